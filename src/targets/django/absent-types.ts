import type { Domain, Schema } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { withZones } from './zoned-literals.js'

/** SQL without the types that no migration makes: those of their fields stand in their place. */
export type PlainSql = (sql: string) => string

/**
 * Django's migrations make no enumerations and no domains: in SQL that they run, a cast to one is a cast to what its
 * columns are there, `'new'::text` for `'new'::order_status`. Enumerations are texts, domains their own type, and
 * times have zones.
 */
export function createPlainSql({ dialect, enums, domains }: Schema): PlainSql {
  if (dialect !== 'postgresql') return (sql) => sql
  if (enums.length + domains.length === 0) return withZones
  const types = new Map([
    ...domains.map((domain) => [keyOf(domain), spell(domain.type, domain.raw, domains)] as const),
    ...enums.map((type) => [keyOf(type), 'text'] as const),
  ])
  return (sql) =>
    withZones(MAY_CAST.test(sql) ? sql.replace(CASTS, (...match) => replaceType(match, types)) : sql)
}

const MAY_CAST = /::|\bas\b/i

/** What may be a cast, and what holds none: texts and names in quotes. */
const CASTS = castPattern()

function castPattern(): RegExp {
  const name = String.raw`"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*`
  const quoted = String.raw`[eE]'(?:[^'\\]|''|\\[^])*'|'(?:[^']|'')*'|\$(?<tag>\w*)\$[^]*?\$\k<tag>\$|"(?:[^"]|"")*"`
  const cast = String.raw`(?<before>::\s*|\bAS\s+)(?:(?<space>${name})\s*\.\s*)?(?<type>${name})`
  return new RegExp(`${quoted}|${cast}`, 'giu')
}

/** The arguments that `replace` gives its function: the match first, the named groups last. */
function replaceType(match: readonly unknown[], types: ReadonlyMap<string, string>): string {
  const whole = String(match[0])
  const { before, space, type } = match.at(-1) as Readonly<Record<string, string | undefined>>
  if (before === undefined || type === undefined) return whole
  const found = types.get(
    keyOf({ name: fold(type), ...(space === undefined ? {} : { namespace: fold(space) }) }),
  )
  return found === undefined ? whole : `${before}${found}`
}

function fold(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()
}

function keyOf({ name, namespace }: { readonly name: string; readonly namespace?: string }): string {
  return JSON.stringify([namespace === 'public' ? undefined : namespace, name])
}

/** What a type is in SQL where neither enumerations nor domains are known. */
function spell(type: ColumnType, raw: string, domains: readonly Domain[]): string {
  if (type.kind === 'enum') return 'text'
  const inner = type.kind === 'domain' ? domains.find((each) => keyOf(each) === keyOf(type)) : undefined
  return inner ? spell(inner.type, inner.raw, domains) : raw
}
