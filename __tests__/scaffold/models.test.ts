import { describe, expect, test } from '@jest/globals'

import { toAbsoluteModule, toModulePath } from '../../src/targets/python/module-path.js'
import { findMetadata } from '../../src/targets/sqlalchemy/metadata.js'

test.each([
  ['app/models.py', '.', 'app.models', '.'],
  ['app/models/', '.', 'app.models', '.'],
  ['app/__init__.py', '.', 'app', '.'],
  ['models.py', '.', 'models', '.'],
  ['src/app/models.py', '.', 'app.models', 'src'],
  ['src/', '.', 'src', '.'],
  ['backend/app/models.py', 'backend', 'app.models', 'backend'],
  ['backend/src/app/models/', 'backend', 'app.models', 'backend/src'],
  ['backend2/models.py', 'backend', 'backend2.models', '.'],
  ['my-app/class/app/models.py', '.', 'app.models', 'my-app/class'],
])('%s from %s is %s in %s', (output, from, name, root) => {
  expect(toModulePath(output, from)).toEqual({ name, root })
})

test.each(['my-models.py', 'app/class.py', '2fa/'])('Python has no name for %s', (output) => {
  expect(toModulePath(output, '.')).toBeUndefined()
})

test.each([
  ['app.db', 'shop', 'app.db'],
  ['.db', 'app', 'app.db'],
  ['..db', 'app.models', 'app.db'],
  ['..db', 'app', undefined],
  ['.db', '', undefined],
])('%s in the package "%s" is %s', (module, inPackage, absolute) => {
  expect(toAbsoluteModule(module, inPackage)).toBe(absolute)
})

describe('the metadata of models is', () => {
  test.each([
    [{}, undefined, 'Base', 'Base.metadata'],
    [{ base: 'app.db:Model' }, 'app.db', 'Model', 'Model.metadata'],
    [{ style: 'core' }, undefined, 'metadata', 'metadata'],
    [{ style: 'core', base: 'app.db:tables' }, 'app.db', 'tables', 'tables'],
  ])('of %j in %s', (options, module, name, expression) => {
    const found = findMetadata(options)
    expect([found.module, found.name, found.metadataOf(found.name)]).toEqual([module, name, expression])
  })
})
