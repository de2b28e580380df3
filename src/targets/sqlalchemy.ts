import type { Target } from './target.js'
import { modulePath } from './python/module-paths.js'
import { Layout } from './python/layout.js'
import { createNotes } from './notes.js'
import { createSources } from './python/name-source.js'
import { noteLeftOut } from './sqlalchemy/left-out.js'
import { createPrinting } from './sqlalchemy/modules.js'
import { sqlalchemyOptions } from './sqlalchemy/options.js'
import { filePages, folderPages, thinPages } from './sqlalchemy/pages.js'
import { createPlan } from './sqlalchemy/plan.js'
import { planRelations } from './sqlalchemy/relations.js'

/** SQLAlchemy in its 2.0 style: declarative classes with `Mapped` attributes, for 2.0 and 2.1. */
export const sqlalchemy: Target = {
  generate: (
    schema,
    { layout, fileName, lineLength, pythonVersion, options, names = [], mixins, dependencies },
  ) => {
    const notes = createNotes()
    const plan = createPlan(
      schema,
      sqlalchemyOptions.parse(options),
      createSources(names, notes),
      dependencies,
    )
    noteLeftOut(plan, notes)
    const printing = createPrinting(
      plan,
      planRelations(plan),
      new Layout(lineLength),
      notes,
      pythonVersion,
      mixins,
    )
    const toFolder = plan.options.layout === 'base' ? thinPages : folderPages
    return {
      value: layout === 'file' ? filePages(fileName, printing) : toFolder(printing),
      diagnostics: notes.list(),
    }
  },
  refer: (schema, { output, from, options, names = [] }) => {
    const module = modulePath(output, from)
    if (module === undefined) return []
    const sources = createSources(names, createNotes())
    const { models } = createPlan(schema, sqlalchemyOptions.parse(options), sources)
    return models.map(({ table, className }) => ({ table, reference: `${module}:${className}` }))
  },
}
