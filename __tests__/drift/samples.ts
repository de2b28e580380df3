import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('./samples/', import.meta.url)

/** Python written by hand in many manners, by file name. */
export const samples: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.py'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
