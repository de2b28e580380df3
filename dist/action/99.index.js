export const id = 99;
export const ids = [99];
export const modules = {

/***/ 25752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/** A collector of places by path, for the readers of config files. */
class Places {
    root;
    #places = new Map();
    constructor(root) {
        this.root = root;
    }
    /** Notes where the value at a path stands. */
    set(path, place) {
        this.#places.set(JSON.stringify(path), place);
    }
    /** The place of a path, or of the nearest part around it. */
    get(path) {
        const known = this.#places.get(JSON.stringify(path));
        if (known)
            return known;
        return path.length === 0 ? this.root : this.get(path.slice(0, -1));
    }
}


/***/ }),

/***/ 98099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95602);
/* harmony import */ var _readers_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98083);
/* harmony import */ var _readers_yaml_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68988);
/* harmony import */ var _readers_yaml_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98898);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25752);






const MAX_DEPTH = 100;
const MAX_NODES = 100_000; // aliases of aliases grow without end
/** A YAML config file as located data. What is no YAML, or nests deeper than 100 or unfolds to more than 100,000 values, is a diagnostic. */
function readYaml(path, text) {
    const lines = new _readers_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .Lines */ .q(path, text);
    const tokens = (0,_readers_yaml_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTokens */ .o)(text);
    if ('code' in tokens) {
        const { offset, message } = tokens;
        return { value: undefined, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)(lines.place(offset), 'too-large', message)] };
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
    const [problem] = document.errors;
    if (problem) {
        const place = lines.place((0,_readers_yaml_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .findFault */ .K)(problem, tokens));
        return {
            value: undefined,
            diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)(place, 'invalid-yaml', (0,_readers_yaml_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFault */ .O)(problem.message))],
        };
    }
    const places = new _located_js__WEBPACK_IMPORTED_MODULE_5__/* .Places */ .N({ path, line: 1, column: 1 });
    try {
        const walk = { anchors: new Map(), places, lines, count: { nodes: 0 }, diagnostics: [] };
        const value = toPlain(document.contents, [], walk);
        const located = { value, placeOf: (key) => places.get(key) };
        return { value: walk.diagnostics.length > 0 ? undefined : located, diagnostics: walk.diagnostics };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { value: undefined, diagnostics: [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)(places.root, 'too-large', error.message)] };
    }
}
function toPlain(node, path, walk) {
    if (path.length > MAX_DEPTH)
        throw new RangeError(`The file nests deeper than ${MAX_DEPTH} levels`);
    if (++walk.count.nodes > MAX_NODES)
        throw new RangeError(`The file unfolds to more than ${MAX_NODES} values`);
    if (node === null)
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return follow(node, path, walk);
    if ('anchor' in node && typeof node.anchor === 'string')
        walk.anchors.set(node.anchor, node);
    if (node.range && !path.includes('*'))
        walk.places.set(path, walk.lines.place(node.range[0]));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map((item, index) => toPlain(item, [...path, index], walk));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return toObject(node.items, path, walk);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return undefined;
    return typeof node.value === 'number' ? (node.source ?? String(node.value)) : (node.value ?? undefined);
}
function follow(alias, path, walk) {
    const target = walk.anchors.get(alias.source);
    if (target)
        return toPlain(target, [...path, '*'], walk);
    const place = walk.lines.place(alias.range?.[0] ?? 0);
    const message = `"*${alias.source}" refers to an anchor that is not there; put quotes around it to mean a glob`;
    walk.diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)(place, 'invalid-yaml', message));
    return undefined;
}
function toObject(items, path, walk) {
    if (!path.includes('*'))
        checkKeys(items, walk);
    const entries = items.map(({ key, value }) => {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        if (key.range)
            walk.places.set([...path, name, 'key'], walk.lines.place(key.range[0]));
        return [name, toPlain(value, [...path, name], walk)];
    });
    return Object.fromEntries(entries);
}
/** Says the first key of a mapping that stands in it twice. The parser's own check compares every key with every other. */
function checkKeys(items, { lines, diagnostics }) {
    const seen = new Set();
    for (const { key } of items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        if (seen.has(name)) {
            const place = lines.place(key.range?.[0] ?? 0);
            diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .errorAt */ .Os)(place, 'invalid-yaml', `The key "${name}" stands twice in one mapping; leave one`));
            return;
        }
        seen.add(name);
    }
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   af: () => (/* binding */ MOST_TOLD)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60121);

/** Objects, lists or elements that lie too deep in each other. */
function tooDeep(offset) {
    const message = `Objects, lists and elements may be nested ${_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPTH_LIMIT */ .q} deep, and this one lies deeper`;
    return { offset, code: 'too-deep', message };
}
/** More parts than a schema file may have. */
function tooMany(offset, limit, parts) {
    const message = `A file may have up to ${limit} ${parts}, and here are more; split it into several files`;
    return { offset, code: 'too-large', message };
}
/** The most keys of one object that are told to stand there again. */
const MOST_TOLD = 100;


/***/ }),

/***/ 68988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ explainFault),
  K: () => (/* binding */ findFault)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/readers/yaml/open-quote.js

/** The offset at which the quoted text begins that a file ends within: the parser names only where its end is missed. */
function findOpenQuote(tokens, end) {
    const starts = [];
    for (const token of tokens) {
        if (token.type !== 'document')
            continue;
        dist/* CST */.DB.visit(token, ({ key, value }) => {
            starts.push(...[key, value].flatMap((part) => (isOpenAt(part, end) ? [part.offset] : [])));
        });
    }
    return starts[0];
}
function isOpenAt(token, end) {
    if (token?.type !== 'double-quoted-scalar' && token?.type !== 'single-quoted-scalar')
        return false;
    return token.offset + token.source.length === end;
}

;// CONCATENATED MODULE: ./lib/readers/yaml/explain.js

/** The offset of a fault: of a quote that is not closed, where it is opened. */
function findFault({ message, pos: [end] }, tokens) {
    return message.startsWith('Missing closing') ? (findOpenQuote(tokens, end) ?? end) : end;
}
/** What is no YAML, in the parser's words or in those of what a writer can do about it. */
function explainFault(message) {
    const explained = EXPLAINED.find(([start]) => message.startsWith(start))?.[1] ?? message.replace(/\.$/, '');
    return `This is not YAML: ${explained}`;
}
const EXPLAINED = [
    [
        'Nested mappings are not allowed in compact',
        'a text that holds a colon and a blank should stand in quotes, and keys of one mapping begin below each other',
    ],
    [
        'Sequence item without - indicator',
        'this line should begin with `-`, or be indented as the one it belongs to',
    ],
    ['Tabs are not allowed as indentation', 'a tab stands where lines are indented; use blanks'],
    [
        'Implicit keys need to be on a single line',
        'a key stands on one line, and its colon has a blank behind it, as in `name: users`',
    ],
    ['Plain value cannot start with', 'a text that begins with this sign should stand in quotes'],
    ['Source contains multiple documents', 'it should be one document, and a second one begins here'],
    ['Missing closing', 'a quote is opened here and not closed'],
];


/***/ }),

/***/ 98898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseTokens)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60121);



/** The most lexemes of a file; each pair of a mapping has about eight. */
const LEXEME_LIMIT = 6_000_000;
/**
 * The tokens of a file, or what it has too much of. The depth is watched while the parser works, because what comes
 * after it calls itself for each level, and would end the program.
 */
function parseTokens(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let count = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        const excess = findExcess(parser, ++count);
        if (excess)
            return excess;
    }
    return [...tokens, ...parser.end()];
}
/** The first token that is open is the document; those after it are collections, and perhaps a scalar. */
function findExcess({ stack, offset }, count) {
    const deepest = stack[_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH_LIMIT */ .q + 1];
    if (deepest && 'items' in deepest)
        return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeep */ .DI)(deepest.offset);
    return count > LEXEME_LIMIT ? (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMany */ .Ot)(offset, LEXEME_LIMIT, 'words and signs') : undefined;
}


/***/ })

};
