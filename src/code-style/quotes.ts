/** What quotes stand in: a docstring, a comment, a string in single quotes, or one in double quotes. */
const QUOTED = /"""[\s\S]*?"""|#[^\n]*|'(?:[^'\\\n]|\\.)*'|"((?:[^"\\\n]|\\.)*)"/g

/**
 * Generated Python with single quotes around its strings, but where more single quotes than double ones stand within,
 * and around docstrings: as `ruff format` leaves it with `quote-style = "single"`
 * (https://docs.astral.sh/ruff/settings/#format_quote-style). No line changes its length.
 */
export function withSingleQuotes(text: string): string {
  return text.replace(QUOTED, (whole: string, body: string | undefined) =>
    body === undefined || count(body, "'") > count(body, '"') ? whole : `'${swapEscapes(body)}'`,
  )
}

function swapEscapes(body: string): string {
  return body.replace(/\\(.)|'/g, (found: string, escaped: string | undefined) =>
    escaped === '"' ? '"' : escaped === undefined ? "\\'" : found,
  )
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
