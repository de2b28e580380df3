export const id = 238;
export const ids = [238];
export const modules = {

/***/ 79832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMysql: () => (/* binding */ readMysql)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/databases/connection.js
var databases_connection = __webpack_require__(36356);
// EXTERNAL MODULE: ./lib/databases/problem.js
var problem = __webpack_require__(53089);
// EXTERNAL MODULE: ./node_modules/mysql2/promise.js
var promise = __webpack_require__(27588);
// EXTERNAL MODULE: ./lib/databases/tls-options.js
var tls_options = __webpack_require__(5852);
// EXTERNAL MODULE: ./lib/databases/network.js
var network = __webpack_require__(88092);
;// CONCATENATED MODULE: ./lib/databases/mysql/refusal.js

const CODES = {
    ER_ACCESS_DENIED_ERROR: 'login',
    ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'login',
    ER_NOT_SUPPORTED_AUTH_MODE: 'login',
    ER_ACCOUNT_HAS_BEEN_LOCKED: 'login',
    ER_MUST_CHANGE_PASSWORD_LOGIN: 'login',
    AUTH_SWITCH_PLUGIN_ERROR: 'login',
    ER_BAD_DB_ERROR: 'missing',
    ER_NO_DB_ERROR: 'missing',
    ER_DBACCESS_DENIED_ERROR: 'permission',
    ER_TABLEACCESS_DENIED_ERROR: 'permission',
    ER_SPECIFIC_ACCESS_DENIED_ERROR: 'permission',
    ER_COLUMNACCESS_DENIED_ERROR: 'permission',
    ER_QUERY_TIMEOUT: 'timeout',
    ER_STATEMENT_TIMEOUT: 'timeout',
    PROTOCOL_SEQUENCE_TIMEOUT: 'timeout',
    PROTOCOL_CONNECTION_LOST: 'unreachable',
    ER_CON_COUNT_ERROR: 'unreachable',
    ER_HOST_NOT_PRIVILEGED: 'login',
    HANDSHAKE_NO_SSL_SUPPORT: 'tls',
    HANDSHAKE_SSL_ERROR: 'tls',
    ER_SECURE_TRANSPORT_REQUIRED: 'tls',
};
const WORDS = [
    [/timeout|ETIMEDOUT/i, 'timeout'],
    [/does not support secure connection/i, 'tls'],
    [/connection.*(?:closed|lost)/i, 'unreachable'],
];
function refusalOf(error) {
    const code = (0,network/* codeOf */.$N)(error);
    const words = error instanceof Error ? error.message : String(error);
    const known = (Object.hasOwn(CODES, code) ? CODES[code] : undefined) ?? (0,network/* networkRefusal */.zw)(code);
    const refusal = known ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
    return { refusal, detail: words === '' ? code : words.replaceAll(/\s+/g, ' ') };
}
function hasNoTls(error) {
    return (0,network/* codeOf */.$N)(error) === 'HANDSHAKE_NO_SSL_SUPPORT';
}

;// CONCATENATED MODULE: ./lib/databases/mysql/client.js



async function openClient(connection, timeout) {
    const isSecured = connection.tls.mode !== 'disable' && connection.socket === undefined;
    if (!isSecured)
        return connect(connection, timeout);
    const secured = {
        ...(await (0,tls_options/* tlsOptions */.Y)(connection.tls)),
        verifyIdentity: connection.tls.mode === 'verify-full',
    };
    try {
        return await connect(connection, timeout, secured);
    }
    catch (error) {
        if (connection.tls.mode !== 'prefer' || !hasNoTls(error))
            throw error;
        return connect(connection, timeout);
    }
}
async function connect({ host, port, socket, user, password, name }, timeout, ssl) {
    const client = await (0,promise.createConnection)({
        ...(socket === undefined ? { host, port } : { socketPath: socket }),
        ...(user === undefined ? {} : { user }),
        ...(password === undefined ? {} : { password }),
        ...(name === undefined ? {} : { database: name }),
        ...(ssl ? { ssl } : {}),
        ...FIXED,
        connectTimeout: timeout,
    });
    client.on('error', () => undefined);
    return wrap(client, timeout);
}
const FIXED = {
    charset: 'utf8mb4',
    flags: ['-LOCAL_FILES'],
    multipleStatements: true,
    supportBigNumbers: true,
};
function wrap(client, timeout) {
    const send = async (sql, values) => {
        const [answer] = await client.query({ sql, timeout, values: [...values] });
        return answer;
    };
    return {
        ask: async (query, values = []) => rowsOf(await send(query, values)),
        askAll: async (queries) => {
            const answer = await send(queries.join(';\n'), []);
            return queries.length > 1 && Array.isArray(answer) ? answer.map(rowsOf) : [rowsOf(answer)];
        },
        end: () => {
            client.destroy();
        },
    };
}
function rowsOf(answer) {
    return Array.isArray(answer) ? answer.filter(isRow) : [];
}
function isRow(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/finish.js + 2 modules
var finish = __webpack_require__(2398);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/reader.js + 38 modules
var reader = __webpack_require__(12908);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/schema-state.js
var schema_state = __webpack_require__(75539);
;// CONCATENATED MODULE: ./lib/databases/mysql/document.js




function toDocument(printed, { dialect, place, main }) {
    const state = new schema_state/* SchemaState */.P(dialect);
    state.use(main);
    const diagnostics = printed.flatMap(({ database, statements }) => {
        state.use(database);
        return statements.flatMap((text) => (0,reader.readText)({ text, place: () => place }, state, 'error'));
    });
    const views = printed.flatMap(({ database, viewColumns }) => toViews(viewColumns, place, database === main ? undefined : database));
    return { value: { ...(0,finish/* toDocument */.J)(state, place.path), views: { value: views, diagnostics: [] } }, diagnostics };
}
function toViews(rows, place, namespace) {
    const names = [...new Set(rows.map(({ view }) => view))];
    return names.map((view) => {
        const columns = rows.filter((row) => row.view === view && row.name !== '');
        return (0,defined/* defined */.s)({
            place,
            namespace,
            name: view,
            view: true,
            columns: columns.map(({ name, type, nullable }) => ({ place, name, type, nullable })),
            indexes: [],
            constraints: [],
        });
    });
}

;// CONCATENATED MODULE: ./lib/databases/mysql/queries.js
const SESSION = [
    "SET SESSION sql_mode = ''",
    'SET SESSION sql_quote_show_create = 1',
    'SET SESSION TRANSACTION READ ONLY',
    'START TRANSACTION READ ONLY',
];
const SERVER = 'SELECT VERSION() AS version, DATABASE() AS name';
const DATABASES = 'SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME IN (?)';
const TABLES = `
  SELECT TABLE_NAME AS name, TABLE_TYPE AS kind
  FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = ? AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE')
  ORDER BY TABLE_NAME`;
const VIEW_COLUMNS = `
  SELECT v.TABLE_NAME AS view, c.COLUMN_NAME AS name, c.COLUMN_TYPE AS type, c.IS_NULLABLE AS nullable
  FROM information_schema.VIEWS v
  LEFT JOIN information_schema.COLUMNS c ON c.TABLE_SCHEMA = v.TABLE_SCHEMA AND c.TABLE_NAME = v.TABLE_NAME
  WHERE v.TABLE_SCHEMA = ?
  ORDER BY v.TABLE_NAME, c.ORDINAL_POSITION`;
function showCreate(database, { name, kind }) {
    return `SHOW CREATE ${kind === 'SEQUENCE' ? 'SEQUENCE' : 'TABLE'} ${quote(database)}.${quote(name)}`;
}
function quote(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}

;// CONCATENATED MODULE: ./lib/databases/mysql/read.js







const BATCH = 100;
async function readMysql(connection, options) {
    try {
        const client = await openClient(connection, options.timeout);
        try {
            return await readServer(client, connection, options);
        }
        finally {
            client.end();
        }
    }
    catch (error) {
        const { refusal, detail } = refusalOf(error);
        return refuse((0,problem/* databaseProblem */.t)(connection, refusal, detail));
    }
}
async function readServer(client, connection, { namespaces, views }) {
    for (const query of SESSION)
        await client.ask(query);
    const [server = {}] = await client.ask(SERVER);
    const main = textOf(server, 'name');
    const named = [namespaces, connection.namespaces].find((names) => names.length > 0);
    const wanted = named ?? (main === '' ? [] : [main]);
    const [first] = wanted;
    if (first === undefined)
        return refuse((0,problem/* databaseProblem */.t)(connection, 'missing', 'the URL names no database'));
    const missing = await findMissing(client, wanted);
    if (missing.length > 0)
        return refuse(missingNamespaces(connection, missing));
    const printed = [];
    for (const database of wanted)
        printed.push(await print(client, database, views === true));
    const dialect = /mariadb/i.test(textOf(server, 'version')) ? 'mariadb' : 'mysql';
    const source = { dialect, place: (0,databases_connection/* placeOf */.$t)(connection), main: main === '' ? first : main };
    const outcome = toDocument(printed, source);
    const isEmpty = printed.every(({ statements }) => statements.length === 0);
    return isEmpty ? { ...outcome, diagnostics: [noTables(connection)] } : outcome;
}
async function findMissing(client, wanted) {
    const found = new Set();
    for (const name of wanted)
        for (const row of await client.ask(DATABASES, [name]))
            found.add(textOf(row, 'name'));
    const isFound = (name) => [...found].some((other) => other.toLowerCase() === name.toLowerCase());
    return wanted.filter((name) => !isFound(name));
}
async function print(client, database, wantsViews) {
    const tables = (await client.ask(TABLES, [database])).map(toPrintable);
    const statements = [];
    for (let start = 0; start < tables.length; start += BATCH) {
        const queries = tables.slice(start, start + BATCH).map((table) => showCreate(database, table));
        for (const [row = {}] of await client.askAll(queries))
            statements.push(statementOf(row));
    }
    const viewColumns = wantsViews ? (await client.ask(VIEW_COLUMNS, [database])).map(toViewColumn) : [];
    return { database, statements, viewColumns };
}
function toViewColumn(row) {
    const [view, name, type] = [textOf(row, 'view'), textOf(row, 'name'), textOf(row, 'type')];
    return { view, name, type, nullable: textOf(row, 'nullable') === 'YES' };
}
function toPrintable(row) {
    return { name: textOf(row, 'name'), kind: textOf(row, 'kind') };
}
function statementOf(row) {
    const column = Object.keys(row).find((name) => name.startsWith('Create '));
    return column === undefined ? '' : textOf(row, column);
}
function textOf(row, column) {
    const value = row[column];
    if (Buffer.isBuffer(value))
        return value.toString();
    return typeof value === 'string' ? value : '';
}
function missingNamespaces({ label }, missing) {
    const names = missing.map((name) => `"${name}"`).join(', ');
    return (0,diagnostic/* errorAt */.Os)(undefined, 'unknown-namespace', `${label}: there is no database ${names}`);
}
function noTables({ label }) {
    return (0,diagnostic/* warningAt */.MK)(undefined, 'no-tables', `${label}: the database has no tables of its own`);
}
function refuse(problem) {
    return { value: undefined, diagnostics: [problem] };
}


/***/ }),

/***/ 88092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   zw: () => (/* binding */ networkRefusal)
/* harmony export */ });
const CODES = {
    ECONNREFUSED: 'unreachable',
    ECONNRESET: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
    ENOTFOUND: 'unreachable',
    EAI_AGAIN: 'unreachable',
    ENOENT: 'unreachable',
    EACCES: 'unreachable',
    ETIMEDOUT: 'timeout',
    EPROTO: 'tls',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
    UNABLE_TO_GET_ISSUER_CERT: 'tls',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
    CERT_HAS_EXPIRED: 'tls',
    CERT_NOT_YET_VALID: 'tls',
};
function networkRefusal(code) {
    if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL'))
        return 'tls';
    return Object.hasOwn(CODES, code) ? CODES[code] : undefined;
}
function codeOf(error) {
    const attempts = valueOf(error, 'errors');
    if (Array.isArray(attempts) && attempts.length > 0)
        return codeOf(attempts[0]);
    const code = valueOf(error, 'code');
    return typeof code === 'string' ? code : '';
}
function wordsOf(error) {
    const attempts = valueOf(error, 'errors');
    if (Array.isArray(attempts) && attempts.length > 0)
        return wordsOf(attempts[0]);
    const message = valueOf(error, 'message');
    const words = typeof message === 'string' ? message : String(error);
    return words === '' ? codeOf(error) : words.replaceAll(/\s+/g, ' ');
}
function valueOf(error, key) {
    return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}


/***/ }),

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
function databaseProblem(connection, refusal, detail) {
    const words = detail === undefined || detail === '' ? '' : ` (${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(connection, detail)})`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, `database-${refusal}`, `${connection.label}: ${SENTENCES[refusal]}${words}`);
}


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tlsOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88092);


async function tlsOptions({ mode, ca, certificate, key }) {
    if (mode === 'disable')
        return undefined;
    return {
        rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full',
        ...(ca === undefined || ca === 'system' ? {} : { ca: await readPem(ca) }),
        ...(certificate === undefined ? {} : { cert: await readPem(certificate) }),
        ...(key === undefined ? {} : { key: await readPem(key) }),
        ...(mode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
    };
}
async function readPem(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw Object.assign(new Error(`"${path}" cannot be read: ${(0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)}`), { code: 'ERR_TLS_FILE' });
    }
}


/***/ }),

/***/ 96486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   tm: () => (/* binding */ joinDocuments)
/* harmony export */ });
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
function joinDocuments(path, documents) {
    const dialect = documents.find((document) => document.dialect)?.dialect;
    const id = documents.find((document) => document.id !== undefined)?.id;
    const includes = documents.flatMap((document) => document.includes ?? []);
    return {
        path,
        ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
        ...(dialect ? { dialect } : {}),
        ...(id === undefined ? {} : { id }),
        ...(includes.length > 0 ? { includes } : {}),
        ...joinViews(documents),
        ...joinParts(documents),
    };
}


/***/ }),

/***/ 53742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Work),
/* harmony export */   y: () => (/* binding */ TooSlow)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

const MOST_SECONDS = 15;
const MOST_COPIED = 1_000_000;
const INTERVAL = 20;
function timeProcessor() {
    const start = process.cpuUsage();
    let seconds = 0;
    let next = performance.now() + INTERVAL;
    return () => {
        const now = performance.now();
        if (now < next)
            return seconds;
        const { user, system } = process.cpuUsage(start);
        seconds = (user + system) / 1_000_000;
        next = now + INTERVAL;
        return seconds;
    };
}
class TooSlow extends Error {
    diagnostic;
    constructor(place, code, message) {
        super(message);
        this.diagnostic = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)(place, code, message);
    }
}
class Work {
    #spent;
    #copied = 0;
    #place;
    constructor(spent = timeProcessor()) {
        this.#spent = spent;
    }
    restart() {
        this.#copied = 0;
        this.#place = undefined;
    }
    begin(place) {
        this.#place = place;
        this.step();
    }
    step() {
        if (this.#spent() > MOST_SECONDS)
            this.#stop('too-slow', `it may take ${MOST_SECONDS} seconds of the processor, and this takes more; split the files, or leave out what changes the same table thousands of times`);
    }
    copy(columns) {
        this.#copied += columns;
        if (this.#copied > MOST_COPIED)
            this.#stop('too-large', `tables may copy ${MOST_COPIED} columns of each other (LIKE, INHERITS, partitions), and these copy more; split the files`);
    }
    #stop(code, message) {
        throw new TooSlow(this.#place?.(), code, `reading SQL was stopped here: ${message}`);
    }
}


/***/ })

};
