export const id = 3631;
export const ids = [3631];
export const modules = {

/***/ 61991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 51517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toOutput),
/* harmony export */   n: () => (/* binding */ outputProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95602);



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

/***/ 63631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scaffold: () => (/* binding */ scaffold)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/channels/files.js
var channels_files = __webpack_require__(61991);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var load = __webpack_require__(15281);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/quote/log.js
var log = __webpack_require__(66958);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/generate/render.js + 1 modules
var render = __webpack_require__(23077);
;// CONCATENATED MODULE: ./lib/quote/ini.js
function iniValue(text) {
    return text.replaceAll('%', '%%');
}

// EXTERNAL MODULE: ./lib/code-style/index.js + 2 modules
var code_style = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/imports.js
var python_imports = __webpack_require__(62983);
// EXTERNAL MODULE: ./lib/targets/python/layout.js
var layout = __webpack_require__(56319);
;// CONCATENATED MODULE: ./lib/scaffold/environment.js




const IMPORTS = {
    alembic: ['context'],
    'alembic.autogenerate.api': ['AutogenContext'],
    'alembic.operations.ops': ['ExecuteSQLOp', 'MigrationScript'],
    'alembic.runtime.migration': ['MigrationContext'],
    'alembic.util': ['CommandError'],
    'logging.config': ['fileConfig'],
    sqlalchemy: ['Connection', 'NullPool', 'Sequence', 'create_engine', 'create_mock_engine', 'inspect'],
    'sqlalchemy.dialects.postgresql': [
        'CreateDomainType',
        'CreateEnumType',
        'DOMAIN',
        'DropDomainType',
        'DropEnumType',
        'ENUM',
    ],
    'sqlalchemy.schema': ['CreateSchema', 'CreateSequence', 'DropSchema', 'DropSequence'],
    typing: ['Any'],
};
const OWN_NAMES = new Set([
    'DROPS',
    'complete',
    'config',
    'connection',
    'engine',
    'execute',
    'exists',
    'find_missing',
    'include_name',
    'render_item',
    'run',
    'schemas',
    'target_metadata',
    'url',
]);
const environment_layout = new layout/* Layout */.PE(code_style/* DEFAULT_STYLE */.e.lineLength);
function environmentView({ module, metadata }) {
    const imports = (0,python_imports/* createImports */.H)(OWN_NAMES);
    imports.module('os');
    for (const [from, names] of Object.entries(IMPORTS)) {
        for (const name of names)
            imports.from(from, name);
    }
    const value = metadata.metadataOf(imports.from(metadata.module, metadata.name));
    const loading = metadata.module === module
        ? []
        : [
            '# Importing the models makes their tables known to the metadata.',
            `${imports.from('importlib', 'import_module')}(${(0,python/* pythonString */.cE)(module)})`,
        ];
    return {
        metadata: [...loading, ...environment_layout.assignment({ target: 'target_metadata', value })],
        imports: imports.print(environment_layout),
    };
}

// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/targets/python/names.js
var names = __webpack_require__(16085);
;// CONCATENATED MODULE: ./lib/targets/python/module-path.js



function toModulePath(output, from) {
    const folder = external_node_path_.posix.join(from, '/');
    const start = folder !== './' && (0,paths/* isWithin */.UO)(folder, output) ? folder : '';
    const parts = output
        .slice(start.length)
        .replace(/\.py$|\/$/, '')
        .split('/');
    const named = parts.at(-1) === '__init__' && parts.length > 1 ? parts.slice(0, -1) : parts;
    const isLayout = named[0] === 'src' && named.length > 1;
    const unnamed = named.map((part) => !(0,names/* isIdentifier */._5)(part)).lastIndexOf(true);
    const first = Math.max(unnamed + 1, isLayout ? 1 : 0);
    if (first >= named.length)
        return undefined;
    return {
        name: named.slice(first).join('.'),
        root: external_node_path_.posix.join('.', start.slice(0, -1), ...named.slice(0, first)),
    };
}
function toAbsoluteModule(module, inPackage) {
    const [dots = ''] = /^\.*/.exec(module) ?? [];
    if (dots === '')
        return module;
    const parts = inPackage === '' ? [] : inPackage.split('.');
    const kept = parts.length - dots.length + 1;
    return kept < 1 ? undefined : [...parts.slice(0, kept), module.slice(dots.length)].join('.');
}

// EXTERNAL MODULE: ./lib/targets/python/class-path.js
var class_path = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/options.js + 1 modules
var sqlalchemy_options = __webpack_require__(16774);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/styles/index.js + 6 modules
var styles = __webpack_require__(96822);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/metadata.js



function findMetadata(options) {
    const { base: imported, style } = sqlalchemy_options/* sqlalchemyOptions */.c.parse(options);
    const { base } = styles/* styles */.R[style];
    const metadataOf = (name) => base.metadataOf(name);
    return { name: base.name, ...(0,class_path/* readClassPath */.m)(imported ?? ''), metadataOf };
}

;// CONCATENATED MODULE: ./lib/scaffold/models.js





function findModels({ entry, folder, configFolder }) {
    const { output, place } = entry;
    const nearest = [folder, configFolder].find((each) => (0,paths/* isWithin */.UO)(external_node_path_.posix.join(each, '/'), output)) ?? '.';
    const path = toModulePath(output, nearest);
    const fail = (what) => ({
        value: undefined,
        diagnostics: [(0,diagnostic/* errorAt */.Os)(place, 'not-importable', what)],
    });
    if (!path)
        return fail(`output: expected a name that Python can import, came "${output}"`);
    const source = findMetadata(entry.options);
    const { module } = source;
    const inPackage = output.endsWith('/') ? path.name : path.name.split('.').slice(0, -1).join('.');
    const baseModule = module === undefined ? path.name : toAbsoluteModule(module, inPackage);
    if (baseModule === undefined)
        return fail(`options.base: "${module ?? ''}" leads out of the package of "${output}"`);
    return {
        value: { root: path.root, module: path.name, metadata: { ...source, module: baseModule } },
        diagnostics: [],
    };
}

;// CONCATENATED MODULE: ./lib/scaffold/urls.js
const LOCAL_URLS = {
    postgresql: 'postgresql+psycopg://localhost/app',
    mysql: 'mysql+pymysql://root@localhost/app',
    mariadb: 'mariadb+pymysql://root@localhost/app',
    sqlite: 'sqlite:///app.db',
};

;// CONCATENATED MODULE: ./lib/scaffold/alembic.js






const alembic = {
    defaultFolder: ({ configFolder }) => configFolder,
    write: (request) => {
        const { value: models, diagnostics } = findModels(request);
        if (!models)
            return { value: [], diagnostics };
        const { folder, entry } = request;
        const texts = {
            'alembic.ini': (0,render/* render */.X)('scaffold/alembic-ini', {
                importRoot: iniValue(below(external_node_path_.posix.relative(folder, models.root))),
                url: iniValue(LOCAL_URLS[entry.dialect ?? 'sqlite']),
            }),
            'migrations/env.py': (0,render/* render */.X)('scaffold/alembic-env', environmentView(models)),
            'migrations/script.py.mako': (0,render/* render */.X)('scaffold/alembic-script', {}),
            'migrations/versions/.gitkeep': '',
        };
        const files = Object.entries(texts).map(([path, text]) => ({ path: external_node_path_.posix.join(folder, path), text }));
        return { value: files, diagnostics: [] };
    },
};
function below(path) {
    return path === '' ? '' : `/${path}`;
}

;// CONCATENATED MODULE: ./lib/scaffold/session.js


const session = {
    defaultFolder: ({ entry }) => external_node_path_.posix.dirname(entry.output),
    write: ({ folder }) => ({
        value: [{ path: external_node_path_.posix.join(folder, 'session.py'), text: (0,render/* render */.X)('scaffold/session', {}) }],
        diagnostics: [],
    }),
};

;// CONCATENATED MODULE: ./lib/scaffold/index.js


const scaffolds = { alembic: alembic, session: session };

// EXTERNAL MODULE: ./lib/trees/folder.js
var trees_folder = __webpack_require__(92885);
// EXTERNAL MODULE: ./lib/cli/output.js
var cli_output = __webpack_require__(51517);
// EXTERNAL MODULE: ./lib/cli/place.js
var cli_place = __webpack_require__(77409);
// EXTERNAL MODULE: ./lib/cli/surroundings.js
var surroundings = __webpack_require__(27147);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/scaffold.js












async function scaffold(name, options, around) {
    const { cwd } = around;
    const { config: typed, output } = options;
    const root = (0,cli_place/* findRoot */.w)(typed === undefined ? cwd : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, typed)));
    const toPath = (path) => (0,cli_place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path));
    const source = typed === undefined ? { folder: toPath('.') || '.' } : { file: toPath(typed) };
    const config = await (0,load/* loadConfig */.Z)((0,trees_folder/* openFolderTree */.x)(root), source);
    (0,surroundings/* sayDiagnostics */.K)(config.diagnostics, around);
    if ((0,diagnostic/* hasErrors */.Cs)(config.diagnostics))
        return 2;
    const entry = chooseEntry(config.value, options.models, toPath);
    const place = { entry, configFolder: (0,load/* configFolder */.v)(config.value.path ?? '') };
    const folder = output === undefined ? scaffolds[name].defaultFolder(place) : toPath(output) || '.';
    const { value: files, diagnostics } = scaffolds[name].write({ ...place, folder });
    const forbidden = (0,cli_output/* outputProblem */.n)(folder, [], root);
    const problems = forbidden ? [...diagnostics, forbidden] : diagnostics;
    (0,surroundings/* sayDiagnostics */.K)(problems, around);
    if ((0,diagnostic/* hasErrors */.Cs)(problems))
        return 2;
    for (const { path, text } of files) {
        const isNew = (0,channels_files/* createFile */.x)((0,external_node_path_.resolve)(root, path), text);
        const shown = (0,quote_text/* oneLine */.TN)((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)));
        around.stdout((0,log/* logText */.k)(isNew ? `wrote ${shown}\n` : `left ${shown} alone, since it is there already\n`));
    }
    return 0;
}
function chooseEntry({ entries }, models, toPath) {
    const known = entries.filter(({ target }) => target === 'sqlalchemy');
    if (known.length === 0)
        throw new usage_error/* UsageError */.e('expected an entry with the target sqlalchemy, and there is none');
    const wanted = models === undefined ? undefined : toPath(models);
    const found = known.filter(({ output }) => wanted === undefined || output.replace(/\/$/, '') === wanted);
    const [only] = found;
    if (only && found.length === 1)
        return only;
    const outputs = known.map(({ output }) => `"${output}"`).join(', ');
    throw new usage_error/* UsageError */.e(`--models: expected the output of one entry (${outputs}), came ${models === undefined ? 'none' : `"${models}"`}`);
}


/***/ }),

/***/ 27147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayDiagnostics)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);


function sayDiagnostics(diagnostics, around) {
    around.stderr((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .DO)(diagnostics, around.errorColour)));
}


/***/ }),

/***/ 15281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ configFolder),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/trees/text.js
var trees_text = __webpack_require__(77786);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/targets/index.js
var targets = __webpack_require__(39122);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
// EXTERNAL MODULE: ./lib/config/database-source.js
var database_source = __webpack_require__(99403);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/config/problems.js


function shapeProblems(error, located, around, knownKeys) {
    return error.issues.flatMap((issue) => {
        const path = [...around, ...issue.path];
        if (issue.code !== 'unrecognized_keys') {
            return [
                (0,diagnostic/* errorAt */.Os)(located.placeOf(path), codeOf(issue, valueAt(located, path)), `${nameOf(path) || 'the config'}: ${describe(issue, valueAt(located, path))}`),
            ];
        }
        return issue.keys.map((key) => (0,diagnostic/* errorAt */.Os)(located.placeOf([...path, key, 'key']), 'unknown-key', unknownKey(key, knownKeys(issue.path))));
    });
}
function unknownWord(what, word, known) {
    const [near] = (0,nearest/* nearest */.p)(word, known);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    return `unknown ${what} "${word}" (known: ${known.join(', ')})${hint}`;
}
function unknownKey(key, known) {
    return unknownWord('key', key, known);
}
function codeOf({ path, code }, value) {
    const isUnknownTarget = path.at(-1) === 'target' && code === 'invalid_value' && value !== undefined;
    return isUnknownTarget ? 'unknown-target' : 'invalid-config';
}
function describe(issue, value) {
    if (value === undefined)
        return 'expected a value here, and there is none';
    if (issue.code === 'invalid_value')
        return unknownWord('value', typeof value === 'string' ? value : show(value), issue.values.map(String));
    if (issue.code === 'invalid_format')
        return `expected something like ${exampleOf(issue.path) ?? issue.format}, came ${show(value)}`;
    if (issue.code === 'invalid_type')
        return `expected ${TYPES[issue.expected] ?? issue.expected}, came ${show(value)}`;
    if (issue.code === 'custom')
        return issue.message;
    if (issue.code === 'too_small')
        return 'expected at least one value, came none';
    return `expected a text or a list of texts, came ${show(value)}`;
}
function exampleOf(path) {
    return EXAMPLES[String(path.at(-1))] ?? EXAMPLES[String(path.at(-2))];
}
const EXAMPLES = {
    'python-version': '"3.11"',
    base: '"app.db:Base"',
    types: '"app.fields:MoneyField"',
    class: '"app.db:TimestampMixin"',
    type: '"app.types:MoneyType"',
    python: '"str", "decimal:Decimal" or "list[float]"',
};
const TYPES = {
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
};
function show(value) {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
function nameOf(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
        .join('');
}
function valueAt(located, path) {
    return path.reduce((value, part) => typeof value === 'object' && value !== null ? value[part] : undefined, located.value);
}

;// CONCATENATED MODULE: ./lib/config/conventions.js



const shape = schemas/* strictObject */.rej({ 'timestamp-default': schemas/* optional */.lqM(schemas/* boolean */.zMY()) });
function readConventions(written, placeOf) {
    if (written === undefined || written === 'off')
        return { value: written, diagnostics: [] };
    if (typeof written === 'string') {
        const message = `conventions: ${unknownWord('value', written, ['off'])}; or keys and values`;
        return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(placeOf(['conventions']), 'invalid-config', message)] };
    }
    const shaped = shape.safeParse(written);
    if (shaped.success) {
        return { value: { timestampDefault: shaped.data['timestamp-default'] ?? false }, diagnostics: [] };
    }
    const fallback = { path: 'conventions', line: 1, column: 1 };
    const located = { value: { conventions: written }, placeOf: (key) => placeOf(key) ?? fallback };
    const diagnostics = shapeProblems(shaped.error, located, ['conventions'], () => Object.keys(shape.shape));
    return { value: undefined, diagnostics };
}

// EXTERNAL MODULE: ./lib/targets/python/names.js
var names = __webpack_require__(16085);
;// CONCATENATED MODULE: ./lib/config/naming.js




const naming_names = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), {});
const ends = schemas/* strictObject */.rej({ forward: schemas/* optional */.lqM(schemas/* string */.YjP()), reverse: schemas/* optional */.lqM(schemas/* string */.YjP()) });
const naming_shape = schemas/* strictObject */.rej({
    classes: naming_names,
    attributes: naming_names,
    relations: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), ends), {}),
});
function readNaming(written, placeOf) {
    if (written === undefined)
        return { value: undefined, diagnostics: [] };
    const fallback = { path: 'naming', line: 1, column: 1 };
    const located = { value: { naming: written }, placeOf: (key) => placeOf(key) ?? fallback };
    const shaped = naming_shape.safeParse(written);
    if (!shaped.success) {
        const known = (path) => Object.keys(path[0] === 'relations' ? ends.shape : naming_shape.shape);
        return { value: undefined, diagnostics: shapeProblems(shaped.error, located, ['naming'], known) };
    }
    const place = placeOf(['naming']);
    return { value: { ...(place ? { place } : {}), ...shaped.data }, diagnostics: check(shaped.data, located) };
}
function check({ classes, attributes, relations }, { placeOf }) {
    const both = Object.entries(relations).flatMap(([key, { forward, reverse }]) => [
        ['relations', key, forward],
        ['relations', key, reverse],
    ]);
    const plain = Object.entries({ classes, attributes }).flatMap(([kind, all]) => Object.entries(all).map(([key, name]) => [kind, key, name]));
    return [...plain, ...both].flatMap(([kind, key, name]) => {
        if (name === undefined || (0,names/* isIdentifier */._5)(name))
            return [];
        const message = `naming.${kind}: expected a name that Python can write for ${key}, came "${name}"`;
        return [(0,diagnostic/* errorAt */.Os)(placeOf(['naming', kind, key]), 'invalid-name', message)];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./lib/dialects/index.js + 10 modules
var dialects = __webpack_require__(61284);
// EXTERNAL MODULE: ./lib/readers/index.js + 10 modules
var readers = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/config/shape.js




const shape_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const textOrList = schemas/* union */.KCZ([shape_text, schemas/* array */.YOg(shape_text).check(api/* _minLength */.m9(1))]);
const shape_names = schemas/* union */.KCZ([shape_text, schemas/* array */.YOg(shape_text)]);
const shared = {
    format: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(readers/* readers */.Xc))),
    dialect: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(dialects/* dialects */.O9))),
    'on-unreadable': schemas/* optional */.lqM(schemas/* enum */.k5n(['error', 'warn'])),
    conventions: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    views: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    tables: schemas/* optional */.lqM(shape_names),
    exclude: schemas/* optional */.lqM(shape_names),
    external: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), shape_text)),
    naming: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    overwrite: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    'python-version': schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^3\.[1-9]\d$/))),
    options: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
};
const entryShape = schemas/* strictObject */.rej({
    schema: textOrList,
    target: schemas/* enum */.k5n(keysOf(targets/* targets */.z)),
    output: shape_text,
    ...shared,
});
const configShape = schemas/* strictObject */.rej({
    defaults: schemas/* optional */.lqM(schemas/* strictObject */.rej({ target: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(targets/* targets */.z))), ...shared })),
    models: schemas/* array */.YOg(schemas/* unknown */.L5J()).check(api/* _minLength */.m9(1)),
});
function keysOf(registry) {
    return Object.keys(registry);
}

;// CONCATENATED MODULE: ./lib/config/entries.js











function readEntries(located, folder) {
    const file = configShape.safeParse(located.value ?? {});
    if (!file.success)
        return { value: [], diagnostics: shapeProblems(file.error, located, [], knownKeys) };
    const { defaults = {}, models } = file.data;
    const outcomes = models.map((model, index) => {
        const around = ['models', index];
        const merged = isObject(model) ? { ...defaults, ...withOptions(defaults.options, model) } : model;
        const shaped = entryShape.safeParse(merged);
        if (!shaped.success)
            return { value: [], diagnostics: shapeProblems(shaped.error, located, around, knownEntryKeys) };
        return toEntry(shaped.data, folder, (key) => located.placeOf([...around, ...key]));
    });
    return {
        value: outcomes.flatMap(({ value }) => value),
        diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    };
}
function toEntry(written, folder, placeOf, urls = 'refused') {
    const paths = [written.schema].flat();
    const database = (0,database_source/* readDatabaseSource */.v)(paths, urls, placeOf(['schema']));
    const isDatabase = database.value !== undefined || database.diagnostics.length > 0;
    const schema = isDatabase ? [] : paths.map((path) => checkSchemaPath(path, folder, placeOf(['schema'])));
    const output = checkOutputPath(written.output, folder, placeOf(['output']));
    const options = readOptions(written, placeOf);
    const conventions = readConventions(written.conventions, placeOf);
    const naming = readNaming(written.naming, placeOf);
    const diagnostics = [
        ...[database, ...schema, output, options, conventions, naming].flatMap((outcome) => outcome.diagnostics),
        ...layoutProblems(options.value, output.value, placeOf(['output'])),
        ...globProblems(isDatabase ? { ...written, schema: [] } : written, placeOf),
    ];
    if (diagnostics.length > 0)
        return { value: [], diagnostics };
    const place = placeOf([]);
    const entry = {
        ...(place ? { place } : {}),
        schema: database.value ? [database.value.words] : schema.map(({ value }) => value),
        ...(database.value ? { database: database.value.source } : {}),
        target: written.target,
        output: output.value,
        ...(written.format ? { format: written.format } : {}),
        ...(written.dialect ? { dialect: written.dialect } : {}),
        ...(written['on-unreadable'] ? { onUnreadable: written['on-unreadable'] } : {}),
        ...(conventions.value === undefined ? {} : { conventions: conventions.value }),
        ...(written.views ? { views: true } : {}),
        tables: [written.tables ?? []].flat(),
        exclude: [written.exclude ?? []].flat(),
        external: written.external ?? {},
        ...(naming.value === undefined ? {} : { naming: naming.value }),
        overwrite: written.overwrite ?? false,
        ...(written['python-version'] ? { pythonVersion: written['python-version'] } : {}),
        options: options.value,
    };
    return { value: [entry], diagnostics: [] };
}
function globProblems(written, placeOf) {
    return ['schema', 'tables', 'exclude'].flatMap((key) => [written[key] ?? []].flat().flatMap((glob) => {
        const problem = (0,lib_glob/* globProblem */.AI)(glob);
        return problem === undefined ? [] : [(0,diagnostic/* errorAt */.Os)(placeOf([key]), 'invalid-glob', `${key}: ${problem}`)];
    }));
}
function checkSchemaPath(written, folder, place) {
    const path = (0,paths/* repositoryPath */.SH)(folder, written);
    if (path === undefined || (0,paths/* hasControlCharacter */.Fd)(path)) {
        const message = `schema: expected a path inside the repository, relative and with forward slashes, came "${written}"`;
        return { value: '', diagnostics: [(0,diagnostic/* errorAt */.Os)(place, 'outside-repository', message)] };
    }
    return { value: path, diagnostics: [] };
}
function checkOutputPath(written, folder, place) {
    const path = (0,paths/* repositoryPath */.SH)(folder, written);
    const problem = path === undefined || (0,paths/* hasControlCharacter */.Fd)(path)
        ? (0,diagnostic/* errorAt */.Os)(place, 'outside-repository', `output: expected a path inside the repository, relative and with forward slashes, came "${written}"`)
        : (0,paths/* isReservedPath */.QO)(path)
            ? (0,diagnostic/* errorAt */.Os)(place, 'reserved-output', `output: "${written}" lies under .git or .github, where no model is ever written`)
            : path === './' || (!path.endsWith('.py') && !path.endsWith('/'))
                ? (0,diagnostic/* errorAt */.Os)(place, 'invalid-output', `output: expected a file that ends in .py or a folder of its own that ends in "/", came "${written}"`)
                : undefined;
    return { value: path ?? '', diagnostics: problem ? [problem] : [] };
}
function layoutProblems({ layout }, output, place) {
    if (layout !== 'base' || !output.endsWith('.py'))
        return [];
    const message = `output: expected a folder that ends in "/" beside layout base, came "${output}"`;
    return [(0,diagnostic/* errorAt */.Os)(place, 'invalid-output', message)];
}
function readOptions(written, placeOf) {
    const shape = targets/* targets */.z[written.target].options;
    const shaped = shape.safeParse(written.options ?? {});
    if (shaped.success)
        return { value: shaped.data, diagnostics: [] };
    const fallback = { path: 'options', line: 1, column: 1 };
    const located = { value: { options: written.options }, placeOf: (key) => placeOf(key) ?? fallback };
    return {
        value: {},
        diagnostics: shapeProblems(shaped.error, located, ['options'], () => Object.keys(shape.shape)),
    };
}
function outputProblems(entries) {
    return entries.flatMap((entry, index) => {
        const place = entry.place;
        const rival = entries.slice(0, index).find((other) => overlaps(other.output, entry.output));
        const clash = rival
            ? [
                (0,diagnostic/* errorAt */.Os)(place, 'duplicate-output', `two entries write "${entry.output}"; give each an output of its own`),
            ]
            : [];
        const eaten = entries.some((other) => other.schema.includes(entry.output))
            ? [
                (0,diagnostic/* errorAt */.Os)(place, 'output-is-schema', `output: "${entry.output}" is a schema file; models are never written over it`),
            ]
            : [];
        return [...clash, ...eaten];
    });
}
function overlaps(one, other) {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a === b || holds(a, b) || holds(b, a);
}
function holds(folder, output) {
    const around = `${external_node_path_.posix.dirname(output)}/`;
    return folder.endsWith('/') && [folder, `${folder}${thin_classes/* GENERATED_PACKAGE */.XP}/`].includes(around);
}
function withOptions(defaults, model) {
    const own = model['options'];
    return defaults && (own === undefined || isObject(own))
        ? { ...model, options: { ...defaults, ...own } }
        : model;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function knownKeys(path) {
    return path[0] === 'defaults'
        ? knownEntryKeys().filter((key) => key !== 'schema' && key !== 'output')
        : Object.keys(configShape.shape);
}
function knownEntryKeys() {
    return Object.keys(entryShape.shape);
}

;// CONCATENATED MODULE: ./lib/config/load.js





const MAX_BYTES = 1024 * 1024;
const NAMES = [
    'model-drift.yml',
    'model-drift.yaml',
    '.github/model-drift.yml',
    '.github/model-drift.yaml',
    'pyproject.toml',
];
async function loadConfig(tree, source) {
    const found = 'file' in source ? await openNamed(tree, source.file) : await search(tree, source.folder);
    if (!found.value)
        return { value: { entries: [] }, diagnostics: found.diagnostics };
    const { path, located } = found.value;
    const entries = readEntries(located, configFolder(path));
    const diagnostics = [...entries.diagnostics, ...outputProblems(entries.value)];
    return { value: { path, entries: (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? [] : entries.value }, diagnostics };
}
async function openNamed(tree, written) {
    const path = (0,paths/* repositoryPath */.SH)('', written);
    const entry = path === undefined ? undefined : await tree.find(path);
    const found = entry && (await load_open(tree, entry));
    if (found && (found.value || found.diagnostics.length > 0))
        return found;
    const reason = path === undefined
        ? 'expected a path inside the repository, relative and with forward slashes'
        : entry
            ? 'it has no [tool.model-drift] table'
            : `there is no such file in ${tree.label}`;
    return {
        value: undefined,
        diagnostics: [(0,diagnostic/* errorAt */.Os)(undefined, 'config-not-found', `config "${written}": ${reason}`)],
    };
}
async function search(tree, folder) {
    for (const place of (0,paths/* foldersUp */.TS)(folder)) {
        for (const name of NAMES) {
            const entry = await tree.find(external_node_path_.posix.join(place, name));
            const found = entry && (await load_open(tree, entry));
            if (found && (found.value || found.diagnostics.length > 0))
                return found;
        }
    }
    const message = 'no config found: write model-drift.yml with an entry under "models:", or give the inputs schema, target and output (on the command line: schema2orm)';
    return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(undefined, 'config-not-found', message)] };
}
async function load_open(tree, entry) {
    if (entry.kind === 'link' || entry.kind === 'submodule') {
        const place = { path: entry.path, line: 1, column: 1 };
        const message = `the config must be a file, not a ${entry.kind}`;
        return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(place, 'config-is-link', message)] };
    }
    const file = await (0,trees_text/* readText */.y)(tree, entry, MAX_BYTES);
    if (!file.value)
        return { value: undefined, diagnostics: file.diagnostics };
    const located = await parse(entry.path, file.value.text);
    return {
        value: located.value && { path: entry.path, located: located.value },
        diagnostics: located.diagnostics,
    };
}
async function parse(path, text) {
    if (!path.endsWith('.toml'))
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8099)]).then(__webpack_require__.bind(__webpack_require__, 98099))).readYaml(path, text);
    const table = path.endsWith('pyproject.toml') ? ['tool', 'model-drift'] : [];
    return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(8884)]).then(__webpack_require__.bind(__webpack_require__, 28884))).readToml(path, text, table);
}
function configFolder(path) {
    const folder = external_node_path_.posix.dirname(path);
    return external_node_path_.posix.basename(folder) === '.github' ? external_node_path_.posix.dirname(folder) : folder;
}


/***/ })

};
