export const id = 971;
export const ids = [971];
export const modules = {

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   O: () => (/* binding */ tooMany)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60121);

function tooDeep(offset) {
    const message = `Objects, lists and elements may be nested ${_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPTH_LIMIT */ .q} deep, and this one lies deeper`;
    return { offset, code: 'too-deep', message };
}
function tooMany(offset, limit, parts) {
    const message = `A file may have up to ${limit} ${parts}, and here are more; split it into several files`;
    return { offset, code: 'too-large', message };
}


/***/ }),

/***/ 91971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/tree.js + 20 modules
var readers_tree = __webpack_require__(41510);
;// CONCATENATED MODULE: ./lib/readers/yaml/to-tree.js


const NODE_LIMIT = 1_000_000;
function toTree(node, lines, findings) {
    return new Conversion(lines, findings).convert(node);
}
class Conversion {
    #lines;
    #findings;
    #anchors = new Map();
    #size = 0;
    constructor(lines, findings) {
        this.#lines = lines;
        this.#findings = findings;
    }
    convert(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#follow(node);
        const before = this.#size;
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        this.#size += 1;
        const tree = this.#convertPlain(node);
        if (anchor !== undefined)
            this.#anchors.set(anchor, { tree, size: this.#size - before });
        return tree;
    }
    #convertPlain(node) {
        const place = this.#placeOf(node);
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'object', place, members: this.#convertMap(node) };
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', place, items: this.#convertItems(node.items) };
        return (0,dist/* isScalar */.jn)(node) ? this.#convertScalar(node) : (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
    }
    #convertItems(items) {
        return items.flatMap((item) => ((0,dist/* isNode */.Ll)(item) ? [this.convert(item)] : []));
    }
    #convertScalar(node) {
        const place = this.#placeOf(node);
        if (node.tag === '!include') {
            this.#findings.error(place, 'not-yet-supported', NO_TAG);
            return (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
        }
        if (node.value === null)
            return (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
        return (0,readers_tree/* scalarAt */.C_)(place, typeof node.value === 'string' ? node.value : (node.source ?? ''));
    }
    #convertMap(map) {
        const own = [];
        const merged = [];
        for (const pair of map.items) {
            const member = this.#convertPair(pair);
            if (member.key === '<<')
                merged.push(...listMerged(member.value));
            else
                own.push(member);
        }
        (0,readers_tree/* findDuplicates */.Ir)(own, this.#findings);
        return merged.length === 0 ? own : merge(own, merged);
    }
    #convertPair({ key, value }) {
        const keyNode = (0,dist/* isNode */.Ll)(key) ? this.convert(key) : (0,readers_tree/* scalarAt */.C_)(this.#lines.place(0), '');
        const tree = (0,dist/* isNode */.Ll)(value) ? this.convert(value) : (0,readers_tree/* scalarAt */.C_)(keyNode.place, 'null', true);
        const anchored = ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) && value.anchor !== undefined;
        return { key: keyNode.kind === 'scalar' ? keyNode.text : '', place: keyNode.place, value: tree, anchored };
    }
    #follow(alias) {
        const place = this.#placeOf(alias);
        const target = this.#anchors.get(alias.source);
        this.#size += target?.size ?? 1;
        if (target && this.#size <= NODE_LIMIT)
            return target.tree;
        this.#refuse(alias, target);
        return (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
    }
    #refuse({ source, range }, target) {
        const place = this.#lines.place(range?.[0] ?? 0);
        if (target) {
            if (!this.#findings.failed)
                this.#findings.error(place, 'too-many-aliases', TOO_MANY);
        }
        else if (this.#anchors.has(source)) {
            this.#findings.error(place, 'cyclic-alias', `The alias \`*${source}\` stands inside what it stands for`);
        }
        else {
            this.#findings.error(place, 'invalid-yaml', `The alias \`*${source}\` has no anchor \`&${source}\` before it`);
        }
    }
    #placeOf(node) {
        return this.#lines.place(node.range?.[0] ?? 0);
    }
}
const TOO_MANY = `The aliases stand for more than ${NODE_LIMIT} values together; write fewer of them`;
const NO_TAG = '`!include` is not supported yet: a file with a schema of its own is read where the root says `include: path`';
function listMerged(node) {
    if (node.kind === 'list')
        return node.items.flatMap(listMerged);
    return node.kind === 'object' ? node.members : [];
}
function merge(own, merged) {
    const keys = new Set(own.map(({ key }) => key));
    const added = merged.filter(({ key }) => !keys.has(key) && keys.add(key));
    return [...added, ...own];
}

// EXTERNAL MODULE: ./lib/readers/yaml/tokens.js
var yaml_tokens = __webpack_require__(98898);
// EXTERNAL MODULE: ./lib/readers/parts.js
var readers_parts = __webpack_require__(96486);
;// CONCATENATED MODULE: ./lib/readers/yaml/read-file.js






function readFile({ path, text }, findings) {
    const lines = new readers_lines/* Lines */.q(path, text);
    const tokens = (0,yaml_tokens/* parseTokens */.o)(text);
    if ('code' in tokens) {
        findings.error(lines.place(tokens.offset), tokens.code, tokens.message);
        return undefined;
    }
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, logLevel: 'silent' });
    const documents = [...composer.compose(tokens, false, text.length)];
    const fault = documents.flatMap(({ errors }) => errors)[0];
    if (fault) {
        findings.error(lines.place(fault.pos[0]), 'invalid-yaml', `This is not YAML: ${explain(fault.message)}`);
        return undefined;
    }
    const parts = documents.flatMap(({ contents }) => {
        if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
            return [];
        return (0,readers_tree/* readSchema */.G7)(path, toTree(contents, lines, findings), findings) ?? [];
    });
    return (0,readers_parts/* joinDocuments */.tm)(path, parts);
}
function explain(message) {
    return EXPLAINED.find(([start]) => message.startsWith(start))?.[1] ?? message.replace(/\.$/, '');
}
const EXPLAINED = [
    [
        'Nested mappings are not allowed in compact',
        'a text that holds a colon and a blank should stand in quotes',
    ],
    [
        'Sequence item without - indicator',
        'this line should begin with `-`, or be indented as the one it belongs to',
    ],
    ['Tabs are not allowed as indentation', 'a tab stands where lines are indented; use blanks'],
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



const LEXEME_LIMIT = 6_000_000;
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
function findExcess({ stack, offset }, count) {
    const deepest = stack[_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH_LIMIT */ .q + 1];
    if (deepest && 'items' in deepest)
        return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeep */ .D)(deepest.offset);
    return count > LEXEME_LIMIT ? (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMany */ .O)(offset, LEXEME_LIMIT, 'words and signs') : undefined;
}


/***/ })

};
