export const id = 962;
export const ids = [962];
export const modules = {

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

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readCreateTable)
});

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/clauses.js

/** The clauses from here to the next comma or closing parenthesis outside others. */
function readClauses(cursor) {
    const draft = { constraints: [], losses: [] };
    while (!cursor.done && !cursor.isMark(',') && !cursor.isMark(')')) {
        const { word, start } = cursor.next();
        CLAUSES[word]?.(cursor, draft, start);
    }
    const { collation, expression, constraints, losses } = draft;
    return { ...(0,defined/* defined */.s)({ collation, expression }), constraints, losses };
}
/** How to read on behind each word; any other word says nothing that is needed. */
const CLAUSES = {
    CONSTRAINT(cursor, draft, offset) {
        Object.assign(draft, { name: cursor.next().text, offset });
    },
    PRIMARY(cursor, draft, offset) {
        cursor.take('KEY');
        if (cursor.isAt('DESC'))
            draft.losses.push(DESCENDING);
        add(draft, offset, { kind: 'primary-key', columns: readNames(cursor, draft) });
    },
    UNIQUE(cursor, draft, offset) {
        add(draft, offset, { kind: 'unique', columns: readNames(cursor, draft) });
    },
    CHECK(cursor, draft, offset) {
        add(draft, offset, { kind: 'check', columns: [], check: cursor.enclosed() });
    },
    FOREIGN(cursor, draft, offset) {
        cursor.take('KEY');
        draft.offset ??= offset;
        draft.columns = readNames(cursor, draft);
    },
    REFERENCES(cursor, draft, offset) {
        cursor.next();
        cursor.enclosed();
        add(draft, offset, { kind: 'foreign-key', columns: draft.columns ?? [] });
    },
    NOT(cursor, draft) {
        if (cursor.take('DEFERRABLE'))
            defer(draft, { deferrable: false, ...readInitially(cursor) });
        else
            clear(draft);
    },
    DEFERRABLE(cursor, draft) {
        defer(draft, { deferrable: true, ...readInitially(cursor) });
    },
    NULL: (_, draft) => {
        clear(draft);
    },
    COLLATE(cursor, draft) {
        draft.collation = cursor.next().text;
        clear(draft);
    },
    AS(cursor, draft) {
        draft.expression = cursor.enclosed();
        clear(draft);
    },
    DEFAULT(cursor, draft) {
        if (!cursor.isMark('('))
            while (cursor.takeMark('-') || cursor.takeMark('+'))
                ;
        if (cursor.isMark('('))
            cursor.enclosed();
        else
            cursor.next();
        clear(draft);
    },
    MATCH(cursor) {
        cursor.next();
    },
    /** `ON DELETE SET DEFAULT`, `ON UPDATE NO ACTION`, `ON CONFLICT ROLLBACK`: none of these words begins a clause. */
    ON(cursor, draft) {
        const { word: event } = cursor.next();
        const { word } = cursor.next();
        if (word === 'SET' || word === 'NO')
            cursor.next();
        if (event === 'CONFLICT' && word !== 'ABORT')
            draft.losses.push(`a row that breaks a rule is met with ON CONFLICT ${word}`);
    },
};
function add(draft, offset, constraint) {
    const { name } = draft;
    draft.constraints.push({ ...constraint, ...(0,defined/* defined */.s)({ name }), offset: draft.offset ?? offset });
    clear(draft);
}
function clear(draft) {
    delete draft.name;
    delete draft.offset;
    delete draft.columns;
}
function readInitially(cursor) {
    if (!cursor.take('INITIALLY'))
        return {};
    return { initiallyDeferred: cursor.next().word === 'DEFERRED' };
}
/** Deferral belongs to the foreign key before it. */
function defer(draft, deferral) {
    const key = draft.constraints.filter(({ kind }) => kind === 'foreign-key').at(-1);
    if (key)
        draft.constraints[draft.constraints.indexOf(key)] = { ...key, ...deferral };
}
const DESCENDING = 'a member of a key descends';
/** The names at the beginning of each member of the list in parentheses that opens here, if one does. */
function readNames(cursor, { losses }) {
    if (!cursor.isMark('('))
        return [];
    const names = [];
    while (cursor.takeMark(names.length === 0 ? '(' : ',')) {
        names.push(cursor.next().text);
        if (cursor.take('COLLATE'))
            losses.push(`a member of a key is compared by ${cursor.next().text}`);
        if (cursor.take('DESC'))
            losses.push(DESCENDING);
        cursor.until(() => cursor.isMark(',') || cursor.isMark(')'));
    }
    cursor.takeMark(')');
    return names;
}

// EXTERNAL MODULE: ./lib/readers/sql/sqlite/cursor.js
var sqlite_cursor = __webpack_require__(26672);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/create-table.js


const TABLE_CLAUSES = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);
const COLUMN_CLAUSES = new Set('AS CHECK COLLATE CONSTRAINT DEFAULT DEFERRABLE GENERATED NOT NULL PRIMARY REFERENCES UNIQUE'.split(' '));
/** What a `CREATE TABLE` says that the engine has taken: one of a file, or one that ALTER TABLE left. */
function readCreateTable(sql) {
    const cursor = new sqlite_cursor/* Cursor */.b(sql);
    cursor.until(() => cursor.isMark('('));
    const columns = [];
    const constraints = [];
    const losses = [];
    while (cursor.takeMark(columns.length === 0 ? '(' : ',')) {
        if (!cursor.isAtAny(TABLE_CLAUSES)) {
            columns.push(readColumn(cursor));
            continue;
        }
        const clauses = readClauses(cursor);
        constraints.push(...clauses.constraints);
        losses.push(...clauses.losses.map((what) => ({ constraint: constraints.length - 1, what })));
    }
    cursor.until(() => cursor.isAt('STRICT'));
    return { columns, constraints, losses, isStrict: cursor.isAt('STRICT') };
}
function readColumn(cursor) {
    const { text: name, start: offset } = cursor.next();
    cursor.until(() => cursor.isAtAny(COLUMN_CLAUSES) || cursor.isMark(',') || cursor.isMark(')'));
    return { name, offset, ...readClauses(cursor) };
}


/***/ }),

/***/ 26672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _skip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64697);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24300);


/** A place among the tokens of one statement that the engine has taken, so that nothing of it needs to be checked. */
class Cursor {
    sql;
    #tokens;
    #at = 0;
    constructor(sql) {
        this.sql = sql;
        this.#tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .q)(sql);
    }
    get done() {
        return this.#at >= this.#tokens.length;
    }
    /** The token here; past the end one that is nothing. */
    get token() {
        return this.#tokens[this.#at] ?? { ...NOTHING, start: this.sql.length, end: this.sql.length };
    }
    /** The token here, and moves on. */
    next() {
        const { token } = this;
        this.#at += 1;
        return token;
    }
    /** Whether these words stand here in a row. */
    isAt(...words) {
        return words.every((word, index) => this.#tokens[this.#at + index]?.word === word);
    }
    /** Whether the word here is one of a set. */
    isAtAny(words) {
        return words.has(this.token.word);
    }
    /** Whether a mark stands here. */
    isMark(text) {
        return this.token.kind === 'mark' && this.token.text === text;
    }
    /** Moves past these words if they stand here in a row, and says whether they did. */
    take(...words) {
        const found = this.isAt(...words);
        if (found)
            this.#at += words.length;
        return found;
    }
    /** Moves past a mark if it stands here, and says whether it did. */
    takeMark(text) {
        const found = this.isMark(text);
        if (found)
            this.#at += 1;
        return found;
    }
    /** The text between the parentheses that open here, as written; moves past them. Empty where none open. */
    enclosed() {
        const start = this.token.end;
        if (!this.isMark('('))
            return '';
        return this.textBetween(start, this.#skipParentheses());
    }
    /** The text up to where `stop` holds outside parentheses, or to the end; moves there. */
    until(stop) {
        const { start } = this.token;
        let end = start;
        while (!this.done && !stop()) {
            end = this.token.end;
            if (this.isMark('('))
                end = this.#skipParentheses() + 1;
            else
                this.#at += 1;
        }
        return this.textBetween(start, end);
    }
    /** What stands between two offsets, without comments, on one line where the author wrote it on one. */
    textBetween(start, end) {
        return (0,_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .fx)(this.sql.slice(start, end)).trim();
    }
    /** Moves past the parentheses that open here: gives the offset of the closing one. */
    #skipParentheses() {
        let depth = 0;
        while (!this.done) {
            const { text, kind, start } = this.next();
            if (kind !== 'mark')
                continue;
            if (text === '(')
                depth += 1;
            if (text === ')' && --depth === 0)
                return start;
        }
        return this.sql.length;
    }
}
const NOTHING = { kind: 'mark', word: '', text: '' };


/***/ }),

/***/ 11670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ toDocument)
});

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/cursor.js
var sqlite_cursor = __webpack_require__(26672);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/default.js


/**
 * A column's default from the text that `PRAGMA table_info` gives: SQLite takes a bare or quoted name for a string, so
 * that `DEFAULT new` is `'new'`.
 */
function toDefault(text) {
    if (text === null)
        return undefined;
    const cursor = new sqlite_cursor/* Cursor */.b(text);
    const sign = cursor.takeMark('-') || cursor.takeMark('+');
    const token = cursor.next();
    if (!cursor.done)
        return { text, computed: true };
    if (token.word === 'NULL')
        return { text: 'NULL', computed: true };
    if (token.kind === 'number')
        return { text, computed: false };
    if (sign || token.kind === 'mark' || MOMENTS.has(token.word))
        return { text, computed: true };
    return { text: TRUTHS.has(token.word) ? text : (0,string/* sqlString */.Q)(token.text), computed: false };
}
const MOMENTS = new Set(['CURRENT_TIMESTAMP', 'CURRENT_DATE', 'CURRENT_TIME']);
const TRUTHS = new Set(['TRUE', 'FALSE']);

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/columns.js


/**
 * The type of a column. One without a type takes anything as it comes, as one of the type `BLOB` does. Of `[nvarchar](50)`
 * SQLite keeps `nvarchar](50`: it takes the first and the last sign for a pair.
 */
function typeOf({ type }) {
    return type === '' ? 'BLOB' : type.replace(/^([^[\]()]+)\](\s*\([^()]*)$/, '$1$2)');
}
/** The columns of a table. */
function toColumns(known) {
    return known.table.columns.map((column, index) => {
        const text = known.columnText(index);
        return (0,defined/* defined */.s)({
            ...known.columnEntry(column.name),
            name: column.name,
            type: typeOf(column),
            nullable: !column.notNull,
            autoIncrement: isRowKey(known.table, column) || undefined,
            expression: column.generated ? text?.expression : undefined,
            stored: column.generated ? column.generated === 'stored' : undefined,
            collation: text?.collation,
            default: column.generated ? undefined : toDefault(column.default),
        });
    });
}
/** Whether a column is another name for the number of the row, which SQLite then counts up. */
function isRowKey({ rowKey, columns }, { key, type }) {
    return rowKey && key === 1 && /^integer$/i.test(type) && columns.every((column) => column.key < 2);
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/constraints.js

/**
 * The constraints of a table in the order of the statement that SQLite keeps. What its PRAGMAs tell of a foreign key is
 * theirs; they tell nothing of names, of checks and of deferral. Two unique constraints over the same columns are one.
 */
function toConstraints(known) {
    const keys = groupKeys(known.table.foreignKeys).values();
    return withoutRepeated(listWritten(known)).map((written) => {
        const key = written.kind === 'foreign-key' ? keys.next().value : undefined;
        const { kind, name, place, columns, check, deferrable, initiallyDeferred } = written;
        const reference = key ? toReference(key, known, place) : undefined;
        return (0,defined/* defined */.s)({ place, kind, name, columns, check, reference, deferrable, initiallyDeferred });
    });
}
function listWritten(known) {
    const onColumns = known.table.columns.flatMap(({ name }, index) => {
        const { place } = known.columnEntry(name);
        const constraints = known.columnText(index)?.constraints ?? [];
        return constraints.map((text) => ({ ...text, columns: text.kind === 'check' ? [] : [name], place }));
    });
    const behind = known.text.constraints.map((text, index) => ({
        ...text,
        columns: text.columns.map((name) => known.columnName(name) ?? name),
        place: known.constraintPlace(index),
    }));
    return [...onColumns, ...behind];
}
/** All but the unique constraints that have the same columns as one before. */
function withoutRepeated(all) {
    const seen = new Set();
    return all.filter(({ kind, columns }) => {
        const key = JSON.stringify(columns);
        const repeated = kind === 'unique' && seen.has(key);
        if (kind === 'unique')
            seen.add(key);
        return !repeated;
    });
}
/** The columns of each foreign key, in the order in which the keys are written. */
function groupKeys(columns) {
    const keys = new Map();
    for (const column of columns) {
        const key = keys.get(column.id);
        if (key)
            key.push(column);
        else
            keys.set(column.id, [column]);
    }
    return [...keys.values()];
}
function toReference(key, { tables }, place) {
    const { table = '', onDelete, onUpdate } = key[0] ?? {};
    const target = tables.get(table);
    const named = key.flatMap(({ to }) => (to === null ? [] : [target?.columns.get(to) ?? to]));
    return (0,defined/* defined */.s)({
        place,
        table: target?.name ?? table,
        columns: named.length > 0 ? named : undefined,
        onDelete: unlessUsual(onDelete),
        onUpdate: unlessUsual(onUpdate),
    });
}
function unlessUsual(action) {
    return action === 'NO ACTION' ? undefined : action;
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/create-index.js


/** What a `CREATE INDEX` says that the engine has taken. */
function readCreateIndex(sql) {
    const cursor = new sqlite_cursor/* Cursor */.b(sql);
    const unique = cursor.isAt('CREATE', 'UNIQUE');
    cursor.until(() => cursor.isMark('('));
    const parts = [];
    while (cursor.takeMark(parts.length === 0 ? '(' : ','))
        parts.push(readPart(cursor));
    cursor.takeMark(')');
    if (!cursor.take('WHERE'))
        return { parts, unique };
    return { parts, unique, where: cursor.until(() => false) };
}
const ORDERS = { ASC: 'asc', DESC: 'desc' };
const isEnd = (cursor) => cursor.isMark(',') || cursor.isMark(')');
const isOrder = (cursor) => cursor.isAt('ASC') || cursor.isAt('DESC');
function readPart(cursor) {
    const { start } = cursor.token;
    let expression = cursor.until(() => isEnd(cursor) || isOrder(cursor) || cursor.isAt('COLLATE'));
    let collation = cursor.take('COLLATE') ? cursor.next().text : undefined;
    if (!isEnd(cursor) && !isOrder(cursor)) {
        // A COLLATE within an expression: `a COLLATE NOCASE || b`.
        cursor.until(() => isEnd(cursor) || isOrder(cursor));
        expression = cursor.textBetween(start, cursor.token.start);
        collation = undefined;
    }
    const order = ORDERS[cursor.token.word];
    cursor.until(() => isEnd(cursor));
    return { expression, ...(0,defined/* defined */.s)({ collation, order }) };
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/indexes.js


/** An index that a statement made. */
function toIndex(index, place) {
    const { parts, unique, where } = readCreateIndex(index.sql);
    return (0,defined/* defined */.s)({
        place,
        name: index.name,
        columns: parts.map((part, position) => toPart(part, index.columns[position])),
        unique: unique || undefined,
        where,
    });
}
/** A member; the engine knows whether it is a column, and in which letters. */
function toPart({ expression, collation, order }, column) {
    const isColumn = typeof column === 'string';
    return {
        ...(isColumn ? { name: column } : { expression }),
        ...(0,defined/* defined */.s)({ collation, order: order === 'desc' ? order : undefined }),
    };
}

// EXTERNAL MODULE: ./lib/readers/sql/sqlite/create-table.js + 1 modules
var create_table = __webpack_require__(7589);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/name-map.js
var name_map = __webpack_require__(61474);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/known-table.js


/** The names of tables, by name. */
function namesOf(tables) {
    const names = new name_map/* NameMap */.K();
    for (const { name, columns } of tables) {
        const own = new name_map/* NameMap */.K();
        for (const column of columns)
            own.set(column.name, column.name);
        names.set(name, { name, columns: own });
    }
    return names;
}
/** All that is known of a table: from the engine, from the statement that it keeps, and from the ledger. */
class KnownTable {
    table;
    text;
    /** Every table, this one too. */
    tables;
    place;
    #entry;
    constructor(table, tables, entry, fallback) {
        this.table = table;
        this.text = (0,create_table/* readCreateTable */.R)(table.sql);
        this.tables = tables;
        this.place = entry?.place ?? fallback;
        this.#entry = entry;
    }
    /** What the table was called before, but for names that another has now. */
    get formerNames() {
        return nonEmpty(this.#entry?.formerNames.filter((name) => !this.tables.has(name)));
    }
    /** The written text of a column. */
    columnText(index) {
        return this.text.columns[index];
    }
    /** Where a column was last written, and what it was called before, but for names that another has now. */
    columnEntry(name) {
        const entry = this.#entry?.columns.get(name);
        const formerNames = nonEmpty(entry?.formerNames.filter((former) => this.columnName(former) === undefined));
        return { place: entry?.place ?? this.place, ...(formerNames ? { formerNames } : {}) };
    }
    /** Where a constraint behind the columns was last written. */
    constraintPlace(index) {
        return this.#entry?.constraints[index]?.place ?? this.place;
    }
    /** Where an index of the table was written. */
    indexPlace(name) {
        return this.#entry?.indexes.get(name) ?? this.place;
    }
    /** A column's name in its own letters. */
    columnName(name) {
        return this.tables.get(this.table.name)?.columns.get(name);
    }
}
function nonEmpty(names) {
    return names && names.length > 0 ? names : undefined;
}

// EXTERNAL MODULE: ./lib/readers/sql/sqlite/ledger.js
var sqlite_ledger = __webpack_require__(13079);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/losses.js

/** What a table says that the models do not: `not-in-models`, each at the place of its column or constraint. */
function findLosses(known) {
    const { table, text, place } = known;
    const ofColumns = table.columns.flatMap(({ name }, index) => {
        const { place } = known.columnEntry(name);
        return (known.columnText(index)?.losses ?? []).map((what) => ({ place, what }));
    });
    const behind = text.losses.map(({ constraint, what }) => ({
        place: known.constraintPlace(constraint),
        what,
    }));
    const strict = text.isStrict ? [{ place, what: 'it is STRICT and takes values of its types alone' }] : [];
    return [...ofColumns, ...behind, ...strict].map(({ place, what }) => (0,diagnostic/* warningAt */.MK)(place, 'not-in-models', `table "${table.name}": ${what}; the models do not say so`));
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/shadows.js

/** What follows the name of a virtual table in those of the tables behind it: full-text search and R-trees. */
const SUFFIXES = 'config content data docsize idx node parent rowid segdir segments stat'.split(' ');
/** The names, as SQLite compares them, of the tables that may lie behind virtual tables. */
function findShadows(virtual) {
    return new Set(virtual.flatMap((name) => SUFFIXES.map((suffix) => (0,name_map/* fold */.A)(`${name}_${suffix}`))));
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/document.js










/** The most losses that are told. */
const MOST = 200;
/**
 * A database as a document; `place` is that of all that the ledger does not know. SQLite's own tables, and those behind
 * virtual tables (`virtual` names further ones), are left out. Warnings: `not-in-models`.
 */
function toDocument(catalog, place, ledger = new sqlite_ledger/* Ledger */.O(), virtual = []) {
    const shadows = findShadows([...catalog.virtual, ...virtual]);
    const own = catalog.tables.filter(({ name }) => !/^sqlite_/i.test(name) && !shadows.has((0,name_map/* fold */.A)(name)));
    const tables = namesOf(own);
    const indexes = groupIndexes(catalog.indexes);
    const all = own.map((table) => new KnownTable(table, tables, ledger.table(table.name), place));
    const nodes = all.map((known) => toTable(known, indexes.get((0,name_map/* fold */.A)(known.table.name)) ?? []));
    return {
        value: {
            path: place.path,
            literal: true,
            dialect: 'sqlite',
            ...(catalog.views ? { views: toViews(catalog.views, place) } : {}),
            ...(0,parts/* partsOf */.CI)({ tables: nodes }),
        },
        diagnostics: all.flatMap(findLosses).slice(0, MOST),
    };
}
/** Views, whose columns SQLite gives types where it can tell them. */
function toViews(views, place) {
    const value = views.map(({ name, columns }) => ({
        place,
        name,
        view: true,
        columns: columns.map((column) => ({ place, name: column.name, type: typeOf(column), nullable: true })),
        indexes: [],
        constraints: [],
    }));
    return { value, diagnostics: [] };
}
function toTable(known, indexes) {
    return (0,defined/* defined */.s)({
        place: known.place,
        name: known.table.name,
        formerNames: known.formerNames,
        columns: toColumns(known),
        constraints: toConstraints(known),
        indexes: indexes.map((index) => toIndex(index, known.indexPlace(index.name))),
    });
}
function groupIndexes(all) {
    const groups = new Map();
    for (const index of all) {
        const group = groups.get((0,name_map/* fold */.A)(index.table));
        if (group)
            group.push(index);
        else
            groups.set((0,name_map/* fold */.A)(index.table), [index]);
    }
    return groups;
}


/***/ }),

/***/ 7097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ENGINE_LIMITS),
  s: () => (/* binding */ askEngine)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/isolate.js

/**
 * The answer of a worker, which is stopped after `time` milliseconds whatever it does. The worker is the JavaScript file
 * `name` beside the module at `base`; it finds `data` and `progress` (one whole number that it may count up) in its
 * `workerData`, and posts its answer, or `{ failure: message }`, once. It has no environment variables, and its output
 * goes nowhere. The buffers in `transfer` are given away to it.
 */
async function isolate(name, base, data, time, transfer = []) {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = new external_node_worker_threads_.Worker(new URL(name, base), {
        ...OPTIONS,
        workerData: { ...data, progress },
        transferList: [...transfer],
    });
    const fail = (failure, message) => ({
        failure,
        message,
        progress: Atomics.load(progress, 0),
    });
    let timer;
    try {
        return await new Promise((settle) => {
            timer = setTimeout(() => {
                settle(fail('time', `it did not end within ${time / 1000} seconds`));
            }, time);
            worker.once('message', (message) => {
                settle(isFailure(message) ? fail('error', message.failure) : { answer: message });
            });
            worker.once('error', (error) => {
                settle(fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'error', error.message));
            });
            worker.once('exit', () => {
                settle(fail('error', 'it ended without an answer'));
            });
        });
    }
    finally {
        clearTimeout(timer);
        await worker.terminate();
    }
}
const OPTIONS = {
    argv: [],
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 512, stackSizeMb: 4 },
};
function isFailure(message) {
    return typeof message === 'object' && message !== null && 'failure' in message;
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/engine.js

/** Enough for thousands of tables; a hostile file is stopped after it. */
const ENGINE_LIMITS = {
    time: 20_000,
    memory: 256 * 1024 * 1024,
    pages: 100_000,
    statement: 1_000_000,
};
/** The engine's answer, or why there is none; a file's bytes are given away to it. It runs in a thread of its own, within its limits. */
async function askEngine(request, limits = ENGINE_LIMITS) {
    return isolate('sqlite-worker.mjs', import.meta.url, { request, limits }, limits.time, buffersOf(request));
}
function buffersOf(request) {
    return 'bytes' in request && request.bytes.buffer instanceof ArrayBuffer ? [request.bytes.buffer] : [];
}


/***/ }),

/***/ 13079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
/* harmony export */ });
/* harmony import */ var _create_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7589);
/* harmony import */ var _name_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61474);


/**
 * A ledger of the statements that the engine took, in their order: where each table, column, constraint and index was
 * last written, which the engine does not keep.
 */
class Ledger {
    #tables = new _name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .NameMap */ .K();
    /** The list that each index is in: that of its table. */
    #indexes = new _name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .NameMap */ .K();
    /** Dropped tables: one that is then renamed to the same name is the same table, rebuilt. */
    #dropped = new _name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .NameMap */ .K();
    /** A table's entry. */
    table(name) {
        return this.#tables.get(name);
    }
    /** Writes down what a statement did. */
    record(action, written) {
        if (action.kind === 'create-table')
            this.#create(action.table, written);
        else if (action.kind === 'create-index')
            this.#createIndex(action, written);
        else if (action.kind === 'drop-index')
            this.#indexes.take(action.name)?.take(action.name);
        else if (action.kind === 'drop-table')
            this.#drop(action.table);
        else if (action.kind === 'rename-table')
            this.#rename(action.table, action.to, written.placeAt(0));
        else if ('table' in action) {
            const table = this.#tables.get(action.table);
            if (table)
                changeTable(table, action, written);
        }
    }
    #create(name, { text, placeAt }) {
        // With IF NOT EXISTS the table that is there already stays.
        if (this.#tables.has(name))
            return;
        const { columns, constraints } = (0,_create_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readCreateTable */ .R)(text);
        const entries = new _name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .NameMap */ .K();
        for (const { name, offset } of columns)
            entries.set(name, { place: placeAt(offset), formerNames: [] });
        this.#tables.set(name, {
            place: placeAt(0),
            formerNames: [],
            columns: entries,
            indexes: new _name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .NameMap */ .K(),
            constraints: constraints.map(({ name, offset }) => ({
                ...(name === undefined ? {} : { name }),
                place: placeAt(offset),
            })),
        });
    }
    #createIndex({ name, table }, written) {
        const indexes = this.#tables.get(table)?.indexes;
        if (!indexes || this.#indexes.has(name))
            return;
        indexes.set(name, written.placeAt(0));
        this.#indexes.set(name, indexes);
    }
    #drop(name) {
        const table = this.#tables.take(name);
        if (!table)
            return;
        this.#dropped.set(name, table);
        for (const [index] of table.indexes.entries())
            this.#indexes.take(index);
    }
    #rename(from, to, place) {
        const table = this.#tables.take(from);
        if (!table)
            return;
        const dropped = this.#dropped.take(to);
        const formerNames = [from, ...table.formerNames];
        this.#tables.set(to, dropped ? rebuild(table, dropped) : { ...table, place, formerNames });
    }
}
function changeTable(table, action, { placeAt }) {
    if (action.kind === 'add-column') {
        table.columns.set(action.part, { place: placeAt(action.offset), formerNames: [] });
    }
    else if (action.kind === 'drop-column')
        table.columns.take(action.part);
    else if (action.kind === 'rename-column') {
        const formerNames = [action.part, ...(table.columns.take(action.part)?.formerNames ?? [])];
        table.columns.set(action.to, { place: placeAt(action.offset), formerNames });
    }
    else if (action.kind === 'add-constraint') {
        const { part: name, offset } = action;
        table.constraints.push({ ...(name === undefined ? {} : { name }), place: placeAt(offset) });
    }
    else if (action.kind === 'drop-constraint') {
        const index = table.constraints.findIndex(({ name }) => name !== undefined && (0,_name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(name) === (0,_name_map_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .A)(action.part));
        if (index >= 0)
            table.constraints.splice(index, 1);
    }
}
/** A table that took the place of a dropped one has that one's former names, not its own for the time between. */
function rebuild(table, dropped) {
    for (const [name, column] of table.columns.entries()) {
        const former = dropped.columns.get(name);
        if (former)
            table.columns.set(name, { ...column, formerNames: former.formerNames });
    }
    return { ...table, formerNames: dropped.formerNames };
}


/***/ }),

/***/ 61474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   K: () => (/* binding */ NameMap)
/* harmony export */ });
/** Values by name as SQLite compares names: ASCII letters of either case are the same, all others are not. */
class NameMap {
    #values = new Map();
    get(name) {
        return this.#values.get(fold(name));
    }
    has(name) {
        return this.#values.has(fold(name));
    }
    set(name, value) {
        this.#values.set(fold(name), value);
    }
    /** Takes a name out: gives the value that it had. */
    take(name) {
        const value = this.get(name);
        this.#values.delete(fold(name));
        return value;
    }
    entries() {
        return [...this.#values];
    }
}
/** A name in the letters by which SQLite compares it. */
function fold(name) {
    return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}


/***/ }),

/***/ 64697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   Rd: () => (/* binding */ findSemicolon),
/* harmony export */   W8: () => (/* binding */ skipBlank),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* unused harmony export isQuoted */
/** The offset after blanks, comments, byte-order marks and stray semicolons if asked; where the next word begins. */
function skipBlank(text, from, semicolons = false) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (isBlank(code) || (semicolons && code === SEMICOLON))
            at += 1;
        else if (isComment(text, at))
            at = endOfQuoted(text, at).end;
        else
            return at;
    }
}
/** The end of a statement: the offset of the next semicolon outside quotes and comments, or of the text's end. */
function findSemicolon(text, from) {
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === SEMICOLON)
            return { end: at, closed: true };
        if (code > LAST_QUOTE || !QUOTES.has(code) || !isQuoted(text, at, code)) {
            at += 1;
            continue;
        }
        const stretch = endOfQuoted(text, at);
        if (!stretch.closed)
            return stretch;
        at = stretch.end;
    }
    return { end: text.length, closed: true };
}
/** Whether quotes, brackets or a comment begin at an offset. */
function isQuoted(text, at, code = text.charCodeAt(at)) {
    return code === DASH || code === SLASH ? isComment(text, at) : QUOTES.has(code);
}
/** Whether a comment begins at an offset. */
function isComment(text, at) {
    const next = text.charCodeAt(at + 1);
    return text.charCodeAt(at) === DASH ? next === DASH : text.charCodeAt(at) === SLASH && next === STAR;
}
/** A piece of SQL with a blank in place of each comment. */
function withoutComments(sql) {
    const pieces = [];
    let kept = 0;
    for (let at = 0; at < sql.length; at += 1) {
        if (!isQuoted(sql, at))
            continue;
        const { end } = endOfQuoted(sql, at);
        if (isComment(sql, at)) {
            pieces.push(sql.slice(kept, at));
            kept = end;
        }
        at = end - 1;
    }
    return pieces.length === 0 ? sql : [...pieces, sql.slice(kept)].join(' ');
}
/** The end of the quotes, brackets or comment at an offset. A doubled quote stands for one; a comment may lack its end. */
function endOfQuoted(text, at) {
    const code = text.charCodeAt(at);
    if (code === DASH)
        return { end: find(text, '\n', at), closed: true };
    if (code === SLASH)
        return { end: find(text, '*/', at + 2), closed: true };
    const quote = code === BRACKET ? ']' : text.charAt(at);
    let end = text.indexOf(quote, at + 1);
    while (end >= 0 && quote !== ']' && text.charCodeAt(end + 1) === code)
        end = text.indexOf(quote, end + 2);
    return end < 0 ? { end: text.length, closed: false } : { end: end + 1, closed: true };
}
/** Whether a UTF-16 unit is what SQLite takes for blank; a byte-order mark counts as one here. */
function isBlank(code) {
    return code <= 32 ? code === 32 || (code >= 9 && code <= 13 && code !== 11) : code === 0xfeff;
}
const SEMICOLON = 59;
const DASH = 45;
const SLASH = 47;
const STAR = 42;
const BRACKET = 91;
/** `"`, `'`, `-`, `/`, `[` and the backtick. */
const QUOTES = new Set([34, 39, DASH, SLASH, BRACKET, 96]);
const LAST_QUOTE = 96;
function find(text, end, from) {
    const at = text.indexOf(end, from);
    return at < 0 ? text.length : at + end.length;
}


/***/ }),

/***/ 24300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tokenize)
/* harmony export */ });
/* harmony import */ var _skip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64697);

/** The tokens of a statement, without blanks and comments. */
function tokenize(sql) {
    const tokens = [];
    let at = 0;
    while (at < sql.length) {
        if ((0,_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(sql.charCodeAt(at)))
            at += 1;
        else if ((0,_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .isComment */ .Cn)(sql, at))
            at = (0,_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfQuoted */ .Lc)(sql, at).end;
        else {
            const token = readToken(sql, at);
            tokens.push(token);
            at = token.end;
        }
    }
    return tokens;
}
const QUOTED = {
    "'": 'string',
    '"': 'name',
    '`': 'name',
    '[': 'name',
};
const PATTERNS = [
    ['number', /x'[0-9a-f]*'/iy],
    ['word', /[A-Za-z_\u{80}-\u{10ffff}][\w$\u{80}-\u{10ffff}]*/uy],
    ['number', /0x[0-9a-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?/iy],
];
function readToken(sql, start) {
    const quoted = QUOTED[sql.charAt(start)];
    if (quoted) {
        const { end } = (0,_skip_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfQuoted */ .Lc)(sql, start);
        return { kind: quoted, word: '', text: unquote(sql.slice(start, end)), start, end };
    }
    for (const [kind, pattern] of PATTERNS) {
        pattern.lastIndex = start;
        const text = pattern.exec(sql)?.[0];
        if (text !== undefined)
            return { kind, word: toWord(kind, text), text, start, end: start + text.length };
    }
    return { kind: 'mark', word: '', text: sql.charAt(start), start, end: start + 1 };
}
/** Keywords are ASCII; other letters must not become one by their upper case. */
function toWord(kind, text) {
    return kind === 'word' && /^[A-Za-z_]+$/.test(text) ? text.toUpperCase() : '';
}
/** What a quoted piece encloses: `"a""b"` is `a"b`, `[a]` is `a`. */
function unquote(piece) {
    const inner = piece.slice(1, -1);
    return piece.startsWith('[') ? inner : inner.replaceAll(piece.charAt(0).repeat(2), piece.charAt(0));
}


/***/ })

};
