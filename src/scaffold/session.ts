import { posix } from 'node:path'

import { renderPython } from '../generate/render.js'
import { type FixedImports, importFixed } from '../targets/python/fixed-imports.js'
import { createImports } from '../targets/python/imports.js'
import { Layout } from '../targets/python/layout.js'
import type { Scaffold } from './scaffold.js'

const IMPORTS: FixedImports = {
  modules: ['os'],
  names: {
    'collections.abc': ['Generator'],
    contextlib: ['contextmanager'],
    functools: ['cache'],
    typing: ['Any'],
    sqlalchemy: ['URL', 'Engine', 'StaticPool', 'create_engine', 'event', 'make_url'],
    'sqlalchemy.orm': ['Session'],
  },
}

/** `session.py` beside the models: an engine with a pool, and sessions that commit, roll back and close. */
export const session: Scaffold = {
  defaultFolder: ({ entry }) => posix.dirname(entry.output),
  write: ({ folder, style }) => {
    const imports = createImports(new Set())
    importFixed(IMPORTS, imports)
    const view = { imports: imports.print(new Layout(style.lineLength)) }
    const text = renderPython('scaffold/session', view, style)
    return { value: [{ path: posix.join(folder, 'session.py'), text }], diagnostics: [] }
  },
}
