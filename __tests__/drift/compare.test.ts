import { describe, expect, test } from '@jest/globals'

import { compare, type Compared, type Comparison } from '../../src/drift/index.js'
import { OUTPUT_VERSION, renderHeader } from '../../src/generate/header.js'
import type { Drift } from '../../src/model/drift.js'

const path = 'app/models.py'
const schema = ['db/schema.xml']

/** A file of ours with this body. */
function ours(body: string, version = OUTPUT_VERSION): string {
  const header = renderHeader(schema).join('\n')
  return `${header.replace(`version ${OUTPUT_VERSION})`, `version ${version})`)}\n${body}`
}

const before = ours('class A:\n    x = f("a", "b")\n    y = 1\n')
const after = ours('class A:\n    x = f("a", "b")\n    z = 2\n')
const reflowed = ours("class A:\n  x = f(\n    'a', # first\n    'b',\n  )\n  y = 1\n")
const edited = ours('class A:\n    x = f("a", "b")\n    y = 1\n    mine = True\n')
const foreign = 'class A:\n    x = f("a", "b")\n    y = 1\n'
const old = ours('class B: pass\n', OUTPUT_VERSION - 1)
const newer = ours('class B: pass\n', OUTPUT_VERSION + 1)

interface Setting {
  readonly generated?: string | undefined
  readonly committed?: string | undefined
  /** What each earlier schema gave; undefined where it gave no such file. */
  readonly former?: readonly (string | undefined)[]
  /** What stood at the base, if anything did; absent when there is no base. */
  readonly base?: { readonly text: string | undefined }
  readonly overwrite?: boolean
  readonly mends?: boolean
}

function toMap(text: string | undefined): ReadonlyMap<string, string> {
  return new Map(text === undefined ? [] : [[path, text]])
}

function run({
  base,
  former = [before],
  overwrite = false,
  mends = false,
  ...rest
}: Setting): Promise<Compared> {
  const input: Comparison = {
    generated: rest.generated === undefined ? [] : [{ path, text: rest.generated }],
    committed: toMap(rest.committed),
    former: former.map(toMap),
    target: 'sqlalchemy',
    schema,
    overwrite,
    mends,
  }
  return compare(base ? { ...input, base: toMap(base.text) } : input)
}

function only({ drifts }: Compared): Drift {
  expect(drifts).toHaveLength(1)
  const [drift] = drifts
  if (!drift) throw new Error('there is no drift')
  return drift
}

describe('a file in step', () => {
  test.each([
    ['to the byte', after],
    ['with Windows line ends', after.replaceAll('\n', '\r\n')],
    ['reflowed', ours("class A:\n  x = f('a',\n    'b')\n\n  z = 2")],
    ['without its header', after.replaceAll(/^#.*\n/gm, '')],
    ['from an older output version that gave the same', after.replace(/version \d+/, 'version 0')],
  ])('is in step %s', async (_, committed) => {
    expect(await run({ generated: after, committed })).toEqual({ drifts: [], inStep: [path] })
  })

  test('is no drift when neither the schema nor the tree has it', async () => {
    expect(await run({})).toEqual({ drifts: [], inStep: [] })
  })
})

describe('a file with Windows line ends', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n')

  test.each([
    ['stale', before, 'write'],
    ['hand-edited', edited, 'none'],
  ] as const)('that is %s keeps them, and shows no diff of them', async (status, committed, mend) => {
    const plain = only(await run({ generated: after, committed }))
    const drift = only(await run({ generated: after, committed: windows(committed) }))
    expect([drift.status, drift.mend, drift.diff]).toEqual([status, mend, plain.diff])
    expect(drift.text).toBe(windows(after))
    const body = (patch: string) => patch.split('\n').filter((line) => /^[-+ ](?!\+\+|--)/.test(line))
    expect(body(drift.patch)).toEqual(body(plain.patch).map((line) => `${line}\r`))
  })

  test('beside others has no say', async () => {
    expect(only(await run({ generated: after, committed: before.replace('\n', '\r\n') })).text).toBe(after)
  })
})

const table: readonly (readonly [string, Setting, Drift['status'], Drift['mend']])[] = [
  ['no file', { generated: after }, 'missing', 'write'],
  ['no file, nothing known', { generated: after, former: [] }, 'missing', 'write'],
  ["the base's file", { generated: after, committed: before }, 'stale', 'write'],
  ["the base's file, reflowed", { generated: after, committed: reflowed }, 'stale', 'write'],
  [
    "an earlier schema's file",
    { generated: after, committed: before, former: [old, before] },
    'stale',
    'write',
  ],
  ['an older output version', { generated: after, committed: old }, 'stale', 'write'],
  ['ours, nothing known', { generated: after, committed: edited, former: [] }, 'stale', 'none'],
  [
    'ours, nothing known, overwrite',
    { generated: after, committed: edited, former: [], overwrite: true },
    'stale',
    'write',
  ],
  [
    'an older output version, nothing known',
    { generated: after, committed: old, former: [] },
    'stale',
    'write',
  ],
  ['ours, edited', { generated: after, committed: edited }, 'hand-edited', 'none'],
  [
    'ours, edited, overwrite',
    { generated: after, committed: edited, overwrite: true },
    'hand-edited',
    'write',
  ],
  [
    'ours, but the base had none',
    { generated: after, committed: before, former: [undefined] },
    'hand-edited',
    'none',
  ],
  ['a newer output version', { generated: after, committed: newer }, 'hand-edited', 'none'],
  ['ours, broken', { generated: after, committed: `${before}(` }, 'hand-edited', 'none'],
  ["people's", { generated: after, committed: foreign }, 'foreign', 'none'],
  ["people's, nothing known", { generated: after, committed: foreign, former: [] }, 'foreign', 'none'],
  ["people's, empty", { generated: after, committed: '' }, 'foreign', 'none'],
  ["people's, overwrite", { generated: after, committed: foreign, overwrite: true }, 'foreign', 'write'],
  ['no table any more', { committed: before }, 'orphaned', 'delete'],
  ['no table any more, reflowed', { committed: reflowed }, 'orphaned', 'delete'],
  ['no table any more, older version', { committed: old }, 'orphaned', 'delete'],
  ['no table any more, nothing known', { committed: edited, former: [] }, 'orphaned', 'none'],
  ['no table any more, older version, nothing known', { committed: old, former: [] }, 'orphaned', 'delete'],
  ['no table any more, edited', { committed: edited }, 'orphaned', 'none'],
  ['no table any more, edited, overwrite', { committed: edited, overwrite: true }, 'orphaned', 'delete'],
]

test.each(table)('%s', async (_, setting, status, mend) => {
  const drift = only(await run(setting))
  expect(drift).toMatchObject({ path, target: 'sqlalchemy', schema, status, mend, preexisting: false })
  expect(drift.text).toBe(setting.generated)
  expect(drift.patch === '').toBe(mend === 'none')
})

test.each([
  ["people's file where nothing is generated", foreign],
  ['an empty package file', ''],
])('%s is none of our business, even to overwrite', async (_, committed) => {
  expect(await run({ committed, overwrite: true })).toEqual({ drifts: [], inStep: [] })
})

describe('what stood already at the merge base', () => {
  const cases: readonly (readonly [string, Setting, boolean])[] = [
    [
      'neither has changed',
      { generated: after, committed: edited, former: [after], base: { text: edited } },
      true,
    ],
    [
      'the file was only reflowed',
      { generated: after, committed: before, former: [after, before], base: { text: reflowed } },
      true,
    ],
    ['the file was missing already', { generated: after, former: [after], base: { text: undefined } }, true],
    [
      'the orphan was there already',
      { committed: edited, former: [undefined], base: { text: edited } },
      true,
    ],
    [
      "people's file was there already",
      { generated: after, committed: foreign, former: [after], base: { text: foreign } },
      true,
    ],
    [
      'the schema has changed',
      { generated: after, committed: before, former: [before], base: { text: before } },
      false,
    ],
    [
      'the file has changed',
      { generated: after, committed: edited, former: [after], base: { text: after } },
      false,
    ],
    ['the file has gone', { generated: after, former: [after], base: { text: after } }, false],
    [
      'the file has come',
      { generated: after, committed: foreign, former: [after], base: { text: undefined } },
      false,
    ],
    ['the table has gone', { committed: before, former: [before], base: { text: before } }, false],
    ['the table has come', { generated: after, former: [undefined], base: { text: undefined } }, false],
    ['there is no base', { generated: after, committed: edited, former: [after] }, false],
    [
      'nothing earlier is known',
      { generated: after, committed: edited, former: [], base: { text: edited } },
      false,
    ],
    [
      'only an older schema gave the same',
      { generated: after, committed: before, former: [before, after], base: { text: before } },
      false,
    ],
  ]
  test.each(cases)('%s', async (_, setting, preexisting) => {
    expect(only(await run(setting)).preexisting).toBe(preexisting)
  })
})

describe('what a drift shows', () => {
  const change =
    '@@ -2,4 +2,4 @@\n # Change the schema and run `model-drift generate`; an edit made here is drift.\n class A:\n     x = f("a", "b")\n-    y = 1\n+    z = 2\n'

  test('a stale file shows the change', async () => {
    const drift = only(await run({ generated: after, committed: before }))
    expect(drift).toMatchObject({ diff: change, added: 1, removed: 1 })
    expect(drift.patch).toBe(`diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${change}`)
  })

  test('a stale file that a formatter reflowed shows the change alone, and its patch fits the file', async () => {
    const drift = only(await run({ generated: after, committed: reflowed }))
    expect(drift).toMatchObject({ diff: change, added: 1, removed: 1 })
    expect(drift.patch).toContain("-    'a', # first\n")
    expect(drift.patch).toContain('+    x = f("a", "b")\n')
  })

  test('a hand-edited file shows the way back, and gives no patch', async () => {
    const drift = only(await run({ generated: before, committed: edited, former: [after] }))
    expect(drift).toMatchObject({ added: 0, removed: 1, patch: '' })
    expect(drift.diff).toContain('-    mine = True\n')
  })

  test('a missing file shows all of itself', async () => {
    const drift = only(await run({ generated: 'a\nb\n' }))
    expect(drift).toMatchObject({ diff: '@@ -0,0 +1,2 @@\n+a\n+b\n', added: 2, removed: 0 })
    expect(drift.patch).toBe(
      `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n${drift.diff}`,
    )
  })

  test('an orphan shows that it goes', async () => {
    const drift = only(await run({ committed: before }))
    expect(drift).toMatchObject({ added: 0, removed: 5 })
    expect(drift.patch).toContain('deleted file mode 100644\n')
  })

  test("people's file shows nothing, unless it is to be overwritten", async () => {
    const kept = only(await run({ generated: after, committed: foreign }))
    expect(kept).toMatchObject({ diff: '', added: 0, removed: 0, patch: '' })
    const replaced = only(await run({ generated: after, committed: foreign, overwrite: true }))
    expect(replaced).toMatchObject({ added: 3, removed: 1 })
    expect(replaced.patch).toContain(replaced.diff)
  })
})

describe('where what can be mended is mended at once', () => {
  test('a stale file shows nothing but has its text', async () => {
    const drift = only(await run({ committed: before, generated: after, mends: true }))
    expect(drift).toMatchObject({ mend: 'write', text: after, diff: '', patch: '', added: 0, removed: 0 })
  })

  test('a hand-edited file shows the way back', async () => {
    const drift = only(await run({ committed: edited, generated: after, mends: true }))
    expect(drift).toMatchObject({ mend: 'none', added: 1, removed: 2 })
  })
})

test('a folder gives the drifts of generated files in their order, then the orphans by path', async () => {
  const found = await compare({
    generated: ['m/b.py', 'm/a.py', 'm/c.py'].map((file) => ({ path: file, text: after })),
    committed: new Map([
      ['m/z.py', before],
      ['m/c.py', after],
      ['m/y.py', before],
      ['m/a.py', before],
      ['m/__init__.py', ''],
    ]),
    former: [],
    target: 'django',
    schema,
    overwrite: false,
  })
  expect(found.drifts.map(({ path: file, status }) => [file, status])).toEqual([
    ['m/b.py', 'missing'],
    ['m/a.py', 'stale'],
    ['m/y.py', 'orphaned'],
    ['m/z.py', 'orphaned'],
  ])
  expect(found.inStep).toEqual(['m/c.py'])
})
