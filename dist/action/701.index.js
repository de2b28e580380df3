export const id = 701;
export const ids = [701,727];
export const modules = {

/***/ 72727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canonicalPython: () => (/* binding */ canonicalPython),
  createSamePython: () => (/* binding */ createSamePython),
  samePython: () => (/* binding */ samePython)
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(81283);
;// CONCATENATED MODULE: ./lib/drift/python/cut.js
const CLASS = '\nclass ';
/**
 * The parts in which two sources differ: cut where a class begins at the start of a line, with the same text before the
 * one cut and after the other. The wholes are the same Python where the parts are; where a part is no Python, the cut
 * may have been within a string, and only the wholes can tell.
 */
function cutCommon(a, b) {
    const start = findStart(a, b);
    const end = findEnd(a, b, start);
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
/** The length of the text to leave out in front. */
function findStart(a, b) {
    const shorter = Math.min(a.length, b.length);
    let same = 0;
    while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same))
        same++;
    const start = same < CLASS.length ? 0 : a.lastIndexOf(CLASS, same - CLASS.length) + 1;
    return a.charAt(start - 2) !== '\\' && endsInCode(a.slice(0, start)) ? start : 0;
}
/** The length of the text to leave out at the end. */
function findEnd(a, b, start) {
    // The line end before the first cut may serve the second one too: then one part is empty.
    const shorter = Math.min(a.length, b.length) - Math.max(0, start - 1);
    let same = 0;
    while (same < shorter && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same))
        same++;
    const newline = a.indexOf(CLASS, a.length - same);
    return newline === -1 ? 0 : a.length - newline - 1;
}
const formatString = /\b(?:[ft]r?|r[ft])["']/i;
/** What may end a string, or must be passed over within it, by the quotes that open it. */
const endings = new Map([
    ['"', /\\[^]|["\n]/g],
    ["'", /\\[^]|['\n]/g],
    ['"""', /\\[^]|"""/g],
    ["'''", /\\[^]|'''/g],
]);
/** Whether the end of a source lies outside of every string. Format strings, which may hold strings, are not tried. */
function endsInCode(text) {
    if (formatString.test(text))
        return false;
    const opening = /"""|'''|["'#]/g;
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
        const end = match[0] === '#' ? text.indexOf('\n', match.index) : findClosing(text, match[0], opening.lastIndex);
        if (end === -1)
            return false;
        opening.lastIndex = end;
    }
    return true;
}
function findClosing(text, quotes, from) {
    const ending = new RegExp(endings.get(quotes) ?? '$');
    ending.lastIndex = from;
    for (let match = ending.exec(text); match; match = ending.exec(text)) {
        if (match[0] === quotes)
            return ending.lastIndex;
        if (match[0] === '\n')
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/drift/python/lists.js
/** The pieces between separators of one kind: one more list than there are separators. */
function splitAt(pieces, separator) {
    const lists = [[]];
    for (const piece of pieces) {
        if (piece.kind === separator)
            lists.push([]);
        else
            lists.at(-1)?.push(piece);
    }
    return lists;
}
/** The codes of pieces side by side. */
function joinCodes(pieces) {
    return pieces.map((piece) => piece.code).join(' ');
}
/** The code of expressions with commas between: one alone is itself; with any comma it is a tuple, bracketed or not. */
function joinExpressions(pieces) {
    return pieces.some((piece) => piece.kind === ',') ? joinTuple(pieces) : joinCodes(pieces);
}
/** The code of a tuple with these elements and commas. */
function joinTuple(pieces) {
    const elements = splitAt(pieces, ',').filter((element) => element.length > 0);
    return `tuple(${elements.map(joinCodes).join(', ')})`;
}
/** The pieces without a comma at their end. */
function withoutLastComma(pieces) {
    return pieces.at(-1)?.kind === ',' ? pieces.slice(0, -1) : pieces;
}

;// CONCATENATED MODULE: ./lib/drift/python/piece.js
/** The piece of a branch, with this code. */
function toPiece(branch, code) {
    return { kind: branch.kind, from: branch.from, to: branch.to, code };
}

;// CONCATENATED MODULE: ./lib/drift/python/expressions.js


/** What stands in parentheses alone is itself. */
const joinParentheses = (branch) => {
    const [inner, ...rest] = branch.children.slice(1, -1);
    if (!inner || rest.length > 0)
        throw new SyntaxError('parentheses around no expression');
    return { kind: inner.kind, from: branch.from, to: branch.to, code: inner.code, grouped: true };
};
const joinTupleExpression = (branch) => toPiece(branch, joinTuple(branch.children.slice(1, -1)));
/** A list, set or dictionary, or parameters: a comma before the closing bracket says nothing. */
const joinDisplay = (branch) => {
    const closing = branch.children.at(-1);
    const items = withoutLastComma(branch.children.slice(0, -1));
    return toPiece(branch, `${branch.kind}(${joinCodes(closing ? [...items, closing] : items)})`);
};
/** A pattern `(a,)` is a sequence and `(a)` is itself; beyond one element the last comma says nothing. */
const joinSequencePattern = (branch) => {
    const [opening, ...rest] = branch.children;
    const commas = rest.filter((child) => child.kind === ',').length;
    if (opening?.kind === '(' && rest.length === 2 && commas === 0)
        return joinParentheses(branch);
    return commas > 1 || opening?.kind === '[' ? joinDisplay(branch) : joinAsIs(branch);
};
/** A comprehension in brackets of any kind. */
const joinComprehension = (branch) => toPiece(branch, `${branch.kind}(${joinClauses(branch.children.slice(1, -1))})`);
/** The arguments of a call. A generator that is the only one needs no parentheses of its own. */
const joinArguments = (branch) => {
    const items = withoutLastComma(branch.children.slice(1, -1));
    return toPiece(branch, `arguments(${splitArguments(items).map(joinArgument).join(', ')})`);
};
/** An attribute, or an index, in which `a, b` is a tuple. A row with slices stays as it is written. */
const joinMember = (branch) => {
    const [object, opening, ...rest] = branch.children;
    const index = rest.slice(0, -1);
    if (!object || opening?.kind !== '[' || index.some((piece) => piece.kind === ':'))
        return joinAsIs(branch);
    return toPiece(branch, `index(${object.code} ${joinExpressions(index)})`);
};
const joinYield = (branch) => {
    const [, ...rest] = branch.children;
    const from = rest[0]?.kind === 'from';
    return toPiece(branch, `yield(${from ? joinCodes(rest) : joinExpressions(rest)})`);
};
/** Any branch without a rule of its own: its parts in order. */
const joinAsIs = (branch) => toPiece(branch, `${branch.kind}(${joinCodes(branch.children)})`);
/** Splits at commas, but not at those between a comprehension's names: `f(a, b for c, d in e)` is no Python. */
function splitArguments(items) {
    if (items.some((item) => item.kind === 'for'))
        return [items];
    return items.length === 0 ? [] : splitAt(items, ',');
}
function joinArgument(argument) {
    const [name, operator, ...value] = argument;
    if (argument.some((item) => item.kind === 'for'))
        return `ComprehensionExpression(${joinClauses(argument)})`;
    if (name && operator?.code === ':=')
        return joinNamed(name, value);
    return joinCodes(argument);
}
/** An assignment within an expression. */
const joinNamedExpression = (branch) => {
    const [name, , ...value] = branch.children;
    if (!name)
        throw new SyntaxError('an assignment to nothing');
    return toPiece(branch, joinNamed(name, value));
};
function joinNamed(name, value) {
    return `(${name.code} := ${joinCodes(value)})`;
}
/** The element and the clauses of a comprehension; what a `for` names may be a tuple, bracketed or not. */
function joinClauses(pieces) {
    const codes = [];
    let start = 0;
    pieces.forEach((piece, index) => {
        if (piece.kind !== 'for' && piece.kind !== 'in')
            return;
        const part = pieces.slice(start, index);
        codes.push(piece.kind === 'in' ? joinExpressions(part) : joinCodes(part), piece.kind);
        start = index + 1;
    });
    codes.push(joinCodes(pieces.slice(start)));
    return codes.join(' ');
}

;// CONCATENATED MODULE: ./lib/drift/python/operators.js
/** How tightly each operator binds, loosest first: the table "Operator precedence" of Python's language reference. */
const binaryLevels = new Map([
    ['or'],
    ['and'],
    [],
    ['<', '>', '<=', '>=', '==', '!=', '<>', 'in', 'not in', 'is', 'is not'],
    ['|'],
    ['^'],
    ['&'],
    ['<<', '>>'],
    ['+', '-'],
    ['*', '@', '/', '//', '%'],
    [],
    ['**'],
].flatMap((operators, level) => operators.map((operator) => [operator, level])));
const NOT = 2;
const COMPARE = 3;
const SIGN = 10;
const POWER = 11;
const prefixLevels = new Map([
    ['not', NOT],
    ['+', SIGN],
    ['-', SIGN],
    ['~', SIGN],
    ['await', POWER + 1],
]);
/**
 * The open piece of an operator expression: a flat row of operators and operands. The syntax tree's own nesting is not
 * used, since it takes `not a and b` for `not (a and b)`; only parentheses close a row.
 */
function joinOperators(branch) {
    const [first, ...rest] = branch.children;
    const terms = first && !isOperator(first) ? toTerms(first) : [];
    const others = terms.length > 0 ? rest : branch.children;
    const operator = others.filter(isOperator).map((child) => child.code);
    terms.push({ operator: operator.join(' ') });
    for (const child of others)
        if (!isOperator(child))
            for (const term of toTerms(child))
                terms.push(term);
    return { kind: branch.kind, from: branch.from, to: branch.to, code: '', terms };
}
/** The piece, with its row of operators bracketed by Python's own precedence. */
function settle(piece) {
    if (!piece.terms)
        return piece;
    return { kind: piece.kind, from: piece.from, to: piece.to, code: bracket(piece.terms) };
}
const operatorKinds = new Set(['ArithOp', 'BitOp', 'CompareOp', 'and', 'or', 'not', 'in', 'is', 'await']);
function isOperator(piece) {
    return operatorKinds.has(piece.kind);
}
/** A left operand's own row is taken over and grown in place, which keeps long rows linear. */
function toTerms(piece) {
    return piece.terms ?? [{ operand: piece.code }];
}
/** Brackets a row by climbing the levels; `and`, `or` and comparisons form chains, `**` groups to the right. */
function bracket(terms) {
    let index = 0;
    const peekLevel = () => {
        const term = terms[index];
        return term && 'operator' in term ? binaryLevels.get(term.operator) : undefined;
    };
    const takeOperand = (least) => {
        const term = terms[index++];
        if (!term)
            throw new SyntaxError('an operand is missing');
        if ('operand' in term)
            return term.operand;
        const level = prefixLevels.get(term.operator);
        if (level === undefined || (level === NOT && least > NOT))
            throw new SyntaxError('a misplaced operator');
        return `(${term.operator} ${climb(level)})`;
    };
    const takeChain = (first, level) => {
        const links = [first];
        while (peekLevel() === level) {
            const term = terms[index++];
            if (term && 'operator' in term)
                links.push(term.operator);
            links.push(climb(level + 1));
        }
        return `(${links.join(' ')})`;
    };
    const climb = (least) => {
        let left = takeOperand(least);
        for (let level = peekLevel(); level !== undefined && level >= least; level = peekLevel()) {
            left = level <= COMPARE ? takeChain(left, level) : takePair(left, level);
        }
        return left;
    };
    const takePair = (left, level) => {
        const term = terms[index++];
        const operator = term && 'operator' in term ? term.operator : '';
        return `(${left} ${operator} ${climb(level === POWER ? SIGN : level + 1)})`;
    };
    const code = climb(0);
    if (index < terms.length)
        throw new SyntaxError('a misplaced operand');
    return code;
}

;// CONCATENATED MODULE: ./lib/drift/python/imports.js


/**
 * The piece of an import statement: `from x import (a, b as c)` gives `from x import a` and `from x import b as c`.
 * Throws a SyntaxError at what only the parser takes for an import.
 */
function joinImport(branch) {
    const { children, source } = branch;
    const keyword = children.findIndex((child) => child.kind === 'import');
    const start = children[0];
    const end = children[keyword];
    if (!start || !end)
        throw new SyntaxError('an import of nothing');
    const origin = keyword === 0 ? '' : `from ${withoutSpace(source.slice(start.to, end.from))} `;
    const imports = readNames(children.slice(keyword + 1), keyword > 0).map((name) => `${origin}import ${name}`);
    return { ...toPiece(branch, ''), imports };
}
/**
 * The canonical code of statements in order. A run of imports is a set: tools sort, split and join them, and write each
 * once.
 */
function joinStatements(statements) {
    const codes = [];
    let run = [];
    const flush = () => {
        for (const name of [...new Set(run)].sort())
            codes.push(name);
        run = [];
    };
    for (const { imports, code } of statements) {
        if (imports)
            run.push(...imports);
        else {
            flush();
            codes.push(code);
        }
    }
    flush();
    return codes.join('\n');
}
/** The names of an import list, `a.b as c`. Only a list in parentheses may end in a comma. */
function readNames(pieces, bracketable) {
    const bracketed = bracketable && pieces[0]?.kind === '(';
    const names = splitAt(bracketed ? pieces.slice(1, -1) : pieces, ',').map((name) => name.map(({ code }) => code));
    if (bracketed && names.at(-1)?.length === 0)
        names.pop();
    if (names.some((name) => name.length === 0 || name[0] === '('))
        throw new SyntaxError('an import without a name');
    return names.map((name) => name.map((word) => (word === 'as' ? ' as ' : word)).join(''));
}
function withoutSpace(text) {
    return text.replace(/[\s\\]/g, '');
}

// EXTERNAL MODULE: ./lib/drift/python/literals.js
var python_literals = __webpack_require__(75544);
;// CONCATENATED MODULE: ./lib/drift/python/docstring.js
/**
 * The body of a docstring without what formatters change: the white space around each line, and blank lines at both
 * ends. All indentation goes, since formatters disagree about the width of a tab.
 */
function cleanDocstring(body) {
    return body
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/drift/python/strings.js




/** A plain literal: its value. */
const joinString = (branch) => {
    const literal = (0,python_literals/* readLiteral */.U1)(branch.source.slice(branch.from, branch.to));
    return toPiece(branch, (0,python_literals/* writeLiteral */.V3)(literal.mark, (0,python_literals/* decode */.D4)(literal.body, literal)));
};
/** A format string: its text, decoded, around its replacements. */
const joinFormatString = (branch) => {
    const { source, from, to, children } = branch;
    const literal = (0,python_literals/* readLiteral */.U1)(source.slice(from, to));
    const parts = [];
    let end = from + literal.offset;
    for (const child of children.filter((piece) => piece.kind === 'FormatReplacement')) {
        parts.push((0,python_literals/* decode */.D4)(source.slice(end, child.from), literal), child.code);
        end = child.to;
    }
    parts.push((0,python_literals/* decode */.D4)(source.slice(end, from + literal.offset + literal.body.length), literal));
    return toPiece(branch, (0,python_literals/* writeLiteral */.V3)(literal.mark, parts.join('')));
};
/** A replacement in a format string. With `=` its text counts too, as it is written. */
const joinReplacement = ({ children, source, ...rest }) => {
    const inner = children.slice(1, children.at(-1)?.kind === '}' ? -1 : undefined);
    const tail = inner.findIndex((piece) => /^Format(SelfDoc|Conversion|Spec)$/.test(piece.kind));
    const value = joinExpressions(tail === -1 ? inner : inner.slice(0, tail));
    const extras = tail === -1 ? [] : inner.slice(tail);
    const text = extras[0]?.kind === 'FormatSelfDoc' ? JSON.stringify(readSelfDoc(children, source)) : '';
    const shown = extras.filter((piece) => piece.kind !== 'FormatSelfDoc');
    return toPiece({ children, source, ...rest }, `{${text}${value} ${joinCodes(shown)}}`);
};
/** What follows the colon of a replacement: text as it is written, around further replacements. */
const joinSpec = (branch) => {
    const parts = [];
    let end = branch.from;
    for (const child of branch.children.filter((piece) => piece.kind === 'FormatReplacement')) {
        parts.push(branch.source.slice(end, child.from), child.code);
        end = child.to;
    }
    return toPiece(branch, parts.join('') + branch.source.slice(end, branch.to));
};
/** Literals side by side are one. Text joins a format string; bytes join only bytes. */
const joinContinued = (branch) => {
    const literals = branch.children.map((child) => (0,python_literals/* splitLiteral */.yv)(child.code));
    const marks = new Set(literals.map((literal) => literal.mark));
    if (marks.has('b') && marks.size > 1)
        throw new SyntaxError('bytes beside text');
    const mark = marks.has('f') ? 'f' : (literals[0]?.mark ?? 's');
    const contents = literals.map((literal) => mark === 'f' && literal.mark === 's' ? (0,python_literals/* doubleBraces */.kX)(literal.content) : literal.content);
    return toPiece(branch, (0,python_literals/* writeLiteral */.V3)(mark, contents.join('')));
};
/** The code of a string that is a statement: a docstring, whose indentation formatters move. */
function joinDocstring(piece, { source }) {
    const literal = (0,python_literals/* readLiteral */.U1)(source.slice(piece.from, piece.to));
    return (0,python_literals/* writeLiteral */.V3)(literal.mark, (0,python_literals/* decode */.D4)(cleanDocstring(literal.body), literal));
}
function readSelfDoc(children, source) {
    const index = children.findIndex((piece) => piece.kind === 'FormatSelfDoc');
    return source.slice(children[0]?.to, children[index + 1]?.from);
}

;// CONCATENATED MODULE: ./lib/drift/python/statements.js





/** A module, or what a colon opens. Throws a SyntaxError at uneven indentation, which the parser lets through. */
const joinBlock = (branch) => {
    const statements = branch.children.filter((child) => child.kind !== ':');
    checkIndentation(branch.source, statements, branch.kind === 'Script' ? '' : undefined);
    return toPiece(branch, `{${joinStatements(statements.flatMap((child) => child.statements ?? [child]))}}`);
};
/** Several statements on a line. */
const joinGroup = (branch) => {
    const statements = branch.children.filter((child) => child.kind !== ';');
    return { ...toPiece(branch, ''), statements };
};
const joinExpressionStatement = (branch) => {
    const [only, ...rest] = branch.children;
    const isDocstring = only?.kind === 'String' && !only.grouped && rest.length === 0;
    return toPiece(branch, isDocstring ? joinDocstring(only, branch) : joinExpressions(branch.children));
};
/** An assignment: each side may be a tuple. An annotated name in parentheses is no declaration. */
const joinAssignment = (branch) => {
    const { children } = branch;
    const annotation = children.find((child) => child.kind === 'TypeDef');
    const sides = splitAt(children.filter((child) => child !== annotation), 'AssignOp').map(joinExpressions);
    const mark = annotation && children[0]?.grouped ? 'grouped ' : '';
    return toPiece(branch, `${mark}assign(${[...(annotation ? [annotation.code] : []), ...sides].join(' = ')})`);
};
/** A statement of the form keyword, expressions: `return`, or an operator's `a += b`. */
const joinReturn = (branch) => {
    const [keyword, ...values] = branch.children;
    return toPiece(branch, `${keyword?.code ?? ''}(${joinExpressions(values)})`);
};
const joinUpdate = (branch) => {
    const index = branch.children.findIndex((child) => child.kind === 'UpdateOp');
    const target = joinExpressions(branch.children.slice(0, index));
    const value = joinExpressions(branch.children.slice(index + 1));
    return toPiece(branch, `update(${target} ${branch.children[index]?.code ?? ''} ${value})`);
};
/** `del (a, b)` deletes what `del a, b` does. */
const joinDelete = (branch) => {
    const [, ...targets] = branch.children;
    const [only, ...rest] = targets;
    const isTuple = only?.kind === 'TupleExpression' && rest.length === 0;
    return toPiece(branch, `del ${isTuple ? only.code : joinTuple(targets)}`);
};
const joinFor = (branch) => {
    const { children } = branch;
    const start = children.findIndex((child) => child.kind === 'for') + 1;
    const middle = children.findIndex((child) => child.kind === 'in');
    const end = children.findIndex((child) => child.kind === 'Body');
    const names = joinExpressions(children.slice(start, middle));
    const values = joinExpressions(children.slice(middle + 1, end));
    return toPiece(branch, `${joinCodes(children.slice(0, start))}(${names} in ${values} ${joinCodes(children.slice(end))})`);
};
/** `with (a, b):` opens what `with a, b:` does. */
const joinWith = (branch) => {
    const start = branch.children.findIndex((child) => child.kind === 'with') + 1;
    const items = branch.children.slice(start, -1);
    const opened = items.some((item) => item.kind === 'as') ? joinCodes(items) : joinExpressions(items);
    const [keywords, body] = [branch.children.slice(0, start), branch.children.slice(-1)];
    return toPiece(branch, `${joinCodes(keywords)}(${opened} ${joinCodes(body)})`);
};
/** A class; parentheses without bases say nothing. */
const joinClass = (branch) => joinAsIs({ ...branch, children: branch.children.filter((child) => child.code !== 'arguments()') });
/** A statement of several parts, such as `try` and `except`, or a decorator and its class, which must begin alike. */
const joinCompound = (branch) => {
    checkIndentation(branch.source, branch.children.filter((child) => partKinds.has(child.kind)));
    return branch.kind === 'ForStatement' ? joinFor(branch) : joinAsIs(branch);
};
const partKinds = new Set([
    ...['if', 'elif', 'else', 'try', 'except', 'finally', 'for', 'while'],
    ...['ClassDefinition', 'Decorator', 'FunctionDefinition'],
]);
function checkIndentation(source, parts, expected) {
    const indents = parts.map((part) => findIndent(source, part)).filter((indent) => indent !== undefined);
    if (indents.some((indent) => indent !== (expected ?? indents[0])))
        throw new SyntaxError('uneven indentation');
}
/** The white space before what begins its line. */
function findIndent(source, part) {
    const line = source.slice(source.lastIndexOf('\n', part.from - 1) + 1, part.from);
    return line.trim() === '' ? line : undefined;
}

;// CONCATENATED MODULE: ./lib/drift/python/rules.js







const joinNumber = (branch) => toPiece(branch, (0,python_literals/* normaliseNumber */.UT)(branch.source.slice(branch.from, branch.to)));
const joinToken = (branch) => toPiece(branch, branch.source.slice(branch.from, branch.to));
const refuse = ({ kind }) => {
    throw new SyntaxError(`${kind} is not Python 3`);
};
/** What each kind of branch comes to, by the parser's names; `joinAsIs` is for all the others. */
const rules = new Map(Object.entries({
    ArgList: joinArguments,
    ArithOp: joinToken,
    ArrayComprehensionExpression: joinComprehension,
    ArrayExpression: joinDisplay,
    AssignStatement: joinAssignment,
    AwaitExpression: joinOperators,
    BinaryExpression: joinOperators,
    BitOp: joinToken,
    Body: joinBlock,
    ClassDefinition: joinClass,
    ComprehensionExpression: joinComprehension,
    ContinuedString: joinContinued,
    DecoratedStatement: joinCompound,
    DeleteStatement: joinDelete,
    DictionaryComprehensionExpression: joinComprehension,
    DictionaryExpression: joinDisplay,
    ExpressionStatement: joinExpressionStatement,
    ForStatement: joinCompound,
    FormatReplacement: joinReplacement,
    FormatSpec: joinSpec,
    FormatString: joinFormatString,
    IfStatement: joinCompound,
    ImportStatement: joinImport,
    MappingPattern: joinDisplay,
    MemberExpression: joinMember,
    NamedExpression: joinNamedExpression,
    Number: joinNumber,
    ParamList: joinDisplay,
    ParenthesizedExpression: joinParentheses,
    PatternArgList: joinDisplay,
    PrintStatement: refuse,
    ReturnStatement: joinReturn,
    Script: joinBlock,
    SequencePattern: joinSequencePattern,
    SetComprehensionExpression: joinComprehension,
    SetExpression: joinDisplay,
    StatementGroup: joinGroup,
    String: joinString,
    TryStatement: joinCompound,
    TupleExpression: joinTupleExpression,
    TypeParamList: joinDisplay,
    UnaryExpression: joinOperators,
    UpdateStatement: joinUpdate,
    WhileStatement: joinCompound,
    WithStatement: joinWith,
    YieldExpression: joinYield,
    YieldStatement: joinYield,
}));

;// CONCATENATED MODULE: ./lib/drift/python/fold.js




/** How deep a syntax tree may be: far beyond any model, and below the depth where the parser flattens its tree. */
const DEPTH_LIMIT = 1000;
/**
 * The canonical code of a syntax tree, from the leaves up. The stack is our own, so no nesting overflows it.
 * Throws a SyntaxError at what the parser lets through and Python does not, and below the depth limit.
 */
function foldTree(tree, source) {
    const root = { kind: '', from: 0, to: source.length, children: [] };
    const stack = [root];
    tree.iterate({
        enter: (node) => {
            if (stack.length > DEPTH_LIMIT)
                throw new SyntaxError('nested too deep');
            stack.push(toFrame(node));
        },
        leave: () => {
            const frame = stack.pop();
            if (frame && frame.kind !== 'Comment')
                stack.at(-1)?.children.push(finish(frame, source));
        },
    });
    return root.children.map((piece) => piece.code).join('');
}
function toFrame(node) {
    return { kind: node.name, from: node.from, to: node.to, children: [] };
}
const fold_operatorKinds = new Set(['AwaitExpression', 'BinaryExpression', 'UnaryExpression']);
const textKinds = new Set(['FormatSpec', 'FormatString', 'String']);
/** Only an operator leaves its operands open, to bracket them by precedence once the whole row is there. */
function finish(frame, source) {
    const { kind, from, to } = frame;
    const parts = textKinds.has(kind) ? frame.children : withTokens(frame, source);
    const children = fold_operatorKinds.has(kind) ? parts : parts.map(settle);
    const branch = { kind, from, to, children, source };
    const rule = rules.get(kind) ?? (children.length > 0 ? joinAsIs : undefined);
    return rule ? rule(branch) : toPiece(branch, source.slice(from, to));
}
/** The children, and between them the tokens that the tree has no node for, such as the `/` among parameters. */
function withTokens({ from, to, children }, source) {
    const pieces = [];
    let end = from;
    for (const child of children) {
        if (end < child.from)
            pieces.push(...readToken(source, end, child.from));
        pieces.push(child);
        end = child.to;
    }
    if (children.length > 0 && end < to)
        pieces.push(...readToken(source, end, to));
    return pieces;
}
function readToken(source, from, to) {
    const code = source.slice(from, to).replace(/[\s\\;]|#.*/g, '');
    return code === '' ? [] : [{ kind: code, from, to, code }];
}

;// CONCATENATED MODULE: ./lib/drift/python.js



const strictParser = dist/* parser */.K.configure({ strict: true });
/**
 * Whether two sources are the same Python: layout, line wrapping, quotes, the spelling of strings and numbers, joined
 * string literals, redundant parentheses and trailing commas, comments, the indentation of docstrings, and the order of
 * imports do not count. Text that does not parse is the same only as itself.
 */
const samePython = (a, b) => createSamePython()(a, b);
/** A `samePython` that parses each text once, however often it is asked about it. */
function createSamePython() {
    const known = new Map();
    const recall = (text) => {
        if (!known.has(text))
            known.set(text, canonicalPython(text));
        return known.get(text);
    };
    const isSame = (a, b) => recall(a) !== undefined && recall(a) === recall(b);
    return (a, b) => {
        if (a === b)
            return true;
        const parts = cutCommon(a, b);
        const isShort = parts.join('').length < (a.length + b.length) / 2;
        return isShort && parts.every((part) => recall(part) !== undefined) ? isSame(...parts) : isSame(a, b);
    };
}
/**
 * A text that is equal for sources that are the same Python and differs for all others; undefined for what does not
 * parse, is nested too deep, or is not Python 3. It is for comparing, not for reading, and may change with a release.
 */
function canonicalPython(text) {
    const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
    if (/\\\n?$/.test(source))
        return undefined;
    try {
        return foldTree(strictParser.parse(source), source);
    }
    catch (error) {
        // The parser itself comes to the end of its stack in what is nested tens of thousands deep.
        if (error instanceof SyntaxError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 75544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   U1: () => (/* binding */ readLiteral),
/* harmony export */   UT: () => (/* binding */ normaliseNumber),
/* harmony export */   V3: () => (/* binding */ writeLiteral),
/* harmony export */   kX: () => (/* binding */ doubleBraces),
/* harmony export */   yv: () => (/* binding */ splitLiteral)
/* harmony export */ });
/** Takes a literal apart. Throws a SyntaxError when it is not closed: the parser lets that through. */
function readLiteral(text) {
    const [opening = '', prefix = '', quote = ''] = /^([a-z]{0,2})("""|'''|"|')/i.exec(text) ?? [];
    const body = text.slice(opening.length, -quote.length);
    const closed = text.length >= opening.length + quote.length && text.endsWith(quote) && !endsInEscape(body);
    if (quote === '' || !closed)
        throw new SyntaxError('a string that is not closed');
    const letters = prefix.toLowerCase();
    const mark = letters.includes('b') ? 'b' : letters.includes('f') ? 'f' : 's';
    return { mark, raw: letters.includes('r'), body, offset: opening.length };
}
/** Whether the last backslash belongs to what follows the text. */
function endsInEscape(text) {
    let slashes = 0;
    while (text.charAt(text.length - 1 - slashes) === '\\')
        slashes++;
    return slashes % 2 === 1;
}
/** The canonical code of a literal with this decoded content. */
function writeLiteral(mark, content) {
    return `${mark}"${content}"`;
}
/** The mark and the content of a code that `writeLiteral` made. */
function splitLiteral(code) {
    return { mark: code.charAt(0), content: code.slice(2, -1) };
}
/**
 * A run of a literal's body, decoded and written with JSON's escapes, so that equal values are equal texts. What JSON
 * cannot say stays an escape: `\N{...}` in capitals, and half a surrogate pair. A brace that is text in a format string
 * is doubled. Source: "String and Bytes literals" of Python's language reference.
 * Throws a SyntaxError at an escape that Python refuses.
 */
function decode(run, { mark, raw }) {
    if (raw || !run.includes('\\'))
        return encode(run);
    const parts = [];
    let from = 0;
    for (const match of run.matchAll(ESCAPE)) {
        parts.push(encode(run.slice(from, match.index)), decodeEscape(match[0], mark));
        from = match.index + match[0].length;
    }
    return parts.join('') + encode(run.slice(from));
}
/** Doubles the braces of content that stands in a format string from here on. */
function doubleBraces(content) {
    return content.replace(/[{}]/g, '$&$&');
}
const ESCAPE = /\\(?:N\{[^{}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[^])/gu;
/** Escapes of one character; the first stands for a line that is continued. */
const namedEscapes = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function decodeEscape(escape, mark) {
    const letter = escape.charAt(1);
    const named = namedEscapes[letter];
    if (named !== undefined)
        return encode(named);
    if (letter >= '0' && letter <= '7')
        return encodePoint(parseInt(escape.slice(1), 8), mark);
    if (letter === 'x' || (mark !== 'b' && 'uUN'.includes(letter)))
        return decodeLong(escape, letter, mark);
    if (mark === 'f' && '{}'.includes(letter))
        throw new SyntaxError('an escaped brace');
    return encode(escape);
}
function decodeLong(escape, letter, mark) {
    if (escape.length === 2)
        throw new SyntaxError('an escape that is not whole');
    return letter === 'N' ? escape.toUpperCase() : encodePoint(parseInt(escape.slice(2), 16), mark);
}
function encodePoint(point, mark) {
    const value = mark === 'b' ? point & 0xff : point;
    if (value > 0x10ffff)
        throw new SyntaxError('an escape beyond Unicode');
    if (value >= 0xd800 && value <= 0xdfff)
        return `\\u${value.toString(16)}`;
    const encoded = encode(String.fromCodePoint(value));
    return mark === 'f' ? doubleBraces(encoded) : encoded;
}
function encode(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A number in lower case, with a digit on either side of its point and no plus sign. */
function normaliseNumber(text) {
    return text
        .toLowerCase()
        .replace(/^\./, '0.')
        .replace(/\.(?!\d)/, '.0')
        .replace('+', '');
}


/***/ }),

/***/ 35701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMixin: () => (/* binding */ readMixin)
});

// EXTERNAL MODULE: ./lib/names/statements.js
var names_statements = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/names/value.js
var names_value = __webpack_require__(35269);
;// CONCATENATED MODULE: ./lib/mixins/imported-names.js

/** What the import statements of a module bring; `parent` is the package that one dot means. */
function readImports(statements, source, parent) {
    const names = statements
        .filter(({ name }) => name === 'ImportStatement')
        .flatMap((statement) => readImport((0,names_value/* textOf */.b6)(statement, source), parent));
    return new Map(names);
}
function readImport(statement, parent) {
    const plain = statement
        .replaceAll(/#[^\n]*/g, '')
        .replaceAll(/[\\()\s]+/g, ' ')
        .trim();
    const [, from, members = plain.replace(/^import /, '')] = /^from (\S+) import (.*)$/.exec(plain) ?? [];
    return members.split(',').flatMap((member) => {
        const [, path, alias] = /^\s*([\w.]+)(?: as (\w+))?\s*$/.exec(member) ?? [];
        if (path === undefined)
            return [];
        if (from !== undefined)
            return [[alias ?? path, `${absolute(from, parent)}.${path}`]];
        return alias === undefined ? [[path.replace(/\..*/, ''), path.replace(/\..*/, '')]] : [[alias, path]];
    });
}
function absolute(module, parent) {
    const [, dots = '', own = ''] = /^(\.*)([^.\n].*|)$/.exec(module) ?? [];
    if (dots === '')
        return own;
    const around = parent.split('.').slice(0, dots.length === 1 ? undefined : 1 - dots.length);
    return [...around, own].filter((part) => part !== '').join('.');
}
/** The source of a node with every imported name written with its module: `sqlalchemy.orm.Mapped[int]`. */
function qualify(node, source, names) {
    const pieces = [];
    let written = node.from;
    for (const { from, to } of namesIn(node)) {
        const known = names.get(source.slice(from, to));
        if (known === undefined)
            continue;
        pieces.push(source.slice(written, from), known);
        written = to;
    }
    return [...pieces, source.slice(written, node.to)].join('');
}
/** The names of an expression in order, without those of keyword arguments and of attributes. */
function namesIn(node) {
    const found = [];
    const pending = [node];
    for (let next = pending.pop(); next; next = pending.pop()) {
        if (next.name === 'VariableName')
            found.push(next);
        const children = (0,names_value/* childrenOf */.LU)(next);
        const isList = next.name === 'ArgList';
        const named = children.filter((_, index) => !(isList && children[index + 1]?.name === 'AssignOp'));
        pending.push(...[...named].reverse());
    }
    return found;
}

// EXTERNAL MODULE: ./lib/drift/python.js + 11 modules
var python = __webpack_require__(72727);
;// CONCATENATED MODULE: ./lib/mixins/normal-form.js



/** Modules of SQLAlchemy that hand on what its main module has. */
const SAME_MODULE = /\bsqlalchemy\.(?:types|schema|sql|sql\.expression|sql\.sqltypes)\.(?=[A-Za-z_]+\b(?!\.\w+\.))/g;
/**
 * A text that is equal for statements `name: annotation = value` that declare the same attribute; their names are
 * written with their modules. Beside layout the order of keyword arguments does not count, nor whether a type is called
 * without arguments, nor `Optional`. Undefined for what is no such statement.
 */
function normalForm(statement) {
    const source = statement.replaceAll(SAME_MODULE, 'sqlalchemy.');
    const [node, ...more] = (0,names_statements/* statementsOf */.G)(source);
    if (node?.name !== 'AssignStatement' || more.length > 0)
        return undefined;
    const parts = (0,names_value/* childrenOf */.LU)(node);
    const annotation = parts.find(({ name }) => name === 'TypeDef');
    const value = parts.at(-1);
    const type = annotation ? annotationForm((0,names_value/* textOf */.b6)(annotation, source)) : '';
    const said = value && value !== annotation ? valueForm((0,names_value/* readValue */.wK)(value, source)) : '';
    return type === undefined || said === undefined ? undefined : `${type} = ${said}`;
}
function annotationForm(annotation) {
    const type = annotation
        .replace(/^:/, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^(sqlalchemy\.orm\.Mapped)\[ ?typing\.Optional\[(.*)\] ?\]$/, '$1[$2 | None]');
    return (0,python.canonicalPython)(type);
}
function valueForm(value) {
    switch (value.kind) {
        case 'text':
            return JSON.stringify(value.text);
        case 'name':
            return value.name;
        case 'call': {
            const keywords = [...value.keywords].sort(([a], [b]) => (a < b ? -1 : 1));
            const items = join([...value.items.map(argumentForm), ...keywords.map(keywordForm)]);
            const callee = /^[\w.]+$/.test(value.callee) ? value.callee : (0,python.canonicalPython)(value.callee);
            return callee === undefined || items === undefined ? undefined : `${callee}(${items})`;
        }
        case 'list':
            return bracketed('[', value.items.map(valueForm), ']');
        case 'dictionary':
            return bracketed('{', value.entries.flat().map(valueForm), '}');
        case 'other':
            return (0,python.canonicalPython)(value.source);
    }
}
/** A type as an argument is the same whether it is called, `DateTime()`, or not. */
function argumentForm(value) {
    return valueForm(value)?.replace(/^([\w.]*\.[A-Z]\w*)\(\)$/, '$1');
}
function keywordForm([name, value]) {
    const form = valueForm(value);
    return form === undefined ? undefined : `${name}=${form}`;
}
function bracketed(open, forms, close) {
    const inner = join(forms);
    return inner === undefined ? undefined : `${open}${inner}${close}`;
}
function join(forms) {
    return forms.includes(undefined) ? undefined : forms.join(', ');
}

;// CONCATENATED MODULE: ./lib/mixins/read.js




/** Parents that bring no columns. */
const PLAIN_PARENTS = new Set(['object', 'sqlalchemy.orm.MappedAsDataclass']);
/** How many classes of a module may derive from each other. */
const DEPTH = 8;
/** The most characters of a statement that are shown. */
const MOST_SHOWN = 200;
/** Reads a class of a module. */
function readMixin(file, name) {
    const text = file.text.replaceAll(/\r\n?/g, '\n');
    const statements = (0,names_statements/* statementsOf */.G)(text);
    const imported = readImports(statements, text, file.parent);
    const names = new Map([...readVariables(statements, text, file.module), ...imported]);
    const source = { text, names, classes: readClasses(statements, text), read: new Set() };
    const [, module, original] = /^(.+)\.(\w+)$/.exec(imported.get(name) ?? '') ?? [];
    if (!source.classes.has(name)) {
        if (module !== undefined && original !== undefined)
            return { from: { module, name: original } };
        return { problem: `is no class of ${file.path}` };
    }
    const { members, problems } = readClass(name, source, DEPTH);
    const [problem] = problems;
    return problem === undefined ? toMixin(members) : { problem: `cannot be used: ${problem} in ${file.path}` };
}
/** The module's own variables, such as annotated types, by what another module imports. */
function readVariables(statements, source, module) {
    return statements.flatMap((statement) => {
        const [target] = statement.name === 'AssignStatement' ? (0,names_value/* childrenOf */.LU)(statement) : [];
        const name = target?.name === 'VariableName' ? (0,names_value/* textOf */.b6)(target, source) : undefined;
        return name === undefined ? [] : [[name, `${module}.${name}`]];
    });
}
function toMixin(all) {
    const members = new Map(all.map((member) => [member.attribute, member]));
    return {
        attributes: all
            .filter(({ qualified }) => /\bsqlalchemy\b/.test(qualified))
            .map(({ attribute }) => attribute),
        said: (attribute) => members.get(attribute)?.text,
        agrees: (attribute, statement) => {
            const own = normalForm(members.get(attribute)?.qualified ?? '');
            return own !== undefined && own === normalForm(statement);
        },
    };
}
function readClasses(statements, source) {
    const classes = statements.filter(({ name }) => name === 'ClassDefinition');
    return new Map(classes.flatMap((each) => {
        const name = (0,names_value/* childrenOf */.LU)(each).find((part) => part.name === 'VariableName');
        return name ? [[(0,names_value/* textOf */.b6)(name, source), each]] : [];
    }));
}
/** A class with what its parents in the same module say before it. */
function readClass(name, source, depth) {
    if (source.read.has(name))
        return NOTHING;
    source.read.add(name);
    const parts = (0,names_value/* childrenOf */.LU)(source.classes.get(name) ?? EMPTY);
    const args = parts.find((part) => part.name === 'ArgList');
    const body = parts.find((part) => part.name === 'Body');
    const contents = [
        ...(args ? readParents(args, source, depth) : []),
        ...(body ? (0,names_value/* childrenOf */.LU)(body).map((statement) => readStatement(statement, source)) : []),
    ];
    return {
        members: contents.flatMap(({ members }) => members),
        problems: contents.flatMap(({ problems }) => problems),
    };
}
const EMPTY = { name: '', from: 0, to: 0, firstChild: null, nextSibling: null };
function readParents(args, source, depth) {
    const parts = (0,names_value/* childrenOf */.LU)(args);
    const parents = parts.filter((part, index) => part.name !== 'AssignOp' && ![parts[index - 1], parts[index + 1]].some(isAssign));
    return parents.map((parent) => {
        const name = (0,names_value/* textOf */.b6)(parent, source.text);
        if (source.classes.has(name) && depth > 0)
            return readClass(name, source, depth - 1);
        const isPlain = PLAIN_PARENTS.has(qualify(parent, source.text, source.names));
        return isPlain ? NOTHING : { members: [], problems: [`the columns of its parent ${name} are not`] };
    });
}
const NOTHING = { members: [], problems: [] };
function isAssign(part) {
    return part?.name === 'AssignOp';
}
function readStatement(statement, { text, names }) {
    const [target] = (0,names_value/* childrenOf */.LU)(statement);
    const whole = (0,names_value/* textOf */.b6)(statement, text);
    if (statement.name === 'DecoratedStatement' && /\bdeclared_attr\b/.test(whole))
        return { members: [], problems: [`what declared_attr gives is not known`] };
    if (statement.name !== 'AssignStatement' || target?.name !== 'VariableName')
        return NOTHING;
    const attribute = (0,names_value/* textOf */.b6)(target, text);
    if (attribute === '__table_args__')
        return { members: [], problems: ['it has __table_args__'] };
    const line = shorten(whole.replaceAll(/\s+/g, ' '));
    return { members: [{ attribute, text: line, qualified: qualify(statement, text, names) }], problems: [] };
}
/** A statement is shown to people, and may be of any length. */
function shorten(line) {
    return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}


/***/ }),

/***/ 47972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35269);


/** The statements of Python text, as far as it is Python; none of text that is nested too deep to be read. */
function statementsOf(source) {
    try {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(_lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.parse(source).topNode);
    }
    catch (error) {
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 35269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _drift_python_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75544);

/** How deep calls and lists are read: models need four levels. */
const DEPTH = 12;
/** Reads an expression. What is nested too deep, and all that models do not use, is `other`. */
function readValue(node, source, depth = DEPTH) {
    const read = depth === 0 ? undefined : READ[node.name];
    return read?.(node, source, depth - 1) ?? { kind: 'other', source: textOf(node, source) };
}
/** The children of a node, without punctuation and comments. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (!SKIPPED.has(child.name))
            children.push(child);
    }
    return children;
}
/** The text of a node in the source. */
function textOf({ from, to }, source) {
    return source.slice(from, to);
}
const SKIPPED = new Set(['(', ')', '[', ']', '{', '}', ',', ':', 'Comment']);
const readName = (node, source) => {
    const name = textOf(node, source);
    return /^[^\s()[\]]+$/.test(name) ? { kind: 'name', name } : undefined;
};
const readList = (node, source, depth) => ({
    kind: 'list',
    items: childrenOf(node).map((child) => readValue(child, source, depth)),
});
const readDictionary = (node, source, depth) => {
    const parts = childrenOf(node).map((child) => readValue(child, source, depth));
    const entries = parts.flatMap((key, index) => {
        const value = parts[index + 1];
        return index % 2 === 0 && value ? [[key, value]] : [];
    });
    return { kind: 'dictionary', entries };
};
const readText = (node, source) => {
    const literals = node.name === 'ContinuedString' ? childrenOf(node) : [node];
    const texts = literals.map((literal) => decodeText(textOf(literal, source)));
    return texts.includes(undefined) ? undefined : { kind: 'text', text: texts.join('') };
};
const readParentheses = (node, source, depth) => {
    const [inner] = childrenOf(node);
    return inner && readValue(inner, source, depth);
};
const readCall = (node, source, depth) => {
    const [callee, args] = childrenOf(node);
    if (!callee || args?.name !== 'ArgList')
        return undefined;
    const items = [];
    const keywords = new Map();
    const parts = childrenOf(args);
    parts.forEach((part, index) => {
        if (part.name === 'AssignOp' || parts[index + 1]?.name === 'AssignOp')
            return;
        const value = readValue(part, source, depth);
        const name = parts[index - 1]?.name === 'AssignOp' ? parts[index - 2] : undefined;
        if (name)
            keywords.set(textOf(name, source), value);
        else
            items.push(value);
    });
    return { kind: 'call', callee: genericName(textOf(callee, source)), items, keywords };
};
/** A class without the types that it is given: `Column` for `Column[float]`. */
function genericName(callee) {
    const [name = callee] = callee.split('[', 1);
    return callee.endsWith(']') ? name : callee;
}
/** A function without a name stands for what it gives. */
const readLambda = (node, source, depth) => {
    const given = childrenOf(node).at(-1);
    return given && readValue(given, source, depth);
};
/** How each kind of expression is read, by the parser's names. */
const READ = {
    ArrayExpression: readList,
    CallExpression: readCall,
    ContinuedString: readText,
    DictionaryExpression: readDictionary,
    LambdaExpression: readLambda,
    MemberExpression: readName,
    ParenthesizedExpression: readParentheses,
    String: readText,
    TupleExpression: readList,
    VariableName: readName,
};
/** What a literal says; undefined for bytes, for half a surrogate pair, and for what Python refuses. */
function decodeText(source) {
    try {
        const literal = (0,_drift_python_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .readLiteral */ .U1)(source);
        if (literal.mark !== 's')
            return undefined;
        const text = JSON.parse(`"${(0,_drift_python_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(literal.body, literal)}"`);
        return typeof text === 'string' ? text : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
