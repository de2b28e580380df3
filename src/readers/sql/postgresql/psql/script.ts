import { quoteValue, type Variables } from './variables.js'

/**
 * Whether psql sends what stands somewhere: it does, it does not, it does not as long as nobody starts it with a variable
 * that an `\if` asks for, or the database, the shell or a person knows.
 */
export type Reach = 'read' | 'passed-over' | 'unset' | 'unknown'

/** A branch of an `\if`. */
interface Branch {
  /** Whether it holds, and so do those around it. */
  readonly reach: Reach
  /** Whether those around it hold. */
  readonly outer: Reach
  /** Whether one of its `\if` is taken, up to this one. */
  readonly taken: Reach
}

/** The most values that a script may set, and the UTF-16 units of one: beyond them it is not known. */
const MOST_VALUES = 1000
const LONGEST_VALUE = 4096

/** A command of psql, without its backslash, and what stands behind it. */
const COMMAND = /^\\(\w+)[ \t]*(.*)/

/**
 * A part of an argument: blanks between two, a text, a variable, what the shell would tell, anything else. A text that
 * nobody ends takes all that follows, lest every quote in it be tried as the beginning of another.
 */
const PART =
  /(\s+)|'((?:[^'\\]|''|\\.?)*)(?:'|$)|:\{\?(\w+)\}|:(?:(['"])(\w+)\4|([A-Za-z_]\w*))|(`[^`]*`?)|([^\s'`:]+|.)/g

/**
 * What psql does between the statements of a script that is started without variables: the values that `\set` gives, the
 * branches of `\if` that hold, the end by `\q`, and the database that `\connect` goes to. What a query, the shell or a
 * person would answer is not known.
 */
export class PsqlScript {
  #variables: ReadonlyMap<string, string> = new Map()
  readonly #unknown = new Set<string>()
  readonly #branches: Branch[] = []
  #set = 0
  #former: string | undefined
  /** The database that the last `\connect` named. */
  database: string | undefined

  /** What is set here; it does not change any more. */
  get variables(): Variables {
    return this.#variables
  }

  get reach(): Reach {
    return this.#branches.at(-1)?.reach ?? 'read'
  }

  /** The database in which tables were made before these, where that is another one, once. */
  leave(database: string | undefined): string | undefined {
    const former = this.#former
    this.#former = database ?? former
    return former === this.#former ? undefined : former
  }

  /** Does what a line says that begins with a backslash, between statements; false where the script ends. */
  run(line: string): boolean {
    const [, word = '', rest = ''] = COMMAND.exec(line.trimEnd()) ?? []
    if (CONDITIONALS.has(word)) this.#branch(word, rest)
    else if (this.reach === 'read' || this.reach === 'unknown') this.#do(word, rest)
    // In a branch it keeps people from starting the script in another way than it is meant.
    return this.#branches.length > 0 || (word !== 'q' && word !== 'quit')
  }

  /** Forgets the variables that take what a query finds (`\gset`): any word of it may be the name of one. */
  forget(query: string, prefix: string): void {
    const names = query.toLowerCase().match(/\w+/g) ?? []
    this.#forgetAll(names.slice(0, MOST_VALUES).map((name) => prefix + name))
  }

  #do(word: string, rest: string): void {
    const [name = '', ...values] = this.#arguments(rest)
    if (word === 'set' || word === 'unset') this.#assign(name, word === 'set' ? values.join('') : undefined)
    else if (word === 'prompt') this.#forgetAll([values.at(-1) ?? name])
    else if (word === 'getenv') this.#forgetAll([name])
    else if (word === 'c' || word === 'connect') this.database = databaseIn(rest) ?? this.database
  }

  #assign(name: string, value: string | undefined): void {
    this.#set += 1
    const isKnown = this.#set <= MOST_VALUES && (value?.length ?? 0) <= LONGEST_VALUE
    if (this.reach !== 'read' || !isKnown || value?.includes(UNKNOWN) === true) this.#forgetAll([name])
    else {
      const others = [...this.#variables].filter(([other]) => other !== name)
      this.#variables = new Map(value === undefined ? others : [...others, [name, value]])
      this.#unknown.delete(name)
    }
  }

  #forgetAll(names: readonly string[]): void {
    for (const name of names) this.#unknown.add(name)
    if (names.some((name) => this.#variables.has(name)))
      this.#variables = new Map([...this.#variables].filter(([name]) => !this.#unknown.has(name)))
  }

  #branch(word: string, rest: string): void {
    if (word === 'if') {
      this.#branches.push(follow({ outer: this.reach, taken: 'passed-over' }, this.#holds(rest)))
      return
    }
    const last = this.#branches.pop()
    if (last && word !== 'endif')
      this.#branches.push(follow(last, word === 'else' ? 'read' : this.#holds(rest)))
  }

  /** Whether a condition holds, as psql understands a boolean: one that is none is false. */
  #holds(rest: string): Reach {
    const value = this.#arguments(rest).join(' ').toLowerCase()
    if (value.includes(UNKNOWN)) return 'unknown'
    if (TRUE.test(value)) return 'read'
    return [...rest.matchAll(ASKED)].some(([, name = '']) => !this.#variables.has(name))
      ? 'unset'
      : 'passed-over'
  }

  /** The arguments of a command, in which `UNKNOWN` stands for what is not known. */
  #arguments(rest: string): readonly string[] {
    const args = ['']
    for (const [whole, blank, text, asked, quote = '', quoted, plain, shell] of rest.matchAll(PART)) {
      const name = quoted ?? plain
      if (blank !== undefined) args.push('')
      else if (shell !== undefined) append(args, UNKNOWN)
      else if (asked !== undefined) append(args, this.#isSet(asked))
      else if (name !== undefined) append(args, this.#value(name, quote) ?? whole)
      else append(args, text === undefined ? whole : unescape(text))
    }
    return args
  }

  #isSet(name: string): string {
    return this.#unknown.has(name) ? UNKNOWN : String(this.#variables.has(name))
  }

  #value(name: string, quote: string): string | undefined {
    const value = this.#variables.get(name)
    if (this.#unknown.has(name)) return UNKNOWN
    return value === undefined ? undefined : quoteValue(value, quote)
  }
}

/** What decides where branches lie within each other, the strongest first. */
const WEIGHT = ['passed-over', 'unset', 'unknown'] as const

/** A variable in a condition. */
const ASKED = /:(?:\{\?|['"])?(\w+)/g

const CONDITIONALS: ReadonlySet<string> = new Set(['if', 'elif', 'else', 'endif'])

/** What psql takes for true: `true`, `yes` and their beginnings, `on`, `1`. */
const TRUE = /^(?:t|tr|tru|true|y|ye|yes|on|1)$/

/** A character that no file has. */
const UNKNOWN = '\u0000'

/** The branch behind others of its `\if`. */
function follow({ outer, taken }: Pick<Branch, 'outer' | 'taken'>, holds: Reach): Branch {
  const isLeft = holds === 'passed-over' || holds === 'unset'
  const own = taken === 'read' ? 'passed-over' : isLeft ? holds : taken === 'unknown' ? taken : holds
  const reach = WEIGHT.find((each) => each === own || each === outer) ?? 'read'
  return { outer, reach, taken: taken === 'read' || isLeft ? taken : own }
}

function append(args: string[], text: string): void {
  args.push((args.pop() ?? '') + text)
}

/** A text between single quotes, as psql reads it. */
function unescape(text: string): string {
  return text.replace(/''|\\(.)/g, (found, sign?: string) =>
    sign === undefined ? "'" : (ESCAPES.get(sign) ?? found.slice(1)),
  )
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
])

/** The database that `\connect` names: its first argument, `dbname=...`, or the path of a URL; `-` is the same as before. */
function databaseIn(rest: string): string | undefined {
  const [, named] = /\bdbname\s*=\s*(?:\\?')?([^\s'"\\]+)/.exec(rest) ?? []
  const [, path] = /:\/\/[^/\s]*\/([^?\s'"]+)/.exec(rest) ?? []
  const [first = ''] = rest.replace(/^-reuse-previous=\w+\s+/, '').split(/\s+/)
  const plain = first.replace(/^(["'])(.*)\1$/, '$2')
  return named ?? path ?? (/^-?$/.test(plain) ? undefined : plain)
}
