import type { Place } from '../../model/place.js'
import { own } from '../../own.js'
import { Branch, type ObjectNode, scalarAt } from '../tree.js'
import type { Attribute, Block, Body, Value } from './parse.js'
import { listNames, toDefault, toText, toTypeText } from './values.js'

/** What the conversion knows of the file. */
export interface Site {
  readonly locate: (offset: number) => Place
  /** Whether a schema is the database that the tables stand in, as in MySQL, and so no namespace. */
  readonly isDatabase: boolean
  /** The table whose block is being read. */
  readonly table?: string
}

/**
 * The tree that Atlas's blocks mean in JustDB's words: https://atlasgo.io/atlas-schema/hcl. A column is NOT NULL unless
 * it says `null = true`. Blocks that give no model are left out; what is in no list here is there for the tree's reader
 * to warn of.
 */
export function toTree(body: Body, site: Site): ObjectNode {
  const root = new Branch(site.locate(0))
  const blocks = body.blocks.filter(({ type }) => !PASSED.has(type))
  addBody(root, { attributes: body.attributes, blocks }, site)
  return root.node
}

/** Blocks of a file that change no model. */
const PASSED = new Set(
  [
    'aggregate',
    'atlas',
    'collation',
    'data',
    'env',
    'event',
    'event_trigger',
    'extension',
    'function',
    'locals',
  ]
    .concat(['permission', 'policy', 'procedure', 'role', 'schema', 'server', 'trigger', 'user'])
    .concat(['variable', 'partition']),
)

type AddBlock = (around: Branch, block: Block, site: Site) => void
type AddAttribute = (around: Branch, attribute: Attribute, site: Site) => void

/** Blocks, and the objects that they are in the tree. */
const BLOCKS: Readonly<Partial<Record<string, AddBlock>>> = {
  table: (around, block, site) => {
    const table = block.labels.at(-1)
    addObject(around, 'Table', block, table === undefined ? site : { ...site, table })
  },
  column: (around, block, site) => {
    const column = addObject(around, 'Column', block, site)
    if (!block.attributes.some(({ name }) => name === 'null'))
      say(column, 'nullable', 'false', block.offset, site)
  },
  index: named('Index'),
  primary_key: constraint('PRIMARY_KEY'),
  foreign_key: constraint('FOREIGN_KEY'),
  unique: constraint('UNIQUE'),
  check: (around, { attributes, ...block }, site) => {
    const renamed = attributes.map((each) =>
      each.name === 'expr' ? { ...each, name: 'checkExpression' } : each,
    )
    constraint('CHECK')(around, { ...block, attributes: renamed }, site)
  },
  enum: named('Enum'),
  view: addView,
  materialized: addView,
  on: (around, block, site) => {
    addBody(around.append('columns', site.locate(block.offset)), block, site)
  },
  as: (around, { attributes, ...block }, site) => {
    addBody(around, { ...block, attributes: attributes.map(toStored) }, site)
  },
  partition: () => undefined,
}

/** Attributes that are called otherwise in the tree, or whose values are. */
const ATTRIBUTES: Readonly<Partial<Record<string, AddAttribute>>> = {
  type: text('type', toTypeText),
  null: text('nullable', toText),
  default: (around, { value, offset }, site) => {
    const { text: sql, computed } = toDefault(value)
    say(around, computed ? 'defaultValueComputed' : 'defaultValue', sql, offset, site)
  },
  columns: list('columns', listNames),
  column: text('name', toText),
  include: list('include', listNames),
  ref_columns: (around, attribute, site) => {
    const table = tablesOf(attribute.value)[0] ?? site.table
    if (table !== undefined) say(around, 'referencedTable', table, attribute.offset, site)
    list('referencedColumn', listNames)(around, attribute, site)
  },
  on_delete: text('onDelete', (value) => toText(value).replaceAll('_', ' ')),
  on_update: text('onUpdate', (value) => toText(value).replaceAll('_', ' ')),
  expr: text('expression', toText),
  as: text('expression', toText),
  schema: (around, { value, offset }, site) => {
    const schema = toText(value)
    if (!site.isDatabase && !DEFAULT_SCHEMAS.has(schema)) say(around, 'schema', schema, offset, site)
  },
  values: list('values', listNames),
}

/** The schemas that tables stand in when nothing is said. */
const DEFAULT_SCHEMAS = new Set(['public', 'main'])

function addBody(around: Branch, { attributes, blocks }: Body, site: Site): void {
  for (const attribute of attributes) {
    const add = own(ATTRIBUTES, attribute.name) ?? text(attribute.name, toText)
    add(around, attribute, site)
  }
  for (const block of blocks) {
    const add = own(BLOCKS, block.type) ?? named(block.type)
    add(around, block, site)
  }
}

function addObject(around: Branch, collection: string, block: Block, site: Site): Branch {
  const object = around.append(collection, site.locate(block.offset))
  const [name, ...before] = [...block.labels].reverse()
  if (name !== undefined) say(object, 'name', name, block.offset, site)
  const hasSchema = block.attributes.some((attribute) => attribute.name === 'schema')
  if (before[0] !== undefined && !hasSchema) say(object, 'schema', before[0], block.offset, site)
  addBody(object, block, site)
  return object
}

/** A view, of whose attributes only these have to do with what it looks like: its query is called `as`, and is not read. */
function addView(around: Branch, { attributes, ...block }: Block, site: Site): void {
  const known = attributes.filter(({ name }) => OF_VIEWS.has(name))
  const blocks = block.blocks.filter(({ type }) => type === 'column')
  addObject(around, 'View', { ...block, blocks, attributes: known }, site)
}

const OF_VIEWS = new Set(['schema', 'comment'])

/** `type = STORED` of a generated column says what is done with its values, and nothing of the column's type. */
function toStored(attribute: Attribute): Attribute {
  if (attribute.name !== 'type') return attribute
  const { value, offset } = attribute
  const text = String(toText(value).toUpperCase() === 'STORED')
  return { name: 'stored', offset, value: { kind: 'string', text, offset } }
}

function named(collection: string): AddBlock {
  return (around, block, site) => {
    addObject(around, collection, block, site)
  }
}

function constraint(type: string): AddBlock {
  return (around, block, site) => {
    const object = addObject(around, 'Constraint', block, site)
    say(object, 'type', type, block.offset, site)
  }
}

function text(key: string, convert: (value: Value) => string): AddAttribute {
  return (around, { value, offset }, site) => {
    say(around, key, convert(value), offset, site)
  }
}

function list(key: string, convert: (value: Value) => readonly string[]): AddAttribute {
  return (around, { value, offset }, { locate }) => {
    const place = locate(offset)
    const items = convert(value).map((item) => scalarAt(place, item))
    around.add(key, place, { kind: 'list', place, items })
  }
}

function say(around: Branch, key: string, value: string, offset: number, { locate }: Site): void {
  const place = locate(offset)
  around.add(key, place, scalarAt(place, value))
}

/** The tables in references such as `table.users.column.id`; a column alone is one of the same table. */
function tablesOf(value: Value): readonly string[] {
  const items = value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    const parts = item.kind === 'path' ? item.parts : []
    const at = parts.indexOf('column')
    return parts[0] === 'table' && at > 1 ? [parts.slice(1, at).join('.')] : []
  })
}
