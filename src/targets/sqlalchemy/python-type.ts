import type { Imports } from '../python/imports.js'

const NAME = String.raw`(?:bool|bytes|complex|float|int|object|str|(?:\.*[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):[A-Za-z_]\w*)`
const GENERIC = 'dict|frozenset|list|set|tuple'

/** A type of Python as a config writes it: `str`, `decimal:Decimal`, `list[float]`, `dict[str, app.types:Money]`. */
export const PYTHON_TYPE = new RegExp(`^(?:${NAME}|(?:${GENERIC})\\[${NAME}(?:, *${NAME})*\\])$`)

/** Such a type as Python writes it, with its imports. */
export function printPythonType(written: string, imports: Imports): string {
  return written
    .replaceAll(/(?<![\w.])([\w.]+):(\w+)/g, (_, module: string, name: string) => imports.from(module, name))
    .replaceAll(/, */g, ', ')
}
