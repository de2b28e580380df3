import { describe, expect, test } from '@jest/globals'
import type { TextFormat } from '../../src/readers/index.js'
import { resolve } from '../../src/resolve/index.js'
import { read } from './support.js'

/** What is said of a text, each as `line:column message`. */
async function messages(format: TextFormat, text: string): Promise<readonly string[]> {
  const { diagnostics } = await read(format, text)
  return diagnostics.map(({ place, message }) => `${place?.line ?? 0}:${place?.column ?? 0} ${message}`)
}

describe('slips of the format itself are told in words that say what to do', () => {
  test.each<[TextFormat, string, string]>([
    ['json', '', '1:1 This is not JSON: the file is empty'],
    [
      'json',
      '{"Table":\n [{"a": 1}\n',
      '2:11 This is not JSON: the file ends before the `[` of line 2 is closed',
    ],
    ['json', '{"a": [1', '1:9 This is not JSON: the file ends before the `[` of line 1 is closed'],
    [
      'json',
      '{"a": "x" "b": 1}',
      '1:11 This is not JSON: a text stands where it may not; is a comma missing before it?',
    ],
    ['json', '[{} {}]', '1:5 This is not JSON: a `{` stands where it may not; is a comma missing before it?'],
    ['json', '{"a": [1, }', '1:11 This is not JSON: a `}` stands where it may not'],
    ['json', '{"a":,}', '1:6 This is not JSON: a `,` stands where it may not'],
    [
      'yaml',
      'a:\n- name:x\n  b: 1\n',
      '2:3 This is not YAML: a key stands on one line, and its colon has a blank behind it, as in `name: users`',
    ],
    ['yaml', 'a: `b`\n', '1:4 This is not YAML: a text that begins with this sign should stand in quotes'],
    ['yaml', 'a: "b\n', '1:4 This is not YAML: a quote is opened here and not closed'],
    ['yaml', 'Table:\n- name: t\n  Column: [*c]\n', '3:12 The alias `*c` has no anchor `&c` before it'],
    ['toml', 'a = b\n', '1:5 This is not TOML: a text should stand in quotes'],
    ['toml', 'a = True\n', '1:5 This is not TOML: truth values are `true` and `false`, in small letters'],
    ['toml', 'a = null\n', '1:5 This is not TOML: TOML has no null; leave the key out'],
    ['toml', 'a: 1\n', '1:2 This is not TOML: between a key and its value stands a `=`'],
    [
      'toml',
      '[[a]\nb = 1\n',
      '1:5 This is not TOML: a header such as `[[Table]]` ends with as many brackets as it begins with',
    ],
    ['toml', 'a = 1\na = 2\n', '2:1 This is not TOML: this key is there already'],
    [
      'toml',
      '[a]\n[a]\n',
      '2:2 This is not TOML: this table is there already; each object of a list has a header in two brackets, such as `[[Table.Column]]`',
    ],
    [
      'toml',
      'a = "\\x"\n',
      '1:7 This is not TOML: no such escape exists; in single quotes a `\\` stands for itself',
    ],
  ])('%s: %j', async (format, text, expected) => {
    expect(await messages(format, text)).toEqual([expected])
  })
})

describe('slips of words are told with what the format has for them', () => {
  test.each<[string, readonly string[]]>([
    [
      '{users: {Column: {id: {type: INT}}}}',
      [
        '1:8 A table needs a `name`; if `users` is one, it should be the `name` in an object of a list, and no key',
      ],
    ],
    [
      '[{name: t, Column: {id: {type: INT}, x: {type: INT}}}]',
      [
        '1:27 A column needs a `name`; if `id` is one, it should be the `name` in an object of a list, and no key',
      ],
    ],
    [
      '[{name: t, Column: [{a: INT}]}]',
      [
        '1:29 A column has no attribute `a`, and it is ignored',
        '1:28 A column needs a `name`, or a `referenceId` to take it from; `a` should be its `name`, and `INT` its `type`',
      ],
    ],
    [
      '[{name: t, Column: [{typ: INT}]}]',
      [
        '1:29 A column has no attribute `typ`, and it is ignored; did you mean `type`?',
        '1:28 A column needs a `name`, or a `referenceId` to take it from',
      ],
    ],
    [
      '[{name: t, Column: [{type: INT}]}]',
      ['1:28 A column needs a `name`, or a `referenceId` to take it from'],
    ],
    [
      '[{name: t, Column: [{name: a, defualt: 1, size: 5, Not-Null: perhaps}]}]',
      [
        '1:38 A column has no attribute `defualt`, and it is ignored; did you mean `default`?',
        '1:50 A column has no attribute `size`, and it is ignored; it would be `length`, or a part of the type as in `VARCHAR(50)`',
        '1:59 `Not-Null` of column `a` should be true or false, but it is `perhaps`',
      ],
    ],
    [
      '[{name: t, Index: [{columns: a, nam: b}]}]',
      ['1:40 An index has no attribute `nam`, and it is ignored; did you mean `name`?'],
    ],
    ['users', ['1:8 `Table` should hold objects with names and more, but here is `users`']],
  ])('Table: %s', async (text, expected) => {
    expect(await messages('yaml', `Table: ${text}\n`)).toEqual(expected)
  })

  test.each([
    ['DECIMAL(10', ['error', 'is "DECIMAL(10", in which a parenthesis is missing']],
    ['INT)', ['error', 'is "INT)", in which a parenthesis is missing']],
    ["ENUM('a(', 'b')", undefined],
    ['INT NOT NULL', ['warning', 'a type stands alone, and what follows it here has keys of its own']],
  ])('the type %s', async (type, expected) => {
    const { document } = await read(
      'json',
      JSON.stringify({ Table: { name: 't', Column: { name: 'a', type } } }),
    )
    const { diagnostics } = resolve(document ? [document] : [], { tables: [], exclude: [], external: {} })
    const [first] = diagnostics
    expect(diagnostics).toHaveLength(expected ? 1 : 0)
    expect([first?.severity, first?.message.includes(expected?.[1] ?? '')]).toEqual(
      expected ? [expected[0], true] : [undefined, undefined],
    )
  })

  test('Markdown: a default that says nothing', async () => {
    const text = '# t\n\n| Name | Type | Constraints |\n|--|--|--|\n| a | INT | UNIQUE, DEFAULT |\n'
    expect(await messages('markdown', text)).toEqual([
      '5:13 `DEFAULT` of column `a` is no constraint that is known, and it is ignored',
    ])
  })
})
