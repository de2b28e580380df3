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
// EXTERNAL MODULE: ./lib/code-style/index.js + 2 modules
var code_style = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/code-style/settings-files.js
var settings_files = __webpack_require__(25670);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var load = __webpack_require__(15281);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/quote/log.js
var log = __webpack_require__(66958);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/generate/render.js + 2 modules
var render = __webpack_require__(23211);
;// CONCATENATED MODULE: ./lib/quote/ini.js
/** A value of an INI file that Python's `configparser` reads, where `%` begins an interpolation. */
function iniValue(text) {
    return text.replaceAll('%', '%%');
}

// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/fixed-imports.js
var fixed_imports = __webpack_require__(8236);
// EXTERNAL MODULE: ./lib/targets/python/imports.js
var python_imports = __webpack_require__(62983);
;// CONCATENATED MODULE: ./lib/scaffold/environment.js



/** What `env.py` imports whatever the models are. */
const IMPORTS = {
    modules: ['os', 're'],
    names: {
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
    },
};
/** The names that `env.py` gives itself. */
const OWN_NAMES = new Set([
    'DROPS',
    'PARAMETER',
    'complete',
    'config',
    'connection',
    'engine',
    'execute',
    'exists',
    'find_missing',
    'include_name',
    'keep_escapes',
    'render_item',
    'run',
    'schemas',
    'target_metadata',
    'url',
]);
/** What the template of `env.py` places: its imports, and the lines that give the models' metadata. */
function environmentView({ module, metadata }, layout) {
    const imports = (0,python_imports/* createImports */.H)(OWN_NAMES);
    (0,fixed_imports/* importFixed */.O)(IMPORTS, imports);
    const value = metadata.metadataOf(imports.from(metadata.module, metadata.name));
    const loading = metadata.module === module
        ? []
        : [
            '# Importing the models makes their tables known to the metadata.',
            `${imports.from('importlib', 'import_module')}(${(0,python/* pythonString */.cE)(module)})`,
        ];
    return {
        metadata: [...loading, ...layout.assignment({ target: 'target_metadata', value })],
        imports: imports.print(layout),
    };
}

// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/targets/python/names.js
var names = __webpack_require__(16085);
;// CONCATENATED MODULE: ./lib/targets/python/module-path.js



/**
 * The name under which Python imports an output. Names begin in the folder `from` where the output lies in it, else in
 * the repository's root, or in the folder `src` there; folders that Python cannot name are left behind as well.
 * Undefined when Python cannot name the module itself.
 */
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
/** A module as it is named absolutely: `app.db` for `..db` in the package `app.models`; undefined above the first one. */
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
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/options.js + 2 modules
var sqlalchemy_options = __webpack_require__(92805);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/styles/index.js + 6 modules
var styles = __webpack_require__(96822);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/metadata.js



/** Where the models of an entry with these options have their metadata. */
function findMetadata(options) {
    const { base: imported, style } = sqlalchemy_options/* sqlalchemyOptions */.c.parse(options);
    const { base } = styles/* styles */.R[style];
    const metadataOf = (name) => base.metadataOf(name);
    return { name: base.name, ...(0,class_path/* readClassPath */.m)(imported ?? ''), metadataOf };
}

;// CONCATENATED MODULE: ./lib/scaffold/models.js





/** How the models are reached from the folder that is written to. An error where Python has no name for them. */
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
/** Where `alembic.ini` looks for the database until somebody says: on the developer's machine. No dialect means SQLite. */
const LOCAL_URLS = {
    postgresql: 'postgresql+psycopg://localhost/app',
    mysql: 'mysql+pymysql://root@localhost/app',
    mariadb: 'mariadb+pymysql://root@localhost/app',
    sqlite: 'sqlite:///app.db',
};

;// CONCATENATED MODULE: ./lib/scaffold/alembic.js







/** Alembic's folder, wired to the models of an entry: the settings, the environment, the template of revisions. */
const alembic = {
    defaultFolder: ({ configFolder }) => configFolder,
    write: (request) => {
        const { value: models, diagnostics } = findModels(request);
        if (!models)
            return { value: [], diagnostics };
        const { folder, entry, style } = request;
        const texts = {
            'alembic.ini': (0,render/* render */.X)('scaffold/alembic-ini', {
                importRoot: iniValue(below(external_node_path_.posix.relative(folder, models.root))),
                url: iniValue(LOCAL_URLS[entry.dialect ?? 'sqlite']),
            }),
            'migrations/env.py': (0,render/* renderPython */.H)('scaffold/alembic-env', environmentView(models, new layout/* Layout */.PE(style.lineLength)), style),
            'migrations/script.py.mako': (0,render/* render */.X)('scaffold/alembic-script', {}),
            // Git keeps no empty folder.
            'migrations/versions/.gitkeep': '',
        };
        const files = Object.entries(texts).map(([path, text]) => ({ path: external_node_path_.posix.join(folder, path), text }));
        return { value: files, diagnostics: [] };
    },
};
/** A relative path as it follows the name of a folder. */
function below(path) {
    return path === '' ? '' : `/${path}`;
}

;// CONCATENATED MODULE: ./lib/scaffold/session.js





const session_IMPORTS = {
    modules: ['os'],
    names: {
        'collections.abc': ['Generator'],
        contextlib: ['contextmanager'],
        functools: ['cache'],
        typing: ['Any'],
        sqlalchemy: ['URL', 'Engine', 'StaticPool', 'create_engine', 'event', 'make_url'],
        'sqlalchemy.orm': ['Session'],
    },
};
/** `session.py` beside the models: an engine with a pool, and sessions that commit, roll back and close. */
const session = {
    defaultFolder: ({ entry }) => external_node_path_.posix.dirname(entry.output),
    write: ({ folder, style }) => {
        const imports = (0,python_imports/* createImports */.H)(new Set());
        (0,fixed_imports/* importFixed */.O)(session_IMPORTS, imports);
        const view = { imports: imports.print(new layout/* Layout */.PE(style.lineLength)) };
        const text = (0,render/* renderPython */.H)('scaffold/session', view, style);
        return { value: [{ path: external_node_path_.posix.join(folder, 'session.py'), text }], diagnostics: [] };
    },
};

;// CONCATENATED MODULE: ./lib/scaffold/index.js


/** The scaffolds by their names. */
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














/** Writes the files of a scaffold that are not there yet, and says which ones are. The status is 2 where it cannot. */
async function scaffold(name, options, around) {
    const { cwd } = around;
    const { config: typed, output } = options;
    const root = (0,cli_place/* findRoot */.w)(typed === undefined ? cwd : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, typed)));
    const toPath = (path) => (0,cli_place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path));
    const source = typed === undefined ? { folder: toPath('.') || '.' } : { file: toPath(typed) };
    const tree = (0,trees_folder/* openFolderTree */.x)(root);
    const config = await (0,load/* loadConfig */.Z)(tree, source);
    (0,surroundings/* sayDiagnostics */.K)(config.diagnostics, around);
    if ((0,diagnostic/* hasErrors */.Cs)(config.diagnostics))
        return 2;
    const entry = chooseEntry(config.value, options.models, toPath);
    const place = { entry, configFolder: (0,load/* configFolder */.v)(config.value.path ?? '') };
    const folder = output === undefined ? scaffolds[name].defaultFolder(place) : toPath(output) || '.';
    const settings = new settings_files/* SettingsFiles */.F5(tree);
    const style = await (0,code_style/* findCodeStyle */.A)(settings, `${folder}/`);
    const { value: files, diagnostics } = scaffolds[name].write({ ...place, folder, style });
    const forbidden = (0,cli_output/* outputProblem */.n)(folder, [], root);
    const problems = [...settings.diagnostics, ...diagnostics, ...(forbidden ? [forbidden] : [])];
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
/** The entry of SQLAlchemy models that was named by its output, or the only one. */
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

/***/ 8236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ importFixed)
/* harmony export */ });
/** Imports all of that, under the names that the text has for it: no name may be taken. */
function importFixed({ modules, names }, imports) {
    for (const module of modules)
        imports.module(module);
    for (const [module, all] of Object.entries(names)) {
        for (const name of all)
            imports.from(module, name);
    }
}


/***/ })

};
