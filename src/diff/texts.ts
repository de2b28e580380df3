import { sqlString } from '../sql/string.js'
import type { Column, Counting, Domain, Sequence } from '../model/schema.js'
import { defaultText } from '../sql/default-text.js'
import { checkText } from './member-texts.js'

/** A column as people read it: `numeric(10,2), not null, default 0`. */
export function columnText(column: Column): string {
  const { raw, nullable, generated, default: value } = column
  return [
    raw,
    ...(nullable ? [] : ['not null']),
    ...(value ? [`default ${defaultText(value)}`] : []),
    ...(column.autoIncrement ? [countingText(column)] : []),
    ...(generated ? [generatedText(generated)] : []),
  ].join(', ')
}

/** How a column counts up: `counts up`, `identity always, start 100`. */
export function countingText({ identity }: Pick<Column, 'identity'>): string {
  return identity
    ? [`identity ${identity.always ? 'always' : 'by default'}`, ...optionsOf(identity)].join(', ')
    : 'counts up'
}

/** A generated column's expression: `(price * qty) stored`. */
export function generatedText({ sql, stored }: NonNullable<Column['generated']>): string {
  return `(${sql}) ${stored ? 'stored' : 'virtual'}`
}

/** A domain as people read it. */
export function domainText({ raw, nullable, default: value, collation, checks }: Domain): string {
  return [
    raw,
    ...(collation === undefined ? [] : [`COLLATE ${collation}`]),
    ...(nullable ? [] : ['NOT NULL']),
    ...(value ? [`DEFAULT ${defaultText(value)}`] : []),
    ...checks.map(checkText),
  ].join(' ')
}

/** A sequence as people read it: `bigint, start 100`. */
export function sequenceText(sequence: Sequence): string {
  const options = [...(sequence.raw === undefined ? [] : [sequence.raw]), ...optionsOf(sequence)]
  return options.length > 0 ? options.join(', ') : 'as usual'
}

/** The values of an enumerated type: `('new', 'paid')`. */
export function enumText(values: readonly string[]): string {
  return `(${values.map((value) => sqlString(value)).join(', ')})`
}

const OPTIONS = {
  start: 'start',
  increment: 'increment',
  minValue: 'least',
  maxValue: 'greatest',
  cache: 'cache',
} as const

function optionsOf(counting: Counting): readonly string[] {
  const keys = ['start', 'increment', 'minValue', 'maxValue', 'cache'] as const
  const figures = keys.flatMap((key) => {
    const figure = counting[key]
    return figure === undefined ? [] : [`${OPTIONS[key]} ${figure}`]
  })
  return counting.cycle ? [...figures, 'cycle'] : figures
}
