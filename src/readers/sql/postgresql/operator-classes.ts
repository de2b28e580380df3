import { own } from '../../../own.js'

/** Types whose class is `<type>_ops` in B-trees, hashes and, by an extension, in GIN. */
const COMMON = words(
  'bool bpchar bytea char date enum float4 float8 inet int2 int4 int8 interval macaddr macaddr8 money name numeric oid ' +
    'text time timestamp timestamptz timetz uuid',
)

/** Types of extensions whose class is `<type>_ops` in B-trees and hashes. */
const OF_EXTENSIONS = words('citext ean13 isbn isbn13 ismn ismn13 issn issn13 upc')

/**
 * The operator classes that an index of each method takes by itself for the types that they are for: PostgreSQL's own and
 * those of the extensions that come with it. They go without saying, in its catalog too.
 */
const USUAL: Readonly<Record<string, ReadonlySet<string>>> = {
  btree: classes([
    ...COMMON.concat(OF_EXTENSIONS).map((type) => `${type}_ops`),
    ...words(
      'array_ops bit_ops btree_hstore_ops cube_ops jsonb_ops ltree_ops multirange_ops oidvector_ops pg_lsn_ops',
    ),
    ...words('range_ops record_ops seg_ops tid_ops tsquery_ops tsvector_ops varbit_ops xid8_ops'),
  ]),
  hash: classes([
    ...COMMON.concat(OF_EXTENSIONS)
      .filter((type) => type !== 'money')
      .map((type) => `${type}_ops`),
    ...words(
      'aclitem_ops array_ops cid_ops hash_hstore_ops hash_ltree_ops jsonb_ops multirange_ops oidvector_ops',
    ),
    ...words('pg_lsn_ops range_ops record_ops tid_ops xid8_ops xid_ops'),
  ]),
  gin: classes([
    ...COMMON.map((type) => `${type}_ops`),
    ...words('array_ops bit_ops cidr_ops gin_hstore_ops jsonb_ops tsvector_ops varbit_ops varchar_ops'),
  ]),
  gist: classes([
    ...COMMON.filter((type) => !['char', 'money', 'name'].includes(type)).map((type) => `gist_${type}_ops`),
    ...words(
      'box_ops circle_ops gist__int_ops gist_bit_ops gist_cash_ops gist_cidr_ops gist_cube_ops gist_hstore_ops',
    ),
    ...words(
      'gist__ltree_ops gist_ltree_ops gist_seg_ops gist_vbit_ops multirange_ops point_ops poly_ops range_ops tsquery_ops',
    ),
    'tsvector_ops',
  ]),
  spgist: classes(words('box_ops inet_ops poly_ops quad_point_ops range_ops text_ops')),
  brin: classes([
    ...COMMON.filter((type) => !['bool', 'enum', 'inet', 'money'].includes(type)).map(
      (type) => `${type}_minmax_ops`,
    ),
    ...words('bit_minmax_ops box_inclusion_ops inet_inclusion_ops pg_lsn_minmax_ops range_inclusion_ops'),
    ...words('tid_minmax_ops varbit_minmax_ops'),
  ]),
}

/**
 * Whether an index has an operator class anyway, so that the catalog does not name it: the usual one of its type.
 * `method` is the index's (`gin`).
 */
export function isUsualClass(operatorClass: string, method = 'btree'): boolean {
  return own(USUAL, method)?.has(operatorClass) ?? false
}

function words(text: string): readonly string[] {
  return text.split(' ')
}

function classes(names: readonly string[]): ReadonlySet<string> {
  return new Set(names)
}
