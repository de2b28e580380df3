export const id = 9445;
export const ids = [9445];
export const modules = {

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followScripts: () => (/* binding */ followScripts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/includes/inclusion.js
var inclusion = __webpack_require__(54535);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
;// CONCATENATED MODULE: ./lib/readers/sql/script-commands.js

/**
 * The commands of a file that read others: `\i` and `\ir` of psql, `SOURCE` and `\.` of mysql, `.read` of sqlite3, each on
 * a line of its own. They are looked for in files of up to 10 MiB: larger ones are dumps. The names of mysql's and
 * sqlite3's files need an extension, since data may have lines with these words.
 */
function findScriptCommands(text) {
    if (text.length > reader/* FILE_LIMIT */.h || !LIKELY.test(text))
        return [];
    const commands = [];
    let [line, counted] = [1, 0];
    for (const { 0: whole, 1: word, 2: rest = '', index: start } of text.matchAll(PIECE)) {
        const target = word === undefined ? undefined : readTarget(word.toLowerCase(), rest);
        if (word === undefined || target === undefined)
            continue;
        line += text.slice(counted, start).split('\n').length - 1;
        counted = start;
        commands.push({ ...toKind(word), target, line, start, end: start + whole.length });
    }
    return commands;
}
const LIKELY = /^[ \t]*(?:\\i|\\\.[ \t]|source[ \t]|\.read[ \t])/im;
/** What hides commands (texts, comments), and the lines that may be some. */
const PIECE = /^[ \t]*(\\i|\\ir|\\include|\\include_relative|\\\.|source|\.read)[ \t]+(\S.*)|^[ \t]*[\\#].*|--.*|\/\*[^]*?(?:\*\/|(?![^]))|'[^']*'?/gim;
const RELATIVE = new Set(['\\ir', '\\include_relative']);
const MYSQL = new Set(['source', '\\.']);
function toKind(word) {
    return { relative: RELATIVE.has(word), silent: !MYSQL.has(word.toLowerCase()) };
}
function readTarget(word, rest) {
    const isPsql = word.startsWith('\\i');
    const plain = rest.trim().replace(isPsql ? '' : /(?<!\s)\s*;$/, '');
    const target = /^(['"])(.+)\1$/.exec(plain)?.[2] ?? plain;
    return isPsql || /\.\w+$/.test(target) ? target : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/scripts.js




/**
 * Files with those that they have a database's client read, each once and where the command stands: a file is cut there
 * into parts that keep their lines. One that another reads does not stand for itself as well. Warning:
 * `source-not-followed`. Errors: `circular-include`, `too-many-includes`.
 */
async function followScripts(files, load) {
    if (files.every(({ text }) => findScriptCommands(text).length === 0))
        return { value: files, diagnostics: [] };
    const survey = new Scripts(load);
    for (const file of files)
        await survey.read(file, []);
    const scripts = new Scripts(load);
    // Files that lead to each other in a circle are named all of them, so that none comes first.
    const named = files.filter(({ path }) => survey.named.has(path));
    const ordered = [...files.filter((file) => !named.includes(file)), ...named];
    const value = [];
    for (const file of ordered)
        value.push(...(await scripts.read(file, [])));
    return { value, diagnostics: [...scripts.diagnostics, ...scripts.tellMissed()] };
}
/** The most commands that are followed. */
const MOST_COMMANDS = 1000;
class Scripts {
    diagnostics = [];
    /** The paths of files that others have read. */
    named = new Set();
    #begun = new Set();
    #missed = [];
    #load;
    #left = MOST_COMMANDS;
    constructor(load) {
        this.#load = load;
    }
    /** The parts of a file and of those that it reads, in their order; `chain` is the paths that lead to it. */
    async read(file, chain) {
        if (this.#begun.has(file.path))
            return [];
        this.#begun.add(file.path);
        const parts = [];
        let rest = { offset: 0, lines: 0 };
        for (const command of findScriptCommands(file.text)) {
            if (!this.#takesAnother(file, command))
                break;
            const script = await this.#open(command, file, [...chain, file.path]);
            parts.push(cut(file, rest, command.silent ? command.end : command.start));
            if (script)
                parts.push(...(await this.read({ ...script, continues: true }, [...chain, file.path])));
            rest = { offset: command.end, lines: command.line - 1 };
        }
        return [...parts, cut(file, rest, file.text.length)];
    }
    /** Says of each file which of the files that it names is the first that is not read, and how many there are. */
    tellMissed() {
        const paths = [...new Set(this.#missed.map(({ place }) => place.path))];
        return paths.flatMap((path) => {
            const [first, ...others] = this.#missed.filter(({ place }) => place.path === path);
            if (!first)
                return [];
            const more = others.length > 0 ? ` (and ${others.length} more like it in this file)` : '';
            const message = `the file that this command names is not read: expected "${first.target}" beside this file or from the top of the repository${more}`;
            return [(0,diagnostic/* warningAt */.MK)(first.place, 'source-not-followed', message)];
        });
    }
    #takesAnother({ path }, { line }) {
        this.#left -= 1;
        const message = `a schema may have up to ${MOST_COMMANDS} other files read, and here are more`;
        if (this.#left === -1)
            this.diagnostics.push((0,diagnostic/* errorAt */.Os)({ path, line, column: 1 }, 'too-many-includes', message));
        return this.#left >= 0;
    }
    /** The file that a command names. psql and mysql look where they were started: beside the first file, or at the top. */
    async #open({ target, relative, line }, { path }, chain) {
        const place = { path, line, column: 1 };
        const folder = external_node_path_.posix.dirname(path);
        const starts = relative ? [folder] : [folder, external_node_path_.posix.dirname(chain[0] ?? path), '.'];
        for (const start of external_node_path_.posix.isAbsolute(target) ? [] : new Set(starts)) {
            const found = external_node_path_.posix.join(external_node_path_.posix.relative(folder, start), target);
            const { value = [], diagnostics = [] } = (await this.#load({ place, target: found, script: true })) ?? {};
            this.diagnostics.push(...diagnostics);
            const [script] = value;
            if (script)
                return this.#admit(script, place, chain);
        }
        this.#missed.push({ place, target });
        return undefined;
    }
    #admit(script, place, chain) {
        this.named.add(script.path);
        if (!chain.includes(script.path))
            return script;
        this.diagnostics.push((0,inclusion/* circle */.n1)({ place }, chain, script.path));
        return undefined;
    }
}
/** A part of a file with empty lines for what stands before it; all but the first go on. */
function cut(file, { offset, lines }, end) {
    if (offset === 0)
        return end === file.text.length ? file : { ...file, text: file.text.slice(0, end) };
    return { ...file, text: '\n'.repeat(lines) + file.text.slice(offset, end), continues: true };
}


/***/ })

};
