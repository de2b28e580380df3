import { sqlString } from '../../../sql/string.js'
import type { DefaultNode, EnumNode } from '../../../model/document.js'
import { bareType } from '../catalog.js'
import type { Context } from './context.js'
import { isColumn } from './expressions.js'
import { isWord, nameOf, type Token, tokenize } from './tokens.js'
import { fullName } from './type-names.js'

/** A value of an enumeration that is renamed. */
interface Renaming {
  /** The enumeration's name, without its namespace. */
  readonly type: string
  readonly from: string
  readonly to: string
}

/**
 * Gives a value its new name wherever it stands, as PostgreSQL does, which keeps no names there: in the defaults of
 * columns and domains of the type, and of arrays of it, and in the SQL of their tables.
 */
export function renameValue(type: EnumNode, from: string, to: string, { session, work }: Context): void {
  const { catalog } = session
  const renaming = { type: type.name ?? '', from, to }
  const own = fullName(type)
  const domains = catalog.domains.items.filter((domain) => bareType(domain.type) === own)
  for (const domain of domains) {
    const checks = domain.checks.map((check) => ({ ...check, sql: inSql(check.sql, 'value', renaming) }))
    catalog.domains.replace(domain, { ...domain, ...defaultOf(domain.default, renaming), checks })
  }
  for (const { table, column } of [own, ...domains.map(fullName)].flatMap((name) =>
    catalog.columnsOfType(name),
  )) {
    work.step()
    if (column.default) table.columns.replace(column, { ...column, ...defaultOf(column.default, renaming) })
    table.changeSql((sql) => inSql(sql, column.name ?? '', renaming))
  }
}

/** In a default of the type, or of an array of it, a text can only be a value, or hold values as an array's members. */
function defaultOf(value: DefaultNode | undefined, renaming: Renaming): { readonly default?: DefaultNode } {
  if (!value) return {}
  return { default: { ...value, text: replaceTexts(value.text, renaming, () => true) } }
}

/** In an expression a text is a value under a cast to the type, and beside a column of it without any cast. */
function inSql(sql: string, column: string, renaming: Renaming): string {
  return replaceTexts(sql, renaming, (tokens, index) =>
    tokens[index + 1]?.text === '::' || isWord(tokens[index + 1], 'as')
      ? nameOf(tokens[index + (tokens[index + 3]?.text === '.' ? 4 : 2)]) === renaming.type
      : isBeside(tokens, index, column),
  )
}

/** Words that may stand between a column and a text that it is compared with. */
const BETWEEN: ReadonlySet<string> = new Set(['all', 'any', 'array', 'distinct', 'from', 'in', 'is', 'not'])
const SIGNS: ReadonlySet<string> = new Set(['(', '[', ',', '=', '<>', '!=', '<', '>', '<=', '>='])

function isBeside(tokens: readonly Token[], index: number, column: string): boolean {
  const isNext = SIGNS.has(tokens[index + 1]?.text ?? '') && isColumn(tokens, index + 2, column)
  const before = tokens.slice(0, index).map(isBetween).lastIndexOf(false)
  return isNext || isColumn(tokens, before, column)
}

function isBetween({ kind, text }: Token): boolean {
  return kind === 'string' || SIGNS.has(text) || (kind === 'word' && BETWEEN.has(text.toLowerCase()))
}

function replaceTexts(
  sql: string,
  { from, to }: Renaming,
  isMeant: (tokens: readonly Token[], index: number) => boolean,
): string {
  if (!sql.includes(sqlString(from).slice(1, -1))) return sql
  const tokens = tokenize(sql)
  return tokens.reduceRight((text, { kind, text: written, start, end }, index) => {
    if (kind !== 'string' || !isMeant(tokens, index)) return text
    const value = written === sqlString(from) ? sqlString(to) : inArray(written, from, to)
    return text.slice(0, start) + value + text.slice(end)
  }, sql)
}

/** An array's text, `'{a,"b c"}'`, with another name of a member. */
function inArray(text: string, from: string, to: string): string {
  if (!/^'\s*\{/.test(text)) return text
  return text.replace(/"((?:[^"\\]|\\[^])*)"|(?<=[{,])[^{},"]+(?=[,}])/g, (member, quoted?: string) => {
    const value = quoted === undefined ? member.trim() : quoted.replace(/\\([^])/g, '$1')
    return value.replaceAll("''", "'") === from ? sqlString(JSON.stringify(to)).slice(1, -1) : member
  })
}
