export const id = 7961;
export const ids = [7961];
export const modules = {

/***/ 27961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffSchemas: () => (/* binding */ diffSchemas)
});

// UNUSED EXPORTS: sentenceOf

// EXTERNAL MODULE: ./lib/sql/expressions/index.js + 7 modules
var expressions = __webpack_require__(10110);
// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
;// CONCATENATED MODULE: ./lib/diff/column-types.js

/** Whether two columns have one type, however it is written; types that are not known are compared by their text. */
function sameType(one, other, dialect) {
    if (one.raw === other.raw && one.type.kind === other.type.kind && !isNamed(one.type))
        return true;
    const [first, second] = [toPlain(one.type, dialect), toPlain(other.type, dialect)];
    if (!isUnknown(one.type) || !isUnknown(other.type))
        return first === second;
    return first === second && toWords(one.raw) === toWords(other.raw);
}
/** Whether the same text may mean another type in another schema. */
function isNamed(type) {
    if (type.kind === 'array')
        return isNamed(type.of);
    return type.kind === 'enum' || type.kind === 'domain';
}
function isUnknown(type) {
    return type.kind === 'unknown' || (type.kind === 'array' && isUnknown(type.of));
}
function toWords(raw) {
    return raw
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/ ?([(),]) ?/g, '$1');
}
/** A type as text in which figures that the database assumes are said: `numeric(10)` has a scale of 0. */
function toPlain(type, dialect) {
    return JSON.stringify(complete(type, dialect), (_, value) => sorted(value));
}
function complete(type, dialect) {
    const { kind } = type;
    if (kind === 'decimal')
        return type.precision === undefined ? type : { ...type, scale: type.scale ?? 0 };
    if (kind === 'string' || kind === 'binary')
        return type.fixed ? { ...type, length: type.length ?? 1 } : type;
    if (kind === 'time' || kind === 'datetime') {
        return { ...type, precision: type.precision ?? usualPrecision(dialect) };
    }
    // The values of a type that stands on its own are its own matter, and so is what a domain is of.
    if (kind === 'domain' || (kind === 'enum' && type.name !== undefined)) {
        return { kind, name: type.name, namespace: type.namespace };
    }
    if (kind === 'native' && Object.hasOwn(SYSTEMS, type.name))
        return { kind, ...toShape(type) };
    // PostgreSQL does not keep the number of dimensions ("Arrays", Declaration of Array Types).
    return kind === 'array' ? { kind, of: complete(type.of, dialect) } : type;
}
/** The spatial reference systems that PostGIS takes where none is said: none, and longitude and latitude. */
const SYSTEMS = { geometry: '0', geography: '4326' };
/**
 * What a type of PostGIS holds, in whatever case, and in which system. `geometry` holds anything, as does
 * `geometry(Geometry)`; a geography without arguments is the one that also takes other systems
 * (https://postgis.net/docs/using_postgis_dbmanagement.html#PostGIS_Geography).
 */
function toShape({ name, args = [] }) {
    const [sort = 'geometry', written = ''] = args;
    const usual = SYSTEMS[name];
    const system = /^0*[1-9]\d*$/.test(written) ? String(Number(written)) : usual;
    const isAny = sort.toLowerCase() === 'geometry' && system === '0';
    return args.length === 0 || isAny ? { name } : { name, sort: sort.toLowerCase(), system };
}
/** Digits of a second that a column keeps when nobody says: MySQL none, PostgreSQL six. */
function usualPrecision(dialect) {
    if ((0,is_mysql/* isMysql */.n)(dialect))
        return 0;
    return dialect === 'postgresql' ? 6 : undefined;
}
function sorted(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/sql/default-text.js
var default_text = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/diff/defaults.js


/** Names of types whose values people write in several ways. */
const VALUE_TYPES = {
    datetime: 'timestamp without time zone',
    interval: 'interval',
    json: 'json',
    time: 'time with time zone',
    uuid: 'uuid',
};
/** Whether two defaults give the same value to a column of a type. */
function sameDefault(one, other, { type }, dialect) {
    if (!one || !other)
        return one === other;
    if (one.kind === 'string' && other.kind === 'string')
        return sameText(one.value, other.value, valueType(type, dialect));
    const [number, otherNumber] = [numberIn(one), numberIn(other)];
    if (number !== undefined && otherNumber !== undefined)
        return (0,expressions/* sameNumber */.SR)(number, otherNumber);
    return (0,expressions/* sameExpression */.V0)((0,default_text/* defaultText */.V)(one), (0,default_text/* defaultText */.V)(other), dialect);
}
/** The digits of a default that is a number, also where they were taken for an expression: `1e3`. */
function numberIn(value) {
    if (value.kind === 'number')
        return value.text;
    return value.kind === 'expression' && (0,expressions/* isNumber */.Et)(value.sql) ? value.sql : undefined;
}
function sameText(one, other, type) {
    return one === other || (0,expressions/* canonicalValue */.ij)(one, type) === (0,expressions/* canonicalValue */.ij)(other, type);
}
function valueType(type, dialect) {
    if (type.kind === 'array')
        return `${valueType(type.of, dialect) ?? ''}[]`;
    if (type.kind === 'domain')
        return valueType(type.of, dialect);
    if (type.kind === 'range' && !type.multi)
        return `${type.of}range`;
    return type.kind === 'binary' && dialect === 'postgresql' ? 'bytea' : VALUE_TYPES[type.kind];
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/names.js
var names = __webpack_require__(26630);
// EXTERNAL MODULE: ./lib/resolve/index-name.js
var index_name = __webpack_require__(5910);
;// CONCATENATED MODULE: ./lib/diff/own-names.js



const LABELS = {
    'primary-key': 'pkey',
    'foreign-key': 'fkey',
    unique: 'key',
    check: 'check',
    exclusion: 'excl',
    index: 'idx',
};
/**
 * Whether a name is the one that the database gives by itself when nobody says one, or that `resolve` gives an index
 * without a name. Such a name is equal to none. A table that was renamed keeps the names that were made of the old one.
 */
function isOwnName(member, table, dialect) {
    const { name, subject, parts } = member;
    const tables = [table.name, ...(table.formerNames ?? [])];
    if (subject === 'index' && name === (0,index_name/* generateIndexName */.L)(table.name, parts, '', () => true))
        return true;
    if ((0,is_mysql/* isMysql */.n)(dialect))
        return isMysqlName(member, tables);
    if (dialect === 'sqlite')
        return name.startsWith('sqlite_autoindex_');
    return tables.some((each) => isPostgresqlName(member, each, table));
}
function isPostgresqlName({ name, subject, parts, include }, table, all) {
    const label = LABELS[subject];
    const bare = withoutNumber(name);
    if (!bare.endsWith(`_${label}`))
        return false;
    const isNamed = (...columns) => {
        const own = (0,names/* chooseName */.x)(table, columns, label, () => false);
        return own === name || own === bare;
    };
    if (subject === 'primary-key')
        return isNamed();
    if (subject === 'check')
        return isNamed() || all.columns.some((column) => isNamed(column.name));
    const words = [...wordsOf(parts), ...include];
    // Before version 12 a foreign key was called after its first column.
    return isNamed(...words) || (subject === 'foreign-key' && isNamed(words[0] ?? ''));
}
/** A second name of the kind ends in a number. */
function withoutNumber(name) {
    return name.replace(/(?<!\d)\d+$/, '');
}
/** The columns of an index; an expression is called after its function, or `expr`. */
function wordsOf(parts) {
    const words = parts.map((part) => part.kind === 'column'
        ? part.name
        : (/^[\s(]*"?([a-z_]\w*)"?\s*\(/i.exec(part.sql)?.[1] ?? 'expr').toLowerCase());
    return words.map((word, index) => {
        const before = words.slice(0, index).filter((each) => each === word).length;
        return before > 0 ? `${word}${before}` : word;
    });
}
/** MySQL calls an index after its first column, a foreign key `<table>_ibfk_1`; MariaDB a check `CONSTRAINT_1`. */
function isMysqlName({ name, subject, parts }, tables) {
    const [first] = parts;
    const column = first?.kind === 'column' ? first.name : 'functional_index';
    const isNumbered = (label) => tables.some((table) => name.startsWith(`${table}_${label}_`) && /_\d+$/.test(name));
    if (subject === 'primary-key')
        return true;
    if (subject === 'foreign-key')
        return isNumbered('ibfk') || /^\d+$/.test(name);
    if (subject === 'check')
        return isNumbered('chk') || /^CONSTRAINT_\d+$/i.test(name);
    return [name, withoutNumber(name).replace(/_$/, '')].some((each) => each.toLowerCase() === column.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/diff/setting.js
/** The databases that do not tell the case of a name's letters apart. */
const FOLDING = new Set(['mariadb', 'mysql', 'sqlite']);
/** The dialect of two schemas: that of the later one, or else of the earlier one. */
function dialectOf(from, to) {
    return to.dialect ?? from.dialect;
}
/** A name as the database compares it. */
function foldName(name, dialect) {
    return FOLDING.has(dialect) ? name.toLowerCase() : name;
}
/** A name with the namespace before it, where it has one: `sales.orders`. */
function qualify({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}

;// CONCATENATED MODULE: ./lib/diff/member.js



/** A member of its parts. */
function toMember(given, { table, setting }) {
    const { subject, text, source, parts, include = [], facts, sql = [], anchor } = given;
    const { name, comment, place } = source;
    return {
        subject,
        ...(name === undefined ? {} : { name }),
        isNameless: name === undefined || isOwnName({ subject, name, parts, include }, table, setting.dialect),
        text,
        columns: parts.flatMap((part) => (part.kind === 'column' ? [part.name] : [])),
        plain: JSON.stringify([subject, facts, sql.map((each) => each !== undefined)]),
        sql: sql.filter((each) => each !== undefined),
        ...(anchor === undefined ? {} : { anchor: JSON.stringify([subject, anchor]) }),
        ...(comment === undefined || comment === '' ? {} : { comment }),
        ...(place ? { place } : {}),
    };
}
/** A column's name today, as the database compares it. */
function nameToday(column, { renamed, setting }) {
    return foldName(renamed.get(column) ?? column, setting.dialect);
}
/** A member's SQL, read, with columns under their names of today. */
function readSql({ sql }, { renamed, setting }) {
    return sql.map((text) => (0,expressions/* readExpression */.Jn)(text, setting.dialect, renamed));
}

;// CONCATENATED MODULE: ./lib/diff/match-members.js


const asWritten = (member) => JSON.stringify([member.plain, member.sql]);
const byMeaning = ({ plain }, sql) => JSON.stringify([plain, sql().map(expressions/* printExpression */.W9)]);
const byName = ({ subject, name, isNameless }) => isNameless ? undefined : JSON.stringify([subject, name]);
const byAnchor = ({ anchor, isNameless }) => (isNameless ? anchor : undefined);
const named = (key) => (member, sql) => JSON.stringify([member.isNameless ? null : member.name, key(member, sql)]);
const nameless = (key) => (member, sql) => member.isNameless ? key(member, sql) : undefined;
/**
 * What is looked at, one round after the other: the same under the same name; the same of which one has no name of its
 * own; the same name; the same under another name; and without names, what is about the same columns.
 */
const ROUNDS = [
    { from: named(asWritten), to: named(asWritten) },
    { from: named(byMeaning), to: named(byMeaning) },
    { from: nameless(byMeaning), to: byMeaning },
    { from: byMeaning, to: nameless(byMeaning) },
    { from: byName, to: byName },
    { from: byMeaning, to: byMeaning },
];
const LAST_ROUND = { from: byAnchor, to: byAnchor };
/** More members than this that only their SQL tells apart are not compared each with each. */
const MOST_PAIRS = 2500;
/** The members of two tables in pairs, in the order of the later one's, and what was dropped last. */
function matchMembers(from, to, sides) {
    const read = { from: reader(sides.from), to: reader(sides.to) };
    const typeOf = typesOf(sides.to);
    const found = new Map();
    const isSame = (one, other) => one.plain === other.plain &&
        (asWritten(one, noSql) === asWritten(other, noSql) || isSameSql(read.from(one), read.to(other), typeOf));
    const left = { from: new Set(from), to: new Set(to) };
    const take = (before, now) => {
        found.set(now, before);
        left.from.delete(before);
        left.to.delete(now);
    };
    const play = (round) => {
        if (left.from.size === 0 || left.to.size === 0)
            return;
        const waiting = group(left.from, (member) => round.from(member, () => read.from(member)));
        for (const now of left.to) {
            const key = round.to(now, () => read.to(now));
            const before = key === undefined ? undefined : waiting.get(key)?.shift();
            if (before)
                take(before, now);
        }
    };
    for (const round of ROUNDS)
        play(round);
    if (left.from.size * left.to.size <= MOST_PAIRS) {
        for (const now of left.to) {
            const before = [...left.from].find((each) => isSame(each, now));
            if (before)
                take(before, now);
        }
    }
    play(LAST_ROUND);
    return [
        ...to.map((now) => {
            const before = found.get(now);
            return before ? { from: before, to: now, isSame: isSame(before, now) } : { to: now, isSame: false };
        }),
        ...[...left.from].map((before) => ({ from: before, isSame: false })),
    ];
}
const noSql = () => [];
/** Reads a member's SQL once, however often it is asked for. */
function reader(side) {
    const known = new Map();
    return (member) => {
        const read = known.get(member) ?? readSql(member, side);
        known.set(member, read);
        return read;
    };
}
function isSameSql(from, to, typeOf) {
    return (from.length === to.length &&
        from.every((expression, index) => {
            const other = to[index];
            return other !== undefined && (0,expressions/* isSameExpression */.pS)(expression, other, typeOf);
        }));
}
/** The types of a table's columns, by name. */
function typesOf({ table }) {
    const types = new Map(table.columns.map(({ name, type }) => [name, type]));
    return (column) => types.get(column);
}
function group(members, keyOf) {
    const groups = new Map();
    for (const member of members) {
        const key = keyOf(member);
        if (key === undefined)
            continue;
        const known = groups.get(key);
        if (known)
            known.push(member);
        else
            groups.set(key, [member]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/diff/pair.js

/**
 * The things of two lists in pairs: by their names, then by the names that the later ones say they had, with or without
 * a namespace. Nothing is guessed. `fold` makes equal what the database takes for one name.
 */
function pair(from, to, fold) {
    const left = new Map(from.map((thing) => [qualify(thing), thing]));
    const found = new Map();
    const take = (thing, before) => {
        if (!before || found.has(thing) || !left.delete(qualify(before)))
            return;
        found.set(thing, before);
    };
    for (const thing of to)
        take(thing, left.get(qualify(thing)));
    const folded = new Map([...left].map(([name, thing]) => [fold(name), thing]));
    for (const thing of to)
        take(thing, folded.get(fold(qualify(thing))));
    for (const thing of to)
        for (const name of formerNames(thing))
            take(thing, left.get(name));
    return {
        later: to.map((thing) => {
            const before = found.get(thing);
            return before ? { from: before, to: thing } : { to: thing };
        }),
        dropped: [...left.values()],
    };
}
function formerNames({ formerNames = [], namespace }) {
    return formerNames.flatMap((name) => (namespace === undefined ? [name] : [`${namespace}.${name}`, name]));
}

// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
// EXTERNAL MODULE: ./lib/sql/actions.js
var actions = __webpack_require__(15551);
;// CONCATENATED MODULE: ./lib/diff/member-texts.js


/** `PRIMARY KEY (id)`. */
function primaryKeyText(key) {
    return ['PRIMARY KEY', list(key.columns), ...including(key), ...storing(key), ...deferring(key)].join(' ');
}
/** `FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE`. */
function foreignKeyText(key) {
    const { referencedTable: name, referencedNamespace: namespace, onDelete, onUpdate, onDeleteColumns, match, } = key;
    const target = qualify({ name, ...(namespace === undefined ? {} : { namespace }) });
    return [
        `FOREIGN KEY ${list(key.columns)} REFERENCES ${target} ${list(key.referencedColumns)}`,
        ...(match ? [`MATCH ${match.toUpperCase()}`] : []),
        ...(onDelete ? [`ON DELETE ${actions/* ACTION_WORDS */.d[onDelete]}`] : []),
        ...(onDeleteColumns ? [list(onDeleteColumns)] : []),
        ...(onUpdate ? [`ON UPDATE ${actions/* ACTION_WORDS */.d[onUpdate]}`] : []),
        ...deferring(key),
    ].join(' ');
}
/** `UNIQUE (email)`. */
function uniqueText(unique) {
    const nulls = unique.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : [];
    return [
        'UNIQUE',
        ...nulls,
        list(unique.columns),
        ...including(unique),
        ...storing(unique),
        ...deferring(unique),
    ].join(' ');
}
/** `CHECK (qty > 0)`. */
function checkText(check) {
    return [`CHECK (${check.sql})`, ...deferring(check)].join(' ');
}
/** `EXCLUDE USING gist (room WITH =, during WITH &&)`. */
function exclusionText(exclusion) {
    const parts = exclusion.parts.map((part) => `${partText(part)} WITH ${part.operator}`);
    return [
        `EXCLUDE USING ${exclusion.method} ${list(parts)}`,
        ...including(exclusion),
        ...storing(exclusion),
        ...restricted(exclusion),
        ...deferring(exclusion),
    ].join(' ');
}
/** `UNIQUE INDEX (lower(email)) WHERE deleted_at IS NULL`. */
function indexText(index) {
    return [
        ...(index.unique ? ['UNIQUE'] : []),
        'INDEX',
        ...(index.method === undefined ? [] : [`USING ${index.method}`]),
        list(index.parts.map(partText)),
        ...including(index),
        ...(index.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []),
        ...storing(index),
        ...restricted(index),
    ].join(' ');
}
function partText(part) {
    const { collation, operatorClass, order, nulls } = part;
    const length = part.kind === 'column' && part.length !== undefined ? `(${part.length})` : '';
    return [
        part.kind === 'column' ? `${part.name}${length}` : part.sql,
        ...(collation === undefined ? [] : [`COLLATE ${collation}`]),
        ...(operatorClass === undefined ? [] : [operatorClass]),
        ...(order ? ['DESC'] : []),
        ...(nulls ? [`NULLS ${nulls.toUpperCase()}`] : []),
    ].join(' ');
}
function list(words) {
    return `(${words.join(', ')})`;
}
function including({ include }) {
    return include ? [`INCLUDE ${list(include)}`] : [];
}
/** `WITH (fillfactor=70)`, as the catalog writes them. */
function storing({ storageParameters }) {
    if (!storageParameters)
        return [];
    return [`WITH ${list(Object.entries(storageParameters).map(([name, value]) => `${name}=${value}`))}`];
}
function restricted({ where }) {
    return where === undefined ? [] : [`WHERE ${where}`];
}
function deferring({ deferrable }) {
    if (!deferrable)
        return [];
    return [deferrable === 'deferred' ? 'DEFERRABLE INITIALLY DEFERRED' : 'DEFERRABLE'];
}

;// CONCATENATED MODULE: ./lib/diff/texts.js



/** A column as people read it: `numeric(10,2), not null, default 0`. */
function columnText(column) {
    const { raw, nullable, generated, default: value } = column;
    return [
        raw,
        ...(nullable ? [] : ['not null']),
        ...(value ? [`default ${(0,default_text/* defaultText */.V)(value)}`] : []),
        ...(column.autoIncrement ? [countingText(column)] : []),
        ...(generated ? [generatedText(generated)] : []),
    ].join(', ');
}
/** How a column counts up: `counts up`, `identity always, start 100`. */
function countingText({ identity }) {
    return identity
        ? [`identity ${identity.always ? 'always' : 'by default'}`, ...optionsOf(identity)].join(', ')
        : 'counts up';
}
/** A generated column's expression: `(price * qty) stored`. */
function generatedText({ sql, stored }) {
    return `(${sql}) ${stored ? 'stored' : 'virtual'}`;
}
/** A domain as people read it. */
function domainText({ raw, nullable, default: value, collation, checks }) {
    return [
        raw,
        ...(collation === undefined ? [] : [`COLLATE ${collation}`]),
        ...(nullable ? [] : ['NOT NULL']),
        ...(value ? [`DEFAULT ${(0,default_text/* defaultText */.V)(value)}`] : []),
        ...checks.map(checkText),
    ].join(' ');
}
/** A sequence as people read it: `bigint, start 100`. */
function sequenceText(sequence) {
    const options = [...(sequence.raw === undefined ? [] : [sequence.raw]), ...optionsOf(sequence)];
    return options.length > 0 ? options.join(', ') : 'as usual';
}
/** The values of an enumerated type: `('new', 'paid')`. */
function enumText(values) {
    return `(${values.map((value) => (0,string/* sqlString */.Q)(value)).join(', ')})`;
}
const OPTIONS = {
    start: 'start',
    increment: 'increment',
    minValue: 'least',
    maxValue: 'greatest',
    cache: 'cache',
};
function optionsOf(counting) {
    const keys = ['start', 'increment', 'minValue', 'maxValue', 'cache'];
    const figures = keys.flatMap((key) => {
        const figure = counting[key];
        return figure === undefined ? [] : [`${OPTIONS[key]} ${figure}`];
    });
    return counting.cycle ? [...figures, 'cycle'] : figures;
}

;// CONCATENATED MODULE: ./lib/diff/columns.js








/** The columns that came, changed, and went. Their order is no change: no statement depends on it that names its columns. */
function diffColumns(sides) {
    const { later, dropped } = pairColumns(sides);
    return [
        ...later.flatMap(({ from, to }) => (from ? changesOf(from, to, sides) : [added(to, sides)])),
        ...dropped.map((column) => gone(column, sides)),
    ];
}
/** The columns of two tables in pairs. */
function pairColumns({ from, to }) {
    return pair(from.table.columns, to.table.columns, (name) => foldName(name, to.setting.dialect));
}
function added(column, sides) {
    return { kind: 'add-column', ...about(column, sides), to: columnText(column), toPlace: column.place };
}
function gone(column, sides) {
    return { kind: 'drop-column', ...about(column, sides), from: columnText(column), fromPlace: column.place };
}
function about({ name }, { to }) {
    const table = qualify(to.table);
    return { subject: 'column', path: `${table}.${name}`, table, name };
}
const ASPECTS = {
    type: {
        isSame: (from, to, { to: { setting } }) => sameType(from, to, setting.dialect),
        text: ({ raw }) => raw,
    },
    nullability: {
        isSame: (from, to) => from.nullable === to.nullable,
        text: ({ nullable }) => (nullable ? 'null' : 'not null'),
    },
    default: {
        isSame: (from, to, { to: { setting } }) => sameDefault(from.default, to.default, to, setting.dialect),
        text: ({ default: value }) => value && (0,default_text/* defaultText */.V)(value),
    },
    counting: {
        isSame: (from, to) => from.autoIncrement === to.autoIncrement && plainIdentity(from) === plainIdentity(to),
        text: (column) => (column.autoIncrement ? countingText(column) : undefined),
    },
    generation: {
        isSame: sameGeneration,
        text: ({ generated }) => generated && generatedText(generated),
    },
    'update-time': {
        isSame: (from, to) => from.onUpdateNow === to.onUpdateNow,
        text: ({ onUpdateNow }) => (onUpdateNow ? 'CURRENT_TIMESTAMP' : undefined),
    },
    collation: {
        isSame: (from, to) => plainCollation(from) === plainCollation(to),
        text: plainCollation,
    },
};
const ALL_ASPECTS = Object.entries(ASPECTS);
/** A counting starts at 1 and goes on by 1 where nothing else is said. */
function plainIdentity({ identity }) {
    if (!identity)
        return '';
    const { always, start = '1', increment = '1', minValue, maxValue, cache = '1', cycle } = identity;
    return JSON.stringify([always, start, increment, minValue, maxValue, cache, cycle]);
}
function sameGeneration({ generated: one }, { generated: other }, sides) {
    if (!one || !other)
        return one === other;
    const { from, to } = sides;
    const before = (0,expressions/* readExpression */.Jn)(one.sql, from.setting.dialect, from.renamed);
    const now = (0,expressions/* readExpression */.Jn)(other.sql, to.setting.dialect);
    return one.stored === other.stored && (0,expressions/* isSameExpression */.pS)(before, now, typesOf(to));
}
/** The collation that every column has says nothing. */
function plainCollation({ collation }) {
    const name = collation?.replace(/^(?:"?pg_catalog"?\.)?"?([^"]*)"?$/, '$1');
    return name === 'default' ? undefined : name;
}
function changesOf(from, to, sides) {
    const places = { fromPlace: from.place, toPlace: to.place };
    const subject = about(to, sides);
    const isRenamed = foldName(from.name, sides.to.setting.dialect) !== foldName(to.name, sides.to.setting.dialect);
    return [
        ...(isRenamed
            ? [{ kind: 'rename-column', ...subject, from: from.name, to: to.name, ...places }]
            : []),
        ...ALL_ASPECTS.filter(([, { isSame }]) => !isSame(from, to, sides)).map(([aspect, { text }]) => ({
            kind: `change-${aspect}`,
            ...subject,
            ...fromTo(text(from), text(to)),
            ...places,
        })),
        ...commentChange('column', from, to, { ...subject, ...places }),
    ];
}
/** The change of a comment: none where it is the same, or empty in one and absent in the other. */
function commentChange(subject, { comment: from = '' }, { comment: to = '' }, about) {
    if (from === to)
        return [];
    return [{ kind: `change-comment-of-${subject}`, ...about, ...fromTo(from || undefined, to || undefined) }];
}
/** `from` and `to` of a change, each where there is something. */
function fromTo(from, to) {
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

;// CONCATENATED MODULE: ./lib/diff/members.js




/** The constraints and indexes of a table, in the order in which a schema has them. */
function membersOf(side) {
    const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = side.table;
    return [
        ...(primaryKey ? [fromPrimaryKey(primaryKey, side)] : []),
        ...foreignKeys.map((key) => fromForeignKey(key, side)),
        ...uniques.map((unique) => fromUnique(unique, side)),
        ...checks.map((check) => fromCheck(check, side)),
        ...exclusions.map((exclusion) => fromExclusion(exclusion, side)),
        ...indexes.map((index) => fromIndex(index, side)),
    ];
}
function fromPrimaryKey(key, side) {
    const facts = [today(key.columns, side), include(key, side), key.deferrable, key.storageParameters];
    const parts = toParts(key.columns);
    return toMember({
        subject: 'primary-key',
        text: primaryKeyText(key),
        source: key,
        parts,
        include: key.include,
        facts,
        anchor: 0,
    }, side);
}
function fromForeignKey(key, side) {
    const { setting } = side;
    const target = qualify({
        name: key.referencedTable,
        ...(key.referencedNamespace === undefined ? {} : { namespace: key.referencedNamespace }),
    });
    const renamed = side.isEarlier ? setting.tables.get(target) : undefined;
    const there = {
        ...side,
        renamed: (side.isEarlier ? setting.columns.get(target) : undefined) ?? new Map(),
    };
    const facts = [
        today(key.columns, side),
        nameToday(renamed ? qualify(renamed) : target, { ...side, renamed: new Map() }),
        today(key.referencedColumns, there),
        [key.onDelete, key.onUpdate].map((action) => meaningOf(action, side)),
        key.onDeleteColumns && today(key.onDeleteColumns, side),
        key.match,
        key.deferrable,
    ];
    const anchor = today(key.columns, side);
    const parts = toParts(key.columns);
    return toMember({ subject: 'foreign-key', text: foreignKeyText(key), source: key, parts, facts, anchor }, side);
}
/** NO ACTION is what holds where nothing is said; MySQL's engine makes RESTRICT no different from it. */
function meaningOf(action, { setting }) {
    const isNothing = action === 'no-action' || (action === 'restrict' && (0,is_mysql/* isMysql */.n)(setting.dialect));
    return isNothing ? undefined : action;
}
function fromUnique(unique, side) {
    const columns = today(unique.columns, side);
    const { nullsNotDistinct, deferrable, storageParameters } = unique;
    const facts = [columns, include(unique, side), nullsNotDistinct, deferrable, storageParameters];
    const parts = toParts(unique.columns);
    return toMember({
        subject: 'unique',
        text: uniqueText(unique),
        source: unique,
        parts,
        include: unique.include,
        facts,
        anchor: columns,
    }, side);
}
/** A check's own name tells which it is: the database's rule makes it of the column. */
function fromCheck(check, side) {
    const anchor = check.name === undefined ? {} : { anchor: nameToday(check.name, { ...side, renamed: new Map() }) };
    return toMember({
        subject: 'check',
        text: checkText(check),
        source: check,
        parts: [],
        facts: check.deferrable,
        sql: [check.sql],
        ...anchor,
    }, side);
}
function fromExclusion(exclusion, side) {
    const { method, parts, where, deferrable, storageParameters } = exclusion;
    const facts = [
        method,
        parts.map((part) => [plainPart(part, side), part.operator]),
        include(exclusion, side),
        deferrable,
        storageParameters,
    ];
    return toMember({
        subject: 'exclusion',
        text: exclusionText(exclusion),
        source: exclusion,
        parts,
        facts,
        sql: [...sqlOf(parts), where],
        anchor: whatOf(parts, side),
    }, side);
}
/** In MySQL and SQLite a unique constraint is a unique index, and is called one or the other by chance. */
function fromIndex(index, side) {
    const { dialect } = side.setting;
    if (((0,is_mysql/* isMysql */.n)(dialect) || dialect === 'sqlite') && isConstraint(index)) {
        return fromUnique({ ...index, columns: index.parts.flatMap((part) => (part.kind === 'column' ? [part.name] : [])) }, side);
    }
    const { parts, unique, method, where, nullsNotDistinct, storageParameters } = index;
    const plain = parts.map((part) => plainPart(part, side));
    const facts = [plain, unique, method, include(index, side), nullsNotDistinct, storageParameters];
    return toMember({
        subject: 'index',
        text: indexText(index),
        source: index,
        parts,
        include: index.include,
        facts,
        sql: [...sqlOf(parts), where],
        anchor: [whatOf(parts, side), unique],
    }, side);
}
/** What members are over, whatever else is said of them. */
function whatOf(parts, side) {
    return parts.map((part) => (part.kind === 'column' ? nameToday(part.name, side) : part.sql));
}
function isConstraint({ unique, parts, method, where, include }) {
    const isPlain = parts.every((part) => part.kind === 'column' && Object.keys(part).length === 2);
    return unique && isPlain && method === undefined && where === undefined && include === undefined;
}
function plainPart(part, side) {
    const { order, nulls, operatorClass, collation } = part;
    const what = part.kind === 'column' ? [nameToday(part.name, side), part.length] : [];
    return [what, order, nulls, operatorClass?.replace(NAMESPACE, ''), collation];
}
/** PostgreSQL prints that of an operator class only where the search path does not lead there. */
const NAMESPACE = /^(?:"(?:[^"]|"")+"|[\w$]+)\./;
function sqlOf(parts) {
    return parts.flatMap((part) => (part.kind === 'expression' ? [part.sql] : []));
}
function toParts(columns) {
    return columns.map((name) => ({ kind: 'column', name }));
}
function today(columns, side) {
    return columns.map((column) => nameToday(column, side));
}
/** The order of columns that are only carried along means nothing. */
function include({ include }, side) {
    return include && [...today(include, side)].sort();
}

;// CONCATENATED MODULE: ./lib/diff/constraints.js





/** The constraints and indexes that came, changed, and went. */
function diffMembers(sides) {
    const pairs = matchMembers(membersOf(sides.from), membersOf(sides.to), sides);
    return pairs.filter((each) => !isByTheWay(each, sides)).flatMap((each) => constraints_changesOf(each, sides));
}
/** MySQL makes an index for each foreign key that has none, and shows it like any other. */
function isByTheWay({ from, to }, sides) {
    const alone = from && to ? undefined : (from ?? to);
    if (!(0,is_mysql/* isMysql */.n)(sides.to.setting.dialect) || alone?.subject !== 'index')
        return false;
    const { foreignKeys } = (from ? sides.from : sides.to).table;
    return !alone.text.startsWith('UNIQUE') && foreignKeys.some((key) => isIndexOf(alone, key));
}
function isIndexOf({ name, isNameless, columns }, key) {
    const isCalledSo = isNameless || (key.name !== undefined && name === key.name);
    return (isCalledSo &&
        columns.length === key.columns.length &&
        columns.every((each, index) => each === key.columns[index]));
}
function constraints_changesOf({ from, to, isSame }, sides) {
    const member = to ?? from;
    if (!member)
        return [];
    const about = { ...describe(member, sides.to.table), ...placesOf(from, to, sides) };
    const { subject } = member;
    if (!from || !to) {
        return [{ kind: `${to ? 'add' : 'drop'}-${subject}`, ...about, ...fromTo(from?.text, to?.text) }];
    }
    return [
        ...(isRenamed(from, to)
            ? [{ kind: `rename-${subject}`, ...about, ...fromTo(from.name, to.name) }]
            : []),
        ...(isSame ? [] : [{ kind: `change-${subject}`, ...about, from: from.text, to: to.text }]),
        ...(from.comment === to.comment
            ? []
            : [{ kind: `change-comment-of-${subject}`, ...about, ...fromTo(from.comment, to.comment) }]),
    ];
}
function isRenamed(from, to) {
    return from.isNameless && to.isNameless ? false : from.name !== to.name;
}
function describe({ subject, name, columns, text }, table) {
    const where = qualify(table);
    if (name !== undefined)
        return { subject, path: `${where}.${name}`, table: where, name };
    return {
        subject,
        path: columns.length > 0 ? `${where} (${columns.join(', ')})` : `${where}: ${text}`,
        table: where,
    };
}
/** A constraint or an index stands where its table stands, but for foreign keys, which have places of their own. */
function placesOf(from, to, sides) {
    return {
        ...(from ? { fromPlace: from.place ?? sides.from.table.place } : {}),
        ...(to ? { toPlace: to.place ?? sides.to.table.place } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/diff/tables.js




/** Pairs the tables of two schemas by name. */
function pairTables(from, to) {
    const dialect = dialectOf(from, to);
    return pair(from.tables, to.tables, (name) => foldName(name, dialect));
}
/** What the comparisons of the tables' parts need to know: what was renamed. */
function settle(from, to, { later }) {
    const dialect = dialectOf(from, to);
    const tables = new Map();
    const columns = new Map();
    const blank = { dialect, tables, columns };
    for (const { from: before, to: now } of later) {
        if (!before)
            continue;
        tables.set(qualify(before), now);
        const renamed = renamedColumns(before, now, blank);
        if (renamed.size > 0)
            columns.set(qualify(before), renamed);
    }
    return blank;
}
function renamedColumns(before, now, setting) {
    const { later } = pairColumns(toSides(before, now, setting));
    return new Map(later.flatMap(({ from, to }) => from && from.name !== to.name ? [[from.name, to.name]] : []));
}
function toSides(before, now, setting) {
    const renamed = setting.columns.get(qualify(before)) ?? new Map();
    return {
        from: { table: before, renamed, setting, isEarlier: true },
        to: { table: now, renamed: new Map(), setting, isEarlier: false },
    };
}
/** What came, changed, and went: one change for a whole new table, or for one that is gone. */
function diffTables({ later, dropped }, setting) {
    return [
        ...later.flatMap(({ from, to }) => {
            if (!from)
                return [tables_added(to)];
            // A view in place of a table, or the other way round, is another thing.
            return from.view === to.view ? diffTable(from, to, setting) : [tables_gone(from), tables_added(to)];
        }),
        ...dropped.map(tables_gone),
    ];
}
function diffTable(from, to, setting) {
    const sides = toSides(from, to, setting);
    const settled = { ...tables_about(to), fromPlace: from.place, toPlace: to.place };
    const [before, now] = [qualify(from), qualify(to)];
    const isRenamed = foldName(before, setting.dialect) !== foldName(now, setting.dialect);
    return [
        ...(isRenamed ? [{ kind: `rename-${settled.subject}`, ...settled, from: before, to: now }] : []),
        ...commentChange(settled.subject, from, to, settled),
        ...diffColumns(sides),
        ...diffMembers(sides),
    ];
}
function tables_added(table) {
    const words = tables_about(table);
    return { kind: `add-${words.subject}`, ...words, to: sizeOf(table), toPlace: table.place };
}
function tables_gone(table) {
    const words = tables_about(table);
    return { kind: `drop-${words.subject}`, ...words, from: sizeOf(table), fromPlace: table.place };
}
function tables_about(table) {
    const path = qualify(table);
    return { subject: table.view ? 'view' : 'table', path, table: path, name: table.name };
}
function sizeOf({ columns }) {
    return `${columns.length} ${columns.length === 1 ? 'column' : 'columns'}`;
}

;// CONCATENATED MODULE: ./lib/diff/types.js







/** The enumerated types, domains and sequences that came, changed, and went. */
function diffTypes(from, to, setting) {
    const { dialect } = setting;
    return [
        ...diffKind(from.enums, to.enums, enums, setting),
        ...diffKind(from.domains, to.domains, domains(dialect), setting),
        ...diffKind(from.sequences, to.sequences, sequences, setting),
    ];
}
const enums = {
    subject: 'enum',
    text: ({ values }) => enumText(values),
    compare: (from, to, settled) => diffValues(from.values, to.values, settled),
};
/** The order of values is how they compare, so it is a part of what the type is. */
function diffValues(from, to, settled) {
    const [before, now] = [new Set(from), new Set(to)];
    const [kept, order] = [from.filter((value) => now.has(value)), to.filter((value) => before.has(value))];
    const isReordered = kept.some((value, index) => value !== order[index]);
    return [
        ...to
            .filter((value) => !before.has(value))
            .map((value) => ({ kind: 'add-enum-value', ...settled, to: value })),
        ...from
            .filter((value) => !now.has(value))
            .map((value) => ({ kind: 'drop-enum-value', ...settled, from: value })),
        ...(isReordered
            ? [{ kind: 'reorder-enum-values', ...settled, from: enumText(from), to: enumText(to) }]
            : []),
    ];
}
const sequences = {
    subject: 'sequence',
    text: sequenceText,
    compare: (from, to, settled) => plainSequence(from) === plainSequence(to)
        ? []
        : [{ kind: 'change-sequence', ...settled, from: sequenceText(from), to: sequenceText(to) }],
};
function plainSequence({ raw = 'bigint', start, increment = '1', minValue, maxValue, cache = '1', cycle, }) {
    const first = start ?? minValue ?? '1';
    return JSON.stringify([
        raw.toLowerCase(),
        first,
        increment,
        minValue ?? '1',
        maxValue,
        cache,
        cycle ?? false,
    ]);
}
function domains(dialect) {
    return {
        subject: 'domain',
        text: domainText,
        compare: (from, to, settled) => isSameDomain(from, to, dialect)
            ? []
            : [{ kind: 'change-domain', ...settled, from: domainText(from), to: domainText(to) }],
    };
}
function isSameDomain(from, to, dialect) {
    return (sameType(from, to, dialect) &&
        from.nullable === to.nullable &&
        from.collation === to.collation &&
        sameDefault(from.default, to.default, to, dialect) &&
        sameChecks(from, to, dialect));
}
/** The conditions of a domain hold together: their order and their names mean nothing. */
function sameChecks(from, to, dialect) {
    const typeOf = (name) => name.toLowerCase() === 'value' ? to.type : undefined;
    const isIn = (sql, checks) => checks.some((check) => (0,expressions/* sameExpression */.V0)(sql, check.sql, dialect, typeOf));
    return (from.checks.length === to.checks.length &&
        from.checks.every(({ sql }) => isIn(sql, to.checks)) &&
        to.checks.every(({ sql }) => isIn(sql, from.checks)));
}
function diffKind(from, to, kind, { dialect }) {
    const { later, dropped } = pair(from, to, (name) => foldName(name, dialect));
    const { subject, text } = kind;
    return [
        ...later.flatMap((each) => each.from
            ? types_changesOf(each.from, each.to, kind)
            : [{ kind: `add-${subject}`, ...types_about(each.to, subject), to: text(each.to), toPlace: each.to.place }]),
        ...dropped.map((thing) => {
            return { kind: `drop-${subject}`, ...types_about(thing, subject), from: text(thing), fromPlace: thing.place };
        }),
    ];
}
function types_about(thing, subject) {
    return { subject, path: qualify(thing), name: thing.name };
}
function types_changesOf(from, to, { subject, compare }) {
    const settled = { ...types_about(to, subject), fromPlace: from.place, toPlace: to.place };
    const [before, now] = [qualify(from), qualify(to)];
    return [
        ...(before === now ? [] : [{ kind: `rename-${subject}`, ...settled, from: before, to: now }]),
        ...compare(from, to, settled),
        ...commentChange(subject, from, to, settled),
    ];
}

// EXTERNAL MODULE: ./lib/diff/sentences.js
var sentences = __webpack_require__(96957);
;// CONCATENATED MODULE: ./lib/diff/index.js



/**
 * What changes from one schema to another: table by table in the authors' order of `to`, in each its columns, then its
 * constraints and indexes; dropped tables behind them; types and sequences last. Things are found by their names, and by
 * the former names that `to` knows: nothing is guessed. Expressions, types and defaults are compared by what they mean,
 * and a name that the database gives by itself is no name. The order of tables and of columns is no change.
 */
function diffSchemas(from, to) {
    const pairs = pairTables(from, to);
    const setting = settle(from, to, pairs);
    return [...diffTables(pairs, setting), ...diffTypes(from, to, setting)];
}


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   x: () => (/* binding */ chooseName)
/* harmony export */ });
const LONGEST = 63;
/**
 * The name that PostgreSQL gives to what has none: `<table>_<columns>_<label>`, cut so that it has at most 63 bytes, and
 * numbered where it is taken already. The longer of table and columns is cut first (makeObjectName in its source).
 * `first` is the number to begin with.
 */
function chooseName(table, columns, label, isTaken, first = 0) {
    const joined = cut(columns.join('_'), LONGEST);
    for (let number = first;; number += 1) {
        const name = makeName(table, joined, number === 0 ? label : `${label}${number}`);
        if (!isTaken(name))
            return name;
    }
}
function makeName(table, columns, label) {
    const room = LONGEST - label.length - 1 - (columns === '' ? 0 : 1);
    let [first, second] = [Buffer.byteLength(table), Buffer.byteLength(columns)];
    const excess = first + second - room;
    if (excess > 0) {
        const difference = Math.abs(first - second);
        const alone = Math.min(excess, difference);
        const rest = excess - alone;
        if (first > second)
            first -= alone;
        else
            second -= alone;
        // Of equally long parts the second one is cut first.
        first -= Math.floor(rest / 2);
        second -= Math.ceil(rest / 2);
    }
    return [cut(table, first), ...(columns === '' ? [] : [cut(columns, second)]), label].join('_');
}
/** As much of a name as fits into so many bytes of UTF-8, in whole characters. */
function cut(name, bytes) {
    if (Buffer.byteLength(name) <= bytes)
        return name;
    let [kept, size] = ['', 0];
    for (const character of name) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 15551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ACTION_WORDS)
/* harmony export */ });
/** What happens to the referring rows, in the words of SQL. */
const ACTION_WORDS = {
    cascade: 'CASCADE',
    'no-action': 'NO ACTION',
    restrict: 'RESTRICT',
    'set-default': 'SET DEFAULT',
    'set-null': 'SET NULL',
};


/***/ })

};
