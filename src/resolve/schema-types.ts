import type { DomainNode, EnumNode } from '../model/document.js'
import type { Domain, EnumType } from '../model/schema.js'
import { resolveDefaultOf } from './default-of.js'
import type { SchemaFindings } from './findings.js'
import { homeOf, type NamedType } from './named-types.js'
import type { TypeReader } from './type-reader.js'

/** A declared enumeration as it stands in the schema. */
export function toEnum({ node }: NamedType<EnumNode>): EnumType {
  const { place, name, namespace, values, comment } = node
  return {
    place,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    values,
    ...(comment === undefined ? {} : { comment }),
  }
}

/** A declared domain as it stands in the schema. A base type that nobody knows is an `unknown-type` warning. */
export function toDomain(domain: NamedType<DomainNode>, read: TypeReader, findings: SchemaFindings): Domain {
  const { place, name, namespace, collation, checks, comment, nullable } = domain.node
  const { type, raw } = read(domain.node.type, homeOf(domain))
  if (type.kind === 'unknown') {
    const message = `domain "${name}" is made of the type "${raw}", which is not known here`
    findings.warn(place, 'unknown-type', message)
  }
  const value = domain.node.default && resolveDefaultOf(domain.node.default, { type, raw }, domain.manner)
  return {
    place,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    type,
    raw,
    nullable: nullable ?? true,
    ...(value?.default ? { default: value.default } : {}),
    ...(collation === undefined ? {} : { collation }),
    checks: checks.map((check) => ({
      ...(check.name === undefined ? {} : { name: check.name }),
      sql: check.sql.trim(),
    })),
    ...(comment === undefined ? {} : { comment }),
  }
}
