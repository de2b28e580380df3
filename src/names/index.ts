import { NO_NAMES, type Names } from '../model/names.js'
import { readHeader } from '../generate/header.js'

/** The targets whose files can be read. */
type Readable = 'django' | 'sqlalchemy'

/**
 * The names in the committed models of a target: what classes, attributes and relationships are called there. The files
 * are read as data. Only those count that have our header, since others are never written. `texts` go by path.
 * The parser is loaded for the first file that counts.
 */
export async function readNames(target: string, texts: ReadonlyMap<string, string>): Promise<Names> {
  const ours = [...texts].filter(([, text]) => readHeader(text) !== undefined)
  if (ours.length === 0 || !isReadable(target)) return NO_NAMES
  const { readModules } = await import('./read.js')
  return readModules[target](ours)
}

function isReadable(target: string): target is Readable {
  return target === 'django' || target === 'sqlalchemy'
}
