import { DEPTH_LIMIT } from './reader.js'

/** What a file has too much of, and where. Parsers would run out of stack or memory on it. */
export interface Excess {
  readonly offset: number
  readonly code: 'too-deep' | 'too-large'
  readonly message: string
}

/** Objects, lists or elements that lie too deep in each other. */
export function tooDeep(offset: number): Excess {
  const message = `Objects, lists and elements may be nested ${DEPTH_LIMIT} deep, and this one lies deeper`
  return { offset, code: 'too-deep', message }
}

/** More parts than a schema file may have. */
export function tooMany(offset: number, limit: number, parts: string): Excess {
  const message = `A file may have up to ${limit} ${parts}, and here are more; split it into several files`
  return { offset, code: 'too-large', message }
}

/** The most keys of one object that are told to stand there again. */
export const MOST_TOLD = 100
