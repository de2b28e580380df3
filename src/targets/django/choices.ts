import type { Dialect, EnumType, Schema } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { className } from '../python/names.js'
import { enumMembers, type EnumMember } from '../python/enum-members.js'
import { BUILTINS, KEYWORDS } from '../python/reserved.js'
import { createScope, type NameScope } from '../python/scope.js'
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
 * names of models and fields: a field would hide a class of its name from the lines below it.
 */
export function planShared(
  schema: Schema,
  models: readonly Pick<Model, 'table' | 'relations'>[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, Choices> {
  const scope = createScope(taken)
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
      return [key, toChoices(type?.values ?? [], claimClass(scope, taken, type?.name ?? '', index + 1), type)]
    }),
  )
}

function toChoices(values: readonly string[], name: string, type?: Partial<EnumType>): Choices {
  const comment = type?.comment
  return { className: name, shared: true, members: enumMembers(values), ...(comment ? { comment } : {}) }
}

/** What a class within a model is made of: the column, its values, and the names of the model. */
interface OwnChoices {
  readonly column: string
  readonly position: number
  readonly values: readonly string[]
  readonly scope: NameScope
  /** The names of shared classes, which one within the model would hide. */
  readonly shared: ReadonlySet<string>
}

/** The class of one column's values, within its model. */
export function planOwn({ column, position, values, scope, shared }: OwnChoices): Choices {
  const name = claimClass(scope, new Set([...scope.claimed, ...shared]), column, position)
  return { className: name, shared: false, members: enumMembers(values) }
}

function claimClass(scope: NameScope, taken: ReadonlySet<string>, name: string, position: number): string {
  const plain = className(name, position).replace(/^_+|_+$/g, '') || `Choices${position}`
  const candidates = [plain, `${plain}Choices`]
  const free = candidates.filter((each) => !taken.has(each) && !isReserved(each))
  return scope.claim(...(free.length > 0 ? free : candidates.slice(-1)))
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
