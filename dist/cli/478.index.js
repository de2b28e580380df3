export const id = 478;
export const ids = [478];
export const modules = {

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function defined(values) {
    const kept = {};
    for (const key in values)
        if (values[key] !== undefined)
            kept[key] = values[key];
    return kept;
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   O: () => (/* binding */ tooMany)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(121);

function tooDeep(offset) {
    const message = `Objects, lists and elements may be nested ${_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPTH_LIMIT */ .q} deep, and this one lies deeper`;
    return { offset, code: 'too-deep', message };
}
function tooMany(offset, limit, parts) {
    const message = `A file may have up to ${limit} ${parts}, and here are more; split it into several files`;
    return { offset, code: 'too-large', message };
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
class Lines {
    #path;
    #starts;
    constructor(path, text) {
        this.#path = path;
        this.#starts = findStarts(text);
    }
    place(offset) {
        const line = this.#find(offset);
        return { path: this.#path, line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
    }
    #find(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}
function findStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 1801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const QUOTES = new Set(["'", '"', '`']);
const MARKS = /[,()[\]{}'"`]/g;
function splitList(text) {
    if (!text.includes(','))
        return [text.trim()].filter((member) => member !== '');
    return cut(text, findCommas(text))
        .map((member) => member.trim())
        .filter((member) => member !== '');
}
function findCommas(text) {
    const commas = [];
    const unclosed = new Set();
    let depth = 0;
    MARKS.lastIndex = 0;
    for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
        const [sign] = mark;
        if (sign === ',' && depth === 0)
            commas.push(mark.index);
        else if (OPENING.has(sign))
            depth += 1;
        else if (CLOSING.has(sign))
            depth = Math.max(0, depth - 1);
        else if (QUOTES.has(sign) && !unclosed.has(sign)) {
            const end = text.indexOf(sign, mark.index + 1);
            if (end === -1)
                unclosed.add(sign);
            else
                MARKS.lastIndex = end + 1;
        }
    }
    return commas;
}
function cut(text, offsets) {
    return [...offsets, text.length].map((end, index) => text.slice((offsets[index - 1] ?? -1) + 1, end));
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ir: () => (/* reexport */ findDuplicates),
  mN: () => (/* reexport */ isSchemaWord),
  G7: () => (/* reexport */ readSchema),
  C_: () => (/* reexport */ scalarAt)
});

;// CONCATENATED MODULE: ./lib/readers/tree/node.js
function scalarAt(place, text, isNull = false) {
    return { kind: 'scalar', place, text, isNull };
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/readers/lists.js
var lists = __webpack_require__(1801);
// EXTERNAL MODULE: ./lib/readers/truth.js
var readers_truth = __webpack_require__(6057);
;// CONCATENATED MODULE: ./lib/readers/tree/fields.js



class Fields {
    node;
    findings;
    #dictionary;
    #known = new Map();
    constructor(node, dictionary, findings) {
        this.node = node;
        this.findings = findings;
        this.#dictionary = dictionary;
        for (const member of node.members)
            this.#sort(member);
    }
    all(field) {
        return this.#known.get(field) ?? [];
    }
    best(field) {
        const members = this.all(field);
        if (members.length < 2)
            return members;
        const ranks = members.map((member) => this.#rank(member));
        const best = Math.min(...new Set(ranks));
        return members.filter((_, index) => ranks[index] === best);
    }
    has(field) {
        return this.#known.has(field);
    }
    placeOf(field) {
        return this.best(field)[0]?.place ?? this.node.place;
    }
    text(field) {
        if (!this.#known.has(field))
            return undefined;
        const text = this.scalar(field)?.text.trim();
        return text === '' ? undefined : text;
    }
    line(field) {
        return this.text(field)?.replace(/\s*\n\s*/g, ' ');
    }
    flag(field) {
        const text = this.text(field);
        if (text === undefined)
            return undefined;
        const truth = (0,readers_truth/* readTruth */.c)(text);
        if (truth === undefined)
            this.refuse(field, 'true or false', `\`${text}\``);
        return truth;
    }
    count(field) {
        const text = this.text(field);
        if (text === undefined)
            return undefined;
        const value = /^(?:\d{1,9}|0x[0-9a-f]{1,7})$/i.test(text) ? Number(text) : undefined;
        if (value === undefined)
            this.refuse(field, 'a whole number', `\`${text}\``);
        return value;
    }
    names(field) {
        const members = this.best(field);
        const names = members.flatMap(({ value }) => this.#listNames(field, value));
        return names.length > 0 ? names : undefined;
    }
    scalar(field) {
        const scalar = this.scalarOrNull(field);
        return scalar?.isNull ? undefined : scalar;
    }
    scalarOrNull(field) {
        const members = this.best(field);
        const scalar = members[0] && toScalar(members[0].value);
        if (members[0] && !scalar)
            this.refuse(field, 'a single value', describe(members[0].value));
        if (scalar && members.length > 1)
            this.#compare(field, scalar, members);
        return scalar;
    }
    refuse(field, expected, came) {
        const message = `\`${field}\` of ${this.title()} should be ${expected}, but it is ${came}`;
        this.findings.error(this.placeOf(field), 'wrong-value', message);
    }
    title() {
        const named = this.node.members.find(({ key }) => key.toLowerCase() === 'name');
        const name = named && toScalar(named.value)?.text;
        const { noun } = this.#dictionary;
        return name ? `${noun} \`${name}\`` : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
    }
    #sort(member) {
        const meaning = this.#dictionary.find(member.key);
        if (meaning.kind === 'field')
            this.#keep(meaning.field, member);
        else if (meaning.kind === 'later')
            this.#postpone(member, meaning.effect);
        else if (meaning.kind === 'unknown' && !member.anchored)
            this.#wonder(member);
    }
    #keep(field, member) {
        const known = this.#known.get(field);
        if (known)
            known.push(member);
        else
            this.#known.set(field, [member]);
    }
    #rank(member) {
        const meaning = this.#dictionary.find(member.key);
        return meaning.kind === 'field' ? meaning.rank : Infinity;
    }
    #postpone({ key, place, value }, effect) {
        if (value.kind === 'scalar' && value.isNull)
            return;
        this.findings.warnOnce(place, 'not-yet-supported', `${this.#dictionary.noun} later ${key}`, () => {
            return `\`${key}\` of ${this.title()} is not supported yet, here or further on: ${effect}`;
        });
    }
    #wonder({ key, place, value }) {
        const word = value.kind === 'scalar' ? 'attribute' : 'element';
        const { noun, names } = this.#dictionary;
        this.findings.warnOnce(place, `unknown-${word}`, `${noun} ${word} ${key}`, () => {
            const [near] = (0,nearest/* nearest */.p)(key, names);
            const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
            return `A ${noun} has no ${word} \`${key}\`, and it is ignored${hint}`;
        });
    }
    #compare(field, first, members) {
        const same = (member) => member.key !== members[0]?.key || toScalar(member.value)?.text === first.text;
        const other = members.find((member) => !same(member));
        if (!other || this.findings.has('duplicate-key', other.place))
            return;
        const message = `\`${field}\` of ${this.title()} is given more than once, with different values`;
        this.findings.error(other.place, 'duplicate-key', message);
    }
    #listNames(field, node) {
        if (node.kind === 'scalar')
            return node.isNull ? [] : (0,lists/* splitList */.r)(node.text);
        if (node.kind === 'list')
            return node.items.flatMap((item) => this.#readName(field, item));
        return this.#readName(field, node);
    }
    #readName(field, node) {
        const scalar = toScalar(node);
        if (scalar)
            return [scalar.text.trim()].filter((text) => text !== '' && !scalar.isNull);
        if (node.kind === 'object') {
            const named = node.members.find(({ key }) => NAME_KEYS.has(key.toLowerCase()));
            if (named)
                return this.#readName(field, named.value);
            return node.members.flatMap(({ value }) => this.#listNames(field, value));
        }
        this.refuse(field, 'a list of names', describe(node));
        return [];
    }
}
const NAME_KEYS = new Set(['name', 'columnname', 'expression']);
function toScalar(node) {
    if (node.kind === 'scalar')
        return node;
    if (node.kind === 'list' || node.text === undefined)
        return undefined;
    return { kind: 'scalar', place: node.place, text: node.text, isNull: false };
}
function describe(node) {
    if (node.kind === 'scalar')
        return node.isNull ? 'null' : `\`${node.text}\``;
    return node.kind === 'list' ? 'a list' : 'an object';
}

;// CONCATENATED MODULE: ./lib/readers/tree/collection.js

function listObjects(fields, field, dictionary) {
    const members = fields.all(field);
    if (members.length === 0)
        return NONE;
    const isItem = ({ key }) => {
        const meaning = dictionary.find(key);
        return meaning.kind === 'field' && meaning.field === field;
    };
    return members
        .flatMap((member) => openWrapper(member, isItem))
        .flatMap((node) => toObject(node, field, fields.findings));
}
const NONE = [];
function openWrapper({ key, value }, isItem) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'object') {
        const items = isWrapper(value) ? value.members.filter(isItem) : [];
        return items.length > 0 ? items.flatMap((item) => openWrapper(item, isItem)) : [value];
    }
    return value.isNull || (value.text === '' && /s$/i.test(key)) ? [] : [value];
}
function isWrapper({ members }) {
    return !members.some(({ key }) => OWN_KEYS.has(key.toLowerCase()));
}
const OWN_KEYS = new Set(['name', 'id', 'referenceid', 'refid', 'ref-id', 'ref_id']);
function toObject(node, field, findings) {
    if (node.kind === 'object')
        return [node];
    if (node.kind === 'scalar' && node.text === '')
        return [{ kind: 'object', place: node.place, members: [] }];
    const message = `\`${field}\` should hold objects with names and more, but here is ${describe(node)}`;
    findings.error(node.place, 'wrong-value', message);
    return [];
}

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(7517);
;// CONCATENATED MODULE: ./lib/readers/tree/column-default.js

function readDefault(fields) {
    const plain = fields.scalarOrNull('defaultValue');
    const computed = fields.scalar('defaultValueComputed')?.text.trim();
    if (computed === undefined)
        return plain && { text: plain.text, computed: false };
    if (!plain || plain.isNull)
        return { text: computed, computed: true };
    if (/^on\s+update\s/i.test(computed))
        return { text: `${plain.text.trim()} ${computed}`, computed: false };
    warnTwo(fields, computed);
    return { text: plain.text, computed: false };
}
function warnTwo(fields, computed) {
    const first = fields.best('defaultValue')[0];
    if (first && toScalar(first.value)?.text.trim() === computed)
        return;
    const message = `\`defaultValueComputed\` of ${fields.title()} is ignored, because it has a \`defaultValue\` too`;
    fields.findings.warn(fields.placeOf('defaultValueComputed'), 'two-defaults', message);
}

;// CONCATENATED MODULE: ./lib/readers/tree/dictionary.js
class Dictionary {
    noun;
    names;
    #exact;
    #normal;
    constructor(vocabulary) {
        const fields = Object.keys(vocabulary.fields);
        this.noun = vocabulary.noun;
        this.names = fields;
        this.#exact = new Map(fields.map((field) => [field, { kind: 'field', field, rank: 0 }]));
        this.#normal = new Map([
            ...Object.entries(vocabulary.later).map(([word, effect]) => [word, { kind: 'later', effect }]),
            ...vocabulary.silent.map((word) => [word, { kind: 'silent' }]),
            ...fields.flatMap((field) => listNames(field, vocabulary.fields[field])),
        ]);
    }
    find(key) {
        return this.#exact.get(key) ?? this.#normal.get(normalise(key)) ?? UNKNOWN;
    }
}
const UNKNOWN = { kind: 'unknown' };
function normalise(key) {
    return key.replace(/[-_\s]/g, '').toLowerCase();
}
function listNames(field, aliases) {
    return [field, ...aliases].map((name, index) => [
        normalise(name),
        { kind: 'field', field, rank: index + 1 },
    ]);
}

;// CONCATENATED MODULE: ./lib/readers/tree/reference.js

function readReference(fields) {
    const table = fields.text('referencedTable');
    if (table === undefined) {
        warnLonely(fields);
        return undefined;
    }
    return (0,defined/* defined */.s)({
        place: fields.placeOf('referencedTable'),
        table,
        columns: fields.names('referencedColumn'),
        onDelete: fields.text('onDelete'),
        onUpdate: fields.text('onUpdate'),
    });
}
function warnLonely(fields) {
    const lonely = LONELY.find((field) => fields.has(field));
    if (lonely === undefined)
        return;
    const message = `\`${lonely}\` of ${fields.title()} is ignored, because it has no \`referencedTable\``;
    fields.findings.warn(fields.placeOf(lonely), 'no-referenced-table', message);
}
const LONELY = ['referencedColumn', 'onDelete', 'onUpdate'];

;// CONCATENATED MODULE: ./lib/readers/tree/vocabulary.js

const ITEM_SILENT = [
    'formernames',
    'formername',
    'oldnames',
    'oldname',
    'previousnames',
    'previousname',
    'remark',
    'desc',
    'description',
    'author',
    'owner',
    'operator',
    'maintainer',
    'module',
    'modulename',
    'category',
    'version',
    'changetype',
    'xmlns',
    'property',
    'properties',
    'data',
    'datas',
    'row',
    'rows',
    'lookup',
];
const HOOKS = ['create', 'drop', 'alter', 'add', 'modify', 'remove'].flatMap((act) => ['before', 'after', 'onbefore', 'onafter', 'on', 'pre', 'post'].flatMap((time) => [act, `${act}s`, act === 'modify' ? 'modifies' : `${act}s`].map((word) => `${time}${word}`)));
const ITEM = { id: [], name: [], referenceId: ['refId'], comment: [], dbms: [], deleted: [] };
const schemaWords = new Dictionary({
    noun: 'schema',
    fields: {
        tables: ['table'],
        columns: ['column'],
        indexes: ['index', 'indices'],
        constraints: ['constraint'],
        databases: ['database'],
        dbms: ['type'],
    },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['id', 'name', 'namespace', 'comment', 'catalog', 'schema', 'schemalocation'],
        ...['view', 'views', 'query', 'queries', 'trigger', 'triggers', 'sequence', 'sequences'],
        ...['procedure', 'procedures', 'report', 'reports', 'databasescope', 'databasescopes'],
    ],
    later: {
        import: 'the files that it names are not read',
        imports: 'the files that it names are not read',
        include: 'the files that it names are not read',
        includes: 'the files that it names are not read',
        tablescope: 'every table is taken',
        tablescopes: 'every table is taken',
        tablefilters: 'every table is taken',
        includetables: 'every table is taken',
        includetablepatterns: 'every table is taken',
        excludetables: 'every table is taken',
        excludetablepatterns: 'every table is taken',
    },
});
const tableWords = new Dictionary({
    noun: 'table',
    fields: {
        ...ITEM,
        schema: ['namespace'],
        abstract: [],
        extends: [],
        inheritance: [],
        columns: ['column'],
        indexes: ['index', 'indices'],
        constraints: ['constraint'],
    },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['sequence', 'sequences', 'trigger', 'triggers', 'catalog', 'autoincrement'],
        ...['temporary', 'temporarytable', 'pgtemp', 'engine', 'storageengine', 'charset', 'characterset'],
        ...[
            'collation',
            'collate',
            'rowformat',
            'maxrows',
            'minrows',
            'keyblocksize',
            'tablespace',
            'fillfactor',
        ],
        ...['withoids', 'autovacuumenabled', 'compress', 'compression', 'logging', 'parallel', 'storage'],
        ...['withoutrowid', 'partition', 'partitions', 'partitionby', 'partitionexpression', 'partitionstrategy'],
        ...['indexstrategy', 'expectedrecordcount', 'expectedgrowthrate', 'expectedrecordsize'],
        ...['isprimaryquerytable', 'queryfrequencylevel', 'sharding', 'idempotent', 'retentionperiod'],
        ...[
            'dataexportstrategy',
            'datafiltercondition',
            'maxexportrecords',
            'exportorderfield',
            'exportorderasc',
        ],
    ],
    later: { include: 'what it names is not added' },
});
const columnWords = new Dictionary({
    noun: 'column',
    fields: {
        ...ITEM,
        type: ['dataType'],
        length: [],
        precision: [],
        scale: [],
        unsigned: [],
        nullable: [],
        notNull: ['required'],
        primaryKey: ['pk'],
        autoIncrement: ['identity', 'serial'],
        sequence: [],
        unique: [],
        defaultValue: ['default'],
        defaultValueComputed: [],
        check: ['checkExpression'],
        referencedTable: ['foreignTable', 'refTable'],
        referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
        onDelete: [],
        onUpdate: [],
        virtual: ['isVirtual', 'virtualColumn'],
        expression: [],
        constraints: ['constraint'],
        columns: ['column'],
    },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['characterset', 'charset', 'collation', 'collate', 'zerofill', 'identitystart', 'identityincrement'],
        ...['from', 'source', 'ref', 'reference', 'on', 'to', 'targetcolumn', 'targetfield', 'transform'],
        ...['prefercolumn', 'prefer', 'resolve', 'preferedcolumn', 'nomigrate', 'inheritedfrom', 'isoverride'],
        ...['stored', 'computed'],
    ],
    later: {
        if: 'the column is taken whatever it says',
        primarykeyname: 'the primary key keeps no name of its own',
        include: 'what it names is not added',
    },
});
const indexWords = new Dictionary({
    noun: 'index',
    fields: {
        ...ITEM,
        tableName: ['table'],
        columns: ['columnList', 'column', 'indexColumn', 'indexColumns'],
        unique: [],
        type: ['indexType', 'method', 'using'],
    },
    silent: [...ITEM_SILENT, ...HOOKS, 'tablespace', 'visible', 'fillfactor'],
    later: {
        where: 'the index is taken for every row',
        condition: 'the index is taken for every row',
    },
});
const constraintWords = new Dictionary({
    noun: 'constraint',
    fields: {
        ...ITEM,
        type: ['constraintType'],
        tableName: ['table'],
        columns: ['columnList', 'column', 'foreignKey', 'foreignKeys'],
        referencedTable: ['foreignTable', 'refTable'],
        referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
        onDelete: [],
        onUpdate: [],
        checkExpression: ['check'],
    },
    silent: [...ITEM_SILENT, ...HOOKS],
    later: {
        deferrable: 'the constraint is taken as one that is checked at once',
        initiallydeferred: 'the constraint is taken as one that is checked at once',
    },
});

;// CONCATENATED MODULE: ./lib/readers/tree/constraint.js






function readConstraint(node, scope, findings) {
    const fields = new Fields(node, constraintWords, findings);
    if (fields.flag('deleted'))
        return undefined;
    const kind = readKind(fields);
    const constraint = kind && assemble(kind, fields, scope);
    return constraint && isComplete(constraint, fields, scope) ? constraint : undefined;
}
function assemble(kind, fields, scope) {
    const isCheck = kind === 'check';
    const body = fields.node.text;
    const own = scope.in === 'column' ? scope.columns : [];
    return (0,defined/* defined */.s)({
        place: fields.node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        referenceId: fields.text('referenceId'),
        comment: fields.text('comment'),
        dbms: fields.names('dbms'),
        kind,
        tableName: fields.text('tableName'),
        columns: fields.names('columns') ?? (isCheck || body === undefined ? own : (0,lists/* splitList */.r)(body)),
        reference: kind === 'foreign-key' ? readReference(fields) : undefined,
        check: isCheck ? (fields.line('checkExpression') ?? body) : undefined,
    });
}
function readKind(fields) {
    const text = fields.text('type');
    if (text === undefined)
        return inferKind(fields);
    const kind = KINDS[normalise(text)];
    if (!kind) {
        const message = `The type of ${fields.title()} should be ${KIND_NAMES}, but it is \`${text}\`; the constraint is left out`;
        fields.findings.warn(fields.placeOf('type'), 'unknown-constraint-type', message);
    }
    return kind;
}
function inferKind(fields) {
    if (fields.has('referencedTable'))
        return 'foreign-key';
    if (fields.has('checkExpression'))
        return 'check';
    const message = `The type of ${fields.title()} is missing: it should be ${KIND_NAMES}`;
    fields.findings.error(fields.node.place, 'missing-type', message);
    return undefined;
}
const KIND_NAMES = 'PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK or NOT_NULL';
const KINDS = {
    primarykey: 'primary-key',
    primary: 'primary-key',
    pk: 'primary-key',
    foreignkey: 'foreign-key',
    foreign: 'foreign-key',
    fk: 'foreign-key',
    unique: 'unique',
    uniquekey: 'unique',
    uk: 'unique',
    uq: 'unique',
    check: 'check',
    notnull: 'not-null',
};
function isComplete(constraint, fields, scope) {
    const missing = findMissing(constraint, scope);
    if (missing === undefined)
        return true;
    fields.findings.error(fields.node.place, missing.code, `${missing.what} of ${fields.title()} is missing`);
    return false;
}
function findMissing(constraint, scope) {
    if (constraint.referenceId !== undefined)
        return undefined;
    const { kind, columns, reference, check, tableName, id } = constraint;
    if (kind === 'check' && check === undefined)
        return { code: 'missing-check', what: '`checkExpression`' };
    if (kind !== 'check' && columns.length === 0 && scope.in !== 'column')
        return MISSING_COLUMNS;
    if (kind === 'foreign-key' && !reference) {
        return { code: 'missing-referenced-table', what: '`referencedTable`' };
    }
    return scope.in === 'schema' && tableName === undefined && id === undefined ? MISSING_TABLE : undefined;
}
const MISSING_COLUMNS = { code: 'missing-columns', what: '`columns`' };
const MISSING_TABLE = { code: 'missing-table-name', what: '`tableName`' };

;// CONCATENATED MODULE: ./lib/readers/tree/column-constraints.js



function readInlineConstraints(column, fields, isGlobal) {
    const nodes = listObjects(fields, 'constraints', columnWords);
    if (nodes.length === 0)
        return { column, constraints: [] };
    const scope = { in: 'column', columns: column.name === undefined ? [] : [column.name] };
    const all = nodes.flatMap((node) => readConstraint(node, scope, fields.findings) ?? []);
    return all.reduce((reading, constraint) => settle(reading, constraint, isGlobal), {
        column,
        constraints: [],
    });
}
function settle(reading, constraint, isGlobal) {
    const { column, constraints } = reading;
    const attribute = ATTRIBUTES[constraint.kind](constraint);
    const taken = Object.keys(attribute).some((key) => key in column);
    const mustStay = isGlobal || column.name === undefined;
    if (mustStay || (constraint.name === undefined && !taken && constraint.columns.length === 1)) {
        return { column: { ...attribute, ...column }, constraints };
    }
    return { column, constraints: [...constraints, constraint] };
}
const ATTRIBUTES = {
    'primary-key': () => ({ primaryKey: true }),
    'foreign-key': ({ reference }) => (reference ? { reference } : {}),
    unique: () => ({ unique: true }),
    check: ({ check }) => (check === undefined ? {} : { check }),
    'not-null': () => ({ nullable: false }),
};

;// CONCATENATED MODULE: ./lib/readers/tree/column.js






function readColumn(node, isGlobal, findings) {
    const fields = new Fields(node, columnWords, findings);
    if (fields.flag('deleted') || isGroup(fields) || isLookup(fields))
        return undefined;
    const column = column_assemble(fields);
    if (!isNamed(column, isGlobal)) {
        findings.error(node.place, 'missing-name', 'A column needs a `name`, or a `referenceId` to take it from');
        return undefined;
    }
    return readInlineConstraints(column, fields, isGlobal);
}
function column_assemble(fields) {
    return (0,defined/* defined */.s)({
        place: fields.node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        referenceId: fields.text('referenceId'),
        comment: fields.text('comment'),
        dbms: fields.names('dbms'),
        type: readType(fields),
        length: fields.count('length'),
        precision: fields.count('precision'),
        scale: fields.count('scale'),
        nullable: readNullable(fields),
        primaryKey: fields.flag('primaryKey'),
        autoIncrement: fields.flag('autoIncrement') ?? (fields.text('sequence') === undefined ? undefined : true),
        unique: fields.flag('unique'),
        default: readDefault(fields),
        check: fields.line('check'),
        reference: readReference(fields),
    });
}
function readType(fields) {
    const text = fields.line('type');
    const unsigned = fields.flag('unsigned') === true && text !== undefined && !/\bunsigned\b/i.test(text);
    return unsigned ? `${text} UNSIGNED` : text;
}
function readNullable(fields) {
    const nullable = fields.flag('nullable');
    const notNull = fields.flag('notNull');
    return nullable ?? (notNull === undefined ? undefined : !notNull);
}
function isGroup(fields) {
    if (!fields.has('columns'))
        return false;
    const message = `${capitalise(fields.title())} is a group of columns, which is not supported yet; write the columns one by one`;
    fields.findings.error(fields.placeOf('columns'), 'not-yet-supported', message);
    return true;
}
function isLookup(fields) {
    const virtual = fields.flag('virtual') === true;
    if (!fields.has('expression')) {
        if (virtual)
            warnLater(fields, 'virtual', 'this lookup column is left out of the models');
        return virtual;
    }
    warnLater(fields, 'expression', 'the generated column is taken as an ordinary one');
    return false;
}
function warnLater(fields, field, effect) {
    const message = `\`${field}\` of ${fields.title()} is not supported yet: ${effect}`;
    fields.findings.warn(fields.placeOf(field), 'not-yet-supported', message);
}
function isNamed({ id, name, referenceId }, isGlobal) {
    return name !== undefined || referenceId !== undefined || (isGlobal && id !== undefined);
}
function capitalise(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/readers/tree/table-index.js




function readIndex(node, isGlobal, findings) {
    const fields = new Fields(node, indexWords, findings);
    if (fields.flag('deleted'))
        return undefined;
    const type = fields.text('type');
    const isUnique = type?.toUpperCase() === 'UNIQUE';
    const index = (0,defined/* defined */.s)({
        place: node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        referenceId: fields.text('referenceId'),
        comment: fields.text('comment'),
        dbms: fields.names('dbms'),
        tableName: fields.text('tableName'),
        columns: fields.names('columns') ?? (0,lists/* splitList */.r)(node.text ?? ''),
        unique: fields.flag('unique') ?? (isUnique ? true : undefined),
        method: isUnique ? undefined : type,
    });
    const missing = table_index_findMissing(index, isGlobal);
    if (missing === undefined)
        return index;
    findings.error(node.place, missing.code, `\`${missing.key}\` of ${fields.title()} is missing`);
    return undefined;
}
function table_index_findMissing(index, isGlobal) {
    if (index.referenceId !== undefined)
        return undefined;
    if (index.columns.length === 0)
        return { code: 'missing-columns', key: 'columns' };
    if (!isGlobal || index.tableName !== undefined || index.id !== undefined)
        return undefined;
    return { code: 'missing-table-name', key: 'tableName' };
}

;// CONCATENATED MODULE: ./lib/readers/tree/table.js







function readTable(node, findings) {
    const fields = new Fields(node, tableWords, findings);
    if (fields.flag('deleted'))
        return undefined;
    const item = {
        id: fields.text('id'),
        name: fields.text('name'),
        comment: fields.text('comment'),
    };
    if (!hasName(fields, item))
        return undefined;
    const columns = listObjects(fields, 'columns', tableWords).flatMap((column) => readColumn(column, false, findings) ?? []);
    return table_assemble(fields, item, columns);
}
function table_assemble(fields, item, columns) {
    const { node, findings } = fields;
    const indexes = listObjects(fields, 'indexes', tableWords);
    const constraints = listObjects(fields, 'constraints', tableWords);
    return (0,defined/* defined */.s)({
        place: node.place,
        ...settleName(item),
        referenceId: findBase(fields),
        abstract: fields.flag('abstract') === true || undefined,
        dbms: fields.names('dbms'),
        namespace: fields.text('schema'),
        columns: columns.map(({ column }) => column),
        indexes: indexes.flatMap((index) => readIndex(index, false, findings) ?? []),
        constraints: [
            ...columns.flatMap((reading) => reading.constraints),
            ...constraints.flatMap((constraint) => readConstraint(constraint, { in: 'table' }, findings) ?? []),
        ],
    });
}
function settleName(item) {
    const { id, name, comment } = item;
    if (id === undefined || (name !== undefined && IDENTIFIER.test(name)))
        return item;
    return { ...item, name: id, comment: comment ?? name };
}
const IDENTIFIER = /^[A-Za-z_][\w$.]*$/;
function hasName({ node, findings }, { id, name }) {
    if (id !== undefined || name !== undefined)
        return true;
    findings.error(node.place, 'missing-name', 'A table needs a `name`');
    return false;
}
function findBase(fields) {
    const [inheritance] = listObjects(fields, 'inheritance', tableWords);
    const inherited = inheritance && new Fields(inheritance, tableWords, fields.findings).text('extends');
    return fields.text('extends') ?? inherited ?? fields.text('referenceId');
}

;// CONCATENATED MODULE: ./lib/readers/tree/schema.js








function readSchema(path, root, findings) {
    const node = unwrap(root);
    if (node.kind === 'object')
        return readRoot(path, node, findings);
    const expected = 'A schema should be an object with `Table` at its root';
    findings.error(node.place, 'wrong-value', `${expected}, but here is ${describe(node)}`);
    return undefined;
}
function unwrap(node) {
    if (node.kind !== 'object' || node.members.length !== 1)
        return node;
    const [only] = node.members;
    return only && normalise(only.key) === 'justdb' && only.value.kind === 'object' ? only.value : node;
}
function readRoot(path, node, findings) {
    const root = new Fields(node, schemaWords, findings);
    const databases = listObjects(root, 'databases', schemaWords)
        .map((database) => new Fields(database, schemaWords, findings))
        .filter(isReadable)
        .map((database) => withDbms(readPart(database, findings), database.names('dbms')));
    const parts = [readPart(root, findings), ...databases];
    return {
        path,
        tables: parts.flatMap(({ tables }) => tables),
        columns: parts.flatMap(({ columns }) => columns),
        indexes: parts.flatMap(({ indexes }) => indexes),
        constraints: parts.flatMap(({ constraints }) => constraints),
    };
}
function readPart(fields, findings) {
    const list = (field) => listObjects(fields, field, schemaWords);
    return {
        tables: list('tables').flatMap((table) => readTable(table, findings) ?? []),
        columns: list('columns').flatMap((column) => readTemplate(column, findings)),
        indexes: list('indexes').flatMap((index) => readIndex(index, true, findings) ?? []),
        constraints: list('constraints').flatMap((constraint) => readConstraint(constraint, { in: 'schema' }, findings) ?? []),
    };
}
function readTemplate(node, findings) {
    const reading = readColumn(node, true, findings);
    return reading ? [reading.column] : [];
}
function isReadable(database, index, all) {
    const isUntyped = (other) => !other.has('dbms');
    if (!isUntyped(database) || all.findIndex(isUntyped) === index)
        return true;
    const message = 'This `Database` is not read: a second one needs a `type`, such as `mysql`';
    database.findings.warn(database.node.place, 'untyped-database', message);
    return false;
}
function withDbms(part, dbms) {
    if (dbms === undefined)
        return part;
    return {
        tables: part.tables.map((table) => ({ dbms, ...table })),
        columns: part.columns.map((column) => ({ dbms, ...column })),
        indexes: part.indexes.map((index) => ({ dbms, ...index })),
        constraints: part.constraints.map((constraint) => ({ dbms, ...constraint })),
    };
}
function isSchemaWord(key) {
    return schemaWords.find(key).kind === 'field';
}

;// CONCATENATED MODULE: ./lib/readers/tree/duplicates.js

const COLLECTIONS = new Set(['table', 'column', 'index', 'constraint', 'database', 'view', 'sequence', 'trigger'].flatMap((word) => [
    word,
    word === 'index' ? 'indexes' : `${word}s`,
]));
function findDuplicates(members, findings) {
    const seen = new Map();
    for (const member of members) {
        const first = seen.get(member.key);
        if (first)
            report(member, first, findings);
        else
            seen.set(member.key, member);
    }
}
function report({ key, place }, first, findings) {
    const isCollection = COLLECTIONS.has(normalise(key));
    const message = `The key \`${key}\` stands twice in one object, first on line ${first.place.line}`;
    if (isCollection)
        findings.warn(place, 'duplicate-key', `${message}; both are taken together`);
    else
        findings.error(place, 'duplicate-key', message);
}

;// CONCATENATED MODULE: ./lib/readers/tree.js





/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTruth)
/* harmony export */ });
const YES = new Set(['true', 'yes', 'y', '1', '✓', '✔', '√', '✅', '☑', '是']);
const NO = new Set(['false', 'no', 'n', '0', '✗', '✘', '×', '❌', '✖', '否']);
function readTruth(word) {
    const plain = word
        .trim()
        .replace(/\ufe0f$/, '')
        .toLowerCase();
    if (YES.has(plain))
        return true;
    return NO.has(plain) ? false : undefined;
}


/***/ })

};
