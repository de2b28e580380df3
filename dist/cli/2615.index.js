export const id = 2615;
export const ids = [2615];
export const modules = {

/***/ 62615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/tree.js + 36 modules
var tree = __webpack_require__(84004);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
;// CONCATENATED MODULE: ./lib/readers/hcl/tokens.js
/** What stops the reading of a file, and where. */
class HclFault extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
const PART = /[ \t\r]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/|(\n)|("(?:[^"\\\n]|\\.)*")|<<(-?)([\p{L}_][\p{L}\p{N}_-]*)\r?\n|([\p{L}_][\p{L}\p{N}_-]*)|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(\.\.\.|=>|[-+*/%!=<>&|?:.,(){}[\]])/uy;
/** The most tokens of a file. */
const TOKEN_LIMIT = 1_000_000;
/** The tokens of a text, the last of kind `end`. Throws an `HclFault` for what is none. */
function readTokens(text) {
    const tokens = [];
    let offset = 0;
    while (offset < text.length) {
        PART.lastIndex = offset;
        const match = PART.exec(text);
        if (!match)
            throw new HclFault(offset, faultAt(text, offset));
        const token = toToken(match, text);
        if (token)
            tokens.push(token);
        if (tokens.length > TOKEN_LIMIT)
            throw new HclFault(offset, `a file may have up to ${TOKEN_LIMIT} tokens`);
        offset = PART.lastIndex;
    }
    return [...tokens, { kind: 'end', text: '', offset }];
}
function toToken(match, text) {
    const [whole, line, quoted, dash, mark, word, number, sign] = match;
    const offset = match.index;
    if (line !== undefined)
        return { kind: 'line', text: line, offset };
    if (quoted !== undefined)
        return { kind: 'string', text: tokens_unescape(quoted.slice(1, -1)), offset };
    if (mark !== undefined)
        return readHeredoc(text, offset, { from: offset + whole.length, mark, dash });
    if (word !== undefined)
        return { kind: 'word', text: word, offset };
    if (number !== undefined)
        return { kind: 'number', text: number, offset };
    return sign === undefined ? undefined : { kind: 'sign', text: sign, offset };
}
function readHeredoc(text, offset, { from, mark, dash }) {
    const end = new RegExp(`^[ \\t]*${mark}(?=\\s*$)`, 'gmu');
    end.lastIndex = from;
    const match = end.exec(text);
    if (!match)
        throw new HclFault(offset, `the text after \`<<${mark}\` has no line \`${mark}\` that ends it`);
    PART.lastIndex = end.lastIndex;
    const body = text.slice(from, Math.max(from, match.index - 1)).replaceAll('\r', '');
    return { kind: 'string', text: dash ? dedent(body) : body, offset };
}
function dedent(text) {
    const lines = text.split('\n');
    const depths = lines
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.trimStart().length);
    const depth = depths.reduce((least, each) => Math.min(least, each), depths[0] ?? 0);
    return lines.map((line) => line.slice(depth)).join('\n');
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** Escapes of a quoted text; `$${` stands for `${`. */
function tokens_unescape(text) {
    return text
        .replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (whole, short, long, sign = '') => {
        const code = Number.parseInt(short ?? long ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : (ESCAPES[String(sign)] ?? whole);
    })
        .replaceAll('$${', '${');
}
function faultAt(text, offset) {
    if (text[offset] === '"')
        return 'a text in quotes has no end on its line';
    if (text.startsWith('/*', offset))
        return 'a comment has no end';
    return `\`${String.fromCodePoint(text.codePointAt(offset) ?? 0)}\` stands where it may not`;
}

;// CONCATENATED MODULE: ./lib/readers/hcl/parse.js


/** The file that tokens mean. Throws an `HclFault` where they mean none. */
function parse(tokens) {
    return new Parser(tokens).file();
}
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    file() {
        const body = this.#body();
        if (this.#peek().kind !== 'end')
            this.#fail('a block or an attribute');
        return body;
    }
    #body() {
        const attributes = [];
        const blocks = [];
        while (this.#skipLines().#isName()) {
            const { text, offset } = this.#next();
            if (this.#take('='))
                attributes.push({ name: text, offset, value: this.#value() });
            else
                blocks.push(this.#block(text, offset));
            if (this.#peek().kind !== 'line' && !this.#isSign('}') && this.#peek().kind !== 'end')
                this.#fail('the end of the line');
        }
        return { attributes, blocks };
    }
    #block(type, offset) {
        const labels = [];
        while (this.#isName())
            labels.push(this.#next().text);
        this.#expect('{', '`=` or `{`');
        return this.#nested(() => {
            const body = this.#body();
            this.#expect('}', 'an attribute, a block or `}`');
            return { type, labels, offset, ...body };
        });
    }
    #value() {
        const { kind, text, offset } = this.#peek();
        if (kind === 'string' || kind === 'number') {
            this.#next();
            return { kind, text, offset };
        }
        if (kind === 'word')
            return this.#path();
        if (!this.#take('['))
            this.#fail('a value');
        const items = this.#nested(() => this.#values(']'));
        return { kind: 'list', items, offset };
    }
    /** `column.id`, `table.users.column["odd name"]`, `varchar(255)`. */
    #path() {
        const { text, offset } = this.#next();
        const parts = [text];
        for (;;) {
            if (this.#take('.'))
                parts.push(this.#name());
            else if (this.#take('[')) {
                parts.push(this.#name());
                this.#expect(']', '`]`');
            }
            else
                break;
        }
        if (!this.#take('('))
            return { kind: 'path', parts, offset };
        const args = this.#nested(() => this.#values(')'));
        return { kind: 'call', parts, args, offset };
    }
    #values(end) {
        const values = [];
        while (!this.#skipLines().#take(end)) {
            values.push(this.#value());
            if (!this.#skipLines().#isSign(end))
                this.#expect(',', `\`,\` or \`${end}\``);
        }
        return values;
    }
    #name() {
        if (!this.#isName() && this.#peek().kind !== 'number')
            this.#fail('a name');
        return this.#next().text;
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > reader/* DEPTH_LIMIT */.q)
            throw new HclFault(this.#peek().offset, `blocks and lists may be nested ${reader/* DEPTH_LIMIT */.q} deep`);
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #peek() {
        return this.#tokens[this.#at] ?? END;
    }
    #next() {
        const token = this.#peek();
        this.#at += 1;
        return token;
    }
    #isName() {
        const { kind } = this.#peek();
        return kind === 'word' || kind === 'string';
    }
    #isSign(sign) {
        const { kind, text } = this.#peek();
        return kind === 'sign' && text === sign;
    }
    #take(sign) {
        const found = this.#isSign(sign);
        if (found)
            this.#at += 1;
        return found;
    }
    #expect(sign, expected) {
        if (!this.#take(sign))
            this.#fail(expected);
    }
    #skipLines() {
        while (this.#peek().kind === 'line')
            this.#at += 1;
        return this;
    }
    #fail(expected) {
        const { kind, text, offset } = this.#peek();
        const found = kind === 'end' ? 'the file ends' : kind === 'line' ? 'the line ends' : `\`${text}\` stands`;
        throw new HclFault(offset, `expected ${expected}, but here ${found}`);
    }
}
const END = { kind: 'end', text: '', offset: 0 };

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/readers/hcl/values.js

/** A value as plain text: a text without its quotes, the last part of a reference, the argument of `sql(...)`. */
function toText(value) {
    switch (value.kind) {
        case 'string':
        case 'number':
            return value.text;
        case 'path':
            return value.parts.at(-1) ?? '';
        case 'list':
            return value.items.map(toText).join(', ');
        case 'call':
            return sqlOf(value) ?? `${value.parts.join('.')}(${value.args.map(toSql).join(', ')})`;
    }
}
/** The names in a list of references: `[column.a, column.b]`. A lone reference is a list of one. */
function listNames(value) {
    return value.kind === 'list' ? value.items.map(toText) : [toText(value)];
}
/** Atlas's names of types for which SQL has two words. */
const TWO_WORDS = new Map([
    ['bit_varying', 'bit varying'],
    ['character_varying', 'character varying'],
    ['double_precision', 'double precision'],
]);
/** The type text of `varchar(255)`, `enum("a", "b")`, `enum.status` or `sql("int[]")`. */
function toTypeText(value) {
    if (value.kind === 'path')
        return typeName(value.parts);
    if (value.kind !== 'call')
        return toText(value);
    return sqlOf(value) ?? `${typeName(value.parts)}(${value.args.map(toSql).join(',')})`;
}
function typeName(parts) {
    const name = parts.at(-1) ?? '';
    return parts.length === 1 ? (TWO_WORDS.get(name) ?? name) : name;
}
/** A default: as SQL, and whether it is an expression. `null` is none. */
function toDefault(value) {
    const sql = value.kind === 'call' ? sqlOf(value) : undefined;
    return { text: sql ?? toSql(value), computed: sql !== undefined };
}
/** The text in `sql("...")`. */
function sqlOf(value) {
    const [first] = value.kind === 'call' && value.parts.join('.') === 'sql' ? value.args : [];
    return first?.kind === 'string' ? first.text : undefined;
}
function toSql(value) {
    return value.kind === 'string' ? (0,string/* sqlString */.Q)(value.text) : toText(value);
}

;// CONCATENATED MODULE: ./lib/readers/hcl/to-tree.js



/**
 * The tree that Atlas's blocks mean in JustDB's words: https://atlasgo.io/atlas-schema/hcl. A column is NOT NULL unless
 * it says `null = true`. Blocks that give no model are left out; what is in no list here is there for the tree's reader
 * to warn of.
 */
function toTree(body, site) {
    const root = new tree/* Branch */.lg(site.locate(0));
    const blocks = body.blocks.filter(({ type }) => !PASSED.has(type));
    addBody(root, { attributes: body.attributes, blocks }, site);
    return root.node;
}
/** Blocks of a file that change no model. */
const PASSED = new Set([
    'aggregate',
    'atlas',
    'collation',
    'data',
    'env',
    'event',
    'event_trigger',
    'extension',
    'function',
    'locals',
]
    .concat(['permission', 'policy', 'procedure', 'role', 'schema', 'server', 'trigger', 'user'])
    .concat(['variable', 'partition']));
/** Blocks, and the objects that they are in the tree. */
const BLOCKS = {
    table: (around, block, site) => {
        const table = block.labels.at(-1);
        addObject(around, 'Table', block, table === undefined ? site : { ...site, table });
    },
    column: (around, block, site) => {
        const column = addObject(around, 'Column', block, site);
        if (!block.attributes.some(({ name }) => name === 'null'))
            say(column, 'nullable', 'false', block.offset, site);
    },
    index: named('Index'),
    primary_key: constraint('PRIMARY_KEY'),
    foreign_key: constraint('FOREIGN_KEY'),
    unique: constraint('UNIQUE'),
    check: (around, { attributes, ...block }, site) => {
        const renamed = attributes.map((each) => each.name === 'expr' ? { ...each, name: 'checkExpression' } : each);
        constraint('CHECK')(around, { ...block, attributes: renamed }, site);
    },
    enum: named('Enum'),
    view: addView,
    materialized: addView,
    on: (around, block, site) => {
        addBody(around.append('columns', site.locate(block.offset)), block, site);
    },
    as: (around, { attributes, ...block }, site) => {
        addBody(around, { ...block, attributes: attributes.map(toStored) }, site);
    },
    partition: () => undefined,
};
/** Attributes that are called otherwise in the tree, or whose values are. */
const ATTRIBUTES = {
    type: to_tree_text('type', toTypeText),
    null: to_tree_text('nullable', toText),
    default: (around, { value, offset }, site) => {
        const { text: sql, computed } = toDefault(value);
        say(around, computed ? 'defaultValueComputed' : 'defaultValue', sql, offset, site);
    },
    columns: list('columns', listNames),
    column: to_tree_text('name', toText),
    include: list('include', listNames),
    ref_columns: (around, attribute, site) => {
        const table = tablesOf(attribute.value)[0] ?? site.table;
        if (table !== undefined)
            say(around, 'referencedTable', table, attribute.offset, site);
        list('referencedColumn', listNames)(around, attribute, site);
    },
    on_delete: to_tree_text('onDelete', (value) => toText(value).replaceAll('_', ' ')),
    on_update: to_tree_text('onUpdate', (value) => toText(value).replaceAll('_', ' ')),
    expr: to_tree_text('expression', toText),
    as: to_tree_text('expression', toText),
    schema: (around, { value, offset }, site) => {
        const schema = toText(value);
        if (!site.isDatabase && !DEFAULT_SCHEMAS.has(schema))
            say(around, 'schema', schema, offset, site);
    },
    values: list('values', listNames),
};
/** The schemas that tables stand in when nothing is said. */
const DEFAULT_SCHEMAS = new Set(['public', 'main']);
function addBody(around, { attributes, blocks }, site) {
    for (const attribute of attributes) {
        const add = (0,own/* own */.Z)(ATTRIBUTES, attribute.name) ?? to_tree_text(attribute.name, toText);
        add(around, attribute, site);
    }
    for (const block of blocks) {
        const add = (0,own/* own */.Z)(BLOCKS, block.type) ?? named(block.type);
        add(around, block, site);
    }
}
function addObject(around, collection, block, site) {
    const object = around.append(collection, site.locate(block.offset));
    const [name, ...before] = [...block.labels].reverse();
    if (name !== undefined)
        say(object, 'name', name, block.offset, site);
    const hasSchema = block.attributes.some((attribute) => attribute.name === 'schema');
    if (before[0] !== undefined && !hasSchema)
        say(object, 'schema', before[0], block.offset, site);
    addBody(object, block, site);
    return object;
}
/** A view, of whose attributes only these have to do with what it looks like: its query is called `as`, and is not read. */
function addView(around, { attributes, ...block }, site) {
    const known = attributes.filter(({ name }) => OF_VIEWS.has(name));
    const blocks = block.blocks.filter(({ type }) => type === 'column');
    addObject(around, 'View', { ...block, blocks, attributes: known }, site);
}
const OF_VIEWS = new Set(['schema', 'comment']);
/** `type = STORED` of a generated column says what is done with its values, and nothing of the column's type. */
function toStored(attribute) {
    if (attribute.name !== 'type')
        return attribute;
    const { value, offset } = attribute;
    const text = String(toText(value).toUpperCase() === 'STORED');
    return { name: 'stored', offset, value: { kind: 'string', text, offset } };
}
function named(collection) {
    return (around, block, site) => {
        addObject(around, collection, block, site);
    };
}
function constraint(type) {
    return (around, block, site) => {
        const object = addObject(around, 'Constraint', block, site);
        say(object, 'type', type, block.offset, site);
    };
}
function to_tree_text(key, convert) {
    return (around, { value, offset }, site) => {
        say(around, key, convert(value), offset, site);
    };
}
function list(key, convert) {
    return (around, { value, offset }, { locate }) => {
        const place = locate(offset);
        const items = convert(value).map((item) => (0,tree/* scalarAt */.C_)(place, item));
        around.add(key, place, { kind: 'list', place, items });
    };
}
function say(around, key, value, offset, { locate }) {
    const place = locate(offset);
    around.add(key, place, (0,tree/* scalarAt */.C_)(place, value));
}
/** The tables in references such as `table.users.column.id`; a column alone is one of the same table. */
function tablesOf(value) {
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
        const parts = item.kind === 'path' ? item.parts : [];
        const at = parts.indexOf('column');
        return parts[0] === 'table' && at > 1 ? [parts.slice(1, at).join('.')] : [];
    });
}

;// CONCATENATED MODULE: ./lib/readers/hcl/read-file.js





/** The document of an HCL file: Atlas's schema blocks. Error: `invalid-hcl`, and the others of a tree. */
function readFile({ path, text }, findings) {
    const lines = new readers_lines/* Lines */.q(path, text);
    try {
        const body = parse(readTokens(text));
        return (0,tree/* readSchema */.G7)(path, toTree(body, { locate: (offset) => lines.place(offset), isDatabase: isMysql(path) }), findings);
    }
    catch (error) {
        if (!(error instanceof HclFault))
            throw error;
        findings.error(lines.place(error.offset), 'invalid-hcl', `This is not HCL: ${error.message}`);
        return undefined;
    }
}
/** Atlas's name for files of MySQL schemas; there a schema is the database itself. */
function isMysql(path) {
    return /\.my\.hcl$/i.test(path);
}


/***/ }),

/***/ 98083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* unused harmony export findStarts */
/** The lines of one text: they turn offsets into places. Lines end in `\n`; a `\r` before it belongs to the line. */
class Lines {
    #path;
    #starts;
    constructor(path, text) {
        this.#path = path;
        this.#starts = findStarts(text);
    }
    /** The place of the UTF-16 unit at an offset from 0. */
    place(offset) {
        const line = this.#find(offset);
        return { path: this.#path, line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
    }
    /** The index of the last line that begins at or before an offset. */
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
/** The offsets at which the lines of a text begin, in order. */
function findStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ })

};
