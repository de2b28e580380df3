import type { MemberNode, Node, ObjectNode, ValueNode } from '@humanwhocodes/momoa'
import type { Findings } from '../findings.js'
import type { Lines } from '../lines.js'
import { findDuplicates, type Member, scalarAt, type TreeNode } from '../tree.js'

/** What JSON says as a tree. Numbers keep their digits. A key that an object has twice is a finding. */
export function toTree(node: ValueNode, text: string, lines: Lines, findings: Findings): TreeNode {
  const place = lines.place(startOf(node))
  switch (node.type) {
    case 'Object':
      return { kind: 'object', place, members: toMembers(node, text, lines, findings) }
    case 'Array':
      return {
        kind: 'list',
        place,
        items: node.elements.map(({ value }) => toTree(value, text, lines, findings)),
      }
    case 'String':
      return scalarAt(place, node.value)
    case 'Null':
      return scalarAt(place, 'null', true)
    case 'Boolean':
    case 'Number':
    case 'NaN':
    case 'Infinity':
      return scalarAt(place, text.slice(...(node.range ?? [])))
  }
}

function toMembers(node: ObjectNode, text: string, lines: Lines, findings: Findings): readonly Member[] {
  const members = node.members.map((member) => toMember(member, text, lines, findings))
  findDuplicates(members, findings)
  return members
}

function toMember({ name, value }: MemberNode, text: string, lines: Lines, findings: Findings): Member {
  return {
    key: keyOf(name, text),
    place: lines.place(startOf(name)),
    value: toTree(value, text, lines, findings),
  }
}

/** A key as it was written, since the parser may have been given other letters; with escapes as the parser reads them. */
function keyOf(name: MemberNode['name'], text: string): string {
  if (name.type === 'String') return name.value
  const written = text.slice(...(name.range ?? []))
  return written.includes('\\') ? name.name : written
}

function startOf({ loc }: Node): number {
  return loc.start.offset
}
