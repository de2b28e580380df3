import { describe, expect, test } from '@jest/globals'

import { read, withoutPlaces } from './support.js'

type Json = Readonly<Record<string, unknown>>
type Place = (extra: Json) => Json

const column: Place = (extra) => ({ Table: [{ name: 't', Column: [{ name: 'c', type: 'INT', ...extra }] }] })
const keyed: Place = (extra) => column({ referencedTable: 'u', ...extra })
const lookup: Place = (extra) => column({ virtual: true, from: 'u.label', on: 'u_id', ...extra })
const inTable =
  (word: string, own: Json = {}): Place =>
  (extra) => ({
    Table: [{ name: 't', Column: [{ name: 'c', type: 'INT' }], [word]: [{ ...own, ...extra }] }],
  })
const atRoot =
  (word: string, own: Json = {}): Place =>
  (extra) => ({ Table: [{ name: 't' }], [word]: [{ ...own, ...extra }] })
const table: Place = (extra) => ({ Table: [{ name: 't', ...extra }] })
const root: Place = (extra) => ({ Table: [{ name: 't' }], ...extra })
const foreignKey = inTable('Constraint', { name: 'k', type: 'FOREIGN_KEY' })

/** The rows of the table of synonyms: where a word stands, its canonical form, its value, and its other forms. */
const ROWS: readonly (readonly [
  what: string,
  at: Place,
  canonical: string,
  value: unknown,
  aliases: string,
])[] = [
  ['a column', column, 'primaryKey', true, 'pk'],
  ['a column', column, 'defaultValue', '7', 'default'],
  ['a column', column, 'autoIncrement', true, 'identity serial'],
  ['a column', column, 'referencedTable', 'u', 'foreignTable refTable'],
  ['a column', keyed, 'referencedColumn', 'id', 'foreignColumn referencedColumns'],
  ['a column', column, 'check', 'c > 0', 'checkExpression'],
  ['a column', column, 'referenceId', 'r', 'refId'],
  ['a column', column, 'formerNames', ['old'], 'oldNames oldName formerName previousNames previousName'],
  [
    'a column',
    (extra) => column({ expression: 'a * 2', ...extra }),
    'virtual',
    true,
    'isVirtual virtualColumn',
  ],
  [
    'a lookup',
    (extra) => column({ virtual: true, on: 'u_id', ...extra }),
    'from',
    'u.label',
    'source ref reference lookup',
  ],
  [
    'a lookup',
    (extra) => column({ virtual: true, from: 'u.label', ...extra }),
    'on',
    'u_id',
    'to targetColumn targetField',
  ],
  ['a lookup', lookup, 'preferColumn', true, 'prefer resolve prefercolumn preferedColumn'],
  ['a column', column, 'noMigrate', true, 'nomigrate'],
  ['a constraint', inTable('Constraint', { type: 'UNIQUE' }), 'columns', ['c'], 'column columnList'],
  [
    'a foreign key',
    (extra) => foreignKey({ referencedTable: 'u', ...extra }),
    'columns',
    ['c'],
    'foreignKey column columnList',
  ],
  [
    'a foreign key',
    (extra) => foreignKey({ columns: 'c', ...extra }),
    'referencedTable',
    'u',
    'foreignTable refTable',
  ],
  [
    'a foreign key',
    (extra) => foreignKey({ columns: 'c', referencedTable: 'u', ...extra }),
    'referencedColumn',
    ['id'],
    'foreignColumn referencedColumns',
  ],
  ['a check', inTable('Constraint', { name: 'k', type: 'CHECK' }), 'checkExpression', 'c > 0', 'check'],
  ['an index', inTable('Index', { name: 'i' }), 'columns', ['c'], 'columnList column indexColumn'],
  ['a sequence', atRoot('Sequence', { name: 's' }), 'startWith', 7, 'startValue'],
  ['a sequence', atRoot('Sequence', { name: 's' }), 'incrementBy', 7, 'increment'],
  ['a view', atRoot('View', { name: 'v' }), 'query', 'SELECT 1', 'content definition viewExpression sql'],
  ['a procedure', atRoot('Procedure', { name: 'p' }), 'content', 'x', 'body definition procedureBody'],
  ['a trigger', atRoot('Trigger', { name: 'g' }), 'events', ['INSERT'], 'event triggeringEvent'],
  ['a trigger', atRoot('Trigger', { name: 'g' }), 'tableName', 't', 'table'],
  ['a trigger', atRoot('Trigger', { name: 'g' }), 'body', 'x', 'content triggerBody'],
  ['a trigger', atRoot('Trigger', { name: 'g' }), 'timing', 'BEFORE', 'triggerTiming'],
  ['a script', (extra) => table({ afterCreates: [{ dbms: 'mysql', ...extra }] }), 'content', 'x', 'sql'],
  ['rows of data', atRoot('Data', { rows: [{ c: 1 }] }), 'table', 't', 'tableName'],
  ['the root', root, 'tableScopes', { excludes: ['x'] }, 'tableScope tableFilters'],
  [
    'scopes',
    (extra) => root({ tableScopes: extra }),
    'includes',
    ['t'],
    'includeTables tableIncludes includeTablePatterns table-include-patterns',
  ],
  [
    'scopes',
    (extra) => root({ tableScopes: extra }),
    'excludes',
    ['x'],
    'excludeTables tableExcludes excludeTablePatterns table-exclude-patterns',
  ],
  [
    'a table',
    table,
    'beforeDrops',
    [{ content: 'x' }],
    'beforeDrop beforeRemoves beforeRemove before-drop before-drops onBeforeDrop onDrop preDrop',
  ],
  ['a table', table, 'beforeAlters', [{ content: 'x' }], 'beforeModifies beforeAlter preAlter'],
  ['a table', table, 'afterAlters', [{ content: 'x' }], 'afterModifies afterAlter postAlter'],
  ['a table', table, 'beforeCreates', [{ content: 'x' }], 'beforeCreate preCreate'],
  ['a table', table, 'afterCreates', [{ content: 'x' }], 'afterCreate postCreate'],
  ['a table', table, 'beforeAdds', [{ content: 'x' }], 'beforeAdd'],
  ['a table', table, 'afterDrops', [{ content: 'x' }], 'afterDrop postDrop'],
  ['a table', table, 'storageEngine', 'InnoDB', 'engine'],
  ['a table', table, 'temporary', true, 'temporaryTable'],
  ['a table', table, 'formerNames', ['old'], 'oldNames oldName formerName previousNames previousName'],
  ['an index', inTable('Index', { name: 'i', columns: 'c' }), 'formerNames', ['o'], 'oldNames oldName'],
  ['the root', root, 'views', [{ name: 'v' }], 'view'],
  ['the root', root, 'triggers', [{ name: 'v' }], 'trigger'],
  ['the root', root, 'procedures', [{ name: 'v' }], 'procedure'],
  ['the root', root, 'queries', [{ name: 'v' }], 'query'],
  ['the root', root, 'sequences', [{ name: 'v' }], 'sequence'],
  ['the root', root, 'constraints', [{ type: 'UNIQUE', tableName: 't', columns: 'c' }], 'constraint'],
  ['the root', root, 'indexes', [{ tableName: 't', columns: 'c' }], 'index indices'],
  ['the root', root, 'columns', [{ id: 'x', type: 'INT' }], 'column'],
  ['the root', root, 'databases', [{ type: 'mysql', Table: [{ name: 'u' }] }], 'database'],
  ['the root', root, 'data', [{ table: 't', rows: [] }], 'datas'],
  ['the root', root, 'properties', [{ name: 'a', value: 'b' }], 'property'],
  ['the root', root, 'imports', [{ path: 'core' }], 'import'],
  ['the root', root, 'includes', [{ path: 'more/*.xml' }], 'include'],
]

/** What is read, and what is said, but for the places. */
async function understand(schema: Json): Promise<unknown> {
  const { document, diagnostics } = await read('json', JSON.stringify(schema))
  return withoutPlaces({ document, codes: diagnostics.map(({ code }) => code) })
}

/** A camelCase word in each way to write it. */
function spellings(word: string): readonly string[] {
  const parts = word.split(/(?=[A-Z])|[-_]/).map((part) => part.toLowerCase())
  const pascal = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
  return [
    ...new Set([word, parts.join('-'), parts.join('_'), pascal.join(''), pascal.join(' '), parts.join('')]),
  ]
}

function isCollection(value: unknown): boolean {
  return (
    typeof value === 'object' && !(Array.isArray(value) && value.every((each) => typeof each === 'string'))
  )
}

describe.each(ROWS)('of %s', (_, at, canonical, value, aliases) => {
  const words = [canonical, ...aliases.split(' ')]

  test.each(words.flatMap(spellings))(`\`%s\` is \`${canonical}\``, async (word) => {
    expect(await understand(at({ [word]: value }))).toEqual(await understand(at({ [canonical]: value })))
  })

  test('says nothing of an unknown attribute', async () => {
    const { diagnostics } = await read('json', JSON.stringify(at({ [canonical]: value })))
    expect(diagnostics.filter(({ code }) => code.startsWith('unknown-'))).toEqual([])
  })
})

// Of collections all are taken: `Table` beside `tables` is one list.
const RIVALS = ROWS.filter(([, , , value]) => !isCollection(value)).flatMap(
  ([what, at, canonical, value, aliases]) =>
    aliases
      .split(' ')
      .filter((alias) => alias.toLowerCase() !== canonical.toLowerCase())
      .map((alias) => [canonical, alias, what, at, value] as const),
)

test.each(RIVALS)('`%s` counts before `%s` of %s', async (canonical, alias, _, at, value) => {
  const other = typeof value === 'boolean' ? !value : 'another'
  expect(await understand(at({ [alias]: other, [canonical]: value }))).toEqual(
    await understand(at({ [canonical]: value })),
  )
})

test.each([
  ['notNull', true, false],
  ['not_null', false, true],
  ['required', true, false],
  ['Required', false, true],
])('`%s: %s` is `nullable: %s`', async (word, value, nullable) => {
  expect(await understand(column({ [word]: value }))).toEqual(await understand(column({ nullable })))
})

test('inside a column `ref` and `reference` are where a lookup comes from, and no `referenceId`', async () => {
  for (const word of ['ref', 'reference']) {
    const { document } = await read('json', JSON.stringify(column({ [word]: 'u.label' })))
    expect(document?.tables[0]?.columns[0]).not.toHaveProperty('referenceId')
    expect(document?.tables[0]?.columns[0]).not.toHaveProperty('reference')
  }
})

test('the keys of rows are names of columns, whatever words they look like', async () => {
  const rows = [{ 'primary-key': 1, PK: 2, name: [3], Column: { a: 4 }, first_name: null, unheard: 5 }]
  for (const place of [atRoot('Data', { table: 't' }), (extra: Json) => table({ Data: [{ ...extra }] })])
    expect(await understand(place({ rows }))).toEqual(await understand(place({ rows: [] })))
})
