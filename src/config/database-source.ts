import { isDatabaseUrl } from '../databases/url.js'
import type { DatabaseSource } from '../model/config.js'
import { type Diagnostic, errorAt, type Outcome } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'

/** A database as it was written for an entry's schema, and what to call it wherever somebody may read it. */
export interface WrittenDatabase {
  readonly source: DatabaseSource
  readonly words: string
}

/**
 * The database that a `schema` names: `${DATABASE_URL}`, or where `urls` are taken (never from a file) a URL. Undefined
 * for paths. No diagnostic repeats what was written, since it may hold a password.
 */
export function readDatabaseSource(
  written: readonly string[],
  urls: 'taken' | 'refused',
  place: Place | undefined,
): Outcome<WrittenDatabase | undefined> {
  const texts = written.map((text) => text.trim())
  const [first = ''] = texts
  if (urls === 'taken' && texts.some(mayHoldPassword)) {
    const message = 'expected paths or the URL of a database, came a text with what may be a password in it'
    return refuse(place, `${message}; write it as postgresql://user:password@host/name`)
  }
  if (!texts.some(isMeant)) return { value: undefined, diagnostics: [] }
  if (texts.length > 1) return refuse(place, 'a database stands alone: expected one text, came a list')
  if (isDatabaseUrl(first) && urls === 'refused') {
    const message = 'expected the name of an environment variable, such as ${DATABASE_URL}, came a URL'
    return refuse(place, `${message}: no config file says where to connect`)
  }
  if (isDatabaseUrl(first)) return accept({ kind: 'url', url: first }, wordsFor(first))
  const [, name] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(first) ?? []
  if (name === undefined)
    return refuse(place, 'expected one environment variable and nothing else, such as ${DATABASE_URL}')
  return accept({ kind: 'variable', name }, `\${${name}}`)
}

/** Whether a text is no path: it begins like a URL or a variable. */
function isMeant(text: string): boolean {
  return text.startsWith('${') || isDatabaseUrl(text)
}

/**
 * Whether a text may hold a password although it is no URL: `host=db password=x`, `app:x@tcp(db)/shop`, a URL in
 * quotes. Taken for a path it would be repeated wherever it is not found.
 */
export function mayHoldPassword(text: string): boolean {
  const colon = text.indexOf(':')
  const namesOne = /(?:password|passwd|pwd)\s*=/i.test(text)
  return !isDatabaseUrl(text) && (namesOne || (colon >= 0 && text.includes('@', colon)))
}

const TITLES: readonly (readonly [scheme: RegExp, words: string])[] = [
  [/^(?:jdbc:)?mysql/i, 'a MySQL database'],
  [/^(?:jdbc:)?mariadb/i, 'a MariaDB database'],
  [/^(?:jdbc:)?sqlite/i, 'an SQLite database'],
  [/^(?:jdbc:)?(?:postg|pgsql)/i, 'a PostgreSQL database'],
]

function wordsFor(url: string): string {
  return TITLES.find(([scheme]) => scheme.test(url))?.[1] ?? 'a database'
}

function accept(source: DatabaseSource, words: string): Outcome<WrittenDatabase> {
  return { value: { source, words }, diagnostics: [] }
}

function refuse(
  place: Place | undefined,
  message: string,
): { value: undefined; diagnostics: readonly Diagnostic[] } {
  return { value: undefined, diagnostics: [errorAt(place, 'invalid-database', `schema: ${message}`)] }
}
