import { describe, expect, test } from '@jest/globals'

import type { Column, Table } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { diagnose, field, models, unwrapped } from '../support/django/text.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

const postgresql = { dialect: 'postgresql', literal: true } as const
const place = { path: 'schema.xml', line: 1, column: 1 }

function notes(input: Table): readonly string[] {
  return diagnose(schema([input], postgresql))
}

function notesOf(...columns: readonly Column[]): readonly string[] {
  return notes(table('things', [id(), ...columns]))
}

describe('types of PostgreSQL', () => {
  const status: ColumnType = { kind: 'enum', name: 'status', values: ['new', 'old'] }

  test.each<readonly [ColumnType, string]>([
    [{ kind: 'range', of: 'int4', multi: false }, 'IntegerRangeField()'],
    [{ kind: 'range', of: 'int8', multi: false }, 'BigIntegerRangeField()'],
    [{ kind: 'range', of: 'num', multi: false }, 'DecimalRangeField()'],
    [{ kind: 'range', of: 'tstz', multi: false }, 'DateTimeRangeField()'],
    [{ kind: 'range', of: 'date', multi: false }, 'DateRangeField()'],
    [{ kind: 'native', name: 'hstore' }, 'HStoreField()'],
    [{ kind: 'array', of: types.int, dimensions: 1 }, 'ArrayField(models.IntegerField())'],
  ])('%j has a field', (type, expected) => {
    expect(field(column('x', type), postgresql)).toBe(`x = ${expected}`)
    expect(notesOf(column('x', type))).toEqual([])
  })

  test.each<readonly [ColumnType, string]>([
    [status, 'TextField(choices=Status)'],
    // Django casts the arrays that it writes to text[], which no column of status[] takes.
    [{ kind: 'array', of: status, dimensions: 1 }, 'TextField()'],
    [{ kind: 'domain', name: 'qty', of: types.int }, 'IntegerField()'],
    [{ kind: 'range', of: 'ts', multi: false }, 'TextField()'],
    [{ kind: 'range', of: 'int4', multi: true }, 'TextField()'],
    [{ kind: 'native', name: 'citext' }, 'TextField()'],
    [{ kind: 'native', name: 'money' }, 'TextField()'],
    [{ kind: 'native', name: 'vector', args: ['3'] }, 'TextField()'],
  ])('%j is said in a comment and a notice', (type, expected) => {
    const x = column('x', type, { raw: 'its_type' })
    expect(field(x, postgresql)).toBe(`# The schema's type is its_type. | x = models.${expected}`)
    expect(notesOf(x)).toEqual([
      expect.stringMatching(/^notice type: Django has no field of just the type its_type: things\.x is a /),
    ])
  })

  test.each<readonly [ColumnType]>([[types.json], [{ kind: 'array', of: types.json, dimensions: 1 }]])(
    '%j: a warning, since Django cannot read what the column holds',
    (type) => {
      const x = column('x', type)
      expect(field(x, postgresql)).not.toContain('#')
      expect(notesOf(x)).toEqual([
        expect.stringMatching(
          /^warning json-column: .* reads columns of the type jsonb alone.*: things\.x is /,
        ),
      ])
      expect(diagnose(schema([table('things', [id(), x])], { dialect: 'postgresql' }))).toEqual([])
    },
  )

  test.each<readonly [ColumnType, boolean]>([
    [types.datetime, true],
    [types.timestamptz, false],
    [{ kind: 'datetime', timezone: true, precision: 3 }, true],
    [types.jsonb, false],
    [{ kind: 'decimal' }, true],
    [types.decimal, false],
    [{ kind: 'float', bits: 32 }, true],
    [{ kind: 'string', length: 3, fixed: true }, true],
    [varchar(3), false],
    [{ kind: 'array', of: types.datetime, dimensions: 1 }, true],
  ])('%j: a notice alone where Django makes a wider one (%j)', (type, isWider) => {
    const x = column('x', type)
    expect(field(x, postgresql)).not.toContain('#')
    expect(notesOf(x).map((note) => note.split(':')[0])).toEqual(isWider ? ['notice wider-type'] : [])
    expect(diagnose(schema([table('things', [id(), x])], { dialect: 'postgresql' }))).toEqual([])
  })

  test('a collation is an argument of text, and a comment elsewhere', () => {
    const collation = 'de-x-icu'
    expect(field(column('x', types.text, { collation }), postgresql)).toBe(
      'x = models.TextField(db_collation="de-x-icu")',
    )
    const array = column('x', { kind: 'array', of: types.text, dimensions: 1 }, { collation })
    expect(field(array, postgresql)).toBe(
      "# The schema's collation is de-x-icu. | x = ArrayField(models.TextField())",
    )
    expect(notesOf(array)).toEqual([expect.stringMatching(/^notice collation: /)])
  })
})

describe('columns that count', () => {
  const next = { kind: 'sequence', name: 'order_no' } as const

  test('a key by its options', () => {
    const identity = { always: true, start: '100', increment: '5' }
    const key = column('id', types.int, { autoIncrement: true, identity })
    const things = table('things', [key])
    expect(unwrapped(things, [], postgresql)).toContain(
      '    # In the schema this key is GENERATED ALWAYS, START WITH 100, INCREMENT BY 5.\n' +
        '    id = models.AutoField(primary_key=True)\n',
    )
    expect(notes(things)).toEqual([expect.stringMatching(/^notice identity: /)])
  })

  test('a key by a sequence of its own counts, one of neither does not', () => {
    const key = (extra: Partial<Column>): string =>
      unwrapped(table('things', [column('id', types.int, extra)]), [], postgresql)
    expect(key({ default: next })).toContain('    id = models.AutoField(primary_key=True)\n')
    expect(key({})).toContain('    id = models.IntegerField(primary_key=True)\n')
  })

  test('others leave the number to the database, whose sequence a migration does not make', () => {
    const line = column('line', types.int, { autoIncrement: true })
    const number = column('number', types.int, { default: next })
    const text = unwrapped(table('Things', [id(), line, number]), [], postgresql)
    expect(text).toContain(
      `line = models.IntegerField(db_default=RawSQL("nextval(pg_get_serial_sequence('\\"Things\\"', 'line'))", ()))`,
    )
    expect(text).toContain(`number = models.IntegerField(db_default=RawSQL("nextval('order_no'::text)", ()))`)
    expect(notesOf(line, number)).toEqual([
      expect.stringMatching(/^warning auto-increment: .* make no sequence for things\.line$/),
      expect.stringMatching(/^warning sequence-default: .* without order_no, from which things\.number /),
    ])
  })
})

describe('generated columns', () => {
  const generate = (sql: string, extra: Partial<Column> = {}, stored = true): string => {
    const x = column('x', types.int, { nullable: true, generated: { sql, stored }, ...extra })
    const others = [column('a'), column('b'), column('s', varchar(9), { nullable: true })]
    const text = unwrapped(table('things', [id(), ...others, x]), [], postgresql)
    return /(?:# [^\n]+\n\s+)*x = (?:models\.)?(\S.*)/.exec(text)?.[0].replace(/\n\s+/g, ' | ') ?? ''
  }

  test.each([
    ['a + b * 2', 'models.F("a") + models.F("b") * 2'],
    ['(a + b) * 2 - (a - 1)', '(models.F("a") + models.F("b")) * 2 - (models.F("a") - 1)'],
    ['upper((s)::text)', 'Upper("s")'],
    // Nothing but whole numbers is Python's own.
    ['a * 1.5', 'RawSQL("a * 1.5", ())'],
    ["s || ' 5%'", `RawSQL("s || %s", (" 5%",))`],
    ['1 + 1', 'RawSQL("1 + 1", ())'],
    // In CREATE TABLE Django takes a doubled percent sign for one only beside a parameter.
    ['a % 2 + 3', 'RawSQL("a %% %s + 3", (2,))'],
  ])('%s', (sql, expected) => {
    expect(generate(sql)).toBe(
      `x = models.GeneratedField(expression=${expected}, output_field=models.IntegerField(), db_persist=True, null=True)`,
    )
  })

  test('one that Django would change is a plain field', () => {
    expect(generate('a % b')).toBe(
      '# The database computes this: a % b. | x = models.IntegerField(null=True, blank=True, editable=False)',
    )
  })

  test('PostgreSQL’s are stored', () => {
    expect(generate('a', {}, false)).toMatch(/^# In the schema this is not stored, .* db_persist=True, /)
  })

  test('a key that they are computed from is a relation, but not in a loop of tables', () => {
    const key = column('b_id', types.bigint, { nullable: true })
    const twice = column('twice', types.bigint, {
      nullable: true,
      generated: { sql: 'B_ID * 2', stored: true },
    })
    const a = table('a', [id(), key, twice], { foreignKeys: [foreignKey('b_id', 'b')] })
    const back = column('a_id', types.bigint, { nullable: true })
    const loop = table('b', [id(), back], { foreignKeys: [foreignKey('a_id', 'a')] })
    expect(unwrapped(a, [table('b', [id()])])).toContain('b = models.ForeignKey(')
    expect(unwrapped(a, [loop])).toContain('    b_id = models.BigIntegerField(null=True, blank=True)\n')
    expect(unwrapped(a, [loop])).toContain('a = models.ForeignKey(')
    expect(diagnose(schema([a, loop]))).toEqual([
      "warning late-foreign-key: Django's first migration would make some foreign keys too late: that of a over b_id is a ForeignObject, which reads and joins, and no constraint",
    ])
  })

  test('a foreign key of one stays plain', () => {
    const x = column('x', types.bigint, { generated: { sql: 'id', stored: true } })
    const text = unwrapped(table('things', [id(), x], { foreignKeys: [foreignKey('x', 'things')] }))
    expect(text.replace(/\n +# /g, ' ')).toContain(
      'x refers to things (id): the database computes the column, which Django would write.',
    )
    expect(text).toContain('x = models.GeneratedField(expression=models.F("id"), ')
    expect(text).not.toContain('ForeignKey')
  })
})

describe('what is no field', () => {
  test('sequences, domains and names of keys are notices', () => {
    const input = schema([table('things', [id()], { primaryKey: { name: 'the_key', columns: ['id'] } })], {
      ...postgresql,
      sequences: [{ place, name: 's' }],
      domains: [{ place, name: 'd', type: types.int, raw: 'int', nullable: true, checks: [] }],
    })
    expect(diagnose(input).map((note) => note.split(':')[0])).toEqual([
      'notice sequence',
      'notice domain',
      'notice key-name',
    ])
  })

  test('now() of PostgreSQL is the time of the transaction', () => {
    const at = column('at', types.timestamptz, { default: { kind: 'now', of: 'timestamp' } })
    const text = models(schema([table('things', [id(), at])], postgresql))
    expect(text).toContain('from django.contrib.postgres.functions import TransactionNow\n')
    expect(text).toContain('at = models.DateTimeField(db_default=TransactionNow())')
  })

  test('fields of text that are unique get an index more', () => {
    const things = table('things', [column('code', types.text)], { primaryKey: { columns: ['code'] } })
    expect(notes(things)).toEqual([expect.stringMatching(/^notice like-index: /)])
  })
})
