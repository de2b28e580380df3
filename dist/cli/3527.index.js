export const id = 3527;
export const ids = [3527];
export const modules = {

/***/ 61991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Writes what a run would mend into a folder on disk: each file whole or not at all, through a file beside it. Returns
 * the drifts that were mended. Throws what the file system says (no permission, no space).
 */
function writeFiles(root, drifts) {
    const mended = drifts.filter(({ mend }) => mend !== 'none');
    for (const drift of mended) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, drift.path);
        if (drift.mend === 'delete')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        else if (drift.text !== undefined)
            replaceFile(path, drift.text);
    }
    return mended;
}
/** Writes a file where nothing is, not even a link that leads nowhere. Says whether it did. */
function createFile(path, text) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: 'wx' });
    return true;
}
function replaceFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const beside = `${path}.${String(process.pid)}.tmp`;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.mode;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode: mode & 0o777 }) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    }
}


/***/ }),

/***/ 83527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generate: () => (/* binding */ generate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _channels_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61991);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95602);
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66958);
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15405);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42880);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3687);
/* harmony import */ var _run_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58983);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27147);










/** Writes the models that are missing or stale and removes orphaned ones; the status is 1 when some are left to people. */
async function generate(options, around) {
    const memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .openMemory */ .u)(around.env);
    const { root, report } = await (0,_run_here_js__WEBPACK_IMPORTED_MODULE_6__/* .runHere */ .c)(around.cwd, { ...options, mends: true }, memory, around.env);
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .sayDiagnostics */ .K)(report.diagnostics, around);
    if ((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(report.diagnostics))
        return report.status;
    const mended = (0,_channels_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFiles */ .h)(root, report.drifts);
    rememberAll(root, report, memory);
    const left = report.drifts.filter((drift) => !mended.includes(drift));
    for (const { path, mend } of mended)
        around.stdout((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .k)(`${mend === 'delete' ? 'removed' : 'wrote'} ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path)}\n`));
    const inStep = [...report.inStep, ...mended.map(({ path }) => path)];
    const after = { ...report, drifts: left, inStep };
    around.stdout((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .k)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S5)(after, { colour: around.colour, diff: false })));
    return left.some(({ status }) => status !== 'foreign') ? 1 : 0;
}
/** Remembers every file that now holds exactly what the schema gives, written now or found so. */
function rememberAll(root, report, memory) {
    for (const { path, text, mend } of report.drifts) {
        if (mend === 'write' && text !== undefined)
            memory.remember((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), text);
    }
    for (const path of report.inStep) {
        memory.remember((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8'));
    }
}


/***/ })

};
