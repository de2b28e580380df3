import type { ColumnNode } from '../../../model/document.js'
import { readAlphabet } from './column-type.js'
import { readDefault, readNow } from './column-default.js'
import { type ColumnDraft, makeSerial } from './column-draft.js'
import { readCheck } from './constraint.js'
import type { Context } from './context.js'
import type { Addition } from './definition.js'
import { readReference } from './reference.js'
import { VERSIONED } from './table-options.js'

type Attribute = (context: Context, draft: ColumnDraft) => ColumnDraft

/** What each word behind a column's type says, by its first word, which is not taken yet. */
const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  NOT: readNot,
  NULL: word({ nullable: true }),
  DEFAULT: readDefaultAttribute,
  ON: readOnUpdate,
  AUTO_INCREMENT: word({ autoIncrement: true }),
  SERIAL: readSerial,
  UNIQUE: readUnique,
  PRIMARY: readPrimary,
  KEY: readPrimary,
  COMMENT: readComment,
  GENERATED: readGenerated,
  AS: readGenerated,
  COLLATE: readLetters,
  CHARACTER: readLetters,
  CHARSET: readLetters,
  BINARY: readLetters,
  CONSTRAINT: readConstraint,
  CHECK: readConstraint,
  REFERENCES: readReferences,
  VISIBLE: word({}),
  INVISIBLE: readInvisible,
  COMPRESSED: readValued,
  COLUMN_FORMAT: readValued,
  STORAGE: readValued,
  ENGINE_ATTRIBUTE: readValued,
  SECONDARY_ENGINE_ATTRIBUTE: readValued,
  SRID: readSystem,
  REF_SYSTEM_ID: readSystem,
  WITH: readVersioning,
  WITHOUT: readVersioning,
}

/** Reads one more attribute of a column; undefined where none comes. */
export function readAttribute(context: Context, draft: ColumnDraft): ColumnDraft | undefined {
  const { cursor } = context
  const attribute = ATTRIBUTES[cursor.peek()?.key ?? '']
  if (attribute) return attribute(context, draft)
  if (cursor.peek(1)?.key !== '=') return undefined
  return readValued(context, draft)
}

function word(said: Partial<ColumnNode>): Attribute {
  return ({ cursor }, draft) => {
    cursor.next()
    return say(draft, said)
  }
}

function say(draft: ColumnDraft, said: Partial<ColumnNode>): ColumnDraft {
  return { ...draft, said: { ...draft.said, ...said } }
}

function add(draft: ColumnDraft, ...further: readonly Addition[]): ColumnDraft {
  return { ...draft, further: [...draft.further, ...further] }
}

function readNot({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.expect('NOT')
  if (cursor.takes('SECONDARY')) return draft
  cursor.expect('NULL')
  return say(draft, { nullable: false })
}

function readDefaultAttribute({ cursor, dialect }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.expect('DEFAULT')
  const found = readDefault(cursor, draft.type, dialect)
  return found ? say(draft, { default: found }) : draft
}

function readOnUpdate({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.expect('ON', 'UPDATE')
  const now = readNow(cursor) ?? cursor.fail('CURRENT_TIMESTAMP')
  return { ...draft, onUpdate: `ON UPDATE ${now}` }
}

function readSerial({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.expect('SERIAL', 'DEFAULT', 'VALUE')
  return makeSerial(draft)
}

function readUnique({ cursor, place }: Context, draft: ColumnDraft): ColumnDraft {
  const index = { place: place(cursor.offset), columns: [{ name: draft.name }], unique: true }
  cursor.expect('UNIQUE')
  cursor.takes('KEY')
  return add(draft, { kind: 'key', ifAbsent: false, isPrimary: false, index })
}

function readPrimary({ cursor, place }: Context, draft: ColumnDraft): ColumnDraft {
  const index = { place: place(cursor.offset), columns: [{ name: draft.name }] }
  cursor.takes('PRIMARY')
  cursor.expect('KEY')
  return add(draft, { kind: 'key', ifAbsent: false, isPrimary: true, index })
}

function readComment({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.expect('COMMENT')
  cursor.takes('=')
  const comment = cursor.string('a comment')
  return comment === '' ? draft : say(draft, { comment })
}

/** `GENERATED ALWAYS AS (a + b) STORED`, and the two columns in which MariaDB keeps a row's time. */
function readGenerated({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  if (cursor.takes('GENERATED')) cursor.expect('ALWAYS')
  cursor.expect('AS')
  if (cursor.takes('ROW', 'START') || cursor.takes('ROW', 'END')) {
    cursor.lose(`column "${draft.name}" has the times of row versions and is left out`)
    return { ...draft, isRowTime: true }
  }
  const expression = cursor.parenthesised()
  const stored = cursor.takes('STORED') || cursor.takes('PERSISTENT')
  if (!stored) cursor.takes('VIRTUAL')
  return say(draft, { expression, stored })
}

function readLetters({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  const start = cursor.mark
  const alphabet = { ...draft.alphabet, ...readAlphabet(cursor) }
  return cursor.mark === start ? cursor.fail('SET') : { ...draft, alphabet }
}

function readConstraint(context: Context, draft: ColumnDraft): ColumnDraft {
  const { cursor, place } = context
  const start = place(cursor.offset)
  const name = cursor.takes('CONSTRAINT') && !cursor.sees('CHECK') ? cursor.name('a name') : undefined
  return add(draft, readCheck(context, { place: start, name, column: draft.name }))
}

function readReferences(context: Context, draft: ColumnDraft): ColumnDraft {
  const place = context.place(context.cursor.offset)
  const reference = readReference(context)
  const constraint = { place, kind: 'foreign-key' as const, columns: [draft.name], reference }
  return add(draft, { kind: 'foreign-key', ifAbsent: false, constraint })
}

/** A word of how the column is kept, with a value: `STORAGE DISK`, `SRID 4326`, `x='y'`. */
function readValued({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  const isBare = cursor.next().key === 'COMPRESSED' && !cursor.sees('=')
  if (isBare) return draft
  cursor.takes('=')
  cursor.next()
  return draft
}

function readVersioning({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  const isVersioned = cursor.next().key === 'WITH'
  cursor.expect('SYSTEM', 'VERSIONING')
  if (isVersioned) cursor.lose(VERSIONED)
  return draft
}

function readInvisible({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.expect('INVISIBLE')
  cursor.lose(invisible(draft.name))
  return draft
}

/** What INVISIBLE says of a column. */
export function invisible(column: string): string {
  return `column "${column}" is invisible to SELECT *`
}

/** A system of coordinates: `SRID 4326`, `REF_SYSTEM_ID=4326`. */
function readSystem({ cursor }: Context, draft: ColumnDraft): ColumnDraft {
  cursor.next()
  cursor.takes('=')
  cursor.lose(`column "${draft.name}" has the system of coordinates ${cursor.next().value}`)
  return draft
}
