export const id = 4371;
export const ids = [4371];
export const modules = {

/***/ 54371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _diff_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76886);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95602);
/* harmony import */ var _quote_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94556);
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66958);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29495);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13411);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71426);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27147);
/* harmony import */ var _typed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37398);









/** The version of the shape that `--format json` prints; raised when a key goes or changes its meaning. */
const SHAPE_VERSION = 1;
const FORMATS = {
    json: (changes) => `${(0,_quote_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)({ version: SHAPE_VERSION, tool: { name: 'model-drift', version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r }, changes: changes.map(_report_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .toChangeJson */ .E2) }, 2)}\n`,
    markdown: (changes) => (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)((0,_report_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChangesMarkdown */ .Fj)(changes)),
    text: (changes) => (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)((0,_report_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChanges */ .O1)(changes)),
};
/**
 * Says what changes from one schema to another, each a file, a folder, a glob or a database's URL. The status is 0 when
 * nothing does, 1 when something does, 2 when one of them cannot be read.
 */
async function diff(operands, options, around) {
    const [from, to] = await readBoth(operands, options, around);
    if (!from || !to)
        return 2;
    const changes = (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_0__.diffSchemas)(from, to);
    around.stdout(FORMATS[options.format](changes));
    return changes.length > 0 ? 1 : 0;
}
/** Reads both schemas. A database knows what it is, and then files beside it are read as its language. */
async function readBoth([old, now], options, around) {
    if ((0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabase */ .u)(now) && !(0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabase */ .u)(old))
        return [...(await readBoth([now, old], options, around))].reverse();
    const first = await read(old, options, around);
    const dialect = options.dialect ?? ((0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabase */ .u)(old) ? first?.dialect : undefined);
    return [first, await read(now, { ...options, ...(dialect ? { dialect } : {}) }, around)];
}
/** The schema of an operand, after saying what is to be said about it; undefined where it cannot be read. */
async function read(operand, { dialect, onUnreadable, conventions, views, tables = [], exclude = [] }, around) {
    const flags = {
        ...(dialect ? { dialect } : {}),
        ...(onUnreadable ? { onUnreadable } : {}),
        ...(conventions ? { conventions } : {}),
        ...(views ? { views } : {}),
    };
    const typed = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .openTyped */ .z)({ input: (0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .expandOperand */ .s)(operand, around.cwd), ...flags }, around);
    const entry = { ...typed.value.entry, tables, exclude };
    const { value, diagnostics } = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .readTyped */ .f)({ ...typed, value: { ...typed.value, entry } });
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .sayDiagnostics */ .K)(diagnostics, around);
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(diagnostics) ? undefined : value?.schema;
}


/***/ }),

/***/ 27147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayDiagnostics)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);


/** Says diagnostics on standard error, a line each. */
function sayDiagnostics(diagnostics, around) {
    around.stderr((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .DO)(diagnostics, around.errorColour)));
}


/***/ })

};
