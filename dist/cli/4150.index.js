export const id = 4150;
export const ids = [4150,3709];
export const modules = {

/***/ 54024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isMysql)
/* harmony export */ });
/** Whether a dialect is MySQL's, which is MariaDB's too. */
function isMysql(dialect) {
    return dialect === 'mysql' || dialect === 'mariadb';
}


/***/ }),

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   x: () => (/* binding */ createHints)
/* harmony export */ });
const MOST_MATCHES = 3;
const MOST_EDITS = 4;
const LONGEST_WORD = 100;
/**
 * The candidates that someone who wrote `word` most likely meant: at most three, the nearest first and equals in the
 * candidates' order. Case does not count. A candidate qualifies when no more than a third of its letters (and never
 * more than four) were added, dropped, changed or swapped with a neighbour. What stands before a candidate's last dot
 * may be left out. Words of over 100 letters match nothing.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return [];
    const wanted = word.toLowerCase();
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, edits: countLeast(wanted, candidate.toLowerCase()) }))
        .filter(({ edits }) => edits !== undefined)
        .sort((a, b) => (a.edits ?? 0) - (b.edits ?? 0))
        .slice(0, MOST_MATCHES)
        .map(({ candidate }) => candidate);
}
/** The most unknown names of a kind that are told what they may mean: what is wrong with all of them is no slip. */
const MOST_HINTS = 100;
/**
 * A function that gives the end of a sentence about an unknown name: `; did you mean "users" or "orders"?`, or nothing
 * when no candidate is near. After a hundred names it stays silent, so that large wrong input is judged as fast as right one.
 */
function createHints() {
    let given = 0;
    return (word, candidates) => {
        if (given++ >= MOST_HINTS)
            return '';
        const near = nearest(word, candidates()).map((candidate) => `"${candidate}"`);
        if (near.length === 0)
            return '';
        return `; did you mean ${[near.slice(0, -1).join(', '), near.at(-1)].filter(Boolean).join(' or ')}?`;
    };
}
/** The edits between a word and a candidate, or its part behind the last dot, whichever is nearer. */
function countLeast(word, candidate) {
    const whole = countEdits(word, candidate);
    const dot = candidate.lastIndexOf('.');
    const part = dot < 0 ? undefined : countEdits(word, candidate.slice(dot + 1));
    return whole === undefined || (part !== undefined && part < whole) ? part : whole;
}
/** The edits between two words; undefined when there are more than would still look alike. */
function countEdits(a, b) {
    const longest = Math.max(a.length, b.length);
    // Of a word of one letter nothing is left but its place.
    const most = longest < 2 ? 0 : Math.min(MOST_EDITS, Math.ceil(longest / 3));
    if (Math.abs(a.length - b.length) > most)
        return undefined;
    const edits = measureDistance(a, b, most);
    return edits > most ? undefined : edits;
}
/** Optimal string alignment distance, row by row; it stops as soon as a whole row lies above `most`. */
function measureDistance(a, b, most) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = nextRow(a, b, i, row, before);
        if (Math.min(...next) > most)
            return most + 1;
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function nextRow(a, b, i, row, before) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
        const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
        next.push(Math.min(changed, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    return next;
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 64150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postgresql: () => (/* binding */ postgresql)
});

// EXTERNAL MODULE: ./lib/readers/sql/work.js
var sql_work = __webpack_require__(53742);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/context.js

const MOST = 200;
/** Statements, or parts of them, that could not be read. After two hundred nothing more is said. */
class Refusals {
    #severity;
    #said = [];
    constructor(severity) {
        this.#severity = severity;
    }
    get diagnostics() {
        return this.#said;
    }
    get isFull() {
        return this.#said.length >= MOST;
    }
    add(place, code, message) {
        if (!this.isFull)
            this.#said.push({ code, severity: this.#severity, message, place });
    }
    /** Something that is left out although it was read. */
    warn(place, code, message) {
        if (!this.isFull)
            this.#said.push({ code, severity: 'warning', message, place });
    }
}
/** The table that a statement speaks of; a table that no statement has created is refused, but for what is ignored. */
function findTable(relation, context) {
    if (!relation)
        return undefined;
    const table = context.session.findTable(relation);
    if (table || context.session.isIgnored(relation))
        return table;
    const { schemaname, relname = '' } = relation;
    const name = schemaname === undefined ? relname : `${schemaname}.${relname}`;
    const message = `this speaks of table "${name}", which no statement before it has created${hint(relname, context)}`;
    context.refusals.add(context.statement.place(relation.location), 'unknown-table', message);
    return undefined;
}
function hint(name, { session, refusals }) {
    if (refusals.isFull)
        return '';
    const [near] = (0,nearest/* nearest */.p)(name, session.catalog.tables.map(({ name, namespace }) => (namespace ? `${namespace}.${name}` : name)));
    return near === undefined ? '' : `; did you mean "${near}"?`;
}

// EXTERNAL MODULE: ./lib/without.js
var without = __webpack_require__(38699);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/nodes.js
/** The texts of a list of String nodes: the parts of a name, the columns of a key. */
function textsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []));
}
/** The nodes of a List node. */
function itemsOf(node) {
    return node && 'List' in node ? (node.List.items ?? []) : [];
}
/** A name in a namespace from its parts, of which the last two count. */
function relationOf(parts) {
    const [schemaname, relname = ''] = [parts.at(-2), parts.at(-1)];
    return schemaname === undefined ? { relname } : { relname, schemaname };
}
/** The options of a statement by their names. */
function optionsOf(nodes) {
    const options = (nodes ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
    return new Map(options.map(({ defname = '', arg }) => [defname, arg]));
}
/** The digits of a whole number, with its sign; undefined for any other node. */
function figureOf(node) {
    if (!node)
        return undefined;
    if ('Integer' in node)
        return String(node.Integer.ival ?? 0);
    if ('Float' in node)
        return node.Float.fval;
    return undefined;
}
/** The names of the columns that an expression refers to, each once. It needs no stack, however deep the nodes lie. */
function columnsIn(node) {
    const found = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if ('ColumnRef' in next) {
            const name = textsOf(next.ColumnRef.fields).at(-1);
            if (name !== undefined)
                found.add(name);
        }
        else
            for (const value of Object.values(next))
                waiting.push(value);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/counting.js


/** The greatest number of each type that counts. */
const GREATEST = {
    smallint: '32767',
    integer: '2147483647',
    bigint: '9223372036854775807',
};
const LEAST = {
    smallint: '-32768',
    integer: '-2147483648',
    bigint: '-9223372036854775808',
};
/**
 * How a sequence counts, from its options: only what differs from what PostgreSQL takes when nothing is said. `former` is
 * how it counted before.
 */
function toCounting(options, type, former = {}) {
    const figure = (name, before) => options.has(name) ? figureOf(options.get(name)) : before;
    const increment = figure('increment', former.increment);
    const isDown = increment?.startsWith('-') ?? false;
    const [lowest, highest] = isDown ? [LEAST[type], '-1'] : ['1', GREATEST[type]];
    const minValue = unlessUsual(figure('minvalue', former.minValue), lowest);
    const maxValue = unlessUsual(figure('maxvalue', former.maxValue), highest);
    const cycle = options.get('cycle');
    const cycles = cycle && 'Boolean' in cycle ? cycle.Boolean.boolval === true : former.cycle;
    return (0,defined/* defined */.s)({
        start: unlessUsual(figure('start', former.start), isDown ? (maxValue ?? highest) : (minValue ?? lowest)),
        increment: unlessUsual(increment, '1'),
        minValue,
        maxValue,
        cache: unlessUsual(figure('cache', former.cache), '1'),
        cycle: cycles === true ? true : undefined,
    });
}
function unlessUsual(figure, usual) {
    return figure === usual ? undefined : figure;
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/tokens.js
var postgresql_tokens = __webpack_require__(54318);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/array-types.js

/** Types of PostgreSQL and of the extensions that come with it, by the names that the catalog has for them. */
const ELEMENTS = new Set(('bit bool box bpchar bytea char cidr circle citext date datemultirange daterange float4 float8 hstore inet int2 int4 ' +
    'int4multirange int4range int8 int8multirange int8range interval json jsonb jsonpath line lseg ltree macaddr macaddr8 ' +
    'money name nummultirange numrange numeric oid path pg_lsn point polygon regclass text time timestamp timestamptz ' +
    'timetz tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector uuid varbit varchar xml').split(' '));
/** Types that have no length under this name, and one where they are called in so many words: `character`, `bit`. */
const LENGTHLESS = new Set(['bit', 'bpchar', 'char']);
/**
 * The type of an array's elements where the array is called by the name that the catalog has for it, as DBeaver and
 * TablePlus write it: `_text` for `text[]`. Undefined for any other type, also for one of the statements that is called so.
 */
function elementOf({ names, typmods }, session) {
    const [array = '', namespace] = [...textsOf(names)].reverse();
    const name = array.slice(1);
    if (!array.startsWith('_') || session.findType(array, namespace))
        return undefined;
    const isMade = session.findType(name, namespace) !== undefined;
    const isOwn = ELEMENTS.has(name) && (namespace === undefined || namespace === 'pg_catalog');
    if (!isMade && !isOwn)
        return undefined;
    const home = isMade ? namespace : LENGTHLESS.has(name) ? undefined : 'pg_catalog';
    const parts = home === undefined ? [name] : [home, name];
    return { names: parts.map((sval) => ({ String: { sval } })), ...(typmods ? { typmods } : {}) };
}

// EXTERNAL MODULE: ./lib/readers/sql/catalog.js + 5 modules
var sql_catalog = __webpack_require__(12909);
// EXTERNAL MODULE: ./lib/readers/sql/catalog/shelf.js
var shelf = __webpack_require__(91907);
// EXTERNAL MODULE: ./lib/readers/sql/programs/language.js
var language = __webpack_require__(74531);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/constant.js




/** The text that an expression gives; undefined where that takes the database to know. */
function textOf(node, values) {
    if (!node)
        return undefined;
    if ('A_Const' in node)
        return constantOf(node.A_Const);
    if ('ColumnRef' in node)
        return (0,language/* textIn */.r)(values, textsOf(node.ColumnRef.fields).join('.'));
    if ('TypeCast' in node)
        return textOf(node.TypeCast.arg, values);
    if ('FuncCall' in node)
        return callOf(node.FuncCall, values);
    if (!('A_Expr' in node) || textsOf(node.A_Expr.name).join('.') !== '||')
        return undefined;
    const [left, right] = [textOf(node.A_Expr.lexpr, values), textOf(node.A_Expr.rexpr, values)];
    return left === undefined || right === undefined ? undefined : left + right;
}
/** The texts of an array's items; undefined where one is not known. */
function constant_itemsOf(node, values) {
    if (node && 'TypeCast' in node)
        return constant_itemsOf(node.TypeCast.arg, values);
    if (!node || !('A_ArrayExpr' in node))
        return undefined;
    return allKnown(node.A_ArrayExpr.elements ?? [], values);
}
function constantOf({ sval, ival }) {
    if (sval)
        return sval.sval ?? '';
    return ival && String(ival.ival ?? 0);
}
function allKnown(nodes, values) {
    const found = nodes.flatMap((node) => textOf(node, values) ?? []);
    return found.length === nodes.length ? found : undefined;
}
function callOf({ funcname, args = [] }, values) {
    const [first, ...others] = allKnown(args, values) ?? [];
    const call = CALLS.get(textsOf(funcname).at(-1) ?? '');
    return first === undefined ? undefined : call?.(first, others);
}
const CALLS = new Map([
    ['format', format],
    ['quote_ident', postgresql_tokens/* quoteName */.AB],
    ['quote_literal', quoteLiteral],
]);
const PART = /%(?:(\d+)\$)?([sIL%])/g;
/** What `format` gives (https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-FORMAT). */
function format(template, values) {
    const parts = [];
    let [next, start] = [0, 0];
    for (const { 0: whole, 1: position, 2: kind = '', index } of template.matchAll(PART)) {
        if (kind !== '%')
            next = position === undefined ? next + 1 : Number(position);
        const value = kind === '%' ? '%' : values[next - 1];
        if (value === undefined)
            return undefined;
        parts.push(template.slice(start, index), FORMS[kind]?.(value) ?? value);
        start = index + whole.length;
    }
    return [...parts, template.slice(start)].join('');
}
const FORMS = {
    I: postgresql_tokens/* quoteName */.AB,
    L: quoteLiteral,
};
function quoteLiteral(text) {
    const quoted = (0,string/* sqlString */.Q)(text);
    return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/routines.js


const CALL = /(?:call|select)\s+(?:\*\s+from\s+)?(?:[\w$"]+\s*\.\s*)?([\w$]+|"[^"]+")\s*\(/iy;
const ROUTINE = /create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/iy;
/** Functions and procedures by name and number of parameters. */
class Routines {
    #routines = new Map();
    add(create, statement) {
        const name = textsOf(create.funcname).at(-1) ?? '';
        const count = create.parameters?.length;
        const others = (this.#routines.get(name) ?? []).filter((other) => other.create.parameters?.length !== count);
        this.#routines.set(name, [...others, { create, statement }]);
    }
    /** Whether a statement at an offset may call one of them. */
    mayCall(text, start) {
        if (this.#routines.size === 0)
            return false;
        CALL.lastIndex = start;
        const [, name = ''] = CALL.exec(text) ?? [];
        return this.#routines.has(name.startsWith('"') ? name.slice(1, -1) : name.toLowerCase());
    }
    /** The program that a statement calls, with the arguments that are known; undefined where it calls none. */
    called(node) {
        for (const call of callsIn(node)) {
            const { funcname, args = [] } = call;
            const routine = this.#routines
                .get(textsOf(funcname).at(-1) ?? '')
                ?.find(({ create: { parameters = [] } }) => args.length <= parameters.length);
            if (routine)
                return toProgram(routine, args);
        }
        return undefined;
    }
}
/** Whether a statement may call a function or a procedure, none of which may be known yet. */
function isCall(text, start) {
    CALL.lastIndex = start;
    return CALL.test(text);
}
/** Whether a statement makes a function or a procedure, whose text matters only where it is called. */
function isRoutine(text, start) {
    ROUTINE.lastIndex = start;
    return ROUTINE.test(text);
}
function callsIn(node) {
    if ('CallStmt' in node)
        return node.CallStmt.funccall ? [node.CallStmt.funccall] : [];
    if (!('SelectStmt' in node))
        return [];
    const { targetList = [], fromClause = [] } = node.SelectStmt;
    const values = targetList.flatMap((target) => ('ResTarget' in target ? (target.ResTarget.val ?? []) : []));
    const sources = fromClause.flatMap((source) => 'RangeFunction' in source ? (source.RangeFunction.functions ?? []).flatMap(itemsOf) : []);
    return [...values, ...sources].flatMap((value) => ('FuncCall' in value ? [value.FuncCall] : []));
}
function toProgram({ create, statement }, args) {
    const options = optionsOf(create.options);
    const language = options.get('language');
    const [body] = textsOf(itemsOf(options.get('as')));
    return {
        statement,
        text: body ?? '',
        language: language && 'String' in language ? (language.String.sval ?? '') : 'sql',
        known: new Map((create.parameters ?? []).flatMap((parameter, index) => {
            if (!('FunctionParameter' in parameter))
                return [];
            const { name, defexpr } = parameter.FunctionParameter;
            const text = textOf(argumentOf(name, index, args) ?? defexpr, new Map());
            return name === undefined || text === undefined ? [] : [[name, { kind: 'text', text }]];
        })),
    };
}
/** The argument for a parameter: the one of its name (`name => value`), else the one in its place. */
function argumentOf(name, index, args) {
    const named = args.flatMap((arg) => ('NamedArgExpr' in arg ? [arg.NamedArgExpr] : []));
    const own = named.find((arg) => arg.name === name);
    const placed = args[index];
    return own ? own.arg : placed && !('NamedArgExpr' in placed) ? placed : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/expressions.js

/** Whether an SQL expression over a table's columns uses a column. */
function mentions(sql, column) {
    if (!mayHave(sql, column))
        return false;
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(sql);
    return tokens.some((_, index) => isColumn(tokens, index, column));
}
/** An SQL expression after a column was renamed. */
function renamed(sql, from, to) {
    if (!mayHave(sql, from))
        return sql;
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(sql);
    const found = tokens.filter((_, index) => isColumn(tokens, index, from));
    return found.reduceRight((text, { start, end }) => text.slice(0, start) + (0,postgresql_tokens/* quoteName */.AB)(to) + text.slice(end), sql);
}
/** Whether a name's letters stand in a text at all, which says quickly that most texts do not have it. */
function mayHave(sql, name) {
    return sql.includes(name) || sql.toLowerCase().includes(name) || name.includes('"');
}
/** Whether a token is this column's name: no function, no type, no namespace, no word of SQL. */
function isColumn(tokens, index, column) {
    const token = tokens[index];
    if ((0,postgresql_tokens/* nameOf */.Vb)(token) !== column || (token?.kind === 'word' && (0,postgresql_tokens/* isReserved */.Bs)(column)))
        return false;
    const next = tokens[index + 1];
    if (next?.text === '(' || next?.text === '.' || next?.kind === 'string')
        return false;
    if (tokens[index - 1]?.text === '::')
        return false;
    return token?.kind !== 'word' || !isPartOfWords(tokens, index);
}
/** Whether a word belongs to the one before it: `AT TIME ZONE`, `CAST(x AS date)`, `INTERVAL '1' DAY`, `EXTRACT(year FROM x)`. */
function isPartOfWords(tokens, index) {
    const before = tokens[index - 1];
    const text = before?.text.toLowerCase() ?? '';
    const isField = text === '(' && (0,postgresql_tokens/* isWord */.Jg)(tokens[index - 2], 'extract');
    return before?.kind === 'string' || LEADING.has(text) || isField;
}
/** What stands before words that are no names. */
const LEADING = new Set(['as', 'time']);

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/name-owners.js
/**
 * Whether PostgreSQL makes an index for it, whose name nothing else in the namespace may have: tables, sequences and
 * indexes share their names, foreign keys and checks have theirs apart
 * (https://www.postgresql.org/docs/current/catalog-pg-class.html).
 */
function hasIndex(part) {
    return !('kind' in part) || (part.kind !== 'foreign-key' && part.kind !== 'check');
}
/** Which tables were given something of a name: it may have been dropped since, or the table with it. */
class NameOwners {
    #tables = new Map();
    add(name, table) {
        const tables = this.#tables.get(name);
        if (tables)
            tables.add(table);
        else
            this.#tables.set(name, new Set([table]));
    }
    /** The first of them that still owns it. The others before it are forgotten: what owns it again is added again. */
    find(name, isOwner) {
        const tables = this.#tables.get(name) ?? new Set();
        for (const table of tables) {
            if (isOwner(table))
                return table;
            tables.delete(table);
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/names.js
var names = __webpack_require__(26630);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/unknown-tables.js
/** The tables that statements make of what a query or an unknown type has. Those that are dropped again harm nobody. */
class UnknownTables {
    #tables = new Map();
    /** Those that are left. */
    get items() {
        return [...this.#tables.values()];
    }
    find(name) {
        return this.#tables.get(keyOf(name));
    }
    add(table) {
        this.#tables.set(keyOf(table), table);
    }
    remove(table) {
        this.#tables.delete(keyOf(table));
    }
    /** Renames a table or moves it to another namespace. */
    rename(table, to) {
        this.remove(table);
        this.add({ ...to, place: table.place });
    }
}
function keyOf({ namespace = '', name }) {
    return JSON.stringify([namespace, name]);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/session.js







const MANY = 100;
const DEFAULT_PATH = ['public'];
/** What PostgreSQL knows while it reads statements: the catalog, the search path, and names that are taken. */
class Session {
    catalog = new sql_catalog/* Catalog */.WC({
        dialect: 'postgresql',
        tableKey: (name) => name,
        columnKey: (name) => name,
        droppedColumn: 'drop',
        mentions: mentions,
        renamed: renamed,
    });
    sequences = new shelf/* Shelf */.$((name) => name, (sequence) => {
        this.#noteOwner(sequence);
    });
    /** Tables that take over another table's columns: children by INHERITS and partitions. */
    heirs = new Map();
    /** The relations of composite types, which are hidden. */
    composites = new Set();
    #path = DEFAULT_PATH;
    /** The search path that holds again when the transaction ends, where that has one of its own. */
    #lasting;
    #transaction;
    unknown = new UnknownTables();
    routines = new Routines();
    #ignored = new Set();
    #types = new Set();
    #owned = new Map();
    /** Names of indexes, those of keys too: nothing else in their namespace may have them. */
    #indexes = new NameOwners();
    #constraints = new NameOwners();
    #kept = new Map();
    /** Which of all joinings made a table an heir last, and before which one a table got an index for itself alone. */
    #joined = new Map();
    #withheld = new Map();
    #joins = 0;
    #wishes = new Map();
    /** Sets the search path; without one, to the one that a session begins with. */
    setPath(path = DEFAULT_PATH) {
        this.#path = knownPath(path);
        this.#lasting = undefined;
    }
    /** Sets the search path until the transaction ends that is entered. */
    setPathLocally(path = DEFAULT_PATH) {
        this.#lasting ??= this.#path;
        this.#path = knownPath(path);
    }
    /** To be called before each statement, with the transaction that it is part of; without one it is one of its own. */
    enter(transaction) {
        if (transaction === undefined || transaction !== this.#transaction) {
            this.#path = this.#lasting ?? this.#path;
            this.#lasting = undefined;
        }
        this.#transaction = transaction;
    }
    /** Does something with another search path. */
    within(namespace, act) {
        const former = this.#path;
        this.#path = [namespace, ...former];
        act();
        this.#path = former;
    }
    /** The name of something that is created. */
    newName(name, namespace = this.#path[0]) {
        return qualify(name, namespace);
    }
    /** The first thing of a name that is found in the search path, or in its namespace. */
    find(name, namespace, findIn) {
        for (const candidate of namespace === undefined ? this.#path : [namespace]) {
            const found = findIn(qualify(name, candidate));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    findTable({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.catalog.find(name));
    }
    findUnknown({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.unknown.find(name));
    }
    findSequence({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.sequences.find(name));
    }
    /** The sequences that go with columns of a table. */
    sequencesOf(table) {
        const names = [...(this.#owned.get(table)?.values() ?? [])];
        return names.flatMap((name) => {
            const sequence = this.sequences.find(name);
            return sequence?.owner?.table === table ? [sequence] : [];
        });
    }
    /** The table that has an index of a name; that of a key is one too. */
    findIndexOwner({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.#indexOwner(name));
    }
    /** Remembers that a table has an index or a constraint, whose name is in the table's namespace. */
    claim(table, part) {
        if (part.name === undefined)
            return;
        const name = key(qualify(part.name, table.namespace));
        if (hasIndex(part))
            this.#indexes.add(name, table);
        if ('kind' in part)
            this.#constraints.add(name, table);
    }
    /** Remembers anew whose the names of a table are, after it was moved. */
    claimAll(table) {
        for (const part of [...table.constraints.items, ...table.indexes.items])
            this.claim(table, part);
    }
    /** The name that PostgreSQL would give to what has none. */
    choose(table, columns, label) {
        const { namespace } = table;
        const wish = JSON.stringify([namespace, table.name, columns, label]);
        const times = this.#wishes.get(wish) ?? 0;
        this.#wishes.set(wish, times + 1);
        // So many of one name are nobody's schema: the numbers below are not looked through again and again.
        const first = times > MANY ? times : 0;
        const isTaken = (name) => this.#isTakenFor(label, qualify(name, namespace));
        return (0,names/* chooseName */.x)(table.name, columns, label, isTaken, first);
    }
    /** Whether a table, a sequence or an index has a name already. */
    isTaken(name) {
        return (this.catalog.find(name) !== undefined ||
            this.sequences.find(name) !== undefined ||
            this.#indexOwner(name) !== undefined);
    }
    /** Knows a relation that gives no model and whose columns nobody reads: a view, a temporary table. */
    ignore(name, namespace) {
        this.#ignored.add(key(this.newName(name, namespace)));
    }
    isIgnored({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.#ignored.has(key(name)) || undefined) ?? false;
    }
    /** Knows a type that is neither an enum nor a domain: composite, range, base. */
    addType(name, namespace) {
        this.#types.add(key(this.newName(name, namespace)));
    }
    /** The full name of a type that the statements made; undefined for any other. */
    findType(name, namespace) {
        return this.find(name, namespace, (candidate) => (this.catalog.enums.find(candidate) ??
            this.catalog.domains.find(candidate) ??
            this.#types.has(key(candidate)))
            ? candidate
            : undefined);
    }
    /** Remembers that a table's heirs have no check of a name, which is NO INHERIT. */
    keepToItself(table, check) {
        this.#kept.set(table, (this.#kept.get(table) ?? new Set()).add(check));
    }
    isKept(table, check) {
        return this.#kept.get(table)?.has(check) ?? false;
    }
    /** Remembers that the heirs that a table has by now do not have its index of a name, which is made for it ONLY. */
    withhold(table, index) {
        const withheld = this.#withheld.get(table) ?? new Map();
        this.#withheld.set(table, withheld.set(index, this.#joins + 1));
    }
    /** Whether a table was an heir of its parent when that got an index of a name for itself alone. */
    isWithheld(heir, parent, index = '') {
        return (this.#joined.get(heir) ?? 0) < (this.#withheld.get(parent)?.get(index) ?? 0);
    }
    /** Makes a table an heir of another, with all indexes that this one has by now. */
    addHeir(table, parent) {
        this.heirs.set(parent, (this.heirs.get(parent) ?? new Set()).add(table));
        this.#joins += 1;
        this.#joined.set(table, this.#joins);
    }
    /** A table and all that take over its columns. */
    family(table) {
        const found = new Set([table]);
        for (const member of found)
            for (const heir of this.heirs.get(member) ?? [])
                found.add(heir);
        return [...found];
    }
    #noteOwner({ owner, name, namespace }) {
        if (!owner)
            return;
        const names = this.#owned.get(owner.table) ?? new Map();
        const full = qualify(name, namespace);
        this.#owned.set(owner.table, names.set(key(full), full));
    }
    /** Constraints have their names among themselves; a key shares those of tables and indexes besides. */
    #isTakenFor(label, name) {
        const isConstraint = this.#constraintOwner(name) !== undefined;
        if (label === 'fkey' || label === 'check')
            return isConstraint;
        return this.isTaken(name) || (isConstraint && label !== 'idx' && label !== 'seq');
    }
    #indexOwner(name) {
        return this.#ownerOf(name, this.#indexes, ({ indexes, constraints }) => {
            const constraint = constraints.find(name.name);
            return indexes.find(name.name) !== undefined || (constraint !== undefined && hasIndex(constraint));
        });
    }
    #constraintOwner(name) {
        return this.#ownerOf(name, this.#constraints, (table) => table.constraints.find(name.name) !== undefined);
    }
    /** The table that still is there, and still has what is called so. */
    #ownerOf(name, owners, has) {
        return owners.find(key(name), (table) => this.catalog.find(toName(table)) === table && table.namespace === name.namespace && has(table));
    }
}
function knownPath(path) {
    const known = path.filter((name) => name !== '$user' && name !== 'pg_catalog' && name !== 'pg_temp');
    return known.length > 0 ? known : DEFAULT_PATH;
}
/** A name as documents have it: without the namespace `public`. */
function qualify(name, namespace) {
    return namespace === undefined || namespace === 'public' ? { name } : { name, namespace };
}
/** A table's name. */
function toName({ name, namespace }) {
    return qualify(name, namespace);
}
function key({ namespace = '', name }) {
    return JSON.stringify([namespace, name]);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/types.js




/** Names that PostgreSQL's own types have beside the one that it prints. */
const PRINTED = {
    bool: 'boolean',
    bpchar: 'character',
    float4: 'real',
    float8: 'double precision',
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    time: 'time without time zone',
    timestamp: 'timestamp without time zone',
    timestamptz: 'timestamp with time zone',
    timetz: 'time with time zone',
    varbit: 'bit varying',
    varchar: 'character varying',
};
/** What the types that count stand for. */
const SERIALS = {
    bigserial: 'bigint',
    serial: 'integer',
    serial2: 'smallint',
    serial4: 'integer',
    serial8: 'bigint',
    smallserial: 'smallint',
};
const FULL_INTERVAL = 32767;
/** The fields of an interval by the bits that the parser gives. */
const FIELDS = {
    2: 'month',
    4: 'year',
    6: 'year to month',
    8: 'day',
    1024: 'hour',
    1032: 'day to hour',
    2048: 'minute',
    3072: 'hour to minute',
    3080: 'day to minute',
    4096: 'second',
    6144: 'minute to second',
    7168: 'hour to second',
    7176: 'day to second',
};
/** The type that a SERIAL column has; undefined for a type that does not count. */
function serialType({ names }) {
    const [name = '', more] = textsOf(names);
    return more === undefined && Object.hasOwn(SERIALS, name) ? SERIALS[name] : undefined;
}
/** A type as PostgreSQL prints it: `character varying(50)`, `integer[]`, `billing.status`. */
function toTypeText(type, context) {
    const element = elementOf(type, context.session);
    if (element)
        return `${toTypeText(element, context)}[]`;
    const parts = textsOf(type.names);
    const isOwn = parts.length === 1 || parts.at(-2) === 'pg_catalog';
    const name = parts.at(-1) ?? '';
    const known = isOwn && Object.hasOwn(PRINTED, name) ? PRINTED[name] : undefined;
    const dimensions = '[]'.repeat(type.arrayBounds?.length ?? 0);
    if (isOwn && name === 'interval')
        return `${toInterval(type.typmods)}${dimensions}`;
    if (known !== undefined || parts[0] === 'pg_catalog')
        return `${withFigures(bare(known ?? name, type), figures(type.typmods))}${dimensions}`;
    return `${toMadeType(parts, context)}${toArguments(type, context)}${dimensions}`;
}
/** A type without its figures. */
function plainOf(type) {
    return type.replace(/\([^()]*\)/, '');
}
/** `bpchar` in so many words is another type than `character`: it has no length at all. */
function bare(printed, { names, typmods }) {
    return printed === 'character' && (typmods?.length ?? 0) === 0 && textsOf(names).length === 1
        ? 'bpchar'
        : printed;
}
/** A type of the statements, of an extension, or one of PostgreSQL's that has but one name. */
function toMadeType(parts, { session }) {
    const [namespace, name = ''] = [parts.at(-2), parts.at(-1)];
    const found = session.findType(name, namespace) ?? qualify(name, namespace);
    const plain = found.name === 'char' || found.name === 'bit' ? `"${found.name}"` : (0,postgresql_tokens/* quoteName */.AB)(found.name);
    return found.namespace === undefined ? plain : `${(0,postgresql_tokens/* quoteName */.AB)(found.namespace)}.${plain}`;
}
/** The arguments as they were written, which the parser folds: `(Point,4326)`. */
function toArguments({ typmods, location }, { statement }) {
    if (!typmods?.length)
        return '';
    const from = statement.tokenAt(statement.offset(location));
    const opening = statement.find('(', from);
    const tokens = statement.tokens.slice(opening + 1, statement.closing(opening));
    return `(${tokens.map((token) => ((0,postgresql_tokens/* isWord */.Jg)(token, 'array') ? '' : token.text)).join('')})`;
}
function withFigures(printed, args) {
    if (args.length === 0)
        return printed;
    const [first = '', ...rest] = printed.split(' with');
    return [`${first}(${args.join(',')})`, ...rest].join(' with');
}
function toInterval(typmods) {
    const [bits, precision] = figures(typmods);
    const fields = bits === undefined || Number(bits) === FULL_INTERVAL ? undefined : FIELDS[Number(bits)];
    return `interval${fields === undefined ? '' : ` ${fields}`}${precision === undefined ? '' : `(${precision})`}`;
}
function figures(typmods) {
    return (typmods ?? []).map((node) => {
        const { ival, fval } = 'A_Const' in node ? node.A_Const : {};
        return fval?.fval ?? String(ival?.ival ?? 0);
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/sequences.js







/** CREATE SEQUENCE. */
function createSequence({ sequence, options, if_not_exists }, context) {
    const { session, statement, refusals } = context;
    const { relname = '', schemaname, location, relpersistence } = sequence ?? {};
    if (relpersistence === 't')
        return;
    const name = session.newName(relname, schemaname);
    if (session.isTaken(name)) {
        const message = `there is something called "${relname}" already`;
        if (!if_not_exists)
            refusals.add(statement.place(location), 'duplicate-name', message);
        return;
    }
    session.sequences.add(configure({ place: statement.placeAt(0), ...name }, options, context));
}
/** ALTER SEQUENCE. */
function alterSequence({ sequence, options, missing_ok }, context) {
    const found = sequence && context.session.findSequence(sequence);
    if (found)
        context.session.sequences.replace(found, configure(found, options, context));
    else if (!missing_ok && sequence)
        refuseUnknown(sequence, context);
}
/** The sequence that PostgreSQL makes for a SERIAL column. */
function ownSequence(table, column, type, { session, statement }) {
    const name = session.choose(table, [column], 'seq');
    const sequence = (0,defined/* defined */.s)({
        place: statement.placeAt(0),
        name,
        namespace: table.namespace,
        type: type === 'bigint' ? undefined : type,
        owner: { table, column },
    });
    session.sequences.add(sequence);
    return sequence;
}
/** The default that takes a sequence's next value, with the sequence's full name. */
function toNextValue(name) {
    const full = [...(name.namespace === undefined ? [] : [name.namespace]), name.name].map(postgresql_tokens/* quoteName */.AB).join('.');
    return `nextval(${(0,string/* sqlString */.Q)(full)}::regclass)`;
}
/** Gives a sequence another name; defaults that take its values follow. */
function renameSequence(session, sequence, to) {
    session.sequences.replace(sequence, { ...(0,without/* without */.F)(sequence, 'namespace'), ...to });
    const [before, after] = [toNextValue(sequence), toNextValue(to)];
    changeDefaults(session, before, { text: after, computed: true });
}
/** Drops a sequence with the defaults that take its values. */
function dropSequence(session, sequence) {
    session.sequences.remove(sequence);
    changeDefaults(session, toNextValue(sequence), undefined);
}
function changeDefaults(session, text, to) {
    for (const { table, column } of session.catalog.columnsWithDefault(text))
        table.columns.replace(column, (0,defined/* defined */.s)({ ...column, default: to }));
}
function configure(sequence, written, context) {
    const options = optionsOf(written);
    const as = options.get('as');
    const named = as && 'TypeName' in as ? toTypeText(as.TypeName, context) : (sequence.type ?? 'bigint');
    const { start, increment, minValue, maxValue, cache, cycle, ...rest } = sequence;
    const former = (0,defined/* defined */.s)({ start, increment, minValue, maxValue, cache, cycle });
    return (0,defined/* defined */.s)({
        ...rest,
        ...toCounting(options, named, former),
        type: named === 'bigint' ? undefined : named,
        owner: options.has('owned_by') ? findOwner(options.get('owned_by'), context) : sequence.owner,
    });
}
function findOwner(node, { session }) {
    const parts = textsOf(itemsOf(node));
    const column = parts.at(-1);
    const table = parts.length > 1 ? session.findTable(relationOf(parts.slice(0, -1))) : undefined;
    return table && column !== undefined ? { table, column } : undefined;
}
function refuseUnknown({ relname = '', location }, { statement, refusals }) {
    const message = `this speaks of sequence "${relname}", which no statement before it has created`;
    refusals.add(statement.place(location), 'unknown-sequence', message);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/document.js


const COUNTING_TYPES = new Set(['smallint', 'integer', 'bigint']);
/** What the session has come to, as a document: serial columns count, and have no sequence of their own any more. */
function toDocument(session, path) {
    const document = session.catalog.toDocument(path);
    const owned = session.sequences.items.filter(isSerial);
    const serials = new Set(owned.map(document_keyOf));
    const tables = document.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => serials.has(columnKey(table, column)) ? counting(column) : column),
    }));
    const taken = new Set(owned);
    return {
        ...document,
        tables,
        sequences: session.sequences.items.filter((each) => !taken.has(each)).map(plain),
    };
}
/** Whether a sequence belongs to a column whose default takes its values: what SERIAL makes, and dumps spell out. */
function isSerial(sequence) {
    const column = sequence.owner?.table.columns.find(sequence.owner.column);
    return COUNTING_TYPES.has(column?.type ?? '') && column?.default?.text === toNextValue(sequence);
}
function document_keyOf({ owner }) {
    return JSON.stringify([owner?.table.namespace, owner?.table.name, owner?.column]);
}
function columnKey({ namespace, name }, column) {
    return JSON.stringify([namespace, name, column.name]);
}
function counting(column) {
    return { ...(0,without/* without */.F)(column, 'default'), autoIncrement: true };
}
function plain(sequence) {
    return (0,without/* without */.F)(sequence, 'owner');
}

// EXTERNAL MODULE: ./lib/readers/sql/placeholders.js
var placeholders = __webpack_require__(85717);
// EXTERNAL MODULE: ./lib/readers/sql/places.js
var places = __webpack_require__(26367);
// EXTERNAL MODULE: ./lib/readers/sql/programs/run.js + 1 modules
var run = __webpack_require__(82774);
// EXTERNAL MODULE: ./lib/readers/sql/programs/expectation.js
var programs_expectation = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/skip.js
const HEAD = /[a-z]+(?:\s+[a-z_]+){0,6}/iy;
const TABLE_LIKE = /\b(?:search_path|schema|all)\b/i;
const OWNER = /\bowner\s+to\s+[^\s;]+\s*$/i;
const VIEW = /create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:(?:materialized|recursive)\s+)?view\s+(?:if\s+not\s+exists\s+)?/iy;
/** What defines a table or a type in a text, changes one, or comments on it. */
const DEFINING = /\b(?:create|alter|drop)\s+(?:\w+\s+){0,2}(?:table|type|domain|index|sequence|schema)\b|\bcomment\s+on\s+(?:table|column|type|domain)\b|\b(?:add|drop)geometrycolumn\b/i;
const TABLE = /create\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?/iy;
const LONGEST_SELECT = 64 * 1024;
const TELLING_SELECT = /\bset_config\b|\binto\b|\b(?:add|drop)geometrycolumn\b/i;
const LONGEST_OWNER = 400;
/** First words of statements that change data, rights or the session, and never a table. */
const ELSEWHERE = new Set(('abort analyse analyze begin call checkpoint close cluster commit copy deallocate declare delete discard end ' +
    'execute explain fetch grant import insert listen load lock merge move notify prepare reassign refresh reindex ' +
    'release revoke rollback savepoint security show start truncate unlisten update vacuum values with').split(' '));
/** What is created, altered or dropped beside tables and their types, by its first word. */
const OTHER_THINGS = new Set(('access aggregate cast collation conversion constraint database default event extension function group language ' +
    'large materialized operator owned policy procedure procedural publication recursive role routine rule server ' +
    'statistics subscription system tablespace text transform trigger trusted user view').split(' '));
/** What defines something in a program, or calls a function that may. */
const RUNNING = new RegExp(`${DEFINING.source}|\\b(?:perform|call)\\b`, 'i');
const ROUTINES = new Set(['function', 'procedure']);
/** What comments may be on that a model has. */
const COMMENTED = new Set(['table', 'column', 'constraint', 'index', 'type', 'domain', 'sequence']);
/**
 * Whether a statement says nothing of tables and their types: triggers, views, rights, data, and functions and DO that
 * define nothing. It looks at the first words alone; whatever it does not know is for the parser.
 */
function isSkipped(text, start, end) {
    HEAD.lastIndex = start;
    const [head = ''] = HEAD.exec(text) ?? [];
    const words = head.toLowerCase().split(/\s+/);
    const [first = '', second = '', third = ''] = words;
    if (ELSEWHERE.has(first))
        return true;
    if (first === 'do')
        return !RUNNING.test(text.slice(start, end));
    if (first === 'select')
        return !isTelling(text, start, end);
    if (first === 'set' || first === 'reset')
        return !TABLE_LIKE.test(text.slice(start, Math.min(end, start + LONGEST_OWNER)));
    if (first === 'comment')
        return second === 'on' && third !== '' && !COMMENTED.has(third);
    if (first === 'create') {
        const thing = createdThing(words);
        return OTHER_THINGS.has(thing) && !(ROUTINES.has(thing) && DEFINING.test(text.slice(start, end)));
    }
    if (first === 'drop')
        return OTHER_THINGS.has(second) || (second === 'foreign' && third === 'data');
    if (first !== 'alter')
        return false;
    return OTHER_THINGS.has(second) || (end - start < LONGEST_OWNER && OWNER.test(text.slice(start, end)));
}
/** The offset of the name of the view that a statement creates; undefined where it creates none. */
function findViewName(text, start) {
    VIEW.lastIndex = start;
    return VIEW.test(text) ? VIEW.lastIndex : undefined;
}
/** The offset of the name of the table that a statement creates; undefined where it creates none. */
function findTableName(text, start) {
    TABLE.lastIndex = start;
    return TABLE.test(text) ? TABLE.lastIndex : undefined;
}
/** The word behind CREATE and what may stand before it. */
function createdThing(words) {
    const [, second = '', third = '', fourth = ''] = words;
    if (second === 'or')
        return fourth;
    if ((second === 'temp' || second === 'temporary') && (third === 'view' || third === 'recursive'))
        return 'view';
    return second === 'foreign' && third === 'data' ? 'server' : second;
}
/** Whether a SELECT sets the search path, makes a table, or calls what changes a table's columns. */
function isTelling(text, start, end) {
    return end - start < LONGEST_SELECT && TELLING_SELECT.test(text.slice(start, end));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/condition.js



/** What a condition expects; undefined where it asks for anything but tables, their parts and their types. */
function expectationOf(condition, values) {
    if ('A_Const' in condition)
        return condition.A_Const.boolval?.boolval ? programs_expectation/* NEITHER */.y4 : undefined;
    return asksOnlyCatalog(condition, values) ? readExpectation(condition, values) : undefined;
}
function readExpectation(node, values) {
    if (!node)
        return programs_expectation/* EITHER */.iw;
    if ('SubLink' in node && node.SubLink.subLinkType === 'EXISTS_SUBLINK')
        return programs_expectation/* PRESENT */.CK;
    if ('ColumnRef' in node)
        return (0,language/* answerIn */.K)(values, textsOf(node.ColumnRef.fields).join('.')) ?? programs_expectation/* EITHER */.iw;
    if ('NullTest' in node)
        return node.NullTest.nulltesttype === 'IS_NULL' ? programs_expectation/* MISSING */.lV : programs_expectation/* PRESENT */.CK;
    if ('A_Expr' in node)
        return (0,programs_expectation/* expectationOfCount */.js)(comparisonIn(node.A_Expr));
    if (!('BoolExpr' in node))
        return programs_expectation/* EITHER */.iw;
    const [first, ...others] = (node.BoolExpr.args ?? []).map((arg) => readExpectation(arg, values));
    if (!first)
        return programs_expectation/* EITHER */.iw;
    return node.BoolExpr.boolop === 'NOT_EXPR' ? (0,programs_expectation/* opposite */.Qv)(first) : others.reduce(programs_expectation/* either */.gP, first);
}
function comparisonIn({ name, rexpr }) {
    const number = rexpr && 'A_Const' in rexpr ? rexpr.A_Const.ival : undefined;
    return number ? `${textsOf(name).join('.')} ${number.ival ?? 0}` : '';
}
/** Relations of `pg_catalog` that tell of tables, their parts, their types, and of what no model has. */
const CATALOGS = new Set(('attrdef attribute class constraint depend description enum index indexes inherits matviews namespace ' +
    'partitioned_table policies policy proc range sequence sequences tables trigger type views')
    .split(' ')
    .map((name) => `pg_${name}`));
/** Functions that tell whether something of a name is there. */
const FINDERS = new Set(['to_regclass', 'to_regtype', 'to_regnamespace']);
function asksOnlyCatalog(condition, values) {
    const { relations, functions, variables } = mentionsIn(condition);
    const asks = relations.length > 0 || variables.length > 0 || functions.some((name) => FINDERS.has(name));
    return asks && relations.every(isCatalog) && variables.every((name) => (0,language/* answerIn */.K)(values, name));
}
function isCatalog(relation) {
    const [name = '', namespace = 'pg_catalog'] = relation.split('.').reverse();
    return namespace === 'information_schema' || (namespace === 'pg_catalog' && CATALOGS.has(name));
}
/** What a condition speaks of. It needs no stack, however deep the nodes lie. */
function mentionsIn(condition) {
    const found = { relations: [], functions: [], variables: [] };
    const waiting = [
        { value: condition, isInQuery: false },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { value, isInQuery } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        note(value, isInQuery, found);
        for (const [key, part] of Object.entries(value))
            waiting.push({ value: part, isInQuery: isInQuery || key === 'SubLink' });
    }
    return found;
}
function note(node, isInQuery, { relations, functions, variables }) {
    if ('RangeVar' in node) {
        const { schemaname, relname = '' } = node.RangeVar;
        relations.push(schemaname === undefined ? relname : `${schemaname}.${relname}`);
    }
    else if ('FuncCall' in node)
        functions.push(textsOf(node.FuncCall.funcname).at(-1) ?? '');
    else if ('ColumnRef' in node && !isInQuery)
        variables.push(textsOf(node.ColumnRef.fields).join('.'));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/handlers.js
/**
 * The errors of PostgreSQL, by name and SQLSTATE, that a refusal of a code stands for
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html). An index and a sequence are relations as tables are.
 */
const ERRORS = {
    'duplicate-table': ['duplicate_table', '42P07'],
    'duplicate-column': ['duplicate_column', '42701'],
    'duplicate-name': ['duplicate_object', '42710', 'duplicate_table', '42P07'],
    'unknown-table': ['undefined_table', '42P01'],
    'unknown-column': ['undefined_column', '42703'],
    'unknown-type': ['undefined_object', '42704'],
    'unknown-sequence': ['undefined_table', '42P01'],
    'unknown-index': ['undefined_object', '42704', 'undefined_table', '42P01'],
};
/** Whether a handler of some errors is for a refusal of a code. */
function handles(conditions, code) {
    const errors = Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined;
    return errors !== undefined && ['others', ...errors].some((error) => conditions.includes(error));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/missing-row.js
/**
 * Whether a condition asks that a row is missing in a table that the statements have made, as scripts do that keep a
 * history of what was run (`NOT EXISTS (SELECT 1 FROM history WHERE id = '...')`): so it is on a database on which they
 * have not run yet.
 */
function asksMissingRow(condition, isMade) {
    if (!('BoolExpr' in condition) || condition.BoolExpr.boolop !== 'NOT_EXPR')
        return false;
    const [query] = condition.BoolExpr.args ?? [];
    if (!query || !('SubLink' in query) || query.SubLink.subLinkType !== 'EXISTS_SUBLINK')
        return false;
    const { subselect } = query.SubLink;
    if (!subselect || !('SelectStmt' in subselect))
        return false;
    const { fromClause = [], whereClause } = subselect.SelectStmt;
    const [source, other] = fromClause;
    return (source !== undefined &&
        other === undefined &&
        'RangeVar' in source &&
        isMade(source.RangeVar) &&
        isComparison(whereClause));
}
/** Whether a condition compares a column with a constant. */
function isComparison(condition) {
    if (!condition || !('A_Expr' in condition))
        return false;
    const { kind, lexpr, rexpr } = condition.A_Expr;
    return kind === 'AEXPR_OP' && !!lexpr && 'ColumnRef' in lexpr && !!rexpr && 'A_Const' in rexpr;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/language.js






/** The meaning of PL/pgSQL, where some routines and tables are known. */
function languageOf({ parse }, session) {
    return {
        handles: handles,
        mayDefine: (text) => DEFINING.test(text),
        isSilent: (sql) => isSkipped(sql, 0, sql.length) && !session.routines.mayCall(sql, 0),
        itemsOf: (expression, values) => constant_itemsOf(read(expression), values),
        valueOf: (expression, values) => {
            const node = read(expression);
            const text = textOf(node, values);
            if (text !== undefined)
                return { kind: 'text', text };
            const expectation = node && expectationOf(node, values);
            if (expectation)
                return { kind: 'answer', expectation };
            const isMissing = node && asksMissingRow(node, (relation) => session.findTable(relation) !== undefined);
            return isMissing ? { kind: 'answer', expectation: programs_expectation/* MISSING */.lV } : undefined;
        },
    };
    function read(expression) {
        const parsed = parse(`SELECT ${expression}`);
        if (!('node' in parsed) || !('SelectStmt' in parsed.node))
            return undefined;
        const [target] = parsed.node.SelectStmt.targetList ?? [];
        return target && 'ResTarget' in target ? target.ResTarget.val : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/program.js

/** The program of a DO. */
function programOf({ args }, statement) {
    const options = optionsOf(args);
    const [body, language] = [options.get('as'), options.get('language')];
    return {
        statement,
        text: body && 'String' in body ? (body.String.sval ?? '') : '',
        language: language && 'String' in language ? (language.String.sval ?? '') : 'plpgsql',
        known: new Map(),
    };
}

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/steps.js
/**
 * The steps of a program from the tree that PostgreSQL's parser of PL/pgSQL gives as JSON, whose shape is that of the
 * structures in `plpgsql.h`. A tree of a function in another language has no steps: undefined.
 */
function toSteps(tree, placeOf) {
    const program = at(listAt(tree, 'plpgsql_funcs')[0], 'PLpgSQL_function');
    const action = at(program, 'action');
    if (action === undefined)
        return undefined;
    const names = listAt(program, 'datums').map((datum) => textAt(steps_valueOf(datum), 'refname'));
    return [...listAt(program, 'datums').flatMap(toDeclared), toStep(action, { names, placeOf })];
}
/** The value that a variable is declared with. */
function toDeclared(datum) {
    const variable = textAt(steps_valueOf(datum), 'refname');
    const expression = queryAt(steps_valueOf(datum), 'default_val');
    return expression === '' ? [] : [{ kind: 'assign', variable, expression }];
}
/** How each kind of statement becomes a step. */
const READERS = {
    PLpgSQL_stmt_block: (value, context) => ({
        kind: 'block',
        place: context.placeOf(lineOf(value)),
        steps: stepsAt(value, 'body', context),
        handlers: listAt(at(at(value, 'exceptions'), 'PLpgSQL_exception_block'), 'exc_list').map((handler) => ({
            conditions: listAt(steps_valueOf(handler), 'conditions').map((each) => textAt(steps_valueOf(each), 'condname')),
            steps: stepsAt(steps_valueOf(handler), 'action', context),
        })),
    }),
    PLpgSQL_stmt_execsql: (value, context) => ({
        kind: 'sql',
        text: queryAt(value, 'sqlstmt'),
        place: context.placeOf(lineOf(value), queryAt(value, 'sqlstmt')),
        into: ['found', ...listAt(steps_valueOf(at(value, 'target')), 'fields').map((field) => textAt(field, 'name'))],
    }),
    PLpgSQL_stmt_perform: (value, context) => ({
        kind: 'sql',
        text: queryAt(value, 'expr'),
        place: context.placeOf(lineOf(value)),
        into: ['found'],
    }),
    PLpgSQL_stmt_dynexecute: (value, context) => ({
        kind: 'execute',
        expression: queryAt(value, 'query'),
        place: context.placeOf(lineOf(value), queryAt(value, 'query').replace(/^'/, '')),
    }),
    PLpgSQL_stmt_assign: (value, context) => ({
        kind: 'assign',
        variable: variableAt(value, context),
        expression: queryAt(value, 'expr').replace(/^[^:=]*:?=/, ''),
    }),
    PLpgSQL_stmt_if: (value, context) => ({
        kind: 'if',
        place: context.placeOf(lineOf(value)),
        branches: [
            { condition: queryAt(value, 'cond'), steps: stepsAt(value, 'then_body', context) },
            ...listAt(value, 'elsif_list').map((branch) => ({
                condition: queryAt(steps_valueOf(branch), 'cond'),
                steps: stepsAt(steps_valueOf(branch), 'stmts', context),
            })),
            { steps: stepsAt(value, 'else_body', context) },
        ],
    }),
    PLpgSQL_stmt_foreach_a: (value, context) => ({
        kind: 'foreach',
        variable: variableAt(value, context),
        expression: queryAt(value, 'expr'),
        steps: stepsAt(value, 'body', context),
        place: context.placeOf(lineOf(value)),
    }),
    PLpgSQL_stmt_return: () => ({ kind: 'return' }),
};
function toStep(node, context) {
    const [kind = ''] = Object.keys(isObject(node) ? node : {});
    const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
    if (read)
        return read(steps_valueOf(node), context);
    const variables = valuesIn(node, 'varno').map((number) => context.names[Number(number)] ?? '');
    const texts = valuesIn(node, 'query').map(String);
    return { kind: 'other', texts, variables, place: context.placeOf(lineOf(steps_valueOf(node))) };
}
function stepsAt(value, key, context) {
    return listAt(value, key).map((node) => toStep(node, context));
}
function variableAt(value, context) {
    const number = at(value, 'varno');
    return (typeof number === 'number' ? context.names[number] : undefined) ?? '';
}
/** The text of an expression or a statement. */
function queryAt(value, key) {
    return textAt(at(at(value, key), 'PLpgSQL_expr'), 'query');
}
/** All numbers and texts under a key within a node. */
function valuesIn(node, key) {
    if (!isObject(node))
        return [];
    return Object.entries(node).flatMap(([name, value]) => name === key && (typeof value === 'string' || typeof value === 'number') ? [value] : valuesIn(value, key));
}
function lineOf(value) {
    const line = at(value, 'lineno');
    return typeof line === 'number' ? line : 1;
}
/** What a node holds under the name of its structure. */
function steps_valueOf(node) {
    return isObject(node) ? Object.values(node)[0] : undefined;
}
function at(value, key) {
    return isObject(value) ? value[key] : undefined;
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' ? found : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/code-block/run.js




/** UTF-16 units of a program; one that is longer is not read. */
const LONGEST = 256 * 1024;
const UNREAD = 'the program in this text cannot be read; write what it defines as statements of their own';
/** Does what a program in SQL or PL/pgSQL says. One of another language, or that cannot be read, is said. */
function run_run(program, { parseProgram }, host) {
    const { text, statement, known } = program;
    const steps = readSteps(program, parseProgram);
    if (steps)
        (0,run/* runProgram */.m)(steps, { ...host, values: new Map(known) });
    else if (DEFINING.test(text))
        host.say((0,diagnostic/* warningAt */.MK)(statement.placeAt(0), 'statement-in-text', UNREAD));
}
function readSteps(program, parseProgram) {
    const { text, language, statement } = program;
    const placeOf = (line, part) => findPlace(program, line, part);
    if (language === 'sql')
        return [{ kind: 'sql', text, place: placeOf(1, text), into: [] }];
    if (language !== 'plpgsql' || text.length > LONGEST)
        return undefined;
    return toSteps(parseProgram(statement.text), placeOf);
}
/** Where a part of a program stands that begins in a line, or the first of that line; else the statement around it. */
function findPlace({ text, statement }, line, part) {
    const start = statement.text.indexOf(text);
    if (start < 0)
        return statement.placeAt(0);
    const before = text.split('\n').slice(0, line - 1);
    const offset = before.reduce((sum, { length }) => sum + length + 1, 0);
    const found = part === undefined ? -1 : text.indexOf(part, offset);
    const blanks = /^\s*/.exec(text.slice(offset))?.[0].length ?? 0;
    return statement.placeAt(start + (found < 0 ? offset + blanks : found));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/psql/variables.js

/** A variable where psql puts its value in, `:name`, `:'name'`, `:"name"`, and what hides its like from psql. */
const VARIABLE = /[eE]'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)|\$((?:[A-Za-z_]\w*)?)\$(?:[^]*?\$\1\$|[^]*)|(?<![:\w]):(?:(['"])(\w+)\2|([A-Za-z_]\w*))/g;
/** A statement with the values of the variables that are known; the others stay as they are. */
function withVariables(text, variables = new Map()) {
    if (variables.size === 0 || !text.includes(':'))
        return text;
    return replaceVariables(text, (name, quote) => {
        const value = variables.get(name);
        return value === undefined ? undefined : quoteValue(value, quote);
    });
}
/** A statement in which the variables that are left are names; it keeps its length. */
function withoutVariables(text) {
    return replaceVariables(text, (name, quote) => ` ${quote}${name}${quote}`);
}
/** A value as a quote before the variable's name asks for it. */
function quoteValue(value, quote) {
    if (quote === '"')
        return `"${value.replaceAll('"', '""')}"`;
    return quote === "'" ? (0,string/* sqlString */.Q)(value) : value;
}
function replaceVariables(text, toText) {
    return text.replace(VARIABLE, (found, _tag, quote, quoted, plain) => {
        const name = quoted ?? plain;
        return name === undefined ? found : (toText(name, quote ?? '') ?? found);
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/psql/script.js

/** The most values that a script may set, and the UTF-16 units of one: beyond them it is not known. */
const MOST_VALUES = 1000;
const LONGEST_VALUE = 4096;
/** A command of psql, without its backslash, and what stands behind it. */
const COMMAND = /^\\(\w+)[ \t]*(.*)/;
/**
 * A part of an argument: blanks between two, a text, a variable, what the shell would tell, anything else. A text that
 * nobody ends takes all that follows, lest every quote in it be tried as the beginning of another.
 */
const script_PART = /(\s+)|'((?:[^'\\]|''|\\.?)*)(?:'|$)|:\{\?(\w+)\}|:(?:(['"])(\w+)\4|([A-Za-z_]\w*))|(`[^`]*`?)|([^\s'`:]+|.)/g;
/**
 * What psql does between the statements of a script that is started without variables: the values that `\set` gives, the
 * branches of `\if` that hold, the end by `\q`, and the database that `\connect` goes to. What a query, the shell or a
 * person would answer is not known.
 */
class PsqlScript {
    #variables = new Map();
    #unknown = new Set();
    #branches = [];
    #set = 0;
    #former;
    /** The database that the last `\connect` named. */
    database;
    /** What is set here; it does not change any more. */
    get variables() {
        return this.#variables;
    }
    get reach() {
        return this.#branches.at(-1)?.reach ?? 'read';
    }
    /** The database in which tables were made before these, where that is another one, once. */
    leave(database) {
        const former = this.#former;
        this.#former = database ?? former;
        return former === this.#former ? undefined : former;
    }
    /** Does what a line says that begins with a backslash, between statements; false where the script ends. */
    run(line) {
        const [, word = '', rest = ''] = COMMAND.exec(line.trimEnd()) ?? [];
        if (CONDITIONALS.has(word))
            this.#branch(word, rest);
        else if (this.reach === 'read' || this.reach === 'unknown')
            this.#do(word, rest);
        // In a branch it keeps people from starting the script in another way than it is meant.
        return this.#branches.length > 0 || (word !== 'q' && word !== 'quit');
    }
    /** Forgets the variables that take what a query finds (`\gset`): any word of it may be the name of one. */
    forget(query, prefix) {
        const names = query.toLowerCase().match(/\w+/g) ?? [];
        this.#forgetAll(names.slice(0, MOST_VALUES).map((name) => prefix + name));
    }
    #do(word, rest) {
        const [name = '', ...values] = this.#arguments(rest);
        if (word === 'set' || word === 'unset')
            this.#assign(name, word === 'set' ? values.join('') : undefined);
        else if (word === 'prompt')
            this.#forgetAll([values.at(-1) ?? name]);
        else if (word === 'getenv')
            this.#forgetAll([name]);
        else if (word === 'c' || word === 'connect')
            this.database = databaseIn(rest) ?? this.database;
    }
    #assign(name, value) {
        this.#set += 1;
        const isKnown = this.#set <= MOST_VALUES && (value?.length ?? 0) <= LONGEST_VALUE;
        if (this.reach !== 'read' || !isKnown || value?.includes(UNKNOWN) === true)
            this.#forgetAll([name]);
        else {
            const others = [...this.#variables].filter(([other]) => other !== name);
            this.#variables = new Map(value === undefined ? others : [...others, [name, value]]);
            this.#unknown.delete(name);
        }
    }
    #forgetAll(names) {
        for (const name of names)
            this.#unknown.add(name);
        if (names.some((name) => this.#variables.has(name)))
            this.#variables = new Map([...this.#variables].filter(([name]) => !this.#unknown.has(name)));
    }
    #branch(word, rest) {
        if (word === 'if') {
            this.#branches.push(follow({ outer: this.reach, taken: 'passed-over' }, this.#holds(rest)));
            return;
        }
        const last = this.#branches.pop();
        if (last && word !== 'endif')
            this.#branches.push(follow(last, word === 'else' ? 'read' : this.#holds(rest)));
    }
    /** Whether a condition holds, as psql understands a boolean: one that is none is false. */
    #holds(rest) {
        const value = this.#arguments(rest).join(' ').toLowerCase();
        if (value.includes(UNKNOWN))
            return 'unknown';
        if (TRUE.test(value))
            return 'read';
        return [...rest.matchAll(ASKED)].some(([, name = '']) => !this.#variables.has(name))
            ? 'unset'
            : 'passed-over';
    }
    /** The arguments of a command, in which `UNKNOWN` stands for what is not known. */
    #arguments(rest) {
        const args = [''];
        for (const [whole, blank, text, asked, quote = '', quoted, plain, shell] of rest.matchAll(script_PART)) {
            const name = quoted ?? plain;
            if (blank !== undefined)
                args.push('');
            else if (shell !== undefined)
                append(args, UNKNOWN);
            else if (asked !== undefined)
                append(args, this.#isSet(asked));
            else if (name !== undefined)
                append(args, this.#value(name, quote) ?? whole);
            else
                append(args, text === undefined ? whole : script_unescape(text));
        }
        return args;
    }
    #isSet(name) {
        return this.#unknown.has(name) ? UNKNOWN : String(this.#variables.has(name));
    }
    #value(name, quote) {
        const value = this.#variables.get(name);
        if (this.#unknown.has(name))
            return UNKNOWN;
        return value === undefined ? undefined : quoteValue(value, quote);
    }
}
/** What decides where branches lie within each other, the strongest first. */
const WEIGHT = ['passed-over', 'unset', 'unknown'];
/** A variable in a condition. */
const ASKED = /:(?:\{\?|['"])?(\w+)/g;
const CONDITIONALS = new Set(['if', 'elif', 'else', 'endif']);
/** What psql takes for true: `true`, `yes` and their beginnings, `on`, `1`. */
const TRUE = /^(?:t|tr|tru|true|y|ye|yes|on|1)$/;
/** A character that no file has. */
const UNKNOWN = '\u0000';
/** The branch behind others of its `\if`. */
function follow({ outer, taken }, holds) {
    const isLeft = holds === 'passed-over' || holds === 'unset';
    const own = taken === 'read' ? 'passed-over' : isLeft ? holds : taken === 'unknown' ? taken : holds;
    const reach = WEIGHT.find((each) => each === own || each === outer) ?? 'read';
    return { outer, reach, taken: taken === 'read' || isLeft ? taken : own };
}
function append(args, text) {
    args.push((args.pop() ?? '') + text);
}
/** A text between single quotes, as psql reads it. */
function script_unescape(text) {
    return text.replace(/''|\\(.)/g, (found, sign) => sign === undefined ? "'" : (ESCAPES.get(sign) ?? found.slice(1)));
}
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['b', '\b'],
    ['f', '\f'],
]);
/** The database that `\connect` names: its first argument, `dbname=...`, or the path of a URL; `-` is the same as before. */
function databaseIn(rest) {
    const [, named] = /\bdbname\s*=\s*(?:\\?')?([^\s'"\\]+)/.exec(rest) ?? [];
    const [, path] = /:\/\/[^/\s]*\/([^?\s'"]+)/.exec(rest) ?? [];
    const [first = ''] = rest.replace(/^-reuse-previous=\w+\s+/, '').split(/\s+/);
    const plain = first.replace(/^(["'])(.*)\1$/, '$2');
    return named ?? path ?? (/^-?$/.test(plain) ? undefined : plain);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/psql/sent.js

/** Whether psql makes statements of what a query finds, and runs those: `\gexec`. */
function isGenerating({ start, end, command }, text) {
    return command?.startsWith('\\gexec') === true && DEFINING.test(text.slice(start, end));
}
/** Whether psql surely sends a statement as it stands; what may define something and is not read is said. */
function isSent(span, { text, place }, { psql, refusals }) {
    const say = (code, message) => {
        refusals.warn(place(span.start), code, message);
    };
    if (span.reach !== 'read' && !isSkipped(text, span.start, span.end))
        say('psql-condition', span.reach === 'unset' ? UNSET : sent_UNKNOWN);
    else if (isGenerating(span, text))
        say('statement-in-text', GENERATED);
    else if (findTableName(text, span.start) !== undefined) {
        const former = psql.leave(span.database);
        if (former !== undefined)
            say('other-database', explainDatabases(former, span.database));
    }
    return span.reach === 'read' && !isGenerating(span, text);
}
const sent_UNKNOWN = 'whether psql runs this depends on what it finds in the database or is told, and it is not read; write it outside of \\if';
const UNSET = 'psql runs this where it is started with the variable of an \\if around it, and it is not read; set that with \\set, or write this outside of \\if';
const GENERATED = 'psql runs the statements that this query finds (\\gexec), and they are not read; write what they define as statements of their own';
function explainDatabases(former, database = '') {
    return `from here on tables are made in the database "${database}", and those before in "${former}": they are read as one schema; take the SQL of one database`;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/scan.js

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const DOLLAR = 36;
const QUOTE = 39;
const OPEN = 40;
const CLOSE = 41;
const STAR = 42;
const HYPHEN = 45;
const SLASH = 47;
const SEMICOLON = 59;
const BACKSLASH = 92;
const TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const COPY = /copy\s[^;]*\bfrom\s+stdin\b/iy;
const scan_ROUTINE = /create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/iy;
const TERMINATOR = /\\(?:g|gx|gset|gexec|gdesc|crosstabview|watch)\b/y;
const WORD = /[\w$\u0080-\uffff]/;
const LONGEST_HEAD = 4096;
/**
 * The statements of a text as psql tells them apart, in order: quotes, comments, dollar quotes and parentheses hide
 * semicolons; commands of psql and the data of COPY … FROM stdin are passed over. It goes through the text once and
 * copies nothing. `flat` does not count parentheses, which may be unbalanced in what the parser refused.
 */
class StatementScanner {
    #text;
    #end;
    #flat;
    #onCommand;
    #at;
    #start = -1;
    #depth = 0;
    /** How many blocks of a routine's body are open, counted up to an offset. */
    #blocks = 0;
    #counted = 0;
    constructor(text, { start = 0, end = text.length, flat = false, onCommand = () => true } = {}) {
        this.#text = text;
        this.#onCommand = onCommand;
        this.#at = start;
        this.#end = end;
        this.#flat = flat;
    }
    /** The next statement; undefined after the last one. */
    next() {
        this.#start = -1;
        this.#depth = 0;
        const text = this.#text;
        while (this.#at < this.#end) {
            const sign = text.charCodeAt(this.#at);
            if (sign === SPACE || (sign <= RETURN && sign >= TAB)) {
                this.#at += 1;
            }
            else if (sign === SEMICOLON) {
                const span = this.#close();
                if (span)
                    return span;
            }
            else if (sign === HYPHEN && text.charCodeAt(this.#at + 1) === HYPHEN) {
                this.#at = this.#lineEnd();
            }
            else if (sign === SLASH && text.charCodeAt(this.#at + 1) === STAR) {
                this.#passComment();
            }
            else if (sign === BACKSLASH) {
                const span = this.#passCommand();
                if (span)
                    return span;
            }
            else
                this.#pass(sign);
        }
        return this.#start < 0 ? undefined : { start: this.#start, end: this.#end };
    }
    #pass(sign) {
        if (this.#start < 0)
            this.#start = this.#at;
        if (sign === QUOTE)
            this.#passQuoted();
        else if (sign === DOUBLE_QUOTE)
            this.#at = this.#after('"', this.#at + 1);
        else if (sign === DOLLAR)
            this.#passDollar();
        else {
            if (sign === OPEN && !this.#flat)
                this.#depth += 1;
            if (sign === CLOSE && !this.#flat)
                this.#depth = Math.max(0, this.#depth - 1);
            this.#at += 1;
        }
    }
    /** At a semicolon: the statement that it ends; undefined where it ends none. */
    #close() {
        const [start, end] = [this.#start, this.#at];
        this.#at += 1;
        if (start < 0 || this.#depth > 0 || this.#isInBody(start, end))
            return undefined;
        if (this.#isCopy(start, end))
            this.#passData();
        return { start, end };
    }
    /** Whether a statement is a routine whose body, BEGIN ATOMIC … END, is still open: its semicolons end nothing. */
    #isInBody(start, end) {
        scan_ROUTINE.lastIndex = start;
        if (this.#flat || !scan_ROUTINE.test(this.#text))
            return false;
        const isGoingOn = this.#counted > start;
        const tokens = (0,postgresql_tokens/* tokenize */.qw)(this.#text.slice(isGoingOn ? this.#counted : start, end));
        const first = isGoingOn ? 0 : tokens.findIndex((_, index) => isBodyAt(tokens, index));
        if (first < 0)
            return false;
        this.#blocks = tokens.slice(first).reduce(countBlock, isGoingOn ? this.#blocks : 0);
        this.#counted = end;
        return this.#blocks > 0;
    }
    #isCopy(start, end) {
        if ((this.#text.charCodeAt(start) | 32) !== 99)
            return false;
        COPY.lastIndex = start;
        return end - start < LONGEST_HEAD && COPY.test(this.#text) && COPY.lastIndex <= end;
    }
    /** The lines after COPY … FROM stdin, to the one that has only `\.`. */
    #passData() {
        let at = this.#lineEnd();
        while (at < this.#end) {
            at = this.#text.indexOf('\n\\.', at);
            if (at < 0)
                break;
            const next = this.#text.charCodeAt(at + 3);
            if (Number.isNaN(next) || next === NEWLINE || next === RETURN) {
                this.#at = at + 3;
                return;
            }
            at += 3;
        }
        this.#at = this.#end;
    }
    /** At a backslash: a command of psql reaches to the end of its line; some of them end a statement as `;` does. */
    #passCommand() {
        const [start, end] = [this.#start, this.#at];
        TERMINATOR.lastIndex = end;
        const isEnd = start >= 0 && TERMINATOR.test(this.#text);
        if (start >= 0 && !isEnd)
            this.#at += 1;
        else
            this.#at = this.#lineEnd();
        const command = this.#text.slice(end, this.#at);
        if (start < 0 && !this.#onCommand(command))
            this.#at = this.#end;
        return isEnd ? { start, end, command } : undefined;
    }
    #lineEnd() {
        const end = this.#text.indexOf('\n', this.#at);
        return end < 0 ? this.#end : Math.min(end, this.#end);
    }
    #passComment() {
        let depth = 1;
        let at = this.#at + 2;
        while (depth > 0) {
            const close = this.#text.indexOf('*/', at);
            if (close < 0)
                break;
            const open = this.#text.slice(at, close).indexOf('/*');
            depth += open < 0 ? -1 : 1;
            at = open < 0 ? close + 2 : at + open + 2;
        }
        this.#at = depth > 0 ? this.#end : Math.min(at, this.#end);
    }
    /** A quoted text; after `E` backslashes hide the quote behind them. */
    #passQuoted() {
        const opening = this.#at;
        const before = this.#text.charCodeAt(opening - 1) | 32;
        const escapes = before === 101 && !WORD.test(this.#text.charAt(opening - 2));
        let at = this.#after("'", opening + 1);
        while (escapes && at <= this.#end && isEscaped(this.#text, at - 1))
            at = this.#after("'", at);
        this.#at = at;
    }
    #passDollar() {
        const isName = WORD.test(this.#text.charAt(this.#at - 1));
        TAG.lastIndex = this.#at;
        const tag = isName ? undefined : TAG.exec(this.#text)?.[0];
        this.#at = tag === undefined ? this.#at + 1 : this.#after(tag, this.#at + tag.length);
    }
    /** The offset behind the next `sign`; the end where there is none. */
    #after(sign, from) {
        const found = this.#text.indexOf(sign, from);
        return found < 0 || found >= this.#end ? this.#end : found + sign.length;
    }
}
/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text, at) {
    let count = 0;
    while (text.charCodeAt(at - 1 - count) === BACKSLASH)
        count += 1;
    return count % 2 === 1;
}
function isBodyAt(tokens, index) {
    return (0,postgresql_tokens/* isWord */.Jg)(tokens[index], 'begin') && (0,postgresql_tokens/* isWord */.Jg)(tokens[index + 1], 'atomic');
}
/** How many blocks are open after a token. */
function countBlock(open, token) {
    if ((0,postgresql_tokens/* isWord */.Jg)(token, 'end'))
        return open - 1;
    return (0,postgresql_tokens/* isWord */.Jg)(token, 'begin') || (0,postgresql_tokens/* isWord */.Jg)(token, 'case') ? open + 1 : open;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/statement.js


/** One statement: its text, where it stands in its file, and its tokens. Nodes of the parser say offsets in bytes. */
class Statement {
    text;
    /** The place of an offset in the text. */
    placeAt;
    #tokens;
    #units;
    constructor(text, start) {
        this.text = text;
        this.placeAt = (0,places/* placesWithin */.W)(start, text);
    }
    get tokens() {
        this.#tokens ??= (0,postgresql_tokens/* tokenize */.qw)(this.text);
        return this.#tokens;
    }
    /** The offset of a byte of the text in UTF-16 units, which is what offsets are here. */
    offset(byte) {
        this.#units ??= hasOnlyAscii(this.text) ? ASCII : findUnits(this.text);
        return this.#units === ASCII ? (byte ?? 0) : (this.#units[byte ?? 0] ?? this.text.length);
    }
    /** The place of a node of the parser; of one without a location the statement's own. */
    place(location) {
        return this.placeAt(this.offset(location));
    }
    /** The index of the first token that begins at or after an offset. */
    tokenAt(offset) {
        return countUntil(this.tokens, ({ start }) => start < offset);
    }
    /** The index of the first token from one on that is this sign or, in any case, this word; -1 where none is. */
    find(text, from) {
        for (let index = from; index < this.tokens.length; index += 1)
            if (this.tokens[index]?.text.toLowerCase() === text)
                return index;
        return -1;
    }
    /** The index of the token that closes the parenthesis that a token opens. */
    closing(opening) {
        let depth = 0;
        for (let index = opening; index < this.tokens.length; index += 1) {
            const text = this.tokens[index]?.text;
            if (text === '(' || text === '[')
                depth += 1;
            if ((text === ')' || text === ']') && --depth <= 0)
                return index;
        }
        return this.tokens.length - 1;
    }
    /** The text from one token up to another, without that one. */
    slice(from, to) {
        return this.text.slice(this.tokens[from]?.start ?? this.text.length, this.tokens[to - 1]?.end ?? 0);
    }
    /** The text within the first parentheses that open at or after a token. */
    within(from) {
        const opening = this.find('(', from);
        return opening < 0 ? '' : this.slice(opening + 1, this.closing(opening));
    }
    /** The tokens from one up to another, parted at the commas outside of parentheses: the ends of each part. */
    parts(from, to) {
        const parts = [];
        let start = from;
        for (let index = from; index < to; index += 1) {
            const text = this.tokens[index]?.text;
            if (text === '(' || text === '[')
                index = this.closing(index);
            else if (text === ',') {
                parts.push({ from: start, to: index });
                start = index + 1;
            }
        }
        return [...parts, { from: start, to }];
    }
}
const ASCII = new Uint32Array(0);
function hasOnlyAscii(text) {
    // eslint-disable-next-line no-control-regex -- it is about all of ASCII
    return /^[\u0000-\u007f]*$/.test(text);
}
/** The offset in UTF-16 units for each byte of a text in UTF-8. */
function findUnits(text) {
    const units = new Uint32Array(Buffer.byteLength(text) + 1);
    let byte = 0;
    for (let unit = 0; unit < text.length;) {
        const point = text.codePointAt(unit) ?? 0;
        const width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        units.fill(unit, byte, byte + width);
        byte += width;
        unit += width === 4 ? 2 : 1;
    }
    units[byte] = text.length;
    return units;
}
/** How many of a sorted list's first members are so: the index of the first that is not. */
function countUntil(list, isSo) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const member = list[middle];
        if (member !== undefined && isSo(member))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/storage-parameters.js

/** What stands behind WITH, its values as the catalog keeps them; undefined where there is nothing. */
function readStorage(options) {
    if (options === undefined || options.length === 0)
        return undefined;
    return Object.fromEntries([...optionsOf(options)].map(([name, value]) => [name, storage_parameters_textOf(value)]));
}
/** A value as text; `true` where none is written (defGetString in PostgreSQL's source). */
function storage_parameters_textOf(value) {
    if (!value)
        return 'true';
    if ('String' in value)
        return value.String.sval ?? '';
    return figureOf(value) ?? ('TypeName' in value ? textsOf(value.TypeName.names).join('.') : '');
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/alter-index.js



/** What SET (…) and RESET (…) do with storage parameters. */
const CHANGES = {
    AT_SetRelOptions: ({ def }) => {
        const given = readStorage(itemsOf(def));
        return (part) => ({ ...part, storageParameters: { ...part.storageParameters, ...given } });
    },
    AT_ResetRelOptions: ({ def }) => {
        const names = Object.keys(readStorage(itemsOf(def)) ?? {});
        return (part) => ({ ...part, storageParameters: (0,without/* without */.F)(part.storageParameters ?? {}, ...names) });
    },
};
/** ALTER INDEX; ALTER TABLE may name an index, too. */
function alterIndex({ relation, cmds = [] }, { session }) {
    const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
    const changes = commands.flatMap((command) => CHANGES[command.subtype ?? '']?.(command) ?? []);
    if (changes.length === 0 || !relation)
        return;
    const table = session.findIndexOwner(relation);
    const name = relation.relname ?? '';
    for (const change of changes) {
        const index = table?.indexes.find(name);
        const constraint = table?.constraints.find(name);
        if (index)
            table?.indexes.replace(index, change(index));
        else if (constraint)
            table?.constraints.replace(constraint, change(constraint));
    }
}

// EXTERNAL MODULE: ./lib/sql/postgresql-literals.js
var postgresql_literals = __webpack_require__(51629);
// EXTERNAL MODULE: ./lib/sql/expressions/type-names.js
var type_names = __webpack_require__(55267);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/null-default.js



/** Types that have figures even where none are written, by the names that casts to them are printed with. */
const ALWAYS_CUT = { bit: '"bit"', character: 'bpchar' };
/**
 * What the catalog keeps of `DEFAULT NULL` on a column of a type: nothing, or a NULL that is cast to another type, cut to
 * figures or taken for a domain's value (AddRelationNewConstraints in PostgreSQL's source). `cast` is the type to which
 * the statement casts it.
 */
function nullDefault(cast, type, context) {
    const base = baseOf(type, context);
    const plain = plainOf(base);
    const element = (0,type_names/* elementType */.rk)(plain);
    const dimensions = plain === element ? '' : '[]';
    const own = `${ALWAYS_CUT[element] ?? element}${dimensions}`;
    const isCut = plain !== base || Object.hasOwn(ALWAYS_CUT, element);
    const isCast = cast !== undefined && cast !== plain;
    if (!isCast && base === type && (!isCut || element.startsWith('interval')))
        return undefined;
    return { text: `NULL::${isCast ? cast : own}`, computed: true };
}
/** What the values of a type are: for a domain those of its own type, however many domains lie between. */
function baseOf(type, context) {
    for (let base = type;;) {
        const next = ownTypeOf(base, context);
        if (next === undefined || next === base)
            return base;
        context.work.step();
        base = next;
    }
}
/** The type that a domain is of; undefined for what is no domain. */
function ownTypeOf(type, { session }) {
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(type);
    if (tokens.length !== 1 && tokens[1]?.text !== '.')
        return undefined;
    const [name = '', namespace] = tokens.flatMap((token) => (0,postgresql_tokens/* nameOf */.Vb)(token) ?? []).reverse();
    return session.find(name, namespace, (each) => session.catalog.domains.find(each))?.type;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/defaults.js






/**
 * A default for a column or domain of a type: `sql` is its text, `node` what the parser makes of it. A literal stands
 * without the cast to its own type that dumps write; `NULL` is no default.
 */
function toDefault(node, sql, type, context) {
    const { constant, cast } = uncast(node, context);
    if (!constant)
        return { text: (0,postgresql_tokens/* withoutNeedlessQuotes */.D)(sql), computed: true };
    if (constant.isnull)
        return undefined;
    const plain = plainOf(type);
    if (cast !== undefined && !isPlainCast(constant, plainOf(cast), plain))
        return { text: sql, computed: true };
    const literal = literalOf(constant, plain);
    return literal === undefined ? { text: sql, computed: true } : { text: literal, computed: false };
}
/** Whether a literal under a cast is the same without it, in a column of a type: a number may be bits or money only by its cast. */
function isPlainCast({ ival, fval }, cast, type) {
    if ((ival ?? fval) && !postgresql_literals/* LITERAL_TYPES */.ah.has(cast))
        return false;
    return cast === type || postgresql_literals/* LITERAL_TYPES */.ah.has(cast);
}
/** What the catalog keeps of a column's default that is NULL; undefined for any other. */
function keptNull(node, type, context) {
    const { constant, cast } = uncast(node, context);
    return constant?.isnull ? nullDefault(cast, type, context) : undefined;
}
/** A sequence's next value as a default: the parts of the sequence's name; undefined for any other default. */
function sequenceOf(node) {
    const call = node && 'FuncCall' in node ? node.FuncCall : undefined;
    if (textsOf(call?.funcname).at(-1) !== 'nextval')
        return undefined;
    const [argument] = call?.args ?? [];
    const inner = argument && 'TypeCast' in argument ? argument.TypeCast : undefined;
    if (inner && textsOf(inner.typeName?.names).at(-1) !== 'regclass')
        return undefined;
    const value = inner ? inner.arg : argument;
    return value && 'A_Const' in value ? value.A_Const.sval?.sval : undefined;
}
/** The literal under a cast; a minus before a number is part of it. */
function uncast(node, context) {
    if (!node)
        return {};
    if ('A_Const' in node)
        return { constant: node.A_Const };
    if ('TypeCast' in node) {
        const { arg, typeName } = node.TypeCast;
        const inner = uncast(arg, context);
        if (inner.constant?.boolval || !inner.constant || inner.cast !== undefined || !typeName)
            return {};
        return { constant: inner.constant, cast: toTypeText(typeName, context) };
    }
    return {};
}
function literalOf({ ival, fval, boolval, sval }, plain) {
    if (boolval)
        return boolval.boolval === true ? 'true' : 'false';
    if (sval) {
        const value = sval.sval ?? '';
        return postgresql_literals/* NUMERIC_TYPES */.Gv.has(plain) && postgresql_literals/* NUMBER */.uk.test(value) ? value : (0,string/* sqlString */.Q)(value);
    }
    if (fval)
        return postgresql_literals/* NUMBER */.uk.test(fval.fval ?? '') ? fval.fval : undefined;
    return ival ? String(ival.ival ?? 0) : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/columns.js






/**
 * A column as CREATE TABLE or ADD COLUMN writes it; without a type it has that of the table's column of its name. A SERIAL
 * makes its sequence, as PostgreSQL does.
 */
function readColumn(definition, table, context) {
    const { colname: name = '', typeName, location } = definition;
    const written = (definition.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const has = (...kinds) => written.find(({ contype }) => kinds.includes(contype));
    const counts = typeName ? serialType(typeName) : undefined;
    const type = counts ?? (typeName ? toTypeText(typeName, context) : (table.columns.find(name)?.type ?? ''));
    const identity = has('CONSTR_IDENTITY');
    const generated = has('CONSTR_GENERATED');
    const column = (0,defined/* defined */.s)({
        place: context.statement.place(location),
        name,
        type,
        nullable: !(counts ?? identity ?? has('CONSTR_NOTNULL', 'CONSTR_PRIMARY')),
        autoIncrement: identity ? true : undefined,
        identity: identity && toIdentity(identity, type),
        expression: generated && context.statement.within(tokenOf(generated, context)),
        stored: generated && generated.generated_kind !== 'v',
        collation: collationOf(definition.collClause),
        default: counts === undefined
            ? readDefault(has('CONSTR_DEFAULT'), definition, type, context)
            : { text: toNextValue(ownSequence(table, name, counts, context)), computed: true },
    });
    return { column, constraints: withAttributes(written) };
}
/** The name of a collation; the default one goes without saying. */
function collationOf(clause) {
    const name = textsOf(clause?.collname).at(-1);
    return name === 'default' ? undefined : name;
}
/** An identity as GENERATED … AS IDENTITY writes it. */
function toIdentity({ generated_when, options }, type) {
    return { always: generated_when === 'a', ...toCounting(optionsOf(options), type) };
}
/** A default's text as a node; a sequence is named in full, so that its renaming can be followed. */
function defaultOf(node, sql, type, context) {
    const sequence = sequenceOf(node);
    const found = sequence === undefined ? undefined : findNamed(sequence, context);
    return found === undefined ? toDefault(node, sql, type, context) : { text: found, computed: true };
}
/** The same for a column, of which the catalog keeps a NULL, too. */
function columnDefaultOf(node, sql, type, context) {
    return defaultOf(node, sql, type, context) ?? keptNull(node, type, context);
}
/** The default of a column: its text reaches to the next constraint of the column, or to the column's end. */
function readDefault(constraint, definition, type, context) {
    if (!constraint)
        return undefined;
    const { statement } = context;
    const start = tokenOf(constraint, context);
    const others = [...(definition.constraints ?? []).flatMap(locationOf), definition.collClause?.location ?? 0];
    const next = others.filter((location) => location > (constraint.location ?? 0)).sort((a, b) => a - b)[0];
    const end = next === undefined ? columnEnd(start, context) : statement.tokenAt(statement.offset(next));
    return columnDefaultOf(constraint.raw_expr, statement.slice(start + 1, end), type, context);
}
function locationOf(node) {
    return 'Constraint' in node ? [node.Constraint.location ?? 0] : [];
}
function tokenOf({ location }, { statement }) {
    return statement.tokenAt(statement.offset(location));
}
/** The index of the token that ends a column: a comma, the table's closing parenthesis, or the statement's end. */
function columnEnd(start, { statement }) {
    for (let index = start; index < statement.tokens.length; index += 1) {
        const text = statement.tokens[index]?.text;
        if (text === '(' || text === '[')
            index = statement.closing(index);
        else if (text === ',' || text === ')')
            return index;
    }
    return statement.tokens.length;
}
/** What stands behind a constraint of a column, by the parser's name for it, and what that makes of the constraint. */
const ATTRIBUTES = {
    CONSTR_ATTR_DEFERRABLE: { deferrable: true },
    CONSTR_ATTR_NOT_DEFERRABLE: {},
    CONSTR_ATTR_DEFERRED: { deferrable: true, initdeferred: true },
    CONSTR_ATTR_IMMEDIATE: {},
    CONSTR_ATTR_ENFORCED: {},
    CONSTR_ATTR_NOT_ENFORCED: { is_enforced: false },
};
/** The constraints of a column, each with what stands behind it. */
function withAttributes(written) {
    const found = [];
    for (const constraint of written) {
        const attribute = ATTRIBUTES[constraint.contype ?? ''];
        const last = found.at(-1);
        if (!attribute)
            found.push(constraint);
        else if (last)
            found[found.length - 1] = { ...last, ...attribute };
    }
    return found;
}
/** The default that takes the next value of a sequence which the statements made, by the sequence's full name. */
function findNamed(written, { session }) {
    const [, namespace, name] = NAME.exec(written) ?? [];
    if (name === undefined)
        return undefined;
    const sequence = session.findSequence({
        relname: columns_plain(name),
        ...(namespace === undefined ? {} : { schemaname: columns_plain(namespace) }),
    });
    return sequence && toNextValue(sequence);
}
/** A name with or without its schema, as `nextval` takes it in a text. */
const NAME = /^(?:("(?:[^"]|"")*"|[^".]+)\.)?("(?:[^"]|"")*"|[^".]+)$/;
function columns_plain(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/catalog-form.js





/**
 * An index's expression with the brackets that PostgreSQL's catalog prints: `(a || b) || c` for `a || b || c`,
 * `lower(a::text)` for pg_dump's `lower((a)::text)`. What compares indexes by their letters, as Alembic does, then finds
 * the two the same. Undefined where the catalog's brackets are those in `written`, or where it has parts that this does
 * not print.
 */
function catalogForm(node, written, context) {
    const printer = new Printer(context);
    const text = printer.print(node);
    return text !== undefined && (printer.isReworded || !hasSameBrackets(text, written)) ? text : undefined;
}
/** Whether two texts have the same brackets around the same things, those around the whole of `written` aside. */
function hasSameBrackets(text, written) {
    const [brackets, others] = [bracketsOf(text), bracketsOf(written)];
    return others === brackets || others === `(${brackets})`;
}
/** The brackets of a text, with an `x` for whatever stands between two of them. */
function bracketsOf(sql) {
    const letters = (0,postgresql_tokens/* tokenize */.qw)(sql).map(({ text }) => (text === '(' || text === ')' ? text : 'x'));
    return letters.join('').replace(/x+/g, 'x');
}
/** Gives undefined for what it does not know, and for all that has it within. */
class Printer {
    /** Whether something is printed in other words than it may have been written in. */
    isReworded = false;
    #context;
    constructor(context) {
        this.#context = context;
    }
    print(node) {
        if (!node)
            return undefined;
        if ('ColumnRef' in node)
            return textsOf(node.ColumnRef.fields).slice(-1).map(postgresql_tokens/* quoteName */.AB)[0];
        if ('A_Const' in node)
            return printConstant(node.A_Const);
        if ('A_Expr' in node)
            return this.#operator(node.A_Expr);
        if ('FuncCall' in node)
            return this.#call(node.FuncCall);
        if ('CoalesceExpr' in node)
            return this.#list('COALESCE', node.CoalesceExpr.args);
        if (!('TypeCast' in node))
            return undefined;
        const { arg, typeName } = node.TypeCast;
        const value = this.print(arg);
        if (value === undefined || !typeName)
            return undefined;
        const bracketed = arg && 'A_Expr' in arg ? `(${value})` : value;
        return `${bracketed}::${toTypeText(typeName, this.#context)}`;
    }
    #operator(own) {
        const [name] = plainName(own);
        const right = this.#operand(own.rexpr, own, false);
        if (name === undefined || right === undefined)
            return undefined;
        if (!own.lexpr)
            return `${name} ${right}`;
        const left = this.#operand(own.lexpr, own, true);
        return left && `${left} ${name} ${right}`;
    }
    #operand(node, parent, isLeft) {
        const text = this.print(node);
        if (!node || !('A_Expr' in node) || isGrouped(node.A_Expr, parent, isLeft))
            return text;
        return text && `(${text})`;
    }
    #call(call) {
        const { funcname, args, funcformat } = call;
        if (ASIDES.some((aside) => call[aside] !== undefined))
            return undefined;
        const names = textsOf(funcname);
        if (funcformat === 'COERCE_EXPLICIT_CALL')
            return this.#list(names.map(postgresql_tokens/* quoteName */.AB).join('.'), args);
        const shape = (0,own/* own */.Z)(SHAPES, names.at(-1) ?? '');
        const values = (args ?? []).map((arg) => this.print(arg));
        this.isReworded = true;
        return shape && values.every((value) => value !== undefined) ? shape(...values) : undefined;
    }
    #list(name, args) {
        const values = (args ?? []).map((arg) => this.print(arg));
        return values.includes(undefined) ? undefined : `${name}(${values.join(', ')})`;
    }
}
/** What a call may have beside its arguments. */
const ASIDES = [
    'agg_distinct',
    'agg_filter',
    'agg_order',
    'agg_star',
    'agg_within_group',
    'func_variadic',
    'over',
];
/** How the catalog prints calls that are written with words between their arguments. */
const SHAPES = {
    btrim: (value, what) => trim('BOTH', value, what),
    ltrim: (value, what) => trim('LEADING', value, what),
    position: (whole, part) => `POSITION((${part}) IN (${whole}))`,
    rtrim: (value, what) => trim('TRAILING', value, what),
    timezone: (zone, value) => `(${value} AT TIME ZONE ${zone})`,
};
function trim(side, value, what) {
    return what === undefined ? `TRIM(${side} FROM ${value})` : `TRIM(${side} ${what} FROM ${value})`;
}
function printConstant({ ival, fval, sval, boolval, isnull }) {
    if (isnull)
        return 'NULL';
    if (ival)
        return String(ival.ival ?? 0);
    if (fval)
        return fval.fval;
    if (boolval)
        return String(boolval.boolval === true);
    const text = sval?.sval ?? '';
    return sval && !text.includes('\\') ? (0,string/* sqlString */.Q)(text) : undefined;
}
/** The name of an operator that is in no schema. */
function plainName({ kind, name }) {
    const parts = textsOf(name);
    return kind === 'AEXPR_OP' && parts.length === 1 ? parts : [];
}
const ADDING = new Set(['+', '-']);
const MULTIPLYING = new Set(['*', '/', '%']);
/** Whether an operator's operand stands without brackets: only arithmetic does, by its usual rules. */
function isGrouped(own, parent, isLeft) {
    const [[inner = ''], [outer = '']] = [plainName(own), plainName(parent)];
    if (!own.lexpr || !parent.lexpr)
        return false;
    if (MULTIPLYING.has(inner) && ADDING.has(outer))
        return true;
    return isLeft && [ADDING, MULTIPLYING].some((level) => level.has(inner) && level.has(outer));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/operator-classes.js

/** Types whose class is `<type>_ops` in B-trees, hashes and, by an extension, in GIN. */
const COMMON = words('bool bpchar bytea char date enum float4 float8 inet int2 int4 int8 interval macaddr macaddr8 money name numeric oid ' +
    'text time timestamp timestamptz timetz uuid');
/** Types of extensions whose class is `<type>_ops` in B-trees and hashes. */
const OF_EXTENSIONS = words('citext ean13 isbn isbn13 ismn ismn13 issn issn13 upc');
/**
 * The operator classes that an index of each method takes by itself for the types that they are for: PostgreSQL's own and
 * those of the extensions that come with it. They go without saying, in its catalog too.
 */
const USUAL = {
    btree: classes([
        ...COMMON.concat(OF_EXTENSIONS).map((type) => `${type}_ops`),
        ...words('array_ops bit_ops btree_hstore_ops cube_ops jsonb_ops ltree_ops multirange_ops oidvector_ops pg_lsn_ops'),
        ...words('range_ops record_ops seg_ops tid_ops tsquery_ops tsvector_ops varbit_ops xid8_ops'),
    ]),
    hash: classes([
        ...COMMON.concat(OF_EXTENSIONS)
            .filter((type) => type !== 'money')
            .map((type) => `${type}_ops`),
        ...words('aclitem_ops array_ops cid_ops hash_hstore_ops hash_ltree_ops jsonb_ops multirange_ops oidvector_ops'),
        ...words('pg_lsn_ops range_ops record_ops tid_ops xid8_ops xid_ops'),
    ]),
    gin: classes([
        ...COMMON.map((type) => `${type}_ops`),
        ...words('array_ops bit_ops cidr_ops gin_hstore_ops jsonb_ops tsvector_ops varbit_ops varchar_ops'),
    ]),
    gist: classes([
        ...COMMON.filter((type) => !['char', 'money', 'name'].includes(type)).map((type) => `gist_${type}_ops`),
        ...words('box_ops circle_ops gist__int_ops gist_bit_ops gist_cash_ops gist_cidr_ops gist_cube_ops gist_hstore_ops'),
        ...words('gist__ltree_ops gist_ltree_ops gist_seg_ops gist_vbit_ops multirange_ops point_ops poly_ops range_ops tsquery_ops'),
        'tsvector_ops',
    ]),
    spgist: classes(words('box_ops inet_ops poly_ops quad_point_ops range_ops text_ops')),
    brin: classes([
        ...COMMON.filter((type) => !['bool', 'enum', 'inet', 'money'].includes(type)).map((type) => `${type}_minmax_ops`),
        ...words('bit_minmax_ops box_inclusion_ops inet_inclusion_ops pg_lsn_minmax_ops range_inclusion_ops'),
        ...words('tid_minmax_ops varbit_minmax_ops'),
    ]),
};
/**
 * Whether an index has an operator class anyway, so that the catalog does not name it: the usual one of its type.
 * `method` is the index's (`gin`).
 */
function isUsualClass(operatorClass, method = 'btree') {
    return (0,own/* own */.Z)(USUAL, method)?.has(operatorClass) ?? false;
}
function words(text) {
    return text.split(' ');
}
function classes(names) {
    return new Set(names);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/parts.js






/** The members of an index or exclusion constraint of a method, written in the first parentheses at or after a token. */
function readParts(elements, from, method, context) {
    const { statement } = context;
    const opening = statement.find('(', from);
    const ranges = statement.parts(opening + 1, statement.closing(opening));
    return elements.map((element, index) => {
        const part = readPart(element, ranges[index] ?? { from: 0, to: 0 }, context);
        const isUsual = part.operatorClass !== undefined && isUsualClass(part.operatorClass, method);
        return isUsual ? (0,without/* without */.F)(part, 'operatorClass') : part;
    });
}
function readPart(element, range, context) {
    const isDescending = element.ordering === 'SORTBY_DESC';
    const nulls = NULLS[element.nulls_ordering ?? ''];
    const column = columnOf(element.expr);
    return (0,defined/* defined */.s)({
        name: element.name ?? column?.name,
        expression: element.expr && !column ? expressionOf(element.expr, range, context) : undefined,
        order: isDescending ? 'desc' : undefined,
        nulls: nulls === (isDescending ? 'first' : 'last') ? undefined : nulls,
        operatorClass: operatorClassOf(element),
        collation: textsOf(element.collation).at(-1) ?? column?.collation,
    });
}
function expressionOf(node, range, context) {
    const written = expressionIn(range, context);
    return catalogForm(node, written, context) ?? written;
}
/** The column that an expression is, perhaps with a collation: PostgreSQL keeps no expression of it. */
function columnOf(expression) {
    if (!expression)
        return undefined;
    if ('CollateClause' in expression) {
        const column = columnOf(expression.CollateClause.arg);
        return (column && { ...column, ...(0,defined/* defined */.s)({ collation: textsOf(expression.CollateClause.collname).at(-1) }) });
    }
    const name = 'ColumnRef' in expression ? textsOf(expression.ColumnRef.fields).at(-1) : undefined;
    return name === undefined ? undefined : { name };
}
const NULLS = {
    SORTBY_NULLS_FIRST: 'first',
    SORTBY_NULLS_LAST: 'last',
};
/** An expression as written: what stands in parentheses, or a function's call with its arguments. */
function expressionIn({ from, to }, { statement }) {
    const opening = statement.find('(', from);
    return opening < 0 || opening >= to
        ? statement.slice(from, from + 1)
        : statement.slice(from, statement.closing(opening) + 1);
}
/** Namespaces whose operator classes the catalog names without them. */
const PLAIN_NAMESPACES = new Set(['pg_catalog', 'public']);
function operatorClassOf({ opclass, opclassopts }) {
    const parts = textsOf(opclass).filter((part, index, all) => all.length === 1 || index > 0 || !PLAIN_NAMESPACES.has(part));
    if (parts.length === 0)
        return undefined;
    const options = [...optionsOf(opclassopts)].map(([name, value]) => `${name}='${parts_textOf(value)}'`);
    const name = parts.map(postgresql_tokens/* quoteName */.AB).join('.');
    return options.length === 0 ? name : `${name} (${options.join(', ')})`;
}
function parts_textOf(node) {
    if (!node)
        return 'true';
    if ('Integer' in node)
        return String(node.Integer.ival ?? 0);
    if ('Float' in node)
        return node.Float.fval ?? '';
    if ('String' in node)
        return node.String.sval ?? '';
    return 'Boolean' in node ? String(node.Boolean.boolval === true) : '';
}

// EXTERNAL MODULE: ./lib/sql/postgresql-letters.js
var postgresql_letters = __webpack_require__(23360);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/constraint-node.js







/** A constraint as a document has it, but for the name that PostgreSQL gives it; `own` is the column it was written on. */
function readConstraint(constraint, kind, own, context) {
    const { statement } = context;
    const from = statement.tokenAt(statement.offset(constraint.location));
    const including = textsOf(constraint.including);
    return (0,defined/* defined */.s)({
        place: statement.place(constraint.location),
        kind,
        columns: own && kind !== 'check' ? own : textsOf(kind === 'foreign-key' ? constraint.fk_attrs : constraint.keys),
        check: kind === 'check' ? statement.within(from) : undefined,
        reference: kind === 'foreign-key' ? readReference(constraint, context) : undefined,
        deferrable: constraint.deferrable === true ? true : undefined,
        initiallyDeferred: constraint.initdeferred === true ? true : undefined,
        nullsNotDistinct: constraint.nulls_not_distinct === true ? true : undefined,
        include: including.length > 0 ? including : undefined,
        storageParameters: readStorage(constraint.options),
        ...(kind === 'exclusion' ? readExclusion(constraint, from, context) : {}),
    });
}
/** The members of an exclusion constraint; of any other there are none. */
function exclusionElements({ exclusions = [] }) {
    return exclusions.map(itemsOf).flatMap(([element]) => {
        return element && 'IndexElem' in element ? [element.IndexElem] : [];
    });
}
function readExclusion(constraint, from, context) {
    const { exclusions = [], access_method, where_clause } = constraint;
    const pairs = exclusions.map(itemsOf);
    const elements = readParts(exclusionElements(constraint), from, access_method, context);
    const parts = elements.map((part, index) => {
        const operator = textsOf(itemsOf(pairs[index]?.[1]));
        return { ...part, operator: toOperator(operator) };
    });
    return (0,defined/* defined */.s)({ parts, method: access_method ?? 'btree', where: where_clause && whereIn(from, context) });
}
/** The condition behind WHERE, without its parentheses. */
function whereIn(from, { statement }) {
    const { tokens } = statement;
    for (let index = from; index < tokens.length; index += 1) {
        if (tokens[index]?.text === '(')
            index = statement.closing(index);
        else if (tokens[index]?.text.toLowerCase() === 'where')
            return statement.within(index);
    }
    return '';
}
function toOperator(parts) {
    const [operator = '', namespace = 'pg_catalog'] = [...parts].reverse();
    return namespace === 'pg_catalog' ? operator : `OPERATOR(${(0,postgresql_tokens/* quoteName */.AB)(namespace)}.${operator})`;
}
function readReference(constraint, { session, statement }) {
    const { relname = '', schemaname, location } = constraint.pktable ?? {};
    const target = session.findTable({ relname, ...(schemaname === undefined ? {} : { schemaname }) });
    const written = textsOf(constraint.pk_attrs);
    const columns = written.length > 0 ? written : target?.primaryKey?.columns;
    const set = textsOf(constraint.fk_del_set_cols);
    const name = target ? qualify(target.name, target.namespace) : session.newName(relname, schemaname);
    return (0,defined/* defined */.s)({
        place: statement.place(location),
        table: name.name,
        namespace: name.namespace,
        columns,
        onDelete: postgresql_letters/* ACTIONS_BY_LETTER */.l[constraint.fk_del_action ?? ''],
        onUpdate: postgresql_letters/* ACTIONS_BY_LETTER */.l[constraint.fk_upd_action ?? ''],
        onDeleteColumns: set.length > 0 ? set : undefined,
        match: postgresql_letters/* MATCHES_BY_LETTER */.R[constraint.fk_matchtype ?? ''],
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/index-names.js

/**
 * What PostgreSQL calls the members of an index in the name that it gives it: the column, the function of an
 * expression, `expr` for any other; the second of one name is numbered (ChooseIndexColumnNames in its source).
 */
function indexColumnNames(elements) {
    return distinctNames(elements.map(({ name, expr }) => name ?? nameOfNode(expr) ?? 'expr'));
}
/** Names of which the second alike gets `1` behind it, and so on. */
function distinctNames(names) {
    const found = [];
    for (const name of names) {
        let [candidate, number] = [name, 1];
        for (; found.includes(candidate); number += 1)
            candidate = `${name}${number}`;
        found.push(candidate);
    }
    return found;
}
/** The name that an expression has as a column; undefined where it has none. */
function nameOfNode(node) {
    if (!node)
        return undefined;
    if ('ColumnRef' in node)
        return textsOf(node.ColumnRef.fields).at(-1);
    if ('FuncCall' in node)
        return textsOf(node.FuncCall.funcname).at(-1);
    if ('TypeCast' in node)
        return nameOfNode(node.TypeCast.arg) ?? textsOf(node.TypeCast.typeName?.names).at(-1);
    if ('CollateClause' in node)
        return nameOfNode(node.CollateClause.arg);
    if ('CoalesceExpr' in node)
        return 'coalesce';
    if ('MinMaxExpr' in node)
        return node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest';
    if ('CaseExpr' in node)
        return nameOfNode(node.CaseExpr.defresult) ?? 'case';
    if ('A_Expr' in node)
        return node.A_Expr.kind === 'AEXPR_NULLIF' ? 'nullif' : undefined;
    return 'A_ArrayExpr' in node ? 'array' : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/losses.js
const CONDITIONS = new Set(['CONSTR_CHECK', 'CONSTR_FOREIGN']);
const NOT_ENFORCED = 'a condition is not enforced';
/** What INHERITS says of the parent. */
const INHERITED = 'its rows show in the tables that it inherits, too';
/** What a constraint can say that no model does; PostgreSQL has all of it since version 18. */
const LOSSES = [
    ['the periods of a key may not overlap', (constraint) => constraint.without_overlaps === true],
    ['a foreign key is one of periods', (constraint) => constraint.fk_with_period === true],
    [NOT_ENFORCED, ({ contype = '', is_enforced }) => CONDITIONS.has(contype) && is_enforced !== true],
];
/** Tells what a constraint says and the models do not, `not-in-models`, at the constraint's place. */
function tellLosses(constraint, table, context) {
    for (const [what, isSaid] of LOSSES)
        if (isSaid(constraint))
            tellLoss(what, context.statement.place(constraint.location), table, context);
}
/** Tells of one such loss. */
function tellLoss(what, place, { name }, { refusals }) {
    refusals.warn(place, 'not-in-models', `table "${name}": ${what}; the models do not say so`);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/constraints.js






const KINDS = {
    CONSTR_CHECK: { kind: 'check', label: 'check' },
    CONSTR_PRIMARY: { kind: 'primary-key', label: 'pkey' },
    CONSTR_UNIQUE: { kind: 'unique', label: 'key' },
    CONSTR_EXCLUSION: { kind: 'exclusion', label: 'excl' },
    CONSTR_FOREIGN: { kind: 'foreign-key', label: 'fkey' },
};
/** The order in which PostgreSQL makes the constraints of one CREATE TABLE, and so gives them names. */
const ORDER = ['check', 'primary-key', 'unique', 'exclusion', 'foreign-key'];
/** Adds the constraints of a statement in the order in which PostgreSQL makes them. */
function addConstraints(written, table, context) {
    const rank = ({ constraint }) => ORDER.indexOf(KINDS[constraint.contype ?? '']?.kind ?? 'check');
    const sorted = written.filter(isConstraint).sort((a, b) => rank(a) - rank(b));
    for (const each of withoutDoubles(sorted))
        addConstraint(each, table, context);
}
/** Whether something makes a constraint or NOT NULL: a default, which the parser calls a constraint, does neither. */
function isConstraint({ constraint: { contype } }) {
    return contype === 'CONSTR_NOTNULL' || Object.hasOwn(KINDS, contype ?? '');
}
/**
 * A unique constraint that says the same as another key of the same statement is that key, and names it where it has no name
 * (transformIndexConstraints in PostgreSQL's source).
 */
function withoutDoubles(written) {
    if (written.filter(isKey).length < 2)
        return written;
    const found = [];
    const keys = new Map();
    for (const each of written) {
        const columns = sameness(each);
        const twin = isUnique(each) ? keys.get(columns) : undefined;
        const other = twin === undefined ? undefined : found[twin];
        const { conname } = each.constraint;
        if (twin === undefined || !other) {
            if (isKey(each))
                keys.set(columns, found.length);
            found.push(each);
        }
        else if (other.constraint.conname === undefined && conname !== undefined)
            found[twin] = { ...other, constraint: { ...other.constraint, conname } };
    }
    return found;
}
/** What two keys have in common that say the same. */
function sameness({ constraint, column }) {
    const { including, deferrable, initdeferred, nulls_not_distinct, keys } = constraint;
    const columns = column === undefined ? textsOf(keys) : [column];
    return JSON.stringify([columns, textsOf(including), deferrable, initdeferred, nulls_not_distinct]);
}
function isUnique({ constraint }) {
    return constraint.contype === 'CONSTR_UNIQUE';
}
function isKey(written) {
    return isUnique(written) || written.constraint.contype === 'CONSTR_PRIMARY';
}
/** Adds a constraint; one without a name gets the name that PostgreSQL gives it. */
function addConstraint({ constraint, column }, table, context) {
    const own = column === undefined ? undefined : [column];
    if (constraint.contype === 'CONSTR_NOTNULL') {
        setNotNull(table, own ?? textsOf(constraint.keys));
        return;
    }
    const { kind, label } = KINDS[constraint.contype ?? ''] ?? {};
    if (!kind || !label || isThere(constraint, kind, table, context))
        return;
    if (constraint.indexname !== undefined) {
        useIndex(constraint, kind, table, context);
        return;
    }
    const node = readConstraint(constraint, kind, own, context);
    const columns = [
        ...node.columns,
        ...(node.parts ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
    ];
    if (!hasColumns(columns, table, constraint, context))
        return;
    const nameColumns = kind === 'check' ? soleColumn(constraint.raw_expr) : partNames(node, exclusionElements(constraint));
    const name = constraint.conname ?? context.session.choose(table, kind === 'primary-key' ? [] : nameColumns, label);
    tellLosses(constraint, table, context);
    if (constraint.is_no_inherit)
        context.session.keepToItself(table, name);
    put({ ...node, name }, table, context);
}
/**
 * Whether a table has a constraint of that name, which is refused but for what descendants and partitions have from
 * their parents.
 */
function isThere({ conname, location }, kind, table, { statement, refusals }) {
    const former = conname === undefined ? undefined : table.constraints.find(conname);
    if (!former || table.hidden)
        return false;
    const message = `table "${table.name}" has a constraint "${former.name ?? ''}" already`;
    if (kind !== 'check' || former.kind !== 'check')
        refusals.add(statement.place(location), 'duplicate-name', message);
    return true;
}
/** ADD CONSTRAINT … USING INDEX: the index becomes the constraint, which gives it its name. */
function useIndex(constraint, kind, table, context) {
    const { statement, refusals, session } = context;
    const { indexname = '', conname = indexname } = constraint;
    const index = table.indexes.find(indexname);
    if (!index) {
        const message = `this speaks of index "${indexname}", which table "${table.name}" does not have`;
        if (!session.isTaken(qualify(indexname, table.namespace)))
            refusals.add(statement.place(constraint.location), 'unknown-index', message);
        return;
    }
    table.indexes.remove(index);
    const columns = index.columns.flatMap((part) => typeof part === 'string' || part.name === undefined ? [] : [part.name]);
    put((0,defined/* defined */.s)({
        place: statement.place(constraint.location),
        kind,
        name: conname,
        columns,
        include: index.include,
        storageParameters: index.storageParameters,
        nullsNotDistinct: index.nullsNotDistinct,
        deferrable: constraint.deferrable === true ? true : undefined,
        initiallyDeferred: constraint.initdeferred === true ? true : undefined,
        comment: index.comment,
    }), table, context);
}
function put(node, table, { session }) {
    table.constraints.add(node);
    session.claim(table, node);
    if (node.kind === 'primary-key')
        setNotNull(table, node.columns);
}
function setNotNull(table, columns) {
    for (const name of columns) {
        const column = table.columns.find(name);
        if (column && column.nullable !== false)
            table.columns.replace(column, { ...column, nullable: false });
    }
}
/** Whether a table has all columns of a constraint; one that is missing is refused. */
function hasColumns(columns, table, { location }, { statement, refusals }) {
    const missing = columns.find((name) => !table.columns.find(name));
    if (missing === undefined)
        return true;
    const message = `this speaks of column "${missing}", which table "${table.name}" does not have`;
    refusals.add(statement.place(location), 'unknown-column', message);
    return false;
}
/** The columns in a check's name: its only one, else none. */
function soleColumn(expression) {
    const columns = columnsIn(expression);
    return columns.length === 1 ? columns : [];
}
function partNames({ kind, columns, include = [] }, elements) {
    if (kind === 'foreign-key')
        return columns;
    return distinctNames([...columns, ...indexColumnNames(elements), ...include]);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/like.js



/** What LIKE … INCLUDING takes over, by the parser's bits. */
const INCLUDING = {
    comments: 1,
    constraints: 4,
    defaults: 8,
    generated: 16,
    identity: 32,
    indexes: 64,
};
const LABELS = {
    'primary-key': 'pkey',
    unique: 'key',
    exclusion: 'excl',
};
/** Copies the columns of a table into a new one, with what LIKE says to take over of them. */
function copyColumns(source, table, { options, relation }, { statement, work }) {
    work.copy(source.columns.size);
    const has = includes(options);
    const place = statement.place(relation?.location);
    for (const column of source.columns.items) {
        const isGenerated = column.expression !== undefined && has('generated');
        const isCounting = column.identity !== undefined && has('identity');
        const copied = (0,defined/* defined */.s)({
            place,
            name: column.name,
            type: column.type,
            nullable: column.nullable,
            collation: column.collation,
            default: has('defaults') ? column.default : undefined,
            comment: has('comments') ? column.comment : undefined,
            ...(isGenerated ? { expression: column.expression, stored: column.stored } : {}),
            ...(isCounting ? { autoIncrement: true, identity: column.identity } : {}),
        });
        table.columns.add(copied);
    }
}
/** Copies checks, keys and indexes of a table into a new one; those but checks get names of their own. */
function copyRest(source, table, { options, relation }, context) {
    const has = includes(options);
    const place = context.statement.place(relation?.location);
    const settle = (node) => ({
        ...(has('comments') ? node : (0,without/* without */.F)(node, 'comment')),
        place,
    });
    for (const check of has('constraints') ? source.constraints.items : [])
        if (check.kind === 'check')
            table.constraints.add(settle(check));
    if (has('indexes'))
        copyKeys(source, table, context, { settle });
}
/** Copies the keys and indexes that a table does not have in another form already. */
function copyKeys(source, table, { session }, { has = () => true, settle = (node) => node }) {
    const known = new Set([...table.constraints.items, ...table.indexes.items].map(essence));
    for (const constraint of source.constraints.items) {
        const label = LABELS[constraint.kind];
        if (!label || known.has(essence(constraint)) || !has(constraint))
            continue;
        const members = [...(constraint.parts ?? constraint.columns), ...(constraint.include ?? [])];
        const name = session.choose(table, label === 'pkey' ? [] : namesIn(members), label);
        const copy = { ...settle(constraint), name };
        table.constraints.add(copy);
        session.claim(table, copy);
    }
    for (const index of source.indexes.items) {
        if (known.has(essence(index)) || !has(index))
            continue;
        const name = session.choose(table, namesIn([...index.columns, ...(index.include ?? [])]), 'idx');
        const copy = { ...settle(index), name };
        table.indexes.add(copy);
        session.claim(table, copy);
    }
}
/** What a key or index is, whatever it is called, wherever it stands and however it is kept. */
function essence(node) {
    return JSON.stringify((0,without/* without */.F)(node, 'name', 'place', 'comment', 'storageParameters'));
}
function includes(options = 0) {
    return (what) => (options & INCLUDING[what]) !== 0;
}
function namesIn(parts) {
    return distinctNames(parts.map((part) => (typeof part === 'string' ? part : (part.name ?? functionIn(part.expression)))));
}
function functionIn(expression = '') {
    return /^(?:\w+\.)?([a-z_]\w*)\s*\(/.exec(expression)?.[1] ?? 'expr';
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/inherit.js


/** Gives a table the columns and checks of another one, which it takes over from now on. */
function inherit(table, parent, { session, work }) {
    work.copy(parent.columns.size);
    session.addHeir(table, parent);
    for (const each of parent.columns.items) {
        const column = (0,without/* without */.F)(each, 'autoIncrement', 'identity', 'comment');
        const own = table.columns.find(column.name ?? '');
        const isNullable = column.nullable === true && own?.nullable !== false;
        table.columns.add(own ? { ...own, nullable: isNullable } : column);
    }
    for (const constraint of parent.constraints.items)
        if (isInherited(constraint, parent, session) && !table.constraints.find(constraint.name ?? ''))
            table.constraints.add((0,without/* without */.F)(constraint, 'comment'));
}
/** Whether a table's heirs have a constraint too: a check that is not NO INHERIT. */
function isInherited({ kind, name = '' }, table, session) {
    return kind === 'check' && !session.isKept(table, name);
}
/**
 * Makes a partition a table of its own: it has the keys and indexes of the table that it was part of, but for those made
 * with ONLY while it was, and those that were attached to them already.
 */
function detach(table, parent, context) {
    const { session } = context;
    table.hidden = false;
    disinherit(table, parent, context);
    copyKeys(parent, table, context, { has: ({ name }) => !session.isWithheld(table, parent, name) });
}
/** Ends it: what the table has it keeps. */
function disinherit(table, parent, { session }) {
    session.heirs.get(parent)?.delete(table);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/alter-table.js












/** What each clause that a model can see does; all others are passed over. */
const HANDLERS = {
    AT_AddColumn: addColumn,
    AT_DropColumn: dropColumn,
    AT_AddConstraint: addClauseConstraint,
    AT_DropConstraint: dropConstraint,
    AT_AlterConstraint: alterConstraint,
    AT_ColumnDefault: setDefault,
    AT_AlterColumnType: setType,
    AT_SetNotNull: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => ({ ...column, nullable: false }));
    },
    AT_DropNotNull: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => ({ ...column, nullable: true }));
    },
    AT_AddIdentity: addIdentity,
    AT_SetIdentity: setIdentity,
    AT_DropIdentity: (clause, table, context) => {
        changeOwn(clause, table, context, (column) => (0,without/* without */.F)(column, 'identity', 'autoIncrement'));
    },
    AT_SetExpression: (clause, table, context) => {
        const expression = context.statement.within(clause.from);
        changeColumns(clause, table, context, (column) => ({ ...column, expression }));
    },
    AT_DropExpression: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => (0,without/* without */.F)(column, 'expression', 'stored'));
    },
    AT_AttachPartition: (clause, table, context) => {
        const partition = partitionOf(clause, context);
        if (!partition)
            return;
        partition.hidden = true;
        inherit(partition, table, context);
    },
    AT_DetachPartition: (clause, table, context) => {
        const partition = partitionOf(clause, context);
        if (partition)
            detach(partition, table, context);
    },
    AT_AddInherit: ({ command: { def }, from }, table, context) => {
        const parent = def && 'RangeVar' in def ? findTable(def.RangeVar, context) : undefined;
        if (!parent)
            return;
        inherit(table, parent, context);
        tellLoss(INHERITED, placeOf(from, context), table, context);
    },
    AT_DropInherit: ({ command: { def } }, table, context) => {
        const parent = def && 'RangeVar' in def ? findTable(def.RangeVar, context) : undefined;
        if (parent)
            disinherit(table, parent, context);
    },
};
/** Clauses that take away what need not be there: without their table there is nothing left to do. */
const DROPS = new Set(['AT_DropColumn', 'AT_DropConstraint']);
const alter_table_KINDS = new Set(['OBJECT_TABLE', 'OBJECT_FOREIGN_TABLE', 'OBJECT_TYPE']);
/** ALTER TABLE and ALTER INDEX, and ALTER TYPE of a composite type with the tables made of it, clause by clause. */
function alterTable(alter, context) {
    const { relation, missing_ok, cmds = [], objtype } = alter;
    alterIndex(alter, context);
    if (!relation || !alter_table_KINDS.has(objtype ?? ''))
        return;
    const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
    const telling = commands.filter(({ subtype = '' }) => Object.hasOwn(HANDLERS, subtype));
    if (telling.length === 0)
        return;
    const isNeeded = !missing_ok && !telling.every(({ subtype = '' }) => DROPS.has(subtype));
    const table = isNeeded ? findTable(relation, context) : context.session.findTable(relation);
    if (!table)
        return;
    const ranges = clauseRanges(relation.location, context);
    commands.forEach((command, index) => {
        context.work.step();
        const { from, to } = ranges[index] ?? { from: 0, to: context.statement.tokens.length };
        HANDLERS[command.subtype ?? '']?.({ command, from, to, all: relation.inh === true || objtype === 'OBJECT_TYPE' }, table, context);
    });
}
/** The tokens of each clause: what is parted by commas behind the table's name. */
function clauseRanges(location, { statement }) {
    const { tokens } = statement;
    const name = statement.tokenAt(statement.offset(location));
    const qualified = tokens[name + 1]?.text === '.' ? name + 3 : name + 1;
    const closing = tokens[qualified]?.text === '.' ? qualified + 2 : qualified;
    const start = [')', '*'].includes(tokens[closing]?.text ?? '') ? closing + 1 : closing;
    return statement.parts(start, tokens.length);
}
function addColumn(clause, table, context) {
    const { def, missing_ok } = clause.command;
    if (!def || !('ColumnDef' in def))
        return;
    const { colname = '', location } = def.ColumnDef;
    if (table.columns.find(colname)) {
        const message = `table "${table.name}" has a column "${colname}" already`;
        if (!missing_ok)
            context.refusals.add(context.statement.place(location), 'duplicate-column', message);
        return;
    }
    const { column, constraints } = readColumn(def.ColumnDef, table, context);
    for (const member of members(clause, table, context))
        if (!member.columns.find(colname))
            member.columns.add(column);
    for (const constraint of constraints)
        addConstraint({ constraint, column: colname }, table, context);
}
function dropColumn(clause, table, context) {
    const { session } = context;
    const { name = '' } = clause.command;
    for (const member of members(clause, table, context))
        session.catalog.dropColumn(member, name);
    for (const sequence of session.sequencesOf(table))
        if (sequence.owner?.column === name)
            dropSequence(session, sequence);
}
function addClauseConstraint({ command: { def }, all }, table, context) {
    if (!def || !('Constraint' in def))
        return;
    const { session } = context;
    const isInherited = def.Constraint.contype === 'CONSTR_CHECK' && !def.Constraint.is_no_inherit;
    const heirs = session.family(table).slice(1);
    const before = new Set(heirs.length > 0 ? table.constraints.items : []);
    addConstraint({ constraint: def.Constraint }, table, context);
    if (heirs.length === 0)
        return;
    const added = table.constraints.items.filter((constraint) => !before.has(constraint));
    for (const { name = '' } of all ? [] : added)
        session.withhold(table, name);
    for (const heir of all && isInherited ? heirs : [])
        for (const constraint of added)
            heir.constraints.add(constraint);
}
function dropConstraint(clause, table, context) {
    const { name = '', behavior } = clause.command;
    const { catalog } = context.session;
    for (const member of members(clause, table, context)) {
        const constraint = member.constraints.find(name);
        if (!constraint)
            continue;
        member.constraints.remove(constraint);
        if (behavior !== 'DROP_CASCADE')
            continue;
        for (const { table: owner, constraint: key } of catalog.referrers(member))
            if (isOver(constraint, key.reference?.columns ?? []))
                owner.constraints.remove(key);
    }
}
function isOver({ columns }, names) {
    return columns.length === names.length && columns.every((name) => names.includes(name));
}
function alterConstraint({ command: { def }, from }, table, context) {
    const change = def && 'ATAlterConstraint' in def ? def.ATAlterConstraint : undefined;
    const constraint = table.constraints.find(change?.conname ?? '');
    if (constraint && change?.alterEnforceability && change.is_enforced !== true)
        tellLoss(NOT_ENFORCED, placeOf(from, context), table, context);
    if (!constraint || !change?.alterDeferrability)
        return;
    const rest = (0,without/* without */.F)(constraint, 'deferrable', 'initiallyDeferred');
    const deferrable = change.deferrable === true ? true : undefined;
    const initiallyDeferred = change.initdeferred === true ? true : undefined;
    table.constraints.replace(constraint, (0,defined/* defined */.s)({ ...rest, deferrable, initiallyDeferred }));
}
function setDefault(clause, table, context) {
    const { def } = clause.command;
    const { statement } = context;
    const start = statement.find('default', clause.from);
    const sql = statement.slice(start + 1, clause.to);
    changeColumns(clause, table, context, (column) => {
        const rest = (0,without/* without */.F)(column, 'default');
        return def ? (0,defined/* defined */.s)({ ...rest, default: columnDefaultOf(def, sql, column.type ?? '', context) }) : rest;
    });
}
function setType(clause, table, context) {
    const { def } = clause.command;
    if (!def || !('ColumnDef' in def) || !def.ColumnDef.typeName)
        return;
    const type = toTypeText(def.ColumnDef.typeName, context);
    const collation = collationOf(def.ColumnDef.collClause);
    const place = placeOf(clause.from, context);
    changeColumns(clause, table, context, (column) => (0,defined/* defined */.s)({ ...(0,without/* without */.F)(column, 'collation'), place, type, collation }));
}
function addIdentity(clause, table, context) {
    const { def } = clause.command;
    const constraint = def && 'Constraint' in def ? def.Constraint : undefined;
    if (!constraint)
        return;
    changeOwn(clause, table, context, (column) => ({
        ...(0,without/* without */.F)(column, 'default'),
        nullable: false,
        autoIncrement: true,
        identity: toIdentity(constraint, column.type ?? ''),
    }));
}
function setIdentity(clause, table, context) {
    const options = optionsOf(itemsOf(clause.command.def));
    const generated = options.get('generated');
    changeOwn(clause, table, context, (column) => {
        const { always = false, ...counting } = column.identity ?? {};
        const isAlways = generated && 'Integer' in generated ? generated.Integer.ival === ALWAYS : always;
        return { ...column, identity: { always: isAlways, ...toCounting(options, column.type ?? '', counting) } };
    });
}
/** The letter `a`, by which the parser says ALWAYS. */
const ALWAYS = 97;
/** Changes the column that a clause names in the table alone: an identity is not inherited. */
function changeOwn(clause, table, context, change) {
    changeColumns({ ...clause, all: false }, table, context, change);
}
/** Changes the column that a clause names, in the table and its descendants; one that is missing is refused. */
function changeColumns(clause, table, context, change) {
    const { name = '' } = clause.command;
    if (!table.columns.find(name)) {
        const message = `this speaks of column "${name}", which table "${table.name}" does not have`;
        context.refusals.add(placeOf(clause.from, context), 'unknown-column', message);
        return;
    }
    for (const member of members(clause, table, context)) {
        const column = member.columns.find(name);
        if (column)
            member.columns.replace(column, change(column));
    }
}
function placeOf(token, { statement }) {
    return statement.placeAt(statement.tokens[token]?.start ?? 0);
}
function members({ all }, table, { session }) {
    return all ? session.family(table) : [table];
}
function partitionOf({ command: { def } }, context) {
    const name = def && 'PartitionCmd' in def ? def.PartitionCmd.name : undefined;
    return findTable(name, context);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/comment.js



/** What a comment is on, and who keeps it. */
const COMMENTS = {
    OBJECT_TABLE: (parts, comment, context) => {
        const table = findTable(relationOf(parts), context);
        if (table)
            table.comment = comment;
    },
    OBJECT_COLUMN: commentColumn,
    OBJECT_TABCONSTRAINT: (parts, comment, context) => {
        const table = findTable(relationOf(parts.slice(0, -1)), context);
        const constraint = table?.constraints.find(parts.at(-1) ?? '');
        if (constraint)
            table?.constraints.replace(constraint, (0,defined/* defined */.s)({ ...constraint, comment }));
    },
    OBJECT_INDEX: commentIndex,
    OBJECT_SEQUENCE: (parts, comment, { session }) => {
        const sequence = session.findSequence(relationOf(parts));
        if (sequence)
            session.sequences.replace(sequence, (0,defined/* defined */.s)({ ...sequence, comment }));
    },
    OBJECT_TYPE: commentType,
    OBJECT_DOMAIN: commentType,
};
/** COMMENT ON; an empty comment, or NULL, is none. */
function commentOn({ objtype, object, comment }, context) {
    COMMENTS[objtype ?? '']?.(partsOf(object), comment === '' ? undefined : comment, context);
}
function partsOf(object) {
    return object && 'TypeName' in object ? textsOf(object.TypeName.names) : textsOf(itemsOf(object));
}
function commentColumn(parts, comment, context) {
    const { statement, refusals } = context;
    const name = parts.at(-1) ?? '';
    const table = findTable(relationOf(parts.slice(0, -1)), context);
    const column = table?.columns.find(name);
    if (column)
        table?.columns.replace(column, (0,defined/* defined */.s)({ ...column, comment }));
    else if (table) {
        const message = `this speaks of column "${name}", which table "${table.name}" does not have`;
        refusals.add(statement.placeAt(0), 'unknown-column', message);
    }
}
/** An index of its own: what is said of the one behind a constraint has no place in a model. */
function commentIndex(parts, comment, { session }) {
    const relation = relationOf(parts);
    const table = session.findIndexOwner(relation);
    const index = table?.indexes.find(relation.relname);
    if (index)
        table?.indexes.replace(index, (0,defined/* defined */.s)({ ...index, comment }));
}
function commentType(parts, comment, { session }) {
    const { relname, schemaname } = relationOf(parts);
    const { enums, domains } = session.catalog;
    const type = session.find(relname, schemaname, (name) => enums.find(name));
    const domain = session.find(relname, schemaname, (name) => domains.find(name));
    if (type)
        enums.replace(type, (0,defined/* defined */.s)({ ...type, comment }));
    else if (domain)
        domains.replace(domain, (0,defined/* defined */.s)({ ...domain, comment }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/composites.js


/**
 * CREATE TYPE … AS (…). As in PostgreSQL the type is a relation beside the tables, which gives no model: tables may be
 * made OF it or LIKE it, and what changes its attributes changes theirs.
 */
function createComposite({ typevar, coldeflist }, context) {
    const { session, statement, refusals } = context;
    const { relname = '', schemaname, location } = typevar ?? {};
    const name = session.newName(relname, schemaname);
    if (session.isTaken(name)) {
        const message = `there is something called "${relname}" already`;
        refusals.add(statement.place(location), 'duplicate-name', message);
        return;
    }
    session.addType(relname, schemaname);
    const relation = session.catalog.create(name, statement.placeAt(0));
    relation.hidden = true;
    session.composites.add(relation);
    for (const node of coldeflist ?? [])
        if ('ColumnDef' in node)
            relation.columns.add(readColumn(node.ColumnDef, relation, context).column);
}
/** The relation of a composite type, by the parts of its name. */
function findComposite(parts, session) {
    const found = session.findTable(relationOf(parts));
    return found && session.composites.has(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/create-table.js









/** CREATE TABLE, also of a partition: that gives no model of its own. */
function createTable(create, context) {
    const { session, statement, refusals } = context;
    const { relname = '', schemaname, location, relpersistence } = create.relation ?? {};
    if (relpersistence === 't' || schemaname === 'pg_temp') {
        session.ignore(relname);
        return;
    }
    const name = session.newName(relname, schemaname);
    const former = session.catalog.find(name);
    if (former) {
        const { path, line } = former.place;
        const message = `table "${relname}" is there already: ${path}:${line} created it`;
        if (!create.if_not_exists)
            refusals.add(statement.place(location), 'duplicate-table', message);
        return;
    }
    const type = create.ofTypename && findComposite(textsOf(create.ofTypename.names), session);
    if ((create.ofTypename && !type) || sourcesOf(create).some((source) => isOpaque(source, context))) {
        if (create.partbound)
            session.ignore(relname, schemaname);
        else
            refuseUnknownColumns(create.relation, context);
        return;
    }
    const table = session.catalog.create(name, statement.placeAt(0));
    table.hidden = create.partbound !== undefined;
    if (type)
        inherit(table, type, context);
    fill(table, create, context);
}
/**
 * A table whose columns nobody can know: CREATE TABLE AS, SELECT INTO, OF a type that no statement has created, LIKE and
 * INHERITS of a relation whose columns nobody knows. It is refused where it is still there in the end.
 */
function refuseUnknownColumns(relation, context) {
    const { session, statement } = context;
    const { relname = '', schemaname, location } = relation ?? {};
    session.ignore(relname, schemaname);
    session.unknown.add({ ...session.newName(relname, schemaname), place: statement.place(location) });
}
/** The relations whose columns a table takes over. */
function sourcesOf({ inhRelations = [], tableElts = [] }) {
    return [...inhRelations, ...tableElts].flatMap((node) => {
        if ('RangeVar' in node)
            return [node.RangeVar];
        const relation = 'TableLikeClause' in node ? node.TableLikeClause.relation : undefined;
        return relation ? [relation] : [];
    });
}
/** Whether a relation is there, and gives no table with columns: a view, a table that could not be read. */
function isOpaque(relation, { session }) {
    return !session.findTable(relation) && session.isIgnored(relation);
}
function fill(table, create, context) {
    for (const parent of create.inhRelations ?? []) {
        const found = 'RangeVar' in parent ? findTable(parent.RangeVar, context) : undefined;
        if (found)
            inherit(table, found, context);
    }
    const { relation, inhRelations = [], partbound } = create;
    if (inhRelations.length > 0 && !partbound)
        tellLoss(INHERITED, context.statement.place(relation?.location), table, context);
    const inherited = new Set(table.columns.items.map(({ name }) => name));
    const constraints = [];
    const likes = [];
    for (const element of create.tableElts ?? []) {
        if ('ColumnDef' in element)
            constraints.push(...create_table_addColumn(element.ColumnDef, table, inherited, context));
        else if ('Constraint' in element)
            constraints.push({ constraint: element.Constraint });
        else if ('TableLikeClause' in element) {
            const source = findTable(element.TableLikeClause.relation, context);
            if (source)
                likes.push([source, element.TableLikeClause]);
            if (source)
                copyColumns(source, table, element.TableLikeClause, context);
        }
    }
    addConstraints(constraints, table, context);
    for (const [source, like] of likes)
        copyRest(source, table, like, context);
}
/**
 * Adds a column and gives its constraints. A column that is inherited already keeps its place, and its type where the
 * statement gives none.
 */
function create_table_addColumn(definition, table, inherited, context) {
    const { colname = '', location } = definition;
    const former = table.columns.find(colname);
    if (!definition.typeName && !former)
        return [];
    if (former && !inherited.delete(colname)) {
        const message = `table "${table.name}" has two columns "${colname}"`;
        context.refusals.add(context.statement.place(location), 'duplicate-column', message);
        return [];
    }
    const { column, constraints } = readColumn(definition, table, context);
    const typed = former && !definition.typeName ? (0,defined/* defined */.s)({ ...former, ...column }) : column;
    table.columns.add({ ...typed, nullable: column.nullable === true && former?.nullable !== false });
    return constraints.map((constraint) => ({ constraint, column: colname }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/type-names.js





/** The name of a type that is created; undefined, and said so, where there is one of that name. */
function newTypeName(parts, { session, statement, refusals }) {
    const [written = '', namespace] = [...textsOf(parts)].reverse();
    const name = session.newName(written, namespace);
    if (!session.catalog.enums.find(name) && !session.catalog.domains.find(name))
        return name;
    refusals.add(statement.placeAt(0), 'duplicate-name', `there is a type called "${written}" already`);
    return undefined;
}
/** Gives an enum or a domain another name; the columns and domains of that type follow, and casts to it beside them. */
function renameType({ catalog }, from, to) {
    const { enums, domains } = catalog;
    const type = enums.find(from);
    const domain = domains.find(from);
    if (type)
        enums.replace(type, moved(type, to));
    if (domain)
        domains.replace(domain, moved(domain, to));
    const [before, after] = [type_names_textOf(from), type_names_textOf(to)];
    const follow = (text) => (0,type_names/* elementType */.rk)(text) === before ? after + text.slice(before.length) : undefined;
    for (const { table, column } of catalog.columnsOfType(before.replaceAll('"', ''))) {
        const followed = follow(column.type ?? '');
        if (followed === undefined)
            continue;
        const usual = column.default && { ...column.default, text: recast(column.default.text, from, to) };
        table.columns.replace(column, (0,defined/* defined */.s)({ ...column, type: followed, default: usual }));
        table.changeSql((sql) => recast(sql, from, to));
    }
    for (const other of domains.items) {
        const followed = follow(other.type);
        if (followed !== undefined)
            domains.replace(other, { ...other, type: followed });
    }
}
/** A type's name with its namespace, in plain letters, as `columnsOfType` takes it. */
function fullName({ namespace, name = '' }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}
/** An SQL text after a type was renamed to which it casts: `'x'::mood`, `CAST(a AS mood)`. */
function recast(sql, from, to) {
    if (!sql.includes(from.name))
        return sql;
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(sql);
    return tokens.reduceRight((text, token, index) => {
        if (token.text !== '::' && !(0,postgresql_tokens/* isWord */.Jg)(token, 'as'))
            return text;
        const hasNamespace = tokens[index + 2]?.text === '.';
        const [first, last] = [tokens[index + 1], tokens[index + (hasNamespace ? 3 : 1)]];
        const isNamespace = !hasNamespace || (0,postgresql_tokens/* nameOf */.Vb)(first) === (from.namespace ?? 'public');
        if (!first || !last || (0,postgresql_tokens/* nameOf */.Vb)(last) !== from.name || !isNamespace)
            return text;
        return text.slice(0, first.start) + type_names_textOf(to) + text.slice(last.end);
    }, sql);
}
function moved(node, to) {
    return { ...(0,without/* without */.F)(node, 'namespace'), ...to };
}
function type_names_textOf({ name, namespace }) {
    return namespace === undefined ? (0,postgresql_tokens/* quoteName */.AB)(name) : `${(0,postgresql_tokens/* quoteName */.AB)(namespace)}.${(0,postgresql_tokens/* quoteName */.AB)(name)}`;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/domains.js







/** CREATE DOMAIN. */
function createDomain(domain, context) {
    const { session, statement } = context;
    const name = newTypeName(domain.domainname, context);
    if (!name || !domain.typeName)
        return;
    const constraints = (domain.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const type = toTypeText(domain.typeName, context);
    const written = constraints.find(({ contype }) => contype === 'CONSTR_DEFAULT');
    const plain = (0,defined/* defined */.s)({
        place: statement.placeAt(0),
        ...name,
        type,
        nullable: !constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
        collation: collationOf(domain.collClause),
        default: written
            ? domains_readDefault(written, constraints, type, domain.collClause?.location ?? 0, context)
            : findBeneath(domain.typeName, context)?.default,
        checks: [],
    });
    const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
    session.catalog.domains.add(checks.reduce((node, check) => addCheck(node, check, context), plain));
}
/** The domain that a type is: a domain over it begins with its default. */
function findBeneath({ names, arrayBounds }, { session }) {
    const [name = '', namespace] = [...textsOf(names)].reverse();
    return arrayBounds ? undefined : session.find(name, namespace, (full) => session.catalog.domains.find(full));
}
/** ALTER DOMAIN. */
function alterDomain(alter, context) {
    const { session, refusals, statement } = context;
    const [name = '', namespace] = [...textsOf(alter.typeName)].reverse();
    const found = session.find(name, namespace, (full) => session.catalog.domains.find(full));
    if (!found) {
        const message = `this speaks of domain "${name}", which no statement before it has created`;
        if (!alter.missing_ok)
            refusals.add(statement.placeAt(0), 'unknown-type', message);
        return;
    }
    const change = ALTERATIONS[alter.subtype ?? ''];
    if (change)
        session.catalog.domains.replace(found, change(found, alter, context));
}
/** By the parser's letters: default, NOT NULL dropped and set, constraint added and dropped. */
const ALTERATIONS = {
    T: (domain, { def }, context) => {
        const rest = (0,without/* without */.F)(domain, 'default');
        return def ? (0,defined/* defined */.s)({ ...rest, default: defaultBehind(def, domain.type, context) }) : rest;
    },
    N: (domain) => ({ ...domain, nullable: true }),
    O: (domain) => ({ ...domain, nullable: false }),
    C: (domain, { def }, context) => def && 'Constraint' in def ? domains_addConstraint(domain, def.Constraint, context) : domain,
    X: (domain, { name }) => ({ ...domain, checks: domain.checks.filter((check) => check.name !== name) }),
};
function domains_addConstraint(domain, constraint, context) {
    if (constraint.contype === 'CONSTR_NOTNULL')
        return { ...domain, nullable: false };
    return addCheck(domain, constraint, context);
}
/** Adds a check; one without a name gets the name that PostgreSQL gives it. */
function addCheck(domain, constraint, { statement }) {
    const sql = statement.within(statement.tokenAt(statement.offset(constraint.location)));
    const taken = new Set(domain.checks.map(({ name }) => name));
    const name = constraint.conname ?? freeName(domain.name ?? '', taken);
    return { ...domain, checks: [...domain.checks, { name, sql }] };
}
function freeName(domain, taken) {
    for (let number = 0;; number += 1) {
        const label = `_check${number === 0 ? '' : number}`;
        const name = `${(0,names/* cut */.J)(domain, 63 - label.length)}${label}`;
        if (!taken.has(name))
            return name;
    }
}
function domains_readDefault(written, constraints, type, collation, context) {
    const { statement } = context;
    const start = written.location ?? 0;
    const later = [...constraints.map(({ location = 0 }) => location), collation].filter((at) => at > start);
    const end = later.length > 0 ? statement.tokenAt(statement.offset(Math.min(...later))) : statement.tokens.length;
    const sql = statement.slice(statement.tokenAt(statement.offset(start)) + 1, end);
    return defaultOf(written.raw_expr, sql, type, context);
}
function defaultBehind(node, type, context) {
    const { statement } = context;
    const word = statement.find('default', 0);
    return defaultOf(node, statement.slice(word + 1, statement.tokens.length), type, context);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/drop.js





/** What DROP does, by what it drops. What is not there need not be dropped, with or without IF EXISTS. */
const drop_DROPS = {
    OBJECT_TABLE: (parts, _, context) => {
        const { session } = context;
        const relation = relationOf(parts);
        const table = session.findTable(relation);
        const unknown = session.findUnknown(relation);
        if (table)
            dropTable(table, context);
        else if (unknown)
            session.unknown.remove(unknown);
    },
    OBJECT_FOREIGN_TABLE: (parts, _, context) => {
        const table = context.session.findTable(relationOf(parts));
        if (table)
            dropTable(table, context);
    },
    OBJECT_INDEX: (parts, _, { session }) => {
        const relation = relationOf(parts);
        const table = session.findIndexOwner(relation);
        const index = table?.indexes.find(relation.relname);
        if (index)
            table?.indexes.remove(index);
    },
    OBJECT_SEQUENCE: (parts, _, { session }) => {
        const sequence = session.findSequence(relationOf(parts));
        if (sequence)
            dropSequence(session, sequence);
    },
    OBJECT_TYPE: dropType,
    OBJECT_DOMAIN: dropType,
    OBJECT_SCHEMA: dropNamespace,
};
/** DROP. */
function drop({ removeType, objects = [], behavior }, context) {
    for (const object of objects)
        drop_DROPS[removeType ?? '']?.(drop_partsOf(object), behavior === 'DROP_CASCADE', context);
}
function drop_partsOf(object) {
    if ('TypeName' in object)
        return textsOf(object.TypeName.names);
    return 'String' in object ? [object.String.sval ?? ''] : textsOf(itemsOf(object));
}
/** Drops a table with the foreign keys to it, its own sequences and its partitions. */
function dropTable(table, context) {
    const { session } = context;
    const heirs = session.family(table).slice(1);
    session.catalog.dropReferrers(table);
    session.catalog.drop(table);
    session.heirs.delete(table);
    for (const sequence of session.sequencesOf(table))
        session.sequences.remove(sequence);
    for (const heir of heirs) {
        session.catalog.dropReferrers(heir);
        session.catalog.drop(heir);
    }
}
/** Drops a type; with CASCADE what is of that type too. */
function dropType(parts, isCascade, context) {
    const { session } = context;
    const composite = findComposite(parts, session);
    if (composite)
        dropTable(composite, context);
    const { relname, schemaname } = relationOf(parts);
    const { enums, domains } = session.catalog;
    const found = session.find(relname, schemaname, (name) => enums.find(name)) ??
        session.find(relname, schemaname, (name) => domains.find(name));
    if (!found)
        return;
    if (isCascade)
        dropUsers(found, context);
    else
        removeType(found, context);
}
function removeType(type, { session }) {
    const { enums, domains } = session.catalog;
    if ('values' in type)
        enums.remove(type);
    else
        domains.remove(type);
}
/** Drops a type with the domains over it and the columns of any of them. */
function dropUsers(type, context) {
    const { session, work } = context;
    const { domains } = session.catalog;
    const found = new Map([[fullName(type), type]]);
    for (const name of found.keys()) {
        work.step();
        for (const domain of domains.items)
            if ((0,sql_catalog/* bareType */.Hf)(domain.type) === name)
                found.set(fullName(domain), domain);
    }
    for (const [name, each] of found) {
        removeType(each, context);
        for (const { table, column } of session.catalog.columnsOfType(name))
            session.catalog.dropColumn(table, column.name ?? '');
    }
}
/** Drops all that is in a schema, and what is of its types. */
function dropNamespace(parts, _, context) {
    const { session } = context;
    const { enums, domains, tables } = session.catalog;
    const isIn = ({ namespace = 'public' }) => namespace === parts[0];
    for (const table of tables)
        if (isIn(table))
            dropTable(table, context);
    for (const table of session.unknown.items)
        if (isIn(table))
            session.unknown.remove(table);
    for (const type of [...enums.items, ...domains.items])
        if (isIn(type))
            dropUsers(type, context);
    for (const sequence of session.sequences.items)
        if (isIn(sequence))
            dropSequence(session, sequence);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/enum-values.js





/**
 * Gives a value its new name wherever it stands, as PostgreSQL does, which keeps no names there: in the defaults of
 * columns and domains of the type, and of arrays of it, and in the SQL of their tables.
 */
function renameValue(type, from, to, { session, work }) {
    const { catalog } = session;
    const renaming = { type: type.name ?? '', from, to };
    const own = fullName(type);
    const domains = catalog.domains.items.filter((domain) => (0,sql_catalog/* bareType */.Hf)(domain.type) === own);
    for (const domain of domains) {
        const checks = domain.checks.map((check) => ({ ...check, sql: inSql(check.sql, 'value', renaming) }));
        catalog.domains.replace(domain, { ...domain, ...enum_values_defaultOf(domain.default, renaming), checks });
    }
    for (const { table, column } of [own, ...domains.map(fullName)].flatMap((name) => catalog.columnsOfType(name))) {
        work.step();
        if (column.default)
            table.columns.replace(column, { ...column, ...enum_values_defaultOf(column.default, renaming) });
        table.changeSql((sql) => inSql(sql, column.name ?? '', renaming));
    }
}
/** In a default of the type, or of an array of it, a text can only be a value, or hold values as an array's members. */
function enum_values_defaultOf(value, renaming) {
    if (!value)
        return {};
    return { default: { ...value, text: replaceTexts(value.text, renaming, () => true) } };
}
/** In an expression a text is a value under a cast to the type, and beside a column of it without any cast. */
function inSql(sql, column, renaming) {
    return replaceTexts(sql, renaming, (tokens, index) => tokens[index + 1]?.text === '::' || (0,postgresql_tokens/* isWord */.Jg)(tokens[index + 1], 'as')
        ? (0,postgresql_tokens/* nameOf */.Vb)(tokens[index + (tokens[index + 3]?.text === '.' ? 4 : 2)]) === renaming.type
        : isBeside(tokens, index, column));
}
/** Words that may stand between a column and a text that it is compared with. */
const BETWEEN = new Set(['all', 'any', 'array', 'distinct', 'from', 'in', 'is', 'not']);
const SIGNS = new Set(['(', '[', ',', '=', '<>', '!=', '<', '>', '<=', '>=']);
function isBeside(tokens, index, column) {
    const isNext = SIGNS.has(tokens[index + 1]?.text ?? '') && isColumn(tokens, index + 2, column);
    const before = tokens.slice(0, index).map(isBetween).lastIndexOf(false);
    return isNext || isColumn(tokens, before, column);
}
function isBetween({ kind, text }) {
    return kind === 'string' || SIGNS.has(text) || (kind === 'word' && BETWEEN.has(text.toLowerCase()));
}
function replaceTexts(sql, { from, to }, isMeant) {
    if (!sql.includes((0,string/* sqlString */.Q)(from).slice(1, -1)))
        return sql;
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(sql);
    return tokens.reduceRight((text, { kind, text: written, start, end }, index) => {
        if (kind !== 'string' || !isMeant(tokens, index))
            return text;
        const value = written === (0,string/* sqlString */.Q)(from) ? (0,string/* sqlString */.Q)(to) : inArray(written, from, to);
        return text.slice(0, start) + value + text.slice(end);
    }, sql);
}
/** An array's text, `'{a,"b c"}'`, with another name of a member. */
function inArray(text, from, to) {
    if (!/^'\s*\{/.test(text))
        return text;
    return text.replace(/"((?:[^"\\]|\\[^])*)"|(?<=[{,])[^{},"]+(?=[,}])/g, (member, quoted) => {
        const value = quoted === undefined ? member.trim() : quoted.replace(/\\([^])/g, '$1');
        return value.replaceAll("''", "'") === from ? (0,string/* sqlString */.Q)(JSON.stringify(to)).slice(1, -1) : member;
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/enums.js



/** CREATE TYPE … AS ENUM. */
function createEnum({ typeName, vals }, context) {
    const { session, statement } = context;
    const name = newTypeName(typeName, context);
    if (name)
        session.catalog.enums.add({ place: statement.placeAt(0), ...name, values: textsOf(vals) });
}
/** ALTER TYPE … ADD VALUE, RENAME VALUE. */
function alterEnum(alter, context) {
    const { session, refusals, statement } = context;
    const [name = '', namespace] = [...textsOf(alter.typeName)].reverse();
    const found = session.find(name, namespace, (full) => session.catalog.enums.find(full));
    if (!found) {
        const message = `this speaks of type "${name}", which no statement before it has created as an enum`;
        refusals.add(statement.placeAt(0), 'unknown-type', message);
        return;
    }
    session.catalog.enums.replace(found, { ...found, values: changeValues(found, alter, context) });
    if (wordBefore(context) === 'to')
        renameValue(found, alter.oldVal ?? '', alter.newVal ?? '', context);
}
/** The parser leaves out texts that are empty. */
function changeValues({ values }, alter, context) {
    const { oldVal = '', newVal = '', newValNeighbor = '' } = alter;
    const word = wordBefore(context);
    if (word === 'to')
        return values.map((value) => (value === oldVal ? newVal : value));
    if (values.includes(newVal))
        return values;
    const neighbor = SIDES.has(word) ? values.indexOf(newValNeighbor) : -1;
    const at = neighbor < 0 ? values.length : word === 'after' ? neighbor + 1 : neighbor;
    return [...values.slice(0, at), newVal, ...values.slice(at)];
}
/** The word before the last text of ALTER TYPE, which says what is done. */
function wordBefore({ statement: { tokens } }) {
    const last = tokens.map(({ kind }) => kind).lastIndexOf('string');
    return tokens[last - 1]?.text.toLowerCase() ?? '';
}
const SIDES = new Set(['before', 'after']);

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/indexes.js








/** CREATE INDEX. */
function createIndex(index, context) {
    const table = findTable(index.relation, context);
    if (!table)
        return;
    const { session, statement, refusals } = context;
    const elements = elementsOf(index.indexParams);
    const included = elementsOf(index.indexIncludingParams);
    const name = index.idxname ?? session.choose(table, indexColumnNames([...elements, ...included]), 'idx');
    if (index.idxname !== undefined && session.isTaken(qualify(name, table.namespace))) {
        const message = `there is something called "${name}" already; an index needs a name of its own`;
        if (!index.if_not_exists)
            refusals.add(statement.placeAt(0), 'duplicate-name', message);
        return;
    }
    const missing = missingColumn([...elements, ...included], table);
    if (missing !== undefined) {
        const message = `this speaks of column "${missing}", which table "${table.name}" does not have`;
        refusals.add(statement.placeAt(0), 'unknown-column', message);
        return;
    }
    const node = readIndex(index, name, elements, table, context);
    table.indexes.add(node);
    session.claim(table, node);
    if (!index.relation?.inh)
        session.withhold(table, name);
}
function readIndex(index, name, elements, table, context) {
    const { statement } = context;
    const from = statement.tokenAt(statement.offset(index.relation?.location));
    const include = elementsOf(index.indexIncludingParams).flatMap((part) => part.name ?? []);
    return (0,defined/* defined */.s)({
        place: statement.placeAt(0),
        name,
        columns: readParts(elements, from, index.accessMethod, context).map((part) => withoutUsual(part, table)),
        unique: index.unique === true,
        method: index.accessMethod === 'btree' ? undefined : index.accessMethod,
        where: index.whereClause && conditionAfter(from, context),
        include: include.length > 0 ? include : undefined,
        storageParameters: readStorage(index.options),
        nullsNotDistinct: index.nulls_not_distinct === true ? true : undefined,
    });
}
/** The collation that a member has anyway goes without saying: a column its own, an expression one of its columns'. */
function withoutUsual(part, table) {
    if (part.collation === undefined)
        return part;
    const isKnown = part.name !== undefined || table.columns.items.every(({ collation }) => collation === undefined);
    const usual = isKnown ? (table.columns.find(part.name ?? '')?.collation ?? 'default') : undefined;
    return part.collation === usual ? (0,without/* without */.F)(part, 'collation') : part;
}
/** What stands behind WHERE, to the statement's end. */
function conditionAfter(from, { statement }) {
    const { tokens } = statement;
    for (let index = from; index < tokens.length; index += 1) {
        if (tokens[index]?.text === '(')
            index = statement.closing(index);
        else if ((0,postgresql_tokens/* isWord */.Jg)(tokens[index], 'where'))
            return statement.slice(index + 1, tokens.length);
    }
    return '';
}
function missingColumn(elements, table) {
    return elements.flatMap(({ name }) => name ?? []).find((name) => !table.columns.find(name));
}
function elementsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ('IndexElem' in node ? [node.IndexElem] : []));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/rename.js





/** What RENAME does, by what it renames; names of anything else are nobody's here. */
const RENAMES = {
    OBJECT_TABLE: renameRelation,
    OBJECT_INDEX: renameRelation,
    OBJECT_SEQUENCE: renameRelation,
    OBJECT_COLUMN: renameColumn,
    OBJECT_ATTRIBUTE: renameColumn,
    OBJECT_TABCONSTRAINT: renameConstraint,
    OBJECT_TYPE: renameNamedType,
    OBJECT_DOMAIN: renameNamedType,
    OBJECT_DOMCONSTRAINT: renameDomainConstraint,
    OBJECT_SCHEMA: ({ subname = '' }, to, context) => {
        renameNamespace(subname, to, context);
    },
};
/** ALTER … RENAME. */
function rename(statement, context) {
    RENAMES[statement.renameType ?? '']?.(statement, statement.newname ?? '', context);
}
/** ALTER … SET SCHEMA. */
function moveToSchema(move, context) {
    const { session } = context;
    const { objectType, relation, object, newschema } = move;
    if (objectType === 'OBJECT_TABLE') {
        const table = move.missing_ok ? relation && session.findTable(relation) : findTable(relation, context);
        const unknown = relation && session.findUnknown(relation);
        if (table)
            moveTable(table, qualify(table.name, newschema), context);
        else if (unknown)
            moveUnknown(unknown, qualify(unknown.name, newschema), context);
    }
    else if (objectType === 'OBJECT_SEQUENCE') {
        const sequence = relation && session.findSequence(relation);
        if (sequence)
            renameSequence(session, sequence, qualify(sequence.name, newschema));
    }
    else if (objectType === 'OBJECT_TYPE' || objectType === 'OBJECT_DOMAIN') {
        const [name = '', namespace] = [...textsOf(itemsOf(object))].reverse();
        const found = session.findType(name, namespace);
        if (found)
            renameNamed(found, qualify(found.name, newschema), context);
    }
}
/** ALTER TABLE … RENAME TO may also name an index, a sequence or a view. */
function renameRelation(renaming, to, context) {
    const { session } = context;
    const { relation } = renaming;
    if (!relation)
        return;
    const table = session.findTable(relation);
    const sequence = session.findSequence(relation);
    const owner = session.findIndexOwner(relation);
    const unknown = session.findUnknown(relation);
    if (table)
        moveTable(table, qualify(to, table.namespace), context);
    else if (sequence)
        renameSequence(session, sequence, qualify(to, sequence.namespace));
    else if (owner)
        renameIndex(owner, relation.relname ?? '', to, context);
    else if (unknown)
        moveUnknown(unknown, qualify(to, unknown.namespace), context);
    else if (session.isIgnored(relation))
        session.ignore(to, relation.schemaname);
    else if (!renaming.missing_ok && renaming.renameType === 'OBJECT_TABLE')
        findTable(relation, context);
}
function moveUnknown(table, to, { session }) {
    session.unknown.rename(table, to);
    session.ignore(to.name, to.namespace ?? 'public');
}
/** Moves a table with all that is in its namespace because of it. */
function moveTable(table, to, { session }) {
    session.catalog.rename(table, to);
    session.claimAll(table);
    for (const sequence of session.sequencesOf(table))
        if (sequence.namespace !== to.namespace)
            renameSequence(session, sequence, qualify(sequence.name, to.namespace));
}
function renameColumn(renaming, to, context) {
    const { session, statement, refusals } = context;
    const { relation, subname = '', relationType } = renaming;
    const isType = relationType === 'OBJECT_TYPE';
    if ((relationType !== 'OBJECT_TABLE' && !isType) || !relation)
        return;
    const table = renaming.missing_ok ? session.findTable(relation) : findTable(relation, context);
    if (!table)
        return;
    const message = table.columns.find(to)
        ? `table "${table.name}" has a column "${to}" already`
        : `this speaks of column "${subname}", which table "${table.name}" does not have`;
    if (!table.columns.find(subname) || table.columns.find(to)) {
        refusals.add(statement.place(relation.location), 'unknown-column', message);
        return;
    }
    for (const member of relation.inh || isType ? session.family(table) : [table]) {
        context.work.step();
        session.catalog.renameColumn(member, subname, to);
    }
    for (const sequence of session.sequencesOf(table))
        if (sequence.owner?.column === subname)
            session.sequences.replace(sequence, { ...sequence, owner: { table, column: to } });
}
function renameConstraint({ relation, subname = '' }, to, context) {
    const table = findTable(relation, context);
    const constraint = table?.constraints.find(subname);
    if (!table || !constraint)
        return;
    renameTo(to, constraint, table, context);
    if (context.session.isKept(table, subname))
        context.session.keepToItself(table, to);
}
/** Renames an index, and with it the key whose index it is. */
function renameIndex(table, from, to, context) {
    const index = table.indexes.find(from);
    const key = table.constraints.find(from);
    if (index) {
        const renamed = { ...index, name: to };
        table.indexes.replace(index, renamed);
        context.session.claim(table, renamed);
    }
    else if (key)
        renameTo(to, key, table, context);
}
function renameTo(name, constraint, table, { session }) {
    const renamed = { ...constraint, name };
    table.constraints.replace(constraint, renamed);
    session.claim(table, renamed);
}
function renameNamedType({ object }, to, context) {
    const [name = '', namespace] = [...textsOf(itemsOf(object))].reverse();
    const found = context.session.findType(name, namespace);
    if (found)
        renameNamed(found, qualify(to, found.namespace), context);
}
/** Gives a type another name, and the relation of a composite one too. */
function renameNamed(from, to, context) {
    const { session } = context;
    const composite = session.catalog.find(from);
    if (composite && session.composites.has(composite))
        moveTable(composite, to, context);
    session.addType(to.name, to.namespace ?? 'public');
    renameType(session, from, to);
}
function renameDomainConstraint({ object, subname }, to, { session }) {
    const { relname, schemaname } = relationOf(textsOf(itemsOf(object)));
    const domain = session.find(relname, schemaname, (name) => session.catalog.domains.find(name));
    if (!domain)
        return;
    const checks = domain.checks.map((check) => (check.name === subname ? { ...check, name: to } : check));
    session.catalog.domains.replace(domain, { ...domain, checks });
}
function renameNamespace(from, to, context) {
    const { session } = context;
    const { enums, domains, tables } = session.catalog;
    const isIn = ({ namespace = 'public' }) => namespace === from;
    for (const table of tables) {
        context.work.step();
        if (isIn(table))
            moveTable(table, qualify(table.name, to), context);
    }
    for (const { name = '', namespace } of [...enums.items, ...domains.items])
        if (isIn({ namespace }))
            renameType(session, qualify(name, namespace), qualify(name, to));
    for (const sequence of session.sequences.items)
        if (isIn(sequence))
            renameSequence(session, sequence, qualify(sequence.name, to));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/geometry-columns.js



/**
 * PostGIS's functions that change the columns of a table (https://postgis.net/docs/AddGeometryColumn.html,
 * https://postgis.net/docs/DropGeometryColumn.html).
 */
const geometry_columns_CHANGES = {
    addgeometrycolumn: geometry_columns_addColumn,
    dropgeometrycolumn: geometry_columns_dropColumn,
};
/** Does to the columns of a table what a call of a function does to them, which few functions do. */
function callFunction({ funcname, args = [], location = 0 }, context) {
    geometry_columns_CHANGES[textsOf(funcname).at(-1) ?? '']?.(args.map(geometry_columns_valueOf), location, context);
}
function geometry_columns_valueOf(node) {
    if (!('A_Const' in node))
        return undefined;
    const { sval, ival, boolval } = node.A_Const;
    if (boolval)
        return boolval.boolval === true;
    return ival ? String(ival.ival ?? 0) : sval?.sval;
}
/** `([catalog,] [schema,] table, column, srid, type, dimension [, with a type modifier])` */
function geometry_columns_addColumn(values, location, context) {
    const hasModifier = values.at(-1) !== false;
    const given = typeof values.at(-1) === 'boolean' ? values.slice(0, -1) : values;
    const [name, srid, type, dimension] = given.slice(-4);
    if (!isText(name) || !isText(srid) || !isText(type) || !isText(dimension) || !/^[a-z]+$/i.test(type)) {
        refuse(location, context);
        return;
    }
    const column = { name, type, srid: /^\d+$/.test(srid) ? srid : '0', dimension };
    const table = geometry_columns_findNamed(given.slice(0, -4), location, context);
    if (!table)
        return;
    const place = context.statement.place(location);
    if (table.columns.find(name)) {
        context.refusals.add(place, 'duplicate-column', `table "${table.name}" has a column "${name}" already`);
        return;
    }
    const checks = hasModifier ? [] : checksOf(column, place);
    for (const member of context.session.family(table)) {
        context.work.step();
        if (member.columns.find(name))
            continue;
        member.columns.add({ place, name, type: hasModifier ? typeOf(column) : 'geometry' });
        for (const check of checks)
            member.constraints.add(check);
    }
}
/** `geometry(PointZ,4326)`: the dimension is a part of the type's name. */
function typeOf({ type, srid, dimension }) {
    const plain = type.replace(/(?<=[a-z]{2})(?:zm?|m)$/i, '');
    const suffix = { 3: /m$/i.test(type) && !/zm$/i.test(type) ? 'M' : 'Z', 4: 'ZM' }[dimension] ?? '';
    return `geometry(${plain}${suffix}${srid === '0' ? '' : `,${srid}`})`;
}
/** What holds a column without a type modifier to its type, under the names that PostGIS gives. */
function checksOf({ name, type, srid, dimension }, place) {
    const column = (0,postgresql_tokens/* quoteName */.AB)(name);
    const conditions = {
        srid: `st_srid(${column}) = ${srid}`,
        dims: `st_ndims(${column}) = ${dimension}`,
        ...(type === 'GEOMETRY' ? {} : { geotype: `geometrytype(${column}) = '${type}' OR ${column} IS NULL` }),
    };
    return Object.entries(conditions).map(([what, check]) => ({
        place,
        kind: 'check',
        name: `enforce_${what}_${name}`,
        columns: [],
        check,
    }));
}
/** `([catalog,] [schema,] table, column)` */
function geometry_columns_dropColumn(values, location, context) {
    const name = values.at(-1);
    const table = isText(name) ? geometry_columns_findNamed(values.slice(0, -1), location, context) : undefined;
    if (!isText(name))
        refuse(location, context);
    else if (table) {
        for (const member of context.session.family(table))
            context.session.catalog.dropColumn(member, name);
    }
}
/** The table that the first arguments name; an empty schema stands for the search path. */
function geometry_columns_findNamed(values, location, context) {
    const parts = values.filter(isText).filter((part) => part !== '');
    if (parts.length > 0 && values.every(isText))
        return findTable({ ...relationOf(parts), location }, context);
    refuse(location, context);
    return undefined;
}
function isText(value) {
    return typeof value === 'string';
}
function refuse(location, { refusals, statement }) {
    const message = 'which column this adds or drops cannot be known without running it; write its arguments out';
    refusals.add(statement.place(location), 'unknown-columns', message);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/search-path.js



/** SET search_path, SET SCHEMA. */
function setVariable({ name, args, kind, is_local }, { session }) {
    if (name !== 'search_path')
        return;
    const path = kind === 'VAR_SET_VALUE' ? (args ?? []).flatMap(stringOf) : undefined;
    if (is_local)
        session.setPathLocally(path);
    else
        session.setPath(path);
}
/** SELECT, which may make a table, or set the search path or change a table's columns through a function. */
function search_path_select({ intoClause, targetList }, context) {
    const { relname = '', relpersistence } = intoClause?.rel ?? {};
    if (relpersistence === 't')
        context.session.ignore(relname);
    else if (intoClause)
        refuseUnknownColumns(intoClause.rel, context);
    for (const target of targetList ?? []) {
        const value = 'ResTarget' in target ? target.ResTarget.val : undefined;
        const call = value && 'FuncCall' in value ? value.FuncCall : undefined;
        if (call)
            callFunction(call, context);
        if (textsOf(call?.funcname).at(-1) !== 'set_config')
            continue;
        const [name, path] = (call?.args ?? []).flatMap(stringOf);
        if (name !== 'search_path')
            continue;
        const names = (path ?? '').split(',').flatMap(nameIn);
        if (isTrue(call?.args?.[2]))
            context.session.setPathLocally(names);
        else
            context.session.setPath(names);
    }
}
function isTrue(node) {
    return node !== undefined && 'A_Const' in node && node.A_Const.boolval?.boolval === true;
}
function stringOf(node) {
    const text = 'A_Const' in node ? node.A_Const.sval : undefined;
    return text ? [text.sval ?? ''] : [];
}
function nameIn(written) {
    const name = written.trim();
    if (name === '')
        return [];
    return [name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()];
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/statements.js












/** Does what a statement says. Statements that say nothing of tables and their types are passed over. */
function apply(node, context) {
    if ('CreateStmt' in node)
        createTable(node.CreateStmt, context);
    else if ('AlterTableStmt' in node)
        alterTable(node.AlterTableStmt, context);
    else if ('IndexStmt' in node)
        createIndex(node.IndexStmt, context);
    else if ('CommentStmt' in node)
        commentOn(node.CommentStmt, context);
    else if ('CreateSeqStmt' in node)
        createSequence(node.CreateSeqStmt, context);
    else if ('AlterSeqStmt' in node)
        alterSequence(node.AlterSeqStmt, context);
    else if ('RenameStmt' in node)
        rename(node.RenameStmt, context);
    else if ('AlterObjectSchemaStmt' in node)
        moveToSchema(node.AlterObjectSchemaStmt, context);
    else if ('DropStmt' in node)
        drop(node.DropStmt, context);
    else
        applyRare(node, context);
}
function applyRare(node, context) {
    const { session } = context;
    if ('CreateEnumStmt' in node)
        createEnum(node.CreateEnumStmt, context);
    else if ('AlterEnumStmt' in node)
        alterEnum(node.AlterEnumStmt, context);
    else if ('CreateDomainStmt' in node)
        createDomain(node.CreateDomainStmt, context);
    else if ('AlterDomainStmt' in node)
        alterDomain(node.AlterDomainStmt, context);
    else if ('VariableSetStmt' in node)
        setVariable(node.VariableSetStmt, context);
    else if ('SelectStmt' in node)
        search_path_select(node.SelectStmt, context);
    else if ('CreateSchemaStmt' in node)
        createSchema(node.CreateSchemaStmt, context);
    else if ('CreateTableAsStmt' in node)
        createTableAs(node.CreateTableAsStmt, context);
    else if ('CreateForeignTableStmt' in node)
        createForeignTable(node.CreateForeignTableStmt, context);
    else if ('CreateFunctionStmt' in node)
        session.routines.add(node.CreateFunctionStmt, context.statement);
    else if ('ViewStmt' in node)
        session.ignore(node.ViewStmt.view?.relname ?? '', node.ViewStmt.view?.schemaname);
    else if ('CompositeTypeStmt' in node)
        createComposite(node.CompositeTypeStmt, context);
    else if ('CreateRangeStmt' in node || 'DefineStmt' in node) {
        const parts = textsOf('DefineStmt' in node ? node.DefineStmt.defnames : node.CreateRangeStmt.typeName);
        session.addType(parts.at(-1) ?? '', parts.at(-2));
    }
}
/** CREATE SCHEMA with what is to be created in it. */
function createSchema({ schemaname, authrole, schemaElts }, context) {
    context.session.within(schemaname ?? authrole?.rolename ?? 'public', () => {
        for (const element of schemaElts ?? [])
            apply(element, context);
    });
}
function createTableAs({ into, objtype, if_not_exists }, context) {
    const { session } = context;
    const { relname = '', schemaname, relpersistence } = into?.rel ?? {};
    const isThere = session.catalog.find(session.newName(relname, schemaname)) !== undefined;
    if (objtype === 'OBJECT_MATVIEW' || relpersistence === 't')
        session.ignore(relname, schemaname);
    else if (!if_not_exists || !isThere)
        refuseUnknownColumns(into?.rel, context);
}
/** A table that lives in another database gives no model. */
function createForeignTable({ base }, context) {
    const { relname = '', schemaname, location } = base?.relation ?? {};
    context.session.ignore(relname, schemaname);
    const message = `foreign table "${relname}" is left out: it lives in another database`;
    context.refusals.warn(context.statement.place(location), 'foreign-table', message);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/transactions.js


const CONTROL = /(?:abort|begin|commit|end|release|rollback|savepoint|start)\b/iy;
/** The longest statement that may begin, keep or undo changes. */
const transactions_LONGEST = 300;
/**
 * The statements of a text that count, in order: without those that a ROLLBACK undoes or a command of `psql` leaves out,
 * and without the ones that only begin or end a transaction. `isPassedOver` tells the statements that need not be
 * remembered.
 */
function statementsIn(text, isPassedOver, psql) {
    const transactions = new Transactions();
    const scanner = new StatementScanner(text, { onCommand: (line) => psql.run(line) });
    for (let span = scanner.next(); span; span = scanner.next()) {
        const { reach, variables, database } = psql;
        CONTROL.lastIndex = span.start;
        if (reach === 'passed-over')
            continue;
        if (span.command?.startsWith('\\gset') === true)
            psql.forget(text.slice(span.start, span.end), span.command.slice('\\gset'.length).trim());
        if (span.end - span.start < transactions_LONGEST && CONTROL.test(text))
            transactions.control(text.slice(span.start, span.end));
        else if (!isPassedOver(span))
            transactions.keep({ ...span, reach, variables, database });
    }
    return transactions.kept;
}
/** What is kept so far, and how much of it there was when the transaction and its savepoints began. */
class Transactions {
    kept = [];
    #savepoints = new Map();
    #start;
    #count = 0;
    keep(span) {
        this.kept.push({ ...span, transaction: this.#start === undefined ? undefined : this.#count });
    }
    control(sql) {
        const [first, ...others] = (0,postgresql_tokens/* tokenize */.qw)(sql).map((token) => (0,postgresql_tokens/* nameOf */.Vb)(token) ?? '');
        const last = others.at(-1) ?? '';
        if (first === 'begin' || first === 'start')
            this.#start ??= this.kept.length;
        else if (first === 'savepoint')
            this.#savepoints.set(last, this.kept.length);
        else if (first !== 'release') {
            const isUndone = first === 'rollback' || first === 'abort';
            if (isUndone && others.includes('to'))
                this.#backTo(this.#savepoints.get(last));
            else
                this.#finish(isUndone, last === 'chain' && !others.includes('no'));
        }
    }
    #finish(isUndone, isChained) {
        if (isUndone)
            this.#backTo(this.#start);
        this.#count += 1;
        this.#start = isChained ? this.kept.length : undefined;
        this.#savepoints.clear();
    }
    #backTo(count) {
        if (count !== undefined)
            this.kept.length = Math.min(this.kept.length, count);
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/file.js

















/** The most UTF-16 units of a statement that the parser gets. */
const file_LONGEST = 4 * 1024 * 1024;
/** Does what the statements of one file say, in their order. A file is a session of its own, with its own search path. */
function readFile(file, shared, before) {
    const psql = file.continues && before ? before : new PsqlScript();
    const lines = new places/* LineCounter */.H(file.path, file.text);
    if (!file.continues)
        shared.session.setPath();
    readScript({ text: file.text, place: (offset) => lines.advance(offset) }, { ...shared, psql });
    return psql;
}
function readScript(script, reading) {
    const { text } = script;
    const { session, psql, depth = 0 } = reading;
    const isSkippedAt = ({ start, end }) => isSkipped(text, start, end);
    const isPassedOver = (span) => isSkippedAt(span) &&
        findViewName(text, span.start) === undefined &&
        !isCall(text, span.start) &&
        !isGenerating(span, text);
    for (const span of statementsIn(text, isPassedOver, psql)) {
        const view = findViewName(text, span.start);
        if (depth === 0)
            session.enter(span.transaction);
        if (!isSent(span, script, reading))
            continue;
        if (view !== undefined && isSkippedAt(span))
            ignoreRelation(view, span, script, reading);
        // Of what is passed over only calls are kept, whose routines may be known by now.
        else if (!isCall(text, span.start) || session.routines.mayCall(text, span.start) || !isSkippedAt(span)) {
            readSpan(span, script, reading);
            reading.work.end(span.end - span.start, session.catalog);
        }
    }
}
function readSpan(span, script, reading, isLast = false) {
    const { refusals, work } = reading;
    const { parse } = reading.parsers;
    const place = script.place(span.start);
    work.begin(() => place);
    if (span.end - span.start > file_LONGEST) {
        if (isRoutine(script.text, span.start))
            return;
        ignoreRelation(findTableName(script.text, span.start), span, script, reading);
        refuseLong(place, refusals);
        return;
    }
    const text = withVariables(script.text.slice(span.start, span.end), span.variables);
    if (text.length > file_LONGEST) {
        refuseLong(place, refusals);
        return;
    }
    const statement = new Statement(text, place);
    const parsed = parse(text);
    if ('node' in parsed) {
        applyGuarded(parsed.node, statement, reading);
        return;
    }
    const plain = withoutVariables(text);
    const again = plain === text ? parsed : parse(plain);
    if ('node' in again) {
        const message = 'the value of a variable of psql is not known here: its name is taken instead';
        refusals.warn(place, 'psql-variable', message);
        applyGuarded(again.node, new Statement(plain, place), reading);
        return;
    }
    if (isRoutine(text, 0))
        return;
    ignoreRelation(findTableName(script.text, span.start), span, script, reading);
    const offset = offsetOfCharacter(text, parsed.character);
    const placeholder = (0,placeholders/* placeholderAt */.jM)(text, offset);
    if (placeholder) {
        refusals.add(statement.placeAt(placeholder.offset), placeholders/* PLACEHOLDER */.Kx, (0,placeholders/* explainPlaceholder */.hg)(placeholder));
        return;
    }
    const near = parsed.problem.includes(' at ') ? '' : quoteNear(text, offset);
    refusals.add(statement.placeAt(offset), parsed.code, `this statement cannot be read: ${parsed.problem}${near}`);
    if (!isLast && text.includes(';'))
        readRest(span, script, reading);
}
function refuseLong(place, refusals) {
    refusals.add(place, 'too-large', 'a statement may have up to 4 MiB, and this one has more; split it');
}
/** Regular expressions over very long texts may exhaust the engine's own stack. */
function applyGuarded(node, statement, reading) {
    const { session, refusals, work, parsers, depth = 0 } = reading;
    try {
        const program = 'DoStmt' in node ? programOf(node.DoStmt, statement) : session.routines.called(node);
        if (program && depth >= run/* DEEPEST */.F)
            refusals.add(statement.placeAt(0), 'too-deep', TOO_DEEP);
        else if (program)
            run_run(program, parsers, toHost(reading));
        else
            apply(node, { session, statement, refusals, work });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = 'a part of this statement is too long to be read; shorten it';
        refusals.add(statement.placeAt(0), 'too-large', message);
    }
}
const TOO_DEEP = `functions may call each other ${run/* DEEPEST */.F} levels deep, and these go deeper`;
function toHost(reading) {
    const { parsers, refusals, session, work, depth = 0 } = reading;
    return {
        language: languageOf(parsers, session),
        step: () => {
            work.step();
        },
        say: ({ severity, place, code, message }) => {
            if (!place)
                return;
            if (severity === 'error')
                refusals.add(place, code, message);
            else
                refusals.warn(place, code, message);
        },
        read: (text, place) => {
            const own = new Refusals('error');
            readScript({ text, place: (0,places/* placesWithin */.W)(place, text) }, { ...reading, psql: new PsqlScript(), refusals: own, depth: depth + 1 });
            return own.diagnostics;
        },
    };
}
/** After a statement with unbalanced parentheses: those that it has swallowed. */
function readRest(span, script, reading) {
    const { text } = script;
    const scanner = new StatementScanner(text, { ...span, flat: true });
    scanner.next();
    for (let next = scanner.next(); next; next = scanner.next())
        if (!isSkipped(text, next.start, next.end))
            readSpan(next, script, reading, true);
}
/** Remembers the name of a view, or of a table that cannot be read: what is said of it later says nothing of a table. */
function ignoreRelation(found, { end }, { text }, { session }) {
    if (found === undefined)
        return;
    const start = (0,placeholders/* behindPlaceholder */.yp)(text, found);
    const [first, dot, second] = (0,postgresql_tokens/* tokenize */.qw)(text.slice(start, Math.min(end, start + LONGEST_NAME)));
    const [name, namespace] = dot?.text === '.' ? [(0,postgresql_tokens/* nameOf */.Vb)(second), (0,postgresql_tokens/* nameOf */.Vb)(first)] : [(0,postgresql_tokens/* nameOf */.Vb)(first)];
    if (name !== undefined)
        session.ignore(name, namespace);
}
/** The offset in UTF-16 units of a character: one beyond the first 65,536 has two units. */
function offsetOfCharacter(text, character) {
    let offset = 0;
    for (let passed = 0; passed < character && offset < text.length; passed += 1)
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return offset;
}
const LONGEST_NAME = 300;
const NEAR = 40;
/** What stands where the parser stopped, where it does not say so itself. */
function quoteNear(text, offset) {
    const rest = text
        .slice(offset, offset + NEAR)
        .split('\n')[0]
        ?.trim() ?? '';
    return rest === '' ? '' : ` (here: ${rest})`;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/parser.js


/**
 * Loads PostgreSQL's own parsers, which are WebAssembly. The one function for the whole grammar (100 KB of WebAssembly)
 * takes V8's optimizing compiler half a second and, on Node 24, 600 MB, and a schema is read by then: the baseline
 * compiler's code serves, for this module and for what is loaded after it.
 */
async function loadParsers() {
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-tier-up');
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-dynamic-tiering');
    // A bundler would turn this into a static import of an external module, so that every command loads the engine.
    const engine = await import(/* webpackIgnore: true */ 'libpg-query');
    await engine.loadModule();
    return { parse: (sql) => parse(sql, engine), parseProgram: (sql) => parseProgram(sql, engine) };
}
function parse(sql, { parseSync, SqlError }) {
    const sign = findLongSign(sql);
    if (sign)
        return sign;
    try {
        const statement = parseSync(sql).stmts?.[0]?.stmt;
        return statement
            ? { node: statement }
            : { problem: 'nothing stands here', character: 0, code: UNREADABLE };
    }
    catch (error) {
        if (error instanceof SqlError) {
            const { message, cursorPosition = 0 } = error.sqlDetails ?? { message: error.message };
            return {
                problem: message,
                character: cursorPosition,
                code: isExhausted(message) ? parser_TOO_DEEP : UNREADABLE,
            };
        }
        // Expressions thousands of levels deep exhaust the stack that WebAssembly shares with the engine.
        return { problem: 'its parts lie too deep in each other', character: 0, code: parser_TOO_DEEP };
    }
}
function parseProgram(sql, { parsePlPgSQLSync }) {
    if (LONG_SIGN.test(sql))
        return undefined;
    try {
        return parsePlPgSQLSync(sql);
    }
    catch {
        return undefined;
    }
}
/** The most characters of an operator (NAMEDATALEN, "Operators" in PostgreSQL's manual). */
const LONGEST_SIGN = 63;
/** So many signs in a row that the engine's lexer, which goes to their end for each of them, would not come to its own. */
const LONG_SIGN = new RegExp(String.raw `(?<![+-])(?:\+|-(?!-)){${LONGEST_SIGN + 1}}`);
function findLongSign(sql) {
    const signs = LONG_SIGN.test(sql) ? (0,postgresql_tokens/* tokenize */.qw)(sql) : [];
    const found = signs.find(({ kind, text }) => kind === 'sign' && text.length > LONGEST_SIGN);
    if (!found)
        return undefined;
    const problem = `an operator has up to ${LONGEST_SIGN} characters, and this one has ${found.text.length}`;
    return { problem, character: Array.from(sql.slice(0, found.start)).length, code: UNREADABLE };
}
const UNREADABLE = 'unreadable-statement';
const parser_TOO_DEEP = 'too-deep';
function isExhausted(message) {
    return message.startsWith('memory exhausted') || message.startsWith('stack depth');
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/index.js






function unknownColumns(name) {
    return `the columns of table "${name}" cannot be known without running this; write them in a CREATE TABLE`;
}
/** Reads the SQL of PostgreSQL with PostgreSQL's own parser. */
const postgresql = {
    async read(files, { unreadable, work = new sql_work/* Work */.Q() }) {
        const refusals = new Refusals(unreadable);
        const reading = { session: new Session(), refusals, parsers: await loadParsers(), work };
        let psql;
        for (const file of files)
            psql = readFile(file, reading, psql);
        for (const { name, place } of reading.session.unknown.items)
            refusals.add(place, 'unknown-columns', unknownColumns(name));
        const value = toDocument(reading.session, files[0]?.path ?? '');
        return { value, diagnostics: reading.refusals.diagnostics };
    },
};


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

/***/ 54318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   D: () => (/* binding */ withoutNeedlessQuotes),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/** Each branch reaches to the end where what it begins is never closed. */
const TOKEN = new RegExp([
    /\s+|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)/,
    /[eE]'(?:[^'\\]|\\[^]|'')*'?|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?|\$([A-Za-z_]\w*)?\$(?:[^]*?\$\1\$|[^]*)/,
    /(?:[uU]&)?"(?:[^"]|"")*"?/,
    /(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
    /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/,
    /::|(?:(?!--|\/\*)[<>=!~@#%^&|`?*/+-])+|[^]/,
]
    .map(({ source }) => source)
    .join('|'), 'y');
/** The kind of a token by its first character; blanks and comments are no tokens. */
const KINDS = [
    [/^(?:\s|--|\/\*)/, undefined],
    [/^(?:[uU]&)?"/, 'quoted-name'],
    [/^(?:[eEbBxXnN]?'|[uU]&'|\$(?:[A-Za-z_]\w*)?\$)/, 'string'],
    [/^\.?\d/, 'number'],
    [/^[A-Za-z_\u0080-\uffff]/, 'word'],
];
/** Letters that begin nothing but words, and signs that are tokens of their own or begin with themselves. */
const LETTER = /[acdf-mo-tvwyzACDF-MO-TVWYZ_]/;
const SIGN = /[(),;:[\]{}=<>+*%]/;
/** The tokens of an SQL text in PostgreSQL's language. */
function tokenize(sql) {
    const tokens = [];
    for (let start = 0; start < sql.length;) {
        TOKEN.lastIndex = start;
        if (!TOKEN.test(sql))
            break;
        const end = TOKEN.lastIndex;
        const first = sql.charCodeAt(start);
        if (first !== SPACE && first !== NEWLINE) {
            const text = sql.slice(start, end);
            const kind = BEGINNINGS[first] ?? kindOf(text);
            if (kind)
                tokens.push({ kind, text, start, end });
        }
        start = end;
    }
    return tokens;
}
/** The kinds of tokens by their first character's code, where that alone tells. */
const BEGINNINGS = Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return LETTER.test(character) ? 'word' : SIGN.test(character) ? 'sign' : undefined;
});
const SPACE = 32;
const NEWLINE = 10;
function kindOf(text) {
    const found = KINDS.find(([pattern]) => pattern.test(text));
    return found ? found[1] : 'sign';
}
/** The name that a token is, in the letters of the database; undefined for one that is no name. */
function nameOf(token) {
    if (token?.kind === 'word')
        return token.text.toLowerCase();
    return token?.kind === 'quoted-name' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined;
}
/** Whether a token is this word of SQL. */
function isWord(token, word) {
    return token?.kind === 'word' && token.text.toLowerCase() === word;
}
/** A name as SQL needs it: in quotes where it is not plain. */
function quoteName(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
/** An SQL text without the quotes around plain names, as `pg_dump --quote-all-identifiers` writes them: `"now"()`. */
function withoutNeedlessQuotes(sql) {
    if (!sql.includes('"'))
        return sql;
    return tokenize(sql)
        .filter((token) => token.kind === 'quoted-name' && quoteName(nameOf(token) ?? '') === nameOf(token))
        .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(start + 1, end - 1) + text.slice(end), sql);
}
/** Whether a word is a name only in quotes. */
function isReserved(word) {
    return RESERVED.has(word);
}
/** Words that are names only in quotes. */
const RESERVED = new Set(('all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast ' +
    'char character check coalesce collate collation column concurrently constraint create cross current_catalog ' +
    'current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable ' +
    'desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group ' +
    'grouping having ilike in initially inner inout int integer intersect interval into is isnull join lateral leading ' +
    'least left like limit localtime localtimestamp national natural nchar none normalize not notnull null nullif numeric ' +
    'offset on only or order out outer overlaps overlay placing position precision primary real references returning ' +
    'right row select session_user setof similar smallint some substring symmetric system_user table tablesample then ' +
    'time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where window ' +
    'with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable').split(' '));


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


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sqlString)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54024);

/** A text as a literal of SQL: of the standard's, or of MySQL's, in which a backslash stands for itself when doubled. */
function sqlString(text, dialect) {
    const written = (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect) ? text.replaceAll('\\', '\\\\') : text;
    return `'${written.replaceAll("'", "''")}'`;
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
