import { Dictionary } from './dictionary.js'

const ITEM_SILENT = [
  'formernames',
  'formername',
  'oldnames',
  'oldname',
  'previousnames',
  'previousname',
  'remark',
  'desc',
  'description',
  'author',
  'owner',
  'operator',
  'maintainer',
  'module',
  'modulename',
  'category',
  'version',
  'changetype',
  'xmlns',
  'property',
  'properties',
  'data',
  'datas',
  'row',
  'rows',
  'lookup',
] as const

const HOOKS = ['create', 'drop', 'alter', 'add', 'modify', 'remove'].flatMap((act) =>
  ['before', 'after', 'onbefore', 'onafter', 'on', 'pre', 'post'].flatMap((time) =>
    [act, `${act}s`, act === 'modify' ? 'modifies' : `${act}s`].map((word) => `${time}${word}`),
  ),
)

const ITEM = { id: [], name: [], referenceId: ['refId'], comment: [], dbms: [], deleted: [] } as const

/** The words of the root, `Justdb`. */
export const schemaWords = new Dictionary({
  noun: 'schema',
  fields: {
    tables: ['table'],
    columns: ['column'],
    indexes: ['index', 'indices'],
    constraints: ['constraint'],
    databases: ['database'],
    dbms: ['type'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['id', 'name', 'namespace', 'comment', 'catalog', 'schema', 'schemalocation'],
    ...['view', 'views', 'query', 'queries', 'trigger', 'triggers', 'sequence', 'sequences'],
    ...['procedure', 'procedures', 'report', 'reports', 'databasescope', 'databasescopes'],
  ],
  later: {
    import: 'the files that it names are not read',
    imports: 'the files that it names are not read',
    include: 'the files that it names are not read',
    includes: 'the files that it names are not read',
    tablescope: 'every table is taken',
    tablescopes: 'every table is taken',
    tablefilters: 'every table is taken',
    includetables: 'every table is taken',
    includetablepatterns: 'every table is taken',
    excludetables: 'every table is taken',
    excludetablepatterns: 'every table is taken',
  },
})

/** The words of a table. */
export const tableWords = new Dictionary({
  noun: 'table',
  fields: {
    ...ITEM,
    schema: ['namespace'],
    abstract: [],
    extends: [],
    inheritance: [],
    columns: ['column'],
    indexes: ['index', 'indices'],
    constraints: ['constraint'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['sequence', 'sequences', 'trigger', 'triggers', 'catalog', 'autoincrement'],
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
  later: { include: 'what it names is not added' },
})

/** The words of a column. */
export const columnWords = new Dictionary({
  noun: 'column',
  fields: {
    ...ITEM,
    type: ['dataType'],
    length: [],
    precision: [],
    scale: [],
    unsigned: [],
    nullable: [],
    notNull: ['required'],
    primaryKey: ['pk'],
    autoIncrement: ['identity', 'serial'],
    sequence: [],
    unique: [],
    defaultValue: ['default'],
    defaultValueComputed: [],
    check: ['checkExpression'],
    referencedTable: ['foreignTable', 'refTable'],
    referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
    onDelete: [],
    onUpdate: [],
    virtual: ['isVirtual', 'virtualColumn'],
    expression: [],
    constraints: ['constraint'],
    columns: ['column'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['characterset', 'charset', 'collation', 'collate', 'zerofill', 'identitystart', 'identityincrement'],
    ...['from', 'source', 'ref', 'reference', 'on', 'to', 'targetcolumn', 'targetfield', 'transform'],
    ...['prefercolumn', 'prefer', 'resolve', 'preferedcolumn', 'nomigrate', 'inheritedfrom', 'isoverride'],
    ...['stored', 'computed'],
  ],
  later: {
    if: 'the column is taken whatever it says',
    primarykeyname: 'the primary key keeps no name of its own',
    include: 'what it names is not added',
  },
})

/** The words of an index. */
export const indexWords = new Dictionary({
  noun: 'index',
  fields: {
    ...ITEM,
    tableName: ['table'],
    columns: ['columnList', 'column', 'indexColumn', 'indexColumns'],
    unique: [],
    type: ['indexType', 'method', 'using'],
  },
  silent: [...ITEM_SILENT, ...HOOKS, 'tablespace', 'visible', 'fillfactor'],
  later: {
    where: 'the index is taken for every row',
    condition: 'the index is taken for every row',
  },
})

/** The words of a constraint. */
export const constraintWords = new Dictionary({
  noun: 'constraint',
  fields: {
    ...ITEM,
    type: ['constraintType'],
    tableName: ['table'],
    columns: ['columnList', 'column', 'foreignKey', 'foreignKeys'],
    referencedTable: ['foreignTable', 'refTable'],
    referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
    onDelete: [],
    onUpdate: [],
    checkExpression: ['check'],
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {
    deferrable: 'the constraint is taken as one that is checked at once',
    initiallydeferred: 'the constraint is taken as one that is checked at once',
  },
})

/** The field names that a dictionary knows. */
export type FieldOf<T> = T extends Dictionary<infer Field> ? Field : never
