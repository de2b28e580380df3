import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { Schema } from '../model/schema.js'
import { readers } from '../readers/index.js'
import { resolve } from '../resolve/index.js'
import { listObjects, type SchemaObject } from './objects.js'

/**
 * What of a schema its Markdown cannot say: a `not-in-markdown` warning with the name of each object that is left out or
 * lacks something. The text is read back and compared, so that nothing is lost in silence.
 */
export async function findLosses(schema: Schema, text: string): Promise<readonly Diagnostic[]> {
  const back = await readBack(schema, text)
  const found = new Map(listObjects(back).map((object) => [object.title, object]))
  const wanted = listObjects(schema)
  const missing = new Set(wanted.filter(({ title }) => !found.has(title)).map(({ title }) => title))
  const losses = wanted
    .filter(({ table }) => table === undefined || !missing.has(table))
    .flatMap((object) => compare(object, found.get(object.title)))
  const strange = findStrange(wanted, found)
  const first = schema.tables[0]?.place
  const isOtherwise = losses.length + strange.length === 0 && plain(back) !== plain(schema)
  return [...losses, ...strange, ...(isOtherwise ? [warningAt(first, CODE, OTHER_ORDER)] : [])]
}

const CODE = 'not-in-markdown'
const OTHER_ORDER = 'Markdown cannot say the order in which the schema has its objects'

async function readBack(schema: Schema, text: string): Promise<Schema> {
  const { value } = await readers.markdown.read([{ path: 'schema.md', text }], () =>
    Promise.resolve(undefined),
  )
  const keys = schema.tables.flatMap(({ foreignKeys }) => foreignKeys)
  const external = keys.flatMap(({ referencedNamespace, referencedTable, external }) => {
    const name = [referencedNamespace, referencedTable].filter(Boolean).join('.')
    return external === undefined ? [] : [[name, external] as const]
  })
  return resolve(value, { tables: [], exclude: [], external: Object.fromEntries(external) }).value
}

function compare(object: SchemaObject, read: SchemaObject | undefined): readonly Diagnostic[] {
  const { title, place, traits } = object
  if (!read) return [warningAt(place, CODE, `${title} is left out: Markdown has no words for it`)]
  const keys = [...new Set([...Object.keys(traits), ...Object.keys(read.traits)])]
  const lost = keys.filter((key) => plain(traits[key]) !== plain(read.traits[key])).map(toWords)
  if (lost.length === 0) return []
  return [warningAt(place, CODE, `${title}: Markdown cannot say its ${lost.join(', ')}`)]
}

/** What a reader would find in the text that the schema does not have. */
function findStrange(
  wanted: readonly SchemaObject[],
  found: ReadonlyMap<string, SchemaObject>,
): readonly Diagnostic[] {
  const titles = new Set(wanted.map(({ title }) => title))
  return [...found.keys()]
    .filter((title) => !titles.has(title))
    .map((title) => {
      const message = `the schema has a name or a text that Markdown cannot hold: ${title} would be read`
      return warningAt(wanted[0]?.place, CODE, message)
    })
}

/** A value without the places in it. */
function plain(value: unknown): string {
  return JSON.stringify([value], (key, inner: unknown) => (key === 'place' ? undefined : inner))
}

/** A key of the schema in words: `formerNames` is "former names". */
function toWords(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
