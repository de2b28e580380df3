import { type Diagnostic, errorAt } from '../../../../model/diagnostic.js'
import type { Place } from '../../../../model/place.js'
import { DEEPEST, type Host, runProgram } from '../../programs/run.js'
import type { SchemaState } from '../schema-state.js'
import type { Token } from '../token.js'
import { languageOf } from './language.js'
import { type Procedure, readProcedure } from './procedures.js'
import { toSteps } from './steps.js'
import { argumentsOf } from './tokens.js'
import { calledBy } from './words.js'

/** The text that tokens are of, and where its offsets stand. */
interface Source {
  readonly text: string
  readonly place: (offset: number) => Place
}

/** What running a statement needs of the reading around it. */
export interface Surroundings {
  readonly state: SchemaState
  /** How many programs lie around the statement. */
  readonly depth: number
  readonly read: Host['read']
  readonly say: (diagnostic: Diagnostic) => void
}

/** Does what a statement says that sets variables, or runs what stands in a text or a procedure. */
export function runStatement(tokens: readonly Token[], source: Source, surroundings: Surroundings): void {
  try {
    runGuarded(tokens, source, surroundings)
  } catch (error) {
    // Blocks in blocks without end exhaust the engine's stack.
    if (!(error instanceof RangeError)) throw error
    surroundings.say(errorAt(source.place(tokens[0]?.start ?? 0), 'too-deep', TOO_DEEP))
  }
}

const TOO_DEEP = 'the parts of this program lie too deep in each other to be read'

function runGuarded(tokens: readonly Token[], source: Source, surroundings: Surroundings): void {
  const { state, depth, read, say } = surroundings
  const step = (): void => {
    state.work.step()
  }
  const host: Host = { language: languageOf(state), values: state.values, read, step, say }
  const procedure = tokens[0]?.key === 'CALL' ? state.procedures.get(calledBy(tokens)) : undefined
  if (depth >= DEEPEST) {
    const message = `procedures may call each other ${DEEPEST} levels deep, and these go deeper`
    say(errorAt(source.place(tokens[0]?.start ?? 0), 'too-deep', message))
  } else if (procedure) runProcedure(procedure, argumentsIn(tokens, source.text), host, state)
  else runProgram(toSteps(tokens, source.text, source.place), host)
}

/** Runs a procedure, whose own variables nobody knows behind it. */
function runProcedure(
  procedure: Procedure,
  given: readonly string[],
  host: Host,
  { dialect, values }: SchemaState,
): void {
  const { parameters, steps } = readProcedure(procedure, dialect)
  for (const [index, parameter] of parameters.entries()) {
    const value = host.language.valueOf(given[index] ?? '', values)
    if (value) values.set(parameter, value)
    else values.delete(parameter)
  }
  runProgram(steps, host)
  for (const name of values.keys()) if (!name.startsWith('@')) values.delete(name)
}

function argumentsIn(tokens: readonly Token[], text: string): readonly string[] {
  const opening = tokens.findIndex(({ key }) => key === '(')
  const name = tokens[opening - 1]
  if (!name) return []
  const call = [{ ...name, key: 'CALL' }, ...tokens.slice(opening)]
  return (argumentsOf(call, 'CALL') ?? []).map((part) =>
    text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0),
  )
}
