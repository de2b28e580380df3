import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { columnWords } from '../../src/readers/tree/words/column.js'
import { constraintWords } from '../../src/readers/tree/words/constraint.js'
import { domainWords } from '../../src/readers/tree/words/domain.js'
import { enumWords } from '../../src/readers/tree/words/enum.js'
import { indexPartWords } from '../../src/readers/tree/words/index-part.js'
import { indexWords } from '../../src/readers/tree/words/table-index.js'
import { schemaWords } from '../../src/readers/tree/words/schema.js'
import { sequenceWords } from '../../src/readers/tree/words/sequence.js'
import { tableWords } from '../../src/readers/tree/words/table.js'
import { read, withoutPlaces } from './support.js'

const page = readFileSync(new URL('../../docs/schema-keys.md', import.meta.url), 'utf8')

interface Row {
  readonly keys: readonly string[]
  readonly nouns: readonly string[]
  readonly example: string
}

/** The rows of the page's tables: keys, the objects that have them, and an example in YAML. */
const rows: readonly Row[] = [...page.matchAll(/^\| (`.+?`) \| (.+?) \| .+ \| `(.+)` \|$/gm)].map(
  ([, keys = '', nouns = '', example = '']) => ({
    keys: [...keys.matchAll(/`(.+?)`/g)].map(([, key = '']) => key),
    nouns: nouns.split(', '),
    example,
  }),
)

const words = [
  columnWords,
  constraintWords,
  domainWords,
  enumWords,
  indexPartWords,
  indexWords,
  schemaWords,
  sequenceWords,
  tableWords,
]
const wordsOf = (noun: string) => words.find((dictionary) => dictionary.noun === noun)

/** A file in which an object of each noun has the keys of a line of YAML. */
const FILES: Readonly<Record<string, (line: string) => string>> = {
  schema: (line) => `${line}\nTable: [{name: t}]`,
  enum: (line) => `Enum:\n  - {id: e, values: [a]}\n  - id: f\n    ${withValues(line)}`,
  domain: (line) => `Domain:\n  - id: d\n    ${line}\n    ${line.startsWith('type') ? '' : 'type: text'}`,
  sequence: (line) => `Sequence:\n  - id: s\n    ${line}`,
  table: (line) => `Table:\n  - name: t\n    ${line}`,
  column: (line) =>
    inTable(`Column:\n      - name: c\n        type: INT\n        referencedTable: u\n        ${line}`),
  constraint: (line) =>
    inTable(
      `Constraint:\n      - type: ${/method|where/.test(line) ? 'EXCLUSION' : 'FOREIGN_KEY'}\n        columns: [a]\n        referencedTable: u\n        ${line}`,
    ),
  index: (line) =>
    inTable(
      `Index:\n      - name: i\n        ${line}\n        ${line.startsWith('columns') ? '' : 'columns: [a]'}`,
    ),
  'member of an index': (line) =>
    inTable(
      `Index:\n      - name: i\n        columns:\n          - ${line}\n            ${/^(name|expression)/.test(line) ? '' : 'name: a'}`,
    ),
}

function inTable(lines: string): string {
  return `Table:\n  - name: t\n    ${lines}`
}

function withValues(line: string): string {
  return line.startsWith('values') ? line : `${line}\n    values: [a]`
}

test('the page has tables', () => {
  expect(rows.length).toBeGreaterThan(45)
})

describe.each(rows.flatMap(({ keys, nouns, example }) => nouns.map((noun) => ({ noun, keys, example }))))(
  '$keys on $noun',
  ({ noun, keys, example }) => {
    test.each(keys)('%s is read', (key) => {
      expect(wordsOf(noun)?.find(key)).toMatchObject({ kind: 'field' })
      const canonical = key.toLowerCase()
      const names = wordsOf(noun)?.names.map((name) => name.toLowerCase()) ?? []
      expect(names.some((name) => [canonical, `${canonical}s`].includes(name))).toBe(true)
    })

    test('the example says something', async () => {
      const file = FILES[noun]
      if (!file) throw new Error(`no file for ${noun}`)
      const withKey = await read('yaml', file(example))
      const without = await read('yaml', file('remark: nothing'))
      const isDoubtful = (said: string): boolean => /unknown|wrong|not-yet|ignored|no-referenced/.test(said)
      expect(withKey.said.filter(isDoubtful)).toEqual([])
      expect(withoutPlaces(withKey.document)).not.toEqual(withoutPlaces(without.document))
    })
  },
)

const GENERAL = new Set(['id', 'referenceId', 'dbms', 'deleted'])
const SAID_OTHERWISE = new Set(['desc', 'notNull', 'formerNames'])

test.each([domainWords, enumWords, indexPartWords, sequenceWords])(
  'every key of a $noun is on the page',
  ({ noun, names }) => {
    const documented = new Set(
      rows
        .filter(({ nouns }) => nouns.includes(noun))
        .flatMap(({ keys }) => keys.map((key) => key.toLowerCase())),
    )
    const missing = names.filter(
      (name) =>
        !GENERAL.has(name) &&
        !SAID_OTHERWISE.has(name) &&
        !documented.has(name.toLowerCase()) &&
        !documented.has(name.toLowerCase().replace(/s$/, '')),
    )
    expect(missing).toEqual([])
  },
)

test('the exclusion constraint that the page shows is one in both formats', async () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(page) ?? []
  const [, xml = ''] = /```xml\n(.*?)```/s.exec(page) ?? []
  const fromYaml = await read('yaml', `Table:\n  - name: t\n${yaml.replace(/^/gm, '    ')}`)
  const fromXml = await read('xml', `<Justdb><Table name="t">${xml}</Table></Justdb>`)
  expect([...fromYaml.said, ...fromXml.said]).toEqual([])
  const [constraint] = fromYaml.document?.tables[0]?.constraints ?? []
  expect(constraint?.parts).toHaveLength(2)
  expect(withoutPlaces(fromXml.document?.tables)).toEqual(withoutPlaces(fromYaml.document?.tables))
})
