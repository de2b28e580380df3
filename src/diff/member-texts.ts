import type {
  Check,
  ConstraintTraits,
  Exclusion,
  ForeignKey,
  Index,
  IndexPart,
  IndexTraits,
  PrimaryKey,
  Unique,
} from '../model/schema.js'
import { qualify } from './setting.js'
import { ACTION_WORDS } from '../sql/actions.js'

/** `PRIMARY KEY (id)`. */
export function primaryKeyText(key: PrimaryKey): string {
  return ['PRIMARY KEY', list(key.columns), ...including(key), ...storing(key), ...deferring(key)].join(' ')
}

/** `FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE`. */
export function foreignKeyText(key: ForeignKey): string {
  const {
    referencedTable: name,
    referencedNamespace: namespace,
    onDelete,
    onUpdate,
    onDeleteColumns,
    match,
  } = key
  const target = qualify({ name, ...(namespace === undefined ? {} : { namespace }) })
  return [
    `FOREIGN KEY ${list(key.columns)} REFERENCES ${target} ${list(key.referencedColumns)}`,
    ...(match ? [`MATCH ${match.toUpperCase()}`] : []),
    ...(onDelete ? [`ON DELETE ${ACTION_WORDS[onDelete]}`] : []),
    ...(onDeleteColumns ? [list(onDeleteColumns)] : []),
    ...(onUpdate ? [`ON UPDATE ${ACTION_WORDS[onUpdate]}`] : []),
    ...deferring(key),
  ].join(' ')
}

/** `UNIQUE (email)`. */
export function uniqueText(unique: Unique): string {
  const nulls = unique.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []
  return [
    'UNIQUE',
    ...nulls,
    list(unique.columns),
    ...including(unique),
    ...storing(unique),
    ...deferring(unique),
  ].join(' ')
}

/** `CHECK (qty > 0)`. */
export function checkText(check: Check): string {
  return [`CHECK (${check.sql})`, ...deferring(check)].join(' ')
}

/** `EXCLUDE USING gist (room WITH =, during WITH &&)`. */
export function exclusionText(exclusion: Exclusion): string {
  const parts = exclusion.parts.map((part) => `${partText(part)} WITH ${part.operator}`)
  return [
    `EXCLUDE USING ${exclusion.method} ${list(parts)}`,
    ...including(exclusion),
    ...storing(exclusion),
    ...restricted(exclusion),
    ...deferring(exclusion),
  ].join(' ')
}

/** `UNIQUE INDEX (lower(email)) WHERE deleted_at IS NULL`. */
export function indexText(index: Index): string {
  return [
    ...(index.unique ? ['UNIQUE'] : []),
    'INDEX',
    ...(index.method === undefined ? [] : [`USING ${index.method}`]),
    list(index.parts.map(partText)),
    ...including(index),
    ...(index.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []),
    ...storing(index),
    ...restricted(index),
  ].join(' ')
}

function partText(part: IndexPart): string {
  const { collation, operatorClass, order, nulls } = part
  const length = part.kind === 'column' && part.length !== undefined ? `(${part.length})` : ''
  return [
    part.kind === 'column' ? `${part.name}${length}` : part.sql,
    ...(collation === undefined ? [] : [`COLLATE ${collation}`]),
    ...(operatorClass === undefined ? [] : [operatorClass]),
    ...(order ? ['DESC'] : []),
    ...(nulls ? [`NULLS ${nulls.toUpperCase()}`] : []),
  ].join(' ')
}

function list(words: readonly string[]): string {
  return `(${words.join(', ')})`
}

function including({ include }: IndexTraits): readonly string[] {
  return include ? [`INCLUDE ${list(include)}`] : []
}

/** `WITH (fillfactor=70)`, as the catalog writes them. */
function storing({ storageParameters }: IndexTraits): readonly string[] {
  if (!storageParameters) return []
  return [`WITH ${list(Object.entries(storageParameters).map(([name, value]) => `${name}=${value}`))}`]
}

function restricted({ where }: { readonly where?: string }): readonly string[] {
  return where === undefined ? [] : [`WHERE ${where}`]
}

function deferring({ deferrable }: ConstraintTraits): readonly string[] {
  if (!deferrable) return []
  return [deferrable === 'deferred' ? 'DEFERRABLE INITIALLY DEFERRED' : 'DEFERRABLE']
}
