import { posix } from 'node:path'

import { errorAt, type Outcome } from '../model/diagnostic.js'
import { isWithin } from '../paths.js'
import { toAbsoluteModule, toModulePath } from '../targets/python/module-path.js'
import { findMetadata, type MetadataSource } from '../targets/sqlalchemy/metadata.js'
import type { ScaffoldRequest } from './scaffold.js'

/** How a scaffold reaches the models of an entry, and their metadata. */
export interface Models {
  /** The folder that must be importable, relative to the repository. */
  readonly root: string
  /** `app.models`: what makes the tables known where it is imported. */
  readonly module: string
  readonly metadata: Required<MetadataSource>
}

/** How the models are reached from the folder that is written to. An error where Python has no name for them. */
export function findModels({ entry, folder, configFolder }: ScaffoldRequest): Outcome<Models | undefined> {
  const { output, place } = entry
  const nearest = [folder, configFolder].find((each) => isWithin(posix.join(each, '/'), output)) ?? '.'
  const path = toModulePath(output, nearest)
  const fail = (what: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [errorAt(place, 'not-importable', what)],
  })
  if (!path) return fail(`output: expected a name that Python can import, came "${output}"`)
  const source = findMetadata(entry.options)
  const { module } = source
  const inPackage = output.endsWith('/') ? path.name : path.name.split('.').slice(0, -1).join('.')
  const baseModule = module === undefined ? path.name : toAbsoluteModule(module, inPackage)
  if (baseModule === undefined)
    return fail(`options.base: "${module ?? ''}" leads out of the package of "${output}"`)
  return {
    value: { root: path.root, module: path.name, metadata: { ...source, module: baseModule } },
    diagnostics: [],
  }
}
