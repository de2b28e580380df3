import { type Diagnostic, warningAt } from '../../model/diagnostic.js'
import type { SchemaDocument } from '../../model/document.js'

/** The code of a statement that has a placeholder in it. */
export const PLACEHOLDER = 'placeholder'

/** What Flyway, Liquibase and shells replace before a database sees it: `${schema}`, `${flyway:defaultSchema}`. */
const WRITTEN = /\$\{[\w.:-]{1,100}\}/y
const IN_A_NAME = /\$\{[\w.:-]{1,100}\}/

/** A placeholder, and its offset. */
export interface Placeholder {
  readonly text: string
  readonly offset: number
}

/** The placeholder in whose first two signs, which no SQL has outside of quotes, reading a statement has stopped. */
export function placeholderAt(text: string, stop: number): Placeholder | undefined {
  for (const offset of [stop, stop - 1]) {
    WRITTEN.lastIndex = Math.max(0, offset)
    const [found] = WRITTEN.exec(text) ?? []
    if (found !== undefined) return { text: found, offset }
  }
  return undefined
}

/** Where a name goes on that may begin at an offset with a placeholder, for a namespace or for its first letters. */
export function behindPlaceholder(text: string, offset: number): number {
  const { text: found = '' } = placeholderAt(text, offset) ?? {}
  const end = offset + found.length
  return found !== '' && text.charAt(end) === '.' ? end + 1 : end
}

const ADVICE =
  'let a step before fill it in and name the files that it writes, or take the database itself as the schema'

/** What is said of a placeholder. */
export function explainPlaceholder({ text }: Placeholder): string {
  return `the value of ${text}, which a tool fills in before a database sees it, is not known here: ${ADVICE}`
}

/** Warnings of the placeholders that stand within quotes, and so have become names of tables and of their schemas. */
export function findPlaceholderNames({ tables }: SchemaDocument): readonly Diagnostic[] {
  return tables.flatMap(({ place, namespace = '', name = '' }) => {
    const [found] = IN_A_NAME.exec(`${namespace}.${name}`) ?? []
    const message = `${found} was read as a name: where a tool fills it in before a database sees it, ${ADVICE}`
    return found === undefined ? [] : [warningAt(place, PLACEHOLDER, message)]
  })
}

/** The diagnostics with each placeholder's first one only: a folder of migrations may have it in every statement. */
export function tellPlaceholdersOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>()
  return diagnostics.filter(({ code, message }) => {
    if (code !== PLACEHOLDER) return true
    const isFirst = !told.has(message)
    told.add(message)
    return isFirst
  })
}
