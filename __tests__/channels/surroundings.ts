import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Surroundings } from '../../src/channels/channel.js'
import type { Runner } from '../../src/channels/runner.js'
import type { Comment, CommitRequest, Forge, PullRequest } from '../../src/github/forge.js'
import { ForgeError } from '../../src/github/forge-error.js'
import type { Tree, TreeEntry } from '../../src/model/tree.js'
import type { Annotation } from '../../src/report/index.js'
import { entriesBelow } from '../../src/trees/listing.js'
import { BASE, context, HEAD } from '../report/samples.js'

/** A runner that remembers what it was told. */
export interface MemoryRunner extends Runner {
  readonly annotations: Annotation[]
  readonly logs: string[]
  readonly outputs: Record<string, string>
  readonly summaries: string[]
}

export function memoryRunner(): MemoryRunner {
  const annotations: Annotation[] = []
  const logs: string[] = []
  const outputs: Record<string, string> = {}
  const summaries: string[] = []
  return {
    annotations,
    logs,
    outputs,
    summaries,
    annotate: (annotation) => annotations.push(annotation),
    log: (text) => logs.push(text),
    setOutput: (name, value) => {
      outputs[name] = value
    },
    addSummary: (markdown) => {
      summaries.push(markdown)
      return Promise.resolve()
    },
  }
}

/** A forge in memory, with its own comments on one pull request, that logs what is written. */
export interface MemoryForge extends Forge {
  readonly log: string[]
  readonly commits: CommitRequest[]
  comments: Comment[]
}

/** `refuses` names the verbs that fail, and with what. */
export function memoryForge({
  head = HEAD,
  comments = [],
  refuses = {},
  mergeBase,
  branch = HEAD,
}: {
  readonly head?: string
  readonly comments?: readonly string[]
  readonly refuses?: Partial<Record<keyof Forge, ForgeError>>
  readonly mergeBase?: string
  /** The commit that every branch points at; null when there is none. */
  readonly branch?: string | null
} = {}): MemoryForge {
  const attempt = <T>(verb: keyof Forge, value: () => T): Promise<T> => {
    const refusal = refuses[verb]
    return refusal ? Promise.reject(refusal) : Promise.resolve(value())
  }
  const unasked = () => Promise.reject(new Error('nobody should ask that'))
  const forge: MemoryForge = {
    log: [],
    commits: [],
    comments: comments.map((body, index) => ({ id: `old${index}`, url: `https://x/old${index}`, body })),
    getPullRequest: unasked,
    findPullRequest: unasked,
    findLastCommit: unasked,
    listFolder: unasked,
    readBlob: unasked,
    findMergeBase: () => attempt('findMergeBase', () => mergeBase),
    findOwnComments: () => attempt('findOwnComments', () => ({ head, comments: forge.comments })),
    createComment: (_number, body) =>
      attempt('createComment', () => {
        forge.log.push('create')
        const made = { id: 'new', url: 'https://x/new', body }
        forge.comments = [...forge.comments, made]
        return made
      }),
    updateComment: (id, body) =>
      attempt('updateComment', () => {
        forge.log.push(`update ${id}`)
        const changed = { id, url: `https://x/${id}`, body }
        forge.comments = forge.comments.map((comment) => (comment.id === id ? changed : comment))
        return changed
      }),
    deleteComment: (id) =>
      attempt('deleteComment', () => {
        forge.log.push(`delete ${id}`)
        forge.comments = forge.comments.filter((comment) => comment.id !== id)
      }),
    findBranch: () => attempt('findBranch', () => branch ?? undefined),
    commit: (request) =>
      attempt('commit', () => {
        forge.commits.push(request)
        return { sha: 'c'.repeat(40), url: 'https://x/commit' }
      }),
  }
  return forge
}

/** Surroundings without something. */
export function without(key: 'forge' | 'pullRequest'): Surroundings {
  const { forge, pullRequest: pull, ...rest } = surroundings()
  return key === 'forge' ? { ...rest, ...(pull && { pullRequest: pull }) } : { ...rest, forge }
}

/** A tree of files of the given kinds, without contents. */
export function treeOf(files: Readonly<Record<string, TreeEntry['kind']>>): Tree {
  const entries = Object.entries(files).map(([path, kind]) => ({ path, kind }))
  return {
    label: 'a test',
    find: (path) => Promise.resolve(entries.find((entry) => entry.path === path)),
    list: (folder) => Promise.resolve(entriesBelow(entries, folder)),
    read: () => Promise.reject(new Error('nobody should read')),
  }
}

export const pullRequest: PullRequest = {
  number: 7,
  open: true,
  head: { sha: HEAD, ref: 'feature', repository: 'acme/shop' },
  base: { sha: BASE, ref: 'main', repository: 'acme/shop' },
}

/** Surroundings in memory, which say what reached them. */
export interface MemorySurroundings extends Surroundings {
  readonly runner: MemoryRunner
  readonly forge: MemoryForge
}

/** A pull request of this repository, all permissions, and one configured output. */
export function surroundings(changes: Partial<MemorySurroundings> = {}): MemorySurroundings {
  return {
    runner: memoryRunner(),
    forge: memoryForge(),
    pullRequest,
    privileged: false,
    readsOnly: false,
    head: treeOf({ 'app/models.py': 'file' }),
    outputs: ['app/models.py'],
    failOnDrift: true,
    folder: mkdtempSync(join(tmpdir(), 'model-drift-')),
    context: context(),
    ...changes,
  }
}

/** What GitHub says to a token without a permission. */
export function forbidden(permission: string): ForgeError {
  const facts = { kind: 'forbidden', status: 403, permissions: [permission] } as const
  return new ForgeError('could not do it: GitHub said 403, "Resource not accessible by integration"', facts)
}
