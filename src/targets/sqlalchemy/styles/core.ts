import { call } from '../../python/layout.js'
import { core as imported } from '../context.js'
import { conventionalMetadata } from '../conventions.js'
import type { Style } from './style.js'

/** Tables without classes: `users_table = Table("users", metadata, Column(...))`. */
export const core: Style = {
  base: {
    name: 'metadata',
    print: (context) => {
      const value = conventionalMetadata(context) ?? call(imported(context, 'MetaData'), [])
      return context.layout.assignment({ target: 'metadata', value }).join('\n')
    },
    metadataOf: (name) => name,
  },
}
