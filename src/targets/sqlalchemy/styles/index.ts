import { declarative } from './declarative.js'
import type { Style } from './style.js'

/** The styles by the names that an entry's options have for them. */
export const styles = { declarative } as const satisfies Readonly<Record<string, Style>>
