import { createNotes } from './notes.js'
import { appLabelOf } from './django/app-label.js'
import { Layout } from './python/layout.js'
import { djangoOptions } from './django/options.js'
import { folderPages } from './django/packages.js'
import { createPlan, filePages } from './django/pages.js'
import { createSources } from './python/name-source.js'
import type { Target } from './target.js'

/** Django models for 5.2 and later. */
export const django: Target = {
  generate: (schema, { layout, fileName, lineLength, options, names = [], bridge, dependencies }) => {
    const notes = createNotes()
    const plan = createPlan(schema, djangoOptions.parse(options), notes, {
      sources: createSources(names, notes),
      bridge,
      packages: dependencies,
    })
    const printable = { ...plan, layout: new Layout(lineLength) }
    const value = layout === 'file' ? filePages(fileName, printable) : folderPages(printable)
    return { value, diagnostics: notes.list() }
  },
  refer: (schema, { output, options, names = [] }) => {
    const parsed = djangoOptions.parse(options)
    const label = parsed['app-label'] ?? appLabelOf(output)
    if (label === undefined) return []
    const notes = createNotes()
    const { models } = createPlan(schema, parsed, notes, { sources: createSources(names, notes) })
    return models.map(({ table, className }) => ({ table, reference: `${label}.${className}` }))
  },
}
