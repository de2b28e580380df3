import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { makeBridged, runSession, toConfig, toSql } from '../bridge/project.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

describeServer('postgresql', () => {
  let server: Server

  beforeAll(async () => {
    server = await serverKinds.postgresql.start()
    server.createDatabase('shop')
    server.load('shop', toSql('postgresql'))
  })

  afterAll(async () => {
    await server.stop()
  })

  test('bridge: both ORMs write, read and roll back together', async () => {
    const files = { 'model-drift.yml': toConfig('postgresql'), 'schema.sql': toSql('postgresql') }
    const place = await makeBridged(files)
    try {
      const { host, port, user, password } = server
      const run = await runSession(place, {
        ENGINE: 'django.db.backends.postgresql',
        NAME: 'shop',
        HOST: host,
        PORT: String(port),
        USER: user,
        PASSWORD: password,
      })
      expect(run).toEqual({ status: 0, stdout: 'done\n', stderr: '' })
    } finally {
      place.remove()
    }
  })
})
