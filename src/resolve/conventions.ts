import type { DefaultNode } from '../model/document.js'

/** What a column is whose author gave no type: by its name alone. */
export interface Convention {
  readonly type: string
  readonly default?: DefaultNode
}

/** The figures that JustDB gives to a type without any (its rules A1 to A5). */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ['varchar', '256'],
  ['char', '1'],
  ['nvarchar', '256'],
  ['decimal', '10,2'],
  ['numeric', '10,2'],
])

/** Names of columns and what they are without a type (JustDB's rules D1 to D3 and E1 to E5). */
const NAMES: readonly (readonly [name: RegExp, convention: Convention])[] = [
  [/^(is|has|can)_./i, { type: 'BOOLEAN', default: { text: 'FALSE', computed: false } }],
  [/._date$/i, { type: 'DATE' }],
  [/._time$/i, { type: 'TIME' }],
  [/._status$/i, { type: 'VARCHAR(50)' }],
  [/._count$/i, { type: 'INT', default: { text: '0', computed: false } }],
  [/^email$/i, { type: 'VARCHAR(256)' }],
]

/** The type text with the figures that JustDB gives to a bare name: `VARCHAR` is `VARCHAR(256)`. */
export function completeType(text: string): string {
  const figures = FIGURES.get(text.trim().toLowerCase())
  return figures === undefined ? text : `${text.trim()}(${figures})`
}

/** The default that JustDB gives to a bare TIMESTAMP or DATETIME (its rules A6 and A7): the current time. */
export function findTimestampDefault(type: string): DefaultNode | undefined {
  return /^(?:timestamp|datetime)$/i.test(type.trim())
    ? { text: 'CURRENT_TIMESTAMP', computed: true }
    : undefined
}

/** What JustDB takes a column of that name for when nobody says its type: `is_active` is a BOOLEAN, false by default. */
export function findConvention(name: string): Convention | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1]
}
