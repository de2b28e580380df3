import type { SchemaDocument } from '../../model/document.js'
import type { BinaryFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { readSchema } from '../tree.js'
import { toTree } from './to-tree.js'
import { Archive, TooMuch } from './unzip.js'
import { readWorkbook, type Sheet, Unreadable } from './workbook.js'

/** The most bytes that a workbook's parts may unpack to: 40 MiB. */
const UNPACKED_LIMIT = 40 * 1024 * 1024

/** The document of an Excel workbook. Errors: `invalid-xlsx`, `too-large`, and those of a tree. */
export function readFile({ path, bytes }: BinaryFile, findings: Findings): SchemaDocument | undefined {
  const sheets = openSheets(path, bytes, findings)
  return sheets && readSchema(path, toTree(path, sheets, findings), findings)
}

function openSheets(path: string, bytes: Uint8Array, findings: Findings): readonly Sheet[] | undefined {
  const other = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  try {
    if (other) throw new Unreadable(other.what)
    return readWorkbook(new Archive(bytes, UNPACKED_LIMIT))
  } catch (error) {
    const top = { path, line: 1, column: 1 }
    if (error instanceof TooMuch) findings.error(top, 'too-large', tooLarge(error))
    else findings.error(top, 'invalid-xlsx', `This is not an Excel workbook (.xlsx): ${reasonOf(error)}`)
    return undefined
  }
}

/** The decompressor's errors for damaged bytes have a number; others are bugs. */
function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'number')) throw error
  return 'the ZIP archive is damaged'
}

function tooLarge({ message }: TooMuch): string {
  return `A workbook may unpack to ${message}, and this one to more; split it into several files`
}

/** How files begin that are often taken for a workbook. */
const MARKS: readonly { readonly mark: readonly number[]; readonly what: string }[] = [
  {
    mark: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'it is in the format of Excel 97 (.xls), or has a password; save it as .xlsx without one',
  },
]
