import { createHash } from 'node:crypto'

/**
 * A name of at most `limit` bytes in UTF-8, as databases count: itself, or its beginning and eight digits of its hash,
 * so that two long names stay two.
 */
export function shortName(name: string, limit: number): string {
  if (Buffer.byteLength(name) <= limit) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${clipBytes(name, limit - digest.length - 1)}_${digest}`
}

/** The beginning of a text, as much of it as `limit` bytes in UTF-8 hold. */
export function clipBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  const clipped = Buffer.from(text).subarray(0, limit).toString()
  // A character cut in half is decoded as U+FFFD.
  return clipped.replace(/(?<!\ufffd)\ufffd+$/, '')
}
