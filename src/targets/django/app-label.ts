import { isIdentifier } from '../python/names.js'

/**
 * The label that Django gives the app of an output: the name of its folder (`accounts` for `accounts/models.py` and for
 * `accounts/models/`), unless its AppConfig says another. Undefined where there is no folder that can be an app.
 */
export function appLabelOf(output: string): string | undefined {
  const folders = output.split('/').slice(0, -1)
  const label = folders.filter((folder, index) => index < folders.length - 1 || folder !== 'models').at(-1)
  return label !== undefined && isIdentifier(label) ? label : undefined
}
