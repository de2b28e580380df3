import type { Sheets } from './workbook.js'

/**
 * The sheets that a text describes: `# Name`, then its rows with `|` between the cells. TRUE, FALSE and whole numbers
 * are cells of their own kinds, anything else is a text.
 */
export function toSheets(text: string): Sheets {
  const blocks = text.split(/^# /m).slice(1)
  return Object.fromEntries(
    blocks.map((block) => {
      const [name = '', ...rows] = block.trim().split('\n')
      return [name.trim(), rows.map((row) => row.split('|').map((cell) => toCell(cell.trim())))]
    }),
  )
}

function toCell(text: string): string | number | boolean {
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE'
  return /^\d+$/.test(text) ? Number(text) : text
}
