import type { Layout } from './layout.js'

/**
 * The imports of one Python module. Asking for a name gives the name to write and records the import, so the import
 * block is a consequence of the body and cannot disagree with it.
 */
export interface Imports {
  /** `from module import name`; what to write for it in the body. */
  from(module: string, name: string): string
  /** `import module` (no dots); what to write for it in the body. */
  module(name: string): string
  /** A module under a name of ours: `from app import models as tables`; what to write for it in the body. */
  moduleAs(path: string, name: string): string
  /** `from module import name` for annotations alone: under `if TYPE_CHECKING:`. */
  type(module: string, name: string): string
  /** The import block as isort (ruff's rule I) sorts it and `ruff format` wraps it; empty when nothing was asked for. */
  print(layout: Layout): readonly string[]
}

/** Names that are in use. */
export type Names = Pick<ReadonlySet<string>, 'has'>

interface Member {
  readonly name: string
  readonly alias: string
}

type Modules = Map<string, Map<string, Member>>

const STANDARD_LIBRARY = new Set([
  'builtins',
  'collections',
  'contextlib',
  'datetime',
  'decimal',
  'enum',
  'functools',
  'importlib',
  'ipaddress',
  'logging',
  'os',
  're',
  'pathlib',
  'typing',
  'uuid',
])
const THIRD_PARTY = new Set([
  'alembic',
  'django',
  'geoalchemy2',
  'pgvector',
  'pydantic',
  'sqlalchemy',
  'sqlalchemy_utils',
  'sqlmodel',
])

/**
 * An empty collection of imports. A name that the module's own classes, variables or attributes use (`taken`) is
 * imported under an alias with underscores at its end: the users' names stay as they are. So is a name that was
 * imported from elsewhere already.
 */
export function createImports(taken: Names): Imports {
  const aliases = new Set<string>()
  const claim = (name: string): string => {
    const alias = freeAlias(name, { has: (candidate) => taken.has(candidate) || aliases.has(candidate) })
    aliases.add(alias)
    return alias
  }
  const members: Modules = new Map()
  const types: Modules = new Map()
  const modules = new Map<string, Member>()
  return {
    from: (module, name) => record(members, module, name, claim),
    type: (module, name) => {
      record(members, 'typing', 'TYPE_CHECKING', claim)
      return record(types, module, name, (own) => own)
    },
    module: (name) => {
      const known = modules.get(name) ?? { name, alias: claim(name) }
      modules.set(name, known)
      return known.alias
    },
    moduleAs: (path, name) => {
      const [, parent = '', own = path] = /^(.*\.)([^.]+)$/.exec(path) ?? []
      if (parent === '') return recordAlias(modules, own, name, claim)
      const from = /[^.]/.test(parent) ? parent.slice(0, -1) : parent
      const siblings = members.get(from) ?? new Map<string, Member>()
      members.set(from, siblings)
      return recordAlias(siblings, own, name, claim)
    },
    print: (layout) => {
      const checking = members.get('typing')?.get('TYPE_CHECKING')?.alias ?? ''
      const guarded = printSections(types, new Map(), 4, layout)
      const guard = guarded.length > 0 ? ['', `if ${checking}:`, ...guarded] : []
      return [...printSections(members, modules, 0, layout), ...guard]
    },
  }
}

function record(modules: Modules, module: string, name: string, claim: (name: string) => string): string {
  const known = modules.get(module)?.get(name)
  if (known) return known.alias
  const members = modules.get(module) ?? new Map<string, Member>()
  // What a relative module holds is our own: its name was settled against the others already.
  const alias = module.startsWith('.') ? name : claim(name)
  modules.set(module, members.set(name, { name, alias }))
  return alias
}

function recordAlias(
  known: Map<string, Member>,
  name: string,
  wanted: string,
  claim: (name: string) => string,
): string {
  const member = known.get(name) ?? { name, alias: claim(wanted) }
  known.set(name, member)
  return member.alias
}

function freeAlias(name: string, taken: Names): string {
  return taken.has(name) ? freeAlias(`${name}_`, taken) : name
}

function printSections(
  members: Modules,
  modules: ReadonlyMap<string, Member>,
  indent: number,
  layout: Layout,
): string[] {
  const sections: string[][] = [[], [], [], []]
  for (const { name, alias } of [...modules.values()].sort((a, b) => compareNaturally(a.name, b.name))) {
    sections[sectionOf(name)]?.push(`${' '.repeat(indent)}import ${aliased({ name, alias })}`)
  }
  for (const [module, names] of [...members].sort(([a], [b]) => compareModules(a, b))) {
    sections[sectionOf(module)]?.push(...printFrom(module, [...names.values()], indent, layout))
  }
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index > 0 ? ['', ...section] : section))
}

/** The sections in isort's order: the standard library, third party, first party, relative. */
function sectionOf(module: string): number {
  if (module.startsWith('.')) return 3
  const root = module.split('.')[0] ?? ''
  if (STANDARD_LIBRARY.has(root)) return 0
  return THIRD_PARTY.has(root) ? 1 : 2
}

/** Members under their own name share a statement, each alias has one of its own; the first member gives its place. */
function printFrom(
  module: string,
  members: readonly Member[],
  indent: number,
  layout: Layout,
): readonly string[] {
  const sorted = [...members].sort((a, b) => compareMembers(a.name, b.name))
  const plain = sorted.filter(isPlain)
  const start = `${' '.repeat(indent)}from ${module} import `
  return sorted
    .filter((member) => !isPlain(member) || member === plain[0])
    .flatMap((member) =>
      isPlain(member)
        ? wrapNames(
            start,
            plain.map(({ name }) => name),
            indent,
            layout,
          )
        : [`${start}${aliased(member)}`],
    )
}

function isPlain({ name, alias }: Member): boolean {
  return name === alias
}

function wrapNames(
  start: string,
  names: readonly string[],
  indent: number,
  layout: Layout,
): readonly string[] {
  const whole = `${start}${names.join(', ')}`
  if (layout.fits(whole)) return [whole]
  const margin = ' '.repeat(indent)
  return [`${start}(`, ...names.map((name) => `${margin}    ${name},`), `${margin})`]
}

function aliased({ name, alias }: Member): string {
  return name === alias ? name : `${name} as ${alias}`
}

/** isort's order of relative modules puts the parents' (`..`) before our own (`.`). */
function compareModules(a: string, b: string): number {
  return (
    distance(b) - distance(a) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b)
  )
}

function distance(module: string): number {
  return module.length - module.replace(/^\.+/, '').length
}

/** Names in the order that ruff (RUF022) asks of `__all__`: CONSTANTS, then Classes, then the others. */
export function sortExports(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => rank(a) - rank(b) || compareNaturally(a, b))
}

/** isort's order of members: CONSTANTS, then Classes, then the others. */
function compareMembers(a: string, b: string): number {
  return rank(a) - rank(b) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b)
}

function rank(name: string): number {
  // Ruff counts bytes: a single letter is a constant when it is not in ASCII.
  if (Buffer.byteLength(name) > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return 0
  return /^\p{Lu}/u.test(name) ? 1 : 2
}

/** Natural order: runs of digits compare as numbers, everything else by code point. */
function compareNaturally(a: string, b: string): number {
  if (a === b) return 0
  if (!/\d/.test(a)) return a < b ? -1 : 1
  const left = a.match(/\d+|\D/gu) ?? []
  const right = b.match(/\d+|\D/gu) ?? []
  const at = left.findIndex((part, index) => part !== right[index])
  if (at < 0) return left.length - right.length
  return comparePart(left[at] ?? '', right[at])
}

function comparePart(a: string, b: string | undefined): number {
  if (b === undefined) return 1
  const isNumeric = /^\d/.test(a) && /^\d/.test(b)
  if (isNumeric && !a.startsWith('0') && !b.startsWith('0') && a.length !== b.length)
    return a.length - b.length
  return a < b ? -1 : 1
}
