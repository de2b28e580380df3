// The worker in which SQLite's engine runs: it is sent statements or a database file, and answers with the errors and
// with what the database then holds. It is plain JavaScript, since a worker is started from a file as it stands, from
// the sources and from dist alike. Its messages have the shapes of `engine.ts`.
/* global WebAssembly */
import { parentPort, workerData } from 'node:worker_threads'

const { request, limits, progress } = workerData

// The engine's memory grows through this one function: a refusal is SQLite's own "out of memory".
const { grow } = WebAssembly.Memory.prototype
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > limits.memory) throw new RangeError('no more memory')
  return grow.call(this, pages)
}

const { default: initSqlJs } = await import('sql.js')
const { Database } = await initSqlJs()

const SETTINGS = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'journal_mode = OFF',
  'synchronous = OFF',
  'temp_store = MEMORY',
  'cache_size = -65536',
  `hard_heap_limit = ${limits.memory}`,
  `max_page_count = ${limits.pages}`,
]

// A hostile file may hold anything in place of a text.
const OBJECTS = `SELECT CAST("type" AS TEXT), CAST("name" AS TEXT), CAST("tbl_name" AS TEXT), CAST("sql" AS TEXT)
  FROM main.sqlite_schema WHERE "type" IN ('table', 'index', 'view')`

const COLUMNS = '"name", "type", "notnull", "dflt_value", "pk", "hidden"'

/** The rows that a query gives, each an array. */
function select(database, sql, ...values) {
  const statement = database.prepare(sql)
  try {
    statement.bind(values)
    const rows = []
    while (statement.step()) rows.push(statement.get())
    return rows
  } finally {
    statement.free()
  }
}

/** Runs the first statement of a text; whatever stood behind it is never compiled. */
function run(database, sql) {
  const statement = database.prepare(sql)
  try {
    statement.step()
  } finally {
    statement.free()
  }
}

/** Whether the engine itself has failed, or has no more room, so that nothing it says later can be relied on. */
function isFatal(error) {
  return (
    error.constructor !== Error || /^(?:out of memory|database or disk is full)|malformed/.test(error.message)
  )
}

function runAll(database, statements) {
  const errors = []
  run(database, 'BEGIN')
  for (const [index, sql] of statements.entries()) {
    Atomics.store(progress, 0, index)
    try {
      run(database, sql)
    } catch (error) {
      if (isFatal(error)) throw error
      errors.push({ index, message: error.message })
    }
  }
  Atomics.store(progress, 0, -1)
  return errors
}

/**
 * What the database holds. Triggers and virtual tables are only names here, and so are views that nobody asks for: nothing
 * of them is looked into.
 */
function readCatalog(database) {
  const objects = select(database, OBJECTS)
  const longest = objects.reduce((most, [, , , sql]) => Math.max(most, sql?.length ?? 0), 0)
  if (longest > limits.statement) {
    throw new Error(
      `a statement may have ${limits.statement} characters, and one that it keeps has ${longest}`,
    )
  }
  const isVirtual = (sql) => /^CREATE\s+VIRTUAL\b/i.test(sql ?? '')
  const tables = objects.filter(([type, , , sql]) => type === 'table' && sql !== null && !isVirtual(sql))
  return {
    virtual: objects.filter(([type, , , sql]) => type === 'table' && isVirtual(sql)).map(([, name]) => name),
    tables: tables.map(([, name, , sql]) => readTable(database, name, sql)),
    indexes: objects
      .filter(([type, , , sql]) => type === 'index' && sql !== null)
      .map(([, name, table, sql]) => readIndex(database, name, table, sql)),
    ...(request.views
      ? { views: objects.filter(([type]) => type === 'view').map(([, name]) => readView(database, name)) }
      : {}),
  }
}

/** A view's columns; what its query calls is looked up, but it is not run. */
function readView(database, name) {
  try {
    const rows = select(
      database,
      `SELECT "name", "type" FROM pragma_table_xinfo(?, 'main') ORDER BY "cid"`,
      name,
    )
    return { name, columns: rows.map(([column, type]) => ({ name: column, type })) }
  } catch (error) {
    if (isFatal(error)) throw error
    return { name, columns: [] }
  }
}

function readTable(database, name, sql) {
  const columns = select(
    database,
    `SELECT ${COLUMNS} FROM pragma_table_xinfo(?, 'main') ORDER BY "cid"`,
    name,
  )
  const indexes = select(database, `SELECT "origin" FROM pragma_index_list(?, 'main')`, name)
  const keys = select(
    database,
    `SELECT "id", "table", "from", "to", "on_update", "on_delete" FROM pragma_foreign_key_list(?, 'main') ORDER BY "id" DESC, "seq"`,
    name,
  )
  return {
    name,
    sql,
    // The key of a table without an index behind it is the number of the row.
    rowKey: !indexes.some(([origin]) => origin === 'pk'),
    columns: columns.map(([column, type, notNull, fallback, key, hidden]) => ({
      name: column,
      type,
      notNull: notNull !== 0,
      default: fallback,
      key,
      generated: { 2: 'virtual', 3: 'stored' }[hidden] ?? null,
    })),
    foreignKeys: keys.map(([id, table, from, to, onUpdate, onDelete]) => ({
      id,
      table,
      from,
      to,
      onUpdate,
      onDelete,
    })),
  }
}

function readIndex(database, name, table, sql) {
  const parts = select(
    database,
    `SELECT "name" FROM pragma_index_xinfo(?, 'main') WHERE "key" ORDER BY "seqno"`,
    name,
  )
  return { name, table, sql, columns: parts.map(([column]) => column) }
}

function answer() {
  const database = new Database(request.bytes)
  for (const setting of SETTINGS) select(database, `PRAGMA ${setting}`)
  const errors = request.statements ? runAll(database, request.statements) : []
  return { errors, catalog: readCatalog(database) }
}

try {
  parentPort.postMessage(answer())
} catch (error) {
  parentPort.postMessage({ failure: String(error?.message ?? error) })
}
