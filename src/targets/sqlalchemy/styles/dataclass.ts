import { call, keyword, type Code } from '../../python/layout.js'
import type { ColumnParts } from '../columns.js'
import { orm } from '../context.js'
import { parentClasses } from '../team-mixins.js'
import type { RelationParts } from '../relationships.js'
import {
  DECLARATIVE_NAMES,
  DECLARATIVE_UNFIT,
  mappedColumn,
  mappedRelation,
  printBaseClass,
} from './declarative.js'
import type { ClassStyle, Style } from './style.js'

const NOT_GIVEN = keyword('init', 'False')
const QUIET = keyword('repr', 'False')

const classes: ClassStyle = {
  reserved: DECLARATIVE_NAMES,
  unfit: DECLARATIVE_UNFIT,
  freshArgument: 'default_factory',
  setsNone: true,
  // Type checkers take the options of a dataclass from the class itself and never from its base.
  heading: (model, context) =>
    call(`class ${model.className}`, [...parentClasses(model, context), keyword('kw_only', 'True')]),
  column: (parts, context) => mappedColumn(parts, columnField(parts), context),
  relation: (parts, context) => mappedRelation(parts, relationField(parts), context),
}

/**
 * Declarative classes that are dataclasses: `User(name="alice")` is checked by type checkers. Equality stays that of
 * objects, for two rows that refer to each other could not be compared by their fields.
 */
export const dataclass: Style = {
  base: {
    name: 'Base',
    print: (context) => {
      const parents = [orm(context, 'MappedAsDataclass'), orm(context, 'DeclarativeBase')]
      return printBaseClass([...parents, keyword('eq', 'False')], context)
    },
    metadataOf: (name) => `${name}.metadata`,
  },
  classes,
}

/** What the constructor does with a column: nothing where the database or a relationship sets it. */
function columnField({ isFilled, isFresh, isRelated, column }: ColumnParts): readonly Code[] {
  if (isFilled || isRelated) return [NOT_GIVEN]
  return !isFresh && (column.nullable || column.default) ? [keyword('default', 'None')] : []
}

/**
 * The constructor takes the rows that there must be, and those of many-to-many relationships. In SQLAlchemy 2.0 a
 * `default=None` would be a row that is set, and clear a key that was given by its column.
 */
function relationField({ relation, isNeeded }: RelationParts): readonly Code[] {
  if (isNeeded) return [QUIET]
  return relation.kind === 'linked' ? [keyword('default_factory', 'list'), QUIET] : [NOT_GIVEN, QUIET]
}
