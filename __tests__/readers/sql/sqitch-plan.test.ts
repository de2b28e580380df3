import { expect, test } from '@jest/globals'

import type { SourceFile } from '../../../src/model/source.js'
import { inPlanOrder } from '../../../src/readers/sql/migrations/sqitch-plan.js'
import type { Load } from '../../../src/readers/reader.js'
import { withoutHang } from '../../support/hang.js'

/** The paths in the order that a plan gives them. */
async function order(plan: string | undefined, ...paths: readonly string[]): Promise<readonly string[]> {
  const load: Load = ({ place, target }) => {
    const path = new URL(target, `file:///${place.path}`).pathname.slice(1)
    const value: readonly SourceFile[] =
      path === 'db/sqitch.plan' && plan !== undefined ? [{ path, text: plan }] : []
    return Promise.resolve({ value, diagnostics: [] })
  }
  const files = paths.map((path) => ({ path, text: '' }))
  return (await inPlanOrder(files, load)).map(({ path }) => path)
}

const PLAN = `%syntax-version=1.0.0
%project=shop

schema 2024-01-01T00:00:00Z A <a@b.c> # first
tables/users [schema] 2024-01-01T00:00:00Z A <a@b.c> # users
  + orders [schema tables/users] 2024-01-01T00:00:00Z A <a@b.c>
# words
-gone 2024-01-01T00:00:00Z A <a@b.c>
@v1.0 2024-01-02T00:00:00Z A <a@b.c> # first release
@v1.1 2024-01-02T00:00:00Z A <a@b.c>
a_last [orders] 2024-01-03T00:00:00Z A <a@b.c>
orders [orders@v1.0] 2024-01-04T00:00:00Z A <a@b.c> # again
`

test('the files of a project come as its plan names them, reworked ones with their tag first', async () => {
  const paths = [
    'db/deploy/a_last.sql',
    'db/deploy/orders.sql',
    'db/deploy/orders@v1.0.sql',
    'db/deploy/schema.sql',
    'db/deploy/tables/users.sql',
  ]
  expect(await order(PLAN, ...paths)).toEqual([
    'db/deploy/schema.sql',
    'db/deploy/tables/users.sql',
    'db/deploy/orders@v1.0.sql',
    'db/deploy/a_last.sql',
    'db/deploy/orders.sql',
  ])
})

test('others keep their places, and what the plan does not name comes last', async () => {
  const paths = [
    'a.sql',
    'db/deploy/b.sql',
    'db/deploy/orders.sql',
    'other/deploy/a.sql',
    'db/deploy/schema.sql',
  ]
  expect(await order(PLAN, ...paths)).toEqual([
    'a.sql',
    'db/deploy/schema.sql',
    'db/deploy/orders.sql',
    'other/deploy/a.sql',
    'db/deploy/b.sql',
  ])
})

test('without a plan the order stays', async () => {
  const paths = ['db/deploy/b.sql', 'db/deploy/a.sql']
  expect(await order(undefined, ...paths)).toEqual(paths)
})

test('a plan of a million lines takes no longer than its lines', async () => {
  const lines = Array.from({ length: 300_000 }, (_, index) => `c${index % 7}\n@t${index}\n@u${index}\n`)
  const paths = ['db/deploy/c1.sql', 'db/deploy/c1@t1.sql']
  expect(await withoutHang(() => order(lines.join(''), ...paths))).toEqual([...paths].reverse())
})
