import { readParentheses } from './parentheses.js'
import { readActions, readTarget, type Target } from './reference.js'

/** What a cell of constraints says about its column. What it does not say is absent. */
export interface CellConstraints {
  primaryKey?: boolean
  autoIncrement?: boolean
  nullable?: boolean
  unique?: boolean
  unsigned?: boolean
  default?: string
  /** `ON UPDATE CURRENT_TIMESTAMP`, as written. */
  onUpdate?: string
  check?: string
  /** A foreign key; without a target it is to be found from the column's name. */
  foreignKey?: Partial<Target>
  /** An expression of a generated column, and whether its values are kept. */
  expression?: string
  stored?: boolean
  /** Words that mean nothing here, as written. */
  readonly unknown: string[]
}

/**
 * What a cell such as `NOT NULL, DEFAULT 'new'` says. Words are parted by commas or blanks, and neither counts within
 * quotes and parentheses; their case does not count.
 */
export function readConstraints(text: string): CellConstraints {
  const found: CellConstraints = { unknown: [] }
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    at = readWord(text, at, found) ?? readUnknown(text, at, found)
  }
  return found
}

/** Takes the words at an offset into what was found, and gives the offset behind them. */
type Take = (found: CellConstraints, text: string, end: number) => number

const mark =
  (key: 'primaryKey' | 'autoIncrement' | 'unique' | 'unsigned'): Take =>
  (found, _, end) => {
    found[key] = true
    return end
  }

const WORDS: readonly (readonly [RegExp, Take])[] = [
  [/(?:primary\s+key|pk|pri|主键)(?![\p{L}\p{N}_])/iuy, mark('primaryKey')],
  [
    /(?:auto[_\s]?increment|(?:generated\s+(?:always|by\s+default)\s+as\s+)?identity|ai|自增)(?![\p{L}\p{N}_])(?:\s*\([\d\s,]*\))?/iuy,
    mark('autoIncrement'),
  ],
  [/(?:unique(?:\s+key)?|uni|uk|uq|唯一)(?![\p{L}\p{N}_])/iuy, mark('unique')],
  [/unsigned(?![\p{L}\p{N}_])/iuy, mark('unsigned')],
  [/(?:not\s+null|nn|required|非空|必填)(?![\p{L}\p{N}_])/iuy, takeNullable(false)],
  [/(?:null|nullable|可空)(?![\p{L}\p{N}_])/iuy, takeNullable(true)],
  [/default_generated(?![\p{L}\p{N}_])/iuy, (_, __, end) => end],
  [/(?:default(?![\p{L}\p{N}_])|默认值?)\s*[:=：]?\s*/iuy, takeDefault],
  [/on\s+update\s+((?:current_timestamp|now)(?:\s*\(\s*(?:\d+\s*)?\))?)/iy, takeOnUpdate],
  [
    /(?:foreign\s+key|fk|外键)(?![\p{L}\p{N}_])(?:\s*[(（][^()（）]*[)）](?=\s*(?:references\b|→|->|=>)))?/iuy,
    takeForeignKey,
  ],
  [/(?=references(?![\p{L}\p{N}_])|→|->|=>)/iuy, takeForeignKey],
  [/(?=on\s+(?:delete|update)\s)/iy, takeActions],
  [/check\s*(?=\()/iy, takeCheck],
  [/virtual\s*[:：]\s*/iy, takeExpression(false)],
  [/stored\s*[:：]\s*/iy, takeExpression(true)],
  [/generated\s*[:：]\s*/iy, takeExpression()],
  [/(?:generated\s+(?:always\s+)?)?as\s*(?=\()/iy, takeGenerated],
  [/mul(?![\p{L}\p{N}_])|-(?=\s|$)|—/iuy, (_, __, end) => end],
]

function readWord(text: string, at: number, found: CellConstraints): number | undefined {
  for (const [expression, take] of WORDS) {
    expression.lastIndex = at
    const match = expression.exec(text)
    const end = match ? take(found, text, at + match[0].length) : at
    if (match && end > at) return end
  }
  return undefined
}

/** What stands up to the next comma that is not within parentheses. */
const REST = /(?:\([^()]*\)|（[^（）]*）|[^,，;；])+|[\s\S]/y

function readUnknown(text: string, at: number, found: CellConstraints): number {
  REST.lastIndex = at
  const [rest = ''] = REST.exec(text) ?? []
  found.unknown.push(rest.trim())
  return at + rest.length
}

function skipBlanks(text: string, at: number): number {
  const blanks = /[\s,，;；、]*/y
  blanks.lastIndex = at
  return at + (blanks.exec(text)?.[0].length ?? 0)
}

function takeNullable(nullable: boolean): Take {
  return (found, _, end) => {
    found.nullable = nullable
    return end
  }
}

/** A quoted text, a word with its parentheses, or both with a cast or an `ON UPDATE` behind. */
const VALUE = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[^\s,，;；('"`]+/y

function takeDefault(found: CellConstraints, text: string, end: number): number {
  VALUE.lastIndex = end
  const match = VALUE.exec(text)
  const parentheses = readParentheses(text, end + (match?.[0].length ?? 0))
  const stop = parentheses?.end ?? end + (match?.[0].length ?? 0)
  if (stop === end)
    found.unknown.push(
      text
        .slice(0, end)
        .trim()
        .split(/[,，;；]/)
        .at(-1)
        ?.trim() ?? '',
    )
  else found.default = text.slice(end, stop)
  return stop
}

function takeOnUpdate(found: CellConstraints, text: string, end: number): number {
  const from = text.slice(0, end).toLowerCase().lastIndexOf('on')
  found.onUpdate = text.slice(from, end)
  return end
}

function takeForeignKey(found: CellConstraints, text: string, end: number): number {
  const target = readTarget(text, end)
  found.foreignKey = target ?? found.foreignKey ?? {}
  return target?.end ?? end
}

function takeActions(found: CellConstraints, text: string, at: number): number {
  const { end, ...actions } = readActions(text, at)
  if (end > at) found.foreignKey = { ...found.foreignKey, ...actions }
  return end
}

function takeCheck(found: CellConstraints, text: string, at: number): number {
  const parentheses = readParentheses(text, at)
  if (parentheses) found.check = parentheses.inside
  return parentheses?.end ?? text.length
}

/** What stands in backquotes, or else all the rest. */
const EXPRESSION = /`([^`]+)`|([^`][^]*)/y

function takeExpression(stored?: boolean): Take {
  return (found, text, end) => {
    EXPRESSION.lastIndex = end
    const [whole = '', quoted, rest = ''] = EXPRESSION.exec(text) ?? []
    const expression = (quoted ?? rest).trim()
    if (expression === '') return text.length
    found.expression = expression
    if (stored !== undefined) found.stored = stored
    return end + whole.length
  }
}

/** What SQL says behind a generated column's expression. */
const KEPT = /\s*(stored|persisted|virtual)(?![\p{L}\p{N}_])/iuy

function takeGenerated(found: CellConstraints, text: string, at: number): number {
  const parentheses = readParentheses(text, at)
  if (!parentheses) return text.length
  found.expression = parentheses.inside
  KEPT.lastIndex = parentheses.end
  const kept = KEPT.exec(text)
  if (kept) found.stored = kept[1]?.toLowerCase() !== 'virtual'
  return parentheses.end + (kept?.[0].length ?? 0)
}
