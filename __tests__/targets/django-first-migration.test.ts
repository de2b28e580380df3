import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { admitDoubts, type Doubt } from '../../src/targets/django/first-migration.js'
import {
  listOperations,
  type MigrationModel,
  type MigrationRelation,
  type Operation,
} from '../../src/targets/django/migration-operations.js'
import { optimize } from '../../src/targets/django/migration-optimizer.js'
import { makeRandom } from '../support/fuzz/mutate.js'
import { hasNewestDjango, runPython } from '../support/python.js'

const SCRIPT = readFileSync(new URL('../support/django/first_migration.py', import.meta.url), 'utf8')
const ENOUGH = 1_000_000

describe('the operations of a first migration are those that makemigrations writes', () => {
  const random = makeRandom(20)
  const apps = Array.from({ length: 300 }, () => makeApp(random))
  const ours = apps.map((app) => optimize(listOperations(app), { budget: ENOUGH })?.map(describeOperation))

  test('on Django 5.2', async () => {
    expect(await makeMigrations(apps, 'venv')).toEqual(ours)
    // The question is only worth asking where some fields stay apart from their models, and others do not.
    expect(ours.some((app) => app?.some((each) => each.startsWith('field')))).toBe(true)
    expect(ours.some((app) => app?.some((each) => /^create \w+ \w/.test(each)))).toBe(true)
  })

  const newest = hasNewestDjango() ? test : test.skip
  newest('on the newest Django', async () => {
    expect(await makeMigrations(apps, 'venv-django6')).toEqual(ours)
  })
})

describe('relations in doubt', () => {
  const user = model('user')
  const tag = model('tag', { relations: [], objects: 1 })
  const member: Doubt = { model: 'profile', relation: relation('user', 'user'), isKey: true }

  test('are admitted together when the migration creates all of them', () => {
    const link = model('link', { relations: [relation('tag', 'tag')], needs: ['tag', 'number'] })
    expect(admitDoubts([user, tag, model('profile'), link], [member], ENOUGH)).toEqual([member])
  })

  test('are left out where a composite key would come too late', () => {
    // Once `profile` leads to `user`, the index of `user` stays behind it, and the fields of `link` behind that.
    const link = model('link', {
      relations: [relation('user', 'user'), relation('tag', 'tag')],
      needs: ['user', 'tag'],
    })
    const models = [model('user', { objects: 1 }), tag, model('profile'), link]
    expect(admitDoubts(models, [member], ENOUGH)).toEqual([])
    // Without the index nothing is in the way.
    expect(admitDoubts([user, ...models.slice(1)], [member], ENOUGH)).toEqual([member])
  })

  test('are left out when looking costs too much', () => {
    expect(admitDoubts([user, model('profile')], [member], 1)).toEqual([])
  })
})

function model(name: string, rest: Partial<MigrationModel> = {}): MigrationModel {
  return { name, keyTarget: undefined, relations: [], needs: [], objects: 0, ...rest }
}

function relation(field: string, target: string | undefined): MigrationRelation {
  return { field, target, toFields: [] }
}

/** An app of some models, which refer to each other in every direction. */
function makeApp(random: () => number): readonly MigrationModel[] {
  const upTo = (count: number): number => Math.floor(random() * count)
  const names = [...new Set(Array.from({ length: 2 + upTo(8) }, () => `m${String(upTo(90))}`))]
  const pick = (): string | undefined => (random() < 0.1 ? undefined : names[upTo(names.length)])
  return names.map((name, index) => ({
    name,
    // A key leads to a model before, since circles of keys are never asked about.
    keyTarget: index > 0 && random() < 0.25 ? names[upTo(index)] : undefined,
    relations: Array.from({ length: upTo(3) }, (_, number) => relation(`f${String(number)}`, pick())),
    needs: [],
    objects: upTo(3),
  }))
}

function describeOperation(operation: Operation): string {
  if (operation.kind === 'object') return `object ${operation.model}`
  if (operation.kind === 'field') return `field ${operation.model} ${operation.relation.field}`
  return ['create', operation.model, ...operation.relations.map(({ field }) => field)].join(' ')
}

async function makeMigrations(
  apps: readonly (readonly MigrationModel[])[],
  environment: 'venv' | 'venv-django6',
): Promise<unknown> {
  const run = await runPython(SCRIPT, [], { 'models.json': JSON.stringify(apps) }, environment)
  expect(run).toMatchObject({ status: 0, stderr: '' })
  return JSON.parse(run.stdout)
}
