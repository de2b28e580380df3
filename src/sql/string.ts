/** A text as a literal of standard SQL. */
export function sqlString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
