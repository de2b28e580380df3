import { unwrap } from './sql-default.js'

/** A literal of SQL, and the type that PostgreSQL says it is of: `'{}'::jsonb` is the string `{}` of `jsonb`. */
export interface SqlLiteral {
  readonly kind: 'string' | 'number' | 'truth' | 'null'
  readonly text: string
  readonly cast?: string
}

const FORMS: readonly (readonly [kind: SqlLiteral['kind'], form: RegExp])[] = [
  ['string', /^'[^']*(?:''[^']*)*'$/],
  ['string', /^e'[^'\\]*(?:(?:''|\\[^])[^'\\]*)*'$/i],
  ['number', /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i],
  ['truth', /^(?:true|false)$/i],
  ['null', /^null$/i],
]

/** What ends a literal that has a cast: the type stands behind it, which is a name, figures, brackets. */
const CAST = /::([^'():]*(?:\([\d\s,]*\)[^'():]*)?)$/

/** A text that is nothing but a literal, perhaps with casts and in parentheses; undefined for everything else. */
export function readSqlLiteral(text: string): SqlLiteral | undefined {
  const whole = unwrap(text).trim()
  const cast = CAST.exec(whole)
  const plain = cast ? unwrap(whole.slice(0, cast.index)) : whole
  const kind = FORMS.find(([, form]) => form.test(plain))?.[0]
  const value = kind === 'string' ? readString(plain) : plain
  if (kind === undefined || value === undefined) return undefined
  return { kind, text: value, ...(cast?.[1] === undefined ? {} : { cast: cast[1].trim() }) }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
])

/** What a quoted text says; undefined where PostgreSQL's `E'...'` has an escape of numbers. */
function readString(quoted: string): string | undefined {
  const inner = quoted.slice(quoted.indexOf("'") + 1, -1).replaceAll("''", "'")
  if (quoted.startsWith("'")) return inner
  const escapes = [...inner.matchAll(/\\([^])/g)].map(([, letter = '']) => letter)
  if (!escapes.every((letter) => ESCAPES.has(letter))) return undefined
  return inner.replace(/\\([^])/g, (_, letter: string) => ESCAPES.get(letter) ?? letter)
}
