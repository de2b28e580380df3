import { statementsOf } from './statements.js'
import { childrenOf, readValue, textOf, type SyntaxNode, type Value } from './value.js'

/** A Python module, as far as models are written with it. */
export interface Module {
  /** The module's own name, which a package knows it by. */
  readonly name: string
  /** From the names in this module to what they were imported as: `mapped_column_` to `mapped_column`. */
  readonly imported: ReadonlyMap<string, string>
  readonly assignments: readonly Assignment[]
  readonly classes: readonly ClassBody[]
}

/** A class, with the assignments of its body and the classes in it. */
export interface ClassBody {
  readonly name: string
  /** Whether it has no brackets, and so no base. */
  readonly isBare: boolean
  readonly assignments: readonly Assignment[]
  readonly classes: readonly ClassBody[]
}

/** `name: annotation = value`; the annotation as it stands in the source. */
export interface Assignment {
  readonly name: string
  readonly annotation?: string
  readonly value?: Value
}

/** How deep classes are read in classes: `Meta` is one deep. */
const DEPTH = 3

/** Reads a module; what is no import, no assignment to a name and no class is passed over. */
export function readModule(name: string, text: string): Module {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const statements = statementsOf(source)
  return {
    name,
    imported: new Map(statements.flatMap((statement) => readImport(statement, source))),
    ...readStatements(statements, source, DEPTH),
  }
}

/** What a name of a module was imported as, without the modules before it: `ForeignKey` for `models.ForeignKey`. */
export function originalName({ imported }: Module, name: string): string {
  const plain = name.slice(name.lastIndexOf('.') + 1)
  return plain === name ? (imported.get(name) ?? name) : plain
}

type Statements = Pick<ClassBody, 'assignments' | 'classes'>

function readStatements(statements: readonly SyntaxNode[], source: string, depth: number): Statements {
  return {
    assignments: statements.flatMap((statement) => [
      ...readAssignment(statement, source),
      ...readMethod(statement, source),
    ]),
    classes: depth === 0 ? [] : statements.flatMap((statement) => readClass(statement, source, depth - 1)),
  }
}

function readAssignment(statement: SyntaxNode, source: string): readonly Assignment[] {
  if (statement.name !== 'AssignStatement') return []
  const [target, ...parts] = childrenOf(statement)
  const value = parts.at(-1)
  if (target?.name !== 'VariableName') return []
  const annotation = parts.find((part) => part.name === 'TypeDef')
  return [
    {
      name: textOf(target, source),
      ...(annotation ? { annotation: textOf(annotation, source) } : {}),
      ...(value && value !== annotation ? { value: readValue(value, source) } : {}),
    },
  ]
}

/** A decorated method that only gives a value says what an assignment would: `def user(cls) -> Mapped["User"]`. */
function readMethod(statement: SyntaxNode, source: string): readonly Assignment[] {
  if (statement.name !== 'DecoratedStatement') return []
  const parts = childOf(statement, 'FunctionDefinition')
  const [name, annotation, body] = ['VariableName', 'TypeDef', 'Body'].map((kind) =>
    parts.find((part) => part.name === kind),
  )
  const value = body && childOf(body, 'ReturnStatement').at(-1)
  if (!name || !value) return []
  return [
    {
      name: textOf(name, source),
      ...(annotation ? { annotation: textOf(annotation, source) } : {}),
      value: readValue(value, source),
    },
  ]
}

/** The children of a node's first child of a kind; none where it has none. */
function childOf(node: SyntaxNode, kind: string): readonly SyntaxNode[] {
  const child = childrenOf(node).find(({ name }) => name === kind)
  return child ? childrenOf(child) : []
}

function readClass(statement: SyntaxNode, source: string, depth: number): readonly ClassBody[] {
  if (statement.name !== 'ClassDefinition') return []
  const parts = childrenOf(statement)
  const name = parts.find((part) => part.name === 'VariableName')
  const body = parts.find((part) => part.name === 'Body')
  if (!name || !body) return []
  const isBare = !parts.some((part) => part.name === 'ArgList')
  return [{ name: textOf(name, source), isBare, ...readStatements(childrenOf(body), source, depth) }]
}

/** The renamed names of an import: each one with what stands before its `as`. */
function readImport(statement: SyntaxNode, source: string): readonly (readonly [string, string])[] {
  if (statement.name !== 'ImportStatement') return []
  const parts = childrenOf(statement)
  return parts.flatMap((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]]
    return part.name === 'as' && before && after
      ? [[textOf(after, source), textOf(before, source)] as const]
      : []
  })
}
