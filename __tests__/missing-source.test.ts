import { expect, test } from '@jest/globals'

import { missingSource } from '../src/missing-source.js'
import { treeOf } from './channels/surroundings.js'

const tree = treeOf({
  'db/schema.xml': 'file',
  'db/schema.txt': 'file',
  'other/schema.xml': 'file',
  vendor: 'submodule',
  here: 'link',
  'schema.md': 'file',
})

test.each([
  ['db/shcema.xml', 'does not exist in a test; did you mean "db/schema.xml"?'],
  ['schmea.md', 'does not exist in a test; did you mean "schema.md"?'],
  ['db/orders.sql', 'does not exist in a test'],
  [
    'vendor/db/schema.xml',
    'does not exist in a test: "vendor" is a submodule; have it checked out ("submodules: true" of actions/checkout)',
  ],
  ['here/schema.xml', 'does not exist in a test: "here" is a link, and links are not followed'],
  ['db/schema.xml/a.xml', 'does not exist in a test: "db/schema.xml" is a file'],
])('%s %s', async (path, said) => {
  const { code, message } = await missingSource(path, undefined, tree)
  expect([code, message]).toEqual(['schema-not-found', `the schema file "${path}" ${said}`])
})
