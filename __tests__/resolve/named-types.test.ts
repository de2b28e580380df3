import { describe, expect, test } from '@jest/globals'

import type { SchemaDocument } from '../../src/model/document.js'
import { col, document, place, resolved, table } from '../support/documents.js'

const enums: SchemaDocument['enums'] = [
  { place: place(1), name: 'status', values: ['on', 'off'] },
  { place: place(2), name: 'status', namespace: 'crm', values: ['x'], comment: 'of a lead' },
  { place: place(3), name: 'Mixed Case', values: ['m'] },
  { place: place(4), name: 'path', values: ['p'] },
  { place: place(7), name: 'long', values: ['l'] },
]
const domains: SchemaDocument['domains'] = [
  {
    place: place(5),
    name: 'mail',
    type: 'citext',
    nullable: false,
    default: { text: "'nobody'::citext", computed: true },
    collation: 'C',
    checks: [{ name: 'mail_check', sql: "VALUE ~ '@'" }, { sql: 'length(VALUE) < 99' }],
    comment: 'an address',
  },
  { place: place(6), name: 'work_mail', type: 'mail', checks: [] },
]
const types = (text: string, extra: Partial<SchemaDocument> = { literal: true }, namespace?: string) => {
  const t = table('t', [col('c', text)], namespace === undefined ? {} : { namespace })
  const { column, codes } = resolved(document([t], { dialect: 'postgresql', enums, domains, ...extra }))
  return { type: column('t.c').type, raw: column('t.c').raw, codes }
}
const status = { kind: 'enum', name: 'status', values: ['on', 'off'] }
const leadStatus = { kind: 'enum', name: 'status', namespace: 'crm', values: ['x'] }
const mail = { kind: 'domain', name: 'mail', of: { kind: 'native', name: 'citext' } }

describe('a type that the schema declares', () => {
  test.each<[string, object]>([
    ['status', status],
    ['public.status', status],
    ['"status"', status],
    ['crm.status', leadStatus],
    ['crm.status[]', { kind: 'array', dimensions: 1, of: leadStatus }],
    [
      '"Mixed Case"[][]',
      { kind: 'array', dimensions: 2, of: { kind: 'enum', name: 'Mixed Case', values: ['m'] } },
    ],
    ['mail', mail],
    ['work_mail', { kind: 'domain', name: 'work_mail', of: mail }],
    ['path', { kind: 'native', name: 'path' }],
    ['long', { kind: 'enum', name: 'long', values: ['l'] }],
    ['public.path', { kind: 'enum', name: 'path', values: ['p'] }],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual({ type: expected, raw: text, codes: [] })
  })

  test.each(['crm.mail', '"Status"', 'other.status', 'statuses'])('%s is unknown', (text) => {
    expect(types(text)).toMatchObject({ type: { kind: 'unknown' }, codes: ['warning unknown-type'] })
  })

  test('a document with conventions finds it in its own namespace, in any letters, and before a built-in type', () => {
    expect(types('STATUS', {}).type).toEqual(status)
    expect(types('status', {}, 'crm').type).toEqual(leadStatus)
    expect(types('path', {}).type).toEqual({ kind: 'enum', name: 'path', values: ['p'] })
    expect(types('VARCHAR', {}).type).toEqual({ kind: 'string', length: 256, fixed: false })
  })

  test('stands in the schema, used or not', () => {
    const { schema } = resolved(
      document([table('t', [col('a', 'integer')])], { literal: true, dialect: 'postgresql', enums, domains }),
    )
    expect(schema.enums[1]).toEqual({
      place: place(2),
      name: 'status',
      namespace: 'crm',
      values: ['x'],
      comment: 'of a lead',
    })
    expect(schema.domains[0]).toEqual({
      place: place(5),
      name: 'mail',
      type: { kind: 'native', name: 'citext' },
      raw: 'citext',
      nullable: false,
      default: { kind: 'string', value: 'nobody' },
      collation: 'C',
      checks: [{ name: 'mail_check', sql: "VALUE ~ '@'" }, { sql: 'length(VALUE) < 99' }],
      comment: 'an address',
    })
    expect(schema.domains[1]?.nullable).toBe(true)
  })
})

describe('what is wrong', () => {
  test('two types of one name', () => {
    const { diagnostics } = resolved(
      document([], { literal: true, enums: [...enums, { place: place(9), name: 'status', values: [] }] }),
    )
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-type',
        place: place(9),
        message: 'type "status" stands here and already at schema.xml:1',
      },
    ])
  })

  test('domains made of each other, and too many of them', () => {
    const circle = ['a', 'b'].map((name) => ({
      place: place(),
      name,
      type: name === 'a' ? 'b' : 'a',
      checks: [],
    }))
    expect(resolved(document([], { domains: circle })).codes).toContain('error circular-domain')
    const tower = Array.from({ length: 20_000 }, (_, at) => ({
      place: place(),
      name: `d${at}`,
      type: at === 0 ? 'text' : `d${at - 1}`,
      checks: [],
    }))
    expect(resolved(document([table('t', [col('c', 'd19999')])], { domains: tower })).codes).toContain(
      'error circular-domain',
    )
  })
})

describe('sequences', () => {
  test('say what they say', () => {
    const { schema, codes } = resolved(
      document([], {
        sequences: [
          {
            place: place(),
            name: 's',
            namespace: 'crm',
            type: 'bigint',
            start: '5',
            cycle: true,
            formerNames: ['r'],
          },
          { place: place(), name: 's', cycle: false, comment: 'plain' },
        ],
      }),
    )
    expect(codes).toEqual([])
    expect(schema.sequences).toEqual([
      {
        place: place(),
        name: 's',
        namespace: 'crm',
        raw: 'bigint',
        start: '5',
        cycle: true,
        formerNames: ['r'],
      },
      { place: place(), name: 's', comment: 'plain' },
    ])
  })

  test('each name once', () => {
    const twice = [place(1), place(2)].map((where) => ({ place: where, name: 's' }))
    expect(resolved(document([], { sequences: twice })).codes).toEqual(['error duplicate-sequence'])
  })
})
