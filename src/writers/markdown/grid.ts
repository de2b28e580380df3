/** A column of a Markdown table: its head, and a cell for each row. */
export interface GridColumn {
  readonly head: string
  readonly cells: readonly string[]
}

/** The lines of a Markdown table whose columns are as wide as their widest cell. */
export function gridLines(columns: readonly GridColumn[]): readonly string[] {
  const widths = columns.map(({ head, cells }) =>
    Math.min(
      WIDEST,
      cells.reduce((widest, cell) => Math.max(widest, cell.length), head.length),
    ),
  )
  const rows = [
    columns.map(({ head }) => head),
    widths.map((width) => '-'.repeat(width)),
    ...(columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
  ]
  return rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
}

/** Shorter cells are not padded further, or one long cell would make a file of blanks. */
const WIDEST = 60
