import { readTypeText } from '../../dialects/type-text.js'

/** A type of PostGIS taken apart: `geometry(PointZ, 4326)`. */
export interface Shape {
  /** `geometry`, `geography`, `raster` or any other name of a type. */
  readonly name: string
  /** What it holds, in lower case: `pointz`. */
  readonly sort?: string
  /** The number of the spatial reference system. */
  readonly system?: number
}

/** A type of pgvector taken apart: `vector(3)`. */
export interface Vector {
  /** `vector`, `halfvec`, `sparsevec` or any other name of a type. */
  readonly name: string
  readonly dimensions?: number
}

const SORT = /^[a-z]+$/
const SYSTEM = /^\d{1,9}$/
const DIMENSIONS = /^0*[1-9]\d{0,8}$/

/**
 * A text as a type of PostGIS (https://postgis.net/docs/using_postgis_dbmanagement.html); undefined for arrays, and where
 * more or other things stand in the parentheses.
 */
export function readShape(raw: string): Shape | undefined {
  const { name, args, dimensions } = readTypeText(raw)
  const [sort, system, ...others] = args.map((arg) => arg.toLowerCase())
  if (dimensions > 0 || others.length > 0) return undefined
  if (sort === undefined) return { name }
  if (!SORT.test(sort)) return undefined
  if (system === undefined) return { name, sort }
  return SYSTEM.test(system) ? { name, sort, system: Number(system) } : undefined
}

/** A text as a type of pgvector (https://github.com/pgvector/pgvector); undefined as for shapes. */
export function readVector(raw: string): Vector | undefined {
  const { name, args, dimensions } = readTypeText(raw)
  const [figure, ...others] = args
  if (dimensions > 0 || others.length > 0) return undefined
  if (figure === undefined) return { name }
  return DIMENSIONS.test(figure) ? { name, dimensions: Number(figure) } : undefined
}
