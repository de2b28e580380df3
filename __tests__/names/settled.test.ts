import { expect, test } from '@jest/globals'

import { loadConfig } from '../../src/config/load.js'
import { run } from '../../src/run.js'
import { memoryTree } from '../support/memory-tree.js'

const OUTPUT = 'app/models.py'

/** Users with profiles and tags; the index is what would keep Django's first migration from making all of them. */
function schemaOf(hasIndex: boolean): string {
  const id = '{ name: id, type: BIGINT, primaryKey: true }'
  const user =
    '{ name: user_id, type: BIGINT, primaryKey: true, referencedTable: user, referencedColumn: id }'
  const tag = '{ name: tag_id, type: BIGINT, primaryKey: true, referencedTable: tag, referencedColumn: id }'
  return [
    'tables:',
    `  - { name: user, columns: [${id}, { name: email, type: TEXT }]`,
    hasIndex ? '      , indexes: [{ name: ix_email, columns: email }] }' : '    }',
    `  - { name: profile, columns: [${user}] }`,
    `  - { name: tag, columns: [${id}] }`,
    `  - { name: link, columns: [${user}, ${tag}] }`,
    '',
  ].join('\n')
}

async function write(schema: string, committed?: string): Promise<string> {
  const { report } = await run({
    head: memoryTree({
      'model-drift.yml': `models:\n  - { schema: db/schema.yaml, target: django, output: ${OUTPUT} }\n`,
      'db/schema.yaml': schema,
      ...(committed === undefined ? {} : { [OUTPUT]: committed }),
    }),
    configure: (tree) => loadConfig(tree, { folder: '.' }),
    scope: 'all',
    failOnDrift: true,
    command: 'model-drift generate',
  })
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return report.drifts[0]?.text ?? ''
}

test('a relation of committed models stays where a first migration could not make it any more', async () => {
  const committed = await write(schemaOf(false))
  expect(committed).toContain('    user = models.OneToOneField(\n        "User",')
  expect(await write(schemaOf(true))).toContain('    user_id = models.BigIntegerField(primary_key=True)')
  expect(await write(schemaOf(true), committed)).toContain(
    '    user = models.OneToOneField(\n        "User",',
  )
})
