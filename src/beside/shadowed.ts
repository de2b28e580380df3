import type { Entry } from '../model/config.js'
import { type Diagnostic, warningAt } from '../model/diagnostic.js'
import type { Tree } from '../model/tree.js'

/**
 * A warning where an entry writes a package beside a module of its name, or a module beside such a package: Python
 * imports the package, and nobody misses the module that is never read.
 */
export async function findShadowed({ output, place }: Entry, head: Tree): Promise<readonly Diagnostic[]> {
  const isPackage = output.endsWith('/')
  const other = isPackage ? output.replace(/\/$/, '.py') : output.replace(/\.py$/, '/')
  const found = await head.find(isPackage ? other : `${other}__init__.py`)
  if (!found) return []
  const message = isPackage
    ? `output: Python imports the package "${output}" and never the module "${other}" beside it: move what is still needed into the package, and delete the module`
    : `output: Python imports the package "${other}" and never the module "${output}" beside it: choose an output in the package, or another name`
  return [warningAt(place, 'shadowed-module', message)]
}
