import type { Column } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import type { Around } from './functions.js'
import { readTree } from './sql-tree.js'

/** SQL over a model, read once for all that is asked of it. */
export class SpokenSql {
  readonly sql: string
  readonly around: Around
  /** The columns that it may speak of: those whose names stand in it. */
  readonly columns: readonly Column[]
  #read: { readonly tree: Node | undefined } | undefined

  constructor(sql: string, around: Around) {
    this.sql = sql
    this.around = around
    this.columns = columnsIn(sql, around)
  }

  /** Its tree, without the types that no migration makes; undefined for what is not understood. Most questions need none. */
  get tree(): Node | undefined {
    const { sql, around } = this
    this.#read ??= { tree: readTree(around.plainSql(sql), around.model, around.dialect) }
    return this.#read.tree
  }
}

function columnsIn(sql: string, { model }: Around): readonly Column[] {
  const text = sql.toLowerCase()
  const words = new Set(text.match(/[\p{L}\p{N}_$]+/gu))
  const isIn = (name: string): boolean =>
    words.has(name) || (/[^\p{L}\p{N}_$]/u.test(name) && text.includes(name))
  return model.table.columns.filter(({ name }) => isIn(name.toLowerCase()))
}
