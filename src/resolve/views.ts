import type { ColumnNode, SchemaDocument, TableNode } from '../model/document.js'
import type { Column, Table } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'

/**
 * The documents with their views among the tables. A view of which nobody says what types its columns have is left out
 * with a warning, `view-without-types`: they are known only to who runs its query. `views-not-read` is a notice for a
 * document that says nothing of the kind of any view.
 */
export function withViews(
  documents: readonly SchemaDocument[],
  findings: SchemaFindings,
): readonly SchemaDocument[] {
  return documents.map((document) => {
    const { path, views, tables } = document
    if (!views) {
      findings.notice({ path, line: 1, column: 1 }, 'views-not-read', NOT_READ)
      return document
    }
    findings.add(views.diagnostics)
    return { ...document, tables: [...tables, ...views.value.filter((view) => isTyped(view, findings))] }
  })
}

/** A table as the view that it is: nothing is said of it but its columns and which of them tell rows apart. */
export function asView(table: Table): Table {
  const none = { foreignKeys: [], uniques: [], checks: [], exclusions: [], indexes: [] }
  return { ...table, ...none, view: true, columns: table.columns.map(toRead) }
}

function toRead(column: Column): Column {
  const { place, name, type, raw, nullable, collation, comment, formerNames } = column
  return {
    place,
    name,
    type,
    raw,
    nullable,
    autoIncrement: false,
    ...(collation === undefined ? {} : { collation }),
    ...(comment === undefined ? {} : { comment }),
    ...(formerNames === undefined ? {} : { formerNames }),
  }
}

const NOT_READ =
  'no views are read from here, since SQL and Markdown do not say what types their columns have: a database does, and so do JustDB\u2019s XML, YAML, JSON, TOML, properties, Excel and HCL'

function isTyped(view: TableNode, findings: SchemaFindings): boolean {
  const untyped = view.columns.find((column) => !hasType(column))
  if (view.columns.length > 0 && !untyped) return true
  const what = untyped ? `the type of its column ${untyped.name ?? ''}` : 'what columns it has'
  const message = `view "${view.name ?? view.id ?? ''}" is left out: nothing says ${what}; a model needs the types of all its columns`
  findings.warn(view.place, 'view-without-types', message)
  return false
}

function hasType({ type, referenceId }: ColumnNode): boolean {
  return type !== undefined || referenceId !== undefined
}
