import { expect, test } from '@jest/globals'

import type { Schema } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { askRuff, compileModels } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { column, id, schema, table, types } from '../support/schemas.js'

const place = { path: 'schema.sql', line: 1, column: 1 }
const mood: ColumnType = { kind: 'enum', name: 'mood', values: ['good', 'bad'] }
const small: ColumnType = { kind: 'domain', name: 'small', of: types.int }
const citext: ColumnType = { kind: 'native', name: 'citext' }

function arrayOf(of: ColumnType, dimensions = 1): ColumnType {
  return { kind: 'array', of, dimensions }
}

function input(type: ColumnType, dialect: 'postgresql' | 'sqlite' = 'postgresql'): Schema {
  const domain = { place, name: 'small', type: types.int, raw: 'int', nullable: true, checks: [] }
  const enums = [{ place, name: 'mood', values: ['good', 'bad'] }]
  const tables = [table('things', [id(), column('x', type, { raw: 'its_type[]' })])]
  return schema(tables, { dialect, literal: true, enums, domains: [domain] })
}

function print(type: ColumnType, options: Readonly<Record<string, unknown>> = {}): string {
  return generateFiles(sqlalchemy, input(type), { options })['models.py'] ?? ''
}

test.each<readonly [ColumnType, string]>([
  [arrayOf(citext), 'x: Mapped[list[str]] = mapped_column(CastArray(CITEXT, Text))'],
  [arrayOf(citext, 2), 'x: Mapped[list[list[str]]] = mapped_column(CastArray(CITEXT, Text, 2))'],
  [arrayOf(small), 'x: Mapped[list[int]] = mapped_column(CastArray(small_domain, Integer))'],
  [arrayOf(mood, 2), 'x: Mapped[list[list[Mood]]] = mapped_column(CastArray(mood_enum, Text, 2))'],
])('an array that drivers do not know is cast when it is read: %j', async (type, expected) => {
  const code = print(type)
  expect(code).toContain(`    ${expected}\n`)
  await compileModels.sqlalchemy(code)
  expect(await askRuff({ 'models.py': code })).toEqual([])
})

test.each<readonly [ColumnType, string]>([
  [arrayOf(mood), 'ARRAY(mood_enum)'],
  [arrayOf(types.int, 2), 'ARRAY(Integer, dimensions=2)'],
  [arrayOf({ kind: 'native', name: 'hstore' }), '(HSTORE)'],
  // SQLAlchemy 2.1 does not say that the class itself holds floats.
  [arrayOf({ kind: 'float', bits: 64 }), 'ARRAY[float](Double())'],
  // A multirange is a list of ranges, which would pass for an array of its own.
  [arrayOf({ kind: 'range', of: 'int4', multi: true }), 'ARRAY(INT4MULTIRANGE, dimensions=1)'],
  // So may a value of JSON.
  [arrayOf({ kind: 'json', binary: true }), 'ARRAY(JSONB, dimensions=1)'],
])('others are left to SQLAlchemy: %j', (type, expected) => {
  const code = print(type)
  expect(code).toContain(expected)
  expect(code).not.toContain('CastArray')
})

test('a type of the team’s own is taken at its word, for the array or for its members', () => {
  for (const key of ['its_type', 'its_type[]', 'things.x']) {
    expect(print(arrayOf(citext), { types: { [key]: 'app.types:Own' } })).not.toContain('CastArray')
  }
})

test('a table of that name takes it, and the class another one', () => {
  const { tables, ...rest } = input(arrayOf(citext))
  const code = generateFiles(sqlalchemy, { ...rest, tables: [...tables, table('cast_arrays', [id()])] })[
    'models.py'
  ]
  expect(code).toContain('class CastArray(Base):')
  expect(code).toMatch(/mapped_column\(CastArray\d\(CITEXT, Text\)\)/)
})

test.each(['declarative', 'dataclass', 'sqlmodel', 'core', 'classic'])(
  'the class stands beside the types of style %s, and in a package in their module',
  async (style) => {
    const code = print(arrayOf(mood, 2), { style })
    expect(code).toMatch(/CastArray\(mood_enum, Text, 2\)/)
    expect(await askRuff({ 'models.py': code })).toEqual([])
    const files = generateFiles(sqlalchemy, input(arrayOf(citext)), { layout: 'folder', options: { style } })
    expect(files['database_types.py']).toContain('class CastArray(')
    expect(files['thing.py'] ?? files['things.py']).not.toContain('ARRAY')
    expect(files['thing.py'] ?? files['things.py']).toMatch(/from \.database_types import .*CastArray/)
  },
)
