/**
 * A column type: what values a column holds, whatever a database calls it. Lengths are in characters, `bits` in bits,
 * `precision` in digits (of seconds' fractions for times). An absent figure means that the author gave none.
 */
export type ColumnType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly bits: 8 | 16 | 24 | 32 | 64; readonly unsigned: boolean }
  | { readonly kind: 'decimal'; readonly precision?: number; readonly scale?: number }
  | { readonly kind: 'float'; readonly bits: 32 | 64 }
  | { readonly kind: 'string'; readonly length?: number; readonly fixed: boolean }
  | { readonly kind: 'text'; readonly size?: 'tiny' | 'medium' | 'long' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time'; readonly precision?: number; readonly timezone: boolean }
  | { readonly kind: 'datetime'; readonly precision?: number; readonly timezone: boolean }
  /** `fields` in lower case: `day to second`. */
  | { readonly kind: 'interval'; readonly fields?: string; readonly precision?: number }
  | { readonly kind: 'year' }
  | {
      readonly kind: 'binary'
      readonly length?: number
      readonly fixed: boolean
      readonly size?: 'tiny' | 'medium' | 'long'
    }
  | { readonly kind: 'json'; readonly binary: boolean }
  | { readonly kind: 'uuid' }
  /** With a name where the type stands on its own in the schema. */
  | {
      readonly kind: 'enum'
      readonly values: readonly string[]
      readonly name?: string
      readonly namespace?: string
    }
  | { readonly kind: 'domain'; readonly name: string; readonly namespace?: string; readonly of: ColumnType }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'array'; readonly of: ColumnType; readonly dimensions: number }
  | { readonly kind: 'network'; readonly of: 'inet' | 'cidr' | 'macaddr' | 'macaddr8' }
  | {
      readonly kind: 'range'
      readonly of: 'int4' | 'int8' | 'num' | 'ts' | 'tstz' | 'date'
      readonly multi: boolean
    }
  /** `args` as written: `['Point', '4326']`. */
  | { readonly kind: 'native'; readonly name: NativeName; readonly args?: readonly string[] }
  | { readonly kind: 'unknown' }

/** Types that one database has and that mean nothing portable; a target writes them for that dialect or as text. */
export type NativeName =
  | 'money'
  | 'tsvector'
  | 'tsquery'
  | 'hstore'
  | 'xml'
  | 'bit'
  | 'varbit'
  | 'geometry'
  | 'geography'
  | 'raster'
  | 'point'
  | 'line'
  | 'lseg'
  | 'box'
  | 'path'
  | 'polygon'
  | 'circle'
  | 'citext'
  | 'ltree'
  | 'vector'
  | 'oid'
  | 'regclass'
  | 'pg_lsn'
  | 'jsonpath'

/** The name of each kind of column type. */
export type TypeKind = ColumnType['kind']
