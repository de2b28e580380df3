import { expect, test } from '@jest/globals'

import type { Names } from '../../src/model/names.js'
import { readModules } from '../../src/names/read.js'
import { django } from '../../src/targets/django.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { generateFiles } from '../support/pages.js'
import { everyShape, hostileNames, shop } from '../support/schemas.js'

const targets = { django, sqlalchemy }

const schemas = { shop, everyShape, hostileNames }

const ways = Object.keys(schemas).flatMap((name) =>
  (['sqlalchemy', 'django'] as const).map((target) => [target, name as keyof typeof schemas] as const),
)

/** The names that a target's models of a schema have, by table; the models themselves or what thin classes inherit. */
function namesOf(target: 'sqlalchemy' | 'django', name: keyof typeof schemas, layout: string): unknown {
  const files = generateFiles(targets[target], schemas[name](), { layout: 'folder', options: { layout } })
  const { tables }: Names = readModules[target](Object.entries(files))
  const sorted = [...tables].sort((a, b) => (a.table < b.table ? -1 : 1))
  return sorted.map((table) => ({ ...table, relations: new Set(table.relations) }))
}

test.each(ways)('%s: the columns of thin classes tell the same names as models do (%s)', (target, name) => {
  const names = namesOf(target, name, 'models')
  expect(names).not.toEqual([])
  expect(namesOf(target, name, 'base')).toEqual(names)
})
