import { readTruth } from '../truth.js'

/** Whether a cell says yes or no: in the words of every format, and by a box that is ticked, `x` or `[x]`, or empty. */
export function readTick(text: string): boolean | undefined {
  const tick = /^(?:x|\[([x ])\])$/i.exec(text.trim())
  return tick ? tick[1] !== ' ' : readTruth(text)
}
