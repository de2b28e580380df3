export const id = 884;
export const ids = [884];
export const modules = {

/***/ 25752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/** A collector of places by path, for the readers of config files. */
class Places {
    root;
    #places = new Map();
    constructor(root) {
        this.root = root;
    }
    /** Notes where the value at a path stands. */
    set(path, place) {
        this.#places.set(JSON.stringify(path), place);
    }
    /** The place of a path, or of the nearest part around it. */
    get(path) {
        const known = this.#places.get(JSON.stringify(path));
        if (known)
            return known;
        return path.length === 0 ? this.root : this.get(path.slice(0, -1));
    }
}


/***/ }),

/***/ 28884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25752);



/** A table of a TOML file (`tool.model-drift`) as located data; undefined without a diagnostic when the file has none. */
function readToml(path, text, table) {
    try {
        return { value: locate(path, (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text), table), diagnostics: [] };
    }
    catch (error) {
        return { value: undefined, diagnostics: [toProblem(path, error)] };
    }
}
function toProblem(path, error) {
    // The parser calls itself for each level, and knows no limit but the stack's.
    if (error instanceof RangeError)
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)({ path, line: 1, column: 1 }, 'too-large', 'tables and arrays nest too deep');
    if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
        throw error;
    const place = { path, line: error.lineNumber, column: error.column + 1 };
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(place, 'invalid-toml', error.message);
}
function locate(path, program, table) {
    const values = emptyTable();
    const places = new _located_js__WEBPACK_IMPORTED_MODULE_2__/* .Places */ .N({ path, line: 1, column: 1 });
    const walk = { values, places, path };
    for (const node of program.body[0].body) {
        if (node.type === 'TOMLKeyValue')
            addKeyValue(node, [], walk);
        else {
            note(node.loc, node.resolvedKey, walk);
            assign(values, node.resolvedKey, emptyTable());
            for (const member of node.body)
                addKeyValue(member, node.resolvedKey, walk);
        }
    }
    const value = valueAt(values, table);
    return value === undefined ? undefined : { value, placeOf: (key) => places.get([...table, ...key]) };
}
function addKeyValue(node, around, walk) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const key = [...around, ...names];
    note(node.key.loc, [...key, 'key'], walk);
    addValue(node.value, key, walk);
}
function addValue(node, key, walk) {
    note(node.loc, key, walk);
    switch (node.type) {
        case 'TOMLArray':
            assign(walk.values, key, []);
            node.elements.forEach((element, index) => {
                addValue(element, [...key, index], walk);
            });
            break;
        case 'TOMLInlineTable':
            assign(walk.values, key, emptyTable());
            for (const member of node.body)
                addKeyValue(member, key, walk);
            break;
        case 'TOMLValue':
            assign(walk.values, key, 'number' in node ? node.number : node.value);
    }
}
function note(loc, key, { places, path }) {
    places.set(key, { path, line: loc.start.line, column: loc.start.column + 1 });
}
/** Puts a value at a key, making the tables and arrays on the way; a table that is there already stays. */
function assign(values, key, value) {
    const last = key.at(-1);
    if (last === undefined)
        return;
    let around = values;
    key.slice(0, -1).forEach((part, index) => {
        around[part] ??= typeof key[index + 1] === 'number' ? [] : emptyTable();
        around = around[part];
    });
    const kept = isTable(value) && around[last] !== undefined;
    if (!kept)
        around[last] = value;
}
/** A table without a prototype, so that a key called `__proto__` is a key. */
function emptyTable() {
    return Object.create(null);
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueAt(values, key) {
    return key.reduce((value, part) => typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? value[part]
        : undefined, values);
}


/***/ })

};
