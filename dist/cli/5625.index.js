export const id = 5625;
export const ids = [5625];
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
        ? toNumber({ ...literal, text: word.replace(/\..*$/, '') })
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
const ON_UPDATE = /\bon\s+update\s+(?:current_timestamp|now|localtimestamp)\b(?:\s*\(\s*\d*\s*\))?$/i;
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
    const word = sql.toLowerCase().replace(/\s*\(\s*\d*\s*\)$/, '()');
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

/***/ 82129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultText)
/* harmony export */ });
/* harmony import */ var _string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);

const NOWS = { timestamp: 'CURRENT_TIMESTAMP', date: 'CURRENT_DATE', time: 'CURRENT_TIME' };
/** A default as SQL. */
function defaultText(value) {
    switch (value.kind) {
        case 'string':
            return (0,_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(value.value);
        case 'number':
            return value.text;
        case 'boolean':
            return String(value.value);
        case 'now':
            return NOWS[value.of];
        case 'sequence':
            return `nextval(${(0,_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(value.name)})`;
        case 'uuid':
        case 'expression':
            return value.sql;
    }
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


/***/ })

};
