import { describe, expect, test } from '@jest/globals'

import { loadConfig } from '../../src/config/load.js'
import { run, type Request } from '../../src/run.js'
import { memoryTree } from '../support/memory-tree.js'

type Files = Readonly<Record<string, string>>

const OUTPUT = 'app/models.py'

function configOf(target: string): string {
  return `models:\n  - { schema: db/schema.yaml, target: ${target}, output: ${OUTPUT} }\n`
}

/** Users with orders; `more` are lines of further tables. */
function schemaOf(...more: readonly string[]): string {
  return [
    'tables:',
    '  - { name: users, columns: [{ name: id, type: BIGINT, primaryKey: true }] }',
    '  - name: orders',
    '    columns:',
    '      - { name: id, type: BIGINT, primaryKey: true }',
    '      - { name: user_id, type: BIGINT, references: users.id }',
    ...more,
    '',
  ].join('\n')
}

const before = schemaOf()
const after = schemaOf('  - { name: tags, columns: [{ name: id, type: BIGINT, primaryKey: true }] }')

describe.each([
  [
    'sqlalchemy',
    [
      ['class Order(', 'class Purchase('],
      ['"Order"', '"Purchase"'],
    ],
  ],
  ['django', [['class Order(', 'class Purchase(']]],
] as const)('a class of %s that was renamed by hand', (target, edits) => {
  async function look(head: Files, base?: Files, more: Partial<Request> = {}) {
    const config = { 'model-drift.yml': configOf(target) }
    const { report } = await run({
      head: memoryTree({ ...config, ...head }),
      ...(base ? { base: memoryTree({ ...config, ...base }) } : {}),
      configure: (tree) => loadConfig(tree, { folder: '.' }),
      scope: 'all',
      failOnDrift: true,
      command: 'model-drift generate',
      ...more,
    })
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    return report
  }

  async function write(schema: string): Promise<string> {
    const { drifts } = await look({ 'db/schema.yaml': schema })
    return drifts[0]?.text ?? ''
  }

  function rename(models: string): string {
    const renamed = edits.reduce((text, [from, to]) => text.replaceAll(from, to), models)
    expect(renamed).not.toBe(models)
    return renamed
  }

  test('is in step, since its name stays', async () => {
    const models = await write(before)
    const report = await look(
      { 'db/schema.yaml': before, [OUTPUT]: rename(models) },
      { 'db/schema.yaml': before, [OUTPUT]: models },
    )
    expect(report.drifts).toEqual([])
    expect(report.status).toBe(0)
  })

  test('is stale and no edit when the schema changes too, and keeps its name when it is mended', async () => {
    const models = await write(before)
    const report = await look(
      { 'db/schema.yaml': after, [OUTPUT]: rename(models) },
      { 'db/schema.yaml': before, [OUTPUT]: models },
    )
    const [drift] = report.drifts
    expect(report.drifts).toMatchObject([{ status: 'stale', mend: 'write' }])
    expect(drift?.text).toContain('class Purchase(')
    expect(drift?.text).toContain('class Tag(')
    const mended = await look({ 'db/schema.yaml': after, [OUTPUT]: drift?.text ?? '' })
    expect(mended.drifts).toEqual([])
  })

  test('is stale with a history alone as well', async () => {
    const renamed = rename(await write(before))
    const tree = memoryTree({ 'db/schema.yaml': before, [OUTPUT]: renamed })
    const report = await look({ 'db/schema.yaml': after, [OUTPUT]: renamed }, undefined, {
      history: () => Promise.resolve([tree]),
    })
    expect(report.drifts).toMatchObject([{ status: 'stale', mend: 'write' }])
  })

  test('lets another edit count as one', async () => {
    const models = await write(before)
    const edited = `${rename(models)}\n\nextra = 1\n`
    const report = await look(
      { 'db/schema.yaml': after, [OUTPUT]: edited },
      { 'db/schema.yaml': before, [OUTPUT]: models },
    )
    expect(report.drifts).toMatchObject([{ status: 'hand-edited', mend: 'none' }])
  })

  test('has the usual name where the file has no header of ours', async () => {
    const foreign = rename(await write(before)).replace(/^(?:#.*\n)+/, '')
    const report = await look({ 'db/schema.yaml': after, [OUTPUT]: foreign })
    expect(report.drifts).toMatchObject([{ status: 'foreign', mend: 'none' }])
    expect(report.drifts[0]?.text).toContain('class Order(')
  })
})
