import { type Code } from '../python/layout.js'
import type { ColumnCode } from './types.js'

/**
 * What SQLAlchemy's own annotations leave open of a type's values, which strict type checkers find unknown: `class` where
 * calling the class settles it (`Uuid()`), `always` where nothing does but saying it (`Column[float]("x", Double)`).
 */
export type Openness = 'always' | 'class'

/** The name of a generic class, and the type that it is given first, so that no values are left open. */
export function closed(
  name: string,
  { open, python, type }: ColumnCode,
): readonly [name: string, type: Code] {
  if (open === 'always') return [`${name}[${python()}]`, type]
  return [name, open === 'class' && typeof type === 'string' ? `${type}()` : type]
}
