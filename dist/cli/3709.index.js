export const id = 3709;
export const ids = [3709];
export const modules = {

/***/ 54024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isMysql)
/* harmony export */ });
/** Whether a dialect is MySQL's, which is MariaDB's too. */
function isMysql(dialect) {
    return dialect === 'mysql' || dialect === 'mariadb';
}


/***/ }),

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   x: () => (/* binding */ createHints)
/* harmony export */ });
const MOST_MATCHES = 3;
const MOST_EDITS = 4;
const LONGEST_WORD = 100;
/**
 * The candidates that someone who wrote `word` most likely meant: at most three, the nearest first and equals in the
 * candidates' order. Case does not count. A candidate qualifies when no more than a third of its letters (and never
 * more than four) were added, dropped, changed or swapped with a neighbour. What stands before a candidate's last dot
 * may be left out. Words of over 100 letters match nothing.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return [];
    const wanted = word.toLowerCase();
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, edits: countLeast(wanted, candidate.toLowerCase()) }))
        .filter(({ edits }) => edits !== undefined)
        .sort((a, b) => (a.edits ?? 0) - (b.edits ?? 0))
        .slice(0, MOST_MATCHES)
        .map(({ candidate }) => candidate);
}
/** The most unknown names of a kind that are told what they may mean: what is wrong with all of them is no slip. */
const MOST_HINTS = 100;
/**
 * A function that gives the end of a sentence about an unknown name: `; did you mean "users" or "orders"?`, or nothing
 * when no candidate is near. After a hundred names it stays silent, so that large wrong input is judged as fast as right one.
 */
function createHints() {
    let given = 0;
    return (word, candidates) => {
        if (given++ >= MOST_HINTS)
            return '';
        const near = nearest(word, candidates()).map((candidate) => `"${candidate}"`);
        if (near.length === 0)
            return '';
        return `; did you mean ${[near.slice(0, -1).join(', '), near.at(-1)].filter(Boolean).join(' or ')}?`;
    };
}
/** The edits between a word and a candidate, or its part behind the last dot, whichever is nearer. */
function countLeast(word, candidate) {
    const whole = countEdits(word, candidate);
    const dot = candidate.lastIndexOf('.');
    const part = dot < 0 ? undefined : countEdits(word, candidate.slice(dot + 1));
    return whole === undefined || (part !== undefined && part < whole) ? part : whole;
}
/** The edits between two words; undefined when there are more than would still look alike. */
function countEdits(a, b) {
    const longest = Math.max(a.length, b.length);
    // Of a word of one letter nothing is left but its place.
    const most = longest < 2 ? 0 : Math.min(MOST_EDITS, Math.ceil(longest / 3));
    if (Math.abs(a.length - b.length) > most)
        return undefined;
    const edits = measureDistance(a, b, most);
    return edits > most ? undefined : edits;
}
/** Optimal string alignment distance, row by row; it stops as soon as a whole row lies above `most`. */
function measureDistance(a, b, most) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = nextRow(a, b, i, row, before);
        if (Math.min(...next) > most)
            return most + 1;
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function nextRow(a, b, i, row, before) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
        const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
        next.push(Math.min(changed, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    return next;
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sqlString)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54024);

/** A text as a literal of SQL: of the standard's, or of MySQL's, in which a backslash stands for itself when doubled. */
function sqlString(text, dialect) {
    const written = (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect) ? text.replaceAll('\\', '\\\\') : text;
    return `'${written.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 38699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
/** An object without some of its keys. */
function without(values, ...keys) {
    const kept = { ...values };
    for (const key of keys)
        Reflect.deleteProperty(kept, key);
    return kept;
}


/***/ })

};
