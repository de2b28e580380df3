export const id = 5030;
export const ids = [5030];
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

/***/ 27159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** What a table has under a key that comes from outside; undefined for `constructor` and what else every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 67517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
function defined(values) {
    const kept = {};
    for (const key in values)
        if (values[key] !== undefined)
            kept[key] = values[key];
    return kept;
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   af: () => (/* binding */ MOST_TOLD)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60121);

/** Objects, lists or elements that lie too deep in each other. */
function tooDeep(offset) {
    const message = `Objects, lists and elements may be nested ${_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPTH_LIMIT */ .q} deep, and this one lies deeper`;
    return { offset, code: 'too-deep', message };
}
/** More parts than a schema file may have. */
function tooMany(offset, limit, parts) {
    const message = `A file may have up to ${limit} ${parts}, and here are more; split it into several files`;
    return { offset, code: 'too-large', message };
}
/** The most keys of one object that are told to stand there again. */
const MOST_TOLD = 100;


/***/ }),

/***/ 91801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const QUOTES = new Set(["'", '"', '`']);
const MARKS = /[,()[\]{}'"`]/g;
/**
 * The members of a comma list, trimmed, without empty ones. Commas inside brackets and quotes do not part members:
 * `a, LOWER(b, 'c,d')` has two. A quote that is never closed is an ordinary letter.
 */
function splitList(text) {
    if (!text.includes(','))
        return [text.trim()].filter((member) => member !== '');
    return cut(text, findCommas(text))
        .map((member) => member.trim())
        .filter((member) => member !== '');
}
/** The offsets of the commas that part members. */
function findCommas(text) {
    const commas = [];
    const unclosed = new Set();
    let depth = 0;
    MARKS.lastIndex = 0;
    for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
        const [sign] = mark;
        if (sign === ',' && depth === 0)
            commas.push(mark.index);
        else if (OPENING.has(sign))
            depth += 1;
        else if (CLOSING.has(sign))
            depth = Math.max(0, depth - 1);
        else if (QUOTES.has(sign) && !unclosed.has(sign)) {
            const end = text.indexOf(sign, mark.index + 1);
            if (end === -1)
                unclosed.add(sign);
            else
                MARKS.lastIndex = end + 1;
        }
    }
    return commas;
}
function cut(text, offsets) {
    return [...offsets, text.length].map((end, index) => text.slice((offsets[index - 1] ?? -1) + 1, end));
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findPart),
/* harmony export */   t: () => (/* binding */ readTitle)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27159);

const NUMBER = /^\d+(?:\.\d+)*[.)、]?\s+/;
const ATTRIBUTES = /(?<!\s)\s*\{[#.:][^{}]*\}$/;
/** `Table: users`, `Table users`; what begins with a capital after a blank may be a title, `Table Reservations`. */
const PREFIX = /^(?:(?:[Tt]able|TABLE|数据表|表)\s*[:：]\s*|(?:[Tt]able|TABLE|数据表|表)\s+(?=[a-z_][\w$.]*$))/;
const SUFFIX = /(?<!\s)\s*(?:\btable|数据表|表)$/i;
const IN_PARENTHESES = /^(.*?)[(（]([^()（）]+)[)）]$/;
const BEFORE_DASH = /^(\S+) [-–—] (.+)$/;
const BEFORE_WORD = /^(.+) [-–—] (\S+)$/;
const IDENTIFIER = /^[A-Za-z_][\w$.]*$/;
const FOREIGN_WORDS = /^[^A-Za-z0-9]+$/;
/**
 * The name and the label in a heading's text: `Users Table (users)`, `users（用户表）`, `orders - Order table`,
 * `用户表 users`, `users`, or `Order Items Table`, which means `order_items`.
 */
function readTitle(heading) {
    // The expressions know of single blanks only: runs of them would cost their length squared.
    const text = heading
        .replace(/\s+/g, ' ')
        .trim()
        .replace(ATTRIBUTES, '')
        .replace(NUMBER, '')
        .replace(PREFIX, '')
        .trim();
    return readParentheses(text) ?? readDash(text) ?? readTwoLanguages(text) ?? readBare(text);
}
/**
 * One word in parentheses is the name, unless it is in another script than the name before it. Several words explain
 * the name before them.
 */
function readParentheses(text) {
    const match = IN_PARENTHESES.exec(text);
    const before = match?.[1]?.trim() ?? '';
    const inside = match?.[2]?.trim() ?? '';
    if (inside === '')
        return undefined;
    if (IDENTIFIER.test(before) && FOREIGN_WORDS.test(inside))
        return withLabel(before, inside);
    if (!/\s/.test(inside))
        return withLabel(inside, before);
    return before === '' ? undefined : withLabel(readBare(before).name, inside);
}
/** A name beside words in another script, with or without a colon between: `用户表 users`, `users：用户表`. */
function readTwoLanguages(text) {
    const words = text.split(/[\s:：]+/);
    const [name, other] = words.filter((word) => !FOREIGN_WORDS.test(word));
    if (name === undefined || other !== undefined || words.length === 1 || !IDENTIFIER.test(name))
        return undefined;
    const label = words
        .filter((word) => word !== name)
        .join(' ')
        .trim();
    if (label.replace(SUFFIX, '') === '')
        return undefined;
    return withLabel(name, /\p{L}/u.test(label) ? label : '');
}
/** The name stands before the dash, or behind it when it is what the words before come to: `Order Items - order_items`. */
function readDash(text) {
    const [, title, own] = BEFORE_WORD.exec(text) ?? [];
    if (title !== undefined && own !== undefined && readBare(title).name.toLowerCase() === own)
        return withLabel(own, title);
    const [, name, label] = BEFORE_DASH.exec(text) ?? [];
    return name === undefined || label === undefined ? undefined : withLabel(name, label.trim());
}
function readBare(text) {
    const bare = text.replace(SUFFIX, '').trim();
    if (bare === '' || (bare === text && !/\s/.test(text)))
        return { name: text };
    return { name: bare.toLowerCase().replace(/\s+/g, '_'), label: text };
}
function withLabel(name, label) {
    return label === '' || label === name ? { name } : { name, label };
}
/** The part that a heading names, in English, Chinese or both (`Indexes | 索引`); undefined for any other heading. */
function findPart(heading) {
    const words = heading
        .toLowerCase()
        .replace(NUMBER, '')
        .split(/[|｜/()（）:：]/)
        .map((word) => word.replace(/\s+/g, ' ').trim())
        .filter((word) => word !== '');
    return words.map((word) => (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(PARTS, word)).find((part) => part !== undefined);
}
const WORDS = {
    columns: [
        ...['column', 'columns', 'column definition', 'column definitions', 'column list', 'field', 'fields'],
        ...['field definitions', 'field list', 'attributes', 'structure', 'table structure', 'definition'],
        ...[
            'table definition',
            '列',
            '列定义',
            '列列表',
            '字段',
            '字段定义',
            '字段列表',
            '字段说明',
            '表结构',
            '结构',
        ],
    ],
    indexes: ['index', 'indexes', 'indices', 'index list', 'index definitions', '索引', '索引定义', '索引列表'],
    constraints: [
        ...['constraint', 'constraints', 'constraint definitions', 'foreign key', 'foreign keys', 'primary key'],
        ...['unique constraints', 'check constraints', '约束', '约束定义', '约束条件', '外键', '外键约束'],
        ...['主键', '唯一约束', '检查约束'],
    ],
};
const PARTS = Object.fromEntries(Object.keys(WORDS).flatMap((part) => WORDS[part].map((word) => [word, part])));


/***/ }),

/***/ 25030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
// EXTERNAL MODULE: ./lib/readers/limits.js
var limits = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(60121);
// EXTERNAL MODULE: ./node_modules/remark/index.js + 65 modules
var remark = __webpack_require__(55943);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 18 modules
var lib = __webpack_require__(41041);
;// CONCATENATED MODULE: ./lib/readers/markdown/blocks.js


/** The blocks at the top level of a section. */
function parseBlocks(path, section) {
    return {
        blocks: parse(section.text).children.filter(isBlock),
        place: ({ position }) => ({
            path,
            line: section.line + (position?.start.line ?? 1),
            column: position?.start.column ?? 1,
        }),
    };
}
const processor = createProcessor();
/**
 * GitHub's Markdown without what its extensions do with a tree that is finished: looking for addresses in texts, which
 * takes time and changes nothing that is read here.
 */
function createProcessor() {
    const gfm = (0,remark/* remark */.V)().use(lib/* default */.A).freeze();
    const data = gfm.data();
    const extensions = data.fromMarkdownExtensions?.flat() ?? [];
    data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
    return gfm;
}
function parse(text) {
    return processor.parse(text);
}
function isBlock(node) {
    return KINDS.has(node.type);
}
const KINDS = new Set([
    'blockquote',
    'heading',
    'html',
    'list',
    'paragraph',
    'table',
]);

;// CONCATENATED MODULE: ./lib/readers/markdown/effort.js

/** The most signs of Markdown, line breaks among them, and the most characters below one heading. */
const SIGN_LIMIT = 100_000;
const TEXT_LIMIT = 2_000_000;
/** The most effort that the texts of a file may take: a parser compares the signs of each text with each other. */
const EFFORT_LIMIT = 20_000_000;
/** So few signs in one text are no effort. */
const FEW = 50;
/** Signs that may begin or end something within a text; of the same ones in a row all are one. */
const SIGN = /([*_~`])\1*|[[\]<&!\\\n]/g;
/** What the texts of a file have cost until now. */
class Effort {
    #spent = 0;
    /**
     * What a section has too much of to be parsed, if anything. A text is a paragraph, an item of a list or a cell of a
     * table; fenced code takes no effort. The offset is 0.
     */
    spend(section) {
        if (section.length > TEXT_LIMIT)
            return (0,limits/* tooMany */.Ot)(0, TEXT_LIMIT, 'characters below one heading');
        if (countSigns(section) > SIGN_LIMIT)
            return (0,limits/* tooMany */.Ot)(0, SIGN_LIMIT, 'lines and signs below one heading');
        for (const text of cutTexts(section)) {
            const signs = countSigns(text);
            if (signs > FEW)
                this.#spent += signs * signs;
        }
        return this.#spent > EFFORT_LIMIT ? TOO_DENSE : undefined;
    }
}
const TOO_DENSE = {
    offset: 0,
    code: 'too-large',
    message: 'A paragraph, a list or a cell below this heading has thousands of lines or signs such as `*`, `_` and `[` in one piece; put blank lines into it, or put it into fenced code',
};
function countSigns(text) {
    return text.match(SIGN)?.length ?? 0;
}
/** The texts of a section: paragraphs and items of lists, and the cells of its tables. */
function cutTexts(section) {
    const runs = [];
    for (const line of withoutFences(section.split('\n'))) {
        if (STARTING.test(line))
            runs.push([line]);
        else if (line.startsWith('>') && !runs.at(-1)?.at(-1)?.startsWith('>'))
            runs.push([line]);
        else
            (runs.at(-1) ?? runs[runs.push([]) - 1])?.push(line);
    }
    return runs.flatMap(cutRun);
}
/** A line that does not go on with the paragraph before it, whatever that is: a blank one, an item of a list, a heading. */
const STARTING = /^(?:[ \t]*$| {0,3}(?:(?:[-*+]|1[.)])[ \t]+\S|#{1,6}(?:[ \t]|$)))/;
/** The texts of lines without a blank one among them: one, or what stands before a table and the table's cells. */
function cutRun(run) {
    const delimiter = run.findIndex((line, index) => index > 0 && isDelimiter(line, run[index - 1] ?? ''));
    if (delimiter === -1)
        return [run.join('\n')];
    return [run.slice(0, delimiter - 1).join('\n'), ...run.slice(delimiter - 1).flatMap(cutCells)];
}
/** Whether a line makes a head of the one before: it has as many cells. With a backslash in it that is left open. */
function isDelimiter(line, head) {
    return /^[-:| \t\r]+$/.test(line) && !head.includes('\\') && cutCells(line).length === cutCells(head).length;
}
function cutCells(row) {
    return row
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/);
}
/** HTML that goes on over blank lines, in which a fence is none. */
const LONG_HTML = /<(?:script|pre|style|textarea|!|\?)/i;
/** The lines without those of fenced code. Only what is code beyond doubt is left out: it stands alone, at a line's start. */
function withoutFences(lines) {
    if (lines.some((line) => LONG_HTML.test(line)))
        return lines;
    let fence;
    let before = '';
    return lines.filter((line) => {
        const isBlank = before.trim() === '';
        before = line;
        if (fence === undefined) {
            fence = isBlank ? /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0] : undefined;
            return fence === undefined;
        }
        if (line.startsWith(fence) &&
            line
                .slice(fence.length)
                .replace(/^[`~]+/, '')
                .trim() === '')
            fence = undefined;
        return false;
    });
}

// EXTERNAL MODULE: ./lib/dialects/index.js + 9 modules
var dialects = __webpack_require__(38305);
;// CONCATENATED MODULE: ./lib/readers/markdown/front-matter.js

const LINE = /^(conventions|dialect)[ \t]*:[ \t]*["']?([\w-]+)["']?[ \t]*(?:#.*)?$/i;
const OFF = new Set(['off', 'false', 'no', 'none']);
/**
 * What a file's front matter says of it as a whole, in the words of the other formats: `conventions: off`, `dialect`.
 * The other keys are for whoever publishes the file.
 */
function readFrontMatter(lines) {
    const words = new Map(lines.flatMap((line) => {
        const [, key, value] = LINE.exec(line.trimEnd()) ?? [];
        return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value]];
    }));
    const dialect = (0,dialects/* findDialect */.Ow)(words.get('dialect') ?? '');
    return {
        ...(OFF.has(words.get('conventions')?.toLowerCase() ?? '') ? { literal: true } : {}),
        ...(dialect ? { dialect } : {}),
    };
}

// EXTERNAL MODULE: ./lib/readers/markdown/heading.js
var markdown_heading = __webpack_require__(9002);
// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/readers/markdown/head.js

/** The head of a table of columns; undefined when it lacks a name or a type, and so describes something else. */
function readHead(cells) {
    const head = cells.map(findField);
    const unique = head.map((field, index) => (head.indexOf(field) === index ? field : undefined));
    return unique.includes('name') && unique.includes('type') ? unique : undefined;
}
/** Whether a head says something about columns that is not understood; numbers and examples say nothing. */
function isUnknownHead(cell) {
    const word = normalise(cell);
    return word !== '' && findField(cell) === undefined && !SILENT.has(word);
}
const SILENT = new Set([
    '#',
    'no',
    'id',
    'nr',
    'index',
    'example',
    'examples',
    'sample',
    '序号',
    '编号',
    '示例',
    '例子',
]);
function normalise(word) {
    return word.replace(/[\s_.?？*:：-]/g, '').toLowerCase();
}
/** The field that a head cell names; a cell in two languages (`列名 / Name`) by either. */
function findField(cell) {
    return [cell, ...cell.split(/[|｜/()（）]/)]
        .map((word) => (0,own/* own */.Z)(FIELDS, normalise(word)))
        .find((field) => field !== undefined);
}
const WORDS = {
    name: ['column', 'columnname', 'name', 'field', 'fieldname', '列名', '字段', '字段名', '名称', '列'],
    type: ['type', 'datatype', 'columntype', '类型', '数据类型', '字段类型'],
    length: ['length', 'size', '长度'],
    nullable: [
        'nullable',
        'null',
        'isnullable',
        'allownull',
        '可空',
        '允许空',
        '允许为空',
        '是否为空',
        '是否可空',
    ],
    notNull: ['notnull', 'required', '非空', '必填'],
    primaryKey: ['primarykey', 'pk', 'key', '主键'],
    foreignKey: ['foreignkey', 'fk', 'references', 'ref', '外键', '引用'],
    unique: ['unique', '唯一'],
    autoIncrement: ['autoincrement', 'identity', '自增'],
    default: ['default', 'defaultvalue', '默认值', '默认', '缺省值'],
    constraints: ['constraints', 'constraint', 'features', 'attributes', 'extra', '约束', '特性'],
    comment: ['comment', 'comments', 'description', 'remark', 'notes', 'note', '说明', '备注', '注释', '描述'],
};
const FIELDS = Object.fromEntries(Object.keys(WORDS).flatMap((field) => WORDS[field].map((word) => [word, field])));

;// CONCATENATED MODULE: ./lib/readers/markdown/text.js
/** The text of a node without its decoration: code, emphasis and links count for what they show, a break for a blank. */
function toText(node) {
    if (node.type === 'break')
        return ' ';
    if (node.type === 'html')
        return toShown(node.value);
    if ('value' in node)
        return node.value;
    return 'children' in node ? childrenOf(node).map(toText).join('') : '';
}
/** What HTML within a text shows: a comment nothing. */
function toShown(html) {
    if (BREAK.test(html))
        return ' ';
    return html.startsWith('<!--') && html.endsWith('-->') ? '' : html;
}
const BREAK = /^<br\s*\/?>$/i;
function childrenOf(node) {
    return node.children;
}

;// CONCATENATED MODULE: ./lib/readers/markdown/lost-tables.js


/** Whether a text may hold a table of columns that is not seen as one; only then is it worth parsing. */
function mayLoseTable(text) {
    return PIPED.test(text) || HTML_HEAD.test(text);
}
/** A line within cell borders, in a quote or a list too. */
const PIPED = /^[ \t>]*\|.*\|/m;
const HTML_HEAD = /<th\b/i;
/**
 * Says of a paragraph or heading that it is a table of columns whose line of hyphens is missing or has other cells than
 * the head (GitHub Flavored Markdown 4.10), so that Markdown takes it for words; whether it is.
 */
function tellBroken(block, place, findings) {
    const lines = toText(block).split('\n');
    const index = lines.findIndex((line) => readHead(cellsOf(line)) !== undefined);
    const [head = '', next] = lines.slice(index);
    const isTable = index >= 0 && (block.type === 'heading' || next?.includes('|') === true || isRule(next));
    if (!isTable || !head.includes('|'))
        return false;
    const rule = `|${'---|'.repeat(cellsOf(head).length)}`;
    const message = `This table of columns is none to Markdown: the line below its head should be \`${rule}\``;
    findings.error({ ...place, line: place.line + index }, 'broken-table', message);
    return true;
}
/** Warns of the tables of columns inside a quote or a list, and of those of HTML: none of them is read. */
function tellHidden(block, place, findings) {
    for (const hidden of findHidden(block))
        findings.warn(place(hidden), 'hidden-table', HIDDEN);
}
const HIDDEN = 'This table of columns is ignored: it should stand by itself below its heading, not in a quote, a list or HTML';
function findHidden(node) {
    if (node.type === 'html')
        return readHead(headsOf(node.value)) ? [node] : [];
    if (node.type === 'table')
        return readHead(headsOfTable(node)) ? [node] : [];
    return 'children' in node ? node.children.flatMap(findHidden) : [];
}
function headsOfTable({ children: [head] }) {
    return head?.children.map((cell) => toText(cell).trim()) ?? [];
}
function headsOf(html) {
    return [...html.matchAll(CELL)].map(([, text = '']) => text.trim());
}
const CELL = /<th\b[^<>]*>([^<]*)/gi;
/** The cells of a line, without the borders at its ends. */
function cellsOf(line) {
    return line
        .trim()
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .split('|')
        .map((cell) => cell.trim());
}
/** Whether a line draws a border, as consoles do: `+----+-----+`, `=====`. */
function isRule(line) {
    return line !== undefined && /^[-=+:\s]+$/.test(line);
}

;// CONCATENATED MODULE: ./lib/readers/markdown/sections.js
/** The text of the heading that begins a section, with its decoration. */
function headingOf({ level, text }) {
    const end = text.indexOf('\n');
    const line = end === -1 ? text : text.slice(0, end);
    return level === 0 ? '' : line.trim().slice(level).trim();
}
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const COMMENT = /^ {0,3}<!--/;
/**
 * The sections of a file, cut at headings that begin with `#`; those within fenced code and comments are none. They
 * are parsed one by one, which takes far less time and memory than one large text. Front matter is left out.
 */
function cutSections(text) {
    // A lone carriage return ends a line in Markdown but nowhere else; as a blank it leaves places right.
    const lines = text.replace(/\r(?!\n)/g, ' ').split('\n');
    const first = countFrontMatter(lines);
    const starts = [first, ...findHeadings(lines, first).filter((line) => line > first)];
    return starts.map((line, index) => ({
        level: HEADING.exec(lines[line] ?? '')?.[1]?.length ?? 0,
        line,
        text: lines.slice(line, starts[index + 1]).join('\n'),
    }));
}
/** The lines of a file's front matter, without those that begin and end it. */
function frontMatterOf(text) {
    if (!text.startsWith('---'))
        return [];
    const lines = text.split('\n');
    return lines.slice(1, Math.max(1, countFrontMatter(lines) - 1));
}
/** How many lines the front matter takes: from a first line `---` to the next one. */
function countFrontMatter(lines) {
    if (lines[0]?.trimEnd() !== '---')
        return 0;
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
    return end + 1;
}
/** The lines at which headings stand. */
function findHeadings(lines, first) {
    const found = [];
    let isEnd;
    for (let index = first; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (isEnd)
            isEnd = isEnd(line) ? undefined : isEnd;
        else if (HEADING.test(line))
            found.push(index);
        else
            isEnd = findEnd(line);
    }
    return found;
}
/** What ends the code or comment that begins on a line; undefined when none begins, or it ends there too. */
function findEnd(line) {
    if (COMMENT.test(line))
        return line.includes('-->') ? undefined : (later) => later.includes('-->');
    const [opening = '', fence] = FENCE.exec(line) ?? [];
    if (fence === undefined)
        return undefined;
    if (fence.startsWith('`') && line.slice(opening.length).includes('`'))
        return undefined;
    return (later) => {
        const [whole = '', closing = ''] = FENCE.exec(later) ?? [];
        return closing.startsWith(fence) && later.slice(whole.length).trim() === '';
    };
}

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
// EXTERNAL MODULE: ./lib/readers/lists.js
var lists = __webpack_require__(91801);
;// CONCATENATED MODULE: ./lib/readers/markdown/parentheses.js
const MARK = /['"`()（）]/g;
/** The balanced parentheses that begin at an offset; those within quotes do not count. */
function readParentheses(text, at) {
    if (!'(（'.includes(text.charAt(at)))
        return undefined;
    let depth = 0;
    MARK.lastIndex = at;
    for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
        const [sign] = mark;
        if (sign === '(' || sign === '（')
            depth += 1;
        else if (sign === ')' || sign === '）')
            depth -= 1;
        else
            MARK.lastIndex = skipQuote(text, mark.index, sign);
        if (depth === 0)
            return { inside: text.slice(at + 1, mark.index).trim(), end: mark.index + 1 };
    }
    return undefined;
}
/** The offset behind a quoted text; behind the quote itself when nothing closes it. */
function skipQuote(text, at, quote) {
    const end = text.indexOf(quote, at + 1);
    return end === -1 ? at + 1 : end + 1;
}

;// CONCATENATED MODULE: ./lib/readers/markdown/reference.js
const WORD = '[\\p{L}_][\\p{L}\\p{N}_$]*';
const NAME = `${WORD}(?:\\.${WORD})*`;
const TARGET = new RegExp(`\\s*(?:(?:→|->|=>|references\\b|:|：)\\s*)*(?:(${NAME})\\s*[(（]\\s*([^\\s()（）][^()（）]*)[)）]|(${NAME})\\.(${WORD})(?![\\p{L}\\p{N}_$.(]))`, 'iuy');
const TABLE = new RegExp(`\\s*(?:(?:→|->|=>|references\\b)\\s*)+(${NAME})(?=\\s*(?:$|[-–—,，;；]|on\\s))`, 'iuy');
const ACTION = /\s*(?:,\s*)?on\s+(delete|update)\s+(cascade|set\s+null|set\s+default|restrict|no\s+action)\b/iy;
/**
 * The target that stands at an offset of a text: `users(id)`, `users.id`, each after an arrow or `REFERENCES` or not;
 * after those also `users` alone.
 */
function readTarget(text, at) {
    TARGET.lastIndex = at;
    const match = TARGET.exec(text);
    if (!match)
        return readTable(text, at);
    const [whole, called = '', list, dotted = '', column = ''] = match;
    const actions = readActions(text, at + whole.length);
    if (list === undefined)
        return { table: dotted, columns: [column], ...actions };
    return { table: called, columns: list.split(/[,，]/).map((column) => column.trim()), ...actions };
}
function readTable(text, at) {
    TABLE.lastIndex = at;
    const match = TABLE.exec(text);
    return match ? { table: match[1] ?? '', ...readActions(text, at + match[0].length) } : undefined;
}
/** The referential actions that follow at an offset. */
function readActions(text, at) {
    ACTION.lastIndex = at;
    const match = ACTION.exec(text);
    if (!match)
        return { end: at };
    const [whole, event = '', action = ''] = match;
    const rest = readActions(text, at + whole.length);
    return event.toLowerCase() === 'delete' ? { onDelete: action, ...rest } : { onUpdate: action, ...rest };
}

;// CONCATENATED MODULE: ./lib/readers/markdown/bullet.js




const NAMED = /^(?!(?:unique|check|index|key)\s*[(（])([^\s:：()（）]+)(?:\s*[:：]\s*|\s+(?=(?:(?:unique\s+)?on\s*)?[(（]))/i;
const FORMS = [
    [/^primary\s+key\s*(?=[(（])/i, 'primary'],
    [/^foreign\s+key\s*(?=[(（])/i, 'foreign'],
    [/^unique(?:\s+(?:index|key|constraint))?(?:\s+on)?\s*(?=[(（])/i, 'unique'],
    [/^check\s*(?=[(（])/i, 'check'],
    [/^(?:btree|hash|gin|gist|fulltext|spatial)(?:\s+(?:index|key))?(?:\s+on)?\s*(?=[(（])/i, 'index'],
    [/^(?:index|key)?\s*(?:on\s*)?(?=[(（])/i, 'index'],
];
/**
 * The index or constraint that a bullet describes: a name, `:` or `on`, a form such as `UNIQUE(a, b)`, and after a
 * dash a remark. Undefined for any other text. Something unique is a constraint only where `constraints` are listed.
 */
function readBullet(text, place, inConstraints) {
    const named = NAMED.exec(text);
    const body = text.slice(named?.[0].length ?? 0);
    for (const [expression, form] of FORMS) {
        const words = expression.exec(body)?.[0];
        const parentheses = words === undefined ? undefined : readParentheses(body, words.length);
        if (words === undefined || !parentheses)
            continue;
        const { inside, end } = parentheses;
        const piece = { place, name: named?.[1], words, inside, rest: body.slice(end) };
        return MAKERS[form](piece, inConstraints);
    }
    return undefined;
}
const MAKERS = {
    primary: (piece) => toConstraint('primary-key', piece),
    foreign: toForeignKey,
    unique: (piece, inConstraints) => inConstraints && !WHERE.test(piece.rest) ? toConstraint('unique', piece) : toIndex(piece, true),
    check: (piece) => ({
        kind: 'constraint',
        constraint: { ...toNode(piece), kind: 'check', columns: [], check: piece.inside },
    }),
    index: (piece) => toIndex(piece, /^\s*unique\b/i.test(piece.rest)),
};
function toNode({ place, name, rest }) {
    return (0,defined/* defined */.s)({ place, name, comment: /^[^-–—]*[-–—](.+)$/s.exec(rest)?.[1]?.trim() });
}
function toIndex(piece, isUnique) {
    const columns = toColumns(piece.inside);
    const method = /^\s*(?:include\s*[(（][^()（）]*[)）]\s*)?using\s+(\w+)/i.exec(piece.rest)?.[1] ??
        METHOD.exec(piece.words)?.[0];
    const where = readWhere(piece.rest);
    const include = INCLUDE.exec(piece.rest)?.[1];
    const index = (0,defined/* defined */.s)({
        // A dash within the condition begins no remark.
        ...toNode(where ? { ...piece, rest: where.rest } : piece),
        columns,
        unique: isUnique ? true : undefined,
        method,
        where: where?.condition,
        include: include === undefined ? undefined : toColumns(include),
    });
    return columns.length === 0 ? undefined : { kind: 'index', index };
}
const WHERE = /\bwhere\b\s*/i;
/** A condition in parentheses, or up to a dash with blanks around it, which begins a remark. */
function readWhere(text) {
    const word = WHERE.exec(text);
    if (!word)
        return undefined;
    const start = word.index + word[0].length;
    const first = readParentheses(text, start);
    const parentheses = first && /^\s*(?:[-–—]\s|$)/.test(text.slice(first.end)) ? first : undefined;
    const dash = text.slice(start).search(/\s[-–—]\s/);
    const end = parentheses?.end ?? (dash < 0 ? text.length : start + dash);
    const condition = parentheses?.inside ?? text.slice(start, end).trim();
    return condition === '' ? undefined : { condition, rest: text.slice(end) };
}
const INCLUDE = /^\s*include\s*[(（]([^()（）]*)[)）]/i;
const METHOD = /^(?:btree|hash|gin|gist|fulltext|spatial)/i;
function toConstraint(kind, piece) {
    const columns = toColumns(piece.inside);
    if (columns.length === 0)
        return undefined;
    return { kind: 'constraint', constraint: { ...toNode(piece), kind, columns } };
}
function toForeignKey(piece) {
    const target = readTarget(piece.rest, 0);
    const columns = toColumns(piece.inside);
    if (!target || columns.length === 0)
        return undefined;
    const { end, ...rest } = target;
    const node = toNode({ ...piece, rest: piece.rest.slice(end) });
    const reference = { place: piece.place, ...rest };
    return { kind: 'constraint', constraint: { ...node, kind: 'foreign-key', columns, reference } };
}
function toColumns(inside) {
    return (0,lists/* splitList */.r)(inside.replace(/[，、]/g, ','));
}

// EXTERNAL MODULE: ./lib/sql/string.js
var string = __webpack_require__(35003);
;// CONCATENATED MODULE: ./lib/readers/markdown/constraint-cell.js


/**
 * What a cell such as `NOT NULL, DEFAULT 'new'` says. Words are parted by commas or blanks, and neither counts within
 * quotes and parentheses; their case does not count.
 */
function readConstraints(text) {
    const found = { unknown: [] };
    for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
        at = readWord(text, at, found) ?? readUnknown(text, at, found);
    }
    return found;
}
const mark = (key) => (found, _, end) => {
    found[key] = true;
    return end;
};
const constraint_cell_WORDS = [
    [/(?:primary\s+key|pk|pri|主键)(?![\p{L}\p{N}_])/iuy, mark('primaryKey')],
    [
        /(?:auto[_\s]?increment|(?:generated\s+(?:always|by\s+default)\s+as\s+)?identity|ai|自增)(?![\p{L}\p{N}_])(?:\s*\([\d\s,]*\))?/iuy,
        mark('autoIncrement'),
    ],
    [/(?:unique(?:\s+key)?|uni|uk|uq|唯一)(?![\p{L}\p{N}_])/iuy, mark('unique')],
    [/unsigned(?![\p{L}\p{N}_])/iuy, mark('unsigned')],
    [/(?:not\s+null|nn|required|非空|必填)(?![\p{L}\p{N}_])/iuy, takeNullable(false)],
    [/(?:null|nullable|可空)(?![\p{L}\p{N}_])/iuy, takeNullable(true)],
    [/default_generated(?![\p{L}\p{N}_])/iuy, (_, __, end) => end],
    [/(?:default(?![\p{L}\p{N}_])|默认值?)\s*[:=：]?\s*/iuy, takeDefault],
    [/on\s+update\s+((?:current_timestamp|now)(?:\s*\(\s*(?:\d+\s*)?\))?)/iy, takeOnUpdate],
    [
        /(?:foreign\s+key|fk|外键)(?![\p{L}\p{N}_])(?:\s*[(（][^()（）]*[)）](?=\s*(?:references\b|→|->|=>)))?/iuy,
        takeForeignKey,
    ],
    [/(?=references(?![\p{L}\p{N}_])|→|->|=>)/iuy, takeForeignKey],
    [/(?=on\s+(?:delete|update)\s)/iy, takeActions],
    [/check\s*(?=\()/iy, takeCheck],
    [/virtual\s*[:：]\s*/iy, takeExpression(false)],
    [/stored\s*[:：]\s*/iy, takeExpression(true)],
    [/generated\s*[:：]\s*/iy, takeExpression()],
    [/(?:generated\s+(?:always\s+)?)?as\s*(?=\()/iy, takeGenerated],
    [/mul(?![\p{L}\p{N}_])|-(?=\s|$)|—/iuy, (_, __, end) => end],
];
function readWord(text, at, found) {
    for (const [expression, take] of constraint_cell_WORDS) {
        expression.lastIndex = at;
        const match = expression.exec(text);
        const end = match ? take(found, text, at + match[0].length) : at;
        if (match && end > at)
            return end;
    }
    return undefined;
}
/** What stands up to the next comma that is not within parentheses. */
const REST = /(?:\([^()]*\)|（[^（）]*）|[^,，;；])+|[\s\S]/y;
function readUnknown(text, at, found) {
    REST.lastIndex = at;
    const [rest = ''] = REST.exec(text) ?? [];
    found.unknown.push(rest.trim());
    return at + rest.length;
}
function skipBlanks(text, at) {
    const blanks = /[\s,，;；、]*/y;
    blanks.lastIndex = at;
    return at + (blanks.exec(text)?.[0].length ?? 0);
}
function takeNullable(nullable) {
    return (found, _, end) => {
        found.nullable = nullable;
        return end;
    };
}
/** A quoted text, a word with its parentheses, or both with a cast or an `ON UPDATE` behind. */
const VALUE = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[^\s,，;；('"`]+/y;
function takeDefault(found, text, end) {
    VALUE.lastIndex = end;
    const match = VALUE.exec(text);
    const parentheses = readParentheses(text, end + (match?.[0].length ?? 0));
    const stop = parentheses?.end ?? end + (match?.[0].length ?? 0);
    if (stop === end)
        found.unknown.push(text
            .slice(0, end)
            .trim()
            .split(/[,，;；]/)
            .at(-1)
            ?.trim() ?? '');
    else
        found.default = text.slice(end, stop);
    return stop;
}
function takeOnUpdate(found, text, end) {
    const from = text.slice(0, end).toLowerCase().lastIndexOf('on');
    found.onUpdate = text.slice(from, end);
    return end;
}
function takeForeignKey(found, text, end) {
    const target = readTarget(text, end);
    found.foreignKey = target ?? found.foreignKey ?? {};
    return target?.end ?? end;
}
function takeActions(found, text, at) {
    const { end, ...actions } = readActions(text, at);
    if (end > at)
        found.foreignKey = { ...found.foreignKey, ...actions };
    return end;
}
function takeCheck(found, text, at) {
    const parentheses = readParentheses(text, at);
    if (parentheses)
        found.check = parentheses.inside;
    return parentheses?.end ?? text.length;
}
/** What stands in backquotes, or else all the rest. */
const EXPRESSION = /`([^`]+)`|([^`][^]*)/y;
function takeExpression(stored) {
    return (found, text, end) => {
        EXPRESSION.lastIndex = end;
        const [whole = '', quoted, rest = ''] = EXPRESSION.exec(text) ?? [];
        const expression = (quoted ?? rest).trim();
        if (expression === '')
            return text.length;
        found.expression = expression;
        if (stored !== undefined)
            found.stored = stored;
        return end + whole.length;
    };
}
/** What SQL says behind a generated column's expression. */
const KEPT = /\s*(stored|persisted|virtual)(?![\p{L}\p{N}_])/iuy;
function takeGenerated(found, text, at) {
    const parentheses = readParentheses(text, at);
    if (!parentheses)
        return text.length;
    found.expression = parentheses.inside;
    KEPT.lastIndex = parentheses.end;
    const kept = KEPT.exec(text);
    if (kept)
        found.stored = kept[1]?.toLowerCase() !== 'virtual';
    return parentheses.end + (kept?.[0].length ?? 0);
}

// EXTERNAL MODULE: ./lib/readers/truth.js
var truth = __webpack_require__(66057);
;// CONCATENATED MODULE: ./lib/readers/markdown/tick.js

/** Whether a cell says yes or no: in the words of every format, and by a box that is ticked, `x` or `[x]`, or empty. */
function readTick(text) {
    const tick = /^(?:x|\[([x ])\])$/i.exec(text.trim());
    return tick ? tick[1] !== ' ' : (0,truth/* readTruth */.c)(text);
}

;// CONCATENATED MODULE: ./lib/readers/markdown/row.js






/** A column as its row has it; undefined for an empty row, and with an error for one without a name. */
function readRow(row, place, findings) {
    const name = textOf(row, 'name');
    if (name === undefined) {
        if (!isBlank(row))
            findings.error(place, 'missing-name', 'A row that describes a column needs its name');
        return undefined;
    }
    const cell = mergeKeys(row, readConstraints(textOf(row, 'constraints') ?? ''));
    report(name, row, cell, findings);
    return (0,defined/* defined */.s)({
        place: row.get('name')?.place ?? place,
        name,
        comment: textOf(row, 'comment'),
        ...readType(row, cell),
        nullable: cell.nullable ?? readNullable(name, row, findings),
        primaryKey: cell.primaryKey ?? readFlag(row, 'primaryKey'),
        autoIncrement: cell.autoIncrement ?? readAutoIncrement(row),
        unique: cell.unique ?? readFlag(row, 'unique'),
        default: readDefault(row, cell),
        check: cell.check,
        expression: cell.expression,
        stored: cell.stored,
        reference: readReference(name, row, cell, findings),
    });
}
function isBlank(row) {
    return [...row.values()].every(({ text }) => text === '');
}
/** The text of a cell; undefined when it is empty or a dash, which means nothing. */
function textOf(row, field) {
    const text = row.get(field)?.text;
    return text === undefined || /^[-–—]?$/.test(text) ? undefined : text;
}
/** What a cell of the key column says in words (`PRI`, `FK`) is what a cell of constraints would say. */
function mergeKeys(row, cell) {
    const text = textOf(row, 'primaryKey');
    if (text === undefined || readTick(text) !== undefined)
        return cell;
    const key = readConstraints(text);
    return { ...key, ...cell, unknown: [...key.unknown, ...cell.unknown] };
}
/** True or false where a cell says so; a cell that says nothing leaves it open. */
function readFlag(row, field) {
    const cell = row.get(field);
    return cell && (cell.text === '-' ? false : readTick(cell.text));
}
function readAutoIncrement(row) {
    return AUTO_INCREMENT.test(textOf(row, 'default') ?? '') ? true : readFlag(row, 'autoIncrement');
}
const AUTO_INCREMENT = /^(?:auto[_\s]?increment|自增)$/i;
/**
 * An empty cell for what may be empty is a false one: in a table of check marks it says that the mark is missing. One
 * for what is required leaves it open.
 */
function readNullable(name, row, findings) {
    const positive = readMark(name, row, 'nullable', findings);
    const negative = textOf(row, 'notNull') === undefined ? undefined : readMark(name, row, 'notNull', findings);
    return positive ?? (negative === undefined ? undefined : !negative);
}
function readMark(name, row, field, findings) {
    const cell = row.get(field);
    if (!cell)
        return undefined;
    const truth = (0,own/* own */.Z)(MARKS, cell.text.toLowerCase()) ?? readTick(cell.text);
    if (truth === undefined) {
        const message = `The cell \`${cell.text}\` of column \`${name}\` should say yes or no, and it is ignored`;
        findings.warn(cell.place, 'unknown-cell', message);
    }
    return truth;
}
const MARKS = {
    '': false,
    '-': false,
    null: true,
    nullable: true,
    'not null': false,
};
/** The type; a length that is no number, such as `10,2`, is put behind it. */
function readType(row, cell) {
    const text = textOf(row, 'type');
    const length = textOf(row, 'length');
    const isNumber = length !== undefined && /^\d{1,9}$/.test(length);
    const tail = length === undefined || isNumber || text?.includes('(') ? '' : `(${length})`;
    return {
        type: text === undefined ? undefined : `${text}${tail}${cell.unsigned ? ' UNSIGNED' : ''}`,
        length: isNumber ? Number(length) : undefined,
    };
}
function readDefault(row, cell) {
    const text = cell.default ?? textOf(row, 'default');
    const isNone = text === undefined || /^null$/i.test(text) || AUTO_INCREMENT.test(text);
    const parts = [isNone ? undefined : toSqlText(text), cell.onUpdate].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : { text: parts.join(' '), computed: false };
}
/** A text in double quotes is one in single quotes to SQL. */
function toSqlText(text) {
    const inner = /^(?:"([^"]*)"|“([^”]*)”)$/.exec(text);
    return inner ? (0,string/* sqlString */.Q)(inner[1] ?? inner[2] ?? '') : text;
}
function readReference(name, row, { foreignKey }, findings) {
    const cell = row.get('foreignKey');
    const place = cell?.place ?? row.get('constraints')?.place ?? row.get('name')?.place;
    const target = readForeignKey(name, row, findings) ?? foreignKey;
    return target && place && toReference(target, place);
}
/** The target in the cell for it; an empty one when the cell only says that there is a foreign key. */
function readForeignKey(name, row, findings) {
    const cell = row.get('foreignKey');
    const text = textOf(row, 'foreignKey');
    if (!cell || text === undefined)
        return undefined;
    const truth = /^fk$/i.test(text) ? true : readTick(text);
    if (truth !== undefined)
        return truth ? {} : undefined;
    const shown = text.replace(/^fk\s*[:：]?\s*/i, '');
    const target = readTarget(shown, 0);
    if (target && shown.slice(target.end).trim() === '')
        return target;
    const message = `The cell \`${text}\` of column \`${name}\` is no foreign key such as \`users.id\`, and it is ignored`;
    findings.warn(cell.place, 'unknown-cell', message);
    return undefined;
}
function toReference({ table, columns, onDelete, onUpdate }, place) {
    return (0,defined/* defined */.s)({ place, table, columns, onDelete, onUpdate });
}
/** Says what of a row was not understood. */
function report(name, row, { unknown }, findings) {
    const place = row.get('constraints')?.place ?? row.get('primaryKey')?.place ?? row.get('name')?.place;
    if (!place)
        return;
    for (const word of unknown) {
        const message = `\`${word}\` of column \`${name}\` is no constraint that is known, and it is ignored`;
        findings.warnOnce(place, 'unknown-cell', `cell ${word.toLowerCase()}`, () => message);
    }
}

;// CONCATENATED MODULE: ./lib/readers/markdown/unclear.js

/**
 * Warns of the first empty cell under `Nullable` in a table of which other rows say no. An empty one counts as a no,
 * as a box without its tick does; beside a written no it may as well have been forgotten. The keys, which are never
 * NULL, and what a cell of constraints speaks of are not looked at.
 */
function warnOfUnclear(rows, findings) {
    const open = rows.filter((row) => !isSettled(row));
    const saysNo = open.some((row) => isNo(row.get('nullable')?.text ?? ''));
    const unclear = saysNo ? open.find((row) => row.get('nullable')?.text === '') : undefined;
    const place = unclear?.get('nullable')?.place;
    if (!unclear || !place)
        return;
    const message = `Nothing says whether column \`${unclear.get('name')?.text ?? ''}\` may be NULL: an empty cell counts as no; write yes or no, as other rows do`;
    findings.warn(place, 'unclear-cell', message);
}
function isSettled(row) {
    const key = row.get('primaryKey')?.text ?? '';
    const isKey = key !== '' && readTick(key) !== false;
    return isKey || (row.get('constraints')?.text ?? '') !== '' || (row.get('name')?.text ?? '') === '';
}
function isNo(text) {
    return text !== '' && (readTick(text) === false || /^not null$/i.test(text));
}

;// CONCATENATED MODULE: ./lib/readers/markdown/tables.js








/**
 * The tables of one file, gathered block by block. A heading names a table when a Markdown table with a name and a type
 * follows before the next heading; a heading such as `Column Definitions` leaves that to the one above it, and one such
 * as `Indexes` belongs to the table before it, whatever its level.
 */
class Tables {
    #findings;
    #owners = [];
    /** The headings that what follows lies below, from the highest level. */
    #ancestors = [];
    /** The heading that the next table of columns belongs to. */
    #owner;
    /** The table that bullets speak of. */
    #subject;
    /** The table of columns that was met last, with the level of its heading. */
    #last;
    #part;
    constructor(findings) {
        this.#findings = findings;
    }
    /** Takes the blocks of a section. */
    add({ blocks, place }) {
        for (const block of blocks)
            this.#take(block, place);
    }
    /** Takes a section in which nothing could belong to a table, from its heading's level on. */
    pass(level) {
        this.#climb(level);
        this.#owner = undefined;
        this.#subject = undefined;
        this.#part = undefined;
    }
    /** The tables that were found, in order. */
    list() {
        return this.#owners.flatMap((owner) => (owner.draft ? [toTable(owner, owner.draft)] : []));
    }
    #climb(level) {
        this.#ancestors = this.#ancestors.filter((owner) => owner.level < level);
    }
    #take(block, place) {
        switch (block.type) {
            case 'heading':
                if (!tellBroken(block, place(block), this.#findings))
                    this.#takeHeading(block, place(block));
                return;
            case 'paragraph':
                if (!tellBroken(block, place(block), this.#findings))
                    this.#takeParagraph(block);
                return;
            case 'table':
                this.#takeTable(block, place);
                return;
            case 'list':
                this.#takeList(block, place);
                tellHidden(block, place, this.#findings);
                return;
            case 'blockquote':
            case 'html':
                tellHidden(block, place, this.#findings);
        }
    }
    #takeHeading(heading, place) {
        const text = toText(heading).trim();
        this.#climb(heading.depth);
        const parent = this.#ancestors.at(-1);
        const part = (0,markdown_heading/* findPart */.X)(text);
        if (part === 'columns' && parent)
            this.#enter(part, parent, parent.draft);
        else if (part && part !== 'columns' && this.#last) {
            const isBelow = heading.depth > this.#last.level;
            this.#enter(part, isBelow ? undefined : this.#begin(heading.depth, place, text), this.#last.draft);
        }
        else
            this.#enter(undefined, this.#begin(heading.depth, place, text), undefined);
    }
    #enter(part, owner, subject) {
        this.#part = part;
        this.#owner = owner;
        this.#subject = subject;
    }
    #begin(level, place, text) {
        const owner = { level, place, text };
        this.#owners.push(owner);
        this.#ancestors = [...this.#ancestors, owner];
        return owner;
    }
    #takeParagraph(paragraph) {
        const text = toText(paragraph).replace(/\s+/g, ' ').trim();
        if (this.#subject)
            this.#part = (0,markdown_heading/* findPart */.X)(text);
        const owner = this.#owner;
        if (!owner || owner.draft || owner.description !== undefined)
            return;
        if (text !== '')
            owner.description = text.replace(DESCRIPTION, '');
    }
    #takeTable(table, place) {
        const [first, ...rows] = table.children;
        const heads = first?.children ?? [];
        const head = readHead(heads.map((cell) => toText(cell).trim()));
        if (!head) {
            if (this.#subject && (this.#part === 'indexes' || this.#part === 'constraints'))
                this.#findings.warn(place(table), 'no-list', NO_LIST);
            return;
        }
        const owner = this.#owner;
        if (!owner) {
            this.#findings.warn(place(table), 'no-heading', this.#part ? NO_LIST : NO_HEADING);
            return;
        }
        for (const cell of heads)
            this.#judgeHead(toText(cell).trim(), place(cell.children[0] ?? cell));
        owner.draft ??= { columns: [], indexes: [], constraints: [] };
        this.#last = { level: owner.level, draft: owner.draft };
        this.#subject = owner.draft;
        const cells = rows.map((row) => toRow(row, head, place));
        for (const [index, row] of rows.entries()) {
            const column = readRow(cells[index] ?? new Map(), place(row), this.#findings);
            if (column)
                owner.draft.columns.push(column);
        }
        warnOfUnclear(cells, this.#findings);
    }
    #judgeHead(head, place) {
        if (!isUnknownHead(head))
            return;
        this.#findings.warnOnce(place, 'unknown-head', `head ${head.toLowerCase()}`, () => {
            return `What stands below \`${head}\` is ignored, because no such head is known`;
        });
    }
    #takeList(list, place) {
        const draft = this.#subject;
        if (!draft)
            return;
        for (const item of list.children) {
            const [first] = item.children;
            if (first?.type === 'paragraph')
                this.#takeBullet(toText(first).trim(), place(item), draft);
        }
    }
    #takeBullet(text, place, draft) {
        const bullet = readBullet(text, place, this.#part === 'constraints');
        if (bullet && this.#part === undefined && isProse(bullet, draft))
            return;
        if (bullet?.kind === 'index')
            draft.indexes.push(bullet.index);
        else if (bullet)
            draft.constraints.push(bullet.constraint);
        else if (this.#part === 'indexes' || this.#part === 'constraints') {
            const message = `This bullet is ignored: it should be such as \`ix_name: (a, b)\`, \`UNIQUE(a)\` or \`FOREIGN KEY (a) REFERENCES t(b)\``;
            this.#findings.warn(place, 'unknown-bullet', message);
        }
    }
}
/** Whether a bullet outside any part only looks like a plain index, as `state: (open, closed)` does. */
function isProse(bullet, { columns }) {
    if (bullet.kind === 'constraint' || bullet.index.unique || bullet.index.method !== undefined)
        return false;
    const known = new Set(columns.map(({ name }) => name?.toLowerCase()));
    const names = bullet.index.columns.filter((entry) => typeof entry === 'string');
    return names.some((name) => !known.has(name.toLowerCase()) && !name.includes('('));
}
const NO_HEADING = 'This table of columns is ignored: it needs a heading above it that names the table';
const NO_LIST = 'This table is ignored: indexes and constraints are written as a list, such as `- **ix_name**: (a, b)`';
const DESCRIPTION = /^(?:description|comment|说明|描述|备注|注释)\s*[:：]\s*/i;
function toTable(owner, draft) {
    const { name, label } = (0,markdown_heading/* readTitle */.t)(owner.text);
    return (0,defined/* defined */.s)({ place: owner.place, name, comment: label ?? owner.description, ...draft });
}
/** The cells of a row under their fields; those that the row lacks are absent. */
function toRow(row, head, place) {
    const cells = head.flatMap((field, index) => {
        const cell = row.children[index];
        if (!field)
            return [];
        if (!cell)
            return [[field, { text: '', place: place(row) }]];
        return [[field, { text: toText(cell).trim(), place: place(cell.children[0] ?? cell) }]];
    });
    return new Map(cells);
}

;// CONCATENATED MODULE: ./lib/readers/markdown/read-file.js










/** The document of a Markdown file. Errors: a row without a name, lists or quotes nested too deep. */
function readFile({ path, text }, findings) {
    const tables = new Tables(findings);
    const sections = cutSections(text);
    const parents = findParents(sections);
    const effort = new Effort();
    for (const section of sections) {
        const isRead = isOfUse(section) || parents.has(section);
        const excess = isRead ? findExcess(section, effort) : undefined;
        if (!isRead)
            tables.pass(section.level);
        else if (!excess)
            tables.add(parseBlocks(path, section));
        else {
            findings.error({ path, line: section.line + 1, column: 1 }, excess.code, excess.message);
            break;
        }
    }
    return { path, ...readFrontMatter(frontMatterOf(text)), ...(0,parts/* partsOf */.CI)({ tables: tables.list() }) };
}
/** Whether a section may hold a table, or a list that speaks of one; only then is it worth parsing. */
function isOfUse(section) {
    const { text } = section;
    return DELIMITER_ROW.test(text) || mayLoseTable(text) || (BULLET.test(text) && isPart(section));
}
const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*\r?$/m;
const BULLET = /^[ \t]*[-*+][ \t]/m;
/** The sections whose heading names the table that a part of it, such as `Column Definitions`, lies below. */
function findParents(sections) {
    const parents = new Set();
    const open = [];
    for (const section of sections) {
        while ((open.at(-1)?.level ?? 0) >= Math.max(section.level, 1))
            open.pop();
        const parent = open.at(-1);
        if (isPart(section)) {
            if (parent)
                parents.add(parent);
        }
        else if (section.level > 0)
            open.push(section);
    }
    return parents;
}
function isPart(section) {
    return (0,markdown_heading/* findPart */.X)(headingOf(section).replace(/[*_`#]/g, '')) !== undefined;
}
const NESTED = new RegExp(`^[ \\t]*(?:(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]*){${reader/* DEPTH_LIMIT */.q + 1}}`, 'm');
/** The most cell borders of a section: a parser needs far more than their number in time. */
const BORDER_LIMIT = 50_000;
function findExcess({ text }, effort) {
    if (NESTED.test(text))
        return (0,limits/* tooDeep */.DI)(0);
    if (text.split('|', BORDER_LIMIT + 2).length > BORDER_LIMIT + 1)
        return (0,limits/* tooMany */.Ot)(0, BORDER_LIMIT, 'cells below one heading');
    return effort.spend(text);
}


/***/ }),

/***/ 96486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   tm: () => (/* binding */ joinDocuments)
/* harmony export */ });
/** The parts of a document that has only these. */
function partsOf(parts) {
    return {
        tables: [],
        columns: [],
        indexes: [],
        constraints: [],
        enums: [],
        domains: [],
        sequences: [],
        ...parts,
    };
}
/** All that several parts of one document hold, in their order. */
function joinParts(parts) {
    return {
        tables: parts.flatMap(({ tables }) => tables),
        columns: parts.flatMap(({ columns }) => columns),
        indexes: parts.flatMap(({ indexes }) => indexes),
        constraints: parts.flatMap(({ constraints }) => constraints),
        enums: parts.flatMap(({ enums }) => enums),
        domains: parts.flatMap(({ domains }) => domains),
        sequences: parts.flatMap(({ sequences }) => sequences),
    };
}
/** The views of documents, where all can say them. */
function joinViews(documents) {
    const views = documents.flatMap(({ views }) => (views ? [views] : []));
    if (views.length < documents.length)
        return {};
    return {
        views: {
            value: views.flatMap(({ value }) => value),
            diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
        },
    };
}
/** One document of several in one file: what one says of the file as a whole holds for all. */
function joinDocuments(path, documents) {
    const dialect = documents.find((document) => document.dialect)?.dialect;
    const id = documents.find((document) => document.id !== undefined)?.id;
    const includes = documents.flatMap((document) => document.includes ?? []);
    const scopes = documents.flatMap((document) => document.scopes ?? []);
    return {
        path,
        ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
        ...(dialect ? { dialect } : {}),
        ...(id === undefined ? {} : { id }),
        ...(includes.length > 0 ? { includes } : {}),
        ...(scopes.length > 0 ? { scopes } : {}),
        ...joinViews(documents),
        ...joinParts(documents),
    };
}


/***/ }),

/***/ 66057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTruth)
/* harmony export */ });
const YES = new Set(['true', 'yes', 'y', '1', '✓', '✔', '√', '✅', '☑', '是']);
const NO = new Set(['false', 'no', 'n', '0', '✗', '✘', '×', '❌', '✖', '否']);
/** Whether a word means true or false, in any case and in English, Chinese or a mark; undefined for any other word. */
function readTruth(word) {
    const plain = word
        .trim()
        .replace(/\ufe0f$/, '')
        .toLowerCase();
    if (YES.has(plain))
        return true;
    return NO.has(plain) ? false : undefined;
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


/***/ })

};
