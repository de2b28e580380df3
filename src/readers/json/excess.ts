import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'
import { isBracket, scanSigns, STEPS } from './signs.js'

/** The most commas of a file, which is about as many values. */
const COMMA_LIMIT = 1_000_000

/** What a file has too much of, if anything. */
export function findExcess(text: string): Excess | undefined {
  let depth = 0
  let commas = 0
  for (const { sign, at } of scanSigns(text)) {
    if (sign === ',') commas += 1
    else if (isBracket(sign)) depth += STEPS[sign]
    if (depth > DEPTH_LIMIT) return tooDeep(at)
    if (commas > COMMA_LIMIT) return tooMany(at, COMMA_LIMIT, 'commas')
  }
  return undefined
}

/** The offset of the innermost bracket that is open where a text ends. */
export function findOpen(text: string): number | undefined {
  const open: number[] = []
  for (const { sign, at } of scanSigns(text)) {
    if (!isBracket(sign)) continue
    if (STEPS[sign] === 1) open.push(at)
    else open.pop()
  }
  return open.at(-1)
}
