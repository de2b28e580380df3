import { attributeName, className, snakeName, withoutPrefix } from '../python/names.js'
import { BUILTINS, KEYWORDS } from '../python/reserved.js'
import { RESERVED_FIELDS } from './reserved.js'

/**
 * A name that Django takes for a field, nearest to a column's own: no underscore at either end (fields.E001; names of
 * Model's own begin with one), never two in a row (fields.E002), and `class_field` for a reserved `class`.
 * `position` counts from 1, for a name without any letter.
 */
export function fieldIdentifier(name: string, position: number): string {
  const known = PLAIN.test(name) ? name : findIdentifier(name, position)
  return RESERVED_FIELDS.has(known) ? `${known}_field` : known
}

/** Names that need no thought, as nearly all are. */
const PLAIN = /^[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*$/

function findIdentifier(name: string, position: number): string {
  const plain = trim(attributeName(name, position).replace(/_{2,}/g, '_'))
  return /^\d/.test(plain) || plain === '' ? trim(`column_${plain || position}`) : plain
}

/** Whether a field can have this name as it is. */
export function isFieldIdentifier(name: string): boolean {
  return fieldIdentifier(name, 1) === name
}

/** A name in snake case that Django takes for a reverse relation. */
export function reverseIdentifier(name: string): string {
  return fieldIdentifier(snakeName(name, 'table', 1), 1)
}

/** The class for a table, without an underscore at its end (models.E023) and never a builtin: `WarningModel`. */
export function classIdentifier(table: string, prefix: string, position: number): string {
  const plain = trim(className(withoutPrefix(table, prefix), position).replace(/_{2,}/g, '_'))
  return BUILTINS.has(plain) || KEYWORDS.has(plain) ? `${plain}Model` : plain
}

/** Whether a class can have this name as it is (models.E023 and E024). */
export function isClassIdentifier(name: string): boolean {
  return !BUILTINS.has(name) && !KEYWORDS.has(name) && trim(name) === name && !name.includes('__')
}

function trim(name: string): string {
  return name.replace(/^_+|(?<!_)_+$/g, '')
}
