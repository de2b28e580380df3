/** A type text that is nothing but a name, perhaps of an array: `billing."Order Status"[]`. */
export interface TypeName {
  readonly namespace?: string
  readonly name: string
  /** Whether the name stood in quotes, so that its letters count. */
  readonly quoted: boolean
  /** How many dimensions the array has; 0 for a plain value. */
  readonly dimensions: number
}

const IDENTIFIER = '"(?:[^"]|"")+"|[\\p{L}_][\\p{L}\\p{N}_$]*'
const NAME = new RegExp(
  `^(?:(${IDENTIFIER})\\s?\\.\\s?)?(${IDENTIFIER})\\s?((?:\\[\\d*\\])*|array(?:\\[\\d*\\])?)(?:\\s?collate\\s.*)?$`,
  'iu',
)

/** Two names of PostgreSQL's 63 bytes, all of them quotes, with room for what follows. */
const LONGEST = 600

/** The name that a type text consists of; undefined where it says more, such as figures in parentheses. */
export function readTypeName(text: string): TypeName | undefined {
  const [, namespace, name, array = ''] = (text.length > LONGEST ? null : NAME.exec(text.trim())) ?? []
  if (name === undefined) return undefined
  const brackets = array.match(/\[/g)?.length ?? 0
  return {
    ...(namespace === undefined ? {} : { namespace: unquote(namespace) }),
    name: unquote(name),
    quoted: name.startsWith('"'),
    dimensions: /^array/i.test(array) ? Math.max(1, brackets) : brackets,
  }
}

/** A type's name as type text: in quotes where it would not be read otherwise. */
export function printTypeName({ namespace, name }: Pick<TypeName, 'namespace' | 'name'>): string {
  return [namespace, name].flatMap((part) => (part === undefined ? [] : quote(part))).join('.')
}

function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

function unquote(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name
}
