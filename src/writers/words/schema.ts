import type { Check, Domain, EnumType, Schema, Sequence } from '../../model/schema.js'
import { countingWords } from './counting.js'
import { defaultWords } from './default.js'
import { tableWords, viewWords } from './table.js'
import { filled, type Words } from './words.js'

/**
 * A schema in JustDB's words, with types as written and everything resolved: no reference, no inferred key and no alias
 * is left to the reader. What says all that there is tells the reader so, in the root's `conventions: off`.
 */
export function schemaWords(schema: Schema): Words {
  const isLiteral = schema.literal === true
  return {
    conventions: isLiteral ? 'off' : undefined,
    dialect: schema.dialect,
    Enum: filled(schema.enums.map(enumWords)),
    Domain: filled(schema.domains.map(domainWords)),
    Sequence: filled(schema.sequences.map(sequenceWords)),
    Table: schema.tables.filter(({ view }) => !view).map((table) => tableWords(table, isLiteral)),
    View: filled(schema.tables.filter(({ view }) => view).map((view) => viewWords(view, isLiteral))),
  }
}

function enumWords({ name, namespace, values, comment }: EnumType): Words {
  return { name, schema: namespace, comment, values }
}

function domainWords(domain: Domain): Words {
  return {
    name: domain.name,
    schema: domain.namespace,
    comment: domain.comment,
    type: domain.raw,
    nullable: domain.nullable ? undefined : false,
    ...defaultWords(domain),
    collation: domain.collation,
    Constraint: filled(domain.checks.map(checkWords)),
  }
}

function checkWords({ name, sql }: Check): Words {
  return { name, type: 'CHECK', checkExpression: sql }
}

function sequenceWords(sequence: Sequence): Words {
  return {
    name: sequence.name,
    schema: sequence.namespace,
    comment: sequence.comment,
    formerNames: sequence.formerNames,
    type: sequence.raw,
    ...countingWords(sequence),
  }
}
