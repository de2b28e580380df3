/** A brace or comma of an array's text, a member in quotes, or one without, each behind blanks. */
const PART = /\s*(?:([{},])|"((?:[^"\\]|\\[^])*)"\s*|([^{},"\\\s][^{},"\\]*))/y

/**
 * The one spelling of an array's text, `{a,"b c"}`: each member as `member` spells it, in quotes, none for NULL. A text
 * that is not of this form comes back as it is ("Array Input and Output Syntax" in PostgreSQL's manual).
 */
export function arrayValue(value: string, member: (text: string) => string): string {
  const parts: string[] = []
  for (let at = 0; at < value.length; at = PART.lastIndex) {
    PART.lastIndex = at
    const match = PART.exec(value)
    if (!match) return value.slice(at).trim() === '' ? parts.join('') : value
    const [, sign, quoted, bare] = match
    parts.push(
      sign ?? (bare === undefined ? quote(member(unescape(quoted))) : bareMember(bare.trim(), member)),
    )
  }
  return parts.join('')
}

function bareMember(text: string, member: (text: string) => string): string {
  return text.toUpperCase() === 'NULL' ? 'NULL' : quote(member(text))
}

function quote(text: string): string {
  return JSON.stringify(text)
}

function unescape(text = ''): string {
  return text.replace(/\\([^])/g, '$1')
}
