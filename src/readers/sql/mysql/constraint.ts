import type { Place } from '../../../model/place.js'
import { defined } from '../../defined.js'
import type { Context } from './context.js'
import type { CheckDefinition, ForeignKeyDefinition } from './definition.js'
import { readColumnName, takesIfAbsent } from './names.js'
import { readReference } from './reference.js'

/** What is known of a constraint before its own words. */
interface Beginning {
  readonly place: Place
  readonly name: string | undefined
  readonly column?: string
  readonly ifAbsent?: boolean
}

/** Reads `CHECK (a > 0)`. */
export function readCheck({ cursor }: Context, { ifAbsent = false, ...known }: Beginning): CheckDefinition {
  cursor.expect('CHECK')
  const sql = cursor.parenthesised()
  if (cursor.takes('NOT', 'ENFORCED')) cursor.lose(UNENFORCED)
  else cursor.takes('ENFORCED')
  return defined({ kind: 'check' as const, ifAbsent, sql, ...known })
}

/** What NOT ENFORCED says. */
export const UNENFORCED = 'a condition is not enforced'

/** Reads `FOREIGN KEY index (a) REFERENCES t (b)`. */
export function readForeignKey(
  context: Context,
  { place, name, ifAbsent = false }: Beginning,
): ForeignKeyDefinition {
  const { cursor } = context
  cursor.expect('FOREIGN', 'KEY')
  const isIfAbsent = takesIfAbsent(cursor)
  const indexName = cursor.sees('(') ? undefined : cursor.name('a name or "("')
  const columns = cursor.list(() => readColumnName(cursor))
  const reference = readReference(context)
  const constraint = defined({ place, name, kind: 'foreign-key' as const, columns, reference })
  return defined({
    kind: 'foreign-key' as const,
    ifAbsent: ifAbsent || isIfAbsent,
    indexName,
    constraint: { ...constraint, reference },
  })
}
