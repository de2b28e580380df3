import type { ColumnNode } from '../../../model/document.js'
import type { Place } from '../../../model/place.js'
import type { Addition, Alphabet } from './definition.js'

/** What the words behind a column's type have said so far. */
export interface ColumnDraft {
  readonly name: string
  readonly type: string
  readonly place: Place
  readonly alphabet: Alphabet
  readonly said: Partial<ColumnNode>
  readonly onUpdate?: string
  readonly isRowTime?: true
  readonly further: readonly Addition[]
}

/** What SERIAL says beside its type, and what SERIAL DEFAULT VALUE says. */
export function makeSerial(draft: ColumnDraft): ColumnDraft {
  const { name, place, further } = draft
  const index = { place, columns: [{ name }], unique: true }
  return {
    ...draft,
    said: { ...draft.said, nullable: false, autoIncrement: true },
    further: [...further, { kind: 'key', ifAbsent: false, isPrimary: false, index }],
  }
}
