import type { Dialect } from '../../../model/schema.js'

/** Something that speaks for a database: `weight` from 1, a hint, to 9, its own signature. */
export interface Evidence {
  readonly dialect: Dialect
  readonly weight: number
  /** What it is called in a message. */
  readonly what: string
  readonly pattern: RegExp
}

type Row = readonly [weight: number, what: string, pattern: RegExp]

/** What dumps say of themselves in their comments. */
export const COMMENT_EVIDENCE: readonly Evidence[] = [
  ...rows('postgresql', [[9, 'the heading of pg_dump', /^-- (?:PostgreSQL database|Dumped (?:by|from))/m]]),
  ...rows('mysql', [
    [9, 'the heading of mysqldump', /^-- MySQL dump/m],
    [6, 'the heading of phpMyAdmin', /^-- phpMyAdmin SQL Dump/m],
  ]),
  ...rows('mariadb', [
    [9, 'the heading of mariadb-dump', /^-- (?:MariaDB dump|Server version.*MariaDB)/m],
    [6, '"/*M!"', /\/\*M!\d/],
  ]),
]

/** What stands in the code: quoted text is empty there, and comments are gone. */
export const CODE_EVIDENCE: readonly Evidence[] = [
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
]

/** What a file's path says, in lower case. */
export const NAME_EVIDENCE: readonly Evidence[] = [
  ...rows('postgresql', [
    [2, 'the name of PostgreSQL in its path', /postgres|pgsql|(?:^|[^a-z])pg(?:[^a-z]|$)/],
  ]),
  ...rows('mysql', [[2, 'the name of MySQL in its path', /mysql/]]),
  ...rows('mariadb', [[2, 'the name of MariaDB in its path', /mariadb/]]),
  ...rows('sqlite', [[2, 'the name of SQLite in its path', /sqlite/]]),
]

/** What a file's extension says. */
export const EXTENSIONS: Readonly<Record<string, Dialect>> = {
  '.pgsql': 'postgresql',
  '.psql': 'postgresql',
  '.mysql': 'mysql',
}

function rows(dialect: Dialect, given: readonly Row[]): readonly Evidence[] {
  return given.map(([weight, what, pattern]) => ({ dialect, weight, what, pattern }))
}
