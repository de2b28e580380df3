/** Where a TOML text goes wrong: its line up to there, the rest of it, and what the parser says. */
interface Fault {
  readonly message: string
  readonly before: string
  readonly rest: string
}

/** What is wrong at an offset of a text, in words that say what to do; the parser's own where nothing fits. */
export function explainFault(message: string, text: string, offset: number): string {
  // What is missed at the end of a line is missed on the next one.
  const at =
    text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''
      ? endBefore(text, offset)
      : offset
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const fault = { message, before: text.slice(start, at), rest: text.slice(at, end === -1 ? undefined : end) }
  return EXPLAINED.find(([fits]) => fits(fault))?.[1] ?? message.replace(/\.$/, '')
}

function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length
}

const isValue = ({ message, before }: Fault): boolean =>
  message.startsWith('Unexpected character') && /=[ \t]*$/.test(before)

const EXPLAINED: readonly (readonly [fits: (fault: Fault) => boolean, explained: string])[] = [
  [(fault) => isValue(fault) && /^null\b/i.test(fault.rest), 'TOML has no null; leave the key out'],
  [
    (fault) => isValue(fault) && /^(?:true|false|yes|no)\b/i.test(fault.rest),
    'truth values are `true` and `false`, in small letters',
  ],
  [(fault) => isValue(fault) && /^[\p{L}_]/u.test(fault.rest), 'a text should stand in quotes'],
  [
    ({ before, rest }) => /^[ \t]*[\w.-]+[ \t]*$/.test(before) && rest.startsWith(':'),
    'between a key and its value stands a `=`',
  ],
  [
    ({ before, rest }) => /^[ \t]*\[\[[^\]]*\]?$/.test(before) && !rest.includes(']]'),
    'a header such as `[[Table]]` ends with as many brackets as it begins with',
  ],
  [
    ({ message, before }) => message.startsWith('Defining a key multiple') && /^[ \t]*\[[^[]*$/.test(before),
    'this table is there already; each object of a list has a header in two brackets, such as `[[Table.Column]]`',
  ],
  [({ message }) => message.startsWith('Defining a key multiple'), 'this key is there already'],
  [
    ({ message }) => message.startsWith('Invalid character in escape'),
    'no such escape exists; in single quotes a `\\` stands for itself',
  ],
]
