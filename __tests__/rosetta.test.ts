import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { findFormat, readers } from '../src/readers/index.js'
import { makeWorkplace, type Workplace } from './support/cli.js'
import { toSheets } from './support/sheets.js'
import { workbook } from './support/workbook.js'

// One schema, written in every format with that format's own means: templates, anchors and merge keys, dotted
// addresses, handles, cells and bullets. The workbook is made of a text. cases.test.ts compares the models; what cannot be said in all of them stands
// in the tests of the readers.

const folder = fileURLToPath(new URL('cases/rosetta/', import.meta.url))
const names = readdirSync(folder).filter((name) => name.startsWith('schema.'))
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]))

const BOOK = 'schema.xlsx'
const book = workbook(toSheets(readFileSync(`${folder}workbook.txt`, 'utf8')))

test('the schema is written in every format but SQL, and in each dialect of Markdown in both languages', () => {
  const formats = new Set([...names, BOOK].map(findFormat))
  // SQL is literal, and names constraints by its own rules.
  expect(Object.keys(readers).filter((format) => format !== 'sql')).toEqual([...formats].sort())
  expect(names.filter((name) => name.endsWith('.md'))).toHaveLength(6)
})

describe.each([...names, BOOK])('%s', (name) => {
  let place: Workplace
  let reference: string
  beforeAll(async () => {
    place = makeWorkplace(files)
    writeFileSync(join(place.folder, BOOK), book)
    reference = (await place.run('convert', '--input', 'schema.xml', '--format', 'json')).stdout
  })
  afterAll(() => {
    place.remove()
  })

  test('says nothing but what the others say, without a word of warning', async () => {
    const { status, stdout, stderr } = await place.run('convert', '--input', name, '--format', 'json')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(reference)
    expect((JSON.parse(stdout) as { readonly Table: readonly unknown[] }).Table).toHaveLength(13)
  })

  test.each(['sqlalchemy', 'django'])(
    'gives the same models for %s, the name of the source apart',
    async (target) => {
      const generate = async (schema: string): Promise<string> => {
        const args = ['--input', schema, '--type', target, '--output', `${schema}.py`, '--overwrite']
        expect(await place.run('schema2orm', ...args)).toMatchObject({ status: 0 })
        return place.read(`${schema}.py`).replaceAll(schema, 'SOURCE')
      }
      expect(await generate(name)).toBe(await generate('schema.xml'))
    },
  )
})
