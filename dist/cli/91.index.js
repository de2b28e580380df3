export const id = 91;
export const ids = [91];
export const modules = {

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  db2schema: () => (/* binding */ db2schema)
});

// EXTERNAL MODULE: ./lib/databases/url/label.js
var label = __webpack_require__(7102);
;// CONCATENATED MODULE: ./lib/databases/login.js

function withLogin(connection, login) {
    if (connection.database === 'sqlite')
        return connection;
    const { password } = login;
    const signed = {
        ...connection,
        ...login,
        secrets: [
            ...connection.secrets,
            ...(password === undefined ? [] : [password, encodeURIComponent(password)]),
        ],
    };
    return { ...signed, label: (0,label/* serverLabel */.r)(signed) };
}

// EXTERNAL MODULE: ./lib/make.js + 10 modules
var make = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/cli/output.js
var cli_output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/schema-output.js + 2 modules
var schema_output = __webpack_require__(1543);
// EXTERNAL MODULE: ./lib/cli/surroundings.js
var surroundings = __webpack_require__(7147);
// EXTERNAL MODULE: ./lib/cli/typed.js + 1 modules
var cli_typed = __webpack_require__(7398);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/db2schema.js








const VARIABLES = {
    url: ['MODEL_DRIFT_DB_URL', 'JUSTDB_DB_URL', 'JUSTDB_DATABASE_URL'],
    user: ['MODEL_DRIFT_DB_USERNAME', 'JUSTDB_DB_USERNAME', 'JUSTDB_DATABASE_USERNAME'],
    password: ['MODEL_DRIFT_DB_PASSWORD', 'JUSTDB_DB_PASSWORD', 'JUSTDB_DATABASE_PASSWORD'],
};
const PASSWORD_VARIABLES = { postgresql: ['PGPASSWORD'], mysql: ['MYSQL_PWD'], sqlite: [] };
async function db2schema(options, around) {
    const { env, cwd } = around;
    const { dialect, output } = options;
    const url = options.dbUrl ?? options.url ?? firstSet(env, VARIABLES.url);
    if (url === undefined)
        throw new usage_error/* UsageError */.e(`expected --db-url, or its value in ${VARIABLES.url.join(' or ')}, came neither`);
    const format = (0,schema_output/* findWriter */.J)(options);
    const typed = await (0,cli_typed/* openTyped */.z)({ input: [url], ...(dialect ? { dialect } : {}) }, around, 'database');
    const forbidden = output === undefined ? undefined : (0,cli_output/* outputProblem */.n)(output, [], cwd);
    const problems = [...typed.diagnostics, ...(forbidden ? [forbidden] : [])];
    const { entry, connection } = typed.value;
    if ((0,diagnostic/* hasErrors */.Cs)(problems) || !connection) {
        (0,surroundings/* sayDiagnostics */.K)(problems, around);
        return 2;
    }
    const tables = [...(options.includeTables ?? []), ...(options.tables ?? [])];
    const wanted = { ...entry, tables, exclude: options.excludeTables ?? [] };
    const read = await (0,make/* readDatabaseSchema */.PO)(wanted, complete(connection, options, env));
    (0,surroundings/* sayDiagnostics */.K)(read.diagnostics, around);
    if ((0,diagnostic/* hasErrors */.Cs)(read.diagnostics) || !read.value.schema)
        return 2;
    await (0,schema_output/* saySchema */.D)(read.value.schema, { ...options, format }, around);
    return 0;
}
function complete(connection, options, env) {
    if (connection.database === 'sqlite')
        return connection;
    const user = options.username ?? options.dbUsername ?? options.user ?? connection.user ?? firstSet(env, VARIABLES.user);
    const variables = [...VARIABLES.password, ...PASSWORD_VARIABLES[connection.database]];
    const password = options.password ?? options.dbPassword ?? connection.password ?? firstSet(env, variables);
    const name = options.currentDatabase ?? connection.name;
    const login = {
        ...(user === undefined ? {} : { user }),
        ...(password === undefined ? {} : { password }),
        ...(name === undefined ? {} : { name }),
    };
    const namespaces = options.schema ?? connection.namespaces;
    return withLogin({ ...connection, namespaces }, login);
}
function firstSet(env, names) {
    return names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toOutput),
/* harmony export */   n: () => (/* binding */ outputProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);



function toOutput(written, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(written) ? written : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written));
    const isFolder = /[/\\]$/.test(written) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(written) === '' || isExistingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written));
    const slashed = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return isFolder ? `${slashed || '.'}/` : slashed;
}
function outputProblem(output, inputs, cwd) {
    const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output));
    if (real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.toLowerCase() === '.git')) {
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'reserved-output', `"${output}" lies under .git, where nothing is ever written`);
    }
    if (inputs.some((input) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, input)) === real)) {
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'output-is-schema', `"${output}" is an input, and nothing is written over it`);
    }
    return undefined;
}
function isExistingFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findWriter),
  D: () => (/* binding */ saySchema)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/readers/index.js + 10 modules
var readers = __webpack_require__(9913);
// EXTERNAL MODULE: ./lib/writers/index.js + 19 modules
var writers = __webpack_require__(5213);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/resolve/index.js + 47 modules
var resolve = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/writers/objects.js
function listObjects(schema) {
    const { literal, dialect, tables, enums, domains, sequences } = schema;
    const types = [
        ...enums.map((node) => ({ noun: 'enum', ...node })),
        ...domains.map((node) => ({ noun: 'domain', ...node })),
        ...sequences.map((node) => ({ noun: 'sequence', ...node })),
    ];
    return number([
        { title: 'the schema', place: tables[0]?.place, traits: { conventions: literal, dialect } },
        ...types.map(({ noun, place, ...traits }) => ({
            title: `${noun} "${qualified(traits)}"`,
            place,
            traits,
        })),
        ...tables.flatMap(objectsOf),
    ]);
}
function objectsOf(table) {
    const { place, name, namespace, comment, formerNames, columns, ...members } = table;
    const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = members;
    const title = `table "${qualified(table)}"`;
    const lists = [
        ['primary key', primaryKey ? [primaryKey] : []],
        ['foreign key', foreignKeys],
        ['unique constraint', uniques],
        ['check', checks],
        ['exclusion constraint', exclusions],
        ['index', indexes],
    ];
    return [
        { title, place, traits: { name, namespace, comment, formerNames } },
        ...columns.map(({ place, ...traits }) => ({
            title: `column "${qualified(table)}.${traits.name}"`,
            place,
            traits,
            table: title,
        })),
        ...lists.flatMap(([noun, list]) => list.map((member) => {
            const traits = { ...member, place: undefined };
            return {
                title: `${noun} ${nameOf(member)} of ${title}`,
                place: member.place ?? place,
                traits,
                table: title,
            };
        })),
    ];
}
function nameOf({ name, columns, sql = '' }) {
    if (name !== undefined)
        return `"${name}"`;
    return `(${columns ? columns.join(', ') : sql})`;
}
function qualified({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}
function number(objects) {
    const amounts = new Map();
    return objects.map((object) => {
        const amount = (amounts.get(object.title) ?? 0) + 1;
        amounts.set(object.title, amount);
        return amount === 1 ? object : { ...object, title: `${object.title} (${amount})` };
    });
}

;// CONCATENATED MODULE: ./lib/writers/losses.js




async function findLosses(schema, text) {
    const back = await readBack(schema, text);
    const found = new Map(listObjects(back).map((object) => [object.title, object]));
    const wanted = listObjects(schema);
    const missing = new Set(wanted.filter(({ title }) => !found.has(title)).map(({ title }) => title));
    const losses = wanted
        .filter(({ table }) => table === undefined || !missing.has(table))
        .flatMap((object) => compare(object, found.get(object.title)));
    const strange = findStrange(wanted, found);
    const first = schema.tables[0]?.place;
    const isOtherwise = losses.length + strange.length === 0 && plain(back) !== plain(schema);
    return [...losses, ...strange, ...(isOtherwise ? [(0,diagnostic/* warningAt */.MK)(first, CODE, OTHER_ORDER)] : [])];
}
const CODE = 'not-in-markdown';
const OTHER_ORDER = 'Markdown cannot say the order in which the schema has its objects';
async function readBack(schema, text) {
    const { value } = await readers/* readers */.X.markdown.read([{ path: 'schema.md', text }], () => Promise.resolve(undefined));
    const keys = schema.tables.flatMap(({ foreignKeys }) => foreignKeys);
    const external = keys.flatMap(({ referencedNamespace, referencedTable, external }) => {
        const name = [referencedNamespace, referencedTable].filter(Boolean).join('.');
        return external === undefined ? [] : [[name, external]];
    });
    return (0,resolve/* resolve */.h)(value, { tables: [], exclude: [], external: Object.fromEntries(external) }).value;
}
function compare(object, read) {
    const { title, place, traits } = object;
    if (!read)
        return [(0,diagnostic/* warningAt */.MK)(place, CODE, `${title} is left out: Markdown has no words for it`)];
    const keys = [...new Set([...Object.keys(traits), ...Object.keys(read.traits)])];
    const lost = keys.filter((key) => plain(traits[key]) !== plain(read.traits[key])).map(toWords);
    if (lost.length === 0)
        return [];
    return [(0,diagnostic/* warningAt */.MK)(place, CODE, `${title}: Markdown cannot say its ${lost.join(', ')}`)];
}
function findStrange(wanted, found) {
    const titles = new Set(wanted.map(({ title }) => title));
    return [...found.keys()]
        .filter((title) => !titles.has(title))
        .map((title) => {
        const message = `the schema has a name or a text that Markdown cannot hold: ${title} would be read`;
        return (0,diagnostic/* warningAt */.MK)(wanted[0]?.place, CODE, message);
    });
}
function plain(value) {
    return JSON.stringify([value], (key, inner) => (key === 'place' ? undefined : inner));
}
function toWords(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./lib/cli/surroundings.js
var surroundings = __webpack_require__(7147);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/schema-output.js







function findWriter({ format, output }) {
    if (format !== undefined)
        return format;
    if (output === undefined)
        return 'json';
    const found = names.find((name) => readers/* readers */.X[name].extensions.includes((0,external_node_path_.extname)(output).toLowerCase()));
    if (found !== undefined)
        return found;
    const known = names.flatMap((name) => readers/* readers */.X[name].extensions).join(', ');
    throw new usage_error/* UsageError */.e(`--output: the format is not known from "${output}" (known: ${known}); say it with --format`);
}
const names = Object.keys(writers/* writers */.f);
async function saySchema(schema, { output, format }, around) {
    const write = writers/* writers */.f[format];
    const text = write(schema);
    if (format === 'markdown')
        (0,surroundings/* sayDiagnostics */.K)(await findLosses(schema, text), around);
    if (output === undefined)
        around.stdout(text);
    else
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(around.cwd, output), text);
}


/***/ }),

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayDiagnostics)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6958);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);


function sayDiagnostics(diagnostics, around) {
    around.stderr((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .DO)(diagnostics, around.errorColour)));
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openTyped),
  f: () => (/* binding */ readTyped)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/database-source.js
var database_source = __webpack_require__(9403);
// EXTERNAL MODULE: ./lib/databases/access.js
var access = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/make.js + 10 modules
var make = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/trees/folder.js
var trees_folder = __webpack_require__(2885);
// EXTERNAL MODULE: ./lib/trees/listing.js
var listing = __webpack_require__(2605);
;// CONCATENATED MODULE: ./lib/trees/typed.js





function openTypedTree(cwd, paths) {
    const typed = new Set(paths);
    const folders = [...new Set(paths.map(posix_.dirname))].map((folder) => openPart(cwd, folder));
    const partOf = (path) => folders.find((part) => part.inside(path) !== undefined);
    const find = (path) => typed.has(path) ? findTyped(cwd, path) : Promise.resolve(partOf(path)?.find(path));
    return {
        label: 'the file system',
        reach: 'the folder of the file that was typed',
        holds: (path) => partOf(path) !== undefined,
        find,
        list: async (folder) => {
            const beside = (await partOf(folder)?.list(folder)) ?? [];
            const found = await Promise.all(paths.map(find));
            const entries = [...beside, ...found.filter((entry) => entry !== undefined)];
            return (0,listing/* sortByPath */.$y)([...new Map(entries.map((entry) => [entry.path, entry])).values()]);
        },
        read: (entry) => {
            const part = typed.has(entry.path) ? undefined : partOf(entry.path);
            return part ? part.read(entry) : (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, entry.path));
        },
    };
}
async function findTyped(cwd, path) {
    const found = await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined);
    return found?.isFile() ? { path, kind: 'file', size: found.size } : undefined;
}
function openPart(cwd, folder) {
    const tree = (0,trees_folder/* openFolderTree */.x)((0,external_node_path_.resolve)(cwd, folder));
    const prefix = folder === '.' ? '' : (0,listing/* toPrefix */.qW)(folder);
    const outer = (entry) => ({ ...entry, path: `${prefix}${entry.path}` });
    const inside = (path) => {
        if (path === folder)
            return '';
        const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '..';
        return rest === '..' || rest.startsWith('../') ? undefined : rest;
    };
    return {
        inside,
        find: async (path) => {
            const entry = await tree.find(inside(path) ?? '');
            return entry && outer(entry);
        },
        list: async (path) => (await tree.list(inside(path) ?? '')).map(outer),
        read: (entry) => tree.read({ ...entry, path: inside(entry.path) ?? '' }),
    };
}

// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/typed.js







async function openTyped(typed, { cwd, env }, kind = 'any') {
    const database = (0,database_source/* readDatabaseSource */.v)(typed.input, 'taken', undefined);
    if ((0,diagnostic/* hasErrors */.Cs)(database.diagnostics)) {
        const entry = toTypedEntry(typed, []);
        return { value: { entry, tree: openTypedTree(cwd, []) }, diagnostics: database.diagnostics };
    }
    if (!database.value && kind === 'database')
        throw new usage_error/* UsageError */.e('--db-url: expected the URL of a database, such as postgresql://user@host/name or sqlite:///app.db');
    if (!database.value) {
        const schema = typed.input.map((path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join('/'));
        const files = { entry: toTypedEntry(typed, schema), tree: openTypedTree(cwd, schema) };
        return { value: files, diagnostics: await missingInputs(files.entry, files.tree) };
    }
    const { source, words } = database.value;
    const found = (0,access/* openAccess */.b)({ env, cwd, isPublic: false })(source, words);
    const entry = { ...toTypedEntry(typed, [words]), database: source };
    const connection = found.value ? { connection: found.value } : {};
    const unset = found.value || (0,diagnostic/* hasErrors */.Cs)(found.diagnostics) ? [] : [notSet(words)];
    return {
        value: { entry, tree: openTypedTree(cwd, []), ...connection },
        diagnostics: unset.length > 0 ? unset : found.diagnostics,
    };
}
async function readTyped({ value, diagnostics }) {
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    const { entry, tree, connection } = value;
    return connection ? (0,make/* readDatabaseSchema */.PO)(entry, connection) : (0,make/* readSchema */.G7)(entry, tree);
}
function notSet(words) {
    return (0,diagnostic/* errorAt */.Os)(undefined, 'variable-not-set', `${words}: the variable is not set`);
}
const CONVENTIONS = { off: 'off', 'timestamp-default': { timestampDefault: true } };
function toTypedEntry({ dialect, from, onUnreadable, conventions }, schema) {
    return {
        schema,
        target: '',
        output: '',
        ...(dialect ? { dialect } : {}),
        ...(onUnreadable ? { onUnreadable } : {}),
        ...(conventions ? { conventions: CONVENTIONS[conventions] } : {}),
        ...(from === undefined ? {} : { format: from }),
        tables: [],
        exclude: [],
        external: {},
        overwrite: false,
        pythonVersion: '3.10',
        options: {},
    };
}
async function missingInputs({ schema }, tree) {
    const found = await Promise.all(schema.map((path) => tree.find(path)));
    const missing = schema.filter((_, index) => found[index] === undefined);
    return missing.map((path) => (0,diagnostic/* errorAt */.Os)(undefined, 'schema-not-found', `there is no file "${path}"`));
}


/***/ })

};
