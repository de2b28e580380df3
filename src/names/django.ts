import type { EnumNames, Names, RelationNames, TableNames } from '../model/names.js'
import { asText, callsIn, firstText, keywordText, textsIn } from './argument.js'
import { indexEnums, type FindEnum } from './enums.js'
import { isKeepable } from './identifier.js'
import { readDjangoName } from '../quote/django.js'
import { modelOf } from '../targets/python/thin-classes.js'
import { originalName, type Assignment, type ClassBody, type Module } from './module.js'
import type { Call } from './value.js'

/** Fields whose column is `<name>_id` where `db_column` says nothing else. */
const RELATION_FIELDS = new Set(['ForeignKey', 'OneToOneField'])

/** Fields that have no column of their own. */
const NO_COLUMN = new Set(['CompositePrimaryKey', 'ForeignObject'])

/** A field, by its column. */
interface Field {
  readonly name: string
  readonly column: string
  readonly relation?: RelationNames
  readonly choices?: EnumNames
}

/** Where a class stands: in its module, among the enumerations of all of them. */
interface Site {
  readonly module: Module
  readonly findEnum: FindEnum
}

/** The names in Django models: those of each class whose Meta names its table. Django's tables have no namespace. */
export function readDjangoNames(modules: readonly Module[]): Names {
  const findEnum = indexEnums(modules)
  const tables = modules.flatMap((module) =>
    module.classes.flatMap((body) => readModel(body, { module, findEnum })),
  )
  return { tables, objects: [] }
}

function readModel(body: ClassBody, site: Site): readonly TableNames[] {
  const meta = body.classes.find(({ name }) => name === 'Meta')
  const table = readName(asText(meta?.assignments.find(({ name }) => name === 'db_table')?.value))
  const isAbstract = meta?.assignments.some(({ name }) => name === 'abstract') ?? false
  const className = isAbstract ? (modelOf(body.name) ?? body.name) : body.name
  if (table === undefined || !isKeepable(className)) return []
  const fields = body.assignments.flatMap((assignment) => readField(assignment, body, site))
  const composites = body.assignments.flatMap((assignment) =>
    readComposite(assignment, className, fields, site),
  )
  const plain = fields.filter(({ relation }) => !relation)
  return [
    {
      table,
      kind: 'class',
      name: className,
      module: site.module.name,
      enums: new Map(fields.flatMap(({ column, choices }) => (choices ? [[column, choices] as const] : []))),
      attributes: new Map(plain.map(({ name, column }) => [column, name])),
      relations: [...fields.flatMap(({ relation }) => relation ?? []), ...composites],
    },
  ]
}

function readField({ name, value }: Assignment, body: ClassBody, site: Site): readonly Field[] {
  const { module, findEnum } = site
  if (value?.kind !== 'call' || !isKeepable(name)) return []
  const kind = originalName(module, value.callee)
  if (NO_COLUMN.has(kind)) return []
  const isRelation = RELATION_FIELDS.has(kind)
  const column = readName(keywordText(value, 'db_column')) ?? (isRelation ? `${name}_id` : name)
  const chosen = callsIn(value).find(({ keywords }) => keywords.has('choices'))
  const choices = findEnum(chosen?.keywords.get('choices'), module, body)
  return [
    {
      name,
      column,
      ...(isRelation ? { relation: readRelation(name, column, value) } : {}),
      ...(choices ? { choices } : {}),
    },
  ]
}

function readName(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readDjangoName(text)
}

/** A ForeignObject, which names the fields of its columns. */
function readComposite(
  { name, value }: Assignment,
  className: string,
  fields: readonly Field[],
  { module }: Site,
): readonly RelationNames[] {
  if (value?.kind !== 'call' || !isKeepable(name)) return []
  if (originalName(module, value.callee) !== 'ForeignObject') return []
  const columns = textsIn(value.keywords.get('from_fields')).map(
    (field) => fields.find((each) => each.name === field)?.column ?? field,
  )
  const target = firstText(value)
  return [
    {
      ...readRelation(name, '', value),
      columns,
      ...(target === undefined ? {} : { target: target === 'self' ? className : target }),
    },
  ]
}

function readRelation(forward: string, column: string, field: Call): RelationNames {
  const related = keywordText(field, 'related_name')?.replace(/^%\(app_label\)s_/, '') ?? ''
  return { columns: [column], forward, ...(isKeepable(related) ? { back: related } : {}) }
}
