import type { Dialect, Table } from '../../model/schema.js'
import { chooseName } from '../../readers/sql/postgresql/names.js'

/** How a database names what Django's migration leaves without a name; none where names there are nothing to it. */
interface Rules {
  readonly title: string
  /** Whether the name that an author gives to a key is kept. */
  readonly namesKeys: boolean
  readonly key?: (table: string) => string
  readonly unique?: (table: string, column: string) => string
}

const isFree = (): boolean => false

const MYSQL = { namesKeys: false, unique: (_: string, column: string) => column }

const RULES: Readonly<Record<Dialect, Rules>> = {
  mariadb: { ...MYSQL, title: 'MariaDB' },
  mysql: { ...MYSQL, title: 'MySQL' },
  postgresql: {
    title: 'PostgreSQL',
    namesKeys: true,
    key: (table) => chooseName(table, [], 'pkey', isFree),
    unique: (table, column) => chooseName(table, [column], 'key', isFree),
  },
  sqlite: { title: 'SQLite', namesKeys: true },
}

/** What a database will call a primary key, as the end of a sentence; undefined where the schema calls it so too. */
export function newKeyName({ name, primaryKey }: Table, dialect: Dialect | undefined): string | undefined {
  const rules = dialect && RULES[dialect]
  if (!rules?.namesKeys) return undefined
  return tell(rules.title, primaryKey?.name, rules.key?.(name))
}

/** What a database will call the constraint of a field that is unique by itself, in the same way. */
export function newUniqueName(
  { name: table }: Table,
  column: string,
  name: string | undefined,
  dialect: Dialect | undefined,
): string | undefined {
  const rules = dialect && RULES[dialect]
  return rules && tell(rules.title, name, rules.unique?.(table, column))
}

function tell(title: string, before: string | undefined, now: string | undefined): string | undefined {
  if (before === undefined || before === now) return undefined
  return now === undefined
    ? `${title} gives it none, and not ${before}`
    : `${title} calls it ${now}, and not ${before}`
}
