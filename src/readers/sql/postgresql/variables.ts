const VARIABLE = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|(?<![:\w]):(?:(['"])(\w+)\1|([A-Za-z_]\w*))/g

/** A statement in which the variables of psql, `:name`, `:'name'`, `:"name"`, are names; it keeps its length. */
export function withoutVariables(text: string): string {
  return text.replace(VARIABLE, (found, quote?: string, quoted?: string, plain?: string) => {
    if (plain !== undefined) return ` ${plain}`
    return quote === undefined || quoted === undefined ? found : ` ${quote}${quoted}${quote}`
  })
}
