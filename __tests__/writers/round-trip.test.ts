import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { SchemaDocument } from '../../src/model/document.js'
import { hasErrors } from '../../src/model/diagnostic.js'
import type { Schema } from '../../src/model/schema.js'
import { readers } from '../../src/readers/index.js'
import { resolve } from '../../src/resolve/index.js'
import { type WrittenFormat, writers } from '../../src/writers/index.js'
import { conventionalDocuments, literalDocuments } from '../support/random-documents.js'

const OPTIONS = { tables: [], exclude: [], external: {} }
const RUNS = 60
/** Markdown has fewer words than the others: markdown.test.ts speaks of it. */
const formats = (Object.keys(writers) as WrittenFormat[]).filter((format) => format !== 'markdown')

/** A schema without the places in it, which are of another file. */
function withoutPlaces(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'place' ? undefined : value)))
}

/** What a schema is after it was written and read. */
async function readBack(schema: Schema, format: WrittenFormat): Promise<Schema> {
  const file = { path: `schema.${format}`, text: writers[format](schema) }
  const { value, diagnostics } = await readers[format].read([file], () => Promise.resolve(undefined))
  expect(diagnostics).toEqual([])
  const resolved = resolve(value, OPTIONS)
  expect(resolved.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return resolved.value
}

async function check(document: SchemaDocument, format: WrittenFormat, onEmpty: () => void): Promise<void> {
  const { value, diagnostics } = resolve([document], OPTIONS)
  if (hasErrors(diagnostics)) onEmpty()
  else expect(withoutPlaces(await readBack(value, format))).toEqual(withoutPlaces(value))
}

describe.each(formats)('%s reads back to the same schema', (format) => {
  test.each([undefined, 'postgresql', 'mysql', 'mariadb', 'sqlite'] as const)(
    'as %s says it',
    async (dialect) => {
      let skipped = 0
      await fc.assert(
        fc.asyncProperty(literalDocuments(dialect), (document) => check(document, format, () => skipped++)),
        { numRuns: RUNS },
      )
      expect(skipped).toBeLessThan(RUNS / 2)
    },
  )

  test('as people say it', async () => {
    let skipped = 0
    await fc.assert(
      fc.asyncProperty(conventionalDocuments(), (document) => check(document, format, () => skipped++)),
      { numRuns: RUNS },
    )
    expect(skipped).toBeLessThan(RUNS * 0.8)
  })
})
