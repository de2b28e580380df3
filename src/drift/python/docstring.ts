/**
 * The body of a docstring without what formatters change: the white space around each line, and blank lines at both
 * ends. All indentation goes, since formatters disagree about the width of a tab.
 */
export function cleanDocstring(body: string): string {
  return body
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
