import { replaceHidden } from './text.js'

/**
 * A value as JSON for files, logs and outputs: characters that cannot be seen stand as `\uXXXX`, and so does the second
 * sign of `##[`, which a runner would take for a workflow command. It reads back to the same value.
 */
export function jsonText(value: unknown, indent = 0): string {
  return replaceHidden(JSON.stringify(value, undefined, indent), toEscape).replaceAll('##[', '#\\u0023[')
}

/** A character as JSON's escape, as two when it is outside the basic plane. */
function toEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
