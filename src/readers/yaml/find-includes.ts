import { isCollection, type Node, type Scalar, visit } from 'yaml'
import type { Place } from '../../model/place.js'
import type { Findings } from '../findings.js'
import type { Lines } from '../lines.js'
import { INCLUDE, isInclude } from './to-tree.js'

/** A node that stands for a file, and where it stands. */
export interface Inclusion {
  readonly node: Scalar
  readonly place: Place
  /** A path, a glob or a folder. */
  readonly target: string
}

/** The includes of a file's documents, in order. Error: `wrong-value` for one that is a key, or names no path. */
export function findIncludes(roots: readonly Node[], lines: Lines, findings: Findings): readonly Inclusion[] {
  const found: Inclusion[] = []
  for (const root of roots)
    visit(root, {
      Node: (position, node) => {
        const place = lines.place(node.range?.[0] ?? 0)
        if (isInclude(node) && position !== 'key' && targetOf(node) !== '')
          found.push({ node, place, target: targetOf(node) })
        else if (isInclude(node) || (isCollection(node) && node.tag === INCLUDE))
          findings.error(place, 'wrong-value', NO_PATH)
      },
    })
  return found
}

function targetOf({ value }: Scalar): string {
  return typeof value === 'string' ? value.trim() : ''
}

const NO_PATH =
  '`!include` should stand where a value stands, before the path of a file: `- !include users.yaml`'
