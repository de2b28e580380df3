export const id = 2394;
export const ids = [2394];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66958);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42880);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _run_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58983);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27147);






/** Says whether every model is in step; the exit status is the report's. */
async function check(options, around) {
    const { report } = await (0,_run_here_js__WEBPACK_IMPORTED_MODULE_2__/* .runHere */ .c)(around.cwd, options, (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .openMemory */ .u)(around.env), around.env);
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDiagnostics */ .K)(report.diagnostics, around);
    const context = { version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r, markerId: 'check' };
    const render = {
        text: () => (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(report, { colour: around.colour, diff: true })),
        markdown: () => (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .wQ)(report, context)),
        json: () => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report, context),
    };
    around.stdout(render[options.format]());
    return report.status;
}


/***/ })

};
