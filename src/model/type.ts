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
  | { readonly kind: 'interval' }
  | { readonly kind: 'year' }
  | {
      readonly kind: 'binary'
      readonly length?: number
      readonly fixed: boolean
      readonly size?: 'tiny' | 'medium' | 'long'
    }
  | { readonly kind: 'json'; readonly binary: boolean }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'array'; readonly of: ColumnType; readonly dimensions: number }
  | { readonly kind: 'network'; readonly of: 'inet' | 'cidr' | 'macaddr' }
  | { readonly kind: 'native'; readonly name: NativeName }
  | { readonly kind: 'unknown' }

/** Types that one database has and that mean nothing portable; a target writes them for that dialect or as text. */
export type NativeName = 'money' | 'tsvector' | 'hstore' | 'xml' | 'bit' | 'geometry'

/** The name of each kind of column type. */
export type TypeKind = ColumnType['kind']
