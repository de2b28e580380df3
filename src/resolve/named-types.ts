import { arrayOf } from '../dialects/array-type.js'
import { isBuiltIn, namespaceOf } from '../dialects/index.js'
import { readTypeName, type TypeName } from '../dialects/type-name.js'
import type { DomainNode, EnumNode, SchemaDocument } from '../model/document.js'
import type { Dialect } from '../model/schema.js'
import type { ColumnType } from '../model/type.js'
import type { SchemaFindings } from './findings.js'
import { type Manner, mannerOf } from './manner.js'
import { fold, qualified, show } from './names.js'
import { groupBy } from './tables.js'
import type { FindNamed, TypeHome, TypeReader } from './type-reader.js'

/** A type that a document declares, with its name. */
export interface NamedType<N extends EnumNode | DomainNode = EnumNode | DomainNode> {
  readonly node: N & { readonly name: string }
  readonly manner: Manner
}

/** The types that documents declare. Those over which two documents disagree are a `duplicate-type` error. */
export function gatherNamedTypes(
  documents: readonly SchemaDocument[],
  dialect: Dialect | undefined,
  findings: SchemaFindings,
): readonly NamedType[] {
  const types = documents.flatMap((document) => {
    const manner = mannerOf(document, dialect)
    return [...document.enums, ...document.domains].flatMap((node) => nameType(node, manner, findings))
  })
  const groups = groupBy(types, ({ node, manner }) =>
    JSON.stringify([node.namespace ?? '', node.name].map(manner.tableKey)),
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    for (const { node } of first ? others : []) {
      const message = `type "${qualified(node)}" stands here and already at ${show(first?.node.place ?? node.place)}`
      findings.error(node.place, 'duplicate-type', message)
    }
    return first ?? []
  })
}

function nameType(
  node: EnumNode | DomainNode,
  manner: Manner,
  findings: SchemaFindings,
): readonly NamedType[] {
  const name = node.name ?? node.id
  if (name !== undefined) return [{ node: { ...node, name }, manner }]
  findings.error(node.place, 'missing-name', 'a type needs a name')
  return []
}

/** Whether a declared type is an enumeration. */
export function isEnum(type: NamedType): type is NamedType<EnumNode> {
  return 'values' in type.node
}

/** Whether a declared type is a domain. */
export function isDomain(type: NamedType): type is NamedType<DomainNode> {
  return !isEnum(type)
}

/** Domains over domains are followed so far. */
const DEEPEST = 50

/**
 * A function that finds the declared type, or the array of it, that a type text names: with its letters, or without
 * quotes in any. Without a namespace it is looked for in the default one, in a document with conventions also in the
 * table's own and then everywhere. A built-in type comes first in a literal document, unless the name is qualified or in quotes.
 */
export function createNamedTypes(
  types: readonly NamedType[],
  dialect: Dialect | undefined,
  read: () => TypeReader,
  findings: SchemaFindings,
): FindNamed {
  const byName = groupBy(types, ({ node }) => fold(node.name))
  const open = new Set<NamedType>()
  const toType = (type: NamedType): ColumnType => {
    const { name, namespace } = type.node
    const named = { name, ...(namespace === undefined ? {} : { namespace }) }
    if (isEnum(type)) return { kind: 'enum', values: type.node.values, ...named }
    return isDomain(type) ? { kind: 'domain', ...named, of: baseOf(type) } : { kind: 'unknown' }
  }
  const baseOf = (domain: NamedType<DomainNode>): ColumnType => {
    if (open.has(domain) || open.size >= DEEPEST) {
      const message = `domain "${qualified(domain.node)}" is made of itself, or of more than ${DEEPEST} domains on top of each other`
      findings.error(domain.node.place, 'circular-domain', message)
      return { kind: 'unknown' }
    }
    open.add(domain)
    const { type } = read()(domain.node.type, homeOf(domain))
    open.delete(domain)
    return type
  }
  return (text, home) => {
    const name = types.length === 0 ? undefined : readTypeName(text)
    if (!name || isNoName(name, home, dialect)) return undefined
    const found = choose(byName.get(fold(name.name)) ?? [], name, home, dialect)
    if (!found) return undefined
    return arrayOf(toType(found), name.dimensions)
  }
}

/** Where the texts within a declared type stand. */
export function homeOf({ node, manner }: NamedType): TypeHome {
  return {
    literal: manner.literal,
    infers: manner.infers,
    ...(node.namespace === undefined ? {} : { namespace: node.namespace }),
  }
}

/** Whether a name in a literal document is that of a built-in type, which a declared one does not hide. */
function isNoName(
  { namespace, name, quoted }: TypeName,
  home: TypeHome,
  dialect: Dialect | undefined,
): boolean {
  return home.literal && namespace === undefined && !quoted && isBuiltIn(name, dialect)
}

function choose(
  types: readonly NamedType[],
  wanted: TypeName,
  home: TypeHome,
  dialect: Dialect | undefined,
): NamedType | undefined {
  const exact = types.filter(({ node }) => node.name === wanted.name)
  const named = exact.length > 0 || wanted.quoted ? exact : types
  const within = (namespace: string | undefined): NamedType | undefined =>
    named.find(({ node }) => node.namespace === namespace)
  if (wanted.namespace !== undefined) {
    const isDefault = dialect !== undefined && wanted.namespace === namespaceOf(dialect)
    return within(wanted.namespace) ?? (isDefault ? within(undefined) : undefined)
  }
  if (home.literal) return within(undefined)
  return within(home.namespace) ?? within(undefined) ?? (named.length === 1 ? named[0] : undefined)
}
