export const id = 4585;
export const ids = [4585];
export const modules = {

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

/***/ 27730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ guessDialects)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/readers/sql/detect/code.js
const BEGINNING = 256 * 1024;
const TOGETHER = 1024 * 1024;
const SAMPLE = 16 * 1024;
const SAMPLES = [0.25, 0.5, 0.75];
const QUOTED = new RegExp([
    /--[^\n]*/,
    /^[ \t]*#[^\n]*/,
    /\/\*(?![!M])(?:[^]*?\*\/|[^]*)/,
    /\$(\w*)\$(?:[^]*?\$\1\$|[^]*)/,
    /'(?:[^'\\]|''|\\'(?!\s*[,;)])|\\[^']|\\)*'?/,
    /"[^"]*"?/,
    /`[^`]*`?/,
]
    .map(({ source }) => source)
    .join('|'), 'gm');
const EMPTIED = { "'": "''", '"': '""', '`': '``', $: '$$ $$' };
function sampleTexts(texts) {
    const share = Math.min(BEGINNING, Math.max(SAMPLE, Math.floor(TOGETHER / texts.length)));
    const most = Math.ceil(TOGETHER / share);
    return texts
        .slice(0, most)
        .flatMap((text) => [text.slice(0, share), ...(text.length > share ? parts(text) : [])]);
}
function codeOf(text) {
    return text.replace(QUOTED, (found) => EMPTIED[found.charAt(0)] ?? ' ');
}
function parts(text) {
    return SAMPLES.map((share) => {
        const start = text.indexOf('\n', Math.floor(text.length * share)) + 1;
        return text.slice(start, start + SAMPLE);
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/detect/evidence.js
const COMMENT_EVIDENCE = [
    ...rows('postgresql', [[9, 'the heading of pg_dump', /^-- (?:PostgreSQL database|Dumped (?:by|from))/m]]),
    ...rows('mysql', [
        [9, 'the heading of mysqldump', /^-- MySQL dump/m],
        [6, 'the heading of phpMyAdmin', /^-- phpMyAdmin SQL Dump/m],
    ]),
    ...rows('mariadb', [
        [9, 'the heading of mariadb-dump', /^-- (?:MariaDB dump|Server version.*MariaDB)/m],
        [6, '"/*M!"', /\/\*M!\d/],
    ]),
];
const CODE_EVIDENCE = [
    ...rows('postgresql', [
        [1, 'nothing of another database', /^/],
        [6, '"COPY … FROM stdin"', /^COPY\s[^;]*\bFROM\s+stdin\b/im],
        [5, '"ALTER TABLE ONLY"', /\bALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?ONLY\b/i],
        [5, '"CREATE EXTENSION"', /\bCREATE\s+EXTENSION\b/i],
        [5, '"search_path"', /\bsearch_path\b/i],
        [4, '"$$"', /\$\w*\$/],
        [4, '"::"', /::/],
        [4, '"OWNER TO"', /\bOWNER\s+TO\b/i],
        [4, '"LANGUAGE plpgsql"', /\bLANGUAGE\s+plpgsql\b/i],
        [4, '"PARTITION OF"', /\bPARTITION\s+OF\b/i],
        [4, '"INHERITS"', /\bINHERITS\s*\(/i],
        [3, '"nextval"', /\bnextval\s*\(/i],
        [3, '"COMMENT ON"', /\bCOMMENT\s+ON\s+(?:TABLE|COLUMN|TYPE|INDEX)\b/i],
        [3, '"CREATE TYPE"', /\bCREATE\s+(?:TYPE|DOMAIN)\b/i],
        [3, '"AS IDENTITY"', /\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY\b/i],
        [3, 'an index method of PostgreSQL', /\bUSING\s+(?:gin|gist|brin|spgist)\b/i],
        [3, '"client_encoding"', /\bclient_encoding\b/i],
        [3, 'a command of psql', /^\\(?:connect|c|restrict|unrestrict|set|i|ir|echo)\b/m],
        [3, 'SERIAL', /\b(?:BIG|SMALL)?SERIAL\b/i],
        [3, 'an array type', /\b\w+\s*\[\]/],
        [3, 'a type of PostgreSQL', /\b(?:timestamptz|jsonb|bytea|tsvector|citext|inet|daterange|tstzrange)\b/i],
        [2, 'a long type name', /\b(?:character\s+varying|with(?:out)?\s+time\s+zone)\b/i],
        [2, '"CREATE SEQUENCE"', /\bCREATE\s+SEQUENCE\b/i],
        [1, 'an INSERT with RETURNING', /\bRETURNING\b/i],
        [1, 'names in double quotes', /""/],
    ]),
    ...rows('mysql', [
        [6, '"ENGINE="', /\bENGINE\s*=/i],
        [6, '"/*!"', /\/\*!\d/],
        [5, 'AUTO_INCREMENT', /\bAUTO_INCREMENT\b/i],
        [5, 'FOREIGN_KEY_CHECKS', /\bFOREIGN_KEY_CHECKS\b/i],
        [4, 'DELIMITER', /^DELIMITER\s/im],
        [4, 'a column comment', /\bCOMMENT\s*=?\s*''/i],
        [4, '"ON UPDATE CURRENT_TIMESTAMP"', /\bON\s+UPDATE\s+(?:CURRENT_TIMESTAMP|NOW)\b/i],
        [4, 'a FULLTEXT or SPATIAL index', /\b(?:FULLTEXT|SPATIAL)\s+(?:KEY|INDEX)\b/i],
        [4, 'MODIFY or CHANGE COLUMN', /\b(?:MODIFY|CHANGE)\s+COLUMN\b/i],
        [3, 'UNSIGNED', /\bUNSIGNED\b/i],
        [3, 'a type of MySQL', /\b(?:(?:tiny|medium|long)(?:text|blob)|mediumint)\b/i],
        [3, 'a character set', /\b(?:CHARACTER\s+SET|CHARSET)\s*=?\s*\w/i],
        [3, '"LOCK TABLES"', /^LOCK\s+TABLES\b/im],
        [3, 'backquotes', /``/],
        [2, 'USE', /^USE\s+\S+\s*;/im],
        [2, 'an ENUM of a column', /\bENUM\s*\(\s*''/i],
        [2, 'a KEY in a table', /[,(]\s*(?:UNIQUE\s+)?KEY\s+\S+\s*\(/i],
        [2, 'TINYINT or DATETIME', /\b(?:tinyint|datetime)\b/i],
    ]),
    ...rows('mariadb', [
        [4, 'SYSTEM VERSIONING', /\bWITH\s+SYSTEM\s+VERSIONING\b/i],
        [4, 'an ENGINE of MariaDB', /\bENGINE\s*=\s*(?:Aria|ColumnStore)\b/i],
    ]),
    ...rows('sqlite', [
        [6, 'AUTOINCREMENT', /\bAUTOINCREMENT\b/i],
        [6, 'PRAGMA', /^\s*PRAGMA\s/im],
        [6, 'WITHOUT ROWID', /\bWITHOUT\s+ROWID\b/i],
        [6, 'a table of SQLite', /\bsqlite_(?:sequence|master|schema|stat1)\b/i],
        [6, '"CREATE VIRTUAL TABLE"', /\bCREATE\s+VIRTUAL\s+TABLE\b/i],
        [4, 'names in brackets', /(?:^|[\s(,.])\[[A-Za-z_][\w -]*\]/m],
        [4, 'a STRICT table', /\)\s*STRICT\s*(?:,|;|$)/i],
        [3, 'a function of SQLite', /\b(?:(?:strftime|julianday|randomblob)\s*\(|datetime\s*\(\s*'')/i],
        [1, 'names in double quotes', /""/],
        [1, 'backquotes', /``/],
        [1, 'an INTEGER PRIMARY KEY', /\binteger\s+(?:not\s+null\s+)?primary\s+key\b/i],
        [2, 'TINYINT or DATETIME', /\b(?:tinyint|datetime)\b/i],
    ]),
];
const NAME_EVIDENCE = [
    ...rows('postgresql', [
        [2, 'the name of PostgreSQL in its path', /postgres|pgsql|(?:^|[^a-z])pg(?:[^a-z]|$)/],
    ]),
    ...rows('mysql', [[2, 'the name of MySQL in its path', /mysql/]]),
    ...rows('mariadb', [[2, 'the name of MariaDB in its path', /mariadb/]]),
    ...rows('sqlite', [[2, 'the name of SQLite in its path', /sqlite/]]),
];
const EXTENSIONS = {
    '.pgsql': 'postgresql',
    '.psql': 'postgresql',
    '.mysql': 'mysql',
};
function rows(dialect, given) {
    return given.map(([weight, what, pattern]) => ({ dialect, weight, what, pattern }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/detect.js



const TITLES = {
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    mariadb: 'MariaDB',
    sqlite: 'SQLite',
};
const ORDER = ['postgresql', 'mysql', 'mariadb', 'sqlite'];
const CERTAIN = 3;
function guessDialects(files) {
    const evidence = [...findNames(files), ...findEvidence(files.map(({ text }) => text))];
    const ranked = ORDER.map((dialect) => ({ dialect, score: score(dialect, evidence) })).sort((a, b) => b.score - a.score);
    const best = ranked[0] ?? { dialect: 'postgresql', score: 0 };
    const others = ranked
        .slice(1)
        .filter((each) => best.score - each.score < CERTAIN && each.dialect !== 'mariadb');
    const place = { path: files[0]?.path ?? '', line: 1, column: 1 };
    const toGuess = ({ dialect }) => {
        const [title, why] = [TITLES[dialect], reason(dialect, evidence)];
        const message = `the SQL was read as that of ${title}, ${why}; "dialect" in the config or --dialect says otherwise`;
        return { dialect, title, why, notice: { code: 'detected-dialect', severity: 'notice', message, place } };
    };
    return [toGuess(best), ...others.map(toGuess)];
}
function reason(dialect, evidence) {
    const strongest = evidence
        .filter((found) => speaksFor(found, dialect))
        .sort((a, b) => b.weight - a.weight)[0];
    return strongest ? `since it has ${strongest.what}` : 'since nothing in it speaks for another database';
}
function findEvidence(texts) {
    const samples = sampleTexts(texts);
    const codes = samples.map(codeOf);
    return [
        ...COMMENT_EVIDENCE.filter(({ pattern }) => samples.some((text) => pattern.test(text))),
        ...CODE_EVIDENCE.filter(({ pattern }) => codes.some((code) => pattern.test(code))),
    ];
}
function findNames(files) {
    const paths = files.map(({ path }) => path.toLowerCase());
    const extensions = [...new Set(paths.map((path) => (0,posix_.extname)(path)))].flatMap((extension) => {
        const dialect = EXTENSIONS[extension];
        return dialect ? [{ dialect, weight: 9, what: `the extension ${extension}`, pattern: /$/ }] : [];
    });
    return [...extensions, ...NAME_EVIDENCE.filter(({ pattern }) => paths.some((path) => pattern.test(path)))];
}
function score(dialect, evidence) {
    const own = evidence.some((found) => found.dialect === dialect) || dialect !== 'mariadb';
    const weights = evidence.filter((found) => speaksFor(found, dialect)).map(({ weight }) => weight);
    return own ? weights.reduce((sum, weight) => sum + weight, 0) : 0;
}
function speaksFor(evidence, dialect) {
    return evidence.dialect === dialect || (dialect === 'mariadb' && evidence.dialect === 'mysql');
}


/***/ }),

/***/ 54585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSql: () => (/* binding */ readSql)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/readers/sql/detect.js + 2 modules
var detect = __webpack_require__(27730);
;// CONCATENATED MODULE: ./lib/readers/sql/dialects.js
const sqlReaders = {
    mysql: async () => (await Promise.all(/* import() */[__webpack_require__.e(2908), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 12908))).mysql,
    mariadb: async () => (await Promise.all(/* import() */[__webpack_require__.e(2908), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 12908))).mysql,
    postgresql: async () => (await __webpack_require__.e(/* import() */ 1993).then(__webpack_require__.bind(__webpack_require__, 41993))).postgresql,
    sqlite: async () => (await Promise.all(/* import() */[__webpack_require__.e(5962), __webpack_require__.e(8769)]).then(__webpack_require__.bind(__webpack_require__, 8769))).sqlite,
};

// EXTERNAL MODULE: ./lib/readers/sql/work.js
var work = __webpack_require__(53742);
;// CONCATENATED MODULE: ./lib/readers/sql/read-files.js





async function readSql(files, { dialect: named, onUnreadable }, spent) {
    const texts = files.map(withoutMark);
    const unreadable = onUnreadable === 'warn' ? 'warning' : 'error';
    const { value, diagnostics } = named
        ? await readAs(named, texts, { unreadable, work: new work/* Work */.Q(spent) })
        : await readAsGuessed(texts, { unreadable, work: new work/* Work */.Q(spent) });
    return {
        value: [value],
        diagnostics: (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? diagnostics : [...diagnostics, ...findCount(value)],
    };
}
async function readAs(dialect, files, options) {
    const reader = await sqlReaders[dialect]();
    options.work?.restart();
    try {
        return await reader.read(files, { dialect, ...options });
    }
    catch (error) {
        if (!(error instanceof work/* TooSlow */.y))
            throw error;
        const nothing = { path: files[0]?.path ?? '', literal: true, dialect, ...(0,parts/* partsOf */.CI)({}) };
        return { value: nothing, diagnostics: [error.diagnostic] };
    }
}
async function readAsGuessed(files, options) {
    const guesses = (0,detect/* guessDialects */.v)(files);
    for (const { dialect, notice } of guesses.length > 1 ? guesses : []) {
        const { value, diagnostics } = await readAs(dialect, files, { ...options, unreadable: 'error' });
        if (!(0,diagnostic/* hasErrors */.Cs)(diagnostics) || diagnostics.some(({ code }) => code === 'too-slow'))
            return { value, diagnostics: [notice, ...diagnostics] };
    }
    const [{ dialect, notice }] = guesses;
    const { value, diagnostics } = await readAs(dialect, files, options);
    return { value, diagnostics: [notice, ...diagnostics] };
}
function withoutMark({ path, text }) {
    return { path, text: text.startsWith('\ufeff') ? text.slice(1) : text };
}
const MOST_TABLES = 50_000;
const MOST_COLUMNS = 500_000;
function findCount({ path, tables }) {
    const message = 'No table is left here: expected at least one CREATE TABLE that no later statement drops';
    if (tables.length === 0)
        return [(0,diagnostic/* errorAt */.Os)({ path, line: 1, column: 1 }, 'no-tables', message)];
    let columns = 0;
    const excess = tables.find((table, index) => {
        columns += table.columns.length;
        return index >= MOST_TABLES || columns > MOST_COLUMNS;
    });
    const limit = `a schema may have ${MOST_TABLES} tables and ${MOST_COLUMNS} columns, and from here on there are more; split its files into several entries`;
    return excess ? [(0,diagnostic/* errorAt */.Os)(excess.place, 'too-large', limit)] : [];
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
