import { alembic } from './alembic.js'
import type { ScaffoldName } from './names.js'
import type { Scaffold } from './scaffold.js'
import { session } from './session.js'

export type { ScaffoldName } from './names.js'
export type { Scaffold, ScaffoldPlace } from './scaffold.js'

/** The scaffolds by their names. */
export const scaffolds = { alembic, session } satisfies Readonly<Record<ScaffoldName, Scaffold>>
