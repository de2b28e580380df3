import type { Place } from '../model/place.js'
import { Lines } from '../readers/lines.js'

/** A model of a table in a file: the table's name as the file writes it, and the line that has it. */
export interface Model {
  readonly table: string
  readonly place: Place
}

const TABLE =
  /(?:^[ \t]+(?:__tablename__|db_table)[ \t]*(?::[^=\n]*)?=[ \t]*|\bTable\(\s*)(["'])(?<table>[^"'\n]+)\1/gm

/** What makes a class another thing than the one model of the table of its name. */
const ELSEWHERE = /\bschema\b|\bextend_existing\b|\bproxy *= *True\b|\bmanaged *= *False\b/

/** The models that a Python text has, as far as it names their tables. */
export function modelsIn(path: string, text: string): readonly Model[] {
  if (!/__tablename__|db_table|Table\(/.test(text)) return []
  const lines = new Lines(path, text)
  return [...statementsIn(text)].flatMap(({ start, code }) => {
    if (ELSEWHERE.test(code)) return []
    return [...code.matchAll(TABLE)].map(({ groups: { table = '' } = {}, 0: found, index }) => ({
      table,
      place: { ...lines.place(start + index + found.length), column: 1 },
    }))
  })
}

/** The classes and calls of a module, and where they begin: each goes to the next line that is not indented. */
function* statementsIn(text: string): Generator<{ readonly start: number; readonly code: string }> {
  let start = 0
  for (const code of text.split(/^(?=\S)/m)) {
    yield { start, code }
    start += code.length
  }
}
