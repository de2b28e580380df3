import { sqlString } from '../string.js'
import { implicitCast } from './implicit.js'
import type { Family } from './family.js'
import type { Node } from './node.js'
import { canonicalValue } from './values.js'

/**
 * A tree as text: every operator in brackets, names and strings in quotes, and without the casts that the database could
 * have added by itself, so that all spellings of one expression have one text.
 */
export function print(value: Node, family: Family): string {
  const printAll = (some: readonly Node[], between = ', '): string =>
    some.map((each) => print(each, family)).join(between)
  const { kind, text, args } = value
  switch (kind) {
    case 'name':
      return /^[a-z_][a-z\d_]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`
    case 'string':
      return sqlString(canonicalValue(text, value.type))
    case 'number':
      return text
    case 'word':
      return text.toUpperCase()
    case 'operator':
      return args.length === 2 ? `(${printAll(args, ` ${text} `)})` : `(${text} ${printAll(args)})`
    case 'call':
      return `${text}(${printAll(args)})`
    case 'list':
      return `ROW(${printAll(args)})`
    case 'array':
      return `ARRAY[${printAll(args)}]`
    case 'subscript':
      return `${printAll(args.slice(0, 1))}[${printAll(args.slice(1), ':')}]`
    case 'case':
      return `CASE${text === '' ? '' : ' OF'}(${printAll(args)})`
    case 'cast':
      return implicitCast(value, { family, typeOf: () => undefined })
        ? printAll(args)
        : `CAST(${printAll(args)} AS ${text})`
  }
}
