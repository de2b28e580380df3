import { extname } from 'node:path/posix'

import type { Outcome } from '../../model/diagnostic.js'
import type { Dialect } from '../../model/schema.js'
import type { SourceFile } from '../../model/source.js'
import { codeOf, sampleTexts } from './detect/code.js'
import { CODE_EVIDENCE, COMMENT_EVIDENCE, type Evidence, EXTENSIONS } from './detect/evidence.js'

/** Names of the databases in messages. */
const TITLES: Readonly<Record<Dialect, string>> = {
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  mariadb: 'MariaDB',
  sqlite: 'SQLite',
}

/** Those that understand most of what the next one says stand later; without any evidence the first one is taken. */
const ORDER: readonly Dialect[] = ['postgresql', 'mysql', 'mariadb', 'sqlite']

/**
 * The database in whose language files are written, by the evidence in their texts; all files of an entry speak one
 * language. The choice is a notice at the first file. Where nothing speaks for any, it is PostgreSQL, whose parser reads
 * standard SQL whole.
 */
export function detectDialect(files: readonly SourceFile[]): Outcome<Dialect> {
  const evidence = [...findExtensions(files), ...findEvidence(files.map(({ text }) => text))]
  const scores = new Map(ORDER.map((dialect) => [dialect, score(dialect, evidence)]))
  const best = Math.max(...scores.values())
  const dialect = ORDER.find((candidate) => scores.get(candidate) === best) ?? 'postgresql'
  const strongest = evidence
    .filter((found) => speaksFor(found, dialect))
    .sort((a, b) => b.weight - a.weight)[0]
  const why = strongest ? `since it has ${strongest.what}` : 'since nothing in it speaks for another database'
  const message = `the SQL was read as that of ${TITLES[dialect]}, ${why}; "dialect" in the config or --dialect says otherwise`
  const place = { path: files[0]?.path ?? '', line: 1, column: 1 }
  return { value: dialect, diagnostics: [{ code: 'detected-dialect', severity: 'notice', message, place }] }
}

function findEvidence(texts: readonly string[]): readonly Evidence[] {
  const samples = sampleTexts(texts)
  const codes = samples.map(codeOf)
  return [
    ...COMMENT_EVIDENCE.filter(({ pattern }) => samples.some((text) => pattern.test(text))),
    ...CODE_EVIDENCE.filter(({ pattern }) => codes.some((code) => pattern.test(code))),
  ]
}

function findExtensions(files: readonly SourceFile[]): readonly Evidence[] {
  const extensions = new Set(files.map(({ path }) => extname(path).toLowerCase()))
  return [...extensions].flatMap((extension) => {
    const dialect = EXTENSIONS[extension]
    return dialect ? [{ dialect, weight: 9, what: `the extension ${extension}`, pattern: /$/ }] : []
  })
}

function score(dialect: Dialect, evidence: readonly Evidence[]): number {
  const own = evidence.some((found) => found.dialect === dialect) || dialect !== 'mariadb'
  const weights = evidence.filter((found) => speaksFor(found, dialect)).map(({ weight }) => weight)
  return own ? weights.reduce((sum, weight) => sum + weight, 0) : 0
}

/** MariaDB speaks MySQL's language, and a little more. */
function speaksFor(evidence: Evidence, dialect: Dialect): boolean {
  return evidence.dialect === dialect || (dialect === 'mariadb' && evidence.dialect === 'mysql')
}
