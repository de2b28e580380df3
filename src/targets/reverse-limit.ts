import * as z from 'zod/mini'

/** The option `reverse-limit` of both targets. */
export const reverseLimitOption = z
  .optional(z.pipe(z.transform(fromDigits), z.int().check(z.gte(0))))
  .check(
    z.describe(
      'The most foreign keys that may lead to a table which still gets reverse sides; without it there is no limit.',
    ),
  )

/** What leads to more foreign keys than the limit, and how many lead there; `ends` has an item for each key. */
export function findHubs<T>(ends: readonly T[], limit = Infinity): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count > limit))
}

/** What a comment in the class of such a table says. */
export function hubRemark(count: number): string {
  return `${count} foreign keys lead here: reverse-limit leaves out their reverse sides.`
}

/** What the report says of such a table. */
export function hubMessage(table: string, count: number): string {
  return `${count} foreign keys lead to table ${table}: reverse-limit leaves out their reverse sides`
}

/** An entry's options come as they are written: figures are text. */
function fromDigits(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
}
