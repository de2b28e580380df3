import { own } from '../../own.js'

/** What a column of a Markdown table holds. */
export type Field =
  | 'name'
  | 'type'
  | 'length'
  | 'nullable'
  | 'notNull'
  | 'primaryKey'
  | 'foreignKey'
  | 'unique'
  | 'autoIncrement'
  | 'default'
  | 'constraints'
  | 'comment'

/** The fields of a Markdown table's columns, in order; undefined for one whose head nobody knows. */
export type Head = readonly (Field | undefined)[]

/** The head of a table of columns; undefined when it lacks a name or a type, and so describes something else. */
export function readHead(cells: readonly string[]): Head | undefined {
  const head = cells.map(findField)
  const unique = head.map((field, index) => (head.indexOf(field) === index ? field : undefined))
  return unique.includes('name') && unique.includes('type') ? unique : undefined
}

/** Whether a head says something about columns that is not understood; numbers and examples say nothing. */
export function isUnknownHead(cell: string): boolean {
  const word = normalise(cell)
  return word !== '' && findField(cell) === undefined && !SILENT.has(word)
}

const SILENT = new Set([
  '#',
  'no',
  'id',
  'nr',
  'index',
  'example',
  'examples',
  'sample',
  '序号',
  '编号',
  '示例',
  '例子',
])

function normalise(word: string): string {
  return word.replace(/[\s_.?？*:：-]/g, '').toLowerCase()
}

/** The field that a head cell names; a cell in two languages (`列名 / Name`) by either. */
function findField(cell: string): Field | undefined {
  return [cell, ...cell.split(/[|｜/()（）]/)]
    .map((word) => own(FIELDS, normalise(word)))
    .find((field) => field !== undefined)
}

const WORDS: Readonly<Record<Field, readonly string[]>> = {
  name: ['column', 'columnname', 'name', 'field', 'fieldname', '列名', '字段', '字段名', '名称', '列'],
  type: ['type', 'datatype', 'columntype', '类型', '数据类型', '字段类型'],
  length: ['length', 'size', '长度'],
  nullable: [
    'nullable',
    'null',
    'isnullable',
    'allownull',
    '可空',
    '允许空',
    '允许为空',
    '是否为空',
    '是否可空',
  ],
  notNull: ['notnull', 'required', '非空', '必填'],
  primaryKey: ['primarykey', 'pk', 'key', '主键'],
  foreignKey: ['foreignkey', 'fk', 'references', 'ref', '外键', '引用'],
  unique: ['unique', '唯一'],
  autoIncrement: ['autoincrement', 'identity', '自增'],
  default: ['default', 'defaultvalue', '默认值', '默认', '缺省值'],
  constraints: ['constraints', 'constraint', 'features', 'attributes', 'extra', '约束', '特性'],
  comment: ['comment', 'comments', 'description', 'remark', 'notes', 'note', '说明', '备注', '注释', '描述'],
}

const FIELDS: Readonly<Partial<Record<string, Field>>> = Object.fromEntries(
  (Object.keys(WORDS) as Field[]).flatMap((field) => WORDS[field].map((word) => [word, field])),
)
