import { defined } from '../../defined.js'
import { readAlphabet } from './column-type.js'
import type { Cursor, Phrase } from './cursor.js'
import type { Alphabet, TableOptions } from './definition.js'

const ALPHABETS: ReadonlySet<string> = new Set(['CHARACTER', 'CHARSET', 'COLLATE'])

/** Options of two words. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['DATA', 'DIRECTORY'],
  ['INDEX', 'DIRECTORY'],
]

/** What WITH SYSTEM VERSIONING says. */
export const VERSIONED = 'it keeps the former versions of its rows'

/** Options that have no value. */
const BARE: readonly Phrase[] = [
  ['START', 'TRANSACTION'],
  ['STORAGE', 'DISK'],
  ['STORAGE', 'MEMORY'],
]

/** Options whose value may stand without `=`. */
const NAMES: ReadonlySet<string> = new Set([
  ...['AUTOEXTEND_SIZE', 'AUTO_INCREMENT', 'AVG_ROW_LENGTH', 'CHECKSUM', 'COMPRESSION', 'CONNECTION'],
  ...[
    'DELAY_KEY_WRITE',
    'ENCRYPTION',
    'ENCRYPTION_KEY_ID',
    'ENGINE_ATTRIBUTE',
    'IETF_QUOTES',
    'INSERT_METHOD',
  ],
  ...['KEY_BLOCK_SIZE', 'MAX_ROWS', 'MIN_ROWS', 'PACK_KEYS', 'PAGE_CHECKSUM', 'PAGE_COMPRESSED'],
  ...['PAGE_COMPRESSION_LEVEL', 'PASSWORD', 'ROW_FORMAT', 'SECONDARY_ENGINE', 'SECONDARY_ENGINE_ATTRIBUTE'],
  ...[
    'SEQUENCE',
    'STATS_AUTO_RECALC',
    'STATS_PERSISTENT',
    'STATS_SAMPLE_PAGES',
    'TABLESPACE',
    'TABLE_CHECKSUM',
  ],
  ...['TRANSACTIONAL', 'UNION'],
])

const ENGINES: ReadonlySet<string> = new Set(['ENGINE', 'TYPE'])

/** Reads the options of a table as far as they go: `ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='x'`. */
export function readTableOptions(cursor: Cursor): TableOptions {
  let options: TableOptions = { alphabet: {} }
  for (;;) {
    const next = readOption(cursor, options)
    if (!next) return options
    options = next
    cursor.takes(',')
  }
}

/** Reads one option; undefined where none comes. */
export function readOption(cursor: Cursor, options: TableOptions): TableOptions | undefined {
  const alphabet = readTableAlphabet(cursor)
  if (alphabet) return { ...options, alphabet: { ...options.alphabet, ...alphabet } }
  if (cursor.takes('COMMENT')) {
    cursor.takes('=')
    return { ...options, comment: cursor.string('a comment') }
  }
  if (cursor.takesOneOf(ENGINES) !== undefined) {
    cursor.takes('=')
    return { ...options, engine: cursor.word('an engine').toUpperCase() }
  }
  if (cursor.takes('WITH', 'SYSTEM', 'VERSIONING')) {
    cursor.lose(VERSIONED)
    return options
  }
  return skipOption(cursor) ? options : undefined
}

/** Reads `DEFAULT CHARACTER SET x` or `COLLATE y`. */
function readTableAlphabet(cursor: Cursor): Alphabet | undefined {
  const isDefault = cursor.sees('DEFAULT') && ALPHABETS.has(cursor.peek(1)?.key ?? '')
  if (isDefault) cursor.next()
  return isDefault || cursor.seesOneOf(ALPHABETS) ? defined(readAlphabet(cursor)) : undefined
}

function skipOption(cursor: Cursor): boolean {
  if (BARE.some((words) => cursor.takes(...words))) return true
  const isPhrase = PHRASES.some((words) => cursor.takes(...words))
  const isNamed = !isPhrase && (cursor.seesOneOf(NAMES) || cursor.peek(1)?.key === '=')
  if (isNamed) cursor.next()
  if (!isPhrase && !isNamed) return false
  cursor.takes('=')
  if (cursor.sees('(')) cursor.parenthesised()
  else cursor.next()
  return true
}
