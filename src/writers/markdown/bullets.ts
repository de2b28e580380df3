import type { Index, IndexPart, Table } from '../../model/schema.js'
import { referenceText } from './reference.js'
import { toMarkdown } from './text.js'

/** An index as a list item: `- **ix_name**: UNIQUE (a, b DESC) WHERE (c) - remark`. */
export function indexBullet({ name, parts, unique, method, where, include, comment }: Index): string {
  const words = [
    `${unique ? 'UNIQUE ' : ''}(${parts.map(partText).join(', ')})`,
    ...(include ? [`INCLUDE (${include.join(', ')})`] : []),
    ...(method === undefined ? [] : [`USING ${method}`]),
    ...(where === undefined ? [] : [`WHERE (${where})`]),
  ]
  return bullet(name, words.join(' '), comment)
}

function partText(part: IndexPart): string {
  const { order, nulls } = part
  const length = part.kind === 'column' && part.length !== undefined ? `(${part.length})` : ''
  const subject = part.kind === 'column' ? `${part.name}${length}` : part.sql
  const traits = [...(order ? ['DESC'] : []), ...(nulls ? [`NULLS ${nulls.toUpperCase()}`] : [])]
  return [subject, ...traits].join(' ')
}

/** The constraints of a table as list items, in the order in which a reader keeps them. */
export function constraintBullets({
  primaryKey,
  uniques,
  checks,
  foreignKeys,
}: Pick<Table, 'primaryKey' | 'uniques' | 'checks' | 'foreignKeys'>): readonly string[] {
  const over = (columns: readonly string[]): string => `(${columns.join(', ')})`
  return [
    ...(primaryKey ? [{ ...primaryKey, words: `PRIMARY KEY ${over(primaryKey.columns)}` }] : []),
    ...uniques.map((unique) => ({ ...unique, words: `UNIQUE ${over(unique.columns)}` })),
    ...checks.map((check) => ({ ...check, words: `CHECK (${check.sql})` })),
    ...foreignKeys.map((key) => ({
      ...key,
      words: `FOREIGN KEY ${over(key.columns)} ${referenceText(key)}`,
    })),
  ].map(({ name, words, comment }) => bullet(name, words, comment))
}

function bullet(name: string | undefined, words: string, comment: string | undefined): string {
  const title = name === undefined ? '' : `**${toMarkdown(name)}**: `
  return `- ${title}${toMarkdown(words)}${comment === undefined ? '' : ` - ${toMarkdown(comment)}`}`
}
