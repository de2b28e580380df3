import { expect, test } from '@jest/globals'

import { refusalOf } from '../../src/databases/postgresql/refusal.js'

test.each(['client password must be a string', 'client password must be a non-empty string'])(
  'where the driver says "%s" no password was given, and that is said',
  (words) => {
    expect(refusalOf(new Error(`SASL: SCRAM-SERVER-FIRST-MESSAGE: ${words}`))).toEqual({
      refusal: 'login',
      detail: 'it asks for a password, and none was given: in the URL, --password or PGPASSWORD',
    })
  },
)
