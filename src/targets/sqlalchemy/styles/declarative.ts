import {
  call,
  keyword,
  subscript,
  type Assignment,
  type Code,
  type Declaration,
} from '../../python/layout.js'
import type { ColumnParts } from '../columns.js'
import { conventionalMetadata } from '../conventions.js'
import { orm, type Context } from '../context.js'
import { parentClasses } from '../team-mixins.js'
import { annotate, type RelationParts } from '../relationships.js'
import type { ClassStyle, Style } from './style.js'

/**
 * Names that mean something else on a declarative class; `self` could not be given to it by keyword, and `Order.cls` in the
 * text of a relationship is the class, not the attribute.
 */
export const DECLARATIVE_NAMES: ReadonlySet<string> = new Set(['cls', 'metadata', 'registry', 'self'])

/** Declarative classes skip names that begin with two underscores, and keep their own under `_sa_`. */
export const DECLARATIVE_UNFIT = /^__+|^_(?=sa_)/

const classes: ClassStyle = {
  reserved: DECLARATIVE_NAMES,
  unfit: DECLARATIVE_UNFIT,
  freshArgument: 'default',
  heading: (model, context) => call(`class ${model.className}`, parentClasses(model, context)),
  column: (parts, context) => mappedColumn(parts, [], context),
  relation: (parts, context) => mappedRelation(parts, [], context),
}

/** Classes of SQLAlchemy 2.0 and 2.1 with annotated attributes: `name: Mapped[str] = mapped_column(String(50))`. */
export const declarative: Style = {
  base: {
    name: 'Base',
    print: (context) => printBaseClass([orm(context, 'DeclarativeBase')], context),
    metadataOf: (name) => `${name}.metadata`,
  },
  classes,
}

/** The declarative base, with the parents and options that stand in its brackets. */
export function printBaseClass(brackets: readonly Code[], context: Context): string {
  const heading = `${context.layout.statement(call('class Base', brackets)).join('\n')}:`
  const value = conventionalMetadata(context)
  const lines = value ? context.layout.assignment({ target: 'metadata', value }, 4) : ['    pass']
  return [heading, ...lines].join('\n')
}

/** `email: Mapped[str | None] = mapped_column(String(100))`, with more arguments at the end; `id: Mapped[intpk]` where there are none. */
export function mappedColumn(
  { attribute, column, name, python, arguments: items, alias, isReferred }: ColumnParts,
  more: readonly Code[],
  context: Context,
): Assignment | Declaration {
  const type = column.nullable && !alias?.column.nullable ? `${python()} | None` : python()
  const annotated = { target: attribute, annotation: subscript(orm(context, 'Mapped'), type) }
  const said = [...name, ...items, ...more]
  return alias && said.length === 0 && !isReferred
    ? annotated
    : { ...annotated, value: call(orm(context, 'mapped_column'), said) }
}

/** `user: Mapped["User"] = relationship(back_populates="orders")`, with more arguments at the end. */
export function mappedRelation(parts: RelationParts, more: readonly Code[], context: Context): Assignment {
  const items = parts.arguments.map(([name, value]) => keyword(name, value))
  return {
    target: parts.name,
    annotation: subscript(orm(context, 'Mapped'), annotate(parts, context)),
    value: call(orm(context, 'relationship'), [...items, ...more]),
  }
}
