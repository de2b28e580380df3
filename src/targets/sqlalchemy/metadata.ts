import { readClassPath } from '../python/class-path.js'
import { sqlalchemyOptions } from './options.js'
import { styles } from './styles/index.js'

/** Where the metadata is that all tables of some models are in. */
export interface MetadataSource {
  /** The module of a base of the team's, as the models import it; absent where they bring their own. */
  readonly module?: string
  /** What to import: `Base`. */
  readonly name: string
  /** The metadata of what was imported under a name: `Base.metadata`. */
  metadataOf(name: string): string
}

/** Where the models of an entry with these options have their metadata. */
export function findMetadata(options: Readonly<Record<string, unknown>>): MetadataSource {
  const { base: imported, style } = sqlalchemyOptions.parse(options)
  const { base } = styles[style]
  const metadataOf = (name: string): string => base.metadataOf(name)
  return { name: base.name, ...readClassPath(imported ?? ''), metadataOf }
}
