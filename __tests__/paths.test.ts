import { describe, expect, test } from '@jest/globals'

import { isWithin, repositoryPath } from '../src/paths.js'

describe('repositoryPath', () => {
  test.each([
    ['.', 'db/schema.xml', 'db/schema.xml'],
    ['services/api', '../db/./schema.xml', 'services/db/schema.xml'],
    ['.', 'app//models/', 'app/models/'],
    ['', 'a/../b.py', 'b.py'],
  ])('in %j, %j is %j', (folder, written, path) => {
    expect(repositoryPath(folder, written)).toBe(path)
  })

  test.each([
    ['.', ''],
    ['.', '..'],
    ['.', '../secrets.xml'],
    ['a/b', '../../../x'],
    ['.', '/etc/passwd'],
    ['.', 'C:/windows'],
    ['.', 'c:models.py'],
    ['.', 'app\\..\\..\\x.py'],
  ])('in %j, %j leaves the repository', (folder, written) => {
    expect(repositoryPath(folder, written)).toBeUndefined()
  })
})

test.each([
  ['app/models/', 'app/models/user.py', true],
  ['app/models/', 'app/models_old.py', false],
  ['app/models.py', 'app/models.py', true],
  ['app/models.py', 'app/models.pyi', false],
])('isWithin(%j, %j) is %j', (output, path, is) => {
  expect(isWithin(output, path)).toBe(is)
})
