import type { ReferenceNode } from '../../model/document.js'
import { defined } from '../defined.js'
import type { FieldReader } from './fields.js'

/** The fields of a foreign key's far side, the same on a column and on a constraint. */
export type ReferenceField =
  | 'referencedTable'
  | 'referencedSchema'
  | 'referencedColumn'
  | 'onDelete'
  | 'onUpdate'
  | 'onDeleteColumns'
  | 'match'

/** The far side of a foreign key; undefined without a table. What then stands alone is a warning. */
export function readReference(fields: FieldReader<ReferenceField>): ReferenceNode | undefined {
  const table = fields.text('referencedTable')
  if (table === undefined) {
    warnLonely(fields)
    return undefined
  }
  return defined({
    place: fields.placeOf('referencedTable'),
    table,
    // An empty one means the default namespace, and not the own table's.
    namespace: fields.scalar('referencedSchema')?.text === '' ? '' : fields.text('referencedSchema'),
    columns: fields.names('referencedColumn'),
    onDelete: fields.text('onDelete'),
    onUpdate: fields.text('onUpdate'),
    onDeleteColumns: fields.names('onDeleteColumns'),
    match: fields.text('match'),
  })
}

function warnLonely(fields: FieldReader<ReferenceField>): void {
  const lonely = LONELY.find((field) => fields.has(field))
  if (lonely === undefined) return
  const message = `\`${lonely}\` of ${fields.title()} is ignored, because it has no \`referencedTable\``
  fields.findings.warn(fields.placeOf(lonely), 'no-referenced-table', message)
}

const LONELY = [
  'referencedColumn',
  'referencedSchema',
  'onDelete',
  'onUpdate',
  'onDeleteColumns',
  'match',
] as const
