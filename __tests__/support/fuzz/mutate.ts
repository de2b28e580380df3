/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A text with one to four places in which something is put in, left out, written over, doubled or cut off. */
export function mutate(text: string, random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit)
  return Array.from({ length: 1 + below(4) }).reduce((current: string) => {
    const at = below(current.length + 1)
    const end = at + 1 + below(30)
    const piece = PIECES[below(PIECES.length)] ?? ''
    const acts = [
      () => current.slice(0, at) + piece + current.slice(at),
      () => current.slice(0, at) + current.slice(end),
      () => current.slice(0, at) + piece + current.slice(at + piece.length),
      () => current.slice(0, end) + current.slice(at),
      () => current.slice(0, at) + piece.repeat(1 + below(200)) + current.slice(at),
      () => (random() < 0.3 ? current.slice(0, at) : current),
    ]
    return acts[below(acts.length)]?.() ?? current
  }, text)
}

/** Bytes of which one to four are others, a run is left out, or the end is cut off. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit)
  const changed = Uint8Array.from(bytes)
  for (let left = 1 + below(4); left > 0; left--) changed[below(changed.length)] = below(256)
  const at = below(changed.length)
  const acts = [
    () => changed,
    () => changed.slice(0, at),
    () => Uint8Array.from([...changed.slice(0, at), ...changed.slice(at + 1 + below(30))]),
  ]
  return acts[below(acts.length)]?.() ?? changed
}

/** What the formats are made of, and what their readers could stumble over. */
const PIECES: readonly string[] = [
  ...'<>&"\'`|#-:,{}[]()*\\/!=$;%~@^?.0'.split(''),
  ...['\n', '\r', '\r\n', '\t', ' ', '\0', '\u202e', '\ud800', '\ufeff', '\u2028', '表', '\u{1f600}'],
  ...[
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '<?x ',
    '<!DOCTYPE a [',
    '</Table>',
    '<Table>',
    '&a;',
    '&#0;',
    '&#x110000;',
  ],
  ...['```', '---\n', '| a |', '\n## ', '\n- **a**: ', '\n|--|--|\n', '<br>', '✓'],
  ...[
    '*a',
    '&a ',
    '<<: ',
    '!include x',
    '!!binary ',
    '? ',
    '- ',
    '>-\n',
    '...\n',
    '[[a]]\n',
    'a.b.',
    '"""',
    "'''",
  ],
  ...[
    '//',
    '/*',
    '*/',
    '--',
    "''",
    '$$',
    "E'",
    '::',
    '; ',
    'CREATE TABLE t (',
    ') ',
    '\\x',
    '\\u12',
    '${',
    '<<EOT\n',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'NaN',
    'true',
    '1e999',
    '-0',
    '9'.repeat(40),
  ],
  ...[
    'referenceId',
    'id',
    'name',
    'type',
    'columns',
    'Column',
    'Include',
    'include',
    'extends',
    'CHECK (',
    'DEFAULT ',
  ],
]
