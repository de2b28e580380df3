import type { Cursor } from './cursor.js'
import { NotUnderstood } from './node.js'
import { canonicalType, continuesType } from './type-names.js'

/** The type at the cursor under its canonical name: `character varying(50)`, `timestamp(3) with time zone`, `text[]`. */
export function parseType(cursor: Cursor): string {
  const name = parseName(cursor)
  const figures = parseFigures(cursor)
  const zone = parseZone(cursor, name)
  const precise = name.startsWith('interval') ? parseFigures(cursor) : ''
  return `${canonicalType(name, figures, zone)}${precise}${parseBrackets(cursor)}`
}

/** The schema of a type is left out where every name is looked for: `pg_catalog.int4`, `public.status`. */
function parseName(cursor: Cursor): string {
  const first = cursor.next()
  if (first.kind !== 'word' && first.kind !== 'name') throw new NotUnderstood('expected a type')
  if (cursor.takeSign('.')) {
    const rest = parseName(cursor)
    return first.text === 'pg_catalog' || first.text === 'public' ? rest : `${first.text}.${rest}`
  }
  // `"char"` is a type of its own, of one byte.
  if (first.kind === 'name') return first.text === 'char' ? '"char"' : first.text
  const words = [first.text]
  while (cursor.peek().kind === 'word' && continuesType(first.text, cursor.peek().text)) {
    words.push(cursor.next().text)
  }
  return words.join(' ')
}

function parseFigures(cursor: Cursor): string {
  if (!cursor.takeSign('(')) return ''
  const figures: string[] = []
  while (!cursor.takeSign(')')) {
    const { kind, text } = cursor.next()
    if (kind === 'sign' && text !== ',') throw new NotUnderstood('expected the figures of a type')
    figures.push(text)
  }
  return `(${figures.join('')})`
}

function parseZone(cursor: Cursor, name: string): string {
  if (name !== 'timestamp' && name !== 'time') return ''
  if (cursor.take('with', 'time', 'zone')) return 'with'
  return cursor.take('without', 'time', 'zone') ? 'without' : ''
}

function parseBrackets(cursor: Cursor): string {
  if (cursor.family !== 'postgresql') return ''
  if (cursor.take('array')) return parseBrackets(cursor) || '[]'
  const opens = cursor.isAtSign('[') && ['number', 'sign'].includes(cursor.peek(1).kind)
  if (!opens) return ''
  cursor.next()
  if (!cursor.takeSign(']')) {
    cursor.next()
    cursor.expectSign(']')
  }
  return `[]${parseBrackets(cursor)}`
}
