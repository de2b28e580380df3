import type { Column } from '../../model/schema.js'
import { keyword, type Code } from '../python/layout.js'
import { choiceType, type Choices } from './choices.js'
import type { FieldDefault } from './defaults.js'
import { toFieldType, type FieldType } from './field-types.js'
import type { Printing } from './printing.js'

/** The field of a column's type, with its choices: those of an enumeration, or else of a check. */
export function choiceField(column: Column, choices: Choices | undefined, printing: Printing): FieldType {
  if (!choices) return toFieldType(column.type, printing)
  const written = writeChoices(choices, printing)
  const isEnum = choiceType(column.type, printing.dialect) !== undefined
  const type = toFieldType(column.type, { ...printing, choices: written })
  return isEnum ? type : { ...type, args: [...type.args, keyword('choices', written)] }
}

/** A default that is a member of the column's choices. */
export function memberDefault(
  { default: value }: Column,
  choices: Choices | undefined,
  printing: Printing,
): FieldDefault | undefined {
  if (!choices || value?.kind !== 'string') return undefined
  const member = choices.members.find((each) => each.value === value.value)
  return member && { code: `${writeChoices(choices, printing)}.${member.name}`, literal: true }
}

/** `blank=True` where the empty text is one of the choices, which Django takes only so. */
export function blankArgument({ nullable }: Column, choices: Choices | undefined): readonly Code[] {
  const isBlank = !nullable && choices?.members.some(({ value }) => value === '')
  return isBlank ? [keyword('blank', 'True')] : []
}

/** The class of choices as the body writes it, with the import that it needs. */
export function writeChoices({ className, shared }: Choices, { imports, choicesModule }: Printing): string {
  return shared && choicesModule !== undefined ? imports.from(choicesModule, className) : className
}
