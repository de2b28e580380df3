import type { Dialect } from '../../../model/schema.js'
import type { CatalogRules } from '../catalog.js'
import { Scanner } from './scanner.js'
import type { Token } from './token.js'

/** What the catalog must know of MySQL and MariaDB: names of tables go by their letters, all others by any case. */
export function createRules(dialect: Dialect): CatalogRules {
  return {
    dialect,
    tableKey: (name) => name,
    columnKey,
    droppedColumn: 'shrink',
    mentions: (sql, column) => findColumn(sql, column, dialect).length > 0,
    renamed: (sql, from, to) => rename(sql, findColumn(sql, from, dialect), to),
  }
}

/** What names of columns, indexes and constraints have in common that mean the same one. */
export function columnKey(name: string): string {
  return name.toLowerCase()
}

/** The tokens of an expression that name a column. */
function findColumn(sql: string, column: string, dialect: Dialect): readonly Token[] {
  const tokens = scan(sql, dialect)
  const isMeant = ({ kind, value }: Token, index: number): boolean =>
    (kind === 'quoted' || (kind === 'word' && tokens[index + 1]?.key !== '(')) &&
    columnKey(value) === columnKey(column)
  return tokens.filter(isMeant)
}

function scan(sql: string, dialect: Dialect): readonly Token[] {
  const scanner = new Scanner(sql, dialect)
  const tokens = []
  for (let token = scanner.next(); token; token = scanner.next()) tokens.push(token)
  return tokens
}

function rename(sql: string, tokens: readonly Token[], to: string): string {
  const pieces = tokens.map(({ end }, index) => {
    const next = tokens[index + 1]
    return `\`${to.replaceAll('`', '``')}\`${sql.slice(end, next?.start)}`
  })
  return `${sql.slice(0, tokens[0]?.start)}${pieces.join('')}`
}
