/**
 * Whether an index has an operator class anyway, so that the catalog does not name it: the usual one of its type.
 * `method` is the index's (`gin`).
 */
export function isUsualClass(operatorClass: string, method: string | undefined): boolean {
  return USUAL.has(operatorClass) && !(operatorClass === 'inet_ops' && method === 'gist')
}

/** The types whose classes are called after them, `text_ops`; those of BRIN are `text_minmax_ops`, those of btree_gist `gist_text_ops`. */
const TYPES =
  'bit bool bpchar bytea cash char cidr date enum float4 float8 inet int2 int4 int8 interval macaddr macaddr8 money name ' +
  'numeric oid pg_lsn text tid time timestamp timestamptz timetz uuid varbit vbit xid xid8'

const OTHERS =
  'array_ops box_inclusion_ops box_ops btree_hstore_ops circle_ops citext_ops gin_hstore_ops gist__int_ops ' +
  'gist_hstore_ops gist_ltree_ops hash_hstore_ops inet_inclusion_ops jsonb_ops ltree_ops multirange_ops point_ops ' +
  'poly_ops quad_point_ops range_inclusion_ops range_ops record_ops tsquery_ops tsvector_ops'

const USUAL: ReadonlySet<string> = new Set([
  ...TYPES.split(' ').flatMap((type) => [`${type}_ops`, `${type}_minmax_ops`, `gist_${type}_ops`]),
  ...OTHERS.split(' '),
])
