export const id = 1598;
export const ids = [1598];
export const modules = {

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
    const colon = text.indexOf(':');
    const namesOne = /(?:password|passwd|pwd)\s*=/i.test(text);
    return !(0,_databases_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseUrl */ .d)(text) && (namesOne || (colon >= 0 && text.includes('@', colon)));
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
    for (const [token] of text.matchAll(/\*+|\[[!^]?[^\]]+\]?|./gsu)) {
        if (/^\[.+\]$/s.test(token))
            yield toSet(token.slice(1, -1));
        // Without an end the bracket is one like any character, and what follows it is as usual.
        else
            for (const [sign] of token.matchAll(/\*+|./gsu))
                yield toSign(sign);
    }
}
function toSign(text) {
    if (text.startsWith('*'))
        return ANY;
    return text === '?' ? () => true : (character) => character === text;
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
    const longest = Math.max(a.length, b.length);
    // Of a word of one letter nothing is left but its place.
    const most = longest < 2 ? 0 : Math.min(MOST_EDITS, Math.ceil(longest / 3));
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
    const losesBlanks = shown.startsWith(' ') && shown.endsWith(' ') && /[^ ]/.test(shown);
    const pad = losesBlanks || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
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
    const [before, now] = [fromPlace, toPlace].map((place) => place && toText(place));
    const where = now ?? before;
    const earlier = before !== undefined && before !== where ? ` (before: ${before})` : '';
    return (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${where === undefined ? '' : `${where}: `}${toSentence(change)}${earlier}`);
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
function renderText(report, { colour, diff, committed }) {
    const { kind, text } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(report, committed);
    const open = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .openDrifts */ .TX)((0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDrifts */ .mu)(report.drifts).fresh, committed);
    return [
        ...renderChanged(report),
        ...report.drifts.map((drift) => renderDrift(drift, colour) + (diff ? renderDiff(drift.diff, colour) : '')),
        `${paint(text, VERDICTS[kind], colour)}\n`,
        ...(committed ? [`The commit that mends what can be mended: ${committed.sha}\n`] : []),
        ...(open.some(_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isMendable */ .vl) ? [`To fix it run: ${paint((0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(report.command), 'bold', colour)}\n`] : []),
        ...(report.migrations ?? []).map((command) => `The migration is then written by: ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(command)}\n`),
        ...(open.every(_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isMendable */ .vl) ? [] : [ABOUT_EDITS]),
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
    const { fresh, preexisting, foreign } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDrifts */ .mu)(report.drifts);
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
    const beside = [
        ...(preexisting.length > 0 ? [formerly(preexisting.length)] : []),
        ...(foreign.length > 0 ? [byPeople(foreign.length)] : []),
    ];
    return { kind: 'in-step', text: [calm(report), ...beside].join('; ') };
}
/** What there is to say where nothing is to be done: the schema may give no file, or only files that people wrote. */
function calm({ drifts, inStep }) {
    if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDrifts */ .mu)(drifts).preexisting.length > 0)
        return 'No new drift';
    return inStep.length > 0 ? 'The models are in step with the schema' : 'No models were compared';
}
function byPeople(files) {
    return `${count(files, 'file')} written by people ${files === 1 ? 'was' : 'were'} not compared`;
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

/***/ 42459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isReservedPath),
/* harmony export */   Z: () => (/* binding */ isGitFolder)
/* harmony export */ });
/**
 * The characters that HFS+ does not see in a name, each in the form of a pattern: git's own list, behind its setting
 * `core.protectHFS`.
 */
const IGNORED = '\\u200c-\\u200f\\u202a-\\u202e\\u206a-\\u206f\\ufeff';
/** What NTFS does not see at the end of a name: dots, blanks, and the name of a stream (git's `core.protectNTFS`). */
const TAIL = `[. ${IGNORED}]*(?::.*)?`;
/** Git's own folder, also under its short name. It is the first of its name in any folder, so the number is always 1. */
const GIT = toPattern(spell('.git'), 'git~1');
/**
 * GitHub's folder, also under the short names that NTFS gives: the first four of six letters, then of two letters and a
 * hash of the name, as git knows them for its own `.gitmodules`.
 */
const GITHUB = toPattern(spell('.github'), 'github~[1-4]', 'gi41c4~[1-9]', 'gi41c~[1-9]\\d', 'gi41~[1-9]\\d\\d');
/**
 * Whether a path lies where no generated file may be written: inside a `.git` folder at any depth, or inside the
 * repository's `.github`, under any name that some file system takes for theirs.
 */
function isReservedPath(path) {
    const parts = path.split('/');
    return GITHUB.test(parts[0] ?? '') || parts.some(isGitFolder);
}
/** Whether a part of a path is git's own folder to any file system. */
function isGitFolder(part) {
    return GIT.test(part);
}
/** A name in any case, with what HFS+ does not see anywhere in it. */
function spell(name) {
    return name.replace(/./g, (letter) => `[${IGNORED}]*${letter === '.' ? '\\.' : letter}`);
}
function toPattern(...names) {
    return new RegExp(`^(?:${names.join('|')})${TAIL}$`, 'is');
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sqlString)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54024);

/** A text as a literal of SQL: of the standard's, or of MySQL's, in which a backslash stands for itself when doubled. */
function sqlString(text, dialect) {
    const written = (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect) ? text.replaceAll('\\', '\\\\') : text;
    return `'${written.replaceAll("'", "''")}'`;
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
/* harmony import */ var _reserved_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42459);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92605);





/**
 * The tree of a folder on disk, whatever git thinks of it. Below the root no link is ever followed: a link is an entry,
 * and nothing is behind it. Listings leave out git's own folder, `node_modules` and Python's virtual environments.
 */
function openFolderTree(root) {
    const find = (path) => findEntry(root, path);
    return {
        label: 'the working folder',
        find,
        list: async (folder) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .sortByPath */ .$y)(await listFolder(root, folder)),
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
    return part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part) && !(0,_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z)(part);
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
    const prefix = (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .toPrefix */ .qW)(folder);
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
    const other = OTHERS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
    if (other)
        return refuse(other[1]);
    if (isWide(bytes))
        return refuse('expected UTF-8 text, came UTF-16; save the file as UTF-8');
    try {
        return { value: { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, diagnostics: [] };
    }
    catch {
        return refuse('expected UTF-8 text, came other bytes; save the file as UTF-8');
    }
}
/** How files begin that people take for texts, and what to do with each. */
const OTHERS = [
    [
        Buffer.from('PGDMP'),
        'expected UTF-8 text, came an archive of pg_dump; "pg_restore --schema-only --file=schema.sql" makes SQL of it',
    ],
    [
        Buffer.from('SQLite format 3\0'),
        'expected UTF-8 text, came a database of SQLite; name it by its URL, such as sqlite:///app.db',
    ],
    [Buffer.of(0x1f, 0x8b), 'expected UTF-8 text, came a file that gzip compressed; unpack it'],
];
/** Whether bytes are UTF-16: by their mark, or by the zero beside a first letter of ASCII. */
function isWide([first, second]) {
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return isMarked || (first === 0) !== (second === 0);
}


/***/ })

};
