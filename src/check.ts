import { findBareClasses } from './bare-classes.js'
import { findLostHeaders } from './beside/lost-headers.js'
import { findSecondModels } from './beside/second-models.js'
import { findShadowed } from './beside/shadowed.js'
import { findUnusedColumns } from './beside/unused-columns.js'
import { type Committed, readCommitted } from './committed.js'
import { compare, type Comparison, isInStep } from './drift/index.js'
import { findFormer, type Task } from './former.js'
import type { Made } from './make.js'
import type { Entry } from './model/config.js'
import { type Diagnostic, errorAt, hasErrors, warningAt } from './model/diagnostic.js'
import type { Drift } from './model/drift.js'
import type { Tree } from './model/tree.js'
import { isWithin } from './paths.js'
import { sourceMatcher } from './sources.js'
import { findBarrier } from './trees/barrier.js'

/** What the check of one entry found. */
export interface Check {
  /** Whether the entry was left out, since the pull request does not touch it. */
  readonly skipped: boolean
  readonly drifts: readonly Drift[]
  readonly inStep: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const SKIPPED: Check = { skipped: true, drifts: [], inStep: [], diagnostics: [] }

/** Checks one entry: makes its models at the head and compares them with the committed ones. */
export async function checkEntry(task: Task): Promise<Check> {
  const { entry, make, request } = task
  const made = await make(entry, request.head, { fallback: request.workspace })
  if (!isTouched(task, made.value)) return SKIPPED
  const barred = await barrierProblems(entry, made.value, request.head)
  const committed = await readCommitted(request.head, entry, made.value.files)
  const diagnostics = [...made.diagnostics, ...barred, ...committed.diagnostics]
  if (hasErrors(diagnostics)) return { ...SKIPPED, skipped: false, diagnostics }
  const facts = { generated: made.value.files, committed: committed.texts, ...pick(entry) }
  // What the base gave matters only to tell apart what is out of step: most runs need not make it.
  const past = (await isInStep(facts)) ? undefined : await findFormer(task, made.value, committed.texts)
  const found = past
    ? await compare({ ...facts, ...past, mends: request.mends ?? false })
    : { drifts: [], inStep: facts.generated.map(({ path }) => path) }
  return {
    skipped: false,
    drifts: found.drifts.map((drift) => keepGarbled(keepFile(drift, entry), entry, committed)),
    inStep: found.inStep,
    diagnostics: [
      ...diagnostics,
      ...garbledWarnings(found.drifts, committed),
      ...findLostHeaders(found.drifts, past?.base),
      ...(await findShadowed(entry, request.head)),
      ...findSecondModels(entry, made.value.files, committed.texts),
      ...findUnusedColumns(made.value.files, committed.texts),
      ...findBareClasses(entry, made.value.files, committed.texts),
    ],
  }
}

function pick({ target, schema, overwrite }: Entry): Pick<Comparison, 'target' | 'schema' | 'overwrite'> {
  return { target, schema, overwrite }
}

/**
 * Whether the pull request touches the entry: its config, a schema file of it at base or head, an output, or the
 * settings for Python that it follows.
 */
function isTouched({ entry, config, changed }: Task, made: Made): boolean {
  if (!changed || made.untracked) return true
  if (config.path !== undefined && changed.has(config.path)) return true
  if (made.settings.some((path) => changed.has(path))) return true
  const isSource = sourceMatcher(entry, made.sources)
  return [...changed].some((path) => isSource(path) || isWithin(entry.output, path))
}

/** Outputs that cannot be written where they are to be: nothing is compared there, or written through a link. */
async function barrierProblems(entry: Entry, made: Made, head: Tree): Promise<readonly Diagnostic[]> {
  const first = entry.output.endsWith('/') ? `${entry.output}__init__.py` : entry.output
  const paths = new Set([first, ...made.files.map(({ path }) => path)])
  const barriers = new Map<string, string>()
  for (const path of paths) {
    const barrier = await findBarrier(head, path)
    if (barrier) barriers.set(barrier.path, barrier.what)
  }
  return [...barriers].map(([path, what]) => {
    const message = `output: nothing can be written to "${entry.output}", since "${path}" is ${what}`
    return errorAt(entry.place, 'output-barred', message)
  })
}

/** A single file whose schema is gone is for people to delete, with its entry: a folder's modules are ours to remove. */
function keepFile(drift: Drift, { output, overwrite }: Entry): Drift {
  const isOurs = drift.mend !== 'delete' || output.endsWith('/') || overwrite
  return isOurs ? drift : { ...drift, mend: 'none', patch: '' }
}

/** A file that is no UTF-8 was not written by us like that, and no patch in UTF-8 fits it. */
function keepGarbled(drift: Drift, { overwrite }: Entry, { garbled }: Committed): Drift {
  if (!garbled.has(drift.path)) return drift
  return { ...drift, mend: overwrite ? drift.mend : 'none', patch: '' }
}

function garbledWarnings(drifts: readonly Drift[], { garbled }: Committed): readonly Diagnostic[] {
  return drifts
    .filter(({ path }) => garbled.has(path))
    .map(({ path }) => {
      const message = 'expected UTF-8 text, came other bytes: people edited it, and there is no patch for it'
      return warningAt({ path, line: 1, column: 1 }, 'not-utf8', message)
    })
}
