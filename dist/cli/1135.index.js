export const id = 1135;
export const ids = [1135];
export const modules = {

/***/ 88092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   zw: () => (/* binding */ networkRefusal)
/* harmony export */ });
/** Codes of Node's errors on the way to a server, whatever database it runs. */
const CODES = {
    ECONNREFUSED: 'unreachable',
    ECONNRESET: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
    ENOTFOUND: 'unreachable',
    EAI_AGAIN: 'unreachable',
    ENOENT: 'unreachable',
    EACCES: 'unreachable',
    ETIMEDOUT: 'timeout',
    EPROTO: 'tls',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
    UNABLE_TO_GET_ISSUER_CERT: 'tls',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
    CERT_HAS_EXPIRED: 'tls',
    CERT_NOT_YET_VALID: 'tls',
};
/** What a code of Node's means; undefined when it is none of the network's. */
function networkRefusal(code) {
    if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL'))
        return 'tls';
    return Object.hasOwn(CODES, code) ? CODES[code] : undefined;
}
/** The code of an error, or of the first of several attempts (Node tries each address of a host); empty without one. */
function codeOf(error) {
    const attempts = valueOf(error, 'errors');
    if (Array.isArray(attempts) && attempts.length > 0)
        return codeOf(attempts[0]);
    const code = valueOf(error, 'code');
    return typeof code === 'string' ? code : '';
}
/** An error's own words, or those of its first attempt, on one line; its code where it has none. */
function wordsOf(error) {
    const attempts = valueOf(error, 'errors');
    if (Array.isArray(attempts) && attempts.length > 0)
        return wordsOf(attempts[0]);
    const message = valueOf(error, 'message');
    const words = typeof message === 'string' ? message : String(error);
    return words === '' ? codeOf(error) : words.replaceAll(/\s+/g, ' ');
}
/** A member of whatever was thrown: an error of Node's need not be one of this program's classes. */
function valueOf(error, key) {
    return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}


/***/ }),

/***/ 91135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPostgresql: () => (/* binding */ readPostgresql)
});

// EXTERNAL MODULE: ./lib/databases/problem.js
var problem = __webpack_require__(53089);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/databases/connection.js
var databases_connection = __webpack_require__(36356);
// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/sql/postgresql-literals.js
var postgresql_literals = __webpack_require__(51629);
;// CONCATENATED MODULE: ./lib/databases/postgresql/expression.js
/**
 * An SQL expression as the catalog prints it, on one line and without parentheses around the whole of it. Quoted text
 * stays as it is: in what the catalog prints a quote within quotes is always doubled.
 */
function tidy(sql) {
    const line = sql
        .trim()
        .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+/g, (token) => (/^\s/.test(token) ? ' ' : token));
    return withoutParentheses(line);
}
function withoutParentheses(sql) {
    if (!sql.startsWith('(') || !sql.endsWith(')'))
        return sql;
    const inner = sql.slice(1, -1);
    return isBalanced(inner) ? withoutParentheses(inner.trim()) : sql;
}
function isBalanced(sql) {
    let depth = 0;
    for (const [token] of sql.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]/g)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/default.js


/** A literal with the cast that the catalog adds to it: `'new'::character varying`, `E'a\\b'::text`. */
const CAST_LITERAL = /^(E?)'((?:[^']|'')*)'::([^']+)$/;
/**
 * A column's or a domain's default as the catalog prints it, for a type as `format_type` gives it. A literal stands
 * without the cast to its own type.
 */
function toDefaultNode(printed, type) {
    const sql = tidy(printed);
    if (postgresql_literals/* NUMBER */.uk.test(sql) || sql === 'true' || sql === 'false')
        return { text: sql, computed: false };
    const [, escaped = '', inside = '', cast = ''] = CAST_LITERAL.exec(sql) ?? [];
    const plainType = type.replace(/\([^()]*\)/, '');
    if (cast === '' || (cast !== plainType && cast !== type && !postgresql_literals/* LITERAL_TYPES */.ah.has(cast)))
        return { text: sql, computed: true };
    const value = escaped === '' ? inside : inside.replaceAll('\\\\', '\\');
    const isNumber = postgresql_literals/* NUMERIC_TYPES */.Gv.has(plainType) && postgresql_literals/* NUMBER */.uk.test(value);
    return { text: isNumber ? value : `'${value}'`, computed: false };
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/columns.js



/** A column of a table. The default of a serial column is its sequence, and that goes without saying. */
function toColumn(row, place) {
    const { expression, generated } = row;
    const isGenerated = generated !== '' && expression !== null;
    const hasDefault = !isGenerated && !row.serial && expression !== null;
    return (0,defined/* defined */.s)({
        place,
        name: row.name,
        type: row.type,
        nullable: row.nullable,
        autoIncrement: row.serial || row.identity !== '' ? true : undefined,
        identity: toIdentity(row),
        expression: isGenerated ? tidy(expression) : undefined,
        stored: isGenerated ? generated === 's' : undefined,
        default: hasDefault ? toDefaultNode(expression, row.type) : undefined,
        collation: row.collation ?? undefined,
        comment: row.comment ?? undefined,
    });
}
function toIdentity(row) {
    return row.identity === '' ? undefined : { always: row.identity === 'a', ...toCounting(row) };
}
/** How a sequence counts, where that is not the usual way. */
function toCounting(row) {
    return (0,defined/* defined */.s)({
        start: row.start ?? undefined,
        increment: row.increment ?? undefined,
        minValue: row.min_value ?? undefined,
        maxValue: row.max_value ?? undefined,
        cache: row.cache ?? undefined,
        cycle: row.cycle === true ? true : undefined,
    });
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/indexes.js


/** An index from the rows of its members, which are at least one. */
function toIndex([first, ...others], place) {
    return (0,defined/* defined */.s)({
        place,
        name: first.name,
        columns: toParts([first, ...others]),
        unique: first.unique,
        method: first.method === 'btree' ? undefined : first.method,
        where: first.condition === null ? undefined : tidy(first.condition),
        include: toInclude([first, ...others]),
        storageParameters: toStorage(first),
        nullsNotDistinct: first.nulls_not_distinct ? true : undefined,
        comment: first.comment ?? undefined,
    });
}
/** The members that an index is sorted by, each with what is not the usual way of its column or type. */
function toParts(rows) {
    return rows.filter(({ included }) => !included).map(toPart);
}
/** The columns that an index carries along; undefined when there are none. */
function toInclude(rows) {
    const names = rows.flatMap(({ included, column }) => (included && column !== null ? [column] : []));
    return names.length > 0 ? names : undefined;
}
/** The storage parameters of an index, from any of its rows. */
function toStorage({ storage_parameters: said }) {
    if (said === null || said.length === 0)
        return undefined;
    return Object.fromEntries(said.map((text) => {
        const [name = '', ...value] = text.split('=');
        return [name, value.join('=')];
    }));
}
function toPart(row) {
    const isUsualSide = row.descending === row.nulls_first;
    return (0,defined/* defined */.s)({
        name: row.column ?? undefined,
        expression: row.expression === null ? undefined : tidy(row.expression),
        order: row.descending ? 'desc' : undefined,
        nulls: isUsualSide ? undefined : row.nulls_first ? 'first' : 'last',
        operatorClass: toOperatorClass(row),
        collation: row.collation ?? undefined,
    });
}
/** With its parameters as SQL: the catalog has them as `siglen=32`. */
function toOperatorClass({ operator_class, operator_options }) {
    if (operator_class === null)
        return undefined;
    const options = operator_options?.replaceAll(/(?<!\w)(\w+)=([^,]*)/g, "$1='$2'") ?? '';
    return options === '' ? operator_class : `${operator_class} (${options})`;
}

// EXTERNAL MODULE: ./lib/sql/postgresql-letters.js
var postgresql_letters = __webpack_require__(23360);
;// CONCATENATED MODULE: ./lib/databases/postgresql/constraints.js




const KINDS = {
    p: 'primary-key',
    u: 'unique',
    f: 'foreign-key',
    c: 'check',
    x: 'exclusion',
};
/** A constraint, with the rows of the index behind it, if there is one. */
function toConstraint(row, index, place) {
    const kind = KINDS[row.kind];
    if (!kind)
        return undefined;
    return (0,defined/* defined */.s)({
        place,
        kind,
        name: row.name,
        columns: kind === 'check' || kind === 'exclusion' ? [] : row.columns,
        deferrable: row.deferrable ? true : undefined,
        initiallyDeferred: row.deferred ? true : undefined,
        comment: row.comment ?? undefined,
        check: kind === 'check' ? tidy(row.expression ?? '') : undefined,
        reference: kind === 'foreign-key' ? toReference(row, place) : undefined,
        ...(kind === 'foreign-key' ? {} : toTraits(row, index)),
    });
}
/** What a constraint has from the index behind it. */
function toTraits({ kind, operators }, index) {
    const [first] = index;
    if (!first)
        return {};
    const parts = toParts(index).map((part, position) => (0,defined/* defined */.s)({ ...part, operator: operators[position] }));
    const condition = first.condition === null ? undefined : tidy(first.condition);
    return (0,defined/* defined */.s)({
        include: toInclude(index),
        storageParameters: toStorage(first),
        nullsNotDistinct: first.nulls_not_distinct ? true : undefined,
        ...(kind === 'x' ? { parts, method: first.method, where: condition } : {}),
    });
}
function toReference(row, place) {
    const namespace = row.referenced_namespace;
    return (0,defined/* defined */.s)({
        place,
        table: row.referenced_table ?? undefined,
        namespace: namespace === null || namespace === 'public' ? undefined : namespace,
        columns: row.referenced_columns,
        onDelete: postgresql_letters/* ACTIONS_BY_LETTER */.l[row.on_delete],
        onUpdate: postgresql_letters/* ACTIONS_BY_LETTER */.l[row.on_update],
        onDeleteColumns: row.on_delete_columns.length > 0 ? row.on_delete_columns : undefined,
        match: postgresql_letters/* MATCHES_BY_LETTER */.R[row.match],
    });
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/document.js







/** The document of a catalog's rows; all of it stands at one place. */
function toDocument(rows, place) {
    const columns = groupBy(rows.columns, ({ relation }) => relation);
    const constraints = groupBy(rows.constraints, ({ relation }) => relation);
    const indexes = groupBy(rows.indexes, ({ relation }) => relation);
    const tables = rows.tables.map((table) => toTable(table, {
        columns: columns.get(table.oid) ?? [],
        constraints: constraints.get(table.oid) ?? [],
        indexes: indexes.get(table.oid) ?? [],
    }, place));
    const viewColumns = groupBy(rows.viewColumns, ({ relation }) => relation);
    const views = rows.views.map((view) => {
        const members = { columns: viewColumns.get(view.oid) ?? [], constraints: [], indexes: [] };
        return { ...toTable(view, members, place), view: true };
    });
    return {
        path: place.path,
        literal: true,
        dialect: 'postgresql',
        views: { value: views, diagnostics: [] },
        ...(0,parts/* partsOf */.CI)({
            tables,
            enums: rows.enums.map((row) => toEnum(row, place)),
            domains: rows.domains.map((row) => toDomain(row, place)),
            sequences: rows.sequences.map((row) => toSequence(row, place)),
        }),
    };
}
function toTable(table, { columns, constraints, indexes }, place) {
    const byIndex = groupBy(indexes, ({ index }) => index);
    const behind = new Set(constraints.filter(({ kind }) => kind !== 'f').map(({ index }) => index));
    return (0,defined/* defined */.s)({
        place,
        namespace: table.namespace ?? undefined,
        name: table.name,
        comment: table.comment ?? undefined,
        extension: table.extension ?? undefined,
        columns: columns.map((column) => toColumn(column, place)),
        constraints: constraints.flatMap((constraint) => toConstraint(constraint, byIndex.get(constraint.index) ?? [], place) ?? []),
        indexes: [...byIndex].flatMap(([index, rows]) => (behind.has(index) ? [] : toIndexOf(rows, place))),
    });
}
function toIndexOf([first, ...others], place) {
    return first ? [toIndex([first, ...others], place)] : [];
}
function toEnum({ namespace, name, comment, values }, place) {
    return (0,defined/* defined */.s)({ place, namespace: namespace ?? undefined, name, comment: comment ?? undefined, values });
}
function toDomain(row, place) {
    return (0,defined/* defined */.s)({
        place,
        namespace: row.namespace ?? undefined,
        name: row.name,
        comment: row.comment ?? undefined,
        type: row.type,
        nullable: row.nullable,
        default: row.expression === null ? undefined : toDefaultNode(row.expression, row.type),
        collation: row.collation ?? undefined,
        checks: row.checks.map((sql, index) => (0,defined/* defined */.s)({ name: row.check_names[index], sql: tidy(sql) })),
    });
}
function toSequence(row, place) {
    return (0,defined/* defined */.s)({
        place,
        namespace: row.namespace ?? undefined,
        name: row.name,
        type: row.type ?? undefined,
        comment: row.comment ?? undefined,
        ...toCounting(row),
    });
}
function groupBy(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group)
            group.push(row);
        else
            groups.set(keyOf(row), [row]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/queries.js
/** What the server is, and what a client must know of it before it asks more. */
const SERVER = `SELECT current_setting('server_version_num')::int AS version`;
/** The schemas that are asked for by name and that are there; `$1` their names. */
const NAMESPACES = `SELECT nspname::text AS name FROM pg_namespace WHERE nspname = ANY ($1::text[])`;
/** Which objects count: those of the schemas in `$1`, or of all but the system's where it is NULL. */
const IN_NAMESPACES = `n.nspname !~ '^(pg_|crdb_internal$)' AND n.nspname <> 'information_schema'
  AND ($1::text[] IS NULL OR n.nspname = ANY ($1::text[]))`;
const NAMESPACE = `nullif(n.nspname, 'public')::text AS namespace`;
/** Tables that have a model: partitions are part of their parent's, and what is temporary is nobody else's. */
const IS_TABLE = `c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't' AND ${IN_NAMESPACES}`;
/** Sequences that a column's default takes its numbers from and that go with that column. */
const SERIALS = `serials AS (
  SELECT own.objid AS sequence, own.refobjid AS relation, own.refobjsubid AS number
  FROM pg_depend own
  JOIN pg_attribute a ON a.attrelid = own.refobjid AND a.attnum = own.refobjsubid AND a.atttypid IN (20, 21, 23)
  JOIN pg_attrdef d ON d.adrelid = own.refobjid AND d.adnum = own.refobjsubid
  JOIN pg_depend uses ON uses.classid = 'pg_attrdef'::regclass AND uses.objid = d.oid
    AND uses.refclassid = 'pg_class'::regclass AND uses.refobjid = own.objid
  WHERE own.classid = 'pg_class'::regclass AND own.refclassid = 'pg_class'::regclass AND own.deptype = 'a'
    AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%')`;
/** How a sequence counts, each figure only where it is not what the database takes when nothing is said. */
const COUNTING = `nullif(s.seqstart, CASE WHEN s.seqincrement > 0 THEN s.seqmin ELSE s.seqmax END)::text AS start,
  nullif(s.seqincrement, 1)::text AS increment,
  nullif(s.seqmin, CASE WHEN s.seqincrement > 0 THEN 1 ELSE ${limitOf('lowest')} END)::text AS min_value,
  nullif(s.seqmax, CASE WHEN s.seqincrement > 0 THEN ${limitOf('highest')} ELSE -1 END)::text AS max_value,
  nullif(s.seqcache, 1)::text AS cache,
  s.seqcycle AS cycle`;
function limitOf(end) {
    const [short, long, longest] = end === 'lowest'
        ? ['-32768', '-2147483648', '-9223372036854775808']
        : ['32767', '2147483647', '9223372036854775807'];
    return `CASE s.seqtypid WHEN 21 THEN ${short} WHEN 23 THEN ${long} ELSE ${longest} END`;
}
/** Views, materialized ones among them, but for those that an extension made. */
const IS_VIEW = `c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND ${IN_NAMESPACES} AND NOT EXISTS (
  SELECT FROM pg_depend x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.deptype = 'e')`;
/** The tables, in the order in which they were made. */
const TABLES = relationsWhere(IS_TABLE);
/** The views, in the order in which they were made. */
const VIEWS = relationsWhere(IS_VIEW);
function relationsWhere(condition) {
    return `
SELECT c.oid, ${NAMESPACE}, c.relname::text AS name, d.description AS comment, x.extname::text AS extension,
  EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid) AS inherits
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
LEFT JOIN pg_depend e ON e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'
LEFT JOIN pg_extension x ON x.oid = e.refobjid
WHERE ${condition}
ORDER BY c.oid`;
}
/** The columns of all tables, in the tables' order and their own. */
const COLUMNS = columnsWhere(IS_TABLE);
/** The columns of all views. */
const VIEW_COLUMNS = columnsWhere(IS_VIEW);
function columnsWhere(condition) {
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
ORDER BY a.attrelid, a.attnum`;
}
/** The names of columns of a relation, in the order of an array of their numbers. */
function namesOf(relation, numbers) {
    return `ARRAY(SELECT k.attname::text FROM unnest(${numbers}) WITH ORDINALITY u (number, place)
    JOIN pg_attribute k ON k.attrelid = ${relation} AND k.attnum = u.number ORDER BY u.place)`;
}
/** The constraints of all tables; `version` is the server's. A key's rows for partitions (conparentid) do not count. */
function constraintsQuery(version) {
    const setColumns = version >= 150000 ? namesOf('o.conrelid', 'o.confdelsetcols') : 'ARRAY[]::text[]';
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
ORDER BY o.conrelid, o.oid`;
}
/** The members of all indexes, those behind constraints too, a row each; `version` is the server's. */
function indexesQuery(version) {
    const options = version >= 130000 ? `array_to_string(k.attoptions, ', ')` : 'NULL::text';
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
ORDER BY i.indrelid, i.indexrelid, u.place`;
}
/** Types of their own: in the schemas that are read, or of a column there; never an extension's. */
const IS_OWN_TYPE = `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
  AND n.nspname !~ '^(pg_|crdb_internal$)' AND n.nspname <> 'information_schema'
  AND ($1::text[] IS NULL OR n.nspname = ANY ($1::text[]) OR EXISTS (
    SELECT FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
    WHERE a.atttypid IN (t.oid, t.typarray) AND cn.nspname = ANY ($1::text[])))`;
/** The enumerated types with their values. */
const ENUMS = `
SELECT ${NAMESPACE}, t.typname::text AS name, d.description AS comment,
  ARRAY(SELECT v.enumlabel::text FROM pg_enum v WHERE v.enumtypid = t.oid ORDER BY v.enumsortorder) AS values
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE t.typtype = 'e' AND ${IS_OWN_TYPE}
ORDER BY t.oid`;
/** The domains with their conditions, as two arrays of one length. */
const DOMAINS = `
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
ORDER BY t.oid`;
/** The sequences that are no part of a serial or identity column. */
const SEQUENCES = `
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
ORDER BY c.oid`;

;// CONCATENATED MODULE: ./lib/databases/postgresql/catalog.js





const OLDEST = 120000;
/** Reads the catalog of a PostgreSQL database in one transaction that sees one state and only reads. */
async function readCatalog(client, connection, { namespaces, timeout, views }) {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // The catalog then prints the names of `public` bare, and those of other schemas with their schema.
    await client.query(`SET LOCAL search_path = public`);
    await client.query(`SET LOCAL statement_timeout = ${Math.trunc(timeout)}`);
    const [server] = await ask(client, SERVER);
    const version = server?.version ?? 0;
    if (version < OLDEST) {
        const detail = `expected PostgreSQL 12 or later, came ${Math.trunc(version / 10000)}`;
        return refuse((0,problem/* databaseProblem */.t)(connection, 'other', detail));
    }
    const wanted = namespaces.length > 0 ? namespaces : connection.namespaces;
    const missing = await findMissing(client, wanted);
    if (missing.length > 0)
        return refuse(missingNamespaces(connection, missing));
    const rows = await readRows(client, wanted.length > 0 ? wanted : null, version, views === true);
    await client.query('ROLLBACK');
    const value = toDocument(rows, (0,databases_connection/* placeOf */.$t)(connection));
    const losses = rows.tables.filter(({ inherits }) => inherits).map((table) => toLoss(table, connection));
    return { value, diagnostics: rows.tables.length > 0 ? losses : [noTables(connection)] };
}
async function findMissing(client, wanted) {
    if (wanted.length === 0)
        return [];
    const found = new Set((await ask(client, NAMESPACES, wanted)).map(({ name }) => name));
    return wanted.filter((name) => !found.has(name));
}
async function readRows(client, namespaces, version, wantsViews) {
    return {
        tables: await ask(client, TABLES, namespaces),
        columns: await ask(client, COLUMNS, namespaces),
        views: wantsViews ? await ask(client, VIEWS, namespaces) : [],
        viewColumns: wantsViews ? await ask(client, VIEW_COLUMNS, namespaces) : [],
        constraints: await ask(client, constraintsQuery(version), namespaces),
        indexes: await ask(client, indexesQuery(version), namespaces),
        enums: await ask(client, ENUMS, namespaces),
        domains: await ask(client, DOMAINS, namespaces),
        sequences: await ask(client, SEQUENCES, namespaces),
    };
}
/** A query's rows; with `namespaces` as its one parameter where they are given. */
async function ask(client, query, namespaces) {
    const values = namespaces === undefined ? [] : [namespaces];
    return (await client.query(query, values)).rows;
}
function missingNamespaces({ label }, missing) {
    const names = missing.map((name) => `"${name}"`).join(', ');
    return (0,diagnostic/* errorAt */.Os)(undefined, 'unknown-namespace', `${label}: there is no schema ${names}`);
}
function toLoss({ name }, connection) {
    const message = `table "${name}": its rows show in the tables that it inherits, too; the models do not say so`;
    return (0,diagnostic/* warningAt */.MK)((0,databases_connection/* placeOf */.$t)(connection), 'not-in-models', message);
}
function noTables(connection) {
    return (0,diagnostic/* warningAt */.MK)(undefined, 'no-tables', `${connection.label}: the database has no tables of its own`);
}
function refuse(problem) {
    return { value: undefined, diagnostics: [problem] };
}

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(83849);
// EXTERNAL MODULE: ./lib/databases/tls-options.js
var tls_options = __webpack_require__(5852);
// EXTERNAL MODULE: ./lib/databases/network.js
var network = __webpack_require__(88092);
;// CONCATENATED MODULE: ./lib/databases/postgresql/refusal.js

/** SQLSTATE codes (PostgreSQL documentation, appendix A). */
const STATES = {
    '28P01': 'login',
    '28000': 'login',
    '3D000': 'missing',
    '42501': 'permission',
    '57014': 'timeout',
    '57P03': 'unreachable',
};
/** What `pg` says where the server asks for a password and there is none. */
const NO_PASSWORD = /password must be a (?:non-empty )?string/i;
const ASK_PASSWORD = 'it asks for a password, and none was given: in the URL, --password or PGPASSWORD';
const NO_TLS = /does not support SSL/i;
/** What `pg` says without a code. */
const WORDS = [
    [NO_TLS, 'tls'],
    [/timeout/i, 'timeout'],
    [/connection terminated/i, 'unreachable'],
];
/** Why `pg` or the server refused, and the words to show for it. */
function refusalOf(error) {
    const code = (0,network/* codeOf */.$N)(error);
    const words = (0,network/* wordsOf */.Z9)(error);
    const known = (Object.hasOwn(STATES, code) ? STATES[code] : undefined) ?? (0,network/* networkRefusal */.zw)(code);
    if (NO_PASSWORD.test(words))
        return { refusal: 'login', detail: ASK_PASSWORD };
    const refusal = known ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
    return { refusal, detail: words };
}
/** Whether the server has no TLS at all, so that who only prefers it goes on without. */
function hasNoTls(error) {
    return NO_TLS.test((0,network/* wordsOf */.Z9)(error));
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/client.js



/** Opens a connection, secured as the URL says; who only prefers TLS goes without where the server has none. */
async function openClient(connection, timeout) {
    const isSecured = connection.tls.mode !== 'disable' && connection.socket === undefined;
    if (!isSecured)
        return connect(connection, timeout, false);
    const secured = (await (0,tls_options/* tlsOptions */.Y)(connection.tls)) ?? false;
    try {
        return await connect(connection, timeout, secured);
    }
    catch (error) {
        if (connection.tls.mode !== 'prefer' || !hasNoTls(error))
            throw error;
        return connect(connection, timeout, false);
    }
}
async function connect({ host, port, socket, user, password, name, sessionOptions }, timeout, ssl) {
    const client = new esm/* default.Client */.Ay.Client({
        host: socket ?? host,
        port,
        ...(user === undefined ? {} : { user }),
        ...(password === undefined ? {} : { password }),
        ...(name === undefined ? {} : { database: name }),
        ...(sessionOptions === undefined ? {} : { options: sessionOptions }),
        ssl,
        application_name: 'model-drift',
        connectionTimeoutMillis: timeout,
        query_timeout: timeout,
    });
    // What breaks between two queries is told by the next one; unheard it would end the process.
    client.on('error', () => undefined);
    try {
        await client.connect();
        return client;
    }
    catch (error) {
        await client.end().catch(() => undefined);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/databases/postgresql/read.js




/** Reads the schema of a PostgreSQL database. */
async function readPostgresql(connection, options) {
    try {
        const client = await openClient(connection, options.timeout);
        try {
            return await readCatalog(client, connection, options);
        }
        finally {
            await client.end().catch(() => undefined);
        }
    }
    catch (error) {
        const { refusal, detail } = refusalOf(error);
        return { value: undefined, diagnostics: [(0,problem/* databaseProblem */.t)(connection, refusal, detail)] };
    }
}


/***/ }),

/***/ 53089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ databaseProblem)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36356);


const SENTENCES = {
    unreachable: 'no server answers at that address',
    timeout: 'the server did not answer in time',
    login: 'the server refused the user or the password',
    missing: 'there is no such database',
    permission: 'the user may not read the catalog',
    tls: 'there is no secure connection of the kind that the URL asks for',
    other: 'the database could not be read',
};
/**
 * The one line that says why a database could not be read; code `database-login` and the like. `detail` is the driver's
 * or the server's own words or code, from which the connection's secrets are taken out.
 */
function databaseProblem(connection, refusal, detail) {
    const words = detail === undefined || detail === '' ? '' : ` (${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(connection, detail)})`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, `database-${refusal}`, `${connection.label}: ${SENTENCES[refusal]}${words}`);
}


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tlsOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88092);


/**
 * A connection's security for Node: undefined where the URL forbids TLS. The certificates are read here; one that
 * cannot be read is an error with the code ERR_TLS_FILE. Without a `ca` the system's own authorities are asked.
 */
async function tlsOptions({ mode, ca, certificate, key }) {
    if (mode === 'disable')
        return undefined;
    return {
        rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full',
        ...(ca === undefined || ca === 'system' ? {} : { ca: await readPem(ca) }),
        ...(certificate === undefined ? {} : { cert: await readPem(certificate) }),
        ...(key === undefined ? {} : { key: await readPem(key) }),
        ...(mode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
    };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw Object.assign(new Error(`"${path}" cannot be read: ${(0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)}`), { code: 'ERR_TLS_FILE' });
    }
}


/***/ }),

/***/ 67517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function defined(values) {
    const kept = {};
    for (const key in values)
        if (values[key] !== undefined)
            kept[key] = values[key];
    return kept;
}


/***/ }),

/***/ 96486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   tm: () => (/* binding */ joinDocuments)
/* harmony export */ });
/** The parts of a document that has only these. */
function partsOf(parts) {
    return {
        tables: [],
        columns: [],
        indexes: [],
        constraints: [],
        enums: [],
        domains: [],
        sequences: [],
        ...parts,
    };
}
/** All that several parts of one document hold, in their order. */
function joinParts(parts) {
    return {
        tables: parts.flatMap(({ tables }) => tables),
        columns: parts.flatMap(({ columns }) => columns),
        indexes: parts.flatMap(({ indexes }) => indexes),
        constraints: parts.flatMap(({ constraints }) => constraints),
        enums: parts.flatMap(({ enums }) => enums),
        domains: parts.flatMap(({ domains }) => domains),
        sequences: parts.flatMap(({ sequences }) => sequences),
    };
}
/** The views of documents, where all can say them. */
function joinViews(documents) {
    const views = documents.flatMap(({ views }) => (views ? [views] : []));
    if (views.length < documents.length)
        return {};
    return {
        views: {
            value: views.flatMap(({ value }) => value),
            diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
        },
    };
}
/** One document of several in one file: what one says of the file as a whole holds for all. */
function joinDocuments(path, documents) {
    const dialect = documents.find((document) => document.dialect)?.dialect;
    const id = documents.find((document) => document.id !== undefined)?.id;
    const includes = documents.flatMap((document) => document.includes ?? []);
    const scopes = documents.flatMap((document) => document.scopes ?? []);
    return {
        path,
        ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
        ...(dialect ? { dialect } : {}),
        ...(id === undefined ? {} : { id }),
        ...(includes.length > 0 ? { includes } : {}),
        ...(scopes.length > 0 ? { scopes } : {}),
        ...joinViews(documents),
        ...joinParts(documents),
    };
}


/***/ }),

/***/ 23360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MATCHES_BY_LETTER),
/* harmony export */   l: () => (/* binding */ ACTIONS_BY_LETTER)
/* harmony export */ });
/**
 * The letters by which PostgreSQL's catalog and its parser call what a foreign key does, as SQL; the usual ones, no
 * action and a simple match, go without saying (PostgreSQL, "pg_constraint").
 */
const ACTIONS_BY_LETTER = {
    r: 'RESTRICT',
    c: 'CASCADE',
    n: 'SET NULL',
    d: 'SET DEFAULT',
};
/** How much of a foreign key must match, by the same letters. */
const MATCHES_BY_LETTER = { f: 'FULL', p: 'PARTIAL' };


/***/ }),

/***/ 51629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ NUMERIC_TYPES),
/* harmony export */   ah: () => (/* binding */ LITERAL_TYPES),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
/** A number as PostgreSQL's catalog keeps it in a default. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** PostgreSQL's types of numbers, by the names that `format_type` gives them. */
const NUMERIC_TYPES = new Set([
    'smallint',
    'integer',
    'bigint',
    'numeric',
    'real',
    'double precision',
]);
/** Types that a literal may have before it becomes the column's. */
const LITERAL_TYPES = new Set([
    ...NUMERIC_TYPES,
    'text',
    'character varying',
    'bpchar',
    'character',
]);


/***/ })

};
