import { readFileSync } from 'node:fs'

import { runTool } from '../support/python.js'
import { makeBridged } from './project.js'

const script = readFileSync(new URL('columns.py', import.meta.url), 'utf8')

const schema = {
  postgresql: readFileSync(new URL('../cases/types-postgresql/schema.yaml', import.meta.url), 'utf8'),
  sqlite: readFileSync(new URL('../cases/types/schema.yaml', import.meta.url), 'utf8'),
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
  const config = `defaults: { dialect: ${dialect} }
models:
  - { schema: schema.yaml, target: sqlalchemy, output: app/models.py }
  - { schema: schema.yaml, target: django, output: shop/models.py }
`
  const files = { 'model-drift.yml': config, 'schema.yaml': schema[dialect], 'columns.py': script }
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
