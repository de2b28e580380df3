import { readFileSync, rmSync } from 'node:fs'

import type { TargetName } from '../../src/targets/index.js'
import { runProject } from './django/project.js'
import { type Environment, makeFolder, runPython, runTool } from './python.js'

const sqlalchemy = readFileSync(new URL('sqlalchemy.py', import.meta.url), 'utf8')

/**
 * Runs a module of generated models for real, then a session with its names in reach; throws Python's words when
 * anything fails. SQLAlchemy: import with warnings as errors, map, create the tables on SQLite, nothing left for
 * Alembic. Django: check, makemigrations, migrate, nothing left for makemigrations.
 */
export const runModels: Readonly<Record<TargetName, (text: string, session: string) => Promise<void>>> = {
  sqlalchemy: async (text, session) => {
    const script = `${sqlalchemy}\nfrom models import *  # noqa\n${session}`
    const run = await runPython(script, [], { 'models.py': text })
    if (run.status !== 0) throw new Error(run.stderr)
  },
  django: async (text, session) => {
    const { checks, pending } = await runProject({ 'models.py': text }, session)
    if (checks.length > 0 || pending !== '') throw new Error([...checks, pending].join('\n'))
  },
}

/**
 * Runs a module of models that use PostgreSQL's own types, as far as that goes without a server: import, map, and the
 * tables as SQL; Django's checks.
 */
export const compileModels: Readonly<
  Record<TargetName, (text: string, environment?: Environment) => Promise<void>>
> = {
  sqlalchemy: (text, environment) => expectSuccess(COMPILE_SQLALCHEMY, text, environment),
  django: (text, environment) => expectSuccess(CHECK_DJANGO, text, environment),
}

const COMPILE_SQLALCHEMY = `
import warnings
warnings.simplefilter("error")
from sqlalchemy import create_mock_engine
from sqlalchemy.orm import configure_mappers
import models
configure_mappers()
engine = create_mock_engine("postgresql+psycopg://", lambda sql, *_, **__: str(sql.compile(dialect=engine.dialect)))
models.Base.metadata.create_all(engine, checkfirst=False)
`

const CHECK_DJANGO = `
import sys, types
from django.conf import settings
settings.configure(
    INSTALLED_APPS=["django.contrib.postgres", "shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.postgresql"}},
)
import os
os.mkdir("shop")
open("shop/__init__.py", "w").close()
os.rename("models.py", "shop/models.py")
import django
django.setup()
from django.core import checks
found = checks.run_checks()
assert found == [], found
`

async function expectSuccess(script: string, text: string, environment?: Environment): Promise<void> {
  const run = await runPython(script, [], { 'models.py': text }, environment)
  if (run.status !== 0) throw new Error(run.stderr)
}

/** The default `python-version`, for which models are written; ruff's own default is a later one. */
export const RUFF_TARGET = '--target-version=py310'

/** What `ruff check` (its defaults, import order and upgrades) and `ruff format` would change in modules by name. */
export async function askRuff(modules: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = makeFolder(modules)
  try {
    const checked = await runTool(
      'ruff',
      ['check', '--isolated', RUFF_TARGET, '--extend-select', 'I,UP', '.'],
      folder,
    )
    const formatted = await runTool(
      'ruff',
      ['format', '--isolated', RUFF_TARGET, '--check', '--diff', '.'],
      folder,
    )
    return [checked, formatted]
      .filter(({ status }) => status !== 0)
      .map(({ stdout, stderr }) => stdout + stderr)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
