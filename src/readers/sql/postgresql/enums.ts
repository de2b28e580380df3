import type { AlterEnumStmt, CreateEnumStmt } from 'libpg-query'

import type { EnumNode } from '../../../model/document.js'
import type { Context } from './context.js'
import { renameValue } from './enum-values.js'
import { textsOf } from './nodes.js'
import { newTypeName } from './type-names.js'

/** CREATE TYPE … AS ENUM. */
export function createEnum({ typeName, vals }: CreateEnumStmt, context: Context): void {
  const { session, statement } = context
  const name = newTypeName(typeName, context)
  if (name) session.catalog.enums.add({ place: statement.placeAt(0), ...name, values: textsOf(vals) })
}

/** ALTER TYPE … ADD VALUE, RENAME VALUE. */
export function alterEnum(alter: AlterEnumStmt, context: Context): void {
  const { session, refusals, statement } = context
  const [name = '', namespace] = [...textsOf(alter.typeName)].reverse()
  const found = session.find(name, namespace, (full) => session.catalog.enums.find(full))
  if (!found) {
    const message = `this speaks of type "${name}", which no statement before it has created as an enum`
    refusals.add(statement.placeAt(0), 'unknown-type', message)
    return
  }
  session.catalog.enums.replace(found, { ...found, values: changeValues(found, alter, context) })
  if (wordBefore(context) === 'to') renameValue(found, alter.oldVal ?? '', alter.newVal ?? '', context)
}

/** The parser leaves out texts that are empty. */
function changeValues({ values }: EnumNode, alter: AlterEnumStmt, context: Context): readonly string[] {
  const { oldVal = '', newVal = '', newValNeighbor = '' } = alter
  const word = wordBefore(context)
  if (word === 'to') return values.map((value) => (value === oldVal ? newVal : value))
  if (values.includes(newVal)) return values
  const neighbor = SIDES.has(word) ? values.indexOf(newValNeighbor) : -1
  const at = neighbor < 0 ? values.length : word === 'after' ? neighbor + 1 : neighbor
  return [...values.slice(0, at), newVal, ...values.slice(at)]
}

/** The word before the last text of ALTER TYPE, which says what is done. */
function wordBefore({ statement: { tokens } }: Context): string {
  const last = tokens.map(({ kind }) => kind).lastIndexOf('string')
  return tokens[last - 1]?.text.toLowerCase() ?? ''
}

const SIDES: ReadonlySet<string> = new Set(['before', 'after'])
