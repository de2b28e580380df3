import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { compareColumns } from '../bridge/columns.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

describeServer('postgresql', () => {
  let server: Server

  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
  }, 120_000)

  afterAll(() => server.stop())

  test.each(['sqlalchemy', 'django'])(
    'both ORMs agree about all columns but json, in tables that %s makes',
    async (maker) => {
      server.createDatabase(maker)
      const { host, port, user, password } = server
      const differences = await compareColumns({
        dialect: 'postgresql',
        settings: {
          ENGINE: 'django.db.backends.postgresql',
          NAME: maker,
          HOST: host,
          PORT: String(port),
          USER: user,
          PASSWORD: password,
        },
        url: server.url(maker).replace(/^\w+/, 'postgresql+psycopg'),
        maker,
      })
      // docs/django.md, json-column: Django's migrations make jsonb, and its field reads nothing else.
      const json = { extra: { 'sqlalchemy to django': [expect.any(String), expect.any(String)] } }
      expect(differences).toEqual(maker === 'sqlalchemy' ? json : {})
    },
    60_000,
  )
})

describeServer('mariadb', () => {
  let server: Server

  beforeAll(async () => {
    server = await serverKinds.mariadb.start()
  }, 120_000)

  afterAll(() => server.stop())

  test.each(['sqlalchemy', 'django'])(
    'both ORMs agree about all columns of MariaDB in tables that %s makes',
    async (maker) => {
      server.createDatabase(maker)
      const { host, port, user, password } = server
      const differences = await compareColumns({
        dialect: 'mariadb',
        settings: {
          ENGINE: 'django.db.backends.mysql',
          NAME: maker,
          HOST: host,
          PORT: String(port),
          USER: user,
          PASSWORD: password,
        },
        url: server.url(maker).replace(/^\w+/, 'mariadb+pymysql'),
        maker,
      })
      // docs/bridge.md: of bits Django's migrations make bytes, to which a number is its digits.
      const digits = { 'sqlalchemy to django': [expect.any(String), expect.any(String)] }
      const bits = { bit1: digits, bit8: digits, bit64: digits }
      expect(differences).toEqual(maker === 'sqlalchemy' ? {} : bits)
    },
    60_000,
  )
})
