import { Dictionary } from '../dictionary.js'
import { HOOKS, ITEM, ITEM_SILENT } from './common.js'

const TABLE_KEY = (type: string): string => `a constraint of the type ${type}`

/** The words of a table. */
export const tableWords = new Dictionary({
  noun: 'table',
  fields: {
    ...ITEM,
    schema: ['namespace'],
    abstract: [],
    extends: [],
    inheritance: [],
    columns: ['column', 'include', 'includes'],
    indexes: ['index', 'indices'],
    constraints: ['constraint'],
    sequences: ['sequence'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['trigger', 'triggers', 'catalog', 'autoincrement'],
    ...['temporary', 'temporarytable', 'pgtemp', 'engine', 'storageengine', 'charset', 'characterset'],
    ...[
      'collation',
      'collate',
      'rowformat',
      'maxrows',
      'minrows',
      'keyblocksize',
      'tablespace',
      'fillfactor',
    ],
    ...['withoids', 'autovacuumenabled', 'compress', 'compression', 'logging', 'parallel', 'storage'],
    ...['withoutrowid', 'partition', 'partitions', 'partitionby', 'partitionexpression', 'partitionstrategy'],
    ...['indexstrategy', 'expectedrecordcount', 'expectedgrowthrate', 'expectedrecordsize'],
    ...['isprimaryquerytable', 'queryfrequencylevel', 'sharding', 'idempotent', 'retentionperiod'],
    ...[
      'dataexportstrategy',
      'datafiltercondition',
      'maxexportrecords',
      'exportorderfield',
      'exportorderasc',
    ],
  ],
  later: {},
  instead: {
    tablename: '`name`',
    fields: '`Column`',
    field: '`Column`',
    attributes: '`Column`',
    primarykey: '`primaryKey` of its columns',
    primarykeys: '`primaryKey` of its columns',
    foreignkey: TABLE_KEY('FOREIGN_KEY'),
    foreignkeys: TABLE_KEY('FOREIGN_KEY'),
    references: TABLE_KEY('FOREIGN_KEY'),
    unique: TABLE_KEY('UNIQUE'),
    uniques: TABLE_KEY('UNIQUE'),
    uniqueconstraints: TABLE_KEY('UNIQUE'),
    check: TABLE_KEY('CHECK'),
    checks: TABLE_KEY('CHECK'),
    checkconstraints: TABLE_KEY('CHECK'),
  },
})
