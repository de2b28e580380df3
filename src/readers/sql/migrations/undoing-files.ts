import type { SourceFile } from '../../../model/source.js'

/** Paths of files that do something, and of those that undo it: they belong together where their groups are equal. */
interface Pair {
  readonly does: RegExp
  readonly undoes: RegExp
}

/** How the tools that run migrations call the files of both directions. Groups are a folder, a stem or a version. */
const PAIRS: readonly Pair[] = [
  // golang-migrate, sqlx, db-migrate: `1_a.up.sql`, `1-a-down.sql`; Diesel, Hasura: `1_a/up.sql`
  {
    does: /^(.*\/|)(?:[^/]+[._-])?up\.sql$/i,
    undoes: /^(.*\/|)(?:[^/]+[._-])?down\.sql$/i,
  },
  // Prisma
  { does: /^(.*\/|)migration\.sql$/, undoes: /^(.*\/|)down\.sql$/ },
  // Postgrator: `1.do.a.sql`
  { does: /^(.*\/|)\d+\.do\.(?:[^/]+\.)?sql$/, undoes: /^(.*\/|)\d+\.undo\.(?:[^/]+\.)?sql$/ },
  // yoyo: `1.sql`
  { does: /^(.+)\.sql$/, undoes: /^(.+)\.rollback\.sql$/ },
  // Flyway, Refinery: `V1__a.sql`; `B1__a.sql` stands for the versions up to its own
  {
    does: /^(.*\/|)V([\d.]+(?:_[\d.]+)*)__[^/]*\.sql$/,
    undoes: /^(.*\/|)[UB]([\d.]+(?:_[\d.]+)*)__[^/]*\.sql$/,
  },
  // Sqitch
  { does: /^(.*\/|)deploy\/.+\.sql$/, undoes: /^(.*\/|)(?:revert|verify)\/.+\.sql$/ },
]

/**
 * The files without those that undo what others among them do, as tools for migrations call them, and without
 * baselines that stand for others among them. A file whose counterpart is not there stays.
 */
export function withoutUndoing(files: readonly SourceFile[]): readonly SourceFile[] {
  if (files.length < 2) return files
  const left = new Set(
    PAIRS.flatMap(({ does, undoes }) => {
      const done = new Set(files.flatMap(({ path }) => keyOf(path, does) ?? []))
      return files.filter(({ path }) => done.has(keyOf(path, undoes) ?? ''))
    }),
  )
  return left.size === 0 ? files : files.filter((file) => !left.has(file))
}

/** What the groups of a pattern hold in a path; undefined where it does not match. */
function keyOf(path: string, pattern: RegExp): string | undefined {
  const groups = pattern.exec(path)?.slice(1)
  return groups && `=${groups.join('=')}`
}
