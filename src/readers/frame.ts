import { isCircular } from '../includes/inclusion.js'
import type { Diagnostic, Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { SourceFile } from '../model/source.js'
import { Findings } from './findings.js'
import { FILE_LIMIT, type ReadOptions } from './reader.js'

/** How one file of a format is read; undefined when nothing of it can be. */
export type ReadFile = (
  file: SourceFile,
  findings: Findings,
) => SchemaDocument | undefined | Promise<SchemaDocument | undefined>

/** What a format says of a file in which it found nothing. */
export interface Emptiness {
  readonly code: string
  readonly message: string
}

/**
 * The documents of several files, read one after the other, without the files that another of them takes in. A
 * byte-order mark is dropped before. Errors: `too-large` over the limit or for a part that no engine can look through, and the format's own for a file with neither a table nor anything that another file's
 * tables could use; when no file has a table and none includes others, for the first.
 */
export async function readFiles(
  files: readonly SourceFile[],
  readFile: ReadFile,
  empty: Emptiness,
  { included }: ReadOptions = {},
): Promise<Outcome<readonly SchemaDocument[]>> {
  const all: Reading[] = []
  for (const file of files) all.push(await readGuarded(file, readFile))
  const readings = withoutTaken(all)
  const value = readings.flatMap(({ document }) => (document ? [document] : []))
  const diagnostics = readings.flatMap(({ findings }) => findings.diagnostics)
  const failed = readings.some(({ findings }) => findings.failed)
  return {
    value,
    diagnostics: failed ? diagnostics : [...diagnostics, ...findEmpty(value, empty, included === true)],
  }
}

interface Reading {
  readonly path: string
  readonly document: SchemaDocument | undefined
  readonly findings: Findings
}

async function readGuarded({ path, text: raw }: SourceFile, readFile: ReadFile): Promise<Reading> {
  const findings = new Findings()
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const refuse = (message: string): Reading => {
    findings.error({ path, line: 1, column: 1 }, 'too-large', message)
    return { path, document: undefined, findings }
  }
  if (isTooLarge(text)) {
    return refuse(
      `A schema file may have up to ${FILE_LIMIT / 1024 / 1024} MiB, and this one has more; split it into several files`,
    )
  }
  try {
    return { path, document: await readFile({ path, text }, findings), findings }
  } catch (error) {
    // A regular expression over millions of equal characters may exhaust the engine's own stack.
    if (!(error instanceof RangeError)) throw error
    return refuse(
      'A part of this file is too long to be read, such as a run of millions of blanks; shorten it',
    )
  }
}

/** The readings of the files that no other one took in; of files that take in each other all count. */
function withoutTaken(readings: readonly Reading[]): readonly Reading[] {
  const taken = new Set(readings.flatMap(({ findings }) => [...findings.taken]))
  return readings.filter(({ path, findings }) => !taken.has(path) || isCircular(findings.diagnostics))
}

/** Whether a text is over the limit in UTF-8; it is counted only where its length leaves that open. */
function isTooLarge(text: string): boolean {
  return text.length * 3 > FILE_LIMIT && Buffer.byteLength(text) > FILE_LIMIT
}

function findEmpty(
  documents: readonly SchemaDocument[],
  empty: Emptiness,
  included: boolean,
): readonly Diagnostic[] {
  const bare = documents.filter(isBare)
  const needsNone = included || documents.some(({ tables, includes }) => tables.length > 0 || includes)
  const tableless = needsNone ? [] : documents.slice(0, 1)
  return (bare.length > 0 ? bare : tableless).map(({ path }) => ({
    ...empty,
    severity: 'error',
    place: { path, line: 1, column: 1 },
  }))
}

function isBare(document: SchemaDocument): boolean {
  return Object.values(document).every((part) => !Array.isArray(part) || part.length === 0)
}
