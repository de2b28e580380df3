// Writes src/generate/templates.ts: the text of every file under templates/, so that the bundle needs no file
// beside it. Templates stay files that an editor understands; the module is made, never committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const root = new URL('../templates/', import.meta.url).pathname
const names = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.hbs'))
  .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
  .sort()
const lines = names.map(
  (name) =>
    `  ${JSON.stringify(name.slice(0, -4))}: ${JSON.stringify(readFileSync(join(root, name), 'utf8'))},\n`,
)
writeFileSync(
  new URL('../src/generate/templates.ts', import.meta.url),
  `// Made by scripts/embed-templates.mjs from templates/.\nexport const templates = {\n${lines.join('')}} as const\n\nexport type TemplateName = keyof typeof templates\n`,
)
