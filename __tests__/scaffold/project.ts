import { type CliRun, makeWorkplace, type Workplace } from '../support/cli.js'
import { type PythonRun, runTool } from '../support/python.js'

/** A project whose models were generated and scaffolds written. */
export interface Project {
  readonly place: Workplace
  /** What `model-drift scaffold` said of each. */
  readonly scaffolded: readonly CliRun[]
  /** Runs Alembic in a folder of the project. */
  readonly alembic: (...args: string[]) => Promise<PythonRun>
}

/** What a project is made of. */
export interface ProjectFiles {
  /** The config, as YAML. */
  readonly config: string
  readonly files: Readonly<Record<string, string>>
  /** The arguments of each `model-drift scaffold`. */
  readonly scaffolds: readonly (readonly string[])[]
  /** Where Alembic is run; the project's own folder where nobody says. */
  readonly folder?: string
  /** The URL that goes to `sqlalchemy.url`. */
  readonly url?: string
}

/** Makes a project; throws what the command said where it fails. */
export async function makeProject(project: ProjectFiles): Promise<Project> {
  const { config, files, scaffolds, folder = '.', url } = project
  const place = makeWorkplace({ ...files, 'model-drift.yml': config })
  const generated = await place.run('generate')
  if (generated.status !== 0) throw new Error(generated.stderr + generated.stdout)
  const scaffolded: CliRun[] = []
  for (const args of scaffolds) scaffolded.push(await place.run('scaffold', ...args))
  if (url !== undefined) setUrl(place, `${folder}/alembic.ini`, url)
  return { place, scaffolded, alembic: (...args) => runTool('alembic', args, `${place.folder}/${folder}`) }
}

function setUrl(place: Workplace, path: string, url: string): void {
  const line = `sqlalchemy.url = ${url.replaceAll('%', '%%')}`
  place.write(
    path,
    place.read(path).replace(/^sqlalchemy\.url = .*$/m, () => line),
  )
}

/** Alembic's first revision, the database brought to it and back and to it again, and whether anything is left then. */
export async function expectRevisions(project: Project): Promise<void> {
  await expectRevision(project)
  const steps = [
    ['revision', '--autogenerate', '-m', 'nothing'],
    ['downgrade', 'base'],
    ['upgrade', 'head'],
    ['check'],
    ['upgrade', 'head', '--sql'],
  ]
  for (const step of steps) await expectSuccess(project, step)
  const revisions = project.place.files().filter((path) => /versions\/.*\.py$/.test(path))
  if (revisions.length !== 1) throw new Error(`expected one revision, came ${revisions.join(', ')}`)
}

/** Alembic's first revision, and the database brought to it. */
export async function expectRevision(project: Project): Promise<void> {
  await expectSuccess(project, ['revision', '--autogenerate', '-m', 'init'])
  await expectSuccess(project, ['upgrade', 'head'])
  await expectSuccess(project, ['check'])
}

async function expectSuccess({ alembic }: Project, step: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await alembic(...step)
  if (status !== 0) throw new Error(`alembic ${step.join(' ')}: ${stdout}${stderr}`)
}
