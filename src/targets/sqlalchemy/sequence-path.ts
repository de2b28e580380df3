/** The parts of a sequence's name as SQL writes it: what has no quotes means lower case, as in SQLAlchemy. */
export function sequencePath(name: string): readonly string[] {
  const parts = name.match(/"(?:[^"]|"")+"|[^".]+/g) ?? [name]
  return parts.map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase(),
  )
}
