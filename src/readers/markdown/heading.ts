import { own } from '../../own.js'

/** What a heading over a table says: the table's name, and what people call it. */
export interface TableTitle {
  readonly name: string
  readonly label?: string
}

const NUMBER = /^\d+(?:\.\d+)*[.)、]?\s+/
const ATTRIBUTES = /(?<!\s)\s*\{[#.:][^{}]*\}$/
/** `Table: users`, `Table users`; what begins with a capital after a blank may be a title, `Table Reservations`. */
const PREFIX =
  /^(?:(?:[Tt]able|TABLE|数据表|表)\s*[:：]\s*|(?:[Tt]able|TABLE|数据表|表)\s+(?=[a-z_][\w$.]*$))/
const SUFFIX = /(?<!\s)\s*(?:\btable|数据表|表)$/i
const IN_PARENTHESES = /^(.*?)[(（]([^()（）]+)[)）]$/
const BEFORE_DASH = /^(\S+) [-–—] (.+)$/
const BEFORE_WORD = /^(.+) [-–—] (\S+)$/
const IDENTIFIER = /^[A-Za-z_][\w$.]*$/
const FOREIGN_WORDS = /^[^A-Za-z0-9]+$/

/**
 * The name and the label in a heading's text: `Users Table (users)`, `users（用户表）`, `orders - Order table`,
 * `用户表 users`, `users`, or `Order Items Table`, which means `order_items`.
 */
export function readTitle(heading: string): TableTitle {
  // The expressions know of single blanks only: runs of them would cost their length squared.
  const text = heading
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ATTRIBUTES, '')
    .replace(NUMBER, '')
    .replace(PREFIX, '')
    .trim()
  return readParentheses(text) ?? readDash(text) ?? readTwoLanguages(text) ?? readBare(text)
}

/**
 * One word in parentheses is the name, unless it is in another script than the name before it. Several words explain
 * the name before them.
 */
function readParentheses(text: string): TableTitle | undefined {
  const match = IN_PARENTHESES.exec(text)
  const before = match?.[1]?.trim() ?? ''
  const inside = match?.[2]?.trim() ?? ''
  if (inside === '') return undefined
  if (IDENTIFIER.test(before) && FOREIGN_WORDS.test(inside)) return withLabel(before, inside)
  if (!/\s/.test(inside)) return withLabel(inside, before)
  return before === '' ? undefined : withLabel(readBare(before).name, inside)
}

/** A name beside words in another script, with or without a colon between: `用户表 users`, `users：用户表`. */
function readTwoLanguages(text: string): TableTitle | undefined {
  const words = text.split(/[\s:：]+/)
  const [name, other] = words.filter((word) => !FOREIGN_WORDS.test(word))
  if (name === undefined || other !== undefined || words.length === 1 || !IDENTIFIER.test(name))
    return undefined
  const label = words
    .filter((word) => word !== name)
    .join(' ')
    .trim()
  if (label.replace(SUFFIX, '') === '') return undefined
  return withLabel(name, /\p{L}/u.test(label) ? label : '')
}

/** The name stands before the dash, or behind it when it is what the words before come to: `Order Items - order_items`. */
function readDash(text: string): TableTitle | undefined {
  const [, title, own] = BEFORE_WORD.exec(text) ?? []
  if (title !== undefined && own !== undefined && readBare(title).name.toLowerCase() === own)
    return withLabel(own, title)
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
  return words.map((word) => own(PARTS, word)).find((part) => part !== undefined)
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
