import type { ColumnType } from '../../../model/type.js'
import { pythonString } from '../../../quote/python.js'
import { call, chain, dict, keyword, subscript, type Code } from '../../python/layout.js'
import { notNull, type ColumnParts } from '../columns.js'
import { core, orm, type Context } from '../context.js'
import { conventionalMetadata } from '../conventions.js'
import type { Model } from '../plan.js'
import type { RelationParts } from '../relationships.js'
import { isLoneChild } from './classic.js'
import { DECLARATIVE_NAMES } from './declarative.js'
import type { Argument, ClassStyle, Style } from './style.js'

/** The attributes of `SQLModel`, which a field or a relationship would hide. */
const MODEL_NAMES =
  'construct copy dict from_orm json model_computed_fields model_config model_construct model_copy model_extra ' +
  'model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild parse_file ' +
  'parse_obj parse_raw schema schema_json sqlmodel_update update_forward_refs validate'

const classes: ClassStyle = {
  reserved: new Set([...DECLARATIVE_NAMES, ...MODEL_NAMES.split(' ')]),
  // Pydantic keeps what begins with an underscore to itself, and warns of names that begin like its methods.
  unfit: /^_+|^model_(?=dump|validate)/,
  freshArgument: 'default',
  setsNone: true,
  heading: (model, context) =>
    call(`class ${model.className}`, [
      context.base(),
      keyword('table', 'True'),
      ...(hasRange(model, context) ? [keyword('arbitrary_types_allowed', 'True')] : []),
    ]),
  column: (parts, context) => ({
    target: parts.attribute,
    annotation: isOptional(parts) ? chain('|', [parts.python(), 'None']) : parts.python(),
    value: call(sqlmodelName(context, 'Field'), [
      ...(isOptional(parts) ? [keyword('default', 'None')] : []),
      keyword('sa_column', columnCode(parts, context)),
    ]),
  }),
  relation: (parts, context) => ({
    target: parts.name,
    annotation: annotation(parts, context),
    value: call(sqlmodelName(context, 'Relationship'), relationArguments(parts)),
  }),
  later: ({ className }, attribute, context) => `${sqlmodelName(context, 'col')}(${className}.${attribute})`,
}

/** Pydantic models that are tables: `name: str = Field(sa_column=Column(String(50), nullable=False))`. */
export const sqlmodel: Style = {
  base: { name: 'Base', print: printBase, metadataOf: (name) => `${name}.metadata` },
  classes,
}

/** A base with a registry of its own: all others share one, in which classes of one name would clash. */
function printBase(context: Context): string {
  const metadata = conventionalMetadata(context)
  const registry = call(orm(context, 'registry'), metadata ? [keyword('metadata', metadata)] : [])
  const heading = call('class Base', [sqlmodelName(context, 'SQLModel'), keyword('registry', registry)])
  return `${context.layout.statement(heading).join('\n')}:\n    pass`
}

function columnCode(parts: ColumnParts, context: Context): Code {
  return call(core(context, 'Column'), [...parts.name, ...parts.arguments, ...notNull(parts)])
}

/** What the database fills in is `None` until the row is written, as SQLModel has it of keys. */
function isOptional({ column, isFilled }: ColumnParts): boolean {
  return column.nullable || column.default !== undefined || isFilled
}

/** SQLModel reads annotations itself and knows no `|` in a string. */
function annotation({ target, count }: RelationParts, context: Context): Code {
  const name =
    target.kind === 'class'
      ? context.imports.from(target.module, target.className)
      : pythonString(context.annotate(target))
  if (count === 'many') return subscript('list', name)
  return count === 'one' ? name : subscript(context.imports.from('typing', 'Optional'), name)
}

/** The arguments that `Relationship` has for itself, then those that it hands on. */
function relationArguments(parts: RelationParts): readonly Code[] {
  const all: readonly Argument[] = [
    ...(isLoneChild(parts) ? [['uselist', 'False'] as const] : []),
    ...parts.arguments.map(toOwn),
  ]
  const handed = all.filter(([name]) => !OWN.has(name))
  return [
    ...all.filter(([name]) => OWN.has(name)).map(([name, value]) => keyword(name, value)),
    ...(handed.length > 0
      ? [keyword('sa_relationship_kwargs', dict(handed.map(([name, value]) => [pythonString(name), value])))]
      : []),
  ]
}

const OWN: ReadonlySet<string> = new Set(['back_populates', 'cascade_delete', 'passive_deletes'])

function toOwn([name, value]: Argument): Argument {
  const isWhole = name === 'cascade' && value === pythonString('all, delete-orphan')
  return isWhole ? ['cascade_delete', 'True'] : [name, value]
}

/** Pydantic knows the Python types of all columns but those of ranges. */
function hasRange({ table }: Model, { dialect }: Context): boolean {
  return dialect === 'postgresql' && table.columns.some(({ type }) => innermost(type).kind === 'range')
}

function innermost(type: ColumnType): ColumnType {
  return type.kind === 'array' || type.kind === 'domain' ? innermost(type.of) : type
}

function sqlmodelName({ imports }: Context, name: string): string {
  return imports.from('sqlmodel', name)
}
