import { isIdentifier } from './names.js'

/**
 * The module of an output (a file, or a folder that ends in `/`) as another output imports it: `..accounts.models` where
 * both lie under one folder, since only the repository knows what is above that, else from the root. Undefined where a
 * folder's name is no identifier.
 */
export function modulePath(output: string, from: string): string | undefined {
  const target = output.replace(/(?:\.py|\/)$/, '').split('/')
  const here = from
    .replace(/(?:\/[^/]*|^[^/]*)$/, '')
    .split('/')
    .filter((part) => part !== '')
  const differs = here.findIndex((part, index) => part !== target[index])
  const shared = differs < 0 ? here.length : differs
  const rest = shared === 0 ? target : target.slice(shared)
  if (rest.length === 0 || !rest.every(isIdentifier)) return undefined
  return shared === 0 ? rest.join('.') : `${'.'.repeat(here.length - shared + 1)}${rest.join('.')}`
}
