export const id = 4005;
export const ids = [4005];
export const modules = {

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

/***/ 36608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ guessDialects)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/readers/sql/detect/code.js
/** How much of the beginning of one file is looked at, and of all files together, in UTF-16 units. */
const BEGINNING = 256 * 1024;
const TOGETHER = 1024 * 1024;
const SAMPLE = 16 * 1024;
const SAMPLES = [0.25, 0.5, 0.75];
/** What is never closed reaches to the end: to look for its end again and again would take long. */
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
/**
 * What is looked at of texts that may be large: their beginnings, and parts of long ones that begin at a line. It
 * decides nothing by itself, so a part that begins within a quoted text does little harm.
 */
function sampleTexts(texts) {
    const share = Math.min(BEGINNING, Math.max(SAMPLE, Math.floor(TOGETHER / texts.length)));
    const most = Math.ceil(TOGETHER / share);
    return texts
        .slice(0, most)
        .flatMap((text) => [text.slice(0, share), ...(text.length > share ? parts(text) : [])]);
}
/** The code of a text: quoted text is emptied and comments are gone, but for those in which MySQL keeps code. */
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
/** What dumps say of themselves in their comments. */
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
/** What stands in the code: quoted text is empty there, and comments are gone. */
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
        [4, 'a column comment', /\bCOMMENT\s*(?:=\s*)?''/i],
        [4, '"ON UPDATE CURRENT_TIMESTAMP"', /\bON\s+UPDATE\s+(?:CURRENT_TIMESTAMP|NOW)\b/i],
        [4, 'a FULLTEXT or SPATIAL index', /\b(?:FULLTEXT|SPATIAL)\s+(?:KEY|INDEX)\b/i],
        [4, 'MODIFY or CHANGE COLUMN', /\b(?:MODIFY|CHANGE)\s+COLUMN\b/i],
        [3, 'UNSIGNED', /\bUNSIGNED\b(?!\s+BIG\b)/i],
        [3, 'a type of MySQL', /\b(?:(?:tiny|medium|long)(?:text|blob)|mediumint)\b/i],
        [3, 'a character set', /\b(?:CHARACTER\s+SET|CHARSET)\s*(?:=\s*)?\w/i],
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
        [6, 'PRAGMA', /^[^\S\n\r\u2028\u2029]*PRAGMA\s/im],
        [6, 'WITHOUT ROWID', /\bWITHOUT\s+ROWID\b/i],
        [6, 'a table of SQLite', /\bsqlite_(?:sequence|master|schema|stat1)\b/i],
        [6, '"CREATE VIRTUAL TABLE"', /\bCREATE\s+VIRTUAL\s+TABLE\b/i],
        [4, 'names in brackets', /(?:^|[\s(,.])\[[A-Za-z_][\w -]*\]/m],
        [4, '"COLLATE NOCASE"', /\bCOLLATE\s+(?:NOCASE|RTRIM)\b/i],
        [4, '"ON CONFLICT" of a constraint', /\bON\s+CONFLICT\s+(?:ROLLBACK|ABORT|FAIL|IGNORE|REPLACE)\b/i],
        [4, 'a STRICT table', /\)\s*STRICT\s*(?:,|;|$)/i],
        [3, 'a function of SQLite', /\b(?:(?:strftime|julianday|unixepoch|randomblob)\s*\(|datetime\s*\(\s*'')/i],
        [1, 'names in double quotes', /""/],
        [1, 'backquotes', /``/],
        [1, 'an INTEGER PRIMARY KEY', /\binteger\s+(?:not\s+null\s+)?primary\s+key\b/i],
        [2, 'TINYINT or DATETIME', /\b(?:tinyint|datetime)\b/i],
    ]),
];
/** What a file's path says, in lower case. */
const NAME_EVIDENCE = [
    ...rows('postgresql', [
        [2, 'the name of PostgreSQL in its path', /postgres|pgsql|(?:^|[^a-z])pg(?:[^a-z]|$)/],
    ]),
    ...rows('mysql', [[2, 'the name of MySQL in its path', /mysql/]]),
    ...rows('mariadb', [[2, 'the name of MariaDB in its path', /mariadb/]]),
    ...rows('sqlite', [[2, 'the name of SQLite in its path', /sqlite/]]),
];
/** What a file's extension says. */
const EXTENSIONS = {
    '.pgsql': 'postgresql',
    '.psql': 'postgresql',
    '.mysql': 'mysql',
};
function rows(dialect, given) {
    return given.map(([weight, what, pattern]) => ({ dialect, weight, what, pattern }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/detect/foreign.js
/** What stands in the code: quoted text is empty there, and comments are gone. None of it is in any SQL that is read. */
const EVIDENCE = [
    ...foreign_rows('SQL Server', [
        [6, '"[dbo]"', /\[dbo\]\s*\./i],
        [5, 'GO', /^GO[ \t]*\r?$/m],
        [5, 'a CLUSTERED key', /\b(?:KEY|UNIQUE)\s+(?:NON)?CLUSTERED\s*\(/i],
        [4, '"IDENTITY(1,1)"', /\bIDENTITY\s*\(\s*\d+\s*,\s*\d+\s*\)/i],
        [4, 'a type of SQL Server', /\[?\b(?:n?varchar\]?\s*\(\s*max\s*\)|datetime2\b|uniqueidentifier\b)/i],
        [3, '"GETDATE()"', /\bGETDATE\s*\(\s*\)/i],
    ]),
    ...foreign_rows('Oracle', [
        [6, 'VARCHAR2', /\bN?VARCHAR2\s*\(/i],
        [6, '"SEGMENT CREATION"', /\bSEGMENT\s+CREATION\b/i],
        [5, 'a statement that ends in "/"', /;\s*\n\/[ \t]*\r?$/m],
        [3, 'NUMBER', /\bNUMBER\s*\(\s*\d+\s*(?:,\s*-?\d+\s*)?\)/i],
        [3, 'SYSDATE', /\bSYS(?:DATE|TIMESTAMP)\b(?!\s*\()/i],
        [3, 'an ENABLE', /\bNOT\s+NULL\s+ENABLE\b/i],
    ]),
    // Its casts look like PostgreSQL's, and count for that as well.
    ...foreign_rows('CockroachDB', [
        [
            16,
            '":::"',
            /:::(?:BOOL|BYTES|DATE|DECIMAL|FLOAT|INT|INTERVAL|JSONB|STRING|TIMESTAMP|TIMESTAMPTZ|UUID)\d?\b/,
        ],
        [8, 'a FAMILY', /,\s*FAMILY\s+(?:"[^"\n]*"|\w+)\s*\(/i],
        [8, '"LOCALITY"', /\)\s*LOCALITY\s+(?:REGIONAL|GLOBAL)\b/i],
    ]),
];
/** The database, of those whose SQL is not read, that code speaks for most; undefined where nothing does. */
function findForeign(codes) {
    const found = EVIDENCE.filter(({ pattern }) => codes.some((code) => pattern.test(code)));
    const candidates = [...new Set(found.map(({ title }) => title))].map((title) => toForeign(title, found));
    return candidates.sort((a, b) => b.score - a.score)[0];
}
function toForeign(title, found) {
    const own = found.filter((each) => each.title === title).sort((a, b) => b.weight - a.weight);
    return { title, what: own[0]?.what ?? '', score: own.reduce((sum, { weight }) => sum + weight, 0) };
}
function foreign_rows(title, given) {
    return given.map(([weight, what, pattern]) => ({ title, weight, what, pattern }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/detect.js




/** Names of the databases in messages. */
const TITLES = {
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    mariadb: 'MariaDB',
    sqlite: 'SQLite',
};
/** Those that understand most of what the next one says stand later; without any evidence the first one is taken. */
const ORDER = ['postgresql', 'mysql', 'mariadb', 'sqlite'];
/** Evidence that outweighs all the other by so much settles the matter; with less, others may be tried as well. */
const CERTAIN = 3;
/**
 * The databases in whose language files may be written, by the evidence in their texts, the likeliest first; all files
 * of an entry speak one language. Never empty. Where nothing speaks for any, the first is PostgreSQL, whose parser reads
 * standard SQL whole. More than one only where the evidence is thin: then the one that reads the files is right.
 */
function guessDialects(files) {
    const samples = sampleTexts(files.map(({ text }) => text));
    const codes = samples.map(codeOf);
    const evidence = [...findNames(files), ...findEvidence(samples, codes)];
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
    const foreign = findForeign(codes);
    return {
        guesses: [toGuess(best), ...others.map(toGuess)],
        ...(foreign && foreign.score > best.score ? { foreign } : {}),
    };
}
function reason(dialect, evidence) {
    const strongest = evidence
        .filter((found) => speaksFor(found, dialect))
        .sort((a, b) => b.weight - a.weight)[0];
    return strongest ? `since it has ${strongest.what}` : 'since nothing in it speaks for another database';
}
function findEvidence(samples, codes) {
    return [
        ...COMMENT_EVIDENCE.filter(({ pattern }) => samples.some((text) => pattern.test(text))),
        ...CODE_EVIDENCE.filter(({ pattern }) => codes.some((code) => pattern.test(code))),
    ];
}
/** What the files' names say: their extension, and the name of a database in them. */
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
/** MariaDB speaks MySQL's language, and a little more. */
function speaksFor(evidence, dialect) {
    return evidence.dialect === dialect || (dialect === 'mariadb' && evidence.dialect === 'mysql');
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

/***/ 34005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSql: () => (/* binding */ readSql)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/readers/sql/detect.js + 3 modules
var detect = __webpack_require__(36608);
;// CONCATENATED MODULE: ./lib/readers/sql/dialects.js
/** The readers of SQL by their database; each is loaded by the first file in its language. */
const sqlReaders = {
    mysql: async () => (await Promise.all(/* import() */[__webpack_require__.e(2056), __webpack_require__.e(110), __webpack_require__.e(9104), __webpack_require__.e(3202), __webpack_require__.e(3709)]).then(__webpack_require__.bind(__webpack_require__, 63202))).mysql,
    mariadb: async () => (await Promise.all(/* import() */[__webpack_require__.e(2056), __webpack_require__.e(110), __webpack_require__.e(9104), __webpack_require__.e(3202), __webpack_require__.e(3709)]).then(__webpack_require__.bind(__webpack_require__, 63202))).mysql,
    postgresql: async () => (await Promise.all(/* import() */[__webpack_require__.e(9104), __webpack_require__.e(4150)]).then(__webpack_require__.bind(__webpack_require__, 64150))).postgresql,
    sqlite: async () => (await Promise.all(/* import() */[__webpack_require__.e(5962), __webpack_require__.e(4600)]).then(__webpack_require__.bind(__webpack_require__, 67426))).sqlite,
};

;// CONCATENATED MODULE: ./lib/readers/sql/migrations/sections.js
/** Marks of tools whose files begin with one of them: nothing but comments stands before it. */
const LEADING = [
    // dbmate; goose, sql-migrate, micrate; rambler; node-pg-migrate; sqlite for Node.js; shmig; Play
    /^--[ \t]*migrate:(up|down)\b.*$/gim,
    /^--[ \t]*\+(?:goose|migrate|micrate)[ \t]+(up|down)\b.*$/gim,
    /^--[ \t]*rambler[ \t]+(up|down)\b.*$/gim,
    /^--[ \t]*(up|down)[ \t]+migration[ \t]*\r?$/gim,
    /^--[ \t]*(up|down)[ \t]*\r?$/gim,
    /^--[ \t]*=+[ \t]*(up|down)[ \t]*=+[ \t]*\r?$/gim,
    /^(?:#|--)[ \t]*(?:-+[ \t]*)?!(up|down)s\b.*$/gim,
].map((mark) => ({ mark, undoing: /^down$/i }));
/** Marks of tools whose files have one between what is done and what undoes it, and a word of each. */
const BETWEEN = [
    // tern; MyBatis
    { word: 'drop below', mark: /^-{2,}[ \t]*create above \/ drop below\b.*$/gm, undoing: /^/ },
    { word: '@UNDO', mark: /^--[ \t]*\/\/[ \t]*@UNDO\b.*$/gm, undoing: /^/ },
];
/**
 * A file without its sections that undo what its others do, as tools for migrations mark them: their lines are empty,
 * so that all other places stay. A mark in the data of a dump is none: its statements stand before it.
 */
function withoutUndoingSections(file) {
    const { text } = file;
    const leading = findLeading(text);
    if (leading)
        return { ...file, text: blankSections(text, leading.mark, isUndoing(leading), { keep: blank }) };
    const between = BETWEEN.find(({ word, mark }) => text.includes(word) && text.search(mark) >= 0);
    return between ? { ...file, text: blankSections(text, between.mark, isUndoing(between)) } : file;
}
function isUndoing({ undoing }) {
    return ([, way = '']) => undoing.test(way);
}
/** Blank lines and comments, as many as headings have. */
const HEADING = /^\s*(?:(?:(?:--|#)[^\n]*|\/\*[^]*?\*\/)\s*){0,200}/;
const LONGEST_HEADING = 16 * 1024;
/** The tool of whose signs one stands in the comments with which a text begins. */
function findLeading(text) {
    const [heading = ''] = HEADING.exec(text.slice(0, LONGEST_HEADING)) ?? [];
    return heading === '' ? undefined : LEADING.find(({ mark }) => heading.search(mark) >= 0);
}
/**
 * The text with nothing but the ends of lines in the sections behind the marks that `isLeft` knows, and `instead` of the
 * marks; `keep` says what stays before the first.
 */
function blankSections(text, mark, isLeft, { keep = (head) => head, instead = '', } = {}) {
    const marks = [...text.matchAll(mark)];
    const sections = marks.map((found, index) => {
        const end = marks[index + 1]?.index ?? text.length;
        const section = text.slice(found.index + found[0].length, end);
        return instead + (isLeft(found) ? blank(section) : section);
    });
    return [keep(text.slice(0, marks[0]?.index)), ...sections].join('');
}
function blank(text) {
    return text.replace(/[^\n]+/g, '');
}

;// CONCATENATED MODULE: ./lib/readers/sql/migrations/changesets.js

/** How a file of Liquibase's begins. */
const changesets_HEADING = /^\s*--[ \t]*liquibase[ \t]+formatted\b/i;
/** The line that begins a changeset: an author, a colon, an id, and attributes. */
const CHANGESET = /^[ \t]*--[ \t]*changeset[ \t][^:\n]*:.*$/gim;
/** The attribute that says for which databases a changeset is. */
const DATABASES = /\bdbms:[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;
/** What Liquibase says of a changeset, and every other comment: it takes them out before a database sees them. */
const COMMENT_LINES = /^[ \t]*--.*$/gm;
/**
 * The files without Liquibase's changesets that are for other databases: their lines are empty, so that all other places
 * stay, and so are the lines of comments, which MySQL would not take for some without a blank behind the hyphens. Where
 * no changeset names MariaDB, those for MySQL are for it as well.
 */
function withoutOtherChangesets(files, dialect) {
    const formatted = new Set(files.filter(({ text }) => changesets_HEADING.test(text)));
    if (formatted.size === 0)
        return files;
    const name = nameIn([...formatted], dialect);
    return files.map((file) => (formatted.has(file) ? { ...file, text: textFor(name, file.text) } : file));
}
/** What a database is called in changesets. */
function nameIn(files, dialect) {
    const named = files.flatMap(({ text }) => (text.match(CHANGESET) ?? []).flatMap(namesOf));
    return dialect === 'mariadb' && !named.some((name) => isSame(name, 'mariadb')) ? 'mysql' : dialect;
}
function isSame(written, name) {
    return written === name || written === `!${name}`;
}
function textFor(name, text) {
    const isOther = ([line]) => !isFor(name, namesOf(line));
    return blankSections(text, CHANGESET, isOther, { instead: ';' }).replace(COMMENT_LINES, '');
}
/** The names of databases on the line of a changeset; a `!` before one says all others. */
function namesOf(line) {
    const [, quoted, single, plain] = DATABASES.exec(line) ?? [];
    const names = (quoted ?? single ?? plain ?? '').split(',');
    return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
}
/** Whether a list of names means a database (DatabaseList.definitionMatches in Liquibase's source). */
function isFor(name, names) {
    if (names.includes('all'))
        return true;
    if (names.includes('none') || names.includes(`!${name}`))
        return false;
    const wanted = names.filter((each) => !each.startsWith('!'));
    return wanted.length === 0 || wanted.includes(name);
}

;// CONCATENATED MODULE: ./lib/readers/sql/migrations/undoing-files.js
/** How the tools that run migrations call the files of both directions. Groups are a folder, a stem or a version. */
const PAIRS = [
    // golang-migrate, sqlx, db-migrate: `1_a.up.sql`, `1-a-down.sql`; Diesel, Hasura: `1_a/up.sql`
    {
        does: /^(.*\/|)(?:[^/]+[._-])?up\.sql$/i,
        undoes: /^(.*\/|)(?:[^/]+[._-])?down\.sql$/i,
    },
    // Prisma
    { does: /^(.*\/|)migration\.sql$/, undoes: /^(.*\/|)down\.sql$/ },
    // Postgrator: `1.do.a.sql`
    { does: /^(.*\/|)\d+\.do\.(?:[^/]+\.)?sql$/, undoes: /^(.*\/|)\d+\.undo\.(?:[^/]+\.)?sql$/ },
    // yoyo: `1.sql`
    { does: /^(.+)\.sql$/, undoes: /^(.+)\.rollback\.sql$/ },
    // Flyway, Refinery: `V1__a.sql`; `B1__a.sql` stands for the versions up to its own
    {
        does: /^(.*\/|)V([\d.]+(?:_[\d.]+)*)__[^/]*\.sql$/,
        undoes: /^(.*\/|)[UB]([\d.]+(?:_[\d.]+)*)__[^/]*\.sql$/,
    },
    // Sqitch
    { does: /^(.*\/|)deploy\/.+\.sql$/, undoes: /^(.*\/|)(?:revert|verify)\/.+\.sql$/ },
];
/**
 * The files without those that undo what others among them do, as tools for migrations call them, and without
 * baselines that stand for others among them. A file whose counterpart is not there stays.
 */
function withoutUndoing(files) {
    if (files.length < 2)
        return files;
    const left = new Set(PAIRS.flatMap(({ does, undoes }) => {
        const done = new Set(files.flatMap(({ path }) => keyOf(path, does) ?? []));
        return files.filter(({ path }) => done.has(keyOf(path, undoes) ?? ''));
    }));
    return left.size === 0 ? files : files.filter((file) => !left.has(file));
}
/** What the groups of a pattern hold in a path; undefined where it does not match. */
function keyOf(path, pattern) {
    const groups = pattern.exec(path)?.slice(1);
    return groups && `=${groups.join('=')}`;
}

// EXTERNAL MODULE: ./lib/readers/sql/most-tables.js
var most_tables = __webpack_require__(15088);
// EXTERNAL MODULE: ./lib/readers/sql/placeholders.js
var placeholders = __webpack_require__(85717);
// EXTERNAL MODULE: ./lib/readers/sql/work.js
var work = __webpack_require__(53742);
;// CONCATENATED MODULE: ./lib/readers/sql/read-files.js










/**
 * The one document of all SQL files of an entry, but for what undoes migrations. Errors: `no-tables` where they leave no
 * table, `too-large` where they leave more than can be worked on, `unknown-dialect` for the SQL of other databases, and
 * what the database's own reader finds; `too-slow` where `spent` tells of more of the processor's time than they may take.
 */
async function readSql(files, { dialect: named, onUnreadable }, spent) {
    const texts = withoutUndoing(files).map(withoutMark).map(withoutUndoingSections);
    const unreadable = onUnreadable === 'warn' ? 'warning' : 'error';
    const { value, diagnostics } = named
        ? await readAs(named, texts, { unreadable, work: new work/* Work */.Q(spent) })
        : await readAsGuessed(texts, { unreadable, work: new work/* Work */.Q(spent) });
    const told = (0,placeholders/* tellPlaceholdersOnce */.Pr)([...diagnostics, ...(0,placeholders/* findPlaceholderNames */.fd)(value)]);
    return { value: [value], diagnostics: (0,diagnostic/* hasErrors */.Cs)(told) ? told : [...told, ...findCount(value)] };
}
async function readAs(dialect, files, options) {
    const reader = await sqlReaders[dialect]();
    options.work?.restart();
    try {
        return await reader.read(withoutOtherChangesets(files, dialect), { dialect, ...options });
    }
    catch (error) {
        if (!(error instanceof work/* TooSlow */.y))
            throw error;
        return { value: nothingOf(files, dialect), diagnostics: [error.diagnostic] };
    }
}
function nothingOf(files, dialect) {
    return { path: files[0]?.path ?? '', literal: true, dialect, ...(0,parts/* partsOf */.CI)({}) };
}
/** Where the evidence is thin the likeliest database that can read every statement is taken, else the likeliest. */
async function readAsGuessed(files, options) {
    const { guesses, foreign } = (0,detect/* guessDialects */.v)(files);
    if (foreign)
        return { value: nothingOf(files, 'postgresql'), diagnostics: [refuseForeign(foreign, files)] };
    for (const { dialect, notice } of guesses.length > 1 ? guesses : []) {
        const { value, diagnostics } = await readAs(dialect, files, { ...options, unreadable: 'error' });
        if (!(0,diagnostic/* hasErrors */.Cs)(diagnostics) || diagnostics.some(({ code }) => code === 'too-slow'))
            return { value, diagnostics: [notice, ...diagnostics] };
    }
    const [{ dialect, notice }] = guesses;
    const { value, diagnostics } = await readAs(dialect, files, options);
    return { value, diagnostics: [notice, ...diagnostics] };
}
function refuseForeign({ title, what }, files) {
    const message = `this looks like the SQL of ${title}, since it has ${what}: expected that of PostgreSQL, MySQL, MariaDB or SQLite; "dialect" in the config or --dialect says which of them it is`;
    return (0,diagnostic/* errorAt */.Os)({ path: files[0]?.path ?? '', line: 1, column: 1 }, 'unknown-dialect', message);
}
function withoutMark(file) {
    return file.text.startsWith('\ufeff') ? { ...file, text: file.text.slice(1) } : file;
}
/** What is wrong with how many tables there are: none, or more than can be worked on. */
function findCount({ path, tables }) {
    const message = 'No table is left here: expected at least one CREATE TABLE that no later statement drops';
    if (tables.length === 0)
        return [(0,diagnostic/* errorAt */.Os)({ path, line: 1, column: 1 }, 'no-tables', message)];
    const excess = (0,most_tables/* findExcess */.L)(tables, ({ columns }) => columns.length);
    return excess ? [(0,diagnostic/* errorAt */.Os)(excess, 'too-large', most_tables/* TOO_MANY_TABLES */.R)] : [];
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
