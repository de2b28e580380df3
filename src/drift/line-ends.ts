/** Whether every line of a text ends as on Windows, and there is one. */
export function hasWindowsEnds(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text)
}

/** A text whose lines end in `\n` with the line ends of Windows. */
export function toWindowsEnds(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

/** A text with the line ends of Windows as one whose lines end in `\n`. */
export function toPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
