import { warningAt } from '../../../../model/diagnostic.js'
import type { Place } from '../../../../model/place.js'
import { type Host, runProgram } from '../../programs/run.js'
import type { Step } from '../../programs/steps.js'
import type { Parsers } from '../parser.js'
import { DEFINING } from '../skip.js'
import type { Program } from './program.js'
import { type PlaceOf, toSteps } from './steps.js'

/** UTF-16 units of a program; one that is longer is not read. */
const LONGEST = 256 * 1024

const UNREAD = 'the program in this text cannot be read; write what it defines as statements of their own'

/** Does what a program in SQL or PL/pgSQL says. One of another language, or that cannot be read, is said. */
export function run(program: Program, { parseProgram }: Parsers, host: Omit<Host, 'values'>): void {
  const { text, statement, known } = program
  const steps = readSteps(program, parseProgram)
  if (steps) runProgram(steps, { ...host, values: new Map(known) })
  else if (DEFINING.test(text)) host.say(warningAt(statement.placeAt(0), 'statement-in-text', UNREAD))
}

function readSteps(program: Program, parseProgram: Parsers['parseProgram']): readonly Step[] | undefined {
  const { text, language, statement } = program
  const placeOf: PlaceOf = (line, part) => findPlace(program, line, part)
  if (language === 'sql') return [{ kind: 'sql', text, place: placeOf(1, text), into: [] }]
  if (language !== 'plpgsql' || text.length > LONGEST) return undefined
  return toSteps(parseProgram(statement.text), placeOf)
}

/** Where a part of a program stands that begins in a line, or the first of that line; else the statement around it. */
function findPlace({ text, statement }: Program, line: number, part?: string): Place {
  const start = statement.text.indexOf(text)
  if (start < 0) return statement.placeAt(0)
  const before = text.split('\n').slice(0, line - 1)
  const offset = before.reduce((sum, { length }) => sum + length + 1, 0)
  const found = part === undefined ? -1 : text.indexOf(part, offset)
  const blanks = /^\s*/.exec(text.slice(offset))?.[0].length ?? 0
  return statement.placeAt(start + (found < 0 ? offset + blanks : found))
}
