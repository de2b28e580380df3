export const id = 3307;
export const ids = [3307];
export const modules = {

/***/ 93307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inPlanOrder: () => (/* binding */ inPlanOrder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A file that Sqitch deploys: the folder of its project, and its change's name, with a tag where it was reworked. */
const DEPLOYED = /^(.*\/|)deploy\/(.+)\.sql$/;
/**
 * Files in the order in which Sqitch deploys them: those of a project's `deploy/` as its `sqitch.plan` names them, in the
 * places that they have among the others. Files that the plan does not name come last
 * (https://sqitch.org/docs/manual/sqitchchanges/).
 */
async function inPlanOrder(files, load) {
    const projects = new Map();
    for (const file of files) {
        const project = DEPLOYED.exec(file.path)?.[1];
        if (project !== undefined)
            projects.set(project, [...(projects.get(project) ?? []), file]);
    }
    const next = new Map();
    for (const [project, deployed] of projects)
        next.set(project, sort(deployed, await readPlan(project, deployed, load)).values());
    return files.map((file) => next.get(DEPLOYED.exec(file.path)?.[1] ?? '')?.next().value ?? file);
}
/** The names of a project's files in the order of its plan; none where it has no plan. */
async function readPlan(project, [first], load) {
    if (!first)
        return [];
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(first.path), `${project}sqitch.plan`);
    const place = { path: first.path, line: 1, column: 1 };
    const [plan] = (await load({ place, target, script: true }))?.value ?? [];
    return plan ? listDeployed(plan.text) : [];
}
function sort(files, names) {
    const ranks = new Map(names.map((name, index) => [name, index]));
    const rank = ({ path }) => ranks.get(DEPLOYED.exec(path)?.[2] ?? '') ?? names.length;
    return [...files].sort((a, b) => rank(a) - rank(b));
}
/** `@v1.0 …` is a tag, `users [schema] 2024-01-01T00:00:00Z …` a change; `%` begins what is said of the plan itself. */
const LINE = /^\s*(?:@([^\s#]+)|(?:\+\s*)?([^\s#%+@-][^\s#]*))/;
/** The names of the files of a plan: a change that is reworked later stands in `name@tag` of the next tag. */
function listDeployed(plan) {
    const names = [];
    const latest = new Map();
    const tags = [];
    for (const line of plan.split('\n')) {
        const [, tag, name] = LINE.exec(line) ?? [];
        if (tag !== undefined)
            tags.push(...Array(names.length - tags.length).fill(tag));
        if (name === undefined)
            continue;
        const before = latest.get(name);
        if (before !== undefined)
            names[before] = `${name}@${tags[before] ?? ''}`;
        latest.set(name, names.length);
        names.push(name);
    }
    return names;
}


/***/ })

};
