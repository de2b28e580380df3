import { pythonComment, pythonString } from '../../quote/python.js'
import { call, keyword, type Code } from '../python/layout.js'
import type { Context } from './context.js'
import type { EnumClass } from './enums.js'

/** The Python from which on the standard library has `StrEnum`. */
const STR_ENUM = [3, 11] as const

/** The function that SQLAlchemy asks for the values to store; without one it stores the names of the members. */
export function printValuesFunction({ plan, imports }: Context): string {
  return [
    `def ${plan.enums.valuesFunction}(members: type[${imports.module('enum')}.Enum]) -> list[str]:`,
    '    """The values of an enumeration, which are what the database holds."""',
    '    return [member.value for member in members]',
  ].join('\n')
}

/** The class of an enumeration, whose members are texts: `class Status(str, enum.Enum):` and a line for each value. */
export function printEnumClass({ className, members, comment }: EnumClass, context: Context): string {
  const heading = context.layout.statement(call(`class ${className}`, bases(context)))
  const lines = members.flatMap(({ name, value }) =>
    context.layout.assignment({ target: name, value: pythonString(value) }, 4),
  )
  return [
    ...(comment === undefined ? [] : pythonComment(comment)),
    `${heading.join('\n')}:`,
    ...(lines.length > 0 ? lines : ['    pass']),
  ].join('\n')
}

/** The arguments of `Enum` for a class. */
export function enumArguments(type: EnumClass, context: Context): readonly Code[] {
  return [
    context.enumClass(type),
    keyword('name', pythonString(type.type)),
    ...(type.namespace === undefined ? [] : [keyword('schema', pythonString(type.namespace))]),
    valuesArgument(context),
  ]
}

/** What has SQLAlchemy store the values. */
export function valuesArgument(context: Context): Code {
  return keyword('values_callable', context.valuesFunction())
}

function bases({ pythonVersion, imports }: Context): readonly string[] {
  const module = imports.module('enum')
  return isAtLeast(pythonVersion, STR_ENUM) ? [`${module}.StrEnum`] : ['str', `${module}.Enum`]
}

function isAtLeast(version: string, [major, minor]: typeof STR_ENUM): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
