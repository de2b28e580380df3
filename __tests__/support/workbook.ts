import { strToU8, zipSync, type Zippable } from 'fflate'

/** The rows of each sheet, by its name; an empty text is no cell. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook as Excel saves it: texts are shared, numbers and booleans have cells of their own kinds. */
export function workbook(sheets: Sheets): Uint8Array {
  const strings = new Map<string, number>()
  const names = Object.keys(sheets)
  const parts = names.map(
    (name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheets[name] ?? [], strings)] as const,
  )
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`)
  return archive({
    ...Object.fromEntries(parts),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relationshipsXml(names.length),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.join('')}</sst>`,
  })
}

/** A ZIP archive of texts. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text)
  return zipSync(files)
}

/** The part of a workbook that names its sheets. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escape(name)}" sheetId="${index + 7}" r:id="rId${index + 1}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.join('')}</sheets></workbook>`
}

/** The part of a workbook that says which sheets and strings it has. */
export function relationshipsXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return `<Relationships>${sheets.join('')}<Relationship Id="s" Type="${RELATIONSHIPS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`
}

function sheetXml(rows: Sheets[string], strings: Map<string, number>): string {
  const lines = rows.map((cells, index) => {
    const written = cells.map((cell, column) => cellXml(cell, `${letters(column + 1)}${index + 1}`, strings))
    return `<row r="${index + 1}">${written.join('')}</row>`
  })
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: string | number | boolean, name: string, strings: Map<string, number>): string {
  if (cell === '') return `<c r="${name}" s="1"/>`
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const index = strings.get(cell) ?? strings.size
  strings.set(cell, index)
  return `<c r="${name}" t="s"><v>${index}</v></c>`
}

function letters(column: number): string {
  return column === 0
    ? ''
    : `${letters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
