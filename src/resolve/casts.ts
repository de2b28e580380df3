import { parseType } from '../dialects/index.js'
import { readTypeName } from '../dialects/type-name.js'
import type { ColumnType } from '../model/type.js'

/** Kinds of types whose literals are one, whichever of them is named. */
const FAMILIES: Readonly<Partial<Record<ColumnType['kind'], string>>> = {
  string: 'text',
  text: 'text',
  integer: 'number',
  decimal: 'number',
  float: 'number',
}

/** Whether a cast names a column's type, so that it says nothing that the column does not say. */
export function isCastTo(cast: string, type: ColumnType, raw: string): boolean {
  const name = readTypeName(cast)
  if (type.kind === 'domain') return name?.name === type.name || isCastTo(cast, type.of, raw)
  if (type.kind === 'enum' && type.name !== undefined) return name?.name === type.name
  if (type.kind === 'array') return (name?.dimensions ?? 0) > 0 || /\[\d*\]$/.test(cast)
  const target = parseType(cast, 'postgresql', true)
  if (target.kind === 'unknown' || type.kind === 'unknown') return plain(cast) === plain(raw)
  return familyOf(target) === familyOf(type)
}

function familyOf(type: ColumnType): string {
  if (type.kind === 'native') return `native ${type.name}`
  if (type.kind === 'datetime' || type.kind === 'time') return `${type.kind} ${String(type.timezone)}`
  return FAMILIES[type.kind] ?? type.kind
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
