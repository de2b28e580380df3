export const id = 9361;
export const ids = [9361];
export const modules = {

/***/ 27147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayDiagnostics)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);


/** Says diagnostics on standard error, a line each. */
function sayDiagnostics(diagnostics, around) {
    around.stderr((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .DO)(diagnostics, around.errorColour)));
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findCodeStyle)
});

// UNUSED EXPORTS: DEFAULT_STYLE

// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/code-style/python-version.js
var python_version = __webpack_require__(27234);
// EXTERNAL MODULE: ./lib/code-style/settings-files.js
var settings_files = __webpack_require__(25670);
;// CONCATENATED MODULE: ./lib/code-style/black.js



/** What the settings of black in a folder say of the style; undefined where it has none there. */
async function readBlack(files, folder) {
    const settings = await files.table(external_node_path_.posix.join(folder, 'pyproject.toml'), ['tool', 'black']);
    if (!settings)
        return undefined;
    const lineLength = (0,settings_files/* numberIn */.Po)(settings, 'line-length');
    const pythonVersion = (0,python_version/* oldest */.os)([settings['target-version']].flat().map(python_version/* targetVersion */.I$));
    return {
        ...(lineLength !== undefined && lineLength > 0 ? { lineLength } : {}),
        ...(pythonVersion === undefined ? {} : { pythonVersion }),
    };
}

;// CONCATENATED MODULE: ./lib/code-style/ruff.js




/** Where ruff looks in a folder, in this order: https://docs.astral.sh/ruff/configuration/#config-file-discovery. */
const NAMES = ['.ruff.toml', 'ruff.toml', 'pyproject.toml'];
/** The longest line that ruff knows. */
const LONGEST = 320;
/** How many files may extend each other. */
const MOST_EXTENDED = 8;
/** What the settings of ruff in a folder say of the style; undefined where it has none there. */
async function readRuff(files, folder) {
    for (const name of NAMES) {
        const path = external_node_path_.posix.join(folder, name);
        const settings = await files.table(path, keysOf(path));
        if (settings)
            return readExtended(files, path, settings, MOST_EXTENDED);
    }
    return undefined;
}
/** A file's own settings win over those of the file that it extends. */
async function readExtended(files, path, settings, left) {
    const extended = (0,paths/* repositoryPath */.SH)(external_node_path_.posix.dirname(path), (0,settings_files/* textIn */.r7)(settings, 'extend') ?? '');
    const around = extended === undefined || left === 0 ? undefined : await files.table(extended, keysOf(extended));
    const inherited = extended && around ? await readExtended(files, extended, around, left - 1) : {};
    return { ...inherited, ...readOwn(settings) };
}
function readOwn(settings) {
    const lineLength = (0,settings_files/* numberIn */.Po)(settings, 'line-length');
    const quotes = (0,settings_files/* textIn */.r7)((0,settings_files/* tableIn */.sV)(settings, 'format') ?? {}, 'quote-style');
    const pythonVersion = (0,python_version/* targetVersion */.I$)((0,settings_files/* textIn */.r7)(settings, 'target-version'));
    return {
        ...(lineLength !== undefined && lineLength > 0 && lineLength <= LONGEST ? { lineLength } : {}),
        ...(quotes === 'single' || quotes === 'double' ? { quotes } : {}),
        ...(pythonVersion === undefined ? {} : { pythonVersion }),
    };
}
function keysOf(path) {
    return external_node_path_.posix.basename(path) === 'pyproject.toml' ? ['tool', 'ruff'] : [];
}

;// CONCATENATED MODULE: ./lib/code-style/index.js




/** The style of ruff and of black where nobody says otherwise. */
const DEFAULT_STYLE = { lineLength: 88, quotes: 'double' };
/**
 * The code style of an output (a file, or a folder that ends in `/`), read as data from the settings that its repository
 * has for ruff, else for black. As with ruff the nearest ones count, from the output's folder upwards, and what they do
 * not say is the default (https://docs.astral.sh/ruff/configuration/#config-file-discovery). The version of Python may
 * also be that of the nearest project's `requires-python`. What cannot be read says nothing.
 */
async function findCodeStyle(files, output) {
    const folders = (0,paths/* foldersUp */.TS)((0,paths/* outputFolder */.qi)(output));
    const nearest = async (read) => {
        for (const folder of folders) {
            const found = await read(folder);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const settings = (await nearest((folder) => readRuff(files, folder))) ??
        (await nearest((folder) => readBlack(files, folder)));
    const pythonVersion = settings?.pythonVersion ?? (await nearest((folder) => (0,python_version/* readRequiredPython */.eN)(files, folder)));
    return { ...DEFAULT_STYLE, ...settings, ...(pythonVersion === undefined ? {} : { pythonVersion }) };
}


/***/ }),

/***/ 27234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ newer),
/* harmony export */   I$: () => (/* binding */ targetVersion),
/* harmony export */   eN: () => (/* binding */ readRequiredPython),
/* harmony export */   os: () => (/* binding */ oldest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _settings_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25670);


/** A clause that sets a lower bound: `>=3.11`, `~=3.11`, `==3.12.*`, and poetry's `^3.11` and `~3.11`. */
const LOWER_BOUND = /^(?:>=?|~=?|===?|\^)\s*(3\.\d{1,2})(?!\d)/;
/** The version that the nickname of a target means (`py311`); undefined for anything else. */
function targetVersion(nickname) {
    const minor = typeof nickname === 'string' ? /^py3(\d{1,2})$/.exec(nickname)?.[1] : undefined;
    return minor === undefined ? undefined : `3.${minor}`;
}
/** The oldest of some versions of Python 3. */
function oldest(versions) {
    return versions
        .filter((version) => version !== undefined)
        .reduce((least, version) => (least === undefined || minorOf(version) < minorOf(least) ? version : least), undefined);
}
/** The newer of two versions of Python 3. */
function newer(one, other) {
    return minorOf(one) > minorOf(other) ? one : other;
}
/** The oldest Python that the project in a folder runs on (`requires-python`, or poetry's own key), where it says. */
async function readRequiredPython(files, folder) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'pyproject.toml');
    const project = await files.table(path, ['project']);
    const poetry = await files.table(path, ['tool', 'poetry', 'dependencies']);
    const required = (0,_settings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(project ?? {}, 'requires-python') ?? (0,_settings_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(poetry ?? {}, 'python');
    const bounds = required?.split(',').map((clause) => LOWER_BOUND.exec(clause.trim())?.[1]) ?? [];
    return bounds.find((bound) => bound !== undefined);
}
function minorOf(version) {
    return Number(version.split('.')[1]);
}


/***/ }),

/***/ 25670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ SettingsFiles),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   sV: () => (/* binding */ tableIn)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _trees_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77786);


/** The most bytes of a settings file: 1 MiB. */
const LIMIT = 1024 * 1024;
/** What a settings file has to name to be worth parsing. */
const WORDS = /ruff|black|python|line-length|target-version|quote-style|extend|dependenc/;
/**
 * The settings files of a tree, each read once. A link is none: it may lead anywhere. One that cannot be read is a warning
 * among `diagnostics`, and says nothing.
 */
class SettingsFiles {
    #tree;
    #known = new Map();
    #texts = new Map();
    #paths = [];
    #diagnostics = [];
    constructor(tree) {
        this.#tree = tree;
    }
    /** The files that were there to be read. */
    get paths() {
        return [...this.#paths].sort();
    }
    get diagnostics() {
        return this.#diagnostics;
    }
    /** A table of a TOML file by its keys; undefined where there is no such file, or no such table in it. */
    async table(path, keys) {
        const pending = this.#known.get(path) ?? this.#read(path);
        this.#known.set(path, pending);
        return keys.reduce((settings, key) => (settings === undefined ? undefined : tableIn(settings, key)), await pending);
    }
    /** The lines of a text file, without their breaks; none where there is no such file. */
    async lines(path) {
        const pending = this.#texts.get(path) ?? this.#load(path);
        this.#texts.set(path, pending);
        return (await pending)?.split(/\r?\n/) ?? [];
    }
    async #read(path) {
        const text = await this.#load(path);
        if (text === undefined)
            return undefined;
        if (!WORDS.test(text))
            return {};
        const { readToml } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(8884)]).then(__webpack_require__.bind(__webpack_require__, 28884));
        const { value, diagnostics } = readToml(path, text, []);
        return isTable(value?.value) ? value.value : this.#refuse(diagnostics);
    }
    /** The text of a file, which is empty where it cannot be read. */
    async #load(path) {
        const entry = await this.#tree.find(path);
        if (entry?.kind !== 'file' && entry?.kind !== 'executable')
            return undefined;
        this.#paths.push(path);
        const { value, diagnostics } = await (0,_trees_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(this.#tree, entry, LIMIT);
        if (!value)
            this.#refuse(diagnostics);
        return value?.text ?? '';
    }
    /** Settings of other tools are no reason to fail: their own checks will. */
    #refuse(problems) {
        for (const { place, message } of problems)
            this.#diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .warningAt */ .MK)(place, 'unreadable-settings', `the settings for Python cannot be read here: ${message}`));
        return {};
    }
}
/** The table under a key of another one. */
function tableIn(settings, key) {
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    return isTable(value) ? value : undefined;
}
/** A whole number under a key; TOML's numbers are kept as their text. */
function numberIn(settings, key) {
    const value = textIn(settings, key);
    return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
/** A text under a key. */
function textIn(settings, key) {
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** Whether a value of TOML is a table. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 23211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render),
  H: () => (/* binding */ renderPython)
});

// EXTERNAL MODULE: ./node_modules/handlebars/runtime.js
var runtime = __webpack_require__(80576);
;// CONCATENATED MODULE: ./lib/code-style/quotes.js
/** What quotes stand in: a docstring, a comment, a string in single quotes, or one in double quotes. */
const QUOTED = /"""[\s\S]*?"""|#[^\n]*|'(?:[^'\\\n]|\\.)*'|"((?:[^"\\\n]|\\.)*)"/g;
/**
 * Generated Python with single quotes around its strings, but where more single quotes than double ones stand within,
 * and around docstrings: as `ruff format` leaves it with `quote-style = "single"`
 * (https://docs.astral.sh/ruff/settings/#format_quote-style). No line changes its length.
 */
function withSingleQuotes(text) {
    return text.replace(QUOTED, (whole, body) => body === undefined || count(body, "'") > count(body, '"') ? whole : `'${swapEscapes(body)}'`);
}
function swapEscapes(body) {
    return body.replace(/\\(.)|'/g, (found, escaped) => escaped === '"' ? '"' : escaped === undefined ? "\\'" : found);
}
function count(text, character) {
    return text.split(character).length - 1;
}

;// CONCATENATED MODULE: ./lib/generate/templates.js
// @ts-nocheck Made by scripts/embed-templates.mjs from templates/.
const templates = {
    "django/bridge": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "header"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n\nclass DjangoSession(Session):\n    \"\"\"A session on Django's connection, in Django's transaction.\n\n    The end of `transaction.atomic()` decides what becomes of its work: `commit()` only\n    sends what is pending, and after `rollback()` the block rolls back too. Outside of\n    such a block a session only reads. It belongs to one block and one thread.\n    \"\"\"\n\n    def __init__(self, using: str = DEFAULT_DB_ALIAS) -> None:\n        super().__init__(_engine(using))\n        self.using = using\n\n\ndef django_session(using: str = DEFAULT_DB_ALIAS) -> DjangoSession:\n    \"\"\"A new session on the current connection to a database of the settings.\"\"\"\n    return DjangoSession(using)\n\n\nclass SqlalchemyManager(models.Manager):  # type: ignore[type-arg, unused-ignore]\n    \"\"\"A manager that has sessions on the database that its model is written to.\"\"\"\n\n    def session(self) -> DjangoSession:\n        using = self._db or router.db_for_write(self.model)\n        return django_session(using)\n\n\n@event.listens_for(DjangoSession, \"after_rollback\")\ndef _roll_back(session: DjangoSession) -> None:\n    connection = connections[session.using]\n    if session.in_nested_transaction():\n        return  # no more than a savepoint of SQLAlchemy's own\n    if connection.in_atomic_block:\n        transaction.set_rollback(True, session.using)\n    elif not connection.get_autocommit():\n        connection.rollback()\n\n\n@cache\ndef _engine(using: str) -> Engine:\n    def connect() -> Any:\n        connections[using].ensure_connection()\n        return connections[using].connection\n\n    vendor = connections[using].vendor\n    engine = create_engine(\n        f\"{vendor}+modeldrift://\",\n        creator=connect,\n        poolclass=NullPool,\n    )\n    # What Django converts moments to; None without USE_TZ.\n    dialect: Any = engine.dialect\n    dialect.zone = connections[using].timezone\n\n    @event.listens_for(engine, \"before_cursor_execute\")\n    def prepare(_connection: Any, cursor: Any, *execution: Any) -> None:\n        context = execution[2]\n        connections[using].validate_no_broken_transaction()\n        writes = (context.isinsert, context.isupdate, context.isdelete)\n        if any(writes) and connections[using].get_autocommit():\n            raise transaction.TransactionManagementError(\n                \"A session writes inside of transaction.atomic() only.\",\n            )\n        if vendor == \"postgresql\":\n            _adapt(cursor)\n\n    return engine\n\n\ndef _adapt(cursor: Any) -> None:\n    \"\"\"Has one cursor read and write what Django reads and writes in its own way.\"\"\"\n    from psycopg import adapters, postgres, pq\n    from psycopg.types.range import Range, RangeDumper\n\n    for name in (\"cidr\", \"inet\", \"jsonb\", \"timestamptz\"):\n        oid = postgres.types[name].oid\n        loader = adapters.get_loader(oid, pq.Format.TEXT)\n        cursor.adapters.register_loader(oid, loader)\n    cursor.adapters.register_dumper(Range, RangeDumper)\n\n\nclass _OnDjango:\n    \"\"\"What Django does for its connections: to set them up, to end transactions.\"\"\"\n\n    def on_connect(self) -> None:\n        return None\n\n    def do_commit(self, dbapi_connection: Any) -> None:\n        pass\n\n    def do_rollback(self, dbapi_connection: Any) -> None:\n        pass\n\n    def do_close(self, dbapi_connection: Any) -> None:\n        pass\n\n    def do_terminate(self, dbapi_connection: Any) -> None:\n        pass\n\n\nclass _AsDjango:\n    \"\"\"A moment as Django keeps it in SQLite, and as its converters have read it.\"\"\"\n\n    timezone = False\n\n    def bind_processor(self, dialect: Any) -> Callable[[Any], Any]:\n        def process(value: Any) -> Any:\n            if isinstance(value, datetime) and value.tzinfo:\n                if not dialect.zone:\n                    raise ValueError(\n                        \"Without USE_TZ SQLite keeps no time zones.\",\n                    )\n                value = value.astimezone(dialect.zone)\n                value = value.replace(tzinfo=None)\n            return None if value is None else str(value)\n\n        return process\n\n    def result_processor(\n        self,\n        dialect: Any,\n        coltype: object,\n    ) -> Callable[[Any], Any]:\n        parse = super().result_processor(dialect, coltype)  # type: ignore[misc]\n        zone = dialect.zone if self.timezone else None\n\n        def process(value: Any) -> Any:\n            value = parse(value) if isinstance(value, str) else value\n            if value and zone:\n                return value.replace(tzinfo=zone)\n            return value\n\n        return process\n\n\nclass _DateTime(_AsDjango, sqlite.DATETIME):  # type: ignore[misc]\n    pass\n\n\nclass _Date(_AsDjango, sqlite.DATE):  # type: ignore[misc]\n    pass\n\n\nclass _Time(_AsDjango, sqlite.TIME):  # type: ignore[misc]\n    pass\n\n\nclass PostgresqlOnDjango(_OnDjango, PGDialect_psycopg):  # type: ignore[misc]\n    supports_statement_cache = True\n\n\nclass SqliteOnDjango(_OnDjango, SQLiteDialect_pysqlite):  # type: ignore[misc]\n    supports_statement_cache = True\n    colspecs = SQLiteDialect_pysqlite.colspecs | {\n        types.Date: _Date,\n        types.DateTime: _DateTime,\n        types.TIMESTAMP: _DateTime,\n        types.Time: _Time,\n    }\n\n\nregistry.register(\n    \"postgresql.modeldrift\",\n    __name__,\n    \"PostgresqlOnDjango\",\n)\nregistry.register(\"sqlite.modeldrift\", __name__, \"SqliteOnDjango\")\n";
        }, "useData": true },
    "django/module": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "\n\n"
                + ((stack1 = alias2(alias1(depth0, "heading", { "start": { "line": 13, "column": 2 }, "end": { "line": 13, "column": 9 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = alias2(alias1(depth0, "body", { "start": { "line": 14, "column": 2 }, "end": { "line": 14, "column": 6 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "remarks"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 19, "column": 0 }, "end": { "line": 21, "column": 9 } } })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "header"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "imports"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "classes"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 15, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "remarks"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "django/package": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "remarks"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "header"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "imports"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "exports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 13, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "remarks"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 19, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
    "python/empty": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "header"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "python/thin": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "# This file is yours: model-drift wrote it once and never changes it again.\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = container.lambda(container.strict(depth0, "heading", { "start": { "line": 8, "column": 2 }, "end": { "line": 8, "column": 9 } }), depth0)) != null ? stack1 : "")
                + "\n    pass\n";
        }, "useData": true },
    "report/comment": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "\n"
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "items"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n**What changed in the schema**\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "items"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n| File | Target | Schema | Status | + / − |\n|---|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 24, "column": 0 }, "end": { "line": 26, "column": 9 } } })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "file", { "start": { "line": 25, "column": 4 }, "end": { "line": 25, "column": 8 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "target", { "start": { "line": 25, "column": 15 }, "end": { "line": 25, "column": 21 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "schema", { "start": { "line": 25, "column": 28 }, "end": { "line": 25, "column": 34 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "status", { "start": { "line": 25, "column": 41 }, "end": { "line": 25, "column": 47 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "lines", { "start": { "line": 25, "column": 54 }, "end": { "line": 25, "column": 59 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "\n<details><summary><code>"
                + ((stack1 = alias2(alias1(depth0, "path", { "start": { "line": 34, "column": 26 }, "end": { "line": 34, "column": 30 } }), depth0)) != null ? stack1 : "")
                + "</code> "
                + ((stack1 = alias2(alias1(depth0, "lines", { "start": { "line": 34, "column": 42 }, "end": { "line": 34, "column": 47 } }), depth0)) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = alias2(alias1(depth0, "fence", { "start": { "line": 36, "column": 2 }, "end": { "line": 36, "column": 7 } }), depth0)) != null ? stack1 : "")
                + "\n\n</details>\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n<details><summary>"
                + ((stack1 = container.lambda(container.strict(depth0, "summary", { "start": { "line": 42, "column": 20 }, "end": { "line": 42, "column": 27 } }), depth0)) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "items"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 44, "column": 0 }, "end": { "line": 46, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + ((stack1 = alias2(alias1(depth0, "heading", { "start": { "line": 1, "column": 5 }, "end": { "line": 1, "column": 12 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "lead"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "errors"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "changed"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 19, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "tables"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 0 }, "end": { "line": 27, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 28, "column": 0 }, "end": { "line": 31, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "diffs"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 32, "column": 0 }, "end": { "line": 39, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "former"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 40, "column": 0 }, "end": { "line": 49, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "remarks"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 50, "column": 0 }, "end": { "line": 55, "column": 9 } } })) != null ? stack1 : "")
                + "\n<sub>"
                + ((stack1 = alias2(alias1(depth0, "provenance", { "start": { "line": 57, "column": 7 }, "end": { "line": 57, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "</sub>\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "endings"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 58, "column": 0 }, "end": { "line": 61, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "report/line": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return ((stack1 = alias2(alias1(depth0, "line", { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 6 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = alias2(alias1(depth0, "marker", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    "scaffold/alembic-env": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\"\"\"Alembic's environment: which models it compares with which database, and how.\n\nWritten once by `model-drift scaffold alembic`; it is yours to change.\n\"\"\"\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "metadata"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "")
                + "schemas = {table.schema for table in target_metadata.tables.values()}\n\nconfig = context.config\nif config.config_file_name is not None:\n    fileConfig(config.config_file_name, disable_existing_loggers=False)\n\nDROPS: dict[type[Any], Any] = {\n    CreateSequence: DropSequence,\n    CreateEnumType: DropEnumType,\n    CreateDomainType: DropDomainType,\n}\n\n\ndef find_missing(connection: Connection) -> list[tuple[Any, Any]]:\n    \"\"\"How to create and drop what tables need and Alembic does not look for.\n\n    That is schemas, sequences and types of PostgreSQL that the database does not have.\n    \"\"\"\n    unknown = schemas.difference(inspect(connection).get_schema_names())\n    names = sorted(name for name in unknown if name)\n    made: list[Any] = []\n\n    def keep(ddl: Any, *_: Any, **__: Any) -> None:\n        made.append(ddl)\n\n    engine = create_mock_engine(connection.engine.url, keep)\n    target_metadata.create_all(engine, checkfirst=False)\n    found = [(CreateSchema(name), DropSchema(name)) for name in names]\n    for ddl in made:\n        drop = DROPS.get(ddl.__class__)\n        if drop and not exists(ddl.element, connection):\n            found.append((ddl, drop(ddl.element)))\n    return found\n\n\ndef exists(element: Any, connection: Connection) -> bool:\n    \"\"\"Whether the database has a sequence or a type.\"\"\"\n    dialect: Any = connection.dialect\n    has = dialect.has_type\n    if isinstance(element, Sequence):\n        has = dialect.has_sequence\n    return bool(has(connection, element.name, schema=element.schema))\n\n\ndef complete(\n    migration: MigrationContext,\n    _revision: Any,\n    scripts: list[MigrationScript],\n) -> None:\n    \"\"\"Adds to a new revision what Alembic does not look for; drops one that is empty.\"\"\"\n    wanted = getattr(config.cmd_opts, \"autogenerate\", None)\n    script = scripts[0]\n    upgrade, downgrade = script.upgrade_ops, script.downgrade_ops\n    keep_escapes(migration.impl)\n    if wanted is False or not migration.connection:\n        return\n    if not (upgrade and downgrade):\n        return\n    for create, drop in reversed(find_missing(migration.connection)):\n        upgrade.ops.insert(0, execute(create, migration))\n        downgrade.ops.append(execute(drop, migration))\n    if wanted and upgrade.is_empty():\n        scripts.clear()\n\n\nPARAMETER = re.compile(\n    r\"(?<![:\\w$\\\\]):[\\w$]+(?![:\\w$])\"\n    r\"|(?<=\\\\):[\\w$]*(?![:\\w$])\",\n)\n\n\ndef keep_escapes(impl: Any) -> None:\n    \"\"\"Writes SQL as `text()` reads it, with a backslash before what it would bind.\n\n    Alembic takes the SQL as the driver gets it: without, and with each `%` twice.\n    \"\"\"\n    render = impl.render_ddl_sql_expr\n\n    def escaped(expression: Any, **options: Any) -> str:\n        sql = str(render(expression, **options))\n        if impl.dialect.paramstyle in {\"format\", \"pyformat\"}:\n            sql = sql.replace(\"%%\", \"%\")\n        return PARAMETER.sub(r\"\\\\\\g<0>\", sql)\n\n    impl.render_ddl_sql_expr = escaped\n\n\ndef execute(ddl: Any, migration: MigrationContext) -> ExecuteSQLOp:\n    sql = str(ddl.compile(dialect=migration.dialect))\n    return ExecuteSQLOp(sql.strip())\n\n\ndef render_item(\n    kind: str,\n    item: Any,\n    autogenerate: AutogenContext,\n) -> Any:\n    \"\"\"Says a type where Alembic's own words would not do.\n\n    A type that the database knows by its name is not made again by each table with it,\n    and types that are not SQLAlchemy's are imported.\n    \"\"\"\n    if kind != \"type\":\n        return False\n    dialect = autogenerate.migration_context.dialect\n    native = item\n    if dialect.name == \"postgresql\":\n        native = item.dialect_impl(dialect)\n    made = native.__class__\n    if issubclass(made, (ENUM, DOMAIN)):\n        autogenerate.imports.add(\n            \"from sqlalchemy.dialects import postgresql\",\n        )\n        options = f\"name={native.name!r}, schema={native.schema!r}\"\n        if issubclass(made, DOMAIN):\n            options += \", data_type=sa.types.NullType()\"\n        options += \", create_type=False\"\n        return f\"postgresql.{made.__name__}({options})\"\n    module = type(item).__module__\n    if not module.startswith(\"sqlalchemy.\"):\n        autogenerate.imports.add(f\"import {module}\")\n    return False\n\n\ndef include_name(name: str | None, kind: str, _parents: Any) -> bool:\n    \"\"\"Leaves alone the database's schemas that no model is in.\"\"\"\n    return kind != \"schema\" or name in schemas\n\n\ndef run(**options: Any) -> None:\n    context.configure(\n        target_metadata=target_metadata,\n        compare_server_default=True,\n        include_schemas=True,\n        include_name=include_name,\n        process_revision_directives=complete,\n        render_item=render_item,\n        **options,\n    )\n    with context.begin_transaction():\n        context.run_migrations()\n\n\nurl = os.environ.get(\"DATABASE_URL\")\nurl = url or config.get_main_option(\"sqlalchemy.url\")\nif not url:\n    raise CommandError(\n        \"set DATABASE_URL, or sqlalchemy.url in alembic.ini\",\n    )\nif context.is_offline_mode():\n    run(\n        url=url,\n        literal_binds=True,\n        dialect_opts={\"paramstyle\": \"named\"},\n    )\nelse:\n    engine = create_engine(url, poolclass=NullPool)\n    with engine.connect() as connection:\n        # SQLite changes a table by making it anew.\n        run(\n            connection=connection,\n            render_as_batch=engine.dialect.name == \"sqlite\",\n        )\n";
        }, "useData": true },
    "scaffold/alembic-ini": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "# Alembic's settings, written once by `model-drift scaffold alembic`; they are yours to change.\n\n[alembic]\nscript_location = %(here)s/migrations\nprepend_sys_path = %(here)s"
                + ((stack1 = alias2(alias1(depth0, "importRoot", { "start": { "line": 5, "column": 29 }, "end": { "line": 5, "column": 39 } }), depth0)) != null ? stack1 : "")
                + "\npath_separator = newline\n# DATABASE_URL goes before this where it is set: no password belongs here.\nsqlalchemy.url = "
                + ((stack1 = alias2(alias1(depth0, "url", { "start": { "line": 8, "column": 19 }, "end": { "line": 8, "column": 22 } }), depth0)) != null ? stack1 : "")
                + "\n\n[loggers]\nkeys = root, alembic\n\n[handlers]\nkeys = console\n\n[formatters]\nkeys = plain\n\n[logger_root]\nlevel = WARNING\nhandlers = console\n\n[logger_alembic]\nlevel = INFO\nhandlers =\nqualname = alembic\n\n[handler_console]\nclass = StreamHandler\nargs = (sys.stderr,)\nformatter = plain\n\n[formatter_plain]\nformat = %(levelname)-5.5s [%(name)s] %(message)s\n";
        }, "useData": true },
    "scaffold/alembic-script": { "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            return "\"\"\"${message}\n\nRevision ID: ${up_revision}\nRevises: ${down_revision | comma,n}\nCreate Date: ${create_date}\n\"\"\"\n\nfrom collections.abc import Sequence\n\nimport sqlalchemy as sa\nfrom alembic import op\n% if imports:\n${imports}\n% endif\n\nrevision: str = ${repr(up_revision)}\ndown_revision: str | Sequence[str] | None = ${repr(down_revision)}\nbranch_labels: str | Sequence[str] | None = ${repr(branch_labels)}\ndepends_on: str | Sequence[str] | None = ${repr(depends_on)}\n\n\ndef upgrade() -> None:\n    ${upgrades if upgrades else \"pass\"}\n\n\ndef downgrade() -> None:\n    ${downgrades if downgrades else \"pass\"}\n";
        }, "useData": true },
    "scaffold/session": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\"\"\"The application's engine, and sessions on it.\n\nWritten once by `model-drift scaffold session`; it is yours to change.\n\"\"\"\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "")
                + "\n\ndef make_engine(\n    url: str | URL,\n    *,\n    pool_size: int = 10,\n    max_overflow: int = 20,\n) -> Engine:\n    \"\"\"An engine whose pool tries each connection before it hands it out.\n\n    In SQLite foreign keys count, and a database in memory is one for all threads.\n    \"\"\"\n    url = make_url(url)\n    is_sqlite = url.get_backend_name() == \"sqlite\"\n    if is_sqlite and url.database in (None, \"\", \":memory:\"):\n        # A second connection would be a second database.\n        engine = create_engine(\n            url,\n            poolclass=StaticPool,\n            connect_args={\"check_same_thread\": False},\n        )\n    else:\n        engine = create_engine(\n            url,\n            pool_size=pool_size,\n            max_overflow=max_overflow,\n            pool_pre_ping=True,\n        )\n    if is_sqlite:\n        event.listen(engine, \"connect\", _enforce_foreign_keys)\n    return engine\n\n\n@cache\ndef get_engine() -> Engine:\n    \"\"\"The engine of the database that DATABASE_URL names; made when first asked for.\"\"\"\n    url = os.environ.get(\"DATABASE_URL\")\n    if not url:\n        raise RuntimeError(\"Set DATABASE_URL to the database's URL.\")\n    return make_engine(url)\n\n\n@contextmanager\ndef session_scope(engine: Engine | None = None) -> Generator[Session]:\n    \"\"\"A session that commits at the end, rolls back on an exception, and closes.\"\"\"\n    with Session(engine or get_engine()) as session:\n        try:\n            yield session\n            session.commit()\n        except BaseException:\n            session.rollback()\n            raise\n\n\ndef _enforce_foreign_keys(connection: Any, _record: object) -> None:\n    cursor = connection.cursor()\n    cursor.execute(\"PRAGMA foreign_keys = ON\")\n    cursor.close()\n";
        }, "useData": true },
    "sqlalchemy/module": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "\n"
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n\n"
                + ((stack1 = alias2(alias1(depth0, "heading", { "start": { "line": 15, "column": 2 }, "end": { "line": 15, "column": 9 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = alias2(alias1(depth0, "table", { "start": { "line": 16, "column": 2 }, "end": { "line": 16, "column": 7 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sections"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 20, "column": 9 } } })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "header"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "definitions"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "classes"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 21, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    "sqlalchemy/package": { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "statements"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "header"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "imports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "exports"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "statements"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 17, "column": 7 } } })) != null ? stack1 : "");
        }, "useData": true },
};

;// CONCATENATED MODULE: ./lib/generate/render.js



const known = new Map();
/** A template filled with a finished view. A name that the view lacks is our own mistake and throws. */
function render(name, view) {
    const template = known.get(name) ?? runtime.template(templates[name]);
    known.set(name, template);
    return template(view);
}
/** A template of Python, with the quotes of the repository. */
function renderPython(name, view, { quotes }) {
    const text = render(name, view);
    return quotes === 'single' ? withSingleQuotes(text) : text;
}


/***/ }),

/***/ 16085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ moduleName),
/* harmony export */   Ar: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.Ar),
/* harmony export */   CK: () => (/* binding */ attributeName),
/* harmony export */   LS: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.LS),
/* harmony export */   Z6: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.Z6),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   oJ: () => (/* binding */ snakeName),
/* harmony export */   s7: () => (/* binding */ className),
/* harmony export */   x4: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.x4)
/* harmony export */ });
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55224);



/**
 * Whether a name can stand in Python as it is: an identifier, no keyword, and unchanged by the NFKC normalisation that
 * Python applies to identifiers. Letters beyond the basic plane are left out: their list differs between versions.
 */
function isIdentifier(name) {
    if (_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return false;
    return /^[A-Za-z_]\w*$/.test(name) || isStable(name);
}
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const PLAIN_SNAKE = /^[a-z]\w*$/;
const BEYOND_BASIC_PLANE = /[\u{10000}-\u{10ffff}]/gu;
/** The class of a table: `OrderItem` for `order_items`. `position` counts from 1, for a name without any letter. */
function className(table, position) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inflectLast */ .S4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toWords */ .x4)(table).flatMap(transliterate), _words_js__WEBPACK_IMPORTED_MODULE_1__/* .singular */ .cL);
    return toIdentifier(words.map(capitalize).join(''), 'Table', position);
}
/**
 * The attribute of a column: its own name when Python can write it, else the nearest that Python can: `class_`,
 * `unit_price` for `unit price`, `column_2fa`, and `column_3` for the third column when no letter is left.
 */
function attributeName(column, position) {
    return isIdentifier(column) ? column : toSnake(column, 'column', position);
}
/** A name in snake case for a module, a variable or a part of other names: `order_items` for `Order Items`. */
function snakeName(name, noun, position) {
    return toSnake((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toWords */ .x4)(name).join('_'), noun, position);
}
/**
 * The module of a table in a package, in ASCII, since ruff (N999) takes no other: letters lose their accents, and what
 * is left stands by its number in Unicode.
 */
function moduleName(name, position) {
    const ascii = name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^ -~]/gu, (character) => ` ${(character.codePointAt(0) ?? 0).toString(16)} `);
    return snakeName(ascii, 'table', position);
}
/** A table's name without the prefix that the user wants to be rid of. */
function withoutPrefix(name, prefix) {
    return prefix !== '' && name.startsWith(prefix) && name.length > prefix.length
        ? name.slice(prefix.length)
        : name;
}
function isStable(name) {
    return IDENTIFIER.test(name) && name.search(BEYOND_BASIC_PLANE) < 0 && name.normalize('NFKC') === name;
}
function toSnake(name, noun, position) {
    if (PLAIN_SNAKE.test(name) && !_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return name;
    const snake = transliterate(name).join('_');
    return toIdentifier(snake, `${noun}_`, position);
}
/** The parts of a name that identifiers can hold; letters that Python would normalise stand normalised. */
function transliterate(name) {
    if (/^[A-Za-z0-9]\w*$/.test(name))
        return [name];
    return name
        .normalize('NFKC')
        .replace(BEYOND_BASIC_PLANE, ' ')
        .split(/[^\p{XID_Continue}]+/u)
        .filter((part) => part !== '' && part !== '_');
}
function toIdentifier(name, fallback, position) {
    if (name === '')
        return `${fallback}${position}`;
    if (_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return `${name}_`;
    const known = isIdentifier(name) ? name : `${fallback}${name}`;
    return isIdentifier(known) ? known : `${fallback}${position}`;
}
function capitalize(word) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    return first.toUpperCase() + word.slice(first.length);
}


/***/ }),

/***/ 91221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ BUILTINS),
/* harmony export */   d6: () => (/* binding */ KEYWORDS),
/* harmony export */   lW: () => (/* binding */ ANNOTATION_BUILTINS),
/* harmony export */   w0: () => (/* binding */ SOFT_KEYWORDS)
/* harmony export */ });
/** Words that are no names in any Python from 3.10 on. */
const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Words that are keywords in some places; they are good attribute names and poor module names. */
const SOFT_KEYWORDS = new Set(['_', 'case', 'match', 'type']);
/** The builtin types that annotations in a class body need: an attribute of that name would hide them from the lines below it. */
const ANNOTATION_BUILTINS = new Set([
    'bool',
    'bytes',
    'dict',
    'float',
    'int',
    'list',
    'set',
    'str',
]);
/** Builtins that a class or a variable of a module must not hide. */
const BUILTINS = new Set([
    ...ANNOTATION_BUILTINS,
    ...('ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
        'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
        'ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ' +
        'ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ' +
        'ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError ' +
        'KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented ' +
        'NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError ' +
        'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration ' +
        'SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError ' +
        'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ' +
        'ValueError Warning ZeroDivisionError abs aiter all anext any ascii bin breakpoint bytearray callable chr ' +
        'classmethod compile complex delattr dir divmod enumerate eval exec filter format frozenset getattr globals ' +
        'hasattr hash help hex id input isinstance issubclass iter len locals map max memoryview min next object oct ' +
        'open ord pow print property range repr reversed round setattr slice sorted staticmethod sum super tuple ' +
        'vars zip').split(' '),
]);


/***/ }),

/***/ 55224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ singularSnake),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   S4: () => (/* binding */ inflectLast),
/* harmony export */   Z6: () => (/* binding */ pluralSnake),
/* harmony export */   cL: () => (/* binding */ singular),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);

/** Words that have one form, or whose `s` is no plural; also those that grammar inflects and names do not. */
const INVARIABLE = new Set(('analytics aws chaos cosmos css data dns ethos gis gps https ios kudos media metadata metrics mms news os ' +
    'pancreas physics politics pos pros rss settings sms statistics tls ' +
    'are has have he i is its me my our ours she that their them these they this those us was we were').split(' '));
/** Nouns that the general rules bend into something that is no word. */
const IRREGULAR = [
    ['ache', 'aches'],
    ['atlas', 'atlases'],
    ['avalanche', 'avalanches'],
    ['axis', 'axes'],
    ['bias', 'biases'],
    ['cache', 'caches'],
    ['calorie', 'calories'],
    ['canvas', 'canvases'],
    ['cookie', 'cookies'],
    ['gas', 'gases'],
    ['headache', 'headaches'],
    ['lens', 'lenses'],
    ['niche', 'niches'],
    ['oasis', 'oases'],
    ['quiche', 'quiches'],
    ['selfie', 'selfies'],
    ['virus', 'viruses'],
];
const SINGULARS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, one], [many, one]]));
const PLURALS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, many], [many, many]]));
/** The singular of a lower-case English noun; a word that is none, or is singular already, stays. */
const singular = remember((word) => isEnglish(word) ? (SINGULARS.get(word) ?? (pluralize__WEBPACK_IMPORTED_MODULE_0__.singular(word) || word)) : word);
/** The plural of a lower-case English noun. */
const plural = remember((word) => isEnglish(word) ? (PLURALS.get(word) ?? pluralize__WEBPACK_IMPORTED_MODULE_0__.plural(word)) : word);
/** The same function, which works each text out once: a schema has few names and words and says them often. */
function remember(work) {
    const known = new Map();
    return (text) => {
        const former = known.get(text);
        if (former !== undefined)
            return former;
        const found = work(text);
        known.set(text, found);
        return found;
    };
}
/** Whether English grammar has something to say about a word: it ends in a Latin letter and has several forms. */
function isEnglish(word) {
    return /[a-z]$/.test(word) && !INVARIABLE.has(word);
}
/** The words of a name in lower case: `order_items`, `OrderItems`, `ORDER ITEMS` are all `order`, `items`. */
const toWords = remember((name) => {
    if (/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
        return name.split('_');
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
});
/** A name's words with the last one in the plural, as snake case: `OrderItem` is `order_items`. */
function pluralSnake(name) {
    return inflectLast(toWords(name), plural).join('_');
}
/** A name's words with the last one in the singular, as snake case: `order_items` is `order_item`. */
function singularSnake(name) {
    return inflectLast(toWords(name), singular).join('_');
}
/** The words with the last one changed. */
function inflectLast(words, inflect) {
    const last = words.at(-1);
    return last === undefined ? [] : [...words.slice(0, -1), inflect(last)];
}


/***/ })

};
