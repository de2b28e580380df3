const YES = new Set(['true', 'yes', 'y', '1', '✓', '✔', '√', '✅', '☑', '是'])
const NO = new Set(['false', 'no', 'n', '0', '✗', '✘', '×', '❌', '✖', '否'])

/** Whether a word means true or false, in any case and in English, Chinese or a mark; undefined for any other word. */
export function readTruth(word: string): boolean | undefined {
  const plain = word
    .trim()
    .replace(/\ufe0f$/, '')
    .toLowerCase()
  if (YES.has(plain)) return true
  return NO.has(plain) ? false : undefined
}
