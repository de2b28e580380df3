export const id = 1177;
export const ids = [1177];
export const modules = {

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
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5903);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94934);







function isDatabase(operand) {
    return (0,_databases_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabaseUrl */ .d)(operand) || operand.startsWith('${');
}
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(root.length + 1))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/'))
        .sort();
}
function orMistake(files, message) {
    if (files.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(message);
    return files;
}


/***/ }),

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toRepositoryPath),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function findRoot(folder) {
    for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    }
}
function toRepositoryPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
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
// EXTERNAL MODULE: ./lib/make.js + 15 modules
var make = __webpack_require__(12124);
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
var usage_error = __webpack_require__(94934);
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
async function missingInputs({ schema }, tree) {
    const found = await Promise.all(schema.map((path) => tree.find(path)));
    const missing = schema.filter((_, index) => found[index] === undefined);
    return missing.map((path) => (0,diagnostic/* errorAt */.Os)(undefined, 'schema-not-found', `there is no file "${path}"`));
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/make.js + 15 modules
var make = __webpack_require__(12124);
// EXTERNAL MODULE: ./lib/quote/log.js
var log = __webpack_require__(66958);
// EXTERNAL MODULE: ./lib/databases/connection.js
var connection = __webpack_require__(36356);
// EXTERNAL MODULE: ./lib/quote/json.js
var json = __webpack_require__(94556);
// EXTERNAL MODULE: ./lib/quote/percent.js
var percent = __webpack_require__(70737);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
;// CONCATENATED MODULE: ./lib/report/sarif.js




const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 1000;
function renderSarif({ diagnostics, status }, context) {
    const placed = diagnostics.filter(isInFile);
    const kept = new Set(byWeight(placed).slice(0, MOST_RESULTS));
    const shown = placed.filter((diagnostic) => kept.has(diagnostic));
    const codes = [...new Set(shown.map(({ code }) => code))].sort();
    const others = diagnostics.filter((diagnostic) => !isInFile(diagnostic));
    const notes = [...others.map(toNotification), ...restOf(placed.length - shown.length)];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: toDriver(codes, shown, context.version) },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, exitCode: status, toolExecutionNotifications: notes }],
                results: shown.map((diagnostic) => toResult(diagnostic, codes, context)),
            },
        ],
    };
    return `${(0,json/* jsonText */.s)(log, 2)}\n`;
}
function isInFile(diagnostic) {
    return diagnostic.place !== undefined && !(0,connection/* isDatabaseLabel */.YG)(diagnostic.place.path);
}
const LEVELS = {
    error: { level: 'error', weight: 0 },
    warning: { level: 'warning', weight: 1 },
    notice: { level: 'note', weight: 2 },
};
function byWeight(diagnostics) {
    return [...diagnostics].sort((a, b) => LEVELS[a.severity].weight - LEVELS[b.severity].weight);
}
function toDriver(codes, shown, version) {
    const gravest = new Map();
    for (const { code, severity } of byWeight(shown)) {
        if (!gravest.has(code))
            gravest.set(code, severity);
    }
    const rules = codes.map((code) => toRule(code, gravest.get(code) ?? 'error'));
    return { name: 'model-drift', semanticVersion: version, rules };
}
function toRule(code, severity) {
    const description = { text: describe(code) };
    return {
        id: code,
        name: code,
        shortDescription: description,
        fullDescription: description,
        help: { text: 'The message says what was expected, what came, and what to do.' },
        defaultConfiguration: { level: LEVELS[severity].level },
        properties: { tags: ['database-schema'], 'problem.severity': PROBLEMS[severity] },
    };
}
const PROBLEMS = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
function describe(code) {
    const words = code.replaceAll('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function toResult({ code, severity, message, place }, codes, context) {
    const { line, column } = place;
    const artifactLocation = { uri: toUri(context.toRepositoryPath(place.path)), uriBaseId: '%SRCROOT%' };
    const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: LEVELS[severity].level,
        message: { text: toText(message) },
        locations: [{ physicalLocation: { artifactLocation, region } }],
    };
}
function toNotification({ code, severity, message, place }) {
    const where = place ? `${place.path}: ` : '';
    return {
        descriptor: { id: code },
        level: LEVELS[severity].level,
        message: { text: toText(where + message) },
    };
}
function restOf(amount) {
    if (amount <= 0)
        return [];
    const text = `${amount} more results were left out, since code scanning takes ${MOST_RESULTS}`;
    return [{ descriptor: { id: 'too-many-results' }, level: 'warning', message: { text } }];
}
function toText(message) {
    return (0,quote_text/* oneLine */.TN)((0,quote_text/* clip */.$Q)(message, LONGEST_MESSAGE)).replace(/\](?=\()/g, '] ');
}
function toUri(path) {
    return (0,percent/* percentEncode */.a)(path, /[^A-Za-z0-9\-._~/]/gu);
}

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/report/json.js
var report_json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(60975);
;// CONCATENATED MODULE: ./lib/report/validation.js





const VALIDATION_VERSION = 1;
function concludeValidation(schemas, found, { strict }) {
    const diagnostics = sortByPlace(distinct(found), schemas);
    const isMistaken = (0,diagnostic/* hasErrors */.Cs)(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'));
    return { schemas, diagnostics, status: isMistaken ? 2 : 0 };
}
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
function sortByPlace(diagnostics, schemas) {
    const paths = [...schemas, ...diagnostics.flatMap(({ place }) => (place ? [place.path] : []))];
    const ranks = new Map([...new Set(paths)].map((path, index) => [path, index]));
    const keyOf = ({ place }) => place ? [ranks.get(place.path) ?? 0, place.line, place.column] : [-1, 0, 0];
    return [...diagnostics].sort((a, b) => {
        const [one, other] = [keyOf(a), keyOf(b)];
        return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
    });
}
function renderValidation({ schemas, diagnostics }, colour) {
    const figures = Object.keys(NOUNS)
        .map((severity) => [countOf(diagnostics, severity), NOUNS[severity]])
        .filter(([amount]) => amount > 0)
        .map(([amount, noun]) => (0,verdict/* count */.U9)(amount, noun));
    const found = figures.length === 0 ? 'nothing to say' : figures.join(', ');
    return `${(0,report_text/* renderDiagnostics */.DO)(diagnostics, colour)}${found} about ${(0,verdict/* count */.U9)(schemas.length, 'schema')}\n`;
}
const NOUNS = { error: 'error', warning: 'warning', notice: 'notice' };
function countOf(diagnostics, wanted) {
    return diagnostics.filter(({ severity }) => severity === wanted).length;
}
function renderValidationJson({ schemas, diagnostics, status }, version) {
    const value = {
        version: VALIDATION_VERSION,
        tool: { name: 'model-drift', version },
        status,
        schemas,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        notices: countOf(diagnostics, 'notice'),
        diagnostics: diagnostics.map(report_json/* toDiagnosticJson */.H),
    };
    return `${(0,json/* jsonText */.s)(value, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/operands.js
var cli_operands = __webpack_require__(71426);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __webpack_require__(77409);
// EXTERNAL MODULE: ./lib/cli/typed.js + 1 modules
var cli_typed = __webpack_require__(37398);
;// CONCATENATED MODULE: ./lib/cli/validate.js









async function validate(operands, { format, strict = false, ...flags }, around) {
    const input = [...new Set(operands.flatMap((operand) => (0,cli_operands/* expandOperand */.s)(operand, around.cwd)))];
    const typed = await (0,cli_typed/* openTyped */.z)({ input, ...flags }, around);
    const found = [...typed.diagnostics, ...(await inspect(typed.value))];
    const validation = concludeValidation(typed.value.entry.schema, found, { strict });
    around.stdout(FORMATS[format](validation, around));
    return validation.status;
}
async function inspect({ entry, tree, connection }) {
    if (connection)
        return (await (0,make/* readDatabaseSchema */.PO)(entry, connection)).diagnostics;
    const found = await Promise.all(entry.schema.map((path) => tree.find(path)));
    const schema = entry.schema.filter((_, index) => found[index]);
    return (0,make/* inspectSchema */.Ko)({ ...entry, schema }, tree);
}
const FORMATS = {
    text: (validation, { colour }) => (0,log/* logText */.k)(renderValidation(validation, colour)),
    json: (validation) => renderValidationJson(validation, version/* version */.r),
    sarif: (validation, { cwd }) => {
        const root = (0,place/* findRoot */.w)(cwd);
        const context = {
            version: version/* version */.r,
            toRepositoryPath: (path) => (0,place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path)),
        };
        return renderSarif(validation, context);
    },
};


/***/ }),

/***/ 94556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);

function jsonText(value, indent = 0) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(value, undefined, indent), toEscape).replaceAll('##[', '#\\u0023[');
}
function toEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toDiagnosticJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _quote_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94556);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29495);


const REPORT_VERSION = 1;
function renderJson(report, context) {
    const { committed } = context;
    const value = {
        version: REPORT_VERSION,
        tool: { name: 'model-drift', version: context.version },
        conclusion: report.conclusion,
        status: report.status,
        head: context.head ?? report.head ?? null,
        base: context.base ?? report.base ?? null,
        command: report.command,
        entries: { checked: report.checked, skipped: report.skipped },
        commit: committed ? { sha: committed.sha, url: committed.url ?? null } : null,
        changes: report.changes.map(_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .toChangeJson */ .E2),
        drifts: report.drifts.map(toDrift),
        migrations: report.migrations ?? [],
        inStep: report.inStep,
        diagnostics: report.diagnostics.map(toDiagnosticJson),
    };
    return `${(0,_quote_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`;
}
function toDrift({ path, target, schema, status, preexisting, mend, added, removed, diff, patch }) {
    return { path, target, schema, status, preexisting, mend, added, removed, diff, patch };
}
function toDiagnosticJson({ severity, code, message, place }) {
    return {
        severity,
        code,
        message,
        place: place ? { path: place.path, line: place.line, column: place.column } : null,
    };
}


/***/ })

};
