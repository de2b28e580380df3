import { posix } from 'node:path'

import type { Names } from '../model/names.js'
import { readDjangoNames } from './django.js'
import { readModule, type Module } from './module.js'
import { readSqlalchemyNames } from './sqlalchemy.js'

/** Files by path. */
type Files = readonly (readonly [path: string, text: string])[]

/** How the files of each target are read. */
export const readModules: Readonly<Record<'django' | 'sqlalchemy', (files: Files) => Names>> = {
  django: (files) => readDjangoNames(files.map(toModule)),
  sqlalchemy: (files) => readSqlalchemyNames(files.map(toModule)),
}

function toModule([path, text]: Files[number]): Module {
  return readModule(posix.basename(path, '.py'), text)
}
