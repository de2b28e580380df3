import { Cursor } from './cursor.js'
import { fold } from './name-map.js'
import type { Statement } from './statements.js'

/** A point to which a transaction can go back: where it began, without a name, or a savepoint. */
interface Mark {
  readonly name?: string
  /** How many statements stood before it. */
  readonly length: number
}

/**
 * The transactions of one file, as far as they are taken back (https://www.sqlite.org/lang_transaction.html and
 * lang_savepoint.html). One that is still open at the file's end counts as done.
 */
export class Transactions {
  readonly #marks: Mark[] = []

  /** How many of the `length` statements before this one it leaves; undefined for one that has no part in transactions. */
  follow({ text, endless }: Statement, length: number): number | undefined {
    const [word = ''] = /^[a-z]{1,30}/i.exec(text) ?? []
    const follow = endless ? undefined : VERBS[word.toUpperCase()]
    if (!follow) return undefined
    const cursor = new Cursor(text)
    cursor.next()
    return follow(cursor, this.#marks, length)
  }
}

type Follow = (cursor: Cursor, marks: Mark[], length: number) => number

const VERBS: Readonly<Record<string, Follow>> = {
  BEGIN: begin,
  COMMIT: commit,
  END: commit,
  RELEASE(cursor, marks, length) {
    cursor.take('SAVEPOINT')
    const at = findMark(cursor, marks)
    if (at >= 0) marks.splice(at)
    return length
  },
  ROLLBACK(cursor, marks, length) {
    cursor.take('TRANSACTION')
    if (!cursor.take('TO')) return marks.splice(0)[0]?.length ?? length
    cursor.take('SAVEPOINT')
    const at = findMark(cursor, marks)
    // The savepoint itself stays.
    const mark = marks[at]
    if (!mark) return length
    marks.splice(at + 1)
    return mark.length
  },
  SAVEPOINT(cursor, marks, length) {
    if (marks.length < DEEPEST) marks.push({ name: fold(cursor.next().text), length })
    return length
  },
}

/** The most savepoints within each other: more are of no use to anybody. */
const DEEPEST = 100

/** Within a transaction another one cannot begin. */
function begin(_: Cursor, marks: Mark[], length: number): number {
  if (marks.length === 0) marks.push({ length })
  return length
}

function commit(_: Cursor, marks: Mark[], length: number): number {
  marks.length = 0
  return length
}

/** The latest savepoint of the name that stands here. */
function findMark(cursor: Cursor, marks: readonly Mark[]): number {
  const name = fold(cursor.next().text)
  return marks.map((mark) => mark.name).lastIndexOf(name)
}
