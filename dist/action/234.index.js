export const id = 234;
export const ids = [234];
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

/** The server's errors (MySQL, "Server Error Message Reference") and those of `mysql2`. */
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
/** What `mysql2` says without a code. */
const WORDS = [
    [/timeout|ETIMEDOUT/i, 'timeout'],
    [/does not support secure connection/i, 'tls'],
    [/connection.*(?:closed|lost)/i, 'unreachable'],
];
/** Why `mysql2` or the server refused, and the words to show for it. */
function refusalOf(error) {
    const code = (0,network/* codeOf */.$N)(error);
    const words = error instanceof Error ? error.message : String(error);
    const known = (Object.hasOwn(CODES, code) ? CODES[code] : undefined) ?? (0,network/* networkRefusal */.zw)(code);
    const refusal = known ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
    return { refusal, detail: words === '' ? code : words.replaceAll(/\s+/g, ' ') };
}
/** Whether the server has no TLS at all, so that who only prefers it goes on without. */
function hasNoTls(error) {
    return (0,network/* codeOf */.$N)(error) === 'HANDSHAKE_NO_SSL_SUPPORT';
}

;// CONCATENATED MODULE: ./lib/databases/mysql/client.js



/** Opens a connection, secured as the URL says; who only prefers TLS goes without where the server has none. */
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
    // What breaks between two queries is told by the next one; unheard it would end the process.
    client.on('error', () => undefined);
    return wrap(client, timeout);
}
/** A server may not ask for a file of this machine. Several statements in one message are only our own: see `askAll`. */
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
// EXTERNAL MODULE: ./lib/readers/sql/mysql/finish.js + 3 modules
var finish = __webpack_require__(57108);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/index-methods.js
var index_methods = __webpack_require__(15525);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/reader.js + 48 modules
var reader = __webpack_require__(63202);
// EXTERNAL MODULE: ./lib/readers/sql/mysql/schema-state.js
var schema_state = __webpack_require__(75539);
;// CONCATENATED MODULE: ./lib/databases/mysql/document.js





/** The document that the statements printed by a server make, read as those of a file are. */
function toDocument(printed, { dialect, place, main }) {
    const state = new schema_state/* SchemaState */.P(dialect);
    state.use(main);
    const said = printed.flatMap(({ database, statements }) => {
        state.use(database);
        return statements.flatMap((text) => (0,reader.readText)({ text, place: () => place }, state, 'error'));
    });
    const views = printed.flatMap(({ database, viewColumns }) => toViews(viewColumns, place, database === main ? undefined : database));
    const document = { ...(0,finish/* toDocument */.J)(state, place.path), views: { value: views, diagnostics: [] } };
    return { value: document, diagnostics: [...said, ...(0,index_methods/* findKeyMethods */.h)(state)] };
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
/**
 * What is set for the session before anything is read: it only reads, and prints statements in MySQL's own words with
 * every name in backquotes, whatever the server's usual mode is.
 */
const SESSION = [
    "SET SESSION sql_mode = ''",
    'SET SESSION sql_quote_show_create = 1',
    'SET SESSION TRANSACTION READ ONLY',
    'START TRANSACTION READ ONLY',
];
/** Which server it is, and the database of the connection. */
const SERVER = 'SELECT VERSION() AS version, DATABASE() AS name';
/** Those of some databases that exist. */
const DATABASES = 'SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME IN (?)';
/** The tables and sequences of a database. */
const TABLES = `
  SELECT TABLE_NAME AS name, TABLE_TYPE AS kind
  FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = ? AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE')
  ORDER BY TABLE_NAME`;
/** The columns of the views of a database, in the views' order and their own. */
const VIEW_COLUMNS = `
  SELECT v.TABLE_NAME AS view, c.COLUMN_NAME AS name, c.COLUMN_TYPE AS type, c.IS_NULLABLE AS nullable
  FROM information_schema.VIEWS v
  LEFT JOIN information_schema.COLUMNS c ON c.TABLE_SCHEMA = v.TABLE_SCHEMA AND c.TABLE_NAME = v.TABLE_NAME
  WHERE v.TABLE_SCHEMA = ?
  ORDER BY v.TABLE_NAME, c.ORDINAL_POSITION`;
/** The query for the statement that makes a table or sequence. */
function showCreate(database, { name, kind }) {
    return `SHOW CREATE ${kind === 'SEQUENCE' ? 'SEQUENCE' : 'TABLE'} ${quote(database)}.${quote(name)}`;
}
function quote(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}

;// CONCATENATED MODULE: ./lib/databases/mysql/read.js







/** How many statements the server prints for one message. */
const BATCH = 100;
/** Reads the tables of a MySQL or MariaDB server in one transaction that only reads. */
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
/** The statements that make the tables and sequences of a database, and what it says of its views. */
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
/** The statement in an answer, which stands in a column named `Create Table` or the like. */
function statementOf(row) {
    const column = Object.keys(row).find((name) => name.startsWith('Create '));
    return column === undefined ? '' : textOf(row, column);
}
/** A value as text, which some servers give as bytes. */
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
/** Codes of Node's errors on the way to a server, whatever database it runs. */
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
/** What a code of Node's means; undefined when it is none of the network's. */
function networkRefusal(code) {
    if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL'))
        return 'tls';
    return Object.hasOwn(CODES, code) ? CODES[code] : undefined;
}
/** The code of an error, or of the first of several attempts (Node tries each address of a host); empty without one. */
function codeOf(error) {
    const attempts = valueOf(error, 'errors');
    if (Array.isArray(attempts) && attempts.length > 0)
        return codeOf(attempts[0]);
    const code = valueOf(error, 'code');
    return typeof code === 'string' ? code : '';
}
/** An error's own words, or those of its first attempt, on one line; its code where it has none. */
function wordsOf(error) {
    const attempts = valueOf(error, 'errors');
    if (Array.isArray(attempts) && attempts.length > 0)
        return wordsOf(attempts[0]);
    const message = valueOf(error, 'message');
    const words = typeof message === 'string' ? message : String(error);
    return words === '' ? codeOf(error) : words.replaceAll(/\s+/g, ' ');
}
/** A member of whatever was thrown: an error of Node's need not be one of this program's classes. */
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
/**
 * The one line that says why a database could not be read; code `database-login` and the like. `detail` is the driver's
 * or the server's own words or code, from which the connection's secrets are taken out.
 */
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


/**
 * A connection's security for Node: undefined where the URL forbids TLS. The certificates are read here; one that
 * cannot be read is an error with the code ERR_TLS_FILE. Without a `ca` the system's own authorities are asked.
 */
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


/***/ }),

/***/ 15088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findExcess),
/* harmony export */   R: () => (/* binding */ TOO_MANY_TABLES)
/* harmony export */ });
/** The most tables and columns of a schema: so many cost some hundred megabytes, and nobody's models are that many. */
const MOST_TABLES = 50_000;
const MOST_COLUMNS = 500_000;
/** What is said where there are more. */
const TOO_MANY_TABLES = `a schema may have ${MOST_TABLES} tables and ${MOST_COLUMNS} columns, and from here on there are more; split its files into several entries`;
/** The place of the first table with which there are more tables or columns than a schema may have. */
function findExcess(tables, columnsOf) {
    let columns = 0;
    return tables.find((table, index) => {
        columns += columnsOf(table);
        return index >= MOST_TABLES || columns > MOST_COLUMNS;
    })?.place;
}


/***/ }),

/***/ 85717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   Pr: () => (/* binding */ tellPlaceholdersOnce),
/* harmony export */   fd: () => (/* binding */ findPlaceholderNames),
/* harmony export */   hg: () => (/* binding */ explainPlaceholder),
/* harmony export */   jM: () => (/* binding */ placeholderAt),
/* harmony export */   yp: () => (/* binding */ behindPlaceholder)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/** The code of a statement that has a placeholder in it. */
const PLACEHOLDER = 'placeholder';
/** What Flyway, Liquibase and shells replace before a database sees it: `${schema}`, `${flyway:defaultSchema}`. */
const WRITTEN = /\$\{[\w.:-]{1,100}\}/y;
const IN_A_NAME = /\$\{[\w.:-]{1,100}\}/;
/** The placeholder in whose first two signs, which no SQL has outside of quotes, reading a statement has stopped. */
function placeholderAt(text, stop) {
    for (const offset of [stop, stop - 1]) {
        WRITTEN.lastIndex = Math.max(0, offset);
        const [found] = WRITTEN.exec(text) ?? [];
        if (found !== undefined)
            return { text: found, offset };
    }
    return undefined;
}
/** Where a name goes on that may begin at an offset with a placeholder, for a namespace or for its first letters. */
function behindPlaceholder(text, offset) {
    const { text: found = '' } = placeholderAt(text, offset) ?? {};
    const end = offset + found.length;
    return found !== '' && text.charAt(end) === '.' ? end + 1 : end;
}
const ADVICE = 'let a step before fill it in and name the files that it writes, or take the database itself as the schema';
/** What is said of a placeholder. */
function explainPlaceholder({ text }) {
    return `the value of ${text}, which a tool fills in before a database sees it, is not known here: ${ADVICE}`;
}
/** Warnings of the placeholders that stand within quotes, and so have become names of tables and of their schemas. */
function findPlaceholderNames({ tables }) {
    return tables.flatMap(({ place, namespace = '', name = '' }) => {
        const [found] = IN_A_NAME.exec(`${namespace}.${name}`) ?? [];
        const message = `${found} was read as a name: where a tool fills it in before a database sees it, ${ADVICE}`;
        return found === undefined ? [] : [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .warningAt */ .MK)(place, PLACEHOLDER, message)];
    });
}
/** The diagnostics with each placeholder's first one only: a folder of migrations may have it in every statement. */
function tellPlaceholdersOnce(diagnostics) {
    const told = new Set();
    return diagnostics.filter(({ code, message }) => {
        if (code !== PLACEHOLDER)
            return true;
        const isFirst = !told.has(message);
        told.add(message);
        return isFirst;
    });
}


/***/ }),

/***/ 53742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Work),
/* harmony export */   y: () => (/* binding */ TooSlow)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _most_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15088);


/** Seconds of the processor that the statements of an entry may take. Thousands of ordinary ones need one. */
const MOST_SECONDS = 15;
/** The most columns that tables may copy of each other: each may hold all that the one before it has. */
const MOST_COPIED = 1_000_000;
/** Milliseconds of the clock between two questions for the processor's time: one costs as much as reading a statement. */
const INTERVAL = 20;
/** UTF-16 units of statements between two counts of their tables: as many as some ten thousand tables have. */
const COUNTED = 1_000_000;
/** The processor's time of this process. What it tells may be as old as `INTERVAL`. */
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
/** The end of statements that take too much; thrown through all that works on them, and told as `diagnostic`. */
class TooSlow extends Error {
    diagnostic;
    constructor(place, code, message) {
        super(message);
        this.diagnostic = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)(place, code, message);
    }
}
/**
 * The work that may be spent on statements. Some of them cost more the more there are (each renaming goes through all
 * that a table has), so hostile files could keep a run busy for hours. The processor's time counts, not the clock's:
 * a busy machine reads what an idle one does.
 */
class Work {
    #spent;
    #copied = 0;
    #uncounted = 0;
    #place;
    constructor(spent = timeProcessor()) {
        this.#spent = spent;
    }
    /** To be called before the same files are read in another way: what it copies is counted anew, the time goes on. */
    restart() {
        this.#copied = 0;
        this.#uncounted = 0;
        this.#place = undefined;
    }
    /** To be called before each statement, with its place. */
    begin(place) {
        this.#place = place;
        this.step();
    }
    /** To be called before each of a statement's parts that may cost much. Throws `TooSlow` when no work is left. */
    step() {
        if (this.#spent() > MOST_SECONDS)
            this.#stop('too-slow', `it may take ${MOST_SECONDS} seconds of the processor, and this takes more; split the files, or leave out what changes the same table thousands of times`);
    }
    /** To be called before columns are copied from one table into another. Throws `TooSlow` where they come to too many. */
    copy(columns) {
        this.#copied += columns;
        if (this.#copied > MOST_COPIED)
            this.#stop('too-large', `tables may copy ${MOST_COPIED} columns of each other (LIKE, INHERITS, partitions), and these copy more; split the files`);
    }
    /**
     * To be called behind each statement, with how long it is and all that the statements have built up. Throws `TooSlow`
     * where that is more than a schema may have, before it takes more memory.
     */
    end(units, catalog) {
        this.#uncounted += units;
        if (this.#uncounted < COUNTED)
            return;
        this.#uncounted = 0;
        const visible = catalog.tables.filter(({ hidden }) => !hidden);
        const excess = (0,_most_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .findExcess */ .L)(visible, ({ columns }) => columns.size);
        if (excess)
            throw new TooSlow(excess, 'too-large', _most_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_TABLES */ .R);
    }
    #stop(code, message) {
        throw new TooSlow(this.#place?.(), code, `reading SQL was stopped here: ${message}`);
    }
}


/***/ })

};
