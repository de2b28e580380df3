import { posix } from 'node:path'

import { render, renderPython } from '../generate/render.js'
import { iniValue } from '../quote/ini.js'
import { environmentView } from './environment.js'
import { Layout } from '../targets/python/layout.js'
import { findModels } from './models.js'
import type { Scaffold } from './scaffold.js'
import { LOCAL_URLS } from './urls.js'

/** Alembic's folder, wired to the models of an entry: the settings, the environment, the template of revisions. */
export const alembic: Scaffold = {
  defaultFolder: ({ configFolder }) => configFolder,
  write: (request) => {
    const { value: models, diagnostics } = findModels(request)
    if (!models) return { value: [], diagnostics }
    const { folder, entry, style } = request
    const texts = {
      'alembic.ini': render('scaffold/alembic-ini', {
        importRoot: iniValue(below(posix.relative(folder, models.root))),
        url: iniValue(LOCAL_URLS[entry.dialect ?? 'sqlite']),
      }),
      'migrations/env.py': renderPython(
        'scaffold/alembic-env',
        environmentView(models, new Layout(style.lineLength)),
        style,
      ),
      'migrations/script.py.mako': render('scaffold/alembic-script', {}),
      // Git keeps no empty folder.
      'migrations/versions/.gitkeep': '',
    }
    const files = Object.entries(texts).map(([path, text]) => ({ path: posix.join(folder, path), text }))
    return { value: files, diagnostics: [] }
  },
}

/** A relative path as it follows the name of a folder. */
function below(path: string): string {
  return path === '' ? '' : `/${path}`
}
