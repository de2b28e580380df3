export const id = 5217;
export const ids = [5217];
export const modules = {

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toRepositoryPath),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The repository that a folder lies in: the nearest folder above with a `.git`, else the folder itself. */
function findRoot(folder) {
    for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    }
}
/** A path on disk as a repository path: relative to the root, with forward slashes; `''` for the root itself. */
function toRepositoryPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 15281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ configFolder),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/trees/text.js
var trees_text = __webpack_require__(77786);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/reserved-path.js
var reserved_path = __webpack_require__(42459);
// EXTERNAL MODULE: ./lib/targets/index.js
var targets = __webpack_require__(39122);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
// EXTERNAL MODULE: ./lib/config/database-source.js
var database_source = __webpack_require__(99403);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/config/problems.js


/** What a shape has against a config's data, as diagnostics at the places of the keys and values. */
function shapeProblems(error, located, around, knownKeys) {
    return error.issues.flatMap((issue) => {
        const path = [...around, ...issue.path];
        if (issue.code !== 'unrecognized_keys') {
            return [
                (0,diagnostic/* errorAt */.Os)(located.placeOf(path), codeOf(issue, valueAt(located, path)), `${nameOf(path) || 'the config'}: ${describe(issue, valueAt(located, path))}`),
            ];
        }
        return issue.keys.map((key) => (0,diagnostic/* errorAt */.Os)(located.placeOf([...path, key, 'key']), 'unknown-key', unknownKey(key, knownKeys(issue.path))));
    });
}
/** The sentence for a word that is none of the known ones: the near ones first, else all of them. */
function unknownWord(what, word, known) {
    const [near] = (0,nearest/* nearest */.p)(word, known);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    return `unknown ${what} "${word}" (known: ${known.join(', ')})${hint}`;
}
function unknownKey(key, known) {
    return unknownWord('key', key, known);
}
function codeOf({ path, code }, value) {
    const isUnknownTarget = path.at(-1) === 'target' && code === 'invalid_value' && value !== undefined;
    return isUnknownTarget ? 'unknown-target' : 'invalid-config';
}
function describe(issue, value) {
    if (value === undefined)
        return 'expected a value here, and there is none';
    if (issue.code === 'invalid_value')
        return unknownWord('value', typeof value === 'string' ? value : show(value), issue.values.map(String));
    if (issue.code === 'invalid_format')
        return `expected something like ${exampleOf(issue.path) ?? issue.format}, came ${show(value)}`;
    if (issue.code === 'invalid_type')
        return `expected ${TYPES[issue.expected] ?? issue.expected}, came ${show(value)}`;
    if (issue.code === 'custom')
        return issue.message;
    if (issue.code === 'too_small')
        return 'expected at least one value, came none';
    return `expected a text or a list of texts, came ${show(value)}`;
}
/** An example for a key, or for what stands under a key of keys. */
function exampleOf(path) {
    return EXAMPLES[String(path.at(-1))] ?? EXAMPLES[String(path.at(-2))];
}
const EXAMPLES = {
    'python-version': '"3.11"',
    base: '"app.db:Base"',
    types: '"app.fields:MoneyField"',
    class: '"app.db:TimestampMixin"',
    type: '"app.types:MoneyType"',
    python: '"str", "decimal:Decimal" or "list[float]"',
};
const TYPES = {
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
};
function show(value) {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
function nameOf(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
        .join('');
}
function valueAt(located, path) {
    return path.reduce((value, part) => typeof value === 'object' && value !== null ? value[part] : undefined, located.value);
}

;// CONCATENATED MODULE: ./lib/config/conventions.js



/** The keys below `conventions`. */
const shape = schemas/* strictObject */.rej({ 'timestamp-default': schemas/* optional */.lqM(schemas/* boolean */.zMY()) });
/** What an entry's `conventions` says: `off`, or keys and values. Anything else is an error at its place. */
function readConventions(written, placeOf) {
    if (written === undefined || written === 'off')
        return { value: written, diagnostics: [] };
    if (typeof written === 'string') {
        const message = `conventions: ${unknownWord('value', written, ['off'])}; or keys and values`;
        return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(placeOf(['conventions']), 'invalid-config', message)] };
    }
    const shaped = shape.safeParse(written);
    if (shaped.success) {
        return { value: { timestampDefault: shaped.data['timestamp-default'] ?? false }, diagnostics: [] };
    }
    const fallback = { path: 'conventions', line: 1, column: 1 };
    const located = { value: { conventions: written }, placeOf: (key) => placeOf(key) ?? fallback };
    const diagnostics = shapeProblems(shaped.error, located, ['conventions'], () => Object.keys(shape.shape));
    return { value: undefined, diagnostics };
}

// EXTERNAL MODULE: ./lib/targets/python/names.js
var names = __webpack_require__(16085);
;// CONCATENATED MODULE: ./lib/config/naming.js




const naming_names = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), {});
const ends = schemas/* strictObject */.rej({ forward: schemas/* optional */.lqM(schemas/* string */.YjP()), reverse: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** The keys below `naming`. */
const naming_shape = schemas/* strictObject */.rej({
    classes: naming_names,
    attributes: naming_names,
    relations: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), ends), {}),
});
/** An entry's `naming`: names for classes, attributes and relations, each one that Python can write. */
function readNaming(written, placeOf) {
    if (written === undefined)
        return { value: undefined, diagnostics: [] };
    const fallback = { path: 'naming', line: 1, column: 1 };
    const located = { value: { naming: written }, placeOf: (key) => placeOf(key) ?? fallback };
    const shaped = naming_shape.safeParse(written);
    if (!shaped.success) {
        const known = (path) => Object.keys(path[0] === 'relations' ? ends.shape : naming_shape.shape);
        return { value: undefined, diagnostics: shapeProblems(shaped.error, located, ['naming'], known) };
    }
    const place = placeOf(['naming']);
    return { value: { ...(place ? { place } : {}), ...shaped.data }, diagnostics: check(shaped.data, located) };
}
/** Names that Python cannot write. */
function check({ classes, attributes, relations }, { placeOf }) {
    const both = Object.entries(relations).flatMap(([key, { forward, reverse }]) => [
        ['relations', key, forward],
        ['relations', key, reverse],
    ]);
    const plain = Object.entries({ classes, attributes }).flatMap(([kind, all]) => Object.entries(all).map(([key, name]) => [kind, key, name]));
    return [...plain, ...both].flatMap(([kind, key, name]) => {
        if (name === undefined || (0,names/* isIdentifier */._5)(name))
            return [];
        const message = `naming.${kind}: expected a name that Python can write for ${key}, came "${name}"`;
        return [(0,diagnostic/* errorAt */.Os)(placeOf(['naming', kind, key]), 'invalid-name', message)];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
// EXTERNAL MODULE: ./lib/readers/index.js + 9 modules
var readers = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/config/shape.js




const shape_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const textOrList = schemas/* union */.KCZ([shape_text, schemas/* array */.YOg(shape_text).check(api/* _minLength */.m9(1))]);
const shape_names = schemas/* union */.KCZ([shape_text, schemas/* array */.YOg(shape_text)]);
/** The keys that an entry and `defaults` share: the shape of each. What they mean stands in docs/configuration.md. */
const shared = {
    format: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(readers/* readers */.Xc))),
    dialect: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(dialects/* dialects */.O9))),
    'on-unreadable': schemas/* optional */.lqM(schemas/* enum */.k5n(['error', 'warn'])),
    // Read by itself: a word, or keys of its own.
    conventions: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    views: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    tables: schemas/* optional */.lqM(shape_names),
    exclude: schemas/* optional */.lqM(shape_names),
    external: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), shape_text)),
    // Read by itself, for the places of its names.
    naming: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    overwrite: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    'python-version': schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^3\.[1-9]\d$/))),
    options: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
};
/** The shape of one entry under `models`. */
const entryShape = schemas/* strictObject */.rej({
    schema: textOrList,
    target: schemas/* enum */.k5n(keysOf(targets/* targets */.z)),
    output: shape_text,
    ...shared,
});
/** The shape of a config file. */
const configShape = schemas/* strictObject */.rej({
    defaults: schemas/* optional */.lqM(schemas/* strictObject */.rej({ target: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(targets/* targets */.z))), ...shared })),
    models: schemas/* array */.YOg(schemas/* unknown */.L5J()).check(api/* _minLength */.m9(1)),
});
function keysOf(registry) {
    return Object.keys(registry);
}

;// CONCATENATED MODULE: ./lib/config/entries.js












/** The entries of a config file's data; paths in it are relative to `folder`. */
function readEntries(located, folder) {
    const file = configShape.safeParse(located.value ?? {});
    if (!file.success)
        return { value: [], diagnostics: shapeProblems(file.error, located, [], knownKeys) };
    const { defaults = {}, models } = file.data;
    const outcomes = models.map((model, index) => {
        const around = ['models', index];
        const merged = isObject(model) ? { ...defaults, ...withOptions(defaults.options, model) } : model;
        const shaped = entryShape.safeParse(merged);
        if (!shaped.success)
            return { value: [], diagnostics: shapeProblems(shaped.error, located, around, knownEntryKeys) };
        const placeOf = (key) => located.placeOf([...around, ...key]);
        const { value, diagnostics } = toEntry(shaped.data, folder, placeOf);
        const ownPlaceOf = (key) => (hasKey(model, key) ? placeOf(key) : undefined);
        return { value: value.map((entry) => ({ ...entry, placeOf: ownPlaceOf })), diagnostics };
    });
    return {
        value: outcomes.flatMap(({ value }) => value),
        diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    };
}
/**
 * The entry that a config file or the inputs `schema`, `target` and `output` write; paths are relative to `folder`. A
 * database's URL itself is taken only where no file can have written it.
 */
function toEntry(written, folder, placeOf, urls = 'refused') {
    const paths = [written.schema].flat();
    const database = (0,database_source/* readDatabaseSource */.v)(paths, urls, placeOf(['schema']));
    const isDatabase = database.value !== undefined || database.diagnostics.length > 0;
    const schema = isDatabase ? [] : paths.map((path) => checkSchemaPath(path, folder, placeOf(['schema'])));
    const output = checkOutputPath(written.output, folder, placeOf(['output']));
    const options = readOptions(written, placeOf);
    const conventions = readConventions(written.conventions, placeOf);
    const naming = readNaming(written.naming, placeOf);
    const diagnostics = [
        ...[database, ...schema, output, options, conventions, naming].flatMap((outcome) => outcome.diagnostics),
        ...layoutProblems(options.value, output.value, placeOf(['output'])),
        ...globProblems(isDatabase ? { ...written, schema: [] } : written, placeOf),
    ];
    if (diagnostics.length > 0)
        return { value: [], diagnostics };
    const place = placeOf([]);
    const entry = {
        ...(place ? { place } : {}),
        schema: database.value ? [database.value.words] : schema.map(({ value }) => value),
        ...(database.value ? { database: database.value.source } : {}),
        target: written.target,
        output: output.value,
        ...(written.format ? { format: written.format } : {}),
        ...(written.dialect ? { dialect: written.dialect } : {}),
        ...(written['on-unreadable'] ? { onUnreadable: written['on-unreadable'] } : {}),
        ...(conventions.value === undefined ? {} : { conventions: conventions.value }),
        ...(written.views ? { views: true } : {}),
        tables: [written.tables ?? []].flat(),
        exclude: [written.exclude ?? []].flat(),
        external: written.external ?? {},
        ...(naming.value === undefined ? {} : { naming: naming.value }),
        overwrite: written.overwrite ?? false,
        ...(written['python-version'] ? { pythonVersion: written['python-version'] } : {}),
        options: options.value,
    };
    return { value: [entry], diagnostics: [] };
}
/** Globs that are too long, or have too many braces, to be compared with many names. */
function globProblems(written, placeOf) {
    return ['schema', 'tables', 'exclude'].flatMap((key) => [written[key] ?? []].flat().flatMap((glob) => {
        const problem = (0,lib_glob/* globProblem */.AI)(glob);
        return problem === undefined ? [] : [(0,diagnostic/* errorAt */.Os)(placeOf([key]), 'invalid-glob', `${key}: ${problem}`)];
    }));
}
function checkSchemaPath(written, folder, place) {
    const path = (0,paths/* repositoryPath */.SH)(folder, written);
    if (path === undefined || (0,paths/* hasControlCharacter */.Fd)(path)) {
        const message = `schema: expected a path inside the repository, relative and with forward slashes, came "${written}"`;
        return { value: '', diagnostics: [(0,diagnostic/* errorAt */.Os)(place, 'outside-repository', message)] };
    }
    return { value: path, diagnostics: [] };
}
function checkOutputPath(written, folder, place) {
    const path = (0,paths/* repositoryPath */.SH)(folder, written);
    const problem = path === undefined || (0,paths/* hasControlCharacter */.Fd)(path)
        ? (0,diagnostic/* errorAt */.Os)(place, 'outside-repository', `output: expected a path inside the repository, relative and with forward slashes, came "${written}"`)
        : (0,reserved_path/* isReservedPath */.Q)(path)
            ? (0,diagnostic/* errorAt */.Os)(place, 'reserved-output', `output: "${written}" lies under .git or .github, where no model is ever written`)
            : path === './' || (!path.endsWith('.py') && !path.endsWith('/'))
                ? (0,diagnostic/* errorAt */.Os)(place, 'invalid-output', `output: expected a file that ends in .py or a folder of its own that ends in "/", came "${written}"`)
                : undefined;
    return { value: path ?? '', diagnostics: problem ? [problem] : [] };
}
/** People's classes need files of their own. */
function layoutProblems({ layout }, output, place) {
    if (layout !== 'base' || !output.endsWith('.py'))
        return [];
    const message = `output: expected a folder that ends in "/" beside layout base, came "${output}"`;
    return [(0,diagnostic/* errorAt */.Os)(place, 'invalid-output', message)];
}
function readOptions(written, placeOf) {
    const shape = targets/* targets */.z[written.target].options;
    const shaped = shape.safeParse(written.options ?? {});
    if (shaped.success)
        return { value: shaped.data, diagnostics: [] };
    const fallback = { path: 'options', line: 1, column: 1 };
    const located = { value: { options: written.options }, placeOf: (key) => placeOf(key) ?? fallback };
    return {
        value: {},
        diagnostics: shapeProblems(shaped.error, located, ['options'], () => Object.keys(shape.shape)),
    };
}
/** Outputs that two entries write, and outputs that are an entry's schema: errors at the later entry. */
function outputProblems(entries) {
    return entries.flatMap((entry, index) => {
        const place = entry.place;
        const rival = entries.slice(0, index).find((other) => overlaps(other.output, entry.output));
        const clash = rival
            ? [
                (0,diagnostic/* errorAt */.Os)(place, 'duplicate-output', `two entries write "${entry.output}"; give each an output of its own`),
            ]
            : [];
        const eaten = entries.some((other) => other.schema.includes(entry.output))
            ? [
                (0,diagnostic/* errorAt */.Os)(place, 'output-is-schema', `output: "${entry.output}" is a schema file; models are never written over it`),
            ]
            : [];
        return [...clash, ...eaten];
    });
}
/** Whether two outputs may hold one file: the same file, one inside the other's folder, or alike but for letter case. */
function overlaps(one, other) {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a === b || holds(a, b) || holds(b, a);
}
/** Whether a folder accounts for what another output writes. */
function holds(folder, output) {
    const around = `${external_node_path_.posix.dirname(output)}/`;
    return folder.endsWith('/') && [folder, `${folder}${thin_classes/* GENERATED_PACKAGE */.XP}/`].includes(around);
}
function withOptions(defaults, model) {
    const own = model['options'];
    return defaults && (own === undefined || isObject(own))
        ? { ...model, options: { ...defaults, ...own } }
        : model;
}
/** Whether an entry itself says a key, or one of its options. */
function hasKey(model, [first = '', second = '']) {
    if (!isObject(model) || !Object.hasOwn(model, first))
        return false;
    const { options } = model;
    return first !== 'options' || (isObject(options) && Object.hasOwn(options, second));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function knownKeys(path) {
    return path[0] === 'defaults'
        ? knownEntryKeys().filter((key) => key !== 'schema' && key !== 'output')
        : Object.keys(configShape.shape);
}
function knownEntryKeys() {
    return Object.keys(entryShape.shape);
}

;// CONCATENATED MODULE: ./lib/config/load.js





const MAX_BYTES = 1024 * 1024;
/** Where a config file is looked for in a folder, in this order. */
const NAMES = [
    'model-drift.yml',
    'model-drift.yaml',
    '.github/model-drift.yml',
    '.github/model-drift.yaml',
    'pyproject.toml',
];
/**
 * The config of a tree: the file that the user named, or the first that is found from the folder upwards. A
 * `pyproject.toml` counts when it has a `[tool.model-drift]` table. None at all is an error that says what to write.
 */
async function loadConfig(tree, source) {
    const found = 'file' in source ? await openNamed(tree, source.file) : await search(tree, source.folder);
    if (!found.value)
        return { value: { entries: [] }, diagnostics: found.diagnostics };
    const { path, located } = found.value;
    const entries = readEntries(located, configFolder(path));
    const diagnostics = [...entries.diagnostics, ...outputProblems(entries.value)];
    return { value: { path, entries: (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? [] : entries.value }, diagnostics };
}
async function openNamed(tree, written) {
    const path = (0,paths/* repositoryPath */.SH)('', written);
    const entry = path === undefined ? undefined : await tree.find(path);
    const found = entry && (await load_open(tree, entry));
    if (found && (found.value || found.diagnostics.length > 0))
        return found;
    const reason = path === undefined
        ? 'expected a path inside the repository, relative and with forward slashes'
        : entry
            ? 'it has no [tool.model-drift] table'
            : `there is no such file in ${tree.label}`;
    return {
        value: undefined,
        diagnostics: [(0,diagnostic/* errorAt */.Os)(undefined, 'config-not-found', `config "${written}": ${reason}`)],
    };
}
async function search(tree, folder) {
    for (const place of (0,paths/* foldersUp */.TS)(folder)) {
        for (const name of NAMES) {
            const entry = await tree.find(external_node_path_.posix.join(place, name));
            const found = entry && (await load_open(tree, entry));
            if (found && (found.value || found.diagnostics.length > 0))
                return found;
        }
    }
    const message = 'no config found: write model-drift.yml with an entry under "models:", or give the inputs schema, target and output (on the command line: schema2orm)';
    return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(undefined, 'config-not-found', message)] };
}
async function load_open(tree, entry) {
    if (entry.kind === 'link' || entry.kind === 'submodule') {
        const place = { path: entry.path, line: 1, column: 1 };
        const message = `the config must be a file, not a ${entry.kind}`;
        return { value: undefined, diagnostics: [(0,diagnostic/* errorAt */.Os)(place, 'config-is-link', message)] };
    }
    const file = await (0,trees_text/* readText */.y)(tree, entry, MAX_BYTES);
    if (!file.value)
        return { value: undefined, diagnostics: file.diagnostics };
    const located = await parse(entry.path, file.value.text);
    return {
        value: located.value && { path: entry.path, located: located.value },
        diagnostics: located.diagnostics,
    };
}
async function parse(path, text) {
    if (!path.endsWith('.toml'))
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8099)]).then(__webpack_require__.bind(__webpack_require__, 98099))).readYaml(path, text);
    const table = path.endsWith('pyproject.toml') ? ['tool', 'model-drift'] : [];
    return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(8884)]).then(__webpack_require__.bind(__webpack_require__, 28884))).readToml(path, text, table);
}
/** The folder that the paths in a config file are relative to: its own, or the parent of `.github`. */
function configFolder(path) {
    const folder = external_node_path_.posix.dirname(path);
    return external_node_path_.posix.basename(folder) === '.github' ? external_node_path_.posix.dirname(folder) : folder;
}


/***/ })

};
