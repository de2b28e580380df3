/** The styles of SQLAlchemy models, by the names that an entry's options have for them. */
export const STYLE_NAMES = ['declarative', 'dataclass', 'sqlmodel', 'core', 'classic'] as const

/** The name of a style. */
export type StyleName = (typeof STYLE_NAMES)[number]
