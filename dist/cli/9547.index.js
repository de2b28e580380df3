export const id = 9547;
export const ids = [9547];
export const modules = {

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openAccess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95602);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36356);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55456);




/** What finds connections among the environment's variables, and from URLs that a person gave. */
function openAccess(access) {
    return (source, words) => {
        if (source.kind === 'url')
            return connect(source.url, words, access);
        const { name } = source;
        if (access.variables && !access.variables.has(name))
            return refuse(notListed(name));
        const text = access.env[name]?.trim() ?? '';
        return text === '' ? { value: undefined, diagnostics: [notSet(name)] } : connect(text, words, access);
    };
}
function connect(url, words, { isPublic, onSecret, cwd = '.' }) {
    onSecret?.(url);
    const { value, diagnostics } = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDatabaseUrl */ .m)(url);
    if (!value)
        return { value, diagnostics: diagnostics.map((problem) => named(problem, words)) };
    for (const secret of value.secrets)
        onSecret?.(secret);
    const placed = value.database === 'sqlite' ? { ...value, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, value.path) } : value;
    return { value: isPublic ? (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .disguise */ .GX)(placed, words) : placed, diagnostics };
}
function named(problem, words) {
    return { ...problem, message: `${words}: ${problem.message}` };
}
function notListed(name) {
    const message = `schema: "\${${name}}" names a variable that the input "env" does not list; add "env: ${name}" to the action's inputs`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(undefined, 'variable-not-listed', message);
}
function notSet(name) {
    const message = `the entry of the database \${${name}} was left out: the variable is not set here`;
    return { code: 'database-skipped', severity: 'notice', message };
}
function refuse(problem) {
    return { value: undefined, diagnostics: [problem] };
}


/***/ }),

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

/***/ 68191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sortNumbered)
/* harmony export */ });
/** The parts of a path that are compared one by one: versions, such as `10` and `1.2`, and single characters. */
const PART = /\d+(?:[._]\d+)*|[^]/g;
/**
 * Entries in the order of their paths, in which numbers count as numbers: `V2__b.sql` comes before `V10__a.sql`, and
 * `1.1` right behind `1`. Flyway's repeatable migrations (`R__a.sql`) come last in their folder, as they are run.
 */
function sortNumbered(entries) {
    return entries
        .map((entry) => ({ entry, parts: partsOf(entry.path) }))
        .sort((a, b) => compareParts(a.parts, b.parts) || compareTexts(a.entry.path, b.entry.path))
        .map(({ entry }) => entry);
}
function partsOf(path) {
    const parts = path.replace(/(^|\/)(?=R__)/g, '$1\uffff').match(PART) ?? [];
    return parts.map((part) => (/^\d/.test(part) ? part.split(/[._]/).map(BigInt) : part));
}
function compareParts(a, b) {
    const index = a.findIndex((part, at) => comparePart(part, b[at]) !== 0);
    return index < 0 ? a.length - b.length : comparePart(a[index], b[index]);
}
/** A version stands where its first digit would; what is not there comes before all else. */
function comparePart(a = '', b = '') {
    if (typeof a === 'string' || typeof b === 'string')
        return compareTexts(startOf(a), startOf(b));
    const index = a.findIndex((number, at) => number !== b[at]);
    const [mine, other] = [a[index], b[index]];
    if (mine === undefined)
        return a.length - b.length;
    return other === undefined || mine > other ? 1 : -1;
}
function startOf(part) {
    return typeof part === 'string' ? part : '0';
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 5910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ generateIndexName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The bytes that PostgreSQL keeps of a name; MySQL keeps one more. */
const LONGEST_NAME = 63;
const HASH_LENGTH = 8;
/**
 * A name for an index whose author gave none: `ix_orders_user_id`, an expression by its words. A name that is not free
 * ends in a hash of the index's meaning, so that no other index's number changes it; one that databases would cut is
 * cut here, before a hash of the whole.
 */
function generateIndexName(table, parts, meaning, isFree) {
    const words = parts.map((part) => (part.kind === 'column' ? part.name : wordsOf(part.sql)));
    const whole = ['ix', table, ...words].join('_');
    const name = shorten(whole);
    return isFree(name) ? name : shorten(`${whole}_${hash(meaning)}`);
}
function wordsOf(sql) {
    return (sql.match(/[\p{L}\p{N}_]+/gu) ?? []).join('_').toLowerCase();
}
function shorten(name) {
    const bytes = Buffer.from(name);
    if (bytes.length <= LONGEST_NAME)
        return name;
    const kept = bytes
        .subarray(0, LONGEST_NAME - HASH_LENGTH - 1)
        .toString()
        .replace(/(?<!\uFFFD)\uFFFD+$/, '');
    return `${kept}_${hash(name)}`;
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}


/***/ }),

/***/ 75740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resolve)
});

;// CONCATENATED MODULE: ./lib/resolve/dialect.js
/**
 * The database whose language the documents speak: the one that the user names, else their own. Documents of different
 * ones are a `several-dialects` error, since one schema is of one database.
 */
function findDialectOf(documents, named, findings) {
    if (named)
        return named;
    const spoken = documents.flatMap(({ path, dialect }) => (dialect ? { path, dialect } : []));
    const [first] = spoken;
    const other = spoken.find(({ dialect }) => dialect !== first?.dialect);
    if (first && other) {
        const message = `this speaks the language of ${other.dialect}, and ${first.path} that of ${first.dialect}: a schema is of one database, and \`dialect\` names it`;
        findings.error({ path: other.path, line: 1, column: 1 }, 'several-dialects', message);
    }
    return first?.dialect;
}

// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
// EXTERNAL MODULE: ./lib/resolve/names.js
var resolve_names = __webpack_require__(55488);
;// CONCATENATED MODULE: ./lib/resolve/tables.js


/**
 * A function that finds tables by name, with the author's letters before others, and by `namespace.name`. Of several
 * with one name that in the referring table's namespace counts, then the one without a namespace. A literal document's
 * name without a namespace means the default one.
 */
function createTableFinder(tables) {
    const byName = groupBy(tables, ({ name }) => (0,resolve_names/* fold */.AU)(name));
    const byQualifiedName = groupBy(tables, (table) => (0,resolve_names/* fold */.AU)((0,resolve_names/* qualified */.LX)(table)));
    return ({ text, namespace: wantedNamespace }, { namespace, manner }) => {
        const named = byName.get((0,resolve_names/* fold */.AU)(text)) ?? [];
        const within = named.filter((table) => isWithin(table, wantedNamespace, manner));
        if (wantedNamespace !== undefined)
            return preferExact(within, text, manner);
        const whole = byQualifiedName.get((0,resolve_names/* fold */.AU)(text)) ?? [];
        const found = manner.literal
            ? preferExact(within, text, manner)
            : choose(preferExact(named, text, manner), namespace);
        return found.length > 0 ? found : whole.filter((table) => !manner.literal || (0,resolve_names/* qualified */.LX)(table) === text);
    };
}
function isWithin(table, namespace, { tableKey, dialect }) {
    const own = table.namespace ?? (dialect && (0,dialects/* namespaceOf */.N6)(dialect)) ?? '';
    const wanted = (namespace === '' ? undefined : namespace) ?? (dialect && (0,dialects/* namespaceOf */.N6)(dialect)) ?? '';
    return tableKey(own) === tableKey(wanted);
}
/** Those of the tables that have the author's own letters; the others only where such a reference may mean them. */
function preferExact(tables, text, { findsOtherLetters }) {
    const exact = tables.filter(({ name }) => name === text);
    return exact.length > 0 || !findsOtherLetters ? exact : tables;
}
function choose(tables, namespace) {
    if (tables.length < 2)
        return tables;
    const same = tables.find((table) => (0,resolve_names/* fold */.AU)(table.namespace ?? '') === (0,resolve_names/* fold */.AU)(namespace ?? ''));
    const plain = same ?? tables.find((table) => table.namespace === undefined);
    return plain ? [plain] : tables;
}
/** Things in groups of one key, each in its first order. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group)
            group.push(thing);
        else
            groups.set(key, [thing]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/resolve/dbms.js



/**
 * The documents without what is for other databases than the dialect. Of several objects of one name that are for
 * different databases one stays: with a dialect the one that names it, without one the one for all databases, else the
 * first, with a `several-databases` warning for the first of all. Real duplicates stay, to be reported as such. A
 * schema whose tables are all for others is an `other-databases` warning.
 */
function selectDatabase(documents, dialect, findings) {
    const choice = { dialect, findings };
    const all = documents.flatMap((document) => document.tables);
    const tables = new Set(dbms_choose('table', all, nameOfTable, choice));
    if (tables.size === 0)
        warnOfOthers(all, choice);
    return documents.map((document) => ({
        ...document,
        tables: document.tables.filter((table) => tables.has(table)).map((table) => selectMembers(table, choice)),
        columns: dbms_choose('column', document.columns, ({ id, name }) => id ?? name, choice).map((column) => selectGroup(column, choice)),
        indexes: dbms_choose('index', document.indexes, nameOf, choice),
        constraints: dbms_choose('constraint', document.constraints, nameOf, choice),
        enums: dbms_choose('enum', document.enums, nameOf, choice),
        domains: dbms_choose('domain', document.domains, nameOf, choice),
        sequences: dbms_choose('sequence', document.sequences, nameOf, choice),
    }));
}
function warnOfOthers([first], { dialect, findings }) {
    if (!first || dialect === undefined)
        return;
    const message = `no table is for ${dialect}: all are written for other databases, this one for ${listDatabases(first)}`;
    findings.warn(first.place, 'other-databases', message);
}
function selectMembers(table, choice) {
    return {
        ...table,
        columns: dbms_choose('column', table.columns, nameOf, choice).map((column) => selectGroup(column, choice)),
        indexes: dbms_choose('index', table.indexes, nameOf, choice),
        constraints: dbms_choose('constraint', table.constraints, nameOf, choice),
    };
}
/** A group without the columns that are for other databases; any other column as it is. */
function selectGroup(column, choice) {
    if (!column.members)
        return column;
    const members = dbms_choose('column', column.members, nameOf, choice);
    return { ...column, members: members.map((member) => selectGroup(member, choice)) };
}
function nameOf({ name, referenceId, id }) {
    return name ?? referenceId ?? id;
}
function nameOfTable({ namespace, name, id }) {
    const isLabel = id !== undefined && name !== undefined && !(0,resolve_names/* isPhysical */.wV)(name);
    return JSON.stringify([namespace ?? '', isLabel ? id : (name ?? id)]);
}
function dbms_choose(what, nodes, keyOf, choice) {
    if (!nodes.some(({ dbms }) => dbms))
        return nodes;
    const fitting = nodes.filter((node) => rank(node, choice.dialect) > 0);
    const named = fitting.filter((node) => keyOf(node) !== undefined);
    const dropped = new Set();
    for (const siblings of groupBy(named, (node) => (0,resolve_names/* fold */.AU)(keyOf(node) ?? '')).values()) {
        for (const other of findOthers(what, siblings, choice))
            dropped.add(other);
    }
    return fitting.filter((node) => !dropped.has(node));
}
/** The siblings in whose place another one is taken. */
function findOthers(what, siblings, { dialect, findings }) {
    const best = siblings.reduce((most, node) => Math.max(most, rank(node, dialect)), 0);
    const taken = siblings.find((node) => rank(node, dialect) === best);
    const others = siblings.filter((node) => taken && node !== taken && !overlap(node, taken));
    const [rival] = others.filter((node) => rank(node, dialect) === best);
    if (taken && rival) {
        const message = `${what} "${taken.name ?? taken.id ?? ''}" is written for several databases; the first is taken, for ${listDatabases(taken)}, not the one for ${listDatabases(rival)}, here or further on: "dialect" chooses`;
        findings.warnFirst(rival.place, 'several-databases', message);
    }
    return others;
}
/** How well an object suits a dialect: 0 not at all. Without a dialect what is for all databases comes first. */
function rank({ dbms }, dialect) {
    if (dialect === undefined)
        return dbms ? 1 : 2;
    if (!dbms)
        return 1;
    const known = dbms.map(dialects/* findDialect */.Ow);
    if (known.includes(dialect))
        return 3;
    return dialect === 'mariadb' && known.includes('mysql') ? 2 : 0;
}
function overlap(a, b) {
    if (!a.dbms || !b.dbms)
        return a.dbms === b.dbms;
    const names = new Set(a.dbms.map(resolve_names/* fold */.AU));
    return b.dbms.some((name) => names.has((0,resolve_names/* fold */.AU)(name)));
}
function listDatabases({ dbms = [] }) {
    return dbms.join(', ');
}

;// CONCATENATED MODULE: ./lib/resolve/externals.js


/** The tables that live elsewhere, from the names `table` or `namespace.table` and what the target calls each. The
 * default namespace may be written: `public.users`. */
function createExternals(external, dialect) {
    const entries = Object.entries(external);
    const exact = new Map(entries.map(([name, value]) => [name, toExternal(name, value)]));
    const folded = new Map(entries.map(([name, value]) => [(0,resolve_names/* fold */.AU)(name), toExternal(name, value)]));
    const usual = dialect && (0,dialects/* namespaceOf */.N6)(dialect);
    const findOne = (text) => exact.get(text) ?? folded.get((0,resolve_names/* fold */.AU)(text));
    const find = (text) => findOne(text) ?? (usual === undefined ? undefined : findOne(`${usual}.${text}`));
    return {
        names: [...exact.keys()],
        find,
        valueOf: (table) => (find((0,resolve_names/* qualified */.LX)(table)) ?? find(table.name))?.value,
    };
}
function toExternal(text, value) {
    const dot = text.indexOf('.');
    return dot > 0 ? { namespace: text.slice(0, dot), name: text.slice(dot + 1), value } : { name: text, value };
}

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/resolve/findings.js


const REFERENCE_ERRORS = new Set(['unknown-reference', 'circular-reference', 'too-many-columns']);
/** The findings about a schema: diagnostics in the order in which they were met, each with what may have been meant. */
class SchemaFindings {
    #found = [];
    #codes = new Set();
    get diagnostics() {
        return this.#found;
    }
    /** Something that stops the run. */
    error(place, code, message) {
        this.#found.push((0,diagnostic/* errorAt */.Os)(place, code, message));
    }
    /** Whether what a column or a table lacks follows from an error about references, which is said once. */
    explains(node) {
        return node.referenceId !== undefined && this.#found.some(({ code }) => REFERENCE_ERRORS.has(code));
    }
    /** Something that the author should know. */
    warn(place, code, message) {
        this.#found.push((0,diagnostic/* warningAt */.MK)(place, code, message));
    }
    /** Something that is good to know. */
    notice(place, code, message) {
        this.#found.push({ code, severity: 'notice', message, place });
    }
    /** What was found while a document was read, and counts only now. */
    add(diagnostics) {
        for (const diagnostic of diagnostics)
            this.#found.push(diagnostic);
    }
    /** A warning of which the first stands for all of its code. */
    warnFirst(place, code, message) {
        if (!this.#codes.has(code))
            this.warn(place, code, message);
        this.#codes.add(code);
    }
    /** The end of a sentence about an unknown name, as `createHints` gives it. */
    suggest = (0,nearest/* createHints */.x)();
}

;// CONCATENATED MODULE: ./lib/resolve/manner.js


/**
 * The manner of a document. Where it is literal, names are compared as its database compares them; without a known
 * database and in PostgreSQL every letter counts. Elsewhere the case of letters does not.
 */
function mannerOf({ literal, conventions }, dialect) {
    const spoken = dialect ? { dialect } : {};
    if (!literal)
        return { ...CONVENTIONAL, ...spoken, ...inferenceOf(conventions) };
    const { folds } = dialect ? dialects/* dialects */.O9[dialect] : {};
    return {
        ...spoken,
        literal: true,
        infers: false,
        timestampDefault: false,
        tableKey: folds === 'all' ? foldAscii : same,
        columnKey: folds === 'all' ? foldAscii : folds === 'columns' ? resolve_names/* fold */.AU : same,
        findsOtherLetters: folds !== undefined,
    };
}
const CONVENTIONAL = { literal: false, tableKey: resolve_names/* fold */.AU, columnKey: resolve_names/* fold */.AU, findsOtherLetters: true };
function inferenceOf(conventions) {
    if (conventions === 'off')
        return { infers: false, timestampDefault: false };
    return { infers: true, timestampDefault: conventions?.timestampDefault ?? false };
}
function same(name) {
    return name;
}
/** SQLite knows the case of ASCII letters only. */
function foldAscii(name) {
    return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/resolve/sequences.js


/** The sequences of all documents. Two of one name in one namespace are a `duplicate-sequence` error. */
function findSequences(documents, dialect, findings) {
    const known = new Map();
    for (const document of documents) {
        const { tableKey } = mannerOf(document, dialect);
        for (const sequence of document.sequences.flatMap((node) => toSequence(node, findings))) {
            const key = JSON.stringify([sequence.namespace ?? '', sequence.name].map(tableKey));
            const first = known.get(key);
            if (first)
                reportSecond(sequence, first, findings);
            else
                known.set(key, sequence);
        }
    }
    return [...known.values()];
}
function reportSecond(second, first, findings) {
    const message = `sequence "${(0,resolve_names/* qualified */.LX)(second)}" stands here and already at ${(0,resolve_names/* show */.WU)(first.place)}`;
    findings.error(second.place, 'duplicate-sequence', message);
}
function toSequence(node, findings) {
    const { place, id, name = id, namespace, type, comment, formerNames } = node;
    if (name === undefined) {
        findings.error(place, 'missing-name', 'a sequence needs a name');
        return [];
    }
    return [
        {
            place,
            name,
            ...(namespace === undefined ? {} : { namespace }),
            ...(type === undefined ? {} : { raw: type }),
            ...toCounting(node),
            ...(comment === undefined ? {} : { comment }),
            ...(formerNames === undefined ? {} : { formerNames }),
        },
    ];
}
/** How something counts, as far as its author says. */
function toCounting({ start, increment, minValue, maxValue, cache, cycle }) {
    return {
        ...(start === undefined ? {} : { start }),
        ...(increment === undefined ? {} : { increment }),
        ...(minValue === undefined ? {} : { minValue }),
        ...(maxValue === undefined ? {} : { maxValue }),
        ...(cache === undefined ? {} : { cache }),
        ...(cycle === true ? { cycle } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/constraints.js

/** For messages: `unique constraint "uq_users_email"`. */
function describeConstraint({ kind, name }) {
    const what = kind.replace('-', ' ') + (kind.endsWith('key') ? '' : ' constraint');
    return name === undefined ? what : `${what} "${name}"`;
}
/** What any constraint may say of when it is checked, and of itself. */
function traitsOf({ deferrable, initiallyDeferred, comment }) {
    const when = initiallyDeferred === true ? 'deferred' : deferrable === true ? 'immediate' : undefined;
    return { ...(when ? { deferrable: when } : {}), ...(comment === undefined ? {} : { comment }) };
}
/**
 * The table's constraints, each once. One that says again what another of its name says is left out with a warning;
 * two that share a name and nothing else are a `duplicate-constraint` error. In a literal document there are as many as stand there.
 */
function distinctConstraints(table, findings) {
    if (table.manner.literal)
        return table.constraints;
    const named = new Map();
    return table.constraints.filter((constraint) => {
        if (constraint.name === undefined)
            return true;
        const first = named.get((0,resolve_names/* fold */.AU)(constraint.name));
        if (!first)
            named.set((0,resolve_names/* fold */.AU)(constraint.name), constraint);
        else
            constraints_reportSecond(constraint, first, table, findings);
        return !first;
    });
}
function constraints_reportSecond(constraint, first, table, findings) {
    const subject = `the ${describeConstraint(constraint)} of table "${table.name}"`;
    if (meaningOf(constraint) === meaningOf(first)) {
        const message = `${subject} stands already at ${(0,resolve_names/* show */.WU)(first.place)}; the second is left out`;
        findings.warn(constraint.place, 'duplicate-constraint', message);
    }
    else {
        const message = `${subject} has the name of another constraint of that table, at ${(0,resolve_names/* show */.WU)(first.place)}`;
        findings.error(constraint.place, 'duplicate-constraint', message);
    }
}
function meaningOf({ kind, columns, reference, check, parts, where }) {
    const { table, columns: referenced, onDelete, onUpdate } = reference ?? {};
    return JSON.stringify([kind, columns, check, table, referenced, onDelete, onUpdate, parts, where]);
}

;// CONCATENATED MODULE: ./lib/resolve/checks.js

/** The check constraints of a table: those on its columns, then its own. One without a condition is an error. */
function findChecks(table, constraints, columns, findings) {
    const { literal } = table.manner;
    const onColumns = columns.all.flatMap(({ source }) => toChecks(source.check, literal));
    if (onColumns.length + constraints.length === 0)
        return onColumns;
    const declared = constraints
        .filter(({ kind }) => kind === 'check')
        .flatMap((constraint) => {
        const checks = toChecks(constraint.check, literal, constraint);
        if (checks.length === 0) {
            const message = `the ${describeConstraint(constraint)} of table "${table.name}" has no condition`;
            findings.error(constraint.place, 'missing-check', message);
        }
        return checks;
    });
    if (literal)
        return [...onColumns, ...declared];
    return [...new Map([...onColumns, ...declared].map((check) => [JSON.stringify(check), check])).values()];
}
/** A literal document's condition stays as it is: a comment in it may end at a line's end. */
function toChecks(condition, literal, constraint) {
    if (condition === undefined)
        return [];
    const sql = literal ? condition.trim() : toLine(condition);
    const name = constraint?.name;
    const traits = constraint ? traitsOf(constraint) : {};
    return sql === '' ? [] : [{ ...(name === undefined ? {} : { name }), sql, ...traits }];
}
/** SQL on one line: a break and the spaces around it are one space, except inside quotes. */
function toLine(sql) {
    return sql
        .trim()
        .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+/g, (part) => /^\s*$/.test(part) && /[\r\n]/.test(part) ? ' ' : part);
}

;// CONCATENATED MODULE: ./lib/resolve/conventions.js
/** The figures that JustDB gives to a type without any (its rules A1 to A5). */
const FIGURES = new Map([
    ['varchar', '256'],
    ['char', '1'],
    ['nvarchar', '256'],
    ['decimal', '10,2'],
    ['numeric', '10,2'],
]);
/** Names of columns and what they are without a type (JustDB's rules D1 to D3 and E1 to E5). */
const NAMES = [
    [/^(is|has|can)_./i, { type: 'BOOLEAN', default: { text: 'FALSE', computed: false } }],
    [/._date$/i, { type: 'DATE' }],
    [/._time$/i, { type: 'TIME' }],
    [/._status$/i, { type: 'VARCHAR(50)' }],
    [/._count$/i, { type: 'INT', default: { text: '0', computed: false } }],
    [/^email$/i, { type: 'VARCHAR(256)' }],
];
/** The type text with the figures that JustDB gives to a bare name: `VARCHAR` is `VARCHAR(256)`. */
function completeType(text) {
    const figures = FIGURES.get(text.trim().toLowerCase());
    return figures === undefined ? text : `${text.trim()}(${figures})`;
}
/** The default that JustDB gives to a bare TIMESTAMP or DATETIME (its rules A6 and A7): the current time. */
function findTimestampDefault(type) {
    return /^(?:timestamp|datetime)$/i.test(type.trim())
        ? { text: 'CURRENT_TIMESTAMP', computed: true }
        : undefined;
}
/** What JustDB takes a column of that name for when nobody says its type: `is_active` is a BOOLEAN, false by default. */
function findConvention(name) {
    return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./lib/resolve/column-type.js


/**
 * The type of a column: its type text, with the length or precision that was given beside it, or what JustDB's
 * conventions make of its name, where they apply. No type at all is a `missing-type` error, one that nobody knows an `unknown-type`
 * warning.
 */
function resolveType(column, table, readType, findings) {
    const { literal, infers, dialect } = table.manner;
    const convention = column.type === undefined && infers ? findConvention(column.name) : undefined;
    // SQLite's columns need no type.
    const text = column.type ?? conventional(convention, column) ?? (literal && dialect === 'sqlite' ? '' : undefined);
    if (text === undefined) {
        const message = `column "${column.name}" of table "${table.name}" needs a type`;
        if (!findings.explains(column))
            findings.error(column.place, 'missing-type', message);
        return { type: { kind: 'unknown' }, raw: '', counts: false };
    }
    if (!literal && !isClosed(text))
        reportOpen(column, table.name, text, findings);
    const home = { literal, infers, ...(table.namespace === undefined ? {} : { namespace: table.namespace }) };
    const read = readType(withFigures(text, column), home);
    if (isUnknown(read.type))
        warnOfUnknown(column, table, read.raw, findings);
    return convention?.default ? { ...read, conventionalDefault: convention.default } : read;
}
/** The type that a convention gives, without its figures where the author wrote some beside the name. */
function conventional(convention, column) {
    const isWritten = isFigure(column.length) || isFigure(column.precision);
    return isWritten ? convention?.type.replace(/\([^()]*\)/, '') : convention?.type;
}
/** Where figures go that the author wrote beside the type: before what may follow them in SQL. */
const TAIL = / (?:unsigned|signed|zerofill|with|without|array|character set|charset|collate)\b| ?\[/i;
function withFigures(text, { length, precision, scale }) {
    const first = [length, precision].find(isFigure);
    if (first === undefined || text.includes('('))
        return text;
    const figures = length === undefined && isFigure(scale) ? `${first},${scale}` : String(first);
    const line = text.trim().replace(/\s+/g, ' ');
    const tail = TAIL.exec(line)?.index ?? line.length;
    return `${line.slice(0, tail)}(${figures})${line.slice(tail)}`;
}
function isFigure(value) {
    return Number.isInteger(value) && Number(value) >= 0;
}
/** Whether every parenthesis of a type that stands in no quotes has its other half. */
function isClosed(text) {
    if (!text.includes('(') && !text.includes(')'))
        return true;
    const signs = text.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '');
    return signs.split('(').length === signs.split(')').length;
}
function reportOpen(column, table, text, findings) {
    const message = `the type of column "${column.name}" of table "${table}" is "${text}", in which a parenthesis is missing; where a comma ends a value, as in YAML's braces, a type with one stands in quotes`;
    findings.error(column.place, 'invalid-type', message);
}
function isUnknown(type) {
    return type.kind === 'unknown' || (type.kind === 'array' && isUnknown(type.of));
}
function warnOfUnknown(column, { name: table, manner }, raw, findings) {
    const name = raw
        .replace(/[([][^]*/, '')
        .trim()
        .toLowerCase();
    // A database knows its types: one that is made there is no slip of the pen.
    const hint = manner.literal
        ? '; "types" in the options says what stands for it in the models'
        : MORE.test(raw)
            ? '; a type stands alone, and what follows it here has keys of its own'
            : findings.suggest(name, () => dialects/* typeNames */.DK.filter((known) => known !== name));
    const message = `column "${column.name}" of table "${table}" has the type "${raw}", which is not known here${hint}`;
    findings.warn(column.place, 'unknown-type', message);
}
/** Words of SQL that say something of the column, and nothing of its type. */
const MORE = /[\s)](?:not null|null|primary key|unique|default|auto_?increment|references|comment)\b/i;

// EXTERNAL MODULE: ./lib/resolve/default-of.js + 7 modules
var default_of = __webpack_require__(92462);
;// CONCATENATED MODULE: ./lib/resolve/columns.js




/**
 * The columns of a table with their types and defaults. No column at all is a `no-columns` error, two of one name a
 * `duplicate-column` error (of which the first stays). Outside literal documents a name may have the quotes of SQL.
 */
function draftColumns(table, readType, findings) {
    const { columnKey, literal } = table.manner;
    const columns = new Map();
    for (const source of table.columns) {
        const key = columnKey(source.name);
        const first = columns.get(key);
        if (first)
            reportDuplicate(table, source, first, findings);
        else
            columns.set(key, draftColumn(source, table, readType, findings));
    }
    if (table.columns.length === 0 && !findings.explains(table)) {
        findings.error(table.place, 'no-columns', `table "${table.name}" has no columns`);
    }
    const find = (name) => columns.get(columnKey(name));
    return { all: [...columns.values()], find: literal ? find : (name) => find(name) ?? find((0,resolve_names/* bare */.$B)(name)) };
}
function reportDuplicate(table, source, first, findings) {
    const letters = first.name === source.name
        ? ''
        : ` as "${first.name}" (most databases do not tell the case of letters apart)`;
    const message = `column "${source.name}" of table "${table.name}" stands here and already at ${(0,resolve_names/* show */.WU)(first.source.place)}${letters}`;
    findings.error(source.place, 'duplicate-column', message);
}
function draftColumn(source, table, readType, findings) {
    const { raw, counts, conventionalDefault, ...read } = resolveType(source, table, readType, findings);
    const type = table.manner.literal && isNumber(source, read.type, raw) ? TINY : read.type;
    const inferred = conventionalDefault ?? (table.manner.timestampDefault ? findTimestampDefault(raw) : undefined);
    const node = source.expression === undefined ? (source.default ?? inferred) : undefined;
    const value = node && resolveColumnDefault(source, node, { type, raw }, table, findings);
    return { source, name: source.name, type, raw, counts, value };
}
const TINY = { kind: 'integer', bits: 8, unsigned: false };
/** Whether MySQL's `tinyint(1)`, its truth value, is used for numbers: it counts up, or its default is another than 0 and 1. */
function isNumber(source, { kind }, raw) {
    if (kind !== 'boolean' || !/^tinyint/i.test(raw))
        return false;
    return (source.autoIncrement === true || /^'?(?:-\d+|[2-9]|\d{2,})'?$/.test(source.default?.text.trim() ?? ''));
}
function resolveColumnDefault(source, node, type, table, findings) {
    const resolved = (0,default_of/* resolveDefaultOf */.n)(node, type, table.manner);
    if (resolved.fits)
        return resolved;
    const kept = resolved.default?.kind === 'string' ? 'kept as it stands' : 'taken for an SQL expression';
    const message = `the default of column "${source.name}" of table "${table.name}" is no value of ${type.raw}: "${node.text.trim()}" is ${kept}`;
    findings.warn(source.place, 'default-type', message);
    return resolved;
}

;// CONCATENATED MODULE: ./lib/resolve/table-columns.js
/**
 * The columns that a list means, in its order. An unknown one is an `unknown-column` error, an empty list
 * `missing-columns`; then there is no result. A column named twice counts once, with a `repeated-column` warning.
 */
function findColumns(list, columns, findings) {
    const known = list.names.flatMap((name) => columns.find(name) ?? []);
    if (list.names.length === 0) {
        findings.error(list.place, 'missing-columns', `the ${list.subject} of table "${list.table}" names no columns`);
    }
    if (known.length < list.names.length) {
        const missing = list.names.filter((name) => !columns.find(name));
        for (const name of missing)
            reportUnknown(name, list, columns, findings);
    }
    if (known.length < list.names.length || known.length === 0)
        return undefined;
    const distinct = [...new Set(known)];
    if (distinct.length < known.length) {
        const message = `the ${list.subject} of table "${list.table}" names a column twice`;
        findings.warn(list.place, 'repeated-column', message);
    }
    return distinct;
}
/** Says that a table has no such column, with the names that are near. */
function reportUnknown(name, { place, subject, table }, columns, findings) {
    const hint = findings.suggest(name, () => columns.all.map((column) => column.name));
    const message = `the ${subject} names column "${name}", which table "${table}" does not have${hint}`;
    findings.error(place, 'unknown-column', message);
}

;// CONCATENATED MODULE: ./lib/resolve/included.js

/** The columns that an index, or the one behind a constraint, carries along. An unknown one is an `unknown-column` error. */
function findIncluded(table, { place, name, include = [] }, columns, findings) {
    if (include.length === 0)
        return {};
    const subject = name === undefined ? '`include`' : `\`include\` of "${name}"`;
    const list = { place, subject, table: table.name, names: include };
    const found = findColumns(list, columns, findings);
    return found ? { include: found.map((column) => column.name) } : {};
}

;// CONCATENATED MODULE: ./lib/resolve/index-parts.js
const ORDER = / (?:(asc|desc)|(?=nulls ))(?: ?nulls (first|last))?$/i;
const LENGTH = /^([^()]+)\((\d+)\)$/;
const OPERATOR = /[()]|\|\||->|::/;
/** A member of an index whose parts are told apart already; undefined when it names no column of the table. */
function toIndexPart(node, columns) {
    const traits = traitsOfPart(node);
    if (node.expression !== undefined)
        return { kind: 'expression', sql: node.expression, ...traits };
    const column = node.name === undefined ? undefined : columns.find(node.name);
    const length = node.length === undefined ? {} : { length: node.length };
    return column && { kind: 'column', name: column.name, ...length, ...traits };
}
/** How a member is sorted and compared, where that is not the usual way. */
function traitsOfPart({ order, nulls, operatorClass, collation }) {
    return {
        ...(order === 'desc' ? { order } : {}),
        ...(nulls === undefined || nulls === usualSide(order) ? {} : { nulls }),
        ...(operatorClass === undefined ? {} : { operatorClass }),
        ...(collation === undefined ? {} : { collation }),
    };
}
/** Where NULL stands when nothing is said: it counts as the greatest value (PostgreSQL, "Indexes and ORDER BY"). */
function usualSide(order) {
    return order === 'desc' ? 'first' : 'last';
}
/**
 * An entry of an index's column list: a column's name, such a name with its order (`created_at DESC NULLS LAST`) or
 * with the length of a prefix (`title(20)`), or an SQL expression (`LOWER(email) DESC`). Undefined for anything else.
 */
function readIndexPart(entry, columns) {
    const text = entry.trim().replace(/\s+/g, ' ');
    if (columns.find(text))
        return toIndexPart({ name: text }, columns);
    const plain = text.replace(ORDER, '');
    const order = readOrder(text);
    if (columns.find(plain))
        return toIndexPart({ name: plain, ...order }, columns);
    const [, prefix = '', length = ''] = LENGTH.exec(plain) ?? [];
    if (columns.find(prefix.trim()))
        return toIndexPart({ name: prefix.trim(), length: Number(length), ...order }, columns);
    return OPERATOR.test(plain) ? toIndexPart({ expression: plain, ...order }, columns) : undefined;
}
function readOrder(text) {
    const [, order, nulls] = ORDER.exec(text.toLowerCase()) ?? [];
    return {
        ...(order === 'desc' || order === 'asc' ? { order } : {}),
        ...(nulls === 'first' || nulls === 'last' ? { nulls } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/storage-parameters.js
/** The names that PostgreSQL and extensions of it give to parameters. */
const NAME = /^[a-z][a-z0-9_]{0,62}$/;
/** Parameters that are on or off (https://www.postgresql.org/docs/current/sql-createindex.html). */
const FLAGS = new Set(['autosummarize', 'deduplicate_items', 'fastupdate']);
/** What PostgreSQL takes for true and for false: also the beginning of a word (parse_bool in its source). */
const ON = /^(?:t|tr|tru|true|y|ye|yes|on|1)$/;
const OFF = /^(?:f|fa|fal|fals|false|n|no|of|off|0)$/;
/**
 * The storage parameters of an index, or of the one behind a constraint, in the one order and spelling in which schemas
 * have them. A name that no database has is a `storage-parameter` warning, and left out.
 */
function findStorage(table, { place, name, storageParameters }, findings) {
    if (!storageParameters)
        return {};
    const entries = Object.entries(storageParameters).map(([key, value]) => [key.toLowerCase(), value]);
    const known = entries.filter(([key]) => NAME.test(key));
    for (const [key] of entries.filter(([key]) => !NAME.test(key))) {
        const subject = name === undefined ? 'an index or constraint' : `"${name}"`;
        const message = `${subject} of table "${table.name}" is written without its storage parameter "${key}"; their names are of letters, digits and underscores, such as fillfactor`;
        findings.warnFirst(place, 'storage-parameter', message);
    }
    if (known.length === 0)
        return {};
    const sorted = [...known].sort(([one], [other]) => (one < other ? -1 : 1));
    return { storageParameters: Object.fromEntries(sorted.map(([key, value]) => [key, spell(key, value)])) };
}
function spell(name, value) {
    const plain = value.trim();
    const word = plain.toLowerCase();
    if (!FLAGS.has(name))
        return KEYWORD.test(word) ? word : plain;
    return ON.test(word) ? 'true' : OFF.test(word) ? 'false' : plain;
}
/** What a parameter with a choice takes (GiST's `buffering`), whatever the case. */
const KEYWORD = /^(?:auto|on|off)$/;

;// CONCATENATED MODULE: ./lib/resolve/exclusions.js





/**
 * The exclusion constraints of a table. One without a member is a `missing-columns` error, a member without an operator
 * a `missing-operator` error, and one that names no column an `unknown-column` error.
 */
function findExclusions(table, constraints, columns, findings) {
    return constraints
        .filter(({ kind }) => kind === 'exclusion')
        .map((constraint) => toExclusion(table, constraint, columns, findings));
}
function toExclusion(table, constraint, columns, findings) {
    const { name, method = 'btree', where = '' } = constraint;
    return {
        ...(name === undefined ? {} : { name }),
        method: method.trim().toLowerCase(),
        parts: toParts(table, constraint, columns, findings),
        ...(where.trim() === '' ? {} : { where: where.trim() }),
        ...findIncluded(table, constraint, columns, findings),
        ...findStorage(table, constraint, findings),
        ...traitsOf(constraint),
    };
}
function toParts(table, constraint, columns, findings) {
    const { place, parts = [] } = constraint;
    const subject = describeConstraint(constraint);
    const where = `the ${subject} of table "${table.name}"`;
    if (parts.length === 0)
        findings.error(place, 'missing-columns', `${where} names no columns`);
    return parts.flatMap((node) => {
        const part = toIndexPart(node, columns);
        if (!part)
            reportUnknown(node.name ?? '', { place, subject, table: table.name, names: [] }, columns, findings);
        if (node.operator === undefined)
            findings.error(place, 'missing-operator', `${where} needs an operator with each of its members, such as =`);
        return part ? { ...part, operator: node.operator ?? '=' } : [];
    });
}

// EXTERNAL MODULE: ./lib/resolve/index-name.js
var index_name = __webpack_require__(5910);
;// CONCATENATED MODULE: ./lib/resolve/indexes.js






/** Methods that every database uses when nothing is said, or that only arrange how a table is stored. */
const USUAL_METHODS = new Set(['', 'btree', 'normal', 'unique', 'clustered', 'nonclustered']);
/** The methods that JustDB's files and PostgreSQL's well-known extensions name. */
const METHODS = new Set([
    'hash',
    'gin',
    'gist',
    'spgist',
    'brin',
    'bloom',
    'hnsw',
    'ivfflat',
    'rum',
    'rtree',
    'fulltext',
    'spatial',
    'vector',
]);
/**
 * The indexes of a table. One that says again what another of its name says is left out with a warning; two that share
 * a name and nothing else are a `duplicate-index` error; in a literal document there are as many as stand there. One
 * without a name is given one.
 */
function findIndexes(table, columns, findings) {
    const known = new Map();
    const { columnKey: keyOf, literal } = table.manner;
    // The authors' names come first: one that we make up gives way to them wherever it stands.
    for (const node of namedFirst(table.indexes)) {
        const unnamed = toIndex(table, node, columns, findings);
        if (!unnamed)
            continue;
        const name = node.name ?? generateName(table, unnamed, known);
        const second = { node, index: { ...unnamed, name } };
        const key = keyOf(name);
        const first = known.get(key);
        if (!first)
            known.set(key, second);
        else if (literal)
            known.set(`${key} ${known.size}`, second);
        else
            indexes_reportSecond(table, second, first, findings);
    }
    const indexes = new Map([...known.values()].map(({ node, index }) => [node, index]));
    return table.indexes.flatMap((node) => indexes.get(node) ?? []);
}
function namedFirst(nodes) {
    const isNamed = ({ name }) => name !== undefined;
    return [...nodes.filter(isNamed), ...nodes.filter((node) => !isNamed(node))];
}
/** A name that no other index of the table has, unless that one says the same. */
function generateName(table, index, known) {
    const meaning = indexes_meaningOf(index);
    return (0,index_name/* generateIndexName */.L)(table.name, index.parts, meaning, (name) => {
        const other = known.get(table.manner.columnKey(name))?.index;
        return other === undefined || indexes_meaningOf(other) === meaning;
    });
}
function indexes_reportSecond(table, second, first, findings) {
    const { place } = second.node;
    const subject = `index "${second.index.name}" of table "${table.name}"`;
    if (indexes_meaningOf(second.index) === indexes_meaningOf(first.index)) {
        const message = `${subject} stands already at ${(0,resolve_names/* show */.WU)(first.node.place)}; the second is left out`;
        findings.warn(place, 'duplicate-index', message);
    }
    else {
        const message = `${subject} has the name of another index of that table, at ${(0,resolve_names/* show */.WU)(first.node.place)}`;
        findings.error(place, 'duplicate-index', message);
    }
}
/** What an index is, whatever its name. */
function indexes_meaningOf(index) {
    const { parts, unique, method, where, include, nullsNotDistinct, storageParameters } = index;
    const stored = storageParameters ? [storageParameters] : [];
    return JSON.stringify([parts, unique, method, where, include, nullsNotDistinct, ...stored]);
}
function toIndex(table, node, columns, findings) {
    const parts = indexes_toParts(table, node, columns, findings);
    if (!parts)
        return undefined;
    const { unique = /^\s*unique\s*$/i.test(node.method ?? ''), where, nullsNotDistinct, comment } = node;
    const method = readMethod(table, node, findings);
    return {
        parts,
        unique,
        ...(method === undefined ? {} : { method }),
        ...(where === undefined || where.trim() === '' ? {} : { where: where.trim() }),
        ...findIncluded(table, node, columns, findings),
        ...findStorage(table, node, findings),
        ...(nullsNotDistinct === true ? { nullsNotDistinct } : {}),
        ...(comment === undefined ? {} : { comment }),
    };
}
/** The method in lower case; undefined for the usual one. One that is not known is a warning, but in a literal document. */
function readMethod(table, node, findings) {
    const word = (node.method ?? '').toLowerCase().replace(/[\s_-]/g, '');
    if (USUAL_METHODS.has(word))
        return undefined;
    if (METHODS.has(word) || table.manner.literal)
        return word;
    const message = `the ${describe(node)} is written without its type "${node.method ?? ''}", which no model can say`;
    findings.warn(node.place, 'unknown-index-type', message);
    return undefined;
}
function indexes_toParts(table, node, columns, findings) {
    const list = { place: node.place, subject: describe(node), table: table.name, names: [] };
    const parts = node.columns.flatMap((entry) => {
        const part = readPart(entry, table, columns);
        if (!part)
            reportUnknown(typeof entry === 'string' ? entry : (entry.name ?? ''), list, columns, findings);
        return part ?? [];
    });
    if (node.columns.length === 0) {
        findings.error(node.place, 'missing-columns', `the ${describe(node)} of table "${table.name}" names no columns`);
    }
    return parts.length > 0 && parts.length === node.columns.length ? parts : undefined;
}
/** Outside literal documents what is called a name may be an expression too: `{ name: lower(email), order: DESC }`. */
function readPart(entry, { manner }, columns) {
    if (typeof entry === 'string')
        return readIndexPart(entry, columns);
    const part = toIndexPart(entry, columns);
    const read = part || manner.literal || entry.name === undefined ? part : readIndexPart(entry.name, columns);
    return read && read !== part ? { ...read, ...traitsOfPart(entry) } : read;
}
function describe({ name }) {
    return name === undefined ? 'index' : `index "${name}"`;
}

// EXTERNAL MODULE: ./node_modules/pluralize/pluralize.js
var pluralize = __webpack_require__(86112);
;// CONCATENATED MODULE: ./lib/resolve/primary-key.js






/**
 * The primary key of a table: what its constraint says, or its columns' flags in column order, or by convention a
 * column `id`, or `user_id` in `users` when that is no foreign key. A constraint and flags that name other columns, or
 * two such constraints, are a `conflicting-keys` error. A literal document has no conventions.
 */
function findPrimaryKey(table, constraints, columns, findings) {
    const flagged = columns.all.filter(({ source }) => source.primaryKey === true).map(primary_key_nameOf);
    const declared = constraints
        .filter(({ kind }) => kind === 'primary-key')
        .flatMap((constraint) => toKey(table, constraint, columns, findings));
    const keys = [...declared, ...(flagged.length > 0 ? [{ columns: flagged }] : [])];
    const [first, ...others] = keys;
    if (!first)
        return table.manner.infers && !table.view ? findConventionalKey(table, constraints, columns) : undefined;
    const other = others.find((key) => (0,resolve_names/* setKey */.qL)(key.columns) !== (0,resolve_names/* setKey */.qL)(first.columns));
    if (other) {
        const message = `table "${table.name}" has two primary keys: over ${(0,resolve_names/* list */.p_)(first.columns)} and over ${(0,resolve_names/* list */.p_)(other.columns)}`;
        findings.error(table.place, 'conflicting-keys', message);
    }
    const named = keys.find(({ name }) => name !== undefined);
    return { ...first, ...named, columns: first.columns };
}
function toKey(table, constraint, columns, findings) {
    const { place, name } = constraint;
    const subject = describeConstraint(constraint);
    const members = findColumns({ place, subject, table: table.name, names: constraint.columns }, columns, findings);
    if (!members)
        return [];
    return [
        {
            ...(name === undefined ? {} : { name }),
            columns: members.map(primary_key_nameOf),
            ...findIncluded(table, constraint, columns, findings),
            ...findStorage(table, constraint, findings),
            ...traitsOf(constraint),
        },
    ];
}
const LONGEST_CONVENTIONAL_NAME = 100;
/** JustDB's rules B1 and B2, for a table that says nothing about a key; an explicit `false` switches them off. */
function findConventionalKey(table, constraints, columns) {
    if (constraints.some(({ kind }) => kind === 'primary-key'))
        return undefined;
    const id = columns.find('id');
    const own = id ?? findOwnId(table, columns);
    if (!own || own.source.primaryKey === false || own.source.nullable === true)
        return undefined;
    return own === id || !isForeign(own, constraints) ? { columns: [own.name] } : undefined;
}
function findOwnId({ name }, columns) {
    if (name.length > LONGEST_CONVENTIONAL_NAME)
        return undefined;
    const own = columns.find(`${(0,resolve_names/* fold */.AU)(name)}_id`);
    return own ?? columns.find(`${pluralize.singular((0,resolve_names/* fold */.AU)(name))}_id`);
}
function isForeign({ name, source }, constraints) {
    const mentions = constraints.some(({ kind, columns }) => kind === 'foreign-key' && columns.some((column) => (0,resolve_names/* fold */.AU)(column) === (0,resolve_names/* fold */.AU)(name)));
    return source.reference !== undefined || mentions;
}
function primary_key_nameOf({ name }) {
    return name;
}

;// CONCATENATED MODULE: ./lib/resolve/uniques.js





/**
 * The unique constraints of a table, from its constraints and then its columns' flags. Those over the same columns are
 * one, by the first name that any of them has; a second name gets a warning. One over the primary key's columns is left
 * out, being said already. In a literal document every constraint stays.
 */
function findUniques(table, constraints, columns, primaryKey, findings) {
    if (table.manner.literal)
        return allUniques(table, constraints, columns, findings);
    const distinct = new Map();
    for (const constraint of constraints) {
        const unique = constraint.kind === 'unique' ? toUnique(table, constraint, columns, findings) : undefined;
        if (unique)
            add(unique, constraint, distinct, findings);
    }
    for (const { name, source } of columns.all) {
        if (source.unique !== true)
            continue;
        const key = (0,resolve_names/* setKey */.qL)([name]);
        if (!distinct.has(key))
            distinct.set(key, { columns: [name] });
    }
    if (primaryKey)
        distinct.delete((0,resolve_names/* setKey */.qL)(primaryKey.columns));
    return [...distinct.values()];
}
function allUniques(table, constraints, columns, findings) {
    const declared = constraints
        .filter(({ kind }) => kind === 'unique')
        .flatMap((constraint) => toUnique(table, constraint, columns, findings) ?? []);
    const known = new Set(declared.map((unique) => (0,resolve_names/* setKey */.qL)(unique.columns)));
    const flagged = columns.all.filter(({ name, source }) => source.unique === true && !known.has((0,resolve_names/* setKey */.qL)([name])));
    return [...declared, ...flagged.map(({ name }) => ({ columns: [name] }))];
}
function add(unique, constraint, distinct, findings) {
    const key = (0,resolve_names/* setKey */.qL)(unique.columns);
    const first = distinct.get(key);
    distinct.set(key, { ...unique, ...first });
    if (first?.name === undefined || unique.name === undefined)
        return;
    const message = `the ${describeConstraint(constraint)} covers the same columns as "${first.name}" and is left out`;
    findings.warn(constraint.place, 'duplicate-constraint', message);
}
function toUnique(table, constraint, columns, findings) {
    const { place, name, nullsNotDistinct } = constraint;
    const list = {
        place,
        subject: describeConstraint(constraint),
        table: table.name,
        names: constraint.columns,
    };
    const members = findColumns(list, columns, findings);
    return (members && {
        ...(name === undefined ? {} : { name }),
        columns: members.map((column) => column.name),
        ...findIncluded(table, constraint, columns, findings),
        ...findStorage(table, constraint, findings),
        ...(nullsNotDistinct === true ? { nullsNotDistinct } : {}),
        ...traitsOf(constraint),
    });
}

;// CONCATENATED MODULE: ./lib/resolve/table.js









/** A table with its columns, keys, constraints and indexes. */
function draftTable(source, readType, findings) {
    const columns = draftColumns(source, readType, findings);
    const constraints = distinctConstraints(source, findings);
    const primaryKey = findPrimaryKey(source, constraints, columns, findings);
    const uniques = findUniques(source, constraints, columns, primaryKey, findings);
    const indexes = findIndexes(source, columns, findings);
    return {
        source,
        name: source.name,
        ...(source.namespace === undefined ? {} : { namespace: source.namespace }),
        columns,
        constraints,
        ...(primaryKey ? { primaryKey } : {}),
        keyColumns: new Set(primaryKey?.columns),
        uniques,
        checks: findChecks(source, constraints, columns, findings),
        exclusions: findExclusions(source, constraints, columns, findings),
        indexes,
        uniqueKeys: new Set([...(primaryKey ? [primaryKey] : []), ...uniques]
            .map(({ columns }) => (0,resolve_names/* setKey */.qL)(columns))
            .concat(indexes.flatMap(keyOfIndex))),
        required: findRequired(source, constraints, columns, findings),
    };
}
/** The columns of a unique index that is one over all rows, when it has nothing but whole columns. */
function keyOfIndex({ unique, parts, where }) {
    if (!unique || where !== undefined)
        return [];
    const names = parts.flatMap((part) => part.kind === 'column' && part.length === undefined ? [part.name] : []);
    return names.length === parts.length ? [(0,resolve_names/* setKey */.qL)(names)] : [];
}
function findRequired({ name }, constraints, columns, findings) {
    const lists = constraints
        .filter(({ kind }) => kind === 'not-null')
        .map((constraint) => ({
        place: constraint.place,
        subject: describeConstraint(constraint),
        table: name,
        names: constraint.columns,
    }));
    return new Set(lists.flatMap((list) => findColumns(list, columns, findings) ?? []));
}
/** Whether a column may hold NULL: as its author says, and never in the primary key. */
function isNullable({ keyColumns, required }, column) {
    return !keyColumns.has(column.name) && !required.has(column) && (column.source.nullable ?? true);
}
/** Whether a member of the primary key may hold NULL, as in SQLite where nobody says otherwise. */
function isNullableKey({ source, keyColumns }, { name, source: said }) {
    const { dialect, literal } = source.manner;
    return literal && dialect === 'sqlite' && keyColumns.has(name) && said.nullable === true;
}

;// CONCATENATED MODULE: ./lib/resolve/finish.js


/** The finished table: what was said of it, and what follows from its keys. */
function finishTable(draft, foreignKeys, findings) {
    const { source, namespace, primaryKey, uniques, checks, exclusions, indexes } = draft;
    const counting = findCounting(draft, foreignKeys, findings);
    return {
        place: source.place,
        name: source.name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(source.comment === undefined ? {} : { comment: source.comment }),
        ...(source.formerNames === undefined ? {} : { formerNames: source.formerNames }),
        columns: draft.columns.all.map((column) => finishColumn(column, draft, counting.has(column))),
        ...(primaryKey ? { primaryKey } : {}),
        foreignKeys,
        uniques,
        checks,
        exclusions,
        indexes,
    };
}
function finishColumn(column, table, autoIncrement) {
    const { source, name, type, raw, value } = column;
    const { collation, comment, formerNames } = source;
    return {
        place: source.place,
        name,
        type,
        raw,
        nullable: isNullable(table, column) && !(autoIncrement && isAlwaysNumbered(column, table)),
        ...(isNullableKey(table, column) ? { nullableKey: true } : {}),
        autoIncrement,
        ...(autoIncrement && source.identity ? { identity: toIdentity(source.identity) } : {}),
        ...findGenerated(column, table),
        ...(value?.default && !autoIncrement ? { default: value.default } : {}),
        ...(value?.keptDefault === undefined || autoIncrement ? {} : { keptDefault: value.keptDefault }),
        ...(value?.onUpdateNow ? { onUpdateNow: true } : {}),
        ...(collation === undefined ? {} : { collation }),
        ...(comment === undefined ? {} : { comment }),
        ...(formerNames === undefined ? {} : { formerNames }),
    };
}
/** Databases let no column be NULL that counts up; only a default that takes numbers, as SQL may say it, leaves that open. */
function isAlwaysNumbered({ source }, table) {
    return source.identity !== undefined || !table.source.manner.literal;
}
function toIdentity({ always, ...counting }) {
    return { always, ...toCounting(counting) };
}
/** The databases that compute a generated column's values anew where nothing else is said. */
const VIRTUAL = new Set(['mysql', 'mariadb', 'sqlite']);
function findGenerated({ source }, table) {
    if (source.expression === undefined)
        return {};
    const { dialect } = table.source.manner;
    return { generated: { sql: source.expression.trim(), stored: source.stored ?? !VIRTUAL.has(dialect) } };
}
/**
 * The columns to which the database gives the next number: those of which the author says so, and a single integer
 * key of which nothing else is said. A type that cannot count, a default beside the counting, and a second such
 * member of one key are warnings.
 */
function findCounting(table, foreignKeys, findings) {
    const counting = new Set();
    let keyCounts = false;
    for (const column of table.columns.all) {
        const counts = saysCounting(column) ?? countsByItself(column, table, foreignKeys);
        if (!counts || !mayCount(column, table, keyCounts, findings))
            continue;
        counting.add(column);
        keyCounts ||= table.keyColumns.has(column.name);
    }
    return counting;
}
/** Whether the author says that the column counts up; a generated one never does. */
function saysCounting({ source, counts }) {
    if (source.expression !== undefined)
        return false;
    return source.autoIncrement ?? (source.identity || counts ? true : undefined);
}
function countsByItself({ name, type, value }, { primaryKey, source }, foreignKeys) {
    if (!source.manner.infers)
        return false;
    const isOnlyKey = primaryKey?.columns.length === 1 && primaryKey.columns[0] === name;
    if (!isOnlyKey || type.kind !== 'integer' || value?.default)
        return false;
    return !foreignKeys.some(({ columns }) => columns.includes(name));
}
function mayCount(column, { name, keyColumns, source }, keyCounts, findings) {
    const subject = `column "${column.name}" of table "${name}"`;
    const warn = (message) => {
        findings.warn(column.source.place, 'auto-increment', `${subject} ${message}`);
    };
    if (source.manner.literal && mayHoldNumbers(column.type))
        return true;
    if (column.type.kind !== 'integer') {
        warn(`cannot count up, being of type ${column.raw}`);
        return false;
    }
    if (keyCounts && keyColumns.has(column.name)) {
        warn('is the second of its primary key that counts up; only the first does');
        return false;
    }
    if (column.value?.default && column.value.default.kind !== 'sequence')
        warn('counts up, so that its default is left out');
    return true;
}
/** What a database lets count: MySQL also its truth values and floating-point numbers, PostgreSQL a domain. */
function mayHoldNumbers(type) {
    if (type.kind === 'domain')
        return mayHoldNumbers(type.of);
    return ['integer', 'boolean', 'float', 'decimal'].includes(type.kind);
}

;// CONCATENATED MODULE: ./lib/resolve/actions.js
const ACTIONS = new Map([
    ['cascade', 'cascade'],
    ['setnull', 'set-null'],
    ['setdefault', 'set-default'],
    ['restrict', 'restrict'],
    ['noaction', 'no-action'],
]);
const WORDS = ['CASCADE', 'SET NULL', 'SET DEFAULT', 'RESTRICT', 'NO ACTION'];
/**
 * What an author's word says happens to the referring rows: `SET NULL`, `set_null`, `set-null`. An unknown word is an
 * `unknown-action` error; no word says nothing.
 */
function readAction(word, event, place, findings) {
    const plain = (word ?? '').toLowerCase().replace(/[\s_-]/g, '');
    const action = ACTIONS.get(plain);
    if (!action && plain !== '' && word !== undefined) {
        const hint = findings.suggest(word, () => WORDS);
        const message = `"${word}" is no action for ${event} (known: ${WORDS.join(', ')})${hint}`;
        findings.error(place, 'unknown-action', message);
    }
    return action;
}

;// CONCATENATED MODULE: ./lib/resolve/foreign-key-checks.js


/**
 * Warns of what a database refuses in a foreign key or can never do: columns of different types (`type-mismatch`), a
 * target that is not unique (`reference-not-unique`), SET NULL on a column that is NOT NULL (`set-null-on-not-null`).
 */
function checkForeignKey(key, origin, target, findings) {
    checkNullable(key, origin, findings);
    // What a database took is right.
    if (key.external !== undefined || !target.table || origin.table.source.manner.literal)
        return;
    checkTypes(key, origin, target.table, findings);
    if (target.table.uniqueKeys.has((0,resolve_names/* setKey */.qL)(key.referencedColumns)))
        return;
    const message = `the ${origin.subject} of table "${origin.table.name}" refers to columns of table "${target.name}" that are neither its primary key nor unique`;
    findings.warn(key.place, 'reference-not-unique', message);
}
function checkNullable({ onDelete, onDeleteColumns, onUpdate }, { reference, subject, table, columns }, findings) {
    const isSet = ({ name }) => onUpdate === 'set-null' || (onDelete === 'set-null' && (onDeleteColumns?.includes(name) ?? true));
    const required = columns.find((column) => isSet(column) && !isNullable(table, column));
    if (!required)
        return;
    const message = `the ${subject} of table "${table.name}" says SET NULL, and column "${required.name}" is NOT NULL`;
    findings.warn(reference.place, 'set-null-on-not-null', message);
}
function checkTypes(key, { subject, table, columns }, target, findings) {
    for (const [index, column] of columns.entries()) {
        const referenced = target.columns.find(key.referencedColumns[index] ?? '');
        if (!referenced || isAlike(column.type, referenced.type))
            continue;
        const message = `the ${subject} of table "${table.name}" joins ${column.name} (${column.raw}) to ${target.name}.${referenced.name} (${referenced.raw}), which are of different types`;
        findings.warn(key.place, 'type-mismatch', message);
    }
}
function isAlike(a, b) {
    return a.kind === 'unknown' || b.kind === 'unknown' || familyOf(a) === familyOf(b);
}
/** What two columns must share to be joined; lengths may differ. */
function familyOf(type) {
    if (type.kind === 'domain')
        return familyOf(type.of);
    if (type.kind === 'integer')
        return `${type.bits} ${type.unsigned ? 'unsigned' : 'signed'}`;
    return type.kind === 'string' || type.kind === 'enum' ? 'text' : type.kind;
}

;// CONCATENATED MODULE: ./lib/resolve/referenced-columns.js

/** The column that a key to a table elsewhere means when nothing else is known. */
const USUAL_KEY = ['id'];
/**
 * The columns that a foreign key refers to: those that it names, else the target's primary key, as many as its own.
 * Of a table that lives elsewhere they are taken as written. Anything else is a `missing-referenced-column`, an
 * `unknown-column` or a `column-count` error, and there is no result.
 */
function findReferencedColumns(origin, target, findings) {
    if (target.external === undefined && target.table?.columns.all.length === 0)
        return undefined;
    const { reference, subject, columns, table } = origin;
    const named = reference.columns ?? [];
    const found = named.length > 0 ? findNamed(named, origin, target, findings) : findKey(origin, target, findings);
    if (!found || found.length === columns.length)
        return found;
    const message = `the ${subject} of table "${table.name}" has ${count(columns.length)} and refers to ${count(found.length)} of table "${target.name}"`;
    findings.error(reference.place, 'column-count', message);
    return undefined;
}
function findNamed(names, { reference, subject }, { name, table, external }, findings) {
    if (external !== undefined || !table)
        return names;
    const columns = { place: reference.place, subject, table: name, names };
    return findColumns(columns, table.columns, findings)?.map((column) => column.name);
}
function findKey({ reference, subject, columns, table }, target, findings) {
    const key = target.table?.primaryKey?.columns;
    if (key?.length === columns.length)
        return key;
    if (target.external !== undefined)
        return USUAL_KEY;
    const has = key ? `a primary key of ${count(key.length)}` : 'no primary key';
    const message = `the ${subject} of table "${table.name}" does not say to which columns of table "${target.name}" it refers, and that has ${has}`;
    findings.error(reference.place, 'missing-referenced-column', message);
    return undefined;
}
function count(columns) {
    return columns === 1 ? '1 column' : `${columns} columns`;
}

;// CONCATENATED MODULE: ./lib/resolve/foreign-key-target.js


/**
 * The table that a foreign key names. One that lives elsewhere comes first; a name that several tables have is an
 * `ambiguous-table` error, one that none has an `unknown-table` error.
 */
function findTarget(name, origin, targets, findings) {
    const { reference, subject, table } = origin;
    const { namespace } = reference;
    const wanted = { text: name, ...(namespace === undefined ? {} : { namespace }) };
    const found = findAny(wanted, table, targets);
    if (found.length === 1)
        return found[0];
    if (found.length > 1) {
        const message = `the ${subject} refers to "${name}", which may be any of ${(0,resolve_names/* list */.p_)(found.map(resolve_names/* qualified */.LX))}; write the namespace too`;
        findings.error(reference.place, 'ambiguous-table', message);
        return undefined;
    }
    const hint = findings.suggest(name, () => [...targets.tables.map(resolve_names/* qualified */.LX), ...targets.externals.names]);
    const message = `the ${subject} of table "${table.name}" refers to table "${(0,resolve_names/* qualified */.LX)(toNamed(wanted))}", which does not exist${hint || ELSEWHERE}`;
    findings.error(reference.place, 'unknown-table', message);
    return undefined;
}
/** What to do where no table has a name like it. */
const ELSEWHERE = '; a table that lives elsewhere is named under "external" in the config';
const LONGEST_INFERRED_NAME = 100;
/** The table that a column's name speaks of: `user_id` of `user` or `users`; undefined when there is no such table. */
function inferTarget(column, table, targets) {
    const stem = column.length > LONGEST_INFERRED_NAME ? undefined : /^(.+)_id$/i.exec(column)?.[1];
    if (stem === undefined)
        return undefined;
    const found = [stem, pluralize.plural(stem)].map((text) => findAny({ text }, table, targets));
    return found.find((candidates) => candidates.length === 1)?.[0];
}
function findAny(wanted, { namespace, source }, { find, externals }) {
    const seeker = { manner: source.manner, ...(namespace === undefined ? {} : { namespace }) };
    const tables = find(wanted, seeker).map((table) => toTarget(table, externals));
    const external = externals.find((0,resolve_names/* qualified */.LX)(toNamed(wanted)));
    if (!external)
        return tables;
    const { value, ...named } = external;
    const documented = tables.length === 1 ? tables[0] : named;
    return [{ ...named, ...documented, external: value }];
}
function toNamed({ text, namespace }) {
    return namespace === undefined || namespace === '' ? { name: text } : { namespace, name: text };
}
function toTarget(table, externals) {
    const { name, namespace } = table;
    const external = externals.valueOf(table);
    return {
        name,
        ...(namespace === undefined ? {} : { namespace }),
        table,
        ...(external === undefined ? {} : { external }),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/reference-traits.js

/** The columns that ON DELETE sets, where not all of them. An unknown one is an `unknown-column` error. */
function findSetColumns({ place, onDeleteColumns: names = [] }, table, findings) {
    if (names.length === 0)
        return {};
    const list = { place, subject: 'list of columns that ON DELETE sets', table: table.name, names };
    const columns = findColumns(list, table.columns, findings);
    return columns ? { onDeleteColumns: columns.map(({ name }) => name) } : {};
}
const MATCHES = new Map([
    ['', {}],
    ['simple', {}],
    ['none', {}],
    ['full', { match: 'full' }],
    ['partial', { match: 'partial' }],
]);
/** How a key of several columns is matched where some are NULL. An unknown word is an `unknown-match` error. */
function readMatch({ place, match = '' }, findings) {
    const known = MATCHES.get(match.trim().toLowerCase());
    if (!known)
        findings.error(place, 'unknown-match', `"${match}" is no MATCH of a foreign key (known: SIMPLE, FULL, PARTIAL)`);
    return known ?? {};
}

;// CONCATENATED MODULE: ./lib/resolve/foreign-keys.js








/**
 * The foreign keys of a table: those on its columns, then its constraints. A name that no table or column has is an
 * error (unless the table lives elsewhere), and so are sides of different lengths; such a key is left out. Keys that
 * say the same are one: what the first leaves open the others may say, and what they say otherwise is a warning. In a
 * literal document only those are one that do not differ in anything.
 */
function findForeignKeys(table, targets, findings) {
    const distinct = new Map();
    for (const candidate of [...markedColumns(table), ...declaredKeys(table, findings)]) {
        const key = foreign_keys_link(candidate, targets, findings);
        if (key)
            foreign_keys_add(key, candidate, distinct, findings);
    }
    return inColumnOrder([...distinct.values()], table);
}
/**
 * Keys in the order of their last columns, however each is written: targets name relationships in this order, so that a
 * key on a new last column renames none.
 */
function inColumnOrder(keys, { columns }) {
    if (keys.length < 2)
        return keys;
    const positions = new Map(columns.all.map(({ name }, index) => [name, index]));
    const last = ({ columns: names }) => names.reduce((most, name) => Math.max(most, positions.get(name) ?? 0), 0);
    return [...keys].sort((a, b) => last(a) - last(b));
}
function markedColumns(table) {
    return table.columns.all.flatMap((column) => {
        const { reference } = column.source;
        if (!reference)
            return [];
        const subject = `foreign key on column "${column.name}"`;
        return { reference, subject, table, columns: [column], traits: {}, isMark: reference.table === undefined };
    });
}
function declaredKeys(table, findings) {
    return table.constraints
        .filter(({ kind }) => kind === 'foreign-key')
        .flatMap((constraint) => {
        const { place, name, reference = { place } } = constraint;
        const subject = describeConstraint(constraint);
        const named = name === undefined ? {} : { name };
        const names = { place, subject, table: table.name, names: constraint.columns };
        const columns = findColumns(names, table.columns, findings);
        return columns
            ? [{ ...named, reference, subject, table, columns, traits: traitsOf(constraint), isMark: false }]
            : [];
    });
}
function foreign_keys_link(candidate, targets, findings) {
    const target = findAnyTarget(candidate, targets, findings);
    const referenced = target && findReferencedColumns(candidate, target, findings);
    if (!target || !referenced)
        return undefined;
    const key = toForeignKey(candidate, target, referenced, findings);
    checkForeignKey(key, candidate, target, findings);
    return key;
}
function findAnyTarget(candidate, targets, findings) {
    const { reference, table, columns, subject, isMark } = candidate;
    if (reference.table !== undefined)
        return findTarget(reference.table, candidate, targets, findings);
    const [first, ...others] = columns;
    const inferred = first && others.length === 0 ? inferTarget(first.name, table, targets) : undefined;
    if (inferred)
        return inferred;
    const message = `the ${subject} of table "${table.name}" does not say which table it refers to, and its name does not tell`;
    if (isMark)
        findings.warn(reference.place, 'foreign-key-without-target', `${message}; it is left out`);
    else
        findings.error(reference.place, 'foreign-key-without-target', message);
    return undefined;
}
function toForeignKey({ reference, name, columns, table, traits }, target, referencedColumns, findings) {
    const onDelete = readAction(reference.onDelete, 'ON DELETE', reference.place, findings);
    const onUpdate = readAction(reference.onUpdate, 'ON UPDATE', reference.place, findings);
    return {
        place: reference.place,
        ...(name === undefined ? {} : { name }),
        columns: columns.map((column) => column.name),
        referencedTable: target.name,
        ...(target.namespace === undefined ? {} : { referencedNamespace: target.namespace }),
        referencedColumns,
        ...(onDelete ? { onDelete } : {}),
        ...(onUpdate ? { onUpdate } : {}),
        ...findSetColumns(reference, table, findings),
        ...readMatch(reference, findings),
        ...traits,
        ...(target.external === undefined ? {} : { external: target.external }),
    };
}
function foreign_keys_add(key, { subject, table }, distinct, findings) {
    const meaning = foreign_keys_meaningOf(key, table);
    const first = distinct.get(meaning);
    distinct.set(meaning, { ...key, ...first });
    if (!first || !contradicts(key, first))
        return;
    const message = `the ${subject} of table "${table.name}" says otherwise than another key over the same columns${first.name === undefined ? '' : `, "${first.name}"`}; the first holds`;
    findings.warn(key.place, 'duplicate-foreign-key', message);
}
/** What a key joins; in a literal document, which may have two over the same columns, all that it says. */
function foreign_keys_meaningOf(key, { source }) {
    const { columns, referencedTable, referencedNamespace, referencedColumns } = key;
    if (source.manner.literal)
        return JSON.stringify({ ...key, place: undefined });
    return JSON.stringify([columns, referencedNamespace, referencedTable, referencedColumns]);
}
function contradicts(key, first) {
    const pairs = [
        [key.name && (0,resolve_names/* fold */.AU)(key.name), first.name && (0,resolve_names/* fold */.AU)(first.name)],
        [key.onDelete, first.onDelete],
        [key.onUpdate, first.onUpdate],
    ];
    return pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b);
}

// EXTERNAL MODULE: ./lib/without.js
var without = __webpack_require__(38699);
;// CONCATENATED MODULE: ./lib/resolve/ids.js
/** The objects that have an id, by it; of two with one id the later counts. */
function byId(nodes) {
    return new Map(nodes.flatMap((node) => (node.id === undefined ? [] : [[node.id, node]])));
}
/** Objects by id, and by name where no id says otherwise; of two with one name the first counts. */
function byIdOrName(nodes) {
    const named = nodes.flatMap((node) => (node.name === undefined ? [] : [[node.name, node]]));
    return new Map([...named.reverse(), ...byId(nodes)]);
}

;// CONCATENATED MODULE: ./lib/resolve/references.js
/**
 * A function that gives an object with all that it takes over through `referenceId`, over chains of any length; each
 * object is worked out once. An unknown id is an `unknown-reference` error, a circle a `circular-reference` error that
 * prints it; both are reported once, and the object then stays as it was written.
 */
function createFollower(reference, findings) {
    const followed = new Map();
    return (start) => {
        if (!refers(start))
            return start;
        const chain = readChain(start, reference, followed, findings);
        for (const [index, node] of [...chain.entries()].reverse()) {
            const base = chain[index + 1];
            if (!followed.has(node))
                followed.set(node, base ? reference.merge(node, followed.get(base) ?? base) : node);
        }
        return followed.get(start) ?? start;
    };
}
/** The object, the one that it refers to, and so on up to one that refers to nothing or is already known. */
function readChain(start, reference, followed, findings) {
    const chain = new Set([start]);
    for (const node of chain) {
        if (followed.has(node) || !refers(node))
            break;
        const base = reference.find(node);
        if (!base)
            references_reportUnknown(node, reference, findings);
        else if (chain.has(base))
            reportCircle([...chain], base, reference, findings);
        else
            chain.add(base);
    }
    return [...chain];
}
function refers(node) {
    return node.referenceId !== undefined;
}
function references_reportUnknown(node, { what, candidates, otherwise }, findings) {
    const other = otherwise?.(node.referenceId);
    if (other !== undefined) {
        const message = `${what} ${label(node)} refers to "${node.referenceId}", which stands in another table and is had as "${other}"`;
        findings.error(node.place, 'unknown-reference', message);
        return;
    }
    const hint = findings.suggest(node.referenceId, () => candidates(node));
    findings.error(node.place, 'unknown-reference', `${what} ${label(node)} refers to "${node.referenceId}", and no ${what} has that id${hint}`);
}
function reportCircle(chain, back, { what }, findings) {
    const circle = [...chain.slice(chain.indexOf(back)), back].map(label).join(' -> ');
    findings.error(back.place, 'circular-reference', `${what}s refer to each other in a circle: ${circle}`);
}
function label({ id, name, referenceId }) {
    return `"${id ?? name ?? `(${referenceId ?? ''})`}"`;
}

;// CONCATENATED MODULE: ./lib/resolve/column-references.js


/**
 * A function that gives a column with all that it takes over through `referenceId`. An id is looked for among the
 * columns of its own table, then among the columns at the roots, then as `table.column`; the whole text comes first,
 * since an id may hold dots. What the column says itself holds; a type of its own brings its own figures.
 */
function createColumnFollower(documents, findings) {
    const scopes = readScopes(documents);
    const reference = {
        what: 'column',
        find: (column) => findInGroup(column, scopes) ?? findColumn(column, column.referenceId, scopes),
        candidates: (column) => [...ownColumns(column, scopes).keys(), ...scopes.global.keys()],
        otherwise: (id) => findAddress(id, scopes, documents),
        merge,
    };
    return createFollower(reference, findings);
}
/** The dotted address of the first column with an id that stands in some table. */
function findAddress(id, scopes, documents) {
    scopes.addresses ??= readAddresses(documents.flatMap((document) => document.tables));
    return scopes.addresses.get(id);
}
function readAddresses(tables) {
    const addresses = tables.flatMap((table) => {
        const home = table.id ?? table.name;
        return table.columns.flatMap(({ id }) => id === undefined || home === undefined ? [] : [[id, `${home}.${id}`]]);
    });
    return new Map(addresses.reverse());
}
function readScopes(documents) {
    const tables = documents.flatMap((document) => document.tables);
    return {
        global: readGlobal(documents.flatMap((document) => document.columns)),
        tables: byIdOrName(tables),
        homes: readHomes(tables),
        locals: new Map(),
        addressed: new Map(),
    };
}
/** The columns at the roots by id or name, and the members of groups there by the ids that no other has. */
function readGlobal(columns) {
    return new Map([...byId(withMembers(columns)), ...byIdOrName(columns)]);
}
/** Columns, those of groups among them, and their members at any depth. */
function withMembers(columns) {
    if (!columns.some(({ members }) => members))
        return columns;
    return columns.flatMap((column) => [column, ...withMembers(column.members ?? [])]);
}
function readHomes(tables) {
    const homes = new Map();
    for (const table of tables) {
        for (const column of withMembers(table.columns))
            if (column.referenceId !== undefined)
                homes.set(column, table);
    }
    return homes;
}
function findInGroup(column, scopes) {
    const { referenceGroup: group, referenceId: id } = column;
    return group === undefined ? undefined : findColumn(column, `${group}.${id}`, scopes);
}
function findColumn(column, id, scopes) {
    const own = ownColumns(column, scopes).get(id);
    return (own === column ? undefined : own) ?? scopes.global.get(id) ?? findDotted(id, scopes);
}
/** The columns with an id that stand in the same table. */
function ownColumns(column, scopes) {
    const home = scopes.homes.get(column);
    if (!home)
        return new Map();
    const known = scopes.locals.get(home) ?? byId(withMembers(home.columns));
    scopes.locals.set(home, known);
    return known;
}
function findDotted(address, { global, tables, addressed }) {
    const dot = address.lastIndexOf('.');
    const around = address.slice(0, Math.max(0, dot));
    const home = tables.get(around) ?? global.get(around);
    const columns = home && ('members' in home ? home.members : 'columns' in home ? home.columns : undefined);
    if (!columns)
        return undefined;
    const known = addressed.get(columns) ?? byIdOrName(columns);
    addressed.set(columns, known);
    return known.get(address.slice(dot + 1));
}
/** A column with what it takes over from another. */
function merge(column, base) {
    const { type, length, precision, scale, ...rest } = base;
    const figures = { length, precision, scale };
    return {
        ...rest,
        ...(column.type === undefined ? inheritType(column, type, figures) : {}),
        ...column,
        ...(base.members && column.members ? { members: mergeMembers(base.members, column.members) } : {}),
    };
}
/** A group's own members after those that it takes over; one of the same name takes the other's place. */
function mergeMembers(base, own) {
    const nameOf = ({ name, referenceId }) => name ?? referenceId;
    const named = new Map(own.map((member) => [nameOf(member), member]));
    const inherited = new Set(base.map(nameOf));
    return [
        ...base.map((member) => named.get(nameOf(member)) ?? member),
        ...own.filter((member) => !inherited.has(nameOf(member))),
    ];
}
/** The base's type; figures that the column gives itself take the place of those that the base has. */
function inheritType(column, type, figures) {
    const own = [column.length, column.precision, column.scale].some((figure) => figure !== undefined);
    const text = own ? type?.replace(/\([\d\s,]*\)/, '') : type;
    return {
        ...(text === undefined ? {} : { type: text }),
        ...(own ? {} : present(figures)),
    };
}
function present(figures) {
    const { length, precision, scale } = figures;
    return {
        ...(length === undefined ? {} : { length }),
        ...(precision === undefined ? {} : { precision }),
        ...(scale === undefined ? {} : { scale }),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/column-groups.js


/** How deep groups may lie within each other, and for how many columns all of them may stand. */
const DEPTH_LIMIT = 100;
const COLUMN_LIMIT = 200_000;
/**
 * A function that gives what a column stands for: itself, or the members of the group that it is or refers to, at any
 * depth. What a reference to a group says holds for each member. Errors: `circular-reference` with the circle,
 * `too-many-columns`; a name for a group is a `group-name` warning.
 */
function createGroupExpander(follow, findings) {
    const expander = new GroupExpander(follow, findings);
    return (column) => expander.expand(column, []);
}
class GroupExpander {
    #follow;
    #findings;
    #reported = new Set();
    #count = 0;
    #isFull = false;
    constructor(follow, findings) {
        this.#follow = follow;
        this.#findings = findings;
    }
    /**
     * `around` is the groups that the column stands in, and what refers to them, the outermost first; `said` is what the
     * references among them say of all members.
     */
    expand(node, around, said) {
        const column = this.#follow(node);
        if (!column.members) {
            return [{ node, column: said ? merge(said, column) : column, inGroup: around.length > 0 }];
        }
        this.#count += column.members.length;
        if (this.#isRefused(node, around))
            return [];
        if (node.members && node.type !== undefined)
            this.#warnOfType(node);
        const chain = [...around, node];
        const saying = node.referenceId === undefined ? said : { ...this.#readSaid(node), ...said };
        return column.members.flatMap((member) => this.expand(member, chain, saying));
    }
    #isRefused(node, around) {
        if (around.includes(node)) {
            const circle = [...around.slice(around.indexOf(node)), node].map(column_groups_nameOf).join(' -> ');
            this.#report(node, 'circular-reference', `groups of columns refer to each other in a circle: ${circle}`);
            return true;
        }
        const isDeep = around.length >= DEPTH_LIMIT;
        if (!isDeep && this.#count <= COLUMN_LIMIT)
            return false;
        const message = `groups of columns may lie ${DEPTH_LIMIT} deep in each other and stand for ${COLUMN_LIMIT} columns together, and here are more`;
        if (!this.#isFull)
            this.#report(node, 'too-many-columns', message);
        this.#isFull = true;
        return true;
    }
    #readSaid(node) {
        const { name, referenceId } = node;
        if (name !== undefined)
            this.#warn(node, 'group-name', `"${name}" refers to the group "${referenceId ?? ''}", whose columns have names of their own; this one is ignored`);
        return (0,without/* without */.F)(node, 'id', 'name', 'referenceId', 'formerNames', 'members');
    }
    /** A group is no column: what has a type was hardly meant as one. */
    #warnOfType(node) {
        const { name = '', type = '' } = node;
        const message = `"${name}" of type ${type} holds other columns, which stand in its place; it is no column itself`;
        this.#warn(node, 'group-type', message);
    }
    #warn(node, code, message) {
        if (!this.#reported.has(node))
            this.#findings.warn(node.place, code, message);
        this.#reported.add(node);
    }
    #report(node, code, message) {
        if (!this.#reported.has(node))
            this.#findings.error(node.place, code, message);
        this.#reported.add(node);
    }
}
function column_groups_nameOf({ id, name, referenceId }) {
    return `"${referenceId ?? id ?? name ?? ''}"`;
}
/**
 * The columns of a table: what it writes itself holds before a group's member of the same name, whose place it takes
 * and from which it has what it does not say.
 */
function settleGroups(columns, keyOf) {
    if (!columns.some(({ inGroup }) => inGroup))
        return columns.map(({ column }) => column);
    const keyed = columns.map((each) => ({ ...each, key: keyOf(each.column.name) }));
    const own = new Map(keyed.filter(({ inGroup }) => !inGroup).map(({ key, column }) => [key, column]));
    const overridden = new Set(keyed.filter(({ inGroup, key }) => inGroup && own.has(key)).map(({ key }) => key));
    // A member that stands there twice is one column of the table.
    const merged = new Map();
    const overrides = (written, member) => {
        const known = merged.get(written) ?? merge(written, member);
        merged.set(written, known);
        return known;
    };
    const settled = keyed.flatMap(({ key, column, inGroup }) => {
        const written = own.get(key);
        if (inGroup)
            return written ? overrides(written, column) : column;
        return overridden.has(key) && written === column ? [] : column;
    });
    return [...new Set(settled)];
}

;// CONCATENATED MODULE: ./lib/resolve/members.js





/** The tables with the indexes and constraints that stand at the roots and name them. */
function attachMembers(tables, documents, dialect, isExternal, findings) {
    const members = membersOf(documents);
    const followIndex = createMemberFollower('index', members.indexes, findings);
    const followConstraint = createMemberFollower('constraint', members.constraints, findings);
    const home = { tables, find: createTableFinder(tables), isExternal, findings };
    const atRoots = documents.map((document) => ({ document, manner: mannerOf(document, dialect) }));
    const indexes = groupByHome(atRoots.flatMap(({ document, manner }) => document.indexes.map((index) => ({ member: followIndex(index), manner }))), home);
    const constraints = groupByHome(atRoots.flatMap(({ document, manner }) => document.constraints.map((constraint) => ({ member: followConstraint(constraint), manner }))), home);
    return tables.map((table) => ({
        ...table,
        indexes: [...table.indexes.map(followIndex), ...(indexes.get(table) ?? [])],
        constraints: [...table.constraints.map(followConstraint), ...(constraints.get(table) ?? [])],
    }));
}
function groupByHome(members, home) {
    const groups = new Map();
    for (const { member, manner } of members) {
        const table = findHome(member, manner, home);
        const group = table && groups.get(table);
        if (group)
            group.push(member);
        else if (table)
            groups.set(table, [member]);
    }
    return groups;
}
/** The table that an index or constraint at a root names; one with an id and no table is there for others to refer to. */
function findHome({ place, id, name, tableName }, manner, { tables, find, isExternal, findings }) {
    const subject = name === undefined ? 'an index or constraint outside any table' : `"${name}" stands outside any table and`;
    if (tableName === undefined) {
        if (id === undefined)
            findings.error(place, 'missing-table-name', `${subject} must name its table in "tableName"`);
        return undefined;
    }
    const found = find({ text: tableName }, { manner });
    if (found.length > 1) {
        const message = `${subject} belongs to "${tableName}", which may be any of ${(0,resolve_names/* list */.p_)(found.map(resolve_names/* qualified */.LX))}; write the namespace too`;
        findings.error(place, 'ambiguous-table', message);
    }
    else if (found.length === 0 && !isExternal(tableName)) {
        const hint = findings.suggest(tableName, () => tables.map(({ name }) => name));
        findings.error(place, 'unknown-table', `${subject} belongs to table "${tableName}", which does not exist${hint}`);
    }
    return found.length === 1 ? found[0] : undefined;
}
/** A function that gives an index or a constraint with what it takes over through `referenceId`; columns as a whole. */
function createMemberFollower(what, members, findings) {
    const known = byId(members);
    const reference = {
        what,
        find: ({ referenceId }) => known.get(referenceId),
        candidates: () => known.keys(),
        merge: (member, base) => {
            const columns = member.columns.length > 0 ? member.columns : base.columns;
            return { ...base, ...member, columns };
        },
    };
    return createFollower(reference, findings);
}
/** The indexes and the constraints of all documents, those at the roots first. */
function membersOf(documents) {
    const holders = [...documents, ...documents.flatMap((document) => document.tables)];
    return {
        indexes: holders.flatMap((holder) => holder.indexes),
        constraints: holders.flatMap((holder) => holder.constraints),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/table-references.js



/** The most columns, indexes and constraints that the tables of a schema may take over together. */
const MEMBER_LIMIT = 500_000;
/**
 * A function that gives a table with what it takes over from the table that its `referenceId` means: the base's
 * columns come first, one of the same name takes the base's place and has what it does not say itself from there;
 * indexes and constraints follow on each other. Error: `too-many-columns`, once.
 */
function createTableFollower(tables, findings) {
    const known = byIdOrName(tables);
    let count = 0;
    const reference = {
        what: 'table',
        find: ({ referenceId }) => known.get(referenceId),
        candidates: () => known.keys(),
        merge: (table, base) => {
            const before = count;
            count += base.columns.length + base.indexes.length + base.constraints.length;
            if (count <= MEMBER_LIMIT)
                return table_references_merge(table, base);
            if (before <= MEMBER_LIMIT)
                findings.error(table.place, 'too-many-columns', TOO_MANY);
            return table;
        },
    };
    return createFollower(reference, findings);
}
const TOO_MANY = `tables may take over ${MEMBER_LIMIT} columns, indexes and constraints of others together, and here are more`;
function table_references_merge(table, base) {
    return {
        ...table,
        columns: mergeColumns(table, base.columns),
        indexes: [...base.indexes, ...table.indexes],
        constraints: [...base.constraints, ...table.constraints],
    };
}
function mergeColumns({ columns, manner }, base) {
    const keyOf = ({ name }) => manner.columnKey(name);
    const own = new Map(columns.map((column) => [keyOf(column), column]));
    const inherited = new Set(base.map(keyOf));
    return [
        ...base.map((column) => {
            const override = own.get(keyOf(column));
            return override ? merge(override, column) : column;
        }),
        ...columns.filter((column) => !inherited.has(keyOf(column))),
    ];
}

;// CONCATENATED MODULE: ./lib/resolve/gather.js







/**
 * The tables of all documents, in the order of the files and then of each file, with every reference followed. Two
 * tables of one name in one namespace are a `duplicate-table` error, as their database compares names.
 * `isExternal` tells the tables that live elsewhere: what is said of them at a root needs no table here.
 */
function gatherTables(documents, dialect, isExternal, findings) {
    const followColumn = createColumnFollower(documents, findings);
    const expand = createGroupExpander(followColumn, findings);
    for (const column of documents.flatMap((document) => document.columns))
        expand(column);
    const named = documents.flatMap((document) => {
        const manner = mannerOf(document, dialect);
        return document.tables
            .flatMap((table) => nameTable(table, manner, findings))
            .map((table) => ({ ...table, manner, columns: nameColumns(table, manner, expand, findings) }));
    });
    const followTable = createTableFollower(named, findings);
    const tables = distinctTables(named.map(followTable).filter(isConcrete), findings);
    return attachMembers(tables, documents, dialect, isExternal, findings);
}
function isConcrete({ abstract }) {
    return abstract !== true;
}
/**
 * The table with the name that it has in the database: its `name`, or its `id` when only that can be a name. In a
 * literal document a name is a name, whatever its letters.
 */
function nameTable(table, { literal }, findings) {
    const { id, name } = table;
    if (name !== undefined && (id === undefined || literal || (0,resolve_names/* isPhysical */.wV)(name)))
        return [{ ...table, name }];
    if (id === undefined) {
        findings.error(table.place, 'missing-name', 'a table needs a name');
        return [];
    }
    if (name === undefined)
        return [{ ...table, name: id }];
    const message = `"${name}" cannot be the name of a table, so that its id "${id}" is taken for it and "${name}" for a comment; so it is for others like it`;
    findings.warnFirst(table.place, 'label-as-name', message);
    return [{ ...table, name: id, comment: table.comment ?? name }];
}
function nameColumns(table, { columnKey }, expand, findings) {
    const named = table.columns.flatMap((written) => expand(written).flatMap((part) => {
        const column = nameColumn(part, table, findings);
        return column ? { column, inGroup: part.inGroup } : [];
    }));
    return settleGroups(named, columnKey);
}
function nameColumn({ node, column }, table, findings) {
    if (isNamed(column))
        return column;
    if (node.id !== undefined)
        return { ...column, name: node.id };
    if (findings.explains(node))
        return { ...column, name: node.referenceId };
    findings.error(node.place, 'missing-name', `a column of table "${table.name}" needs a name`);
    return undefined;
}
function isNamed(column) {
    return column.name !== undefined;
}
function distinctTables(tables, findings) {
    const groups = groupBy(tables, ({ namespace, name, manner }) => JSON.stringify([namespace ?? '', name].map(manner.tableKey)));
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (!first)
            return [];
        for (const other of others) {
            const letters = other.name === first.name
                ? ''
                : ` as "${first.name}" (most databases do not tell the case of letters apart)`;
            const message = `table "${(0,resolve_names/* qualified */.LX)(other)}" stands here and already at ${(0,resolve_names/* show */.WU)(first.place)}${letters}`;
            findings.error(other.place, 'duplicate-table', message);
        }
        return [first];
    });
}

// EXTERNAL MODULE: ./lib/dialects/array-type.js
var array_type = __webpack_require__(73531);
// EXTERNAL MODULE: ./lib/dialects/type-name.js
var type_name = __webpack_require__(52471);
;// CONCATENATED MODULE: ./lib/resolve/named-types.js






/** The types that documents declare. Those over which two documents disagree are a `duplicate-type` error. */
function gatherNamedTypes(documents, dialect, findings) {
    const types = documents.flatMap((document) => {
        const manner = mannerOf(document, dialect);
        return [...document.enums, ...document.domains].flatMap((node) => nameType(node, manner, findings));
    });
    const groups = groupBy(types, ({ node, manner }) => JSON.stringify([node.namespace ?? '', node.name].map(manner.tableKey)));
    return [...groups.values()].flatMap(([first, ...others]) => {
        for (const { node } of first ? others : []) {
            const message = `type "${(0,resolve_names/* qualified */.LX)(node)}" stands here and already at ${(0,resolve_names/* show */.WU)(first?.node.place ?? node.place)}`;
            findings.error(node.place, 'duplicate-type', message);
        }
        return first ?? [];
    });
}
function nameType(node, manner, findings) {
    const name = node.name ?? node.id;
    if (name !== undefined)
        return [{ node: { ...node, name }, manner }];
    findings.error(node.place, 'missing-name', 'a type needs a name');
    return [];
}
/** Whether a declared type is an enumeration. */
function isEnum(type) {
    return 'values' in type.node;
}
/** Whether a declared type is a domain. */
function isDomain(type) {
    return !isEnum(type);
}
/** Domains over domains are followed so far. */
const DEEPEST = 50;
/**
 * A function that finds the declared type, or the array of it, that a type text names: with its letters, or without
 * quotes in any. Without a namespace it is looked for in the default one, in a document with conventions also in the
 * table's own and then everywhere. A built-in type comes first in a literal document, unless the name is qualified or in quotes.
 */
function createNamedTypes(types, dialect, read, findings) {
    const byName = groupBy(types, ({ node }) => (0,resolve_names/* fold */.AU)(node.name));
    const open = new Set();
    const toType = (type) => {
        const { name, namespace } = type.node;
        const named = { name, ...(namespace === undefined ? {} : { namespace }) };
        if (isEnum(type))
            return { kind: 'enum', values: type.node.values, ...named };
        return isDomain(type) ? { kind: 'domain', ...named, of: baseOf(type) } : { kind: 'unknown' };
    };
    const baseOf = (domain) => {
        if (open.has(domain) || open.size >= DEEPEST) {
            const message = `domain "${(0,resolve_names/* qualified */.LX)(domain.node)}" is made of itself, or of more than ${DEEPEST} domains on top of each other`;
            findings.error(domain.node.place, 'circular-domain', message);
            return { kind: 'unknown' };
        }
        open.add(domain);
        const { type } = read()(domain.node.type, homeOf(domain));
        open.delete(domain);
        return type;
    };
    return (text, home) => {
        const name = types.length === 0 ? undefined : (0,type_name/* readTypeName */.y)(text);
        if (!name || isNoName(name, home, dialect))
            return undefined;
        const found = named_types_choose(byName.get((0,resolve_names/* fold */.AU)(name.name)) ?? [], name, home, dialect);
        if (!found)
            return undefined;
        return (0,array_type/* arrayOf */.j)(toType(found), name.dimensions);
    };
}
/** Where the texts within a declared type stand. */
function homeOf({ node, manner }) {
    return {
        literal: manner.literal,
        infers: manner.infers,
        ...(node.namespace === undefined ? {} : { namespace: node.namespace }),
    };
}
/** Whether a name in a literal document is that of a built-in type, which a declared one does not hide. */
function isNoName({ namespace, name, quoted }, home, dialect) {
    return home.literal && namespace === undefined && !quoted && (0,dialects/* isBuiltIn */.qi)(name, dialect);
}
function named_types_choose(types, wanted, home, dialect) {
    const exact = types.filter(({ node }) => node.name === wanted.name);
    const named = exact.length > 0 || wanted.quoted ? exact : types;
    const within = (namespace) => named.find(({ node }) => node.namespace === namespace);
    if (wanted.namespace !== undefined) {
        const isDefault = dialect !== undefined && wanted.namespace === (0,dialects/* namespaceOf */.N6)(dialect);
        return within(wanted.namespace) ?? (isDefault ? within(undefined) : undefined);
    }
    if (home.literal)
        return within(undefined);
    return within(home.namespace) ?? within(undefined) ?? (named.length === 1 ? named[0] : undefined);
}

;// CONCATENATED MODULE: ./lib/resolve/schema-types.js


/** A declared enumeration as it stands in the schema. */
function toEnum({ node }) {
    const { place, name, namespace, values, comment } = node;
    return {
        place,
        name,
        ...(namespace === undefined ? {} : { namespace }),
        values,
        ...(comment === undefined ? {} : { comment }),
    };
}
/** A declared domain as it stands in the schema. A base type that nobody knows is an `unknown-type` warning. */
function toDomain(domain, read, findings) {
    const { place, name, namespace, collation, checks, comment, nullable } = domain.node;
    const { type, raw } = read(domain.node.type, homeOf(domain));
    if (type.kind === 'unknown') {
        const message = `domain "${name}" is made of the type "${raw}", which is not known here`;
        findings.warn(place, 'unknown-type', message);
    }
    const value = domain.node.default && (0,default_of/* resolveDefaultOf */.n)(domain.node.default, { type, raw }, domain.manner);
    return {
        place,
        name,
        ...(namespace === undefined ? {} : { namespace }),
        type,
        raw,
        nullable: nullable ?? true,
        ...(value?.default ? { default: value.default } : {}),
        ...(collation === undefined ? {} : { collation }),
        checks: checks.map((check) => ({
            ...(check.name === undefined ? {} : { name: check.name }),
            sql: check.sql.trim(),
        })),
        ...(comment === undefined ? {} : { comment }),
    };
}

// EXTERNAL MODULE: ./lib/resolve/table-globs.js
var table_globs = __webpack_require__(92562);
;// CONCATENATED MODULE: ./lib/resolve/scopes.js

/**
 * Whether the documents themselves want a table: their `tableScopes` count together, as those of one schema. A view is
 * no table. A glob that wants tables and fits none is an `unmatched-tables` warning.
 */
function createScope(documents, tables, dialect, findings) {
    const scopes = documents.flatMap((document) => document.scopes ?? []);
    if (scopes.length === 0)
        return () => true;
    for (const { place, includes } of scopes)
        for (const glob of includes)
            (0,table_globs/* warnOfUnmatched */.p)(tables, { glob, place }, dialect, findings);
    const includes = scopes.flatMap((scope) => scope.includes);
    const isIncluded = includes.length > 0 ? (0,table_globs/* createMatcher */.P)(includes, dialect) : () => true;
    const excludes = scopes.flatMap((scope) => scope.excludes);
    const isExcluded = (0,table_globs/* createMatcher */.P)(excludes, dialect);
    return (table) => table.view === true || (isIncluded(table) && !isExcluded(table));
}

;// CONCATENATED MODULE: ./lib/resolve/select.js

/**
 * The tables that are wanted and do not live elsewhere. A foreign key to a table that is not wanted stays, as one to a
 * table without a class here: its `external` is a word without `.` and `:`, so that no target takes it for one of its
 * own names. A glob of `tables` that fits no table is an `unmatched-tables` warning. `isInScope` says which tables the
 * documents themselves want.
 */
function selectTables(tables, selection, isInScope, externals, findings) {
    const { dialect } = selection;
    for (const [index, glob] of selection.tables.entries())
        (0,table_globs/* warnOfUnmatched */.p)(tables, { glob, ...placed(selection, ['tables', index]) }, dialect, findings);
    const isWanted = selection.tables.length > 0 ? (0,table_globs/* createMatcher */.P)(selection.tables, dialect) : () => true;
    const isExcluded = (0,table_globs/* createMatcher */.P)(selection.exclude, dialect);
    const selected = tables.filter((table) => isInScope(table) && isWanted(table) && !isExcluded(table) && externals.valueOf(table) === undefined);
    if (selected.length === tables.length)
        return tables;
    const names = new Set(selected.map(({ namespace, name }) => keyOf(namespace, name)));
    return selected.map((table) => ({
        ...table,
        foreignKeys: table.foreignKeys.map((key) => names.has(keyOf(key.referencedNamespace, key.referencedTable)) ? key : withoutClass(key)),
    }));
}
function placed({ placeOf }, key) {
    const place = placeOf?.(key);
    return place ? { place } : {};
}
function keyOf(namespace, name) {
    return JSON.stringify([namespace ?? '', name]);
}
/** The key as one to a table that the schema has and that gets no class. */
function withoutClass(key) {
    return { ...key, external: key.external ?? key.referencedTable.replace(/[.:]/g, '_') };
}

;// CONCATENATED MODULE: ./lib/resolve/views.js
/**
 * The documents with their views among the tables. A view of which nobody says what types its columns have is left out
 * with a warning, `view-without-types`: they are known only to who runs its query. `views-not-read` is a notice for a
 * document that says nothing of the kind of any view.
 */
function withViews(documents, findings) {
    return documents.map((document) => {
        const { path, views, tables } = document;
        if (!views) {
            findings.notice({ path, line: 1, column: 1 }, 'views-not-read', NOT_READ);
            return document;
        }
        findings.add(views.diagnostics);
        return { ...document, tables: [...tables, ...views.value.filter((view) => isTyped(view, findings))] };
    });
}
/** A table as the view that it is: nothing is said of it but its columns and which of them tell rows apart. */
function asView(table) {
    const none = { foreignKeys: [], uniques: [], checks: [], exclusions: [], indexes: [] };
    return { ...table, ...none, view: true, columns: table.columns.map(toRead) };
}
function toRead(column) {
    const { place, name, type, raw, nullable, collation, comment, formerNames } = column;
    return {
        place,
        name,
        type,
        raw,
        nullable,
        autoIncrement: false,
        ...(collation === undefined ? {} : { collation }),
        ...(comment === undefined ? {} : { comment }),
        ...(formerNames === undefined ? {} : { formerNames }),
    };
}
const NOT_READ = 'no views are read from here, since SQL and Markdown do not say what types their columns have: a database does, and so do JustDB\u2019s XML, YAML, JSON, TOML, properties, Excel and HCL';
function isTyped(view, findings) {
    const untyped = view.columns.find((column) => !hasType(column));
    if (view.columns.length > 0 && !untyped)
        return true;
    const what = untyped ? `the type of its column ${untyped.name ?? ''}` : 'what columns it has';
    const message = `view "${view.name ?? view.id ?? ''}" is left out: nothing says ${what}; a model needs the types of all its columns`;
    findings.warn(view.place, 'view-without-types', message);
    return false;
}
function hasType({ type, referenceId }) {
    return type !== undefined || referenceId !== undefined;
}

;// CONCATENATED MODULE: ./lib/resolve/unused.js


/**
 * Warns of what an entry of a config says itself and what fits nothing: a glob of `exclude` that no table or view has a
 * name like (`unmatched-tables`), a table of `external` that nothing speaks of (`unused-external`).
 */
function warnOfUnused(unwanted, whole, findings) {
    const { exclude, external, placeOf } = unwanted;
    if (!placeOf || (exclude.length === 0 && Object.keys(external).length === 0))
        return;
    const spoken = findSpoken(whole);
    for (const [index, glob] of exclude.entries()) {
        const place = placeOf(['exclude', index]);
        if (place)
            (0,table_globs/* warnOfUnmatched */.p)(spoken.tables, { glob, place }, whole.dialect, findings);
    }
    for (const [name, value] of Object.entries(external)) {
        const place = placeOf(['external', name, 'key']);
        if (!place || isUsed(createExternals({ [name]: value }, whole.dialect), spoken))
            continue;
        const hint = findings.suggest(name, () => spoken.referred.map((table) => table.name));
        const message = `external: there is no table "${name}", and no key leads to it${hint}`;
        findings.warn(place, 'unused-external', message);
    }
}
function findSpoken(whole) {
    const members = whole.documents.flatMap(({ indexes, constraints }) => [...indexes, ...constraints]);
    return {
        tables: tablesOf(whole),
        referred: referredTables(whole),
        named: members.flatMap(({ tableName }) => tableName ?? []),
    };
}
function isUsed({ find, valueOf }, { tables, referred, named }) {
    return (tables.some((table) => valueOf(table) !== undefined) ||
        referred.some((table) => valueOf(table) !== undefined) ||
        named.some((tableName) => find(tableName) !== undefined));
}
/** Every table and view by its name, those for other databases among them. */
function tablesOf({ tables, documents }) {
    const nodes = documents.flatMap((document) => [...document.tables, ...(document.views?.value ?? [])]);
    return [
        ...tables,
        ...nodes.flatMap(({ name, namespace }) => name === undefined ? [] : [{ name, ...(namespace === undefined ? {} : { namespace }) }]),
    ];
}
/** The tables that keys lead to. */
function referredTables({ tables }) {
    return tables.flatMap(({ foreignKeys }) => foreignKeys.map(({ referencedTable, referencedNamespace }) => ({
        name: referencedTable,
        ...(referencedNamespace === undefined ? {} : { namespace: referencedNamespace }),
    })));
}

;// CONCATENATED MODULE: ./lib/resolve/type-reader.js


/** A function that tells what type texts mean; a schema has few, so that each is read once in each namespace. */
function createTypeReader(dialect, findNamed) {
    const known = new Map();
    return (text, home) => {
        const key = `${home.literal ? 'literal' : ''}${home.infers ? 'infers' : ''}\0${home.namespace ?? ''}\0${text}`;
        const before = known.get(key);
        if (before)
            return before;
        const type = readType(text, home, dialect, findNamed);
        known.set(key, type);
        return type;
    };
}
function readType(text, home, dialect, findNamed) {
    const named = findNamed(text, home);
    if (named)
        return { type: named, raw: text, counts: false };
    const raw = home.infers ? completeType(text) : text;
    // In SQLite a type's name makes no column count: SERIAL is any other name there, and so is INTEGER AUTO_INCREMENT.
    const mayCount = dialect !== 'sqlite' || !home.literal;
    return {
        type: (0,dialects/* parseType */.Mb)(raw, dialect, home.literal),
        raw,
        counts: mayCount && (0,dialects/* impliesAutoIncrement */.i7)(raw),
    };
}

;// CONCATENATED MODULE: ./lib/resolve/index.js

















/**
 * What documents mean together: every reference followed, every type and default understood, every key linked. All
 * that is wrong is reported at once; with an error among the diagnostics the schema is not to be used.
 */
function resolve(documents, options) {
    const findings = new SchemaFindings();
    const dialect = findDialectOf(documents, options.dialect, findings);
    const externals = createExternals({ ...options.beside, ...options.external }, dialect);
    const isExternal = (name) => externals.find(name) !== undefined;
    const wanted = options.views ? withViews(documents, findings) : documents;
    const chosen = selectDatabase(wanted, dialect, findings).map((document) => ({
        ...document,
        ...(options.conventions ? { conventions: options.conventions } : {}),
    }));
    const named = gatherNamedTypes(chosen, dialect, findings);
    const readType = createTypes(named, dialect, findings);
    const sources = gatherTables(chosen, dialect, isExternal, findings);
    const drafts = sources.map((source) => draftTable(source, readType, findings));
    // No foreign key leads to a view.
    const owned = drafts.filter(({ source }) => !source.view);
    const targets = { tables: owned, find: createTableFinder(owned), externals };
    const tables = drafts.map((draft) => {
        const table = finishTable(draft, findForeignKeys(draft, targets, findings), findings);
        return draft.source.view ? asView(table) : table;
    });
    const isInScope = createScope(chosen, tables, dialect, findings);
    const selection = { ...options, ...(dialect ? { dialect } : {}) };
    const selected = selectTables(tables, selection, isInScope, externals, findings);
    warnOfUnused(selection, { tables, documents, ...(dialect ? { dialect } : {}) }, findings);
    return {
        value: {
            ...(dialect ? { dialect } : {}),
            ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
            tables: selected,
            enums: named.filter(isEnum).map(toEnum),
            domains: named.filter(isDomain).map((domain) => toDomain(domain, readType, findings)),
            sequences: findSequences(chosen, dialect, findings),
        },
        diagnostics: findings.diagnostics,
    };
}
/** What type texts mean, among them the names of the types that the schema itself declares. */
function createTypes(named, dialect, findings) {
    const findNamed = createNamedTypes(named, dialect, () => readType, findings);
    const readType = createTypeReader(dialect, findNamed);
    return readType;
}


/***/ }),

/***/ 55488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qL: () => (/* binding */ setKey),
/* harmony export */   wV: () => (/* binding */ isPhysical)
/* harmony export */ });
/** The form of a name in which two names are compared: most databases do not tell letters' case apart. */
function fold(name) {
    return name.toLowerCase();
}
/** A name without the quotes that SQL may put around it: `"order"`, `` `order` ``, `[order]`. */
function bare(name) {
    const [, plain] = /^["`[](.+)["`\]]$/s.exec(name) ?? [];
    return plain ?? name;
}
/** A table's name with its namespace: `sales.orders`. */
function qualified({ namespace, name, }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}
/** A place in a message: `db/schema.xml:12`. */
function show({ path, line }) {
    return `${path}:${line}`;
}
const MOST_LISTED = 10;
/** Names in a message: `"a", "b"`; of many the first ten and how many more there are. */
function list(names) {
    const shown = names.slice(0, MOST_LISTED).map((name) => `"${name}"`);
    const more = names.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
/** Settled names as a set: one text for the same names in any order. */
function setKey(names) {
    return JSON.stringify(names.length === 1 ? names : [...names].sort());
}
/** Whether a text can be the name of a table beside an id; any other is a label for people. */
function isPhysical(name) {
    return /^[A-Za-z_][\w$.]*$/.test(name);
}


/***/ }),

/***/ 92562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMatcher),
/* harmony export */   p: () => (/* binding */ warnOfUnmatched)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38305);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55085);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55488);



/**
 * Whether a table has a name that any of the globs fits, `table` or `namespace.table`. A glob may also say the default
 * namespace, which a table without one stands in: `public.users`.
 */
function createMatcher(globs, dialect) {
    if (globs.length === 0)
        return () => false;
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .createGlobs */ .kD)(globs, { dots: true, ignoreCase: true });
    const usual = dialect && (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(dialect);
    return ({ name, namespace = usual }) => matches(name) || (namespace !== undefined && matches((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .qualified */ .LX)({ namespace, name })));
}
/** Says that a glob, perhaps one that stands somewhere in a file, fits no table: `unmatched-tables`. */
function warnOfUnmatched(tables, { glob, place }, dialect, findings) {
    if (tables.some(createMatcher([glob], dialect)))
        return;
    const hint = findings.suggest(glob, () => tables.map(({ name }) => name));
    findings.warn(place, 'unmatched-tables', `no table has a name like "${glob}"${hint}`);
}


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xk: () => (/* binding */ createSchemaReader),
  Ko: () => (/* binding */ inspectSchema),
  PO: () => (/* binding */ readDatabaseSchema),
  G7: () => (/* binding */ readSchema)
});

// EXTERNAL MODULE: ./lib/resolve/table-globs.js
var table_globs = __webpack_require__(92562);
;// CONCATENATED MODULE: ./lib/databases/bookkeeping.js

/** Tables in which tools remember what they did to the database, by name and in lower case. Nobody maps them. */
const BOOKKEEPING = new Set([
    'alembic_version',
    // Django's own; who signs in (auth_user and its like) is data that applications refer to, and stays
    'django_admin_log',
    'django_content_type',
    'django_migrations',
    'django_session',
    // Flyway, Liquibase, Atlas, PostGIS
    'flyway_schema_history',
    'databasechangelog',
    'databasechangeloglock',
    'atlas_schema_revisions',
    'spatial_ref_sys',
]);
/**
 * The tables that are left out unless `tables` of the selection names them: the bookkeeping of tools, and what an
 * extension of the database looks after. Only documents that say all that there is are looked into; an author's own
 * schema file has no such tables by accident. A table is named letter by letter, whatever their case: a glob is no name.
 * Of those that the selection leaves out anyway nobody needs to hear.
 */
function findBookkeeping(documents, { tables, exclude, dialect }) {
    const named = new Set(tables.map((name) => name.toLowerCase()));
    const left = documents
        .filter(({ literal }) => literal)
        .flatMap((document) => document.tables)
        .filter((table) => isBookkeeping(table) && !namesOf(table).some((name) => named.has(name.toLowerCase())));
    const [isWanted, isExcluded] = [(0,table_globs/* createMatcher */.P)(tables, dialect), (0,table_globs/* createMatcher */.P)(exclude, dialect)];
    const unforeseen = left.filter(({ name = '', ...rest }) => {
        const table = { ...rest, name };
        return (tables.length === 0 || isWanted(table)) && !isExcluded(table);
    });
    const news = labelsOf(unforeseen);
    return { value: labelsOf(left), diagnostics: news.length > 0 ? [notice(news)] : [] };
}
/** Each table's first name, each once. */
function labelsOf(tables) {
    return [...new Set(tables.map((table) => namesOf(table)[0]))];
}
function isBookkeeping({ name = '', extension }) {
    return extension !== undefined || BOOKKEEPING.has(name.toLowerCase());
}
/** How a table is written in `tables`: with its namespace, if it has one, and without. */
function namesOf({ name = '', namespace }) {
    return namespace === undefined ? [name] : [`${namespace}.${name}`, name];
}
function notice(names) {
    const list = names.map((name) => `"${name}"`).join(', ');
    const message = `left out as the bookkeeping of tools and extensions: ${list}; name one in "tables" to take it in, or in "exclude" to hear no more of it`;
    return { code: 'bookkeeping', severity: 'notice', message };
}

;// CONCATENATED MODULE: ./lib/databases/mysql.js
/** MySQL and MariaDB, read from the statements that they print of their tables. */
const mysql = {
    title: 'MySQL',
    read: async (connection, options) => (await Promise.all(/* import() */[__webpack_require__.e(7588), __webpack_require__.e(2056), __webpack_require__.e(110), __webpack_require__.e(9104), __webpack_require__.e(3202), __webpack_require__.e(9234)]).then(__webpack_require__.bind(__webpack_require__, 79832))).readMysql(connection, options),
};

;// CONCATENATED MODULE: ./lib/databases/postgresql.js
/** PostgreSQL from 12 on, read from its catalog. */
const postgresql = {
    title: 'PostgreSQL',
    read: async (connection, options) => (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(1135)]).then(__webpack_require__.bind(__webpack_require__, 91135))).readPostgresql(connection, options),
};

;// CONCATENATED MODULE: ./lib/databases/sqlite.js
/** SQLite's files, read by its own engine. */
const sqlite = {
    title: 'SQLite',
    read: async (connection, options) => (await Promise.all(/* import() */[__webpack_require__.e(5962), __webpack_require__.e(5233)]).then(__webpack_require__.bind(__webpack_require__, 95712))).readSqliteFile(connection, options),
};

// EXTERNAL MODULE: ./lib/databases/url.js + 2 modules
var url = __webpack_require__(55456);
;// CONCATENATED MODULE: ./lib/databases/index.js




/** The databases that can be read, by name: one file and one line each. */
const databases = { mysql: mysql, postgresql: postgresql, sqlite: sqlite };
/** Reads the schema of a database; without a document there is an error among the diagnostics. */
function readDatabase(connection, options) {
    return connection.database === 'sqlite'
        ? databases.sqlite.read(connection, options)
        : databases[connection.database].read(connection, options);
}

// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/resolve/index.js + 42 modules
var resolve = __webpack_require__(75740);
// EXTERNAL MODULE: ./lib/readers/index.js + 9 modules
var readers = __webpack_require__(7886);
// EXTERNAL MODULE: ./lib/numbered.js
var numbered = __webpack_require__(68191);
// EXTERNAL MODULE: ./lib/sources.js + 1 modules
var sources = __webpack_require__(32283);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
;// CONCATENATED MODULE: ./lib/includes/target.js




/**
 * The path or glob that an include means in a tree, relative to the file that it stands in, without a final `/`; `''`
 * is the whole tree. Errors: `include-not-read` for what is no file beside the schema, `include-outside` for a path
 * that leaves the tree, `invalid-glob`.
 */
function readTarget({ place, target }, tree) {
    const refuse = (code, message) => ({
        value: undefined,
        diagnostics: [(0,diagnostic/* errorAt */.Os)(place, code, message)],
    });
    const written = target.replace(/^file:(?:\/\/)?/i, '');
    if (/^[a-z][a-z\d+.-]+:/i.test(written)) {
        const message = `"${target}" is not read: only files are included, by a path relative to this file`;
        return refuse('include-not-read', message);
    }
    const path = toPath(place.path, written);
    if (path === undefined || !isInside(path, tree)) {
        const message = `expected a relative path with forward slashes that does not leave ${tree.reach ?? 'the repository'}, came "${target}"`;
        return refuse('include-outside', message);
    }
    const problem = (0,lib_glob/* isGlob */.fg)(path) ? (0,lib_glob/* globProblem */.AI)(path) : undefined;
    if (problem !== undefined)
        return refuse('invalid-glob', `"${target.slice(0, 100)}": ${problem}`);
    return { value: path, diagnostics: [] };
}
function toPath(from, written) {
    const isForeign = external_node_path_.posix.isAbsolute(written) || /^[A-Za-z]:|\\/.test(written) || (0,paths/* hasControlCharacter */.Fd)(written);
    if (written === '' || isForeign)
        return undefined;
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), written)).replace(/\/$/, '');
    return path === '.' ? '' : path;
}
function isInside(path, tree) {
    return tree.holds ? tree.holds(path) : path !== '..' && !path.startsWith('../');
}

;// CONCATENATED MODULE: ./lib/includes/finder.js






/** The most files that an entry's schema may include. */
const FILE_LIMIT = 1000;
/** The most globs and folders among what it includes, since each looks through a whole folder. */
const GLOB_LIMIT = 100;
/** A finder finds the files that schema files include, and keeps account of them. */
class IncludeFinder {
    diagnostics = [];
    /** What was looked for, paths and globs, there or not: whoever changes one of them changes the schema. */
    watched = new Set();
    /** The paths of files whose contents stand in others, by a tag, so that they are not read on their own as well. */
    taken = new Set();
    /** The tree that each file comes from, by path. */
    #trees;
    #own;
    #known = new Map();
    #isFull = false;
    constructor(own) {
        this.#trees = new Map(own.map(({ tree, entry }) => [entry.path, tree]));
        this.#own = this.#trees.size;
    }
    /** The files that an include means; none, with an error, for one that means none. */
    async find(include) {
        const tree = this.#trees.get(include.place.path);
        if (!tree || this.#isFull)
            return NOTHING;
        const { value: path, diagnostics } = readTarget(include, tree);
        this.diagnostics.push(...diagnostics);
        if (path === undefined)
            return NOTHING;
        const exact = path === '' ? undefined : await tree.find(path);
        return this.#admit(include, exact ? this.#takeNamed(include, exact, tree) : await this.#takeMany(include, path, tree), tree);
    }
    /** The one file that a script of SQL names; none, without a word, where there is none that may be read. */
    async findScript(include) {
        const tree = this.#trees.get(include.place.path);
        const path = tree && readTarget(include, tree).value;
        if (!tree || path === undefined || path === '' || this.#isFull)
            return [];
        this.watched.add(path);
        const entry = await tree.find(path);
        const { value: files, diagnostics } = (0,sources/* checkLinks */.mY)(entry ? [entry] : [], include.target, tree);
        this.diagnostics.push(...diagnostics);
        return this.#admit(include, { files, named: true }, tree).files;
    }
    #takeNamed({ place, target }, entry, tree) {
        this.watched.add(entry.path);
        const { value: files, diagnostics } = (0,sources/* checkLinks */.mY)([entry], target, tree);
        this.diagnostics.push(...diagnostics);
        if (files.length === 0 || isReadable(entry))
            return { files, named: true };
        const message = `"${target}" is not read: only JustDB's formats are included, and SQL is for the entry's own \`schema\` to name`;
        this.diagnostics.push((0,diagnostic/* errorAt */.Os)(place, 'include-not-read', message));
        return NOTHING;
    }
    async #takeMany(include, path, tree) {
        const glob = (0,lib_glob/* isGlob */.fg)(path) ? path : [...(path === '' ? [] : [path]), '**'].join('/');
        const entries = await this.#list(include, glob, tree);
        if (entries === undefined)
            return NOTHING;
        const others = entries.filter((entry) => entry.path !== include.place.path);
        if (entries.length === 0)
            this.#reportMissing(include, path, glob, tree);
        else
            this.watched.add(glob);
        const { value: files, diagnostics } = (0,sources/* checkLinks */.mY)(others.filter(isReadable), include.target, tree);
        this.diagnostics.push(...diagnostics);
        return { files, named: false };
    }
    async #list({ place }, glob, tree) {
        const known = this.#known.get(glob) ?? listMatches(glob, tree);
        this.#known.set(glob, known);
        if (this.#known.size <= GLOB_LIMIT)
            return known;
        this.#stop(place, `${GLOB_LIMIT} globs and folders`);
        return undefined;
    }
    #reportMissing({ place, target }, path, glob, tree) {
        this.watched.add(path).add(glob);
        const message = `"${target}" finds no file in ${tree.label}`;
        if ((0,lib_glob/* isGlob */.fg)(path))
            this.diagnostics.push((0,diagnostic/* warningAt */.MK)(place, 'no-schema-files', message));
        else {
            const missing = `expected a file or a folder at "${path}" (for "${target}"), and there is none in ${tree.label}`;
            this.diagnostics.push((0,diagnostic/* errorAt */.Os)(place, 'include-not-found', missing));
        }
    }
    #admit({ place }, included, tree) {
        for (const { entry } of included.files) {
            if (!this.#trees.has(entry.path))
                this.#trees.set(entry.path, tree);
        }
        if (this.#trees.size - this.#own <= FILE_LIMIT)
            return included;
        this.#stop(place, `${FILE_LIMIT} files`);
        return NOTHING;
    }
    #stop(place, most) {
        if (!this.#isFull)
            this.diagnostics.push((0,diagnostic/* errorAt */.Os)(place, 'too-many-includes', `a schema may include up to ${most}, and here are more`));
        this.#isFull = true;
    }
}
const NOTHING = { files: [], named: true };
/** Of a folder and a glob the files of JustDB's own formats are taken. */
function isReadable({ path }) {
    const format = (0,readers/* findFormat */.FI)(path);
    return format !== undefined && format !== 'sql';
}
async function listMatches(glob, tree) {
    const matches = (0,lib_glob/* createGlobs */.kD)([glob]);
    return (0,numbered/* sortNumbered */.V)((await tree.list((0,lib_glob/* globFolder */.JJ)(glob))).filter(({ path }) => matches(path)));
}

// EXTERNAL MODULE: ./lib/includes/inclusion.js
var inclusion = __webpack_require__(54535);
// EXTERNAL MODULE: ./lib/readers/frame.js
var readers_frame = __webpack_require__(36497);
// EXTERNAL MODULE: ./lib/trees/bytes.js
var bytes = __webpack_require__(34882);
// EXTERNAL MODULE: ./lib/trees/text.js
var trees_text = __webpack_require__(77786);
;// CONCATENATED MODULE: ./lib/reading.js







/** The documents of schema files and of what they include, each read by the reader of its format. */
async function readSources(found, manner) {
    const finder = new IncludeFinder(found);
    const load = loader(finder);
    const own = await readOwn(found, manner, load);
    const included = new Map();
    const all = await (0,inclusion/* includeAll */.iv)(own.value, finder, async (file, isNamed) => {
        const read = await readIncluded(file, load);
        const said = read.diagnostics.filter(({ code }) => isNamed || code !== PROSE);
        included.set(file.entry.path, said);
        return read.value;
    });
    const isTaken = (path) => finder.taken.has(path) && !(0,inclusion/* isCircular */.YL)(included.get(path) ?? []);
    const documents = all.filter(({ path }) => !isTaken(path));
    const saidInside = [...included].flatMap(([path, said]) => (isTaken(path) ? [] : said));
    const diagnostics = [...own.diagnostics, ...saidInside, ...finder.diagnostics];
    const paths = [
        ...new Set([
            ...found.map(({ entry }) => entry.path),
            ...finder.watched,
            ...documents.map(({ path }) => path),
        ]),
    ];
    return {
        value: { documents, paths },
        diagnostics: [...diagnostics, ...findEmpty(documents, diagnostics, manner)],
    };
}
/** What Markdown without any table is, which may well lie in a folder of schemas. */
const PROSE = 'no-schema-table';
async function readOwn(found, manner, load) {
    const diagnostics = [];
    const byFormat = new Map();
    for (const source of found) {
        const known = formatOf(source.entry.path, manner.format);
        if (known === undefined)
            diagnostics.push(...unknownFormat(source.entry.path).diagnostics);
        else
            byFormat.set(known, [...(byFormat.get(known) ?? []), source]);
    }
    const documents = [];
    for (const [known, sources] of byFormat) {
        const outcome = await readFormat(readers/* readers */.Xc[known], sources, load, manner);
        for (const diagnostic of outcome.diagnostics)
            diagnostics.push(diagnostic);
        for (const document of outcome.value)
            documents.push(document);
    }
    const order = new Map(found.map(({ entry }, index) => [entry.path, index]));
    documents.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
    const scanned = new Set(found.filter((file) => file.scanned).map(({ entry }) => entry.path));
    const isSchema = documents.some(({ tables }) => tables.length > 0);
    const isProse = ({ code, place }) => isSchema && code === PROSE && place !== undefined && scanned.has(place.path);
    // A reader knows the files of its format only: the tables that templates are for may be in others.
    const useful = new Set(documents.filter(readers_frame/* isOfUse */.NN).map(({ path }) => path));
    const isHelper = ({ code, place }) => isSchema && code === 'no-tables' && place !== undefined && useful.has(place.path);
    return { value: documents, diagnostics: diagnostics.filter((each) => !isProse(each) && !isHelper(each)) };
}
async function readIncluded(found, load) {
    const { path } = found.entry;
    const format = (0,readers/* findFormat */.FI)(path);
    if (format === undefined)
        return unknownFormat(path);
    const { value, diagnostics } = await readFormat(readers/* readers */.Xc[format], [found], load, { included: true });
    return { value: value[0], diagnostics };
}
/** What a reader makes of files, which it is given as text or as bytes. */
function readFormat(reader, sources, load, options) {
    return reader.binary
        ? readOpened(reader, bytes/* readBytes */.i, sources, (files) => reader.read(files, load, options))
        : readOpened(reader, trees_text/* readText */.y, sources, (files) => reader.read(files, load, options));
}
async function readOpened({ limit }, open, sources, read) {
    const opened = [];
    for (const { tree, entry } of sources)
        opened.push(await open(tree, entry, limit));
    const files = opened.flatMap(({ value }) => (value === undefined ? [] : [value]));
    const said = opened.flatMap(({ diagnostics }) => diagnostics);
    if (files.length === 0)
        return { value: [], diagnostics: said };
    const { value, diagnostics } = await read(files);
    return { value, diagnostics: [...said, ...diagnostics] };
}
function formatOf(path, format) {
    return format !== undefined && Object.hasOwn(readers/* readers */.Xc, format) ? format : (0,readers/* findFormat */.FI)(path);
}
/** How SQLite's databases are called. */
const SQLITE = /\.(?:db|db3|sqlite|sqlite3)$/i;
function unknownFormat(path) {
    const known = Object.values(readers/* readers */.Xc).flatMap(({ extensions }) => extensions);
    const advice = SQLITE.test(path)
        ? `a database of SQLite is named by its URL, sqlite:///${path}`
        : 'say it with "format", or with --from on the command line';
    const message = `the format is not known from the file's name (known: ${known.join(', ')}); ${advice}`;
    return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)({ path, line: 1, column: 1 }, 'unknown-format', message)] };
}
/** Where files include others, the table that makes a schema may be in any of them. */
function findEmpty(documents, diagnostics, { views: wanted }) {
    const hasAny = documents.some(({ tables, views }) => tables.length > 0 || (wanted && views?.value.length));
    const [first] = documents.filter(({ includes }) => includes);
    if (!first || (0,diagnostic/* hasErrors */.Cs)(diagnostics) || hasAny)
        return [];
    const message = 'No table is defined here, nor in the files that are included';
    return [(0,diagnostic/* errorAt */.Os)({ path: first.path, line: 1, column: 1 }, 'no-tables', message)];
}
/** What a reader gets further files with; each is read once. */
function loader(finder) {
    const texts = new Map();
    return async (include) => {
        const before = finder.diagnostics.length;
        const files = include.script ? await finder.findScript(include) : (await finder.find(include)).files;
        const limit = include.script ? readers/* readers */.Xc.sql.limit : readers/* FILE_LIMIT */.h1;
        const diagnostics = finder.diagnostics.splice(before);
        const value = [];
        for (const { tree, entry } of files) {
            const known = texts.get(entry.path);
            const text = known ?? (0,trees_text/* readText */.y)(tree, entry, limit);
            texts.set(entry.path, text);
            finder.watched.add(entry.path);
            finder.taken.add(entry.path);
            const read = await text;
            for (const each of known ? [] : read.diagnostics)
                diagnostics.push(each);
            if (read.value)
                value.push(read.value);
        }
        return { value, diagnostics };
    };
}

;// CONCATENATED MODULE: ./lib/schema-reader.js







/** What of an entry says which schema it has: two that agree in this share a reading. */
const READ_BY = [
    'schema',
    'database',
    'format',
    'dialect',
    'onUnreadable',
    'conventions',
    'views',
    'tables',
    'exclude',
    'external',
    'beside',
];
/**
 * A reader that reads each set of schema files once, however many entries and targets share it, and of databases only
 * those to which `connections` lead.
 */
function createSchemaReader(connections = new Map()) {
    const schemas = new Map();
    return (entry, tree, fallback) => {
        const known = schemas.get(tree) ?? new Map();
        schemas.set(tree, known);
        const key = JSON.stringify(READ_BY.map((name) => entry[name]));
        const pending = known.get(key) ?? read(entry, tree, fallback, connections);
        known.set(key, pending);
        return pending;
    };
}
async function read(entry, tree, fallback, connections) {
    if (!entry.database)
        return readSchema(entry, tree, fallback);
    const connection = connections.get(entry);
    const nothing = { value: { sources: [], untracked: true }, diagnostics: [] };
    return connection ? readDatabaseSchema(entry, connection) : nothing;
}
/** Reads an entry's schema files in a tree and resolves them to one schema. */
async function readSchema(entry, tree, fallback) {
    const found = await (0,sources/* findSources */.Id)(entry, tree, fallback);
    const untracked = found.value.some((source) => source.tree !== tree);
    if ((0,diagnostic/* hasErrors */.Cs)(found.diagnostics) || found.value.length === 0) {
        return { value: { sources: found.value.map(pathOf), untracked }, diagnostics: found.diagnostics };
    }
    const reading = await readSources(found.value, entry);
    const diagnostics = [...found.diagnostics, ...reading.diagnostics];
    const resolved = resolveReading(reading.value.documents, entry);
    return {
        value: { sources: reading.value.paths, untracked, schema: resolved.value },
        diagnostics: (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? diagnostics : [...diagnostics, ...resolved.diagnostics],
    };
}
/** What may only follow from something that could not be read: names of what it would have declared. */
const CONSEQUENCES = new Set([
    'foreign-key-without-target',
    'missing-columns',
    'missing-referenced-column',
    'missing-type',
    'reference-not-unique',
    'unknown-column',
    'unknown-reference',
    'unknown-table',
    'unknown-type',
]);
/** What is left of a thing whose parts could not be read. */
const REMAINS = new Set(['no-columns', 'unmatched-tables']);
/** Errors that cost no more than the one thing that they speak of; any other may cost whole tables. */
const SLIPS = new Set(['duplicate-key', 'missing-name', 'missing-type', 'unknown-attribute', 'wrong-value']);
/**
 * Everything that there is to say about an entry's schema files in a tree: also about those that can be read beside one
 * that cannot, but for what may only follow from that. The schema is what could be understood of them.
 */
async function inspectSchema(entry, tree) {
    const found = await (0,sources/* findSources */.Id)(entry, tree);
    const reading = await readSources(found.value, entry);
    const said = [...found.diagnostics, ...reading.diagnostics];
    const { value: schema, diagnostics } = resolveReading(reading.value.documents, entry);
    const lost = said.filter(({ severity }) => severity === 'error');
    const isWhole = lost.every(({ code }) => SLIPS.has(code));
    const isCertain = ({ code }) => lost.length === 0 || !(REMAINS.has(code) || (CONSEQUENCES.has(code) && !isWhole));
    return {
        value: { sources: reading.value.paths, untracked: false, schema },
        diagnostics: [...said, ...diagnostics.filter(isCertain)],
    };
}
/** Milliseconds for connecting to a database, and again for each question to it. */
const DATABASE_TIMEOUT = 30_000;
/** Reads an entry's schema from a database and resolves it. */
async function readDatabaseSchema(entry, connection) {
    const reading = await readDatabase(connection, {
        namespaces: [],
        timeout: DATABASE_TIMEOUT,
        ...(entry.views ? { views: true } : {}),
    });
    const { value: document, diagnostics } = reading;
    const from = { sources: [], untracked: true };
    if (!document)
        return { value: from, diagnostics };
    const resolved = resolveReading([document], entry);
    return {
        value: { ...from, schema: resolved.value },
        diagnostics: [...diagnostics, ...resolved.diagnostics],
    };
}
/** The schema of documents, without the tables in which tools keep their books. */
function resolveReading(documents, entry) {
    const { dialect, conventions, views, tables, external, beside, placeOf } = entry;
    const bookkeeping = findBookkeeping(documents, entry);
    const exclude = [...entry.exclude, ...bookkeeping.value.map(lib_glob/* globFor */.Cb)];
    const { value, diagnostics } = (0,resolve/* resolve */.h)(documents, {
        ...(dialect ? { dialect } : {}),
        ...(conventions ? { conventions } : {}),
        ...(views ? { views } : {}),
        tables,
        exclude,
        external,
        ...(beside ? { beside } : {}),
        ...(placeOf ? { placeOf } : {}),
    });
    return { value, diagnostics: [...diagnostics, ...bookkeeping.diagnostics] };
}
function pathOf({ entry }) {
    return entry.path;
}


/***/ }),

/***/ 32283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mY: () => (/* binding */ checkLinks),
  Id: () => (/* binding */ findSources),
  EK: () => (/* binding */ sourceMatcher)
});

// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(55085);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/readers/index.js + 9 modules
var readers = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/missing-source.js




/** The error about a schema file that a tree does not have: what stands in the way to it, or what it may have been meant as. */
async function missingSource(path, place, tree) {
    const why = (await findWay(path, tree)) ?? (await findHint(path, tree));
    const message = `the schema file "${path}" does not exist in ${tree.label}${why}`;
    return (0,diagnostic/* errorAt */.Os)(place, 'schema-not-found', message);
}
const WAYS = {
    link: 'is a link, and links are not followed',
    submodule: 'is a submodule; have it checked out ("submodules: true" of actions/checkout)',
    file: 'is a file',
    executable: 'is a file',
};
/** What stands where one of the folders would be. */
async function findWay(path, tree) {
    const parts = path.split('/');
    for (const index of parts.keys()) {
        const around = parts.slice(0, index).join('/');
        const found = around === '' ? undefined : await tree.find(around);
        if (found)
            return `: "${around}" ${WAYS[found.kind]}`;
    }
    return undefined;
}
/** The files beside it whose names are near. */
async function findHint(path, tree) {
    const folder = external_node_path_.posix.dirname(path);
    const beside = (await tree.list(folder === '.' ? '' : folder)).map((entry) => entry.path);
    return (0,nearest/* createHints */.x)()(path, () => beside.filter((other) => (0,readers/* findFormat */.FI)(other) !== undefined));
}

// EXTERNAL MODULE: ./lib/numbered.js
var numbered = __webpack_require__(68191);
;// CONCATENATED MODULE: ./lib/sources.js





/**
 * The schema files of an entry, each once, in the order of its paths and, within a glob or folder, of their names and the numbers in these. A plain path
 * that does not exist is an error; a glob may find nothing. What the tree does not have is looked for in `fallback`,
 * the workspace with what earlier steps left there, and then named in a notice.
 */
async function findSources(entry, tree, fallback) {
    const outcomes = [];
    for (const pattern of entry.schema)
        outcomes.push(await findPattern(pattern, entry.place, tree, fallback));
    const found = new Map(outcomes.flatMap(({ value }) => value).map((source) => [source.entry.path, source]));
    return { value: [...found.values()], diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics) };
}
async function findPattern(pattern, place, tree, fallback) {
    const here = await match(pattern, tree);
    if (here.length > 0)
        return checkLinks(here, pattern, tree);
    const inside = (0,glob/* isGlob */.fg)(pattern) ? [] : await listFolder(pattern, tree);
    if (inside.length > 0) {
        const { value, diagnostics } = checkLinks(inside, pattern, tree);
        return { value: value.map((found) => ({ ...found, scanned: true })), diagnostics };
    }
    const there = fallback ? await match(pattern, fallback) : [];
    if (fallback && there.length > 0) {
        const found = checkLinks(there, pattern, fallback);
        const message = `"${pattern}" is not in ${tree.label}: it was read from ${fallback.label}`;
        return {
            value: found.value,
            diagnostics: [...found.diagnostics, { code: 'untracked-schema', severity: 'notice', message }],
        };
    }
    if ((0,glob/* isGlob */.fg)(pattern))
        return {
            value: [],
            diagnostics: [(0,diagnostic/* warningAt */.MK)(place, 'no-schema-files', `"${pattern}" finds no file in ${tree.label}`)],
        };
    return { value: [], diagnostics: [await missingSource(pattern, place, tree)] };
}
/** The files of a folder and below that have a known format. */
async function listFolder(folder, tree) {
    const entries = await tree.list(folderPrefix(folder));
    return (0,numbered/* sortNumbered */.V)(entries.filter(({ path }) => (0,readers/* findFormat */.FI)(path) !== undefined));
}
/** A folder as the paths in it begin: `''` for the root. */
function folderPrefix(folder) {
    return folder === '.' || folder === './' ? '' : folder.replace(/\/?$/, '/');
}
async function match(pattern, tree) {
    const exact = await tree.find(pattern);
    if (exact || !(0,glob/* isGlob */.fg)(pattern))
        return exact ? [exact] : [];
    const matches = (0,glob/* createGlobs */.kD)([pattern]);
    const entries = await tree.list((0,glob/* globFolder */.JJ)(pattern));
    return (0,numbered/* sortNumbered */.V)(entries.filter(({ path }) => matches(path)));
}
/** Those of the entries that are files, and an error for each other one, such as a link. */
function checkLinks(entries, pattern, tree) {
    const isFile = ({ kind }) => kind === 'file' || kind === 'executable';
    const diagnostics = entries
        .filter((entry) => !isFile(entry))
        .map(({ path, kind }) => {
        const message = `expected a file at "${path}" (for "${pattern}"), came a ${kind}; links are not followed`;
        return (0,diagnostic/* errorAt */.Os)({ path, line: 1, column: 1 }, 'schema-is-link', message);
    });
    return { value: entries.filter(isFile).map((entry) => ({ tree, entry })), diagnostics };
}
/** Whether a path is of an entry's schema: one that its paths and globs mean, or one of those that were read for it. */
function sourceMatcher({ schema }, sources) {
    const read = new Set([...schema, ...sources]);
    const isMatch = (0,glob/* createGlobs */.kD)([...read].filter(glob/* isGlob */.fg));
    const folders = schema.filter((path) => !(0,glob/* isGlob */.fg)(path)).map(folderPrefix);
    const isInside = (path) => (0,readers/* findFormat */.FI)(path) !== undefined && folders.some((folder) => path.startsWith(folder));
    return (path) => read.has(path) || isMatch(path) || isInside(path);
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

/***/ 38699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
/** An object without some of its keys. */
function without(values, ...keys) {
    const kept = { ...values };
    for (const key of keys)
        Reflect.deleteProperty(kept, key);
    return kept;
}


/***/ })

};
