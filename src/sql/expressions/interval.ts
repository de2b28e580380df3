const MICROSECONDS = { second: 1_000_000n, minute: 60_000_000n, hour: 3_600_000_000n } as const

/** How much each unit of an interval is, of the three that PostgreSQL keeps apart. */
const UNITS: Readonly<Record<string, readonly [part: 'months' | 'days' | 'micros', amount: bigint]>> = {
  millennium: ['months', 12_000n],
  millennia: ['months', 12_000n],
  century: ['months', 1200n],
  centurie: ['months', 1200n],
  decade: ['months', 120n],
  year: ['months', 12n],
  yr: ['months', 12n],
  y: ['months', 12n],
  month: ['months', 1n],
  mon: ['months', 1n],
  week: ['days', 7n],
  w: ['days', 7n],
  day: ['days', 1n],
  d: ['days', 1n],
  hour: ['micros', MICROSECONDS.hour],
  hr: ['micros', MICROSECONDS.hour],
  h: ['micros', MICROSECONDS.hour],
  minute: ['micros', MICROSECONDS.minute],
  min: ['micros', MICROSECONDS.minute],
  m: ['micros', MICROSECONDS.minute],
  second: ['micros', MICROSECONDS.second],
  sec: ['micros', MICROSECONDS.second],
  s: ['micros', MICROSECONDS.second],
  millisecond: ['micros', 1000n],
  microsecond: ['micros', 1n],
}

const PART = /\s*(?:([+-]?)(\d{1,4}):(\d\d)(?::(\d\d)(\.\d{1,6})?)?|([+-]?\d{1,9})\s*([a-z]+))(?=[\s+-]|$)/giy

const ISO = /^P(?=[^T]|T.)((?:[+-]?\d{1,9}[YMWD])*)(?:T((?:[+-]?\d{1,9}(?:\.\d{1,6})?[HMS])+))?$/
const ISO_PART = /([+-]?)(?<!\d)(\d+)(?:\.(\d+))?([A-Z])/g
const ISO_DATES: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const ISO_TIMES: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' }

/** The words for an interval of ISO 8601: `1 year 2 month` for `P1Y2M`; undefined for fractions of all but seconds. */
function fromIso(text: string): string | undefined {
  const [, dates = '', times = ''] = ISO.exec(text) ?? []
  const words = (part: string, units: typeof ISO_DATES): readonly string[] =>
    [...part.matchAll(ISO_PART)].flatMap(([, sign = '', amount = '', fraction, unit = '']) => {
      if (fraction === undefined) return [`${sign}${amount} ${units[unit] ?? ''}`]
      return unit === 'S'
        ? [`${sign}${amount} second`, `${sign}${Number(fraction.padEnd(6, '0'))} microsecond`]
        : ['?']
    })
  const found = [...words(dates, ISO_DATES), ...words(times, ISO_TIMES)]
  return found.length === 0 ? undefined : found.join(' ')
}

/**
 * An interval as PostgreSQL keeps it, `<months> <days> <microseconds>`: `1 week`, `7 days` and `7 d` are one. Undefined
 * for a text in another notation (fractions of units).
 */
export function readInterval(text: string): string | undefined {
  const sums = { months: 0n, days: 0n, micros: 0n }
  const pattern = new RegExp(PART)
  const whole = fromIso(text.trim()) ?? toClock(text.trim())
  while (pattern.lastIndex < whole.length) {
    const match = pattern.exec(whole)
    if (!match) return undefined
    const [, sign = '', hours, minutes = '0', seconds = '0', fraction = '', amount = '', word = ''] = match
    if (hours === undefined) {
      const unit = findUnit(word)
      if (!unit) return undefined
      sums[unit[0]] += BigInt(amount.replace('+', '')) * unit[1]
    } else {
      const clock = toMicros(hours, minutes, seconds, fraction)
      sums.micros += sign === '-' ? -clock : clock
    }
  }
  return whole === '' ? undefined : `${sums.months} ${sums.days} ${sums.micros}`
}

/** A number alone is one of seconds. */
function toClock(text: string): string {
  const [, sign = '', seconds, fraction = ''] = /^([+-]?)(\d{1,9})(\.\d{1,6})?$/.exec(text) ?? []
  if (seconds === undefined) return text
  return `${sign}${seconds} second ${sign}${Number(fraction.slice(1).padEnd(6, '0'))} microsecond`
}

function toMicros(hours: string, minutes: string, seconds: string, fraction: string): bigint {
  const micros = BigInt(fraction.slice(1).padEnd(6, '0'))
  const { hour, minute, second } = MICROSECONDS
  return BigInt(hours) * hour + BigInt(minutes) * minute + BigInt(seconds) * second + micros
}

function findUnit(word: string): (typeof UNITS)[string] | undefined {
  const name = word.toLowerCase()
  const singular = name.replace(/s$/, '') || name
  return [name, singular].filter((each) => Object.hasOwn(UNITS, each)).map((each) => UNITS[each])[0]
}
