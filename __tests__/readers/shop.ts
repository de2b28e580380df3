import type { Sheets } from '../support/workbook.js'
import type { TextFormat } from '../../src/readers/index.js'

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<Justdb>
  <Table name="users" comment="People">
    <Column name="id" type="BIGINT" primaryKey="true" autoIncrement="true"/>
    <Column name="email" type="VARCHAR(100)" nullable="false" unique="true" comment="login"/>
    <Column name="balance" type="DECIMAL(10, 2)" defaultValue="0.00"/>
    <Column name="state" type="ENUM('new','old')" nullable="false" defaultValue="'new'" check="state &lt;&gt; ''"/>
    <Column name="manager_id" type="BIGINT">
      <referencedTable>users</referencedTable>
      <referencedColumn>id</referencedColumn>
      <onDelete>SET NULL</onDelete>
    </Column>
    <Index name="ix_state" columns="state, LOWER(email)" comment="listing"/>
    <Index name="ix_email" unique="true"><column>email</column></Index>
  </Table>
  <Table name="order_items" comment="Order lines">
    <Column name="order_id" type="BIGINT" primaryKey="true"/>
    <Column name="line" type="INT UNSIGNED" primaryKey="true"/>
    <Column name="made_at" type="TIMESTAMP" defaultValue="CURRENT_TIMESTAMP"/>
    <Constraint name="fk_order" type="FOREIGN_KEY" referencedTable="orders" referencedColumn="id"
                onDelete="CASCADE">order_id</Constraint>
    <Constraint name="uq_line" type="UNIQUE" columns="order_id, line"/>
    <Constraint name="ck_line" type="CHECK" checkExpression="line &gt; 0"/>
  </Table>
</Justdb>`

const YAML = `tables:
  - name: users
    comment: People
    columns:
      - {name: id, type: BIGINT, pk: true, serial: true}
      - {name: email, type: VARCHAR(100), notNull: true, unique: yes, comment: login}
      - {name: balance, type: 'DECIMAL(10, 2)', default: 0.00}
      - {name: state, type: "ENUM('new','old')", required: true, default: "'new'", check: state <> ''}
      - {name: manager_id, type: BIGINT, referencedTable: users, referencedColumn: [id], onDelete: SET NULL}
    indexes:
      - {name: ix_state, columns: [state, LOWER(email)], comment: listing}
      - {name: ix_email, type: UNIQUE, columnList: email}
  - name: order_items
    comment: Order lines
    columns:
      - {name: order_id, type: BIGINT, primary_key: true}
      - {name: line, type: INT, unsigned: true, primary_key: true}
      - {name: made_at, type: TIMESTAMP, defaultValue: CURRENT_TIMESTAMP}
    constraints:
      - {name: fk_order, type: foreign key, foreignKey: order_id, referencedTable: orders, referencedColumn: id, onDelete: CASCADE}
      - {name: uq_line, type: unique, columns: 'order_id, line'}
      - {name: ck_line, type: check, check: line > 0}
`

const JSON5 = `{ justdb: { Table: [
  { name: 'users', comment: 'People',
    Column: [
      { name: 'id', type: 'BIGINT', primaryKey: true, autoIncrement: true },
      { name: 'email', type: 'VARCHAR(100)', nullable: false, unique: true, comment: 'login' },
      { name: 'balance', type: 'DECIMAL(10, 2)', defaultValue: 0.00 },
      { name: 'state', type: "ENUM('new','old')", nullable: false, defaultValue: "'new'", check: "state <> ''" },
      { name: 'manager_id', type: 'BIGINT', foreignTable: 'users', foreignColumn: 'id', onDelete: 'SET NULL' },
    ],
    Index: [
      { name: 'ix_state', columns: 'state, LOWER(email)', comment: 'listing' },
      { name: 'ix_email', unique: true, IndexColumn: [{ name: 'email' }] },
    ] },
  { name: 'order_items', comment: 'Order lines',
    Column: [
      { name: 'order_id', type: 'BIGINT', primaryKey: true },
      { name: 'line', type: 'INT UNSIGNED', primaryKey: true },
      { name: 'made_at', type: 'TIMESTAMP', defaultValue: 'CURRENT_TIMESTAMP' },
    ],
    Constraint: [
      { name: 'fk_order', type: 'FOREIGN_KEY', columns: ['order_id'], referencedTable: 'orders',
        referencedColumn: ['id'], onDelete: 'CASCADE' },
      { name: 'uq_line', type: 'UNIQUE', columns: ['order_id', 'line'] },
      { name: 'ck_line', type: 'CHECK', checkExpression: 'line > 0' },
    ] },
] } }`

const MARKDOWN = `# Shop

## People (users)

| Column | Type | Constraints | Comment |
|---|---|---|---|
| id | BIGINT | PRIMARY KEY, AUTO_INCREMENT | |
| email | VARCHAR(100) | NOT NULL, UNIQUE | login |
| balance | DECIMAL(10, 2) | DEFAULT 0.00 | |
| state | ENUM('new','old') | NOT NULL, DEFAULT 'new', CHECK (state <> '') | |
| manager_id | BIGINT | FOREIGN KEY → users(id) ON DELETE SET NULL | - |

### Indexes

- **ix_state**: (state, LOWER(email)) - listing
- **ix_email**: UNIQUE(email)

## order_items - Order lines

| 列名 | 类型 | 主键 | 默认值 |
|---|---|---|---|
| order_id | BIGINT | ✓ | |
| line | INT UNSIGNED | ✓ | |
| made_at | TIMESTAMP | | CURRENT_TIMESTAMP |

### 约束

- **fk_order**: FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE
- **uq_line**：UNIQUE(order_id, line)
- **ck_line**: CHECK (line > 0)
`

const TOML = `[[Table]]
name = "users"
comment = "People"
[[Table.Column]]
name = "id"
type = "BIGINT"
primaryKey = true
autoIncrement = true
[[Table.Column]]
name = "email"
type = "VARCHAR(100)"
nullable = false
unique = true
comment = "login"
[[Table.Column]]
name = "balance"
type = "DECIMAL(10, 2)"
defaultValue = 0.00
[[Table.Column]]
name = "state"
type = "ENUM('new','old')"
not-null = true
defaultValue = "'new'"
check = "state <> ''"
[[Table.Column]]
name = "manager_id"
type = "BIGINT"
referencedTable = "users"
referencedColumn = "id"
onDelete = "SET NULL"
[[Table.Index]]
name = "ix_state"
columns = ["state", "LOWER(email)"]
comment = "listing"
[[Table.Index]]
name = "ix_email"
unique = true
[[Table.Index.IndexColumn]]
name = "email"

[[tables]]
name = "order_items"
comment = 'Order lines'
columns = [
  { name = "order_id", type = "BIGINT", pk = true },
  { name = "line", type = "INT UNSIGNED", pk = true }, # counts within the order
  { name = "made_at", type = "TIMESTAMP", default = "CURRENT_TIMESTAMP" },
]
[[tables.constraints]]
name = "fk_order"
type = "FOREIGN_KEY"
columns = "order_id"
referencedTable = "orders"
referencedColumn = "id"
onDelete = "CASCADE"
[[tables.constraints]]
name = "uq_line"
type = "UNIQUE"
columns = ["order_id", "line"]
[[tables.constraints]]
name = "ck_line"
type = "CHECK"
checkExpression = "line > 0"
`

const PROPERTIES = `# the shop
table.users.comment=People
table.users.column.id.type=BIGINT
table.users.column.id.primaryKey=true
table.users.column.id.autoIncrement=true
table.users.column.email.type=VARCHAR(100)
table.users.column.email.nullable=false
table.users.column.email.unique=true
table.users.column.email.comment=login
table.users.column.balance.type : DECIMAL(10, \\
  2)
table.users.column.balance.defaultValue=0.00
table.users.column.state.type=ENUM('new','old')
table.users.column.state.nullable=false
table.users.column.state.defaultValue='new'
table.users.column.state.check=state <> ''
table.users.column.manager.name=manager_id
table.users.column.manager.type=BIGINT
table.users.column.manager.referencedTable=users
table.users.column.manager.referencedColumn=id
table.users.column.manager.onDelete=SET NULL
table.users.index.ix_state.columns=state, LOWER(email)
table.users.index.ix_state.comment=listing
table.users.index.ix_email.columns=email
table.users.index.ix_email.unique=true

tables.lines.name=order_items
tables.lines.comment=Order lines
tables.lines.columns.order_id.type=BIGINT
tables.lines.columns.order_id.pk=true
tables.lines.columns.line.type=INT UNSIGNED
tables.lines.columns.line.pk=true
tables.lines.columns.made_at.type=TIMESTAMP
tables.lines.columns.made_at.default=CURRENT_TIMESTAMP
tables.lines.constraint.fk_order.type=FOREIGN_KEY
tables.lines.constraint.fk_order.columns=order_id
tables.lines.constraint.fk_order.referencedTable=orders
tables.lines.constraint.fk_order.referencedColumn=id
tables.lines.constraint.fk_order.onDelete=CASCADE
tables.lines.constraint.uq_line.type=UNIQUE
tables.lines.constraint.uq_line.columns=order_id, line
tables.lines.constraint.ck_line.type=CHECK
tables.lines.constraint.ck_line.check=line > 0
`

/** The same schema in each format that has JustDB's own words. */
export const SHOP: Readonly<Record<Exclude<TextFormat, 'hcl' | 'sql'>, string>> = {
  json: JSON5,
  markdown: MARKDOWN,
  properties: PROPERTIES,
  toml: TOML,
  xml: XML,
  yaml: YAML,
}

/** The same in the sheets of a workbook. */
export const SHOP_WORKBOOK: Sheets = {
  Justdb: [['id'], ['shop']],
  Table: [
    ['name', 'comment'],
    ['users', 'People'],
    ['order_items', 'Order lines'],
  ],
  Column: [
    [
      'tableName',
      'name',
      'type',
      'primaryKey',
      'autoInc',
      'nullable',
      'unique',
      'defaultValue',
      'check',
      'comment',
      'referencedTable',
      'referencedColumn',
      'onDelete',
    ],
    ['users', 'id', 'BIGINT', true, true],
    ['users', 'email', 'VARCHAR(100)', '', '', false, 'yes', '', '', 'login'],
    ['', 'balance', 'DECIMAL(10, 2)', '', '', '', '', '0.00'],
    ['', 'state', "ENUM('new','old')", '', '', 'false', '', "'new'", "state <> ''"],
    ['users', 'manager_id', 'BIGINT', '', '', '', '', '', '', '', 'users', 'id', 'SET NULL'],
    ['order_items', 'order_id', 'BIGINT', 'TRUE'],
    ['order_items', 'line', 'INT UNSIGNED', true],
    ['order_items', 'made_at', 'TIMESTAMP', '', '', '', '', 'CURRENT_TIMESTAMP'],
  ],
  Index: [
    ['tableName', 'name', 'columns', 'unique', 'comment'],
    ['users', 'ix_state', 'state, LOWER(email)', '', 'listing'],
    ['users', 'ix_email', 'email', true, ''],
  ],
  Constraint: [
    ['tableName', 'name', 'type', 'columns', 'referencedTable', 'referencedColumn', 'onDelete', 'check'],
    ['order_items', 'fk_order', 'FOREIGN_KEY', 'order_id', 'orders', 'id', 'CASCADE'],
    ['order_items', 'uq_line', 'UNIQUE', 'order_id, line'],
    ['order_items', 'ck_line', 'CHECK', '', '', '', '', 'line > 0'],
  ],
}
