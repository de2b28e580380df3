/** What the server is, and what a client must know of it before it asks more. */
export const SERVER = `SELECT current_setting('server_version_num')::int AS version`

/** The schemas that are asked for by name and that are there; `$1` their names. */
export const NAMESPACES = `SELECT nspname::text AS name FROM pg_namespace WHERE nspname = ANY ($1::text[])`

/** Which objects count: those of the schemas in `$1`, or of all but the system's where it is NULL. */
const IN_NAMESPACES = `n.nspname !~ '^(pg_|crdb_internal$)' AND n.nspname <> 'information_schema'
  AND ($1::text[] IS NULL OR n.nspname = ANY ($1::text[]))`

const NAMESPACE = `nullif(n.nspname, 'public')::text AS namespace`

/** Tables that have a model: partitions are part of their parent's, and what is temporary is nobody else's. */
const IS_TABLE = `c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't' AND ${IN_NAMESPACES}`

/** Sequences that a column's default takes its numbers from and that go with that column. */
const SERIALS = `serials AS (
  SELECT own.objid AS sequence, own.refobjid AS relation, own.refobjsubid AS number
  FROM pg_depend own
  JOIN pg_attribute a ON a.attrelid = own.refobjid AND a.attnum = own.refobjsubid AND a.atttypid IN (20, 21, 23)
  JOIN pg_attrdef d ON d.adrelid = own.refobjid AND d.adnum = own.refobjsubid
  JOIN pg_depend uses ON uses.classid = 'pg_attrdef'::regclass AND uses.objid = d.oid
    AND uses.refclassid = 'pg_class'::regclass AND uses.refobjid = own.objid
  WHERE own.classid = 'pg_class'::regclass AND own.refclassid = 'pg_class'::regclass AND own.deptype = 'a'
    AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%')`

/** How a sequence counts, each figure only where it is not what the database takes when nothing is said. */
const COUNTING = `nullif(s.seqstart, CASE WHEN s.seqincrement > 0 THEN s.seqmin ELSE s.seqmax END)::text AS start,
  nullif(s.seqincrement, 1)::text AS increment,
  nullif(s.seqmin, CASE WHEN s.seqincrement > 0 THEN 1 ELSE ${limitOf('lowest')} END)::text AS min_value,
  nullif(s.seqmax, CASE WHEN s.seqincrement > 0 THEN ${limitOf('highest')} ELSE -1 END)::text AS max_value,
  nullif(s.seqcache, 1)::text AS cache,
  s.seqcycle AS cycle`

function limitOf(end: 'lowest' | 'highest'): string {
  const [short, long, longest] =
    end === 'lowest'
      ? ['-32768', '-2147483648', '-9223372036854775808']
      : ['32767', '2147483647', '9223372036854775807']
  return `CASE s.seqtypid WHEN 21 THEN ${short} WHEN 23 THEN ${long} ELSE ${longest} END`
}

/** Views, materialized ones among them, but for those that an extension made. */
const IS_VIEW = `c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND ${IN_NAMESPACES} AND NOT EXISTS (
  SELECT FROM pg_depend x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.deptype = 'e')`

/** The tables, in the order in which they were made. */
export const TABLES = relationsWhere(IS_TABLE)

/** The views, in the order in which they were made. */
export const VIEWS = relationsWhere(IS_VIEW)

function relationsWhere(condition: string): string {
  return `
SELECT c.oid, ${NAMESPACE}, c.relname::text AS name, d.description AS comment, x.extname::text AS extension,
  EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid) AS inherits
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
LEFT JOIN pg_depend e ON e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
LEFT JOIN pg_extension x ON x.oid = e.refobjid
WHERE ${condition}
ORDER BY c.oid`
}

/** The columns of all tables, in the tables' order and their own. */
export const COLUMNS = columnsWhere(IS_TABLE)

/** The columns of all views. */
export const VIEW_COLUMNS = columnsWhere(IS_VIEW)

function columnsWhere(condition: string): string {
  return `
WITH ${SERIALS}
SELECT a.attrelid AS relation, a.attname::text AS name,
  format_type(a.atttypid, a.atttypmod) || repeat('[]', greatest(a.attndims - 1, 0)) AS type,
  NOT a.attnotnull AS nullable,
  a.attgenerated::text AS generated,
  pg_get_expr(d.adbin, d.adrelid, true) AS expression,
  serials.sequence IS NOT NULL AS serial,
  a.attidentity::text AS identity, ${COUNTING},
  l.collname::text AS collation,
  m.description AS comment
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN serials ON serials.relation = a.attrelid AND serials.number = a.attnum
LEFT JOIN pg_depend i ON a.attidentity <> '' AND i.refclassid = 'pg_class'::regclass AND i.refobjid = a.attrelid
  AND i.refobjsubid = a.attnum AND i.classid = 'pg_class'::regclass AND i.deptype = 'i'
LEFT JOIN pg_sequence s ON s.seqrelid = i.objid
LEFT JOIN pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_description m ON m.classoid = 'pg_class'::regclass AND m.objoid = a.attrelid AND m.objsubid = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND ${condition}
ORDER BY a.attrelid, a.attnum`
}

/** The names of columns of a relation, in the order of an array of their numbers. */
function namesOf(relation: string, numbers: string): string {
  return `ARRAY(SELECT k.attname::text FROM unnest(${numbers}) WITH ORDINALITY u (number, place)
    JOIN pg_attribute k ON k.attrelid = ${relation} AND k.attnum = u.number ORDER BY u.place)`
}

/** The constraints of all tables; `version` is the server's. A key's rows for partitions (conparentid) do not count. */
export function constraintsQuery(version: number): string {
  const setColumns = version >= 150000 ? namesOf('o.conrelid', 'o.confdelsetcols') : 'ARRAY[]::text[]'
  return `
SELECT o.conrelid AS relation, o.conname::text AS name, o.contype::text AS kind,
  ${namesOf('o.conrelid', 'o.conkey')} AS columns,
  o.conindid AS index,
  o.condeferrable AS deferrable, o.condeferred AS deferred,
  pg_get_expr(o.conbin, o.conrelid, true) AS expression,
  fn.nspname::text AS referenced_namespace, f.relname::text AS referenced_table,
  ${namesOf('o.confrelid', 'o.confkey')} AS referenced_columns,
  o.confdeltype::text AS on_delete, o.confupdtype::text AS on_update, o.confmatchtype::text AS match,
  ${setColumns} AS on_delete_columns,
  ARRAY(SELECT CASE WHEN pg_operator_is_visible(p.oid) THEN p.oprname::text
      ELSE format('OPERATOR(%I.%s)', pn.nspname, p.oprname) END
    FROM unnest(o.conexclop) WITH ORDINALITY u (operator, place)
    JOIN pg_operator p ON p.oid = u.operator JOIN pg_namespace pn ON pn.oid = p.oprnamespace
    ORDER BY u.place) AS operators,
  m.description AS comment
FROM pg_constraint o
JOIN pg_class c ON c.oid = o.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class f ON f.oid = o.confrelid
LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
LEFT JOIN pg_description m ON m.classoid = 'pg_constraint'::regclass AND m.objoid = o.oid
WHERE o.contype IN ('p', 'u', 'f', 'c', 'x') AND o.conparentid = 0 AND ${IS_TABLE}
ORDER BY o.conrelid, o.oid`
}

/** The members of all indexes, those behind constraints too, a row each; `version` is the server's. */
export function indexesQuery(version: number): string {
  const options = version >= 130000 ? `array_to_string(k.attoptions, ', ')` : 'NULL::text'
  return `
SELECT i.indrelid AS relation, i.indexrelid AS index, x.relname::text AS name,
  i.indisunique AS unique, w.amname::text AS method,
  ${version >= 150000 ? 'i.indnullsnotdistinct' : 'false'} AS nulls_not_distinct,
  pg_get_expr(i.indpred, i.indrelid, true) AS condition,
  m.description AS comment, x.reloptions AS storage_parameters,
  u.place > i.indnkeyatts AS included,
  a.attname::text AS column,
  CASE WHEN a.attname IS NULL THEN pg_get_indexdef(i.indexrelid, u.place::int, true) END AS expression,
  w.amname = 'btree' AND i.indoption[u.place::int - 1] & 1 > 0 AS descending,
  w.amname = 'btree' AND i.indoption[u.place::int - 1] & 2 > 0 AS nulls_first,
  CASE WHEN NOT o.opcdefault OR ${options} <> '' THEN
    CASE WHEN pg_opclass_is_visible(o.oid) THEN quote_ident(o.opcname) ELSE format('%I.%I', pn.nspname, o.opcname) END
  END AS operator_class,
  ${options} AS operator_options,
  CASE WHEN a.attname IS NULL
    THEN CASE WHEN strpos(pg_get_indexdef(i.indexrelid),
      pg_get_indexdef(i.indexrelid, u.place::int, false) || ' COLLATE ') > 0 THEN l.collname::text END
    ELSE CASE WHEN i.indcollation[u.place::int - 1] <> a.attcollation THEN l.collname::text END
  END AS collation
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_am w ON w.oid = x.relam
CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY u (number, place)
LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.number AND u.number <> 0
LEFT JOIN pg_attribute k ON k.attrelid = i.indexrelid AND k.attnum = u.place
LEFT JOIN pg_opclass o ON u.place <= i.indnkeyatts AND o.oid = i.indclass[u.place::int - 1]
LEFT JOIN pg_namespace pn ON pn.oid = o.opcnamespace
LEFT JOIN pg_collation l ON u.place <= i.indnkeyatts AND l.oid = i.indcollation[u.place::int - 1]
LEFT JOIN pg_description m ON m.classoid = 'pg_class'::regclass AND m.objoid = i.indexrelid AND m.objsubid = 0
WHERE (i.indisvalid OR x.relkind = 'I') AND ${IS_TABLE}
ORDER BY i.indrelid, i.indexrelid, u.place`
}

/** Types of their own: in the schemas that are read, or of a column there; never an extension's. */
const IS_OWN_TYPE = `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
  AND n.nspname !~ '^(pg_|crdb_internal$)' AND n.nspname <> 'information_schema'
  AND ($1::text[] IS NULL OR n.nspname = ANY ($1::text[]) OR EXISTS (
    SELECT FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
    WHERE a.atttypid IN (t.oid, t.typarray) AND cn.nspname = ANY ($1::text[])))`

/** The enumerated types with their values. */
export const ENUMS = `
SELECT ${NAMESPACE}, t.typname::text AS name, d.description AS comment,
  ARRAY(SELECT v.enumlabel::text FROM pg_enum v WHERE v.enumtypid = t.oid ORDER BY v.enumsortorder) AS values
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE t.typtype = 'e' AND ${IS_OWN_TYPE}
ORDER BY t.oid`

/** The domains with their conditions, as two arrays of one length. */
export const DOMAINS = `
SELECT ${NAMESPACE}, t.typname::text AS name, d.description AS comment,
  format_type(t.typbasetype, t.typtypmod) || repeat('[]', greatest(t.typndims - 1, 0)) AS type,
  NOT t.typnotnull AS nullable,
  pg_get_expr(t.typdefaultbin, 0, true) AS expression,
  l.collname::text AS collation,
  ARRAY(SELECT o.conname::text FROM pg_constraint o WHERE o.contypid = t.oid AND o.contype = 'c' ORDER BY o.oid)
    AS check_names,
  ARRAY(SELECT pg_get_expr(o.conbin, 0, true) FROM pg_constraint o
    WHERE o.contypid = t.oid AND o.contype = 'c' ORDER BY o.oid) AS checks
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_collation l ON l.oid = t.typcollation AND t.typcollation <> b.typcollation
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE t.typtype = 'd' AND ${IS_OWN_TYPE}
ORDER BY t.oid`

/** The sequences that are no part of a serial or identity column. */
export const SEQUENCES = `
WITH ${SERIALS}
SELECT ${NAMESPACE}, c.relname::text AS name, nullif(format_type(s.seqtypid, NULL), 'bigint') AS type, ${COUNTING},
  d.description AS comment
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relpersistence <> 't' AND ${IN_NAMESPACES}
  AND NOT EXISTS (SELECT FROM serials WHERE serials.sequence = c.oid)
  AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = 'pg_class'::regclass AND i.objid = c.oid
    AND i.deptype IN ('i', 'e'))
ORDER BY c.oid`
