export const id = 4027;
export const ids = [4027];
export const modules = {

/***/ 94027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/tree.js + 36 modules
var tree = __webpack_require__(84004);
;// CONCATENATED MODULE: ./lib/readers/xlsx/records.js

/**
 * The rows of a sheet as objects: its first row that holds something names their keys. Error: `wrong-value` for a
 * formula that failed. A cell under no head is a warning.
 */
function readRecords(path, { name, rows }, findings) {
    const [heads = [], ...records] = rows.filter((row) => row.length > 0);
    const keys = new Map(heads.map(({ column, text }) => [column, text]));
    return records.flatMap((cells) => {
        const members = cells.flatMap((cell) => toMember(cell, keys, placeIn(path, name, cell), findings) ?? []);
        const [first] = members;
        return first ? [{ kind: 'object', place: first.place, members }] : [];
    });
}
/** The value of a record under one of several names of a key, each in normal form. */
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


/** The sheets whose rows belong to tables, in the order in which a table has them. */
const PARTS = new Set(['column', 'index', 'constraint']);
const OWNER = new Set(['tablename', 'table']);
/**
 * What a workbook says as a tree: each sheet is a collection, the rows of `Justdb` are the root's own. A row of
 * `Column`, `Index` or `Constraint` belongs to the table that its `tableName` names, or to that of the row above; a
 * column with an id and without a table is for others to refer to. A table need not stand in the sheet `Table`.
 */
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
            rows.forEach(({ members }) => root.push(...members));
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
/** The tables of a workbook, found by what rows call them. */
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
    /** Gives the rows of a sheet to their tables, and back as members of the root those that belong to none. */
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
    /** The table that a row names, which may be the first to do so. */
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

/** A workbook holds more than is read; the message is how much may be. */
class TooMuch extends Error {
}
/** How much is unpacked in one go: at the utmost ratio of the format (1:1032) it gives 17 MB. */
const CHUNK = 16 * 1024;
/**
 * The parts of a ZIP archive, by name in lower case, each unpacked when it is asked for. What all of them unpack to is
 * counted while they do, since what an archive says of itself may be a lie. A part of which there are two is the first.
 */
class Archive {
    #parts = new Map();
    #limit;
    #left;
    /** Throws where the bytes are no archive. */
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
    /** The bytes of a part, which can be asked for once; undefined when there is none. Throws `TooMuch`, and for a damaged part. */
    read(name) {
        const part = this.#parts.get(name.toLowerCase());
        if (!part)
            return undefined;
        const chunks = [];
        part.ondata = (error, chunk) => {
            // A failure comes with nothing in the chunk's place.
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
// EXTERNAL MODULE: ./lib/readers/xml/attributes.js
var xml_attributes = __webpack_require__(94065);
// EXTERNAL MODULE: ./lib/readers/xml/references.js
var references = __webpack_require__(82730);
// EXTERNAL MODULE: ./lib/readers/xml/scan.js + 1 modules
var scan = __webpack_require__(87935);
;// CONCATENATED MODULE: ./lib/readers/xlsx/element.js



/** The root element of an XML text, or its first fault. */
function parseElement(text) {
    let root;
    const open = [];
    const fault = (0,scan/* listen */.K)(text, {
        open: ({ name, attributes }) => {
            const element = { name: (0,xml_attributes/* toKey */.f)(name), attributes, children: LEAF, text: '' };
            const parent = open.at(-1);
            if (!parent)
                root = element;
            else if (parent.children === LEAF)
                parent.children = [element];
            else
                parent.children.push(element);
            open.push(element);
        },
        close: () => {
            open.pop();
        },
        text: (start, end, isLiteral) => {
            const parent = open.at(-1);
            if (parent)
                parent.text += toText(text.slice(start, end), isLiteral);
        },
    });
    return fault ?? root ?? { name: '', attributes: [], children: LEAF, text: '' };
}
/** What every element without children shares: there are hundreds of thousands. */
const LEAF = [];
/** A line ends with a line feed, whatever it ends with in the file (XML 1.0, 2.11). */
function toText(text, isLiteral) {
    const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
    return isLiteral ? lines : (0,references/* decode */.D)(lines);
}
/** The value of an attribute, by its local name. */
function attributeOf({ attributes }, name) {
    const found = attributes.find((attribute) => (0,xml_attributes/* toKey */.f)(attribute.name) === name);
    return found && (0,references/* decode */.D)(found.value);
}
/** The elements of a name below an element, at any depth. */
function findAll(element, name) {
    return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

;// CONCATENATED MODULE: ./lib/readers/xlsx/dates.js

/** From 30 December 1899, as Excel counts since March 1900; and from 1 January 1904, as its first versions for the Mac did. */
const EPOCHS = { usual: 25_569, mac: 24_107 };
/** The formats of dates that every workbook has (ECMA-376, part 1, 18.8.30), as far as every language has them. */
const BUILT_IN = {
    14: 'y-m-d',
    15: 'd-m-y',
    16: 'd-m',
    17: 'm-y',
    18: 'h:m',
    19: 'h:m:s',
    20: 'h:m',
    21: 'h:m:s',
    22: 'y-m-d h:m',
    45: 'm:s',
    46: 'h:m:s',
    47: 'm:s',
};
/** The formats of a workbook's cells, of which its styles tell. */
function readFormats(styles, workbook) {
    const own = new Map((styles ? findAll(styles, 'numFmt') : []).map((element) => [
        attributeOf(element, 'numFmtId') ?? '',
        attributeOf(element, 'formatCode') ?? '',
    ]));
    const cells = styles?.children.find(({ name }) => name === 'cellXfs')?.children ?? [];
    const moments = cells.flatMap((cell, index) => {
        const id = attributeOf(cell, 'numFmtId') ?? '';
        const moment = toMoment(own.get(id) ?? BUILT_IN[id] ?? '');
        return moment ? [[String(index), moment]] : [];
    });
    const isMac = findAll(workbook, 'workbookPr').some((element) => /^(?:1|true)$/.test(attributeOf(element, 'date1904') ?? ''));
    return { moments: new Map(moments), epoch: isMac ? EPOCHS.mac : EPOCHS.usual };
}
/** What a format shows, texts and colours in it apart; `m` is a month or a minute, as what stands beside it has it. */
function toMoment(code) {
    const letters = code.replaceAll(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^[\]]*\]|;.*/gis, '').toLowerCase();
    const [hasTime, hasDate] = [/[hs]/.test(letters), /[yd]/.test(letters)];
    if (hasTime && hasDate)
        return 'date-and-time';
    if (hasTime)
        return 'time';
    return hasDate || /^[^a-z]*m{1,5}[^a-z]*$/.test(letters) ? 'date' : undefined;
}
const DAY = 86_400_000;
/** A number of days as SQL writes a moment: `2024-01-31`, `2024-01-31 12:30:00`, `12:30:00`; undefined for one that is none. */
function toMomentText(days, moment, epoch) {
    const milliseconds = Math.round((days - epoch) * DAY);
    const date = new Date(milliseconds);
    if (days < 0 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
        return undefined;
    const [day = '', rest = ''] = date.toISOString().split('T');
    const time = rest.replace(/(?:\.0+)?Z$/, '');
    if (moment === 'time')
        return days < 1 ? time : undefined;
    return moment === 'date' && time === '00:00:00' ? day : `${day} ${time}`;
}

;// CONCATENATED MODULE: ./lib/readers/xlsx/cells.js


/** The texts that a workbook's sheets share, by their index. */
function readStrings(part) {
    return (part?.children ?? []).map(readString);
}
/** The cells of a worksheet that hold something. Of a formula that is what it gave when the workbook was saved. */
function readCells(sheet, content) {
    let row = 0;
    return findAll(sheet, 'row').map((element) => {
        row = Number(attributeOf(element, 'r') ?? row + 1);
        return readRow(element, row, content);
    });
}
function readRow({ children }, row, content) {
    let column = 0;
    return children.flatMap((cell) => {
        column = readColumn(attributeOf(cell, 'r')) ?? column + 1;
        const text = readValue(cell, content);
        const failed = attributeOf(cell, 't') === 'e' ? { failed: true } : {};
        return text === '' ? [] : [{ row, column, text, ...failed }];
    });
}
/** The number of a cell's column: 28 for `AB7`. */
function readColumn(reference) {
    const letters = reference === undefined ? undefined : /^[A-Z]{1,3}/.exec(reference)?.[0];
    return letters?.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
function readValue(cell, content) {
    const value = cell.children.find(({ name }) => name === 'v')?.text.trim() ?? '';
    switch (attributeOf(cell, 't')) {
        case 's':
            return content.strings[Number(value)]?.trim() ?? '';
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
            return toMomentOf(cell, value, content) ?? toDecimal(value);
        case 'd':
            return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
        default:
            return value;
    }
}
/** A number that is shown as a moment, as one. */
function toMomentOf(cell, value, { moments, epoch }) {
    const moment = moments.get(attributeOf(cell, 's') ?? '0');
    return moment === undefined || value === '' ? undefined : toMomentText(Number(value), moment, epoch);
}
/** A number as a person wrote it: what Excel keeps as `1.1000000000000001` is 1.1. */
function toDecimal(value) {
    return /^-?\d{1,15}$/.test(value) || value === '' ? value : String(Number(value));
}
/** The text of a string and of its runs, without the readings that East Asian ones may have. */
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





/** A workbook that cannot be read, in a sentence. */
class Unreadable extends Error {
}
/** The most elements of all parts that are read: 15,000 columns of which twelve things are said. */
const ELEMENT_LIMIT = 400_000;
/** The sheets of a workbook (ECMA-376, part 1, 18), in its order. Throws `Unreadable` and `TooMuch`. */
function readWorkbook(archive) {
    const parts = new Parts(archive);
    const workbook = parts.read('xl/workbook.xml');
    if (!workbook)
        throw new Unreadable('there is no workbook in it');
    const targets = readTargets(parts.read('xl/_rels/workbook.xml.rels'));
    const strings = readStrings(parts.read(targets.get(STRINGS) ?? 'xl/sharedStrings.xml'));
    const content = { strings, ...readFormats(parts.read(targets.get('styles') ?? 'xl/styles.xml'), workbook) };
    return findAll(workbook, 'sheet').map((element) => {
        const sheet = parts.read(targets.get(attributeOf(element, 'id') ?? '') ?? '');
        return { name: attributeOf(element, 'name') ?? '', rows: sheet ? readCells(sheet, content) : [] };
    });
}
/** The ends of the types of relationships with what all sheets share: their strings, and how cells look. */
const STRINGS = 'sharedStrings';
const SHARED = [STRINGS, 'styles'];
/** The parts that the workbook consists of, by the ids of their relationships, and what all sheets share by its type. */
function readTargets(relationships) {
    return new Map((relationships?.children ?? []).flatMap((element) => {
        const target = external_node_path_.posix.resolve('/xl', attributeOf(element, 'Target') ?? '').slice(1);
        const shared = SHARED.filter((type) => attributeOf(element, 'Type')?.endsWith(`/${type}`));
        return [attributeOf(element, 'Id') ?? '', ...shared].map((key) => [key, target]);
    }));
}
/** The parts of a workbook as XML, counted together. */
class Parts {
    #archive;
    #left = ELEMENT_LIMIT;
    constructor(archive) {
        this.#archive = archive;
    }
    /** The root element of a part; undefined when there is none. */
    read(name) {
        const bytes = this.#archive.read(name);
        if (!bytes)
            return undefined;
        this.#left -= countElements(bytes);
        if (this.#left < 0)
            throw new TooMuch(`${ELEMENT_LIMIT} elements`);
        const element = parseElement(decode(name, bytes));
        if ('code' in element)
            throw new Unreadable(`its part ${name} is damaged: ${element.message}`);
        return element;
    }
}
/** How many elements there are at the most: each begins with `<`, and what begins with `</` ends one. */
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




/** The most bytes that a workbook's parts may unpack to: 40 MiB. */
const UNPACKED_LIMIT = 40 * 1024 * 1024;
/** The document of an Excel workbook. Errors: `invalid-xlsx`, `too-large`, and those of a tree. */
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
/** The decompressor's errors for damaged bytes have a number; others are bugs. */
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
/** How files begin that are often taken for a workbook. */
const MARKS = [
    {
        mark: [0xd0, 0xcf, 0x11, 0xe0],
        what: 'it is in the format of Excel 97 (.xls), or has a password; save it as .xlsx without one',
    },
];


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
