import type { EnumNames } from '../model/names.js'
import { asText } from './argument.js'
import { isKeepable } from './identifier.js'
import { originalName, type ClassBody, type Module } from './module.js'
import type { Value } from './value.js'

/** The enumeration that a name stands for in a module, or within a class of it. */
export type FindEnum = (value: Value | undefined, module: Module, body?: ClassBody) => EnumNames | undefined

/** The classes of modules as enumerations; the nearest class of a name counts: in the body, the module, the package. */
export function indexEnums(modules: readonly Module[]): FindEnum {
  const toEntries = ({ classes }: Pick<Module, 'classes'>) =>
    [...classes].reverse().map((body) => [body.name, body] as const)
  const anywhere = new Map([...modules].reverse().flatMap(toEntries))
  const own = new Map(modules.map((module) => [module, new Map(toEntries(module))]))
  const known = new Map<ClassBody, EnumNames | undefined>()
  return (value, module, body) => {
    if (value?.kind !== 'name') return undefined
    const name = originalName(module, value.name)
    const inner = body?.classes.find((each) => each.name === name)
    const found = inner ?? own.get(module)?.get(name) ?? anywhere.get(name)
    if (!found) return undefined
    if (!known.has(found)) known.set(found, readEnum(found))
    return known.get(found)
  }
}

/** Each member is a text, or begins with one where it has a label. */
function readEnum({ name, assignments }: ClassBody): EnumNames | undefined {
  if (!isKeepable(name)) return undefined
  const members = assignments.flatMap((member) => {
    const value = asText(member.value?.kind === 'list' ? member.value.items[0] : member.value)
    return value !== undefined && isKeepable(member.name) ? [[value, member.name] as const] : []
  })
  return { name, members: new Map(members) }
}
