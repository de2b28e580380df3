import { NAME } from './names.js'

const REFERENCE = new RegExp(`&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(${NAME}));`, 'y')

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
}

/** What is wrong with a reference. */
export interface ReferenceFault {
  readonly code: 'not-well-formed' | 'unknown-entity'
  readonly message: string
}

/** The text with its references replaced. Only for text in which `findFault` found nothing. */
export function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x|#|)([^&;]*);/g, (_, mark: string, word: string) =>
    mark === '' ? (ENTITIES[word] ?? '') : String.fromCodePoint(parseInt(word, mark === '#' ? 10 : 16)),
  )
}

/** The first fault among the references of a text; only the five entities of XML are known. */
export function findFault(text: string): ReferenceFault | undefined {
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const fault = judge(text, at)
    if (fault) return fault
  }
  return undefined
}

function judge(text: string, at: number): ReferenceFault | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(text)
  if (!match) return { code: 'not-well-formed', message: 'A bare `&` stands in the text; write `&amp;`' }
  const [whole, decimal, hexadecimal, name] = match
  if (name !== undefined) return judgeEntity(name)
  const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10)
  if (isCharacter(point)) return undefined
  return { code: 'not-well-formed', message: `\`${whole.slice(0, 20)}\` is not a character that XML allows` }
}

function judgeEntity(name: string): ReferenceFault | undefined {
  if (Object.hasOwn(ENTITIES, name)) return undefined
  const message = `The entity \`&${name};\` is unknown; write the character itself, or a number such as \`&#233;\``
  return { code: 'unknown-entity', message }
}

/** XML 1.1, 2.2, which allows references to control characters: a database's names and texts may hold them. */
function isCharacter(point: number): boolean {
  if (point === 0) return false
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff)
}
