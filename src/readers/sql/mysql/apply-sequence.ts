import { defined } from '../../defined.js'
import { withoutUsual } from './sequence.js'
import type { SchemaState } from './schema-state.js'
import type { Statement } from './statement.js'
import { Unreadable } from './unreadable.js'

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>

/** Creates a sequence. */
export function createSequence(state: SchemaState, { sequence }: Of<'create-sequence'>): void {
  const { node, ifAbsent, orReplace } = sequence
  const { sequences } = state.catalog
  const name = state.qualify(node)
  const present = sequences.find(name)
  if (present && ifAbsent) return
  if (present && !orReplace) {
    const message = `There is a sequence "${name.name}" already`
    throw new Unreadable(sequence.offset, message, 'duplicate-object')
  }
  if (present) sequences.remove(present)
  sequences.add(defined({ ...node, namespace: undefined, ...name }))
}

/** Changes how a sequence counts. */
export function alterSequence(state: SchemaState, { target, counting }: Of<'alter-sequence'>): void {
  const { sequences } = state.catalog
  const present = sequences.find(state.qualify(target.name))
  if (present) sequences.replace(present, { ...present, ...withoutUsual(counting) })
  else if (!target.ifPresent) {
    const message = `There is no sequence "${target.name.name}" to change here`
    throw new Unreadable(target.offset, message, 'unknown-object')
  }
}
