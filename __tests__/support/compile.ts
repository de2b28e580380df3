import { transformFileSync } from '@swc/core'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Compiles folders of the repository (`src`), so that a process of its own can run them, and gives the new folder in
 * which they lie as they do here. It is in the repository, where packages are found; whoever asks for it removes it.
 */
export function compile(...folders: readonly string[]): string {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const target = mkdtempSync(join(root, '.cache', 'compiled-'))
  for (const path of folders.flatMap(listFiles)) {
    const to = join(target, path)
    mkdirSync(dirname(to), { recursive: true })
    if (path.endsWith('.ts')) writeFileSync(to.replace(/\.ts$/, '.js'), toJavaScript(path))
    else copyFileSync(join(root, path), to)
  }
  return target
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|mjs)$/.test(path))
    .map((path) => join(folder, path))
}

function toJavaScript(path: string): string {
  const { code } = transformFileSync(join(root, path), {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  })
  return code
}
