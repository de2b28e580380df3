import type { Place } from '../model/place.js'

/** The form of a name in which two names are compared: most databases do not tell letters' case apart. */
export function fold(name: string): string {
  return name.toLowerCase()
}

/** A name without the quotes that SQL may put around it: `"order"`, `` `order` ``, `[order]`. */
export function bare(name: string): string {
  const [, plain] = /^["`[](.+)["`\]]$/s.exec(name) ?? []
  return plain ?? name
}

/** A table's name with its namespace: `sales.orders`. */
export function qualified({
  namespace,
  name,
}: {
  readonly namespace?: string
  readonly name: string
}): string {
  return namespace === undefined ? name : `${namespace}.${name}`
}

/** A place in a message: `db/schema.xml:12`. */
export function show({ path, line }: Place): string {
  return `${path}:${line}`
}

const MOST_LISTED = 10

/** Names in a message: `"a", "b"`; of many the first ten and how many more there are. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => `"${name}"`)
  const more = names.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** Settled names as a set: one text for the same names in any order. */
export function setKey(names: readonly string[]): string {
  return JSON.stringify(names.length === 1 ? names : [...names].sort())
}

/** Whether a text can be the name of a table beside an id; any other is a label for people. */
export function isPhysical(name: string): boolean {
  return /^[A-Za-z_][\w$.]*$/.test(name)
}
