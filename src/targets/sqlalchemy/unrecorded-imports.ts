import type { Imports } from '../python/imports.js'

/** Imports of a text that is compared or shown, and stands in no module: names as they are. */
export const PLAIN_NAMES: Imports = {
  from: (_, name) => name,
  type: (_, name) => name,
  module: (name) => name,
  moduleAs: (_, name) => name,
  print: () => [],
}

/** The same, with every name behind its module: `sqlalchemy.orm.Mapped`. */
export const QUALIFIED_NAMES: Imports = {
  ...PLAIN_NAMES,
  from: (module, name) => `${module}.${name}`,
  type: (module, name) => `${module}.${name}`,
}
