import type { ReferentialAction } from '../model/schema.js'

/** What happens to the referring rows, in the words of SQL. */
export const ACTION_WORDS: Readonly<Record<ReferentialAction, string>> = {
  cascade: 'CASCADE',
  'no-action': 'NO ACTION',
  restrict: 'RESTRICT',
  'set-default': 'SET DEFAULT',
  'set-null': 'SET NULL',
}
