import { expect, test } from '@jest/globals'

import { createImports, sortExports } from '../../src/targets/python/imports.js'
import { Layout } from '../../src/targets/python/layout.js'

const layout = new Layout(88)
const none = new Set<string>()

test('sections stand in isort order, modules before members', () => {
  const imports = createImports(none)
  imports.from('.base', 'Base')
  imports.from('app.db', 'Thing')
  imports.from('sqlalchemy.orm', 'Mapped')
  imports.from('sqlalchemy', 'text')
  imports.from('sqlalchemy', 'String')
  imports.from('sqlalchemy', 'JSON')
  imports.from('typing', 'Any')
  imports.module('uuid')
  imports.module('decimal')
  expect(imports.print(layout)).toEqual([
    'import decimal',
    'import uuid',
    'from typing import Any',
    '',
    'from sqlalchemy import JSON, String, text',
    'from sqlalchemy.orm import Mapped',
    '',
    'from app.db import Thing',
    '',
    'from .base import Base',
  ])
})

test('asking twice imports once', () => {
  const imports = createImports(none)
  expect([imports.from('sqlalchemy', 'Text'), imports.from('sqlalchemy', 'Text')]).toEqual(['Text', 'Text'])
  expect(imports.print(layout)).toEqual(['from sqlalchemy import Text'])
})

test('a name that is taken is imported under another', () => {
  const imports = createImports(new Set(['String', 'datetime', 'datetime_']))
  expect(imports.from('sqlalchemy', 'String')).toBe('String_')
  expect(imports.from('sqlalchemy', 'Integer')).toBe('Integer')
  expect(imports.from('sqlalchemy', 'text')).toBe('text')
  expect(imports.module('datetime')).toBe('datetime__')
  expect(imports.print(layout)).toEqual([
    'import datetime as datetime__',
    '',
    'from sqlalchemy import Integer, text',
    'from sqlalchemy import String as String_',
  ])
})

test('a long line is wrapped, one member a line', () => {
  const imports = createImports(none)
  const names = Array.from({ length: 9 }, (_, index) => `Something${index}`)
  names.forEach((name) => imports.from('sqlalchemy', name))
  expect(imports.print(layout)).toEqual([
    'from sqlalchemy import (',
    ...names.map((name) => `    ${name},`),
    ')',
  ])
})

test('numbers in module names are compared as numbers', () => {
  const imports = createImports(none)
  imports.from('.table_10', 'A')
  imports.from('.table_9', 'B')
  expect(imports.print(layout)).toEqual(['from .table_9 import B', 'from .table_10 import A'])
})

test('types are imported for the checker alone', () => {
  const imports = createImports(none)
  expect(imports.type('.users', 'User')).toBe('User')
  expect(imports.print(layout)).toEqual([
    'from typing import TYPE_CHECKING',
    '',
    'if TYPE_CHECKING:',
    '    from .users import User',
  ])
})

test('nothing asked for is nothing printed', () => {
  expect(createImports(none).print(layout)).toEqual([])
})

test('exports stand as ruff sorts __all__: CONSTANTS, Classes, others, numbers by their value', () => {
  expect(sortExports(['tag_links', 'É', 'User10', 'User9', 'a_table', 'API', 'UserB', 'Usera'])).toEqual([
    'API',
    'É',
    'User9',
    'User10',
    'UserB',
    'Usera',
    'a_table',
    'tag_links',
  ])
})

test('one name from two modules is two names', () => {
  const imports = createImports(none)
  expect(imports.from('sqlalchemy', 'TIMESTAMP')).toBe('TIMESTAMP')
  expect(imports.from('sqlalchemy.dialects.mysql', 'TIMESTAMP')).toBe('TIMESTAMP_')
  expect(imports.from('sqlalchemy', 'TIMESTAMP')).toBe('TIMESTAMP')
  expect(imports.from('app.places', 'uuid')).toBe('uuid')
  expect(imports.module('uuid')).toBe('uuid_')
  expect(imports.print(layout)).toEqual([
    'import uuid as uuid_',
    '',
    'from sqlalchemy import TIMESTAMP',
    'from sqlalchemy.dialects.mysql import TIMESTAMP as TIMESTAMP_',
    '',
    'from app.places import uuid',
  ])
})
