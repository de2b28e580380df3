import { type Formats, toMomentText } from './dates.js'
import { attributeOf, type Element, findAll } from './element.js'

/** A cell that holds something. `row` and `column` count from 1. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** Present where a formula failed: the text is then the name of its error. */
  readonly failed?: true
}

/** What the cells of all sheets share: texts, by their index, and how numbers are shown. */
export interface Content extends Formats {
  readonly strings: readonly string[]
}

/** The texts that a workbook's sheets share, by their index. */
export function readStrings(part: Element | undefined): readonly string[] {
  return (part?.children ?? []).map(readString)
}

/** The cells of a worksheet that hold something. Of a formula that is what it gave when the workbook was saved. */
export function readCells(sheet: Element, content: Content): readonly (readonly Cell[])[] {
  let row = 0
  return findAll(sheet, 'row').map((element) => {
    row = Number(attributeOf(element, 'r') ?? row + 1)
    return readRow(element, row, content)
  })
}

function readRow({ children }: Element, row: number, content: Content): readonly Cell[] {
  let column = 0
  return children.flatMap((cell) => {
    column = readColumn(attributeOf(cell, 'r')) ?? column + 1
    const text = readValue(cell, content)
    const failed = attributeOf(cell, 't') === 'e' ? { failed: true as const } : {}
    return text === '' ? [] : [{ row, column, text, ...failed }]
  })
}

/** The number of a cell's column: 28 for `AB7`. */
function readColumn(reference: string | undefined): number | undefined {
  const letters = reference === undefined ? undefined : /^[A-Z]{1,3}/.exec(reference)?.[0]
  return letters?.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function readValue(cell: Element, content: Content): string {
  const value = cell.children.find(({ name }) => name === 'v')?.text.trim() ?? ''
  switch (attributeOf(cell, 't')) {
    case 's':
      return content.strings[Number(value)]?.trim() ?? ''
    case 'inlineStr':
      return cell.children
        .filter(({ name }) => name === 'is')
        .map(readString)
        .join('')
        .trim()
    case 'b':
      return value === '' ? '' : String(value === '1')
    case undefined:
    case 'n':
      return toMomentOf(cell, value, content) ?? toDecimal(value)
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ')
    default:
      return value
  }
}

/** A number that is shown as a moment, as one. */
function toMomentOf(cell: Element, value: string, { moments, epoch }: Content): string | undefined {
  const moment = moments.get(attributeOf(cell, 's') ?? '0')
  return moment === undefined || value === '' ? undefined : toMomentText(Number(value), moment, epoch)
}

/** A number as a person wrote it: what Excel keeps as `1.1000000000000001` is 1.1. */
function toDecimal(value: string): string {
  return /^-?\d{1,15}$/.test(value) || value === '' ? value : String(Number(value))
}

/** The text of a string and of its runs, without the readings that East Asian ones may have. */
function readString({ children }: Element): string {
  return children
    .map((child) => {
      if (child.name === 't') return child.text
      return child.name === 'r' ? readString(child) : ''
    })
    .join('')
    .replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
