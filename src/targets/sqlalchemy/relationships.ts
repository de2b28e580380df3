import type { ForeignKey } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, equals, keyword, list, printAssignment, subscript, type Code } from '../python/layout.js'
import { orm, type Context } from './context.js'
import { columnKey } from './keys.js'
import type { Edge } from './edges.js'
import type { Model } from './plan.js'
import type { Linked, Relation, Side } from './relations.js'

/** The lines of a relationship in a class body: `user: Mapped["User"] = relationship(back_populates="orders")`. */
export function printRelation(relation: Relation, context: Context): readonly string[] {
  const items = relation.kind === 'linked' ? linkedArguments(relation, context) : sideArguments(relation)
  return printAssignment(
    {
      target: relationName(relation),
      annotation: subscript(orm(context, 'Mapped'), annotation(relation, context)),
      value: call(orm(context, 'relationship'), items),
    },
    4,
  )
}

function relationName(relation: Relation): string {
  if (relation.kind === 'linked') return relation.name
  return relation.kind === 'forward' ? relation.edge.forward : (relation.edge.back ?? '')
}

/** Classes stand in quotes, for they may come further down; a class that was imported does not need them. */
function annotation(relation: Relation, context: Context): Code {
  if (relation.kind === 'linked') return subscript('list', quoted(context.annotate(relation.target)))
  const { child, parent, key, isOne } = relation.edge
  if (relation.kind === 'back') {
    const name = context.annotate(child)
    return isOne ? quoted(`${name} | None`) : subscript('list', quoted(name))
  }
  const optional = isNullable(key, child) ? ' | None' : ''
  return parent.kind === 'class'
    ? `${context.imports.from(parent.module, parent.className)}${optional}`
    : quoted(`${context.annotate(parent)}${optional}`)
}

function sideArguments(side: Side): readonly Code[] {
  const { edge, isCyclic, kind } = side
  const other = kind === 'forward' ? edge.back : edge.forward
  return [
    ...joinArguments(side),
    ...(other === undefined ? [] : [keyword('back_populates', pythonString(other))]),
    ...(kind === 'forward' ? [] : deletion(side)),
    ...(isCyclic ? [keyword('post_update', 'True')] : []),
    ...(edge.overlaps.length > 0 ? [keyword('overlaps', pythonString(edge.overlaps.join(',')))] : []),
  ]
}

/** How the two tables join, where SQLAlchemy cannot tell or would set too many columns. */
function joinArguments(side: Side): readonly Code[] {
  const { edge, isAmbiguous, kind } = side
  const isForward = kind === 'forward'
  if (edge.writes.length < edge.key.columns.length && edge.parent.kind === 'model') {
    return [keyword('primaryjoin', partialJoin(edge, edge.parent, isForward))]
  }
  return [
    ...(isAmbiguous ? [keyword('foreign_keys', isForward ? nearKeys(side) : farKeys(side))] : []),
    ...(isForward && edge.child === edge.parent ? [keyword('remote_side', remoteSide(side))] : []),
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
  return pythonString(`and_(${pairs.join(', ')})`)
}

/** The foreign key's columns, as they stand further up in the same class body. */
function nearKeys({ edge: { key, child } }: Side): Code {
  return list(key.columns.map((column) => attributeOf(child, column)))
}

/** The foreign key's columns in the other class, in the string form that SQLAlchemy resolves later. */
function farKeys({ edge: { key, child } }: Side): Code {
  const paths = key.columns.map((column) => `${child.className}.${attributeOf(child, column)}`)
  return pythonString(paths.length === 1 ? paths.join() : `[${paths.join(', ')}]`)
}

function remoteSide({ edge: { key, child } }: Side): Code {
  return list(key.referencedColumns.map((column) => attributeOf(child, column)))
}

/** What becomes of the children when the parent goes: the database deletes them, or would not let go of their key. */
function deletion({ edge: { key, child } }: Side): readonly Code[] {
  if (key.onDelete === 'cascade') {
    const cascade = isNullable(key, child) ? 'all' : 'all, delete-orphan'
    return [keyword('cascade', pythonString(cascade)), keyword('passive_deletes', 'True')]
  }
  const isKey = key.columns.some((column) => child.table.primaryKey?.columns.includes(column))
  return isKey ? [keyword('passive_deletes', pythonString('all'))] : []
}

function linkedArguments(
  { core, near, far, target, isSelf, back }: Linked,
  context: Context,
): readonly Code[] {
  const variable = context.variable(core)
  const joins = isSelf
    ? [
        keyword('primaryjoin', join(near, target, variable, context)),
        keyword('secondaryjoin', join(far, target, variable, context)),
      ]
    : []
  return [
    keyword('secondary', variable),
    ...joins,
    ...(back === undefined ? [] : [keyword('back_populates', pythonString(back))]),
  ]
}

function join(key: ForeignKey, model: Model, variable: string, context: Context): Code {
  const pairs = key.columns.map((column, index) => {
    const referenced = key.referencedColumns[index] ?? ''
    const attribute = attributeOf(model, referenced)
    return equals(attribute, `${variable}.c[${pythonString(columnKey(column))}]`)
  })
  const [first, ...more] = pairs
  return first && more.length === 0 ? first : call(context.imports.from('sqlalchemy', 'and_'), pairs)
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
