export const id = 39;
export const ids = [39];
export const modules = {

/***/ 69039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./node_modules/@humanwhocodes/momoa/dist/momoa.js
var momoa = __webpack_require__(93162);
// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/tree.js + 36 modules
var tree = __webpack_require__(84004);
// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
;// CONCATENATED MODULE: ./lib/readers/json/signs.js
/** How much deeper a text is behind a bracket. */
const STEPS = { '{': 1, '[': 1, '}': -1, ']': -1 };
const MARK = /["',[\]{}]|\/\/|\/\*|[+-](?=\.\d+(?![.\d]))|(?<![$\\\p{ID_Continue}])(?:null|true|false)(?=\s*:)/u;
/** The signs of a text with their offsets; strings and comments (JSON5, chapters 5 and 7) are passed over. */
function* scanSigns(text) {
    const marks = new RegExp(MARK, 'gu');
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        const [sign] = mark;
        if (isSign(sign))
            yield { sign, at: mark.index };
        else
            marks.lastIndex = findEnd(text, mark.index, sign);
    }
}
function isBracket(sign) {
    return sign in STEPS;
}
const SIGNS = new Set(['{', '[', '}', ']', ',', '+', '-', 'null', 'true', 'false']);
function isSign(text) {
    return SIGNS.has(text);
}
/** The offset behind a string or comment that begins with a sign at an offset. */
function findEnd(text, start, sign) {
    if (sign === '//')
        return behind(text, '\n', start);
    if (sign === '/*')
        return behind(text, '*/', start + 2);
    const parts = sign === '"' ? DOUBLE : SINGLE;
    parts.lastIndex = start + 1;
    for (let part = parts.exec(text); part; part = parts.exec(text)) {
        if (part[0] === sign)
            return parts.lastIndex;
    }
    return text.length;
}
const DOUBLE = /\\[\s\S]|"/g;
const SINGLE = /\\[\s\S]|'/g;
function behind(text, ending, from) {
    const at = text.indexOf(ending, from);
    return at === -1 ? text.length : at + ending.length;
}

;// CONCATENATED MODULE: ./lib/readers/json/excess.js



/** The most commas of a file, which is about as many values. */
const COMMA_LIMIT = 1_000_000;
/** What a file has too much of, if anything. */
function findExcess(text) {
    let depth = 0;
    let commas = 0;
    for (const { sign, at } of scanSigns(text)) {
        if (sign === ',')
            commas += 1;
        else if (isBracket(sign))
            depth += STEPS[sign];
        if (depth > reader/* DEPTH_LIMIT */.q)
            return (0,limits/* tooDeep */.DI)(at);
        if (commas > COMMA_LIMIT)
            return (0,limits/* tooMany */.Ot)(at, COMMA_LIMIT, 'commas');
    }
    return undefined;
}
/** The offset of the innermost bracket that is open where a text ends. */
function findOpen(text) {
    const open = [];
    for (const { sign, at } of scanSigns(text)) {
        if (!isBracket(sign))
            continue;
        if (STEPS[sign] === 1)
            open.push(at);
        else
            open.pop();
    }
    return open.at(-1);
}

;// CONCATENATED MODULE: ./lib/readers/json/fault.js

/** What the parser found wrong with a text, in words that say what to do. */
function explainFault(error, text) {
    const token = /^Unexpected token (\w+) found/.exec(error.message)?.[1];
    // The parser places an early end at the file's start, and within a list at the last item.
    if (error.message.includes('end of input') || isLastItem(text, error.offset))
        return explainEnd(text);
    if (token !== undefined)
        return { offset: error.offset, message: explainToken(token, error.offset, text) };
    const message = error.message.replace(/(?<!\s)\s*\(\d+:\d+\)$/, '').replace(/\.$/, '');
    return { offset: error.offset, message };
}
/** A token with nothing behind it. */
const LAST = /^(?:[\]}]|"[^"]*"|'[^']*'|[\w.+-]+)\s*$/;
function isLastItem(text, offset) {
    if (!LAST.test(text.slice(offset)) || findOpen(text) === undefined)
        return false;
    const opening = OPENINGS[text.charAt(offset)];
    return opening === undefined || text.charAt(findOpen(text.slice(0, offset)) ?? -1) === opening;
}
const OPENINGS = { ']': '[', '}': '{' };
function explainEnd(text) {
    const offset = text.trimEnd().length;
    if (offset === 0)
        return { offset, message: 'the file is empty' };
    const open = findOpen(text);
    if (open === undefined)
        return { offset, message: 'the file ends too early' };
    const line = text.slice(0, open).split('\n').length;
    return { offset, message: `the file ends before the \`${text.charAt(open)}\` of line ${line} is closed` };
}
/** What ends a value; one that another follows at once lacks a comma. */
const ENDED = /["'}\]\w]\s*$/;
function explainToken(token, offset, text) {
    const what = TOKENS[token] ?? 'this';
    const isPart = token !== 'Comma' && token !== 'Colon' && !token.startsWith('R');
    const hint = isPart && ENDED.test(text.slice(Math.max(0, offset - 100), offset))
        ? '; is a comma missing before it?'
        : '';
    return `${what} stands where it may not${hint}`;
}
/** The parser's names for what a text is made of. */
const TOKENS = {
    Boolean: 'a truth value',
    Colon: 'a `:`',
    Comma: 'a `,`',
    Identifier: 'a word',
    LBrace: 'a `{`',
    LBracket: 'a `[`',
    Null: '`null`',
    Number: 'a number',
    RBrace: 'a `}`',
    RBracket: 'a `]`',
    String: 'a text',
};

;// CONCATENATED MODULE: ./lib/readers/json/to-tree.js

/** What JSON says as a tree. Numbers keep their digits. A key that an object has twice is a finding. */
function toTree(node, text, lines, findings) {
    const place = lines.place(startOf(node));
    switch (node.type) {
        case 'Object':
            return { kind: 'object', place, members: toMembers(node, text, lines, findings) };
        case 'Array':
            return {
                kind: 'list',
                place,
                items: node.elements.map(({ value }) => toTree(value, text, lines, findings)),
            };
        case 'String':
            return (0,tree/* scalarAt */.C_)(place, node.value);
        case 'Null':
            return (0,tree/* scalarAt */.C_)(place, 'null', true);
        case 'Boolean':
        case 'Number':
        case 'NaN':
        case 'Infinity':
            return (0,tree/* scalarAt */.C_)(place, text.slice(...(node.range ?? [])));
    }
}
function toMembers(node, text, lines, findings) {
    const members = node.members.map((member) => toMember(member, text, lines, findings));
    (0,tree/* findDuplicates */.Ir)(members, findings);
    return members;
}
function toMember({ name, value }, text, lines, findings) {
    return {
        key: keyOf(name, text),
        place: lines.place(startOf(name)),
        value: toTree(value, text, lines, findings),
    };
}
/** A key as it was written, since the parser may have been given other letters; with escapes as the parser reads them. */
function keyOf(name, text) {
    if (name.type === 'String')
        return name.value;
    const written = text.slice(...(name.range ?? []));
    return written.includes('\\') ? name.name : written;
}
function startOf({ loc }) {
    return loc.start.offset;
}

;// CONCATENATED MODULE: ./lib/readers/json/read-file.js







/** The document of a JSON file. Error: `invalid-json`, and the others of a tree. */
function readFile({ path, text }, findings) {
    const lines = new readers_lines/* Lines */.q(path, text);
    const excess = findExcess(text);
    if (excess) {
        findings.error(lines.place(excess.offset), excess.code, excess.message);
        return undefined;
    }
    const body = parseBody(text, lines, findings);
    return body && (0,tree/* readSchema */.G7)(path, toTree(body, text, lines, findings), findings);
}
function parseBody(text, lines, findings) {
    try {
        return (0,momoa/* parse */.qg)(readable(withEnd(text)), { mode: 'json5', ranges: true }).body;
    }
    catch (error) {
        if (!isSyntaxFault(error))
            throw error;
        const { offset, message } = explainFault(error, text);
        findings.error(lines.place(offset), 'invalid-json', `This is not JSON: ${message}`);
        return undefined;
    }
}
/** The text with a line break behind a final backslash: within a string the parser would look for what it escapes for ever. */
function withEnd(text) {
    return text.endsWith('\\') ? `${text}\n` : text;
}
/**
 * The text in other letters where the parser refuses JSON5: a digit for the point of `-.5` (chapter 6), and no keyword for
 * the key of `{ null: 1 }` (chapter 3). Offsets stay, and what stood there is read from the text as it was.
 */
function readable(text) {
    if (!/[+-]\.\d|(?:null|true|false)\s*:/.test(text))
        return text;
    const parts = [];
    let start = 0;
    for (const { sign, at } of scanSigns(text)) {
        const mend = MENDS.get(sign);
        if (!mend)
            continue;
        parts.push(text.slice(start, at), mend);
        start = at + mend.length;
    }
    return [...parts, text.slice(start)].join('');
}
const MENDS = new Map([
    ['+', '+1'],
    ['-', '-1'],
    ['null', 'NULL'],
    ['true', 'TRUE'],
    ['false', 'FALSE'],
]);
/** The parser's errors for bad input carry an offset; its other errors are bugs. */
function isSyntaxFault(error) {
    return error instanceof Error && 'offset' in error && typeof error.offset === 'number';
}


/***/ })

};
