const NUMERIC =
  /^(decimal|float|double|tinyint|smallint|mediumint|int|bigint|year)\b(?:\((\d+)(?:,(\d+))?\))?/
const DIGITS = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,2}))?$/i

/** What is longer is taken as it is: no column holds it. */
const LONGEST = 100

/**
 * The default of a number's column as the database prints it: with the digits that the type keeps (`0` of a
 * `decimal(8,2)` is `0.00`) and without quotes. What is no plain number stays as it is.
 */
export function settleNumber(text: string, type: string): string {
  const [, name, , scale] = NUMERIC.exec(type) ?? []
  if (name === undefined || text.length > LONGEST) return text
  const [, sign, written = '', behind = '', exponent = '0'] =
    DIGITS.exec(text.replace(/^'|'$/g, '').trim()) ?? []
  if (sign === undefined || written + behind === '') return text
  const [whole, fraction] = shift(written, behind, Number(exponent))
  const places = placesOf(name, scale, fraction)
  const digits = round(whole, fraction, places)
  const shown = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return sign === '-' && /[1-9]/.test(digits) ? `-${shown}` : shown
}

/** The digits before and behind the point, when it moves so many places to the right. */
function shift(whole: string, fraction: string, places: number): readonly [whole: string, fraction: string] {
  const before = whole.padStart(-places, '0')
  if (places < 0) return [before.slice(0, places), `${before.slice(places)}${fraction}`]
  const behind = fraction.padEnd(places, '0')
  return [`${whole}${behind.slice(0, places)}`, behind.slice(places)]
}

/** How many digits are kept behind the point: those of the type, or of the number as far as they say something. */
function placesOf(name: string, scale: string | undefined, fraction: string): number {
  if (scale !== undefined) return Math.min(Number(scale), LONGEST)
  return name === 'float' || name === 'double' ? fraction.replace(/(?<!0)0+$/, '').length : 0
}

/** A number's digits with so many of them behind the point, which is left out; half is rounded up. */
function round(whole: string, fraction: string, places: number): string {
  const kept = BigInt(`${whole}${fraction.padEnd(places, '0').slice(0, places)}` || '0')
  const isUp = (fraction[places] ?? '0') >= '5'
  return (kept + (isUp ? 1n : 0n)).toString().padStart(places + 1, '0')
}
