import * as z from 'zod/mini'

/**
 * The option `layout` of every target. In layout `base` the columns stand in classes under `_generated/`, and each
 * model is a thin class over one of them that is written once and people's from then on.
 */
export const layoutOption = z
  ._default(z.enum(['models', 'base']), 'models')
  .check(
    z.describe(
      'What is generated: the models themselves, or what thin classes of the team’s own inherit, under _generated/.',
    ),
  )

/** What an entry's option `layout` can be. */
export type LayoutName = z.output<typeof layoutOption>

/** The package, within an entry's output, that holds what is generated beneath thin classes. */
export const GENERATED_PACKAGE = '_generated'

const END = 'Columns'

/** The class with the columns of a model: `UserColumns` for `User`. */
export function columnsClass(model: string): string {
  return `${model}${END}`
}

/** The model that a class has the columns of: `User` for `UserColumns`; undefined for any other class. */
export function modelOf(className: string): string | undefined {
  return className.endsWith(END) && className !== END ? className.slice(0, -END.length) : undefined
}

/** Whether a model may have a name beside the classes with the columns of others. */
export function isThinName(name: string, layout: LayoutName): boolean {
  return layout !== 'base' || modelOf(name) === undefined
}

/** A module, or a class in one, as a module of `_generated` imports it: `...db` for what the package itself calls `..db`. */
export function fromWithin(module: string): string {
  return module.startsWith('.') ? `.${module}` : module
}
