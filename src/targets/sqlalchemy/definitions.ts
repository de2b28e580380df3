import type { Column, Domain, Sequence, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, keyword, type Code, type Group } from '../python/layout.js'
import { own } from '../../own.js'
import { core, type Context } from './context.js'
import { countingArguments } from './counting.js'
import { defaultCode } from './defaults.js'
import { enumArguments } from './enum-classes.js'
import type { EnumClass } from './enums.js'
import { sqlLiteral, sqlText } from './sql.js'
import type { Standalone } from './standalone.js'
import { postgresql, typeCode, type Site } from './types.js'

/**
 * The lines of a type or a sequence that stands on its own: `status_enum = Enum(Status, name="status", ...)`. It is part
 * of the metadata, so that it is made with the tables whether one uses it or not.
 */
export function printStandalone(standalone: Standalone, context: Context): readonly string[] {
  return context.layout.assignment({
    target: standalone.variable,
    value: standaloneCode(standalone, context),
  })
}

function standaloneCode({ kind, object }: Standalone, context: Context): Group {
  if (kind === 'enum') return enumCode(context.plan.enums.named(object), context)
  return kind === 'domain' ? domainCode(object, context) : sequenceCode(object, context)
}

function enumCode(type: EnumClass | undefined, context: Context): Group {
  return call(core(context, 'Enum'), [
    ...(type === undefined ? [] : enumArguments(type, context)),
    metadata(context),
  ])
}

function domainCode(domain: Domain, context: Context): Group {
  const site = domainSite(domain, context)
  const { collation, nullable, default: value } = domain
  return call(postgresql(site, 'DOMAIN'), [
    pythonString(domain.name),
    typeCode(domain.type, site).type,
    ...(collation === undefined ? [] : [keyword('collation', pythonString(collation))]),
    ...(value === undefined ? [] : [keyword('default', domainDefault(value, site))]),
    ...checkArguments(domain),
    ...(nullable ? [] : [keyword('not_null', 'True')]),
    ...placeArguments(domain, context),
  ])
}

/** The default of a domain is text or a plain value, never a function of SQLAlchemy's. */
function domainDefault(value: NonNullable<Domain['default']>, site: Site): Code {
  if (value.kind === 'now') return sqlText(NOWS[value.of], site.context.imports)
  if (value.kind === 'boolean') return sqlText(String(value.value), site.context.imports)
  if (value.kind === 'sequence') return sqlText(`nextval('${value.name}')`, site.context.imports)
  return defaultCode(value, site) ?? ''
}

const NOWS = { timestamp: 'now()', date: 'CURRENT_DATE', time: 'CURRENT_TIME' } as const

/** SQLAlchemy takes one condition, so several are one that has the name of the first. */
function checkArguments({ checks }: Domain): readonly Code[] {
  const [first, ...more] = checks
  if (!first) return []
  const sql = more.length === 0 ? first.sql : checks.map((check) => `(${check.sql})`).join(' AND ')
  return [
    ...(first.name === undefined ? [] : [keyword('constraint_name', pythonString(first.name))]),
    keyword('check', sqlLiteral(sql)),
  ]
}

/** A domain's type is printed as that of a column would be. */
function domainSite(domain: Domain, context: Context): Site {
  const { place, name, type, raw, nullable } = domain
  const column: Column = { place, name, type, raw, nullable, autoIncrement: false }
  const nothing = { foreignKeys: [], uniques: [], checks: [], exclusions: [], indexes: [] }
  const table: Table = { place, name, columns: [column], ...nothing }
  return { table, column, context }
}

function sequenceCode(sequence: Sequence, context: Context): Group {
  const type = own(SEQUENCE_TYPES, sequence.raw?.toLowerCase() ?? '')
  return call(core(context, 'Sequence'), [
    pythonString(sequence.name),
    ...(type === undefined ? [] : [keyword('data_type', core(context, type))]),
    ...countingArguments(sequence),
    ...placeArguments(sequence, context),
  ])
}

/** The types of a sequence's numbers that are not the usual BIGINT. */
const SEQUENCE_TYPES: Readonly<Record<string, string>> = {
  int: 'Integer',
  int2: 'SmallInteger',
  int4: 'Integer',
  integer: 'Integer',
  smallint: 'SmallInteger',
}

function placeArguments({ namespace }: { readonly namespace?: string }, context: Context): readonly Code[] {
  return [...(namespace === undefined ? [] : [keyword('schema', pythonString(namespace))]), metadata(context)]
}

function metadata(context: Context): Code {
  return keyword('metadata', context.metadata())
}
