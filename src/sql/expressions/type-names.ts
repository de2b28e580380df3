/** The names under which PostgreSQL's catalogs know the types that have several ("Data Types", table 8.1). */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['bool', 'boolean'],
  ['char', 'character'],
  ['char varying', 'character varying'],
  ['dec', 'numeric'],
  ['decimal', 'numeric'],
  ['double', 'double precision'],
  ['float', 'double precision'],
  ['float4', 'real'],
  ['float8', 'double precision'],
  ['int', 'integer'],
  ['int2', 'smallint'],
  ['int4', 'integer'],
  ['int8', 'bigint'],
  ['national char', 'character'],
  ['national character', 'character'],
  ['national character varying', 'character varying'],
  ['nchar', 'character'],
  ['timestamp', 'timestamp without time zone'],
  ['timestamptz', 'timestamp with time zone'],
  ['time', 'time without time zone'],
  ['timetz', 'time with time zone'],
  ['varbit', 'bit varying'],
  ['varchar', 'character varying'],
])

/** Words that follow a type's first word and belong to its name. */
const CONTINUATIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bit', new Set(['varying'])],
  ['char', new Set(['varying'])],
  ['character', new Set(['varying'])],
  ['double', new Set(['precision'])],
  ['national', new Set(['char', 'character', 'varying'])],
  ['interval', new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'to'])],
  ['signed', new Set(['integer', 'int'])],
  ['unsigned', new Set(['integer', 'int'])],
])

/** Types between whose values PostgreSQL makes no difference in a comparison. */
const TEXTS: ReadonlySet<string> = new Set(['bpchar', 'character', 'character varying', 'name', 'text'])

const NUMBERS: ReadonlySet<string> = new Set([
  'bigint',
  'double precision',
  'integer',
  'numeric',
  'real',
  'smallint',
])

const MOMENTS: ReadonlySet<string> = new Set(['timestamp with time zone', 'timestamp without time zone'])

/** Types that a literal may be written in front of: `DATE '2024-01-31'`. */
const LITERAL_TYPES: ReadonlySet<string> = new Set([
  ...SYNONYMS.keys(),
  ...TEXTS,
  ...NUMBERS,
  'bit',
  'boolean',
  'box',
  'bytea',
  'cidr',
  'circle',
  'date',
  'inet',
  'interval',
  'json',
  'jsonb',
  'point',
  'uuid',
  'xml',
])

/** The one name of a type that has several; `time` and `timestamp` with what follows them, such as `with time zone`. */
export function canonicalType(name: string, figures: string, zone: string): string {
  if (zone !== '') return `${name}${figures} ${zone} time zone`
  const known = SYNONYMS.get(name) ?? name
  const [first = '', ...rest] = known.split(' ')
  return first === 'timestamp' || first === 'time'
    ? [`${first}${figures}`, ...rest].join(' ')
    : `${known}${figures}`
}

/** Whether a word goes on with the name of a type. */
export function continuesType(first: string, word: string): boolean {
  return CONTINUATIONS.get(first)?.has(word) === true
}

/** Whether a literal may stand behind the word, being of that type. */
export function isLiteralType(word: string): boolean {
  return LITERAL_TYPES.has(word)
}

/** Whether the type holds text, however long, or is an array of such. */
export function isTextType(type: string): boolean {
  return TEXTS.has(elementType(type))
}

/** Whether the type is one of the numbers, without a number of digits. */
export function isNumberType(type: string): boolean {
  return NUMBERS.has(elementType(type))
}

/** Whether the type is a timestamp, with a time zone or without. */
export function isMomentType(type: string): boolean {
  return MOMENTS.has(type)
}

/** The type of an array's elements, and any other type itself. */
export function elementType(type: string): string {
  return type.replace(/(?<!\[\])(?:\[\])+$/, '')
}
