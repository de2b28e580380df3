import { asText, callsIn, entriesOf, enumClass, firstText, keywordText } from './argument.js'
import { isKeepable } from './identifier.js'
import { modelOf } from '../targets/python/thin-classes.js'
import { originalName, type Assignment, type ClassBody, type Module } from './module.js'
import type { Call, Value } from './value.js'

/** A table as SQLAlchemy models tell it: a class, or a `Table` that a variable holds. */
export interface MappedTable {
  readonly kind: 'class' | 'variable'
  readonly module: Module
  readonly name: string
  readonly table: string
  readonly namespace?: string
  readonly columns: readonly MappedColumn[]
  readonly keys: readonly MappedKey[]
  readonly relationships: readonly Relationship[]
}

/** A column; `key` is what SQLAlchemy's own strings call it by. */
export interface MappedColumn {
  readonly attribute: string
  readonly column: string
  readonly key: string
  /** The class that its enumerated type begins with. */
  readonly enumeration?: Value
}

/** A foreign key: its columns, and what the first of them refers to: a text (`users.id`), or a class elsewhere. */
export interface MappedKey {
  readonly columns: readonly string[]
  readonly reference?: string
  readonly external?: string
}

/** A relationship as it stands in a class. */
export interface Relationship {
  readonly attribute: string
  readonly annotation?: string
  readonly call: Call
}

/** The functions that make a relationship. */
const RELATIONSHIPS = new Set(['relationship', 'Relationship'])

/** Every table of a module, the classes first. */
export function readTables(module: Module): readonly MappedTable[] {
  return [
    ...module.classes.flatMap((body) => readClass(body, module)),
    ...module.assignments.flatMap((assignment) => readVariable(assignment, module)),
  ]
}

function readClass(body: ClassBody, module: Module): readonly MappedTable[] {
  const valueOf = (wanted: string): Value | undefined =>
    body.assignments.find(({ name }) => name === wanted)?.value
  const table = asText(valueOf('__tablename__'))
  const className = body.isBare ? (modelOf(body.name) ?? body.name) : body.name
  if (table === undefined || !isKeepable(className)) return []
  const members = body.assignments.filter(({ name }) => !name.startsWith('__') && isKeepable(name))
  const plain = members.filter((member) => !isRelationship(member, module))
  const columns = plain.map((member) => readColumn(member, module))
  const options = valueOf('__table_args__')
  const namespace = readNamespace(options)
  return [
    {
      kind: 'class',
      module,
      name: className,
      table,
      ...(namespace === undefined ? {} : { namespace }),
      columns,
      keys: [
        ...plain.flatMap(({ value }, index) => columnKeys(columns[index]?.column ?? '', value, module)),
        ...tableKeys(callsIn(options), columns, module),
      ],
      relationships: members.flatMap((member) => readRelationship(member, module)),
    },
  ]
}

function readVariable({ name, value }: Assignment, module: Module): readonly MappedTable[] {
  if (value?.kind !== 'call' || originalName(module, value.callee) !== 'Table' || !isKeepable(name)) return []
  const table = firstText(value)
  if (table === undefined) return []
  const calls = value.items.filter((item) => item.kind === 'call')
  const made = calls.filter(({ callee }) => originalName(module, callee) === 'Column')
  const columns = made.map((call) => readColumn({ name: '', value: call }, module))
  const namespace = keywordText(value, 'schema')
  const keys = [
    ...made.flatMap((call, index) => columnKeys(columns[index]?.column ?? '', call, module)),
    ...tableKeys(calls, columns, module),
  ]
  const own = namespace === undefined ? {} : { namespace }
  return [{ kind: 'variable', module, name, table, ...own, columns, keys, relationships: [] }]
}

/** A column's name: what its function begins with, or the attribute's. */
function readColumn({ name, value }: Assignment, module: Module): MappedColumn {
  const calls = callsIn(value)
  const said = calls.slice(0, 2).map((call) => columnName(call))
  const column = said.find((each) => each !== undefined) ?? name
  const key = calls[0] && keywordText(calls[0], 'key')
  const [enumeration] = calls.flatMap((call) => enumClass(call, module) ?? [])
  return { attribute: name, column, key: key ?? column, ...(enumeration ? { enumeration } : {}) }
}

function columnName(call: Call): string | undefined {
  return /(?:^|\.)(?:mapped_)?column_?$/i.test(call.callee)
    ? (firstText(call) ?? keywordText(call, 'name'))
    : undefined
}

function isRelationship({ value }: Assignment, module: Module): boolean {
  return value?.kind === 'call' && RELATIONSHIPS.has(originalName(module, value.callee))
}

function readRelationship(member: Assignment, module: Module): readonly Relationship[] {
  const { name, annotation, value } = member
  if (value?.kind !== 'call' || !isRelationship(member, module)) return []
  // SQLModel hands what it does not know itself to SQLAlchemy.
  const more = entriesOf(value.keywords.get('sa_relationship_kwargs'))
  const call = { ...value, keywords: new Map([...value.keywords, ...more]) }
  return [{ attribute: name, ...(annotation === undefined ? {} : { annotation }), call }]
}

/** The namespace, from the dictionary that the arguments are or end in. */
function readNamespace(options: Value | undefined): string | undefined {
  const last = options?.kind === 'list' ? options.items.at(-1) : options
  return asText(new Map(entriesOf(last)).get('schema'))
}

function columnKeys(column: string, value: Value | undefined, module: Module): readonly MappedKey[] {
  return callsIn(value)
    .filter(({ callee }) => originalName(module, callee) === 'ForeignKey')
    .map((call) => toKey([column], call.items[0]))
}

function tableKeys(
  calls: readonly Call[],
  columns: readonly MappedColumn[],
  module: Module,
): readonly MappedKey[] {
  const names = new Map(columns.map(({ key, column }) => [key, column]))
  return calls
    .filter(({ callee }) => originalName(module, callee) === 'ForeignKeyConstraint')
    .map(({ items: [own, others] }) =>
      toKey(
        textsIn(own).map((key) => names.get(key) ?? key),
        others?.kind === 'list' ? others.items[0] : undefined,
      ),
    )
}

function textsIn(value: Value | undefined): readonly string[] {
  return value?.kind === 'list' ? value.items.flatMap((item) => asText(item) ?? []) : []
}

function toKey(columns: readonly string[], referred: Value | undefined): MappedKey {
  if (referred?.kind === 'text') return { columns, reference: referred.text }
  const [external] = referred?.kind === 'other' ? referred.source.split('.__table__', 1) : []
  return external === undefined ? { columns } : { columns, external }
}
