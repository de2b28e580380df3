import { extname } from 'node:path/posix'
import { hcl } from './hcl.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { properties } from './properties.js'
import type { BinaryReader, Reader } from './reader.js'
import { sql } from './sql.js'
import { toml } from './toml.js'
import { xlsx } from './xlsx.js'
import { xml } from './xml.js'
import { yaml } from './yaml.js'

export { FILE_LIMIT, type BinaryReader, type Load, type Reader, type ReadOptions } from './reader.js'

/** The readers by the name of their format. */
export const readers = { hcl, json, markdown, properties, sql, toml, xlsx, xml, yaml } satisfies Record<
  string,
  Reader | BinaryReader
>

/** The name of a format that can be read. */
export type Format = keyof typeof readers

/** The name of a format that is text. */
export type TextFormat = {
  [Name in Format]: (typeof readers)[Name] extends Reader ? Name : never
}[Format]

/** The format that a path's extension speaks of, whatever its case; undefined when no reader has that extension. */
export function findFormat(path: string): Format | undefined {
  const extension = extname(path).toLowerCase()
  return formats.find((format) => readers[format].extensions.includes(extension))
}

const formats = Object.keys(readers) as Format[]
