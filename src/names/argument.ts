import { originalName, type Module } from './module.js'
import type { Call, Value } from './value.js'

/** The text of a value; undefined when it is none. */
export function asText(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined
}

/** The text that a call begins with. */
export function firstText({ items }: Call): string | undefined {
  return asText(items[0])
}

/** The text of an argument with a keyword. */
export function keywordText({ keywords }: Call, name: string): string | undefined {
  return asText(keywords.get(name))
}

/** The texts of a list. */
export function textsIn(value: Value | undefined): readonly string[] {
  return value?.kind === 'list' ? value.items.flatMap((item) => asText(item) ?? []) : []
}

/** Every call in a value, the outer ones first. */
export function callsIn(value: Value | undefined): readonly Call[] {
  if (value?.kind === 'list') return value.items.flatMap(callsIn)
  if (value?.kind !== 'call') return []
  return [value, ...value.items.flatMap(callsIn), ...[...value.keywords.values()].flatMap(callsIn)]
}

/** What a dictionary with texts for keys says; nothing for any other value. */
export function entriesOf(value: Value | undefined): readonly (readonly [key: string, value: Value])[] {
  if (value?.kind !== 'dictionary') return []
  return value.entries.flatMap(([key, each]) => (key.kind === 'text' ? [[key.text, each] as const] : []))
}

/** SQLAlchemy's types of enumerations. */
const ENUM_TYPES = new Set(['ENUM', 'Enum'])

/** What the type of an enumeration begins with: the name of its class. */
export function enumClass({ callee, items: [first] }: Call, module: Module): Value | undefined {
  return ENUM_TYPES.has(originalName(module, callee)) && first?.kind === 'name' ? first : undefined
}
