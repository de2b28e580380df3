import { figureAt, type TypeRule, type TypeRules } from './type-text.js'

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
  interval: () => ({ kind: 'interval' }),
  year: () => ({ kind: 'year' }),
}

function moment(kind: 'time' | 'datetime', timezone = false): TypeRule {
  return (text) => {
    const precision = figureAt(text, 0)
    return { kind, ...(precision === undefined ? {} : { precision }), timezone: timezone || text.timezone }
  }
}
