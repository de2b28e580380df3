import type { Context } from './context.js'

/** A context in which names are given but nothing is imported, until `isHeard` says so. */
export function quietContext(context: Context, isHeard: () => boolean): Context {
  const { plan, imports } = context
  return {
    ...context,
    imports: {
      ...imports,
      from: (module, name) => (isHeard() ? imports.from(module, name) : name),
      module: (name) => (isHeard() ? imports.module(name) : name),
    },
    enumClass: (type) => (isHeard() ? context.enumClass(type) : type.className),
    standalone: (...names) =>
      isHeard() ? context.standalone(...names) : plan.standalones.find(...names)?.variable,
    valuesFunction: () => (isHeard() ? context.valuesFunction() : plan.enums.valuesFunction),
    arrayClass: () => (isHeard() ? context.arrayClass() : (plan.arrayClass ?? '')),
    nativeClass: () => (isHeard() ? context.nativeClass() : (plan.nativeClass ?? '')),
  }
}
