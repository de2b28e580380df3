import { describe, expect, test } from '@jest/globals'
import { read, readTable, withoutPlaces } from './support.js'
import { withoutHang } from '../support/hang.js'

const wrap = (inside: string): string => `<Justdb><Table name="t">\n  ${inside}\n</Table></Justdb>`
const COLUMN = '<Column name="id" type="INT"/>'

describe('well-formedness', () => {
  test.each([
    ['a bare &', '<Justdb>\n <Table name="a & b"/>\n</Justdb>', 'not-well-formed', '2:2'],
    ['a bare & in text', '<Justdb>\n <a>\n  x & y</a>\n</Justdb>', 'not-well-formed', '2:2'],
    ['a duplicate attribute', '<Justdb>\n <Table name="a" name="b"/></Justdb>', 'not-well-formed', '2:2'],
    ['an unquoted value', '<Justdb>\n <Table name=a/></Justdb>', 'not-well-formed', '2:2'],
    ['no value', '<Justdb><Table abstract/></Justdb>', 'not-well-formed', '1:9'],
    ['no blank between attributes', '<Justdb a="1"b="2"/>', 'not-well-formed', '1:1'],
    ['text before the root', 'x\n<Justdb/>', 'not-well-formed', '1:1'],
    ['text after the root', '<Justdb/>\n  x', 'not-well-formed', '2:3'],
    ['mismatched tags', '<Justdb>\n <Table>\n </Tabel></Justdb>', 'not-well-formed', '2:2'],
    ['a missing end tag', '<Justdb>\n <Table>\n', 'not-well-formed', '2:2'],
    ['an end tag alone', '<Justdb/></Justdb>', 'not-well-formed', '1:10'],
    ['a control character in a value', '<Justdb>\n<a b="\u0001"/></Justdb>', 'not-well-formed', '2:1'],
    ['a control character in text', '<Justdb>\n<a>\u0000</a></Justdb>', 'not-well-formed', '2:1'],
    ['a declaration that is not first', '\n<?xml version="1.0"?><Justdb/>', 'not-well-formed', '2:1'],
    ['a comment before the declaration', '<!-- x --><?xml version="1.0"?><a/>', 'not-well-formed', '1:11'],
    ['-- in a comment', '<Justdb><!-- a -- b --></Justdb>', 'not-well-formed', '1:9'],
    ['an open comment', '<Justdb>\n<!-- a ', 'not-well-formed', '2:1'],
    ['an open CDATA section', '<Justdb>\n<![CDATA[ a ', 'not-well-formed', '2:1'],
    [']]> in text', '<Justdb>\n<a>]]></a></Justdb>', 'not-well-formed', '2:1'],
    ['a character of number 0', '<Justdb>\n<a b="&#0;"/></Justdb>', 'not-well-formed', '2:1'],
    [
      'a quote that closes in the next tag',
      '<Justdb>\n<a b="1/><c d="2"/></Justdb>',
      'not-well-formed',
      '2:1',
    ],
    [
      'a quote that closes on the next line',
      '<Justdb>\n<a b="1\n<c d="2"/></Justdb>',
      'not-well-formed',
      '2:1',
    ],
    ['an end tag in a value', '<Justdb>\n<a b="</a>"/></Justdb>', 'not-well-formed', '2:1'],
    ['nothing', '', 'not-well-formed', '1:1'],
    ['a second root', '<Justdb/>\n<Justdb/>', 'second-root', '2:1'],
    ['an unknown entity', '<Justdb>\n <a b="&nbsp;"/></Justdb>', 'unknown-entity', '2:2'],
    ['an unknown entity in text', '<Justdb>\n <a>&eacute;</a></Justdb>', 'unknown-entity', '2:2'],
    ['a DTD', '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 'doctype', '2:1'],
    ['a DTD without entities', '<!DOCTYPE Justdb SYSTEM "x.dtd">\n<Justdb/>', 'doctype', '1:1'],
    ['101 levels', '<a>'.repeat(100) + '\n<b/>', 'too-deep', '2:1'],
    ['10,000 levels', '<a>'.repeat(10_000), 'too-deep', '1:301'],
  ])('%s is one error', async (_, text, code, place) => {
    const { document, said } = await read('xml', text)
    expect(said).toEqual([`error ${code} ${place}`])
    expect(document).toBeUndefined()
  })

  test('100 levels are read', async () => {
    const { said } = await read('xml', `<a>${'<a>'.repeat(99)}${'</a>'.repeat(99)}</a>`)
    expect(said).not.toContainEqual(expect.stringContaining('too-deep'))
  })

  test('a file over the limit is not read', async () => {
    const { said } = await read('xml', `<Justdb>${' '.repeat(10 * 1024 * 1024)}</Justdb>`)
    expect(said).toEqual(['error too-large 1:1'])
  })

  test('a message says what is wrong and what to write', async () => {
    const { diagnostics } = await read('xml', '<Justdb><a check="x/><b c="1"/></Justdb>')
    expect(diagnostics[0]?.message).toContain('`check`')
    expect(diagnostics[0]?.message).toContain('&lt;')
  })

  test('one line of ten megabytes costs no more than its length', async () => {
    const text = wrap(`<Column name="id" comment="${'x'.repeat(10_000_000)}"/>`)
    const table = await withoutHang(() => readTable('xml', text))
    expect(table.columns[0]?.comment).toHaveLength(10_000_000)
  })
})

describe('text', () => {
  test.each([
    ['&lt;&gt;&amp;&quot;&apos;', `<>&"'`],
    ['&#233;&#xe9;&#x1F600;', 'éé😀'],
    ['&amp;lt;', '&lt;'],
    ['a\n\tb', 'a  b'],
    ['a&#10;b', 'a\nb'],
    ['>', '>'],
    ['a < b', 'a < b'],
    ['a<b', 'a<b'],
    ['1 <> 2 > 1 &lt; <= <', '1 <> 2 > 1 < <= <'],
    ["it's < 'x'", "it's < 'x'"],
  ])('the value %j is %j', async (written, text) => {
    const table = await readTable('xml', wrap(`<Column name="id" comment="${written}"/>`))
    expect(table.columns[0]?.comment).toBe(text)
  })

  test.each([
    ['<Comment>  a &amp; b\n </Comment>', 'a & b'],
    ['<Comment><![CDATA[a < b && c]]></Comment>', 'a < b && c'],
    ['<Comment>a<!-- no -->b</Comment>', 'ab'],
    ['<Comment lang="en">a</Comment>', 'a'],
  ])('the element %j is %j', async (element, text) => {
    const table = await readTable('xml', wrap(`<Column name="id">${element}</Column>`))
    expect(table.columns[0]?.comment).toBe(text)
  })

  test('a default keeps its blanks', async () => {
    const table = await readTable('xml', wrap('<Column name="id" defaultValue=" "/>'))
    expect(table.columns[0]?.default).toEqual({ text: ' ', computed: false })
  })

  test.each(['\n', '\r\n'])('places count lines that end in %j', async (end) => {
    const text = [
      '<?xml version="1.0"?>',
      '<Justdb>',
      '  <Table name="é😀">',
      '\t<Column name="id"/></Table>',
    ]
    const table = await readTable('xml', `\ufeff${text.join(end)}</Justdb>`)
    expect(table.place).toEqual({ path: 'schema.xml', line: 3, column: 3 })
    expect(table.columns[0]?.place).toMatchObject({ line: 4, column: 2 })
  })
})

describe('forms', () => {
  const expected = {
    name: 'contact',
    comment: 'People',
    columns: [
      { name: 'id', type: 'BIGINT', primaryKey: true },
      { name: 'mail', type: 'VARCHAR(190)', nullable: false },
    ],
    indexes: [{ name: 'ix_mail', columns: ['mail'] }],
    constraints: [],
  }
  test.each([
    [
      'attributes',
      `<Justdb><Table name="contact" comment="People">
        <Column name="id" type="BIGINT" primaryKey="true"/>
        <Column name="mail" type="VARCHAR(190)" nullable="false"/>
        <Index name="ix_mail" columns="mail"/></Table></Justdb>`,
    ],
    [
      'child elements',
      `<Justdb><Table><Name>contact</Name><Comment>People</Comment>
        <Column><name>id</name><type>BIGINT</type><primaryKey>true</primaryKey></Column>
        <Column><name>mail</name><Type>VARCHAR(190)</Type><nullable>false</nullable></Column>
        <Index><name>ix_mail</name><columns>mail</columns></Index></Table></Justdb>`,
    ],
    [
      'wrappers and prefixes',
      `<?xml version="1.0" encoding="UTF-8"?>
      <jd:Justdb xmlns:jd="http://www.justdb.ai/justdb"><jd:Tables><jd:Table jd:name="contact" comment="People">
        <jd:columns><jd:Column name="id" type="BIGINT" pk="true"/>
        <jd:Column name="mail" type="VARCHAR(190)" notNull="true"/></jd:columns>
        <jd:indexes><jd:Index name="ix_mail"><jd:column>mail</jd:column></jd:Index></jd:indexes>
      </jd:Table></jd:Tables></jd:Justdb>`,
    ],
    [
      'wrappers named like what they hold, and a namespace',
      `<Justdb xmlns="http://www.justdb.ai/schema"><Table><Table name="contact" comment="People"><Columns>
        <Column name="id" type="BIGINT" primary-key="TRUE"/>
        <Column name="mail" type="VARCHAR(190)" not_null="yes"/></Columns>
        <Index name="ix_mail"><IndexColumn name="mail"/></Index></Table></Table></Justdb>`,
    ],
    [
      'a root of tables, comments and processing instructions',
      `<!-- one --><Tables><?pi it's "odd?><Table name="contact" comment="People"><!-- two -->
        <Column name="id" type="BIGINT" primaryKey="1"/>
        <Column name="mail" type="VARCHAR(190)" nullable="n"/>
        <Index name="ix_mail" column-list="mail"/></Table></Tables>`,
    ],
  ])('%s', async (_, text) => {
    expect(withoutPlaces(await readTable('xml', text))).toEqual(expected)
  })

  test.each([
    ['columns="last_name, first_name"/>'],
    ['><columns>last_name</columns><columns>first_name</columns></Index>'],
    ['><column>last_name</column><column>first_name</column></Index>'],
    ['><columns><column>last_name</column><column>first_name</column></columns></Index>'],
    ['><IndexColumn name="last_name"/><IndexColumn name="first_name"/></Index>'],
    ['><Column>last_name</Column><Column>first_name</Column></Index>'],
    ['>last_name, first_name</Index>'],
  ])('an index <Index %s', async (rest) => {
    const table = await readTable('xml', wrap(`${COLUMN}<Index name="ix" ${rest}`))
    expect(table.indexes[0]?.columns).toEqual(['last_name', 'first_name'])
  })

  test('an index of the type UNIQUE is a unique one without a method', async () => {
    const table = await readTable(
      'xml',
      wrap('<Index name="ix" type="UNIQUE"><Column>email</Column></Index>'),
    )
    expect(withoutPlaces(table.indexes)).toEqual([{ name: 'ix', columns: ['email'], unique: true }])
  })

  test.each([
    ['referencedTable="invoice" referencedColumn="id" columns="invoice_id" onDelete="CASCADE"/>'],
    ['referencedTable="invoice" referencedColumn="id" onDelete="CASCADE">invoice_id</Constraint>'],
    ['foreign_table="invoice" foreignColumn="id" foreignKey="invoice_id" on-delete="CASCADE"/>'],
    [
      '><column>invoice_id</column><referencedTable>invoice</referencedTable><referencedColumn>id</referencedColumn><onDelete>CASCADE</onDelete></Constraint>',
    ],
  ])('a foreign key <Constraint type="FOREIGN_KEY" %s', async (rest) => {
    const table = await readTable('xml', wrap(`<Constraint type="FOREIGN_KEY" ${rest}`))
    expect(withoutPlaces(table.constraints)).toEqual([
      {
        kind: 'foreign-key',
        columns: ['invoice_id'],
        reference: { table: 'invoice', columns: ['id'], onDelete: 'CASCADE' },
      },
    ])
  })

  test.each([
    ['referencedTable="invoice" referencedColumn="id"/>'],
    ['><referencedTable>invoice</referencedTable><referencedColumn>id</referencedColumn></Column>'],
    ['><Constraint type="FOREIGN_KEY" referencedTable="invoice" referencedColumn="id"/></Column>'],
  ])('a foreign key on a column <Column %s', async (rest) => {
    const table = await readTable('xml', wrap(`<Column name="invoice_id" ${rest}`))
    expect(withoutPlaces(table.columns)).toEqual([
      { name: 'invoice_id', reference: { table: 'invoice', columns: ['id'] } },
    ])
  })

  test.each([
    ['type="UNIQUE"', { unique: true }],
    ['type="PRIMARY KEY"', { primaryKey: true }],
    ['type="not-null"', { nullable: false }],
    ['type="Check" check="a &lt; 1"', { check: 'a < 1' }],
  ])('a constraint in a column, %s, is its attribute', async (attributes, expectedPart) => {
    const table = await readTable('xml', wrap(`<Column name="a"><Constraint ${attributes}/></Column>`))
    expect(withoutPlaces(table)).toMatchObject({ columns: [{ name: 'a', ...expectedPart }], constraints: [] })
  })

  test('a named constraint in a column is one of the table', async () => {
    const inside = '<Column name="a"><Constraint name="uq" type="UNIQUE"/></Column>'
    const table = await readTable('xml', wrap(inside))
    expect(withoutPlaces(table)).toMatchObject({
      columns: [{ name: 'a' }],
      constraints: [{ name: 'uq', kind: 'unique', columns: ['a'] }],
    })
  })

  test('names that the parser fears are only unknown', async () => {
    const { said } = await read('xml', wrap(`<Column name="a" constructor="1"><__proto__ a="1"/></Column>`))
    expect(said).toEqual(['warning unknown-attribute 2:3', 'warning unknown-element 2:36'])
  })
})

test('attributes of XML and of XML Schema say nothing of the schema, but for a value that is none', async () => {
  const { document, said } = await read(
    'xml',
    '<Justdb xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="a.xsd" xml:lang="en"><Table name="t"><Column name="c" type="INT" xsi:type="Column"><defaultValue xsi:nil="true"/></Column></Table></Justdb>',
  )
  expect(said).toEqual([])
  expect(withoutPlaces(document?.tables[0]?.columns)).toEqual([
    { name: 'c', type: 'INT', default: { text: 'null', computed: false } },
  ])
})

test('a namespace beside a reference is the group that the id is in', async () => {
  const table = await readTable(
    'xml',
    '<Justdb xmlns="http://www.justdb.ai/schema"><Table name="t" xmlns="a"><Column refId="pk" xmlns="common"/><Column name="n" type="INT" xmlns="b"/></Table></Justdb>',
  )
  expect(table.columns.map(({ referenceId, referenceGroup }) => [referenceId, referenceGroup])).toEqual([
    ['pk', 'common'],
    [undefined, undefined],
  ])
})
