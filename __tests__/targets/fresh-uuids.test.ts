import { expect, test } from '@jest/globals'

import type { Dialect } from '../../src/model/schema.js'
import { django } from '../../src/targets/django.js'
import { sqlalchemy } from '../../src/targets/sqlalchemy.js'
import { generateFiles } from '../support/pages.js'
import { column, schema, table, types, varchar } from '../support/schemas.js'

const fresh = { default: { kind: 'uuid', sql: 'uuid()' } } as const

/** Which of a key and of two other columns, a uuid and a text, have a default from Python. */
function fromPython(target: typeof django, dialect?: Dialect): readonly string[] {
  const things = table('things', [
    column('id', types.uuid, fresh),
    column('token', types.uuid, fresh),
    column('ref', varchar(36), fresh),
  ])
  const text = generateFiles(target, schema([things], dialect ? { dialect } : {}))['models.py'] ?? ''
  expect(text.match(/(server_|db_)default=/g)).toHaveLength(3)
  const fields = text.split(/\n {4}(?=\w)/).filter((each) => /[ (]default=/.test(each))
  return fields.map((each) => /^\w+/.exec(each)?.[0] ?? '')
}

test.each(['postgresql', 'mariadb'] as const)('%s makes uuids itself', (dialect) => {
  expect(fromPython(sqlalchemy, dialect)).toEqual([])
  expect(fromPython(django, dialect)).toEqual([])
})

test.each([undefined, 'sqlite'] as const)('where SQLite may be meant (%s) Python makes them', (dialect) => {
  expect(fromPython(sqlalchemy, dialect)).toEqual(['id', 'token', 'ref'])
  expect(fromPython(django, dialect)).toEqual(['id', 'token'])
})

test('MySQL makes those that are texts and no key', () => {
  expect(fromPython(sqlalchemy, 'mysql')).toEqual(['id', 'token'])
  expect(fromPython(django, 'mysql')).toEqual(['id', 'token'])
})
