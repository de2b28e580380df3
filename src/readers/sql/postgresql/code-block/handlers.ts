/**
 * The errors of PostgreSQL, by name and SQLSTATE, that a refusal of a code stands for
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html). An index and a sequence are relations as tables are.
 */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  'duplicate-table': ['duplicate_table', '42P07'],
  'duplicate-column': ['duplicate_column', '42701'],
  'duplicate-name': ['duplicate_object', '42710', 'duplicate_table', '42P07'],
  'unknown-table': ['undefined_table', '42P01'],
  'unknown-column': ['undefined_column', '42703'],
  'unknown-type': ['undefined_object', '42704'],
  'unknown-sequence': ['undefined_table', '42P01'],
  'unknown-index': ['undefined_object', '42704', 'undefined_table', '42P01'],
}

/** Whether a handler of some errors is for a refusal of a code. */
export function handles(conditions: readonly string[], code: string): boolean {
  const errors = Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined
  return errors !== undefined && ['others', ...errors].some((error) => conditions.includes(error))
}
