import { visible } from './text.js'

/** A text as one word of a POSIX shell's command line, to be shown to a person who may copy it. */
export function shellWord(text: string): string {
  const shown = visible(text).replaceAll(/[\r\n\t]/g, ' ')
  return /^[\w./:@%+,-]+$/.test(shown) && !shown.startsWith('-')
    ? shown
    : `'${shown.replaceAll("'", `'\\''`)}'`
}
