/** The names that the command has for scaffolds; apart from them, so that `--help` loads no template. */
export const scaffoldNames = ['alembic', 'session'] as const

/** The name of a scaffold. */
export type ScaffoldName = (typeof scaffoldNames)[number]
