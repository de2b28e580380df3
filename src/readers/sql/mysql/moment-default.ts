const TYPE = /^(?:datetime|timestamp)(?:\((\d)\))?$/
const MOMENT = /^'(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d*))?)?'/

/**
 * The default of a point in time as the database prints it: with its time of day, and as many digits of its second as
 * the type keeps. What is no date stays as it is, and so does what stands behind it.
 */
export function settleMoment(text: string, type: string): string {
  const [, digits = '0'] = TYPE.exec(type) ?? []
  if (!TYPE.test(type)) return text
  return text.replace(MOMENT, (_, date: string, time?: string, fraction?: string) => {
    const places = (fraction ?? '').padEnd(Number(digits), '0').slice(0, Number(digits))
    return `'${date} ${time ?? '00:00:00'}${places === '' ? '' : `.${places}`}'`
  })
}
