import type { Diagnostic } from '../../../../model/diagnostic.js'
import type { Place } from '../../../../model/place.js'
import { Refusals } from '../context.js'
import type { Parsers } from '../parser.js'
import { DEFINING } from '../skip.js'
import { type Expectation, opposite } from './condition.js'
import { isDefining, variablesIn } from './effects.js'
import { handles } from './handlers.js'
import type { Program } from './program.js'
import { type Branch, type Step, toSteps } from './steps.js'
import { Variables } from './variables.js'

/** What a code block needs of the reading that it is part of. */
export interface Host {
  readonly parsers: Parsers
  readonly refusals: Refusals
  /** Whether a statement says nothing of tables and types. */
  readonly isSilent: (sql: string) => boolean
  /** Does what the statements of a text say, whose first character stands at a place. */
  readonly read: (sql: string, place: Place, refusals: Refusals) => void
}

/** UTF-16 units of a program; one that is longer is not read. */
const LONGEST = 256 * 1024

/**
 * Does what a program says, as on a database that has what the statements before it have made: its statements, of those
 * under a condition that asks the catalog the ones that can be carried out, and EXECUTE of a text that is known. What
 * depends on anything else is not done, and said, where it defines a table or a type.
 */
export function runProgram(program: Program, host: Host): void {
  const { statement, text, language } = program
  const run = new Run(program, host)
  if (language === 'sql') run.all([{ kind: 'sql', text, line: 1, into: [] }])
  else {
    const isRead = language === 'plpgsql' && text.length <= LONGEST
    const steps = isRead ? toSteps(host.parsers.parseProgram(statement.text)) : undefined
    if (steps) run.all(steps)
    else if (DEFINING.test(text)) host.refusals.warn(statement.placeAt(0), 'statement-in-text', UNREAD)
  }
}

const UNREAD = 'the program in this text cannot be read; write what it defines as statements of their own'
const UNKNOWN =
  'what this does depends on what the program finds in the database, and is not read; write what it defines as statements of their own'
const UNDONE =
  'where this fails, what stands before it in its block is undone, and is read as done; write it as statements of their own'

/** What came of some steps. */
interface Outcome {
  /** Whether a statement was carried out that may change tables or types. */
  readonly isDone: boolean
  /** Whether one of them surely did: none with IF EXISTS or IF NOT EXISTS does. */
  readonly isChange: boolean
  /** What the database would refuse; the steps behind it are not done. */
  readonly failure?: Diagnostic
  /** Whether the program ends here: always, or where the catalog is as expected. */
  readonly ends?: 'always' | Expectation
}

const NOTHING: Outcome = { isDone: false, isChange: false }

function then(first: Outcome, next: Outcome): Outcome {
  return { ...next, isDone: first.isDone || next.isDone, isChange: first.isChange || next.isChange }
}

type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>

interface ExpectedBranch extends Branch {
  readonly expectation: Expectation
}

class Run {
  readonly #program: Program
  readonly #host: Host
  readonly #variables: Variables

  constructor(program: Program, host: Host) {
    this.#program = program
    this.#host = host
    this.#variables = new Variables(host.parsers, program.known)
  }

  /** Does all steps of a program. */
  all(steps: readonly Step[]): void {
    const { failure } = this.#do(steps)
    if (failure) this.#host.refusals.add(failure.place ?? this.#place(1), failure.code, failure.message)
  }

  #do(steps: readonly Step[]): Outcome {
    let outcome = NOTHING
    for (const [index, step] of steps.entries()) {
      outcome = then(outcome, this.#step(step))
      const { failure, ends } = outcome
      if (failure || ends === 'always') return outcome
      if (ends) return then(outcome, this.#try(steps.slice(index + 1), opposite(ends)))
    }
    return outcome
  }

  #step(step: Step): Outcome {
    switch (step.kind) {
      case 'sql':
        return this.#sql(step)
      case 'execute':
        return this.#execute(step)
      case 'assign':
        this.#variables.set(step.variable, step.expression)
        return NOTHING
      case 'if':
        return this.#if(step)
      case 'foreach':
        return this.#foreach(step)
      case 'block':
        return this.#block(step)
      case 'return':
        return { ...NOTHING, ends: 'always' }
      case 'other':
        return this.#leave(step)
    }
  }

  /** A query tells the variables that take its result what it asks. */
  #sql({ text, line, into }: StepOf<'sql'>): Outcome {
    if (/^\s*select\b/i.test(text))
      for (const variable of into) this.#variables.set(variable, `EXISTS (${text})`)
    else for (const variable of into) this.#variables.forget(variable)
    return this.#read(text, this.#place(line, text))
  }

  #execute(step: StepOf<'execute'>): Outcome {
    const text = this.#variables.text(step.expression)
    if (text === undefined) return this.#leave(step)
    return this.#read(text, this.#place(step.line, step.expression.replace(/^'/, '')))
  }

  #read(text: string, place: Place): Outcome {
    if (this.#host.isSilent(text)) return NOTHING
    const refusals = new Refusals('error')
    this.#host.read(text, place, refusals)
    const failure = refusals.diagnostics.find(({ severity }) => severity === 'error')
    if (failure) return { ...NOTHING, failure }
    for (const { place: at, code, message } of refusals.diagnostics)
      this.#host.refusals.warn(at ?? place, code, message)
    return { isDone: true, isChange: !/\bif\s+(?:not\s+)?exists\b/i.test(text) }
  }

  /** Of the branches that define something the first that can be carried out. */
  #if(step: StepOf<'if'>): Outcome {
    const branches = this.#expect(step.branches)
    if (!branches) return this.#leave(step)
    for (const { steps, expectation } of branches.filter((branch) => branch.steps.some(isDefining))) {
      const outcome = this.#try(steps, expectation)
      if (outcome.isDone || outcome.failure) return outcome
    }
    this.#forget(step)
    const end = branches.find(({ steps }) => steps.some(({ kind }) => kind === 'return'))
    return end ? { ...NOTHING, ends: end.expectation } : NOTHING
  }

  /** The branches with what they expect; undefined where a condition asks for anything but the catalog. */
  #expect(branches: readonly Branch[]): readonly ExpectedBranch[] | undefined {
    const found: ExpectedBranch[] = []
    for (const branch of branches) {
      const before = found.at(-1)?.expectation
      const expectation =
        branch.condition === undefined
          ? before && opposite(before)
          : this.#variables.expectation(branch.condition)
      if (!expectation) return undefined
      found.push({ ...branch, expectation })
    }
    return found
  }

  /**
   * Does steps that the database does only where its catalog is as expected. That it is not shows in the first of them,
   * which makes what is there already, or speaks of what is missing: then none of them is done.
   */
  #try(steps: readonly Step[], { present, missing }: Expectation): Outcome {
    const outcome = this.#do(steps)
    const code = outcome.failure?.code ?? ''
    const isExpected = (missing && code.startsWith('duplicate-')) || (present && code.startsWith('unknown-'))
    return isExpected && !outcome.isChange ? NOTHING : outcome
  }

  #foreach(step: StepOf<'foreach'>): Outcome {
    const items = this.#variables.items(step.expression)
    if (!items || !isDefining(step)) return this.#leave(step)
    let outcome = NOTHING
    for (const item of items) {
      this.#variables.setText(step.variable, item)
      outcome = then(outcome, this.#do(step.steps))
      if (outcome.failure || outcome.ends) break
    }
    return outcome
  }

  #block({ steps, handlers }: StepOf<'block'>): Outcome {
    const outcome = this.#do(steps)
    const { failure, isChange } = outcome
    const handler = failure && handlers.find(({ conditions }) => handles(conditions, failure.code))
    if (!handler) return outcome
    if (isChange) this.#host.refusals.warn(failure.place ?? this.#place(1), 'statement-in-text', UNDONE)
    return this.#do(handler.steps)
  }

  /** Leaves a step undone, and says so where it defines something. */
  #leave(step: StepOf<'execute' | 'if' | 'foreach' | 'other'>): Outcome {
    this.#forget(step)
    if (isDefining(step)) this.#host.refusals.warn(this.#place(step.line), 'statement-in-text', UNKNOWN)
    return NOTHING
  }

  #forget(step: Step): void {
    for (const variable of variablesIn(step)) this.#variables.forget(variable)
  }

  /** Where a statement stands that begins in a line of the program. */
  #place(line: number, part?: string): Place {
    const { text, statement } = this.#program
    const start = statement.text.indexOf(text)
    if (start < 0) return statement.placeAt(0)
    const before = text.split('\n').slice(0, line - 1)
    const offset = before.reduce((sum, { length }) => sum + length + 1, 0)
    const found = part === undefined ? -1 : text.indexOf(part, offset)
    const blanks = /^\s*/.exec(text.slice(offset))?.[0].length ?? 0
    return statement.placeAt(start + (found < 0 ? offset + blanks : found))
  }
}
