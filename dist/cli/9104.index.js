export const id = 9104;
export const ids = [9104];
export const modules = {

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

/***/ 98083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* unused harmony export findStarts */
/** The lines of one text: they turn offsets into places. Lines end in `\n`; a `\r` before it belongs to the line. */
class Lines {
    #path;
    #starts;
    constructor(path, text) {
        this.#path = path;
        this.#starts = findStarts(text);
    }
    /** The place of the UTF-16 unit at an offset from 0. */
    place(offset) {
        const line = this.#find(offset);
        return { path: this.#path, line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
    }
    /** The index of the last line that begins at or before an offset. */
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
/** The offsets at which the lines of a text begin, in order. */
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
  WC: () => (/* binding */ Catalog),
  Hf: () => (/* binding */ bareType)
});

// UNUSED EXPORTS: CatalogTable, NamedList

// EXTERNAL MODULE: ./lib/sql/expressions/type-names.js
var type_names = __webpack_require__(55267);
// EXTERNAL MODULE: ./lib/readers/parts.js
var parts = __webpack_require__(96486);
;// CONCATENATED MODULE: ./lib/readers/sql/catalog/drop.js
/** A column that goes, and what of the things built on it stays. */
class ColumnDrop {
    #rules;
    #column;
    constructor(rules, column) {
        this.#rules = rules;
        this.#column = column;
    }
    /** What remains of a constraint of the same table; undefined where nothing does. */
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
    /** What remains of an index of the same table; undefined where nothing does. */
    index(index) {
        const isIn = (part) => typeof part !== 'string' && this.#isIn(part);
        const isUsed = index.columns.some(isIn) || this.isAmong(index.include ?? []) || this.uses(index.where);
        if (!isUsed)
            return index;
        const left = index.columns.filter((part) => !isIn(part));
        return this.#rules.droppedColumn === 'shrink' && left.length > 0 ? { ...index, columns: left } : undefined;
    }
    /** Whether the column is among names. */
    isAmong(names) {
        const { columnKey } = this.#rules;
        return names.some((name) => columnKey(name) === columnKey(this.#column));
    }
    /** Whether any expression uses the column. */
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

/** A column's new name, as all that speaks of the column takes it over. */
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
    /** A column of the table: the renamed one, or one that is generated from it. */
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
/**
 * Objects in order that are found by their names. `keyOf` gives what two names have in common that mean the same;
 * `onEntry` hears of every object that comes into the list.
 */
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
    /** The objects in their order. */
    get items() {
        this.#sort();
        return [...this.#entries.values()].map(({ item }) => item);
    }
    find(name) {
        return this.#entries.get(this.#keyOf(name))?.item;
    }
    /** Adds at the end. An object of the same name is replaced, where it stands. */
    add(item) {
        const key = item.name === undefined ? ` ${this.#next}` : this.#keyOf(item.name);
        this.#entries.set(key, { order: this.#entries.get(key)?.order ?? this.#next++, item });
        this.#onEntry(item);
    }
    /** Puts another object in the place of one, which may change the name. */
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
    /** Moves an object to the beginning, or behind another one. */
    move(item, after) {
        const others = this.items.filter((other) => other !== item);
        const index = after === 'first' ? 0 : others.indexOf(after) + 1;
        this.reset([...others.slice(0, index), item, ...others.slice(index)]);
    }
    /** Puts these objects in the place of all. */
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




/** A table as the statements have left it so far. Its lists are changed in place, the nodes in them never are. */
class CatalogTable {
    columns;
    constraints;
    indexes;
    /** Whether it gives no model: a partition, a temporary table. */
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
    /** The catalog's own: gives the table another name, and keeps the former one. */
    rename(name) {
        if (this.#rules.tableKey(name.name) !== this.#rules.tableKey(this.name))
            this.#formerNames = [...this.#formerNames, this.name];
        this.#name = name;
    }
    /** The catalog's own: renames a column in all that belongs to this table. */
    renameColumn(from, to) {
        this.#rename(new ColumnRename(this.#rules, from, to));
    }
    /** Changes the SQL of all that the table has: its generated columns, checks, conditions, expressions of indexes. */
    changeSql(change) {
        const rules = { ...this.#rules, mentions: (sql) => change(sql) !== sql, renamed: change };
        this.#rename(new ColumnRename(rules, '', ''));
    }
    /** The catalog's own: drops a column with all that cannot stand without it; gives what it dropped beside. */
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
    /** The table as a document has it. */
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
    #rename(rename) {
        for (const column of this.columns.items)
            settle(this.columns, column, rename.column(column));
        for (const constraint of this.constraints.items)
            settle(this.constraints, constraint, rename.constraint(constraint));
        for (const index of this.indexes.items)
            settle(this.indexes, index, rename.index(index));
    }
    /** A former name that another column has now says nothing. */
    #withRealNames(column) {
        if (!column.formerNames)
            return column;
        const { formerNames, ...plain } = column;
        const names = formerNames.filter((name) => !this.columns.find(name));
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
/** Tables by what they have, or had once: whoever asks looks whether they have it still. */
class TableIndex {
    #tables = new Map();
    /** Remembers that a table has something. */
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










/**
 * What the statements of SQL build up, one after the other over several files. Verbs of one table are those of its
 * lists (`table.columns.add(…)`, `table.indexes.replace(…)`); those that others feel are the catalog's. No verb
 * checks whether the database would refuse it: whoever reads the statements asks first, and says so.
 */
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
    /** Every table, hidden ones too, in the order of their creation. */
    get tables() {
        return this.#tables.items;
    }
    find(name) {
        return this.#tables.find(name);
    }
    /** A new table without anything in it. */
    create(name, place) {
        const table = new CatalogTable(this.#rules, name, place, this.#watch);
        this.#tables.add(table);
        return table;
    }
    /** Drops a table. Foreign keys that refer to it stay: see `dropReferrers`. */
    drop(table) {
        this.#tables.remove(table);
    }
    /** Renames a table or moves it to another namespace; foreign keys to it follow. */
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
    /** The foreign keys that refer to a table, its own to itself too. */
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
    /** The columns of a type, which stands in its plain letters here, and of arrays of it. */
    columnsOfType(type) {
        return this.#columns(this.#byType.find(type), (column) => bareType(column.type ?? '') === type);
    }
    /** The columns whose default is an expression. */
    columnsWithDefault(text) {
        return this.#columns(this.#byDefault.find(text), (column) => column.default?.text === text);
    }
    /** Drops the foreign keys that refer to a table, as DROP TABLE … CASCADE does. */
    dropReferrers(table) {
        for (const { table: owner, constraint } of this.referrers(table))
            owner.constraints.remove(constraint);
    }
    /** Renames a column in its table and in the foreign keys that refer to it. */
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
    /** Drops a column with what cannot stand without it: keys, indexes, checks, foreign keys of other tables. */
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
    /** Those of some tables that were not dropped. */
    #present(tables) {
        return tables.filter((table) => this.#tables.has(table));
    }
    /** All that there is now, as one document. */
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
/** The letters of a type, without quotes and the brackets of an array. */
function bareType(type) {
    return (0,type_names/* elementType */.rk)(type.replaceAll('"', ''));
}


/***/ }),

/***/ 91907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Shelf)
/* harmony export */ });
/**
 * Objects of several namespaces that are found by their qualified names, in the order in which they came. `onEntry` hears
 * of every object that comes in.
 */
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
    /** Puts another object in the place of one, which may change the name. */
    replace(former, item) {
        this.rename(former, () => item);
    }
    /** Lets an object change its name; what `change` gives stands in its place. */
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

/***/ 26367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineCounter),
/* harmony export */   W: () => (/* binding */ placesWithin)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98083);

/** Goes through a text and counts its lines, keeping none: for texts of which only few places are ever asked for. */
class LineCounter {
    #path;
    #text;
    #line = 1;
    #start = 0;
    /** Where the line ends. */
    #end;
    constructor(path, text) {
        this.#path = path;
        this.#text = text;
        this.#end = this.#findEnd();
    }
    /** The place of an offset that is not before the last one asked for. */
    advance(offset) {
        while (this.#end < offset) {
            this.#line += 1;
            this.#start = this.#end + 1;
            this.#end = this.#findEnd();
        }
        return { path: this.#path, line: this.#line, column: offset - this.#start + 1 };
    }
    #findEnd() {
        const end = this.#text.indexOf('\n', this.#start);
        return end < 0 ? this.#text.length : end;
    }
}
/** What makes places of the offsets in a piece of a text; `start` is where the piece begins. */
function placesWithin(start, piece) {
    let lines;
    return (offset) => {
        if (offset === 0)
            return start;
        lines ??= new _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(start.path, piece);
        const { line, column } = lines.place(offset);
        return line === 1
            ? { ...start, column: start.column + column - 1 }
            : { ...start, line: start.line + line - 1, column };
    };
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ PRESENT),
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   iw: () => (/* binding */ EITHER),
/* harmony export */   js: () => (/* binding */ expectationOfCount),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   y4: () => (/* binding */ NEITHER)
/* harmony export */ });
const PRESENT = { present: true, missing: false };
const MISSING = { present: false, missing: true };
const EITHER = { present: true, missing: true };
const NEITHER = { present: false, missing: false };
/** What is expected where a condition does not hold. */
function opposite({ present, missing }) {
    return { present: missing, missing: present };
}
/** What is expected of conditions that are joined by AND or OR. */
function either(one, other) {
    return { present: one.present || other.present, missing: one.missing || other.missing };
}
/** What a number of things found says: `= 0`, `> 0`, with one blank. */
function expectationOfCount(comparison) {
    return COUNTS.get(comparison) ?? EITHER;
}
const COUNTS = new Map([
    ['= 0', MISSING],
    ['< 1', MISSING],
    ['> 0', PRESENT],
    ['<> 0', PRESENT],
    ['!= 0', PRESENT],
    ['= 1', PRESENT],
    ['>= 1', PRESENT],
]);


/***/ }),

/***/ 74531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ answerIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/** The text of a variable, where it is known. */
function textIn(values, variable) {
    const value = values.get(variable);
    return value?.kind === 'text' ? value.text : undefined;
}
/** What a variable expects that holds an answer of the catalog. */
function answerIn(values, variable) {
    const value = values.get(variable);
    return value?.kind === 'answer' ? value.expectation : undefined;
}


/***/ }),

/***/ 82774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ DEEPEST),
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
;// CONCATENATED MODULE: ./lib/readers/sql/programs/effects.js
/** Whether a step would define a table or a type, or may, since nobody knows what it does. */
function isDefining(step, language) {
    const isAny = (steps) => steps.some((inner) => isDefining(inner, language));
    switch (step.kind) {
        case 'sql':
            return !language.isSilent(step.text);
        case 'execute':
            return language.mayDefine(step.expression) || !/['$]/.test(step.expression);
        case 'if':
            return step.branches.some(({ steps }) => isAny(steps));
        case 'foreach':
            return isAny(step.steps);
        case 'block':
            return isAny(step.steps) || step.handlers.some(({ steps }) => isAny(steps));
        case 'other':
            return step.texts.some(language.mayDefine);
        case 'assign':
        case 'return':
            return false;
    }
}
/** The variables that a step may set. */
function variablesIn(step) {
    switch (step.kind) {
        case 'sql':
            return step.into;
        case 'assign':
            return [step.variable];
        case 'if':
            return step.branches.flatMap(({ steps }) => steps.flatMap(variablesIn));
        case 'foreach':
            return [step.variable, ...step.steps.flatMap(variablesIn)];
        case 'block':
            return [...step.steps, ...step.handlers.flatMap(({ steps }) => steps)].flatMap(variablesIn);
        case 'other':
            return step.variables;
        case 'execute':
        case 'return':
            return [];
    }
}

// EXTERNAL MODULE: ./lib/readers/sql/programs/expectation.js
var programs_expectation = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/readers/sql/programs/run.js



/** The most programs that may run within each other. */
const DEEPEST = 20;
/**
 * Does what a program says, as on a database that has what the statements before it have made: its statements, of those
 * under a condition that asks the catalog the ones that can be carried out, and EXECUTE of a text that is known. What
 * depends on anything else is not done, and said, where it defines a table or a type.
 */
function runProgram(steps, host) {
    const { failure } = new Run(host).all(steps);
    if (failure)
        host.say(failure);
}
const UNKNOWN = 'what this does depends on what the program finds in the database, and is not read; write what it defines as statements of their own';
const UNDONE = 'where this fails, what stands before it in its block is undone, and is read as done; write it as statements of their own';
const NOTHING = { isDone: false, isChange: false };
function then(first, next) {
    return { ...next, isDone: first.isDone || next.isDone, isChange: first.isChange || next.isChange };
}
class Run {
    #host;
    constructor(host) {
        this.#host = host;
    }
    all(steps) {
        let outcome = NOTHING;
        for (const [index, step] of steps.entries()) {
            outcome = then(outcome, this.#step(step));
            const { failure, ends } = outcome;
            if (failure || ends === 'always')
                return outcome;
            if (ends)
                return then(outcome, this.#try(steps.slice(index + 1), (0,programs_expectation/* opposite */.Qv)(ends)));
        }
        return outcome;
    }
    #step(step) {
        this.#host.step();
        switch (step.kind) {
            case 'sql':
                return this.#sql(step);
            case 'execute':
                return this.#execute(step);
            case 'assign':
                this.#set(step.variable, this.#value(step.expression));
                return NOTHING;
            case 'if':
                return this.#if(step);
            case 'foreach':
                return this.#foreach(step);
            case 'block':
                return this.#block(step);
            case 'return':
                return { ...NOTHING, ends: 'always' };
            case 'other':
                return this.#leave(step);
        }
    }
    /** A query tells the variables that take its result what it asks. */
    #sql({ text, place, into }) {
        const value = /^\s*select\b/i.test(text) ? this.#value(`EXISTS (${text})`) : undefined;
        for (const variable of into)
            this.#set(variable, value);
        return this.#read(text, place);
    }
    #execute(step) {
        const value = this.#value(step.expression);
        if (value?.kind === 'text')
            return this.#read(value.text, step.place);
        if (value?.kind !== 'choice')
            return this.#leave(step);
        const statement = (text) => ({ kind: 'sql', text, place: step.place, into: [] });
        return this.#first([
            { expectation: value.expectation, steps: [statement(value.then)] },
            { expectation: (0,programs_expectation/* opposite */.Qv)(value.expectation), steps: [statement(value.otherwise)] },
        ]);
    }
    #read(text, place) {
        const { language, read, say } = this.#host;
        if (language.isSilent(text))
            return NOTHING;
        const said = read(text, place);
        const failure = said.find(({ severity }) => severity === 'error');
        if (failure)
            return { ...NOTHING, failure };
        said.forEach(say);
        return { isDone: true, isChange: !/\bif\s+(?:not\s+)?exists\b/i.test(text) };
    }
    #if(step) {
        const branches = this.#expect(step.branches);
        if (!branches)
            return this.#leave(step);
        const outcome = this.#first(branches);
        if (outcome.isDone || outcome.failure)
            return outcome;
        this.#forget(step);
        const end = branches.find(({ steps }) => steps.some(({ kind }) => kind === 'return'));
        return end ? { ...NOTHING, ends: end.expectation } : NOTHING;
    }
    /** Does the first of the branches that define something that can be carried out. */
    #first(branches) {
        for (const { steps, expectation } of branches) {
            if (!steps.some((step) => isDefining(step, this.#host.language)))
                continue;
            const outcome = this.#try(steps, expectation);
            if (outcome.isDone || outcome.failure)
                return outcome;
        }
        return NOTHING;
    }
    /** The branches with what they expect; undefined where a condition asks for anything but the catalog. */
    #expect(branches) {
        const found = [];
        for (const branch of branches) {
            const before = found.at(-1)?.expectation;
            const value = branch.condition === undefined ? undefined : this.#value(branch.condition);
            const asked = value?.kind === 'answer' ? value.expectation : undefined;
            const expectation = branch.condition === undefined ? before && (0,programs_expectation/* opposite */.Qv)(before) : asked;
            if (!expectation)
                return undefined;
            found.push({ ...branch, expectation });
        }
        return found;
    }
    /**
     * Does steps that the database does only where its catalog is as expected. That it is not shows in the first of them,
     * which makes what is there already, or speaks of what is missing: then none of them is done.
     */
    #try(steps, { present, missing }) {
        const outcome = this.all(steps);
        const code = outcome.failure?.code ?? '';
        const isExpected = (missing && code.startsWith('duplicate-')) || (present && code.startsWith('unknown-'));
        return isExpected && !outcome.isChange ? NOTHING : outcome;
    }
    #foreach(step) {
        const { language, values } = this.#host;
        const items = language.itemsOf(step.expression, values);
        if (!items || !isDefining(step, language))
            return this.#leave(step);
        let outcome = NOTHING;
        for (const text of items) {
            values.set(step.variable, { kind: 'text', text });
            outcome = then(outcome, this.all(step.steps));
            if (outcome.failure || outcome.ends)
                break;
        }
        return outcome;
    }
    #block({ steps, handlers, place }) {
        const { language, say } = this.#host;
        const outcome = this.all(steps);
        const { failure, isChange } = outcome;
        const handler = failure && handlers.find(({ conditions }) => language.handles(conditions, failure.code));
        if (!handler)
            return outcome;
        if (isChange)
            say((0,diagnostic/* warningAt */.MK)(failure.place ?? place, 'statement-in-text', UNDONE));
        return this.all(handler.steps);
    }
    /** Leaves a step undone, and says so where it defines something. */
    #leave(step) {
        const { language, say } = this.#host;
        this.#forget(step);
        if (isDefining(step, language))
            say((0,diagnostic/* warningAt */.MK)(step.place, 'statement-in-text', UNKNOWN));
        return NOTHING;
    }
    #value(expression) {
        return this.#host.language.valueOf(expression, this.#host.values);
    }
    #set(variable, value) {
        if (value)
            this.#host.values.set(variable, value);
        else
            this.#host.values.delete(variable);
    }
    #forget(step) {
        for (const variable of variablesIn(step))
            this.#host.values.delete(variable);
    }
}


/***/ })

};
