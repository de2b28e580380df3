// The comparison's figures as Markdown.

/** One row a tool over all schemas. `results` is [{ tool, schema, ...what was measured }]. */
export function printFigures(results) {
  const rows = byTool(results).map(([title, runs]) => [
    title,
    sum(runs, ({ lines = 0 }) => lines),
    share(runs, ({ imports }) => imports),
    share(runs, ({ configures }) => configures),
    share(runs, ({ creates }) => creates),
    `${sum(runs, survived)} of ${most(results, runs)}`,
    sum(runs, invented),
    printOperations(runs),
    `${sum(runs, ({ enums = [] }) => enums.filter(Boolean).length)} of ${enumCount(results)}`,
    sum(runs, ({ ruff = 0 }) => ruff),
    share(runs, ({ formatted }) => formatted),
    runs.some(({ mypy }) => mypy !== undefined) ? sum(runs, ({ mypy = 0 }) => mypy) : '',
  ])
  return printTable(
    [
      'tool',
      'lines',
      'imports',
      'configures, `check` silent',
      'makes the tables',
      'facts that survive',
      'added',
      'Alembic would change',
      'enums stored rightly',
      '`ruff check`',
      '`ruff format` changes nothing',
      '`mypy --strict`',
    ],
    rows,
  )
}

/** How many of each kind of fact survive, one column a tool. */
export function printFacts(results) {
  const tools = byTool(results)
  const kinds = [...new Set(results.flatMap(({ facts = {} }) => Object.keys(facts)))].sort()
  const rows = kinds.map((kind) => [
    kind,
    total(results, kind),
    ...tools.map(([, runs]) => sum(runs, ({ facts = {} }) => facts[kind]?.[1] ?? 0)),
  ])
  return printTable(['facts', 'in the schemas', ...tools.map(([title]) => title)], rows)
}

/** How many facts of each schema survive, one column a tool. */
export function printSchemas(results) {
  const tools = byTool(results)
  const schemas = [...new Set(results.map(({ schema }) => schema))]
  const rows = schemas.map((schema) => {
    const kept = tools.map(([, runs]) => survived(runs.find((run) => run.schema === schema) ?? {}))
    return [schema.name, sum(Object.values(factsOf(results, schema)), ([wanted]) => wanted), ...kept]
  })
  return printTable(['schema', 'facts in it', ...tools.map(([title]) => title)], rows)
}

/** What stopped the models of each schema, where something did. */
export function printFailures(results) {
  const rows = results
    .filter(({ error }) => error)
    .map(({ tool, schema, error }) => [tool.title, schema.name, code(error)])
  return printTable(['tool', 'schema', 'the first error'], rows)
}

function byTool(results) {
  return [...new Set(results.map(({ tool }) => tool))].map((tool) => [
    tool.title,
    results.filter((result) => result.tool === tool),
  ])
}

const KINDS_ADDED = ['checks', 'foreign keys', 'indexes', 'unique rules']
const survived = ({ facts = {} }) => sum(Object.values(facts), ([, kept]) => kept)
const invented = ({ facts = {} }) => sum(KINDS_ADDED, (kind) => facts[kind]?.[2] ?? 0)

/** A schema's facts are known from any tool that was measured on it. */
function most(results, runs) {
  return sum(runs, ({ schema }) => sum(Object.values(factsOf(results, schema)), ([wanted]) => wanted))
}

function total(results, kind) {
  const schemas = [...new Set(results.map(({ schema }) => schema))]
  return sum(schemas, (schema) => factsOf(results, schema)[kind]?.[0] ?? 0)
}

function factsOf(results, wanted) {
  return results.find(({ schema, facts }) => schema === wanted && facts)?.facts ?? {}
}

function enumCount(results) {
  const schemas = [...new Set(results.map(({ schema }) => schema))]
  return sum(schemas, (schema) =>
    Math.max(...results.filter((result) => result.schema === schema).map(({ enums = [] }) => enums.length)),
  )
}

/** The operations, and over how many schemas they were counted where that is not all of them. */
function printOperations(runs) {
  const compared = runs.filter(({ operations }) => operations)
  if (compared.length === 0) return ''
  const count = sum(compared, ({ operations }) => operations.length)
  return compared.length === runs.length ? count : `${count}, in ${compared.length} of ${runs.length}`
}

function share(runs, test) {
  return `${runs.filter(test).length} of ${runs.length}`
}

function sum(values, measure) {
  return values.reduce((total, value) => total + measure(value), 0)
}

const LONGEST = 120

function code(text) {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return `\`${short.replaceAll('`', "'").replaceAll('|', '\\|')}\``
}

function printTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
