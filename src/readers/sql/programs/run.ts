import { type Diagnostic, warningAt } from '../../../model/diagnostic.js'
import type { Place } from '../../../model/place.js'
import { isDefining, variablesIn } from './effects.js'
import { type Expectation, opposite } from './expectation.js'
import type { Language, Value } from './language.js'
import type { Branch, Step, StepOf, Variable } from './steps.js'

/** The most programs that may run within each other. */
export const DEEPEST = 20

/** What a program needs of the reading that it is part of. */
export interface Host {
  readonly language: Language
  /** What is known of variables, which the program changes. */
  readonly values: Map<Variable, Value>
  /** Does what the statements of a text say, whose first character stands at a place, and gives what is to be said of them. */
  readonly read: (sql: string, place: Place) => readonly Diagnostic[]
  /** To be called before each step, since loops in loops may have more of them than anyone waits for. */
  readonly step: () => void
  /** Says what the database would refuse, an error here, and what is not read. */
  readonly say: (diagnostic: Diagnostic) => void
}

/**
 * Does what a program says, as on a database that has what the statements before it have made: its statements, of those
 * under a condition that asks the catalog the ones that can be carried out, and EXECUTE of a text that is known. What
 * depends on anything else is not done, and said, where it defines a table or a type.
 */
export function runProgram(steps: readonly Step[], host: Host): void {
  const { failure } = new Run(host).all(steps)
  if (failure) host.say(failure)
}

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

interface ExpectedBranch extends Branch {
  readonly expectation: Expectation
}

class Run {
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
  }

  all(steps: readonly Step[]): Outcome {
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
    this.#host.step()
    switch (step.kind) {
      case 'sql':
        return this.#sql(step)
      case 'execute':
        return this.#execute(step)
      case 'assign':
        this.#set(step.variable, this.#value(step.expression))
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
  #sql({ text, place, into }: StepOf<'sql'>): Outcome {
    const value = /^\s*select\b/i.test(text) ? this.#value(`EXISTS (${text})`) : undefined
    for (const variable of into) this.#set(variable, value)
    return this.#read(text, place)
  }

  #execute(step: StepOf<'execute'>): Outcome {
    const value = this.#value(step.expression)
    if (value?.kind === 'text') return this.#read(value.text, step.place)
    if (value?.kind !== 'choice') return this.#leave(step)
    const statement = (text: string): Step => ({ kind: 'sql', text, place: step.place, into: [] })
    return this.#first([
      { expectation: value.expectation, steps: [statement(value.then)] },
      { expectation: opposite(value.expectation), steps: [statement(value.otherwise)] },
    ])
  }

  #read(text: string, place: Place): Outcome {
    const { language, read, say } = this.#host
    if (language.isSilent(text)) return NOTHING
    const said = read(text, place)
    const failure = said.find(({ severity }) => severity === 'error')
    if (failure) return { ...NOTHING, failure }
    said.forEach(say)
    return { isDone: true, isChange: !/\bif\s+(?:not\s+)?exists\b/i.test(text) }
  }

  #if(step: StepOf<'if'>): Outcome {
    const branches = this.#expect(step.branches)
    if (!branches) return this.#leave(step)
    const outcome = this.#first(branches)
    if (outcome.isDone || outcome.failure) return outcome
    this.#forget(step)
    const end = branches.find(({ steps }) => steps.some(({ kind }) => kind === 'return'))
    return end ? { ...NOTHING, ends: end.expectation } : NOTHING
  }

  /** Does the first of the branches that define something that can be carried out. */
  #first(branches: readonly ExpectedBranch[]): Outcome {
    for (const { steps, expectation } of branches) {
      if (!steps.some((step) => isDefining(step, this.#host.language))) continue
      const outcome = this.#try(steps, expectation)
      if (outcome.isDone || outcome.failure) return outcome
    }
    return NOTHING
  }

  /** The branches with what they expect; undefined where a condition asks for anything but the catalog. */
  #expect(branches: readonly Branch[]): readonly ExpectedBranch[] | undefined {
    const found: ExpectedBranch[] = []
    for (const branch of branches) {
      const before = found.at(-1)?.expectation
      const value = branch.condition === undefined ? undefined : this.#value(branch.condition)
      const asked = value?.kind === 'answer' ? value.expectation : undefined
      const expectation = branch.condition === undefined ? before && opposite(before) : asked
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
    const outcome = this.all(steps)
    const code = outcome.failure?.code ?? ''
    const isExpected = (missing && code.startsWith('duplicate-')) || (present && code.startsWith('unknown-'))
    return isExpected && !outcome.isChange ? NOTHING : outcome
  }

  #foreach(step: StepOf<'foreach'>): Outcome {
    const { language, values } = this.#host
    const items = language.itemsOf(step.expression, values)
    if (!items || !isDefining(step, language)) return this.#leave(step)
    let outcome = NOTHING
    for (const text of items) {
      values.set(step.variable, { kind: 'text', text })
      outcome = then(outcome, this.all(step.steps))
      if (outcome.failure || outcome.ends) break
    }
    return outcome
  }

  #block({ steps, handlers, place }: StepOf<'block'>): Outcome {
    const { language, say } = this.#host
    const outcome = this.all(steps)
    const { failure, isChange } = outcome
    const handler = failure && handlers.find(({ conditions }) => language.handles(conditions, failure.code))
    if (!handler) return outcome
    if (isChange) say(warningAt(failure.place ?? place, 'statement-in-text', UNDONE))
    return this.all(handler.steps)
  }

  /** Leaves a step undone, and says so where it defines something. */
  #leave(step: StepOf<'execute' | 'if' | 'foreach' | 'other'>): Outcome {
    const { language, say } = this.#host
    this.#forget(step)
    if (isDefining(step, language)) say(warningAt(step.place, 'statement-in-text', UNKNOWN))
    return NOTHING
  }

  #value(expression: string): Value | undefined {
    return this.#host.language.valueOf(expression, this.#host.values)
  }

  #set(variable: Variable, value: Value | undefined): void {
    if (value) this.#host.values.set(variable, value)
    else this.#host.values.delete(variable)
  }

  #forget(step: Step): void {
    for (const variable of variablesIn(step)) this.#host.values.delete(variable)
  }
}
