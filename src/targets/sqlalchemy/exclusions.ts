import type { Exclusion, Table } from '../../model/schema.js'
import { pythonString } from '../../quote/python.js'
import { call, dict, keyword, tuple, type Code } from '../python/layout.js'
import type { Context } from './context.js'
import { nameArgument } from './keys.js'
import { memberCode, operatorEntries } from './members.js'
import { sqlText } from './sql.js'
import { traitArguments } from './traits.js'

type Member = Exclusion['parts'][number]

/** An exclusion constraint, which PostgreSQL alone has. */
export function exclusionCode(exclusion: Exclusion, table: Table, context: Context): Code {
  const { method, where } = exclusion
  const parts = exclusion.parts.map(withoutOrder)
  const members = { parts, table }
  const operators = operatorEntries(members, context.dialect)
  return call(context.imports.from('sqlalchemy.dialects.postgresql', 'ExcludeConstraint'), [
    ...parts.map((part) =>
      tuple([memberCode(part, members, context, (column) => column), pythonString(part.operator)]),
    ),
    ...nameArgument(exclusion, context),
    keyword('using', pythonString(method)),
    ...(operators.length > 0 ? [keyword('ops', dict(operators))] : []),
    ...(where === undefined ? [] : [keyword('where', sqlText(where, context.imports))]),
    ...traitArguments(exclusion),
  ])
}

/** How the index behind it is sorted makes no difference to what a constraint excludes. */
function withoutOrder(part: Member): Member {
  const unordered = { ...part }
  delete unordered.order
  delete unordered.nulls
  return unordered
}
