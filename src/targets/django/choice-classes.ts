import { pythonString } from '../../quote/python.js'
import { type Layout, tuple } from '../python/layout.js'
import type { EnumMember } from '../python/enum-members.js'
import type { Choices } from './choices.js'
import { fromModels } from './expressions.js'
import type { Printing } from './printing.js'

const INDENT = 4

/** The lines of a class of choices at an indent (in columns): the comment of its type, the heading, the members. */
export function printChoices(
  { className, members, comment }: Choices,
  { imports, layout }: Pick<Printing, 'imports' | 'layout'>,
  indent: number,
) {
  const heading = `${' '.repeat(indent)}class ${className}(${fromModels(imports, 'TextChoices')}):`
  return {
    heading: [...(comment ? layout.comment(comment, indent) : []), heading],
    body: members.flatMap((member) =>
      printMember(member, indent + INDENT, isHonest(member, members), layout),
    ),
  }
}

/** Whether the label that Django makes says the value itself, and of no other member. */
function isHonest({ name, value }: EnumMember, members: readonly EnumMember[]): boolean {
  const label = wordsOf(value)
  return labelOf(name) === label && members.filter((each) => wordsOf(each.value) === label).length === 1
}

function printMember(
  { name, value }: EnumMember,
  indent: number,
  isHonest: boolean,
  layout: Layout,
): readonly string[] {
  const text = pythonString(value)
  if (isHonest) return layout.assignment({ target: name, value: text }, indent)
  const line = `${' '.repeat(indent)}${name} = ${text}, ${text}`
  return layout.fits(line) ? [line] : layout.assignment({ target: name, value: tuple([text, text]) }, indent)
}

/** The label that Django makes of a member's name (`django.db.models.enums`): its words, as `str.title` writes them. */
function labelOf(name: string): string {
  return name
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/\p{L}+/gu, capitalize)
}

/** A value as a label: its words with capitals at their beginnings, and all other letters as they are. */
function wordsOf(value: string): string {
  if (value === '') return labelOf('EMPTY')
  return value
    .replace(/[-_ ]+/g, ' ')
    .trim()
    .replace(/(?<=^| )\p{L}/gu, capitalize)
}

function capitalize(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
