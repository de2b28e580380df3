import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a commit puts at a path: text, a file that may be run, a link, or `null` for nothing any more. */
export type Content = string | { readonly executable: string } | { readonly link: string } | null

/** A line of `git ls-tree`. */
export interface TreeRow {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

const IDENTITY = { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' }

/** A real bare git repository in a folder of its own. */
export class TestRepository {
  readonly #home = mkdtempSync(join(tmpdir(), 'model-drift-git-'))
  readonly folder = join(this.#home, 'shop.git')

  constructor() {
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.folder])
    this.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
    this.git(['config', 'uploadpack.allowFilter', 'true'])
  }

  /** Runs git in the repository and gives what it prints, without the last newline. Throws when git fails. */
  git(args: readonly string[], options: { readonly input?: string; readonly index?: string } = {}): string {
    return this.#run(args, options).toString('utf8').replace(/\n$/, '')
  }

  /** Adds a commit to a branch, which begins at `from` when it is new, and returns its id. */
  commit(
    branch: string,
    files: Readonly<Record<string, Content>>,
    { from = '', message = 'change' } = {},
  ): string {
    const parent = this.find(`refs/heads/${branch}`) ?? (from && this.get(from))
    const index = join(this.#home, 'index')
    rmSync(index, { force: true })
    if (parent) this.git(['read-tree', parent], { index })
    for (const [path, content] of Object.entries(files)) this.#put(path, content, index)
    const commit = this.#record(this.git(['write-tree'], { index }), parent ? [parent] : [], message)
    this.git(['update-ref', `refs/heads/${branch}`, commit])
    return commit
  }

  /** The merge of a head into a base, as GitHub makes it for `refs/pull/N/merge`. Whole files only. */
  merge(base: string, head: string): string {
    const index = join(this.#home, 'index')
    rmSync(index, { force: true })
    const start = this.git(['merge-base', base, head])
    this.git(['read-tree', '-i', '-m', '--aggressive', start, base, head], { index })
    return this.#record(this.git(['write-tree'], { index }), [this.get(base), this.get(head)], 'merge')
  }

  /** The commit that a revision names; undefined when there is none. */
  find(revision: string): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    } catch {
      return undefined
    }
  }

  /** The commit that a revision names; throws when there is none. */
  get(revision: string): string {
    const found = this.find(revision)
    if (found === undefined) throw new Error(`no commit ${revision}`)
    return found
  }

  /** What a commit or tree holds, folders among them; undefined when there is no such tree. */
  list(id: string, recursive: boolean): readonly TreeRow[] | undefined {
    try {
      const args = ['ls-tree', '-l', '-z', '--full-tree', ...(recursive ? ['-r', '-t'] : []), id]
      return this.#run(args).toString('utf8').split('\0').filter(Boolean).map(toRow)
    } catch {
      return undefined
    }
  }

  /** A blob's bytes; undefined when there is no such blob. */
  read(id: string): Buffer | undefined {
    try {
      return this.#run(['cat-file', 'blob', id])
    } catch {
      return undefined
    }
  }

  /** A file's text at a revision; undefined when it is not there. */
  show(revision: string, path: string): string | undefined {
    return this.read(`${revision}:${path}`)?.toString('utf8')
  }

  /** A working folder with a commit checked out: with all history, or as actions/checkout does with none. */
  checkout(commit: string, { shallow = true } = {}): string {
    const folder = mkdtempSync(join(this.#home, 'work-'))
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
    git('init', '--quiet')
    const all = '+refs/heads/*:refs/remotes/origin/*'
    git(
      'fetch',
      '--quiet',
      ...(shallow ? ['--depth=1'] : []),
      `file://${this.folder}`,
      commit,
      ...(shallow ? [] : [all]),
    )
    git('checkout', '--quiet', '--detach', commit)
    return folder
  }

  /** An empty folder that goes with the repository. */
  makeFolder(name: string): string {
    return mkdtempSync(join(this.#home, `${name}-`))
  }

  /** Removes the repository and every folder that came from it. */
  remove(): void {
    rmSync(this.#home, { recursive: true, force: true })
  }

  #put(path: string, content: Content, index: string): void {
    if (content === null) {
      this.git(['update-index', '--index-info'], { index, input: `0 ${'0'.repeat(40)}\t${path}\n` })
      return
    }
    const [mode, input] = toBlob(content)
    const id = this.git(['hash-object', '-w', '--stdin'], { input })
    this.git(['update-index', '--add', '--cacheinfo', `${mode},${id},${path}`], { index })
  }

  #record(tree: string, parents: readonly string[], message: string): string {
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message])
  }

  #run(args: readonly string[], { input = '', index = '' } = {}): Buffer {
    const { name, email, date } = IDENTITY
    const author = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date }
    const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date }
    const env = { ...process.env, ...author, ...committer, ...(index ? { GIT_INDEX_FILE: index } : {}) }
    return execFileSync('git', ['-C', this.folder, ...args], {
      input,
      env,
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    })
  }
}

function toBlob(content: Exclude<Content, null>): readonly [mode: string, text: string] {
  if (typeof content === 'string') return ['100644', content]
  return 'link' in content ? ['120000', content.link] : ['100755', content.executable]
}

function toRow(line: string): TreeRow {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', sha = '', size = ''] = line.slice(0, tab).split(/ +/)
  return { path: line.slice(tab + 1), mode, type, sha, ...(type === 'blob' ? { size: Number(size) } : {}) }
}
