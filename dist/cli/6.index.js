export const id = 6;
export const ids = [6];
export const modules = {

/***/ 58983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ runHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var load = __webpack_require__(15281);
// EXTERNAL MODULE: ./lib/databases/access.js
var access = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
;// CONCATENATED MODULE: ./lib/quote/shell.js

/** A text as one word of a POSIX shell's command line, to be shown to a person who may copy it. */
function shellWord(text) {
    const shown = (0,quote_text/* visible */.RK)(text).replaceAll(/[\r\n\t]/g, ' ');
    return /^[\w./:@%+,-]+$/.test(shown) && !shown.startsWith('-')
        ? shown
        : `'${shown.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/committed.js
var lib_committed = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/generate/header.js
var header = __webpack_require__(33558);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(31307);
;// CONCATENATED MODULE: ./lib/beside/left-behind.js




/**
 * Warnings about files of ours that the config of the base accounted for and that of the head does not: an entry is gone,
 * or has another output. One for each such output, at its first file. They may be wanted, so nobody deletes them.
 */
async function findLeftBehind({ entries }, former, head) {
    const now = new Set(entries.map(({ output }) => output));
    const gone = (former?.entries ?? []).filter(({ output }) => !now.has(output));
    const found = await Promise.all(gone.map((entry) => findOurs(entry, head)));
    return found.flatMap((paths) => {
        const left = paths.filter((path) => !entries.some(({ output }) => (0,lib_paths/* isWithin */.UO)(output, path)));
        const [first] = left;
        return first === undefined ? [] : [toWarning(first, left.length)];
    });
}
/** The files of ours at an entry's output, sorted. */
async function findOurs(entry, head) {
    const { texts } = await (0,lib_committed/* readCommitted */.r)(head, entry, []);
    return [...texts].flatMap(([path, text]) => ((0,header/* readHeader */.ay)(text) ? [path] : [])).sort();
}
function toWarning(path, files) {
    const what = files === 1 ? `"${path}" is` : `"${path}" and ${files - 1} more beside it are`;
    const message = `${what} left behind: no entry has this output any more; delete what is generated, or take its header away to keep it as your own`;
    return (0,diagnostic/* warningAt */.MK)({ path, line: 1, column: 1 }, 'left-behind', message);
}

// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(55085);
;// CONCATENATED MODULE: ./lib/beside/moved-schemas.js

/**
 * Notices about schema files that entries name and a change has renamed: a file of the base that the head does not have,
 * while the head has the same contents at a path that is new.
 */
async function findMovedSchemas(entries, base, head) {
    const found = await Promise.all(entries.flatMap((entry) => entry.schema.filter((path) => !(0,glob/* isGlob */.fg)(path)).map((path) => findMoved(path, entry, base, head))));
    return found.flat();
}
async function findMoved(path, { place }, base, head) {
    const [before, now] = [await base.find(path), await head.find(path)];
    if (before?.id === undefined || now)
        return [];
    const same = (await head.list('')).filter(({ id }) => id === before.id);
    for (const { path: other } of same) {
        if (await base.find(other))
            continue;
        const message = `"${path}" is called "${other}" since this change: name that in the entry`;
        return [{ code: 'schema-moved', severity: 'notice', message, ...(place && { place }) }];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/trees/changed.js
/**
 * The paths that differ between two trees with ids: added, removed, with other contents or of another kind. Whole
 * listings are compared, since a forge's own list of a pull request's files ends after the first 3,000.
 */
async function changedPaths(base, head) {
    const [before, after] = await Promise.all([base.list(''), head.list('')]);
    const former = new Map(before.map((entry) => [entry.path, entry]));
    const current = new Set(after.map(({ path }) => path));
    const removed = before.filter(({ path }) => !current.has(path));
    const written = after.filter((entry) => !isSame(entry, former.get(entry.path)));
    return new Set([...removed, ...written].map(({ path }) => path));
}
/** An entry without an id is never known to be the same. */
function isSame(entry, former) {
    return entry.id !== undefined && entry.id === former?.id && entry.kind === former.kind;
}

// EXTERNAL MODULE: ./lib/sources.js + 1 modules
var lib_sources = __webpack_require__(32283);
;// CONCATENATED MODULE: ./lib/changes.js


/**
 * What changes in the schemas of entries between base and head, each change once, though entries may share a schema.
 * Nothing without a base, of a database, and of a schema that either side lacks or cannot read.
 */
async function findChanges(task) {
    const pairs = new Map();
    for (const entry of task.entries) {
        const pair = await findSchemas(entry, task);
        if (pair)
            pairs.set(pair.to, pair.from);
    }
    if (pairs.size === 0)
        return [];
    // Comparing expressions takes a room of its own, which few runs enter.
    const { diffSchemas } = await Promise.all(/* import() */[__webpack_require__.e(2056), __webpack_require__.e(110), __webpack_require__.e(7961)]).then(__webpack_require__.bind(__webpack_require__, 27961));
    const changes = [...pairs].flatMap(([to, from]) => diffSchemas(from, to));
    return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
async function findSchemas(entry, { former, changed, read, request }) {
    const { base, head, workspace } = request;
    if (!base || entry.database)
        return undefined;
    const now = await read(entry, head, workspace);
    const before = earlierEntry(entry, former);
    if (!now.value.schema || (0,diagnostic/* hasErrors */.Cs)(now.diagnostics))
        return undefined;
    if (changed && !isTouched(entry, before, now.value.sources, changed))
        return undefined;
    const earlier = await read(before, base);
    if (!earlier.value.schema || (0,diagnostic/* hasErrors */.Cs)(earlier.diagnostics))
        return undefined;
    return { from: earlier.value.schema, to: now.value.schema };
}
/** The entry as the base's config has it, with today's choice of tables: another choice is no change of a schema. */
function earlierEntry(entry, former) {
    const before = former?.entries.find(({ output }) => output === entry.output) ?? entry;
    const { tables, exclude, external } = entry;
    return before.database ? entry : { ...before, tables, exclude, external };
}
/** Whether a schema file differs between base and head, or other files are the schema now. */
function isTouched(entry, before, sources, changed) {
    if (JSON.stringify(entry.schema) !== JSON.stringify(before.schema))
        return true;
    return [...changed].some((0,lib_sources/* sourceMatcher */.EK)(entry, sources));
}

// EXTERNAL MODULE: ./lib/readers/lines.js
var readers_lines = __webpack_require__(98083);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
;// CONCATENATED MODULE: ./lib/bare-classes.js



/** An import of columns, and the module that they come from. */
const IMPORT = new RegExp(`^from \\.${thin_classes/* GENERATED_PACKAGE */.XP}\\.([^\\s.]+) import\\b`, 'gm');
/**
 * Notices about the classes of people whose columns are generated no more, for their table is gone: their files are never
 * deleted, and cannot be imported. `committed` are the texts that stand in the entry's folder, by path.
 */
function findBareClasses({ output, options }, generated, committed) {
    if (options['layout'] !== 'base')
        return [];
    const inside = `${output}${thin_classes/* GENERATED_PACKAGE */.XP}/`;
    const there = new Set(generated.map(({ path }) => path));
    const isOwn = (path) => {
        const text = committed.get(path);
        return text !== undefined && (0,header/* readHeader */.ay)(text) === undefined;
    };
    const isMissing = (path) => !there.has(path) && !isOwn(path);
    const own = [...committed].filter(([path]) => !path.startsWith(inside) && isOwn(path)).sort(byPath);
    return own.flatMap(([path, text]) => {
        const lines = new readers_lines/* Lines */.q(path, text);
        return [...text.matchAll(IMPORT)].flatMap(({ 1: module = '', index }) => {
            const columns = `${inside}${module}.py`;
            return isMissing(columns) ? [toNotice(lines.place(index), columns)] : [];
        });
    });
}
function toNotice(place, columns) {
    const message = `nothing is left beneath this class, since the schema gives no "${columns}" any more: delete the file, or give the class columns of its own`;
    return { code: 'class-without-columns', severity: 'notice', message, place };
}
function byPath([a], [b]) {
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/beside/lost-headers.js


/**
 * Warnings about files that were ours at the base and have no header any more: they count as people's from then on, and
 * nobody compares them. `base` are the texts that stood there, by path.
 */
function findLostHeaders(drifts, base) {
    const lost = drifts.filter(({ path, status }) => {
        const before = base?.get(path);
        return status === 'foreign' && before !== undefined && (0,header/* readHeader */.ay)(before) !== undefined;
    });
    return lost.map(({ path }) => {
        const message = `the header of model-drift is gone from "${path}", so that it counts as written by people and is not compared any more: put it back above the code, or take the file out of the entry's output`;
        return (0,diagnostic/* warningAt */.MK)({ path, line: 1, column: 1 }, 'lost-header', message);
    });
}

;// CONCATENATED MODULE: ./lib/beside/models-in.js

const TABLE = /(?:^[ \t]+(?:__tablename__|db_table)[ \t]*(?::[^=\n]*)?=[ \t]*|\bTable\(\s*)(["'])(?<table>[^"'\n]+)\1/gm;
/** What makes a class another thing than the one model of the table of its name. */
const ELSEWHERE = /\bschema\b|\bextend_existing\b|\bproxy *= *True\b|\bmanaged *= *False\b/;
/** The models that a Python text has, as far as it names their tables. */
function modelsIn(path, text) {
    if (!/__tablename__|db_table|Table\(/.test(text))
        return [];
    const lines = new readers_lines/* Lines */.q(path, text);
    return [...statementsIn(text)].flatMap(({ start, code }) => {
        if (ELSEWHERE.test(code))
            return [];
        return [...code.matchAll(TABLE)].map(({ groups: { table = '' } = {}, 0: found, index }) => ({
            table,
            place: { ...lines.place(start + index + found.length), column: 1 },
        }));
    });
}
/** The classes and calls of a module, and where they begin: each goes to the next line that is not indented. */
function* statementsIn(text) {
    let start = 0;
    for (const code of text.split(/^(?=\S)/m)) {
        yield { start, code };
        start += code.length;
    }
}

;// CONCATENATED MODULE: ./lib/beside/second-models.js



/**
 * Warnings about classes that people wrote in an entry's folder for tables that other files of the folder are generated
 * for: no ORM takes two models of one table. `committed` are the texts that stand in the folder, by path.
 */
function findSecondModels({ output, overwrite }, generated, committed) {
    if (!output.endsWith('/'))
        return [];
    const paths = new Set(generated.map(({ path }) => path));
    const isOwn = (path) => {
        const text = committed.get(path);
        return text !== undefined && !(0,header/* readHeader */.ay)(text) && !(overwrite && paths.has(path));
    };
    const own = [...committed].filter(([path]) => isOwn(path)).sort(second_models_byPath);
    if (own.length === 0)
        return [];
    const homes = findHomes(generated);
    return own.flatMap(([path, text]) => modelsIn(path, text).flatMap(({ table, place }) => {
        const home = homes.get(table);
        if (!home || home.path === path || (!home.once && isOwn(home.path)))
            return [];
        const message = `the table "${table}" has a class here, which people wrote, and another one in the generated "${home.path}": take one of them out, this one by hand or that one by naming the table in "external"`;
        return [(0,diagnostic/* warningAt */.MK)(place, 'second-model', message)];
    }));
}
/** The file that holds the model of each table: what is generated for it, or the class of people's own over that. */
function findHomes(generated) {
    const thin = generated.filter(({ once }) => once === true);
    const classes = new Map(thin.map((file) => [nameOf(file.path), file]));
    return new Map(generated.flatMap((file) => modelsIn(file.path, file.text).map(({ table }) => [table, classes.get(nameOf(file.path)) ?? file])));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function second_models_byPath([a], [b]) {
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/beside/shadowed.js

/**
 * A warning where an entry writes a package beside a module of its name, or a module beside such a package: Python
 * imports the package, and nobody misses the module that is never read.
 */
async function findShadowed({ output, place }, head) {
    const isPackage = output.endsWith('/');
    const other = isPackage ? output.replace(/\/$/, '.py') : output.replace(/\.py$/, '/');
    const found = await head.find(isPackage ? other : `${other}__init__.py`);
    if (!found)
        return [];
    const message = isPackage
        ? `output: Python imports the package "${output}" and never the module "${other}" beside it: move what is still needed into the package, and delete the module`
        : `output: Python imports the package "${other}" and never the module "${output}" beside it: choose an output in the package, or another name`;
    return [(0,diagnostic/* warningAt */.MK)(place, 'shadowed-module', message)];
}

;// CONCATENATED MODULE: ./lib/beside/unused-columns.js



/** The first class that the class of a file which is written once inherits: the one with its columns. */
const INHERITED = /^class \w+\(\s*(\w+)/m;
/**
 * Warnings about files of people that stand where a class of their own is to inherit generated columns, and have a model
 * that does not name these: what is generated then says nothing about that table. A file without models is as people want
 * it: their class may be elsewhere. `committed` are the texts that stand there, by path.
 */
function findUnusedColumns(generated, committed) {
    return generated.flatMap(({ path, text, once }) => {
        const own = once === true ? committed.get(path) : undefined;
        if (own === undefined || (0,header/* readHeader */.ay)(own))
            return [];
        const [, columns] = INHERITED.exec(text) ?? [];
        if (columns === undefined || own.includes(columns) || modelsIn(path, own).length === 0)
            return [];
        const message = `no class here inherits "${columns}", so the columns that are generated for it are not used: let the class inherit it, and take its own columns out`;
        return [(0,diagnostic/* warningAt */.MK)({ path, line: 1, column: 1 }, 'unused-columns', message)];
    });
}

// EXTERNAL MODULE: ./lib/drift/index.js + 6 modules
var drift = __webpack_require__(76682);
;// CONCATENATED MODULE: ./lib/former.js


/**
 * What earlier schemas gave, the merge base's first, and what was committed beside it. The head of a pull request may
 * also hold what a schema between the two gave, so the commit that last changed the output counts as well. Each counts
 * with the names of its own models and with those of the committed ones: a rename by hand is no other edit.
 */
async function findFormer(task, made, committed) {
    const { entry, former, request } = task;
    // Nobody knows what a database gave before.
    if (entry.database)
        return { former: remembered(task, committed) };
    const history = await findHistory(task, committed);
    if (!request.base)
        return { former: history };
    const before = former?.entries.find(({ output }) => output === entry.output);
    if (before?.database)
        return { former: history };
    const earlier = await task.make(before ?? entry, request.base);
    if (made.untracked && earlier.value.sources.length === 0)
        return { former: history };
    const renamed = await task.make(before ?? entry, request.base, { committed });
    const given = [toMap(earlier.value), toMap(renamed.value), ...history];
    // Of a schema that could not be read nobody can say what it gave, so nothing stood there before.
    if (!before || (0,diagnostic/* hasErrors */.Cs)(earlier.diagnostics))
        return { former: given };
    return { former: given, base: (await (0,lib_committed/* readCommitted */.r)(request.base, entry, made.files)).texts };
}
async function findHistory(task, committed) {
    const { entry, request } = task;
    // Of files that are missing nobody asks who wrote them.
    if (committed.size === 0)
        return [];
    const trees = (await request.history?.(entry.output)) ?? [];
    const given = [];
    for (const tree of trees) {
        given.push(toMap((await task.make(entry, tree)).value));
        given.push(toMap((await task.make(entry, tree, { committed })).value));
    }
    return [...remembered(task, committed), ...given];
}
/** What was last written at the paths of the committed files, when that is remembered. */
function remembered({ request }, committed) {
    const written = [...committed.keys()].flatMap((path) => {
        const text = request.recall?.(path);
        return text === undefined ? [] : [[path, text]];
    });
    return written.length > 0 ? [new Map(written)] : [];
}
function toMap(made) {
    return new Map(made.files.map(({ path, text }) => [path, text]));
}

;// CONCATENATED MODULE: ./lib/trees/barrier.js
/**
 * What keeps a file from being written at a path: a link or a submodule on the way or at its end, a file where one of
 * its folders would be, or a folder in its own place. Undefined when nothing does.
 */
async function findBarrier(tree, path) {
    const parts = path.split('/');
    for (const index of parts.keys()) {
        const part = parts.slice(0, index + 1).join('/');
        const kind = (await tree.find(part))?.kind;
        if (kind === 'link' || kind === 'submodule')
            return { path: part, what: 'a link or a submodule' };
        if (kind !== undefined)
            return part === path ? undefined : { path: part, what: 'a file' };
    }
    return (await tree.list(path)).length > 0 ? { path, what: 'a folder' } : undefined;
}

;// CONCATENATED MODULE: ./lib/check.js












const SKIPPED = { skipped: true, drifts: [], inStep: [], diagnostics: [] };
/** Checks one entry: makes its models at the head and compares them with the committed ones. */
async function checkEntry(task) {
    const { entry, make, request } = task;
    const made = await make(entry, request.head, { fallback: request.workspace });
    if (!check_isTouched(task, made.value))
        return SKIPPED;
    const barred = await barrierProblems(entry, made.value, request.head);
    const committed = await (0,lib_committed/* readCommitted */.r)(request.head, entry, made.value.files);
    const diagnostics = [...made.diagnostics, ...barred, ...committed.diagnostics];
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { ...SKIPPED, skipped: false, diagnostics };
    const facts = { generated: made.value.files, committed: committed.texts, ...pick(entry) };
    // What the base gave matters only to tell apart what is out of step: most runs need not make it.
    const past = (await (0,drift/* isInStep */.Q)(facts)) ? undefined : await findFormer(task, made.value, committed.texts);
    const found = past
        ? await (0,drift/* compare */.U)({ ...facts, ...past, mends: request.mends ?? false })
        : { drifts: [], inStep: facts.generated.map(({ path }) => path) };
    return {
        skipped: false,
        drifts: found.drifts.map((drift) => keepGarbled(keepFile(drift, entry), entry, committed)),
        inStep: found.inStep,
        diagnostics: [
            ...diagnostics,
            ...garbledWarnings(found.drifts, committed),
            ...findLostHeaders(found.drifts, past?.base),
            ...(await findShadowed(entry, request.head)),
            ...findSecondModels(entry, made.value.files, committed.texts),
            ...findUnusedColumns(made.value.files, committed.texts),
            ...findBareClasses(entry, made.value.files, committed.texts),
        ],
    };
}
function pick({ target, schema, overwrite }) {
    return { target, schema, overwrite };
}
/**
 * Whether the pull request touches the entry: its config, a schema file of it at base or head, an output, or the
 * settings for Python that it follows.
 */
function check_isTouched({ entry, config, changed }, made) {
    if (!changed || made.untracked)
        return true;
    if (config.path !== undefined && changed.has(config.path))
        return true;
    if (made.settings.some((path) => changed.has(path)))
        return true;
    const isSource = (0,lib_sources/* sourceMatcher */.EK)(entry, made.sources);
    return [...changed].some((path) => isSource(path) || (0,lib_paths/* isWithin */.UO)(entry.output, path));
}
/** Outputs that cannot be written where they are to be: nothing is compared there, or written through a link. */
async function barrierProblems(entry, made, head) {
    const first = entry.output.endsWith('/') ? `${entry.output}__init__.py` : entry.output;
    const paths = new Set([first, ...made.files.map(({ path }) => path)]);
    const barriers = new Map();
    for (const path of paths) {
        const barrier = await findBarrier(head, path);
        if (barrier)
            barriers.set(barrier.path, barrier.what);
    }
    return [...barriers].map(([path, what]) => {
        const message = `output: nothing can be written to "${entry.output}", since "${path}" is ${what}`;
        return (0,diagnostic/* errorAt */.Os)(entry.place, 'output-barred', message);
    });
}
/** A single file whose schema is gone is for people to delete, with its entry: a folder's modules are ours to remove. */
function keepFile(drift, { output, overwrite }) {
    const isOurs = drift.mend !== 'delete' || output.endsWith('/') || overwrite;
    return isOurs ? drift : { ...drift, mend: 'none', patch: '' };
}
/** A file that is no UTF-8 was not written by us like that, and no patch in UTF-8 fits it. */
function keepGarbled(drift, { overwrite }, { garbled }) {
    if (!garbled.has(drift.path))
        return drift;
    return { ...drift, mend: overwrite ? drift.mend : 'none', patch: '' };
}
function garbledWarnings(drifts, { garbled }) {
    return drifts
        .filter(({ path }) => garbled.has(path))
        .map(({ path }) => {
        const message = 'expected UTF-8 text, came other bytes: people edited it, and there is no patch for it';
        return (0,diagnostic/* warningAt */.MK)({ path, line: 1, column: 1 }, 'not-utf8', message);
    });
}

// EXTERNAL MODULE: ./lib/make.js + 7 modules
var lib_make = __webpack_require__(63904);
// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/targets/django/app-label.js
var app_label = __webpack_require__(3628);
;// CONCATENATED MODULE: ./lib/migrations.js



/**
 * The commands that write the migrations for what changed in the schema, each once: for entries whose models are out of
 * step since. Alembic counts where the tree has an `alembic.ini`, in the output's folder or above it.
 */
async function findMigrations({ entries, drifts, changes, tree }) {
    if (!changes.some(({ subject }) => subject !== 'domain' && subject !== 'sequence'))
        return [];
    const fresh = drifts.filter(({ preexisting, mend }) => !preexisting && mend !== 'none');
    const stale = entries.filter(({ output }) => fresh.some(({ path }) => (0,lib_paths/* isWithin */.UO)(output, path)));
    const commands = new Set();
    for (const entry of stale) {
        const command = await COMMANDS[entry.target]?.(entry, tree);
        if (command !== undefined)
            commands.add(command);
    }
    return [...commands];
}
const COMMANDS = {
    django: ({ output, options }) => {
        if (options['managed'] === false)
            return Promise.resolve(undefined);
        const written = options['app-label'];
        const label = typeof written === 'string' ? written : (0,app_label/* appLabelOf */.R)(output);
        return Promise.resolve(['python manage.py makemigrations', ...(label === undefined ? [] : [label])].join(' '));
    },
    sqlalchemy: async ({ output }, tree) => {
        for (const folder of (0,lib_paths/* foldersUp */.TS)(external_node_path_.posix.dirname(output))) {
            const path = external_node_path_.posix.join(folder, 'alembic.ini');
            if (!(await tree.find(path)))
                continue;
            // A name with other signs would have to be quoted, and every shell does that in its own way.
            if (!/^[\w./-]+$/.test(path))
                return undefined;
            return `alembic ${folder === '.' ? '' : `-c ${path} `}revision --autogenerate -m "what changed"`;
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./lib/neighbours.js
var lib_neighbours = __webpack_require__(13959);
// EXTERNAL MODULE: ./lib/databases/settle.js
var settle = __webpack_require__(52823);
// EXTERNAL MODULE: ./lib/report/groups.js
var groups = __webpack_require__(70740);
;// CONCATENATED MODULE: ./lib/report/conclude.js


/**
 * A report from findings: an error gives `failure` and status 2; else new drift gives `failure` and 1, or `neutral` and
 * 0 when the policy does not fail on it; else `success` and 0.
 */
function conclude(findings, policy) {
    return { ...findings, ...judge(findings, policy) };
}
function judge(findings, policy) {
    if ((0,diagnostic/* hasErrors */.Cs)(findings.diagnostics))
        return { conclusion: 'failure', status: 2 };
    if (!isOpen(findings, policy))
        return { conclusion: 'success', status: 0 };
    return policy.failOnDrift ? { conclusion: 'failure', status: 1 } : { conclusion: 'neutral', status: 0 };
}
function isOpen(findings, policy) {
    const { fresh } = (0,groups/* groupDrifts */.mu)(findings.drifts);
    return fresh.some((drift) => policy.mended !== true || !(0,groups/* isMendable */.vl)(drift));
}

;// CONCATENATED MODULE: ./lib/run.js












/** The whole program: read the config, find what changed, check each entry, and judge what was found. */
async function run(request) {
    const { head, base, scope } = request;
    const config = await request.configure(request.trusted ?? head);
    const former = (0,diagnostic/* hasErrors */.Cs)(config.diagnostics) ? undefined : await run_findFormer(request);
    const changed = base && scope === 'changed' ? await changedPaths(base, head) : undefined;
    const settled = (0,settle/* settleDatabases */.s)(config.value.entries, await databasePolicy(config.value, request));
    const neighbours = (0,lib_neighbours/* neighboursIn */.I_)([settled.entries, former?.entries ?? []]);
    const read = (0,lib_neighbours/* withNeighbours */.Lt)((0,schema_reader/* createSchemaReader */.xk)(settled.connections), neighbours);
    const make = (0,lib_make/* createMaker */.R)(read, { neighbours });
    const checks = [];
    for (const entry of settled.entries) {
        checks.push(await checkEntry({ entry, config: config.value, former, changed, make, request }));
    }
    const looked = checks.filter((check) => !check.skipped);
    const entries = settled.entries.filter((_, index) => checks[index]?.skipped === false);
    const drifts = looked.flatMap((check) => check.drifts);
    const changes = await findChanges({ entries, former, changed, read, request });
    const migrations = await findMigrations({ entries, drifts, changes, tree: head });
    const report = conclude({
        drifts,
        changes,
        ...(migrations.length > 0 ? { migrations } : {}),
        inStep: looked.flatMap(({ inStep }) => inStep),
        checked: looked.length,
        skipped: checks.length - looked.length + settled.skipped,
        diagnostics: distinct([
            ...config.diagnostics,
            ...settled.diagnostics,
            ...looked.flatMap(({ diagnostics }) => diagnostics),
            ...(base ? await findMovedSchemas(entries, base, head) : []),
            ...(await findLeftBehind(config.value, former, head)),
        ]),
        ...request.commits,
        command: request.command,
    }, { failOnDrift: request.failOnDrift });
    return { report, config: config.value };
}
/**
 * The config of the base, when there is a base. One that is read from no file of the base, but from the workflow that
 * the change brings, said nothing before: all of its drift is new.
 */
async function run_findFormer({ head, base, configure }) {
    if (!base)
        return undefined;
    const { value } = await configure(base);
    const isKnown = async (tree) => value.path === undefined || (await tree.find(value.path)) !== undefined;
    const isBrought = !(await isKnown(base)) && (await isKnown(head));
    return isBrought ? { ...value, entries: [] } : value;
}
/** Which databases count: on a pull request only those that the config of the base names. */
async function databasePolicy({ entries }, { databases, configure }) {
    if (!databases?.from || !entries.some(({ database }) => database))
        return databases;
    return { find: databases.find, trusted: (await configure(databases.from)).value.entries };
}
/** Diagnostics each once, in the order in which they were first said: entries may share a schema. */
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

// EXTERNAL MODULE: ./lib/trees/folder.js
var folder = __webpack_require__(92885);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/trees/git-process.js



/** Whether a text is a whole commit or object id (SHA-1 or SHA-256), the only form of revision that git is given. */
function isObjectId(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
/** Runs git on the repository at a folder and waits for it. Never throws for git's status. */
function runGit(folder, args) {
    const git = startGit(folder, args);
    const chunks = [];
    git.stdout.on('data', (chunk) => chunks.push(chunk));
    git.stdin.end();
    return new Promise((settle) => {
        git.on('error', () => {
            settle({ status: 127, stdout: Buffer.alloc(0) });
        });
        git.on('close', (status) => {
            settle({ status: status ?? 1, stdout: Buffer.concat(chunks) });
        });
    });
}
/**
 * Starts git on the repository at a folder. The repository may hold anything its last user put there, so git is told
 * to run no program of its choosing, to fetch nothing, to ask nothing and to write nothing.
 */
function startGit(folder, args) {
    const git = (0,external_node_child_process_.spawn)('git', [...settings(folder), ...args], {
        // Windows looks for programs in the working folder first, and the repository may hold a git.exe.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: { ...withoutGit(process.env), ...environment },
        windowsHide: true,
    });
    git.stderr.resume();
    git.stdin.on('error', () => undefined); // a git that has gone is reported by its status
    return git;
}
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none', // for a git too old to know GIT_NO_LAZY_FETCH
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
};
/** In a container the workspace belongs to another user, which git refuses without `safe.directory`. */
function settings(folder) {
    const safe = ['-c', `safe.directory=${realFolder(folder)}`];
    const inert = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
    return ['-C', (0,external_node_path_.resolve)(folder), ...safe, ...inert, '--no-replace-objects', '--literal-pathspecs'];
}
function realFolder(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return (0,external_node_path_.resolve)(folder);
    }
}
/** A git hook or a test that runs us points GIT_DIR and others at its own repository; ours is the folder's. */
function withoutGit(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}

;// CONCATENATED MODULE: ./lib/trees/git-blobs.js


/**
 * A reader of blobs: one `git cat-file --batch` for all of them, started by the first read. It keeps the program
 * alive only while somebody waits, and ends with it. A read fails when the object is not there.
 */
function openBlobs(folder) {
    let batch;
    return (id) => (batch ??= new Batch(startGit(folder, ['cat-file', '--batch']))).read(id);
}
class Batch {
    #git;
    #waiting = [];
    #answer = new AnswerBuffer();
    #ended;
    constructor(git) {
        this.#git = git;
        git.stdout.on('data', (chunk) => {
            this.#answer.add(chunk);
            this.#deliver();
        });
        git.on('error', (error) => {
            this.#end(error);
        });
        git.on('close', () => {
            this.#end(new Error('git stopped while it was reading files'));
        });
        this.#hold(false);
    }
    read(id) {
        if (this.#ended)
            return Promise.reject(this.#ended);
        return new Promise((settle, fail) => {
            this.#waiting.push({ id, settle, fail });
            this.#hold(true);
            this.#git.stdin.write(`${id}\n`);
        });
    }
    /** git answers in the order of the questions. */
    #deliver() {
        for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
            const answer = this.#answer.take();
            if (!answer)
                return;
            this.#waiting.shift();
            if (answer.bytes)
                first.settle(answer.bytes);
            else
                first.fail(new Error(`git has no file with the id ${first.id} here`));
        }
        this.#hold(false);
    }
    #end(error) {
        this.#ended ??= error;
        for (const { fail } of this.#waiting.splice(0))
            fail(this.#ended);
    }
    /** Whether the program may not end yet. */
    #hold(held) {
        const { stdin, stdout, stderr } = this.#git;
        const sockets = [stdin, stdout, stderr].filter((stream) => stream instanceof external_node_net_.Socket);
        for (const part of [this.#git, ...sockets]) {
            if (held)
                part.ref();
            else
                part.unref();
        }
    }
}
/** What git has printed and nobody has taken: `<id> blob <size>\n<bytes>\n`, or `<id> missing\n`. */
class AnswerBuffer {
    #chunks = [];
    #size = 0;
    #needed = 0;
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    /** The next whole answer, without bytes when git has no such blob; undefined while it is still coming. */
    take() {
        if (this.#size < this.#needed || this.#size === 0)
            return undefined;
        const all = Buffer.concat(this.#chunks);
        this.#keep(all);
        const end = all.indexOf('\n');
        if (end === -1)
            return undefined;
        const [, type, digits] = all.toString('latin1', 0, end).split(' ');
        const size = digits === undefined ? undefined : Number(digits);
        const after = end + 1 + (size === undefined ? 0 : size + 1);
        if (all.length < after) {
            this.#needed = after;
            return undefined;
        }
        this.#keep(all.subarray(after));
        return type === 'blob' ? { bytes: Uint8Array.from(all.subarray(end + 1, after - 1)) } : {};
    }
    #keep(rest) {
        this.#chunks = rest.length > 0 ? [rest] : [];
        this.#size = rest.length;
        this.#needed = 0;
    }
}

// EXTERNAL MODULE: ./lib/trees/listing.js
var trees_listing = __webpack_require__(92605);
;// CONCATENATED MODULE: ./lib/trees/git.js



/**
 * The tree of a commit, from git's own objects in a local repository: no checkout, no filters, no network. Undefined
 * when the folder is no repository, or when any object of the commit is not in it (shallow and partial clones). Trees that
 * are given one `readBlob` read their files through one process.
 */
async function openGitTree(folder, commit, readBlob = openBlobs(folder)) {
    if (!isObjectId(commit))
        return undefined;
    const entries = await listCommit(folder, commit);
    if (!entries)
        return undefined;
    const listing = (0,trees_listing/* toListing */.iI)(entries);
    return {
        label: `commit ${commit.slice(0, 7)}`,
        find: (path) => Promise.resolve(listing.byPath.get(path)),
        list: (below) => Promise.resolve((0,trees_listing/* entriesBelow */.yO)(listing.entries, below)),
        read: (entry) => readBlob(getId(entry)),
    };
}
async function listCommit(folder, commit) {
    const options = ['-r', '-l', '-z', '--full-tree', '--end-of-options'];
    const { status, stdout } = await runGit(folder, ['ls-tree', ...options, `${commit}^{commit}`]);
    if (status !== 0)
        return undefined;
    const lines = stdout.toString('utf8').split('\0').slice(0, -1);
    const entries = lines.map(readLine);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
/** One line of `ls-tree -l`: `100644 blob <id>    <size>\t<path>`. A blob that is not here has no number for a size. */
function readLine(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    const kind = (0,trees_listing/* findKind */.oH)(mode);
    const path = line.slice(tab + 1);
    if (!kind || !isObjectId(id))
        return undefined;
    if (kind === 'submodule')
        return { path, kind, id };
    return /^\d+$/.test(size) ? { path, kind, id, size: Number(size) } : undefined;
}
function getId(entry) {
    if (entry.id === undefined || !isObjectId(entry.id))
        throw new Error(`no id for ${entry.path}`);
    return entry.id;
}

;// CONCATENATED MODULE: ./lib/trees/history.js

/**
 * The merge base of two commits in a local repository: where the pull request left its base branch. Undefined when a
 * commit is missing or the history is cut off (a shallow clone would name an older commit without saying so).
 */
async function mergeBase(folder, a, b) {
    if (!isObjectId(a) || !isObjectId(b) || (await isShallow(folder)))
        return undefined;
    return readId(await runGit(folder, ['merge-base', '--end-of-options', a, b]));
}
/**
 * The last commit that changed a path, looking back from `before` (which counts); undefined when none did, or when the
 * history is cut off.
 */
async function lastCommitTouching(folder, path, before) {
    if (!isObjectId(before) || (await isShallow(folder)))
        return undefined;
    const args = ['rev-list', '--max-count=1', '--full-history', '--end-of-options', before, '--', path];
    return readId(await runGit(folder, args));
}
async function isShallow(folder) {
    const { status, stdout } = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
    return status !== 0 || stdout.toString('latin1').trim() !== 'false';
}
function readId({ status, stdout }) {
    const id = stdout.toString('latin1').trim();
    return status === 0 && isObjectId(id) ? id : undefined;
}
/** The commit that a local repository's working folder stands on; undefined outside git and before the first commit. */
async function headCommit(folder) {
    return findCommit(folder, 'HEAD');
}
/** The commit that a name stands for (a branch, a tag, `HEAD~1`) in a local repository; undefined when it stands for none. */
async function findCommit(folder, name) {
    return readId(await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
}

;// CONCATENATED MODULE: ./lib/trees/once.js
/** An `open` that opens each commit once: the histories of many files come to the same few commits. */
function eachOnce(open) {
    const opened = new Map();
    return (commit) => {
        const tree = opened.get(commit) ?? open(commit);
        opened.set(commit, tree);
        return tree;
    };
}

// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __webpack_require__(77409);
;// CONCATENATED MODULE: ./lib/cli/run-here.js












/** Checks every entry of the config that is named, or found from the current folder upwards. */
async function runHere(cwd, { config, overwrite = false, mends = false, base }, memory, env) {
    const root = (0,place/* findRoot */.w)(config === undefined ? cwd : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, config)));
    const source = config === undefined
        ? { folder: (0,place/* toRepositoryPath */.B)(root, cwd) || '.' }
        : { file: (0,place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, config)) };
    const former = base === undefined ? undefined : await openBase(root, base);
    const { report } = await run({
        head: (0,folder/* openFolderTree */.x)(root),
        ...(former ? { base: former } : {}),
        databases: { find: (0,access/* openAccess */.b)({ env, cwd, isPublic: false }), ...(former ? { from: former } : {}) },
        configure: async (tree) => withOverwrite(await (0,load/* loadConfig */.Z)(tree, source), overwrite),
        scope: 'all',
        failOnDrift: true,
        mends,
        history: historyOf(root),
        recall: (path) => memory.recall((0,external_node_path_.resolve)(root, path)),
        command: config === undefined ? 'model-drift generate' : `model-drift generate --config ${shellWord(config)}`,
    });
    return { root, report };
}
/** The tree at the merge base of a branch, tag or commit and the working folder's own commit. */
async function openBase(root, ref) {
    const [head, other] = [await headCommit(root), await findCommit(root, ref)];
    const base = head !== undefined && other !== undefined ? await mergeBase(root, head, other) : undefined;
    const tree = base === undefined ? undefined : await openGitTree(root, base);
    if (!tree)
        throw new usage_error/* UsageError */.e(`--base: expected a commit that HEAD has history in common with, came "${ref}"`);
    return tree;
}
/** The commits in which an output may have been generated: the last one, and the one that last changed the output. */
function historyOf(root) {
    const readBlob = openBlobs(root);
    const open = eachOnce((commit) => openGitTree(root, commit, readBlob));
    return async (output) => {
        const head = await headCommit(root);
        if (head === undefined)
            return [];
        const last = await lastCommitTouching(root, output, head);
        const commits = [...new Set([head, ...(last === undefined ? [] : [last])])];
        const trees = await Promise.all(commits.map(open));
        return trees.filter((tree) => tree !== undefined);
    };
}
function withOverwrite(config, overwrite) {
    if (!overwrite)
        return config;
    const entries = config.value.entries.map((entry) => ({ ...entry, overwrite }));
    return { ...config, value: { ...config.value, entries } };
}


/***/ }),

/***/ 52823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ settleDatabases)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/**
 * Settles which entries with a database count. A pull request can neither add one, nor change a thing about one (the
 * variable, the output, what is taken from it): it can only remove it. Without a policy none counts.
 */
function settleDatabases(entries, policy) {
    const connections = new Map();
    const diagnostics = [];
    const kept = entries.flatMap((written) => {
        if (!written.database)
            return [written];
        const { entry, notice } = trustedEntry(written, policy);
        if (notice !== undefined)
            diagnostics.push(skippedNotice(notice));
        if (!entry?.database || !policy)
            return [];
        const found = policy.find(entry.database, entry.schema.join(', '));
        diagnostics.push(...found.diagnostics);
        if (!found.value)
            return [];
        connections.set(entry, found.value);
        return [entry];
    });
    const skipped = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics) ? 0 : entries.length - kept.length;
    return { entries: kept, connections, skipped, diagnostics };
}
function trustedEntry(written, policy) {
    const what = `the entry of the database ${written.schema.join(', ')}`;
    if (!policy)
        return { notice: `${what} was left out: under this event no database is read` };
    if (!policy.trusted)
        return { entry: written };
    const trusted = policy.trusted.find(({ output }) => output === written.output);
    if (!trusted?.database) {
        return { notice: `${what} was left out: it counts once it stands in the base branch's config` };
    }
    if (isSame(trusted, written))
        return { entry: trusted };
    const notice = `${what} was changed here: until that is merged the base branch's entry counts, ${trusted.schema.join(', ')}`;
    return { entry: trusted, notice };
}
/** Whether two entries ask for the same, wherever they stand. */
function isSame(one, other) {
    return facts(one) === facts(other);
}
function facts(entry) {
    return JSON.stringify({ ...entry, place: undefined });
}
function skippedNotice(message) {
    return { code: 'database-from-base', severity: 'notice', message };
}


/***/ }),

/***/ 13959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ neighboursIn),
/* harmony export */   Lt: () => (/* binding */ withNeighbours),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   t4: () => (/* binding */ isAboutOutside),
/* harmony export */   wH: () => (/* binding */ findNeighbourTables)
/* harmony export */ });
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2053);
/* harmony import */ var _names_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27056);
/* harmony import */ var _names_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31200);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39122);




/** Neighbours from several configs: an entry is looked for itself, then by its output. */
function neighboursIn(configs) {
    return (entry) => configs.find((entries) => entries.includes(entry)) ??
        [...configs].reverse().find((entries) => entries.some(({ output }) => output === entry.output)) ??
        [];
}
/**
 * A reader for which a table that another entry has models of, for the same ORM, is no unknown one: a key to it leads to
 * the class there, as if `external` said so; a class keeps the name that the committed models there give it.
 * What `external` says wins. Other entries are read only for one whose keys lead out of it.
 */
function withNeighbours(read, neighbours) {
    const readOnce = createNameReader();
    return async (entry, tree, fallback) => {
        const alone = await read(entry, tree, fallback);
        // A database is read once, and by the entry of the config itself.
        if (entry.database || !leadsOutside(alone))
            return alone;
        const around = { read, readOnce, tree, ...(fallback ? { fallback } : {}) };
        const found = await readAll(entry, neighbours(entry), around);
        const given = await findExternals(alone.value, entry, found);
        if (given.size === 0)
            return alone;
        const beside = Object.fromEntries(given);
        const { value, diagnostics } = await read({ ...entry, beside }, tree, fallback);
        const sources = [...value.sources, ...found.flatMap(({ value: { sources } }) => sources)];
        return { value: { ...value, sources: [...new Set(sources)] }, diagnostics };
    };
}
/** What the classes of the other entries are called, by the tables that an entry, whose own reading this is, does not have. */
async function findNeighbourTables(entry, own, entries, { read, tree }) {
    return findExternals(own, entry, await readAll(entry, entries, { read, tree, readOnce: createNameReader() }));
}
function isNeighbour(entry, other) {
    return other.target === entry.target && other.output !== entry.output;
}
/** What is said of a key whose table is not there. */
const OUTSIDE = new Set(['foreign-key-without-target', 'unknown-table']);
/** Whether a diagnostic is about a key whose table the schema does not have. */
function isAboutOutside({ code }) {
    return OUTSIDE.has(code);
}
/** Whether keys of a schema lead to tables that it does not have. */
function leadsOutside({ value, diagnostics }) {
    const keys = value.schema?.tables.flatMap(({ foreignKeys }) => foreignKeys) ?? [];
    return diagnostics.some(isAboutOutside) || keys.some(({ external }) => external !== undefined);
}
/**
 * Reads the neighbours. Imports lead to entries whose own keys stay within, and else from later entries to earlier ones, so
 * that none goes in a circle.
 */
async function readAll(entry, entries, { read, readOnce, tree, fallback }) {
    const found = [];
    const position = entries.findIndex(({ output }) => output === entry.output);
    for (const [index, other] of entries.entries()) {
        if (!isNeighbour(entry, other))
            continue;
        const outcome = await read(other, tree, fallback);
        const isImportable = index < position || !leadsOutside(outcome);
        const { value } = outcome;
        const asked = value.schema && other.naming ? [(0,_names_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsked */ .E)(other.naming, value.schema).value] : [];
        const names = [...asked, await readOnce(other, tree)];
        found.push({ entry: other, value, names, isImportable });
    }
    return found;
}
/** What the neighbours call their tables, by name; the first one wins, and none takes the name of an own table. */
async function findExternals({ schema }, entry, neighbours) {
    const own = new Set(schema?.tables.map(({ name }) => name.toLowerCase()));
    const found = new Map();
    for (const { entry: other, value, names, isImportable } of neighbours) {
        if (!value.schema)
            continue;
        const target = await _targets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .z[other.target].load();
        const request = { ...other, from: entry.output, names };
        for (const { table, reference } of target.refer(value.schema, request)) {
            const name = table.namespace === undefined ? table.name : `${table.namespace}.${table.name}`;
            if (!own.has(table.name.toLowerCase()) && !found.has(name)) {
                found.set(name, isImportable || !reference.includes(':') ? reference : byName(table.name));
            }
        }
    }
    return found;
}
/** A table that is referred to by its name alone: a word that no ORM takes for a class. */
function byName(table) {
    return table.replace(/[.:]/g, '_');
}
/** Reads the committed models of each entry once. */
function createNameReader() {
    const known = new WeakMap();
    return (entry, tree) => {
        const ofTree = known.get(tree) ?? new Map();
        known.set(tree, ofTree);
        const key = `${entry.target}\0${entry.output}`;
        const pending = ofTree.get(key) ?? (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommitted */ .r)(tree, entry, []).then(({ texts }) => (0,_names_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r)(entry.target, texts));
        ofTree.set(key, pending);
        return pending;
    };
}


/***/ }),

/***/ 94556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);

/**
 * A value as JSON for files, logs and outputs: characters that cannot be seen stand as `\uXXXX`, and so does the second
 * sign of `##[`, which a runner would take for a workflow command. It reads back to the same value.
 */
function jsonText(value, indent = 0) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(value, undefined, indent), toEscape).replaceAll('##[', '#\\u0023[');
}
/** A character as JSON's escape, as two when it is outside the basic plane. */
function toEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

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

/***/ 42880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* reexport */ renderComment),
  hF: () => (/* reexport */ json/* renderJson */.h),
  S5: () => (/* reexport */ report_text/* renderText */.S5)
});

// UNUSED EXPORTS: annotationsOf, commentMarker, conclude, groupDrifts, hasMarker, isDrift, isMendable, isNew, readMarker, renderDiagnostic, renderDiagnostics, renderMended, renderRecovered, renderSummary, verdictOf

// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(60975);
;// CONCATENATED MODULE: ./lib/report/annotations.js





/** GitHub shows ten annotations of a step. */
const MOST = 10;
/** How many files an annotation names. */
const MOST_FILES = 5;
/** What is said where no command helps: of a file that no table accounts for, and of others. */
const ORPHANED = 'no table accounts for it: delete it, with its entry when that has no schema any more';
const UNMENDABLE = 'people may have edited it, so nothing overwrites it: see the job summary';
const DRIFT_LEVELS = {
    failure: 'error',
    neutral: 'warning',
    success: undefined,
};
/**
 * At most ten annotations, most important first: errors at their places, one for each entry that drifted, where its
 * schema changed first, else on its first schema file, then warnings and notices. When there are more, the tenth says how many. What `committed`, this run's
 * commit, mended has none.
 */
function annotationsOf(report, committed) {
    const of = (severity) => report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(toAnnotation);
    const all = [...of('error'), ...driftAnnotations(report, committed), ...of('warning'), ...of('notice')];
    return all.length <= MOST ? all : [...all.slice(0, MOST - 1), rest(all.slice(MOST - 1))];
}
function toAnnotation({ severity, code, message, place }) {
    return {
        level: severity,
        title: oneLine(`model-drift: ${clip(code, 60)}`),
        message: oneLine(clip(message, 1000)),
        ...(place && isPlain(place.path) && !isDatabaseLabel(place.path) && place),
    };
}
function driftAnnotations(report, committed) {
    const level = DRIFT_LEVELS[report.conclusion];
    if (level === undefined)
        return [];
    return byEntry(openDrifts(groupDrifts(report.drifts).fresh, committed)).map((drifts) => {
        const schema = drifts[0]?.schema ?? [];
        const place = findPlace(schema, report.changes);
        const name = place ? 'this schema' : oneLine(clip(schema.join(', '), 200));
        return {
            level,
            title: 'model-drift: models out of step',
            message: `${listed(drifts, name)}; ${remedy(drifts, report.command)}`,
            ...place,
        };
    });
}
/** Where a schema changed first, so that it is said beside the change; else the top of the first file that it names. */
function findPlace(schema, changes) {
    const isMatch = createGlobs(schema.filter(isGlob));
    const isSource = (path) => isPlain(path) && (isMatch(path) || schema.some((own) => own === path || isInside(own, path)));
    const place = changes.map(({ toPlace }) => toPlace).find((found) => found && isSource(found.path));
    if (place)
        return { path: place.path, line: place.line };
    const path = schema.find((own) => isPlain(own) && !isGlob(own) && !own.endsWith('/') && !isDatabaseLabel(own));
    return path === undefined ? undefined : { path, line: 1 };
}
function isInside(folder, path) {
    return path.startsWith(folder.replace(/\/?$/, '/'));
}
function remedy(drifts, command) {
    if (drifts.some(isMendable))
        return `to fix it run: ${oneLine(clip(command, 300))}`;
    return drifts.every(({ status }) => status === 'orphaned') ? ORPHANED : UNMENDABLE;
}
/** Drifts in groups of one entry each: the same target from the same schema. */
function byEntry(drifts) {
    const groups = new Map();
    for (const drift of drifts) {
        const key = JSON.stringify([drift.target, drift.schema]);
        const group = groups.get(key);
        if (group)
            group.push(drift);
        else
            groups.set(key, [drift]);
    }
    return [...groups.values()];
}
function listed(drifts, schema) {
    const more = drifts.length - MOST_FILES;
    const named = drifts
        .slice(0, MOST_FILES)
        .map(({ path, status }) => `${oneLine(clip(path, 200))} (${STATUS_WORDS[status]})`);
    return `${count(drifts.length, 'model file')} out of step with ${schema}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function rest(others) {
    const level = others[0]?.level ?? 'notice';
    return { level, title: 'model-drift', message: `${others.length} more messages are in the job summary` };
}
/** Whether a path can stand in a workflow command and still name its file. */
function isPlain(path) {
    return oneLine(path) === path;
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/quote/markdown.js
var markdown = __webpack_require__(4967);
// EXTERNAL MODULE: ./lib/generate/render.js + 2 modules
var generate_render = __webpack_require__(23211);
// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/report/groups.js
var groups = __webpack_require__(70740);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/remarks.js





const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** What to do about the drift, in paragraphs of Markdown: the command, and what the command leaves to people. */
function toAdvice(report, context) {
    const { fresh } = (0,groups/* groupDrifts */.mu)(report.drifts);
    const open = (0,verdict/* openDrifts */.TX)(fresh, context.committed);
    const untouched = open.filter((drift) => !(0,groups/* isMendable */.vl)(drift));
    const orphans = untouched.filter(({ status }) => status === 'orphaned');
    return [
        ...(context.committed && open.length > 0 && open.length < fresh.length
            ? [`🔧 ${(0,verdict/* wereOutOfStep */.Tg)(fresh.length - open.length)}; fixed in ${remarks_fixedIn(context)}.`]
            : []),
        ...(open.some(groups/* isMendable */.vl) ? [howToFix(report.command, context)] : []),
        ...(report.migrations ? [aboutMigrations(report.migrations)] : []),
        ...(untouched.length > orphans.length ? [aboutEdits(untouched.length - orphans.length)] : []),
        ...(orphans.length > 0 ? [aboutOrphans(orphans.length)] : []),
    ];
}
/** The commit that this run made, as a link. */
function remarks_fixedIn(context) {
    const { sha = '', url } = context.committed ?? {};
    return url ? (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(sha.slice(0, 7)), url) : (0,links/* commitLink */.wn)(sha, context);
}
/** Diagnostics as list items, with their places. */
function toProblems(diagnostics, most, context) {
    return remarks_listed(diagnostics, most, ({ code, severity, message, place }) => {
        const where = place ? `${(0,links/* placeLink */.aE)(place.path, place.line, place.column, context)} ` : '';
        return `${ICONS[severity]} ${where}${(0,markdown/* prose */.CS)((0,quote_text/* clip */.$Q)(message, 500))} (${(0,markdown/* inlineCode */.ti)((0,quote_text/* clip */.$Q)(code, 60))})`;
    });
}
/** One list item for each file that people wrote. */
function toForeign(drifts, most) {
    return remarks_listed(drifts, most, ({ path }) => `${(0,links/* fileName */.Md)(path)} was written by people; left alone`, (more) => `… and ${(0,verdict/* count */.U9)(more, 'more file')} written by people; left alone`);
}
/** The drift that was there before, collapsed: none, or one summary with its list items. */
function toFormer(drifts, most) {
    if (drifts.length === 0)
        return [];
    const items = remarks_listed(drifts, most, ({ path, status }) => `${(0,links/* fileName */.Md)(path)}: ${verdict/* STATUS_WORDS */.ly[status]}`);
    return [{ summary: `${(0,verdict/* formerly */.Xi)(drifts.length)} (not counted)`, items }];
}
function remarks_listed(values, most, toItem, toRest = (more) => `… and ${more} more`) {
    const more = values.length - most;
    return [...values.slice(0, most).map(toItem), ...(more > 0 ? [toRest(more)] : [])].map((item) => `- ${item}`);
}
function howToFix(command, { offersCommit = true }) {
    const offer = ', or set `mode: commit` on the action, and it makes that commit for you';
    return `**Fix it:** run ${(0,markdown/* inlineCode */.ti)((0,quote_text/* clip */.$Q)(command, 300))} and commit the result${offersCommit ? offer : ''}.`;
}
function aboutMigrations(commands) {
    const listed = commands.slice(0, MOST_COMMANDS).map((command) => (0,markdown/* inlineCode */.ti)((0,quote_text/* clip */.$Q)(command, 300)));
    const more = commands.length - listed.length;
    return `**The database needs a migration:** ${listed.join(', ')}${more > 0 ? ` … and ${more} more` : ''} writes it from the mended models.`;
}
/** The most commands that one line names. */
const MOST_COMMANDS = 10;
function aboutEdits(files) {
    return (`**Hand-edited files are not overwritten** (${(0,verdict/* count */.U9)(files, 'file')}): move the edit out of the generated file, ` +
        'or set `overwrite: true` on its entry to give the edit up.');
}
function aboutOrphans(files) {
    return (`**Files without a table are left to you** (${(0,verdict/* count */.U9)(files, 'file')}): delete what the schema no longer accounts for, ` +
        'with its entry when it has no schema any more.');
}

;// CONCATENATED MODULE: ./lib/report/table.js




/** How many of an entry's schema paths a row names. */
const MOST_SCHEMAS = 3;
/** A drift as a row of the table. */
function toRow(drift, context) {
    return {
        file: drift.status === 'missing' ? (0,links/* fileName */.Md)(drift.path) : (0,links/* fileLink */.RF)(drift.path, context),
        target: (0,markdown/* tableCell */.xR)(drift.target),
        schema: schemaCell(drift.schema),
        status: context.committed && (0,groups/* isMendable */.vl)(drift)
            ? `${verdict/* STATUS_WORDS */.ly[drift.status]}, fixed`
            : verdict/* STATUS_WORDS */.ly[drift.status],
        lines: changedLines(drift),
    };
}
/** What a diff adds and removes: `+12 −3`. */
function changedLines({ added, removed }) {
    return `+${added} −${removed}`;
}
function schemaCell(schema) {
    const more = schema.length - MOST_SCHEMAS;
    const named = schema.slice(0, MOST_SCHEMAS).map(markdown/* tableCell */.xR).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}

;// CONCATENATED MODULE: ./lib/report/comment.js









const comment_ICONS = {
    error: '❌',
    drift: '⚠️',
    mended: '🔧',
    'in-step': '✅',
};
/**
 * A report's Markdown in a shape. `lead` are paragraphs of Markdown after the advice, `endings` the last lines. The
 * returned function does the quoting that all shapes share once.
 */
function createComposer(report, context, lead, endings) {
    const { fresh, preexisting, foreign } = (0,groups/* groupDrifts */.mu)(report.drifts);
    const rows = fresh.map((drift) => toRow(drift, context));
    const { kind, text } = (0,verdict/* verdictOf */.Vj)(report, context.committed);
    const [errors, others] = bySeverity(report);
    return (shape) => (0,generate_render/* render */.X)('report/comment', {
        heading: `${comment_ICONS[kind]} ${text}${kind === 'mended' ? ` in ${remarks_fixedIn(context)}` : ''}`,
        lead: [...toAdvice(report, context), ...lead],
        errors: asList(toProblems(errors, shape.problems, context)),
        changed: asList(shape.changes > 0 ? (0,changes/* toChanges */.PP)(report.changes, shape.changes, context) : []),
        tables: shape.rows > 0 && rows.length > 0 ? [{ rows: rows.slice(0, shape.rows) }] : [],
        notes: [...moreRows(rows.length, shape), ...leftOut(shape.dropped)],
        diffs: shape.diffs,
        former: toFormer(preexisting, shape.names),
        remarks: asList([...toForeign(foreign, shape.names), ...toProblems(others, shape.problems, context)]),
        provenance: provenance(report, context),
        endings,
    });
}
function bySeverity(report) {
    const of = (severity) => report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return [of('error'), [...of('warning'), ...of('notice')]];
}
/** A list for the template: none, or one with its items. */
function asList(items) {
    return items.length > 0 ? [{ items }] : [];
}
function moreRows(rows, shape) {
    return shape.rows > 0 && rows > shape.rows ? [`… and ${rows - shape.rows} more files.`] : [];
}
function leftOut(dropped) {
    if (dropped.length === 0)
        return [];
    return [
        `**Left out to stay within GitHub's limit:** ${dropped.join('; ')}. ` +
            "The action's `patch` and `report` outputs hold everything.",
    ];
}
function provenance(report, context) {
    const { head, base, runUrl, version } = context;
    return [
        ...(head
            ? [`head ${(0,links/* commitLink */.wn)(head, context)}${base ? `, base ${(0,links/* commitLink */.wn)(base, context)}` : ''}`]
            : []),
        `${report.checked} ${report.checked === 1 ? 'entry' : 'entries'} checked, ${report.skipped} skipped`,
        `${(0,verdict/* count */.U9)(report.inStep.length, 'file')} in step`,
        ...(runUrl ? [(0,markdown/* link */.nf)('run', runUrl)] : []),
        (0,markdown/* prose */.CS)(`model-drift ${(0,quote_text/* clip */.$Q)(version, 50)}`),
    ].join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/diff.js
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * A unified diff (from `@@` on) with at most `context` unchanged lines around each change; hunks split where more stood
 * between changes. A text that is no such diff comes back as it is.
 */
function shrinkContext(diff, context) {
    const hunks = readHunks(diff);
    if (!hunks)
        return diff;
    return hunks.map((hunk) => shrinkHunk(hunk, context)).join('');
}
function readHunks(diff) {
    const parts = diff.split(/(?<=\n)(?=@@ )/);
    const hunks = parts.map(readHunk);
    return hunks.every((hunk) => hunk !== undefined) ? hunks : undefined;
}
function readHunk(text) {
    const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
    const [, from, oldCount, to, newCount] = HEADER.exec(header) ?? [];
    if (from === undefined || to === undefined)
        return undefined;
    // A side without lines names the line before it.
    return {
        from: Number(from) + (oldCount === '0' ? 1 : 0),
        to: Number(to) + (newCount === '0' ? 1 : 0),
        lines,
    };
}
function shrinkHunk(hunk, context) {
    const pieces = [];
    let { from, to } = hunk;
    for (const { near, lines } of toRuns(hunk.lines, nearChanges(hunk.lines, context))) {
        const old = lines.filter(isOld).length;
        const now = lines.filter(isNew).length;
        if (near)
            pieces.push(`@@ -${span(from, old)} +${span(to, now)} @@\n${lines.join('\n')}\n`);
        from += old;
        to += now;
    }
    return pieces.join('');
}
/** The lines in runs of one kind: near a change, or not. */
function toRuns(lines, near) {
    const starts = near.flatMap((value, index) => (value === near[index - 1] ? [] : [index]));
    return starts.map((start, index) => ({
        near: near[start] === true,
        lines: lines.slice(start, starts[index + 1]),
    }));
}
/** For each line whether it is a change, its end-of-file note, or within `context` lines of a change. */
function nearChanges(lines, context) {
    const near = new Array(lines.length).fill(false);
    lines.forEach((line, index) => {
        if (/^[-+]/.test(line))
            near.fill(true, Math.max(0, index - context), index + context + 1);
        else if (line.startsWith('\\') && near[index - 1])
            near[index] = true;
    });
    return near;
}
function span(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}
function isOld(line) {
    return !/^[+\\]/.test(line);
}
function isNew(line) {
    return !/^[-\\]/.test(line);
}

;// CONCATENATED MODULE: ./lib/report/sections.js




/** More than the tags and blank lines around a section take. */
const FRAME = 80;
/** A drift's whole diff as a section; with `context`, with at most so many lines around each change. */
function toSection(drift, context) {
    return {
        path: (0,markdown/* htmlText */.js)((0,quote_text/* clip */.$Q)(drift.path, 200)),
        lines: changedLines(drift),
        fence: (0,markdown/* fence */.EU)(context === undefined ? drift.diff : shrinkContext(drift.diff, context), 'diff'),
    };
}
/** The sections of all drifts, or undefined as soon as they take more than the room. */
function gatherAll(drifts, room, context) {
    const gathered = gather(drifts, room, context);
    return gathered.size === drifts.length ? drifts.flatMap((drift) => gathered.get(drift) ?? []) : undefined;
}
/** The sections of the smallest diffs that fit together, in the order of the drifts. */
function gatherSmallest(drifts, room, context) {
    const smallestFirst = [...drifts].sort((one, other) => one.diff.length - other.diff.length);
    const gathered = gather(smallestFirst, room, context);
    return drifts.flatMap((drift) => gathered.get(drift) ?? []);
}
/** Sections one after the other until the next no longer fits. Quoting never shortens, so text that is too long already is not quoted. */
function gather(drifts, room, context) {
    const gathered = new Map();
    let left = room.limit;
    for (const drift of drifts) {
        const section = context === undefined && drift.diff.length > left ? undefined : toSection(drift, context);
        left -= section ? sizeOf(section, room) : Infinity;
        if (section === undefined || left < 0)
            return gathered;
        gathered.set(drift, section);
    }
    return gathered;
}
function sizeOf({ path, lines, fence }, { measure }) {
    return FRAME + measure(path) + measure(lines) + measure(fence);
}

;// CONCATENATED MODULE: ./lib/report/ladder.js


/** Everything but the diffs. Lists are capped also where there is room: nobody reads the fifty-first diagnostic. */
const WHOLE = { changes: 30, rows: Infinity, problems: 50, names: 20, diffs: [], dropped: [] };
/** For the sentence that says what was left out. */
const SLACK = 400;
/** How many rows the table keeps when all of them are too many. */
const FEW_ROWS = 50;
/** The most detailed text that is smaller than the room; each rung down drops more and says so. */
function layOut(draft, room) {
    for (const shape of shapes(draft, room)) {
        const text = draft.compose(shape);
        if (room.measure(text) < room.limit)
            return text;
    }
    return draft.compose(verdictOnly(draft.drifts.length));
}
/** The rungs of the ladder, from all to little; the last one, the verdict alone, is `layOut`'s. */
function* shapes(draft, room) {
    const shown = draft.drifts.filter(({ diff }) => diff !== '');
    const left = room.limit - room.measure(draft.compose(WHOLE)) - SLACK;
    if (left > 0)
        yield* withDiffs(shown, { ...room, limit: left });
    yield { ...WHOLE, dropped: withoutDiffs(shown.length) };
    yield {
        ...WHOLE,
        changes: 10,
        rows: FEW_ROWS,
        problems: 10,
        names: 5,
        dropped: [...withoutRows(draft.drifts.length - FEW_ROWS), ...withoutDiffs(shown.length)],
    };
}
function* withDiffs(shown, room) {
    const whole = gatherAll(shown, room);
    if (whole)
        yield withSections(whole);
    const lean = gatherAll(shown, room, 1);
    if (lean)
        yield withSections(lean, NARROW);
    const some = gatherSmallest(shown, room, 1);
    if (some.length > 0)
        yield withSections(some, ...withoutDiffs(shown.length - some.length), NARROW);
}
const NARROW = 'all but one of the unchanged lines around each change';
function withSections(diffs, ...dropped) {
    return { ...WHOLE, diffs, dropped };
}
/** The rung on which nothing is left that grows with the report. */
function verdictOnly(files) {
    const table = files > 0 ? [`the table of ${(0,verdict/* count */.U9)(files, 'file')} and the diffs`] : [];
    return { changes: 0, rows: 0, problems: 3, names: 0, diffs: [], dropped: table };
}
function withoutRows(rows) {
    return rows > 0 ? [`${(0,verdict/* count */.U9)(rows, 'row')} of the table`] : [];
}
function withoutDiffs(files) {
    return files > 0 ? [`the diff${files === 1 ? '' : 's'} of ${(0,verdict/* count */.U9)(files, 'file')}`] : [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/quote/percent.js
var percent = __webpack_require__(70737);
;// CONCATENATED MODULE: ./lib/report/marker.js


/** The longest id that is written out, in characters after encoding. */
const LONGEST = 200;
/**
 * The hidden last line by which a comment of ours is known again. `id` names the workflow and the job, or is the user's
 * `comment-id`. Letters, digits and `._/-` stand as they are, all else percent-encoded, a `-` after a `-` too, because
 * `--` means something inside an HTML comment. No two ids share a marker; an id over 200 characters is shortened to its
 * beginning and a hash of all of it.
 */
function marker_commentMarker(id) {
    return `<!-- model-drift:v1:${shorten(encode(id))} -->`;
}
/** Whether a comment's body ends in the marker for this id, whatever a forge made of its line breaks. */
function hasMarker(body, id) {
    return lastLine(body) === marker_commentMarker(id);
}
/** The id in the marker that is a body's last line (of a shortened id what was written); undefined when there is none. */
function readMarker(body) {
    const written = /^<!-- model-drift:v1:((?:[\w./~-]|%[\dA-F]{2})*) -->$/.exec(lastLine(body))?.[1];
    return written === undefined ? undefined : decode(written);
}
function lastLine(body) {
    return (body
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .at(-1) ?? '');
}
function encode(id) {
    return (0,percent/* percentEncode */.a)(id, /[^\w./-]|(?<=-)-/gu);
}
function shorten(encoded) {
    if (encoded.length <= LONGEST)
        return encoded;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(encoded).digest('hex').slice(0, 32);
    const beginning = encoded.slice(0, LONGEST - 33).replace(/(?<![\d%A-F])([\dA-F]*)%[\d%A-F]*$/, '$1'); // no half of an encoded character
    return `${beginning}~${hash}`;
}
function decode(written) {
    try {
        return decodeURIComponent(written);
    }
    catch {
        return undefined; // a percent sequence that is no UTF-8: not written by us
    }
}

;// CONCATENATED MODULE: ./lib/report/markdown.js








/** What GitHub takes as a comment, in characters; its other limit, 262,144 bytes, cannot be reached below this one. */
const COMMENT_LIMIT = 65_536;
/** What GitHub takes as a step's summary is 1 MiB; some is left for what other parts of the step write. */
const SUMMARY_LIMIT = (/* unused pure expression or super */ null && (1024 * 1024 - 16 * 1024));
/**
 * The pull-request comment: verdict, how to fix it, table, collapsed diffs, remarks, head commit and version, and the
 * marker as its last line. Always shorter than the limit; what does not fit is left out, and the comment says what.
 */
function renderComment(report, context) {
    const limit = Math.min(context.limit ?? COMMENT_LIMIT, COMMENT_LIMIT);
    const room = { limit, measure: (text) => text.length };
    return lay(report, context, { lead: [], endings: [marker_commentMarker(context.markerId)] }, room).trimEnd();
}
/** The one line that a comment becomes when the drift is gone: where something is still to be said, the verdict. */
function renderRecovered(report, context) {
    const isRecovered = report.drifts.length === 0 && (report.inStep.length > 0 || report.checked === 0);
    const line = isRecovered ? 'The models are in step with the schema again' : verdictOf(report).text;
    return renderLine(`✅ ${line}.`, context);
}
/** The one line that a comment becomes when this run's commit mended all drift. Needs `context.committed`. */
function renderMended(report, context) {
    const files = groupDrifts(report.drifts).fresh.length;
    return renderLine(`🔧 ${wereOutOfStep(files)}; fixed in ${fixedIn(context)}.`, context);
}
/** The job summary: the comment's text below 1 MiB, without a marker, and why the comment or commit is not there. */
function renderSummary(report, context) {
    const { refusal } = context;
    const room = { limit: SUMMARY_LIMIT, measure: (text) => Buffer.byteLength(text) };
    const lead = refusal ? toApology(refusal) : [];
    return lay(refusal ? withoutNotice(report, refusal) : report, context, { lead, endings: [] }, room);
}
/** The apology says it at length. */
function withoutNotice(report, { attempt }) {
    return { ...report, diagnostics: report.diagnostics.filter(({ code }) => code !== `no-${attempt}`) };
}
function lay(report, context, { lead, endings }, room) {
    const { head = report.head, base = report.base } = context;
    const settled = { ...context, ...(head && { head }), ...(base && { base }) };
    const compose = createComposer(report, settled, lead, endings);
    return layOut({ drifts: (0,groups/* groupDrifts */.mu)(report.drifts).fresh, compose }, room);
}
function renderLine(line, context) {
    return render('report/line', { line, marker: commentMarker(context.markerId) }).trimEnd();
}
/** Why a fork's pull request gets none. */
const FORKS = {
    comment: 'and there GitHub gives a run a token that can only read',
    commit: "to whose branches this run's token may not write",
};
function toApology({ attempt, permissions, fork }) {
    const named = permissions.some((line) => line.startsWith('contents:'));
    const lines = [...(named ? [] : ['contents: read']), ...permissions];
    return [
        fork
            ? `**There is no ${attempt}:** the pull request comes from a fork, ${FORKS[attempt]}. ` +
                'For pull requests from this repository the job needs:'
            : `**There is no ${attempt}:** this run's token may not make one. Add to the job:`,
        fence(['permissions:', ...lines.map((line) => `  ${line}`)].join('\n'), 'yaml'),
    ];
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/index.js










/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toDiagnosticJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _quote_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94556);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29495);


/** The version of the JSON report's shape. It is raised when a key changes its meaning or goes; new keys do not raise it. */
const REPORT_VERSION = 1;
/**
 * The report as JSON, in the shape that docs/report.md describes: keys always present and in this order, `null` for what
 * there is not. Characters that cannot be seen stand as `\uXXXX`. Ends in a newline.
 */
function renderJson(report, context) {
    const { committed } = context;
    const value = {
        version: REPORT_VERSION,
        tool: { name: 'model-drift', version: context.version },
        conclusion: report.conclusion,
        status: report.status,
        head: context.head ?? report.head ?? null,
        base: context.base ?? report.base ?? null,
        command: report.command,
        entries: { checked: report.checked, skipped: report.skipped },
        commit: committed ? { sha: committed.sha, url: committed.url ?? null } : null,
        changes: report.changes.map(_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .toChangeJson */ .E2),
        drifts: report.drifts.map(toDrift),
        migrations: report.migrations ?? [],
        inStep: report.inStep,
        diagnostics: report.diagnostics.map(toDiagnosticJson),
    };
    return `${(0,_quote_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`;
}
function toDrift({ path, target, schema, status, preexisting, mend, added, removed, diff, patch }) {
    return { path, target, schema, status, preexisting, mend, added, removed, diff, patch };
}
/** A diagnostic in the shape of every JSON that is printed. */
function toDiagnosticJson({ severity, code, message, place }) {
    return {
        severity,
        code,
        message,
        place: place ? { path: place.path, line: place.line, column: place.column } : null,
    };
}


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ appLabelOf)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);

/**
 * The label that Django gives the app of an output: the name of its folder (`accounts` for `accounts/models.py` and for
 * `accounts/models/`), unless its AppConfig says another. Undefined where there is no folder that can be an app.
 */
function appLabelOf(output) {
    const folders = output.split('/').slice(0, -1);
    const label = folders.filter((folder, index) => index < folders.length - 1 || folder !== 'models').at(-1);
    return label !== undefined && (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(label) ? label : undefined;
}


/***/ })

};
