import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { hasErrors } from '../../src/model/diagnostic.js'
import type { SchemaDocument } from '../../src/model/document.js'
import type { Schema } from '../../src/model/schema.js'
import { readers, type TextFormat } from '../../src/readers/index.js'
import { resolve } from '../../src/resolve/index.js'
import { writers } from '../../src/writers/index.js'
import { findLosses } from '../../src/writers/losses.js'
import { conventionalDocuments, literalDocuments } from '../support/random-documents.js'

const OPTIONS = { tables: [], exclude: [], external: {} }
const load = () => Promise.resolve(undefined)

function withoutPlaces(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'place' ? undefined : value)))
}

async function read(format: TextFormat, text: string): Promise<Schema> {
  const { value } = await readers[format].read([{ path: 'schema', text }], load)
  return resolve(value, OPTIONS).value
}

/** What is said to be lost of a schema in YAML, and whether what is written reads back to the same. */
async function write(text: string) {
  const schema = await read('yaml', text)
  const written = writers.markdown(schema)
  const losses = await findLosses(schema, written)
  expect(losses.every(({ code, severity }) => code === 'not-in-markdown' && severity === 'warning')).toBe(
    true,
  )
  const back = await read('markdown', written)
  return {
    written,
    losses: losses.map(({ message }) => message),
    isSame: JSON.stringify(withoutPlaces(back)) === JSON.stringify(withoutPlaces(schema)),
  }
}

const SHOP = `
Table:
  - name: users
    comment: Who buys
    Column:
      - {name: id, type: BIGINT, primaryKey: true, autoIncrement: true}
      - {name: email, type: VARCHAR(90), nullable: false, unique: true, comment: "in lower case | a_b *x*"}
  - name: orders
    Column:
      - {name: id, type: BIGINT, primaryKey: true, autoIncrement: false}
      - {name: user_id, type: BIGINT, nullable: false, referencedTable: users, onDelete: CASCADE}
      - {name: status, type: "ENUM('new','it''s')", defaultValue: new}
      - {name: at, type: TIMESTAMP, defaultValueComputed: CURRENT_TIMESTAMP}
      - {name: total, type: "DECIMAL(10,2)", defaultValue: "0.00"}
      - {name: twice, type: "DECIMAL(10,2)", expression: total * 2, stored: true}
    Index:
      - {name: ix_orders, columns: [user_id, "at DESC"], where: total > 0, include: [status], comment: for the list}
      - {columns: [total], type: HASH}
    Constraint:
      - {name: uq_orders, type: UNIQUE, columns: [user_id, at], comment: one at a time}
      - {name: ck_total, type: CHECK, checkExpression: "total >= 0 OR status IN ('new', 'it''s (x')"}
  - name: items
    Column:
      - {name: order_id, type: BIGINT, referencedTable: orders}
      - {name: id, type: BIGINT, primaryKey: false}
`

test('what Markdown can say is written for people, and reads back to the same', async () => {
  const { written, losses, isSame } = await write(SHOP)
  expect(losses).toEqual([])
  expect(isSame).toBe(true)
  expect(written).toBe(`# Who buys (users)

| Column | Type        | Constraints                 | Comment                    |
| ------ | ----------- | --------------------------- | -------------------------- |
| id     | BIGINT      | PRIMARY KEY, AUTO_INCREMENT |                            |
| email  | VARCHAR(90) | NOT NULL, UNIQUE            | in lower case \\| a_b \\*x\\* |

# orders

| Column  | Type                | Auto Increment | Default           | Constraints                                      |
| ------- | ------------------- | -------------- | ----------------- | ------------------------------------------------ |
| id      | BIGINT              | no             |                   | PRIMARY KEY                                      |
| user_id | BIGINT              |                |                   | NOT NULL, REFERENCES users(id) ON DELETE CASCADE |
| status  | ENUM('new','it''s') |                | 'new'             |                                                  |
| at      | TIMESTAMP           |                | CURRENT_TIMESTAMP |                                                  |
| total   | DECIMAL(10,2)       |                | 0.00              |                                                  |
| twice   | DECIMAL(10,2)       |                |                   | STORED: total \\* 2                               |

## Indexes

- **ix_orders**: (user_id, at DESC) INCLUDE (status) WHERE (total > 0) - for the list
- **ix_orders_total**: (total) USING hash

## Constraints

- **uq_orders**: UNIQUE (user_id, at) - one at a time
- **ck_total**: CHECK (total >= 0 OR status IN ('new', 'it''s (x'))

# items

| Column   | Type   | PK | Constraints           |
| -------- | ------ | -- | --------------------- |
| order_id | BIGINT | no | REFERENCES orders(id) |
| id       | BIGINT | no |                       |
`)
})

test('what says all that there is says so, with its dialect, before the first table', async () => {
  const { written, losses, isSame } = await write(
    'conventions: off\ndialect: mysql\nTable: [{name: t, Column: [{name: id, type: decimal}]}]',
  )
  expect([losses, isSame]).toEqual([[], true])
  expect(written).toMatch(/^---\nconventions: off\ndialect: mysql\n---\n\n# t\n/)
})

describe('a warning says of', () => {
  const table = (rest: string): string => `
Enum: [{name: mood, values: [good]}]
Domain: [{name: mail, type: text}]
Sequence: [{name: counter}]
Table: [{name: t, formerNames: [old], Column: [
  {name: id, type: BIGINT, identityGeneration: ALWAYS, primaryKey: true},
  {name: a, type: TEXT, collation: C, formerNames: [b]}
  ], ${rest}}]`

  test.each([
    ['an enum', '', 'enum "mood" is left out: Markdown has no words for it'],
    ['a domain', '', 'domain "mail" is left out: Markdown has no words for it'],
    ['a sequence', '', 'sequence "counter" is left out: Markdown has no words for it'],
    ['a table', '', 'table "t": Markdown cannot say its former names'],
    ['an identity', '', 'column "t.id": Markdown cannot say its identity'],
    ['a column', '', 'column "t.a": Markdown cannot say its collation, former names'],
    [
      'an index',
      'Index: [{name: ix, columns: [{name: a, operatorClass: text_ops}], nullsNotDistinct: true, unique: true}]',
      'index "ix" of table "t": Markdown cannot say its parts, nulls not distinct',
    ],
    [
      'a constraint',
      'Constraint: [{name: uq, type: UNIQUE, columns: [a], deferrable: true}]',
      'unique constraint "uq" of table "t": Markdown cannot say its deferrable',
    ],
    [
      'an exclusion',
      'Constraint: [{name: ex, type: EXCLUSION, method: GIST, columns: [{name: a, operator: "="}]}]',
      'exclusion constraint "ex" of table "t" is left out: Markdown has no words for it',
    ],
    [
      'a condition that no line holds',
      'Constraint: [{name: two words, type: CHECK, checkExpression: a > 0}]',
      'check "two words" of table "t" is left out: Markdown has no words for it',
    ],
  ])('%s', async (_, rest, message) => {
    const { losses, isSame } = await write(table(rest))
    expect(losses).toContain(message)
    expect(isSame).toBe(false)
  })

  test('a table that no heading names, once, and of keys that lead to it', async () => {
    const { written, losses } = await write(`
Table:
  - {name: order items, Column: [{name: id, type: INT}]}
  - {name: t, Column: [{name: id, type: INT}, {name: a, type: INT, referencedTable: order items}]}`)
    expect(losses).toEqual([
      'table "order items" is left out: Markdown has no words for it',
      'foreign key (a) of table "t" is left out: Markdown has no words for it',
    ])
    const { diagnostics } = await readers.markdown.read([{ path: 'a.md', text: written }], load)
    expect(diagnostics).toEqual([])
  })
})

describe('tables of any name', () => {
  test.each(['columns', 'indexes', 'attributes', 'table', 'user', '_x_', 'a__b', 'größe', 'A-b', "o'x"])(
    '%s',
    async (name) => {
      for (const comment of [
        '',
        ', comment: Table (old) of | things',
        ', comment: "columns"',
        ', comment: "- x"',
      ]) {
        const { losses, isSame } = await write(
          `Table: [{name: ${JSON.stringify(name)}${comment}, Column: [{name: c, type: INT}]}]`,
        )
        expect([losses, isSame]).toEqual([[], true])
      }
    },
  )
})

describe('nothing is lost in silence, and nothing is said without reason', () => {
  const law = async (document: SchemaDocument): Promise<void> => {
    const { value, diagnostics } = resolve([document], OPTIONS)
    if (hasErrors(diagnostics)) return
    const written = writers.markdown(value)
    const losses = await findLosses(value, written)
    const back = await read('markdown', written)
    const isSame = JSON.stringify(withoutPlaces(back)) === JSON.stringify(withoutPlaces(value))
    expect(losses.length === 0).toBe(isSame)
  }

  test.each([undefined, 'postgresql', 'mysql', 'sqlite'] as const)('as %s says it', async (dialect) => {
    await fc.assert(fc.asyncProperty(literalDocuments(dialect), law), { numRuns: 40 })
  })

  test('as people say it', async () => {
    await fc.assert(fc.asyncProperty(conventionalDocuments(), law), { numRuns: 40 })
  })
})

describe('texts', () => {
  const visible = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => {
    const isShown = !/[\p{Cc}\p{Cs}\p{Cn}\ufffe\uffff]/u.test(text.replace(/[\n\t]/g, ''))
    return isShown && text.trim() === text && !/^[-–—]$/.test(text)
  })
  const signs = fc
    .string({
      unit: fc.constantFrom(...Array.from('\\`*_[](){}<>#&;|~@:/.!^-+=$ \n\taw1é')),
      minLength: 1,
      maxLength: 12,
    })
    .filter((text) => text.trim() === text && !/^[-–—]$/.test(text))

  test('that are comments of columns come back as they were, whatever signs they have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(visible, signs), async (comment) => {
        const { losses, isSame } = await write(
          `Table: [{name: t, Column: [{name: c, type: INT, comment: ${JSON.stringify(comment)}}]}]`,
        )
        expect([losses, isSame]).toEqual([[], true])
      }),
      { numRuns: 300 },
    )
  })
})
