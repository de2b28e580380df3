import type { Imports } from './imports.js'

/** What a template's own text imports: the modules as a whole, and names by their modules. */
export interface FixedImports {
  readonly modules: readonly string[]
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** Imports all of that, under the names that the text has for it: no name may be taken. */
export function importFixed({ modules, names }: FixedImports, imports: Imports): void {
  for (const module of modules) imports.module(module)
  for (const [module, all] of Object.entries(names)) {
    for (const name of all) imports.from(module, name)
  }
}
