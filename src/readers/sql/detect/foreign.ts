/** Something that speaks for a database whose SQL is not read, and how much it does: as `Evidence`. */
interface ForeignEvidence {
  readonly title: string
  readonly weight: number
  readonly what: string
  readonly pattern: RegExp
}

/** What stands in the code: quoted text is empty there, and comments are gone. None of it is in any SQL that is read. */
const EVIDENCE: readonly ForeignEvidence[] = [
  ...rows('SQL Server', [
    [6, '"[dbo]"', /\[dbo\]\s*\./i],
    [5, 'GO', /^GO[ \t]*\r?$/m],
    [5, 'a CLUSTERED key', /\b(?:KEY|UNIQUE)\s+(?:NON)?CLUSTERED\s*\(/i],
    [4, '"IDENTITY(1,1)"', /\bIDENTITY\s*\(\s*\d+\s*,\s*\d+\s*\)/i],
    [4, 'a type of SQL Server', /\[?\b(?:n?varchar\]?\s*\(\s*max\s*\)|datetime2\b|uniqueidentifier\b)/i],
    [3, '"GETDATE()"', /\bGETDATE\s*\(\s*\)/i],
  ]),
  ...rows('Oracle', [
    [6, 'VARCHAR2', /\bN?VARCHAR2\s*\(/i],
    [6, '"SEGMENT CREATION"', /\bSEGMENT\s+CREATION\b/i],
    [5, 'a statement that ends in "/"', /;\s*\n\/[ \t]*\r?$/m],
    [3, 'NUMBER', /\bNUMBER\s*\(\s*\d+\s*(?:,\s*-?\d+\s*)?\)/i],
    [3, 'SYSDATE', /\bSYS(?:DATE|TIMESTAMP)\b(?!\s*\()/i],
    [3, 'an ENABLE', /\bNOT\s+NULL\s+ENABLE\b/i],
  ]),
  // Its casts look like PostgreSQL's, and count for that as well.
  ...rows('CockroachDB', [
    [
      16,
      '":::"',
      /:::(?:BOOL|BYTES|DATE|DECIMAL|FLOAT|INT|INTERVAL|JSONB|STRING|TIMESTAMP|TIMESTAMPTZ|UUID)\d?\b/,
    ],
    [8, 'a FAMILY', /,\s*FAMILY\s+(?:"[^"\n]*"|\w+)\s*\(/i],
    [8, '"LOCALITY"', /\)\s*LOCALITY\s+(?:REGIONAL|GLOBAL)\b/i],
  ]),
]

/** A database whose SQL is not read, as which texts look, what says so most, and how much all of it weighs. */
export interface Foreign {
  readonly title: string
  readonly what: string
  readonly score: number
}

/** The database, of those whose SQL is not read, that code speaks for most; undefined where nothing does. */
export function findForeign(codes: readonly string[]): Foreign | undefined {
  const found = EVIDENCE.filter(({ pattern }) => codes.some((code) => pattern.test(code)))
  const candidates = [...new Set(found.map(({ title }) => title))].map((title) => toForeign(title, found))
  return candidates.sort((a, b) => b.score - a.score)[0]
}

function toForeign(title: string, found: readonly ForeignEvidence[]): Foreign {
  const own = found.filter((each) => each.title === title).sort((a, b) => b.weight - a.weight)
  return { title, what: own[0]?.what ?? '', score: own.reduce((sum, { weight }) => sum + weight, 0) }
}

type Row = readonly [weight: number, what: string, pattern: RegExp]

function rows(title: string, given: readonly Row[]): readonly ForeignEvidence[] {
  return given.map(([weight, what, pattern]) => ({ title, weight, what, pattern }))
}
