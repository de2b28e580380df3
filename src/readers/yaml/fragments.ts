import { dirname, extname } from 'node:path/posix'
import type { Scalar } from 'yaml'
import { circle } from '../../includes/inclusion.js'
import type { Place } from '../../model/place.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
import { FILE_LIMIT, type Load } from '../reader.js'
import { Extent } from './extent.js'
import { findIncludes } from './find-includes.js'
import { parseYaml, type ParsedYaml } from './parse.js'
import { type Fragment, toTrees } from './to-tree.js'

/**
 * The trees of one YAML file and of the files that its tags `!include` name, each read once however often it is named.
 * Errors: `circular-include`, `include-not-read` for what is no YAML, `too-large` for all of them together,
 * and those of finding, reading and parsing them.
 */
export class Fragments {
  readonly #load: Load
  readonly #findings: Findings
  readonly #extent = new Extent()
  /** By the folder that an include is relative to and its target. */
  readonly #targets = new Map<string, readonly SourceFile[]>()
  readonly #files = new Map<string, Fragment>()
  #bytes = 0

  constructor(load: Load, findings: Findings) {
    this.#load = load
    this.#findings = findings
  }

  /** What a file stands for; `chain` is the paths that lead to it, its own the last. */
  async read(file: SourceFile, chain: readonly string[]): Promise<Fragment> {
    this.#bytes += Buffer.byteLength(file.text)
    const parsed = parseYaml(file, this.#findings)
    if (!parsed) return NOTHING
    const fragments = await this.#readIncluded(parsed, chain)
    const surroundings = { lines: parsed.lines, findings: this.#findings, extent: this.#extent, fragments }
    const { value, ...size } = this.#extent.measureAside(() =>
      parsed.roots.map((root) => toTrees(root, surroundings)),
    )
    const rest = [...fragments.values(), ...value].flatMap((part) => part.rest)
    return { ...size, trees: value.flatMap(({ trees }) => trees), rest: [...new Set(rest)] }
  }

  async #readIncluded(
    { roots, lines }: ParsedYaml,
    chain: readonly string[],
  ): Promise<ReadonlyMap<Scalar, Fragment>> {
    const fragments = new Map<Scalar, Fragment>()
    for (const { node, place, target } of findIncludes(roots, lines, this.#findings)) {
      const files = await this.#find(target, place)
      const parts = []
      for (const file of files) parts.push(await this.#readOnce(file, place, chain))
      fragments.set(node, join(parts))
    }
    return fragments
  }

  async #find(target: string, place: Place): Promise<readonly SourceFile[]> {
    const key = JSON.stringify([dirname(place.path), target])
    const known = this.#targets.get(key)
    if (known) return known
    const { value, diagnostics } = (await this.#load({ place, target })) ?? ALONE
    this.#findings.add(diagnostics)
    const files = value.filter(({ path }) => EXTENSIONS.includes(extname(path).toLowerCase()))
    if (value === ALONE.value) this.#findings.error(place, 'include-not-read', NO_OTHERS)
    else if (files.length === 0 && value.length > 0) this.#findings.error(place, 'include-not-read', NO_YAML)
    this.#targets.set(key, files)
    return files
  }

  async #readOnce(file: SourceFile, place: Place, chain: readonly string[]): Promise<Fragment> {
    const { path, text } = file
    const known = this.#files.get(path)
    if (known) return known
    if (chain.includes(path)) {
      this.#findings.add([circle({ place }, chain, path)])
      return NOTHING
    }
    this.#findings.taken.add(path)
    const fits = this.#bytes + Buffer.byteLength(text) <= FILE_LIMIT
    if (!fits) this.#findings.error(place, 'too-large', TOO_LARGE)
    const fragment = fits ? await this.read(file, [...chain, path]) : NOTHING
    this.#files.set(path, fragment)
    return fragment
  }
}

const EXTENSIONS = ['.yaml', '.yml']

const NOTHING: Fragment = { trees: [], rest: [], nodes: 0, depth: 0 }

const ALONE = { value: [], diagnostics: [] } as const

const NO_OTHERS = '`!include` stands for another file, and here is only this one'

const NO_YAML =
  '`!include` stands for what a YAML file holds, and this is none; a schema in another format is read where the root says `include: path`'

const TOO_LARGE = `A file may have up to ${FILE_LIMIT / 1024 / 1024} MiB with all that it includes by tag, and here it has more; give its parts to \`include\` at the root`

function join(parts: readonly Fragment[]): Fragment {
  return {
    trees: parts.flatMap(({ trees }) => trees),
    rest: parts.flatMap(({ rest }) => rest),
    nodes: parts.reduce((sum, { nodes }) => sum + nodes, 0),
    depth: Math.max(0, ...parts.map(({ depth }) => depth)),
  }
}
