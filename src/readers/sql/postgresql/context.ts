import type { RangeVar } from 'libpg-query'

import type { Diagnostic, Severity } from '../../../model/diagnostic.js'
import type { Place } from '../../../model/place.js'
import { nearest } from '../../../nearest.js'
import type { CatalogTable } from '../catalog.js'
import type { Work } from '../work.js'
import type { Session } from './session.js'
import type { Statement } from './statement.js'

/** What the reading of a statement needs to know, and where it says what it cannot read. */
export interface Context {
  readonly session: Session
  readonly statement: Statement
  readonly refusals: Refusals
  readonly work: Work
}

const MOST = 200

/** Statements, or parts of them, that could not be read. After two hundred nothing more is said. */
export class Refusals {
  readonly #severity: Severity
  readonly #said: Diagnostic[] = []

  constructor(severity: Severity) {
    this.#severity = severity
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#said
  }

  get isFull(): boolean {
    return this.#said.length >= MOST
  }

  add(place: Place, code: string, message: string): void {
    if (!this.isFull) this.#said.push({ code, severity: this.#severity, message, place })
  }

  /** Something that is left out although it was read. */
  warn(place: Place, code: string, message: string): void {
    if (!this.isFull) this.#said.push({ code, severity: 'warning', message, place })
  }
}

/** The table that a statement speaks of; a table that no statement has created is refused, but for what is ignored. */
export function findTable(relation: RangeVar | undefined, context: Context): CatalogTable | undefined {
  if (!relation) return undefined
  const table = context.session.findTable(relation)
  if (table || context.session.isIgnored(relation)) return table
  const { schemaname, relname = '' } = relation
  const name = schemaname === undefined ? relname : `${schemaname}.${relname}`
  const message = `this speaks of table "${name}", which no statement before it has created${hint(relname, context)}`
  context.refusals.add(context.statement.place(relation.location), 'unknown-table', message)
  return undefined
}

function hint(name: string, { session, refusals }: Context): string {
  if (refusals.isFull) return ''
  const [near] = nearest(
    name,
    session.catalog.tables.map(({ name, namespace }) => (namespace ? `${namespace}.${name}` : name)),
  )
  return near === undefined ? '' : `; did you mean "${near}"?`
}
