import { expect } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** SQL that a server is given, and what is known to differ when it is read back. */
export interface SqlCase {
  /** The file or the folder. */
  readonly name: string
  /** In the order in which they are loaded. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly differences: readonly Difference[]
}

/** A difference between a file and the database that it built, and why it cannot but be there. */
export interface Difference {
  /** What speaks: the words of `diff`, Alembic's, the warnings of what no model can say, or what Django's migrations do, of any release or of the newest. */
  readonly from: 'alembic' | 'diff' | 'django' | 'django 6.1' | 'warning'
  /** A part of the line that it says. */
  readonly says: string
  readonly why: string
}

const CASES = fileURLToPath(new URL('cases/', import.meta.url))

/** The cases of one database: each a file, or a folder of migrations. */
export function listCases(dialect: string): readonly SqlCase[] {
  const folder = join(CASES, dialect)
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
  return names
    .sort()
    .map((name) => ({ name, files: listFiles(folder, name), differences: known(folder, name) }))
}

function listFiles(folder: string, name: string): SqlCase['files'] {
  const paths = name.endsWith('.sql')
    ? [name]
    : readdirSync(join(folder, name))
        .sort()
        .map((file) => join(name, file))
  return paths.map((path) => ({ name: path, text: readFileSync(join(folder, path), 'utf8') }))
}

function known(folder: string, name: string): readonly Difference[] {
  const path = join(folder, 'differences.json')
  const all = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, readonly Difference[]>>
  return [...(all['*'] ?? []), ...(all[name] ?? [])]
}

/** The lines that are not among the differences that are known; each of those has to be said. */
export function without(sqlCase: SqlCase, from: Difference['from'], said: string): readonly string[] {
  for (const { says } of differencesFrom(sqlCase, from)) expect(said).toContain(says)
  return beyond(sqlCase, from, said)
}

/** The lines that are not among the differences that are known. */
export function beyond(sqlCase: SqlCase, from: Difference['from'], said: string): readonly string[] {
  const lines = said.split('\n').filter((line) => line !== '' && line !== 'no differences')
  const known = differencesFrom(sqlCase, from)
  return lines.filter((line) => !known.some(({ says }) => line.includes(says)))
}

function differencesFrom({ differences }: SqlCase, from: Difference['from']): readonly Difference[] {
  return differences.filter((difference) => difference.from === from)
}
