export const id = 91;
export const ids = [91];
export const modules = {

/***/ 75544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   U1: () => (/* binding */ readLiteral),
/* harmony export */   UT: () => (/* binding */ normaliseNumber),
/* harmony export */   V3: () => (/* binding */ writeLiteral),
/* harmony export */   kX: () => (/* binding */ doubleBraces),
/* harmony export */   yv: () => (/* binding */ splitLiteral)
/* harmony export */ });
/** Takes a literal apart. Throws a SyntaxError when it is not closed: the parser lets that through. */
function readLiteral(text) {
    const [opening = '', prefix = '', quote = ''] = /^([a-z]{0,2})("""|'''|"|')/i.exec(text) ?? [];
    const body = text.slice(opening.length, -quote.length);
    const closed = text.length >= opening.length + quote.length && text.endsWith(quote) && !endsInEscape(body);
    if (quote === '' || !closed)
        throw new SyntaxError('a string that is not closed');
    const letters = prefix.toLowerCase();
    const mark = letters.includes('b') ? 'b' : letters.includes('f') ? 'f' : 's';
    return { mark, raw: letters.includes('r'), body, offset: opening.length };
}
/** Whether the last backslash belongs to what follows the text. */
function endsInEscape(text) {
    let slashes = 0;
    while (text.charAt(text.length - 1 - slashes) === '\\')
        slashes++;
    return slashes % 2 === 1;
}
/** The canonical code of a literal with this decoded content. */
function writeLiteral(mark, content) {
    return `${mark}"${content}"`;
}
/** The mark and the content of a code that `writeLiteral` made. */
function splitLiteral(code) {
    return { mark: code.charAt(0), content: code.slice(2, -1) };
}
/**
 * A run of a literal's body, decoded and written with JSON's escapes, so that equal values are equal texts. What JSON
 * cannot say stays an escape: `\N{...}` in capitals, and half a surrogate pair. A brace that is text in a format string
 * is doubled. Source: "String and Bytes literals" of Python's language reference.
 * Throws a SyntaxError at an escape that Python refuses.
 */
function decode(run, { mark, raw }) {
    if (raw || !run.includes('\\'))
        return encode(run);
    const parts = [];
    let from = 0;
    for (const match of run.matchAll(ESCAPE)) {
        parts.push(encode(run.slice(from, match.index)), decodeEscape(match[0], mark));
        from = match.index + match[0].length;
    }
    return parts.join('') + encode(run.slice(from));
}
/** Doubles the braces of content that stands in a format string from here on. */
function doubleBraces(content) {
    return content.replace(/[{}]/g, '$&$&');
}
const ESCAPE = /\\(?:N\{[^{}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[^])/gu;
/** Escapes of one character; the first stands for a line that is continued. */
const namedEscapes = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function decodeEscape(escape, mark) {
    const letter = escape.charAt(1);
    const named = namedEscapes[letter];
    if (named !== undefined)
        return encode(named);
    if (letter >= '0' && letter <= '7')
        return encodePoint(parseInt(escape.slice(1), 8), mark);
    if (letter === 'x' || (mark !== 'b' && 'uUN'.includes(letter)))
        return decodeLong(escape, letter, mark);
    if (mark === 'f' && '{}'.includes(letter))
        throw new SyntaxError('an escaped brace');
    return encode(escape);
}
function decodeLong(escape, letter, mark) {
    if (escape.length === 2)
        throw new SyntaxError('an escape that is not whole');
    return letter === 'N' ? escape.toUpperCase() : encodePoint(parseInt(escape.slice(2), 16), mark);
}
function encodePoint(point, mark) {
    const value = mark === 'b' ? point & 0xff : point;
    if (value > 0x10ffff)
        throw new SyntaxError('an escape beyond Unicode');
    if (value >= 0xd800 && value <= 0xdfff)
        return `\\u${value.toString(16)}`;
    const encoded = encode(String.fromCodePoint(value));
    return mark === 'f' ? doubleBraces(encoded) : encoded;
}
function encode(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A number in lower case, with a digit on either side of its point and no plus sign. */
function normaliseNumber(text) {
    return text
        .toLowerCase()
        .replace(/^\./, '0.')
        .replace(/\.(?!\d)/, '.0')
        .replace('+', '');
}


/***/ }),

/***/ 26091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readModules: () => (/* binding */ readModules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/names/statements.js
var names_statements = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/names/value.js
var names_value = __webpack_require__(35269);
;// CONCATENATED MODULE: ./lib/names/module.js


/** How deep classes are read in classes: `Meta` is one deep. */
const DEPTH = 3;
/** Reads a module; what is no import, no assignment to a name and no class is passed over. */
function readModule(name, text) {
    const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
    const statements = (0,names_statements/* statementsOf */.G)(source);
    return {
        name,
        imported: new Map(statements.flatMap((statement) => readImport(statement, source))),
        ...readStatements(statements, source, DEPTH),
    };
}
/** What a name of a module was imported as, without the modules before it: `ForeignKey` for `models.ForeignKey`. */
function originalName({ imported }, name) {
    const plain = name.slice(name.lastIndexOf('.') + 1);
    return plain === name ? (imported.get(name) ?? name) : plain;
}
function readStatements(statements, source, depth) {
    return {
        assignments: statements.flatMap((statement) => [
            ...readAssignment(statement, source),
            ...readMethod(statement, source),
        ]),
        classes: depth === 0 ? [] : statements.flatMap((statement) => readClass(statement, source, depth - 1)),
    };
}
function readAssignment(statement, source) {
    if (statement.name !== 'AssignStatement')
        return [];
    const [target, ...parts] = (0,names_value/* childrenOf */.LU)(statement);
    const value = parts.at(-1);
    if (target?.name !== 'VariableName')
        return [];
    const annotation = parts.find((part) => part.name === 'TypeDef');
    return [
        {
            name: (0,names_value/* textOf */.b6)(target, source),
            ...(annotation ? { annotation: (0,names_value/* textOf */.b6)(annotation, source) } : {}),
            ...(value && value !== annotation ? { value: (0,names_value/* readValue */.wK)(value, source) } : {}),
        },
    ];
}
/** A decorated method that only gives a value says what an assignment would: `def user(cls) -> Mapped["User"]`. */
function readMethod(statement, source) {
    if (statement.name !== 'DecoratedStatement')
        return [];
    const parts = childOf(statement, 'FunctionDefinition');
    const [name, annotation, body] = ['VariableName', 'TypeDef', 'Body'].map((kind) => parts.find((part) => part.name === kind));
    const value = body && childOf(body, 'ReturnStatement').at(-1);
    if (!name || !value)
        return [];
    return [
        {
            name: (0,names_value/* textOf */.b6)(name, source),
            ...(annotation ? { annotation: (0,names_value/* textOf */.b6)(annotation, source) } : {}),
            value: (0,names_value/* readValue */.wK)(value, source),
        },
    ];
}
/** The children of a node's first child of a kind; none where it has none. */
function childOf(node, kind) {
    const child = (0,names_value/* childrenOf */.LU)(node).find(({ name }) => name === kind);
    return child ? (0,names_value/* childrenOf */.LU)(child) : [];
}
function readClass(statement, source, depth) {
    if (statement.name !== 'ClassDefinition')
        return [];
    const parts = (0,names_value/* childrenOf */.LU)(statement);
    const name = parts.find((part) => part.name === 'VariableName');
    const body = parts.find((part) => part.name === 'Body');
    if (!name || !body)
        return [];
    const isBare = !parts.some((part) => part.name === 'ArgList');
    return [{ name: (0,names_value/* textOf */.b6)(name, source), isBare, ...readStatements((0,names_value/* childrenOf */.LU)(body), source, depth) }];
}
/** The renamed names of an import: each one with what stands before its `as`. */
function readImport(statement, source) {
    if (statement.name !== 'ImportStatement')
        return [];
    const parts = (0,names_value/* childrenOf */.LU)(statement);
    return parts.flatMap((part, index) => {
        const [before, after] = [parts[index - 1], parts[index + 1]];
        return part.name === 'as' && before && after
            ? [[(0,names_value/* textOf */.b6)(after, source), (0,names_value/* textOf */.b6)(before, source)]]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/names/argument.js

/** The text of a value; undefined when it is none. */
function asText(value) {
    return value?.kind === 'text' ? value.text : undefined;
}
/** The text that a call begins with. */
function firstText({ items }) {
    return asText(items[0]);
}
/** The text of an argument with a keyword. */
function keywordText({ keywords }, name) {
    return asText(keywords.get(name));
}
/** The texts of a list. */
function textsIn(value) {
    return value?.kind === 'list' ? value.items.flatMap((item) => asText(item) ?? []) : [];
}
/** Every call in a value, the outer ones first. */
function callsIn(value) {
    if (value?.kind === 'list')
        return value.items.flatMap(callsIn);
    if (value?.kind !== 'call')
        return [];
    return [value, ...value.items.flatMap(callsIn), ...[...value.keywords.values()].flatMap(callsIn)];
}
/** What a dictionary with texts for keys says; nothing for any other value. */
function entriesOf(value) {
    if (value?.kind !== 'dictionary')
        return [];
    return value.entries.flatMap(([key, each]) => (key.kind === 'text' ? [[key.text, each]] : []));
}
/** SQLAlchemy's types of enumerations. */
const ENUM_TYPES = new Set(['ENUM', 'Enum']);
/** What the type of an enumeration begins with: the name of its class. */
function enumClass({ callee, items: [first] }, module) {
    return ENUM_TYPES.has(originalName(module, callee)) && first?.kind === 'name' ? first : undefined;
}

// EXTERNAL MODULE: ./lib/targets/python/names.js
var names = __webpack_require__(16085);
;// CONCATENATED MODULE: ./lib/names/identifier.js

/** The longest name that is taken over from a committed file: four times what a database allows. */
const LONGEST = 256;
/** Whether a name of a committed file may be written again. What a target reserves it looks after itself. */
function isKeepable(name) {
    return name.length <= LONGEST && (0,names/* isIdentifier */._5)(name);
}

;// CONCATENATED MODULE: ./lib/names/enums.js



/** The classes of modules as enumerations; the nearest class of a name counts: in the body, the module, the package. */
function indexEnums(modules) {
    const toEntries = ({ classes }) => [...classes].reverse().map((body) => [body.name, body]);
    const anywhere = new Map([...modules].reverse().flatMap(toEntries));
    const own = new Map(modules.map((module) => [module, new Map(toEntries(module))]));
    const known = new Map();
    return (value, module, body) => {
        if (value?.kind !== 'name')
            return undefined;
        const name = originalName(module, value.name);
        const inner = body?.classes.find((each) => each.name === name);
        const found = inner ?? own.get(module)?.get(name) ?? anywhere.get(name);
        if (!found)
            return undefined;
        if (!known.has(found))
            known.set(found, readEnum(found));
        return known.get(found);
    };
}
/** Each member is a text, or begins with one where it has a label. */
function readEnum({ name, assignments }) {
    if (!isKeepable(name))
        return undefined;
    const members = assignments.flatMap((member) => {
        const value = asText(member.value?.kind === 'list' ? member.value.items[0] : member.value);
        return value !== undefined && isKeepable(member.name) ? [[value, member.name]] : [];
    });
    return { name, members: new Map(members) };
}

// EXTERNAL MODULE: ./lib/quote/django.js
var django = __webpack_require__(85453);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
;// CONCATENATED MODULE: ./lib/names/django.js






/** Fields whose column is `<name>_id` where `db_column` says nothing else. */
const RELATION_FIELDS = new Set(['ForeignKey', 'OneToOneField']);
/** Fields that have no column of their own. */
const NO_COLUMN = new Set(['CompositePrimaryKey', 'ForeignObject']);
/** The names in Django models: those of each class whose Meta names its table. Django's tables have no namespace. */
function readDjangoNames(modules) {
    const findEnum = indexEnums(modules);
    const tables = modules.flatMap((module) => module.classes.flatMap((body) => readModel(body, { module, findEnum })));
    return { tables, objects: [] };
}
function readModel(body, site) {
    const meta = body.classes.find(({ name }) => name === 'Meta');
    const table = readName(asText(meta?.assignments.find(({ name }) => name === 'db_table')?.value));
    const isAbstract = meta?.assignments.some(({ name }) => name === 'abstract') ?? false;
    const className = isAbstract ? ((0,thin_classes/* modelOf */.DM)(body.name) ?? body.name) : body.name;
    if (table === undefined || !isKeepable(className))
        return [];
    const fields = body.assignments.flatMap((assignment) => readField(assignment, body, site));
    const composites = body.assignments.flatMap((assignment) => readComposite(assignment, className, fields, site));
    const plain = fields.filter(({ relation }) => !relation);
    return [
        {
            table,
            kind: 'class',
            name: className,
            module: site.module.name,
            enums: new Map(fields.flatMap(({ column, choices }) => (choices ? [[column, choices]] : []))),
            attributes: new Map(plain.map(({ name, column }) => [column, name])),
            relations: [...fields.flatMap(({ relation }) => relation ?? []), ...composites],
        },
    ];
}
function readField({ name, value }, body, site) {
    const { module, findEnum } = site;
    if (value?.kind !== 'call' || !isKeepable(name))
        return [];
    const kind = originalName(module, value.callee);
    if (NO_COLUMN.has(kind))
        return [];
    const isRelation = RELATION_FIELDS.has(kind);
    const column = readName(keywordText(value, 'db_column')) ?? (isRelation ? `${name}_id` : name);
    const chosen = callsIn(value).find(({ keywords }) => keywords.has('choices'));
    const choices = findEnum(chosen?.keywords.get('choices'), module, body);
    return [
        {
            name,
            column,
            ...(isRelation ? { relation: readRelation(name, column, value) } : {}),
            ...(choices ? { choices } : {}),
        },
    ];
}
function readName(text) {
    return text === undefined ? undefined : (0,django/* readDjangoName */.HX)(text);
}
/** A ForeignObject, which names the fields of its columns. */
function readComposite({ name, value }, className, fields, { module }) {
    if (value?.kind !== 'call' || !isKeepable(name))
        return [];
    if (originalName(module, value.callee) !== 'ForeignObject')
        return [];
    const columns = textsIn(value.keywords.get('from_fields')).map((field) => fields.find((each) => each.name === field)?.column ?? field);
    const target = firstText(value);
    return [
        {
            ...readRelation(name, '', value),
            columns,
            ...(target === undefined ? {} : { target: target === 'self' ? className : target }),
        },
    ];
}
function readRelation(forward, column, field) {
    const related = keywordText(field, 'related_name')?.replace(/^%\(app_label\)s_/, '') ?? '';
    return { columns: [column], forward, ...(isKeepable(related) ? { back: related } : {}) };
}

;// CONCATENATED MODULE: ./lib/names/sqlalchemy-index.js
/** An index of tables; of several with one name the first counts. */
function indexTables(tables) {
    const last = [...tables].reverse();
    const names = new Map(last.map((table) => [table.name, table]));
    const paths = new Map(last.map((table) => [toPath(table), table]));
    return {
        named: (name) => names.get(name),
        at: (path) => paths.get(path),
        // What SQLAlchemy calls a column has no dot.
        referred: ({ reference }) => paths.get(reference?.slice(0, reference.lastIndexOf('.')) ?? ''),
    };
}
function toPath({ table, namespace }) {
    return namespace === undefined ? table : `${namespace}.${table}`;
}

;// CONCATENATED MODULE: ./lib/names/sqlalchemy-relations.js



/** The foreign keys of a class with what their relationships are called, as far as they can be told. */
function readForward(table, tables) {
    return table.relationships.flatMap((relationship) => {
        if (relationship.call.keywords.has('secondary'))
            return [];
        const target = targetOf(relationship);
        const columns = target && findColumns(relationship, table, target, tables);
        if (!columns)
            return [];
        const back = keywordText(relationship.call, 'back_populates') ?? '';
        const names = { forward: relationship.attribute, ...(isKeepable(back) ? { back } : {}) };
        return [{ columns, target, ...names }];
    });
}
/** The collections of a class that a link table makes: each is the far end of the link's key to that class. */
function readLinked(table, tables) {
    return table.relationships.flatMap((relationship) => {
        const link = findLink(relationship.call.keywords.get('secondary'), tables);
        const key = link && nearKey(relationship, { link, table, tables });
        return key ? [{ link, relation: { columns: key.columns, back: relationship.attribute } }] : [];
    });
}
/** The class that a relationship leads to: the last name of its annotation, or the text that its function begins with. */
function targetOf({ annotation, call }) {
    const names = annotation?.match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu)?.filter((name) => name !== 'None');
    return names?.at(-1) ?? firstText(call);
}
/** The columns of the key that a relationship goes forward by; undefined for a way back, and where nobody can tell. */
function findColumns(relationship, table, className, tables) {
    const { keywords } = relationship.call;
    const target = tables.named(className);
    const named = keywords.get('foreign_keys');
    if (named)
        return namedColumns(named, table, table === target && !keywords.has('remote_side'));
    const joined = asText(keywords.get('primaryjoin'));
    if (joined !== undefined)
        return joinedColumns(joined, table, target);
    if (table === target && !keywords.has('remote_side'))
        return undefined;
    const keys = table.keys.filter((key) => target ? tables.referred(key) === target : key.external === className);
    return keys.length === 1 ? keys[0]?.columns : undefined;
}
/** The columns that `foreign_keys` names, as attributes of the class or as texts: those of another class are a way back. */
function namedColumns(named, table, isBack) {
    const values = named.kind === 'list' ? named.items : [named];
    const attributes = values.flatMap((value) => {
        if (value.kind === 'name')
            return [value.name.includes('.') ? undefined : value.name];
        if (value.kind !== 'text')
            return [undefined];
        return readPaths(value.text).map((path) => path.owner === table.name && !isBack ? path.attribute : undefined);
    });
    return toColumns(attributes, table);
}
/** The columns in a join: each of its pairs names the key's column second, and marks in a way forward to the table itself the first. */
function joinedColumns(join, table, target) {
    const paths = readPaths(join);
    const own = paths.filter((_, index) => index % 2 === 1);
    const isForward = table !== target || paths[0]?.marks.includes('remote') === true;
    if (!isForward || own.some(({ owner }) => owner !== table.name))
        return undefined;
    return toColumns(own.map(({ attribute }) => attribute), table);
}
/** The longest text in which paths are looked for. */
const sqlalchemy_relations_LONGEST = 10_000;
const PATH = /(?<![\p{L}\p{M}\p{N}_])((?:remote\(|foreign\()*)([\p{L}_][\p{L}\p{M}\p{N}_]*)\.([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu;
function readPaths(text) {
    if (text.length > sqlalchemy_relations_LONGEST)
        return [];
    return [...text.matchAll(PATH)].map(([, marks = '', owner = '', attribute = '']) => ({
        marks,
        owner,
        attribute,
    }));
}
function toColumns(attributes, { columns }) {
    const found = attributes.flatMap((attribute) => columns.find((column) => column.attribute === attribute)?.column ?? []);
    return found.length > 0 && found.length === attributes.length ? found : undefined;
}
/** The link table, by its variable or as SQLAlchemy's texts refer to it. */
function findLink(secondary, tables) {
    if (secondary?.kind === 'name')
        return tables.named(secondary.name);
    const text = asText(secondary);
    return text === undefined ? undefined : (tables.named(text) ?? tables.at(text));
}
/** The key of a link table that leads to a class: the one that the join names where both do. */
function nearKey(relationship, { link, table, tables, }) {
    const keys = link.keys.filter((key) => tables.referred(key) === table);
    const joined = linkColumns(relationship.call.keywords.get('primaryjoin'));
    const isJoined = ({ columns }) => {
        const names = link.columns.filter(({ column }) => columns.includes(column)).map(({ key }) => key);
        return names.length > 0 && names.every((name) => joined.has(name));
    };
    return keys.length === 1 ? keys[0] : keys.find(isJoined);
}
/** The columns of a link table in a join: `id == followers.c["follower_id"]`, or several of those in a call. */
function linkColumns(join) {
    const parts = join?.kind === 'call' ? join.items : join ? [join] : [];
    return new Set(parts.flatMap((part) => {
        const source = part.kind === 'other' ? part.source : '';
        const start = source.lastIndexOf('.c[') + '.c['.length;
        return start < '.c['.length || !source.endsWith(']')
            ? []
            : ((0,names_value/* decodeText */.g7)(source.slice(start, -1).trim()) ?? []);
    }));
}

;// CONCATENATED MODULE: ./lib/names/sqlalchemy-tables.js




/** The functions that make a relationship. */
const RELATIONSHIPS = new Set(['relationship', 'Relationship']);
/** Every table of a module, the classes first. */
function readTables(module) {
    return [
        ...module.classes.flatMap((body) => sqlalchemy_tables_readClass(body, module)),
        ...module.assignments.flatMap((assignment) => readVariable(assignment, module)),
    ];
}
function sqlalchemy_tables_readClass(body, module) {
    const valueOf = (wanted) => body.assignments.find(({ name }) => name === wanted)?.value;
    const table = asText(valueOf('__tablename__'));
    const className = body.isBare ? ((0,thin_classes/* modelOf */.DM)(body.name) ?? body.name) : body.name;
    if (table === undefined || !isKeepable(className))
        return [];
    const members = body.assignments.filter(({ name }) => !name.startsWith('__') && isKeepable(name));
    const plain = members.filter((member) => !isRelationship(member, module));
    const columns = plain.map((member) => readColumn(member, module));
    const options = valueOf('__table_args__');
    const namespace = readNamespace(options);
    return [
        {
            kind: 'class',
            module,
            name: className,
            table,
            ...(namespace === undefined ? {} : { namespace }),
            columns,
            keys: [
                ...plain.flatMap(({ value }, index) => columnKeys(columns[index]?.column ?? '', value, module)),
                ...tableKeys(callsIn(options), columns, module),
            ],
            relationships: members.flatMap((member) => readRelationship(member, module)),
        },
    ];
}
function readVariable({ name, value }, module) {
    if (value?.kind !== 'call' || originalName(module, value.callee) !== 'Table' || !isKeepable(name))
        return [];
    const table = firstText(value);
    if (table === undefined)
        return [];
    const calls = value.items.filter((item) => item.kind === 'call');
    const made = calls.filter(({ callee }) => originalName(module, callee) === 'Column');
    const columns = made.map((call) => readColumn({ name: '', value: call }, module));
    const namespace = keywordText(value, 'schema');
    const keys = [
        ...made.flatMap((call, index) => columnKeys(columns[index]?.column ?? '', call, module)),
        ...tableKeys(calls, columns, module),
    ];
    const own = namespace === undefined ? {} : { namespace };
    return [{ kind: 'variable', module, name, table, ...own, columns, keys, relationships: [] }];
}
/** A column's name: what its function begins with, or the attribute's. */
function readColumn({ name, value }, module) {
    const calls = callsIn(value);
    const said = calls.slice(0, 2).map((call) => columnName(call));
    const column = said.find((each) => each !== undefined) ?? name;
    const key = calls[0] && keywordText(calls[0], 'key');
    const [enumeration] = calls.flatMap((call) => enumClass(call, module) ?? []);
    return { attribute: name, column, key: key ?? column, ...(enumeration ? { enumeration } : {}) };
}
function columnName(call) {
    return /(?:^|\.)(?:mapped_)?column_?$/i.test(call.callee)
        ? (firstText(call) ?? keywordText(call, 'name'))
        : undefined;
}
function isRelationship({ value }, module) {
    return value?.kind === 'call' && RELATIONSHIPS.has(originalName(module, value.callee));
}
function readRelationship(member, module) {
    const { name, annotation, value } = member;
    if (value?.kind !== 'call' || !isRelationship(member, module))
        return [];
    // SQLModel hands what it does not know itself to SQLAlchemy.
    const more = entriesOf(value.keywords.get('sa_relationship_kwargs'));
    const call = { ...value, keywords: new Map([...value.keywords, ...more]) };
    return [{ attribute: name, ...(annotation === undefined ? {} : { annotation }), call }];
}
/** The namespace, from the dictionary that the arguments are or end in. */
function readNamespace(options) {
    const last = options?.kind === 'list' ? options.items.at(-1) : options;
    return asText(new Map(entriesOf(last)).get('schema'));
}
function columnKeys(column, value, module) {
    return callsIn(value)
        .filter(({ callee }) => originalName(module, callee) === 'ForeignKey')
        .map((call) => toKey([column], call.items[0]));
}
function tableKeys(calls, columns, module) {
    const names = new Map(columns.map(({ key, column }) => [key, column]));
    return calls
        .filter(({ callee }) => originalName(module, callee) === 'ForeignKeyConstraint')
        .map(({ items: [own, others] }) => toKey(sqlalchemy_tables_textsIn(own).map((key) => names.get(key) ?? key), others?.kind === 'list' ? others.items[0] : undefined));
}
function sqlalchemy_tables_textsIn(value) {
    return value?.kind === 'list' ? value.items.flatMap((item) => asText(item) ?? []) : [];
}
function toKey(columns, referred) {
    if (referred?.kind === 'text')
        return { columns, reference: referred.text };
    const [external] = referred?.kind === 'other' ? referred.source.split('.__table__', 1) : [];
    return external === undefined ? { columns } : { columns, external };
}

;// CONCATENATED MODULE: ./lib/names/sqlalchemy.js







/** The names in SQLAlchemy models, of one module or a package. */
function readSqlalchemyNames(modules) {
    const tables = modules.flatMap(readTables);
    const index = indexTables(tables);
    const findEnum = indexEnums(modules);
    const linked = new Map();
    for (const { link, relation } of tables.flatMap((table) => readLinked(table, index))) {
        linked.set(link, [...(linked.get(link) ?? []), relation]);
    }
    return {
        tables: tables.map((table) => toNames(table, findEnum, [...readForward(table, index), ...(linked.get(table) ?? [])])),
        objects: modules.flatMap((module) => readObjects(module, findEnum)),
    };
}
function toNames(mapped, findEnum, relations) {
    const { table, kind, name, module, namespace, columns } = mapped;
    return {
        table,
        ...(namespace === undefined ? {} : { namespace }),
        kind,
        name,
        module: module.name,
        enums: new Map(columns.flatMap(({ column, enumeration }) => {
            const found = findEnum(enumeration, module);
            return found ? [[column, found]] : [];
        })),
        attributes: new Map(kind === 'class' ? columns.map(({ column, attribute }) => [column, attribute]) : []),
        relations,
    };
}
/** The constructors of what stands beside the tables. */
const OBJECTS = {
    DOMAIN: 'domain',
    Enum: 'enum',
    Sequence: 'sequence',
};
function readObjects(module, findEnum) {
    return module.assignments.flatMap(({ name, value }) => {
        const [call] = callsIn(value);
        const kind = call && OBJECTS[originalName(module, call.callee)];
        const object = call && (kind === 'enum' ? keywordText(call, 'name') : firstText(call));
        if (!kind || object === undefined || !isKeepable(name))
            return [];
        const namespace = keywordText(call, 'schema');
        const members = kind === 'enum' ? findEnum(enumClass(call, module), module) : undefined;
        const own = namespace === undefined ? {} : { namespace };
        return [{ kind, object, ...own, name, ...(members ? { members } : {}) }];
    });
}

;// CONCATENATED MODULE: ./lib/names/read.js




/** How the files of each target are read. */
const readModules = {
    django: (files) => readDjangoNames(files.map(toModule)),
    sqlalchemy: (files) => readSqlalchemyNames(files.map(toModule)),
};
function toModule([path, text]) {
    return readModule(external_node_path_.posix.basename(path, '.py'), text);
}


/***/ }),

/***/ 47972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35269);


/** The statements of Python text, as far as it is Python; none of text that is nested too deep to be read. */
function statementsOf(source) {
    try {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(_lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.parse(source).topNode);
    }
    catch (error) {
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 35269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _drift_python_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75544);

/** How deep calls and lists are read: models need four levels. */
const DEPTH = 12;
/** Reads an expression. What is nested too deep, and all that models do not use, is `other`. */
function readValue(node, source, depth = DEPTH) {
    const read = depth === 0 ? undefined : READ[node.name];
    return read?.(node, source, depth - 1) ?? { kind: 'other', source: textOf(node, source) };
}
/** The children of a node, without punctuation and comments. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (!SKIPPED.has(child.name))
            children.push(child);
    }
    return children;
}
/** The text of a node in the source. */
function textOf({ from, to }, source) {
    return source.slice(from, to);
}
const SKIPPED = new Set(['(', ')', '[', ']', '{', '}', ',', ':', 'Comment']);
const readName = (node, source) => {
    const name = textOf(node, source);
    return /^[^\s()[\]]+$/.test(name) ? { kind: 'name', name } : undefined;
};
const readList = (node, source, depth) => ({
    kind: 'list',
    items: childrenOf(node).map((child) => readValue(child, source, depth)),
});
const readDictionary = (node, source, depth) => {
    const parts = childrenOf(node).map((child) => readValue(child, source, depth));
    const entries = parts.flatMap((key, index) => {
        const value = parts[index + 1];
        return index % 2 === 0 && value ? [[key, value]] : [];
    });
    return { kind: 'dictionary', entries };
};
const readText = (node, source) => {
    const literals = node.name === 'ContinuedString' ? childrenOf(node) : [node];
    const texts = literals.map((literal) => decodeText(textOf(literal, source)));
    return texts.includes(undefined) ? undefined : { kind: 'text', text: texts.join('') };
};
const readParentheses = (node, source, depth) => {
    const [inner] = childrenOf(node);
    return inner && readValue(inner, source, depth);
};
const readCall = (node, source, depth) => {
    const [callee, args] = childrenOf(node);
    if (!callee || args?.name !== 'ArgList')
        return undefined;
    const items = [];
    const keywords = new Map();
    const parts = childrenOf(args);
    parts.forEach((part, index) => {
        if (part.name === 'AssignOp' || parts[index + 1]?.name === 'AssignOp')
            return;
        const value = readValue(part, source, depth);
        const name = parts[index - 1]?.name === 'AssignOp' ? parts[index - 2] : undefined;
        if (name)
            keywords.set(textOf(name, source), value);
        else
            items.push(value);
    });
    return { kind: 'call', callee: genericName(textOf(callee, source)), items, keywords };
};
/** A class without the types that it is given: `Column` for `Column[float]`. */
function genericName(callee) {
    const [name = callee] = callee.split('[', 1);
    return callee.endsWith(']') ? name : callee;
}
/** A function without a name stands for what it gives. */
const readLambda = (node, source, depth) => {
    const given = childrenOf(node).at(-1);
    return given && readValue(given, source, depth);
};
/** How each kind of expression is read, by the parser's names. */
const READ = {
    ArrayExpression: readList,
    CallExpression: readCall,
    ContinuedString: readText,
    DictionaryExpression: readDictionary,
    LambdaExpression: readLambda,
    MemberExpression: readName,
    ParenthesizedExpression: readParentheses,
    String: readText,
    TupleExpression: readList,
    VariableName: readName,
};
/** What a literal says; undefined for bytes, for half a surrogate pair, and for what Python refuses. */
function decodeText(source) {
    try {
        const literal = (0,_drift_python_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .readLiteral */ .U1)(source);
        if (literal.mark !== 's')
            return undefined;
        const text = JSON.parse(`"${(0,_drift_python_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(literal.body, literal)}"`);
        return typeof text === 'string' ? text : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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


/***/ })

};
