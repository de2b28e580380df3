export const id = 3557;
export const ids = [3557];
export const modules = {

/***/ 61991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Writes what a run would mend into a folder on disk: each file whole or not at all, through a file beside it. Returns
 * the drifts that were mended. Throws what the file system says (no permission, no space).
 */
function writeFiles(root, drifts) {
    const mended = drifts.filter(({ mend }) => mend !== 'none');
    for (const drift of mended) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, drift.path);
        if (drift.mend === 'delete')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        else if (drift.text !== undefined)
            replaceFile(path, drift.text);
    }
    return mended;
}
/** Writes a file where nothing is, not even a link that leads nowhere. Says whether it did. */
function createFile(path, text) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: 'wx' });
    return true;
}
function replaceFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const beside = `${path}.${String(process.pid)}.tmp`;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.mode;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode: mode & 0o777 }) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    }
}


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ expandOperand),
/* harmony export */   u: () => (/* binding */ isDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53916);
/* harmony import */ var _databases_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55456);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55085);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68191);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7886);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94934);








/** Whether an operand is a database: its URL, or the variable that holds it. */
function isDatabase(operand) {
    return (0,_databases_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabaseUrl */ .d)(operand) || operand.startsWith('${');
}
/** The files that an operand means, in the order of their names and the numbers in these; a plain file's path and a URL mean themselves. */
function expandOperand(operand, cwd) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, operand), { throwIfNoEntry: false });
    if (found?.isDirectory()) {
        const files = filesBelow(operand, cwd).filter((path) => (0,_readers_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findFormat */ .FI)(path) !== undefined);
        return orMistake(files, `"${operand}": expected a folder with schema files, came one without`);
    }
    if (found || isDatabase(operand) || !(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(operand))
        return [operand];
    const glob = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.normalize)(operand);
    return orMistake(filesBelow((0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globFolder */ .JJ)(glob), cwd).filter((0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .createGlobs */ .kD)([glob])), `"${operand}" finds no file`);
}
function filesBelow(folder, cwd) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return [];
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(root.length + 1)));
    return (0,_numbered_js__WEBPACK_IMPORTED_MODULE_6__/* .sortNumbered */ .V)(files.map((file) => ({ path: file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') }))).map(({ path }) => path);
}
function orMistake(files, message) {
    if (files.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(message);
    return files;
}


/***/ }),

/***/ 51517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toOutput),
/* harmony export */   n: () => (/* binding */ outputProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95602);
/* harmony import */ var _reserved_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42459);




/**
 * A typed output as an entry has it: a path that ends in `/`, an existing folder and a path without an extension mean
 * a folder with one module a table (JustDB's ORM guide), anything else a file. Slashes are forward.
 */
function toOutput(written, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(written) ? written : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written));
    const isFolder = /[/\\]$/.test(written) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(written) === '' || isExistingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written));
    const slashed = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return isFolder ? `${slashed || '.'}/` : slashed;
}
/** What speaks against writing to a typed output: it lies under `.git`, or is one of the inputs. */
function outputProblem(output, inputs, cwd) {
    const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output));
    if (real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(_reserved_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitFolder */ .Z)) {
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(undefined, 'reserved-output', `"${output}" lies under .git, where nothing is ever written`);
    }
    if (inputs.some((input) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, input)) === real)) {
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(undefined, 'output-is-schema', `"${output}" is an input, and nothing is written over it`);
    }
    return undefined;
}
function isExistingFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The path with every link on the way followed, as far as it exists. */
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


/***/ }),

/***/ 73557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema2orm: () => (/* binding */ schema2orm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _channels_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61991);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76682);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63904);
/* harmony import */ var _schema_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8772);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95602);
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66958);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15405);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39122);
/* harmony import */ var _trees_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92885);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51517);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27147);
/* harmony import */ var _typed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37398);















/** Writes the models of typed schema files. A file that may hold people's lines stays as it is, and is an error. */
async function schema2orm(options, around) {
    const { value: typed, diagnostics } = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_12__/* .openTyped */ .z)(options, around);
    const entry = {
        ...typed.entry,
        target: options.type,
        output: (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .toOutput */ .F)(options.output, around.cwd),
        overwrite: options.overwrite ?? false,
        options: targetOptions(options),
    };
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_11__/* .sayDiagnostics */ .K)(ignoredFlags(options), around);
    if ((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(diagnostics)) {
        (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_11__/* .sayDiagnostics */ .K)(diagnostics, around);
        return 2;
    }
    const written = await write({ ...typed, entry }, around.cwd, (0,_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .openMemory */ .u)(around.env));
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_11__/* .sayDiagnostics */ .K)(written.diagnostics, around);
    if ((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(written.diagnostics))
        return 2;
    for (const { path } of written.value)
        around.stdout((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_14__/* .logText */ .k)(`wrote ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(path)}\n`));
    if (written.value.length === 0)
        around.stdout('The models are in step with the schema\n');
    return 0;
}
async function write({ entry, tree, connection }, cwd, memory) {
    const forbidden = (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .outputProblem */ .n)(entry.output, entry.schema, cwd);
    if (forbidden)
        return { value: [], diagnostics: [forbidden] };
    if (!/(?:\/|\.py)$/i.test(entry.output))
        return { value: [], diagnostics: [noPython(entry.output)] };
    const readEntry = connection && (0,_schema_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .createSchemaReader */ .xk)(new Map([[entry, connection]]));
    const make = (0,_make_js__WEBPACK_IMPORTED_MODULE_4__/* .createMaker */ .R)(readEntry, { stylesheet: (0,_trees_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .openFolderTree */ .x)(cwd) });
    const plain = await make(entry, tree, { committed: new Map() });
    const { value: made, diagnostics } = await make(entry, tree, { committed: readExisting(plain.value, cwd) });
    if ((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__/* .hasErrors */ .Cs)(diagnostics))
        return { value: [], diagnostics };
    const committed = readExisting(made, cwd);
    const remembered = [...committed.keys()].flatMap((path) => {
        const text = memory.recall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
        return text === undefined ? [] : [[path, text]];
    });
    const { target, schema, overwrite } = entry;
    const { drifts } = await (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)({
        generated: made.files,
        committed,
        former: remembered.length > 0 ? [new Map(remembered)] : [],
        target,
        schema,
        overwrite,
        mends: true,
    });
    const kept = drifts.filter(({ mend }) => mend === 'none').map(({ path }) => keptFile(path));
    if (kept.length > 0)
        return { value: [], diagnostics: [...diagnostics, ...kept] };
    const written = (0,_channels_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFiles */ .h)(cwd, drifts);
    for (const { path, text } of written)
        if (text !== undefined)
            memory.remember((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), text);
    return { value: written, diagnostics };
}
function readExisting({ files }, cwd) {
    const existing = files.map(({ path }) => path).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)));
    return new Map(existing.map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8')]));
}
function noPython(path) {
    const message = `--output: expected a file that ends in .py, or a folder, came "${path}"`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__/* .errorAt */ .Os)(undefined, 'invalid-output', message);
}
function keptFile(path) {
    const message = 'the file may hold lines that people wrote, so it was left alone; --overwrite replaces it';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__/* .errorAt */ .Os)({ path, line: 1, column: 1 }, 'would-overwrite', message);
}
function targetOptions({ type, style, tablePrefix, relationships, }) {
    const written = {
        ...(tablePrefix === undefined ? {} : { 'table-prefix': tablePrefix }),
        ...(style !== undefined && type === 'sqlalchemy' ? { style } : {}),
        ...(relationships === false && type === 'sqlalchemy' ? { relationships: 'none' } : {}),
    };
    return _targets_index_js__WEBPACK_IMPORTED_MODULE_7__/* .targets */ .z[type].options.parse(written);
}
function ignoredFlags(options) {
    const { package: pkg, namespace, withMethods, namingConvention, relationships, style, type } = options;
    const ignored = [
        [pkg !== undefined, '--package', 'Python finds a module by its path'],
        [namespace !== undefined, '--namespace', 'it is for TypeScript'],
        [withMethods === true, '--with-methods', 'a session and a manager have those methods already'],
        [namingConvention !== undefined, '--naming-convention', 'names follow Python’s own conventions'],
        [style !== undefined && type === 'django', '--style', 'Django’s models have one look'],
        [relationships === false && type === 'django', '--no-relationships', 'in Django a key is a relationship'],
    ];
    return ignored
        .filter(([isGiven]) => isGiven)
        .map(([, flag, why]) => (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_13__/* .warningAt */ .MK)(undefined, 'flag-without-effect', `${flag} has no effect: ${why}`));
}


/***/ }),

/***/ 37398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openTyped),
  f: () => (/* binding */ readTyped)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/database-source.js
var database_source = __webpack_require__(99403);
// EXTERNAL MODULE: ./lib/databases/access.js
var access = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/trees/folder.js
var trees_folder = __webpack_require__(92885);
// EXTERNAL MODULE: ./lib/trees/listing.js
var listing = __webpack_require__(92605);
;// CONCATENATED MODULE: ./lib/trees/typed.js





/**
 * The files that a person typed on the command line, each under the path as typed, and what lies beside them. The
 * typed ones may lie anywhere and be links: whoever types a path answers for it. Of the others only those below the
 * folder of a typed one are in the tree, and no link leads there.
 */
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

// EXTERNAL MODULE: ./lib/cli/operands.js
var operands = __webpack_require__(71426);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/typed.js








/**
 * Finds what was typed: files, whose paths are then relative to the current folder, folders and globs, or one database. Where only a
 * database will do, anything else is a mistake.
 */
async function openTyped(typed, { cwd, env }, kind = 'any') {
    const database = (0,database_source/* readDatabaseSource */.v)(typed.input, 'taken', undefined);
    if ((0,diagnostic/* hasErrors */.Cs)(database.diagnostics)) {
        const entry = toTypedEntry(typed, []);
        return { value: { entry, tree: openTypedTree(cwd, []) }, diagnostics: database.diagnostics };
    }
    if (!database.value && kind === 'database')
        throw new usage_error/* UsageError */.e('--db-url: expected the URL of a database, such as postgresql://user@host/name or sqlite:///app.db');
    if (!database.value) {
        const found = typed.input.flatMap((operand) => (0,operands/* expandOperand */.s)(operand, cwd));
        const schema = found.map((path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join('/'));
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
/** Reads the schema of what was typed. */
async function readTyped({ value, diagnostics }) {
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    const { entry, tree, connection } = value;
    return connection ? (0,schema_reader/* readDatabaseSchema */.PO)(entry, connection) : (0,schema_reader/* readSchema */.G7)(entry, tree);
}
function notSet(words) {
    return (0,diagnostic/* errorAt */.Os)(undefined, 'variable-not-set', `${words}: the variable is not set`);
}
/** What the flag `--conventions` says. */
const CONVENTIONS = { off: 'off', 'timestamp-default': { timestampDefault: true } };
function toTypedEntry({ dialect, from, onUnreadable, conventions, views }, schema) {
    return {
        schema,
        target: '',
        output: '',
        ...(dialect ? { dialect } : {}),
        ...(onUnreadable ? { onUnreadable } : {}),
        ...(conventions ? { conventions: CONVENTIONS[conventions] } : {}),
        ...(views ? { views } : {}),
        ...(from === undefined ? {} : { format: from }),
        tables: [],
        exclude: [],
        external: {},
        overwrite: false,
        options: {},
    };
}
/** A typed input that is no file: an error each. */
async function missingInputs({ schema }, tree) {
    const found = await Promise.all(schema.map((path) => tree.find(path)));
    const missing = schema.filter((_, index) => found[index] === undefined);
    return missing.map((path) => (0,diagnostic/* errorAt */.Os)(undefined, 'schema-not-found', `there is no file "${path}"`));
}


/***/ })

};
