export const id = 110;
export const ids = [110];
export const modules = {

/***/ 10110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ij: () => (/* reexport */ canonicalValue),
  Re: () => (/* binding */ conjunctsOf),
  Et: () => (/* reexport */ literals/* isNumber */.Et),
  pS: () => (/* binding */ isSameExpression),
  W9: () => (/* binding */ printExpression),
  Jn: () => (/* binding */ readExpression),
  V0: () => (/* binding */ sameExpression),
  SR: () => (/* reexport */ literals/* sameNumber */.SR)
});

// UNUSED EXPORTS: canonicalExpression

// EXTERNAL MODULE: ./lib/sql/expressions/family.js
var expressions_family = __webpack_require__(75782);
// EXTERNAL MODULE: ./lib/sql/expressions/node.js
var node = __webpack_require__(63890);
// EXTERNAL MODULE: ./lib/sql/expressions/parse.js + 7 modules
var parse = __webpack_require__(45007);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
// EXTERNAL MODULE: ./lib/sql/expressions/implicit.js
var implicit = __webpack_require__(82789);
;// CONCATENATED MODULE: ./lib/sql/expressions/array-literal.js
/** A brace or comma of an array's text, a member in quotes, or one without, each behind blanks. */
const PART = /\s*(?:([{},])|"((?:[^"\\]|\\[^])*)"\s*|([^{},"\\\s][^{},"\\]*))/y;
/**
 * The one spelling of an array's text, `{a,"b c"}`: each member as `member` spells it, in quotes, none for NULL. A text
 * that is not of this form comes back as it is ("Array Input and Output Syntax" in PostgreSQL's manual).
 */
function arrayValue(value, member) {
    const parts = [];
    for (let at = 0; at < value.length; at = PART.lastIndex) {
        PART.lastIndex = at;
        const match = PART.exec(value);
        if (!match)
            return value.slice(at).trim() === '' ? parts.join('') : value;
        const [, sign, quoted, bare] = match;
        parts.push(sign ?? (bare === undefined ? quote(member(array_literal_unescape(quoted))) : bareMember(bare.trim(), member)));
    }
    return parts.join('');
}
function bareMember(text, member) {
    return text.toUpperCase() === 'NULL' ? 'NULL' : quote(member(text));
}
function quote(text) {
    return JSON.stringify(text);
}
function array_literal_unescape(text = '') {
    return text.replace(/\\([^])/g, '$1');
}

;// CONCATENATED MODULE: ./lib/sql/expressions/json.js
/** Whether a value is an object of JSON, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object with its keys in order, which mean nothing in JSON. */
function sortKeys(record) {
    return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/sql/expressions/interval.js
const MICROSECONDS = { second: 1000000n, minute: 60000000n, hour: 3600000000n };
/** How much each unit of an interval is, of the three that PostgreSQL keeps apart. */
const UNITS = {
    millennium: ['months', 12000n],
    millennia: ['months', 12000n],
    century: ['months', 1200n],
    centurie: ['months', 1200n],
    decade: ['months', 120n],
    year: ['months', 12n],
    yr: ['months', 12n],
    y: ['months', 12n],
    month: ['months', 1n],
    mon: ['months', 1n],
    week: ['days', 7n],
    w: ['days', 7n],
    day: ['days', 1n],
    d: ['days', 1n],
    hour: ['micros', MICROSECONDS.hour],
    hr: ['micros', MICROSECONDS.hour],
    h: ['micros', MICROSECONDS.hour],
    minute: ['micros', MICROSECONDS.minute],
    min: ['micros', MICROSECONDS.minute],
    m: ['micros', MICROSECONDS.minute],
    second: ['micros', MICROSECONDS.second],
    sec: ['micros', MICROSECONDS.second],
    s: ['micros', MICROSECONDS.second],
    millisecond: ['micros', 1000n],
    microsecond: ['micros', 1n],
};
const interval_PART = /\s*(?:([+-]?)(\d{1,4}):(\d\d)(?::(\d\d)(\.\d{1,6})?)?|([+-]?\d{1,9})\s*([a-z]+))(?=[\s+-]|$)/giy;
const ISO = /^P(?=[^T]|T.)((?:[+-]?\d{1,9}[YMWD])*)(?:T((?:[+-]?\d{1,9}(?:\.\d{1,6})?[HMS])+))?$/;
const ISO_PART = /([+-]?)(?<!\d)(\d+)(?:\.(\d+))?([A-Z])/g;
const ISO_DATES = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const ISO_TIMES = { H: 'hour', M: 'minute', S: 'second' };
/** The words for an interval of ISO 8601: `1 year 2 month` for `P1Y2M`; undefined for fractions of all but seconds. */
function fromIso(text) {
    const [, dates = '', times = ''] = ISO.exec(text) ?? [];
    const words = (part, units) => [...part.matchAll(ISO_PART)].flatMap(([, sign = '', amount = '', fraction, unit = '']) => {
        if (fraction === undefined)
            return [`${sign}${amount} ${units[unit] ?? ''}`];
        return unit === 'S'
            ? [`${sign}${amount} second`, `${sign}${Number(fraction.padEnd(6, '0'))} microsecond`]
            : ['?'];
    });
    const found = [...words(dates, ISO_DATES), ...words(times, ISO_TIMES)];
    return found.length === 0 ? undefined : found.join(' ');
}
/**
 * An interval as PostgreSQL keeps it, `<months> <days> <microseconds>`: `1 week`, `7 days` and `7 d` are one. Undefined
 * for a text in another notation (fractions of units).
 */
function readInterval(text) {
    const sums = { months: 0n, days: 0n, micros: 0n };
    const pattern = new RegExp(interval_PART);
    const whole = fromIso(text.trim()) ?? toClock(text.trim());
    while (pattern.lastIndex < whole.length) {
        const match = pattern.exec(whole);
        if (!match)
            return undefined;
        const [, sign = '', hours, minutes = '0', seconds = '0', fraction = '', amount = '', word = ''] = match;
        if (hours === undefined) {
            const unit = findUnit(word);
            if (!unit)
                return undefined;
            sums[unit[0]] += BigInt(amount.replace('+', '')) * unit[1];
        }
        else {
            const clock = toMicros(hours, minutes, seconds, fraction);
            sums.micros += sign === '-' ? -clock : clock;
        }
    }
    return whole === '' ? undefined : `${sums.months} ${sums.days} ${sums.micros}`;
}
/** A number alone is one of seconds. */
function toClock(text) {
    const [, sign = '', seconds, fraction = ''] = /^([+-]?)(\d{1,9})(\.\d{1,6})?$/.exec(text) ?? [];
    if (seconds === undefined)
        return text;
    return `${sign}${seconds} second ${sign}${Number(fraction.slice(1).padEnd(6, '0'))} microsecond`;
}
function toMicros(hours, minutes, seconds, fraction) {
    const micros = BigInt(fraction.slice(1).padEnd(6, '0'));
    const { hour, minute, second } = MICROSECONDS;
    return BigInt(hours) * hour + BigInt(minutes) * minute + BigInt(seconds) * second + micros;
}
function findUnit(word) {
    const name = word.toLowerCase();
    const singular = name.replace(/s$/, '') || name;
    return [name, singular].filter((each) => Object.hasOwn(UNITS, each)).map((each) => UNITS[each])[0];
}

;// CONCATENATED MODULE: ./lib/sql/expressions/range.js
const BOUND = String.raw `[^,"]*|\s*"(?:[^"\\]|\\.|"")*"\s*`;
const PATTERN = new RegExp(`^([[(])(${BOUND}),(${BOUND})([\\])])$`, 's');
/**
 * A range in its one spelling ("Range Types" in PostgreSQL's manual): where values follow each other, with the lower bound
 * and without the upper one; without a bound that is not said; `empty` where nothing lies between.
 */
function rangeValue(value, { spell = (bound) => bound, next }) {
    const [, open, lower = '', upper = '', close] = PATTERN.exec(value.trim()) ?? [];
    if (open === undefined || close === undefined)
        return value.trim().toLowerCase() === 'empty' ? 'empty' : value;
    const [from, to] = [spelled(lower.trim(), spell), spelled(upper.trim(), spell)];
    const [above, behind] = [open === '(' ? next?.(from) : undefined, close === ']' ? next?.(to) : undefined];
    const [start, end] = [above ?? from, behind ?? to];
    const first = start === '' ? '(' : above === undefined ? open : '[';
    const last = end === '' || behind !== undefined ? ')' : close;
    const isEmpty = start !== '' && start === end && `${first}${last}` !== '[]';
    return isEmpty ? 'empty' : `${first}${start},${end}${last}`;
}
function spelled(bound, spell) {
    const plain = bare(bound);
    return plain === '' ? '' : spell(plain);
}
/** A whole number in its one spelling. */
function wholeNumber(bound) {
    return WHOLE.test(bound) ? String(BigInt(bound.replace('+', ''))) : bound;
}
/** The whole number behind another. */
function nextNumber(bound) {
    return WHOLE.test(bound) ? String(BigInt(bound) + 1n) : undefined;
}
/** The day behind another: `2024-03-01` behind `2024-02-29`. */
function nextDay(bound) {
    const time = DAY.test(bound) ? Date.parse(`${bound}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time + 86_400_000).toISOString().slice(0, 10);
}
const WHOLE = /^[+-]?\d{1,19}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** A bound without the quotes that hide its commas and brackets. */
function bare(bound) {
    return bound.startsWith('"')
        ? bound.slice(1, -1).replace(/\\(.)|""/gs, (_, sign) => sign ?? '"')
        : bound;
}

;// CONCATENATED MODULE: ./lib/sql/expressions/values.js




/** A time of day: hours and minutes, perhaps seconds, a fraction of one, and an offset. */
const CLOCK = /^(\d\d?:\d\d(?::\d\d)?)(\.\d+)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d?:\d\d(?::\d\d)?)(\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;
/** How the database writes values of a type that people write in several ways. */
const RULES = new Map([
    ['bytea', bytes],
    ['daterange', (value) => rangeValue(value, { next: nextDay })],
    ['int4range', (value) => rangeValue(value, { spell: wholeNumber, next: nextNumber })],
    ['int8range', (value) => rangeValue(value, { spell: wholeNumber, next: nextNumber })],
    ['interval', (value) => readInterval(value) ?? value],
    ['json', jsonValue],
    ['jsonb', jsonValue],
    ['numrange', (value) => rangeValue(value, {})],
    ['regclass', plainName],
    ['regconfig', plainName],
    ['time with time zone', clock],
    ['time without time zone', clock],
    ['timestamp with time zone', moment],
    ['timestamp without time zone', moment],
    ['tsrange', (value) => rangeValue(value, { spell: moment })],
    ['tstzrange', (value) => rangeValue(value, { spell: moment })],
    ['uuid', (value) => value.toLowerCase().replace(/[{}]/g, '')],
]);
/** The one spelling of a literal's value in a type: `2024-01-31` as a timestamp is `2024-01-31 00:00:00`. */
function canonicalValue(value, type) {
    if (type?.endsWith('[]')) {
        const member = type.slice(0, type.indexOf('['));
        return arrayValue(value, (text) => canonicalValue(text, member));
    }
    return RULES.get(type?.startsWith('interval') === true ? 'interval' : (type ?? ''))?.(value) ?? value;
}
/** A time that is not said is midnight; an offset that is not said is UTC, as servers have it unless told otherwise. */
function moment(value) {
    const text = value.trim().toLowerCase() === 'epoch' ? '1970-01-01' : value.trim();
    const [, day, time = '00:00:00', fraction = '', zone = ''] = MOMENT.exec(text) ?? [];
    return day === undefined ? value : `${day} ${values_toClock(time, fraction)}${toOffset(zone)}`;
}
/** A time of day; one without an offset is in UTC, as above. */
function clock(value) {
    const [, time, fraction = '', zone = ''] = CLOCK.exec(value.trim()) ?? [];
    return time === undefined ? value : `${values_toClock(time, fraction)}${toOffset(zone)}`;
}
function values_toClock(time, fraction) {
    const whole = time.length < 6 ? `${time}:00` : time;
    return `${whole.padStart(8, '0')}${fraction.replace(/(?<![.0])\.?0+$/, '')}`;
}
function toOffset(zone) {
    return /^(?:Z|[+-]00(?::?00)?)?$/i.test(zone) ? '' : zone;
}
/** A name in a text, as `nextval` takes it: without schemas in which it is looked for anyway, and without needless quotes. */
function plainName(value) {
    return value
        .replace(/^(?:"public"|public|"pg_catalog"|pg_catalog)\./i, '')
        .replace(/"([a-z_][a-z\d_$]*)"/g, '$1');
}
/** Bytes in the hex format, which is the one that is printed ("Binary Data Types" in PostgreSQL's manual). */
function bytes(value) {
    if (value.startsWith(HEX))
        return value.replace(/\s/g, '').toLowerCase();
    const parts = Array.from(value.matchAll(ESCAPED), ([text, octal]) => octal === undefined ? Buffer.from(text === '\\\\' ? '\\' : text) : Buffer.of(Number.parseInt(octal, 8)));
    return `${HEX}${Buffer.concat(parts).toString('hex')}`;
}
const HEX = '\\x';
/** A byte in octal digits, two backslashes for one, or what stands for itself. */
const ESCAPED = /\\([0-3][0-7]{2})|\\\\|[^\\]+|\\/g;
function jsonValue(value) {
    try {
        const parsed = JSON.parse(value);
        return JSON.stringify(parsed, (_, inner) => (isRecord(inner) ? sortKeys(inner) : inner));
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/sql/expressions/print.js



/**
 * A tree as text: every operator in brackets, names and strings in quotes, and without the casts that the database could
 * have added by itself, so that all spellings of one expression have one text.
 */
function print(value, family) {
    const printAll = (some, between = ', ') => some.map((each) => print(each, family)).join(between);
    const { kind, text, args } = value;
    switch (kind) {
        case 'name':
            return /^[a-z_][a-z\d_]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
        case 'string':
            return (0,string/* sqlString */.Q)(canonicalValue(text, value.type));
        case 'number':
            return text;
        case 'word':
            return text.toUpperCase();
        case 'operator':
            return args.length === 2 ? `(${printAll(args, ` ${text} `)})` : `(${text} ${printAll(args)})`;
        case 'call':
            return `${text}(${printAll(args)})`;
        case 'list':
            return `ROW(${printAll(args)})`;
        case 'array':
            return `ARRAY[${printAll(args)}]`;
        case 'subscript':
            return `${printAll(args.slice(0, 1))}[${printAll(args.slice(1), ':')}]`;
        case 'case':
            return `CASE${text === '' ? '' : ' OF'}(${printAll(args)})`;
        case 'cast':
            return (0,implicit/* implicitCast */.DV)(value, { family, typeOf: () => undefined })
                ? printAll(args)
                : `CAST(${printAll(args)} AS ${text})`;
    }
}

// EXTERNAL MODULE: ./lib/sql/expressions/casts.js
var casts = __webpack_require__(93944);
// EXTERNAL MODULE: ./lib/sql/expressions/literals.js
var literals = __webpack_require__(88842);
// EXTERNAL MODULE: ./lib/sql/expressions/type-names.js
var type_names = __webpack_require__(55267);
;// CONCATENATED MODULE: ./lib/sql/expressions/same.js






/**
 * Whether two trees mean one thing. A cast that only one of them has does not count when it says what the database
 * would assume anyway:
 * - on a literal, any type without a length (`'new'::character varying`, `(0)::numeric`), except where the literal
 *   means the time at which it is read;
 * - on a column or what passes one on, `text` and its kin;
 * - on anything that is no literal, a wider number, beside an operand that is one already;
 * - on a column, a timestamp.
 * Two casts to different types are always different, and in other databases than PostgreSQL every cast counts.
 */
function isSame(one, other, setting) {
    const match = matchNodes(one, other, setting);
    return match === 'same' || (match !== undefined && (0,node/* isLiteral */.c$)(one) && (0,node/* isLiteral */.c$)(other));
}
function matchNodes(left, right, setting) {
    const [one, other] = [(0,implicit/* withoutVainCast */.uH)(left, setting), (0,implicit/* withoutVainCast */.uH)(right, setting)];
    if ((0,node/* isLiteral */.c$)(one) && (0,node/* isLiteral */.c$)(other))
        return matchLiterals(one, other, setting);
    if (one.kind === other.kind && one.text === other.text)
        return matchArgs(one, other, setting);
    const [bareOne, bareOther] = [withoutImplicit(one, setting), withoutImplicit(other, setting)];
    const [isOneBare, isOtherBare] = [bareOne.node === one, bareOther.node === other];
    if (isOneBare && isOtherBare)
        return undefined;
    if (!isOneBare && !isOtherBare && !bothText(one, other))
        return undefined;
    const match = matchNodes(bareOne.node, bareOther.node, setting);
    const to = bareOne.wider ?? bareOther.wider;
    return match && to !== undefined ? { to } : match;
}
function bothText(one, other) {
    return (0,type_names/* isTextType */.GN)(one.text) && (0,type_names/* isTextType */.GN)(other.text);
}
function withoutImplicit(value, setting, wider) {
    const cast = (0,implicit/* implicitCast */.DV)(value, setting);
    const [inner] = value.args;
    if (!cast || !inner)
        return { node: value, wider };
    return withoutImplicit(inner, setting, wider ?? (cast === 'number' ? value.text : undefined));
}
function matchArgs(one, other, setting) {
    if (one.args.length !== other.args.length)
        return undefined;
    const matches = one.args.map((arg, index) => {
        const counterpart = other.args[index];
        return counterpart && matchNodes(arg, counterpart, setting);
    });
    if (matches.includes(undefined))
        return undefined;
    const widened = matches.flatMap((match) => (match === undefined || match === 'same' ? [] : [match]));
    const [first] = widened;
    if (one.kind !== 'operator' || one.text === '^' || !first)
        return 'same';
    // A sign passes on what its operand is; an operator needs an operand that is wide by itself, but a power always is.
    if (one.args.length === 1)
        return first;
    const asks = one.args.filter((_, index) => matches[index] === 'same');
    return widened.every(({ to }) => asks.some((arg) => (0,implicit/* widens */.vR)(arg, to, setting))) ? 'same' : undefined;
}
function matchLiterals(one, other, { family }) {
    if (family !== 'postgresql')
        return isIdentical(one, other) ? 'same' : undefined;
    if (one.kind !== other.kind)
        return (0,casts/* meansLiteral */.a)(one, other) || (0,casts/* meansLiteral */.a)(other, one) ? 'same' : undefined;
    if (one.kind === 'number')
        return matchNumbers(one, other);
    const type = one.type ?? other.type;
    if (!isSameType(one.type, other.type))
        return undefined;
    if (one.type !== other.type && ((0,literals/* isMoving */.rU)(one) || type?.includes('(')))
        return undefined;
    return canonicalValue(one.text, type) === canonicalValue(other.text, type) ? 'same' : undefined;
}
function isIdentical(one, other) {
    return one.kind === other.kind && one.text === other.text && one.type === other.type;
}
function isSameType(one, other) {
    if (one === undefined || other === undefined || one === other)
        return true;
    return (0,type_names/* isTextType */.GN)(one) && (0,type_names/* isTextType */.GN)(other) && one.endsWith('[]') === other.endsWith('[]');
}
function matchNumbers(one, other) {
    if (one.text !== other.text)
        return undefined;
    if (one.type === other.type)
        return 'same';
    const to = one.type ?? other.type;
    return to !== undefined && (one.type === undefined || other.type === undefined) ? { to } : undefined;
}

// EXTERNAL MODULE: ./lib/sql/expressions/tokens.js + 1 modules
var expressions_tokens = __webpack_require__(54847);
;// CONCATENATED MODULE: ./lib/sql/expressions/index.js








/**
 * Whether two SQL expressions mean the same, however they are spelled: as people write them in DDL, or as a database's
 * catalog prints them. Without a dialect PostgreSQL's grammar holds. `typeOf` tells the types of columns; with it fewer
 * casts pass for ones that the database added. What cannot be understood is compared word by word.
 */
function sameExpression(one, other, dialect, typeOf) {
    return (one === other || isSameExpression(readExpression(one, dialect), readExpression(other, dialect), typeOf));
}
/** The conditions that a condition joins with AND, in their order: itself where it joins none; none where it is not understood. */
function conjunctsOf(text, dialect) {
    const { tree } = readExpression(text, dialect);
    return tree ? joinedBy('and', tree) : [];
}
/** An expression in one spelling for all that mean the same, as far as one expression alone tells. */
function canonicalExpression(text, dialect) {
    return printExpression(readExpression(text, dialect));
}
/** An expression that was read once, to be compared often; `rename` gives columns another name. */
function readExpression(text, dialect, rename) {
    const family = (0,expressions_family/* familyOf */.A)(dialect);
    const tokens = (0,expressions_tokens/* tokenize */.q)(text, family);
    if (!tokens)
        return { family, tree: undefined, words: text.trim().replace(/\s+/g, ' ') };
    const words = tokens.map(({ kind, text: word }) => `${kind === 'word' ? '' : `${kind}:`}${word}`);
    const tree = (0,parse/* parse */.q)(tokens, family);
    return { family, tree: tree && rename?.size ? renameColumns(tree, rename) : tree, words: words.join(' ') };
}
/** `sameExpression` of two that were read. */
function isSameExpression(one, other, typeOf = () => undefined) {
    const { family } = one;
    if (one.tree && other.tree)
        return isSame(one.tree, other.tree, { family, typeOf });
    return one.tree === other.tree && one.words === other.words;
}
/** `canonicalExpression` of one that was read. */
function printExpression({ family, tree, words }) {
    return tree ? print(tree, family) : words;
}
function joinedBy(name, tree) {
    return (0,node/* isOperator */.Zo)(tree, name) ? tree.args.flatMap((arg) => joinedBy(name, arg)) : [tree];
}
function renameColumns(value, rename) {
    if (value.kind === 'name')
        return { ...value, text: rename.get(value.text) ?? value.text };
    return { ...value, args: value.args.map((arg) => renameColumns(arg, rename)) };
}


/***/ })

};
