import type { Column } from '../../model/schema.js'
import { readVector } from '../python/extension-type.js'
import { keyword } from '../python/layout.js'
import type { FieldType } from './field-types.js'
import type { Printing } from './printing.js'

const MODULE = 'pgvector.django'

/** The fields of pgvector (https://github.com/pgvector/pgvector-python#django), by their types' names in SQL. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['halfvec', 'HalfVectorField'],
  ['sparsevec', 'SparseVectorField'],
  ['vector', 'VectorField'],
])

/** Its indexes, by their methods. */
const INDEXES: ReadonlyMap<string, string> = new Map([
  ['hnsw', 'HnswIndex'],
  ['ivfflat', 'IvfflatIndex'],
])

/** What is asked for a vector: the packages that the repository names, and the schema's database. */
type Around = Pick<Printing, 'dialect' | 'imports' | 'packages'>

/** The field of a vector, `VectorField(dimensions=3)`, where the repository names pgvector; undefined elsewhere. */
export function vectorField({ raw, type }: Column, around: Around): FieldType | undefined {
  if (!hasVectors(around) || type.kind === 'array') return undefined
  const vector = readVector(raw)
  const field = FIELDS.get(vector?.name ?? '')
  if (!vector || field === undefined) return undefined
  const { dimensions } = vector
  const args = dimensions === undefined ? [] : [keyword('dimensions', String(dimensions))]
  return { head: around.imports.from(MODULE, field), args, family: 'other', approximate: false }
}

/** Where the class of an index over vectors comes from; undefined for other methods, and where there is no pgvector. */
export function vectorIndex(
  method: string,
  around: Pick<Printing, 'dialect' | 'packages'>,
): { readonly module: string; readonly name: string } | undefined {
  const name = hasVectors(around) ? INDEXES.get(method) : undefined
  return name === undefined ? undefined : { module: MODULE, name }
}

function hasVectors({ dialect, packages }: Pick<Printing, 'dialect' | 'packages'>): boolean {
  return dialect === 'postgresql' && packages.has('pgvector')
}
