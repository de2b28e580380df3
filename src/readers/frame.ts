import { isCircular } from '../includes/inclusion.js'
import type { Diagnostic, Outcome } from '../model/diagnostic.js'
import type { SchemaDocument } from '../model/document.js'
import type { SourceFile } from '../model/source.js'
import { Findings } from './findings.js'
import { FILE_LIMIT, type ReadOptions } from './reader.js'

/** How one file of a format is read; undefined when nothing of it can be. */
export type ReadFile<File = SourceFile> = (
  file: File,
  findings: Findings,
) => SchemaDocument | undefined | Promise<SchemaDocument | undefined>

/** What a format says of a file in which it found nothing. */
export interface Emptiness {
  readonly code: string
  readonly message: string
}

/**
 * The documents of several files of text. A byte-order mark is dropped before. Error: `too-large` over the limit, and
 * those of `readEach`.
 */
export function readFiles(
  files: readonly SourceFile[],
  readFile: ReadFile,
  empty: Emptiness,
  options?: ReadOptions,
): Promise<Outcome<readonly SchemaDocument[]>> {
  const read: ReadFile = ({ path, text: raw }, findings) => {
    const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
    if (!isTooLarge(text)) return readFile({ path, text }, findings)
    findings.error({ path, line: 1, column: 1 }, 'too-large', TOO_LARGE)
    return undefined
  }
  return readEach(files, read, empty, options)
}

const TOO_LARGE = `A schema file may have up to ${FILE_LIMIT / 1024 / 1024} MiB, and this one has more; split it into several files`

/**
 * The documents of several files, read one after the other, without the files that another of them takes in. Errors:
 * `too-large` for a part that no engine can look through, and the format's own for a file with neither a table nor
 * anything that another file's tables could use; when no file has a table and none includes others, for the first.
 */
export async function readEach<File extends { readonly path: string }>(
  files: readonly File[],
  readFile: ReadFile<File>,
  empty: Emptiness,
  { included, views }: ReadOptions = {},
): Promise<Outcome<readonly SchemaDocument[]>> {
  const all: Reading[] = []
  for (const file of files) all.push(await readGuarded(file, readFile))
  const readings = withoutTaken(all)
  const value = readings.flatMap(({ document }) => (document ? [document] : []))
  const diagnostics = readings.flatMap(({ findings }) => findings.diagnostics)
  const failed = readings.some(({ findings }) => findings.failed)
  const isEnough = ({ tables, includes, ...more }: SchemaDocument): boolean =>
    tables.length > 0 || includes !== undefined || (views === true && hasViews(more))
  const needsNone = included === true || value.some(isEnough)
  return {
    value,
    diagnostics: failed ? diagnostics : [...diagnostics, ...findEmpty(value, empty, needsNone)],
  }
}

interface Reading {
  readonly path: string
  readonly document: SchemaDocument | undefined
  readonly findings: Findings
}

async function readGuarded<File extends { readonly path: string }>(
  file: File,
  readFile: ReadFile<File>,
): Promise<Reading> {
  const { path } = file
  const findings = new Findings()
  try {
    return { path, document: await readFile(file, findings), findings }
  } catch (error) {
    // A regular expression over millions of equal characters may exhaust the engine's own stack.
    if (!(error instanceof RangeError)) throw error
    findings.error({ path, line: 1, column: 1 }, 'too-large', TOO_LONG)
    return { path, document: undefined, findings }
  }
}

const TOO_LONG = 'A part of this file is too long to be read, such as a run of millions of blanks; shorten it'

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
  needsNone: boolean,
): readonly Diagnostic[] {
  const bare = documents.filter((document) => !isOfUse(document))
  const tableless = needsNone ? [] : documents.slice(0, 1)
  return (bare.length > 0 ? bare : tableless).map(({ path }) => ({
    ...empty,
    severity: 'error',
    place: { path, line: 1, column: 1 },
  }))
}

/** Whether a document says anything that the tables of others could use, though it may have none itself. */
export function isOfUse(document: SchemaDocument): boolean {
  return !isBare(document) || hasViews(document)
}

function hasViews({ views }: Pick<SchemaDocument, 'views'>): boolean {
  return views !== undefined && views.value.length > 0
}

function isBare(document: SchemaDocument): boolean {
  return Object.values(document).every((part) => !Array.isArray(part) || part.length === 0)
}
