export const id = 136;
export const ids = [136];
export const modules = {

/***/ 54318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   D: () => (/* binding */ withoutNeedlessQuotes),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
/** Each branch reaches to the end where what it begins is never closed. */
const TOKEN = new RegExp([
    /\s+|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)/,
    /[eE]'(?:[^'\\]|\\[^]|'')*'?|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?|\$([A-Za-z_]\w*)?\$(?:[^]*?\$\1\$|[^]*)/,
    /(?:[uU]&)?"(?:[^"]|"")*"?/,
    /(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
    /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/,
    /::|(?:(?!--|\/\*)[<>=!~@#%^&|`?*/+-])+|[^]/,
]
    .map(({ source }) => source)
    .join('|'), 'y');
/** The kind of a token by its first character; blanks and comments are no tokens. */
const KINDS = [
    [/^(?:\s|--|\/\*)/, undefined],
    [/^(?:[uU]&)?"/, 'quoted-name'],
    [/^(?:[eEbBxXnN]?'|[uU]&'|\$(?:[A-Za-z_]\w*)?\$)/, 'string'],
    [/^\.?\d/, 'number'],
    [/^[A-Za-z_\u0080-\uffff]/, 'word'],
];
/** Letters that begin nothing but words, and signs that are tokens of their own or begin with themselves. */
const LETTER = /[acdf-mo-tvwyzACDF-MO-TVWYZ_]/;
const SIGN = /[(),;:[\]{}=<>+*%]/;
/** The tokens of an SQL text in PostgreSQL's language. */
function tokenize(sql) {
    const tokens = [];
    for (let start = 0; start < sql.length;) {
        TOKEN.lastIndex = start;
        if (!TOKEN.test(sql))
            break;
        const end = TOKEN.lastIndex;
        const first = sql.charCodeAt(start);
        if (first !== SPACE && first !== NEWLINE) {
            const text = sql.slice(start, end);
            const kind = BEGINNINGS[first] ?? kindOf(text);
            if (kind)
                tokens.push({ kind, text, start, end });
        }
        start = end;
    }
    return tokens;
}
/** The kinds of tokens by their first character's code, where that alone tells. */
const BEGINNINGS = Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return LETTER.test(character) ? 'word' : SIGN.test(character) ? 'sign' : undefined;
});
const SPACE = 32;
const NEWLINE = 10;
function kindOf(text) {
    const found = KINDS.find(([pattern]) => pattern.test(text));
    return found ? found[1] : 'sign';
}
/** The name that a token is, in the letters of the database; undefined for one that is no name. */
function nameOf(token) {
    if (token?.kind === 'word')
        return token.text.toLowerCase();
    return token?.kind === 'quoted-name' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined;
}
/** Whether a token is this word of SQL. */
function isWord(token, word) {
    return token?.kind === 'word' && token.text.toLowerCase() === word;
}
/** A name as SQL needs it: in quotes where it is not plain. */
function quoteName(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
/** An SQL text without the quotes around plain names, as `pg_dump --quote-all-identifiers` writes them: `"now"()`. */
function withoutNeedlessQuotes(sql) {
    if (!sql.includes('"'))
        return sql;
    return tokenize(sql)
        .filter((token) => token.kind === 'quoted-name' && quoteName(nameOf(token) ?? '') === nameOf(token))
        .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(start + 1, end - 1) + text.slice(end), sql);
}
/** Whether a word is a name only in quotes. */
function isReserved(word) {
    return RESERVED.has(word);
}
/** Words that are names only in quotes. */
const RESERVED = new Set(('all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast ' +
    'char character check coalesce collate collation column concurrently constraint create cross current_catalog ' +
    'current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable ' +
    'desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group ' +
    'grouping having ilike in initially inner inout int integer intersect interval into is isnull join lateral leading ' +
    'least left like limit localtime localtimestamp national natural nchar none normalize not notnull null nullif numeric ' +
    'offset on only or order out outer overlaps overlay placing position precision primary real references returning ' +
    'right row select session_user setof similar smallint some substring symmetric system_user table tablesample then ' +
    'time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where window ' +
    'with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable').split(' '));


/***/ }),

/***/ 15551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ACTION_WORDS)
/* harmony export */ });
/** What happens to the referring rows, in the words of SQL. */
const ACTION_WORDS = {
    cascade: 'CASCADE',
    'no-action': 'NO ACTION',
    restrict: 'RESTRICT',
    'set-default': 'SET DEFAULT',
    'set-null': 'SET NULL',
};


/***/ }),

/***/ 19136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlalchemy: () => (/* binding */ sqlalchemy)
});

// EXTERNAL MODULE: ./lib/targets/python/module-paths.js
var module_paths = __webpack_require__(69252);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var python_layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/notes.js
var targets_notes = __webpack_require__(95015);
// EXTERNAL MODULE: ./lib/targets/python/name-source.js
var name_source = __webpack_require__(6510);
// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/mysql-counting.js

/** Whether MySQL counts a column up that is no part of the primary key: SQLAlchemy has no words for that. */
function countsBesideKey(column, table, dialect) {
    const isMember = table.primaryKey?.columns.includes(column.name) ?? false;
    return column.autoIncrement && !isMember && (0,is_mysql/* isMysql */.n)(dialect);
}
/**
 * Whether SQLAlchemy has to put a member of the primary key first that counts up: MySQL wants a key that begins with it
 * when it makes the table, and only unique constraints are there by then.
 */
function isTurned(table, dialect) {
    const [, ...later] = table.primaryKey?.columns ?? [];
    const counting = table.columns.find((column) => column.autoIncrement && later.includes(column.name));
    const hasOwn = table.uniques.some(({ columns }) => columns[0] === counting?.name);
    return counting !== undefined && !hasOwn && (0,is_mysql/* isMysql */.n)(dialect);
}

// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/storage-parameters.js



/** `postgresql_with=` of an index. */
function storageArguments({ storageParameters = {} }) {
    const entries = Object.entries(storageParameters).filter(([, value]) => isSayable(value));
    if (entries.length === 0)
        return [];
    const printed = entries.map(([name, value]) => [(0,python/* pythonString */.cE)(name), printValue(value)]);
    return [(0,python_layout/* keyword */.Si)('postgresql_with', (0,python_layout/* dict */.jd)(printed))];
}
/** SQLAlchemy puts values into the statement as they are: what is no number and no word of these is an SQL text. */
function printValue(value) {
    if (NUMBER.test(value))
        return value;
    return WORDS.get(value) ?? (0,python/* pythonString */.cE)((0,string/* sqlString */.Q)(value));
}
const NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;
const WORDS = new Map([
    ['auto', (0,python/* pythonString */.cE)('auto')],
    ['false', 'False'],
    ['off', (0,python/* pythonString */.cE)('off')],
    ['on', (0,python/* pythonString */.cE)('on')],
    ['true', 'True'],
]);
/** Drivers of some kinds take what follows a per cent sign for a parameter, and of others not. */
function isSayable(value) {
    return !value.includes('%');
}
/** Says which storage parameters of a table SQLAlchemy has no place for. */
function noteStorage({ place, name: table, ...members }, notes) {
    const { primaryKey, uniques, exclusions, indexes } = members;
    const note = (subject, why) => {
        const message = `the storage parameters of ${subject} of table ${table} are left out: ${why}`;
        notes.gather('notice', place, 'storage-parameter', message);
    };
    for (const { name, storageParameters = {} } of indexes)
        if (!Object.values(storageParameters).every(isSayable))
            note(`index ${name} with a % in them`, 'not all drivers take such a value');
    const constraints = [
        ['primary key', primaryKey ? [primaryKey] : []],
        ['unique constraint', uniques],
        ['exclusion constraint', exclusions],
    ];
    for (const [noun, list] of constraints)
        for (const { name } of list.filter(({ storageParameters }) => storageParameters))
            note([noun, ...(name === undefined ? [] : [name])].join(' '), 'SQLAlchemy has them on indexes alone');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/left-out.js


/** Says what SQLAlchemy has no place for, so that the tables it makes are without it. */
function noteLeftOut({ schema }, notes) {
    const { tables, domains, dialect } = schema;
    for (const table of tables) {
        noteIndexComments(table, notes);
        noteStorage(table, notes);
        noteCounting(table, dialect, notes);
        if (dialect !== 'postgresql')
            noteExclusions(table, notes);
        else
            noteIncluded(table, notes);
    }
    for (const domain of dialect === 'postgresql' ? domains : [])
        noteChecks(domain, notes);
}
function noteIndexComments({ place, name: table, indexes }, notes) {
    for (const { name } of indexes.filter(({ comment }) => comment)) {
        const message = `the comment on index ${name} of table ${table} is left out: SQLAlchemy has none on indexes`;
        notes.gather('notice', place, 'index-comment', message);
    }
}
/** What SQLAlchemy's `create_all` makes otherwise of columns that MySQL counts up. */
function noteCounting(table, dialect, notes) {
    const { place, name, columns, primaryKey } = table;
    const beside = columns.find((column) => countsBesideKey(column, table, dialect));
    if (beside) {
        const message = `column ${beside.name} of table ${name} is counted up by the database only where it exists already: SQLAlchemy has AUTO_INCREMENT in the primary key alone`;
        notes.gather('notice', place, 'auto-increment-beside-key', message);
    }
    if (isTurned(table, dialect)) {
        const key = (primaryKey?.columns ?? []).join(', ');
        const message = `the primary key of table ${name} is (${key}), and a table that SQLAlchemy makes has the column first in it that counts up`;
        notes.gather('notice', place, 'auto-increment-first', message);
    }
}
function noteExclusions({ place, name, exclusions }, notes) {
    if (exclusions.length === 0)
        return;
    const message = `the exclusion constraints of table ${name} are left out: SQLAlchemy writes them for PostgreSQL alone (say dialect: postgresql)`;
    notes.gather('warning', place, 'exclusion', message);
}
function noteIncluded({ place, name: table, exclusions }, notes) {
    for (const { name, method, include } of exclusions.filter(({ include }) => include)) {
        const message = `the columns that exclusion constraint ${name ?? `by ${method}`} of table ${table} carries along are left out: SQLAlchemy has INCLUDE (${include?.join(', ') ?? ''}) on keys, unique constraints and indexes alone`;
        notes.gather('notice', place, 'exclusion-include', message);
    }
}
function noteChecks({ place, name, checks }, notes) {
    if (checks.length < 2)
        return;
    const message = `the ${checks.length} conditions of domain ${name} are written as one: SQLAlchemy takes no more`;
    notes.gather('notice', place, 'domain-checks', message);
}

// EXTERNAL MODULE: ./lib/targets/python/imports.js
var python_imports = __webpack_require__(62983);
// EXTERNAL MODULE: ./lib/targets/reverse-limit.js
var reverse_limit = __webpack_require__(54582);
// EXTERNAL MODULE: ./lib/targets/python/scope.js
var python_scope = __webpack_require__(59389);
// EXTERNAL MODULE: ./lib/targets/python/short.js
var python_short = __webpack_require__(95527);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/context.js
/** Names from SQLAlchemy's main module. */
function core(context, name) {
    return context.imports.from('sqlalchemy', name);
}
/** Names from SQLAlchemy's ORM. */
function orm(context, name) {
    return context.imports.from('sqlalchemy.orm', name);
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/tokens.js
var tokens = __webpack_require__(54318);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/sql.js




/**
 * `text("...")` of SQL as written. A colon before a word would be taken for a bound parameter, so it is escaped as
 * SQLAlchemy's `text()` wants it; casts (`::`) are safe as they are.
 */
function sqlText(sql, imports) {
    return (0,python_layout/* call */.T1)(imports.from('sqlalchemy', 'text'), [sqlLiteral(sql)]);
}
/** SQL as a literal for an argument that SQLAlchemy reads as `text()` does. */
function sqlLiteral(sql) {
    return (0,python/* pythonString */.cE)(sql.replace(PARAMETER, '\\$&'));
}
// What SQLAlchemy takes for a parameter, or for a colon that was escaped already.
const PARAMETER = /(?<![:\p{L}\p{N}_$\\]):[\p{L}\p{N}_$]+(?![:\p{L}\p{N}_$])|(?<=\\):[\p{L}\p{N}_$]*(?![:\p{L}\p{N}_$])/gu;
/** A name as SQL takes it: in quotes, but for a plain one on PostgreSQL, which prints those without. */
function quoteName(name, dialect) {
    if (dialect === 'postgresql')
        return (0,tokens/* quoteName */.AB)(name);
    const quote = (0,is_mysql/* isMysql */.n)(dialect) ? '`' : '"';
    return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}
/**
 * An expression as a member of an index: within brackets, which PostgreSQL wants around all but a call, and MySQL
 * around a call too. Without a dialect it stays as its author wrote it.
 */
function bracketed(sql, dialect) {
    const trimmed = sql.trim();
    if (dialect === undefined || dialect === 'sqlite' || isEnclosed(trimmed))
        return trimmed;
    return dialect === 'postgresql' && isCall(trimmed) ? trimmed : `(${trimmed})`;
}
/** A text without the brackets around the whole of it where there is a call within, which needs none. */
function bareCall(sql) {
    const inner = isEnclosed(sql.trim()) ? sql.trim().slice(1, -1).trim() : sql;
    return isCall(inner) ? inner : sql;
}
/** Whether the bracket that begins a text is closed only by the last one. */
function isEnclosed(sql) {
    return sql.startsWith('(') && closingBracket(sql, 0) === sql.length - 1;
}
function isCall(sql) {
    const [name] = CALLED.exec(sql) ?? [];
    return name !== undefined && closingBracket(sql, name.length) === sql.length - 1;
}
const CALLED = /^(?:(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")+")\.)?(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")+")(?=\()/u;
/** Where the bracket at a place is closed; -1 where it is not. Brackets within quotes do not count. */
function closingBracket(sql, start) {
    let depth = 0;
    for (const { 0: token, index } of sql
        .slice(start)
        .matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|[()]/g)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (depth === 0 && token === ')')
            return start + index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/traits.js


/** What any constraint may say of itself, as keyword arguments: `deferrable=`, `initially=`, `comment=`. */
function traitArguments({ deferrable, comment }) {
    return [
        ...(deferrable === undefined ? [] : [(0,python_layout/* keyword */.Si)('deferrable', 'True')]),
        ...(deferrable === 'deferred' ? [(0,python_layout/* keyword */.Si)('initially', (0,python/* pythonString */.cE)('DEFERRED'))] : []),
        ...(comment === undefined || comment === '' ? [] : [(0,python_layout/* keyword */.Si)('comment', (0,python/* pythonString */.cE)(comment))]),
    ];
}

// EXTERNAL MODULE: ./lib/sql/actions.js
var actions = __webpack_require__(15551);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/keys.js







/** The databases for which SQLAlchemy writes how much of a foreign key must match. */
const MATCHING = new Set(['postgresql', 'sqlite']);
/**
 * The name by which SQLAlchemy's own strings refer to a column of a table: a dot would separate, so it gives way to what
 * no other column goes by.
 */
function columnKey(column, { columns }) {
    if (!column.includes('.'))
        return column;
    const scope = (0,python_scope/* createScope */.D)(new Set(columns.map(({ name }) => name)));
    const dotted = columns.map(({ name }) => name).filter((name) => name.includes('.'));
    const keys = new Map(dotted.map((name) => [name, scope.claim(name.replaceAll('.', '_'))]));
    return keys.get(column) ?? column;
}
/** The foreign keys over this one column, as arguments of the column. */
function columnKeys(column, table, context) {
    return table.foreignKeys
        .filter((key) => key.columns[0] === column && isSaidByColumn(key, table, context))
        .map((key) => (0,python_layout/* call */.T1)(core(context, 'ForeignKey'), references(key, table, context).concat(keyOptions(key, context))));
}
/** The foreign keys over several columns, or that no column can say, as arguments of the table. */
function tableKeys(table, context) {
    return table.foreignKeys
        .filter((key) => !isSaidByColumn(key, table, context))
        .map((key) => (0,python_layout/* call */.T1)(core(context, 'ForeignKeyConstraint'), [
        (0,python_layout/* list */.p_)(key.columns.map((column) => (0,python/* pythonString */.cE)(columnKey(column, table)))),
        (0,python_layout/* list */.p_)(references(key, table, context)),
        ...keyOptions(key, context),
    ]));
}
/** Inherited columns are copies, whose foreign keys know no columns of another metadata. */
function isSaidByColumn(key, table, { plan }) {
    if (key.columns.length !== 1)
        return false;
    const { kind } = plan.find(key, table);
    return plan.options.layout !== 'base' || kind === 'model' || kind === 'core';
}
/** The referenced columns: by name within our metadata, as objects where the table is in another. */
function references(key, table, context) {
    const target = context.plan.find(key, table);
    const names = key.referencedColumns;
    if (target.kind === 'class') {
        const imported = context.imports.from(target.module, target.className);
        return names.map((name) => `${imported}.__table__.c[${(0,python/* pythonString */.cE)(name)}]`);
    }
    if (target.kind === 'stub')
        return names.map((name) => `${context.variable(target)}.c[${(0,python/* pythonString */.cE)(name)}]`);
    const { table: referred } = target;
    const { name, namespace } = referred;
    const path = namespace === undefined ? name : `${namespace}.${name}`;
    return names.map((column) => (0,python/* pythonString */.cE)(`${path}.${columnKey(column, referred)}`));
}
/** `name=` of a constraint that has a name. */
function nameArgument(named, { nameOf }) {
    const name = nameOf(named);
    return name === undefined ? [] : [(0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(name))];
}
function keyOptions(key, context) {
    return [
        ...nameArgument(key, context),
        ...(key.onDelete ? [(0,python_layout/* keyword */.Si)('ondelete', (0,python/* pythonString */.cE)(deletion(key.onDelete, key, context)))] : []),
        ...(key.onUpdate ? [(0,python_layout/* keyword */.Si)('onupdate', (0,python/* pythonString */.cE)(actions/* ACTION_WORDS */.d[key.onUpdate]))] : []),
        ...(key.match && context.dialect && MATCHING.has(context.dialect)
            ? [(0,python_layout/* keyword */.Si)('match', (0,python/* pythonString */.cE)(key.match.toUpperCase()))]
            : []),
        ...(context.plan.cyclic.has(key) ? [(0,python_layout/* keyword */.Si)('use_alter', 'True')] : []),
        ...traitArguments(key),
    ];
}
/** PostgreSQL sets only the columns that are named behind the action. */
function deletion(action, { onDeleteColumns }, { dialect }) {
    if (onDeleteColumns === undefined || dialect !== 'postgresql')
        return actions/* ACTION_WORDS */.d[action];
    return `${actions/* ACTION_WORDS */.d[action]} (${onDeleteColumns.map((name) => quoteName(name, dialect)).join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/members.js





const PRINT = {
    keyed: (part, table, context) => {
        const key = keyOf(part, table, context.dialect);
        return part.kind === 'column' ? key : (0,python_layout/* call */.T1)(core(context, 'literal_column'), [key]);
    },
    name: (part, table, context) => keyOf(part, table, context.dialect),
    sorted: (part, _table, _context, columnOf) => sortedColumn(part, columnOf),
    text: (part, _table, context) => sqlText(memberSql(part, context.dialect), context.imports),
};
/** A member as an argument of `Index` or `ExcludeConstraint`. */
function memberCode(part, all, context, columnOf) {
    return PRINT[formOf(part, all.parts, context.dialect)](part, all.table, context, columnOf);
}
/** The operator classes that are told apart from their members: by column, or by an expression's own text. */
function operatorEntries({ parts, table }, dialect) {
    return parts
        .filter((part) => formOf(part, parts, dialect) === 'keyed')
        .map((part) => [keyOf(part, table, dialect), (0,python/* pythonString */.cE)(operators(part, dialect).join(' '))]);
}
/** Whether some member can only be written where the columns themselves are at hand. */
function needsColumns(all, dialect) {
    return all.some((part) => formOf(part, all, dialect) === 'sorted');
}
/** The columns that MySQL takes only the beginning of, and how much of each. */
function prefixLengths({ parts, table }, dialect) {
    return parts.flatMap((part) => part.kind === 'column' && part.length !== undefined && formOf(part, parts, dialect) === 'name'
        ? [[keyOf(part, table, dialect), String(part.length)]]
        : []);
}
function formOf(part, all, dialect) {
    const isOrdered = part.order !== undefined || part.nulls !== undefined;
    // SQLAlchemy prints an operator class after the order, and once for each time that a column is there.
    if (operators(part, dialect).length > 0)
        return isOrdered || isRepeated(part, all, dialect) ? 'text' : 'keyed';
    if (part.kind === 'expression')
        return 'text';
    // It looks for prefix lengths by the names of the members, which must then all have one.
    if (part.length !== undefined && !all.every(isPlain))
        return 'text';
    return isPlain(part) ? 'name' : 'sorted';
}
function isPlain({ kind, order, nulls, collation }) {
    return kind === 'column' && order === undefined && nulls === undefined && collation === undefined;
}
function isRepeated(part, all, dialect) {
    return all.some((other) => other !== part && subjectOf(other, dialect) === subjectOf(part, dialect));
}
/** On PostgreSQL with the collation, which stands in the same place and which Alembic does not expect elsewhere. */
function operators({ operatorClass, collation }, dialect) {
    return [
        ...(collation !== undefined && dialect === 'postgresql' ? collate(collation, dialect) : []),
        ...(operatorClass === undefined ? [] : [operatorClass]),
    ];
}
/** What SQLAlchemy calls a member by: the column's key, or the expression's own text. */
function keyOf(part, table, dialect) {
    const subject = subjectOf(part, dialect);
    return (0,python/* pythonString */.cE)(part.kind === 'column' ? columnKey(subject, table) : subject);
}
/** What a member sorts by: a column's name, or SQL. */
function subjectOf(part, dialect) {
    return part.kind === 'column' ? part.name : bracketed(part.sql, dialect);
}
function sortedColumn(part, columnOf) {
    return [
        part.kind === 'column' ? columnOf(part.name) : part.sql,
        ...(part.collation === undefined ? [] : [`collate(${(0,python/* pythonString */.cE)(part.collation)})`]),
        ...(part.order === undefined ? [] : ['desc()']),
        ...(part.nulls === undefined ? [] : [`nulls_${part.nulls}()`]),
    ].join('.');
}
/** Alembic overlooks brackets around the whole of a member, but not those with an order behind them. */
function expressionOf(part, dialect) {
    const isOrdered = part.order !== undefined || part.nulls !== undefined;
    return isOrdered && dialect === 'postgresql' ? bareCall(part.sql) : part.sql;
}
function memberSql(part, dialect) {
    const start = part.kind === 'expression'
        ? bracketed(expressionOf(part, dialect), dialect)
        : `${quoteName(part.name, dialect)}${part.length === undefined ? '' : `(${part.length})`}`;
    return [
        start,
        ...(part.collation === undefined ? [] : collate(part.collation, dialect)),
        ...(part.operatorClass === undefined ? [] : [part.operatorClass]),
        ...(part.order === undefined ? [] : ['DESC']),
        ...(part.nulls === undefined ? [] : [`NULLS ${part.nulls.toUpperCase()}`]),
    ].join(' ');
}
function collate(collation, dialect) {
    return [`COLLATE ${quoteName(collation, dialect)}`];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/exclusions.js






/** An exclusion constraint, which PostgreSQL alone has. */
function exclusionCode(exclusion, table, context) {
    const { method, where } = exclusion;
    const parts = exclusion.parts.map(withoutOrder);
    const members = { parts, table };
    const operators = operatorEntries(members, context.dialect);
    return (0,python_layout/* call */.T1)(context.imports.from('sqlalchemy.dialects.postgresql', 'ExcludeConstraint'), [
        ...parts.map((part) => (0,python_layout/* tuple */.PV)([memberCode(part, members, context, (column) => column), (0,python/* pythonString */.cE)(part.operator)])),
        ...nameArgument(exclusion, context),
        (0,python_layout/* keyword */.Si)('using', (0,python/* pythonString */.cE)(method)),
        ...(operators.length > 0 ? [(0,python_layout/* keyword */.Si)('ops', (0,python_layout/* dict */.jd)(operators))] : []),
        ...(where === undefined ? [] : [(0,python_layout/* keyword */.Si)('where', sqlText(where, context.imports))]),
        ...traitArguments(exclusion),
    ]);
}
/** How the index behind it is sorted makes no difference to what a constraint excludes. */
function withoutOrder(part) {
    const unordered = { ...part };
    delete unordered.order;
    delete unordered.nulls;
    return unordered;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/indexes.js








/** The databases whose partial indexes SQLAlchemy writes. */
const PARTIAL = ['postgresql', 'sqlite'];
/** What MySQL calls a kind of index and not a method. */
const KINDS = new Set(['fulltext', 'spatial', 'vector']);
/** An index as a call. `columnOf` gives the columns that its sorted members take. */
function indexCode(index, table, context, columnOf = String) {
    const { parts, unique, nullsNotDistinct } = index;
    const members = { parts, table };
    return (0,python_layout/* call */.T1)(core(context, 'Index'), [
        (0,python/* pythonString */.cE)(context.nameOf(index) ?? index.name),
        ...parts.map((part) => memberCode(part, members, context, columnOf)),
        ...(unique ? [(0,python_layout/* keyword */.Si)('unique', 'True')] : []),
        ...methodArguments(index, context.dialect),
        ...operatorArguments(members, context.dialect),
        ...lengthArguments(members, context.dialect),
        ...includeArguments(index, table),
        ...storageArguments(index),
        ...(nullsNotDistinct ? [(0,python_layout/* keyword */.Si)('postgresql_nulls_not_distinct', 'True')] : []),
        ...conditionArguments(index, context),
    ]);
}
/** The indexes that need the columns themselves, as statements behind the table or class that has them. */
function printIndexes(table, context, columnOf) {
    return table.indexes
        .filter(({ parts }) => needsColumns(parts, context.dialect))
        .flatMap((index) => context.layout.statement(indexCode(index, table, context, columnOf)));
}
/** `postgresql_include=` of an index, or of a constraint that is made with one. */
function includeArguments({ include }, table) {
    if (include === undefined || include.length === 0)
        return [];
    return [(0,python_layout/* keyword */.Si)('postgresql_include', (0,python_layout/* list */.p_)(include.map((name) => (0,python/* pythonString */.cE)(columnKey(name, table)))))];
}
function methodArguments({ method }, dialect) {
    if (!method)
        return [];
    if (KINDS.has(method))
        return mysqlArguments('prefix', (0,python/* pythonString */.cE)(method.toUpperCase()), dialect);
    return (0,is_mysql/* isMysql */.n)(dialect)
        ? mysqlArguments('using', (0,python/* pythonString */.cE)(method), dialect)
        : [(0,python_layout/* keyword */.Si)('postgresql_using', (0,python/* pythonString */.cE)(method))];
}
function operatorArguments(members, dialect) {
    const entries = operatorEntries(members, dialect);
    return entries.length > 0 ? [(0,python_layout/* keyword */.Si)('postgresql_ops', (0,python_layout/* dict */.jd)(entries))] : [];
}
function lengthArguments(members, dialect) {
    const lengths = prefixLengths(members, dialect);
    return lengths.length > 0 ? mysqlArguments('length', (0,python_layout/* dict */.jd)(lengths), dialect) : [];
}
function conditionArguments({ where }, { dialect, imports }) {
    if (where === undefined)
        return [];
    return PARTIAL.filter((name) => (dialect ?? name) === name).map((name) => (0,python_layout/* keyword */.Si)(`${name}_where`, sqlText(where, imports)));
}
/** SQLAlchemy takes MariaDB for MySQL or for itself, as the URL says, and each has options of its own. */
function mysqlArguments(name, value, dialect) {
    const own = dialect === 'mariadb' ? [(0,python_layout/* keyword */.Si)(`mariadb_${name}`, value)] : [];
    return [...own, (0,python_layout/* keyword */.Si)(`mysql_${name}`, value)];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/serial.js
/** Whether a column of PostgreSQL is filled from a sequence of its own without being a key, whose type says so then. */
function isSerial(column, table, schema) {
    return countsBySequence(column, schema) && !(table.primaryKey?.columns.includes(column.name) ?? false);
}
/** Whether a column is PostgreSQL's SERIAL: what counts in a literal schema without being an identity column. */
function countsBySequence(column, { dialect, literal }) {
    return column.autoIncrement && !column.identity && dialect === 'postgresql' && literal === true;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/constraints.js














/** PostgreSQL's limit for names, the shortest among the databases. */
const NAME_LIMIT = 63;
/**
 * The constraints and indexes of a table that no column says, in the order key, references, uniques, checks,
 * exclusions, indexes. Without `columnOf` the indexes that need the columns themselves are left out.
 */
function tableArguments(table, context, columnOf) {
    return [
        ...primaryKey(table, context),
        ...tableKeys(table, context),
        ...uniques(table, context),
        ...checks(table, context),
        ...exclusions(table, context),
        ...table.indexes
            .filter((index) => columnOf !== undefined || !needsColumns(index.parts, context.dialect))
            .map((index) => indexCode(index, table, context, columnOf)),
    ];
}
/** What is said of the table itself: `schema` and `comment`. */
function tableOptions(table) {
    return [
        ...(table.namespace === undefined ? [] : [['schema', (0,python/* pythonString */.cE)(table.namespace)]]),
        ...(table.comment === undefined || table.comment === ''
            ? []
            : [['comment', (0,python/* pythonString */.cE)(table.comment)]]),
    ];
}
/** The options as the dictionary that ends `__table_args__`. */
function optionsDict(table) {
    return (0,python_layout/* dict */.jd)(tableOptions(table).map(([name, value]) => [(0,python/* pythonString */.cE)(name), value]));
}
/** A key is written out when there is more to say than its columns, or their order is not that of the table. */
function primaryKey(table, context) {
    const key = table.primaryKey;
    if (!key)
        return [];
    const members = new Set(key.columns);
    const inOrder = table.columns.map(({ name }) => name).filter((name) => members.has(name));
    const said = [...nameArgument(key, context), ...includeArguments(key, table), ...traitArguments(key)];
    const isInOrder = inOrder.join('\0') === key.columns.join('\0');
    const isLeft = isTurned(table, context.dialect) || (isInOrder && !countsLater(key, table, context));
    const isPlain = said.length === 0 && isLeft;
    return isPlain ? [] : [(0,python_layout/* call */.T1)(core(context, 'PrimaryKeyConstraint'), [...keys(key.columns, table), ...said])];
}
/** Left to itself, SQLAlchemy puts a member that counts up first, which only MySQL may need. */
function countsLater({ columns }, table, { plan, dialect }) {
    const later = new Set(columns.slice(1));
    const counts = (column) => countsBySequence(column, plan.schema) || (column.autoIncrement && (0,is_mysql/* isMysql */.n)(dialect));
    return table.columns.some((column) => later.has(column.name) && counts(column));
}
/** Whether `unique=True` on the one column says all that there is of a constraint. */
function isPlainlyUnique(column, table, context) {
    return table.uniques.some((unique) => unique.columns[0] === column.name && isPlainUnique(unique, table, context));
}
function isPlainUnique(unique, table, context) {
    return unique.columns.length === 1 && uniqueOptions(unique, table, context).length === 0;
}
function uniques(table, context) {
    return table.uniques
        .filter((unique) => !isPlainUnique(unique, table, context))
        .map((unique) => (0,python_layout/* call */.T1)(core(context, 'UniqueConstraint'), [
        ...keys(unique.columns, table),
        ...uniqueOptions(unique, table, context),
    ]));
}
function uniqueOptions(unique, table, context) {
    return [
        ...nameArgument(unique, context),
        ...(unique.nullsNotDistinct ? [(0,python_layout/* keyword */.Si)('postgresql_nulls_not_distinct', 'True')] : []),
        ...includeArguments(unique, table),
        ...traitArguments(unique),
    ];
}
/** Only PostgreSQL has them, and the other databases would stumble over one. */
function exclusions(table, context) {
    if (context.dialect !== 'postgresql')
        return [];
    return table.exclusions.map((exclusion) => exclusionCode(exclusion, table, context));
}
/** SQLAlchemy's conventions have no name for a check, so one without a name is called after a column it speaks of. */
function checks(table, context) {
    const scope = (0,python_scope/* createScope */.D)(new Set());
    table.checks.forEach(({ name }) => name !== undefined && scope.claim(name));
    return table.checks.map((check) => {
        const name = context.nameOf(check) ?? conventionalName(check, table, scope, context);
        return (0,python_layout/* call */.T1)(core(context, 'CheckConstraint'), [
            sqlLiteral(check.sql),
            ...(name === undefined ? [] : [(0,python_layout/* keyword */.Si)('name', checkName(name, context))]),
            ...traitArguments(check),
        ]);
    });
}
/** A literal schema leaves it to the database how a check is called that nobody named. */
function conventionalName(check, table, scope, { plan }) {
    if (plan.schema.literal)
        return undefined;
    return scope.claim((0,python_short/* shortName */.E)(`ck_${table.name}_${subject(check, table)}`, NAME_LIMIT));
}
function subject({ sql }, table) {
    const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_$]+/gu));
    return (table.columns.find(({ name }) => words.has(name.toLowerCase())) ?? table.columns[0])?.name ?? '';
}
/** A base that the team wrote may prefix the names of checks by convention; `conv` marks one as final. */
function checkName(name, context) {
    const quoted = (0,python/* pythonString */.cE)(name);
    return context.plan.options.base === undefined
        ? quoted
        : (0,python_layout/* call */.T1)(context.imports.from('sqlalchemy.schema', 'conv'), [quoted]);
}
function keys(columns, table) {
    return columns.map((column) => (0,python/* pythonString */.cE)(columnKey(column, table)));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/enum-classes.js


/** The Python from which on the standard library has `StrEnum`. */
const STR_ENUM = [3, 11];
/** The function that SQLAlchemy asks for the values to store; without one it stores the names of the members. */
function printValuesFunction({ plan, imports }) {
    return [
        `def ${plan.enums.valuesFunction}(members: type[${imports.module('enum')}.Enum]) -> list[str]:`,
        '    """The values of an enumeration, which are what the database holds."""',
        '    return [member.value for member in members]',
    ].join('\n');
}
/** The class of an enumeration, whose members are texts: `class Status(str, enum.Enum):` and a line for each value. */
function printEnumClass({ className, members, comment }, context) {
    const heading = context.layout.statement((0,python_layout/* call */.T1)(`class ${className}`, bases(context)));
    const lines = members.flatMap(({ name, value }) => context.layout.assignment({ target: name, value: (0,python/* pythonString */.cE)(value) }, 4));
    return [
        ...(comment === undefined ? [] : (0,python/* pythonComment */.o7)(comment)),
        `${heading.join('\n')}:`,
        ...(lines.length > 0 ? lines : ['    pass']),
    ].join('\n');
}
/** The arguments of `Enum` for a class. */
function enumArguments(type, context) {
    return [
        context.enumClass(type),
        (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(type.type)),
        ...(type.namespace === undefined ? [] : [(0,python_layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(type.namespace))]),
        valuesArgument(context),
    ];
}
/** What has SQLAlchemy store the values. */
function valuesArgument(context) {
    return (0,python_layout/* keyword */.Si)('values_callable', context.valuesFunction());
}
function bases({ pythonVersion, imports }) {
    const module = imports.module('enum');
    return isAtLeast(pythonVersion, STR_ENUM) ? [`${module}.StrEnum`] : ['str', `${module}.Enum`];
}
function isAtLeast(version, [major, minor]) {
    const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/own-types.js + 1 modules
var own_types = __webpack_require__(65517);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/quiet.js
/** A context in which names are given but nothing is imported, until `isHeard` says so. */
function quietContext(context, isHeard) {
    const { plan, imports } = context;
    return {
        ...context,
        imports: {
            ...imports,
            from: (module, name) => (isHeard() ? imports.from(module, name) : name),
            module: (name) => (isHeard() ? imports.module(name) : name),
        },
        enumClass: (type) => (isHeard() ? context.enumClass(type) : type.className),
        standalone: (...names) => isHeard() ? context.standalone(...names) : plan.standalones.find(...names)?.variable,
        valuesFunction: () => (isHeard() ? context.valuesFunction() : plan.enums.valuesFunction),
        arrayClass: () => (isHeard() ? context.arrayClass() : (plan.arrayClass ?? '')),
        nativeClass: () => (isHeard() ? context.nativeClass() : (plan.nativeClass ?? '')),
    };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/open-types.js

/** The name of a generic class, and the type that it is given first, so that no values are left open. */
function open_types_closed(name, { open, python, type }) {
    const isCalled = (open === 'both' || open === 'class') && typeof type === 'string';
    const isSaid = open === 'both' || open === 'always';
    return [isSaid ? `${name}[${python()}]` : name, isCalled ? `${type}()` : type];
}

// EXTERNAL MODULE: ./lib/sql/member-type.js
var member_type = __webpack_require__(89297);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/type-names.js


/** PostgreSQL's types that SQLAlchemy has a class for; that for `jsonpath` writes `{}` for NULL, so it is not among them. */
const POSTGRESQL_CLASSES = {
    bit: 'BIT',
    citext: 'CITEXT',
    hstore: 'HSTORE',
    money: 'MONEY',
    oid: 'OID',
    regclass: 'REGCLASS',
    tsquery: 'TSQUERY',
    tsvector: 'TSVECTOR',
    varbit: 'BIT',
};
/** The databases whose own types can be named, and which of those SQLAlchemy has a class for. */
const CLASSES = {
    mariadb: { bit: 'BIT' },
    mysql: { bit: 'BIT' },
    postgresql: POSTGRESQL_CLASSES,
};
/** Names of types that SQLAlchemy takes for another when it reads a catalog. */
const TAKEN_FOR = {
    postgresql: new Map([
        ['"char"', 'VARCHAR'],
        ['name', 'VARCHAR'],
    ]),
};
const SERIALS = {
    8: { made: 'SMALLSERIAL', kept: 'SMALLINT' },
    16: { made: 'SMALLSERIAL', kept: 'SMALLINT' },
    24: { made: 'SERIAL', kept: 'INTEGER' },
    32: { made: 'SERIAL', kept: 'INTEGER' },
    64: { made: 'BIGSERIAL', kept: 'BIGINT' },
};
/** The name that a column's type goes by, or that of its members; undefined where SQLAlchemy has a class for it. */
function typeNameOf(type, column, table, schema) {
    if (type.kind === 'array' || type.kind === 'domain')
        return undefined;
    if (type.kind === 'integer' && isSerial(column, table, schema))
        return SERIALS[type.bits];
    const made = (0,member_type/* memberType */.t)(column.raw.trim());
    if (isNumericInSqlite(type, made, schema))
        return { made, kept: 'NUMERIC' };
    if (isPlainKeyOfSqlite(type, column, table, schema))
        return { made, kept: 'INTEGER' };
    const kept = schema.literal && schema.dialect && TAKEN_FOR[schema.dialect]?.get(made.toLowerCase());
    if (kept !== undefined)
        return { made, kept };
    return isOwn(type, schema) ? { made } : undefined;
}
/** Names of integers that SQLAlchemy has a class for in SQLite. */
const OWN_INTEGERS = /^(?:integer|bigint|smallint)$/i;
/** A single key of SQLite counts up when it is called INTEGER and nothing else, such as INT or INTEGER(11). */
function isPlainKeyOfSqlite(type, column, table, schema) {
    const { dialect, literal } = schema;
    const isSingle = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === column.name;
    const isOther = type.kind === 'integer' && !column.autoIncrement && !OWN_INTEGERS.test(column.raw.trim());
    return dialect === 'sqlite' && literal === true && isSingle && isOther;
}
/** Parts of names that say what a column of SQLite holds; one without any holds numbers where it can. */
const SPEAKING = /int|char|clob|text|blob|real|floa|doub|date|time|bool|json|^$/i;
/** The kinds of types that a name of SQLite's may stand for, and that SQLAlchemy has no class of numbers for. */
const NAMED = new Set([
    'integer',
    'network',
    'string',
    'text',
    'unknown',
    'uuid',
    'year',
]);
/** Whether a column of SQLite has a name that speaks of no numbers but means them to it, and so to SQLAlchemy. */
function isNumericInSqlite({ kind }, made, { dialect, literal }) {
    if (dialect !== 'sqlite' || literal !== true || SPEAKING.test(made))
        return false;
    return NAMED.has(kind);
}
/** Whether some column or domain has a type that goes by its name, and the team has none of its own for it. */
function needsTypeNames(schema, ownType) {
    const isNamed = (column, table) => {
        const inner = innermost(column.type, (type) => ownType(type, column, table) !== undefined);
        return inner !== undefined && typeNameOf(inner, column, table, schema) !== undefined;
    };
    return (schema.tables.some((table) => table.columns.some((column) => isNamed(column, table))) ||
        schema.domains.some((domain) => {
            const inner = innermost(domain.type, (type) => ownType(type, domain, domain) !== undefined);
            return inner !== undefined && isOwn(inner, schema);
        }));
}
/** The type within arrays and domains; undefined where a type around it, or it, is the team's own. */
function innermost(type, isOwned) {
    if (isOwned(type))
        return undefined;
    return type.kind === 'array' || type.kind === 'domain' ? innermost(type.of, isOwned) : type;
}
/** What nobody knows is a name that the database knows only where it comes from there. */
function isOwn(type, { dialect, literal }) {
    const classes = dialect && CLASSES[dialect];
    // SQLAlchemy has classes for these that it writes only where the URL says MariaDB.
    if (type.kind === 'network')
        return dialect === 'mariadb' && literal === true;
    if (type.kind === 'unknown')
        return classes !== undefined && literal === true;
    return classes !== undefined && type.kind === 'native' && !(type.name in classes);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/mysql.js




const INTEGERS = { 8: 'TINYINT', 16: 'SMALLINT', 24: 'MEDIUMINT', 32: 'INTEGER', 64: 'BIGINT' };
const TEXTS = { tiny: 'TINYTEXT', medium: 'MEDIUMTEXT', long: 'LONGTEXT' };
const BLOBS = { tiny: 'TINYBLOB', medium: 'MEDIUMBLOB', long: 'LONGBLOB' };
/** MySQL's own types, where they say more than the portable ones; MariaDB has the same. */
const MYSQL_TYPES = {
    binary: binaryType,
    datetime: datetimeType,
    decimal: decimalType,
    enum: enumType,
    float: floatType,
    integer: integerType,
    native: ({ name, args }, site) => name === 'bit'
        ? { type: (0,python_layout/* call */.T1)(mysql(site, 'BIT'), args ?? bitLength(site)), python: () => 'int' }
        : undefined,
    set: setType,
    text: ({ size }, site) => size && { type: withItems(mysql(site, TEXTS[size]), [collated(site)]), python: () => 'str' },
    time: ({ precision }, site) => fractionType('TIME', precision, () => datetime(site, 'time'), site),
    year: (_, site) => ({ type: mysql(site, 'YEAR'), python: () => 'int' }),
};
/** MariaDB's own types beside those. */
const MARIADB_TYPES = {
    ...MYSQL_TYPES,
    uuid: (_, site) => site.context.plan.schema.literal && {
        type: plain(site, 'UUID'),
        python: () => `${site.context.imports.module('uuid')}.UUID`,
        open: 'class',
    },
};
function integerType({ bits, unsigned }, site) {
    const options = [...widthOption(site), ...numberOptions(site, unsigned)];
    const isOwn = options.length > 0 || bits === 8 || bits === 24;
    return isOwn ? { type: withItems(mysql(site, INTEGERS[bits]), options), python: () => 'int' } : undefined;
}
/** The width that a number is shown with says nothing, but with zeros before it. */
function widthOption({ column: { raw } }) {
    const [, width] = /\((\d+)\).*\bzerofill\b/i.exec(raw) ?? [];
    return width === undefined ? [] : [(0,python_layout/* keyword */.Si)('display_width', width)];
}
function numberOptions({ column: { raw } }, unsigned = /\bunsigned\b/i.test(raw)) {
    const isFilled = /\bzerofill\b/i.test(raw);
    return [
        ...(unsigned || isFilled ? [(0,python_layout/* keyword */.Si)('unsigned', 'True')] : []),
        ...(isFilled ? [(0,python_layout/* keyword */.Si)('zerofill', 'True')] : []),
    ];
}
function decimalType({ precision, scale }, site) {
    const options = numberOptions(site);
    if (options.length === 0)
        return undefined;
    const figures = precision === undefined ? [] : [String(precision), String(scale ?? 0)];
    return {
        type: (0,python_layout/* call */.T1)(mysql(site, 'DECIMAL'), [...figures, ...options]),
        python: () => `${site.context.imports.module('decimal')}.Decimal`,
    };
}
/** Its figures, where there are two, are digits and not bits. SQLAlchemy's classes give decimals unless told. */
function floatType({ bits }, site) {
    const [, precision, scale] = /\(\s*(\d+)\s*,\s*(\d+)\s*\)/.exec(site.column.raw) ?? [];
    const options = numberOptions(site);
    if (precision === undefined && options.length === 0)
        return undefined;
    const figures = precision === undefined || scale === undefined ? [] : [precision, scale];
    const name = mysql(site, bits === 64 ? 'DOUBLE' : 'FLOAT');
    return {
        type: (0,python_layout/* call */.T1)(name, [...figures, (0,python_layout/* keyword */.Si)('asdecimal', 'False'), ...options]),
        python: () => 'float',
    };
}
function binaryType({ fixed, length, size }, site) {
    if (size)
        return { type: mysql(site, BLOBS[size]), python: () => 'bytes' };
    if (length === undefined)
        return undefined;
    return { type: plain(site, fixed ? 'BINARY' : 'VARBINARY', [String(length)]), python: () => 'bytes' };
}
function datetimeType({ precision }, site) {
    const isTimestamp = /^\s*timestamp/i.test(site.column.raw);
    const python = () => datetime(site, 'datetime');
    if (isTimestamp && !precision)
        return { type: mysql(site, 'TIMESTAMP'), python };
    return fractionType(isTimestamp ? 'TIMESTAMP' : 'DATETIME', precision, python, site);
}
/** Only MySQL's own class takes a collation. */
function enumType(type, site) {
    const { table, column, context } = site;
    const collation = collated(site);
    const found = context.plan.enums.find(type, column.name, table);
    if (collation === undefined || !found)
        return undefined;
    const items = [context.enumClass(found), valuesArgument(context), collation];
    return { type: (0,python_layout/* call */.T1)(mysql(site, 'ENUM'), items), python: () => context.enumClass(found) };
}
/** A set's values are joined with commas, so one that holds a comma cannot be told apart. */
function setType({ values }, site) {
    if (values.length === 0 || values.some((value) => value === '' || value.includes(',')))
        return undefined;
    return {
        type: withItems(mysql(site, 'SET'), [...members(values), collated(site)]),
        python: () => 'set[str]',
    };
}
function members(values) {
    return [...new Set(values)].map(python/* pythonString */.cE);
}
function fractionType(name, precision, python, site) {
    if (!precision)
        return undefined;
    return { type: (0,python_layout/* call */.T1)(mysql(site, name), [(0,python_layout/* keyword */.Si)('fsp', String(precision))]), python };
}
function mysql(site, name) {
    return site.context.imports.from('sqlalchemy.dialects.mysql', name);
}
function withItems(name, items) {
    const given = items.filter((item) => item !== undefined);
    return given.length > 0 ? (0,python_layout/* call */.T1)(name, given) : name;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/cast-arrays.js



/** Types that come with an extension, of whose arrays drivers give the text. SQLAlchemy takes arrays of hstore apart itself. */
const EXTENSIONS = new Set([
    ...['citext', 'geography', 'geometry', 'ltree', 'raster', 'vector'],
]);
/** Whether drivers do not know the arrays of a type; SQLAlchemy would take their text for a list of letters. */
function isStrange({ of, dimensions }) {
    if (of.kind === 'native')
        return EXTENSIONS.has(of.name);
    // SQLAlchemy takes apart arrays of an enumeration of one dimension.
    return of.kind === 'enum' ? dimensions > 1 : of.kind === 'domain' || of.kind === 'unknown';
}
/** Whether some column's array is read as one of another type, and the team has none of its own for it. */
function needsCastArrays({ dialect, tables }, ownType) {
    const isRead = (column, table) => {
        const { type } = column;
        return type.kind === 'array' && isStrange(type) && !isOwned(type, column, table, ownType);
    };
    return dialect === 'postgresql' && tables.some((table) => table.columns.some((each) => isRead(each, table)));
}
function isOwned(type, column, table, ownType) {
    return (ownType(type, column, table) ?? ownType(type.of, column, table)) !== undefined;
}
/** PostgreSQL's array of a type: of one that drivers do not know, with the one that it is cast to when it is read. */
function arrayCode(type, site) {
    const item = typeCode(type.of, site);
    const { context, column, table } = site;
    const { arrayClass, ownType } = context.plan;
    // A domain that is an array is taken as the driver gives it.
    if (arrayClass === undefined || !isStrange(type) || isOwned(type, column, table, ownType)) {
        return arrayType(type, item, site);
    }
    const dimensions = type.dimensions > 1 ? [String(type.dimensions)] : [];
    return {
        type: (0,python_layout/* call */.T1)(context.arrayClass(), [item.type, knownType(type.of, site), ...dimensions]),
        python: () => nested('list', type.dimensions, item.python()),
    };
}
/** What the members are cast to: the type beneath a domain, or text. */
function knownType(type, site) {
    if (type.kind === 'domain')
        return knownType(type.of, site);
    return AS_TEXT.has(type.kind) ? core(site.context, 'Text') : typeCode(type, site).type;
}
const AS_TEXT = new Set(['enum', 'native', 'string', 'text', 'unknown']);
/** The class of ours for such arrays. */
function printArrayClass(name, context) {
    const any = context.imports.from('typing', 'Any');
    const column = `${core(context, 'ColumnElement')}[${any}]`;
    const operator = context.imports.from('sqlalchemy.sql.operators', 'OperatorType');
    const array = context.imports.from('sqlalchemy.dialects.postgresql', 'ARRAY');
    return [
        `class ${name}(${core(context, 'TypeDecorator')}[${any}]):`,
        `    """An array of what drivers do not know, read as one of what they do."""`,
        '',
        `    impl = ${array}`,
        '    cache_ok = True',
        '',
        `    def __init__(self, item: ${any}, known: ${any}, dimensions: int = 1) -> None:`,
        '        super().__init__(item, dimensions=dimensions)',
        '        self.item = item',
        '        self.known = known',
        '        self.dimensions = dimensions',
        '',
        `    def column_expression(self, column: ${column}) -> ${column}:`,
        `        known = ${array}(self.known, dimensions=self.dimensions)`,
        `        return ${core(context, 'type_coerce')}(${core(context, 'cast')}(column, known), self)`,
        '',
        `    def coerce_compared_value(self, op: ${operator} | None, value: ${any}) -> ${any}:`,
        '        return self.impl_instance.coerce_compared_value(op, value)',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/postgresql.js




/** PostgreSQL's own types, where they say more than the portable ones. */
const POSTGRESQL_TYPES = {
    array: arrayCode,
    datetime: (type, site) => timeType('TIMESTAMP', type, () => datetime(site, 'datetime'), site),
    domain: domainCode,
    float: ({ bits }, site) => (bits === 32 ? floatCode('REAL', site) : undefined),
    interval: intervalCode,
    json: ({ binary }, site) => (binary ? { type: jsonb(site), python: () => any(site) } : undefined),
    native: nativeCode,
    network: ({ of }, site) => ({ type: postgresql(site, of.toUpperCase()), python: () => 'str' }),
    range: rangeCode,
    time: (type, site) => timeType('TIME', type, () => datetime(site, 'time'), site),
};
function timeType(name, { precision, timezone }, python, site) {
    if (precision === undefined)
        return undefined;
    const items = [zoned(timezone), (0,python_layout/* keyword */.Si)('precision', String(precision))].filter((item) => item !== undefined);
    return { type: (0,python_layout/* call */.T1)(postgresql(site, name), items), python };
}
function intervalCode({ fields, precision }, site) {
    if (fields === undefined && precision === undefined)
        return undefined;
    const items = [
        ...(fields === undefined ? [] : [(0,python_layout/* keyword */.Si)('fields', `"${fields.toUpperCase()}"`)]),
        ...(precision === undefined ? [] : [(0,python_layout/* keyword */.Si)('precision', String(precision))]),
    ];
    return { type: (0,python_layout/* call */.T1)(postgresql(site, 'INTERVAL'), items), python: () => datetime(site, 'timedelta') };
}
/** A domain that the schema does not describe is the type beneath it. SQLAlchemy gives the values of one over an
 * enumeration as the driver does, as texts. */
function domainCode(type, site) {
    const known = site.context.standalone('domain', type.name, type.namespace);
    return known === undefined
        ? undefined
        : {
            type: known,
            python: () => (type.of.kind === 'enum' ? 'str' : pythonOf(type.of, site)),
            open: 'always',
        };
}
/** The Python types of a range's bounds. */
const BOUNDS = {
    date: (site) => datetime(site, 'date'),
    int4: () => 'int',
    int8: () => 'int',
    num: (site) => `${site.context.imports.module('decimal')}.Decimal`,
    ts: (site) => datetime(site, 'datetime'),
    tstz: (site) => datetime(site, 'datetime'),
};
function rangeCode({ of, multi }, site) {
    const python = () => `${postgresql(site, 'Range')}[${BOUNDS[of](site)}]`;
    return {
        type: postgresql(site, `${of}${multi ? 'multi' : ''}range`.toUpperCase()),
        python: multi ? () => `list[${python()}]` : python,
    };
}
const PYTHON = {
    hstore: 'dict[str, str | None]',
    oid: 'int',
};
function nativeCode(type, site) {
    const { name } = type;
    const python = () => PYTHON[name] ?? 'str';
    if (name === 'bit' || name === 'varbit')
        return { type: bitCode(type, site), python };
    const found = POSTGRESQL_CLASSES[name];
    if (found === undefined)
        return undefined;
    const code = { type: postgresql(site, found), python };
    return name === 'hstore' ? { ...code, open: 'always' } : code;
}
function bitCode({ name, args }, site) {
    const isVarying = name === 'varbit' || /varying|varbit/i.test(site.column.raw);
    const items = [...(args ?? bitLength(site)), ...(isVarying ? [(0,python_layout/* keyword */.Si)('varying', 'True')] : [])];
    return items.length > 0 ? (0,python_layout/* call */.T1)(postgresql(site, 'BIT'), items) : postgresql(site, 'BIT');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/sqlite.js




/**
 * SQLite's types in a literal schema: the class that SQLAlchemy finds for a name when it reads the catalog, or that of
 * the affinity which SQLite gives it (https://www.sqlite.org/datatype3.html, 3.1).
 */
const SQLITE_TYPES = {
    datetime: (_, site) => isLiteral(site) && nameOf(site) === 'TIMESTAMP'
        ? { type: plain(site, 'TIMESTAMP'), python: () => datetime(site, 'datetime') }
        : undefined,
    float: (_, site) => (isLiteral(site) ? floatCode(FLOATS[nameOf(site)] ?? 'REAL', site) : undefined),
    integer: (_, site) => isLiteral(site) ? typeOf(plain(site, sqlite_INTEGERS[nameOf(site)] ?? 'Integer'), 'int') : undefined,
    string: ({ length }, site) => isLiteral(site)
        ? typeOf(plain(site, STRINGS[nameOf(site)] ?? 'Text', [digits(length), collated(site)]), 'str')
        : undefined,
};
/** SQLite's defaults: of a plain string Alembic takes the quotes within for its end, and an empty one for none. */
const SQLITE_DEFAULTS = {
    string: ({ value }, { context }) => value === '' || value.includes("'") ? sqlText((0,string/* sqlString */.Q)(value), context.imports) : undefined,
};
const FLOATS = { DOUBLE: 'Double', FLOAT: 'Float' };
const sqlite_INTEGERS = { BIGINT: 'BigInteger', SMALLINT: 'SmallInteger' };
const STRINGS = {
    CHAR: 'CHAR',
    NCHAR: 'NCHAR',
    NVARCHAR: 'NVARCHAR',
    VARCHAR: 'String',
};
function isLiteral({ context }) {
    return context.plan.schema.literal === true;
}
/** The name of a column's type without what stands in brackets. */
function nameOf({ column }) {
    return column.raw
        .replace(/\([^]*/, '')
        .trim()
        .toUpperCase();
}
function typeOf(type, python) {
    return { type, python: () => python };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/native.js



const DIALECTS = {
    mariadb: MARIADB_TYPES,
    mysql: MYSQL_TYPES,
    postgresql: POSTGRESQL_TYPES,
    sqlite: SQLITE_TYPES,
};
/** The dialect's own type, when the schema names a dialect and it has one that says more than the portable type. */
function nativeType(type, site) {
    const { dialect } = site.context;
    // The table has the right rule for each kind, which the compiler cannot follow through a union.
    return dialect && DIALECTS[dialect][type.kind]?.(type, site);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/types.js









/** The kinds whose values JSON has as they are. */
const JSON_KINDS = new Set([
    'boolean',
    'enum',
    'float',
    'integer',
    'string',
    'text',
    'year',
]);
const types_INTEGERS = {
    8: 'SmallInteger',
    16: 'SmallInteger',
    24: 'Integer',
    32: 'Integer',
    64: 'BigInteger',
};
/** The type of a column: the dialect's own when the schema names a dialect that has one, else the nearest portable. */
function columnCode(site) {
    return typeCode(site.column.type, site);
}
/** The code of a type, which may be a part of the column's own. */
function typeCode(type, site) {
    return (0,own_types/* ownTypeCode */.IG)(type, site) ?? namedType(type, site) ?? nativeType(type, site) ?? portable(type, site);
}
/** A type that goes by its name in SQL. */
function namedType(type, site) {
    const { table, column, context } = site;
    const name = typeNameOf(type, column, table, context.plan.schema);
    if (!name)
        return undefined;
    const names = [name.made, ...(name.kept === undefined ? [] : [name.kept])];
    return {
        type: (0,python_layout/* call */.T1)(context.nativeClass(), names.map(python/* pythonString */.cE)),
        python: () => namedPython(type, site),
    };
}
/** What the drivers make of a type that they do not know: PostgreSQL's its text, MySQL's its bytes. */
function namedPython(type, site) {
    if (type.kind === 'unknown')
        return any(site);
    if (type.kind === 'integer' || type.kind === 'year')
        return 'int';
    return type.kind === 'native' && site.context.dialect !== 'postgresql' ? 'bytes' : 'str';
}
/** A type from SQLAlchemy's main module: its bare name, or a call where there is something to say. */
function plain(site, name, items = []) {
    const given = items.filter((item) => item !== undefined);
    const imported = core(site.context, name);
    return given.length > 0 ? (0,python_layout/* call */.T1)(imported, given) : imported;
}
/** A type that is another one on some databases. */
function withVariant(type, variant, dialect) {
    const instance = typeof type === 'string' ? `${type}()` : (0,python_layout/* flat */.Ct)(type);
    return (0,python_layout/* call */.T1)(`${instance}.with_variant`, [variant, (0,python/* pythonString */.cE)(dialect)]);
}
/** The Python type of a type that is not written itself, so that nothing is imported for it. */
function pythonOf(type, site) {
    let isWritten = false;
    const context = quietContext(site.context, () => isWritten);
    const { python } = typeCode(type, { ...site, context });
    isWritten = true;
    return python();
}
function portable(type, site) {
    // The table has the right rule for each kind, which the compiler cannot follow through a union.
    return RULES[type.kind](type, site);
}
const RULES = {
    array: types_arrayCode,
    binary: ({ length }, site) => ({
        type: plain(site, 'LargeBinary', [digits(length)]),
        python: () => 'bytes',
    }),
    boolean: (_, site) => ({ type: plain(site, 'Boolean'), python: () => 'bool' }),
    date: (_, site) => ({ type: plain(site, 'Date'), python: () => datetime(site, 'date') }),
    datetime: ({ timezone }, site) => ({
        type: plain(site, 'DateTime', [zoned(timezone)]),
        python: () => datetime(site, 'datetime'),
    }),
    decimal: ({ precision, scale }, site) => ({
        type: plain(site, 'Numeric', precision === undefined ? [] : [digits(precision), digits(scale)]),
        python: () => `${site.context.imports.module('decimal')}.Decimal`,
        open: 'class',
    }),
    enum: enumCode,
    float: ({ bits }, site) => floatCode(bits === 64 ? 'Double' : 'Float', site),
    integer: ({ bits }, site) => ({ type: plain(site, types_INTEGERS[bits]), python: () => 'int' }),
    interval: (_, site) => ({ type: plain(site, 'Interval'), python: () => datetime(site, 'timedelta') }),
    json: ({ binary }, site) => ({
        type: binary ? withVariant(json(site), jsonb(site), 'postgresql') : json(site),
        python: () => any(site),
    }),
    domain: ({ of }, site) => typeCode(of, site),
    range: (_, site) => ({ type: plain(site, 'Text'), python: () => 'str' }),
    native: ({ name }, site) => name === 'money'
        ? {
            type: plain(site, 'Numeric', ['19', '4']),
            python: () => `${site.context.imports.module('decimal')}.Decimal`,
        }
        : { type: plain(site, 'Text'), python: () => 'str' },
    network: ({ of }, site) => ({
        type: plain(site, 'String', [of === 'macaddr' ? '17' : '49']),
        python: () => 'str',
    }),
    set: (_, site) => ({ type: plain(site, 'Text'), python: () => 'str' }),
    string: ({ fixed, length }, site) => ({
        type: plain(site, fixed ? 'CHAR' : 'String', [digits(length), collated(site)]),
        python: () => 'str',
    }),
    text: (_, site) => ({ type: plain(site, 'Text', [collated(site)]), python: () => 'str' }),
    time: ({ timezone }, site) => ({
        type: plain(site, 'Time', [zoned(timezone)]),
        python: () => datetime(site, 'time'),
    }),
    unknown: (_, site) => ({ type: plain(site, 'Text'), python: () => 'str' }),
    uuid: (_, site) => ({
        type: plain(site, 'Uuid'),
        python: () => `${site.context.imports.module('uuid')}.UUID`,
        open: 'class',
    }),
    year: (_, site) => ({ type: plain(site, 'SmallInteger'), python: () => 'int' }),
};
/** A type of SQLAlchemy's main module for floating-point numbers; only the class `Float` knows what it gives once it is called. */
function floatCode(name, site) {
    return { type: plain(site, name), python: () => 'float', open: name === 'Float' ? 'class' : 'both' };
}
/** The type that stands on its own, or one of this column alone. */
function enumCode(type, site) {
    const { table, column, context } = site;
    const found = context.plan.enums.find(type, column.name, table);
    if (!found)
        return { type: plain(site, 'String'), python: () => 'str' };
    const known = type.name === undefined ? undefined : context.standalone('enum', type.name, type.namespace);
    return {
        type: known ?? (0,python_layout/* call */.T1)(core(context, 'Enum'), enumArguments(found, context)),
        python: () => context.enumClass(found),
    };
}
/** Elsewhere than on PostgreSQL an array is kept as JSON, whose lists hold any value that JSON has. */
function types_arrayCode(type, site) {
    if (!JSON_KINDS.has(type.of.kind)) {
        return { type: json(site), python: () => nested('list', type.dimensions, any(site)) };
    }
    const array = arrayType(type, typeCode(type.of, site), site);
    return {
        type: withVariant(json(site), array.type, 'postgresql'),
        // JSON gives the values of an enumeration back as plain texts.
        python: type.of.kind === 'enum' ? () => nested('list', type.dimensions, 'str') : array.python,
    };
}
/** Whether a value may be a list itself, which would pass for a further dimension. */
function mayBeList(type) {
    return type.kind === 'json' || (type.kind === 'range' && type.multi);
}
/** PostgreSQL's array of a type. */
function arrayType(type, item, site) {
    const { dimensions } = type;
    const [name, of] = open_types_closed(postgresql(site, 'ARRAY'), item);
    const isSaid = dimensions > 1 || mayBeList(type.of);
    const items = [of, ...(isSaid ? [(0,python_layout/* keyword */.Si)('dimensions', String(dimensions))] : [])];
    return {
        type: (0,python_layout/* call */.T1)(name, items),
        python: () => nested('list', dimensions, item.python()),
    };
}
/** A type of PostgreSQL alone. */
function postgresql(site, name) {
    return site.context.imports.from('sqlalchemy.dialects.postgresql', name);
}
function json(site) {
    return plain(site, 'JSON', [noneAsNull(site)]);
}
/** `JSONB`, with what it makes of `None`. */
function jsonb(site) {
    const nulls = noneAsNull(site);
    return nulls ? (0,python_layout/* call */.T1)(postgresql(site, 'JSONB'), [nulls]) : postgresql(site, 'JSONB');
}
/** A column that a constructor sets to `None` is left out of an INSERT: JSON has a null of its own, which is a value. */
function noneAsNull({ column, context }) {
    const isLeftOut = column.nullable || column.default !== undefined;
    return context.plan.style.classes?.setsNone && isLeftOut ? (0,python_layout/* keyword */.Si)('none_as_null', 'True') : undefined;
}
/** `typing.Any`. */
function any(site) {
    return site.context.imports.from('typing', 'Any');
}
/** A figure as an argument, when there is one. */
function digits(figure) {
    return figure === undefined ? undefined : String(figure);
}
/** A type of the standard library's module of dates and times. */
function datetime(site, name) {
    return `${site.context.imports.module('datetime')}.${name}`;
}
/** `timezone=True`, where it is so. */
function zoned(timezone) {
    return timezone ? (0,python_layout/* keyword */.Si)('timezone', 'True') : undefined;
}
/** `collation=`, where the column has one of its own. */
function collated({ column: { collation } }) {
    return collation === undefined ? undefined : (0,python_layout/* keyword */.Si)('collation', (0,python/* pythonString */.cE)(collation));
}
/** The length in the type's text, which the column type does not keep: `8` of `BIT(8)`. */
function bitLength(site) {
    const [, length] = /\((\d+)\)/.exec(site.column.raw) ?? [];
    return length === undefined ? [] : [length];
}
/** A generic around itself: `list[list[int]]` for two dimensions. */
function nested(outer, dimensions, inner) {
    return `${`${outer}[`.repeat(dimensions)}${inner}${']'.repeat(dimensions)}`;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/counting.js






const OPTIONS = [
    ['start', 'start'],
    ['increment', 'increment'],
    ['minvalue', 'minValue'],
    ['maxvalue', 'maxValue'],
    ['cache', 'cache'],
];
const NONE = [];
/** How an identity column or a sequence counts, as keyword arguments. */
function countingArguments(counting) {
    const figures = OPTIONS.flatMap(([argument, option]) => {
        const figure = counting[option];
        return figure === undefined ? [] : [(0,python_layout/* keyword */.Si)(argument, figure)];
    });
    return counting.cycle ? [...figures, (0,python_layout/* keyword */.Si)('cycle', 'True')] : figures;
}
/** `Identity()`, for a column that does not count by being the key. */
function identityArgument(site) {
    const { column, context } = site;
    if (!needsIdentity(site))
        return NONE;
    const always = column.identity?.always ? [(0,python_layout/* keyword */.Si)('always', 'True')] : NONE;
    return [(0,python_layout/* call */.T1)(core(context, 'Identity'), [...always, ...countingArguments(column.identity ?? {})])];
}
/**
 * SQLAlchemy lets a single key of numbers count up by itself, fractions too, of which it makes a SERIAL on PostgreSQL;
 * whatever differs from that is said.
 */
function autoincrement(site) {
    const { table, column } = site;
    if (!NUMBERS.has(column.type.kind))
        return NONE;
    const isAlone = table.primaryKey?.columns.length === 1;
    const isReference = table.foreignKeys.some(({ columns }) => columns.includes(column.name));
    const isImplied = isAlone && !isReference && column.default === undefined && column.generated === undefined;
    if (!column.autoIncrement)
        return isImplied ? [(0,python_layout/* keyword */.Si)('autoincrement', 'False')] : NONE;
    return isImplied || needsIdentity(site) ? NONE : [(0,python_layout/* keyword */.Si)('autoincrement', 'True')];
}
/** On SQLite only a key of type INTEGER counts up. */
function countingType(type, site) {
    return isOtherInSqlite(site) ? withVariant(type, core(site.context, 'Integer'), 'sqlite') : type;
}
/** Whether a column has another type on SQLite, where that may be the database. */
function isOtherInSqlite({ table, column, context }) {
    const { dialect } = context;
    const key = table.primaryKey?.columns ?? [];
    const isNumbered = column.autoIncrement || column.default?.kind === 'sequence';
    const counts = isNumbered && key.length === 1 && key[0] === column.name;
    const isOther = column.type.kind === 'integer' && column.type.bits !== 32;
    const mayBeSqlite = dialect === undefined || dialect === 'sqlite';
    return counts && isOther && mayBeSqlite;
}
/** Beside another key column only MySQL lets a column count up by itself. */
function needsIdentity(site) {
    const { table, column, context } = site;
    if (!column.autoIncrement || !isInteger(column))
        return false;
    if (countsBesideKey(column, table, context.dialect))
        return false;
    if (column.identity && !(0,is_mysql/* isMysql */.n)(context.dialect))
        return true;
    if (countsBySequence(column, context.plan.schema))
        return false;
    const key = table.primaryKey?.columns ?? [];
    return key.includes(column.name) ? key.length > 1 && !(0,is_mysql/* isMysql */.n)(context.dialect) : true;
}
const NUMBERS = new Set(['integer', 'decimal', 'float']);
function isInteger({ type }) {
    return type.kind === 'integer';
}

// EXTERNAL MODULE: ./lib/targets/fresh-uuids.js
var fresh_uuids = __webpack_require__(29775);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/mysql-defaults.js





/** MySQL's and MariaDB's defaults, as their catalogs print them and Alembic compares them with those. */
const MYSQL_DEFAULTS = {
    boolean: ({ value }, { column, context }) => column.type.kind === 'boolean' ? sqlText(value ? '1' : '0', context.imports) : undefined,
    now: ({ of }, { column, context }) => sqlText(of === 'timestamp' ? current(column) : NOWS[of], context.imports),
    number: ({ text }, { column, context }) => sqlText(asKept(text, column), context.imports),
    /** Of a plain string Alembic adds the quotes only where the column holds text, doubles none within, and sees none in ''. */
    string: ({ value }, { column, context }) => !isText(column) || value === '' || value.includes("'")
        ? sqlText((0,string/* sqlString */.Q)(value, context.dialect), context.imports)
        : undefined,
};
const NOWS = { date: '(curdate())', time: '(curtime())' };
const mysql_defaults_TEXTS = new Set(['enum', 'set', 'string', 'text']);
/** MySQL's own class of enumerations, which only those with a collation need, is no text to Alembic. */
function isText({ type, collation }) {
    return mysql_defaults_TEXTS.has(type.kind) && (type.kind !== 'enum' || collation === undefined);
}
const CURRENT = /^\s*(?:current_timestamp|now|localtimestamp)\s*(?:\(\s*(?:\d+\s*)?\)\s*)?$/i;
/** `ON UPDATE CURRENT_TIMESTAMP`, which is part of the default; undefined where there is none that may begin it. */
function updateArguments({ column, context }) {
    const start = startOf(column, context.dialect);
    return start === undefined
        ? undefined
        : [
            (0,python_layout/* keyword */.Si)('server_default', sqlText(`${start} ON UPDATE ${current(column)}`, context.imports)),
            (0,python_layout/* keyword */.Si)('server_onupdate', (0,python_layout/* call */.T1)(core(context, 'FetchedValue'), [])),
        ];
}
function startOf({ default: value, nullable, type }, dialect) {
    if (value === undefined)
        return nullable ? 'NULL' : undefined;
    if (value.kind === 'now' || (value.kind === 'expression' && CURRENT.test(value.sql))) {
        return `CURRENT_TIMESTAMP${fractionOf(type)}`;
    }
    return value.kind === 'string' ? (0,string/* sqlString */.Q)(value.value, dialect) : undefined;
}
function current({ type }) {
    return `CURRENT_TIMESTAMP${fractionOf(type)}`;
}
function fractionOf(type) {
    return type.kind === 'datetime' && type.precision ? `(${type.precision})` : '';
}
/** A number as the catalog keeps it: with all digits of the column's scale, and the zeros of a zero-filled one. */
function asKept(text, { raw }) {
    const [, width = '', scale = '0'] = /\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)/.exec(raw) ?? [];
    if (/\bzerofill\b/i.test(raw))
        return text.padStart(Number(width), '0');
    const [whole = '', digits = ''] = text.split('.');
    return Number(scale) > 0 && /^-?\d+$/.test(whole) && /^\d*$/.test(digits)
        ? `${whole}.${digits.padEnd(Number(scale), '0')}`
        : text;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/postgresql-defaults.js



/** PostgreSQL's defaults, as its catalog says them or so that Alembic can ask whether they are the same. */
const POSTGRESQL_DEFAULTS = {
    /** Its catalog prints without brackets what may not stand so. */
    expression: ({ sql }, { context }) => context.plan.schema.literal
        ? sqlText(isDefault(sql) ? sql : bracketed(sql, 'postgresql'), context.imports)
        : undefined,
    /**
     * It compares no two values of some types, or none with a text, so that Alembic goes by the letters of the catalog alone; and of a plain
     * string Alembic takes the quotes within for its end.
     */
    string: ({ value }, { column, context }) => {
        if (isIncomparable(column.type))
            return sqlText(`${(0,string/* sqlString */.Q)(value)}::${column.raw}`, context.imports);
        return value.includes("'") ? sqlText((0,string/* sqlString */.Q)(value), context.imports) : undefined;
    },
};
const INCOMPARABLE = new Set([
    'box',
    'circle',
    'geography',
    'geometry',
    'jsonpath',
    'line',
    'lseg',
    'path',
    'point',
    'polygon',
    'regclass',
    'xml',
]);
function isIncomparable(type) {
    if (type.kind === 'array' || type.kind === 'domain')
        return isIncomparable(type.of);
    if (type.kind === 'json')
        return !type.binary;
    return type.kind === 'unknown' || (type.kind === 'native' && INCOMPARABLE.has(type.name));
}
const VALUE = /[+-]?[\w.]+|[A-Z]?'(?:[^']|'')*'|ARRAY\[[^\]]*\]|[\w.]+\([^()]*\)/i;
const CASTS = /(?:::[^:'()+*/|<>=-]+(?:\(\d+\)[^:'()+*/|<>=-]*)?)*/;
const TAKEN = new RegExp(`^\\s*(?:${VALUE.source})\\s*${CASTS.source}$`, 'i');
/** A word, a value, an array or a call, with or without casts: what may stand as it is. */
function isDefault(sql) {
    return TAKEN.test(sql);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/sequence-path.js
/** The parts of a sequence's name as SQL writes it: what has no quotes means lower case, as in SQLAlchemy. */
function sequencePath(name) {
    const parts = name.match(/"(?:[^"]|"")+"|[^".]+/g) ?? [name];
    return parts.map((part) => part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/defaults.js














/** The keyword arguments that give a column its values: `server_default=`, `default=`, `onupdate=`. */
function defaultArguments(site, freshArgument) {
    const { table, column, context } = site;
    const isCounted = isSerial(column, table, context.plan.schema) || countsBesideKey(column, table, context.dialect);
    if (isCounted)
        return [(0,python_layout/* keyword */.Si)('server_default', (0,python_layout/* call */.T1)(core(context, 'FetchedValue'), []))];
    const atOnce = column.onUpdateNow && (0,is_mysql/* isMysql */.n)(context.dialect) ? updateArguments(site) : undefined;
    if (atOnce)
        return atOnce;
    const update = column.onUpdateNow ? [(0,python_layout/* keyword */.Si)('onupdate', now('timestamp', site))] : defaults_NONE;
    return column.default
        ? argumentsFor(column.default, site, freshArgument).concat(update)
        : [...serverDefault(keptCode(site)), ...update];
}
/** The words that Alembic finds in the catalog of the database that keeps them: those of PostgreSQL have a cast. */
function keptCode(site) {
    const { keptDefault } = site.column;
    const { dialect, imports } = site.context;
    if (keptDefault === undefined)
        return undefined;
    const isKept = keptDefault.includes('::') ? dialect === 'postgresql' : dialect === 'sqlite';
    return isKept ? sqlText(inBrackets(keptDefault, site), imports) : undefined;
}
function serverDefault(code) {
    return code === undefined ? defaults_NONE : [(0,python_layout/* keyword */.Si)('server_default', code)];
}
const defaults_NONE = [];
/** The sequence that a column draws from, as a positional argument, where the database does not do so by itself. */
function sequenceArgument({ column, context }) {
    if (column.default?.kind !== 'sequence')
        return defaults_NONE;
    const path = sequencePath(column.default.name);
    const known = findSequence(path, context);
    if (context.plan.schema.literal && context.dialect === 'postgresql')
        return defaults_NONE;
    if (known !== undefined)
        return [known];
    const namespace = path.slice(0, -1).join('.');
    const schema = namespace === '' ? [] : [(0,python_layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(namespace))];
    return [(0,python_layout/* call */.T1)(core(context, 'Sequence'), [(0,python/* pythonString */.cE)(path.at(-1) ?? ''), ...schema])];
}
/** The variable of a sequence that stands on its own. PostgreSQL's usual namespace is none. */
function findSequence(path, context) {
    const [name = '', namespace] = [...path].reverse();
    return context.standalone('sequence', name, namespace === 'public' ? undefined : namespace);
}
const defaults_DIALECTS = {
    mariadb: MYSQL_DEFAULTS,
    mysql: MYSQL_DEFAULTS,
    postgresql: POSTGRESQL_DEFAULTS,
    sqlite: SQLITE_DEFAULTS,
};
const defaults_RULES = {
    boolean: ({ value }, site) => booleanCode(value, site),
    expression: ({ sql }, site) => sqlText(inBrackets(sql, site), site.context.imports),
    now: ({ of }, site) => now(of, site),
    number: ({ text }, site) => sqlText(text, site.context.imports),
    sequence: ({ name }, site) => {
        if (site.context.dialect !== 'postgresql')
            return undefined;
        const known = findSequence(sequencePath(name), site.context);
        return known === undefined
            ? sqlText(`nextval(${(0,string/* sqlString */.Q)(name)})`, site.context.imports)
            : (0,python_layout/* call */.T1)(`${known}.next_value`, []);
    },
    string: ({ value }) => (0,python/* pythonString */.cE)(value),
    uuid: ({ sql }, site) => sqlText(inBrackets(sql, site), site.context.imports),
};
/** What the database is told of a default, in the place of a column. */
function defaultCode(value, site) {
    const { dialect } = site.context;
    // The tables have the right rule for each kind, which the compiler cannot follow through a union.
    const own = dialect && defaults_DIALECTS[dialect]?.[value.kind]?.(value, site);
    return own ?? defaults_RULES[value.kind](value, site);
}
function argumentsFor(value, site, freshArgument) {
    const code = keptCode(site) ?? defaultCode(value, site);
    return [...freshArguments(site, freshArgument), ...serverDefault(code)];
}
function booleanCode(value, site) {
    const { kind } = site.column.type;
    if (kind === 'boolean')
        return (0,python_layout/* call */.T1)(core(site.context, value ? 'true' : 'false'), []);
    return kind === 'string' || kind === 'text'
        ? (0,python/* pythonString */.cE)(String(value))
        : sqlText(value ? '1' : '0', site.context.imports);
}
function now(of, site) {
    const names = { timestamp: 'now', date: 'current_date', time: 'current_time' };
    return (0,python_layout/* call */.T1)(`${core(site.context, 'func')}.${names[of]}`, []);
}
/** What Python gives a new row, where the database's default does not do. */
function freshArguments(site, freshArgument) {
    const value = freshValue(site);
    return value === undefined ? [] : [(0,python_layout/* keyword */.Si)(freshArgument, value)];
}
/** The function that gives a value in Python where the database's is missing or its result cannot be read back. */
function freshValue(site) {
    const { type, default: value } = site.column;
    if (value?.kind !== 'uuid')
        return undefined;
    if (!(0,fresh_uuids/* needsPythonUuid */.d)(site.column, site.table, site.context.dialect))
        return undefined;
    const uuid = () => `${site.context.imports.module('uuid')}.uuid4`;
    if (type.kind === 'uuid')
        return uuid();
    const holdsText = type.kind === 'text' || (type.kind === 'string' && (type.length ?? 36) >= 36);
    return holdsText ? `lambda: str(${uuid()}())` : undefined;
}
/** SQLite takes an expression only in brackets, which every database allows; a named dialect's text stays as it is. */
function inBrackets(sql, site) {
    const { dialect } = site.context;
    const isSimple = /^\s*(?:[+-]?[\w.]+|'(?:[^']|'')*'|\([^()]*\))\s*$/.test(sql);
    return isSimple || (dialect !== undefined && dialect !== 'sqlite') ? sql : `(${sql})`;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/domain-columns.js
/**
 * A column with what its domain says of every column: SQLAlchemy's reflection takes a domain's NOT NULL and its default
 * for the column's own, and so must the models that are compared with it.
 */
function withDomain(column, { plan, dialect }) {
    const { type } = column;
    if (type.kind !== 'domain' || dialect !== 'postgresql')
        return column;
    const found = plan.standalones.find('domain', type.name, type.namespace);
    if (found?.kind !== 'domain')
        return column;
    const value = column.generated ? undefined : (column.default ?? defaultOf(found.object, plan.standalones));
    return {
        ...column,
        nullable: column.nullable && found.object.nullable,
        ...(value === undefined ? {} : { default: value }),
    };
}
/** A domain has the default of the one that it is made of. */
function defaultOf({ default: own, type }, standalones) {
    if (own !== undefined || type.kind !== 'domain')
        return own;
    const found = standalones.find('domain', type.name, type.namespace);
    return found?.kind === 'domain' ? defaultOf(found.object, standalones) : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/needs.js
/** Whether the database alone gives a column its values: it counts up, or is computed. */
function isFilled({ autoIncrement, identity, generated }) {
    return autoIncrement || identity !== undefined || generated !== undefined;
}
/**
 * Whether a row cannot be without the one that a relationship leads to: no column of the key may be null or counts, and
 * one at least has no default. A row that may refer to itself, and one in a cycle, must be there before the other is.
 */
function isNeeded(relation) {
    if (relation.kind !== 'forward' || relation.isCyclic)
        return false;
    const { key, child, parent } = relation.edge;
    const columns = child.table.columns.filter(({ name }) => key.columns.includes(name));
    return (child !== parent &&
        columns.every((column) => !column.nullable && !isFilled(column)) &&
        columns.some((column) => column.default === undefined));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/unrecorded-imports.js
/** Imports of a text that is compared or shown, and stands in no module: names as they are. */
const PLAIN_NAMES = {
    from: (_, name) => name,
    type: (_, name) => name,
    module: (name) => name,
    moduleAs: (_, name) => name,
    print: () => [],
};
/** The same, with every name behind its module: `sqlalchemy.orm.Mapped`. */
const QUALIFIED_NAMES = {
    ...PLAIN_NAMES,
    from: (module, name) => `${module}.${name}`,
    type: (module, name) => `${module}.${name}`,
};

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/team-mixins.js



/**
 * Finds the mixins that each class inherits: those with all of their columns in the table, each declared as we would.
 * Any difference is a notice, and the columns are written out.
 */
function matchMixins(mixins, models, matching) {
    return new Map(models.map((model) => {
        const brought = new Set();
        const used = mixins
            .filter(({ columns }) => !columns.some((name) => brought.has(name)))
            .filter((mixin) => {
            const fits = isMatch(mixin, model, matching);
            if (fits)
                for (const name of mixin.columns)
                    brought.add(name);
            return fits;
        });
        return [model, used];
    }));
}
/** The classes that a class derives from: its mixins, then the base. */
function parentClasses(model, context) {
    const mixins = context.mixinsOf(model).map(({ module, name }) => context.imports.from(module, name));
    return [...mixins, context.base()];
}
/** Whether a column stands in a mixin, and so not in the body of the class. */
function isMixed(column, model, context) {
    return context.mixinsOf(model).some(({ columns }) => columns.includes(column));
}
/**
 * A column as the finished class gives it, where the body of the class does not have all of these columns; undefined
 * where it does.
 */
function laterColumn(model, columns, context) {
    const later = context.plan.style.classes?.later;
    if (later)
        return (attribute) => later(model, attribute, context);
    const isMissing = columns.some((column) => isMixed(column, model, context));
    return isMissing ? (attribute) => `${model.className}.${attribute}` : undefined;
}
function isMatch(mixin, model, matching) {
    const columns = mixin.columns.map((name) => model.table.columns.find((column) => column.name === name));
    if (!columns.every((column) => column !== undefined))
        return false;
    const attributes = columns.map(({ name }) => model.attributes.get(name) ?? name);
    const more = mixin.attributes.find((attribute) => !attributes.includes(attribute));
    const [first] = columns;
    if (more !== undefined && first) {
        report(mixin, model, first, `has ${more} too, which is none of its columns here`, matching);
        return false;
    }
    const different = columns.filter((column) => !isSame(mixin, model, column, matching));
    return different.length === 0;
}
function isSame(mixin, model, column, matching) {
    const attribute = model.attributes.get(column.name) ?? column.name;
    if (mixin.agrees(attribute, print(column, model, QUALIFIED_NAMES, matching)))
        return true;
    const said = mixin.said(attribute);
    const difference = `the schema \`${print(column, model, PLAIN_NAMES, matching)}\``;
    const own = said === undefined ? `says nothing of ${attribute}` : `says \`${said}\``;
    report(mixin, model, column, `${own}, ${difference}`, matching);
    return false;
}
function report(mixin, { table }, column, what, { notes }) {
    const name = `${mixin.module}:${mixin.name}`;
    const message = `${table.name}.${column.name}: the mixin ${name} ${what}; its columns are written out`;
    notes.gather('notice', column.place, 'mixin-differs', message, `mixin-differs ${name} ${column.name} ${what}`);
}
function print(column, model, imports, matching) {
    const { relations, style } = matching;
    const context = matching.contextWith(imports, ONE_LINE);
    const parts = describeColumn(column, model, relations.get(model) ?? [], style, context);
    return context.layout.assignment(style.column(parts, context)).join(' ');
}
const ONE_LINE = new python_layout/* Layout */.PE(Number.MAX_SAFE_INTEGER);

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/relationships.js






/** A relationship of a class in parts. */
function describeRelation(relation, context) {
    const common = { relation, isNeeded: isNeeded(relation) };
    if (relation.kind === 'linked') {
        const { name, target } = relation;
        return { ...common, name, target, count: 'many', arguments: linkedArguments(relation, context) };
    }
    return { ...common, ...describeSide(relation), arguments: sideArguments(relation, context) };
}
function describeSide({ kind, edge }) {
    const { child, parent, key, isOne, forward, back = '' } = edge;
    if (kind === 'back')
        return { name: back, target: child, count: isOne ? 'optional' : 'many' };
    return { name: forward, target: parent, count: isNullable(key, child) ? 'optional' : 'one' };
}
/** Classes stand in quotes, for they may come further down; a class that was imported does not need them. */
function annotate({ target, count }, context) {
    const optional = count === 'optional' ? ' | None' : '';
    if (target.kind === 'class')
        return `${context.imports.from(target.module, target.className)}${optional}`;
    const name = quoted(`${context.annotate(target)}${optional}`);
    return count === 'many' ? (0,python_layout/* subscript */.iH)('list', name) : name;
}
function sideArguments(side, context) {
    const { edge, kind } = side;
    const other = kind === 'forward' ? edge.back : edge.forward;
    return [
        ...joinArguments(side, context),
        ...(other === undefined ? [] : [['back_populates', (0,python/* pythonString */.cE)(other)]]),
        ...(kind === 'forward' ? [] : relationships_deletion(side)),
        ...(isSetLater(side) ? [['post_update', 'True']] : []),
        ...(edge.overlaps.length > 0 ? [['overlaps', (0,python/* pythonString */.cE)(edge.overlaps.join(','))]] : []),
    ];
}
/** Whether the columns of a key are set after both rows are there. */
function isSetLater({ isCyclic, edge: { key, child } }) {
    return isCyclic && isNullable(key, child);
}
/** How the two tables join, where SQLAlchemy cannot tell or would set too many columns. */
function joinArguments(side, context) {
    const { edge, isAmbiguous, kind } = side;
    const isForward = kind === 'forward';
    const areColumns = context.plan.style.classes?.later === undefined;
    const isPartial = edge.writes.length < edge.key.columns.length;
    if ((isPartial || isCrossed(edge) || isShifted(edge)) && edge.parent.kind === 'model') {
        return [['primaryjoin', partialJoin(edge, edge.parent, isForward)]];
    }
    return [
        ...(isAmbiguous
            ? [['foreign_keys', columnsOf(edge.key.columns, edge.child, context, isForward && areColumns)]]
            : []),
        ...(isForward && edge.child === edge.parent
            ? [['remote_side', columnsOf(edge.key.referencedColumns, edge.child, context, areColumns)]]
            : []),
    ];
}
/** Whether the same columns lead to the same table in another order too, so that they do not tell which key joins. */
function isCrossed({ key, child }) {
    const columns = new Set(key.columns);
    return child.table.foreignKeys.some((other) => other !== key &&
        other.columns.length === columns.size &&
        other.columns.every((column) => columns.has(column)) &&
        other.columns.some((column, index) => !leadsTo(key, column, other.referencedColumns[index])) &&
        other.referencedTable === key.referencedTable &&
        other.referencedNamespace === key.referencedNamespace);
}
function leadsTo({ columns, referencedColumns }, column, referenced) {
    return referencedColumns[columns.indexOf(column)] === referenced;
}
/** Whether a column is on both sides, each time beside another one: `(a, b)` refers to `(id, a)` of the same table. */
function isShifted({ key: { columns, referencedColumns }, child, parent }) {
    if (child !== parent)
        return false;
    return columns.some((column, at) => referencedColumns.some((name, to) => name === column && to !== at));
}
/** The columns that the class body names where it says how a relationship joins. */
function joinColumns(relation) {
    if (relation.kind === 'linked')
        return relation.isSelf ? [...relation.near.referencedColumns, ...relation.far.referencedColumns] : [];
    const { edge, isAmbiguous, kind } = relation;
    if (kind === 'back')
        return [];
    return [
        ...(isAmbiguous ? edge.key.columns : []),
        ...(edge.child === edge.parent ? edge.key.referencedColumns : []),
    ];
}
/** A join that sets only some of the key's columns, in the string form that SQLAlchemy resolves later. */
function partialJoin({ key, child, parent, writes }, target, isForward) {
    const far = (path, isRemote) => parent === child && isRemote ? `remote(${path})` : path;
    const pairs = key.columns.map((column, index) => {
        const one = `${target.className}.${attributeOf(target, key.referencedColumns[index] ?? '')}`;
        const many = `${child.className}.${attributeOf(child, column)}`;
        return `${far(one, isForward)} == ${far(writes.includes(column) ? `foreign(${many})` : many, !isForward)}`;
    });
    return (0,python/* pythonString */.cE)(pairs.length === 1 ? pairs.join() : `and_(${pairs.join(', ')})`);
}
/** Columns as they stand further up in the same class body, or in the string form that SQLAlchemy resolves later. */
function columnsOf(columns, model, context, areAtHand) {
    const names = columns.map((column) => attributeOf(model, column));
    if (areAtHand && !columns.some((column) => isMixed(column, model, context)))
        return (0,python_layout/* list */.p_)(names);
    const paths = names.map((name) => `${model.className}.${name}`);
    return (0,python/* pythonString */.cE)(paths.length === 1 ? paths.join() : `[${paths.join(', ')}]`);
}
/** How far the ORM leaves children alone whose parent goes, since the database sees to them: it sets their key, or refuses. */
const PASSIVE = {
    'no-action': (0,python/* pythonString */.cE)('all'),
    restrict: (0,python/* pythonString */.cE)('all'),
    'set-default': (0,python/* pythonString */.cE)('all'),
    'set-null': 'True',
};
/** What becomes of the children when the parent goes: the database deletes them, or would not let go of their key. */
function relationships_deletion(side) {
    const { key, child } = side.edge;
    if (key.onDelete === 'cascade') {
        const cascade = isNullable(key, child) ? 'all' : 'all, delete-orphan';
        return [
            ['cascade', (0,python/* pythonString */.cE)(cascade)],
            ['passive_deletes', 'True'],
        ];
    }
    const isKey = key.columns.some((column) => child.table.primaryKey?.columns.includes(column));
    const passive = isKey ? (0,python/* pythonString */.cE)('all') : key.onDelete && PASSIVE[key.onDelete];
    // SQLAlchemy lets go of loaded children that are set later in any case, and fails where it is told not to.
    return passive === undefined ? [] : [['passive_deletes', isSetLater(side) ? 'True' : passive]];
}
function linkedArguments({ core, near, far, target, isSelf, back }, context) {
    const joins = isSelf
        ? [
            ['primaryjoin', join(near, target, core, context)],
            ['secondaryjoin', join(far, target, core, context)],
        ]
        : [];
    return [
        ['secondary', context.variable(core)],
        ...joins,
        ...(back === undefined ? [] : [['back_populates', (0,python/* pythonString */.cE)(back)]]),
    ];
}
function join(key, model, link, context) {
    const variable = context.variable(link);
    const later = laterColumn(model, key.referencedColumns, context);
    const pairs = key.columns.map((column, index) => {
        const attribute = attributeOf(model, key.referencedColumns[index] ?? '');
        const own = later ? later(attribute) : attribute;
        return (0,python_layout/* equals */.aI)(own, `${variable}.c[${(0,python/* pythonString */.cE)(columnKey(column, link.table))}]`);
    });
    // A call is laid out alike whatever stands before it, which a comparison behind `lambda` is not.
    if (later)
        return (0,python_layout/* call */.T1)(`lambda: ${core(context, 'and_')}`, pairs);
    const [first, ...more] = pairs;
    return first && more.length === 0 ? first : (0,python_layout/* call */.T1)(core(context, 'and_'), pairs);
}
function isNullable(key, child) {
    return child.table.columns.some(({ name, nullable }) => nullable && key.columns.includes(name));
}
function attributeOf(model, column) {
    return model.attributes.get(column) ?? column;
}
function quoted(name) {
    return `"${name}"`;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/columns.js














/** A column of a class in parts. */
function describeColumn(said, model, relations, { freshArgument }, context) {
    const { table, attributes } = model;
    const column = withDomain(said, context);
    const site = { table, column, context };
    const attribute = attributes.get(column.name) ?? column.name;
    const alias = context.aliasOf(said);
    const code = alias ? aliasCode(alias, site) : columnCode(site);
    return {
        table,
        column,
        attribute,
        isKey: isKey(site),
        isFilled: isFilled(column),
        isFresh: freshValue(site) !== undefined,
        isReferred: isReferred(said.name, model, relations, context),
        isRelated: relations.some((relation) => isNeeded(relation) && relation.edge.key.columns.includes(said.name)),
        ...(alias ? { alias } : {}),
        name: attribute === column.name ? [] : [(0,python/* pythonString */.cE)(column.name)],
        arguments: columnArguments(code, site, freshArgument, alias),
        python: () => code.python(),
    };
}
/** Relationships and indexes in a class body may have the columns themselves, which must then be values there. */
function isReferred(column, { table }, relations, { dialect }) {
    return (relations.some((relation) => joinColumns(relation).includes(column)) ||
        table.indexes.some(({ parts }) => needsColumns(parts, dialect) && parts.some((part) => part.kind === 'column' && part.name === column)));
}
/** A column of a `Table` object: `Column("user_id", Integer, primary_key=True)`. */
function coreColumn(said, table, context) {
    const column = withDomain(said, context);
    const site = { table, column, context };
    const code = columnCode(site);
    const [name, type] = open_types_closed(core(context, 'Column'), code);
    return (0,python_layout/* call */.T1)(name, [
        (0,python/* pythonString */.cE)(column.name),
        ...columnArguments({ ...code, type }, site, 'default'),
        ...notNull({ column, isKey: isKey(site) }),
    ]);
}
/** `nullable=False`, which a `Column` is told where a key does not say it. */
function notNull({ column, isKey }) {
    return isKey || column.nullable ? columns_NONE : [(0,python_layout/* keyword */.Si)('nullable', 'False')];
}
/** The author's type text, where no type that is known says it; one of a database's own is made by its name there. */
function typeRemark(column, table, { plan, layout }, indent = 0) {
    const { type, raw } = column;
    if (type.kind !== 'unknown' && type.kind !== 'native')
        return [];
    if (plan.ownType(type, column, table))
        return [];
    if (plan.schema.literal && plan.schema.dialect !== 'sqlite')
        return [];
    return layout.comment(`${raw} in the schema`, indent);
}
/** An alias for a column; its type is said all the same where SQLite needs another one to count. */
function aliasCode({ module, name }, site) {
    const python = () => site.context.imports.from(module, name);
    return isOtherInSqlite(site) ? { type: columnCode(site).type, python } : { python };
}
function isKey({ table, column }) {
    return table.primaryKey?.columns.includes(column.name) ?? false;
}
/** All that is to be said of a column, but for what its alias says. */
function columnArguments({ type }, site, freshArgument, alias) {
    const { table, column, context } = site;
    const types = type === undefined ? columns_NONE : [countingType(type, site)];
    return types.concat(columnKeys(column.name, table, context), sequenceArgument(site), identityArgument(site), computedArgument(site), keyArgument(site), isKey(site) && !alias?.isKey ? (0,python_layout/* keyword */.Si)('primary_key', 'True') : columns_NONE, isKey(site) ? autoincrement(site) : columns_NONE, nullableKey(column), isPlainlyUnique(column, table, context) && !alias?.isUnique ? (0,python_layout/* keyword */.Si)('unique', 'True') : columns_NONE, alias?.column.default !== undefined
        ? freshArguments(site, freshArgument)
        : defaultArguments(site, freshArgument), column.comment ? (0,python_layout/* keyword */.Si)('comment', (0,python/* pythonString */.cE)(column.comment)) : columns_NONE);
}
const columns_NONE = [];
/**
 * `nullable=True` of a key that may be NULL. SQLite says so of keys that count up too, which never are; a model that
 * repeated it could not write two rows at once, for SQLAlchemy then finds no column to tell them apart by.
 */
function nullableKey({ nullableKey, autoIncrement }) {
    return nullableKey && !autoIncrement ? [(0,python_layout/* keyword */.Si)('nullable', 'True')] : columns_NONE;
}
/** What SQLAlchemy calls a column, where that is not its name. */
function keyArgument({ column: { name }, table }) {
    const key = columnKey(name, table);
    return key === name ? columns_NONE : [(0,python_layout/* keyword */.Si)('key', (0,python/* pythonString */.cE)(key))];
}
/** A generated column's expression. */
function computedArgument({ column: { generated }, context }) {
    if (!generated)
        return columns_NONE;
    const persisted = (0,python_layout/* keyword */.Si)('persisted', generated.stored ? 'True' : 'False');
    return [(0,python_layout/* call */.T1)(core(context, 'Computed'), [sqlLiteral(generated.sql), persisted])];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/creation-order.js




/** Nothing to be said of any table. */
const NO_ORDER = new Map();
/**
 * The tables that must be made after others though no foreign key says so: SQLAlchemy makes tables in the order of their
 * names, and PostgreSQL refuses a default with a sequence that is not there yet.
 */
function findCreationOrder(plan) {
    if (plan.schema.dialect !== 'postgresql')
        return NO_ORDER;
    const mappings = [...plan.cores, ...plan.models];
    if (!mappings.some(({ table }) => table.columns.some(takesSequence)))
        return NO_ORDER;
    const sources = new Map(mappings.flatMap((source) => sequencesOf(source, plan).map((key) => [key, source])));
    const positions = new Map(mappings.map((mapping, index) => [mapping, index]));
    const order = new Map();
    mappings.forEach((dependent, index) => {
        for (const source of new Set(dependent.table.columns.flatMap((column) => sourcesOf(column, sources)))) {
            const later = (positions.get(source) ?? 0) > index ? source : dependent;
            if (source !== dependent)
                order.set(later, [...(order.get(later) ?? []), { dependent, source }]);
        }
    });
    return order;
}
/** The statements behind a table or class that say which table is to be made first. */
function printCreationOrder(mapping, context) {
    const { layout, creationOrder } = context;
    const nameOf = (each) => each.kind === 'core' ? context.variable(each) : context.modelClass(each);
    return (creationOrder.get(mapping) ?? []).flatMap((each) => printDependence(each, nameOf, layout));
}
/** The same of all tables, where each goes by its own name: in a package of classes that people own. */
function printPackageOrder(order, layout) {
    const nameOf = (each) => (each.kind === 'core' ? each.variable : each.className);
    return [...order.values()].flat().flatMap((each) => printDependence(each, nameOf, layout));
}
function printDependence({ dependent, source }, nameOf, layout) {
    const remark = `A default of ${dependent.table.name} takes a sequence of ${source.table.name}.`;
    const [later, first] = [dependent, source].map((each) => tableObject(each, nameOf(each)));
    return [
        ...layout.comment(remark),
        ...layout.statement((0,python_layout/* call */.T1)(`${later ?? ''}.add_is_dependent_on`, [first ?? ''])),
    ];
}
function tableObject({ kind, table: { name, namespace } }, called) {
    if (kind === 'core')
        return called;
    const key = namespace === undefined ? name : `${namespace}.${name}`;
    return `${called}.metadata.tables[${(0,python/* pythonString */.cE)(key)}]`;
}
function takesSequence({ default: value }) {
    return value?.kind === 'sequence';
}
function sourcesOf({ default: value }, sources) {
    if (value?.kind !== 'sequence')
        return [];
    const [name = '', namespace] = [...sequencePath(value.name)].reverse();
    const source = sources.get(creation_order_keyOf(name, namespace === 'public' ? undefined : namespace));
    return source ? [source] : [];
}
/** The sequences that PostgreSQL makes with a table, by the names that it gives them where these are short enough. */
function sequencesOf({ table }, { schema }) {
    return table.columns
        .filter((column) => column.identity ?? countsBySequence(column, schema))
        .map((column) => creation_order_keyOf(`${table.name}_${column.name}_seq`, table.namespace));
}
function creation_order_keyOf(name, namespace) {
    return JSON.stringify([namespace, name]);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/views.js


/** What stands over a view's class or `Table` object. */
const VIEW_REMARK = '# A view, which is only read: in a metadata of its own, so that nothing ever creates it.';
/** The metadata of a view: `MetaData()`. */
function viewMetadata(context) {
    return (0,python_layout/* call */.T1)(core(context, 'MetaData'), []);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/classes.js











const INDENT = 4;
/** The view of a class. */
function toClassView(model, relations, style, context) {
    const columns = printColumns(model, relations, style, context);
    const related = relations.flatMap((relation) => context.layout.assignment(style.relation(describeRelation(relation, context), context), INDENT));
    const hidden = context.hubs.get(model);
    const remark = hidden === undefined ? [] : context.layout.comment((0,reverse_limit/* hubRemark */.gZ)(hidden), INDENT);
    const columnOf = (column) => model.attributes.get(column) ?? column;
    const names = model.table.columns.map(({ name }) => name);
    const laterOf = laterColumn(model, names, context);
    const options = printArguments(model, context, laterOf ? undefined : columnOf);
    const isLast = !laterOf && model.table.indexes.some(({ parts }) => needsColumns(parts, context.dialect));
    const later = [...laterIndexes(model, laterOf, context), ...printCreationOrder(model, context)];
    return {
        heading: `${context.layout.statement(style.heading(model, context)).join('\n')}:`,
        table: [...printView(model, context), ...printTableName(model, context), ...(isLast ? [] : options)].join('\n'),
        sections: [
            columns,
            isLast ? options : [],
            [...related, ...remark],
            later.length > 0 ? ['', ...later] : [],
        ]
            .filter((lines) => lines.length > 0)
            .map((lines) => lines.join('\n')),
    };
}
/** What makes the class of a view one that is only read. */
function printView({ table }, context) {
    if (!table.view)
        return [];
    const metadata = context.layout.assignment({ target: 'metadata', value: viewMetadata(context) }, INDENT);
    return [`${' '.repeat(INDENT)}${VIEW_REMARK}`, ...metadata];
}
/** `__tablename__` of a class. */
function printTableName({ table }, { layout }) {
    return layout.assignment({ target: '__tablename__', value: (0,python/* pythonString */.cE)(table.name) }, INDENT);
}
/** The columns of a class, each with what is to be said of its type. */
function printColumns(model, relations, style, context) {
    return model.table.columns
        .filter(({ name }) => !isMixed(name, model, context))
        .flatMap((column) => printColumn(column, model, relations, style, context));
}
function printColumn(column, model, relations, style, context) {
    const parts = describeColumn(column, model, relations, style, context);
    return [
        ...(parts.alias ? [] : typeRemark(parts.column, model.table, context, INDENT)),
        ...context.layout.assignment(style.column(parts, context), INDENT),
    ];
}
/** `__table_args__` of a class, where there is something in it. Without `columnOf` it lacks what needs the columns. */
function printArguments(model, context, columnOf) {
    const items = toTableArguments(model, context, columnOf);
    return items.length > 0
        ? context.layout.assignment({ target: '__table_args__', value: (0,python_layout/* tuple */.PV)(items) }, INDENT)
        : [];
}
/** The options stand in a tuple also where nothing else does: ruff takes a bare dictionary for a mutable default. */
function toTableArguments({ table }, context, columnOf) {
    const options = tableOptions(table).length > 0 ? [optionsDict(table)] : [];
    return [...tableArguments(table, context, columnOf), ...options];
}
/** The indexes that need the columns themselves, where only the finished class gives those. */
function laterIndexes(model, later, context) {
    if (!later)
        return [];
    return printIndexes(model.table, context, (column) => later(model.attributes.get(column) ?? column));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/cores.js











const WITHOUT_KEY = '# No primary key, so no class can be mapped to this table.';
/** A table that is no class, as a `Table` object in the base's metadata; a view in one of its own. */
function printCore(definition, context) {
    const { table, variable, isLink } = definition;
    const items = [
        (0,python/* pythonString */.cE)(table.name),
        table.view ? viewMetadata(context) : context.metadata(),
        ...table.columns.map((column) => coreColumn(column, table, context)),
        ...tableArguments(table, context),
        ...tableOptions(table).map(([name, value]) => (0,python_layout/* keyword */.Si)(name, value)),
    ];
    return [
        ...(table.view ? [VIEW_REMARK] : isLink || !context.plan.style.classes ? [] : [WITHOUT_KEY]),
        ...table.columns.flatMap((column) => typeRemark(column, table, context)),
        ...context.layout.assignment({ target: variable, value: (0,python_layout/* call */.T1)(core(context, 'Table'), items) }),
        ...printIndexes(table, context, (column) => `${variable}.c[${(0,python/* pythonString */.cE)(columnKey(column, table))}]`),
        ...printCreationOrder(definition, context),
    ].join('\n');
}
/** A table that lives elsewhere: a stand-in with the columns that are referred to, in a metadata of its own, so that
 * foreign keys find it and nothing ever creates it. */
function printStub(external, context) {
    const { table, namespace, variable } = external;
    const items = [
        (0,python/* pythonString */.cE)(table),
        (0,python_layout/* call */.T1)(core(context, 'MetaData'), []),
        ...referredColumns(external, context),
        ...(namespace === undefined ? [] : [(0,python_layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(namespace))]),
    ];
    const lines = context.layout.assignment({ target: variable, value: (0,python_layout/* call */.T1)(core(context, 'Table'), items) });
    return ['# Lives elsewhere: only what foreign keys refer to.', ...lines].join('\n');
}
/** The columns that foreign keys refer to, each of the type of the first that does. */
function referredColumns(external, context) {
    const found = new Map();
    for (const table of context.plan.schema.tables) {
        for (const key of table.foreignKeys) {
            if (key.external === undefined && context.plan.find(key, table).kind !== 'stub')
                continue;
            if (context.plan.find(key, table) !== external)
                continue;
            key.referencedColumns.forEach((name, index) => {
                const column = table.columns.find((each) => each.name === key.columns[index]);
                if (column && !found.has(name))
                    found.set(name, stubColumn(name, column, table, context));
            });
        }
    }
    return [...found.values()];
}
function stubColumn(name, column, table, context) {
    const [head, type] = open_types_closed(core(context, 'Column'), columnCode({ table, column, context }));
    return (0,python_layout/* call */.T1)(head, [(0,python/* pythonString */.cE)(name), type]);
}

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/definitions.js









/**
 * The lines of a type or a sequence that stands on its own: `status_enum = Enum(Status, name="status", ...)`. It is part
 * of the metadata, so that it is made with the tables whether one uses it or not.
 */
function printStandalone(standalone, context) {
    return context.layout.assignment({
        target: standalone.variable,
        value: standaloneCode(standalone, context),
    });
}
function standaloneCode({ kind, object }, context) {
    if (kind === 'enum')
        return definitions_enumCode(context.plan.enums.named(object), context);
    return kind === 'domain' ? definitions_domainCode(object, context) : sequenceCode(object, context);
}
function definitions_enumCode(type, context) {
    return (0,python_layout/* call */.T1)(core(context, 'Enum'), [
        ...(type === undefined ? [] : enumArguments(type, context)),
        metadata(context),
    ]);
}
function definitions_domainCode(domain, context) {
    const site = domainSite(domain, context);
    const { collation, nullable, default: value } = domain;
    return (0,python_layout/* call */.T1)(postgresql(site, 'DOMAIN'), [
        (0,python/* pythonString */.cE)(domain.name),
        typeCode(domain.type, site).type,
        ...(collation === undefined ? [] : [(0,python_layout/* keyword */.Si)('collation', (0,python/* pythonString */.cE)(collation))]),
        ...(value === undefined ? [] : [(0,python_layout/* keyword */.Si)('default', domainDefault(value, site))]),
        ...checkArguments(domain),
        ...(nullable ? [] : [(0,python_layout/* keyword */.Si)('not_null', 'True')]),
        ...placeArguments(domain, context),
    ]);
}
/** The default of a domain is text or a plain value, never a function of SQLAlchemy's. */
function domainDefault(value, site) {
    if (value.kind === 'now')
        return sqlText(definitions_NOWS[value.of], site.context.imports);
    if (value.kind === 'boolean')
        return sqlText(String(value.value), site.context.imports);
    if (value.kind === 'sequence')
        return sqlText(`nextval('${value.name}')`, site.context.imports);
    return defaultCode(value, site) ?? '';
}
const definitions_NOWS = { timestamp: 'now()', date: 'CURRENT_DATE', time: 'CURRENT_TIME' };
/** SQLAlchemy takes one condition, so several are one that has the name of the first. */
function checkArguments({ checks }) {
    const [first, ...more] = checks;
    if (!first)
        return [];
    const sql = more.length === 0 ? first.sql : checks.map((check) => `(${check.sql})`).join(' AND ');
    return [
        ...(first.name === undefined ? [] : [(0,python_layout/* keyword */.Si)('constraint_name', (0,python/* pythonString */.cE)(first.name))]),
        (0,python_layout/* keyword */.Si)('check', sqlLiteral(sql)),
    ];
}
/** A domain's type is printed as that of a column would be. */
function domainSite(domain, context) {
    const { place, name, type, raw, nullable } = domain;
    const column = { place, name, type, raw, nullable, autoIncrement: false };
    const nothing = { foreignKeys: [], uniques: [], checks: [], exclusions: [], indexes: [] };
    const table = { place, name, columns: [column], ...nothing };
    return { table, column, context };
}
function sequenceCode(sequence, context) {
    const type = (0,own/* own */.Z)(SEQUENCE_TYPES, sequence.raw?.toLowerCase() ?? '');
    return (0,python_layout/* call */.T1)(core(context, 'Sequence'), [
        (0,python/* pythonString */.cE)(sequence.name),
        ...(type === undefined ? [] : [(0,python_layout/* keyword */.Si)('data_type', core(context, type))]),
        ...countingArguments(sequence),
        ...placeArguments(sequence, context),
    ]);
}
/** The types of a sequence's numbers that are not the usual BIGINT. */
const SEQUENCE_TYPES = {
    int: 'Integer',
    int2: 'SmallInteger',
    int4: 'Integer',
    integer: 'Integer',
    smallint: 'SmallInteger',
};
function placeArguments({ namespace }, context) {
    return [...(namespace === undefined ? [] : [(0,python_layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(namespace))]), metadata(context)];
}
function metadata(context) {
    return (0,python_layout/* keyword */.Si)('metadata', context.metadata());
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/hubs.js

/** The classes that too many foreign keys of classes lead to for reverse sides, and how many. */
function findReverseHubs(plan) {
    const { models, options } = plan;
    if (options.relationships !== 'both')
        return new Map();
    const ends = models.flatMap(({ table }) => table.foreignKeys.map((key) => plan.find(key, table)));
    return (0,reverse_limit/* findHubs */.Cb)(ends.filter((end) => end.kind === 'model'), options['reverse-limit']);
}
/** Says where reverse sides are left out. */
function noteHubs(hubs, notes) {
    for (const [{ table }, count] of hubs) {
        notes.gather('notice', table.place, 'reverse-limit', (0,reverse_limit/* hubMessage */.n_)(table.name, count));
    }
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/object-names.js


/** The longest name of an index or a constraint, in bytes, beyond which SQLAlchemy gives up; SQLite has no limit. */
const LIMITS = {
    mariadb: 64,
    mysql: 64,
    postgresql: 63,
    sqlite: Number.MAX_SAFE_INTEGER,
};
/** The limit for a schema that names no dialect: the shortest. */
const PORTABLE_LIMIT = LIMITS.postgresql;
/**
 * Settles the names of all indexes and constraints, in schema order. Indexes, and the constraints that are made with
 * one, share a space of names: in MySQL each table has its own; elsewhere it is the namespace's, with its tables in it,
 * so that a later index of a name is called after its table too. What changes is said in a note.
 */
function settleNames(schema, notes) {
    const limit = schema.dialect ? LIMITS[schema.dialect] : PORTABLE_LIMIT;
    const takenBeside = createSpaces(schema);
    const settled = new Map();
    const settle = (table, named, taken) => {
        if (named.name === undefined)
            return;
        const name = findFree(named.name, table.name, limit, taken);
        taken.add(name.toLowerCase());
        settled.set(named, name);
        if (name !== named.name)
            noteChange(named.name, name, table, notes);
    };
    for (const table of schema.tables) {
        const taken = takenBeside(table);
        for (const name of conventionalNames(table))
            taken.add(name.toLowerCase());
        for (const named of [table.primaryKey ?? {}, ...table.uniques, ...table.indexes]) {
            settle(table, named, taken);
        }
        for (const named of [...table.foreignKeys, ...table.checks])
            settle(table, named, new Set());
    }
    return (named) => settled.get(named) ?? named.name;
}
/** The names that are taken, in lower case, in the space where a table's indexes have theirs. */
function createSpaces({ dialect, tables }) {
    if ((0,is_mysql/* isMysql */.n)(dialect))
        return () => new Set();
    const spaces = new Map();
    for (const { name, namespace } of tables) {
        spaces.set(namespace, (spaces.get(namespace) ?? new Set()).add(name.toLowerCase()));
    }
    return ({ namespace }) => spaces.get(namespace) ?? new Set();
}
/** What our base's naming convention calls the constraints without a name. */
function conventionalNames({ name, primaryKey, uniques }) {
    const unnamed = uniques.filter((unique) => unique.name === undefined);
    return [
        ...(primaryKey && primaryKey.name === undefined ? [`pk_${name}`] : []),
        ...unnamed.map(({ columns }) => ['uq', name, ...columns].join('_')),
    ];
}
function findFree(wanted, table, limit, taken) {
    const isFree = (name) => !taken.has(name.toLowerCase());
    const qualified = `${wanted}_${table}`;
    const candidates = [wanted, qualified].map((name) => (0,python_short/* shortName */.E)(name, limit));
    return candidates.find(isFree) ?? numbered(2);
    function numbered(number) {
        const name = (0,python_short/* shortName */.E)(`${qualified}_${number}`, limit);
        return isFree(name) ? name : numbered(number + 1);
    }
}
function noteChange(wanted, name, { place, name: table }, notes) {
    const message = `the name ${wanted} in table ${table} is too long for the database or taken by another index, constraint or table: it is written as ${name}`;
    notes.gather('warning', place, 'renamed', message);
}

// EXTERNAL MODULE: ./lib/targets/python/class-path.js
var class_path = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
// EXTERNAL MODULE: ./lib/resolve/default-of.js + 7 modules
var default_of = __webpack_require__(92462);
;// CONCATENATED MODULE: ./lib/resolve/column-text.js


/** What they mean where they stand in this schema. */
function readColumnText({ type: raw, default: text }, { dialect, literal: isLiteral }) {
    const literal = isLiteral === true;
    const type = (0,dialects/* parseType */.Mb)(raw, dialect, literal);
    if (text === undefined)
        return { type, raw };
    const manner = { literal, ...(dialect ? { dialect } : {}) };
    const { default: value, onUpdateNow } = (0,default_of/* resolveDefaultOf */.n)({ text, computed: false }, { type, raw }, manner);
    return { type, raw, ...(value ? { default: value } : {}), ...(onUpdateNow ? { onUpdateNow } : {}) };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/type-aliases.js







/** The aliases that the option names. `settle` gives a path as the models' modules write it. */
function readAliases(written, schema, settle = String) {
    return written.flatMap(({ alias, type, default: value, nullable, 'primary-key': isKey, unique }) => {
        const path = (0,class_path/* readClassPath */.m)(settle(alias));
        const text = { type, ...(value === undefined ? {} : { default: String(value) }) };
        const column = { ...NAMELESS, ...readColumnText(text, schema), nullable };
        return path ? [{ ...path, column, isKey, isUnique: unique }] : [];
    });
}
const NAMELESS = { place: { path: '', line: 1, column: 1 }, name: '', autoIncrement: false };
/** Finds the alias of each column that has all that one says; one that no column has is a notice. */
function matchAliases(aliases, models, context, notes) {
    const found = new Map(models.flatMap(({ table }) => table.columns.flatMap((column) => {
        const alias = findAlias(aliases, { table, column, context });
        return alias ? [[column, alias]] : [];
    })));
    const used = new Set(found.values());
    for (const alias of aliases)
        if (!used.has(alias))
            noteUnused(alias, notes);
    return found;
}
function noteUnused({ module, name, column: { raw } }, notes) {
    const message = `options.type-aliases: no column is what ${module}:${name} stands for (${raw})`;
    notes.gather('notice', undefined, 'unused-type-alias', message, message);
}
/** Of several the one that says most, then the first. */
function findAlias(aliases, site) {
    const fitting = aliases.filter((alias) => fits(alias, site));
    return fitting.reduce((best, alias) => (best && weightOf(best) >= weightOf(alias) ? best : alias), undefined);
}
function weightOf({ column, isKey, isUnique }) {
    return [column.default !== undefined, column.nullable, isKey, isUnique].filter(Boolean).length;
}
function fits(alias, site) {
    const { table, column, context } = site;
    return ((column.nullable || !alias.column.nullable) &&
        (!alias.isKey || table.primaryKey?.columns.includes(column.name) === true) &&
        (!alias.isUnique || isPlainlyUnique(column, table, context)) &&
        hasDefaultOf(alias.column, column) &&
        hasTypeOf(alias.column, site));
}
function hasDefaultOf(alias, column) {
    return ((alias.default === undefined && !alias.onUpdateNow) ||
        ((0,external_node_util_.isDeepStrictEqual)(alias.default, column.default) && alias.onUpdateNow === column.onUpdateNow));
}
/** Whether both types are written alike. Enumerations and domains are the schema's own, which no alias can know. */
function hasTypeOf(alias, site) {
    const { type } = site.column;
    if (type.kind === 'domain' || innermost(type, () => false)?.kind === 'enum')
        return false;
    const [asked, own] = [alias, site.column].map((column) => (0,python_layout/* flat */.Ct)(columnCode({ ...site, column }).type));
    return asked === own;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/native-class.js

/** The class of ours for types that SQLAlchemy has none for: by the name that SQL has for them. */
function printNativeClass(name, context) {
    const any = context.imports.from('typing', 'Any');
    const base = context.imports.from('sqlalchemy.types', 'UserDefinedType');
    return [
        `class ${name}(${base}[${any}]):`,
        `    """A type by its name in SQL, and what the catalog calls it where that differs."""`,
        '',
        '    cache_ok = True',
        '',
        '    def __init__(self, name: str, kept_as: str | None = None) -> None:',
        '        self.name = name',
        '        self.kept_as = kept_as',
        '',
        `    def get_col_spec(self, **options: ${any}) -> str:`,
        `        is_made = isinstance(options.get("type_expression"), ${core(context, 'Column')})`,
        '        return self.name if is_made else self.kept_as or self.name',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/own-names.js

/** The longest name of PostgreSQL, in bytes; it cuts off what is longer. */
const POSTGRESQL_LIMIT = 63;
const OWN_NAMES = {
    mariadb: mysqlNames,
    mysql: mysqlNames,
    postgresql: (table) => [
        ...(table.primaryKey ? [[table.primaryKey, `${table.name}_pkey`]] : []),
        ...table.uniques.map((unique) => [unique, joined(table, unique.columns, 'key')]),
        ...table.foreignKeys.map((key) => [key, joined(table, key.columns, 'fkey')]),
    ],
    sqlite: () => [],
};
/**
 * The names as a database has them. One that it would give by itself is left to it, so that a plain key stays a plain
 * key, but not where a base of the team's may have a convention, and not where a comment wants one: SQLAlchemy comments on
 * no constraint without a name. A foreign key that is added later has a name always: it is dropped by name too.
 */
function literalNames({ schema, options, cyclic }) {
    const { dialect, tables } = schema;
    const changed = new Map();
    const ownNames = dialect && options.base === undefined ? OWN_NAMES[dialect] : () => [];
    for (const table of tables) {
        for (const [constraint, own] of ownNames(table)) {
            if (constraint.name === own && !constraint.comment)
                changed.set(constraint, undefined);
        }
        for (const key of table.foreignKeys) {
            if (cyclic.has(key))
                changed.set(key, key.name ?? joined(table, key.columns, 'fkey'));
        }
    }
    const fit = (name) => (dialect === 'postgresql' ? (0,python_short/* clipBytes */.W)(name, POSTGRESQL_LIMIT) : name);
    return (named) => {
        const name = changed.has(named) ? changed.get(named) : named.name;
        return name === undefined ? undefined : fit(name);
    };
}
/** MySQL calls every primary key the same, a unique one after its first column, and it counts the foreign keys. */
function mysqlNames(table) {
    const counted = table.foreignKeys.filter(({ name }) => name?.startsWith(`${table.name}_ibfk_`));
    return [
        ...counted.map((key) => [key, key.name ?? '']),
        ...(table.primaryKey ? [[table.primaryKey, 'PRIMARY']] : []),
        ...table.uniques.map((unique) => [unique, unique.columns[0] ?? '']),
    ];
}
function joined({ name }, columns, end) {
    return [name, ...columns, end].join('_');
}

;// CONCATENATED MODULE: ./lib/targets/python/method.js

const method_INDENT = 4;
/** The lines of a method in a class body, as `ruff format` leaves them. */
function printMethod({ decorators, target, annotation, value }, layout) {
    return [
        ...decorators.map((name) => (0,python_layout/* line */.n8)(`@${name}`, method_INDENT)),
        ...printHeading(target, annotation, layout),
        ...layout.statement((0,python_layout/* returned */._r)(value), 2 * method_INDENT),
    ];
}
function printHeading(name, result, layout) {
    const whole = `def ${name}(cls)${result === undefined ? '' : ` -> ${(0,python_layout/* flat */.Ct)(result)}`}:`;
    if (layout.fits(whole, method_INDENT))
        return [(0,python_layout/* line */.n8)(whole, method_INDENT)];
    const end = result === undefined ? [(0,python_layout/* line */.n8)('):', method_INDENT)] : printType(') -> ', result, ':', method_INDENT, layout);
    return [(0,python_layout/* line */.n8)(`def ${name}(`, method_INDENT), (0,python_layout/* line */.n8)('cls,', 2 * method_INDENT), ...end];
}
/** A type breaks within its brackets, where a comma at the end would make a tuple of it. */
function printType(start, type, end, indent, layout) {
    const whole = `${start}${(0,python_layout/* flat */.Ct)(type)}${end}`;
    if (typeof type === 'string' || !('items' in type) || layout.fits(whole, indent))
        return [(0,python_layout/* line */.n8)(whole, indent)];
    return [
        (0,python_layout/* line */.n8)(`${start}${type.head}`, indent),
        ...type.items.flatMap((item) => printType('', item, '', indent + method_INDENT, layout)),
        (0,python_layout/* line */.n8)(`${type.close}${end}`, indent),
    ];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/mixins.js







/** The view of a class that a model inherits its columns from: what the model itself must have made is a method. */
function toMixinView(model, relations, style, context) {
    const isLate = model.table.indexes.some(({ parts }) => needsColumns(parts, context.dialect));
    const options = isLate ? [] : printArguments(model, context);
    const columns = printColumns(model, relations, style, context);
    const methods = relations.map((relation) => printRelation(relation, style, context));
    return {
        heading: `class ${(0,thin_classes/* columnsClass */.C)(model.className)}:`,
        table: [...printView(model, context), ...printTableName(model, context), ...options].join('\n'),
        sections: [columns, ...(isLate ? [printLateArguments(model, context)] : []), ...methods].map((lines) => lines.join('\n')),
    };
}
function printRelation(relation, style, context) {
    const usesColumns = relation.kind === 'linked' && relation.isSelf;
    const decorators = [orm(context, 'declared_attr'), ...(usesColumns ? ['classmethod'] : [])];
    const said = style.relation(describeRelation(relation, context), context);
    return printMethod({ decorators, ...said }, context.layout);
}
/** The arguments where one needs the columns, of which the model has copies. */
function printLateArguments(model, context) {
    const columnOf = (column) => `cls.${model.attributes.get(column) ?? column}`;
    const method = {
        decorators: [`${orm(context, 'declared_attr')}.directive`, 'classmethod'],
        target: '__table_args__',
        annotation: (0,python_layout/* subscript */.iH)('tuple', `${context.imports.from('typing', 'Any')}, ...`),
        value: (0,python_layout/* tuple */.PV)(toTableArguments(model, context, columnOf)),
    };
    return printMethod(method, context.layout);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/modules.js

















/** A printing with nothing printed yet. */
function createPrinting(plan, relations, layout, notes, pythonVersion, mixins = []) {
    const nameOf = plan.schema.literal ? literalNames(plan) : settleNames(plan.schema, notes);
    const hubs = findReverseHubs(plan);
    noteHubs(hubs, notes);
    const empty = { aliases: new Map(), mixins: new Map(), creationOrder: findCreationOrder(plan) };
    const named = { plan, relations, hubs, nameOf, layout, pythonVersion, ...empty };
    const bare = { ...named, aliases: findAliases(named, notes) };
    const style = plan.style.classes;
    if (mixins.length === 0 || !style)
        return bare;
    const contextWith = (imports, wide) => createContext(NO_CONTENTS, imports, { ...bare, layout: wide });
    return { ...bare, mixins: matchMixins(mixins, plan.models, { relations, style, notes, contextWith }) };
}
function findAliases(printing, notes) {
    const { typeAliases, models } = printing.plan;
    if (typeAliases.length === 0)
        return printing.aliases;
    const context = createContext(NO_CONTENTS, QUALIFIED_NAMES, printing);
    return matchAliases(typeAliases, models, context, notes);
}
const NO_CONTENTS = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] };
/** The view of a module. The bodies come first: they say what must be imported. */
function toModuleView(contents, printing) {
    const imports = (0,python_imports/* createImports */.H)(takenNames(contents.models, printing.plan));
    const context = createContext(contents, imports, printing);
    const base = contents.hasBase ? [printing.plan.style.base.print(context)] : [];
    const native = contents.hasTypes ? [...printNative(context), ...printEnums(context)] : [];
    const standalones = contents.hasTypes ? printStandalones(context) : [];
    const stubs = contents.stubs.map((stub) => printStub(stub, context));
    const cores = contents.cores.map((core) => printCore(core, context));
    const classes = printClasses(contents.models, printing, context);
    const definitions = [...base, ...native, ...standalones, ...stubs, ...cores];
    const isBlock = /^(?:class|def) /.test(definitions[0] ?? '');
    return { imports: imports.print(printing.layout), definitions: definitions.map(spaced(isBlock)), classes };
}
function printClasses(models, { plan, relations }, context) {
    const style = plan.style.classes;
    const toView = plan.options.layout === 'base' ? toMixinView : toClassView;
    return style ? models.map((model) => toView(model, relations.get(model) ?? [], style, context)) : [];
}
function printNative(context) {
    const { nativeClass, arrayClass } = context.plan;
    return [
        ...(nativeClass === undefined ? [] : [printNativeClass(nativeClass, context)]),
        ...(arrayClass === undefined ? [] : [printArrayClass(arrayClass, context)]),
    ];
}
function printEnums(context) {
    const { all } = context.plan.enums;
    if (all.length === 0)
        return [];
    return [printValuesFunction(context), ...all.map((type) => printEnumClass(type, context))];
}
/** Types and sequences stand together, one beneath the other. */
function printStandalones(context) {
    const lines = context.plan.standalones.all.flatMap((standalone) => printStandalone(standalone, context));
    return lines.length > 0 ? [lines.join('\n')] : [];
}
/** A blank line goes before each definition; a second one too, but between the imports and a variable. */
function spaced(isBlock) {
    return (text, index) => (index > 0 || isBlock ? `\n${text}` : text);
}
function createContext({ module }, imports, { plan, nameOf, layout, pythonVersion, hubs, mixins, aliases, creationOrder }) {
    const isThin = plan.options.layout === 'base';
    const [, baseModule, baseClass] = class_path/* CLASS_PATH */.B.exec(plan.options.base ?? '') ?? [];
    const local = (from, name) => module === undefined || module === from ? name : imports.from(`.${from}`, name);
    const base = () => baseModule !== undefined && baseClass !== undefined
        ? imports.from(isThin ? (0,thin_classes/* fromWithin */.EW)(baseModule) : baseModule, baseClass)
        : local('base', plan.style.base.name);
    return {
        plan,
        ...(plan.schema.dialect ? { dialect: plan.schema.dialect } : {}),
        imports,
        nameOf,
        layout,
        pythonVersion,
        hubs,
        // What the classes inherit is no table yet: the package says it behind them all.
        creationOrder: isThin ? NO_ORDER : creationOrder,
        standalone: (kind, name, namespace) => {
            const found = plan.standalones.find(kind, name, namespace);
            return found && local(plan.typesModule, found.variable);
        },
        enumClass: ({ className }) => local(plan.typesModule, className),
        valuesFunction: () => local(plan.typesModule, plan.enums.valuesFunction),
        nativeClass: () => local(plan.typesModule, plan.nativeClass ?? ''),
        arrayClass: () => local(plan.typesModule, plan.arrayClass ?? ''),
        base,
        mixinsOf: (model) => mixins.get(model) ?? [],
        aliasOf: (column) => aliases.get(column),
        metadata: () => plan.style.base.metadataOf(base()),
        variable: (table) => local(table.kind === 'stub' ? 'external' : table.module, table.variable),
        modelClass: ({ module: home, className }) => local(home, className),
        annotate: (model) => {
            if (isThin)
                return imports.type(`..${model.module}`, model.className);
            const isHere = module === undefined || module === model.module;
            return isHere ? model.className : imports.type(`.${model.module}`, model.className);
        },
    };
}
/** The names that imports must leave alone: those of all classes, and the attributes of this module's. */
function takenNames(models, plan) {
    // Few names are asked for, once each: to gather the attributes of all classes would take longer.
    return { has: (name) => plan.names.has(name) || models.some(({ scope }) => scope.has(name)) };
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/options.js + 3 modules
var sqlalchemy_options = __webpack_require__(37136);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/pages.js







/** One page that holds everything. */
function filePages(fileName, printing) {
    const { plan } = printing;
    const contents = {
        hasBase: plan.options.base === undefined,
        hasTypes: true,
        stubs: stubsOf(plan),
        cores: plan.cores,
        models: plan.models,
    };
    return [modulePage(fileName, contents, printing)];
}
/** A package: the base, the stand-ins for tables that live elsewhere, one module a table, and the door to them all. */
function folderPages(printing) {
    return [
        packagePage('.', printing),
        ...modulesOf(printing.plan).map((contents) => modulePage(`${contents.module}.py`, contents, printing)),
    ];
}
/** A package of thin classes over what is generated in a package within it, and the door to them all. */
function thinPages(printing) {
    const inside = (file) => `${thin_classes/* GENERATED_PACKAGE */.XP}/${file}`;
    return [
        packagePage(`.${thin_classes/* GENERATED_PACKAGE */.XP}.`, printing),
        { path: inside('__init__.py'), template: 'python/empty', view: {} },
        ...modulesOf(printing.plan).map((contents) => modulePage(inside(`${contents.module}.py`), contents, printing)),
        ...printing.plan.models.map((model) => thinPage(model, printing)),
    ];
}
function thinPage({ className, module }, { plan, layout }) {
    const columns = (0,thin_classes/* columnsClass */.C)(className);
    const imports = (0,python_imports/* createImports */.H)(new Set([className, columns]));
    const base = (0,class_path/* readClassPath */.m)(plan.options.base ?? '');
    const heading = (0,python_layout/* call */.T1)(`class ${className}`, [
        imports.from(`.${thin_classes/* GENERATED_PACKAGE */.XP}.${module}`, columns),
        base
            ? imports.from(base.module, base.name)
            : imports.from(`.${thin_classes/* GENERATED_PACKAGE */.XP}.base`, plan.style.base.name),
    ]);
    const view = {
        imports: imports.print(layout),
        heading: `${layout.statement(heading).join('\n')}:`,
    };
    return { path: `${module}.py`, template: 'python/thin', view, once: true };
}
function modulesOf(plan) {
    const empty = { hasBase: false, hasTypes: false, stubs: [], cores: [], models: [] };
    return [
        ...(plan.options.base === undefined ? [{ ...empty, module: 'base', hasBase: true }] : []),
        ...(hasTypes(plan) ? [{ ...empty, module: plan.typesModule, hasTypes: true }] : []),
        ...(stubsOf(plan).length > 0 ? [{ ...empty, module: 'external', stubs: stubsOf(plan) }] : []),
        ...plan.cores.map((core) => ({ ...empty, module: core.module, cores: [core] })),
        ...plan.models.map((model) => ({ ...empty, module: model.module, models: [model] })),
    ];
}
function modulePage(path, contents, printing) {
    return { path, template: 'sqlalchemy/module', view: toModuleView(contents, printing) };
}
/** The door to a package; `inside` begins the names of modules with what is generated and no thin class. */
function packagePage(inside, { plan, layout, creationOrder }) {
    const imports = (0,python_imports/* createImports */.H)(new Set());
    const names = [
        ...(plan.options.base === undefined ? [imports.from(`${inside}base`, plan.style.base.name)] : []),
        ...plan.enums.all.map(({ className }) => imports.from(`${inside}${plan.typesModule}`, className)),
        ...plan.standalones.all.map(({ variable }) => imports.from(`${inside}${plan.typesModule}`, variable)),
        ...plan.cores.map(({ module, variable }) => imports.from(`${inside}${module}`, variable)),
        ...plan.models.map(({ module, className }) => imports.from(`.${module}`, className)),
    ];
    const exports = layout.assignment({ target: '__all__', value: (0,python_layout/* list */.p_)((0,python_imports/* sortExports */.i)(names).map(python/* pythonString */.cE)) });
    const statements = plan.options.layout === 'base' ? printPackageOrder(creationOrder, layout) : [];
    return {
        path: '__init__.py',
        template: 'sqlalchemy/package',
        view: { imports: imports.print(layout), exports, statements },
    };
}
function hasTypes({ enums, standalones, nativeClass, arrayClass }) {
    return enums.all.length + standalones.all.length > 0 || (nativeClass ?? arrayClass) !== undefined;
}
function stubsOf(plan) {
    return plan.externals.filter((external) => external.kind === 'stub');
}

// EXTERNAL MODULE: ./lib/targets/python/names.js
var python_names = __webpack_require__(16085);
// EXTERNAL MODULE: ./lib/targets/python/reserved.js
var python_reserved = __webpack_require__(91221);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/cycles.js
/**
 * The foreign keys that close a cycle of tables: those to a table further down from which foreign keys lead back.
 * Without them no cycle is left; a key of a table to itself is not among them. The tables are in schema order, but for
 * those that rows of others cannot be without, which come before these: a row is made without a key that closes a cycle.
 */
function findCyclicKeys(schema, find) {
    const positions = new Map(schema.tables.map((table, index) => [table, index]));
    const positionOf = (key, table) => {
        const target = find(key, table);
        return (target && positions.get(target)) ?? -1;
    };
    const groupBy = (counts) => findGroups(schema.tables.map((table) => table.foreignKeys
        .filter((key) => counts(key, table))
        .map((key) => positionOf(key, table))
        .filter((position) => position >= 0)));
    const groups = groupBy(() => true);
    const ranks = groupBy(isRequired);
    const isAfter = (one, other) => ((ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other) > 0;
    return new Set(schema.tables.flatMap((table, index) => table.foreignKeys.filter((key) => {
        const position = positionOf(key, table);
        return groups[position] === groups[index] && isAfter(position, index);
    })));
}
function isRequired({ columns }, table) {
    return !table.columns.some(({ name, nullable }) => nullable && columns.includes(name));
}
/**
 * For each node the number of its group: nodes that lead to each other share one, and groups are counted from those that
 * others lead to, else in the order of the nodes. Tarjan's algorithm, with a stack of its own instead of recursion, for
 * chains of thousands of tables.
 */
function findGroups(edges) {
    const order = edges.map(() => -1);
    const low = edges.map(() => -1);
    const group = edges.map(() => -1);
    const open = [];
    const path = [];
    let count = 0;
    let groups = 0;
    const enter = (node) => {
        order[node] = low[node] = count++;
        open.push(node);
        path.push({ node, next: 0 });
    };
    const lower = (node, value = -1) => {
        low[node] = Math.min(low[node] ?? value, value);
    };
    const leave = (node) => {
        path.pop();
        if (low[node] === order[node]) {
            open.splice(open.lastIndexOf(node)).forEach((member) => (group[member] = groups));
            groups++;
        }
        const parent = path.at(-1);
        if (parent)
            lower(parent.node, low[node]);
    };
    const step = (top) => {
        const target = edges[top.node]?.[top.next++];
        if (target === undefined)
            leave(top.node);
        else if (order[target] === -1)
            enter(target);
        else if (group[target] === -1)
            lower(top.node, order[target]);
    };
    for (const node of edges.keys()) {
        if (order[node] === -1)
            enter(node);
        for (let top = path.at(-1); top; top = path.at(-1))
            step(top);
    }
    return group;
}

// EXTERNAL MODULE: ./lib/targets/python/enum-members.js
var enum_members = __webpack_require__(50722);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/enums.js





/** PostgreSQL's limit for names, the shortest among the databases. */
const enums_NAME_LIMIT = 63;
/** Whether an enumerated type can be written as one: only PostgreSQL has such without values. */
function isWritable({ values }, { dialect }) {
    return values.length > 0 || dialect === 'postgresql';
}
/** Names the classes and their members. */
function planEnums(schema, naming) {
    const found = new Map();
    const all = [...namedEnums(schema, naming, found), ...columnEnums(schema, naming, found)];
    return {
        all,
        valuesFunction: all.length > 0 ? naming.scope.claim('enum_values') : '',
        named: (type) => found.get(namedKey(type)),
        find: (type, column, table) => found.get(namedKey(type)) ?? found.get(enums_columnKey(type, column, table)),
    };
}
function namedEnums(schema, { scope, kept }, found) {
    return schema.enums
        .filter((type) => isWritable(type, schema))
        .map((type) => {
        const { name, namespace, values, comment } = type;
        const known = kept.named.get(type);
        const named = {
            className: known?.className ?? claimClass(name, namespace, scope),
            members: (0,enum_members/* enumMembers */.p)(values, known?.members),
            type: name,
            ...(namespace === undefined ? {} : { namespace }),
            ...(comment ? { comment } : {}),
        };
        found.set(namedKey(type), named);
        return named;
    });
}
/** An enumeration without a name is that of one column, and called after it in Python and in the database. */
function columnEnums(schema, { scope, ownType, classOf, kept }, found) {
    const types = typeScope(schema);
    return [...schema.tables, ...schema.domains.map(asTable)].flatMap((table) => table.columns.flatMap((column) => {
        const type = innermost(column.type, (each) => ownType(each, column, table) !== undefined);
        if (type?.kind !== 'enum' || found.has(namedKey(type)) || !isWritable(type, schema))
            return [];
        const { namespace } = table;
        const known = kept.own.get(column);
        const owned = {
            className: known?.className ?? claimClass(`${classOf(table)} ${column.name}`, namespace, scope),
            members: (0,enum_members/* enumMembers */.p)(type.values, known?.members),
            type: types.claim((0,python_short/* shortName */.E)(`${table.name}_${column.name}`, enums_NAME_LIMIT)),
            ...(namespace === undefined ? {} : { namespace }),
        };
        found.set(enums_columnKey(type, column.name, table), owned);
        return [owned];
    }));
}
/** A domain as a table of one column, as which its type is printed. */
function asTable({ place, name, type, raw, nullable }) {
    const column = { place, name, type, raw, nullable, autoIncrement: false };
    return {
        place,
        name,
        columns: [column],
        foreignKeys: [],
        uniques: [],
        checks: [],
        exclusions: [],
        indexes: [],
    };
}
function claimClass(name, namespace, scope) {
    const own = (0,python_names/* className */.s7)(name, 1);
    const placed = namespace === undefined ? [] : [(0,python_names/* className */.s7)(`${namespace} ${name}`, 1)];
    return scope.claim(own, ...placed, `${own.replace(/_$/, '')}Enum`);
}
/** What else has a name among PostgreSQL's types: its tables too are types. */
function typeScope({ tables, enums, domains, sequences }) {
    return (0,python_scope/* createScope */.D)(new Set([...tables, ...enums, ...domains, ...sequences].map(({ name }) => name)));
}
function namedKey({ name, namespace = '' }) {
    return name === undefined ? '' : ['type', namespace, name].join('\0');
}
function enums_columnKey({ values }, column, { name, namespace = '' }) {
    return ['column', namespace, name, column, ...values].join('\0');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/kept-enums.js
/** Gives classes of enumerations the names that the sources have for them, the stronger source first. */
function keepEnums(schema, variables, sources) {
    const named = new Map();
    const own = new Map();
    const toKept = ({ name, members }) => variables.take(name) ? { className: name, members } : { members };
    for (const source of sources) {
        for (const type of schema.enums) {
            const names = source.enumeration(type);
            if (names && !named.has(type))
                named.set(type, toKept(names));
        }
        for (const table of schema.tables) {
            const enums = source.of(table)?.enums;
            for (const column of enums ? table.columns : []) {
                const names = enums?.get(column.name);
                if (names && !own.has(column))
                    own.set(column, toKept(names));
            }
        }
    }
    return { named, own };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/standalone.js


/** The words that may end a sequence's name as it is. */
const SEQUENCE_END = /(?:^|_)seq(?:uence)?$/;
/** The objects of a schema that stand on their own, each with its kind. */
function namedObjects({ enums, domains, sequences }) {
    return [
        ...enums.map((object) => ['enum', object]),
        ...domains.map((object) => ['domain', object]),
        ...sequences.map((object) => ['sequence', object]),
    ];
}
/** Names the variables but those that are `kept`; the names of tables are settled already. */
function planStandalones(schema, scope, kept) {
    const claim = (object, end) => {
        const known = kept.get(object);
        if (known !== undefined)
            return known;
        const { name, namespace } = object;
        const own = (0,python_names/* snakeName */.oJ)(name, 'table', 1);
        const ended = SEQUENCE_END.test(own) && end === 'seq' ? own : `${own}_${end}`;
        return scope.claim(ended, (0,python_names/* snakeName */.oJ)(`${namespace ?? ''} ${ended}`, 'table', 1));
    };
    const all = [
        ...schema.enums
            .filter((type) => isWritable(type, schema))
            .map((object) => ({ kind: 'enum', object, variable: claim(object, 'enum') })),
        ...(schema.dialect === 'postgresql' ? inOrder(schema.domains) : []).map((object) => ({
            kind: 'domain',
            object,
            variable: claim(object, 'domain'),
        })),
        ...schema.sequences.map((object) => ({
            kind: 'sequence',
            object,
            variable: claim(object, 'seq'),
        })),
    ];
    const known = new Map(all.map((each) => [standalone_keyOf(each.kind, each.object.name, each.object.namespace), each]));
    return { all, find: (kind, name, namespace) => known.get(standalone_keyOf(kind, name, namespace)) };
}
/** A domain comes after those that it is made of. */
function inOrder(domains) {
    const depth = (type) => type.kind === 'domain' || type.kind === 'array' ? 1 + depth(type.of) : 0;
    return [...domains].sort((a, b) => depth(a.type) - depth(b.type));
}
function standalone_keyOf(kind, name, namespace = '') {
    return [kind, namespace, name].join('\0');
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/kept-names.js





/**
 * Gives names that were asked for or that stay, the stronger source first. A name that is taken, or that its place
 * reserves, is passed over, and so are those of a table that was a class and is none now, or the other way round.
 */
function keepNames(shape, forbidden, sources) {
    const modules = (0,name_source/* createShelf */.vI)((name) => !forbidden.ofPackage.has(name));
    const variables = (0,name_source/* createShelf */.vI)((name) => !forbidden.ofModule.has(name) && !name.startsWith('__') && (0,thin_classes/* isThinName */.fX)(name, shape.layout));
    const top = {
        tables: new Map(),
        modules: new Map(),
        objects: new Map(),
    };
    for (const source of sources) {
        for (const table of shape.schema.tables) {
            const names = namesOf(table, source, shape);
            (0,name_source/* keepName */.je)(top.tables, table, names?.name, variables, (name) => {
                source.refuse(table, name);
            });
            (0,name_source/* keepName */.je)(top.modules, table, names?.module, modules);
        }
        for (const [kind, object] of namedObjects(shape.schema)) {
            (0,name_source/* keepName */.je)(top.objects, object, source.object(kind, object), variables);
        }
    }
    const enums = keepEnums(shape.schema, variables, sources);
    return {
        ...top,
        enums,
        variables: variables.taken,
        ...keepMembers(shape, forbidden.ofBody, variables.taken, sources),
    };
}
/** The names within classes. `taken` are those of the module. */
function keepMembers(shape, forbidden, taken, sources) {
    const { schema, classes, isModel } = shape;
    const isAllowed = (name) => !taken.has(name) && !forbidden.has(name) && classes !== undefined && name.search(classes.unfit) < 0;
    const bodies = new Map(schema.tables.filter(isModel).map((table) => [table, (0,name_source/* createShelf */.vI)(isAllowed)]));
    const kept = {
        attributes: new Map(),
        forward: new Map(),
        back: new Map(),
    };
    const walk = { ...shape, bodies, kept };
    for (const source of sources) {
        for (const table of bodies.keys())
            keepAttributes(table, source, walk);
        for (const table of schema.tables)
            keepRelations(table, source, walk);
    }
    return {
        ...kept,
        bodies: new Map([...bodies].map(([table, shelf]) => [table, shelf.taken])),
        members: new Set([...bodies.values()].flatMap((shelf) => [...shelf.taken])),
    };
}
function keepAttributes(table, source, { bodies, kept, ...shape }) {
    const names = namesOf(table, source, shape);
    if (!names)
        return;
    for (const column of table.columns) {
        (0,name_source/* keepName */.je)(kept.attributes, column, names.attributes.get(column.name), bodies.get(table), (name) => {
            source.refuse(table, name);
        });
    }
}
function keepRelations(table, source, { bodies, kept, ...shape }) {
    const { relationships, links, find } = shape;
    const names = relationships === 'none' ? undefined : namesOf(table, source, shape);
    const isLink = links.has(table);
    if (!names || (!isLink && !bodies.has(table)))
        return;
    table.foreignKeys.forEach((key, index) => {
        const target = find(key, table);
        const relation = (0,name_source/* findRelation */.Ik)(names, key, (className) => className === targetClass(key, target, source));
        const refuse = (name) => {
            source.refuse(table, name);
        };
        const isMapped = target ? bodies.has(target) : class_path/* CLASS_PATH */.B.test(key.external ?? '');
        const hasBack = relationships === 'both' || (isLink && index === 0);
        if (isMapped && !isLink)
            (0,name_source/* keepName */.je)(kept.forward, key, relation?.forward, bodies.get(table), refuse);
        if (target && hasBack)
            (0,name_source/* keepName */.je)(kept.back, key, relation?.back, bodies.get(target), refuse);
    });
}
/** The class that a key leads to, by its name in the source. */
function targetClass(key, target, source) {
    return target ? source.of(target)?.name : class_path/* CLASS_PATH */.B.exec(key.external ?? '')?.[2];
}
/** A table's names in a source, where it is there what it is now. */
function namesOf(table, source, { isModel }) {
    const names = source.of(table);
    const kind = isModel(table) ? 'class' : 'variable';
    return names?.kind === undefined || names.kind === kind ? names : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/links.js
/**
 * The pure link tables of a schema: nothing but two foreign keys to tables with a key, which together are the primary
 * key, and no table refers to them. Such a table is no class but the `secondary` of a many-to-many relationship.
 */
function findLinks(schema, find) {
    const referenced = new Set(schema.tables.flatMap((table) => table.foreignKeys.map((key) => find(key, table))));
    return new Set(schema.tables.filter((table) => !referenced.has(table) && isLink(table, find)));
}
function isLink(table, find) {
    const [first, second, ...more] = table.foreignKeys;
    if (!first || !second || more.length > 0)
        return false;
    const columns = [...first.columns, ...second.columns];
    return (columns.length === table.columns.length &&
        isSameSet(columns, table.columns.map(({ name }) => name)) &&
        isSameSet(columns, table.primaryKey?.columns ?? []) &&
        hasKey(first, table, find) &&
        hasKey(second, table, find));
}
function hasKey(key, table, find) {
    return find(key, table)?.primaryKey !== undefined;
}
function isSameSet(a, b) {
    const members = new Set(a);
    return members.size === b.length && b.every((name) => members.has(name));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/lookup.js
/** The tables of a schema by name. A key that names no namespace means one in none, or else one in its own. */
function createLookup(schema) {
    const tables = new Map(schema.tables.map((table) => [toKey(table.name, table.namespace), table]));
    return (key, from) => {
        if (key.external !== undefined)
            return undefined;
        const { referencedTable, referencedNamespace } = key;
        return (tables.get(toKey(referencedTable, referencedNamespace)) ??
            tables.get(toKey(referencedTable, from.namespace)));
    };
}
function toKey(name, namespace = '') {
    return `${namespace}\0${name}`;
}

// EXTERNAL MODULE: ./lib/targets/python/extension-type.js
var extension_type = __webpack_require__(14713);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/gis-types.js



/** Longitude and latitude, in which a geography is for which no system is said. */
const WORLD = 4326;
const TYPES = new Map([
    ['geometry', { name: 'Geometry', values: 'WKBElement', arguments: sortArguments }],
    [
        'geography',
        {
            name: 'Geography',
            values: 'WKBElement',
            arguments: ({ system = WORLD, ...shape }) => sortArguments({ ...shape, system }),
        },
    ],
    ['raster', { name: 'Raster', values: 'RasterElement', arguments: () => [] }],
]);
/** The packages of the driver that writes values into the statement. */
const DRIVERS = ['psycopg2', 'psycopg2-binary'];
/**
 * GeoAlchemy2's type for a type of PostGIS; undefined for every other type, and for arrays. Rasters only beside psycopg2:
 * GeoAlchemy2 0.20 wraps them in `raster(...)`, which PostgreSQL refuses where drivers send values apart, as psycopg 3 does.
 */
function findGisType(raw, packages) {
    const shape = (0,extension_type/* readShape */._)(raw);
    const type = TYPES.get(shape?.name ?? '');
    if (!shape || !type)
        return undefined;
    if (type.name === 'Raster' && !DRIVERS.some((driver) => packages.has(driver)))
        return undefined;
    return {
        module: 'geoalchemy2',
        name: type.name,
        python: `geoalchemy2:${type.values}`,
        takesFigures: false,
        open: 'always',
        arguments: [...type.arguments(shape), NO_INDEX],
    };
}
/** GeoAlchemy2 would make an index of its own beside those of the schema. */
const NO_INDEX = (0,python_layout/* keyword */.Si)('spatial_index', 'False');
/** A type that holds anything in any system says so. */
function sortArguments({ sort, system = 0 }) {
    if (sort === undefined)
        return [(0,python_layout/* keyword */.Si)('geometry_type', 'None')];
    return [(0,python/* pythonString */.cE)(sort.toUpperCase()), ...(system === 0 ? [] : [(0,python_layout/* keyword */.Si)('srid', String(system))])];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/extension-types.js


/** The types of pgvector (https://github.com/pgvector/pgvector-python#sqlalchemy), by their names in SQL. */
const VECTORS = new Map([
    ['vector', 'VECTOR'],
    ['halfvec', 'HALFVEC'],
    ['sparsevec', 'SPARSEVEC'],
]);
/** What finds the types of a package by their texts in SQL, beside all packages that are named. */
const PACKAGES = new Map([
    ['pgvector', findVector],
    ['geoalchemy2', findGisType],
]);
/**
 * A search that beside the team's own types finds those of packages that the repository names: `VECTOR(3)` of pgvector,
 * `Geometry("POINT", srid=4326)` of GeoAlchemy2.
 */
function withExtensions(ownType, packages) {
    const named = [...PACKAGES].flatMap(([name, find]) => (packages.has(name) ? [find] : []));
    if (named.length === 0)
        return ownType;
    const findIn = (type, raw) => type.kind === 'array'
        ? undefined
        : named.map((find) => find(raw, packages)).find((found) => found !== undefined);
    return (type, column, table) => ownType(type, column, table) ?? findIn(type, column.raw);
}
function findVector(raw) {
    const vector = VECTORS.get((0,extension_type/* readVector */.A)(raw)?.name ?? '');
    return vector === undefined
        ? undefined
        : { module: 'pgvector.sqlalchemy', name: vector, takesFigures: true };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/mixin.js
/**
 * A style whose classes are inherited and no tables themselves: their methods have the columns of the class that inherits
 * them, and nothing else has.
 */
function asMixin(style) {
    const { classes } = style;
    return classes ? { ...style, classes: { ...classes, later: (_, attribute) => `cls.${attribute}` } } : style;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/conventions.js



/** Names for what the schema leaves unnamed. Checks always have a name, and a convention would prefix it. */
const NAMING_CONVENTION = {
    ix: 'ix_%(table_name)s_%(column_0_N_name)s',
    uq: 'uq_%(table_name)s_%(column_0_N_name)s',
    fk: 'fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s',
    pk: 'pk_%(table_name)s',
};
/** `MetaData(naming_convention=...)`; in a literal schema what has no name is named by the database. */
function conventionalMetadata(context) {
    if (context.plan.schema.literal)
        return undefined;
    const names = (0,python_layout/* dict */.jd)(Object.entries(NAMING_CONVENTION).map(([kind, name]) => [(0,python/* pythonString */.cE)(kind), (0,python/* pythonString */.cE)(name)]));
    return (0,python_layout/* call */.T1)(core(context, 'MetaData'), [(0,python_layout/* keyword */.Si)('naming_convention', names)]);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/declarative.js





/**
 * Names that mean something else on a declarative class; `self` could not be given to it by keyword, and `Order.cls` in the
 * text of a relationship is the class, not the attribute.
 */
const DECLARATIVE_NAMES = new Set(['cls', 'metadata', 'registry', 'self']);
/** Declarative classes skip names that begin with two underscores, and keep their own under `_sa_`. */
const DECLARATIVE_UNFIT = /^__+|^_(?=sa_)/;
const classes = {
    reserved: DECLARATIVE_NAMES,
    unfit: DECLARATIVE_UNFIT,
    freshArgument: 'default',
    heading: (model, context) => (0,python_layout/* call */.T1)(`class ${model.className}`, parentClasses(model, context)),
    column: (parts, context) => mappedColumn(parts, [], context),
    relation: (parts, context) => mappedRelation(parts, [], context),
};
/** Classes of SQLAlchemy 2.0 and 2.1 with annotated attributes: `name: Mapped[str] = mapped_column(String(50))`. */
const declarative = {
    base: {
        name: 'Base',
        print: (context) => printBaseClass([orm(context, 'DeclarativeBase')], context),
        metadataOf: (name) => `${name}.metadata`,
    },
    classes,
};
/** The declarative base, with the parents and options that stand in its brackets. */
function printBaseClass(brackets, context) {
    const heading = `${context.layout.statement((0,python_layout/* call */.T1)('class Base', brackets)).join('\n')}:`;
    const value = conventionalMetadata(context);
    const lines = value ? context.layout.assignment({ target: 'metadata', value }, 4) : ['    pass'];
    return [heading, ...lines].join('\n');
}
/** `email: Mapped[str | None] = mapped_column(String(100))`, with more arguments at the end; `id: Mapped[intpk]` where there are none. */
function mappedColumn({ attribute, column, name, python, arguments: items, alias, isReferred }, more, context) {
    const type = column.nullable && !alias?.column.nullable ? `${python()} | None` : python();
    const annotated = { target: attribute, annotation: (0,python_layout/* subscript */.iH)(orm(context, 'Mapped'), type) };
    const said = [...name, ...items, ...more];
    return alias && said.length === 0 && !isReferred
        ? annotated
        : { ...annotated, value: (0,python_layout/* call */.T1)(orm(context, 'mapped_column'), said) };
}
/** `user: Mapped["User"] = relationship(back_populates="orders")`, with more arguments at the end. */
function mappedRelation(parts, more, context) {
    const items = parts.arguments.map(([name, value]) => (0,python_layout/* keyword */.Si)(name, value));
    return {
        target: parts.name,
        annotation: (0,python_layout/* subscript */.iH)(orm(context, 'Mapped'), annotate(parts, context)),
        value: (0,python_layout/* call */.T1)(orm(context, 'relationship'), [...items, ...more]),
    };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/classic.js







const classic_classes = {
    reserved: DECLARATIVE_NAMES,
    unfit: DECLARATIVE_UNFIT,
    freshArgument: 'default',
    heading: (model, context) => (0,python_layout/* call */.T1)(`class ${model.className}`, parentClasses(model, context)),
    column: (parts, context) => ({
        target: parts.attribute,
        value: (0,python_layout/* call */.T1)(core(context, 'Column'), [...parts.name, ...parts.arguments, ...notNull(parts)]),
    }),
    relation: (parts, context) => ({
        target: parts.name,
        value: (0,python_layout/* call */.T1)(orm(context, 'relationship'), [
            targetCode(parts, context),
            ...(isLoneChild(parts) ? [(0,python_layout/* keyword */.Si)('uselist', 'False')] : []),
            ...parts.arguments.map(([name, value]) => (0,python_layout/* keyword */.Si)(name, value)),
        ]),
    }),
};
/** Classes without annotations, as they were written before SQLAlchemy 2.0: `name = Column(String(50))`. */
const classic = {
    base: {
        name: 'Base',
        print: (context) => {
            const metadata = conventionalMetadata(context);
            const items = metadata ? [(0,python_layout/* keyword */.Si)('metadata', metadata)] : [];
            const value = (0,python_layout/* call */.T1)(orm(context, 'declarative_base'), items);
            return context.layout.assignment({ target: 'Base', value }).join('\n');
        },
        metadataOf: (name) => `${name}.metadata`,
    },
    classes: classic_classes,
};
/** Whether a relationship leads to one row where its join alone would say many, for no annotation tells. */
function isLoneChild({ relation, count }) {
    return relation.kind === 'back' && count !== 'many';
}
function targetCode({ target }, { imports }) {
    return target.kind === 'class'
        ? imports.from(target.module, target.className)
        : (0,python/* pythonString */.cE)(target.className);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/core.js



/** Tables without classes: `users_table = Table("users", metadata, Column(...))`. */
const core_core = {
    base: {
        name: 'metadata',
        print: (context) => {
            const value = conventionalMetadata(context) ?? (0,python_layout/* call */.T1)(core(context, 'MetaData'), []);
            return context.layout.assignment({ target: 'metadata', value }).join('\n');
        },
        metadataOf: (name) => name,
    },
};

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/dataclass.js




const NOT_GIVEN = (0,python_layout/* keyword */.Si)('init', 'False');
const QUIET = (0,python_layout/* keyword */.Si)('repr', 'False');
const dataclass_classes = {
    reserved: DECLARATIVE_NAMES,
    unfit: DECLARATIVE_UNFIT,
    freshArgument: 'default_factory',
    setsNone: true,
    // Type checkers take the options of a dataclass from the class itself and never from its base.
    heading: (model, context) => (0,python_layout/* call */.T1)(`class ${model.className}`, [...parentClasses(model, context), (0,python_layout/* keyword */.Si)('kw_only', 'True')]),
    column: (parts, context) => mappedColumn(parts, columnField(parts), context),
    relation: (parts, context) => mappedRelation(parts, relationField(parts), context),
};
/**
 * Declarative classes that are dataclasses: `User(name="alice")` is checked by type checkers. Equality stays that of
 * objects, for two rows that refer to each other could not be compared by their fields.
 */
const dataclass = {
    base: {
        name: 'Base',
        print: (context) => {
            const parents = [orm(context, 'MappedAsDataclass'), orm(context, 'DeclarativeBase')];
            return printBaseClass([...parents, (0,python_layout/* keyword */.Si)('eq', 'False')], context);
        },
        metadataOf: (name) => `${name}.metadata`,
    },
    classes: dataclass_classes,
};
/** What the constructor does with a column: nothing where the database or a relationship sets it. */
function columnField({ isFilled, isFresh, isRelated, column }) {
    if (isFilled || isRelated)
        return [NOT_GIVEN];
    return !isFresh && (column.nullable || column.default) ? [(0,python_layout/* keyword */.Si)('default', 'None')] : [];
}
/**
 * The constructor takes the rows that there must be, and those of many-to-many relationships. In SQLAlchemy 2.0 a
 * `default=None` would be a row that is set, and clear a key that was given by its column.
 */
function relationField({ relation, isNeeded }) {
    if (isNeeded)
        return [QUIET];
    return relation.kind === 'linked' ? [(0,python_layout/* keyword */.Si)('default_factory', 'list'), QUIET] : [NOT_GIVEN, QUIET];
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/sqlmodel.js







/** The attributes of `SQLModel`, which a field or a relationship would hide. */
const MODEL_NAMES = 'construct copy dict from_orm json model_computed_fields model_config model_construct model_copy model_extra ' +
    'model_fields model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild parse_file ' +
    'parse_obj parse_raw schema schema_json sqlmodel_update update_forward_refs validate';
const sqlmodel_classes = {
    reserved: new Set([...DECLARATIVE_NAMES, ...MODEL_NAMES.split(' ')]),
    // Pydantic keeps what begins with an underscore to itself, and warns of names that begin like its methods.
    unfit: /^_+|^model_(?=dump|validate)/,
    freshArgument: 'default',
    setsNone: true,
    heading: (model, context) => (0,python_layout/* call */.T1)(`class ${model.className}`, [
        context.base(),
        (0,python_layout/* keyword */.Si)('table', 'True'),
        ...(hasRange(model, context) ? [(0,python_layout/* keyword */.Si)('arbitrary_types_allowed', 'True')] : []),
    ]),
    column: (parts, context) => ({
        target: parts.attribute,
        annotation: isOptional(parts) ? (0,python_layout/* chain */.cy)('|', [parts.python(), 'None']) : parts.python(),
        value: (0,python_layout/* call */.T1)(sqlmodelName(context, 'Field'), [
            ...(isOptional(parts) ? [(0,python_layout/* keyword */.Si)('default', 'None')] : []),
            (0,python_layout/* keyword */.Si)('sa_column', sqlmodel_columnCode(parts, context)),
        ]),
    }),
    relation: (parts, context) => ({
        target: parts.name,
        annotation: annotation(parts, context),
        value: (0,python_layout/* call */.T1)(sqlmodelName(context, 'Relationship'), relationArguments(parts)),
    }),
    later: ({ className }, attribute, context) => `${sqlmodelName(context, 'col')}(${className}.${attribute})`,
};
/** Pydantic models that are tables: `name: str = Field(sa_column=Column(String(50), nullable=False))`. */
const sqlmodel = {
    base: { name: 'Base', print: printBase, metadataOf: (name) => `${name}.metadata` },
    classes: sqlmodel_classes,
};
/** A base with a registry of its own: all others share one, in which classes of one name would clash. */
function printBase(context) {
    const metadata = conventionalMetadata(context);
    const registry = (0,python_layout/* call */.T1)(orm(context, 'registry'), metadata ? [(0,python_layout/* keyword */.Si)('metadata', metadata)] : []);
    const heading = (0,python_layout/* call */.T1)('class Base', [sqlmodelName(context, 'SQLModel'), (0,python_layout/* keyword */.Si)('registry', registry)]);
    return `${context.layout.statement(heading).join('\n')}:\n    pass`;
}
function sqlmodel_columnCode(parts, context) {
    return (0,python_layout/* call */.T1)(core(context, 'Column'), [...parts.name, ...parts.arguments, ...notNull(parts)]);
}
/** What the database fills in is `None` until the row is written, as SQLModel has it of keys. */
function isOptional({ column, isFilled }) {
    return column.nullable || column.default !== undefined || isFilled;
}
/** SQLModel reads annotations itself and knows no `|` in a string. */
function annotation({ target, count }, context) {
    const name = target.kind === 'class'
        ? context.imports.from(target.module, target.className)
        : (0,python/* pythonString */.cE)(context.annotate(target));
    if (count === 'many')
        return (0,python_layout/* subscript */.iH)('list', name);
    return count === 'one' ? name : (0,python_layout/* subscript */.iH)(context.imports.from('typing', 'Optional'), name);
}
/** The arguments that `Relationship` has for itself, then those that it hands on. */
function relationArguments(parts) {
    const all = [
        ...(isLoneChild(parts) ? [['uselist', 'False']] : []),
        ...parts.arguments.map(toOwn),
    ];
    const handed = all.filter(([name]) => !OWN.has(name));
    return [
        ...all.filter(([name]) => OWN.has(name)).map(([name, value]) => (0,python_layout/* keyword */.Si)(name, value)),
        ...(handed.length > 0
            ? [(0,python_layout/* keyword */.Si)('sa_relationship_kwargs', (0,python_layout/* dict */.jd)(handed.map(([name, value]) => [(0,python/* pythonString */.cE)(name), value])))]
            : []),
    ];
}
const OWN = new Set(['back_populates', 'cascade_delete', 'passive_deletes']);
function toOwn([name, value]) {
    const isWhole = name === 'cascade' && value === (0,python/* pythonString */.cE)('all, delete-orphan');
    return isWhole ? ['cascade_delete', 'True'] : [name, value];
}
/** Pydantic knows the Python types of all columns but those of ranges. */
function hasRange({ table }, { dialect }) {
    return dialect === 'postgresql' && table.columns.some(({ type }) => sqlmodel_innermost(type).kind === 'range');
}
function sqlmodel_innermost(type) {
    return type.kind === 'array' || type.kind === 'domain' ? sqlmodel_innermost(type.of) : type;
}
function sqlmodelName({ imports }, name) {
    return imports.from('sqlmodel', name);
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/index.js





/** The styles by their names. */
const styles = {
    declarative: declarative,
    dataclass: dataclass,
    sqlmodel: sqlmodel,
    core: core_core,
    classic: classic,
};

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/plan.js


















/** Modules of a generated package that no table may take. */
const PACKAGE_MODULES = new Set(['base', 'external', ...python_reserved/* KEYWORDS */.d6, ...python_reserved/* SOFT_KEYWORDS */.w0]);
const THIN_PACKAGE_MODULES = new Set([...PACKAGE_MODULES, thin_classes/* GENERATED_PACKAGE */.XP]);
/** The builtins that the methods of a class body need. */
const METHOD_BUILTINS = ['classmethod', 'tuple'];
/** Decides what each table becomes and what everything is called. */
function createPlan(schema, options, sources = [], dependencies = new Set()) {
    const { layout } = options;
    const style = layout === 'base' ? asMixin(styles[options.style]) : styles[options.style];
    const settle = layout === 'base' ? thin_classes/* fromWithin */.EW : undefined;
    const teamType = (0,own_types/* createOwnTypes */.yM)(options.types, schema.dialect, settle);
    const ownType = schema.dialect === 'postgresql' ? withExtensions(teamType, dependencies) : teamType;
    const { classes } = style;
    const find = createLookup(schema);
    const links = findLinks(schema, find);
    const isModel = (table) => classes !== undefined && table.primaryKey !== undefined && !links.has(table);
    const moduleNames = new Set([...python_reserved/* BUILTINS */.H3, 'Base', style.base.name]);
    const bodyNames = new Set([
        ...python_reserved/* ANNOTATION_BUILTINS */.lW,
        ...(classes?.reserved ?? []),
        ...(options.base === undefined ? [style.base.name] : []),
        ...(layout === 'base' ? METHOD_BUILTINS : []),
    ]);
    const packageNames = new Set([
        ...(layout === 'base' ? THIN_PACKAGE_MODULES : PACKAGE_MODULES),
        style.base.name,
    ]);
    const kept = keepNames({ schema, classes, find, isModel, links, relationships: options.relationships, layout }, { ofModule: moduleNames, ofBody: bodyNames, ofPackage: packageNames }, sources);
    const scope = (0,python_scope/* createScope */.D)(new Set([...moduleNames, ...kept.members]), kept.variables);
    const usual = new Set(schema.tables.flatMap(({ name, namespace }) => (namespace === undefined ? [name] : [])));
    const claims = schema.tables.map((table, index) => {
        const name = (0,python_names/* withoutPrefix */.Z7)(table.name, options['table-prefix']);
        const isClass = isModel(table);
        const candidates = candidateNames(isClass ? name : table.name, table.namespace, usual.has(table.name));
        const names = candidates.map((candidate) => isClass
            ? nameClass(candidate, index + 1, layout)
            : `${(0,python_names/* snakeName */.oJ)(candidate, 'table', index + 1)}_${table.view ? 'view' : 'table'}`);
        const claimed = kept.tables.get(table) ?? scope.claim(...names);
        const told = candidates[names.indexOf(claimed)] ?? name;
        return { table, claimed, isClass, noun: (0,python_names/* snakeName */.oJ)(told, 'table', index + 1) };
    });
    // A package has its modules and what it imports from them under one roof.
    const variables = claims.flatMap(({ isClass, claimed }) => (isClass ? [] : [claimed]));
    const modules = (0,python_scope/* createScope */.D)(new Set([...packageNames, ...variables]), kept.modules.values());
    const named = claims.map((claim, index) => {
        const { table, claimed, isClass } = claim;
        const module = kept.modules.get(table) ?? modules.claim((0,python_names/* moduleName */.AO)(isClass ? claimed : table.name, index + 1));
        return { ...claim, module };
    });
    const isOurs = (key, table) => find(key, table) !== undefined;
    const externals = nameExternals(schema, { scope, layout }, isOurs);
    const standalones = planStandalones(schema, scope, kept.objects);
    const classNames = new Map(named.flatMap(({ table, claimed, isClass }) => (isClass ? [[table, claimed]] : [])));
    const enums = planEnums(schema, {
        scope,
        ownType,
        classOf: (table) => classNames.get(table) ?? (0,python_names/* withoutPrefix */.Z7)(table.name, options['table-prefix']),
        kept: kept.enums,
    });
    const nativeClass = needsTypeNames(schema, ownType) ? scope.claim('NativeType') : undefined;
    const arrayClass = needsCastArrays(schema, ownType) ? scope.claim('CastArray') : undefined;
    // A base of the team's may be imported under any name that is free.
    const names = new Set([
        ...scope.claimed,
        ...(options.base === undefined ? [style.base.name] : []),
        ...(layout === 'base'
            ? named.filter(({ isClass }) => isClass).map(({ claimed }) => (0,thin_classes/* columnsClass */.C)(claimed))
            : []),
    ]);
    const reserved = new Set([...bodyNames, ...names]);
    const models = named.flatMap(({ isClass, ...names }) => classes && isClass ? [toModel(names, reserved, classes, kept)] : []);
    const cores = named.flatMap(({ table, module, claimed, isClass }) => isClass ? [] : [{ kind: 'core', table, isLink: links.has(table), variable: claimed, module }]);
    const mappings = new Map([...models, ...cores].map((mapping) => [mapping.table, mapping]));
    return {
        schema,
        options,
        style,
        models,
        cores,
        externals: [...externals.values()],
        standalones,
        enums,
        ownType,
        typeAliases: readAliases(options['type-aliases'], schema, settle),
        ...(nativeClass === undefined ? {} : { nativeClass }),
        ...(arrayClass === undefined ? {} : { arrayClass }),
        typesModule: modules.claim('database_types'),
        names,
        kept,
        cyclic: findCyclicKeys(schema, find),
        find: (key, from) => {
            const table = find(key, from);
            const found = (table && mappings.get(table)) ?? externals.get(externalKey(key));
            if (!found)
                throw new Error(`no plan for the table ${key.referencedTable}`);
            return found;
        },
    };
}
/** The class of a table; none ends like those that hold the columns of others. */
function nameClass(name, position, layout) {
    const plain = (0,python_names/* className */.s7)(name, position);
    return (0,thin_classes/* isThinName */.fX)(plain, layout) ? plain : `${plain}Model`;
}
/** A table is called after its namespace too where one in none has its name, or another one before it. */
function candidateNames(name, namespace, isShared) {
    if (namespace === undefined)
        return [name];
    return isShared ? [`${namespace}_${name}`] : [name, `${namespace}_${name}`];
}
function toModel({ table, module, claimed, noun }, reserved, { unfit }, kept) {
    const scope = (0,python_scope/* createScope */.D)(reserved, kept.bodies.get(table));
    const attributes = new Map(table.columns.map((column, index) => [
        column.name,
        kept.attributes.get(column) ?? scope.claim((0,python_names/* attributeName */.CK)(column.name.replace(unfit, ''), index + 1)),
    ]));
    return { kind: 'model', table, className: claimed, noun, module, attributes, scope };
}
function nameExternals(schema, around, isOurs) {
    const externals = new Map();
    for (const table of schema.tables) {
        for (const key of table.foreignKeys) {
            const known = externals.has(externalKey(key)) || isOurs(key, table);
            if (!known)
                externals.set(externalKey(key), toExternal(key, around));
        }
    }
    return externals;
}
function toExternal(key, { scope, layout }) {
    const [, path, className] = class_path/* CLASS_PATH */.B.exec(key.external ?? '') ?? [];
    if (path !== undefined && className !== undefined) {
        return { kind: 'class', module: layout === 'base' ? (0,thin_classes/* fromWithin */.EW)(path) : path, className };
    }
    const { referencedTable: table, referencedNamespace: namespace } = key;
    const variable = scope.claim(`${(0,python_names/* snakeName */.oJ)(table, 'table', 1)}_table`);
    return { kind: 'stub', table, variable, ...(namespace === undefined ? {} : { namespace }) };
}
function externalKey(key) {
    return `${key.referencedNamespace ?? ''}\0${key.referencedTable}`;
}

// EXTERNAL MODULE: ./lib/targets/relation-names.js
var relation_names = __webpack_require__(77665);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/edges.js


/**
 * The foreign keys between classes in schema order. Names are claimed in the classes' scopes: every way forward
 * first, then the ways back.
 */
function planEdges(plan) {
    const named = plan.models.flatMap((child) => withoutTwins(child.table.foreignKeys).flatMap((key) => nameForward(key, child, plan)));
    const counts = countBetween(named);
    const hubs = new Set(findReverseHubs(plan).keys());
    const backed = named.map((edge) => hubs.has(edge.parent) ? edge : { ...edge, ...nameBack(edge, counts, plan) });
    const writers = new Map();
    return backed.map((edge) => ({ ...edge, overlaps: takeOverlaps(edge, writers) }));
}
function nameForward(key, child, plan) {
    const parent = plan.find(key, child.table);
    if (parent.kind === 'core' || parent.kind === 'stub' || (parent === child && edges_isOwn(key)))
        return [];
    const noun = parent.kind === 'class' ? parent.className : parent.noun;
    const forward = plan.kept.forward.get(key) ?? child.scope.claim(...(0,relation_names/* forwardCandidates */.iy)(key, noun));
    return [
        {
            key,
            child,
            parent,
            forward,
            isOne: isUnique(key.columns, child.table),
            writes: findWrites(key, child.table),
        },
    ];
}
/** Whether each row refers to itself: no relationship leads from a row to itself. */
function edges_isOwn({ columns, referencedColumns }) {
    return columns.every((column, index) => column === referencedColumns[index]);
}
function nameBack(edge, counts, plan) {
    const { key, child, parent, forward, isOne } = edge;
    if (parent.kind === 'class' || plan.options.relationships !== 'both')
        return {};
    const candidates = (0,relation_names/* reverseCandidates */.Zf)({
        child: child.noun,
        parent: parent.noun,
        role: (0,relation_names/* roleOf */.kp)(key, parent.noun),
        forward,
        isSelf: child === parent,
        isOne,
        isOnly: counts.get(child)?.get(parent) === 1,
    });
    return { back: plan.kept.back.get(key) ?? parent.scope.claim(...candidates) };
}
/** The keys without those that say again what an earlier one does: they lead to the same row. */
function withoutTwins(keys) {
    const firsts = new Map([...keys].reverse().map((key) => [sayKey(key), key]));
    return keys.filter((key) => firsts.get(sayKey(key)) === key);
}
function sayKey({ columns, referencedColumns, referencedTable, referencedNamespace }) {
    return JSON.stringify([columns, referencedColumns, referencedTable, referencedNamespace]);
}
function countBetween(edges) {
    const counts = new Map();
    for (const { child, parent } of edges) {
        const ofChild = counts.get(child) ?? new Map();
        counts.set(child, ofChild.set(parent, (ofChild.get(parent) ?? 0) + 1));
    }
    return counts;
}
/** The names that earlier edges of the same child noted for these columns; this edge notes its own. */
function takeOverlaps({ writes, child, forward, back }, writers) {
    const found = writes.flatMap((column) => {
        const place = `${child.className}.${column}`;
        const earlier = writers.get(place) ?? [];
        writers.set(place, [...earlier, forward, ...(back === undefined ? [] : [back])]);
        return earlier;
    });
    return [...new Set(found)];
}
/** Letting go of an optional parent must leave the columns alone that belong to other keys too, such as a tenant's. */
function findWrites(key, table) {
    const isOptional = (column) => table.columns.some(({ name, nullable }) => nullable && name === column);
    const writes = key.columns.filter(isOptional);
    return writes.length > 0 ? writes : key.columns;
}
function isUnique(columns, table) {
    const given = new Set(columns);
    const keys = [
        ...(table.primaryKey ? [table.primaryKey.columns] : []),
        ...table.uniques.map((unique) => unique.columns),
        ...table.indexes.flatMap(({ unique, parts, where }) => unique && where === undefined
            ? [parts.map((part) => (part.kind === 'column' && part.length === undefined ? part.name : ''))]
            : []),
    ];
    return keys.some((key) => key.every((column) => given.has(column)));
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/relations.js


/** The relationships of each class in the order of printing: the ways forward, the ways back, the many-to-many ones. */
function planRelations(plan) {
    const relations = new Map(plan.models.map((model) => [model, []]));
    if (plan.options.relationships === 'none')
        return relations;
    const edges = planEdges(plan);
    const counts = countJoins(edges);
    const toSide = (kind, edge) => ({
        kind,
        edge,
        isAmbiguous: (counts.get(toJoin(edge)) ?? 0) > 1,
        isCyclic: plan.cyclic.has(edge.key),
    });
    for (const edge of edges)
        relations.get(edge.child)?.push(toSide('forward', edge));
    for (const edge of edges) {
        if (edge.parent.kind === 'model' && edge.back !== undefined)
            relations.get(edge.parent)?.push(toSide('back', edge));
    }
    for (const core of plan.cores) {
        for (const [model, linked] of planLinked(core, plan))
            relations.get(model)?.push(linked);
    }
    return relations;
}
function planLinked(core, plan) {
    const [first, second] = core.isLink ? core.table.foreignKeys : [];
    if (!first || !second)
        return [];
    const [one, other] = [plan.find(first, core.table), plan.find(second, core.table)];
    if (one.kind !== 'model' || other.kind !== 'model')
        return [];
    const isSelf = one === other;
    const { back: kept } = plan.kept;
    const name = kept.get(first) ?? one.scope.claim(...candidates(second, other, core, isSelf));
    const there = { kind: 'linked', name, core, target: other, near: first, far: second, isSelf };
    if (plan.options.relationships === 'forward')
        return [[one, there]];
    const back = kept.get(second) ?? other.scope.claim(...candidates(first, one, core, isSelf));
    return [
        [one, { ...there, back }],
        [other, { kind: 'linked', name: back, back: name, core, target: one, near: second, far: first, isSelf }],
    ];
}
function candidates(key, { noun }, core, isSelf) {
    return isSelf ? (0,relation_names/* selfLinkedCandidates */.Ij)(key, noun, core.table.name) : (0,relation_names/* linkedCandidates */.AM)(noun, core.table.name);
}
function countJoins(edges) {
    const counts = new Map();
    for (const edge of edges)
        counts.set(toJoin(edge), (counts.get(toJoin(edge)) ?? 0) + 1);
    return counts;
}
/** Two tables, whichever way round: SQLAlchemy looks for keys in both directions. */
function toJoin({ child, parent }) {
    const one = child.className;
    const other = parent.kind === 'model' ? parent.className : `${parent.module}:${parent.className}`;
    return one < other ? `${one} ${other}` : `${other} ${one}`;
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy.js










/** SQLAlchemy in its 2.0 style: declarative classes with `Mapped` attributes, for 2.0 and 2.1. */
const sqlalchemy = {
    generate: (schema, { layout, fileName, lineLength, pythonVersion, options, names = [], mixins, dependencies }) => {
        const notes = (0,targets_notes/* createNotes */.a)();
        const plan = createPlan(schema, sqlalchemy_options/* sqlalchemyOptions */.c.parse(options), (0,name_source/* createSources */.LH)(names, notes), dependencies);
        noteLeftOut(plan, notes);
        const printing = createPrinting(plan, planRelations(plan), new python_layout/* Layout */.PE(lineLength), notes, pythonVersion, mixins);
        const toFolder = plan.options.layout === 'base' ? thinPages : folderPages;
        return {
            value: layout === 'file' ? filePages(fileName, printing) : toFolder(printing),
            diagnostics: notes.list(),
        };
    },
    refer: (schema, { output, from, options, names = [] }) => {
        const module = (0,module_paths/* modulePath */.M)(output, from);
        if (module === undefined)
            return [];
        const sources = (0,name_source/* createSources */.LH)(names, (0,targets_notes/* createNotes */.a)());
        const { models } = createPlan(schema, sqlalchemy_options/* sqlalchemyOptions */.c.parse(options), sources);
        return models.map(({ table, className }) => ({ table, reference: `${module}:${className}` }));
    },
};


/***/ })

};
