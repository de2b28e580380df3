import { readFileSync } from 'node:fs'

import { runTool } from '../support/python.js'
import { makeBridged } from './project.js'

const script = read('columns.py')

/** The file of each schema's columns, and what it is read from. */
const schema = {
  mariadb: { name: 'schema.sql', text: read('mariadb.sql') },
  postgresql: { name: 'schema.yaml', text: read('../cases/types-postgresql/schema.yaml') },
  sqlite: { name: 'schema.yaml', text: read('../cases/types/schema.yaml') },
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

/** A database for both ORMs, and which of them makes the table. */
export interface Database {
  readonly dialect: keyof typeof schema
  /** Django's settings of it. */
  readonly settings: Readonly<Record<string, string>>
  /** SQLAlchemy's URL of it. */
  readonly url: string
  readonly maker: string
}

/** What came back as something else, by column and direction. */
export type Differences = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Writes each column of the types through one ORM and reads it through the other. Throws what Python said where it fails. */
export async function compareColumns({ dialect, settings, url, maker }: Database): Promise<Differences> {
  const { name, text } = schema[dialect]
  const config = `defaults: { dialect: ${dialect} }
models:
  - { schema: ${name}, target: sqlalchemy, output: app/models.py }
  - { schema: ${name}, target: django, output: shop/models.py }
`
  const files = { 'model-drift.yml': config, [name]: text, 'columns.py': script }
  const place = await makeBridged(files)
  try {
    const args = ['columns.py', JSON.stringify(settings), url, maker]
    const { stdout, stderr } = await runTool('python', args, place.folder)
    if (stderr !== '') throw new Error(stderr)
    return JSON.parse(stdout) as Differences
  } finally {
    place.remove()
  }
}
