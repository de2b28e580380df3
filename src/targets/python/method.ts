import { flat, type Assignment, type Code, type Layout, line, returned } from './layout.js'

const INDENT = 4

/** A method of a class that takes nothing but the class: what it is called, says it gives, and gives. */
export interface Method extends Assignment {
  /** What stands above it, without the `@`: the names of the decorators. */
  readonly decorators: readonly string[]
}

/** The lines of a method in a class body, as `ruff format` leaves them. */
export function printMethod(
  { decorators, target, annotation, value }: Method,
  layout: Layout,
): readonly string[] {
  return [
    ...decorators.map((name) => line(`@${name}`, INDENT)),
    ...printHeading(target, annotation, layout),
    ...layout.statement(returned(value), 2 * INDENT),
  ]
}

function printHeading(name: string, result: Code | undefined, layout: Layout): readonly string[] {
  const whole = `def ${name}(cls)${result === undefined ? '' : ` -> ${flat(result)}`}:`
  if (layout.fits(whole, INDENT)) return [line(whole, INDENT)]
  const end = result === undefined ? [line('):', INDENT)] : printType(') -> ', result, ':', INDENT, layout)
  return [line(`def ${name}(`, INDENT), line('cls,', 2 * INDENT), ...end]
}

/** A type breaks within its brackets, where a comma at the end would make a tuple of it. */
function printType(
  start: string,
  type: Code,
  end: string,
  indent: number,
  layout: Layout,
): readonly string[] {
  const whole = `${start}${flat(type)}${end}`
  if (typeof type === 'string' || !('items' in type) || layout.fits(whole, indent))
    return [line(whole, indent)]
  return [
    line(`${start}${type.head}`, indent),
    ...type.items.flatMap((item) => printType('', item, '', indent + INDENT, layout)),
    line(`${type.close}${end}`, indent),
  ]
}
