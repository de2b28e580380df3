import {
  joinArguments,
  joinComprehension,
  joinDisplay,
  joinMember,
  joinNamedExpression,
  joinParentheses,
  joinSequencePattern,
  joinTupleExpression,
  joinYield,
} from './expressions.js'
import { joinImport } from './imports.js'
import { normaliseNumber } from './literals.js'
import { joinOperators } from './operators.js'
import { toPiece, type Rule } from './piece.js'
import {
  joinAssignment,
  joinBlock,
  joinClass,
  joinCompound,
  joinDelete,
  joinExpressionStatement,
  joinGroup,
  joinReturn,
  joinUpdate,
  joinWith,
} from './statements.js'
import { joinContinued, joinFormatString, joinReplacement, joinSpec, joinString } from './strings.js'

const joinNumber: Rule = (branch) =>
  toPiece(branch, normaliseNumber(branch.source.slice(branch.from, branch.to)))

const joinToken: Rule = (branch) => toPiece(branch, branch.source.slice(branch.from, branch.to))

const refuse: Rule = ({ kind }) => {
  throw new SyntaxError(`${kind} is not Python 3`)
}

/** What each kind of branch comes to, by the parser's names; `joinAsIs` is for all the others. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
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
  } satisfies Record<string, Rule>),
)
