import type {
  Change,
  ChangeKind,
  ColumnAspect,
  MemberSubject,
  Subject,
  TypeSubject,
} from '../model/change.js'

/** How a name, a type or a piece of SQL stands in a sentence: in quotes, or as code. */
export type Quote = (text: string) => string

/** What a sentence is made of: the change, what it is about in words, and its two sides, quoted. */
interface Words {
  readonly change: Change
  readonly what: string
  readonly from: string
  readonly to: string
}

type Sentence = (words: Words) => string

const MEMBERS: Readonly<Record<MemberSubject, string>> = {
  'primary-key': 'primary key',
  'foreign-key': 'foreign key',
  unique: 'unique constraint',
  check: 'check',
  exclusion: 'exclusion constraint',
  index: 'index',
}

const TYPES: Readonly<Record<TypeSubject, string>> = { domain: 'domain', enum: 'enum', sequence: 'sequence' }

const isNew: Sentence = ({ what, to }) => `${what} is new: ${to}`
const isGone: Sentence = ({ what, from }) => `${what} is gone: ${from}`

const isNewTable: Sentence = ({ what, change }) => `${what} is new, with ${change.to ?? 'no columns'}`
const isGoneTable: Sentence = ({ what, change }) => `${what} is gone, with ${change.from ?? 'no columns'}`

const isRenamed: Sentence = ({ what, change, from, to }) => {
  if (change.to === undefined) return `${what} has no name of its own any more; it was called ${from}`
  return change.from === undefined ? `${what} is called ${to} now` : `${what} was called ${from} before`
}

/** Something changed that may also have come or gone: `gets the default 0`. */
function changes(noun: string): Sentence {
  return ({ what, change, from, to }) => {
    if (change.from === undefined) return `${what} gets the ${noun} ${to}`
    if (change.to === undefined) return `${what} has no ${noun} any more; it was ${from}`
    return `${what} changes its ${noun} from ${from} to ${to}`
  }
}

const isOther: Sentence = ({ what, from, to }) => `${what} changes from ${from} to ${to}`

const ASPECTS: Readonly<Record<`change-${ColumnAspect}`, Sentence>> = {
  'change-type': changes('type'),
  'change-nullability': ({ what, change }) =>
    `${what} ${change.to === 'null' ? 'may be NULL now' : 'may not be NULL any more'}`,
  'change-default': changes('default'),
  'change-counting': ({ what, change, from, to }) => {
    if (change.from === undefined) return `${what} is counted up by the database now: ${to}`
    if (change.to === undefined) return `${what} is not counted up by the database any more: ${from}`
    return `${what} is counted up in another way: ${to} after ${from}`
  },
  'change-generation': changes('generation expression'),
  'change-update-time': ({ what, change }) =>
    `${what} is ${change.to === undefined ? 'no longer' : 'now'} set to the current time by every UPDATE`,
  'change-collation': changes('collation'),
}

/** One sentence for each kind of change. */
const SENTENCES: Readonly<Record<ChangeKind, Sentence>> = {
  ...ASPECTS,
  'add-table': isNewTable,
  'add-view': isNewTable,
  'add-column': isNew,
  'add-primary-key': isNew,
  'add-foreign-key': isNew,
  'add-unique': isNew,
  'add-check': isNew,
  'add-exclusion': isNew,
  'add-index': isNew,
  'add-enum': isNew,
  'add-domain': isNew,
  'add-sequence': isNew,
  'drop-table': isGoneTable,
  'drop-view': isGoneTable,
  'drop-column': isGone,
  'drop-primary-key': isGone,
  'drop-foreign-key': isGone,
  'drop-unique': isGone,
  'drop-check': isGone,
  'drop-exclusion': isGone,
  'drop-index': isGone,
  'drop-enum': isGone,
  'drop-domain': isGone,
  'drop-sequence': isGone,
  'rename-table': isRenamed,
  'rename-view': isRenamed,
  'rename-column': isRenamed,
  'rename-primary-key': isRenamed,
  'rename-foreign-key': isRenamed,
  'rename-unique': isRenamed,
  'rename-check': isRenamed,
  'rename-exclusion': isRenamed,
  'rename-index': isRenamed,
  'rename-enum': isRenamed,
  'rename-domain': isRenamed,
  'rename-sequence': isRenamed,
  'change-primary-key': isOther,
  'change-foreign-key': isOther,
  'change-unique': isOther,
  'change-check': isOther,
  'change-exclusion': isOther,
  'change-index': isOther,
  'change-domain': isOther,
  'change-sequence': isOther,
  'add-enum-value': ({ what, to }) => `${what} has the new value ${to}`,
  'drop-enum-value': ({ what, from }) => `${what} has no value ${from} any more`,
  'reorder-enum-values': ({ what, from, to }) =>
    `${what} has its values in another order: ${to} after ${from}`,
  'change-comment-of-table': changes('comment'),
  'change-comment-of-view': changes('comment'),
  'change-comment-of-column': changes('comment'),
  'change-comment-of-primary-key': changes('comment'),
  'change-comment-of-foreign-key': changes('comment'),
  'change-comment-of-unique': changes('comment'),
  'change-comment-of-check': changes('comment'),
  'change-comment-of-exclusion': changes('comment'),
  'change-comment-of-index': changes('comment'),
  'change-comment-of-enum': changes('comment'),
  'change-comment-of-domain': changes('comment'),
  'change-comment-of-sequence': changes('comment'),
}

const NOUNS: Readonly<Record<Subject, string>> = {
  table: 'table',
  view: 'view',
  column: 'column',
  ...MEMBERS,
  ...TYPES,
}

/**
 * A change in one sentence, without a final full stop: the one place where changes become words. `quote` sets off
 * whatever an author wrote.
 */
export function sentenceOf(change: Change, quote: Quote): string {
  const { kind, from = '', to = '' } = change
  return SENTENCES[kind]({ change, what: describe(change, quote), from: quote(from), to: quote(to) })
}

function describe({ subject, path, table, name }: Change, quote: Quote): string {
  const noun = NOUNS[subject]
  if (!Object.hasOwn(MEMBERS, subject) || table === undefined) return `${noun} ${quote(path)}`
  return name === undefined ? `the ${noun} of ${quote(table)}` : `${noun} ${quote(name)} of ${quote(table)}`
}
