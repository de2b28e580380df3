/** The far side of a foreign key as a cell or a bullet has it, and the offset behind it. */
export interface Target {
  readonly table: string
  /** Absent where only the table is named. */
  readonly columns?: readonly string[]
  readonly onDelete?: string
  readonly onUpdate?: string
  readonly end: number
}

const WORD = '[\\p{L}_][\\p{L}\\p{N}_$]*'
const NAME = `${WORD}(?:\\.${WORD})*`
const TARGET = new RegExp(
  `\\s*(?:(?:→|->|=>|references\\b|:|：)\\s*)*(?:(${NAME})\\s*[(（]\\s*([^\\s()（）][^()（）]*)[)）]|(${NAME})\\.(${WORD})(?![\\p{L}\\p{N}_$.(]))`,
  'iuy',
)
const TABLE = new RegExp(
  `\\s*(?:(?:→|->|=>|references\\b)\\s*)+(${NAME})(?=\\s*(?:$|[-–—,，;；]|on\\s))`,
  'iuy',
)
const ACTION =
  /\s*(?:,\s*)?on\s+(delete|update)\s+(cascade|set\s+null|set\s+default|restrict|no\s+action)\b/iy

/**
 * The target that stands at an offset of a text: `users(id)`, `users.id`, each after an arrow or `REFERENCES` or not;
 * after those also `users` alone.
 */
export function readTarget(text: string, at: number): Target | undefined {
  TARGET.lastIndex = at
  const match = TARGET.exec(text)
  if (!match) return readTable(text, at)
  const [whole, called = '', list, dotted = '', column = ''] = match
  const actions = readActions(text, at + whole.length)
  if (list === undefined) return { table: dotted, columns: [column], ...actions }
  return { table: called, columns: list.split(/[,，]/).map((column) => column.trim()), ...actions }
}

function readTable(text: string, at: number): Target | undefined {
  TABLE.lastIndex = at
  const match = TABLE.exec(text)
  return match ? { table: match[1] ?? '', ...readActions(text, at + match[0].length) } : undefined
}

interface Actions {
  readonly onDelete?: string
  readonly onUpdate?: string
  readonly end: number
}

/** The referential actions that follow at an offset. */
export function readActions(text: string, at: number): Actions {
  ACTION.lastIndex = at
  const match = ACTION.exec(text)
  if (!match) return { end: at }
  const [whole, event = '', action = ''] = match
  const rest = readActions(text, at + whole.length)
  return event.toLowerCase() === 'delete' ? { onDelete: action, ...rest } : { onUpdate: action, ...rest }
}
