export const id = 4004;
export const ids = [4004,3709];
export const modules = {

/***/ 54024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isMysql)
/* harmony export */ });
/** Whether a dialect is MySQL's, which is MariaDB's too. */
function isMysql(dialect) {
    return dialect === 'mysql' || dialect === 'mariadb';
}


/***/ }),

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   x: () => (/* binding */ createHints)
/* harmony export */ });
const MOST_MATCHES = 3;
const MOST_EDITS = 4;
const LONGEST_WORD = 100;
/**
 * The candidates that someone who wrote `word` most likely meant: at most three, the nearest first and equals in the
 * candidates' order. Case does not count. A candidate qualifies when no more than a third of its letters (and never
 * more than four) were added, dropped, changed or swapped with a neighbour. What stands before a candidate's last dot
 * may be left out. Words of over 100 letters match nothing.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return [];
    const wanted = word.toLowerCase();
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, edits: countLeast(wanted, candidate.toLowerCase()) }))
        .filter(({ edits }) => edits !== undefined)
        .sort((a, b) => (a.edits ?? 0) - (b.edits ?? 0))
        .slice(0, MOST_MATCHES)
        .map(({ candidate }) => candidate);
}
/** The most unknown names of a kind that are told what they may mean: what is wrong with all of them is no slip. */
const MOST_HINTS = 100;
/**
 * A function that gives the end of a sentence about an unknown name: `; did you mean "users" or "orders"?`, or nothing
 * when no candidate is near. After a hundred names it stays silent, so that large wrong input is judged as fast as right one.
 */
function createHints() {
    let given = 0;
    return (word, candidates) => {
        if (given++ >= MOST_HINTS)
            return '';
        const near = nearest(word, candidates()).map((candidate) => `"${candidate}"`);
        if (near.length === 0)
            return '';
        return `; did you mean ${[near.slice(0, -1).join(', '), near.at(-1)].filter(Boolean).join(' or ')}?`;
    };
}
/** The edits between a word and a candidate, or its part behind the last dot, whichever is nearer. */
function countLeast(word, candidate) {
    const whole = countEdits(word, candidate);
    const dot = candidate.lastIndexOf('.');
    const part = dot < 0 ? undefined : countEdits(word, candidate.slice(dot + 1));
    return whole === undefined || (part !== undefined && part < whole) ? part : whole;
}
/** The edits between two words; undefined when there are more than would still look alike. */
function countEdits(a, b) {
    const longest = Math.max(a.length, b.length);
    // Of a word of one letter nothing is left but its place.
    const most = longest < 2 ? 0 : Math.min(MOST_EDITS, Math.ceil(longest / 3));
    if (Math.abs(a.length - b.length) > most)
        return undefined;
    const edits = measureDistance(a, b, most);
    return edits > most ? undefined : edits;
}
/** Optimal string alignment distance, row by row; it stops as soon as a whole row lies above `most`. */
function measureDistance(a, b, most) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = nextRow(a, b, i, row, before);
        if (Math.min(...next) > most)
            return most + 1;
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function nextRow(a, b, i, row, before) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
        const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
        next.push(Math.min(changed, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    return next;
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 27159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** What a table has under a key that comes from outside; undefined for `constructor` and what else every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 67517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function defined(values) {
    const kept = {};
    for (const key in values)
        if (values[key] !== undefined)
            kept[key] = values[key];
    return kept;
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

/***/ 91801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const QUOTES = new Set(["'", '"', '`']);
const MARKS = /[,()[\]{}'"`]/g;
/**
 * The members of a comma list, trimmed, without empty ones. Commas inside brackets and quotes do not part members:
 * `a, LOWER(b, 'c,d')` has two. A quote that is never closed is an ordinary letter.
 */
function splitList(text) {
    if (!text.includes(','))
        return [text.trim()].filter((member) => member !== '');
    return cut(text, findCommas(text))
        .map((member) => member.trim())
        .filter((member) => member !== '');
}
/** The offsets of the commas that part members. */
function findCommas(text) {
    const commas = [];
    const unclosed = new Set();
    let depth = 0;
    MARKS.lastIndex = 0;
    for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
        const [sign] = mark;
        if (sign === ',' && depth === 0)
            commas.push(mark.index);
        else if (OPENING.has(sign))
            depth += 1;
        else if (CLOSING.has(sign))
            depth = Math.max(0, depth - 1);
        else if (QUOTES.has(sign) && !unclosed.has(sign)) {
            const end = text.indexOf(sign, mark.index + 1);
            if (end === -1)
                unclosed.add(sign);
            else
                MARKS.lastIndex = end + 1;
        }
    }
    return commas;
}
function cut(text, offsets) {
    return [...offsets, text.length].map((end, index) => text.slice((offsets[index - 1] ?? -1) + 1, end));
}


/***/ }),

/***/ 96486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   tm: () => (/* binding */ joinDocuments)
/* harmony export */ });
/** The parts of a document that has only these. */
function partsOf(parts) {
    return {
        tables: [],
        columns: [],
        indexes: [],
        constraints: [],
        enums: [],
        domains: [],
        sequences: [],
        ...parts,
    };
}
/** All that several parts of one document hold, in their order. */
function joinParts(parts) {
    return {
        tables: parts.flatMap(({ tables }) => tables),
        columns: parts.flatMap(({ columns }) => columns),
        indexes: parts.flatMap(({ indexes }) => indexes),
        constraints: parts.flatMap(({ constraints }) => constraints),
        enums: parts.flatMap(({ enums }) => enums),
        domains: parts.flatMap(({ domains }) => domains),
        sequences: parts.flatMap(({ sequences }) => sequences),
    };
}
/** The views of documents, where all can say them. */
function joinViews(documents) {
    const views = documents.flatMap(({ views }) => (views ? [views] : []));
    if (views.length < documents.length)
        return {};
    return {
        views: {
            value: views.flatMap(({ value }) => value),
            diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
        },
    };
}
/** One document of several in one file: what one says of the file as a whole holds for all. */
function joinDocuments(path, documents) {
    const dialect = documents.find((document) => document.dialect)?.dialect;
    const id = documents.find((document) => document.id !== undefined)?.id;
    const includes = documents.flatMap((document) => document.includes ?? []);
    const scopes = documents.flatMap((document) => document.scopes ?? []);
    return {
        path,
        ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
        ...(dialect ? { dialect } : {}),
        ...(id === undefined ? {} : { id }),
        ...(includes.length > 0 ? { includes } : {}),
        ...(scopes.length > 0 ? { scopes } : {}),
        ...joinViews(documents),
        ...joinParts(documents),
    };
}


/***/ }),

/***/ 84004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lg: () => (/* reexport */ Branch),
  Ir: () => (/* reexport */ findDuplicates),
  mN: () => (/* reexport */ isSchemaWord),
  j7: () => (/* reexport */ normalise),
  G7: () => (/* reexport */ readSchema),
  C_: () => (/* reexport */ scalarAt),
  cL: () => (/* reexport */ singular)
});

;// CONCATENATED MODULE: ./lib/readers/tree/node.js
/** A scalar of the tree. */
function scalarAt(place, text, isNull = false) {
    return { kind: 'scalar', place, text, isNull };
}

;// CONCATENATED MODULE: ./lib/readers/tree/branch.js
var _a;
/** A branch is an object of a tree in the making, for formats in which later lines add to what earlier ones began. */
class Branch {
    node;
    // Most objects hold no others, and need neither map.
    #branches;
    #lists;
    constructor(place) {
        this.node = { kind: 'object', place, members: [] };
    }
    add(key, place, value) {
        this.node.members.push({ key, place, value });
    }
    /** The object at a key, for a list its last, where there is one. */
    at(key) {
        return this.#branches?.get(key);
    }
    /** The object at a key: the one that is there, for a list its last, or a new one. */
    open(key, place) {
        const known = this.at(key);
        if (known)
            return known;
        const branch = this.#begin(key, place);
        this.add(key, place, branch.node);
        return branch;
    }
    /** A new object at the end of the list at a key. */
    append(key, place) {
        const branch = this.#begin(key, place);
        this.#listAt(key, place).push(branch.node);
        return branch;
    }
    #begin(key, place) {
        const branch = new _a(place);
        this.#branches ??= new Map();
        this.#branches.set(key, branch);
        return branch;
    }
    #listAt(key, place) {
        const known = this.#lists?.get(key);
        if (known)
            return known;
        const items = [];
        this.#lists ??= new Map();
        this.#lists.set(key, items);
        const list = { kind: 'list', place, items };
        this.add(key, place, list);
        return items;
    }
}
_a = Branch;

// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/readers/lists.js
var lists = __webpack_require__(91801);
// EXTERNAL MODULE: ./lib/readers/truth.js
var readers_truth = __webpack_require__(66057);
;// CONCATENATED MODULE: ./lib/readers/tree/dictionary.js
/** A dictionary looks keys up in a vocabulary, whatever their case and word separators. */
class Dictionary {
    noun;
    /** The canonical names. */
    names;
    /** All names of its fields: of each the canonical one, then the others. */
    spellings;
    /** The meanings of keys as written: of the canonical names, and of every other spelling that was met. */
    #met;
    #normal;
    constructor(vocabulary) {
        const fields = Object.keys(vocabulary.fields);
        this.noun = vocabulary.noun;
        this.names = fields;
        this.spellings = fields.flatMap((field) => [field, ...vocabulary.fields[field]]);
        this.#met = new Map(fields.map((field) => [field, { kind: 'field', field, rank: 0 }]));
        this.#normal = new Map([
            ...Object.entries(vocabulary.later).map(([word, effect]) => [word, { kind: 'later', effect }]),
            ...Object.entries(vocabulary.instead ?? {}).map(([word, instead]) => [word, { kind: 'unknown', instead }]),
            ...vocabulary.silent.map((word) => [word, { kind: 'silent' }]),
            ...fields.flatMap((field) => listNames(field, vocabulary.fields[field])),
        ]);
    }
    /** The meaning of a key as written. */
    find(key) {
        const met = this.#met.get(key);
        if (met)
            return met;
        const meaning = this.#normal.get(normalise(key)) ?? UNKNOWN;
        this.#met.set(key, meaning);
        return meaning;
    }
}
const UNKNOWN = { kind: 'unknown' };
/** A key without what its writers differ in: `primary_key`, `Primary-Key` and `primaryKey` are one. */
function normalise(key) {
    return key.replace(/[-_\s]/g, '').toLowerCase();
}
/** A collection's name in its singular and in normal form: `Tables` and `table` are one, `indices` and `Index` too. */
function singular(key) {
    const word = normalise(key);
    return word === 'indexes' || word === 'indices' ? 'index' : word.replace(/s$/, '');
}
function listNames(field, aliases) {
    return [field, ...aliases].map((name, index) => [
        normalise(name),
        { kind: 'field', field, rank: index + 1 },
    ]);
}

;// CONCATENATED MODULE: ./lib/readers/tree/fields.js




/**
 * The fields of one object: its members under their canonical names. Where several names of a field are present the
 * canonical one counts, then the first of its aliases. A value of the wrong shape is a finding and counts as absent.
 */
class Fields {
    node;
    findings;
    #dictionary;
    #known = new Map();
    constructor(node, dictionary, findings) {
        this.node = node;
        this.findings = findings;
        this.#dictionary = dictionary;
        for (const member of node.members)
            this.#sort(member);
    }
    /** All members of a field under any of its names, in order: what a collection is made of. */
    all(field) {
        return this.#known.get(field) ?? [];
    }
    /** The members under the name that counts. */
    best(field) {
        const members = this.all(field);
        if (members.length < 2)
            return members;
        const ranks = members.map((member) => this.#rank(member));
        const best = Math.min(...new Set(ranks));
        return members.filter((_, index) => ranks[index] === best);
    }
    /** Whether the author wrote the field at all, be it null. */
    has(field) {
        return this.#known.has(field);
    }
    /** Where the field stands; the object itself when it does not. */
    placeOf(field) {
        return this.best(field)[0]?.place ?? this.node.place;
    }
    /** A text, trimmed; undefined when it is absent, null or empty. */
    text(field) {
        // Most objects leave most fields out.
        if (!this.#known.has(field))
            return undefined;
        const text = this.#plain(this.scalar(field)?.text ?? '');
        return text === '' ? undefined : text;
    }
    /** A text on one line: line breaks and the blanks around them become a blank, but where texts are meant to the letter. */
    line(field) {
        const text = this.text(field);
        return this.findings.exact || !text?.includes('\n') ? text : joinLines(text);
    }
    /** One of a few words, whatever its case and separators. */
    choice(field, words) {
        const text = this.text(field);
        if (text === undefined)
            return undefined;
        const word = normalise(text);
        const choice = Object.hasOwn(words, word) ? words[word] : undefined;
        if (choice === undefined) {
            const known = [...new Set(Object.values(words))].map((each) => each.toUpperCase());
            this.refuse(field, known.join(' or '), `\`${text}\``);
        }
        return choice;
    }
    /** A whole number of any size in its digits. */
    figure(field) {
        const text = this.text(field);
        if (text === undefined || /^-?\d{1,100}$/.test(text))
            return text;
        this.refuse(field, 'a whole number', `\`${text}\``);
        return undefined;
    }
    /** A boolean, as the format's own or as a word. */
    flag(field) {
        const text = this.text(field);
        if (text === undefined)
            return undefined;
        const truth = (0,readers_truth/* readTruth */.c)(text);
        if (truth === undefined)
            this.refuse(field, 'true or false', `\`${text}\``);
        return truth;
    }
    /** A whole number that is not negative. */
    count(field) {
        const text = this.text(field);
        if (text === undefined)
            return undefined;
        const value = /^(?:\d{1,9}|0x[0-9a-f]{1,7})$/i.test(text) ? Number(text) : undefined;
        if (value === undefined)
            this.refuse(field, 'a whole number', `\`${text}\``);
        return value;
    }
    /** A list of texts: a list, a comma list, repeated children or small objects with a `name`. */
    names(field) {
        if (!this.#known.has(field))
            return undefined;
        const members = this.best(field);
        const names = members.flatMap(({ value }) => this.#listNames(field, value));
        return names.length > 0 ? names : undefined;
    }
    /** A list of texts of which any may be empty: a list, repeated children, or a comma list. */
    texts(field) {
        return this.best(field).flatMap(({ value }) => value.kind === 'scalar' && !value.isNull ? splitTexts(value.text) : this.#listTexts(field, value));
    }
    /** A scalar as written, not trimmed; undefined when it is absent or null. */
    scalar(field) {
        const scalar = this.scalarOrNull(field);
        return scalar?.isNull ? undefined : scalar;
    }
    /** A scalar as written, also when it is null. */
    scalarOrNull(field) {
        const members = this.best(field);
        const scalar = members[0] && toScalar(members[0].value);
        if (members[0] && !scalar)
            this.refuse(field, 'a single value', describe(members[0].value));
        if (scalar && members.length > 1)
            this.#compare(field, scalar, members);
        return scalar;
    }
    /** Says that a field holds something other than what was expected. */
    refuse(field, expected, came) {
        const key = this.best(field)[0]?.key ?? field;
        const message = `\`${key}\` of ${this.title()} should be ${expected}, but it is ${came}`;
        this.findings.error(this.placeOf(field), 'wrong-value', message);
    }
    /** The object as messages call it: its kind, with its name when it has one. */
    title() {
        const named = this.node.members.find(({ key }) => key.toLowerCase() === 'name');
        const name = named && toScalar(named.value)?.text;
        const { noun } = this.#dictionary;
        return name ? `${noun} \`${name}\`` : withArticle(noun);
    }
    #sort(member) {
        const meaning = this.#dictionary.find(member.key);
        if (meaning.kind === 'field')
            this.#keep(meaning.field, member);
        else if (meaning.kind === 'later')
            this.#postpone(member, meaning.effect);
        else if (meaning.kind === 'unknown' && !member.anchored)
            this.#wonder(member, meaning.instead);
    }
    #keep(field, member) {
        const known = this.#known.get(field);
        if (known)
            known.push(member);
        else
            this.#known.set(field, [member]);
    }
    #rank(member) {
        const meaning = this.#dictionary.find(member.key);
        return meaning.kind === 'field' ? meaning.rank : Infinity;
    }
    #postpone({ key, place, value }, effect) {
        if (value.kind === 'scalar' && value.isNull)
            return;
        this.findings.warnOnce(place, 'not-yet-supported', `${this.#dictionary.noun} later ${key}`, () => {
            return `\`${key}\` of ${this.title()} is not supported yet, here or further on: ${effect}`;
        });
    }
    #wonder({ key, place, value }, instead) {
        const word = value.kind === 'scalar' ? 'attribute' : 'element';
        const { noun, spellings } = this.#dictionary;
        this.findings.warnOnce(place, `unknown-${word}`, `${noun} ${word} ${key}`, () => {
            const [near] = (0,nearest/* nearest */.p)(key, spellings);
            const guess = near === undefined ? '' : `; did you mean \`${near}\`?`;
            const hint = instead === undefined ? guess : `; it would be ${instead}`;
            const owner = withArticle(noun).replace(/^a/, 'A');
            return `${owner} has no ${word} \`${key}\`, and it is ignored${hint}`;
        });
    }
    #compare(field, first, members) {
        const same = (member) => member.key !== members[0]?.key || toScalar(member.value)?.text === first.text;
        const other = members.find((member) => !same(member));
        if (!other || this.findings.has('duplicate-key', other.place))
            return;
        const message = `\`${field}\` of ${this.title()} is given more than once, with different values`;
        this.findings.error(other.place, 'duplicate-key', message);
    }
    #listNames(field, node) {
        if (node.kind === 'scalar')
            return node.isNull ? [] : (0,lists/* splitList */.r)(node.text);
        if (node.kind === 'list')
            return node.items.flatMap((item) => this.#readName(field, item));
        return this.#readName(field, node);
    }
    #listTexts(field, node) {
        if (node.kind === 'list')
            return node.items.flatMap((item) => this.#listTexts(field, item));
        const scalar = toScalar(node);
        if (scalar)
            return scalar.isNull ? [] : [scalar.text];
        const named = node.kind === 'object' ? node.members.find(({ key }) => NAME_KEYS.has(key.toLowerCase())) : undefined;
        const members = named ? [named] : node.kind === 'object' ? node.members : [];
        return members.flatMap(({ value }) => this.#listTexts(field, value));
    }
    /** A text as it is meant: without the blanks around it, unless every letter counts. */
    #plain(text) {
        return this.findings.exact ? text : text.trim();
    }
    #readName(field, node) {
        const scalar = toScalar(node);
        if (scalar)
            return [this.#plain(scalar.text)].filter((text) => text !== '' && !scalar.isNull);
        if (node.kind === 'object') {
            const named = node.members.find(({ key }) => NAME_KEYS.has(key.toLowerCase()));
            if (named)
                return this.#readName(field, named.value);
            return node.members.flatMap(({ value }) => this.#listNames(field, value));
        }
        this.refuse(field, 'a list of names', describe(node));
        return [];
    }
}
/** The lines of a text as one, without the blanks around them. */
function joinLines(text) {
    const lines = text.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '').join(' ');
}
/** The members of a comma list, without the quotes of SQL that they may have. */
function splitTexts(text) {
    return (0,lists/* splitList */.r)(text).map((part) => /^'(?:[^']|'')*'$/.test(part) ? part.slice(1, -1).replaceAll("''", "'") : part);
}
const NAME_KEYS = new Set(['name', 'columnname', 'expression']);
/** The scalar that a node is; an XML element with nothing but text and attributes is one too. */
function toScalar(node) {
    if (node.kind === 'scalar')
        return node;
    if (node.kind === 'list' || node.text === undefined)
        return undefined;
    return { kind: 'scalar', place: node.place, text: node.text, isNull: false };
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
/** A node as messages call it. */
function describe(node) {
    if (node.kind === 'scalar')
        return node.isNull ? 'null' : `\`${node.text}\``;
    return node.kind === 'list' ? 'a list' : 'an object';
}

;// CONCATENATED MODULE: ./lib/readers/tree/collection.js


/**
 * The objects of a collection: one, a list, repeated members, or any of them in a wrapper (`<columns>`, also
 * `<Table><Table/></Table>`). Something that is no object is an error, but for plain names where they may stand.
 */
function listObjects(fields, field, dictionary, beside = 'nothing') {
    const members = fields.all(field);
    if (members.length === 0)
        return NONE;
    const isItem = ({ key }) => {
        const meaning = dictionary.find(key);
        return meaning.kind === 'field' && meaning.field === field;
    };
    const tellStranger = (stranger, among) => {
        if (dictionary.find(stranger.key).kind !== 'silent')
            warnOfStranger(stranger, among, fields.findings);
    };
    const objects = [];
    for (const member of members) {
        for (const node of openWrapper(member, { isItem, tellStranger })) {
            if (beside === 'names' && node.kind === 'scalar')
                continue;
            const object = toObject(node, member.key, fields.findings);
            if (object)
                objects.push(object);
        }
    }
    return objects;
}
const NONE = [];
/** The nodes that a member stands for. */
function openWrapper({ key, value }, sieve) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'object') {
        const items = isWrapper(value) ? value.members.filter(sieve.isItem) : [];
        const [first] = items;
        if (!first)
            return [value];
        const strangers = value.members.length > items.length ? value.members.filter((each) => !sieve.isItem(each)) : [];
        for (const stranger of strangers)
            sieve.tellStranger(stranger, { wrapper: key, item: first.key });
        return items.flatMap((item) => openWrapper(item, sieve));
    }
    return value.isNull || (value.text === '' && /s$/i.test(key)) ? [] : [value];
}
/** Warns of what lies among the items of a wrapper and is none of them: `<Colum/>` in `<Columns>`. */
function warnOfStranger({ key, place, value, anchored }, { wrapper, item }, findings) {
    if (anchored || (value.kind === 'scalar' && value.isNull))
        return;
    const word = value.kind === 'scalar' && value.text !== '' ? 'attribute' : 'element';
    findings.warnOnce(place, `unknown-${word}`, `in ${wrapper} ${key}`, () => {
        const guess = (0,nearest/* nearest */.p)(key, [item]).length > 0 ? `; did you mean \`${item}\`?` : '';
        return `\`${wrapper}\` has no ${word} \`${key}\`, and it is ignored${guess}`;
    });
}
/** An object that has a name of its own is not a wrapper around others of its kind. */
function isWrapper({ members }) {
    return !members.some(({ key }) => OWN_KEYS.has(key.toLowerCase()));
}
const OWN_KEYS = new Set(['name', 'id', 'referenceid', 'refid', 'ref-id', 'ref_id']);
function toObject(node, key, findings) {
    if (node.kind === 'object')
        return node;
    if (node.kind === 'scalar' && node.text === '')
        return { kind: 'object', place: node.place, members: [] };
    const message = `\`${key}\` should hold objects with names and more, but here is ${describe(node)}`;
    findings.error(node.place, 'wrong-value', message);
    return undefined;
}

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/sql/default-text.js
var default_text = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/readers/tree/column-default.js


/**
 * The default of a column: what is written, else the next value of the `sequence` that feeds it. Beside an
 * `autoIncrement` a sequence only says what the database counts with.
 */
function readColumnDefault(fields, autoIncrement) {
    const written = readDefault(fields);
    const name = autoIncrement === true ? undefined : fields.text('sequence');
    const isWritten = written !== undefined && written.text.trim().toLowerCase() !== 'null';
    if (name === undefined || isWritten)
        return written;
    return { text: (0,default_text/* defaultText */.V)({ kind: 'sequence', name }), computed: true };
}
/**
 * A default as written. A null is kept as the text `null`, so that it can take an inherited default
 * away. Of two, the plain one counts, unless the other says what an update does: then they are one.
 */
function readDefault(fields) {
    const plain = fields.scalarOrNull('defaultValue');
    const computed = fields.scalar('defaultValueComputed')?.text.trim();
    if (computed === undefined)
        return plain && { text: plain.text, computed: false };
    if (!plain || plain.isNull)
        return { text: computed, computed: true };
    if (/^on\s+update\s/i.test(computed))
        return { text: `${plain.text.trim()} ${computed}`, computed: false };
    warnTwo(fields, computed);
    return { text: plain.text, computed: false };
}
function warnTwo(fields, computed) {
    const first = fields.best('defaultValue')[0];
    if (first && toScalar(first.value)?.text.trim() === computed)
        return;
    const message = `\`defaultValueComputed\` of ${fields.title()} is ignored, because it has a \`defaultValue\` too`;
    fields.findings.warn(fields.placeOf('defaultValueComputed'), 'two-defaults', message);
}

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/readers/tree/words/common.js
/** Words of every object that mean nothing for models. */
const ITEM_SILENT = [
    'remark',
    'desc',
    'description',
    'author',
    'owner',
    'operator',
    'maintainer',
    'module',
    'modulename',
    'category',
    'version',
    'changetype',
    'xmlns',
    'property',
    'properties',
    'data',
    'datas',
    'row',
    'rows',
    'lookup',
];
/** Scripts that run around a change, which mean nothing for models. */
const HOOKS = ['create', 'drop', 'alter', 'add', 'modify', 'remove'].flatMap((act) => ['before', 'after', 'onbefore', 'onafter', 'on', 'pre', 'post'].flatMap((time) => [act, `${act}s`, act === 'modify' ? 'modifies' : `${act}s`].map((word) => `${time}${word}`)));
/** The fields of every object. */
const ITEM = {
    id: [],
    name: [],
    referenceId: ['refId'],
    formerNames: ['oldNames', 'oldName', 'formerName', 'previousNames', 'previousName'],
    comment: [],
    dbms: [],
    deleted: [],
};
/** The fields of a default. */
const DEFAULT = { defaultValue: ['default'], defaultValueComputed: [] };
/** The field of a collation. */
const COLLATION = { collation: ['collate'] };
/** The fields of the far side of a foreign key. */
const REFERENCE = {
    referencedTable: ['foreignTable', 'refTable'],
    referencedSchema: ['referencedNamespace', 'foreignSchema', 'refSchema'],
    referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
    onDelete: [],
    onUpdate: [],
    onDeleteColumns: ['onDeleteColumn'],
    match: ['matchType'],
};
/** The columns that an index holds beside its members. */
const INCLUDE = { include: ['includes', 'includeColumn', 'includeColumns'] };
/** How an index is kept. */
const STORAGE = {
    storageParameters: ['storageParameter', 'storageParams', 'with', 'reloptions'],
};
/** The condition of an index over some rows. */
const WHERE = { where: ['condition', 'predicate'] };

;// CONCATENATED MODULE: ./lib/readers/tree/words/index-part.js


/** The words of a member of an index or of an exclusion constraint. */
const indexPartWords = new Dictionary({
    noun: 'member of an index',
    fields: {
        name: ['column', 'columnName'],
        expression: ['expr'],
        length: ['prefix'],
        order: ['sort', 'direction'],
        desc: ['descending'],
        nulls: [],
        operatorClass: ['opclass', 'ops'],
        ...COLLATION,
        operator: [],
    },
    silent: [...ITEM_SILENT, 'id'],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/index-part.js





/**
 * The members of an index or an exclusion constraint: texts (a comma list is several), or objects with a `name` or an
 * `expression` and how it is sorted and compared. In a file without conventions a text is a column's name and nothing else.
 */
function readParts(members, field, findings) {
    return members.flatMap(({ value }) => readAny(value, field, findings));
}
/** The members that the text of an XML element lists. */
function readPartText(text, findings) {
    return (0,lists/* splitList */.r)(text ?? '').map((name) => (findings.exact ? { name } : name));
}
function readAny(node, field, findings) {
    if (node.kind === 'scalar')
        return node.isNull ? [] : readPartText(node.text, findings);
    if (node.kind === 'list')
        return node.items.flatMap((item) => readItem(item, field, findings));
    return readItem(node, field, findings);
}
function readItem(node, field, findings) {
    if (node.kind === 'list') {
        const message = `\`${field}\` should hold names, or objects with a \`name\` or an \`expression\`, but here is ${describe(node)}`;
        findings.error(node.place, 'wrong-value', message);
        return [];
    }
    if (node.kind === 'object')
        return readObject(node, field, findings);
    const name = findings.exact ? node.text : node.text.trim();
    if (node.isNull || name === '')
        return [];
    return [findings.exact ? { name } : name];
}
/** A wrapper (`<columns><column/></columns>`) is read as what it holds. */
function readObject(node, field, findings) {
    if (index_part_isWrapper(node))
        return node.members.flatMap(({ value }) => readAny(value, field, findings));
    const fields = new Fields(node, indexPartWords, findings);
    const part = assemble(fields);
    if (part.name === undefined && part.expression === undefined)
        return readPartText(node.text, findings);
    return [!findings.exact && Object.keys(part).length === 1 ? (part.name ?? part) : part];
}
const WRAPPED = new Set(['column', 'columns', 'indexcolumn', 'indexcolumns', 'member', 'members']);
function index_part_isWrapper({ members }) {
    return members.length > 0 && members.every(({ key }) => WRAPPED.has(normalise(key)));
}
function assemble(fields) {
    return (0,defined/* defined */.s)({
        name: fields.text('name'),
        expression: fields.line('expression'),
        length: fields.count('length'),
        order: fields.choice('order', ORDERS) ?? (fields.flag('desc') === true ? 'desc' : undefined),
        nulls: fields.choice('nulls', NULLS),
        operatorClass: fields.line('operatorClass'),
        collation: fields.text('collation'),
        operator: fields.text('operator'),
    });
}
const ORDERS = { asc: 'asc', ascending: 'asc', desc: 'desc', descending: 'desc' };
const NULLS = { first: 'first', nullsfirst: 'first', last: 'last', nullslast: 'last' };

;// CONCATENATED MODULE: ./lib/readers/tree/reference.js

/** The far side of a foreign key; undefined without a table. What then stands alone is a warning. */
function readReference(fields) {
    const table = fields.text('referencedTable');
    if (table === undefined) {
        warnLonely(fields);
        return undefined;
    }
    return (0,defined/* defined */.s)({
        place: fields.placeOf('referencedTable'),
        table,
        // An empty one means the default namespace, and not the own table's.
        namespace: fields.scalar('referencedSchema')?.text === '' ? '' : fields.text('referencedSchema'),
        columns: fields.names('referencedColumn'),
        onDelete: fields.text('onDelete'),
        onUpdate: fields.text('onUpdate'),
        onDeleteColumns: fields.names('onDeleteColumns'),
        match: fields.text('match'),
    });
}
function warnLonely(fields) {
    const lonely = LONELY.find((field) => fields.has(field));
    if (lonely === undefined)
        return;
    const message = `\`${lonely}\` of ${fields.title()} is ignored, because it has no \`referencedTable\``;
    fields.findings.warn(fields.placeOf(lonely), 'no-referenced-table', message);
}
const LONELY = [
    'referencedColumn',
    'referencedSchema',
    'onDelete',
    'onUpdate',
    'onDeleteColumns',
    'match',
];

;// CONCATENATED MODULE: ./lib/readers/tree/storage-parameters.js


/**
 * PostgreSQL's storage parameters: an object of names and values, or a text such as `fillfactor=70, fastupdate=off`.
 * Anything else is a `wrong-value` error.
 */
function readStorage(fields) {
    const pairs = fields.best('storageParameters').flatMap(({ value }) => pairsOf(value, fields));
    return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
function pairsOf(node, fields) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => pairsOf(item, fields));
    if (node.kind === 'object' && node.members.length > 0)
        return node.members.flatMap((member) => readMember(member, fields));
    const scalar = toScalar(node);
    return scalar && !scalar.isNull ? (0,lists/* splitList */.r)(scalar.text).flatMap((text) => readText(text, fields)) : [];
}
function readMember({ key, value }, fields) {
    const scalar = toScalar(value);
    if (scalar)
        return scalar.isNull ? [] : [[key, scalar.text]];
    fields.refuse('storageParameters', EXPECTED, `\`${key}\` with ${describe(value)}`);
    return [];
}
function readText(text, fields) {
    const at = text.indexOf('=');
    if (at > 0)
        return [[text.slice(0, at).trim(), text.slice(at + 1).trim()]];
    fields.refuse('storageParameters', EXPECTED, `\`${text}\``);
    return [];
}
const EXPECTED = 'names with a value each, such as `fillfactor: 70`';

;// CONCATENATED MODULE: ./lib/readers/tree/words/constraint.js


/** The words of a constraint. */
const constraintWords = new Dictionary({
    noun: 'constraint',
    fields: {
        ...ITEM,
        type: ['constraintType'],
        tableName: ['table'],
        columns: ['columnList', 'column', 'foreignKey', 'foreignKeys'],
        ...REFERENCE,
        checkExpression: ['check'],
        deferrable: [],
        initiallyDeferred: [],
        nullsNotDistinct: [],
        ...INCLUDE,
        ...STORAGE,
        method: ['using', 'indexMethod'],
        ...WHERE,
    },
    silent: [...ITEM_SILENT, ...HOOKS],
    later: {},
    instead: {
        references: '`referencedTable` and `referencedColumn`',
        expression: '`checkExpression`',
        field: '`columns`',
        fields: '`columns`',
        kind: '`type`',
    },
});

;// CONCATENATED MODULE: ./lib/readers/tree/constraint.js









/**
 * A constraint as written; undefined when it is deleted or of no use. Errors: no columns, no referenced table, no
 * check expression, no table. A type that nobody knows is a warning, and the constraint is left out.
 */
function readConstraint(node, scope, findings) {
    const fields = new Fields(node, constraintWords, findings);
    if (fields.flag('deleted'))
        return undefined;
    const kind = readKind(fields);
    const constraint = kind && constraint_assemble(kind, fields, scope);
    return constraint && isComplete(constraint, fields, scope) ? constraint : undefined;
}
function constraint_assemble(kind, fields, scope) {
    const isCheck = kind === 'check';
    const body = fields.node.text;
    const own = scope.in === 'column' ? scope.columns : [];
    return (0,defined/* defined */.s)({
        place: fields.node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        referenceId: fields.text('referenceId'),
        comment: fields.text('comment'),
        formerNames: fields.names('formerNames'),
        dbms: fields.names('dbms'),
        kind,
        tableName: fields.text('tableName'),
        columns: kind === 'exclusion'
            ? []
            : (fields.names('columns') ?? (isCheck || body === undefined ? own : (0,lists/* splitList */.r)(body))),
        reference: kind === 'foreign-key' ? readReference(fields) : undefined,
        check: isCheck ? (fields.line('checkExpression') ?? body) : undefined,
        deferrable: fields.flag('deferrable'),
        initiallyDeferred: fields.flag('initiallyDeferred'),
        nullsNotDistinct: fields.flag('nullsNotDistinct'),
        include: fields.names('include'),
        storageParameters: readStorage(fields),
        ...(kind === 'exclusion' ? readExclusion(fields) : {}),
    });
}
function readExclusion(fields) {
    const parts = readParts(fields.best('columns'), 'columns', fields.findings);
    return {
        parts: parts.map((part) => (typeof part === 'string' ? { name: part } : part)),
        method: fields.text('method'),
        where: fields.line('where'),
    };
}
/** The kind that the type names, or that the other fields leave no doubt about. */
function readKind(fields) {
    const text = fields.text('type');
    if (text === undefined)
        return inferKind(fields);
    const kind = (0,own/* own */.Z)(KINDS, normalise(text));
    if (!kind) {
        const message = `The type of ${fields.title()} should be ${KIND_NAMES}, but it is \`${text}\`; the constraint is left out`;
        fields.findings.warn(fields.placeOf('type'), 'unknown-constraint-type', message);
    }
    return kind;
}
function inferKind(fields) {
    if (fields.has('referencedTable'))
        return 'foreign-key';
    if (fields.has('checkExpression'))
        return 'check';
    const message = `The type of ${fields.title()} is missing: it should be ${KIND_NAMES}`;
    fields.findings.error(fields.node.place, 'missing-type', message);
    return undefined;
}
const KIND_NAMES = 'PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, EXCLUSION or NOT_NULL';
const KINDS = {
    primarykey: 'primary-key',
    primary: 'primary-key',
    pk: 'primary-key',
    foreignkey: 'foreign-key',
    foreign: 'foreign-key',
    fk: 'foreign-key',
    unique: 'unique',
    uniquekey: 'unique',
    uk: 'unique',
    uq: 'unique',
    check: 'check',
    notnull: 'not-null',
    exclusion: 'exclusion',
    exclude: 'exclusion',
};
/** Whether nothing is missing. What has a `referenceId` may take the missing part from there. */
function isComplete(constraint, fields, scope) {
    const missing = findMissing(constraint, scope);
    if (missing === undefined)
        return true;
    fields.findings.error(fields.node.place, missing.code, `${missing.what} of ${fields.title()} is missing`);
    return false;
}
function findMissing(constraint, scope) {
    if (constraint.referenceId !== undefined)
        return undefined;
    const { kind, reference, check, tableName, id, parts } = constraint;
    const columns = parts ?? constraint.columns;
    if (kind === 'check' && check === undefined)
        return { code: 'missing-check', what: '`checkExpression`' };
    if (kind !== 'check' && columns.length === 0 && scope.in !== 'column')
        return MISSING_COLUMNS;
    if (kind === 'foreign-key' && !reference) {
        return { code: 'missing-referenced-table', what: '`referencedTable`' };
    }
    return scope.in === 'schema' && tableName === undefined && id === undefined ? MISSING_TABLE : undefined;
}
const MISSING_COLUMNS = { code: 'missing-columns', what: '`columns`' };
const MISSING_TABLE = { code: 'missing-table-name', what: '`tableName`' };

;// CONCATENATED MODULE: ./lib/readers/tree/words/column.js


const COLUMN_KEY = '`referencedTable` and `referencedColumn` of the column';
const LENGTH = '`length`, or a part of the type as in `VARCHAR(50)`';
/** The words of a column. */
const columnWords = new Dictionary({
    noun: 'column',
    fields: {
        ...ITEM,
        xmlns: [],
        type: ['dataType'],
        length: [],
        precision: [],
        scale: [],
        unsigned: [],
        nullable: [],
        notNull: ['required'],
        primaryKey: ['pk'],
        autoIncrement: ['identity', 'serial', 'autoInc'],
        sequence: [],
        unique: [],
        primaryKeyName: [],
        identityGeneration: [],
        identityStart: [],
        identityIncrement: [],
        identityMinValue: [],
        identityMaxValue: [],
        identityCache: [],
        identityCycle: [],
        ...DEFAULT,
        check: ['checkExpression'],
        ...REFERENCE,
        ...COLLATION,
        virtual: ['isVirtual', 'virtualColumn'],
        expression: [],
        stored: ['persisted'],
        constraints: ['constraint'],
        columns: ['column', 'include', 'includes'],
    },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['characterset', 'charset', 'zerofill'],
        ...['from', 'source', 'ref', 'reference', 'on', 'to', 'targetcolumn', 'targetfield', 'transform'],
        ...['prefercolumn', 'prefer', 'resolve', 'preferedcolumn', 'nomigrate', 'inheritedfrom', 'isoverride'],
        'computed',
    ],
    later: {
        if: 'the column is taken whatever it says',
    },
    instead: {
        ...{ foreignkey: COLUMN_KEY, foreignkeys: COLUMN_KEY, fk: COLUMN_KEY, references: COLUMN_KEY },
        ...{ size: LENGTH, maxlength: LENGTH, maxsize: LENGTH },
        ...{ columnname: '`name`', field: '`name`', isnullable: '`nullable`', null: '`nullable`' },
        ...{ primary: '`primaryKey`', isprimarykey: '`primaryKey`', key: '`primaryKey`' },
        ...{ isunique: '`unique`', auto: '`autoIncrement`', enum: "a part of the type as in `ENUM('a', 'b')`" },
    },
});

;// CONCATENATED MODULE: ./lib/readers/tree/column-constraints.js



/**
 * A column with the constraints that are written inside it. One without a name is the same as the column's own
 * attribute (`unique`); one with a name, or for which the attribute is taken, goes to the table, over this column.
 */
function readInlineConstraints(column, fields, isGlobal) {
    const nodes = listObjects(fields, 'constraints', columnWords);
    if (nodes.length === 0)
        return { column, constraints: [] };
    const scope = { in: 'column', columns: column.name === undefined ? [] : [column.name] };
    const all = nodes.flatMap((node) => readConstraint(node, scope, fields.findings) ?? []);
    return all.reduce((reading, constraint) => settle(reading, constraint, isGlobal), {
        column,
        constraints: [],
    });
}
function settle(reading, constraint, isGlobal) {
    const { column, constraints } = reading;
    const attribute = ATTRIBUTES[constraint.kind](constraint);
    const taken = Object.keys(attribute).some((key) => key in column);
    const mustStay = isGlobal || column.name === undefined;
    if (mustStay || (constraint.name === undefined && !taken && constraint.columns.length === 1)) {
        return { column: { ...attribute, ...column }, constraints };
    }
    return { column, constraints: [...constraints, constraint] };
}
/** The attribute of a column that says what a constraint of each kind says. */
const ATTRIBUTES = {
    'primary-key': () => ({ primaryKey: true }),
    'foreign-key': ({ reference }) => (reference ? { reference } : {}),
    unique: () => ({ unique: true }),
    check: ({ check }) => (check === undefined ? {} : { check }),
    'not-null': () => ({ nullable: false }),
    exclusion: () => ({}),
};

;// CONCATENATED MODULE: ./lib/readers/tree/counting.js

/** How a sequence counts, as far as it is written. */
function readCounting(fields) {
    return (0,defined/* defined */.s)({
        start: fields.figure('startWith'),
        increment: fields.figure('incrementBy'),
        minValue: fields.figure('minValue'),
        maxValue: fields.figure('maxValue'),
        cache: fields.figure('cache'),
        cycle: fields.flag('cycle'),
    });
}
/** How an identity column counts; undefined where nothing is written of that. BY DEFAULT unless it says ALWAYS. */
function readIdentity(fields) {
    const generation = fields.choice('identityGeneration', GENERATIONS);
    const counting = (0,defined/* defined */.s)({
        start: fields.figure('identityStart'),
        increment: fields.figure('identityIncrement'),
        minValue: fields.figure('identityMinValue'),
        maxValue: fields.figure('identityMaxValue'),
        cache: fields.figure('identityCache'),
        cycle: fields.flag('identityCycle'),
    });
    if (generation === undefined && Object.keys(counting).length === 0)
        return undefined;
    return { always: generation === 'always', ...counting };
}
const GENERATIONS = { always: 'always', bydefault: 'by default', default: 'by default' };

;// CONCATENATED MODULE: ./lib/readers/tree/nameless.js

/** Fields that no object stands for: under such a key an object is one that should have the key as its name. */
const PLAIN = new Set(['id', 'name', 'type', 'comment']);
/**
 * Whether an object only holds others under keys that should be their names, as in `columns: {id: {type: INT}}`, which
 * is an error `missing-name`: in JustDB collections are lists.
 */
function isKeyedByName({ members, place }, dictionary, findings) {
    const [first] = members;
    // Nearly all objects begin with a name.
    if (first?.value.kind !== 'object')
        return false;
    const meaning = dictionary.find(first.key);
    const isName = meaning.kind === 'unknown' || (meaning.kind === 'field' && PLAIN.has(meaning.field));
    if (!isName || !members.every(({ value }) => value.kind === 'object'))
        return false;
    const { noun } = dictionary;
    const message = `A ${noun} needs a \`name\`; if \`${first.key}\` is one, it should be the \`name\` in an object of a list, and no key`;
    findings.error(place, 'missing-name', message);
    return true;
}
/** What is meant by an object that has nothing but a name for a key and a type for its value: `{a: INT}`. */
function guessPair(members, dictionary) {
    const [only, second] = members;
    if (!only || second || only.value.kind !== 'scalar' || only.value.text.trim() === '')
        return '';
    if (dictionary.find(only.key).kind !== 'unknown')
        return '';
    // A slip of a key is told as one.
    if ((0,nearest/* nearest */.p)(only.key, dictionary.spellings).length > 0)
        return '';
    return `; \`${only.key}\` should be its \`name\`, and \`${only.value.text.trim()}\` its \`type\``;
}

;// CONCATENATED MODULE: ./lib/readers/tree/column.js









/**
 * A column as written; undefined when it is deleted, a lookup that the database does not store, or in error: without
 * a name (at the root: without an id) and without a `referenceId` to take one from. A group needs none of them.
 */
function readColumn(node, isGlobal, findings) {
    if (isKeyedByName(node, columnWords, findings))
        return undefined;
    const fields = new Fields(node, columnWords, findings);
    if (fields.flag('deleted') || isLookup(fields))
        return undefined;
    const column = column_assemble(fields);
    if (!isNamed(column, isGlobal)) {
        const guess = guessPair(node.members, columnWords);
        const message = `A column needs a \`name\`, or a \`referenceId\` to take it from${guess}`;
        findings.error(node.place, 'missing-name', message);
        return undefined;
    }
    const primaryKeyName = fields.text('primaryKeyName');
    const reading = readInlineConstraints(column, fields, isGlobal);
    return primaryKeyName === undefined ? reading : { ...reading, primaryKeyName };
}
function column_assemble(fields) {
    const identity = readIdentity(fields);
    const autoIncrement = fields.flag('autoIncrement') ?? (identity ? true : undefined);
    return (0,defined/* defined */.s)({
        place: fields.node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        referenceId: fields.text('referenceId'),
        referenceGroup: fields.has('referenceId') ? fields.text('xmlns') : undefined,
        comment: fields.text('comment'),
        formerNames: fields.names('formerNames'),
        dbms: fields.names('dbms'),
        type: readType(fields),
        length: fields.count('length'),
        precision: fields.count('precision'),
        scale: fields.count('scale'),
        nullable: readNullable(fields),
        primaryKey: fields.flag('primaryKey'),
        autoIncrement,
        identity,
        expression: fields.line('expression'),
        stored: readStored(fields),
        collation: fields.text('collation'),
        unique: fields.flag('unique'),
        default: readColumnDefault(fields, autoIncrement),
        check: fields.line('check'),
        reference: readReference(fields),
        members: readMembers(fields),
    });
}
/** The columns of a group: columns, or includes that refer to some, within a column. */
function readMembers(fields) {
    const members = listObjects(fields, 'columns', columnWords);
    if (members.length === 0)
        return undefined;
    return members.flatMap((member) => readColumn(member, true, fields.findings)?.column ?? []);
}
/** The type's text; MySQL's `unsigned`, which may also stand beside it, is part of the type. */
function readType(fields) {
    const text = fields.line('type');
    const unsigned = fields.flag('unsigned') === true && text !== undefined && !/\bunsigned\b/i.test(text);
    return unsigned ? `${text} UNSIGNED` : text;
}
function readNullable(fields) {
    const nullable = fields.flag('nullable');
    const notNull = fields.flag('notNull');
    return nullable ?? (notNull === undefined ? undefined : !notNull);
}
/** A virtual column without an expression is a readable name for a foreign key's row; no table stores it. */
function isLookup(fields) {
    return fields.flag('virtual') === true && !fields.has('expression');
}
/** Whether a generated column is kept in the table: `virtual` says that it is not. */
function readStored(fields) {
    return fields.flag('stored') ?? (fields.flag('virtual') === true ? false : undefined);
}
function isNamed({ id, name, referenceId, members }, isGlobal) {
    return (members !== undefined || name !== undefined || referenceId !== undefined || (isGlobal && id !== undefined));
}

;// CONCATENATED MODULE: ./lib/readers/tree/item.js

/** What an object says of itself, as far as it is written. */
function item_readItem(fields) {
    return (0,defined/* defined */.s)({
        place: fields.node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        comment: fields.text('comment'),
        dbms: fields.names('dbms'),
    });
}
/** Whether an object has a name, or an id in its place; it is an error without. */
function hasName(fields) {
    if (fields.has('name') || fields.has('id'))
        return true;
    fields.findings.error(fields.node.place, 'missing-name', `\`name\` of ${fields.title()} is missing`);
    return false;
}

;// CONCATENATED MODULE: ./lib/readers/tree/words/domain.js


/** The words of a domain. */
const domainWords = new Dictionary({
    noun: 'domain',
    fields: {
        ...ITEM,
        schema: ['namespace'],
        type: ['dataType'],
        nullable: [],
        notNull: ['required'],
        ...DEFAULT,
        ...COLLATION,
        check: ['checkExpression'],
        constraints: ['constraint'],
    },
    silent: [...ITEM_SILENT, ...HOOKS],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/words/enum.js


/** The words of an enumerated type. */
const enumWords = new Dictionary({
    noun: 'enum',
    fields: { ...ITEM, schema: ['namespace'], values: ['value', 'labels', 'label'] },
    silent: [...ITEM_SILENT, ...HOOKS],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/words/sequence.js


/** The words of a sequence. */
const sequenceWords = new Dictionary({
    noun: 'sequence',
    fields: {
        ...ITEM,
        name: ['sequenceName'],
        schema: ['namespace'],
        type: ['dataType'],
        startWith: ['startValue', 'start'],
        incrementBy: ['increment'],
        minValue: [],
        maxValue: [],
        cache: [],
        cycle: [],
    },
    silent: [...ITEM_SILENT, ...HOOKS],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/named-type.js










/** An enumerated type as written; undefined when it is deleted or has no name. Error: no values. */
function readEnum(node, findings) {
    const fields = new Fields(node, enumWords, findings);
    if (fields.flag('deleted') || !hasName(fields))
        return undefined;
    const values = fields.texts('values');
    if (values.length === 0 && !findings.exact)
        findings.error(node.place, 'missing-values', `\`values\` of ${fields.title()} is missing`);
    return (0,defined/* defined */.s)({ ...item_readItem(fields), namespace: fields.text('schema'), values });
}
/** A domain as written; undefined when it is deleted, or has no name or no type, which are errors. */
function readDomain(node, findings) {
    const fields = new Fields(node, domainWords, findings);
    if (fields.flag('deleted') || !hasName(fields))
        return undefined;
    const type = fields.line('type');
    if (type === undefined) {
        findings.error(node.place, 'missing-type', `\`type\` of ${fields.title()} is missing`);
        return undefined;
    }
    const constraints = listObjects(fields, 'constraints', domainWords).flatMap((constraint) => readConstraint(constraint, { in: 'column', columns: ['VALUE'] }, findings) ?? []);
    const notNull = fields.flag('notNull') ?? constraints.some(({ kind }) => kind === 'not-null');
    const check = fields.line('check');
    const named = constraints.flatMap(({ name, check: sql }) => sql === undefined ? [] : [(0,defined/* defined */.s)({ name, sql })]);
    return (0,defined/* defined */.s)({
        ...item_readItem(fields),
        namespace: fields.text('schema'),
        type,
        nullable: fields.flag('nullable') ?? (notNull ? false : undefined),
        default: readDefault(fields),
        collation: fields.text('collation'),
        checks: [...(check === undefined ? [] : [{ sql: check }]), ...named],
    });
}
/** A sequence as written; undefined when it is deleted or has no name. */
function readSequence(node, findings) {
    const fields = new Fields(node, sequenceWords, findings);
    if (fields.flag('deleted') || !hasName(fields))
        return undefined;
    return (0,defined/* defined */.s)({
        ...item_readItem(fields),
        formerNames: fields.names('formerNames'),
        namespace: fields.text('schema'),
        type: fields.line('type'),
        ...readCounting(fields),
    });
}

;// CONCATENATED MODULE: ./lib/readers/tree/words/include.js


/** The words of an import or include at the root. */
const includeWords = new Dictionary({
    noun: 'include',
    fields: {
        path: ['file'],
        url: [],
        resource: [],
        items: ['import', 'imports', 'include', 'includes'],
    },
    silent: [...ITEM_SILENT, 'id', 'name', 'comment'],
    later: { dbms: 'the file is read for every database' },
});

;// CONCATENATED MODULE: ./lib/readers/tree/include.js



/**
 * The further files that a root names, imports before includes: texts, comma lists, objects with a `path` or `file`,
 * lists and wrappers of them. Errors: `include-not-read` for a `url` or `resource`, `wrong-value` for what names none.
 */
function readIncludes(fields) {
    const list = (field, order) => fields
        .all(field)
        .flatMap(({ value }) => listTargets(value, fields.findings))
        .map(({ place, text }) => ({ place, target: text, order }));
    return [...list('import', 'before'), ...list('include', 'after')];
}
function listTargets(node, findings) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => listTargets(item, findings));
    const scalar = toScalar(node);
    if (!scalar)
        return node.kind === 'object' ? include_readObject(node, findings) : [];
    if (scalar.isNull)
        return [];
    return (0,lists/* splitList */.r)(scalar.text).map((text) => ({ ...scalar, text }));
}
function include_readObject(node, findings) {
    const fields = new Fields(node, includeWords, findings);
    const items = fields.all('items').flatMap(({ value }) => listTargets(value, findings));
    const paths = fields.best('path').flatMap(({ value }) => listPaths(value));
    const elsewhere = ['url', 'resource'].filter((field) => fields.has(field));
    for (const field of elsewhere)
        refuse(field, fields);
    if (items.length === 0 && paths.length === 0 && elsewhere.length === 0 && node.members.length > 0) {
        const message = 'An import or include should name a file with `path` or `file`';
        findings.error(node.place, 'wrong-value', message);
    }
    return [...items, ...paths];
}
/** The texts of a `path`: one, whatever commas are in it, or a list. */
function listPaths(node) {
    if (node.kind === 'list')
        return node.items.flatMap(listPaths);
    const scalar = toScalar(node);
    const text = scalar?.text.trim();
    return scalar && !scalar.isNull && text ? [{ ...scalar, text }] : [];
}
function refuse(field, fields) {
    const text = fields.text(field) ?? '';
    const message = `\`${field}\` is not read (\`${text}\`): only files beside the schema are, by \`path\` or \`file\``;
    fields.findings.error(fields.placeOf(field), 'include-not-read', message);
}

;// CONCATENATED MODULE: ./lib/readers/tree/words/scope.js


/** The words of `tableScopes`. */
const scopeWords = new Dictionary({
    noun: 'table scope',
    fields: {
        includes: ['include', 'includeTables', 'tableIncludes', 'includeTablePatterns', 'tableIncludePatterns'],
        excludes: ['exclude', 'excludeTables', 'tableExcludes', 'excludeTablePatterns', 'tableExcludePatterns'],
    },
    silent: [...ITEM_SILENT, 'id', 'name', 'comment'],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/scopes.js


/**
 * Which tables a root wants: `tableScopes` with `includes` and `excludes`, each a list or a comma list of globs. A list
 * in place of the object, and `includeTables` and `excludeTables` at the root, say the same shorter. Undefined when
 * nothing is said.
 */
function readScopes(fields) {
    if (!fields.has('tableScopes') && !fields.has('excludeTables'))
        return undefined;
    const place = fields.placeOf(fields.has('tableScopes') ? 'tableScopes' : 'excludeTables');
    const scopes = fields.all('tableScopes').flatMap(({ value }) => {
        const items = value.kind === 'list' ? value.items : [value];
        return items.flatMap((item) => item.kind === 'object' ? [new Fields(item, scopeWords, fields.findings)] : []);
    });
    const isShort = scopes.length === 0;
    const found = {
        place,
        includes: [
            ...scopes.flatMap((scope) => scope.names('includes') ?? []),
            ...(isShort ? (fields.names('tableScopes') ?? []) : []),
        ],
        excludes: [
            ...scopes.flatMap((scope) => scope.names('excludes') ?? []),
            ...(fields.names('excludeTables') ?? []),
        ],
    };
    if (found.includes.length + found.excludes.length <= GLOB_LIMIT)
        return found;
    const message = `Scopes may have up to ${GLOB_LIMIT} globs together, and here are more; write fewer with \`*\` in them`;
    fields.findings.error(place, 'too-many-globs', message);
    return undefined;
}
/** The most globs of a file: each is compared with each table. */
const GLOB_LIMIT = 1000;

;// CONCATENATED MODULE: ./lib/readers/tree/words/table-index.js


/** The words of an index. */
const indexWords = new Dictionary({
    noun: 'index',
    fields: {
        ...ITEM,
        tableName: ['table'],
        columns: ['columnList', 'column', 'indexColumn', 'indexColumns'],
        unique: [],
        type: ['indexType', 'method', 'using'],
        ...WHERE,
        ...INCLUDE,
        ...STORAGE,
        nullsNotDistinct: [],
    },
    silent: [...ITEM_SILENT, ...HOOKS, 'tablespace', 'visible', 'fillfactor'],
    later: {},
    instead: { field: '`columns`', fields: '`columns`', isunique: '`unique`' },
});

;// CONCATENATED MODULE: ./lib/readers/tree/table-index.js





/**
 * An index as written; undefined when it is deleted or of no use. The type `UNIQUE` means a unique index without a
 * method. Errors: no columns; no `tableName` at the root, unless it has an `id` to be referred to by.
 */
function readIndex(node, isGlobal, findings) {
    const fields = new Fields(node, indexWords, findings);
    if (fields.flag('deleted'))
        return undefined;
    const type = fields.text('type');
    const isUnique = type?.toUpperCase() === 'UNIQUE';
    const index = (0,defined/* defined */.s)({
        place: node.place,
        id: fields.text('id'),
        name: fields.text('name'),
        referenceId: fields.text('referenceId'),
        comment: fields.text('comment'),
        formerNames: fields.names('formerNames'),
        dbms: fields.names('dbms'),
        tableName: fields.text('tableName'),
        columns: listParts(fields),
        unique: fields.flag('unique') ?? (isUnique ? true : undefined),
        method: isUnique ? undefined : type,
        where: fields.line('where'),
        include: fields.names('include'),
        storageParameters: readStorage(fields),
        nullsNotDistinct: fields.flag('nullsNotDistinct'),
    });
    const missing = table_index_findMissing(index, isGlobal);
    if (missing === undefined)
        return index;
    findings.error(node.place, missing.code, `\`${missing.key}\` of ${fields.title()} is missing`);
    return undefined;
}
function listParts(fields) {
    const parts = readParts(fields.best('columns'), 'columns', fields.findings);
    return parts.length > 0 ? parts : readPartText(fields.node.text, fields.findings);
}
function table_index_findMissing(index, isGlobal) {
    if (index.referenceId !== undefined)
        return undefined;
    if (index.columns.length === 0)
        return { code: 'missing-columns', key: 'columns' };
    if (!isGlobal || index.tableName !== undefined || index.id !== undefined)
        return undefined;
    return { code: 'missing-table-name', key: 'tableName' };
}

;// CONCATENATED MODULE: ./lib/readers/tree/words/table.js


const TABLE_KEY = (type) => `a constraint of the type ${type}`;
/** The words of a table. */
const tableWords = new Dictionary({
    noun: 'table',
    fields: {
        ...ITEM,
        schema: ['namespace'],
        abstract: [],
        extends: [],
        inheritance: [],
        columns: ['column', 'include', 'includes'],
        indexes: ['index', 'indices'],
        constraints: ['constraint'],
        sequences: ['sequence'],
    },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['trigger', 'triggers', 'catalog', 'autoincrement'],
        ...['temporary', 'temporarytable', 'pgtemp', 'engine', 'storageengine', 'charset', 'characterset'],
        ...[
            'collation',
            'collate',
            'rowformat',
            'maxrows',
            'minrows',
            'keyblocksize',
            'tablespace',
            'fillfactor',
        ],
        ...['withoids', 'autovacuumenabled', 'compress', 'compression', 'logging', 'parallel', 'storage'],
        ...['withoutrowid', 'partition', 'partitions', 'partitionby', 'partitionexpression', 'partitionstrategy'],
        ...['indexstrategy', 'expectedrecordcount', 'expectedgrowthrate', 'expectedrecordsize'],
        ...['isprimaryquerytable', 'queryfrequencylevel', 'sharding', 'idempotent', 'retentionperiod'],
        ...[
            'dataexportstrategy',
            'datafiltercondition',
            'maxexportrecords',
            'exportorderfield',
            'exportorderasc',
        ],
    ],
    later: {},
    instead: {
        tablename: '`name`',
        fields: '`Column`',
        field: '`Column`',
        attributes: '`Column`',
        primarykey: '`primaryKey` of its columns',
        primarykeys: '`primaryKey` of its columns',
        foreignkey: TABLE_KEY('FOREIGN_KEY'),
        foreignkeys: TABLE_KEY('FOREIGN_KEY'),
        references: TABLE_KEY('FOREIGN_KEY'),
        unique: TABLE_KEY('UNIQUE'),
        uniques: TABLE_KEY('UNIQUE'),
        uniqueconstraints: TABLE_KEY('UNIQUE'),
        check: TABLE_KEY('CHECK'),
        checks: TABLE_KEY('CHECK'),
        checkconstraints: TABLE_KEY('CHECK'),
    },
});

;// CONCATENATED MODULE: ./lib/readers/tree/table.js









/** A table as written; undefined when it is deleted. Error: no name. */
function readTable(node, findings) {
    if (isKeyedByName(node, tableWords, findings))
        return undefined;
    const fields = new Fields(node, tableWords, findings);
    if (fields.flag('deleted'))
        return undefined;
    const item = {
        id: fields.text('id'),
        name: fields.text('name'),
        comment: fields.text('comment'),
    };
    if (!table_hasName(fields, item))
        return undefined;
    const columns = listObjects(fields, 'columns', tableWords).flatMap((column) => readColumn(column, false, findings) ?? []);
    return { table: table_assemble(fields, item, columns), sequences: readSequences(fields) };
}
/** The sequences in a table, which are for its databases; a plain name says only that a column counts with it. */
function readSequences(fields) {
    if (!fields.has('sequences'))
        return [];
    const dbms = fields.names('dbms');
    return listObjects(fields, 'sequences', tableWords, 'names')
        .flatMap((sequence) => readSequence(sequence, fields.findings) ?? [])
        .map((sequence) => (dbms ? { dbms, ...sequence } : sequence));
}
function table_assemble(fields, item, columns) {
    const { node, findings } = fields;
    const indexes = listObjects(fields, 'indexes', tableWords);
    const constraints = listObjects(fields, 'constraints', tableWords);
    return (0,defined/* defined */.s)({
        place: node.place,
        ...item,
        referenceId: findBase(fields),
        abstract: fields.flag('abstract') === true || undefined,
        dbms: fields.names('dbms'),
        namespace: fields.text('schema'),
        formerNames: fields.names('formerNames'),
        columns: columns.map(({ column }) => column),
        indexes: indexes.flatMap((index) => readIndex(index, false, findings) ?? []),
        constraints: [
            ...nameKey(columns),
            ...columns.flatMap((reading) => reading.constraints),
            ...constraints.flatMap((constraint) => readConstraint(constraint, { in: 'table' }, findings) ?? []),
        ],
    });
}
/** The primary key as a constraint, where one of its columns gives it a name. */
function nameKey(columns) {
    const named = columns.find(({ primaryKeyName }) => primaryKeyName !== undefined);
    if (named?.primaryKeyName === undefined)
        return [];
    const members = columns.filter(({ column }) => column.primaryKey === true || column === named.column);
    return [
        {
            place: named.column.place,
            kind: 'primary-key',
            name: named.primaryKeyName,
            columns: members.flatMap(({ column }) => column.name ?? column.referenceId ?? []),
        },
    ];
}
function table_hasName({ node, findings }, { id, name }) {
    if (id !== undefined || name !== undefined)
        return true;
    findings.error(node.place, 'missing-name', 'A table needs a `name`');
    return false;
}
/** The table whose columns this one takes over, in any of the three spellings. */
function findBase(fields) {
    const [inheritance] = listObjects(fields, 'inheritance', tableWords);
    const inherited = inheritance && new Fields(inheritance, tableWords, fields.findings).text('extends');
    return fields.text('extends') ?? inherited ?? fields.text('referenceId');
}

// EXTERNAL MODULE: ./lib/without.js
var without = __webpack_require__(38699);
// EXTERNAL MODULE: ./lib/readers/findings.js
var readers_findings = __webpack_require__(39732);
;// CONCATENATED MODULE: ./lib/readers/tree/words/schema.js


/** The words of the root, `Justdb`. */
const schemaWords = new Dictionary({
    noun: 'schema',
    fields: {
        tables: ['table'],
        columns: ['column'],
        indexes: ['index', 'indices'],
        constraints: ['constraint'],
        databases: ['database'],
        enums: ['enum', 'enumType', 'enumTypes'],
        domains: ['domain'],
        sequences: ['sequence'],
        views: ['view'],
        dbms: ['type'],
        dialect: [],
        conventions: ['convention'],
        id: [],
        import: ['imports'],
        include: ['includes'],
        tableScopes: ['tableScope', 'tableFilters', 'includeTables', 'tableIncludes', 'includeTablePatterns'],
        excludeTables: ['tableExcludes', 'excludeTablePatterns'],
    },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['name', 'namespace', 'comment', 'catalog', 'schema', 'schemalocation', '$schema'],
        ...['query', 'queries', 'trigger', 'triggers'],
        ...['procedure', 'procedures', 'report', 'reports', 'databasescope', 'databasescopes'],
    ],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/words/view.js


/** The words of a view. */
const viewWords = new Dictionary({
    noun: 'view',
    fields: { ...ITEM, schema: ['namespace'], columns: ['column'] },
    silent: [
        ...ITEM_SILENT,
        ...HOOKS,
        ...['query', 'content', 'definition', 'viewexpression', 'sql', 'selecttype', 'algorithm', 'sqlsecurity'],
        ...['withcheckoption', 'securitybarrier', 'force', 'readonly', 'binding', 'encryption', 'materialized'],
        ...['withdata', 'index', 'indexes', 'trigger', 'triggers', 'dependson', 'checkoption', 'security'],
    ],
    later: {},
});

;// CONCATENATED MODULE: ./lib/readers/tree/view.js










/** The views of a file, with what is to be said of them where they are wanted: else they are passed over in silence. */
function readViews(holders, exact) {
    const found = holders.map((holder) => readHolder(holder, exact));
    return {
        value: found.flatMap(({ value }) => value),
        diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    };
}
function readHolder({ node, dbms }, exact) {
    const findings = new readers_findings/* Findings */.F();
    findings.exact = exact;
    const fields = new Fields(node, schemaWords, findings);
    // What else there is to say of the part has been said.
    const before = findings.diagnostics.length;
    const views = listObjects(fields, 'views', schemaWords).flatMap((view) => readView(view, findings) ?? []);
    return {
        value: dbms ? views.map((view) => ({ dbms, ...view })) : views,
        diagnostics: findings.diagnostics.slice(before),
    };
}
/** A view as written: its columns with their types, of which the author may say that they are its key. */
function readView(node, findings) {
    const fields = new Fields(node, viewWords, findings);
    if (fields.flag('deleted') || !hasName(fields))
        return undefined;
    const columns = listObjects(fields, 'columns', viewWords).flatMap((column) => readColumn(withAlias(column), false, findings) ?? []);
    return (0,defined/* defined */.s)({
        ...item_readItem(fields),
        view: true,
        namespace: fields.text('schema'),
        formerNames: fields.names('formerNames'),
        columns: columns.map(({ column }) => (0,without/* without */.F)(column, ...OF_TABLES)),
        indexes: [],
        constraints: [],
    });
}
/** A column under its `alias`, which is what the view calls it; its name is then that of the column that it shows. */
function withAlias(column) {
    const alias = column.members.find(({ key, value }) => isWord(key, 'alias') && hasText(value));
    if (!alias)
        return column;
    const others = column.members.filter(({ key }) => !isWord(key, 'alias') && !isWord(key, 'name'));
    return { ...column, members: [{ ...alias, key: 'name' }, ...others] };
}
function isWord(key, word) {
    return normalise(key) === word;
}
function hasText(value) {
    return value.kind === 'scalar' && !value.isNull && value.text.trim() !== '';
}
/** What only the column of a table can have. */
const OF_TABLES = ['default', 'reference', 'unique', 'check', 'autoIncrement', 'identity'];

// EXTERNAL MODULE: ./lib/readers/parts.js
var readers_parts = __webpack_require__(96486);
;// CONCATENATED MODULE: ./lib/readers/tree/schema.js














/**
 * The document that a tree means. A lone `justdb` key around everything is opened. Undefined, with an error, when the
 * root is no object. What stands in a `Database` element is for databases of its type.
 */
function readSchema(path, root, findings) {
    const node = unwrap(root);
    if (node.kind === 'object')
        return readRoot(path, node, findings);
    const expected = 'A schema should be an object with `Table` at its root';
    findings.error(node.place, 'wrong-value', `${expected}, but here is ${describe(node)}`);
    return undefined;
}
function unwrap(node) {
    if (node.kind !== 'object' || node.members.length !== 1)
        return node;
    const [only] = node.members;
    return only && normalise(only.key) === 'justdb' && only.value.kind === 'object' ? only.value : node;
}
function readRoot(path, node, findings) {
    const root = new Fields(node, schemaWords, findings);
    const literal = isLiteral(root);
    findings.exact ||= literal;
    const dialect = readDialect(root);
    const id = root.text('id');
    const includes = readIncludes(root);
    const scopes = readScopes(root);
    const databases = listObjects(root, 'databases', schemaWords)
        .map((database) => new Fields(database, schemaWords, findings))
        .filter(isReadable)
        .filter(hasNoIncludes)
        .filter(hasNoScopes)
        .map((fields) => ({ fields, node: fields.node, dbms: fields.names('dbms') }));
    const parts = [
        readPart(root, findings),
        ...databases.map(({ fields, dbms }) => withDbms(readPart(fields, findings), dbms)),
    ];
    return {
        path,
        ...(literal ? { literal } : {}),
        ...(dialect ? { dialect } : {}),
        ...(id === undefined ? {} : { id }),
        ...(includes.length > 0 ? { includes } : {}),
        ...(scopes ? { scopes: [scopes] } : {}),
        views: readViews([{ node }, ...databases], findings.exact),
        ...(0,readers_parts/* joinParts */.nn)(parts),
    };
}
/** Whether the file says that no convention applies to it: it says all that there is, and its texts are exact. */
function isLiteral(fields) {
    return fields.choice('conventions', CONVENTIONS) === 'off';
}
const CONVENTIONS = {
    off: 'off',
    false: 'off',
    no: 'off',
    none: 'off',
    on: 'on',
    true: 'on',
    yes: 'on',
};
function readDialect(fields) {
    const name = fields.text('dialect');
    const dialect = name === undefined ? undefined : (0,dialects/* findDialect */.Ow)(name);
    if (name !== undefined && !dialect) {
        const message = `\`dialect\` is \`${name}\`, whose own types are not known here; it is ignored (known: ${dialects/* dialectNames */.zM.join(', ')})`;
        fields.findings.warn(fields.placeOf('dialect'), 'unknown-dialect', message);
    }
    return dialect;
}
/** What the root, or a database in it, holds. */
function readPart(fields, findings) {
    const list = (field) => listObjects(fields, field, schemaWords);
    const tables = list('tables').flatMap((table) => readTable(table, findings) ?? []);
    return (0,readers_parts/* partsOf */.CI)({
        tables: tables.map(({ table }) => table),
        columns: list('columns').flatMap((column) => readTemplate(column, findings)),
        indexes: list('indexes').flatMap((index) => readIndex(index, true, findings) ?? []),
        constraints: list('constraints').flatMap((constraint) => readConstraint(constraint, { in: 'schema' }, findings) ?? []),
        enums: list('enums').flatMap((each) => readEnum(each, findings) ?? []),
        domains: list('domains').flatMap((domain) => readDomain(domain, findings) ?? []),
        sequences: withNested(list('sequences').flatMap((sequence) => readSequence(sequence, findings) ?? []), tables.flatMap(({ sequences }) => sequences)),
    });
}
/** The sequences of a part, and those in its tables that it does not have already: tables may share one. */
function withNested(own, nested) {
    const nameOf = ({ namespace = '', name, id = '' }) => `${namespace}.${name ?? id}`;
    const known = new Set(own.map(nameOf));
    return [...own, ...nested.filter((each) => !known.has(nameOf(each)) && known.add(nameOf(each)))];
}
function readTemplate(node, findings) {
    const reading = readColumn(node, true, findings);
    return reading ? [reading.column] : [];
}
/** Nothing tells a second database without a type from the first; only one of them is taken. */
function isReadable(database, index, all) {
    const isUntyped = (other) => !other.has('dbms');
    if (!isUntyped(database) || all.findIndex(isUntyped) === index)
        return true;
    const message = 'This `Database` is not read: a second one needs a `type`, such as `mysql`';
    database.findings.warn(database.node.place, 'untyped-database', message);
    return false;
}
/** Files stand for themselves: whatever they hold would be for the one database only. */
function hasNoIncludes(database) {
    const field = ['import', 'include'].find((word) => database.has(word));
    if (field === undefined)
        return true;
    const message = `\`${field}\` should stand at the root, but it stands in a \`Database\`; give the objects of the file a \`dbms\` instead`;
    database.findings.error(database.placeOf(field), 'misplaced-include', message);
    return false;
}
/** As little can be said of which tables the one database wants: names are compared over all of them. */
function hasNoScopes(database) {
    const field = ['tableScopes', 'excludeTables'].find((word) => database.has(word));
    if (field !== undefined) {
        const message = `\`${field}\` should stand at the root, but it stands in a \`Database\`, where it is ignored`;
        database.findings.warn(database.placeOf(field), 'misplaced-scopes', message);
    }
    return true;
}
function withDbms(part, dbms) {
    if (dbms === undefined)
        return part;
    return {
        tables: part.tables.map((table) => ({ dbms, ...table })),
        columns: part.columns.map((column) => ({ dbms, ...column })),
        indexes: part.indexes.map((index) => ({ dbms, ...index })),
        constraints: part.constraints.map((constraint) => ({ dbms, ...constraint })),
        enums: part.enums.map((each) => ({ dbms, ...each })),
        domains: part.domains.map((domain) => ({ dbms, ...domain })),
        sequences: part.sequences.map((sequence) => ({ dbms, ...sequence })),
    };
}
/** Whether a key names a part of a schema, such as `Tables`. */
function isSchemaWord(key) {
    return schemaWords.find(key).kind === 'field';
}

// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
;// CONCATENATED MODULE: ./lib/readers/tree/duplicates.js


const COLLECTIONS = new Set([
    'table',
    'column',
    'index',
    'constraint',
    'database',
    'view',
    'sequence',
    'trigger',
    'enum',
    'domain',
].flatMap((word) => [word, word === 'index' ? 'indexes' : `${word}s`]));
/**
 * Says which keys an object has twice, where a format forbids that: for a collection a warning, since both are taken
 * together, for anything else an error; after a hundred of one object no more.
 */
function findDuplicates(members, findings) {
    const seen = new Map();
    let told = 0;
    for (const member of members) {
        const first = seen.get(member.key);
        if (!first)
            seen.set(member.key, member);
        else if (told++ < limits/* MOST_TOLD */.af)
            report(member, first, findings);
    }
}
function report({ key, place }, first, findings) {
    const isCollection = COLLECTIONS.has(normalise(key));
    const message = `The key \`${key}\` stands twice in one object, first on line ${first.place.line}`;
    if (isCollection)
        findings.warn(place, 'duplicate-key', `${message}; both are taken together`);
    else
        findings.error(place, 'duplicate-key', message);
}

;// CONCATENATED MODULE: ./lib/readers/tree.js







/***/ }),

/***/ 66057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTruth)
/* harmony export */ });
const YES = new Set(['true', 'yes', 'y', '1', '✓', '✔', '√', '✅', '☑', '是']);
const NO = new Set(['false', 'no', 'n', '0', '✗', '✘', '×', '❌', '✖', '否']);
/** Whether a word means true or false, in any case and in English, Chinese or a mark; undefined for any other word. */
function readTruth(word) {
    const plain = word
        .trim()
        .replace(/\ufe0f$/, '')
        .toLowerCase();
    if (YES.has(plain))
        return true;
    return NO.has(plain) ? false : undefined;
}


/***/ }),

/***/ 82129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultText)
/* harmony export */ });
/* harmony import */ var _string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);

const NOWS = { timestamp: 'CURRENT_TIMESTAMP', date: 'CURRENT_DATE', time: 'CURRENT_TIME' };
/** A default as SQL. */
function defaultText(value) {
    switch (value.kind) {
        case 'string':
            return (0,_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(value.value);
        case 'number':
            return value.text;
        case 'boolean':
            return String(value.value);
        case 'now':
            return NOWS[value.of];
        case 'sequence':
            return `nextval(${(0,_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(value.name)})`;
        case 'uuid':
        case 'expression':
            return value.sql;
    }
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sqlString)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54024);

/** A text as a literal of SQL: of the standard's, or of MySQL's, in which a backslash stands for itself when doubled. */
function sqlString(text, dialect) {
    const written = (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect) ? text.replaceAll('\\', '\\\\') : text;
    return `'${written.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 38699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
/** An object without some of its keys. */
function without(values, ...keys) {
    const kept = { ...values };
    for (const key of keys)
        Reflect.deleteProperty(kept, key);
    return kept;
}


/***/ })

};
