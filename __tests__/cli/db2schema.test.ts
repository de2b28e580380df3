import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { findWriter } from '../../src/cli/schema-output.js'
import { makeWorkplace, type Workplace } from '../support/cli.js'

let place: Workplace

beforeEach(() => {
  place = makeWorkplace({ 'a.xml': '<Justdb/>' })
})

afterEach(() => {
  place.remove()
})

const URL = 'postgres://app:secret@db.invalid/shop'

test.each([
  ['nothing', [], 'expected --db-url'],
  ['a path', ['--db-url', 'db/secret.sql'], '--db-url: expected the URL of a database'],
  [
    'the URL of no database',
    ['--db-url', 'https://app:secret@example.com/x'],
    'expected the URL of a database',
  ],
  ['a variable without a value', ['--db-url', '${NO_SUCH_VARIABLE}'], 'the variable is not set'],
  ['a flag that is none', ['--passwort=secret'], "unknown option '--passwort'"],
  ['a URL without its flag', [URL], 'too many arguments'],
  ['an unknown format', ['-U', URL, '--format', 'toml2'], 'Allowed choices are'],
  ['an output of no known format', ['-U', URL, '-o', 'schema.doc'], 'say it with --format'],
])('db2schema with %s is status 2 and tells no secret', async (_, args, words) => {
  const { status, stdout, stderr } = await place.run('db2schema', ...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
  expect(stderr).not.toContain('secret')
  expect(place.files()).toEqual(['a.xml'])
})

test('a URL where a command should be is not repeated', async () => {
  const { status, stderr } = await place.run(URL)
  expect(status).toBe(2)
  expect(stderr).not.toContain('secret')
})

test('the format is the one asked for, the output’s, or JSON', () => {
  expect(findWriter({})).toBe('json')
  expect(findWriter({ output: 'a.JSON' })).toBe('json')
  expect(findWriter({ output: 'a.txt', format: 'json' })).toBe('json')
})

test('what is written of an empty database is a schema without tables', async () => {
  place.write('empty.db', '')
  const url = `sqlite:///${place.folder}/empty.db`
  const { status, stderr } = await place.run('db2schema', '-U', url, '-o', 'empty.xml')
  expect([status, stderr.includes('no tables of its own')]).toEqual([0, true])
  const { stdout } = await place.run('validate', 'empty.xml')
  expect(stdout).toContain('empty.xml:1:1: error[no-tables]')
})
