import fc from 'fast-check'

import type { ConstraintNode, IndexNode, IndexPartNode, TableNode } from '../../src/model/document.js'
import { defined } from '../../src/readers/defined.js'
import { place } from './documents.js'
import { column } from './random-columns.js'
import { letters, maybe, sql, storage, yes } from './random-texts.js'

function part(columns: readonly string[]): fc.Arbitrary<IndexPartNode> {
  const traits = fc.record({
    order: maybe(fc.constantFrom('asc' as const, 'desc' as const)),
    nulls: maybe(fc.constantFrom('first' as const, 'last' as const)),
    operatorClass: maybe(sql),
    collation: maybe(letters),
  })
  const member = fc.oneof(
    fc.constantFrom(...columns).map((name) => ({ name })),
    fc.constantFrom(...columns).map((name) => ({ name, length: 20 })),
    sql.map((expression) => ({ expression })),
  )
  return fc.tuple(member, traits).map(([what, how]): IndexPartNode => ({ ...what, ...defined(how) }))
}

function constraintOn(columns: readonly string[], table: string): fc.Arbitrary<ConstraintNode> {
  const over = fc.uniqueArray(fc.constantFrom(...columns), { minLength: 1, maxLength: 3 })
  const traits = fc.record({
    name: maybe(letters),
    comment: maybe(letters),
    deferrable: yes,
    initiallyDeferred: yes,
    include: maybe(over),
    storageParameters: maybe(storage),
  })
  const kinds = fc.oneof(
    fc.record({ kind: fc.constant('unique' as const), columns: over, nullsNotDistinct: yes }),
    fc.record({ kind: fc.constant('check' as const), columns: fc.constant([]), check: sql }),
    fc.record({
      kind: fc.constant('exclusion' as const),
      columns: fc.constant([]),
      parts: fc.array(
        fc
          .tuple(part(columns), fc.constantFrom('=', '&&', '<>', '-|-'))
          .map(([member, operator]) => ({ ...member, operator })),
        { minLength: 1, maxLength: 2 },
      ),
      method: maybe(fc.constantFrom('gist', 'GIST', 'spgist')),
      where: maybe(sql),
    }),
    over.chain((members) =>
      fc
        .record({
          onDelete: maybe(fc.constantFrom('CASCADE', 'SET NULL', 'NO ACTION')),
          onUpdate: maybe(fc.constantFrom('RESTRICT', 'SET DEFAULT')),
          onDeleteColumns: maybe(fc.constant(members.slice(0, 1))),
          match: maybe(fc.constantFrom('FULL', 'SIMPLE')),
        })
        .map((reference) => ({
          kind: 'foreign-key' as const,
          columns: members,
          reference: { place: place(), table, columns: members, ...defined(reference) },
        })),
    ),
  )
  return fc.tuple(traits, kinds).map(([how, what]): ConstraintNode => ({
    place: place(),
    ...defined<object>({ ...how }),
    ...defined(what),
  }))
}

function indexOn(columns: readonly string[]): fc.Arbitrary<IndexNode> {
  return fc
    .record({
      name: letters,
      columns: fc.array(part(columns), { minLength: 1, maxLength: 3 }),
      unique: fc.boolean(),
      method: maybe(fc.constantFrom('gin', 'BTREE', 'brin', 'fulltext')),
      where: maybe(sql),
      include: maybe(fc.uniqueArray(fc.constantFrom(...columns), { minLength: 1, maxLength: 2 })),
      nullsNotDistinct: yes,
      storageParameters: maybe(storage),
      comment: maybe(letters),
    })
    .map((values): IndexNode => ({ place: place(), ...defined(values) }))
}

/** A table of that name; its columns may be of the types of these names. */
export function tableOf(name: string, types: readonly string[]): fc.Arbitrary<TableNode> {
  return fc.uniqueArray(letters, { minLength: 1, maxLength: 4 }).chain((names) =>
    fc
      .record({
        namespace: maybe(letters),
        comment: maybe(letters),
        formerNames: maybe(fc.array(letters, { minLength: 1, maxLength: 2 })),
        columns: fc.tuple(...names.map((each) => column(each, types))),
        indexes: fc.array(indexOn(names), { maxLength: 2 }),
        constraints: fc.array(constraintOn(names, name), { maxLength: 3 }),
        key: maybe(
          fc.record({
            columns: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
            name: maybe(letters),
            comment: maybe(letters),
          }),
        ),
      })
      .map(({ key, constraints, namespace, ...rest }): TableNode => ({
        place: place(),
        name,
        ...defined<object>({ namespace }),
        ...defined(rest),
        constraints: [
          ...(key ? [{ place: place(), kind: 'primary-key' as const, ...defined(key) }] : []),
          ...constraints.map((constraint) => inNamespace(constraint, namespace)),
        ],
      })),
  )
}

function inNamespace(constraint: ConstraintNode, namespace: string | undefined): ConstraintNode {
  const { reference } = constraint
  return reference && namespace !== undefined
    ? { ...constraint, reference: { ...reference, namespace } }
    : constraint
}
