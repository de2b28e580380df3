/** The parts of a connection URL as text, percent-decoded; a part that is not written is absent. */
export interface UrlParts {
  /** Lower case, without `jdbc:` and without a driver's suffix: `postgresql`. */
  readonly scheme: string
  readonly isJdbc: boolean
  readonly user?: string
  readonly password?: string
  readonly host?: string
  readonly port?: string
  /** What stands after the first slash: the database's name. */
  readonly name?: string
  /** All of the URL between the scheme and the query, as written, for databases that are files. */
  readonly rest: string
  /** By name in lower case with `-` and `_` left out: tools spell them differently. The last of a name counts. */
  readonly parameters: ReadonlyMap<string, string>
}

/**
 * Takes a connection URL apart; undefined when the text is none. More than RFC 3986 is taken, since people paste
 * passwords as they are: `@`, `:` and `#` in one need no escape, and a `%` that begins none stands for itself.
 */
export function splitUrl(text: string): UrlParts | undefined {
  const written = /^(jdbc:)?([a-z][a-z0-9]*)(?:\+[a-z0-9_]+)?:([^?]*)(?:\?(.*))?$/isu.exec(text.trim())
  if (!written) return undefined
  const [, jdbc, scheme = '', rest = '', query = ''] = written
  return {
    scheme: scheme.toLowerCase(),
    isJdbc: jdbc !== undefined,
    ...splitRest(rest),
    rest,
    parameters: readQuery(query),
  }
}

type Address = Pick<UrlParts, 'user' | 'password' | 'host' | 'port' | 'name'>

function splitRest(rest: string): Address {
  const written = /^\/\/([^/]*)(?:\/(.*))?$/su.exec(rest)
  if (!written) return withoutEmpty({ name: decode(rest) })
  const [, authority = '', path = ''] = written
  const at = authority.lastIndexOf('@')
  return withoutEmpty({
    ...splitUser(authority.slice(0, Math.max(at, 0))),
    ...splitHost(authority.slice(at + 1)),
    name: decode(path),
  })
}

function splitUser(text: string): Partial<Address> {
  const [user = '', ...password] = text.split(':')
  return { user: decode(user), password: decode(password.join(':')) }
}

function splitHost(text: string): Partial<Address> {
  const [, bracketed, plain = '', port = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/su.exec(text) ?? []
  return { host: decode(bracketed ?? plain), port: bracketed === undefined && plain === '' ? '' : port }
}

function readQuery(query: string): ReadonlyMap<string, string> {
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [decode(name).toLowerCase().replace(/[-_]/g, ''), decode(value.join('='))] as const
  })
  return new Map(pairs)
}

/** Percent-decoded text; text that is not percent-encoded as a whole stands for itself. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function withoutEmpty(address: Partial<Record<keyof Address, string>>): Address {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''))
}
