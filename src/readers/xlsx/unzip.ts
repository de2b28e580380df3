import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'

/** A workbook holds more than is read; the message is how much may be. */
export class TooMuch extends Error {}

/** How much is unpacked in one go: at the utmost ratio of the format (1:1032) it gives 17 MB. */
const CHUNK = 16 * 1024

/**
 * The parts of a ZIP archive, by name in lower case, each unpacked when it is asked for. What all of them unpack to is
 * counted while they do, since what an archive says of itself may be a lie. A part of which there are two is the first.
 */
export class Archive {
  readonly #parts = new Map<string, UnzipFile>()
  readonly #limit: number
  #left: number

  /** Throws where the bytes are no archive. */
  constructor(bytes: Uint8Array, limit: number) {
    this.#limit = limit
    this.#left = limit
    const unzip = new Unzip((file) => {
      const name = file.name.toLowerCase()
      if (!this.#parts.has(name)) this.#parts.set(name, file)
    })
    unzip.register(UnzipInflate)
    for (let at = 0; at < bytes.length; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  }

  /** The bytes of a part, which can be asked for once; undefined when there is none. Throws `TooMuch`, and for a damaged part. */
  read(name: string): Uint8Array | undefined {
    const part = this.#parts.get(name.toLowerCase())
    if (!part) return undefined
    const chunks: Uint8Array[] = []
    part.ondata = (error: Error | null, chunk) => {
      // A failure comes with nothing in the chunk's place.
      if (error) throw error
      this.#left -= chunk.length
      if (this.#left < 0) throw new TooMuch(`${this.#limit / 1024 / 1024} MiB`)
      chunks.push(chunk)
    }
    part.start()
    return Buffer.concat(chunks)
  }
}
