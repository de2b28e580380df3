import fc from 'fast-check'

import type { DomainNode, EnumNode, SchemaDocument, SequenceNode } from '../../src/model/document.js'
import type { Dialect } from '../../src/model/schema.js'
import { defined } from '../../src/readers/defined.js'
import { place } from './documents.js'
import { tableOf } from './random-tables.js'
import { counting, letters, maybe, quoted, sql } from './random-texts.js'

/** Documents in which a database says all that there is, with every noun and hostile names and texts. */
export function literalDocuments(dialect: Dialect | undefined): fc.Arbitrary<SchemaDocument> {
  return fc
    .tuple(
      fc.uniqueArray(letters, { minLength: 1, maxLength: 2 }),
      fc.uniqueArray(letters, { maxLength: 3 }),
      fc.uniqueArray(letters, { maxLength: 2 }),
    )
    .chain(([tables, types, sequences]) =>
      fc.record({
        tables: fc.tuple(...tables.map((name) => tableOf(name, types))),
        types: fc.tuple(...types.map((name) => namedType(name))),
        sequences: fc.tuple(...sequences.map((name) => sequence(name))),
      }),
    )
    .map(({ tables, types, sequences }) => ({
      path: 'schema.sql',
      literal: true as const,
      ...(dialect ? { dialect } : {}),
      tables,
      columns: [],
      indexes: [],
      constraints: [],
      enums: types.filter((type): type is EnumNode => 'values' in type),
      domains: types.filter((type): type is DomainNode => 'checks' in type),
      sequences,
    }))
}

function namedType(name: string): fc.Arbitrary<EnumNode | DomainNode> {
  const shared = { name: fc.constant(name), comment: maybe(letters) }
  return fc.oneof(
    fc
      .record({ ...shared, values: fc.array(fc.oneof(letters, fc.constant('')), { maxLength: 3 }) })
      .map((values): EnumNode => ({ place: place(), ...defined(values) })),
    fc
      .record({
        ...shared,
        type: fc.constantFrom('text', 'character varying(20)', 'integer'),
        nullable: fc.boolean(),
        default: maybe(sql.map((value) => ({ text: `f(${quoted(value)})`, computed: true }))),
        collation: maybe(letters),
        checks: fc.array(
          fc.record({ name: maybe(letters), sql }).map((check) => defined(check)),
          { maxLength: 2 },
        ),
      })
      .map((values): DomainNode => ({ place: place(), ...defined(values) })),
  )
}

function sequence(name: string): fc.Arbitrary<SequenceNode> {
  return fc
    .tuple(
      fc.record({
        namespace: maybe(letters),
        type: maybe(fc.constantFrom('bigint', 'smallint')),
        comment: maybe(letters),
        formerNames: maybe(fc.array(letters, { minLength: 1, maxLength: 2 })),
      }),
      counting,
    )
    .map(([values, how]): SequenceNode => ({ place: place(), name, ...defined(values), ...how }))
}

/** Documents of people, in which conventions apply: names and texts without blanks around them. */
export function conventionalDocuments(): fc.Arbitrary<SchemaDocument> {
  return literalDocuments(undefined).map((document) => {
    const { tables, columns, indexes, constraints, enums, domains, sequences } = trimmed(
      document,
    ) as SchemaDocument
    const full = enums.filter(({ values }) => values.length > 0)
    return { path: 'schema.xml', tables, columns, indexes, constraints, enums: full, domains, sequences }
  })
}

/** A value with every text in it trimmed and on one line, as a reader gives them. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || 'blank'
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]))
}
