import { dialects } from '../dialects/index.js'
import type { DialectRules } from '../dialects/rules.js'
import type { SchemaDocument } from '../model/document.js'
import type { Dialect } from '../model/schema.js'
import { fold } from './names.js'

/** How what a document says is to be understood. */
export interface Manner {
  /** Whether it says all that there is, so that no convention and no guess applies. */
  readonly literal: boolean
  /** Whether a type, its figures, a key and counting may follow from names; never in a literal document. */
  readonly infers: boolean
  /** Whether every bare TIMESTAMP and DATETIME has the current time for its default. */
  readonly timestampDefault: boolean
  readonly dialect?: Dialect
  /** The form in which two tables' names are one, and two columns' or constraints'. */
  readonly tableKey: (name: string) => string
  readonly columnKey: (name: string) => string
  /** Whether a reference means a table of other letters too, when there is none of its own. */
  readonly findsOtherLetters: boolean
}

/**
 * The manner of a document. Where it is literal, names are compared as its database compares them; without a known
 * database and in PostgreSQL every letter counts. Elsewhere the case of letters does not.
 */
export function mannerOf({ literal, conventions }: SchemaDocument, dialect: Dialect | undefined): Manner {
  const spoken = dialect ? { dialect } : {}
  if (!literal) return { ...CONVENTIONAL, ...spoken, ...inferenceOf(conventions) }
  const { folds }: Pick<DialectRules, 'folds'> = dialect ? dialects[dialect] : {}
  return {
    ...spoken,
    literal: true,
    infers: false,
    timestampDefault: false,
    tableKey: folds === 'all' ? foldAscii : same,
    columnKey: folds === 'all' ? foldAscii : folds === 'columns' ? fold : same,
    findsOtherLetters: folds !== undefined,
  }
}

const CONVENTIONAL = { literal: false, tableKey: fold, columnKey: fold, findsOtherLetters: true }

function inferenceOf(
  conventions: SchemaDocument['conventions'],
): Pick<Manner, 'infers' | 'timestampDefault'> {
  if (conventions === 'off') return { infers: false, timestampDefault: false }
  return { infers: true, timestampDefault: conventions?.timestampDefault ?? false }
}

function same(name: string): string {
  return name
}

/** SQLite knows the case of ASCII letters only. */
function foldAscii(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
