import type { Change, ColumnAspect } from '../model/change.js'
import type { Column, Identity } from '../model/schema.js'
import { isSameExpression, readExpression } from '../sql/expressions/index.js'
import { sameType } from './column-types.js'
import { sameDefault } from './defaults.js'
import type { Sides } from './match-members.js'
import { typesOf } from './match-members.js'
import { pair } from './pair.js'
import { foldName, qualify } from './setting.js'
import { defaultText } from '../sql/default-text.js'
import { columnText, countingText, generatedText } from './texts.js'

/** The columns that came, changed, and went. Their order is no change: no statement depends on it that names its columns. */
export function diffColumns(sides: Sides): readonly Change[] {
  const { later, dropped } = pairColumns(sides)
  return [
    ...later.flatMap(({ from, to }) => (from ? changesOf(from, to, sides) : [added(to, sides)])),
    ...dropped.map((column) => gone(column, sides)),
  ]
}

/** The columns of two tables in pairs. */
export function pairColumns({ from, to }: Pick<Sides, 'from' | 'to'>): ReturnType<typeof pair<Column>> {
  return pair(from.table.columns, to.table.columns, (name) => foldName(name, to.setting.dialect))
}

function added(column: Column, sides: Sides): Change {
  return { kind: 'add-column', ...about(column, sides), to: columnText(column), toPlace: column.place }
}

function gone(column: Column, sides: Sides): Change {
  return { kind: 'drop-column', ...about(column, sides), from: columnText(column), fromPlace: column.place }
}

function about({ name }: Column, { to }: Sides): Pick<Change, 'subject' | 'path' | 'table' | 'name'> {
  const table = qualify(to.table)
  return { subject: 'column', path: `${table}.${name}`, table, name }
}

/** How one aspect is compared, and what people read of it; an absent text says that there is none. */
interface Aspect {
  readonly isSame: (from: Column, to: Column, sides: Sides) => boolean
  readonly text: (column: Column) => string | undefined
}

const ASPECTS: Readonly<Record<ColumnAspect, Aspect>> = {
  type: {
    isSame: (from, to, { to: { setting } }) => sameType(from, to, setting.dialect),
    text: ({ raw }) => raw,
  },
  nullability: {
    isSame: (from, to) => from.nullable === to.nullable,
    text: ({ nullable }) => (nullable ? 'null' : 'not null'),
  },
  default: {
    isSame: (from, to, { to: { setting } }) => sameDefault(from.default, to.default, to, setting.dialect),
    text: ({ default: value }) => value && defaultText(value),
  },
  counting: {
    isSame: (from, to) =>
      from.autoIncrement === to.autoIncrement && plainIdentity(from) === plainIdentity(to),
    text: (column) => (column.autoIncrement ? countingText(column) : undefined),
  },
  generation: {
    isSame: sameGeneration,
    text: ({ generated }) => generated && generatedText(generated),
  },
  'update-time': {
    isSame: (from, to) => from.onUpdateNow === to.onUpdateNow,
    text: ({ onUpdateNow }) => (onUpdateNow ? 'CURRENT_TIMESTAMP' : undefined),
  },
  collation: {
    isSame: (from, to) => plainCollation(from) === plainCollation(to),
    text: plainCollation,
  },
}

const ALL_ASPECTS = Object.entries(ASPECTS) as readonly [ColumnAspect, Aspect][]

/** A counting starts at 1 and goes on by 1 where nothing else is said. */
function plainIdentity({ identity }: Column): string {
  if (!identity) return ''
  const { always, start = '1', increment = '1', minValue, maxValue, cache = '1', cycle }: Identity = identity
  return JSON.stringify([always, start, increment, minValue, maxValue, cache, cycle])
}

function sameGeneration({ generated: one }: Column, { generated: other }: Column, sides: Sides): boolean {
  if (!one || !other) return one === other
  const { from, to } = sides
  const before = readExpression(one.sql, from.setting.dialect, from.renamed)
  const now = readExpression(other.sql, to.setting.dialect)
  return one.stored === other.stored && isSameExpression(before, now, typesOf(to))
}

/** The collation that every column has says nothing. */
function plainCollation({ collation }: Column): string | undefined {
  const name = collation?.replace(/^(?:"?pg_catalog"?\.)?"?([^"]*)"?$/, '$1')
  return name === 'default' ? undefined : name
}

function changesOf(from: Column, to: Column, sides: Sides): readonly Change[] {
  const places = { fromPlace: from.place, toPlace: to.place }
  const subject = about(to, sides)
  const isRenamed =
    foldName(from.name, sides.to.setting.dialect) !== foldName(to.name, sides.to.setting.dialect)
  return [
    ...(isRenamed
      ? [{ kind: 'rename-column' as const, ...subject, from: from.name, to: to.name, ...places }]
      : []),
    ...ALL_ASPECTS.filter(([, { isSame }]) => !isSame(from, to, sides)).map(([aspect, { text }]) => ({
      kind: `change-${aspect}` as const,
      ...subject,
      ...fromTo(text(from), text(to)),
      ...places,
    })),
    ...commentChange('column', from, to, { ...subject, ...places }),
  ]
}

/** The change of a comment: none where it is the same, or empty in one and absent in the other. */
export function commentChange(
  subject: 'table' | 'view' | 'column' | 'enum' | 'domain' | 'sequence',
  { comment: from = '' }: { readonly comment?: string },
  { comment: to = '' }: { readonly comment?: string },
  about: Omit<Change, 'kind'>,
): readonly Change[] {
  if (from === to) return []
  return [{ kind: `change-comment-of-${subject}`, ...about, ...fromTo(from || undefined, to || undefined) }]
}

/** `from` and `to` of a change, each where there is something. */
export function fromTo(from: string | undefined, to: string | undefined): Pick<Change, 'from' | 'to'> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
