export const id = 2037;
export const ids = [2037];
export const modules = {

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const MOST_MATCHES = 3;
const MOST_EDITS = 4;
const LONGEST_WORD = 100;
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return [];
    const wanted = word.toLowerCase();
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, edits: countEdits(wanted, candidate.toLowerCase()) }))
        .filter(({ edits }) => edits !== undefined)
        .sort((a, b) => (a.edits ?? 0) - (b.edits ?? 0))
        .slice(0, MOST_MATCHES)
        .map(({ candidate }) => candidate);
}
function countEdits(a, b) {
    const most = Math.min(MOST_EDITS, Math.ceil(Math.max(a.length, b.length) / 3));
    if (Math.abs(a.length - b.length) > most)
        return undefined;
    const edits = measureDistance(a, b, most);
    return edits > most ? undefined : edits;
}
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


/***/ })

};
