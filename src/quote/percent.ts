/** Text with each character that `unsafe` (a global, unicode pattern) matches percent-encoded as UTF-8, half a surrogate pair as U+FFFD. */
export function percentEncode(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  )
}
