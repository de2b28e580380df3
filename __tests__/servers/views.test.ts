import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { makeWorkplace, type Workplace } from '../support/cli.js'
import { describeServer, type Server, serverKinds } from '../support/servers.js'

const SCHEMA = `
  CREATE TABLE users (id int unsigned AUTO_INCREMENT PRIMARY KEY, mail varchar(90) NOT NULL, state enum('a', 'b'));
  CREATE TABLE gone (a int);
  CREATE VIEW mails AS SELECT id AS user_id, mail, state, count(*) AS amount FROM users GROUP BY id;
  CREATE VIEW broken AS SELECT a FROM gone;
  DROP TABLE gone;
`

describeServer('mariadb', () => {
  let server: Server
  let place: Workplace

  beforeAll(async () => {
    server = await serverKinds.mariadb.start()
    server.createDatabase('shop')
    server.load('shop', SCHEMA)
    place = makeWorkplace({})
  }, 120_000)

  afterAll(async () => {
    place.remove()
    await server.stop()
  })

  test('db2schema says views where they are wanted, and names one whose query does not work', async () => {
    const without = await place.run('db2schema', '--db-url', server.url('shop'))
    expect(without).toMatchObject({ status: 0, stderr: '' })
    expect(without.stdout).not.toContain('View')
    const { status, stdout, stderr } = await place.run('db2schema', '--views', '--db-url', server.url('shop'))
    expect(status).toBe(0)
    expect(stderr).toMatch(/ warning\[view-without-types\]: view "broken" is left out/m)
    const { View: views } = JSON.parse(stdout) as { View: readonly Record<string, unknown>[] }
    expect(views).toEqual([
      {
        name: 'mails',
        Column: [
          { name: 'user_id', type: 'int(10) unsigned', nullable: false },
          { name: 'mail', type: 'varchar(90)', nullable: false },
          { name: 'state', type: "enum('a','b')" },
          { name: 'amount', type: 'bigint(21)', nullable: false },
        ],
      },
    ])
  })
})
