import type { IndexNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import { Fields } from './fields.js'
import type { ObjectNode } from './node.js'
import { readParts, readPartText } from './index-part.js'
import type { FieldOf } from './dictionary.js'
import { readStorage } from './storage-parameters.js'
import { indexWords } from './words/table-index.js'

/**
 * An index as written; undefined when it is deleted or of no use. The type `UNIQUE` means a unique index without a
 * method. Errors: no columns; no `tableName` at the root, unless it has an `id` to be referred to by.
 */
export function readIndex(node: ObjectNode, isGlobal: boolean, findings: Findings): IndexNode | undefined {
  const fields = new Fields(node, indexWords, findings)
  if (fields.flag('deleted')) return undefined
  const type = fields.text('type')
  const isUnique = type?.toUpperCase() === 'UNIQUE'
  const index = defined({
    place: node.place,
    id: fields.text('id'),
    name: fields.text('name'),
    referenceId: fields.text('referenceId'),
    comment: fields.text('comment'),
    formerNames: fields.names('formerNames'),
    dbms: fields.names('dbms'),
    tableName: fields.text('tableName'),
    columns: listParts(fields),
    unique: fields.flag('unique') ?? (isUnique ? true : undefined),
    method: isUnique ? undefined : type,
    where: fields.line('where'),
    include: fields.names('include'),
    storageParameters: readStorage(fields),
    nullsNotDistinct: fields.flag('nullsNotDistinct'),
  })
  const missing = findMissing(index, isGlobal)
  if (missing === undefined) return index
  findings.error(node.place, missing.code, `\`${missing.key}\` of ${fields.title()} is missing`)
  return undefined
}

function listParts(fields: Fields<FieldOf<typeof indexWords>>): IndexNode['columns'] {
  const parts = readParts(fields.best('columns'), 'columns', fields.findings)
  return parts.length > 0 ? parts : readPartText(fields.node.text, fields.findings)
}

function findMissing(index: IndexNode, isGlobal: boolean): { code: string; key: string } | undefined {
  if (index.referenceId !== undefined) return undefined
  if (index.columns.length === 0) return { code: 'missing-columns', key: 'columns' }
  if (!isGlobal || index.tableName !== undefined || index.id !== undefined) return undefined
  return { code: 'missing-table-name', key: 'tableName' }
}
