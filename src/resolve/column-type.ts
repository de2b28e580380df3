import { typeNames } from '../dialects/index.js'
import type { DefaultNode } from '../model/document.js'
import type { ColumnType } from '../model/type.js'
import { type Convention, findConvention } from './conventions.js'
import type { SchemaFindings } from './findings.js'
import type { ColumnSource, TableSource } from './gather.js'
import type { ReadType, TypeReader } from './type-reader.js'

/** A column's type, and the default that came with a type found from the column's name. */
export interface TypedColumn extends ReadType {
  readonly conventionalDefault?: DefaultNode
}

/**
 * The type of a column: its type text, with the length or precision that was given beside it, or what JustDB's
 * conventions make of its name, where they apply. No type at all is a `missing-type` error, one that nobody knows an `unknown-type`
 * warning.
 */
export function resolveType(
  column: ColumnSource,
  table: TableSource,
  readType: TypeReader,
  findings: SchemaFindings,
): TypedColumn {
  const { literal, infers, dialect } = table.manner
  const convention = column.type === undefined && infers ? findConvention(column.name) : undefined
  // SQLite's columns need no type.
  const text =
    column.type ?? conventional(convention, column) ?? (literal && dialect === 'sqlite' ? '' : undefined)
  if (text === undefined) {
    const message = `column "${column.name}" of table "${table.name}" needs a type`
    if (!findings.explains(column)) findings.error(column.place, 'missing-type', message)
    return { type: { kind: 'unknown' }, raw: '', counts: false }
  }
  if (!literal && !isClosed(text)) reportOpen(column, table.name, text, findings)
  const home = { literal, infers, ...(table.namespace === undefined ? {} : { namespace: table.namespace }) }
  const read = readType(withFigures(text, column), home)
  if (isUnknown(read.type)) warnOfUnknown(column, table, read.raw, findings)
  return convention?.default ? { ...read, conventionalDefault: convention.default } : read
}

/** The type that a convention gives, without its figures where the author wrote some beside the name. */
function conventional(convention: Convention | undefined, column: ColumnSource): string | undefined {
  const isWritten = isFigure(column.length) || isFigure(column.precision)
  return isWritten ? convention?.type.replace(/\([^()]*\)/, '') : convention?.type
}

/** Where figures go that the author wrote beside the type: before what may follow them in SQL. */
const TAIL = / (?:unsigned|signed|zerofill|with|without|array|character set|charset|collate)\b| ?\[/i

function withFigures(text: string, { length, precision, scale }: ColumnSource): string {
  const first = [length, precision].find(isFigure)
  if (first === undefined || text.includes('(')) return text
  const figures = length === undefined && isFigure(scale) ? `${first},${scale}` : String(first)
  const line = text.trim().replace(/\s+/g, ' ')
  const tail = TAIL.exec(line)?.index ?? line.length
  return `${line.slice(0, tail)}(${figures})${line.slice(tail)}`
}

function isFigure(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}

/** Whether every parenthesis of a type that stands in no quotes has its other half. */
function isClosed(text: string): boolean {
  if (!text.includes('(') && !text.includes(')')) return true
  const signs = text.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '')
  return signs.split('(').length === signs.split(')').length
}

function reportOpen(column: ColumnSource, table: string, text: string, findings: SchemaFindings): void {
  const message = `the type of column "${column.name}" of table "${table}" is "${text}", in which a parenthesis is missing; where a comma ends a value, as in YAML's braces, a type with one stands in quotes`
  findings.error(column.place, 'invalid-type', message)
}

function isUnknown(type: ColumnType): boolean {
  return type.kind === 'unknown' || (type.kind === 'array' && isUnknown(type.of))
}

function warnOfUnknown(
  column: ColumnSource,
  { name: table, manner }: TableSource,
  raw: string,
  findings: SchemaFindings,
): void {
  const name = raw
    .replace(/[([][^]*/, '')
    .trim()
    .toLowerCase()
  // A database knows its types: one that is made there is no slip of the pen.
  const hint = manner.literal
    ? '; "types" in the options says what stands for it in the models'
    : MORE.test(raw)
      ? '; a type stands alone, and what follows it here has keys of its own'
      : findings.suggest(name, () => typeNames.filter((known) => known !== name))
  const message = `column "${column.name}" of table "${table}" has the type "${raw}", which is not known here${hint}`
  findings.warn(column.place, 'unknown-type', message)
}

/** Words of SQL that say something of the column, and nothing of its type. */
const MORE = /[\s)](?:not null|null|primary key|unique|default|auto_?increment|references|comment)\b/i
