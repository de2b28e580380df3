import { createHash } from 'node:crypto'

import { percentEncode } from '../quote/percent.js'

/** The longest id that is written out, in characters after encoding. */
const LONGEST = 200

/**
 * The hidden last line by which a comment of ours is known again. `id` names the workflow and the job, or is the user's
 * `comment-id`. Letters, digits and `._/-` stand as they are, all else percent-encoded, a `-` after a `-` too, because
 * `--` means something inside an HTML comment. No two ids share a marker; an id over 200 characters is shortened to its
 * beginning and a hash of all of it.
 */
export function commentMarker(id: string): string {
  return `<!-- model-drift:v1:${shorten(encode(id))} -->`
}

/** Whether a comment's body ends in the marker for this id, whatever a forge made of its line breaks. */
export function hasMarker(body: string, id: string): boolean {
  return lastLine(body) === commentMarker(id)
}

/** The id in the marker that is a body's last line (of a shortened id what was written); undefined when there is none. */
export function readMarker(body: string): string | undefined {
  const written = /^<!-- model-drift:v1:((?:[\w./~-]|%[\dA-F]{2})*) -->$/.exec(lastLine(body))?.[1]
  return written === undefined ? undefined : decode(written)
}

function lastLine(body: string): string {
  return (
    body
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .at(-1) ?? ''
  )
}

function encode(id: string): string {
  return percentEncode(id, /[^\w./-]|(?<=-)-/gu)
}

function shorten(encoded: string): string {
  if (encoded.length <= LONGEST) return encoded
  const hash = createHash('sha256').update(encoded).digest('hex').slice(0, 32)
  const beginning = encoded.slice(0, LONGEST - 33).replace(/(?<![\d%A-F])([\dA-F]*)%[\d%A-F]*$/, '$1') // no half of an encoded character
  return `${beginning}~${hash}`
}

function decode(written: string): string | undefined {
  try {
    return decodeURIComponent(written)
  } catch {
    return undefined // a percent sequence that is no UTF-8: not written by us
  }
}
