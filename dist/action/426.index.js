export const id = 426;
export const ids = [426];
export const modules = {

/***/ 26367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineCounter),
/* harmony export */   W: () => (/* binding */ placesWithin)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98083);

/** Goes through a text and counts its lines, keeping none: for texts of which only few places are ever asked for. */
class LineCounter {
    #path;
    #text;
    #line = 1;
    #start = 0;
    /** Where the line ends. */
    #end;
    constructor(path, text) {
        this.#path = path;
        this.#text = text;
        this.#end = this.#findEnd();
    }
    /** The place of an offset that is not before the last one asked for. */
    advance(offset) {
        while (this.#end < offset) {
            this.#line += 1;
            this.#start = this.#end + 1;
            this.#end = this.#findEnd();
        }
        return { path: this.#path, line: this.#line, column: offset - this.#start + 1 };
    }
    #findEnd() {
        const end = this.#text.indexOf('\n', this.#start);
        return end < 0 ? this.#text.length : end;
    }
}
/** What makes places of the offsets in a piece of a text; `start` is where the piece begins. */
function placesWithin(start, piece) {
    let lines;
    return (offset) => {
        if (offset === 0)
            return start;
        lines ??= new _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(start.path, piece);
        const { line, column } = lines.place(offset);
        return line === 1
            ? { ...start, column: start.column + column - 1 }
            : { ...start, line: start.line + line - 1, column };
    };
}


/***/ }),

/***/ 67426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSqlite: () => (/* binding */ readSqlite),
  sqlite: () => (/* binding */ sqlite)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/document.js + 8 modules
var sqlite_document = __webpack_require__(11670);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/engine.js + 1 modules
var engine = __webpack_require__(7097);
// EXTERNAL MODULE: ./lib/readers/sql/placeholders.js
var placeholders = __webpack_require__(85717);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/ledger.js
var ledger = __webpack_require__(13079);
// EXTERNAL MODULE: ./lib/readers/sql/places.js
var places = __webpack_require__(26367);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/tokens.js
var tokens = __webpack_require__(24300);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/name-map.js
var name_map = __webpack_require__(61474);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/unseen.js

/**
 * The tables that statements make and that the engine does not have, or only as temporary ones. What is later done to
 * them is no mistake, though the engine has no such table.
 */
class UnseenTables {
    #tables = new name_map/* NameMap */.K();
    #virtual = [];
    /** Those that are left at the end. */
    get all() {
        return this.#tables.entries().map(([, table]) => table);
    }
    /** The virtual tables, dropped ones too: a DROP takes the tables behind them along. */
    get virtual() {
        return this.#virtual;
    }
    /** Knows a table that cannot be read: what is later done to it is no further mistake. */
    refuse(name, place) {
        this.#tables.set(name, { name, kind: 'unreadable', place });
    }
    /** Forgets such a table, when a statement makes one of its name that can be read. */
    accept(name) {
        if (this.#tables.get(name)?.kind === 'unreadable')
            this.#tables.take(name);
    }
    /** Writes down what a statement does to such a table: gives whether it was about one. */
    record(action, place) {
        if (action.kind === 'create-as' || action.kind === 'create-virtual' || isTemporary(action)) {
            const { table: name, temporary, kind } = action;
            const made = kind === 'create-virtual' ? 'virtual' : 'as';
            if (made === 'virtual')
                this.#virtual.push(name);
            this.#tables.set(name, { name, kind: temporary ? 'temporary' : made, place });
            return true;
        }
        if (!('table' in action) || action.kind === 'create-table' || !this.#tables.has(action.table))
            return false;
        const table = action.kind === 'drop-table' || action.kind === 'rename-table'
            ? this.#tables.take(action.table)
            : undefined;
        if (table && action.kind === 'rename-table')
            this.#tables.set(action.to, { ...table, name: action.to });
        return true;
    }
}
function isTemporary(action) {
    return action.kind === 'create-table' && action.temporary;
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/history.js





/**
 * What came of the statements, gone through in their order with what the engine said of each. `placeholder` is a
 * statement with one, `unreadable-statement` any other that the engine refused, that nobody knows, or a
 * `CREATE TABLE ... AS` whose table is still there at the end. A DROP of what is not there harms nothing, and neither
 * does what is done to tables that the engine never saw.
 */
class History {
    ledger = new ledger/* Ledger */.O();
    #severity;
    #unseen = new UnseenTables();
    #found = [];
    constructor(severity) {
        this.#severity = severity;
    }
    /** The virtual tables, dropped ones too. */
    get virtual() {
        return this.#unseen.virtual;
    }
    /** What there is to say, in the order of the statements; after a hundred only how much more there is. */
    get diagnostics() {
        const left = this.#unseen.all.filter(({ kind }) => kind === 'as');
        const found = [...this.#found, ...left.map(({ name, place }) => toFinding(place, queried(name)))];
        const more = found[MOST];
        const last = more ? [toFinding(more.place, `${found.length - MOST} more cannot be read`)] : [];
        return [...found.slice(0, MOST), ...last].map((each) => ({ severity: this.#severity, ...each }));
    }
    /** Adds the next statement, and the engine's own words if it refused it. */
    add(piece, refusal) {
        const { place } = piece;
        if ('problem' in piece) {
            this.#found.push(toFinding(place, piece.problem));
            return;
        }
        const { action, text } = piece;
        if (this.#isThere(action) || this.#unseen.record(action, place))
            return;
        if (refusal === undefined) {
            if (action.kind === 'create-table')
                this.#unseen.accept(action.table);
            this.ledger.record(action, { text, placeAt: (0,places/* placesWithin */.W)(place, text) });
        }
        else if (!isHarmless(action, refusal)) {
            if (action.kind === 'create-table' && !this.ledger.table(action.table))
                this.#unseen.refuse(action.table, place);
            this.#found.push(findPlaceholder(refusal, piece) ?? toFinding(place, shorten(refusal)));
        }
    }
    /** Whether a statement that the engine never sees would make a table that is there already, and so makes none. */
    #isThere(action) {
        const isMaking = action.kind === 'create-as' || action.kind === 'create-virtual';
        return isMaking && !action.temporary && this.ledger.table(action.table) !== undefined;
    }
}
function toFinding(place, problem) {
    return { code: 'unreadable-statement', message: `SQLite cannot read this statement: ${problem}`, place };
}
/** The placeholder of another tool over whose signs the engine stumbled; undefined where it was something else. */
function findPlaceholder(refusal, { text, place }) {
    if (!/^unrecognized token: "[${]/.test(refusal))
        return undefined;
    const brace = (0,tokens/* tokenize */.q)(text).find((token) => token.kind === 'mark' && token.text === '{');
    const placeholder = brace && (0,placeholders/* placeholderAt */.jM)(text, brace.start);
    if (!placeholder)
        return undefined;
    const message = (0,placeholders/* explainPlaceholder */.hg)(placeholder);
    return { code: placeholders/* PLACEHOLDER */.Kx, message, place: (0,places/* placesWithin */.W)(place, text)(placeholder.offset) };
}
const MOST = 100;
/** The most characters of the engine's own words, which may quote a word of any length. */
const LONGEST = 300;
function queried(name) {
    return `queries are never run, so what columns table "${name}" has is not known; write them out in its CREATE TABLE`;
}
function isHarmless({ kind }, refusal) {
    return (kind === 'drop-table' || kind === 'drop-index') && refusal.startsWith('no such ');
}
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

// EXTERNAL MODULE: ./lib/readers/sql/sqlite/cursor.js
var sqlite_cursor = __webpack_require__(26672);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/geometry-columns.js
/**
 * SpatiaLite's call that adds a column to a table (https://www.gaia-gis.it/gaia-sins/spatialite-sql-latest.html):
 * `AddGeometryColumn(table, column, srid, type [, dimension [, not null]])`. The engine runs the ALTER TABLE that the
 * function runs itself; what it says beyond that of the values stands in tables of SpatiaLite.
 */
function readGeometryColumn(cursor) {
    if (!cursor.take('ADDGEOMETRYCOLUMN'))
        return undefined;
    const [table, column, , type, , notNull] = readConstants(cursor);
    if (!table || !column || !type || !/^[a-z]+$/i.test(type.text))
        return { kind: 'unknown', problem: PROBLEM };
    const tail = notNull && notNull.text !== '0' ? ` NOT NULL DEFAULT ''` : '';
    const instead = `ALTER TABLE ${quote(table)} ADD COLUMN ${quote(column)} ${plainType(type.text)}${tail}`;
    return {
        kind: 'add-column',
        table: table.text,
        temporary: false,
        part: column.text,
        offset: column.start,
        instead,
    };
}
const PROBLEM = 'which column this adds cannot be known without running it; write its arguments out';
/** The arguments in brackets; none where one of them is no constant. */
function readConstants(cursor) {
    const values = [];
    while (cursor.takeMark(values.length === 0 ? '(' : ',')) {
        cursor.takeMark('-');
        values.push(cursor.next());
    }
    const areConstants = values.every(({ kind }) => kind === 'string' || kind === 'name' || kind === 'number');
    return areConstants && cursor.isMark(')') ? values : [];
}
/** How many numbers a point has is no part of the type's name: `POINTZ` is a `POINT`. */
function plainType(type) {
    return type.toUpperCase().replace(/(?<=[A-Z]{2})(?:ZM?|M)$/, '');
}
function quote({ text }) {
    return `"${text.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/action.js


/** What a statement does. `unknown` is one that begins in no way known here, or has the `problem` that it tells. */
function readAction(sql) {
    const cursor = new sqlite_cursor/* Cursor */.b(sql);
    const { word } = cursor.next();
    const action = VERBS[word]?.(cursor) ?? { kind: 'unknown' };
    return 'table' in action && /^sqlite_/i.test(action.table) ? { kind: 'nothing' } : action;
}
const VERBS = {
    CREATE: readCreate,
    ALTER: (cursor) => (cursor.take('TABLE') ? readAlter(cursor) : undefined),
    DROP: readDrop,
    INSERT: readInsert,
    SELECT: readGeometryColumn,
    PRAGMA: (cursor) => ({ kind: 'set-legacy', on: /^(?:on|1|true|yes)$/i.test(lastValue(cursor)) }),
};
function readCreate(cursor) {
    const temporary = cursor.take('TEMP') || cursor.take('TEMPORARY');
    if (cursor.take('VIRTUAL', 'TABLE'))
        return { kind: 'create-virtual', ...readTable(cursor) };
    if (cursor.take('INDEX') || cursor.take('UNIQUE', 'INDEX')) {
        const { table: name, temporary } = readTable(cursor);
        cursor.take('ON');
        return { kind: 'create-index', name, table: cursor.next().text, temporary };
    }
    if (!cursor.take('TABLE'))
        return undefined;
    const { table, temporary: named } = readTable(cursor);
    return { kind: cursor.isAt('AS') ? 'create-as' : 'create-table', table, temporary: temporary || named };
}
function readAlter(cursor) {
    const table = readTable(cursor);
    if (cursor.take('RENAME', 'TO'))
        return { kind: 'rename-table', ...table, to: cursor.next().text };
    if (cursor.take('RENAME')) {
        cursor.take('COLUMN');
        const { text: part, start: offset } = cursor.next();
        cursor.take('TO');
        return { kind: 'rename-column', ...table, part, offset, to: cursor.next().text };
    }
    const verb = cursor.next().word;
    const { start: offset } = cursor.token;
    const isConstraint = cursor.isAt('CONSTRAINT') || cursor.isAt('CHECK');
    const named = cursor.take('CONSTRAINT') || cursor.take('COLUMN');
    const part = cursor.token.text;
    if (verb === 'ADD' && isConstraint)
        return { kind: 'add-constraint', ...table, ...(named ? { part } : {}), offset };
    if (verb === 'ADD')
        return { kind: 'add-column', ...table, part, offset: cursor.token.start };
    if (verb !== 'DROP')
        return { kind: 'change-table', ...table };
    return { kind: isConstraint ? 'drop-constraint' : 'drop-column', ...table, part, offset };
}
function readDrop(cursor) {
    if (cursor.take('INDEX'))
        return { kind: 'drop-index', name: readTable(cursor).table };
    return cursor.take('TABLE') ? { kind: 'drop-table', ...readTable(cursor) } : undefined;
}
/** A dump writes a virtual table as a row of SQLite's table of tables: `('table','name',...)`. */
function readInsert(cursor) {
    cursor.until(() => cursor.isAt('VALUES'));
    cursor.take('VALUES');
    const [type, name] = cursor.enclosed().split(',', 2);
    const table = /^'((?:[^']|'')*)'$/.exec(name?.trim() ?? '')?.[1]?.replaceAll("''", "'");
    if (type !== "'table'" || table === undefined)
        return { kind: 'nothing' };
    return { kind: 'create-virtual', table, temporary: false };
}
function readTable(cursor) {
    if (!cursor.take('IF', 'NOT', 'EXISTS'))
        cursor.take('IF', 'EXISTS');
    const first = cursor.next().text;
    const second = cursor.takeMark('.') ? cursor.next().text : undefined;
    return { table: second ?? first, temporary: second !== undefined && first.toLowerCase() === 'temp' };
}
function lastValue(cursor) {
    let value = '';
    while (!cursor.done) {
        const { kind, text } = cursor.next();
        if (kind !== 'mark')
            value = text;
    }
    return value;
}

// EXTERNAL MODULE: ./lib/readers/sql/sqlite/skip.js
var skip = __webpack_require__(64697);
;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/statements.js

/**
 * The statements of a text that make, change or drop tables or indexes, those of transactions, and those that begin
 * with no word of SQLite's. All else is passed over: data, queries, settings, triggers, and the SQLite shell's own
 * commands, which begin with a full stop. Of what is passed over only those without an end are given, INSERTs into
 * SQLite's own table of tables, since dumps write virtual tables so, and the query with which SpatiaLite adds a column.
 */
function* splitStatements(text) {
    let at = (0,skip/* skipBlank */.W8)(text, 0, true);
    while (at < text.length) {
        const head = readHead(text, at);
        const stretch = findEnd(text, at, head);
        if (!stretch.closed || isOfInterest(text, at, head)) {
            yield { text: text.slice(at, stretch.end), offset: at, endless: !stretch.closed };
        }
        at = (0,skip/* skipBlank */.W8)(text, stretch.end, true);
    }
}
/** The words with which a statement begins that has nothing to say of tables. */
const PASSED_OVER = new Set('ANALYZE ATTACH BEGIN COMMIT DELETE DETACH END EXPLAIN INSERT PRAGMA REINDEX RELEASE REPLACE ROLLBACK SAVEPOINT SELECT UPDATE VACUUM VALUES WITH'.split(' '));
/** As much of a word as any keyword has. */
const WORD = /[A-Za-z_]{1,30}/y;
/** Statements that are of interest though their first word is not, and the other way round. */
const OF_INTEREST = /^(?:BEGIN|COMMIT|END|RELEASE|ROLLBACK|SAVEPOINT|INSERT INTO SQLITE_(?:SCHEMA|MASTER)|PRAGMA LEGACY_ALTER_TABLE|SELECT ADDGEOMETRYCOLUMN)\b/;
const TRIGGER = /^CREATE (?:TEMP |TEMPORARY )?TRIGGER\b/;
const VIEW_OR_TRIGGER = /^(?:CREATE (?:TEMP |TEMPORARY )?|DROP )(?:VIEW|TRIGGER)\b/;
function isOfInterest(text, at, head) {
    if (text.charAt(at) === '.')
        return false;
    const [word = ''] = head.split(' ', 1);
    return PASSED_OVER.has(word) ? OF_INTEREST.test(head) : !VIEW_OR_TRIGGER.test(head);
}
function findEnd(text, at, head) {
    if (text.charAt(at) === '.')
        return { end: endOfLine(text, at), closed: true };
    return TRIGGER.test(head) ? findTriggerEnd(text, at) : (0,skip/* findSemicolon */.Rd)(text, at);
}
/** The first three words from an offset on, in upper case, with one blank between them; fewer where other things stand. */
function readHead(text, from) {
    const words = [];
    for (let at = from; words.length < 3; at = (0,skip/* skipBlank */.W8)(text, at)) {
        WORD.lastIndex = at;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            break;
        words.push(word.toUpperCase());
        at += word.length;
    }
    return words.join(' ');
}
/** A trigger ends with the `END` behind a semicolon: the END of a CASE never stands there. */
function findTriggerEnd(text, from) {
    let at = from;
    for (;;) {
        const stretch = (0,skip/* findSemicolon */.Rd)(text, at);
        if (!stretch.closed || stretch.end >= text.length)
            return { end: text.length, closed: false };
        at = (0,skip/* skipBlank */.W8)(text, stretch.end, true);
        if (readHead(text, at).split(' ', 1)[0] === 'END')
            return { end: at + 3, closed: true };
    }
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/transactions.js


/**
 * The transactions of one file, as far as they are taken back (https://www.sqlite.org/lang_transaction.html and
 * lang_savepoint.html). One that is still open at the file's end counts as done.
 */
class Transactions {
    #marks = [];
    /** How many of the `length` statements before this one it leaves; undefined for one that has no part in transactions. */
    follow({ text, endless }, length) {
        const [word = ''] = /^[a-z]{1,30}/i.exec(text) ?? [];
        const follow = endless ? undefined : transactions_VERBS[word.toUpperCase()];
        if (!follow)
            return undefined;
        const cursor = new sqlite_cursor/* Cursor */.b(text);
        cursor.next();
        return follow(cursor, this.#marks, length);
    }
}
const transactions_VERBS = {
    BEGIN: begin,
    COMMIT: commit,
    END: commit,
    RELEASE(cursor, marks, length) {
        cursor.take('SAVEPOINT');
        const at = findMark(cursor, marks);
        if (at >= 0)
            marks.splice(at);
        return length;
    },
    ROLLBACK(cursor, marks, length) {
        cursor.take('TRANSACTION');
        if (!cursor.take('TO'))
            return marks.splice(0)[0]?.length ?? length;
        cursor.take('SAVEPOINT');
        const at = findMark(cursor, marks);
        // The savepoint itself stays.
        const mark = marks[at];
        if (!mark)
            return length;
        marks.splice(at + 1);
        return mark.length;
    },
    SAVEPOINT(cursor, marks, length) {
        if (marks.length < DEEPEST)
            marks.push({ name: (0,name_map/* fold */.A)(cursor.next().text), length });
        return length;
    },
};
/** The most savepoints within each other: more are of no use to anybody. */
const DEEPEST = 100;
/** Within a transaction another one cannot begin. */
function begin(_, marks, length) {
    if (marks.length === 0)
        marks.push({ length });
    return length;
}
function commit(_, marks, length) {
    marks.length = 0;
    return length;
}
/** The latest savepoint of the name that stands here. */
function findMark(cursor, marks) {
    const name = (0,name_map/* fold */.A)(cursor.next().text);
    return marks.map((mark) => mark.name).lastIndexOf(name);
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/pieces.js





/** The most statements that have to do with tables, and the most characters of all of them. Data does not count. */
const pieces_MOST = 100_000;
const pieces_LONGEST = 64 * 1024 * 1024;
/** The statements of files that have to do with tables, in the files' order, but for those that are rolled back. */
function readPieces(files) {
    const pieces = [];
    let length = 0;
    for (const { path, text } of files) {
        const lines = new places/* LineCounter */.H(path, text);
        const transactions = new Transactions();
        for (const statement of splitStatements(text)) {
            const left = transactions.follow(statement, pieces.length);
            if (left !== undefined) {
                pieces.length = left;
                continue;
            }
            const place = lines.advance(statement.offset);
            const piece = toPiece(statement, place);
            if ('text' in piece)
                length += piece.text.length;
            if (pieces.length >= pieces_MOST || length > pieces_LONGEST)
                return { pieces, excess: { place, message: TOO_MUCH } };
            pieces.push(piece);
        }
    }
    return { pieces };
}
const TOO_MUCH = `There may be ${pieces_MOST} statements that make and change tables, with ${pieces_LONGEST} characters, and here are more`;
function toPiece(statement, place) {
    const { text } = statement;
    const problem = findProblem(statement);
    if (problem !== undefined)
        return { place, problem };
    const action = readAction(text);
    return action.kind === 'unknown'
        ? { place, problem: action.problem ?? `expected a statement of SQLite's SQL, came "${beginning(text)}"` }
        : { text, place, action };
}
function findProblem({ text, endless }) {
    if (endless)
        return `what begins with "${beginning(text)}" has no end: quotes, or the END of a trigger, are missing`;
    if (text.length > engine/* ENGINE_LIMITS */.i.statement)
        return `a statement may have ${engine/* ENGINE_LIMITS */.i.statement} characters, and this one has ${text.length}`;
    return text.includes('\0') ? 'it has a NUL character in it' : undefined;
}
function beginning(text) {
    const line = text.slice(0, 60).split('\n', 1)[0]?.trimEnd() ?? '';
    return line.length < text.trimEnd().length ? `${line}...` : line;
}

;// CONCATENATED MODULE: ./lib/readers/sql/sqlite/read.js






/** Reads SQLite's SQL: SQLite's own engine builds the tables, and then tells what it has. */
const sqlite = { read: readSqlite };
/**
 * The document of SQL files. Warnings: `not-in-models`. Errors: what `History` finds, and, whatever `unreadable` says, `too-large` and `too-slow`
 * for files that would need more than the engine may use.
 */
async function readSqlite(files, { unreadable }, limits) {
    const place = { path: files[0]?.path ?? '', line: 1, column: 1 };
    const { pieces, excess } = readPieces(files);
    if (excess)
        return fail(excess.place, 'too-large', excess.message);
    const run = pieces.flatMap((piece) => {
        const statement = toStatement(piece);
        return statement === undefined ? [] : [{ piece, statement }];
    });
    const statements = run.map(({ statement }) => statement);
    const isolated = await (0,engine/* askEngine */.s)({ statements }, limits);
    if ('failure' in isolated) {
        const message = `SQLite's engine was stopped here: ${isolated.message}`;
        return fail(run[isolated.progress]?.piece.place ?? place, CODES[isolated.failure], message);
    }
    const { errors, catalog } = isolated.answer;
    const refusals = new Map(errors.map(({ index, message }) => [run[index]?.piece, message]));
    const history = new History(unreadable);
    for (const piece of pieces)
        history.add(piece, refusals.get(piece));
    const { value, diagnostics } = (0,sqlite_document/* toDocument */.J)(catalog, place, history.ledger, history.virtual);
    return { value, diagnostics: [...history.diagnostics, ...diagnostics] };
}
const CODES = { time: 'too-slow', memory: 'too-large', error: 'too-large' };
/** What the engine runs for a statement: nothing but what makes, changes or drops a table of the usual kind. */
function toStatement(piece) {
    if ('problem' in piece)
        return undefined;
    const { action, text } = piece;
    if (action.kind === 'set-legacy')
        return `PRAGMA legacy_alter_table = ${action.on ? 'ON' : 'OFF'}`;
    if (action.kind === 'add-column')
        return action.instead ?? text;
    return UNSEEN.has(action.kind) ? undefined : text;
}
const UNSEEN = new Set(['create-as', 'create-virtual', 'nothing']);
function fail(place, code, message) {
    const value = { path: place.path, literal: true, dialect: 'sqlite', ...(0,parts/* partsOf */.CI)({}) };
    return { value, diagnostics: [(0,diagnostic/* errorAt */.Os)(place, code, message)] };
}


/***/ })

};
