export const id = 7133;
export const ids = [7133];
export const modules = {

/***/ 27133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convert: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95602);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51517);
/* harmony import */ var _schema_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53430);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27147);
/* harmony import */ var _typed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37398);





/** Says a schema as it was understood: prints it, or writes it to a file. */
async function convert(options, around) {
    const typed = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_3__/* .openTyped */ .z)(options, around);
    const forbidden = options.output === undefined
        ? undefined
        : (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .outputProblem */ .n)(options.output, typed.value.entry.schema, around.cwd);
    const read = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_3__/* .readTyped */ .f)(typed);
    const diagnostics = [...read.diagnostics, ...(forbidden ? [forbidden] : [])];
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDiagnostics */ .K)(diagnostics, around);
    if ((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(diagnostics) || !read.value?.schema)
        return 2;
    // What is written without conventions has to be read without them.
    const schema = options.conventions === 'off' ? { ...read.value.schema, literal: true } : read.value.schema;
    await (0,_schema_output_js__WEBPACK_IMPORTED_MODULE_1__/* .saySchema */ .D)(schema, { ...options, format: (0,_schema_output_js__WEBPACK_IMPORTED_MODULE_1__/* .findWriter */ .J)(options) }, around);
    return 0;
}


/***/ })

};
