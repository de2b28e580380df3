import { describe, expect, test } from '@jest/globals'

import type { Dialect, Exclusion, Index, IndexPart, Table } from '../../src/model/schema.js'
import { diagnose, unwrapped } from '../support/django/text.js'
import { column, foreignKey, id, schema, table, types, varchar } from '../support/schemas.js'

const postgresql = { dialect: 'postgresql', literal: true } as const

function rooms(extra: Partial<Omit<Table, 'primaryKey'>>): Table {
  const nullable = { nullable: true }
  const columns = [
    column('name', varchar(50)),
    column('nick', types.text, nullable),
    column('size', types.int, nullable),
    column('data', types.jsonb),
    column('stay', { kind: 'range', of: 'date', multi: false }),
    column('closed_at', types.timestamptz, nullable),
    column('parent_id', types.bigint, nullable),
  ]
  return table('rooms', [id(), ...columns], { foreignKeys: [foreignKey('parent_id', 'rooms')], ...extra })
}

const of = (name: string, traits: Partial<IndexPart> = {}): IndexPart =>
  ({ kind: 'column', name, ...traits }) as IndexPart
const sql = (text: string, traits: Partial<IndexPart> = {}): IndexPart =>
  ({ kind: 'expression', sql: text, ...traits }) as IndexPart

function index(parts: readonly IndexPart[], extra: Partial<Index> = {}): Index {
  return { name: 'ix', parts, unique: false, ...extra }
}

/** What stands in Meta for an index or constraint alone. */
function meta(extra: Partial<Omit<Table, 'primaryKey'>>): string {
  const text = unwrapped(rooms(extra), [], postgresql)
  return /(?:constraints|indexes) = \((.*?),?\)\n/s.exec(text)?.[1] ?? ''
}

describe('indexes of PostgreSQL', () => {
  test.each<readonly [Index, string]>([
    [
      index([of('closed_at', { order: 'desc', nulls: 'last' }), of('name')]),
      'models.Index(models.F("closed_at").desc(nulls_last=True), "name", name="ix")',
    ],
    [
      index([of('size', { nulls: 'first' })]),
      'models.Index(models.F("size").asc(nulls_first=True), name="ix")',
    ],
    [
      index([of('data', { operatorClass: 'jsonb_path_ops' })], { method: 'gin' }),
      'GinIndex(fields=["data"], name="ix", opclasses=["jsonb_path_ops"])',
    ],
    [
      index([sql('lower((name)::text)', { operatorClass: 'gin_trgm_ops' })], { method: 'gin' }),
      'GinIndex(OpClass(Lower("name"), name="gin_trgm_ops"), name="ix")',
    ],
    [
      index([of('name', { collation: 'C', operatorClass: 'text_pattern_ops', order: 'desc' })]),
      'models.Index(models.OrderBy(OpClass(Collate("name", "C"), name="text_pattern_ops"), descending=True), name="ix")',
    ],
    [
      index([of('size'), of('name', { operatorClass: 'varchar_pattern_ops' })]),
      'models.Index(fields=["size", "name"], name="ix", opclasses=["", "varchar_pattern_ops"])',
    ],
    [index([of('closed_at')], { method: 'brin' }), 'BrinIndex(fields=["closed_at"], name="ix")'],
    [index([of('stay')], { method: 'spgist' }), 'SpGistIndex(fields=["stay"], name="ix")'],
    [
      index([of('size')], { where: 'closed_at IS NULL', include: ['name', 'parent_id'] }),
      'models.Index(fields=["size"], name="ix", condition=models.Q(closed_at__isnull=True), include=["name", "parent"])',
    ],
    [
      index([of('size')], { where: 'size % 2 = 0' }),
      'models.Index(fields=["size"], name="ix", condition=models.Q(RawSQL("size %% 2 = 0", (), output_field=models.BooleanField())))',
    ],
    [index([sql("(data ->> 'a'::text)")]), `models.Index(RawSQL("(data ->> 'a'::text)", ()), name="ix")`],
  ])('%j', (input, expected) => {
    expect(meta({ indexes: [input] })).toBe(expected)
  })

  const stored = (method: string | undefined, storageParameters: Readonly<Record<string, string>>): Index =>
    index([of('size')], { ...(method === undefined ? {} : { method }), storageParameters })

  test.each<readonly [Index, string]>([
    [
      stored(undefined, { deduplicate_items: 'false', fillfactor: '70' }),
      'BTreeIndex(fields=["size"], name="ix", deduplicate_items=False, fillfactor=70)',
    ],
    [
      stored('gin', { fastupdate: 'true', gin_pending_list_limit: '64' }),
      'GinIndex(fields=["size"], name="ix", fastupdate=True, gin_pending_list_limit=64)',
    ],
    [
      stored('brin', { autosummarize: 'true', pages_per_range: '32' }),
      'BrinIndex(fields=["size"], name="ix", autosummarize=True, pages_per_range=32)',
    ],
    [
      stored('gist', { buffering: 'off', fillfactor: '90' }),
      'GistIndex(fields=["size"], name="ix", buffering=False, fillfactor=90)',
    ],
    [stored('hash', { fillfactor: '70' }), 'HashIndex(fields=["size"], name="ix", fillfactor=70)'],
    [stored('spgist', { fillfactor: '70' }), 'SpGistIndex(fields=["size"], name="ix", fillfactor=70)'],
    [
      index([of('size'), of('name')], {
        method: 'bloom',
        storageParameters: { col1: '4', col2: '2', length: '80' },
      }),
      'BloomIndex(fields=["size", "name"], name="ix", columns=[4, 2], length=80)',
    ],
    [
      index([sql('lower(name)')], {
        where: 'size > 3',
        include: ['nick'],
        storageParameters: { fillfactor: '70' },
      }),
      'BTreeIndex(Lower("name"), name="ix", condition=models.Q(size__gt=3), include=["nick"], fillfactor=70)',
    ],
  ])('kept in a way of their own: %j', (input, expected) => {
    expect(meta({ indexes: [input] })).toBe(expected)
    expect(diagnose(schema([rooms({ indexes: [input] })], postgresql))).toEqual([])
  })

  test.each<readonly [Index, string, string]>([
    [
      stored(undefined, { pages_per_range: '3' }),
      'models.Index(fields=["size"], name="ix")',
      'pages_per_range=3',
    ],
    [stored(undefined, { fillfactor: '070' }), 'models.Index(fields=["size"], name="ix")', 'fillfactor=070'],
    [stored('brin', { pages_per_range: '0' }), 'BrinIndex(fields=["size"], name="ix")', 'pages_per_range=0'],
    [stored('gist', { buffering: 'auto' }), 'GistIndex(fields=["size"], name="ix")', 'buffering=auto'],
    [
      stored('bloom', { col1: '0', col2: '3', length: '4097' }),
      'BloomIndex(fields=["size"], name="ix")',
      'col1=0, col2=3, length=4097',
    ],
    [
      index([of('size'), of('name'), of('nick')], {
        method: 'bloom',
        storageParameters: { col1: '4', col3: '2', col4: '1' },
      }),
      'BloomIndex(fields=["size", "name", "nick"], name="ix", columns=[4])',
      'col3=2, col4=1',
    ],
    [
      index([sql('lower(name)')], { method: 'bloom', storageParameters: { col1: '4' } }),
      'BloomIndex(Lower("name"), name="ix")',
      'col1=4',
    ],
    [
      stored('gin', { constructor: '1', fastupdate: 'f); x', gin_pending_list_limit: '64' }),
      'GinIndex(fields=["size"], name="ix", gin_pending_list_limit=64)',
      'constructor=1, fastupdate=f); x',
    ],
  ])('kept in a way that Django has no word for: %j', (input, expected, left) => {
    expect(meta({ indexes: [input] })).toBe(expected)
    expect(diagnose(schema([rooms({ indexes: [input] })], postgresql))).toEqual([
      `notice storage-parameter: Django has no such storage parameters of the index ix of rooms: WITH (${left})`,
    ])
  })

  test('how a constraint is kept is told', () => {
    const storageParameters = { fillfactor: '70' }
    const input = rooms({
      indexes: [index([of('name')], { unique: true, storageParameters })],
      uniques: [
        { columns: ['nick'], storageParameters },
        { name: 'u', columns: ['size'], nullsNotDistinct: true, storageParameters },
      ],
      exclusions: [
        {
          name: 'ex',
          method: 'gist',
          parts: [{ kind: 'column', name: 'stay', operator: '&&' }],
          storageParameters,
        },
      ],
    })
    const key = { ...input, primaryKey: { columns: ['id'], storageParameters } }
    expect(unwrapped(key, [], postgresql)).not.toContain('fillfactor')
    const told = diagnose(schema([key], postgresql)).filter((said) => said.includes('storage-parameter'))
    expect(told).toEqual([
      'notice storage-parameter: Django has no such storage parameters of the primary key of rooms: WITH (fillfactor=70) (and 4 more like it)',
    ])
  })

  test('another database has none', () => {
    const input = rooms({ indexes: [stored(undefined, { fillfactor: '70' })] })
    expect(unwrapped(input, [], { dialect: 'sqlite', literal: true })).toContain(
      'models.Index(fields=["size"], name="ix")',
    )
    expect(diagnose(schema([input], { dialect: 'sqlite', literal: true }))).toContain(
      'notice storage-parameter: Django has no such storage parameters of the index ix of rooms: WITH (fillfactor=70)',
    )
  })

  test('a name of a collation that Django does not take leaves the index out', () => {
    const indexes = [index([of('name', { collation: 'de_DE.utf8' })])]
    expect(unwrapped(rooms({ indexes }), [], postgresql)).toContain('# The index ix (name) is left out: ')
  })
})

describe('unique ones', () => {
  const unique = { unique: true } as const

  test.each<readonly [Index, string]>([
    [
      index([of('name')], { ...unique, where: 'closed_at IS NULL' }),
      'fields=["name"], name="ix", condition=models.Q(closed_at__isnull=True)',
    ],
    [index([of('size', { order: 'desc' })], unique), 'models.F("size").desc(), name="ix"'],
    [index([of('size')], { ...unique, include: ['name'] }), 'fields=["size"], name="ix", include=["name"]'],
    [
      index([of('size')], { ...unique, nullsNotDistinct: true }),
      'fields=["size"], name="ix", nulls_distinct=False',
    ],
    // What full_clean() checks holds no SQL as written, in which it could not put the values of a row.
    [
      index([sql("name || '%'")], unique),
      'models.Func("name", models.Value("%"), arg_joiner=" || ", output_field=models.TextField(), template="(%(expressions)s)"), name="ix"',
    ],
    [
      index([of('name')], { ...unique, where: "closed_at IS NULL AND nick <> 'x'" }),
      'fields=["name"], name="ix", condition=models.Q(closed_at__isnull=True) & ~models.Q(Exact(models.F("nick"), "x"))',
    ],
    [
      index([of('name')], { ...unique, where: "closed_at IS NULL AND nick || '' <> 'x'" }),
      'fields=["name"], name="ix", condition=models.Q(closed_at__isnull=True) & models.Q(models.Func(' +
        'models.Func("nick", models.Value(""), arg_joiner=" || ", output_field=models.TextField(), template="(%(expressions)s)"), ' +
        'models.Value("x"), arg_joiner=" <> ", output_field=models.BooleanField(), template="(%(expressions)s)"))',
    ],
  ])('%j', (input, expected) => {
    expect(meta({ indexes: [input] })).toBe(`models.UniqueConstraint(${expected})`)
  })

  test.each<readonly [Dialect, string, string]>([
    [
      'sqlite',
      'CAST(size AS TEXT)',
      'models.Func("size", output_field=models.IntegerField(), template="CAST(%(expressions)s AS text)")',
    ],
    [
      'postgresql',
      'size::text',
      'models.Func("size", output_field=models.IntegerField(), template="(%(expressions)s)::text")',
    ],
    [
      'sqlite',
      "trim(name, '.')",
      'models.Func("name", models.Value("."), function="trim", output_field=models.CharField())',
    ],
    [
      'postgresql',
      "btrim(name, '.')",
      'models.Func("name", models.Value("."), function="btrim", output_field=models.CharField())',
    ],
  ])('%s: %s is said in words of the database', (dialect, text, expected) => {
    const indexes = [index([sql(text)], unique)]
    const written = unwrapped(rooms({ indexes }), [], { dialect, literal: true })
    expect(written).toContain(`models.UniqueConstraint(${expected}, name="ix")`)
  })

  test.each<readonly [Dialect, string]>([
    ['sqlite', "name LIKE 'a!%' ESCAPE '!'"],
    ['mysql', "trim(both '.' from name)"],
  ])('%s has no function for %s', (dialect, text) => {
    const input = rooms({ indexes: [index([sql(text)], unique)] })
    expect(diagnose(schema([input], { dialect, literal: true })).join()).toContain(
      'Django cannot check that an SQL expression is unique',
    )
  })

  test('a condition that cannot be checked leaves the index out, and no import behind', () => {
    const where = 'lower(name) = nick AND CASE WHEN size > 1 THEN true END'
    const input = rooms({ indexes: [index([sql('lower(name)')], { ...unique, where })] })
    const reason = 'Django cannot check uniqueness under such a condition'
    expect(unwrapped(input, [], postgresql)).not.toContain('Lower')
    expect(diagnose(schema([input], postgresql))).toEqual([
      `warning index: the unique index ix (lower(name)) WHERE ${where} of rooms is a comment only: ${reason}`,
    ])
  })

  test.each<readonly [string, Partial<Omit<Table, 'primaryKey'>>]>([
    ['partial', { indexes: [index([of('parent_id')], { ...unique, where: 'closed_at IS NULL' })] }],
    ['not distinct', { uniques: [{ columns: ['parent_id'], name: 'u', nullsNotDistinct: true }] }],
    ['deferrable', { uniques: [{ columns: ['parent_id'], name: 'u', deferrable: 'deferred' }] }],
  ])('one that is %s makes no relation one-to-one', (_, extra) => {
    const text = unwrapped(rooms(extra), [], postgresql)
    expect(text).toContain('parent = models.ForeignKey(')
    expect(text).toContain('models.UniqueConstraint(fields=["parent"], ')
  })

  test('a constraint may wait, but not with columns that it carries along', () => {
    const constraint = { name: 'u', columns: ['size'], deferrable: 'immediate' } as const
    expect(meta({ uniques: [constraint] })).toBe(
      'models.UniqueConstraint(fields=["size"], name="u", deferrable=models.Deferrable.IMMEDIATE)',
    )
    const text = unwrapped(rooms({ uniques: [{ ...constraint, include: ['name'] }] }), [], postgresql)
    expect(text).toContain('# The unique constraint u (size) is left out: Django defers no constraint ')
  })
})

describe('exclusions', () => {
  const exclusion = (extra: Partial<Exclusion> = {}): Partial<Omit<Table, 'primaryKey'>> => ({
    exclusions: [
      {
        name: 'ex',
        method: 'gist',
        parts: [
          { kind: 'column', name: 'size', operator: '=' },
          { kind: 'expression', sql: "daterange(lower(stay), NULL, '[]')", operator: '&&' },
        ],
        ...extra,
      },
    ],
  })
  const parts = [{ kind: 'column', name: 'stay', operator: '&&' }] as const

  test('are constraints of PostgreSQL', () => {
    expect(meta(exclusion({ parts, where: 'closed_at IS NULL', deferrable: 'deferred' }))).toBe(
      'ExclusionConstraint(name="ex", expressions=[("stay", "&&")], condition=models.Q(closed_at__isnull=True), ' +
        'deferrable=models.Deferrable.DEFERRED)',
    )
  })

  test.each([
    ['Django cannot check such an expression', {}],
    ['Django has no exclusion by btree here', { parts, method: 'btree' }],
    ['Django cannot check such a condition', { parts, where: 'stay @> CURRENT_DATE' }],
  ])('%s: a comment and a warning', (reason, extra) => {
    const input = rooms(exclusion(extra))
    expect(unwrapped(input, [], postgresql).replace(/\n +# /g, ' ')).toContain(
      `The exclusion constraint ex is left out: ${reason}.`,
    )
    expect(diagnose(schema([input], postgresql))).toEqual([
      `warning exclusion: the exclusion constraint ex of rooms is a comment only: ${reason}`,
    ])
  })
})
