import type { Node } from 'libpg-query'

import type { Language } from '../../programs/language.js'
import { MISSING } from '../../programs/expectation.js'
import type { Parsers } from '../parser.js'
import type { Session } from '../session.js'
import { DEFINING, isSkipped } from '../skip.js'
import { expectationOf } from './condition.js'
import { itemsOf, textOf } from './constant.js'
import { handles } from './handlers.js'
import { asksMissingRow } from './missing-row.js'

/** The meaning of PL/pgSQL, where some routines and tables are known. */
export function languageOf({ parse }: Parsers, session: Session): Language {
  return {
    handles,
    mayDefine: (text) => DEFINING.test(text),
    isSilent: (sql) => isSkipped(sql, 0, sql.length) && !session.routines.mayCall(sql, 0),
    itemsOf: (expression, values) => itemsOf(read(expression), values),
    valueOf: (expression, values) => {
      const node = read(expression)
      const text = textOf(node, values)
      if (text !== undefined) return { kind: 'text', text }
      const expectation = node && expectationOf(node, values)
      if (expectation) return { kind: 'answer', expectation }
      const isMissing = node && asksMissingRow(node, (relation) => session.findTable(relation) !== undefined)
      return isMissing ? { kind: 'answer', expectation: MISSING } : undefined
    },
  }

  function read(expression: string): Node | undefined {
    const parsed = parse(`SELECT ${expression}`)
    if (!('node' in parsed) || !('SelectStmt' in parsed.node)) return undefined
    const [target] = parsed.node.SelectStmt.targetList ?? []
    return target && 'ResTarget' in target ? target.ResTarget.val : undefined
  }
}
