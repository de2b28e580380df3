import { type Code } from '../python/layout.js'
import type { ColumnCode } from './types.js'

/**
 * What SQLAlchemy's own annotations leave open of a type's values, which strict type checkers find unknown: `class` where
 * calling the class settles it (`Uuid()`), `always` where nothing does but saying it (`ARRAY[str](word_domain)`), `both`
 * where a class that is said but not called is refused with SQLAlchemy 2.1 (`Column[float]("x", Double())`).
 */
export type Openness = 'always' | 'both' | 'class'

/** The name of a generic class, and the type that it is given first, so that no values are left open. */
export function closed(
  name: string,
  { open, python, type }: ColumnCode,
): readonly [name: string, type: Code] {
  const isCalled = (open === 'both' || open === 'class') && typeof type === 'string'
  const isSaid = open === 'both' || open === 'always'
  return [isSaid ? `${name}[${python()}]` : name, isCalled ? `${type}()` : type]
}
