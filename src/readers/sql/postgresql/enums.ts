import type { AlterEnumStmt, CreateEnumStmt } from 'libpg-query'

import type { EnumNode } from '../../../model/document.js'
import type { Context } from './context.js'
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
  session.catalog.enums.replace(found, { ...found, values: changeValues(found, alter) })
}

function changeValues({ values }: EnumNode, alter: AlterEnumStmt): readonly string[] {
  const { oldVal, newVal = '', newValNeighbor, newValIsAfter } = alter
  if (oldVal !== undefined) return values.map((value) => (value === oldVal ? newVal : value))
  if (values.includes(newVal)) return values
  const neighbor = newValNeighbor === undefined ? -1 : values.indexOf(newValNeighbor)
  const at = neighbor < 0 ? values.length : newValIsAfter ? neighbor + 1 : neighbor
  return [...values.slice(0, at), newVal, ...values.slice(at)]
}
