export const id = 512;
export const ids = [512];
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

/***/ 32512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/tree.js + 21 modules
var tree = __webpack_require__(21290);
;// CONCATENATED MODULE: ./lib/readers/xlsx/records.js

function readRecords(path, { name, rows }, findings) {
    const [heads = [], ...records] = rows.filter((row) => row.length > 0);
    const keys = new Map(heads.map(({ column, text }) => [column, text]));
    return records.flatMap((cells) => {
        const members = cells.flatMap((cell) => toMember(cell, keys, placeIn(path, name, cell), findings) ?? []);
        const [first] = members;
        return first ? [{ kind: 'object', place: first.place, members }] : [];
    });
}
function records_valueOf({ members }, names) {
    const value = members.find(({ key }) => names.has((0,tree/* normalise */.j7)(key)))?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
}
function toMember({ column, text, failed }, keys, place, findings) {
    const key = keys.get(column);
    if (failed)
        findings.error(place, 'wrong-value', `The formula here gave ${text}`);
    if (key === undefined) {
        const message = 'This cell stands under no head, and it is ignored';
        findings.warnOnce(place, 'unknown-attribute', `head ${place.sheet ?? ''} ${column}`, () => message);
        return undefined;
    }
    return { key, place, value: (0,tree/* scalarAt */.C_)(place, text) };
}
function placeIn(path, sheet, { row, column }) {
    return { path, line: row, column, sheet };
}

;// CONCATENATED MODULE: ./lib/readers/xlsx/to-tree.js


const PARTS = new Set(['column', 'index', 'constraint']);
const OWNER = new Set(['tablename', 'table']);
function toTree(path, sheets, findings) {
    const root = [];
    const tables = new Tables();
    const records = sheets.map((sheet) => ({ sheet, rows: readRecords(path, sheet, findings) }));
    for (const { sheet, rows } of records)
        if ((0,tree/* singular */.cL)(sheet.name) === 'table')
            for (const row of rows)
                tables.add(row);
    for (const { sheet, rows } of records) {
        const kind = (0,tree/* singular */.cL)(sheet.name);
        if (kind === 'justdb')
            root.push(...rows.flatMap(({ members }) => members));
        else if (PARTS.has(kind))
            root.push(...tables.share(sheet.name, rows));
        else if (kind !== 'table' && rows[0])
            root.push(collect(sheet.name, rows[0].place, rows));
    }
    const top = { path, line: 1, column: 1 };
    return { kind: 'object', place: top, members: [...root, collect('Table', top, tables.all)] };
}
function collect(key, place, items) {
    return { key, place, value: { kind: 'list', place, items } };
}
class Tables {
    all = [];
    #byName = new Map();
    add({ place, members }) {
        const table = { kind: 'object', place, members: [...members] };
        this.all.push(table);
        for (const key of ['id', 'name']) {
            const name = records_valueOf(table, new Set([key]));
            if (name !== undefined && !this.#byName.has(name))
                this.#byName.set(name, table);
        }
        return table;
    }
    share(key, rows) {
        const free = [];
        let above;
        for (const row of rows) {
            const owner = row.members.find((member) => OWNER.has((0,tree/* normalise */.j7)(member.key)));
            const isFree = !owner && (!above || ((0,tree/* singular */.cL)(key) === 'column' && records_valueOf(row, ID) !== undefined));
            above = owner ? this.#find(owner) : above;
            const part = { ...row, members: row.members.filter((member) => member !== owner) };
            const home = isFree ? free : (above?.members ?? free);
            home.push({ key, place: row.place, value: part });
        }
        return free;
    }
    #find({ place, value }) {
        const name = value.kind === 'scalar' ? value.text : '';
        const known = this.#byName.get(name);
        return (known ??
            this.add({ kind: 'object', place, members: [{ key: 'name', place, value: (0,tree/* scalarAt */.C_)(place, name) }] }));
    }
}
const ID = new Set(['id']);

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./lib/readers/xlsx/unzip.js

class TooMuch extends Error {
}
const CHUNK = 16 * 1024;
class Archive {
    #parts = new Map();
    #limit;
    #left;
    constructor(bytes, limit) {
        this.#limit = limit;
        this.#left = limit;
        const unzip = new esm/* Unzip */.HJ((file) => {
            const name = file.name.toLowerCase();
            if (!this.#parts.has(name))
                this.#parts.set(name, file);
        });
        unzip.register(esm/* UnzipInflate */.mM);
        for (let at = 0; at < bytes.length; at += CHUNK)
            unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
    read(name) {
        const part = this.#parts.get(name.toLowerCase());
        if (!part)
            return undefined;
        const chunks = [];
        part.ondata = (error, chunk) => {
            if (error)
                throw error;
            this.#left -= chunk.length;
            if (this.#left < 0)
                throw new TooMuch(`${this.#limit / 1024 / 1024} MiB`);
            chunks.push(chunk);
        };
        part.start();
        return Buffer.concat(chunks);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/readers/lines.js
var lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/readers/xml/parse.js + 2 modules
var parse = __webpack_require__(83979);
// EXTERNAL MODULE: ./lib/readers/xml/attributes.js
var xml_attributes = __webpack_require__(94065);
;// CONCATENATED MODULE: ./lib/readers/xlsx/element.js


function parseElement(text, lines) {
    const parsed = (0,parse/* parseXml */.N)(text, lines, 'kept');
    if ('code' in parsed)
        return parsed;
    const rest = parsed.starts.values();
    const [root] = parsed.nodes.filter((node) => !(TEXT in node)).map((node) => toElement(node, rest));
    return root ?? { name: '', attributes: new Map(), children: [], text: '' };
}
function findAll(element, name) {
    return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}
const TEXT = '#text';
const CDATA = '#cdata';
function toElement(node, rest) {
    const [name = ''] = Object.keys(node);
    const members = rest.next().value?.members ?? [];
    const children = [];
    const texts = [];
    for (const child of node[name]) {
        if (TEXT in child)
            texts.push(String(child[TEXT]));
        else if (CDATA in child)
            texts.push(textOf(child));
        else
            children.push(toElement(child, rest));
    }
    const attributes = new Map(members.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']));
    return { name: (0,xml_attributes/* toKey */.f)(name), attributes, children, text: texts.join('') };
}
function textOf(section) {
    const [content] = section[CDATA];
    return content ? String(content[TEXT]) : '';
}

;// CONCATENATED MODULE: ./lib/readers/xlsx/cells.js

function readStrings(part) {
    return (part?.children ?? []).map(readString);
}
function readCells(sheet, strings) {
    let row = 0;
    return findAll(sheet, 'row').map((element) => {
        row = Number(element.attributes.get('r') ?? row + 1);
        return readRow(element, row, strings);
    });
}
function readRow({ children }, row, strings) {
    let column = 0;
    return children.flatMap((cell) => {
        column = readColumn(cell.attributes.get('r')) ?? column + 1;
        const text = readValue(cell, strings);
        const failed = cell.attributes.get('t') === 'e' ? { failed: true } : {};
        return text === '' ? [] : [{ row, column, text, ...failed }];
    });
}
function readColumn(reference) {
    const letters = reference === undefined ? undefined : /^[A-Z]{1,3}/.exec(reference)?.[0];
    return letters?.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
function readValue(cell, strings) {
    const value = cell.children.find(({ name }) => name === 'v')?.text.trim() ?? '';
    switch (cell.attributes.get('t')) {
        case 's':
            return strings[Number(value)]?.trim() ?? '';
        case 'inlineStr':
            return cell.children
                .filter(({ name }) => name === 'is')
                .map(readString)
                .join('')
                .trim();
        case 'b':
            return value === '' ? '' : String(value === '1');
        case undefined:
        case 'n':
            return toDecimal(value);
        default:
            return value;
    }
}
function toDecimal(value) {
    return /^-?\d{1,15}$/.test(value) || value === '' ? value : String(Number(value));
}
function readString({ children }) {
    return children
        .map((child) => {
        if (child.name === 't')
            return child.text;
        return child.name === 'r' ? readString(child) : '';
    })
        .join('')
        .replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./lib/readers/xlsx/workbook.js





class Unreadable extends Error {
}
const ELEMENT_LIMIT = 500_000;
function readWorkbook(archive) {
    const parts = new Parts(archive);
    const workbook = parts.read('xl/workbook.xml');
    if (!workbook)
        throw new Unreadable('there is no workbook in it');
    const targets = readTargets(parts.read('xl/_rels/workbook.xml.rels'));
    const strings = readStrings(parts.read(targets.get(STRINGS) ?? 'xl/sharedStrings.xml'));
    return findAll(workbook, 'sheet').map(({ attributes }) => {
        const sheet = parts.read(targets.get(attributes.get('id') ?? '') ?? '');
        return { name: attributes.get('name') ?? '', rows: sheet ? readCells(sheet, strings) : [] };
    });
}
const STRINGS = 'sharedStrings';
function readTargets(relationships) {
    return new Map((relationships?.children ?? []).flatMap(({ attributes }) => {
        const target = external_node_path_.posix.resolve('/xl', attributes.get('Target') ?? '').slice(1);
        const isStrings = attributes.get('Type')?.endsWith(`/${STRINGS}`) === true;
        return [
            [attributes.get('Id') ?? '', target],
            ...(isStrings ? [[STRINGS, target]] : []),
        ];
    }));
}
class Parts {
    #archive;
    #left = ELEMENT_LIMIT;
    constructor(archive) {
        this.#archive = archive;
    }
    read(name) {
        const bytes = this.#archive.read(name);
        if (!bytes)
            return undefined;
        this.#left -= countElements(bytes);
        if (this.#left < 0)
            throw new TooMuch(`${ELEMENT_LIMIT} elements`);
        const element = parseElement(decode(name, bytes), new lines/* Lines */.q(name, ''));
        if ('code' in element)
            throw new Unreadable(`its part ${name} is damaged: ${element.message}`);
        return element;
    }
}
function countElements(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at + 1))
        if (bytes[at + 1] !== SLASH)
            count += 1;
    return count;
}
const LESS = 0x3c;
const SLASH = 0x2f;
function decode(name, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Unreadable(`its part ${name} is no UTF-8`);
    }
}

;// CONCATENATED MODULE: ./lib/readers/xlsx/read-file.js




const UNPACKED_LIMIT = 40 * 1024 * 1024;
function readFile({ path, bytes }, findings) {
    const sheets = openSheets(path, bytes, findings);
    return sheets && (0,tree/* readSchema */.G7)(path, toTree(path, sheets, findings), findings);
}
function openSheets(path, bytes, findings) {
    const other = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
    try {
        if (other)
            throw new Unreadable(other.what);
        return readWorkbook(new Archive(bytes, UNPACKED_LIMIT));
    }
    catch (error) {
        const top = { path, line: 1, column: 1 };
        if (error instanceof TooMuch)
            findings.error(top, 'too-large', tooLarge(error));
        else
            findings.error(top, 'invalid-xlsx', `This is not an Excel workbook (.xlsx): ${reasonOf(error)}`);
        return undefined;
    }
}
function reasonOf(error) {
    if (error instanceof Unreadable)
        return error.message;
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'number'))
        throw error;
    return 'the ZIP archive is damaged';
}
function tooLarge({ message }) {
    return `A workbook may unpack to ${message}, and this one to more; split it into several files`;
}
const MARKS = [
    {
        mark: [0xd0, 0xcf, 0x11, 0xe0],
        what: 'it is in the format of Excel 97 (.xls), or has a password; save it as .xlsx without one',
    },
    {
        mark: [...Buffer.from('version https://git-lfs')],
        what: 'it is a pointer of Git LFS, and the workbook itself is not in the repository',
    },
];


/***/ }),

/***/ 94065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toMembers),
/* harmony export */   f: () => (/* binding */ toKey)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21290);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82730);


function toMembers(attributes, place) {
    const meant = attributes.some(isNamespace) ? attributes.filter((each) => !isNamespace(each)) : attributes;
    return meant.map(({ name, value }) => ({ key: toKey(name), place, value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(place, toText(value)) }));
}
function toKey(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}
function isNamespace({ name }) {
    return name === 'xmlns' || name.startsWith('xmlns:');
}
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
const NAME = `[${START}][${START}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`;


/***/ }),

/***/ 83979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseXml)
});

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(88879);
// EXTERNAL MODULE: ./lib/readers/xml/references.js
var references = __webpack_require__(82730);
// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
// EXTERNAL MODULE: ./lib/readers/xml/attributes.js
var attributes = __webpack_require__(94065);
// EXTERNAL MODULE: ./lib/readers/xml/names.js
var names = __webpack_require__(56954);
;// CONCATENATED MODULE: ./lib/readers/xml/tag.js


const OPENING = new RegExp(`<(${names/* NAME */.o})`, 'y');
const ATTRIBUTE = new RegExp(`\\s+(${names/* NAME */.o})\\s*=\\s*(?:"([^<"]*)"|'([^<']*)')`, 'y');
const ENDING = /\s*(\/?)>/y;
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
        const fault = (0,references/* findFault */.K)(value);
        if (fault)
            return { ...fault, offset: start };
        at += match[0].length;
    }
    return at;
}
const QUOTED = new RegExp(`\\s+(${names/* NAME */.o})\\s*=\\s*(["'])`, 'y');
const UNQUOTED = new RegExp(`\\s+(${names/* NAME */.o})\\s*=`, 'y');
const VALUELESS = new RegExp(`\\s+(${names/* NAME */.o})`, 'y');
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
    return `A \`<\` stands in the value of the attribute \`${name}\`; write \`&lt;\`, or close the quote before it`;
}
function faultAt(offset, message) {
    return { offset, code: 'not-well-formed', message };
}
function matchAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text);
}

;// CONCATENATED MODULE: ./lib/readers/xml/scan.js






const DECLARATION = /<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;
const CLOSING = new RegExp(`</(${names/* NAME */.o})\\s*>`, 'y');
const INSTRUCTION = new RegExp(`<\\?(${names/* NAME */.o})(?=\\s|\\?>)`, 'y');
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const ELEMENT_LIMIT = 1_000_000;
function scan(text, lines) {
    return new Scan(text, lines).run();
}
class Scan {
    #text;
    #lines;
    #starts = [];
    #pieces = [];
    #open = [];
    #forbidden;
    #rooted = false;
    #at = 0;
    #kept = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
        this.#forbidden = text.search(FORBIDDEN);
    }
    run() {
        this.#at = matchAt(DECLARATION, this.#text, 0)?.[0].length ?? 0;
        while (this.#at < this.#text.length) {
            const fault = this.#step();
            if (fault)
                return fault;
        }
        return this.#finish() ?? { starts: this.#starts, bare: this.#bare() };
    }
    #cut(start, end) {
        this.#pieces.push(this.#text.slice(this.#kept, start));
        this.#kept = end;
    }
    #bare() {
        return this.#pieces.join('') + this.#text.slice(this.#kept);
    }
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
            return (0,limits/* tooDeep */.D)(start);
        if (this.#starts.length >= ELEMENT_LIMIT)
            return (0,limits/* tooMany */.O)(start, ELEMENT_LIMIT, 'elements');
        this.#rooted = true;
        this.#at = tag.end;
        const place = this.#lines.place(start);
        this.#starts.push({ place, members: (0,attributes/* toMembers */.F)(tag.attributes, place) });
        if (tag.attributes.length > 0)
            this.#cut(tag.from, tag.to);
        if (!tag.isEmpty)
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
        this.#cut(start, this.#at);
        return fault;
    }
    #readDeclaration(start) {
        if (this.#text.startsWith('<!--', start))
            return this.#readComment(start);
        if (this.#text.startsWith('<![CDATA[', start) && this.#open.length > 0) {
            return this.#skip(start, ']]>', 'A CDATA section has no `]]>`');
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

// EXTERNAL MODULE: ./lib/readers/xml/to-tree.js
var to_tree = __webpack_require__(22338);
;// CONCATENATED MODULE: ./lib/readers/xml/parse.js




function parseXml(text, lines, blanks = 'dropped') {
    const scanned = scan(text, lines);
    if ('code' in scanned)
        return scanned;
    const parsed = parsers[blanks].parse(scanned.bare);
    return { nodes: parsed, starts: scanned.starts };
}
const OPTIONS = {
    preserveOrder: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: '#cdata',
    jPath: false,
    transformTagName: to_tree/* shield */.a,
};
const parsers = {
    dropped: new XMLParser/* default */.A({
        ...OPTIONS,
        tagValueProcessor: (_, text) => (/\S/.test(text) ? (0,references/* decode */.D)(text) : ''),
    }),
    kept: new XMLParser/* default */.A({ ...OPTIONS, tagValueProcessor: (_, text) => (0,references/* decode */.D)(text) }),
};


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
function decode(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(#x|#|)([^;]*);/g, (_, mark, word) => mark === '' ? (ENTITIES[word] ?? '') : String.fromCodePoint(parseInt(word, mark === '#' ? 10 : 16)));
}
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
function isCharacter(point) {
    if (point === 0)
        return false;
    return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}


/***/ }),

/***/ 22338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shield),
/* harmony export */   k: () => (/* binding */ toRoot)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21290);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94065);


const TEXT = '#text';
const CDATA = '#cdata';
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);
function shield(name) {
    return REFUSED.has(name) ? `-${name}` : name;
}
function unshield(name) {
    const key = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .toKey */ .f)(name);
    return key.startsWith('-') ? key.slice(1) : key;
}
function toRoot(nodes, starts, top) {
    const rest = starts.values();
    const roots = nodes.filter((node) => !(TEXT in node)).map((node) => toMember(node, rest));
    const [root] = roots;
    if (root && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchemaWord */ .mN)(root.key))
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
function toValue({ place, members: own }, children, rest) {
    const elements = children.filter((child) => !isText(child)).map((child) => toMember(child, rest));
    const members = elements.length === 0 ? own : own.concat(elements);
    const text = joinText(children);
    if (members.length === 0)
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(place, text);
    return text === '' ? { kind: 'object', place, members } : { kind: 'object', place, members, text };
}
function isText(node) {
    return TEXT in node || CDATA in node;
}
function joinText(children) {
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


/***/ })

};
