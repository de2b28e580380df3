export const id = 5233;
export const ids = [5233];
export const modules = {

/***/ 53089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ databaseProblem)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36356);


const SENTENCES = {
    unreachable: 'no server answers at that address',
    timeout: 'the server did not answer in time',
    login: 'the server refused the user or the password',
    missing: 'there is no such database',
    permission: 'the user may not read the catalog',
    tls: 'there is no secure connection of the kind that the URL asks for',
    other: 'the database could not be read',
};
/**
 * The one line that says why a database could not be read; code `database-login` and the like. `detail` is the driver's
 * or the server's own words or code, from which the connection's secrets are taken out.
 */
function databaseProblem(connection, refusal, detail) {
    const words = detail === undefined || detail === '' ? '' : ` (${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(connection, detail)})`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, `database-${refusal}`, `${connection.label}: ${SENTENCES[refusal]}${words}`);
}


/***/ }),

/***/ 95712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSqliteFile: () => (/* binding */ readSqliteFile)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/document.js + 8 modules
var sqlite_document = __webpack_require__(11670);
// EXTERNAL MODULE: ./lib/readers/sql/sqlite/engine.js + 1 modules
var engine = __webpack_require__(7097);
// EXTERNAL MODULE: ./lib/databases/connection.js
var databases_connection = __webpack_require__(36356);
// EXTERNAL MODULE: ./lib/databases/problem.js
var problem = __webpack_require__(53089);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/databases/sqlite/file.js

/** The most bytes of a database file: all of it has to be in memory. */
const LIMIT = 256 * 1024 * 1024;
const REFUSALS = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    EACCES: 'permission',
    EPERM: 'permission',
};
/** Loads a database file of up to 256 MiB. */
async function loadFile(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile())
            return { refusal: 'other', detail: 'expected a file, came a folder or device' };
        if (found.size > LIMIT) {
            const size = Math.ceil(found.size / 1024 / 1024);
            return { refusal: 'other', detail: `a file may have up to 256 MiB, and this one has ${size}` };
        }
        return { bytes: await readBytes(path, found.size) };
    }
    catch (error) {
        const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : '';
        return { refusal: REFUSALS[code] ?? 'other', detail: code };
    }
}
/** Whether a write-ahead log with something in it lies beside a database file. */
async function hasPendingChanges(path) {
    return (0,promises_.stat)(`${path}-wal`).then(({ size }) => size > 0, () => false);
}
async function readBytes(path, size) {
    const file = await (0,promises_.open)(path);
    try {
        const bytes = new Uint8Array(size);
        let read = 0;
        while (read < size) {
            const { bytesRead } = await file.read(bytes, read, size - read, read);
            if (bytesRead === 0)
                break;
            read += bytesRead;
        }
        return bytes.subarray(0, read);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/databases/sqlite/header.js
const MAGIC = 'SQLite format 3\0';
/** The offsets of the two bytes that say how the file is written and read: 1 with a journal, 2 with a log beside it. */
const VERSIONS = [18, 19];
/** Whether a file begins as a database of SQLite 3 does: https://www.sqlite.org/fileformat2.html, "The Database Header". */
function isSqlite(bytes) {
    return Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') === MAGIC;
}
/** The same database, marked as one that has no log beside it: in memory there can be none. Changes `bytes`. */
function withoutLog(bytes) {
    if (bytes.length > 0)
        for (const offset of VERSIONS)
            bytes[offset] = 1;
    return bytes;
}

;// CONCATENATED MODULE: ./lib/databases/sqlite/read.js







/**
 * Reads the schema of an SQLite file. The file is loaded into memory and never written; its triggers and views never
 * run. What it has not taken over yet from the log beside it (`app.db-wal`) is missing, and a warning says so.
 */
async function readSqliteFile(connection, { namespaces, timeout, views }) {
    const refuse = (refusal, detail) => ({
        value: undefined,
        diagnostics: [(0,problem/* databaseProblem */.t)(connection, refusal, detail)],
    });
    const unknown = namespaces.find((name) => name.toLowerCase() !== 'main');
    if (unknown !== undefined)
        return refuse('other', `SQLite has the schema "main" alone, asked for was "${unknown}"`);
    const file = await loadFile(connection.path);
    if ('refusal' in file)
        return refuse(file.refusal, file.detail);
    const { bytes } = file;
    if (bytes.length > 0 && !isSqlite(bytes)) {
        return refuse('other', 'expected a database of SQLite 3, came a file of another kind, or an encrypted one');
    }
    const request = { bytes: withoutLog(bytes), ...(views ? { views } : {}) };
    const isolated = await (0,engine/* askEngine */.s)(request, { ...engine/* ENGINE_LIMITS */.i, time: timeout });
    if ('failure' in isolated)
        return refuse('other', isolated.message);
    const { value, diagnostics } = (0,sqlite_document/* toDocument */.J)(isolated.answer.catalog, (0,databases_connection/* placeOf */.$t)(connection));
    const empty = value.tables.length === 0 ? [noTables(connection)] : [];
    return { value, diagnostics: [...diagnostics, ...empty, ...(await findPending(connection))] };
}
function noTables({ label }) {
    return (0,diagnostic/* warningAt */.MK)(undefined, 'no-tables', `${label}: the database has no tables of its own`);
}
async function findPending(connection) {
    if (!(await hasPendingChanges(connection.path)))
        return [];
    const message = `${connection.label}: what stands only in its write-ahead log is not read; close the programs that use the database, or run "PRAGMA wal_checkpoint" in it`;
    return [(0,diagnostic/* warningAt */.MK)(undefined, 'database-log', message)];
}


/***/ }),

/***/ 96486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   tm: () => (/* binding */ joinDocuments)
/* harmony export */ });
/** The parts of a document that has only these. */
function partsOf(parts) {
    return {
        tables: [],
        columns: [],
        indexes: [],
        constraints: [],
        enums: [],
        domains: [],
        sequences: [],
        ...parts,
    };
}
/** All that several parts of one document hold, in their order. */
function joinParts(parts) {
    return {
        tables: parts.flatMap(({ tables }) => tables),
        columns: parts.flatMap(({ columns }) => columns),
        indexes: parts.flatMap(({ indexes }) => indexes),
        constraints: parts.flatMap(({ constraints }) => constraints),
        enums: parts.flatMap(({ enums }) => enums),
        domains: parts.flatMap(({ domains }) => domains),
        sequences: parts.flatMap(({ sequences }) => sequences),
    };
}
/** The views of documents, where all can say them. */
function joinViews(documents) {
    const views = documents.flatMap(({ views }) => (views ? [views] : []));
    if (views.length < documents.length)
        return {};
    return {
        views: {
            value: views.flatMap(({ value }) => value),
            diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
        },
    };
}
/** One document of several in one file: what one says of the file as a whole holds for all. */
function joinDocuments(path, documents) {
    const dialect = documents.find((document) => document.dialect)?.dialect;
    const id = documents.find((document) => document.id !== undefined)?.id;
    const includes = documents.flatMap((document) => document.includes ?? []);
    const scopes = documents.flatMap((document) => document.scopes ?? []);
    return {
        path,
        ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
        ...(dialect ? { dialect } : {}),
        ...(id === undefined ? {} : { id }),
        ...(includes.length > 0 ? { includes } : {}),
        ...(scopes.length > 0 ? { scopes } : {}),
        ...joinViews(documents),
        ...joinParts(documents),
    };
}


/***/ })

};
