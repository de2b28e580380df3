const TYPE = /^(datetime|timestamp|time)(?:\((\d)\))?$/
const NOW = 'CURRENT_TIMESTAMP(?:\\(\\d\\))?'
const NOWS = new RegExp(`^(?:${NOW}|NULL)?(?:(?:^| )ON UPDATE ${NOW})?$`)
const TIME = /^'(-?\d+:\d\d:\d\d)(?:\.(\d*))?'/
/** A moment without any signs between its figures ("Date and Time Literals" in MySQL's manual). */
const FIGURES = /^'(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?=[.'])/
const MOMENT = /^'(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d*))?)?'/

/**
 * The default of a point in time, or of a time of day, as the database prints it: with its time of day, and as many digits of its second as
 * the type keeps. What is no date stays as it is, and so does what stands behind it.
 */
export function settleMoment(text: string, type: string): string {
  const [, name, digits = '0'] = TYPE.exec(type) ?? []
  if (name === undefined) return text
  const places = (fraction = ''): string => {
    const kept = fraction.padEnd(Number(digits), '0').slice(0, Number(digits))
    return kept === '' ? '' : `.${kept}`
  }
  if (name === 'time')
    return text.replace(TIME, (_, time: string, fraction?: string) => `'${time}${places(fraction)}'`)
  return text
    .replace(FIGURES, "'$1-$2-$3 $4:$5:$6")
    .replace(
      MOMENT,
      (_, date: string, time = '00:00:00', fraction?: string) => `'${date} ${time}${places(fraction)}'`,
    )
}

/** The current time as a default, and ON UPDATE, with as many digits of its second as the type keeps; all else stays as it is. */
export function settleNow(text: string, type: string): string {
  const [, name, digits] = TYPE.exec(type) ?? []
  if (name === undefined || !NOWS.test(text)) return text
  const now = digits === undefined || digits === '0' ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${digits})`
  return text.replace(new RegExp(NOW, 'g'), now)
}
