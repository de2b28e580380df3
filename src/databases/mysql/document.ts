import type { Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { toDocument as finish } from '../../readers/sql/mysql/finish.js'
import { readText } from '../../readers/sql/mysql/reader.js'
import { SchemaState } from '../../readers/sql/mysql/schema-state.js'
import type { Printed } from './queries.js'

/** Where printed statements come from. */
export interface Origin {
  readonly dialect: 'mysql' | 'mariadb'
  readonly place: Place
  /** The database whose tables have no namespace. */
  readonly main: string
}

/** The document that the statements printed by a server make, read as those of a file are. */
export function toDocument(
  printed: readonly Printed[],
  { dialect, place, main }: Origin,
): Outcome<SchemaDocument> {
  const state = new SchemaState(dialect)
  state.use(main)
  const diagnostics = printed.flatMap(({ database, statements }) => {
    state.use(database)
    return statements.flatMap((text) => readText({ text, place: () => place }, state, 'error'))
  })
  return { value: finish(state, place.path), diagnostics }
}
