/** A token of HCL's native syntax: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md, "Lexical Elements". */
export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'sign' | 'line' | 'end'
  /** As written; of a string its value. */
  readonly text: string
  readonly offset: number
}

/** What stops the reading of a file, and where. */
export class HclFault extends Error {
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

const PART =
  /[ \t\r]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/|(\n)|("(?:[^"\\\n]|\\.)*")|<<(-?)([\p{L}_][\p{L}\p{N}_-]*)\r?\n|([\p{L}_][\p{L}\p{N}_-]*)|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(\.\.\.|=>|[-+*/%!=<>&|?:.,(){}[\]])/uy

/** The most tokens of a file. */
const TOKEN_LIMIT = 1_000_000

/** The tokens of a text, the last of kind `end`. Throws an `HclFault` for what is none. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = 0
  while (offset < text.length) {
    PART.lastIndex = offset
    const match = PART.exec(text)
    if (!match) throw new HclFault(offset, faultAt(text, offset))
    const token = toToken(match, text)
    if (token) tokens.push(token)
    if (tokens.length > TOKEN_LIMIT) throw new HclFault(offset, `a file may have up to ${TOKEN_LIMIT} tokens`)
    offset = PART.lastIndex
  }
  return [...tokens, { kind: 'end', text: '', offset }]
}

function toToken(match: RegExpExecArray, text: string): Token | undefined {
  const [whole, line, quoted, dash, mark, word, number, sign] = match
  const offset = match.index
  if (line !== undefined) return { kind: 'line', text: line, offset }
  if (quoted !== undefined) return { kind: 'string', text: unescape(quoted.slice(1, -1)), offset }
  if (mark !== undefined) return readHeredoc(text, offset, { from: offset + whole.length, mark, dash })
  if (word !== undefined) return { kind: 'word', text: word, offset }
  if (number !== undefined) return { kind: 'number', text: number, offset }
  return sign === undefined ? undefined : { kind: 'sign', text: sign, offset }
}

interface Heredoc {
  readonly from: number
  readonly mark: string
  /** `-` where the blanks that all its lines begin with do not count. */
  readonly dash: string | undefined
}

function readHeredoc(text: string, offset: number, { from, mark, dash }: Heredoc): Token {
  const end = new RegExp(`^[ \\t]*${mark}(?=\\s*$)`, 'gmu')
  end.lastIndex = from
  const match = end.exec(text)
  if (!match) throw new HclFault(offset, `the text after \`<<${mark}\` has no line \`${mark}\` that ends it`)
  PART.lastIndex = end.lastIndex
  const body = text.slice(from, Math.max(from, match.index - 1)).replaceAll('\r', '')
  return { kind: 'string', text: dash ? dedent(body) : body, offset }
}

function dedent(text: string): string {
  const lines = text.split('\n')
  const depths = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const depth = depths.reduce((least, each) => Math.min(least, each), depths[0] ?? 0)
  return lines.map((line) => line.slice(depth)).join('\n')
}

const ESCAPES: Readonly<Partial<Record<string, string>>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

/** Escapes of a quoted text; `$${` stands for `${`. */
function unescape(text: string): string {
  return text
    .replace(
      /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g,
      (whole, short?: string, long?: string, sign = '') => {
        const code = Number.parseInt(short ?? long ?? '', 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : (ESCAPES[String(sign)] ?? whole)
      },
    )
    .replaceAll('$${', '${')
}

function faultAt(text: string, offset: number): string {
  if (text[offset] === '"') return 'a text in quotes has no end on its line'
  if (text.startsWith('/*', offset)) return 'a comment has no end'
  return `\`${String.fromCodePoint(text.codePointAt(offset) ?? 0)}\` stands where it may not`
}
