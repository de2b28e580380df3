import { attributeOf, type Element, findAll } from './element.js'

/** What a number in a cell stands for, by how it is shown. */
export type Moment = 'date' | 'time' | 'date-and-time'

/** How cells of a workbook show numbers as moments: by the index of their style, and the first day that is counted from. */
export interface Formats {
  readonly moments: ReadonlyMap<string, Moment>
  /** The days from Excel's first day to 1 January 1970. */
  readonly epoch: number
}

/** From 30 December 1899, as Excel counts since March 1900; and from 1 January 1904, as its first versions for the Mac did. */
const EPOCHS = { usual: 25_569, mac: 24_107 } as const

/** The formats of dates that every workbook has (ECMA-376, part 1, 18.8.30), as far as every language has them. */
const BUILT_IN: Readonly<Partial<Record<string, string>>> = {
  14: 'y-m-d',
  15: 'd-m-y',
  16: 'd-m',
  17: 'm-y',
  18: 'h:m',
  19: 'h:m:s',
  20: 'h:m',
  21: 'h:m:s',
  22: 'y-m-d h:m',
  45: 'm:s',
  46: 'h:m:s',
  47: 'm:s',
}

/** The formats of a workbook's cells, of which its styles tell. */
export function readFormats(styles: Element | undefined, workbook: Element): Formats {
  const own = new Map(
    (styles ? findAll(styles, 'numFmt') : []).map((element) => [
      attributeOf(element, 'numFmtId') ?? '',
      attributeOf(element, 'formatCode') ?? '',
    ]),
  )
  const cells = styles?.children.find(({ name }) => name === 'cellXfs')?.children ?? []
  const moments = cells.flatMap((cell, index) => {
    const id = attributeOf(cell, 'numFmtId') ?? ''
    const moment = toMoment(own.get(id) ?? BUILT_IN[id] ?? '')
    return moment ? [[String(index), moment] as const] : []
  })
  const isMac = findAll(workbook, 'workbookPr').some((element) =>
    /^(?:1|true)$/.test(attributeOf(element, 'date1904') ?? ''),
  )
  return { moments: new Map(moments), epoch: isMac ? EPOCHS.mac : EPOCHS.usual }
}

/** What a format shows, texts and colours in it apart; `m` is a month or a minute, as what stands beside it has it. */
function toMoment(code: string): Moment | undefined {
  const letters = code.replaceAll(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^[\]]*\]|;.*/gis, '').toLowerCase()
  const [hasTime, hasDate] = [/[hs]/.test(letters), /[yd]/.test(letters)]
  if (hasTime && hasDate) return 'date-and-time'
  if (hasTime) return 'time'
  return hasDate || /^[^a-z]*m{1,5}[^a-z]*$/.test(letters) ? 'date' : undefined
}

const DAY = 86_400_000

/** A number of days as SQL writes a moment: `2024-01-31`, `2024-01-31 12:30:00`, `12:30:00`; undefined for one that is none. */
export function toMomentText(days: number, moment: Moment, epoch: number): string | undefined {
  const milliseconds = Math.round((days - epoch) * DAY)
  const date = new Date(milliseconds)
  if (days < 0 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return undefined
  const [day = '', rest = ''] = date.toISOString().split('T')
  const time = rest.replace(/(?:\.0+)?Z$/, '')
  if (moment === 'time') return days < 1 ? time : undefined
  return moment === 'date' && time === '00:00:00' ? day : `${day} ${time}`
}
