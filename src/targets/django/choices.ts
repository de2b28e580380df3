import type { Dialect, Schema } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { className } from '../python/names.js'
import { enumMembers, type EnumMember } from '../python/enum-members.js'
import { BUILTINS, KEYWORDS } from '../python/reserved.js'
import { createScope, type NameScope } from '../python/scope.js'
import type { KeptChoice, KeptChoices } from './kept-choices.js'
import type { Model } from './model.js'
import { RESERVED_FIELDS } from './reserved.js'

/** A `TextChoices` class: of the module where the schema names the type, else within the only model that has it. */
export interface Choices {
  readonly className: string
  readonly shared: boolean
  readonly members: readonly EnumMember[]
  readonly comment?: string
}

type EnumColumn = Extract<ColumnType, { kind: 'enum' }>

/** The module of shared choices in a package. */
export const CHOICES_MODULE = 'choices'

/**
 * The classes of the named enumerations that fields take their choices from, by the key of the type. `taken` are the
 * names of models and fields: a field would hide a class of its name from the lines below it. The `kept` names come
 * first.
 */
export function planShared(
  schema: Schema,
  models: readonly Pick<Model, 'table' | 'relations'>[],
  taken: ReadonlySet<string>,
  kept: Pick<KeptChoices, 'shared' | 'names'>,
): ReadonlyMap<string, Choices> {
  const all = new Set([...taken, ...kept.names])
  const scope = createScope(all)
  const used = new Map<string, EnumColumn>()
  for (const { table, relations } of models) {
    for (const { name, type, generated } of table.columns) {
      const found = generated || relations.has(name) ? undefined : choiceType(type, schema.dialect)
      if (found?.name !== undefined) used.set(enumKey(found), found)
    }
  }
  const declared = new Map(schema.enums.map((each) => [enumKey(each), each]))
  const inOrder = [...[...declared.keys()].filter((key) => used.has(key)), ...used.keys()]
  return new Map(
    [...new Set(inOrder)].map((key, index) => {
      const type = declared.get(key) ?? used.get(key)
      const known = kept.shared.get(key)
      const name = known?.className ?? claimClass(scope, all, type?.name ?? '', index + 1)
      const members = enumMembers(type?.values ?? [], known?.members)
      const comment = type && 'comment' in type ? type.comment : undefined
      return [key, { className: name, shared: true, members, ...(comment ? { comment } : {}) }]
    }),
  )
}

/** What a class within a model is made of: the column, its values, and the names of the model. */
interface OwnChoices {
  readonly column: string
  readonly position: number
  readonly values: readonly string[]
  readonly scope: NameScope
  /** The names of shared classes, which one within the model would hide. */
  readonly shared: ReadonlySet<string>
  /** The names that the class keeps. */
  readonly kept: KeptChoice | undefined
}

/** The class of one column's values, within its model. */
export function planOwn({ column, position, values, scope, shared, kept }: OwnChoices): Choices {
  const name = kept?.className ?? claimClass(scope, new Set([...scope.claimed, ...shared]), column, position)
  return { className: name, shared: false, members: enumMembers(values, kept?.members) }
}

function claimClass(scope: NameScope, taken: ReadonlySet<string>, name: string, position: number): string {
  const plain = className(name, position).replace(/^_+|(?<!_)_+$/g, '') || `Choices${position}`
  const candidates = [plain, `${plain}Choices`]
  const free = candidates.filter((each) => !taken.has(each) && !isReserved(each))
  return scope.claim(...(free.length > 0 ? free : candidates.slice(-1)))
}

/** Whether a class of choices can have this name as it is. */
export function isChoicesIdentifier(name: string): boolean {
  return !isReserved(name) && !/^_|_$|__/.test(name)
}

function isReserved(name: string): boolean {
  return RESERVED_FIELDS.has(name) || BUILTINS.has(name) || KEYWORDS.has(name)
}

/**
 * The enumeration that a field of a type offers: its own, that of the domain, or of an array's members. PostgreSQL takes
 * arrays of a named type only where Django knows that type, which it does not.
 */
export function choiceType(type: ColumnType, dialect: Dialect | undefined): EnumColumn | undefined {
  if (type.kind === 'domain') return choiceType(type.of, dialect)
  if (type.kind === 'array') {
    const { of } = type
    return dialect === 'postgresql' && of.kind === 'enum' && of.name === undefined
      ? withValues(of)
      : undefined
  }
  return type.kind === 'enum' ? withValues(type) : undefined
}

function withValues(type: EnumColumn): EnumColumn | undefined {
  return type.values.length > 0 ? type : undefined
}

/** What identifies a named enumeration. */
export function enumKey({
  name = '',
  namespace,
}: {
  readonly name?: string
  readonly namespace?: string
}): string {
  return namespace === undefined ? name : `${namespace}\u0000${name}`
}
