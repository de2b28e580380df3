import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { Socket } from 'node:net'
import { startGit } from './git-process.js'

/** Reads objects of a repository by their ids. */
export type ReadBlob = (id: string) => Promise<Uint8Array>

interface Waiting {
  readonly id: string
  readonly settle: (bytes: Uint8Array) => void
  readonly fail: (error: Error) => void
}

/**
 * A reader of blobs: one `git cat-file --batch` for all of them, started by the first read. It keeps the program
 * alive only while somebody waits, and ends with it. A read fails when the object is not there.
 */
export function openBlobs(folder: string): ReadBlob {
  let batch: Batch | undefined
  return (id) => (batch ??= new Batch(startGit(folder, ['cat-file', '--batch']))).read(id)
}

class Batch {
  readonly #git: ChildProcessWithoutNullStreams
  readonly #waiting: Waiting[] = []
  readonly #answer = new AnswerBuffer()
  #ended: Error | undefined

  constructor(git: ChildProcessWithoutNullStreams) {
    this.#git = git
    git.stdout.on('data', (chunk: Buffer) => {
      this.#answer.add(chunk)
      this.#deliver()
    })
    git.on('error', (error) => {
      this.#end(error)
    })
    git.on('close', () => {
      this.#end(new Error('git stopped while it was reading files'))
    })
    this.#hold(false)
  }

  read(id: string): Promise<Uint8Array> {
    if (this.#ended) return Promise.reject(this.#ended)
    return new Promise((settle, fail) => {
      this.#waiting.push({ id, settle, fail })
      this.#hold(true)
      this.#git.stdin.write(`${id}\n`)
    })
  }

  /** git answers in the order of the questions. */
  #deliver(): void {
    for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
      const answer = this.#answer.take()
      if (!answer) return
      this.#waiting.shift()
      if (answer.bytes) first.settle(answer.bytes)
      else first.fail(new Error(`git has no file with the id ${first.id} here`))
    }
    this.#hold(false)
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { fail } of this.#waiting.splice(0)) fail(this.#ended)
  }

  /** Whether the program may not end yet. */
  #hold(held: boolean): void {
    const { stdin, stdout, stderr } = this.#git
    const sockets = [stdin, stdout, stderr].filter((stream) => stream instanceof Socket)
    for (const part of [this.#git, ...sockets]) {
      if (held) part.ref()
      else part.unref()
    }
  }
}

/** What git has printed and nobody has taken: `<id> blob <size>\n<bytes>\n`, or `<id> missing\n`. */
class AnswerBuffer {
  #chunks: Buffer[] = []
  #size = 0
  #needed = 0

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
  }

  /** The next whole answer, without bytes when git has no such blob; undefined while it is still coming. */
  take(): { readonly bytes?: Uint8Array } | undefined {
    if (this.#size < this.#needed || this.#size === 0) return undefined
    const all = Buffer.concat(this.#chunks)
    this.#keep(all)
    const end = all.indexOf('\n')
    if (end === -1) return undefined
    const [, type, digits] = all.toString('latin1', 0, end).split(' ')
    const size = digits === undefined ? undefined : Number(digits)
    const after = end + 1 + (size === undefined ? 0 : size + 1)
    if (all.length < after) {
      this.#needed = after
      return undefined
    }
    this.#keep(all.subarray(after))
    return type === 'blob' ? { bytes: Uint8Array.from(all.subarray(end + 1, after - 1)) } : {}
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length > 0 ? [rest] : []
    this.#size = rest.length
    this.#needed = 0
  }
}
