import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeWorkplace, type Workplace } from '../support/cli.js'

// A table with generated columns of each kind, a lookup column, which no database stores, and one that only looks like
// it. Markdown and HCL have no words for lookups, and leave out what they would say of them.

const XML = `<Justdb>
  <Table name="lines">
    <Column name="price" type="INT" nullable="false"/>
    <Column name="kept" type="INT" expression="price * 2" stored="true"/>
    <Column name="computed" type="INT" virtual="true"><Expression>price / 2</Expression><preferColumn>0</preferColumn></Column>
    <Column name="open" type="INT" computed="true" expression="price + 1"/>
    <Column name="product" virtual="true" from="products.name" on="product_id"/>
    <Column name="label" type="VARCHAR(20)" from="products.name" on="product_id" preferColumn="true"/>
  </Table>
</Justdb>`

const YAML = `Table:
  - name: lines
    Column:
      - {name: price, type: INT, nullable: false}
      - {name: kept, type: INT, expression: price * 2, stored: true}
      - {name: computed, type: INT, isVirtual: true, expression: price / 2}
      - {name: open, type: INT, computed: true, expression: price + 1}
      - {name: product, virtual: true, source: products.name, to: product_id}
      - {name: label, type: VARCHAR(20), lookup: products.name, on: product_id, prefer: true}
`

/** The same with merge keys: of one mapping, of several, of one that has one itself, and with keys that count before it. */
const MERGED = `defaults:
  number: &number {type: INT}
  kept: &kept {<<: *number, stored: true, expression: price * 2}
  virtual: &virtual {virtual: true}
  lookup: &lookup {from: products.name, on: product_id}
Table:
  - name: lines
    Column:
      - {<<: *number, name: price, nullable: false}
      - {name: kept, <<: *kept}
      - <<: [*number, *virtual, *kept]
        stored: false
        name: computed
        expression: price / 2
      - {<<: *number, name: open, expression: price + 1}
      - {<<: [*virtual, *lookup], name: product}
      - {<<: [*lookup, *number], name: label, type: VARCHAR(20)}
`

const JSON5 = `{ Table: { name: 'lines', columns: [
  { name: 'price', type: 'INT', not_null: true },
  { name: 'kept', type: 'INT', expression: 'price * 2', stored: true },
  { name: 'computed', type: 'INT', virtual: true, expression: 'price / 2' },
  { name: 'open', type: 'INT', expression: 'price + 1' },
  { name: 'product', virtualColumn: true, ref: 'products.name', targetColumn: 'product_id' },
  { name: 'label', type: 'VARCHAR(20)', reference: 'products.name', targetField: 'product_id' },
] } }`

const TOML = `[[Table]]
name = "lines"
[[Table.Column]]
name = "price"
type = "INT"
nullable = false
[[Table.Column]]
name = "kept"
type = "INT"
expression = "price * 2"
stored = true
[[Table.Column]]
name = "computed"
type = "INT"
virtual = true
expression = "price / 2"
[[Table.Column]]
name = "open"
type = "INT"
expression = """
price + 1"""
[[Table.Column]]
name = "product"
virtual = true
from = "products.name"
on = "product_id"
[[Table.Column]]
name = "label"
type = "VARCHAR(20)"
from = "products.name"
on = "product_id"
`

const PROPERTIES = `table.lines.column.price.type=INT
table.lines.column.price.nullable=false
table.lines.column.kept.type=INT
table.lines.column.kept.expression=price * 2
table.lines.column.kept.stored=true
table.lines.column.computed.type=INT
table.lines.column.computed.virtual=true
table.lines.column.computed.expression=price / 2
table.lines.column.open.type=INT
table.lines.column.open.expression=price + 1
table.lines.column.product.virtual=true
table.lines.column.product.from=products.name
table.lines.column.product.on=product_id
table.lines.column.label.type=VARCHAR(20)
table.lines.column.label.from=products.name
`

const MARKDOWN = `# lines

| Column | Type | Constraints |
|---|---|---|
| price | INT | NOT NULL |
| kept | INT | STORED: \`price * 2\` |
| computed | INT | VIRTUAL: \`price / 2\` |
| open | INT | GENERATED: \`price + 1\` |
| label | VARCHAR(20) | |
`

/** With the words of SQL, which a cell may have as well. */
const MARKDOWN_SQL = MARKDOWN.replace('STORED: `price * 2`', 'GENERATED ALWAYS AS (price * 2) STORED')
  .replace('VIRTUAL: `price / 2`', 'as (price / 2) virtual, NULL')
  .replace('GENERATED: `price + 1`', 'GENERATED ALWAYS AS (price + 1)')

const HCL = `table "lines" {
  column "price" { type = sql("INT") }
  column "kept" {
    type = sql("INT")
    null = true
    as {
      expr = "price * 2"
      type = STORED
    }
  }
  column "computed" {
    type = sql("INT")
    null = true
    as {
      expr = "price / 2"
      type = VIRTUAL
    }
  }
  column "open" {
    type = sql("INT")
    null = true
    as = "price + 1"
  }
  column "label" {
    type = sql("VARCHAR(20)")
    null = true
  }
}
`

const FILES = {
  'a.xml': XML,
  'a.yaml': YAML,
  'merged.yaml': MERGED,
  'a.json': JSON5,
  'a.toml': TOML,
  'a.properties': PROPERTIES,
  'a.md': MARKDOWN,
  'sql.md': MARKDOWN_SQL,
  'a.hcl': HCL,
}

/** What does not say whether its values are kept is kept. Each says that it is no key, since the table has none. */
const COLUMNS = [
  { name: 'price', type: 'INT', nullable: false },
  { name: 'kept', type: 'INT', expression: 'price * 2', stored: true },
  { name: 'computed', type: 'INT', expression: 'price / 2', stored: false },
  { name: 'open', type: 'INT', expression: 'price + 1', stored: true },
  { name: 'label', type: 'VARCHAR(20)' },
].map((column) => ({ ...column, primaryKey: false }))

describe.each(Object.keys(FILES))('generated and lookup columns in %s', (name) => {
  let place: Workplace
  beforeAll(() => {
    place = makeWorkplace(FILES)
  })
  afterAll(() => {
    place.remove()
  })

  test('are the same columns', async () => {
    const { status, stdout, stderr } = await place.run('convert', '--input', name, '--format', 'json')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({ Table: [{ name: 'lines', Column: COLUMNS }] })
  })

  test.each(['sqlalchemy', 'django'])('give the same models for %s', async (target) => {
    const generate = async (schema: string): Promise<string> => {
      const args = ['--input', schema, '--type', target, '--output', `${schema}.py`, '--overwrite']
      expect(await place.run('schema2orm', ...args)).toMatchObject({ status: 0 })
      return place.read(`${schema}.py`).replaceAll(schema, 'SOURCE')
    }
    expect(await generate(name)).toBe(await generate('a.xml'))
  })
})
