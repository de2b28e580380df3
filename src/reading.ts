import { IncludeFinder } from './includes/finder.js'
import { includeAll, isCircular } from './includes/inclusion.js'
import type { Entry } from './model/config.js'
import { type Diagnostic, errorAt, hasErrors, type Outcome } from './model/diagnostic.js'
import type { SchemaDocument } from './model/document.js'
import type { SourceFile } from './model/source.js'
import type { Tree, TreeEntry } from './model/tree.js'
import {
  type BinaryReader,
  FILE_LIMIT,
  findFormat,
  type Format,
  type Load,
  type Reader,
  readers,
  type ReadOptions,
} from './readers/index.js'
import { isOfUse } from './readers/frame.js'
import type { Found } from './sources.js'
import { readBytes } from './trees/bytes.js'
import { readText } from './trees/text.js'

/** What was read of an entry's schema. */
export interface Reading {
  readonly documents: readonly SchemaDocument[]
  /** Every file that was read, the entry's own and what those include; also what they include in vain, and their globs. */
  readonly paths: readonly string[]
}

type Manner = Pick<Entry, 'format' | 'dialect' | 'onUnreadable' | 'views'>

/** The documents of schema files and of what they include, each read by the reader of its format. */
export async function readSources(found: readonly Found[], manner: Manner): Promise<Outcome<Reading>> {
  const finder = new IncludeFinder(found)
  const load = loader(finder)
  const own = await readOwn(found, manner, load)
  const included = new Map<string, readonly Diagnostic[]>()
  const all = await includeAll(own.value, finder, async (file, isNamed) => {
    const read = await readIncluded(file, load)
    const said = read.diagnostics.filter(({ code }) => isNamed || code !== PROSE)
    included.set(file.entry.path, said)
    return read.value
  })
  const isTaken = (path: string): boolean => finder.taken.has(path) && !isCircular(included.get(path) ?? [])
  const documents = all.filter(({ path }) => !isTaken(path))
  const saidInside = [...included].flatMap(([path, said]) => (isTaken(path) ? [] : said))
  const diagnostics = [...own.diagnostics, ...saidInside, ...finder.diagnostics]
  const paths = [
    ...new Set([
      ...found.map(({ entry }) => entry.path),
      ...finder.watched,
      ...documents.map(({ path }) => path),
    ]),
  ]
  return {
    value: { documents, paths },
    diagnostics: [...diagnostics, ...findEmpty(documents, diagnostics, manner)],
  }
}

/** What Markdown without any table is, which may well lie in a folder of schemas. */
const PROSE = 'no-schema-table'

async function readOwn(
  found: readonly Found[],
  manner: Manner,
  load: Load,
): Promise<Outcome<readonly SchemaDocument[]>> {
  const diagnostics: Diagnostic[] = []
  const byFormat = new Map<Format, Found[]>()
  for (const source of found) {
    const known = formatOf(source.entry.path, manner.format)
    if (known === undefined) diagnostics.push(...unknownFormat(source.entry.path).diagnostics)
    else byFormat.set(known, [...(byFormat.get(known) ?? []), source])
  }
  const documents = []
  for (const [known, sources] of byFormat) {
    const outcome = await readFormat(readers[known], sources, load, manner)
    for (const diagnostic of outcome.diagnostics) diagnostics.push(diagnostic)
    for (const document of outcome.value) documents.push(document)
  }
  const order = new Map(found.map(({ entry }, index) => [entry.path, index]))
  documents.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0))
  const scanned = new Set(found.filter((file) => file.scanned).map(({ entry }) => entry.path))
  const isSchema = documents.some(({ tables }) => tables.length > 0)
  const isProse = ({ code, place }: Diagnostic): boolean =>
    isSchema && code === PROSE && place !== undefined && scanned.has(place.path)
  // A reader knows the files of its format only: the tables that templates are for may be in others.
  const useful = new Set(documents.filter(isOfUse).map(({ path }) => path))
  const isHelper = ({ code, place }: Diagnostic): boolean =>
    isSchema && code === 'no-tables' && place !== undefined && useful.has(place.path)
  return { value: documents, diagnostics: diagnostics.filter((each) => !isProse(each) && !isHelper(each)) }
}

async function readIncluded(found: Found, load: Load): Promise<Outcome<SchemaDocument | undefined>> {
  const { path } = found.entry
  const format = findFormat(path)
  if (format === undefined) return unknownFormat(path)
  const { value, diagnostics } = await readFormat(readers[format], [found], load, { included: true })
  return { value: value[0], diagnostics }
}

/** What a reader makes of files, which it is given as text or as bytes. */
function readFormat(
  reader: Reader | BinaryReader,
  sources: readonly Found[],
  load: Load,
  options: ReadOptions,
): Promise<Outcome<readonly SchemaDocument[]>> {
  return reader.binary
    ? readOpened(reader, readBytes, sources, (files) => reader.read(files, load, options))
    : readOpened(reader, readText, sources, (files) => reader.read(files, load, options))
}

async function readOpened<File>(
  { limit }: { readonly limit: number },
  open: (tree: Tree, entry: TreeEntry, limit: number) => Promise<Outcome<File | undefined>>,
  sources: readonly Found[],
  read: (files: readonly File[]) => Promise<Outcome<readonly SchemaDocument[]>>,
): Promise<Outcome<readonly SchemaDocument[]>> {
  const opened = []
  for (const { tree, entry } of sources) opened.push(await open(tree, entry, limit))
  const files = opened.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const said = opened.flatMap(({ diagnostics }) => diagnostics)
  if (files.length === 0) return { value: [], diagnostics: said }
  const { value, diagnostics } = await read(files)
  return { value, diagnostics: [...said, ...diagnostics] }
}

function formatOf(path: string, format: string | undefined): Format | undefined {
  return format !== undefined && Object.hasOwn(readers, format) ? (format as Format) : findFormat(path)
}

/** How SQLite's databases are called. */
const SQLITE = /\.(?:db|db3|sqlite|sqlite3)$/i

function unknownFormat(path: string): Outcome<undefined> {
  const known = Object.values(readers).flatMap(({ extensions }) => extensions)
  const advice = SQLITE.test(path)
    ? `a database of SQLite is named by its URL, sqlite:///${path}`
    : 'say it with "format", or with --from on the command line'
  const message = `the format is not known from the file's name (known: ${known.join(', ')}); ${advice}`
  return { value: undefined, diagnostics: [errorAt({ path, line: 1, column: 1 }, 'unknown-format', message)] }
}

/** Where files include others, the table that makes a schema may be in any of them. */
function findEmpty(
  documents: readonly SchemaDocument[],
  diagnostics: readonly Diagnostic[],
  { views: wanted }: Manner,
): readonly Diagnostic[] {
  const hasAny = documents.some(({ tables, views }) => tables.length > 0 || (wanted && views?.value.length))
  const [first] = documents.filter(({ includes }) => includes)
  if (!first || hasErrors(diagnostics) || hasAny) return []
  const message = 'No table is defined here, nor in the files that are included'
  return [errorAt({ path: first.path, line: 1, column: 1 }, 'no-tables', message)]
}

/** What a reader gets further files with; each is read once. */
function loader(finder: IncludeFinder): Load {
  const texts = new Map<string, Promise<Outcome<SourceFile | undefined>>>()
  return async (include) => {
    const before = finder.diagnostics.length
    const files = include.script ? await finder.findScript(include) : (await finder.find(include)).files
    const limit = include.script ? readers.sql.limit : FILE_LIMIT
    const diagnostics = finder.diagnostics.splice(before)
    const value: SourceFile[] = []
    for (const { tree, entry } of files) {
      const known = texts.get(entry.path)
      const text = known ?? readText(tree, entry, limit)
      texts.set(entry.path, text)
      finder.watched.add(entry.path)
      finder.taken.add(entry.path)
      const read = await text
      for (const each of known ? [] : read.diagnostics) diagnostics.push(each)
      if (read.value) value.push(read.value)
    }
    return { value, diagnostics }
  }
}
