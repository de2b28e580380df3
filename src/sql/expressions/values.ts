import { arrayValue } from './array-literal.js'
import { isRecord, sortKeys } from './json.js'
import { readInterval } from './interval.js'
import { nextDay, nextNumber, rangeValue, wholeNumber } from './range.js'

type Rule = (value: string) => string

/** A time of day: hours and minutes, perhaps seconds, a fraction of one, and an offset. */
const CLOCK = /^(\d\d?:\d\d(?::\d\d)?)(\.\d+)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d?:\d\d(?::\d\d)?)(\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i

/** How the database writes values of a type that people write in several ways. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['bytea', bytes],
  ['daterange', (value) => rangeValue(value, { next: nextDay })],
  ['int4range', (value) => rangeValue(value, { spell: wholeNumber, next: nextNumber })],
  ['int8range', (value) => rangeValue(value, { spell: wholeNumber, next: nextNumber })],
  ['interval', (value) => readInterval(value) ?? value],
  ['json', jsonValue],
  ['jsonb', jsonValue],
  ['numrange', (value) => rangeValue(value, {})],
  ['regclass', plainName],
  ['regconfig', plainName],
  ['time with time zone', clock],
  ['time without time zone', clock],
  ['timestamp with time zone', moment],
  ['timestamp without time zone', moment],
  ['tsrange', (value) => rangeValue(value, { spell: moment })],
  ['tstzrange', (value) => rangeValue(value, { spell: moment })],
  ['uuid', (value) => value.toLowerCase().replace(/[{}]/g, '')],
])

/** The one spelling of a literal's value in a type: `2024-01-31` as a timestamp is `2024-01-31 00:00:00`. */
export function canonicalValue(value: string, type: string | undefined): string {
  if (type?.endsWith('[]')) {
    const member = type.slice(0, type.indexOf('['))
    return arrayValue(value, (text) => canonicalValue(text, member))
  }
  return RULES.get(type?.startsWith('interval') === true ? 'interval' : (type ?? ''))?.(value) ?? value
}

/** A time that is not said is midnight; an offset that is not said is UTC, as servers have it unless told otherwise. */
function moment(value: string): string {
  const text = value.trim().toLowerCase() === 'epoch' ? '1970-01-01' : value.trim()
  const [, day, time = '00:00:00', fraction = '', zone = ''] = MOMENT.exec(text) ?? []
  return day === undefined ? value : `${day} ${toClock(time, fraction)}${toOffset(zone)}`
}

/** A time of day; one without an offset is in UTC, as above. */
function clock(value: string): string {
  const [, time, fraction = '', zone = ''] = CLOCK.exec(value.trim()) ?? []
  return time === undefined ? value : `${toClock(time, fraction)}${toOffset(zone)}`
}

function toClock(time: string, fraction: string): string {
  const whole = time.length < 6 ? `${time}:00` : time
  return `${whole.padStart(8, '0')}${fraction.replace(/(?<![.0])\.?0+$/, '')}`
}

function toOffset(zone: string): string {
  return /^(?:Z|[+-]00(?::?00)?)?$/i.test(zone) ? '' : zone
}

/** A name in a text, as `nextval` takes it: without schemas in which it is looked for anyway, and without needless quotes. */
function plainName(value: string): string {
  return value
    .replace(/^(?:"public"|public|"pg_catalog"|pg_catalog)\./i, '')
    .replace(/"([a-z_][a-z\d_$]*)"/g, '$1')
}

/** Bytes in the hex format, which is the one that is printed ("Binary Data Types" in PostgreSQL's manual). */
function bytes(value: string): string {
  if (value.startsWith(HEX)) return value.replace(/\s/g, '').toLowerCase()
  const parts = Array.from(value.matchAll(ESCAPED), ([text, octal]) =>
    octal === undefined ? Buffer.from(text === '\\\\' ? '\\' : text) : Buffer.of(Number.parseInt(octal, 8)),
  )
  return `${HEX}${Buffer.concat(parts).toString('hex')}`
}

const HEX = '\\x'
/** A byte in octal digits, two backslashes for one, or what stands for itself. */
const ESCAPED = /\\([0-3][0-7]{2})|\\\\|[^\\]+|\\/g

function jsonValue(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value)
    return JSON.stringify(parsed, (_, inner: unknown) => (isRecord(inner) ? sortKeys(inner) : inner))
  } catch {
    return value
  }
}
