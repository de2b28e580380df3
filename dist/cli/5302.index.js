export const id = 5302;
export const ids = [5302];
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

/***/ 98083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines),
/* harmony export */   r: () => (/* binding */ findStarts)
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

/***/ 85302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/parts.js
var readers_parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/readers/tree.js + 21 modules
var readers_tree = __webpack_require__(21290);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/includes/inclusion.js
var inclusion = __webpack_require__(54535);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
;// CONCATENATED MODULE: ./lib/readers/yaml/extent.js

const NODE_LIMIT = 1_000_000;
class Extent {
    #nodes = 0;
    #level = 0;
    #deepest = 0;
    enter(make) {
        this.#nodes += 1;
        this.#level += 1;
        this.#deepest = Math.max(this.#deepest, this.#level);
        const made = make();
        this.#level -= 1;
        return made;
    }
    measure(make) {
        const [nodes, deepest] = [this.#nodes, this.#deepest];
        this.#deepest = this.#level;
        const value = make();
        const size = { nodes: this.#nodes - nodes, depth: this.#deepest - this.#level };
        this.#deepest = Math.max(this.#deepest, deepest);
        return { value, ...size };
    }
    measureAside(make) {
        const nodes = this.#nodes;
        const measured = this.measure(make);
        this.#nodes = nodes;
        return measured;
    }
    repeat({ nodes, depth }) {
        this.#nodes += nodes;
        this.#deepest = Math.max(this.#deepest, this.#level + depth);
        if (this.#nodes > NODE_LIMIT)
            return TOO_MANY;
        return this.#level + depth > reader/* DEPTH_LIMIT */.q ? TOO_DEEP : undefined;
    }
}
const TOO_MANY = {
    code: 'too-many-aliases',
    message: `The aliases and includes stand for more than ${NODE_LIMIT} values together; write fewer of them`,
};
const TOO_DEEP = {
    code: 'too-deep',
    message: `With what aliases and includes stand for, objects and lists lie more than ${reader/* DEPTH_LIMIT */.q} deep in each other here`,
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/readers/yaml/spread.js

function spread(tree, key) {
    if (tree.kind === 'list')
        return { items: tree.items, rest: [] };
    if (tree.kind === 'scalar')
        return { items: tree.isNull ? [] : [tree], rest: [] };
    const schema = unwrap(tree);
    const isItems = (member) => (0,readers_tree/* singular */.cL)(member.key) === (0,readers_tree/* singular */.cL)(key);
    const own = schema.members.filter(isItems);
    if (own.length === 0 || isGroup(schema, key))
        return { items: [tree], rest: [] };
    const others = schema.members.filter((member) => !isItems(member));
    const inner = own.map((member) => spread(member.value, member.key));
    return {
        items: inner.flatMap(({ items }) => items),
        rest: [
            ...(others.length > 0 ? [{ ...schema, members: others }] : []),
            ...inner.flatMap(({ rest }) => rest),
        ],
    };
}
function isGroup({ members }, key) {
    return (0,readers_tree/* singular */.cL)(key) === 'column' && members.some((member) => OWN_KEYS.has((0,readers_tree/* normalise */.j7)(member.key)));
}
const OWN_KEYS = new Set(['id', 'name', 'referenceid', 'refid']);
function unwrap(node) {
    const [only, ...others] = node.members;
    const isWrapper = only !== undefined && others.length === 0 && (0,readers_tree/* normalise */.j7)(only.key) === 'justdb';
    return isWrapper && only.value.kind === 'object' ? only.value : node;
}

;// CONCATENATED MODULE: ./lib/readers/yaml/to-tree.js



const INCLUDE = '!include';
function toTrees(root, surroundings) {
    const conversion = new Conversion(surroundings);
    const trees = conversion.convertRoot(root);
    return { trees, rest: conversion.rest };
}
class Conversion {
    rest = [];
    #lines;
    #findings;
    #extent;
    #fragments;
    #anchors = new Map();
    constructor({ lines, findings, extent, fragments }) {
        this.#lines = lines;
        this.#findings = findings;
        this.#extent = extent;
        this.#fragments = fragments;
    }
    convertRoot(root) {
        return isInclude(root) ? (this.#open(root)?.trees ?? []) : [this.#convert(root)];
    }
    #convert(node, key = '') {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#follow(node);
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        const make = () => this.#extent.enter(() => this.#convertPlain(node, key));
        if (anchor === undefined)
            return make();
        this.#anchors.set(anchor, undefined);
        const anchored = this.#extent.measure(make);
        this.#anchors.set(anchor, anchored);
        return anchored.value;
    }
    #convertPlain(node, key) {
        const place = this.#placeOf(node);
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'object', place, members: this.#convertMap(node) };
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', place, items: this.#convertItems(node.items, key) };
        if (isInclude(node))
            return this.#convertInclude(node, key);
        return (0,dist/* isScalar */.jn)(node) ? convertScalar(node, place) : (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
    }
    #convertItems(items, key) {
        return items
            .filter(dist/* isNode */.Ll)
            .flatMap((item) => (isInclude(item) ? this.#spread(item, key) : [this.#convert(item)]));
    }
    #convertInclude(node, key) {
        const place = this.#placeOf(node);
        const trees = this.#open(node)?.trees ?? [];
        const [only = (0,readers_tree/* scalarAt */.C_)(place, 'null', true), ...others] = trees;
        if (others.length === 0 && (only.kind !== 'object' || spread(only, key).items[0] === only))
            return only;
        return { kind: 'list', place, items: this.#gather(trees, key) };
    }
    #spread(node, key) {
        return this.#gather(this.#open(node)?.trees ?? [], key);
    }
    #gather(trees, key) {
        const spreads = trees.map((tree) => spread(tree, key));
        this.rest.push(...spreads.flatMap(({ rest }) => rest));
        return spreads.flatMap(({ items }) => items);
    }
    #open(node) {
        const fragment = this.#fragments.get(node);
        const excess = fragment && this.#extent.repeat(fragment);
        if (excess)
            this.#refuseExcess(excess, this.#placeOf(node));
        return excess ? undefined : fragment;
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
    #convertPair({ key: keyNode, value }) {
        const { place, ...named } = (0,dist/* isNode */.Ll)(keyNode) ? this.#convert(keyNode) : (0,readers_tree/* scalarAt */.C_)(this.#lines.place(0), '');
        const key = named.kind === 'scalar' ? named.text : '';
        const tree = (0,dist/* isNode */.Ll)(value) ? this.#convert(value, key) : (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
        return { key, place, value: tree, anchored: isAnchored(value) };
    }
    #follow(alias) {
        const place = this.#placeOf(alias);
        const target = this.#anchors.get(alias.source);
        const excess = target && this.#extent.repeat(target);
        if (target && !excess)
            return target.value;
        if (excess)
            this.#refuseExcess(excess, place);
        else
            this.#refuseAlias(alias.source, place);
        return (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
    }
    #refuseExcess({ code, message }, place) {
        if (!this.#findings.failed)
            this.#findings.error(place, code, message);
    }
    #refuseAlias(source, place) {
        if (this.#anchors.has(source))
            this.#findings.error(place, 'cyclic-alias', `The alias \`*${source}\` stands inside what it stands for`);
        else
            this.#findings.error(place, 'invalid-yaml', `The alias \`*${source}\` has no anchor \`&${source}\` before it`);
    }
    #placeOf(node) {
        return this.#lines.place(node.range?.[0] ?? 0);
    }
}
function isAnchored(value) {
    if (!(0,dist/* isMap */.jh)(value) && !(0,dist/* isSeq */.oP)(value))
        return false;
    const parts = value.items.map((item) => ((0,dist/* isPair */.tO)(item) ? item.value : item));
    return value.anchor !== undefined || (parts.length > 0 && parts.every(isAnchored));
}
function isInclude(node) {
    return (0,dist/* isScalar */.jn)(node) && node.tag === INCLUDE;
}
function convertScalar(node, place) {
    if (node.value === null)
        return (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
    return (0,readers_tree/* scalarAt */.C_)(place, typeof node.value === 'string' ? node.value : (node.source ?? ''));
}
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

;// CONCATENATED MODULE: ./lib/readers/yaml/find-includes.js


function findIncludes(roots, lines, findings) {
    const found = [];
    for (const root of roots)
        (0,dist/* visit */.YR)(root, {
            Node: (position, node) => {
                const place = lines.place(node.range?.[0] ?? 0);
                if (isInclude(node) && position !== 'key' && targetOf(node) !== '')
                    found.push({ node, place, target: targetOf(node) });
                else if (isInclude(node) || ((0,dist/* isCollection */.P3)(node) && node.tag === INCLUDE))
                    findings.error(place, 'wrong-value', NO_PATH);
            },
        });
    return found;
}
function targetOf({ value }) {
    return typeof value === 'string' ? value.trim() : '';
}
const NO_PATH = '`!include` should stand where a value stands, before the path of a file: `- !include users.yaml`';

// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
;// CONCATENATED MODULE: ./lib/readers/yaml/open-quote.js

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

// EXTERNAL MODULE: ./lib/readers/yaml/tokens.js
var yaml_tokens = __webpack_require__(98898);
;// CONCATENATED MODULE: ./lib/readers/yaml/parse.js




function parseYaml({ path, text }, findings) {
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
        const [end] = fault.pos;
        const isOpen = fault.message.startsWith('Missing closing');
        const offset = isOpen ? (findOpenQuote(tokens, end) ?? end) : end;
        findings.error(lines.place(offset), 'invalid-yaml', `This is not YAML: ${explain(fault.message)}`);
        return undefined;
    }
    return {
        lines,
        roots: documents.flatMap(({ contents }) => (contents && !isEmpty(contents) ? [contents] : [])),
    };
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
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

;// CONCATENATED MODULE: ./lib/readers/yaml/fragments.js







class Fragments {
    #load;
    #findings;
    #extent = new Extent();
    #targets = new Map();
    #files = new Map();
    #bytes = 0;
    constructor(load, findings) {
        this.#load = load;
        this.#findings = findings;
    }
    async read(file, chain) {
        this.#bytes += Buffer.byteLength(file.text);
        const parsed = parseYaml(file, this.#findings);
        if (!parsed)
            return NOTHING;
        const fragments = await this.#readIncluded(parsed, chain);
        const surroundings = { lines: parsed.lines, findings: this.#findings, extent: this.#extent, fragments };
        const { value, ...size } = this.#extent.measureAside(() => parsed.roots.map((root) => toTrees(root, surroundings)));
        const rest = [...fragments.values(), ...value].flatMap((part) => part.rest);
        return { ...size, trees: value.flatMap(({ trees }) => trees), rest: [...new Set(rest)] };
    }
    async #readIncluded({ roots, lines }, chain) {
        const fragments = new Map();
        for (const { node, place, target } of findIncludes(roots, lines, this.#findings)) {
            const files = await this.#find(target, place);
            const parts = [];
            for (const file of files)
                parts.push(await this.#readOnce(file, place, chain));
            fragments.set(node, join(parts));
        }
        return fragments;
    }
    async #find(target, place) {
        const key = JSON.stringify([(0,posix_.dirname)(place.path), target]);
        const known = this.#targets.get(key);
        if (known)
            return known;
        const { value, diagnostics } = (await this.#load({ place, target })) ?? ALONE;
        this.#findings.add(diagnostics);
        const files = value.filter(({ path }) => EXTENSIONS.includes((0,posix_.extname)(path).toLowerCase()));
        if (value === ALONE.value)
            this.#findings.error(place, 'include-not-read', NO_OTHERS);
        else if (files.length === 0 && value.length > 0)
            this.#findings.error(place, 'include-not-read', NO_YAML);
        this.#targets.set(key, files);
        return files;
    }
    async #readOnce(file, place, chain) {
        const { path, text } = file;
        const known = this.#files.get(path);
        if (known)
            return known;
        if (chain.includes(path)) {
            this.#findings.add([(0,inclusion/* circle */.n1)({ place }, chain, path)]);
            return NOTHING;
        }
        this.#findings.taken.add(path);
        const fits = this.#bytes + Buffer.byteLength(text) <= reader/* FILE_LIMIT */.h;
        if (!fits)
            this.#findings.error(place, 'too-large', TOO_LARGE);
        const fragment = fits ? await this.read(file, [...chain, path]) : NOTHING;
        this.#files.set(path, fragment);
        return fragment;
    }
}
const EXTENSIONS = ['.yaml', '.yml'];
const NOTHING = { trees: [], rest: [], nodes: 0, depth: 0 };
const ALONE = { value: [], diagnostics: [] };
const NO_OTHERS = '`!include` stands for another file, and here is only this one';
const NO_YAML = '`!include` stands for what a YAML file holds, and this is none; a schema in another format is read where the root says `include: path`';
const TOO_LARGE = `A file may have up to ${reader/* FILE_LIMIT */.h / 1024 / 1024} MiB with all that it includes by tag, and here it has more; give its parts to \`include\` at the root`;
function join(parts) {
    return {
        trees: parts.flatMap(({ trees }) => trees),
        rest: parts.flatMap(({ rest }) => rest),
        nodes: parts.reduce((sum, { nodes }) => sum + nodes, 0),
        depth: Math.max(0, ...parts.map(({ depth }) => depth)),
    };
}

;// CONCATENATED MODULE: ./lib/readers/yaml/read-file.js



async function readFile(file, findings, load) {
    const { path } = file;
    const { trees, rest } = await new Fragments(load, findings).read(file, [path]);
    const parts = [...trees, ...rest].flatMap((tree) => (0,readers_tree/* readSchema */.G7)(path, tree, findings) ?? []);
    return (0,readers_parts/* joinDocuments */.tm)(path, parts);
}


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
