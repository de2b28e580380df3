import type { ColumnNode } from '../model/document.js'
import { without } from '../without.js'
import { merge } from './column-references.js'
import type { SchemaFindings } from './findings.js'

/** A column that something in a table, or at a root, stands for. */
export interface Part {
  /** The column as written, in the table or in a group. */
  readonly node: ColumnNode
  /** The same with all that it takes over. */
  readonly column: ColumnNode
  readonly inGroup: boolean
}

/** How deep groups may lie within each other, and for how many columns all of them may stand. */
const DEPTH_LIMIT = 100
const COLUMN_LIMIT = 200_000

/**
 * A function that gives what a column stands for: itself, or the members of the group that it is or refers to, at any
 * depth. What a reference to a group says holds for each member. Errors: `circular-reference` with the circle,
 * `too-many-columns`; a name for a group is a `group-name` warning.
 */
export function createGroupExpander(
  follow: (column: ColumnNode) => ColumnNode,
  findings: SchemaFindings,
): (column: ColumnNode) => readonly Part[] {
  const expander = new GroupExpander(follow, findings)
  return (column) => expander.expand(column, [])
}

type Said = Omit<ColumnNode, 'id' | 'name' | 'referenceId' | 'formerNames' | 'members'>

class GroupExpander {
  readonly #follow: (column: ColumnNode) => ColumnNode
  readonly #findings: SchemaFindings
  readonly #reported = new Set<ColumnNode>()
  #count = 0
  #isFull = false

  constructor(follow: (column: ColumnNode) => ColumnNode, findings: SchemaFindings) {
    this.#follow = follow
    this.#findings = findings
  }

  /**
   * `around` is the groups that the column stands in, and what refers to them, the outermost first; `said` is what the
   * references among them say of all members.
   */
  expand(node: ColumnNode, around: readonly ColumnNode[], said?: Said): readonly Part[] {
    const column = this.#follow(node)
    if (!column.members) {
      return [{ node, column: said ? merge(said, column) : column, inGroup: around.length > 0 }]
    }
    this.#count += column.members.length
    if (this.#isRefused(node, around)) return []
    if (node.members && node.type !== undefined) this.#warnOfType(node)
    const chain = [...around, node]
    const saying = node.referenceId === undefined ? said : { ...this.#readSaid(node), ...said }
    return column.members.flatMap((member) => this.expand(member, chain, saying))
  }

  #isRefused(node: ColumnNode, around: readonly ColumnNode[]): boolean {
    if (around.includes(node)) {
      const circle = [...around.slice(around.indexOf(node)), node].map(nameOf).join(' -> ')
      this.#report(node, 'circular-reference', `groups of columns refer to each other in a circle: ${circle}`)
      return true
    }
    const isDeep = around.length >= DEPTH_LIMIT
    if (!isDeep && this.#count <= COLUMN_LIMIT) return false
    const message = `groups of columns may lie ${DEPTH_LIMIT} deep in each other and stand for ${COLUMN_LIMIT} columns together, and here are more`
    if (!this.#isFull) this.#report(node, 'too-many-columns', message)
    this.#isFull = true
    return true
  }

  #readSaid(node: ColumnNode): Said {
    const { name, referenceId } = node
    if (name !== undefined)
      this.#warn(
        node,
        'group-name',
        `"${name}" refers to the group "${referenceId ?? ''}", whose columns have names of their own; this one is ignored`,
      )
    return without(node, 'id', 'name', 'referenceId', 'formerNames', 'members')
  }

  /** A group is no column: what has a type was hardly meant as one. */
  #warnOfType(node: ColumnNode): void {
    const { name = '', type = '' } = node
    const message = `"${name}" of type ${type} holds other columns, which stand in its place; it is no column itself`
    this.#warn(node, 'group-type', message)
  }

  #warn(node: ColumnNode, code: string, message: string): void {
    if (!this.#reported.has(node)) this.#findings.warn(node.place, code, message)
    this.#reported.add(node)
  }

  #report(node: ColumnNode, code: string, message: string): void {
    if (!this.#reported.has(node)) this.#findings.error(node.place, code, message)
    this.#reported.add(node)
  }
}

function nameOf({ id, name, referenceId }: ColumnNode): string {
  return `"${referenceId ?? id ?? name ?? ''}"`
}

/**
 * The columns of a table: what it writes itself holds before a group's member of the same name, whose place it takes
 * and from which it has what it does not say.
 */
export function settleGroups<C extends ColumnNode & { readonly name: string }>(
  columns: readonly { readonly column: C; readonly inGroup: boolean }[],
  keyOf: (name: string) => string,
): readonly C[] {
  if (!columns.some(({ inGroup }) => inGroup)) return columns.map(({ column }) => column)
  const keyed = columns.map((each) => ({ ...each, key: keyOf(each.column.name) }))
  const own = new Map(keyed.filter(({ inGroup }) => !inGroup).map(({ key, column }) => [key, column]))
  const overridden = new Set(
    keyed.filter(({ inGroup, key }) => inGroup && own.has(key)).map(({ key }) => key),
  )
  // A member that stands there twice is one column of the table.
  const merged = new Map<C, C>()
  const overrides = (written: C, member: C): C => {
    const known = merged.get(written) ?? merge(written, member)
    merged.set(written, known)
    return known
  }
  const settled = keyed.flatMap(({ key, column, inGroup }) => {
    const written = own.get(key)
    if (inGroup) return written ? overrides(written, column) : column
    return overridden.has(key) && written === column ? [] : column
  })
  return [...new Set(settled)]
}
