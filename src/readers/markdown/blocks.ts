import type { Blockquote, Heading, Html, List, Paragraph, Root, RootContent, Table } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Place } from '../../model/place.js'
import type { Section } from './sections.js'

/** A block that may say something about a table; everything else of a document is prose. */
export type Block = Blockquote | Heading | Html | List | Paragraph | Table

/** The blocks of one section, and how their positions in it become places in the file. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly place: (node: { readonly position?: RootContent['position'] }) => Place
}

/** The blocks at the top level of a section. */
export function parseBlocks(path: string, section: Section): Blocks {
  return {
    blocks: parse(section.text).children.filter(isBlock),
    place: ({ position }) => ({
      path,
      line: section.line + (position?.start.line ?? 1),
      column: position?.start.column ?? 1,
    }),
  }
}

const processor = createProcessor()

/**
 * GitHub's Markdown without what its extensions do with a tree that is finished: looking for addresses in texts, which
 * takes time and changes nothing that is read here.
 */
function createProcessor(): ReturnType<typeof remark> {
  const gfm = remark().use(remarkGfm).freeze()
  const data = gfm.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }))
  return gfm
}

function parse(text: string): Root {
  return processor.parse(text)
}

function isBlock(node: RootContent): node is Block {
  return KINDS.has(node.type)
}

const KINDS: ReadonlySet<string> = new Set<Block['type']>([
  'blockquote',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
])
