import { sqlString } from '../../../../sql/string.js'

/** What a script has set with `\set`. */
export type Variables = ReadonlyMap<string, string>

/** A variable where psql puts its value in, `:name`, `:'name'`, `:"name"`, and what hides its like from psql. */
const VARIABLE =
  /[eE]'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)|\$((?:[A-Za-z_]\w*)?)\$(?:[^]*?\$\1\$|[^]*)|(?<![:\w]):(?:(['"])(\w+)\2|([A-Za-z_]\w*))/g

/** A statement with the values of the variables that are known; the others stay as they are. */
export function withVariables(text: string, variables: Variables = new Map()): string {
  if (variables.size === 0 || !text.includes(':')) return text
  return replaceVariables(text, (name, quote) => {
    const value = variables.get(name)
    return value === undefined ? undefined : quoteValue(value, quote)
  })
}

/** A statement in which the variables that are left are names; it keeps its length. */
export function withoutVariables(text: string): string {
  return replaceVariables(text, (name, quote) => ` ${quote}${name}${quote}`)
}

/** A value as a quote before the variable's name asks for it. */
export function quoteValue(value: string, quote: string): string {
  if (quote === '"') return `"${value.replaceAll('"', '""')}"`
  return quote === "'" ? sqlString(value) : value
}

function replaceVariables(text: string, toText: (name: string, quote: string) => string | undefined): string {
  return text.replace(VARIABLE, (found, _tag, quote: string | undefined, quoted?: string, plain?: string) => {
    const name = quoted ?? plain
    return name === undefined ? found : (toText(name, quote ?? '') ?? found)
  })
}
