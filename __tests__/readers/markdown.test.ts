import { describe, expect, test } from '@jest/globals'
import { read, readTable, withoutPlaces } from './support.js'
import { withoutHang } from '../support/hang.js'

const TABLE = '\n| Name | Type |\n|---|---|\n| id | INT |\n'

/** The only column of a table with these heads and these cells, as one reads it. */
async function readColumn(heads: string, cells: string): Promise<unknown> {
  const rule = heads.replace(/[^|]+/g, '---')
  const table = await readTable(
    'markdown',
    `# t\n\n| Name | Type | ${heads} |\n|---|---|${rule}|\n| c | T | ${cells} |\n`,
  )
  return withoutPlaces(table.columns[0])
}

describe('headings', () => {
  test.each([
    ['## Users Table (users)', 'users', 'Users Table'],
    ['## 用户表 (users)', 'users', '用户表'],
    ['## 用户表（users）', 'users', '用户表'],
    ['## Users Table (`users`)', 'users', 'Users Table'],
    ['## **Users** (users)', 'users', 'Users'],
    ['# orders - Order table', 'orders', 'Order table'],
    ['# `orders` - Order table', 'orders', 'Order table'],
    ['# orders – Order table', 'orders', 'Order table'],
    ['# users', 'users', undefined],
    ['# Users', 'Users', undefined],
    ['# `users`', 'users', undefined],
    ['# order\\_items', 'order_items', undefined],
    ['# Users Table', 'users', 'Users Table'],
    ['# Order Items Table', 'order_items', 'Order Items Table'],
    ['# order items', 'order_items', 'order items'],
    ['# users 表', 'users', 'users 表'],
    ['# 用户表', '用户', '用户表'],
    ['## 1. Users Table (users)', 'users', 'Users Table'],
    ['## Table: users', 'users', undefined],
    ['## users (all of them)', 'users', 'all of them'],
    ['users\n=====', 'users', undefined],
    ['# users #', 'users', undefined],
    ['## users（用户表）', 'users', '用户表'],
    ['## 用户表 users', 'users', '用户表'],
    ['## 用户表：users', 'users', '用户表'],
    ['## users: 用户 信息', 'users', '用户 信息'],
    ['## ✅ users', 'users', undefined],
    ['## 3.2 表 users', 'users', undefined],
    ['## Table `users`', 'users', undefined],
    ['## Table Reservations', 'table_reservations', 'Table Reservations'],
    ['## Users Table (users) {#users}', 'users', 'Users Table'],
    ['## users (deprecated)', 'deprecated', 'users'],
    ['## Doctors – `doctors`', 'doctors', 'Doctors'],
    ['## Order Items Table - order_items', 'order_items', 'Order Items Table'],
    ['## orders - purchases', 'orders', 'purchases'],
    ['## orders 2024', 'orders_2024', 'orders 2024'],
  ])('%j names the table %s', async (heading, name, comment) => {
    const table = await readTable('markdown', `${heading}\n${TABLE}`)
    expect({ name: table.name, comment: table.comment }).toEqual({ name, comment })
  })

  test('a document title, sections of prose and other tables are no tables', async () => {
    const { document, said } = await read(
      'markdown',
      `# E-commerce Database Design\n\nAll of it.\n\n## About\n\n| Who | When |\n|---|---|\n| a | b |\n
## users\n${TABLE}\n## Notes\n\n- (a)\n\n## orders\n${TABLE}`,
    )
    expect(said).toEqual([])
    expect(document?.tables.map(({ name, place }) => [name, place.line])).toEqual([
      ['users', 11],
      ['orders', 21],
    ])
  })

  test('front matter, fenced code and comments are passed over', async () => {
    const { document, said } = await read(
      'markdown',
      `---\ntitle: x\n---\n\`\`\`sql\n# a\n${TABLE}\n\`\`\`\n\n~~~~\n# b\n~~~\n${TABLE}\n~~~~\n<!--\n# c\n${TABLE}\n-->\n# d\n${TABLE}`,
    )
    expect(said).toEqual([])
    expect(document?.tables.map(({ name }) => name)).toEqual(['d'])
  })

  test.each([
    ['# users\n\nOne row\nper person.\n', 'One row per person.'],
    ['# users\n\n**Description**: all of them\n', 'all of them'],
    ['# users\n\n**说明**：所有用户\n', '所有用户'],
    ['# Users Table\n\nOne row per person.\n', 'Users Table'],
    ['## Users Table (users)\n### Column Definitions | 列定义\n', 'Users Table'],
  ])('%j gives the comment %s', async (heading, comment) => {
    expect((await readTable('markdown', heading + TABLE)).comment).toBe(comment)
  })

  test('a table follows its heading without a blank line, also on Windows', async () => {
    const text = '# users\n| Name | Type |\n|--|--|\n| id | INT |\n'.replaceAll('\n', '\r\n')
    expect(withoutPlaces((await readTable('markdown', text)).columns)).toEqual([{ name: 'id', type: 'INT' }])
  })

  test('a part belongs to the heading above it, over others in between', async () => {
    const table = await readTable(
      'markdown',
      `# DB\n## users\nwords\n### Overview\nwords\n### Columns\n${TABLE}`,
    )
    expect(table.name).toBe('users')
  })
})

describe('head cells', () => {
  test.each([
    ['Column | Type'],
    ['column name|TYPE'],
    ['Column_Name | data-type'],
    ['列名 | 类型'],
    ['字段 | 数据类型'],
    ['字段名 | 字段类型'],
    ['Field | Type'],
    ['**Name** | `Type`'],
    ['列名 / Column | 类型 (Type)'],
  ])('%s', async (heads) => {
    const table = await readTable('markdown', `# t\n\n| ${heads} |\n|---|---|\n| id | INT |\n`)
    expect(withoutPlaces(table.columns)).toEqual([{ name: 'id', type: 'INT' }])
  })

  test.each([
    ['Nullable', 'yes', { nullable: true }],
    ['可空', '否', { nullable: false }],
    ['Null', 'NOT NULL', { nullable: false }],
    ['Nullable', '', { nullable: false }],
    ['Not Null', '✓', { nullable: false }],
    ['必填', '', {}],
    ['Required', 'x', { nullable: false }],
    ['Required', 'no', { nullable: true }],
    ['PK', '✓', { primaryKey: true }],
    ['Primary Key', 'true', { primaryKey: true }],
    ['主键', '是', { primaryKey: true }],
    ['Key', 'PRI', { primaryKey: true }],
    ['Key', 'UNI', { unique: true }],
    ['Key', 'MUL', {}],
    ['PK', '✗', { primaryKey: false }],
    ['PK', 'X', { primaryKey: true }],
    ['PK', '[x]', { primaryKey: true }],
    ['PK', '[ ]', { primaryKey: false }],
    ['PK', '✅', { primaryKey: true }],
    ['PK', '❌', { primaryKey: false }],
    ['PK', '-', { primaryKey: false }],
    ['PK', '', {}],
    ['Unique', '√', { unique: true }],
    ['自增', '✔️', { autoIncrement: true }],
    ['Length', '50', { length: 50 }],
    ['长度', '10,2', { type: 'T(10,2)' }],
    ['Default', '0.00', { default: { text: '0.00', computed: false } }],
    ['默认值', "'pending'", { default: { text: "'pending'", computed: false } }],
    ['Default', '`CURRENT_TIMESTAMP`', { default: { text: 'CURRENT_TIMESTAMP', computed: false } }],
    ['Default', 'AUTO_INCREMENT', { autoIncrement: true }],
    ['Default', 'NULL', {}],
    ['Default', '"it\'s"', { default: { text: "'it''s'", computed: false } }],
    [
      'Extra',
      'on update CURRENT_TIMESTAMP',
      { default: { text: 'on update CURRENT_TIMESTAMP', computed: false } },
    ],
    ['Default', '-', {}],
    ['说明', '名字', { comment: '名字' }],
    ['Description', '**a** `b`<br>c', { comment: 'a b c' }],
    ['Comment', 'a<!-- hidden -->', { comment: 'a' }],
    ['Comment', '-', {}],
    ['Null?', 'no', { nullable: false }],
    ['Example', 'x', {}],
  ])('%s: %s', async (head, cell, expected) => {
    expect(await readColumn(head, cell)).toEqual({ name: 'c', type: 'T', ...expected })
  })

  test('decoration and escaped pipes are not part of a value', async () => {
    const text =
      "# t\n\n| Name | Type |\n|---|---|\n| **`a_b`** | ENUM('x','y\\|z') |\n| `c` | `SET('x\\|y')` |\n"
    expect(withoutPlaces((await readTable('markdown', text)).columns)).toEqual([
      { name: 'a_b', type: "ENUM('x','y|z')" },
      { name: 'c', type: "SET('x|y')" },
    ])
  })

  test('a head that nobody knows is said once in a file', async () => {
    const tables = ['a', 'b'].map(
      (name) => `# ${name}\n\n| # | Name | Type | Odd |\n|--|--|--|--|\n| 1 | id | INT | x |\n`,
    )
    const { said } = await read('markdown', tables.join('\n'))
    expect(said).toEqual(['warning unknown-head 3:21'])
  })

  test('cells that a row lacks are empty, and empty rows are none', async () => {
    const text = '# t\n\n| Name | Type | FK | Comment |\n|---|---|---|---|\n| a | INT |\n| | | | |\n| b |\n'
    expect(withoutPlaces((await readTable('markdown', text)).columns)).toEqual([
      { name: 'a', type: 'INT' },
      { name: 'b' },
    ])
  })
})

describe('foreign key cells', () => {
  const users = { table: 'users', columns: ['id'] }
  test.each([
    ['users.id', users],
    ['`users.id`', users],
    ['users(id)', users],
    ['→ users(id)', users],
    ['-> users.id', users],
    ['REFERENCES users (id) ON DELETE CASCADE', { ...users, onDelete: 'CASCADE' }],
    ['FK: users.id', users],
    ['sales.users.id', { table: 'sales.users', columns: ['id'] }],
    ['用户.编号', { table: '用户', columns: ['编号'] }],
    ['✓', {}],
    ['yes', {}],
  ])('%s', async (cell, reference) => {
    expect(await readColumn('FK', cell)).toEqual({ name: 'c', type: 'T', reference })
  })

  test.each(['', '-', '✗', 'no'])('%j is none', async (cell) => {
    expect(await readColumn('Foreign Key', cell)).toEqual({ name: 'c', type: 'T' })
  })

  test.each(['the owner of it', 'users', 'see users.id for more', '1.5'])(
    '%s is none, and that is said',
    async (cell) => {
      const { document, said } = await read(
        'markdown',
        `# t\n\n| Name | Type | FK |\n|--|--|--|\n| c | T | ${cell} |\n`,
      )
      expect(document?.tables[0]?.columns[0]).not.toHaveProperty('reference')
      expect(said).toEqual(['warning unknown-cell 5:11'])
    },
  )
})

describe('constraint cells', () => {
  test.each([
    ['PRIMARY KEY', { primaryKey: true }],
    ['PK, AUTO_INCREMENT', { primaryKey: true, autoIncrement: true }],
    ['GENERATED BY DEFAULT AS IDENTITY (1, 1), PK', { primaryKey: true, autoIncrement: true }],
    [
      'GENERATED ALWAYS AS (a * (b + 1)) STORED NOT NULL',
      { expression: 'a * (b + 1)', stored: true, nullable: false },
    ],
    ['as (a \\|\\| b) virtual', { expression: 'a || b', stored: false }],
    ['AS (a)', { expression: 'a' }],
    ['primary key auto_increment', { primaryKey: true, autoIncrement: true }],
    ['NOT NULL', { nullable: false }],
    ['NULL', { nullable: true }],
    ['UNIQUE', { unique: true }],
    ['**NOT NULL**, `UNIQUE`', { nullable: false, unique: true }],
    ['主键，自增', { primaryKey: true, autoIncrement: true }],
    ["NOT NULL, DEFAULT 'a, b'", { nullable: false, default: { text: "'a, b'", computed: false } }],
    ['DEFAULT CURRENT_TIMESTAMP', { default: { text: 'CURRENT_TIMESTAMP', computed: false } }],
    ['DEFAULT now(), UNIQUE', { unique: true, default: { text: 'now()', computed: false } }],
    [
      'DEFAULT COALESCE(a, (b)) NOT NULL',
      { nullable: false, default: { text: 'COALESCE(a, (b))', computed: false } },
    ],
    ['DEFAULT NULL', {}],
    [
      'DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP',
      { default: { text: 'CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP', computed: false } },
    ],
    ['UNSIGNED', { type: 'T UNSIGNED' }],
    ["CHECK (c IN ('a', 'b)'))", { check: "c IN ('a', 'b)')" }],
    ['FOREIGN KEY → users(id)', { reference: { table: 'users', columns: ['id'] } }],
    [
      'NOT NULL, FOREIGN KEY -> users.id',
      { nullable: false, reference: { table: 'users', columns: ['id'] } },
    ],
    ['REFERENCES users(id)', { reference: { table: 'users', columns: ['id'] } }],
    [
      'FK users(id) ON DELETE SET NULL ON UPDATE CASCADE',
      { reference: { table: 'users', columns: ['id'], onDelete: 'SET NULL', onUpdate: 'CASCADE' } },
    ],
    [
      'FOREIGN KEY → users(id), ON DELETE CASCADE',
      { reference: { table: 'users', columns: ['id'], onDelete: 'CASCADE' } },
    ],
    ['FOREIGN KEY', { reference: {} }],
    ['FOREIGN KEY (c) REFERENCES users (id)', { reference: { table: 'users', columns: ['id'] } }],
    ['REFERENCES users, UNIQUE', { unique: true, reference: { table: 'users' } }],
    [
      'NN, → users ON DELETE CASCADE',
      { nullable: false, reference: { table: 'users', onDelete: 'CASCADE' } },
    ],
    ['PK, AI', { primaryKey: true, autoIncrement: true }],
    ['DEFAULT "a", UQ', { unique: true, default: { text: "'a'", computed: false } }],
    [
      'DEFAULT_GENERATED on update CURRENT_TIMESTAMP',
      { default: { text: 'on update CURRENT_TIMESTAMP', computed: false } },
    ],
    ['-', {}],
    ['', {}],
  ])('%s', async (cell, expected) => {
    expect(await readColumn('Constraints', cell)).toEqual({ name: 'c', type: 'T', ...expected })
  })

  test('what is not known is said, and the rest is taken', async () => {
    const { document, said } = await read(
      'markdown',
      '# t\n\n| Name | Type | Constraints |\n|--|--|--|\n| c | T | banana split, NOT NULL |\n| d | T | VIRTUAL: `a * 2` |\n',
    )
    expect(withoutPlaces(document?.tables[0]?.columns)).toEqual([
      { name: 'c', type: 'T', nullable: false },
      { name: 'd', type: 'T', expression: 'a * 2', stored: false },
    ])
    expect(said).toEqual(['warning unknown-cell 5:11'])
  })
})

test('a default in its own cell and what an update does are one', async () => {
  expect(await readColumn('Default | Extra', 'now() | on update now()')).toEqual({
    name: 'c',
    type: 'T',
    default: { text: 'now() on update now()', computed: false },
  })
})

test('an unknown word is said once, with the commas in its parentheses', async () => {
  const rows = '| a | T | INDEX, see (x, y) |\n| b | T | index |\n| c | T | references the users |\n'
  const { diagnostics } = await read('markdown', `# t\n\n| Name | Type | Constraints |\n|--|--|--|\n${rows}`)
  expect(diagnostics.map(({ message }) => message.split(' of ')[0])).toEqual([
    '`INDEX`',
    '`see (x, y)`',
    '`references the users`',
  ])
})

describe('bullets', () => {
  const read1 = async (bullet: string, heading = '### Indexes'): Promise<unknown> => {
    const { indexes, constraints } = await readTable('markdown', `## t\n${TABLE}\n${heading}\n\n${bullet}\n`)
    return withoutPlaces([...indexes, ...constraints])
  }
  test.each([
    ['- **ix**: UNIQUE(a, b) - remark', { name: 'ix', columns: ['a', 'b'], unique: true, comment: 'remark' }],
    ['- **ix**: (a) - remark', { name: 'ix', columns: ['a'], comment: 'remark' }],
    ['- **ix**: (LOWER(a), b)', { name: 'ix', columns: ['LOWER(a)', 'b'] }],
    ['- **ix:** (a)', { name: 'ix', columns: ['a'] }],
    ['- **ix**：（a，b）', { name: 'ix', columns: ['a', 'b'] }],
    ['- `ix` on (a, b)', { name: 'ix', columns: ['a', 'b'] }],
    ['- `ix`: `(a, b)`', { name: 'ix', columns: ['a', 'b'] }],
    ['* ix: INDEX (a) USING GIN', { name: 'ix', columns: ['a'], method: 'GIN' }],
    ['- **ix** (a, b)', { name: 'ix', columns: ['a', 'b'] }],
    [
      '- **ix**: (a) WHERE (b > 0) AND (c > 0) — both',
      { name: 'ix', columns: ['a'], where: '(b > 0) AND (c > 0)', comment: 'both' },
    ],
    ['- **ix**: (a) WHERE b > 0 AND c IS NULL', { name: 'ix', columns: ['a'], where: 'b > 0 AND c IS NULL' }],
    [
      '- **ix**: UNIQUE (a) INCLUDE (c, d) USING gist WHERE (b - 1 > 0) - remark',
      {
        name: 'ix',
        columns: ['a'],
        unique: true,
        method: 'gist',
        include: ['c', 'd'],
        where: 'b - 1 > 0',
        comment: 'remark',
      },
    ],
    ['- UNIQUE (a)', { columns: ['a'], unique: true }],
    ['- **ix**: FULLTEXT INDEX (a)', { name: 'ix', columns: ['a'], method: 'FULLTEXT' }],
    ['- **ix**: gin (a)', { name: 'ix', columns: ['a'], method: 'gin' }],
    [
      '- **fk**: FOREIGN KEY (a) REFERENCES t - remark',
      { name: 'fk', kind: 'foreign-key', columns: ['a'], comment: 'remark', reference: { table: 't' } },
    ],
    ['- **pk**: PRIMARY KEY(id)', { name: 'pk', kind: 'primary-key', columns: ['id'] }],
    ['- PRIMARY KEY (a, b)', { kind: 'primary-key', columns: ['a', 'b'] }],
    [
      '- **fk**: FOREIGN KEY (a) REFERENCES t(b) ON DELETE RESTRICT - remark',
      {
        name: 'fk',
        kind: 'foreign-key',
        columns: ['a'],
        comment: 'remark',
        reference: { table: 't', columns: ['b'], onDelete: 'RESTRICT' },
      },
    ],
    [
      '- FOREIGN KEY (a, b) → t(c, d)',
      { kind: 'foreign-key', columns: ['a', 'b'], reference: { table: 't', columns: ['c', 'd'] } },
    ],
    ['- **ck**: CHECK (a > (b - 1))', { name: 'ck', kind: 'check', columns: [], check: 'a > (b - 1)' }],
  ])('%s', async (bullet, expected) => {
    expect(await read1(bullet)).toEqual([expected])
  })

  test('something unique with a condition is an index, wherever it stands', async () => {
    const expected = [{ name: 'uq', columns: ['a'], unique: true, where: 'b > 0' }]
    expect(await read1('- **uq**: UNIQUE(a) WHERE b > 0', '### Constraints')).toEqual(expected)
  })

  test.each(['## Indexes', '### 索引', '### Indexes | 索引'])('below %s', async (heading) => {
    expect(await read1('- **ix**: (id)', heading)).toEqual([{ name: 'ix', columns: ['id'] }])
  })

  test('something unique among the constraints is a constraint', async () => {
    const expected = [{ name: 'uq', kind: 'unique', columns: ['a'] }]
    expect(await read1('- **uq**: UNIQUE(a)', '### Constraints | 约束')).toEqual(expected)
  })

  test('bullets stand also right below the table, and elsewhere mean nothing', async () => {
    const text = `# t\n${TABLE}\n- **ix**: (id)\n- a word\n\n## Notes\n\n- **no**: (id)\n\n# Other\n\n- **no**: (id)\n`
    const table = await readTable('markdown', text)
    expect(table.indexes.map(({ name }) => name)).toEqual(['ix'])
  })

  test('a list of prose below a table is no index', async () => {
    const text = `# t\n${TABLE}\nNotes:\n\n- id: (0) none, (1) one\n- states (open, closed)\n- **ix**: (ID)\n- **lo**: (lower(id))\n- **un**: UNIQUE(no)\n`
    const table = await readTable('markdown', text)
    expect(table.indexes.map(({ name }) => name)).toEqual(['ix', 'lo', 'un'])
  })

  test('a paragraph names a part too, until the next one', async () => {
    const text = `# t\n${TABLE}\n**Constraints**\n\n- uq: UNIQUE(id)\n\nNotes:\n\n- words\n`
    const table = await readTable('markdown', text)
    expect(table.constraints.map(({ name }) => name)).toEqual(['uq'])
    const { said } = await read('markdown', `# t\n${TABLE}\nIndexes:\n\n- **ix**: (nope)\n- words\n`)
    expect(said).toEqual(['warning unknown-bullet 10:1'])
  })

  test('a table of indexes is said not to be read', async () => {
    const { said } = await read(
      'markdown',
      `# t\n${TABLE}\n## Indexes\n\n| Name | Columns |\n|--|--|\n| ix | id |\n`,
    )
    expect(said).toEqual(['warning no-list 9:1'])
  })

  test('what is no index is said', async () => {
    const { said } = await read(
      'markdown',
      `# t\n${TABLE}\n## Indexes\n\n- words\n\n| Name | Type |\n|--|--|\n| ix | BTREE |\n`,
    )
    expect(said).toEqual(['warning unknown-bullet 9:1', 'warning no-heading 11:1'])
  })
})

test.each([
  ['a bullet', `# t\n${TABLE}\n## Indexes\n\n- a${' '.repeat(200_000)}b\n`],
  ['a heading', `# a${' \u3000'.repeat(200_000)}b${TABLE}`],
  ['a heading with a brace', `# a${' \t'.repeat(200_000)}{${TABLE}`],
])('blanks without end in %s cost no more than their number', async (_, text) => {
  await withoutHang(() => read('markdown', text))
})

describe('places and errors', () => {
  test('a table has the place of its heading, a column that of its name', async () => {
    const text =
      '# DB\n\n## a\n\n| Name | Type | FK |\n|--|--|--|\n|  id | INT | u.id |\n\n### Indexes\n\n- x\n- **ix**: (id)\n'
    const { document } = await read('markdown', text)
    const table = document?.tables[0]
    expect(table?.place).toEqual({ path: 'schema.md', line: 3, column: 1 })
    expect(table?.columns[0]?.place).toMatchObject({ line: 7, column: 4 })
    expect(table?.columns[0]?.reference?.place).toMatchObject({ line: 7, column: 15 })
    expect(table?.indexes[0]?.place).toMatchObject({ line: 12, column: 1 })
  })

  test('a lone carriage return ends no line', async () => {
    const { said } = await read('markdown', '# t\n\n| Name | Type | FK |\n|--|--|--|\n| a\rb | T | ? |\n')
    expect(said).toEqual(['warning unknown-cell 5:13'])
  })

  test.each([
    ['no table', '# a\n\nwords\n', 'error no-schema-table 1:1'],
    ['nothing', '', 'error no-schema-table 1:1'],
    ['a table of other things', '# a\n\n| Who | When |\n|--|--|\n| a | b |\n', 'error no-schema-table 1:1'],
    ['no heading', TABLE, 'warning no-heading 2:1'],
    ['a row without a name', '# t\n\n| Name | Type |\n|--|--|\n| | INT |\n', 'error missing-name 5:1'],
    [
      'a word for yes that nobody knows',
      '# t\n\n| Name | Type | Null |\n|--|--|--|\n| a | T | ? |\n',
      'warning unknown-cell 5:11',
    ],
    ['quotes of 101 levels', `# t\n${TABLE}\n${'>'.repeat(101)} a\n`, 'error too-deep 1:1'],
    ['a hundred thousand rows', `# t\n${TABLE}${'| a | b |\n'.repeat(100_000)}`, 'error too-large 1:1'],
  ])('%s', async (_, text, expected) => {
    expect((await read('markdown', text)).said[0]).toBe(expected)
  })
})

describe('a table of columns that is not seen as one beside one that is', () => {
  const KNOWN = `# known\n${TABLE}# lost\n\n`

  test.each([
    ['no line of hyphens', '| Name | Type |\n| a | INT |\n', 'error broken-table 8:1'],
    ['too few cells in it', '| Name | Type |\n|---|\n| a | INT |\n', 'error broken-table 8:1'],
    ['too many', '| Name | Type |\n|---|---|---|\n| a | INT |\n', 'error broken-table 8:1'],
    ['no borders at the ends', 'Name | Type | Null\n---|---\na | INT | no\n', 'error broken-table 8:1'],
    ['other signs in it', '| Name | Type |\n|-- -|---|\n| a | INT |\n', 'error broken-table 8:1'],
    ['no borders in it', '| Name | Type |\n---------------\n| a | INT |\n', 'error broken-table 8:1'],
    ['as consoles draw it', '+---+---+\n| Name | Type |\n+---+---+\n| a | INT |\n', 'error broken-table 9:1'],
    ['below words', 'Words.\n| Name | Type |\n| a | INT |\n', 'error broken-table 9:1'],
    ['in a list', '- Columns:\n\n  | Name | Type |\n  |--|--|\n  | a | INT |\n', 'warning hidden-table 10:3'],
    ['in a quote', '> | Name | Type |\n> |--|--|\n> | a | INT |\n', 'warning hidden-table 8:3'],
    [
      'of HTML',
      '<table>\n<tr><th>Name</th><th class="b">Type</th></tr>\n</table>\n',
      'warning hidden-table 8:1',
    ],
  ])('%s', async (_, text, expected) => {
    const { document, said } = await read('markdown', KNOWN + text)
    expect(said).toEqual([expected])
    expect(document?.tables.map(({ name }) => name)).toEqual(['known'])
  })

  test.each([
    ['words with a bar', 'The name | type of a thing\nis said | below\n'],
    ['one line alone', '| Name | Type |\n'],
    ['a table of other things', '| Who | When |\n| a | b |\n'],
    ['code', '```\n| Name | Type |\n| a | INT |\n```\n'],
    ['a table of other things in a quote', '> | Who | When |\n> |--|--|\n> | a | b |\n'],
  ])('but not %s', async (_, text) => {
    expect((await read('markdown', KNOWN + text)).said).toEqual([])
  })
})

describe('an empty cell under Nullable', () => {
  const readRows = (...rows: readonly string[]) =>
    read('markdown', `# t\n\n| Column | Type | PK | Nullable |\n|--|--|--|--|\n${rows.join('\n')}\n`)

  test.each([
    ['among ticks', ['| id | INT | ✓ | |', '| a | INT | | ✓ |', '| b | INT | | |'], []],
    ['of a key', ['| id | INT | ✓ | |', '| a | INT | | no |', '| b | INT | | yes |'], []],
    [
      'beside a written no',
      ['| id | INT | ✓ | no |', '| a | INT | | no |', '| b | INT | | |'],
      ['warning unclear-cell 7:13'],
    ],
    [
      'that the row lacks',
      ['| id | INT | ✓ | no |', '| a | INT | | ✗ |', '| b | INT |'],
      ['warning unclear-cell 7:1'],
    ],
    ['beside a dash', ['| a | INT | | - |', '| b | INT | | |', '| c | INT | | |'], []],
  ])('%s', async (_, rows, expected) => {
    const { document, said } = await readRows(...rows)
    expect(said).toEqual(expected)
    expect(document?.tables[0]?.columns.find(({ name }) => name === 'b')?.nullable).toBe(
      rows[2]?.includes('yes') ?? false,
    )
  })
})
