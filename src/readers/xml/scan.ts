import type { Place } from '../../model/place.js'
import { tooDeep, tooMany } from '../limits.js'
import type { Lines } from '../lines.js'
import { DEPTH_LIMIT } from '../reader.js'
import type { Member } from '../tree.js'
import { toMembers } from './attributes.js'
import { NAME } from './names.js'
import { findFault } from './references.js'
import { faultAt, matchAt, readTag, type Tag, type XmlFault } from './tag.js'

const DECLARATION =
  /<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y
const CLOSING = new RegExp(`</(${NAME})\\s*>`, 'y')
const INSTRUCTION = new RegExp(`<\\?(${NAME})(?=\\s|\\?>)`, 'y')
// Written with escapes, because these are the characters that XML forbids.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** The most elements of a file. */
const ELEMENT_LIMIT = 1_000_000

/** An element's start: the place of its `<`, and the members that its attributes are. */
export interface Start {
  readonly place: Place
  readonly members: readonly Member[]
}

/** What a scan finds in a well-formed text. */
export interface Scanned {
  /** The starts of all elements, in their order. */
  readonly starts: readonly Start[]
  /** The text for the parser: without attributes, which are read already, and without processing instructions. */
  readonly bare: string
}

/** What is told of a text while it is scanned, in its order, each with where it stands; a fault comes after all of it. */
export interface Listener {
  open(tag: Tag, start: number): void
  close?(): void
  /** Text within the root element, its references not yet replaced: blanks too, and the insides of CDATA sections. */
  text?(start: number, end: number, isLiteral: boolean): void
  instruction?(start: number, end: number): void
}

/**
 * Whether a text is one well-formed XML document without a DTD (XML 1.0, 2.1), which the parser takes on trust. Gives
 * the first fault, placed at the element that it lies in; else what was found on the way.
 */
export function scan(text: string, lines: Lines): XmlFault | Scanned {
  const starts: Start[] = []
  const pieces: string[] = []
  let kept = 0
  const cut = (start: number, end: number): void => {
    pieces.push(text.slice(kept, start))
    kept = end
  }
  const fault = listen(text, {
    open: ({ attributes, from, to }, start) => {
      const place = lines.place(start)
      starts.push({ place, members: toMembers(attributes, place) })
      if (attributes.length > 0) cut(from, to)
    },
    instruction: cut,
  })
  return fault ?? { starts, bare: pieces.join('') + text.slice(kept) }
}

/** Tells what a text holds, up to its first fault, which is given. */
export function listen(text: string, listener: Listener): XmlFault | undefined {
  return new Scan(text, listener).run()
}

interface Open {
  readonly name: string
  readonly start: number
}

class Scan {
  readonly #text: string
  readonly #listener: Listener
  readonly #open: Open[] = []
  readonly #forbidden: number
  #rooted = false
  #at = 0
  #elements = 0

  constructor(text: string, listener: Listener) {
    this.#text = text
    this.#listener = listener
    this.#forbidden = text.search(FORBIDDEN)
  }

  run(): XmlFault | undefined {
    this.#at = matchAt(DECLARATION, this.#text, 0)?.[0].length ?? 0
    while (this.#at < this.#text.length) {
      const fault = this.#step()
      if (fault) return fault
    }
    return this.#finish()
  }

  /** One stretch of text, or one piece of markup. */
  #step(): XmlFault | undefined {
    const start = this.#at
    const owner = this.#open.at(-1)?.start ?? start
    const fault = this.#text[start] === '<' ? this.#readMarkup(start) : this.#readText(start)
    if (fault || this.#forbidden === -1 || this.#forbidden >= this.#at) return fault
    return faultAt(
      this.#text[start] === '<' ? start : owner,
      'A control character stands here, which XML forbids',
    )
  }

  #readText(start: number): XmlFault | undefined {
    const next = this.#text.indexOf('<', start)
    this.#at = next === -1 ? this.#text.length : next
    const open = this.#open.at(-1)
    return open ? this.#judgeText(start, open) : this.#judgeOutside(start)
  }

  #judgeText(start: number, open: Open): XmlFault | undefined {
    const piece = this.#text.slice(start, this.#at)
    const fault = findFault(piece)
    if (fault) return { ...fault, offset: open.start }
    this.#listener.text?.(start, this.#at, false)
    return piece.includes(']]>') ? faultAt(open.start, '`]]>` is written `]]&gt;` in text') : undefined
  }

  #judgeOutside(start: number): XmlFault | undefined {
    const at = this.#text.slice(start, this.#at).search(/[^ \t\r\n]/)
    if (at === -1) return undefined
    const side = this.#rooted ? 'after' : 'before'
    return faultAt(start + at, `Text stands ${side} the root element`)
  }

  #readMarkup(start: number): XmlFault | undefined {
    if (this.#text.startsWith('</', start)) return this.#readClosing(start)
    if (this.#text.startsWith('<?', start)) return this.#readInstruction(start)
    if (this.#text.startsWith('<!', start)) return this.#readDeclaration(start)
    return this.#readOpening(start)
  }

  #readOpening(start: number): XmlFault | undefined {
    const tag = readTag(this.#text, start)
    if ('code' in tag) return tag
    if (this.#open.length === 0 && this.#rooted) return secondRoot(start, tag.name)
    if (this.#open.length >= DEPTH_LIMIT) return tooDeep(start)
    if (this.#elements >= ELEMENT_LIMIT) return tooMany(start, ELEMENT_LIMIT, 'elements')
    this.#rooted = true
    this.#at = tag.end
    this.#elements += 1
    this.#listener.open(tag, start)
    if (tag.isEmpty) this.#listener.close?.()
    else this.#open.push({ name: tag.name, start })
    return undefined
  }

  #readClosing(start: number): XmlFault | undefined {
    const match = matchAt(CLOSING, this.#text, start)
    if (!match) return faultAt(start, 'An end tag should be `</`, a name and `>`')
    const open = this.#open.pop()
    const name = match[1] ?? ''
    this.#at = start + match[0].length
    if (!open) return faultAt(start, `The end tag \`</${name}>\` ends no element`)
    this.#listener.close?.()
    if (open.name === name) return undefined
    return faultAt(
      open.start,
      `The element \`${open.name}\` should end with \`</${open.name}>\`, but \`</${name}>\` came`,
    )
  }

  #readInstruction(start: number): XmlFault | undefined {
    const target = matchAt(INSTRUCTION, this.#text, start)?.[1]
    if (target === undefined) return faultAt(start, '`<?` should begin a processing instruction with a name')
    if (target.toLowerCase() === 'xml') {
      return faultAt(start, 'An XML declaration should be complete and stand at the very start of the file')
    }
    const fault = this.#skip(start, '?>', 'A processing instruction has no `?>`')
    this.#listener.instruction?.(start, this.#at)
    return fault
  }

  #readDeclaration(start: number): XmlFault | undefined {
    if (this.#text.startsWith('<!--', start)) return this.#readComment(start)
    if (this.#text.startsWith('<![CDATA[', start) && this.#open.length > 0) {
      const fault = this.#skip(start, ']]>', 'A CDATA section has no `]]>`')
      this.#listener.text?.(start + '<![CDATA['.length, this.#at - ']]>'.length, true)
      return fault
    }
    if (!this.#text.startsWith('<!DOCTYPE', start))
      return faultAt(start, '`<!` begins nothing that may stand here')
    const message = 'A document type (`<!DOCTYPE`) is refused, because it can define entities; remove it'
    return { offset: start, code: 'doctype', message }
  }

  #readComment(start: number): XmlFault | undefined {
    const fault = this.#skip(start, '--', 'A comment has no `-->`', 4)
    if (fault || this.#text[this.#at] === '>') {
      this.#at += 1
      return fault
    }
    return faultAt(start, 'A comment may not contain `--`')
  }

  /** Goes on behind an ending. */
  #skip(start: number, ending: string, message: string, offset = 2): XmlFault | undefined {
    const end = this.#text.indexOf(ending, start + offset)
    if (end === -1) return faultAt(start, message)
    this.#at = end + ending.length
    return undefined
  }

  #finish(): XmlFault | undefined {
    const open = this.#open.at(-1)
    if (open) return faultAt(open.start, `The element \`${open.name}\` has no end tag`)
    return this.#rooted ? undefined : faultAt(0, 'The file has no element; a schema is a `<Justdb>` element')
  }
}

function secondRoot(offset: number, name: string): XmlFault {
  const message = `\`${name}\` is a second root element; a file has one, and everything stands inside it`
  return { offset, code: 'second-root', message }
}
