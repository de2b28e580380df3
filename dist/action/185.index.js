export const id = 185;
export const ids = [185];
export const modules = {

/***/ 84185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  django: () => (/* binding */ django)
});

// EXTERNAL MODULE: ./lib/targets/notes.js
var targets_notes = __webpack_require__(95015);
// EXTERNAL MODULE: ./lib/targets/django/app-label.js
var app_label = __webpack_require__(3628);
// EXTERNAL MODULE: ./lib/targets/python/layout.js
var python_layout = __webpack_require__(56319);
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
;// CONCATENATED MODULE: ./lib/targets/django/bridges.js
const BRIDGE_MODULE = 'bridge';
const bridgePage = { path: `${BRIDGE_MODULE}.py`, template: 'django/bridge', view: {} };
function printManager({ imports, layout, bridgeModule }) {
    const value = `${imports.moduleAs(bridgeModule, BRIDGE_MODULE)}.SqlalchemyManager()`;
    return ['', ...layout.assignment({ target: 'objects', value }, 4)];
}
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

const RESERVED_FIELDS = new Set([
    ...python_reserved/* KEYWORDS */.d6,
    ...('DoesNotExist Meta MultipleObjectsReturned NotUpdated adelete arefresh_from_db as_sqlalchemy asave check clean clean_fields ' +
        'date_error_message delete from_db full_clean get_constraints get_deferred_fields objects pk ' +
        'prepare_database_save refresh_from_db save save_base self serializable_value unique_error_message ' +
        'validate_constraints validate_unique').split(' '),
]);

;// CONCATENATED MODULE: ./lib/targets/django/choices.js





const CHOICES_MODULE = 'choices';
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
function planOwn({ column, position, values, scope, shared, kept }) {
    const name = kept?.className ?? claimClass(scope, new Set([...scope.claimed, ...shared]), column, position);
    return { className: name, shared: false, members: (0,enum_members/* enumMembers */.p)(values, kept?.members) };
}
function claimClass(scope, taken, name, position) {
    const plain = (0,names/* className */.s7)(name, position).replace(/^_+|_+$/g, '') || `Choices${position}`;
    const candidates = [plain, `${plain}Choices`];
    const free = candidates.filter((each) => !taken.has(each) && !isReserved(each));
    return scope.claim(...(free.length > 0 ? free : candidates.slice(-1)));
}
function isChoicesIdentifier(name) {
    return !isReserved(name) && !/^_|_$|__/.test(name);
}
function isReserved(name) {
    return RESERVED_FIELDS.has(name) || python_reserved/* BUILTINS */.H3.has(name) || python_reserved/* KEYWORDS */.d6.has(name);
}
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
function enumKey({ name = '', namespace, }) {
    return namespace === undefined ? name : `${namespace}\u0000${name}`;
}

// EXTERNAL MODULE: ./lib/targets/reverse-limit.js
var reverse_limit = __webpack_require__(54582);
;// CONCATENATED MODULE: ./lib/targets/django/expressions.js


function fromModels(imports, name) {
    return `${imports.from('django.db', 'models')}.${name}`;
}
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
const NUMBERED = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|(?<![\p{L}\p{N}_$.])(?<number>\d{1,9})(?![\p{L}\p{N}_$.])/gu;
function hasTextParameter(sql) {
    return [...sql.matchAll(QUOTED)].some(([, string]) => string?.includes('%') === true);
}
const QUOTED = /(?<![\p{L}\p{N}_$])'((?:[^'\\]|'')*)'|"[^"]*"|`[^`]*`|'(?:[^']|'')*'|%/gu;
function takesParameters(value) {
    if (value?.kind !== 'expression')
        return value !== undefined && PARAMETERS.has(value.kind);
    return hasTextParameter(value.sql);
}
const PARAMETERS = new Set(['boolean', 'number', 'string']);

;// CONCATENATED MODULE: ./lib/targets/django/model.js
function tableKey(name, namespace) {
    return namespace === undefined ? name : `${namespace}\u0000${name}`;
}
function tableLabel(table) {
    return table.namespace === undefined ? table.name : `${table.namespace}.${table.name}`;
}
function fieldOf(model, column) {
    return model.fields.get(column)?.name ?? column;
}

;// CONCATENATED MODULE: ./lib/targets/django/condition.js



function lookup(column, name, value, { model }) {
    return { kind: 'lookup', name: `${fieldOf(model, column.name)}${name}`, value };
}
function printCondition(condition, around) {
    const q = fromModels(around.imports, 'Q');
    switch (condition.kind) {
        case 'lookup':
            return (0,python_layout/* call */.T1)(condition.negated ? `~${q}` : q, [(0,python_layout/* keyword */.Si)(condition.name, condition.value)]);
        case 'expression':
            return (0,python_layout/* call */.T1)(q, [condition.code]);
        case 'any':
            return (0,python_layout/* chain */.cy)('|', condition.members.map((member) => printOperand(member, around)));
        case 'all':
            return printAll(condition.members, around);
    }
}
function printAll(members, around) {
    const plain = members.flatMap((member) => (member.kind === 'lookup' && !member.negated ? [member] : []));
    const isOne = plain.length === members.length && new Set(plain.map(({ name }) => name)).size === plain.length;
    if (!isOne) {
        return (0,python_layout/* chain */.cy)('&', members.map((member) => printOperand(member, around)));
    }
    return (0,python_layout/* call */.T1)(fromModels(around.imports, 'Q'), plain.map(({ name, value }) => (0,python_layout/* keyword */.Si)(name, value)));
}
function printOperand(condition, around) {
    const code = printCondition(condition, around);
    const isChain = typeof code !== 'string' && 'operands' in code;
    return isChain ? (0,python_layout/* call */.T1)(fromModels(around.imports, 'Q'), [code]) : code;
}

// EXTERNAL MODULE: ./lib/targets/django/version.js
var django_version = __webpack_require__(61616);
;// CONCATENATED MODULE: ./lib/targets/django/postgres-fields.js
const FIELDS = 'django.contrib.postgres.fields';
const ARRAY = { module: FIELDS, name: 'ArrayField' };
const RANGES = {
    date: { module: FIELDS, name: 'DateRangeField' },
    int4: { module: FIELDS, name: 'IntegerRangeField' },
    int8: { module: FIELDS, name: 'BigIntegerRangeField' },
    num: { module: FIELDS, name: 'DecimalRangeField' },
    tstz: { module: FIELDS, name: 'DateTimeRangeField' },
};
const POSTGRES_NATIVES = {
    hstore: { module: FIELDS, name: 'HStoreField' },
    tsvector: { module: 'django.contrib.postgres.search', name: 'SearchVectorField' },
};
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
    string: ({ length }, { imports }) => field_types_text(imports, length),
    text: (_, { imports }) => core(imports, 'TextField', 'text'),
    date: (_, { imports }) => core(imports, 'DateField', 'other'),
    time: (_, { imports }) => core(imports, 'TimeField', 'other'),
    datetime: (_, { imports }) => core(imports, 'DateTimeField', 'other'),
    interval: (_, { imports }) => core(imports, 'DurationField', 'other'),
    year: (_, { imports }) => core(imports, 'SmallIntegerField', 'integer'),
    binary: ({ length }, { imports }) => core(imports, 'BinaryField', 'other', maxLength(length)),
    json: (_, { imports }) => core(imports, 'JSONField', 'json'),
    uuid: (_, { imports }) => core(imports, 'UUIDField', 'uuid'),
    enum: ({ values, name }, around) => around.dialect === 'postgresql' && name !== undefined
        ? approximate(withChoices(core(around.imports, 'TextField', 'text'), around))
        : withChoices(field_types_text(around.imports, Math.max(0, ...values.map(measureText))), around),
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
const NETWORK_LENGTHS = { cidr: 43, macaddr: 23, macaddr8: 23 };
const NATIVES = {
    money: ({ imports, dialect }) => dialect === 'postgresql'
        ? approximate(core(imports, 'TextField', 'text'))
        : core(imports, 'DecimalField', 'decimal', [
            (0,python_layout/* keyword */.Si)('max_digits', '19'),
            (0,python_layout/* keyword */.Si)('decimal_places', '4'),
        ]),
    hstore: ({ imports }) => approximate(core(imports, 'JSONField', 'json')),
};
function toFieldType(type, around) {
    return rule(type)(type, around);
}
function rule(type) {
    return RULES[type.kind];
}
function toAutoField(type, imports) {
    if (type.kind === 'integer')
        return core(imports, `${INTEGERS[type.bits]}AutoField`, 'integer');
    const isWhole = type.kind === 'decimal' && (type.scale ?? 0) === 0;
    return isWhole ? core(imports, 'BigAutoField', 'integer') : undefined;
}
function isWithoutFigures({ precision, scale }, { dialect, version }) {
    const isTaken = dialect === 'postgresql' || dialect === 'sqlite';
    return precision === undefined && scale === undefined && isTaken && (0,django_version/* can */.$)(version, 'plain-decimals');
}
function decimalFigures(type) {
    if (type.precision === undefined)
        return { digits: 38, places: Math.max(0, type.scale ?? 10) };
    const scale = type.scale ?? 0;
    const digits = scale < 0 ? type.precision - scale : Math.max(type.precision, scale);
    return { digits: Math.max(1, digits), places: Math.max(0, scale) };
}
function core(imports, name, family, args = []) {
    return { head: fromModels(imports, name), args, family, approximate: false };
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
    if (member.approximate)
        return approximate(core(around.imports, 'TextField', 'text'));
    const head = around.imports.from(ARRAY.module, ARRAY.name);
    const inner = (0,python_layout/* call */.T1)(member.head, member.args);
    const whole = Array.from({ length: Math.max(0, dimensions - 1) }).reduce((nested) => (0,python_layout/* call */.T1)(head, [nested]), inner);
    return { head, args: [whole], family: 'other', approximate: false };
}
function measureText(value) {
    return Array.from(value).length;
}

;// CONCATENATED MODULE: ./lib/targets/django/literals.js



const LARGEST = {
    8: 32767n,
    16: 32767n,
    24: 2147483647n,
    32: 2147483647n,
    64: 9223372036854775807n,
};
function plain(code) {
    return { kind: 'plain', code };
}
function printLiteral(literal, imports) {
    return literal.kind === 'plain'
        ? literal.code
        : (0,python_layout/* call */.T1)(imports.from('decimal', 'Decimal'), [decimalArgument(literal.digits)]);
}
function decimalArgument(digits) {
    return /^(?:-?[1-9]\d*|0)$/.test(digits) ? digits : (0,python/* pythonString */.cE)(digits);
}
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
    const match = /^([+-]?)0*(\d*)(?:\.(\d*))?$/.exec(text);
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





function readTree(sql, model, dialect) {
    const family = (0,expressions_family/* familyOf */.A)(dialect);
    if (dialect === undefined && sql.includes('\\'))
        return undefined;
    const tokens = (0,expressions_tokens/* tokenize */.q)(sql, family);
    const tree = tokens && (0,parse/* parse */.q)(tokens, family);
    const typeOf = (name) => findColumn(name, model)?.type;
    const strip = (node) => {
        const [inner] = node.args;
        if (inner && (0,implicit/* implicitCast */.D)(node, { family, typeOf }) === 'same-kind')
            return strip(inner);
        return withoutUsualType({ ...node, args: node.args.map(strip) });
    };
    return tree && strip(tree);
}
function withoutUsualType({ type, ...node }) {
    if (type === undefined || (0,type_names/* isTextType */.GN)(type) || (node.kind === 'number' && (0,type_names/* isNumberType */.qS)(type)))
        return node;
    return { ...node, type };
}
function findColumn(name, { columns }) {
    const lower = name.toLowerCase();
    const exact = columns.get(name);
    if (exact)
        return exact;
    const alike = [...columns.values()].filter((column) => column.name.toLowerCase() === lower);
    return alike.length === 1 ? alike[0] : undefined;
}
function columnOf(node, model) {
    return node.kind === 'name' ? findColumn(node.text, model) : undefined;
}
function plainType(type) {
    return type.kind === 'domain' ? plainType(type.of) : type;
}

;// CONCATENATED MODULE: ./lib/targets/django/condition-values.js




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
function printValue(value, imports) {
    return 'parts' in value
        ? (0,python_layout/* call */.T1)(imports.from('datetime', value.kind), value.parts)
        : printLiteral(value, imports);
}
const TEXTS = new Set(['enum', 'string', 'text']);
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
const READERS = {
    date: readDate,
    time: readTime,
};

;// CONCATENATED MODULE: ./lib/targets/django/output-fields.js



const KINDS = {
    date: 'DateField',
    datetime: 'DateTimeField',
    decimal: 'DecimalField',
    enum: 'TextField',
    float: 'FloatField',
    integer: 'IntegerField',
    string: 'CharField',
    text: 'TextField',
};
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
    return KINDS[plainType(type).kind];
}
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







function attempt(around, make) {
    return make(withoutTrace(around)) === undefined ? undefined : make(around);
}
function withoutTrace(around) {
    return { ...around, imports: (0,python_imports/* createImports */.H)(new Set()) };
}
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
function findKnown(name, dialect) {
    const counting = dialect === 'mysql' || dialect === 'mariadb' ? 'char_length' : 'length';
    return name === counting ? { name: 'Length', least: 1, most: 1 } : FUNCTIONS.get(name);
}
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
function knownArgument(node, around) {
    const column = columnOf(node, around.model);
    if (column)
        return (0,python/* pythonString */.cE)(fieldOf(around.model, column.name));
    return literalArgument(node, around) ?? knownCall(node, around);
}
function literalArgument({ kind, text, type }, { imports }) {
    if (type !== undefined)
        return undefined;
    if (kind === 'string')
        return (0,python_layout/* call */.T1)(fromModels(imports, 'Value'), [(0,python/* pythonString */.cE)(text)]);
    return kind === 'number' && /^-?\d{1,18}$/.test(text) ? text : undefined;
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
    if (column)
        return compareColumn(column, words[0], right, isNot, around);
    return isNot ? undefined : compareCall(left, words[1], right, around);
}
function compareColumn(column, name, right, isNot, around) {
    const { model, imports } = around;
    const other = columnOf(right, model);
    if (isNot && (column.nullable || other?.nullable))
        return undefined;
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
function field(column, { model, imports }) {
    return (0,python_layout/* call */.T1)(fromModels(imports, 'F'), [(0,python/* pythonString */.cE)(fieldOf(model, column.name))]);
}
function otherField(one, other, name, around) {
    const { relations } = around.model;
    const isRelation = relations.has(one.name) || relations.has(other.name);
    return one.type.kind === other.type.kind && (!isRelation || name === '') ? field(other, around) : undefined;
}
function compareCall(left, name, right, around) {
    const { imports, model } = around;
    const called = knownCall(left, around);
    const column = columnOf(right, model);
    const value = column ? field(column, around) : literalOf(left, right);
    if (called === undefined || value === undefined)
        return undefined;
    return { kind: 'expression', code: (0,python_layout/* call */.T1)(imports.from('django.db.models.lookups', name), [called, value]) };
}
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







const conditions_LARGEST = 200;
function toQ(sql, around, other = () => undefined) {
    const tree = readTree(sql, around.model, around.dialect);
    if (!tree || tree.size > conditions_LARGEST)
        return undefined;
    const condition = attempt(around, (inner) => read(tree, { ...inner, other }));
    return condition && printCondition(condition, around);
}
function read(node, around) {
    const known = readKnown(node, around);
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
    if (fieldColumn(to.args[0], around) !== column)
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
function readNull({ args: [inner] }, value, around) {
    const column = inner && columnOf(inner, around.model);
    return column && lookup(column, '__isnull', value, around);
}
function readList({ args }, isNot, around) {
    const [left, ...items] = args;
    const column = fieldColumn(left, around);
    if (!column || (isNot && column.nullable))
        return undefined;
    const values = items.map((item) => readValue(item, column));
    if (!values.every((value) => value !== undefined))
        return undefined;
    const found = lookup(column, '__in', (0,python_layout/* list */.p_)(values.map((value) => printValue(value, around.imports))), around);
    return isNot ? { ...found, negated: true } : found;
}
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
function fieldColumn(node, { model }) {
    const column = node && columnOf(node, model);
    return column && !model.relations.has(column.name) ? column : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/django/func-expressions.js







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
function isCondition({ kind, text }) {
    return kind === 'operator' && OPERATORS.get(text) === 'BooleanField';
}
const RESULTS = new Map([
    ['daterange', 'DateRangeField'],
    ['int4range', 'IntegerRangeField'],
    ['int8range', 'BigIntegerRangeField'],
    ['numrange', 'DecimalRangeField'],
    ['tstzrange', 'DateTimeRangeField'],
]);
function funcCall(node, around) {
    if (!/^[a-z_][a-z\d_]*$/.test(node.text))
        return undefined;
    const range = RESULTS.get(node.text);
    const output = range
        ? (0,python_layout/* call */.T1)(around.imports.from('django.contrib.postgres.fields', range), [])
        : outputField(node, around);
    return func(node.args, around, { function: (0,python/* pythonString */.cE)(node.text), output_field: output });
}
function funcCast(node, around) {
    if (!/^[a-z][a-z\d ]*$/.test(node.text))
        return undefined;
    const template = (0,python/* pythonString */.cE)(`(%(expressions)s)::${node.text}`);
    return func(node.args, around, { output_field: outputField(node, around), template });
}
const OPERATORS = new Map([
    ...['=', '<>', '<', '<=', '>', '>='].map((name) => [name, 'BooleanField']),
    ...['like', 'not like', 'ilike', 'not ilike', '~', '!~'].map((name) => [name, 'BooleanField']),
    ...['and', 'or', 'is null', 'is not null', 'not'].map((name) => [name, 'BooleanField']),
    ...['+', '-', '*', '/', '%'].map((name) => [name, 'same']),
    ...['||', '->>'].map((name) => [name, 'TextField']),
]);
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






function rawCondition(sql, { imports }) {
    return rawSql(imports, sql, (0,python_layout/* keyword */.Si)('output_field', (0,python_layout/* call */.T1)(fromModels(imports, 'BooleanField'), [])));
}
function indexCondition(sql, around) {
    return toQ(sql, around) ?? (0,python_layout/* call */.T1)(fromModels(around.imports, 'Q'), [rawCondition(sql, around)]);
}
function checkedCondition(sql, around) {
    return toQ(sql, around, (node, inner) => (isCondition(node) ? toFunc(node, inner) : undefined));
}
function includeArgument(columns, { model }) {
    if (!columns || columns.length === 0)
        return [];
    return [(0,python_layout/* keyword */.Si)('include', (0,python_layout/* list */.p_)(columns.map((column) => (0,python/* pythonString */.cE)(fieldOf(model, column)))))];
}

;// CONCATENATED MODULE: ./lib/targets/django/index-parts.js







function toPart(of, around, checked = false) {
    if (of.kind === 'column')
        return { kind: 'field', name: fieldOf(around.model, of.name), of };
    const { sql, order } = withoutOrder(of.sql, around.model);
    const part = order ? { ...of, order } : of;
    const tree = readTree(sql, around.model, around.dialect);
    const column = tree && columnOf(tree, around.model);
    if (column)
        return { kind: 'field', name: fieldOf(around.model, column.name), of: part };
    const code = tree && attempt(around, (inner) => (checked ? toFunc : knownCall)(tree, inner));
    return code === undefined ? { kind: 'sql', sql, of: part } : { kind: 'expression', code, of: part };
}
function withoutOrder(sql, { columns }) {
    const [, name = '', order = ''] = /^\s*(.*?)\s+(asc|desc)\s*$/is.exec(sql) ?? [];
    const isColumn = columns.has(name.replace(/^(["`])(.+)\1$/s, '$2'));
    if (!isColumn)
        return { sql };
    return order.toLowerCase() === 'desc' ? { sql: name, order: 'desc' } : { sql: name };
}
function isPrefix(part) {
    return part.kind === 'column' && part.length !== undefined;
}
function areFields(parts, mayFall) {
    return parts.every(({ kind, of: { order, nulls, collation } }) => kind === 'field' && nulls === undefined && collation === undefined && (mayFall || order === undefined));
}
function partArguments(parts, mayFall, around) {
    if (!areFields(parts, mayFall))
        return parts.map((part) => printPart(part, around));
    const fields = parts.flatMap(({ of, ...part }) => part.kind === 'field' ? [(0,python/* pythonString */.cE)(`${of.order ? '-' : ''}${part.name}`)] : []);
    return [(0,python_layout/* keyword */.Si)('fields', (0,python_layout/* list */.p_)(fields))];
}
function operatorClasses(parts, mayFall) {
    const classes = parts.map(({ of }) => of.operatorClass ?? '');
    if (classes.every((each) => each === '') || !areFields(parts, mayFall))
        return [];
    return [(0,python_layout/* keyword */.Si)('opclasses', (0,python_layout/* list */.p_)(classes.map(python/* pythonString */.cE)))];
}
function printPart(part, around) {
    const { imports } = around;
    const { order, nulls, collation, operatorClass } = part.of;
    const plain = printPlain(part, around);
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
function printPlain(part, { imports }) {
    switch (part.kind) {
        case 'field':
            return (0,python/* pythonString */.cE)(part.name);
        case 'expression':
            return part.code;
        case 'sql':
            return rawSql(imports, part.sql);
    }
}
function asExpression(code, { imports }) {
    return typeof code === 'string' ? (0,python_layout/* call */.T1)(fromModels(imports, 'F'), [code]) : code;
}

;// CONCATENATED MODULE: ./lib/targets/django/unique-constraints.js






const DEFERRABLE = { immediate: 'IMMEDIATE', deferred: 'DEFERRED' };
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
function deferrableArgument(deferrable, { imports }) {
    if (!deferrable)
        return [];
    return [(0,python_layout/* keyword */.Si)('deferrable', `${fromModels(imports, 'Deferrable')}.${DEFERRABLE[deferrable]}`)];
}

;// CONCATENATED MODULE: ./lib/targets/django/exclusions.js








function toExclusion(exclusion, model, names, printing) {
    const { table } = model;
    const tried = exclusions_create(exclusion, withoutTrace({ ...printing, model }));
    const made = 'problem' in tried ? tried : exclusions_create(exclusion, { ...printing, model });
    const wanted = exclusion.name ?? `ex_${table.name}`;
    if (!('problem' in made)) {
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
function isKnown({ method, parts, include }, { version }) {
    if (method !== 'hash')
        return METHODS.has(method);
    const isSimple = parts.length === 1 && parts[0]?.operator === '=' && include === undefined;
    return isSimple && (0,django_version/* can */.$)(version, 'hash-exclusions');
}
const METHODS = new Set(['gist', 'spgist']);

;// CONCATENATED MODULE: ./lib/targets/django/uniqueness.js
function isPlainUnique(index) {
    return isTotal(index) && !index.include && !index.nullsNotDistinct;
}
function isPlainConstraint({ deferrable, include, nullsNotDistinct }) {
    return !deferrable && !include && !nullsNotDistinct;
}
function uniqueColumnsOf(table) {
    return single([
        table.primaryKey?.columns ?? [],
        ...table.uniques.filter(({ deferrable }) => !deferrable).map(({ columns }) => columns),
        ...table.indexes.filter(isTotal).map(columnsOf),
    ]);
}
function plainUniquesOf(table) {
    return single([
        table.primaryKey?.columns ?? [],
        ...table.uniques.filter(isPlainConstraint).map(({ columns }) => columns),
        ...table.indexes.filter(isPlainUnique).map(columnsOf),
    ]);
}
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









function toConstraints(model, names, printing) {
    const { uniques, checks, exclusions } = model.table;
    const distinct = uniques
        .filter((unique) => !isSaidByField(unique, model))
        .map((unique) => uniqueConstraint(unique, model, names, printing));
    const excluded = exclusions.map((exclusion) => toExclusion(exclusion, model, names, printing));
    return {
        items: [
            ...distinct.flatMap((each) => ('code' in each ? [each.code] : [])),
            ...checks.map((check) => checkConstraint(check, model, names, printing)),
            ...excluded.flatMap((each) => ('code' in each ? [each.code] : [])),
        ],
        remarks: [
            ...uniques.flatMap(({ name, columns, comment }) => describe(name ?? columns.join(', '), comment)),
            ...checks.flatMap(({ name, sql, comment }) => describe(name ?? sql, comment)),
            ...exclusions.flatMap(({ name, method, comment }) => describe(name ?? method, comment)),
            ...distinct.concat(excluded).flatMap((each) => ('remark' in each ? [each.remark] : [])),
        ],
    };
}
function describe(name, comment) {
    return comment ? [`${name}: ${comment}`] : [];
}
function isSaidByField(unique, { uniqueFields }) {
    const [column = ''] = unique.columns;
    if (unique.columns.length !== 1 || !isPlainConstraint(unique))
        return false;
    return unique.name === undefined || uniqueFields.has(column);
}
function uniqueConstraint(unique, model, names, printing) {
    const { name: table, place } = model.table;
    const wanted = unique.name ?? `uq_${table}_${unique.columns.join('_')}`;
    const parts = unique.columns.map((name) => ({ kind: 'column', name }));
    const made = createUnique({ ...unique, parts }, { ...printing, model });
    if ('named' in made) {
        return { code: made.named(names.constraint(place, table, wanted, unique.name !== undefined)) };
    }
    const what = `unique constraint ${wanted} (${unique.columns.join(', ')})`;
    const message = `the ${what} of ${tableLabel(model.table)} is a comment only: ${made.problem}`;
    printing.notes.warn(place, 'unique', message);
    return { remark: `The ${what} is left out: ${made.problem}.` };
}
function checkConstraint(check, model, names, printing) {
    const { name: table, place } = model.table;
    const wanted = check.name ?? `ck_${table}_${subject(check, model)}`;
    const around = { ...printing, model };
    return (0,python_layout/* call */.T1)(fromModels(printing.imports, 'CheckConstraint'), [
        (0,python_layout/* keyword */.Si)('condition', toQ(check.sql, around) ?? rawCondition(check.sql, around)),
        (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(names.constraint(place, table, wanted, check.name !== undefined))),
    ]);
}
function subject({ sql }, { table }) {
    const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_$]+/gu));
    return (table.columns.find(({ name }) => words.has(name.toLowerCase())) ?? table.columns[0])?.name ?? '';
}

;// CONCATENATED MODULE: ./lib/targets/django/choice-classes.js



const INDENT = 4;
function printChoices({ className, members, comment }, { imports, layout }, indent) {
    const heading = `${' '.repeat(indent)}class ${className}(${fromModels(imports, 'TextChoices')}):`;
    return {
        heading: [...(comment ? layout.comment(comment, indent) : []), heading],
        body: members.flatMap((member) => printMember(member, indent + INDENT, isHonest(member, members), layout)),
    };
}
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
function labelOf(name) {
    return name
        .replaceAll('_', ' ')
        .toLowerCase()
        .replace(/\p{L}+/gu, capitalize);
}
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

;// CONCATENATED MODULE: ./lib/targets/django/generated.js







const LONGEST = 60;
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
function isPersisted({ stored }, { dialect, version }) {
    return stored || (dialect === 'postgresql' && !(0,django_version/* can */.$)(version, 'virtual-columns'));
}
function toExpression(sql, around) {
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

;// CONCATENATED MODULE: ./lib/targets/django/generated-keys.js
function breakGeneratedKeys(relations) {
    return [...relations].flatMap(([table, own]) => {
        const words = generated_keys_wordsOf(table);
        if (words.size === 0)
            return [];
        return [...own.values()].flatMap((relation) => {
            const { target, column } = relation;
            const isLate = words.has(column.toLowerCase()) &&
                target.kind === 'model' &&
                target.table !== table &&
                reaches(target.table, table, relations);
            if (!isLate)
                return [];
            own.delete(column);
            return [{ table, relation }];
        });
    });
}
function generated_keys_wordsOf({ columns }) {
    const texts = columns.flatMap(({ generated }) => generated?.sql.toLowerCase() ?? []);
    return new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}_$]+/gu) ?? []));
}
function reaches(from, to, relations) {
    const seen = new Set([from]);
    for (const table of seen) {
        if (table === to)
            return true;
        for (const { target } of relations.get(table)?.values() ?? []) {
            if (target.kind === 'model')
                seen.add(target.table);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/targets/django/migration-limits.js
function findMigrationProblem(from, to, column) {
    if (onlyKey(to) !== column && isReferring(to, column)) {
        return "Django's migrations cannot refer to a column that refers on and is no key";
    }
    return from !== to && hasReferringMember(to)
        ? "Django's migrations cannot refer to a table with a foreign key in its composite key"
        : undefined;
}
function onlyKey(table) {
    const [column, ...more] = table.primaryKey?.columns ?? [];
    return more.length === 0 ? column : undefined;
}
function hasReferringMember(table) {
    const members = table.primaryKey?.columns ?? [];
    return members.length > 1 && members.some((column) => isReferring(table, column));
}
function isReferring(table, column) {
    return table.foreignKeys.some(({ columns }) => columns.length === 1 && columns[0] === column);
}

;// CONCATENATED MODULE: ./lib/targets/django/late-keys.js

function breakLateKeys(relations) {
    const tables = [...relations];
    const isAtRisk = tables.some(([table, own]) => hasMember(table, own)) && tables.some(([table]) => hasObjects(table));
    if (!isAtRisk)
        return [];
    return tables.flatMap(([table, own]) => {
        const column = onlyKey(table) ?? '';
        const relation = own.get(column);
        if (relation?.target.kind !== 'model')
            return [];
        own.delete(column);
        return [{ table, relation }];
    });
}
function hasMember(table, relations) {
    const members = table.primaryKey?.columns ?? [];
    return members.length > 1 && members.some((column) => relations.has(column));
}
function hasObjects({ checks, indexes, uniques }) {
    return (checks.length + indexes.length > 0 ||
        uniques.some(({ name, columns }) => name !== undefined || columns.length > 1));
}

;// CONCATENATED MODULE: ./lib/targets/django/relation-loops.js
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
            break;
        open.add(relation);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/targets/django/relations.js







function planRelations(tables, sources = []) {
    const isSettled = (table, { column }) => sources.some((source) => source.named(table)?.relations.some(({ columns }) => columns[0] === column));
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
    demote(breakGeneratedKeys(relations), "Django's migrations add such a key too late for the generated column over it");
    demote(breakLateKeys(relations), "Django's migrations cannot create such a key beside composite ones here");
    return [...drafts.values()];
}
function draft(lookup) {
    const table = lookup.own;
    const made = { relations: new Map(), plainKeys: [] };
    const alone = plainUniquesOf(table);
    const generated = new Set(table.columns.flatMap((each) => (each.generated ? [each.name] : [])));
    for (const key of table.foreignKeys) {
        const target = findTarget(key, lookup);
        const [column = ''] = key.columns;
        if ('reason' in target)
            made.plainKeys.push(target);
        else if (generated.has(column)) {
            made.plainKeys.push(toPlain(key, 'the database computes the column, which Django would write'));
        }
        else if (made.relations.has(column)) {
            made.plainKeys.push(toPlain(key, 'the column refers to another table already'));
        }
        else {
            made.relations.set(column, { key, column, target, oneToOne: alone.has(column) });
        }
    }
    return made;
}
function findTarget(key, lookup) {
    const [column = ''] = key.referencedColumns;
    if (key.columns.length > 1)
        return toPlain(key, 'Django has no foreign keys over several columns');
    if (key.external !== undefined)
        return findExternal(key, key.external, column);
    const table = lookup.tables.get(tableKey(key.referencedTable, key.referencedNamespace));
    if (!table)
        return toPlain(key, 'that table has no model');
    if (!lookup.uniques.get(table)?.has(column)) {
        return toPlain(key, 'Django refers to unique columns only, and that one is not');
    }
    const problem = findMigrationProblem(lookup.own, table, column);
    return problem === undefined ? { kind: 'model', table, column } : toPlain(key, problem);
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
function toPlain(key, reason) {
    return { key, reason, worthWarning: true };
}
function spellAction(action) {
    return action.replace('-', ' ').toUpperCase();
}
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




function defaultRemarks(model, column, value, counts, { notes, literal }) {
    if (!column.default)
        return [];
    const where = columnLabel(model, column);
    if (column.default.kind !== 'sequence')
        return value ? [] : lostDefault(where, column, notes);
    const { name } = column.default;
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
function lostDefault(where, { default: value, place }, notes) {
    const sql = value && 'sql' in value ? value.sql : '';
    notes.warn(place, 'default', `Django would change the default of ${where}, so it is a comment only: ${sql}`);
    return [`The schema's default is ${sql}.`];
}
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
function generatedRemarks(model, column, isGenerated, { notes, dialect, version }) {
    const { generated, place } = column;
    if (!generated)
        return [];
    const where = columnLabel(model, column);
    if (!isGenerated) {
        notes.warn(place, 'generated', `Django would change what generates ${where}: it is a plain field, not to be written`);
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
function keyRemarks({ plainKeys }, column) {
    if (plainKeys.length === 0)
        return [];
    return plainKeys
        .filter(({ key }) => key.columns[0] === column.name)
        .map(({ key, reason }) => `${describeKey(key)}: ${reason}.`);
}
function updateRemarks(model, column, notes) {
    if (!column.onUpdateNow)
        return [];
    const where = columnLabel(model, column);
    const message = `Django cannot say that an UPDATE sets a column: ON UPDATE CURRENT_TIMESTAMP of ${where} is a comment only`;
    notes.gather('notice', column.place, 'on-update-now', message);
    return ['In the schema an UPDATE sets this to the current time.'];
}
function uniqueRemarks({ table, uniqueFields }, column) {
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
    return [...constraints, ...indexes].map((name) => `Unique in the schema by the name of ${name}.`);
}
function isColumn(part, column) {
    return part?.kind === 'column' && part.name === column;
}
function columnLabel({ table }, column) {
    return `${tableLabel(table)}.${column.name}`;
}

// EXTERNAL MODULE: ./lib/targets/fresh-uuids.js
var fresh_uuids = __webpack_require__(29775);
;// CONCATENATED MODULE: ./lib/targets/django/choice-fields.js



function choiceField(column, choices, printing) {
    if (!choices)
        return toFieldType(column.type, printing);
    const written = writeChoices(choices, printing);
    const isEnum = choiceType(column.type, printing.dialect) !== undefined;
    const type = toFieldType(column.type, { ...printing, choices: written });
    return isEnum ? type : { ...type, args: [...type.args, (0,python_layout/* keyword */.Si)('choices', written)] };
}
function memberDefault({ default: value }, choices, printing) {
    if (!choices || value?.kind !== 'string')
        return undefined;
    const member = choices.members.find((each) => each.value === value.value);
    return member && { code: `${writeChoices(choices, printing)}.${member.name}`, literal: true };
}
function blankArgument({ nullable }, choices) {
    const isBlank = !nullable && choices?.members.some(({ value }) => value === '');
    return isBlank ? [(0,python_layout/* keyword */.Si)('blank', 'True')] : [];
}
function writeChoices({ className, shared }, { imports, choicesModule }) {
    return shared && choicesModule !== undefined ? imports.from(choicesModule, className) : className;
}

;// CONCATENATED MODULE: ./lib/targets/django/comments.js



function tableComment(comment) {
    return (0,python/* pythonString */.cE)(comment.replaceAll('%', '%%'));
}
function commentArgument({ comment }, { table }, { dialect }) {
    if (!comment)
        return [];
    const isInline = dialect === 'mysql' || dialect === 'mariadb';
    const isPlain = isInline && !hasParameters(table);
    return [(0,python_layout/* keyword */.Si)('db_comment', isPlain ? (0,python/* pythonString */.cE)(comment) : tableComment(comment))];
}
function hasParameters({ columns }) {
    return columns.some((column) => takesParameters(column.default));
}

;// CONCATENATED MODULE: ./lib/targets/django/json.js


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

// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/targets/django/defaults.js







const defaults_RULES = {
    string: ({ value }, on) => literal(stringLiteral(value, on)) ?? raw(on, (0,string/* sqlString */.Q)(value)),
    number: ({ text }, on) => literal(numberDefault(text, on)) ?? raw(on, text),
    boolean: ({ value }, { family, ...on }) => family === 'boolean'
        ? literal(value ? 'True' : 'False')
        : family === 'integer'
            ? literal(value ? '1' : '0')
            : raw({ family, ...on }, value ? 'TRUE' : 'FALSE'),
    now: (_, on) => on.column.type.kind === 'datetime'
        ? { code: (0,python_layout/* call */.T1)(now(on), []), literal: false }
        : raw(on, NOWS[on.column.type.kind] ?? 'CURRENT_TIMESTAMP'),
    sequence: ({ name }, on) => (on.dialect === 'postgresql' ? raw(on, nextValue((0,string/* sqlString */.Q)(name))) : undefined),
    uuid: ({ sql }, on) => freshUuid(sql, on) ?? raw(on, sql),
    expression: ({ sql }, on) => raw(on, sql),
};
function now({ imports, dialect, literal }) {
    return literal && dialect === 'postgresql'
        ? imports.from('django.contrib.postgres.functions', 'TransactionNow')
        : imports.from('django.db.models.functions', 'Now');
}
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
const NOWS = {
    date: 'CURRENT_DATE',
    time: 'CURRENT_TIME',
};
function toDefault(column, family, { imports, dialect, version, literal }) {
    if (!column.default)
        return undefined;
    return defaults_rule(column.default)(column.default, { column, family, imports, dialect, version, literal });
}
function countingDefault({ name }, column, { imports, dialect }) {
    if (!column.autoIncrement || dialect !== 'postgresql')
        return undefined;
    const table = (0,string/* sqlString */.Q)(/^[a-z_][a-z\d_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
    const sequence = `pg_get_serial_sequence(${table}, ${(0,string/* sqlString */.Q)(column.name)})`;
    return { code: rawSql(imports, `nextval(${sequence})`), literal: false };
}
function nextValue(sequence) {
    return `nextval(${sequence}::text)`;
}
function defaults_rule(value) {
    return defaults_RULES[value.kind];
}
function stringLiteral(value, { family, imports }) {
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
        return numberLiteral(text, type, true);
    return text === '1' || text === '0' ? plain(text === '1' ? 'True' : 'False') : undefined;
}
function literal(code) {
    return code === undefined ? undefined : { code, literal: true };
}
function raw({ imports }, sql) {
    const code = rawColumnSql(imports, sql);
    return code === undefined ? undefined : { code, literal: false };
}

;// CONCATENATED MODULE: ./lib/targets/django/field-arguments.js


function nullArguments(column) {
    return column.nullable ? [(0,python_layout/* keyword */.Si)('null', 'True'), (0,python_layout/* keyword */.Si)('blank', 'True')] : [];
}
function columnArgument(model, column) {
    return model.fields.get(column.name)?.attname === column.name
        ? []
        : [(0,python_layout/* keyword */.Si)('db_column', (0,python/* pythonString */.cE)(column.name))];
}
function isWholeKey(model, column) {
    const members = model.table.primaryKey?.columns ?? [];
    return members.length === 1 && members[0] === column;
}

;// CONCATENATED MODULE: ./lib/targets/django/inferred-fields.js


function inferredField(column, { imports, friendly }) {
    const { name, type } = column;
    if (!friendly || type.kind !== 'string' || type.length === undefined || !EMAIL.test(name))
        return undefined;
    const args = type.length === EMAIL_LENGTH ? [] : [(0,python_layout/* keyword */.Si)('max_length', `${type.length}`)];
    return { head: fromModels(imports, 'EmailField'), args, family: 'text', approximate: false };
}
const EMAIL = /^(?:.*_)?e_?mail$/i;
const EMAIL_LENGTH = 254;
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

;// CONCATENATED MODULE: ./lib/targets/django/typed-fields.js





function typedField(model, column, printing) {
    const override = printing.override(model.table, column);
    const choices = model.choices.get(column.name);
    if (override)
        return ownField(column, override, choices, printing);
    return (choices ? undefined : inferredField(column, printing)) ?? choiceField(column, choices, printing);
}
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
function countingField(model, column, printing) {
    const override = printing.override(model.table, column);
    const usual = toAutoField(column.type, printing.imports);
    if (!usual || !override?.ofColumn)
        return usual;
    return { ...usual, head: printing.imports.from(override.module, override.name), isOwn: true };
}

;// CONCATENATED MODULE: ./lib/targets/django/type-differences.js

const always = () => true;
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
const MYSQL = {
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
    mariadb: { ...MYSQL, network: always },
    mysql: { ...MYSQL, network: always },
    postgresql: POSTGRESQL,
};
function makesOtherType(type, around) {
    if (type.kind === 'array')
        return makesOtherType(type.of, around);
    const rules = around.dialect && type_differences_RULES[around.dialect];
    return rules ? (find(rules, type)?.(type, around) ?? false) : false;
}
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


function takesCollation({ head }) {
    return /\.(?:Char|Text)Field$/.test(head);
}
function typeRemarks(model, column, type, { notes, dialect, version, literal }) {
    const where = `${tableLabel(model.table)}.${column.name}`;
    const field = type.head.replace(/^.*\./, '');
    const message = `Django has no field of just the type ${column.raw}: ${where} is a ${field}, and a migration makes the column of that`;
    if (type.isOwn)
        return [];
    if (type.approximate)
        notes.gather('notice', column.place, 'type', message);
    else if (literal && (makesOtherType(column.type, { dialect, version }) || losesSign(column, type))) {
        notes.gather('notice', column.place, 'wider-type', message);
    }
    return [
        ...(type.approximate ? [`The schema's type is ${column.raw}.`] : []),
        ...collationRemarks(where, column, type, notes),
    ];
}
function losesSign({ type }, { head }) {
    return type.kind === 'integer' && type.unsigned && head.endsWith('AutoField');
}
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

;// CONCATENATED MODULE: ./lib/targets/django/plain-fields.js














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
        generated: column.generated && generatedArguments(column, column.generated, type, { ...printing, model }),
    };
}
function printArguments(field) {
    const { model, column, printing, type, isKey, isUnique, value, generated } = field;
    const unique = isKey ? ['primary_key=True'] : isUnique ? ['unique=True'] : [];
    const names = [...columnArgument(model, column), ...commentArgument(column, model, printing)];
    if (generated)
        return [...generated, ...unique, ...names];
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
function remarksOf({ model, column, printing, type, isKey, counts, value, generated }) {
    return [
        ...typeRemarks(model, column, type, printing),
        ...(isKey ? [] : uniqueRemarks(model, column)),
        ...(counts
            ? identityRemarks(model, column, printing)
            : countingRemarks(model, column, value, printing.notes)),
        ...defaultRemarks(model, column, value, counts, printing),
        ...generatedRemarks(model, column, generated !== undefined, printing),
    ];
}
function emptyArguments({ column, printing, choices }) {
    const whether = [...nullArguments(column), ...blankArgument(column, choices)];
    return inferredTime(column, printing).length === 0 ? whether : whether.slice(0, column.nullable ? 1 : 0);
}
function findDefault(model, column, { family }, printing) {
    return (memberDefault(column, model.choices.get(column.name), printing) ??
        toDefault(column, family, printing) ??
        countingDefault(model.table, column, printing));
}
function isCounting({ autoIncrement, default: value }) {
    return autoIncrement || value?.kind === 'sequence';
}
function withCollation(type, { collation }) {
    if (collation === undefined || !takesCollation(type))
        return type;
    return { ...type, args: [...type.args, (0,python_layout/* keyword */.Si)('db_collation', (0,python/* pythonString */.cE)(collation))] };
}
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

;// CONCATENATED MODULE: ./lib/targets/django/delete-actions.js



const IN_PYTHON = {
    cascade: () => 'CASCADE',
    'set-null': ({ nullable }) => (nullable ? 'SET_NULL' : undefined),
    'set-default': (column, value) => value?.literal ? 'SET_DEFAULT' : column.nullable && !column.default ? 'SET_NULL' : undefined,
    restrict: () => 'RESTRICT',
    'no-action': () => 'DO_NOTHING',
};
const IN_DATABASE = {
    cascade: () => 'DB_CASCADE',
    'set-null': ({ nullable }) => (nullable ? 'DB_SET_NULL' : undefined),
    'set-default': (column, value) => value ? 'DB_SET_DEFAULT' : column.nullable && !column.default ? 'DB_SET_NULL' : undefined,
    restrict: () => 'DO_NOTHING',
    'no-action': () => 'DO_NOTHING',
};
function settleAction(model, column, { key }, value, { notes, dialect, version }) {
    if (!key.onDelete)
        return 'DO_NOTHING';
    const inDatabase = (0,django_version/* can */.$)(version, 'database-actions');
    const action = (inDatabase ? IN_DATABASE : IN_PYTHON)[key.onDelete](column, value);
    const isRefused = action === 'DB_SET_DEFAULT' && (dialect === 'mysql' || dialect === 'mariadb');
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
function restrictRemarks(model, { key, column }, action, notes) {
    if (key.onDelete !== 'restrict' || action !== 'DO_NOTHING')
        return [];
    const where = `${tableLabel(model.table)}.${column}`;
    const message = `Django has no ON DELETE RESTRICT of the database: that of ${where} is NO ACTION, which refuses at the end of the transaction`;
    notes.gather('notice', key.place, 'on-delete', message);
    return ['The schema says ON DELETE RESTRICT.'];
}

;// CONCATENATED MODULE: ./lib/targets/django/relation-fields.js












function relationField(model, column, relation, printing) {
    const { imports, notes } = printing;
    const value = relationDefault(column, relation, printing);
    const action = settleAction(model, column, relation, value, printing);
    const isKey = isWholeKey(model, column.name);
    const args = [
        targetArgument(model, relation.target, printing),
        (0,python_layout/* keyword */.Si)('on_delete', fromModels(imports, action)),
        ...toFieldArgument(relation.target, printing),
        (0,python_layout/* keyword */.Si)('related_name', (0,python/* pythonString */.cE)(model.reverseNames.get(column.name) ?? '+')),
        ...(isKey ? [(0,python_layout/* keyword */.Si)('primary_key', 'True')] : []),
        ...nullArguments(column),
        ...(value && action === 'SET_DEFAULT' ? [(0,python_layout/* keyword */.Si)('default', value.code)] : []),
        ...(value ? [(0,python_layout/* keyword */.Si)('db_default', value.code)] : []),
        ...columnArgument(model, column),
        ...(relation.oneToOne ? [] : [(0,python_layout/* keyword */.Si)('db_index', 'False')]),
        ...commentArgument(column, model, printing),
    ];
    const remarks = [
        ...uniqueRemarks(model, column),
        ...restrictRemarks(model, relation, action, notes),
        ...relation_fields_updateRemarks(model, relation, notes),
        ...defaultRemarks(model, column, value, false, printing),
    ];
    const name = relation.oneToOne ? 'OneToOneField' : 'ForeignKey';
    return { value: (0,python_layout/* call */.T1)(fromModels(imports, name), args), remarks };
}
function relationDefault(column, { target }, printing) {
    const end = target.kind === 'model' ? findEnd(target, printing.models) : undefined;
    const isSame = end ? end.type.kind === column.type.kind : column.type.kind === 'integer';
    const scratch = { ...printing, imports: (0,python_imports/* createImports */.H)(new Set()) };
    const { family } = toFieldType((end ?? column).type, scratch);
    return toDefault(column, isSame ? family : 'other', printing);
}
function findEnd({ table, column }, models) {
    const model = models.get(tableKey(table.name, table.namespace));
    const next = model?.relations.get(column)?.target;
    return next?.kind === 'model' ? findEnd(next, models) : next ? undefined : model?.columns.get(column);
}
function targetArgument(model, target, { imports, models }) {
    switch (target.kind) {
        case 'model': {
            if (target.table === model.table)
                return (0,python/* pythonString */.cE)('self');
            const key = tableKey(target.table.name, target.table.namespace);
            return (0,python/* pythonString */.cE)(models.get(key)?.className ?? target.table.name);
        }
        case 'setting':
            return `${imports.from('django.conf', 'settings')}.${target.setting}`;
        case 'label':
            return (0,python/* pythonString */.cE)(target.label);
        case 'class':
            return imports.from(target.module, target.name);
    }
}
function toFieldArgument(target, { models }) {
    if (target.kind !== 'model') {
        return target.column === 'id' ? [] : [(0,python_layout/* keyword */.Si)('to_field', (0,python/* pythonString */.cE)(target.column))];
    }
    const model = models.get(tableKey(target.table.name, target.table.namespace));
    if (!model || isWholeKey(model, target.column))
        return [];
    return [(0,python_layout/* keyword */.Si)('to_field', (0,python/* pythonString */.cE)(model.fields.get(target.column)?.name ?? target.column))];
}
function relation_fields_updateRemarks(model, { key, column }, notes) {
    if (!key.onUpdate || key.onUpdate === 'no-action')
        return [];
    const action = `ON UPDATE ${spellAction(key.onUpdate)}`;
    notes.gather('notice', key.place, 'on-update', `Django has nothing for ${action}: that of ${tableLabel(model.table)}.${column} is a comment only`);
    return [`The schema says ${action}.`];
}

;// CONCATENATED MODULE: ./lib/targets/django/fields.js







const MEMBER_INDENT = 4;
function printFields(model, printing) {
    const fields = model.table.columns.flatMap((column) => printField(model, column, printing));
    return [...printOwnChoices(model, printing), ...printCompositeKey(model, printing), ...fields];
}
function printRemarks(remarks, indent, layout) {
    return remarks.length === 0 ? remarks : remarks.flatMap((remark) => layout.comment(remark, indent));
}
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

;// CONCATENATED MODULE: ./lib/targets/django/indexes.js








function toIndexes(model, names, printing) {
    const made = model.table.indexes
        .filter((index) => !indexes_isSaidByField(index, model))
        .map((index) => {
        const work = { index, model, names, printing };
        return { work, outcome: make(work) };
    });
    const codes = (unique) => made.flatMap(({ work, outcome }) => work.index.unique === unique && 'code' in outcome ? [outcome.code] : []);
    const remarks = made.flatMap(({ work, outcome }) => 'problem' in outcome ? [omit(work, outcome.problem)] : describeComment(work));
    return { constraints: codes(true), indexes: { items: codes(false), remarks } };
}
function indexes_isSaidByField(index, { uniqueFields }) {
    const [part] = index.parts;
    return (isPlainUnique(index) && index.parts.length === 1 && part?.kind === 'column' && uniqueFields.has(part.name));
}
const indexes_METHODS = new Map([
    ['bloom', 'BloomIndex'],
    ['brin', 'BrinIndex'],
    ['gin', 'GinIndex'],
    ['gist', 'GistIndex'],
    ['hash', 'HashIndex'],
    ['spgist', 'SpGistIndex'],
]);
const COLLATION = /^[\w-]+$/;
function make(work) {
    const problem = findProblem(work);
    if (problem !== undefined)
        return { problem };
    return work.index.unique ? makeUnique(work) : { code: indexCode(work) };
}
function findProblem({ index: { method, parts }, printing }) {
    const isKnown = printing.dialect === 'postgresql' && method !== undefined && indexes_METHODS.has(method);
    if (method !== undefined && method !== 'hash' && !isKnown)
        return `Django has no ${method} index here`;
    if (parts.some(isPrefix))
        return 'Django has no index on the beginning of a column';
    const isOdd = parts.some(({ collation }) => collation !== undefined && !COLLATION.test(collation));
    return isOdd ? 'Django does not take such a name of a collation' : undefined;
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
    const { imports, dialect } = printing;
    const around = { ...printing, model };
    const special = index.method && dialect === 'postgresql' ? indexes_METHODS.get(index.method) : undefined;
    const head = special === undefined
        ? fromModels(imports, 'Index')
        : imports.from('django.contrib.postgres.indexes', special);
    const parts = index.parts.map((part) => toPart(part, around));
    return (0,python_layout/* call */.T1)(head, [
        ...partArguments(parts, true, around),
        (0,python_layout/* keyword */.Si)('name', (0,python/* pythonString */.cE)(names.index(model.table.place, model.table.name, index.name))),
        ...(index.where === undefined ? [] : [(0,python_layout/* keyword */.Si)('condition', indexCondition(index.where, around))]),
        ...includeArgument(index.include, around),
        ...operatorClasses(parts, true),
    ]);
}
function makeUnique({ index, model, names, printing }) {
    const unique = createUnique(index, { ...printing, model });
    if ('problem' in unique)
        return unique;
    return { code: unique.named(names.constraint(model.table.place, model.table.name, index.name, true)) };
}

;// CONCATENATED MODULE: ./lib/targets/django/classes.js










const META_INDENT = 8;
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
        ...printOption('db_table', (0,python/* pythonString */.cE)(table.name), layout),
        ...(table.comment ? printOption('db_table_comment', tableComment(table.comment), layout) : []),
        ...printList('constraints', all, layout),
        ...printList('indexes', indexes.indexes, layout),
    ];
}
function printList(name, { items, remarks }, layout) {
    const above = printRemarks(remarks, META_INDENT, layout);
    return items.length === 0 ? above : [...above, ...printOption(name, (0,python_layout/* tuple */.PV)(items), layout)];
}
function printOption(target, value, layout) {
    return layout.assignment({ target, value }, META_INDENT);
}

// EXTERNAL MODULE: ./lib/targets/python/type-overrides.js
var type_overrides = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/sql/expressions/node.js
var node = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/targets/django/check-choices.js


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
    if ((0,node/* isOperator */.Zo)(tree, 'in'))
        return check_choices_readList(tree, model);
    if (!(0,node/* isOperator */.Zo)(tree, 'or') || tree.args.length !== 2)
        return undefined;
    const rest = tree.args.filter((arg) => !(0,node/* isOperator */.Zo)(arg, 'is null'));
    const [empty] = tree.args.filter((arg) => (0,node/* isOperator */.Zo)(arg, 'is null'));
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



function fieldIdentifier(name, position) {
    const known = PLAIN.test(name) ? name : findIdentifier(name, position);
    return RESERVED_FIELDS.has(known) ? `${known}_field` : known;
}
const PLAIN = /^[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*$/;
function findIdentifier(name, position) {
    const plain = trim((0,names/* attributeName */.CK)(name, position).replace(/_{2,}/g, '_'));
    return /^\d/.test(plain) || plain === '' ? trim(`column_${plain || position}`) : plain;
}
function isFieldIdentifier(name) {
    return fieldIdentifier(name, 1) === name;
}
function reverseIdentifier(name) {
    return fieldIdentifier((0,names/* snakeName */.oJ)(name, 'table', 1), 1);
}
function classIdentifier(table, prefix, position) {
    const plain = trim((0,names/* className */.s7)((0,names/* withoutPrefix */.Z7)(table, prefix), position).replace(/_{2,}/g, '_'));
    return python_reserved/* BUILTINS */.H3.has(plain) || python_reserved/* KEYWORDS */.d6.has(plain) ? `${plain}Model` : plain;
}
function isClassIdentifier(name) {
    return !python_reserved/* BUILTINS */.H3.has(name) && !python_reserved/* KEYWORDS */.d6.has(name) && trim(name) === name && !name.includes('__');
}
function trim(name) {
    return name.replace(/^_+|_+$/g, '');
}

;// CONCATENATED MODULE: ./lib/targets/django/field-names.js



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
function roleOf(column, position) {
    const role = column.replace(/(?<=.)(_id|_ID|Id|ID)$/, '');
    return fieldIdentifier(role.replace(/_+$/, '') || column, position);
}
function claimRelation(scope, column, position, relation) {
    const role = roleOf(column, position);
    const target = fieldIdentifier((0,names/* singularSnake */.Ar)(relation.key.referencedTable), position);
    const candidates = [role, ...(role === target ? [] : [`${role}_${target}`]), `${role}_ref`];
    const free = candidates.find((name) => isFree(scope, name)) ?? numbered(scope, `${role}_ref`, 2);
    return { name: scope.claim(free), attname: scope.claim(`${free}_id`) };
}
function numbered(scope, name, number) {
    const next = `${name}_${number}`;
    return isFree(scope, next) ? next : numbered(scope, name, number + 1);
}
function isFree(scope, name) {
    return !scope.has(name) && !scope.has(`${name}_id`);
}

// EXTERNAL MODULE: ./lib/targets/python/name-source.js
var name_source = __webpack_require__(6510);
;// CONCATENATED MODULE: ./lib/targets/django/kept-choices.js

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
function sharedKey({ type }, dialect) {
    const found = choiceType(type, dialect);
    return found?.name === undefined ? undefined : enumKey(found);
}

;// CONCATENATED MODULE: ./lib/targets/django/kept-names.js





function keepNames(tables, relations, sources, { layout, dialect }) {
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
    };
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
            keepFields(table, relations[index]?.relations, kept.fields.get(table), walk);
        });
        tables.forEach((table, index) => {
            keepBacks(table, relations[index]?.relations, kept.back, walk);
        });
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
        (0,name_source/* keepName */.je)(kept, relation, back, shelf, (name) => {
            source.refuse(table, name);
        });
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/reverse-names.js





function nameReverses(models, kept, hubs) {
    const scopes = new Map(models.map(({ model: { table }, scope }) => [tableKey(table.name, table.namespace), scope]));
    const elsewhere = (0,python_scope/* createScope */.D)(new Set(), kept.elsewhere);
    return models.map(({ model }) => {
        const relations = [...model.relations.values()].filter(({ target }) => !leadsToHub(target, hubs));
        return new Map(relations.map((relation) => {
            const key = targetKey(relation.target);
            const scope = scopes.get(key) ?? elsewhere;
            const name = kept.back.get(relation) ?? scope.claim(...candidates(model, relation));
            return [relation.column, toRelatedName(relation.target, name)];
        }));
    });
}
function leadsToHub(target, hubs) {
    return target.kind === 'model' && hubs.has(target.table);
}
function candidates(model, relation) {
    const own = relation.oneToOne ? (0,names/* singularSnake */.Ar)(model.className) : (0,names/* pluralSnake */.Z6)(model.className);
    const role = roleOf(relation.column, 1);
    const isSelf = relation.target.kind === 'model' && relation.target.table === model.table;
    const qualified = reverseIdentifier(`${role}_${own}`);
    const first = isSelf && role === 'parent' ? (relation.oneToOne ? 'child' : 'children') : reverseIdentifier(own);
    return [first, qualified];
}
function toRelatedName(target, name) {
    return target.kind === 'model' ? name : `%(app_label)s_${name}`;
}
function targetKey(target) {
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









function planModels(tables, schema, options, sources = []) {
    const relations = planRelations(tables, sources);
    const referred = findReferred(relations);
    const kept = keepNames(tables, relations, sources, { layout: options.layout, dialect: schema.dialect });
    const classNames = nameClasses(tables, options, kept);
    const named = tables.map((table, index) => {
        const { relations: own = new Map(), plainKeys = [] } = relations[index] ?? {};
        const { fields, scope } = nameFields(table, own, kept);
        const model = {
            table,
            position: index + 1,
            className: classNames[index] ?? '',
            columns: new Map(table.columns.map((column) => [column.name, column])),
            uniqueFields: new Set([...oneToOnes(own), ...(referred.get(table) ?? [])]),
            relations: own,
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
    const hubs = (0,reverse_limit/* findHubs */.Cb)(relations.flatMap(targetTables), options.reverseLimit);
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
function oneToOnes(relations) {
    return [...relations.values()].filter(({ oneToOne }) => oneToOne).map(({ column }) => column);
}
function findReferred(all) {
    const referred = new Map();
    for (const { target } of all.flatMap(({ relations }) => [...relations.values()])) {
        if (target.kind !== 'model')
            continue;
        const columns = referred.get(target.table) ?? new Set();
        referred.set(target.table, columns.add(target.column));
    }
    return referred;
}
function nameClasses(tables, { prefix, layout }, { classes, choices }) {
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


const CONSTRAINT_LIMIT = 63;
const INDEX_LIMIT = 30;
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
function writable(name) {
    return name.replaceAll(/[%"]/g, '_');
}

;// CONCATENATED MODULE: ./lib/targets/django/schema-notes.js

function noteSchema({ sequences, domains }, notes) {
    for (const { name, place } of sequences) {
        notes.gather('notice', place, 'sequence', `Django's migrations make no sequences: ${name} is left out`);
    }
    for (const { name, place } of domains) {
        const message = `Django knows no domains: columns of ${name} are of its type, without its conditions`;
        notes.gather('notice', place, 'domain', message);
    }
}
function notePrimaryKey(table, { dialect, literal }, notes) {
    const { name, deferrable, include } = table.primaryKey ?? {};
    const where = tableLabel(table);
    if (deferrable || include) {
        const what = deferrable ? 'DEFERRABLE' : `INCLUDE (${include?.join(', ') ?? ''})`;
        notes.gather('notice', table.place, 'key-option', `Django has no keys with options: that of ${where} is ${what}`);
    }
    if (!literal || dialect !== 'postgresql' || name === undefined || name === `${table.name}_pkey`)
        return;
    const message = `Django does not name keys: PostgreSQL will call that of ${where} ${table.name}_pkey, and not ${name}`;
    notes.gather('notice', table.place, 'key-name', message);
}

;// CONCATENATED MODULE: ./lib/targets/django/tables.js

function selectTables(schema, notes) {
    const usual = new Set(schema.tables.flatMap((each) => (each.primaryKey && each.namespace === undefined ? [each.name] : [])));
    const names = new Set();
    const mapped = [];
    const omitted = [];
    for (const table of schema.tables) {
        const problem = tables_findProblem(table, names.has(table.name) || (table.namespace !== undefined && usual.has(table.name)));
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
function tables_findProblem(table, isTaken) {
    if (!table.primaryKey && table.view)
        return { code: 'no-primary-key', reason: WITHOUT_KEY };
    if (!table.primaryKey)
        return { code: 'no-primary-key', reason: 'it has no primary key' };
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
function noteSigns(table, dialect, notes) {
    const signs = dialect === 'mysql' || dialect === 'mariadb' ? /[%`]/ : /[%"]/;
    for (const name of [table.name].concat(table.columns.map((column) => column.name))) {
        const [sign] = signs.exec(name) ?? [];
        if (sign === undefined)
            continue;
        const message = `Django cannot work with the sign ${sign} in a name: ${name} of ${tableLabel(table)} will fail in some statements`;
        notes.gather('warning', table.place, 'sign-in-name', message);
    }
}

;// CONCATENATED MODULE: ./lib/targets/django/pages.js














function createPlan(schema, options, notes, { sources = [], bridge } = {}) {
    const { mapped, omitted } = selectTables(schema, notes);
    const isThin = options.layout === 'base';
    const planning = {
        prefix: options['table-prefix'],
        fromChecks: options['choices-from-checks'],
        layout: options.layout,
        reverseLimit: options['reverse-limit'],
    };
    const { models, shared, modules } = planModels(mapped, schema, planning, sources);
    noteSchema(schema, notes);
    for (const model of models) {
        notePrimaryKey(model.table, schema, notes);
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
        override: (0,type_overrides/* createOverrides */._7)(options.types, isThin ? thin_classes/* fromWithin */.EW : undefined),
        ...(bridge ? { bridge: isThin ? { ...bridge, module: (0,thin_classes/* fromWithin */.EW)(bridge.module) } : bridge } : {}),
        isThin,
    };
}
function filePages(fileName, plan) {
    return [modulePage(fileName, plan, plan), ...bridgePages(plan)];
}
function bridgePages({ bridge }) {
    return bridge ? [bridgePage] : [];
}
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







const django = {
    generate: (schema, { layout, fileName, lineLength, options, names = [], bridge }) => {
        const notes = (0,targets_notes/* createNotes */.a)();
        const plan = createPlan(schema, django_options/* djangoOptions */.I.parse(options), notes, {
            sources: (0,name_source/* createSources */.LH)(names, notes),
            bridge,
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


/***/ }),

/***/ 29775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ needsPythonUuid)
/* harmony export */ });
function needsPythonUuid({ name, type }, table, dialect) {
    if (dialect === 'postgresql' || dialect === 'mariadb')
        return false;
    const isKey = table.primaryKey?.columns.includes(name) ?? false;
    return dialect !== 'mysql' || isKey || type.kind === 'uuid';
}


/***/ }),

/***/ 95015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createNotes)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

function createNotes() {
    const said = [];
    const gathered = new Map();
    return {
        warn: (place, code, message) => void said.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .warningAt */ .MK)(place, code, message)),
        gather: (severity, place, code, message, kind = code) => {
            const known = gathered.get(kind);
            gathered.set(kind, {
                first: known?.first ?? { code, severity, message, place },
                count: (known?.count ?? 0) + 1,
            });
        },
        list: () => [...said, ...[...gathered.values()].map(summarise)],
    };
}
function summarise({ first, count }) {
    return count === 1 ? first : { ...first, message: `${first.message} (and ${count - 1} more like it)` };
}


/***/ }),

/***/ 50722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ enumMembers)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);

function enumMembers(values, kept = new Map()) {
    const taken = new Map();
    const distinct = [...new Set(values)].map((value, index) => ({ value, position: index + 1 }));
    const simple = distinct.filter(({ value }) => SIMPLE.test(value));
    const names = new Map();
    for (const { value } of distinct) {
        const name = kept.get(value) ?? '';
        if (!isMemberName(name) || taken.has(name))
            continue;
        taken.set(name, 1);
        names.set(value, name);
    }
    for (const { value, position } of new Set([...simple, ...distinct])) {
        if (!names.has(value))
            names.set(value, claim(taken, candidates(value, position)));
    }
    return distinct.map(({ value }) => ({ value, name: names.get(value) ?? '' }));
}
function isMemberName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(name) && !name.startsWith('_') && !/[a-z]/.test(name);
}
function claim(taken, names) {
    const free = names.find((name) => !taken.has(name)) ?? numbered(taken, names.at(-1) ?? '');
    taken.set(free, 1);
    return free;
}
function numbered(taken, name) {
    let number = taken.get(name) ?? 1;
    do
        number += 1;
    while (taken.has(`${name}_${number}`));
    taken.set(name, number);
    return `${name}_${number}`;
}
const CASED = /[a-z\u00b5-\u017f\u0370-\u04ff]+/g;
const APOSTROPHES = /(?<=\p{L})['\u2019](?=\p{L})/gu;
const SIMPLE = /^(?:[a-z][a-z\d]*|[A-Z][A-Z\d]*)(?:_[A-Za-z\d]+)*$/;
function candidates(value, position) {
    const numbered = value.trim() === '' ? 'EMPTY' : `VALUE_${position}`;
    const [plain, spelled] = [toMember(value), toMember(spell(value))];
    const found = ENDING.test(value) ? [spelled, plain] : [plain, spelled];
    const names = found.flatMap((name) => name ?? []);
    return names.length === 0 ? [numbered] : names;
}
function toMember(text) {
    const cased = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
    const words = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(cased.replace(APOSTROPHES, ''));
    const name = words.join('_').normalize('NFKC').replace(CASED, toUpper).normalize('NFKC');
    const named = /^\d/.test(name) ? `VALUE_${name}` : name;
    return named !== '' && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(named) ? named : undefined;
}
const ENDING = /^[+-]\d|^[%&<=>@~]|[#%&+<=>-]$/;
function toUpper(letters) {
    return letters.toUpperCase();
}
function spell(text) {
    return Array.from(text.replace(/^-(?=\d)|-$/, ' minus '), (sign) => SIGNS[sign] ?? sign).join('');
}
const SIGNS = {
    '!': ' bang ',
    '#': ' hash ',
    $: ' dollar ',
    '%': ' percent ',
    '&': ' and ',
    '*': ' star ',
    '+': ' plus ',
    '-': ' dash ',
    '.': ' dot ',
    '/': ' slash ',
    '<': ' less ',
    '=': ' equal ',
    '>': ' greater ',
    '?': ' question ',
    '@': ' at ',
    '~': ' tilde ',
};


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
function sectionOf(module) {
    if (module.startsWith('.'))
        return 3;
    const root = module.split('.')[0] ?? '';
    if (STANDARD_LIBRARY.has(root))
        return 0;
    return THIRD_PARTY.has(root) ? 1 : 2;
}
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
function compareModules(a, b) {
    return (distance(b) - distance(a) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b));
}
function distance(module) {
    return module.length - module.replace(/^\.+/, '').length;
}
function sortExports(names) {
    return [...names].sort((a, b) => rank(a) - rank(b) || compareNaturally(a, b));
}
function compareMembers(a, b) {
    return rank(a) - rank(b) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b);
}
function rank(name) {
    if (Buffer.byteLength(name) > 1 && name === name.toUpperCase() && name !== name.toLowerCase())
        return 0;
    return /^\p{Lu}/u.test(name) ? 1 : 2;
}
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

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ findRelation),
/* harmony export */   LH: () => (/* binding */ createSources),
/* harmony export */   je: () => (/* binding */ keepName),
/* harmony export */   vI: () => (/* binding */ createShelf)
/* harmony export */ });
function createSources(all, notes) {
    return all.map((names) => createSource(names, notes));
}
function createSource({ place, tables, objects }, notes) {
    const last = [...tables].reverse();
    const byPath = new Map(last.map((each) => [toKey(each.table, each.namespace), each]));
    const byName = new Map(last.map((each) => [each.table, each]));
    const known = new Map(objects.map((each) => [objectKey(each.kind, each.object, each.namespace), each]));
    return {
        of: ({ name, namespace }) => byPath.get(toKey(name, namespace)),
        named: ({ name }) => byName.get(name),
        object: (kind, { name, namespace }) => known.get(objectKey(kind, name, namespace))?.name,
        enumeration: ({ name, namespace }) => known.get(objectKey('enum', name, namespace))?.members,
        refuse: ({ name: table }, name) => {
            const message = `naming: "${name}" in table ${table} is taken or means something else there; the usual name is written`;
            if (place)
                notes.warn(place, 'refused-name', message);
        },
    };
}
function findRelation({ relations }, key, isTarget) {
    const columns = key.columns.join('\0');
    return relations.find((each) => each.columns.join('\0') === columns && (each.target === undefined || isTarget(each.target)));
}
function createShelf(isAllowed, fold = (name) => name) {
    const taken = new Set();
    return {
        taken,
        take: (...names) => {
            const isFree = names.every((name) => isAllowed(name) && !taken.has(fold(name)));
            if (isFree)
                for (const name of names)
                    taken.add(fold(name));
            return isFree;
        },
    };
}
function keepName(kept, owner, name, shelf, refuse = () => undefined) {
    if (name === undefined || kept.has(owner) || !shelf)
        return;
    if (shelf.take(name))
        kept.set(owner, name);
    else
        refuse(name);
}
function toKey(name, namespace = '') {
    return `${namespace}\0${name}`;
}
function objectKey(kind, name, namespace = '') {
    return `${kind}\0${namespace}\0${name}`;
}


/***/ }),

/***/ 59389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createScope)
/* harmony export */ });
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

function shortName(name, limit) {
    if (Buffer.byteLength(name) <= limit)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${clipBytes(name, limit - digest.length - 1)}_${digest}`;
}
function clipBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const clipped = Buffer.from(text).subarray(0, limit).toString();
    return clipped.replace(/\ufffd+$/, '');
}


/***/ })

};
