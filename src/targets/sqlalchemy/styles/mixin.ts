import type { Style } from './style.js'

/**
 * A style whose classes are inherited and no tables themselves: their methods have the columns of the class that inherits
 * them, and nothing else has.
 */
export function asMixin(style: Style): Style {
  const { classes } = style
  return classes ? { ...style, classes: { ...classes, later: (_, attribute) => `cls.${attribute}` } } : style
}
