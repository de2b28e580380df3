import type { SourceFile } from '../../../model/source.js'

/** How a tool for migrations marks the sections of its files. */
interface Marks {
  /** Lines that begin a section. Its group says which way that one goes. */
  readonly mark: RegExp
  /** What the group says of a section that undoes what was done. */
  readonly undoing: RegExp
}

/** Marks of tools whose files begin with one of them: nothing but comments stands before it. */
const LEADING: readonly Marks[] = [
  // dbmate; goose, sql-migrate, micrate; rambler; node-pg-migrate; sqlite for Node.js; shmig; Play
  /^--[ \t]*migrate:(up|down)\b.*$/gim,
  /^--[ \t]*\+(?:goose|migrate|micrate)[ \t]+(up|down)\b.*$/gim,
  /^--[ \t]*rambler[ \t]+(up|down)\b.*$/gim,
  /^--[ \t]*(up|down)[ \t]+migration[ \t]*\r?$/gim,
  /^--[ \t]*(up|down)[ \t]*\r?$/gim,
  /^--[ \t]*=+[ \t]*(up|down)[ \t]*=+[ \t]*\r?$/gim,
  /^(?:#|--)[ \t]*(?:-+[ \t]*)?!(up|down)s\b.*$/gim,
].map((mark) => ({ mark, undoing: /^down$/i }))

/** Marks of tools whose files have one between what is done and what undoes it, and a word of each. */
const BETWEEN: readonly (Marks & { readonly word: string })[] = [
  // tern; MyBatis
  { word: 'drop below', mark: /^-{2,}[ \t]*create above \/ drop below\b.*$/gm, undoing: /^/ },
  { word: '@UNDO', mark: /^--[ \t]*\/\/[ \t]*@UNDO\b.*$/gm, undoing: /^/ },
]

/**
 * A file without its sections that undo what its others do, as tools for migrations mark them: their lines are empty,
 * so that all other places stay. A mark in the data of a dump is none: its statements stand before it.
 */
export function withoutUndoingSections(file: SourceFile): SourceFile {
  const { text } = file
  const leading = findLeading(text)
  if (leading)
    return { ...file, text: blankSections(text, leading.mark, isUndoing(leading), { keep: blank }) }
  const between = BETWEEN.find(({ word, mark }) => text.includes(word) && text.search(mark) >= 0)
  return between ? { ...file, text: blankSections(text, between.mark, isUndoing(between)) } : file
}

function isUndoing({ undoing }: Marks): (mark: RegExpExecArray) => boolean {
  return ([, way = '']) => undoing.test(way)
}

/** Blank lines and comments, as many as headings have. */
const HEADING = /^\s*(?:(?:(?:--|#)[^\n]*|\/\*[^]*?\*\/)\s*){0,200}/
const LONGEST_HEADING = 16 * 1024

/** The tool of whose signs one stands in the comments with which a text begins. */
function findLeading(text: string): Marks | undefined {
  const [heading = ''] = HEADING.exec(text.slice(0, LONGEST_HEADING)) ?? []
  return heading === '' ? undefined : LEADING.find(({ mark }) => heading.search(mark) >= 0)
}

/**
 * The text with nothing but the ends of lines in the sections behind the marks that `isLeft` knows, and `instead` of the
 * marks; `keep` says what stays before the first.
 */
export function blankSections(
  text: string,
  mark: RegExp,
  isLeft: (mark: RegExpExecArray) => boolean,
  {
    keep = (head) => head,
    instead = '',
  }: { readonly keep?: (head: string) => string; readonly instead?: string } = {},
): string {
  const marks = [...text.matchAll(mark)]
  const sections = marks.map((found, index) => {
    const end = marks[index + 1]?.index ?? text.length
    const section = text.slice(found.index + found[0].length, end)
    return instead + (isLeft(found) ? blank(section) : section)
  })
  return [keep(text.slice(0, marks[0]?.index)), ...sections].join('')
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, '')
}
