import Handlebars from 'handlebars'

import { templates, type TemplateName } from './templates.js'

const compiled = new Map<TemplateName, HandlebarsTemplateDelegate>()

/** A template filled with a finished view. A name that the view lacks is our own mistake and throws. */
export function render(name: TemplateName, view: Readonly<Record<string, unknown>>): string {
  return template(name)(view)
}

function template(name: TemplateName): HandlebarsTemplateDelegate {
  const known = compiled.get(name)
  if (known) return known
  // noEscape: views hold finished Python or Markdown, which HTML escaping would spoil.
  const made = Handlebars.compile(templates[name], { noEscape: true, strict: true, knownHelpersOnly: true })
  compiled.set(name, made)
  return made
}
