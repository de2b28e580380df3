/** What a name of a type stands for; `args` are its figures where none are written. */
interface Canonical {
  readonly name: string
  readonly args?: readonly string[]
}

/** Names that the database does not print, by what it prints in their place. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  tinyint: ['int1'],
  smallint: ['int2'],
  mediumint: ['int3', 'middleint'],
  int: ['integer', 'int4'],
  bigint: ['int8'],
  decimal: ['dec', 'numeric', 'fixed', 'number'],
  float: ['float4'],
  double: ['double precision', 'real', 'float8'],
  char: ['character', 'nchar', 'national char', 'national character'],
  varchar: [
    ...['char varying', 'character varying', 'varcharacter', 'varchar2', 'nvarchar', 'nchar varying'],
    ...['nchar varchar', 'nchar varcharacter', 'national varchar', 'national varcharacter'],
    ...['national char varying', 'national character varying'],
  ],
  binary: ['char byte'],
  varbinary: ['raw'],
  mediumtext: ['long', 'long varchar', 'long char varying', 'long character varying'],
  mediumblob: ['long varbinary'],
  longtext: ['clob'],
  geometrycollection: ['geomcollection'],
}

const CANONICAL: ReadonlyMap<string, Canonical> = new Map<string, Canonical>([
  ...Object.entries(SYNONYMS).flatMap(([name, others]) =>
    others.map((other): [string, Canonical] => [other, { name }]),
  ),
  ['bool', { name: 'tinyint', args: ['1'] }],
  ['boolean', { name: 'tinyint', args: ['1'] }],
])

/** Figures of types that are written without. */
const USUAL_ARGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['decimal', ['10', '0']],
  ['char', ['1']],
  ['binary', ['1']],
  ['bit', ['1']],
])

const INTEGERS: ReadonlySet<string> = new Set(['tinyint', 'smallint', 'mediumint', 'int', 'bigint'])
/** The widths that ZEROFILL fills where none is written. */
const ZEROFILL_WIDTHS: Readonly<Record<string, string>> = {
  tinyint: '3',
  smallint: '5',
  mediumint: '8',
  int: '10',
  bigint: '20',
}
const TIMES: ReadonlySet<string> = new Set(['time', 'timestamp', 'datetime'])
/** Digits up to which FLOAT(p) is kept in four bytes. */
const FLOAT_DIGITS = 24

/**
 * A type as the database prints it: `INTEGER(11) UNSIGNED` is `int unsigned`, `BOOL` is `tinyint(1)`, `DEC(5)` is
 * `decimal(5,0)`. The display width of an integer means nothing and is left out, but for `tinyint(1)` and ZEROFILL.
 */
export function canonicalType(
  written: string,
  figures: readonly string[],
  signs: ReadonlySet<string>,
): string {
  const lower = written.toLowerCase()
  if (lower === 'serial') return 'bigint unsigned'
  const known = CANONICAL.get(lower) ?? { name: lower }
  const isZerofill = signs.has('ZEROFILL')
  const { name, args } = settle(known.name, known.args ?? figures, isZerofill)
  const sign = isZerofill ? ' unsigned zerofill' : signs.has('UNSIGNED') ? ' unsigned' : ''
  return `${name}${args.length > 0 ? `(${args.join(',')})` : ''}${sign}`
}

function settle(name: string, args: readonly string[], isZerofill: boolean): Required<Canonical> {
  const [first = ''] = args
  if (INTEGERS.has(name)) {
    if (isZerofill) return { name, args: args.length > 0 ? args : [ZEROFILL_WIDTHS[name] ?? '10'] }
    return { name, args: name === 'tinyint' && first === '1' ? args : [] }
  }
  if (name === 'decimal' && args.length === 1) return { name, args: [first, '0'] }
  if (name === 'float' && args.length === 1)
    return { name: Number(first) > FLOAT_DIGITS ? 'double' : 'float', args: [] }
  if (name === 'year' || (TIMES.has(name) && first === '0')) return { name, args: [] }
  return { name, args: args.length > 0 ? args : (USUAL_ARGS.get(name) ?? []) }
}
