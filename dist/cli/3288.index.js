export const id = 3288;
export const ids = [3288];
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

/***/ 29775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ needsPythonUuid)
/* harmony export */ });
/**
 * Whether a column whose default is a fresh uuid needs one from Python beside it. The database's own is kept always and
 * is enough on PostgreSQL and MariaDB, whichever version of uuid it makes. SQLite has no such function, and it may be
 * where a schema without a dialect is tried; MySQL does not tell the key that it made, and what it makes is longer than
 * what the ORMs keep a uuid in there.
 */
function needsPythonUuid({ name, type }, table, dialect) {
    if (dialect === 'postgresql' || dialect === 'mariadb')
        return false;
    const isKey = table.primaryKey?.columns.includes(name) ?? false;
    return dialect !== 'mysql' || isKey || type.kind === 'uuid';
}


/***/ }),

/***/ 62983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createImports),
/* harmony export */   i: () => (/* binding */ sortExports)
/* harmony export */ });
const STANDARD_LIBRARY = new Set([
    'builtins',
    'collections',
    'contextlib',
    'datetime',
    'decimal',
    'enum',
    'functools',
    'importlib',
    'ipaddress',
    'logging',
    'os',
    're',
    'pathlib',
    'typing',
    'uuid',
]);
const THIRD_PARTY = new Set([
    'alembic',
    'django',
    'geoalchemy2',
    'pgvector',
    'pydantic',
    'sqlalchemy',
    'sqlalchemy_utils',
    'sqlmodel',
]);
/**
 * An empty collection of imports. A name that the module's own classes, variables or attributes use (`taken`) is
 * imported under an alias with underscores at its end: the users' names stay as they are. So is a name that was
 * imported from elsewhere already.
 */
function createImports(taken) {
    const aliases = new Set();
    const claim = (name) => {
        const alias = freeAlias(name, { has: (candidate) => taken.has(candidate) || aliases.has(candidate) });
        aliases.add(alias);
        return alias;
    };
    const members = new Map();
    const types = new Map();
    const modules = new Map();
    return {
        from: (module, name) => record(members, module, name, claim),
        type: (module, name) => {
            record(members, 'typing', 'TYPE_CHECKING', claim);
            return record(types, module, name, (own) => own);
        },
        module: (name) => {
            const known = modules.get(name) ?? { name, alias: claim(name) };
            modules.set(name, known);
            return known.alias;
        },
        moduleAs: (path, name) => {
            const [, parent = '', own = path] = /^(.*\.)([^.]+)$/.exec(path) ?? [];
            if (parent === '')
                return recordAlias(modules, own, name, claim);
            const from = /[^.]/.test(parent) ? parent.slice(0, -1) : parent;
            const siblings = members.get(from) ?? new Map();
            members.set(from, siblings);
            return recordAlias(siblings, own, name, claim);
        },
        print: (layout) => {
            const checking = members.get('typing')?.get('TYPE_CHECKING')?.alias ?? '';
            const guarded = printSections(types, new Map(), 4, layout);
            const guard = guarded.length > 0 ? ['', `if ${checking}:`, ...guarded] : [];
            return [...printSections(members, modules, 0, layout), ...guard];
        },
    };
}
function record(modules, module, name, claim) {
    const known = modules.get(module)?.get(name);
    if (known)
        return known.alias;
    const members = modules.get(module) ?? new Map();
    // What a relative module holds is our own: its name was settled against the others already.
    const alias = module.startsWith('.') ? name : claim(name);
    modules.set(module, members.set(name, { name, alias }));
    return alias;
}
function recordAlias(known, name, wanted, claim) {
    const member = known.get(name) ?? { name, alias: claim(wanted) };
    known.set(name, member);
    return member.alias;
}
function freeAlias(name, taken) {
    return taken.has(name) ? freeAlias(`${name}_`, taken) : name;
}
function printSections(members, modules, indent, layout) {
    const sections = [[], [], [], []];
    for (const { name, alias } of [...modules.values()].sort((a, b) => compareNaturally(a.name, b.name))) {
        sections[sectionOf(name)]?.push(`${' '.repeat(indent)}import ${aliased({ name, alias })}`);
    }
    for (const [module, names] of [...members].sort(([a], [b]) => compareModules(a, b))) {
        sections[sectionOf(module)]?.push(...printFrom(module, [...names.values()], indent, layout));
    }
    return sections
        .filter((section) => section.length > 0)
        .flatMap((section, index) => (index > 0 ? ['', ...section] : section));
}
/** The sections in isort's order: the standard library, third party, first party, relative. */
function sectionOf(module) {
    if (module.startsWith('.'))
        return 3;
    const root = module.split('.')[0] ?? '';
    if (STANDARD_LIBRARY.has(root))
        return 0;
    return THIRD_PARTY.has(root) ? 1 : 2;
}
/** Members under their own name share a statement, each alias has one of its own; the first member gives its place. */
function printFrom(module, members, indent, layout) {
    const sorted = [...members].sort((a, b) => compareMembers(a.name, b.name));
    const plain = sorted.filter(isPlain);
    const start = `${' '.repeat(indent)}from ${module} import `;
    return sorted
        .filter((member) => !isPlain(member) || member === plain[0])
        .flatMap((member) => isPlain(member)
        ? wrapNames(start, plain.map(({ name }) => name), indent, layout)
        : [`${start}${aliased(member)}`]);
}
function isPlain({ name, alias }) {
    return name === alias;
}
function wrapNames(start, names, indent, layout) {
    const whole = `${start}${names.join(', ')}`;
    if (layout.fits(whole))
        return [whole];
    const margin = ' '.repeat(indent);
    return [`${start}(`, ...names.map((name) => `${margin}    ${name},`), `${margin})`];
}
function aliased({ name, alias }) {
    return name === alias ? name : `${name} as ${alias}`;
}
/** isort's order of relative modules puts the parents' (`..`) before our own (`.`). */
function compareModules(a, b) {
    return (distance(b) - distance(a) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b));
}
function distance(module) {
    return module.length - module.replace(/^\.+/, '').length;
}
/** Names in the order that ruff (RUF022) asks of `__all__`: CONSTANTS, then Classes, then the others. */
function sortExports(names) {
    return [...names].sort((a, b) => rank(a) - rank(b) || compareNaturally(a, b));
}
/** isort's order of members: CONSTANTS, then Classes, then the others. */
function compareMembers(a, b) {
    return rank(a) - rank(b) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b);
}
function rank(name) {
    // Ruff counts bytes: a single letter is a constant when it is not in ASCII.
    if (Buffer.byteLength(name) > 1 && name === name.toUpperCase() && name !== name.toLowerCase())
        return 0;
    return /^\p{Lu}/u.test(name) ? 1 : 2;
}
/** Natural order: runs of digits compare as numbers, everything else by code point. */
function compareNaturally(a, b) {
    if (a === b)
        return 0;
    if (!/\d/.test(a))
        return a < b ? -1 : 1;
    const left = a.match(/\d+|\D/gu) ?? [];
    const right = b.match(/\d+|\D/gu) ?? [];
    const at = left.findIndex((part, index) => part !== right[index]);
    if (at < 0)
        return left.length - right.length;
    return comparePart(left[at] ?? '', right[at]);
}
function comparePart(a, b) {
    if (b === undefined)
        return 1;
    const isNumeric = /^\d/.test(a) && /^\d/.test(b);
    if (isNumeric && !a.startsWith('0') && !b.startsWith('0') && a.length !== b.length)
        return a.length - b.length;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 59389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createScope)
/* harmony export */ });
/**
 * A scope in which some names are taken, by default none. A reserved name is never given out as it is: whoever asks for it gets it with an underscore.
 * Names are settled in the order of asking: the first keeps the short name, the next is `name_2`, or `Name2` for
 * a name in capitalised words.
 */
function createScope(reserved = new Set(), taken = []) {
    const claimed = new Set(taken);
    const counts = new Map();
    const isFree = (name) => !claimed.has(name) && !reserved.has(name);
    const settle = (name) => (reserved.has(name) ? `${name}_` : name);
    const count = (name, number) => {
        const numbered = /^\p{Lu}/u.test(name) ? `${name}${number}` : `${name.replace(/_$/, '')}_${number}`;
        if (!isFree(numbered))
            return count(name, number + 1);
        counts.set(name, number);
        return numbered;
    };
    const countOn = (name) => count(name, (counts.get(name) ?? 1) + 1);
    const findFree = (candidates) => {
        for (const candidate of candidates) {
            const name = settle(candidate);
            if (isFree(name))
                return name;
        }
        return undefined;
    };
    return {
        claimed,
        has: (name) => claimed.has(name),
        claim: (...candidates) => {
            const name = findFree(candidates) ?? countOn(settle(candidates.at(-1) ?? '_'));
            claimed.add(name);
            return name;
        },
    };
}


/***/ }),

/***/ 95527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   W: () => (/* binding */ clipBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name of at most `limit` bytes in UTF-8, as databases count: itself, or its beginning and eight digits of its hash,
 * so that two long names stay two.
 */
function shortName(name, limit) {
    if (Buffer.byteLength(name) <= limit)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${clipBytes(name, limit - digest.length - 1)}_${digest}`;
}
/** The beginning of a text, as much of it as `limit` bytes in UTF-8 hold. */
function clipBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const clipped = Buffer.from(text).subarray(0, limit).toString();
    // A character cut in half is decoded as U+FFFD.
    return clipped.replace(/(?<!\ufffd)\ufffd+$/, '');
}


/***/ }),

/***/ 77404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ arrayCode),
/* harmony export */   LE: () => (/* binding */ needsCastArrays),
/* harmony export */   ll: () => (/* binding */ printArrayClass)
/* harmony export */ });
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27325);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6295);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59802);



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
    const item = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .typeCode */ .UP)(type.of, site);
    const { context, column, table } = site;
    const { arrayClass, ownType } = context.plan;
    // A domain that is an array is taken as the driver gives it.
    if (arrayClass === undefined || !isStrange(type) || isOwned(type, column, table, ownType)) {
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayType */ .MY)(type, item, site);
    }
    const dimensions = type.dimensions > 1 ? [String(type.dimensions)] : [];
    return {
        type: (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(context.arrayClass(), [item.type, knownType(type.of, site), ...dimensions]),
        python: () => (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .nested */ .cY)('list', type.dimensions, item.python()),
    };
}
/** What the members are cast to: the type beneath a domain, or text. */
function knownType(type, site) {
    if (type.kind === 'domain')
        return knownType(type.of, site);
    return AS_TEXT.has(type.kind) ? (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(site.context, 'Text') : (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .typeCode */ .UP)(type, site).type;
}
const AS_TEXT = new Set(['enum', 'native', 'string', 'text', 'unknown']);
/** The class of ours for such arrays. */
function printArrayClass(name, context) {
    const any = context.imports.from('typing', 'Any');
    const column = `${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(context, 'ColumnElement')}[${any}]`;
    const operator = context.imports.from('sqlalchemy.sql.operators', 'OperatorType');
    const array = context.imports.from('sqlalchemy.dialects.postgresql', 'ARRAY');
    return [
        `class ${name}(${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(context, 'TypeDecorator')}[${any}]):`,
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
        `        return ${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(context, 'type_coerce')}(${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(context, 'cast')}(column, known), self)`,
        '',
        `    def coerce_compared_value(self, op: ${operator} | None, value: ${any}) -> ${any}:`,
        '        return self.impl_instance.coerce_compared_value(op, value)',
    ].join('\n');
}


/***/ }),

/***/ 84809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WA: () => (/* binding */ coreColumn),
  "in": () => (/* binding */ describeColumn),
  TM: () => (/* binding */ notNull),
  rN: () => (/* binding */ typeRemark)
});

// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/constraints.js + 1 modules
var constraints = __webpack_require__(22892);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/context.js
var sqlalchemy_context = __webpack_require__(6295);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/counting.js
var counting = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/defaults.js + 2 modules
var defaults = __webpack_require__(62897);
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

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/members.js
var members = __webpack_require__(42595);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/needs.js
var needs = __webpack_require__(43345);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/open-types.js
var open_types = __webpack_require__(44074);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/relationships.js
var relationships = __webpack_require__(79339);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sql.js
var sql = __webpack_require__(15216);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/types.js + 4 modules
var types = __webpack_require__(59802);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/columns.js














/** A column of a class in parts. */
function describeColumn(said, model, relations, { freshArgument }, context) {
    const { table, attributes } = model;
    const column = withDomain(said, context);
    const site = { table, column, context };
    const attribute = attributes.get(column.name) ?? column.name;
    const alias = context.aliasOf(said);
    const code = alias ? aliasCode(alias, site) : (0,types/* columnCode */.uf)(site);
    return {
        table,
        column,
        attribute,
        isKey: isKey(site),
        isFilled: (0,needs/* isFilled */.l)(column),
        isFresh: (0,defaults/* freshValue */.Ke)(site) !== undefined,
        isReferred: isReferred(said.name, model, relations, context),
        isRelated: relations.some((relation) => (0,needs/* isNeeded */.A)(relation) && relation.edge.key.columns.includes(said.name)),
        ...(alias ? { alias } : {}),
        name: attribute === column.name ? [] : [(0,python/* pythonString */.cE)(column.name)],
        arguments: columnArguments(code, site, freshArgument, alias),
        python: () => code.python(),
    };
}
/** Relationships and indexes in a class body may have the columns themselves, which must then be values there. */
function isReferred(column, { table }, relations, { dialect }) {
    return (relations.some((relation) => (0,relationships/* joinColumns */.a)(relation).includes(column)) ||
        table.indexes.some(({ parts }) => (0,members/* needsColumns */.l0)(parts, dialect) && parts.some((part) => part.kind === 'column' && part.name === column)));
}
/** A column of a `Table` object: `Column("user_id", Integer, primary_key=True)`. */
function coreColumn(said, table, context) {
    const column = withDomain(said, context);
    const site = { table, column, context };
    const code = (0,types/* columnCode */.uf)(site);
    const [name, type] = (0,open_types/* closed */.$)((0,sqlalchemy_context/* core */.I)(context, 'Column'), code);
    return (0,layout/* call */.T1)(name, [
        (0,python/* pythonString */.cE)(column.name),
        ...columnArguments({ ...code, type }, site, 'default'),
        ...notNull({ column, isKey: isKey(site) }),
    ]);
}
/** `nullable=False`, which a `Column` is told where a key does not say it. */
function notNull({ column, isKey }) {
    return isKey || column.nullable ? NONE : [(0,layout/* keyword */.Si)('nullable', 'False')];
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
    return (0,counting/* isOtherInSqlite */.c)(site) ? { type: (0,types/* columnCode */.uf)(site).type, python } : { python };
}
function isKey({ table, column }) {
    return table.primaryKey?.columns.includes(column.name) ?? false;
}
/** All that is to be said of a column, but for what its alias says. */
function columnArguments({ type }, site, freshArgument, alias) {
    const { table, column, context } = site;
    const types = type === undefined ? NONE : [(0,counting/* countingType */.OY)(type, site)];
    return types.concat((0,keys/* columnKeys */.j6)(column.name, table, context), (0,defaults/* sequenceArgument */.fq)(site), (0,counting/* identityArgument */.kf)(site), computedArgument(site), keyArgument(site), isKey(site) && !alias?.isKey ? (0,layout/* keyword */.Si)('primary_key', 'True') : NONE, isKey(site) ? (0,counting/* autoincrement */.dB)(site) : NONE, nullableKey(column), (0,constraints/* isPlainlyUnique */.zM)(column, table, context) && !alias?.isUnique ? (0,layout/* keyword */.Si)('unique', 'True') : NONE, alias?.column.default !== undefined
        ? (0,defaults/* freshArguments */.lk)(site, freshArgument)
        : (0,defaults/* defaultArguments */.sK)(site, freshArgument), column.comment ? (0,layout/* keyword */.Si)('comment', (0,python/* pythonString */.cE)(column.comment)) : NONE);
}
const NONE = [];
/**
 * `nullable=True` of a key that may be NULL. SQLite says so of keys that count up too, which never are; a model that
 * repeated it could not write two rows at once, for SQLAlchemy then finds no column to tell them apart by.
 */
function nullableKey({ nullableKey, autoIncrement }) {
    return nullableKey && !autoIncrement ? [(0,layout/* keyword */.Si)('nullable', 'True')] : NONE;
}
/** What SQLAlchemy calls a column, where that is not its name. */
function keyArgument({ column: { name }, table }) {
    const key = (0,keys/* columnKey */.qN)(name, table);
    return key === name ? NONE : [(0,layout/* keyword */.Si)('key', (0,python/* pythonString */.cE)(key))];
}
/** A generated column's expression. */
function computedArgument({ column: { generated }, context }) {
    if (!generated)
        return NONE;
    const persisted = (0,layout/* keyword */.Si)('persisted', generated.stored ? 'True' : 'False');
    return [(0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Computed'), [(0,sql/* sqlLiteral */.YG)(generated.sql), persisted])];
}


/***/ }),

/***/ 22892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ isPlainlyUnique),
  vX: () => (/* binding */ optionsDict),
  bH: () => (/* binding */ tableArguments),
  nw: () => (/* binding */ tableOptions)
});

// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/python/scope.js
var python_scope = __webpack_require__(59389);
// EXTERNAL MODULE: ./lib/targets/python/short.js
var python_short = __webpack_require__(95527);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/context.js
var sqlalchemy_context = __webpack_require__(6295);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/members.js
var sqlalchemy_members = __webpack_require__(42595);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sql.js
var sql = __webpack_require__(15216);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/traits.js
var traits = __webpack_require__(31195);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/exclusions.js






/** An exclusion constraint, which PostgreSQL alone has. */
function exclusionCode(exclusion, table, context) {
    const { method, where } = exclusion;
    const parts = exclusion.parts.map(withoutOrder);
    const members = { parts, table };
    const operators = (0,sqlalchemy_members/* operatorEntries */.D_)(members, context.dialect);
    return (0,layout/* call */.T1)(context.imports.from('sqlalchemy.dialects.postgresql', 'ExcludeConstraint'), [
        ...parts.map((part) => (0,layout/* tuple */.PV)([(0,sqlalchemy_members/* memberCode */.cQ)(part, members, context, (column) => column), (0,python/* pythonString */.cE)(part.operator)])),
        ...(0,keys/* nameArgument */.Dj)(exclusion, context),
        (0,layout/* keyword */.Si)('using', (0,python/* pythonString */.cE)(method)),
        ...(operators.length > 0 ? [(0,layout/* keyword */.Si)('ops', (0,layout/* dict */.jd)(operators))] : []),
        ...(where === undefined ? [] : [(0,layout/* keyword */.Si)('where', (0,sql/* sqlText */.gt)(where, context.imports))]),
        ...(0,traits/* traitArguments */.x)(exclusion),
    ]);
}
/** How the index behind it is sorted makes no difference to what a constraint excludes. */
function withoutOrder(part) {
    const unordered = { ...part };
    delete unordered.order;
    delete unordered.nulls;
    return unordered;
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/indexes.js
var indexes = __webpack_require__(51876);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/mysql-counting.js
var mysql_counting = __webpack_require__(63974);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/serial.js
var serial = __webpack_require__(53382);
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
        ...(0,keys/* tableKeys */.vu)(table, context),
        ...uniques(table, context),
        ...checks(table, context),
        ...exclusions(table, context),
        ...table.indexes
            .filter((index) => columnOf !== undefined || !(0,sqlalchemy_members/* needsColumns */.l0)(index.parts, context.dialect))
            .map((index) => (0,indexes/* indexCode */._R)(index, table, context, columnOf)),
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
    return (0,layout/* dict */.jd)(tableOptions(table).map(([name, value]) => [(0,python/* pythonString */.cE)(name), value]));
}
/** A key is written out when there is more to say than its columns, or their order is not that of the table. */
function primaryKey(table, context) {
    const key = table.primaryKey;
    if (!key)
        return [];
    const members = new Set(key.columns);
    const inOrder = table.columns.map(({ name }) => name).filter((name) => members.has(name));
    const said = [...(0,keys/* nameArgument */.Dj)(key, context), ...(0,indexes/* includeArguments */.b9)(key, table), ...(0,traits/* traitArguments */.x)(key)];
    const isInOrder = inOrder.join('\0') === key.columns.join('\0');
    const isLeft = (0,mysql_counting/* isTurned */.l)(table, context.dialect) || (isInOrder && !countsLater(key, table, context));
    const isPlain = said.length === 0 && isLeft;
    return isPlain ? [] : [(0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'PrimaryKeyConstraint'), [...constraints_keys(key.columns, table), ...said])];
}
/** Left to itself, SQLAlchemy puts a member that counts up first, which only MySQL may need. */
function countsLater({ columns }, table, { plan, dialect }) {
    const later = new Set(columns.slice(1));
    const counts = (column) => (0,serial/* countsBySequence */.t)(column, plan.schema) || (column.autoIncrement && (0,is_mysql/* isMysql */.n)(dialect));
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
        .map((unique) => (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'UniqueConstraint'), [
        ...constraints_keys(unique.columns, table),
        ...uniqueOptions(unique, table, context),
    ]));
}
function uniqueOptions(unique, table, context) {
    return [
        ...(0,keys/* nameArgument */.Dj)(unique, context),
        ...(unique.nullsNotDistinct ? [(0,layout/* keyword */.Si)('postgresql_nulls_not_distinct', 'True')] : []),
        ...(0,indexes/* includeArguments */.b9)(unique, table),
        ...(0,traits/* traitArguments */.x)(unique),
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
        return (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'CheckConstraint'), [
            (0,sql/* sqlLiteral */.YG)(check.sql),
            ...(name === undefined ? [] : [(0,layout/* keyword */.Si)('name', checkName(name, context))]),
            ...(0,traits/* traitArguments */.x)(check),
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
        : (0,layout/* call */.T1)(context.imports.from('sqlalchemy.schema', 'conv'), [quoted]);
}
function constraints_keys(columns, table) {
    return columns.map((column) => (0,python/* pythonString */.cE)((0,keys/* columnKey */.qN)(column, table)));
}


/***/ }),

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orm),
/* harmony export */   I: () => (/* binding */ core)
/* harmony export */ });
/** Names from SQLAlchemy's main module. */
function core(context, name) {
    return context.imports.from('sqlalchemy', name);
}
/** Names from SQLAlchemy's ORM. */
function orm(context, name) {
    return context.imports.from('sqlalchemy.orm', name);
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ countingType),
/* harmony export */   Yf: () => (/* binding */ countingArguments),
/* harmony export */   c: () => (/* binding */ isOtherInSqlite),
/* harmony export */   dB: () => (/* binding */ autoincrement),
/* harmony export */   kf: () => (/* binding */ identityArgument)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54024);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27325);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6295);
/* harmony import */ var _mysql_counting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63974);
/* harmony import */ var _serial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53382);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59802);






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
        return figure === undefined ? [] : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si)(argument, figure)];
    });
    return counting.cycle ? [...figures, (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si)('cycle', 'True')] : figures;
}
/** `Identity()`, for a column that does not count by being the key. */
function identityArgument(site) {
    const { column, context } = site;
    if (!needsIdentity(site))
        return NONE;
    const always = column.identity?.always ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si)('always', 'True')] : NONE;
    return [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(context, 'Identity'), [...always, ...countingArguments(column.identity ?? {})])];
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
        return isImplied ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si)('autoincrement', 'False')] : NONE;
    return isImplied || needsIdentity(site) ? NONE : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si)('autoincrement', 'True')];
}
/** On SQLite only a key of type INTEGER counts up. */
function countingType(type, site) {
    return isOtherInSqlite(site) ? (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariant */ .YA)(type, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .core */ .I)(site.context, 'Integer'), 'sqlite') : type;
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
    if ((0,_mysql_counting_js__WEBPACK_IMPORTED_MODULE_3__/* .countsBesideKey */ .G)(column, table, context.dialect))
        return false;
    if (column.identity && !(0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_4__/* .isMysql */ .n)(context.dialect))
        return true;
    if ((0,_serial_js__WEBPACK_IMPORTED_MODULE_5__/* .countsBySequence */ .t)(column, context.plan.schema))
        return false;
    const key = table.primaryKey?.columns ?? [];
    return key.includes(column.name) ? key.length > 1 && !(0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_4__/* .isMysql */ .n)(context.dialect) : true;
}
const NUMBERS = new Set(['integer', 'decimal', 'float']);
function isInteger({ type }) {
    return type.kind === 'integer';
}


/***/ }),

/***/ 62897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sK: () => (/* binding */ defaultArguments),
  TQ: () => (/* binding */ defaultCode),
  lk: () => (/* binding */ freshArguments),
  Ke: () => (/* binding */ freshValue),
  fq: () => (/* binding */ sequenceArgument)
});

// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/fresh-uuids.js
var fresh_uuids = __webpack_require__(29775);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/context.js
var sqlalchemy_context = __webpack_require__(6295);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sql.js
var sqlalchemy_sql = __webpack_require__(15216);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/mysql-defaults.js





/** MySQL's and MariaDB's defaults, as their catalogs print them and Alembic compares them with those. */
const MYSQL_DEFAULTS = {
    boolean: ({ value }, { column, context }) => column.type.kind === 'boolean' ? (0,sqlalchemy_sql/* sqlText */.gt)(value ? '1' : '0', context.imports) : undefined,
    now: ({ of }, { column, context }) => (0,sqlalchemy_sql/* sqlText */.gt)(of === 'timestamp' ? current(column) : NOWS[of], context.imports),
    number: ({ text }, { column, context }) => (0,sqlalchemy_sql/* sqlText */.gt)(asKept(text, column), context.imports),
    /** Of a plain string Alembic adds the quotes only where the column holds text, doubles none within, and sees none in ''. */
    string: ({ value }, { column, context }) => !isText(column) || value === '' || value.includes("'")
        ? (0,sqlalchemy_sql/* sqlText */.gt)((0,string/* sqlString */.Q)(value, context.dialect), context.imports)
        : undefined,
};
const NOWS = { date: '(curdate())', time: '(curtime())' };
const TEXTS = new Set(['enum', 'set', 'string', 'text']);
/** MySQL's own class of enumerations, which only those with a collation need, is no text to Alembic. */
function isText({ type, collation }) {
    return TEXTS.has(type.kind) && (type.kind !== 'enum' || collation === undefined);
}
const CURRENT = /^\s*(?:current_timestamp|now|localtimestamp)\s*(?:\(\s*(?:\d+\s*)?\)\s*)?$/i;
/** `ON UPDATE CURRENT_TIMESTAMP`, which is part of the default; undefined where there is none that may begin it. */
function updateArguments({ column, context }) {
    const start = startOf(column, context.dialect);
    return start === undefined
        ? undefined
        : [
            (0,layout/* keyword */.Si)('server_default', (0,sqlalchemy_sql/* sqlText */.gt)(`${start} ON UPDATE ${current(column)}`, context.imports)),
            (0,layout/* keyword */.Si)('server_onupdate', (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'FetchedValue'), [])),
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

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/mysql-counting.js
var mysql_counting = __webpack_require__(63974);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/postgresql-defaults.js



/** PostgreSQL's defaults, as its catalog says them or so that Alembic can ask whether they are the same. */
const POSTGRESQL_DEFAULTS = {
    /** Its catalog prints without brackets what may not stand so. */
    expression: ({ sql }, { context }) => context.plan.schema.literal
        ? (0,sqlalchemy_sql/* sqlText */.gt)(isDefault(sql) ? sql : (0,sqlalchemy_sql/* bracketed */.Em)(sql, 'postgresql'), context.imports)
        : undefined,
    /**
     * It compares no two values of some types, or none with a text, so that Alembic goes by the letters of the catalog alone; and of a plain
     * string Alembic takes the quotes within for its end.
     */
    string: ({ value }, { column, context }) => {
        if (isIncomparable(column.type))
            return (0,sqlalchemy_sql/* sqlText */.gt)(`${(0,string/* sqlString */.Q)(value)}::${column.raw}`, context.imports);
        return value.includes("'") ? (0,sqlalchemy_sql/* sqlText */.gt)((0,string/* sqlString */.Q)(value), context.imports) : undefined;
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

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sqlite.js
var sqlite = __webpack_require__(84090);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sequence-path.js
var sequence_path = __webpack_require__(69627);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/serial.js
var serial = __webpack_require__(53382);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/defaults.js














/** The keyword arguments that give a column its values: `server_default=`, `default=`, `onupdate=`. */
function defaultArguments(site, freshArgument) {
    const { table, column, context } = site;
    const isCounted = (0,serial/* isSerial */.p)(column, table, context.plan.schema) || (0,mysql_counting/* countsBesideKey */.G)(column, table, context.dialect);
    if (isCounted)
        return [(0,layout/* keyword */.Si)('server_default', (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'FetchedValue'), []))];
    const atOnce = column.onUpdateNow && (0,is_mysql/* isMysql */.n)(context.dialect) ? updateArguments(site) : undefined;
    if (atOnce)
        return atOnce;
    const update = column.onUpdateNow ? [(0,layout/* keyword */.Si)('onupdate', now('timestamp', site))] : NONE;
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
    return isKept ? (0,sqlalchemy_sql/* sqlText */.gt)(inBrackets(keptDefault, site), imports) : undefined;
}
function serverDefault(code) {
    return code === undefined ? NONE : [(0,layout/* keyword */.Si)('server_default', code)];
}
const NONE = [];
/** The sequence that a column draws from, as a positional argument, where the database does not do so by itself. */
function sequenceArgument({ column, context }) {
    if (column.default?.kind !== 'sequence')
        return NONE;
    const path = (0,sequence_path/* sequencePath */.h)(column.default.name);
    const known = findSequence(path, context);
    if (context.plan.schema.literal && context.dialect === 'postgresql')
        return NONE;
    if (known !== undefined)
        return [known];
    const namespace = path.slice(0, -1).join('.');
    const schema = namespace === '' ? [] : [(0,layout/* keyword */.Si)('schema', (0,python/* pythonString */.cE)(namespace))];
    return [(0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Sequence'), [(0,python/* pythonString */.cE)(path.at(-1) ?? ''), ...schema])];
}
/** The variable of a sequence that stands on its own. PostgreSQL's usual namespace is none. */
function findSequence(path, context) {
    const [name = '', namespace] = [...path].reverse();
    return context.standalone('sequence', name, namespace === 'public' ? undefined : namespace);
}
const DIALECTS = {
    mariadb: MYSQL_DEFAULTS,
    mysql: MYSQL_DEFAULTS,
    postgresql: POSTGRESQL_DEFAULTS,
    sqlite: sqlite/* SQLITE_DEFAULTS */.A,
};
const RULES = {
    boolean: ({ value }, site) => booleanCode(value, site),
    expression: ({ sql }, site) => (0,sqlalchemy_sql/* sqlText */.gt)(inBrackets(sql, site), site.context.imports),
    now: ({ of }, site) => now(of, site),
    number: ({ text }, site) => (0,sqlalchemy_sql/* sqlText */.gt)(text, site.context.imports),
    sequence: ({ name }, site) => {
        if (site.context.dialect !== 'postgresql')
            return undefined;
        const known = findSequence((0,sequence_path/* sequencePath */.h)(name), site.context);
        return known === undefined
            ? (0,sqlalchemy_sql/* sqlText */.gt)(`nextval(${(0,string/* sqlString */.Q)(name)})`, site.context.imports)
            : (0,layout/* call */.T1)(`${known}.next_value`, []);
    },
    string: ({ value }) => (0,python/* pythonString */.cE)(value),
    uuid: ({ sql }, site) => (0,sqlalchemy_sql/* sqlText */.gt)(inBrackets(sql, site), site.context.imports),
};
/** What the database is told of a default, in the place of a column. */
function defaultCode(value, site) {
    const { dialect } = site.context;
    // The tables have the right rule for each kind, which the compiler cannot follow through a union.
    const own = dialect && DIALECTS[dialect]?.[value.kind]?.(value, site);
    return own ?? RULES[value.kind](value, site);
}
function argumentsFor(value, site, freshArgument) {
    const code = keptCode(site) ?? defaultCode(value, site);
    return [...freshArguments(site, freshArgument), ...serverDefault(code)];
}
function booleanCode(value, site) {
    const { kind } = site.column.type;
    if (kind === 'boolean')
        return (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(site.context, value ? 'true' : 'false'), []);
    return kind === 'string' || kind === 'text'
        ? (0,python/* pythonString */.cE)(String(value))
        : (0,sqlalchemy_sql/* sqlText */.gt)(value ? '1' : '0', site.context.imports);
}
function now(of, site) {
    const names = { timestamp: 'now', date: 'current_date', time: 'current_time' };
    return (0,layout/* call */.T1)(`${(0,sqlalchemy_context/* core */.I)(site.context, 'func')}.${names[of]}`, []);
}
/** What Python gives a new row, where the database's default does not do. */
function freshArguments(site, freshArgument) {
    const value = freshValue(site);
    return value === undefined ? [] : [(0,layout/* keyword */.Si)(freshArgument, value)];
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


/***/ }),

/***/ 50202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ valuesArgument),
/* harmony export */   NX: () => (/* binding */ printEnumClass),
/* harmony export */   i2: () => (/* binding */ enumArguments),
/* harmony export */   uB: () => (/* binding */ printValuesFunction)
/* harmony export */ });
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);


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
    const heading = context.layout.statement((0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(`class ${className}`, bases(context)));
    const lines = members.flatMap(({ name, value }) => context.layout.assignment({ target: name, value: (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(value) }, 4));
    return [
        ...(comment === undefined ? [] : (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonComment */ .o7)(comment)),
        `${heading.join('\n')}:`,
        ...(lines.length > 0 ? lines : ['    pass']),
    ].join('\n');
}
/** The arguments of `Enum` for a class. */
function enumArguments(type, context) {
    return [
        context.enumClass(type),
        (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('name', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(type.type)),
        ...(type.namespace === undefined ? [] : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('schema', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(type.namespace))]),
        valuesArgument(context),
    ];
}
/** What has SQLAlchemy store the values. */
function valuesArgument(context) {
    return (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('values_callable', context.valuesFunction());
}
function bases({ pythonVersion, imports }) {
    const module = imports.module('enum');
    return isAtLeast(pythonVersion, STR_ENUM) ? [`${module}.StrEnum`] : ['str', `${module}.Enum`];
}
function isAtLeast(version, [major, minor]) {
    const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}


/***/ }),

/***/ 51876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ indexCode),
/* harmony export */   ai: () => (/* binding */ printIndexes),
/* harmony export */   b9: () => (/* binding */ includeArguments)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54024);
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6295);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42595);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15216);
/* harmony import */ var _storage_parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31082);








/** The databases whose partial indexes SQLAlchemy writes. */
const PARTIAL = ['postgresql', 'sqlite'];
/** What MySQL calls a kind of index and not a method. */
const KINDS = new Set(['fulltext', 'spatial', 'vector']);
/** An index as a call. `columnOf` gives the columns that its sorted members take. */
function indexCode(index, table, context, columnOf = String) {
    const { parts, unique, nullsNotDistinct } = index;
    const members = { parts, table };
    return (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .core */ .I)(context, 'Index'), [
        (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(context.nameOf(index) ?? index.name),
        ...parts.map((part) => (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .memberCode */ .cQ)(part, members, context, columnOf)),
        ...(unique ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('unique', 'True')] : []),
        ...methodArguments(index, context.dialect),
        ...operatorArguments(members, context.dialect),
        ...lengthArguments(members, context.dialect),
        ...includeArguments(index, table),
        ...(0,_storage_parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .storageArguments */ .S)(index),
        ...(nullsNotDistinct ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('postgresql_nulls_not_distinct', 'True')] : []),
        ...conditionArguments(index, context),
    ]);
}
/** The indexes that need the columns themselves, as statements behind the table or class that has them. */
function printIndexes(table, context, columnOf) {
    return table.indexes
        .filter(({ parts }) => (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .needsColumns */ .l0)(parts, context.dialect))
        .flatMap((index) => context.layout.statement(indexCode(index, table, context, columnOf)));
}
/** `postgresql_include=` of an index, or of a constraint that is made with one. */
function includeArguments({ include }, table) {
    if (include === undefined || include.length === 0)
        return [];
    return [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('postgresql_include', (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(include.map((name) => (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)((0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .columnKey */ .qN)(name, table)))))];
}
function methodArguments({ method }, dialect) {
    if (!method)
        return [];
    if (KINDS.has(method))
        return mysqlArguments('prefix', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(method.toUpperCase()), dialect);
    return (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_7__/* .isMysql */ .n)(dialect)
        ? mysqlArguments('using', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(method), dialect)
        : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('postgresql_using', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(method))];
}
function operatorArguments(members, dialect) {
    const entries = (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorEntries */ .D_)(members, dialect);
    return entries.length > 0 ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('postgresql_ops', (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .dict */ .jd)(entries))] : [];
}
function lengthArguments(members, dialect) {
    const lengths = (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixLengths */ .Ox)(members, dialect);
    return lengths.length > 0 ? mysqlArguments('length', (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .dict */ .jd)(lengths), dialect) : [];
}
function conditionArguments({ where }, { dialect, imports }) {
    if (where === undefined)
        return [];
    return PARTIAL.filter((name) => (dialect ?? name) === name).map((name) => (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)(`${name}_where`, (0,_sql_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlText */ .gt)(where, imports)));
}
/** SQLAlchemy takes MariaDB for MySQL or for itself, as the URL says, and each has options of its own. */
function mysqlArguments(name, value, dialect) {
    const own = dialect === 'mariadb' ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)(`mariadb_${name}`, value)] : [];
    return [...own, (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)(`mysql_${name}`, value)];
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ nameArgument),
/* harmony export */   j6: () => (/* binding */ columnKeys),
/* harmony export */   qN: () => (/* binding */ columnKey),
/* harmony export */   vu: () => (/* binding */ tableKeys)
/* harmony export */ });
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);
/* harmony import */ var _python_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59389);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6295);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15216);
/* harmony import */ var _traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31195);
/* harmony import */ var _sql_actions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15551);







/** The databases for which SQLAlchemy writes how much of a foreign key must match. */
const MATCHING = new Set(['postgresql', 'sqlite']);
/**
 * The name by which SQLAlchemy's own strings refer to a column of a table: a dot would separate, so it gives way to what
 * no other column goes by.
 */
function columnKey(column, { columns }) {
    if (!column.includes('.'))
        return column;
    const scope = (0,_python_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .createScope */ .D)(new Set(columns.map(({ name }) => name)));
    const dotted = columns.map(({ name }) => name).filter((name) => name.includes('.'));
    const keys = new Map(dotted.map((name) => [name, scope.claim(name.replaceAll('.', '_'))]));
    return keys.get(column) ?? column;
}
/** The foreign keys over this one column, as arguments of the column. */
function columnKeys(column, table, context) {
    return table.foreignKeys
        .filter((key) => key.columns[0] === column && isSaidByColumn(key, table, context))
        .map((key) => (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .core */ .I)(context, 'ForeignKey'), references(key, table, context).concat(keyOptions(key, context))));
}
/** The foreign keys over several columns, or that no column can say, as arguments of the table. */
function tableKeys(table, context) {
    return table.foreignKeys
        .filter((key) => !isSaidByColumn(key, table, context))
        .map((key) => (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .core */ .I)(context, 'ForeignKeyConstraint'), [
        (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(key.columns.map((column) => (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(columnKey(column, table)))),
        (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(references(key, table, context)),
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
        return names.map((name) => `${imported}.__table__.c[${(0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(name)}]`);
    }
    if (target.kind === 'stub')
        return names.map((name) => `${context.variable(target)}.c[${(0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(name)}]`);
    const { table: referred } = target;
    const { name, namespace } = referred;
    const path = namespace === undefined ? name : `${namespace}.${name}`;
    return names.map((column) => (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(`${path}.${columnKey(column, referred)}`));
}
/** `name=` of a constraint that has a name. */
function nameArgument(named, { nameOf }) {
    const name = nameOf(named);
    return name === undefined ? [] : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('name', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(name))];
}
function keyOptions(key, context) {
    return [
        ...nameArgument(key, context),
        ...(key.onDelete ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('ondelete', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(deletion(key.onDelete, key, context)))] : []),
        ...(key.onUpdate ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('onupdate', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(_sql_actions_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_WORDS */ .d[key.onUpdate]))] : []),
        ...(key.match && context.dialect && MATCHING.has(context.dialect)
            ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('match', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(key.match.toUpperCase()))]
            : []),
        ...(context.plan.cyclic.has(key) ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('use_alter', 'True')] : []),
        ...(0,_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .traitArguments */ .x)(key),
    ];
}
/** PostgreSQL sets only the columns that are named behind the action. */
function deletion(action, { onDeleteColumns }, { dialect }) {
    if (onDeleteColumns === undefined || dialect !== 'postgresql')
        return _sql_actions_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_WORDS */ .d[action];
    return `${_sql_actions_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_WORDS */ .d[action]} (${onDeleteColumns.map((name) => (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name, dialect)).join(', ')})`;
}


/***/ }),

/***/ 42595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ operatorEntries),
/* harmony export */   Ox: () => (/* binding */ prefixLengths),
/* harmony export */   cQ: () => (/* binding */ memberCode),
/* harmony export */   l0: () => (/* binding */ needsColumns)
/* harmony export */ });
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6295);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15216);





const PRINT = {
    keyed: (part, table, context) => {
        const key = keyOf(part, table, context.dialect);
        return part.kind === 'column' ? key : (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)((0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .core */ .I)(context, 'literal_column'), [key]);
    },
    name: (part, table, context) => keyOf(part, table, context.dialect),
    sorted: (part, _table, _context, columnOf) => sortedColumn(part, columnOf),
    text: (part, _table, context) => (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlText */ .gt)(memberSql(part, context.dialect), context.imports),
};
/** A member as an argument of `Index` or `ExcludeConstraint`. */
function memberCode(part, all, context, columnOf) {
    return PRINT[formOf(part, all.parts, context.dialect)](part, all.table, context, columnOf);
}
/** The operator classes that are told apart from their members: by column, or by an expression's own text. */
function operatorEntries({ parts, table }, dialect) {
    return parts
        .filter((part) => formOf(part, parts, dialect) === 'keyed')
        .map((part) => [keyOf(part, table, dialect), (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(operators(part, dialect).join(' '))]);
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
    return (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(part.kind === 'column' ? (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .columnKey */ .qN)(subject, table) : subject);
}
/** What a member sorts by: a column's name, or SQL. */
function subjectOf(part, dialect) {
    return part.kind === 'column' ? part.name : (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .bracketed */ .Em)(part.sql, dialect);
}
function sortedColumn(part, columnOf) {
    return [
        part.kind === 'column' ? columnOf(part.name) : part.sql,
        ...(part.collation === undefined ? [] : [`collate(${(0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(part.collation)})`]),
        ...(part.order === undefined ? [] : ['desc()']),
        ...(part.nulls === undefined ? [] : [`nulls_${part.nulls}()`]),
    ].join('.');
}
/** Alembic overlooks brackets around the whole of a member, but not those with an order behind them. */
function expressionOf(part, dialect) {
    const isOrdered = part.order !== undefined || part.nulls !== undefined;
    return isOrdered && dialect === 'postgresql' ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .bareCall */ .pg)(part.sql) : part.sql;
}
function memberSql(part, dialect) {
    const start = part.kind === 'expression'
        ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .bracketed */ .Em)(expressionOf(part, dialect), dialect)
        : `${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(part.name, dialect)}${part.length === undefined ? '' : `(${part.length})`}`;
    return [
        start,
        ...(part.collation === undefined ? [] : collate(part.collation, dialect)),
        ...(part.operatorClass === undefined ? [] : [part.operatorClass]),
        ...(part.order === undefined ? [] : ['DESC']),
        ...(part.nulls === undefined ? [] : [`NULLS ${part.nulls.toUpperCase()}`]),
    ].join(' ');
}
function collate(collation, dialect) {
    return [`COLLATE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(collation, dialect)}`];
}


/***/ }),

/***/ 63974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countsBesideKey),
/* harmony export */   l: () => (/* binding */ isTurned)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54024);

/** Whether MySQL counts a column up that is no part of the primary key: SQLAlchemy has no words for that. */
function countsBesideKey(column, table, dialect) {
    const isMember = table.primaryKey?.columns.includes(column.name) ?? false;
    return column.autoIncrement && !isMember && (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect);
}
/**
 * Whether SQLAlchemy has to put a member of the primary key first that counts up: MySQL wants a key that begins with it
 * when it makes the table, and only unique constraints are there by then.
 */
function isTurned(table, dialect) {
    const [, ...later] = table.primaryKey?.columns ?? [];
    const counting = table.columns.find((column) => column.autoIncrement && later.includes(column.name));
    const hasOwn = table.uniques.some(({ columns }) => columns[0] === counting?.name);
    return counting !== undefined && !hasOwn && (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect);
}


/***/ }),

/***/ 43345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isNeeded),
/* harmony export */   l: () => (/* binding */ isFilled)
/* harmony export */ });
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


/***/ }),

/***/ 44074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ closed)
/* harmony export */ });
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27325);

/** The name of a generic class, and the type that it is given first, so that no values are left open. */
function closed(name, { open, python, type }) {
    const isCalled = (open === 'both' || open === 'class') && typeof type === 'string';
    const isSaid = open === 'both' || open === 'always';
    return [isSaid ? `${name}[${python()}]` : name, isCalled ? `${type}()` : type];
}


/***/ }),

/***/ 79339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ joinColumns),
/* harmony export */   c7: () => (/* binding */ describeRelation),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6295);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _team_mixins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50278);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43345);






/** A relationship of a class in parts. */
function describeRelation(relation, context) {
    const common = { relation, isNeeded: (0,_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .isNeeded */ .A)(relation) };
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
    return count === 'many' ? (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .subscript */ .iH)('list', name) : name;
}
function sideArguments(side, context) {
    const { edge, kind } = side;
    const other = kind === 'forward' ? edge.back : edge.forward;
    return [
        ...joinArguments(side, context),
        ...(other === undefined ? [] : [['back_populates', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(other)]]),
        ...(kind === 'forward' ? [] : deletion(side)),
        ...(isSetLater(side) ? [['post_update', 'True']] : []),
        ...(edge.overlaps.length > 0 ? [['overlaps', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(edge.overlaps.join(','))]] : []),
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
    return (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(pairs.length === 1 ? pairs.join() : `and_(${pairs.join(', ')})`);
}
/** Columns as they stand further up in the same class body, or in the string form that SQLAlchemy resolves later. */
function columnsOf(columns, model, context, areAtHand) {
    const names = columns.map((column) => attributeOf(model, column));
    if (areAtHand && !columns.some((column) => (0,_team_mixins_js__WEBPACK_IMPORTED_MODULE_3__/* .isMixed */ .Oq)(column, model, context)))
        return (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names);
    const paths = names.map((name) => `${model.className}.${name}`);
    return (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(paths.length === 1 ? paths.join() : `[${paths.join(', ')}]`);
}
/** How far the ORM leaves children alone whose parent goes, since the database sees to them: it sets their key, or refuses. */
const PASSIVE = {
    'no-action': (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('all'),
    restrict: (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('all'),
    'set-default': (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('all'),
    'set-null': 'True',
};
/** What becomes of the children when the parent goes: the database deletes them, or would not let go of their key. */
function deletion(side) {
    const { key, child } = side.edge;
    if (key.onDelete === 'cascade') {
        const cascade = isNullable(key, child) ? 'all' : 'all, delete-orphan';
        return [
            ['cascade', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(cascade)],
            ['passive_deletes', 'True'],
        ];
    }
    const isKey = key.columns.some((column) => child.table.primaryKey?.columns.includes(column));
    const passive = isKey ? (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('all') : key.onDelete && PASSIVE[key.onDelete];
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
        ...(back === undefined ? [] : [['back_populates', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(back)]]),
    ];
}
function join(key, model, link, context) {
    const variable = context.variable(link);
    const later = (0,_team_mixins_js__WEBPACK_IMPORTED_MODULE_3__/* .laterColumn */ .L_)(model, key.referencedColumns, context);
    const pairs = key.columns.map((column, index) => {
        const attribute = attributeOf(model, key.referencedColumns[index] ?? '');
        const own = later ? later(attribute) : attribute;
        return (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .equals */ .aI)(own, `${variable}.c[${(0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)((0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .columnKey */ .qN)(column, link.table))}]`);
    });
    // A call is laid out alike whatever stands before it, which a comparison behind `lambda` is not.
    if (later)
        return (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(`lambda: ${(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .core */ .I)(context, 'and_')}`, pairs);
    const [first, ...more] = pairs;
    return first && more.length === 0 ? first : (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .core */ .I)(context, 'and_'), pairs);
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


/***/ }),

/***/ 69627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sequencePath)
/* harmony export */ });
/** The parts of a sequence's name as SQL writes it: what has no quotes means lower case, as in SQLAlchemy. */
function sequencePath(name) {
    const parts = name.match(/"(?:[^"]|"")+"|[^".]+/g) ?? [name];
    return parts.map((part) => part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase());
}


/***/ }),

/***/ 53382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isSerial),
/* harmony export */   t: () => (/* binding */ countsBySequence)
/* harmony export */ });
/** Whether a column of PostgreSQL is filled from a sequence of its own without being a key, whose type says so then. */
function isSerial(column, table, schema) {
    return countsBySequence(column, schema) && !(table.primaryKey?.columns.includes(column.name) ?? false);
}
/** Whether a column is PostgreSQL's SERIAL: what counts in a literal schema without being an identity column. */
function countsBySequence(column, { dialect, literal }) {
    return column.autoIncrement && !column.identity && dialect === 'postgresql' && literal === true;
}


/***/ }),

/***/ 15216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Em: () => (/* binding */ bracketed),
/* harmony export */   YG: () => (/* binding */ sqlLiteral),
/* harmony export */   gt: () => (/* binding */ sqlText),
/* harmony export */   pg: () => (/* binding */ bareCall)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54024);
/* harmony import */ var _readers_sql_postgresql_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54318);
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27325);




/**
 * `text("...")` of SQL as written. A colon before a word would be taken for a bound parameter, so it is escaped as
 * SQLAlchemy's `text()` wants it; casts (`::`) are safe as they are.
 */
function sqlText(sql, imports) {
    return (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(imports.from('sqlalchemy', 'text'), [sqlLiteral(sql)]);
}
/** SQL as a literal for an argument that SQLAlchemy reads as `text()` does. */
function sqlLiteral(sql) {
    return (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonString */ .cE)(sql.replace(PARAMETER, '\\$&'));
}
// What SQLAlchemy takes for a parameter, or for a colon that was escaped already.
const PARAMETER = /(?<![:\p{L}\p{N}_$\\]):[\p{L}\p{N}_$]+(?![:\p{L}\p{N}_$])|(?<=\\):[\p{L}\p{N}_$]*(?![:\p{L}\p{N}_$])/gu;
/** A name as SQL takes it: in quotes, but for a plain one on PostgreSQL, which prints those without. */
function quoteName(name, dialect) {
    if (dialect === 'postgresql')
        return (0,_readers_sql_postgresql_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name);
    const quote = (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_3__/* .isMysql */ .n)(dialect) ? '`' : '"';
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


/***/ }),

/***/ 84090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SQLITE_DEFAULTS),
/* harmony export */   p: () => (/* binding */ SQLITE_TYPES)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15216);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59802);
/* harmony import */ var _sql_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35003);




/**
 * SQLite's types in a literal schema: the class that SQLAlchemy finds for a name when it reads the catalog, or that of
 * the affinity which SQLite gives it (https://www.sqlite.org/datatype3.html, 3.1).
 */
const SQLITE_TYPES = {
    datetime: (_, site) => isLiteral(site) && nameOf(site) === 'TIMESTAMP'
        ? { type: (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(site, 'TIMESTAMP'), python: () => (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$)(site, 'datetime') }
        : undefined,
    float: (_, site) => (isLiteral(site) ? (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .floatCode */ .QZ)(FLOATS[nameOf(site)] ?? 'REAL', site) : undefined),
    integer: (_, site) => isLiteral(site) ? typeOf((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(site, INTEGERS[nameOf(site)] ?? 'Integer'), 'int') : undefined,
    string: ({ length }, site) => isLiteral(site)
        ? typeOf((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(site, STRINGS[nameOf(site)] ?? 'Text', [(0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(length), (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .collated */ .$E)(site)]), 'str')
        : undefined,
};
/** SQLite's defaults: of a plain string Alembic takes the quotes within for its end, and an empty one for none. */
const SQLITE_DEFAULTS = {
    string: ({ value }, { context }) => value === '' || value.includes("'") ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlText */ .gt)((0,_sql_string_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Q)(value), context.imports) : undefined,
};
const FLOATS = { DOUBLE: 'Double', FLOAT: 'Float' };
const INTEGERS = { BIGINT: 'BigInteger', SMALLINT: 'SmallInteger' };
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


/***/ }),

/***/ 31082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storageArguments),
/* harmony export */   m: () => (/* binding */ noteStorage)
/* harmony export */ });
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _sql_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35003);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);



/** `postgresql_with=` of an index. */
function storageArguments({ storageParameters = {} }) {
    const entries = Object.entries(storageParameters).filter(([, value]) => isSayable(value));
    if (entries.length === 0)
        return [];
    const printed = entries.map(([name, value]) => [(0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(name), printValue(value)]);
    return [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('postgresql_with', (0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .dict */ .jd)(printed))];
}
/** SQLAlchemy puts values into the statement as they are: what is no number and no word of these is an SQL text. */
function printValue(value) {
    if (NUMBER.test(value))
        return value;
    return WORDS.get(value) ?? (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)((0,_sql_string_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Q)(value));
}
const NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;
const WORDS = new Map([
    ['auto', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('auto')],
    ['false', 'False'],
    ['off', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('off')],
    ['on', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('on')],
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


/***/ }),

/***/ 96822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ styles)
});

// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/columns.js + 1 modules
var columns = __webpack_require__(84809);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/context.js
var sqlalchemy_context = __webpack_require__(6295);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/team-mixins.js
var team_mixins = __webpack_require__(50278);
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
    const names = (0,layout/* dict */.jd)(Object.entries(NAMING_CONVENTION).map(([kind, name]) => [(0,python/* pythonString */.cE)(kind), (0,python/* pythonString */.cE)(name)]));
    return (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'MetaData'), [(0,layout/* keyword */.Si)('naming_convention', names)]);
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/relationships.js
var relationships = __webpack_require__(79339);
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
    heading: (model, context) => (0,layout/* call */.T1)(`class ${model.className}`, (0,team_mixins/* parentClasses */.f0)(model, context)),
    column: (parts, context) => mappedColumn(parts, [], context),
    relation: (parts, context) => mappedRelation(parts, [], context),
};
/** Classes of SQLAlchemy 2.0 and 2.1 with annotated attributes: `name: Mapped[str] = mapped_column(String(50))`. */
const declarative = {
    base: {
        name: 'Base',
        print: (context) => printBaseClass([(0,sqlalchemy_context/* orm */.$)(context, 'DeclarativeBase')], context),
        metadataOf: (name) => `${name}.metadata`,
    },
    classes,
};
/** The declarative base, with the parents and options that stand in its brackets. */
function printBaseClass(brackets, context) {
    const heading = `${context.layout.statement((0,layout/* call */.T1)('class Base', brackets)).join('\n')}:`;
    const value = conventionalMetadata(context);
    const lines = value ? context.layout.assignment({ target: 'metadata', value }, 4) : ['    pass'];
    return [heading, ...lines].join('\n');
}
/** `email: Mapped[str | None] = mapped_column(String(100))`, with more arguments at the end; `id: Mapped[intpk]` where there are none. */
function mappedColumn({ attribute, column, name, python, arguments: items, alias, isReferred }, more, context) {
    const type = column.nullable && !alias?.column.nullable ? `${python()} | None` : python();
    const annotated = { target: attribute, annotation: (0,layout/* subscript */.iH)((0,sqlalchemy_context/* orm */.$)(context, 'Mapped'), type) };
    const said = [...name, ...items, ...more];
    return alias && said.length === 0 && !isReferred
        ? annotated
        : { ...annotated, value: (0,layout/* call */.T1)((0,sqlalchemy_context/* orm */.$)(context, 'mapped_column'), said) };
}
/** `user: Mapped["User"] = relationship(back_populates="orders")`, with more arguments at the end. */
function mappedRelation(parts, more, context) {
    const items = parts.arguments.map(([name, value]) => (0,layout/* keyword */.Si)(name, value));
    return {
        target: parts.name,
        annotation: (0,layout/* subscript */.iH)((0,sqlalchemy_context/* orm */.$)(context, 'Mapped'), (0,relationships/* annotate */.fz)(parts, context)),
        value: (0,layout/* call */.T1)((0,sqlalchemy_context/* orm */.$)(context, 'relationship'), [...items, ...more]),
    };
}

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/classic.js







const classic_classes = {
    reserved: DECLARATIVE_NAMES,
    unfit: DECLARATIVE_UNFIT,
    freshArgument: 'default',
    heading: (model, context) => (0,layout/* call */.T1)(`class ${model.className}`, (0,team_mixins/* parentClasses */.f0)(model, context)),
    column: (parts, context) => ({
        target: parts.attribute,
        value: (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Column'), [...parts.name, ...parts.arguments, ...(0,columns/* notNull */.TM)(parts)]),
    }),
    relation: (parts, context) => ({
        target: parts.name,
        value: (0,layout/* call */.T1)((0,sqlalchemy_context/* orm */.$)(context, 'relationship'), [
            targetCode(parts, context),
            ...(isLoneChild(parts) ? [(0,layout/* keyword */.Si)('uselist', 'False')] : []),
            ...parts.arguments.map(([name, value]) => (0,layout/* keyword */.Si)(name, value)),
        ]),
    }),
};
/** Classes without annotations, as they were written before SQLAlchemy 2.0: `name = Column(String(50))`. */
const classic = {
    base: {
        name: 'Base',
        print: (context) => {
            const metadata = conventionalMetadata(context);
            const items = metadata ? [(0,layout/* keyword */.Si)('metadata', metadata)] : [];
            const value = (0,layout/* call */.T1)((0,sqlalchemy_context/* orm */.$)(context, 'declarative_base'), items);
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
const core = {
    base: {
        name: 'metadata',
        print: (context) => {
            const value = conventionalMetadata(context) ?? (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'MetaData'), []);
            return context.layout.assignment({ target: 'metadata', value }).join('\n');
        },
        metadataOf: (name) => name,
    },
};

;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/styles/dataclass.js




const NOT_GIVEN = (0,layout/* keyword */.Si)('init', 'False');
const QUIET = (0,layout/* keyword */.Si)('repr', 'False');
const dataclass_classes = {
    reserved: DECLARATIVE_NAMES,
    unfit: DECLARATIVE_UNFIT,
    freshArgument: 'default_factory',
    setsNone: true,
    // Type checkers take the options of a dataclass from the class itself and never from its base.
    heading: (model, context) => (0,layout/* call */.T1)(`class ${model.className}`, [...(0,team_mixins/* parentClasses */.f0)(model, context), (0,layout/* keyword */.Si)('kw_only', 'True')]),
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
            const parents = [(0,sqlalchemy_context/* orm */.$)(context, 'MappedAsDataclass'), (0,sqlalchemy_context/* orm */.$)(context, 'DeclarativeBase')];
            return printBaseClass([...parents, (0,layout/* keyword */.Si)('eq', 'False')], context);
        },
        metadataOf: (name) => `${name}.metadata`,
    },
    classes: dataclass_classes,
};
/** What the constructor does with a column: nothing where the database or a relationship sets it. */
function columnField({ isFilled, isFresh, isRelated, column }) {
    if (isFilled || isRelated)
        return [NOT_GIVEN];
    return !isFresh && (column.nullable || column.default) ? [(0,layout/* keyword */.Si)('default', 'None')] : [];
}
/**
 * The constructor takes the rows that there must be, and those of many-to-many relationships. In SQLAlchemy 2.0 a
 * `default=None` would be a row that is set, and clear a key that was given by its column.
 */
function relationField({ relation, isNeeded }) {
    if (isNeeded)
        return [QUIET];
    return relation.kind === 'linked' ? [(0,layout/* keyword */.Si)('default_factory', 'list'), QUIET] : [NOT_GIVEN, QUIET];
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
    heading: (model, context) => (0,layout/* call */.T1)(`class ${model.className}`, [
        context.base(),
        (0,layout/* keyword */.Si)('table', 'True'),
        ...(hasRange(model, context) ? [(0,layout/* keyword */.Si)('arbitrary_types_allowed', 'True')] : []),
    ]),
    column: (parts, context) => ({
        target: parts.attribute,
        annotation: isOptional(parts) ? (0,layout/* chain */.cy)('|', [parts.python(), 'None']) : parts.python(),
        value: (0,layout/* call */.T1)(sqlmodelName(context, 'Field'), [
            ...(isOptional(parts) ? [(0,layout/* keyword */.Si)('default', 'None')] : []),
            (0,layout/* keyword */.Si)('sa_column', columnCode(parts, context)),
        ]),
    }),
    relation: (parts, context) => ({
        target: parts.name,
        annotation: annotation(parts, context),
        value: (0,layout/* call */.T1)(sqlmodelName(context, 'Relationship'), relationArguments(parts)),
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
    const registry = (0,layout/* call */.T1)((0,sqlalchemy_context/* orm */.$)(context, 'registry'), metadata ? [(0,layout/* keyword */.Si)('metadata', metadata)] : []);
    const heading = (0,layout/* call */.T1)('class Base', [sqlmodelName(context, 'SQLModel'), (0,layout/* keyword */.Si)('registry', registry)]);
    return `${context.layout.statement(heading).join('\n')}:\n    pass`;
}
function columnCode(parts, context) {
    return (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Column'), [...parts.name, ...parts.arguments, ...(0,columns/* notNull */.TM)(parts)]);
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
        return (0,layout/* subscript */.iH)('list', name);
    return count === 'one' ? name : (0,layout/* subscript */.iH)(context.imports.from('typing', 'Optional'), name);
}
/** The arguments that `Relationship` has for itself, then those that it hands on. */
function relationArguments(parts) {
    const all = [
        ...(isLoneChild(parts) ? [['uselist', 'False']] : []),
        ...parts.arguments.map(toOwn),
    ];
    const handed = all.filter(([name]) => !OWN.has(name));
    return [
        ...all.filter(([name]) => OWN.has(name)).map(([name, value]) => (0,layout/* keyword */.Si)(name, value)),
        ...(handed.length > 0
            ? [(0,layout/* keyword */.Si)('sa_relationship_kwargs', (0,layout/* dict */.jd)(handed.map(([name, value]) => [(0,python/* pythonString */.cE)(name), value])))]
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
    return dialect === 'postgresql' && table.columns.some(({ type }) => innermost(type).kind === 'range');
}
function innermost(type) {
    return type.kind === 'array' || type.kind === 'domain' ? innermost(type.of) : type;
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
    core: core,
    classic: classic,
};


/***/ }),

/***/ 50278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ laterColumn),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   e0: () => (/* binding */ matchMixins),
/* harmony export */   f0: () => (/* binding */ parentClasses)
/* harmony export */ });
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84809);
/* harmony import */ var _unrecorded_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27830);



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
    if (mixin.agrees(attribute, print(column, model, _unrecorded_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .QUALIFIED_NAMES */ .Q, matching)))
        return true;
    const said = mixin.said(attribute);
    const difference = `the schema \`${print(column, model, _unrecorded_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN_NAMES */ .o, matching)}\``;
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
    const parts = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .describeColumn */ ["in"])(column, model, relations.get(model) ?? [], style, context);
    return context.layout.assignment(style.column(parts, context)).join(' ');
}
const ONE_LINE = new _python_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .Layout */ .PE(Number.MAX_SAFE_INTEGER);


/***/ }),

/***/ 31195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ traitArguments)
/* harmony export */ });
/* harmony import */ var _quote_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28520);
/* harmony import */ var _python_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27325);


/** What any constraint may say of itself, as keyword arguments: `deferrable=`, `initially=`, `comment=`. */
function traitArguments({ deferrable, comment }) {
    return [
        ...(deferrable === undefined ? [] : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('deferrable', 'True')]),
        ...(deferrable === 'deferred' ? [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('initially', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)('DEFERRED'))] : []),
        ...(comment === undefined || comment === '' ? [] : [(0,_python_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .keyword */ .Si)('comment', (0,_quote_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(comment))]),
    ];
}


/***/ }),

/***/ 26483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ typeNameOf),
/* harmony export */   OI: () => (/* binding */ innermost),
/* harmony export */   qu: () => (/* binding */ POSTGRESQL_CLASSES),
/* harmony export */   sW: () => (/* binding */ needsTypeNames)
/* harmony export */ });
/* harmony import */ var _sql_member_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89297);
/* harmony import */ var _serial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53382);


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
    if (type.kind === 'integer' && (0,_serial_js__WEBPACK_IMPORTED_MODULE_0__/* .isSerial */ .p)(column, table, schema))
        return SERIALS[type.bits];
    const made = (0,_sql_member_type_js__WEBPACK_IMPORTED_MODULE_1__/* .memberType */ .t)(column.raw.trim());
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


/***/ }),

/***/ 59802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bz: () => (/* binding */ any),
  MY: () => (/* binding */ arrayType),
  ao: () => (/* binding */ bitLength),
  $E: () => (/* binding */ collated),
  uf: () => (/* binding */ columnCode),
  w$: () => (/* binding */ datetime),
  vm: () => (/* binding */ digits),
  QZ: () => (/* binding */ floatCode),
  Fx: () => (/* binding */ jsonb),
  cY: () => (/* binding */ nested),
  pj: () => (/* binding */ plain),
  hl: () => (/* binding */ postgresql),
  we: () => (/* binding */ pythonOf),
  UP: () => (/* binding */ typeCode),
  YA: () => (/* binding */ withVariant),
  Xx: () => (/* binding */ zoned)
});

// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/context.js
var sqlalchemy_context = __webpack_require__(6295);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/enum-classes.js
var enum_classes = __webpack_require__(50202);
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

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/open-types.js
var open_types = __webpack_require__(44074);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/type-names.js
var type_names = __webpack_require__(26483);
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
        ? { type: (0,layout/* call */.T1)(mysql(site, 'BIT'), args ?? bitLength(site)), python: () => 'int' }
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
    return width === undefined ? [] : [(0,layout/* keyword */.Si)('display_width', width)];
}
function numberOptions({ column: { raw } }, unsigned = /\bunsigned\b/i.test(raw)) {
    const isFilled = /\bzerofill\b/i.test(raw);
    return [
        ...(unsigned || isFilled ? [(0,layout/* keyword */.Si)('unsigned', 'True')] : []),
        ...(isFilled ? [(0,layout/* keyword */.Si)('zerofill', 'True')] : []),
    ];
}
function decimalType({ precision, scale }, site) {
    const options = numberOptions(site);
    if (options.length === 0)
        return undefined;
    const figures = precision === undefined ? [] : [String(precision), String(scale ?? 0)];
    return {
        type: (0,layout/* call */.T1)(mysql(site, 'DECIMAL'), [...figures, ...options]),
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
        type: (0,layout/* call */.T1)(name, [...figures, (0,layout/* keyword */.Si)('asdecimal', 'False'), ...options]),
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
    const items = [context.enumClass(found), (0,enum_classes/* valuesArgument */.Ml)(context), collation];
    return { type: (0,layout/* call */.T1)(mysql(site, 'ENUM'), items), python: () => context.enumClass(found) };
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
    return { type: (0,layout/* call */.T1)(mysql(site, name), [(0,layout/* keyword */.Si)('fsp', String(precision))]), python };
}
function mysql(site, name) {
    return site.context.imports.from('sqlalchemy.dialects.mysql', name);
}
function withItems(name, items) {
    const given = items.filter((item) => item !== undefined);
    return given.length > 0 ? (0,layout/* call */.T1)(name, given) : name;
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/cast-arrays.js
var cast_arrays = __webpack_require__(77404);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/postgresql.js




/** PostgreSQL's own types, where they say more than the portable ones. */
const POSTGRESQL_TYPES = {
    array: cast_arrays/* arrayCode */.FR,
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
    const items = [zoned(timezone), (0,layout/* keyword */.Si)('precision', String(precision))].filter((item) => item !== undefined);
    return { type: (0,layout/* call */.T1)(postgresql(site, name), items), python };
}
function intervalCode({ fields, precision }, site) {
    if (fields === undefined && precision === undefined)
        return undefined;
    const items = [
        ...(fields === undefined ? [] : [(0,layout/* keyword */.Si)('fields', `"${fields.toUpperCase()}"`)]),
        ...(precision === undefined ? [] : [(0,layout/* keyword */.Si)('precision', String(precision))]),
    ];
    return { type: (0,layout/* call */.T1)(postgresql(site, 'INTERVAL'), items), python: () => datetime(site, 'timedelta') };
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
    const found = type_names/* POSTGRESQL_CLASSES */.qu[name];
    if (found === undefined)
        return undefined;
    const code = { type: postgresql(site, found), python };
    return name === 'hstore' ? { ...code, open: 'always' } : code;
}
function bitCode({ name, args }, site) {
    const isVarying = name === 'varbit' || /varying|varbit/i.test(site.column.raw);
    const items = [...(args ?? bitLength(site)), ...(isVarying ? [(0,layout/* keyword */.Si)('varying', 'True')] : [])];
    return items.length > 0 ? (0,layout/* call */.T1)(postgresql(site, 'BIT'), items) : postgresql(site, 'BIT');
}

// EXTERNAL MODULE: ./lib/targets/sqlalchemy/sqlite.js
var sqlite = __webpack_require__(84090);
;// CONCATENATED MODULE: ./lib/targets/sqlalchemy/native.js



const DIALECTS = {
    mariadb: MARIADB_TYPES,
    mysql: MYSQL_TYPES,
    postgresql: POSTGRESQL_TYPES,
    sqlite: sqlite/* SQLITE_TYPES */.p,
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
    const name = (0,type_names/* typeNameOf */.BR)(type, column, table, context.plan.schema);
    if (!name)
        return undefined;
    const names = [name.made, ...(name.kept === undefined ? [] : [name.kept])];
    return {
        type: (0,layout/* call */.T1)(context.nativeClass(), names.map(python/* pythonString */.cE)),
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
    const imported = (0,sqlalchemy_context/* core */.I)(site.context, name);
    return given.length > 0 ? (0,layout/* call */.T1)(imported, given) : imported;
}
/** A type that is another one on some databases. */
function withVariant(type, variant, dialect) {
    const instance = typeof type === 'string' ? `${type}()` : (0,layout/* flat */.Ct)(type);
    return (0,layout/* call */.T1)(`${instance}.with_variant`, [variant, (0,python/* pythonString */.cE)(dialect)]);
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
    array: arrayCode,
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
        type: known ?? (0,layout/* call */.T1)((0,sqlalchemy_context/* core */.I)(context, 'Enum'), (0,enum_classes/* enumArguments */.i2)(found, context)),
        python: () => context.enumClass(found),
    };
}
/** Elsewhere than on PostgreSQL an array is kept as JSON, whose lists hold any value that JSON has. */
function arrayCode(type, site) {
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
    const [name, of] = (0,open_types/* closed */.$)(postgresql(site, 'ARRAY'), item);
    const isSaid = dimensions > 1 || mayBeList(type.of);
    const items = [of, ...(isSaid ? [(0,layout/* keyword */.Si)('dimensions', String(dimensions))] : [])];
    return {
        type: (0,layout/* call */.T1)(name, items),
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
    return nulls ? (0,layout/* call */.T1)(postgresql(site, 'JSONB'), [nulls]) : postgresql(site, 'JSONB');
}
/** A column that a constructor sets to `None` is left out of an INSERT: JSON has a null of its own, which is a value. */
function noneAsNull({ column, context }) {
    const isLeftOut = column.nullable || column.default !== undefined;
    return context.plan.style.classes?.setsNone && isLeftOut ? (0,layout/* keyword */.Si)('none_as_null', 'True') : undefined;
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
    return timezone ? (0,layout/* keyword */.Si)('timezone', 'True') : undefined;
}
/** `collation=`, where the column has one of its own. */
function collated({ column: { collation } }) {
    return collation === undefined ? undefined : (0,layout/* keyword */.Si)('collation', (0,python/* pythonString */.cE)(collation));
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


/***/ }),

/***/ 27830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ QUALIFIED_NAMES),
/* harmony export */   o: () => (/* binding */ PLAIN_NAMES)
/* harmony export */ });
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


/***/ })

};
