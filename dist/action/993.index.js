export const id = 993;
export const ids = [993];
export const modules = {

/***/ 27159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
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

/***/ 98083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines),
/* harmony export */   r: () => (/* binding */ findStarts)
/* harmony export */ });
class Lines {
    #path;
    #starts;
    constructor(path, text) {
        this.#path = path;
        this.#starts = findStarts(text);
    }
    place(offset) {
        const line = this.#find(offset);
        return { path: this.#path, line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
    }
    #find(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}
function findStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 12909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WC: () => (/* binding */ Catalog)
});

// UNUSED EXPORTS: CatalogTable, NamedList

// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
;// CONCATENATED MODULE: ./lib/readers/sql/catalog/drop.js
class ColumnDrop {
    #rules;
    #column;
    constructor(rules, column) {
        this.#rules = rules;
        this.#column = column;
    }
    constraint(constraint) {
        const { columns, include = [], parts = [], check, where } = constraint;
        const isUsed = this.isAmong([...columns, ...include]) ||
            parts.some((part) => this.#isIn(part)) ||
            this.uses(check, where);
        if (!isUsed)
            return constraint;
        const left = columns.filter((name) => !this.isAmong([name]));
        const isShrinking = constraint.kind === 'primary-key' || constraint.kind === 'unique';
        return this.#rules.droppedColumn === 'shrink' && isShrinking && left.length > 0
            ? { ...constraint, columns: left }
            : undefined;
    }
    index(index) {
        const isIn = (part) => typeof part !== 'string' && this.#isIn(part);
        const isUsed = index.columns.some(isIn) || this.isAmong(index.include ?? []) || this.uses(index.where);
        if (!isUsed)
            return index;
        const left = index.columns.filter((part) => !isIn(part));
        return this.#rules.droppedColumn === 'shrink' && left.length > 0 ? { ...index, columns: left } : undefined;
    }
    isAmong(names) {
        const { columnKey } = this.#rules;
        return names.some((name) => columnKey(name) === columnKey(this.#column));
    }
    uses(...expressions) {
        return expressions.some((sql) => sql !== undefined && this.#rules.mentions(sql, this.#column));
    }
    #isIn({ name, expression }) {
        return name === undefined ? this.uses(expression) : this.isAmong([name]);
    }
}

// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
;// CONCATENATED MODULE: ./lib/readers/sql/catalog/rename.js

class ColumnRename {
    #rules;
    #from;
    #to;
    #key;
    constructor(rules, from, to) {
        this.#rules = rules;
        this.#from = from;
        this.#to = to;
        this.#key = rules.columnKey(from);
    }
    column(column) {
        const isThis = column.name !== undefined && this.#isMeant(column.name);
        if (!isThis && !this.#isIn(column.expression) && !this.#isIn(column.check))
            return column;
        return (0,defined/* defined */.s)({
            ...column,
            ...(isThis
                ? { name: this.#to, formerNames: [...(column.formerNames ?? []), column.name ?? ''] }
                : undefined),
            expression: this.#sql(column.expression),
            check: this.#sql(column.check),
        });
    }
    constraint(constraint) {
        const { columns, check, where, include, parts, reference } = constraint;
        const isUnchanged = !this.#isAmong(columns) &&
            !this.#isIn(check) &&
            !this.#isIn(where) &&
            !this.#isAmong(include) &&
            !this.#isAmong(reference?.onDeleteColumns) &&
            !parts?.some((part) => this.#isPart(part));
        if (isUnchanged)
            return constraint;
        return (0,defined/* defined */.s)({
            ...constraint,
            columns: this.names(constraint.columns),
            check: this.#sql(constraint.check),
            where: this.#sql(constraint.where),
            include: constraint.include && this.names(constraint.include),
            parts: constraint.parts?.map((part) => this.#part(part)),
            reference: constraint.reference &&
                (0,defined/* defined */.s)({
                    ...constraint.reference,
                    onDeleteColumns: constraint.reference.onDeleteColumns && this.names(constraint.reference.onDeleteColumns),
                }),
        });
    }
    index(index) {
        const isPart = (part) => typeof part !== 'string' && this.#isPart(part);
        const { columns, where, include } = index;
        if (!columns.some(isPart) && !this.#isIn(where) && !this.#isAmong(include))
            return index;
        return (0,defined/* defined */.s)({
            ...index,
            columns: index.columns.map((part) => (typeof part === 'string' ? part : this.#part(part))),
            where: this.#sql(index.where),
            include: index.include && this.names(index.include),
        });
    }
    names(names) {
        return names.map((name) => (this.#isMeant(name) ? this.#to : name));
    }
    #isAmong(names) {
        return names?.some((name) => this.#isMeant(name)) ?? false;
    }
    #isIn(sql) {
        return sql !== undefined && this.#rules.mentions(sql, this.#from);
    }
    #isPart({ name, expression }) {
        return name === undefined ? this.#isIn(expression) : this.#isMeant(name);
    }
    #part(part) {
        const isThis = part.name !== undefined && this.#isMeant(part.name);
        return (0,defined/* defined */.s)({ ...part, ...(isThis ? { name: this.#to } : {}), expression: this.#sql(part.expression) });
    }
    #sql(sql) {
        return sql === undefined ? undefined : this.#rules.renamed(sql, this.#from, this.#to);
    }
    #isMeant(name) {
        return this.#rules.columnKey(name) === this.#key;
    }
}

// EXTERNAL MODULE: ./lib/readers/sql/catalog/shelf.js
var shelf = __webpack_require__(91907);
;// CONCATENATED MODULE: ./lib/readers/sql/catalog/named-list.js
class NamedList {
    #keyOf;
    #onEntry;
    #entries = new Map();
    #next = 0;
    #isSorted = true;
    constructor(keyOf, onEntry = () => undefined) {
        this.#keyOf = keyOf;
        this.#onEntry = onEntry;
    }
    get size() {
        return this.#entries.size;
    }
    get items() {
        this.#sort();
        return [...this.#entries.values()].map(({ item }) => item);
    }
    find(name) {
        return this.#entries.get(this.#keyOf(name))?.item;
    }
    add(item) {
        const key = item.name === undefined ? ` ${this.#next}` : this.#keyOf(item.name);
        this.#entries.set(key, { order: this.#entries.get(key)?.order ?? this.#next++, item });
        this.#onEntry(item);
    }
    replace(former, item) {
        const key = this.#keyIn(former);
        const entry = key === undefined ? undefined : this.#entries.get(key);
        if (key === undefined || !entry)
            return;
        const next = item.name === undefined ? key : this.#keyOf(item.name);
        if (next !== key) {
            this.#entries.delete(key);
            this.#isSorted = false;
        }
        this.#entries.set(next, { order: entry.order, item });
        this.#onEntry(item);
    }
    remove(item) {
        const key = this.#keyIn(item);
        if (key !== undefined)
            this.#entries.delete(key);
    }
    move(item, after) {
        const others = this.items.filter((other) => other !== item);
        const index = after === 'first' ? 0 : others.indexOf(after) + 1;
        this.reset([...others.slice(0, index), item, ...others.slice(index)]);
    }
    reset(items) {
        this.#entries = new Map();
        this.#next = 0;
        this.#isSorted = true;
        for (const item of items)
            this.add(item);
    }
    #keyIn(item) {
        if (item.name !== undefined)
            return this.#keyOf(item.name);
        for (const [key, entry] of this.#entries)
            if (entry.item === item)
                return key;
        return undefined;
    }
    #sort() {
        if (this.#isSorted)
            return;
        this.#entries = new Map([...this.#entries].sort(([, a], [, b]) => a.order - b.order));
        this.#isSorted = true;
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/catalog/table.js




class CatalogTable {
    columns;
    constraints;
    indexes;
    hidden = false;
    comment;
    #rules;
    #name;
    #formerNames = [];
    #place;
    constructor(rules, name, place, watch) {
        this.#rules = rules;
        this.#name = name;
        this.#place = place;
        this.columns = new NamedList(rules.columnKey, (column) => {
            watch.column(column, this);
        });
        this.constraints = new NamedList(rules.columnKey, (constraint) => {
            watch.constraint(constraint, this);
        });
        this.indexes = new NamedList(rules.columnKey);
    }
    get name() {
        return this.#name.name;
    }
    get namespace() {
        return this.#name.namespace;
    }
    get place() {
        return this.#place;
    }
    get primaryKey() {
        return this.constraints.items.find(({ kind }) => kind === 'primary-key');
    }
    rename(name) {
        if (this.#rules.tableKey(name.name) !== this.#rules.tableKey(this.name))
            this.#formerNames = [...this.#formerNames, this.name];
        this.#name = name;
    }
    renameColumn(from, to) {
        const rename = new ColumnRename(this.#rules, from, to);
        for (const column of this.columns.items)
            settle(this.columns, column, rename.column(column));
        for (const constraint of this.constraints.items)
            settle(this.constraints, constraint, rename.constraint(constraint));
        for (const index of this.indexes.items)
            settle(this.indexes, index, rename.index(index));
    }
    dropColumn(column) {
        const drop = new ColumnDrop(this.#rules, column.name ?? '');
        this.columns.remove(column);
        for (const index of this.indexes.items)
            settle(this.indexes, index, drop.index(index));
        const constraints = this.constraints.items;
        for (const constraint of constraints)
            settle(this.constraints, constraint, drop.constraint(constraint));
        const generated = this.columns.items.filter(({ expression }) => drop.uses(expression));
        const further = generated.flatMap((dependant) => this.dropColumn(dependant));
        const kept = new Set(this.constraints.items);
        return [...constraints.filter((constraint) => !kept.has(constraint)), ...further];
    }
    toNode() {
        const columns = this.columns.items;
        return (0,defined/* defined */.s)({
            place: this.#place,
            name: this.name,
            namespace: this.namespace,
            comment: this.comment,
            formerNames: this.#formerNames.length > 0 ? this.#formerNames : undefined,
            columns: columns.map((column) => this.#withRealNames(column)),
            indexes: this.indexes.items,
            constraints: this.constraints.items,
        });
    }
    #withRealNames(column) {
        const { formerNames, ...plain } = column;
        const names = formerNames?.filter((name) => !this.columns.find(name)) ?? [];
        return names.length > 0 ? { ...plain, formerNames: names } : plain;
    }
}
function settle(list, item, left) {
    if (left === undefined)
        list.remove(item);
    else if (left !== item)
        list.replace(item, left);
}

;// CONCATENATED MODULE: ./lib/readers/sql/catalog/table-index.js
class TableIndex {
    #tables = new Map();
    note(key, table) {
        const tables = this.#tables.get(key);
        if (tables)
            tables.add(table);
        else
            this.#tables.set(key, new Set([table]));
    }
    find(key) {
        return [...(this.#tables.get(key) ?? [])];
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/catalog.js









class Catalog {
    enums;
    domains;
    sequences;
    #rules;
    #tables;
    #byTarget = new TableIndex();
    #byType = new TableIndex();
    #byDefault = new TableIndex();
    #watch = {
        column: ({ type = '', default: usual }, table) => {
            this.#byType.note(bareType(type), table);
            if (usual?.computed)
                this.#byDefault.note(usual.text, table);
        },
        constraint: ({ reference }, table) => {
            if (reference?.table !== undefined)
                this.#byTarget.note(this.#rules.tableKey(reference.table), table);
        },
    };
    constructor(rules) {
        this.#rules = rules;
        this.#tables = new shelf/* Shelf */.$(rules.tableKey);
        this.enums = new shelf/* Shelf */.$(rules.tableKey);
        this.domains = new shelf/* Shelf */.$(rules.tableKey);
        this.sequences = new shelf/* Shelf */.$(rules.tableKey);
    }
    get tables() {
        return this.#tables.items;
    }
    find(name) {
        return this.#tables.find(name);
    }
    create(name, place) {
        const table = new CatalogTable(this.#rules, name, place, this.#watch);
        this.#tables.add(table);
        return table;
    }
    drop(table) {
        this.#tables.remove(table);
    }
    rename(table, to) {
        const referrers = this.referrers(table);
        this.#tables.rename(table, () => {
            table.rename(to);
            return table;
        });
        for (const { table: owner, constraint } of referrers) {
            const { reference } = constraint;
            if (!reference)
                continue;
            const target = (0,defined/* defined */.s)({ ...reference, table: to.name, namespace: to.namespace });
            owner.constraints.replace(constraint, { ...constraint, reference: target });
        }
    }
    referrers(table) {
        const { tableKey } = this.#rules;
        const target = tableKey(table.name);
        return this.#present(this.#byTarget.find(target)).flatMap((owner) => owner.constraints.items
            .filter(({ reference }) => {
            if (reference?.table === undefined)
                return false;
            return tableKey(reference.table) === target && reference.namespace === table.namespace;
        })
            .map((constraint) => ({ table: owner, constraint })));
    }
    columnsOfType(type) {
        return this.#columns(this.#byType.find(type), (column) => bareType(column.type ?? '') === type);
    }
    columnsWithDefault(text) {
        return this.#columns(this.#byDefault.find(text), (column) => column.default?.text === text);
    }
    dropReferrers(table) {
        for (const { table: owner, constraint } of this.referrers(table))
            owner.constraints.remove(constraint);
    }
    renameColumn(table, from, to) {
        const rename = new ColumnRename(this.#rules, from, to);
        for (const { table: owner, constraint } of this.referrers(table)) {
            const { reference } = constraint;
            if (!reference?.columns)
                continue;
            const columns = rename.names(reference.columns);
            owner.constraints.replace(constraint, { ...constraint, reference: { ...reference, columns } });
        }
        table.renameColumn(from, to);
    }
    dropColumn(table, name) {
        const column = table.columns.find(name);
        if (!column)
            return;
        const drop = new ColumnDrop(this.#rules, name);
        for (const { table: owner, constraint } of this.referrers(table)) {
            if (drop.isAmong(constraint.reference?.columns ?? []))
                owner.constraints.remove(constraint);
        }
        table.dropColumn(column);
    }
    #columns(tables, isMeant) {
        return this.#present(tables).flatMap((table) => table.columns.items.filter(isMeant).map((column) => ({ table, column })));
    }
    #present(tables) {
        return tables.filter((table) => this.#tables.has(table));
    }
    toDocument(path) {
        const tables = this.tables.filter(({ hidden }) => !hidden).map((table) => table.toNode());
        return {
            path,
            literal: true,
            dialect: this.#rules.dialect,
            ...(0,parts/* partsOf */.CI)({
                tables,
                enums: this.enums.items,
                domains: this.domains.items,
                sequences: this.sequences.items,
            }),
        };
    }
}
function bareType(type) {
    return type.replaceAll('"', '').replace(/(?:\[\])+$/, '');
}


/***/ }),

/***/ 91907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Shelf)
/* harmony export */ });
class Shelf {
    #keyOf;
    #onEntry;
    #items = new Map();
    #sorted;
    #next = 0;
    constructor(keyOf, onEntry = () => undefined) {
        this.#keyOf = keyOf;
        this.#onEntry = onEntry;
    }
    get items() {
        this.#sorted ??= [...this.#items.values()].sort((a, b) => a.order - b.order).map(({ item }) => item);
        return this.#sorted;
    }
    has(item) {
        return this.#items.get(this.#key(item))?.item === item;
    }
    find(name) {
        return this.#items.get(this.#key(name))?.item;
    }
    add(item) {
        this.#put(item, this.#next++);
    }
    remove(item) {
        this.#items.delete(this.#key(item));
        this.#sorted = undefined;
    }
    replace(former, item) {
        this.rename(former, () => item);
    }
    rename(former, change) {
        const order = this.#items.get(this.#key(former))?.order ?? this.#next++;
        this.remove(former);
        this.#put(change(), order);
    }
    #put(item, order) {
        this.#items.set(this.#key(item), { order, item });
        this.#sorted = undefined;
        this.#onEntry(item);
    }
    #key({ namespace, name = '' }) {
        return JSON.stringify([namespace === undefined ? '' : this.#keyOf(namespace), this.#keyOf(name)]);
    }
}


/***/ }),

/***/ 41993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postgresql: () => (/* binding */ postgresql)
});

// EXTERNAL MODULE: ./lib/readers/sql/work.js
var sql_work = __webpack_require__(53742);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/context.js

const MOST = 200;
class Refusals {
    #severity;
    #said = [];
    constructor(severity) {
        this.#severity = severity;
    }
    get diagnostics() {
        return this.#said;
    }
    get isFull() {
        return this.#said.length >= MOST;
    }
    add(place, code, message) {
        if (!this.isFull)
            this.#said.push({ code, severity: this.#severity, message, place });
    }
    warn(place, code, message) {
        if (!this.isFull)
            this.#said.push({ code, severity: 'warning', message, place });
    }
}
function findTable(relation, context) {
    if (!relation)
        return undefined;
    const table = context.session.findTable(relation);
    if (table || context.session.isIgnored(relation))
        return table;
    const { schemaname, relname = '' } = relation;
    const name = schemaname === undefined ? relname : `${schemaname}.${relname}`;
    const message = `this speaks of table "${name}", which no statement before it has created${hint(relname, context)}`;
    context.refusals.add(context.statement.place(relation.location), 'unknown-table', message);
    return undefined;
}
function hint(name, { session, refusals }) {
    if (refusals.isFull)
        return '';
    const [near] = (0,nearest/* nearest */.p)(name, session.catalog.tables.map((table) => table.name));
    return near === undefined || near === name ? '' : `; did you mean "${near}"?`;
}

// EXTERNAL MODULE: ./lib/without.js
var without = __webpack_require__(38699);
// EXTERNAL MODULE: ./lib/readers/defined.js
var defined = __webpack_require__(67517);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/nodes.js
function textsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []));
}
function itemsOf(node) {
    return node && 'List' in node ? (node.List.items ?? []) : [];
}
function relationOf(parts) {
    const [schemaname, relname = ''] = [parts.at(-2), parts.at(-1)];
    return schemaname === undefined ? { relname } : { relname, schemaname };
}
function optionsOf(nodes) {
    const options = (nodes ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
    return new Map(options.map(({ defname = '', arg }) => [defname, arg]));
}
function figureOf(node) {
    if (!node)
        return undefined;
    if ('Integer' in node)
        return String(node.Integer.ival ?? 0);
    if ('Float' in node)
        return node.Float.fval;
    return undefined;
}
function columnsIn(node) {
    const found = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if ('ColumnRef' in next) {
            const name = textsOf(next.ColumnRef.fields).at(-1);
            if (name !== undefined)
                found.add(name);
        }
        else
            for (const value of Object.values(next))
                waiting.push(value);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/counting.js


const GREATEST = {
    smallint: '32767',
    integer: '2147483647',
    bigint: '9223372036854775807',
};
const LEAST = {
    smallint: '-32768',
    integer: '-2147483648',
    bigint: '-9223372036854775808',
};
function toCounting(options, type, former = {}) {
    const figure = (name, before) => options.has(name) ? figureOf(options.get(name)) : before;
    const increment = figure('increment', former.increment);
    const isDown = increment?.startsWith('-') ?? false;
    const [lowest, highest] = isDown ? [LEAST[type], '-1'] : ['1', GREATEST[type]];
    const minValue = unlessUsual(figure('minvalue', former.minValue), lowest);
    const maxValue = unlessUsual(figure('maxvalue', former.maxValue), highest);
    const cycle = options.get('cycle');
    const cycles = cycle && 'Boolean' in cycle ? cycle.Boolean.boolval === true : former.cycle;
    return (0,defined/* defined */.s)({
        start: unlessUsual(figure('start', former.start), isDown ? (maxValue ?? highest) : (minValue ?? lowest)),
        increment: unlessUsual(increment, '1'),
        minValue,
        maxValue,
        cache: unlessUsual(figure('cache', former.cache), '1'),
        cycle: cycles === true ? true : undefined,
    });
}
function unlessUsual(figure, usual) {
    return figure === usual ? undefined : figure;
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/tokens.js
var postgresql_tokens = __webpack_require__(54318);
// EXTERNAL MODULE: ./lib/readers/sql/catalog.js + 5 modules
var catalog = __webpack_require__(12909);
// EXTERNAL MODULE: ./lib/readers/sql/catalog/shelf.js
var shelf = __webpack_require__(91907);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/expressions.js

function mentions(sql, column) {
    if (!mayHave(sql, column))
        return false;
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(sql);
    return tokens.some((_, index) => isColumn(tokens, index, column));
}
function renamed(sql, from, to) {
    if (!mayHave(sql, from))
        return sql;
    const tokens = (0,postgresql_tokens/* tokenize */.qw)(sql);
    const found = tokens.filter((_, index) => isColumn(tokens, index, from));
    return found.reduceRight((text, { start, end }) => text.slice(0, start) + (0,postgresql_tokens/* quoteName */.AB)(to) + text.slice(end), sql);
}
function mayHave(sql, name) {
    return sql.includes(name) || sql.toLowerCase().includes(name) || name.includes('"');
}
function isColumn(tokens, index, column) {
    if ((0,postgresql_tokens/* nameOf */.Vb)(tokens[index]) !== column)
        return false;
    const next = tokens[index + 1]?.text;
    return next !== '(' && next !== '.' && tokens[index - 1]?.text !== '::';
}

// EXTERNAL MODULE: ./lib/readers/sql/postgresql/names.js
var names = __webpack_require__(26630);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/session.js




const MANY = 100;
const DEFAULT_PATH = ['public'];
class Session {
    catalog = new catalog/* Catalog */.WC({
        dialect: 'postgresql',
        tableKey: (name) => name,
        columnKey: (name) => name,
        droppedColumn: 'drop',
        mentions: mentions,
        renamed: renamed,
    });
    sequences = new shelf/* Shelf */.$((name) => name, (sequence) => {
        this.#noteOwner(sequence);
    });
    heirs = new Map();
    composites = new Set();
    #path = DEFAULT_PATH;
    #ignored = new Set();
    #types = new Set();
    #owned = new Map();
    #owners = new Map();
    #wishes = new Map();
    setPath(path = DEFAULT_PATH) {
        const known = path.filter((name) => name !== '$user' && name !== 'pg_catalog' && name !== 'pg_temp');
        this.#path = known.length > 0 ? known : DEFAULT_PATH;
    }
    within(namespace, act) {
        const former = this.#path;
        this.#path = [namespace, ...former];
        act();
        this.#path = former;
    }
    newName(name, namespace = this.#path[0]) {
        return qualify(name, namespace);
    }
    find(name, namespace, findIn) {
        for (const candidate of namespace === undefined ? this.#path : [namespace]) {
            const found = findIn(qualify(name, candidate));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    findTable({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.catalog.find(name));
    }
    findSequence({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.sequences.find(name));
    }
    sequencesOf(table) {
        const names = [...(this.#owned.get(table)?.values() ?? [])];
        return names.flatMap((name) => {
            const sequence = this.sequences.find(name);
            return sequence?.owner?.table === table ? [sequence] : [];
        });
    }
    findOwner({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.#ownerOf(name));
    }
    claim(table, name) {
        this.#owners.set(key(qualify(name, table.namespace)), table);
    }
    claimAll(table) {
        for (const { name } of [...table.constraints.items, ...table.indexes.items])
            if (name !== undefined)
                this.claim(table, name);
    }
    choose(table, columns, label) {
        const { namespace } = table;
        const wish = JSON.stringify([namespace, table.name, columns, label]);
        const times = this.#wishes.get(wish) ?? 0;
        this.#wishes.set(wish, times + 1);
        const first = times > MANY ? times : 0;
        return (0,names/* chooseName */.x)(table.name, columns, label, (name) => this.isTaken(qualify(name, namespace)), first);
    }
    isTaken(name) {
        return (this.catalog.find(name) !== undefined ||
            this.sequences.find(name) !== undefined ||
            this.#ownerOf(name) !== undefined);
    }
    ignore(name, namespace) {
        this.#ignored.add(key(this.newName(name, namespace)));
    }
    isIgnored({ relname = '', schemaname }) {
        return this.find(relname, schemaname, (name) => this.#ignored.has(key(name)) || undefined) ?? false;
    }
    addType(name, namespace) {
        this.#types.add(key(this.newName(name, namespace)));
    }
    findType(name, namespace) {
        return this.find(name, namespace, (candidate) => (this.catalog.enums.find(candidate) ??
            this.catalog.domains.find(candidate) ??
            this.#types.has(key(candidate)))
            ? candidate
            : undefined);
    }
    family(table) {
        const found = new Set([table]);
        for (const member of found)
            for (const heir of this.heirs.get(member) ?? [])
                found.add(heir);
        return [...found];
    }
    #noteOwner({ owner, name, namespace }) {
        if (!owner)
            return;
        const names = this.#owned.get(owner.table) ?? new Map();
        const full = qualify(name, namespace);
        this.#owned.set(owner.table, names.set(key(full), full));
    }
    #ownerOf(name) {
        const table = this.#owners.get(key(name));
        const isThere = table &&
            this.catalog.find(toName(table)) === table &&
            table.namespace === name.namespace &&
            (table.indexes.find(name.name) ?? table.constraints.find(name.name));
        return isThere ? table : undefined;
    }
}
function qualify(name, namespace) {
    return namespace === undefined || namespace === 'public' ? { name } : { name, namespace };
}
function toName({ name, namespace }) {
    return qualify(name, namespace);
}
function key({ namespace = '', name }) {
    return JSON.stringify([namespace, name]);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/types.js



const PRINTED = {
    bool: 'boolean',
    bpchar: 'character',
    float4: 'real',
    float8: 'double precision',
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    time: 'time without time zone',
    timestamp: 'timestamp without time zone',
    timestamptz: 'timestamp with time zone',
    timetz: 'time with time zone',
    varbit: 'bit varying',
    varchar: 'character varying',
};
const SERIALS = {
    bigserial: 'bigint',
    serial: 'integer',
    serial2: 'smallint',
    serial4: 'integer',
    serial8: 'bigint',
    smallserial: 'smallint',
};
const FULL_INTERVAL = 32767;
const FIELDS = {
    2: 'month',
    4: 'year',
    6: 'year to month',
    8: 'day',
    1024: 'hour',
    1032: 'day to hour',
    2048: 'minute',
    3072: 'hour to minute',
    3080: 'day to minute',
    4096: 'second',
    6144: 'minute to second',
    7168: 'hour to second',
    7176: 'day to second',
};
function serialType({ names }) {
    const [name = '', more] = textsOf(names);
    return more === undefined && Object.hasOwn(SERIALS, name) ? SERIALS[name] : undefined;
}
function toTypeText(type, context) {
    const parts = textsOf(type.names);
    const isOwn = parts.length === 1 || parts.at(-2) === 'pg_catalog';
    const name = parts.at(-1) ?? '';
    const known = isOwn && Object.hasOwn(PRINTED, name) ? PRINTED[name] : undefined;
    const dimensions = '[]'.repeat(type.arrayBounds?.length ?? 0);
    if (isOwn && name === 'interval')
        return `${toInterval(type.typmods)}${dimensions}`;
    if (known !== undefined || parts[0] === 'pg_catalog')
        return `${withFigures(bare(known ?? name, type), figures(type.typmods))}${dimensions}`;
    return `${toMadeType(parts, context)}${toArguments(type, context)}${dimensions}`;
}
function bare(printed, { names, typmods }) {
    return printed === 'character' && (typmods?.length ?? 0) === 0 && textsOf(names).length === 1
        ? 'bpchar'
        : printed;
}
function toMadeType(parts, { session }) {
    const [namespace, name = ''] = [parts.at(-2), parts.at(-1)];
    const found = session.findType(name, namespace) ?? qualify(name, namespace);
    const plain = found.name === 'char' || found.name === 'bit' ? `"${found.name}"` : (0,postgresql_tokens/* quoteName */.AB)(found.name);
    return found.namespace === undefined ? plain : `${(0,postgresql_tokens/* quoteName */.AB)(found.namespace)}.${plain}`;
}
function toArguments({ typmods, location }, { statement }) {
    if (!typmods?.length)
        return '';
    const from = statement.tokenAt(statement.offset(location));
    const opening = statement.find('(', from);
    const tokens = statement.tokens.slice(opening + 1, statement.closing(opening));
    return `(${tokens.map((token) => ((0,postgresql_tokens/* isWord */.Jg)(token, 'array') ? '' : token.text)).join('')})`;
}
function withFigures(printed, args) {
    if (args.length === 0)
        return printed;
    const [first = '', ...rest] = printed.split(' with');
    return [`${first}(${args.join(',')})`, ...rest].join(' with');
}
function toInterval(typmods) {
    const [bits, precision] = figures(typmods);
    const fields = bits === undefined || Number(bits) === FULL_INTERVAL ? undefined : FIELDS[Number(bits)];
    return `interval${fields === undefined ? '' : ` ${fields}`}${precision === undefined ? '' : `(${precision})`}`;
}
function figures(typmods) {
    return (typmods ?? []).map((node) => {
        const { ival, fval } = 'A_Const' in node ? node.A_Const : {};
        return fval?.fval ?? String(ival?.ival ?? 0);
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/sequences.js






function createSequence({ sequence, options, if_not_exists }, context) {
    const { session, statement, refusals } = context;
    const { relname = '', schemaname, location, relpersistence } = sequence ?? {};
    if (relpersistence === 't')
        return;
    const name = session.newName(relname, schemaname);
    if (session.isTaken(name)) {
        const message = `there is something called "${relname}" already`;
        if (!if_not_exists)
            refusals.add(statement.place(location), 'duplicate-name', message);
        return;
    }
    session.sequences.add(configure({ place: statement.placeAt(0), ...name }, options, context));
}
function alterSequence({ sequence, options, missing_ok }, context) {
    const found = sequence && context.session.findSequence(sequence);
    if (found)
        context.session.sequences.replace(found, configure(found, options, context));
    else if (!missing_ok && sequence)
        refuseUnknown(sequence, context);
}
function ownSequence(table, column, type, { session, statement }) {
    const name = session.choose(table, [column], 'seq');
    const sequence = (0,defined/* defined */.s)({
        place: statement.placeAt(0),
        name,
        namespace: table.namespace,
        type: type === 'bigint' ? undefined : type,
        owner: { table, column },
    });
    session.sequences.add(sequence);
    return sequence;
}
function toNextValue(name) {
    const full = [...(name.namespace === undefined ? [] : [name.namespace]), name.name].map(postgresql_tokens/* quoteName */.AB).join('.');
    return `nextval('${full.replaceAll("'", "''")}'::regclass)`;
}
function renameSequence(session, sequence, to) {
    session.sequences.replace(sequence, { ...(0,without/* without */.F)(sequence, 'namespace'), ...to });
    const [before, after] = [toNextValue(sequence), toNextValue(to)];
    changeDefaults(session, before, { text: after, computed: true });
}
function dropSequence(session, sequence) {
    session.sequences.remove(sequence);
    changeDefaults(session, toNextValue(sequence), undefined);
}
function changeDefaults(session, text, to) {
    for (const { table, column } of session.catalog.columnsWithDefault(text))
        table.columns.replace(column, (0,defined/* defined */.s)({ ...column, default: to }));
}
function configure(sequence, written, context) {
    const options = optionsOf(written);
    const as = options.get('as');
    const named = as && 'TypeName' in as ? toTypeText(as.TypeName, context) : (sequence.type ?? 'bigint');
    const { start, increment, minValue, maxValue, cache, cycle, ...rest } = sequence;
    const former = (0,defined/* defined */.s)({ start, increment, minValue, maxValue, cache, cycle });
    return (0,defined/* defined */.s)({
        ...rest,
        ...toCounting(options, named, former),
        type: named === 'bigint' ? undefined : named,
        owner: options.has('owned_by') ? findOwner(options.get('owned_by'), context) : sequence.owner,
    });
}
function findOwner(node, { session }) {
    const parts = textsOf(itemsOf(node));
    const column = parts.at(-1);
    const table = parts.length > 1 ? session.findTable(relationOf(parts.slice(0, -1))) : undefined;
    return table && column !== undefined ? { table, column } : undefined;
}
function refuseUnknown({ relname = '', location }, { statement, refusals }) {
    const message = `this speaks of sequence "${relname}", which no statement before it has created`;
    refusals.add(statement.place(location), 'unknown-sequence', message);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/document.js


const COUNTING_TYPES = new Set(['smallint', 'integer', 'bigint']);
function toDocument(session, path) {
    const document = session.catalog.toDocument(path);
    const owned = session.sequences.items.filter(isSerial);
    const serials = new Set(owned.map(keyOf));
    const tables = document.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => serials.has(columnKey(table, column)) ? counting(column) : column),
    }));
    const taken = new Set(owned);
    return {
        ...document,
        tables,
        sequences: session.sequences.items.filter((each) => !taken.has(each)).map(plain),
    };
}
function isSerial(sequence) {
    const column = sequence.owner?.table.columns.find(sequence.owner.column);
    return COUNTING_TYPES.has(column?.type ?? '') && column?.default?.text === toNextValue(sequence);
}
function keyOf({ owner }) {
    return JSON.stringify([owner?.table.namespace, owner?.table.name, owner?.column]);
}
function columnKey({ namespace, name }, column) {
    return JSON.stringify([namespace, name, column.name]);
}
function counting(column) {
    return { ...(0,without/* without */.F)(column, 'default'), autoIncrement: true };
}
function plain(sequence) {
    return (0,without/* without */.F)(sequence, 'owner');
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/scan.js

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const DOLLAR = 36;
const QUOTE = 39;
const OPEN = 40;
const CLOSE = 41;
const STAR = 42;
const HYPHEN = 45;
const SLASH = 47;
const SEMICOLON = 59;
const BACKSLASH = 92;
const TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const COPY = /copy\s[^;]*\bfrom\s+stdin\b/iy;
const ROUTINE = /create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/iy;
const TERMINATOR = /\\(?:g|gx|gset|gexec|gdesc|crosstabview|watch)\b/y;
const WORD = /[\w$\u0080-\uffff]/;
const LONGEST_HEAD = 4096;
class StatementScanner {
    #text;
    #end;
    #flat;
    #at;
    #start = -1;
    #depth = 0;
    #blocks = 0;
    #counted = 0;
    constructor(text, { start = 0, end = text.length, flat = false } = {}) {
        this.#text = text;
        this.#at = start;
        this.#end = end;
        this.#flat = flat;
    }
    next() {
        this.#start = -1;
        this.#depth = 0;
        const text = this.#text;
        while (this.#at < this.#end) {
            const sign = text.charCodeAt(this.#at);
            if (sign === SPACE || (sign <= RETURN && sign >= TAB)) {
                this.#at += 1;
            }
            else if (sign === SEMICOLON) {
                const span = this.#close();
                if (span)
                    return span;
            }
            else if (sign === HYPHEN && text.charCodeAt(this.#at + 1) === HYPHEN) {
                this.#at = this.#lineEnd();
            }
            else if (sign === SLASH && text.charCodeAt(this.#at + 1) === STAR) {
                this.#passComment();
            }
            else if (sign === BACKSLASH) {
                const span = this.#passCommand();
                if (span)
                    return span;
            }
            else
                this.#pass(sign);
        }
        return this.#start < 0 ? undefined : { start: this.#start, end: this.#end };
    }
    #pass(sign) {
        if (this.#start < 0)
            this.#start = this.#at;
        if (sign === QUOTE)
            this.#passQuoted();
        else if (sign === DOUBLE_QUOTE)
            this.#at = this.#after('"', this.#at + 1);
        else if (sign === DOLLAR)
            this.#passDollar();
        else {
            if (sign === OPEN && !this.#flat)
                this.#depth += 1;
            if (sign === CLOSE && !this.#flat)
                this.#depth = Math.max(0, this.#depth - 1);
            this.#at += 1;
        }
    }
    #close() {
        const [start, end] = [this.#start, this.#at];
        this.#at += 1;
        if (start < 0 || this.#depth > 0 || this.#isInBody(start, end))
            return undefined;
        if (this.#isCopy(start, end))
            this.#passData();
        return { start, end };
    }
    #isInBody(start, end) {
        ROUTINE.lastIndex = start;
        if (this.#flat || !ROUTINE.test(this.#text))
            return false;
        const isGoingOn = this.#counted > start;
        const tokens = (0,postgresql_tokens/* tokenize */.qw)(this.#text.slice(isGoingOn ? this.#counted : start, end));
        const first = isGoingOn ? 0 : tokens.findIndex((_, index) => isBodyAt(tokens, index));
        if (first < 0)
            return false;
        this.#blocks = tokens.slice(first).reduce(countBlock, isGoingOn ? this.#blocks : 0);
        this.#counted = end;
        return this.#blocks > 0;
    }
    #isCopy(start, end) {
        if ((this.#text.charCodeAt(start) | 32) !== 99)
            return false;
        COPY.lastIndex = start;
        return end - start < LONGEST_HEAD && COPY.test(this.#text) && COPY.lastIndex <= end;
    }
    #passData() {
        let at = this.#lineEnd();
        while (at < this.#end) {
            at = this.#text.indexOf('\n\\.', at);
            if (at < 0)
                break;
            const next = this.#text.charCodeAt(at + 3);
            if (Number.isNaN(next) || next === NEWLINE || next === RETURN) {
                this.#at = at + 3;
                return;
            }
            at += 3;
        }
        this.#at = this.#end;
    }
    #passCommand() {
        const [start, end] = [this.#start, this.#at];
        TERMINATOR.lastIndex = end;
        const isEnd = start >= 0 && TERMINATOR.test(this.#text);
        if (start >= 0 && !isEnd)
            this.#at += 1;
        else
            this.#at = this.#lineEnd();
        return isEnd ? { start, end } : undefined;
    }
    #lineEnd() {
        const end = this.#text.indexOf('\n', this.#at);
        return end < 0 ? this.#end : Math.min(end, this.#end);
    }
    #passComment() {
        let depth = 1;
        let at = this.#at + 2;
        while (depth > 0) {
            const close = this.#text.indexOf('*/', at);
            if (close < 0)
                break;
            const open = this.#text.slice(at, close).indexOf('/*');
            depth += open < 0 ? -1 : 1;
            at = open < 0 ? close + 2 : at + open + 2;
        }
        this.#at = depth > 0 ? this.#end : Math.min(at, this.#end);
    }
    #passQuoted() {
        const opening = this.#at;
        const before = this.#text.charCodeAt(opening - 1) | 32;
        const escapes = before === 101 && !WORD.test(this.#text.charAt(opening - 2));
        let at = this.#after("'", opening + 1);
        while (escapes && at <= this.#end && isEscaped(this.#text, at - 1))
            at = this.#after("'", at);
        this.#at = at;
    }
    #passDollar() {
        const isName = WORD.test(this.#text.charAt(this.#at - 1));
        TAG.lastIndex = this.#at;
        const tag = isName ? undefined : TAG.exec(this.#text)?.[0];
        this.#at = tag === undefined ? this.#at + 1 : this.#after(tag, this.#at + tag.length);
    }
    #after(sign, from) {
        const found = this.#text.indexOf(sign, from);
        return found < 0 || found >= this.#end ? this.#end : found + sign.length;
    }
}
function isEscaped(text, at) {
    let count = 0;
    while (text.charCodeAt(at - 1 - count) === BACKSLASH)
        count += 1;
    return count % 2 === 1;
}
function isBodyAt(tokens, index) {
    return (0,postgresql_tokens/* isWord */.Jg)(tokens[index], 'begin') && (0,postgresql_tokens/* isWord */.Jg)(tokens[index + 1], 'atomic');
}
function countBlock(open, token) {
    if ((0,postgresql_tokens/* isWord */.Jg)(token, 'end'))
        return open - 1;
    return (0,postgresql_tokens/* isWord */.Jg)(token, 'begin') || (0,postgresql_tokens/* isWord */.Jg)(token, 'case') ? open + 1 : open;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/skip.js
const HEAD = /[a-z]+(?:\s+[a-z_]+){0,6}/iy;
const TABLE_LIKE = /\b(?:search_path|schema|all)\b/i;
const OWNER = /\bowner\s+to\s+[^\s;]+\s*$/i;
const VIEW = /create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:(?:materialized|recursive)\s+)?view\s+(?:if\s+not\s+exists\s+)?/iy;
const DEFINING = /\b(?:create|alter|drop)\s+(?:\w+\s+){0,2}(?:table|type|domain|index|sequence|schema)\b/i;
const TABLE = /create\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?/iy;
const LONGEST_SELECT = 64 * 1024;
const LONGEST_OWNER = 400;
const ELSEWHERE = new Set(('abort analyse analyze begin call checkpoint close cluster commit copy deallocate declare delete discard end ' +
    'execute explain fetch grant import insert listen load lock merge move notify prepare reassign refresh reindex ' +
    'release revoke rollback savepoint security show start truncate unlisten update vacuum values with').split(' '));
const OTHER_THINGS = new Set(('access aggregate cast collation conversion constraint database default event extension function group language ' +
    'large materialized operator owned policy procedure procedural publication recursive role routine rule server ' +
    'statistics subscription system tablespace text transform trigger trusted user view').split(' '));
const COMMENTED = new Set(['table', 'column', 'constraint', 'index', 'type', 'domain', 'sequence']);
function isSkipped(text, start, end) {
    HEAD.lastIndex = start;
    const [head = ''] = HEAD.exec(text) ?? [];
    const words = head.toLowerCase().split(/\s+/);
    const [first = '', second = '', third = ''] = words;
    if (ELSEWHERE.has(first))
        return true;
    if (first === 'do')
        return !DEFINING.test(text.slice(start, end));
    if (first === 'select')
        return !isTelling(text, start, end);
    if (first === 'set' || first === 'reset')
        return !TABLE_LIKE.test(text.slice(start, Math.min(end, start + LONGEST_OWNER)));
    if (first === 'comment')
        return second === 'on' && third !== '' && !COMMENTED.has(third);
    if (first === 'create')
        return OTHER_THINGS.has(createdThing(words));
    if (first === 'drop')
        return OTHER_THINGS.has(second) || (second === 'foreign' && third === 'data');
    if (first !== 'alter')
        return false;
    return OTHER_THINGS.has(second) || (end - start < LONGEST_OWNER && OWNER.test(text.slice(start, end)));
}
function findViewName(text, start) {
    VIEW.lastIndex = start;
    return VIEW.test(text) ? VIEW.lastIndex : undefined;
}
function findTableName(text, start) {
    TABLE.lastIndex = start;
    return TABLE.test(text) ? TABLE.lastIndex : undefined;
}
function createdThing(words) {
    const [, second = '', third = '', fourth = ''] = words;
    if (second === 'or')
        return fourth;
    if ((second === 'temp' || second === 'temporary') && (third === 'view' || third === 'recursive'))
        return 'view';
    return second === 'foreign' && third === 'data' ? 'server' : second;
}
function isTelling(text, start, end) {
    return end - start < LONGEST_SELECT && /\bset_config\b|\binto\b/i.test(text.slice(start, end));
}

// EXTERNAL MODULE: ./lib/readers/lines.js
var lines = __webpack_require__(98083);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/statement.js


class Statement {
    text;
    #start;
    #tokens;
    #units;
    #lines;
    constructor(text, start) {
        this.text = text;
        this.#start = start;
    }
    get tokens() {
        this.#tokens ??= (0,postgresql_tokens/* tokenize */.qw)(this.text);
        return this.#tokens;
    }
    offset(byte) {
        this.#units ??= hasOnlyAscii(this.text) ? ASCII : findUnits(this.text);
        return this.#units === ASCII ? (byte ?? 0) : (this.#units[byte ?? 0] ?? this.text.length);
    }
    place(location) {
        return this.placeAt(this.offset(location));
    }
    placeAt(offset) {
        this.#lines ??= (0,lines/* findStarts */.r)(this.text);
        const index = countUntil(this.#lines, (start) => start <= offset) - 1;
        const { path, line, column } = this.#start;
        const distance = offset - (this.#lines[index] ?? 0);
        return { path, line: line + index, column: index === 0 ? column + distance : distance + 1 };
    }
    tokenAt(offset) {
        return countUntil(this.tokens, ({ start }) => start < offset);
    }
    find(text, from) {
        for (let index = from; index < this.tokens.length; index += 1)
            if (this.tokens[index]?.text.toLowerCase() === text)
                return index;
        return -1;
    }
    closing(opening) {
        let depth = 0;
        for (let index = opening; index < this.tokens.length; index += 1) {
            const text = this.tokens[index]?.text;
            if (text === '(' || text === '[')
                depth += 1;
            if ((text === ')' || text === ']') && --depth <= 0)
                return index;
        }
        return this.tokens.length - 1;
    }
    slice(from, to) {
        return this.text.slice(this.tokens[from]?.start ?? this.text.length, this.tokens[to - 1]?.end ?? 0);
    }
    within(from) {
        const opening = this.find('(', from);
        return opening < 0 ? '' : this.slice(opening + 1, this.closing(opening));
    }
    parts(from, to) {
        const parts = [];
        let start = from;
        for (let index = from; index < to; index += 1) {
            const text = this.tokens[index]?.text;
            if (text === '(' || text === '[')
                index = this.closing(index);
            else if (text === ',') {
                parts.push({ from: start, to: index });
                start = index + 1;
            }
        }
        return [...parts, { from: start, to }];
    }
}
const ASCII = new Uint32Array(0);
function hasOnlyAscii(text) {
    return /^[\u0000-\u007f]*$/.test(text);
}
function findUnits(text) {
    const units = new Uint32Array(Buffer.byteLength(text) + 1);
    let byte = 0;
    for (let unit = 0; unit < text.length;) {
        const point = text.codePointAt(unit) ?? 0;
        const width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        units.fill(unit, byte, byte + width);
        byte += width;
        unit += width === 4 ? 2 : 1;
    }
    units[byte] = text.length;
    return units;
}
function countUntil(list, isSo) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const member = list[middle];
        if (member !== undefined && isSo(member))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/defaults.js


const NUMERIC = new Set(['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision']);
const LITERAL = new Set([...NUMERIC, 'text', 'character varying', 'character', 'bpchar']);
const NUMBER = /^-?\d+(?:\.\d+)?$/;
function toDefault(node, sql, type, context) {
    const { constant, cast } = uncast(node, context);
    if (!constant)
        return { text: sql, computed: true };
    if (constant.isnull)
        return undefined;
    const plain = plainOf(type);
    if (cast !== undefined && plainOf(cast) !== plain && !LITERAL.has(plainOf(cast)))
        return { text: sql, computed: true };
    const literal = literalOf(constant, plain);
    return literal === undefined ? { text: sql, computed: true } : { text: literal, computed: false };
}
function sequenceOf(node) {
    const call = node && 'FuncCall' in node ? node.FuncCall : undefined;
    if (textsOf(call?.funcname).at(-1) !== 'nextval')
        return undefined;
    const [argument] = call?.args ?? [];
    const inner = argument && 'TypeCast' in argument ? argument.TypeCast : undefined;
    if (inner && textsOf(inner.typeName?.names).at(-1) !== 'regclass')
        return undefined;
    const value = inner ? inner.arg : argument;
    return value && 'A_Const' in value ? value.A_Const.sval?.sval : undefined;
}
function uncast(node, context) {
    if (!node)
        return {};
    if ('A_Const' in node)
        return { constant: node.A_Const };
    if ('TypeCast' in node) {
        const { arg, typeName } = node.TypeCast;
        const inner = uncast(arg, context);
        if (inner.constant?.boolval || !inner.constant || inner.cast !== undefined || !typeName)
            return {};
        return { constant: inner.constant, cast: toTypeText(typeName, context) };
    }
    return {};
}
function literalOf({ ival, fval, boolval, sval }, plain) {
    if (boolval)
        return boolval.boolval === true ? 'true' : 'false';
    if (sval) {
        const value = sval.sval ?? '';
        return NUMERIC.has(plain) && NUMBER.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
    }
    if (fval)
        return NUMBER.test(fval.fval ?? '') ? fval.fval : undefined;
    return ival ? String(ival.ival ?? 0) : undefined;
}
function plainOf(type) {
    return type.replace(/\([^)]*\)/, '');
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/columns.js






function readColumn(definition, table, context) {
    const { colname: name = '', typeName, location } = definition;
    const written = (definition.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const has = (...kinds) => written.find(({ contype }) => kinds.includes(contype));
    const counts = typeName ? serialType(typeName) : undefined;
    const type = counts ?? (typeName ? toTypeText(typeName, context) : (table.columns.find(name)?.type ?? ''));
    const identity = has('CONSTR_IDENTITY');
    const generated = has('CONSTR_GENERATED');
    const column = (0,defined/* defined */.s)({
        place: context.statement.place(location),
        name,
        type,
        nullable: !(counts ?? identity ?? has('CONSTR_NOTNULL', 'CONSTR_PRIMARY')),
        autoIncrement: identity ? true : undefined,
        identity: identity && toIdentity(identity, type),
        expression: generated && context.statement.within(tokenOf(generated, context)),
        stored: generated && generated.generated_kind !== 'v',
        collation: collationOf(definition.collClause),
        default: counts === undefined
            ? readDefault(has('CONSTR_DEFAULT'), definition, type, context)
            : { text: toNextValue(ownSequence(table, name, counts, context)), computed: true },
    });
    return { column, constraints: withAttributes(written) };
}
function collationOf(clause) {
    const name = textsOf(clause?.collname).at(-1);
    return name === 'default' ? undefined : name;
}
function toIdentity({ generated_when, options }, type) {
    return { always: generated_when === 'a', ...toCounting(optionsOf(options), type) };
}
function defaultOf(node, sql, type, context) {
    const sequence = sequenceOf(node);
    const found = sequence === undefined ? undefined : findNamed(sequence, context);
    return found === undefined ? toDefault(node, sql, type, context) : { text: found, computed: true };
}
function readDefault(constraint, definition, type, context) {
    if (!constraint)
        return undefined;
    const { statement } = context;
    const start = tokenOf(constraint, context);
    const others = [...(definition.constraints ?? []).flatMap(locationOf), definition.collClause?.location ?? 0];
    const next = others.filter((location) => location > (constraint.location ?? 0)).sort((a, b) => a - b)[0];
    const end = next === undefined ? columnEnd(start, context) : statement.tokenAt(statement.offset(next));
    return defaultOf(constraint.raw_expr, statement.slice(start + 1, end), type, context);
}
function locationOf(node) {
    return 'Constraint' in node ? [node.Constraint.location ?? 0] : [];
}
function tokenOf({ location }, { statement }) {
    return statement.tokenAt(statement.offset(location));
}
function columnEnd(start, { statement }) {
    for (let index = start; index < statement.tokens.length; index += 1) {
        const text = statement.tokens[index]?.text;
        if (text === '(' || text === '[')
            index = statement.closing(index);
        else if (text === ',' || text === ')')
            return index;
    }
    return statement.tokens.length;
}
function withAttributes(written) {
    const found = [];
    for (const constraint of written) {
        const last = found.at(-1);
        if (constraint.contype === 'CONSTR_ATTR_DEFERRABLE' && last)
            found[found.length - 1] = { ...last, deferrable: true };
        else if (constraint.contype === 'CONSTR_ATTR_DEFERRED' && last)
            found[found.length - 1] = { ...last, deferrable: true, initdeferred: true };
        else
            found.push(constraint);
    }
    return found;
}
function findNamed(written, { session }) {
    const [, namespace, name] = /^(?:("[^"]*"|[^".]+)\.)?("[^"]*"|[^".]+)$/.exec(written) ?? [];
    if (name === undefined)
        return undefined;
    const sequence = session.findSequence({
        relname: columns_plain(name),
        ...(namespace === undefined ? {} : { schemaname: columns_plain(namespace) }),
    });
    return sequence && toNextValue(sequence);
}
function columns_plain(name) {
    return name.startsWith('"') ? name.slice(1, -1) : name.toLowerCase();
}

// EXTERNAL MODULE: ./lib/own.js
var own = __webpack_require__(27159);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/catalog-form.js




function catalogForm(node, context) {
    const printer = new Printer(context);
    const text = printer.print(node);
    return printer.isRegrouped ? text : undefined;
}
class Printer {
    isRegrouped = false;
    #context;
    constructor(context) {
        this.#context = context;
    }
    print(node) {
        if (!node)
            return undefined;
        if ('ColumnRef' in node)
            return textsOf(node.ColumnRef.fields).slice(-1).map(postgresql_tokens/* quoteName */.AB)[0];
        if ('A_Const' in node)
            return printConstant(node.A_Const);
        if ('A_Expr' in node)
            return this.#operator(node.A_Expr);
        if ('FuncCall' in node)
            return this.#call(node.FuncCall);
        if ('CoalesceExpr' in node)
            return this.#list('COALESCE', node.CoalesceExpr.args);
        if (!('TypeCast' in node))
            return undefined;
        const { arg, typeName } = node.TypeCast;
        const value = this.print(arg);
        if (value === undefined || !typeName)
            return undefined;
        const bracketed = arg && 'A_Expr' in arg ? `(${value})` : value;
        return `${bracketed}::${toTypeText(typeName, this.#context)}`;
    }
    #operator(own) {
        const [name] = plainName(own);
        const right = this.#operand(own.rexpr, own, false);
        if (name === undefined || right === undefined)
            return undefined;
        if (!own.lexpr)
            return `${name} ${right}`;
        const left = this.#operand(own.lexpr, own, true);
        return left && `${left} ${name} ${right}`;
    }
    #operand(node, parent, isLeft) {
        const text = this.print(node);
        if (!node || !('A_Expr' in node) || isGrouped(node.A_Expr, parent, isLeft))
            return text;
        this.isRegrouped = true;
        return text && `(${text})`;
    }
    #call(call) {
        const { funcname, args, funcformat } = call;
        if (ASIDES.some((aside) => call[aside] !== undefined))
            return undefined;
        const names = textsOf(funcname);
        if (funcformat === 'COERCE_EXPLICIT_CALL')
            return this.#list(names.map(postgresql_tokens/* quoteName */.AB).join('.'), args);
        const shape = (0,own/* own */.Z)(SHAPES, names.at(-1) ?? '');
        const values = (args ?? []).map((arg) => this.print(arg));
        this.isRegrouped = true;
        return shape && values.every((value) => value !== undefined) ? shape(...values) : undefined;
    }
    #list(name, args) {
        const values = (args ?? []).map((arg) => this.print(arg));
        return values.includes(undefined) ? undefined : `${name}(${values.join(', ')})`;
    }
}
const ASIDES = [
    'agg_distinct',
    'agg_filter',
    'agg_order',
    'agg_star',
    'agg_within_group',
    'func_variadic',
    'over',
];
const SHAPES = {
    btrim: (value, what) => trim('BOTH', value, what),
    ltrim: (value, what) => trim('LEADING', value, what),
    position: (whole, part) => `POSITION((${part}) IN (${whole}))`,
    rtrim: (value, what) => trim('TRAILING', value, what),
    timezone: (zone, value) => `(${value} AT TIME ZONE ${zone})`,
};
function trim(side, value, what) {
    return what === undefined ? `TRIM(${side} FROM ${value})` : `TRIM(${side} ${what} FROM ${value})`;
}
function printConstant({ ival, fval, sval, boolval, isnull }) {
    if (isnull)
        return 'NULL';
    if (ival)
        return String(ival.ival ?? 0);
    if (fval)
        return fval.fval;
    if (boolval)
        return String(boolval.boolval === true);
    const text = sval?.sval ?? '';
    return sval && !text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : undefined;
}
function plainName({ kind, name }) {
    const parts = textsOf(name);
    return kind === 'AEXPR_OP' && parts.length === 1 ? parts : [];
}
const ADDING = new Set(['+', '-']);
const MULTIPLYING = new Set(['*', '/', '%']);
function isGrouped(own, parent, isLeft) {
    const [[inner = ''], [outer = '']] = [plainName(own), plainName(parent)];
    if (!own.lexpr || !parent.lexpr)
        return false;
    if (MULTIPLYING.has(inner) && ADDING.has(outer))
        return true;
    return isLeft && [ADDING, MULTIPLYING].some((level) => level.has(inner) && level.has(outer));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/parts.js




function readParts(elements, from, context) {
    const { statement } = context;
    const opening = statement.find('(', from);
    const ranges = statement.parts(opening + 1, statement.closing(opening));
    return elements.map((element, index) => readPart(element, ranges[index] ?? { from: 0, to: 0 }, context));
}
function readPart(element, range, context) {
    const isDescending = element.ordering === 'SORTBY_DESC';
    const nulls = NULLS[element.nulls_ordering ?? ''];
    return (0,defined/* defined */.s)({
        name: element.name,
        expression: element.expr
            ? (catalogForm(element.expr, context) ?? expressionIn(range, context))
            : undefined,
        order: isDescending ? 'desc' : undefined,
        nulls: nulls === (isDescending ? 'first' : 'last') ? undefined : nulls,
        operatorClass: operatorClassOf(element),
        collation: textsOf(element.collation).at(-1),
    });
}
const NULLS = {
    SORTBY_NULLS_FIRST: 'first',
    SORTBY_NULLS_LAST: 'last',
};
function expressionIn({ from, to }, { statement }) {
    const opening = statement.find('(', from);
    return opening < 0 || opening >= to
        ? statement.slice(from, from + 1)
        : statement.slice(from, statement.closing(opening) + 1);
}
function operatorClassOf({ opclass, opclassopts }) {
    const parts = textsOf(opclass).filter((part, index, all) => all.length === 1 || index > 0 || part !== 'public');
    if (parts.length === 0)
        return undefined;
    const options = [...optionsOf(opclassopts)].map(([name, value]) => `${name}='${textOf(value)}'`);
    const name = parts.map(postgresql_tokens/* quoteName */.AB).join('.');
    return options.length === 0 ? name : `${name} (${options.join(', ')})`;
}
function textOf(node) {
    if (!node)
        return 'true';
    if ('Integer' in node)
        return String(node.Integer.ival ?? 0);
    if ('Float' in node)
        return node.Float.fval ?? '';
    if ('String' in node)
        return node.String.sval ?? '';
    return 'Boolean' in node ? String(node.Boolean.boolval === true) : '';
}

// EXTERNAL MODULE: ./lib/sql/postgresql-letters.js
var postgresql_letters = __webpack_require__(23360);
;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/constraint-node.js






function readConstraint(constraint, kind, own, context) {
    const { statement } = context;
    const from = statement.tokenAt(statement.offset(constraint.location));
    const including = textsOf(constraint.including);
    return (0,defined/* defined */.s)({
        place: statement.place(constraint.location),
        kind,
        columns: own && kind !== 'check' ? own : textsOf(kind === 'foreign-key' ? constraint.fk_attrs : constraint.keys),
        check: kind === 'check' ? statement.within(from) : undefined,
        reference: kind === 'foreign-key' ? readReference(constraint, context) : undefined,
        deferrable: constraint.deferrable === true ? true : undefined,
        initiallyDeferred: constraint.initdeferred === true ? true : undefined,
        nullsNotDistinct: constraint.nulls_not_distinct === true ? true : undefined,
        include: including.length > 0 ? including : undefined,
        ...(kind === 'exclusion' ? readExclusion(constraint, from, context) : {}),
    });
}
function exclusionElements({ exclusions = [] }) {
    return exclusions.map(itemsOf).flatMap(([element]) => {
        return element && 'IndexElem' in element ? [element.IndexElem] : [];
    });
}
function readExclusion(constraint, from, context) {
    const { exclusions = [], access_method, where_clause } = constraint;
    const pairs = exclusions.map(itemsOf);
    const parts = readParts(exclusionElements(constraint), from, context).map((part, index) => {
        const operator = textsOf(itemsOf(pairs[index]?.[1]));
        return { ...part, operator: toOperator(operator) };
    });
    return (0,defined/* defined */.s)({ parts, method: access_method ?? 'btree', where: where_clause && whereIn(from, context) });
}
function whereIn(from, { statement }) {
    const { tokens } = statement;
    for (let index = from; index < tokens.length; index += 1) {
        if (tokens[index]?.text === '(')
            index = statement.closing(index);
        else if (tokens[index]?.text.toLowerCase() === 'where')
            return statement.within(index);
    }
    return '';
}
function toOperator(parts) {
    const [operator = '', namespace = 'pg_catalog'] = [...parts].reverse();
    return namespace === 'pg_catalog' ? operator : `OPERATOR(${(0,postgresql_tokens/* quoteName */.AB)(namespace)}.${operator})`;
}
function readReference(constraint, { session, statement }) {
    const { relname = '', schemaname, location } = constraint.pktable ?? {};
    const target = session.findTable({ relname, ...(schemaname === undefined ? {} : { schemaname }) });
    const written = textsOf(constraint.pk_attrs);
    const columns = written.length > 0 ? written : target?.primaryKey?.columns;
    const set = textsOf(constraint.fk_del_set_cols);
    const name = target ? qualify(target.name, target.namespace) : session.newName(relname, schemaname);
    return (0,defined/* defined */.s)({
        place: statement.place(location),
        table: name.name,
        namespace: name.namespace,
        columns,
        onDelete: postgresql_letters/* ACTIONS_BY_LETTER */.l[constraint.fk_del_action ?? ''],
        onUpdate: postgresql_letters/* ACTIONS_BY_LETTER */.l[constraint.fk_upd_action ?? ''],
        onDeleteColumns: set.length > 0 ? set : undefined,
        match: postgresql_letters/* MATCHES_BY_LETTER */.R[constraint.fk_matchtype ?? ''],
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/index-names.js

function indexColumnNames(elements) {
    return distinctNames(elements.map(({ name, expr }) => name ?? nameOfNode(expr) ?? 'expr'));
}
function distinctNames(names) {
    const found = [];
    for (const name of names) {
        let [candidate, number] = [name, 1];
        for (; found.includes(candidate); number += 1)
            candidate = `${name}${number}`;
        found.push(candidate);
    }
    return found;
}
function nameOfNode(node) {
    if (!node)
        return undefined;
    if ('ColumnRef' in node)
        return textsOf(node.ColumnRef.fields).at(-1);
    if ('FuncCall' in node)
        return textsOf(node.FuncCall.funcname).at(-1);
    if ('TypeCast' in node)
        return nameOfNode(node.TypeCast.arg) ?? textsOf(node.TypeCast.typeName?.names).at(-1);
    if ('CollateClause' in node)
        return nameOfNode(node.CollateClause.arg);
    if ('CoalesceExpr' in node)
        return 'coalesce';
    if ('MinMaxExpr' in node)
        return node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest';
    if ('CaseExpr' in node)
        return nameOfNode(node.CaseExpr.defresult) ?? 'case';
    if ('A_Expr' in node)
        return node.A_Expr.kind === 'AEXPR_NULLIF' ? 'nullif' : undefined;
    return 'A_ArrayExpr' in node ? 'array' : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/constraints.js





const KINDS = {
    CONSTR_CHECK: { kind: 'check', label: 'check' },
    CONSTR_PRIMARY: { kind: 'primary-key', label: 'pkey' },
    CONSTR_UNIQUE: { kind: 'unique', label: 'key' },
    CONSTR_EXCLUSION: { kind: 'exclusion', label: 'excl' },
    CONSTR_FOREIGN: { kind: 'foreign-key', label: 'fkey' },
};
const ORDER = ['check', 'primary-key', 'unique', 'exclusion', 'foreign-key'];
function addConstraints(written, table, context) {
    const rank = ({ constraint }) => ORDER.indexOf(KINDS[constraint.contype ?? '']?.kind ?? 'check');
    const sorted = [...written].sort((a, b) => rank(a) - rank(b));
    for (const each of withoutDoubles(sorted))
        addConstraint(each, table, context);
}
function withoutDoubles(written) {
    const found = [];
    const keys = new Map();
    for (const each of written) {
        const columns = sameness(each);
        const twin = isUnique(each) ? keys.get(columns) : undefined;
        const other = twin === undefined ? undefined : found[twin];
        const { conname } = each.constraint;
        if (twin === undefined || !other || (other.constraint.conname !== undefined && conname !== undefined)) {
            if (isKey(each))
                keys.set(columns, found.length);
            found.push(each);
        }
        else if (conname !== undefined)
            found[twin] = { ...other, constraint: { ...other.constraint, conname } };
    }
    return found;
}
function sameness({ constraint, column }) {
    const { including, deferrable, initdeferred, nulls_not_distinct, keys } = constraint;
    const columns = column === undefined ? textsOf(keys) : [column];
    return JSON.stringify([columns, textsOf(including), deferrable, initdeferred, nulls_not_distinct]);
}
function isUnique({ constraint }) {
    return constraint.contype === 'CONSTR_UNIQUE';
}
function isKey(written) {
    return isUnique(written) || written.constraint.contype === 'CONSTR_PRIMARY';
}
function addConstraint({ constraint, column }, table, context) {
    const own = column === undefined ? undefined : [column];
    if (constraint.contype === 'CONSTR_NOTNULL') {
        setNotNull(table, own ?? textsOf(constraint.keys));
        return;
    }
    const { kind, label } = KINDS[constraint.contype ?? ''] ?? {};
    if (!kind || !label)
        return;
    if (constraint.indexname !== undefined) {
        useIndex(constraint, kind, table, context);
        return;
    }
    const node = readConstraint(constraint, kind, own, context);
    const columns = [
        ...node.columns,
        ...(node.parts ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
    ];
    if (!hasColumns(columns, table, constraint, context))
        return;
    const nameColumns = kind === 'check' ? soleColumn(constraint.raw_expr) : partNames(node, exclusionElements(constraint));
    const name = constraint.conname ?? context.session.choose(table, kind === 'primary-key' ? [] : nameColumns, label);
    put({ ...node, name }, table, context);
}
function useIndex(constraint, kind, table, context) {
    const { statement, refusals, session } = context;
    const { indexname = '', conname = indexname } = constraint;
    const index = table.indexes.find(indexname);
    if (!index) {
        const message = `this speaks of index "${indexname}", which table "${table.name}" does not have`;
        if (!session.isTaken(qualify(indexname, table.namespace)))
            refusals.add(statement.place(constraint.location), 'unknown-index', message);
        return;
    }
    table.indexes.remove(index);
    const columns = index.columns.flatMap((part) => typeof part === 'string' || part.name === undefined ? [] : [part.name]);
    put((0,defined/* defined */.s)({
        place: statement.place(constraint.location),
        kind,
        name: conname,
        columns,
        include: index.include,
        nullsNotDistinct: index.nullsNotDistinct,
        deferrable: constraint.deferrable === true ? true : undefined,
        initiallyDeferred: constraint.initdeferred === true ? true : undefined,
        comment: index.comment,
    }), table, context);
}
function put(node, table, { session }) {
    table.constraints.add(node);
    if (node.name !== undefined)
        session.claim(table, node.name);
    if (node.kind === 'primary-key')
        setNotNull(table, node.columns);
}
function setNotNull(table, columns) {
    for (const name of columns) {
        const column = table.columns.find(name);
        if (column)
            table.columns.replace(column, { ...column, nullable: false });
    }
}
function hasColumns(columns, table, { location }, { statement, refusals }) {
    const missing = columns.find((name) => !table.columns.find(name));
    if (missing === undefined)
        return true;
    const message = `this speaks of column "${missing}", which table "${table.name}" does not have`;
    refusals.add(statement.place(location), 'unknown-column', message);
    return false;
}
function soleColumn(expression) {
    const columns = columnsIn(expression);
    return columns.length === 1 ? columns : [];
}
function partNames({ kind, columns, include = [] }, elements) {
    if (kind === 'foreign-key')
        return columns;
    return distinctNames([...columns, ...indexColumnNames(elements), ...include]);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/like.js



const INCLUDING = {
    comments: 1,
    constraints: 4,
    defaults: 8,
    generated: 16,
    identity: 32,
    indexes: 64,
};
const LABELS = {
    'primary-key': 'pkey',
    unique: 'key',
    exclusion: 'excl',
};
function copyColumns(source, table, { options, relation }, { statement, work }) {
    work.copy(source.columns.size);
    const has = includes(options);
    const place = statement.place(relation?.location);
    for (const column of source.columns.items) {
        const isGenerated = column.expression !== undefined && has('generated');
        const isCounting = column.identity !== undefined && has('identity');
        const copied = (0,defined/* defined */.s)({
            place,
            name: column.name,
            type: column.type,
            nullable: column.nullable,
            collation: column.collation,
            default: has('defaults') ? column.default : undefined,
            comment: has('comments') ? column.comment : undefined,
            ...(isGenerated ? { expression: column.expression, stored: column.stored } : {}),
            ...(isCounting ? { autoIncrement: true, identity: column.identity } : {}),
        });
        table.columns.add(copied);
    }
}
function copyRest(source, table, { options, relation }, context) {
    const has = includes(options);
    const place = context.statement.place(relation?.location);
    const settle = (node) => ({
        ...(has('comments') ? node : (0,without/* without */.F)(node, 'comment')),
        place,
    });
    for (const check of has('constraints') ? source.constraints.items : [])
        if (check.kind === 'check')
            table.constraints.add(settle(check));
    if (has('indexes'))
        copyKeys(source, table, context, settle);
}
function copyKeys(source, table, { session }, settle = (node) => node) {
    const known = new Set([...table.constraints.items, ...table.indexes.items].map(essence));
    for (const constraint of source.constraints.items) {
        const label = LABELS[constraint.kind];
        if (!label || known.has(essence(constraint)))
            continue;
        const members = [...(constraint.parts ?? constraint.columns), ...(constraint.include ?? [])];
        const name = session.choose(table, label === 'pkey' ? [] : namesIn(members), label);
        table.constraints.add({ ...settle(constraint), name });
        session.claim(table, name);
    }
    for (const index of source.indexes.items) {
        if (known.has(essence(index)))
            continue;
        const name = session.choose(table, namesIn([...index.columns, ...(index.include ?? [])]), 'idx');
        table.indexes.add({ ...settle(index), name });
        session.claim(table, name);
    }
}
function essence(node) {
    return JSON.stringify((0,without/* without */.F)(node, 'name', 'place', 'comment'));
}
function includes(options = 0) {
    return (what) => (options & INCLUDING[what]) !== 0;
}
function namesIn(parts) {
    return distinctNames(parts.map((part) => (typeof part === 'string' ? part : (part.name ?? functionIn(part.expression)))));
}
function functionIn(expression = '') {
    return /^(?:\w+\.)?([a-z_]\w*)\s*\(/.exec(expression)?.[1] ?? 'expr';
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/inherit.js


function inherit(table, parent, { session, work }) {
    work.copy(parent.columns.size);
    const heirs = session.heirs.get(parent) ?? new Set();
    session.heirs.set(parent, heirs.add(table));
    for (const each of parent.columns.items) {
        const column = (0,without/* without */.F)(each, 'autoIncrement', 'identity', 'comment');
        const own = table.columns.find(column.name ?? '');
        const isNullable = column.nullable === true && own?.nullable !== false;
        table.columns.add(own ? { ...own, nullable: isNullable } : column);
    }
    for (const constraint of parent.constraints.items)
        if (constraint.kind === 'check' && !table.constraints.find(constraint.name ?? ''))
            table.constraints.add(constraint);
}
function detach(table, parent, context) {
    table.hidden = false;
    disinherit(table, parent, context);
    copyKeys(parent, table, context);
}
function disinherit(table, parent, { session }) {
    session.heirs.get(parent)?.delete(table);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/alter-table.js










const HANDLERS = {
    AT_AddColumn: addColumn,
    AT_DropColumn: dropColumn,
    AT_AddConstraint: addClauseConstraint,
    AT_DropConstraint: dropConstraint,
    AT_AlterConstraint: alterConstraint,
    AT_ColumnDefault: setDefault,
    AT_AlterColumnType: setType,
    AT_SetNotNull: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => ({ ...column, nullable: false }));
    },
    AT_DropNotNull: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => ({ ...column, nullable: true }));
    },
    AT_AddIdentity: addIdentity,
    AT_SetIdentity: setIdentity,
    AT_DropIdentity: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => (0,without/* without */.F)(column, 'identity', 'autoIncrement'));
    },
    AT_SetExpression: (clause, table, context) => {
        const expression = context.statement.within(clause.from);
        changeColumns(clause, table, context, (column) => ({ ...column, expression }));
    },
    AT_DropExpression: (clause, table, context) => {
        changeColumns(clause, table, context, (column) => (0,without/* without */.F)(column, 'expression', 'stored'));
    },
    AT_AttachPartition: (clause, table, context) => {
        const partition = partitionOf(clause, context);
        if (!partition)
            return;
        partition.hidden = true;
        inherit(partition, table, context);
    },
    AT_DetachPartition: (clause, table, context) => {
        const partition = partitionOf(clause, context);
        if (partition)
            detach(partition, table, context);
    },
    AT_AddInherit: ({ command: { def } }, table, context) => {
        const parent = def && 'RangeVar' in def ? findTable(def.RangeVar, context) : undefined;
        if (parent)
            inherit(table, parent, context);
    },
    AT_DropInherit: ({ command: { def } }, table, context) => {
        const parent = def && 'RangeVar' in def ? findTable(def.RangeVar, context) : undefined;
        if (parent)
            disinherit(table, parent, context);
    },
};
const DROPS = new Set(['AT_DropColumn', 'AT_DropConstraint']);
const alter_table_KINDS = new Set(['OBJECT_TABLE', 'OBJECT_FOREIGN_TABLE', 'OBJECT_TYPE']);
function alterTable(alter, context) {
    const { relation, missing_ok, cmds = [], objtype } = alter;
    if (!relation || !alter_table_KINDS.has(objtype ?? ''))
        return;
    const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
    const telling = commands.filter(({ subtype = '' }) => Object.hasOwn(HANDLERS, subtype));
    if (telling.length === 0)
        return;
    const isNeeded = !missing_ok && !telling.every(({ subtype = '' }) => DROPS.has(subtype));
    const table = isNeeded ? findTable(relation, context) : context.session.findTable(relation);
    if (!table)
        return;
    const ranges = clauseRanges(relation.location, context);
    commands.forEach((command, index) => {
        context.work.step();
        const { from, to } = ranges[index] ?? { from: 0, to: context.statement.tokens.length };
        HANDLERS[command.subtype ?? '']?.({ command, from, to, all: relation.inh === true || objtype === 'OBJECT_TYPE' }, table, context);
    });
}
function clauseRanges(location, { statement }) {
    const { tokens } = statement;
    const name = statement.tokenAt(statement.offset(location));
    const qualified = tokens[name + 1]?.text === '.' ? name + 3 : name + 1;
    const closing = tokens[qualified]?.text === '.' ? qualified + 2 : qualified;
    const start = [')', '*'].includes(tokens[closing]?.text ?? '') ? closing + 1 : closing;
    return statement.parts(start, tokens.length);
}
function addColumn(clause, table, context) {
    const { def, missing_ok } = clause.command;
    if (!def || !('ColumnDef' in def))
        return;
    const { colname = '', location } = def.ColumnDef;
    if (table.columns.find(colname)) {
        const message = `table "${table.name}" has a column "${colname}" already`;
        if (!missing_ok)
            context.refusals.add(context.statement.place(location), 'duplicate-column', message);
        return;
    }
    const { column, constraints } = readColumn(def.ColumnDef, table, context);
    for (const member of members(clause, table, context))
        if (!member.columns.find(colname))
            member.columns.add(column);
    for (const constraint of constraints)
        addConstraint({ constraint, column: colname }, table, context);
}
function dropColumn(clause, table, context) {
    const { session } = context;
    const { name = '' } = clause.command;
    for (const member of members(clause, table, context))
        session.catalog.dropColumn(member, name);
    for (const sequence of session.sequencesOf(table))
        if (sequence.owner?.column === name)
            dropSequence(session, sequence);
}
function addClauseConstraint({ command: { def }, all }, table, context) {
    if (!def || !('Constraint' in def))
        return;
    const heirs = all && def.Constraint.contype === 'CONSTR_CHECK' ? context.session.family(table).slice(1) : [];
    const before = new Set(heirs.length > 0 ? table.constraints.items : []);
    addConstraint({ constraint: def.Constraint }, table, context);
    if (heirs.length === 0)
        return;
    const added = table.constraints.items.filter((constraint) => !before.has(constraint));
    for (const heir of heirs)
        for (const constraint of added)
            heir.constraints.add(constraint);
}
function dropConstraint(clause, table, context) {
    const { name = '', behavior } = clause.command;
    const { catalog } = context.session;
    for (const member of members(clause, table, context)) {
        const constraint = member.constraints.find(name);
        if (!constraint)
            continue;
        member.constraints.remove(constraint);
        if (behavior !== 'DROP_CASCADE')
            continue;
        for (const { table: owner, constraint: key } of catalog.referrers(member))
            if (isOver(constraint, key.reference?.columns ?? []))
                owner.constraints.remove(key);
    }
}
function isOver({ columns }, names) {
    return columns.length === names.length && columns.every((name) => names.includes(name));
}
function alterConstraint({ command: { def } }, table) {
    const change = def && 'ATAlterConstraint' in def ? def.ATAlterConstraint : undefined;
    const constraint = table.constraints.find(change?.conname ?? '');
    if (!constraint || !change?.alterDeferrability)
        return;
    const rest = (0,without/* without */.F)(constraint, 'deferrable', 'initiallyDeferred');
    const deferrable = change.deferrable === true ? true : undefined;
    const initiallyDeferred = change.initdeferred === true ? true : undefined;
    table.constraints.replace(constraint, (0,defined/* defined */.s)({ ...rest, deferrable, initiallyDeferred }));
}
function setDefault(clause, table, context) {
    const { def } = clause.command;
    const { statement } = context;
    const start = statement.find('default', clause.from);
    const sql = statement.slice(start + 1, clause.to);
    changeColumns(clause, table, context, (column) => {
        const rest = (0,without/* without */.F)(column, 'default');
        return def ? (0,defined/* defined */.s)({ ...rest, default: defaultOf(def, sql, column.type ?? '', context) }) : rest;
    });
}
function setType(clause, table, context) {
    const { def } = clause.command;
    if (!def || !('ColumnDef' in def) || !def.ColumnDef.typeName)
        return;
    const type = toTypeText(def.ColumnDef.typeName, context);
    const collation = collationOf(def.ColumnDef.collClause);
    const place = context.statement.placeAt(context.statement.tokens[clause.from]?.start ?? 0);
    changeColumns(clause, table, context, (column) => (0,defined/* defined */.s)({ ...(0,without/* without */.F)(column, 'collation'), place, type, collation }));
}
function addIdentity(clause, table, context) {
    const { def } = clause.command;
    const constraint = def && 'Constraint' in def ? def.Constraint : undefined;
    if (!constraint)
        return;
    changeColumns(clause, table, context, (column) => ({
        ...(0,without/* without */.F)(column, 'default'),
        nullable: false,
        autoIncrement: true,
        identity: toIdentity(constraint, column.type ?? ''),
    }));
}
function setIdentity(clause, table, context) {
    const options = optionsOf(itemsOf(clause.command.def));
    const generated = options.get('generated');
    changeColumns(clause, table, context, (column) => {
        const { always = false, ...counting } = column.identity ?? {};
        const isAlways = generated && 'Integer' in generated ? generated.Integer.ival === ALWAYS : always;
        return { ...column, identity: { always: isAlways, ...toCounting(options, column.type ?? '', counting) } };
    });
}
const ALWAYS = 97;
function changeColumns(clause, table, context, change) {
    const { name = '' } = clause.command;
    if (!table.columns.find(name)) {
        const message = `this speaks of column "${name}", which table "${table.name}" does not have`;
        const place = context.statement.placeAt(context.statement.tokens[clause.from]?.start ?? 0);
        context.refusals.add(place, 'unknown-column', message);
        return;
    }
    for (const member of members(clause, table, context)) {
        const column = member.columns.find(name);
        if (column)
            member.columns.replace(column, change(column));
    }
}
function members({ all }, table, { session }) {
    return all ? session.family(table) : [table];
}
function partitionOf({ command: { def } }, context) {
    const name = def && 'PartitionCmd' in def ? def.PartitionCmd.name : undefined;
    return findTable(name, context);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/comment.js



const COMMENTS = {
    OBJECT_TABLE: (parts, comment, context) => {
        const table = findTable(relationOf(parts), context);
        if (table)
            table.comment = comment;
    },
    OBJECT_COLUMN: commentColumn,
    OBJECT_TABCONSTRAINT: (parts, comment, context) => {
        const table = findTable(relationOf(parts.slice(0, -1)), context);
        const constraint = table?.constraints.find(parts.at(-1) ?? '');
        if (constraint)
            table?.constraints.replace(constraint, (0,defined/* defined */.s)({ ...constraint, comment }));
    },
    OBJECT_INDEX: commentIndex,
    OBJECT_SEQUENCE: (parts, comment, { session }) => {
        const sequence = session.findSequence(relationOf(parts));
        if (sequence)
            session.sequences.replace(sequence, (0,defined/* defined */.s)({ ...sequence, comment }));
    },
    OBJECT_TYPE: commentType,
    OBJECT_DOMAIN: commentType,
};
function commentOn({ objtype, object, comment }, context) {
    COMMENTS[objtype ?? '']?.(partsOf(object), comment === '' ? undefined : comment, context);
}
function partsOf(object) {
    return object && 'TypeName' in object ? textsOf(object.TypeName.names) : textsOf(itemsOf(object));
}
function commentColumn(parts, comment, context) {
    const { statement, refusals } = context;
    const name = parts.at(-1) ?? '';
    const table = findTable(relationOf(parts.slice(0, -1)), context);
    const column = table?.columns.find(name);
    if (column)
        table?.columns.replace(column, (0,defined/* defined */.s)({ ...column, comment }));
    else if (table) {
        const message = `this speaks of column "${name}", which table "${table.name}" does not have`;
        refusals.add(statement.placeAt(0), 'unknown-column', message);
    }
}
function commentIndex(parts, comment, { session }) {
    const relation = relationOf(parts);
    const table = session.findOwner(relation);
    const index = table?.indexes.find(relation.relname);
    if (index)
        table?.indexes.replace(index, (0,defined/* defined */.s)({ ...index, comment }));
}
function commentType(parts, comment, { session }) {
    const { relname, schemaname } = relationOf(parts);
    const { enums, domains } = session.catalog;
    const type = session.find(relname, schemaname, (name) => enums.find(name));
    const domain = session.find(relname, schemaname, (name) => domains.find(name));
    if (type)
        enums.replace(type, (0,defined/* defined */.s)({ ...type, comment }));
    else if (domain)
        domains.replace(domain, (0,defined/* defined */.s)({ ...domain, comment }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/composites.js


function createComposite({ typevar, coldeflist }, context) {
    const { session, statement, refusals } = context;
    const { relname = '', schemaname, location } = typevar ?? {};
    const name = session.newName(relname, schemaname);
    if (session.isTaken(name)) {
        const message = `there is something called "${relname}" already`;
        refusals.add(statement.place(location), 'duplicate-name', message);
        return;
    }
    session.addType(relname, schemaname);
    const relation = session.catalog.create(name, statement.placeAt(0));
    relation.hidden = true;
    session.composites.add(relation);
    for (const node of coldeflist ?? [])
        if ('ColumnDef' in node)
            relation.columns.add(readColumn(node.ColumnDef, relation, context).column);
}
function findComposite(parts, session) {
    const found = session.findTable(relationOf(parts));
    return found && session.composites.has(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/create-table.js








function createTable(create, context) {
    const { session, statement, refusals } = context;
    const { relname = '', schemaname, location, relpersistence } = create.relation ?? {};
    if (relpersistence === 't' || schemaname === 'pg_temp') {
        session.ignore(relname);
        return;
    }
    const name = session.newName(relname, schemaname);
    const former = session.catalog.find(name);
    if (former) {
        const { path, line } = former.place;
        const message = `table "${relname}" is there already: ${path}:${line} created it`;
        if (!create.if_not_exists)
            refusals.add(statement.place(location), 'duplicate-table', message);
        return;
    }
    const type = create.ofTypename && findComposite(textsOf(create.ofTypename.names), session);
    if (create.ofTypename && !type) {
        refuseUnknownColumns(relname, location, context);
        return;
    }
    const table = session.catalog.create(name, statement.placeAt(0));
    table.hidden = create.partbound !== undefined;
    if (type)
        inherit(table, type, context);
    fill(table, create, context);
}
function refuseUnknownColumns(name, location, context) {
    context.session.ignore(name);
    const message = `the columns of table "${name}" cannot be known without running this; write them in a CREATE TABLE`;
    context.refusals.add(context.statement.place(location), 'unknown-columns', message);
}
function fill(table, create, context) {
    for (const parent of create.inhRelations ?? []) {
        const found = 'RangeVar' in parent ? findTable(parent.RangeVar, context) : undefined;
        if (found)
            inherit(table, found, context);
    }
    const inherited = new Set(table.columns.items.map(({ name }) => name));
    const constraints = [];
    const likes = [];
    for (const element of create.tableElts ?? []) {
        if ('ColumnDef' in element)
            constraints.push(...create_table_addColumn(element.ColumnDef, table, inherited, context));
        else if ('Constraint' in element)
            constraints.push({ constraint: element.Constraint });
        else if ('TableLikeClause' in element) {
            const source = findTable(element.TableLikeClause.relation, context);
            if (source)
                likes.push([source, element.TableLikeClause]);
            if (source)
                copyColumns(source, table, element.TableLikeClause, context);
        }
    }
    addConstraints(constraints, table, context);
    for (const [source, like] of likes)
        copyRest(source, table, like, context);
}
function create_table_addColumn(definition, table, inherited, context) {
    const { colname = '', location } = definition;
    const former = table.columns.find(colname);
    if (!definition.typeName && !former)
        return [];
    if (former && !inherited.delete(colname)) {
        const message = `table "${table.name}" has two columns "${colname}"`;
        context.refusals.add(context.statement.place(location), 'duplicate-column', message);
        return [];
    }
    const { column, constraints } = readColumn(definition, table, context);
    const typed = former && !definition.typeName ? (0,defined/* defined */.s)({ ...former, ...column }) : column;
    table.columns.add({ ...typed, nullable: column.nullable === true && former?.nullable !== false });
    return constraints.map((constraint) => ({ constraint, column: colname }));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/type-names.js



function newTypeName(parts, { session, statement, refusals }) {
    const [written = '', namespace] = [...textsOf(parts)].reverse();
    const name = session.newName(written, namespace);
    if (!session.catalog.enums.find(name) && !session.catalog.domains.find(name))
        return name;
    refusals.add(statement.placeAt(0), 'duplicate-name', `there is a type called "${written}" already`);
    return undefined;
}
function renameType({ catalog }, from, to) {
    const { enums, domains } = catalog;
    const type = enums.find(from);
    const domain = domains.find(from);
    if (type)
        enums.replace(type, moved(type, to));
    if (domain)
        domains.replace(domain, moved(domain, to));
    const [before, after] = [type_names_textOf(from), type_names_textOf(to)];
    const follow = (text) => text.replace(/(?:\[\])+$/, '') === before ? after + text.slice(before.length) : undefined;
    for (const { table, column } of catalog.columnsOfType(before.replaceAll('"', ''))) {
        const followed = follow(column.type ?? '');
        if (followed !== undefined)
            table.columns.replace(column, { ...column, type: followed });
    }
    for (const other of domains.items) {
        const followed = follow(other.type);
        if (followed !== undefined)
            domains.replace(other, { ...other, type: followed });
    }
}
function moved(node, to) {
    return { ...(0,without/* without */.F)(node, 'namespace'), ...to };
}
function type_names_textOf({ name, namespace }) {
    return namespace === undefined ? (0,postgresql_tokens/* quoteName */.AB)(name) : `${(0,postgresql_tokens/* quoteName */.AB)(namespace)}.${(0,postgresql_tokens/* quoteName */.AB)(name)}`;
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/domains.js







function createDomain(domain, context) {
    const { session, statement } = context;
    const name = newTypeName(domain.domainname, context);
    if (!name || !domain.typeName)
        return;
    const constraints = (domain.constraints ?? []).flatMap((node) => 'Constraint' in node ? [node.Constraint] : []);
    const type = toTypeText(domain.typeName, context);
    const written = constraints.find(({ contype }) => contype === 'CONSTR_DEFAULT');
    const plain = (0,defined/* defined */.s)({
        place: statement.placeAt(0),
        ...name,
        type,
        nullable: !constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL'),
        collation: collationOf(domain.collClause),
        default: written && domains_readDefault(written, constraints, type, domain.collClause?.location ?? 0, context),
        checks: [],
    });
    const checks = constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
    session.catalog.domains.add(checks.reduce((node, check) => addCheck(node, check, context), plain));
}
function alterDomain(alter, context) {
    const { session, refusals, statement } = context;
    const [name = '', namespace] = [...textsOf(alter.typeName)].reverse();
    const found = session.find(name, namespace, (full) => session.catalog.domains.find(full));
    if (!found) {
        const message = `this speaks of domain "${name}", which no statement before it has created`;
        if (!alter.missing_ok)
            refusals.add(statement.placeAt(0), 'unknown-type', message);
        return;
    }
    const change = ALTERATIONS[alter.subtype ?? ''];
    if (change)
        session.catalog.domains.replace(found, change(found, alter, context));
}
const ALTERATIONS = {
    T: (domain, { def }, context) => {
        const rest = (0,without/* without */.F)(domain, 'default');
        return def ? (0,defined/* defined */.s)({ ...rest, default: defaultBehind(def, domain.type, context) }) : rest;
    },
    N: (domain) => ({ ...domain, nullable: true }),
    O: (domain) => ({ ...domain, nullable: false }),
    C: (domain, { def }, context) => def && 'Constraint' in def ? domains_addConstraint(domain, def.Constraint, context) : domain,
    X: (domain, { name }) => ({ ...domain, checks: domain.checks.filter((check) => check.name !== name) }),
};
function domains_addConstraint(domain, constraint, context) {
    if (constraint.contype === 'CONSTR_NOTNULL')
        return { ...domain, nullable: false };
    return addCheck(domain, constraint, context);
}
function addCheck(domain, constraint, { statement }) {
    const sql = statement.within(statement.tokenAt(statement.offset(constraint.location)));
    const taken = new Set(domain.checks.map(({ name }) => name));
    const name = constraint.conname ?? freeName(domain.name ?? '', taken);
    return { ...domain, checks: [...domain.checks, { name, sql }] };
}
function freeName(domain, taken) {
    for (let number = 0;; number += 1) {
        const label = `_check${number === 0 ? '' : number}`;
        const name = `${(0,names/* cut */.J)(domain, 63 - label.length)}${label}`;
        if (!taken.has(name))
            return name;
    }
}
function domains_readDefault(written, constraints, type, collation, context) {
    const { statement } = context;
    const start = written.location ?? 0;
    const later = [...constraints.map(({ location = 0 }) => location), collation].filter((at) => at > start);
    const end = later.length > 0 ? statement.tokenAt(statement.offset(Math.min(...later))) : statement.tokens.length;
    const sql = statement.slice(statement.tokenAt(statement.offset(start)) + 1, end);
    return defaultOf(written.raw_expr, sql, type, context);
}
function defaultBehind(node, type, context) {
    const { statement } = context;
    const word = statement.find('default', 0);
    return defaultOf(node, statement.slice(word + 1, statement.tokens.length), type, context);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/drop.js



const drop_DROPS = {
    OBJECT_TABLE: (parts, _, context) => {
        const table = context.session.findTable(relationOf(parts));
        if (table)
            dropTable(table, context);
    },
    OBJECT_FOREIGN_TABLE: (parts, _, context) => {
        const table = context.session.findTable(relationOf(parts));
        if (table)
            dropTable(table, context);
    },
    OBJECT_INDEX: (parts, _, { session }) => {
        const relation = relationOf(parts);
        const table = session.findOwner(relation);
        const index = table?.indexes.find(relation.relname);
        if (index)
            table?.indexes.remove(index);
    },
    OBJECT_SEQUENCE: (parts, _, { session }) => {
        const sequence = session.findSequence(relationOf(parts));
        if (sequence)
            dropSequence(session, sequence);
    },
    OBJECT_TYPE: dropType,
    OBJECT_DOMAIN: dropType,
    OBJECT_SCHEMA: dropNamespace,
};
function drop({ removeType, objects = [], behavior }, context) {
    for (const object of objects)
        drop_DROPS[removeType ?? '']?.(drop_partsOf(object), behavior === 'DROP_CASCADE', context);
}
function drop_partsOf(object) {
    if ('TypeName' in object)
        return textsOf(object.TypeName.names);
    return 'String' in object ? [object.String.sval ?? ''] : textsOf(itemsOf(object));
}
function dropTable(table, context) {
    const { session } = context;
    const heirs = session.family(table).slice(1);
    session.catalog.dropReferrers(table);
    session.catalog.drop(table);
    session.heirs.delete(table);
    for (const sequence of session.sequencesOf(table))
        session.sequences.remove(sequence);
    for (const heir of heirs) {
        session.catalog.dropReferrers(heir);
        session.catalog.drop(heir);
    }
}
function dropType(parts, isCascade, context) {
    const { session } = context;
    const composite = findComposite(parts, session);
    if (composite)
        dropTable(composite, context);
    const { relname, schemaname } = relationOf(parts);
    const { enums, domains } = session.catalog;
    const type = session.find(relname, schemaname, (name) => enums.find(name));
    const domain = session.find(relname, schemaname, (name) => domains.find(name));
    if (type)
        enums.remove(type);
    else if (domain)
        domains.remove(domain);
    const found = type ?? domain;
    if (!found || !isCascade)
        return;
    const text = [...(found.namespace === undefined ? [] : [found.namespace]), found.name].join('.');
    for (const { table, column } of session.catalog.columnsOfType(text))
        session.catalog.dropColumn(table, column.name ?? '');
}
function dropNamespace(parts, _, context) {
    const { session } = context;
    const { enums, domains, tables } = session.catalog;
    const isIn = ({ namespace = 'public' }) => namespace === parts[0];
    for (const table of tables)
        if (isIn(table))
            dropTable(table, context);
    for (const type of enums.items)
        if (isIn(type))
            enums.remove(type);
    for (const domain of domains.items)
        if (isIn(domain))
            domains.remove(domain);
    for (const sequence of session.sequences.items)
        if (isIn(sequence))
            dropSequence(session, sequence);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/enums.js


function createEnum({ typeName, vals }, context) {
    const { session, statement } = context;
    const name = newTypeName(typeName, context);
    if (name)
        session.catalog.enums.add({ place: statement.placeAt(0), ...name, values: textsOf(vals) });
}
function alterEnum(alter, context) {
    const { session, refusals, statement } = context;
    const [name = '', namespace] = [...textsOf(alter.typeName)].reverse();
    const found = session.find(name, namespace, (full) => session.catalog.enums.find(full));
    if (!found) {
        const message = `this speaks of type "${name}", which no statement before it has created as an enum`;
        refusals.add(statement.placeAt(0), 'unknown-type', message);
        return;
    }
    session.catalog.enums.replace(found, { ...found, values: changeValues(found, alter) });
}
function changeValues({ values }, alter) {
    const { oldVal, newVal = '', newValNeighbor, newValIsAfter } = alter;
    if (oldVal !== undefined)
        return values.map((value) => (value === oldVal ? newVal : value));
    if (values.includes(newVal))
        return values;
    const neighbor = newValNeighbor === undefined ? -1 : values.indexOf(newValNeighbor);
    const at = neighbor < 0 ? values.length : newValIsAfter ? neighbor + 1 : neighbor;
    return [...values.slice(0, at), newVal, ...values.slice(at)];
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/indexes.js







function createIndex(index, context) {
    const table = findTable(index.relation, context);
    if (!table)
        return;
    const { session, statement, refusals } = context;
    const elements = elementsOf(index.indexParams);
    const included = elementsOf(index.indexIncludingParams);
    const name = index.idxname ?? session.choose(table, indexColumnNames([...elements, ...included]), 'idx');
    if (index.idxname !== undefined && session.isTaken(qualify(name, table.namespace))) {
        const message = `there is something called "${name}" already; an index needs a name of its own`;
        if (!index.if_not_exists)
            refusals.add(statement.placeAt(0), 'duplicate-name', message);
        return;
    }
    const missing = missingColumn([...elements, ...included], table);
    if (missing !== undefined) {
        const message = `this speaks of column "${missing}", which table "${table.name}" does not have`;
        refusals.add(statement.placeAt(0), 'unknown-column', message);
        return;
    }
    table.indexes.add(readIndex(index, name, elements, table, context));
    session.claim(table, name);
}
function readIndex(index, name, elements, table, context) {
    const { statement } = context;
    const from = statement.tokenAt(statement.offset(index.relation?.location));
    const include = elementsOf(index.indexIncludingParams).flatMap((part) => part.name ?? []);
    return (0,defined/* defined */.s)({
        place: statement.placeAt(0),
        name,
        columns: readParts(elements, from, context).map((part) => withoutUsual(part, table)),
        unique: index.unique === true,
        method: index.accessMethod === 'btree' ? undefined : index.accessMethod,
        where: index.whereClause && conditionAfter(from, context),
        include: include.length > 0 ? include : undefined,
        nullsNotDistinct: index.nulls_not_distinct === true ? true : undefined,
    });
}
function withoutUsual(part, table) {
    const usual = part.name === undefined ? undefined : (table.columns.find(part.name)?.collation ?? 'default');
    return part.collation !== undefined && part.collation === usual ? (0,without/* without */.F)(part, 'collation') : part;
}
function conditionAfter(from, { statement }) {
    const { tokens } = statement;
    for (let index = from; index < tokens.length; index += 1) {
        if (tokens[index]?.text === '(')
            index = statement.closing(index);
        else if ((0,postgresql_tokens/* isWord */.Jg)(tokens[index], 'where'))
            return statement.slice(index + 1, tokens.length);
    }
    return '';
}
function missingColumn(elements, table) {
    return elements.flatMap(({ name }) => name ?? []).find((name) => !table.columns.find(name));
}
function elementsOf(nodes) {
    return (nodes ?? []).flatMap((node) => ('IndexElem' in node ? [node.IndexElem] : []));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/rename.js





const RENAMES = {
    OBJECT_TABLE: renameRelation,
    OBJECT_INDEX: renameRelation,
    OBJECT_SEQUENCE: renameRelation,
    OBJECT_COLUMN: renameColumn,
    OBJECT_ATTRIBUTE: renameColumn,
    OBJECT_TABCONSTRAINT: renameConstraint,
    OBJECT_TYPE: renameNamedType,
    OBJECT_DOMAIN: renameNamedType,
    OBJECT_DOMCONSTRAINT: renameDomainConstraint,
    OBJECT_SCHEMA: ({ subname = '' }, to, context) => {
        renameNamespace(subname, to, context);
    },
};
function rename(statement, context) {
    RENAMES[statement.renameType ?? '']?.(statement, statement.newname ?? '', context);
}
function moveToSchema(move, context) {
    const { session } = context;
    const { objectType, relation, object, newschema } = move;
    if (objectType === 'OBJECT_TABLE') {
        const table = move.missing_ok ? relation && session.findTable(relation) : findTable(relation, context);
        if (table)
            moveTable(table, qualify(table.name, newschema), context);
    }
    else if (objectType === 'OBJECT_SEQUENCE') {
        const sequence = relation && session.findSequence(relation);
        if (sequence)
            renameSequence(session, sequence, qualify(sequence.name, newschema));
    }
    else if (objectType === 'OBJECT_TYPE' || objectType === 'OBJECT_DOMAIN') {
        const [name = '', namespace] = [...textsOf(itemsOf(object))].reverse();
        const found = session.findType(name, namespace);
        if (found)
            renameNamed(found, qualify(found.name, newschema), context);
    }
}
function renameRelation(renaming, to, context) {
    const { session } = context;
    const { relation } = renaming;
    if (!relation)
        return;
    const table = session.findTable(relation);
    const sequence = session.findSequence(relation);
    const owner = session.findOwner(relation);
    if (table)
        moveTable(table, qualify(to, table.namespace), context);
    else if (sequence)
        renameSequence(session, sequence, qualify(to, sequence.namespace));
    else if (owner)
        renamePart(owner, relation.relname ?? '', to, context);
    else if (session.isIgnored(relation))
        session.ignore(to, relation.schemaname);
    else if (!renaming.missing_ok && renaming.renameType === 'OBJECT_TABLE')
        findTable(relation, context);
}
function moveTable(table, to, { session }) {
    session.catalog.rename(table, to);
    session.claimAll(table);
    for (const sequence of session.sequencesOf(table))
        if (sequence.namespace !== to.namespace)
            renameSequence(session, sequence, qualify(sequence.name, to.namespace));
}
function renameColumn(renaming, to, context) {
    const { session, statement, refusals } = context;
    const { relation, subname = '', relationType } = renaming;
    const isType = relationType === 'OBJECT_TYPE';
    if ((relationType !== 'OBJECT_TABLE' && !isType) || !relation)
        return;
    const table = renaming.missing_ok ? session.findTable(relation) : findTable(relation, context);
    if (!table)
        return;
    const message = table.columns.find(to)
        ? `table "${table.name}" has a column "${to}" already`
        : `this speaks of column "${subname}", which table "${table.name}" does not have`;
    if (!table.columns.find(subname) || table.columns.find(to)) {
        refusals.add(statement.place(relation.location), 'unknown-column', message);
        return;
    }
    for (const member of relation.inh || isType ? session.family(table) : [table]) {
        context.work.step();
        session.catalog.renameColumn(member, subname, to);
    }
    for (const sequence of session.sequencesOf(table))
        if (sequence.owner?.column === subname)
            session.sequences.replace(sequence, { ...sequence, owner: { table, column: to } });
}
function renameConstraint({ relation, subname = '' }, to, context) {
    const table = findTable(relation, context);
    if (table)
        renamePart(table, subname, to, context);
}
function renamePart(table, from, to, { session }) {
    const constraint = table.constraints.find(from);
    const index = table.indexes.find(from);
    if (constraint)
        table.constraints.replace(constraint, { ...constraint, name: to });
    else if (index)
        table.indexes.replace(index, { ...index, name: to });
    session.claim(table, to);
}
function renameNamedType({ object }, to, context) {
    const [name = '', namespace] = [...textsOf(itemsOf(object))].reverse();
    const found = context.session.findType(name, namespace);
    if (found)
        renameNamed(found, qualify(to, found.namespace), context);
}
function renameNamed(from, to, context) {
    const { session } = context;
    const composite = session.catalog.find(from);
    if (composite && session.composites.has(composite))
        moveTable(composite, to, context);
    session.addType(to.name, to.namespace ?? 'public');
    renameType(session, from, to);
}
function renameDomainConstraint({ object, subname }, to, { session }) {
    const { relname, schemaname } = relationOf(textsOf(itemsOf(object)));
    const domain = session.find(relname, schemaname, (name) => session.catalog.domains.find(name));
    if (!domain)
        return;
    const checks = domain.checks.map((check) => (check.name === subname ? { ...check, name: to } : check));
    session.catalog.domains.replace(domain, { ...domain, checks });
}
function renameNamespace(from, to, context) {
    const { session } = context;
    const { enums, domains, tables } = session.catalog;
    const isIn = ({ namespace = 'public' }) => namespace === from;
    for (const table of tables) {
        context.work.step();
        if (isIn(table))
            moveTable(table, qualify(table.name, to), context);
    }
    for (const { name = '', namespace } of [...enums.items, ...domains.items])
        if (isIn({ namespace }))
            renameType(session, qualify(name, namespace), qualify(name, to));
    for (const sequence of session.sequences.items)
        if (isIn(sequence))
            renameSequence(session, sequence, qualify(sequence.name, to));
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/search-path.js


function setVariable({ name, args, kind }, { session }) {
    if (name !== 'search_path')
        return;
    session.setPath(kind === 'VAR_SET_VALUE' ? (args ?? []).flatMap(stringOf) : undefined);
}
function search_path_select({ intoClause, targetList }, context) {
    const { relname = '', location, relpersistence } = intoClause?.rel ?? {};
    if (relpersistence === 't')
        context.session.ignore(relname);
    else if (intoClause)
        refuseUnknownColumns(relname, location, context);
    for (const target of targetList ?? []) {
        const value = 'ResTarget' in target ? target.ResTarget.val : undefined;
        const call = value && 'FuncCall' in value ? value.FuncCall : undefined;
        if (textsOf(call?.funcname).at(-1) !== 'set_config')
            continue;
        const [name, path] = (call?.args ?? []).flatMap(stringOf);
        if (name === 'search_path')
            context.session.setPath((path ?? '').split(',').flatMap(nameIn));
    }
}
function stringOf(node) {
    const text = 'A_Const' in node ? node.A_Const.sval : undefined;
    return text ? [text.sval ?? ''] : [];
}
function nameIn(written) {
    const name = written.trim();
    if (name === '')
        return [];
    return [name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()];
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/statements.js












function apply(node, context) {
    if ('CreateStmt' in node)
        createTable(node.CreateStmt, context);
    else if ('AlterTableStmt' in node)
        alterTable(node.AlterTableStmt, context);
    else if ('IndexStmt' in node)
        createIndex(node.IndexStmt, context);
    else if ('CommentStmt' in node)
        commentOn(node.CommentStmt, context);
    else if ('CreateSeqStmt' in node)
        createSequence(node.CreateSeqStmt, context);
    else if ('AlterSeqStmt' in node)
        alterSequence(node.AlterSeqStmt, context);
    else if ('RenameStmt' in node)
        rename(node.RenameStmt, context);
    else if ('AlterObjectSchemaStmt' in node)
        moveToSchema(node.AlterObjectSchemaStmt, context);
    else if ('DropStmt' in node)
        drop(node.DropStmt, context);
    else
        applyRare(node, context);
}
function applyRare(node, context) {
    const { session } = context;
    if ('CreateEnumStmt' in node)
        createEnum(node.CreateEnumStmt, context);
    else if ('AlterEnumStmt' in node)
        alterEnum(node.AlterEnumStmt, context);
    else if ('CreateDomainStmt' in node)
        createDomain(node.CreateDomainStmt, context);
    else if ('AlterDomainStmt' in node)
        alterDomain(node.AlterDomainStmt, context);
    else if ('VariableSetStmt' in node)
        setVariable(node.VariableSetStmt, context);
    else if ('SelectStmt' in node)
        search_path_select(node.SelectStmt, context);
    else if ('CreateSchemaStmt' in node)
        createSchema(node.CreateSchemaStmt, context);
    else if ('CreateTableAsStmt' in node)
        createTableAs(node.CreateTableAsStmt, context);
    else if ('CreateForeignTableStmt' in node)
        createForeignTable(node.CreateForeignTableStmt, context);
    else if ('DoStmt' in node)
        passOver(context);
    else if ('ViewStmt' in node)
        session.ignore(node.ViewStmt.view?.relname ?? '', node.ViewStmt.view?.schemaname);
    else if ('CompositeTypeStmt' in node)
        createComposite(node.CompositeTypeStmt, context);
    else if ('CreateRangeStmt' in node || 'DefineStmt' in node) {
        const parts = textsOf('DefineStmt' in node ? node.DefineStmt.defnames : node.CreateRangeStmt.typeName);
        session.addType(parts.at(-1) ?? '', parts.at(-2));
    }
}
function passOver({ statement, refusals }) {
    const message = 'what DO runs stands in a text and is not read; write what it defines as statements of their own';
    refusals.warn(statement.placeAt(0), 'statement-in-text', message);
}
function createSchema({ schemaname, authrole, schemaElts }, context) {
    context.session.within(schemaname ?? authrole?.rolename ?? 'public', () => {
        for (const element of schemaElts ?? [])
            apply(element, context);
    });
}
function createTableAs({ into, objtype }, context) {
    const { relname = '', schemaname, location, relpersistence } = into?.rel ?? {};
    if (objtype === 'OBJECT_MATVIEW' || relpersistence === 't')
        context.session.ignore(relname, schemaname);
    else
        refuseUnknownColumns(relname, location, context);
}
function createForeignTable({ base }, context) {
    const { relname = '', schemaname, location } = base?.relation ?? {};
    context.session.ignore(relname, schemaname);
    const message = `foreign table "${relname}" is left out: it lives in another database`;
    context.refusals.warn(context.statement.place(location), 'foreign-table', message);
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/transactions.js


const CONTROL = /(?:abort|begin|commit|end|release|rollback|savepoint|start)\b/iy;
const LONGEST = 300;
function statementsIn(text, isPassedOver) {
    const transactions = new Transactions();
    const scanner = new StatementScanner(text);
    for (let span = scanner.next(); span; span = scanner.next()) {
        CONTROL.lastIndex = span.start;
        if (span.end - span.start < LONGEST && CONTROL.test(text))
            transactions.control(text.slice(span.start, span.end));
        else if (!isPassedOver(span))
            transactions.kept.push(span);
    }
    return transactions.kept;
}
class Transactions {
    kept = [];
    #savepoints = new Map();
    #start;
    control(sql) {
        const [first, ...others] = (0,postgresql_tokens/* tokenize */.qw)(sql).map((token) => (0,postgresql_tokens/* nameOf */.Vb)(token) ?? '');
        const last = others.at(-1) ?? '';
        if (first === 'begin' || first === 'start')
            this.#start ??= this.kept.length;
        else if (first === 'savepoint')
            this.#savepoints.set(last, this.kept.length);
        else if (first !== 'release') {
            const isUndone = first === 'rollback' || first === 'abort';
            if (isUndone && others.includes('to'))
                this.#backTo(this.#savepoints.get(last));
            else
                this.#finish(isUndone, last === 'chain' && !others.includes('no'));
        }
    }
    #finish(isUndone, isChained) {
        if (isUndone)
            this.#backTo(this.#start);
        this.#start = isChained ? this.kept.length : undefined;
        this.#savepoints.clear();
    }
    #backTo(count) {
        if (count !== undefined)
            this.kept.length = Math.min(this.kept.length, count);
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/variables.js
const VARIABLE = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|(?<![:\w]):(?:(['"])(\w+)\1|([A-Za-z_]\w*))/g;
function withoutVariables(text) {
    return text.replace(VARIABLE, (found, quote, quoted, plain) => {
        if (plain !== undefined)
            return ` ${plain}`;
        return quote === undefined || quoted === undefined ? found : ` ${quote}${quoted}${quote}`;
    });
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/file.js







const file_LONGEST = 4 * 1024 * 1024;
function readFile(file, reading) {
    const lines = new LineCounter(file);
    reading.session.setPath();
    const isSkippedAt = ({ start, end }) => isSkipped(file.text, start, end);
    const isPassedOver = (span) => isSkippedAt(span) && findViewName(file.text, span.start) === undefined;
    for (const span of statementsIn(file.text, isPassedOver))
        if (isSkippedAt(span))
            ignoreRelation(findViewName(file.text, span.start), span, file, reading);
        else
            readSpan(span, file, lines, reading);
}
function readSpan(span, file, lines, reading, isLast = false) {
    const { session, refusals, parse, work } = reading;
    const place = lines.place(span.start);
    work.begin(() => place);
    if (span.end - span.start > file_LONGEST) {
        ignoreRelation(findTableName(file.text, span.start), span, file, reading);
        refusals.add(place, 'too-large', 'a statement may have up to 4 MiB, and this one has more; split it');
        return;
    }
    const text = file.text.slice(span.start, span.end);
    const statement = new Statement(text, place);
    const parsed = parse(text);
    if ('node' in parsed) {
        applyGuarded(parsed.node, { session, statement, refusals, work });
        return;
    }
    const plain = withoutVariables(text);
    const again = plain === text ? parsed : parse(plain);
    if ('node' in again) {
        const message = 'the value of a variable of psql is not known here: its name is taken instead';
        refusals.warn(place, 'psql-variable', message);
        applyGuarded(again.node, { session, statement: new Statement(plain, place), refusals, work });
        return;
    }
    ignoreRelation(findTableName(file.text, span.start), span, file, reading);
    const offset = offsetOfCharacter(text, parsed.character);
    const near = parsed.problem.includes(' at ') ? '' : quoteNear(text, offset);
    refusals.add(statement.placeAt(offset), parsed.code, `this statement cannot be read: ${parsed.problem}${near}`);
    if (!isLast && text.includes(';'))
        readRest(span, file, lines, reading);
}
function applyGuarded(node, context) {
    try {
        apply(node, context);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = 'a part of this statement is too long to be read; shorten it';
        context.refusals.add(context.statement.placeAt(0), 'too-large', message);
    }
}
function readRest(span, file, lines, reading) {
    const scanner = new StatementScanner(file.text, { ...span, flat: true });
    scanner.next();
    for (let next = scanner.next(); next; next = scanner.next())
        if (!isSkipped(file.text, next.start, next.end))
            readSpan(next, file, lines, reading, true);
}
function ignoreRelation(found, { end }, { text }, { session }) {
    if (found === undefined)
        return;
    const [first, dot, second] = (0,postgresql_tokens/* tokenize */.qw)(text.slice(found, Math.min(end, found + LONGEST_NAME)));
    const [name, namespace] = dot?.text === '.' ? [(0,postgresql_tokens/* nameOf */.Vb)(second), (0,postgresql_tokens/* nameOf */.Vb)(first)] : [(0,postgresql_tokens/* nameOf */.Vb)(first)];
    if (name !== undefined)
        session.ignore(name, namespace);
}
function offsetOfCharacter(text, character) {
    let offset = 0;
    for (let passed = 0; passed < character && offset < text.length; passed += 1)
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return offset;
}
const LONGEST_NAME = 300;
const NEAR = 40;
function quoteNear(text, offset) {
    const rest = text
        .slice(offset, offset + NEAR)
        .split('\n')[0]
        ?.trim() ?? '';
    return rest === '' ? '' : ` (here: ${rest})`;
}
class LineCounter {
    #path;
    #text;
    #line = 1;
    #start = 0;
    #next;
    constructor({ path, text }) {
        this.#path = path;
        this.#text = text;
        this.#next = text.indexOf('\n');
    }
    place(offset) {
        while (this.#next >= 0 && this.#next < offset) {
            this.#line += 1;
            this.#start = this.#next + 1;
            this.#next = this.#text.indexOf('\n', this.#start);
        }
        return { path: this.#path, line: this.#line, column: offset - this.#start + 1 };
    }
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/parser.js
async function loadParser() {
    const { loadModule, parseSync, SqlError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81961));
    await loadModule();
    return (sql) => {
        try {
            const statement = parseSync(sql).stmts?.[0]?.stmt;
            return statement
                ? { node: statement }
                : { problem: 'nothing stands here', character: 0, code: UNREADABLE };
        }
        catch (error) {
            if (error instanceof SqlError) {
                const { message, cursorPosition = 0 } = error.sqlDetails ?? { message: error.message };
                return {
                    problem: message,
                    character: cursorPosition,
                    code: isExhausted(message) ? TOO_DEEP : UNREADABLE,
                };
            }
            return { problem: 'its parts lie too deep in each other', character: 0, code: TOO_DEEP };
        }
    };
}
const UNREADABLE = 'unreadable-statement';
const TOO_DEEP = 'too-deep';
function isExhausted(message) {
    return message.startsWith('memory exhausted') || message.startsWith('stack depth');
}

;// CONCATENATED MODULE: ./lib/readers/sql/postgresql/index.js






const postgresql = {
    async read(files, { unreadable, work = new sql_work/* Work */.Q() }) {
        const refusals = new Refusals(unreadable);
        const reading = { session: new Session(), refusals, parse: await loadParser(), work };
        for (const file of files)
            readFile(file, reading);
        const value = toDocument(reading.session, files[0]?.path ?? '');
        return { value, diagnostics: reading.refusals.diagnostics };
    },
};


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   x: () => (/* binding */ chooseName)
/* harmony export */ });
const LONGEST = 63;
function chooseName(table, columns, label, isTaken, first = 0) {
    const joined = cut(columns.join('_'), LONGEST);
    for (let number = first;; number += 1) {
        const name = makeName(table, joined, number === 0 ? label : `${label}${number}`);
        if (!isTaken(name))
            return name;
    }
}
function makeName(table, columns, label) {
    const room = LONGEST - label.length - 1 - (columns === '' ? 0 : 1);
    let [first, second] = [Buffer.byteLength(table), Buffer.byteLength(columns)];
    const excess = first + second - room;
    if (excess > 0) {
        const difference = Math.abs(first - second);
        const alone = Math.min(excess, difference);
        const rest = excess - alone;
        if (first > second)
            first -= alone;
        else
            second -= alone;
        first -= Math.floor(rest / 2);
        second -= Math.ceil(rest / 2);
    }
    return [cut(table, first), ...(columns === '' ? [] : [cut(columns, second)]), label].join('_');
}
function cut(name, bytes) {
    if (Buffer.byteLength(name) <= bytes)
        return name;
    let [kept, size] = ['', 0];
    for (const character of name) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 54318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   qw: () => (/* binding */ tokenize)
/* harmony export */ });
const TOKEN = new RegExp([
    /\s+|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)/,
    /[eE]'(?:[^'\\]|\\[^]|'')*'?|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?|\$([A-Za-z_]\w*)?\$(?:[^]*?\$\1\$|[^]*)/,
    /(?:[uU]&)?"(?:[^"]|"")*"?/,
    /(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
    /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/,
    /::|(?:(?!--|\/\*)[<>=!~@#%^&|`?*/+-])+|[^]/,
]
    .map(({ source }) => source)
    .join('|'), 'y');
const KINDS = [
    [/^(?:\s|--|\/\*)/, undefined],
    [/^(?:[uU]&)?"/, 'quoted-name'],
    [/^(?:[eEbBxXnN]?'|[uU]&'|\$(?:[A-Za-z_]\w*)?\$)/, 'string'],
    [/^\.?\d/, 'number'],
    [/^[A-Za-z_\u0080-\uffff]/, 'word'],
];
const LETTER = /[acdf-mo-tvwyzACDF-MO-TVWYZ_]/;
const SIGN = /[(),;:[\]{}=<>+*%]/;
function tokenize(sql) {
    const tokens = [];
    for (let start = 0; start < sql.length;) {
        TOKEN.lastIndex = start;
        if (!TOKEN.test(sql))
            break;
        const end = TOKEN.lastIndex;
        const first = sql.charCodeAt(start);
        if (first !== SPACE && first !== NEWLINE) {
            const text = sql.slice(start, end);
            const kind = BEGINNINGS[first] ?? kindOf(text);
            if (kind)
                tokens.push({ kind, text, start, end });
        }
        start = end;
    }
    return tokens;
}
const BEGINNINGS = Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return LETTER.test(character) ? 'word' : SIGN.test(character) ? 'sign' : undefined;
});
const SPACE = 32;
const NEWLINE = 10;
function kindOf(text) {
    const found = KINDS.find(([pattern]) => pattern.test(text));
    return found ? found[1] : 'sign';
}
function nameOf(token) {
    if (token?.kind === 'word')
        return token.text.toLowerCase();
    return token?.kind === 'quoted-name' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined;
}
function isWord(token, word) {
    return token?.kind === 'word' && token.text.toLowerCase() === word;
}
function quoteName(name) {
    return /^[a-z_][a-z0-9_$]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
const RESERVED = new Set(('all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast ' +
    'char character check coalesce collate collation column concurrently constraint create cross current_catalog ' +
    'current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable ' +
    'desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group ' +
    'grouping having ilike in initially inner inout int integer intersect interval into is isnull join lateral leading ' +
    'least left like limit localtime localtimestamp national natural nchar none normalize not notnull null nullif numeric ' +
    'offset on only or order out outer overlaps overlay placing position precision primary real references returning ' +
    'right row select session_user setof similar smallint some substring symmetric system_user table tablesample then ' +
    'time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where window ' +
    'with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable').split(' '));


/***/ }),

/***/ 23360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MATCHES_BY_LETTER),
/* harmony export */   l: () => (/* binding */ ACTIONS_BY_LETTER)
/* harmony export */ });
const ACTIONS_BY_LETTER = {
    r: 'RESTRICT',
    c: 'CASCADE',
    n: 'SET NULL',
    d: 'SET DEFAULT',
};
const MATCHES_BY_LETTER = { f: 'FULL', p: 'PARTIAL' };


/***/ })

};
