import type { SchemaDocument } from '../model/document.js'

/** What a document holds, without saying which it is. */
export type SchemaParts = Pick<
  SchemaDocument,
  'tables' | 'columns' | 'indexes' | 'constraints' | 'enums' | 'domains' | 'sequences'
>

/** The parts of a document that has only these. */
export function partsOf(parts: Partial<SchemaParts>): SchemaParts {
  return {
    tables: [],
    columns: [],
    indexes: [],
    constraints: [],
    enums: [],
    domains: [],
    sequences: [],
    ...parts,
  }
}

/** All that several parts of one document hold, in their order. */
export function joinParts(parts: readonly SchemaParts[]): SchemaParts {
  return {
    tables: parts.flatMap(({ tables }) => tables),
    columns: parts.flatMap(({ columns }) => columns),
    indexes: parts.flatMap(({ indexes }) => indexes),
    constraints: parts.flatMap(({ constraints }) => constraints),
    enums: parts.flatMap(({ enums }) => enums),
    domains: parts.flatMap(({ domains }) => domains),
    sequences: parts.flatMap(({ sequences }) => sequences),
  }
}

/** The views of documents, where all can say them. */
function joinViews(documents: readonly SchemaDocument[]): Pick<SchemaDocument, 'views'> {
  const views = documents.flatMap(({ views }) => (views ? [views] : []))
  if (views.length < documents.length) return {}
  return {
    views: {
      value: views.flatMap(({ value }) => value),
      diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
    },
  }
}

/** One document of several in one file: what one says of the file as a whole holds for all. */
export function joinDocuments(path: string, documents: readonly SchemaDocument[]): SchemaDocument {
  const dialect = documents.find((document) => document.dialect)?.dialect
  const id = documents.find((document) => document.id !== undefined)?.id
  const includes = documents.flatMap((document) => document.includes ?? [])
  const scopes = documents.flatMap((document) => document.scopes ?? [])
  return {
    path,
    ...(documents.some(({ literal }) => literal) ? { literal: true } : {}),
    ...(dialect ? { dialect } : {}),
    ...(id === undefined ? {} : { id }),
    ...(includes.length > 0 ? { includes } : {}),
    ...(scopes.length > 0 ? { scopes } : {}),
    ...joinViews(documents),
    ...joinParts(documents),
  }
}
