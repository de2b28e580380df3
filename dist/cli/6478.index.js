export const id = 6478;
export const ids = [6478];
export const modules = {

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


/***/ }),

/***/ 94065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toMembers),
/* harmony export */   f: () => (/* binding */ toKey)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84004);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82730);


/**
 * The members that an element's attributes are, with the place of their element. A namespace means nothing here but
 * beside a reference, where it may be the group that the id is in.
 */
function toMembers(attributes, place) {
    const isGroup = ({ name }) => name === 'xmlns' && attributes.some(isReference);
    const meant = attributes.some(isTechnical)
        ? attributes.filter((each) => !isTechnical(each) || isGroup(each))
        : attributes;
    return meant.map(({ name, value }) => ({ key: toKey(name), place, value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(place, toText(value)) }));
}
/** The local part of a name: prefixes and the addresses behind them mean nothing here. */
function toKey(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}
/**
 * Whether an attribute speaks of the document and not of the schema: a namespace, `xml:lang` and its like, and what XML
 * Schema reads (`xsi:type`), but for the `xsi:nil` that stands in place of a value.
 */
function isTechnical({ name }) {
    return name === 'xmlns' || /^(?:xmlns|xml|xsi):(?!nil$)/.test(name);
}
function isReference({ name }) {
    return /^(?:referenceid|refid)$/.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(name));
}
/** The value of an attribute, with blanks for line breaks and tabs (XML 1.0, 3.3.3). */
function toText(value) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(/[\t\n\r]/.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value);
}


/***/ }),

/***/ 56954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NAME)
/* harmony export */ });
const START = ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ufdcf\\ufdf0-\\ufffd';
/** The source of a regular expression for a name as XML 1.0 (2.3) has it; letters beyond the first plane are let through. */
const NAME = `[${START}][${START}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`;


/***/ }),

/***/ 66478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/tree.js + 36 modules
var tree = __webpack_require__(84004);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(88879);
// EXTERNAL MODULE: ./lib/readers/xml/references.js
var references = __webpack_require__(82730);
// EXTERNAL MODULE: ./lib/readers/xml/scan.js + 1 modules
var scan = __webpack_require__(87935);
// EXTERNAL MODULE: ./lib/readers/xml/attributes.js
var attributes = __webpack_require__(94065);
;// CONCATENATED MODULE: ./lib/readers/xml/to-tree.js


const TEXT = '#text';
const CDATA = '#cdata';
/** Names that the parser refuses; a mark that no XML name begins with gets them past it. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);
/** A name in a form that the parser takes. */
function shield(name) {
    return REFUSED.has(name) ? `-${name}` : name;
}
/** The key that a name means, as the parser gave it. */
function unshield(name) {
    const key = (0,attributes/* toKey */.f)(name);
    return key.startsWith('-') ? key.slice(1) : key;
}
/**
 * The content of the root element, whatever its name; but a root such as `Tables` is a part of a schema itself. The
 * parser gives the elements in the order of their starts, which say the rest.
 */
function toRoot(nodes, starts, top) {
    const rest = starts.values();
    const roots = nodes.filter((node) => !(TEXT in node)).map((node) => toMember(node, rest));
    const [root] = roots;
    if (root && (0,tree/* isSchemaWord */.mN)(root.key))
        return { kind: 'object', place: root.place, members: roots };
    if (root?.value.kind === 'object')
        return root.value;
    return { kind: 'object', place: top, members: [] };
}
function toMember(node, rest) {
    const name = nameOf(node);
    const start = rest.next().value;
    if (!start)
        throw new Error(`the parser gave an element \`${name}\` that the scan did not`);
    return {
        key: unshield(name),
        place: start.place,
        value: toValue(start, node[name], rest),
    };
}
/** An element that has only text is a scalar, any other an object. */
function toValue({ place, members: own }, children, rest) {
    const elements = children.filter((child) => !isText(child)).map((child) => toMember(child, rest));
    const members = elements.length === 0 ? own : own.concat(elements);
    const text = joinText(children);
    if (isNil(members))
        return (0,tree/* scalarAt */.C_)(place, 'null', true);
    if (members.length === 0)
        return (0,tree/* scalarAt */.C_)(place, text);
    return text === '' ? { kind: 'object', place, members } : { kind: 'object', place, members, text };
}
/** Whether an element says of itself that it has no value, `xsi:nil="true"`. */
function isNil([only, ...others]) {
    return (only?.key === 'nil' && others.length === 0 && only.value.kind === 'scalar' && only.value.text === 'true');
}
function isText(node) {
    return TEXT in node || CDATA in node;
}
/** The text among an element's children, without the blanks around it; what stands in a CDATA section is kept as it is. */
function joinText(children) {
    // Most elements have nothing in them.
    if (children.length === 0)
        return '';
    const texts = children.filter(isText);
    const last = texts.length - 1;
    return texts.map((node, index) => trimText(node, index === 0, index === last)).join('');
}
function trimText(node, isFirst, isLast) {
    const section = node[CDATA];
    if (Array.isArray(section))
        return String(section[0][TEXT]);
    const text = String(node[TEXT]);
    const started = isFirst ? text.trimStart() : text;
    return isLast ? started.trimEnd() : started;
}
function nameOf(node) {
    for (const key in node)
        return key;
    return '';
}

;// CONCATENATED MODULE: ./lib/readers/xml/parse.js




/**
 * Parses an XML document, or gives its first fault. The text is checked before it is parsed, because the parser
 * forgives what XML does not. Texts of nothing but blanks are dropped.
 */
function parseXml(text, lines) {
    const scanned = (0,scan/* scan */.S)(text, lines);
    if ('code' in scanned)
        return scanned;
    const parsed = parser.parse(scanned.bare);
    return { nodes: parsed, starts: scanned.starts };
}
const parser = new XMLParser/* default */.A({
    preserveOrder: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: '#cdata',
    jPath: false,
    transformTagName: shield,
    tagValueProcessor: (_, text) => (/\S/.test(text) ? (0,references/* decode */.D)(text) : ''),
});

;// CONCATENATED MODULE: ./lib/readers/xml/read-file.js




/** The document of an XML file. Errors: `invalid-xml` and the other faults of XML, and those of a tree. */
function readFile({ path, text }, findings) {
    const lines = new readers_lines/* Lines */.q(path, text);
    const parsed = parseXml(text, lines);
    if ('code' in parsed) {
        findings.error(lines.place(parsed.offset), parsed.code, parsed.message);
        return undefined;
    }
    return (0,tree/* readSchema */.G7)(path, toRoot(parsed.nodes, parsed.starts, lines.place(0)), findings);
}


/***/ }),

/***/ 82730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   K: () => (/* binding */ findFault)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56954);

const REFERENCE = new RegExp(`&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o}));`, 'y');
const ENTITIES = {
    amp: '&',
    apos: "'",
    gt: '>',
    lt: '<',
    quot: '"',
};
/** The text with its references replaced. Only for text in which `findFault` found nothing. */
function decode(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(#x|#|)([^&;]*);/g, (_, mark, word) => mark === '' ? (ENTITIES[word] ?? '') : String.fromCodePoint(parseInt(word, mark === '#' ? 10 : 16)));
}
/** The first fault among the references of a text; only the five entities of XML are known. */
function findFault(text) {
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
        const fault = judge(text, at);
        if (fault)
            return fault;
    }
    return undefined;
}
function judge(text, at) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(text);
    if (!match)
        return { code: 'not-well-formed', message: 'A bare `&` stands in the text; write `&amp;`' };
    const [whole, decimal, hexadecimal, name] = match;
    if (name !== undefined)
        return judgeEntity(name);
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
    if (isCharacter(point))
        return undefined;
    return { code: 'not-well-formed', message: `\`${whole.slice(0, 20)}\` is not a character that XML allows` };
}
function judgeEntity(name) {
    if (Object.hasOwn(ENTITIES, name))
        return undefined;
    const message = `The entity \`&${name};\` is unknown; write the character itself, or a number such as \`&#233;\``;
    return { code: 'unknown-entity', message };
}
/** XML 1.1, 2.2, which allows references to control characters: a database's names and texts may hold them. */
function isCharacter(point) {
    if (point === 0)
        return false;
    return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}


/***/ }),

/***/ 87935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ listen),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
// EXTERNAL MODULE: ./lib/readers/xml/attributes.js
var xml_attributes = __webpack_require__(94065);
// EXTERNAL MODULE: ./lib/readers/xml/names.js
var names = __webpack_require__(56954);
// EXTERNAL MODULE: ./lib/readers/xml/references.js
var references = __webpack_require__(82730);
;// CONCATENATED MODULE: ./lib/readers/xml/tag.js


const OPENING = new RegExp(`<(${names/* NAME */.o})`, 'y');
const ATTRIBUTE = new RegExp(`\\s+(${names/* NAME */.o})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'y');
const ENDING = /\s*(\/?)>/y;
/** The tag at the offset of a `<`, or what is wrong with it; faults lie at that offset. */
function readTag(text, start) {
    const opening = matchAt(OPENING, text, start);
    if (!opening)
        return faultAt(start, '`<` should begin a tag here; as text it is written `&lt;`');
    const name = opening[1] ?? '';
    const attributes = [];
    const from = start + opening[0].length;
    const to = readAttributes(text, start, from, attributes);
    if (typeof to !== 'number')
        return to;
    const ending = matchAt(ENDING, text, to);
    if (!ending)
        return faultAt(start, explain(name, text, to));
    return { name, attributes, from, to, end: to + ending[0].length, isEmpty: ending[1] === '/' };
}
/** The offset behind the last attribute; each goes into `found`. */
function readAttributes(text, start, from, found) {
    const names = new Set();
    let at = from;
    for (let match = matchAt(ATTRIBUTE, text, at); match; match = matchAt(ATTRIBUTE, text, at)) {
        const name = match[1] ?? '';
        const value = match[2] ?? match[3] ?? '';
        if (names.has(name))
            return faultAt(start, `The attribute \`${name}\` is given twice`);
        names.add(name);
        found.push({ name, value });
        if (value.includes('<') && seemsOpen(value))
            return faultAt(start, explainSign(name));
        const fault = (0,references/* findFault */.K)(value);
        if (fault)
            return { ...fault, offset: start };
        at += match[0].length;
    }
    return at;
}
/**
 * Whether a value seems to lack its closing quote, since a tag begins in it. XML allows no `<` in a value at all, JustDB
 * does: `qty < 9` and `a<b` are conditions.
 */
function seemsOpen(value) {
    return /<[/!?]/.test(value) || (/[>\n]/.test(value) && /<[\p{L}_:]/u.test(value));
}
const QUOTED = new RegExp(`\\s+(${names/* NAME */.o})\\s*=\\s*(["'])`, 'y');
const UNQUOTED = new RegExp(`\\s+(${names/* NAME */.o})\\s*=`, 'y');
const VALUELESS = new RegExp(`\\s+(${names/* NAME */.o})`, 'y');
/** Why neither an attribute nor the end of the tag stands at an offset. */
function explain(element, text, at) {
    const quoted = matchAt(QUOTED, text, at);
    if (quoted)
        return explainValue(quoted[1] ?? '', text, at + quoted[0].length);
    const unquoted = matchAt(UNQUOTED, text, at);
    if (unquoted)
        return `The value of the attribute \`${unquoted[1] ?? ''}\` should stand in quotes`;
    const valueless = matchAt(VALUELESS, text, at);
    if (valueless)
        return `The attribute \`${valueless[1] ?? ''}\` has no value; write \`${valueless[1] ?? ''}="true"\``;
    return `The tag of the element \`${element}\` should go on with a blank and an attribute, or end with \`>\``;
}
function explainValue(name, text, at) {
    const next = text.indexOf('<', at);
    if (next === -1)
        return `The value of the attribute \`${name}\` has no closing quote`;
    return explainSign(name);
}
function explainSign(name) {
    return `A \`<\` stands in the value of the attribute \`${name}\`; write \`&lt;\`, or close the quote before it`;
}
/** A fault without a code of its own. */
function faultAt(offset, message) {
    return { offset, code: 'not-well-formed', message };
}
/** A sticky expression's match at an offset. */
function matchAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text);
}

;// CONCATENATED MODULE: ./lib/readers/xml/scan.js






const DECLARATION = /<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;
const CLOSING = new RegExp(`</(${names/* NAME */.o})\\s*>`, 'y');
const INSTRUCTION = new RegExp(`<\\?(${names/* NAME */.o})(?=\\s|\\?>)`, 'y');
// Written with escapes, because these are the characters that XML forbids.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** The most elements of a file. */
const ELEMENT_LIMIT = 1_000_000;
/**
 * Whether a text is one well-formed XML document without a DTD (XML 1.0, 2.1), which the parser takes on trust. Gives
 * the first fault, placed at the element that it lies in; else what was found on the way.
 */
function scan(text, lines) {
    const starts = [];
    const pieces = [];
    let kept = 0;
    const cut = (start, end) => {
        pieces.push(text.slice(kept, start));
        kept = end;
    };
    const fault = listen(text, {
        open: ({ attributes, from, to }, start) => {
            const place = lines.place(start);
            starts.push({ place, members: (0,xml_attributes/* toMembers */.F)(attributes, place) });
            if (attributes.length > 0)
                cut(from, to);
        },
        instruction: cut,
    });
    return fault ?? { starts, bare: pieces.join('') + text.slice(kept) };
}
/** Tells what a text holds, up to its first fault, which is given. */
function listen(text, listener) {
    return new Scan(text, listener).run();
}
class Scan {
    #text;
    #listener;
    #open = [];
    #forbidden;
    #rooted = false;
    #at = 0;
    #elements = 0;
    constructor(text, listener) {
        this.#text = text;
        this.#listener = listener;
        this.#forbidden = text.search(FORBIDDEN);
    }
    run() {
        this.#at = matchAt(DECLARATION, this.#text, 0)?.[0].length ?? 0;
        while (this.#at < this.#text.length) {
            const fault = this.#step();
            if (fault)
                return fault;
        }
        return this.#finish();
    }
    /** One stretch of text, or one piece of markup. */
    #step() {
        const start = this.#at;
        const owner = this.#open.at(-1)?.start ?? start;
        const fault = this.#text[start] === '<' ? this.#readMarkup(start) : this.#readText(start);
        if (fault || this.#forbidden === -1 || this.#forbidden >= this.#at)
            return fault;
        return faultAt(this.#text[start] === '<' ? start : owner, 'A control character stands here, which XML forbids');
    }
    #readText(start) {
        const next = this.#text.indexOf('<', start);
        this.#at = next === -1 ? this.#text.length : next;
        const open = this.#open.at(-1);
        return open ? this.#judgeText(start, open) : this.#judgeOutside(start);
    }
    #judgeText(start, open) {
        const piece = this.#text.slice(start, this.#at);
        const fault = (0,references/* findFault */.K)(piece);
        if (fault)
            return { ...fault, offset: open.start };
        this.#listener.text?.(start, this.#at, false);
        return piece.includes(']]>') ? faultAt(open.start, '`]]>` is written `]]&gt;` in text') : undefined;
    }
    #judgeOutside(start) {
        const at = this.#text.slice(start, this.#at).search(/[^ \t\r\n]/);
        if (at === -1)
            return undefined;
        const side = this.#rooted ? 'after' : 'before';
        return faultAt(start + at, `Text stands ${side} the root element`);
    }
    #readMarkup(start) {
        if (this.#text.startsWith('</', start))
            return this.#readClosing(start);
        if (this.#text.startsWith('<?', start))
            return this.#readInstruction(start);
        if (this.#text.startsWith('<!', start))
            return this.#readDeclaration(start);
        return this.#readOpening(start);
    }
    #readOpening(start) {
        const tag = readTag(this.#text, start);
        if ('code' in tag)
            return tag;
        if (this.#open.length === 0 && this.#rooted)
            return secondRoot(start, tag.name);
        if (this.#open.length >= reader/* DEPTH_LIMIT */.q)
            return (0,limits/* tooDeep */.DI)(start);
        if (this.#elements >= ELEMENT_LIMIT)
            return (0,limits/* tooMany */.Ot)(start, ELEMENT_LIMIT, 'elements');
        this.#rooted = true;
        this.#at = tag.end;
        this.#elements += 1;
        this.#listener.open(tag, start);
        if (tag.isEmpty)
            this.#listener.close?.();
        else
            this.#open.push({ name: tag.name, start });
        return undefined;
    }
    #readClosing(start) {
        const match = matchAt(CLOSING, this.#text, start);
        if (!match)
            return faultAt(start, 'An end tag should be `</`, a name and `>`');
        const open = this.#open.pop();
        const name = match[1] ?? '';
        this.#at = start + match[0].length;
        if (!open)
            return faultAt(start, `The end tag \`</${name}>\` ends no element`);
        this.#listener.close?.();
        if (open.name === name)
            return undefined;
        return faultAt(open.start, `The element \`${open.name}\` should end with \`</${open.name}>\`, but \`</${name}>\` came`);
    }
    #readInstruction(start) {
        const target = matchAt(INSTRUCTION, this.#text, start)?.[1];
        if (target === undefined)
            return faultAt(start, '`<?` should begin a processing instruction with a name');
        if (target.toLowerCase() === 'xml') {
            return faultAt(start, 'An XML declaration should be complete and stand at the very start of the file');
        }
        const fault = this.#skip(start, '?>', 'A processing instruction has no `?>`');
        this.#listener.instruction?.(start, this.#at);
        return fault;
    }
    #readDeclaration(start) {
        if (this.#text.startsWith('<!--', start))
            return this.#readComment(start);
        if (this.#text.startsWith('<![CDATA[', start) && this.#open.length > 0) {
            const fault = this.#skip(start, ']]>', 'A CDATA section has no `]]>`');
            this.#listener.text?.(start + '<![CDATA['.length, this.#at - ']]>'.length, true);
            return fault;
        }
        if (!this.#text.startsWith('<!DOCTYPE', start))
            return faultAt(start, '`<!` begins nothing that may stand here');
        const message = 'A document type (`<!DOCTYPE`) is refused, because it can define entities; remove it';
        return { offset: start, code: 'doctype', message };
    }
    #readComment(start) {
        const fault = this.#skip(start, '--', 'A comment has no `-->`', 4);
        if (fault || this.#text[this.#at] === '>') {
            this.#at += 1;
            return fault;
        }
        return faultAt(start, 'A comment may not contain `--`');
    }
    /** Goes on behind an ending. */
    #skip(start, ending, message, offset = 2) {
        const end = this.#text.indexOf(ending, start + offset);
        if (end === -1)
            return faultAt(start, message);
        this.#at = end + ending.length;
        return undefined;
    }
    #finish() {
        const open = this.#open.at(-1);
        if (open)
            return faultAt(open.start, `The element \`${open.name}\` has no end tag`);
        return this.#rooted ? undefined : faultAt(0, 'The file has no element; a schema is a `<Justdb>` element');
    }
}
function secondRoot(offset, name) {
    const message = `\`${name}\` is a second root element; a file has one, and everything stands inside it`;
    return { offset, code: 'second-root', message };
}


/***/ })

};
