import type { RelationNames } from '../model/names.js'
import { asText, firstText, keywordText } from './argument.js'
import { isKeepable } from './identifier.js'
import type { MappedKey, MappedTable, Relationship } from './sqlalchemy-tables.js'
import type { TableIndex } from './sqlalchemy-index.js'
import { decodeText, type Value } from './value.js'

/** The foreign keys of a class with what their relationships are called, as far as they can be told. */
export function readForward(table: MappedTable, tables: TableIndex): readonly RelationNames[] {
  return table.relationships.flatMap((relationship) => {
    if (relationship.call.keywords.has('secondary')) return []
    const target = targetOf(relationship)
    const columns = target && findColumns(relationship, table, target, tables)
    if (!columns) return []
    const back = keywordText(relationship.call, 'back_populates') ?? ''
    const names = { forward: relationship.attribute, ...(isKeepable(back) ? { back } : {}) }
    return [{ columns, target, ...names }]
  })
}

/** The collections of a class that a link table makes: each is the far end of the link's key to that class. */
export function readLinked(
  table: MappedTable,
  tables: TableIndex,
): readonly { readonly link: MappedTable; readonly relation: RelationNames }[] {
  return table.relationships.flatMap((relationship) => {
    const link = findLink(relationship.call.keywords.get('secondary'), tables)
    const key = link && nearKey(relationship, { link, table, tables })
    return key ? [{ link, relation: { columns: key.columns, back: relationship.attribute } }] : []
  })
}

/** The class that a relationship leads to: the last name of its annotation, or the text that its function begins with. */
function targetOf({ annotation, call }: Relationship): string | undefined {
  const names = annotation?.match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu)?.filter((name) => name !== 'None')
  return names?.at(-1) ?? firstText(call)
}

/** The columns of the key that a relationship goes forward by; undefined for a way back, and where nobody can tell. */
function findColumns(
  relationship: Relationship,
  table: MappedTable,
  className: string,
  tables: TableIndex,
): readonly string[] | undefined {
  const { keywords } = relationship.call
  const target = tables.named(className)
  const named = keywords.get('foreign_keys')
  if (named) return namedColumns(named, table, table === target && !keywords.has('remote_side'))
  const joined = asText(keywords.get('primaryjoin'))
  if (joined !== undefined) return joinedColumns(joined, table, target)
  if (table === target && !keywords.has('remote_side')) return undefined
  const keys = table.keys.filter((key) =>
    target ? tables.referred(key) === target : key.external === className,
  )
  return keys.length === 1 ? keys[0]?.columns : undefined
}

/** The columns that `foreign_keys` names, as attributes of the class or as texts: those of another class are a way back. */
function namedColumns(named: Value, table: MappedTable, isBack: boolean): readonly string[] | undefined {
  const values = named.kind === 'list' ? named.items : [named]
  const attributes = values.flatMap((value) => {
    if (value.kind === 'name') return [value.name.includes('.') ? undefined : value.name]
    if (value.kind !== 'text') return [undefined]
    return readPaths(value.text).map((path) =>
      path.owner === table.name && !isBack ? path.attribute : undefined,
    )
  })
  return toColumns(attributes, table)
}

/** The columns in a join: each of its pairs names the key's column second, and marks in a way forward to the table itself the first. */
function joinedColumns(
  join: string,
  table: MappedTable,
  target: MappedTable | undefined,
): readonly string[] | undefined {
  const paths = readPaths(join)
  const own = paths.filter((_, index) => index % 2 === 1)
  const isForward = table !== target || paths[0]?.marks.includes('remote') === true
  if (!isForward || own.some(({ owner }) => owner !== table.name)) return undefined
  return toColumns(
    own.map(({ attribute }) => attribute),
    table,
  )
}

/** `Order.user_id`, with the functions around it that mark which side it is. */
interface Path {
  readonly marks: string
  readonly owner: string
  readonly attribute: string
}

/** The longest text in which paths are looked for. */
const LONGEST = 10_000

const PATH =
  /(?<![\p{L}\p{M}\p{N}_])((?:remote\(|foreign\()*)([\p{L}_][\p{L}\p{M}\p{N}_]*)\.([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu

function readPaths(text: string): readonly Path[] {
  if (text.length > LONGEST) return []
  return [...text.matchAll(PATH)].map(([, marks = '', owner = '', attribute = '']) => ({
    marks,
    owner,
    attribute,
  }))
}

function toColumns(
  attributes: readonly (string | undefined)[],
  { columns }: MappedTable,
): readonly string[] | undefined {
  const found = attributes.flatMap(
    (attribute) => columns.find((column) => column.attribute === attribute)?.column ?? [],
  )
  return found.length > 0 && found.length === attributes.length ? found : undefined
}

/** The link table, by its variable or as SQLAlchemy's texts refer to it. */
function findLink(secondary: Value | undefined, tables: TableIndex): MappedTable | undefined {
  if (secondary?.kind === 'name') return tables.named(secondary.name)
  const text = asText(secondary)
  return text === undefined ? undefined : (tables.named(text) ?? tables.at(text))
}

/** The key of a link table that leads to a class: the one that the join names where both do. */
function nearKey(
  relationship: Relationship,
  {
    link,
    table,
    tables,
  }: { readonly link: MappedTable; readonly table: MappedTable; readonly tables: TableIndex },
): MappedKey | undefined {
  const keys = link.keys.filter((key) => tables.referred(key) === table)
  const joined = linkColumns(relationship.call.keywords.get('primaryjoin'))
  const isJoined = ({ columns }: MappedKey): boolean => {
    const names = link.columns.filter(({ column }) => columns.includes(column)).map(({ key }) => key)
    return names.length > 0 && names.every((name) => joined.has(name))
  }
  return keys.length === 1 ? keys[0] : keys.find(isJoined)
}

/** The columns of a link table in a join: `id == followers.c["follower_id"]`, or several of those in a call. */
function linkColumns(join: Value | undefined): ReadonlySet<string> {
  const parts = join?.kind === 'call' ? join.items : join ? [join] : []
  return new Set(
    parts.flatMap((part) => {
      const source = part.kind === 'other' ? part.source : ''
      const start = source.lastIndexOf('.c[') + '.c['.length
      return start < '.c['.length || !source.endsWith(']')
        ? []
        : (decodeText(source.slice(start, -1).trim()) ?? [])
    }),
  )
}
