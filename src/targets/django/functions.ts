import { isMysql } from '../../dialects/is-mysql.js'
import type { Dialect } from '../../model/schema.js'
import type { Node } from '../../sql/expressions/node.js'
import { pythonString } from '../../quote/python.js'
import { createImports } from '../python/imports.js'
import { call, keyword, type Code } from '../python/layout.js'
import { fromModels } from './expressions.js'
import { fieldOf, type Model } from './model.js'
import { kindOf, outputField } from './output-fields.js'
import type { Printing } from './printing.js'
import { columnOf } from './sql-tree.js'

/** What an expression is about, and where imports go. */
export interface Around extends Printing {
  readonly model: Model
}

/**
 * What is made of something, if it can be: first without a trace, so that what cannot be made to its end leaves no
 * imports behind.
 */
export function attempt<T>(around: Around, make: (around: Around) => T | undefined): T | undefined {
  return make(withoutTrace(around)) === undefined ? undefined : make(around)
}

/** The same with imports of its own. */
export function withoutTrace(around: Around): Around {
  return { ...around, imports: createImports(new Set()) }
}

/** A function that Django has as a class: its name there, and how many arguments SQL may give it. */
interface Known {
  readonly name: string
  readonly least: number
  readonly most: number
}

/** Functions of SQL, by the name that trees have for them, of which Django writes exactly the same SQL. */
const FUNCTIONS: ReadonlyMap<string, Known> = new Map([
  ['abs', { name: 'Abs', least: 1, most: 1 }],
  ['btrim', { name: 'Trim', least: 1, most: 1 }],
  ['coalesce', { name: 'Coalesce', least: 2, most: 9 }],
  ['lower', { name: 'Lower', least: 1, most: 1 }],
  ['ltrim', { name: 'LTrim', least: 1, most: 1 }],
  ['md5', { name: 'MD5', least: 1, most: 1 }],
  ['nullif', { name: 'NullIf', least: 2, most: 2 }],
  ['replace', { name: 'Replace', least: 3, most: 3 }],
  ['rtrim', { name: 'RTrim', least: 1, most: 1 }],
  ['upper', { name: 'Upper', least: 1, most: 1 }],
])

/** Django's Length counts characters, for which MySQL has a function of another name. */
function findKnown(name: string, dialect: Dialect | undefined): Known | undefined {
  const counting = isMysql(dialect) ? 'char_length' : 'length'
  return name === counting ? { name: 'Length', least: 1, most: 1 } : FUNCTIONS.get(name)
}

/**
 * A call of functions that Django knows, over columns and literals; undefined for everything else. Such a call means the
 * same on every database and can be checked by `full_clean()`.
 */
export function knownCall(node: Node, around: Around): Code | undefined {
  const known = node.kind === 'call' ? findKnown(node.text, around.dialect) : undefined
  if (!known || node.args.length < known.least || node.args.length > known.most) return undefined
  const args = node.args.map((arg) => knownArgument(arg, around))
  if (!args.every((arg) => arg !== undefined)) return undefined
  const kinds = new Set(node.args.map((arg) => kindOf(arg, around.model)))
  const needsOutput = known.name === 'Coalesce' && kinds.size > 1
  const output = needsOutput ? outputField(node, around) : undefined
  if (needsOutput && !output) return undefined
  return call(around.imports.from('django.db.models.functions', known.name), [
    ...args,
    ...(output ? [keyword('output_field', output)] : []),
  ])
}

/** An argument of a function: a field's name, a literal, another call. */
export function knownArgument(node: Node, around: Around): Code | undefined {
  const column = columnOf(node, around.model)
  if (column) return pythonString(fieldOf(around.model, column.name))
  return literalArgument(node, around) ?? knownCall(node, around)
}

/** A literal among a function's arguments, where a text by itself would be a field's name. */
export function literalArgument({ kind, text, type }: Node, { imports }: Around): Code | undefined {
  if (type !== undefined) return undefined
  if (kind === 'string') return call(fromModels(imports, 'Value'), [pythonString(text)])
  return kind === 'number' && /^-?\d{1,18}$/.test(text) ? text : undefined
}
