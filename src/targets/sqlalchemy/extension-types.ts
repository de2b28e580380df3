import type { FindOwnType, OwnType } from './own-types.js'

/** The types of pgvector (https://github.com/pgvector/pgvector-python#sqlalchemy), by their names in SQL. */
const VECTORS: ReadonlyMap<string, string> = new Map([
  ['vector', 'VECTOR'],
  ['halfvec', 'HALFVEC'],
  ['sparsevec', 'SPARSEVEC'],
])

/** A search that beside the team's own types finds those of packages that the repository names: `VECTOR(3)` of pgvector. */
export function withExtensions(ownType: FindOwnType, packages: ReadonlySet<string>): FindOwnType {
  if (!packages.has('pgvector')) return ownType
  return (type, column, table) =>
    ownType(type, column, table) ?? (type.kind === 'array' ? undefined : vectorType(column.raw))
}

function vectorType(raw: string): OwnType | undefined {
  const [, name = ''] = /^\s*(?:\w+\.)?(\w+)/.exec(raw.toLowerCase()) ?? []
  const vector = VECTORS.get(name)
  return vector === undefined
    ? undefined
    : { module: 'pgvector.sqlalchemy', name: vector, takesFigures: true }
}
