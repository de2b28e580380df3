import type { Table } from '../../model/schema.js'
import { singularSnake } from '../python/names.js'
import { createScope, type NameScope } from '../python/scope.js'
import { fieldIdentifier, isFieldIdentifier } from './identifiers.js'
import type { KeptNames } from './kept-names.js'
import type { FieldName, Relation } from './model.js'

/** The names of a table's fields, by column, and the scope that holds all of them. */
export interface FieldNames {
  readonly fields: ReadonlyMap<string, FieldName>
  readonly scope: NameScope
}

/** A column, by its name and its number from 1. */
interface Position {
  readonly name: string
  readonly position: number
}

/**
 * Names a table's fields. Columns whose own name Django takes come first, then those that must be renamed, then
 * relations, which are called by their column without `_id` and own `<name>_id` beside it (models.E006). The `kept`
 * names come before all of them.
 */
export function nameFields(
  table: Table,
  relations: ReadonlyMap<string, Relation>,
  kept: Pick<KeptNames, 'fields' | 'bodies'>,
): FieldNames {
  const scope = createScope(new Set(), kept.bodies.get(table))
  const fields = new Map<string, FieldName>(kept.fields.get(table))
  const columns = table.columns
    .map(({ name }, index) => ({ name, position: index + 1 }))
    .filter(({ name }) => !fields.has(name))
  const plain = columns.filter(({ name }) => !relations.has(name))
  const renamed = new Set(plain.filter(({ name }) => !isFieldIdentifier(name)))
  const claim = ({ name, position }: Position): void => {
    const claimed = scope.claim(fieldIdentifier(name, position))
    fields.set(name, { name: claimed, attname: claimed })
  }
  for (const column of plain) if (!renamed.has(column)) claim(column)
  renamed.forEach(claim)
  for (const { name, position } of columns) {
    const relation = relations.get(name)
    if (relation) fields.set(name, claimRelation(scope, name, position, relation))
  }
  return { fields, scope }
}

/** The part that a relation plays, from its column: `author` for `author_id` and `authorId`. */
export function roleOf(column: string, position: number): string {
  const role = column.replace(/(?<=.)(_id|_ID|Id|ID)$/, '')
  return fieldIdentifier(role.replace(/(?<!_)_+$/, '') || column, position)
}

function claimRelation(scope: NameScope, column: string, position: number, relation: Relation): FieldName {
  const role = roleOf(column, position)
  const target = fieldIdentifier(singularSnake(relation.key.referencedTable), position)
  const candidates = [role, ...(role === target ? [] : [`${role}_${target}`]), `${role}_ref`]
  const free = candidates.find((name) => isFree(scope, name)) ?? numbered(scope, `${role}_ref`, 2)
  return { name: scope.claim(free), attname: scope.claim(`${free}_id`) }
}

function numbered(scope: NameScope, name: string, number: number): string {
  const next = `${name}_${number}`
  return isFree(scope, next) ? next : numbered(scope, name, number + 1)
}

function isFree(scope: NameScope, name: string): boolean {
  return !scope.has(name) && !scope.has(`${name}_id`)
}
