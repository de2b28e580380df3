import type { ColumnNode, SchemaDocument, SequenceNode } from '../../model/document.js'
import { dialectNames, findDialect } from '../../dialects/index.js'
import type { Dialect } from '../../model/schema.js'
import type { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { readColumn } from './column.js'
import { readConstraint } from './constraint.js'
import { normalise } from './dictionary.js'
import { describe, Fields } from './fields.js'
import type { ObjectNode, TreeNode } from './node.js'
import { readDomain, readEnum, readSequence } from './named-type.js'
import { readIncludes } from './include.js'
import { readScopes } from './scopes.js'
import { readIndex } from './table-index.js'
import { readTable } from './table.js'
import { readViews } from './view.js'
import type { FieldOf } from './dictionary.js'
import { schemaWords } from './words/schema.js'
import { joinParts, partsOf, type SchemaParts } from '../parts.js'

/**
 * The document that a tree means. A lone `justdb` key around everything is opened. Undefined, with an error, when the
 * root is no object. What stands in a `Database` element is for databases of its type.
 */
export function readSchema(path: string, root: TreeNode, findings: Findings): SchemaDocument | undefined {
  const node = unwrap(root)
  if (node.kind === 'object') return readRoot(path, node, findings)
  const expected = 'A schema should be an object with `Table` at its root'
  findings.error(node.place, 'wrong-value', `${expected}, but here is ${describe(node)}`)
  return undefined
}

function unwrap(node: TreeNode): TreeNode {
  if (node.kind !== 'object' || node.members.length !== 1) return node
  const [only] = node.members
  return only && normalise(only.key) === 'justdb' && only.value.kind === 'object' ? only.value : node
}

type SchemaFields = Fields<FieldOf<typeof schemaWords>>

function readRoot(path: string, node: ObjectNode, findings: Findings): SchemaDocument {
  const root = new Fields(node, schemaWords, findings)
  const literal = isLiteral(root)
  findings.exact ||= literal
  const dialect = readDialect(root)
  const id = root.text('id')
  const includes = readIncludes(root)
  const scopes = readScopes(root)
  const databases = listObjects(root, 'databases', schemaWords)
    .map((database) => new Fields(database, schemaWords, findings))
    .filter(isReadable)
    .filter(hasNoIncludes)
    .filter(hasNoScopes)
    .map((fields) => ({ fields, node: fields.node, dbms: fields.names('dbms') }))
  const parts = [
    readPart(root, findings),
    ...databases.map(({ fields, dbms }) => withDbms(readPart(fields, findings), dbms)),
  ]
  return {
    path,
    ...(literal ? { literal } : {}),
    ...(dialect ? { dialect } : {}),
    ...(id === undefined ? {} : { id }),
    ...(includes.length > 0 ? { includes } : {}),
    ...(scopes ? { scopes: [scopes] } : {}),
    views: readViews([{ node }, ...databases], findings.exact),
    ...joinParts(parts),
  }
}

/** Whether the file says that no convention applies to it: it says all that there is, and its texts are exact. */
function isLiteral(fields: SchemaFields): boolean {
  return fields.choice('conventions', CONVENTIONS) === 'off'
}

const CONVENTIONS = {
  off: 'off',
  false: 'off',
  no: 'off',
  none: 'off',
  on: 'on',
  true: 'on',
  yes: 'on',
} as const

function readDialect(fields: SchemaFields): Dialect | undefined {
  const name = fields.text('dialect')
  const dialect = name === undefined ? undefined : findDialect(name)
  if (name !== undefined && !dialect) {
    const message = `\`dialect\` is \`${name}\`, whose own types are not known here; it is ignored (known: ${dialectNames.join(', ')})`
    fields.findings.warn(fields.placeOf('dialect'), 'unknown-dialect', message)
  }
  return dialect
}

/** What the root, or a database in it, holds. */
function readPart(fields: SchemaFields, findings: Findings): SchemaParts {
  const list = (field: FieldOf<typeof schemaWords>): readonly ObjectNode[] =>
    listObjects(fields, field, schemaWords)
  const tables = list('tables').flatMap((table) => readTable(table, findings) ?? [])
  return partsOf({
    tables: tables.map(({ table }) => table),
    columns: list('columns').flatMap((column) => readTemplate(column, findings)),
    indexes: list('indexes').flatMap((index) => readIndex(index, true, findings) ?? []),
    constraints: list('constraints').flatMap(
      (constraint) => readConstraint(constraint, { in: 'schema' }, findings) ?? [],
    ),
    enums: list('enums').flatMap((each) => readEnum(each, findings) ?? []),
    domains: list('domains').flatMap((domain) => readDomain(domain, findings) ?? []),
    sequences: withNested(
      list('sequences').flatMap((sequence) => readSequence(sequence, findings) ?? []),
      tables.flatMap(({ sequences }) => sequences),
    ),
  })
}

/** The sequences of a part, and those in its tables that it does not have already: tables may share one. */
function withNested(own: readonly SequenceNode[], nested: readonly SequenceNode[]): readonly SequenceNode[] {
  const nameOf = ({ namespace = '', name, id = '' }: SequenceNode): string => `${namespace}.${name ?? id}`
  const known = new Set(own.map(nameOf))
  return [...own, ...nested.filter((each) => !known.has(nameOf(each)) && known.add(nameOf(each)))]
}

function readTemplate(node: ObjectNode, findings: Findings): readonly ColumnNode[] {
  const reading = readColumn(node, true, findings)
  return reading ? [reading.column] : []
}

/** Nothing tells a second database without a type from the first; only one of them is taken. */
function isReadable(database: SchemaFields, index: number, all: readonly SchemaFields[]): boolean {
  const isUntyped = (other: SchemaFields): boolean => !other.has('dbms')
  if (!isUntyped(database) || all.findIndex(isUntyped) === index) return true
  const message = 'This `Database` is not read: a second one needs a `type`, such as `mysql`'
  database.findings.warn(database.node.place, 'untyped-database', message)
  return false
}

/** Files stand for themselves: whatever they hold would be for the one database only. */
function hasNoIncludes(database: SchemaFields): boolean {
  const field = (['import', 'include'] as const).find((word) => database.has(word))
  if (field === undefined) return true
  const message = `\`${field}\` should stand at the root, but it stands in a \`Database\`; give the objects of the file a \`dbms\` instead`
  database.findings.error(database.placeOf(field), 'misplaced-include', message)
  return false
}

/** As little can be said of which tables the one database wants: names are compared over all of them. */
function hasNoScopes(database: SchemaFields): boolean {
  const field = (['tableScopes', 'excludeTables'] as const).find((word) => database.has(word))
  if (field !== undefined) {
    const message = `\`${field}\` should stand at the root, but it stands in a \`Database\`, where it is ignored`
    database.findings.warn(database.placeOf(field), 'misplaced-scopes', message)
  }
  return true
}

function withDbms(part: SchemaParts, dbms: readonly string[] | undefined): SchemaParts {
  if (dbms === undefined) return part
  return {
    tables: part.tables.map((table) => ({ dbms, ...table })),
    columns: part.columns.map((column) => ({ dbms, ...column })),
    indexes: part.indexes.map((index) => ({ dbms, ...index })),
    constraints: part.constraints.map((constraint) => ({ dbms, ...constraint })),
    enums: part.enums.map((each) => ({ dbms, ...each })),
    domains: part.domains.map((domain) => ({ dbms, ...domain })),
    sequences: part.sequences.map((sequence) => ({ dbms, ...sequence })),
  }
}

/** Whether a key names a part of a schema, such as `Tables`. */
export function isSchemaWord(key: string): boolean {
  return schemaWords.find(key).kind === 'field'
}
