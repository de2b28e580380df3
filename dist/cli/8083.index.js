export const id = 8083;
export const ids = [8083];
export const modules = {

/***/ 48083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adviseOn: () => (/* binding */ adviseOn)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36608);

const WARN = '"on-unreadable: warn" (--on-unreadable warn) goes on without them';
/** Errors that are not about single statements. */
const NO_STATEMENTS = new Set(['no-tables', 'unknown-dialect']);
/** What to do about the statements that could not be read, beside mending them; nothing where all could. */
function adviseOn(unread, files, named) {
    const first = unread.find(({ severity, code }) => severity === 'error' && !NO_STATEMENTS.has(code));
    if (!first)
        return [];
    const message = `statements that cannot be read fail the run; ${WARN}${otherDialect(files, named)}`;
    return [
        { code: 'on-unreadable', severity: 'notice', message, ...(first.place ? { place: first.place } : {}) },
    ];
}
/** Where the files surely speak another language than the one that was named. */
function otherDialect(files, named) {
    if (named === undefined)
        return '';
    const { guesses, foreign } = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .guessDialects */ .v)(files);
    if (foreign)
        return `. Is "dialect: ${named}" right? It looks like the SQL of ${foreign.title}, since it has ${foreign.what}, which is not read`;
    const [{ dialect, title, why }, ...others] = guesses;
    const isSure = others.length === 0 && familyOf(dialect) !== familyOf(named);
    return isSure ? `. Is "dialect: ${named}" right? It looks like the SQL of ${title}, ${why}` : '';
}
function familyOf(dialect) {
    return dialect === 'mariadb' ? 'mysql' : dialect;
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


/***/ })

};
