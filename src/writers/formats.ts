/** The formats that a schema can be written in; whoever only names them need not load what writes them. */
export const writtenFormats = ['json', 'markdown', 'xml', 'yaml'] as const

/** The name of a format that can be written. */
export type WrittenFormat = (typeof writtenFormats)[number]
