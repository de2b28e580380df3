import type { ForeignKey, ReferentialAction } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, equals, list, subscript, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'
import { columnKey } from './keys.js'
import type { Edge } from './edges.js'
import { isMixed, laterColumn } from './team-mixins.js'
import { isNeeded } from './needs.js'
import type { Core, Model } from './plan.js'
import type { Linked, Relation, Side } from './relations.js'
import type { Argument } from './styles/style.js'

/** A relationship as every style says it. */
export interface RelationParts {
  readonly relation: Relation
  readonly name: string
  /** The class at the other end: one of ours, or one that is imported. */
  readonly target: Edge['parent']
  /** Whether there are any number of rows at the other end, always one, or one at most. */
  readonly count: 'many' | 'one' | 'optional'
  /** Whether a row cannot be without the other. */
  readonly isNeeded: boolean
  readonly arguments: readonly Argument[]
}

/** A relationship of a class in parts. */
export function describeRelation(relation: Relation, context: Context): RelationParts {
  const common = { relation, isNeeded: isNeeded(relation) }
  if (relation.kind === 'linked') {
    const { name, target } = relation
    return { ...common, name, target, count: 'many', arguments: linkedArguments(relation, context) }
  }
  return { ...common, ...describeSide(relation), arguments: sideArguments(relation, context) }
}

function describeSide({ kind, edge }: Side): Pick<RelationParts, 'name' | 'target' | 'count'> {
  const { child, parent, key, isOne, forward, back = '' } = edge
  if (kind === 'back') return { name: back, target: child, count: isOne ? 'optional' : 'many' }
  return { name: forward, target: parent, count: isNullable(key, child) ? 'optional' : 'one' }
}

/** Classes stand in quotes, for they may come further down; a class that was imported does not need them. */
export function annotate({ target, count }: RelationParts, context: Context): Code {
  const optional = count === 'optional' ? ' | None' : ''
  if (target.kind === 'class') return `${context.imports.from(target.module, target.className)}${optional}`
  const name = quoted(`${context.annotate(target)}${optional}`)
  return count === 'many' ? subscript('list', name) : name
}

function sideArguments(side: Side, context: Context): readonly Argument[] {
  const { edge, kind } = side
  const other = kind === 'forward' ? edge.back : edge.forward
  return [
    ...joinArguments(side, context),
    ...(other === undefined ? [] : [['back_populates', pythonString(other)] as const]),
    ...(kind === 'forward' ? [] : deletion(side)),
    ...(isSetLater(side) ? [['post_update', 'True'] as const] : []),
    ...(edge.overlaps.length > 0 ? [['overlaps', pythonString(edge.overlaps.join(','))] as const] : []),
  ]
}

/** Whether the columns of a key are set after both rows are there. */
function isSetLater({ isCyclic, edge: { key, child } }: Side): boolean {
  return isCyclic && isNullable(key, child)
}

/** How the two tables join, where SQLAlchemy cannot tell or would set too many columns. */
function joinArguments(side: Side, context: Context): readonly Argument[] {
  const { edge, isAmbiguous, kind } = side
  const isForward = kind === 'forward'
  const areColumns = context.plan.style.classes?.later === undefined
  const isPartial = edge.writes.length < edge.key.columns.length
  if ((isPartial || isCrossed(edge) || isShifted(edge)) && edge.parent.kind === 'model') {
    return [['primaryjoin', partialJoin(edge, edge.parent, isForward)]]
  }
  return [
    ...(isAmbiguous
      ? [['foreign_keys', columnsOf(edge.key.columns, edge.child, context, isForward && areColumns)] as const]
      : []),
    ...(isForward && edge.child === edge.parent
      ? [['remote_side', columnsOf(edge.key.referencedColumns, edge.child, context, areColumns)] as const]
      : []),
  ]
}

/** Whether the same columns lead to the same table in another order too, so that they do not tell which key joins. */
function isCrossed({ key, child }: Edge): boolean {
  const columns = new Set(key.columns)
  return child.table.foreignKeys.some(
    (other) =>
      other !== key &&
      other.columns.length === columns.size &&
      other.columns.every((column) => columns.has(column)) &&
      other.columns.some((column, index) => !leadsTo(key, column, other.referencedColumns[index])) &&
      other.referencedTable === key.referencedTable &&
      other.referencedNamespace === key.referencedNamespace,
  )
}

function leadsTo({ columns, referencedColumns }: ForeignKey, column: string, referenced?: string): boolean {
  return referencedColumns[columns.indexOf(column)] === referenced
}

/** Whether a column is on both sides, each time beside another one: `(a, b)` refers to `(id, a)` of the same table. */
function isShifted({ key: { columns, referencedColumns }, child, parent }: Edge): boolean {
  if (child !== parent) return false
  return columns.some((column, at) => referencedColumns.some((name, to) => name === column && to !== at))
}

/** The columns that the class body names where it says how a relationship joins. */
export function joinColumns(relation: Relation): readonly string[] {
  if (relation.kind === 'linked')
    return relation.isSelf ? [...relation.near.referencedColumns, ...relation.far.referencedColumns] : []
  const { edge, isAmbiguous, kind } = relation
  if (kind === 'back') return []
  return [
    ...(isAmbiguous ? edge.key.columns : []),
    ...(edge.child === edge.parent ? edge.key.referencedColumns : []),
  ]
}

/** A join that sets only some of the key's columns, in the string form that SQLAlchemy resolves later. */
function partialJoin({ key, child, parent, writes }: Edge, target: Model, isForward: boolean): Code {
  const far = (path: string, isRemote: boolean): string =>
    parent === child && isRemote ? `remote(${path})` : path
  const pairs = key.columns.map((column, index) => {
    const one = `${target.className}.${attributeOf(target, key.referencedColumns[index] ?? '')}`
    const many = `${child.className}.${attributeOf(child, column)}`
    return `${far(one, isForward)} == ${far(writes.includes(column) ? `foreign(${many})` : many, !isForward)}`
  })
  return pythonString(pairs.length === 1 ? pairs.join() : `and_(${pairs.join(', ')})`)
}

/** Columns as they stand further up in the same class body, or in the string form that SQLAlchemy resolves later. */
function columnsOf(columns: readonly string[], model: Model, context: Context, areAtHand: boolean): Code {
  const names = columns.map((column) => attributeOf(model, column))
  if (areAtHand && !columns.some((column) => isMixed(column, model, context))) return list(names)
  const paths = names.map((name) => `${model.className}.${name}`)
  return pythonString(paths.length === 1 ? paths.join() : `[${paths.join(', ')}]`)
}

/** How far the ORM leaves children alone whose parent goes, since the database sees to them: it sets their key, or refuses. */
const PASSIVE: Readonly<Partial<Record<ReferentialAction, string>>> = {
  'no-action': pythonString('all'),
  restrict: pythonString('all'),
  'set-default': pythonString('all'),
  'set-null': 'True',
}

/** What becomes of the children when the parent goes: the database deletes them, or would not let go of their key. */
function deletion(side: Side): readonly Argument[] {
  const { key, child } = side.edge
  if (key.onDelete === 'cascade') {
    const cascade = isNullable(key, child) ? 'all' : 'all, delete-orphan'
    return [
      ['cascade', pythonString(cascade)],
      ['passive_deletes', 'True'],
    ]
  }
  const isKey = key.columns.some((column) => child.table.primaryKey?.columns.includes(column))
  const passive = isKey ? pythonString('all') : key.onDelete && PASSIVE[key.onDelete]
  // SQLAlchemy lets go of loaded children that are set later in any case, and fails where it is told not to.
  return passive === undefined ? [] : [['passive_deletes', isSetLater(side) ? 'True' : passive]]
}

function linkedArguments(
  { core, near, far, target, isSelf, back }: Linked,
  context: Context,
): readonly Argument[] {
  const joins: readonly Argument[] = isSelf
    ? [
        ['primaryjoin', join(near, target, core, context)],
        ['secondaryjoin', join(far, target, core, context)],
      ]
    : []
  return [
    ['secondary', context.variable(core)],
    ...joins,
    ...(back === undefined ? [] : [['back_populates', pythonString(back)] as const]),
  ]
}

function join(key: ForeignKey, model: Model, link: Core, context: Context): Code {
  const variable = context.variable(link)
  const later = laterColumn(model, key.referencedColumns, context)
  const pairs = key.columns.map((column, index) => {
    const attribute = attributeOf(model, key.referencedColumns[index] ?? '')
    const own = later ? later(attribute) : attribute
    return equals(own, `${variable}.c[${pythonString(columnKey(column, link.table))}]`)
  })
  // A call is laid out alike whatever stands before it, which a comparison behind `lambda` is not.
  if (later) return call(`lambda: ${core(context, 'and_')}`, pairs)
  const [first, ...more] = pairs
  return first && more.length === 0 ? first : call(core(context, 'and_'), pairs)
}

function isNullable(key: ForeignKey, child: Model): boolean {
  return child.table.columns.some(({ name, nullable }) => nullable && key.columns.includes(name))
}

function attributeOf(model: Model, column: string): string {
  return model.attributes.get(column) ?? column
}

function quoted(name: string): string {
  return `"${name}"`
}
