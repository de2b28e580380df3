import { describe, expect, test } from '@jest/globals'

import { conceal, disguise } from '../../src/databases/connection.js'
import { type Connection, isDatabaseUrl, parseDatabaseUrl } from '../../src/databases/index.js'

const PASSWORD = 'p@ss:w#rd%'

function parse(url: string): Connection {
  const { value, diagnostics } = parseDatabaseUrl(url)
  expect(diagnostics).toEqual([])
  if (!value) throw new Error(`no connection from ${url}`)
  return value
}

describe('a URL says where the database is', () => {
  const server = { database: 'postgresql', host: 'db.example', port: 5432, user: 'app', name: 'shop' }

  test.each([
    ['postgres://app@db.example/shop', server],
    ['postgresql://app@db.example:5432/shop', server],
    ['POSTGRESQL+psycopg://app@db.example/shop', server],
    ['postgresql+asyncpg://app@db.example/shop', server],
    ['jdbc:postgresql://db.example/shop?user=app', server],
    ['jdbc:postgresql://db.example:5433/shop?user=app', { ...server, port: 5433 }],
    ['  postgres://app@db.example/shop\n', server],
    ['postgresql://app@/shop?host=db.example&port=6000', { ...server, port: 6000 }],
    ['postgresql://db.example?user=app&dbname=shop', server],
    ['jdbc:postgresql:shop', { database: 'postgresql', host: 'localhost', port: 5432, name: 'shop' }],
    ['postgresql:///shop', { database: 'postgresql', host: 'localhost', name: 'shop' }],
    ['postgresql://app@[2001:db8::1]:5433/shop', { ...server, host: '2001:db8::1', port: 5433 }],
    ['postgresql://[::1]/shop', { host: '::1', port: 5432 }],
    ['postgresql:///shop?host=/run/postgresql', { socket: '/run/postgresql', name: 'shop' }],
    ['postgresql://app@%2Frun%2Fpostgresql/shop', { socket: '/run/postgresql', user: 'app', name: 'shop' }],
    ['postgres://app@db.example/my%20shop', { ...server, name: 'my shop' }],
    ['mysql://app@db.example/shop', { ...server, database: 'mysql', port: 3306 }],
    ['mariadb://app@db.example/shop', { ...server, database: 'mysql', port: 3306 }],
    ['mysql+pymysql://app@db.example:3307/shop?charset=utf8mb4', { database: 'mysql', port: 3307 }],
    ['mariadb+mariadbconnector://app@db.example/shop', { database: 'mysql', name: 'shop' }],
    ['jdbc:mysql://db.example/shop?user=app&useSSL=false', { ...server, database: 'mysql', port: 3306 }],
    ['jdbc:mariadb://db.example/shop?user=app', { ...server, database: 'mysql', port: 3306 }],
    ['mysql://app@localhost/shop?unix_socket=/run/mysqld/mysqld.sock', { socket: '/run/mysqld/mysqld.sock' }],
    ['jdbc:mariadb://localhost/shop?localSocket=/run/my.sock', { socket: '/run/my.sock' }],
  ])('%s', (url, expected) => {
    expect(parse(url)).toMatchObject(expected)
  })

  test.each([
    ['sqlite:///app.db', 'app.db'],
    ['sqlite:////srv/app.db', '/srv/app.db'],
    ['sqlite+aiosqlite:///data/app.db?timeout=5', 'data/app.db'],
    ['sqlite://app.db', 'app.db'],
    ['sqlite3:db/dev.sqlite3', 'db/dev.sqlite3'],
    ['jdbc:sqlite:app.db', 'app.db'],
    ['jdbc:sqlite:/srv/app.db', '/srv/app.db'],
    ['sqlite:///C:/data/app.db', 'C:/data/app.db'],
    ['sqlite:///my%20app.db', 'my app.db'],
  ])('%s is a file', (url, path) => {
    expect(parse(url)).toMatchObject({ database: 'sqlite', path })
  })

  test.each([
    ['postgresql://h/d?options=-c%20search_path%3Dapp', { sessionOptions: '-c search_path=app' }],
    ['jdbc:postgresql://h/d?currentSchema=app,public', { namespaces: ['app', 'public'] }],
    ['postgresql://h/d?schema=billing', { namespaces: ['billing'] }],
    ['postgresql://h/d', { namespaces: [] }],
  ])('%s', (url, expected) => {
    expect(parse(url)).toMatchObject(expected)
  })
})

describe('a password', () => {
  test.each([
    `postgres://app:${encodeURIComponent(PASSWORD)}@db.example/shop`,
    `postgres://app:${PASSWORD}@db.example/shop`,
    `jdbc:postgresql://db.example/shop?user=app&password=${encodeURIComponent(PASSWORD)}`,
    `mysql+pymysql://app:${PASSWORD}@db.example:3306/shop`,
    `jdbc:mariadb://db.example/shop?password=${encodeURIComponent(PASSWORD)}&user=app`,
  ])('%s', (url) => {
    const connection = parse(url)
    expect(connection).toMatchObject({ user: 'app', password: PASSWORD, host: 'db.example', name: 'shop' })
    expect(connection.label).toMatch(/^(postgresql|mysql):\/\/app@db\.example\/shop$/)
    const said = `refused: ${PASSWORD}, ${encodeURIComponent(PASSWORD)}, ${url}`
    expect(conceal(connection, said)).toBe('refused: ***, ***, ***')
  })

  test.each([
    'nonsense',
    'oracle://app:secret@db/x',
    'jdbc:oracle:thin:app/secret@db:1521:x',
    'postgres://app:sec/ret@db/x',
    'postgres://app:secret@db:99999/x',
    'postgres://app:secret@db/x?sslmode=secret',
    'postgres://app:secret@one,two/x',
    'sqlite://',
    'sqlite::memory:',
    'sqlite:///:memory:',
    '',
  ])('%j is one problem that repeats nothing of the URL', (url) => {
    const { value, diagnostics } = parseDatabaseUrl(url)
    expect(value).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'invalid-database-url', severity: 'error' })
    expect(JSON.stringify(diagnostics)).not.toMatch(/secret|ret@|oracle|99999/)
  })

  test('under a disguise nothing says where the connection leads', () => {
    const connection = disguise(parse('postgres://app:pw@db.example/shop'), '${DATABASE_URL}')
    expect(connection.label).toBe('${DATABASE_URL}')
    expect(conceal(connection, 'no "shop" for app at db.example')).toBe('no "***" for *** at ***')
  })
})

describe('TLS is as the URL says', () => {
  test.each([
    ['postgres://h/d', { mode: 'prefer' }],
    ['postgres://h/d?sslmode=disable', { mode: 'disable' }],
    ['postgres://h/d?sslmode=require', { mode: 'require' }],
    ['postgres://h/d?sslmode=require&sslrootcert=/ca.pem', { mode: 'verify-ca', ca: '/ca.pem' }],
    [
      'postgres://h/d?sslmode=verify-full&sslcert=c&sslkey=k',
      { mode: 'verify-full', certificate: 'c', key: 'k' },
    ],
    ['postgres://h/d?sslmode=no-verify', { mode: 'require' }],
    ['jdbc:postgresql://h/d?ssl=true', { mode: 'verify-full' }],
    [
      'jdbc:postgresql://h/d?ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory',
      { mode: 'require' },
    ],
    ['postgresql+asyncpg://h/d?ssl=require', { mode: 'require' }],
    ['mysql://h/d?ssl-mode=REQUIRED', { mode: 'require' }],
    ['mysql://h/d?ssl-mode=VERIFY_IDENTITY&ssl-ca=/ca.pem', { mode: 'verify-full', ca: '/ca.pem' }],
    ['jdbc:mysql://h/d?useSSL=false', { mode: 'disable' }],
    ['jdbc:mysql://h/d?useSSL=true', { mode: 'require' }],
    ['jdbc:mysql://h/d?useSSL=true&verifyServerCertificate=true', { mode: 'verify-ca' }],
    ['jdbc:mariadb://h/d?sslMode=trust', { mode: 'require' }],
    ['jdbc:mariadb://h/d?sslMode=verify-full&serverSslCert=/ca.pem', { mode: 'verify-full', ca: '/ca.pem' }],
  ])('%s', (url, tls) => {
    expect(parse(url)).toHaveProperty('tls', tls)
  })
})

test.each([
  ['postgres://h/d', true],
  ['jdbc:oracle:thin:@h', true],
  ['sqlite:app.db', true],
  ['mysql+pymysql://h/d', true],
  ['db/schema.sql', false],
  ['postgresql/schema.sql', false],
  ['C:/schema.sql', false],
  ['https://example.com/schema.xml', true],
  ['mongodb+srv://app:pw@h/d', true],
  ['constructor:x', false],
])('%s is meant as a database: %s', (text, isMeant) => {
  expect(isDatabaseUrl(text)).toBe(isMeant)
})
