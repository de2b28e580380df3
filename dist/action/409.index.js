export const id = 409;
export const ids = [409];
export const modules = {

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

/***/ 29775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ needsPythonUuid)
/* harmony export */ });
/**
 * Whether a column whose default is a fresh uuid needs one from Python beside it. The database's own is kept always and
 * is enough on PostgreSQL and MariaDB, whichever version of uuid it makes. SQLite has no such function, and it may be
 * where a schema without a dialect is tried; MySQL does not tell the key that it made, and what it makes is longer than
 * what the ORMs keep a uuid in there.
 */
function needsPythonUuid({ name, type }, table, dialect) {
    if (dialect === 'postgresql' || dialect === 'mariadb')
        return false;
    const isKey = table.primaryKey?.columns.includes(name) ?? false;
    return dialect !== 'mysql' || isKey || type.kind === 'uuid';
}


/***/ }),

/***/ 95015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createNotes)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/** A collection of notes, empty at first. */
function createNotes() {
    const said = [];
    const gathered = new Map();
    return {
        warn: (place, code, message) => void said.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .warningAt */ .MK)(place, code, message)),
        gather: (severity, place, code, message, kind = code) => {
            const known = gathered.get(kind);
            gathered.set(kind, {
                first: known?.first ?? { code, severity, message, ...(place ? { place } : {}) },
                count: (known?.count ?? 0) + 1,
            });
        },
        list: () => [...said, ...[...gathered.values()].map(summarise)],
    };
}
function summarise({ first, count }) {
    return count === 1 ? first : { ...first, message: `${first.message} (and ${count - 1} more like it)` };
}


/***/ }),

/***/ 50722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ enumMembers)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);

/**
 * The members of a class for an enumeration's values, in their order, each value once. A value with a name in `kept`
 * has that; then come values that are such a name but for their case, so that `new` is NEW whatever stands beside it. What is left without a name of its own is
 * spelled (`C_PLUS_PLUS` beside `C`), and what has no letter or digit either is `VALUE_3` for the third.
 */
function enumMembers(values, kept = new Map()) {
    /** With the last number that each was given. */
    const taken = new Map();
    const distinct = [...new Set(values)].map((value, index) => ({ value, position: index + 1 }));
    const simple = distinct.filter(({ value }) => SIMPLE.test(value));
    const names = new Map();
    for (const { value } of distinct) {
        const name = kept.get(value) ?? '';
        if (!isMemberName(name) || taken.has(name))
            continue;
        taken.set(name, 1);
        names.set(value, name);
    }
    for (const { value, position } of new Set([...simple, ...distinct])) {
        if (!names.has(value))
            names.set(value, claim(taken, candidates(value, position)));
    }
    return distinct.map(({ value }) => ({ value, name: names.get(value) ?? '' }));
}
/** Whether a member can have a name: those of Python's own for enumerations have small letters or begin with `_`. */
function isMemberName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(name) && !name.startsWith('_') && !/[a-z]/.test(name);
}
/** Takes the first free name, or the last with a number. */
function claim(taken, names) {
    const free = names.find((name) => !taken.has(name)) ?? numbered(taken, names.at(-1) ?? '');
    taken.set(free, 1);
    return free;
}
function numbered(taken, name) {
    let number = taken.get(name) ?? 1;
    do
        number += 1;
    while (taken.has(`${name}_${number}`));
    taken.set(name, number);
    return `${name}_${number}`;
}
/** Latin, Greek and Cyrillic: elsewhere capitals are still added to Unicode, which older Pythons do not know. */
const CASED = /[a-z\u00b5-\u017f\u0370-\u04ff]+/g;
const APOSTROPHES = /(?<=\p{L})['\u2019](?=\p{L})/gu;
/** Names that are a member's but for their case. */
const SIMPLE = /^(?:[a-z][a-z\d]*|[A-Z][A-Z\d]*)(?:_[A-Za-z\d]+)*$/;
function candidates(value, position) {
    const numbered = value.trim() === '' ? 'EMPTY' : `VALUE_${position}`;
    const [plain, spelled] = [toMember(value), toMember(spell(value))];
    // Signs at an end are what tells -1 from 1 and A+ from A-.
    const found = ENDING.test(value) ? [spelled, plain] : [plain, spelled];
    const names = found.flatMap((name) => name ?? []);
    return names.length === 0 ? [numbered] : names;
}
/** The words of a text in capitals, as a name; undefined where none are left that Python can write. */
function toMember(text) {
    // Figures end a word of small letters (`step2Done`), but `H2O` is one word.
    const cased = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
    const words = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(cased.replace(APOSTROPHES, ''));
    const name = words.join('_').normalize('NFKC').replace(CASED, toUpper).normalize('NFKC');
    const named = /^\d/.test(name) ? `VALUE_${name}` : name;
    return named !== '' && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(named) ? named : undefined;
}
/** Signs before a value or behind it, but for those that people set aside with. */
const ENDING = /^[+-]\d|^[%&<=>@~]|[#%&+<=>-]$/;
function toUpper(letters) {
    return letters.toUpperCase();
}
function spell(text) {
    return Array.from(text.replace(/^-(?=\d)|-$/, ' minus '), (sign) => SIGNS[sign] ?? sign).join('');
}
/** Signs as words: what tells values apart that have the same letters, or none. */
const SIGNS = {
    '!': ' bang ',
    '#': ' hash ',
    $: ' dollar ',
    '%': ' percent ',
    '&': ' and ',
    '*': ' star ',
    '+': ' plus ',
    '-': ' dash ',
    '.': ' dot ',
    '/': ' slash ',
    '<': ' less ',
    '=': ' equal ',
    '>': ' greater ',
    '?': ' question ',
    '@': ' at ',
    '~': ' tilde ',
};


/***/ }),

/***/ 14713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readVector),
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/* harmony import */ var _dialects_type_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41627);

const SORT = /^[a-z]+$/;
const SYSTEM = /^\d{1,9}$/;
const DIMENSIONS = /^0*[1-9]\d{0,8}$/;
/**
 * A text as a type of PostGIS (https://postgis.net/docs/using_postgis_dbmanagement.html); undefined for arrays, and where
 * more or other things stand in the parentheses.
 */
function readShape(raw) {
    const { name, args, dimensions } = (0,_dialects_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readTypeText */ .c4)(raw);
    const [sort, system, ...others] = args.map((arg) => arg.toLowerCase());
    if (dimensions > 0 || others.length > 0)
        return undefined;
    if (sort === undefined)
        return { name };
    if (!SORT.test(sort))
        return undefined;
    if (system === undefined)
        return { name, sort };
    return SYSTEM.test(system) ? { name, sort, system: Number(system) } : undefined;
}
/** A text as a type of pgvector (https://github.com/pgvector/pgvector); undefined as for shapes. */
function readVector(raw) {
    const { name, args, dimensions } = (0,_dialects_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readTypeText */ .c4)(raw);
    const [figure, ...others] = args;
    if (dimensions > 0 || others.length > 0)
        return undefined;
    if (figure === undefined)
        return { name };
    return DIMENSIONS.test(figure) ? { name, dimensions: Number(figure) } : undefined;
}


/***/ }),

/***/ 62983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createImports),
/* harmony export */   i: () => (/* binding */ sortExports)
/* harmony export */ });
const STANDARD_LIBRARY = new Set([
    'builtins',
    'collections',
    'contextlib',
    'datetime',
    'decimal',
    'enum',
    'functools',
    'importlib',
    'ipaddress',
    'logging',
    'os',
    're',
    'pathlib',
    'typing',
    'uuid',
]);
const THIRD_PARTY = new Set([
    'alembic',
    'django',
    'geoalchemy2',
    'pgvector',
    'pydantic',
    'sqlalchemy',
    'sqlalchemy_utils',
    'sqlmodel',
]);
/**
 * An empty collection of imports. A name that the module's own classes, variables or attributes use (`taken`) is
 * imported under an alias with underscores at its end: the users' names stay as they are. So is a name that was
 * imported from elsewhere already.
 */
function createImports(taken) {
    const aliases = new Set();
    const claim = (name) => {
        const alias = freeAlias(name, { has: (candidate) => taken.has(candidate) || aliases.has(candidate) });
        aliases.add(alias);
        return alias;
    };
    const members = new Map();
    const types = new Map();
    const modules = new Map();
    return {
        from: (module, name) => record(members, module, name, claim),
        type: (module, name) => {
            record(members, 'typing', 'TYPE_CHECKING', claim);
            return record(types, module, name, (own) => own);
        },
        module: (name) => {
            const known = modules.get(name) ?? { name, alias: claim(name) };
            modules.set(name, known);
            return known.alias;
        },
        moduleAs: (path, name) => {
            const [, parent = '', own = path] = /^(.*\.)([^.]+)$/.exec(path) ?? [];
            if (parent === '')
                return recordAlias(modules, own, name, claim);
            const from = /[^.]/.test(parent) ? parent.slice(0, -1) : parent;
            const siblings = members.get(from) ?? new Map();
            members.set(from, siblings);
            return recordAlias(siblings, own, name, claim);
        },
        print: (layout) => {
            const checking = members.get('typing')?.get('TYPE_CHECKING')?.alias ?? '';
            const guarded = printSections(types, new Map(), 4, layout);
            const guard = guarded.length > 0 ? ['', `if ${checking}:`, ...guarded] : [];
            return [...printSections(members, modules, 0, layout), ...guard];
        },
    };
}
function record(modules, module, name, claim) {
    const known = modules.get(module)?.get(name);
    if (known)
        return known.alias;
    const members = modules.get(module) ?? new Map();
    // What a relative module holds is our own: its name was settled against the others already.
    const alias = module.startsWith('.') ? name : claim(name);
    modules.set(module, members.set(name, { name, alias }));
    return alias;
}
function recordAlias(known, name, wanted, claim) {
    const member = known.get(name) ?? { name, alias: claim(wanted) };
    known.set(name, member);
    return member.alias;
}
function freeAlias(name, taken) {
    return taken.has(name) ? freeAlias(`${name}_`, taken) : name;
}
function printSections(members, modules, indent, layout) {
    const sections = [[], [], [], []];
    for (const { name, alias } of [...modules.values()].sort((a, b) => compareNaturally(a.name, b.name))) {
        sections[sectionOf(name)]?.push(`${' '.repeat(indent)}import ${aliased({ name, alias })}`);
    }
    for (const [module, names] of [...members].sort(([a], [b]) => compareModules(a, b))) {
        sections[sectionOf(module)]?.push(...printFrom(module, [...names.values()], indent, layout));
    }
    return sections
        .filter((section) => section.length > 0)
        .flatMap((section, index) => (index > 0 ? ['', ...section] : section));
}
/** The sections in isort's order: the standard library, third party, first party, relative. */
function sectionOf(module) {
    if (module.startsWith('.'))
        return 3;
    const root = module.split('.')[0] ?? '';
    if (STANDARD_LIBRARY.has(root))
        return 0;
    return THIRD_PARTY.has(root) ? 1 : 2;
}
/** Members under their own name share a statement, each alias has one of its own; the first member gives its place. */
function printFrom(module, members, indent, layout) {
    const sorted = [...members].sort((a, b) => compareMembers(a.name, b.name));
    const plain = sorted.filter(isPlain);
    const start = `${' '.repeat(indent)}from ${module} import `;
    return sorted
        .filter((member) => !isPlain(member) || member === plain[0])
        .flatMap((member) => isPlain(member)
        ? wrapNames(start, plain.map(({ name }) => name), indent, layout)
        : [`${start}${aliased(member)}`]);
}
function isPlain({ name, alias }) {
    return name === alias;
}
function wrapNames(start, names, indent, layout) {
    const whole = `${start}${names.join(', ')}`;
    if (layout.fits(whole))
        return [whole];
    const margin = ' '.repeat(indent);
    return [`${start}(`, ...names.map((name) => `${margin}    ${name},`), `${margin})`];
}
function aliased({ name, alias }) {
    return name === alias ? name : `${name} as ${alias}`;
}
/** isort's order of relative modules puts the parents' (`..`) before our own (`.`). */
function compareModules(a, b) {
    return (distance(b) - distance(a) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b));
}
function distance(module) {
    return module.length - module.replace(/^\.+/, '').length;
}
/** Names in the order that ruff (RUF022) asks of `__all__`: CONSTANTS, then Classes, then the others. */
function sortExports(names) {
    return [...names].sort((a, b) => rank(a) - rank(b) || compareNaturally(a, b));
}
/** isort's order of members: CONSTANTS, then Classes, then the others. */
function compareMembers(a, b) {
    return rank(a) - rank(b) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b);
}
function rank(name) {
    // Ruff counts bytes: a single letter is a constant when it is not in ASCII.
    if (Buffer.byteLength(name) > 1 && name === name.toUpperCase() && name !== name.toLowerCase())
        return 0;
    return /^\p{Lu}/u.test(name) ? 1 : 2;
}
/** Natural order: runs of digits compare as numbers, everything else by code point. */
function compareNaturally(a, b) {
    if (a === b)
        return 0;
    if (!/\d/.test(a))
        return a < b ? -1 : 1;
    const left = a.match(/\d+|\D/gu) ?? [];
    const right = b.match(/\d+|\D/gu) ?? [];
    const at = left.findIndex((part, index) => part !== right[index]);
    if (at < 0)
        return left.length - right.length;
    return comparePart(left[at] ?? '', right[at]);
}
function comparePart(a, b) {
    if (b === undefined)
        return 1;
    const isNumeric = /^\d/.test(a) && /^\d/.test(b);
    if (isNumeric && !a.startsWith('0') && !b.startsWith('0') && a.length !== b.length)
        return a.length - b.length;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ findRelation),
/* harmony export */   LH: () => (/* binding */ createSources),
/* harmony export */   je: () => (/* binding */ keepName),
/* harmony export */   vI: () => (/* binding */ createShelf)
/* harmony export */ });
/** The sources of names, each ready for looking up. */
function createSources(all, notes) {
    return all.map((names) => createSource(names, notes));
}
function createSource({ place, tables, objects }, notes) {
    // The first of several with one name counts.
    const last = [...tables].reverse();
    const byPath = new Map(last.map((each) => [toKey(each.table, each.namespace), each]));
    const byName = new Map(last.map((each) => [each.table, each]));
    const known = new Map(objects.map((each) => [objectKey(each.kind, each.object, each.namespace), each]));
    return {
        isCommitted: place === undefined,
        of: ({ name, namespace }) => byPath.get(toKey(name, namespace)),
        named: ({ name }) => byName.get(name),
        object: (kind, { name, namespace }) => known.get(objectKey(kind, name, namespace))?.name,
        enumeration: ({ name, namespace }) => known.get(objectKey('enum', name, namespace))?.members,
        refuse: ({ name: table }, name) => {
            const message = `naming: "${name}" in table ${table} is taken or means something else there; the usual name is written`;
            if (place)
                notes.warn(place, 'refused-name', message);
        },
    };
}
/** What the ends of a key are called. `isTarget` compares the class that a relation leads to with the key's. */
function findRelation({ relations }, key, isTarget) {
    const columns = key.columns.join('\0');
    return relations.find((each) => each.columns.join('\0') === columns && (each.target === undefined || isTarget(each.target)));
}
/** An empty shelf; `isAllowed` says what may stand in the scope, `fold` what counts as one name. */
function createShelf(isAllowed, fold = (name) => name) {
    const taken = new Set();
    return {
        taken,
        take: (...names) => {
            const isFree = names.every((name) => isAllowed(name) && !taken.has(fold(name)));
            if (isFree)
                for (const name of names)
                    taken.add(fold(name));
            return isFree;
        },
    };
}
/** Gives a name to what has none yet; without a shelf there is no place for it. */
function keepName(kept, owner, name, shelf, refuse = () => undefined) {
    if (name === undefined || kept.has(owner) || !shelf)
        return;
    if (shelf.take(name))
        kept.set(owner, name);
    else
        refuse(name);
}
function toKey(name, namespace = '') {
    return `${namespace}\0${name}`;
}
function objectKey(kind, name, namespace = '') {
    return `${kind}\0${namespace}\0${name}`;
}


/***/ }),

/***/ 59389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createScope)
/* harmony export */ });
/**
 * A scope in which some names are taken, by default none. A reserved name is never given out as it is: whoever asks for it gets it with an underscore.
 * Names are settled in the order of asking: the first keeps the short name, the next is `name_2`, or `Name2` for
 * a name in capitalised words.
 */
function createScope(reserved = new Set(), taken = []) {
    const claimed = new Set(taken);
    const counts = new Map();
    const isFree = (name) => !claimed.has(name) && !reserved.has(name);
    const settle = (name) => (reserved.has(name) ? `${name}_` : name);
    const count = (name, number) => {
        const numbered = /^\p{Lu}/u.test(name) ? `${name}${number}` : `${name.replace(/_$/, '')}_${number}`;
        if (!isFree(numbered))
            return count(name, number + 1);
        counts.set(name, number);
        return numbered;
    };
    const countOn = (name) => count(name, (counts.get(name) ?? 1) + 1);
    const findFree = (candidates) => {
        for (const candidate of candidates) {
            const name = settle(candidate);
            if (isFree(name))
                return name;
        }
        return undefined;
    };
    return {
        claimed,
        has: (name) => claimed.has(name),
        claim: (...candidates) => {
            const name = findFree(candidates) ?? countOn(settle(candidates.at(-1) ?? '_'));
            claimed.add(name);
            return name;
        },
    };
}


/***/ }),

/***/ 95527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   W: () => (/* binding */ clipBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name of at most `limit` bytes in UTF-8, as databases count: itself, or its beginning and eight digits of its hash,
 * so that two long names stay two.
 */
function shortName(name, limit) {
    if (Buffer.byteLength(name) <= limit)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${clipBytes(name, limit - digest.length - 1)}_${digest}`;
}
/** The beginning of a text, as much of it as `limit` bytes in UTF-8 hold. */
function clipBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const clipped = Buffer.from(text).subarray(0, limit).toString();
    // A character cut in half is decoded as U+FFFD.
    return clipped.replace(/(?<!\ufffd)\ufffd+$/, '');
}


/***/ }),

/***/ 77665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ linkedCandidates),
/* harmony export */   Ij: () => (/* binding */ selfLinkedCandidates),
/* harmony export */   Zf: () => (/* binding */ reverseCandidates),
/* harmony export */   iy: () => (/* binding */ forwardCandidates),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);
/* harmony import */ var _python_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55224);


/** Words that end, or begin, the name of a column that refers to another table. */
const KEY_WORDS = new Set(['fk', 'guid', 'id', 'uuid']);
/** Words that say how one row stands to another, and want a noun: `from_team` for `from_id`. */
const PREPOSITIONS = new Set(['as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'via']);
/**
 * Candidates for the relationship to the row that a foreign key points at, best first: `author` for `author_id`,
 * `created_by_user` where a column is called `created_by` itself, the target's name where the columns say nothing.
 */
function forwardCandidates(key, target) {
    const noun = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(target);
    const { role, isName, apart } = findStem(key, noun);
    const longer = apart.map((words) => withNoun(words, noun));
    return (isName ? [role, ...longer] : longer).map(toName);
}
/** The part that the row plays to which a foreign key leads: `author` for `author_id`, `from` for `from_user_id`. */
function roleOf(key, target) {
    return findStem(key, (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(target)).role;
}
/**
 * Candidates for the way back: `orders`, `order` where there is one at most, `children` of a `parent`. Of several keys
 * between the same tables each says its role, for `matches` would hide that they are those at home: `home_team_matches`
 * beside `away_team_matches`. Only the key that is called after the table itself does not: `orders` for `user_id`,
 * `approver_orders` for `approver_id`. A key of a table to itself says its role too.
 */
function reverseCandidates(way) {
    const { role, forward, isSelf, isOne, isOnly } = way;
    const noun = isOne ? (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(way.child) : (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralSnake */ .Z6)(way.child);
    const parent = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(way.parent);
    const isPlain = endsWith(parent, role);
    const longer = (isPlain && !isOnly ? [forward] : [role, forward]).map((name) => `${name}_${noun}`);
    if (isPlain || (isOnly && !isSelf))
        return [noun, ...longer].map(toName);
    if (isSelf && (role === 'parent' || (role.startsWith('parent_') && endsWith(parent, role.slice(7)))))
        return [isOne ? 'child' : 'children', `child_${noun}`, ...longer].map(toName);
    return (isSelf && isOne && !endsInPreposition(role) ? [`${role}_of`, ...longer] : longer).map(toName);
}
/** Candidates for a collection through a link table: `tags`, else `tags_via_post_tags`. */
function linkedCandidates(target, link) {
    const noun = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralSnake */ .Z6)(target);
    return [noun, `${noun}_via_${link}`].map(toName);
}
/** Candidates for a collection of a table's own rows through a link table, after the column that leads to them:
 * `followers` for `follower_id`, `followed_users` for `followed_id`. */
function selfLinkedCandidates(key, target, link) {
    const name = roleOf(key, target);
    const isAdjective = /(ed|ing|_by|_to|_from)$/.test(name);
    const noun = isAdjective ? `${name}_${(0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralSnake */ .Z6)(target)}` : (0,_python_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inflectLast */ .S4)(name.split('_'), _python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS).join('_');
    return [noun, `${noun}_via_${link}`].map(toName);
}
/** A candidate as Python can write it: no keyword, no digit first. */
function toName(candidate) {
    return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ)(candidate, 'table', 1);
}
function findStem(key, noun) {
    const told = tellingPairs(key);
    const [words, referenced] = told.at(-1) ?? [[], []];
    const column = words.join('_');
    const bare = (dropSuffix(words, referenced) ?? dropKeyWord(words))?.join('_');
    if (bare)
        return { role: bare, isName: !PREPOSITIONS.has(bare), apart: [bare, column] };
    // Columns that are called as in the other table say nothing about what they point at.
    if (column === referenced.join('_'))
        return { role: noun, isName: true, apart: [noun] };
    if (key.columns.length === 1)
        return { role: column, isName: true, apart: [column] };
    const common = told.length > 1 ? commonStart(told.map(([own]) => own)).join('_') : '';
    return common === ''
        ? { role: noun, isName: true, apart: [column] }
        : { role: common, isName: false, apart: [common, column] };
}
/** The words of each column and of what it refers to. Of several columns those that are called as in the other table
 * are no part of it: in `(tenant_id, author_id)` a tenant is there in any case. */
function tellingPairs({ columns, referencedColumns }) {
    const pairs = columns.map((column, index) => [(0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(column), (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(referencedColumns[index] ?? '')]);
    return pairs.length === 1 ? pairs : pairs.filter(([words, other]) => words.join('_') !== other.join('_'));
}
function commonStart([first = [], ...others]) {
    const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
    return end < 0 ? first : first.slice(0, end);
}
/** A role and what plays it, `from_team`; `home_team_ref` where it says that already. */
function withNoun(role, noun) {
    return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(role).includes(noun) ? `${role}_ref` : `${role}_${noun}`;
}
function endsInPreposition(role) {
    return PREPOSITIONS.has(role.split('_').at(-1) ?? '');
}
function endsWith(noun, role) {
    return `_${noun}`.endsWith(`_${role}`);
}
function dropSuffix(words, suffix) {
    const start = words.length - suffix.length;
    const isSuffix = suffix.length > 0 && suffix.every((word, index) => words[start + index] === word);
    return start > 0 && isSuffix ? words.slice(0, start) : undefined;
}
function dropKeyWord(words) {
    if (words.length < 2)
        return undefined;
    if (KEY_WORDS.has(words.at(-1) ?? ''))
        return words.slice(0, -1);
    return KEY_WORDS.has(words[0] ?? '') ? words.slice(1) : undefined;
}


/***/ })

};
