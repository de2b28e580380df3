import type { Outcome } from '../../model/diagnostic.js'
import type { SchemaDocument, TableNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../../readers/defined.js'
import { toDocument as finish } from '../../readers/sql/mysql/finish.js'
import { findKeyMethods } from '../../readers/sql/mysql/index-methods.js'
import { readText } from '../../readers/sql/mysql/reader.js'
import { SchemaState } from '../../readers/sql/mysql/schema-state.js'
import type { Printed, ViewColumnRow } from './queries.js'

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
  const said = printed.flatMap(({ database, statements }) => {
    state.use(database)
    return statements.flatMap((text) => readText({ text, place: () => place }, state, 'error'))
  })
  const views = printed.flatMap(({ database, viewColumns }) =>
    toViews(viewColumns, place, database === main ? undefined : database),
  )
  const document = { ...finish(state, place.path), views: { value: views, diagnostics: [] } }
  return { value: document, diagnostics: [...said, ...findKeyMethods(state)] }
}

function toViews(
  rows: readonly ViewColumnRow[],
  place: Place,
  namespace: string | undefined,
): readonly TableNode[] {
  const names = [...new Set(rows.map(({ view }) => view))]
  return names.map((view) => {
    const columns = rows.filter((row) => row.view === view && row.name !== '')
    return defined({
      place,
      namespace,
      name: view,
      view: true as const,
      columns: columns.map(({ name, type, nullable }) => ({ place, name, type, nullable })),
      indexes: [],
      constraints: [],
    })
  })
}
