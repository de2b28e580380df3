import { expect, test } from '@jest/globals'

import type { Dialect, Schema } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { generateFiles } from '../support/pages.js'
import { askRuff, compileModels } from '../support/models.js'
import { runPython } from '../support/python.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

const place = { path: 'schema.sql', line: 1, column: 1 }

function literal(dialect: Dialect, tables: Schema['tables'], extra: Partial<Schema> = {}): Schema {
  return schema(tables, { dialect, literal: true, ...extra })
}

function models(input: Schema): string {
  return generateFiles(sqlalchemy, input)['models.py'] ?? ''
}

/** The code without its line breaks, for a look at one argument of many. */
function flat(code: string): string {
  return code
    .replace(/\s+/g, ' ')
    .replace(/([([{]) /g, '$1')
    .replace(/,? ([)\]}])/g, '$1')
}

const part = { kind: 'column', name: 'email' } as const

function indexed(dialect: Dialect, index: Partial<Schema['tables'][number]['indexes'][number]>): string {
  const columns = [id(), column('email', varchar(50)), column('made', types.timestamptz)]
  const indexes = [{ name: 'ix', unique: false, parts: [part], ...index }]
  return flat(models(literal(dialect, [table('users', columns, { indexes })])))
}

test('a sorted member is the column itself, so that the arguments come after the columns', () => {
  const code = indexed('postgresql', {
    parts: [part, { kind: 'column', name: 'made', order: 'desc', nulls: 'last' }],
  })
  expect(code).toContain('__table_args__ = (Index("ix", "email", made.desc().nulls_last()),)')
  expect(code.indexOf('__table_args__')).toBeGreaterThan(code.indexOf('made: Mapped'))
})

test('a sorted member of a table without a class is a column of its variable', () => {
  const indexes = [
    { name: 'ix', unique: false, parts: [{ kind: 'column', name: 'a.b', order: 'desc' } as const] },
  ]
  const code = models(literal('sqlite', [table('logs', [column('a.b')], { indexes })]))
  expect(code).toContain('\nIndex("ix", logs_table.c["a_b"].desc())\n')
})

test('operator classes and collations stand apart, by column or by the expression itself', () => {
  const code = indexed('postgresql', {
    method: 'gin',
    parts: [
      { ...part, collation: 'C', operatorClass: 'text_pattern_ops' },
      { kind: 'expression', sql: 'lower(email)', operatorClass: 'gin_trgm_ops' },
    ],
  })
  expect(code).toContain(
    `Index("ix", "email", literal_column("lower(email)"), postgresql_using="gin", postgresql_ops={"email": 'COLLATE "C" text_pattern_ops', "lower(email)": "gin_trgm_ops"})`,
  )
})

test('an operator class beside an order is SQL', () => {
  const code = indexed('postgresql', {
    parts: [{ ...part, operatorClass: 'text_pattern_ops', order: 'desc' }],
  })
  expect(code).toContain('Index("ix", text("email text_pattern_ops DESC"))')
})

test.each([
  ['lower(email)', 'lower(email)'],
  ['email || made', '(email || made)'],
  ['(email || made)', '(email || made)'],
  ['lower(a) || lower(b)', '(lower(a) || lower(b))'],
  ["coalesce(a, ')')", "coalesce(a, ')')"],
  ['(a) + (b)', '((a) + (b))'],
])('PostgreSQL wants brackets around all but a call: %s', (sql, written) => {
  expect(indexed('postgresql', { parts: [{ kind: 'expression', sql }] })).toContain(`text("${written}")`)
})

test('a partial, covering, unique index', () => {
  const traits = { unique: true, include: ['made'], nullsNotDistinct: true, where: "email <> ':b'" } as const
  expect(indexed('postgresql', traits)).toContain(
    `Index("ix", "email", unique=True, postgresql_include=["made"], postgresql_nulls_not_distinct=True, postgresql_where=text("email <> '\\\\:b'"))`,
  )
  expect(indexed('sqlite', { where: 'made > 3' })).toContain('sqlite_where=text("made > 3")')
})

test.each<[value: string, written: string]>([
  ['70', '70'],
  ['true', 'True'],
  ['false', 'False'],
  ['auto', '"auto"'],
  ['off', '"off"'],
  ['070', `"'070'"`],
  ['interval', `"'interval'"`],
  ['1); DROP TABLE users; --', `"'1); DROP TABLE users; --'"`],
  [`it's "so"`, `"'it''s \\"so\\"'"`],
])('a storage parameter of %s is the value %s', (value, written) => {
  expect(indexed('postgresql', { storageParameters: { fillfactor: value } })).toContain(
    `Index("ix", "email", postgresql_with={"fillfactor": ${written}})`,
  )
})

test('MariaDB has options of its own beside those of MySQL', () => {
  const code = indexed('mariadb', { method: 'hash', parts: [{ ...part, length: 10 }] })
  expect(code).toContain('mariadb_using="hash", mysql_using="hash"')
  expect(code).toContain('mariadb_length={"email": 10}, mysql_length={"email": 10}')
})

test('constraints say when they are checked, and what else there is of them', () => {
  const code = flat(
    models(
      literal('postgresql', [
        table('users', [id()]),
        table('orders', [id(), column('a', types.bigint), column('b', types.bigint)], {
          primaryKey: { columns: ['id'], name: 'orders_pkey', deferrable: 'immediate' },
          uniques: [{ columns: ['a'], name: 'orders_a_key', nullsNotDistinct: true, include: ['b'] }],
          checks: [{ sql: 'a > 0' }],
          foreignKeys: [
            foreignKey('a', 'users', { name: 'orders_a_fkey', match: 'full', deferrable: 'deferred' }),
            foreignKey('b', 'users', { onDelete: 'set-null', onDeleteColumns: ['b', 'Odd'] }),
          ],
          exclusions: [
            {
              method: 'gist',
              parts: [{ kind: 'expression', sql: 'int8range(a, b)', operator: '&&' }],
              where: 'a < b',
              deferrable: 'deferred',
            },
          ],
        }),
      ]),
    ),
  )
  expect(code).toContain('PrimaryKeyConstraint("id", deferrable=True)')
  expect(code).toContain('ForeignKey("users.id", match="FULL", deferrable=True, initially="DEFERRED")')
  expect(code).toContain(`ForeignKey("users.id", ondelete='SET NULL (b, "Odd")')`)
  expect(code).toContain(
    'UniqueConstraint("a", postgresql_nulls_not_distinct=True, postgresql_include=["b"])',
  )
  expect(code).toContain('CheckConstraint("a > 0")')
  expect(code).toContain(
    'ExcludeConstraint((text("int8range(a, b)"), "&&"), using="gist", where=text("a < b"), deferrable=True, initially="DEFERRED")',
  )
})

test('a name that the database would give is left to it, another one is kept', () => {
  const tables = [
    table('users', [id(), column('email', varchar(9)), column('nick', varchar(9))], {
      primaryKey: { columns: ['id'], name: 'users_pkey' },
      uniques: [
        { columns: ['email'], name: 'users_email_key' },
        { columns: ['nick'], name: 'one_nick' },
      ],
    }),
  ]
  const code = models(literal('postgresql', tables))
  expect(code).toContain('id: Mapped[int] = mapped_column(BigInteger, primary_key=True)')
  expect(code).toContain('email: Mapped[str] = mapped_column(String(9), unique=True)')
  expect(code).toContain('UniqueConstraint("nick", name="one_nick")')
  expect(code).not.toContain('naming_convention')
})

test('what counts up: identity columns with their options, and serial ones as the key, beside it and outside', () => {
  const identity = { always: true, start: '5', cycle: true } as const
  const code = models(
    literal('postgresql', [
      table('a', [column('id', types.int, { autoIncrement: true, identity })]),
      table('b', [
        column('id', types.int, { autoIncrement: true }),
        column('n', types.smallint, { autoIncrement: true }),
      ]),
      table('c', [column('x'), column('y', types.int, { autoIncrement: true })], {
        primaryKey: { columns: ['x', 'y'] },
      }),
      table('d', [column('id')]),
    ]),
  )
  expect(flat(code)).toContain(
    'id: Mapped[int] = mapped_column(Integer, Identity(always=True, start=5, cycle=True), primary_key=True)',
  )
  expect(flat(code)).toContain(
    'n: Mapped[int] = mapped_column(NativeType("SMALLSERIAL", "SMALLINT"), server_default=FetchedValue())',
  )
  expect(code).toContain('PrimaryKeyConstraint("x", "y")')
  expect(flat(code)).toContain(
    'y: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)',
  )
  expect(flat(code)).toContain(
    'id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)',
  )
})

test.each<[ColumnType, string]>([
  [types.decimal, 'Numeric(10, 2)'],
  [{ kind: 'float', bits: 32 }, 'REAL'],
  [{ kind: 'float', bits: 64 }, 'Double'],
])('a key of %j is no SERIAL', (type, name) => {
  const code = flat(models(literal('postgresql', [table('t', [column('id', type)])])))
  expect(code).toContain(`mapped_column(${name}, primary_key=True, autoincrement=False)`)
})

test.each([
  ['postgresql', 'NULL::character varying', true],
  ['sqlite', 'NULL', true],
  ['sqlite', 'NULL::character varying', false],
  ['mariadb', 'NULL', false],
] as const)(
  '%s: a default of %s is said to those who compare catalogs: %s',
  (dialect, keptDefault, isSaid) => {
    const note = column('note', varchar(5), { nullable: true, keptDefault, raw: 'VARCHAR(5)' })
    const code = flat(models(literal(dialect, [table('t', [id(), note])])))
    expect(code).toContain(
      isSaid ? `mapped_column(String(5), server_default=text("${keptDefault}"))` : 'mapped_column(String(5))',
    )
  },
)

const status: ColumnType = { kind: 'enum', values: ['new', "it's"], name: 'status', namespace: 'billing' }

/** A schema with an object of every kind that stands beside the tables, in use and not. */
function standalones(): Schema {
  const positive: ColumnType = { kind: 'domain', name: 'positive', of: types.int }
  return literal(
    'postgresql',
    [
      table(
        'orders',
        [
          id(),
          column('status', status, { default: { kind: 'string', value: 'new' } }),
          column('history', { kind: 'array', of: status, dimensions: 1 }),
          column('amount', positive, { nullable: true }),
          column('number', types.bigint, { default: { kind: 'sequence', name: 'billing.order_no' } }),
          column('place', { kind: 'native', name: 'ltree' }, { raw: 'ltree' }),
          column('span', { kind: 'range', of: 'int4', multi: true }),
          column('twice', types.int, { generated: { sql: 'amount * 2', stored: true } }),
          column('name', { kind: 'text' }, { collation: 'C' }),
        ],
        { namespace: 'billing' },
      ),
      table('orders', [id()]),
    ],
    {
      enums: [{ place, name: 'status', namespace: 'billing', values: ['new', "it's"] }],
      domains: [
        {
          place,
          name: 'positive',
          type: types.int,
          raw: 'integer',
          nullable: false,
          default: { kind: 'number', text: '1' },
          checks: [{ name: 'positive_check', sql: 'VALUE > 0' }],
        },
      ],
      sequences: [{ place, name: 'order_no', namespace: 'billing', raw: 'integer', increment: '10' }],
    },
  )
}

test('types and sequences that stand on their own are variables that columns share', () => {
  const code = flat(models(standalones()))
  expect(code).toContain(
    'status_enum = Enum(Status, name="status", schema="billing", values_callable=enum_values, metadata=Base.metadata)',
  )
  expect(code).toContain(
    'positive_domain = DOMAIN("positive", Integer, default=text("1"), constraint_name="positive_check", check="VALUE > 0", not_null=True, metadata=Base.metadata)',
  )
  expect(code).toContain(
    'order_no_seq = Sequence("order_no", data_type=Integer, increment=10, schema="billing", metadata=Base.metadata)',
  )
  expect(code).toContain('status: Mapped[Status] = mapped_column(status_enum, server_default="new")')
  expect(code).toContain('history: Mapped[list[Status]] = mapped_column(ARRAY(status_enum))')
  // What the domain says of every column, Alembic finds on each.
  expect(code).toContain('amount: Mapped[int] = mapped_column(positive_domain, server_default=text("1"))')
  expect(code).toContain('mapped_column(BigInteger, server_default=order_no_seq.next_value())')
  expect(code).toContain('place: Mapped[str] = mapped_column(NativeType("ltree"))')
  expect(code).toContain('span: Mapped[list[Range[int]]] = mapped_column(INT4MULTIRANGE)')
  expect(code).toContain('mapped_column(Integer, Computed("amount * 2", persisted=True))')
  expect(code).toContain('name: Mapped[str] = mapped_column(Text(collation="C"))')
  expect(code).toContain('class Order(Base):')
  expect(code).toContain('class BillingOrder(Base):')
})

test.each(['file', 'folder'] as const)(
  'they import, make their SQL and are as ruff wants them (%s)',
  async (layout) => {
    const files = generateFiles(sqlalchemy, standalones(), { layout })
    const placed = Object.entries(files).map(([path, text]) => [`models/${path}`, text] as const)
    expect(await askRuff(Object.fromEntries(placed))).toEqual([])
    if (layout === 'file') await compileModels.sqlalchemy(files['models.py'] ?? '')
  },
)

test("MySQL's numbers, texts and defaults are those of its catalog", () => {
  const decimal: ColumnType = { kind: 'decimal', precision: 8, scale: 3 }
  const code = flat(
    models(
      literal('mysql', [
        table('t', [
          id(),
          column('price', decimal, {
            raw: 'decimal(8,3) unsigned',
            default: { kind: 'number', text: '1.5' },
          }),
          column(
            'zip',
            { kind: 'integer', bits: 32, unsigned: true },
            {
              raw: 'int(5) unsigned zerofill',
              default: { kind: 'number', text: '7' },
            },
          ),
          column('rate', { kind: 'float', bits: 32 }, { raw: 'float(7,3)' }),
          column('state', { kind: 'enum', values: ['a'] }, { collation: 'utf8mb4_bin' }),
          column('born', types.date, { default: { kind: 'string', value: '2020-01-01' } }),
          column('on', types.boolean, { default: { kind: 'boolean', value: true } }),
          column('seen', types.datetime, { default: { kind: 'now', of: 'timestamp' }, onUpdateNow: true }),
          column('spot', { kind: 'native', name: 'point' }, { raw: 'point' }),
        ]),
      ]),
    ),
  )
  expect(code).toContain('mapped_column(DECIMAL(8, 3, unsigned=True), server_default=text("1.500"))')
  expect(code).toContain(
    'mapped_column(INTEGER(display_width=5, unsigned=True, zerofill=True), server_default=text("00007"))',
  )
  expect(code).toContain('mapped_column(FLOAT(7, 3, asdecimal=False))')
  expect(code).toContain('mapped_column(ENUM(TState, values_callable=enum_values, collation="utf8mb4_bin"))')
  expect(code).toContain(`mapped_column(Date, server_default=text("'2020-01-01'"))`)
  expect(code).toContain('mapped_column(Boolean, server_default=text("1"))')
  expect(code).toContain('server_default=text("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP")')
  expect(code).toContain('spot: Mapped[bytes] = mapped_column(NativeType("point"))')
})

test("SQLite's names are those that SQLAlchemy finds, and a key may be NULL", () => {
  const code = models(
    literal('sqlite', [
      table('t', [
        column('id', types.int, { raw: 'INTEGER', autoIncrement: true, nullableKey: true }),
        column('tiny', types.smallint, { raw: 'TINYINT' }),
        column('real', { kind: 'float', bits: 64 }, { raw: 'REAL' }),
        column('name', varchar(9), { raw: 'NVARCHAR(9)' }),
        column('token', types.uuid, { raw: 'UUID' }),
        column('made', types.bigint, { raw: 'LONG' }),
        column('year', { kind: 'year' }, { raw: 'YEAR' }),
        column('open', types.boolean, {
          raw: 'BOOLEAN',
          default: { kind: 'boolean', value: true },
          keptDefault: 'TRUE',
        }),
      ]),
      table('u', [column('id', types.int, { raw: 'INT' })]),
      table('v', [column('id', varchar(9), { raw: 'VARCHAR(9)', nullableKey: true })]),
    ]),
  )
  // A key that counts up is never NULL, whatever SQLite says of it.
  expect(code).toContain('id: Mapped[int] = mapped_column(Integer, primary_key=True)\n')
  expect(code).toContain('id: Mapped[str] = mapped_column(String(9), primary_key=True, nullable=True)')
  expect(code).toContain('tiny: Mapped[int] = mapped_column(Integer)')
  expect(code).toContain('real: Mapped[float] = mapped_column(REAL)')
  expect(code).toContain('name: Mapped[str] = mapped_column(NVARCHAR(9))')
  expect(code).toContain('token: Mapped[str] = mapped_column(NativeType("UUID", "NUMERIC"))')
  expect(code).toContain('made: Mapped[int] = mapped_column(NativeType("LONG", "NUMERIC"))')
  expect(code).toContain('year: Mapped[int] = mapped_column(NativeType("YEAR", "NUMERIC"))')
  expect(code).toContain('open: Mapped[bool] = mapped_column(Boolean, server_default=text("TRUE"))')
  expect(flat(code)).toContain(
    'mapped_column(NativeType("INT", "INTEGER"), primary_key=True, autoincrement=False)',
  )
})

test.each([
  ['INT(11)', 'NativeType("INT(11)", "INTEGER")'],
  ['MEDIUMINT', 'NativeType("MEDIUMINT", "INTEGER")'],
  ['INTEGER(8)', 'NativeType("INTEGER(8)", "INTEGER")'],
  ['BIGINT', 'BigInteger'],
  ['SMALLINT', 'SmallInteger'],
])('a single key of SQLite that is an %s does not become one that counts up', (raw, type) => {
  const code = models(literal('sqlite', [table('t', [column('id', types.int, { raw })])]))
  expect(flat(code)).toContain(`mapped_column(${type}, primary_key=True, autoincrement=False)`)
})

test('what SQLAlchemy has no place for is said', () => {
  const exclusion = {
    method: 'gist',
    parts: [{ kind: 'column', name: 'id', operator: '=' }],
  } as const
  const input = schema([
    table('t', [id()], {
      exclusions: [exclusion],
      indexes: [
        {
          name: 'ix',
          unique: false,
          parts: [{ kind: 'column', name: 'id' }],
          comment: 'why',
          storageParameters: { url: '%s' },
        },
      ],
      uniques: [{ name: 'u', columns: ['id'], storageParameters: { fillfactor: '70' } }],
      primaryKey: { columns: ['id'], storageParameters: { fillfactor: '70' } },
    }),
  ])
  const request = {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options: {},
  } as const
  const { diagnostics } = sqlalchemy.generate(input, request)
  expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
    ['notice', 'index-comment'],
    ['notice', 'storage-parameter'],
    ['warning', 'exclusion'],
  ])
  expect(diagnostics[1]?.message).toBe(
    'the storage parameters of index ix with a % in them of table t are left out: not all drivers take such a value (and 2 more like it)',
  )
  expect(models(input)).not.toMatch(/Exclude|postgresql_with|PrimaryKeyConstraint/)
})

test('so is what an exclusion carries along', () => {
  const parts = [{ kind: 'column', name: 'id', operator: '=' }] as const
  const exclusions = [
    { name: 'one', method: 'gist', parts, include: ['a', 'b'] },
    { name: 'two', method: 'gist', parts },
  ]
  const input = literal('postgresql', [table('t', [id(), column('a'), column('b')], { exclusions })])
  const { diagnostics } = sqlalchemy.generate(input, {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options: {},
  })
  expect(diagnostics.map(({ severity, code, message }) => [severity, code, message])).toEqual([
    [
      'notice',
      'exclusion-include',
      'the columns that exclusion constraint one of table t carries along are left out: SQLAlchemy has INCLUDE (a, b) on keys, unique constraints and indexes alone',
    ],
  ])
})

test.each(['mysql', 'mariadb', 'sqlite'] as const)('an empty default of %s is said as SQL', (dialect) => {
  const columns = [id(), column('a', varchar(9), { default: { kind: 'string', value: '' } })]
  expect(models(literal(dialect, [table('t', columns)]))).toContain(`server_default=text("''")`)
  expect(models(schema([table('t', columns)], { dialect }))).toContain(`server_default=text("''")`)
})

test.each([
  ['mysql', String.raw`'\\\\''; --'`],
  ['postgresql', String.raw`'\\''; --'`],
  ['sqlite', String.raw`'\\''; --'`],
] as const)('a backslash before a quote ends no text of %s', (dialect, sql) => {
  const columns = [id(), column('a', varchar(9), { default: { kind: 'string', value: String.raw`\'; --` } })]
  expect(models(literal(dialect, [table('t', columns)]))).toContain(`server_default=text("${sql}")`)
})

/** A table of MariaDB whose key is (a, n), where n counts up. */
function counted(uniques: Schema['tables'][number]['uniques'] = []): Schema {
  const columns = [column('a', types.int), { ...column('n', types.int), autoIncrement: true }]
  return literal('mariadb', [table('t', columns, { primaryKey: { columns: ['a', 'n'] }, uniques })])
}

test('SQLAlchemy may turn a key of MySQL so that the member that counts up is the first', () => {
  expect(models(counted())).not.toContain('PrimaryKeyConstraint')
  expect(models(counted([{ columns: ['n'] }]))).toContain('PrimaryKeyConstraint("a", "n")')
})

test('what MySQL counts up beside the key is left to it', () => {
  const columns = [id(), { ...column('n', types.int), autoIncrement: true }]
  const code = models(literal('mysql', [table('t', columns, { uniques: [{ columns: ['n'] }] })]))
  expect(code).toContain('server_default=FetchedValue()')
  expect(code).not.toContain('Identity')
})

test('a table whose default takes the sequence of another one is made after it', async () => {
  const sequence = (name: string) => ({ default: { kind: 'sequence' as const, name } })
  const counting = { autoIncrement: true }
  const key = { primaryKey: { columns: ['id'] } }
  const tables = [
    table('alike', [column('id', types.int, sequence('public.parent_id_seq'))], key),
    table('bare', [column('n', types.int, sequence('"Other"."Far_id_seq"'))]),
    table('chosen', [column('n', types.int, sequence('parent_id_seq1'))]),
    table('parent', [column('id', types.int, counting)], key),
    { ...table('Far', [column('id', types.int, counting)], key), namespace: 'Other' },
    table('self', [column('id', types.int, counting), column('n', types.int, sequence('self_id_seq'))], key),
  ]
  const code = models(literal('postgresql', tables))
  expect(code.match(/^# A default.*\n.*$/gm)).toEqual([
    '# A default of alike takes a sequence of parent.\nAlike.metadata.tables["alike"].add_is_dependent_on(Parent.metadata.tables["parent"])',
    '# A default of bare takes a sequence of Far.\nbare_table.add_is_dependent_on(Far.metadata.tables["Other.Far"])',
  ])
  expect(code.indexOf('Alike.metadata')).toBeGreaterThan(code.indexOf('class Parent'))
  expect(await askRuff({ 'models.py': code })).toEqual([])
  await compileModels.sqlalchemy(code)
  const apart = generateFiles(sqlalchemy, literal('postgresql', tables), { layout: 'folder' })
  expect(Object.keys(apart)).toContain('parent.py')
  expect(apart['parent.py']).toContain('from .alike import Alike')
})

test('a package of people’s own classes says itself which table is made after which', async () => {
  const key = { primaryKey: { columns: ['id'] } }
  const next = { default: { kind: 'sequence' as const, name: 'parent_id_seq' } }
  const tables = [
    table('alike', [column('id', types.int, next)], key),
    table('bare', [column('n', types.int, next)]),
    table('parent', [column('id', types.int, { autoIncrement: true })], key),
  ]
  const request = { layout: 'folder', options: { layout: 'base' } } as const
  const files = generateFiles(sqlalchemy, literal('postgresql', tables), request)
  expect(files['_generated/bare.py']).not.toContain('add_is_dependent_on')
  expect(files['__init__.py']).toContain(
    '\n\n# A default of bare takes a sequence of parent.\nbare_table.add_is_dependent_on(Parent.metadata.tables["parent"])\n# A default of alike takes a sequence of parent.\nAlike.metadata.tables["alike"].add_is_dependent_on(Parent.metadata.tables["parent"])\n',
  )
  const inPackage = Object.entries(files).map(([path, text]) => [`shop/${path}`, text] as const)
  const script = 'from shop import Base\nprint(*(table.name for table in Base.metadata.sorted_tables))\n'
  const { stdout, stderr } = await runPython(script, [], Object.fromEntries(inPackage))
  expect([stdout, stderr]).toEqual(['parent alike bare\n', ''])
})
