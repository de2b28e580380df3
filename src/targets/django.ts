import { createNotes } from './notes.js'
import { djangoOptions } from './django/options.js'
import { createPlan, filePages, folderPages } from './django/pages.js'
import type { Target } from './target.js'

/** Django models for 5.2 and later. */
export const django: Target = {
  title: 'Django',
  options: djangoOptions,
  generate: (schema, { layout, fileName, options }) => {
    const notes = createNotes()
    const plan = createPlan(schema, djangoOptions.parse(options), notes)
    const value = layout === 'file' ? filePages(fileName, plan) : folderPages(plan)
    return { value, diagnostics: notes.list() }
  },
}
