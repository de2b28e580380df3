import type { ReferenceNode } from '../../../model/document.js'
import { defined } from '../../defined.js'
import type { Context } from './context.js'
import { readColumnName, readQualified } from './names.js'
import type { Phrase } from './cursor.js'

type Found = ReferenceNode & { readonly table: string }

const EVENTS: ReadonlySet<string> = new Set(['DELETE', 'UPDATE'])
const ACTIONS: readonly Phrase[] = [
  ['CASCADE'],
  ['RESTRICT'],
  ['SET', 'NULL'],
  ['SET', 'DEFAULT'],
  ['NO', 'ACTION'],
]

/** Reads the far side of a foreign key, from REFERENCES on. MATCH is passed over, since the database does so. */
export function readReference({ cursor, place }: Context): Found {
  const { offset } = cursor
  cursor.expect('REFERENCES')
  const target = readQualified(cursor, 'a table')
  const columns = cursor.sees('(') ? cursor.list(() => readKeyColumn({ cursor })) : undefined
  if (cursor.takes('MATCH')) cursor.next()
  const actions: Record<string, string> = {}
  while (cursor.takes('ON')) {
    const event = cursor.takesOneOf(EVENTS) ?? cursor.fail('DELETE or UPDATE')
    actions[event] = readAction({ cursor })
  }
  return defined({
    place: place(offset),
    table: target.name,
    namespace: target.namespace,
    columns,
    onDelete: actions['DELETE'],
    onUpdate: actions['UPDATE'],
  })
}

function readKeyColumn({ cursor }: Pick<Context, 'cursor'>): string {
  const name = readColumnName(cursor)
  if (cursor.sees('(')) cursor.parenthesised()
  return name
}

function readAction({ cursor }: Pick<Context, 'cursor'>): string {
  const words = ACTIONS.find((action) => cursor.takes(...action)) ?? cursor.fail('an action such as CASCADE')
  return words.join(' ')
}
