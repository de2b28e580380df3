import { render } from '../../src/generate/render.js'
import type { Schema } from '../../src/model/schema.js'
import type { GenerateRequest, Target } from '../../src/targets/target.js'

/** The files that a target gives for a schema, by path: a single `models.py`, or a package with `layout: 'folder'`. */
export function generateFiles(
  target: Target,
  schema: Schema,
  request: Partial<GenerateRequest> = {},
): Readonly<Record<string, string>> {
  const { value } = target.generate(schema, {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options: {},
    ...request,
  })
  return Object.fromEntries(
    value.map(({ path, template, view }) => [path, render(template, { ...view, header: ['# Generated.'] })]),
  )
}
