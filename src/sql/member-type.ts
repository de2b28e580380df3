/** The type of an array's members, as the array's type is written: `int` of `int [3][]`; any other type itself. */
export function memberType(type: string): string {
  const start = type.indexOf('[')
  return start > 0 && /^(?:\[\d*\]\s*)+$/.test(type.slice(start)) ? type.slice(0, start).trimEnd() : type
}
