import { pythonString } from '../../quote/python.js'
import { call, dict, keyword, type Group } from '../python/layout.js'
import { core, type Context } from './context.js'

/** Names for what the schema leaves unnamed. Checks always have a name, and a convention would prefix it. */
const NAMING_CONVENTION = {
  ix: 'ix_%(table_name)s_%(column_0_N_name)s',
  uq: 'uq_%(table_name)s_%(column_0_N_name)s',
  fk: 'fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s',
  pk: 'pk_%(table_name)s',
} as const

/** `MetaData(naming_convention=...)`; in a literal schema what has no name is named by the database. */
export function conventionalMetadata(context: Context): Group | undefined {
  if (context.plan.schema.literal) return undefined
  const names = dict(
    Object.entries(NAMING_CONVENTION).map(([kind, name]) => [pythonString(kind), pythonString(name)]),
  )
  return call(core(context, 'MetaData'), [keyword('naming_convention', names)])
}
