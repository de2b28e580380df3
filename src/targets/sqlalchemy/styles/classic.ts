import { pythonString } from '../../../quote/python.js'
import { call, keyword, type Code } from '../../python/layout.js'
import { notNull } from '../columns.js'
import { core, orm, type Context } from '../context.js'
import { parentClasses } from '../team-mixins.js'
import { conventionalMetadata } from '../conventions.js'
import type { RelationParts } from '../relationships.js'
import { DECLARATIVE_NAMES, DECLARATIVE_UNFIT } from './declarative.js'
import type { ClassStyle, Style } from './style.js'

const classes: ClassStyle = {
  reserved: DECLARATIVE_NAMES,
  unfit: DECLARATIVE_UNFIT,
  freshArgument: 'default',
  heading: (model, context) => call(`class ${model.className}`, parentClasses(model, context)),
  column: (parts, context) => ({
    target: parts.attribute,
    value: call(core(context, 'Column'), [...parts.name, ...parts.arguments, ...notNull(parts)]),
  }),
  relation: (parts, context) => ({
    target: parts.name,
    value: call(orm(context, 'relationship'), [
      targetCode(parts, context),
      ...(isLoneChild(parts) ? [keyword('uselist', 'False')] : []),
      ...parts.arguments.map(([name, value]) => keyword(name, value)),
    ]),
  }),
}

/** Classes without annotations, as they were written before SQLAlchemy 2.0: `name = Column(String(50))`. */
export const classic: Style = {
  base: {
    name: 'Base',
    print: (context) => {
      const metadata = conventionalMetadata(context)
      const items = metadata ? [keyword('metadata', metadata)] : []
      const value = call(orm(context, 'declarative_base'), items)
      return context.layout.assignment({ target: 'Base', value }).join('\n')
    },
    metadataOf: (name) => `${name}.metadata`,
  },
  classes,
}

/** Whether a relationship leads to one row where its join alone would say many, for no annotation tells. */
export function isLoneChild({ relation, count }: RelationParts): boolean {
  return relation.kind === 'back' && count !== 'many'
}

function targetCode({ target }: RelationParts, { imports }: Context): Code {
  return target.kind === 'class'
    ? imports.from(target.module, target.className)
    : pythonString(target.className)
}
