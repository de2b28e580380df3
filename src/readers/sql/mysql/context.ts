import type { Place } from '../../../model/place.js'
import type { Dialect } from '../../../model/schema.js'
import type { Cursor } from './cursor.js'

/** What the reading of one statement needs: its tokens, the database's language, and how offsets become places. */
export interface Context {
  readonly cursor: Cursor
  readonly dialect: Dialect
  readonly place: (offset: number) => Place
}
