import { describe, expect, test } from '@jest/globals'
import { rmSync } from 'node:fs'

import { parseType } from '../../src/dialects/index.js'
import type { Schema } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { sqlalchemyOptions } from '../../src/targets/sqlalchemy/options.js'
import { styles } from '../../src/targets/sqlalchemy/styles/index.js'
import { askRuff, compileModels } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { hasNewestSqlalchemy, makeFolder, runTool } from '../support/python.js'
import { column, id, schema, table, types, varchar } from '../support/schemas.js'
import { askTeam } from '../support/team.js'

function print(input: Schema, written: object, style = 'declarative'): string {
  return generateFiles(sqlalchemy, input, { options: { types: written, style } })['models.py'] ?? ''
}

function flat(code: string): string {
  return code
    .replace(/\n\s*/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
}

/** The columns `a` and `b` of a table `t`, with `types` of them. */
function printOne(type: ColumnType, raw: string, written: object): string {
  return flat(print(schema([table('t', [id(), { ...column('a', type), raw }])]), written))
}

const citext: ColumnType = { kind: 'native', name: 'citext' }
const TYPE = 'app.types:Own'

describe('what stands for a column', () => {
  test.each<[string, ColumnType, string, object, string]>([
    ['its type, of any values', citext, 'citext', { CITEXT: TYPE }, 'Mapped[Any] = mapped_column(Own)'],
    [
      'the Python type is said',
      citext,
      'CITEXT',
      { citext: { type: TYPE, python: 'str' } },
      'Mapped[str] = mapped_column(Own)',
    ],
    [
      'the column itself, before its type',
      citext,
      'CITEXT',
      { citext: 'app.types:Other', 't.a': { type: TYPE, python: 'list[app.types:Word]' } },
      'Mapped[list[Word]] = mapped_column(Own)',
    ],
    [
      'figures are handed on',
      types.decimal,
      'NUMERIC(10, 2)',
      { numeric: TYPE },
      'mapped_column(Own(10, 2))',
    ],
    [
      'but not those of the key',
      types.decimal,
      'NUMERIC(10, 2)',
      { 'numeric(10,2)': TYPE },
      'mapped_column(Own)',
    ],
    ['words are not', { kind: 'unknown' }, 'geo(Point, 4326)', { geo: TYPE }, 'mapped_column(Own)'],
    [
      'the members of an array',
      { kind: 'array', of: citext, dimensions: 1 },
      'citext[]',
      { citext: { type: TYPE, python: 'str' } },
      'mapped_column(JSON)',
    ],
    [
      'its type by another of its names',
      types.timestamptz,
      'TIMESTAMP WITH TIME ZONE',
      { timestamptz: TYPE },
      'mapped_column(Own)',
    ],
    [
      'such a name with its figures before a bare one',
      varchar(20),
      'varchar(20)',
      { VARCHAR: 'app.types:Other', 'character varying (20)': TYPE },
      'mapped_column(Own)',
    ],
    [
      'the name as it is written before another one',
      types.int,
      'int4',
      { int4: TYPE, integer: 'app.types:Other' },
      'mapped_column(Own)',
    ],
    [
      'figures by another name are handed on',
      types.decimal,
      'DECIMAL(10, 2)',
      { numeric: TYPE },
      'mapped_column(Own(10, 2))',
    ],
    ['unsigned is not signed', types.int, 'int unsigned', { integer: TYPE }, 'mapped_column(Integer)'],
    ['other types stay', varchar(20), 'VARCHAR(20)', { text: TYPE }, 'mapped_column(String(20))'],
  ])('%s', (_, type, raw, written, expected) => {
    expect(printOne(type, raw, written)).toContain(expected)
  })

  test.each([
    ['postgresql', 'mapped_column(Own)'],
    ['mysql', 'mapped_column(Double)'],
    [undefined, 'mapped_column(Double)'],
  ] as const)('FLOAT is double precision in PostgreSQL alone (%s)', (dialect, expected) => {
    const a = column('a', { kind: 'float', bits: 64 }, { raw: 'double precision' })
    const input = schema([table('t', [id(), a])], dialect ? { dialect } : {})
    expect(flat(print(input, { FLOAT: TYPE }))).toContain(expected)
  })

  test('the members of an array on PostgreSQL', () => {
    const tags = { ...column('tags', { kind: 'array', of: citext, dimensions: 1 }), raw: 'citext[]' }
    const input = schema([table('t', [id(), tags])], { dialect: 'postgresql', literal: true })
    expect(print(input, { citext: { type: TYPE, python: 'str' } })).toContain(
      'tags: Mapped[list[str]] = mapped_column(ARRAY(Own))',
    )
  })

  test('a type nobody knows needs no class, no remark and no enumeration', () => {
    const columns = [
      { ...column('a', { kind: 'unknown' }), raw: 'semver' },
      column('state', { kind: 'enum', values: ['new'] }),
    ]
    const input = schema([table('t', [id(), ...columns])], { dialect: 'postgresql', literal: true })
    const code = print(input, { semver: TYPE, 't.state': 'app.types:State' })
    expect(code).not.toMatch(/NativeType|in the schema|enum/)
  })

  test('a key that counts gives way only to its own column', () => {
    const input = schema([table('t', [id()])])
    expect(print(input, { BIGINT: TYPE })).not.toContain('Own')
    expect(print(input, { 't.id': TYPE })).toContain('Own')
  })
})

test.each(['str | None', 'Money', 'list[list[str]]', 'os.system("x")', 'app:a]; import os'])(
  'the Python type %s is refused',
  (python) => {
    const { success } = sqlalchemyOptions.safeParse({ types: { citext: { type: TYPE, python } } })
    expect(success).toBe(false)
  },
)

const TEAM = `from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator


@dataclass
class Money:
    amount: Decimal


class MoneyType(TypeDecorator[Money]):
    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(value.amount)

    def process_result_value(self, value: Any, dialect: Dialect) -> Money | None:
        return None if value is None else Money(Decimal(value))
`

const SESSION = `
from sqlalchemy.orm import Session

with Session(engine) as session:
    session.add(Price(net=Money(Decimal("1.50"))))
    session.commit()
    price = session.get_one(Price, 1)
    assert price.net == Money(Decimal("1.50"))
    assert price.gross is None
`

/** The columns of Table objects have no Python types, and their rows are another story. */
const CORE = 'assert prices_table.c.net.type.length == 20'

test.each(Object.keys(styles))('own types work in style %s', async (style) => {
  const input = schema([
    table('prices', [
      id(),
      { ...column('net', varchar(20)), raw: 'VARCHAR(20)' },
      { ...column('gross', varchar(20), { nullable: true }), raw: 'VARCHAR(20)' },
    ]),
  ])
  const written = { varchar: { type: 'app.types:MoneyType', python: 'app.types:Money' } }
  const models = print(input, written, style)
  const files = { 'app/__init__.py': '', 'app/types.py': TEAM, 'models.py': models }
  const session = style === 'core' ? CORE : `from app.types import Decimal, Money\n${SESSION}`
  expect(await askTeam(files, session, style !== 'classic')).toEqual([])
})

test('the vectors of pgvector are its types where the repository names it', async () => {
  const vector: ColumnType = { kind: 'native', name: 'vector', args: ['3'] }
  const columns = [
    { ...column('a', vector), raw: 'vector(3)' },
    { ...column('b', { kind: 'unknown' }, { nullable: true }), raw: 'halfvec(4)' },
  ]
  const input = schema([table('t', [id(), ...columns])], { dialect: 'postgresql', literal: true })
  const make = (dependencies: ReadonlySet<string>): string =>
    generateFiles(sqlalchemy, input, { dependencies })['models.py'] ?? ''
  const code = make(new Set(['pgvector']))
  expect(code).toContain('a: Mapped[Any] = mapped_column(VECTOR(3))')
  expect(code).toContain('b: Mapped[Any | None] = mapped_column(HALFVEC(4))')
  expect(code).not.toContain('NativeType')
  expect(make(new Set(['geoalchemy2']))).toContain('NativeType("vector(3)")')
  await compileModels.sqlalchemy(code)
  expect(await askRuff({ 'models.py': code })).toEqual([])
})

/** Prints what `create_all` says of indexes: those of the models and those that GeoAlchemy2 adds as it listens. */
const CREATE_INDEXES = `
import models
from sqlalchemy import create_mock_engine

def show(statement, *_, **__):
    sql = str(statement.compile(dialect=engine.dialect)).strip()
    if "INDEX" in sql:
        print(sql)

engine = create_mock_engine("postgresql+psycopg://", show)
models.Base.metadata.create_all(engine, checkfirst=False)
`

describe('the types of PostGIS are those of GeoAlchemy2 where the repository names it', () => {
  const make = (raw: string, ...packages: readonly string[]): string => {
    const place = { ...column('place', parseType(raw, 'postgresql', true)), raw }
    const parts = [{ kind: 'column', name: 'place' }] as const
    const indexes = [{ place: place.place, name: 'by_place', unique: false, method: 'gist', parts }]
    const input = schema([table('t', [id(), place], { indexes })], { dialect: 'postgresql', literal: true })
    const request = { dependencies: new Set(packages), lineLength: 120 }
    return generateFiles(sqlalchemy, input, request)['models.py'] ?? ''
  }

  test.each([
    ['geometry', 'WKBElement', 'Geometry(geometry_type=None, spatial_index=False)'],
    ['public.geometry(Geometry)', 'WKBElement', 'Geometry("GEOMETRY", spatial_index=False)'],
    ['GEOMETRY(Point, 4326)', 'WKBElement', 'Geometry("POINT", srid=4326, spatial_index=False)'],
    ['"gis"."geometry"(MultiPolygonZM,0)', 'WKBElement', 'Geometry("MULTIPOLYGONZM", spatial_index=False)'],
    ['geography', 'WKBElement', 'Geography(geometry_type=None, spatial_index=False)'],
    // PostGIS itself takes longitude and latitude where a geography has no system.
    ['geography(PointZ)', 'WKBElement', 'Geography("POINTZ", srid=4326, spatial_index=False)'],
    ['geography(Point,4267)', 'WKBElement', 'Geography("POINT", srid=4267, spatial_index=False)'],
    ['raster', 'RasterElement', 'Raster(spatial_index=False)'],
  ])('%s', (raw, values, type) => {
    const code = make(raw, 'geoalchemy2', 'psycopg2-binary')
    expect(code).toContain(`place: Mapped[${values}] = mapped_column(${type})`)
    expect(code).toMatch(/^from geoalchemy2 import /m)
    expect(code).not.toContain('NativeType')
    expect(code.match(/"gist"/g)).toHaveLength(1)
  })

  const testNewest = hasNewestSqlalchemy() ? test : test.skip

  testNewest('and give the one index that the schema has', async () => {
    const code = make('geometry(Point,4326)', 'geoalchemy2')
    await compileModels.sqlalchemy(code, 'sqlalchemy21')
    const folder = makeFolder({ 'models.py': code })
    const made = await runTool('python', ['-c', CREATE_INDEXES], folder, 'sqlalchemy21')
    const typed = await runTool('mypy', ['--strict', 'models.py'], folder, 'sqlalchemy21')
    rmSync(folder, { recursive: true, force: true })
    expect(made.stderr + made.stdout).toBe('CREATE INDEX by_place ON t USING gist (place)\n')
    expect(typed.stdout).toBe('Success: no issues found in 1 source file\n')
  })

  test.each([
    ['geometry(Point,4326)', ['pgvector']],
    ['geometry(Point,4326)[]', ['geoalchemy2']],
    ['geometry(Point,4326,7)', ['geoalchemy2']],
    ['point', ['geoalchemy2']],
    ['raster', ['geoalchemy2', 'psycopg']],
  ])('but not %s with %j', (raw, packages) => {
    expect(make(raw, ...packages)).not.toContain('geoalchemy2')
  })
})
