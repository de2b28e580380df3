import type { Change, ChangeKind, Subject } from '../../src/model/change.js'
import type { Place } from '../../src/model/place.js'
import type { Schema } from '../../src/model/schema.js'
import { djangoOptions } from '../../src/targets/django/options.js'
import { createPlan, filePages } from '../../src/targets/django/pages.js'
import type { Notes } from '../../src/targets/notes.js'
import { Layout } from '../../src/targets/python/layout.js'

/** One thing that is told of what Django cannot say. */
export interface Note {
  readonly place: Place | undefined
  readonly code: string
  readonly message: string
}

/** Everything that is told of a schema's models, each by itself where a report gathers what is of a kind. */
export function listNotes(schema: Schema, options: Readonly<Record<string, unknown>>): readonly Note[] {
  const said: Note[] = []
  const notes: Notes = {
    warn: (place, code, message) => void said.push({ place, code, message }),
    gather: (_, place, code, message) => void said.push({ place, code, message }),
    list: () => [],
  }
  filePages('models.py', {
    ...createPlan(schema, djangoOptions.parse(options), notes),
    layout: new Layout(88),
  })
  return said
}

/** The codes of the notes that tell of a change. */
const TOLD_BY: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  'add-index': ['like-index'],
  'add-unique': ['index-order'],
  'change-collation': ['collation', 'type'],
  'change-comment-of-check': ['comment'],
  'change-comment-of-column': ['comment'],
  'change-comment-of-exclusion': ['comment'],
  'change-comment-of-foreign-key': ['comment'],
  'change-comment-of-index': ['comment'],
  'change-comment-of-primary-key': ['comment'],
  'change-comment-of-table': ['comment'],
  'change-comment-of-unique': ['comment'],
  'change-counting': ['identity', 'auto-increment', 'sequence-default'],
  'change-default': ['default', 'sequence-default', 'auto-increment', 'identity', 'type', 'wider-type'],
  'change-foreign-key': ['on-update', 'on-delete'],
  'change-generation': ['generated', 'virtual'],
  'change-nullability': ['generated-null'],
  'change-exclusion': ['storage-parameter'],
  'change-index': ['storage-parameter'],
  'change-primary-key': ['key-option', 'storage-parameter'],
  'change-type': ['type', 'wider-type', 'json-column'],
  'change-unique': ['storage-parameter'],
  'change-update-time': ['on-update-now'],
  'drop-check': ['check'],
  'drop-domain': ['domain'],
  'drop-enum': ['type'],
  'drop-exclusion': ['exclusion'],
  'drop-foreign-key': ['composite-foreign-key', 'late-foreign-key', 'plain-foreign-key'],
  'drop-index': ['index', 'comment', 'index-order'],
  'drop-sequence': ['sequence', 'sequence-default'],
  'drop-table': ['no-primary-key', 'duplicate-table', 'generated-key'],
  'drop-unique': ['unique'],
  'rename-check': ['renamed'],
  'rename-exclusion': ['renamed'],
  'rename-index': ['renamed'],
  'rename-primary-key': ['key-name'],
  'rename-unique': ['renamed', 'unique-name'],
}

/** The notes that have nothing to tell of the tables: how models are used, or what `inDjangosWords` looks at. */
const OF_MODELS: ReadonlySet<string> = new Set(['namespace', 'sign-in-name'])

/** What is not told as it is: changes of which no note tells, and notes of which nothing came. */
export interface Untold {
  readonly changes: readonly Change[]
  readonly notes: readonly Note[]
}

/** Compares what differs with what is told. */
export function findUntold(changes: readonly Change[], notes: readonly Note[]): Untold {
  const told = changes.map((change) => notes.filter((note) => tells(note, change)))
  const used = new Set(told.flat())
  return {
    changes: changes.filter((_, index) => told[index]?.length === 0),
    notes: notes.filter((note) => !OF_MODELS.has(note.code) && !used.has(note)),
  }
}

/** A note tells of a change by its code, and by its place or the name that it says. */
function tells({ place, code, message }: Note, change: Change): boolean {
  if (!TOLD_BY[change.kind]?.includes(code)) return false
  const { subject, path, table = '', name = '', from = '', to = '', fromPlace } = change
  if (subject === 'sequence') return message.includes(path)
  // What Django adds stands nowhere in the schema: it is known by the column that it is for.
  const column = `${table}.${/\((\w+)/.exec(to)?.[1] ?? ''}`
  if (!fromPlace) return [column, `${name} of ${table}`].some((text) => message.includes(text))
  if (!place || !isSamePlace(place, fromPlace)) return false
  // A comment may be that of what is called otherwise now.
  const isOne = !IN_TABLE.has(subject) || code === 'comment'
  return isOne || [name, from].some((text) => text !== '' && message.includes(text))
}

/** What has no place of its own but that of its table, of which there may be several. */
const IN_TABLE: ReadonlySet<Subject> = new Set(['unique', 'check', 'exclusion', 'index'])

function isSamePlace(one: Place, other: Place): boolean {
  return one.path === other.path && one.line === other.line && one.column === other.column
}
