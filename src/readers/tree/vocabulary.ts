import { Dictionary } from './dictionary.js'

const ITEM_SILENT = [
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

const ITEM = {
  id: [],
  name: [],
  referenceId: ['refId'],
  formerNames: ['oldNames', 'oldName', 'formerName', 'previousNames', 'previousName'],
  comment: [],
  dbms: [],
  deleted: [],
} as const

const DEFAULT = { defaultValue: ['default'], defaultValueComputed: [] } as const

const COLLATION = { collation: ['collate'] } as const

const REFERENCE = {
  referencedTable: ['foreignTable', 'refTable'],
  referencedSchema: ['referencedNamespace', 'foreignSchema', 'refSchema'],
  referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
  onDelete: [],
  onUpdate: [],
  onDeleteColumns: ['onDeleteColumn'],
  match: ['matchType'],
} as const

const COLUMN_KEY = '`referencedTable` and `referencedColumn` of the column'

const TABLE_KEY = (type: string): string => `a constraint of the type ${type}`

const INCLUDE = { include: ['includes', 'includeColumn', 'includeColumns'] } as const

const WHERE = { where: ['condition', 'predicate'] } as const

/** The words of the root, `Justdb`. */
export const schemaWords = new Dictionary({
  noun: 'schema',
  fields: {
    tables: ['table'],
    columns: ['column'],
    indexes: ['index', 'indices'],
    constraints: ['constraint'],
    databases: ['database'],
    enums: ['enum', 'enumType', 'enumTypes'],
    domains: ['domain'],
    sequences: ['sequence'],
    views: ['view'],
    dbms: ['type'],
    dialect: [],
    conventions: ['convention'],
    id: [],
    import: ['imports'],
    include: ['includes'],
    tableScopes: ['tableScope', 'tableFilters', 'includeTables', 'tableIncludes', 'includeTablePatterns'],
    excludeTables: ['tableExcludes', 'excludeTablePatterns'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['name', 'namespace', 'comment', 'catalog', 'schema', 'schemalocation'],
    ...['query', 'queries', 'trigger', 'triggers'],
    ...['procedure', 'procedures', 'report', 'reports', 'databasescope', 'databasescopes'],
  ],
  later: {},
})

/** The words of `tableScopes`. */
export const scopeWords = new Dictionary({
  noun: 'table scope',
  fields: {
    includes: ['include', 'includeTables', 'tableIncludes', 'includeTablePatterns', 'tableIncludePatterns'],
    excludes: ['exclude', 'excludeTables', 'tableExcludes', 'excludeTablePatterns', 'tableExcludePatterns'],
  },
  silent: [...ITEM_SILENT, 'id', 'name', 'comment'],
  later: {},
})

/** The words of an import or include at the root. */
export const includeWords = new Dictionary({
  noun: 'include',
  fields: {
    path: ['file'],
    url: [],
    resource: [],
    items: ['import', 'imports', 'include', 'includes'],
  },
  silent: [...ITEM_SILENT, 'id', 'name', 'comment'],
  later: { dbms: 'the file is read for every database' },
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
    columns: ['column', 'include', 'includes'],
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
  later: {},
  instead: {
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

/** The words of a column. */
export const columnWords = new Dictionary({
  noun: 'column',
  fields: {
    ...ITEM,
    xmlns: [],
    type: ['dataType'],
    length: [],
    precision: [],
    scale: [],
    unsigned: [],
    nullable: [],
    notNull: ['required'],
    primaryKey: ['pk'],
    autoIncrement: ['identity', 'serial', 'autoInc'],
    sequence: [],
    unique: [],
    primaryKeyName: [],
    identityGeneration: [],
    identityStart: [],
    identityIncrement: [],
    identityMinValue: [],
    identityMaxValue: [],
    identityCache: [],
    identityCycle: [],
    ...DEFAULT,
    check: ['checkExpression'],
    ...REFERENCE,
    ...COLLATION,
    virtual: ['isVirtual', 'virtualColumn'],
    expression: [],
    stored: ['persisted'],
    constraints: ['constraint'],
    columns: ['column', 'include', 'includes'],
  },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['characterset', 'charset', 'zerofill'],
    ...['from', 'source', 'ref', 'reference', 'on', 'to', 'targetcolumn', 'targetfield', 'transform'],
    ...['prefercolumn', 'prefer', 'resolve', 'preferedcolumn', 'nomigrate', 'inheritedfrom', 'isoverride'],
    'computed',
  ],
  later: {
    if: 'the column is taken whatever it says',
  },
  instead: { foreignkey: COLUMN_KEY, foreignkeys: COLUMN_KEY, fk: COLUMN_KEY, references: COLUMN_KEY },
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
    ...WHERE,
    ...INCLUDE,
    nullsNotDistinct: [],
  },
  silent: [...ITEM_SILENT, ...HOOKS, 'tablespace', 'visible', 'fillfactor'],
  later: {},
})

/** The words of a constraint. */
export const constraintWords = new Dictionary({
  noun: 'constraint',
  fields: {
    ...ITEM,
    type: ['constraintType'],
    tableName: ['table'],
    columns: ['columnList', 'column', 'foreignKey', 'foreignKeys'],
    ...REFERENCE,
    checkExpression: ['check'],
    deferrable: [],
    initiallyDeferred: [],
    nullsNotDistinct: [],
    ...INCLUDE,
    method: ['using', 'indexMethod'],
    ...WHERE,
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})

/** The words of a member of an index or of an exclusion constraint. */
export const indexPartWords = new Dictionary({
  noun: 'member of an index',
  fields: {
    name: ['column', 'columnName'],
    expression: ['expr'],
    length: ['prefix'],
    order: ['sort', 'direction'],
    desc: ['descending'],
    nulls: [],
    operatorClass: ['opclass', 'ops'],
    ...COLLATION,
    operator: [],
  },
  silent: [...ITEM_SILENT, 'id'],
  later: {},
})

/** The words of a view. */
export const viewWords = new Dictionary({
  noun: 'view',
  fields: { ...ITEM, schema: ['namespace'], columns: ['column'] },
  silent: [
    ...ITEM_SILENT,
    ...HOOKS,
    ...['query', 'content', 'definition', 'viewexpression', 'sql', 'selecttype', 'algorithm', 'sqlsecurity'],
    ...['withcheckoption', 'securitybarrier', 'force', 'readonly', 'binding', 'encryption', 'materialized'],
    ...['withdata', 'index', 'indexes', 'trigger', 'triggers', 'dependson', 'checkoption', 'security'],
  ],
  later: {},
})

/** The words of an enumerated type. */
export const enumWords = new Dictionary({
  noun: 'enum',
  fields: { ...ITEM, schema: ['namespace'], values: ['value', 'labels', 'label'] },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})

/** The words of a domain. */
export const domainWords = new Dictionary({
  noun: 'domain',
  fields: {
    ...ITEM,
    schema: ['namespace'],
    type: ['dataType'],
    nullable: [],
    notNull: ['required'],
    ...DEFAULT,
    ...COLLATION,
    check: ['checkExpression'],
    constraints: ['constraint'],
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})

/** The words of a sequence. */
export const sequenceWords = new Dictionary({
  noun: 'sequence',
  fields: {
    ...ITEM,
    name: ['sequenceName'],
    schema: ['namespace'],
    type: ['dataType'],
    startWith: ['startValue', 'start'],
    incrementBy: ['increment'],
    minValue: [],
    maxValue: [],
    cache: [],
    cycle: [],
  },
  silent: [...ITEM_SILENT, ...HOOKS],
  later: {},
})

/** The field names that a dictionary knows. */
export type FieldOf<T> = T extends Dictionary<infer Field> ? Field : never
