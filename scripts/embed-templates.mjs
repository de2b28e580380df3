// Writes src/generate/templates.ts: every file under templates/, compiled, so that the bundle needs neither a file
// beside it nor Handlebars' compiler. Templates stay files that an editor understands; the module is made, never
// committed.
import Handlebars from 'handlebars'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

// noEscape: views hold finished Python or Markdown, which HTML escaping would spoil.
const options = { noEscape: true, strict: true, knownHelpersOnly: true }

const root = fileURLToPath(new URL('../templates/', import.meta.url))
const names = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.hbs'))
  .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
  .sort()
const compiled = names.map((name) => {
  const text = readFileSync(join(root, name), 'utf8')
  return `  ${JSON.stringify(name.slice(0, -4))}: ${Handlebars.precompile(text, options)},\n`
})
const made = new URL('../src/generate/templates.ts', import.meta.url)
const text = `// @ts-nocheck Made by scripts/embed-templates.mjs from templates/.
export const templates = {
${compiled.join('')}}

export type TemplateName = keyof typeof templates
`
// Unchanged, it is left alone: others may be reading it.
if (!existsSync(made) || readFileSync(made, 'utf8') !== text) writeFileSync(made, text)
