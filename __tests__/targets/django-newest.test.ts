import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { toEntry } from '../../src/config/entries.js'
import { createMaker } from '../../src/make.js'
import { openTypedTree } from '../../src/trees/typed.js'
import { runProject } from '../support/django/project.js'
import { models, unwrapped } from '../support/django/text.js'
import { hasNewestDjango } from '../support/python.js'
import { column, foreignKey, id, schema, table, types } from '../support/schemas.js'

const CASES = fileURLToPath(new URL('../cases/', import.meta.url))
const newest = { 'django-version': '6.1' }

/** Cases that need no server. */
const names = readdirSync(CASES).filter((name) => !existsSync(join(CASES, name, 'options.json')))

const describeNewest = hasNewestDjango() ? describe : describe.skip

describeNewest('on the newest Django', () => {
  const versions = names.flatMap((name) => ['5.2', '6.1'].map((version) => [name, version] as const))

  test.each(versions)('%s, written for %s, runs', async (name, version) => {
    const folder = join(CASES, name)
    const session = join(folder, 'session_django.py')
    const { checks, pending } = await runProject(
      { 'models.py': await generate(folder, { 'django-version': version }) },
      existsSync(session) ? readFileSync(session, 'utf8') : '',
      'venv-django6',
    )
    expect([checks.filter((check) => !isOfDatabase(check)), pending]).toEqual([[], ''])
  })

  test('the database follows ON DELETE by itself', async () => {
    const { checks, pending, session } = await runProject(
      { 'models.py': models(family(), newest) },
      `
from django.db import connection
user = User.objects.create()
Post.objects.create(user=user)
Note.objects.create(user=user)
Like.objects.create(user=user)
User.objects.create(id=7)
with connection.cursor() as cursor:
    cursor.execute("DELETE FROM users WHERE id = %s", [user.id])
print(Post.objects.count(), Note.objects.get().user, Like.objects.get().user_id)
`,
      'venv-django6',
    )
    expect([checks, pending]).toEqual([[], ''])
    expect(session).toBe('0 None 7\n')
  })
})

/** What SQLite cannot keep, and conditions in SQL, of which Django 6 speaks in `check` and 5.2 only in `migrate`. */
function isOfDatabase(check: string): boolean {
  return /^(?:fields\.W163|models\.W045|models\.W046): /.test(check)
}

/** Users, and what happens to the rows of each other table when a user goes. */
function family() {
  const to = (onDelete: 'cascade' | 'set-null' | 'set-default' | 'restrict') => ({
    foreignKeys: [foreignKey('user_id', 'users', { onDelete })],
  })
  const user = column('user_id', types.bigint)
  return schema([
    table('users', [id()]),
    table('posts', [id(), user], to('cascade')),
    table('notes', [id(), { ...user, nullable: true }], to('set-null')),
    table('likes', [id(), { ...user, default: { kind: 'number', text: '7' } }], to('set-default')),
    table('bills', [id(), user], to('restrict')),
  ])
}

test('actions of the database, and none that Python would do beside them', () => {
  const text = models(family(), newest)
  expect([...text.matchAll(/on_delete=models\.(\w+)/g)].map(([, action]) => action)).toEqual([
    'DB_CASCADE',
    'DB_SET_NULL',
    'DB_SET_DEFAULT',
    'DO_NOTHING',
  ])
  expect(text).toContain('    # The schema says ON DELETE RESTRICT.\n    user = models.ForeignKey(')
})

test('MySQL refuses SET DEFAULT', () => {
  const text = models({ ...family(), dialect: 'mysql' }, newest)
  expect(text).not.toContain('DB_SET_DEFAULT')
})

test.each([
  ['5.2', 'models.DecimalField(max_digits=38, decimal_places=10)', 'RawSQL("gen_random_uuid()", ())'],
  ['6.0', 'models.DecimalField(max_digits=38, decimal_places=10)', 'RawSQL("gen_random_uuid()", ())'],
  ['6.1', 'models.DecimalField()', 'UUID4()'],
])('Django %s has %s and %s', (version, decimal, uuid) => {
  const things = table('things', [
    id(),
    column('price', { kind: 'decimal' }),
    column('token', types.uuid, { default: { kind: 'uuid', sql: 'gen_random_uuid()' } }),
    column('twice', types.int, { nullable: true, generated: { sql: 'id * 2', stored: false } }),
  ])
  const text = models(schema([things], { dialect: 'postgresql' }), { 'django-version': version })
  expect(text).toContain(`price = ${decimal}`)
  expect(text).toContain(`db_default=${uuid}`)
  expect(text).toContain(`db_persist=${version === '6.1' ? 'False' : 'True'}`)
})

test('only databases that take decimals without figures get them so', () => {
  const things = table('things', [id(), column('price', { kind: 'decimal' })])
  expect(unwrapped(things)).toContain('max_digits=38')
  expect(models(schema([things], { dialect: 'mysql' }), newest)).toContain('max_digits=38')
  expect(models(schema([things], { dialect: 'sqlite' }), newest)).toContain('price = models.DecimalField()')
})

test.each([[6.1], ['6.1'], [6], ['6.0'], [5.2]])('the option takes %j', (version) => {
  const written = { schema: 'a.sql', output: 'models.py', options: { 'django-version': version } }
  const { value, diagnostics } = toEntry({ ...written, target: 'django' }, '.', () => undefined)
  expect(diagnostics).toEqual([])
  expect(value[0]?.options['django-version']).toBe(Number(version).toFixed(1))
})

test('the option takes no other version', () => {
  const written = { schema: 'a.sql', output: 'models.py', options: { 'django-version': 4.2 } }
  const { diagnostics } = toEntry({ ...written, target: 'django' }, '.', () => undefined)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'options.django-version: unknown value "4.2" (known: 5.2, 6.0, 6.1); did you mean "5.2"?',
  ])
})

async function generate(folder: string, options: Readonly<Record<string, unknown>>): Promise<string> {
  const [file = ''] = readdirSync(folder).filter((each) => each.startsWith('schema.'))
  const written = { schema: file, target: 'django' as const, output: 'models.py', options }
  const { value } = toEntry(written, '.', () => undefined)
  const [entry] = value
  if (!entry) throw new Error('no entry')
  const made = await createMaker()(entry, openTypedTree(folder, [file]))
  return made.value.files[0]?.text ?? ''
}
