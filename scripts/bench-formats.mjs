import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The same schema as an XML file has, in the other formats with trees and in Markdown, written into a folder by the
 * built command; the paths by what a bench calls them.
 */
export function makeFormats(cli, xml, folder) {
  const write = (extension, text) => {
    const path = join(folder, `schema.${extension}`)
    writeFileSync(path, text)
    return path
  }
  const json = convert(cli, xml, 'json')
  return {
    XML: write('xml', readFileSync(xml)),
    TOML: write('toml', toToml(JSON.parse(json))),
    JSON: write('json', json),
    YAML: write('yaml', convert(cli, xml, 'yaml')),
    Markdown: write('md', convert(cli, xml, 'markdown')),
  }
}

function convert(cli, path, format) {
  const args = [cli, 'convert', '--input', path, '--format', format]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** Objects with scalars, lists of texts and lists of objects, as TOML; a scalar is written as in JSON. */
function toToml(object, path = []) {
  const isList = (value) => Array.isArray(value) && value.some((item) => typeof item === 'object')
  const own = Object.entries(object).filter(([, value]) => !isList(value))
  const lists = Object.entries(object).filter(([, value]) => isList(value))
  return [
    ...own.map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`),
    ...lists.flatMap(([key, items]) =>
      items.map((item) => `\n[[${[...path, key].join('.')}]]\n${toToml(item, [...path, key])}`),
    ),
  ].join('')
}
