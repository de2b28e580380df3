export const id = 5603;
export const ids = [5603];
export const modules = {

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ openMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** The memory in the user's cache folder (XDG Base Directory Specification; LOCALAPPDATA on Windows). */
function openMemory(env) {
    const cache = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, 'model-drift', 'written');
    const fileOf = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex'));
    return {
        recall: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(fileOf(path), 'utf8')),
        remember: (path, text) => {
            attempt(() => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fileOf(path), text, { mode: 0o600 });
            });
        },
    };
}
/** A cache that cannot be used costs a question later, never the work now. */
function attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _targets_python_thin_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11891);
/* harmony import */ var _trees_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34882);


/** The largest committed file that is read, in bytes: five times the models of 10,000 tables. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Reads what is committed where an entry's files belong. A file that is too large, or a pointer of Git LFS, is an error. */
async function readCommitted(tree, entry, generated) {
    const found = await findCommitted(tree, entry, generated);
    const files = found.filter(({ kind }) => kind === 'file' || kind === 'executable');
    const texts = new Map();
    const garbled = new Set();
    const diagnostics = [];
    for (const file of files) {
        const read = await (0,_trees_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(tree, file, MAX_BYTES);
        diagnostics.push(...read.diagnostics);
        if (!read.value)
            continue;
        const { text, isWhole } = decode(read.value.bytes);
        texts.set(file.path, text);
        if (!isWhole)
            garbled.add(file.path);
    }
    return { texts, garbled, diagnostics };
}
async function findCommitted(tree, { output }, generated) {
    if (output.endsWith('/')) {
        const files = await tree.list(output.slice(0, -1));
        const folders = [output, `${output}${_targets_python_thin_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERATED_PACKAGE */ .XP}/`];
        return files.filter(({ path }) => path.endsWith('.py') && folders.includes(path.slice(0, path.lastIndexOf('/') + 1)));
    }
    const paths = new Set([output, ...generated.map(({ path }) => path)]);
    const entries = await Promise.all([...paths].map((path) => tree.find(path)));
    return entries.filter((found) => found !== undefined);
}
/** The byte order mark stays: a patch has to fit the file byte by byte. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true };
    }
    catch {
        return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isWhole: false };
    }
}


/***/ }),

/***/ 76682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* reexport */ compare),
  Q: () => (/* reexport */ isInStep)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./lib/drift/hunks.js

/** Lines around a change that a hunk shows. */
const CONTEXT = 3;
/** Changed lines beyond which the shortest diff is not looked for: its cost grows with their square. */
const EDIT_LIMIT = 2000;
const NO_NEWLINE = '\\ No newline at end of file';
/**
 * The hunks of a unified diff between two texts; none when they are equal. Where the texts differ too much for the
 * shortest diff, one hunk replaces everything from the first differing line to the last.
 */
function findHunks(from, to) {
    if (from === to)
        return [];
    if (from === '' || to === '')
        return [findBlock(from, to)];
    const options = { context: CONTEXT, maxEditLength: EDIT_LIMIT };
    return (0,create/* structuredPatch */.YB)('', '', from, to, undefined, undefined, options)?.hunks ?? [findBlock(from, to)];
}
/** How many lines hunks add and remove. */
function countLines(hunks) {
    const count = (sign) => hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.startsWith(sign)).length, 0);
    return { added: count('+'), removed: count('-') };
}
function findBlock(from, to) {
    const former = splitLines(from);
    const latter = splitLines(to);
    const shorter = Math.min(former.length, latter.length);
    const same = countWhile(shorter, (index) => former[index] === latter[index]);
    const end = countWhile(shorter - same, (index) => former.at(-1 - index) === latter.at(-1 - index));
    const start = Math.max(0, same - CONTEXT);
    const after = Math.min(end, CONTEXT);
    const lines = [
        ...mark(' ', former.slice(start, same)),
        ...mark('-', former.slice(same, former.length - end)),
        ...mark('+', latter.slice(same, latter.length - end)),
        ...mark(' ', former.slice(former.length - end, former.length - end + after)),
    ];
    const size = (total) => total - end + after - start;
    return {
        oldStart: start + 1,
        oldLines: size(former.length),
        newStart: start + 1,
        newLines: size(latter.length),
        lines,
    };
}
/** The lines with their ends; a file that ends in a newline has no empty line after it. */
function splitLines(text) {
    return text.match(/[^\n]+\n?|\n/g) ?? [];
}
function countWhile(limit, holds) {
    let count = 0;
    while (count < limit && holds(count))
        count++;
    return count;
}
/** The lines with a sign and without their ends; only the last line of a text can have none. */
function mark(sign, lines) {
    const marked = lines.map((line) => sign + (line.endsWith('\n') ? line.slice(0, -1) : line));
    return lines.at(-1)?.endsWith('\n') === false ? [...marked, NO_NEWLINE] : marked;
}

;// CONCATENATED MODULE: ./lib/drift/line-ends.js
/** Whether every line of a text ends as on Windows, and there is one. */
function hasWindowsEnds(text) {
    return text.includes('\r\n') && !/(?<!\r)\n/.test(text);
}
/** A text whose lines end in `\n` with the line ends of Windows. */
function toWindowsEnds(text) {
    return text.replaceAll('\n', '\r\n');
}
/** A text with the line ends of Windows as one whose lines end in `\n`. */
function toPlainEnds(text) {
    return text.replaceAll('\r\n', '\n');
}

// EXTERNAL MODULE: ./lib/generate/header.js
var generate_header = __webpack_require__(33558);
;// CONCATENATED MODULE: ./lib/drift/judge.js

/**
 * The verdict on a path; undefined when it is in step, or when people's own file lies where nothing is generated or what
 * is written once.
 * A file of ours that an earlier schema or an older version gave may be mended; any other one people have edited, or,
 * when nothing earlier is known, may have edited.
 */
async function judge({ committed, generated, once = false }, past, same) {
    if (committed === undefined)
        return { status: 'missing', safe: true };
    if (generated !== undefined && (await same(committed, generated)))
        return undefined;
    const header = (0,generate_header/* readHeader */.ay)(committed);
    if (once && !header)
        return undefined;
    if (!header)
        return generated === undefined ? undefined : { status: 'foreign', safe: false };
    const origin = await findOrigin(committed, past, same);
    const safe = origin !== undefined || header.outputVersion < generate_header/* OUTPUT_VERSION */.NN;
    const status = generated === undefined ? 'orphaned' : safe || !past.known ? 'stale' : 'hand-edited';
    return origin === undefined ? { status, safe } : { status, safe, origin };
}
/** What an earlier schema gave that the committed file is. */
async function findOrigin(committed, { given }, same) {
    for (const text of given)
        if (await same(committed, text))
            return text;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/drift/patch.js

const flags = {
    create: { isCreate: true, isDelete: false },
    modify: { isCreate: false, isDelete: false },
    delete: { isCreate: false, isDelete: true },
};
/**
 * A patch of one file in git's format, which `git apply` takes; patches put side by side are one patch. `path` is
 * relative to the repository; git's own quotes go around it where it needs them.
 */
function renderPatch(path, edit, hunks) {
    const { isCreate, isDelete } = flags[edit];
    return (0,create/* formatPatch */.Gu)({
        isGit: true,
        isCreate,
        isDelete,
        oldFileName: isCreate ? '/dev/null' : `a/${path}`,
        newFileName: isDelete ? '/dev/null' : `b/${path}`,
        oldHeader: undefined,
        newHeader: undefined,
        hunks: [...hunks],
    });
}
/** The hunks as text, from the first `@@` on; empty when there are none. */
function renderHunks(hunks) {
    if (hunks.length === 0)
        return '';
    const names = { oldFileName: undefined, newFileName: undefined, oldHeader: undefined, newHeader: undefined };
    return (0,create/* formatPatch */.Gu)({ ...names, hunks: [...hunks] }, create/* OMIT_HEADERS */.Jg);
}

;// CONCATENATED MODULE: ./lib/drift/same.js
/** A text of up to so many UTF-16 units is always parsed: some seconds' work. */
const MODEST = 2 * 1024 * 1024;
/** How many times as long as another a longer text may be, to be parsed at all. */
const MOST_TIMES = 8;
/**
 * A `Same` that parses each text once, however often it is asked about it. The parser is loaded for
 * the first two that differ at all: in most runs none do. No formatter makes megabytes of a short text, so
 * texts of such different lengths count as different, and whoever commits one costs nobody minutes.
 */
function createSame() {
    const load = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(2727)]).then(__webpack_require__.bind(__webpack_require__, 72727))).createSamePython());
    return async (a, b) => a === b || (isNear(a.length, b.length) && (await load())(a, b));
}
function isNear(one, other) {
    const longer = Math.max(one, other);
    return longer <= MODEST || longer <= MOST_TIMES * Math.min(one, other);
}
function once(work) {
    let done;
    return () => (done ??= work());
}

;// CONCATENATED MODULE: ./lib/drift/compare.js





/** Compares an entry's generated files with the committed ones, as Python. */
async function compare(input) {
    const same = createSame();
    const drifts = [];
    const inStep = [];
    for (const [path, made] of findPaths(input)) {
        const pair = { committed: input.committed.get(path), ...made };
        const verdict = await judge(pair, findPast(input, path), same);
        if (verdict)
            drifts.push({
                ...toDrift(input, path, pair, verdict),
                preexisting: await isPreexisting(input, path, pair, same),
            });
        else if (made.generated !== undefined)
            inStep.push(path);
    }
    return { drifts, inStep };
}
/** Whether there is nothing to say of an entry's files, whatever earlier schemas gave: `compare` without the diffs. */
async function isInStep({ generated, committed, }) {
    const same = createSame();
    const paths = findPaths({ generated, committed });
    for (const [path, made] of paths) {
        const pair = { committed: committed.get(path), ...made };
        if (await judge(pair, { known: false, given: [] }, same))
            return false;
    }
    return true;
}
/** Every path that may have drifted, with what is generated for it. */
function findPaths({ generated, committed, }) {
    const paths = new Map(generated.map(({ path, text, once = false }) => [path, { generated: text, once }]));
    for (const path of [...committed.keys()].sort()) {
        if (!paths.has(path))
            paths.set(path, { generated: undefined });
    }
    return paths;
}
function findPast({ former }, path) {
    const given = former.map((files) => files.get(path)).filter((text) => text !== undefined);
    return { known: former.length > 0, given };
}
/** Whether neither the file nor what the schema gives has changed since the merge base. */
async function isPreexisting({ base, former }, path, pair, same) {
    const [given] = former;
    if (!base || !given)
        return false;
    const isSame = async (a, b) => a === undefined || b === undefined ? a === b : same(a, b);
    return (await isSame(base.get(path), pair.committed)) && (await isSame(given.get(path), pair.generated));
}
/** A drift. A file keeps its line ends, of which nobody wants to see a diff. */
function toDrift(input, path, pair, verdict) {
    const { status, safe, origin } = verdict;
    const mend = !safe && !input.overwrite ? 'none' : pair.generated === undefined ? 'delete' : 'write';
    const from = pair.committed ?? '';
    const to = pair.generated ?? '';
    const isWindows = hasWindowsEnds(from);
    const text = isWindows ? toWindowsEnds(to) : to;
    const before = origin ?? (isWindows ? toPlainEnds(from) : from);
    const isSeen = mend === 'none' ? status !== 'foreign' : input.mends !== true;
    const shown = isSeen ? findHunks(before, to) : [];
    const exact = !isSeen || before === from ? shown : findHunks(from, text);
    return {
        path,
        target: input.target,
        schema: input.schema,
        status,
        mend,
        ...(pair.generated === undefined ? {} : { text }),
        ...countLines(shown),
        diff: renderHunks(shown),
        patch: mend === 'none' || !isSeen ? '' : renderPatch(path, toEdit(pair), exact),
    };
}
function toEdit({ committed, generated }) {
    if (committed === undefined)
        return 'create';
    return generated === undefined ? 'delete' : 'modify';
}

;// CONCATENATED MODULE: ./lib/drift/index.js



/***/ }),

/***/ 33558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ OUTPUT_VERSION),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   wZ: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);

/**
 * The version of what we write. It is raised only when the same schema would give other code, so that files from an
 * older version are known to be stale and not taken for hand-edited ones.
 */
const OUTPUT_VERSION = 1;
const FIRST_LINE = /^# Generated by model-drift from .* \(output version (\d{1,9})\)\.$/;
/**
 * The header of a generated file: comment lines that name the schema as the user configured it and the output version.
 * It holds no date and no hash, so two branches never conflict in it.
 */
function renderHeader(schema) {
    const sources = schema.map((path) => (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path).replaceAll(/[\r\n\t]/g, ' ')).join(', ');
    return [
        `# Generated by model-drift from ${sources} (output version ${OUTPUT_VERSION}).`,
        '# Change the schema and run `model-drift generate`; an edit made here is drift.',
    ];
}
/**
 * The header of a file of ours, or undefined for a file that people wrote. It is looked for in the comments that the
 * file begins with, since a team may put its licence above it.
 */
function readHeader(text) {
    for (const line of leadingComments(text)) {
        const version = FIRST_LINE.exec(line)?.[1];
        if (version !== undefined)
            return { outputVersion: Number(version) };
    }
    return undefined;
}
function* leadingComments(text) {
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, end).trimEnd();
        if (line !== '' && !line.startsWith('#'))
            return;
        yield line;
        start = end + 1;
    }
}


/***/ }),

/***/ 63904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createMaker)
});

// EXTERNAL MODULE: ./lib/dialects/is-mysql.js
var is_mysql = __webpack_require__(54024);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/names/index.js
var lib_names = __webpack_require__(31200);
// EXTERNAL MODULE: ./lib/targets/python/module-paths.js
var module_paths = __webpack_require__(69252);
;// CONCATENATED MODULE: ./lib/bridge.js




/**
 * The SQLAlchemy models that an entry's option `bridge` asks for: those of the one entry with the same schema, under
 * the names that they are written with. Undefined where it does not ask, and with errors.
 */
async function findBridge(entry, search) {
    const wanted = entry.options['bridge'];
    if (wanted === undefined || wanted === false)
        return { value: undefined, diagnostics: [] };
    const { dialect } = search;
    if ((0,is_mysql/* isMysql */.n)(dialect)) {
        return fail(entry, `a session on Django's connection is for PostgreSQL and SQLite, came ${dialect}`);
    }
    const others = search.neighbours(entry).filter((other) => isOther(entry, other, wanted));
    const [other] = others;
    if (!other || others.length > 1) {
        const came = others.length === 0 ? 'none' : others.map(({ output }) => `"${output}"`).join(', ');
        return fail(entry, `expected one entry with the target sqlalchemy and the same schema, came ${came}`);
    }
    const module = typeof wanted === 'string' ? wanted : (0,module_paths/* modulePath */.M)(other.output, entry.output);
    if (module === undefined)
        return fail(entry, `expected an output that Python can import, came "${other.output}"`);
    const { value, diagnostics } = await search.make(other);
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    const names = await (0,lib_names/* readNames */.r)('sqlalchemy', new Map(value.files.map(({ path, text }) => [path, text])));
    return { value: { module, tables: names.tables }, diagnostics: [] };
}
/** Whether an entry has SQLAlchemy models of the same schema; in the module that is asked for, where one is. */
function isOther(entry, other, wanted) {
    if (other.target !== 'sqlalchemy' || other.schema.join('\0') !== entry.schema.join('\0'))
        return false;
    if (typeof wanted !== 'string')
        return true;
    const path = other.output.replace(/\.py$|\/$/, '').replaceAll('/', '.');
    return `.${path}`.endsWith(`.${wanted}`);
}
function fail({ place }, message) {
    const problem = (0,diagnostic/* errorAt */.Os)(place, 'bridge-without-models', `options.bridge: ${message}`);
    return { value: undefined, diagnostics: [problem] };
}

// EXTERNAL MODULE: ./lib/code-style/index.js + 2 modules
var code_style = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/code-style/settings-files.js
var settings_files = __webpack_require__(25670);
// EXTERNAL MODULE: ./lib/committed.js
var lib_committed = __webpack_require__(2053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
;// CONCATENATED MODULE: ./lib/dependencies/required-name.js
/** What a requirement begins with: https://packaging.python.org/specifications/name-normalization. */
const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/;
/** The package that a requirement names (`GeoAlchemy2[shapely] >= 0.15`), as PyPI compares it: `geoalchemy2`. */
function requiredName(requirement) {
    const name = typeof requirement === 'string' ? NAME.exec(requirement)?.[1] : undefined;
    return name?.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/dependencies/index.js




/**
 * The packages that the projects around an output name, as PyPI compares them (`geoalchemy2`), read as data from each
 * `pyproject.toml` from the output's folder upwards: the dependencies, optional ones and groups of
 * https://packaging.python.org/specifications/pyproject-toml and .../dependency-groups, and poetry's own; and from each
 * `requirements.txt` there, without the files that it includes. Nothing is installed or asked for.
 */
async function findDependencies(files, output) {
    const folders = (0,paths/* foldersUp */.TS)((0,paths/* outputFolder */.qi)(output));
    const projects = folders.map((folder) => files.table(external_node_path_.posix.join(folder, 'pyproject.toml'), []));
    const lists = folders.map((folder) => files.lines(external_node_path_.posix.join(folder, 'requirements.txt')));
    const tables = await Promise.all(projects);
    const requirements = [
        ...tables.flatMap((table) => (table ? readRequirements(table) : [])),
        ...(await Promise.all(lists)).flat(),
    ];
    return new Set(requirements.flatMap((requirement) => requiredName(requirement) ?? []));
}
function readRequirements(pyproject) {
    const project = (0,settings_files/* tableIn */.sV)(pyproject, 'project') ?? {};
    const poetry = (0,settings_files/* tableIn */.sV)((0,settings_files/* tableIn */.sV)(pyproject, 'tool') ?? {}, 'poetry') ?? {};
    const groups = valuesIn(poetry, 'group').filter((group) => (0,settings_files/* isTable */.bI)(group));
    return [
        ...valuesIn(project, 'dependencies'),
        ...valuesIn(project, 'optional-dependencies').flat(),
        ...valuesIn(pyproject, 'dependency-groups').flat(),
        ...[poetry, ...groups].flatMap(namesIn),
    ];
}
/** Poetry has the names as keys. */
function namesIn(table) {
    return ['dependencies', 'dev-dependencies'].flatMap((key) => Object.keys((0,settings_files/* tableIn */.sV)(table, key) ?? {}));
}
/** The members of a list or a table under a key. */
function valuesIn(table, key) {
    const value = Object.hasOwn(table, key) ? table[key] : undefined;
    return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

// EXTERNAL MODULE: ./lib/code-style/python-version.js
var python_version = __webpack_require__(27234);
// EXTERNAL MODULE: ./lib/targets/index.js
var targets = __webpack_require__(39122);
// EXTERNAL MODULE: ./lib/generate/header.js
var generate_header = __webpack_require__(33558);
// EXTERNAL MODULE: ./lib/generate/render.js + 2 modules
var render = __webpack_require__(23211);
;// CONCATENATED MODULE: ./lib/generate/index.js





/** The oldest Python on which what we write runs. */
const OLDEST_PYTHON = '3.10';
/**
 * The files that a schema gives for an entry: the target's pages, each under our header, at the entry's output and in
 * the style of its repository.
 */
async function generate(schema, entry, { style, dependencies, mixins = [], names = [], bridge }) {
    const target = await targets/* targets */.z[entry.target].load();
    const isFolder = entry.output.endsWith('/');
    const folder = isFolder ? entry.output : external_node_path_.posix.dirname(entry.output);
    const pages = target.generate(schema, {
        layout: isFolder ? 'folder' : 'file',
        fileName: isFolder ? '' : external_node_path_.posix.basename(entry.output),
        pythonVersion: entry.pythonVersion ?? (0,python_version/* newer */.AE)(style.pythonVersion ?? OLDEST_PYTHON, OLDEST_PYTHON),
        lineLength: style.lineLength,
        options: entry.options,
        names,
        mixins,
        ...(dependencies ? { dependencies } : {}),
        ...(bridge ? { bridge } : {}),
    });
    const header = (0,generate_header/* renderHeader */.wZ)(entry.schema);
    const toFile = ({ path, template, view, once }) => ({
        path: external_node_path_.posix.join(folder, path),
        text: (0,render/* renderPython */.H)(template, { ...view, header }, style),
        ...(once ? { once } : {}),
    });
    return { value: pages.value.map(toFile), diagnostics: pages.diagnostics };
}

// EXTERNAL MODULE: ./lib/targets/python/class-path.js
var class_path = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/targets/sqlalchemy/options.js + 2 modules
var sqlalchemy_options = __webpack_require__(92805);
// EXTERNAL MODULE: ./lib/trees/text.js
var trees_text = __webpack_require__(77786);
;// CONCATENATED MODULE: ./lib/mixins/modules.js



/** The most bytes of a module with mixins: 1 MiB. */
const LIMIT = 1024 * 1024;
/**
 * Finds a module's file: from the config's folder, the repository's root and the folders around the output, or from `src`
 * in one of these. A module that begins with dots is found from the output's own package.
 */
async function findModule(module, entry, tree) {
    const tried = [];
    const [, dots = '', own = ''] = /^(\.*)([^.\n].*|)$/.exec(module) ?? [];
    for (const folder of dots === '' ? rootsOf(entry) : [relativeRoot(entry, dots.length)]) {
        const path = external_node_path_.posix.join(folder, own.replaceAll('.', '/'));
        for (const [candidate, parent] of [
            [`${path}.py`, module.slice(0, Math.max(0, module.lastIndexOf('.')))],
            [external_node_path_.posix.join(path, '__init__.py'), module],
        ]) {
            tried.push(candidate);
            const text = await readModuleText(candidate, tree);
            if (text !== undefined)
                return { file: { path: candidate, text, module, parent }, tried };
        }
    }
    return { tried };
}
function rootsOf({ output, place }) {
    const around = [external_node_path_.posix.dirname(place?.path ?? '.'), '.', ...(0,paths/* foldersUp */.TS)((0,paths/* outputFolder */.qi)(output))];
    return [...new Set(around.flatMap((folder) => [folder, external_node_path_.posix.join(folder, 'src')]))];
}
/** One dot is the package that the output lies in, each other one the package around. */
function relativeRoot({ output }, dots) {
    const folder = external_node_path_.posix.dirname(output.endsWith('/') ? `${output}.` : output);
    return external_node_path_.posix.join(folder, ...Array.from({ length: dots - 1 }, () => '..'));
}
async function readModuleText(path, tree) {
    if (path.startsWith('..'))
        return undefined;
    const entry = await tree.find(path);
    if (entry?.kind !== 'file' && entry?.kind !== 'executable')
        return undefined;
    const { value } = await (0,trees_text/* readText */.y)(tree, entry, LIMIT);
    return value?.text;
}

;// CONCATENATED MODULE: ./lib/mixins/index.js




/** How often a module may hand a class on from another one. */
const MOST_HOPS = 4;
/**
 * The mixins that an entry's option names, read as data from the tree: no code of a repository ever runs. One whose
 * source is not found, or may hold more than can be read, is a warning and is left out.
 */
async function findMixins(entry, tree) {
    const asked = entry.target === 'sqlalchemy' ? sqlalchemy_options/* sqlalchemyOptions */.c.parse(entry.options).mixins : [];
    const mixins = [];
    const paths = [];
    const diagnostics = [];
    for (const { class: written, columns } of asked) {
        const path = (0,class_path/* readClassPath */.m)(written);
        const found = path && (await findMixin(path.module, path.name, { entry, tree, paths }));
        if (!path || !found)
            continue;
        if (!('problem' in found))
            mixins.push({ ...path, columns, ...found });
        else
            diagnostics.push((0,diagnostic/* warningAt */.MK)(entry.place, 'unreadable-mixin', `options.mixins: ${written} ${found.problem}; its columns are written out`));
    }
    return { value: { mixins, paths }, diagnostics };
}
async function findMixin(module, name, search, hops = MOST_HOPS) {
    const { entry, tree, paths } = search;
    const { file, tried } = await findModule(module, entry, tree);
    paths.push(...tried);
    if (!file)
        return { problem: `was looked for in ${tried.join(', ')} and not found` };
    const { readMixin } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(5701)]).then(__webpack_require__.bind(__webpack_require__, 35701));
    const read = readMixin(file, name);
    if (!('from' in read))
        return read;
    if (hops === 0)
        return { problem: 'is handed on by too many modules' };
    return findMixin(read.from.module, read.from.name, search, hops - 1);
}

// EXTERNAL MODULE: ./lib/model/names.js
var model_names = __webpack_require__(71133);
// EXTERNAL MODULE: ./lib/names/asked.js
var names_asked = __webpack_require__(27056);
// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/targets/python/type-overrides.js + 1 modules
var type_overrides = __webpack_require__(92943);
;// CONCATENATED MODULE: ./lib/unused-options.js




/**
 * Warnings of options that an entry of a config says itself and that fit nothing of its schema: keys of `types` that are
 * no column and no type (`unknown-name`), `mixins` whose columns no table has all of (`unused-mixin`).
 */
function findUnusedOptions(entry, schema) {
    return [...findUnusedTypes(entry, schema), ...findUnusedMixins(entry, schema)];
}
function findUnusedTypes({ options, placeOf }, schema) {
    const keys = Object.keys(options['types'] ?? {});
    if (keys.length === 0 || !placeOf)
        return [];
    const hint = (0,nearest/* createHints */.x)();
    const { unused, known } = (0,type_overrides/* findUnusedKeys */.uM)(keys, schema);
    return unused.flatMap((key) => {
        const place = placeOf(['options', 'types', key, 'key']);
        const message = `options.types: the schema has no type or column "${key}"${hint(key, () => known)}`;
        return place ? [(0,diagnostic/* warningAt */.MK)(place, 'unknown-name', message)] : [];
    });
}
function findUnusedMixins({ target, options, placeOf }, { tables }) {
    const mixins = target === 'sqlalchemy' ? sqlalchemy_options/* sqlalchemyOptions */.c.parse(options).mixins : [];
    if (mixins.length === 0 || !placeOf)
        return [];
    const bodies = tables.map(({ columns }) => new Set(columns.map(({ name }) => name)));
    const known = new Set(bodies.flatMap((names) => [...names]));
    const hint = (0,nearest/* createHints */.x)();
    return mixins.flatMap(({ class: written, columns }, index) => {
        const place = placeOf(['options', 'mixins', index]);
        if (!place || bodies.some((names) => columns.every((name) => names.has(name))))
            return [];
        const hints = columns.filter((name) => !known.has(name)).map((name) => hint(name, () => known));
        const message = `options.mixins: no table has all the columns of ${written} (${columns.join(', ')})${hints.join('')}`;
        return [(0,diagnostic/* warningAt */.MK)(place, 'unused-mixin', message)];
    });
}

;// CONCATENATED MODULE: ./lib/make.js













/**
 * A maker that makes the models of what a reader reads, in the style that the tree's own settings for Python ask for;
 * `stylesheet` is the tree of those settings where it is another one.
 */
function createMaker(readEntry = (0,schema_reader/* createSchemaReader */.xk)(), { stylesheet, neighbours = () => [] } = {}) {
    const readOnce = createNameReader();
    const make = async (entry, tree, { fallback, committed } = {}) => {
        const { value, diagnostics } = await readEntry(entry, tree, fallback);
        const { sources, untracked, schema } = value;
        const settings = new settings_files/* SettingsFiles */.F5(stylesheet ?? tree);
        const style = await (0,code_style/* findCodeStyle */.A)(settings, entry.output);
        const dependencies = await findDependencies(settings, entry.output);
        const mixed = await findMixins(entry, stylesheet ?? tree);
        const from = { sources, untracked, settings: [...settings.paths, ...mixed.value.paths] };
        if (!schema || (0,diagnostic/* hasErrors */.Cs)(diagnostics))
            return { value: { ...from, files: [] }, diagnostics };
        const texts = committed ?? (await (0,lib_committed/* readCommitted */.r)(tree, entry, [])).texts;
        const bridge = await findBridge(entry, {
            neighbours,
            dialect: schema.dialect,
            make: (other) => make(other, tree, { fallback }),
        });
        if ((0,diagnostic/* hasErrors */.Cs)(bridge.diagnostics))
            return { value: { ...from, files: [] }, diagnostics: bridge.diagnostics };
        const beside = {
            committed: texts,
            style,
            dependencies,
            mixins: mixed.value.mixins,
            readOnce,
            bridge: bridge.value,
        };
        const generated = await generateBeside(schema, entry, beside);
        return {
            value: { ...from, files: generated.value },
            diagnostics: [...diagnostics, ...settings.diagnostics, ...mixed.diagnostics, ...generated.diagnostics],
        };
    };
    return make;
}
/**
 * The files of a schema, with the names that the entry asks for and then those that the committed files have. Files that
 * are committed to the letter have them already.
 */
async function generateBeside(schema, entry, { committed, readOnce, ...around }) {
    const asked = entry.naming && (0,names_asked/* findAsked */.E)(entry.naming, schema, entry.placeOf);
    const first = asked ? [asked.value] : [];
    const plain = await generate(schema, entry, { ...around, names: first });
    const isThere = plain.value.every(({ path, text, once }) => once === true || committed.get(path) === text);
    const names = isThere ? model_names/* NO_NAMES */.p : await readOnce(entry.target, committed);
    const { value, diagnostics } = names.tables.length === 0 ? plain : await generate(schema, entry, { ...around, names: [...first, names] });
    const unused = findUnusedOptions(entry, schema);
    return { value, diagnostics: [...(asked?.diagnostics ?? []), ...unused, ...diagnostics] };
}
/** Reads the names of each set of files once. */
function createNameReader() {
    const known = new WeakMap();
    return (target, texts) => {
        const pending = known.get(texts) ?? (0,lib_names/* readNames */.r)(target, texts);
        known.set(texts, pending);
        return pending;
    };
}


/***/ }),

/***/ 71133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NO_NAMES)
/* harmony export */ });
/** No names at all. */
const NO_NAMES = { tables: [], objects: [] };


/***/ }),

/***/ 27056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findAsked)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42037);


/**
 * The names that an entry's `naming` asks for, by what the schema has; a key that it does not have is a warning, but for
 * what `placeOf` says to stand elsewhere: defaults fit some of the entries.
 */
function findAsked(naming, schema, placeOf) {
    const { place, classes, attributes, relations } = naming;
    const tables = schema.tables.map((table) => toNames(table, naming));
    const labels = schema.tables.map(labelOf);
    const columns = schema.tables.flatMap((table) => table.columns.map(({ name }) => columnLabel(table, [name])));
    const keys = schema.tables.flatMap((table) => table.foreignKeys.map((key) => columnLabel(table, key.columns)));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .createHints */ .x)();
    const unknown = (kind, what, asked, known) => {
        const all = new Set(known);
        return Object.keys(asked)
            .filter((key) => !all.has(key))
            .flatMap((key) => {
            const at = placeOf ? placeOf(['naming', kind, key, 'key']) : place;
            if (placeOf && !at)
                return [];
            const message = `naming.${kind}: the schema has no ${what} "${key}"${hint(key, () => all)}`;
            return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .warningAt */ .MK)(at, 'unknown-name', message)];
        });
    };
    return {
        value: { ...(place ? { place } : {}), tables, objects: [] },
        diagnostics: [
            ...unknown('classes', 'table', classes, labels),
            ...unknown('attributes', 'column', attributes, columns),
            ...unknown('relations', 'foreign key of', relations, keys),
        ],
    };
}
function toNames(table, { classes, attributes, relations }) {
    const { name, namespace, columns, foreignKeys } = table;
    const asked = own(classes, labelOf(table));
    return {
        table: name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(asked === undefined ? {} : { name: asked }),
        attributes: new Map(columns.flatMap((column) => {
            const attribute = own(attributes, columnLabel(table, [column.name]));
            return attribute === undefined ? [] : [[column.name, attribute]];
        })),
        relations: foreignKeys.flatMap((key) => {
            const ends = own(relations, columnLabel(table, key.columns));
            if (!ends)
                return [];
            const { forward, reverse } = ends;
            return [
                {
                    columns: key.columns,
                    ...(forward === undefined ? {} : { forward }),
                    ...(reverse === undefined ? {} : { back: reverse }),
                },
            ];
        }),
    };
}
/** A value that a record has itself: tables may be called `constructor`. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function labelOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}
function columnLabel(table, columns) {
    return `${labelOf(table)}.${columns.join(',')}`;
}


/***/ }),

/***/ 31200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readNames)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71133);
/* harmony import */ var _generate_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33558);


/**
 * The names in the committed models of a target: what classes, attributes and relationships are called there. The files
 * are read as data. Only those count that have our header, since others are never written. `texts` go by path.
 * The parser is loaded for the first file that counts.
 */
async function readNames(target, texts) {
    const ours = [...texts].filter(([, text]) => (0,_generate_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .ay)(text) !== undefined);
    if (ours.length === 0 || !isReadable(target))
        return _model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_NAMES */ .p;
    const { readModules } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8472)]).then(__webpack_require__.bind(__webpack_require__, 26091));
    return readModules[target](ours);
}
function isReadable(target) {
    return target === 'django' || target === 'sqlalchemy';
}


/***/ }),

/***/ 69252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ modulePath)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);

/**
 * The module of an output (a file, or a folder that ends in `/`) as another output imports it: `..accounts.models` where
 * both lie under one folder, since only the repository knows what is above that, else from the root. Undefined where a
 * folder's name is no identifier.
 */
function modulePath(output, from) {
    const target = output.replace(/(?:\.py|\/)$/, '').split('/');
    const here = from
        .replace(/(?:\/[^/]*|^[^/]*)$/, '')
        .split('/')
        .filter((part) => part !== '');
    const differs = here.findIndex((part, index) => part !== target[index]);
    const shared = differs < 0 ? here.length : differs;
    const rest = shared === 0 ? target : target.slice(shared);
    if (rest.length === 0 || !rest.every(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5))
        return undefined;
    return shared === 0 ? rest.join('.') : `${'.'.repeat(here.length - shared + 1)}${rest.join('.')}`;
}


/***/ })

};
