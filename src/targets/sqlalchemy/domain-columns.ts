import type { Column, Domain } from '../../model/schema.js'
import type { Context } from './context.js'

/**
 * A column with what its domain says of every column: SQLAlchemy's reflection takes a domain's NOT NULL and its default
 * for the column's own, and so must the models that are compared with it.
 */
export function withDomain(column: Column, { plan, dialect }: Context): Column {
  const { type } = column
  if (type.kind !== 'domain' || dialect !== 'postgresql') return column
  const found = plan.standalones.find('domain', type.name, type.namespace)
  if (found?.kind !== 'domain') return column
  const value = column.generated ? undefined : (column.default ?? defaultOf(found.object, plan.standalones))
  return {
    ...column,
    nullable: column.nullable && found.object.nullable,
    ...(value === undefined ? {} : { default: value }),
  }
}

/** A domain has the default of the one that it is made of. */
function defaultOf(
  { default: own, type }: Domain,
  standalones: Context['plan']['standalones'],
): Domain['default'] {
  if (own !== undefined || type.kind !== 'domain') return own
  const found = standalones.find('domain', type.name, type.namespace)
  return found?.kind === 'domain' ? defaultOf(found.object, standalones) : undefined
}
