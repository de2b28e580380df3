import { parser } from '@lezer/python'

import { cutCommon } from './python/cut.js'
import { foldTree } from './python/fold.js'

const strictParser = parser.configure({ strict: true })

/** Whether two sources are the same Python. */
export type SamePython = (a: string, b: string) => boolean

/**
 * Whether two sources are the same Python: layout, line wrapping, quotes, the spelling of strings and numbers, joined
 * string literals, redundant parentheses and trailing commas, comments, the indentation of docstrings, and the order of
 * imports do not count. Text that does not parse is the same only as itself.
 */
export const samePython: SamePython = (a, b) => createSamePython()(a, b)

/** A `samePython` that parses each text once, however often it is asked about it. */
export function createSamePython(): SamePython {
  const known = new Map<string, string | undefined>()
  const recall = (text: string): string | undefined => {
    if (!known.has(text)) known.set(text, canonicalPython(text))
    return known.get(text)
  }
  const isSame = (a: string, b: string): boolean => recall(a) !== undefined && recall(a) === recall(b)
  return (a, b) => {
    if (a === b) return true
    const parts = cutCommon(a, b)
    const isShort = parts.join('').length < (a.length + b.length) / 2
    return isShort && parts.every((part) => recall(part) !== undefined) ? isSame(...parts) : isSame(a, b)
  }
}

/**
 * A text that is equal for sources that are the same Python and differs for all others; undefined for what does not
 * parse, is nested too deep, or is not Python 3. It is for comparing, not for reading, and may change with a release.
 */
export function canonicalPython(text: string): string | undefined {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  if (/\\\n?$/.test(source)) return undefined
  try {
    return foldTree(strictParser.parse(source), source)
  } catch (error) {
    // The parser itself comes to the end of its stack in what is nested tens of thousands deep.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
