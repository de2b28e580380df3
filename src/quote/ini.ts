/** A value of an INI file that Python's `configparser` reads, where `%` begins an interpolation. */
export function iniValue(text: string): string {
  return text.replaceAll('%', '%%')
}
