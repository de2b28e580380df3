export const id = 491;
export const ids = [491];
export const modules = {

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

/***/ 53491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/parts.js
var readers_parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/readers/tree.js + 36 modules
var readers_tree = __webpack_require__(84004);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/includes/inclusion.js
var inclusion = __webpack_require__(54535);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
;// CONCATENATED MODULE: ./lib/readers/yaml/extent.js

/** The most nodes that one file may have when its aliases and includes are written out. */
const NODE_LIMIT = 1_000_000;
/**
 * The extent of a tree in the making. Trees that stand at several places are shared, but whoever reads the whole walks
 * through them each time, so that each time counts.
 */
class Extent {
    #nodes = 0;
    #level = 0;
    #deepest = 0;
    /** Counts a node while what lies in it is made. */
    enter(make) {
        this.#nodes += 1;
        this.#level += 1;
        this.#deepest = Math.max(this.#deepest, this.#level);
        const made = make();
        this.#level -= 1;
        return made;
    }
    /** What is made, with its size. */
    measure(make) {
        const [nodes, deepest] = [this.#nodes, this.#deepest];
        this.#deepest = this.#level;
        const value = make();
        const size = { nodes: this.#nodes - nodes, depth: this.#deepest - this.#level };
        this.#deepest = Math.max(this.#deepest, deepest);
        return { value, ...size };
    }
    /** The same for what is set aside: it counts only where it is used. */
    measureAside(make) {
        const nodes = this.#nodes;
        const measured = this.measure(make);
        this.#nodes = nodes;
        return measured;
    }
    /** Counts a tree that stands here as well; what there is too much of then. */
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

/**
 * The items that an included tree adds to the collection at a key: those of a list, those that a whole schema has
 * under that key (`Table` or `tables`), or the one object.
 */
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
/** A column with columns in it is a group of them, which has a name of its own or an id. */
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



/** The tag of a node that stands for a file. */
const INCLUDE = '!include';
/**
 * What a YAML document says as trees: aliases, merge keys and includes written out, scalars as written (`0.00`, `no`).
 * There are several where an include is the whole document.
 */
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
    /** By anchor; undefined while the node is being converted, which is how a cycle shows. */
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
    /** The tree of a node that stands under a key. */
    #convert(node, key = '') {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#follow(node) ?? (0,readers_tree/* scalarAt */.C_)(this.#placeOf(node), 'null', true);
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
    /** The items of the list at a key. */
    #convertItems(items, key) {
        return items.filter(dist/* isNode */.Ll).flatMap((item) => {
            if (isInclude(item))
                return this.#spread(item, key);
            return (0,dist/* isAlias */.Vj)(item) ? (this.#follow(item) ?? []) : [this.#convert(item)];
        });
    }
    /** One tree stands for itself, several and the items of a schema are a list. */
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
        for (const each of spreads.flatMap(({ rest }) => rest))
            this.rest.push(each);
        return spreads.flatMap(({ items }) => items);
    }
    /** What an include stands for, unless that is too much. */
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
            if (member.key !== '<<')
                own.push(member);
            else
                for (const each of listMerged(member.value))
                    merged.push(each);
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
    /** What an alias stands for; undefined, with an error, for nothing and for too much. */
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
        return undefined;
    }
    /** What follows from the first excess is more of it. */
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
/** Whether a collection is there to be referred to: it has an anchor, or each of its members has or is one that is. */
function isAnchored(value) {
    if (!(0,dist/* isMap */.jh)(value) && !(0,dist/* isSeq */.oP)(value))
        return false;
    const parts = value.items.map((item) => ((0,dist/* isPair */.tO)(item) ? item.value : item));
    return value.anchor !== undefined || (parts.length > 0 && parts.every(isAnchored));
}
/** Whether a node stands for a file. */
function isInclude(node) {
    return (0,dist/* isScalar */.jn)(node) && node.tag === INCLUDE;
}
function convertScalar(node, place) {
    if (node.value === null)
        return (0,readers_tree/* scalarAt */.C_)(place, 'null', true);
    return (0,readers_tree/* scalarAt */.C_)(place, typeof node.value === 'string' ? node.value : (node.source ?? ''));
}
/** The members that a merge key brings: of one mapping, or of a list of them. */
function listMerged(node) {
    if (node.kind === 'list')
        return node.items.flatMap(listMerged);
    return node.kind === 'object' ? node.members : [];
}
/** A key of the mapping itself counts before a merged one, and an earlier merged one before a later. */
function merge(own, merged) {
    const keys = new Set(own.map(({ key }) => key));
    const added = merged.filter(({ key }) => !keys.has(key) && keys.add(key));
    return [...added, ...own];
}

;// CONCATENATED MODULE: ./lib/readers/yaml/find-includes.js


/** The includes of a file's documents, in order. Error: `wrong-value` for one that is a key, or names no path. */
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

// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/yaml/explain.js + 1 modules
var explain = __webpack_require__(68988);
// EXTERNAL MODULE: ./lib/readers/yaml/tokens.js
var yaml_tokens = __webpack_require__(98898);
;// CONCATENATED MODULE: ./lib/readers/yaml/parse.js





/** The most documents of a file: each takes far more memory than its lines. */
const DOCUMENT_LIMIT = 10_000;
/** A file's documents, version 1.2. Undefined with an error: `invalid-yaml`, `too-deep`, `too-large`. */
function parseYaml({ path, text }, findings) {
    const lines = new readers_lines/* Lines */.q(path, text);
    const tokens = (0,yaml_tokens/* parseTokens */.o)(text);
    if ('code' in tokens) {
        findings.error(lines.place(tokens.offset), tokens.code, tokens.message);
        return undefined;
    }
    const mark = tokens.filter(({ type }) => type === 'document')[DOCUMENT_LIMIT];
    if (mark) {
        const excess = (0,limits/* tooMany */.Ot)(mark.offset, DOCUMENT_LIMIT, 'documents');
        findings.error(lines.place(excess.offset), excess.code, excess.message);
        return undefined;
    }
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, logLevel: 'silent' });
    const documents = [...composer.compose(tokens, false, text.length)];
    const fault = documents.flatMap(({ errors }) => errors)[0];
    if (fault) {
        findings.error(lines.place((0,explain/* findFault */.K)(fault, tokens)), 'invalid-yaml', (0,explain/* explainFault */.O)(fault.message));
        return undefined;
    }
    return {
        lines,
        roots: documents.flatMap(({ contents }) => (contents && !isEmpty(contents) ? [contents] : [])),
    };
}
/** Whether a document holds nothing; a tag stands for something even before nothing. */
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}

;// CONCATENATED MODULE: ./lib/readers/yaml/fragments.js







/**
 * The trees of one YAML file and of the files that its tags `!include` name, each read once however often it is named.
 * Errors: `circular-include`, `include-not-read` for what is no YAML, `too-large` for all of them together,
 * and those of finding, reading and parsing them.
 */
class Fragments {
    #load;
    #findings;
    #extent = new Extent();
    /** By the folder that an include is relative to and its target. */
    #targets = new Map();
    #files = new Map();
    #bytes = 0;
    constructor(load, findings) {
        this.#load = load;
        this.#findings = findings;
    }
    /** What a file stands for; `chain` is the paths that lead to it, its own the last. */
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



/**
 * The document of a YAML file: version 1.2, with merge keys and `!include`; the documents of one file, and the whole
 * schemas that it includes by tag, are one schema. Error: `invalid-yaml`, and the others of a tree.
 */
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
