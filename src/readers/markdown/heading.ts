/** What a heading over a table says: the table's name, and what people call it. */
export interface TableTitle {
  readonly name: string
  readonly label?: string
}

const NUMBER = /^\d+(?:\.\d+)*[.)、]?\s+/
const PREFIX = /^(?:table|数据表|表)\s*[:：]\s*/i
const SUFFIX = /\s*(?:\btable|数据表|表)$/i
const IN_PARENTHESES = /^(.*?)\s*[(（]\s*([^()（）]+?)\s*[)）]$/
const BEFORE_DASH = /^(\S+)\s+[-–—]\s+(.+)$/

/**
 * The name and the label in a heading's text: `Users Table (users)`, `orders - Order table`, `users`, or
 * `Order Items Table`, which means `order_items`.
 */
export function readTitle(heading: string): TableTitle {
  const text = heading.trim().replace(NUMBER, '').replace(PREFIX, '').trim()
  return readParentheses(text) ?? readDash(text) ?? readBare(text)
}

/** Several words in parentheses explain the name before them; one word is the name. */
function readParentheses(text: string): TableTitle | undefined {
  const match = IN_PARENTHESES.exec(text)
  const [, before = '', inside = ''] = match ?? []
  if (!match) return undefined
  if (!/\s/.test(inside)) return withLabel(inside, before)
  return before === '' ? undefined : withLabel(readBare(before).name, inside)
}

function readDash(text: string): TableTitle | undefined {
  const [, name, label] = BEFORE_DASH.exec(text) ?? []
  return name === undefined || label === undefined ? undefined : withLabel(name, label.trim())
}

function readBare(text: string): TableTitle {
  const bare = text.replace(SUFFIX, '').trim()
  if (bare === '' || (bare === text && !/\s/.test(text))) return { name: text }
  return { name: bare.toLowerCase().replace(/\s+/g, '_'), label: text }
}

function withLabel(name: string, label: string): TableTitle {
  return label === '' || label === name ? { name } : { name, label }
}

/** The parts of a table's description that have a heading of their own. */
export type Part = 'columns' | 'indexes' | 'constraints'

/** The part that a heading names, in English, Chinese or both (`Indexes | 索引`); undefined for any other heading. */
export function findPart(heading: string): Part | undefined {
  const words = heading
    .toLowerCase()
    .replace(NUMBER, '')
    .split(/[|｜/()（）:：]/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
  return words.map((word) => PARTS[word]).find((part) => part !== undefined)
}

const WORDS: Readonly<Record<Part, readonly string[]>> = {
  columns: [
    ...['column', 'columns', 'column definition', 'column definitions', 'column list', 'field', 'fields'],
    ...['field definitions', 'field list', 'attributes', 'structure', 'table structure', 'definition'],
    ...[
      'table definition',
      '列',
      '列定义',
      '列列表',
      '字段',
      '字段定义',
      '字段列表',
      '字段说明',
      '表结构',
      '结构',
    ],
  ],
  indexes: ['index', 'indexes', 'indices', 'index list', 'index definitions', '索引', '索引定义', '索引列表'],
  constraints: [
    ...['constraint', 'constraints', 'constraint definitions', 'foreign key', 'foreign keys', 'primary key'],
    ...['unique constraints', 'check constraints', '约束', '约束定义', '约束条件', '外键', '外键约束'],
    ...['主键', '唯一约束', '检查约束'],
  ],
}

const PARTS: Readonly<Partial<Record<string, Part>>> = Object.fromEntries(
  (Object.keys(WORDS) as Part[]).flatMap((part) => WORDS[part].map((word) => [word, part])),
)
