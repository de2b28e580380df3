export const id = 896;
export const ids = [896];
export const modules = {

/***/ 85453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ readDjangoName),
/* harmony export */   ML: () => (/* binding */ findDjangoSign),
/* harmony export */   d_: () => (/* binding */ djangoName)
/* harmony export */ });
/** The quotes that names stand in; everywhere else they are SQL's own. */
const QUOTES = { mariadb: '`', mysql: '`' };
/**
 * The sign in a table's or column's name that makes Django fail: a percent sign, which some statements take for a
 * parameter, or a quote at both ends, which Django takes for its own (`quote_name` of its backends).
 */
function findDjangoSign(name, dialect) {
    const quote = quoteOf(dialect);
    if (name.includes('%'))
        return '%';
    return name.startsWith(quote) && name.endsWith(quote) ? quote : undefined;
}
/** A name for `db_table` and `db_column`: Django sets it in quotes, and doubles none in it. */
function djangoName(name, dialect) {
    const quote = quoteOf(dialect);
    return name.replaceAll(quote, `${quote}${quote}`);
}
/** The name that `db_table` or `db_column` says, whatever the database. */
function readDjangoName(text) {
    return text.replaceAll(/(["`])\1/g, '$1');
}
function quoteOf(dialect) {
    return (dialect && QUOTES[dialect]) ?? '"';
}


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   x: () => (/* binding */ chooseName)
/* harmony export */ });
const LONGEST = 63;
/**
 * The name that PostgreSQL gives to what has none: `<table>_<columns>_<label>`, cut so that it has at most 63 bytes, and
 * numbered where it is taken already. The longer of table and columns is cut first (makeObjectName in its source).
 * `first` is the number to begin with.
 */
function chooseName(table, columns, label, isTaken, first = 0) {
    const joined = cut(columns.join('_'), LONGEST);
    for (let number = first;; number += 1) {
        const name = makeName(table, joined, number === 0 ? label : `${label}${number}`);
        if (!isTaken(name))
            return name;
    }
}
function makeName(table, columns, label) {
    const room = LONGEST - label.length - 1 - (columns === '' ? 0 : 1);
    let [first, second] = [Buffer.byteLength(table), Buffer.byteLength(columns)];
    const excess = first + second - room;
    if (excess > 0) {
        const difference = Math.abs(first - second);
        const alone = Math.min(excess, difference);
        const rest = excess - alone;
        if (first > second)
            first -= alone;
        else
            second -= alone;
        // Of equally long parts the second one is cut first.
        first -= Math.floor(rest / 2);
        second -= Math.ceil(rest / 2);
    }
    return [cut(table, first), ...(columns === '' ? [] : [cut(columns, second)]), label].join('_');
}
/** As much of a name as fits into so many bytes of UTF-8, in whole characters. */
function cut(name, bytes) {
    if (Buffer.byteLength(name) <= bytes)
        return name;
    let [kept, size] = ['', 0];
    for (const character of name) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 61896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  django: () => (/* binding */ django_django)
});

// EXTERNAL MODULE: ./lib/targets/notes.js
var targets_notes = __webpack_require__(95015);
// EXTERNAL MODULE: ./lib/targets/django/app-label.js
var app_label = __webpack_require__(3628);
// EXTERNAL MODULE: ./lib/targets/python/layout.js + 4 modules
var python_layout = __webpack_require__(27325);
// EXTERNAL MODULE: ./lib/targets/django/options.js
var django_options = __webpack_require__(52130);
// EXTERNAL MODULE: ./lib/quote/python.js
var python = __webpack_require__(28520);
// EXTERNAL MODULE: ./lib/targets/python/imports.js
var python_imports = __webpack_require__(62983);
// EXTERNAL MODULE: ./lib/targets/python/names.js
var names = __webpack_require__(16085);
// EXTERNAL MODULE: ./lib/targets/python/reserved.js
var python_reserved = __webpack_require__(91221);
// EXTERNAL MODULE: ./lib/targets/python/scope.js
var python_scope = __webpack_require__(59389);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
;// CONCATENATED MODULE: ./lib/targets/python/fixed-imports.js
/** Imports all of that, under the names that the text has for it: no name may be taken. */
function importFixed({ modules, names }, imports) {
    for (const module of modules)
        imports.module(module);
    for (const [module, all] of Object.entries(names)) {
        for (const name of all)
            imports.from(module, name);
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/bridges.js


/** The module that sessions on Django's connections come from. */
const BRIDGE_MODULE = 'bridge';
const IMPORTS = {
    modules: [],
    names: {
        'collections.abc': ['Callable'],
        datetime: ['datetime'],
        functools: ['cache'],
        typing: ['Any'],
        'django.db': ['DEFAULT_DB_ALIAS', 'connections', 'models', 'router', 'transaction'],
        sqlalchemy: ['Engine', 'NullPool', 'create_engine', 'event', 'types'],
        'sqlalchemy.dialects': ['registry', 'sqlite'],
        'sqlalchemy.dialects.postgresql.psycopg': ['PGDialect_psycopg'],
        'sqlalchemy.dialects.sqlite.pysqlite': ['SQLiteDialect_pysqlite'],
        'sqlalchemy.orm': ['Session'],
    },
};
/** The page of that module: the same whatever the schema. Its text is laid out for lines of 72 columns and more. */
function bridgePage(layout) {
    const imports = (0,python_imports/* createImports */.H)(new Set());
    importFixed(IMPORTS, imports);
    return { path: `${BRIDGE_MODULE}.py`, template: 'django/bridge', view: { imports: imports.print(layout) } };
}
/** The manager of a model that is bridged. */
function printManager({ imports, layout, bridgeModule }) {
    const value = `${imports.moduleAs(bridgeModule, BRIDGE_MODULE)}.SqlalchemyManager()`;
    return ['', ...layout.assignment({ target: 'objects', value }, 4)];
}
/** The method that gives a model's SQLAlchemy class; none for a table that has no class there. */
function printCounterpart({ table }, { imports, bridge }) {
    const found = bridge?.tables.find((each) => each.table === table.name && (each.namespace ?? '') === (table.namespace ?? ''));
    if (!bridge || found?.name === undefined || found.kind === 'variable')
        return [];
    const path = `${imports.moduleAs(bridge.module, 'sqlalchemy_models')}.${found.name}`;
    return ['', '    @classmethod', `    def as_sqlalchemy(cls) -> type[${path}]:`, `        return ${path}`];
}

// EXTERNAL MODULE: ./lib/targets/python/enum-members.js
var enum_members = __webpack_require__(50722);
;// CONCATENATED MODULE: ./lib/targets/django/reserved.js

/**
 * Names that a field or a reverse relation must not have: Python's keywords, `Meta`, the manager and `as_sqlalchemy`, and the public
 * members of Django's Model (5.2 and 6), most of which Django lets a field hide without a word (fields.E003,
 * models.E020 and a ValueError for `objects` are the exceptions); `self`, which no call can give by keyword.
 */
const RESERVED_FIELDS = new Set([
    ...python_reserved/* KEYWORDS */.d6,
    ...('DoesNotExist Meta MultipleObjectsReturned NotUpdated adelete arefresh_from_db as_sqlalchemy asave check clean clean_fields ' +
        'date_error_message delete from_db full_clean get_constraints get_deferred_fields objects pk ' +
        'prepare_database_save refresh_from_db save save_base self serializable_value unique_error_message ' +
        'validate_constraints validate_unique').split(' '),
]);

;// CONCATENATED MODULE: ./lib/targets/django/choices.js





/** The module of shared choices in a package. */
const CHOICES_MODULE = 'choices';
/**
 * The classes of the named enumerations that fields take their choices from, by the key of the type. `taken` are the
 * names of models and fields: a field would hide a class of its name from the lines below it. The `kept` names come
 * first.
 */
function planShared(schema, models, taken, kept) {
    const all = new Set([...taken, ...kept.names]);
    const scope = (0,python_scope/* createScope */.D)(all);
    const used = new Map();
    for (const { table, relations } of models) {
        for (const { name, type, generated } of table.columns) {
            const found = generated || relations.has(name) ? undefined : choiceType(type, schema.dialect);
            if (found?.name !== undefined)
                used.set(enumKey(found), found);
        }
    }
    const declared = new Map(schema.enums.map((each) => [enumKey(each), each]));
    const inOrder = [...[...declared.keys()].filter((key) => used.has(key)), ...used.keys()];
    return new Map([...new Set(inOrder)].map((key, index) => {
        const type = declared.get(key) ?? used.get(key);
        const known = kept.shared.get(key);
        const name = known?.className ?? claimClass(scope, all, type?.name ?? '', index + 1);
        const members = (0,enum_members/* enumMembers */.p)(type?.values ?? [], known?.members);
        const comment = type && 'comment' in type ? type.comment : undefined;
        return [key, { className: name, shared: true, members, ...(comment ? { comment } : {}) }];
    }));
}
/** The class of one column's values, within its model. */
function planOwn({ column, position, values, scope, shared, kept }) {
    const name = kept?.className ?? claimClass(scope, new Set([...scope.claimed, ...shared]), column, position);
    return { className: name, shared: false, members: (0,enum_members/* enumMembers */.p)(values, kept?.members) };
}
function claimClass(scope, taken, name, position) {
    const plain = (0,names/* className */.s7)(name, position).replace(/^_+|(?<!_)_+$/g, '') || `Choices${position}`;
    const candidates = [plain, `${plain}Choices`];
    const free = candidates.filter((each) => !taken.has(each) && !isReserved(each));
    return scope.claim(...(free.length > 0 ? free : candidates.slice(-1)));
}
/** Whether a class of choices can have this name as it is. */
function isChoicesIdentifier(name) {
    return !isReserved(name) && !/^_|_$|__/.test(name);
}
function isReserved(name) {
    return RESERVED_FIELDS.has(name) || python_reserved/* BUILTINS */.H3.has(name) || python_reserved/* KEYWORDS */.d6.has(name);
}
/**
 * The enumeration that a field of a type offers: its own, that of the domain, or of an array's members. PostgreSQL takes
 * arrays of a named type only where Django knows that type, which it does not.
 */
function choiceType(type, dialect) {
    if (type.kind === 'domain')
        return choiceType(type.of, dialect);
    if (type.kind === 'array') {
        const { of } = type;
        return dialect === 'postgresql' && of.kind === 'enum' && of.name === undefined
            ? withValues(of)
            : undefined;
    }
    return type.kind === 'enum' ? withValues(type) : undefined;
}
function withValues(type) {
    return type.values.length > 0 ? type : undefined;
}
/** What identifies a named enumeration. */
function enumKey({ name = '', namespace, }) {
    return namespace === undefined ? name : `${namespace}\u0000${name}`;
}

// EXTERNAL MODULE: ./lib/quote/django.js
var django = __webpack_require__(85453);
// EXTERNAL MODULE: ./lib/targets/reverse-limit.js
var reverse_limit = __webpack_require__(54582);
// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
;// CONCATENATED MODULE: ./lib/targets/django/model.js
/** What identifies a table: its namespace and its name. */
function tableKey(name, namespace) {
    return namespace === undefined ? name : `${namespace}\u0000${name}`;
}
/** A table as messages name it: `sales.orders`. */
function tableLabel(table) {
    return table.namespace === undefined ? table.name : `${table.namespace}.${table.name}`;
}
/** The name of a column's field, as constraints and indexes refer to it. */
function fieldOf(model, column) {
    return model.fields.get(column)?.name ?? column;
}

;// CONCATENATED MODULE: ./lib/targets/django/boundless.js


/** Types whose fields have columns of LONGTEXT or LONGBLOB on MySQL, however long the schema lets them be. */
const KINDS = new Set(['binary', 'text', 'unknown']);
/**
 * Whether any of these columns has a field that MySQL takes into no key and no index as a whole, for want of a length
 * (`DatabaseWrapper.data_types` of Django's MySQL backend; error 1170 of MySQL).
 */
function areBoundless(names, { table, columns }, { dialect, override }) {
    return ((0,is_mysql/* isMysql */.n)(dialect) &&
        names.some((name) => {
            const column = columns.get(name);
            return column && hasNoLength(column.type) && override(table, column) === undefined;
        }));
}
/** Says that Django's migrations cannot make a table, for want of a length of its key or of a foreign key. */
function noteBoundlessKeys(model, printing) {
    const { table, relations, uniqueFields } = model;
    const names = [...(table.primaryKey?.columns ?? []), ...uniqueFields, ...relations.keys()];
    const found = [...new Set(names)].filter((name) => areBoundless([name], model, printing));
    if (found.length === 0)
        return;
    const message = `no migration makes the keys of ${tableLabel(table)} over ${found.join(', ')}: ${BOUNDLESS}; "managed: false" leaves the table to others`;
    printing.notes.gather('warning', table.place, 'boundless-key', message);
}
function hasNoLength(type) {
    return KINDS.has(type.kind) || (type.kind === 'native' && type.name === 'bit');
}
/** Why such a column is in no key. */
const BOUNDLESS = 'MySQL has no index on the whole LONGTEXT or LONGBLOB that its field makes';

;// CONCATENATED MODULE: ./lib/targets/django/expressions.js


/** A member of Django's `models` module as the body writes it: `models.CharField`. */
function fromModels(imports, name) {
    return `${imports.from('django.db', 'models')}.${name}`;
}
/**
 * SQL as its author wrote it, as a Django expression. Percent signs are doubled, because Django fills parameters in; in
 * a string they are parameters themselves, for in a default Django fills in only when there are any.
 */
function rawSql(imports, sql, ...rest) {
    const parameters = [];
    const text = sql.replace(QUOTED, (match, string) => {
        if (string?.includes('%') !== true)
            return match.replaceAll('%', '%%');
        parameters.push((0,python/* pythonString */.cE)(string.replaceAll("''", "'")));
        return '%s';
    });
    const name = imports.from('django.db.models.expressions', 'RawSQL');
    return (0,python_layout/* call */.T1)(name, [(0,python/* pythonString */.cE)(text), parameters.length === 0 ? '()' : (0,python_layout/* tuple */.PV)(parameters), ...rest]);
}
/**
 * SQL for a default or a generated column: what a CREATE TABLE holds. Django fills parameters in there only when there
 * are any, so a percent sign outside of strings needs one beside it: the first whole number becomes it. Undefined where
 * there is none.
 */
function rawColumnSql(imports, sql) {
    const bare = [...sql.matchAll(QUOTED)].some(([match]) => match.includes('%') && !match.startsWith("'"));
    if (!bare || hasTextParameter(sql))
        return rawSql(imports, sql);
    const number = [...sql.matchAll(NUMBERED)].find(({ groups }) => groups?.['number'] !== undefined);
    if (!number)
        return undefined;
    const [digits] = number;
    const before = sql.slice(0, number.index).replaceAll('%', '%%');
    const after = sql.slice(number.index + digits.length).replaceAll('%', '%%');
    const name = imports.from('django.db.models.expressions', 'RawSQL');
    return (0,python_layout/* call */.T1)(name, [(0,python/* pythonString */.cE)(`${before}%s${after}`), (0,python_layout/* tuple */.PV)([digits])]);
}
/** Whole numbers outside of everything that is quoted. */
const NUMBERED = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|(?<![\p{L}\p{N}_$.])(?<number>\d{1,9})(?![\p{L}\p{N}_$.])/gu;
function hasTextParameter(sql) {
    return [...sql.matchAll(QUOTED)].some(([, string]) => string?.includes('%') === true);
}
/** Strings without a prefix (`E'...'`) and without backslashes, whose meaning differs; whatever else is quoted; percent signs. */
const QUOTED = /(?<![\p{L}\p{N}_$])'((?:[^'\\]|'')*)'|"[^"]*"|`[^`]*`|'(?:[^']|'')*'|%/gu;
/** Whether a default goes to the database as a parameter: a literal does, and a string with a percent sign in SQL. */
function takesParameters(value) {
    if (value?.kind !== 'expression')
        return value !== undefined && PARAMETERS.has(value.kind);
    return hasTextParameter(value.sql);
}
const PARAMETERS = new Set(['boolean', 'number', 'string']);

;// CONCATENATED MODULE: ./lib/targets/django/condition.js




/** A lookup of a column's field. */
function lookup(column, name, value, { model }) {
    return { kind: 'lookup', name: `${fieldOf(model, column.name)}${name}`, value };
}
/** `F("qty")`. */
function reference(column, { imports, model }) {
    return (0,python_layout/* call */.T1)(fromModels(imports, 'F'), [(0,python/* pythonString */.cE)(fieldOf(model, column.name))]);
}
/**
 * `a <> b` or `a NOT IN (...)` where one may be NULL, which leaves it open. Django's `~Q(a=b)` holds there: before it
 * negates a lookup it adds that its columns are NOT NULL, but not to an expression.
 */
function opposite(name, column, value, around) {
    const expression = around.imports.from('django.db.models.lookups', name);
    return { kind: 'expression', code: (0,python_layout/* call */.T1)(expression, [reference(column, around), value]), negated: true };
}
/** A condition as Python: a `Q`, or several that are joined. */
function printCondition(condition, around) {
    const q = fromModels(around.imports, 'Q');
    switch (condition.kind) {
        case 'lookup':
            return (0,python_layout/* call */.T1)(condition.negated ? `~${q}` : q, [(0,python_layout/* keyword */.Si)(condition.name, condition.value)]);
        case 'expression':
            return (0,python_layout/* call */.T1)(condition.negated ? `~${q}` : q, [condition.code]);
        case 'any':
            return (0,python_layout/* chain */.cy)('|', condition.members.map((member) => printOperand(member, around)));
        case 'all':
            return printAll(condition.members, around);
    }
}
/** Lookups of different names share a `Q`. */
function printAll(members, around) {
    const plain = members.flatMap((member) => (member.kind === 'lookup' && !member.negated ? [member] : []));
    const isOne = plain.length === members.length && new Set(plain.map(({ name }) => name)).size === plain.length;
    if (!isOne) {
        return (0,python_layout/* chain */.cy)('&', members.map((member) => printOperand(member, around)));
    }
    return (0,python_layout/* call */.T1)(fromModels(around.imports, 'Q'), plain.map(({ name, value }) => (0,python_layout/* keyword */.Si)(name, value)));
}
/** A chain within another one stands in a `Q` of its own. */
function printOperand(condition, around) {
    const code = printCondition(condition, around);
    const isChain = typeof code !== 'string' && 'operands' in code;
    return isChain ? (0,python_layout/* call */.T1)(fromModels(around.imports, 'Q'), [code]) : code;
}

// EXTERNAL MODULE: ./lib/targets/django/version.js
var django_version = __webpack_require__(61616);
;// CONCATENATED MODULE: ./lib/targets/django/postgres-fields.js
const FIELDS = 'django.contrib.postgres.fields';
/** The field of arrays. */
const ARRAY = { module: FIELDS, name: 'ArrayField' };
/** The fields of ranges. Django's only one of moments has a time zone, so there is none for those without. */
const RANGES = {
    date: { module: FIELDS, name: 'DateRangeField' },
    int4: { module: FIELDS, name: 'IntegerRangeField' },
    int8: { module: FIELDS, name: 'BigIntegerRangeField' },
    num: { module: FIELDS, name: 'DecimalRangeField' },
    tstz: { module: FIELDS, name: 'DateTimeRangeField' },
};
/** The fields of types that PostgreSQL alone has. */
const POSTGRES_NATIVES = {
    hstore: { module: FIELDS, name: 'HStoreField' },
    tsvector: { module: 'django.contrib.postgres.search', name: 'SearchVectorField' },
};
/** A field of `django.contrib.postgres` where the schema is PostgreSQL's; undefined elsewhere. */
function postgresField(field, { imports, dialect }) {
    if (dialect !== 'postgresql' || !field)
        return undefined;
    return { head: imports.from(field.module, field.name), args: [], family: 'other', approximate: false };
}

;// CONCATENATED MODULE: ./lib/targets/django/field-types.js





const RULES = {
    boolean: (_, { imports }) => core(imports, 'BooleanField', 'boolean'),
    integer: ({ bits, unsigned }, { imports }) => core(imports, `${unsigned ? 'Positive' : ''}${INTEGERS[bits]}IntegerField`, 'integer'),
    decimal: (type, around) => {
        const { imports } = around;
        if (isWithoutFigures(type, around))
            return core(imports, 'DecimalField', 'decimal');
        const { digits, places } = decimalFigures(type);
        return core(imports, 'DecimalField', 'decimal', [
            (0,python_layout/* keyword */.Si)('max_digits', `${digits}`),
            (0,python_layout/* keyword */.Si)('decimal_places', `${places}`),
        ]);
    },
    float: (_, { imports }) => core(imports, 'FloatField', 'float'),
    string: ({ length, fixed }, around) => length === undefined && !fixed && around.dialect === 'postgresql'
        ? core(around.imports, 'CharField', 'text')
        : field_types_text(around.imports, length),
    text: (_, { imports }) => core(imports, 'TextField', 'text'),
    date: (_, { imports }) => core(imports, 'DateField', 'other'),
    time: (_, { imports }) => core(imports, 'TimeField', 'other'),
    datetime: (_, { imports }) => core(imports, 'DateTimeField', 'other'),
    interval: (_, { imports }) => core(imports, 'DurationField', 'other'),
    year: (_, { imports }) => core(imports, 'SmallIntegerField', 'integer'),
    binary: ({ length }, { imports }) => core(imports, 'BinaryField', 'other', maxLength(length)),
    json: (_, { imports }) => core(imports, 'JSONField', 'json'),
    uuid: (_, { imports }) => core(imports, 'UUIDField', 'uuid'),
    enum: ({ values, name }, around) => 
    // A type of its own in the database: a field with a length would be altered to a text of it when a value is added.
    around.dialect === 'postgresql' && name !== undefined
        ? approximate(withChoices(core(around.imports, 'TextField', 'text'), around))
        : withChoices(field_types_text(around.imports, Math.max(0, ...values.map(measureText))), around),
    // A set's value is its members, joined by commas.
    set: ({ values }, { imports }) => field_types_text(imports, measureText(values.join(','))),
    array: ({ of, dimensions }, around) => array(of, dimensions, around),
    network: ({ of }, { imports }) => of === 'inet' ? core(imports, 'GenericIPAddressField', 'other') : field_types_text(imports, NETWORK_LENGTHS[of]),
    domain: ({ of }, around) => approximate(toFieldType(of, around)),
    range: ({ of, multi }, around) => postgresField(multi ? undefined : RANGES[of], around) ??
        approximate(core(around.imports, 'TextField', 'text')),
    native: ({ name }, around) => postgresField(POSTGRES_NATIVES[name], around) ??
        NATIVES[name]?.(around) ??
        approximate(core(around.imports, 'TextField', 'text')),
    unknown: (_, { imports }) => approximate(core(imports, 'TextField', 'text')),
};
const INTEGERS = { 8: 'Small', 16: 'Small', 24: '', 32: '', 64: 'Big' };
/** The longest text of each: an IPv6 network with its mask, eight octets with colons. */
const NETWORK_LENGTHS = { cidr: 43, macaddr: 23, macaddr8: 23 };
/** Types of one database that mean something to Django on every one. */
const NATIVES = {
    // MySQL's reads back as bytes, and takes text for the bits of its letters.
    bit: ({ imports, dialect }) => approximate(bits(imports, dialect)),
    // PostgreSQL's reads back as text, with a currency's sign.
    money: ({ imports, dialect }) => dialect === 'postgresql'
        ? approximate(core(imports, 'TextField', 'text'))
        : core(imports, 'DecimalField', 'decimal', [
            (0,python_layout/* keyword */.Si)('max_digits', '19'),
            (0,python_layout/* keyword */.Si)('decimal_places', '4'),
        ]),
    hstore: ({ imports }) => approximate(core(imports, 'JSONField', 'json')),
};
/** The Django field of a column type. */
function toFieldType(type, around) {
    return rule(type)(type, around);
}
/** Looks a rule up by the kind of the type that it will be given. */
function rule(type) {
    return RULES[type.kind];
}
/** The field that counts up, for an integer key. Numbers without a scale (`NUMBER(10)`) count in the widest. */
function toAutoField(type, imports) {
    if (type.kind === 'integer')
        return core(imports, `${INTEGERS[type.bits]}AutoField`, 'integer');
    const isWhole = type.kind === 'decimal' && (type.scale ?? 0) === 0;
    return isWhole ? core(imports, 'BigAutoField', 'integer') : undefined;
}
/** Whether a decimal has no figures, on a database and in a Django that take it so (fields.E130 of others). */
function isWithoutFigures({ precision, scale }, { dialect, version }) {
    const isTaken = dialect === 'postgresql' || dialect === 'sqlite';
    return precision === undefined && scale === undefined && isTaken && (0,django_version/* can */.$)(version, 'plain-decimals');
}
/** The figures of a DecimalField, which must have both (fields.E130, E132) and `max_digits` not the smaller (E134). */
function decimalFigures(type) {
    // Without figures a database holds any number: 38 digits are what the narrowest of them can do.
    if (type.precision === undefined)
        return { digits: 38, places: Math.max(0, type.scale ?? 10) };
    const scale = type.scale ?? 0;
    // A negative scale rounds before the point; one beyond the precision means leading zeros after it.
    const digits = scale < 0 ? type.precision - scale : Math.max(type.precision, scale);
    return { digits: Math.max(1, digits), places: Math.max(0, scale) };
}
function core(imports, name, family, args = []) {
    return { head: fromModels(imports, name), args, family, approximate: false };
}
function bits(imports, dialect) {
    return (0,is_mysql/* isMysql */.n)(dialect) ? core(imports, 'BinaryField', 'other') : core(imports, 'TextField', 'text');
}
function approximate(type) {
    return { ...type, approximate: true };
}
function field_types_text(imports, length) {
    const args = maxLength(length);
    return core(imports, args.length > 0 ? 'CharField' : 'TextField', 'text', args);
}
function maxLength(length) {
    return length !== undefined && length > 0 ? [(0,python_layout/* keyword */.Si)('max_length', `${length}`)] : [];
}
function withChoices(type, { choices }) {
    return choices === undefined ? type : { ...type, args: [...type.args, (0,python_layout/* keyword */.Si)('choices', choices)] };
}
function array(of, dimensions, around) {
    if (around.dialect !== 'postgresql')
        return core(around.imports, 'JSONField', 'json');
    const member = toFieldType(of, around);
    // Django writes arrays with a cast to the members' type, which only arrays of just that type take.
    if (member.approximate)
        return approximate(core(around.imports, 'TextField', 'text'));
    const head = around.imports.from(ARRAY.module, ARRAY.name);
    const inner = (0,python_layout/* call */.T1)(member.head, member.args);
    const whole = Array.from({ length: Math.max(0, dimensions - 1) }).reduce((nested) => (0,python_layout/* call */.T1)(head, [nested]), inner);
    return { head, args: [whole], family: 'other', approximate: false };
}
/** Length in characters, as Python and databases count. */
function measureText(value) {
    return Array.from(value).length;
}

;// CONCATENATED MODULE: ./lib/targets/django/literals.js



/** The largest value that Django's fields take for each width on every database; conditions beyond it fail in `migrate`. */
const LARGEST = {
    8: 32767n,
    16: 32767n,
    24: 2147483647n,
    32: 2147483647n,
    64: 9223372036854775807n,
};
/** Python that needs no import. */
function plain(code) {
    return { kind: 'plain', code };
}
/** A literal as Python, with the import that it needs. */
function printLiteral(literal, imports) {
    return literal.kind === 'plain'
        ? literal.code
        : (0,python_layout/* call */.T1)(imports.from('decimal', 'Decimal'), [decimalArgument(literal.digits)]);
}
/** A whole number stands without quotes, as ruff (FURB157) wants it. */
function decimalArgument(digits) {
    return /^(?:-?[1-9]\d*|0)$/.test(digits) ? digits : (0,python/* pythonString */.cE)(digits);
}
/**
 * A number of an SQL text as a literal for a column of a type; undefined when the field cannot hold it exactly or holds
 * no numbers. A whole number for a decimal column is a plain one, unless `exact` asks for a Decimal.
 */
function numberLiteral(text, type, exact) {
    if (type.kind === 'integer')
        return integerLiteral(text, LARGEST[type.bits], type.unsigned);
    if (type.kind === 'year')
        return integerLiteral(text, LARGEST[16], false);
    if (type.kind === 'decimal')
        return decimalLiteral(text, type, exact);
    return type.kind === 'float' ? floatLiteral(text) : undefined;
}
function integerLiteral(text, largest, unsigned) {
    if (!/^[+-]?\d{1,30}$/.test(text))
        return undefined;
    const value = BigInt(text.replace(/^\+/, ''));
    const smallest = unsigned ? 0n : -largest - 1n;
    return value >= smallest && value <= largest ? plain(`${value}`) : undefined;
}
function decimalLiteral(text, type, exact) {
    const match = /^([+-]?)0*([1-9]\d*|)(?:\.(\d*))?$/.exec(text);
    if (!match || !/\d/.test(text))
        return undefined;
    const [, sign = '', whole = '', fraction = ''] = match;
    const { digits, places } = decimalFigures(type);
    if (whole.length > digits - places || fraction.length > places)
        return undefined;
    const number = `${sign === '-' ? '-' : ''}${whole || '0'}`;
    if (fraction !== '')
        return { kind: 'decimal', digits: `${number}.${fraction}` };
    return exact ? { kind: 'decimal', digits: number } : plain(number === '-0' ? '0' : number);
}
function floatLiteral(text) {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
    if (!match || !/^[+-]?\.?\d/.test(text) || !Number.isFinite(Number(text)))
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent] = match;
    const digits = `${sign === '-' ? '-' : ''}${whole.replace(/^0+(?=\d)/, '') || '0'}.${fraction || '0'}`;
    return plain(exponent === undefined ? digits : `${digits}e${Number(exponent)}`);
}

// EXTERNAL MODULE: ./lib/sql/expressions/family.js
var expressions_family = __webpack_require__(75782);
// EXTERNAL MODULE: ./lib/sql/expressions/implicit.js
var implicit = __webpack_require__(82789);
// EXTERNAL MODULE: ./lib/sql/expressions/parse.js + 7 modules
var parse = __webpack_require__(45007);
// EXTERNAL MODULE: ./lib/sql/expressions/tokens.js + 1 modules
var expressions_tokens = __webpack_require__(54847);
// EXTERNAL MODULE: ./lib/sql/expressions/type-names.js
var type_names = __webpack_require__(55267);
;// CONCATENATED MODULE: ./lib/targets/django/sql-tree.js





/**
 * The tree of an SQL expression over a model's columns, without the casts that PostgreSQL's catalog adds and that change
 * nothing; undefined for what is not understood. One expression has one tree, whether people or a catalog wrote it.
 */
function readTree(sql, model, dialect) {
    const family = (0,expressions_family/* familyOf */.A)(dialect);
    // What a backslash in a string means is the database's business.
    if (dialect === undefined && sql.includes('\\'))
        return undefined;
    const tokens = (0,expressions_tokens/* tokenize */.q)(sql, family);
    const tree = tokens && (0,parse/* parse */.q)(tokens, family);
    const typeOf = (name) => findColumn(name, model)?.type;
    const strip = (node) => {
        const [inner] = node.args;
        if (inner && (0,implicit/* implicitCast */.DV)(node, { family, typeOf }) === 'same-kind')
            return strip(inner);
        return withoutUsualType({ ...node, args: node.args.map(strip) });
    };
    return tree && strip(tree);
}
/** What every database takes a text or a number for by itself need not be said. */
function withoutUsualType({ type, ...node }) {
    if (type === undefined || (0,type_names/* isTextType */.GN)(type) || (node.kind === 'number' && (0,type_names/* isNumberType */.qS)(type)))
        return node;
    return { ...node, type };
}
/** The column of a name in SQL: of exactly these letters, else the only one that has them in another case. */
function findColumn(name, { columns }) {
    const lower = name.toLowerCase();
    const exact = columns.get(name);
    if (exact)
        return exact;
    const alike = [...columns.values()].filter((column) => column.name.toLowerCase() === lower);
    return alike.length === 1 ? alike[0] : undefined;
}
/** The column that a node is. */
function columnOf(node, model) {
    return node.kind === 'name' ? findColumn(node.text, model) : undefined;
}
/** A type without the domains around it. */
function plainType(type) {
    return type.kind === 'domain' ? plainType(type.of) : type;
}

;// CONCATENATED MODULE: ./lib/targets/django/condition-values.js




/** A literal as a value for a column's field; undefined for one that the field cannot hold as it is. */
function readValue(node, column) {
    const type = plainType(column.type);
    if (node.kind === 'number') {
        return node.type === undefined ? numberLiteral(node.text, type, false) : undefined;
    }
    if (node.kind === 'string')
        return (READERS[type.kind] ?? readText)(node, column);
    const isTruth = node.kind === 'word' && (node.text === 'true' || node.text === 'false');
    return isTruth && type.kind === 'boolean' ? plain(node.text === 'true' ? 'True' : 'False') : undefined;
}
/** A text as a value for a column of dates or of times of day; undefined for other columns, and for what no Python value says. */
function readMoment(text, column) {
    return READERS[column.type.kind]?.({ text }, column);
}
/** Python for a whole number or a text, which Django writes as they are though it does not know for which field. */
function printPlain(node, column, imports) {
    const value = PLAIN.has(plainType(column.type).kind) ? readValue(node, column) : undefined;
    return value && printValue(value, imports);
}
const PLAIN = new Set(['enum', 'integer', 'string', 'text']);
/** Python for a value, with the import that it needs. */
function printValue(value, imports) {
    return 'parts' in value
        ? (0,python_layout/* call */.T1)(imports.from('datetime', value.kind), value.parts)
        : printLiteral(value, imports);
}
const TEXTS = new Set(['enum', 'string', 'text']);
/** A text without a type, or with the named enum type of the column. */
function readText({ text, type }, column) {
    const kind = plainType(column.type).kind;
    return TEXTS.has(kind) && (type === undefined || kind === 'enum') ? plain((0,python/* pythonString */.cE)(text)) : undefined;
}
function readDate({ text, type }) {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const date = new Date(`${text}T00:00:00Z`);
    const isDate = /^[1-9]/.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    if (!isDate || (type !== undefined && type !== 'date'))
        return undefined;
    return { kind: 'date', parts: [year, `${Number(month)}`, `${Number(day)}`] };
}
/** A time with all its parts: SQLite keeps times as text, where `08:00` is not `08:00:00`. A zone has no field. */
function readTime({ text, type }, column) {
    const [, ...parts] = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
    const { type: own } = column;
    const isZoned = own.kind === 'time' && own.timezone;
    if (parts.length === 0 || isZoned || (type !== undefined && !TIMES.has(type)))
        return undefined;
    const [hour = 0, minute = 0, second = 0] = parts.map(Number);
    return { kind: 'time', parts: [hour, minute, ...(second === 0 ? [] : [second])].map(String) };
}
const TIMES = new Set(['time', 'time without time zone']);
/** How a text is read for columns that hold no texts. */
const READERS = {
    date: readDate,
    time: readTime,
};

;// CONCATENATED MODULE: ./lib/targets/django/output-fields.js



const output_fields_KINDS = {
    date: 'DateField',
    datetime: 'DateTimeField',
    decimal: 'DecimalField',
    enum: 'TextField',
    float: 'FloatField',
    integer: 'IntegerField',
    string: 'CharField',
    text: 'TextField',
};
/** The kind of field that the value of a column or literal has; undefined where that is not known. */
function kindOf(node, model) {
    const column = columnOf(node, model);
    if (column)
        return kindOfType(column.type);
    if (node.kind === 'string')
        return 'CharField';
    if (node.kind === 'number')
        return node.text.includes('.') ? 'DecimalField' : 'IntegerField';
    return undefined;
}
function kindOfType(type) {
    return output_fields_KINDS[plainType(type).kind];
}
/** `models.TextField()`: the field of what an expression is about, its first column; undefined where there is none. */
function outputField(node, { model, imports }) {
    const kind = firstKind(node, model);
    return kind && (0,python_layout/* call */.T1)(fromModels(imports, kind), []);
}
function firstKind(node, model) {
    const column = columnOf(node, model);
    if (column)
        return kindOfType(column.type);
    for (const arg of node.args) {
        const kind = firstKind(arg, model);
        if (kind)
            return kind;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/functions.js








/**
 * What is made of something, if it can be: first without a trace, so that what cannot be made to its end leaves no
 * imports behind.
 */
function attempt(around, make) {
    return make(withoutTrace(around)) === undefined ? undefined : make(around);
}
/** The same with imports of its own. */
function withoutTrace(around) {
    return { ...around, imports: (0,python_imports/* createImports */.H)(new Set()) };
}
/** Functions of SQL, by the name that trees have for them, of which Django writes exactly the same SQL. */
const FUNCTIONS = new Map([
    ['abs', { name: 'Abs', least: 1, most: 1 }],
    ['btrim', { name: 'Trim', least: 1, most: 1 }],
    ['coalesce', { name: 'Coalesce', least: 2, most: 9 }],
    ['lower', { name: 'Lower', least: 1, most: 1 }],
    ['ltrim', { name: 'LTrim', least: 1, most: 1 }],
    ['md5', { name: 'MD5', least: 1, most: 1 }],
    ['nullif', { name: 'NullIf', least: 2, most: 2 }],
    ['replace', { name: 'Replace', least: 3, most: 3 }],
    ['rtrim', { name: 'RTrim', least: 1, most: 1 }],
    ['upper', { name: 'Upper', least: 1, most: 1 }],
]);
/** Django's Length counts characters, for which MySQL has a function of another name. */
function findKnown(name, dialect) {
    const counting = (0,is_mysql/* isMysql */.n)(dialect) ? 'char_length' : 'length';
    return name === counting ? { name: 'Length', least: 1, most: 1 } : FUNCTIONS.get(name);
}
/**
 * A call of functions that Django knows, over columns and literals; undefined for everything else. Such a call means the
 * same on every database and can be checked by `full_clean()`.
 */
function knownCall(node, around) {
    const known = node.kind === 'call' ? findKnown(node.text, around.dialect) : undefined;
    if (!known || node.args.length < known.least || node.args.length > known.most)
        return undefined;
    const args = node.args.map((arg) => knownArgument(arg, around));
    if (!args.every((arg) => arg !== undefined))
        return undefined;
    const kinds = new Set(node.args.map((arg) => kindOf(arg, around.model)));
    const needsOutput = known.name === 'Coalesce' && kinds.size > 1;
    const output = needsOutput ? outputField(node, around) : undefined;
    if (needsOutput && !output)
        return undefined;
    return (0,python_layout/* call */.T1)(around.imports.from('django.db.models.functions', known.name), [
        ...args,
        ...(output ? [(0,python_layout/* keyword */.Si)('output_field', output)] : []),
    ]);
}
/** An argument of a function: a field's name, a literal, another call. */
function knownArgument(node, around) {
    const column = columnOf(node, around.model);
    if (column)
        return (0,python/* pythonString */.cE)(fieldOf(around.model, column.name));
    return literalArgument(node, around) ?? knownCall(node, around);
}
/** A literal among a function's arguments, where a text by itself would be a field's name. */
function literalArgument({ kind, text, type }, { imports }) {
    if (type !== undefined)
        return undefined;
    if (kind === 'string')
        return (0,python_layout/* call */.T1)(fromModels(imports, 'Value'), [(0,python/* pythonString */.cE)(text)]);
    return kind === 'number' && /^-?\d{1,18}$/.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/listed-values.js




/** Which places of a list an operator takes, from that of the value behind it. */
const SIDES = new Map([
    ['<', (place, of) => place < of],
    ['<=', (place, of) => place <= of],
    ['>', (place, of) => place > of],
    ['>=', (place, of) => place >= of],
]);
/** Whether an operator compares by order. */
function isOrder(operator) {
    return SIDES.has(operator);
}
/**
 * `status >= 'paid'` of an enumeration as the values that its type lists there: `status__in=["paid", "sent"]`, which holds
 * however texts are sorted. Undefined for other values than its own, and where none is left.
 */
function compareListed(column, operator, { kind, text }, around) {
    const type = plainType(column.type);
    const values = type.kind === 'enum' ? type.values : [];
    const of = kind === 'string' ? values.indexOf(text) : -1;
    const side = SIDES.get(operator);
    const found = of < 0 || !side ? [] : values.filter((_, place) => side(place, of));
    return found.length === 0 ? undefined : lookup(column, '__in', (0,python_layout/* list */.p_)(found.map(python/* pythonString */.cE)), around);
}

;// CONCATENATED MODULE: ./lib/targets/django/choice-fields.js



/** The field of a column's type, with its choices: those of an enumeration, or else of a check. */
function choiceField(column, choices, printing) {
    if (!choices)
        return toFieldType(column.type, printing);
    const written = writeChoices(choices, printing);
    const isEnum = choiceType(column.type, printing.dialect) !== undefined;
    const type = toFieldType(column.type, { ...printing, choices: written });
    return isEnum ? type : { ...type, args: [...type.args, (0,python_layout/* keyword */.Si)('choices', written)] };
}
/** A default that is a member of the column's choices. */
function memberDefault({ default: value }, choices, printing) {
    if (!choices || value?.kind !== 'string')
        return undefined;
    const member = choices.members.find((each) => each.value === value.value);
    return member && { code: `${writeChoices(choices, printing)}.${member.name}`, literal: true };
}
/** `blank=True` where the empty text is one of the choices, which Django takes only so. */
function blankArgument({ nullable }, choices) {
    const isBlank = !nullable && choices?.members.some(({ value }) => value === '');
    return isBlank ? [(0,python_layout/* keyword */.Si)('blank', 'True')] : [];
}
/** The class of choices as the body writes it, with the import that it needs. */
function writeChoices({ className, shared }, { imports, choicesModule }) {
    return shared && choicesModule !== undefined ? imports.from(choicesModule, className) : className;
}

// EXTERNAL MODULE: ./lib/targets/python/extension-type.js
var extension_type = __webpack_require__(14713);
;// CONCATENATED MODULE: ./lib/targets/django/gis-fields.js


const MODULE = 'django.contrib.gis.db.models';
/** GeoDjango's fields, by the sorts of shapes of PostGIS; it has none for curves and surfaces. */
const gis_fields_FIELDS = new Map([
    ['geometry', 'GeometryField'],
    ['geometrycollection', 'GeometryCollectionField'],
    ['linestring', 'LineStringField'],
    ['multilinestring', 'MultiLineStringField'],
    ['multipoint', 'MultiPointField'],
    ['multipolygon', 'MultiPolygonField'],
    ['point', 'PointField'],
    ['polygon', 'PolygonField'],
]);
const FAMILIES = new Set(['geometry', 'geography']);
/** The sort of a shape, `PointZ`: its name, and `z` where there is a height. */
const SORT = /^([a-z]+?)(z?)$/;
/** The system of longitudes and latitudes: Django's default, and the only one of geographies. */
const WGS84 = 4326;
/**
 * The field of a shape, `PointField(srid=3857)`, where GeoDjango is asked for; undefined elsewhere, and for shapes with a
 * measure (`PointM`). Django would add an index of its own; those of the schema stand in Meta under their names.
 */
function gisField({ raw, type }, printing) {
    const { dialect, geodjango, imports } = printing;
    if (!geodjango || dialect !== 'postgresql' || type.kind === 'array')
        return undefined;
    const shape = (0,extension_type/* readShape */._)(raw);
    const [, sort = '', height] = SORT.exec(shape?.sort ?? 'geometry') ?? [];
    const field = gis_fields_FIELDS.get(sort);
    if (shape === undefined || !FAMILIES.has(shape.name) || field === undefined)
        return undefined;
    const isGeography = shape.name === 'geography';
    const srid = shape.system ?? (isGeography ? WGS84 : 0);
    if (isGeography && srid !== WGS84)
        return undefined;
    const args = [
        ...(srid === WGS84 ? [] : [(0,python_layout/* keyword */.Si)('srid', String(srid))]),
        ...(height ? [(0,python_layout/* keyword */.Si)('dim', '3')] : []),
        ...(isGeography ? [(0,python_layout/* keyword */.Si)('geography', 'True')] : []),
        (0,python_layout/* keyword */.Si)('spatial_index', 'False'),
    ];
    return { head: imports.from(MODULE, field), args, family: 'other', approximate: false };
}

;// CONCATENATED MODULE: ./lib/targets/django/inferred-fields.js


/**
 * The field that a column's name speaks for, where `inference: friendly` asks for that: an EmailField for `email`, whose
 * column is the same, but whose texts Django checks. Texts without a length stay, since the field would give them one.
 */
function inferredField(column, { imports, friendly }) {
    const { name, type } = column;
    if (!friendly || type.kind !== 'string' || type.length === undefined || !EMAIL.test(name))
        return undefined;
    const args = type.length === EMAIL_LENGTH ? [] : [(0,python_layout/* keyword */.Si)('max_length', `${type.length}`)];
    return { head: fromModels(imports, 'EmailField'), args, family: 'text', approximate: false };
}
const EMAIL = /^(?:.*_)?e_?mail$/i;
/** The length that an EmailField has when none is given. */
const EMAIL_LENGTH = 254;
/**
 * `auto_now_add=True` for `created_at` and `auto_now=True` for `updated_at`, where `inference: friendly` asks for that and
 * the column has no default but the time. A default of the database stays beside them.
 */
function inferredTime({ name, type, default: value }, { friendly }) {
    const argument = inferred_fields_TIMES.get(name.toLowerCase());
    const isOther = value !== undefined && value.kind !== 'now';
    if (!friendly || argument === undefined || type.kind !== 'datetime' || isOther)
        return [];
    return [(0,python_layout/* keyword */.Si)(argument, 'True')];
}
const inferred_fields_TIMES = new Map([
    ['created_at', 'auto_now_add'],
    ['updated_at', 'auto_now'],
]);

;// CONCATENATED MODULE: ./lib/targets/django/vector-fields.js


const vector_fields_MODULE = 'pgvector.django';
/** The fields of pgvector (https://github.com/pgvector/pgvector-python#django), by their types' names in SQL. */
const vector_fields_FIELDS = new Map([
    ['halfvec', 'HalfVectorField'],
    ['sparsevec', 'SparseVectorField'],
    ['vector', 'VectorField'],
]);
/** Its indexes, by their methods. */
const INDEXES = new Map([
    ['hnsw', 'HnswIndex'],
    ['ivfflat', 'IvfflatIndex'],
]);
/** The field of a vector, `VectorField(dimensions=3)`, where the repository names pgvector; undefined elsewhere. */
function vectorField({ raw, type }, around) {
    if (!hasVectors(around) || type.kind === 'array')
        return undefined;
    const vector = (0,extension_type/* readVector */.A)(raw);
    const field = vector_fields_FIELDS.get(vector?.name ?? '');
    if (!vector || field === undefined)
        return undefined;
    const { dimensions } = vector;
    const args = dimensions === undefined ? [] : [(0,python_layout/* keyword */.Si)('dimensions', String(dimensions))];
    return { head: around.imports.from(vector_fields_MODULE, field), args, family: 'other', approximate: false };
}
/** Where the class of an index over vectors comes from; undefined for other methods, and where there is no pgvector. */
function vectorIndex(method, around) {
    const name = hasVectors(around) ? INDEXES.get(method) : undefined;
    return name === undefined ? undefined : { module: vector_fields_MODULE, name };
}
function hasVectors({ dialect, packages }) {
    return dialect === 'postgresql' && packages.has('pgvector');
}

;// CONCATENATED MODULE: ./lib/targets/django/typed-fields.js







/** The field of a column that is no relation: the team's own, what its name speaks for, a package's, or that of its type. */
function typedField(model, column, printing) {
    const override = printing.override(model.table, column);
    const choices = model.choices.get(column.name);
    if (override)
        return ownField(column, override, choices, printing);
    const found = choices
        ? undefined
        : (inferredField(column, printing) ?? vectorField(column, printing) ?? gisField(column, printing));
    return found ?? choiceField(column, choices, printing);
}
/** A field of the team's own takes the arguments of Django's: a length, figures, choices. */
function ownField(column, { module, name }, choices, printing) {
    const { imports } = printing;
    const usual = toFieldType(column.type, { ...printing, imports: (0,python_imports/* createImports */.H)(new Set()) });
    const isPlain = !usual.approximate && usual.family !== 'other';
    const args = [
        ...(isPlain ? usual.args : []),
        ...(choices ? [(0,python_layout/* keyword */.Si)('choices', writeChoices(choices, printing))] : []),
    ];
    return { head: imports.from(module, name), args, family: usual.family, approximate: false, isOwn: true };
}
/** The field of a key that the database numbers; only `types` of just this column gives another than Django's. */
function countingField(model, column, printing) {
    const override = printing.override(model.table, column);
    const usual = toAutoField(column.type, printing.imports);
    if (!usual || !override?.ofColumn)
        return usual;
    return { ...usual, head: printing.imports.from(override.module, override.name), isOwn: true };
}

;// CONCATENATED MODULE: ./lib/targets/django/stand-ins.js



/** What a column's field stands for; undefined for one that is the column's own. */
function standInOf(column, model, printing) {
    if (printing.dialect !== 'postgresql')
        return undefined;
    const type = plainType(column.type);
    if (type.kind === 'enum' || (type.kind === 'native' && type.name === 'citext'))
        return 'text';
    if (!MAY_BE_TEXT.has(type.kind))
        return undefined;
    const scratch = { ...printing, imports: (0,python_imports/* createImports */.H)(new Set()) };
    const { approximate, isOwn } = typedField(model, { ...column, type }, scratch);
    const isText = type.kind === 'network' ? type.of !== 'inet' : approximate;
    return isText && !isOwn ? 'opaque' : undefined;
}
/** Kinds of types that some or all have no field of their own. */
const MAY_BE_TEXT = new Set(['array', 'native', 'network', 'range', 'unknown']);
/** Whether a column's values are sorted as a named enumeration lists them. Its field sorts them as texts. */
function isListed({ type }, dialect) {
    const plain = plainType(type);
    return dialect === 'postgresql' && plain.kind === 'enum' && plain.name !== undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/comparisons.js








const COMPARISONS = new Map([
    ['=', ['', 'Exact']],
    ['<', ['__lt', 'LessThan']],
    ['<=', ['__lte', 'LessThanOrEqual']],
    ['>', ['__gt', 'GreaterThan']],
    ['>=', ['__gte', 'GreaterThanOrEqual']],
]);
const MIRRORED = new Map([
    ['=', '='],
    ['<>', '<>'],
    ['<', '>'],
    ['<=', '>='],
    ['>', '<'],
    ['>=', '<='],
]);
/** A comparison of two values; of a column or a call of a known function with something else. */
function readComparison(node, around) {
    const [left, right] = node.args;
    const isNot = node.text === '<>';
    if (!left || !right || node.args.length !== 2)
        return undefined;
    const turned = left.kind === 'name' || left.kind === 'call' ? undefined : MIRRORED.get(node.text);
    if (turned !== undefined) {
        return right.kind === 'name' || right.kind === 'call'
            ? readComparison({ ...node, text: turned, args: [right, left] }, around)
            : undefined;
    }
    const words = COMPARISONS.get(isNot ? '=' : node.text);
    if (!words)
        return undefined;
    const column = columnOf(left, around.model);
    if (column && isOrder(node.text) && isListed(column, around.dialect)) {
        return around.model.relations.has(column.name)
            ? undefined
            : compareListed(column, node.text, right, around);
    }
    if (column)
        return compareColumn(column, words[0], right, isNot, around);
    return isNot ? undefined : compareCall(left, words[1], right, around);
}
function compareColumn(column, name, right, isNot, around) {
    const { model, imports } = around;
    const other = columnOf(right, model);
    if (isNot && (column.nullable || other?.nullable))
        return differ(column, right, around);
    const value = model.relations.has(column.name) ? undefined : readValue(right, column);
    const code = value
        ? printValue(value, imports)
        : other
            ? otherField(column, other, name, around)
            : isNot || model.relations.has(column.name)
                ? undefined
                : knownCall(right, around);
    if (code === undefined)
        return undefined;
    const found = lookup(column, name, code, around);
    return isNot ? { ...found, negated: true } : found;
}
function differ(column, right, around) {
    const other = columnOf(right, around.model);
    const value = other
        ? otherField(column, other, '', around)
        : around.model.relations.has(column.name)
            ? undefined
            : printPlain(right, column, around.imports);
    return value === undefined ? undefined : opposite('Exact', column, value, around);
}
/** Another column of the same kind of values. A relation can be equal to something, but not less or more. */
function otherField(one, other, name, around) {
    const { relations } = around.model;
    const isRelation = relations.has(one.name) || relations.has(other.name);
    return one.type.kind === other.type.kind && (!isRelation || name === '')
        ? reference(other, around)
        : undefined;
}
/** A call compared with a number, a text or a column: Django has the lookup itself as an expression. */
function compareCall(left, name, right, around) {
    const { imports, model } = around;
    const called = knownCall(left, around);
    const column = columnOf(right, model);
    const value = column ? reference(column, around) : literalOf(left, right);
    if (called === undefined || value === undefined)
        return undefined;
    return { kind: 'expression', code: (0,python_layout/* call */.T1)(imports.from('django.db.models.lookups', name), [called, value]) };
}
/** What a call is compared with: a number where it gives numbers, a text where it gives texts. */
function literalOf(left, { kind, text, type }) {
    if (type !== undefined)
        return undefined;
    if (NUMERIC.has(left.text))
        return kind === 'number' && /^-?\d{1,9}$/.test(text) ? text : undefined;
    return kind === 'string' && TEXTUAL.has(left.text) ? (0,python/* pythonString */.cE)(text) : undefined;
}
const NUMERIC = new Set(['abs', 'char_length', 'length']);
const TEXTUAL = new Set(['btrim', 'lower', 'ltrim', 'md5', 'replace', 'rtrim', 'upper']);

;// CONCATENATED MODULE: ./lib/targets/django/conditions.js








/** A condition is larger than any that a person would want to read as one expression. */
const conditions_LARGEST = 200;
/**
 * An SQL condition as a `Q` that means exactly the same, so that Django can check it in `full_clean()` too; undefined for
 * what Django has no words for, and `other` neither.
 */
function toQ(sql, around, other = () => undefined) {
    const tree = readTree(around.plainSql(sql), around.model, around.dialect);
    if (!tree || tree.size > conditions_LARGEST)
        return undefined;
    const condition = attempt(around, (inner) => read(tree, { ...inner, other }));
    return condition && printCondition(condition, around);
}
function read(node, around) {
    const known = readKnown(node, around);
    // What AND and OR join has been tried one by one.
    if (known || isJoined(node))
        return known;
    const code = around.other(node, around);
    return code === undefined ? undefined : { kind: 'expression', code };
}
function readKnown(node, around) {
    if (node.kind === 'name')
        return readTruth(node, 'True', around);
    if (node.kind !== 'operator')
        return undefined;
    if (isJoined(node))
        return readJoined(node, around);
    return (conditions_READERS.get(node.text) ?? readComparison)(node, around);
}
function isJoined({ kind, text }) {
    return kind === 'operator' && (text === 'and' || text === 'or');
}
/** Operators that are no comparisons of two values. */
const conditions_READERS = new Map([
    ['in', (node, around) => readList(node, false, around)],
    ['is not null', (node, around) => readNull(node, 'False', around)],
    ['is null', (node, around) => readNull(node, 'True', around)],
    ['like', readLike],
    ['not', ({ args: [inner] }, around) => inner && readTruth(inner, 'False', around)],
    ['not in', (node, around) => readList(node, true, around)],
    ['~', readPattern],
]);
function readJoined({ text, args }, around) {
    const members = text === 'and' ? readAll(args, around) : args.map((arg) => read(arg, around));
    return members.every((member) => member !== undefined)
        ? { kind: text === 'and' ? 'all' : 'any', members }
        : undefined;
}
/** The members of an AND; `x >= 1` and `x <= 9` side by side are the range that BETWEEN stands for. */
function readAll(args, around) {
    return args.flatMap((arg, at) => {
        const [before, after] = [args[at - 1], args[at + 1]];
        if (before && readRange(before, arg, around))
            return [];
        return (after && readRange(arg, after, around)) ?? read(arg, around);
    });
}
function readRange(from, to, around) {
    const [column, low] = [fieldColumn(from.args[0], around), from.args[1]];
    const high = to.args[1];
    if (from.text !== '>=' || to.text !== '<=' || !column || !low || !high)
        return undefined;
    if (fieldColumn(to.args[0], around) !== column || isListed(column, around.dialect))
        return undefined;
    const values = [low, high].map((value) => readValue(value, column));
    if (!values.every((value) => value !== undefined))
        return undefined;
    return lookup(column, '__range', (0,python_layout/* tuple */.PV)(values.map((value) => printValue(value, around.imports))), around);
}
function readTruth(node, value, around) {
    const column = fieldColumn(node, around);
    return column?.type.kind === 'boolean' ? lookup(column, '', value, around) : undefined;
}
/** A relation has lookups of its own, which are about its target; but whether it is NULL is about the column. */
function readNull({ args: [inner] }, value, around) {
    const column = inner && columnOf(inner, around.model);
    return column && lookup(column, '__isnull', value, around);
}
function readList({ args }, isNot, around) {
    const [left, ...items] = args;
    const column = fieldColumn(left, around);
    if (!column)
        return undefined;
    if (isNot && column.nullable)
        return readOpposites(items, column, around);
    const values = items.map((item) => readValue(item, column));
    if (!values.every((value) => value !== undefined))
        return undefined;
    const found = lookup(column, '__in', (0,python_layout/* list */.p_)(values.map((value) => printValue(value, around.imports))), around);
    return isNot ? { ...found, negated: true } : found;
}
function readOpposites(items, column, around) {
    const values = items.map((item) => printPlain(item, column, around.imports));
    return values.every((value) => value !== undefined)
        ? opposite('In', column, (0,python_layout/* list */.p_)(values), around)
        : undefined;
}
/** LIKE with a percent sign at an end and no other sign of its own. Elsewhere than in PostgreSQL it ignores case. */
function readLike({ args: [left, right] }, around) {
    const column = fieldColumn(left, around);
    const match = right?.kind === 'string' ? /^(%?)([^%_\\]+)(%?)$/.exec(right.text) : undefined;
    const name = LIKES.get(`${match?.[1] ?? ''}_${match?.[3] ?? ''}`);
    if (around.dialect !== 'postgresql' || !column || !isText(column) || !match || name === undefined)
        return undefined;
    return lookup(column, name, (0,python/* pythonString */.cE)(match[2] ?? ''), around);
}
const LIKES = new Map([
    ['_%', '__startswith'],
    ['%_', '__endswith'],
    ['%_%', '__contains'],
]);
function readPattern({ args: [left, right] }, around) {
    const column = fieldColumn(left, around);
    if (around.dialect !== 'postgresql' || !column || !isText(column) || right?.kind !== 'string')
        return undefined;
    return right.type === undefined ? lookup(column, '__regex', (0,python/* pythonString */.cE)(right.text), around) : undefined;
}
function isText({ type }) {
    return type.kind === 'string' || type.kind === 'text';
}
/** The column that a node is, if it is no relation. */
function fieldColumn(node, { model }) {
    const column = node && columnOf(node, model);
    return column && !model.relations.has(column.name) ? column : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/func-expressions.js







/**
 * An SQL expression as Django's `Func`s over fields, piece by piece; undefined for what has no such pieces. It is longer
 * than the SQL itself, but Django can put a row's values into it: only so can `full_clean()` check that an expression is
 * unique. Keyword arguments stand in the order of the alphabet, for Django compares them in the order they were given
 * and writes them sorted into migrations.
 */
function toFunc(node, around) {
    const column = columnOf(node, around.model);
    if (column)
        return (0,python/* pythonString */.cE)(fieldOf(around.model, column.name));
    const simple = literalArgument(node, around) ?? knownCall(node, around);
    if (simple !== undefined)
        return simple;
    if (node.kind === 'call')
        return funcCall(node, around);
    if (node.kind === 'cast')
        return funcCast(node, around);
    return node.kind === 'operator' ? funcOperator(node, around) : undefined;
}
/** Whether an expression is one for a condition, so that it can stand in a `Q`. */
function isCondition({ kind, text }) {
    return kind === 'operator' && OPERATORS.get(text) === 'BooleanField';
}
/** Fields of what functions give that are not what they take. */
const RESULTS = new Map([
    ['daterange', 'DateRangeField'],
    ['int4range', 'IntegerRangeField'],
    ['int8range', 'BigIntegerRangeField'],
    ['numrange', 'DecimalRangeField'],
    ['tstzrange', 'DateTimeRangeField'],
]);
function funcCall(node, around) {
    const name = functionName(node, around);
    if (name === undefined || !/^[a-z_][a-z\d_]*$/.test(name))
        return undefined;
    const range = RESULTS.get(node.text);
    const output = range
        ? (0,python_layout/* call */.T1)(around.imports.from('django.contrib.postgres.fields', range), [])
        : outputField(node, around);
    return func(node.args, around, { function: (0,python/* pythonString */.cE)(name), output_field: output });
}
/** Functions that have PostgreSQL's names in every tree, and those of SQLite, where it has such. */
const OF_POSTGRESQL = new Map([
    ['btrim', 'trim'],
    ['like_escape', undefined],
]);
/** What the database itself calls a function; undefined for one that it does not have. */
function functionName({ text }, { dialect }) {
    if (!OF_POSTGRESQL.has(text) || dialect === undefined || dialect === 'postgresql')
        return text;
    return dialect === 'sqlite' ? OF_POSTGRESQL.get(text) : undefined;
}
function funcCast(node, around) {
    if (!/^[a-z][a-z\d ]*$/.test(node.text))
        return undefined;
    const isPostgresql = around.dialect === undefined || around.dialect === 'postgresql';
    const template = (0,python/* pythonString */.cE)(isPostgresql ? `(%(expressions)s)::${node.text}` : `CAST(%(expressions)s AS ${node.text})`);
    return func(node.args, around, { output_field: outputField(node, around), template });
}
/** What operators give: `same` is what they take. */
const OPERATORS = new Map([
    ...['=', '<>', '<', '<=', '>', '>='].map((name) => [name, 'BooleanField']),
    ...['like', 'not like', 'ilike', 'not ilike', '~', '!~'].map((name) => [name, 'BooleanField']),
    ...['and', 'or', 'is null', 'is not null', 'not'].map((name) => [name, 'BooleanField']),
    ...['+', '-', '*', '/', '%'].map((name) => [name, 'same']),
    ...['||', '->>'].map((name) => [name, 'TextField']),
]);
/** Operators that stand before or behind their only operand. */
const TEMPLATES = new Map([
    ['is not null', '(%(expressions)s IS NOT NULL)'],
    ['is null', '(%(expressions)s IS NULL)'],
    ['not', '(NOT %(expressions)s)'],
]);
function funcOperator(node, around) {
    const result = OPERATORS.get(node.text);
    if (result === undefined)
        return undefined;
    const output = result === 'same' ? outputField(node, around) : (0,python_layout/* call */.T1)(fromModels(around.imports, result), []);
    const template = TEMPLATES.get(node.text);
    if (template !== undefined) {
        return func(node.args, around, { output_field: output, template: (0,python/* pythonString */.cE)(template) });
    }
    return func(operands(node), around, {
        arg_joiner: (0,python/* pythonString */.cE)(` ${node.text.toUpperCase().replaceAll('%', '%%')} `),
        output_field: output,
        template: (0,python/* pythonString */.cE)('(%(expressions)s)'),
    });
}
/** The operands of a chain of one operator that is read from the left: `a || b || c`. */
function operands({ text, args }) {
    const [first, ...rest] = args;
    return text === '||' && first?.kind === 'operator' && first.text === text
        ? [...operands(first), ...rest]
        : args;
}
function func(args, around, keywords) {
    const items = args.map((arg) => toFunc(arg, around));
    if (items.length === 0 || !items.every((item) => item !== undefined))
        return undefined;
    const { arg_joiner, function: name, output_field, template } = keywords;
    const options = { arg_joiner, function: name, output_field, template };
    return (0,python_layout/* call */.T1)(fromModels(around.imports, 'Func'), [
        ...items,
        ...Object.entries(options).flatMap(([key, value]) => (value === undefined ? [] : (0,python_layout/* keyword */.Si)(key, value))),
    ]);
}

;// CONCATENATED MODULE: ./lib/targets/django/index-conditions.js






/** SQL as a condition, for what Django has no words for. */
function rawCondition(sql, { imports, plainSql }) {
    return rawSql(imports, plainSql(sql), (0,python_layout/* keyword */.Si)('output_field', (0,python_layout/* call */.T1)(fromModels(imports, 'BooleanField'), [])));
}
/** The condition of a partial index as a `Q`. */
function indexCondition(sql, around) {
    return toQ(sql, around) ?? (0,python_layout/* call */.T1)(fromModels(around.imports, 'Q'), [rawCondition(sql, around)]);
}
/**
 * The condition of a constraint as a `Q` that holds no SQL as written, which `full_clean()` could not check: it would
 * find the constraint violated always. Undefined for one that cannot be said so.
 */
function checkedCondition(sql, around) {
    return toQ(sql, around, (node, inner) => (isCondition(node) ? toFunc(node, inner) : undefined));
}
/** `include=[...]`: the fields that a covering index carries along. */
function includeArgument(columns, { model }) {
    if (!columns || columns.length === 0)
        return [];
    return [(0,python_layout/* keyword */.Si)('include', (0,python_layout/* list */.p_)(columns.map((column) => (0,python/* pythonString */.cE)(fieldOf(model, column)))))];
}

;// CONCATENATED MODULE: ./lib/targets/django/index-parts.js







/**
 * What a member of an index is to Django. `checked` are members of what `full_clean()` checks: it would compare SQL as
 * written with itself, so theirs is taken to pieces where it can be.
 */
function toPart(of, around, checked = false) {
    if (of.kind === 'column')
        return { kind: 'field', name: fieldOf(around.model, of.name), of };
    const { sql, order } = withoutOrder(around.plainSql(of.sql), around.model);
    const part = order ? { ...of, order } : of;
    const tree = readTree(sql, around.model, around.dialect);
    const column = tree && columnOf(tree, around.model);
    if (column)
        return { kind: 'field', name: fieldOf(around.model, column.name), of: part };
    const code = tree && attempt(around, (inner) => (checked ? toFunc : knownCall)(tree, inner));
    return code === undefined ? { kind: 'sql', sql, of: part } : { kind: 'expression', code, of: part };
}
/** `qty DESC`, as authors write it who have one text for a member. */
function withoutOrder(sql, { columns }) {
    const [, name = '', order = ''] = /^(.*\S)\s+(asc|desc)$/is.exec(sql.trim()) ?? [];
    const isColumn = columns.has(name.replace(/^(["`])(.+)\1$/s, '$2'));
    if (!isColumn)
        return { sql };
    return order.toLowerCase() === 'desc' ? { sql: name, order: 'desc' } : { sql: name };
}
/** Whether a member is MySQL's `name(10)`: the first ten characters of a column. */
function isPrefix(part) {
    return part.kind === 'column' && part.length !== undefined;
}
/** Whether all members are fields that `fields=[...]` can list; a constraint's list has no falling ones. */
function areFields(parts, mayFall) {
    return parts.every(({ kind, of: { order, nulls, collation } }) => kind === 'field' && nulls === undefined && collation === undefined && (mayFall || order === undefined));
}
/** Members as the arguments of an index or a unique constraint: a list of fields, else expressions. */
function partArguments(parts, mayFall, around) {
    if (!areFields(parts, mayFall))
        return parts.map((part) => printPart(part, around));
    const fields = parts.flatMap(({ of, ...part }) => part.kind === 'field' ? [(0,python/* pythonString */.cE)(`${of.order ? '-' : ''}${part.name}`)] : []);
    return [(0,python_layout/* keyword */.Si)('fields', (0,python_layout/* list */.p_)(fields))];
}
/** `opclasses=[...]` for members that are all fields; expressions say theirs themselves. */
function operatorClasses(parts, mayFall) {
    const classes = parts.map(({ of }) => of.operatorClass ?? '');
    if (classes.every((each) => each === '') || !areFields(parts, mayFall))
        return [];
    return [(0,python_layout/* keyword */.Si)('opclasses', (0,python_layout/* list */.p_)(classes.map(python/* pythonString */.cE)))];
}
/** A member as an expression, with its collation, its operator class and its order. */
function printPart(part, around) {
    const { imports } = around;
    const { order, nulls, collation, operatorClass } = part.of;
    const plain = index_parts_printPlain(part, around);
    const collated = collation === undefined
        ? plain
        : (0,python_layout/* call */.T1)(imports.from('django.db.models.functions', 'Collate'), [plain, (0,python/* pythonString */.cE)(collation)]);
    const classed = operatorClass === undefined
        ? collated
        : (0,python_layout/* call */.T1)(imports.from('django.contrib.postgres.indexes', 'OpClass'), [
            collated,
            (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(operatorClass)),
        ]);
    if (!order && !nulls)
        return classed;
    const sides = nulls ? [(0,python_layout/* keyword */.Si)(`nulls_${nulls}`, 'True')] : [];
    if (part.kind === 'field' && classed === plain) {
        return (0,python_layout/* call */.T1)(`${fromModels(imports, 'F')}(${(0,python/* pythonString */.cE)(part.name)}).${order ?? 'asc'}`, sides);
    }
    const descending = order ? [(0,python_layout/* keyword */.Si)('descending', 'True')] : [];
    return (0,python_layout/* call */.T1)(fromModels(imports, 'OrderBy'), [asExpression(classed, around), ...descending, ...sides]);
}
function index_parts_printPlain(part, { imports }) {
    switch (part.kind) {
        case 'field':
            return (0,python/* pythonString */.cE)(part.name);
        case 'expression':
            return part.code;
        case 'sql':
            return rawSql(imports, part.sql);
    }
}
/** An expression itself; a field's name alone is none. */
function asExpression(code, { imports }) {
    return typeof code === 'string' ? (0,python_layout/* call */.T1)(fromModels(imports, 'F'), [code]) : code;
}

// EXTERNAL MODULE: ./lib/sql/expressions/node.js
var expressions_node = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/targets/django/spoken-sql.js

/** SQL over a model, read once for all that is asked of it. */
class SpokenSql {
    sql;
    around;
    /** The columns that it may speak of: those whose names stand in it. */
    columns;
    #read;
    constructor(sql, around) {
        this.sql = sql;
        this.around = around;
        this.columns = columnsIn(sql, around);
    }
    /** Its tree, without the types that no migration makes; undefined for what is not understood. Most questions need none. */
    get tree() {
        const { sql, around } = this;
        this.#read ??= { tree: readTree(around.plainSql(sql), around.model, around.dialect) };
        return this.#read.tree;
    }
}
function columnsIn(sql, { model }) {
    const text = sql.toLowerCase();
    const words = new Set(text.match(/[\p{L}\p{N}_$]+/gu));
    const isIn = (name) => words.has(name) || (/[^\p{L}\p{N}_$]/u.test(name) && text.includes(name));
    return model.table.columns.filter(({ name }) => isIn(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/targets/django/zone-obstacles.js

/**
 * Why no migration can make an index or a generated column of SQL over a model: a time without a zone gets one,
 * and PostgreSQL takes there only what gives the same in every session, which `date(created_at)` does not any more
 * ("Function Volatility Categories" in its manual). Undefined where nothing stands in the way.
 */
function findZoneObstacle(spoken) {
    const zoneless = spoken.columns.filter(isZoneless);
    if (zoneless.length === 0)
        return undefined;
    const { tree, around } = spoken;
    const subject = { columns: zoneless, around };
    if (tree && (isImmutable(tree, subject) || isConverted(tree, subject)))
        return undefined;
    const names = zoneless.map(({ name }) => name);
    const zones = names.length > 1 ? 'have time zones' : 'has a time zone';
    return `to Django ${names.join(', ')} ${zones}, and what comes of this would depend on the session's`;
}
function isZoneless(column) {
    const type = plainType(column.type);
    return type.kind === 'datetime' && !type.timezone;
}
/** `created_at AT TIME ZONE 'UTC'` as a whole. */
function isConverted({ kind, text, args }, subject) {
    return kind === 'call' && text === 'timezone' && args.every((arg) => isImmutable(arg, subject));
}
/** Whether a node does nothing with a time but compare it with others of its kind, or ask whether it is there. */
function isImmutable(node, subject) {
    if (!node.args.every((arg) => isImmutable(arg, subject)))
        return false;
    const times = node.args.filter((arg) => isTime(arg, subject));
    if (times.length === 0 || node.kind === 'list')
        return true;
    return TAKES_TIMES.has(`${node.kind} ${node.text}`) && node.args.every((arg) => fitsTime(arg, subject));
}
function isTime(node, subject) {
    if (node.kind === 'list')
        return node.args.some((arg) => isTime(arg, subject));
    const column = columnOf(node, subject.around.model);
    if (column)
        return subject.columns.includes(column);
    return PASSING.has(`${node.kind} ${node.text}`) && node.args.some((arg) => isTime(arg, subject));
}
/** What stands beside a time: another one, NULL, or a text that is read as a time with a zone just as well. */
function fitsTime(node, subject) {
    if (node.kind === 'list')
        return node.args.every((arg) => fitsTime(arg, subject));
    return zone_obstacles_isText(node) || (node.kind === 'word' && node.text === 'null') || isTime(node, subject);
}
/** A text without a type, or with that of a time with a zone, which a precision makes a cast. */
function zone_obstacles_isText({ kind, type, text, args }) {
    const [inner] = args;
    if (kind === 'cast')
        return inner !== undefined && zone_obstacles_isText(inner) && ZONED.test(text);
    return kind === 'string' && (type === undefined || ZONED.test(type));
}
const ZONED = /^timestamp(?:\(\d\))? with time zone$/;
const PASSING = new Set(['coalesce', 'greatest', 'least', 'nullif'].map((name) => `call ${name}`));
const TAKES_TIMES = new Set([
    ...PASSING,
    ...['=', '<>', '<', '<=', '>', '>=', '-', 'is null', 'is not null', 'in', 'not in'].map((name) => `operator ${name}`),
    ...['is distinct from', 'is not distinct from'].map((name) => `operator ${name}`),
    'call age',
    'call isfinite',
]);

;// CONCATENATED MODULE: ./lib/targets/django/obstacles.js







/**
 * Why no migration can make an index or a generated column of SQL over a model's columns: it needs a type that a column
 * does not have there, compares what is sorted otherwise there, or is not immutable there. Undefined where nothing stands
 * in the way.
 */
function findImmutableObstacle(sql, around) {
    if (around.dialect !== 'postgresql')
        return undefined;
    const spoken = new SpokenSql(sql, around);
    return typeObstacle(spoken) ?? orderObstacle(spoken) ?? jsonObstacle(spoken) ?? findZoneObstacle(spoken);
}
/** The same of the condition of an index, which may also be said in Django's words. */
function findPredicateObstacle(sql, around) {
    if (around.dialect !== 'postgresql')
        return undefined;
    const spoken = new SpokenSql(sql, around);
    return conditionObstacle(spoken) ?? findZoneObstacle(spoken);
}
/** The same of a check, which need not be immutable. */
function findConditionObstacle(sql, around) {
    return around.dialect === 'postgresql' ? conditionObstacle(new SpokenSql(sql, around)) : undefined;
}
function conditionObstacle(spoken) {
    const obstacle = typeObstacle(spoken);
    if (obstacle !== undefined)
        return obstacle;
    const ofOrder = orderObstacle(spoken);
    if (ofOrder === undefined)
        return jsonObstacle(spoken);
    return toQ(spoken.sql, withoutTrace(spoken.around)) === undefined ? ofOrder : undefined;
}
/** Why Django cannot have what is over these members; `takesTexts` tells what can be over texts too. */
function findPartObstacle(parts, takesTexts, around) {
    const found = parts.map((part) => {
        if (part.kind === 'expression')
            return findImmutableObstacle(part.sql, around);
        const column = around.model.columns.get(part.name);
        if (!column || (takesTexts && part.operatorClass === undefined))
            return undefined;
        return standInOf(column, around.model, around) === 'opaque' ? opaque(column) : undefined;
    });
    return found.find((each) => each !== undefined);
}
/** Functions over the values that a type lists. */
const ENUM_FUNCTION = /\benum_(?:first|last|range)\s*\(/i;
/** SQL that is not understood has an obstacle where it names a column at all that is only a text to Django. */
function typeObstacle(spoken) {
    const { sql, columns, around } = spoken;
    if (ENUM_FUNCTION.test(sql))
        return 'Django knows no enumerations to ask for their values';
    const named = columns.filter((column) => standInOf(column, around.model, around) === 'opaque');
    const column = named.find((each) => !spoken.tree || isUsed(spoken.tree, each, around));
    return column && opaque(column);
}
function opaque({ name, raw }) {
    return `to Django ${name} is a text, and no ${raw}`;
}
/** Whether a column is asked for more than whether it is NULL. */
function isUsed(node, column, around) {
    const isColumn = (each) => columnOf(each, around.model) === column;
    if (isColumn(node))
        return true;
    const isNullTest = (0,expressions_node/* isOperator */.Zo)(node, 'is null') || (0,expressions_node/* isOperator */.Zo)(node, 'is not null');
    return node.args.some((arg) => !(isNullTest && isColumn(arg)) && isUsed(arg, column, around));
}
/** An enumeration's values are sorted as its type lists them, and texts are not. */
function orderObstacle(spoken) {
    const { columns, around } = spoken;
    const listed = columns.filter((column) => isListed(column, around.dialect));
    const column = listed.find((each) => spoken.tree && isSorted(spoken.tree, each, around));
    return column && `to Django ${column.name} is a text, and not sorted as the values of ${column.raw}`;
}
function isSorted(node, column, around) {
    const isOrder = SORTING.has(`${node.kind} ${node.text}`);
    return node.args.some((arg) => (isOrder && gives(arg, column, around)) || isSorted(arg, column, around));
}
/** What compares values by their order. */
const SORTING = new Set([
    ...['<', '<=', '>', '>='].map((sign) => `operator ${sign}`),
    ...['greatest', 'least'].map((name) => `call ${name}`),
]);
/** Whether a node's value is one of the column's. */
function gives(node, column, around) {
    if (columnOf(node, around.model) === column)
        return true;
    const isPassing = node.kind === 'case' || (node.kind === 'call' && obstacles_PASSING.has(node.text));
    return isPassing && node.args.some((arg) => gives(arg, column, around));
}
const obstacles_PASSING = new Set(['coalesce', 'greatest', 'least', 'nullif']);
/** Functions over the type json, which migrations never make, do not take jsonb. */
function jsonObstacle({ sql, columns }) {
    if (!JSON_FUNCTION.test(sql))
        return undefined;
    const column = columns.find(({ type }) => {
        const plain = plainType(type);
        return plain.kind === 'json' && !plain.binary;
    });
    return column && `to Django ${column.name} is jsonb, which the functions of json do not take`;
}
const JSON_FUNCTION = /\bjson_\w+\s*\(/i;

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/targets/django/storage-parameters.js



/** What Django formats with `%d`; beyond its bounds a class cannot be made. */
function within(least, most = 999_999_999) {
    const fits = (value) => value >= least && value <= most;
    return (value) => (/^(?:0|[1-9]\d{0,8})$/.test(value) && fits(Number(value)) ? value : undefined);
}
const number = within(0);
const FLAGS = new Map([
    ['false', 'False'],
    ['off', 'False'],
    ['on', 'True'],
    ['true', 'True'],
]);
const flag = (value) => FLAGS.get(value);
/** The arguments of Django's index classes and pgvector's, by method; each has the name of its parameter. */
const ARGUMENTS = {
    bloom: { length: within(1, 4096) },
    brin: { autosummarize: flag, pages_per_range: within(1) },
    btree: { deduplicate_items: flag, fillfactor: number },
    gin: { fastupdate: flag, gin_pending_list_limit: number },
    gist: { buffering: flag, fillfactor: number },
    hash: { fillfactor: number },
    hnsw: { ef_construction: number, m: number },
    ivfflat: { lists: number },
    spgist: { fillfactor: number },
};
/** What an index of PostgreSQL by its method can say of how it is kept. */
function storageOf(index) {
    const { method = 'btree', storageParameters = {} } = index;
    const printers = (0,own/* own */.Z)(ARGUMENTS, method) ?? {};
    const bits = method === 'bloom' ? bloomBits(index) : new Map();
    const printed = Object.entries(storageParameters)
        .filter(([name]) => !bits.has(name))
        .map(([name, value]) => [name, (0,own/* own */.Z)(printers, name)?.(value)]);
    return {
        arguments: [
            ...(bits.size > 0 ? [(0,python_layout/* keyword */.Si)('columns', (0,python_layout/* list */.p_)([...bits.values()]))] : []),
            ...printed.flatMap(([name, code]) => (code === undefined ? [] : [(0,python_layout/* keyword */.Si)(name, code)])),
        ],
        left: printed.flatMap(([name, code]) => (code === undefined ? [name] : [])),
    };
}
/** How many bits the members of a Bloom index have, `col1` and on: Django lists those of its first fields. */
function bloomBits({ parts, storageParameters = {} }) {
    const bits = new Map();
    for (const [at] of parts.every(isField) ? parts.entries() : []) {
        const name = `col${at + 1}`;
        const code = bit(storageParameters[name] ?? '');
        if (code === undefined)
            break;
        bits.set(name, code);
    }
    return bits;
}
const bit = within(1, 4095);
function isField({ kind, collation, order, nulls }) {
    return kind === 'column' && [collation, order, nulls].every((trait) => trait === undefined);
}
/** Says which storage parameters of an index or a constraint (`unique constraint uq_a`) Django's migrations do not set. */
function noteStorage(subject, { storageParameters = {} }, table, notes, left = Object.keys(storageParameters)) {
    if (left.length === 0)
        return;
    const said = left.map((name) => `${name}=${storageParameters[name] ?? ''}`).join(', ');
    const message = `Django has no such storage parameters of the ${subject} of ${tableLabel(table)}: WITH (${said})`;
    notes.gather('notice', table.place, 'storage-parameter', message);
}

;// CONCATENATED MODULE: ./lib/targets/django/unique-constraints.js






const DEFERRABLE = { immediate: 'IMMEDIATE', deferred: 'DEFERRED' };
/** A UniqueConstraint. One that `full_clean()` would find violated always is a problem. */
function createUnique(unique, around) {
    const tried = create(unique, withoutTrace(around));
    return 'problem' in tried ? tried : create(unique, around);
}
function create(unique, around) {
    const parts = unique.parts.map((part) => toPart(part, around, true));
    if (unique.deferrable && unique.include)
        return { problem: 'Django defers no constraint that includes columns' };
    if (parts.some(({ kind }) => kind === 'sql')) {
        return { problem: 'Django cannot check that an SQL expression is unique' };
    }
    if (around.dialect === 'mariadb' && !areFields(parts, false)) {
        return { problem: 'MariaDB has no index on expressions' };
    }
    const condition = unique.where === undefined ? undefined : checkedCondition(unique.where, around);
    if (unique.where !== undefined && condition === undefined) {
        return { problem: 'Django cannot check uniqueness under such a condition' };
    }
    const models = fromModels(around.imports, 'UniqueConstraint');
    return {
        named: (name) => (0,python_layout/* call */.T1)(models, [
            ...partArguments(parts, false, around),
            (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(name)),
            ...(condition === undefined ? [] : [(0,python_layout/* keyword */.Si)('condition', condition)]),
            ...deferrableArgument(unique.deferrable, around),
            ...includeArgument(unique.include, around),
            ...operatorClasses(parts, false),
            ...(unique.nullsNotDistinct ? [(0,python_layout/* keyword */.Si)('nulls_distinct', 'False')] : []),
        ]),
    };
}
/** `deferrable=...` for a constraint that may wait for the end of the transaction. */
function deferrableArgument(deferrable, { imports }) {
    if (!deferrable)
        return [];
    return [(0,python_layout/* keyword */.Si)('deferrable', `${fromModels(imports, 'Deferrable')}.${DEFERRABLE[deferrable]}`)];
}

;// CONCATENATED MODULE: ./lib/targets/django/exclusions.js










/** An ExclusionConstraint of PostgreSQL; a remark and a warning where Django has none that is like it. */
function toExclusion(exclusion, model, names, printing) {
    const { table } = model;
    const tried = exclusions_create(exclusion, withoutTrace({ ...printing, model }));
    const made = 'problem' in tried ? tried : exclusions_create(exclusion, { ...printing, model });
    const wanted = exclusion.name ?? `ex_${table.name}`;
    if (!('problem' in made)) {
        noteStorage(`exclusion constraint ${wanted}`, exclusion, table, printing.notes);
        return {
            code: made.named(names.constraint(table.place, table.name, wanted, exclusion.name !== undefined)),
        };
    }
    const what = `exclusion constraint ${wanted}`;
    const message = `the ${what} of ${tableLabel(table)} is a comment only: ${made.problem}`;
    printing.notes.warn(table.place, 'exclusion', message);
    return { remark: `The ${what} is left out: ${made.problem}.` };
}
function exclusions_create(exclusion, around) {
    if (around.dialect !== 'postgresql' || !isKnown(exclusion, around)) {
        return { problem: `Django has no exclusion by ${exclusion.method} here` };
    }
    const obstacle = findExclusionObstacle(exclusion, around);
    if (obstacle !== undefined)
        return { problem: obstacle };
    const parts = exclusion.parts.map((part) => toPart(part, around, true));
    if (parts.some(({ kind }) => kind === 'sql'))
        return { problem: 'Django cannot check such an expression' };
    const condition = exclusion.where === undefined ? undefined : checkedCondition(exclusion.where, around);
    if (exclusion.where !== undefined && condition === undefined) {
        return { problem: 'Django cannot check such a condition' };
    }
    const pairs = parts.map((part, at) => (0,python_layout/* tuple */.PV)([printPart(part, around), (0,python/* pythonString */.cE)(exclusion.parts[at]?.operator ?? '=')]));
    const head = around.imports.from('django.contrib.postgres.constraints', 'ExclusionConstraint');
    return {
        named: (name) => (0,python_layout/* call */.T1)(head, [
            (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(name)),
            (0,python_layout/* keyword */.Si)('expressions', (0,python_layout/* list */.p_)(pairs)),
            ...(exclusion.method === 'gist' ? [] : [(0,python_layout/* keyword */.Si)('index_type', (0,python/* pythonString */.cE)(exclusion.method))]),
            ...(condition === undefined ? [] : [(0,python_layout/* keyword */.Si)('condition', condition)]),
            ...deferrableArgument(exclusion.deferrable, around),
            ...includeArgument(exclusion.include, around),
        ]),
    };
}
function findExclusionObstacle({ parts, where }, around) {
    return (findPartObstacle(parts, false, around) ??
        (where === undefined ? undefined : findPredicateObstacle(where, around)));
}
/** Whether ExclusionConstraint knows the method: by hash it takes one expression alone, and only what is equal. */
function isKnown({ method, parts, include }, { version }) {
    if (method !== 'hash')
        return METHODS.has(method);
    const isSimple = parts.length === 1 && parts[0]?.operator === '=' && include === undefined;
    return isSimple && (0,django_version/* can */.$)(version, 'hash-exclusions');
}
const METHODS = new Set(['gist', 'spgist']);

;// CONCATENATED MODULE: ./lib/targets/django/uniqueness.js
/** Whether an index makes its columns unique in the way that `unique=True` does: all rows, and nothing besides. */
function isPlainUnique(index) {
    return isTotal(index) && !index.include && !index.nullsNotDistinct;
}
/** Whether a unique constraint says no more than `unique=True` does. */
function isPlainConstraint({ deferrable, include, nullsNotDistinct }) {
    return !deferrable && !include && !nullsNotDistinct;
}
/** Whether a full unique index is over a column whose field says that it is unique. */
function isIndexSaidByField(index, uniqueFields) {
    const [part] = index.parts;
    return (isPlainUnique(index) && index.parts.length === 1 && part?.kind === 'column' && uniqueFields.has(part.name));
}
/** Whether a field says a constraint: `unique=True` is one over its column without a name, and a key is unique anyway. */
function isUniqueSaidByField(unique, uniqueFields) {
    const [column = ''] = unique.columns;
    if (unique.columns.length !== 1 || !isPlainConstraint(unique))
        return false;
    return unique.name === undefined || uniqueFields.has(column);
}
/** The columns that are unique on their own, so that a foreign key may refer to them: the whole primary key, too. */
function uniqueColumnsOf(table) {
    return single([
        table.primaryKey?.columns ?? [],
        ...table.uniques.filter(({ deferrable }) => !deferrable).map(({ columns }) => columns),
        ...table.indexes.filter(isTotal).map(columnsOf),
    ]);
}
/** The columns that `unique=True` makes unique in just the way that the schema does. */
function plainUniquesOf(table) {
    return single([
        table.primaryKey?.columns ?? [],
        ...table.uniques.filter(isPlainConstraint).map(({ columns }) => columns),
        ...table.indexes.filter(isPlainUnique).map(columnsOf),
    ]);
}
/**
 * Whether no two rows of a table agree in some columns as Django sees it, so that a ForeignObject may refer to them
 * (fields.E310): they are its composite key, or a unique constraint lies within them.
 */
function isUniqueOver(table, columns) {
    const wanted = new Set(columns);
    const key = table.primaryKey?.columns ?? [];
    if (key.length === wanted.size && key.every((each) => wanted.has(each)))
        return true;
    const sets = [
        ...(key.length === 1 ? [key] : []),
        ...table.uniques.filter(({ deferrable }) => !deferrable).map((each) => each.columns),
        ...table.indexes.filter((each) => isTotal(each) && each.parts.every(isBareColumn)).map(columnsOf),
    ];
    return sets.some((set) => set.every((each) => wanted.has(each)));
}
/** Whether a member of an index is a column as it is; any other makes it one of expressions to Django. */
function isBareColumn({ order, nulls, collation }) {
    return order === undefined && nulls === undefined && collation === undefined;
}
/** A unique index over whole columns and all rows: a partial one says nothing about the others. */
function isTotal({ unique, parts, where }) {
    return (unique &&
        where === undefined &&
        parts.every((part) => part.kind === 'column' && part.length === undefined));
}
function columnsOf({ parts }) {
    return parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []));
}
function single(sets) {
    return new Set(sets.filter((columns) => columns.length === 1).flat());
}

;// CONCATENATED MODULE: ./lib/targets/django/constraints.js












/** The unique, check and exclusion constraints of a model that no field says. */
function toConstraints(model, names, printing) {
    const { primaryKey, foreignKeys, uniques, checks, exclusions } = model.table;
    const isSaid = (unique) => isUniqueSaidByField(unique, model.uniqueFields);
    for (const unique of uniques.filter(isSaid))
        noteUniqueStorage(unique, model, printing);
    const distinct = uniques
        .filter((unique) => !isSaid(unique))
        .map((unique) => uniqueConstraint(unique, model, names, printing));
    const checked = checks.map((check) => checkConstraint(check, model, names, printing));
    const excluded = exclusions.map((exclusion) => toExclusion(exclusion, model, names, printing));
    return {
        items: [
            ...distinct.flatMap((each) => ('code' in each ? [each.code] : [])),
            ...checked.flatMap((each) => ('code' in each ? [each.code] : [])),
            ...excluded.flatMap((each) => ('code' in each ? [each.code] : [])),
        ],
        remarks: [
            ...(primaryKey ? describe(primaryKey.name ?? 'PRIMARY KEY', primaryKey.comment) : []),
            ...foreignKeys.flatMap(({ name, columns, comment }) => describe(name ?? columns.join(', '), comment)),
            ...uniques.flatMap(({ name, columns, comment }) => describe(name ?? columns.join(', '), comment)),
            ...checks.flatMap(({ name, sql, comment }) => describe(name ?? sql, comment)),
            ...exclusions.flatMap(({ name, method, comment }) => describe(name ?? method, comment)),
            ...distinct.concat(checked, excluded).flatMap((each) => ('remark' in each ? [each.remark] : [])),
        ],
    };
}
function describe(name, comment) {
    return comment ? [`${name}: ${comment}`] : [];
}
function uniqueConstraint(unique, model, names, printing) {
    const { name: table, place } = model.table;
    const wanted = unique.name ?? `uq_${table}_${unique.columns.join('_')}`;
    const parts = unique.columns.map((name) => ({ kind: 'column', name }));
    const made = areBoundless(unique.columns, model, printing)
        ? { problem: BOUNDLESS }
        : createUnique({ ...unique, parts }, { ...printing, model });
    if ('named' in made) {
        noteUniqueStorage(unique, model, printing);
        return { code: made.named(names.constraint(place, table, wanted, unique.name !== undefined)) };
    }
    const what = `unique constraint ${wanted} (${unique.columns.join(', ')})`;
    const message = `the ${what} of ${tableLabel(model.table)} is a comment only: ${made.problem}`;
    printing.notes.warn(place, 'unique', message);
    return { remark: `The ${what} is left out: ${made.problem}.` };
}
function noteUniqueStorage(unique, { table }, { notes }) {
    noteStorage(`unique constraint ${unique.name ?? `(${unique.columns.join(', ')})`}`, unique, table, notes);
}
/**
 * A check as a `Q` where that means the same, else as the author's SQL: the database enforces it then, and Django says
 * (models.W045) that `full_clean()` does not.
 */
function checkConstraint(check, model, names, printing) {
    const { name: table, place } = model.table;
    const wanted = check.name ?? `ck_${table}_${subject(check, model)}`;
    const around = { ...printing, model };
    const obstacle = findConditionObstacle(check.sql, around);
    if (obstacle !== undefined)
        return omitCheck(check, wanted, obstacle, around);
    const args = [
        (0,python_layout/* keyword */.Si)('condition', toQ(check.sql, around) ?? rawCondition(check.sql, around)),
        (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(names.constraint(place, table, wanted, check.name !== undefined))),
    ];
    return { code: (0,python_layout/* call */.T1)(fromModels(printing.imports, 'CheckConstraint'), args) };
}
function omitCheck({ sql }, name, obstacle, { model, notes }) {
    const { table } = model;
    const message = `the check ${name} of ${tableLabel(table)} is a comment only: ${obstacle}`;
    notes.warn(table.place, 'check', message);
    return { remark: `The check ${name} (${sql}) is left out: ${obstacle}.` };
}
/** The first column that a check speaks of. */
function subject({ sql }, { table }) {
    const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_$]+/gu));
    return (table.columns.find(({ name }) => words.has(name.toLowerCase())) ?? table.columns[0])?.name ?? '';
}

;// CONCATENATED MODULE: ./lib/targets/django/choice-classes.js



const INDENT = 4;
/** The lines of a class of choices at an indent (in columns): the comment of its type, the heading, the members. */
function printChoices({ className, members, comment }, { imports, layout }, indent) {
    const heading = `${' '.repeat(indent)}class ${className}(${fromModels(imports, 'TextChoices')}):`;
    return {
        heading: [...(comment ? layout.comment(comment, indent) : []), heading],
        body: members.flatMap((member) => printMember(member, indent + INDENT, isHonest(member, members), layout)),
    };
}
/** Whether the label that Django makes says the value itself, and of no other member. */
function isHonest({ name, value }, members) {
    const label = wordsOf(value);
    return labelOf(name) === label && members.filter((each) => wordsOf(each.value) === label).length === 1;
}
function printMember({ name, value }, indent, isHonest, layout) {
    const text = (0,python/* pythonString */.cE)(value);
    if (isHonest)
        return layout.assignment({ target: name, value: text }, indent);
    const line = `${' '.repeat(indent)}${name} = ${text}, ${text}`;
    return layout.fits(line) ? [line] : layout.assignment({ target: name, value: (0,python_layout/* tuple */.PV)([text, text]) }, indent);
}
/** The label that Django makes of a member's name (`django.db.models.enums`): its words, as `str.title` writes them. */
function labelOf(name) {
    return name
        .replaceAll('_', ' ')
        .toLowerCase()
        .replace(/\p{L}+/gu, capitalize);
}
/** A value as a label: its words with capitals at their beginnings, and all other letters as they are. */
function wordsOf(value) {
    if (value === '')
        return labelOf('EMPTY');
    return value
        .replace(/[-_ ]+/g, ' ')
        .trim()
        .replace(/(?<=^| )\p{L}/gu, capitalize);
}
function capitalize(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/names.js
var postgresql_names = __webpack_require__(26630);
;// CONCATENATED MODULE: ./lib/targets/django/database-names.js

const isFree = () => false;
const MYSQL = { namesKeys: false, unique: (_, column) => column };
const database_names_RULES = {
    mariadb: { ...MYSQL, title: 'MariaDB' },
    mysql: { ...MYSQL, title: 'MySQL' },
    postgresql: {
        title: 'PostgreSQL',
        namesKeys: true,
        key: (table) => (0,postgresql_names/* chooseName */.x)(table, [], 'pkey', isFree),
        unique: (table, column) => (0,postgresql_names/* chooseName */.x)(table, [column], 'key', isFree),
    },
    sqlite: { title: 'SQLite', namesKeys: true },
};
/** What a database will call a primary key, as the end of a sentence; undefined where the schema calls it so too. */
function newKeyName({ name, primaryKey }, dialect) {
    const rules = dialect && database_names_RULES[dialect];
    if (!rules?.namesKeys)
        return undefined;
    return tell(rules.title, primaryKey?.name, rules.key?.(name));
}
/** What a database will call the constraint of a field that is unique by itself, in the same way. */
function newUniqueName({ name: table }, column, name, dialect) {
    const rules = dialect && database_names_RULES[dialect];
    return rules && tell(rules.title, name, rules.unique?.(table, column));
}
function tell(title, before, now) {
    if (before === undefined || before === now)
        return undefined;
    return now === undefined
        ? `${title} gives it none, and not ${before}`
        : `${title} calls it ${now}, and not ${before}`;
}

;// CONCATENATED MODULE: ./lib/targets/django/generated.js







/** Longer arithmetic is easier to read as SQL. */
const LONGEST = 60;
/**
 * The `GeneratedField` of a generated column, up to its type: arithmetic over fields and functions that Django knows, else
 * the SQL as written. Undefined for SQL that Django would change.
 */
function generatedArguments(column, generated, type, around) {
    const expression = toExpression(generated.sql, around);
    if (expression === undefined)
        return undefined;
    return [
        (0,python_layout/* keyword */.Si)('expression', expression),
        (0,python_layout/* keyword */.Si)('output_field', (0,python_layout/* call */.T1)(type.head, type.args)),
        (0,python_layout/* keyword */.Si)('db_persist', isPersisted(generated, around) ? 'True' : 'False'),
        ...(column.nullable ? [(0,python_layout/* keyword */.Si)('null', 'True')] : []),
    ];
}
/** Before Django 6.1 columns of PostgreSQL that are computed when they are read cannot be said. */
function isPersisted({ stored }, { dialect, version }) {
    return stored || (dialect === 'postgresql' && !(0,django_version/* can */.$)(version, 'virtual-columns'));
}
function toExpression(written, around) {
    const sql = around.plainSql(written);
    const tree = readTree(sql, around.model, around.dialect);
    const column = tree && columnOf(tree, around.model);
    if (column)
        return fieldCode(column, around);
    const sum = tree && arithmetic(tree, around);
    if (sum?.power !== undefined && sum.power < ATOM && (0,python_layout/* flat */.Ct)(sum.code).length <= LONGEST)
        return sum.code;
    const known = tree && attempt(around, (inner) => knownCall(tree, inner));
    return known ?? rawColumnSql(around.imports, sql);
}
const POWERS = new Map([
    ['+', 1],
    ['-', 1],
    ['*', 2],
    ['/', 2],
]);
const ATOM = 3;
/** Arithmetic over columns of whole numbers and decimals: floats beside decimals Django does not take. */
function arithmetic(node, around) {
    const column = columnOf(node, around.model);
    if (column) {
        const { kind } = plainType(column.type);
        const isExact = kind === 'integer' || kind === 'decimal';
        return isExact ? { code: fieldCode(column, around), power: ATOM } : undefined;
    }
    if (node.kind === 'number')
        return /^\d{1,9}$/.test(node.text) ? { code: node.text, power: ATOM } : undefined;
    const power = node.kind === 'operator' ? POWERS.get(node.text) : undefined;
    const [left, right] = node.args.map((arg) => arithmetic(arg, around));
    if (power === undefined || node.args.length !== 2 || !left || !right)
        return undefined;
    // Two numbers side by side Python would compute itself.
    if (!left.code.includes('(') && !right.code.includes('('))
        return undefined;
    return { code: `${bracket(left, power)} ${node.text} ${bracket(right, power + 1)}`, power };
}
function fieldCode({ name }, { model, imports }) {
    return `${fromModels(imports, 'F')}(${(0,python/* pythonString */.cE)(fieldOf(model, name))})`;
}
function bracket({ code, power }, least) {
    return power < least ? `(${code})` : code;
}

// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/targets/django/late-sequences.js

/** A text, or a call for the next value of a sequence outside of texts. */
const NEXT = /'(?:[^']|'')*'|\bnextval\s*\(\s*'((?:[^']|'')+)'\s*(?:::\s*regclass\s*)?\)/gi;
/**
 * An expression of PostgreSQL whose sequences are looked up when a row is written: `'N' || nextval('s'::text)`. That gives a
 * migration leave to make the table first.
 */
function withLateSequences(sql) {
    return sql.replace(NEXT, (whole, name) => name === undefined ? whole : nextValue(name.replaceAll("''", "'")));
}
/** The next value of a sequence that is looked up by its name as a text. */
function nextValue(sequence) {
    return `nextval(${(0,string/* sqlString */.Q)(sequence)}::text)`;
}
/** The first sequence from which an expression takes its next value; undefined where it takes none. */
function sequenceIn(sql) {
    const names = Array.from(sql.matchAll(NEXT), ([, name]) => name);
    return names.find((name) => name !== undefined)?.replaceAll("''", "'");
}

;// CONCATENATED MODULE: ./lib/targets/django/migration-limits.js
/**
 * The relations to what refers on, which may come too late in the first migration: to a table with a foreign key in its
 * composite key, and to a column that is no key and refers on.
 *
 * `makemigrations` adds a foreign key after it has created its table, and puts the two together again unless an
 * operation between them refers to that table (see first-migration.ts). Whatever names the foreign key earlier fails.
 */
function findLimitedKeys(relations) {
    return [...relations].flatMap(([table, own]) => [...own.values()].flatMap((relation) => {
        const reason = relation.target.kind === 'model' ? findLimit(table, relation.target) : undefined;
        return reason === undefined ? [] : [{ table, relation, reason }];
    }));
}
function findLimit(from, { table, column }) {
    if (onlyKey(table) !== column && isReferring(table, column)) {
        return "Django's migrations cannot refer to a column that refers on and is no key";
    }
    return from !== table && hasReferringMember(table)
        ? "Django's migrations cannot refer to a table with a foreign key in its composite key"
        : undefined;
}
/** The column that is a table's whole key; undefined when there are several. */
function onlyKey(table) {
    const [column, ...more] = table.primaryKey?.columns ?? [];
    return more.length === 0 ? column : undefined;
}
/** Whether a foreign key is a member of a table's composite key. */
function hasReferringMember(table) {
    const members = table.primaryKey?.columns ?? [];
    return members.length > 1 && members.some((column) => isReferring(table, column));
}
function isReferring(table, column) {
    return table.foreignKeys.some(({ columns }) => columns.length === 1 && columns[0] === column);
}

;// CONCATENATED MODULE: ./lib/targets/django/relation-loops.js
/**
 * Takes a relation out of every loop and returns them: the first that is not settled, or else the first. `next` names
 * the column by which a loop goes on from a relation's target. Over the columns that relations point at, Django would look for a type without end; over keys, it
 * would find no table to create first.
 */
function breakLoops(relations, next, isSettled = () => false) {
    const follow = ({ target }) => target.kind === 'model' ? relations.get(target.table)?.get(next(target) ?? '') : undefined;
    const broken = [];
    const open = new Set();
    const all = [...relations].flatMap(([table, own]) => [...own.values()].map((relation) => ({ table, relation, isLast: isSettled(table, relation) })));
    for (const { table, relation } of [
        ...all.filter(({ isLast }) => !isLast),
        ...all.filter(({ isLast }) => isLast),
    ]) {
        if (!returns(relation, follow, open))
            continue;
        relations.get(table)?.delete(relation.column);
        broken.push({ table, relation });
    }
    return broken;
}
/**
 * Whether following a relation leads back to it. `open` gathers relations that are known to be in no loop, so that a
 * long chain is walked once and not once for each of its members.
 */
function returns(start, follow, open) {
    const walked = new Set([start]);
    let at = follow(start);
    while (at && !open.has(at) && !walked.has(at)) {
        walked.add(at);
        at = follow(at);
    }
    if (at === start)
        return true;
    for (const relation of walked) {
        if (relation === at)
            break; // here begins a loop that the start only leads into
        open.add(relation);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/targets/django/relations.js





/**
 * Decides for each foreign key over one column of each table whether Django can hold it. The result has the order of
 * `tables`. Of keys that exclude each other one that is settled as a relation wins.
 */
function planRelations(tables, isSettled) {
    const lookup = {
        tables: new Map(tables.map((table) => [tableKey(table.name, table.namespace), table])),
        uniques: new Map(tables.map((table) => [table, uniqueColumnsOf(table)])),
    };
    const drafts = new Map(tables.map((table) => [table, draft({ ...lookup, own: table })]));
    const relations = new Map([...drafts].map(([table, made]) => [table, made.relations]));
    const demote = (broken, reason) => {
        for (const { table, relation } of broken) {
            drafts.get(table)?.plainKeys.push(toPlain(relation.key, reason));
        }
    };
    demote(breakLoops(relations, ({ column }) => column, isSettled), 'following it leads back to the same column');
    demote(breakLoops(relations, ({ table }) => onlyKey(table), isSettled), 'of keys that refer to each other Django can create none first');
    return [...drafts.values()];
}
function draft(lookup) {
    const table = lookup.own;
    const made = { table, relations: new Map(), plainKeys: [] };
    const alone = plainUniquesOf(table);
    const generated = new Set(table.columns.flatMap((each) => (each.generated ? [each.name] : [])));
    for (const key of table.foreignKeys) {
        if (key.columns.length > 1)
            continue;
        const target = findTarget(key, lookup);
        const [column = ''] = key.columns;
        if ('reason' in target)
            made.plainKeys.push(target);
        else if (generated.has(column)) {
            made.plainKeys.push(toPlain(key, 'the database computes the column, which Django would write'));
        }
        else if (made.relations.has(column)) {
            const first = made.relations.get(column)?.key;
            if (first && isSameKey(first, key))
                continue;
            made.plainKeys.push(toPlain(key, 'the column has another foreign key already'));
        }
        else {
            made.relations.set(column, { key, column, target, oneToOne: alone.has(column) });
        }
    }
    return made;
}
/** Whether a key over one column says again what another one of the column does, as tables have it that grew old. */
function isSameKey(one, other) {
    return (one.referencedTable === other.referencedTable &&
        one.referencedNamespace === other.referencedNamespace &&
        one.referencedColumns[0] === other.referencedColumns[0] &&
        one.onDelete === other.onDelete &&
        one.onUpdate === other.onUpdate);
}
function findTarget(key, lookup) {
    const [column = ''] = key.referencedColumns;
    if (key.external !== undefined)
        return findExternal(key, key.external, column);
    const table = lookup.tables.get(tableKey(key.referencedTable, key.referencedNamespace));
    if (!table)
        return toPlain(key, 'that table has no model');
    if (!lookup.uniques.get(table)?.has(column)) {
        return toPlain(key, 'Django refers to unique columns only, and that one is not');
    }
    return { kind: 'model', table, column };
}
function findExternal(key, external, column) {
    const [module = '', name = ''] = external.split(':');
    const parts = external.split('.');
    if (external.includes(':') && module.split('.').every(names/* isIdentifier */._5) && (0,names/* isIdentifier */._5)(name)) {
        return { kind: 'class', module, name, column };
    }
    if (parts.length === 2 && parts.every(names/* isIdentifier */._5)) {
        const [first = '', second = ''] = parts;
        return first === 'settings'
            ? { kind: 'setting', setting: second, column }
            : { kind: 'label', label: external, column };
    }
    return { key, reason: 'which is not among these models', worthWarning: external !== key.referencedTable };
}
/** A key that is news as a plain field. */
function toPlain(key, reason) {
    return { key, reason, worthWarning: true };
}
/** A referential action as SQL spells it: `SET NULL`. */
function spellAction(action) {
    return action.replace('-', ' ').toUpperCase();
}
/** A foreign key in words: `user_id refers to users (id)`. */
function describeKey(key) {
    const table = tableLabel({
        name: key.referencedTable,
        ...(key.referencedNamespace === undefined ? {} : { namespace: key.referencedNamespace }),
    });
    const set = key.onDeleteColumns
        ? `, ON DELETE ${spellAction(key.onDelete ?? 'set-null')} (${key.onDeleteColumns.join(', ')})`
        : '';
    return `${key.columns.join(', ')} refers to ${table} (${key.referencedColumns.join(', ')})${set}`;
}

;// CONCATENATED MODULE: ./lib/targets/django/field-remarks.js






/**
 * What is said above a field about a default that counts, or that it does not have; `counts` tells a field that numbers
 * itself.
 */
function defaultRemarks(model, column, value, counts, { notes, literal }) {
    if (!column.default)
        return [];
    const where = columnLabel(model, column);
    const name = sequenceOf(column.default, value);
    if (name === undefined)
        return value ? [] : lostDefault(where, column, notes);
    if (counts) {
        const message = `Django cannot say how a key counts: that of ${where} counts by itself, and not with ${name}`;
        if (literal)
            notes.gather('notice', column.place, 'identity', message);
        return [`The schema counts with the sequence ${name}.`];
    }
    const rest = value
        ? `the table is made without ${name}, from which ${where} takes its next value`
        : `the default of ${where}, the next value of ${name}, is a comment only`;
    notes.warn(column.place, 'sequence-default', `Django's migrations make no sequences: ${rest}`);
    return value
        ? [`Django's migrations do not make the sequence ${name}.`]
        : [`The schema's default is the next value of the sequence ${name}.`];
}
/** The sequence of which a default is the next value, or from which one that Django can say takes it. */
function sequenceOf(initial, value) {
    if (initial.kind === 'sequence')
        return initial.name;
    return value && initial.kind === 'expression' ? sequenceIn(initial.sql) : undefined;
}
function lostDefault(where, { default: value, place }, notes) {
    const sql = value && 'sql' in value ? value.sql : '';
    notes.warn(place, 'default', `Django cannot say the default of ${where}, so it is a comment only: ${sql}`);
    return [`The schema's default is ${sql}.`];
}
/** What is said above a field that the database numbers and that is no key of Django's. */
function countingRemarks(model, column, value, notes) {
    if (!column.autoIncrement)
        return [];
    const where = columnLabel(model, column);
    const message = value
        ? `Django numbers nothing but a primary key of one integer column: its migrations make no sequence for ${where}`
        : `Django numbers nothing but a primary key of one integer column: ${where} needs its value from the program`;
    notes.warn(column.place, 'auto-increment', message);
    return value
        ? ["The database numbers this column; Django's migrations make no sequence for it."]
        : ['The database numbers this column; Django cannot say so.'];
}
/** What is said above a key about how it counts: Django's begin at 1 and take other numbers too. */
function identityRemarks(model, { identity, place, name }, { notes }) {
    if (!identity)
        return [];
    const { always, ...counting } = identity;
    const options = Object.entries(counting).map(([key, value]) => `${COUNTING[key] ?? key} ${value}`);
    if (!always && options.length === 0)
        return [];
    const words = [always ? 'GENERATED ALWAYS' : '', ...options].filter((word) => word !== '').join(', ');
    const where = `${tableLabel(model.table)}.${name}`;
    notes.gather('notice', place, 'identity', `Django cannot say how a key counts: of ${where} ${words} is a comment`);
    return [`In the schema this key is ${words}.`];
}
const COUNTING = {
    cache: 'CACHE',
    cycle: 'CYCLE',
    increment: 'INCREMENT BY',
    maxValue: 'MAXVALUE',
    minValue: 'MINVALUE',
    start: 'START WITH',
};
/** What is said above a generated column: how it differs, and its SQL where Django cannot have it. */
function generatedRemarks(model, column, { isSaid, obstacle }, { notes, dialect, version }) {
    const { generated, place } = column;
    if (!generated)
        return [];
    const where = columnLabel(model, column);
    if (!isSaid) {
        const why = obstacle ?? 'Django would change what does it';
        notes.warn(place, 'generated', `no migration makes the database compute ${where}, which is a plain field, not to be written: ${why}`);
        return [`The database computes this: ${generated.sql}.`];
    }
    if (!column.nullable) {
        notes.gather('notice', place, 'generated-null', `Django makes generated columns nullable, and ${where} is not`);
    }
    if (generated.stored || isPersisted(generated, { dialect, version }) === generated.stored)
        return [];
    notes.warn(place, 'virtual', `Django stores the generated columns of PostgreSQL: ${where} is computed when it is read`);
    return ['In the schema this is not stored, but computed when it is read.'];
}
/** What is said above the first field of each foreign key that stays plain. */
function keyRemarks({ plainKeys }, column) {
    if (plainKeys.length === 0)
        return [];
    return plainKeys
        .filter(({ key }) => key.columns[0] === column.name)
        .map(({ key, reason }) => `${describeKey(key)}: ${reason}.`);
}
/** What is said above a field that an UPDATE sets. */
function updateRemarks(model, column, notes) {
    if (!column.onUpdateNow)
        return [];
    const where = columnLabel(model, column);
    const message = `Django cannot say that an UPDATE sets a column: ON UPDATE CURRENT_TIMESTAMP of ${where} is a comment only`;
    notes.gather('notice', column.place, 'on-update-now', message);
    return ['In the schema an UPDATE sets this to the current time.'];
}
/** What is said above a field that is unique by itself: the names that the schema has for that. */
function uniqueRemarks({ table, uniqueFields }, column, { notes, dialect, literal }) {
    if (!uniqueFields.has(column.name))
        return [];
    const constraints = table.uniques
        .filter((unique) => unique.columns.length === 1 && unique.columns[0] === column.name)
        .filter(isPlainConstraint)
        .flatMap(({ name }) => name ?? []);
    const indexes = table.indexes
        .filter((index) => isPlainUnique(index) && index.parts.length === 1)
        .filter(({ parts }) => isColumn(parts[0], column.name))
        .map(({ name }) => name);
    const names = [...constraints, ...indexes];
    for (const name of literal ? names : []) {
        const other = newUniqueName(table, column.name, name, dialect);
        const message = `Django does not name what a field says, that ${tableLabel(table)}.${column.name} is unique: ${other ?? ''}`;
        if (other !== undefined)
            notes.gather('notice', table.place, 'unique-name', message);
    }
    return names.map((name) => `Unique in the schema by the name of ${name}.`);
}
function isColumn(part, column) {
    return part?.kind === 'column' && part.name === column;
}
function columnLabel({ table }, column) {
    return `${tableLabel(table)}.${column.name}`;
}

;// CONCATENATED MODULE: ./lib/targets/django/json.js


/**
 * JSON text as a Python literal; undefined when the text is no JSON, is `null` (a default of None would be SQL's NULL),
 * is nested over 20 deep, or would not come back the same: a number that JavaScript changes, a key that stands twice.
 */
function jsonLiteral(text) {
    const value = json_parse(text);
    const bare = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
    return value === undefined || value === null || JSON.stringify(value) !== bare
        ? undefined
        : toCode(value, 0);
}
function json_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function toCode(value, depth) {
    if (depth > 20)
        return undefined;
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return `${value}`;
    if (typeof value === 'string')
        return (0,python/* pythonString */.cE)(value);
    if (Array.isArray(value))
        return toList(value, depth);
    return typeof value === 'object' ? toDict(value, depth) : undefined;
}
function toList(values, depth) {
    const items = values.map((value) => toCode(value, depth + 1));
    return items.every((item) => item !== undefined) ? (0,python_layout/* list */.p_)(items) : undefined;
}
function toDict(value, depth) {
    const entries = Object.entries(value).map(([key, member]) => [(0,python/* pythonString */.cE)(key), toCode(member, depth + 1)]);
    return entries.every(isComplete) ? (0,python_layout/* dict */.jd)(entries) : undefined;
}
function isComplete(entry) {
    return entry[1] !== undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/defaults.js











const defaults_RULES = {
    string: ({ value }, on) => literal(stringLiteral(value, on)) ?? raw(on, (0,string/* sqlString */.Q)(value, on.dialect)),
    number: ({ text }, on) => literal(numberDefault(text, on)) ?? raw(on, text),
    boolean: ({ value }, { family, ...on }) => family === 'boolean'
        ? literal(value ? 'True' : 'False')
        : family === 'integer'
            ? literal(value ? '1' : '0')
            : raw({ family, ...on }, value ? 'TRUE' : 'FALSE'),
    now: (_, on) => on.column.type.kind === 'datetime'
        ? { code: (0,python_layout/* call */.T1)(now(on), []), literal: false }
        : raw(on, NOWS[on.column.type.kind] ?? 'CURRENT_TIMESTAMP'),
    sequence: ({ name }, on) => (on.dialect === 'postgresql' ? raw(on, nextValue(name)) : undefined),
    uuid: ({ sql }, on) => freshUuid(sql, on) ?? raw(on, sql),
    expression: ({ sql }, on) => expressionDefault(on.plainSql(sql), on),
};
/** Django's `Now()` is the statement's time in PostgreSQL, where `now()` and CURRENT_TIMESTAMP are the transaction's. */
function now({ imports, dialect, literal }) {
    return literal && dialect === 'postgresql'
        ? imports.from('django.contrib.postgres.functions', 'TransactionNow')
        : imports.from('django.db.models.functions', 'Now');
}
/** Django's functions for a new UUID call those of PostgreSQL. */
const FRESH_UUIDS = new Map([
    ['gen_random_uuid()', 'UUID4'],
    ['uuidv4()', 'UUID4'],
    ['uuidv7()', 'UUID7'],
]);
function freshUuid(sql, { family, imports, dialect, version }) {
    const name = FRESH_UUIDS.get(sql.toLowerCase());
    const isKnown = family === 'uuid' && dialect === 'postgresql' && (0,django_version/* can */.$)(version, 'uuid-functions');
    if (name === undefined || !isKnown)
        return undefined;
    return { code: (0,python_layout/* call */.T1)(imports.from('django.db.models.functions', name), []), literal: false };
}
/** On SQLite `Now()` is date and time in one, which a date or time field cannot read back. */
const NOWS = {
    date: 'CURRENT_DATE',
    time: 'CURRENT_TIME',
};
/** The `db_default` of a column; undefined when it has no default or Django cannot say it. */
function toDefault(column, family, { imports, dialect, version, literal, plainSql }) {
    if (!column.default)
        return undefined;
    return defaults_rule(column.default)(column.default, {
        ...{ column, family, imports, dialect, version, literal, plainSql },
    });
}
/**
 * The default of a column that PostgreSQL numbers and that is no key: an INSERT leaves the number to the database. The
 * sequence is looked for only then, so that a migration can make the table without it.
 */
function countingDefault({ name }, column, { imports, dialect }) {
    if (!column.autoIncrement || dialect !== 'postgresql')
        return undefined;
    const table = (0,string/* sqlString */.Q)(/^[a-z_][a-z\d_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
    const sequence = `pg_get_serial_sequence(${table}, ${(0,string/* sqlString */.Q)(column.name)})`;
    return { code: rawSql(imports, `nextval(${sequence})`), literal: false };
}
function defaults_rule(value) {
    return defaults_RULES[value.kind];
}
function stringLiteral(value, { column, family, imports }) {
    const moment = family === 'other' ? readMoment(value, column) : undefined;
    if (moment)
        return printValue(moment, imports);
    if (family === 'text')
        return (0,python/* pythonString */.cE)(value);
    if (family === 'json')
        return jsonLiteral(value);
    if (family !== 'uuid' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value))
        return undefined;
    return (0,python_layout/* call */.T1)(imports.from('uuid', 'UUID'), [(0,python/* pythonString */.cE)(value)]);
}
function numberDefault(text, { column, family, imports }) {
    const value = readNumber(text, column, family);
    return value && printLiteral(value, imports);
}
function readNumber(text, { type }, family) {
    if (family === 'text')
        return plain((0,python/* pythonString */.cE)(text));
    if (family !== 'boolean')
        return numberLiteral(text, plainType(type), true);
    return text === '1' || text === '0' ? plain(text === '1' ? 'True' : 'False') : undefined;
}
/** An expression of a type that Django does not know is left out where nothing else has such values. */
function expressionDefault(sql, on) {
    if (on.dialect !== 'postgresql')
        return raw(on, sql);
    return ENUM_FUNCTION.test(sql) ? undefined : raw(on, withLateSequences(sql));
}
function literal(code) {
    return code === undefined ? undefined : { code, literal: true };
}
function raw({ imports }, sql) {
    const code = rawColumnSql(imports, sql);
    return code === undefined ? undefined : { code, literal: false };
}

;// CONCATENATED MODULE: ./lib/targets/django/comments.js





/**
 * A table's comment as a literal. Percent signs are doubled: Django takes them for parameters in the statement that sets
 * it (seen on 5.2, PostgreSQL and MySQL), and `migrate` fails on any other.
 */
function tableComment(comment) {
    return (0,python/* pythonString */.cE)(comment.replaceAll('%', '%%'));
}
/**
 * `db_comment=...` for a column with a comment. PostgreSQL has a statement for it as for a table's. In MySQL it is a part
 * of CREATE TABLE, in which percent signs are doubled only if there are parameters: defaults that are literals.
 */
function commentArgument({ comment }, { table }, { dialect }) {
    if (!comment)
        return [];
    const isPlain = (0,is_mysql/* isMysql */.n)(dialect) && !hasParameters(table);
    return [(0,python_layout/* keyword */.Si)('db_comment', isPlain ? (0,python/* pythonString */.cE)(comment) : tableComment(comment))];
}
/**
 * Whether a GeneratedField takes `db_comment`: MySQL has it behind the expression, and Django writes it before (seen up to
 * 6.1), so that `migrate` would fail.
 */
function takesGeneratedComment({ dialect }) {
    return !(0,is_mysql/* isMysql */.n)(dialect);
}
/** What is said above a GeneratedField: the comment that it does not take. */
function generatedCommentRemarks({ table }, { name, comment, place }, { dialect, notes }) {
    if (!comment || takesGeneratedComment({ dialect }))
        return [];
    const where = `${tableLabel(table)}.${name}`;
    const message = `Django's migrations fail on comments of generated columns here: that of ${where} is no db_comment`;
    notes.gather('notice', place, 'comment', message);
    return [comment];
}
/** Tells of the comments of a table's constraints and indexes: in models they are Python's. */
function noteComments(table, notes) {
    const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = table;
    const members = [
        ...(primaryKey ? [primaryKey] : []),
        ...foreignKeys,
        ...uniques,
        ...checks,
        ...exclusions,
        ...indexes,
    ];
    for (const { name = 'a constraint', comment } of members) {
        if (!comment)
            continue;
        const message = `Django gives comments to tables and columns only: that of ${name} of ${tableLabel(table)} is one of Python`;
        notes.gather('notice', table.place, 'comment', message);
    }
}
function hasParameters({ columns }) {
    return columns.some((column) => takesParameters(column.default));
}

;// CONCATENATED MODULE: ./lib/targets/django/delete-actions.js




/**
 * `on_delete` in Python, with what Django asks of it: SET_NULL a nullable column (fields.E320), SET_DEFAULT a default that
 * Python knows (fields.E321). A nullable column without a default is set to NULL by SET DEFAULT too.
 */
const IN_PYTHON = {
    cascade: () => 'CASCADE',
    'set-null': ({ nullable }) => (nullable ? 'SET_NULL' : undefined),
    'set-default': (column, value) => value?.literal ? 'SET_DEFAULT' : column.nullable && !column.default ? 'SET_NULL' : undefined,
    restrict: () => 'RESTRICT',
    'no-action': () => 'DO_NOTHING',
};
/**
 * The same by the database. It has no RESTRICT in Django's words, and Python's cannot stand beside these in one chain
 * (fields.E323, models.E050): doing nothing is left, and the database refuses.
 */
const IN_DATABASE = {
    cascade: () => 'DB_CASCADE',
    'set-null': ({ nullable }) => (nullable ? 'DB_SET_NULL' : undefined),
    'set-default': (column, value) => value ? 'DB_SET_DEFAULT' : column.nullable && !column.default ? 'DB_SET_NULL' : undefined,
    restrict: () => 'DO_NOTHING',
    'no-action': () => 'DO_NOTHING',
};
/** The `on_delete` of a relation; a warning where Django cannot do what the schema says. */
function settleAction(model, column, { key }, value, { notes, dialect, version }) {
    if (!key.onDelete)
        return 'DO_NOTHING';
    const inDatabase = (0,django_version/* can */.$)(version, 'database-actions');
    const action = (inDatabase ? IN_DATABASE : IN_PYTHON)[key.onDelete](column, value);
    // MySQL takes SET DEFAULT and refuses it when it is to happen (fields.E324).
    const isRefused = action === 'DB_SET_DEFAULT' && (0,is_mysql/* isMysql */.n)(dialect);
    if (action && !isRefused)
        return action;
    const name = `${tableLabel(model.table)}.${column.name}`;
    const needs = isRefused
        ? 'another database'
        : key.onDelete === 'set-null'
            ? 'a column that may be NULL'
            : inDatabase
                ? 'a default'
                : 'a default that Python can write too';
    const why = isRefused ? '' : `, and ${name} has none`;
    const message = `ON DELETE ${spellAction(key.onDelete)} needs ${needs}${why}: it becomes DO_NOTHING`;
    notes.warn(key.place, 'on-delete', message);
    return 'DO_NOTHING';
}
/** What is said above a relation whose RESTRICT Django leaves to the database. */
function restrictRemarks(model, { key, column }, action, notes) {
    if (key.onDelete !== 'restrict' || action !== 'DO_NOTHING')
        return [];
    const where = `${tableLabel(model.table)}.${column}`;
    const message = `Django has no ON DELETE RESTRICT of the database: that of ${where} is NO ACTION, which refuses at the end of the transaction`;
    notes.gather('notice', key.place, 'on-delete', message);
    return ['The schema says ON DELETE RESTRICT.'];
}

;// CONCATENATED MODULE: ./lib/targets/django/field-arguments.js



/** `null=True, blank=True` for a column that may be empty. */
function nullArguments(column) {
    return column.nullable ? [(0,python_layout/* keyword */.Si)('null', 'True'), (0,python_layout/* keyword */.Si)('blank', 'True')] : [];
}
/** `db_column=...` where Django would call the column something else. */
function columnArgument(model, column, { dialect }) {
    return model.fields.get(column.name)?.attname === column.name
        ? []
        : [(0,python_layout/* keyword */.Si)('db_column', (0,python/* pythonString */.cE)((0,django/* djangoName */.d_)(column.name, dialect)))];
}
/** Whether a column is the primary key alone. */
function isWholeKey(model, column) {
    const members = model.table.primaryKey?.columns ?? [];
    return members.length === 1 && members[0] === column;
}

;// CONCATENATED MODULE: ./lib/targets/django/type-differences.js

const always = () => true;
/** Types for which Django's migrations make others on PostgreSQL, all of which hold the same values and more. */
const POSTGRESQL = {
    datetime: ({ timezone, precision }) => !timezone || isBelowMicroseconds(precision),
    decimal: (type, around) => !isWithoutFigures(type, around) && hasOtherFigures(type),
    float: ({ bits }) => bits === 32,
    interval: ({ fields, precision }) => fields !== undefined || isBelowMicroseconds(precision),
    json: ({ binary }) => !binary,
    network: ({ of }) => of !== 'inet',
    string: ({ fixed }) => fixed,
    time: ({ timezone, precision }) => timezone || isBelowMicroseconds(precision),
};
/** The same on MySQL and MariaDB. */
const type_differences_MYSQL = {
    binary: ({ size }) => size !== 'long',
    datetime: ({ timezone, precision }) => timezone || precision !== 6,
    decimal: hasOtherFigures,
    enum: always,
    float: ({ bits }) => bits === 32,
    integer: ({ bits }) => bits === 8 || bits === 24,
    set: always,
    string: ({ fixed }) => fixed,
    text: ({ size }) => size !== 'long',
    time: ({ precision }) => precision !== 6,
    year: always,
};
const type_differences_RULES = {
    mariadb: { ...type_differences_MYSQL, network: always },
    mysql: { ...type_differences_MYSQL, network: always },
    postgresql: POSTGRESQL,
    // Django adds a check that the text is JSON.
    sqlite: { json: always },
};
/**
 * Whether Django's migrations make a column of another type than the schema has, though values go in and out as they
 * are. SQLite keeps any value in any column, so little differs there.
 */
function makesOtherType(type, around) {
    if (type.kind === 'array')
        return makesOtherType(type.of, around);
    const rules = around.dialect && type_differences_RULES[around.dialect];
    return rules ? (find(rules, type)?.(type, around) ?? false) : false;
}
/** Looks a rule up by the kind of the type that it will be given. */
function find(rules, type) {
    return rules[type.kind];
}
function isBelowMicroseconds(precision) {
    return precision !== undefined && precision !== 6;
}
function hasOtherFigures({ precision, scale }) {
    return precision === undefined || (scale !== undefined && (scale < 0 || scale > precision));
}

;// CONCATENATED MODULE: ./lib/targets/django/type-remarks.js


/** Whether a field takes `db_collation`. */
function takesCollation({ head }) {
    return /\.(?:Char|Text)Field$/.test(head);
}
/**
 * What is said above a field whose type is not the schema's. A type that holds the same values is only told of, and only
 * where the schema is a database's own word.
 */
function typeRemarks(model, column, type, { notes, dialect, version, literal }) {
    const where = `${tableLabel(model.table)}.${column.name}`;
    const field = type.head.replace(/^.*\./, '');
    const message = `Django has no field of just the type ${column.raw}: ${where} is a ${field}, and a migration makes the column of that`;
    if (type.isOwn)
        return [];
    if (type.approximate)
        notes.gather('notice', column.place, 'type', message);
    else if (literal && dialect === 'postgresql' && isTextualJson(column.type))
        noteJson(where, column, notes);
    else if (literal && (makesOtherType(column.type, { dialect, version }) || losesSign(column, type))) {
        notes.gather('notice', column.place, 'wider-type', message);
    }
    return [
        ...(type.approximate ? [`The schema's type is ${column.raw}.`] : []),
        ...collationRemarks(where, column, type, notes),
    ];
}
function isTextualJson(type) {
    return type.kind === 'array' ? isTextualJson(type.of) : type.kind === 'json' && !type.binary;
}
/**
 * Warns that JSONField reads PostgreSQL's `jsonb` alone: the driver hands on `json` already parsed, which the field takes
 * for text (https://docs.djangoproject.com/en/5.2/ref/models/fields/#jsonfield).
 */
function noteJson(where, { place, raw }, notes) {
    const message = `Django's JSONField reads columns of the type jsonb alone, which its migrations make: ${where} is ${raw}, and what such a column holds it cannot read`;
    notes.gather('warning', place, 'json-column', message);
}
/** Django's fields that count have no unsigned kind. */
function losesSign({ type }, { head }) {
    return type.kind === 'integer' && type.unsigned && head.endsWith('AutoField');
}
/** Tells of the index that Django adds on PostgreSQL for LIKE to a field of text that is unique. */
function noteLikeIndex(model, column, { family }, { notes, dialect, literal }) {
    if (!literal || dialect !== 'postgresql' || family !== 'text')
        return;
    const where = `${tableLabel(model.table)}.${column.name}`;
    const message = `Django adds an index of its own for LIKE to fields of text that are unique: ${where} gets one`;
    notes.gather('notice', column.place, 'like-index', message);
}
function collationRemarks(where, column, type, notes) {
    if (column.collation === undefined || takesCollation(type))
        return [];
    const message = `Django gives a collation to fields of text only: that of ${where}, ${column.collation}, is a comment`;
    notes.gather('notice', column.place, 'collation', message);
    return [`The schema's collation is ${column.collation}.`];
}

;// CONCATENATED MODULE: ./lib/targets/django/relation-types.js






/**
 * Tells of a relation whose column a migration makes of another type than the schema has: that of the field which it ends
 * at. Where only Django's field is wider, it is told of databases' own words, as for other fields.
 */
function noteEndType(model, column, end, printing) {
    const { notes, literal, dialect, version } = printing;
    if (dialect === 'sqlite' || printing.override(end.model.table, end.column))
        return;
    const isOther = typeName(column.type, printing) !== typeName(typeOf(end), printing);
    if (!isOther && !(literal && makesOtherType(column.type, { dialect, version })))
        return;
    const where = `${tableLabel(model.table)}.${column.name}`;
    const there = `${tableLabel(end.model.table)}.${end.column.name}`;
    const message = `Django gives a foreign key the type of what it refers to: the column of ${where}, ${column.raw}, is made like ${there}`;
    notes.gather('notice', column.place, 'wider-type', message, 'relation-type');
}
/** Tells of the index that Django adds to a relation that is unique and ends at a field of text. */
function noteEndIndex(model, column, end, printing) {
    if (printing.override(end.model.table, end.column))
        return;
    noteLikeIndex(model, column, toFieldType(end.column.type, withoutImports(printing)), printing);
}
/** The type of a column as fields have it: those that count have no unsigned kind. */
function typeOf({ model, column: { name, type, autoIncrement, default: value } }) {
    const counts = isWholeKey(model, name) && (autoIncrement || value?.kind === 'sequence');
    return counts && type.kind === 'integer' ? { ...type, unsigned: false } : type;
}
/** What tells a field's column from others. */
function typeName(type, printing) {
    const { head, args } = toFieldType(type, withoutImports(printing));
    return JSON.stringify([head, args]);
}
/** What a type depends on, where nothing of it is written. */
function withoutImports({ dialect, version }) {
    return { imports: (0,python_imports/* createImports */.H)(new Set()), dialect, version };
}

// EXTERNAL MODULE: ./lib/sql/default-text.js
var default_text = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/targets/django/relation-fields.js















/** The field of a column that refers to a model, and the remarks that go above it. */
function relationField(model, column, relation, printing) {
    const { imports, notes } = printing;
    const end = relation.target.kind === 'model' ? findEnd(relation.target, printing.models) : undefined;
    const value = relationDefault(column, end?.column, printing);
    const action = settleAction(model, column, relation, value, printing);
    const isKey = isWholeKey(model, column.name);
    const args = [
        targetArgument(model, relation.target, printing),
        (0,python_layout/* keyword */.Si)('on_delete', fromModels(imports, action)),
        ...toFieldArgument(relation.target, printing),
        (0,python_layout/* keyword */.Si)('related_name', (0,python/* pythonString */.cE)(model.reverseNames.get(relation.key) ?? '+')),
        ...(isKey ? [(0,python_layout/* keyword */.Si)('primary_key', 'True')] : []),
        ...nullArguments(column),
        ...(value && action === 'SET_DEFAULT' ? [(0,python_layout/* keyword */.Si)('default', value.code)] : []),
        ...(value ? [(0,python_layout/* keyword */.Si)('db_default', value.code)] : []),
        ...columnArgument(model, column, printing),
        // Django would add an index of its own; those of the schema stand in Meta under their names.
        ...(relation.oneToOne ? [] : [(0,python_layout/* keyword */.Si)('db_index', 'False')]),
        ...commentArgument(column, model, printing),
    ];
    noteUpdate(model, relation.key, notes);
    if (end)
        noteEndType(model, column, end, printing);
    if (end && (isKey || relation.oneToOne))
        noteEndIndex(model, column, end, printing);
    const remarks = [
        ...uniqueRemarks(model, column, printing),
        ...restrictRemarks(model, relation, action, notes),
        ...relation_fields_updateRemarks(relation.key),
        ...defaultRemarks(model, column, value, false, printing),
    ];
    const name = relation.oneToOne ? 'OneToOneField' : 'ForeignKey';
    return { value: (0,python_layout/* call */.T1)(fromModels(imports, name), args), remarks };
}
/**
 * The default of a relation. Django reads a literal by the type of the column that it ends at, so one of another type
 * stays SQL; so does all but a whole number where that column is not known, and what Django would refuse.
 */
function relationDefault(column, end, printing) {
    const isSame = end ? end.type.kind === column.type.kind : column.type.kind === 'integer';
    // Only the family counts here, and none of the imports that the field itself would need.
    const scratch = { ...printing, imports: (0,python_imports/* createImports */.H)(new Set()) };
    const { family } = toFieldType((end ?? column).type, scratch);
    if (isRefused(column, end, printing))
        return { code: rawSql(printing.imports, '0'), literal: false };
    return isSame ? toDefault(column, family, printing) : toDefault(asSql(column), 'other', printing);
}
/** A column with its default in SQL. */
function asSql(column) {
    const { default: value } = column;
    const isPlain = value?.kind === 'number' || value?.kind === 'string';
    return isPlain ? { ...column, default: { kind: 'expression', sql: (0,default_text/* defaultText */.V)(value) } } : column;
}
/** A zero in a key that counts up is no value to Django on MySQL, where it would draw the next number. */
function isRefused({ default: value }, end, { dialect }) {
    const isZero = value?.kind === 'number' && Number(value.text) === 0;
    return isZero && (0,is_mysql/* isMysql */.n)(dialect) && end?.autoIncrement !== false;
}
/** The column that a relation gets its type from: its target, or what that one refers to. */
function findEnd({ table, column: name }, models) {
    const model = models.get(tableKey(table.name, table.namespace));
    const next = model?.relations.get(name)?.target;
    if (next)
        return next.kind === 'model' ? findEnd(next, models) : undefined;
    const column = model?.columns.get(name);
    return model && column && { model, column };
}
function targetArgument(model, target, { imports, models }) {
    switch (target.kind) {
        case 'model':
            return classArgument(model, target.table, models);
        case 'setting':
            return `${imports.from('django.conf', 'settings')}.${target.setting}`;
        case 'label':
            return (0,python/* pythonString */.cE)(target.label);
        case 'class':
            return imports.from(target.module, target.name);
    }
}
/** The class of one of these models, as a relation of another one takes it. */
function classArgument(model, table, models) {
    if (table === model.table)
        return (0,python/* pythonString */.cE)('self');
    return (0,python/* pythonString */.cE)(models.get(tableKey(table.name, table.namespace))?.className ?? table.name);
}
/** `to_field`, for a target that is not the key. Of an external model only the columns' names are known: `id` is its key. */
function toFieldArgument(target, { models }) {
    if (target.kind !== 'model') {
        return target.column === 'id' ? [] : [(0,python_layout/* keyword */.Si)('to_field', (0,python/* pythonString */.cE)(target.column))];
    }
    const model = models.get(tableKey(target.table.name, target.table.namespace));
    if (!model || isWholeKey(model, target.column))
        return [];
    return [(0,python_layout/* keyword */.Si)('to_field', (0,python/* pythonString */.cE)(model.fields.get(target.column)?.name ?? target.column))];
}
/** What is said above a relation whose key follows the updates of what it refers to. */
function relation_fields_updateRemarks({ onUpdate }) {
    return onUpdate && onUpdate !== 'no-action' ? [`The schema says ON UPDATE ${spellAction(onUpdate)}.`] : [];
}
function noteUpdate({ table }, { place, onUpdate, columns }, notes) {
    if (!onUpdate || onUpdate === 'no-action')
        return;
    const where = `${tableLabel(table)}.${columns.join(', ')}`;
    const message = `Django has nothing for ON UPDATE ${spellAction(onUpdate)}: that of ${where} is a comment only`;
    notes.gather('notice', place, 'on-update', message);
}

;// CONCATENATED MODULE: ./lib/targets/django/composite-fields.js







/** What Django does in Python with the rows of a ForeignObject. It cannot set several columns (AttributeError). */
const composite_fields_IN_PYTHON = { cascade: 'CASCADE', restrict: 'RESTRICT' };
/** What it says of a database that does so by itself; see delete-actions.ts. */
const composite_fields_IN_DATABASE = { cascade: 'DB_CASCADE', 'set-null': 'DB_SET_NULL' };
/** The ForeignObject that follows a foreign key, and the remarks that go above it. */
function compositeField(model, relation, printing) {
    const { key, table } = relation;
    const { imports, models } = printing;
    const target = models.get(tableKey(table.name, table.namespace)) ?? model;
    const action = composite_fields_settleAction(key, printing);
    const isOptional = key.columns.some((column) => model.columns.get(column)?.nullable);
    const args = [
        classArgument(model, table, models),
        (0,python_layout/* keyword */.Si)('on_delete', fromModels(imports, action)),
        (0,python_layout/* keyword */.Si)('from_fields', fieldList(model, key.columns)),
        (0,python_layout/* keyword */.Si)('to_fields', fieldList(target, key.referencedColumns)),
        (0,python_layout/* keyword */.Si)('related_name', (0,python/* pythonString */.cE)(model.reverseNames.get(key) ?? '+')),
        ...(isOptional ? [(0,python_layout/* keyword */.Si)('null', 'True'), (0,python_layout/* keyword */.Si)('blank', 'True')] : []),
        // Otherwise dumpdata would write the other row's words beside the columns.
        (0,python_layout/* keyword */.Si)('serialize', 'False'),
    ];
    noteKey(model, key, printing);
    const remarks = [
        isLate(key)
            ? "Django's first migration would make a ForeignKey too late: this is no key in the database."
            : "Django's migrations make no key of this in the database.",
        ...deleteRemarks(model, key, action, printing),
        // No notice: without a key in the database nothing follows an UPDATE anyway.
        ...relation_fields_updateRemarks(key),
    ];
    return { value: (0,python_layout/* call */.T1)(fromModels(imports, 'ForeignObject'), args), remarks };
}
function fieldList(model, columns) {
    return (0,python_layout/* list */.p_)(columns.map((column) => (0,python/* pythonString */.cE)(fieldOf(model, column))));
}
/** A key over one column has a ForeignObject only where Django would make a ForeignKey too late. */
function isLate({ columns }) {
    return columns.length === 1;
}
function noteKey({ table }, key, { notes }) {
    const where = `that of ${tableLabel(table)} over ${key.columns.join(', ')}`;
    const what = 'is a ForeignObject, which reads and joins, and no constraint';
    if (isLate(key)) {
        const message = `Django's first migration would make some foreign keys too late: ${where} ${what}`;
        notes.gather('warning', key.place, 'late-foreign-key', message);
    }
    else {
        const message = `Django's migrations make no foreign keys over several columns: ${where} ${what}`;
        notes.gather('warning', key.place, 'composite-foreign-key', message);
    }
}
function composite_fields_settleAction({ onDelete, onDeleteColumns }, { version }) {
    const actions = (0,django_version/* can */.$)(version, 'database-actions') ? composite_fields_IN_DATABASE : composite_fields_IN_PYTHON;
    return (onDelete && !onDeleteColumns ? actions[onDelete] : undefined) ?? 'DO_NOTHING';
}
/** What is said of an action that is left to a key in the database. */
function deleteRemarks({ table }, { place, onDelete, onDeleteColumns, columns }, action, { notes }) {
    if (!onDelete || onDelete === 'no-action' || action !== 'DO_NOTHING')
        return [];
    const set = onDeleteColumns ? ` (${onDeleteColumns.join(', ')})` : '';
    const words = `ON DELETE ${spellAction(onDelete)}${set}`;
    const where = `${tableLabel(table)} over ${columns.join(', ')}`;
    const message = `Django cannot follow ${words} by a ForeignObject: that of ${where} is left to the database`;
    notes.gather('notice', place, 'on-delete', message);
    return [`The schema says ${words}.`];
}

// EXTERNAL MODULE: ./lib/targets/fresh-uuids.js
var fresh_uuids = __webpack_require__(29775);
;// CONCATENATED MODULE: ./lib/targets/django/constant-defaults.js

/**
 * A column with the text that its default is under all casts: `new` of `('new'::text)::order_status`, `{a,b}` of
 * `ARRAY['a', 'b']::mood[]`, where a field of text holds such values. Other columns are as they were.
 */
function withConstantDefault(column, model, printing) {
    const { default: value } = column;
    const { dialect, plainSql } = printing;
    if (value?.kind !== 'expression' || dialect !== 'postgresql')
        return column;
    const isArray = isArrayOfNamed(column.type);
    if (!isArray && !constant_defaults_TEXTS.has(plainType(column.type).kind))
        return column;
    const tree = readTree(plainSql(value.sql), model, dialect);
    const text = tree && (isArray ? arrayText(tree) : literalText(tree));
    return text === undefined ? column : { ...column, default: { kind: 'string', value: text } };
}
const constant_defaults_TEXTS = new Set(['enum', 'string', 'text']);
/** Whether a type is an array of a type that no migration makes; its field is one of text. */
function isArrayOfNamed(type) {
    const plain = plainType(type);
    return plain.kind === 'array' && (plain.of.kind === 'enum' || plain.of.kind === 'domain');
}
function literalText({ kind, text, type }) {
    return kind === 'string' && type === undefined ? text : undefined;
}
/** An array of texts as PostgreSQL writes one ("Array Input and Output Syntax"). */
function arrayText({ kind, args }) {
    if (kind !== 'array')
        return undefined;
    const items = args.map((arg) => {
        const text = literalText(arg);
        return text === undefined ? arrayText(arg) : quoteItem(text);
    });
    return items.every((item) => item !== undefined) ? `{${items.join(',')}}` : undefined;
}
function quoteItem(text) {
    const isBare = /^[^\s{},"\\]+$/.test(text) && text.toLowerCase() !== 'null';
    return isBare ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./lib/targets/django/field-defaults.js



/** The default of a field that is no relation: a member of its choices, a value, SQL, or what counts for it. */
function findDefault(model, written, { family }, printing) {
    const column = withConstantDefault(written, model, printing);
    return (memberDefault(column, model.choices.get(column.name), printing) ??
        toDefault(column, family, printing) ??
        countingDefault(model.table, column, printing));
}

;// CONCATENATED MODULE: ./lib/targets/django/plain-fields.js















/** The field of a column that is no relation, and the remarks that go above it. */
function plainField(model, column, printing) {
    const field = toField(model, column, printing);
    if (field.isKey || field.isUnique)
        noteLikeIndex(model, column, field.type, printing);
    const head = field.generated ? fromModels(printing.imports, 'GeneratedField') : field.type.head;
    return { value: (0,python_layout/* call */.T1)(head, printArguments(field)), remarks: remarksOf(field) };
}
function toField(model, column, printing) {
    const isKey = isWholeKey(model, column.name);
    const counting = isKey && isCounting(column) ? countingField(model, column, printing) : undefined;
    const choices = model.choices.get(column.name);
    const obstacle = column.generated && findImmutableObstacle(column.generated.sql, { ...printing, model });
    const type = withCollation(counting ?? typedField(model, column, printing), column);
    return {
        model,
        column,
        printing,
        type,
        isKey,
        isUnique: !isKey && isUnique(model, column.name),
        counts: counting !== undefined,
        choices,
        value: counting ? undefined : findDefault(model, column, type, printing),
        generated: column.generated && obstacle === undefined
            ? generatedArguments(column, column.generated, type, { ...printing, model })
            : undefined,
        obstacle,
    };
}
function printArguments(field) {
    const { model, column, printing, type, isKey, isUnique, value, generated } = field;
    const unique = isKey ? ['primary_key=True'] : isUnique ? ['unique=True'] : [];
    const named = columnArgument(model, column, printing);
    const names = [...named, ...commentArgument(column, model, printing)];
    if (generated)
        return [...generated, ...unique, ...(takesGeneratedComment(printing) ? names : named)];
    return [
        ...type.args,
        ...unique,
        ...emptyArguments(field),
        ...inferredTime(column, printing),
        ...uuidDefault(field),
        ...(value ? [(0,python_layout/* keyword */.Si)('db_default', value.code)] : []),
        ...(column.generated ? [(0,python_layout/* keyword */.Si)('editable', 'False')] : []),
        ...names,
    ];
}
function remarksOf(field) {
    const { model, column, printing, type, isKey, counts, value, generated, obstacle } = field;
    return [
        ...typeRemarks(model, column, type, printing),
        ...(isKey ? [] : uniqueRemarks(model, column, printing)),
        ...(counts
            ? identityRemarks(model, column, printing)
            : countingRemarks(model, column, value, printing.notes)),
        ...defaultRemarks(model, column, value, counts, printing),
        ...generatedRemarks(model, column, { isSaid: generated !== undefined, obstacle }, printing),
        ...(generated ? generatedCommentRemarks(model, column, printing) : []),
    ];
}
/** A field that Django fills in takes no part in forms, and says so itself. */
function emptyArguments({ column, printing, choices }) {
    const whether = [...nullArguments(column), ...blankArgument(column, choices)];
    return inferredTime(column, printing).length === 0 ? whether : whether.slice(0, column.nullable ? 1 : 0);
}
/** Whether the database numbers a column by itself or from a sequence. */
function isCounting({ autoIncrement, default: value }) {
    return autoIncrement || value?.kind === 'sequence';
}
/** `db_collation` is for fields of text. */
function withCollation(type, { collation }) {
    if (collation === undefined || !takesCollation(type))
        return type;
    return { ...type, args: [...type.args, (0,python_layout/* keyword */.Si)('db_collation', (0,python/* pythonString */.cE)(collation))] };
}
/** A text column has none: only a function of a module of its own could give it, for migrations take no lambda. */
function uuidDefault({ model, column, printing: { imports, dialect } }) {
    const isFresh = column.default?.kind === 'uuid' && column.type.kind === 'uuid';
    return isFresh && (0,fresh_uuids/* needsPythonUuid */.d)(column, model.table, dialect)
        ? [(0,python_layout/* keyword */.Si)('default', imports.from('uuid', 'uuid4'))]
        : [];
}
function isUnique({ table, uniqueFields }, column) {
    const isUnnamed = table.uniques.some((unique) => unique.name === undefined &&
        isPlainConstraint(unique) &&
        unique.columns.length === 1 &&
        unique.columns[0] === column);
    return isUnnamed || uniqueFields.has(column);
}

;// CONCATENATED MODULE: ./lib/targets/django/fields.js








/** The columns that class members are indented by. */
const MEMBER_INDENT = 4;
/**
 * The lines of a model's fields, in column order, with the model's own choices and the composite key before them. Keys over
 * several columns come last: `Model(parent=...)` sets their columns, and a column that follows would be emptied again.
 */
function printFields(model, printing) {
    const fields = model.table.columns.flatMap((column) => printField(model, column, printing));
    const composites = model.composites.flatMap((relation) => printComposite(model, relation, printing));
    return [
        ...printOwnChoices(model, printing),
        ...printCompositeKey(model, printing),
        ...fields,
        ...composites,
    ];
}
/** Comment lines above a member of a class. */
function printRemarks(remarks, indent, layout) {
    return remarks.length === 0 ? remarks : remarks.flatMap((remark) => layout.comment(remark, indent));
}
/** The classes of choices that only this model has, each with an empty line below it. */
function printOwnChoices({ choices }, printing) {
    return [...choices.values()]
        .filter(({ shared }) => !shared)
        .flatMap((own) => {
        const { heading, body } = printChoices(own, printing, MEMBER_INDENT);
        return [...heading, ...body, ''];
    });
}
function printCompositeKey({ table, fields }, { imports, layout }) {
    const members = table.primaryKey?.columns ?? [];
    if (members.length < 2)
        return [];
    const names = members.map((column) => (0,python/* pythonString */.cE)(fields.get(column)?.attname ?? column));
    const value = (0,python_layout/* call */.T1)(fromModels(imports, 'CompositePrimaryKey'), names);
    return layout.assignment({ target: 'pk', value }, MEMBER_INDENT);
}
function printComposite(model, relation, printing) {
    const { value, remarks } = compositeField(model, relation, printing);
    const lines = printing.layout.assignment({ target: relation.name, value }, MEMBER_INDENT);
    return printRemarks(remarks, MEMBER_INDENT, printing.layout).concat(lines);
}
function printField(model, column, printing) {
    const { layout, notes } = printing;
    const relation = model.relations.get(column.name);
    const target = model.fields.get(column.name)?.name ?? column.name;
    const { value, remarks } = relation
        ? relationField(model, column, relation, printing)
        : plainField(model, column, printing);
    const all = keyRemarks(model, column).concat(remarks, updateRemarks(model, column, notes));
    return printRemarks(all, MEMBER_INDENT, layout).concat(layout.assignment({ target, value }, MEMBER_INDENT));
}

// EXTERNAL MODULE: ./lib/without.js
var without = __webpack_require__(38699);
;// CONCATENATED MODULE: ./lib/targets/django/index-methods.js




/** Django's class for each method on PostgreSQL, the one database that it has them for. */
const index_methods_METHODS = new Map([
    ['bloom', 'BloomIndex'],
    ['brin', 'BrinIndex'],
    ['btree', 'BTreeIndex'],
    ['gin', 'GinIndex'],
    ['gist', 'GistIndex'],
    ['hash', 'HashIndex'],
    ['spgist', 'SpGistIndex'],
]);
/** Methods of PostgreSQL that have nothing for texts by themselves. */
const WITHOUT_TEXTS = new Set(['gin', 'gist']);
/** What Collate takes for a collation's name. */
const COLLATION = /^[\w-]+$/;
/** Why Django cannot say an index; undefined when it can. A hash index is a usual one where there are none. */
function findIndexProblem({ method, parts, where }, model, printing) {
    const isUsual = method === undefined || method === 'hash';
    if (!isUsual && !indexClass(method, printing))
        return `Django has no ${method} index here`;
    if (parts.some(isPrefix))
        return 'Django has no index on the beginning of a column';
    const names = parts.flatMap((part) => (part.kind === 'column' ? [part.name] : []));
    if (areBoundless(names, model, printing))
        return BOUNDLESS;
    const isOdd = parts.some(({ collation }) => collation !== undefined && !COLLATION.test(collation));
    if (isOdd)
        return 'Django does not take such a name of a collation';
    const around = { ...printing, model };
    return (findPartObstacle(parts, !WITHOUT_TEXTS.has(method ?? ''), around) ??
        (where === undefined ? undefined : findPredicateObstacle(where, around)));
}
/** The class of an index of a method, where there is one. */
function indexClass(method, printing) {
    const name = printing.dialect === 'postgresql' ? index_methods_METHODS.get(method) : undefined;
    return name === undefined
        ? vectorIndex(method, printing)
        : { module: 'django.contrib.postgres.indexes', name };
}

;// CONCATENATED MODULE: ./lib/targets/django/indexes.js











/** The indexes of a model that no field says. */
function toIndexes(model, names, printing) {
    noteUniqueIndexes(model, printing);
    const made = model.table.indexes
        .filter((index) => !isIndexSaidByField(index, model.uniqueFields))
        .map((index) => {
        const work = { index, model, names, printing };
        return { work, outcome: make(work) };
    });
    const codes = (unique) => made.flatMap(({ work, outcome }) => work.index.unique === unique && 'code' in outcome ? [outcome.code] : []);
    const remarks = made.flatMap(({ work, outcome }) => 'problem' in outcome ? [omit(work, outcome.problem)] : describeComment(work));
    return { constraints: codes(true), indexes: { items: codes(false), remarks } };
}
function make(work) {
    const problem = findIndexProblem(work.index, work.model, work.printing);
    if (problem !== undefined)
        return { problem };
    return work.index.unique ? makeUnique(work) : { code: indexCode(work) };
}
function omit({ index, model, printing }, problem) {
    const members = index.parts.map(describePart).join(', ');
    const where = index.where === undefined ? '' : ` WHERE ${index.where}`;
    const what = `${index.unique ? 'unique index' : 'index'} ${index.name} (${members})${where}`;
    const message = `the ${what} of ${tableLabel(model.table)} is a comment only: ${problem}`;
    printing.notes.warn(model.table.place, 'index', message);
    return `The ${what} is left out: ${problem}.`;
}
function describePart(part) {
    if (part.kind === 'expression')
        return part.sql;
    return part.length === undefined ? part.name : `${part.name}(${part.length})`;
}
function describeComment({ index: { name, comment } }) {
    return comment ? [`${name}: ${comment}`] : [];
}
function indexCode({ index, model, names, printing }) {
    const { imports } = printing;
    const around = { ...printing, model };
    const storage = storageOf(index);
    // What a usual index has no argument for takes the class of its method.
    const method = index.method ?? (storage.arguments.length > 0 ? 'btree' : undefined);
    const special = method === undefined ? undefined : indexClass(method, printing);
    noteStorage(`index ${index.name}`, index, model.table, printing.notes, special ? storage.left : undefined);
    const head = special ? imports.from(special.module, special.name) : fromModels(imports, 'Index');
    const parts = index.parts.map((part) => toPart(part, around));
    return (0,python_layout/* call */.T1)(head, [
        ...partArguments(parts, true, around),
        (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(names.index(model.table.place, model.table.name, index.name))),
        ...(index.where === undefined ? [] : [(0,python_layout/* keyword */.Si)('condition', indexCondition(index.where, around))]),
        ...includeArgument(index.include, around),
        ...operatorClasses(parts, true),
        ...(special ? storage.arguments : []),
    ]);
}
/** A unique constraint has none. */
function noteUniqueIndexes({ table }, { notes }) {
    for (const index of table.indexes)
        if (index.unique)
            noteStorage(`unique index ${index.name}`, index, table, notes);
}
function makeUnique(work) {
    const { model, names, printing } = work;
    const index = indexes_withoutOrder(work);
    const unique = createUnique(index, { ...printing, model });
    if ('problem' in unique)
        return unique;
    return { code: unique.named(names.constraint(model.table.place, model.table.name, index.name, true)) };
}
/** Django takes members that fall for expressions, and MariaDB has no index on those: what is unique there does not fall. */
function indexes_withoutOrder({ index, model: { table }, printing: { dialect, notes } }) {
    if (dialect !== 'mariadb' || !index.parts.some(({ order }) => order))
        return index;
    const message = `Django's migrations make no order of what is unique on MariaDB: ${index.name} of ${tableLabel(table)} rises`;
    notes.gather('notice', table.place, 'index-order', message);
    return {
        ...index,
        parts: index.parts.map((part) => (part.kind === 'column' ? (0,without/* without */.F)(part, 'order') : part)),
    };
}

;// CONCATENATED MODULE: ./lib/targets/django/classes.js











const META_INDENT = 8;
/** The class of a model: its fields, then Meta. */
function toClassView(model, meta, printing) {
    const name = meta.isAbstract ? (0,thin_classes/* columnsClass */.C)(model.className) : model.className;
    return {
        heading: printHeading(name, fromModels(printing.imports, 'Model'), printing.layout).join('\n'),
        body: printFields(model, printing)
            .concat(hiddenReverses(model, printing.layout), printing.bridge ? printManager(printing) : [], '', `${' '.repeat(MEMBER_INDENT)}class Meta:`, printMeta(model, meta, printing), printCounterpart(model, printing))
            .join('\n'),
    };
}
function hiddenReverses({ hiddenReverses: count }, layout) {
    return count === undefined ? [] : printRemarks([(0,reverse_limit/* hubRemark */.gZ)(count)], MEMBER_INDENT, layout);
}
/** The heading of a class over one other. */
function printHeading(name, base, layout) {
    const whole = `class ${name}(${base}):`;
    return layout.fits(whole) ? [whole] : [`class ${name}(`, `    ${base}`, '):'];
}
function printMeta(model, { names, appLabel, managed, isAbstract }, printing) {
    const { table } = model;
    const { layout } = printing;
    const constraints = toConstraints(model, names, printing);
    const indexes = toIndexes(model, names, printing);
    const all = { ...constraints, items: [...constraints.items, ...indexes.constraints] };
    return [
        ...(isAbstract ? printOption('abstract', 'True', layout) : []),
        ...(appLabel === undefined ? [] : printOption('app_label', (0,python/* pythonString */.cE)(appLabel), layout)),
        ...(managed && !table.view ? [] : printOption('managed', 'False', layout)),
        ...printOption('db_table', (0,python/* pythonString */.cE)((0,django/* djangoName */.d_)(table.name, printing.dialect)), layout),
        ...(table.comment ? printOption('db_table_comment', tableComment(table.comment), layout) : []),
        ...printList('constraints', all, layout),
        ...printList('indexes', indexes.indexes, layout),
    ];
}
/** A tuple, since ruff takes a list in a class body for a mutable default. */
function printList(name, { items, remarks }, layout) {
    const above = printRemarks(remarks, META_INDENT, layout);
    return items.length === 0 ? above : [...above, ...printOption(name, (0,python_layout/* tuple */.PV)(items), layout)];
}
function printOption(target, value, layout) {
    return layout.assignment({ target, value }, META_INDENT);
}

// EXTERNAL MODULE: ./lib/targets/python/type-overrides.js + 1 modules
var type_overrides = __webpack_require__(92943);
;// CONCATENATED MODULE: ./lib/targets/django/zoned-literals.js
/**
 * SQL of PostgreSQL whose literals of times without a zone have one, as the columns have that Django's migrations make:
 * `'2024-01-01'::timestamptz` for `'2024-01-01'::timestamp` and for `TIMESTAMP '2024-01-01'`. PostgreSQL reads them in
 * the session's zone when the statement is run, as it does a text without a type.
 */
function withZones(sql) {
    return MAY_BE_TIME.test(sql) ? sql.replace(LITERALS, addZone) : sql;
}
const MAY_BE_TIME = /timestamp/i;
/** A literal with its type behind or before it; other texts and names in quotes, which hold none. */
const LITERALS = literalPattern();
function literalPattern() {
    const text = String.raw `(?<!')'(?:[^']|'')*'`;
    const name = String.raw `timestamp(?<digits>\s*\(\s*\d\s*\))?`;
    const behind = String.raw `(?<cast>${text})\s*::\s*${name}(?:\s+without\s+time\s+zone)?(?!\s+with\s+time|\w)`;
    const before = String.raw `\btimestamp(?<figures>\s*\(\s*\d\s*\))?(?:\s+without\s+time\s+zone)?\s+(?<typed>${text})`;
    // What nobody ends goes to the end, lest each quote in it be tried as a beginning.
    const others = String.raw `[eE]'(?:[^'\\]|''|\\[^])*(?:'|$)|(?<!')'(?:[^']|'')*(?:'|$)|\$(?<tag>\w*)\$[^]*?(?:\$\k<tag>\$|$)|"(?:[^"]|"")*(?:"|$)`;
    return new RegExp(`${behind}|${before}|${others}`, 'giu');
}
/** The arguments that `replace` gives its function: the match first, the named groups last. */
function addZone(...match) {
    const groups = match.at(-1);
    const text = groups['cast'] ?? groups['typed'];
    if (text === undefined)
        return String(match[0]);
    return `${text}::timestamptz${(groups['digits'] ?? groups['figures'] ?? '').replace(/\s/g, '')}`;
}

;// CONCATENATED MODULE: ./lib/targets/django/absent-types.js

/**
 * Django's migrations make no enumerations and no domains: in SQL that they run, a cast to one is a cast to what its
 * columns are there, `'new'::text` for `'new'::order_status`. Enumerations are texts, domains their own type, and
 * times have zones.
 */
function createPlainSql({ dialect, enums, domains }) {
    if (dialect !== 'postgresql')
        return (sql) => sql;
    if (enums.length + domains.length === 0)
        return withZones;
    const types = new Map([
        ...domains.map((domain) => [keyOf(domain), spell(domain.type, domain.raw, domains)]),
        ...enums.map((type) => [keyOf(type), 'text']),
    ]);
    return (sql) => withZones(MAY_CAST.test(sql) ? sql.replace(CASTS, (...match) => replaceType(match, types)) : sql);
}
const MAY_CAST = /::|\bas\b/i;
/** What may be a cast, and what holds none: texts and names in quotes. */
const CASTS = castPattern();
function castPattern() {
    const name = String.raw `"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*`;
    const quoted = String.raw `[eE]'(?:[^'\\]|''|\\[^])*'|'(?:[^']|'')*'|\$(?<tag>\w*)\$[^]*?\$\k<tag>\$|"(?:[^"]|"")*"`;
    const cast = String.raw `(?<before>::\s*|\bAS\s+)(?:(?<space>${name})\s*\.\s*)?(?<type>${name})`;
    return new RegExp(`${quoted}|${cast}`, 'giu');
}
/** The arguments that `replace` gives its function: the match first, the named groups last. */
function replaceType(match, types) {
    const whole = String(match[0]);
    const { before, space, type } = match.at(-1);
    if (before === undefined || type === undefined)
        return whole;
    const found = types.get(keyOf({ name: fold(type), ...(space === undefined ? {} : { namespace: fold(space) }) }));
    return found === undefined ? whole : `${before}${found}`;
}
function fold(name) {
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}
function keyOf({ name, namespace }) {
    return JSON.stringify([namespace === 'public' ? undefined : namespace, name]);
}
/** What a type is in SQL where neither enumerations nor domains are known. */
function spell(type, raw, domains) {
    if (type.kind === 'enum')
        return 'text';
    const inner = type.kind === 'domain' ? domains.find((each) => keyOf(each) === keyOf(type)) : undefined;
    return inner ? spell(inner.type, inner.raw, domains) : raw;
}

;// CONCATENATED MODULE: ./lib/targets/django/check-choices.js


/**
 * The values of text columns that a check allows, by column: `state IN ('new', 'old')`, with or without
 * `state IS NULL OR`. Only the first such check of a column counts, and only if the column can hold each value.
 */
function choicesFromChecks(model, dialect) {
    const found = new Map();
    for (const { sql } of model.table.checks) {
        const tree = readTree(sql, model, dialect);
        const choice = tree && readChoice(tree, model);
        if (choice && !found.has(choice.column.name))
            found.set(choice.column.name, choice.values);
    }
    return found;
}
function readChoice(tree, model) {
    if ((0,expressions_node/* isOperator */.Zo)(tree, 'in'))
        return check_choices_readList(tree, model);
    if (!(0,expressions_node/* isOperator */.Zo)(tree, 'or') || tree.args.length !== 2)
        return undefined;
    const rest = tree.args.filter((arg) => !(0,expressions_node/* isOperator */.Zo)(arg, 'is null'));
    const [empty] = tree.args.filter((arg) => (0,expressions_node/* isOperator */.Zo)(arg, 'is null'));
    const [only] = rest;
    const choice = only && rest.length === 1 ? readChoice(only, model) : undefined;
    const [subject] = empty?.args ?? [];
    return subject && choice && columnOf(subject, model) === choice.column ? choice : undefined;
}
function check_choices_readList({ args: [left, ...items] }, model) {
    const column = left && columnOf(left, model);
    const isPlain = items.every(({ kind, type }) => kind === 'string' && type === undefined);
    if (!column || !isPlain || column.generated || model.relations.has(column.name))
        return undefined;
    const type = plainType(column.type);
    if (type.kind !== 'string' && type.kind !== 'text')
        return undefined;
    const longest = Math.max(...items.map(({ text }) => Array.from(text).length));
    const fits = type.kind === 'text' || type.length === undefined || longest <= type.length;
    return fits ? { column, values: items.map(({ text }) => text) } : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/column-choices.js


/**
 * What the fields of a model offer to choose from, by column: a class of the module for a named enumeration, one of the
 * model's own for others and for what checks allow.
 */
function planChoices({ model, scope }, shared, dialect, fromChecks, kept) {
    const checked = fromChecks ? choicesFromChecks(model, dialect) : new Map();
    const sharedNames = new Set([...shared.values()].map(({ className }) => className));
    return new Map(model.table.columns.flatMap((column, index) => {
        if (column.generated || model.relations.has(column.name))
            return [];
        const type = choiceType(column.type, dialect);
        const known = type?.name === undefined ? undefined : shared.get(enumKey(type));
        const values = type?.values ?? checked.get(column.name);
        if (!values)
            return [];
        const own = {
            column: column.name,
            position: index + 1,
            values,
            scope,
            shared: sharedNames,
            kept: kept.own.get(column),
        };
        return [[column.name, known ?? planOwn(own)]];
    }));
}

;// CONCATENATED MODULE: ./lib/targets/django/identifiers.js



/**
 * A name that Django takes for a field, nearest to a column's own: no underscore at either end (fields.E001; names of
 * Model's own begin with one), never two in a row (fields.E002), and `class_field` for a reserved `class`.
 * `position` counts from 1, for a name without any letter.
 */
function fieldIdentifier(name, position) {
    const known = identifiers_PLAIN.test(name) ? name : findIdentifier(name, position);
    return RESERVED_FIELDS.has(known) ? `${known}_field` : known;
}
/** Names that need no thought, as nearly all are. */
const identifiers_PLAIN = /^[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*$/;
function findIdentifier(name, position) {
    const plain = trim((0,names/* attributeName */.CK)(name, position).replace(/_{2,}/g, '_'));
    return /^\d/.test(plain) || plain === '' ? trim(`column_${plain || position}`) : plain;
}
/** Whether a field can have this name as it is. */
function isFieldIdentifier(name) {
    return fieldIdentifier(name, 1) === name;
}
/** A name in snake case that Django takes for a reverse relation. */
function reverseIdentifier(name) {
    return fieldIdentifier((0,names/* snakeName */.oJ)(name, 'table', 1), 1);
}
/** The class for a table, without an underscore at its end (models.E023) and never a builtin: `WarningModel`. */
function classIdentifier(table, prefix, position) {
    const plain = trim((0,names/* className */.s7)((0,names/* withoutPrefix */.Z7)(table, prefix), position).replace(/_{2,}/g, '_'));
    return python_reserved/* BUILTINS */.H3.has(plain) || python_reserved/* KEYWORDS */.d6.has(plain) ? `${plain}Model` : plain;
}
/** Whether a class can have this name as it is (models.E023 and E024). */
function isClassIdentifier(name) {
    return !python_reserved/* BUILTINS */.H3.has(name) && !python_reserved/* KEYWORDS */.d6.has(name) && trim(name) === name && !name.includes('__');
}
function trim(name) {
    return name.replace(/^_+|(?<!_)_+$/g, '');
}

;// CONCATENATED MODULE: ./lib/targets/django/field-names.js



/**
 * Names a table's fields. Columns whose own name Django takes come first, then those that must be renamed, then
 * relations, which are called by their column without `_id` and own `<name>_id` beside it (models.E006). The `kept`
 * names come before all of them.
 */
function nameFields(table, relations, kept) {
    const scope = (0,python_scope/* createScope */.D)(new Set(), kept.bodies.get(table));
    const fields = new Map(kept.fields.get(table));
    const columns = table.columns
        .map(({ name }, index) => ({ name, position: index + 1 }))
        .filter(({ name }) => !fields.has(name));
    const plain = columns.filter(({ name }) => !relations.has(name));
    const renamed = new Set(plain.filter(({ name }) => !isFieldIdentifier(name)));
    const claim = ({ name, position }) => {
        const claimed = scope.claim(fieldIdentifier(name, position));
        fields.set(name, { name: claimed, attname: claimed });
    };
    for (const column of plain)
        if (!renamed.has(column))
            claim(column);
    renamed.forEach(claim);
    for (const { name, position } of columns) {
        const relation = relations.get(name);
        if (relation)
            fields.set(name, claimRelation(scope, name, position, relation));
    }
    return { fields, scope };
}
/** The part that a relation plays, from its column: `author` for `author_id` and `authorId`. */
function roleOf(column, position) {
    const role = column.replace(/(?<=.)(_id|_ID|Id|ID)$/, '');
    return fieldIdentifier(role.replace(/(?<!_)_+$/, '') || column, position);
}
function claimRelation(scope, column, position, relation) {
    const role = roleOf(column, position);
    const target = fieldIdentifier((0,names/* singularSnake */.Ar)(relation.key.referencedTable), position);
    const candidates = [role, ...(role === target ? [] : [`${role}_${target}`]), `${role}_ref`];
    const free = candidates.find((name) => field_names_isFree(scope, name)) ?? numbered(scope, `${role}_ref`, 2);
    return { name: scope.claim(free), attname: scope.claim(`${free}_id`) };
}
function numbered(scope, name, number) {
    const next = `${name}_${number}`;
    return field_names_isFree(scope, next) ? next : numbered(scope, name, number + 1);
}
function field_names_isFree(scope, name) {
    return !scope.has(name) && !scope.has(`${name}_id`);
}

// EXTERNAL MODULE: ./lib/targets/python/name-source.js
var name_source = __webpack_require__(6510);
;// CONCATENATED MODULE: ./lib/targets/django/kept-composites.js

/** The foreign keys that ForeignObjects follow, in schema order. */
function findComposites(tables, keys) {
    return tables.flatMap((from, index) => (keys[index]?.composites ?? []).map(({ key, table: to }) => ({ key, from, to })));
}
/** Keeps the name of the field that follows a key. */
function keepForward(composite, source, bodies, kept) {
    const { key, from } = composite;
    (0,name_source/* keepName */.je)(kept, key, namesOf(composite, source)?.forward, bodies.get(from), (name) => {
        source.refuse(from, name);
    });
}
/** Keeps the `related_name` of that field. */
function keepBack(composite, source, bodies, kept) {
    const { key, from, to } = composite;
    (0,name_source/* keepName */.je)(kept, key, namesOf(composite, source)?.back, bodies.get(to), (name) => {
        source.refuse(from, name);
    });
}
/** What a source calls the ends of a key: of several over the same columns, the one that leads to the same class. */
function namesOf({ key, from, to }, source) {
    const names = source.named(from);
    return names && (0,name_source/* findRelation */.Ik)(names, key, (className) => className === source.named(to)?.name);
}

;// CONCATENATED MODULE: ./lib/targets/django/kept-choices.js

/** Gives classes of choices and their members the names that the sources have for them, the stronger source first. */
function keepChoices(tables, { classes, bodies }, sources, dialect) {
    const columns = sources.flatMap((source) => tables.flatMap((table) => choiceColumns(table, source)));
    const fields = new Set([...bodies.values()].flatMap(({ taken }) => [...taken]));
    const names = new Set();
    const shared = new Map();
    const own = new Map();
    for (const { column, found } of columns) {
        const key = sharedKey(column, dialect);
        if (key === undefined || shared.has(key))
            continue;
        const { name, members } = found;
        const isFree = isChoicesIdentifier(name) && ![classes, fields, names].some((each) => each.has(name));
        if (isFree)
            names.add(name);
        shared.set(key, { members, ...(isFree ? { className: name } : {}) });
    }
    for (const { table, column, found } of columns) {
        if (sharedKey(column, dialect) !== undefined || own.has(column))
            continue;
        const { name, members } = found;
        const isFree = isChoicesIdentifier(name) && !names.has(name) && bodies.get(table)?.take(name);
        own.set(column, { members, ...(isFree ? { className: name } : {}) });
    }
    return { shared, names, own };
}
function choiceColumns(table, source) {
    const enums = source.named(table)?.enums;
    if (!enums || enums.size === 0)
        return [];
    return table.columns.flatMap((column) => {
        const found = enums.get(column.name);
        return found ? [{ table, column, found }] : [];
    });
}
/** The key of a column's type where it has a name. */
function sharedKey({ type }, dialect) {
    const found = choiceType(type, dialect);
    return found?.name === undefined ? undefined : enumKey(found);
}

;// CONCATENATED MODULE: ./lib/targets/django/kept-names.js






/**
 * Gives names that were asked for or that stay, the stronger source first. A name that is taken, or that Django does not
 * allow, is passed over.
 */
function keepNames(tables, keys, sources, { layout, dialect }) {
    const isField = (name) => fieldIdentifier(name, 1) === name;
    const classes = (0,name_source/* createShelf */.vI)((name) => isClassIdentifier(name) && (0,thin_classes/* isThinName */.fX)(name, layout), (name) => name.toLowerCase());
    const modules = (0,name_source/* createShelf */.vI)((name) => !['__init__', CHOICES_MODULE, thin_classes/* GENERATED_PACKAGE */.XP].includes(name));
    const bodies = new Map(tables.map((table) => [table, (0,name_source/* createShelf */.vI)(isField)]));
    const elsewhere = (0,name_source/* createShelf */.vI)(isField);
    const kept = {
        classes: new Map(),
        modules: new Map(),
        fields: new Map(tables.map((table) => [table, new Map()])),
        back: new Map(),
        composites: new Map(),
    };
    const composites = findComposites(tables, keys);
    for (const source of sources) {
        const walk = { source, bodies, elsewhere };
        for (const table of tables) {
            const names = source.named(table);
            (0,name_source/* keepName */.je)(kept.classes, table, names?.name, classes, (name) => {
                source.refuse(table, name);
            });
            (0,name_source/* keepName */.je)(kept.modules, table, names?.module, modules);
        }
        tables.forEach((table, index) => {
            keepFields(table, keys[index]?.relations, kept.fields.get(table), walk);
        });
        for (const each of composites)
            keepForward(each, source, bodies, kept.composites);
        tables.forEach((table, index) => {
            keepBacks(table, keys[index]?.relations, kept.back, walk);
        });
        for (const each of composites)
            keepBack(each, source, bodies, kept.back);
    }
    const named = new Set(kept.classes.values());
    const choices = keepChoices(tables, { classes: named, bodies }, sources, dialect);
    return {
        ...kept,
        choices,
        bodies: new Map([...bodies].map(([table, { taken }]) => [table, new Set([...taken, ...choices.names])])),
        elsewhere: elsewhere.taken,
    };
}
function keepFields(table, relations, kept, { source, bodies }) {
    const names = source.named(table);
    if (!names || !kept)
        return;
    for (const { name: column } of table.columns) {
        if (kept.has(column))
            continue;
        const wanted = fieldNames(names, column, relations?.get(column));
        const found = wanted.find(({ name, attname }) => bodies.get(table)?.take(...(name === attname ? [name] : [name, attname])));
        if (found)
            kept.set(column, found);
        else if (wanted[0])
            source.refuse(table, wanted[0].name);
    }
}
/**
 * The names of a column's field, the better first. A field that has become a relation is called so that its value keeps
 * its name (`user` for `user_id`), and one that is a relation no more has the name of that value.
 */
function fieldNames(names, column, relation) {
    const plain = names.attributes.get(column);
    const forward = names.relations.find(({ columns }) => columns.length === 1 && columns[0] === column)?.forward;
    if (!relation)
        return [plain ?? (forward === undefined ? undefined : `${forward}_id`)].flatMap(kept_names_toPlain);
    return [forward, plain?.replace(/_id$/, ''), plain].flatMap(toRelation);
}
function kept_names_toPlain(name) {
    return name === undefined ? [] : [{ name, attname: name }];
}
function toRelation(name) {
    return name === undefined ? [] : [{ name, attname: `${name}_id` }];
}
function keepBacks(table, relations, kept, { source, bodies, elsewhere }) {
    const names = source.named(table);
    if (!names)
        return;
    for (const relation of relations?.values() ?? []) {
        const { target, key } = relation;
        const shelf = target.kind === 'model' ? bodies.get(target.table) : elsewhere;
        const back = (0,name_source/* findRelation */.Ik)(names, key, () => true)?.back;
        (0,name_source/* keepName */.je)(kept, key, back, shelf, (name) => {
            source.refuse(table, name);
        });
    }
}

// EXTERNAL MODULE: ./lib/targets/relation-names.js
var relation_names = __webpack_require__(77665);
;// CONCATENATED MODULE: ./lib/targets/django/composites.js





/** Sorts a table's foreign keys over several columns: those that a ForeignObject can follow, and those that stay plain fields. */
function sortComposites({ foreignKeys }, byKey) {
    return foreignKeys.filter(isComposite).map((key) => sort(key, byKey));
}
function isComposite({ columns }) {
    return columns.length > 1;
}
/** Names for the field that follows a key, best first: `project` for `(tenant_id, project_id)`. */
function compositeCandidates(key) {
    return (0,relation_names/* forwardCandidates */.iy)(key, key.referencedTable).map((name) => fieldIdentifier(name, 1));
}
function targetKey({ referencedTable, referencedNamespace }) {
    return tableKey(referencedTable, referencedNamespace);
}
function sort(key, byKey) {
    if (key.external !== undefined) {
        const reason = 'which is not among these models';
        return { key, reason, worthWarning: key.external !== key.referencedTable };
    }
    const table = byKey.get(targetKey(key));
    if (!table)
        return toPlain(key, 'that table has no model');
    return isUniqueOver(table, key.referencedColumns)
        ? { key, table }
        : toPlain(key, 'Django refers to unique columns only, and those are not');
}

;// CONCATENATED MODULE: ./lib/targets/django/migration-operations.js
/**
 * The operations that create the models of an app, each for itself: a model without its relations, but for its key, then
 * all the rest. They stand in the order in which Django's `MigrationAutodetector` sorts them: what waits for nothing,
 * and after each operation those that waited for it last.
 */
function listOperations(models) {
    const sorted = [...models].sort((a, b) => compare(a.name, b.name));
    const graph = new Graph();
    const creates = new Map(sorted.map((model) => [model.name, toCreate(model)]));
    const find = (name) => {
        const create = creates.get(name ?? '');
        return create ? [create] : [];
    };
    for (const { name, keyTarget } of sorted) {
        for (const create of find(name))
            graph.add(create, find(keyTarget));
    }
    for (const model of sorted.reverse()) {
        const { name, relations, objects } = model;
        const own = find(name);
        const fields = [...relations]
            .sort((a, b) => compare(a.field, b.field))
            .map((relation) => graph.add({ kind: 'field', model: name, relation }, [...find(relation.target), ...own]));
        for (let count = 0; count < objects; count += 1) {
            graph.add({ kind: 'object', model: name }, [...fields, ...own]);
        }
    }
    return graph.sort();
}
function toCreate({ name, keyTarget }) {
    return { kind: 'create', model: name, keyTarget, relations: [] };
}
function compare(a, b) {
    return a < b ? -1 : 1;
}
/** What waits for what, sorted as Python's `graphlib.TopologicalSorter` does. */
class Graph {
    #nodes = new Map();
    add(operation, before) {
        this.#node(operation).waitsFor += before.length;
        for (const each of before)
            this.#node(each).followers.push(operation);
        return operation;
    }
    /** Those in a circle are left out. */
    sort() {
        const sorted = [...this.#nodes].flatMap(([operation, { waitsFor }]) => waitsFor === 0 ? [operation] : []);
        for (const operation of sorted) {
            for (const follower of this.#node(operation).followers) {
                const node = this.#node(follower);
                node.waitsFor -= 1;
                if (node.waitsFor === 0)
                    sorted.push(follower);
            }
        }
        return sorted;
    }
    #node(operation) {
        const node = this.#nodes.get(operation) ?? { followers: [], waitsFor: 0 };
        this.#nodes.set(operation, node);
        return node;
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/migration-optimizer.js
/**
 * Operations as Django's `MigrationOptimizer` leaves them (the `reduce` of `operations/models.py` and `fields.py`, the
 * same in 5.2 to 6.1): what is added to a model moves into its creation, or its creation moves down to that. Operations
 * between them that refer to what moves prevent it, and an index or a constraint is taken to refer to everything.
 * Undefined when the purse is spent.
 */
function optimize(operations, purse) {
    for (let left = operations;;) {
        const merged = mergeFirst(left, purse);
        if (purse.budget < 0)
            return undefined;
        if (merged === undefined)
            return left;
        left = merged;
    }
}
/** The operations after the first two that can be one are; undefined when none can. */
function mergeFirst(operations, purse) {
    purse.budget -= operations.length;
    const additions = new Set(operations.flatMap((each) => (each.kind === 'create' ? [] : [each.model])));
    for (const [at, create] of operations.entries()) {
        if (create.kind !== 'create' || !additions.has(create.model))
            continue;
        const next = operations.findIndex(({ model }, index) => index > at && model === create.model);
        const addition = operations[next];
        const between = operations.slice(at + 1, next);
        purse.budget -= between.length;
        if (purse.budget < 0)
            return undefined;
        const goesDown = between.every((each) => !refersTo(each, create.model));
        if (addition === undefined || !(goesDown || between.every((each) => lets(each, addition))))
            continue;
        const created = absorb(create, addition);
        const moved = goesDown ? [...between, created] : [created, ...between];
        return [...operations.slice(0, at), ...moved, ...operations.slice(next + 1)];
    }
    return undefined;
}
/** The creation of a model with what was added to it. */
function absorb(create, addition) {
    return addition.kind === 'field'
        ? { ...create, relations: [...create.relations, addition.relation] }
        : create;
}
/** Whether an operation refers to a model, as far as Django looks. */
function refersTo(operation, model) {
    if (operation.kind === 'object')
        return true;
    if (operation.kind === 'field')
        return operation.relation.target === model;
    const { keyTarget, relations } = operation;
    return keyTarget === model || relations.some(({ target }) => target === model);
}
/** Whether an operation lets the addition to another model pass, up past it. */
function lets(passed, addition) {
    if (passed.kind === 'object' || addition.kind !== 'field')
        return false;
    const { target, toFields } = addition.relation;
    if (target !== passed.model)
        return true;
    // Whoever names no field of its target may mean any.
    return passed.kind === 'field' && toFields.length > 0 && !toFields.includes(passed.relation.field);
}

;// CONCATENATED MODULE: ./lib/targets/django/first-migration.js


/** How many comparisons of two operations a search may cost; a schema of a hundred tables takes some ten thousand. */
const BUDGET = 20_000_000;
/**
 * Those relations in doubt that an app's first migration creates when it creates the models too: all of them, or else
 * each that it can create with those before it. Nothing is admitted beyond the budget.
 *
 * Django creates a table without its relations and puts them in where it can (see migration-optimizer.ts). Where it
 * cannot, they come after the table, and `migrate` fails with "has no field named" on a composite key or a generated
 * column over them, and on a key to them (seen on Django 5.2 and 6.1).
 */
function admitDoubts(models, doubts, budget) {
    const purse = { budget };
    if (migrates(withDoubts(models, doubts), purse))
        return doubts;
    return doubts.reduce((admitted, doubt) => {
        const more = [...admitted, doubt];
        return migrates(withDoubts(models, more), purse) ? more : admitted;
    }, []);
}
function withDoubts(models, doubts) {
    return models.map((model) => {
        const own = doubts.filter((doubt) => doubt.model === model.name);
        if (own.length === 0)
            return model;
        return {
            ...model,
            keyTarget: own.find(({ isKey }) => isKey)?.relation.target ?? model.keyTarget,
            relations: [...model.relations, ...own.flatMap((each) => (each.isKey ? [] : [each.relation]))],
        };
    });
}
function migrates(models, purse) {
    return findLateFields(models, purse)?.length === 0;
}
/**
 * The relations that an operation of the first migration names before they are there, and those that refer to one;
 * none where it creates the models. Undefined when the purse is spent.
 */
function findLateFields(models, purse) {
    const operations = optimize(listOperations(models), purse);
    if (operations === undefined)
        return undefined;
    const fields = new Map(models.map((model) => [model.name, new Fields(model)]));
    return operations.flatMap((operation) => {
        const { model } = operation;
        const own = fields.get(model);
        const relations = addedBy(operation).filter(({ isObject }) => !isObject);
        for (const { field } of relations)
            own?.made.add(field);
        const early = relations.filter(({ target, toFields }) => fields.get(target ?? '')?.lacks(toFields).length);
        return [...(own?.lacksNeeds() ?? []), ...early.map(({ field }) => field)].map((field) => ({
            model,
            field,
        }));
    });
}
/** The relations that an operation brings into the database. */
function addedBy(operation) {
    if (operation.kind === 'object')
        return [];
    return operation.kind === 'field' ? [operation.relation] : operation.relations;
}
/** The relations of a model that a migration has made so far; its other fields are there with it. */
class Fields {
    made = new Set();
    #all;
    #needs;
    constructor({ relations, needs }) {
        this.#all = new Set(relations.flatMap(({ field, isObject }) => (isObject ? [] : [field])));
        this.#needs = needs;
    }
    lacksNeeds() {
        return this.lacks(this.#needs);
    }
    /** Those of some fields that are still to come. */
    lacks(fields) {
        return fields.filter((field) => this.#all.has(field) && !this.made.has(field));
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/generated-keys.js
/**
 * The relations that a generated column is computed from. Django's migrations may add one after its table, where the
 * generated column needs it already (see first-migration.ts).
 */
function findGeneratedKeys(relations) {
    return [...relations].flatMap(([table, own]) => {
        const words = wordsOfGenerated(table);
        if (words.size === 0)
            return [];
        return [...own.values()].flatMap((relation) => words.has(relation.column.toLowerCase()) && relation.target.kind === 'model'
            ? [{ table, relation }]
            : []);
    });
}
/** The words of a table's generated columns, in lower case. */
function wordsOfGenerated({ columns }) {
    const texts = columns.flatMap(({ generated }) => generated?.sql.toLowerCase() ?? []);
    return new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}_$]+/gu) ?? []));
}

;// CONCATENATED MODULE: ./lib/targets/django/unique-fields.js
/** The columns of each table whose fields say that they are unique: those of one-to-one relations, and where relations lead. */
function findUniqueFields(all) {
    const unique = new Map([...all.keys()].map((table) => [table, new Set()]));
    for (const [table, own] of all) {
        for (const { column, oneToOne, target } of own.values()) {
            if (oneToOne)
                unique.get(table)?.add(column);
            if (target.kind === 'model')
                unique.get(target.table)?.add(target.column);
        }
    }
    return unique;
}

;// CONCATENATED MODULE: ./lib/targets/django/migration-outline.js





/** The models; undefined where two classes have one name, so that nothing can be told. */
function outlineModels({ relations, links, classNames, gone }) {
    const names = new Map([...relations.keys()].map((table) => [table, classNames(table).toLowerCase()]));
    if (new Set(names.values()).size < names.size)
        return undefined;
    const uniqueFields = findUniqueFields(relations);
    const models = [...relations].map(([table, own]) => toModel(table, [...own.values()].filter((relation) => !gone.has(relation)), {
        names,
        links: links.filter(({ from }) => from === table),
        unique: uniqueFields.get(table) ?? new Set(),
    }));
    return { models, names };
}
/** A model as the first migration sees it. */
function toModel(table, own, { names, links, unique }) {
    const key = own.find((relation) => isKey(table, relation));
    return {
        name: names.get(table) ?? '',
        keyTarget: key && targetName(key, names),
        relations: [
            ...own.filter((each) => each !== key).map((each) => toMigrationRelation(each, names)),
            ...links.map((each) => toObject(each, names)),
        ],
        needs: neededColumns(table).map(migration_outline_toField),
        objects: table.checks.length +
            table.exclusions.length +
            table.uniques.filter((each) => !isUniqueSaidByField(each, unique)).length +
            table.indexes.filter((each) => !isIndexSaidByField(each, unique)).length,
    };
}
/** The columns that a table cannot be created without: those of a composite key, and those of generated columns. */
function neededColumns(table) {
    const members = table.primaryKey?.columns ?? [];
    const words = wordsOfGenerated(table);
    const read = table.columns.filter(({ name }) => words.has(name.toLowerCase())).map(({ name }) => name);
    return members.length > 1 ? [...members, ...read] : read;
}
/** A relation as the first migration sees it. */
function toMigrationRelation(relation, names) {
    const { target, column } = relation;
    const isToKey = target.kind !== 'model' || onlyKey(target.table) === target.column;
    return {
        field: migration_outline_toField(column),
        target: targetName(relation, names),
        toFields: isToKey ? [] : [migration_outline_toField(target.column)],
    };
}
/** A link as the first migration sees it. */
function toObject({ table, key, field }, names) {
    return { field, target: names.get(table), toFields: key.referencedColumns.map(migration_outline_toField), isObject: true };
}
function targetName({ target }, names) {
    return target.kind === 'model' ? names.get(target.table) : undefined;
}
/** The field of a column that refers to another table; a plain one may be called otherwise, which does not matter. */
function migration_outline_toField(column) {
    return roleOf(column, 1);
}
/** Whether a relation is its table's whole key. */
function isKey(table, { column }) {
    return onlyKey(table) === column;
}

;// CONCATENATED MODULE: ./lib/targets/django/late-relations.js



/**
 * The relations that have to give way: those that come too late, or else the keys that hold them up, whichever are
 * fewer; where that would cost too much to find, all that may come too late. Undefined where one is committed.
 */
function findLate(keys, doubts) {
    const purse = { budget: BUDGET };
    const first = giveWay(keys, [], purse);
    const whole = doubts.filter(({ table, relation }) => isKey(table, relation));
    const isFew = first !== undefined && first.length <= whole.length;
    const second = whole.length === 0 || isFew ? undefined : giveWay(keys, whole, purse);
    const [fewer] = [first, second].flatMap((each) => (each ? [each] : [])).sort((a, b) => a.length - b.length);
    const all = fewer ?? findNeeded(keys.relations);
    return all.some((each) => isFixed(keys, each)) ? undefined : all;
}
/** The relations that the creation of a table needs, and those to a column that refers on. */
function findNeeded(relations) {
    return [...relations].flatMap(([table, own]) => {
        const needed = new Set(neededColumns(table));
        return [...own.values()]
            .filter(({ column, target }) => needed.has(column) || refersOn(target, relations))
            .map((relation) => ({ table, relation }));
    });
}
function refersOn(target, relations) {
    if (target.kind !== 'model' || onlyKey(target.table) === target.column)
        return false;
    return relations.get(target.table)?.has(target.column) ?? false;
}
/** Whether a relation cannot give way. */
function isFixed({ isCommitted }, { table, relation: { key, target } }) {
    return target.kind !== 'model' || isCommitted(table, key);
}
/** Lets relations give way, beside those of `late`, until the first migration creates the models. */
function giveWay(keys, late, purse) {
    const outline = outlineModels(withLate(keys, late));
    const fields = outline && findLateFields(outline.models, purse);
    if (!outline || !fields)
        return undefined;
    if (fields.length === 0)
        return late;
    const wanted = new Set(fields.map(({ model, field }) => `${model}.${field}`));
    const more = [...keys.relations].flatMap(([table, own]) => [...own.values()]
        .filter(({ column }) => wanted.has(`${outline.names.get(table) ?? ''}.${migration_outline_toField(column)}`))
        .filter((relation) => late.every((each) => each.relation !== relation))
        .map((relation) => ({ table, relation })));
    const isStuck = more.length === 0 || more.some((each) => isFixed(keys, each));
    return isStuck ? undefined : giveWay(keys, [...late, ...more], purse);
}
/** The keys of an app where some relations are links. */
function withLate({ relations, links, classNames }, late) {
    const gone = new Set(late.map(({ relation }) => relation));
    return { relations, links: [...links, ...late.flatMap(toLink)], classNames, gone };
}
/** A relation as a link; none where it leads to what is none of the models. */
function toLink({ table: from, relation: { key, column, target } }) {
    return target.kind === 'model' ? [{ from, table: target.table, key, field: migration_outline_toField(column) }] : [];
}

;// CONCATENATED MODULE: ./lib/targets/django/late-keys.js

/**
 * The keys that are relations, where they may keep composite keys from being created.
 *
 * `makemigrations` creates a table whose key is a relation after the first indexes and constraints, which may then stay
 * operations of their own, and no member of a composite key comes past them into its table (see first-migration.ts).
 */
function findLateKeys(relations) {
    const tables = [...relations];
    const isAtRisk = tables.some(([table, own]) => hasMember(table, own)) && tables.some(([table]) => hasObjects(table));
    if (!isAtRisk)
        return [];
    return tables.flatMap(([table, own]) => {
        const relation = own.get(onlyKey(table) ?? '');
        return relation?.target.kind === 'model' ? [{ table, relation }] : [];
    });
}
/** Whether a member of a composite key is a relation. */
function hasMember(table, relations) {
    const members = table.primaryKey?.columns ?? [];
    return members.length > 1 && members.some((column) => relations.has(column));
}
/** Whether a table has indexes or constraints that no field says. */
function hasObjects({ checks, indexes, uniques }) {
    return (checks.length + indexes.length > 0 ||
        uniques.some(({ name, columns }) => name !== undefined || columns.length > 1));
}

;// CONCATENATED MODULE: ./lib/targets/django/migration-doubts.js






/** Finds what keeps an app's first migration from creating the models with their relations and links. */
function settleKeys(keys) {
    const { relations, links, isCommitted } = keys;
    const doubts = findDoubts(relations).filter(({ table, relation }) => !isCommitted(table, relation.key));
    if (doubts.length + links.length === 0)
        return { late: [], limited: [], refused: [] };
    const late = findLate(keys, doubts);
    return late ? { late, limited: [], refused: [] } : { late: [], ...refuseDoubts(keys, doubts) };
}
/** What of the relations in doubt and the links cannot be made beside all the rest, each asked for itself. */
function refuseDoubts(keys, doubts) {
    const { relations, links, classNames, isCommitted } = keys;
    const asked = links.filter(({ from, key }) => !isCommitted(from, key));
    const outline = outlineModels({
        relations,
        links: links.filter((link) => !asked.includes(link)),
        classNames,
        gone: new Set(doubts.map(({ relation }) => relation)),
    });
    if (outline === undefined)
        return { limited: doubts, refused: asked };
    const { models, names } = outline;
    const ofDoubts = doubts.map((doubt) => ({
        doubt,
        model: names.get(doubt.table) ?? '',
        relation: toMigrationRelation(doubt.relation, names),
        isKey: isKey(doubt.table, doubt.relation),
    }));
    const ofLinks = asked.map((link) => ({
        link,
        model: names.get(link.from) ?? '',
        relation: toObject(link, names),
        isKey: false,
    }));
    const refused = refuse(models, [...ofDoubts, ...ofLinks]);
    return {
        limited: refused.flatMap((each) => ('doubt' in each ? [each.doubt] : [])),
        refused: refused.flatMap((each) => ('link' in each ? [each.link] : [])),
    };
}
/** What the first migration cannot make of what is asked. */
function refuse(models, asked) {
    const admitted = new Set(admitDoubts(models, asked, BUDGET));
    return asked.filter((each) => !admitted.has(each));
}
/** Each relation once, with the first reason for doubt. */
function findDoubts(all) {
    const doubts = [
        ...findLimitedKeys(all),
        ...findGeneratedKeys(all).map((each) => ({
            ...each,
            reason: "Django's migrations add such a key too late for the generated column over it",
        })),
        ...findLateKeys(all).map((each) => ({
            ...each,
            reason: "Django's migrations cannot create such a key beside composite ones here",
        })),
    ];
    const first = new Map();
    for (const doubt of doubts)
        if (!first.has(doubt.relation))
            first.set(doubt.relation, doubt);
    return [...first.values()];
}

;// CONCATENATED MODULE: ./lib/targets/django/keys.js





/**
 * Decides what each foreign key of each table is to Django. What is a relation in committed models stays one, of the
 * same kind. The result has the order of `tables`.
 */
function planKeys(tables, options) {
    const committed = options.sources.filter(({ isCommitted }) => isCommitted);
    const sorted = sortKeys(tables, options.sources);
    const late = [...sorted].flatMap(([table, { relations }]) => [...relations.values()]
        .filter(({ key }) => isObjectIn(committed, table, key))
        .map((relation) => ({ table, relation })));
    const keys = settle(sorted, { late, limited: [], refused: [] });
    if (!options.managed)
        return [...keys.values()];
    const links = [...keys].flatMap(([from, { composites }]) => composites.map(({ key, table }) => ({ key, table, from, field: compositeCandidates(key)[0] ?? '' })));
    const settlement = settleKeys({
        relations: new Map([...keys].map(([table, { relations }]) => [table, relations])),
        links,
        classNames: options.classNames,
        isCommitted: (table, key) => isRelationIn(committed, table, key),
    });
    return [...settle(keys, settlement).values()];
}
/** The keys by what they are in themselves. */
function sortKeys(tables, sources) {
    const byKey = new Map(tables.map((table) => [tableKey(table.name, table.namespace), table]));
    const drafts = planRelations(tables, (table, { key }) => isRelationIn(sources, table, key));
    return new Map(drafts.map(({ table, relations, plainKeys }) => {
        const several = sortComposites(table, byKey);
        const composites = several.flatMap((each) => ('reason' in each ? [] : [each]));
        const plain = several.flatMap((each) => ('reason' in each ? [each] : []));
        return [table, { relations, composites, plainKeys: [...plainKeys, ...plain] }];
    }));
}
/** The keys where some relations are followed by ForeignObjects, and others and some links stay plain fields. */
function settle(plan, { late, limited, refused }) {
    if (late.length + limited.length + refused.length === 0)
        return plan;
    const gone = new Set([...late, ...limited].map(({ relation }) => relation));
    const unlinked = new Set(refused.map(({ key }) => key));
    return new Map([...plan].map(([own, { relations, composites, plainKeys }]) => {
        const isOwn = ({ table }) => table === own;
        const added = late.filter(isOwn).flatMap(toLink);
        return [
            own,
            {
                relations: new Map([...relations].filter(([, relation]) => !gone.has(relation))),
                composites: [...composites.filter(({ key }) => !unlinked.has(key)), ...added],
                plainKeys: [
                    ...plainKeys,
                    ...limited.filter(isOwn).map(({ relation, reason }) => toPlain(relation.key, reason)),
                    ...composites.filter(({ key }) => unlinked.has(key)).map(toRefused),
                ],
            },
        ];
    }));
}
function toRefused({ key, table }) {
    return toPlain(key, `Django's first migration would refer to ${tableLabel(table)} before that is complete`);
}
/** Whether the models of some sources have a relation over the columns of a key. */
function isRelationIn(sources, table, { columns }) {
    const wanted = columns.join('\0');
    return sources.some((source) => source.named(table)?.relations.some((relation) => relation.columns.join('\0') === wanted));
}
/** Whether the models of some sources follow a key over one column with a ForeignObject, beside the column's own field. */
function isObjectIn(sources, table, key) {
    const [column = ''] = key.columns;
    return (sources.some((source) => source.named(table)?.attributes.has(column)) && isRelationIn(sources, table, key));
}

;// CONCATENATED MODULE: ./lib/targets/django/reverse-names.js





/**
 * The `related_name` of every relation, by its key, in the order of `models`: `orders` on the model that a relation of
 * Order leads to, `seller_orders` and `buyer_orders` where several lead to the same model. No name clashes with a field
 * or another reverse name of its target (fields.E302 to E305). The `kept` names come first; relations to `hubs` have none.
 * Keys over several columns come last: they are the ones that may be plain fields tomorrow.
 */
function nameReverses(models, kept, hubs) {
    const scopes = new Map(models.map(({ model: { table }, scope }) => [tableKey(table.name, table.namespace), scope]));
    // One model elsewhere may be called by several names: a setting, a label, a class.
    const elsewhere = (0,python_scope/* createScope */.D)(new Set(), kept.elsewhere);
    const names = models.map(() => new Map());
    const ends = models.map(({ model }) => endsOf(model));
    const give = (isComposite) => {
        models.forEach(({ model }, index) => {
            for (const each of ends[index] ?? []) {
                if (each.isComposite !== isComposite || leadsToHub(each.target, hubs))
                    continue;
                const scope = scopes.get(reverse_names_targetKey(each.target)) ?? elsewhere;
                const name = kept.back.get(each.key) ?? scope.claim(...candidates(model, each));
                names[index]?.set(each.key, toRelatedName(each.target, name));
            }
        });
    };
    give(false);
    give(true);
    return names;
}
/** What leads from a model to others, and whether it is all that leads there. */
function endsOf({ relations, composites }) {
    const named = [...[...relations.values()].map(ofRelation), ...composites.map(ofComposite)];
    const counts = new Map();
    for (const { target } of named)
        counts.set(reverse_names_targetKey(target), (counts.get(reverse_names_targetKey(target)) ?? 0) + 1);
    return named.map((each) => ({ ...each, isOnly: counts.get(reverse_names_targetKey(each.target)) === 1 }));
}
function ofRelation({ key, column, target, oneToOne }) {
    const role = (0,relation_names/* roleOf */.kp)(key, nounOf(target));
    return { key, target, oneToOne, role, name: roleOf(column, 1), isComposite: false };
}
/** There is a manager at the other end in any case: Django knows of no single row there. */
function ofComposite({ key, table, name }) {
    const target = { kind: 'model', table, column: '' };
    return { key, target, oneToOne: false, role: (0,relation_names/* roleOf */.kp)(key, table.name), name, isComposite: true };
}
function leadsToHub(target, hubs) {
    return target.kind === 'model' && hubs.has(target.table);
}
function candidates({ table, className }, { target, oneToOne, role, name, isOnly }) {
    return (0,relation_names/* reverseCandidates */.Zf)({
        child: className,
        parent: nounOf(target),
        role,
        forward: name,
        isSelf: target.kind === 'model' && target.table === table,
        isOne: oneToOne,
        isOnly,
    }).map(reverseIdentifier);
}
/** What a row of the target is called: `user` is how `settings.AUTH_USER_MODEL` ends. */
function nounOf(target) {
    switch (target.kind) {
        case 'model':
            return target.table.name;
        case 'setting':
            return target.setting.replace(/_MODEL$/, '');
        case 'label':
            return target.label.slice(target.label.indexOf('.') + 1);
        case 'class':
            return target.name;
    }
}
/** Another app's models may hold any name, so ours carry the app's label there; Django fills it in. */
function toRelatedName(target, name) {
    return target.kind === 'model' ? name : `%(app_label)s_${name}`;
}
function reverse_names_targetKey(target) {
    switch (target.kind) {
        case 'model':
            return tableKey(target.table.name, target.table.namespace);
        case 'setting':
            return `\u0001settings.${target.setting}`;
        case 'label':
            return `\u0001${target.label}`;
        case 'class':
            return `\u0001${target.module}:${target.name}`;
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/models.js











/** The models of some tables of a schema, in their order, with every name settled. */
function planModels(tables, schema, options, sources = []) {
    const keys = planKeys(tables, {
        classNames: guessClasses(tables, options, sources),
        sources,
        managed: options.managed,
    });
    const related = new Map(tables.map((table, index) => [table, keys[index]?.relations ?? new Map()]));
    const uniqueFields = findUniqueFields(related);
    const kept = keepNames(tables, keys, sources, { layout: options.layout, dialect: schema.dialect });
    const classNames = nameClasses(tables, options, kept);
    const named = tables.map((table, index) => {
        const { relations = new Map(), composites = [], plainKeys = [] } = keys[index] ?? {};
        const { fields, scope } = nameFields(table, relations, kept);
        const model = {
            table,
            position: index + 1,
            className: classNames[index] ?? '',
            columns: new Map(table.columns.map((column) => [column.name, column])),
            uniqueFields: uniqueFields.get(table) ?? new Set(),
            relations,
            composites: composites.map(({ key, table: target }) => ({
                key,
                table: target,
                name: kept.composites.get(key) ?? scope.claim(...compositeCandidates(key)),
            })),
            plainKeys,
            fields,
        };
        return { model, scope };
    });
    const shared = planShared(schema, named.map(({ model }) => model), new Set([
        ...classNames,
        ...(options.layout === 'base' ? classNames.map(thin_classes/* columnsClass */.C) : []),
        ...named.flatMap(({ scope }) => [...scope.claimed]),
    ]), kept.choices);
    const choices = named.map((each) => planChoices(each, shared, schema.dialect, options.fromChecks, kept.choices));
    const ends = [
        ...keys.flatMap(targetTables),
        ...keys.flatMap(({ composites }) => composites.map(({ table }) => table)),
    ];
    const hubs = (0,reverse_limit/* findHubs */.Cb)(ends, options.reverseLimit);
    const reverses = nameReverses(named, kept, hubs);
    const models = named.map(({ model }, index) => ({
        ...model,
        choices: choices[index] ?? new Map(),
        reverseNames: reverses[index] ?? new Map(),
        hiddenReverses: hubs.get(model.table),
    }));
    return { models, shared: [...shared.values()], modules: kept.modules };
}
function targetTables({ relations }) {
    return [...relations.values()].flatMap(({ target }) => (target.kind === 'model' ? [target.table] : []));
}
/** The name that each table's class probably gets, before the names that stay are known. */
function guessClasses(tables, options, sources) {
    const named = tables.map((table) => sources.flatMap((source) => source.named(table)?.name ?? [])[0]);
    const classes = new Map(tables.flatMap((table, index) => {
        const name = named[index];
        return name === undefined ? [] : [[table, name]];
    }));
    const names = nameClasses(tables, options, { classes, choices: { names: new Set() } });
    const guessed = new Map(tables.map((table, index) => [table, names[index] ?? '']));
    return (table) => guessed.get(table) ?? '';
}
/** Class names that differ in more than their letters' case: Django keeps models by lower-case name. */
function nameClasses(tables, { prefix, layout }, { classes, choices, }) {
    const taken = new Set([...classes.values(), ...choices.names].map((name) => name.toLowerCase()));
    const counts = new Map();
    const claim = (name) => {
        const key = name.toLowerCase();
        const free = taken.has(key) ? number(name, key, (counts.get(key) ?? 1) + 1) : name;
        taken.add(free.toLowerCase());
        return free;
    };
    const number = (name, key, count) => {
        counts.set(key, count);
        return taken.has(`${key}${count}`) ? number(name, key, count + 1) : `${name}${count}`;
    };
    const ofLayout = (name) => ((0,thin_classes/* isThinName */.fX)(name, layout) ? name : `${name}Model`);
    return tables.map((table, index) => classes.get(table) ?? claim(ofLayout(classIdentifier(table.name, prefix, index + 1))));
}

// EXTERNAL MODULE: ./lib/targets/python/short.js
var python_short = __webpack_require__(95527);
;// CONCATENATED MODULE: ./lib/targets/django/object-names.js


/** The longest name of a constraint that every database takes. */
const CONSTRAINT_LIMIT = 63;
/** The longest name of an index that Django takes (models.E034). */
const INDEX_LIMIT = 30;
/** Names of which none was given yet. Names of the schema that must change end in one note. */
function createObjectNames(notes) {
    const scope = (0,python_scope/* createScope */.D)();
    const claim = (name, limit, number) => {
        const candidate = (0,python_short/* shortName */.E)(number === 1 ? name : `${name}_${number}`, limit);
        return scope.has(candidate) ? claim(name, limit, number + 1) : scope.claim(candidate);
    };
    const settle = (table, name, limit) => claim(scope.has((0,python_short/* shortName */.E)(name, limit)) ? `${name}_${writable(table)}` : name, limit, 1);
    const note = (place, name, settled) => {
        const message = `Django does not take the name ${name}: it is written as ${settled} (an index has at most ${INDEX_LIMIT} characters and begins with a letter, every name stands once in an app)`;
        if (settled !== name)
            notes.gather('warning', place, 'renamed', message);
        return settled;
    };
    return {
        constraint: (place, table, name, isAuthors) => {
            const plain = writable(name);
            return isAuthors
                ? note(place, name, settle(table, plain, CONSTRAINT_LIMIT))
                : claim(plain, CONSTRAINT_LIMIT, 1);
        },
        index: (place, table, name) => {
            const plain = writable(name).replace(/^(?=[\d_])/, 'ix');
            return note(place, name, settle(table, plain, INDEX_LIMIT));
        },
    };
}
/** Django fills `%(class)s` and the like into names, again whenever it reads a migration, and doubles no quotes in them. */
function writable(name) {
    return name.replaceAll(/[%"]/g, '_');
}

;// CONCATENATED MODULE: ./lib/targets/django/schema-notes.js



/** Says what of a schema, besides its tables, Django's migrations do not make. */
function noteSchema({ sequences, domains, enums, tables }, notes) {
    for (const sequence of sequences) {
        const message = `Django's migrations make no sequences: ${tableLabel(sequence)} is left out`;
        notes.gather('notice', sequence.place, 'sequence', message);
    }
    for (const domain of domains) {
        const message = `Django knows no domains: columns of ${tableLabel(domain)} are of its type, without its conditions`;
        notes.gather('notice', domain.place, 'domain', message);
    }
    const used = new Set(tables.flatMap(({ columns }) => columns).flatMap(({ type }) => schema_notes_enumKey(type) ?? []));
    for (const each of enums) {
        if (used.has(tableKey(each.name, each.namespace)))
            continue;
        const message = `Django's migrations make no types: ${tableLabel(each)}, which no column has, is left out`;
        notes.gather('notice', each.place, 'type', message, 'unused-enum');
    }
}
/** The named enumeration that a column's type is made of. */
function schema_notes_enumKey(type) {
    if (type.kind === 'array' || type.kind === 'domain')
        return schema_notes_enumKey(type.of);
    return type.kind === 'enum' && type.name !== undefined ? tableKey(type.name, type.namespace) : undefined;
}
/** Says what of a table's primary key Django cannot: its name, and what is more than its columns. */
function notePrimaryKey(table, { dialect, literal }, notes) {
    const { deferrable, include } = table.primaryKey ?? {};
    const where = tableLabel(table);
    if (deferrable || include) {
        const what = deferrable ? 'DEFERRABLE' : `INCLUDE (${include?.join(', ') ?? ''})`;
        notes.gather('notice', table.place, 'key-option', `Django has no keys with options: that of ${where} is ${what}`);
    }
    noteStorage('primary key', table.primaryKey ?? {}, table, notes);
    const name = literal ? newKeyName(table, dialect) : undefined;
    if (name === undefined)
        return;
    notes.gather('notice', table.place, 'key-name', `Django does not name the primary key of ${where}: ${name}`);
}

;// CONCATENATED MODULE: ./lib/targets/django/tables.js


/**
 * Sorts out what Django has no model for: a table without a primary key (Django would look for a column `id`) or with a
 * generated column in one of several (models.E042), and a table whose name another one has in another namespace
 * (models.E028): one in none comes before all others.
 */
function selectTables(schema, notes) {
    const usual = new Set(schema.tables.flatMap((each) => !findKeyProblem(each) && each.namespace === undefined ? [each.name] : []));
    const names = new Set();
    const mapped = [];
    const omitted = [];
    for (const table of schema.tables) {
        const problem = findProblem(table, names.has(table.name) || (table.namespace !== undefined && usual.has(table.name)));
        if (problem) {
            notes.warn(table.place, problem.code, `table ${tableLabel(table)} has no Django model: ${problem.reason}`);
            omitted.push({ table, reason: problem.reason });
        }
        else {
            names.add(table.name);
            mapped.push(table);
            noteNamespace(table, notes);
            noteSigns(table, schema.dialect, notes);
        }
    }
    return { mapped, omitted };
}
const WITHOUT_KEY = 'it is a view, and nothing says which of its columns is its key';
function findKeyProblem({ primaryKey, view, columns }) {
    if (!primaryKey && view)
        return { code: 'no-primary-key', reason: WITHOUT_KEY };
    if (!primaryKey)
        return { code: 'no-primary-key', reason: 'it has no primary key' };
    const members = primaryKey.columns;
    const computed = columns.find(({ name, generated }) => generated && members.includes(name));
    return computed && members.length > 1
        ? {
            code: 'generated-key',
            reason: `${computed.name} of its key is computed, and Django composes no key of such`,
        }
        : undefined;
}
function findProblem(table, isTaken) {
    const problem = findKeyProblem(table);
    if (problem)
        return problem;
    if (isTaken) {
        return {
            code: 'duplicate-table',
            reason: `another table is called ${table.name}, and Django tells tables apart by name alone`,
        };
    }
    return undefined;
}
function noteNamespace(table, notes) {
    if (table.namespace === undefined)
        return;
    const message = `Django knows no namespaces: ${tableLabel(table)} is written as ${table.name}; put ${table.namespace} into the connection's search_path`;
    notes.gather('warning', table.place, 'namespace', message);
}
/** Tells of names that Django takes for something else. */
function noteSigns(table, dialect, notes) {
    for (const name of [table.name].concat(table.columns.map((column) => column.name))) {
        const sign = (0,django/* findDjangoSign */.ML)(name, dialect);
        if (sign === undefined)
            continue;
        const message = `Django cannot work with the sign ${sign} in a name: ${name} of ${tableLabel(table)} will fail in some statements`;
        notes.gather('warning', table.place, 'sign-in-name', message);
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/pages.js

















/** Settles every name and relation of a schema. */
function createPlan(schema, options, notes, { sources = [], bridge, packages = new Set() } = {}) {
    const { mapped, omitted } = selectTables(schema, notes);
    const isThin = options.layout === 'base';
    const planning = {
        prefix: options['table-prefix'],
        fromChecks: options['choices-from-checks'],
        layout: options.layout,
        managed: options.managed,
        reverseLimit: options['reverse-limit'],
    };
    const { models, shared, modules } = planModels(mapped, schema, planning, sources);
    noteSchema(schema, notes);
    const override = (0,type_overrides/* createOverrides */._7)(options.types, schema.dialect, isThin ? thin_classes/* fromWithin */.EW : undefined);
    for (const model of models) {
        if (options.managed)
            noteBoundlessKeys(model, { dialect: schema.dialect, override, notes });
        notePrimaryKey(model.table, schema, notes);
        noteComments(model.table, notes);
        noteKeys(model, notes);
        noteReverses(model, notes);
    }
    return {
        models,
        shared,
        modules,
        byTable: new Map(models.map((model) => [tableKey(model.table.name, model.table.namespace), model])),
        omitted,
        meta: {
            names: createObjectNames(notes),
            appLabel: options['app-label'],
            managed: options.managed,
            isAbstract: isThin,
        },
        notes,
        dialect: schema.dialect,
        version: options['django-version'],
        literal: schema.literal ?? false,
        friendly: options.inference === 'friendly',
        override,
        plainSql: createPlainSql(schema),
        packages,
        geodjango: options.geodjango,
        ...(bridge ? { bridge: isThin ? { ...bridge, module: (0,thin_classes/* fromWithin */.EW)(bridge.module) } : bridge } : {}),
        isThin,
    };
}
/** One page that holds everything. */
function filePages(fileName, plan) {
    return [modulePage(fileName, plan, plan), ...bridgePages(plan)];
}
/** The module of sessions on Django's connections, where the models are bridged. */
function bridgePages({ bridge, layout }) {
    return bridge ? [bridgePage(layout)] : [];
}
/** The module of the choices that models share. */
function choicesPage({ shared, layout }) {
    const imports = (0,python_imports/* createImports */.H)(new Set(shared.map(({ className }) => className)));
    const classes = shared.map((choices) => printChoices(choices, { imports, layout }, 0)).map(toView);
    return {
        path: `${CHOICES_MODULE}.py`,
        template: 'django/module',
        view: { imports: imports.print(layout), classes, remarks: [] },
    };
}
function toView({ heading, body }) {
    return { heading: heading.join('\n'), body: body.join('\n') };
}
/** A module. `choicesModule` is what it imports shared choices from, where they stand in another one. */
function modulePage(path, content, plan, choicesModule) {
    const { models, shared, omitted } = content;
    const imports = (0,python_imports/* createImports */.H)(namesIn({ ...plan, models }));
    const printing = {
        imports,
        layout: plan.layout,
        notes: plan.notes,
        dialect: plan.dialect,
        version: plan.version,
        literal: plan.literal,
        friendly: plan.friendly,
        override: plan.override,
        plainSql: plan.plainSql,
        packages: plan.packages,
        geodjango: plan.geodjango,
        models: plan.byTable,
        bridgeModule: `${plan.isThin ? '..' : '.'}${BRIDGE_MODULE}`,
        ...(plan.bridge ? { bridge: plan.bridge } : {}),
        ...(choicesModule === undefined ? {} : { choicesModule }),
    };
    const classes = [
        ...shared.map((choices) => toView(printChoices(choices, printing, 0))),
        ...models.map((model) => toClassView(model, plan.meta, printing)),
    ];
    const view = {
        imports: imports.print(plan.layout),
        classes,
        remarks: omissionRemarks(omitted, plan.layout),
    };
    return { path, template: 'django/module', view };
}
/** The names of classes, choices and fields, which an import must not have: a field would hide it from the lines below. */
function namesIn({ models, shared, isThin }) {
    const names = new Set(shared.map(({ className }) => className));
    for (const { className, fields, choices } of models) {
        names.add(className);
        if (isThin)
            names.add((0,thin_classes/* columnsClass */.C)(className));
        for (const choice of choices.values())
            names.add(choice.className);
        for (const { name } of fields.values())
            names.add(name);
    }
    return names;
}
/** Comments about the tables that have no model. */
function omissionRemarks(omitted, layout) {
    return omitted.flatMap(({ table, reason }) => layout.comment(`The table ${tableLabel(table)} has no model: ${reason}.`));
}
function noteKeys({ table, plainKeys }, notes) {
    for (const { key, reason, worthWarning } of plainKeys) {
        if (!worthWarning)
            continue;
        const message = `a foreign key of ${tableLabel(table)} is a plain field in Django: ${describeKey(key)}; ${reason}`;
        notes.warn(key.place, 'plain-foreign-key', message);
    }
}
function noteReverses({ table, hiddenReverses: count }, notes) {
    if (count === undefined)
        return;
    notes.gather('notice', table.place, 'reverse-limit', (0,reverse_limit/* hubMessage */.n_)(tableLabel(table), count));
}

;// CONCATENATED MODULE: ./lib/targets/django/packages.js











/** A package: one module a model, and the door to them all; of thin classes where the plan says so. */
function folderPages(plan) {
    const modules = nameModules(plan);
    const generated = modelPages(modules, plan);
    return [
        packagePage(modules, plan),
        ...bridgePages(plan),
        ...(plan.isThin ? [emptyPage, ...generated].map(toInside) : generated),
        ...(plan.isThin ? modules.map((each) => thinPage(each, plan)) : []),
    ];
}
function nameModules({ models, modules, bridge, isThin }) {
    const reserved = [
        CHOICES_MODULE,
        ...(bridge ? [BRIDGE_MODULE] : []),
        ...(isThin ? [thin_classes/* GENERATED_PACKAGE */.XP] : []),
    ];
    const scope = (0,python_scope/* createScope */.D)(new Set([...python_reserved/* SOFT_KEYWORDS */.w0, ...reserved]), modules.values());
    return models.map((model) => ({
        model,
        module: modules.get(model.table) ?? scope.claim((0,names/* moduleName */.AO)((0,names/* singularSnake */.Ar)(model.className), model.position)),
    }));
}
const emptyPage = { path: '__init__.py', template: 'python/empty', view: {} };
function toInside(page) {
    return { ...page, path: `${thin_classes/* GENERATED_PACKAGE */.XP}/${page.path}` };
}
function modelPages(modules, plan) {
    return [
        ...(plan.shared.length === 0 ? [] : [choicesPage(plan)]),
        ...modules.map(({ model, module }) => modulePage(`${module}.py`, { models: [model], shared: [], omitted: [] }, plan, `.${CHOICES_MODULE}`)),
    ];
}
/** The door to a package. */
function packagePage(modules, { shared, omitted, layout, isThin }) {
    const imports = (0,python_imports/* createImports */.H)(new Set());
    const choices = isThin ? `.${thin_classes/* GENERATED_PACKAGE */.XP}.${CHOICES_MODULE}` : `.${CHOICES_MODULE}`;
    const names = [
        ...shared.map(({ className }) => imports.from(choices, className)),
        ...modules.map(({ model, module }) => imports.from(`.${module}`, model.className)),
    ];
    const exports = layout.assignment({ target: '__all__', value: (0,python_layout/* list */.p_)((0,python_imports/* sortExports */.i)(names).map(python/* pythonString */.cE)) });
    const view = { imports: imports.print(layout), exports, remarks: omissionRemarks(omitted, layout) };
    return { path: '__init__.py', template: 'django/package', view };
}
function thinPage({ model: { className }, module }, { layout }) {
    const imports = (0,python_imports/* createImports */.H)(new Set());
    const base = imports.from(`.${thin_classes/* GENERATED_PACKAGE */.XP}.${module}`, (0,thin_classes/* columnsClass */.C)(className));
    const heading = printHeading(className, base, layout).join('\n');
    return {
        path: `${module}.py`,
        template: 'python/thin',
        view: { imports: imports.print(layout), heading },
        once: true,
    };
}

;// CONCATENATED MODULE: ./lib/targets/django.js







/** Django models for 5.2 and later. */
const django_django = {
    generate: (schema, { layout, fileName, lineLength, options, names = [], bridge, dependencies }) => {
        const notes = (0,targets_notes/* createNotes */.a)();
        const plan = createPlan(schema, django_options/* djangoOptions */.I.parse(options), notes, {
            sources: (0,name_source/* createSources */.LH)(names, notes),
            bridge,
            packages: dependencies,
        });
        const printable = { ...plan, layout: new python_layout/* Layout */.PE(lineLength) };
        const value = layout === 'file' ? filePages(fileName, printable) : folderPages(printable);
        return { value, diagnostics: notes.list() };
    },
    refer: (schema, { output, options, names = [] }) => {
        const parsed = django_options/* djangoOptions */.I.parse(options);
        const label = parsed['app-label'] ?? (0,app_label/* appLabelOf */.R)(output);
        if (label === undefined)
            return [];
        const notes = (0,targets_notes/* createNotes */.a)();
        const { models } = createPlan(schema, parsed, notes, { sources: (0,name_source/* createSources */.LH)(names, notes) });
        return models.map(({ table, className }) => ({ table, reference: `${label}.${className}` }));
    },
};


/***/ })

};
