import { classic } from './classic.js'
import { core } from './core.js'
import { dataclass } from './dataclass.js'
import { declarative } from './declarative.js'
import type { StyleName } from './names.js'
import { sqlmodel } from './sqlmodel.js'
import type { Style } from './style.js'

/** The styles by their names. */
export const styles = {
  declarative,
  dataclass,
  sqlmodel,
  core,
  classic,
} as const satisfies Readonly<Record<StyleName, Style>>
