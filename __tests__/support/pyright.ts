import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { venv } from './python.js'

const PYRIGHT = createRequire(import.meta.url).resolve('pyright')

/** One finding of pyright. */
interface Finding {
  readonly file: string
  readonly message: string
  readonly rule?: string
  readonly range: { readonly start: { readonly line: number } }
}

/** What pyright found in a folder: the lines that it would print, and how many files it read. */
export interface PyrightRun {
  readonly files: number
  readonly findings: readonly string[]
}

/** Asks pyright about a folder as its `pyrightconfig.json` says, with the packages of the virtual environment; throws its words where it gives no answer. */
export function askPyright(folder: string): Promise<PyrightRun> {
  const args = [PYRIGHT, '--outputjson', '--pythonpath', join(venv(), 'bin', 'python'), '--project', folder]
  return new Promise((settle, fail) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (_, stdout, stderr) => {
      try {
        settle(readAnswer(stdout, folder))
      } catch {
        fail(new Error(`pyright gave no answer: ${stdout}${stderr}`))
      }
    })
  })
}

function readAnswer(stdout: string, folder: string): PyrightRun {
  const answer = JSON.parse(stdout) as {
    readonly generalDiagnostics: readonly Finding[]
    readonly summary: { readonly filesAnalyzed: number }
  }
  const findings = answer.generalDiagnostics.map(
    ({ file, message, range, rule }) =>
      `${file.slice(folder.length + 1)}:${String(range.start.line + 1)} ${rule ?? ''} ${message}`,
  )
  return { files: answer.summary.filesAnalyzed, findings }
}
