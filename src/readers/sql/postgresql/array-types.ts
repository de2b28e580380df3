import type { TypeName } from 'libpg-query'

import { textsOf } from './nodes.js'
import type { Session } from './session.js'

/** Types of PostgreSQL and of the extensions that come with it, by the names that the catalog has for them. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'bit bool box bpchar bytea char cidr circle citext date datemultirange daterange float4 float8 hstore inet int2 int4 ' +
    'int4multirange int4range int8 int8multirange int8range interval json jsonb jsonpath line lseg ltree macaddr macaddr8 ' +
    'money name nummultirange numrange numeric oid path pg_lsn point polygon regclass text time timestamp timestamptz ' +
    'timetz tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector uuid varbit varchar xml'
  ).split(' '),
)

/** Types that have no length under this name, and one where they are called in so many words: `character`, `bit`. */
const LENGTHLESS: ReadonlySet<string> = new Set(['bit', 'bpchar', 'char'])

/**
 * The type of an array's elements where the array is called by the name that the catalog has for it, as DBeaver and
 * TablePlus write it: `_text` for `text[]`. Undefined for any other type, also for one of the statements that is called so.
 */
export function elementOf({ names, typmods }: TypeName, session: Session): TypeName | undefined {
  const [array = '', namespace] = [...textsOf(names)].reverse()
  const name = array.slice(1)
  if (!array.startsWith('_') || session.findType(array, namespace)) return undefined
  const isMade = session.findType(name, namespace) !== undefined
  const isOwn = ELEMENTS.has(name) && (namespace === undefined || namespace === 'pg_catalog')
  if (!isMade && !isOwn) return undefined
  const home = isMade ? namespace : LENGTHLESS.has(name) ? undefined : 'pg_catalog'
  const parts = home === undefined ? [name] : [home, name]
  return { names: parts.map((sval) => ({ String: { sval } })), ...(typmods ? { typmods } : {}) }
}
