import { ParseError, parseTOML } from 'toml-eslint-parser'
import type { Place } from '../../model/place.js'
import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { Lines } from '../lines.js'
import { type Member, readSchema } from '../tree.js'
import { findExcess } from './excess.js'
import { explainFault } from './fault.js'
import { cutPieces, type Piece } from './pieces.js'
import { type LocateAt, readPlain } from './plain.js'
import { toMembers } from './to-tree.js'

/** The document of a TOML file, version 1.0. Error: `invalid-toml`, and the others of a tree. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const excess = findExcess(text)
  if (excess) {
    findings.error(new Lines(path, text).place(excess.offset), excess.code, excess.message)
    return undefined
  }
  const members: Member[] = []
  for (const piece of cutPieces(text)) {
    const read = readPiece(path, piece, findings)
    if (!read) return undefined
    for (const member of read) members.push(member)
  }
  return readSchema(path, { kind: 'object', place: { path, line: 1, column: 1 }, members }, findings)
}

function readPiece(path: string, piece: Piece, findings: Findings): readonly Member[] | undefined {
  const locate = (line: number, column: number): Place => ({ path, line: piece.line + line, column })
  return readPlain(piece.text, locate) ?? parsePiece(piece.text, locate, findings)
}

/** What the parser reads. The columns of its places count from 0. */
function parsePiece(text: string, locate: LocateAt, findings: Findings): readonly Member[] | undefined {
  try {
    const [program] = parseTOML(text, { tomlVersion: '1.0' }).body
    return toMembers(program, text, ({ start }) => locate(start.line, start.column + 1))
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const message = explainFault(error.message, text, error.index)
    findings.error(locate(...findFault(error, text)), 'invalid-toml', `This is not TOML: ${message}`)
    return undefined
  }
}

/** Line and column, both from 1, of a fault. The parser misses a value or an end only on the next line. */
function findFault({ message, index, lineNumber, column }: ParseError, text: string): [number, number] {
  const before = text.slice(0, index).trimEnd()
  const isLate = column === 0 && lineNumber > 1 && (before.endsWith('=') || LATE.test(message))
  if (!isLate) return [lineNumber, column + 1]
  return [before.split('\n').length, before.length - before.lastIndexOf('\n')]
}

const LATE = /^(?:Expected equal|The key, equals sign|Unspecified|Unterminated)/
