/**
 * Visible text for a log in which no line is a workflow command: GitHub's runner takes those from whatever a step
 * prints, where a line begins with `::` behind any blanks, and where `##[` stands in it.
 */
export function logText(text: string): string {
  return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1\\u{3a}').replace(/##(?=\[)/g, '#\\u{23}')
}
