export const id = 5356;
export const ids = [5356];
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
function attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toRepositoryPath),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function findRoot(folder) {
    for (let place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    }
}
function toRepositoryPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 85733:
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

function shellWord(text) {
    const shown = (0,quote_text/* visible */.RK)(text).replaceAll(/[\r\n\t]/g, ' ');
    return /^[\w./:@%+,-]+$/.test(shown) && !shown.startsWith('-')
        ? shown
        : `'${shown.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/trees/changed.js
async function changedPaths(base, head) {
    const [before, after] = await Promise.all([base.list(''), head.list('')]);
    const former = new Map(before.map((entry) => [entry.path, entry]));
    const current = new Set(after.map(({ path }) => path));
    const removed = before.filter(({ path }) => !current.has(path));
    const written = after.filter((entry) => !isSame(entry, former.get(entry.path)));
    return new Set([...removed, ...written].map(({ path }) => path));
}
function isSame(entry, former) {
    return entry.id !== undefined && entry.id === former?.id && entry.kind === former.kind;
}

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/sources.js
var lib_sources = __webpack_require__(16861);
;// CONCATENATED MODULE: ./lib/changes.js


async function findChanges(task) {
    const pairs = new Map();
    for (const entry of task.entries) {
        const pair = await findSchemas(entry, task);
        if (pair)
            pairs.set(pair.to, pair.from);
    }
    if (pairs.size === 0)
        return [];
    const { diffSchemas } = await Promise.all(/* import() */[__webpack_require__.e(8742), __webpack_require__.e(6886)]).then(__webpack_require__.bind(__webpack_require__, 76886));
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
function earlierEntry(entry, former) {
    const before = former?.entries.find(({ output }) => output === entry.output) ?? entry;
    const { tables, exclude, external } = entry;
    return before.database ? entry : { ...before, tables, exclude, external };
}
function isTouched(entry, before, sources, changed) {
    if (JSON.stringify(entry.schema) !== JSON.stringify(before.schema))
        return true;
    return [...changed].some((0,lib_sources/* sourceMatcher */.EK)(entry, sources));
}

// EXTERNAL MODULE: ./lib/generate/header.js
var header = __webpack_require__(33558);
// EXTERNAL MODULE: ./lib/targets/python/thin-classes.js
var thin_classes = __webpack_require__(11891);
;// CONCATENATED MODULE: ./lib/bare-classes.js


const IMPORT = new RegExp(`^from \\.${thin_classes/* GENERATED_PACKAGE */.XP}\\.([^\\s.]+) import\\b`, 'gm');
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
    return own.flatMap(([path, text]) => [...text.matchAll(IMPORT)].flatMap(({ 1: module = '', index }) => {
        const columns = `${inside}${module}.py`;
        return isMissing(columns) ? [toNotice(path, text.slice(0, index).split('\n').length, columns)] : [];
    }));
}
function toNotice(path, line, columns) {
    const message = `nothing is left beneath this class, since the schema gives no "${columns}" any more: delete the file, or give the class columns of its own`;
    return { code: 'class-without-columns', severity: 'notice', message, place: { path, line, column: 1 } };
}
function byPath([a], [b]) {
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/committed.js
var lib_committed = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/drift/index.js + 5 modules
var drift = __webpack_require__(41192);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
;// CONCATENATED MODULE: ./lib/trees/barrier.js
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
    const found = (await (0,drift/* isInStep */.Q)(facts))
        ? { drifts: [], inStep: facts.generated.map(({ path }) => path) }
        : await (0,drift/* compare */.U)({
            ...facts,
            ...(await findFormer(task, made.value, committed.texts)),
            mends: request.mends ?? false,
        });
    return {
        skipped: false,
        drifts: found.drifts.map((drift) => keepGarbled(keepFile(drift, entry), entry, committed)),
        inStep: found.inStep,
        diagnostics: [
            ...diagnostics,
            ...garbledWarnings(found.drifts, committed),
            ...findBareClasses(entry, made.value.files, committed.texts),
        ],
    };
}
function pick({ target, schema, overwrite }) {
    return { target, schema, overwrite };
}
function check_isTouched({ entry, config, changed }, made) {
    if (!changed || made.untracked)
        return true;
    if (config.path !== undefined && changed.has(config.path))
        return true;
    if (made.settings.some((path) => changed.has(path)))
        return true;
    const isSource = (0,lib_sources/* sourceMatcher */.EK)(entry, made.sources);
    return [...changed].some((path) => isSource(path) || (0,paths/* isWithin */.UO)(entry.output, path));
}
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
function keepFile(drift, { output, overwrite }) {
    const isOurs = drift.mend !== 'delete' || output.endsWith('/') || overwrite;
    return isOurs ? drift : { ...drift, mend: 'none', patch: '' };
}
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
async function findFormer(task, made, committed) {
    const { entry, former, request } = task;
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
    if (!before || (0,diagnostic/* hasErrors */.Cs)(earlier.diagnostics))
        return { former: given };
    return { former: given, base: (await (0,lib_committed/* readCommitted */.r)(request.base, entry, made.files)).texts };
}
async function findHistory(task, committed) {
    const { entry, request } = task;
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

// EXTERNAL MODULE: ./lib/make.js + 15 modules
var lib_make = __webpack_require__(12124);
// EXTERNAL MODULE: ./lib/targets/django/app-label.js
var app_label = __webpack_require__(3628);
;// CONCATENATED MODULE: ./lib/migrations.js



async function findMigrations({ entries, drifts, changes, tree }) {
    if (!changes.some(({ subject }) => subject !== 'domain' && subject !== 'sequence'))
        return [];
    const fresh = drifts.filter(({ preexisting, mend }) => !preexisting && mend !== 'none');
    const stale = entries.filter(({ output }) => fresh.some(({ path }) => (0,paths/* isWithin */.UO)(output, path)));
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
        for (const folder of (0,paths/* foldersUp */.TS)(external_node_path_.posix.dirname(output))) {
            const path = external_node_path_.posix.join(folder, 'alembic.ini');
            if (!(await tree.find(path)))
                continue;
            if (!/^[\w./-]+$/.test(path))
                return undefined;
            return `alembic ${folder === '.' ? '' : `-c ${path} `}revision --autogenerate -m "what changed"`;
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./lib/names/asked.js
var names_asked = __webpack_require__(27056);
// EXTERNAL MODULE: ./lib/names/index.js
var names = __webpack_require__(31200);
// EXTERNAL MODULE: ./lib/targets/index.js
var targets = __webpack_require__(39122);
;// CONCATENATED MODULE: ./lib/neighbours.js




function neighboursIn(configs) {
    return (entry) => configs.find((entries) => entries.includes(entry)) ??
        [...configs].reverse().find((entries) => entries.some(({ output }) => output === entry.output)) ??
        [];
}
function withNeighbours(read, neighbours) {
    const readOnce = createNameReader();
    return async (entry, tree, fallback) => {
        const alone = await read(entry, tree, fallback);
        if (entry.database || !leadsOutside(alone))
            return alone;
        const around = { read, readOnce, tree, ...(fallback ? { fallback } : {}) };
        const found = await readAll(entry, neighbours(entry), around);
        const given = await findExternals(alone.value, entry, found);
        if (given.size === 0)
            return alone;
        const external = { ...Object.fromEntries(given), ...entry.external };
        const { value, diagnostics } = await read({ ...entry, external }, tree, fallback);
        const sources = [...value.sources, ...found.flatMap(({ value: { sources } }) => sources)];
        return { value: { ...value, sources: [...new Set(sources)] }, diagnostics };
    };
}
function isNeighbour(entry, other) {
    return other.target === entry.target && other.output !== entry.output;
}
const OUTSIDE = new Set(['foreign-key-without-target', 'unknown-table']);
function leadsOutside({ value, diagnostics }) {
    const keys = value.schema?.tables.flatMap(({ foreignKeys }) => foreignKeys) ?? [];
    return (diagnostics.some(({ code }) => OUTSIDE.has(code)) || keys.some(({ external }) => external !== undefined));
}
async function readAll(entry, entries, { read, readOnce, tree, fallback }) {
    const found = [];
    const position = entries.findIndex(({ output }) => output === entry.output);
    for (const [index, other] of entries.entries()) {
        if (!isNeighbour(entry, other))
            continue;
        const outcome = await read(other, tree, fallback);
        const isImportable = index < position || !leadsOutside(outcome);
        const { value } = outcome;
        const asked = value.schema && other.naming ? [(0,names_asked/* findAsked */.E)(other.naming, value.schema).value] : [];
        const names = [...asked, await readOnce(other, tree)];
        found.push({ entry: other, value, names, isImportable });
    }
    return found;
}
async function findExternals({ schema }, entry, neighbours) {
    const own = new Set(schema?.tables.map(({ name }) => name.toLowerCase()));
    const found = new Map();
    for (const { entry: other, value, names, isImportable } of neighbours) {
        if (!value.schema)
            continue;
        const target = await targets/* targets */.z[other.target].load();
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
function byName(table) {
    return table.replace(/[.:]/g, '_');
}
function createNameReader() {
    const known = new WeakMap();
    return (entry, tree) => {
        const ofTree = known.get(tree) ?? new Map();
        known.set(tree, ofTree);
        const key = `${entry.target}\0${entry.output}`;
        const pending = ofTree.get(key) ?? (0,lib_committed/* readCommitted */.r)(tree, entry, []).then(({ texts }) => (0,names/* readNames */.r)(entry.target, texts));
        ofTree.set(key, pending);
        return pending;
    };
}

;// CONCATENATED MODULE: ./lib/databases/settle.js

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
    const skipped = (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? 0 : entries.length - kept.length;
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
    if (settle_isSame(trusted, written))
        return { entry: trusted };
    const notice = `${what} was changed here: until that is merged the base branch's entry counts, ${trusted.schema.join(', ')}`;
    return { entry: trusted, notice };
}
function settle_isSame(one, other) {
    return facts(one) === facts(other);
}
function facts(entry) {
    return JSON.stringify({ ...entry, place: undefined });
}
function skippedNotice(message) {
    return { code: 'database-from-base', severity: 'notice', message };
}

// EXTERNAL MODULE: ./lib/report/groups.js
var groups = __webpack_require__(70740);
;// CONCATENATED MODULE: ./lib/report/conclude.js


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









async function run(request) {
    const { head, base, scope } = request;
    const config = await request.configure(request.trusted ?? head);
    const former = base && !(0,diagnostic/* hasErrors */.Cs)(config.diagnostics) ? (await request.configure(base)).value : undefined;
    const changed = base && scope === 'changed' ? await changedPaths(base, head) : undefined;
    const settled = settleDatabases(config.value.entries, await databasePolicy(config.value, request));
    const neighbours = neighboursIn([settled.entries, former?.entries ?? []]);
    const read = withNeighbours((0,lib_make/* createSchemaReader */.xk)(settled.connections), neighbours);
    const make = (0,lib_make/* createMaker */.Rt)(read, { neighbours });
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
        ]),
        ...request.commits,
        command: request.command,
    }, { failOnDrift: request.failOnDrift });
    return { report, config: config.value };
}
async function databasePolicy({ entries }, { databases, configure }) {
    if (!databases?.from || !entries.some(({ database }) => database))
        return databases;
    return { find: databases.find, trusted: (await configure(databases.from)).value.entries };
}
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



function isObjectId(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
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
function startGit(folder, args) {
    const git = (0,external_node_child_process_.spawn)('git', [...settings(folder), ...args], {
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: { ...withoutGit(process.env), ...environment },
        windowsHide: true,
    });
    git.stderr.resume();
    git.stdin.on('error', () => undefined);
    return git;
}
const environment = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
};
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
function withoutGit(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}

;// CONCATENATED MODULE: ./lib/trees/git-blobs.js


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
class AnswerBuffer {
    #chunks = [];
    #size = 0;
    #needed = 0;
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
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



async function openGitTree(folder, commit) {
    if (!isObjectId(commit))
        return undefined;
    const entries = await listCommit(folder, commit);
    if (!entries)
        return undefined;
    const listing = (0,trees_listing/* toListing */.iI)(entries);
    const readBlob = openBlobs(folder);
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

async function mergeBase(folder, a, b) {
    if (!isObjectId(a) || !isObjectId(b) || (await isShallow(folder)))
        return undefined;
    return readId(await runGit(folder, ['merge-base', '--end-of-options', a, b]));
}
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
async function headCommit(folder) {
    return findCommit(folder, 'HEAD');
}
async function findCommit(folder, name) {
    return readId(await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
}

// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __webpack_require__(77409);
;// CONCATENATED MODULE: ./lib/cli/run-here.js










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
        history: (output) => openHistory(root, output),
        recall: (path) => memory.recall((0,external_node_path_.resolve)(root, path)),
        command: config === undefined ? 'model-drift generate' : `model-drift generate --config ${shellWord(config)}`,
    });
    return { root, report };
}
async function openBase(root, ref) {
    const [head, other] = [await headCommit(root), await findCommit(root, ref)];
    const base = head !== undefined && other !== undefined ? await mergeBase(root, head, other) : undefined;
    const tree = base === undefined ? undefined : await openGitTree(root, base);
    if (!tree)
        throw new usage_error/* UsageError */.e(`--base: expected a commit that HEAD has history in common with, came "${ref}"`);
    return tree;
}
async function openHistory(root, output) {
    const head = await headCommit(root);
    if (head === undefined)
        return [];
    const last = await lastCommitTouching(root, output, head);
    const commits = [...new Set([head, ...(last === undefined ? [] : [last])])];
    const trees = await Promise.all(commits.map((commit) => openGitTree(root, commit)));
    return trees.filter((tree) => tree !== undefined);
}
function withOverwrite(config, overwrite) {
    if (!overwrite)
        return config;
    const entries = config.value.entries.map((entry) => ({ ...entry, overwrite }));
    return { ...config, value: { ...config.value, entries } };
}


/***/ }),

/***/ 27147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayDiagnostics)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);


function sayDiagnostics(diagnostics, around) {
    around.stderr((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .DO)(diagnostics, around.errorColour)));
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



const shape = schemas/* strictObject */.rej({ 'timestamp-default': schemas/* optional */.lqM(schemas/* boolean */.zMY()) });
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
const naming_shape = schemas/* strictObject */.rej({
    classes: naming_names,
    attributes: naming_names,
    relations: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), ends), {}),
});
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
// EXTERNAL MODULE: ./lib/dialects/index.js + 10 modules
var dialects = __webpack_require__(61284);
// EXTERNAL MODULE: ./lib/readers/index.js + 10 modules
var readers = __webpack_require__(5903);
;// CONCATENATED MODULE: ./lib/config/shape.js




const shape_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const textOrList = schemas/* union */.KCZ([shape_text, schemas/* array */.YOg(shape_text).check(api/* _minLength */.m9(1))]);
const shape_names = schemas/* union */.KCZ([shape_text, schemas/* array */.YOg(shape_text)]);
const shared = {
    format: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(readers/* readers */.Xc))),
    dialect: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(dialects/* dialects */.O9))),
    'on-unreadable': schemas/* optional */.lqM(schemas/* enum */.k5n(['error', 'warn'])),
    conventions: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    views: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    tables: schemas/* optional */.lqM(shape_names),
    exclude: schemas/* optional */.lqM(shape_names),
    external: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), shape_text)),
    naming: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    overwrite: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    'python-version': schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^3\.[1-9]\d$/))),
    options: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
};
const entryShape = schemas/* strictObject */.rej({
    schema: textOrList,
    target: schemas/* enum */.k5n(keysOf(targets/* targets */.z)),
    output: shape_text,
    ...shared,
});
const configShape = schemas/* strictObject */.rej({
    defaults: schemas/* optional */.lqM(schemas/* strictObject */.rej({ target: schemas/* optional */.lqM(schemas/* enum */.k5n(keysOf(targets/* targets */.z))), ...shared })),
    models: schemas/* array */.YOg(schemas/* unknown */.L5J()).check(api/* _minLength */.m9(1)),
});
function keysOf(registry) {
    return Object.keys(registry);
}

;// CONCATENATED MODULE: ./lib/config/entries.js











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
        return toEntry(shaped.data, folder, (key) => located.placeOf([...around, ...key]));
    });
    return {
        value: outcomes.flatMap(({ value }) => value),
        diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    };
}
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
        : (0,paths/* isReservedPath */.QO)(path)
            ? (0,diagnostic/* errorAt */.Os)(place, 'reserved-output', `output: "${written}" lies under .git or .github, where no model is ever written`)
            : path === './' || (!path.endsWith('.py') && !path.endsWith('/'))
                ? (0,diagnostic/* errorAt */.Os)(place, 'invalid-output', `output: expected a file that ends in .py or a folder of its own that ends in "/", came "${written}"`)
                : undefined;
    return { value: path ?? '', diagnostics: problem ? [problem] : [] };
}
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
function overlaps(one, other) {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a === b || holds(a, b) || holds(b, a);
}
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
const NAMES = [
    'model-drift.yml',
    'model-drift.yaml',
    '.github/model-drift.yml',
    '.github/model-drift.yaml',
    'pyproject.toml',
];
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
function configFolder(path) {
    const folder = external_node_path_.posix.dirname(path);
    return external_node_path_.posix.basename(folder) === '.github' ? external_node_path_.posix.dirname(folder) : folder;
}


/***/ }),

/***/ 41192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* reexport */ compare),
  Q: () => (/* reexport */ isInStep)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./lib/drift/hunks.js

const CONTEXT = 3;
const EDIT_LIMIT = 2000;
const NO_NEWLINE = '\\ No newline at end of file';
function findHunks(from, to) {
    if (from === to)
        return [];
    if (from === '' || to === '')
        return [findBlock(from, to)];
    const options = { context: CONTEXT, maxEditLength: EDIT_LIMIT };
    return (0,create/* structuredPatch */.YB)('', '', from, to, undefined, undefined, options)?.hunks ?? [findBlock(from, to)];
}
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
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function countWhile(limit, holds) {
    let count = 0;
    while (count < limit && holds(count))
        count++;
    return count;
}
function mark(sign, lines) {
    const marked = lines.map((line) => sign + (line.endsWith('\n') ? line.slice(0, -1) : line));
    return lines.at(-1)?.endsWith('\n') === false ? [...marked, NO_NEWLINE] : marked;
}

// EXTERNAL MODULE: ./lib/generate/header.js
var generate_header = __webpack_require__(33558);
;// CONCATENATED MODULE: ./lib/drift/judge.js

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
function renderHunks(hunks) {
    if (hunks.length === 0)
        return '';
    const names = { oldFileName: undefined, newFileName: undefined, oldHeader: undefined, newHeader: undefined };
    return (0,create/* formatPatch */.Gu)({ ...names, hunks: [...hunks] }, create/* OMIT_HEADERS */.Jg);
}

;// CONCATENATED MODULE: ./lib/drift/same.js
function createSame() {
    const load = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(2727)]).then(__webpack_require__.bind(__webpack_require__, 72727))).createSamePython());
    return async (a, b) => a === b || (await load())(a, b);
}
function once(work) {
    let done;
    return () => (done ??= work());
}

;// CONCATENATED MODULE: ./lib/drift/compare.js




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
async function isPreexisting({ base, former }, path, pair, same) {
    const [given] = former;
    if (!base || !given)
        return false;
    const isSame = async (a, b) => a === undefined || b === undefined ? a === b : same(a, b);
    return (await isSame(base.get(path), pair.committed)) && (await isSame(given.get(path), pair.generated));
}
function toDrift(input, path, pair, verdict) {
    const { status, safe, origin } = verdict;
    const mend = !safe && !input.overwrite ? 'none' : pair.generated === undefined ? 'delete' : 'write';
    const from = pair.committed ?? '';
    const to = pair.generated ?? '';
    const isSeen = mend === 'none' ? status !== 'foreign' : input.mends !== true;
    const shown = isSeen ? findHunks(origin ?? from, to) : [];
    const exact = !isSeen || (origin ?? from) === from ? shown : findHunks(from, to);
    return {
        path,
        target: input.target,
        schema: input.schema,
        status,
        mend,
        ...(pair.generated === undefined ? {} : { text: pair.generated }),
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

/***/ 94556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);

function jsonText(value, indent = 0) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(value, undefined, indent), toEscape).replaceAll('##[', '#\\u0023[');
}
function toEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
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





const MOST = 10;
const MOST_FILES = 5;
const UNMENDABLE = 'people may have edited it, so nothing overwrites it: see the job summary';
const DRIFT_LEVELS = {
    failure: 'error',
    neutral: 'warning',
    success: undefined,
};
function annotationsOf(report) {
    const of = (severity) => report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(toAnnotation);
    const all = [...of('error'), ...driftAnnotations(report), ...of('warning'), ...of('notice')];
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
function driftAnnotations(report) {
    const level = DRIFT_LEVELS[report.conclusion];
    if (level === undefined)
        return [];
    return byEntry(groupDrifts(report.drifts).fresh).map((drifts) => {
        const path = drifts[0]?.schema.find((schema) => isPlain(schema) && !isGlob(schema) && !schema.endsWith('/') && !isDatabaseLabel(schema));
        return {
            level,
            title: 'model-drift: models out of step',
            message: `${listed(drifts)}; ${drifts.some(isMendable) ? `to fix it run: ${oneLine(clip(report.command, 300))}` : UNMENDABLE}`,
            ...(path !== undefined && { path, line: 1 }),
        };
    });
}
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
function listed(drifts) {
    const more = drifts.length - MOST_FILES;
    const named = drifts
        .slice(0, MOST_FILES)
        .map(({ path, status }) => `${oneLine(clip(path, 200))} (${STATUS_WORDS[status]})`);
    return `${count(drifts.length, 'model file')} out of step with this schema: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function rest(others) {
    const level = others[0]?.level ?? 'notice';
    return { level, title: 'model-drift', message: `${others.length} more messages are in the job summary` };
}
function isPlain(path) {
    return oneLine(path) === path;
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/quote/markdown.js
var markdown = __webpack_require__(4967);
// EXTERNAL MODULE: ./lib/generate/render.js + 1 modules
var generate_render = __webpack_require__(23077);
// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/report/groups.js
var groups = __webpack_require__(70740);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/remarks.js





const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function toAdvice(report, context) {
    const { fresh } = (0,groups/* groupDrifts */.mu)(report.drifts);
    const open = (0,verdict/* openDrifts */.TX)(fresh, context.committed);
    const untouched = open.filter((drift) => !(0,groups/* isMendable */.vl)(drift));
    const orphans = untouched.filter(({ status }) => status === 'orphaned');
    return [
        ...(context.committed && open.length > 0 && open.length < fresh.length
            ? [`🔧 ${(0,verdict/* wereOutOfStep */.Tg)(fresh.length - open.length)}; fixed in ${remarks_fixedIn(context)}.`]
            : []),
        ...(open.some(groups/* isMendable */.vl) ? [howToFix(report.command)] : []),
        ...(report.migrations ? [aboutMigrations(report.migrations)] : []),
        ...(untouched.length > orphans.length ? [aboutEdits(untouched.length - orphans.length)] : []),
        ...(orphans.length > 0 ? [aboutOrphans(orphans.length)] : []),
    ];
}
function remarks_fixedIn(context) {
    const { sha = '', url } = context.committed ?? {};
    return url ? (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(sha.slice(0, 7)), url) : (0,links/* commitLink */.wn)(sha, context);
}
function toProblems(diagnostics, most, context) {
    return remarks_listed(diagnostics, most, ({ code, severity, message, place }) => {
        const where = place ? `${(0,links/* placeLink */.aE)(place.path, place.line, place.column, context)} ` : '';
        return `${ICONS[severity]} ${where}${(0,markdown/* prose */.CS)((0,quote_text/* clip */.$Q)(message, 500))} (${(0,markdown/* inlineCode */.ti)((0,quote_text/* clip */.$Q)(code, 60))})`;
    });
}
function toForeign(drifts, most) {
    return remarks_listed(drifts, most, ({ path }) => `${(0,links/* fileName */.Md)(path)} was written by people; left alone`, (more) => `… and ${(0,verdict/* count */.U9)(more, 'more file')} written by people; left alone`);
}
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
function howToFix(command) {
    return (`**Fix it:** run ${(0,markdown/* inlineCode */.ti)((0,quote_text/* clip */.$Q)(command, 300))} and commit the result, ` +
        'or set `mode: commit` on the action, and it makes that commit for you.');
}
function aboutMigrations(commands) {
    const listed = commands.slice(0, MOST_COMMANDS).map((command) => (0,markdown/* inlineCode */.ti)((0,quote_text/* clip */.$Q)(command, 300)));
    const more = commands.length - listed.length;
    return `**The database needs a migration:** ${listed.join(', ')}${more > 0 ? ` … and ${more} more` : ''} writes it from the mended models.`;
}
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




const MOST_SCHEMAS = 3;
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
function toRuns(lines, near) {
    const starts = near.flatMap((value, index) => (value === near[index - 1] ? [] : [index]));
    return starts.map((start, index) => ({
        near: near[start] === true,
        lines: lines.slice(start, starts[index + 1]),
    }));
}
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




const FRAME = 80;
function toSection(drift, context) {
    return {
        path: (0,markdown/* htmlText */.js)((0,quote_text/* clip */.$Q)(drift.path, 200)),
        lines: changedLines(drift),
        fence: (0,markdown/* fence */.EU)(context === undefined ? drift.diff : shrinkContext(drift.diff, context), 'diff'),
    };
}
function gatherAll(drifts, room, context) {
    const gathered = gather(drifts, room, context);
    return gathered.size === drifts.length ? drifts.flatMap((drift) => gathered.get(drift) ?? []) : undefined;
}
function gatherSmallest(drifts, room, context) {
    const smallestFirst = [...drifts].sort((one, other) => one.diff.length - other.diff.length);
    const gathered = gather(smallestFirst, room, context);
    return drifts.flatMap((drift) => gathered.get(drift) ?? []);
}
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


const WHOLE = { changes: 30, rows: Infinity, problems: 50, names: 20, diffs: [], dropped: [] };
const SLACK = 400;
const FEW_ROWS = 50;
function layOut(draft, room) {
    for (const shape of shapes(draft, room)) {
        const text = draft.compose(shape);
        if (room.measure(text) < room.limit)
            return text;
    }
    return draft.compose(verdictOnly(draft.drifts.length));
}
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


const LONGEST = 200;
function marker_commentMarker(id) {
    return `<!-- model-drift:v1:${shorten(encode(id))} -->`;
}
function hasMarker(body, id) {
    return lastLine(body) === marker_commentMarker(id);
}
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
    const beginning = encoded.slice(0, LONGEST - 33).replace(/%[\d%A-F]*$/, '');
    return `${beginning}~${hash}`;
}
function decode(written) {
    try {
        return decodeURIComponent(written);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/report/markdown.js








const COMMENT_LIMIT = 65_536;
const SUMMARY_LIMIT = (/* unused pure expression or super */ null && (1024 * 1024 - 16 * 1024));
function renderComment(report, context) {
    const limit = Math.min(context.limit ?? COMMENT_LIMIT, COMMENT_LIMIT);
    const room = { limit, measure: (text) => text.length };
    return lay(report, context, { lead: [], endings: [marker_commentMarker(context.markerId)] }, room).trimEnd();
}
function renderRecovered(context) {
    return renderLine('✅ The models are in step with the schema again.', context);
}
function renderMended(report, context) {
    const files = groupDrifts(report.drifts).fresh.length;
    return renderLine(`🔧 ${wereOutOfStep(files)}; fixed in ${fixedIn(context)}.`, context);
}
function renderSummary(report, context) {
    const room = { limit: SUMMARY_LIMIT, measure: (text) => Buffer.byteLength(text) };
    return lay(report, context, { lead: context.refusal ? toApology(context.refusal) : [], endings: [] }, room);
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
function toApology({ attempt, permissions, fork }) {
    const named = permissions.some((line) => line.startsWith('contents:'));
    const lines = [...(named ? [] : ['contents: read']), ...permissions];
    return [
        fork
            ? `**There is no ${attempt}:** the pull request comes from a fork, and there GitHub gives a run a token that can ` +
                'only read. For pull requests from this repository the job needs:'
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


const REPORT_VERSION = 1;
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

function appLabelOf(output) {
    const folders = output.split('/').slice(0, -1);
    const label = folders.filter((folder, index) => index < folders.length - 1 || folder !== 'models').at(-1);
    return label !== undefined && (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(label) ? label : undefined;
}


/***/ })

};
