import type { Column } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, type Layout } from '../python/layout.js'
import type { Context } from './context.js'
import type { Core, Model, Plan } from './plan.js'
import { sequencePath } from './sequence-path.js'
import { countsBySequence } from './serial.js'

type Mapping = Model | Core

/** A table with a default that takes the sequence which another table brings along, as a copy of a SERIAL column does. */
interface Dependence {
  readonly dependent: Mapping
  readonly source: Mapping
}

/** By the one of both tables that is printed later, so that the other one is known there. */
export type CreationOrder = ReadonlyMap<Mapping, readonly Dependence[]>

/** Nothing to be said of any table. */
export const NO_ORDER: CreationOrder = new Map()

/**
 * The tables that must be made after others though no foreign key says so: SQLAlchemy makes tables in the order of their
 * names, and PostgreSQL refuses a default with a sequence that is not there yet.
 */
export function findCreationOrder(plan: Plan): CreationOrder {
  if (plan.schema.dialect !== 'postgresql') return NO_ORDER
  const mappings: readonly Mapping[] = [...plan.cores, ...plan.models]
  if (!mappings.some(({ table }) => table.columns.some(takesSequence))) return NO_ORDER
  const sources = new Map(mappings.flatMap((source) => sequencesOf(source, plan).map((key) => [key, source])))
  const positions = new Map(mappings.map((mapping, index) => [mapping, index]))
  const order = new Map<Mapping, readonly Dependence[]>()
  mappings.forEach((dependent, index) => {
    for (const source of new Set(dependent.table.columns.flatMap((column) => sourcesOf(column, sources)))) {
      const later = (positions.get(source) ?? 0) > index ? source : dependent
      if (source !== dependent) order.set(later, [...(order.get(later) ?? []), { dependent, source }])
    }
  })
  return order
}

/** The statements behind a table or class that say which table is to be made first. */
export function printCreationOrder(mapping: Mapping, context: Context): readonly string[] {
  const { layout, creationOrder } = context
  const nameOf = (each: Mapping): string =>
    each.kind === 'core' ? context.variable(each) : context.modelClass(each)
  return (creationOrder.get(mapping) ?? []).flatMap((each) => printDependence(each, nameOf, layout))
}

/** The same of all tables, where each goes by its own name: in a package of classes that people own. */
export function printPackageOrder(order: CreationOrder, layout: Layout): readonly string[] {
  const nameOf = (each: Mapping): string => (each.kind === 'core' ? each.variable : each.className)
  return [...order.values()].flat().flatMap((each) => printDependence(each, nameOf, layout))
}

function printDependence(
  { dependent, source }: Dependence,
  nameOf: (mapping: Mapping) => string,
  layout: Layout,
): readonly string[] {
  const remark = `A default of ${dependent.table.name} takes a sequence of ${source.table.name}.`
  const [later, first] = [dependent, source].map((each) => tableObject(each, nameOf(each)))
  return [
    ...layout.comment(remark),
    ...layout.statement(call(`${later ?? ''}.add_is_dependent_on`, [first ?? ''])),
  ]
}

function tableObject({ kind, table: { name, namespace } }: Mapping, called: string): string {
  if (kind === 'core') return called
  const key = namespace === undefined ? name : `${namespace}.${name}`
  return `${called}.metadata.tables[${pythonString(key)}]`
}

function takesSequence({ default: value }: Column): boolean {
  return value?.kind === 'sequence'
}

function sourcesOf({ default: value }: Column, sources: ReadonlyMap<string, Mapping>): readonly Mapping[] {
  if (value?.kind !== 'sequence') return []
  const [name = '', namespace] = [...sequencePath(value.name)].reverse()
  const source = sources.get(keyOf(name, namespace === 'public' ? undefined : namespace))
  return source ? [source] : []
}

/** The sequences that PostgreSQL makes with a table, by the names that it gives them where these are short enough. */
function sequencesOf({ table }: Mapping, { schema }: Plan): readonly string[] {
  return table.columns
    .filter((column) => column.identity ?? countsBySequence(column, schema))
    .map((column) => keyOf(`${table.name}_${column.name}_seq`, table.namespace))
}

function keyOf(name: string, namespace: string | undefined): string {
  return JSON.stringify([namespace, name])
}
