import { extname } from 'node:path/posix'

import type { Diagnostic } from '../../model/diagnostic.js'
import type { Dialect } from '../../model/schema.js'
import type { SourceFile } from '../../model/source.js'
import { codeOf, sampleTexts } from './detect/code.js'
import {
  CODE_EVIDENCE,
  COMMENT_EVIDENCE,
  type Evidence,
  EXTENSIONS,
  NAME_EVIDENCE,
} from './detect/evidence.js'
import { findForeign, type Foreign } from './detect/foreign.js'

/** Names of the databases in messages. */
const TITLES: Readonly<Record<Dialect, string>> = {
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  mariadb: 'MariaDB',
  sqlite: 'SQLite',
}

/** Those that understand most of what the next one says stand later; without any evidence the first one is taken. */
const ORDER: readonly Dialect[] = ['postgresql', 'mysql', 'mariadb', 'sqlite']

/** A database in whose language files may be written, and the notice that says that it was taken. */
export interface Guess {
  readonly dialect: Dialect
  /** The database's name in messages, and what speaks for it: `since it has "::"`. */
  readonly title: string
  readonly why: string
  readonly notice: Diagnostic
}

/** What files may be written in. */
export interface Guesses {
  /** The likeliest first. */
  readonly guesses: readonly [Guess, ...Guess[]]
  /** Present where most speaks for a database whose SQL is not read. */
  readonly foreign?: Foreign
}

/** Evidence that outweighs all the other by so much settles the matter; with less, others may be tried as well. */
const CERTAIN = 3

/**
 * The databases in whose language files may be written, by the evidence in their texts, the likeliest first; all files
 * of an entry speak one language. Never empty. Where nothing speaks for any, the first is PostgreSQL, whose parser reads
 * standard SQL whole. More than one only where the evidence is thin: then the one that reads the files is right.
 */
export function guessDialects(files: readonly SourceFile[]): Guesses {
  const samples = sampleTexts(files.map(({ text }) => text))
  const codes = samples.map(codeOf)
  const evidence = [...findNames(files), ...findEvidence(samples, codes)]
  const ranked = ORDER.map((dialect) => ({ dialect, score: score(dialect, evidence) })).sort(
    (a, b) => b.score - a.score,
  )
  const best = ranked[0] ?? { dialect: 'postgresql' as const, score: 0 }
  const others = ranked
    .slice(1)
    .filter((each) => best.score - each.score < CERTAIN && each.dialect !== 'mariadb')
  const place = { path: files[0]?.path ?? '', line: 1, column: 1 }
  const toGuess = ({ dialect }: { readonly dialect: Dialect }): Guess => {
    const [title, why] = [TITLES[dialect], reason(dialect, evidence)]
    const message = `the SQL was read as that of ${title}, ${why}; "dialect" in the config or --dialect says otherwise`
    return { dialect, title, why, notice: { code: 'detected-dialect', severity: 'notice', message, place } }
  }
  const foreign = findForeign(codes)
  return {
    guesses: [toGuess(best), ...others.map(toGuess)],
    ...(foreign && foreign.score > best.score ? { foreign } : {}),
  }
}

function reason(dialect: Dialect, evidence: readonly Evidence[]): string {
  const strongest = evidence
    .filter((found) => speaksFor(found, dialect))
    .sort((a, b) => b.weight - a.weight)[0]
  return strongest ? `since it has ${strongest.what}` : 'since nothing in it speaks for another database'
}

function findEvidence(samples: readonly string[], codes: readonly string[]): readonly Evidence[] {
  return [
    ...COMMENT_EVIDENCE.filter(({ pattern }) => samples.some((text) => pattern.test(text))),
    ...CODE_EVIDENCE.filter(({ pattern }) => codes.some((code) => pattern.test(code))),
  ]
}

/** What the files' names say: their extension, and the name of a database in them. */
function findNames(files: readonly SourceFile[]): readonly Evidence[] {
  const paths = files.map(({ path }) => path.toLowerCase())
  const extensions = [...new Set(paths.map((path) => extname(path)))].flatMap((extension) => {
    const dialect = EXTENSIONS[extension]
    return dialect ? [{ dialect, weight: 9, what: `the extension ${extension}`, pattern: /$/ }] : []
  })
  return [...extensions, ...NAME_EVIDENCE.filter(({ pattern }) => paths.some((path) => pattern.test(path)))]
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
