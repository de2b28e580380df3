import type { Names, RelationNames, TableNames } from '../model/names.js'
import { asText, keywordText } from './argument.js'
import { isKeepable } from './identifier.js'
import { modelOf } from '../targets/python/thin-classes.js'
import { originalName, type Assignment, type ClassBody, type Module } from './module.js'
import type { Call } from './value.js'

/** Fields whose column is `<name>_id` where `db_column` says nothing else. */
const RELATION_FIELDS = new Set(['ForeignKey', 'OneToOneField'])

/** A field, by its column. */
interface Field {
  readonly name: string
  readonly column: string
  readonly relation?: RelationNames
}

/** The names in Django models: those of each class whose Meta names its table. Django's tables have no namespace. */
export function readDjangoNames(modules: readonly Module[]): Names {
  const tables = modules.flatMap((module) => module.classes.flatMap((body) => readModel(body, module)))
  return { tables, objects: [] }
}

function readModel(body: ClassBody, module: Module): readonly TableNames[] {
  const meta = body.classes.find(({ name }) => name === 'Meta')
  const table = asText(meta?.assignments.find(({ name }) => name === 'db_table')?.value)
  const isAbstract = meta?.assignments.some(({ name }) => name === 'abstract') ?? false
  const className = isAbstract ? (modelOf(body.name) ?? body.name) : body.name
  if (table === undefined || !isKeepable(className)) return []
  const fields = body.assignments.flatMap((assignment) => readField(assignment, module))
  const plain = fields.filter(({ relation }) => !relation)
  return [
    {
      table,
      kind: 'class',
      name: className,
      module: module.name,
      attributes: new Map(plain.map(({ name, column }) => [column, name])),
      relations: fields.flatMap(({ relation }) => relation ?? []),
    },
  ]
}

function readField({ name, value }: Assignment, module: Module): readonly Field[] {
  if (value?.kind !== 'call' || !isKeepable(name)) return []
  const kind = originalName(module, value.callee)
  if (kind === 'CompositePrimaryKey') return []
  const isRelation = RELATION_FIELDS.has(kind)
  const column = keywordText(value, 'db_column') ?? (isRelation ? `${name}_id` : name)
  return [{ name, column, ...(isRelation ? { relation: readRelation(name, column, value) } : {}) }]
}

function readRelation(forward: string, column: string, field: Call): RelationNames {
  const related = keywordText(field, 'related_name')?.replace(/^%\(app_label\)s_/, '') ?? ''
  return { columns: [column], forward, ...(isKeepable(related) ? { back: related } : {}) }
}
