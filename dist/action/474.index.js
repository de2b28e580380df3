export const id = 474;
export const ids = [474];
export const modules = {

/***/ 11474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/readers/lines.js
var lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/tree.js + 36 modules
var tree = __webpack_require__(84004);
// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
;// CONCATENATED MODULE: ./lib/readers/toml/excess.js


/** The most values of a file, each of which follows a comma or an equals sign. */
const VALUE_LIMIT = 200_000;
/** The most headers of tables, each of which is an object. */
const HEADER_LIMIT = 100_000;
const MARK = /"""|'''|["'#,.=[\]{}\n]/g;
const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);
/** What a file has too much of, if anything. Strings and comments (TOML 1.0, "String" and "Comment") are passed over. */
function findExcess(text) {
    const depth = new Depth();
    let values = 0;
    let headers = 0;
    MARK.lastIndex = 0;
    for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
        const [sign] = mark;
        if (sign === ',' || sign === '=')
            values += 1;
        if (sign === '[' && depth.isOutermost)
            headers += 1;
        if (sign in ENDS)
            MARK.lastIndex = findEnd(text, MARK.lastIndex, sign);
        else if (depth.pass(sign) > reader/* DEPTH_LIMIT */.q)
            return (0,limits/* tooDeep */.DI)(mark.index);
        if (values > VALUE_LIMIT)
            return (0,limits/* tooMany */.Ot)(mark.index, VALUE_LIMIT, 'values');
        if (headers > values + HEADER_LIMIT)
            return (0,limits/* tooMany */.Ot)(mark.index, HEADER_LIMIT, 'tables without a value');
    }
    return undefined;
}
/** How deep the place lies that a scan has come to: in brackets, and in the objects that dotted keys around it open. */
class Depth {
    /** The dots of the key before each bracket that is open. */
    #keys = [];
    #around = 0;
    #dots = 0;
    /** Whether no bracket is open. */
    get isOutermost() {
        return this.#keys.length === 0;
    }
    /** Goes on behind a sign that stands in no string and no comment, and gives the depth there. */
    pass(sign) {
        if (sign === '.')
            this.#dots += 1;
        else if (OPENING.has(sign))
            this.#open();
        else if (CLOSING.has(sign))
            this.#close();
        else if (sign === ',' || (sign === '\n' && this.#keys.length === 0))
            this.#dots = 0;
        return this.#keys.length + this.#around + this.#dots;
    }
    #open() {
        this.#keys.push(this.#dots);
        this.#around += this.#dots;
        this.#dots = 0;
    }
    #close() {
        this.#dots = this.#keys.pop() ?? 0;
        this.#around -= this.#dots;
    }
}
/** The offset behind a string or comment of which the sign before an offset is the beginning. */
function findEnd(text, from, sign) {
    const parts = ENDS[sign];
    if (!parts)
        return text.length;
    parts.lastIndex = from;
    for (let part = parts.exec(text); part; part = parts.exec(text)) {
        if (!part[0].startsWith('\\'))
            return parts.lastIndex;
    }
    return text.length;
}
/** What ends each, and the escapes that do not. A line's end also ends a string of one line, which is an error there. */
const ENDS = {
    '#': /(?=\n)/g,
    '"': /\\[^\n]|"|(?=\n)/g,
    "'": /'|(?=\n)/g,
    '"""': /\\[\s\S]|"""/g,
    "'''": /'''/g,
};

;// CONCATENATED MODULE: ./lib/readers/toml/fault.js
/** What is wrong at an offset of a text, in words that say what to do; the parser's own where nothing fits. */
function explainFault(message, text, offset) {
    // What is missed at the end of a line is missed on the next one.
    const at = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''
        ? endBefore(text, offset)
        : offset;
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    const fault = { message, before: text.slice(start, at), rest: text.slice(at, end === -1 ? undefined : end) };
    return EXPLAINED.find(([fits]) => fits(fault))?.[1] ?? message.replace(/\.$/, '');
}
function endBefore(text, offset) {
    return text.slice(0, offset).trimEnd().length;
}
const isValue = ({ message, before }) => message.startsWith('Unexpected character') && /=[ \t]*$/.test(before);
const EXPLAINED = [
    [(fault) => isValue(fault) && /^null\b/i.test(fault.rest), 'TOML has no null; leave the key out'],
    [
        (fault) => isValue(fault) && /^(?:true|false|yes|no)\b/i.test(fault.rest),
        'truth values are `true` and `false`, in small letters',
    ],
    [(fault) => isValue(fault) && /^[\p{L}_]/u.test(fault.rest), 'a text should stand in quotes'],
    [
        ({ before, rest }) => /^[ \t]*[\w.-]+[ \t]*$/.test(before) && rest.startsWith(':'),
        'between a key and its value stands a `=`',
    ],
    [
        ({ before, rest }) => /^[ \t]*\[\[[^\]]*\]?$/.test(before) && !rest.includes(']]'),
        'a header such as `[[Table]]` ends with as many brackets as it begins with',
    ],
    [
        ({ message, before }) => message.startsWith('Defining a key multiple') && /^[ \t]*\[[^[]*$/.test(before),
        'this table is there already; each object of a list has a header in two brackets, such as `[[Table.Column]]`',
    ],
    [({ message }) => message.startsWith('Defining a key multiple'), 'this key is there already'],
    [
        ({ message }) => message.startsWith('Invalid character in escape'),
        'no such escape exists; in single quotes a `\\` stands for itself',
    ],
];

;// CONCATENATED MODULE: ./lib/readers/toml/pieces.js
/** So many UTF-16 units are parsed together, where a file can be cut there. */
const SIZE = 2 * 1024;
const TABLE = /^\[\[[ \t]*tables?[ \t]*\]\]/gim;
/**
 * A file's pieces, each of which but the first begins with `[[Table]]`. The parser takes far less time and memory for
 * many small texts than for one large text. A text that has strings of several lines is one piece, since what looks
 * like such a line may stand within one.
 */
function cutPieces(text) {
    if (text.length <= SIZE || text.includes('"""') || text.includes("'''"))
        return [{ line: 0, text }];
    const starts = [0];
    for (const { index } of text.matchAll(TABLE)) {
        if (index - (starts.at(-1) ?? 0) >= SIZE)
            starts.push(index);
    }
    let line = 0;
    return starts.map((start, index) => {
        const piece = { line, text: text.slice(start, starts[index + 1]) };
        line += countLines(piece.text);
        return piece;
    });
}
function countLines(text) {
    let lines = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        lines += 1;
    return lines;
}

;// CONCATENATED MODULE: ./lib/readers/toml/plain.js

/**
 * The members that TOML text of plain lines means, which nearly all schemas are made of: `[[Table.Column]]`, pairs of a
 * bare key with a text without escapes, a truth value, a number or a list of such texts, comments and blank lines.
 * Undefined where a line is anything else, or repeats or contradicts an earlier one: that is for the parser to judge,
 * which gives the same for plain lines and takes several times as long.
 */
function readPlain(text, locate) {
    const root = new tree/* Branch */.lg(locate(1, 1));
    let open = root;
    let line = 0;
    LINE.lastIndex = 0;
    while (open && LINE.lastIndex < text.length) {
        const found = LINE.exec(text);
        line += 1;
        open = found ? readLine(found, root, open, (column) => locate(line, column)) : undefined;
    }
    return open && root.node.members;
}
/** The object that is open behind a line: a header opens another, and a pair is added to the one that is open. */
function readLine([, indent = '', header, key, equals = '', value = ''], root, open, at) {
    const column = indent.length + 1;
    if (header !== undefined)
        return append(root, header, at(column));
    if (key === undefined)
        return open;
    if (!canAdd(open, key))
        return undefined;
    open.add(key, at(column), toTree(value, at(column + key.length + equals.length)));
    return open;
}
/** What a text, a comment and a list may hold (TOML 1.0: no control characters but tabs). */
const SIGN = String.raw `[^\x00-\x08\x0a-\x1f\x7f]`;
const QUOTED = String.raw `"[^"\\\x00-\x08\x0a-\x1f\x7f]*"|'[^'\x00-\x08\x0a-\x1f\x7f]*'`;
const BARE = 'true|false|[-+]?(?:0|[1-9][0-9]{0,14})(?:[.][0-9]{1,15})?';
const LIST = String.raw `\[[ \t]*(?:(?:${QUOTED})[ \t]*(?:,[ \t]*|(?=\])))*\]`;
const NAME = '[A-Za-z0-9_-]+';
const HEADER = String.raw `\[\[(${NAME}(?:\.${NAME})*)\]\]`;
const PAIR = `(${NAME})([ \\t]*=[ \\t]*)(${QUOTED}|${BARE}|${LIST})`;
/** A line with its end: blanks, a header or a pair, and a comment. */
const LINE = new RegExp(String.raw `([ \t]*)(?:(?:${HEADER}|${PAIR})[ \t]*)?(?:#${SIGN}*)?(?:\r?\n|$)`, 'y');
const TEXT = new RegExp(QUOTED, 'g');
function toTree(value, place) {
    if (value.startsWith('['))
        return { kind: 'list', place, items: toItems(value, place) };
    return (0,tree/* scalarAt */.C_)(place, isQuoted(value) ? value.slice(1, -1) : value);
}
function toItems(list, place) {
    return [...list.matchAll(TEXT)].map(({ 0: item, index }) => (0,tree/* scalarAt */.C_)({ ...place, column: place.column + index }, item.slice(1, -1)));
}
function isQuoted(value) {
    return value.startsWith('"') || value.startsWith("'");
}
/** A new object at the end of the list that a header names, which lies in objects that other headers opened. */
function append(root, header, place) {
    const names = header.split('.');
    const last = names.pop() ?? '';
    const around = names.reduce((branch, name) => branch?.at(name), root);
    return around && (around.at(last) !== undefined || canAdd(around, last))
        ? around.append(last, place)
        : undefined;
}
/** Whether an object has no such key yet. One with more keys than anybody writes by hand is left to the parser. */
function canAdd({ node: { members } }, key) {
    return members.length < MOST_KEYS && !members.some((member) => member.key === key);
}
const MOST_KEYS = 50;

;// CONCATENATED MODULE: ./lib/readers/toml/to-tree.js

/**
 * The members that TOML text means: tables and dotted keys are objects within each other, arrays of tables are lists.
 * Numbers, dates and truth values keep their text.
 */
function toMembers(program, text, locate) {
    const root = new tree/* Branch */.lg(ORIGIN);
    const site = { text, locate };
    for (const node of program.body) {
        if (node.type === 'TOMLKeyValue')
            addPair(root, node, site);
        else {
            const branch = openTable(root, node, site);
            for (const pair of node.body)
                addPair(branch, pair, site);
        }
    }
    return root.node.members;
}
const ORIGIN = { path: '', line: 1, column: 1 };
function openTable(root, { key, kind, loc }, { locate }) {
    const place = locate(loc);
    const names = key.keys.map(nameOf);
    const last = names.pop() ?? '';
    const around = names.reduce((branch, name) => branch.open(name, place), root);
    return kind === 'array' ? around.append(last, place) : around.open(last, place);
}
function addPair(branch, { key, value }, site) {
    const place = site.locate(key.loc);
    const names = key.keys.map(nameOf);
    const last = names.pop() ?? '';
    const around = names.reduce((inner, name) => inner.open(name, place), branch);
    around.add(last, place, to_tree_toTree(value, site));
}
function to_tree_toTree(node, site) {
    const place = site.locate(node.loc);
    switch (node.type) {
        case 'TOMLArray':
            return { kind: 'list', place, items: node.elements.map((element) => to_tree_toTree(element, site)) };
        case 'TOMLInlineTable': {
            const branch = new tree/* Branch */.lg(place);
            for (const pair of node.body)
                addPair(branch, pair, site);
            return branch.node;
        }
        case 'TOMLValue':
            return (0,tree/* scalarAt */.C_)(place, node.kind === 'string' ? node.value : site.text.slice(...node.range));
    }
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}

;// CONCATENATED MODULE: ./lib/readers/toml/read-file.js








/** The document of a TOML file, version 1.0. Error: `invalid-toml`, and the others of a tree. */
function readFile({ path, text }, findings) {
    const excess = findExcess(text);
    if (excess) {
        findings.error(new lines/* Lines */.q(path, text).place(excess.offset), excess.code, excess.message);
        return undefined;
    }
    const members = [];
    for (const piece of cutPieces(text)) {
        const read = readPiece(path, piece, findings);
        if (!read)
            return undefined;
        for (const member of read)
            members.push(member);
    }
    return (0,tree/* readSchema */.G7)(path, { kind: 'object', place: { path, line: 1, column: 1 }, members }, findings);
}
function readPiece(path, piece, findings) {
    const locate = (line, column) => ({ path, line: piece.line + line, column });
    return readPlain(piece.text, locate) ?? parsePiece(piece.text, locate, findings);
}
/** What the parser reads. The columns of its places count from 0. */
function parsePiece(text, locate, findings) {
    try {
        const [program] = (0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.0' }).body;
        return toMembers(program, text, ({ start }) => locate(start.line, start.column + 1));
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        const message = explainFault(error.message, text, error.index);
        findings.error(locate(...findFault(error, text)), 'invalid-toml', `This is not TOML: ${message}`);
        return undefined;
    }
}
/** Line and column, both from 1, of a fault. The parser misses a value or an end only on the next line. */
function findFault({ message, index, lineNumber, column }, text) {
    const before = text.slice(0, index).trimEnd();
    const isLate = column === 0 && lineNumber > 1 && (before.endsWith('=') || LATE.test(message));
    if (!isLate)
        return [lineNumber, column + 1];
    return [before.split('\n').length, before.length - before.lastIndexOf('\n')];
}
const LATE = /^(?:Expected equal|The key, equals sign|Unspecified|Unterminated)/;


/***/ })

};
