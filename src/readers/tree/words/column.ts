import { Dictionary } from '../dictionary.js'
import { COLLATION, DEFAULT, HOOKS, ITEM, ITEM_SILENT, REFERENCE } from './common.js'

const COLUMN_KEY = '`referencedTable` and `referencedColumn` of the column'
const LENGTH = '`length`, or a part of the type as in `VARCHAR(50)`'

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
  instead: {
    ...{ foreignkey: COLUMN_KEY, foreignkeys: COLUMN_KEY, fk: COLUMN_KEY, references: COLUMN_KEY },
    ...{ size: LENGTH, maxlength: LENGTH, maxsize: LENGTH },
    ...{ columnname: '`name`', field: '`name`', isnullable: '`nullable`', null: '`nullable`' },
    ...{ primary: '`primaryKey`', isprimarykey: '`primaryKey`', key: '`primaryKey`' },
    ...{ isunique: '`unique`', auto: '`autoIncrement`', enum: "a part of the type as in `ENUM('a', 'b')`" },
  },
})
