import { readFileSync, rmSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import type { Schema } from '../../src/model/schema.js'
import type { ColumnType } from '../../src/model/type.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { compileModels } from '../support/models.js'
import { generateFiles } from '../support/pages.js'
import { makeFolder, runTool } from '../support/python.js'
import { column, id, schema, table, types } from '../support/schemas.js'

const place = { path: 'schema.sql', line: 1, column: 1 }
const prelude = readFileSync(new URL('../support/sqlalchemy.py', import.meta.url), 'utf8')

function print(input: Schema, pythonVersion = '3.10'): string {
  return generateFiles(sqlalchemy, input, { pythonVersion })['models.py'] ?? ''
}

function flat(code: string): string {
  return code
    .replace(/\n\s*/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
}

function enumOf(...values: readonly string[]): ColumnType {
  return { kind: 'enum', values }
}

/** A schema of PostgreSQL with one enumerated type that stands on its own. */
function named(
  name: string,
  values: readonly string[],
  tables: Schema['tables'],
  namespace?: string,
): Schema {
  const placed = namespace === undefined ? {} : { namespace }
  return schema(tables, { dialect: 'postgresql', literal: true, enums: [{ place, name, values, ...placed }] })
}

test('an enumeration is a class whose values are stored', () => {
  const orders = table('orders', [id(), column('state', enumOf('new', 'in transit'), { nullable: true })])
  const code = flat(print(schema([orders])))
  expect(code).toContain('class OrderState(str, enum.Enum): NEW = "new" IN_TRANSIT = "in transit"')
  expect(code).toContain(
    'state: Mapped[OrderState | None] = mapped_column(Enum(OrderState, name="orders_state", values_callable=enum_values))',
  )
})

test.each([
  ['3.10', 'class TX(str, enum.Enum):'],
  ['3.11', 'class TX(enum.StrEnum):'],
  ['3.14', 'class TX(enum.StrEnum):'],
])('on Python %s it is a %s', (version, heading) => {
  expect(print(schema([table('t', [id(), column('x', enumOf('a'))])]), version)).toContain(heading)
})

test('one type is one class for all columns and arrays', () => {
  const mood: ColumnType = { kind: 'enum', values: ['ok'], name: 'mood', namespace: 'app' }
  const code = flat(
    print(
      named(
        'mood',
        ['ok'],
        [
          table('a', [id(), column('x', mood), column('y', { kind: 'array', of: mood, dimensions: 2 })]),
          table('b', [id(), column('x', mood)]),
        ],
        'app',
      ),
    ),
  )
  expect(code.match(/class Mood\(/g)).toHaveLength(1)
  expect(code.match(/x: Mapped\[Mood\] = mapped_column\(mood_enum\)/g)).toHaveLength(2)
  expect(code).toContain('y: Mapped[list[list[Mood]]] = mapped_column(CastArray(mood_enum, Text, 2))')
  expect(code).toContain(
    'mood_enum = Enum(Mood, name="mood", schema="app", values_callable=enum_values, metadata=Base.metadata)',
  )
})

test('an array that is JSON elsewhere than on PostgreSQL gives texts back', () => {
  const array: ColumnType = { kind: 'array', of: enumOf('a'), dimensions: 1 }
  expect(flat(print(schema([table('t', [id(), column('x', array)])])))).toContain('x: Mapped[list[str]]')
})

describe('names of classes', () => {
  const taken = (name: string, tables: Schema['tables']): string => {
    const [, found] = /\nclass (\w+)\(str, enum\.Enum\)/.exec(print(named(name, ['a'], tables))) ?? []
    return found ?? ''
  }

  test.each([
    ['order_status', [], 'OrderStatus'],
    ['status', [table('statuses', [id()])], 'StatusEnum'],
    ['status', [table('statuses', [id()]), table('status_enums', [id()])], 'StatusEnum2'],
    ['base', [], 'Base_'],
    ['value_error', [], 'ValueError_'],
    ['enum', [], 'Enum'],
    ['2fa', [], 'Table2fa'],
  ] as const)('%s', (name, tables, expected) => {
    expect(taken(name, tables)).toBe(expected)
  })

  test('a column of the same name takes another attribute', () => {
    const mood: ColumnType = { kind: 'enum', values: ['a'], name: 'Mood' }
    const code = print(named('Mood', ['a'], [table('t', [id(), column('Mood', mood)])]))
    expect(flat(code)).toContain('Mood_: Mapped[Mood] = mapped_column("Mood", mood_enum)')
  })

  test('the types of columns have names of their own in the database', () => {
    const tables = [
      table('a_b', [id(), column('c', enumOf('x'))]),
      table('a', [id(), column('b_c', enumOf('y'))]),
      table('t_c', [id()]),
      table('t', [id(), column('c', enumOf('z'))]),
    ]
    const names = [...flat(print(schema(tables))).matchAll(/Enum\(\w+, name="(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['a_b_c', 'a_b_c_2', 't_c_'])
  })
})

test('a type without values is one in PostgreSQL, and text elsewhere', () => {
  const none: ColumnType = { kind: 'enum', values: [], name: 'none' }
  const code = print(named('none', [], [table('t', [id(), column('x', none)])]))
  expect(code).toContain('class None_(str, enum.Enum):\n    pass\n')
  expect(code).toContain('x: Mapped[None_] = mapped_column(none_enum)')
  expect(print(schema([table('t', [id(), column('x', enumOf())])]))).toContain(
    'x: Mapped[str] = mapped_column(String)',
  )
})

/** Names of every kind that could clash, and every form in which an enumeration can be held. */
function everyEnum(dialect?: Schema['dialect']): Schema {
  const columns = ['enum', 'str', 'list', 'enum_values', 'class', 'metadata']
  const values = ['a', 'A', '', 'mro', 'None', '__x__', 'it\'s "quoted" \\', 'a:b', '%s', '\u{1f600}', 'ü']
  const many = Array.from({ length: 600 }, (_, index) => `value ${index}`)
  return schema(
    [
      table('enums', [
        id(types.int),
        ...columns.map((name) =>
          column(name, enumOf(...values), { default: { kind: 'string', value: 'a:b' } }),
        ),
        column('many', enumOf(...many), { nullable: true }),
        column('some', { kind: 'array', of: enumOf(...values), dimensions: 1 }, { nullable: true }),
      ]),
      table('enum_values', [id(types.int), column('Enum', enumOf('a'))]),
      table('links', [column('x', enumOf('a'))]),
    ],
    dialect ? { dialect } : {},
  )
}

describe.each(['file', 'folder'] as const)('enumerations of every kind (%s)', (layout) => {
  test.each(['3.10', '3.11'])('run and are what every tool asks for (%s)', async (pythonVersion) => {
    const written = Object.entries(generateFiles(sqlalchemy, everyEnum(), { layout, pythonVersion }))
    const files = written.map(([path, text]) => [layout === 'file' ? path : `models/${path}`, text] as const)
    const folder = makeFolder({ ...Object.fromEntries(files), 'script.py': `${prelude}${SESSION}` })
    const models = layout === 'file' ? 'models.py' : 'models'
    const target = `--target-version=py${pythonVersion.replace('.', '')}`
    try {
      for (const [tool, args] of [
        ['python', ['script.py']],
        ['ruff', ['check', '--isolated', target, '--no-cache', '--select', 'E4,E7,E9,F,I,UP', models]],
        ['ruff', ['format', '--isolated', target, '--no-cache', '--check', models]],
        ['mypy', ['--strict', '--no-error-summary', models]],
      ] as const) {
        const { status, stdout, stderr } = await runTool(tool, args, folder)
        expect({ tool, status, said: status === 0 ? '' : stdout + stderr }).toEqual({
          tool,
          status: 0,
          said: '',
        })
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('PostgreSQL takes them', async () => {
  await compileModels.sqlalchemy(print(everyEnum('postgresql')))
})

const SESSION = `
from models import Enum, EnumMany, EnumClass
from sqlalchemy import text
from sqlalchemy.orm import Session

with Session(engine) as session:
    session.add(Enum(many=EnumMany.VALUE_599, some=[EnumClass.A, EnumClass.EMPTY]))
    session.commit()
    row = session.query(Enum).one()
    assert row.many is EnumMany.VALUE_599 and row.class_ is EnumClass.A_B, row.class_
    assert row.some == ["a", ""]
    assert list(session.execute(text("SELECT many, class FROM enums"))) == [("value 599", "a:b")]
    row.many = None
    for member in EnumClass:
        row.class_ = member
        session.commit()
        assert row.class_ is member and row.class_ == member.value
`
