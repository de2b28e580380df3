/** An object without some of its keys. */
export function without<T extends object, Key extends keyof T>(
  values: T,
  ...keys: readonly Key[]
): Omit<T, Key> {
  const kept: Partial<T> = { ...values }
  for (const key of keys) Reflect.deleteProperty(kept, key)
  return kept as Omit<T, Key>
}
