import type { Place } from '../../../../model/place.js'
import type { Branch, Handler, Step, Variable } from '../../programs/steps.js'
import type { Token } from '../token.js'
import { findOutside, split } from './tokens.js'

/** The variable that stands for a prepared statement, whose name is no other's. */
function preparedName(token: Token | undefined): Variable {
  return `prepared statement ${token?.value.toLowerCase() ?? ''}`
}

const LOOPS: ReadonlySet<string> = new Set(['CASE', 'FOR', 'LOOP', 'REPEAT', 'WHILE'])
const BRANCHES: ReadonlySet<string> = new Set(['ELSE', 'ELSEIF', 'END'])
const ENDS: ReadonlySet<string> = new Set(['END'])
const AFTER_INTO: ReadonlySet<string> = new Set(['FROM', 'WHERE', 'GROUP', 'ORDER', 'LIMIT'])

/** The steps of statements, which end with semicolons: those of a procedure's body, or one of a script. */
export function toSteps(
  tokens: readonly Token[],
  text: string,
  place: (offset: number) => Place,
): readonly Step[] {
  return new StepReader(tokens, text, place).steps(new Set())
}

class StepReader {
  readonly #tokens: readonly Token[]
  readonly #text: string
  readonly #place: (offset: number) => Place
  #at = 0

  constructor(tokens: readonly Token[], text: string, place: (offset: number) => Place) {
    this.#tokens = tokens
    this.#text = text
    this.#place = place
  }

  /** All statements up to one of some words, or to the end. */
  steps(ends: ReadonlySet<string>): readonly Step[] {
    const found: Step[] = []
    while (this.#at < this.#tokens.length && !ends.has(this.#key())) {
      if (this.#key() === ';') this.#at += 1
      else found.push(...this.#statement())
    }
    return found
  }

  #statement(): readonly Step[] {
    if (this.#tokens[this.#at + 1]?.key === ':') this.#at += 2
    const key = this.#key()
    if (key === 'BEGIN') return [this.#block()]
    if (key === 'IF') return [this.#if()]
    if (LOOPS.has(key)) return [this.#loop()]
    const start = this.#at
    const tokens = this.#simple()
    const place = this.#place(tokens[0]?.start ?? 0)
    const [, name, ...rest] = tokens
    switch (key) {
      case 'SET':
        return toAssignments(tokens.slice(1), (part) => this.#slice(part))
      case 'SELECT':
        return this.#query(tokens)
      case 'PREPARE':
        return [{ kind: 'assign', variable: preparedName(name), expression: this.#slice(rest.slice(1)) }]
      case 'EXECUTE':
        return name?.key === 'IMMEDIATE'
          ? [{ kind: 'execute', expression: this.#slice(rest), place }]
          : [{ kind: 'execute', expression: preparedName(name), place }]
      case 'LEAVE':
      case 'RETURN':
        return [{ kind: 'return' }]
      default:
        return this.#at > start ? [{ kind: 'sql', text: this.#slice(tokens), place, into: [] }] : []
    }
  }

  /** BEGIN … END, with its handlers. One that continues is around each statement of its own. */
  #block(): Step {
    const place = this.#place(this.#tokens[this.#at]?.start ?? 0)
    this.#at += 1
    const steps: Step[] = []
    const handlers: Handler[] = []
    const continuing: Handler[] = []
    while (this.#at < this.#tokens.length && this.#key() !== 'END') {
      if (this.#key() === ';') this.#at += 1
      else if (this.#key() !== 'DECLARE') steps.push(...this.#statement())
      else if (this.#tokens[this.#at + 2]?.key === 'HANDLER')
        (this.#tokens[this.#at + 1]?.key === 'CONTINUE' ? continuing : handlers).push(this.#handler())
      else steps.push(...this.#declaration())
    }
    this.#end()
    const guarded: readonly Step[] =
      continuing.length === 0
        ? steps
        : steps.map((step) => ({ kind: 'block', steps: [step], handlers: continuing, place }))
    return { kind: 'block', steps: guarded, handlers, place }
  }

  /** DECLARE … HANDLER FOR conditions, and the statement that it does. */
  #handler(): Handler {
    const start = this.#at + 4
    const isCondition = ({ key, kind, value }: Token): boolean =>
      key === ',' || kind === 'string' || kind === 'number' || CONDITIONS.has(key) || /^\d+$/.test(value)
    this.#at = start
    while (isCondition(this.#tokens[this.#at] ?? NO_TOKEN)) this.#at += 1
    const conditions = this.#tokens.slice(start, this.#at).map(({ key, value }) => key || value)
    return { conditions, steps: this.#statement() }
  }

  #declaration(): readonly Step[] {
    const tokens = this.#simple()
    const at = findOutside(tokens, ({ key }) => key === 'DEFAULT')
    const variable = tokens[1]?.value.toLowerCase() ?? ''
    const expression = this.#slice(tokens.slice(at + 1))
    return at < tokens.length ? [{ kind: 'assign', variable, expression }] : []
  }

  #if(): Step {
    const place = this.#place(this.#tokens[this.#at]?.start ?? 0)
    const branches: Branch[] = []
    while (this.#key() === 'IF' || this.#key() === 'ELSEIF') {
      const then = findOutside(this.#tokens, ({ key }) => key === 'THEN', this.#at + 1)
      const condition = this.#slice(this.#tokens.slice(this.#at + 1, then))
      this.#at = then + 1
      branches.push({ condition, steps: this.steps(BRANCHES) })
    }
    if (this.#key() === 'ELSE') {
      this.#at += 1
      branches.push({ steps: this.steps(ENDS) })
    }
    this.#end()
    return { kind: 'if', branches, place }
  }

  /** A loop or CASE, up to its END. */
  #loop(): Step {
    const start = this.#at
    for (let depth = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const isBehindEnd = this.#tokens[this.#at - 1]?.key === 'END'
      const key = this.#key()
      if ((LOOPS.has(key) || key === 'BEGIN' || key === 'IF') && !isBehindEnd) depth += 1
      if (key === 'END') depth -= 1
      if (depth === 0) break
    }
    this.#end()
    const tokens = this.#tokens.slice(start, this.#at)
    const variables = tokens.map(({ value }) => value.toLowerCase())
    return {
      kind: 'other',
      texts: [this.#slice(tokens)],
      variables,
      place: this.#place(tokens[0]?.start ?? 0),
    }
  }

  /** SELECT, which may set variables. */
  #query(tokens: readonly Token[]): readonly Step[] {
    const into = findOutside(tokens, ({ key }) => key === 'INTO')
    const behind = findOutside(tokens, ({ key }) => AFTER_INTO.has(key), into)
    const variables = split(tokens.slice(into + 1, behind), ({ key }) => key === ',')
    const values = split(tokens.slice(1, into), ({ key }) => key === ',')
    const rest = this.#slice(tokens.slice(behind))
    return variables.flatMap((name, index) => {
      const variable = name[0]?.value.toLowerCase()
      const expression = `SELECT ${this.#slice(values[index] ?? [])} ${rest}`
      return variable === undefined ? [] : [{ kind: 'assign', variable, expression }]
    })
  }

  /** The tokens up to a semicolon. */
  #simple(): readonly Token[] {
    const start = this.#at
    while (this.#at < this.#tokens.length && this.#key() !== ';') this.#at += 1
    return this.#tokens.slice(start, this.#at)
  }

  /** Passes over END, what it ends, and the label. */
  #end(): void {
    this.#simple()
  }

  #key(): string {
    return this.#tokens[this.#at]?.key ?? ''
  }

  #slice(tokens: readonly Token[]): string {
    return this.#text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  }
}

const NO_TOKEN: Token = { kind: 'symbol', key: '', value: '', start: 0, end: 0 }

const CONDITIONS: ReadonlySet<string> = new Set([
  'SQLSTATE',
  'VALUE',
  'SQLEXCEPTION',
  'SQLWARNING',
  'NOT',
  'FOUND',
])

/** `SET @a = 1, b = 2`. */
function toAssignments(
  tokens: readonly Token[],
  textOf: (tokens: readonly Token[]) => string,
): readonly Step[] {
  return split(tokens, ({ key }) => key === ',').map((part) => {
    const at = findOutside(part, ({ key }) => key === '=')
    const end = part[at - 1]?.key === ':' ? at - 2 : at - 1
    return {
      kind: 'assign',
      variable: part[end]?.value.toLowerCase() ?? '',
      expression: textOf(part.slice(at + 1)),
    }
  })
}
