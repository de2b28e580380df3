import type { Change, TypeSubject } from '../model/change.js'
import type { Domain, EnumType, Schema, Sequence } from '../model/schema.js'
import type { Place } from '../model/place.js'
import type { ColumnType } from '../model/type.js'
import { sameExpression } from '../sql/expressions/index.js'
import { sameType } from './column-types.js'
import { commentChange } from './columns.js'
import { sameDefault } from './defaults.js'
import { pair } from './pair.js'
import { foldName, qualify, type Setting } from './setting.js'
import { domainText, enumText, sequenceText } from './texts.js'

/** What a type or a sequence has in common with the others. */
interface Standing {
  readonly place: Place
  readonly name: string
  readonly namespace?: string
  readonly comment?: string
  readonly formerNames?: readonly string[]
}

/** How one kind of them is compared and read. */
interface Kind<T extends Standing> {
  readonly subject: TypeSubject
  readonly text: (thing: T) => string
  /** What its contents changed in, `settled` being what all its changes say. */
  readonly compare: (from: T, to: T, settled: Omit<Change, 'kind'>) => readonly Change[]
}

/** The enumerated types, domains and sequences that came, changed, and went. */
export function diffTypes(from: Schema, to: Schema, setting: Setting): readonly Change[] {
  const { dialect } = setting
  return [
    ...diffKind(from.enums, to.enums, enums, setting),
    ...diffKind(from.domains, to.domains, domains(dialect), setting),
    ...diffKind(from.sequences, to.sequences, sequences, setting),
  ]
}

const enums: Kind<EnumType> = {
  subject: 'enum',
  text: ({ values }) => enumText(values),
  compare: (from, to, settled) => diffValues(from.values, to.values, settled),
}

/** The order of values is how they compare, so it is a part of what the type is. */
function diffValues(
  from: readonly string[],
  to: readonly string[],
  settled: Omit<Change, 'kind'>,
): readonly Change[] {
  const [before, now] = [new Set(from), new Set(to)]
  const [kept, order] = [from.filter((value) => now.has(value)), to.filter((value) => before.has(value))]
  const isReordered = kept.some((value, index) => value !== order[index])
  return [
    ...to
      .filter((value) => !before.has(value))
      .map((value) => ({ kind: 'add-enum-value' as const, ...settled, to: value })),
    ...from
      .filter((value) => !now.has(value))
      .map((value) => ({ kind: 'drop-enum-value' as const, ...settled, from: value })),
    ...(isReordered
      ? [{ kind: 'reorder-enum-values' as const, ...settled, from: enumText(from), to: enumText(to) }]
      : []),
  ]
}

const sequences: Kind<Sequence> = {
  subject: 'sequence',
  text: sequenceText,
  compare: (from, to, settled) =>
    plainSequence(from) === plainSequence(to)
      ? []
      : [{ kind: 'change-sequence', ...settled, from: sequenceText(from), to: sequenceText(to) }],
}

function plainSequence({
  raw = 'bigint',
  start,
  increment = '1',
  minValue,
  maxValue,
  cache = '1',
  cycle,
}: Sequence): string {
  const first = start ?? minValue ?? '1'
  return JSON.stringify([
    raw.toLowerCase(),
    first,
    increment,
    minValue ?? '1',
    maxValue,
    cache,
    cycle ?? false,
  ])
}

function domains(dialect: Setting['dialect']): Kind<Domain> {
  return {
    subject: 'domain',
    text: domainText,
    compare: (from, to, settled) =>
      isSameDomain(from, to, dialect)
        ? []
        : [{ kind: 'change-domain', ...settled, from: domainText(from), to: domainText(to) }],
  }
}

function isSameDomain(from: Domain, to: Domain, dialect: Setting['dialect']): boolean {
  return (
    sameType(from, to, dialect) &&
    from.nullable === to.nullable &&
    from.collation === to.collation &&
    sameDefault(from.default, to.default, to, dialect) &&
    sameChecks(from, to, dialect)
  )
}

/** The conditions of a domain hold together: their order and their names mean nothing. */
function sameChecks(from: Domain, to: Domain, dialect: Setting['dialect']): boolean {
  const typeOf = (name: string): ColumnType | undefined =>
    name.toLowerCase() === 'value' ? to.type : undefined
  const isIn = (sql: string, checks: Domain['checks']): boolean =>
    checks.some((check) => sameExpression(sql, check.sql, dialect, typeOf))
  return (
    from.checks.length === to.checks.length &&
    from.checks.every(({ sql }) => isIn(sql, to.checks)) &&
    to.checks.every(({ sql }) => isIn(sql, from.checks))
  )
}

function diffKind<T extends Standing>(
  from: readonly T[],
  to: readonly T[],
  kind: Kind<T>,
  { dialect }: Setting,
): readonly Change[] {
  const { later, dropped } = pair(from, to, (name) => foldName(name, dialect))
  const { subject, text } = kind
  return [
    ...later.flatMap((each): readonly Change[] =>
      each.from
        ? changesOf(each.from, each.to, kind)
        : [{ kind: `add-${subject}`, ...about(each.to, subject), to: text(each.to), toPlace: each.to.place }],
    ),
    ...dropped.map((thing): Change => {
      return { kind: `drop-${subject}`, ...about(thing, subject), from: text(thing), fromPlace: thing.place }
    }),
  ]
}

function about(thing: Standing, subject: TypeSubject): Pick<Change, 'subject' | 'path' | 'name'> {
  return { subject, path: qualify(thing), name: thing.name }
}

function changesOf<T extends Standing>(from: T, to: T, { subject, compare }: Kind<T>): readonly Change[] {
  const settled = { ...about(to, subject), fromPlace: from.place, toPlace: to.place }
  const [before, now] = [qualify(from), qualify(to)]
  return [
    ...(before === now ? [] : [{ kind: `rename-${subject}` as const, ...settled, from: before, to: now }]),
    ...compare(from, to, settled),
    ...commentChange(subject, from, to, settled),
  ]
}
