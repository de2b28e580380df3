export const id = 9082;
export const ids = [9082];
export const modules = {

/***/ 66202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var load = __webpack_require__(15281);
// EXTERNAL MODULE: ./lib/databases/access.js
var access = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/databases/settle.js
var settle = __webpack_require__(52823);
// EXTERNAL MODULE: ./lib/neighbours.js
var lib_neighbours = __webpack_require__(13959);
// EXTERNAL MODULE: ./lib/sources.js
var sources = __webpack_require__(16861);
;// CONCATENATED MODULE: ./lib/known-tables.js


/**
 * The tables to which keys in schema files may lead, as `external` has them: those that every entry with one of the files
 * knows, be it from its other files, from its own `external`, or as another entry's for the same ORM.
 */
async function findKnownTables(lookout) {
    const [first, ...others] = await findAll(lookout);
    if (!first)
        return {};
    const isKnown = (name) => others.every((names) => names.has(name));
    return Object.fromEntries([...first].filter(isKnown).map((name) => [name, (0,lib_neighbours/* byName */.nG)(name)]));
}
/** The tables that each entry with one of the files knows. */
async function findAll(lookout) {
    const found = [];
    for (const entry of lookout.entries) {
        const names = entry.database ? undefined : await findNames(entry, lookout);
        if (names)
            found.push(names);
    }
    return found;
}
async function findNames(entry, { paths, entries, read, tree }) {
    // Keys lead to tables that are left out, too.
    const { value } = await read({ ...entry, tables: [], exclude: [] }, tree);
    if (!paths.some((0,sources/* sourceMatcher */.EK)(entry, value.sources)))
        return undefined;
    const neighbours = await (0,lib_neighbours/* findNeighbourTables */.wH)(entry, value, entries, { read, tree });
    const own = value.schema?.tables.map(labelOf) ?? [];
    return new Set([...own, ...Object.keys(entry.external), ...neighbours.keys()]);
}
function labelOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}

// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/quote/log.js
var log = __webpack_require__(66958);
// EXTERNAL MODULE: ./lib/databases/connection.js
var connection = __webpack_require__(36356);
// EXTERNAL MODULE: ./lib/quote/json.js
var json = __webpack_require__(94556);
// EXTERNAL MODULE: ./lib/quote/percent.js
var percent = __webpack_require__(70737);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
;// CONCATENATED MODULE: ./lib/report/sarif.js




/** GitHub's code scanning takes no more results of one run. */
const MOST_RESULTS = 25_000;
/** Code scanning shows no more of a message. */
const LONGEST_MESSAGE = 1000;
/**
 * A validation as SARIF 2.1.0, as GitHub's code scanning takes it: a rule for each code, a result for each finding that
 * stands in a file, the gravest first where there are too many. What stands in none, which code scanning would refuse,
 * is among the notifications of the run. Ends in a newline.
 */
function renderSarif({ diagnostics, status }, context) {
    const placed = diagnostics.filter(isInFile);
    const kept = new Set(byWeight(placed).slice(0, MOST_RESULTS));
    const shown = placed.filter((diagnostic) => kept.has(diagnostic));
    const codes = [...new Set(shown.map(({ code }) => code))].sort();
    const others = diagnostics.filter((diagnostic) => !isInFile(diagnostic));
    const notes = [...others.map(toNotification), ...restOf(placed.length - shown.length)];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: toDriver(codes, shown, context.version) },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, exitCode: status, toolExecutionNotifications: notes }],
                results: shown.map((diagnostic) => toResult(diagnostic, codes, context)),
            },
        ],
    };
    return `${(0,json/* jsonText */.s)(log, 2)}\n`;
}
function isInFile(diagnostic) {
    return diagnostic.place !== undefined && !(0,connection/* isDatabaseLabel */.YG)(diagnostic.place.path);
}
/** Severities in SARIF's words, and how much each weighs. */
const LEVELS = {
    error: { level: 'error', weight: 0 },
    warning: { level: 'warning', weight: 1 },
    notice: { level: 'note', weight: 2 },
};
function byWeight(diagnostics) {
    return [...diagnostics].sort((a, b) => LEVELS[a.severity].weight - LEVELS[b.severity].weight);
}
function toDriver(codes, shown, version) {
    const gravest = new Map();
    for (const { code, severity } of byWeight(shown)) {
        if (!gravest.has(code))
            gravest.set(code, severity);
    }
    const rules = codes.map((code) => toRule(code, gravest.get(code) ?? 'error'));
    return { name: 'model-drift', semanticVersion: version, rules };
}
function toRule(code, severity) {
    const description = { text: describe(code) };
    return {
        id: code,
        name: code,
        shortDescription: description,
        fullDescription: description,
        help: { text: 'The message says what was expected, what came, and what to do.' },
        defaultConfiguration: { level: LEVELS[severity].level },
        properties: { tags: ['database-schema'], 'problem.severity': PROBLEMS[severity] },
    };
}
/** Severities in the words of code scanning's own property. */
const PROBLEMS = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** A code in words: `unknown-table` is "Unknown table". */
function describe(code) {
    const words = code.replaceAll('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function toResult({ code, severity, message, place }, codes, context) {
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: LEVELS[severity].level,
        message: { text: toText(message) },
        locations: [{ physicalLocation: toLocation(place, context) }],
    };
}
function toLocation({ path, line, column }, { toRepositoryPath }) {
    return {
        artifactLocation: { uri: toUri(toRepositoryPath(path)), uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
    };
}
function toNotification({ code, severity, message, place }) {
    const where = place ? `${place.path}: ` : '';
    return {
        descriptor: { id: code },
        level: LEVELS[severity].level,
        message: { text: toText(where + message) },
    };
}
function restOf(amount) {
    if (amount <= 0)
        return [];
    const text = `${amount} more results were left out, since code scanning takes ${MOST_RESULTS}`;
    return [{ descriptor: { id: 'too-many-results' }, level: 'warning', message: { text } }];
}
/** A message as one visible line, in which nothing is a link of SARIF (`[text](target)`). */
function toText(message) {
    return (0,quote_text/* oneLine */.TN)((0,quote_text/* clip */.$Q)(message, LONGEST_MESSAGE)).replace(/\](?=\()/g, '] ');
}
/** A path as a relative reference (RFC 3986): a colon would end a scheme. */
function toUri(path) {
    return (0,percent/* percentEncode */.a)(path, /[^A-Za-z0-9\-._~/]/gu);
}

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/report/json.js
var report_json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(60975);
;// CONCATENATED MODULE: ./lib/report/validation.js





/** The version of the JSON's shape. It is raised when a key changes its meaning or goes; new keys do not raise it. */
const VALIDATION_VERSION = 1;
/** A validation of schemas from what was found about them: each finding once, sorted by its place, and judged. */
function concludeValidation(schemas, found, { strict }) {
    const diagnostics = sortByPlace(distinct(found), schemas);
    const isMistaken = (0,diagnostic/* hasErrors */.Cs)(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'));
    return { schemas, diagnostics, status: isMistaken ? 2 : 0 };
}
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
function sortByPlace(diagnostics, schemas) {
    const paths = [...schemas, ...diagnostics.flatMap(({ place }) => (place ? [place.path] : []))];
    const ranks = new Map([...new Set(paths)].map((path, index) => [path, index]));
    const keyOf = ({ place }) => place ? [ranks.get(place.path) ?? 0, place.line, place.column] : [-1, 0, 0];
    return [...diagnostics].sort((a, b) => {
        const [one, other] = [keyOf(a), keyOf(b)];
        return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
    });
}
/** A validation for people: a line for each finding, `file:line:column: error[code]: message`, and how many there are. */
function renderValidation({ schemas, diagnostics }, colour) {
    const figures = Object.keys(NOUNS)
        .map((severity) => [countOf(diagnostics, severity), NOUNS[severity]])
        .filter(([amount]) => amount > 0)
        .map(([amount, noun]) => (0,verdict/* count */.U9)(amount, noun));
    const found = figures.length === 0 ? 'nothing to say' : figures.join(', ');
    return `${(0,report_text/* renderDiagnostics */.DO)(diagnostics, colour)}${found} about ${(0,verdict/* count */.U9)(schemas.length, 'schema')}\n`;
}
const NOUNS = { error: 'error', warning: 'warning', notice: 'notice' };
function countOf(diagnostics, wanted) {
    return diagnostics.filter(({ severity }) => severity === wanted).length;
}
/**
 * A validation as JSON, in the shape that docs/report.md describes: keys always present and in this order. Characters
 * that cannot be seen stand as `\uXXXX`. Ends in a newline.
 */
function renderValidationJson({ schemas, diagnostics, status }, version) {
    const value = {
        version: VALIDATION_VERSION,
        tool: { name: 'model-drift', version },
        status,
        schemas,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        notices: countOf(diagnostics, 'notice'),
        diagnostics: diagnostics.map(report_json/* toDiagnosticJson */.H),
    };
    return `${(0,json/* jsonText */.s)(value, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/trees/folder.js
var folder = __webpack_require__(92885);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/operands.js
var cli_operands = __webpack_require__(71426);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __webpack_require__(77409);
// EXTERNAL MODULE: ./lib/cli/typed.js + 1 modules
var cli_typed = __webpack_require__(37398);
;// CONCATENATED MODULE: ./lib/cli/validate.js















/**
 * Says everything that is wrong with a schema, in one run. Tables that the config around it knows of are no unknown
 * ones. The status is 0 where there is no error, 2 where there is one;
 * `strict` makes warnings count.
 */
async function validate(operands, { format, strict = false, ...flags }, around) {
    const input = [...new Set(operands.flatMap((operand) => (0,cli_operands/* expandOperand */.s)(operand, around.cwd)))];
    const typed = await (0,cli_typed/* openTyped */.z)({ input, ...flags }, around);
    const found = [...typed.diagnostics, ...(await inspect(typed.value, around))];
    const validation = concludeValidation(typed.value.entry.schema, found, { strict });
    around.stdout(FORMATS[format](validation, around));
    return validation.status;
}
/** What there is to say about what was typed; a file that is not there was spoken of when it was typed. */
async function inspect({ entry, tree, connection }, around) {
    if (connection)
        return (await (0,schema_reader/* readDatabaseSchema */.PO)(entry, connection)).diagnostics;
    const found = await Promise.all(entry.schema.map((path) => tree.find(path)));
    const files = { ...entry, schema: entry.schema.filter((_, index) => found[index]) };
    const alone = await (0,schema_reader/* inspectSchema */.Ko)(files, tree);
    if (!(0,lib_neighbours/* leadsOutside */.dr)(alone))
        return alone.diagnostics;
    const own = new Set(alone.value.schema?.tables.map(({ name }) => name.toLowerCase()));
    const known = Object.entries(await findKnownHere(files.schema, around));
    const others = known.filter(([name]) => !own.has(name.slice(name.indexOf('.') + 1).toLowerCase()));
    return (await (0,schema_reader/* inspectSchema */.Ko)({ ...files, external: Object.fromEntries(others) }, tree)).diagnostics;
}
/** The tables that the config of the current folder knows of, where one of its entries has these files. */
async function findKnownHere(schema, { cwd, env }) {
    const root = (0,place/* findRoot */.w)(cwd);
    const tree = (0,folder/* openFolderTree */.x)(root);
    const { value } = await (0,load/* loadConfig */.Z)(tree, { folder: (0,place/* toRepositoryPath */.B)(root, cwd) || '.' });
    const find = (0,access/* openAccess */.b)({ env, cwd, isPublic: false });
    const { entries, connections } = (0,settle/* settleDatabases */.s)(value.entries, { find });
    const paths = schema.map((path) => (0,place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path)));
    return findKnownTables({ paths, entries, read: (0,schema_reader/* createSchemaReader */.xk)(connections), tree });
}
const FORMATS = {
    text: (validation, { colour }) => (0,log/* logText */.k)(renderValidation(validation, colour)),
    json: (validation) => renderValidationJson(validation, version/* version */.r),
    sarif: (validation, { cwd }) => {
        const root = (0,place/* findRoot */.w)(cwd);
        const context = {
            version: version/* version */.r,
            toRepositoryPath: (path) => (0,place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path)),
        };
        return renderSarif(validation, context);
    },
};


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _targets_python_thin_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11891);


/** The largest committed file that is read, in bytes: five times the models of 10,000 tables. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Reads what is committed where an entry's files belong. A file that is too large is an error, and not read. */
async function readCommitted(tree, entry, generated) {
    const found = await findCommitted(tree, entry, generated);
    const files = found.filter(({ kind }) => kind === 'file' || kind === 'executable');
    const texts = new Map();
    const garbled = new Set();
    const diagnostics = [];
    for (const file of files) {
        if ((file.size ?? 0) > MAX_BYTES)
            diagnostics.push(tooLarge(file));
        else {
            const { text, isWhole } = decode(await tree.read(file));
            texts.set(file.path, text);
            if (!isWhole)
                garbled.add(file.path);
        }
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
function tooLarge({ path }) {
    const message = `expected at most ${MAX_BYTES / 1024 / 1024} MB, came more; it was not read`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)({ path, line: 1, column: 1 }, 'file-too-large', message);
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

/***/ 13959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ neighboursIn),
/* harmony export */   Lt: () => (/* binding */ withNeighbours),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   nG: () => (/* binding */ byName),
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
/** Whether keys of a schema lead to tables that it does not have. */
function leadsOutside({ value, diagnostics }) {
    const keys = value.schema?.tables.flatMap(({ foreignKeys }) => foreignKeys) ?? [];
    return (diagnostics.some(({ code }) => OUTSIDE.has(code)) || keys.some(({ external }) => external !== undefined));
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

/***/ 16085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ moduleName),
/* harmony export */   Ar: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.Ar),
/* harmony export */   CK: () => (/* binding */ attributeName),
/* harmony export */   LS: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.LS),
/* harmony export */   Z6: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.Z6),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   oJ: () => (/* binding */ snakeName),
/* harmony export */   s7: () => (/* binding */ className),
/* harmony export */   x4: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.x4)
/* harmony export */ });
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55224);



/**
 * Whether a name can stand in Python as it is: an identifier, no keyword, and unchanged by the NFKC normalisation that
 * Python applies to identifiers. Letters beyond the basic plane are left out: their list differs between versions.
 */
function isIdentifier(name) {
    if (_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return false;
    return /^[A-Za-z_]\w*$/.test(name) || isStable(name);
}
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const PLAIN_SNAKE = /^[a-z]\w*$/;
const BEYOND_BASIC_PLANE = /[\u{10000}-\u{10ffff}]/gu;
/** The class of a table: `OrderItem` for `order_items`. `position` counts from 1, for a name without any letter. */
function className(table, position) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inflectLast */ .S4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toWords */ .x4)(table).flatMap(transliterate), _words_js__WEBPACK_IMPORTED_MODULE_1__/* .singular */ .cL);
    return toIdentifier(words.map(capitalize).join(''), 'Table', position);
}
/**
 * The attribute of a column: its own name when Python can write it, else the nearest that Python can: `class_`,
 * `unit_price` for `unit price`, `column_2fa`, and `column_3` for the third column when no letter is left.
 */
function attributeName(column, position) {
    return isIdentifier(column) ? column : toSnake(column, 'column', position);
}
/** A name in snake case for a module, a variable or a part of other names: `order_items` for `Order Items`. */
function snakeName(name, noun, position) {
    return toSnake((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toWords */ .x4)(name).join('_'), noun, position);
}
/**
 * The module of a table in a package, in ASCII, since ruff (N999) takes no other: letters lose their accents, and what
 * is left stands by its number in Unicode.
 */
function moduleName(name, position) {
    const ascii = name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^ -~]/gu, (character) => ` ${(character.codePointAt(0) ?? 0).toString(16)} `);
    return snakeName(ascii, 'table', position);
}
/** A table's name without the prefix that the user wants to be rid of. */
function withoutPrefix(name, prefix) {
    return prefix !== '' && name.startsWith(prefix) && name.length > prefix.length
        ? name.slice(prefix.length)
        : name;
}
function isStable(name) {
    return IDENTIFIER.test(name) && name.search(BEYOND_BASIC_PLANE) < 0 && name.normalize('NFKC') === name;
}
function toSnake(name, noun, position) {
    if (PLAIN_SNAKE.test(name) && !_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return name;
    const snake = transliterate(name).join('_');
    return toIdentifier(snake, `${noun}_`, position);
}
/** The parts of a name that identifiers can hold; letters that Python would normalise stand normalised. */
function transliterate(name) {
    if (/^[A-Za-z0-9]\w*$/.test(name))
        return [name];
    return name
        .normalize('NFKC')
        .replace(BEYOND_BASIC_PLANE, ' ')
        .split(/[^\p{XID_Continue}]+/u)
        .filter((part) => part !== '' && part !== '_');
}
function toIdentifier(name, fallback, position) {
    if (name === '')
        return `${fallback}${position}`;
    if (_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return `${name}_`;
    const known = isIdentifier(name) ? name : `${fallback}${name}`;
    return isIdentifier(known) ? known : `${fallback}${position}`;
}
function capitalize(word) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    return first.toUpperCase() + word.slice(first.length);
}


/***/ }),

/***/ 91221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ BUILTINS),
/* harmony export */   d6: () => (/* binding */ KEYWORDS),
/* harmony export */   lW: () => (/* binding */ ANNOTATION_BUILTINS),
/* harmony export */   w0: () => (/* binding */ SOFT_KEYWORDS)
/* harmony export */ });
/** Words that are no names in any Python from 3.10 on. */
const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Words that are keywords in some places; they are good attribute names and poor module names. */
const SOFT_KEYWORDS = new Set(['_', 'case', 'match', 'type']);
/** The builtin types that annotations in a class body need: an attribute of that name would hide them from the lines below it. */
const ANNOTATION_BUILTINS = new Set([
    'bool',
    'bytes',
    'dict',
    'float',
    'int',
    'list',
    'set',
    'str',
]);
/** Builtins that a class or a variable of a module must not hide. */
const BUILTINS = new Set([
    ...ANNOTATION_BUILTINS,
    ...('ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
        'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
        'ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ' +
        'ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ' +
        'ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError ' +
        'KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented ' +
        'NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError ' +
        'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration ' +
        'SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError ' +
        'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ' +
        'ValueError Warning ZeroDivisionError abs aiter all anext any ascii bin breakpoint bytearray callable chr ' +
        'classmethod compile complex delattr dir divmod enumerate eval exec filter format frozenset getattr globals ' +
        'hasattr hash help hex id input isinstance issubclass iter len locals map max memoryview min next object oct ' +
        'open ord pow print property range repr reversed round setattr slice sorted staticmethod sum super tuple ' +
        'vars zip').split(' '),
]);


/***/ }),

/***/ 55224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ singularSnake),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   S4: () => (/* binding */ inflectLast),
/* harmony export */   Z6: () => (/* binding */ pluralSnake),
/* harmony export */   cL: () => (/* binding */ singular),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);

/** Words that have one form, or whose `s` is no plural; also those that grammar inflects and names do not. */
const INVARIABLE = new Set(('analytics aws chaos cosmos css data dns ethos gis gps https ios kudos media metadata metrics mms news os ' +
    'pancreas physics politics pos pros rss settings sms statistics tls ' +
    'are has have he i is its me my our ours she that their them these they this those us was we were').split(' '));
/** Nouns that the general rules bend into something that is no word. */
const IRREGULAR = [
    ['ache', 'aches'],
    ['atlas', 'atlases'],
    ['avalanche', 'avalanches'],
    ['axis', 'axes'],
    ['bias', 'biases'],
    ['cache', 'caches'],
    ['calorie', 'calories'],
    ['canvas', 'canvases'],
    ['cookie', 'cookies'],
    ['gas', 'gases'],
    ['headache', 'headaches'],
    ['lens', 'lenses'],
    ['niche', 'niches'],
    ['oasis', 'oases'],
    ['quiche', 'quiches'],
    ['selfie', 'selfies'],
    ['virus', 'viruses'],
];
const SINGULARS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, one], [many, one]]));
const PLURALS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, many], [many, many]]));
/** The singular of a lower-case English noun; a word that is none, or is singular already, stays. */
const singular = remember((word) => isEnglish(word) ? (SINGULARS.get(word) ?? (pluralize__WEBPACK_IMPORTED_MODULE_0__.singular(word) || word)) : word);
/** The plural of a lower-case English noun. */
const plural = remember((word) => isEnglish(word) ? (PLURALS.get(word) ?? pluralize__WEBPACK_IMPORTED_MODULE_0__.plural(word)) : word);
/** The same function, which works each text out once: a schema has few names and words and says them often. */
function remember(work) {
    const known = new Map();
    return (text) => {
        const former = known.get(text);
        if (former !== undefined)
            return former;
        const found = work(text);
        known.set(text, found);
        return found;
    };
}
/** Whether English grammar has something to say about a word: it ends in a Latin letter and has several forms. */
function isEnglish(word) {
    return /[a-z]$/.test(word) && !INVARIABLE.has(word);
}
/** The words of a name in lower case: `order_items`, `OrderItems`, `ORDER ITEMS` are all `order`, `items`. */
const toWords = remember((name) => {
    if (/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
        return name.split('_');
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
});
/** A name's words with the last one in the plural, as snake case: `OrderItem` is `order_items`. */
function pluralSnake(name) {
    return inflectLast(toWords(name), plural).join('_');
}
/** A name's words with the last one in the singular, as snake case: `order_items` is `order_item`. */
function singularSnake(name) {
    return inflectLast(toWords(name), singular).join('_');
}
/** The words with the last one changed. */
function inflectLast(words, inflect) {
    const last = words.at(-1);
    return last === undefined ? [] : [...words.slice(0, -1), inflect(last)];
}


/***/ })

};
