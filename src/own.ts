/** What a table has under a key that comes from outside; undefined for `constructor` and what else every object has. */
export function own<T>(table: Readonly<Partial<Record<string, T>>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
