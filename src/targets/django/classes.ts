import { djangoName } from '../../quote/django.js'
import { pythonString } from '../../quote/python.js'
import { hubRemark } from '../reverse-limit.js'
import { tuple, type Code, type Layout } from '../python/layout.js'
import { printCounterpart, printManager } from './bridges.js'
import { columnsClass } from '../python/thin-classes.js'
import { toConstraints, type MetaList } from './constraints.js'
import { MEMBER_INDENT, printFields, printRemarks } from './fields.js'
import { tableComment } from './comments.js'
import { fromModels } from './expressions.js'
import { toIndexes } from './indexes.js'
import type { Model } from './model.js'
import type { ObjectNames } from './object-names.js'
import type { Printing } from './printing.js'

/** A class as the template places it: finished text without the line break at its end. */
export interface ClassView {
  readonly heading: string
  readonly body: string
}

/** What Meta says of every model. */
export interface MetaOptions {
  readonly names: ObjectNames
  readonly appLabel: string | undefined
  readonly managed: boolean
  /** Whether the classes are no models themselves but what models inherit. */
  readonly isAbstract: boolean
}

const META_INDENT = 8

/** The class of a model: its fields, then Meta. */
export function toClassView(model: Model, meta: MetaOptions, printing: Printing): ClassView {
  const name = meta.isAbstract ? columnsClass(model.className) : model.className
  return {
    heading: printHeading(name, fromModels(printing.imports, 'Model'), printing.layout).join('\n'),
    body: printFields(model, printing)
      .concat(
        hiddenReverses(model, printing.layout),
        printing.bridge ? printManager(printing) : [],
        '',
        `${' '.repeat(MEMBER_INDENT)}class Meta:`,
        printMeta(model, meta, printing),
        printCounterpart(model, printing),
      )
      .join('\n'),
  }
}

function hiddenReverses({ hiddenReverses: count }: Model, layout: Layout): readonly string[] {
  return count === undefined ? [] : printRemarks([hubRemark(count)], MEMBER_INDENT, layout)
}

/** The heading of a class over one other. */
export function printHeading(name: string, base: string, layout: Layout): readonly string[] {
  const whole = `class ${name}(${base}):`
  return layout.fits(whole) ? [whole] : [`class ${name}(`, `    ${base}`, '):']
}

function printMeta(
  model: Model,
  { names, appLabel, managed, isAbstract }: MetaOptions,
  printing: Printing,
): readonly string[] {
  const { table } = model
  const { layout } = printing
  const constraints = toConstraints(model, names, printing)
  const indexes = toIndexes(model, names, printing)
  const all = { ...constraints, items: [...constraints.items, ...indexes.constraints] }
  return [
    ...(isAbstract ? printOption('abstract', 'True', layout) : []),
    ...(appLabel === undefined ? [] : printOption('app_label', pythonString(appLabel), layout)),
    ...(managed && !table.view ? [] : printOption('managed', 'False', layout)),
    ...printOption('db_table', pythonString(djangoName(table.name, printing.dialect)), layout),
    ...(table.comment ? printOption('db_table_comment', tableComment(table.comment), layout) : []),
    ...printList('constraints', all, layout),
    ...printList('indexes', indexes.indexes, layout),
  ]
}

/** A tuple, since ruff takes a list in a class body for a mutable default. */
function printList(name: string, { items, remarks }: MetaList, layout: Layout): readonly string[] {
  const above = printRemarks(remarks, META_INDENT, layout)
  return items.length === 0 ? above : [...above, ...printOption(name, tuple(items), layout)]
}

function printOption(target: string, value: Code, layout: Layout): readonly string[] {
  return layout.assignment({ target, value }, META_INDENT)
}
