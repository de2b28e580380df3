import Handlebars from 'handlebars/runtime.js'

import { withSingleQuotes } from '../code-style/quotes.js'
import type { CodeStyle } from '../model/code-style.js'
import { type TemplateName, templates } from './templates.js'

const known = new Map<TemplateName, HandlebarsTemplateDelegate>()

/** A template filled with a finished view. A name that the view lacks is our own mistake and throws. */
export function render(name: TemplateName, view: Readonly<Record<string, unknown>>): string {
  const template = known.get(name) ?? Handlebars.template(templates[name])
  known.set(name, template)
  return template(view)
}

/** A template of Python, with the quotes of the repository. */
export function renderPython(
  name: TemplateName,
  view: Readonly<Record<string, unknown>>,
  { quotes }: Pick<CodeStyle, 'quotes'>,
): string {
  const text = render(name, view)
  return quotes === 'single' ? withSingleQuotes(text) : text
}
