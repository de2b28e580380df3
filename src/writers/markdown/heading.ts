import type { Table } from '../../model/schema.js'
import { findPart, readTitle } from '../../readers/markdown/heading.js'
import { toMarkdown, toParagraph } from './text.js'

/**
 * The heading that names a table, and the paragraph below it where the comment cannot stand in the heading. Of the forms
 * that a heading may have the first is taken that reads back to the name, and to the comment or to none; undefined where
 * there is no such form.
 */
export function headingLines({ name: own, namespace, comment }: Table): readonly string[] | undefined {
  if (namespace !== undefined) return undefined
  const withComment = comment === undefined ? [] : [`${comment} (${own})`, `${own} - ${comment}`]
  const whole = withComment.find((text) => says(text, own, comment))
  if (whole !== undefined) return [`# ${toMarkdown(whole)}`]
  const bare = [own, `Table ${own}`, `(${own})`, `Table: ${own}`].find((text) => says(text, own, undefined))
  if (bare === undefined) return undefined
  return [`# ${toMarkdown(bare)}`, ...(comment === undefined ? [] : ['', toParagraph(comment)])]
}

/** Whether a heading names a table so, with that label. */
function says(text: string, name: string, label: string | undefined): boolean {
  if (text !== text.trim() || findPart(text) !== undefined) return false
  const title = readTitle(text)
  return title.name === name && title.label === label
}
