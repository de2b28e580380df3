import type { CreateFunctionStmt, FuncCall, Node } from 'libpg-query'

import { itemsOf, optionsOf, textsOf } from '../nodes.js'
import type { Statement } from '../statement.js'
import { textOf } from './constant.js'
import type { Program } from './program.js'

/** A function or a procedure that defines something where it is called. */
interface Routine {
  readonly create: CreateFunctionStmt
  readonly statement: Statement
}

const CALL = /(?:call|select)\s+(?:\*\s+from\s+)?(?:[\w$"]+\s*\.\s*)?([\w$]+|"[^"]+")\s*\(/iy

const ROUTINE = /create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/iy

/** Functions and procedures by name and number of parameters. */
export class Routines {
  readonly #routines = new Map<string, Routine[]>()

  add(create: CreateFunctionStmt, statement: Statement): void {
    const name = textsOf(create.funcname).at(-1) ?? ''
    const count = create.parameters?.length
    const others = (this.#routines.get(name) ?? []).filter(
      (other) => other.create.parameters?.length !== count,
    )
    this.#routines.set(name, [...others, { create, statement }])
  }

  /** Whether a statement at an offset may call one of them. */
  mayCall(text: string, start: number): boolean {
    if (this.#routines.size === 0) return false
    CALL.lastIndex = start
    const [, name = ''] = CALL.exec(text) ?? []
    return this.#routines.has(name.startsWith('"') ? name.slice(1, -1) : name.toLowerCase())
  }

  /** The program that a statement calls, with the arguments that are known; undefined where it calls none. */
  called(node: Node): Program | undefined {
    for (const call of callsIn(node)) {
      const { funcname, args = [] } = call
      const routine = this.#routines
        .get(textsOf(funcname).at(-1) ?? '')
        ?.find(({ create: { parameters = [] } }) => args.length <= parameters.length)
      if (routine) return toProgram(routine, args)
    }
    return undefined
  }
}

/** Whether a statement may call a function or a procedure, none of which may be known yet. */
export function isCall(text: string, start: number): boolean {
  CALL.lastIndex = start
  return CALL.test(text)
}

/** Whether a statement makes a function or a procedure, whose text matters only where it is called. */
export function isRoutine(text: string, start: number): boolean {
  ROUTINE.lastIndex = start
  return ROUTINE.test(text)
}

function callsIn(node: Node): readonly FuncCall[] {
  if ('CallStmt' in node) return node.CallStmt.funccall ? [node.CallStmt.funccall] : []
  if (!('SelectStmt' in node)) return []
  const { targetList = [], fromClause = [] } = node.SelectStmt
  const values = targetList.flatMap((target) => ('ResTarget' in target ? (target.ResTarget.val ?? []) : []))
  const sources = fromClause.flatMap((source) =>
    'RangeFunction' in source ? (source.RangeFunction.functions ?? []).flatMap(itemsOf) : [],
  )
  return [...values, ...sources].flatMap((value) => ('FuncCall' in value ? [value.FuncCall] : []))
}

function toProgram({ create, statement }: Routine, args: readonly Node[]): Program {
  const options = optionsOf(create.options)
  const language = options.get('language')
  const [body] = textsOf(itemsOf(options.get('as')))
  return {
    statement,
    text: body ?? '',
    language: language && 'String' in language ? (language.String.sval ?? '') : 'sql',
    known: new Map(
      (create.parameters ?? []).flatMap((parameter, index) => {
        if (!('FunctionParameter' in parameter)) return []
        const { name, defexpr } = parameter.FunctionParameter
        const text = textOf(argumentOf(name, index, args) ?? defexpr, new Map())
        return name === undefined || text === undefined ? [] : [[name, { kind: 'text', text }] as const]
      }),
    ),
  }
}

/** The argument for a parameter: the one of its name (`name => value`), else the one in its place. */
function argumentOf(name: string | undefined, index: number, args: readonly Node[]): Node | undefined {
  const named = args.flatMap((arg) => ('NamedArgExpr' in arg ? [arg.NamedArgExpr] : []))
  const own = named.find((arg) => arg.name === name)
  const placed = args[index]
  return own ? own.arg : placed && !('NamedArgExpr' in placed) ? placed : undefined
}
