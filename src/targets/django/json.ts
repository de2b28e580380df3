import { pythonString } from '../../quote/python.js'
import { dict, list, type Code } from '../python/layout.js'

/**
 * JSON text as a Python literal; undefined when the text is no JSON, is `null` (a default of None would be SQL's NULL),
 * is nested over 20 deep, or would not come back the same: a number that JavaScript changes, a key that stands twice.
 */
export function jsonLiteral(text: string): Code | undefined {
  const value = parse(text)
  const bare = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
  return value === undefined || value === null || JSON.stringify(value) !== bare
    ? undefined
    : toCode(value, 0)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function toCode(value: unknown, depth: number): Code | undefined {
  if (depth > 20) return undefined
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return `${value}`
  if (typeof value === 'string') return pythonString(value)
  if (Array.isArray(value)) return toList(value, depth)
  return typeof value === 'object' ? toDict(value, depth) : undefined
}

function toList(values: readonly unknown[], depth: number): Code | undefined {
  const items = values.map((value) => toCode(value, depth + 1))
  return items.every((item) => item !== undefined) ? list(items) : undefined
}

function toDict(value: object, depth: number): Code | undefined {
  const entries = Object.entries(value).map(
    ([key, member]) => [pythonString(key), toCode(member, depth + 1)] as const,
  )
  return entries.every(isComplete) ? dict(entries) : undefined
}

function isComplete(entry: readonly [string, Code | undefined]): entry is readonly [string, Code] {
  return entry[1] !== undefined
}
