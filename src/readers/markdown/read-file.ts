import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import { partsOf } from '../parts.js'
import type { Findings } from '../findings.js'
import { type Excess, tooDeep, tooMany } from '../limits.js'
import { DEPTH_LIMIT } from '../reader.js'
import { parseBlocks } from './blocks.js'
import { Effort } from './effort.js'
import { readFrontMatter } from './front-matter.js'
import { findPart } from './heading.js'
import { mayLoseTable } from './lost-tables.js'
import { cutSections, frontMatterOf, headingOf, type Section } from './sections.js'
import { Tables } from './tables.js'

/** The document of a Markdown file. Errors: a row without a name, lists or quotes nested too deep. */
export function readFile({ path, text }: SourceFile, findings: Findings): SchemaDocument | undefined {
  const tables = new Tables(findings)
  const sections = cutSections(text)
  const parents = findParents(sections)
  const effort = new Effort()
  for (const section of sections) {
    const isRead = isOfUse(section) || parents.has(section)
    const excess = isRead ? findExcess(section, effort) : undefined
    if (!isRead) tables.pass(section.level)
    else if (!excess) tables.add(parseBlocks(path, section))
    else {
      findings.error({ path, line: section.line + 1, column: 1 }, excess.code, excess.message)
      break
    }
  }
  return { path, ...readFrontMatter(frontMatterOf(text)), ...partsOf({ tables: tables.list() }) }
}

/** Whether a section may hold a table, or a list that speaks of one; only then is it worth parsing. */
function isOfUse(section: Section): boolean {
  const { text } = section
  return DELIMITER_ROW.test(text) || mayLoseTable(text) || (BULLET.test(text) && isPart(section))
}

const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*\r?$/m
const BULLET = /^[ \t]*[-*+][ \t]/m

/** The sections whose heading names the table that a part of it, such as `Column Definitions`, lies below. */
function findParents(sections: readonly Section[]): ReadonlySet<Section> {
  const parents = new Set<Section>()
  const open: Section[] = []
  for (const section of sections) {
    while ((open.at(-1)?.level ?? 0) >= Math.max(section.level, 1)) open.pop()
    const parent = open.at(-1)
    if (isPart(section)) {
      if (parent) parents.add(parent)
    } else if (section.level > 0) open.push(section)
  }
  return parents
}

function isPart(section: Section): boolean {
  return findPart(headingOf(section).replace(/[*_`#]/g, '')) !== undefined
}

const NESTED = new RegExp(
  `^[ \\t]*(?:(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]*){${DEPTH_LIMIT + 1}}`,
  'm',
)

/** The most cell borders of a section: a parser needs far more than their number in time. */
const BORDER_LIMIT = 50_000

function findExcess({ text }: Section, effort: Effort): Excess | undefined {
  if (NESTED.test(text)) return tooDeep(0)
  if (text.split('|', BORDER_LIMIT + 2).length > BORDER_LIMIT + 1)
    return tooMany(0, BORDER_LIMIT, 'cells below one heading')
  return effort.spend(text)
}
