import type { Diagnostic, Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { SourceFile } from '../model/source.js'
import { Findings } from './findings.js'
import { FILE_LIMIT, type ReadOptions } from './reader.js'

/** How one file of a format is read; undefined when nothing of it can be. */
export type ReadFile = (file: SourceFile, findings: Findings) => SchemaDocument | undefined

/** What a format says of a file in which it found nothing. */
export interface Emptiness {
  readonly code: string
  readonly message: string
}

/**
 * The documents of several files, read one after the other. A byte-order mark is dropped before. Errors:
 * `too-large` over the limit or for a part that no engine can look through, and the format's own for a file with neither a table nor anything that another file's
 * tables could use; when no file has a table and none includes others, for the first.
 */
export function readFiles(
  files: readonly SourceFile[],
  readFile: ReadFile,
  empty: Emptiness,
  { included }: ReadOptions = {},
): Outcome<readonly SchemaDocument[]> {
  const readings = files.map((file) => readGuarded(file, readFile))
  const value = readings.flatMap(({ document }) => (document ? [document] : []))
  const diagnostics = readings.flatMap(({ findings }) => findings.diagnostics)
  const failed = readings.some(({ findings }) => findings.failed)
  return {
    value,
    diagnostics: failed ? diagnostics : [...diagnostics, ...findEmpty(value, empty, included === true)],
  }
}

interface Reading {
  readonly document: SchemaDocument | undefined
  readonly findings: Findings
}

function readGuarded(file: SourceFile, readFile: ReadFile): Reading {
  const findings = new Findings()
  const text = file.text.startsWith('\ufeff') ? file.text.slice(1) : file.text
  const refuse = (message: string): Reading => {
    findings.error({ path: file.path, line: 1, column: 1 }, 'too-large', message)
    return { document: undefined, findings }
  }
  if (isTooLarge(text)) {
    return refuse(
      `A schema file may have up to ${FILE_LIMIT / 1024 / 1024} MiB, and this one has more; split it into several files`,
    )
  }
  try {
    return { document: readFile({ path: file.path, text }, findings), findings }
  } catch (error) {
    // A regular expression over millions of equal characters may exhaust the engine's own stack.
    if (!(error instanceof RangeError)) throw error
    return refuse(
      'A part of this file is too long to be read, such as a run of millions of blanks; shorten it',
    )
  }
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
