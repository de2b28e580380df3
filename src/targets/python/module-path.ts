import { posix } from 'node:path'

import { isWithin } from '../../paths.js'
import { isIdentifier } from './names.js'

/** How Python finds a module or a package: its name, and the folder that names begin in. */
export interface ModulePath {
  /** `app.models`. */
  readonly name: string
  /** Relative to the repository; `.` for its root. */
  readonly root: string
}

/**
 * The name under which Python imports an output. Names begin in the folder `from` where the output lies in it, else in
 * the repository's root, or in the folder `src` there; folders that Python cannot name are left behind as well.
 * Undefined when Python cannot name the module itself.
 */
export function toModulePath(output: string, from: string): ModulePath | undefined {
  const folder = posix.join(from, '/')
  const start = folder !== './' && isWithin(folder, output) ? folder : ''
  const parts = output
    .slice(start.length)
    .replace(/\.py$|\/$/, '')
    .split('/')
  const named = parts.at(-1) === '__init__' && parts.length > 1 ? parts.slice(0, -1) : parts
  const isLayout = named[0] === 'src' && named.length > 1
  const unnamed = named.map((part) => !isIdentifier(part)).lastIndexOf(true)
  const first = Math.max(unnamed + 1, isLayout ? 1 : 0)
  if (first >= named.length) return undefined
  return {
    name: named.slice(first).join('.'),
    root: posix.join('.', start.slice(0, -1), ...named.slice(0, first)),
  }
}

/** A module as it is named absolutely: `app.db` for `..db` in the package `app.models`; undefined above the first one. */
export function toAbsoluteModule(module: string, inPackage: string): string | undefined {
  const [dots = ''] = /^\.*/.exec(module) ?? []
  if (dots === '') return module
  const parts = inPackage === '' ? [] : inPackage.split('.')
  const kept = parts.length - dots.length + 1
  return kept < 1 ? undefined : [...parts.slice(0, kept), module.slice(dots.length)].join('.')
}
