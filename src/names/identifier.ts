import { isIdentifier } from '../targets/python/names.js'

/** The longest name that is taken over from a committed file: four times what a database allows. */
const LONGEST = 256

/** Whether a name of a committed file may be written again. What a target reserves it looks after itself. */
export function isKeepable(name: string): boolean {
  return name.length <= LONGEST && isIdentifier(name)
}
