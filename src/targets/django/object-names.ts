import type { Place } from '../../model/place.js'
import { createScope } from '../python/scope.js'
import { shortName } from '../python/short.js'
import type { Notes } from '../notes.js'

/**
 * Names for the constraints and indexes of all models, each given once in an app (models.E030 and E032). `isAuthors` tells
 * a name of the schema from one that it leaves to us: changing that is no news.
 */
export interface ObjectNames {
  constraint(place: Place, table: string, name: string, isAuthors: boolean): string
  index(place: Place, table: string, name: string): string
}

/** The longest name of a constraint that every database takes. */
const CONSTRAINT_LIMIT = 63

/** The longest name of an index that Django takes (models.E034). */
const INDEX_LIMIT = 30

/** Names of which none was given yet. Names of the schema that must change end in one note. */
export function createObjectNames(notes: Notes): ObjectNames {
  const scope = createScope()
  const claim = (name: string, limit: number, number: number): string => {
    const candidate = shortName(number === 1 ? name : `${name}_${number}`, limit)
    return scope.has(candidate) ? claim(name, limit, number + 1) : scope.claim(candidate)
  }
  const settle = (table: string, name: string, limit: number): string =>
    claim(scope.has(shortName(name, limit)) ? `${name}_${writable(table)}` : name, limit, 1)
  const note = (place: Place, name: string, settled: string): string => {
    const message = `Django does not take the name ${name}: it is written as ${settled} (an index has at most ${INDEX_LIMIT} characters and begins with a letter, every name stands once in an app)`
    if (settled !== name) notes.gather('warning', place, 'renamed', message)
    return settled
  }
  return {
    constraint: (place, table, name, isAuthors) => {
      const plain = writable(name)
      return isAuthors
        ? note(place, name, settle(table, plain, CONSTRAINT_LIMIT))
        : claim(plain, CONSTRAINT_LIMIT, 1)
    },
    index: (place, table, name) => {
      const plain = writable(name).replace(/^(?=[\d_])/, 'ix')
      return note(place, name, settle(table, plain, INDEX_LIMIT))
    },
  }
}

/** Django fills `%(class)s` and the like into names, again whenever it reads a migration, and doubles no quotes in them. */
function writable(name: string): string {
  return name.replaceAll(/[%"]/g, '_')
}
