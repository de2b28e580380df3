import type { Column, ForeignKey, Schema, Table } from '../../model/schema.js'
import { createShelf, findRelation, keepName, type NameSource, type Shelf } from '../python/name-source.js'
import { keepEnums, type KeptEnums } from './kept-enums.js'
import type { FindTable } from './lookup.js'
import { CLASS_PATH } from '../python/class-path.js'
import { isThinName } from '../python/thin-classes.js'
import type { SqlalchemyOptions } from './options.js'
import { namedObjects } from './standalone.js'
import type { ClassStyle } from './styles/style.js'

/** The names that are given before any other. */
export interface KeptNames {
  /** The classes and variables of tables. */
  readonly tables: ReadonlyMap<Table, string>
  readonly modules: ReadonlyMap<Table, string>
  /** The variables of types and sequences. */
  readonly objects: ReadonlyMap<object, string>
  readonly enums: KeptEnums
  /** All of a module's names among these. */
  readonly variables: ReadonlySet<string>
  readonly attributes: ReadonlyMap<Column, string>
  /** The attribute of the class that has a key. */
  readonly forward: ReadonlyMap<ForeignKey, string>
  /** The attribute of the class that a key leads to. */
  readonly back: ReadonlyMap<ForeignKey, string>
  /** The names in each class's body. */
  readonly bodies: ReadonlyMap<Table, ReadonlySet<string>>
  /** The names in any body, which would hide a class or a variable of that name there. */
  readonly members: ReadonlySet<string>
}

/** What becomes of the tables. */
export interface Shape {
  readonly schema: Schema
  readonly classes: ClassStyle | undefined
  readonly find: FindTable
  readonly isModel: (table: Table) => boolean
  readonly links: ReadonlySet<Table>
  readonly relationships: SqlalchemyOptions['relationships']
  readonly layout: SqlalchemyOptions['layout']
}

/** Names that may not be given. */
export interface Forbidden {
  readonly ofModule: ReadonlySet<string>
  readonly ofBody: ReadonlySet<string>
  readonly ofPackage: ReadonlySet<string>
}

/**
 * Gives names that were asked for or that stay, the stronger source first. A name that is taken, or that its place
 * reserves, is passed over, and so are those of a table that was a class and is none now, or the other way round.
 */
export function keepNames(shape: Shape, forbidden: Forbidden, sources: readonly NameSource[]): KeptNames {
  const modules = createShelf((name) => !forbidden.ofPackage.has(name))
  const variables = createShelf(
    (name) => !forbidden.ofModule.has(name) && !name.startsWith('__') && isThinName(name, shape.layout),
  )
  const top = {
    tables: new Map<Table, string>(),
    modules: new Map<Table, string>(),
    objects: new Map<object, string>(),
  }
  for (const source of sources) {
    for (const table of shape.schema.tables) {
      const names = namesOf(table, source, shape)
      keepName(top.tables, table, names?.name, variables, (name) => {
        source.refuse(table, name)
      })
      keepName(top.modules, table, names?.module, modules)
    }
    for (const [kind, object] of namedObjects(shape.schema)) {
      keepName(top.objects, object, source.object(kind, object), variables)
    }
  }
  const enums = keepEnums(shape.schema, variables, sources)
  return {
    ...top,
    enums,
    variables: variables.taken,
    ...keepMembers(shape, forbidden.ofBody, variables.taken, sources),
  }
}

type Members = Pick<KeptNames, 'attributes' | 'forward' | 'back' | 'bodies' | 'members'>

/** The names within classes. `taken` are those of the module. */
function keepMembers(
  shape: Shape,
  forbidden: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  sources: readonly NameSource[],
): Members {
  const { schema, classes, isModel } = shape
  const isAllowed = (name: string): boolean =>
    !taken.has(name) && !forbidden.has(name) && classes !== undefined && name.search(classes.unfit) < 0
  const bodies = new Map(schema.tables.filter(isModel).map((table) => [table, createShelf(isAllowed)]))
  const kept = {
    attributes: new Map<Column, string>(),
    forward: new Map<ForeignKey, string>(),
    back: new Map<ForeignKey, string>(),
  }
  const walk = { ...shape, bodies, kept }
  for (const source of sources) {
    for (const table of bodies.keys()) keepAttributes(table, source, walk)
    for (const table of schema.tables) keepRelations(table, source, walk)
  }
  return {
    ...kept,
    bodies: new Map([...bodies].map(([table, shelf]) => [table, shelf.taken])),
    members: new Set([...bodies.values()].flatMap((shelf) => [...shelf.taken])),
  }
}

interface Walk extends Shape {
  readonly bodies: ReadonlyMap<Table, Shelf>
  readonly kept: {
    readonly attributes: Map<Column, string>
    readonly forward: Map<ForeignKey, string>
    readonly back: Map<ForeignKey, string>
  }
}

function keepAttributes(table: Table, source: NameSource, { bodies, kept, ...shape }: Walk): void {
  const names = namesOf(table, source, shape)
  if (!names) return
  for (const column of table.columns) {
    keepName(kept.attributes, column, names.attributes.get(column.name), bodies.get(table), (name) => {
      source.refuse(table, name)
    })
  }
}

function keepRelations(table: Table, source: NameSource, { bodies, kept, ...shape }: Walk): void {
  const { relationships, links, find } = shape
  const names = relationships === 'none' ? undefined : namesOf(table, source, shape)
  const isLink = links.has(table)
  if (!names || (!isLink && !bodies.has(table))) return
  table.foreignKeys.forEach((key, index) => {
    const target = find(key, table)
    const relation = findRelation(names, key, (className) => className === targetClass(key, target, source))
    const refuse = (name: string): void => {
      source.refuse(table, name)
    }
    const isMapped = target ? bodies.has(target) : CLASS_PATH.test(key.external ?? '')
    const hasBack = relationships === 'both' || (isLink && index === 0)
    if (isMapped && !isLink) keepName(kept.forward, key, relation?.forward, bodies.get(table), refuse)
    if (target && hasBack) keepName(kept.back, key, relation?.back, bodies.get(target), refuse)
  })
}

/** The class that a key leads to, by its name in the source. */
function targetClass(key: ForeignKey, target: Table | undefined, source: NameSource): string | undefined {
  return target ? source.of(target)?.name : CLASS_PATH.exec(key.external ?? '')?.[2]
}

/** A table's names in a source, where it is there what it is now. */
function namesOf(table: Table, source: NameSource, { isModel }: Pick<Shape, 'isModel'>) {
  const names = source.of(table)
  const kind = isModel(table) ? 'class' : 'variable'
  return names?.kind === undefined || names.kind === kind ? names : undefined
}
