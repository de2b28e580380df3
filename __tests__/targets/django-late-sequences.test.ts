import { expect, test } from '@jest/globals'

import { sequenceIn, withLateSequences } from '../../src/targets/django/late-sequences.js'

test.each([
  ["'N' || nextval('s'::regclass)", "'N' || nextval('s'::text)", 's'],
  ["lpad(NEXTVAL ( 'a.b' )::text, 6, '0')", "lpad(nextval('a.b'::text)::text, 6, '0')", 'a.b'],
  [`nextval('public."it''s"')`, `nextval('public."it''s"'::text)`, `public."it's"`],
  ["'nextval(''s'')' || now()", "'nextval(''s'')' || now()", undefined],
  ['nextval(name)', 'nextval(name)', undefined],
])('%s looks its sequence up when a row is written', (sql, late, sequence) => {
  expect([withLateSequences(sql), sequenceIn(sql)]).toEqual([late, sequence])
})
