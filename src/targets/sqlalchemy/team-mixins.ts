import type { Column } from '../../model/schema.js'
import type { Mixin } from '../../model/mixin.js'
import type { Notes } from '../notes.js'
import type { Imports } from '../python/imports.js'
import { Layout } from '../python/layout.js'
import { describeColumn } from './columns.js'
import type { Context } from './context.js'
import type { Model } from './plan.js'
import type { Relation } from './relations.js'
import type { ClassStyle } from './styles/style.js'
import { PLAIN_NAMES, QUALIFIED_NAMES } from './unrecorded-imports.js'

/** The mixins that classes inherit. */
export type MixinsOf = ReadonlyMap<Model, readonly Mixin[]>

/** What the search for them goes by; the context imports nothing. */
interface Matching {
  readonly relations: ReadonlyMap<Model, readonly Relation[]>
  readonly style: ClassStyle
  readonly notes: Notes
  /** A context that prints with these imports and this layout. */
  contextWith(imports: Imports, layout: Layout): Context
}

/**
 * Finds the mixins that each class inherits: those with all of their columns in the table, each declared as we would.
 * Any difference is a notice, and the columns are written out.
 */
export function matchMixins(
  mixins: readonly Mixin[],
  models: readonly Model[],
  matching: Matching,
): MixinsOf {
  return new Map(
    models.map((model) => {
      const brought = new Set<string>()
      const used = mixins
        .filter(({ columns }) => !columns.some((name) => brought.has(name)))
        .filter((mixin) => {
          const fits = isMatch(mixin, model, matching)
          if (fits) for (const name of mixin.columns) brought.add(name)
          return fits
        })
      return [model, used]
    }),
  )
}

/** The classes that a class derives from: its mixins, then the base. */
export function parentClasses(model: Model, context: Context): readonly string[] {
  const mixins = context.mixinsOf(model).map(({ module, name }) => context.imports.from(module, name))
  return [...mixins, context.base()]
}

/** Whether a column stands in a mixin, and so not in the body of the class. */
export function isMixed(column: string, model: Model, context: Context): boolean {
  return context.mixinsOf(model).some(({ columns }) => columns.includes(column))
}

/**
 * A column as the finished class gives it, where the body of the class does not have all of these columns; undefined
 * where it does.
 */
export function laterColumn(
  model: Model,
  columns: readonly string[],
  context: Context,
): ((attribute: string) => string) | undefined {
  const later = context.plan.style.classes?.later
  if (later) return (attribute) => later(model, attribute, context)
  const isMissing = columns.some((column) => isMixed(column, model, context))
  return isMissing ? (attribute) => `${model.className}.${attribute}` : undefined
}

function isMatch(mixin: Mixin, model: Model, matching: Matching): boolean {
  const columns = mixin.columns.map((name) => model.table.columns.find((column) => column.name === name))
  if (!columns.every((column) => column !== undefined)) return false
  const attributes = columns.map(({ name }) => model.attributes.get(name) ?? name)
  const more = mixin.attributes.find((attribute) => !attributes.includes(attribute))
  const [first] = columns
  if (more !== undefined && first) {
    report(mixin, model, first, `has ${more} too, which is none of its columns here`, matching)
    return false
  }
  const different = columns.filter((column) => !isSame(mixin, model, column, matching))
  return different.length === 0
}

function isSame(mixin: Mixin, model: Model, column: Column, matching: Matching): boolean {
  const attribute = model.attributes.get(column.name) ?? column.name
  if (mixin.agrees(attribute, print(column, model, QUALIFIED_NAMES, matching))) return true
  const said = mixin.said(attribute)
  const difference = `the schema \`${print(column, model, PLAIN_NAMES, matching)}\``
  const own = said === undefined ? `says nothing of ${attribute}` : `says \`${said}\``
  report(mixin, model, column, `${own}, ${difference}`, matching)
  return false
}

function report(mixin: Mixin, { table }: Model, column: Column, what: string, { notes }: Matching): void {
  const name = `${mixin.module}:${mixin.name}`
  const message = `${table.name}.${column.name}: the mixin ${name} ${what}; its columns are written out`
  notes.gather(
    'notice',
    column.place,
    'mixin-differs',
    message,
    `mixin-differs ${name} ${column.name} ${what}`,
  )
}

function print(column: Column, model: Model, imports: Imports, matching: Matching): string {
  const { relations, style } = matching
  const context = matching.contextWith(imports, ONE_LINE)
  const parts = describeColumn(column, model, relations.get(model) ?? [], style, context)
  return context.layout.assignment(style.column(parts, context)).join(' ')
}

const ONE_LINE = new Layout(Number.MAX_SAFE_INTEGER)
