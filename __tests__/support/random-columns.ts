import fc from 'fast-check'

import { printTypeName } from '../../src/dialects/type-name.js'
import type { ColumnNode, DefaultNode } from '../../src/model/document.js'
import { defined } from '../../src/readers/defined.js'
import { place } from './documents.js'
import { counting, letters, maybe, quoted, sql, yes } from './random-texts.js'

/** Types that any dialect has, each with defaults that a database takes. */
const TYPES: readonly (readonly [type: string, defaults: readonly DefaultNode[]])[] = [
  [
    'integer',
    [
      { text: '0', computed: false },
      { text: '(1 + 1)', computed: true },
      { text: "nextval('s')", computed: true },
    ],
  ],
  ['numeric(10,2)', [{ text: '0.00', computed: false }]],
  [
    'boolean',
    [
      { text: 'true', computed: false },
      { text: '2', computed: false },
    ],
  ],
  [
    'character varying',
    [
      { text: "'NULL'", computed: false },
      { text: 'CURRENT_USER', computed: true },
    ],
  ],
  [
    'timestamp',
    [
      { text: 'CURRENT_TIMESTAMP', computed: true },
      { text: 'CURRENT_TIMESTAMP(3)', computed: true },
    ],
  ],
  ['timestamp(3) with time zone', []],
  [
    'date',
    [
      { text: 'CURRENT_DATE', computed: true },
      { text: "'2020-01-31'", computed: false },
    ],
  ],
  ['uuid', [{ text: 'gen_random_uuid()', computed: true }]],
  ['jsonb', [{ text: "'{}'", computed: false }]],
  ['text[]', [{ text: "'{}'", computed: false }]],
  ['interval day to second(3)', []],
  ['bit(1)', [{ text: "b'0'", computed: false }]],
  ['geometry(Point,4326)', []],
  ['frobnicate', [{ text: '5', computed: false }]],
  ["enum('a','it''s',',','')", [{ text: "'a'", computed: false }]],
]

/** A column of that name, of any type, or of one of the types of these names. */
export function column(name: string, names: readonly string[]): fc.Arbitrary<ColumnNode> {
  const plain = fc.constantFrom(...TYPES).chain(([type, defaults]) =>
    fc.record({
      type: fc.constant(type),
      default: maybe(
        fc.oneof(
          ...defaults.map((value) => fc.constant(value)),
          ...(type.includes('char')
            ? [letters.map((value) => ({ text: quoted(value), computed: false }))]
            : []),
          sql.map((value) => ({ text: `f(${quoted(value)})`, computed: true })),
        ),
      ),
    }),
  )
  const named = fc.record({
    type: fc
      .constantFrom(...names.map((each) => printTypeName({ name: each })), 'text')
      .map((type) => (type === 'text' || type.startsWith('"') ? type : `"${type}"`)),
  })
  const counts = fc.record({
    type: fc.constantFrom('integer', 'bigint'),
    autoIncrement: fc.constant(true),
    identity: maybe(fc.tuple(fc.boolean(), counting).map(([always, rest]) => ({ always, ...rest }))),
  })
  const generated = fc.record({ type: fc.constant('integer'), expression: sql, stored: maybe(fc.boolean()) })
  return fc
    .tuple(
      fc.oneof(plain, plain, named, counts, generated),
      fc.record({
        nullable: fc.boolean(),
        unique: yes,
        collation: maybe(letters),
        comment: maybe(letters),
        formerNames: maybe(fc.array(letters, { minLength: 1, maxLength: 2 })),
        check: maybe(sql),
      }),
    )
    .map(([kind, traits]): ColumnNode => ({
      place: place(),
      name,
      ...defined<object>({ ...traits, ...kind }),
    }))
}
