const TYPE = /^(datetime|timestamp|time)(?:\((\d)\))?$/
const NOW = 'CURRENT_TIMESTAMP(?:\\(\\d\\))?'
const NOWS = new RegExp(`^(?:${NOW}|NULL)?(?:(?:^| )ON UPDATE ${NOW})?$`)
const TIME = /^'(-?\d+:\d\d)(:\d\d)?(?:\.(\d*))?'/
/** A moment without any signs between its figures ("Date and Time Literals" in MySQL's manual). */
const FIGURES = /^'(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?=[.'])/
/** A figure that stands alone where there are two: `2020-1-31`. */
const LONE_DIGIT = /(?<=^'-?|[-: T])\d(?=[-:. T'])/g
const MOMENT = /^'(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d*))?)?'/

/**
 * The default of a point in time, a day, a time of day or a year as the database prints it: with two figures where there
 * are two (four of a year), with its time of day, and as many digits of its second as the type keeps. What is no date stays as it is, and so does what stands behind it.
 */
export function settleMoment(text: string, type: string): string {
  if (/^year\b/.test(type)) return settleYear(text)
  const [, name, digits = '0'] = TYPE.exec(type) ?? []
  if (name === undefined && type !== 'date') return text
  const whole = text.replace(LONE_DIGIT, '0$&')
  if (name === undefined) return whole
  const places = (fraction = ''): string => {
    const kept = fraction.padEnd(Number(digits), '0').slice(0, Number(digits))
    return kept === '' ? '' : `.${kept}`
  }
  if (name === 'time')
    return whole.replace(
      TIME,
      (_, time: string, seconds = ':00', fraction?: string) => `'${time}${seconds}${places(fraction)}'`,
    )
  return whole
    .replace(FIGURES, "'$1-$2-$3 $4:$5:$6")
    .replace(
      MOMENT,
      (_, date: string, time = '00:00:00', fraction?: string) => `'${date} ${time}${places(fraction)}'`,
    )
}

/** A year of one or two figures is one from 1970 to 2069 ("2-Digit Years in Dates"); the number 0 is the year 0000. */
function settleYear(text: string): string {
  const [, figures] = /^'?(\d\d?)'?$/.exec(text) ?? []
  if (figures === undefined || text === '0') return text
  return String(Number(figures) + (Number(figures) < 70 ? 2000 : 1900))
}

/** The current time as a default, and ON UPDATE, with as many digits of its second as the type keeps; all else stays as it is. */
export function settleNow(text: string, type: string): string {
  const [, name, digits] = TYPE.exec(type) ?? []
  if (name === undefined || !NOWS.test(text)) return text
  const now = digits === undefined || digits === '0' ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${digits})`
  return text.replace(new RegExp(NOW, 'g'), now)
}
