import type { Place } from '../model/place.js'

/** Plain data read from a config file, and where each part of it stands. Numbers are kept as their text (`3.10`). */
export interface Located {
  readonly value: unknown
  /** The place of the value at a path of keys and indexes, or of the nearest part around it that has a place. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
}

/** A collector of places by path, for the readers of config files. */
export class Places {
  readonly #places = new Map<string, Place>()

  constructor(readonly root: Place) {}

  /** Notes where the value at a path stands. */
  set(path: readonly PropertyKey[], place: Place): void {
    this.#places.set(JSON.stringify(path), place)
  }

  /** The place of a path, or of the nearest part around it. */
  get(path: readonly PropertyKey[]): Place {
    const known = this.#places.get(JSON.stringify(path))
    if (known) return known
    return path.length === 0 ? this.root : this.get(path.slice(0, -1))
  }
}
