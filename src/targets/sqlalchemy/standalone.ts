import type { Domain, EnumType, Schema, Sequence } from '../../model/schema.js'
import type { ColumnType } from '../../model/type.js'
import { snakeName } from '../python/names.js'
import type { NameScope } from '../python/scope.js'
import { isWritable } from './enums.js'

/** The kinds of objects that stand beside the tables. */
export type StandaloneKind = 'domain' | 'enum' | 'sequence'

/** A type or a sequence that stands on its own, and the variable that holds it. */
export type Standalone =
  | { readonly kind: 'enum'; readonly variable: string; readonly object: EnumType }
  | { readonly kind: 'domain'; readonly variable: string; readonly object: Domain }
  | { readonly kind: 'sequence'; readonly variable: string; readonly object: Sequence }

/** The variables of a schema's own types and sequences, in the order in which they can be made. */
export interface Standalones {
  readonly all: readonly Standalone[]
  find(kind: StandaloneKind, name: string, namespace?: string): Standalone | undefined
}

/** The words that may end a sequence's name as it is. */
const SEQUENCE_END = /(?:^|_)seq(?:uence)?$/

/** The objects of a schema that stand on their own, each with its kind. */
export function namedObjects({ enums, domains, sequences }: Schema) {
  return [
    ...enums.map((object) => ['enum', object] as const),
    ...domains.map((object) => ['domain', object] as const),
    ...sequences.map((object) => ['sequence', object] as const),
  ]
}

/** Names the variables but those that are `kept`; the names of tables are settled already. */
export function planStandalones(
  schema: Schema,
  scope: NameScope,
  kept: ReadonlyMap<object, string>,
): Standalones {
  const claim = (object: EnumType | Domain | Sequence, end: string): string => {
    const known = kept.get(object)
    if (known !== undefined) return known
    const { name, namespace } = object
    const own = snakeName(name, 'table', 1)
    const ended = SEQUENCE_END.test(own) && end === 'seq' ? own : `${own}_${end}`
    return scope.claim(ended, snakeName(`${namespace ?? ''} ${ended}`, 'table', 1))
  }
  const all: readonly Standalone[] = [
    ...schema.enums
      .filter((type) => isWritable(type, schema))
      .map((object) => ({ kind: 'enum' as const, object, variable: claim(object, 'enum') })),
    ...(schema.dialect === 'postgresql' ? inOrder(schema.domains) : []).map((object) => ({
      kind: 'domain' as const,
      object,
      variable: claim(object, 'domain'),
    })),
    ...schema.sequences.map((object) => ({
      kind: 'sequence' as const,
      object,
      variable: claim(object, 'seq'),
    })),
  ]
  const known = new Map(
    all.map((each) => [keyOf(each.kind, each.object.name, each.object.namespace), each] as const),
  )
  return { all, find: (kind, name, namespace) => known.get(keyOf(kind, name, namespace)) }
}

/** A domain comes after those that it is made of. */
function inOrder(domains: readonly Domain[]): readonly Domain[] {
  const depth = (type: ColumnType): number =>
    type.kind === 'domain' || type.kind === 'array' ? 1 + depth(type.of) : 0
  return [...domains].sort((a, b) => depth(a.type) - depth(b.type))
}

function keyOf(kind: StandaloneKind, name: string, namespace = ''): string {
  return [kind, namespace, name].join('\0')
}
