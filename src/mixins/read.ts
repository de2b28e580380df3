import type { Mixin } from '../model/mixin.js'
import { statementsOf } from '../names/statements.js'
import { childrenOf, textOf, type SyntaxNode } from '../names/value.js'
import { type ImportedNames, qualify, readImports } from './imported-names.js'
import type { ModuleFile } from './modules.js'
import { normalForm } from './normal-form.js'

/** What a class says; what keeps it from being read; or the module that hands it on. */
export type Read =
  | Omit<Mixin, 'module' | 'name' | 'columns'>
  | { readonly problem: string }
  | { readonly from: { readonly module: string; readonly name: string } }

/** Parents that bring no columns. */
const PLAIN_PARENTS: ReadonlySet<string> = new Set(['object', 'sqlalchemy.orm.MappedAsDataclass'])

/** How many classes of a module may derive from each other. */
const DEPTH = 8

/** The most characters of a statement that are shown. */
const MOST_SHOWN = 200

interface Member {
  readonly attribute: string
  readonly text: string
  readonly qualified: string
}

interface Source {
  readonly text: string
  readonly names: ImportedNames
  readonly classes: ReadonlyMap<string, SyntaxNode>
  /** The classes that were read: none is read twice, however often it is a parent. */
  readonly read: Set<string>
}

/** Reads a class of a module. */
export function readMixin(file: ModuleFile, name: string): Read {
  const text = file.text.replaceAll(/\r\n?/g, '\n')
  const statements = statementsOf(text)
  const imported = readImports(statements, text, file.parent)
  const names = new Map([...readVariables(statements, text, file.module), ...imported])
  const source = { text, names, classes: readClasses(statements, text), read: new Set<string>() }
  const [, module, original] = /^(.+)\.(\w+)$/.exec(imported.get(name) ?? '') ?? []
  if (!source.classes.has(name)) {
    if (module !== undefined && original !== undefined) return { from: { module, name: original } }
    return { problem: `is no class of ${file.path}` }
  }
  const { members, problems } = readClass(name, source, DEPTH)
  const [problem] = problems
  return problem === undefined ? toMixin(members) : { problem: `cannot be used: ${problem} in ${file.path}` }
}

/** The module's own variables, such as annotated types, by what another module imports. */
function readVariables(
  statements: readonly SyntaxNode[],
  source: string,
  module: string,
): readonly (readonly [string, string])[] {
  return statements.flatMap((statement) => {
    const [target] = statement.name === 'AssignStatement' ? childrenOf(statement) : []
    const name = target?.name === 'VariableName' ? textOf(target, source) : undefined
    return name === undefined ? [] : [[name, `${module}.${name}`] as const]
  })
}

function toMixin(all: readonly Member[]): Omit<Mixin, 'module' | 'name' | 'columns'> {
  const members = new Map(all.map((member) => [member.attribute, member]))
  return {
    attributes: all
      .filter(({ qualified }) => /\bsqlalchemy\b/.test(qualified))
      .map(({ attribute }) => attribute),
    said: (attribute) => members.get(attribute)?.text,
    agrees: (attribute, statement) => {
      const own = normalForm(members.get(attribute)?.qualified ?? '')
      return own !== undefined && own === normalForm(statement)
    },
  }
}

function readClasses(statements: readonly SyntaxNode[], source: string): ReadonlyMap<string, SyntaxNode> {
  const classes = statements.filter(({ name }) => name === 'ClassDefinition')
  return new Map(
    classes.flatMap((each) => {
      const name = childrenOf(each).find((part) => part.name === 'VariableName')
      return name ? [[textOf(name, source), each] as const] : []
    }),
  )
}

interface Contents {
  readonly members: readonly Member[]
  readonly problems: readonly string[]
}

/** A class with what its parents in the same module say before it. */
function readClass(name: string, source: Source, depth: number): Contents {
  if (source.read.has(name)) return NOTHING
  source.read.add(name)
  const parts = childrenOf(source.classes.get(name) ?? EMPTY)
  const args = parts.find((part) => part.name === 'ArgList')
  const body = parts.find((part) => part.name === 'Body')
  const contents = [
    ...(args ? readParents(args, source, depth) : []),
    ...(body ? childrenOf(body).map((statement) => readStatement(statement, source)) : []),
  ]
  return {
    members: contents.flatMap(({ members }) => members),
    problems: contents.flatMap(({ problems }) => problems),
  }
}

const EMPTY: SyntaxNode = { name: '', from: 0, to: 0, firstChild: null, nextSibling: null }

function readParents(args: SyntaxNode, source: Source, depth: number): readonly Contents[] {
  const parts = childrenOf(args)
  const parents = parts.filter(
    (part, index) => part.name !== 'AssignOp' && ![parts[index - 1], parts[index + 1]].some(isAssign),
  )
  return parents.map((parent) => {
    const name = textOf(parent, source.text)
    if (source.classes.has(name) && depth > 0) return readClass(name, source, depth - 1)
    const isPlain = PLAIN_PARENTS.has(qualify(parent, source.text, source.names))
    return isPlain ? NOTHING : { members: [], problems: [`the columns of its parent ${name} are not`] }
  })
}

const NOTHING: Contents = { members: [], problems: [] }

function isAssign(part: SyntaxNode | undefined): boolean {
  return part?.name === 'AssignOp'
}

function readStatement(statement: SyntaxNode, { text, names }: Source): Contents {
  const [target] = childrenOf(statement)
  const whole = textOf(statement, text)
  if (statement.name === 'DecoratedStatement' && /\bdeclared_attr\b/.test(whole))
    return { members: [], problems: [`what declared_attr gives is not known`] }
  if (statement.name !== 'AssignStatement' || target?.name !== 'VariableName') return NOTHING
  const attribute = textOf(target, text)
  if (attribute === '__table_args__') return { members: [], problems: ['it has __table_args__'] }
  const line = shorten(whole.replaceAll(/\s+/g, ' '))
  return { members: [{ attribute, text: line, qualified: qualify(statement, text, names) }], problems: [] }
}

/** A statement is shown to people, and may be of any length. */
function shorten(line: string): string {
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line
}
