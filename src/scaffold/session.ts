import { posix } from 'node:path'

import { render } from '../generate/render.js'
import type { Scaffold } from './scaffold.js'

/** `session.py` beside the models: an engine with a pool, and sessions that commit, roll back and close. */
export const session: Scaffold = {
  defaultFolder: ({ entry }) => posix.dirname(entry.output),
  write: ({ folder }) => ({
    value: [{ path: posix.join(folder, 'session.py'), text: render('scaffold/session', {}) }],
    diagnostics: [],
  }),
}
