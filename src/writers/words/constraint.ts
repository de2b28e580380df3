import type {
  Check,
  ConstraintTraits,
  Exclusion,
  ForeignKey,
  IndexTraits,
  PrimaryKey,
  Table,
  Unique,
} from '../../model/schema.js'
import { partWords, storageWords } from './index.js'
import type { Words } from './words.js'
import { ACTION_WORDS } from '../../sql/actions.js'

/** The constraints of a table that no flag on a column says; `flagged` are the columns with a flag for a unique one. */
export function constraintWords(table: Table, flagged: ReadonlySet<string>): readonly Words[] {
  const { primaryKey, uniques, checks, exclusions, foreignKeys } = table
  return [
    ...(primaryKey && !isSaidByFlag(primaryKey) ? [keyWords(primaryKey)] : []),
    ...uniques.slice(0, uniques.length - flagged.size).map(uniqueWords),
    ...checks.map(checkWords),
    ...exclusions.map(exclusionWords),
    ...foreignKeys.map(foreignKeyWords),
  ]
}

function isSaidByFlag(key: PrimaryKey): boolean {
  return key.columns.length === 1 && Object.keys(key).length === 1
}

function keyWords(key: PrimaryKey): Words {
  return {
    name: key.name,
    type: 'PRIMARY_KEY',
    columns: key.columns,
    ...indexTraitWords(key),
    ...traitWords(key),
  }
}

function uniqueWords(unique: Unique): Words {
  const { name, columns, nullsNotDistinct } = unique
  return {
    name,
    type: 'UNIQUE',
    columns,
    nullsNotDistinct,
    ...indexTraitWords(unique),
    ...traitWords(unique),
  }
}

function checkWords(check: Check): Words {
  return { name: check.name, type: 'CHECK', checkExpression: check.sql, ...traitWords(check) }
}

function exclusionWords(exclusion: Exclusion): Words {
  const { name, method, parts, where } = exclusion
  return {
    name,
    type: 'EXCLUSION',
    method: method.toUpperCase(),
    columns: parts.map(partWords),
    where,
    ...indexTraitWords(exclusion),
    ...traitWords(exclusion),
  }
}

function foreignKeyWords(key: ForeignKey): Words {
  return {
    name: key.name,
    type: 'FOREIGN_KEY',
    columns: key.columns,
    referencedTable: key.referencedTable,
    referencedSchema: key.referencedNamespace,
    referencedColumn: key.referencedColumns,
    onDelete: key.onDelete && ACTION_WORDS[key.onDelete],
    onUpdate: key.onUpdate && ACTION_WORDS[key.onUpdate],
    onDeleteColumns: key.onDeleteColumns,
    match: key.match?.toUpperCase(),
    ...traitWords(key),
  }
}

function indexTraitWords({ include, storageParameters }: IndexTraits): Words {
  return { include, storageParameters: storageParameters && storageWords(storageParameters) }
}

function traitWords({ deferrable, comment }: ConstraintTraits): Words {
  return {
    deferrable: deferrable ? true : undefined,
    initiallyDeferred: deferrable === 'deferred' ? true : undefined,
    comment,
  }
}
