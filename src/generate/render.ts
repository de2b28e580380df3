import Handlebars from 'handlebars/runtime.js'

import { type TemplateName, templates } from './templates.js'

const known = new Map<TemplateName, HandlebarsTemplateDelegate>()

/** A template filled with a finished view. A name that the view lacks is our own mistake and throws. */
export function render(name: TemplateName, view: Readonly<Record<string, unknown>>): string {
  const template = known.get(name) ?? Handlebars.template(templates[name])
  known.set(name, template)
  return template(view)
}
