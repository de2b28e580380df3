/** Names that look like digits in some fonts, which pycodestyle and ruff find in any assignment (E741). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['I', 'O', 'l'])

/**
 * The lines of an assignment with the mark that lets an ambiguous name be: a column or a value of an enumeration that is
 * called so keeps its name. Formatters do not count such a mark among a line's columns.
 */
export function markAmbiguous(target: string, lines: readonly string[]): readonly string[] {
  if (!AMBIGUOUS.has(target)) return lines
  return lines.map((line, index) => (index === 0 ? `${line}  # noqa: E741` : line))
}
