import { describe, expect, test } from '@jest/globals'

import type { Default } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { diagnose, field, unwrapped } from '../support/django/text.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

describe('types', () => {
  const cases: readonly (readonly [ColumnType, string])[] = [
    [{ kind: 'boolean' }, 'BooleanField()'],
    [{ kind: 'integer', bits: 8, unsigned: false }, 'SmallIntegerField()'],
    [{ kind: 'integer', bits: 24, unsigned: true }, 'PositiveIntegerField()'],
    [{ kind: 'integer', bits: 64, unsigned: true }, 'PositiveBigIntegerField()'],
    [{ kind: 'decimal', precision: 12, scale: 3 }, 'DecimalField(max_digits=12, decimal_places=3)'],
    // A scale beyond the precision, and one before the point: Django wants max_digits to be the larger.
    [{ kind: 'decimal', precision: 3, scale: 5 }, 'DecimalField(max_digits=5, decimal_places=5)'],
    [{ kind: 'decimal', precision: 3, scale: -2 }, 'DecimalField(max_digits=5, decimal_places=0)'],
    [{ kind: 'decimal' }, 'DecimalField(max_digits=38, decimal_places=10)'],
    [{ kind: 'float', bits: 32 }, 'FloatField()'],
    [{ kind: 'string', length: 9, fixed: true }, 'CharField(max_length=9)'],
    [{ kind: 'string', fixed: false }, 'TextField()'],
    [{ kind: 'text', size: 'long' }, 'TextField()'],
    [{ kind: 'date' }, 'DateField()'],
    [{ kind: 'time', timezone: false }, 'TimeField()'],
    [{ kind: 'datetime', timezone: true }, 'DateTimeField()'],
    [{ kind: 'interval' }, 'DurationField()'],
    [{ kind: 'year' }, 'SmallIntegerField()'],
    [{ kind: 'binary', length: 16, fixed: true }, 'BinaryField(max_length=16)'],
    [{ kind: 'json', binary: true }, 'JSONField()'],
    [{ kind: 'uuid' }, 'UUIDField()'],
    [{ kind: 'enum', values: ['new', 'größer'] }, 'CharField(max_length=6, choices=X)'],
    [{ kind: 'set', values: ['a', 'bc'] }, 'CharField(max_length=4)'],
    [{ kind: 'network', of: 'inet' }, 'GenericIPAddressField()'],
    [{ kind: 'network', of: 'cidr' }, 'CharField(max_length=43)'],
    [{ kind: 'native', name: 'money' }, 'DecimalField(max_digits=19, decimal_places=4)'],
    [{ kind: 'array', of: types.int, dimensions: 1 }, 'JSONField()'],
  ]

  test.each(cases)('%j', (type, expected) => {
    expect(field(column('x', type))).toBe(`x = models.${expected}`)
  })

  test('only PostgreSQL has arrays and words to search', () => {
    const dialect = { dialect: 'postgresql' } as const
    expect(field(column('x', { kind: 'array', of: varchar(5), dimensions: 2 }), dialect)).toBe(
      'x = ArrayField(ArrayField(models.CharField(max_length=5)))',
    )
    expect(field(column('x', { kind: 'native', name: 'tsvector' }), dialect)).toBe('x = SearchVectorField()')
  })

  test('what no field can hold keeps its text in a comment', () => {
    expect(field(column('x', { kind: 'unknown' }, { raw: 'tsrange' }))).toBe(
      "# The schema's type is tsrange. | x = models.TextField()",
    )
  })

  test('a column: a name that Django cannot take, NULL, a comment', () => {
    expect(field(column('self', types.int))).toBe('self_field = models.IntegerField(db_column="self")')
    expect(field(column('x', types.int, { nullable: true, comment: 'How "many"' }))).toBe(
      `x = models.IntegerField(null=True, blank=True, db_comment='How "many"')`,
    )
  })
})

describe('defaults', () => {
  const text = (value: string): Default => ({ kind: 'string', value })
  const number = (digits: string): Default => ({ kind: 'number', text: digits })
  const cases: readonly (readonly [ColumnType, Default, string])[] = [
    [{ kind: 'text' }, text("it's 5% off"), `"it's 5% off"`],
    [{ kind: 'text' }, number('007'), '"007"'],
    [types.int, number('+07'), '7'],
    [types.int, text('x'), `RawSQL("'x'", ())`],
    [types.decimal, number('1.50'), 'Decimal("1.50")'],
    [types.decimal, number('-3'), 'Decimal(-3)'],
    // Ten digits, two of them after the point: nine before it are too many.
    [types.decimal, number('123456789'), 'RawSQL("123456789", ())'],
    [{ kind: 'float', bits: 64 }, number('1e5'), '1.0e5'],
    [types.boolean, { kind: 'boolean', value: true }, 'True'],
    [types.boolean, number('0'), 'False'],
    [types.smallint, { kind: 'boolean', value: true }, '1'],
    [types.json, text('{"a": [1, true, null, "x y"]}'), '{"a": [1, True, None, "x y"]}'],
    // JavaScript would make 1 of 1.0, and None would be SQL's NULL.
    [types.json, text('[1.0]'), `RawSQL("'[1.0]'", ())`],
    [types.json, text('null'), `RawSQL("'null'", ())`],
    [
      types.uuid,
      text('5524e954-ad28-f5a1-05e5-d252404cecdb'),
      'UUID("5524e954-ad28-f5a1-05e5-d252404cecdb")',
    ],
    [types.uuid, { kind: 'uuid', sql: 'gen_random_uuid()' }, 'RawSQL("gen_random_uuid()", ())'],
    [types.date, text('2024-02-29'), 'date(2024, 2, 29)'],
    [types.time, text('08:30:00'), 'time(8, 30)'],
    // SQLite keeps the text, and Python writes all parts; a moment hangs on the time zone.
    [types.time, text('08:30'), `RawSQL("'08:30'", ())`],
    [types.datetime, text('2024-02-29 08:30:00'), `RawSQL("'2024-02-29 08:30:00'", ())`],
    [types.date, text('2024-02-30'), `RawSQL("'2024-02-30'", ())`],
    [types.datetime, { kind: 'now', of: 'timestamp' }, 'Now()'],
    [types.date, { kind: 'now', of: 'timestamp' }, 'RawSQL("CURRENT_DATE", ())'],
    [types.time, { kind: 'now', of: 'time' }, 'RawSQL("CURRENT_TIME", ())'],
    [{ kind: 'text' }, { kind: 'expression', sql: "'5%' || 'x'" }, `RawSQL("%s || 'x'", ("5%",))`],
  ]

  test.each(cases)('%j with %j', (type, value, expected) => {
    const [, written] = /db_default=(.*)\)$/.exec(field(column('x', type, { default: value }))) ?? []
    expect(written).toBe(expected)
  })

  test('a sequence is a comment and a warning, for no migration creates it', () => {
    const x = column('x', types.int, { default: { kind: 'sequence', name: 'counter' } })
    expect(field(x)).toBe(
      "# The schema's default is the next value of the sequence counter. | x = models.IntegerField()",
    )
    expect(diagnose(schema([table('things', [id(), x])]))).toEqual([
      "warning sequence-default: Django's migrations make no sequences: the default of things.x, the next value of counter, is a comment only",
    ])
  })

  test('the time of an UPDATE is a comment and a notice', () => {
    const x = column('x', types.datetime, { onUpdateNow: true })
    expect(field(x)).toBe(
      '# In the schema an UPDATE sets this to the current time. | x = models.DateTimeField()',
    )
    expect(diagnose(schema([table('things', [id(), x])]))).toEqual([
      expect.stringMatching(/^notice on-update-now: /),
    ])
  })
})

describe('keys', () => {
  test.each([
    [types.bigint, 'BigAutoField'],
    [types.int, 'AutoField'],
    [types.smallint, 'SmallAutoField'],
    [{ kind: 'decimal', precision: 10 } as const, 'BigAutoField'],
  ])('%j counts up', (type, name) => {
    expect(unwrapped(table('things', [id(type)]))).toContain(`id = models.${name}(primary_key=True)`)
  })

  test('a key that does not count is what it is', () => {
    const things = table('things', [column('code', varchar(5))], { primaryKey: { columns: ['code'] } })
    expect(unwrapped(things)).toContain('code = models.CharField(max_length=5, primary_key=True)')
  })

  test('a composite key names values, in key order', () => {
    const lines = table('lines', [column('order_id', types.bigint), column('no')], {
      primaryKey: { columns: ['no', 'order_id'] },
      foreignKeys: [foreignKey('order_id', 'orders')],
    })
    const text = unwrapped(lines, [table('orders', [id()])])
    expect(text).toContain('pk = models.CompositePrimaryKey("no", "order_id")')
  })

  test('a member that the database numbers is a comment and a warning', () => {
    const columns = [column('a', types.int, { autoIncrement: true }), column('b')]
    const things = table('things', columns, { primaryKey: { columns: ['a', 'b'] } })
    expect(unwrapped(things)).toContain('    # The database numbers this column; Django cannot say so.\n')
    expect(diagnose(schema([things]))).toEqual([
      expect.stringMatching(/^warning auto-increment: .* things\.a /),
    ])
  })
})
