import { expect } from '@jest/globals'
import type { Code, Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

import type { Drift } from '../../src/model/drift.js'
import type { Report } from '../../src/model/report.js'
import type { Context } from '../../src/report/context.js'
import { renderComment } from '../../src/report/markdown.js'
import { commentMarker } from '../../src/report/marker.js'
import { context, drift, report } from './samples.js'

export const LIMIT = 65_536

const parser = remark().use(remarkGfm)

export function collect(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(collect) : [])]
}

export function parse(markdown: string): Root {
  return parser.parse(markdown)
}

export function codeBlocks(markdown: string): readonly string[] {
  return collect(parse(markdown))
    .filter((node): node is Code => node.type === 'code')
    .map(({ value }) => value)
}

export function tableRows(markdown: string): number {
  return collect(parse(markdown)).filter(({ type }) => type === 'tableRow').length
}

/** Drifts of as many files, numbered from 1. */
export function drifts(
  amount: number,
  change: (index: number) => Partial<Drift> = () => ({}),
): readonly Drift[] {
  return Array.from({ length: amount }, (_, index) =>
    drift({ path: `app/models_${index + 1}.py`, ...change(index) }),
  )
}

/** A comment that GitHub takes, with its marker at the end. */
export function comment(found: Partial<Report>, changes: Partial<Context> = {}): string {
  const text = renderComment(report(found), context(changes))
  expect(text.length).toBeLessThan(LIMIT)
  expect(Array.from(text).length).toBeLessThan(LIMIT)
  expect(Buffer.byteLength(text)).toBeLessThan(262_144)
  expect(text.split('\n').at(-1)).toBe(commentMarker('models/check'))
  return text
}
