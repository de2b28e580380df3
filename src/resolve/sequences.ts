import type { CountingNode, SchemaDocument, SequenceNode } from '../model/document.js'
import type { Counting, Dialect, Sequence } from '../model/schema.js'
import type { SchemaFindings } from './findings.js'
import { mannerOf } from './manner.js'
import { qualified, show } from './names.js'

/** The sequences of all documents. Two of one name in one namespace are a `duplicate-sequence` error. */
export function findSequences(
  documents: readonly SchemaDocument[],
  dialect: Dialect | undefined,
  findings: SchemaFindings,
): readonly Sequence[] {
  const known = new Map<string, Sequence>()
  for (const document of documents) {
    const { tableKey } = mannerOf(document, dialect)
    for (const sequence of document.sequences.flatMap((node) => toSequence(node, findings))) {
      const key = JSON.stringify([sequence.namespace ?? '', sequence.name].map(tableKey))
      const first = known.get(key)
      if (first) reportSecond(sequence, first, findings)
      else known.set(key, sequence)
    }
  }
  return [...known.values()]
}

function reportSecond(second: Sequence, first: Sequence, findings: SchemaFindings): void {
  const message = `sequence "${qualified(second)}" stands here and already at ${show(first.place)}`
  findings.error(second.place, 'duplicate-sequence', message)
}

function toSequence(node: SequenceNode, findings: SchemaFindings): readonly Sequence[] {
  const { place, id, name = id, namespace, type, comment, formerNames } = node
  if (name === undefined) {
    findings.error(place, 'missing-name', 'a sequence needs a name')
    return []
  }
  return [
    {
      place,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(type === undefined ? {} : { raw: type }),
      ...toCounting(node),
      ...(comment === undefined ? {} : { comment }),
      ...(formerNames === undefined ? {} : { formerNames }),
    },
  ]
}

/** How something counts, as far as its author says. */
export function toCounting({ start, increment, minValue, maxValue, cache, cycle }: CountingNode): Counting {
  return {
    ...(start === undefined ? {} : { start }),
    ...(increment === undefined ? {} : { increment }),
    ...(minValue === undefined ? {} : { minValue }),
    ...(maxValue === undefined ? {} : { maxValue }),
    ...(cache === undefined ? {} : { cache }),
    ...(cycle === true ? { cycle } : {}),
  }
}
