import { posix } from 'node:path'
import { type Archive, TooMuch } from './unzip.js'
import { type Cell, readCells, readStrings } from './cells.js'
import { readFormats } from './dates.js'
import { attributeOf, type Element, findAll, parseElement } from './element.js'

/** A sheet of a workbook: its cells that hold something, row by row. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

/** A workbook that cannot be read, in a sentence. */
export class Unreadable extends Error {}

/** The most elements of all parts that are read: 15,000 columns of which twelve things are said. */
const ELEMENT_LIMIT = 400_000

/** The sheets of a workbook (ECMA-376, part 1, 18), in its order. Throws `Unreadable` and `TooMuch`. */
export function readWorkbook(archive: Archive): readonly Sheet[] {
  const parts = new Parts(archive)
  const workbook = parts.read('xl/workbook.xml')
  if (!workbook) throw new Unreadable('there is no workbook in it')
  const targets = readTargets(parts.read('xl/_rels/workbook.xml.rels'))
  const strings = readStrings(parts.read(targets.get(STRINGS) ?? 'xl/sharedStrings.xml'))
  const content = { strings, ...readFormats(parts.read(targets.get('styles') ?? 'xl/styles.xml'), workbook) }
  return findAll(workbook, 'sheet').map((element) => {
    const sheet = parts.read(targets.get(attributeOf(element, 'id') ?? '') ?? '')
    return { name: attributeOf(element, 'name') ?? '', rows: sheet ? readCells(sheet, content) : [] }
  })
}

/** The ends of the types of relationships with what all sheets share: their strings, and how cells look. */
const STRINGS = 'sharedStrings'
const SHARED = [STRINGS, 'styles']

/** The parts that the workbook consists of, by the ids of their relationships, and what all sheets share by its type. */
function readTargets(relationships: Element | undefined): ReadonlyMap<string, string> {
  return new Map(
    (relationships?.children ?? []).flatMap((element) => {
      const target = posix.resolve('/xl', attributeOf(element, 'Target') ?? '').slice(1)
      const shared = SHARED.filter((type) => attributeOf(element, 'Type')?.endsWith(`/${type}`))
      return [attributeOf(element, 'Id') ?? '', ...shared].map((key) => [key, target] as const)
    }),
  )
}

/** The parts of a workbook as XML, counted together. */
class Parts {
  readonly #archive: Archive
  #left = ELEMENT_LIMIT

  constructor(archive: Archive) {
    this.#archive = archive
  }

  /** The root element of a part; undefined when there is none. */
  read(name: string): Element | undefined {
    const bytes = this.#archive.read(name)
    if (!bytes) return undefined
    this.#left -= countElements(bytes)
    if (this.#left < 0) throw new TooMuch(`${ELEMENT_LIMIT} elements`)
    const element = parseElement(decode(name, bytes))
    if ('code' in element) throw new Unreadable(`its part ${name} is damaged: ${element.message}`)
    return element
  }
}

/** How many elements there are at the most: each begins with `<`, and what begins with `</` ends one. */
function countElements(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at + 1))
    if (bytes[at + 1] !== SLASH) count += 1
  return count
}

const LESS = 0x3c
const SLASH = 0x2f

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(`its part ${name} is no UTF-8`)
  }
}
