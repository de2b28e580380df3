/** Words of every object that mean nothing for models. */
export const ITEM_SILENT = [
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

/** Scripts that run around a change, which mean nothing for models. */
export const HOOKS = ['create', 'drop', 'alter', 'add', 'modify', 'remove'].flatMap((act) =>
  ['before', 'after', 'onbefore', 'onafter', 'on', 'pre', 'post'].flatMap((time) =>
    [act, `${act}s`, act === 'modify' ? 'modifies' : `${act}s`].map((word) => `${time}${word}`),
  ),
)

/** The fields of every object. */
export const ITEM = {
  id: [],
  name: [],
  referenceId: ['refId'],
  formerNames: ['oldNames', 'oldName', 'formerName', 'previousNames', 'previousName'],
  comment: [],
  dbms: [],
  deleted: [],
} as const

/** The fields of a default. */
export const DEFAULT = { defaultValue: ['default'], defaultValueComputed: [] } as const

/** The field of a collation. */
export const COLLATION = { collation: ['collate'] } as const

/** The fields of the far side of a foreign key. */
export const REFERENCE = {
  referencedTable: ['foreignTable', 'refTable'],
  referencedSchema: ['referencedNamespace', 'foreignSchema', 'refSchema'],
  referencedColumn: ['referencedColumns', 'foreignColumn', 'foreignColumns', 'refColumn', 'refColumns'],
  onDelete: [],
  onUpdate: [],
  onDeleteColumns: ['onDeleteColumn'],
  match: ['matchType'],
} as const

/** The columns that an index holds beside its members. */
export const INCLUDE = { include: ['includes', 'includeColumn', 'includeColumns'] } as const

/** How an index is kept. */
export const STORAGE = {
  storageParameters: ['storageParameter', 'storageParams', 'with', 'reloptions'],
} as const

/** The condition of an index over some rows. */
export const WHERE = { where: ['condition', 'predicate'] } as const
