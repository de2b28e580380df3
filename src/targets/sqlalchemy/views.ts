import { call, type Code } from '../python/layout.js'
import { core, type Context } from './context.js'

/** What stands over a view's class or `Table` object. */
export const VIEW_REMARK =
  '# A view, which is only read: in a metadata of its own, so that nothing ever creates it.'

/** The metadata of a view: `MetaData()`. */
export function viewMetadata(context: Context): Code {
  return call(core(context, 'MetaData'), [])
}
