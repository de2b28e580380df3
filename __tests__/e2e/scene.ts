import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { FakeGitHub } from '../support/github.js'
import type { Content } from '../support/github/repository.js'
import type { Permissions } from '../support/github/state.js'
import { runAction, runCommand, type Step, type StepResult } from './run-action.js'

/** A token that may do everything that any mode needs. */
export const TOKEN = 'ghs_secret'
export const NUMBER = 7
export const MODELS = 'app/models.py'
export const SCHEMA = 'db/schema.xml'
export const CONFIG = `models:
  - schema: ${SCHEMA}
    target: sqlalchemy
    output: ${MODELS}
`

/** A schema of one table with these columns beside its key. */
export function schema(...columns: readonly string[]): string {
  const lines = ['id INT', ...columns].map((column) => {
    const [name = '', type = 'VARCHAR(50)'] = column.split(' ')
    const key = name === 'id' ? ' primaryKey="true"' : ''
    return `    <Column name="${name}" type="${type}"${key}/>`
  })
  return `<Justdb>\n  <Table name="users">\n${lines.join('\n')}\n  </Table>\n</Justdb>\n`
}

/** A repository on the stand-in whose `main` is in step, with a pull request from `feature`. */
export class Scene {
  readonly github: FakeGitHub

  private constructor(github: FakeGitHub) {
    this.github = github
  }

  /** Starts from these files on `main` and these changes on `feature`. */
  static async open(
    changes: Readonly<Record<string, Content>>,
    main: Readonly<Record<string, Content>> = {},
  ): Promise<Scene> {
    const github = await FakeGitHub.start()
    const scene = new Scene(github)
    const sources = { 'model-drift.yml': CONFIG, [SCHEMA]: schema('name'), 'README.md': 'A shop.\n' }
    github.repository.commit('main', { ...sources, [MODELS]: await scene.generate(schema('name')), ...main })
    github.repository.commit('feature', changes, { from: 'main' })
    github.open(NUMBER, { head: 'feature' })
    scene.permit({ contents: 'write', 'pull-requests': 'write' })
    return scene
  }

  /** What the token may do from now on. */
  permit(permissions: Permissions): void {
    this.github.allow(TOKEN, { permissions })
  }

  /** The models that the built command makes of a schema. */
  async generate(text: string): Promise<string> {
    return (await this.generateAll(text, CONFIG))[MODELS] ?? ''
  }

  /** Every model that the built command makes of a schema, by its path. */
  async generateAll(text: string, config: string): Promise<Readonly<Record<string, string>>> {
    const folder = this.github.repository.makeFolder('project')
    mkdirSync(join(folder, dirname(SCHEMA)))
    writeFileSync(join(folder, 'model-drift.yml'), config)
    writeFileSync(join(folder, SCHEMA), text)
    const { status, stderr } = await runCommand(['generate'], folder)
    if (status !== 0) throw new Error(`generate ended with ${String(status)}: ${stderr}`)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const models = names.filter((name) => name.endsWith('.py'))
    return Object.fromEntries(models.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  }

  /** Adds a commit to the pull request. */
  push(files: Readonly<Record<string, Content>>): string {
    return this.github.repository.commit('feature', files)
  }

  /** Runs the action on the pull request, in the default checkout of its merge commit unless told otherwise. */
  run(step: Partial<Step> = {}): Promise<StepResult> {
    const { repository, state } = this.github
    const head = state.headOf(state.getPull(NUMBER))
    const merge = step.workspace === undefined ? repository.merge('main', head) : head
    return runAction(this.github, {
      event: 'pull_request',
      payload: this.github.event(NUMBER),
      token: TOKEN,
      workspace: repository.checkout(merge),
      sha: merge,
      ...step,
    })
  }

  /** The bodies of all comments on the pull request. */
  comments(): readonly string[] {
    return this.github.comments(NUMBER).map(({ body }) => body)
  }

  close(): Promise<void> {
    return this.github.stop()
  }
}
