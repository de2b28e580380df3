import { describe, expect, test } from '@jest/globals'

import { DEFAULT_STYLE } from '../../src/code-style/index.js'
import { toEntry } from '../../src/config/entries.js'
import { renderHeader } from '../../src/generate/header.js'
import { generate } from '../../src/generate/index.js'
import type { Schema } from '../../src/model/schema.js'
import { readNames } from '../../src/names/index.js'
import { column, foreignKey, id, schema, table, types } from '../support/schemas.js'
import { withoutHang } from '../support/hang.js'

const HEADER = renderHeader(['schema.yaml']).join('\n')

/** The models of a schema beside committed ones. */
async function writeBeside(target: string, made: Schema, committed: string): Promise<string> {
  const written = { schema: 'schema.yaml', target: target as 'django', output: 'models.py' }
  const [entry] = toEntry(written, '.', () => undefined).value
  if (!entry) throw new Error('no entry')
  const names = await readNames(target, new Map([['models.py', committed]]))
  const { value } = await generate(made, entry, { style: DEFAULT_STYLE, names: [names] })
  return value.map(({ text }) => text).join('')
}

describe('of keys that lead back to each other', () => {
  const user = table('users', [column('id', types.bigint)], { primaryKey: { columns: ['id'] } })
  const profile = table('profiles', [column('id', types.bigint)], {
    primaryKey: { columns: ['id'] },
    foreignKeys: [foreignKey('id', 'users')],
  })

  test('the one that was a relation stays one, wherever the newcomer stands', async () => {
    const before = await writeBeside('django', schema([user, profile]), '')
    expect(before).toMatch(/OneToOneField\(\s*"User"/)
    const newcomer = { ...user, foreignKeys: [foreignKey('id', 'profiles')] }
    const alone = await writeBeside('django', schema([newcomer, profile]), '')
    expect(alone.split('class Profile')[0]).not.toContain('OneToOneField')
    const reversed = schema([profile, newcomer])
    expect(await writeBeside('django', reversed, '')).not.toMatch(/OneToOneField\(\s*"User"/)
    expect(await writeBeside('django', reversed, before)).toMatch(/OneToOneField\(\s*"User"/)
  })
})

test.each([
  ['postgresql', 'a"b', 'a""b'],
  ['mysql', 'a`b', 'a``b'],
] as const)('a field keeps its name whose column has quotes in it (%s)', async (dialect, name, written) => {
  const committed = `${HEADER}
class Row(models.Model):
    mine = models.IntegerField(db_column='${written}')
    class Meta:
        db_table = 'the${written}'
`
  const made = schema([table(`the${name}`, [id(), column(name)])], { dialect })
  const text = await writeBeside('django', made, committed)
  expect(text).toContain('class Row(models.Model):')
  expect(text).toContain('    mine = models.IntegerField(')
})

test('a relationship keeps its name whose link has columns that say the type of their values', async () => {
  const code = { kind: 'domain', name: 'code', of: { kind: 'text' } } as const
  const things = ['people', 'houses'].map((name) =>
    table(name, [column('code', code)], { primaryKey: { columns: ['code'] } }),
  )
  const link = table('visits', [column('a', code), column('b', code)], {
    primaryKey: { columns: ['a', 'b'] },
    foreignKeys: [
      foreignKey('a', 'people', { referenced: 'code' }),
      foreignKey('b', 'houses', { referenced: 'code' }),
    ],
  })
  const place = things[0]?.place ?? { path: '', line: 1, column: 1 }
  const domain = {
    place,
    name: 'code',
    type: { kind: 'text' },
    raw: 'text',
    nullable: true,
    checks: [],
  } as const
  const made = schema([...things, link], { dialect: 'postgresql', domains: [domain] })
  const before = await writeBeside('sqlalchemy', made, '')
  const committed = before
    .replace('houses: Mapped[', 'visited: Mapped[')
    .replace('back_populates="houses"', 'back_populates="visited"')
  expect(committed).toContain('Column[str]("a", code_domain,')
  expect(committed).toContain('    visited: Mapped[list["House"]] = relationship(')
  expect(await writeBeside('sqlalchemy', made, committed)).toBe(committed)
})

describe.each(['django', 'sqlalchemy'])('a committed file for %s that', (target) => {
  const made = schema([table('users', [id(), column('mood', { kind: 'enum', values: ['a', 'b'] })])])
  const deep = 5_000
  const hostile: Readonly<Record<string, string>> = {
    'is nested without end': `x = ${'['.repeat(deep)}${']'.repeat(deep)}\n`,
    'is nested too deep for the parser': `x = ${'('.repeat(50_000)}${')'.repeat(50_000)}\n`,
    'nests classes': Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}class A${at}:\n`).join(''),
    'nests calls': `class User:\n    __tablename__ = "users"\n    mood = ${'f('.repeat(deep)}1${')'.repeat(deep)}\n`,
    'repeats one class': 'class Mood(models.TextChoices):\n    A = "a"\n'.repeat(20_000),
    'has a class with very many members': `class Mood(models.TextChoices):\n${Array.from({ length: 50_000 }, (_, at) => `    M${at} = "${at}"\n`).join('')}`,
    'is no Python': '\u0000\uD800)]}class "\\'.repeat(1_000),
    'names members as Python names its own': [
      'class User(Base):',
      '    class Mood(models.TextChoices):',
      '        mro = "a"',
      '        __class__ = "b"',
      '    mood = models.TextField(choices=Mood)',
      '    class Meta:',
      '        db_table = "users"',
      '',
    ].join('\n'),
    'names classes as Python names its own': [
      'class int(models.TextChoices):',
      '    A = "a"',
      'class User(Base):',
      '    __tablename__ = "users"',
      '    mood = mapped_column(Enum(int), choices=int)',
      '    class Meta:',
      '        db_table = "users"',
      '',
    ].join('\n'),
  }

  test.each(Object.keys(hostile))('%s changes nothing, and takes no time', async (name) => {
    const text = await withoutHang(() => writeBeside(target, made, `${HEADER}\n${hostile[name] ?? ''}`))
    expect(text).toBe(await writeBeside(target, made, ''))
  })
})
