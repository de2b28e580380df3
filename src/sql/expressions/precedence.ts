import type { Family } from './family.js'

/** How tightly each kind of operator binds; a higher figure binds its operands first. */
interface Powers {
  readonly not: number
  readonly is: number
  /** Of IN, BETWEEN, LIKE and their kin. */
  readonly range: number
  readonly collate: number
  readonly unary: number
  /** Of MySQL's `!`. */
  readonly bang: number
  /** Of operators that are in no list: PostgreSQL's own and users'. */
  readonly other: number
  readonly operators: ReadonlyMap<string, number>
}

function levels(first: number, ...rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, index) => row.split(' ').map((name): [string, number] => [name, first + index])),
  )
}

/** The tables of the manuals: PostgreSQL "Operator Precedence", MySQL "Operator Precedence", SQLite "Operators". */
const POWERS: Readonly<Record<Family, Powers>> = {
  postgresql: {
    not: 3,
    is: 4,
    range: 6,
    other: 7,
    collate: 12,
    unary: 13,
    bang: 7,
    operators: new Map([
      ...levels(1, 'or', 'and'),
      ...levels(5, '< > = <= >= <> != =='),
      ...levels(8, '+ -', '* / %', '^', 'at'),
    ]),
  },
  mysql: {
    not: 4,
    is: 6,
    range: 6,
    other: 7,
    collate: 14,
    unary: 13,
    bang: 13,
    operators: new Map([
      ...levels(1, 'or ||', 'xor', 'and &&'),
      ...levels(
        6,
        '= <=> >= > <= < <> != regexp rlike',
        '|',
        '&',
        '<< >>',
        '- +',
        '* / % div mod',
        '^',
        '-> ->>',
      ),
    ]),
  },
  sqlite: {
    not: 3,
    is: 4,
    range: 4,
    other: 6,
    collate: 12,
    unary: 11,
    bang: 11,
    operators: new Map([
      ...levels(1, 'or', 'and'),
      ...levels(4, '= == <> != glob match regexp', '< > <= >='),
      ...levels(6, '& | << >>', '+ -', '* / %', '|| -> ->>'),
    ]),
  },
}

/** How tightly the operators of a family bind. */
export function powersOf(family: Family): Powers {
  return POWERS[family]
}
