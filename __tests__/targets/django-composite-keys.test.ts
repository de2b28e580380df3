import { describe, expect, test } from '@jest/globals'

import { DEFAULT_STYLE } from '../../src/code-style/index.js'
import { toEntry } from '../../src/config/entries.js'
import { generate } from '../../src/generate/index.js'
import type { Names } from '../../src/model/names.js'
import type { ForeignKey, Schema } from '../../src/model/schema.js'
import { readNames } from '../../src/names/index.js'
import { runProject } from '../support/django/project.js'
import { diagnose, models, unwrapped } from '../support/django/text.js'
import { hasNewestDjango } from '../support/python.js'
import { column, foreignKey, id, schema, table, types } from '../support/schemas.js'

const nullable = { nullable: true } as const

const lines = table('lines', [column('order_no'), column('no'), column('text', types.text)], {
  primaryKey: { columns: ['order_no', 'no'] },
})

/** Notes about lines, by a key over two columns. */
function notes(key: Partial<ForeignKey> = {}) {
  return table('notes', [id(), column('order_no'), column('line_no')], {
    foreignKeys: [foreignKey('order_no,line_no', 'lines', { referenced: 'order_no,no', ...key })],
  })
}

const field =
  'line = models.ForeignObject("Line", on_delete=models.DO_NOTHING, from_fields=["order_no", "line_no"], ' +
  'to_fields=["order_no", "no"], related_name="notes", serialize=False)'

describe('a key over several columns', () => {
  test('is a ForeignObject after the fields of its columns, and a warning', () => {
    expect(unwrapped(notes(), [lines])).toContain(
      '    line_no = models.IntegerField()\n' +
        "    # Django's migrations make no key of this in the database.\n" +
        `    ${field}\n`,
    )
    expect(diagnose(schema([lines, notes()]))).toEqual([
      "warning composite-foreign-key: Django's migrations make no foreign keys over several columns: that of notes over order_no, line_no is a ForeignObject, which reads and joins, and no constraint",
    ])
  })

  test.each([
    ['cascade', undefined, 'CASCADE', 'DB_CASCADE', undefined],
    ['restrict', undefined, 'RESTRICT', 'DO_NOTHING', undefined],
    ['no-action', undefined, 'DO_NOTHING', 'DO_NOTHING', undefined],
    ['set-null', undefined, 'DO_NOTHING', 'DB_SET_NULL', 'SET NULL'],
    ['set-null', ['line_no'], 'DO_NOTHING', 'DO_NOTHING', 'SET NULL (line_no)'],
    ['set-default', undefined, 'DO_NOTHING', 'DO_NOTHING', 'SET DEFAULT'],
  ] as const)('ON DELETE %s (%s) is %s, with 6.1 %s', (onDelete, columns, older, newer, remark) => {
    const input = schema([lines, notes({ onDelete, ...(columns ? { onDeleteColumns: columns } : {}) })])
    const text = models(input)
    expect(text).toContain(`on_delete=models.${older},`)
    expect(models(input, { 'django-version': '6.1' })).toContain(`on_delete=models.${newer},`)
    expect(/The schema says ON DELETE (.*)\./.exec(text)?.[1]).toBe(remark)
    expect(diagnose(input)).toHaveLength(remark === undefined ? 1 : 2)
  })

  test('is named after its last column, else after its table too, and never like another field', () => {
    const projects = table('projects', [column('tenant_id'), column('id')], {
      primaryKey: { columns: ['tenant_id', 'id'] },
    })
    const over = (columns: string) => foreignKey(columns, 'projects', { referenced: 'tenant_id,id' })
    const tasks = table(
      'tasks',
      [id(), ...['tenant_id', 'project_id', 'owner_id', 'owner', 'n'].map((name) => column(name))],
      { foreignKeys: ['tenant_id,project_id', 'tenant_id,owner_id', 'tenant_id,n'].map(over) },
    )
    const found = [
      ...unwrapped(tasks, [projects]).matchAll(/(\w+) = models.ForeignObject.*related_name="(\w+)"/g),
    ]
    expect(found.map(([, name, back]) => [name, back])).toEqual([
      ['project', 'tasks'],
      ['owner_project', 'owner_tasks'],
      ['n_project', 'n_project_tasks'],
    ])
  })
})

const TRUTH: Schema = schema([
  table('regions', [column('country'), column('code'), column('name', types.text, nullable)], {
    primaryKey: { columns: ['country', 'code'] },
  }),
  table('branches', [id(), column('country'), column('region_code'), column('nick', types.text)], {
    uniques: [{ name: 'uq_branch', columns: ['country', 'nick'] }],
    foreignKeys: [
      foreignKey('country,region_code', 'regions', { referenced: 'country,code', onDelete: 'cascade' }),
    ],
  }),
  table('desks', [id(), column('country', types.int, nullable), column('nick', types.text, nullable)], {
    foreignKeys: [
      foreignKey('country,nick', 'branches', { referenced: 'country,nick', onDelete: 'restrict' }),
    ],
  }),
  table('nodes', [column('tenant_id'), column('id'), column('parent_id', types.int, nullable)], {
    primaryKey: { columns: ['tenant_id', 'id'] },
    foreignKeys: [foreignKey('tenant_id,parent_id', 'nodes', { referenced: 'tenant_id,id' })],
  }),
])

const SESSION = `
from django.core import serializers
from django.db.models import RestrictedError

region = Region.objects.create(country=1, code=2, name="R")
branch = Branch.objects.create(region=region, nick="b")
assert (branch.country, branch.region_code) == (1, 2)
assert Branch.objects.get().region == region and list(region.branches.all()) == [branch]
assert Branch.objects.get(region__name="R") == Branch.objects.get(region=region) == branch
assert list(Region.objects.filter(branches__nick="b")) == [region]
joined = Branch.objects.select_related("region").get()
assert "region" in joined._state.fields_cache and joined.region.name == "R"
assert [list(each.branches.all()) for each in Region.objects.prefetch_related("branches")] == [[branch]]
assert region.branches.create(nick="c").region_code == 2
branch.full_clean()
assert [each.object for each in serializers.deserialize("json", serializers.serialize("json", [branch]))] == [branch]

free = Desk.objects.create(country=1)
assert free.branch is None and list(Desk.objects.filter(branch__isnull=True)) == [free]
free.full_clean()
desk = Desk.objects.create(branch=branch)
assert list(Desk.objects.select_related("branch__region").order_by("id")) == [free, desk]
try:
    branch.delete()
except RestrictedError:
    print("restricted")
desk.branch = None
desk.save()
assert (desk.country, desk.nick) == (None, None)
region.delete()
print(Branch.objects.count(), Desk.objects.count())

root = Node.objects.create(tenant_id=1, id=1)
leaf = Node.objects.create(tenant_id=1, id=2, parent=root)
assert leaf.parent_id == 1 and list(root.children.all()) == [leaf] and root.parent is None
`

describe.each(['venv', 'venv-django6'] as const)('on the Django of %s', (environment) => {
  const run = environment === 'venv' || hasNewestDjango() ? test : test.skip

  run('it is read, joined, set and followed by deletes', async () => {
    const report = await runProject({ 'models.py': models(TRUTH) }, SESSION, environment)
    const { checks, databaseChecks, pending, session, sql } = report
    expect({ checks, databaseChecks, pending }).toEqual({ checks: [], databaseChecks: [], pending: '' })
    expect(session).toBe('restricted\n0 2\n')
    expect(sql.join()).not.toContain('REFERENCES')
  })
})

const testNewest = hasNewestDjango() ? test : test.skip

testNewest('what 6.1 leaves to the database passes its checks', async () => {
  const files = { 'models.py': models(TRUTH, { 'django-version': '6.1' }) }
  const { checks, pending } = await runProject(files, '', 'venv-django6')
  expect({ checks, pending }).toEqual({ checks: [], pending: '' })
})

/** Parents, what has one in its composite key, and what refers to that; the names are those of the classes. */
function family(parent: string, target: string, child: string): Schema {
  return schema([
    table(parent, [id()]),
    table(target, [column('parent_id', types.bigint), column('n')], {
      primaryKey: { columns: ['parent_id', 'n'] },
      foreignKeys: [foreignKey('parent_id', parent)],
    }),
    table(child, [id(), column('parent_id', types.bigint), column('n')], {
      foreignKeys: [
        foreignKey('parent_id', parent),
        foreignKey('parent_id,n', target, { referenced: 'parent_id,n' }),
      ],
    }),
  ])
}

describe('to a table that is made with a foreign key', () => {
  test.each([
    ['a', 'b', 'c', 1],
    ['a', 'c', 'b', 1],
    ['b', 'c', 'a', 1],
    ['b', 'a', 'c', 1],
    ['c', 'a', 'b', 2],
    ['c', 'b', 'a', 1],
  ])(
    'parent %s, target %s, child %s: the first migration can do it (%#)',
    async (parent, target, child, count) => {
      const text = models(family(parent, target, child))
      expect(text.match(/models\.ForeignObject/g)).toHaveLength(count)
      const { checks, pending } = await runProject({ 'models.py': text })
      expect({ checks, pending }).toEqual({ checks: [], pending: '' })
    },
  )

  test('it would fail with the key that we leave out', async () => {
    const text = models(family('c', 'a', 'b'))
    expect(text).toContain('    parent_id = models.BigIntegerField()\n')
    const bold = text
      .replace('    parent_id = models.BigIntegerField()\n', '')
      .replace(
        /models\.ForeignObject\(\n( *"C",)(.*?) *from_fields=.*?\],\n *to_fields=.*?\],\n/s,
        'models.ForeignKey(\n$1$2',
      )
      .replace(/( *related_name="as",\n) *serialize=False,\n/, '$1')
    expect(bold.match(/models\.ForeignObject/g)).toHaveLength(1)
    await expect(runProject({ 'models.py': bold })).rejects.toThrow("A has no field named 'parent_id'")
  })

  test('what is committed as a ForeignKey or as a ForeignObject stays one', async () => {
    const made = family('c', 'a', 'b')
    const late = await write(made, [])
    // Without the child nothing comes late, but the field of a column would make way for another one.
    const rest = schema(made.tables.slice(0, 2))
    expect(models(rest)).not.toContain('ForeignObject')
    expect(await again(rest, late)).toContain('parent = models.ForeignObject(')
    // In the other direction the child's key is plain, for the parent's has its migration.
    const text = await again(made, await write(rest, []))
    expect(text).toContain('parent = models.ForeignKey(')
    expect(text).not.toContain('ForeignObject')
  })

  test('from what the key of another is, which is created early', async () => {
    const tables = [
      table('b', [id()]),
      table('c', [column('parent_id', types.bigint), column('n')], {
        primaryKey: { columns: ['parent_id', 'n'] },
        foreignKeys: [foreignKey('parent_id', 'b')],
      }),
      table('d', [column('id', types.bigint), column('x', types.bigint), column('n')], {
        primaryKey: { columns: ['id'] },
        foreignKeys: [foreignKey('x,n', 'c', { referenced: 'parent_id,n' })],
      }),
      table('a', [column('id', types.bigint)], {
        primaryKey: { columns: ['id'] },
        foreignKeys: [foreignKey('id', 'd')],
      }),
    ]
    const text = models(schema(tables))
    expect(text).toContain('ForeignObject')
    const { checks, pending } = await runProject({ 'models.py': text })
    expect({ checks, pending }).toEqual({ checks: [], pending: '' })
  })
})

describe('stays plain fields', () => {
  const index = (extra: object) => ({
    ...lines,
    primaryKey: { columns: ['text'] },
    indexes: [
      {
        name: 'ux',
        unique: true,
        parts: [
          { kind: 'column', name: 'order_no' },
          { kind: 'column', name: 'no' },
        ] as const,
        ...extra,
      },
    ],
  })

  test.each([
    ['nothing is unique', { ...lines, primaryKey: { columns: ['text'] } }, false],
    [
      'the composite key is a wider one',
      { ...lines, primaryKey: { columns: ['order_no', 'no', 'text'] } },
      false,
    ],
    ['a full unique index', index({}), true],
    ['a partial one', index({ where: 'no > 1' }), false],
    [
      'one that falls',
      index({
        parts: [
          { kind: 'column', name: 'order_no', order: 'desc' },
          { kind: 'column', name: 'no' },
        ],
      }),
      false,
    ],
    ['one column is unique', { ...lines, primaryKey: { columns: ['no'] } }, true],
    [
      'a deferrable constraint',
      {
        ...lines,
        primaryKey: { columns: ['text'] },
        uniques: [{ columns: ['order_no', 'no'], deferrable: 'deferred' as const }],
      },
      false,
    ],
  ])('or not, where %s', async (_, target, can) => {
    const text = models(schema([target, notes()]))
    expect(text.includes('ForeignObject')).toBe(can)
    const { checks, pending } = await runProject({ 'models.py': text })
    expect({ checks, pending }).toEqual({ checks: [], pending: '' })
  })

  test('where the table is none of the models', () => {
    const away = notes({ referencedTable: 'away' })
    expect(diagnose(schema([away]))).toEqual([expect.stringMatching(/plain-foreign-key.*has no model$/)])
    const elsewhere = notes({ external: 'shop.Line' })
    expect(models(schema([elsewhere]))).toContain('which is not among these models')
  })
})

test('committed names stay, of two keys over the same columns each its own', async () => {
  const over = (to: string) => foreignKey('order_no,line_no', to, { referenced: 'order_no,no' })
  const made = schema([
    lines,
    { ...lines, name: 'pages' },
    { ...notes(), foreignKeys: ['lines', 'pages'].map(over) },
  ])
  const committed = (await write(made, []))
    .replace(' line = models', ' about = models')
    .replace(' line_page = models', ' leaf = models')
    .replace('"notes",\n', '"remarks",\n')
  const names = await readNames('django', new Map([['models.py', committed]]))
  expect([...(names.tables[2]?.attributes.keys() ?? [])]).toEqual(['id', 'order_no', 'line_no'])
  expect(await write(made, [names])).toBe(committed)
  expect(committed).toMatch(/about = .*"Line".*"remarks".*leaf = .*"Page"/s)
})

/** The module that is written where there are names already. */
async function write(input: Schema, names: readonly Names[]): Promise<string> {
  const written = { schema: 'a.xml', target: 'django', output: 'models.py' } as const
  const [entry] = toEntry(written, '.', () => undefined).value
  if (!entry) throw new Error('no entry')
  const { value } = await generate(input, entry, { style: DEFAULT_STYLE, names })
  return value.map(({ text }) => text).join('')
}

/** The module that is written where this one is committed. */
async function again(input: Schema, committed: string): Promise<string> {
  return write(input, [await readNames('django', new Map([['models.py', committed]]))])
}
