import { pythonString } from '../../quote/python.js'
import { call, dict, keyword, printAssignment } from '../python/layout.js'
import { core, orm, type Context } from './context.js'

/** Names for what the schema leaves unnamed. Checks always have a name, and a convention would prefix it. */
const NAMING_CONVENTION = {
  ix: 'ix_%(table_name)s_%(column_0_N_name)s',
  uq: 'uq_%(table_name)s_%(column_0_N_name)s',
  fk: 'fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s',
  pk: 'pk_%(table_name)s',
} as const

/** The declarative base that the models bring along when the team has none. In a literal schema what has no name is
 * named by the database. */
export function printBase(context: Context): string {
  const heading = `class Base(${orm(context, 'DeclarativeBase')}):`
  if (context.plan.schema.literal) return `${heading}\n    pass`
  const names = dict(
    Object.entries(NAMING_CONVENTION).map(([kind, name]) => [pythonString(kind), pythonString(name)]),
  )
  const value = call(core(context, 'MetaData'), [keyword('naming_convention', names)])
  const lines = printAssignment({ target: 'metadata', value }, 4)
  return [heading, ...lines].join('\n')
}
