import type { ColumnType, NativeName } from '../../model/type.js'
import type { FieldSurroundings, FieldType } from './field-types.js'

/** A field of `django.contrib.postgres`: where it comes from, and its class. */
interface PostgresField {
  readonly module: string
  readonly name: string
}

const FIELDS = 'django.contrib.postgres.fields'

/** The field of arrays. */
export const ARRAY: PostgresField = { module: FIELDS, name: 'ArrayField' }

/** The fields of ranges. Django's only one of moments has a time zone, so there is none for those without. */
export const RANGES: Readonly<Partial<Record<Extract<ColumnType, { kind: 'range' }>['of'], PostgresField>>> =
  {
    date: { module: FIELDS, name: 'DateRangeField' },
    int4: { module: FIELDS, name: 'IntegerRangeField' },
    int8: { module: FIELDS, name: 'BigIntegerRangeField' },
    num: { module: FIELDS, name: 'DecimalRangeField' },
    tstz: { module: FIELDS, name: 'DateTimeRangeField' },
  }

/** The fields of types that PostgreSQL alone has. */
export const POSTGRES_NATIVES: Readonly<Partial<Record<NativeName, PostgresField>>> = {
  hstore: { module: FIELDS, name: 'HStoreField' },
  tsvector: { module: 'django.contrib.postgres.search', name: 'SearchVectorField' },
}

/** A field of `django.contrib.postgres` where the schema is PostgreSQL's; undefined elsewhere. */
export function postgresField(
  field: PostgresField | undefined,
  { imports, dialect }: FieldSurroundings,
): FieldType | undefined {
  if (dialect !== 'postgresql' || !field) return undefined
  return { head: imports.from(field.module, field.name), args: [], family: 'other', approximate: false }
}
