import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'

import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { type Located, Places } from './located.js'

/** A table of a TOML file (`tool.model-drift`) as located data; undefined without a diagnostic when the file has none. */
export function readToml(path: string, text: string, table: readonly string[]): Outcome<Located | undefined> {
  try {
    return { value: locate(path, parseTOML(text), table), diagnostics: [] }
  } catch (error) {
    return { value: undefined, diagnostics: [toProblem(path, error)] }
  }
}

function toProblem(path: string, error: unknown): Diagnostic {
  // The parser calls itself for each level, and knows no limit but the stack's.
  if (error instanceof RangeError)
    return errorAt({ path, line: 1, column: 1 }, 'too-large', 'tables and arrays nest too deep')
  if (!(error instanceof ParseError)) throw error
  const place: Place = { path, line: error.lineNumber, column: error.column + 1 }
  return errorAt(place, 'invalid-toml', error.message)
}

function locate(path: string, program: AST.TOMLProgram, table: readonly string[]): Located | undefined {
  const values = emptyTable()
  const places = new Places({ path, line: 1, column: 1 })
  const walk = { values, places, path }
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') addKeyValue(node, [], walk)
    else {
      note(node.loc, node.resolvedKey, walk)
      assign(values, node.resolvedKey, emptyTable())
      for (const member of node.body) addKeyValue(member, node.resolvedKey, walk)
    }
  }
  const value = valueAt(values, table)
  return value === undefined ? undefined : { value, placeOf: (key) => places.get([...table, ...key]) }
}

type Key = string | number
type Values = Record<Key, unknown>

interface Walk {
  readonly values: Values
  readonly places: Places
  readonly path: string
}

function addKeyValue(node: AST.TOMLKeyValue, around: readonly Key[], walk: Walk): void {
  const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const key = [...around, ...names]
  note(node.key.loc, [...key, 'key'], walk)
  addValue(node.value, key, walk)
}

function addValue(node: AST.TOMLContentNode, key: readonly Key[], walk: Walk): void {
  note(node.loc, key, walk)
  switch (node.type) {
    case 'TOMLArray':
      assign(walk.values, key, [])
      node.elements.forEach((element, index) => {
        addValue(element, [...key, index], walk)
      })
      break
    case 'TOMLInlineTable':
      assign(walk.values, key, emptyTable())
      for (const member of node.body) addKeyValue(member, key, walk)
      break
    case 'TOMLValue':
      assign(walk.values, key, 'number' in node ? node.number : node.value)
  }
}

function note(loc: AST.TOMLTable['loc'], key: readonly Key[], { places, path }: Walk): void {
  places.set(key, { path, line: loc.start.line, column: loc.start.column + 1 })
}

/** Puts a value at a key, making the tables and arrays on the way; a table that is there already stays. */
function assign(values: Values, key: readonly Key[], value: unknown): void {
  const last = key.at(-1)
  if (last === undefined) return
  let around: Values = values
  key.slice(0, -1).forEach((part, index) => {
    around[part] ??= typeof key[index + 1] === 'number' ? [] : emptyTable()
    around = around[part] as Values
  })
  const kept = isTable(value) && around[last] !== undefined
  if (!kept) around[last] = value
}

/** A table without a prototype, so that a key called `__proto__` is a key. */
function emptyTable(): Values {
  return Object.create(null) as Values
}

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(values: unknown, key: readonly string[]): unknown {
  return key.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Values)[part]
        : undefined,
    values,
  )
}
