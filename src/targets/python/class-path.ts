/** A class that is imported: `app.db:Base`. A module may begin with dots, as in Python. */
export const CLASS_PATH = /^(\.*[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):([A-Za-z_]\w*)$/

/** A class and the module that it is imported from. */
export interface ClassPath {
  readonly module: string
  readonly name: string
}

/** The two parts of a text that `CLASS_PATH` takes; undefined for any other. */
export function readClassPath(text: string): ClassPath | undefined {
  const [, module, name] = CLASS_PATH.exec(text) ?? []
  return module === undefined || name === undefined ? undefined : { module, name }
}
