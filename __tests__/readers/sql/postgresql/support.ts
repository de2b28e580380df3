import type {
  ColumnNode,
  ConstraintNode,
  IndexNode,
  SchemaDocument,
  TableNode,
} from '../../../../src/model/document.js'
import { readers } from '../../../../src/readers/index.js'
import { without } from '../../../../src/without.js'
import { withoutPlaces } from '../../support.js'

/**
 * What PostgreSQL's reader makes of files: its document, and what it says as `severity code line:column`. The advice on
 * statements that cannot be read is left out.
 */
export interface SqlReading {
  readonly document: SchemaDocument
  readonly said: readonly string[]
  readonly messages: readonly string[]
}

/** Reads texts as files of one entry, one after the other. */
export async function readSql(
  texts: readonly string[],
  onUnreadable?: 'error' | 'warn',
): Promise<SqlReading> {
  const files = texts.map((text, index) => ({ path: `${index + 1}.sql`, text }))
  const options = { dialect: 'postgresql' as const, ...(onUnreadable ? { onUnreadable } : {}) }
  const { value, diagnostics } = await readers.sql.read(files, () => Promise.resolve(undefined), options)
  const [document] = value
  if (!document) throw new Error('a document was expected')
  const found = diagnostics.filter(({ code }) => code !== 'on-unreadable')
  const said = found.map(({ severity, code, place }) => {
    const where = `${place?.line ?? 0}:${place?.column ?? 0}`
    return [severity, code, place?.path === '1.sql' ? where : `${place?.path ?? ''}:${where}`].join(' ')
  })
  return { document, said, messages: found.map(({ message }) => message) }
}

/** The document of a text that is read whole, whatever of it no model can say. */
export async function documentOf(...texts: readonly string[]): Promise<SchemaDocument> {
  const { document, said: all, messages } = await readSql(texts)
  const said = all.filter((line) => !line.startsWith('warning not-in-models'))
  if (said.length > 0) throw new Error(`no findings expected: ${said.join('; ')} ${messages.join('; ')}`)
  return document
}

/** The tables of a text that is read without a word, by their names: `orders`, `billing.orders`. */
export async function tablesOf(...texts: readonly string[]): Promise<Readonly<Record<string, TableNode>>> {
  const { tables } = await documentOf(...texts)
  return Object.fromEntries(
    tables.map((table) => [
      [table.namespace, table.name].filter((part) => part !== undefined).join('.'),
      table,
    ]),
  )
}

/** The one table of a text, without places. */
export async function tableOf(...texts: readonly string[]): Promise<TableNode> {
  const { tables } = await documentOf(...texts)
  const [table, second] = tables
  if (!table || second) throw new Error('one table expected')
  return withoutPlaces(table) as TableNode
}

/** The columns of the one table of a text: without places, and NULL goes without saying. */
export async function columnsOf(...texts: readonly string[]): Promise<readonly Partial<ColumnNode>[]> {
  const { columns } = await tableOf(...texts)
  return columns.map((column) => (column.nullable === true ? without(column, 'nullable') : column))
}

/** The constraints of the one table of a text, without places. */
export async function constraintsOf(
  ...texts: readonly string[]
): Promise<readonly Partial<ConstraintNode>[]> {
  return (await tableOf(...texts)).constraints
}

/** The indexes of the one table of a text, without places. */
export async function indexesOf(...texts: readonly string[]): Promise<readonly Partial<IndexNode>[]> {
  return (await tableOf(...texts)).indexes
}
