import type {
  Column,
  Default,
  ForeignKey,
  Index,
  IndexPart,
  ReferentialAction,
  Schema,
  Table,
} from '../model/schema.js'
import { jsonText } from '../quote/json.js'

/**
 * A schema as JustDB's JSON in canonical names, with types as written and everything resolved: no reference, no
 * inferred key and no alias is left to the reader. A key whose value is the format's default is not written.
 */
export function json(schema: Schema): string {
  return `${jsonText({ Table: schema.tables.map(writeTable) }, 2)}\n`
}

function writeTable(table: Table): object {
  const indexes = table.indexes.map(writeIndex)
  const constraints = writeConstraints(table)
  return {
    name: table.name,
    schema: table.namespace,
    comment: table.comment,
    Column: table.columns.map((column) => writeColumn(column, table)),
    Index: indexes.length > 0 ? indexes : undefined,
    Constraint: constraints.length > 0 ? constraints : undefined,
  }
}

function writeColumn(column: Column, table: Table): object {
  const isKey = table.primaryKey?.columns.includes(column.name) ?? false
  const isUnique = table.uniques.some((unique) => isOnColumn(unique, column.name))
  return {
    name: column.name,
    type: column.raw,
    // "false" is said where the reader would infer a key from the column's name.
    primaryKey: isKey || (table.primaryKey ? undefined : false),
    autoIncrement: isKey || column.autoIncrement ? column.autoIncrement : undefined,
    nullable: column.nullable ? undefined : false,
    unique: isUnique || undefined,
    ...writeDefault(column),
    comment: column.comment,
  }
}

function writeDefault({ default: value, onUpdateNow }: Column): object {
  const onUpdate = onUpdateNow ? ['ON UPDATE CURRENT_TIMESTAMP'] : []
  if (!value) return onUpdateNow ? { defaultValueComputed: onUpdate[0] } : {}
  const text = [defaultText(value), ...onUpdate].join(' ')
  const isLiteral = value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
  return isLiteral ? { defaultValue: text } : { defaultValueComputed: text }
}

const NOW = { timestamp: 'CURRENT_TIMESTAMP', date: 'CURRENT_DATE', time: 'CURRENT_TIME' } as const

function defaultText(value: Default): string {
  switch (value.kind) {
    case 'string':
      return sqlString(value.value)
    case 'number':
      return value.text
    case 'boolean':
      return String(value.value)
    case 'now':
      return NOW[value.of]
    case 'sequence':
      return `nextval(${sqlString(value.name)})`
    case 'uuid':
    case 'expression':
      return value.sql
  }
}

function sqlString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function writeIndex({ name, parts, unique, method }: Index): object {
  return {
    name,
    columns: parts.map(writePart),
    unique: unique || undefined,
    type: method?.toUpperCase(),
  }
}

function writePart(part: IndexPart): string {
  if (part.kind === 'expression') return part.sql
  return part.length === undefined ? part.name : `${part.name}(${part.length})`
}

function writeConstraints(table: Table): readonly object[] {
  const { primaryKey, uniques, checks, foreignKeys } = table
  const isSaidByFlags = primaryKey?.name === undefined && primaryKey?.columns.length === 1
  const keys =
    primaryKey && !isSaidByFlags
      ? [{ name: primaryKey.name, type: 'PRIMARY_KEY', columns: primaryKey.columns }]
      : []
  const others = uniques.filter((unique) => !table.columns.some(({ name }) => isOnColumn(unique, name)))
  return [
    ...keys,
    ...others.map(({ name, columns, comment }) => ({ name, type: 'UNIQUE', columns, comment })),
    ...checks.map(({ name, sql }) => ({ name, type: 'CHECK', checkExpression: sql })),
    ...foreignKeys.map(writeForeignKey),
  ]
}

/** Whether a unique constraint says no more than `unique: true` on a column does. */
function isOnColumn(unique: Table['uniques'][number], column: string): boolean {
  const { name, columns, comment } = unique
  return name === undefined && comment === undefined && columns.length === 1 && columns[0] === column
}

function writeForeignKey(key: ForeignKey): object {
  const { referencedNamespace: namespace, referencedTable: table } = key
  return {
    name: key.name,
    type: 'FOREIGN_KEY',
    columns: key.columns,
    referencedTable: namespace === undefined ? table : `${namespace}.${table}`,
    referencedColumn: key.referencedColumns,
    onDelete: key.onDelete && ACTIONS[key.onDelete],
    onUpdate: key.onUpdate && ACTIONS[key.onUpdate],
  }
}

const ACTIONS: Readonly<Record<ReferentialAction, string>> = {
  cascade: 'CASCADE',
  'set-null': 'SET NULL',
  'set-default': 'SET DEFAULT',
  restrict: 'RESTRICT',
  'no-action': 'NO ACTION',
}
