import { castTo } from './casts.js'
import type { Family } from './family.js'
import { binary } from './operators.js'
import { call, node, operator, type Node } from './node.js'
import { canonicalType, isTextType } from './type-names.js'

type Rename = Readonly<Record<string, string>>

/** Functions that have several names, or that older versions of PostgreSQL print under another one. */
const NAMES: Readonly<Record<Family, Rename>> = {
  postgresql: { date_part: 'extract', similar_escape: 'similar_to_escape' },
  mysql: {
    adddate: 'date_add',
    ceil: 'ceiling',
    character_length: 'char_length',
    curdate: 'current_date',
    curtime: 'current_time',
    day: 'dayofmonth',
    lcase: 'lower',
    localtime: 'current_timestamp',
    localtimestamp: 'current_timestamp',
    mid: 'substring',
    now: 'current_timestamp',
    octet_length: 'length',
    pow: 'power',
    regexp_like: 'regexp',
    subdate: 'date_sub',
    substr: 'substring',
    ucase: 'upper',
  },
  sqlite: { substr: 'substring', if: 'iif' },
}

/** Functions of MySQL that its catalogs print as operators. */
const MYSQL_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['date_add', '+'],
  ['date_sub', '-'],
  ['mod', '%'],
  ['regexp', 'regexp'],
])

/** Words that are calls without brackets. */
const BARE_CALLS: ReadonlySet<string> = new Set([
  'current_catalog',
  'current_date',
  'current_role',
  'current_schema',
  'current_time',
  'current_timestamp',
  'current_user',
  'localtime',
  'localtimestamp',
  'session_user',
])

/** A word that is a call without brackets, such as CURRENT_TIMESTAMP; undefined for any other. */
export function bareCall(word: string, family: Family): Node | undefined {
  return BARE_CALLS.has(word) ? toCall(word, [], family) : undefined
}

/** A call under the one name of its function. */
export function toCall(written: string, args: readonly Node[], family: Family): Node {
  const renamed = NAMES[family]
  const name = Object.hasOwn(renamed, written) ? (renamed[written] ?? written) : written
  const [first, second] = args
  if (name === 'row') return node('list', '', args)
  if (family === 'postgresql') return toPostgresqlCall(name, args)
  if (family !== 'mysql' || !first) return node('call', name, args)
  if (name === 'isnull' && !second) return operator('is null', first)
  if (name === 'date' && !second) return castTo(first, 'date', family)
  const sign = MYSQL_OPERATORS.get(name)
  return sign !== undefined && second && args.length === 2
    ? binary(sign, first, second, family)
    : node('call', name, args)
}

/** Functions whose first argument names a sequence. */
const OF_SEQUENCES: ReadonlySet<string> = new Set(['currval', 'nextval', 'setval'])

/** Types that PostgreSQL lets people call like functions: `int4(x)` is a cast. */
const CASTING: ReadonlySet<string> = new Set(
  'bool date float4 float8 int2 int4 int8 text timestamptz'.split(' '),
)

/** The field that EXTRACT takes is a word; in `date_part('year', x)` it stands in quotes. */
function toPostgresqlCall(name: string, args: readonly Node[]): Node {
  const [first, ...rest] = args
  if (first && rest.length === 0 && CASTING.has(name))
    return castTo(first, canonicalType(name, '', ''), 'postgresql')
  if (first?.kind !== 'string') return node('call', name, args)
  if (name === 'extract') return call(name, node('word', first.text.toLowerCase()), ...rest)
  // What is said to be text is cast, too: dumps of old say `nextval('s'::text)`.
  const isName = OF_SEQUENCES.has(name) && (first.type === undefined || isTextType(first.type))
  return isName ? call(name, { ...first, type: 'regclass' }, ...rest) : node('call', name, args)
}
