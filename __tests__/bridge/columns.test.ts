import { expect, test } from '@jest/globals'

import { compareColumns } from './columns.js'

const NAME = 'db.sqlite3'

test.each(['sqlalchemy', 'django'])(
  'on SQLite both ORMs agree about all columns but intervals, in tables that %s makes',
  async (maker) => {
    const settings = { ENGINE: 'django.db.backends.sqlite3', NAME }
    const differences = await compareColumns({ dialect: 'sqlite', settings, url: `sqlite:///${NAME}`, maker })
    // docs/bridge.md: a number in Django's, a date in SQLAlchemy's.
    expect(Object.keys(differences)).toEqual(['lasts'])
    expect(Object.keys(differences['lasts'] ?? {})).toEqual(['django to sqlalchemy', 'sqlalchemy to django'])
  },
)
