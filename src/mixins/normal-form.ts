import { canonicalPython } from '../drift/python.js'
import { statementsOf } from '../names/statements.js'
import { childrenOf, readValue, textOf, type Value } from '../names/value.js'

/** Modules of SQLAlchemy that hand on what its main module has. */
const SAME_MODULE =
  /\bsqlalchemy\.(?:types|schema|sql|sql\.expression|sql\.sqltypes)\.(?=[A-Za-z_]+\b(?!\.\w+\.))/g

/**
 * A text that is equal for statements `name: annotation = value` that declare the same attribute; their names are
 * written with their modules. Beside layout the order of keyword arguments does not count, nor whether a type is called
 * without arguments, nor `Optional`. Undefined for what is no such statement.
 */
export function normalForm(statement: string): string | undefined {
  const source = statement.replaceAll(SAME_MODULE, 'sqlalchemy.')
  const [node, ...more] = statementsOf(source)
  if (node?.name !== 'AssignStatement' || more.length > 0) return undefined
  const parts = childrenOf(node)
  const annotation = parts.find(({ name }) => name === 'TypeDef')
  const value = parts.at(-1)
  const type = annotation ? annotationForm(textOf(annotation, source)) : ''
  const said = value && value !== annotation ? valueForm(readValue(value, source)) : ''
  return type === undefined || said === undefined ? undefined : `${type} = ${said}`
}

function annotationForm(annotation: string): string | undefined {
  const type = annotation
    .replace(/^:/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(sqlalchemy\.orm\.Mapped)\[ ?typing\.Optional\[(.*)\] ?\]$/, '$1[$2 | None]')
  return canonicalPython(type)
}

function valueForm(value: Value): string | undefined {
  switch (value.kind) {
    case 'text':
      return JSON.stringify(value.text)
    case 'name':
      return value.name
    case 'call': {
      const keywords = [...value.keywords].sort(([a], [b]) => (a < b ? -1 : 1))
      const items = join([...value.items.map(argumentForm), ...keywords.map(keywordForm)])
      const callee = /^[\w.]+$/.test(value.callee) ? value.callee : canonicalPython(value.callee)
      return callee === undefined || items === undefined ? undefined : `${callee}(${items})`
    }
    case 'list':
      return bracketed('[', value.items.map(valueForm), ']')
    case 'dictionary':
      return bracketed('{', value.entries.flat().map(valueForm), '}')
    case 'other':
      return canonicalPython(value.source)
  }
}

/** A type as an argument is the same whether it is called, `DateTime()`, or not. */
function argumentForm(value: Value): string | undefined {
  return valueForm(value)?.replace(/^([\w.]*\.[A-Z]\w*)\(\)$/, '$1')
}

function keywordForm([name, value]: readonly [string, Value]): string | undefined {
  const form = valueForm(value)
  return form === undefined ? undefined : `${name}=${form}`
}

function bracketed(open: string, forms: readonly (string | undefined)[], close: string): string | undefined {
  const inner = join(forms)
  return inner === undefined ? undefined : `${open}${inner}${close}`
}

function join(forms: readonly (string | undefined)[]): string | undefined {
  return forms.includes(undefined) ? undefined : forms.join(', ')
}
