import type { ConstraintKind, ConstraintNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { splitList } from '../lists.js'
import { own } from '../../own.js'
import { normalise } from './dictionary.js'
import { Fields } from './fields.js'
import { readParts } from './index-part.js'
import type { ObjectNode } from './node.js'
import { readReference } from './reference.js'
import { readStorage } from './storage-parameters.js'
import { constraintWords } from './words/constraint.js'
import type { FieldOf } from './dictionary.js'

/** Where a constraint is written, which is what it may leave unsaid: its table, or its table and its column. */
export type Scope =
  | { readonly in: 'schema' }
  | { readonly in: 'table' }
  | { readonly in: 'column'; readonly columns: readonly string[] }

/**
 * A constraint as written; undefined when it is deleted or of no use. Errors: no columns, no referenced table, no
 * check expression, no table. A type that nobody knows is a warning, and the constraint is left out.
 */
export function readConstraint(
  node: ObjectNode,
  scope: Scope,
  findings: Findings,
): ConstraintNode | undefined {
  const fields = new Fields(node, constraintWords, findings)
  if (fields.flag('deleted')) return undefined
  const kind = readKind(fields)
  const constraint = kind && assemble(kind, fields, scope)
  return constraint && isComplete(constraint, fields, scope) ? constraint : undefined
}

type ConstraintFields = Fields<FieldOf<typeof constraintWords>>

function assemble(kind: ConstraintKind, fields: ConstraintFields, scope: Scope): ConstraintNode {
  const isCheck = kind === 'check'
  const body = fields.node.text
  const own = scope.in === 'column' ? scope.columns : []
  return defined({
    place: fields.node.place,
    id: fields.text('id'),
    name: fields.text('name'),
    referenceId: fields.text('referenceId'),
    comment: fields.text('comment'),
    formerNames: fields.names('formerNames'),
    dbms: fields.names('dbms'),
    kind,
    tableName: fields.text('tableName'),
    columns:
      kind === 'exclusion'
        ? []
        : (fields.names('columns') ?? (isCheck || body === undefined ? own : splitList(body))),
    reference: kind === 'foreign-key' ? readReference(fields) : undefined,
    check: isCheck ? (fields.line('checkExpression') ?? body) : undefined,
    deferrable: fields.flag('deferrable'),
    initiallyDeferred: fields.flag('initiallyDeferred'),
    nullsNotDistinct: fields.flag('nullsNotDistinct'),
    include: fields.names('include'),
    storageParameters: readStorage(fields),
    ...(kind === 'exclusion' ? readExclusion(fields) : {}),
  })
}

function readExclusion(fields: ConstraintFields): Pick<ConstraintNode, 'parts'> & {
  readonly method: string | undefined
  readonly where: string | undefined
} {
  const parts = readParts(fields.best('columns'), 'columns', fields.findings)
  return {
    parts: parts.map((part) => (typeof part === 'string' ? { name: part } : part)),
    method: fields.text('method'),
    where: fields.line('where'),
  }
}

/** The kind that the type names, or that the other fields leave no doubt about. */
function readKind(fields: ConstraintFields): ConstraintKind | undefined {
  const text = fields.text('type')
  if (text === undefined) return inferKind(fields)
  const kind = own(KINDS, normalise(text))
  if (!kind) {
    const message = `The type of ${fields.title()} should be ${KIND_NAMES}, but it is \`${text}\`; the constraint is left out`
    fields.findings.warn(fields.placeOf('type'), 'unknown-constraint-type', message)
  }
  return kind
}

function inferKind(fields: ConstraintFields): ConstraintKind | undefined {
  if (fields.has('referencedTable')) return 'foreign-key'
  if (fields.has('checkExpression')) return 'check'
  const message = `The type of ${fields.title()} is missing: it should be ${KIND_NAMES}`
  fields.findings.error(fields.node.place, 'missing-type', message)
  return undefined
}

const KIND_NAMES = 'PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, EXCLUSION or NOT_NULL'

const KINDS: Readonly<Partial<Record<string, ConstraintKind>>> = {
  primarykey: 'primary-key',
  primary: 'primary-key',
  pk: 'primary-key',
  foreignkey: 'foreign-key',
  foreign: 'foreign-key',
  fk: 'foreign-key',
  unique: 'unique',
  uniquekey: 'unique',
  uk: 'unique',
  uq: 'unique',
  check: 'check',
  notnull: 'not-null',
  exclusion: 'exclusion',
  exclude: 'exclusion',
}

/** Whether nothing is missing. What has a `referenceId` may take the missing part from there. */
function isComplete(constraint: ConstraintNode, fields: ConstraintFields, scope: Scope): boolean {
  const missing = findMissing(constraint, scope)
  if (missing === undefined) return true
  fields.findings.error(fields.node.place, missing.code, `${missing.what} of ${fields.title()} is missing`)
  return false
}

interface Missing {
  readonly code: string
  readonly what: string
}

function findMissing(constraint: ConstraintNode, scope: Scope): Missing | undefined {
  if (constraint.referenceId !== undefined) return undefined
  const { kind, reference, check, tableName, id, parts } = constraint
  const columns = parts ?? constraint.columns
  if (kind === 'check' && check === undefined) return { code: 'missing-check', what: '`checkExpression`' }
  if (kind !== 'check' && columns.length === 0 && scope.in !== 'column') return MISSING_COLUMNS
  if (kind === 'foreign-key' && !reference) {
    return { code: 'missing-referenced-table', what: '`referencedTable`' }
  }
  return scope.in === 'schema' && tableName === undefined && id === undefined ? MISSING_TABLE : undefined
}

const MISSING_COLUMNS: Missing = { code: 'missing-columns', what: '`columns`' }

const MISSING_TABLE: Missing = { code: 'missing-table-name', what: '`tableName`' }
