import type { DomainNode, EnumNode, SequenceNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { listObjects } from './collection.js'
import { readDefault } from './column-default.js'
import { readConstraint } from './constraint.js'
import { readCounting } from './counting.js'
import { Fields } from './fields.js'
import { hasName, readItem } from './item.js'
import type { ObjectNode } from './node.js'
import { domainWords } from './words/domain.js'
import { enumWords } from './words/enum.js'
import { sequenceWords } from './words/sequence.js'

/** An enumerated type as written; undefined when it is deleted or has no name. Error: no values. */
export function readEnum(node: ObjectNode, findings: Findings): EnumNode | undefined {
  const fields = new Fields(node, enumWords, findings)
  if (fields.flag('deleted') || !hasName(fields)) return undefined
  const values = fields.texts('values')
  if (values.length === 0 && !findings.exact)
    findings.error(node.place, 'missing-values', `\`values\` of ${fields.title()} is missing`)
  return defined({ ...readItem(fields), namespace: fields.text('schema'), values })
}

/** A domain as written; undefined when it is deleted, or has no name or no type, which are errors. */
export function readDomain(node: ObjectNode, findings: Findings): DomainNode | undefined {
  const fields = new Fields(node, domainWords, findings)
  if (fields.flag('deleted') || !hasName(fields)) return undefined
  const type = fields.line('type')
  if (type === undefined) {
    findings.error(node.place, 'missing-type', `\`type\` of ${fields.title()} is missing`)
    return undefined
  }
  const constraints = listObjects(fields, 'constraints', domainWords).flatMap(
    (constraint) => readConstraint(constraint, { in: 'column', columns: ['VALUE'] }, findings) ?? [],
  )
  const notNull = fields.flag('notNull') ?? constraints.some(({ kind }) => kind === 'not-null')
  const check = fields.line('check')
  const named = constraints.flatMap(({ name, check: sql }) =>
    sql === undefined ? [] : [defined({ name, sql })],
  )
  return defined({
    ...readItem(fields),
    namespace: fields.text('schema'),
    type,
    nullable: fields.flag('nullable') ?? (notNull ? false : undefined),
    default: readDefault(fields),
    collation: fields.text('collation'),
    checks: [...(check === undefined ? [] : [{ sql: check }]), ...named],
  })
}

/** A sequence as written; undefined when it is deleted or has no name. */
export function readSequence(node: ObjectNode, findings: Findings): SequenceNode | undefined {
  const fields = new Fields(node, sequenceWords, findings)
  if (fields.flag('deleted') || !hasName(fields)) return undefined
  return defined({
    ...readItem(fields),
    formerNames: fields.names('formerNames'),
    namespace: fields.text('schema'),
    type: fields.line('type'),
    ...readCounting(fields),
  })
}
