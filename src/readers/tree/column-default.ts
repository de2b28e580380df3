import type { DefaultNode } from '../../model/document.js'
import { defaultText } from '../../sql/default-text.js'
import { toScalar, type FieldReader } from './fields.js'

/** The fields that give a default. */
export type DefaultField = 'defaultValue' | 'defaultValueComputed'

/**
 * The default of a column: what is written, else the next value of the `sequence` that feeds it. Beside an
 * `autoIncrement` a sequence only says what the database counts with.
 */
export function readColumnDefault(
  fields: FieldReader<DefaultField | 'sequence'>,
  autoIncrement: boolean | undefined,
): DefaultNode | undefined {
  const written = readDefault(fields)
  const name = autoIncrement === true ? undefined : fields.text('sequence')
  const isWritten = written !== undefined && written.text.trim().toLowerCase() !== 'null'
  if (name === undefined || isWritten) return written
  return { text: defaultText({ kind: 'sequence', name }), computed: true }
}

/**
 * A default as written. A null is kept as the text `null`, so that it can take an inherited default
 * away. Of two, the plain one counts, unless the other says what an update does: then they are one.
 */
export function readDefault(fields: FieldReader<DefaultField>): DefaultNode | undefined {
  const plain = fields.scalarOrNull('defaultValue')
  const computed = fields.scalar('defaultValueComputed')?.text.trim()
  if (computed === undefined) return plain && { text: plain.text, computed: false }
  if (!plain || plain.isNull) return { text: computed, computed: true }
  if (/^on\s+update\s/i.test(computed)) return { text: `${plain.text.trim()} ${computed}`, computed: false }
  warnTwo(fields, computed)
  return { text: plain.text, computed: false }
}

function warnTwo(fields: FieldReader<DefaultField>, computed: string): void {
  const first = fields.best('defaultValue')[0]
  if (first && toScalar(first.value)?.text.trim() === computed) return
  const message = `\`defaultValueComputed\` of ${fields.title()} is ignored, because it has a \`defaultValue\` too`
  fields.findings.warn(fields.placeOf('defaultValueComputed'), 'two-defaults', message)
}
