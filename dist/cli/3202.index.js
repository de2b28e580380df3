export const id = 3202;
export const ids = [3202];
export const modules = {

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ withoutPeriods),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qQ: () => (/* binding */ addIndexes)
/* harmony export */ });
/* harmony import */ var _auto_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14614);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75149);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50575);



/** Adds the indexes of one statement, in their order, each with a name. */
function addIndexes(state, table, candidates, offset) {
    const traits = state.traitsOf(table);
    const { generated } = traits;
    const spelt = candidates.map((candidate) => ({
        ...candidate,
        index: spell(table, traits, candidate.index),
    }));
    const settled = spelt.filter((candidate) => {
        state.work.step();
        return !candidate.isGenerated || !isServed(table, generated, candidate, spelt);
    });
    dropGenerated(table, generated, settled);
    for (const { index, ifAbsent, isGenerated } of settled) {
        const name = index.name ?? (0,_auto_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIndex */ .O5)(table, index);
        if (table.indexes.find(name)) {
            if (ifAbsent)
                continue;
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(offset, `Table "${table.name}" has an index "${name}" already`, 'duplicate-object');
        }
        table.indexes.add({ ...index, name });
        if (isGenerated)
            generated.add((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .columnKey */ .q)(name));
    }
}
/** Drops what the database made for a foreign key, where a new index serves as well: also one for a foreign key. */
function dropGenerated(table, generated, candidates) {
    for (const name of candidates.length > 0 ? generated : []) {
        const index = table.indexes.find(name);
        if (index && !candidates.some((candidate) => covers(candidate.index.columns, index)))
            continue;
        if (index)
            table.indexes.remove(index);
        generated.delete(name);
    }
}
/**
 * Whether a foreign key's columns are the first ones of another index or of the primary key. What was made for another
 * foreign key serves only where it has more columns, or comes later in the statement.
 */
function isServed(table, generated, wanted, candidates) {
    const { index } = wanted;
    const key = table.primaryKey?.columns.map((name) => ({ name })) ?? [];
    const isLonger = ({ columns }) => columns.length > index.columns.length;
    const present = table.indexes.items.filter((other) => !generated.has((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .columnKey */ .q)(other.name ?? '')) || isLonger(other));
    const at = candidates.indexOf(wanted);
    const others = candidates
        .filter((other, place) => !other.isGenerated || place > at || isLonger(other.index))
        .filter((other) => other !== wanted)
        .map((other) => other.index);
    return covers(key, index) || [...present, ...others].some((other) => serves(other, index));
}
function serves({ columns, method }, index) {
    const isSorted = method === undefined || method === 'BTREE' || method === 'HASH';
    return isSorted && covers(columns, index);
}
/** Whether the whole of an index's columns are the first members. */
function covers(members, { columns }) {
    return columns.every((column, at) => {
        const wanted = typeof column === 'object' ? column.name : column;
        const member = members[at];
        return (typeof member === 'object' &&
            member.length === undefined &&
            member.name !== undefined &&
            wanted !== undefined &&
            (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .columnKey */ .q)(member.name) === (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .columnKey */ .q)(wanted));
    });
}
/** The members of a key with the columns of a period in its place; that the periods may not overlap is not said. */
function withoutPeriods({ periods }, members) {
    return members.flatMap((part) => {
        const name = typeof part === 'object' ? part.name : part;
        const columns = name === undefined ? undefined : periods.get((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .columnKey */ .q)(name));
        return columns ? columns.map((column) => ({ name: column })) : [part];
    });
}
/** An index whose members have the letters of the table's columns. */
function spell(table, traits, index) {
    const columns = withoutPeriods(traits, index.columns).map((part) => {
        const column = typeof part === 'object' && part.name !== undefined ? table.columns.find(part.name) : undefined;
        return typeof part === 'object' && column?.name !== undefined ? { ...part, name: column.name } : part;
    });
    return { ...index, columns };
}


/***/ }),

/***/ 14614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ nameCheck),
/* harmony export */   O5: () => (/* binding */ nameIndex),
/* harmony export */   Tu: () => (/* binding */ renamedCheck),
/* harmony export */   dM: () => (/* binding */ nameForeignKey)
/* harmony export */ });
/** The name that the database gives an index without one: its first column's, with a number where that is taken. */
function nameIndex(table, { columns: [first] }) {
    const name = (typeof first === 'object' ? first.name : first) ?? 'functional_index';
    const isFree = (candidate) => !table.indexes.find(candidate) && candidate.toLowerCase() !== 'primary';
    if (isFree(name))
        return name;
    for (let number = 2;; number += 1) {
        const numbered = `${name}_${number}`;
        if (isFree(numbered))
            return numbered;
    }
}
/** The name that InnoDB gives a foreign key without one: `orders_ibfk_1`, one more than the highest there is. */
function nameForeignKey(table) {
    return nameBy(table, `${table.name}_ibfk_`);
}
/** The name that the database gives a condition without one: `orders_chk_1` in MySQL, `CONSTRAINT_1` in MariaDB. */
function nameCheck(table, dialect) {
    return nameBy(table, dialect === 'mariadb' ? 'CONSTRAINT_' : `${table.name}_chk_`);
}
/** The constraint of a table that is renamed: names that the database made from the table's follow it. */
function renamedCheck(constraint, from, to) {
    const { name } = constraint;
    const [, tail] = /^(_(?:ibfk|chk)_\d+)$/.exec(name?.slice(from.length) ?? '') ?? [];
    return tail !== undefined && name?.startsWith(from) ? { ...constraint, name: `${to}${tail}` } : constraint;
}
function nameBy(table, prefix) {
    const numbers = table.constraints.items.map(({ name = '' }) => name.startsWith(prefix) && /^\d{1,9}$/.test(name.slice(prefix.length))
        ? Number(name.slice(prefix.length))
        : 0);
    return `${prefix}${Math.max(0, ...numbers) + 1}`;
}


/***/ }),

/***/ 95820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ settleBytes),
/* harmony export */   n: () => (/* binding */ readBits)
/* harmony export */ });
/* harmony import */ var _sql_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);

const NUMBER = /^(?:tinyint|smallint|mediumint|int|bigint|decimal|float|double)\b/;
const TEXT = /^(?:var)?(?:char|binary)\b|text$|^enum\(|^set\(/;
const BYTES = /^(?:var)?binary\b|blob$/;
/** What ASCII cannot show. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\x00-\x1f\x7f]/;
const PRINTABLE = /^[\x20-\x7e]*$/;
/**
 * The default that bits stand for (`b'01'`, `x'41'`, `0x41`) in a column of a type, as the database prints it: a number,
 * a string where its bytes are printable, and `b'1'` in a column of bits.
 */
function readBits(written, type) {
    const digits = written.replace(/^(?:0?[xb])'?|'$/gi, '');
    const isHex = /^0?x/i.test(written);
    const value = BigInt(digits === '' ? 0 : `${isHex ? '0x' : '0b'}${digits}`);
    if (NUMBER.test(type))
        return { text: value.toString(), computed: false };
    if (type.startsWith('bit'))
        return { text: `b'${value.toString(2)}'`, computed: type !== 'bit(1)' };
    const text = isHex
        ? Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1')
        : '';
    const isText = isHex && TEXT.test(type) && PRINTABLE.test(text);
    if (isText)
        return { text: (0,_sql_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(text), computed: false };
    return { text: isHex ? hex(Buffer.from(text, 'latin1')) : written, computed: true };
}
/** The default of a column of bytes: those that no text shows are figures, where the database prints them as they are. */
function settleBytes(given, type) {
    const text = given.text.slice(1, -1).replaceAll("''", "'");
    const isShown = given.computed || !BYTES.test(type) || !HIDDEN.test(text);
    return isShown ? given : { text: hex(Buffer.from(text)), computed: true };
}
function hex(bytes) {
    return `x'${bytes.toString('hex')}'`;
}


/***/ }),

/***/ 22054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skipComment)
/* harmony export */ });
/** Beginnings of comments whose text is code for servers of a version: `/*!40101 SET`, `/*M!100300 UUID`. */
const VERSIONED = /\/\*(M?)!(\d{5,6})?/y;
/** The first version that only MariaDB has. */
const FIRST_OF_MARIADB = 100_000;
/** Versions that MariaDB takes for MySQL's alone (its manual, "Comment Syntax"). */
const MYSQL_ALONE = [50_700, 99_999];
/** What `mariadb-dump` writes where no server is to read on. */
const NO_VERSION = 999_999;
const HYPHEN = 45;
/**
 * Where reading goes on behind a comment that may begin at an offset: behind its end, or, where its text is code for
 * this database, behind its beginning. Undefined where no comment begins. One that is not closed goes on to the end.
 * Between statements, two hyphens always begin one, as for MySQL's own client: `-----`, `--> statement-breakpoint`.
 */
function skipComment(text, at, dialect, isBetween = false) {
    if (text.startsWith('/*', at))
        return skipBlock(text, at, dialect);
    const isLine = text.charAt(at) === '#' || (isBetween ? text.startsWith('--', at) : isDashed(text, at));
    return isLine ? { to: endOf(text, '\n', at), isCode: false } : undefined;
}
/** In a statement, two hyphens begin a comment only with a blank behind them. */
function isDashed(text, at) {
    return (text.charCodeAt(at) === HYPHEN &&
        text.charCodeAt(at + 1) === HYPHEN &&
        (at + 2 >= text.length || text.charCodeAt(at + 2) <= 32));
}
function skipBlock(text, at, dialect) {
    VERSIONED.lastIndex = at;
    const [begin, brand, version] = VERSIONED.exec(text) ?? [];
    if (begin !== undefined && isMeant(dialect, brand === 'M', Number(version ?? 0)))
        return { to: at + begin.length, isCode: true };
    return { to: endOf(text, '*/', at + 2), isCode: false };
}
function isMeant(dialect, isBranded, version) {
    if (version === NO_VERSION)
        return false;
    if (dialect === 'mariadb')
        return version < MYSQL_ALONE[0] || version > MYSQL_ALONE[1];
    return !isBranded && version < FIRST_OF_MARIADB;
}
function endOf(text, end, from) {
    const found = text.indexOf(end, from);
    return found < 0 ? text.length : found + end.length;
}


/***/ }),

/***/ 57108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ toDocument)
});

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/without.js
var without = __webpack_require__(38699);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/apply-indexes.js
var apply_indexes = __webpack_require__(4679);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/bits.js
var bits = __webpack_require__(95820);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/json-column.js
var json_column = __webpack_require__(46697);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/moment-default.js
const TYPE = /^(datetime|timestamp|time)(?:\((\d)\))?$/;
const NOW = 'CURRENT_TIMESTAMP(?:\\(\\d\\))?';
const NOWS = new RegExp(`^(?:${NOW}|NULL)?(?:(?:^| )ON UPDATE ${NOW})?$`);
const TIME = /^'(-?\d+:\d\d)(:\d\d)?(?:\.(\d*))?'/;
/** A moment without any signs between its figures ("Date and Time Literals" in MySQL's manual). */
const FIGURES = /^'(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?=[.'])/;
/** A figure that stands alone where there are two: `2020-1-31`. */
const LONE_DIGIT = /(?<=^'-?|[-: T])\d(?=[-:. T'])/g;
const MOMENT = /^'(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d*))?)?'/;
/**
 * The default of a point in time, a day, a time of day or a year as the database prints it: with two figures where there
 * are two (four of a year), with its time of day, and as many digits of its second as the type keeps. What is no date stays as it is, and so does what stands behind it.
 */
function settleMoment(text, type) {
    if (/^year\b/.test(type))
        return settleYear(text);
    const [, name, digits = '0'] = TYPE.exec(type) ?? [];
    if (name === undefined && type !== 'date')
        return text;
    const whole = text.replace(LONE_DIGIT, '0$&');
    if (name === undefined)
        return whole;
    const places = (fraction = '') => {
        const kept = fraction.padEnd(Number(digits), '0').slice(0, Number(digits));
        return kept === '' ? '' : `.${kept}`;
    };
    if (name === 'time')
        return whole.replace(TIME, (_, time, seconds = ':00', fraction) => `'${time}${seconds}${places(fraction)}'`);
    return whole
        .replace(FIGURES, "'$1-$2-$3 $4:$5:$6")
        .replace(MOMENT, (_, date, time = '00:00:00', fraction) => `'${date} ${time}${places(fraction)}'`);
}
/** A year of one or two figures is one from 1970 to 2069 ("2-Digit Years in Dates"); the number 0 is the year 0000. */
function settleYear(text) {
    const [, figures] = /^'?(\d\d?)'?$/.exec(text) ?? [];
    if (figures === undefined || text === '0')
        return text;
    return String(Number(figures) + (Number(figures) < 70 ? 2000 : 1900));
}
/** The current time as a default, and ON UPDATE, with as many digits of its second as the type keeps; all else stays as it is. */
function settleNow(text, type) {
    const [, name, digits] = TYPE.exec(type) ?? [];
    if (name === undefined || !NOWS.test(text))
        return text;
    const now = digits === undefined || digits === '0' ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${digits})`;
    return text.replace(new RegExp(NOW, 'g'), now);
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/number-default.js
const NUMERIC = /^(decimal|float|double|tinyint|smallint|mediumint|int|bigint|year)\b(?:\((\d+)(?:,(\d+))?\))?/;
const DIGITS = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,2}))?$/i;
/** What is longer is taken as it is: no column holds it. */
const LONGEST = 100;
/**
 * The default of a number's column as the database prints it: with the digits that the type keeps (`0` of a
 * `decimal(8,2)` is `0.00`) and without quotes. What is no plain number stays as it is.
 */
function settleNumber(text, type) {
    const [, name, , scale] = NUMERIC.exec(type) ?? [];
    if (name === undefined || text.length > LONGEST)
        return text;
    const [, sign, written = '', behind = '', exponent = '0'] = DIGITS.exec(text.replace(/^'|'$/g, '').trim()) ?? [];
    if (sign === undefined || written + behind === '')
        return text;
    const [whole, fraction] = shift(written, behind, Number(exponent));
    const places = placesOf(name, scale, fraction);
    const digits = round(whole, fraction, places);
    const shown = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return sign === '-' && /[1-9]/.test(digits) ? `-${shown}` : shown;
}
/** The digits before and behind the point, when it moves so many places to the right. */
function shift(whole, fraction, places) {
    const before = whole.padStart(-places, '0');
    if (places < 0)
        return [before.slice(0, places), `${before.slice(places)}${fraction}`];
    const behind = fraction.padEnd(places, '0');
    return [`${whole}${behind.slice(0, places)}`, behind.slice(places)];
}
/** How many digits are kept behind the point: those of the type, or of the number as far as they say something. */
function placesOf(name, scale, fraction) {
    if (scale !== undefined)
        return Math.min(Number(scale), LONGEST);
    return name === 'float' || name === 'double' ? fraction.replace(/(?<!0)0+$/, '').length : 0;
}
/** A number's digits with so many of them behind the point, which is left out; half is rounded up. */
function round(whole, fraction, places) {
    const kept = BigInt(`${whole}${fraction.padEnd(places, '0').slice(0, places)}` || '0');
    const isUp = (fraction[places] ?? '0') >= '5';
    return (kept + (isUp ? 1n : 0n)).toString().padStart(places + 1, '0');
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/index-methods.js
var index_methods = __webpack_require__(15525);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/rules.js
var rules = __webpack_require__(75149);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/prefixes.js


/**
 * An index as the database keeps it: a prefix that is as long as its column is the whole column, and no prefix any more
 * ("Column Prefix Key Parts" in MySQL's manual).
 */
function withoutWholePrefixes(index, { columns }) {
    if (!index.columns.some((part) => typeof part === 'object' && part.length !== undefined))
        return index;
    const lengths = new Map(columns.map((column) => [(0,rules/* columnKey */.q)(column.name ?? ''), lengthOf(column)]));
    return {
        ...index,
        columns: index.columns.map((part) => {
            if (typeof part !== 'object' || part.length === undefined)
                return part;
            return lengths.get((0,rules/* columnKey */.q)(part.name ?? '')) === part.length ? (0,without/* without */.F)(part, 'length') : part;
        }),
    };
}
function lengthOf({ type = '' }) {
    return Number(/^(?:var)?(?:char|binary)\((\d+)\)/i.exec(type)?.[1]);
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/finish.js










const TREES_AND_HASHES = new Set(['BTREE', 'HASH']);
/** The document of all tables that the statements have left, in the words that every dialect has in common. */
function toDocument(state, path) {
    for (const table of state.catalog.tables)
        for (const name of state.traitsOf(table).rowTimes)
            state.catalog.dropColumn(table, name);
    const document = state.catalog.toDocument(path);
    const visible = state.catalog.tables.filter(({ hidden }) => !hidden);
    const tables = document.tables.map((node, index) => {
        const table = visible[index];
        return table ? finishTable(node, state.traitsOf(table), state.dialect) : node;
    });
    return { ...document, tables };
}
function finishTable(node, traits, dialect) {
    const own = node.indexes
        .filter((index) => !isImplied(index, node))
        .map((index) => finishIndex(withoutWholePrefixes(index, node), traits));
    const uniques = own.filter(isConstraint).map(toUnique);
    const [keys, others] = [isKey, (constraint) => !isKey(constraint)].map((is) => node.constraints.filter(is));
    return {
        ...node,
        columns: node.columns.map((column) => finishColumn(column, traits, dialect)),
        indexes: own.filter((index) => !isConstraint(index)),
        constraints: [...(keys ?? []).map(finishKey), ...uniques, ...(others ?? [])],
    };
}
function isKey({ kind }) {
    return kind === 'primary-key';
}
/** A collation is said where it is not the table's; MariaDB's JSON is said as JSON. */
function finishColumn(written, { collation: usual }, dialect) {
    const column = withDefault(written);
    const json = (0,json_column/* settleJson */.g)(column, dialect);
    if (json)
        return json;
    const { collation } = column;
    const isOwn = column.type !== 'json' && collation !== usual;
    return (0,defined/* defined */.s)({ ...column, collation: isOwn ? collation : undefined });
}
/** A default as the database prints it in a column of this type. */
function withDefault(column) {
    const { type = '', default: given } = column;
    if (!given)
        return column;
    if (given.computed)
        return { ...column, default: { ...given, text: settleNow(given.text, type) } };
    const text = settleNumber(settleMoment(given.text, type), type);
    return { ...column, default: (0,bits/* settleBytes */.T)({ ...given, text }, type) };
}
/**
 * Whether a foreign key alone brings an index about: the database makes one of that name by itself where no other
 * begins with the foreign key's columns, so that whoever has the foreign key has the index.
 */
function isImplied(index, { indexes, constraints, name: table = '' }) {
    const { unique, method, comment, columns } = index;
    if (unique || comment !== undefined || (method !== undefined && method !== 'BTREE'))
        return false;
    const isPlain = columns.every((part) => typeof part === 'object' && part.order === undefined);
    const key = isPlain ? constraints.find((constraint) => isBehind(index, constraint, table)) : undefined;
    if (!key)
        return false;
    const primary = constraints.find(isKey)?.columns.map((name) => ({ name })) ?? [];
    const others = indexes.filter((other) => other !== index && other.method !== 'FULLTEXT');
    return !(0,apply_indexes/* covers */.hU)(primary, index) && !others.some((other) => (0,apply_indexes/* covers */.hU)(other.columns, index));
}
/** Whether an index has the columns of a foreign key, and the name that the database would give it. */
function isBehind(index, constraint, table) {
    const { kind, columns, name = '' } = constraint;
    const members = columns.map((column) => ({ name: column }));
    if (kind !== 'foreign-key' || columns.length !== index.columns.length || !(0,apply_indexes/* covers */.hU)(members, index))
        return false;
    const [first = ''] = columns;
    const isNameless = name.startsWith(`${table}_ibfk_`);
    const implied = (0,rules/* columnKey */.q)(isNameless ? first : name);
    return (0,rules/* columnKey */.q)((index.name ?? '').replace(isNameless ? /_\d+$/ : /(?!)/, '')) === implied;
}
/** A unique index of whole columns in their usual order, of the usual method, is what standard SQL calls a unique constraint. */
function isConstraint({ unique, columns, method }) {
    const isWhole = columns.every((part) => typeof part === 'object' && Object.keys(part).join() === 'name');
    return unique === true && isWhole && method === undefined;
}
function toUnique({ place, name, comment, columns }) {
    const names = columns.flatMap((part) => (typeof part === 'object' ? (part.name ?? []) : part));
    return (0,defined/* defined */.s)({ place, name, comment, kind: 'unique', columns: names });
}
/** A model has no word for the method of its primary key: see `findKeyMethods`. */
function finishKey(key) {
    return key.method === undefined ? key : (0,without/* without */.F)(key, 'method');
}
/** The method is said where the database keeps to it. */
function finishIndex(index, { engine }) {
    const isUsual = TREES_AND_HASHES.has(index.method ?? '') && !(0,index_methods/* keepsMethods */.V)(engine);
    return isUsual ? (0,defined/* defined */.s)({ ...index, method: undefined }) : index;
}


/***/ }),

/***/ 15525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keepsMethods),
/* harmony export */   h: () => (/* binding */ findKeyMethods)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/** The method of an index that says none, for the engines whose indexes may be hashes: the others have B-trees alone. */
const USUAL_METHODS = new Map([
    ['HEAP', 'HASH'],
    ['MEMORY', 'HASH'],
    ['NDB', 'BTREE'],
    ['NDBCLUSTER', 'BTREE'],
]);
/** Whether the indexes of an engine's tables have the method that is written on them: `BTREE` or `HASH`. */
function keepsMethods(engine) {
    return USUAL_METHODS.has(engine);
}
/** Tells of the primary keys of the tables that are left which have another method than a model's would. */
function findKeyMethods(state) {
    return state.catalog.tables.filter(({ hidden }) => !hidden).flatMap((table) => tellMethod(table, state));
}
function tellMethod(table, state) {
    const { place, method } = table.primaryKey ?? {};
    const usual = USUAL_METHODS.get(state.traitsOf(table).engine);
    if (method === undefined || usual === undefined || method === usual)
        return [];
    const message = `table "${table.name}": the primary key has the method ${method}; the models do not say so`;
    return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .warningAt */ .MK)(place, 'not-in-models', message)];
}


/***/ }),

/***/ 46697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findLostJson),
/* harmony export */   g: () => (/* binding */ settleJson)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95602);
/* harmony import */ var _sql_expressions_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10110);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67517);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75149);




/** The collation that a text of JSON has. */
const COLLATION = 'utf8mb4_bin';
/**
 * A column as JSON where its condition keeps it to that: MariaDB has no other JSON than a text with the condition
 * `json_valid(column)`, alone or joined with others by AND. A column that is written as JSON there and has a condition
 * without it is that text. Undefined for any other column.
 */
function settleJson(column, dialect) {
    const { type, check, collation } = column;
    const isText = type === 'longtext' && collation === COLLATION;
    if (check === undefined || (type !== 'json' && !isText))
        return undefined;
    if (isLost(column, dialect))
        return { ...column, type: 'longtext', collation: COLLATION };
    const conjuncts = (0,_sql_expressions_index_js__WEBPACK_IMPORTED_MODULE_0__/* .conjunctsOf */ .Re)(check, dialect);
    if (!conjuncts.some((condition) => isJsonCheck(column, condition)))
        return undefined;
    const own = conjuncts.length > 1 ? check : undefined;
    return (0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ ...column, type: 'json', check: own, collation: undefined });
}
/** Tells of the columns that are written as JSON, and that MariaDB does not keep to it. */
function findLostJson({ catalog, dialect }) {
    const tables = catalog.tables.filter(({ hidden }) => !hidden);
    return tables.flatMap((table) => table.columns.items
        .filter((column) => isLost(column, dialect))
        .map(({ name = '', place }) => (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .warningAt */ .MK)(place, 'lost-json', explain(table.name, name))));
}
function explain(table, column) {
    return `table "${table}": MariaDB keeps column "${column}" as a text, since its own condition stands in place of the one that JSON has; begin that with json_valid(${column}) AND`;
}
/** Whether MariaDB leaves a condition out that makes JSON of a column, since the column has another. */
function isLost(column, dialect) {
    const { type, check } = column;
    if (type !== 'json' || check === undefined || dialect !== 'mariadb')
        return false;
    return !(0,_sql_expressions_index_js__WEBPACK_IMPORTED_MODULE_0__/* .conjunctsOf */ .Re)(check, dialect).some((condition) => isJsonCheck(column, condition));
}
/** Whether a condition says of its column that it holds JSON. */
function isJsonCheck({ name = '' }, { kind, text, args }) {
    const [value] = args;
    const isOwn = value?.kind === 'name' && (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .columnKey */ .q)(value.text) === (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .columnKey */ .q)(name);
    return kind === 'call' && text === 'json_valid' && args.length === 1 && isOwn;
}


/***/ }),

/***/ 23237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findClosing),
/* harmony export */   _: () => (/* binding */ unquote)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50575);

const BACKSLASH = 92;
const BACKQUOTE = 96;
const ESCAPES = new Map([
    ['0', '\0'],
    ['b', '\b'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['Z', '\x1a'],
    ['%', '\\%'],
    ['_', '\\_'],
]);
/**
 * The offset behind a quoted text that begins at `start`, whichever of the three quotes it has: a doubled quote belongs
 * to the text, and so does one behind a backslash, but in backquotes. Throws for a quote that is never closed.
 */
function findClosing(text, start) {
    const quote = text.charCodeAt(start);
    const escapes = quote !== BACKQUOTE;
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH && escapes)
            at += 1;
        else if (code === quote) {
            if (text.charCodeAt(at + 1) !== quote)
                return at + 1;
            at += 1;
        }
    }
    throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(start, `The quote ${text.charAt(start)} that begins here is never closed`);
}
/** What a quoted text says. */
function unquote(quoted) {
    const quote = quoted.charAt(0);
    const inner = quoted.slice(1, -1);
    const single = inner.includes(quote) && quote === '`' ? inner.replaceAll('``', '`') : inner;
    if (quote === '`' || !/['"\\]/.test(inner))
        return single;
    return inner.replace(/\\([^])|''|""/g, (pair, escaped) => {
        if (escaped !== undefined)
            return ESCAPES.get(escaped) ?? escaped;
        return pair.startsWith(quote) ? quote : pair;
    });
}


/***/ }),

/***/ 63202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mysql: () => (/* binding */ mysql),
  readText: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/sql/placeholders.js
var placeholders = __webpack_require__(85717);
// EXTERNAL MODULE: ./lib/readers/sql/places.js
var places = __webpack_require__(26367);
// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/alphabets.js

/** Default collations of character sets, where they are not named `<set>_general_ci`. */
const DEFAULTS = {
    big5: 'big5_chinese_ci',
    binary: 'binary',
    cp932: 'cp932_japanese_ci',
    dec8: 'dec8_swedish_ci',
    eucjpms: 'eucjpms_japanese_ci',
    euckr: 'euckr_korean_ci',
    gb18030: 'gb18030_chinese_ci',
    gb2312: 'gb2312_chinese_ci',
    gbk: 'gbk_chinese_ci',
    hp8: 'hp8_english_ci',
    latin1: 'latin1_swedish_ci',
    latin5: 'latin5_turkish_ci',
    sjis: 'sjis_japanese_ci',
    swe7: 'swe7_swedish_ci',
    tis620: 'tis620_thai_ci',
    ujis: 'ujis_japanese_ci',
};
/** The most bytes of a character, where it is not 1. */
const WIDTHS = {
    ...{ big5: 2, cp932: 2, eucjpms: 3, euckr: 2, gb18030: 4, gb2312: 2, gbk: 2, sjis: 2, ucs2: 2, ujis: 3 },
    ...{ utf16: 4, utf16le: 4, utf32: 4, utf8mb3: 3, utf8mb4: 4 },
};
/** The collation that an alphabet comes to; undefined where it says nothing. */
function collationOf(alphabet, dialect) {
    const { charset, collation, binary } = alphabet;
    if (collation !== undefined)
        return collation;
    if (charset === undefined)
        return undefined;
    if (binary)
        return charset === 'binary' ? 'binary' : `${charset}_bin`;
    if (charset === 'utf8mb4' && dialect === 'mysql')
        return 'utf8mb4_0900_ai_ci';
    return (0,own/* own */.Z)(DEFAULTS, charset) ?? `${charset}_general_ci`;
}
/** The character set of a collation, whose name begins with it: `latin1` of `latin1_swedish_ci`. */
function charsetOf(collation) {
    return collation.replace(/_[^]*/, '');
}
/** How many bytes a character may need; that of Unicode where the set is not known. */
function widthOf(charset) {
    return charset === undefined ? 4 : ((0,own/* own */.Z)(WIDTHS, charset) ?? 1);
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/letters.js

const TEXTUAL = /^(?:char|varchar|tinytext|text|mediumtext|longtext|enum|set)\b/;
/** Types of text as they are without any character set: strings of bytes. */
const BYTES = {
    char: 'binary',
    varchar: 'varbinary',
    tinytext: 'tinyblob',
    text: 'blob',
    mediumtext: 'mediumblob',
    longtext: 'longblob',
};
/** The most bytes of each size of text, the smallest first; the last one takes the rest. */
const SIZES = [
    ['tiny', 255],
    ['', 65_535],
    ['medium', 16_777_215],
    ['long', Infinity],
];
/** What databases are made with where nobody says otherwise: MySQL's since 8.0, MariaDB's since 11.6 and as Debian has it. */
const USUAL = 'utf8mb4';
/**
 * What a column's type and alphabet come to in a table of some collation: `CHAR(9) CHARACTER SET binary` is
 * `binary(9)`, `TEXT(300)` is the text that takes so much.
 */
function settleLetters(type, alphabet, table, dialect) {
    if (!TEXTUAL.test(type))
        return { type: sized(type, 1) };
    const charset = alphabet.charset ?? (alphabet.binary ? charsetOf(table ?? USUAL) : undefined);
    const collation = collationOf({ ...alphabet, ...(charset === undefined ? {} : { charset }) }, dialect) ?? table;
    if (collation === 'binary')
        return { type: sized(asBytes(type), 1) };
    const width = widthOf(collation === undefined ? undefined : charsetOf(collation));
    return { type: sized(type, width), ...(collation === undefined ? {} : { collation }) };
}
/** Whether a type holds text that has a collation. */
function hasLetters(type) {
    return TEXTUAL.test(type);
}
/** A text's type after its collation changes: where characters take more bytes, it is the next larger one. */
function widen(type, from, to) {
    if (from === undefined || to === undefined)
        return type;
    const isWider = widthOf(charsetOf(to)) > widthOf(charsetOf(from));
    const index = SIZES.findIndex(([prefix]) => `${prefix}text` === type);
    const [prefix] = (isWider && index >= 0 ? SIZES[index + 1] : undefined) ?? [];
    return prefix === undefined ? type : `${prefix}text`;
}
function asBytes(type) {
    return type.replace(/^[a-z]+/, (name) => BYTES[name] ?? name);
}
/** `TEXT(n)` and `BLOB(n)` as the database keeps them, which is without a length. */
function sized(type, width) {
    const [, name, length] = /^(text|blob)\((\d+)\)$/.exec(type) ?? [];
    if (name === undefined)
        return type;
    const bytes = Number(length) * width;
    const [prefix] = SIZES.find(([, most]) => bytes <= most) ?? ['long'];
    return `${prefix}${name}`;
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/unreadable.js
var mysql_unreadable = __webpack_require__(50575);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-columns.js



/** Adds a column to a table, without its keys and conditions; false where it is there and nothing is wrong with that. */
function addColumn(state, table, definition, offset, position) {
    const { column, ifAbsent } = definition;
    if (table.columns.find(column.name)) {
        if (ifAbsent)
            return false;
        throw new mysql_unreadable/* Unreadable */.I(offset, duplicate(table, column.name), 'duplicate-object');
    }
    table.columns.add(toNode(state, table, definition));
    if (definition.isRowTime)
        state.traitsOf(table).rowTimes.add(column.name);
    moveColumn(table, column.name, position, offset);
    return true;
}
/** Gives a column another definition of the same name. */
function changeColumn(state, table, former, definition) {
    const { formerNames } = former;
    const isKey = table.primaryKey?.columns.some((member) => table.columns.find(member) === former) ?? false;
    const node = toNode(state, table, definition);
    const key = isKey ? { nullable: false } : {};
    table.columns.replace(former, (0,defined/* defined */.s)({ ...node, ...key, formerNames }));
}
/** Moves a column to where FIRST or AFTER wants it. */
function moveColumn(table, name, position, offset) {
    const column = table.columns.find(name);
    if (!position || !column)
        return;
    const after = position === 'first' ? position : table.columns.find(position.after);
    if (!after)
        throw new mysql_unreadable/* Unreadable */.I(offset, 'There is no column of the name behind AFTER', 'unknown-object');
    if (after !== column)
        table.columns.move(column, after);
}
function toNode(state, table, definition) {
    const { column, alphabet } = definition;
    const { collation } = state.traitsOf(table);
    return { ...column, ...settleLetters(column.type, alphabet, collation, state.dialect) };
}
function duplicate({ name: table }, column) {
    return `Table "${table}" has a column "${column}" already`;
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/rules.js
var rules = __webpack_require__(75149);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-changes.js






/** What of a default sets the time with each UPDATE. */
const ON_UPDATE = /ON UPDATE CURRENT_TIMESTAMP(?:\(\d\))?$/;
/** MODIFY and CHANGE, once the column has its new name. */
const changeStep = ({ state, table, offset }, { from, definition, position }) => {
    const former = findColumn(table, from);
    if (!former)
        return [];
    changeColumn(state, table, former, definition);
    moveColumn(table, definition.column.name, position, offset);
    return definition.further;
};
/** ALTER COLUMN … SET DEFAULT, and DROP DEFAULT. */
const defaultStep = ({ table }, { column: wanted, default: given }) => {
    const column = findColumn(table, wanted);
    if (!column)
        return [];
    const [onUpdate] = ON_UPDATE.exec(column.default?.text ?? '') ?? [];
    const text = [given?.text, onUpdate].filter((part) => part !== undefined).join(' ');
    const node = text === '' ? undefined : { text, computed: given?.computed ?? true };
    table.columns.replace(column, (0,defined/* defined */.s)({ ...column, default: node }));
    return [];
};
/** RENAME INDEX. */
const renameIndexStep = ({ state, table }, { from, to }) => {
    const index = table.indexes.find(from.name);
    if (!index && !from.ifPresent)
        throw missing(table, 'index', from);
    if (index)
        table.indexes.replace(index, { ...index, name: to });
    state.traitsOf(table).generated.delete((0,rules/* columnKey */.q)(from.name));
    return [];
};
/** CONVERT TO CHARACTER SET, which every text column takes over. */
const convertStep = ({ state, table }, { alphabet }) => {
    const collation = collationOf(alphabet, state.dialect);
    state.traitsOf(table).collation = collation;
    for (const column of table.columns.items) {
        const { type = '' } = column;
        if (!hasLetters(type))
            continue;
        const converted = { ...column, type: widen(type, column.collation, collation), collation };
        table.columns.replace(column, (0,defined/* defined */.s)(converted));
    }
    return [];
};
/** Options of the table. Its columns keep their collations when it takes another. */
const optionsStep = ({ state, table }, { options }) => {
    const { comment, engine, alphabet } = options;
    const traits = state.traitsOf(table);
    if (comment !== undefined)
        table.comment = comment === '' ? undefined : comment;
    traits.engine = engine ?? traits.engine;
    traits.collation = collationOf(alphabet, state.dialect) ?? traits.collation;
    return [];
};
/** The column that a step is about; undefined where nothing is wrong without it. */
function findColumn(table, wanted) {
    const column = table.columns.find(wanted.name);
    if (column || wanted.ifPresent)
        return column;
    throw missing(table, 'column', wanted);
}
function missing({ name: table }, what, { name, offset }) {
    return new mysql_unreadable/* Unreadable */.I(offset, `Table "${table}" has no ${what} "${name}" to change`, 'unknown-object');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-drop.js


/** How each thing is dropped; false where it is not there. */
const DROPS = {
    column: (state, table, name) => {
        const isThere = table.columns.find(name) !== undefined;
        state.catalog.dropColumn(table, name);
        return isThere;
    },
    index: dropKey,
    'foreign-key': (_, table, name) => dropConstraint(table, name, 'foreign-key'),
    check: (_, table, name) => dropConstraint(table, name, 'check'),
    constraint: (state, table, name) => dropConstraint(table, name, 'foreign-key') ||
        dropConstraint(table, name, 'check') ||
        dropKey(state, table, name),
};
/** Drops something of a table by its name. */
function dropFrom(state, table, what, target) {
    const isDropped = DROPS[what](state, table, target.name);
    if (isDropped || target.ifPresent)
        return;
    const message = `Table "${table.name}" has no ${what.replace('-', ' ')} "${target.name}" to drop`;
    throw new mysql_unreadable/* Unreadable */.I(target.offset, message, 'unknown-object');
}
/** Drops an index. */
function dropIndex(state, table, target) {
    dropFrom(state, table, 'index', target);
}
/** Drops the primary key; false where there is none. Its columns stay without NULL. */
function dropPrimaryKey(table) {
    const { primaryKey } = table;
    if (primaryKey)
        table.constraints.remove(primaryKey);
    return primaryKey !== undefined;
}
function dropKey(state, table, name) {
    if ((0,rules/* columnKey */.q)(name) === 'primary')
        return dropPrimaryKey(table);
    const index = table.indexes.find(name);
    if (!index)
        return false;
    table.indexes.remove(index);
    state.traitsOf(table).generated.delete((0,rules/* columnKey */.q)(name));
    return true;
}
function dropConstraint(table, name, kind) {
    const constraint = table.constraints.find(name);
    if (constraint?.kind !== kind)
        return false;
    table.constraints.remove(constraint);
    return true;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-new-names.js




/**
 * Gives columns the names that CHANGE and RENAME COLUMN want for them, all at once as the database does, so that two can
 * swap theirs; gives the steps that are left, which speak of the new names.
 */
function takeNewNames(change, steps) {
    const renamings = [];
    const left = steps.flatMap((step) => {
        if (step.kind !== 'change' && step.kind !== 'rename-column')
            return [step];
        const column = findColumn(change.table, step.from);
        if (!column)
            return [];
        const to = step.kind === 'change' ? step.definition.column.name : step.to;
        if (column.name !== undefined && column.name !== to)
            renamings.push({ from: column.name, to });
        return step.kind === 'change' ? [{ ...step, from: { ...step.from, name: to } }] : [];
    });
    renameColumns(change, renamings);
    return left;
}
/** A name that is another column's so far is taken by way of one that no column can have. */
function renameColumns({ state, table, offset }, renamings) {
    const given = new Set(renamings.map(({ from }) => (0,rules/* columnKey */.q)(from)));
    const isFree = ({ from, to }) => (0,rules/* columnKey */.q)(from) === (0,rules/* columnKey */.q)(to) || !table.columns.find(to);
    const waiting = renamings.filter((renaming) => !isFree(renaming));
    for (const { to } of waiting)
        if (!given.has((0,rules/* columnKey */.q)(to)))
            throw new mysql_unreadable/* Unreadable */.I(offset, `Table "${table.name}" has a column "${to}" already`, 'duplicate-object');
    const direct = renamings.filter(isFree);
    waiting.forEach(({ from }, index) => {
        state.catalog.renameColumn(table, from, passing(index));
    });
    for (const { from, to } of direct)
        state.catalog.renameColumn(table, from, to);
    waiting.forEach(({ to }, index) => {
        state.catalog.renameColumn(table, passing(index), to);
        const column = table.columns.find(to);
        if (column)
            table.columns.replace(column, without(column, passing(index)));
    });
}
/** The name of a column on its way to another, which ends in a blank as no name of the database can. */
function passing(index) {
    return `renamed ${index} `;
}
function without(column, former) {
    return (0,defined/* defined */.s)({ ...column, formerNames: column.formerNames?.filter((name) => name !== former) });
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/auto-names.js
var auto_names = __webpack_require__(14614);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/apply-indexes.js
var apply_indexes = __webpack_require__(4679);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-keys.js





/** Adds keys, foreign keys and conditions to a table, as one statement does. */
function addDefinitions(state, table, definitions, offset) {
    const candidates = [];
    for (const definition of definitions)
        if (definition.kind === 'period')
            addPeriod(state, table, definition);
    for (const definition of definitions) {
        state.work.step();
        if (definition.kind === 'period')
            continue;
        if (definition.kind === 'check')
            addCheck(state, table, definition);
        else if (definition.kind === 'foreign-key')
            candidates.push(...addForeignKey(state, table, definition));
        else if (definition.isPrimary)
            addPrimaryKey(state, table, definition, offset);
        else
            candidates.push({ index: definition.index, ifAbsent: definition.ifAbsent, isGenerated: false });
    }
    (0,apply_indexes/* addIndexes */.qQ)(state, table, candidates, offset);
}
function addPrimaryKey(state, table, { index, ifAbsent }, offset) {
    if (table.primaryKey) {
        if (ifAbsent)
            return;
        throw new mysql_unreadable/* Unreadable */.I(offset, `Table "${table.name}" has a primary key already`, 'duplicate-object');
    }
    const parts = (0,apply_indexes/* withoutPeriods */.Bj)(state.traitsOf(table), index.columns);
    const columns = parts.flatMap((part) => (typeof part === 'object' ? (part.name ?? []) : part));
    const { place, comment, method } = index;
    table.constraints.add((0,defined/* defined */.s)({ place, comment, method, kind: 'primary-key', columns: spell(table, columns) }));
    forbidNull(table, columns);
}
/** The columns of a period take no NULL. */
function addPeriod(state, table, { name, columns }) {
    state.traitsOf(table).periods.set((0,rules/* columnKey */.q)(name), columns);
    forbidNull(table, columns);
}
function forbidNull(table, columns) {
    for (const name of columns) {
        const column = table.columns.find(name);
        if (column)
            table.columns.replace(column, { ...column, nullable: false });
    }
}
/**
 * Adds a foreign key; gives the index that the database makes for it where no other serves. A name for that index is
 * also the foreign key's in MariaDB.
 */
function addForeignKey(state, table, { constraint, indexName, ifAbsent }) {
    const { place, name } = constraint;
    if (ifAbsent && name !== undefined && table.constraints.find(name))
        return [];
    const columns = spell(table, constraint.columns);
    const database = constraint.reference.namespace;
    const namespace = database === undefined ? table.namespace : state.namespaceOf(database);
    const reference = (0,defined/* defined */.s)({ ...constraint.reference, namespace });
    const own = name ?? (state.dialect === 'mariadb' ? indexName : undefined) ?? (0,auto_names/* nameForeignKey */.dM)(table);
    table.constraints.add({ ...constraint, name: own, columns, reference });
    const index = (0,defined/* defined */.s)({
        place,
        name: name ?? indexName,
        columns: columns.map((column) => ({ name: column })),
    });
    return [{ index, ifAbsent: true, isGenerated: true }];
}
/** In MariaDB a condition that stands on a column belongs to it and has no name. */
function addCheck(state, table, definition) {
    const { place, name, sql, column, ifAbsent } = definition;
    if (ifAbsent && name !== undefined && table.constraints.find(name))
        return;
    const owner = column === undefined ? undefined : table.columns.find(column);
    if (state.dialect === 'mariadb' && owner && name === undefined)
        table.columns.replace(owner, { ...owner, check: sql });
    else
        table.constraints.add({
            place,
            kind: 'check',
            name: name ?? (0,auto_names/* nameCheck */.AS)(table, state.dialect),
            columns: [],
            check: sql,
        });
}
/** Names of columns in the letters of the table, which may differ. */
function spell(table, columns) {
    return columns.map((name) => table.columns.find(name)?.name ?? name);
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-rename.js


/** Renames a table, and with it the constraints that the database named after it. */
function renameTable(state, table, name, offset) {
    const to = state.qualify(name);
    const other = state.findExact(name);
    if (other && other !== table)
        throw new mysql_unreadable/* Unreadable */.I(offset, `There is a table "${to.name}" already`, 'duplicate-object');
    for (const constraint of table.constraints.items)
        table.constraints.replace(constraint, (0,auto_names/* renamedCheck */.Tu)(constraint, table.name, to.name));
    state.rename(table, to);
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-alter.js






const NONE = [];
const TAKES = {
    add: addStep,
    change: changeStep,
    default: defaultStep,
    'rename-column': () => NONE,
    'rename-index': renameIndexStep,
    drop: ({ state, table }, { what, target }) => {
        dropFrom(state, table, what, target);
        return NONE;
    },
    'drop-primary-key': ({ table }) => {
        dropPrimaryKey(table);
        return NONE;
    },
    rename: () => NONE,
    convert: convertStep,
    options: optionsStep,
};
/** Changes a table by all steps of one statement; of a table whose columns nobody reads only its name changes. */
function alterTable(state, { table: { name, offset, ifPresent }, steps }) {
    const table = state.want(name, offset, ifPresent);
    if (!table)
        return;
    if (!table.hidden)
        changeTable({ state, table, offset }, steps);
    for (const step of steps)
        if (step.kind === 'rename')
            renameTable(state, table, step.to, offset);
}
/**
 * As in the database, what is dropped goes first, then columns get their new names, and keys come last, since they may be
 * of columns that come with them.
 */
function changeTable(change, steps) {
    const inOrder = [...steps].sort((a, b) => phaseOf(a) - phaseOf(b));
    const further = inOrder.filter((step) => phaseOf(step) < NAMES).flatMap((step) => take(change, step));
    const rest = takeNewNames(change, inOrder.filter((step) => phaseOf(step) >= NAMES));
    further.push(...rest.flatMap((step) => take(change, step)));
    addDefinitions(change.state, change.table, further, change.offset);
}
function take(change, step) {
    change.state.work.step();
    const taking = TAKES[step.kind];
    return taking(change, step);
}
/** The phase in which columns get new names; what comes before it speaks of the former ones. */
const NAMES = 3;
/** An index is dropped before its column, with which it would be gone. */
function phaseOf(step) {
    if (step.kind === 'drop-primary-key')
        return 0;
    if (step.kind === 'drop')
        return step.what === 'column' ? 1 : 0;
    return EARLY.has(step.kind) ? 2 : NAMES;
}
const EARLY = new Set(['options', 'convert', 'default']);
function addStep({ state, table, offset }, { definition, position }) {
    if (definition.kind !== 'column')
        return [definition];
    if (!addColumn(state, table, definition, offset))
        return NONE;
    moveColumn(table, definition.column.name, position, offset);
    return definition.further;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-create.js






/** Creates a table: its columns first, then their keys and the table's in the order in which they stand. */
function createTable(state, { table, definitions, options }) {
    const made = makeRoom(state, table) && state.create(table.name, table.place);
    if (!made)
        return;
    const traits = state.traitsOf(made);
    traits.collation = collationOf(options.alphabet, state.dialect);
    traits.engine = options.engine;
    made.comment = options.comment === '' ? undefined : options.comment;
    for (const column of definitions.filter(isColumn))
        addColumn(state, made, column, table.offset);
    addDefinitions(state, made, definitions.flatMap(constraintsOf), table.offset);
}
/** Creates a table like another one: with its columns, keys and conditions, and without its foreign keys. */
function createLike(state, { table, source }) {
    const model = state.want(source.name, source.offset, source.ifPresent);
    const made = model && makeRoom(state, table) && state.create(table.name, table.place);
    if (!made)
        return;
    if (model.hidden) {
        hide(state, made);
        return;
    }
    const { collation, engine } = state.traitsOf(model);
    Object.assign(state.traitsOf(made), { collation, engine });
    made.comment = model.comment;
    state.work.copy(model.columns.size);
    for (const column of model.columns.items)
        made.columns.add((0,defined/* defined */.s)({ ...column, formerNames: undefined }));
    for (const index of model.indexes.items)
        made.indexes.add(index);
    const constraints = model.constraints.items.filter(({ kind }) => kind !== 'foreign-key');
    for (const constraint of constraints)
        made.constraints.add((0,auto_names/* renamedCheck */.Tu)(constraint, model.name, made.name));
}
/** Creates a table whose columns nobody knows. Where it is still there in the end that is told. */
function createAs(state, { table }) {
    if (makeRoom(state, table))
        hide(state, state.create(table.name, table.place));
}
function hide(state, table) {
    table.hidden = true;
    state.unknown.add(table);
}
/** Notes a temporary table, or one that cannot be read, so that what is said of it later says nothing of the schema. */
function createTemporary(state, { table, place }) {
    if (!state.findExact(table))
        state.create(table, place).hidden = true;
}
/** Whether the new table can be made: where one of that name is there, it goes or the new one does not come. */
function makeRoom(state, { name, offset, ifAbsent, orReplace }) {
    const present = state.findExact(name);
    if (!present)
        return true;
    if (ifAbsent && !present.hidden)
        return false;
    if (!orReplace && !present.hidden)
        throw new mysql_unreadable/* Unreadable */.I(offset, `There is a table "${name.name}" already`, 'duplicate-object');
    state.drop(present);
    return true;
}
function isColumn(definition) {
    return definition.kind === 'column';
}
function constraintsOf(definition) {
    return definition.kind === 'column' ? definition.further : [definition];
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/names.js
/** Reads a name with the database that it may name: `shop.orders`. */
function readQualified(cursor, what) {
    cursor.takes('.');
    const first = cursor.name(what);
    return cursor.takes('.') ? { namespace: first, name: cursor.name(what) } : { name: first };
}
/** A column's name; what stands before its last point says only whose column it is. */
function readColumnName(cursor) {
    const name = cursor.name('a column');
    return cursor.takes('.') ? readColumnName(cursor) : name;
}
/** `IF NOT EXISTS`. */
function takesIfAbsent(cursor) {
    return cursor.takes('IF', 'NOT', 'EXISTS');
}
/** `IF EXISTS`. */
function takesIfPresent(cursor) {
    return cursor.takes('IF', 'EXISTS');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/sequence.js


const SIGNS = new Set(['+', '-']);
/** How MariaDB counts where nothing is said: upwards by one, a thousand numbers at a time. */
const CACHE = '1000';
const INCREMENT = '1';
const UPWARDS = { minValue: '1', maxValue: '9223372036854775806' };
const DOWNWARDS = { minValue: '-9223372036854775807', maxValue: '-1' };
/** Reads CREATE SEQUENCE of MariaDB, from behind that word. */
function readCreateSequence(context, orReplace) {
    const { cursor, place } = context;
    const ifAbsent = takesIfAbsent(cursor);
    const { offset } = cursor;
    const name = readQualified(cursor, 'a sequence');
    const node = { place: place(offset), ...name, ...withoutUsual(readCounting(cursor)) };
    return { kind: 'create-sequence', sequence: { offset, ifAbsent, orReplace, node } };
}
/** Reads ALTER SEQUENCE: what it does not say stays as it was. */
function readAlterSequence(context) {
    const { cursor } = context;
    const ifPresent = takesIfPresent(cursor);
    const { offset } = cursor;
    const name = readQualified(cursor, 'a sequence');
    return { kind: 'alter-sequence', target: { name, offset, ifPresent }, counting: readCounting(cursor) };
}
function readCounting(cursor) {
    let counting = {};
    while (!cursor.isDone)
        counting = { ...counting, ...readOption(cursor) };
    return counting;
}
function readOption(cursor) {
    if (cursor.takes('AS'))
        return { type: cursor.name('a type').toLowerCase() };
    if (cursor.takes('START'))
        return { start: readFigure(cursor, 'WITH') };
    if (cursor.takes('INCREMENT'))
        return { increment: readFigure(cursor, 'BY') };
    if (cursor.takes('MINVALUE'))
        return { minValue: readFigure(cursor) };
    if (cursor.takes('MAXVALUE'))
        return { maxValue: readFigure(cursor) };
    if (cursor.takes('CACHE'))
        return { cache: readFigure(cursor) };
    if (cursor.takes('CYCLE'))
        return { cycle: true };
    if (cursor.takes('NOCACHE'))
        return { cache: '0' };
    return skipOption(cursor);
}
/** Options that say nothing of how a sequence counts. */
function skipOption(cursor) {
    if (cursor.takes('NOCYCLE') || cursor.takes('NOMINVALUE') || cursor.takes('NOMAXVALUE'))
        return {};
    if (cursor.takes('NO'))
        cursor.next();
    else if (cursor.takes('RESTART'))
        skipRestart(cursor);
    else if (cursor.peek()?.kind === 'word' || cursor.peek()?.kind === 'quoted') {
        cursor.next();
        cursor.takes('=');
        cursor.next();
    }
    else
        cursor.fail('an option of the sequence');
    return {};
}
function skipRestart(cursor) {
    if (!cursor.takes('WITH'))
        cursor.takes('=');
    if (cursor.peek()?.kind === 'number')
        cursor.next();
}
function readFigure(cursor, word = '=') {
    if (!cursor.takes(word))
        cursor.takes('=');
    const sign = cursor.takesOneOf(SIGNS) === '-' ? '-' : '';
    return cursor.peek()?.kind === 'number' ? `${sign}${cursor.next().value}` : cursor.fail('a number');
}
/** What a sequence says that it would not do by itself. */
function withoutUsual(said) {
    const isDown = said.increment?.startsWith('-') ?? false;
    const bounds = isDown ? DOWNWARDS : UPWARDS;
    const first = isDown ? (said.maxValue ?? bounds.maxValue) : (said.minValue ?? bounds.minValue);
    const usual = { ...bounds, start: first, cache: CACHE, increment: INCREMENT, type: 'bigint' };
    const { start, increment, minValue, maxValue, cache, type, cycle } = said;
    return (0,defined/* defined */.s)({
        start: unless(start, usual.start),
        increment: unless(increment, usual.increment),
        minValue: unless(minValue, usual.minValue),
        maxValue: unless(maxValue, usual.maxValue),
        cache: unless(cache, usual.cache),
        type: unless(type, usual.type),
        cycle,
    });
}
function unless(said, usual) {
    return said === usual ? undefined : said;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply-sequence.js



/** Creates a sequence. */
function createSequence(state, { sequence }) {
    const { node, ifAbsent, orReplace } = sequence;
    const { sequences } = state.catalog;
    const name = state.qualify(node);
    const present = sequences.find(name);
    if (present && ifAbsent)
        return;
    if (present && !orReplace) {
        const message = `There is a sequence "${name.name}" already`;
        throw new mysql_unreadable/* Unreadable */.I(sequence.offset, message, 'duplicate-object');
    }
    if (present)
        sequences.remove(present);
    sequences.add((0,defined/* defined */.s)({ ...node, namespace: undefined, ...name }));
}
/** Changes how a sequence counts. */
function alterSequence(state, { target, counting }) {
    const { sequences } = state.catalog;
    const present = sequences.find(state.qualify(target.name));
    if (present)
        sequences.replace(present, { ...present, ...withoutUsual(counting) });
    else if (!target.ifPresent) {
        const message = `There is no sequence "${target.name.name}" to change here`;
        throw new mysql_unreadable/* Unreadable */.I(target.offset, message, 'unknown-object');
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/apply.js






/** What each statement does. What only says something to the author does nothing. */
const APPLIES = {
    'create-table': createTable,
    'create-like': createLike,
    'create-as': createAs,
    'create-temporary': createTemporary,
    'alter-table': alterTable,
    'create-index': (state, { table, definition }) => {
        const found = state.want(table.name, table.offset, table.ifPresent);
        if (found && !found.hidden)
            addDefinitions(state, found, [definition], table.offset);
    },
    'drop-index': (state, { table, index }) => {
        const found = state.want(table.name, table.offset, table.ifPresent);
        if (found && !found.hidden)
            dropIndex(state, found, index);
    },
    'drop-tables': (state, { tables }) => {
        for (const name of tables) {
            const found = state.find(name);
            if (found)
                state.drop(found);
        }
    },
    'rename-tables': (state, { pairs }) => {
        for (const { from, to } of pairs) {
            const found = state.want(from.name, from.offset, from.ifPresent);
            if (found)
                renameTable(state, found, to, from.offset);
        }
    },
    'drop-database': (state, { name }) => {
        const namespace = state.namespaceOf(name);
        const tables = state.catalog.tables.filter((table) => table.namespace === namespace);
        for (const table of tables)
            state.drop(table);
    },
    use: (state, { name }) => {
        state.use(name);
    },
    'create-sequence': createSequence,
    'alter-sequence': alterSequence,
    'drop-sequences': (state, { names }) => {
        for (const name of names) {
            const found = state.catalog.sequences.find(state.qualify(name));
            if (found)
                state.catalog.sequences.remove(found);
        }
    },
    opaque: () => undefined,
    nothing: () => undefined,
};
/** Does to the state what a statement says. Throws `Unreadable` where the database would refuse it. */
function applyStatement(state, statement) {
    dispatch(state, statement);
}
function dispatch(state, statement) {
    const apply = APPLIES[statement.kind];
    apply(state, statement);
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/token.js
/** How much deeper a statement is behind a token, by its key. */
const DEPTHS = { '(': 1, ')': -1 };

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/cursor.js


const cursor_NAMES = new Set(['word', 'quoted', 'string']);
/** A way through the tokens of one statement. It throws `Unreadable` where something else comes than was expected. */
class Cursor {
    #text;
    #tokens;
    #losses = [];
    #at = 0;
    /** Whether double quotes stand around names here, as they do in the mode ANSI_QUOTES: where a name had them. */
    #hasQuotedNames = false;
    constructor(text, tokens) {
        this.#text = text;
        this.#tokens = tokens;
    }
    /** The next token, or the one so many behind it. */
    peek(distance = 0) {
        return this.#tokens[this.#at + distance];
    }
    /** Where the next token begins; at the end, where the last one ends. */
    get offset() {
        return this.peek()?.start ?? this.#tokens.at(-1)?.end ?? 0;
    }
    /** What was read on the way and is lost: see `lose`. */
    get losses() {
        return this.#losses;
    }
    get isDone() {
        return this.#at >= this.#tokens.length;
    }
    /** Whether these words or symbols come next. */
    sees(first, ...others) {
        if (this.peek()?.key !== first)
            return false;
        return others.every((key, index) => this.peek(index + 1)?.key === key);
    }
    /** Whether one of these words or symbols comes next. */
    seesOneOf(keys) {
        return keys.has(this.peek()?.key ?? '');
    }
    /** Takes these words or symbols if they come next, all or none. */
    takes(first, ...others) {
        if (this.peek()?.key !== first || !this.sees(first, ...others))
            return false;
        this.#at += 1 + others.length;
        return true;
    }
    /** Takes a word or symbol that is one of these; undefined when another comes. */
    takesOneOf(keys) {
        return this.seesOneOf(keys) ? this.next().key : undefined;
    }
    /** Takes what must come. */
    expect(...keys) {
        for (const key of keys)
            if (!this.takes(key))
                this.fail(key);
    }
    next() {
        const token = this.peek();
        if (!token)
            return this.fail('more');
        this.#at += 1;
        return token;
    }
    /** A name, in any quotes or none. */
    name(what) {
        const token = this.peek();
        if (!token || !this.#isDoubleQuoted(token))
            return this.word(what);
        this.#hasQuotedNames = true;
        this.next();
        return nameIn(this.#textOf(token));
    }
    /** A word that may stand in quotes, which then say nothing about others: a character set, an engine. */
    word(what) {
        const token = this.peek();
        return token && cursor_NAMES.has(token.kind) ? this.next().value : this.fail(what);
    }
    /** A string in quotes; adjacent ones are one. */
    string(what) {
        if (this.peek()?.kind !== 'string')
            return this.fail(what);
        const parts = [];
        while (this.peek()?.kind === 'string')
            parts.push(this.next().value);
        return parts.join('');
    }
    /** Passes over parentheses with all that is in them; gives the text between them. */
    parenthesised() {
        const start = this.#at + 1;
        if (!this.sees('('))
            return this.fail('(');
        let depth = 0;
        do
            depth += DEPTHS[this.next().key] ?? 0;
        while (depth > 0);
        return this.#slice(start, this.#at - 1);
    }
    /** Where the way stands, for `since`. */
    get mark() {
        return this.#at;
    }
    /** The text from a mark up to here. */
    since(mark) {
        return this.#slice(mark, this.#at);
    }
    /** Something in parentheses, separated by commas; at least one. */
    list(read) {
        this.expect('(');
        const items = [read()];
        while (this.takes(','))
            items.push(read());
        this.expect(')');
        return items;
    }
    /** Passes over all up to one of these words or symbols that stands in no parentheses. */
    skipTo(keys) {
        while (!this.isDone && !this.seesOneOf(keys)) {
            if (this.sees('('))
                this.parenthesised();
            else
                this.next();
        }
    }
    /** Passes over the rest of the statement. */
    skipRest() {
        this.#at = this.#tokens.length;
    }
    /** Notes that something which the statement says is lost: the models do not say it. */
    lose(what, offset = this.peek(-1)?.start ?? this.offset) {
        this.#losses.push({ offset, what });
    }
    fail(expected) {
        const token = this.peek();
        const came = token ? `"${shorten(this.#text.slice(token.start, token.end))}"` : 'the end of the statement';
        throw new mysql_unreadable/* Unreadable */.I(this.offset, `Expected ${expected}, came ${came}`);
    }
    /**
     * The text as it was written, unless comments stand in it: then its tokens with a blank between. Names in double quotes
     * are in backquotes, which mean a name in every mode.
     */
    #slice(from, to) {
        const tokens = this.#tokens.slice(from, to);
        const gaps = tokens.map(({ end }, index) => this.#text.slice(end, tokens[index + 1]?.start ?? end));
        const isPlain = gaps.every((gap) => gap.trim() === '');
        if (!isPlain)
            return tokens.map((token) => this.#plainText(token)).join(' ');
        return tokens.map((token, index) => this.#plainText(token) + (gaps[index] ?? '')).join('');
    }
    #plainText(token) {
        const text = this.#textOf(token);
        const isName = this.#hasQuotedNames && this.#isDoubleQuoted(token);
        return isName ? `\`${nameIn(text).replaceAll('`', '``')}\`` : text;
    }
    #textOf({ start, end }) {
        return this.#text.slice(start, end);
    }
    #isDoubleQuoted({ kind, start }) {
        return kind === 'string' && this.#text.charAt(start) === '"';
    }
}
/** The name in double quotes, in which a backslash is a letter. */
function nameIn(quoted) {
    return quoted.slice(1, -1).replaceAll('""', '"');
}
function shorten(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/finish.js + 3 modules
var finish = __webpack_require__(57108);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/index-methods.js
var index_methods = __webpack_require__(15525);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/json-column.js
var json_column = __webpack_require__(46697);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/type-names.js
/** Names that the database does not print, by what it prints in their place. */
const SYNONYMS = {
    tinyint: ['int1'],
    smallint: ['int2'],
    mediumint: ['int3', 'middleint'],
    int: ['integer', 'int4'],
    bigint: ['int8'],
    decimal: ['dec', 'numeric', 'fixed', 'number'],
    float: ['float4'],
    double: ['double precision', 'real', 'float8'],
    char: ['character', 'nchar', 'national char', 'national character'],
    varchar: [
        ...['char varying', 'character varying', 'varcharacter', 'varchar2', 'nvarchar', 'nchar varying'],
        ...['nchar varchar', 'nchar varcharacter', 'national varchar', 'national varcharacter'],
        ...['national char varying', 'national character varying'],
    ],
    binary: ['char byte'],
    varbinary: ['raw'],
    mediumtext: ['long', 'long varchar', 'long char varying', 'long character varying'],
    mediumblob: ['long varbinary'],
    longtext: ['clob'],
    geometrycollection: ['geomcollection'],
};
const CANONICAL = new Map([
    ...Object.entries(SYNONYMS).flatMap(([name, others]) => others.map((other) => [other, { name }])),
    ['bool', { name: 'tinyint', args: ['1'] }],
    ['boolean', { name: 'tinyint', args: ['1'] }],
]);
/** Figures of types that are written without. */
const USUAL_ARGS = new Map([
    ['decimal', ['10', '0']],
    ['char', ['1']],
    ['binary', ['1']],
    ['bit', ['1']],
]);
const INTEGERS = new Set(['tinyint', 'smallint', 'mediumint', 'int', 'bigint']);
/** The widths that ZEROFILL fills where none is written. */
const ZEROFILL_WIDTHS = {
    tinyint: '3',
    smallint: '5',
    mediumint: '8',
    int: '10',
    bigint: '20',
};
const TIMES = new Set(['time', 'timestamp', 'datetime']);
/** Digits up to which FLOAT(p) is kept in four bytes. */
const FLOAT_DIGITS = 24;
/**
 * A type as the database prints it: `INTEGER(11) UNSIGNED` is `int unsigned`, `BOOL` is `tinyint(1)`, `DEC(5)` is
 * `decimal(5,0)`. The display width of an integer means nothing and is left out, but for `tinyint(1)` and ZEROFILL.
 */
function canonicalType(written, figures, signs) {
    const lower = written.toLowerCase();
    if (lower === 'serial')
        return 'bigint unsigned';
    const known = CANONICAL.get(lower) ?? { name: lower };
    const isZerofill = signs.has('ZEROFILL');
    const { name, args } = settle(known.name, known.args ?? figures, isZerofill);
    const sign = isZerofill ? ' unsigned zerofill' : signs.has('UNSIGNED') ? ' unsigned' : '';
    return `${name}${args.length > 0 ? `(${args.join(',')})` : ''}${sign}`;
}
function settle(name, args, isZerofill) {
    const [first = ''] = args;
    if (INTEGERS.has(name)) {
        if (isZerofill)
            return { name, args: args.length > 0 ? args : [ZEROFILL_WIDTHS[name] ?? '10'] };
        return { name, args: name === 'tinyint' && first === '1' ? args : [] };
    }
    if (name === 'decimal' && args.length === 1)
        return { name, args: [first, '0'] };
    if (name === 'float' && args.length === 1)
        return { name: Number(first) > FLOAT_DIGITS ? 'double' : 'float', args: [] };
    if (name === 'year' || (TIMES.has(name) && first === '0'))
        return { name, args: [] };
    return { name, args: args.length > 0 ? args : (USUAL_ARGS.get(name) ?? []) };
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/column-type.js


/** Types of more than one word, by their first. Longer ones come first. */
const PHRASES = {
    DOUBLE: [['PRECISION']],
    CHAR: [['VARYING'], ['BYTE']],
    CHARACTER: [['VARYING']],
    NATIONAL: [
        ['CHAR', 'VARYING'],
        ['CHARACTER', 'VARYING'],
        ['CHAR'],
        ['CHARACTER'],
        ['VARCHARACTER'],
        ['VARCHAR'],
    ],
    NCHAR: [['VARYING'], ['VARCHARACTER'], ['VARCHAR']],
    LONG: [['CHAR', 'VARYING'], ['CHARACTER', 'VARYING'], ['VARCHAR'], ['VARBINARY']],
};
const NATIONAL = new Set(['NATIONAL', 'NCHAR', 'NVARCHAR']);
/** Reads a type: its name, what stands in parentheses, its sign, and its character set. */
function readColumnType(cursor) {
    if (cursor.peek()?.kind !== 'word')
        cursor.fail('a type');
    const first = cursor.next().key;
    const phrase = PHRASES[first]?.find((words) => cursor.takes(...words)) ?? [];
    const name = [first, ...phrase].join(' ');
    const args = cursor.sees('(') ? cursor.list(() => readArgument(cursor)) : [];
    const signs = readSigns(cursor);
    const { charset, ...alphabet } = readAlphabet(cursor);
    const national = NATIONAL.has(first) ? 'utf8mb3' : undefined;
    const letters = charset ?? national;
    return {
        type: canonicalType(name, args, new Set([...signs, ...readSigns(cursor)])),
        alphabet: { ...alphabet, ...(letters === undefined ? {} : { charset: letters }) },
        isSerial: name === 'SERIAL',
    };
}
/** A figure, or one of the values of ENUM and SET, in the quotes of standard SQL; spaces that end a value are none. */
function readArgument(cursor) {
    if (cursor.peek()?.kind === 'string')
        return (0,string/* sqlString */.Q)(cursor.string('a value').replace(/(?<! ) +$/, ''));
    const token = cursor.next();
    return token.kind === 'number' || token.kind === 'word' ? token.value : cursor.fail('a number or a value');
}
const column_type_SIGNS = new Set(['UNSIGNED', 'SIGNED', 'ZEROFILL']);
function readSigns(cursor) {
    const signs = [];
    for (let sign = cursor.takesOneOf(column_type_SIGNS); sign; sign = cursor.takesOneOf(column_type_SIGNS))
        signs.push(sign);
    return signs;
}
/** Words for character sets: `ASCII` and `UNICODE` are short for two of them. */
const SHORT = {
    ASCII: { charset: 'latin1' },
    UNICODE: { charset: 'ucs2' },
    BYTE: { charset: 'binary' },
    BINARY: { binary: true },
};
const SHORTS = new Set(Object.keys(SHORT));
/** A character set and a collation, in any order; what is not there is absent. */
function readAlphabet(cursor) {
    let alphabet = {};
    for (;;) {
        const short = cursor.takesOneOf(SHORTS);
        if (short !== undefined)
            alphabet = { ...alphabet, ...SHORT[short] };
        else if (cursor.takes('CHARACTER', 'SET') || cursor.takes('CHAR', 'SET') || cursor.takes('CHARSET'))
            alphabet = { ...alphabet, charset: readAlphabetName(cursor, 'a character set') };
        else if (cursor.takes('COLLATE'))
            alphabet = { ...alphabet, collation: readAlphabetName(cursor, 'a collation') };
        else
            return alphabet;
    }
}
/** A name in lower case; what was called utf8 is utf8mb3, as servers say now. */
function readAlphabetName(cursor, what) {
    cursor.takes('=');
    const name = cursor.word(what).toLowerCase();
    return name.replace(/^utf8(?=$|_)/, 'utf8mb3');
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/bits.js
var bits = __webpack_require__(95820);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/column-default.js


/** Names of the current time; the database prints the first. */
const NOWS = new Set(['CURRENT_TIMESTAMP', 'NOW', 'LOCALTIME', 'LOCALTIMESTAMP']);
const column_default_SIGNS = new Set(['+', '-']);
const TRUTHS = new Map([
    ['TRUE', '1'],
    ['FALSE', '0'],
]);
const QUOTED_OR_CALL = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\b[a-z_]\w*(?=\s*\()/gis;
/** What has signs that are no operators (texts, names, `1e-5`, comments), and operators. */
const QUOTED_OR_OPERATOR = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\b\d[\d.]*e[+-]?\d+|->>?|\/\*.*?\*\/|(?<=[\w)'"`])(<=>|[<>!]=|<>|[+*%<>=]|-(?!-)|\/(?!\*))[ \t]*/gis;
/** What asks a sequence for its next number. */
const NEXTS = [
    ['NEXT', 'VALUE', 'FOR'],
    ['NEXTVAL', '('],
];
/** Functions that are called without parentheses. */
const BARE = new Set([
    ...['CURRENT_DATE', 'CURRENT_TIME', 'CURRENT_USER', 'CURRENT_ROLE'],
    ...['UTC_DATE', 'UTC_TIME', 'UTC_TIMESTAMP'],
]);
/** A call of a function around nothing else, as MariaDB prints it without parentheses. */
const CALL = /^[\w$]+\s*\(/;
/** Reads what stands behind DEFAULT, as the database prints it; undefined for NULL, which every column has by itself. */
function readDefault(cursor, type, dialect) {
    if (cursor.takes('NULL'))
        return undefined;
    const now = readNow(cursor);
    if (now !== undefined)
        return { text: now, computed: true };
    const sequence = readSequence(cursor);
    if (sequence !== undefined)
        return { text: `nextval(${(0,string/* sqlString */.Q)(sequence)})`, computed: true };
    if (cursor.sees('('))
        return readExpression(cursor, dialect);
    const literal = readLiteral(cursor, type);
    return literal ?? { text: readCall(cursor), computed: true };
}
/** `CURRENT_TIMESTAMP`, `NOW(6)`; undefined where something else comes. */
function readNow(cursor) {
    const word = cursor.peek()?.key ?? '';
    if (!NOWS.has(word) || (word === 'NOW' && !cursor.sees('NOW', '(')))
        return undefined;
    cursor.next();
    const digits = cursor.sees('(') ? cursor.parenthesised().trim() : '';
    return digits === '' || digits === '0' ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${digits})`;
}
/** Parentheses around a call are MySQL's need and not MariaDB's; around a literal they mean nothing in MariaDB. */
function readExpression(cursor, dialect) {
    const sql = spaced(lowerCalls(cursor.parenthesised()));
    const isBare = dialect === 'mariadb' && CALL.test(sql) && closesAtEnd(sql);
    return { text: isBare ? sql : `(${sql})`, computed: true };
}
/** An expression with blanks around the operators that stand right behind a value, as the database prints them: `a + 1`. */
function spaced(sql) {
    return sql.replace(QUOTED_OR_OPERATOR, (part, operator) => operator === undefined ? part : ` ${operator} `);
}
/** Whether the first parenthesis of a text is closed by its last character. */
function closesAtEnd(sql) {
    let depth = 0;
    for (const { 0: token, index } of sql.matchAll(/'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|[()]/gs)) {
        if (token === '(')
            depth += 1;
        if (token === ')' && --depth === 0)
            return index === sql.length - 1;
    }
    return false;
}
/** Words that may stand before the text of a moment: `DATE '2020-01-02'`. */
const MOMENTS = new Set(['DATE', 'TIME', 'TIMESTAMP']);
function readLiteral(cursor, type) {
    if (MOMENTS.has(cursor.peek()?.key ?? '') && cursor.peek(1)?.kind === 'string')
        cursor.next();
    const token = cursor.peek();
    if (token?.kind === 'string')
        return { text: (0,string/* sqlString */.Q)(cursor.string('a default')), computed: false };
    if (token?.kind === 'bits')
        return (0,bits/* readBits */.n)(cursor.next().value, type);
    const truth = TRUTHS.get(token?.key ?? '');
    if (truth !== undefined)
        cursor.next();
    const number = truth === undefined ? readNumber(cursor) : { text: truth, computed: false };
    const isBits = type.startsWith('bit') && /^\d{1,20}$/.test(number?.text ?? '');
    return isBits ? (0,bits/* readBits */.n)(`b'${BigInt(number?.text ?? 0).toString(2)}'`, type) : number;
}
function readNumber(cursor) {
    const sign = cursor.takesOneOf(column_default_SIGNS);
    if (cursor.peek()?.kind === 'number')
        return { text: `${sign === '-' ? '-' : ''}${cursor.next().value}`, computed: false };
    return sign === undefined ? undefined : cursor.fail('a number');
}
/** A function that needs no parentheses around it: `uuid()`. */
function readCall(cursor) {
    const start = cursor.mark;
    const isBare = cursor.takesOneOf(BARE) !== undefined;
    if (!isBare && (cursor.peek()?.kind !== 'word' || cursor.peek(1)?.key !== '('))
        cursor.fail('a default');
    if (!isBare)
        cursor.next();
    if (cursor.sees('('))
        cursor.parenthesised();
    return lowerCalls(cursor.since(start));
}
/** Names of functions are in lower case, as the database prints them. */
function lowerCalls(sql) {
    return sql.replace(QUOTED_OR_CALL, (part) => (/^\w/.test(part) ? part.toLowerCase() : part));
}
/** The sequence of `NEXT VALUE FOR s` and `nextval(s)`, in parentheses or not; undefined where something else comes. */
function readSequence(cursor) {
    const isEnclosed = NEXTS.some((words) => cursor.sees('(', ...words));
    if (isEnclosed)
        cursor.next();
    const words = NEXTS.find((phrase) => cursor.takes(...phrase));
    if (!words)
        return undefined;
    const first = cursor.name('a sequence');
    const name = cursor.takes('.') ? cursor.name('a sequence') : first;
    if (words.includes('('))
        cursor.expect(')');
    if (isEnclosed)
        cursor.expect(')');
    return name;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/column-draft.js
/** What SERIAL says beside its type, and what SERIAL DEFAULT VALUE says. */
function makeSerial(draft) {
    const { name, place, further } = draft;
    const index = { place, columns: [{ name }], unique: true };
    return {
        ...draft,
        said: { ...draft.said, nullable: false, autoIncrement: true },
        further: [...further, { kind: 'key', ifAbsent: false, isPrimary: false, index }],
    };
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/reference.js


const EVENTS = new Set(['DELETE', 'UPDATE']);
const ACTIONS = [
    ['CASCADE'],
    ['RESTRICT'],
    ['SET', 'NULL'],
    ['SET', 'DEFAULT'],
    ['NO', 'ACTION'],
];
/** Reads the far side of a foreign key, from REFERENCES on. MATCH is passed over, since the database does so. */
function readReference({ cursor, place }) {
    const { offset } = cursor;
    cursor.expect('REFERENCES');
    const target = readQualified(cursor, 'a table');
    const columns = cursor.sees('(') ? cursor.list(() => readKeyColumn({ cursor })) : undefined;
    if (cursor.takes('MATCH'))
        cursor.next();
    const actions = {};
    while (cursor.takes('ON')) {
        const event = cursor.takesOneOf(EVENTS) ?? cursor.fail('DELETE or UPDATE');
        actions[event] = readAction({ cursor });
    }
    return (0,defined/* defined */.s)({
        place: place(offset),
        table: target.name,
        namespace: target.namespace,
        columns,
        onDelete: actions['DELETE'],
        onUpdate: actions['UPDATE'],
    });
}
function readKeyColumn({ cursor }) {
    const name = readColumnName(cursor);
    if (cursor.sees('('))
        cursor.parenthesised();
    return name;
}
function readAction({ cursor }) {
    const words = ACTIONS.find((action) => cursor.takes(...action)) ?? cursor.fail('an action such as CASCADE');
    return words.join(' ');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/constraint.js



/** Reads `CHECK (a > 0)`. */
function readCheck({ cursor }, { ifAbsent = false, ...known }) {
    cursor.expect('CHECK');
    const sql = cursor.parenthesised();
    if (cursor.takes('NOT', 'ENFORCED'))
        cursor.lose(UNENFORCED);
    else
        cursor.takes('ENFORCED');
    return (0,defined/* defined */.s)({ kind: 'check', ifAbsent, sql, ...known });
}
/** What NOT ENFORCED says. */
const UNENFORCED = 'a condition is not enforced';
/** Reads `FOREIGN KEY index (a) REFERENCES t (b)`. */
function readForeignKey(context, { place, name, ifAbsent = false }) {
    const { cursor } = context;
    cursor.expect('FOREIGN', 'KEY');
    const isIfAbsent = takesIfAbsent(cursor);
    const indexName = cursor.sees('(') ? undefined : cursor.name('a name or "("');
    const columns = cursor.list(() => readColumnName(cursor));
    const reference = readReference(context);
    const constraint = (0,defined/* defined */.s)({ place, name, kind: 'foreign-key', columns, reference });
    return (0,defined/* defined */.s)({
        kind: 'foreign-key',
        ifAbsent: ifAbsent || isIfAbsent,
        indexName,
        constraint: { ...constraint, reference },
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/table-options.js


const ALPHABETS = new Set(['CHARACTER', 'CHARSET', 'COLLATE']);
/** Options of two words. */
const table_options_PHRASES = [
    ['DATA', 'DIRECTORY'],
    ['INDEX', 'DIRECTORY'],
];
/** What WITH SYSTEM VERSIONING says. */
const VERSIONED = 'it keeps the former versions of its rows';
/** Options that have no value. */
const table_options_BARE = [
    ['START', 'TRANSACTION'],
    ['STORAGE', 'DISK'],
    ['STORAGE', 'MEMORY'],
];
/** Options whose value may stand without `=`. */
const table_options_NAMES = new Set([
    ...['AUTOEXTEND_SIZE', 'AUTO_INCREMENT', 'AVG_ROW_LENGTH', 'CHECKSUM', 'COMPRESSION', 'CONNECTION'],
    ...[
        'DELAY_KEY_WRITE',
        'ENCRYPTION',
        'ENCRYPTION_KEY_ID',
        'ENGINE_ATTRIBUTE',
        'IETF_QUOTES',
        'INSERT_METHOD',
    ],
    ...['KEY_BLOCK_SIZE', 'MAX_ROWS', 'MIN_ROWS', 'PACK_KEYS', 'PAGE_CHECKSUM', 'PAGE_COMPRESSED'],
    ...['PAGE_COMPRESSION_LEVEL', 'PASSWORD', 'ROW_FORMAT', 'SECONDARY_ENGINE', 'SECONDARY_ENGINE_ATTRIBUTE'],
    ...[
        'SEQUENCE',
        'STATS_AUTO_RECALC',
        'STATS_PERSISTENT',
        'STATS_SAMPLE_PAGES',
        'TABLESPACE',
        'TABLE_CHECKSUM',
    ],
    ...['TRANSACTIONAL', 'UNION'],
]);
const ENGINES = new Set(['ENGINE', 'TYPE']);
/** Reads the options of a table as far as they go: `ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='x'`. */
function readTableOptions(cursor) {
    let options = { alphabet: {} };
    for (;;) {
        const next = table_options_readOption(cursor, options);
        if (!next)
            return options;
        options = next;
        cursor.takes(',');
    }
}
/** Reads one option; undefined where none comes. */
function table_options_readOption(cursor, options) {
    const alphabet = readTableAlphabet(cursor);
    if (alphabet)
        return { ...options, alphabet: { ...options.alphabet, ...alphabet } };
    if (cursor.takes('COMMENT')) {
        cursor.takes('=');
        return { ...options, comment: cursor.string('a comment') };
    }
    if (cursor.takesOneOf(ENGINES) !== undefined) {
        cursor.takes('=');
        return { ...options, engine: cursor.word('an engine').toUpperCase() };
    }
    if (cursor.takes('WITH', 'SYSTEM', 'VERSIONING')) {
        cursor.lose(VERSIONED);
        return options;
    }
    return table_options_skipOption(cursor) ? options : undefined;
}
/** Reads `DEFAULT CHARACTER SET x` or `COLLATE y`. */
function readTableAlphabet(cursor) {
    const isDefault = cursor.sees('DEFAULT') && ALPHABETS.has(cursor.peek(1)?.key ?? '');
    if (isDefault)
        cursor.next();
    return isDefault || cursor.seesOneOf(ALPHABETS) ? (0,defined/* defined */.s)(readAlphabet(cursor)) : undefined;
}
function table_options_skipOption(cursor) {
    if (table_options_BARE.some((words) => cursor.takes(...words)))
        return true;
    const isPhrase = table_options_PHRASES.some((words) => cursor.takes(...words));
    const isNamed = !isPhrase && (cursor.seesOneOf(table_options_NAMES) || cursor.peek(1)?.key === '=');
    if (isNamed)
        cursor.next();
    if (!isPhrase && !isNamed)
        return false;
    cursor.takes('=');
    if (cursor.sees('('))
        cursor.parenthesised();
    else
        cursor.next();
    return true;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/column-attributes.js






/** What each word behind a column's type says, by its first word, which is not taken yet. */
const ATTRIBUTES = {
    NOT: readNot,
    NULL: word({ nullable: true }),
    DEFAULT: readDefaultAttribute,
    ON: readOnUpdate,
    AUTO_INCREMENT: word({ autoIncrement: true }),
    SERIAL: readSerial,
    UNIQUE: readUnique,
    PRIMARY: readPrimary,
    KEY: readPrimary,
    COMMENT: readComment,
    GENERATED: readGenerated,
    AS: readGenerated,
    COLLATE: readLetters,
    CHARACTER: readLetters,
    CHARSET: readLetters,
    BINARY: readLetters,
    CONSTRAINT: readConstraint,
    CHECK: readConstraint,
    REFERENCES: readReferences,
    VISIBLE: word({}),
    INVISIBLE: readInvisible,
    COMPRESSED: readValued,
    COLUMN_FORMAT: readValued,
    STORAGE: readValued,
    ENGINE_ATTRIBUTE: readValued,
    SECONDARY_ENGINE_ATTRIBUTE: readValued,
    SRID: readSystem,
    REF_SYSTEM_ID: readSystem,
    WITH: readVersioning,
    WITHOUT: readVersioning,
};
/** Reads one more attribute of a column; undefined where none comes. */
function readAttribute(context, draft) {
    const { cursor } = context;
    const attribute = ATTRIBUTES[cursor.peek()?.key ?? ''];
    if (attribute)
        return attribute(context, draft);
    if (cursor.peek(1)?.key !== '=')
        return undefined;
    return readValued(context, draft);
}
function word(said) {
    return ({ cursor }, draft) => {
        cursor.next();
        return say(draft, said);
    };
}
function say(draft, said) {
    return { ...draft, said: { ...draft.said, ...said } };
}
function add(draft, ...further) {
    return { ...draft, further: [...draft.further, ...further] };
}
function readNot({ cursor }, draft) {
    cursor.expect('NOT');
    if (cursor.takes('SECONDARY'))
        return draft;
    cursor.expect('NULL');
    return say(draft, { nullable: false });
}
function readDefaultAttribute({ cursor, dialect }, draft) {
    cursor.expect('DEFAULT');
    const found = readDefault(cursor, draft.type, dialect);
    return found ? say(draft, { default: found }) : draft;
}
function readOnUpdate({ cursor }, draft) {
    cursor.expect('ON', 'UPDATE');
    const now = readNow(cursor) ?? cursor.fail('CURRENT_TIMESTAMP');
    return { ...draft, onUpdate: `ON UPDATE ${now}` };
}
function readSerial({ cursor }, draft) {
    cursor.expect('SERIAL', 'DEFAULT', 'VALUE');
    return makeSerial(draft);
}
function readUnique({ cursor, place }, draft) {
    const index = { place: place(cursor.offset), columns: [{ name: draft.name }], unique: true };
    cursor.expect('UNIQUE');
    cursor.takes('KEY');
    return add(draft, { kind: 'key', ifAbsent: false, isPrimary: false, index });
}
function readPrimary({ cursor, place }, draft) {
    const index = { place: place(cursor.offset), columns: [{ name: draft.name }] };
    cursor.takes('PRIMARY');
    cursor.expect('KEY');
    return add(draft, { kind: 'key', ifAbsent: false, isPrimary: true, index });
}
function readComment({ cursor }, draft) {
    cursor.expect('COMMENT');
    cursor.takes('=');
    const comment = cursor.string('a comment');
    return comment === '' ? draft : say(draft, { comment });
}
/** `GENERATED ALWAYS AS (a + b) STORED`, and the two columns in which MariaDB keeps a row's time. */
function readGenerated({ cursor }, draft) {
    if (cursor.takes('GENERATED'))
        cursor.expect('ALWAYS');
    cursor.expect('AS');
    if (cursor.takes('ROW', 'START') || cursor.takes('ROW', 'END')) {
        cursor.lose(`column "${draft.name}" has the times of row versions and is left out`);
        return { ...draft, isRowTime: true };
    }
    const expression = cursor.parenthesised();
    const stored = cursor.takes('STORED') || cursor.takes('PERSISTENT');
    if (!stored)
        cursor.takes('VIRTUAL');
    return say(draft, { expression, stored });
}
function readLetters({ cursor }, draft) {
    const start = cursor.mark;
    const alphabet = { ...draft.alphabet, ...readAlphabet(cursor) };
    return cursor.mark === start ? cursor.fail('SET') : { ...draft, alphabet };
}
function readConstraint(context, draft) {
    const { cursor, place } = context;
    const start = place(cursor.offset);
    const name = cursor.takes('CONSTRAINT') && !cursor.sees('CHECK') ? cursor.name('a name') : undefined;
    return add(draft, readCheck(context, { place: start, name, column: draft.name }));
}
function readReferences(context, draft) {
    const place = context.place(context.cursor.offset);
    const reference = readReference(context);
    const constraint = { place, kind: 'foreign-key', columns: [draft.name], reference };
    return add(draft, { kind: 'foreign-key', ifAbsent: false, constraint });
}
/** A word of how the column is kept, with a value: `STORAGE DISK`, `SRID 4326`, `x='y'`. */
function readValued({ cursor }, draft) {
    const isBare = cursor.next().key === 'COMPRESSED' && !cursor.sees('=');
    if (isBare)
        return draft;
    cursor.takes('=');
    cursor.next();
    return draft;
}
function readVersioning({ cursor }, draft) {
    const isVersioned = cursor.next().key === 'WITH';
    cursor.expect('SYSTEM', 'VERSIONING');
    if (isVersioned)
        cursor.lose(VERSIONED);
    return draft;
}
function readInvisible({ cursor }, draft) {
    cursor.expect('INVISIBLE');
    cursor.lose(invisible(draft.name));
    return draft;
}
/** What INVISIBLE says of a column. */
function invisible(column) {
    return `column "${column}" is invisible to SELECT *`;
}
/** A system of coordinates: `SRID 4326`, `REF_SYSTEM_ID=4326`. */
function readSystem({ cursor }, draft) {
    cursor.next();
    cursor.takes('=');
    cursor.lose(`column "${draft.name}" has the system of coordinates ${cursor.next().value}`);
    return draft;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/column-definition.js





/** Reads a column: `name VARCHAR(50) NOT NULL DEFAULT 'x'`. What counts up is never NULL, whatever is written. */
function readColumn(context, ifAbsent = false) {
    const { cursor, place } = context;
    const start = place(cursor.offset);
    const name = readColumnName(cursor);
    const { type, alphabet, isSerial } = readColumnType(cursor);
    const plain = { name, type, place: start, alphabet, said: {}, further: [] };
    let draft = isSerial ? makeSerial(plain) : plain;
    for (;;) {
        const next = readAttribute(context, draft);
        if (!next)
            return column_definition_finish(draft, ifAbsent);
        draft = next;
    }
}
function column_definition_finish(draft, ifAbsent) {
    const { name, type, place, alphabet, said, onUpdate, isRowTime, further } = draft;
    const text = [said.default?.text, onUpdate].filter((part) => part !== undefined).join(' ');
    const computed = said.default?.computed ?? true;
    const column = (0,defined/* defined */.s)({
        place,
        name,
        type,
        nullable: true,
        ...said,
        default: text === '' ? undefined : { text, computed },
        ...(said.autoIncrement ? { nullable: false } : {}),
    });
    return (0,defined/* defined */.s)({
        kind: 'column',
        ifAbsent,
        column: { ...column, name, type },
        alphabet,
        isRowTime,
        further,
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/position.js
/** Reads FIRST or AFTER; nothing where neither comes. */
function readPosition(cursor) {
    if (cursor.takes('FIRST'))
        return { position: 'first' };
    return cursor.takes('AFTER') ? { position: { after: cursor.name('a column') } } : {};
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/key.js


/** Kinds of indexes that are no plain ones; each is a method. */
const METHODS = new Set(['FULLTEXT', 'SPATIAL', 'VECTOR']);
const KEYS = new Set(['KEY', 'INDEX']);
const ORDERS = { ASC: 'asc', DESC: 'desc' };
/** Whether a key of any kind begins here. */
function seesKey(cursor) {
    const isVector = cursor.sees('VECTOR', 'KEY') || cursor.sees('VECTOR', 'INDEX') || cursor.sees('VECTOR', '(');
    return cursor.seesOneOf(STARTS) || isVector;
}
const STARTS = new Set(['PRIMARY', 'UNIQUE', 'KEY', 'INDEX', 'FULLTEXT', 'SPATIAL']);
/** Reads a key of a table: `UNIQUE KEY name (a, b DESC) USING BTREE`. `symbol` is the name behind CONSTRAINT. */
function readKey(context, start, symbol) {
    const { cursor } = context;
    const { offset } = cursor;
    const isPrimary = cursor.takes('PRIMARY', 'KEY');
    const kind = isPrimary ? undefined : readKind(cursor);
    const ifAbsent = takesIfAbsent(cursor);
    const isNamed = !cursor.sees('(') && !cursor.sees('USING') && !cursor.sees('TYPE');
    const name = isNamed ? cursor.name('a name or "("') : symbol;
    const index = readIndex(context, { ...kind, place: start, name: isPrimary ? undefined : name });
    if (isPrimary && index.columns.some(isPartial))
        cursor.lose('a member of the primary key is the beginning of its values, or descends', offset);
    return { kind: 'key', ifAbsent, isPrimary, index };
}
/** Whether a member says more than which column it is. */
function isPartial(part) {
    return typeof part === 'object' && (part.length ?? part.order) !== undefined;
}
/** Reads `UNIQUE KEY`, `FULLTEXT INDEX`, `KEY` and the like. */
function readKind(cursor) {
    const unique = cursor.takes('UNIQUE');
    const method = unique ? undefined : cursor.takesOneOf(METHODS);
    cursor.takesOneOf(KEYS);
    return { ...(unique ? { unique } : {}), ...(method === undefined ? {} : { method }) };
}
/** Reads the rest of an index, from behind its name: its members and options. */
function readIndex({ cursor }, { place, name, unique, method }) {
    const before = readOptions(cursor);
    const columns = cursor.list(() => readPart(cursor));
    const { using, comment } = { ...before, ...readOptions(cursor) };
    return (0,defined/* defined */.s)({ place, name, comment, columns, unique, method: method ?? using });
}
/** Reads a member: a column with the length of its prefix, or an expression in parentheses of its own. */
function readPart(cursor) {
    const expression = cursor.sees('(') ? cursor.parenthesised() : undefined;
    const name = expression === undefined ? readColumnName(cursor) : undefined;
    const length = cursor.sees('(') ? Number(cursor.parenthesised()) : undefined;
    if (Number.isNaN(length))
        cursor.fail('a length');
    const order = ORDERS[cursor.takesOneOf(new Set(Object.keys(ORDERS))) ?? ''];
    if (cursor.takes('WITHOUT')) {
        cursor.expect('OVERLAPS');
        cursor.lose('the periods of a key may not overlap');
    }
    return (0,defined/* defined */.s)({ name, expression, length, order: order === 'desc' ? order : undefined });
}
const FLAGS = new Set(['VISIBLE', 'NOT', 'CLUSTERED', 'NONCLUSTERED']);
const UNUSED = new Set(['INVISIBLE', 'IGNORED']);
/** What INVISIBLE says of an index, and MariaDB's IGNORED. */
const UNUSED_INDEX = 'an index is not used by queries';
const VALUES = new Set([
    ...['KEY_BLOCK_SIZE', 'ENGINE_ATTRIBUTE', 'SECONDARY_ENGINE_ATTRIBUTE', 'CLUSTERING', 'ALGORITHM', 'LOCK'],
    ...['M', 'DISTANCE', 'WAIT'],
]);
function readOptions(cursor) {
    let options = {};
    for (;;) {
        if (cursor.takes('USING') || cursor.takes('TYPE'))
            options = { ...options, using: cursor.next().key };
        else if (cursor.takes('COMMENT'))
            options = { ...options, comment: key_readComment(cursor) };
        else if (cursor.takes('WITH', 'PARSER'))
            cursor.lose(`an index has the parser "${cursor.word('a parser')}"`);
        else if (cursor.takesOneOf(VALUES) !== undefined)
            skipValue(cursor);
        else if (cursor.takes('NOT', 'IGNORED'))
            continue;
        else if (cursor.takesOneOf(UNUSED) !== undefined)
            cursor.lose(UNUSED_INDEX);
        else if (cursor.takes('NOWAIT') || cursor.takesOneOf(FLAGS) !== undefined)
            continue;
        else if (cursor.peek()?.kind === 'quoted' && cursor.peek(1)?.key === '=') {
            cursor.next();
            skipValue(cursor);
        }
        else
            return (0,defined/* defined */.s)(options);
    }
}
function key_readComment(cursor) {
    cursor.takes('=');
    return cursor.string('a comment');
}
function skipValue(cursor) {
    cursor.takes('=');
    cursor.next();
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/table-definition.js




/** Reads one of the things that a table is made of, a column or a key or a constraint. */
function readDefinition(context) {
    if (context.cursor.takes('PERIOD', 'FOR'))
        return readPeriod(context);
    return seesConstraint(context) ? table_definition_readConstraint(context) : readColumn(context);
}
function readPeriod({ cursor }) {
    takesIfAbsent(cursor);
    const name = cursor.name('a period');
    if (name.toUpperCase() !== 'SYSTEM_TIME')
        cursor.lose(`the columns of period "${name}" belong together`);
    return { kind: 'period', name, columns: cursor.list(() => cursor.name('a column')) };
}
/** Whether a key or constraint begins here, and no column. */
function seesConstraint({ cursor }) {
    return cursor.sees('CONSTRAINT') || cursor.sees('FOREIGN', 'KEY') || cursor.sees('CHECK') || seesKey(cursor);
}
function table_definition_readConstraint(context) {
    const { cursor, place } = context;
    const start = place(cursor.offset);
    const hasSymbol = cursor.takes('CONSTRAINT');
    const ifAbsent = hasSymbol && takesIfAbsent(cursor);
    const name = hasSymbol && !seesConstraint(context) ? cursor.name('a name') : undefined;
    if (cursor.sees('CHECK'))
        return readCheck(context, { place: start, name, ifAbsent });
    if (cursor.sees('FOREIGN'))
        return readForeignKey(context, { place: start, name, ifAbsent });
    return seesKey(cursor) ? readKey(context, start, name) : cursor.fail('a key or a condition');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/alter-add.js





const COMMA = new Set([',']);
/** Reads what ALTER TABLE adds, from behind ADD. A partition and MariaDB's versions of rows are no columns. */
function readAdd(context) {
    const { cursor } = context;
    if (cursor.sees('PARTITION'))
        cursor.skipRest();
    if (cursor.takes('SYSTEM', 'VERSIONING')) {
        cursor.lose(VERSIONED);
        cursor.skipTo(COMMA);
    }
    if (cursor.isDone || cursor.sees(','))
        return [];
    if (!cursor.takes('COLUMN') && (seesConstraint(context) || cursor.sees('PERIOD', 'FOR')))
        return [toStep(readDefinition(context))];
    const ifAbsent = takesIfAbsent(cursor);
    if (cursor.sees('('))
        return cursor.list(() => readDefinition(context)).map(toStep);
    const definition = readColumn(context, ifAbsent);
    return [{ kind: 'add', definition, ...readPosition(cursor) }];
}
function toStep(definition) {
    return { kind: 'add', definition };
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/alter-drop.js

/** What the words behind DROP speak of; without any of them it is a column. */
const DROPPABLES = [
    [['COLUMN'], 'column'],
    [['INDEX'], 'index'],
    [['KEY'], 'index'],
    [['FOREIGN', 'KEY'], 'foreign-key'],
    [['CHECK'], 'check'],
    [['CONSTRAINT'], 'constraint'],
];
const alter_drop_COMMA = new Set([',']);
/** Reads what ALTER TABLE drops, from behind DROP. */
function readDrop(context) {
    const { cursor } = context;
    const { offset } = cursor;
    if (cursor.takes('PRIMARY', 'KEY'))
        return [{ kind: 'drop-primary-key', offset }];
    if (cursor.sees('PARTITION')) {
        cursor.skipRest();
        return [];
    }
    if (seesNoObject(context)) {
        cursor.skipTo(alter_drop_COMMA);
        return [];
    }
    const [, what] = DROPPABLES.find(([words]) => cursor.takes(...words)) ?? [[], 'column'];
    const ifPresent = takesIfPresent(cursor);
    const at = cursor.offset;
    const name = cursor.name('a name');
    if (!cursor.takes('RESTRICT'))
        cursor.takes('CASCADE');
    return [{ kind: 'drop', what, target: { name, offset: at, ifPresent } }];
}
/** Periods and versions of rows. */
function seesNoObject({ cursor }) {
    return cursor.sees('PERIOD', 'FOR') || cursor.sees('SYSTEM', 'VERSIONING');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/alter-steps.js











/** How each step is read, by its first word, which is taken already. */
const STEPS = {
    ADD: readAdd,
    DROP: readDrop,
    MODIFY: readModify,
    CHANGE: readChange,
    ALTER: readAlter,
    RENAME: readRename,
    CONVERT: readConvert,
};
const alter_steps_COMMA = new Set([',']);
/** First words of steps that change how a table is kept, and not what it is. */
const SILENT = new Set([
    ...['ALGORITHM', 'LOCK', 'FORCE', 'DISABLE', 'ENABLE', 'DISCARD', 'IMPORT', 'WITHOUT', 'WITH'],
    ...['UPGRADE', 'SECONDARY_LOAD', 'SECONDARY_UNLOAD', 'NOWAIT', 'WAIT'],
]);
/** The same, of steps that stand last and may have commas in them. */
const LAST = new Set([
    ...['ORDER', 'PARTITION', 'REMOVE', 'TRUNCATE', 'COALESCE', 'REORGANIZE', 'REBUILD', 'ANALYZE', 'CHECK'],
    ...['OPTIMIZE', 'REPAIR', 'EXCHANGE'],
]);
/** Reads one step of ALTER TABLE; several where it adds columns in parentheses. */
function readAlterStep(context) {
    const { cursor } = context;
    const options = table_options_readOption(cursor, { alphabet: {} });
    if (options)
        return [{ kind: 'options', options }];
    const read = STEPS[cursor.peek()?.key ?? ''];
    if (read) {
        cursor.next();
        return read(context);
    }
    if (cursor.seesOneOf(LAST)) {
        cursor.skipRest();
        return [];
    }
    return cursor.seesOneOf(SILENT) ? skipStep(context) : cursor.fail('a change of the table');
}
/** Passes over a step, up to the comma that ends it. */
function skipStep({ cursor }) {
    cursor.skipTo(alter_steps_COMMA);
    return [];
}
function readModify(context) {
    const { cursor } = context;
    cursor.takes('COLUMN');
    const ifPresent = takesIfPresent(cursor);
    const { offset } = cursor;
    const definition = readColumn(context);
    const from = { name: definition.column.name, offset, ifPresent };
    return [{ kind: 'change', from, definition, ...readPosition(cursor) }];
}
function readChange(context) {
    const { cursor } = context;
    cursor.takes('COLUMN');
    const from = readWanted(context);
    const definition = readColumn(context);
    return [{ kind: 'change', from, definition, ...readPosition(cursor) }];
}
function readWanted({ cursor }) {
    const ifPresent = takesIfPresent(cursor);
    const { offset } = cursor;
    return { name: readColumnName(cursor), offset, ifPresent };
}
/** `ALTER COLUMN a SET DEFAULT 1`. */
function readAlter(context) {
    const { cursor, dialect } = context;
    if (UNSAID.has(cursor.peek()?.key ?? '') && cursor.peek(1)?.key !== 'SET')
        return readUse(context);
    cursor.takes('COLUMN');
    const column = readWanted(context);
    if (cursor.takes('DROP', 'DEFAULT'))
        return [{ kind: 'default', column, default: undefined }];
    cursor.expect('SET');
    if (cursor.takes('INVISIBLE'))
        cursor.lose(invisible(column.name));
    if (cursor.peek(-1)?.key === 'INVISIBLE' || cursor.takes('VISIBLE'))
        return [];
    cursor.expect('DEFAULT');
    return [{ kind: 'default', column, default: readDefault(cursor, '', dialect) }];
}
const UNSAID = new Set(['INDEX', 'KEY', 'CHECK', 'CONSTRAINT']);
/** Whether an index is used or a condition enforced: `ALTER INDEX a INVISIBLE`, `ALTER CHECK c NOT ENFORCED`. */
function readUse(context) {
    const { cursor } = context;
    cursor.next();
    cursor.name('a name');
    if (cursor.takes('NOT', 'ENFORCED'))
        cursor.lose(UNENFORCED);
    else if (cursor.takes('INVISIBLE') || cursor.takes('IGNORED'))
        cursor.lose(UNUSED_INDEX);
    return skipStep(context);
}
function readRename(context) {
    const { cursor } = context;
    const isColumn = cursor.takes('COLUMN');
    if (isColumn || cursor.takes('INDEX') || cursor.takes('KEY')) {
        const from = readWanted(context);
        cursor.expect('TO');
        const to = cursor.name('a name');
        return [isColumn ? { kind: 'rename-column', from, to } : { kind: 'rename-index', from, to }];
    }
    if (!cursor.takes('TO') && !cursor.takes('AS'))
        cursor.takes('=');
    return [{ kind: 'rename', to: readQualified(cursor, 'a table') }];
}
function readConvert({ cursor }) {
    cursor.expect('TO');
    return [{ kind: 'convert', alphabet: readAlphabet(cursor) }];
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/alter-table.js


/** Reads ALTER TABLE from behind that word. */
function readAlterTable(context) {
    const { cursor } = context;
    const ifPresent = takesIfPresent(cursor);
    const { offset } = cursor;
    const table = { name: readQualified(cursor, 'a table'), offset, ifPresent };
    skipWait(context);
    const steps = [];
    while (!cursor.isDone) {
        steps.push(...readAlterStep(context));
        cursor.takes(',');
    }
    return { kind: 'alter-table', table, steps };
}
/** MariaDB's `NOWAIT` and `WAIT 5`. */
function skipWait({ cursor }) {
    if (cursor.takes('NOWAIT'))
        return;
    if (cursor.takes('WAIT'))
        cursor.next();
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/create-table.js



const QUERY = new Set(['SELECT', 'VALUES', 'WITH', 'TABLE', '(']);
/** What can stand behind partitions, whose own words these are not. */
const QUERY_BEHIND = new Set(['SELECT', 'WITH', 'AS', 'IGNORE', 'REPLACE']);
const DUPLICATES = new Set(['IGNORE', 'REPLACE']);
/** Reads CREATE TABLE from behind that word. A temporary table is only named: it is no part of the schema. */
function readCreateTable(context, { orReplace, isTemporary }) {
    const { cursor, place } = context;
    const ifAbsent = takesIfAbsent(cursor);
    const { offset } = cursor;
    const name = readQualified(cursor, 'a table');
    if (isTemporary)
        return skipTemporary(cursor, name, context);
    const table = { name, place: place(offset), offset, ifAbsent, orReplace };
    return readLike(cursor, table) ?? readBody(context, table);
}
function skipTemporary(cursor, table, { place }) {
    const { offset } = cursor;
    cursor.skipRest();
    return { kind: 'create-temporary', table, place: place(offset) };
}
/** `LIKE other`, also in parentheses. */
function readLike(cursor, table) {
    const isEnclosed = cursor.takes('(', 'LIKE');
    if (!isEnclosed && !cursor.takes('LIKE'))
        return undefined;
    const { offset } = cursor;
    const source = { name: readQualified(cursor, 'a table'), offset, ifPresent: false };
    if (isEnclosed)
        cursor.expect(')');
    return { kind: 'create-like', table, source };
}
function readBody(context, table) {
    const { cursor } = context;
    const definitions = cursor.sees('(') && !seesQuery(cursor, 1) ? readDefinitions(context) : [];
    const options = readTableOptions(cursor);
    if (cursor.takes('PARTITION'))
        skipPartitions(cursor);
    if (takesQuery(cursor))
        return { kind: 'create-as', table };
    if (definitions.length === 0)
        cursor.fail('columns in parentheses');
    return { kind: 'create-table', table, definitions, options };
}
function readDefinitions(context) {
    return context.cursor.list(() => readDefinition(context));
}
/** Passes over how rows are spread over partitions, up to a query that may come behind. */
function skipPartitions(cursor) {
    cursor.expect('BY');
    cursor.skipTo(QUERY_BEHIND);
}
/** Passes over the query of `CREATE TABLE … AS SELECT`. */
function takesQuery(cursor) {
    cursor.takesOneOf(DUPLICATES);
    const isThere = cursor.sees('AS') || seesQuery(cursor);
    if (isThere)
        cursor.skipRest();
    return isThere;
}
function seesQuery(cursor, distance = 0) {
    return QUERY.has(cursor.peek(distance)?.key ?? '');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/drop.js


/** Reads the names behind DROP TABLE. That one of them is not there harms nothing. */
function readDropTables(context) {
    const { cursor } = context;
    takesIfPresent(cursor);
    const names = [];
    do
        names.push(readQualified(cursor, 'a table'));
    while (cursor.takes(','));
    skipWait(context);
    if (!cursor.takes('RESTRICT'))
        cursor.takes('CASCADE');
    return names;
}
const OPTIONS = new Set(['ALGORITHM', 'LOCK']);
/** Reads `DROP INDEX name ON t` from behind INDEX. */
function readDropIndex(context) {
    const { cursor } = context;
    const ifPresent = takesIfPresent(cursor);
    const index = { offset: cursor.offset, name: cursor.name('an index'), ifPresent };
    cursor.expect('ON');
    const { offset } = cursor;
    const table = { name: readQualified(cursor, 'a table'), offset, ifPresent: false };
    skipWait(context);
    while (cursor.takesOneOf(OPTIONS) !== undefined) {
        cursor.takes('=');
        cursor.next();
    }
    return { kind: 'drop-index', table, index };
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/parse.js






/** Statements by their first word, which is taken already when they are read. */
const STATEMENTS = {
    CREATE: readCreate,
    ALTER: parse_readAlter,
    DROP: parse_readDrop,
    RENAME: parse_readRename,
    USE: ({ cursor }) => ({ kind: 'use', name: cursor.name('a database') }),
    SOURCE: opaque('source-not-followed', 'the file that SOURCE names is not read; name it in "schema"'),
};
const DATABASES = new Set(['DATABASE', 'SCHEMA']);
const TABLES = new Set(['TABLE', 'TABLES']);
/** Reads a statement whole. Throws `Unreadable` where it says something that this reader does not know. */
function parseStatement(context) {
    const { cursor } = context;
    const read = STATEMENTS[cursor.peek()?.key ?? ''] ?? cursor.fail('a statement of MySQL');
    cursor.next();
    const statement = read(context);
    return cursor.isDone ? statement : cursor.fail('the end of the statement');
}
function readCreate(context) {
    const { cursor } = context;
    const orReplace = cursor.takes('OR', 'REPLACE');
    const isTemporary = cursor.takes('TEMPORARY');
    if (cursor.takes('TABLE'))
        return readCreateTable(context, { orReplace, isTemporary });
    if (cursor.takes('SEQUENCE'))
        return readCreateSequence(context, orReplace);
    return cursor.seesOneOf(DATABASES) ? skip(context) : readCreateIndex(context);
}
function parse_readAlter(context) {
    const { cursor } = context;
    if (!cursor.takes('ONLINE'))
        cursor.takes('OFFLINE');
    cursor.takes('IGNORE');
    if (cursor.takes('TABLE'))
        return readAlterTable(context);
    if (cursor.takes('SEQUENCE'))
        return readAlterSequence(context);
    return cursor.seesOneOf(DATABASES) ? skip(context) : cursor.fail('TABLE');
}
function parse_readDrop(context) {
    const { cursor } = context;
    if (!cursor.takes('ONLINE'))
        cursor.takes('OFFLINE');
    if (cursor.takes('INDEX'))
        return readDropIndex(context);
    if (cursor.takesOneOf(DATABASES) !== undefined) {
        takesIfPresent(cursor);
        return { kind: 'drop-database', name: cursor.name('a database') };
    }
    cursor.takes('TEMPORARY');
    if (cursor.takes('SEQUENCE'))
        return { kind: 'drop-sequences', names: readDropTables(context) };
    return cursor.takesOneOf(TABLES) === undefined
        ? cursor.fail('TABLE')
        : { kind: 'drop-tables', tables: readDropTables(context) };
}
/** `CREATE UNIQUE INDEX name ON t (a)`. */
function readCreateIndex(context) {
    const { cursor, place } = context;
    const start = place(cursor.peek(-1)?.start ?? 0);
    if (!cursor.takes('ONLINE'))
        cursor.takes('OFFLINE');
    const kind = readKind(cursor);
    if (cursor.peek(-1)?.key !== 'INDEX')
        cursor.fail('TABLE or INDEX');
    const ifAbsent = takesIfAbsent(cursor);
    const name = cursor.name('a name');
    const method = cursor.takes('USING') ? cursor.next().key : undefined;
    cursor.expect('ON');
    const { offset } = cursor;
    const table = { name: readQualified(cursor, 'a table'), offset, ifPresent: false };
    const index = readIndex(context, {
        ...(method === undefined ? {} : { method }),
        ...kind,
        place: start,
        name,
    });
    return { kind: 'create-index', table, definition: { kind: 'key', ifAbsent, isPrimary: false, index } };
}
function parse_readRename(context) {
    const { cursor } = context;
    if (cursor.takes('USER'))
        return skip(context);
    if (cursor.takesOneOf(TABLES) === undefined)
        cursor.fail('TABLE');
    const isPresent = takesIfPresent(cursor);
    const pairs = [];
    do {
        const { offset } = cursor;
        const from = { name: readQualified(cursor, 'a table'), offset, ifPresent: isPresent };
        skipWait(context);
        cursor.expect('TO');
        pairs.push({ from, to: readQualified(cursor, 'a table') });
    } while (cursor.takes(','));
    return { kind: 'rename-tables', pairs };
}
function skip({ cursor }) {
    cursor.skipRest();
    return { kind: 'nothing' };
}
function opaque(code, message) {
    return ({ cursor, place }) => {
        const start = place(cursor.peek(-1)?.start ?? 0);
        cursor.skipRest();
        return { kind: 'opaque', place: start, code, message };
    };
}

// EXTERNAL MODULE: ./lib/readers/sql/programs/run.js + 1 modules
var run = __webpack_require__(82774);
// EXTERNAL MODULE: ./lib/readers/sql/programs/expectation.js
var expectation = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/classify.js
/** First words of statements that say nothing of what tables there are. */
const OTHERS = new Set([
    ...['ANALYZE', 'BACKUP', 'BEGIN', 'BINLOG', 'CACHE', 'CHANGE', 'CHARSET', 'CHECK', 'CHECKSUM'],
    ...['COMMIT', 'DEALLOCATE', 'DELETE', 'DESC', 'DESCRIBE', 'DO', 'END', 'EXPLAIN', 'FLUSH', 'GET', 'GRANT'],
    ...['HANDLER', 'HELP', 'INSERT', 'INSTALL', 'KILL', 'LOAD', 'LOCK', 'OPTIMIZE', 'PURGE'],
    ...['RELEASE', 'REPAIR', 'REPLACE', 'RESET', 'RESIGNAL', 'REVOKE', 'ROLLBACK', 'SAVEPOINT'],
    ...['SHOW', 'SHUTDOWN', 'SIGNAL', 'START', 'STOP', 'TRUNCATE', 'UNINSTALL', 'UNLOCK', 'UPDATE', 'VALUES'],
    ...['WARNINGS', 'NOWARNING', 'WITH', 'XA', '('],
]);
/** What CREATE, ALTER and DROP speak of. */
const OBJECTS = new Map([
    ...['TABLE', 'TABLES', 'INDEX', 'SEQUENCE', 'DATABASE', 'SCHEMA'].map(pairWith('table')),
    ...['FUNCTION', 'PROCEDURE', 'TRIGGER', 'EVENT', 'PACKAGE'].map(pairWith('routine')),
    ...['VIEW', 'USER', 'ROLE', 'SERVER', 'TABLESPACE', 'LOGFILE', 'UNDO', 'RESOURCE'].map(pairWith('other')),
    ...['REFERENCE', 'LIBRARY', 'INSTANCE', 'CATALOG', 'PREPARE'].map(pairWith('other')),
]);
const VERBS = new Set(['CREATE', 'ALTER', 'DROP', 'RENAME']);
/** How far the word for the object may be from the verb: `CREATE DEFINER = 'a'@'b' SQL SECURITY INVOKER VIEW`. */
const FARTHEST = 24;
/** The kind of a statement that begins with these tokens; a statement nobody knows is one to be read, and refused. */
function classify(tokens) {
    const verb = tokens[0]?.key ?? '';
    if (OTHERS.has(verb))
        return 'other';
    const last = tokens.at(-1);
    if (!VERBS.has(verb) || tokens.length > FARTHEST)
        return 'table';
    return last && OBJECTS.get(last.key);
}
function pairWith(kind) {
    return (word) => [word, kind];
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/words.js
const words_STATEMENTS = new Set(['CALL', 'EXECUTE', 'PREPARE', 'SELECT', 'SET']);
/** Whether a statement sets variables, or runs what stands in a text or a procedure. */
function isOfProgram(tokens) {
    return words_STATEMENTS.has(tokens[0]?.key ?? '');
}
/** The name of the procedure that a CALL names, in lower case. */
function calledBy(tokens) {
    const opening = tokens.findIndex(({ key }) => key === '(');
    return tokens.at(opening < 0 ? -1 : opening - 1)?.value.toLowerCase() ?? '';
}
/** The beginning of a statement that defines a table or an index, within a text. */
const DEFINING = /\b(?:alter|create|rename)\s+(?:table|(?:unique\s+|fulltext\s+|spatial\s+)?index)\b/i;

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/routine.js


/** Words that begin what END ends. IF, LOOP, REPEAT and WHILE end in words of their own: `END IF`. */
const BEGINS = new Set(['BEGIN', 'CASE']);
const LOOPS = new Set(['IF', 'LOOP', 'REPEAT', 'WHILE', 'FOR']);
const routine_VERBS = new Set(['ALTER', 'CREATE', 'RENAME']);
const THINGS = new Set(['TABLE', 'INDEX', 'UNIQUE', 'FULLTEXT', 'SPATIAL']);
const DEFINITION = new RegExp(`^\\s*${DEFINING.source}`, 'i');
/**
 * Passes over a routine, the semicolons of its body too: up to the delimiter where the author changed it, otherwise to
 * the semicolon behind the END of its first BEGIN. Throws where that END is missing, since all that comes would vanish.
 */
function skipRoutine(scanner, first) {
    let depth = 0;
    let before = first;
    let name;
    let isDefining = false;
    for (let token = scanner.next(); token; token = scanner.next()) {
        const isBehindEnd = before.key === 'END';
        if (isBehindEnd && !LOOPS.has(token.key))
            depth = Math.max(0, depth - 1);
        if (token.key === scanner.delimiter && (depth === 0 || scanner.delimiter !== ';'))
            return { name: name ?? before.value, isDefining, end: before.end };
        if (BEGINS.has(token.key) && !isBehindEnd)
            depth += 1;
        if (token.key === '(')
            name ??= before.value;
        isDefining ||= defines(before, token);
        before = token;
    }
    if (depth === 0 || (depth === 1 && before.key === 'END') || scanner.delimiter !== ';')
        return { name: name ?? before.value, isDefining, end: before.end };
    throw new mysql_unreadable/* Unreadable */.I(first.start, 'The BEGIN of this routine has no END');
}
/** Whether two tokens begin a statement that defines a table, or the second is the text of one. */
function defines(before, token) {
    if (token.kind === 'string')
        return DEFINITION.test(token.value);
    return routine_VERBS.has(before.key) && THINGS.has(token.key);
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/scanner.js
var mysql_scanner = __webpack_require__(63768);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/comments.js
var comments = __webpack_require__(22054);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/quotes.js
var quotes = __webpack_require__(23237);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/skip.js


/** What can mean something else than itself in a statement's text: quotes, and beginnings of comments. */
const MARKS = new Set(['"', "'", '`', '#', '-', '/'].map((mark) => mark.charCodeAt(0)));
/**
 * The offset of the delimiter that ends the statement in which `from` lies, or the text's end: without a look at what
 * the statement says, so that data costs little. Throws where a quote is not closed.
 */
function findStatementEnd(text, from, delimiter, dialect) {
    const first = delimiter.charCodeAt(0);
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === first && text.startsWith(delimiter, at))
            return at;
        at = MARKS.has(code) ? skipMark(text, at, dialect) : at + 1;
    }
    return text.length;
}
function skipMark(text, at, dialect) {
    const char = text.charAt(at);
    if (char === "'" || char === '"' || char === '`')
        return (0,quotes/* findClosing */.R)(text, at);
    return (0,comments/* skipComment */.D)(text, at, dialect)?.to ?? at + 1;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/statements.js






/** The most tokens that the statements of one file may have together that say what tables there are. */
const MOST_TOKENS = 8_000_000;
/** Commands that the client takes without a delimiter. */
const LINES = new Set(['USE', 'SOURCE']);
/**
 * The statements of a file that matter for its tables, each as its tokens without the delimiter. Data, routines and what
 * else says nothing of tables is passed over; calls of procedures that would define some matter. Throws where the rest of the file cannot be told into statements.
 */
function* readStatements(text, dialect, procedures) {
    const scanner = new mysql_scanner/* Scanner */.L(text, dialect);
    let left = MOST_TOKENS;
    for (;;) {
        const first = nextFirst(scanner);
        if (!first)
            return;
        const tokens = readOne(scanner, first, { dialect, procedures, most: left });
        left -= tokens.length;
        if (tokens.length > 0)
            yield tokens;
    }
}
/** The first token of the next statement; the client's own command DELIMITER is obeyed on the way. */
function nextFirst(scanner) {
    for (;;) {
        const token = scanner.first();
        if (token?.key === 'DELIMITER')
            changeDelimiter(scanner);
        else if (token?.key !== scanner.delimiter && !isClientEnd(scanner, token))
            return token;
    }
}
/** `\G` and `\-`, which are no SQL. */
function isClientEnd(scanner, token) {
    if (token?.key !== '\\')
        return false;
    scanner.offset += 1;
    return true;
}
function changeDelimiter(scanner) {
    const lineEnd = scanner.text.indexOf('\n', scanner.offset);
    const end = lineEnd < 0 ? scanner.text.length : lineEnd;
    const [delimiter] = scanner.text.slice(scanner.offset, end).trim().split(/\s/);
    if (delimiter)
        scanner.delimiter = delimiter;
    scanner.offset = end;
}
function readOne(scanner, first, reading) {
    const { dialect, procedures, most } = reading;
    if (LINES.has(first.key))
        return readLine(scanner, first);
    if (isOfProgram([first]))
        return readOfProgram(scanner, first, reading);
    const tokens = [first];
    for (;;) {
        const kind = classify(tokens);
        if (kind === 'routine') {
            const { name, isDefining, end } = skipRoutine(scanner, first);
            if (isDefining)
                procedures.add(name.toLowerCase(), first.start, end);
            return [];
        }
        if (kind === 'other')
            return skipOther(scanner, dialect);
        if (kind === 'table')
            return readRest(scanner, tokens, most);
        const token = scanner.next();
        if (!token || token.key === scanner.delimiter)
            return tokens;
        tokens.push(token);
    }
}
/** A statement that sets variables or runs a program, where tables may come of it. */
function readOfProgram(scanner, first, { procedures, most }) {
    const tokens = readRest(scanner, [first], most);
    if (first.key === 'CALL')
        return procedures.has(calledBy(tokens)) ? tokens : [];
    const isSetting = tokens.some(({ kind, value }) => kind === 'variable' && !value.startsWith('@@'));
    return isSetting || first.key === 'EXECUTE' || first.key === 'PREPARE' ? tokens : [];
}
/** A command of the client, which ends with its line at the latest. */
function readLine(scanner, first) {
    const lineEnd = scanner.text.indexOf('\n', first.start);
    const tokens = [first];
    for (;;) {
        const { offset } = scanner;
        const token = scanner.next();
        if (!token || token.key === scanner.delimiter)
            return tokens;
        if (lineEnd >= 0 && token.start > lineEnd) {
            scanner.offset = offset;
            return tokens;
        }
        tokens.push(token);
    }
}
function skipOther(scanner, dialect) {
    scanner.offset = findStatementEnd(scanner.text, scanner.offset, scanner.delimiter, dialect);
    return [];
}
function readRest(scanner, tokens, most) {
    for (let token = scanner.next(); token && token.key !== scanner.delimiter; token = scanner.next()) {
        if (tokens.length >= most) {
            const message = 'The statements that define tables are too long; split them into several files';
            throw new mysql_unreadable/* Unreadable */.I(token.start, message, 'too-large');
        }
        tokens.push(token);
    }
    return tokens;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/tokens.js


/** A character that no text has, so that semicolons are tokens like others. */
const NO_DELIMITER = '\u{10ffff}';
/** All tokens of a text. Throws `Unreadable` where a quote is not closed. */
function tokenize(text, dialect) {
    const scanner = new mysql_scanner/* Scanner */.L(text, dialect);
    scanner.delimiter = NO_DELIMITER;
    const tokens = [];
    for (let token = scanner.next(); token; token = scanner.next())
        tokens.push(token);
    return tokens;
}
/** The index of the first token outside of parentheses, from one on, that is so; the list's length where none is. */
function findOutside(tokens, isSo, from = 0) {
    let depth = 0;
    for (let index = from; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (!token)
            break;
        if (depth === 0 && isSo(token))
            return index;
        depth += DEPTHS[token.key] ?? 0;
    }
    return tokens.length;
}
/** The parts of a list of tokens between others outside of parentheses. */
function split(tokens, isBetween) {
    const parts = [];
    let start = 0;
    for (let end = findOutside(tokens, isBetween); end < tokens.length; end = findOutside(tokens, isBetween, start)) {
        parts.push(tokens.slice(start, end));
        start = end + 1;
    }
    return [...parts, tokens.slice(start)];
}
/** What stands within parentheses that are around all of the tokens; the tokens where none are. */
function withoutParentheses(tokens) {
    if (tokens[0]?.key !== '(' || closingOf(tokens, 0) !== tokens.length - 1)
        return tokens;
    return withoutParentheses(tokens.slice(1, -1));
}
/** The arguments of a call of a function that is all that the tokens are; undefined for anything else. */
function argumentsOf(tokens, name) {
    if (tokens[0]?.key !== name || tokens[1]?.key !== '(' || closingOf(tokens, 1) !== tokens.length - 1)
        return undefined;
    return split(tokens.slice(2, -1), ({ key }) => key === ',');
}
/** The index of the token that closes the parenthesis that a token opens. */
function closingOf(tokens, opening) {
    let depth = 0;
    for (let index = opening; index < tokens.length; index += 1) {
        depth += DEPTHS[tokens[index]?.key ?? ''] ?? 0;
        if (depth === 0)
            return index;
    }
    return tokens.length;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/missing-row.js

const missing_row_NAMES = new Set(['word', 'quoted']);
const CONSTANTS = new Set(['string', 'number']);
/**
 * Whether a condition asks that a row is missing in a table that the statements have made, as scripts do that keep a
 * history of what was run (`NOT EXISTS (SELECT 1 FROM history WHERE id = '...')`): so it is on a database on which they
 * have not run yet.
 */
function asksMissingRow(condition, isMade) {
    const [not, exists, ...rest] = withoutParentheses(condition);
    const query = withoutParentheses(rest);
    if (not?.key !== 'NOT' || exists?.key !== 'EXISTS' || query === rest)
        return false;
    const from = query.findIndex(({ key }) => key === 'FROM');
    const where = query.findIndex(({ key }) => key === 'WHERE');
    const name = query.slice(from + 1, where).map(({ value }) => value);
    if (query[0]?.key !== 'SELECT' || from < 0 || !isComparison(withoutParentheses(query.slice(where + 1))))
        return false;
    const [first = '', dot, second] = name;
    if (name.length === 1)
        return isMade({ name: first });
    return name.length === 3 && dot === '.' && isMade({ namespace: first, name: second ?? '' });
}
/** Whether a condition compares a column with a constant. */
function isComparison(tokens) {
    const [column, operator, constant] = tokens;
    return (tokens.length === 3 &&
        missing_row_NAMES.has(column?.kind ?? 'symbol') &&
        operator?.key === '=' &&
        CONSTANTS.has(constant?.kind ?? 'symbol'));
}

// EXTERNAL MODULE: ./lib/readers/sql/programs/language.js
var language = __webpack_require__(74531);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/condition.js



const JOINERS = new Set(['AND', 'OR', '&']);
const COMPARERS = new Set(['=', '<', '>', '!']);
/**
 * What a condition expects; undefined where it asks for anything but `information_schema`. Within a query of that
 * (`inCatalog`) counts are asked of it.
 */
function expectationOf(condition, values, inCatalog = false) {
    const tokens = withoutParentheses(condition);
    const parts = split(tokens, ({ key }) => JOINERS.has(key)).filter(({ length }) => length > 0);
    if (parts.length > 1)
        return allOf(parts.map((part) => expectationOf(part, values, inCatalog)));
    const [first, second] = tokens;
    if (first?.key === 'NOT' || (first?.key === '!' && second?.key !== '=')) {
        const inner = expectationOf(tokens.slice(1), values, inCatalog);
        return inner && (0,expectation/* opposite */.Qv)(inner);
    }
    if (first?.key === 'EXISTS')
        return asksCatalog(tokens.slice(1), values, false) ? expectation/* PRESENT */.CK : undefined;
    if (tokens.length === 1 && (first?.key === 'TRUE' || first?.value === '1'))
        return expectation/* NEITHER */.y4;
    return compared(tokens, values, inCatalog);
}
function allOf(parts) {
    const known = parts.flatMap((part) => part ?? []);
    const [first, ...others] = known;
    return first && known.length === parts.length ? others.reduce(expectation/* either */.gP, first) : undefined;
}
function compared(tokens, values, inCatalog) {
    const at = findOutside(tokens, ({ key }) => COMPARERS.has(key) || key === 'IS');
    const left = tokens.slice(0, at);
    if (!asksCatalog(left, values, inCatalog))
        return undefined;
    if (at === tokens.length)
        return answerOf(left, values) ?? expectation/* PRESENT */.CK;
    if (tokens[at]?.key === 'IS')
        return tokens[at + 1]?.key === 'NULL' ? expectation/* MISSING */.lV : expectation/* PRESENT */.CK;
    const isLong = COMPARERS.has(tokens[at + 1]?.key ?? '');
    const operator = tokens.slice(at, isLong ? at + 2 : at + 1);
    const right = tokens.slice(at + operator.length);
    return (0,expectation/* expectationOfCount */.js)(`${operator.map(({ key }) => key).join('')} ${right.map(({ value }) => value).join('')}`);
}
function answerOf(tokens, values) {
    return tokens.length === 1 ? (0,language/* answerIn */.K)(values, tokens[0]?.value.toLowerCase() ?? '') : undefined;
}
/** Whether an operand is what the catalog answers: a variable with such a value, a query of it, a count in one. */
function asksCatalog(operand, values, inCatalog) {
    const tokens = withoutParentheses(operand);
    if (answerOf(tokens, values))
        return true;
    return tokens[0]?.key === 'SELECT' ? isOfCatalog(tokens) : inCatalog && tokens[0]?.key === 'COUNT';
}
/** Whether a query reads `information_schema` alone. */
function isOfCatalog(query) {
    const sources = query.flatMap((token, index) => token.key === 'FROM' || token.key === 'JOIN' ? [query[index + 1]] : []);
    return sources.length > 0 && sources.every((source) => source?.value.toLowerCase() === 'information_schema');
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/value.js




/** The most tokens of an expression; more are nobody's, and would be gone through again and again. */
const MOST = 1_000;
/** What an expression gives; undefined where that takes the database to know. */
function value_valueOf(expression, values, dialect) {
    const known = values.get(expression.toLowerCase());
    if (known)
        return known;
    const tokens = tokenize(expression, dialect);
    return tokens.length > MOST ? undefined : read(tokens, values, false);
}
function read(expression, values, inCatalog) {
    const tokens = withoutParentheses(expression);
    const [first] = tokens;
    if (first?.key === 'SELECT')
        return readQuery(tokens, values);
    const text = textOf(tokens, values);
    if (text !== undefined)
        return { kind: 'text', text };
    const known = tokens.length === 1 ? values.get(first?.value.toLowerCase() ?? '') : undefined;
    return known ?? readChoice(tokens, values, inCatalog) ?? readAnswer(tokens, values, inCatalog);
}
/** A query without a table gives what its expression does, one of `information_schema` an answer. */
function readQuery(tokens, values) {
    const from = findOutside(tokens, ({ key }) => key === 'FROM');
    const list = tokens.slice(1, from);
    if (from === tokens.length)
        return read(list, values, false);
    if (!isOfCatalog(tokens))
        return undefined;
    return readChoice(list, values, true) ?? { kind: 'answer', expectation: expectation/* PRESENT */.CK };
}
function readAnswer(tokens, values, inCatalog) {
    const expectation = expectationOf(tokens, values, inCatalog);
    return expectation && { kind: 'answer', expectation };
}
/** `IF(condition, a, b)`, and CASE with one condition. */
function readChoice(tokens, values, inCatalog) {
    const [condition, first, second] = argumentsOf(tokens, 'IF') ?? casesOf(tokens) ?? [];
    const expectation = condition && expectationOf(condition, values, inCatalog);
    if (!expectation || !first)
        return undefined;
    const [then, otherwise] = [textOf(first, values), second ? textOf(second, values) : ''];
    return then === undefined || otherwise === undefined
        ? undefined
        : { kind: 'choice', expectation, then, otherwise };
}
function casesOf(tokens) {
    if (tokens[0]?.key !== 'CASE' || tokens[1]?.key !== 'WHEN')
        return undefined;
    const [then, otherwise] = ['THEN', 'ELSE'].map((word) => findOutside(tokens, ({ key }) => key === word));
    const end = findOutside(tokens, ({ key }) => key === 'END');
    if (then === undefined || otherwise === undefined || end !== tokens.length - 1)
        return undefined;
    return [
        tokens.slice(2, then),
        tokens.slice(then + 1, Math.min(otherwise, end)),
        tokens.slice(otherwise + 1, end),
    ];
}
/** The text that tokens give: strings side by side, a variable, CONCAT. */
function textOf(expression, values) {
    const tokens = withoutParentheses(expression);
    if (tokens.length > 0 && tokens.every(({ kind }) => kind === 'string'))
        return tokens.map(({ value }) => value).join('');
    const [first] = tokens;
    if (tokens.length === 1 && first)
        return (0,language/* textIn */.r)(values, first.value.toLowerCase()) ?? (first.kind === 'number' ? first.value : undefined);
    const parts = argumentsOf(tokens, 'CONCAT')?.map((part) => textOf(part, values));
    return parts?.every((part) => part !== undefined) ? parts.join('') : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/language.js







/** The meaning of MySQL's stored programs and prepared statements, where some procedures are known. */
function languageOf(state) {
    const { dialect, procedures } = state;
    const known = { has: (name) => procedures.has(name), add: () => undefined };
    return {
        handles,
        mayDefine: (text) => DEFINING.test(text),
        itemsOf: () => undefined,
        isSilent: (sql) => orElse(false, () => readStatements(sql, dialect, known).next().done === true),
        valueOf: (expression, values) => orElse(undefined, () => value_valueOf(expression, values, dialect) ?? missingRow(expression, state)),
    };
}
/** What a condition expects that asks for a missing row; undefined for any other expression. */
function missingRow(expression, state) {
    if (!ABOUT_ROWS.test(expression))
        return undefined;
    const isMissing = asksMissingRow(tokenize(expression, state.dialect), (name) => state.find(name) !== undefined);
    return isMissing ? { kind: 'answer', expectation: expectation/* MISSING */.lV } : undefined;
}
const ABOUT_ROWS = /^[\s(]*not\s+exists\b/i;
/** What a text gives, or something else where it cannot be read. */
function orElse(other, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof mysql_unreadable/* Unreadable */.I))
            throw error;
        return other;
    }
}
/**
 * The errors, by number and SQLSTATE, of what is there already and of what is missing
 * (https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html).
 */
const ERRORS = {
    'duplicate-object': ['1022', '1050', '1060', '1061', '1068', '1826', '42S01', '42S21', '42000', '23000'],
    'unknown-object': ['1051', '1054', '1072', '1091', '1146', '42S02', '42S22', '42000'],
};
function handles(conditions, code) {
    const errors = Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined;
    return errors !== undefined && ['SQLEXCEPTION', ...errors].some((error) => conditions.includes(error));
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/steps.js

/** The variable that stands for a prepared statement, whose name is no other's. */
function preparedName(token) {
    return `prepared statement ${token?.value.toLowerCase() ?? ''}`;
}
const steps_LOOPS = new Set(['CASE', 'FOR', 'LOOP', 'REPEAT', 'WHILE']);
const BRANCHES = new Set(['ELSE', 'ELSEIF', 'END']);
const ENDS = new Set(['END']);
const AFTER_INTO = new Set(['FROM', 'WHERE', 'GROUP', 'ORDER', 'LIMIT']);
/** The steps of statements, which end with semicolons: those of a procedure's body, or one of a script. */
function toSteps(tokens, text, place) {
    return new StepReader(tokens, text, place).steps(new Set());
}
class StepReader {
    #tokens;
    #text;
    #place;
    #at = 0;
    constructor(tokens, text, place) {
        this.#tokens = tokens;
        this.#text = text;
        this.#place = place;
    }
    /** All statements up to one of some words, or to the end. */
    steps(ends) {
        const found = [];
        while (this.#at < this.#tokens.length && !ends.has(this.#key())) {
            if (this.#key() === ';')
                this.#at += 1;
            else
                found.push(...this.#statement());
        }
        return found;
    }
    #statement() {
        if (this.#tokens[this.#at + 1]?.key === ':')
            this.#at += 2;
        const key = this.#key();
        if (key === 'BEGIN')
            return [this.#block()];
        if (key === 'IF')
            return [this.#if()];
        if (steps_LOOPS.has(key))
            return [this.#loop()];
        const start = this.#at;
        const tokens = this.#simple();
        const place = this.#place(tokens[0]?.start ?? 0);
        const [, name, ...rest] = tokens;
        switch (key) {
            case 'SET':
                return toAssignments(tokens.slice(1), (part) => this.#slice(part));
            case 'SELECT':
                return this.#query(tokens);
            case 'PREPARE':
                return [{ kind: 'assign', variable: preparedName(name), expression: this.#slice(rest.slice(1)) }];
            case 'EXECUTE':
                return name?.key === 'IMMEDIATE'
                    ? [{ kind: 'execute', expression: this.#slice(rest), place }]
                    : [{ kind: 'execute', expression: preparedName(name), place }];
            case 'LEAVE':
            case 'RETURN':
                return [{ kind: 'return' }];
            default:
                return this.#at > start ? [{ kind: 'sql', text: this.#slice(tokens), place, into: [] }] : [];
        }
    }
    /** BEGIN … END, with its handlers. One that continues is around each statement of its own. */
    #block() {
        const place = this.#place(this.#tokens[this.#at]?.start ?? 0);
        this.#at += 1;
        const steps = [];
        const handlers = [];
        const continuing = [];
        while (this.#at < this.#tokens.length && this.#key() !== 'END') {
            if (this.#key() === ';')
                this.#at += 1;
            else if (this.#key() !== 'DECLARE')
                steps.push(...this.#statement());
            else if (this.#tokens[this.#at + 2]?.key === 'HANDLER')
                (this.#tokens[this.#at + 1]?.key === 'CONTINUE' ? continuing : handlers).push(this.#handler());
            else
                steps.push(...this.#declaration());
        }
        this.#end();
        const guarded = continuing.length === 0
            ? steps
            : steps.map((step) => ({ kind: 'block', steps: [step], handlers: continuing, place }));
        return { kind: 'block', steps: guarded, handlers, place };
    }
    /** DECLARE … HANDLER FOR conditions, and the statement that it does. */
    #handler() {
        const start = this.#at + 4;
        const isCondition = ({ key, kind, value }) => key === ',' || kind === 'string' || kind === 'number' || CONDITIONS.has(key) || /^\d+$/.test(value);
        this.#at = start;
        while (isCondition(this.#tokens[this.#at] ?? NO_TOKEN))
            this.#at += 1;
        const conditions = this.#tokens.slice(start, this.#at).map(({ key, value }) => key || value);
        return { conditions, steps: this.#statement() };
    }
    #declaration() {
        const tokens = this.#simple();
        const at = findOutside(tokens, ({ key }) => key === 'DEFAULT');
        const variable = tokens[1]?.value.toLowerCase() ?? '';
        const expression = this.#slice(tokens.slice(at + 1));
        return at < tokens.length ? [{ kind: 'assign', variable, expression }] : [];
    }
    #if() {
        const place = this.#place(this.#tokens[this.#at]?.start ?? 0);
        const branches = [];
        while (this.#key() === 'IF' || this.#key() === 'ELSEIF') {
            const then = findOutside(this.#tokens, ({ key }) => key === 'THEN', this.#at + 1);
            const condition = this.#slice(this.#tokens.slice(this.#at + 1, then));
            this.#at = then + 1;
            branches.push({ condition, steps: this.steps(BRANCHES) });
        }
        if (this.#key() === 'ELSE') {
            this.#at += 1;
            branches.push({ steps: this.steps(ENDS) });
        }
        this.#end();
        return { kind: 'if', branches, place };
    }
    /** A loop or CASE, up to its END. */
    #loop() {
        const start = this.#at;
        for (let depth = 0; this.#at < this.#tokens.length; this.#at += 1) {
            const isBehindEnd = this.#tokens[this.#at - 1]?.key === 'END';
            const key = this.#key();
            if ((steps_LOOPS.has(key) || key === 'BEGIN' || key === 'IF') && !isBehindEnd)
                depth += 1;
            if (key === 'END')
                depth -= 1;
            if (depth === 0)
                break;
        }
        this.#end();
        const tokens = this.#tokens.slice(start, this.#at);
        const variables = tokens.map(({ value }) => value.toLowerCase());
        return {
            kind: 'other',
            texts: [this.#slice(tokens)],
            variables,
            place: this.#place(tokens[0]?.start ?? 0),
        };
    }
    /** SELECT, which may set variables. */
    #query(tokens) {
        const into = findOutside(tokens, ({ key }) => key === 'INTO');
        const behind = findOutside(tokens, ({ key }) => AFTER_INTO.has(key), into);
        const variables = split(tokens.slice(into + 1, behind), ({ key }) => key === ',');
        const values = split(tokens.slice(1, into), ({ key }) => key === ',');
        const rest = this.#slice(tokens.slice(behind));
        return variables.flatMap((name, index) => {
            const variable = name[0]?.value.toLowerCase();
            const expression = `SELECT ${this.#slice(values[index] ?? [])} ${rest}`;
            return variable === undefined ? [] : [{ kind: 'assign', variable, expression }];
        });
    }
    /** The tokens up to a semicolon. */
    #simple() {
        const start = this.#at;
        while (this.#at < this.#tokens.length && this.#key() !== ';')
            this.#at += 1;
        return this.#tokens.slice(start, this.#at);
    }
    /** Passes over END, what it ends, and the label. */
    #end() {
        this.#simple();
    }
    #key() {
        return this.#tokens[this.#at]?.key ?? '';
    }
    #slice(tokens) {
        return this.#text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
    }
}
const NO_TOKEN = { kind: 'symbol', key: '', value: '', start: 0, end: 0 };
const CONDITIONS = new Set([
    'SQLSTATE',
    'VALUE',
    'SQLEXCEPTION',
    'SQLWARNING',
    'NOT',
    'FOUND',
]);
/** `SET @a = 1, b = 2`. */
function toAssignments(tokens, textOf) {
    return split(tokens, ({ key }) => key === ',').map((part) => {
        const at = findOutside(part, ({ key }) => key === '=');
        const end = part[at - 1]?.key === ':' ? at - 2 : at - 1;
        return {
            kind: 'assign',
            variable: part[end]?.value.toLowerCase() ?? '',
            expression: textOf(part.slice(at + 1)),
        };
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/procedures.js



const DIRECTIONS = new Set(['IN', 'OUT', 'INOUT']);
/** Words that stand between the parameters and the body (https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html). */
const TRAITS = new Set('COMMENT LANGUAGE SQL NOT DETERMINISTIC CONTAINS NO READS MODIFIES DATA SECURITY DEFINER INVOKER'.split(' '));
function readProcedure({ text, place }, dialect) {
    const tokens = tokenize(text, dialect);
    const opening = tokens.findIndex(({ key }) => key === '(');
    const closing = closingOf(tokens, opening);
    const isTrait = ({ key, kind }) => TRAITS.has(key) || kind === 'string';
    const body = tokens.findIndex((token, index) => index > closing && !isTrait(token));
    const parameters = split(tokens.slice(opening + 1, closing), ({ key }) => key === ',');
    return {
        parameters: parameters.map((parts) => {
            const name = parts[DIRECTIONS.has(parts[0]?.key ?? '') ? 1 : 0];
            return name?.value.toLowerCase() ?? '';
        }),
        steps: toSteps(tokens.slice(body), text, (0,places/* placesWithin */.W)(place, text)),
    };
}

;// CONCATENATED MODULE: ./lib/readers/sql/mysql/programs/run.js







/** Does what a statement says that sets variables, or runs what stands in a text or a procedure. */
function runStatement(tokens, source, surroundings) {
    try {
        runGuarded(tokens, source, surroundings);
    }
    catch (error) {
        // Blocks in blocks without end exhaust the engine's stack.
        if (!(error instanceof RangeError))
            throw error;
        surroundings.say((0,diagnostic/* errorAt */.Os)(source.place(tokens[0]?.start ?? 0), 'too-deep', TOO_DEEP));
    }
}
const TOO_DEEP = 'the parts of this program lie too deep in each other to be read';
function runGuarded(tokens, source, surroundings) {
    const { state, depth, read, say } = surroundings;
    const step = () => {
        state.work.step();
    };
    const host = { language: languageOf(state), values: state.values, read, step, say };
    const procedure = tokens[0]?.key === 'CALL' ? state.procedures.get(calledBy(tokens)) : undefined;
    if (depth >= run/* DEEPEST */.F) {
        const message = `procedures may call each other ${run/* DEEPEST */.F} levels deep, and these go deeper`;
        say((0,diagnostic/* errorAt */.Os)(source.place(tokens[0]?.start ?? 0), 'too-deep', message));
    }
    else if (procedure)
        runProcedure(procedure, argumentsIn(tokens, source.text), host, state);
    else
        (0,run/* runProgram */.m)(toSteps(tokens, source.text, source.place), host);
}
/** Runs a procedure, whose own variables nobody knows behind it. */
function runProcedure(procedure, given, host, { dialect, values }) {
    const { parameters, steps } = readProcedure(procedure, dialect);
    for (const [index, parameter] of parameters.entries()) {
        const value = host.language.valueOf(given[index] ?? '', values);
        if (value)
            values.set(parameter, value);
        else
            values.delete(parameter);
    }
    (0,run/* runProgram */.m)(steps, host);
    for (const name of values.keys())
        if (!name.startsWith('@'))
            values.delete(name);
}
function argumentsIn(tokens, text) {
    const opening = tokens.findIndex(({ key }) => key === '(');
    const name = tokens[opening - 1];
    if (!name)
        return [];
    const call = [{ ...name, key: 'CALL' }, ...tokens.slice(opening)];
    return (argumentsOf(call, 'CALL') ?? []).map((part) => text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0));
}

// EXTERNAL MODULE: ./lib/readers/sql/mysql/schema-state.js
var schema_state = __webpack_require__(75539);
;// CONCATENATED MODULE: ./lib/readers/sql/mysql/reader.js

















/**
 * Reads the SQL of MySQL and MariaDB: dumps, schema files, migrations. Each statement that says something of tables is
 * read whole and does to the state what it would do to the database; what cannot be read is a diagnostic.
 */
const mysql = {
    read(files, options) {
        const state = new schema_state/* SchemaState */.P(options.dialect, options.work);
        const said = files.flatMap((file) => readFile(file, state, options));
        const keys = (0,index_methods/* findKeyMethods */.h)(state).slice(0, reader_MOST);
        const json = (0,json_column/* findLostJson */.e)(state).slice(0, reader_MOST);
        const diagnostics = [...said, ...keys, ...json, ...findUnknown(state, options.unreadable)];
        return Promise.resolve({ value: (0,finish/* toDocument */.J)(state, files[0]?.path ?? ''), diagnostics });
    },
};
/** Tables that are left, and whose columns nobody knows. */
function findUnknown(state, severity) {
    const left = state.unknown.size === 0 ? [] : state.catalog.tables.filter((table) => state.unknown.has(table));
    return left.slice(0, reader_MOST).map(({ name, place }) => {
        const message = `the columns of table "${name}" cannot be known without running this; write them in a CREATE TABLE`;
        return { code: 'unknown-columns', severity, message, place };
    });
}
function readFile(file, state, options) {
    const lines = new readers_lines/* Lines */.q(file.path, file.text);
    const source = { text: file.text, place: (offset) => lines.place(offset) };
    state.begin();
    return readText(source, state, options.unreadable);
}
/** The most statements of one text of which is said that they cannot be read, and the most losses. */
const reader_MOST = 200;
/** Reads the statements of a text, and does to the state what they say; gives what is to be said of them. */
function readText(source, state, unreadable, depth = 0) {
    const found = [];
    const opaque = new Map();
    const losses = [];
    const attempt = (step) => {
        try {
            step();
        }
        catch (error) {
            if (!(error instanceof mysql_unreadable/* Unreadable */.I))
                throw error;
            if (found.length < reader_MOST)
                found.push(toDiagnostic(error, source, unreadable));
        }
    };
    const procedures = {
        has: (name) => state.procedures.has(name),
        add: (name, start, end) => {
            state.procedures.set(name, { text: source.text.slice(start, end), place: source.place(start) });
        },
    };
    const surroundings = {
        state,
        depth,
        read: (text, place) => readText({ text, place: (0,places/* placesWithin */.W)(place, text) }, state, 'error', depth + 1),
        say: (diagnostic) => {
            const severity = diagnostic.severity === 'error' ? unreadable : diagnostic.severity;
            if (found.length < reader_MOST)
                found.push({ ...diagnostic, severity });
        },
    };
    attempt(() => {
        for (const tokens of readStatements(source.text, state.dialect, procedures)) {
            const start = tokens[0]?.start ?? 0;
            state.work.begin(() => source.place(start));
            attempt(() => {
                if (isOfProgram(tokens)) {
                    runStatement(tokens, source, surroundings);
                    return;
                }
                const cursor = new Cursor(source.text, tokens);
                const statement = readStatement(cursor, tokens, source, state);
                if (statement.kind === 'opaque' && !opaque.has(statement.code))
                    opaque.set(statement.code, (0,diagnostic/* warningAt */.MK)(statement.place, statement.code, statement.message));
                for (const loss of cursor.losses.slice(0, reader_MOST - losses.length))
                    losses.push(toWarning(loss, statement, source));
            });
            state.work.end((tokens.at(-1)?.end ?? start) - start, state.catalog);
        }
    });
    return [...found, ...losses, ...opaque.values()];
}
/** Reads a statement and does what it says. */
function readStatement(cursor, tokens, { text, place }, state) {
    let statement;
    try {
        statement = parseStatement({ cursor, dialect: state.dialect, place });
    }
    catch (error) {
        hideTable(new Cursor(text, tokens), place, state);
        throw error;
    }
    applyStatement(state, statement);
    return statement;
}
const END_OF_PLACEHOLDER = new Set(['}']);
/** Knows the table of a CREATE TABLE that cannot be read, so that what is said of it later is no further mistake. */
function hideTable(cursor, place, state) {
    if (!cursor.takes('CREATE'))
        return;
    cursor.takes('OR', 'REPLACE');
    if (!cursor.takes('TABLE'))
        return;
    takesIfAbsent(cursor);
    const { offset } = cursor;
    if (cursor.takes('$', '{'))
        cursor.skipTo(END_OF_PLACEHOLDER);
    if (cursor.takes('}'))
        cursor.takes('.');
    const isNamed = ['word', 'quoted'].includes(cursor.peek()?.kind ?? '');
    if (isNamed)
        createTemporary(state, {
            kind: 'create-temporary',
            table: readQualified(cursor, 'a table'),
            place: place(offset),
        });
}
/** Tells of something that is read and that the models do not say. */
function toWarning({ offset, what }, statement, { place }) {
    const table = 'table' in statement && 'offset' in statement.table ? statement.table.name.name : '';
    return (0,diagnostic/* warningAt */.MK)(place(offset), 'not-in-models', `table "${table}": ${what}; the models do not say so`);
}
function toDiagnostic({ code, message, offset }, { text, place }, unreadable) {
    const placeholder = (0,placeholders/* placeholderAt */.jM)(text, offset);
    if (placeholder) {
        const explained = (0,placeholders/* explainPlaceholder */.hg)(placeholder);
        return { code: placeholders/* PLACEHOLDER */.Kx, severity: unreadable, message: explained, place: place(placeholder.offset) };
    }
    const severity = code === 'too-large' ? 'error' : unreadable;
    return { code, severity, message, place: place(offset) };
}


/***/ }),

/***/ 75149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createRules),
/* harmony export */   q: () => (/* binding */ columnKey)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63768);

/** What the catalog must know of MySQL and MariaDB: names of tables go by their letters, all others by any case. */
function createRules(dialect) {
    return {
        dialect,
        tableKey: (name) => name,
        columnKey,
        droppedColumn: 'shrink',
        mentions: (sql, column) => findColumn(sql, column, dialect).length > 0,
        renamed: (sql, from, to) => rename(sql, findColumn(sql, from, dialect), to),
    };
}
/** What names of columns, indexes and constraints have in common that mean the same one. */
function columnKey(name) {
    return name.toLowerCase();
}
/** The tokens of an expression that name a column. */
function findColumn(sql, column, dialect) {
    const tokens = scan(sql, dialect);
    const isMeant = ({ kind, value }, index) => (kind === 'quoted' || (kind === 'word' && tokens[index + 1]?.key !== '(')) &&
        columnKey(value) === columnKey(column);
    return tokens.filter(isMeant);
}
function scan(sql, dialect) {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .L(sql, dialect);
    const tokens = [];
    for (let token = scanner.next(); token; token = scanner.next())
        tokens.push(token);
    return tokens;
}
function rename(sql, tokens, to) {
    const pieces = tokens.map(({ end }, index) => {
        const next = tokens[index + 1];
        return `\`${to.replaceAll('`', '``')}\`${sql.slice(end, next?.start)}`;
    });
    return `${sql.slice(0, tokens[0]?.start)}${pieces.join('')}`;
}


/***/ }),

/***/ 63768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Scanner)
/* harmony export */ });
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22054);
/* harmony import */ var _quotes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23237);


const BLANKS = /[\s\ufeff\0]+/y;
const BLANK = 32;
const NO_ASCII = 128;
/** What a comment may begin with. */
const COMMENTS = new Set(['/', '-', '#'].map((char) => char.charCodeAt(0)));
const WORD = /[\w$\u0080-\uffff]+/y;
const WORD_START = /[\w$\u0080-\uffff]/;
const QUOTES = new Set(["'", '"', '`']);
/** What may begin like a word and is none. An introducer says a string's character set, right before its quote. */
const SPECIALS = {
    introducer: /(?:_[a-z\d]+|n)(?='|")/iy,
    bits: /0x[\da-f]+(?![\w$\u0080-\uffff])|0b[01]+(?![\w$\u0080-\uffff])|[bx](?='[\da-f]*')/iy,
    number: /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\w$\u0080-\uffff])/iy,
    variable: /@@?[\w$.\u0080-\uffff]*/y,
};
/** Which of them a character may begin, in the order in which they are tried. */
const READS = new Map([
    ...pairs('_nN', ['introducer']),
    ...pairs('bBxX', ['bits']),
    ...pairs('0', ['bits', 'number']),
    ...pairs('123456789.', ['number']),
    ...pairs('@', ['variable']),
]);
function pairs(chars, kinds) {
    return Array.from(chars, (char) => [char, kinds]);
}
/** Reads one text of MySQL's SQL token by token. Where one statement ends and the next begins, its user decides. */
class Scanner {
    text;
    /** Where the next token is looked for. */
    offset = 0;
    /** What ends a statement; the client's command DELIMITER changes it. */
    delimiter = ';';
    #dialect;
    #isInCode = false;
    constructor(text, dialect) {
        this.text = text;
        this.#dialect = dialect;
    }
    /** The first token behind a statement's end, else as `next`. */
    first() {
        this.#skipBlanks(true);
        return this.#read();
    }
    /** The next token; a delimiter is a symbol. Undefined at the end. Throws where a quote is not closed. */
    next() {
        this.#skipBlanks(false);
        return this.#read();
    }
    #read() {
        const start = this.offset;
        if (start >= this.text.length)
            return undefined;
        if (this.text.startsWith(this.delimiter, start))
            return this.#end(start);
        const char = this.text.charAt(start);
        if (QUOTES.has(char))
            return this.#quoted(start, start);
        const read = READS.get(char);
        if (!read)
            return WORD_START.test(char) ? this.#word(start) : this.#token('symbol', start, start + 1);
        return this.#special(start, read);
    }
    #end(start) {
        this.#isInCode = false;
        return this.#token('symbol', start, start + this.delimiter.length);
    }
    #quoted(start, opening) {
        const end = (0,_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .findClosing */ .R)(this.text, opening);
        this.offset = end;
        const kind = this.text.charAt(opening) === '`' ? 'quoted' : 'string';
        return { kind, key: '', value: (0,_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._)(this.text.slice(opening, end)), start, end };
    }
    /** What begins with a character that may begin more than a word. */
    #special(start, kinds) {
        for (const kind of kinds) {
            const length = this.#match(SPECIALS[kind], start);
            if (length === 0)
                continue;
            if (kind === 'introducer')
                return this.#quoted(start, start + length);
            const isQuoted = kind === 'bits' && this.text.charAt(start + length) === "'";
            return this.#token(kind, start, isQuoted ? (0,_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .findClosing */ .R)(this.text, start + length) : start + length);
        }
        return WORD_START.test(this.text.charAt(start))
            ? this.#word(start)
            : this.#token('symbol', start, start + 1);
    }
    /** A word ends where the delimiter begins: `END$$`. */
    #word(start) {
        const end = start + this.#match(WORD, start);
        const cut = this.delimiter === ';' ? -1 : this.text.slice(start, end).indexOf(this.delimiter);
        return this.#token('word', start, cut > 0 ? start + cut : end);
    }
    #token(kind, start, end) {
        this.offset = end;
        const value = this.text.slice(start, end);
        const key = kind === 'word' ? value.toUpperCase() : kind === 'symbol' ? value : '';
        return { kind, key, value, start, end };
    }
    #skipBlanks(isBetween) {
        for (;;) {
            const code = this.text.charCodeAt(this.offset);
            if (code > BLANK && code < NO_ASCII && !COMMENTS.has(code) && !this.#isInCode)
                return;
            this.offset += this.#match(BLANKS, this.offset);
            if (this.#isInCode && this.text.startsWith('*/', this.offset)) {
                this.#isInCode = false;
                this.offset += 2;
                continue;
            }
            const skip = (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .skipComment */ .D)(this.text, this.offset, this.#dialect, isBetween);
            if (!skip)
                return;
            this.offset = skip.to;
            if (skip.isCode)
                this.#isInCode = true;
        }
    }
    /** How many units a pattern takes at an offset. */
    #match(pattern, at) {
        pattern.lastIndex = at;
        return pattern.test(this.text) ? pattern.lastIndex - at : 0;
    }
}


/***/ }),

/***/ 75539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SchemaState)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42037);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12909);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53742);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75149);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50575);





const MOST_HINTS = 200;
/** What the statements have built up so far, and which database names without one belong to. */
class SchemaState {
    catalog;
    dialect;
    work;
    /** Tables whose columns only running a query would tell; also such as were dropped. */
    unknown = new Set();
    /** The procedures that would define tables, by name in lower case. */
    procedures = new Map();
    /** What is known of the session's variables. */
    values = new Map();
    #traits = new Map();
    #byFoldedName = new Map();
    #hints = 0;
    /** The database whose tables have no namespace in the document: the first that USE names. */
    #main;
    #current;
    constructor(dialect, work = new _work_js__WEBPACK_IMPORTED_MODULE_1__/* .Work */ .Q()) {
        this.dialect = dialect;
        this.work = work;
        this.catalog = new _catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .Catalog */ .WC((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .createRules */ .S)(dialect));
    }
    /** Begins a file, which is read as in a new session. */
    begin() {
        this.values.clear();
        this.#current = this.#main;
    }
    /** Goes on in another database. */
    use(database) {
        this.#current = database;
        if (this.#main !== undefined)
            return;
        this.#main = database;
        const moved = this.catalog.tables.filter(({ namespace }) => namespace === database);
        for (const table of moved)
            this.rename(table, { name: table.name });
    }
    /** A name with its namespace; without one in the main database. */
    qualify({ namespace, name }) {
        const database = namespace ?? this.#current;
        return database === undefined || database === this.#main ? { name } : { namespace: database, name };
    }
    /** The namespace that the tables of a database have in the document: none in the main one. */
    namespaceOf(database) {
        return database === this.#main ? undefined : database;
    }
    /** A table by its name, in the author's letters before others. */
    find(name) {
        const qualified = this.qualify(name);
        return this.catalog.find(qualified) ?? this.#byFoldedName.get(foldedKey(qualified));
    }
    /** A table in exactly these letters. */
    findExact(name) {
        return this.catalog.find(this.qualify(name));
    }
    /** A table that must be there; undefined only where nothing is wrong without it. */
    want(name, offset, ifPresent) {
        const table = this.find(name);
        if (table || ifPresent)
            return table;
        const message = `There is no table "${name.name}" to change here${this.#hint(name.name)}`;
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .I(offset, message, 'unknown-object');
    }
    /** What may have been meant; after so many there is no more help, for it costs a look at every table. */
    #hint(wanted) {
        if (this.#hints++ >= MOST_HINTS)
            return '';
        const [near] = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(wanted, this.catalog.tables.map(({ name }) => name));
        return near === undefined || near === wanted ? '' : `; did you mean "${near}"?`;
    }
    create(name, place) {
        const table = this.catalog.create(this.qualify(name), place);
        this.#traits.set(table, createTraits());
        this.#byFoldedName.set(foldedKey(table), table);
        return table;
    }
    drop(table) {
        this.catalog.drop(table);
        this.#forget(table);
        this.#traits.delete(table);
    }
    /** Renames a table; `to` is qualified already. */
    rename(table, to) {
        this.#forget(table);
        this.catalog.rename(table, to);
        this.#byFoldedName.set(foldedKey(table), table);
    }
    traitsOf(table) {
        return this.#traits.get(table) ?? createTraits();
    }
    #forget(table) {
        const key = foldedKey(table);
        if (this.#byFoldedName.get(key) === table)
            this.#byFoldedName.delete(key);
    }
}
function createTraits() {
    return {
        collation: undefined,
        engine: undefined,
        generated: new Set(),
        periods: new Map(),
        rowTimes: new Set(),
    };
}
function foldedKey({ namespace = '', name }) {
    return JSON.stringify([namespace, name]).toLowerCase();
}


/***/ }),

/***/ 50575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/** Why a statement cannot be read, thrown where that is found and caught for each statement. */
class Unreadable extends Error {
    offset;
    code;
    constructor(offset, message, code = 'unreadable-statement') {
        super(message);
        this.offset = offset;
        this.code = code;
    }
}


/***/ })

};
