import type { ColumnType } from '../model/type.js'
import { figureAt, type TypeRule, type TypeRules, type TypeText } from './type-text.js'

/** Names of dates, times and spans of time. */
export const times: TypeRules = {
  date: () => ({ kind: 'date' }),
  time: moment('time'),
  timetz: moment('time', true),
  datetime: moment('datetime'),
  datetime2: moment('datetime'),
  smalldatetime: () => ({ kind: 'datetime', precision: 0, timezone: false }),
  datetimeoffset: moment('datetime', true),
  timestamp: moment('datetime'),
  timestamptz: moment('datetime', true),
  timestampltz: moment('datetime', true),
  interval,
  year: () => ({ kind: 'year' }),
}

function moment(kind: 'time' | 'datetime', timezone = false): TypeRule {
  return (text) => {
    const precision = figureAt(text, 0)
    return { kind, ...(precision === undefined ? {} : { precision }), timezone: timezone || text.timezone }
  }
}

/** A span of time: `interval(6)`, `interval day to second(3)`; the digits are those of seconds. */
function interval(text: TypeText): ColumnType {
  const fields = text.name.replace(/^interval ?/, '')
  const digits = figureAt(text, text.args.length - 1)
  const precision = fields === '' || fields.endsWith('second') ? digits : undefined
  return {
    kind: 'interval',
    ...(fields === '' ? {} : { fields }),
    ...(precision === undefined ? {} : { precision }),
  }
}
