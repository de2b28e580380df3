export const id = 7807;
export const ids = [7807];
export const modules = {

/***/ 52471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readTypeName)
/* harmony export */ });
/* unused harmony export printTypeName */
const IDENTIFIER = '"(?:[^"]|"")+"|[\\p{L}_][\\p{L}\\p{N}_$]*';
const NAME = new RegExp(`^(?:(${IDENTIFIER})\\s?\\.\\s?)?(${IDENTIFIER})\\s?((?:\\[\\d*\\])*|array(?:\\[\\d*\\])?)(?:\\s?collate\\s.*)?$`, 'iu');
/** Two names of PostgreSQL's 63 bytes, all of them quotes, with room for what follows. */
const LONGEST = 600;
/** The name that a type text consists of; undefined where it says more, such as figures in parentheses. */
function readTypeName(text) {
    const [, namespace, name, array = ''] = (text.length > LONGEST ? null : NAME.exec(text.trim())) ?? [];
    if (name === undefined)
        return undefined;
    const brackets = array.match(/\[/g)?.length ?? 0;
    return {
        ...(namespace === undefined ? {} : { namespace: unquote(namespace) }),
        name: unquote(name),
        quoted: name.startsWith('"'),
        dimensions: /^array/i.test(array) ? Math.max(1, brackets) : brackets,
    };
}
/** A type's name as type text: in quotes where it would not be read otherwise. */
function printTypeName({ namespace, name }) {
    return [namespace, name].flatMap((part) => (part === undefined ? [] : quote(part))).join('.');
}
function quote(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function unquote(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}


/***/ }),

/***/ 92462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ resolveDefaultOf)
});

;// CONCATENATED MODULE: ./lib/resolve/literal.js
const NUMBER = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const QUOTED = /^(?:n|e)?'([^']*(?:''[^']*)*)'(?:\s*::[^']+)?$/i;
const TRUTHS = new Map([
    ...['true', 't', '1', 'yes', 'y', 'on', "b'1'"].map((word) => [word, true]),
    ...['false', 'f', '0', 'no', 'n', 'off', "b'0'"].map((word) => [word, false]),
]);
/** How each kind of type takes a literal; undefined where the literal does not fit. */
const RULES = {
    boolean: ({ text }) => {
        const value = TRUTHS.get(text.trim().toLowerCase());
        return value === undefined ? undefined : { kind: 'boolean', value };
    },
    integer: toWholeNumber,
    year: toWholeNumber,
    decimal: toNumber,
    float: toNumber,
    string: toText,
    text: toText,
    enum: (literal, type) => type.kind === 'enum' && type.values.includes(literal.text) ? toText(literal) : undefined,
    set: toText,
    date: toMoment,
    datetime: toMoment,
    time: toMoment,
    interval: toText,
    binary: toText,
    json: toText,
    uuid: toText,
    array: toText,
    network: toText,
    range: toText,
    domain: (literal, type) => (type.kind === 'domain' ? toDefault(literal, type.of) : undefined),
    native: toNumberOrText,
    unknown: (literal) => toTruth(literal) ?? toNumberOrText(literal),
};
/** A default's text as a literal: `'it''s'` is `it's` in quotes; PostgreSQL's `'new'::text` is `new` in quotes. */
function readLiteral(text) {
    const inner = QUOTED.exec(text.trim())?.[1];
    return inner === undefined ? { text, quoted: false } : { text: inner.replaceAll("''", "'"), quoted: true };
}
/** The default that a literal is for a column of a type; undefined when it does not fit the type. */
function toDefault(literal, type) {
    return RULES[type.kind](literal, type);
}
function toText({ text }) {
    return { kind: 'string', value: text };
}
/** A number in the author's digits, without what Python would not read: a sign `+`, zeros before, a bare point. */
function toNumber({ text, quoted }) {
    const [, sign = '', digits = '', exponent = ''] = NUMBER.exec(quoted ? text.trim() : toDecimal(text)) ?? [];
    if (digits === '')
        return undefined;
    const plain = digits
        .replace(/^0+(?=\d)/, '')
        .replace(/^\./, '0.')
        .replace(/\.$/, '');
    return { kind: 'number', text: `${sign === '-' ? '-' : ''}${plain}${exponent}` };
}
/** What JSON5, YAML and TOML write for a number and SQL does not, in decimal digits: `0x1F`, `0o17`, `0b11`, `1_000`. */
function toDecimal(text) {
    const plain = text.trim().replaceAll(/(?<=[\da-f])_(?=[\da-f])/gi, '');
    const [, sign = '', figure] = BASED.exec(plain) ?? [];
    return figure === undefined ? plain : `${sign}${BigInt(figure)}`;
}
const BASED = /^([+-]?)(0x[\da-f]{1,32}|0o[0-7]{1,64}|0b[01]{1,128})$/i;
function toWholeNumber(literal) {
    const word = (literal.quoted ? literal.text.trim() : toDecimal(literal.text)).toLowerCase();
    if (word === 'true' || word === 'false')
        return { kind: 'number', text: word === 'true' ? '1' : '0' };
    return /^[+-]?\d+(?:\.0*)?$/.test(word)
        ? toNumber({ ...literal, text: word.replace(/\.[^]*/, '') })
        : undefined;
}
/** A date or time: anything in quotes, and without quotes what begins like one. */
function toMoment(literal) {
    return literal.quoted || /^\d{1,4}[-:/]\d/.test(literal.text.trim()) ? toText(literal) : undefined;
}
function toNumberOrText(literal) {
    return (literal.quoted ? undefined : toNumber(literal)) ?? toText(literal);
}
function toTruth({ text, quoted }) {
    const word = text.trim().toLowerCase();
    return !quoted && (word === 'true' || word === 'false')
        ? { kind: 'boolean', value: word === 'true' }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/resolve/sql-default.js
const NOWS = new Map([
    ['current_timestamp', 'timestamp'],
    ['current_timestamp()', 'timestamp'],
    ['now()', 'timestamp'],
    ['getdate()', 'timestamp'],
    ['sysdatetime()', 'timestamp'],
    ['systimestamp', 'timestamp'],
    ['systimestamp()', 'timestamp'],
    ['sysdate', 'timestamp'],
    ['sysdate()', 'timestamp'],
    ['localtimestamp', 'timestamp'],
    ['localtimestamp()', 'timestamp'],
    ['current_date', 'date'],
    ['current_date()', 'date'],
    ['curdate()', 'date'],
    ['current_time', 'time'],
    ['current_time()', 'time'],
    ['curtime()', 'time'],
]);
const UUIDS = new Set([
    'uuid()',
    'gen_random_uuid()',
    'random_uuid()',
    'newid()',
    'newsequentialid()',
    'sys_guid()',
    'uuid_generate_v1()',
    'uuid_generate_v4()',
    'uuidv4()',
    'uuidv7()',
]);
const WORDS = new Set([
    'current_user',
    'session_user',
    'current_schema',
    'current_catalog',
    'localtime',
]);
const SEQUENCES = [
    /^nextval\s*\(\s*'((?:[^']|'')+)'\s*(?:::\s*regclass\s*)?\)$/i,
    /^next\s+value\s+for\s+([^\s()]+)$/i,
    /^([^\s()']+)\.nextval$/i,
];
const ON_UPDATE = /\bon\s+update\s+(?:current_timestamp|now|localtimestamp)\b(?:\s*\(\s*(?:\d+\s*)?\))?$/i;
/** The defaults that are looked into are short; a longer text is taken as it is. */
const LONGEST_NAMED = 300;
const CALL = /^[\p{L}_][\p{L}\p{N}_$.]*\(.*\)$/su;
/** A default without its `ON UPDATE CURRENT_TIMESTAMP`, and whether it had one. */
function splitOnUpdate(text) {
    const clause = ON_UPDATE.exec(text.trimEnd());
    return { insert: clause ? text.slice(0, clause.index).trimEnd() : text, onUpdateNow: clause !== null };
}
/**
 * What a default means that SQL gives a name: the current time, a sequence's next number, a fresh uuid. Parentheses
 * around it and a number of digits in it do not count. Undefined for everything else.
 */
function findNamedDefault(text) {
    if (text.length > LONGEST_NAMED)
        return undefined;
    const sql = unwrap(text);
    const word = sql.toLowerCase().replace(/(?<!\s)\s*\(\s*(?:\d+\s*)?\)$/, '()');
    const now = NOWS.get(word);
    if (now)
        return { kind: 'now', of: now };
    if (UUIDS.has(word))
        return { kind: 'uuid', sql };
    const sequence = SEQUENCES.map((pattern) => pattern.exec(sql)?.[1]).find((name) => name !== undefined);
    return sequence === undefined ? undefined : { kind: 'sequence', name: sequence.replaceAll("''", "'") };
}
/** Whether a default can only be SQL, though nobody called it computed: `lower(name)`, `CURRENT_USER`. */
function looksComputed(text) {
    return CALL.test(text.trim()) || WORDS.has(text.trim().toLowerCase());
}
/** A trimmed text without the parentheses around the whole of it, as SQL Server writes them: `((0))` is `0`. */
function unwrap(text) {
    return text.length > LONGEST_NAMED ? text : withoutParentheses(text.trim());
}
function withoutParentheses(text) {
    const inner = /^\((.*)\)$/s.exec(text)?.[1];
    return inner !== undefined && isBalanced(inner) ? withoutParentheses(inner.trim()) : text;
}
function isBalanced(text) {
    let depth = 0;
    for (const [token] of text.matchAll(/'(?:[^']|'')*'|[()]/g)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./lib/resolve/default.js


const NO_DEFAULT = { onUpdateNow: false, fits: true };
const TEXTS = ['string', 'text', 'unknown'];
/** The kinds of columns that a default named by SQL may fill. */
const FILLS = {
    now: new Set([...TEXTS, 'date', 'datetime', 'time', 'year']),
    uuid: new Set([...TEXTS, 'uuid', 'binary']),
    sequence: new Set([...TEXTS, 'integer', 'decimal', 'float']),
};
/**
 * What a default's text means for a column of a type, whichever attribute it stands in: nothing (`NULL`), the current
 * time, a sequence, a uuid, an expression, or a literal of the type. What does not fit the type stays as an expression
 * in the author's words (in an enum as the value it names), and the result says so.
 */
function resolveDefault({ text, computed }, type) {
    const { insert, onUpdateNow } = splitOnUpdate(text);
    if (KEPT_NULL.test(insert))
        return { ...NO_DEFAULT, onUpdateNow, keptDefault: insert.trim() };
    if (isNothing(insert, type, computed || onUpdateNow))
        return { ...NO_DEFAULT, onUpdateNow };
    const named = findNamedDefault(insert);
    if (named && FILLS[named.kind]?.has(type.kind))
        return { default: named, onUpdateNow, fits: true };
    const sql = { kind: 'expression', sql: insert.trim() };
    if (named)
        return { default: sql, onUpdateNow, fits: false };
    if (computed || looksComputed(insert))
        return { default: sql, onUpdateNow, fits: true };
    const literal = readBareLiteral(insert, type);
    const value = toDefault(literal, type);
    const misfit = type.kind === 'enum' ? { kind: 'string', value: literal.text } : sql;
    return { default: value ?? misfit, onUpdateNow, fits: value !== undefined };
}
/** Parentheses around a literal do not count, except in a text that has no quotes within them. */
function readBareLiteral(text, { kind }) {
    const inner = readLiteral(unwrap(text));
    return inner.quoted || !TEXTS.includes(kind) ? inner : readLiteral(text);
}
/** What only a database's own words are: a NULL with a cast. */
const KEPT_NULL = /^\s*null\s*::/i;
/** `NULL` says that there is no default; so does an empty text, except where it is a value. */
function isNothing(text, type, computed) {
    if (text.trim() === '')
        return computed || (type.kind !== 'string' && type.kind !== 'text');
    return text.trim().toLowerCase() === 'null';
}

// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
// EXTERNAL MODULE: ./lib/dialects/type-name.js
var type_name = __webpack_require__(52471);
;// CONCATENATED MODULE: ./lib/resolve/casts.js


/** Kinds of types whose literals are one, whichever of them is named. */
const FAMILIES = {
    string: 'text',
    text: 'text',
    integer: 'number',
    decimal: 'number',
    float: 'number',
};
/** Whether a cast names a column's type, so that it says nothing that the column does not say. */
function isCastTo(cast, type, raw) {
    const name = (0,type_name/* readTypeName */.y)(cast);
    if (type.kind === 'domain')
        return name?.name === type.name || isCastTo(cast, type.of, raw);
    if (type.kind === 'enum' && type.name !== undefined)
        return name?.name === type.name;
    if (type.kind === 'array')
        return (name?.dimensions ?? 0) > 0 || /\[\d*\]$/.test(cast);
    const target = (0,dialects/* parseType */.Mb)(cast, 'postgresql', true);
    if (target.kind === 'unknown' || type.kind === 'unknown')
        return plain(cast) === plain(raw);
    return familyOf(target) === familyOf(type);
}
function familyOf(type) {
    if (type.kind === 'native')
        return `native ${type.name}`;
    if (type.kind === 'datetime' || type.kind === 'time')
        return `${type.kind} ${String(type.timezone)}`;
    return FAMILIES[type.kind] ?? type.kind;
}
function plain(text) {
    return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./lib/sql/default-text.js
var default_text = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/resolve/kept-default.js

/**
 * What SQLite keeps of a default that is no text in quotes, where the usual words for it are others: it keeps what was
 * written, `TRUE`, `+1` or `current_timestamp`, and tools that compare catalogs compare that. Undefined where the words
 * are the usual ones.
 */
function keptBySqlite(value, written) {
    if (!value || written.startsWith("'"))
        return undefined;
    const isTruth = TRUTH.test(written);
    if (value.kind === 'string' && !isTruth)
        return undefined;
    const usual = value.kind === 'boolean' ? DIGITS[`${value.value}`] : (0,default_text/* defaultText */.V)(value);
    return usual === written ? undefined : written;
}
const TRUTH = /^(?:true|false)$/i;
const DIGITS = { true: '1', false: '0' };

;// CONCATENATED MODULE: ./lib/resolve/sql-literal.js

const FORMS = [
    ['string', /^'[^']*(?:''[^']*)*'$/],
    ['string', /^e'[^'\\]*(?:(?:''|\\[^])[^'\\]*)*'$/i],
    ['number', /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i],
    ['truth', /^(?:true|false)$/i],
    ['null', /^null$/i],
];
/** What ends a literal that has a cast: the type stands behind it, which is a name, figures, brackets. */
const CAST = /::([^'():]*(?:\([\d\s,]*\)[^'():]*)?)$/;
/** A text that is nothing but a literal, perhaps with casts and in parentheses; undefined for everything else. */
function readSqlLiteral(text) {
    const whole = unwrap(text).trim();
    const cast = CAST.exec(whole);
    const plain = cast ? unwrap(whole.slice(0, cast.index)) : whole;
    const kind = FORMS.find(([, form]) => form.test(plain))?.[0];
    const value = kind === 'string' ? readString(plain) : plain;
    if (kind === undefined || value === undefined)
        return undefined;
    return { kind, text: value, ...(cast?.[1] === undefined ? {} : { cast: cast[1].trim() }) };
}
const ESCAPES = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
]);
/** What a quoted text says; undefined where PostgreSQL's `E'...'` has an escape of numbers. */
function readString(quoted) {
    const inner = quoted.slice(quoted.indexOf("'") + 1, -1).replaceAll("''", "'");
    if (quoted.startsWith("'"))
        return inner;
    const escapes = [...inner.matchAll(/\\([^])/g)].map(([, letter = '']) => letter);
    if (!escapes.every((letter) => ESCAPES.has(letter)))
        return undefined;
    return inner.replace(/\\([^])/g, (_, letter) => ESCAPES.get(letter) ?? letter);
}

;// CONCATENATED MODULE: ./lib/resolve/literal-default.js






/** The kinds of columns in which the current time, a sequence's next number or a fresh uuid is more than an expression. */
const literal_default_FILLS = {
    now: new Set(['string', 'text', 'date', 'datetime', 'time', 'year']),
    uuid: new Set(['string', 'text', 'uuid', 'binary']),
    sequence: new Set(['integer', 'decimal', 'float']),
};
/** Names of the current time that mean nothing else: one with digits cuts the time, and is an expression. */
const literal_default_NOWS = /^(?:current_(?:timestamp|date|time)(?:\s*\(\s*\))?|localtimestamp(?:\s*\(\s*\))?|(?:now|curdate|curtime)\s*\(\s*\))$/i;
/** Functions that a database of today has for a fresh uuid. */
const literal_default_UUIDS = /^(?:uuid|gen_random_uuid|uuid_generate_v[14]|uuidv[47])\s*\(\s*\)$/i;
/**
 * What the default of a literal document means: nothing (`NULL`), a literal of the column's type, the current time, a
 * sequence, a uuid, and otherwise the expression as it stands. Nothing is guessed and nothing fails to fit: a database
 * took it.
 */
function resolveLiteralDefault({ text, computed }, column, dialect) {
    const { insert, onUpdateNow } = (0,is_mysql/* isMysql */.n)(dialect)
        ? splitOnUpdate(text)
        : { insert: text, onUpdateNow: false };
    const literal = dialect === 'sqlite' ? withDigit(readSqlLiteral(insert)) : readSqlLiteral(insert);
    if (insert.trim() === '')
        return { onUpdateNow, fits: true };
    if (isNull(literal, insert)) {
        const isKept = dialect === 'postgresql' || dialect === 'sqlite';
        return { onUpdateNow, fits: true, ...(isKept ? { keptDefault: insert.trim() } : {}) };
    }
    const value = toNamed(insert, baseOf(column.type)) ??
        // MySQL takes a literal in parentheses for an expression, and allows it where it allows no literal.
        (computed && (0,is_mysql/* isMysql */.n)(dialect) ? undefined : toLiteral(literal, column));
    const kept = dialect === 'sqlite' ? keptBySqlite(value, insert.trim()) : undefined;
    return {
        default: value ?? { kind: 'expression', sql: insert.trim() },
        ...(kept === undefined ? {} : { keptDefault: kept }),
        onUpdateNow,
        fits: true,
    };
}
/** To SQLite TRUE is another word for 1: https://www.sqlite.org/lang_expr.html, "Boolean Expressions". */
function withDigit(literal) {
    if (literal?.kind !== 'truth')
        return literal;
    return { kind: 'number', text: literal.text.toLowerCase() === 'true' ? '1' : '0' };
}
function isNull(literal, text) {
    return literal?.kind === 'null' || unwrap(text).toLowerCase() === 'null';
}
function toNamed(text, { kind }) {
    const named = findNamedDefault(text);
    if (!named || literal_default_FILLS[named.kind]?.has(kind) !== true)
        return undefined;
    const sql = unwrap(text);
    if (named.kind === 'now')
        return literal_default_NOWS.test(sql) ? named : undefined;
    return named.kind === 'uuid' && !literal_default_UUIDS.test(sql) ? undefined : named;
}
function toLiteral(literal, { type, raw }) {
    if (!literal || (literal.cast !== undefined && !isCastTo(literal.cast, type, raw)))
        return undefined;
    const base = baseOf(type);
    // What is no number, bits or money, is made of one by its cast alone.
    if (literal.kind === 'number' && literal.cast !== undefined && base.kind === 'native')
        return undefined;
    if (literal.kind === 'string') {
        const text = { text: literal.text, quoted: true };
        return base.kind === 'enum' || base.kind === 'unknown'
            ? { kind: 'string', value: literal.text }
            : toDefault(text, base);
    }
    return toDefault({ text: literal.text, quoted: false }, base);
}
function baseOf(type) {
    return type.kind === 'domain' ? baseOf(type.of) : type;
}

;// CONCATENATED MODULE: ./lib/resolve/default-of.js


/** What a default means: to the letter in a literal document, elsewhere what its author is likely to have meant. */
function resolveDefaultOf(node, { type, raw }, { literal, dialect }) {
    return literal ? resolveLiteralDefault(node, { type, raw }, dialect) : resolveDefault(node, type);
}


/***/ }),

/***/ 69252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ modulePath)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);

/**
 * The module of an output (a file, or a folder that ends in `/`) as another output imports it: `..accounts.models` where
 * both lie under one folder, since only the repository knows what is above that, else from the root. Undefined where a
 * folder's name is no identifier.
 */
function modulePath(output, from) {
    const target = output.replace(/(?:\.py|\/)$/, '').split('/');
    const here = from
        .replace(/(?:\/[^/]*|^[^/]*)$/, '')
        .split('/')
        .filter((part) => part !== '');
    const differs = here.findIndex((part, index) => part !== target[index]);
    const shared = differs < 0 ? here.length : differs;
    const rest = shared === 0 ? target : target.slice(shared);
    if (rest.length === 0 || !rest.every(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5))
        return undefined;
    return shared === 0 ? rest.join('.') : `${'.'.repeat(here.length - shared + 1)}${rest.join('.')}`;
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlalchemy: () => (/* binding */ sqlalchemy)
});

// EXTERNAL MODULE: ./lib/targets/python/module-paths.js
var module_paths = __webpack_require__(69252);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var python_layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/notes.js
var targets_notes = __webpack_require__(95015);
// EXTERNAL MODULE: ./lib/targets/python/name-source.js
var name_source = __webpack_require__(6510);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/mysql-counting.js
var mysql_counting = __webpack_require__(63974);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/storage-parameters.js
var storage_parameters = __webpack_require__(31082);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/left-out.js


/** Says what SQLAlchemy has no place for, so that the tables it makes are without it. */
function noteLeftOut({ schema }, notes) {
    const { tables, domains, dialect } = schema;
    for (const table of tables) {
        noteIndexComments(table, notes);
        (0,storage_parameters/* noteStorage */.m)(table, notes);
        noteCounting(table, dialect, notes);
        if (dialect !== 'postgresql')
            noteExclusions(table, notes);
        else
            noteIncluded(table, notes);
    }
    for (const domain of dialect === 'postgresql' ? domains : [])
        noteChecks(domain, notes);
}
function noteIndexComments({ place, name: table, indexes }, notes) {
    for (const { name } of indexes.filter(({ comment }) => comment)) {
        const message = `the comment on index ${name} of table ${table} is left out: SQLAlchemy has none on indexes`;
        notes.gather('notice', place, 'index-comment', message);
    }
}
/** What SQLAlchemy's `create_all` makes otherwise of columns that MySQL counts up. */
function noteCounting(table, dialect, notes) {
    const { place, name, columns, primaryKey } = table;
    const beside = columns.find((column) => (0,mysql_counting/* countsBesideKey */.G)(column, table, dialect));
    if (beside) {
        const message = `column ${beside.name} of table ${name} is counted up by the database only where it exists already: SQLAlchemy has AUTO_INCREMENT in the primary key alone`;
        notes.gather('notice', place, 'auto-increment-beside-key', message);
    }
    if ((0,mysql_counting/* isTurned */.l)(table, dialect)) {
        const key = (primaryKey?.columns ?? []).join(', ');
        const message = `the primary key of table ${name} is (${key}), and a table that SQLAlchemy makes has the column first in it that counts up`;
        notes.gather('notice', place, 'auto-increment-first', message);
    }
}
function noteExclusions({ place, name, exclusions }, notes) {
    if (exclusions.length === 0)
        return;
    const message = `the exclusion constraints of table ${name} are left out: SQLAlchemy writes them for PostgreSQL alone (say dialect: postgresql)`;
    notes.gather('warning', place, 'exclusion', message);
}
function noteIncluded({ place, name: table, exclusions }, notes) {
    for (const { name, method, include } of exclusions.filter(({ include }) => include)) {
        const message = `the columns that exclusion constraint ${name ?? `by ${method}`} of table ${table} carries along are left out: SQLAlchemy has INCLUDE (${include?.join(', ') ?? ''}) on keys, unique constraints and indexes alone`;
        notes.gather('notice', place, 'exclusion-include', message);
    }
}
function noteChecks({ place, name, checks }, notes) {
    if (checks.length < 2)
        return;
    const message = `the ${checks.length} conditions of domain ${name} are written as one: SQLAlchemy takes no more`;
    notes.gather('notice', place, 'domain-checks', message);
}

// EXTERNAL MODULE: ./lib/targets/python/imports.js
var python_imports = __webpack_require__(62983);
// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/reverse-limit.js
var reverse_limit = __webpack_require__(54582);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/columns.js + 1 modules
var columns = __webpack_require__(84809);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/constraints.js + 1 modules
var constraints = __webpack_require__(22892);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sequence-path.js
var sequence_path = __webpack_require__(69627);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/serial.js
var serial = __webpack_require__(53382);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/creation-order.js




/** Nothing to be said of any table. */
const NO_ORDER = new Map();
/**
 * The tables that must be made after others though no foreign key says so: SQLAlchemy makes tables in the order of their
 * names, and PostgreSQL refuses a default with a sequence that is not there yet.
 */
function findCreationOrder(plan) {
    if (plan.schema.dialect !== 'postgresql')
        return NO_ORDER;
    const mappings = [...plan.cores, ...plan.models];
    if (!mappings.some(({ table }) => table.columns.some(takesSequence)))
        return NO_ORDER;
    const sources = new Map(mappings.flatMap((source) => sequencesOf(source, plan).map((key) => [key, source])));
    const positions = new Map(mappings.map((mapping, index) => [mapping, index]));
    const order = new Map();
    mappings.forEach((dependent, index) => {
        for (const source of new Set(dependent.table.columns.flatMap((column) => sourcesOf(column, sources)))) {
            const later = (positions.get(source) ?? 0) > index ? source : dependent;
            if (source !== dependent)
                order.set(later, [...(order.get(later) ?? []), { dependent, source }]);
        }
    });
    return order;
}
/** The statements behind a table or class that say which table is to be made first. */
function printCreationOrder(mapping, context) {
    const { layout, creationOrder } = context;
    const nameOf = (each) => each.kind === 'core' ? context.variable(each) : context.modelClass(each);
    return (creationOrder.get(mapping) ?? []).flatMap((each) => printDependence(each, nameOf, layout));
}
/** The same of all tables, where each goes by its own name: in a package of classes that people own. */
function printPackageOrder(order, layout) {
    const nameOf = (each) => (each.kind === 'core' ? each.variable : each.className);
    return [...order.values()].flat().flatMap((each) => printDependence(each, nameOf, layout));
}
function printDependence({ dependent, source }, nameOf, layout) {
    const remark = `A default of ${dependent.table.name} takes a sequence of ${source.table.name}.`;
    const [later, first] = [dependent, source].map((each) => tableObject(each, nameOf(each)));
    return [
        ...layout.comment(remark),
        ...layout.statement((0,python_layout/* call */.T1)(`${later ?? ''}.add_is_dependent_on`, [first ?? ''])),
    ];
}
function tableObject({ kind, table: { name, namespace } }, called) {
    if (kind === 'core')
        return called;
    const key = namespace === undefined ? name : `${namespace}.${name}`;
    return `${called}.metadata.tables[${(0,python/* pythonString */.cE)(key)}]`;
}
function takesSequence({ default: value }) {
    return value?.kind === 'sequence';
}
function sourcesOf({ default: value }, sources) {
    if (value?.kind !== 'sequence')
        return [];
    const [name = '', namespace] = [...(0,sequence_path/* sequencePath */.h)(value.name)].reverse();
    const source = sources.get(keyOf(name, namespace === 'public' ? undefined : namespace));
    return source ? [source] : [];
}
/** The sequences that PostgreSQL makes with a table, by the names that it gives them where these are short enough. */
function sequencesOf({ table }, { schema }) {
    return table.columns
        .filter((column) => column.identity ?? (0,serial/* countsBySequence */.t)(column, schema))
        .map((column) => keyOf(`${table.name}_${column.name}_seq`, table.namespace));
}
function keyOf(name, namespace) {
    return JSON.stringify([namespace, name]);
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/team-mixins.js
var team_mixins = __webpack_require__(50278);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/members.js
var members = __webpack_require__(42595);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/indexes.js
var indexes = __webpack_require__(51876);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/relationships.js
var relationships = __webpack_require__(79339);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/context.js
var sqlalchemy_context = __webpack_require__(6295);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/views.js


/** What stands over a view's class or `Table` object. */
const VIEW_REMARK = '# A view, which is only read: in a metadata of its own, so that nothing ever creates it.';
/** The metadata of a view: `MetaData()`. */
function viewMetadata(context) {
    return (0,python_layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'MetaData'), []);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/classes.js











const INDENT = 4;
/** The view of a class. */
function toClassView(model, relations, style, context) {
    const columns = printColumns(model, relations, style, context);
    const related = relations.flatMap((relation) => context.layout.assignment(style.relation((0,relationships/* describeRelation */.c7)(relation, context), context), INDENT));
    const hidden = context.hubs.get(model);
    const remark = hidden === undefined ? [] : context.layout.comment((0,reverse_limit/* hubRemark */.gZ)(hidden), INDENT);
    const columnOf = (column) => model.attributes.get(column) ?? column;
    const names = model.table.columns.map(({ name }) => name);
    const laterOf = (0,team_mixins/* laterColumn */.L_)(model, names, context);
    const options = printArguments(model, context, laterOf ? undefined : columnOf);
    const isLast = !laterOf && model.table.indexes.some(({ parts }) => (0,members/* needsColumns */.l0)(parts, context.dialect));
    const later = [...laterIndexes(model, laterOf, context), ...printCreationOrder(model, context)];
    return {
        heading: `${context.layout.statement(style.heading(model, context)).join('\n')}:`,
        table: [...printView(model, context), ...printTableName(model, context), ...(isLast ? [] : options)].join('\n'),
        sections: [
            columns,
            isLast ? options : [],
            [...related, ...remark],
            later.length > 0 ? ['', ...later] : [],
        ]
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.join('\n')),
    };
}
/** What makes the class of a view one that is only read. */
function printView({ table }, context) {
    if (!table.view)
        return [];
    const metadata = context.layout.assignment({ target: 'metadata', value: viewMetadata(context) }, INDENT);
    return [`${' '.repeat(INDENT)}${VIEW_REMARK}`, ...metadata];
}
/** `__tablename__` of a class. */
function printTableName({ table }, { layout }) {
    return layout.assignment({ target: '__tablename__', value: (0,python/* pythonString */.cE)(table.name) }, INDENT);
}
/** The columns of a class, each with what is to be said of its type. */
function printColumns(model, relations, style, context) {
    return model.table.columns
        .filter(({ name }) => !(0,team_mixins/* isMixed */.Oq)(name, model, context))
        .flatMap((column) => printColumn(column, model, relations, style, context));
}
function printColumn(column, model, relations, style, context) {
    const parts = (0,columns/* describeColumn */["in"])(column, model, relations, style, context);
    return [
        ...(parts.alias ? [] : (0,columns/* typeRemark */.rN)(parts.column, model.table, context, INDENT)),
        ...context.layout.assignment(style.column(parts, context), INDENT),
    ];
}
/** `__table_args__` of a class, where there is something in it. Without `columnOf` it lacks what needs the columns. */
function printArguments(model, context, columnOf) {
    const items = toTableArguments(model, context, columnOf);
    return items.length > 0
        ? context.layout.assignment({ target: '__table_args__', value: (0,python_layout/* tuple */.PV)(items) }, INDENT)
        : [];
}
/** The options stand in a tuple also where nothing else does: ruff takes a bare dictionary for a mutable default. */
function toTableArguments({ table }, context, columnOf) {
    const options = (0,constraints/* tableOptions */.nw)(table).length > 0 ? [(0,constraints/* optionsDict */.vX)(table)] : [];
    return [...(0,constraints/* tableArguments */.bH)(table, context, columnOf), ...options];
}
/** The indexes that need the columns themselves, where only the finished class gives those. */
function laterIndexes(model, later, context) {
    if (!later)
        return [];
    return (0,indexes/* printIndexes */.ai)(model.table, context, (column) => later(model.attributes.get(column) ?? column));
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/cast-arrays.js
var cast_arrays = __webpack_require__(77404);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/open-types.js
var open_types = __webpack_require__(44074);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/types.js + 4 modules
var types = __webpack_require__(59802);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/cores.js











const WITHOUT_KEY = '# No primary key, so no class can be mapped to this table.';
/** A table that is no class, as a `Table` object in the base's metadata; a view in one of its own. */
function printCore(definition, context) {
    const { table, variable, isLink } = definition;
    const items = [
        (0,python/* pythonString */.cE)(table.name),
        table.view ? viewMetadata(context) : context.metadata(),
        ...table.columns.map((column) => (0,columns/* coreColumn */.WA)(column, table, context)),
        ...(0,constraints/* tableArguments */.bH)(table, context),
        ...(0,constraints/* tableOptions */.nw)(table).map(([name, value]) => (0,python_layout/* keyword */.Si)(name, value)),
    ];
    return [
        ...(table.view ? [VIEW_REMARK] : isLink || !context.plan.style.classes ? [] : [WITHOUT_KEY]),
        ...table.columns.flatMap((column) => (0,columns/* typeRemark */.rN)(column, table, context)),
        ...context.layout.assignment({ target: variable, value: (0,python_layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Table'), items) }),
        ...(0,indexes/* printIndexes */.ai)(table, context, (column) => `${variable}.c[${(0,python/* pythonString */.cE)((0,keys/* columnKey */.qN)(column, table))}]`),
        ...printCreationOrder(definition, context),
    ].join('\n');
}
/** A table that lives elsewhere: a stand-in with the columns that are referred to, in a metadata of its own, so that
 * foreign keys find it and nothing ever creates it. */
function printStub(external, context) {
    const { table, namespace, variable } = external;
    const items = [
        (0,python/* pythonString */.cE)(table),
        (0,python_layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'MetaData'), []),
        ...referredColumns(external, context),
        ...(namespace === undefined ? [] : [(0,python_layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(namespace))]),
    ];
    const lines = context.layout.assignment({ target: variable, value: (0,python_layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Table'), items) });
    return ['# Lives elsewhere: only what foreign keys refer to.', ...lines].join('\n');
}
/** The columns that foreign keys refer to, each of the type of the first that does. */
function referredColumns(external, context) {
    const found = new Map();
    for (const table of context.plan.schema.tables) {
        for (const key of table.foreignKeys) {
            if (key.external === undefined && context.plan.find(key, table).kind !== 'stub')
                continue;
            if (context.plan.find(key, table) !== external)
                continue;
            key.referencedColumns.forEach((name, index) => {
                const column = table.columns.find((each) => each.name === key.columns[index]);
                if (column && !found.has(name))
                    found.set(name, stubColumn(name, column, table, context));
            });
        }
    }
    return [...found.values()];
}
function stubColumn(name, column, table, context) {
    const [head, type] = (0,open_types/* closed */.$)((0,sqlalchemy_context/* core */.I)(context, 'Column'), (0,types/* columnCode */.uf)({ table, column, context }));
    return (0,python_layout/* call */.T1)(head, [(0,python/* pythonString */.cE)(name), type]);
}

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/counting.js
var counting = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/defaults.js + 2 modules
var defaults = __webpack_require__(62897);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/enum-classes.js
var enum_classes = __webpack_require__(50202);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sql.js
var sqlalchemy_sql = __webpack_require__(15216);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/definitions.js









/**
 * The lines of a type or a sequence that stands on its own: `status_enum = Enum(Status, name="status", ...)`. It is part
 * of the metadata, so that it is made with the tables whether one uses it or not.
 */
function printStandalone(standalone, context) {
    return context.layout.assignment({
        target: standalone.variable,
        value: standaloneCode(standalone, context),
    });
}
function standaloneCode({ kind, object }, context) {
    if (kind === 'enum')
        return enumCode(context.plan.enums.named(object), context);
    return kind === 'domain' ? domainCode(object, context) : sequenceCode(object, context);
}
function enumCode(type, context) {
    return (0,python_layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Enum'), [
        ...(type === undefined ? [] : (0,enum_classes/* enumArguments */.i2)(type, context)),
        metadata(context),
    ]);
}
function domainCode(domain, context) {
    const site = domainSite(domain, context);
    const { collation, nullable, default: value } = domain;
    return (0,python_layout/* call */.T1)((0,types/* postgresql */.hl)(site, 'DOMAIN'), [
        (0,python/* pythonString */.cE)(domain.name),
        (0,types/* typeCode */.UP)(domain.type, site).type,
        ...(collation === undefined ? [] : [(0,python_layout/* keyword */.Si)('collation', (0,python/* pythonString */.cE)(collation))]),
        ...(value === undefined ? [] : [(0,python_layout/* keyword */.Si)('default', domainDefault(value, site))]),
        ...checkArguments(domain),
        ...(nullable ? [] : [(0,python_layout/* keyword */.Si)('not_null', 'True')]),
        ...placeArguments(domain, context),
    ]);
}
/** The default of a domain is text or a plain value, never a function of SQLAlchemy's. */
function domainDefault(value, site) {
    if (value.kind === 'now')
        return (0,sqlalchemy_sql/* sqlText */.gt)(NOWS[value.of], site.context.imports);
    if (value.kind === 'boolean')
        return (0,sqlalchemy_sql/* sqlText */.gt)(String(value.value), site.context.imports);
    if (value.kind === 'sequence')
        return (0,sqlalchemy_sql/* sqlText */.gt)(`nextval('${value.name}')`, site.context.imports);
    return (0,defaults/* defaultCode */.TQ)(value, site) ?? '';
}
const NOWS = { timestamp: 'now()', date: 'CURRENT_DATE', time: 'CURRENT_TIME' };
/** SQLAlchemy takes one condition, so several are one that has the name of the first. */
function checkArguments({ checks }) {
    const [first, ...more] = checks;
    if (!first)
        return [];
    const sql = more.length === 0 ? first.sql : checks.map((check) => `(${check.sql})`).join(' AND ');
    return [
        ...(first.name === undefined ? [] : [(0,python_layout/* keyword */.Si)('constraint_name', (0,python/* pythonString */.cE)(first.name))]),
        (0,python_layout/* keyword */.Si)('check', (0,sqlalchemy_sql/* sqlLiteral */.YG)(sql)),
    ];
}
/** A domain's type is printed as that of a column would be. */
function domainSite(domain, context) {
    const { place, name, type, raw, nullable } = domain;
    const column = { place, name, type, raw, nullable, autoIncrement: false };
    const nothing = { foreignKeys: [], uniques: [], checks: [], exclusions: [], indexes: [] };
    const table = { place, name, columns: [column], ...nothing };
    return { table, column, context };
}
function sequenceCode(sequence, context) {
    const type = (0,own/* own */.Z)(SEQUENCE_TYPES, sequence.raw?.toLowerCase() ?? '');
    return (0,python_layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Sequence'), [
        (0,python/* pythonString */.cE)(sequence.name),
        ...(type === undefined ? [] : [(0,python_layout/* keyword */.Si)('data_type', (0,sqlalchemy_context/* core */.I)(context, type))]),
        ...(0,counting/* countingArguments */.Yf)(sequence),
        ...placeArguments(sequence, context),
    ]);
}
/** The types of a sequence's numbers that are not the usual BIGINT. */
const SEQUENCE_TYPES = {
    int: 'Integer',
    int2: 'SmallInteger',
    int4: 'Integer',
    integer: 'Integer',
    smallint: 'SmallInteger',
};
function placeArguments({ namespace }, context) {
    return [...(namespace === undefined ? [] : [(0,python_layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(namespace))]), metadata(context)];
}
function metadata(context) {
    return (0,python_layout/* keyword */.Si)('metadata', context.metadata());
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/hubs.js

/** The classes that too many foreign keys of classes lead to for reverse sides, and how many. */
function findReverseHubs(plan) {
    const { models, options } = plan;
    if (options.relationships !== 'both')
        return new Map();
    const ends = models.flatMap(({ table }) => table.foreignKeys.map((key) => plan.find(key, table)));
    return (0,reverse_limit/* findHubs */.Cb)(ends.filter((end) => end.kind === 'model'), options['reverse-limit']);
}
/** Says where reverse sides are left out. */
function noteHubs(hubs, notes) {
    for (const [{ table }, count] of hubs) {
        notes.gather('notice', table.place, 'reverse-limit', (0,reverse_limit/* hubMessage */.n_)(table.name, count));
    }
}

// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
// EXTERNAL MODULE: ./lib/targets/python/short.js
var python_short = __webpack_require__(95527);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/object-names.js


/** The longest name of an index or a constraint, in bytes, beyond which SQLAlchemy gives up; SQLite has no limit. */
const LIMITS = {
    mariadb: 64,
    mysql: 64,
    postgresql: 63,
    sqlite: Number.MAX_SAFE_INTEGER,
};
/** The limit for a schema that names no dialect: the shortest. */
const PORTABLE_LIMIT = LIMITS.postgresql;
/**
 * Settles the names of all indexes and constraints, in schema order. Indexes, and the constraints that are made with
 * one, share a space of names: in MySQL each table has its own; elsewhere it is the namespace's, with its tables in it,
 * so that a later index of a name is called after its table too. What changes is said in a note.
 */
function settleNames(schema, notes) {
    const limit = schema.dialect ? LIMITS[schema.dialect] : PORTABLE_LIMIT;
    const takenBeside = createSpaces(schema);
    const settled = new Map();
    const settle = (table, named, taken) => {
        if (named.name === undefined)
            return;
        const name = findFree(named.name, table.name, limit, taken);
        taken.add(name.toLowerCase());
        settled.set(named, name);
        if (name !== named.name)
            noteChange(named.name, name, table, notes);
    };
    for (const table of schema.tables) {
        const taken = takenBeside(table);
        for (const name of conventionalNames(table))
            taken.add(name.toLowerCase());
        for (const named of [table.primaryKey ?? {}, ...table.uniques, ...table.indexes]) {
            settle(table, named, taken);
        }
        for (const named of [...table.foreignKeys, ...table.checks])
            settle(table, named, new Set());
    }
    return (named) => settled.get(named) ?? named.name;
}
/** The names that are taken, in lower case, in the space where a table's indexes have theirs. */
function createSpaces({ dialect, tables }) {
    if ((0,is_mysql/* isMysql */.n)(dialect))
        return () => new Set();
    const spaces = new Map();
    for (const { name, namespace } of tables) {
        spaces.set(namespace, (spaces.get(namespace) ?? new Set()).add(name.toLowerCase()));
    }
    return ({ namespace }) => spaces.get(namespace) ?? new Set();
}
/** What our base's naming convention calls the constraints without a name. */
function conventionalNames({ name, primaryKey, uniques }) {
    const unnamed = uniques.filter((unique) => unique.name === undefined);
    return [
        ...(primaryKey && primaryKey.name === undefined ? [`pk_${name}`] : []),
        ...unnamed.map(({ columns }) => ['uq', name, ...columns].join('_')),
    ];
}
function findFree(wanted, table, limit, taken) {
    const isFree = (name) => !taken.has(name.toLowerCase());
    const qualified = `${wanted}_${table}`;
    const candidates = [wanted, qualified].map((name) => (0,python_short/* shortName */.E)(name, limit));
    return candidates.find(isFree) ?? numbered(2);
    function numbered(number) {
        const name = (0,python_short/* shortName */.E)(`${qualified}_${number}`, limit);
        return isFree(name) ? name : numbered(number + 1);
    }
}
function noteChange(wanted, name, { place, name: table }, notes) {
    const message = `the name ${wanted} in table ${table} is too long for the database or taken by another index, constraint or table: it is written as ${name}`;
    notes.gather('warning', place, 'renamed', message);
}

// EXTERNAL MODULE: ./lib/targets/python/class-path.js
var class_path = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
// EXTERNAL MODULE: ./lib/resolve/default-of.js + 7 modules
var default_of = __webpack_require__(92462);
;// CONCATENATED MODULE: ./lib/resolve/column-text.js


/** What they mean where they stand in this schema. */
function readColumnText({ type: raw, default: text }, { dialect, literal: isLiteral }) {
    const literal = isLiteral === true;
    const type = (0,dialects/* parseType */.Mb)(raw, dialect, literal);
    if (text === undefined)
        return { type, raw };
    const manner = { literal, ...(dialect ? { dialect } : {}) };
    const { default: value, onUpdateNow } = (0,default_of/* resolveDefaultOf */.n)({ text, computed: false }, { type, raw }, manner);
    return { type, raw, ...(value ? { default: value } : {}), ...(onUpdateNow ? { onUpdateNow } : {}) };
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/type-names.js
var type_names = __webpack_require__(26483);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/type-aliases.js







/** The aliases that the option names. `settle` gives a path as the models' modules write it. */
function readAliases(written, schema, settle = String) {
    return written.flatMap(({ alias, type, default: value, nullable, 'primary-key': isKey, unique }) => {
        const path = (0,class_path/* readClassPath */.m)(settle(alias));
        const text = { type, ...(value === undefined ? {} : { default: String(value) }) };
        const column = { ...NAMELESS, ...readColumnText(text, schema), nullable };
        return path ? [{ ...path, column, isKey, isUnique: unique }] : [];
    });
}
const NAMELESS = { place: { path: '', line: 1, column: 1 }, name: '', autoIncrement: false };
/** Finds the alias of each column that has all that one says; one that no column has is a notice. */
function matchAliases(aliases, models, context, notes) {
    const found = new Map(models.flatMap(({ table }) => table.columns.flatMap((column) => {
        const alias = findAlias(aliases, { table, column, context });
        return alias ? [[column, alias]] : [];
    })));
    const used = new Set(found.values());
    for (const alias of aliases)
        if (!used.has(alias))
            noteUnused(alias, notes);
    return found;
}
function noteUnused({ module, name, column: { raw } }, notes) {
    const message = `options.type-aliases: no column is what ${module}:${name} stands for (${raw})`;
    notes.gather('notice', undefined, 'unused-type-alias', message, message);
}
/** Of several the one that says most, then the first. */
function findAlias(aliases, site) {
    const fitting = aliases.filter((alias) => fits(alias, site));
    return fitting.reduce((best, alias) => (best && weightOf(best) >= weightOf(alias) ? best : alias), undefined);
}
function weightOf({ column, isKey, isUnique }) {
    return [column.default !== undefined, column.nullable, isKey, isUnique].filter(Boolean).length;
}
function fits(alias, site) {
    const { table, column, context } = site;
    return ((column.nullable || !alias.column.nullable) &&
        (!alias.isKey || table.primaryKey?.columns.includes(column.name) === true) &&
        (!alias.isUnique || (0,constraints/* isPlainlyUnique */.zM)(column, table, context)) &&
        hasDefaultOf(alias.column, column) &&
        hasTypeOf(alias.column, site));
}
function hasDefaultOf(alias, column) {
    return ((alias.default === undefined && !alias.onUpdateNow) ||
        ((0,external_node_util_.isDeepStrictEqual)(alias.default, column.default) && alias.onUpdateNow === column.onUpdateNow));
}
/** Whether both types are written alike. Enumerations and domains are the schema's own, which no alias can know. */
function hasTypeOf(alias, site) {
    const { type } = site.column;
    if (type.kind === 'domain' || (0,type_names/* innermost */.OI)(type, () => false)?.kind === 'enum')
        return false;
    const [asked, own] = [alias, site.column].map((column) => (0,python_layout/* flat */.Ct)((0,types/* columnCode */.uf)({ ...site, column }).type));
    return asked === own;
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/unrecorded-imports.js
var unrecorded_imports = __webpack_require__(27830);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/native-class.js

/** The class of ours for types that SQLAlchemy has none for: by the name that SQL has for them. */
function printNativeClass(name, context) {
    const any = context.imports.from('typing', 'Any');
    const base = context.imports.from('sqlalchemy.types', 'UserDefinedType');
    return [
        `class ${name}(${base}[${any}]):`,
        `    """A type by its name in SQL, and what the catalog calls it where that differs."""`,
        '',
        '    cache_ok = True',
        '',
        '    def __init__(self, name: str, kept_as: str | None = None) -> None:',
        '        self.name = name',
        '        self.kept_as = kept_as',
        '',
        `    def get_col_spec(self, **options: ${any}) -> str:`,
        `        is_made = isinstance(options.get("type_expression"), ${(0,sqlalchemy_context/* core */.I)(context, 'Column')})`,
        '        return self.name if is_made else self.kept_as or self.name',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/own-names.js

/** The longest name of PostgreSQL, in bytes; it cuts off what is longer. */
const POSTGRESQL_LIMIT = 63;
const OWN_NAMES = {
    mariadb: mysqlNames,
    mysql: mysqlNames,
    postgresql: (table) => [
        ...(table.primaryKey ? [[table.primaryKey, `${table.name}_pkey`]] : []),
        ...table.uniques.map((unique) => [unique, joined(table, unique.columns, 'key')]),
        ...table.foreignKeys.map((key) => [key, joined(table, key.columns, 'fkey')]),
    ],
    sqlite: () => [],
};
/**
 * The names as a database has them. One that it would give by itself is left to it, so that a plain key stays a plain
 * key, but not where a base of the team's may have a convention, and not where a comment wants one: SQLAlchemy comments on
 * no constraint without a name. A foreign key that is added later has a name always: it is dropped by name too.
 */
function literalNames({ schema, options, cyclic }) {
    const { dialect, tables } = schema;
    const changed = new Map();
    const ownNames = dialect && options.base === undefined ? OWN_NAMES[dialect] : () => [];
    for (const table of tables) {
        for (const [constraint, own] of ownNames(table)) {
            if (constraint.name === own && !constraint.comment)
                changed.set(constraint, undefined);
        }
        for (const key of table.foreignKeys) {
            if (cyclic.has(key))
                changed.set(key, key.name ?? joined(table, key.columns, 'fkey'));
        }
    }
    const fit = (name) => (dialect === 'postgresql' ? (0,python_short/* clipBytes */.W)(name, POSTGRESQL_LIMIT) : name);
    return (named) => {
        const name = changed.has(named) ? changed.get(named) : named.name;
        return name === undefined ? undefined : fit(name);
    };
}
/** MySQL calls every primary key the same, a unique one after its first column, and it counts the foreign keys. */
function mysqlNames(table) {
    const counted = table.foreignKeys.filter(({ name }) => name?.startsWith(`${table.name}_ibfk_`));
    return [
        ...counted.map((key) => [key, key.name ?? '']),
        ...(table.primaryKey ? [[table.primaryKey, 'PRIMARY']] : []),
        ...table.uniques.map((unique) => [unique, unique.columns[0] ?? '']),
    ];
}
function joined({ name }, columns, end) {
    return [name, ...columns, end].join('_');
}

;// CONCATENATED MODULE: ./lib/targets/python/method.js

const method_INDENT = 4;
/** The lines of a method in a class body, as `ruff format` leaves them. */
function printMethod({ decorators, target, annotation, value }, layout) {
    return [
        ...decorators.map((name) => (0,python_layout/* line */.n8)(`@${name}`, method_INDENT)),
        ...printHeading(target, annotation, layout),
        ...layout.statement((0,python_layout/* returned */._r)(value), 2 * method_INDENT),
    ];
}
function printHeading(name, result, layout) {
    const whole = `def ${name}(cls)${result === undefined ? '' : ` -> ${(0,python_layout/* flat */.Ct)(result)}`}:`;
    if (layout.fits(whole, method_INDENT))
        return [(0,python_layout/* line */.n8)(whole, method_INDENT)];
    const end = result === undefined ? [(0,python_layout/* line */.n8)('):', method_INDENT)] : printType(') -> ', result, ':', method_INDENT, layout);
    return [(0,python_layout/* line */.n8)(`def ${name}(`, method_INDENT), (0,python_layout/* line */.n8)('cls,', 2 * method_INDENT), ...end];
}
/** A type breaks within its brackets, where a comma at the end would make a tuple of it. */
function printType(start, type, end, indent, layout) {
    const whole = `${start}${(0,python_layout/* flat */.Ct)(type)}${end}`;
    if (typeof type === 'string' || !('items' in type) || layout.fits(whole, indent))
        return [(0,python_layout/* line */.n8)(whole, indent)];
    return [
        (0,python_layout/* line */.n8)(`${start}${type.head}`, indent),
        ...type.items.flatMap((item) => printType('', item, '', indent + method_INDENT, layout)),
        (0,python_layout/* line */.n8)(`${type.close}${end}`, indent),
    ];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/mixins.js







/** The view of a class that a model inherits its columns from: what the model itself must have made is a method. */
function toMixinView(model, relations, style, context) {
    const isLate = model.table.indexes.some(({ parts }) => (0,members/* needsColumns */.l0)(parts, context.dialect));
    const options = isLate ? [] : printArguments(model, context);
    const columns = printColumns(model, relations, style, context);
    const methods = relations.map((relation) => printRelation(relation, style, context));
    return {
        heading: `class ${(0,thin_classes/* columnsClass */.C)(model.className)}:`,
        table: [...printView(model, context), ...printTableName(model, context), ...options].join('\n'),
        sections: [columns, ...(isLate ? [printLateArguments(model, context)] : []), ...methods].map((lines) => lines.join('\n')),
    };
}
function printRelation(relation, style, context) {
    const usesColumns = relation.kind === 'linked' && relation.isSelf;
    const decorators = [(0,sqlalchemy_context/* orm */.$)(context, 'declared_attr'), ...(usesColumns ? ['classmethod'] : [])];
    const said = style.relation((0,relationships/* describeRelation */.c7)(relation, context), context);
    return printMethod({ decorators, ...said }, context.layout);
}
/** The arguments where one needs the columns, of which the model has copies. */
function printLateArguments(model, context) {
    const columnOf = (column) => `cls.${model.attributes.get(column) ?? column}`;
    const method = {
        decorators: [`${(0,sqlalchemy_context/* orm */.$)(context, 'declared_attr')}.directive`, 'classmethod'],
        target: '__table_args__',
        annotation: (0,python_layout/* subscript */.iH)('tuple', `${context.imports.from('typing', 'Any')}, ...`),
        value: (0,python_layout/* tuple */.PV)(toTableArguments(model, context, columnOf)),
    };
    return printMethod(method, context.layout);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/modules.js

















/** A printing with nothing printed yet. */
function createPrinting(plan, relations, layout, notes, pythonVersion, mixins = []) {
    const nameOf = plan.schema.literal ? literalNames(plan) : settleNames(plan.schema, notes);
    const hubs = findReverseHubs(plan);
    noteHubs(hubs, notes);
    const empty = { aliases: new Map(), mixins: new Map(), creationOrder: findCreationOrder(plan) };
    const named = { plan, relations, hubs, nameOf, layout, pythonVersion, ...empty };
    const bare = { ...named, aliases: findAliases(named, notes) };
    const style = plan.style.classes;
    if (mixins.length === 0 || !style)
        return bare;
    const contextWith = (imports, wide) => createContext(NO_CONTENTS, imports, { ...bare, layout: wide });
    return { ...bare, mixins: (0,team_mixins/* matchMixins */.e0)(mixins, plan.models, { relations, style, notes, contextWith }) };
}
function findAliases(printing, notes) {
    const { typeAliases, models } = printing.plan;
    if (typeAliases.length === 0)
        return printing.aliases;
    const context = createContext(NO_CONTENTS, unrecorded_imports/* QUALIFIED_NAMES */.Q, printing);
    return matchAliases(typeAliases, models, context, notes);
}
const NO_CONTENTS = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] };
/** The view of a module. The bodies come first: they say what must be imported. */
function toModuleView(contents, printing) {
    const imports = (0,python_imports/* createImports */.H)(takenNames(contents.models, printing.plan));
    const context = createContext(contents, imports, printing);
    const base = contents.hasBase ? [printing.plan.style.base.print(context)] : [];
    const native = contents.hasTypes ? [...printNative(context), ...printEnums(context)] : [];
    const standalones = contents.hasTypes ? printStandalones(context) : [];
    const stubs = contents.stubs.map((stub) => printStub(stub, context));
    const cores = contents.cores.map((core) => printCore(core, context));
    const classes = printClasses(contents.models, printing, context);
    const definitions = [...base, ...native, ...standalones, ...stubs, ...cores];
    const isBlock = /^(?:class|def) /.test(definitions[0] ?? '');
    return { imports: imports.print(printing.layout), definitions: definitions.map(spaced(isBlock)), classes };
}
function printClasses(models, { plan, relations }, context) {
    const style = plan.style.classes;
    const toView = plan.options.layout === 'base' ? toMixinView : toClassView;
    return style ? models.map((model) => toView(model, relations.get(model) ?? [], style, context)) : [];
}
function printNative(context) {
    const { nativeClass, arrayClass } = context.plan;
    return [
        ...(nativeClass === undefined ? [] : [printNativeClass(nativeClass, context)]),
        ...(arrayClass === undefined ? [] : [(0,cast_arrays/* printArrayClass */.ll)(arrayClass, context)]),
    ];
}
function printEnums(context) {
    const { all } = context.plan.enums;
    if (all.length === 0)
        return [];
    return [(0,enum_classes/* printValuesFunction */.uB)(context), ...all.map((type) => (0,enum_classes/* printEnumClass */.NX)(type, context))];
}
/** Types and sequences stand together, one beneath the other. */
function printStandalones(context) {
    const lines = context.plan.standalones.all.flatMap((standalone) => printStandalone(standalone, context));
    return lines.length > 0 ? [lines.join('\n')] : [];
}
/** A blank line goes before each definition; a second one too, but between the imports and a variable. */
function spaced(isBlock) {
    return (text, index) => (index > 0 || isBlock ? `\n${text}` : text);
}
function createContext({ module }, imports, { plan, nameOf, layout, pythonVersion, hubs, mixins, aliases, creationOrder }) {
    const isThin = plan.options.layout === 'base';
    const [, baseModule, baseClass] = class_path/* CLASS_PATH */.B.exec(plan.options.base ?? '') ?? [];
    const local = (from, name) => module === undefined || module === from ? name : imports.from(`.${from}`, name);
    const base = () => baseModule !== undefined && baseClass !== undefined
        ? imports.from(isThin ? (0,thin_classes/* fromWithin */.EW)(baseModule) : baseModule, baseClass)
        : local('base', plan.style.base.name);
    return {
        plan,
        ...(plan.schema.dialect ? { dialect: plan.schema.dialect } : {}),
        imports,
        nameOf,
        layout,
        pythonVersion,
        hubs,
        // What the classes inherit is no table yet: the package says it behind them all.
        creationOrder: isThin ? NO_ORDER : creationOrder,
        standalone: (kind, name, namespace) => {
            const found = plan.standalones.find(kind, name, namespace);
            return found && local(plan.typesModule, found.variable);
        },
        enumClass: ({ className }) => local(plan.typesModule, className),
        valuesFunction: () => local(plan.typesModule, plan.enums.valuesFunction),
        nativeClass: () => local(plan.typesModule, plan.nativeClass ?? ''),
        arrayClass: () => local(plan.typesModule, plan.arrayClass ?? ''),
        base,
        mixinsOf: (model) => mixins.get(model) ?? [],
        aliasOf: (column) => aliases.get(column),
        metadata: () => plan.style.base.metadataOf(base()),
        variable: (table) => local(table.kind === 'stub' ? 'external' : table.module, table.variable),
        modelClass: ({ module: home, className }) => local(home, className),
        annotate: (model) => {
            if (isThin)
                return imports.type(`..${model.module}`, model.className);
            const isHere = module === undefined || module === model.module;
            return isHere ? model.className : imports.type(`.${model.module}`, model.className);
        },
    };
}
/** The names that imports must leave alone: those of all classes, and the attributes of this module's. */
function takenNames(models, plan) {
    // Few names are asked for, once each: to gather the attributes of all classes would take longer.
    return { has: (name) => plan.names.has(name) || models.some(({ scope }) => scope.has(name)) };
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/options.js + 2 modules
var sqlalchemy_options = __webpack_require__(92805);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/pages.js







/** One page that holds everything. */
function filePages(fileName, printing) {
    const { plan } = printing;
    const contents = {
        hasBase: plan.options.base === undefined,
        hasTypes: true,
        stubs: stubsOf(plan),
        cores: plan.cores,
        models: plan.models,
    };
    return [modulePage(fileName, contents, printing)];
}
/** A package: the base, the stand-ins for tables that live elsewhere, one module a table, and the door to them all. */
function folderPages(printing) {
    return [
        packagePage('.', printing),
        ...modulesOf(printing.plan).map((contents) => modulePage(`${contents.module}.py`, contents, printing)),
    ];
}
/** A package of thin classes over what is generated in a package within it, and the door to them all. */
function thinPages(printing) {
    const inside = (file) => `${thin_classes/* GENERATED_PACKAGE */.XP}/${file}`;
    return [
        packagePage(`.${thin_classes/* GENERATED_PACKAGE */.XP}.`, printing),
        { path: inside('__init__.py'), template: 'python/empty', view: {} },
        ...modulesOf(printing.plan).map((contents) => modulePage(inside(`${contents.module}.py`), contents, printing)),
        ...printing.plan.models.map((model) => thinPage(model, printing)),
    ];
}
function thinPage({ className, module }, { plan, layout }) {
    const columns = (0,thin_classes/* columnsClass */.C)(className);
    const imports = (0,python_imports/* createImports */.H)(new Set([className, columns]));
    const base = (0,class_path/* readClassPath */.m)(plan.options.base ?? '');
    const heading = (0,python_layout/* call */.T1)(`class ${className}`, [
        imports.from(`.${thin_classes/* GENERATED_PACKAGE */.XP}.${module}`, columns),
        base
            ? imports.from(base.module, base.name)
            : imports.from(`.${thin_classes/* GENERATED_PACKAGE */.XP}.base`, plan.style.base.name),
    ]);
    const view = {
        imports: imports.print(layout),
        heading: `${layout.statement(heading).join('\n')}:`,
    };
    return { path: `${module}.py`, template: 'python/thin', view, once: true };
}
function modulesOf(plan) {
    const empty = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] };
    return [
        ...(plan.options.base === undefined ? [{ ...empty, module: 'base', hasBase: true }] : []),
        ...(hasTypes(plan) ? [{ ...empty, module: plan.typesModule, hasTypes: true }] : []),
        ...(stubsOf(plan).length > 0 ? [{ ...empty, module: 'external', stubs: stubsOf(plan) }] : []),
        ...plan.cores.map((core) => ({ ...empty, module: core.module, cores: [core] })),
        ...plan.models.map((model) => ({ ...empty, module: model.module, models: [model] })),
    ];
}
function modulePage(path, contents, printing) {
    return { path, template: 'sqlalchemy/module', view: toModuleView(contents, printing) };
}
/** The door to a package; `inside` begins the names of modules with what is generated and no thin class. */
function packagePage(inside, { plan, layout, creationOrder }) {
    const imports = (0,python_imports/* createImports */.H)(new Set());
    const names = [
        ...(plan.options.base === undefined ? [imports.from(`${inside}base`, plan.style.base.name)] : []),
        ...plan.enums.all.map(({ className }) => imports.from(`${inside}${plan.typesModule}`, className)),
        ...plan.standalones.all.map(({ variable }) => imports.from(`${inside}${plan.typesModule}`, variable)),
        ...plan.cores.map(({ module, variable }) => imports.from(`${inside}${module}`, variable)),
        ...plan.models.map(({ module, className }) => imports.from(`.${module}`, className)),
    ];
    const exports = layout.assignment({ target: '__all__', value: (0,python_layout/* list */.p_)((0,python_imports/* sortExports */.i)(names).map(python/* pythonString */.cE)) });
    const statements = plan.options.layout === 'base' ? printPackageOrder(creationOrder, layout) : [];
    return {
        path: '__init__.py',
        template: 'sqlalchemy/package',
        view: { imports: imports.print(layout), exports, statements },
    };
}
function hasTypes({ enums, standalones, nativeClass, arrayClass }) {
    return enums.all.length + standalones.all.length > 0 || (nativeClass ?? arrayClass) !== undefined;
}
function stubsOf(plan) {
    return plan.externals.filter((external) => external.kind === 'stub');
}

// EXTERNAL MODULE: ./lib/targets/python/names.js
var python_names = __webpack_require__(16085);
// EXTERNAL MODULE: ./lib/targets/python/reserved.js
var python_reserved = __webpack_require__(91221);
// EXTERNAL MODULE: ./lib/targets/python/scope.js
var python_scope = __webpack_require__(59389);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/cycles.js
/**
 * The foreign keys that close a cycle of tables: those to a table further down from which foreign keys lead back.
 * Without them no cycle is left; a key of a table to itself is not among them. The tables are in schema order, but for
 * those that rows of others cannot be without, which come before these: a row is made without a key that closes a cycle.
 */
function findCyclicKeys(schema, find) {
    const positions = new Map(schema.tables.map((table, index) => [table, index]));
    const positionOf = (key, table) => {
        const target = find(key, table);
        return (target && positions.get(target)) ?? -1;
    };
    const groupBy = (counts) => findGroups(schema.tables.map((table) => table.foreignKeys
        .filter((key) => counts(key, table))
        .map((key) => positionOf(key, table))
        .filter((position) => position >= 0)));
    const groups = groupBy(() => true);
    const ranks = groupBy(isRequired);
    const isAfter = (one, other) => ((ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other) > 0;
    return new Set(schema.tables.flatMap((table, index) => table.foreignKeys.filter((key) => {
        const position = positionOf(key, table);
        return groups[position] === groups[index] && isAfter(position, index);
    })));
}
function isRequired({ columns }, table) {
    return !table.columns.some(({ name, nullable }) => nullable && columns.includes(name));
}
/**
 * For each node the number of its group: nodes that lead to each other share one, and groups are counted from those that
 * others lead to, else in the order of the nodes. Tarjan's algorithm, with a stack of its own instead of recursion, for
 * chains of thousands of tables.
 */
function findGroups(edges) {
    const order = edges.map(() => -1);
    const low = edges.map(() => -1);
    const group = edges.map(() => -1);
    const open = [];
    const path = [];
    let count = 0;
    let groups = 0;
    const enter = (node) => {
        order[node] = low[node] = count++;
        open.push(node);
        path.push({ node, next: 0 });
    };
    const lower = (node, value = -1) => {
        low[node] = Math.min(low[node] ?? value, value);
    };
    const leave = (node) => {
        path.pop();
        if (low[node] === order[node]) {
            open.splice(open.lastIndexOf(node)).forEach((member) => (group[member] = groups));
            groups++;
        }
        const parent = path.at(-1);
        if (parent)
            lower(parent.node, low[node]);
    };
    const step = (top) => {
        const target = edges[top.node]?.[top.next++];
        if (target === undefined)
            leave(top.node);
        else if (order[target] === -1)
            enter(target);
        else if (group[target] === -1)
            lower(top.node, order[target]);
    };
    for (const node of edges.keys()) {
        if (order[node] === -1)
            enter(node);
        for (let top = path.at(-1); top; top = path.at(-1))
            step(top);
    }
    return group;
}

// EXTERNAL MODULE: ./lib/targets/python/enum-members.js
var enum_members = __webpack_require__(50722);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/enums.js





/** PostgreSQL's limit for names, the shortest among the databases. */
const NAME_LIMIT = 63;
/** Whether an enumerated type can be written as one: only PostgreSQL has such without values. */
function isWritable({ values }, { dialect }) {
    return values.length > 0 || dialect === 'postgresql';
}
/** Names the classes and their members. */
function planEnums(schema, naming) {
    const found = new Map();
    const all = [...namedEnums(schema, naming, found), ...columnEnums(schema, naming, found)];
    return {
        all,
        valuesFunction: all.length > 0 ? naming.scope.claim('enum_values') : '',
        named: (type) => found.get(namedKey(type)),
        find: (type, column, table) => found.get(namedKey(type)) ?? found.get(columnKey(type, column, table)),
    };
}
function namedEnums(schema, { scope, kept }, found) {
    return schema.enums
        .filter((type) => isWritable(type, schema))
        .map((type) => {
        const { name, namespace, values, comment } = type;
        const known = kept.named.get(type);
        const named = {
            className: known?.className ?? claimClass(name, namespace, scope),
            members: (0,enum_members/* enumMembers */.p)(values, known?.members),
            type: name,
            ...(namespace === undefined ? {} : { namespace }),
            ...(comment ? { comment } : {}),
        };
        found.set(namedKey(type), named);
        return named;
    });
}
/** An enumeration without a name is that of one column, and called after it in Python and in the database. */
function columnEnums(schema, { scope, ownType, classOf, kept }, found) {
    const types = typeScope(schema);
    return [...schema.tables, ...schema.domains.map(asTable)].flatMap((table) => table.columns.flatMap((column) => {
        const type = (0,type_names/* innermost */.OI)(column.type, (each) => ownType(each, column, table) !== undefined);
        if (type?.kind !== 'enum' || found.has(namedKey(type)) || !isWritable(type, schema))
            return [];
        const { namespace } = table;
        const known = kept.own.get(column);
        const owned = {
            className: known?.className ?? claimClass(`${classOf(table)} ${column.name}`, namespace, scope),
            members: (0,enum_members/* enumMembers */.p)(type.values, known?.members),
            type: types.claim((0,python_short/* shortName */.E)(`${table.name}_${column.name}`, NAME_LIMIT)),
            ...(namespace === undefined ? {} : { namespace }),
        };
        found.set(columnKey(type, column.name, table), owned);
        return [owned];
    }));
}
/** A domain as a table of one column, as which its type is printed. */
function asTable({ place, name, type, raw, nullable }) {
    const column = { place, name, type, raw, nullable, autoIncrement: false };
    return {
        place,
        name,
        columns: [column],
        foreignKeys: [],
        uniques: [],
        checks: [],
        exclusions: [],
        indexes: [],
    };
}
function claimClass(name, namespace, scope) {
    const own = (0,python_names/* className */.s7)(name, 1);
    const placed = namespace === undefined ? [] : [(0,python_names/* className */.s7)(`${namespace} ${name}`, 1)];
    return scope.claim(own, ...placed, `${own.replace(/_$/, '')}Enum`);
}
/** What else has a name among PostgreSQL's types: its tables too are types. */
function typeScope({ tables, enums, domains, sequences }) {
    return (0,python_scope/* createScope */.D)(new Set([...tables, ...enums, ...domains, ...sequences].map(({ name }) => name)));
}
function namedKey({ name, namespace = '' }) {
    return name === undefined ? '' : ['type', namespace, name].join('\0');
}
function columnKey({ values }, column, { name, namespace = '' }) {
    return ['column', namespace, name, column, ...values].join('\0');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/kept-enums.js
/** Gives classes of enumerations the names that the sources have for them, the stronger source first. */
function keepEnums(schema, variables, sources) {
    const named = new Map();
    const own = new Map();
    const toKept = ({ name, members }) => variables.take(name) ? { className: name, members } : { members };
    for (const source of sources) {
        for (const type of schema.enums) {
            const names = source.enumeration(type);
            if (names && !named.has(type))
                named.set(type, toKept(names));
        }
        for (const table of schema.tables) {
            const enums = source.of(table)?.enums;
            for (const column of enums ? table.columns : []) {
                const names = enums?.get(column.name);
                if (names && !own.has(column))
                    own.set(column, toKept(names));
            }
        }
    }
    return { named, own };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/standalone.js


/** The words that may end a sequence's name as it is. */
const SEQUENCE_END = /(?:^|_)seq(?:uence)?$/;
/** The objects of a schema that stand on their own, each with its kind. */
function namedObjects({ enums, domains, sequences }) {
    return [
        ...enums.map((object) => ['enum', object]),
        ...domains.map((object) => ['domain', object]),
        ...sequences.map((object) => ['sequence', object]),
    ];
}
/** Names the variables but those that are `kept`; the names of tables are settled already. */
function planStandalones(schema, scope, kept) {
    const claim = (object, end) => {
        const known = kept.get(object);
        if (known !== undefined)
            return known;
        const { name, namespace } = object;
        const own = (0,python_names/* snakeName */.oJ)(name, 'table', 1);
        const ended = SEQUENCE_END.test(own) && end === 'seq' ? own : `${own}_${end}`;
        return scope.claim(ended, (0,python_names/* snakeName */.oJ)(`${namespace ?? ''} ${ended}`, 'table', 1));
    };
    const all = [
        ...schema.enums
            .filter((type) => isWritable(type, schema))
            .map((object) => ({ kind: 'enum', object, variable: claim(object, 'enum') })),
        ...(schema.dialect === 'postgresql' ? inOrder(schema.domains) : []).map((object) => ({
            kind: 'domain',
            object,
            variable: claim(object, 'domain'),
        })),
        ...schema.sequences.map((object) => ({
            kind: 'sequence',
            object,
            variable: claim(object, 'seq'),
        })),
    ];
    const known = new Map(all.map((each) => [standalone_keyOf(each.kind, each.object.name, each.object.namespace), each]));
    return { all, find: (kind, name, namespace) => known.get(standalone_keyOf(kind, name, namespace)) };
}
/** A domain comes after those that it is made of. */
function inOrder(domains) {
    const depth = (type) => type.kind === 'domain' || type.kind === 'array' ? 1 + depth(type.of) : 0;
    return [...domains].sort((a, b) => depth(a.type) - depth(b.type));
}
function standalone_keyOf(kind, name, namespace = '') {
    return [kind, namespace, name].join('\0');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/kept-names.js





/**
 * Gives names that were asked for or that stay, the stronger source first. A name that is taken, or that its place
 * reserves, is passed over, and so are those of a table that was a class and is none now, or the other way round.
 */
function keepNames(shape, forbidden, sources) {
    const modules = (0,name_source/* createShelf */.vI)((name) => !forbidden.ofPackage.has(name));
    const variables = (0,name_source/* createShelf */.vI)((name) => !forbidden.ofModule.has(name) && !name.startsWith('__') && (0,thin_classes/* isThinName */.fX)(name, shape.layout));
    const top = {
        tables: new Map(),
        modules: new Map(),
        objects: new Map(),
    };
    for (const source of sources) {
        for (const table of shape.schema.tables) {
            const names = namesOf(table, source, shape);
            (0,name_source/* keepName */.je)(top.tables, table, names?.name, variables, (name) => {
                source.refuse(table, name);
            });
            (0,name_source/* keepName */.je)(top.modules, table, names?.module, modules);
        }
        for (const [kind, object] of namedObjects(shape.schema)) {
            (0,name_source/* keepName */.je)(top.objects, object, source.object(kind, object), variables);
        }
    }
    const enums = keepEnums(shape.schema, variables, sources);
    return {
        ...top,
        enums,
        variables: variables.taken,
        ...keepMembers(shape, forbidden.ofBody, variables.taken, sources),
    };
}
/** The names within classes. `taken` are those of the module. */
function keepMembers(shape, forbidden, taken, sources) {
    const { schema, classes, isModel } = shape;
    const isAllowed = (name) => !taken.has(name) && !forbidden.has(name) && classes !== undefined && name.search(classes.unfit) < 0;
    const bodies = new Map(schema.tables.filter(isModel).map((table) => [table, (0,name_source/* createShelf */.vI)(isAllowed)]));
    const kept = {
        attributes: new Map(),
        forward: new Map(),
        back: new Map(),
    };
    const walk = { ...shape, bodies, kept };
    for (const source of sources) {
        for (const table of bodies.keys())
            keepAttributes(table, source, walk);
        for (const table of schema.tables)
            keepRelations(table, source, walk);
    }
    return {
        ...kept,
        bodies: new Map([...bodies].map(([table, shelf]) => [table, shelf.taken])),
        members: new Set([...bodies.values()].flatMap((shelf) => [...shelf.taken])),
    };
}
function keepAttributes(table, source, { bodies, kept, ...shape }) {
    const names = namesOf(table, source, shape);
    if (!names)
        return;
    for (const column of table.columns) {
        (0,name_source/* keepName */.je)(kept.attributes, column, names.attributes.get(column.name), bodies.get(table), (name) => {
            source.refuse(table, name);
        });
    }
}
function keepRelations(table, source, { bodies, kept, ...shape }) {
    const { relationships, links, find } = shape;
    const names = relationships === 'none' ? undefined : namesOf(table, source, shape);
    const isLink = links.has(table);
    if (!names || (!isLink && !bodies.has(table)))
        return;
    table.foreignKeys.forEach((key, index) => {
        const target = find(key, table);
        const relation = (0,name_source/* findRelation */.Ik)(names, key, (className) => className === targetClass(key, target, source));
        const refuse = (name) => {
            source.refuse(table, name);
        };
        const isMapped = target ? bodies.has(target) : class_path/* CLASS_PATH */.B.test(key.external ?? '');
        const hasBack = relationships === 'both' || (isLink && index === 0);
        if (isMapped && !isLink)
            (0,name_source/* keepName */.je)(kept.forward, key, relation?.forward, bodies.get(table), refuse);
        if (target && hasBack)
            (0,name_source/* keepName */.je)(kept.back, key, relation?.back, bodies.get(target), refuse);
    });
}
/** The class that a key leads to, by its name in the source. */
function targetClass(key, target, source) {
    return target ? source.of(target)?.name : class_path/* CLASS_PATH */.B.exec(key.external ?? '')?.[2];
}
/** A table's names in a source, where it is there what it is now. */
function namesOf(table, source, { isModel }) {
    const names = source.of(table);
    const kind = isModel(table) ? 'class' : 'variable';
    return names?.kind === undefined || names.kind === kind ? names : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/links.js
/**
 * The pure link tables of a schema: nothing but two foreign keys to tables with a key, which together are the primary
 * key, and no table refers to them. Such a table is no class but the `secondary` of a many-to-many relationship.
 */
function findLinks(schema, find) {
    const referenced = new Set(schema.tables.flatMap((table) => table.foreignKeys.map((key) => find(key, table))));
    return new Set(schema.tables.filter((table) => !referenced.has(table) && isLink(table, find)));
}
function isLink(table, find) {
    const [first, second, ...more] = table.foreignKeys;
    if (!first || !second || more.length > 0)
        return false;
    const columns = [...first.columns, ...second.columns];
    return (columns.length === table.columns.length &&
        isSameSet(columns, table.columns.map(({ name }) => name)) &&
        isSameSet(columns, table.primaryKey?.columns ?? []) &&
        hasKey(first, table, find) &&
        hasKey(second, table, find));
}
function hasKey(key, table, find) {
    return find(key, table)?.primaryKey !== undefined;
}
function isSameSet(a, b) {
    const members = new Set(a);
    return members.size === b.length && b.every((name) => members.has(name));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/lookup.js
/** The tables of a schema by name. A key that names no namespace means one in none, or else one in its own. */
function createLookup(schema) {
    const tables = new Map(schema.tables.map((table) => [toKey(table.name, table.namespace), table]));
    return (key, from) => {
        if (key.external !== undefined)
            return undefined;
        const { referencedTable, referencedNamespace } = key;
        return (tables.get(toKey(referencedTable, referencedNamespace)) ??
            tables.get(toKey(referencedTable, from.namespace)));
    };
}
function toKey(name, namespace = '') {
    return `${namespace}\0${name}`;
}

// EXTERNAL MODULE: ./lib/targets/python/extension-type.js
var extension_type = __webpack_require__(14713);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/gis-types.js



/** Longitude and latitude, in which a geography is for which no system is said. */
const WORLD = 4326;
const TYPES = new Map([
    ['geometry', { name: 'Geometry', values: 'WKBElement', arguments: sortArguments }],
    [
        'geography',
        {
            name: 'Geography',
            values: 'WKBElement',
            arguments: ({ system = WORLD, ...shape }) => sortArguments({ ...shape, system }),
        },
    ],
    ['raster', { name: 'Raster', values: 'RasterElement', arguments: () => [] }],
]);
/** The packages of the driver that writes values into the statement. */
const DRIVERS = ['psycopg2', 'psycopg2-binary'];
/**
 * GeoAlchemy2's type for a type of PostGIS; undefined for every other type, and for arrays. Rasters only beside psycopg2:
 * GeoAlchemy2 0.20 wraps them in `raster(...)`, which PostgreSQL refuses where drivers send values apart, as psycopg 3 does.
 */
function findGisType(raw, packages) {
    const shape = (0,extension_type/* readShape */._)(raw);
    const type = TYPES.get(shape?.name ?? '');
    if (!shape || !type)
        return undefined;
    if (type.name === 'Raster' && !DRIVERS.some((driver) => packages.has(driver)))
        return undefined;
    return {
        module: 'geoalchemy2',
        name: type.name,
        python: `geoalchemy2:${type.values}`,
        takesFigures: false,
        open: 'always',
        arguments: [...type.arguments(shape), NO_INDEX],
    };
}
/** GeoAlchemy2 would make an index of its own beside those of the schema. */
const NO_INDEX = (0,python_layout/* keyword */.Si)('spatial_index', 'False');
/** A type that holds anything in any system says so. */
function sortArguments({ sort, system = 0 }) {
    if (sort === undefined)
        return [(0,python_layout/* keyword */.Si)('geometry_type', 'None')];
    return [(0,python/* pythonString */.cE)(sort.toUpperCase()), ...(system === 0 ? [] : [(0,python_layout/* keyword */.Si)('srid', String(system))])];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/extension-types.js


/** The types of pgvector (https://github.com/pgvector/pgvector-python#sqlalchemy), by their names in SQL. */
const VECTORS = new Map([
    ['vector', 'VECTOR'],
    ['halfvec', 'HALFVEC'],
    ['sparsevec', 'SPARSEVEC'],
]);
/** What finds the types of a package by their texts in SQL, beside all packages that are named. */
const PACKAGES = new Map([
    ['pgvector', findVector],
    ['geoalchemy2', findGisType],
]);
/**
 * A search that beside the team's own types finds those of packages that the repository names: `VECTOR(3)` of pgvector,
 * `Geometry("POINT", srid=4326)` of GeoAlchemy2.
 */
function withExtensions(ownType, packages) {
    const named = [...PACKAGES].flatMap(([name, find]) => (packages.has(name) ? [find] : []));
    if (named.length === 0)
        return ownType;
    const findIn = (type, raw) => type.kind === 'array'
        ? undefined
        : named.map((find) => find(raw, packages)).find((found) => found !== undefined);
    return (type, column, table) => ownType(type, column, table) ?? findIn(type, column.raw);
}
function findVector(raw) {
    const vector = VECTORS.get((0,extension_type/* readVector */.A)(raw)?.name ?? '');
    return vector === undefined
        ? undefined
        : { module: 'pgvector.sqlalchemy', name: vector, takesFigures: true };
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/own-types.js + 1 modules
var own_types = __webpack_require__(65517);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/mixin.js
/**
 * A style whose classes are inherited and no tables themselves: their methods have the columns of the class that inherits
 * them, and nothing else has.
 */
function asMixin(style) {
    const { classes } = style;
    return classes ? { ...style, classes: { ...classes, later: (_, attribute) => `cls.${attribute}` } } : style;
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/styles/index.js + 6 modules
var styles = __webpack_require__(96822);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/plan.js


















/** Modules of a generated package that no table may take. */
const PACKAGE_MODULES = new Set(['base', 'external', ...python_reserved/* KEYWORDS */.d6, ...python_reserved/* SOFT_KEYWORDS */.w0]);
const THIN_PACKAGE_MODULES = new Set([...PACKAGE_MODULES, thin_classes/* GENERATED_PACKAGE */.XP]);
/** The builtins that the methods of a class body need. */
const METHOD_BUILTINS = ['classmethod', 'tuple'];
/** Decides what each table becomes and what everything is called. */
function createPlan(schema, options, sources = [], dependencies = new Set()) {
    const { layout } = options;
    const style = layout === 'base' ? asMixin(styles/* styles */.R[options.style]) : styles/* styles */.R[options.style];
    const settle = layout === 'base' ? thin_classes/* fromWithin */.EW : undefined;
    const teamType = (0,own_types/* createOwnTypes */.yM)(options.types, schema.dialect, settle);
    const ownType = schema.dialect === 'postgresql' ? withExtensions(teamType, dependencies) : teamType;
    const { classes } = style;
    const find = createLookup(schema);
    const links = findLinks(schema, find);
    const isModel = (table) => classes !== undefined && table.primaryKey !== undefined && !links.has(table);
    const moduleNames = new Set([...python_reserved/* BUILTINS */.H3, 'Base', style.base.name]);
    const bodyNames = new Set([
        ...python_reserved/* ANNOTATION_BUILTINS */.lW,
        ...(classes?.reserved ?? []),
        ...(options.base === undefined ? [style.base.name] : []),
        ...(layout === 'base' ? METHOD_BUILTINS : []),
    ]);
    const packageNames = new Set([
        ...(layout === 'base' ? THIN_PACKAGE_MODULES : PACKAGE_MODULES),
        style.base.name,
    ]);
    const kept = keepNames({ schema, classes, find, isModel, links, relationships: options.relationships, layout }, { ofModule: moduleNames, ofBody: bodyNames, ofPackage: packageNames }, sources);
    const scope = (0,python_scope/* createScope */.D)(new Set([...moduleNames, ...kept.members]), kept.variables);
    const usual = new Set(schema.tables.flatMap(({ name, namespace }) => (namespace === undefined ? [name] : [])));
    const claims = schema.tables.map((table, index) => {
        const name = (0,python_names/* withoutPrefix */.Z7)(table.name, options['table-prefix']);
        const isClass = isModel(table);
        const candidates = candidateNames(isClass ? name : table.name, table.namespace, usual.has(table.name));
        const names = candidates.map((candidate) => isClass
            ? nameClass(candidate, index + 1, layout)
            : `${(0,python_names/* snakeName */.oJ)(candidate, 'table', index + 1)}_${table.view ? 'view' : 'table'}`);
        const claimed = kept.tables.get(table) ?? scope.claim(...names);
        const told = candidates[names.indexOf(claimed)] ?? name;
        return { table, claimed, isClass, noun: (0,python_names/* snakeName */.oJ)(told, 'table', index + 1) };
    });
    // A package has its modules and what it imports from them under one roof.
    const variables = claims.flatMap(({ isClass, claimed }) => (isClass ? [] : [claimed]));
    const modules = (0,python_scope/* createScope */.D)(new Set([...packageNames, ...variables]), kept.modules.values());
    const named = claims.map((claim, index) => {
        const { table, claimed, isClass } = claim;
        const module = kept.modules.get(table) ?? modules.claim((0,python_names/* moduleName */.AO)(isClass ? claimed : table.name, index + 1));
        return { ...claim, module };
    });
    const isOurs = (key, table) => find(key, table) !== undefined;
    const externals = nameExternals(schema, { scope, layout }, isOurs);
    const standalones = planStandalones(schema, scope, kept.objects);
    const classNames = new Map(named.flatMap(({ table, claimed, isClass }) => (isClass ? [[table, claimed]] : [])));
    const enums = planEnums(schema, {
        scope,
        ownType,
        classOf: (table) => classNames.get(table) ?? (0,python_names/* withoutPrefix */.Z7)(table.name, options['table-prefix']),
        kept: kept.enums,
    });
    const nativeClass = (0,type_names/* needsTypeNames */.sW)(schema, ownType) ? scope.claim('NativeType') : undefined;
    const arrayClass = (0,cast_arrays/* needsCastArrays */.LE)(schema, ownType) ? scope.claim('CastArray') : undefined;
    // A base of the team's may be imported under any name that is free.
    const names = new Set([
        ...scope.claimed,
        ...(options.base === undefined ? [style.base.name] : []),
        ...(layout === 'base'
            ? named.filter(({ isClass }) => isClass).map(({ claimed }) => (0,thin_classes/* columnsClass */.C)(claimed))
            : []),
    ]);
    const reserved = new Set([...bodyNames, ...names]);
    const models = named.flatMap(({ isClass, ...names }) => classes && isClass ? [toModel(names, reserved, classes, kept)] : []);
    const cores = named.flatMap(({ table, module, claimed, isClass }) => isClass ? [] : [{ kind: 'core', table, isLink: links.has(table), variable: claimed, module }]);
    const mappings = new Map([...models, ...cores].map((mapping) => [mapping.table, mapping]));
    return {
        schema,
        options,
        style,
        models,
        cores,
        externals: [...externals.values()],
        standalones,
        enums,
        ownType,
        typeAliases: readAliases(options['type-aliases'], schema, settle),
        ...(nativeClass === undefined ? {} : { nativeClass }),
        ...(arrayClass === undefined ? {} : { arrayClass }),
        typesModule: modules.claim('database_types'),
        names,
        kept,
        cyclic: findCyclicKeys(schema, find),
        find: (key, from) => {
            const table = find(key, from);
            const found = (table && mappings.get(table)) ?? externals.get(externalKey(key));
            if (!found)
                throw new Error(`no plan for the table ${key.referencedTable}`);
            return found;
        },
    };
}
/** The class of a table; none ends like those that hold the columns of others. */
function nameClass(name, position, layout) {
    const plain = (0,python_names/* className */.s7)(name, position);
    return (0,thin_classes/* isThinName */.fX)(plain, layout) ? plain : `${plain}Model`;
}
/** A table is called after its namespace too where one in none has its name, or another one before it. */
function candidateNames(name, namespace, isShared) {
    if (namespace === undefined)
        return [name];
    return isShared ? [`${namespace}_${name}`] : [name, `${namespace}_${name}`];
}
function toModel({ table, module, claimed, noun }, reserved, { unfit }, kept) {
    const scope = (0,python_scope/* createScope */.D)(reserved, kept.bodies.get(table));
    const attributes = new Map(table.columns.map((column, index) => [
        column.name,
        kept.attributes.get(column) ?? scope.claim((0,python_names/* attributeName */.CK)(column.name.replace(unfit, ''), index + 1)),
    ]));
    return { kind: 'model', table, className: claimed, noun, module, attributes, scope };
}
function nameExternals(schema, around, isOurs) {
    const externals = new Map();
    for (const table of schema.tables) {
        for (const key of table.foreignKeys) {
            const known = externals.has(externalKey(key)) || isOurs(key, table);
            if (!known)
                externals.set(externalKey(key), toExternal(key, around));
        }
    }
    return externals;
}
function toExternal(key, { scope, layout }) {
    const [, path, className] = class_path/* CLASS_PATH */.B.exec(key.external ?? '') ?? [];
    if (path !== undefined && className !== undefined) {
        return { kind: 'class', module: layout === 'base' ? (0,thin_classes/* fromWithin */.EW)(path) : path, className };
    }
    const { referencedTable: table, referencedNamespace: namespace } = key;
    const variable = scope.claim(`${(0,python_names/* snakeName */.oJ)(table, 'table', 1)}_table`);
    return { kind: 'stub', table, variable, ...(namespace === undefined ? {} : { namespace }) };
}
function externalKey(key) {
    return `${key.referencedNamespace ?? ''}\0${key.referencedTable}`;
}

// EXTERNAL MODULE: ./lib/targets/relation-names.js
var relation_names = __webpack_require__(77665);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/edges.js


/**
 * The foreign keys between classes in schema order. Names are claimed in the classes' scopes: every way forward
 * first, then the ways back.
 */
function planEdges(plan) {
    const named = plan.models.flatMap((child) => withoutTwins(child.table.foreignKeys).flatMap((key) => nameForward(key, child, plan)));
    const counts = countBetween(named);
    const hubs = new Set(findReverseHubs(plan).keys());
    const backed = named.map((edge) => hubs.has(edge.parent) ? edge : { ...edge, ...nameBack(edge, counts, plan) });
    const writers = new Map();
    return backed.map((edge) => ({ ...edge, overlaps: takeOverlaps(edge, writers) }));
}
function nameForward(key, child, plan) {
    const parent = plan.find(key, child.table);
    if (parent.kind === 'core' || parent.kind === 'stub' || (parent === child && isOwn(key)))
        return [];
    const noun = parent.kind === 'class' ? parent.className : parent.noun;
    const forward = plan.kept.forward.get(key) ?? child.scope.claim(...(0,relation_names/* forwardCandidates */.iy)(key, noun));
    return [
        {
            key,
            child,
            parent,
            forward,
            isOne: isUnique(key.columns, child.table),
            writes: findWrites(key, child.table),
        },
    ];
}
/** Whether each row refers to itself: no relationship leads from a row to itself. */
function isOwn({ columns, referencedColumns }) {
    return columns.every((column, index) => column === referencedColumns[index]);
}
function nameBack(edge, counts, plan) {
    const { key, child, parent, forward, isOne } = edge;
    if (parent.kind === 'class' || plan.options.relationships !== 'both')
        return {};
    const candidates = (0,relation_names/* reverseCandidates */.Zf)({
        child: child.noun,
        parent: parent.noun,
        role: (0,relation_names/* roleOf */.kp)(key, parent.noun),
        forward,
        isSelf: child === parent,
        isOne,
        isOnly: counts.get(child)?.get(parent) === 1,
    });
    return { back: plan.kept.back.get(key) ?? parent.scope.claim(...candidates) };
}
/** The keys without those that say again what an earlier one does: they lead to the same row. */
function withoutTwins(keys) {
    const firsts = new Map([...keys].reverse().map((key) => [sayKey(key), key]));
    return keys.filter((key) => firsts.get(sayKey(key)) === key);
}
function sayKey({ columns, referencedColumns, referencedTable, referencedNamespace }) {
    return JSON.stringify([columns, referencedColumns, referencedTable, referencedNamespace]);
}
function countBetween(edges) {
    const counts = new Map();
    for (const { child, parent } of edges) {
        const ofChild = counts.get(child) ?? new Map();
        counts.set(child, ofChild.set(parent, (ofChild.get(parent) ?? 0) + 1));
    }
    return counts;
}
/** The names that earlier edges of the same child noted for these columns; this edge notes its own. */
function takeOverlaps({ writes, child, forward, back }, writers) {
    const found = writes.flatMap((column) => {
        const place = `${child.className}.${column}`;
        const earlier = writers.get(place) ?? [];
        writers.set(place, [...earlier, forward, ...(back === undefined ? [] : [back])]);
        return earlier;
    });
    return [...new Set(found)];
}
/** Letting go of an optional parent must leave the columns alone that belong to other keys too, such as a tenant's. */
function findWrites(key, table) {
    const isOptional = (column) => table.columns.some(({ name, nullable }) => nullable && name === column);
    const writes = key.columns.filter(isOptional);
    return writes.length > 0 ? writes : key.columns;
}
function isUnique(columns, table) {
    const given = new Set(columns);
    const keys = [
        ...(table.primaryKey ? [table.primaryKey.columns] : []),
        ...table.uniques.map((unique) => unique.columns),
        ...table.indexes.flatMap(({ unique, parts, where }) => unique && where === undefined
            ? [parts.map((part) => (part.kind === 'column' && part.length === undefined ? part.name : ''))]
            : []),
    ];
    return keys.some((key) => key.every((column) => given.has(column)));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/relations.js


/** The relationships of each class in the order of printing: the ways forward, the ways back, the many-to-many ones. */
function planRelations(plan) {
    const relations = new Map(plan.models.map((model) => [model, []]));
    if (plan.options.relationships === 'none')
        return relations;
    const edges = planEdges(plan);
    const counts = countJoins(edges);
    const toSide = (kind, edge) => ({
        kind,
        edge,
        isAmbiguous: (counts.get(toJoin(edge)) ?? 0) > 1,
        isCyclic: plan.cyclic.has(edge.key),
    });
    for (const edge of edges)
        relations.get(edge.child)?.push(toSide('forward', edge));
    for (const edge of edges) {
        if (edge.parent.kind === 'model' && edge.back !== undefined)
            relations.get(edge.parent)?.push(toSide('back', edge));
    }
    for (const core of plan.cores) {
        for (const [model, linked] of planLinked(core, plan))
            relations.get(model)?.push(linked);
    }
    return relations;
}
function planLinked(core, plan) {
    const [first, second] = core.isLink ? core.table.foreignKeys : [];
    if (!first || !second)
        return [];
    const [one, other] = [plan.find(first, core.table), plan.find(second, core.table)];
    if (one.kind !== 'model' || other.kind !== 'model')
        return [];
    const isSelf = one === other;
    const { back: kept } = plan.kept;
    const name = kept.get(first) ?? one.scope.claim(...candidates(second, other, core, isSelf));
    const there = { kind: 'linked', name, core, target: other, near: first, far: second, isSelf };
    if (plan.options.relationships === 'forward')
        return [[one, there]];
    const back = kept.get(second) ?? other.scope.claim(...candidates(first, one, core, isSelf));
    return [
        [one, { ...there, back }],
        [other, { kind: 'linked', name: back, back: name, core, target: one, near: second, far: first, isSelf }],
    ];
}
function candidates(key, { noun }, core, isSelf) {
    return isSelf ? (0,relation_names/* selfLinkedCandidates */.Ij)(key, noun, core.table.name) : (0,relation_names/* linkedCandidates */.AM)(noun, core.table.name);
}
function countJoins(edges) {
    const counts = new Map();
    for (const edge of edges)
        counts.set(toJoin(edge), (counts.get(toJoin(edge)) ?? 0) + 1);
    return counts;
}
/** Two tables, whichever way round: SQLAlchemy looks for keys in both directions. */
function toJoin({ child, parent }) {
    const one = child.className;
    const other = parent.kind === 'model' ? parent.className : `${parent.module}:${parent.className}`;
    return one < other ? `${one} ${other}` : `${other} ${one}`;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy.js










/** SQLAlchemy in its 2.0 style: declarative classes with `Mapped` attributes, for 2.0 and 2.1. */
const sqlalchemy = {
    generate: (schema, { layout, fileName, lineLength, pythonVersion, options, names = [], mixins, dependencies }) => {
        const notes = (0,targets_notes/* createNotes */.a)();
        const plan = createPlan(schema, sqlalchemy_options/* sqlalchemyOptions */.c.parse(options), (0,name_source/* createSources */.LH)(names, notes), dependencies);
        noteLeftOut(plan, notes);
        const printing = createPrinting(plan, planRelations(plan), new python_layout/* Layout */.PE(lineLength), notes, pythonVersion, mixins);
        const toFolder = plan.options.layout === 'base' ? thinPages : folderPages;
        return {
            value: layout === 'file' ? filePages(fileName, printing) : toFolder(printing),
            diagnostics: notes.list(),
        };
    },
    refer: (schema, { output, from, options, names = [] }) => {
        const module = (0,module_paths/* modulePath */.M)(output, from);
        if (module === undefined)
            return [];
        const sources = (0,name_source/* createSources */.LH)(names, (0,targets_notes/* createNotes */.a)());
        const { models } = createPlan(schema, sqlalchemy_options/* sqlalchemyOptions */.c.parse(options), sources);
        return models.map(({ table, className }) => ({ table, reference: `${module}:${className}` }));
    },
};


/***/ })

};
