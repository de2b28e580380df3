export const id = 2280;
export const ids = [2280];
export const modules = {

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

/***/ 99403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readDatabaseSource)
/* harmony export */ });
/* unused harmony export mayHoldPassword */
/* harmony import */ var _databases_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55456);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);


/**
 * The database that a `schema` names: `${DATABASE_URL}`, or where `urls` are taken (never from a file) a URL. Undefined
 * for paths. No diagnostic repeats what was written, since it may hold a password.
 */
function readDatabaseSource(written, urls, place) {
    const texts = written.map((text) => text.trim());
    const [first = ''] = texts;
    if (urls === 'taken' && texts.some(mayHoldPassword)) {
        const message = 'expected paths or the URL of a database, came a text with what may be a password in it';
        return refuse(place, `${message}; write it as postgresql://user:password@host/name`);
    }
    if (!texts.some(isMeant))
        return { value: undefined, diagnostics: [] };
    if (texts.length > 1)
        return refuse(place, 'a database stands alone: expected one text, came a list');
    if ((0,_databases_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseUrl */ .d)(first) && urls === 'refused') {
        const message = 'expected the name of an environment variable, such as ${DATABASE_URL}, came a URL';
        return refuse(place, `${message}: no config file says where to connect`);
    }
    if ((0,_databases_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseUrl */ .d)(first))
        return accept({ kind: 'url', url: first }, wordsFor(first));
    const [, name] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(first) ?? [];
    if (name === undefined)
        return refuse(place, 'expected one environment variable and nothing else, such as ${DATABASE_URL}');
    return accept({ kind: 'variable', name }, `\${${name}}`);
}
/** Whether a text is no path: it begins like a URL or a variable. */
function isMeant(text) {
    return text.startsWith('${') || (0,_databases_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseUrl */ .d)(text);
}
/**
 * Whether a text may hold a password although it is no URL: `host=db password=x`, `app:x@tcp(db)/shop`, a URL in
 * quotes. Taken for a path it would be repeated wherever it is not found.
 */
function mayHoldPassword(text) {
    return !(0,_databases_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseUrl */ .d)(text) && /(?:password|passwd|pwd)\s*=|:.*@/is.test(text);
}
const TITLES = [
    [/^(?:jdbc:)?mysql/i, 'a MySQL database'],
    [/^(?:jdbc:)?mariadb/i, 'a MariaDB database'],
    [/^(?:jdbc:)?sqlite/i, 'an SQLite database'],
    [/^(?:jdbc:)?(?:postg|pgsql)/i, 'a PostgreSQL database'],
];
function wordsFor(url) {
    return TITLES.find(([scheme]) => scheme.test(url))?.[1] ?? 'a database';
}
function accept(source, words) {
    return { value: { source, words }, diagnostics: [] };
}
function refuse(place, message) {
    return { value: undefined, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(place, 'invalid-database', `schema: ${message}`)] };
}


/***/ }),

/***/ 36356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Eq: () => (/* binding */ conceal),
/* harmony export */   GX: () => (/* binding */ disguise),
/* harmony export */   YG: () => (/* binding */ isDatabaseLabel)
/* harmony export */ });
/** The place of everything that comes from a database, which has no lines. */
function placeOf({ label }) {
    return { path: label, line: 1, column: 1 };
}
/** Whether a place's path is no file but what a database is called: `${DATABASE_URL}`, a URL, `a MySQL database`. */
function isDatabaseLabel(path) {
    return /^\$\{\w+\}$|^[a-z]+:\/\/|^an? \w+ database$|^a database$/.test(path);
}
/** Text of somebody else (a server, a driver) without any of the connection's secrets. */
function conceal({ secrets, isDisguised }, text) {
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    const concealed = longestFirst.reduce((shown, secret) => (secret === '' ? shown : shown.replaceAll(secret, '***')), text);
    return isDisguised ? concealed.replaceAll(ADDRESS, '***') : concealed;
}
/** An address of IP, v4 or v6, with its port: a host's name is not the only thing that says where it is. */
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|(?<![\w:])(?:[0-9a-f]{0,4}:){2,}[0-9a-f.]+(?:%\w+)?/gi;
/** The connection under a name that says nothing of where it leads: `${DATABASE_URL}`. */
function disguise(connection, label) {
    const { database, secrets } = connection;
    const facts = database === 'sqlite'
        ? [connection.path]
        : [connection.host, connection.socket, connection.user, connection.name];
    const known = facts.flatMap((fact) => (fact === undefined || fact === '' ? [] : [fact]));
    return { ...connection, label, secrets: [...new Set([...secrets, ...known])], isDisguised: true };
}


/***/ }),

/***/ 55456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ isDatabaseUrl),
  m: () => (/* binding */ parseDatabaseUrl)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/databases/url/label.js
var label = __webpack_require__(67102);
;// CONCATENATED MODULE: ./lib/databases/url/parts.js
/**
 * Takes a connection URL apart; undefined when the text is none. More than RFC 3986 is taken, since people paste
 * passwords as they are: `@`, `:` and `#` in one need no escape, and a `%` that begins none stands for itself.
 */
function splitUrl(text) {
    const written = /^(jdbc:)?([a-z][a-z0-9]*)(?:\+[a-z0-9_]+)?:([^?]*)(?:\?(.*))?$/isu.exec(text.trim());
    if (!written)
        return undefined;
    const [, jdbc, scheme = '', rest = '', query = ''] = written;
    return {
        scheme: scheme.toLowerCase(),
        isJdbc: jdbc !== undefined,
        ...splitRest(rest),
        rest,
        parameters: readQuery(query),
    };
}
function splitRest(rest) {
    const written = /^\/\/([^/]*)(?:\/(.*))?$/su.exec(rest);
    if (!written)
        return withoutEmpty({ name: decode(rest) });
    const [, authority = '', path = ''] = written;
    const at = authority.lastIndexOf('@');
    return withoutEmpty({
        ...splitUser(authority.slice(0, Math.max(at, 0))),
        ...splitHost(authority.slice(at + 1)),
        name: decode(path),
    });
}
function splitUser(text) {
    const [user = '', ...password] = text.split(':');
    return { user: decode(user), password: decode(password.join(':')) };
}
function splitHost(text) {
    const [, bracketed, plain = '', port = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/su.exec(text) ?? [];
    return { host: decode(bracketed ?? plain), port: bracketed === undefined && plain === '' ? '' : port };
}
function readQuery(query) {
    const pairs = query.split('&').map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [decode(name).toLowerCase().replace(/[-_]/g, ''), decode(value.join('='))];
    });
    return new Map(pairs);
}
/** Percent-decoded text; text that is not percent-encoded as a whole stands for itself. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function withoutEmpty(address) {
    return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./lib/databases/url/tls.js
/** What the tools call the ways to secure a connection, in lower case and with `-` for `_`. */
const MODES = {
    disable: 'disable',
    disabled: 'disable',
    false: 'disable',
    off: 'disable',
    '0': 'disable',
    allow: 'prefer',
    prefer: 'prefer',
    preferred: 'prefer',
    require: 'require',
    required: 'require',
    true: 'require',
    on: 'require',
    '1': 'require',
    trust: 'require',
    'no-verify': 'require',
    'skip-verify': 'require',
    'accept-invalid-certs': 'require',
    'verify-ca': 'verify-ca',
    'verify-full': 'verify-full',
    'verify-identity': 'verify-full',
    strict: 'verify-full',
};
/** The parameters that hold a mode, the one that counts first. JDBC, libpq, MySQL's and Go's drivers, Prisma. */
const MODE_PARAMETERS = ['sslmode', 'sslaccept', 'tls', 'ssl', 'usessl'];
const CA_PARAMETERS = ['sslrootcert', 'sslca', 'serversslcert'];
const CERTIFICATE_PARAMETERS = ['sslcert', 'clientsslcert'];
const KEY_PARAMETERS = ['sslkey', 'clientsslkey'];
/** How a URL wants its connection secured; undefined when it says so with a word that no tool knows. */
function readTls(parts, database) {
    const mode = readMode(parts, database);
    if (!mode)
        return undefined;
    const ca = first(parts, CA_PARAMETERS);
    const certificate = first(parts, CERTIFICATE_PARAMETERS);
    const key = first(parts, KEY_PARAMETERS);
    return {
        // Whoever names an authority wants it asked: so does libpq, for `require` as well.
        mode: mode === 'require' && ca !== undefined ? 'verify-ca' : mode,
        ...(ca === undefined ? {} : { ca }),
        ...(certificate === undefined ? {} : { certificate }),
        ...(key === undefined ? {} : { key }),
    };
}
function readMode({ parameters }, database) {
    const name = MODE_PARAMETERS.find((parameter) => parameters.has(parameter));
    if (name === undefined)
        return 'prefer';
    const word = (parameters.get(name) ?? '').toLowerCase().replaceAll('_', '-');
    const mode = Object.hasOwn(MODES, word) ? MODES[word] : undefined;
    // pgjdbc and node-postgres check the certificate where `ssl=true` is all that is said.
    if (database === 'postgresql' && name === 'ssl' && word === 'true')
        return trustOf(parameters);
    if (parameters.get('verifyservercertificate') === 'true' && mode === 'require')
        return 'verify-ca';
    return mode;
}
function trustOf(parameters) {
    return parameters.get('sslfactory')?.endsWith('NonValidatingFactory') ? 'require' : 'verify-full';
}
function first({ parameters }, names) {
    const values = names.map((name) => parameters.get(name));
    return values.find((value) => value !== undefined && value !== '');
}

;// CONCATENATED MODULE: ./lib/databases/url.js




/** The schemes of URLs, and the database that each speaks of. A driver's suffix (`+psycopg`) does not count. */
const SCHEMES = {
    postgresql: 'postgresql',
    postgres: 'postgresql',
    pgsql: 'postgresql',
    postgis: 'postgresql',
    mysql: 'mysql',
    mysql2: 'mysql',
    mariadb: 'mysql',
    sqlite: 'sqlite',
    sqlite3: 'sqlite',
};
/** Whether a text is meant as a URL, and not as a path: it begins like any, or with one of the schemes that need no `//`. */
function isDatabaseUrl(text) {
    if (/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return true;
    const scheme = /^(?:jdbc:)?([a-z][a-z0-9]+)(?:\+[a-z0-9_]+)?:/i.exec(text.trim())?.[1]?.toLowerCase();
    return scheme !== undefined && (/^\s*jdbc:/i.test(text) || isScheme(scheme));
}
/**
 * The connection that a URL describes, as the common tools write it: plain (`postgres://`), with SQLAlchemy's driver
 * suffix (`mysql+pymysql://`), JDBC's (`jdbc:postgresql://`, user and password among the parameters), or a file's
 * (`sqlite:///app.db`). The diagnostic of a URL that cannot be used repeats nothing of it.
 */
function parseDatabaseUrl(text) {
    const parts = splitUrl(text);
    if (!parts || !isScheme(parts.scheme))
        return problem(`expected the URL of a database (${known()}), such as postgresql://user@host/name or sqlite:///app.db`);
    const database = SCHEMES[parts.scheme];
    return database === 'sqlite' ? toFile(parts) : toServer(parts, database, text.trim());
}
function toServer(parts, database, text) {
    const { parameters } = parts;
    const tls = readTls(parts, database);
    if (!tls)
        return problem('the URL says how to secure the connection with a word that is not known (sslmode, ssl-mode)');
    const port = parameters.get('port') ?? parts.port;
    if (port !== undefined && !isPort(port))
        return problem('the port in the URL is no number up to 65535; a "/", "?" or "%" in a password is written %2F, %3F, %25');
    const host = parameters.get('host') ?? parameters.get('hostaddr') ?? parts.host ?? 'localhost';
    if (host.includes(','))
        return problem('the URL names several hosts, and only one can be read');
    const user = parts.user ?? parameters.get('user') ?? parameters.get('username');
    const password = parts.password ?? parameters.get('password');
    const name = parts.name ?? parameters.get('dbname');
    const socket = host.startsWith('/') ? host : socketOf(parameters);
    const options = parameters.get('options');
    const found = {
        database,
        host,
        port: port === undefined ? label/* USUAL_PORTS */.K[database] : Number(port),
        ...(socket === undefined ? {} : { socket }),
        ...(user === undefined ? {} : { user }),
        ...(password === undefined ? {} : { password }),
        ...(name === undefined ? {} : { name }),
        ...(options === undefined ? {} : { sessionOptions: options }),
        tls,
        namespaces: namespacesOf(parameters),
        secrets: password === undefined ? [] : [...new Set([text, password, encodeURIComponent(password)])],
    };
    return { value: { ...found, label: (0,label/* serverLabel */.r)(found) }, diagnostics: [] };
}
/** `sqlite:///app.db` is relative and `sqlite:////srv/app.db` absolute (SQLAlchemy); `jdbc:sqlite:app.db`; `sqlite://app.db`. */
function toFile({ rest }) {
    const path = decode(rest.replace(/^\/\/\/?/, '').replace(/^file:/, ''));
    if (path === '' || path.includes(':memory:'))
        return problem('the URL names no file: a database in memory is empty');
    return { value: { database: 'sqlite', path, label: path, secrets: [] }, diagnostics: [] };
}
const SOCKET_PARAMETERS = ['unixsocket', 'socket', 'socketpath', 'localsocket'];
function socketOf(parameters) {
    return SOCKET_PARAMETERS.map((name) => parameters.get(name)).find((value) => value !== undefined);
}
function namespacesOf(parameters) {
    const written = parameters.get('currentschema') ?? parameters.get('schema') ?? '';
    const names = written.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    return names.filter((name) => name !== '');
}
function isScheme(word) {
    return Object.hasOwn(SCHEMES, word);
}
function isPort(text) {
    return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}
function known() {
    return [...new Set(Object.values(SCHEMES))].map((scheme) => `${scheme}:`).join(', ');
}
function problem(message) {
    return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(undefined, 'invalid-database-url', message)] };
}


/***/ }),

/***/ 67102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ USUAL_PORTS),
/* harmony export */   r: () => (/* binding */ serverLabel)
/* harmony export */ });
/** The port where a server listens when nobody says otherwise. */
const USUAL_PORTS = { postgresql: 5432, mysql: 3306 };
/** The URL of a server's database without its password and parameters: `postgresql://app@db.example:5433/shop`. */
function serverLabel({ database, host, port, socket, user, name = '', }) {
    const who = user === undefined ? '' : `${encodeURIComponent(user)}@`;
    const shownHost = host.includes(':') ? `[${host}]` : host;
    const where = port === USUAL_PORTS[database] ? shownHost : `${shownHost}:${port}`;
    return socket === undefined
        ? `${database}://${who}${where}/${encodeURIComponent(name)}`
        : `${database}://${who}/${encodeURIComponent(name)}?host=${socket}`;
}


/***/ }),

/***/ 54024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isMysql)
/* harmony export */ });
/** Whether a dialect is MySQL's, which is MariaDB's too. */
function isMysql(dialect) {
    return dialect === 'mysql' || dialect === 'mariadb';
}


/***/ }),

/***/ 96957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
const MEMBERS = {
    'primary-key': 'primary key',
    'foreign-key': 'foreign key',
    unique: 'unique constraint',
    check: 'check',
    exclusion: 'exclusion constraint',
    index: 'index',
};
const TYPES = { domain: 'domain', enum: 'enum', sequence: 'sequence' };
const isNew = ({ what, to }) => `${what} is new: ${to}`;
const isGone = ({ what, from }) => `${what} is gone: ${from}`;
const isNewTable = ({ what, change }) => `${what} is new, with ${change.to ?? 'no columns'}`;
const isGoneTable = ({ what, change }) => `${what} is gone, with ${change.from ?? 'no columns'}`;
const isRenamed = ({ what, change, from, to }) => {
    if (change.to === undefined)
        return `${what} has no name of its own any more; it was called ${from}`;
    return change.from === undefined ? `${what} is called ${to} now` : `${what} was called ${from} before`;
};
/** Something changed that may also have come or gone: `gets the default 0`. */
function changes(noun) {
    return ({ what, change, from, to }) => {
        if (change.from === undefined)
            return `${what} gets the ${noun} ${to}`;
        if (change.to === undefined)
            return `${what} has no ${noun} any more; it was ${from}`;
        return `${what} changes its ${noun} from ${from} to ${to}`;
    };
}
const isOther = ({ what, from, to }) => `${what} changes from ${from} to ${to}`;
const ASPECTS = {
    'change-type': changes('type'),
    'change-nullability': ({ what, change }) => `${what} ${change.to === 'null' ? 'may be NULL now' : 'may not be NULL any more'}`,
    'change-default': changes('default'),
    'change-counting': ({ what, change, from, to }) => {
        if (change.from === undefined)
            return `${what} is counted up by the database now: ${to}`;
        if (change.to === undefined)
            return `${what} is not counted up by the database any more: ${from}`;
        return `${what} is counted up in another way: ${to} after ${from}`;
    },
    'change-generation': changes('generation expression'),
    'change-update-time': ({ what, change }) => `${what} is ${change.to === undefined ? 'no longer' : 'now'} set to the current time by every UPDATE`,
    'change-collation': changes('collation'),
};
/** One sentence for each kind of change. */
const SENTENCES = {
    ...ASPECTS,
    'add-table': isNewTable,
    'add-view': isNewTable,
    'add-column': isNew,
    'add-primary-key': isNew,
    'add-foreign-key': isNew,
    'add-unique': isNew,
    'add-check': isNew,
    'add-exclusion': isNew,
    'add-index': isNew,
    'add-enum': isNew,
    'add-domain': isNew,
    'add-sequence': isNew,
    'drop-table': isGoneTable,
    'drop-view': isGoneTable,
    'drop-column': isGone,
    'drop-primary-key': isGone,
    'drop-foreign-key': isGone,
    'drop-unique': isGone,
    'drop-check': isGone,
    'drop-exclusion': isGone,
    'drop-index': isGone,
    'drop-enum': isGone,
    'drop-domain': isGone,
    'drop-sequence': isGone,
    'rename-table': isRenamed,
    'rename-view': isRenamed,
    'rename-column': isRenamed,
    'rename-primary-key': isRenamed,
    'rename-foreign-key': isRenamed,
    'rename-unique': isRenamed,
    'rename-check': isRenamed,
    'rename-exclusion': isRenamed,
    'rename-index': isRenamed,
    'rename-enum': isRenamed,
    'rename-domain': isRenamed,
    'rename-sequence': isRenamed,
    'change-primary-key': isOther,
    'change-foreign-key': isOther,
    'change-unique': isOther,
    'change-check': isOther,
    'change-exclusion': isOther,
    'change-index': isOther,
    'change-domain': isOther,
    'change-sequence': isOther,
    'add-enum-value': ({ what, to }) => `${what} has the new value ${to}`,
    'drop-enum-value': ({ what, from }) => `${what} has no value ${from} any more`,
    'reorder-enum-values': ({ what, from, to }) => `${what} has its values in another order: ${to} after ${from}`,
    'change-comment-of-table': changes('comment'),
    'change-comment-of-view': changes('comment'),
    'change-comment-of-column': changes('comment'),
    'change-comment-of-primary-key': changes('comment'),
    'change-comment-of-foreign-key': changes('comment'),
    'change-comment-of-unique': changes('comment'),
    'change-comment-of-check': changes('comment'),
    'change-comment-of-exclusion': changes('comment'),
    'change-comment-of-index': changes('comment'),
    'change-comment-of-enum': changes('comment'),
    'change-comment-of-domain': changes('comment'),
    'change-comment-of-sequence': changes('comment'),
};
const NOUNS = {
    table: 'table',
    view: 'view',
    column: 'column',
    ...MEMBERS,
    ...TYPES,
};
/**
 * A change in one sentence, without a final full stop: the one place where changes become words. `quote` sets off
 * whatever an author wrote.
 */
function sentenceOf(change, quote) {
    const { kind, from = '', to = '' } = change;
    return SENTENCES[kind]({ change, what: describe(change, quote), from: quote(from), to: quote(to) });
}
function describe({ subject, path, table, name }, quote) {
    const noun = NOUNS[subject];
    if (!Object.hasOwn(MEMBERS, subject) || table === undefined)
        return `${noun} ${quote(path)}`;
    return name === undefined ? `the ${noun} of ${quote(table)}` : `${noun} ${quote(name)} of ${quote(table)}`;
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
                + "schemas = {table.schema for table in target_metadata.tables.values()}\n\nconfig = context.config\nif config.config_file_name is not None:\n    fileConfig(config.config_file_name, disable_existing_loggers=False)\n\nDROPS: dict[type[Any], Any] = {\n    CreateSequence: DropSequence,\n    CreateEnumType: DropEnumType,\n    CreateDomainType: DropDomainType,\n}\n\n\ndef find_missing(connection: Connection) -> list[tuple[Any, Any]]:\n    \"\"\"How to create and drop what tables need and Alembic does not look for.\n\n    That is schemas, sequences and types of PostgreSQL that the database does not have.\n    \"\"\"\n    unknown = schemas.difference(inspect(connection).get_schema_names())\n    names = sorted(name for name in unknown if name)\n    made: list[Any] = []\n\n    def keep(ddl: Any, *_: Any, **__: Any) -> None:\n        made.append(ddl)\n\n    engine = create_mock_engine(connection.engine.url, keep)\n    target_metadata.create_all(engine, checkfirst=False)\n    found = [(CreateSchema(name), DropSchema(name)) for name in names]\n    for ddl in made:\n        drop = DROPS.get(ddl.__class__)\n        if drop and not exists(ddl.element, connection):\n            found.append((ddl, drop(ddl.element)))\n    return found\n\n\ndef exists(element: Any, connection: Connection) -> bool:\n    \"\"\"Whether the database has a sequence or a type.\"\"\"\n    dialect: Any = connection.dialect\n    has = dialect.has_type\n    if isinstance(element, Sequence):\n        has = dialect.has_sequence\n    return bool(has(connection, element.name, schema=element.schema))\n\n\ndef complete(\n    migration: MigrationContext,\n    _revision: Any,\n    scripts: list[MigrationScript],\n) -> None:\n    \"\"\"Adds to a new revision what Alembic does not look for; drops one that is empty.\"\"\"\n    wanted = getattr(config.cmd_opts, \"autogenerate\", None)\n    script = scripts[0]\n    upgrade, downgrade = script.upgrade_ops, script.downgrade_ops\n    if wanted is False or not migration.connection:\n        return\n    if not (upgrade and downgrade):\n        return\n    for create, drop in reversed(find_missing(migration.connection)):\n        upgrade.ops.insert(0, execute(create, migration))\n        downgrade.ops.append(execute(drop, migration))\n    if wanted and upgrade.is_empty():\n        scripts.clear()\n\n\ndef execute(ddl: Any, migration: MigrationContext) -> ExecuteSQLOp:\n    sql = str(ddl.compile(dialect=migration.dialect))\n    return ExecuteSQLOp(sql.strip())\n\n\ndef render_item(\n    kind: str,\n    item: Any,\n    autogenerate: AutogenContext,\n) -> Any:\n    \"\"\"Says a type where Alembic's own words would not do.\n\n    A type that the database knows by its name is not made again by each table with it,\n    and types that are not SQLAlchemy's are imported.\n    \"\"\"\n    if kind != \"type\":\n        return False\n    dialect = autogenerate.migration_context.dialect\n    native = item\n    if dialect.name == \"postgresql\":\n        native = item.dialect_impl(dialect)\n    made = native.__class__\n    if issubclass(made, (ENUM, DOMAIN)):\n        autogenerate.imports.add(\n            \"from sqlalchemy.dialects import postgresql\",\n        )\n        options = f\"name={native.name!r}, schema={native.schema!r}\"\n        if issubclass(made, DOMAIN):\n            options += \", data_type=sa.types.NullType()\"\n        options += \", create_type=False\"\n        return f\"postgresql.{made.__name__}({options})\"\n    module = type(item).__module__\n    if not module.startswith(\"sqlalchemy.\"):\n        autogenerate.imports.add(f\"import {module}\")\n    return False\n\n\ndef include_name(name: str | None, kind: str, _parents: Any) -> bool:\n    \"\"\"Leaves alone the database's schemas that no model is in.\"\"\"\n    return kind != \"schema\" or name in schemas\n\n\ndef run(**options: Any) -> None:\n    context.configure(\n        target_metadata=target_metadata,\n        compare_server_default=True,\n        include_schemas=True,\n        include_name=include_name,\n        process_revision_directives=complete,\n        render_item=render_item,\n        **options,\n    )\n    with context.begin_transaction():\n        context.run_migrations()\n\n\nurl = os.environ.get(\"DATABASE_URL\")\nurl = url or config.get_main_option(\"sqlalchemy.url\")\nif not url:\n    raise CommandError(\n        \"set DATABASE_URL, or sqlalchemy.url in alembic.ini\",\n    )\nif context.is_offline_mode():\n    run(\n        url=url,\n        literal_binds=True,\n        dialect_opts={\"paramstyle\": \"named\"},\n    )\nelse:\n    engine = create_engine(url, poolclass=NullPool)\n    with engine.connect() as connection:\n        # SQLite changes a table by making it anew.\n        run(\n            connection=connection,\n            render_as_batch=engine.dialect.name == \"sqlite\",\n        )\n";
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

/***/ 55085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Cb: () => (/* binding */ globFor),
/* harmony export */   JJ: () => (/* binding */ globFolder),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   kD: () => (/* binding */ createGlobs)
/* harmony export */ });
/** The longest glob, in UTF-16 units. */
const LONGEST = 500;
/** The most patterns that the braces of one glob may stand for. */
const MOST_PATTERNS = 100;
/** Whether a text has signs of a glob in it, and so may match several texts. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/** A glob that fits a text; signs of a glob in it stand for any character. */
function globFor(text) {
    return text.replaceAll(/[*?[\]{}]/g, '?');
}
/** What speaks against a glob, in words: it is too long, or its braces stand for too many patterns. */
function globProblem(glob) {
    if (glob.length > LONGEST)
        return `expected at most ${LONGEST} characters, came ${glob.length}`;
    if (expandBraces(glob) === undefined)
        return `expected braces that stand for at most ${MOST_PATTERNS} patterns`;
    return undefined;
}
/** The folder in which all that a glob matches lies: its parts before the first with a sign of a glob. */
function globFolder(glob) {
    const parts = glob.split('/');
    const first = parts.findIndex(isGlob);
    return parts.slice(0, first === -1 ? -1 : first).join('/');
}
/**
 * Whether a text fits any of the globs: `*` is any run of characters but `/`, `?` one of them, `[a-z]` or `[!a-z]` one
 * of a set, `{a,b}` a choice, and `**` between slashes any folders. Anything else is itself. A glob with a problem
 * matches nothing. No regular expression is made of them, so the time grows with the lengths alone, whatever the signs.
 */
function createGlobs(globs, options = {}) {
    const fold = (text) => (options.ignoreCase ? text.toLowerCase() : text);
    const patterns = globs
        .filter((glob) => glob.length <= LONGEST)
        .flatMap((glob) => expandBraces(fold(glob)) ?? [])
        .map((pattern) => pattern.split('/').map(toPart));
    const isShown = (name) => options.dots === true || !name.startsWith('.');
    const isOne = ({ signs, dotted }, name) => (dotted || isShown(name)) && fits(signs, Array.from(name), (sign, character) => sign(character));
    return (text) => {
        const parts = fold(text).split('/');
        return patterns.some((pattern) => fits(pattern, parts, isOne, isShown));
    };
}
/** Stands for any run of values in a pattern. */
const ANY = Symbol('any run');
function toPart(text) {
    return text === '**' ? ANY : { signs: [...toSigns(text)], dotted: text.startsWith('.') };
}
function* toSigns(text) {
    for (const [token] of text.matchAll(/\*+|\[[!^]?[^\]]+\]|./gsu)) {
        if (token.startsWith('*'))
            yield ANY;
        else if (token === '?')
            yield () => true;
        else if (token.length > 2 && token.startsWith('['))
            yield toSet(token.slice(1, -1));
        else
            yield (character) => character === token;
    }
}
/** The inside of square brackets: characters and ranges, with `!` or `^` in front all others. */
function toSet(text) {
    const isOther = /^[!^]/.test(text);
    const members = [...text.slice(isOther ? 1 : 0).matchAll(/(.)-(.)|./gsu)];
    return (character) => isOther !==
        members.some(([whole, from, to]) => from !== undefined && to !== undefined ? from <= character && character <= to : whole === character);
}
/**
 * Whether values fit a pattern in which `ANY` stands for a run of values that may stand in one. Where something does
 * not fit, only the last `ANY` has to grow: the earlier ones took as little as they could.
 */
function fits(pattern, values, isOne, mayRun = () => true) {
    let at = 0;
    let last;
    for (let index = 0; index < values.length;) {
        const part = pattern[at];
        const value = values[index];
        if (part === ANY) {
            last = { at, end: index };
            at += 1;
        }
        else if (part !== undefined && isOne(part, value)) {
            at += 1;
            index += 1;
        }
        else {
            if (!last || !mayRun(values[last.end]))
                return false;
            last = { at: last.at, end: last.end + 1 };
            at = last.at + 1;
            index = last.end;
        }
    }
    return pattern.slice(at).every((part) => part === ANY);
}
/** The patterns that a glob's braces stand for, innermost first; undefined when there are too many. */
function expandBraces(glob) {
    let patterns = [glob];
    while (patterns.some((pattern) => BRACES.test(pattern))) {
        patterns = [...new Set(patterns.flatMap(expandFirst))];
        if (patterns.length > MOST_PATTERNS)
            return undefined;
    }
    return patterns;
}
const BRACES = /\{([^{}]*)\}/;
function expandFirst(pattern) {
    const [group, inside] = BRACES.exec(pattern) ?? [];
    if (group === undefined || inside === undefined)
        return [pattern];
    return inside.split(',').map((choice) => pattern.replace(group, () => choice));
}


/***/ }),

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   x: () => (/* binding */ createHints)
/* harmony export */ });
const MOST_MATCHES = 3;
const MOST_EDITS = 4;
const LONGEST_WORD = 100;
/**
 * The candidates that someone who wrote `word` most likely meant: at most three, the nearest first and equals in the
 * candidates' order. Case does not count. A candidate qualifies when no more than a third of its letters (and never
 * more than four) were added, dropped, changed or swapped with a neighbour. What stands before a candidate's last dot
 * may be left out. Words of over 100 letters match nothing.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return [];
    const wanted = word.toLowerCase();
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, edits: countLeast(wanted, candidate.toLowerCase()) }))
        .filter(({ edits }) => edits !== undefined)
        .sort((a, b) => (a.edits ?? 0) - (b.edits ?? 0))
        .slice(0, MOST_MATCHES)
        .map(({ candidate }) => candidate);
}
/** The most unknown names of a kind that are told what they may mean: what is wrong with all of them is no slip. */
const MOST_HINTS = 100;
/**
 * A function that gives the end of a sentence about an unknown name: `; did you mean "users" or "orders"?`, or nothing
 * when no candidate is near. After a hundred names it stays silent, so that large wrong input is judged as fast as right one.
 */
function createHints() {
    let given = 0;
    return (word, candidates) => {
        if (given++ >= MOST_HINTS)
            return '';
        const near = nearest(word, candidates()).map((candidate) => `"${candidate}"`);
        if (near.length === 0)
            return '';
        return `; did you mean ${[near.slice(0, -1).join(', '), near.at(-1)].filter(Boolean).join(' or ')}?`;
    };
}
/** The edits between a word and a candidate, or its part behind the last dot, whichever is nearer. */
function countLeast(word, candidate) {
    const whole = countEdits(word, candidate);
    const dot = candidate.lastIndexOf('.');
    const part = dot < 0 ? undefined : countEdits(word, candidate.slice(dot + 1));
    return whole === undefined || (part !== undefined && part < whole) ? part : whole;
}
/** The edits between two words; undefined when there are more than would still look alike. */
function countEdits(a, b) {
    const most = Math.min(MOST_EDITS, Math.ceil(Math.max(a.length, b.length) / 3));
    if (Math.abs(a.length - b.length) > most)
        return undefined;
    const edits = measureDistance(a, b, most);
    return edits > most ? undefined : edits;
}
/** Optimal string alignment distance, row by row; it stops as soon as a whole row lies above `most`. */
function measureDistance(a, b, most) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = nextRow(a, b, i, row, before);
        if (Math.min(...next) > most)
            return most + 1;
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function nextRow(a, b, i, row, before) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
        const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
        next.push(Math.min(changed, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    return next;
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 31307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   QO: () => (/* binding */ isReservedPath),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   qi: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A path that a person wrote, relative to the repository: joined to the folder it was written for and normalised.
 * Undefined when it is absolute or leaves the repository. A final `/` is kept, since it says "folder".
 */
function repositoryPath(folder, written) {
    if (written === '' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(written) || /^[A-Za-z]:|\\/.test(written))
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, written));
    const inside = path !== '..' && !path.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path);
    return inside ? path : undefined;
}
/**
 * Whether a path lies where no generated file may be written: inside a `.git` folder at any depth, or inside the
 * repository's `.github`. Letter case, trailing dots and spaces, NTFS short names and the ignorable characters of HFS+
 * are looked through, as git itself does for `.git` (git's `core.protectNTFS`, `core.protectHFS`).
 */
function isReservedPath(path) {
    const [first = '', ...rest] = path.split('/').map(foldSegment);
    return (['.git', '.github', 'git~1'].includes(first) || rest.some((part) => part === '.git' || part === 'git~1'));
}
function foldSegment(segment) {
    return segment
        .replaceAll(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, '')
        .replace(/(?::.*)?[. ]*$/u, '')
        .toLowerCase();
}
/** Whether a path holds a control character, which no path of a schema or a model has a use for. */
function hasControlCharacter(path) {
    return /\p{Cc}/u.test(path);
}
/** The folder that an output (a file, or a folder that ends in `/`) stands in, or is. */
function outputFolder(output) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(output.endsWith('/') ? `${output}.` : output);
}
/** A folder and those around it, up to the root, which is `.`. */
function foldersUp(folder) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(folder).replace(/\/$/, '');
    return start === '.' || start === '' ? ['.'] : [start, ...foldersUp(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(start))];
}
/** Whether a path lies in a folder (which ends in `/`) or is the path itself. */
function isWithin(output, path) {
    return output.endsWith('/') ? path.startsWith(output) : path === output;
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);


/** A zero-width space. Foreign text cannot bring one along (`visible` shows it), so one here is always ours. */
const JOINT = '\u200b';
/**
 * Where GitHub would find a meaning in plain text, after Markdown is done with its escapes: only something between the
 * characters stops it. Each pattern matches what stands before the joint.
 */
const MEANINGS = [
    /@/g, // mentions, e-mail addresses, owner/repo@sha
    /#(?=\d)/g, // issues, also owner/repo#1
    /:(?=[\w+/-])/g, // emoji, http://, mailto:
    /[a-z]-(?=\d)/gi, // GH-12, and the autolinks that a repository sets up for its own tracker
    /GHSA-/gi, // security advisories
    /www(?=\.)/gi, // addresses without a scheme
    /[\da-f]{6}(?=[\da-f])/gi, // commit ids, from seven digits on
];
/** What each character with a meaning becomes in prose. Pipes and dollars need an entity: tables and math come first. */
const PROSE = {
    '\\': '\\\\',
    '`': '\\`',
    '*': '\\*',
    _: '\\_',
    '~': '\\~',
    '[': '\\[',
    ']': '\\]',
    '#': '\\#',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '|': '&#124;',
    $: '&#36;',
    [JOINT]: '&#8203;',
};
/**
 * Foreign text as a code span, on one line, in which nothing is a mention, a link, HTML or a template's hole. It may
 * stand in a paragraph, a heading, a list or a table. Text with a `|` becomes prose, because a table would have
 * to split or change it; empty text is a span of one space.
 */
function inlineCode(text) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(disarm(text));
    if (shown.includes('|'))
        return prose(text);
    const ticks = '`'.repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
    return shown === '' ? '` `' : `${ticks}${pad}${shown}${pad}${ticks}`;
}
/**
 * Foreign text as plain words on one line: every character that Markdown, its GitHub flavour or HTML gives a meaning is
 * escaped, and what GitHub finds in rendered text (mentions, issues, commits, emoji, addresses) is broken by an
 * invisible joint. It may stand anywhere that words may, tables and the start of a line included.
 */
function prose(text) {
    return join(text)
        .replace(/[\\`*_~[\]#<>&|$\u200b]/g, (character) => PROSE[character] ?? character)
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/^ | $/g, '&#32;');
}
/**
 * Foreign text for use between HTML tags, such as inside `<summary>`, on one line: entities for all that HTML or
 * Markdown gives a meaning, so that it holds whether or not the place is parsed as Markdown.
 */
function htmlText(text) {
    return join(text).replace(/[^\w .,/()\u0080-\u{10ffff}]|[_\u200b]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
/** Foreign text as a cell of a table: at most 200 units of it, as `inlineCode` shows it. */
function tableCell(text) {
    return inlineCode((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200));
}
/**
 * Foreign lines as a fenced code block, closed, without a newline at its end. The fence is longer than any run of
 * backticks inside. `language` is one of ours (`diff`, `yaml`).
 */
function fence(text, language) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(disarm(text));
    const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${ticks}${language}\n${shown}${shown === '' || shown.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/** A link with a label that is Markdown already. An address that is not `http(s)` or is over 2,000 units gives the label alone. */
function link(label, address) {
    if (!/^https?:\/\//.test(address) || address.length > 2000)
        return label;
    return `[${label}](${(0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percentEncode */ .a)(address, /[^\w\-.~:/?#@!+,;=%]/gu)})`;
}
/** A path as part of an address: its segments percent-encoded, its slashes kept. */
function addressOf(path) {
    return (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percentEncode */ .a)(path, /[^\w\-.~/]/gu);
}
/** Text from which nobody can read our marker, wherever it lands: the opening of its comment is shown as an escape. */
function disarm(text) {
    return text.replace(/<!(?=-*\s*model-drift:)/gi, '<\\u{21}');
}
function join(text) {
    return MEANINGS.reduce((joined, meaning) => joined.replace(meaning, `$&${JOINT}`), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(disarm(text)));
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 70737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ percentEncode)
/* harmony export */ });
/** Text with each character that `unsafe` (a global, unicode pattern) matches percent-encoded as UTF-8, half a surrogate pair as U+FFFD. */
function percentEncode(text, unsafe) {
    return text.replace(unsafe, (character) => [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''));
}


/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ toChangeJson),
/* harmony export */   Fj: () => (/* binding */ renderChangesMarkdown),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   PP: () => (/* binding */ toChanges),
/* harmony export */   S5: () => (/* binding */ toLine)
/* harmony export */ });
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96957);
/* harmony import */ var _quote_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15405);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64503);




/** How much of a name, a type or a piece of SQL a comment shows, in UTF-16 units. */
const LONGEST = 120;
/** Changes as list items in Markdown, at most so many, each with the place where it stands now. */
function toChanges(changes, most, context) {
    const more = changes.length - most;
    const items = changes.slice(0, most).map((change) => `${toMarkdown(change)}${toLink(change, context)}`);
    return [...items, ...(more > 0 ? [`… and ${more} more`] : [])].map((item) => `- ${item}`);
}
function toMarkdown(change) {
    return (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$)(change, (text) => (0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_quote_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, LONGEST)));
}
/** What is gone stands nowhere at the head commit. */
function toLink({ toPlace }, context) {
    return toPlace ? ` (${(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(toPlace.path, toPlace.line, toPlace.column, context)})` : '';
}
/** Changes as Markdown of their own, all of them, a list for each table. */
function renderChangesMarkdown(changes) {
    if (changes.length === 0)
        return 'No differences.\n';
    const lists = groupByTable(changes).map((group) => group.map((change) => `- ${toMarkdown(change)} (${(0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(placesOf(change))})\n`).join(''));
    return lists.join('\n');
}
/** Changes as text, a sentence a line with its place before it and the earlier one behind it, a blank line between tables. */
function renderChanges(changes) {
    if (changes.length === 0)
        return 'no differences\n';
    return groupByTable(changes)
        .map((group) => group.map((change) => `${toLine(change)}\n`).join(''))
        .join('\n');
}
/** A change as one line of text: `new.sql:3:5: column "orders.total" is new: "integer"`. */
function toLine(change) {
    const { fromPlace, toPlace } = change;
    const earlier = fromPlace && toPlace ? ` (before: ${toText(fromPlace)})` : '';
    const where = toPlace ?? fromPlace;
    return (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${where ? `${toText(where)}: ` : ''}${toSentence(change)}${earlier}`);
}
/** A change in JSON: every key is always there. */
function toChangeJson(change) {
    const { kind, path, table = null, name = null, from = null, to = null, fromPlace, toPlace } = change;
    return {
        kind,
        path,
        table,
        name,
        from,
        to,
        message: toSentence(change),
        fromPlace: toPlaceJson(fromPlace),
        toPlace: toPlaceJson(toPlace),
    };
}
function toSentence(change) {
    return (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$)(change, (text) => `"${text}"`);
}
function toPlaceJson(place) {
    return place ? { path: place.path, line: place.line, column: place.column } : null;
}
function placesOf({ fromPlace, toPlace }) {
    return [fromPlace, toPlace].flatMap((place) => (place ? [toText(place)] : [])).join(' → ');
}
function toText({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
/** Changes of one table together, in the order in which they come. */
function groupByTable(changes) {
    const groups = new Map();
    for (const change of changes) {
        const group = groups.get(change.table);
        if (group)
            group.push(change);
        else
            groups.set(change.table, [change]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 70740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mu: () => (/* binding */ groupDrifts),
/* harmony export */   vl: () => (/* binding */ isMendable)
/* harmony export */ });
/* unused harmony exports isDrift, isNew */
/** Whether a drift counts as drift: all do but a file that people wrote and that nobody asked to overwrite. */
function isDrift(drift) {
    return drift.status !== 'foreign' || drift.mend !== 'none';
}
/** Whether the change under review brought it. What stood at the merge base already never fails a run. */
function isNew(drift) {
    return !drift.preexisting;
}
/** Whether a command or a commit of ours may mend it; `hand-edited` without `overwrite` is for people. */
function isMendable(drift) {
    return drift.mend !== 'none';
}
/** Sorts drifts into their groups; every drift is in exactly one. */
function groupDrifts(drifts) {
    const counted = drifts.filter(isDrift);
    return {
        fresh: counted.filter(isNew),
        preexisting: counted.filter((drift) => !isNew(drift)),
        foreign: drifts.filter((drift) => !isDrift(drift)),
    };
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _databases_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36356);
/* harmony import */ var _quote_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4967);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15405);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60975);




/** The longest path that is shown, in UTF-16 units. */
const LONGEST_PATH = 200;
/** The longest page that is linked to, in UTF-16 units. */
const LONGEST_PAGE = 2000;
/** A path as code, clipped. */
function fileName(path) {
    return (0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_quote_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, LONGEST_PATH));
}
/** A file's name that leads to it as it stands at the head commit, when the context knows where that is. */
function fileLink(path, { repositoryUrl, head }) {
    return linked(fileName(path), repositoryUrl, head && `blob/${head}/${path}`);
}
/** A place as `file:line:column`, leading to the line at the head commit; a database has a name and no lines. */
function placeLink(path, line, column, { repositoryUrl, head }) {
    if ((0,_databases_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabaseLabel */ .YG)(path))
        return fileName(path);
    const label = (0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, LONGEST_PATH)}:${line}:${column}`);
    return linked(label, repositoryUrl, head && `blob/${head}/${path}`, `#L${line}`);
}
/** A commit's short id, leading to its page. */
function commitLink(sha, { repositoryUrl }) {
    return linked((0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(sha)), repositoryUrl, `commit/${sha}`);
}
/** A label that leads to a page of the repository, unless that is unknown or too long to be one. */
function linked(label, repositoryUrl = '', page = '', anchor = '') {
    if (repositoryUrl === '' || page === '' || page.length > LONGEST_PAGE)
        return label;
    return (0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, `${repositoryUrl}/${(0,_quote_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(page)}${anchor}`);
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ renderDiagnostics),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* unused harmony export renderDiagnostic */
/* harmony import */ var _databases_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36356);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29495);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70740);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60975);





const ABOUT_EDITS = 'What is not overwritten may hold edits: "overwrite: true" in its entry, or generate --overwrite, gives them up\n';
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 };
const SEVERITIES = { error: 'red', warning: 'yellow', notice: 'cyan' };
const VERDICTS = {
    error: 'red',
    drift: 'red',
    mended: 'green',
    'in-step': 'green',
};
const DIFF_LINES = { '+': 'green', '-': 'red', '@': 'cyan' };
/** One line for a diagnostic: `file:line:column: error[code]: message`, without the place when there is none. */
function renderDiagnostic({ severity, code, message, place }, colour) {
    const where = place ? `${whereOf(place)}: ` : '';
    const what = paint(`${severity}[${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(code)}]`, SEVERITIES[severity], colour);
    return `${where}${what}: ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}\n`;
}
function whereOf({ path, line, column }) {
    return (0,_databases_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabaseLabel */ .YG)(path) ? (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(path) : `${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(path)}:${line}:${column}`;
}
/** Diagnostics for standard error, a line each, in the order in which they were found. */
function renderDiagnostics(diagnostics, colour) {
    return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, colour)).join('');
}
/**
 * A report for standard output: what changed in the schema, where a base is known, a line for each drift, with
 * its diff when asked for, the verdict, and what mends it. Diagnostics are not in it: they belong on standard error.
 */
function renderText(report, { colour, diff }) {
    const { kind, text } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(report);
    const { fresh } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDrifts */ .mu)(report.drifts);
    return [
        ...renderChanged(report),
        ...report.drifts.map((drift) => renderDrift(drift, colour) + (diff ? renderDiff(drift.diff, colour) : '')),
        `${paint(text, VERDICTS[kind], colour)}\n`,
        ...(fresh.some(_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isMendable */ .vl) ? [`To fix it run: ${paint((0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(report.command), 'bold', colour)}\n`] : []),
        ...(report.migrations ?? []).map((command) => `The migration is then written by: ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(command)}\n`),
        ...(fresh.every(_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isMendable */ .vl) ? [] : [ABOUT_EDITS]),
    ].join('');
}
function renderChanged({ changes }) {
    if (changes.length === 0)
        return [];
    return [`What changed in the schema:\n`, ...changes.map((change) => `  ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5)(change)}\n`)];
}
function renderDrift(drift, colour) {
    const { fresh, foreign } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDrifts */ .mu)([drift]);
    const status = _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_WORDS */ .ly[drift.status];
    if (foreign.length > 0)
        return `${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(drift.path)}: ${status}; left alone\n`;
    const word = paint(status, fresh.length > 0 ? 'red' : 'yellow', colour);
    const notes = [
        ...(fresh.length > 0 ? [] : [', before this change']),
        ...((0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isMendable */ .vl)(drift) ? [] : [', not overwritten']),
    ];
    return `${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(drift.path)}: ${word}${notes.join('')} (+${drift.added} -${drift.removed})\n`;
}
function renderDiff(diff, colour) {
    if (diff === '')
        return '';
    const lines = (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(diff).replace(/\n$/, '').split('\n');
    return `${lines.map((line) => paint(line, DIFF_LINES[line.charAt(0)], colour)).join('\n')}\n`;
}
function paint(text, colour, wanted) {
    return wanted && colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 60975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ openDrifts),
/* harmony export */   Tg: () => (/* binding */ wereOutOfStep),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Xi: () => (/* binding */ formerly),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70740);

/** How each status is called where people read it. */
const STATUS_WORDS = {
    missing: 'missing',
    stale: 'stale',
    orphaned: 'orphaned',
    'hand-edited': 'hand-edited',
    foreign: 'written by people',
};
/** The one-line verdict on a report. `committed` is the commit that mended what could be mended, when there is one. */
function verdictOf(report, committed) {
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
    const { fresh, preexisting } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDrifts */ .mu)(report.drifts);
    const open = openDrifts(fresh, committed);
    if (errors > 0)
        return { kind: 'error', text: `The models could not be checked: ${count(errors, 'error')}` };
    if (open.length > 0)
        return { kind: 'drift', text: outOfStep(open.length) };
    if (committed && fresh.length > 0) {
        return { kind: 'mended', text: `${wereOutOfStep(fresh.length)}; fixed` };
    }
    if (report.checked === 0 && report.skipped > 0) {
        return { kind: 'in-step', text: `No models were checked: ${leftOut(report.skipped)}` };
    }
    const former = preexisting.length > 0 ? `; ${formerly(preexisting.length)}` : '';
    return {
        kind: 'in-step',
        text: former ? `No new drift${former}` : 'The models are in step with the schema',
    };
}
/** The drifts that are still to be mended: all of them, or with a commit of ours those that it leaves to people. */
function openDrifts(fresh, committed) {
    return committed === undefined ? fresh : fresh.filter((drift) => !(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isMendable */ .vl)(drift));
}
/** `2 model files were out of step with the schema`. */
function wereOutOfStep(files) {
    return `${count(files, 'model file')} ${files === 1 ? 'was' : 'were'} out of step with the schema`;
}
/** `2 model files were out of step before this change`. */
function formerly(files) {
    return `${count(files, 'model file')} ${files === 1 ? 'was' : 'were'} out of step before this change`;
}
/** `1 error`, `2 errors`. */
function count(amount, noun) {
    return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
/** The first seven digits of a commit id. */
function shortId(id) {
    return id.slice(0, 7);
}
function leftOut(entries) {
    return entries === 1 ? 'the one entry was left out' : `all ${entries} entries were left out`;
}
function outOfStep(files) {
    return `${count(files, 'model file')} ${files === 1 ? 'is' : 'are'} out of step with the schema`;
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sqlString)
/* harmony export */ });
/** A text as a literal of standard SQL. */
function sqlString(text) {
    return `'${text.replaceAll("'", "''")}'`;
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


/***/ }),

/***/ 34882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/**
 * The bytes of a file of at most `limit` of them. Errors: `file-too-large`, before it is read where its size is known;
 * `lfs-pointer` where git keeps the file elsewhere.
 */
async function readBytes(tree, entry, limit) {
    const { path, size } = entry;
    if (size !== undefined && size > limit)
        return tooLarge(path, size, limit);
    const bytes = await tree.read(entry);
    if (bytes.length > limit)
        return tooLarge(path, bytes.length, limit);
    return isPointer(bytes) ? refuse(path, 'lfs-pointer', POINTER) : { value: { path, bytes }, diagnostics: [] };
}
const POINTER = 'expected the file itself, came a pointer of Git LFS; files are read as git has them, so this one must not be in LFS ("git lfs untrack", then "git add --renormalize")';
/** How a pointer begins, and the longest there are: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md. */
const POINTER_START = 'version https://git-lfs.github.com/spec/';
const LONGEST_POINTER = 1023;
function isPointer(bytes) {
    const start = bytes.subarray(0, POINTER_START.length);
    return bytes.length <= LONGEST_POINTER && new TextDecoder('latin1').decode(start) === POINTER_START;
}
function tooLarge(path, size, limit) {
    const message = `expected at most ${limit} bytes (${limit / 1024 / 1024} MB), came ${size}`;
    return refuse(path, 'file-too-large', message);
}
function refuse(path, code, message) {
    return { value: undefined, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)({ path, line: 1, column: 1 }, code, message)] };
}


/***/ }),

/***/ 92885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openFolderTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92605);




/**
 * The tree of a folder on disk, whatever git thinks of it. Below the root no link is ever followed: a link is an entry,
 * and nothing is behind it. Listings leave out git's own folder, `node_modules` and Python's virtual environments.
 */
function openFolderTree(root) {
    const find = (path) => findEntry(root, path);
    return {
        label: 'the working folder',
        find,
        list: async (folder) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByPath */ .$y)(await listFolder(root, folder)),
        read: ({ path }) => readEntry(root, path),
    };
}
async function findEntry(root, path) {
    const stats = await findStats(root, path);
    return stats && toEntry(path, stats);
}
/** What lies at a path when every folder on the way is a real folder of the tree. */
async function findStats(root, path) {
    const parts = path.split('/');
    if (!parts.every(isPlain))
        return undefined;
    for (const index of parts.keys()) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts.slice(0, index + 1))).catch(() => undefined);
        if (!stats || index === parts.length - 1)
            return stats;
        if (!stats.isDirectory())
            return undefined;
    }
    return undefined;
}
/** Whether a part of a path names an entry of its folder, and not git's own. */
function isPlain(part) {
    return part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part) && part.toLowerCase() !== '.git';
}
function toEntry(path, stats) {
    if (stats.isSymbolicLink())
        return { path, kind: 'link', size: stats.size };
    if (!stats.isFile())
        return undefined;
    const executable = process.platform !== 'win32' && (stats.mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IXUSR) !== 0;
    return { path, kind: executable ? 'executable' : 'file', size: stats.size };
}
async function listFolder(root, folder) {
    const prefix = (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .toPrefix */ .qW)(folder);
    const stats = prefix === '' ? undefined : await findStats(root, prefix.slice(0, -1));
    if (prefix !== '' && !stats?.isDirectory())
        return [];
    const children = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, prefix), { withFileTypes: true }).catch(() => []);
    if (children.some(({ name }) => name === 'pyvenv.cfg'))
        return []; // the mark of a virtual environment
    const found = await Promise.all(children.map((child) => listChild(root, prefix, child)));
    return found.flat();
}
async function listChild(root, prefix, child) {
    const path = `${prefix}${child.name}`;
    if (!isPlain(child.name) || child.name === 'node_modules')
        return [];
    if (child.isDirectory())
        return listFolder(root, path);
    const entry = await findEntry(root, path);
    return entry ? [entry] : [];
}
/** Windows has no such flag. */
const noFollow = process.platform === 'win32' ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** Opens without following a link, so that a file swapped for a link meanwhile is refused too. */
async function readEntry(root, path) {
    const stats = await findStats(root, path);
    if (!stats?.isFile())
        throw new Error(`no file to read at ${path}`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 92605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   iI: () => (/* binding */ toListing),
/* harmony export */   oH: () => (/* binding */ findKind),
/* harmony export */   qW: () => (/* binding */ toPrefix),
/* harmony export */   yO: () => (/* binding */ entriesBelow)
/* harmony export */ });
/** What git's file modes mean to us; a mode that is not here is a folder or nothing that we know. */
const kinds = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'link',
    '160000': 'submodule',
};
/** The kind of an entry with a mode as git prints it (six octal digits); undefined for folders. */
function findKind(mode) {
    return kinds[mode];
}
/** The listing of entries that stand in any order. */
function toListing(entries) {
    return { entries: sortByPath(entries), byPath: new Map(entries.map((entry) => [entry.path, entry])) };
}
/** The entries below a folder: `''` is everything; a final `/` makes no difference. */
function entriesBelow(entries, folder) {
    const prefix = toPrefix(folder);
    return prefix === '' ? entries : entries.filter(({ path }) => path.startsWith(prefix));
}
/** A folder as the start of the paths in it: `''` stays `''`, anything else ends in one `/`. */
function toPrefix(folder) {
    return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}
/** Sorted by the UTF-16 units of the paths, so that every tree and every machine has one order. */
function sortByPath(entries) {
    return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 77786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34882);


/** The text of a file of at most `limit` bytes. Too many, or bytes that are no UTF-8, are diagnostics. */
async function readText(tree, entry, limit) {
    const { value, diagnostics } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .i)(tree, entry, limit);
    return value ? decode(value) : { value: undefined, diagnostics };
}
function decode({ path, bytes }) {
    const refuse = (message) => ({
        value: undefined,
        diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)({ path, line: 1, column: 1 }, 'not-utf8', message)],
    });
    if (isWide(bytes))
        return refuse('expected UTF-8 text, came UTF-16; save the file as UTF-8');
    try {
        return { value: { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, diagnostics: [] };
    }
    catch {
        return refuse('expected UTF-8 text, came other bytes; save the file as UTF-8');
    }
}
/** Whether bytes are UTF-16: by their mark, or by the zero beside a first letter of ASCII. */
function isWide([first, second]) {
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return isMarked || (first === 0) !== (second === 0);
}


/***/ })

};
