/**
 * Words are a schema in JustDB's canonical names, before any format: what every format can say. A key that is undefined
 * is not written.
 */
export interface Words {
  readonly [key: string]: Word
}

/** What a key may hold. */
export type Word = string | number | boolean | undefined | Words | readonly (string | Words)[]

/** A list, or nothing when it is empty. */
export function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined
}

/** A whole number's digits as a number where it has no more than every format keeps. */
export function figure(digits: string | undefined): string | number | undefined {
  return digits !== undefined && /^-?[1-9]\d{0,14}$|^0$/.test(digits) ? Number(digits) : digits
}
