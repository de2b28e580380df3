import fc from 'fast-check'

import type { CountingNode } from '../../src/model/document.js'
import { defined } from '../../src/readers/defined.js'

/** Texts that formats stumble over: words with a meaning of their own, quotes, ends of sections, breaks, what cannot be seen. */
const HOSTILE = [
  ...[
    'null',
    'NULL',
    '~',
    'yes',
    'no',
    'on',
    'off',
    'true',
    'False',
    '0x1F',
    '1e3',
    '.5',
    '007',
    '1_000',
    '2020-01-01',
  ],
  ...[
    ']]>',
    '<!--',
    '-->',
    '<a b="c">',
    '&amp;',
    '&#10;',
    '&',
    '%',
    '@',
    '`',
    '"',
    "'",
    "it's",
    '""',
    '\\',
    '\\n',
  ],
  ...[
    'a, b',
    '(a, b)',
    'lower(x)',
    'a DESC',
    'title(20)',
    '"quoted"',
    '`ticked`',
    '[bracketed]',
    '{a: b}',
    '- a',
    '#c',
    'a: b',
  ],
  ...[
    ' leading',
    'trailing ',
    ' ',
    '\t',
    '\n',
    'a\nb',
    'a\r\nb',
    'a\rb',
    '\n\na\n\n',
    'a \n b',
    '\u0001\u001f\u007f\u0085',
  ],
  ...[
    '\u2028',
    '\u202e',
    '\ufeff',
    'é',
    '😀',
    '\u{e0001}',
    '!include x',
    '*alias',
    '&anchor',
    '<<',
    '---',
    '...',
    '? a',
    '| a',
    '> a',
  ],
  ...['name', 'columns', 'constructor', '__proto__', 'toString', 'x'.repeat(300)],
]

/** Any text, hostile ones often; XML cannot hold the zero character and lone surrogates, nor can a file. */
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((pair) => pair.join('')),
)
const isWritable = (value: string): boolean =>
  value !== '' && Buffer.from(value).toString() === value && !/[\0\ufffe\uffff]/.test(value)
/** A text that every format can hold. */
export const letters = text.filter(isWritable)
/** A value, or none. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })
/** An expression, without blanks around it. */
export const sql = letters.map((value) => value.trim()).filter((value) => value !== '')
/** Said, or not. */
export const yes = fc.constantFrom(true as const, undefined)
const digits = fc.oneof(
  fc.integer().map(String),
  fc.constant('9223372036854775807'),
  fc.constant('-0'),
  fc.constant('007'),
)
/** How something counts. */
export const counting: fc.Arbitrary<CountingNode> = fc
  .record({
    start: maybe(digits),
    increment: maybe(digits),
    minValue: maybe(digits),
    maxValue: maybe(digits),
    cache: maybe(digits),
    cycle: yes,
  })
  .map((values) => defined(values))

/** A text as a string of SQL. */
export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Storage parameters, those with names that no database has too. */
export const storage = fc.dictionary(
  fc.oneof(fc.constantFrom('fillfactor', 'fastupdate', 'constructor', 'Buffering'), letters),
  letters,
  { maxKeys: 3 },
)
