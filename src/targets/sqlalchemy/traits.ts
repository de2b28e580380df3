import type { ConstraintTraits } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { keyword, type Code } from '../python/layout.js'

/** What any constraint may say of itself, as keyword arguments: `deferrable=`, `initially=`, `comment=`. */
export function traitArguments({ deferrable, comment }: ConstraintTraits): readonly Code[] {
  return [
    ...(deferrable === undefined ? [] : [keyword('deferrable', 'True')]),
    ...(deferrable === 'deferred' ? [keyword('initially', pythonString('DEFERRED'))] : []),
    ...(comment === undefined || comment === '' ? [] : [keyword('comment', pythonString(comment))]),
  ]
}
