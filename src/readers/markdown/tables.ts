import type { Heading, List, Paragraph, Table, TableRow } from 'mdast'
import type { ColumnNode, ConstraintNode, IndexNode, TableNode } from '../../model/document.js'
import type { Place } from '../../model/place.js'
import { defined } from '../defined.js'
import type { Findings } from '../findings.js'
import type { Block, Blocks } from './blocks.js'
import { type Bullet, readBullet } from './bullet.js'
import { type Head, isUnknownHead, readHead } from './head.js'
import { findPart, type Part, readTitle } from './heading.js'
import { tellBroken, tellHidden } from './lost-tables.js'
import { type Cell, readRow, type Row } from './row.js'
import { toText } from './text.js'
import { warnOfUnclear } from './unclear.js'

/** A heading that may turn out to name a table. */
interface Owner {
  readonly level: number
  readonly place: Place
  readonly text: string
  /** What its first paragraph says, before any table. */
  description?: string
  /** Set by its first table of columns. */
  draft?: Draft
}

interface Draft {
  readonly columns: ColumnNode[]
  readonly indexes: IndexNode[]
  readonly constraints: ConstraintNode[]
}

/**
 * The tables of one file, gathered block by block. A heading names a table when a Markdown table with a name and a type
 * follows before the next heading; a heading such as `Column Definitions` leaves that to the one above it, and one such
 * as `Indexes` belongs to the table before it, whatever its level.
 */
export class Tables {
  readonly #findings: Findings
  readonly #owners: Owner[] = []
  /** The headings that what follows lies below, from the highest level. */
  #ancestors: readonly Owner[] = []
  /** The heading that the next table of columns belongs to. */
  #owner: Owner | undefined
  /** The table that bullets speak of. */
  #subject: Draft | undefined
  /** The table of columns that was met last, with the level of its heading. */
  #last: { readonly level: number; readonly draft: Draft } | undefined
  #part: Part | undefined

  constructor(findings: Findings) {
    this.#findings = findings
  }

  /** Takes the blocks of a section. */
  add({ blocks, place }: Blocks): void {
    for (const block of blocks) this.#take(block, place)
  }

  /** Takes a section in which nothing could belong to a table, from its heading's level on. */
  pass(level: number): void {
    this.#climb(level)
    this.#owner = undefined
    this.#subject = undefined
    this.#part = undefined
  }

  /** The tables that were found, in order. */
  list(): readonly TableNode[] {
    return this.#owners.flatMap((owner) => (owner.draft ? [toTable(owner, owner.draft)] : []))
  }

  #climb(level: number): void {
    this.#ancestors = this.#ancestors.filter((owner) => owner.level < level)
  }

  #take(block: Block, place: Blocks['place']): void {
    switch (block.type) {
      case 'heading':
        if (!tellBroken(block, place(block), this.#findings)) this.#takeHeading(block, place(block))
        return
      case 'paragraph':
        if (!tellBroken(block, place(block), this.#findings)) this.#takeParagraph(block)
        return
      case 'table':
        this.#takeTable(block, place)
        return
      case 'list':
        this.#takeList(block, place)
        tellHidden(block, place, this.#findings)
        return
      case 'blockquote':
      case 'html':
        tellHidden(block, place, this.#findings)
    }
  }

  #takeHeading(heading: Heading, place: Place): void {
    const text = toText(heading).trim()
    this.#climb(heading.depth)
    const parent = this.#ancestors.at(-1)
    const part = findPart(text)
    if (part === 'columns' && parent) this.#enter(part, parent, parent.draft)
    else if (part && part !== 'columns' && this.#last) {
      const isBelow = heading.depth > this.#last.level
      this.#enter(part, isBelow ? undefined : this.#begin(heading.depth, place, text), this.#last.draft)
    } else this.#enter(undefined, this.#begin(heading.depth, place, text), undefined)
  }

  #enter(part: Part | undefined, owner: Owner | undefined, subject: Draft | undefined): void {
    this.#part = part
    this.#owner = owner
    this.#subject = subject
  }

  #begin(level: number, place: Place, text: string): Owner {
    const owner: Owner = { level, place, text }
    this.#owners.push(owner)
    this.#ancestors = [...this.#ancestors, owner]
    return owner
  }

  #takeParagraph(paragraph: Paragraph): void {
    const text = toText(paragraph).replace(/\s+/g, ' ').trim()
    if (this.#subject) this.#part = findPart(text)
    const owner = this.#owner
    if (!owner || owner.draft || owner.description !== undefined) return
    if (text !== '') owner.description = text.replace(DESCRIPTION, '')
  }

  #takeTable(table: Table, place: Blocks['place']): void {
    const [first, ...rows] = table.children
    const heads = first?.children ?? []
    const head = readHead(heads.map((cell) => toText(cell).trim()))
    if (!head) {
      if (this.#subject && (this.#part === 'indexes' || this.#part === 'constraints'))
        this.#findings.warn(place(table), 'no-list', NO_LIST)
      return
    }
    const owner = this.#owner
    if (!owner) {
      this.#findings.warn(place(table), 'no-heading', this.#part ? NO_LIST : NO_HEADING)
      return
    }
    for (const cell of heads) this.#judgeHead(toText(cell).trim(), place(cell.children[0] ?? cell))
    owner.draft ??= { columns: [], indexes: [], constraints: [] }
    this.#last = { level: owner.level, draft: owner.draft }
    this.#subject = owner.draft
    const cells = rows.map((row) => toRow(row, head, place))
    for (const [index, row] of rows.entries()) {
      const column = readRow(cells[index] ?? new Map(), place(row), this.#findings)
      if (column) owner.draft.columns.push(column)
    }
    warnOfUnclear(cells, this.#findings)
  }

  #judgeHead(head: string, place: Place): void {
    if (!isUnknownHead(head)) return
    this.#findings.warnOnce(place, 'unknown-head', `head ${head.toLowerCase()}`, () => {
      return `What stands below \`${head}\` is ignored, because no such head is known`
    })
  }

  #takeList(list: List, place: Blocks['place']): void {
    const draft = this.#subject
    if (!draft) return
    for (const item of list.children) {
      const [first] = item.children
      if (first?.type === 'paragraph') this.#takeBullet(toText(first).trim(), place(item), draft)
    }
  }

  #takeBullet(text: string, place: Place, draft: Draft): void {
    const bullet = readBullet(text, place, this.#part === 'constraints')
    if (bullet && this.#part === undefined && isProse(bullet, draft)) return
    if (bullet?.kind === 'index') draft.indexes.push(bullet.index)
    else if (bullet) draft.constraints.push(bullet.constraint)
    else if (this.#part === 'indexes' || this.#part === 'constraints') {
      const message = `This bullet is ignored: it should be such as \`ix_name: (a, b)\`, \`UNIQUE(a)\` or \`FOREIGN KEY (a) REFERENCES t(b)\``
      this.#findings.warn(place, 'unknown-bullet', message)
    }
  }
}

/** Whether a bullet outside any part only looks like a plain index, as `state: (open, closed)` does. */
function isProse(bullet: Bullet, { columns }: Draft): boolean {
  if (bullet.kind === 'constraint' || bullet.index.unique || bullet.index.method !== undefined) return false
  const known = new Set(columns.map(({ name }) => name?.toLowerCase()))
  const names = bullet.index.columns.filter((entry) => typeof entry === 'string')
  return names.some((name) => !known.has(name.toLowerCase()) && !name.includes('('))
}

const NO_HEADING = 'This table of columns is ignored: it needs a heading above it that names the table'
const NO_LIST =
  'This table is ignored: indexes and constraints are written as a list, such as `- **ix_name**: (a, b)`'

const DESCRIPTION = /^(?:description|comment|说明|描述|备注|注释)\s*[:：]\s*/i

function toTable(owner: Owner, draft: Draft): TableNode {
  const { name, label } = readTitle(owner.text)
  return defined({ place: owner.place, name, comment: label ?? owner.description, ...draft })
}

/** The cells of a row under their fields; those that the row lacks are absent. */
function toRow(row: TableRow, head: Head, place: Blocks['place']): Row {
  const cells = head.flatMap((field, index): (readonly [NonNullable<typeof field>, Cell])[] => {
    const cell = row.children[index]
    if (!field) return []
    if (!cell) return [[field, { text: '', place: place(row) }]]
    return [[field, { text: toText(cell).trim(), place: place(cell.children[0] ?? cell) }]]
  })
  return new Map(cells)
}
