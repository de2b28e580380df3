export const id = 2056;
export const ids = [2056];
export const modules = {

/***/ 93944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ castTo),
/* harmony export */   a: () => (/* binding */ meansLiteral)
/* harmony export */ });
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88842);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63890);
/* harmony import */ var _type_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55267);



/**
 * A node as a value of a type. In PostgreSQL a literal keeps the type beside it, an array in its elements, and a number
 * in quotes becomes one (the catalog prints `-1` as `'-1'::integer`); all else is a cast.
 */
function castTo(value, type, family) {
    const literal = family === 'postgresql' ? castLiteral(value, type) : undefined;
    return literal ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .node */ .rH)('cast', type, [value]);
}
function castLiteral(value, type) {
    const { kind, text } = value;
    if (kind === 'string')
        return castString(value, type);
    if (kind === 'array')
        return castArray(value, type);
    if (kind === 'number')
        return (0,_type_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberType */ .qS)(type) && !type.endsWith('[]') ? { ...value, type } : undefined;
    return kind === 'word' && text === 'null' && value.type === undefined ? { ...value, type } : undefined;
}
function castArray({ args }, type) {
    if (!type.endsWith('[]'))
        return undefined;
    if (args.length === 0)
        return { ...(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .node */ .rH)('array', ''), type };
    const items = args.map((item) => castTo(item, item.kind === 'array' ? type : (0,_type_names_js__WEBPACK_IMPORTED_MODULE_1__/* .elementType */ .rk)(type), 'postgresql'));
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .node */ .rH)('array', '', items);
}
/** A text's type gives way to the next, except where the text means the time at which it is read, or is cut. */
function castString(value, type) {
    const isFree = value.type === undefined || ((0,_type_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isTextType */ .GN)(value.type) && !(0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoving */ .rU)(value) && !type.includes('('));
    if (!isFree)
        return undefined;
    if ((0,_type_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberType */ .qS)(type) && !type.endsWith('[]') && (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(value.text))
        return castNumber(value.text, type);
    const truth = type === 'boolean' ? TRUTHS.get(value.text.trim().toLowerCase()) : undefined;
    return truth === undefined ? { ...value, type } : (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(truth);
}
/** A number in quotes is one of the type's own: PostgreSQL prints `1e3` as `'1000'::numeric`, `-1` as `'-1'::integer`. */
function castNumber(text, type) {
    const number = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .numberLiteral */ .Ty)(type === 'numeric' && !/[.e]/i.test(text) ? `${text.trim()}.0` : text.trim());
    return type === ownType(text) || type === 'numeric' ? number : { ...number, type };
}
/** The type of a whole number about which nothing is said: the first that it fits into. */
function ownType(text) {
    const digits = text.trim().replace(/^[+-]?0*/, '');
    if (digits.length < 10 || (digits.length === 10 && digits <= '2147483647'))
        return 'integer';
    return digits.length < 19 || (digits.length === 19 && digits <= '9223372036854775807')
        ? 'bigint'
        : 'numeric';
}
/** Whether a string without a type means the same as a literal of another kind: `'5'` and 5, `'t'` and `true`. */
function meansLiteral(string, { kind, text }) {
    if (string.kind !== 'string' || string.type !== undefined)
        return false;
    if (kind === 'word')
        return TRUTHS.get(string.text.trim().toLowerCase()) === text;
    return kind === 'number' && (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(string.text) && (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .shortest */ .pr)(string.text) === (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .shortest */ .pr)(text);
}
const TRUTHS = new Map([
    ['t', 'true'],
    ['true', 'true'],
    ['f', 'false'],
    ['false', 'false'],
]);


/***/ }),

/***/ 75782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
const FAMILIES = {
    mariadb: 'mysql',
    mysql: 'mysql',
    postgresql: 'postgresql',
    sqlite: 'sqlite',
};
/** The grammar that a dialect's expressions are read by; PostgreSQL's, which is nearest to the standard, where none is known. */
function familyOf(dialect) {
    return dialect ? FAMILIES[dialect] : 'postgresql';
}


/***/ }),

/***/ 82789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ implicitCast),
/* harmony export */   uH: () => (/* binding */ withoutVainCast),
/* harmony export */   vR: () => (/* binding */ widens)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63890);
/* harmony import */ var _type_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55267);


/**
 * Whether PostgreSQL could have added the cast by itself. It turns strings of a length into `text`, since only that has
 * operators; whole numbers into `numeric` and numbers into `double precision` where the other side is one; dates into
 * timestamps for functions; values of a domain into ones of the type beneath. Where the column's type is known, only the casts that such a column gets count.
 */
function implicitCast(cast, { family, typeOf }) {
    const [inner] = cast.args;
    if (family !== 'postgresql' || cast.kind !== 'cast' || !inner || (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(inner))
        return undefined;
    const known = inner.kind === 'name' ? typeOf(inner.text) : undefined;
    if (known && beneath(known) === cast.text)
        return 'same-kind';
    if ((0,_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTextType */ .GN)(cast.text))
        return holdsText(inner, cast.text, known) ? 'same-kind' : undefined;
    if ((0,_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberType */ .qS)(cast.text))
        return isNarrower(known, cast.text) ? 'number' : undefined;
    const fits = (0,_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isMomentType */ .fV)(cast.text) && (known === undefined || known.kind === 'date' || known.kind === 'datetime');
    return fits && inner.kind === 'name' ? 'same-kind' : undefined;
}
/**
 * A node without a cast of a column to just its own type, figures and all, which PostgreSQL drops (coerce_type_typmod in
 * its source).
 */
function withoutVainCast(value, { family, typeOf }) {
    const [inner] = value.args;
    if (family !== 'postgresql' || value.kind !== 'cast' || inner?.kind !== 'name')
        return value;
    const known = typeOf(inner.text);
    return known && exactly(known) === value.text ? inner : value;
}
/** The name of a type with figures of its own; undefined for any other. */
function exactly(type) {
    if (type.kind === 'decimal' && type.precision !== undefined)
        return `numeric(${type.precision},${type.scale ?? 0})`;
    if (type.kind === 'string' && type.length !== undefined)
        return `${type.fixed ? 'character' : 'character varying'}(${type.length})`;
    return undefined;
}
/** Calls whose value has the type of their arguments, and those that give a name, which becomes text. */
const PASSING = new Set([
    ...['coalesce', 'greatest', 'least', 'nullif'],
    ...['current_catalog', 'current_role', 'current_schema', 'current_user', 'session_user', 'user'],
]);
function holdsText(inner, type, known) {
    if (known)
        return isText(known.kind === 'array' && (0,_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(type) !== type ? known.of : known);
    return (inner.kind === 'name' ||
        inner.kind === 'subscript' ||
        inner.kind === 'case' ||
        inner.kind === 'array' ||
        (inner.kind === 'call' && PASSING.has(inner.text)) ||
        (inner.kind === 'cast' && (0,_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTextType */ .GN)(inner.text.replace(/\(\d+\)$/, ''))) ||
        (inner.kind === 'operator' && inner.text === 'collate'));
}
function isText(type) {
    if (type.kind === 'domain')
        return isText(type.of);
    return type.kind === 'string' || type.kind === 'text' || type.kind === 'unknown' || type.kind === 'native';
}
const INTEGERS = { 16: 'smallint', 32: 'integer', 64: 'bigint' };
/** The name of the type beneath all domains, without figures; undefined for text, which has many, and for types of a schema. */
function beneath(type) {
    if (type.kind === 'domain')
        return beneath(type.of);
    if (type.kind === 'array') {
        const element = beneath(type.of);
        return element === undefined ? undefined : `${element}[]`;
    }
    if (type.kind === 'integer')
        return INTEGERS[type.bits];
    if (type.kind === 'float')
        return type.bits === 32 ? 'real' : 'double precision';
    if (type.kind === 'datetime')
        return `timestamp ${type.timezone ? 'with' : 'without'} time zone`;
    if (type.kind === 'time')
        return `time ${type.timezone ? 'with' : 'without'} time zone`;
    if (type.kind === 'json')
        return type.binary ? 'jsonb' : 'json';
    if (type.kind === 'native')
        return type.name === 'varbit' ? 'bit varying' : type.name;
    if (type.kind === 'network')
        return type.of;
    return SINGLE[type.kind];
}
/** Kinds that are one type of PostgreSQL. */
const SINGLE = {
    binary: 'bytea',
    boolean: 'boolean',
    date: 'date',
    decimal: 'numeric',
    interval: 'interval',
    uuid: 'uuid',
};
/** Whether a number of the known type becomes one of the cast's by itself: never the other way round. */
function isNarrower(known, type) {
    if (known?.kind === 'domain')
        return isNarrower(known.of, type);
    const isFloat = type === 'double precision' || type === 'real';
    if (known === undefined || known.kind === 'unknown')
        return type !== 'smallint' && type !== 'integer';
    if (known.kind === 'integer')
        return (isFloat || type === 'numeric' || known.bits < (type === 'bigint' ? 64 : type === 'integer' ? 32 : 0));
    return (known.kind === 'decimal' && isFloat) || (known.kind === 'float' && type === 'double precision');
}
/** Whether a node is by its own type what makes the other side of an operator a number of a wider type. */
function widens(value, type, { typeOf }) {
    const own = value.kind === 'name' ? numberOf(typeOf(value.text)) : value.type;
    if (own !== undefined)
        return widthOf(own) >= widthOf(type);
    if (value.kind === 'number')
        return value.text.includes('.') || type === 'integer';
    return !(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(value);
}
function numberOf(type) {
    if (type?.kind === 'domain')
        return numberOf(type.of);
    return type?.kind === 'integer' || type?.kind === 'decimal' || type?.kind === 'float'
        ? beneath(type)
        : undefined;
}
/** From the narrowest to the widest; beside a float every other number becomes the widest. */
const WIDTHS = { smallint: 1, integer: 2, bigint: 3, numeric: 4 };
/** What is no number beside one, an interval or money, asks for the widest. */
function widthOf(type) {
    return WIDTHS[type] ?? Object.keys(WIDTHS).length + 1;
}


/***/ }),

/***/ 88842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Hg: () => (/* binding */ stringLiteral),
/* harmony export */   SR: () => (/* binding */ sameNumber),
/* harmony export */   Ty: () => (/* binding */ numberLiteral),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   pr: () => (/* binding */ shortest),
/* harmony export */   rU: () => (/* binding */ isMoving),
/* harmony export */   yu: () => (/* binding */ bitsLiteral)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63890);

/** A string literal, of a type where it is said. */
function stringLiteral(text, type) {
    return { ...(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .node */ .rH)('string', text), ...(type === undefined ? {} : { type }) };
}
/** A literal without quotes that is no number: `true`, `null`, a unit. */
function word(text) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .node */ .rH)('word', text);
}
/** A number in its shortest digits, a point kept: `007.50` is `7.5`, `2.00` is `2.0`, which is no whole number. */
function numberLiteral(text) {
    if (/^0x/i.test(text))
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .node */ .rH)('number', hexDigits(text.slice(2)));
    const digits = shortest(text);
    const lostPoint = /[.e]/i.test(text) && !digits.includes('.');
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .node */ .rH)('number', lostPoint ? `${digits}.0` : digits);
}
/** A string of bits or bytes, `b'101'` or `x'1f'`: in PostgreSQL both are bits. */
function bitsLiteral(text, family) {
    const digits = text.slice(2, -1);
    if (family !== 'postgresql') {
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .node */ .rH)('number', text.startsWith('x') ? hexDigits(digits) : `b:${digits}`);
    }
    if (text.startsWith('b'))
        return stringLiteral(digits, 'bit');
    const bits = digits.replace(/./g, (digit) => parseInt(digit, 16).toString(2).padStart(4, '0'));
    return stringLiteral(bits, 'bit');
}
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** The largest power of ten that is written out. */
const LARGEST_EXPONENT = 40;
/** The digits of a number without what changes nothing about its value: zeros at either end, an exponent, a sign `+`. */
function shortest(text) {
    const match = NUMBER.exec(text.trim().replaceAll('_', ''));
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
    const power = Number(exponent);
    if (!match || Math.abs(power) > LARGEST_EXPONENT)
        return text.toLowerCase();
    const zeros = '0'.repeat(LARGEST_EXPONENT);
    const digits = `${zeros}${whole}${fraction}${zeros}`;
    const point = LARGEST_EXPONENT + whole.length + power;
    const before = digits.slice(0, point).replace(/^0+/, '') || '0';
    const after = withoutZeros(digits.slice(point));
    const number = after === '' ? before : `${before}.${after}`;
    return sign === '-' && number !== '0' ? `-${number}` : number;
}
/** Whether a text is a number as SQL writes it. */
function isNumber(text) {
    return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);
}
/** Strings that mean another moment whenever they are read. */
const MOVING = new Set(['now', 'today', 'tomorrow', 'yesterday']);
/** Whether a string literal could mean the time at which it is read. */
function isMoving({ kind, text }) {
    return kind === 'string' && MOVING.has(text.trim().toLowerCase());
}
function hexDigits(digits) {
    return `x:${digits.toLowerCase().replace(/^0+(?=.)/, '')}`;
}
/** Without the zeros at the end; a plain pattern for it would look at each run of zeros again and again. */
function withoutZeros(digits) {
    let end = digits.length;
    while (digits.charAt(end - 1) === '0')
        end -= 1;
    return digits.slice(0, end);
}
/** Whether two texts are one number, however many zeros either has. */
function sameNumber(one, other) {
    return shortest(one) === shortest(other);
}


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ operator),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   Zo: () => (/* binding */ isOperator),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   fO: () => (/* binding */ NotUnderstood),
/* harmony export */   rH: () => (/* binding */ node)
/* harmony export */ });
/** Why an expression has no tree: it is not written as this grammar knows, or is larger than any that people write. */
class NotUnderstood extends Error {
    name = 'NotUnderstood';
}
/** Nodes within each other; comparing and printing go as deep. */
const DEEPEST = 300;
/** A BETWEEN says its left side twice, so that a short text could be a large tree. */
const LARGEST = 60_000;
/** A node of other nodes. Throws `NotUnderstood` when it were too deep or too large. */
function node(kind, text, args = []) {
    const size = args.reduce((sum, arg) => sum + arg.size, 1);
    const depth = args.reduce((deepest, arg) => Math.max(deepest, arg.depth), 0) + 1;
    if (depth > DEEPEST || size > LARGEST)
        throw new NotUnderstood('too deep or too large');
    return { kind, text, args, size, depth };
}
/** An operator's node: `operator('=', left, right)`. */
function operator(text, ...args) {
    return node('operator', text, args);
}
/** A function's node. */
function call(name, ...args) {
    return node('call', name, args);
}
/** Whether a node is an operator of that name. */
function isOperator({ kind, text }, name) {
    return kind === 'operator' && text === name;
}
/** Whether a node is a value that stands in the text. */
function isLiteral({ kind }) {
    return kind === 'string' || kind === 'number' || kind === 'word';
}


/***/ }),

/***/ 45007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./lib/sql/expressions/casts.js
var casts = __webpack_require__(93944);
// EXTERNAL MODULE: ./lib/sql/expressions/node.js
var node = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/sql/expressions/cursor.js

/** How deep the parser goes into brackets. */
const DEEPEST = 200;
const END = { kind: 'sign', text: '' };
/** A place among the tokens of an expression, which the parser moves on. */
class Cursor {
    tokens;
    family;
    at = 0;
    depth = 0;
    constructor(tokens, family) {
        this.tokens = tokens;
        this.family = family;
    }
    /** The token at the place, or one after it; a sign without text at the end. */
    peek(ahead = 0) {
        return this.tokens[this.at + ahead] ?? END;
    }
    /** The token at the place, behind which the place then is. Throws at the end. */
    next() {
        const token = this.tokens[this.at];
        if (!token)
            throw new node/* NotUnderstood */.fO('ends too early');
        this.at += 1;
        return token;
    }
    isAtEnd() {
        return this.at >= this.tokens.length;
    }
    /** Whether the tokens at the place are these words, and no names in quotes. */
    isAt(...words) {
        return words.every((word, index) => {
            const { kind, text } = this.peek(index);
            return kind === 'word' && text === word;
        });
    }
    isAtSign(sign) {
        const { kind, text } = this.peek();
        return kind === 'sign' && text === sign;
    }
    /** Moves behind these words if they are at the place, and says whether they were. */
    take(...words) {
        const found = this.isAt(...words);
        if (found)
            this.at += words.length;
        return found;
    }
    takeSign(sign) {
        const found = this.isAtSign(sign);
        if (found)
            this.at += 1;
        return found;
    }
    expect(...words) {
        if (!this.take(...words))
            throw new node/* NotUnderstood */.fO(`expected ${words.join(' ')}`);
    }
    expectSign(sign) {
        if (!this.takeSign(sign))
            throw new node/* NotUnderstood */.fO(`expected ${sign}`);
    }
    /** What `parse` gives one level deeper. Throws where that is too deep. */
    within(parse) {
        if (this.depth >= DEEPEST)
            throw new node/* NotUnderstood */.fO('too deep');
        this.depth += 1;
        const result = parse();
        this.depth -= 1;
        return result;
    }
    /** Moves before the token that was read last. */
    back() {
        this.at -= 1;
    }
    /** What `attempt` gives; where that is undefined or throws `NotUnderstood`, the place is as it was before. */
    try(attempt) {
        const [at, depth] = [this.at, this.depth];
        const result = orUndefined(attempt);
        if (result === undefined)
            [this.at, this.depth] = [at, depth];
        return result;
    }
}
function orUndefined(attempt) {
    try {
        return attempt();
    }
    catch (error) {
        if (error instanceof node/* NotUnderstood */.fO)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sql/expressions/operators.js

/** Operators that mean the opposite of each other, NULL included: neither holds where one side is NULL. */
const PAIRS = [
    ['=', '<>'],
    ['<', '>='],
    ['>', '<='],
    ['in', 'not in'],
    ['like', 'not like'],
    ['ilike', 'not ilike'],
    ['is null', 'is not null'],
    ['is true', 'is not true'],
    ['is false', 'is not false'],
    ['is unknown', 'is not unknown'],
    ['is distinct from', 'is not distinct from'],
    ['glob', 'not glob'],
    ['match', 'not match'],
    ['regexp', 'not regexp'],
    ['~', '!~'],
    ['~*', '!~*'],
];
const OPPOSITES = new Map(PAIRS.flatMap(([one, other]) => [
    [one, other],
    [other, one],
]));
/** Other spellings of operators, and the names that PostgreSQL's catalog prints. */
const SPELLINGS = new Map([
    ['!=', '<>'],
    ['==', '='],
    ['~~', 'like'],
    ['!~~', 'not like'],
    ['~~*', 'ilike'],
    ['!~~*', 'not ilike'],
]);
const MYSQL_SPELLINGS = new Map([
    ['&&', 'and'],
    ['||', 'or'],
    ['mod', '%'],
    ['rlike', 'regexp'],
]);
/** The one name of an operator that has several. */
function canonicalOperator(written, family) {
    return (family === 'mysql' ? MYSQL_SPELLINGS.get(written) : undefined) ?? SPELLINGS.get(written) ?? written;
}
/** An operator between two operands. MySQL prints its JSON operators as calls, and `NOT a` as `a = 0`. */
function binary(name, left, right, family) {
    const rows = family === 'postgresql' ? compareRows(name, left, right) : undefined;
    if (rows)
        return rows;
    if (family === 'mysql' && name === '=' && isZero(right))
        return negate(left);
    if (family === 'mysql' && name === '=' && isZero(left))
        return negate(right);
    if (family === 'mysql' && name === '->')
        return (0,node/* call */.T1)('json_extract', left, right);
    if (family === 'mysql' && name === '->>')
        return (0,node/* call */.T1)('json_unquote', (0,node/* call */.T1)('json_extract', left, right));
    return (0,node/* operator */.Hr)(name, left, right);
}
/** `(a, b) = (c, d)` as PostgreSQL keeps it: `a = c AND b = d`; undefined for what compares no rows of one length. */
function compareRows(name, left, right) {
    const areRows = left.kind === 'list' && right.kind === 'list' && left.args.length === right.args.length;
    if (!areRows || (name !== '=' && name !== '<>'))
        return undefined;
    const pairs = left.args.flatMap((arg, index) => {
        const other = right.args[index];
        return other ? [(0,node/* operator */.Hr)(name, arg, other)] : [];
    });
    return join(name === '=' ? 'and' : 'or', pairs);
}
function isZero({ kind, text }) {
    return kind === 'number' && text === '0';
}
/** Operands joined by AND, or by OR: those of an operand of the same kind count as its own. */
function join(name, operands) {
    const flat = operands.flatMap((operand) => ((0,node/* isOperator */.Zo)(operand, name) ? operand.args : [operand]));
    return (0,node/* node */.rH)('operator', name, flat);
}
/** The opposite of a condition, by the laws that hold with NULL too: of a comparison its counterpart, of AND an OR. */
function negate(condition) {
    const { kind, text, args } = condition;
    const [first] = args;
    if (kind !== 'operator')
        return (0,node/* operator */.Hr)('not', condition);
    if (text === 'not' && first)
        return first;
    if (text === 'and' || text === 'or')
        return join(text === 'and' ? 'or' : 'and', args.map(negate));
    const opposite = text.startsWith('~') && args.length === 1 ? undefined : OPPOSITES.get(text);
    return opposite === undefined ? (0,node/* operator */.Hr)('not', condition) : (0,node/* node */.rH)('operator', opposite, args);
}
/** `x BETWEEN low AND high`, as PostgreSQL keeps it: `x >= low AND x <= high`. */
function between(value, low, high) {
    return join('and', [(0,node/* operator */.Hr)('>=', value, low), (0,node/* operator */.Hr)('<=', value, high)]);
}
/** A left side of so many nodes may be said once for each value. */
const SMALL = 4;
/**
 * `x IN (...)`: with one value a comparison. Values that are not in the text stand behind the others and each in a
 * comparison of its own, as PostgreSQL keeps them.
 */
function isIn(value, items) {
    const [first, ...others] = items;
    if (!first)
        throw new node/* NotUnderstood */.fO('expected values');
    const rows = value.size > SMALL ? [] : items.flatMap((item) => compareRows('=', value, item) ?? []);
    if (rows.length === items.length)
        return rows.length === 1 ? (rows[0] ?? value) : join('or', rows);
    if (others.length === 0)
        return (0,node/* operator */.Hr)('=', value, first);
    const isFixed = (item) => item.kind === 'string' || item.kind === 'number' || item.kind === 'word';
    const computed = items.filter((item) => !isFixed(item));
    if (computed.length === 0 || value.size > SMALL)
        return (0,node/* operator */.Hr)('in', value, ...items);
    const fixed = items.filter(isFixed);
    const alone = computed.map((item) => (0,node/* operator */.Hr)('=', value, item));
    return join('or', fixed.length > 0 ? [isIn(value, fixed), ...alone] : alone);
}

// EXTERNAL MODULE: ./lib/sql/expressions/type-names.js
var type_names = __webpack_require__(55267);
;// CONCATENATED MODULE: ./lib/sql/expressions/functions.js




/** Functions that have several names, or that older versions of PostgreSQL print under another one. */
const NAMES = {
    postgresql: { date_part: 'extract', similar_escape: 'similar_to_escape' },
    mysql: {
        adddate: 'date_add',
        ceil: 'ceiling',
        character_length: 'char_length',
        curdate: 'current_date',
        curtime: 'current_time',
        day: 'dayofmonth',
        lcase: 'lower',
        localtime: 'current_timestamp',
        localtimestamp: 'current_timestamp',
        mid: 'substring',
        now: 'current_timestamp',
        octet_length: 'length',
        pow: 'power',
        regexp_like: 'regexp',
        subdate: 'date_sub',
        substr: 'substring',
        ucase: 'upper',
    },
    sqlite: { substr: 'substring', if: 'iif' },
};
/** Functions of MySQL that its catalogs print as operators. */
const MYSQL_OPERATORS = new Map([
    ['date_add', '+'],
    ['date_sub', '-'],
    ['mod', '%'],
    ['regexp', 'regexp'],
]);
/** Words that are calls without brackets. */
const BARE_CALLS = new Set([
    'current_catalog',
    'current_date',
    'current_role',
    'current_schema',
    'current_time',
    'current_timestamp',
    'current_user',
    'localtime',
    'localtimestamp',
    'session_user',
]);
/** A word that is a call without brackets, such as CURRENT_TIMESTAMP; undefined for any other. */
function bareCall(word, family) {
    return BARE_CALLS.has(word) ? toCall(word, [], family) : undefined;
}
/** A call under the one name of its function. */
function toCall(written, args, family) {
    const renamed = NAMES[family];
    const name = Object.hasOwn(renamed, written) ? (renamed[written] ?? written) : written;
    const [first, second] = args;
    if (name === 'row')
        return (0,node/* node */.rH)('list', '', args);
    if (family === 'postgresql')
        return toPostgresqlCall(name, args);
    if (family !== 'mysql' || !first)
        return (0,node/* node */.rH)('call', name, args);
    if (name === 'isnull' && !second)
        return (0,node/* operator */.Hr)('is null', first);
    if (name === 'date' && !second)
        return (0,casts/* castTo */.N)(first, 'date', family);
    const sign = MYSQL_OPERATORS.get(name);
    return sign !== undefined && second && args.length === 2
        ? binary(sign, first, second, family)
        : (0,node/* node */.rH)('call', name, args);
}
/** Functions whose first argument names a sequence. */
const OF_SEQUENCES = new Set(['currval', 'nextval', 'setval']);
/** Types that PostgreSQL lets people call like functions: `int4(x)` is a cast. */
const CASTING = new Set('bool date float4 float8 int2 int4 int8 text timestamptz'.split(' '));
/** The field that EXTRACT takes is a word; in `date_part('year', x)` it stands in quotes. */
function toPostgresqlCall(name, args) {
    const [first, ...rest] = args;
    if (first && rest.length === 0 && CASTING.has(name))
        return (0,casts/* castTo */.N)(first, (0,type_names/* canonicalType */.jD)(name, '', ''), 'postgresql');
    if (first?.kind !== 'string')
        return (0,node/* node */.rH)('call', name, args);
    if (name === 'extract')
        return (0,node/* call */.T1)(name, (0,node/* node */.rH)('word', first.text.toLowerCase()), ...rest);
    // What is said to be text is cast, too: dumps of old say `nextval('s'::text)`.
    const isName = OF_SEQUENCES.has(name) && (first.type === undefined || (0,type_names/* isTextType */.GN)(first.type));
    return isName ? (0,node/* call */.T1)(name, { ...first, type: 'regclass' }, ...rest) : (0,node/* node */.rH)('call', name, args);
}

// EXTERNAL MODULE: ./lib/sql/expressions/literals.js
var literals = __webpack_require__(88842);
;// CONCATENATED MODULE: ./lib/sql/expressions/precedence.js
function levels(first, ...rows) {
    return new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, first + index])));
}
/** The tables of the manuals: PostgreSQL "Operator Precedence", MySQL "Operator Precedence", SQLite "Operators". */
const POWERS = {
    postgresql: {
        not: 3,
        is: 4,
        range: 6,
        other: 7,
        collate: 12,
        unary: 13,
        bang: 7,
        operators: new Map([
            ...levels(1, 'or', 'and'),
            ...levels(5, '< > = <= >= <> != =='),
            ...levels(8, '+ -', '* / %', '^', 'at'),
        ]),
    },
    mysql: {
        not: 4,
        is: 6,
        range: 6,
        other: 7,
        collate: 14,
        unary: 13,
        bang: 13,
        operators: new Map([
            ...levels(1, 'or ||', 'xor', 'and &&'),
            ...levels(6, '= <=> >= > <= < <> != regexp rlike', '|', '&', '<< >>', '- +', '* / % div mod', '^', '-> ->>'),
        ]),
    },
    sqlite: {
        not: 3,
        is: 4,
        range: 4,
        other: 6,
        collate: 12,
        unary: 11,
        bang: 11,
        operators: new Map([
            ...levels(1, 'or', 'and'),
            ...levels(4, '= == <> != glob match regexp', '< > <= >='),
            ...levels(6, '& | << >>', '+ -', '* / %', '|| -> ->>'),
        ]),
    },
};
/** How tightly the operators of a family bind. */
function powersOf(family) {
    return POWERS[family];
}

;// CONCATENATED MODULE: ./lib/sql/expressions/types.js


/** The type at the cursor under its canonical name: `character varying(50)`, `timestamp(3) with time zone`, `text[]`. */
function parseType(cursor) {
    const name = parseName(cursor);
    const figures = parseFigures(cursor);
    const zone = parseZone(cursor, name);
    const precise = name.startsWith('interval') ? parseFigures(cursor) : '';
    return `${(0,type_names/* canonicalType */.jD)(name, figures, zone)}${precise}${parseBrackets(cursor)}`;
}
/** The schema of a type is left out where every name is looked for: `pg_catalog.int4`, `public.status`. */
function parseName(cursor) {
    const first = cursor.next();
    if (first.kind !== 'word' && first.kind !== 'name')
        throw new node/* NotUnderstood */.fO('expected a type');
    if (cursor.takeSign('.')) {
        const rest = parseName(cursor);
        return first.text === 'pg_catalog' || first.text === 'public' ? rest : `${first.text}.${rest}`;
    }
    // `"char"` is a type of its own, of one byte.
    if (first.kind === 'name')
        return first.text === 'char' ? '"char"' : first.text;
    const words = [first.text];
    while (cursor.peek().kind === 'word' && (0,type_names/* continuesType */.VC)(first.text, cursor.peek().text)) {
        words.push(cursor.next().text);
    }
    return words.join(' ');
}
function parseFigures(cursor) {
    if (!cursor.takeSign('('))
        return '';
    const figures = [];
    while (!cursor.takeSign(')')) {
        const { kind, text } = cursor.next();
        if (kind === 'sign' && text !== ',')
            throw new node/* NotUnderstood */.fO('expected the figures of a type');
        figures.push(text);
    }
    return `(${figures.join('')})`;
}
function parseZone(cursor, name) {
    if (name !== 'timestamp' && name !== 'time')
        return '';
    if (cursor.take('with', 'time', 'zone'))
        return 'with';
    return cursor.take('without', 'time', 'zone') ? 'without' : '';
}
function parseBrackets(cursor) {
    if (cursor.family !== 'postgresql')
        return '';
    if (cursor.take('array'))
        return parseBrackets(cursor) || '[]';
    const opens = cursor.isAtSign('[') && ['number', 'sign'].includes(cursor.peek(1).kind);
    if (!opens)
        return '';
    cursor.next();
    if (!cursor.takeSign(']')) {
        cursor.next();
        cursor.expectSign(']');
    }
    return `[]${parseBrackets(cursor)}`;
}

;// CONCATENATED MODULE: ./lib/sql/expressions/infix.js







/**
 * The node that the operator at the cursor makes of what stands before it; undefined where none stands there, or one
 * that does not bind more tightly than `power`.
 */
function parseInfix(left, cursor, power, parse) {
    const { kind, text } = cursor.peek();
    if (kind === 'sign')
        return parseSign(left, text, cursor, parse);
    if (kind === 'operator')
        return parseOperator(left, text, cursor, power, parse);
    return kind === 'word' ? parseKeyword(left, text, cursor, power, parse) : undefined;
}
/** Casts, subscripts and fields bind more tightly than everything else. */
function parseSign(left, sign, cursor, parse) {
    if (cursor.family !== 'postgresql')
        return undefined;
    if (cursor.takeSign('::'))
        return (0,casts/* castTo */.N)(left, parseType(cursor), cursor.family);
    if (cursor.takeSign('['))
        return parseSubscript(left, cursor, parse);
    if (sign !== '.')
        return undefined;
    cursor.next();
    return (0,node/* operator */.Hr)('.', left, (0,literals/* word */.Vm)(cursor.next().text));
}
function parseSubscript(left, cursor, parse) {
    const from = cursor.isAtSign(':') ? (0,literals/* word */.Vm)('') : parse(0);
    if (cursor.takeSign(']'))
        return (0,node/* node */.rH)('subscript', '', [left, from]);
    cursor.expectSign(':');
    const to = cursor.isAtSign(']') ? (0,literals/* word */.Vm)('') : parse(0);
    cursor.expectSign(']');
    return (0,node/* node */.rH)('subscript', '', [left, from, to]);
}
function parseOperator(left, written, cursor, power, parse) {
    const { operators, other } = powersOf(cursor.family);
    const own = operators.get(written) ?? other;
    if (own <= power)
        return undefined;
    cursor.next();
    return combine(canonicalOperator(written, cursor.family), own, left, cursor, parse);
}
/** The words that stand between operands, and what each makes of them. */
const KEYWORDS = new Map([
    ['and', logical],
    ['at', atTimeZone],
    ['between', ranged],
    ['collate', collated],
    ['div', infixWord],
    ['glob', ranged],
    ['ilike', ranged],
    ['in', ranged],
    ['is', tested],
    ['isnull', tested],
    ['like', ranged],
    ['match', ranged],
    ['mod', infixWord],
    ['not', ranged],
    ['notnull', tested],
    ['operator', namedOperator],
    ['or', logical],
    ['overlaps', overlapping],
    ['regexp', ranged],
    ['rlike', ranged],
    ['similar', ranged],
    ['xor', infixWord],
]);
function parseKeyword(left, text, cursor, power, parse) {
    return KEYWORDS.get(text)?.({ left, word: text, cursor, power, parse });
}
function combine(name, own, left, cursor, parse) {
    if (name === 'and' || name === 'or')
        return join(name, [left, parse(own)].map((each) => asTruth(each, cursor)));
    const quantified = parseQuantified(name, left, cursor, parse);
    return quantified ?? binary(name, left, parse(own), cursor.family);
}
/** `x = ANY (ARRAY[...])` is `x IN (...)`, `x <> ALL (ARRAY[...])` is `x NOT IN (...)`. */
function parseQuantified(name, left, cursor, parse) {
    const quantifier = ['any', 'some', 'all'].find((each) => cursor.isAt(each));
    if (quantifier === undefined || cursor.peek(1).text !== '(')
        return undefined;
    cursor.next();
    cursor.next();
    const list = withoutCast(parse(0));
    cursor.expectSign(')');
    const isAll = quantifier === 'all';
    if (list.kind === 'array' && list.args.length > 0) {
        if (name === '=' && !isAll)
            return isIn(left, list.args);
        if (name === '<>' && isAll)
            return negate(isIn(left, list.args));
    }
    return (0,node/* operator */.Hr)(`${name} ${isAll ? 'all' : 'any'}`, left, list);
}
/** A cast of a whole array constructor is one of its elements. */
function withoutCast(list) {
    const [inner] = list.args;
    if (list.kind !== 'cast' || inner?.kind !== 'array')
        return list;
    return (0,node/* node */.rH)('array', '', inner.args.map((item) => (0,casts/* castTo */.N)(item, (0,type_names/* elementType */.rk)(list.text), 'postgresql')));
}
/** All that one run of ANDs or ORs joins, at once: a long one would else be copied again and again. */
function logical({ left, word: name, cursor, power, parse }) {
    const own = powersOf(cursor.family).operators.get(name) ?? 0;
    if (own <= power || (name !== 'and' && name !== 'or'))
        return undefined;
    const operands = [left];
    while (cursor.take(name))
        operands.push(parse(own));
    return join(name, operands.map((operand) => asTruth(operand, cursor)));
}
/** What AND and OR make of an operand: MariaDB prints `a` there as `a <> 0`. */
function asTruth(operand, { family }) {
    const [value, zero] = operand.args;
    const isTest = family === 'mysql' && operand.kind === 'operator' && operand.text === '<>';
    return isTest && value && zero?.kind === 'number' && zero.text === '0' ? value : operand;
}
function infixWord({ left, word: name, cursor, power, parse }) {
    const own = powersOf(cursor.family).operators.get(name);
    if (own === undefined || own <= power)
        return undefined;
    cursor.next();
    return binary(canonicalOperator(name, cursor.family), left, parse(own), cursor.family);
}
/** `OPERATOR(pg_catalog.=)`. */
function namedOperator({ left, cursor, power, parse }) {
    const { other } = powersOf(cursor.family);
    if (other <= power || cursor.peek(1).text !== '(')
        return undefined;
    cursor.next();
    cursor.next();
    while (cursor.peek().kind !== 'operator')
        cursor.next();
    const name = canonicalOperator(cursor.next().text, cursor.family);
    cursor.expectSign(')');
    return combine(name, other, left, cursor, parse);
}
/** `(a, b) OVERLAPS (c, d)` is a call of the function of that name. */
function overlapping({ left, cursor, power, parse }) {
    const { range } = powersOf(cursor.family);
    if (cursor.family !== 'postgresql' || range <= power || left.kind !== 'list')
        return undefined;
    cursor.next();
    return (0,node/* call */.T1)('overlaps', ...left.args, ...parse(range).args);
}
function collated({ left, cursor, power }) {
    if (powersOf(cursor.family).collate <= power)
        return undefined;
    cursor.next();
    const names = [cursor.next().text];
    while (cursor.takeSign('.'))
        names.push(cursor.next().text);
    return (0,node/* operator */.Hr)('collate', left, (0,literals/* word */.Vm)(names.at(-1) ?? ''));
}
/** `x AT TIME ZONE 'UTC'` is `timezone('UTC', x)`. */
function atTimeZone({ left, cursor, power, parse }) {
    const own = powersOf(cursor.family).operators.get('at');
    if (own === undefined || own <= power || !cursor.take('at', 'time', 'zone'))
        return undefined;
    return (0,node/* call */.T1)('timezone', parse(own), left);
}
const TESTS = ['null', 'true', 'false', 'unknown', 'document', 'normalized', 'json'];
function tested({ left, word: name, cursor, power, parse }) {
    const { is } = powersOf(cursor.family);
    if (is <= power)
        return undefined;
    cursor.next();
    if (name !== 'is')
        return (0,node/* operator */.Hr)(name === 'isnull' ? 'is null' : 'is not null', left);
    const isNot = cursor.take('not');
    const condition = readTest(left, is, cursor, parse);
    return isNot ? negate(condition) : condition;
}
function readTest(left, is, cursor, parse) {
    if (cursor.take('distinct', 'from'))
        return (0,node/* operator */.Hr)('is distinct from', left, parse(is));
    const test = TESTS.find((each) => cursor.take(each));
    if (test !== undefined)
        return (0,node/* operator */.Hr)(`is ${test}`, left);
    if (cursor.family !== 'sqlite')
        throw new node/* NotUnderstood */.fO('IS');
    return (0,node/* operator */.Hr)('is', left, parse(is));
}
/** Words that may stand behind NOT. */
const RANGES = new Set('between glob ilike in like match regexp rlike similar'.split(' '));
function ranged({ left, cursor, power, parse }) {
    const { range } = powersOf(cursor.family);
    const isNot = cursor.isAt('not');
    const { kind, text } = cursor.peek(isNot ? 1 : 0);
    if (range <= power)
        return undefined;
    if (cursor.family === 'sqlite' && cursor.take('not', 'null'))
        return (0,node/* operator */.Hr)('is not null', left);
    if (kind !== 'word' || !RANGES.has(text))
        return undefined;
    if (isNot)
        cursor.next();
    cursor.next();
    const name = canonicalOperator(text, cursor.family);
    const quantified = parseQuantified(isNot ? `not ${name}` : name, left, cursor, parse);
    if (quantified)
        return quantified;
    const condition = readRange(text, left, range, cursor, parse);
    return isNot ? negate(condition) : condition;
}
function readRange(name, left, range, cursor, parse) {
    if (name === 'between')
        return readBetween(left, range, cursor, parse);
    if (name === 'in')
        return readIn(left, cursor, parse);
    const isSimilar = name === 'similar';
    if (isSimilar)
        cursor.expect('to');
    const pattern = parse(range);
    const escape = cursor.take('escape') ? [parse(range)] : [];
    if (isSimilar)
        return (0,node/* operator */.Hr)('~', left, (0,node/* call */.T1)('similar_to_escape', pattern, ...escape));
    const escaped = escape.length > 0 ? (0,node/* call */.T1)('like_escape', pattern, ...escape) : pattern;
    return (0,node/* operator */.Hr)(canonicalOperator(name, cursor.family), left, escaped);
}
function readBetween(left, range, cursor, parse) {
    const isSymmetric = cursor.take('symmetric');
    const low = parse(range);
    cursor.expect('and');
    const high = parse(range);
    const usual = between(left, low, high);
    return isSymmetric ? join('or', [usual, between(left, high, low)]) : usual;
}
function readIn(left, cursor, parse) {
    cursor.expectSign('(');
    const items = [];
    do
        items.push(parse(0));
    while (cursor.takeSign(','));
    cursor.expectSign(')');
    return isIn(left, items);
}

;// CONCATENATED MODULE: ./lib/sql/expressions/special-calls.js





/** Binds less tightly than every operator. */
const LOOSEST = 0;
/**
 * The functions of standard SQL whose arguments stand between words. Each is read behind its opening bracket, up to its
 * closing one, and gives the call of the plain function that it stands for.
 */
const specialCalls = new Map([
    ['cast', cast],
    ['convert', convert],
    ['extract', extract],
    ['overlay', overlay],
    ['position', position],
    ['substr', substring],
    ['substring', substring],
    ['trim', trim],
]);
function cast(cursor, parse) {
    const value = parse(LOOSEST);
    cursor.expect('as');
    const type = parseType(cursor);
    return (0,casts/* castTo */.N)(value, [type, ...parseWords(cursor)].join(' '), cursor.family);
}
/** What may follow a type in MySQL: `charset utf8mb4`, `character set binary`. */
function parseWords(cursor) {
    const words = [];
    while (cursor.peek().kind === 'word')
        words.push(cursor.next().text);
    return words.join(' ') === '' ? [] : [words.join(' ').replace('character set', 'charset')];
}
function convert(cursor, parse) {
    const value = parse(LOOSEST);
    if (cursor.take('using'))
        return (0,node/* call */.T1)('convert', value, (0,literals/* word */.Vm)(cursor.next().text));
    return toCall('convert', [value, ...parseRest(cursor, parse)], cursor.family);
}
/** `EXTRACT(year FROM x)`; the field may stand in quotes. */
function extract(cursor, parse) {
    const field = cursor.next();
    cursor.expect('from');
    return (0,node/* call */.T1)('extract', (0,literals/* word */.Vm)(field.text.toLowerCase()), parse(LOOSEST));
}
function overlay(cursor, parse) {
    const value = parse(LOOSEST);
    if (!cursor.take('placing'))
        return toCall('overlay', [value, ...parseRest(cursor, parse)], cursor.family);
    const other = parse(LOOSEST);
    cursor.expect('from');
    const from = parse(LOOSEST);
    return (0,node/* call */.T1)('overlay', value, other, from, ...(cursor.take('for') ? [parse(LOOSEST)] : []));
}
/** `POSITION('a' IN x)`; PostgreSQL's function of that name takes the two the other way round. */
function position(cursor, parse) {
    const part = cursor.within(() => parse(TIGHTER_THAN_IN));
    if (!cursor.take('in'))
        return toCall('position', [part, ...parseRest(cursor, parse)], cursor.family);
    const whole = parse(LOOSEST);
    return cursor.family === 'mysql' ? (0,node/* call */.T1)('locate', part, whole) : (0,node/* call */.T1)('position', whole, part);
}
/** Binds more tightly than IN in each family. */
const TIGHTER_THAN_IN = 6;
function substring(cursor, parse) {
    const value = parse(LOOSEST);
    if (cursor.take('similar'))
        throw new node/* NotUnderstood */.fO('SUBSTRING ... SIMILAR');
    if (!cursor.isAt('from') && !cursor.isAt('for')) {
        return toCall('substring', [value, ...parseRest(cursor, parse)], cursor.family);
    }
    const from = cursor.take('from') ? parse(LOOSEST) : (0,node/* node */.rH)('number', '1');
    return (0,node/* call */.T1)('substring', value, from, ...(cursor.take('for') ? [parse(LOOSEST)] : []));
}
const SIDES = new Map([
    ['both', 'btrim'],
    ['leading', 'ltrim'],
    ['trailing', 'rtrim'],
]);
function trim(cursor, parse) {
    const side = cursor.peek().kind === 'word' ? SIDES.get(cursor.peek().text) : undefined;
    if (side !== undefined)
        cursor.next();
    const name = side ?? 'btrim';
    if (cursor.take('from'))
        return (0,node/* call */.T1)(name, parse(LOOSEST));
    const first = parse(LOOSEST);
    return cursor.take('from')
        ? (0,node/* call */.T1)(name, parse(LOOSEST), first)
        : (0,node/* call */.T1)(name, first, ...parseRest(cursor, parse));
}
/** The arguments behind the first, up to the closing bracket. */
function parseRest(cursor, parse) {
    const args = [];
    while (cursor.takeSign(','))
        args.push(parse(LOOSEST));
    return args;
}
/** `CASE x WHEN 1 THEN 'a' ELSE 'b' END` behind its first word. Without an ELSE it gives NULL. */
function parseCase(cursor, parse) {
    const value = cursor.isAt('when') ? [] : [parse(LOOSEST)];
    const branches = [];
    while (cursor.take('when')) {
        const when = parse(LOOSEST);
        cursor.expect('then');
        branches.push(when, parse(LOOSEST));
    }
    const otherwise = cursor.take('else') ? parse(LOOSEST) : (0,literals/* word */.Vm)('null');
    cursor.expect('end');
    return (0,node/* node */.rH)('case', value.length > 0 ? 'of' : '', [...value, ...branches, otherwise]);
}
/** MySQL's `INTERVAL 1 DAY` behind its first word. */
function parseSpan(cursor, parse) {
    return (0,node/* operator */.Hr)('interval', parse(LOOSEST), (0,literals/* word */.Vm)(cursor.next().text));
}

;// CONCATENATED MODULE: ./lib/sql/expressions/parse.js











/**
 * The tree of an expression: operator-precedence parsing, each operator by the power with which its family binds it.
 * Undefined for what is not written as this grammar knows, and for what is deeper or larger than people write.
 */
function parse(tokens, family) {
    const cursor = new Cursor(tokens, family);
    try {
        const expression = parseExpression(cursor, LOOSEST);
        return cursor.isAtEnd() ? expression : undefined;
    }
    catch (error) {
        if (error instanceof node/* NotUnderstood */.fO)
            return undefined;
        throw error;
    }
}
function parseExpression(cursor, power) {
    return cursor.within(() => {
        let left = parseOperand(cursor);
        for (;;) {
            const whole = parseInfix(left, cursor, power, (inner) => parseExpression(cursor, inner));
            if (!whole)
                return left;
            left = whole;
        }
    });
}
function parseOperand(cursor) {
    const { kind, text } = cursor.next();
    switch (kind) {
        case 'number':
            return (0,literals/* numberLiteral */.Ty)(text);
        case 'string':
            return parseString(text, cursor);
        case 'bits':
            return (0,literals/* bitsLiteral */.yu)(text, cursor.family);
        case 'operator':
            return parseUnary(text, cursor);
        case 'sign':
            return parse_parseBrackets(text, cursor);
        case 'name':
            return parse_parseName(text, cursor);
        case 'word':
            return parseWord(text, cursor);
    }
}
/** Strings that stand side by side are one. */
function parseString(text, cursor) {
    const parts = [text];
    while (cursor.family !== 'sqlite' && cursor.peek().kind === 'string')
        parts.push(cursor.next().text);
    return (0,literals/* stringLiteral */.Hg)(parts.join(''));
}
function parseUnary(sign, cursor) {
    const { unary, bang, other, operators } = powersOf(cursor.family);
    if (sign === '!') {
        const condition = parseExpression(cursor, bang);
        return cursor.family === 'postgresql' ? (0,node/* operator */.Hr)('!', condition) : negate(condition);
    }
    if (sign !== '-' && sign !== '+' && sign !== '~' && operators.has(sign))
        throw new node/* NotUnderstood */.fO(sign);
    const operand = parseExpression(cursor, sign === '-' || sign === '+' || sign === '~' ? unary : other);
    if (sign === '-' && operand.kind === 'number')
        return negative(operand);
    return sign === '+' ? operand : (0,node/* operator */.Hr)(sign === '-' ? 'minus' : sign, operand);
}
function negative(number) {
    const { text } = number;
    if (!/^-?\d/.test(text))
        return (0,node/* operator */.Hr)('minus', number);
    return { ...number, text: text.startsWith('-') ? text.slice(1) : text === '0' ? text : `-${text}` };
}
function parse_parseBrackets(sign, cursor) {
    if (sign !== '(')
        throw new node/* NotUnderstood */.fO(sign);
    const items = parseList(cursor, ')');
    const [first] = items;
    if (!first)
        throw new node/* NotUnderstood */.fO('()');
    return items.length === 1 ? first : (0,node/* node */.rH)('list', '', items);
}
/** What stands between commas, up to and with the closing sign. */
function parseList(cursor, closing) {
    const items = [];
    if (cursor.takeSign(closing))
        return items;
    do
        items.push(parseExpression(cursor, LOOSEST));
    while (cursor.takeSign(','));
    cursor.expectSign(closing);
    return items;
}
function parseWord(text, cursor) {
    const own = WORDS.get(text)?.(cursor);
    if (own)
        return own;
    if (cursor.isAtSign('(') || cursor.isAtSign('.'))
        return typedLiteral(text, cursor) ?? parse_parseName(text, cursor);
    const value = cursor.peek().kind === 'string' ? introduced(text, cursor) : undefined;
    if (NEVER_NAMES.has(text) && !value)
        throw new node/* NotUnderstood */.fO(text);
    return value ?? typedLiteral(text, cursor) ?? bareCall(text, cursor.family) ?? parse_parseName(text, cursor);
}
/** MySQL's `_utf8mb4'text'` is the text. */
function introduced(text, cursor) {
    return cursor.family === 'mysql' && text.startsWith('_')
        ? parseString(cursor.next().text, cursor)
        : undefined;
}
/** `DATE '2024-01-31'`, `timestamp with time zone '...'`: undefined where no literal follows the word. */
function typedLiteral(first, cursor) {
    if (!(0,type_names/* isLiteralType */.aw)(first))
        return undefined;
    return cursor.try(() => {
        cursor.back();
        const type = parseType(cursor);
        if (cursor.peek().kind !== 'string')
            return undefined;
        const text = cursor.next().text;
        const fields = type === 'interval' ? parseFields(cursor) : [];
        const value = fields.length === 1 && (0,literals/* isNumber */.Et)(text) ? `${text} ${fields.join('')}` : text;
        return typed((0,literals/* stringLiteral */.Hg)(value), [type, ...fields].join(' '), cursor.family);
    });
}
/** `INTERVAL '1' DAY` says behind the value what it counts. */
function parseFields(cursor) {
    const fields = [];
    while (cursor.peek().kind === 'word' && (0,type_names/* continuesType */.VC)('interval', cursor.peek().text)) {
        fields.push(cursor.next().text);
    }
    return fields;
}
function typed(value, type, family) {
    return family === 'postgresql' ? (0,casts/* castTo */.N)(value, type, family) : { ...value, type };
}
/** Words that end something or stand between operands: none is a column's name without quotes. */
const NEVER_NAMES = new Set('and as between case collate else end for from in is like not or over select then using when where'.split(' '));
/** Words that begin something of their own. */
const WORDS = new Map([
    ['array', (cursor) => (cursor.takeSign('[') ? parseArray(cursor) : undefined)],
    ['case', (cursor) => parseCase(cursor, (power) => parseExpression(cursor, power))],
    ['default', () => (0,literals/* word */.Vm)('default')],
    ['false', ({ family }) => truth('false', '0', family)],
    ['interval', parseInterval],
    ['not', (cursor) => negate(parseExpression(cursor, powersOf(cursor.family).not))],
    ['null', () => (0,literals/* word */.Vm)('null')],
    ['true', ({ family }) => truth('true', '1', family)],
]);
/** MySQL and SQLite know no truth values: `TRUE` is 1. */
function truth(name, digit, family) {
    return family === 'postgresql' ? (0,literals/* word */.Vm)(name) : (0,node/* node */.rH)('number', digit);
}
function parseInterval(cursor) {
    if (cursor.family !== 'mysql' || cursor.isAtSign('.'))
        return undefined;
    return parseSpan(cursor, (power) => parseExpression(cursor, power));
}
function parseArray(cursor) {
    const items = [];
    if (cursor.takeSign(']'))
        return (0,node/* node */.rH)('array', '');
    do
        items.push(cursor.takeSign('[') ? cursor.within(() => parseArray(cursor)) : parseExpression(cursor, LOOSEST));
    while (cursor.takeSign(','));
    cursor.expectSign(']');
    return (0,node/* node */.rH)('array', '', items);
}
/** Schemas in which every name is looked for. */
const USUAL_SCHEMAS = new Set(['pg_catalog', 'public']);
/** A column, or a call. What stands before a column's last name says only whose column it is: the table's own. */
function parse_parseName(first, cursor) {
    const parts = [first];
    while (cursor.takeSign('.')) {
        const { kind, text } = cursor.next();
        if (kind !== 'word' && kind !== 'name')
            throw new node/* NotUnderstood */.fO('expected a name');
        parts.push(text);
    }
    const last = parts.at(-1) ?? '';
    if (!cursor.takeSign('('))
        return (0,node/* node */.rH)('name', last);
    const schema = parts.slice(0, -1).join('.');
    return parseCall(schema === '' || USUAL_SCHEMAS.has(schema) ? last : parts.join('.'), cursor);
}
function parseCall(name, cursor) {
    const special = specialCalls.get(name);
    if (special && !cursor.isAtSign(')')) {
        const whole = special(cursor, (power) => parseExpression(cursor, power));
        cursor.expectSign(')');
        return whole;
    }
    const args = cursor.peek().text === '*' ? parseStar(cursor) : parseList(cursor, ')');
    if (cursor.isAt('over') || cursor.isAt('filter') || cursor.isAt('within'))
        throw new node/* NotUnderstood */.fO('a window');
    return toCall(name, args, cursor.family);
}
function parseStar(cursor) {
    cursor.next();
    cursor.expectSign(')');
    return [(0,literals/* word */.Vm)('*')];
}


/***/ }),

/***/ 54847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tokenize)
});

;// CONCATENATED MODULE: ./lib/sql/expressions/strings.js
const LETTERS = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const MYSQL_LETTERS = {
    b: '\b',
    n: '\n',
    r: '\r',
    t: '\t',
    0: '\0',
    Z: '\u001a',
};
const POSTGRESQL_ESCAPE = /''|\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/gu;
const UNICODE_ESCAPE = /\\(?:([\da-fA-F]{4})|\+([\da-fA-F]{6})|\\)/gu;
const MYSQL_ESCAPE = /''|""|\\([^])/gu;
/** The characters of a string literal, which stands in its quotes; `escapes` names the family whose backslashes it has. */
function decodeString(literal, escapes) {
    if (escapes === 'mysql')
        return decodeMysql(literal);
    const start = literal.indexOf("'") + 1;
    const inner = literal.slice(start, -1);
    return escapes === false ? inner.replaceAll("''", "'") : inner.replace(POSTGRESQL_ESCAPE, decodeEscape);
}
/** The characters of `U&'d\0061t\+000061'`, whose backslashes stand before the numbers of characters. */
function decodeUnicode(literal) {
    return decodeString(literal, false).replace(UNICODE_ESCAPE, (match, short, long) => {
        const code = parseInt(short ?? long ?? '', 16);
        if (match === '\\\\')
            return '\\';
        return code <= 0x10ffff ? String.fromCodePoint(code) : match;
    });
}
function decodeMysql(literal) {
    const mark = literal.charAt(0);
    return literal.slice(1, -1).replace(MYSQL_ESCAPE, (match, letter) => {
        if (letter === undefined)
            return match === mark + mark ? mark : match;
        // `\%` and `\_` keep their backslash, for LIKE (MySQL, "String Literals").
        return MYSQL_LETTERS[letter] ?? (letter === '%' || letter === '_' ? match : letter);
    });
}
function decodeEscape(match, ...groups) {
    const [hex, octal, short, long, letter] = groups;
    if (match === "''")
        return "'";
    if (letter !== undefined)
        return LETTERS[letter] ?? letter;
    const code = octal === undefined ? parseInt(hex ?? short ?? long ?? '', 16) : parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : match;
}

;// CONCATENATED MODULE: ./lib/sql/expressions/tokens.js

/** Longer texts are not taken apart: no engine's catalog holds an expression of this length. */
const LONGEST = 50_000;
const BLANK = /(?:\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$))+/y;
const MYSQL_BLANK = /(?:\s+|--(?=\s|$)[^\n]*|#[^\n]*|\/\*[^]*?(?:\*\/|$))+/y;
/** A name's group is `name`, a word's `word` and so on; a prefix of a string is in `prefix`. */
const COMMON = [
    String.raw `(?<number>0[xX][\da-fA-F]+|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw `(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
];
const PLAIN_STRING = String.raw `'(?:[^']|'')*'`;
const ESCAPED_STRING = String.raw `'(?:[^'\\]|''|\\[^])*'`;
const DOUBLE = String.raw `"(?:[^"]|"")+"`;
const BACKTICK = '`(?:[^`]|``)+`';
const FEW_OPERATORS = String.raw `<=>|->>|->|<<|>>|<>|<=|>=|!=|==|\|\||&&|[-+*/<>=~!%^&|]`;
const MANY_OPERATORS = String.raw `(?:(?!--|\/\*)[-+*/<>=~!@#%^&|?])+`;
const SIGNS = String.raw `::|[()[\].,:]`;
const PATTERNS = {
    postgresql: pattern(String.raw `(?<dollar>\$(?<tag>[\p{L}_]?[\p{L}\p{N}_]*)\$[^]*?\$\k<tag>\$)`, String.raw `(?<escaped>[eE]${ESCAPED_STRING})`, String.raw `(?<unicode>[uU]&${PLAIN_STRING})`, String.raw `(?<prefix>[bBnNxX])?(?<string>${PLAIN_STRING})`, `(?<quoted>${DOUBLE}|${BACKTICK})`, ...COMMON, `(?<operator>${MANY_OPERATORS})`, `(?<sign>${SIGNS})`),
    mysql: pattern(String.raw `(?<prefix>[bBnNxX](?='))?(?<escaped>${ESCAPED_STRING}|${ESCAPED_STRING.replaceAll("'", '"')})`, `(?<quoted>${BACKTICK})`, ...COMMON, `(?<operator>${FEW_OPERATORS})`, `(?<sign>${SIGNS})`),
    sqlite: pattern(String.raw `(?<prefix>[xX])?(?<string>${PLAIN_STRING})`, String.raw `(?<quoted>${DOUBLE}|${BACKTICK}|\[[^\]]+\])`, ...COMMON, `(?<operator>${FEW_OPERATORS})`, `(?<sign>${SIGNS})`),
};
function pattern(...alternatives) {
    return new RegExp(alternatives.join('|'), 'uy');
}
/** The tokens of an expression, without blanks and comments; undefined when something in it is no token. */
function tokenize(text, family) {
    if (text.length > LONGEST)
        return undefined;
    const tokens = [];
    const blank = family === 'mysql' ? MYSQL_BLANK : BLANK;
    const next = PATTERNS[family];
    const skip = (from) => {
        blank.lastIndex = from;
        return blank.test(text) ? blank.lastIndex : from;
    };
    for (let at = skip(0); at < text.length; at = skip(next.lastIndex)) {
        next.lastIndex = at;
        const groups = next.exec(text)?.groups;
        const token = groups && toToken(groups, family);
        if (!token)
            return undefined;
        next.lastIndex -= excess(groups, family);
        tokens.push(token);
    }
    return tokens;
}
function toToken(groups, family) {
    const { number, word, quoted, operator, sign, prefix = '', tag = '' } = groups;
    if (word !== undefined)
        return { kind: 'word', text: word.toLowerCase() };
    if (quoted !== undefined)
        return { kind: 'name', text: foldQuoted(unquote(quoted), family) };
    if (number !== undefined)
        return { kind: 'number', text: number };
    if (sign !== undefined)
        return { kind: 'sign', text: sign };
    if (operator !== undefined)
        return { kind: 'operator', text: operator.slice(0, lengthOf(operator, family)) };
    const unicode = groups['unicode'];
    if (unicode !== undefined)
        return { kind: 'string', text: decodeUnicode(unicode) };
    const string = groups['string'] ?? groups['escaped'] ?? groups['dollar'];
    if (string === undefined)
        return undefined;
    if (groups['dollar'] !== undefined)
        return { kind: 'string', text: string.slice(tag.length + 2, -tag.length - 2) };
    if (/[bx]/i.test(prefix))
        return { kind: 'bits', text: `${prefix.toLowerCase()}${string.toLowerCase()}` };
    return { kind: 'string', text: decodeString(string, groups['escaped'] !== undefined && family) };
}
/** MySQL and SQLite do not tell the case of a column's letters apart, whether it stands in quotes or not. */
function foldQuoted(name, family) {
    return family === 'postgresql' ? name : name.toLowerCase();
}
function unquote(quoted) {
    const mark = quoted.at(-1) ?? '';
    return quoted.slice(1, -1).replaceAll(mark + mark, mark);
}
function excess({ operator }, family) {
    return operator === undefined ? 0 : operator.length - lengthOf(operator, family);
}
/**
 * How much of a run of signs is one operator: in PostgreSQL one ends in `+` or `-` only when it has a sign that no
 * operator of the standard has ("Lexical Structure", Operators): `x=-1` is `x = -1`.
 */
function lengthOf(run, family) {
    if (family !== 'postgresql' || /[~!@#%^&|?]/.test(run))
        return run.length;
    return Math.max(1, run.replace(/(?<![+-])[+-]+$/, '').length);
}


/***/ })

};
