/** An object of which only the keys with a value are kept; what may be undefined becomes optional. */
export type Defined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>
}

/** The same object without the keys whose value is undefined: a key that nobody wrote is absent. */
export function defined<T extends object>(values: T): Defined<T>
export function defined(values: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {}
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key]
  return kept
}
