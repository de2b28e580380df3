import { describe, expect, test } from '@jest/globals'

import { defaultText } from '../../src/sql/default-text.js'
import { readAll } from '../includes/support.js'
import { archive, relationshipsXml, type Sheets, workbook, workbookXml } from '../support/workbook.js'
import { SHOP_WORKBOOK } from './shop.js'

const COLUMNS = ['tableName', 'id', 'name', 'type', 'primaryKey'] as const

function readBook(sheets: Sheets) {
  return readAll({ 's.xlsx': workbook(sheets) }, 's.xlsx')
}

/** What a sheet of columns says when it is written by hand, with one row of heads. */
function readSheet(cells: string, strings = '') {
  const heads = ['tableName', 'name', 'type', 'comment']
    .map((head) => `<c t="str"><v>${head}</v></c>`)
    .join('')
  const parts = {
    'xl/workbook.xml': workbookXml(['Column']),
    'xl/_rels/workbook.xml.rels': relationshipsXml(1),
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData><row>${heads}</row>${cells}</x:sheetData></x:worksheet>`,
  }
  return readAll({ 's.xlsx': archive(parts) }, 's.xlsx')
}

describe('the sheets of a workbook', () => {
  test('a row without a table belongs to that of the row above, one with an id to none', async () => {
    const { said, value } = await readBook({
      Column: [
        ['Table Name', 'ID', 'Name', 'refId', 'type', 'autoInc', 'primaryKey'],
        ['', 'pk', 'id', '', 'BIGINT', true, true],
        ['users', '', '', 'pk'],
        ['', '', 'email', '', 'VARCHAR(90)'],
        ['', 'made', 'made_at', '', 'DATE'],
        ['orders', '', '', 'pk'],
        ['', '', '', 'made'],
      ],
    })
    expect(said).toEqual([])
    expect(
      value.schema?.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
    ).toEqual([
      ['users', ['id', 'email']],
      ['orders', ['id', 'made_at']],
    ])
  })

  test('tables stand in the order of their sheet, and those that only columns name after them', async () => {
    const { said, value } = await readBook({
      Column: [
        [...COLUMNS],
        ['c', '', 'id', 'INT', true],
        ['b', '', 'id', 'INT', true],
        ['A1', '', 'id', 'INT', true],
      ],
      Tables: [
        ['id', 'name', 'comment'],
        ['A1', 'a', 'first'],
        ['', 'b', ''],
      ],
    })
    expect(said).toEqual([])
    expect(value.schema?.tables.map(({ name, comment }) => [name, comment])).toEqual([
      ['a', 'first'],
      ['b', undefined],
      ['c', undefined],
    ])
  })

  test('what the sheet Justdb says holds for the workbook', async () => {
    const { value, said } = await readBook({
      Justdb: [
        ['id', 'dialect', 'conventions'],
        ['shop', 'sqlite', 'off'],
      ],
      Column: [[...COLUMNS], ['t', '', 'id', 'VARCHAR', true]],
      Sequence: [
        ['name', 'startValue', 'increment', 'cycle'],
        ['seq', 5, 2, true],
      ],
      View: [
        ['name', 'content', 'comment'],
        ['v', 'SELECT 1', ''],
      ],
    })
    expect(said).toEqual([])
    expect(value.schema?.tables[0]?.columns[0]?.raw).toBe('VARCHAR')
    expect(value.schema?.sequences).toMatchObject([{ name: 'seq', start: '5', increment: '2', cycle: true }])
  })

  test('a workbook is found in a folder and includes others', async () => {
    const t = (name: string) => ({ Column: [[...COLUMNS], [name, '', 'id', 'INT', true]] })
    const files = {
      'db/a.xlsx': workbook({ ...t('a'), Justdb: [['include'], ['b/b.XLSX']] }),
      'db/b/b.XLSX': workbook(t('b')),
    }
    const { said, tables, value } = await readAll(files, 'db/a.xlsx')
    expect([said, tables]).toEqual([[], ['a', 'b']])
    expect(value.sources).toEqual(['db/a.xlsx', 'db/b/b.XLSX'])
    expect((await readAll({ 'db/b/b.XLSX': files['db/b/b.XLSX'] }, 'db/')).tables).toEqual(['b'])
  })
})

describe('the cells', () => {
  test('texts of runs, with blanks between them and without readings, and escapes', async () => {
    const runs =
      '<si><r><t>Hello</t></r><r><t xml:space="preserve"> </t></r><r><rPr/><t>&lt;you&gt;</t></r><rPh sb="0"><t>x</t></rPh></si><si><t>a_x0041_b</t></si>'
    const { value } = await readSheet(
      '<row r="4"><c r="A4" t="inlineStr"><is><t>t</t></is></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="str"><f>1</f><v>INT</v></c><c r="D4" t="s"><v>0</v></c></row>',
      runs,
    )
    expect(value.schema?.tables[0]?.columns[0]).toMatchObject({
      name: 'aAb',
      comment: 'Hello <you>',
      place: { path: 's.xlsx', line: 4, column: 1, sheet: 'Column' },
    })
  })

  test.each([
    ['1.1000000000000001', '1.1'],
    ['1E-2', '0.01'],
    ['12345678901', '12345678901'],
    ['-7', '-7'],
  ])('the number %s is %s', async (number, expected) => {
    const { value } = await readBook({
      Column: [
        ['tableName', 'name', 'type', 'defaultValue'],
        ['t', 'a', 'DECIMAL(9,2)', Number(number)],
      ],
    })
    expect(value.schema?.tables[0]?.columns[0]?.default).toEqual({ kind: 'number', text: expected })
  })
})

/** A workbook with one column, whose default is a cell of each of the given numbers and styles. */
async function readDefaults(cells: readonly string[], workbookPr = '') {
  const rows = cells.map(
    (cell, index) =>
      `<row><c t="str"><v>t${index}</v></c><c t="str"><v>c</v></c><c t="str"><v>TEXT</v></c>${cell}</row>`,
  )
  const heads = ['tableName', 'name', 'type', 'default']
    .map((head) => `<c t="str"><v>${head}</v></c>`)
    .join('')
  const xfs = STYLES.map((_, index) => `<xf numFmtId="${index + 164}"/>`).join('')
  const formats = STYLES.map(
    (code, index) => `<numFmt numFmtId="${index + 164}" formatCode='${code}'/>`,
  ).join('')
  const { value, said } = await readAll(
    {
      's.xlsx': archive({
        'xl/workbook.xml': workbookXml(['Column']).replace('<sheets>', `${workbookPr}<sheets>`),
        'xl/_rels/workbook.xml.rels': relationshipsXml(1),
        'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}<xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${heads}</row>${rows.join('')}</sheetData></worksheet>`,
      }),
    },
    's.xlsx',
  )
  expect(said).toEqual([])
  return value.schema?.tables.map(({ columns: [column] }) => column?.default && defaultText(column.default))
}

/** The formats of cells: of numbers, and of moments. */
const STYLES = [
  'General',
  '#,##0.00 "days"',
  '[Red]0.0',
  'yyyy\\-mm\\-dd',
  'dd/mm/yyyy hh:mm',
  'h:mm AM/PM',
  'mmmm',
  '[h]:mm',
]

describe('moments, which are numbers of days with the format of a moment', () => {
  // 45322 days after 30 December 1899 is 31 January 2024; half a day is noon.
  test.each([
    ['a number', '<c s="0"><v>45322</v></c>', '45322'],
    ['a number with words behind it', '<c s="1"><v>45322</v></c>', '45322'],
    ['a red number', '<c s="2"><v>45322.5</v></c>', '45322.5'],
    ['a day', '<c s="3"><v>45322</v></c>', "'2024-01-31'"],
    ['a day and a time', '<c s="4"><v>45322.5</v></c>', "'2024-01-31 12:00:00'"],
    ['midnight', '<c s="4"><v>45322</v></c>', "'2024-01-31 00:00:00'"],
    ['a time', '<c s="5"><v>0.34375</v></c>', "'08:15:00'"],
    ['a month alone', '<c s="6"><v>45322</v></c>', "'2024-01-31'"],
    ['hours of more than a day', '<c s="7"><v>1.5</v></c>', '1.5'],
    ['a day of a format that every workbook has', '<c s="8"><v>45322</v></c>', "'2024-01-31'"],
    ['a per cent', '<c s="9"><v>0.5</v></c>', '0.5'],
    ['a day before all days', '<c s="3"><v>-1</v></c>', '-1'],
    ['an ISO day', '<c t="d"><v>2024-01-31T00:00:00</v></c>', "'2024-01-31'"],
    ['an ISO moment', '<c t="d"><v>2024-01-31T12:30:00</v></c>', "'2024-01-31 12:30:00'"],
  ])('%s', async (_, cell, expected) => {
    expect(
      (await readDefaults([cell]))?.map((text) =>
        /^-?[\d.]+$/.test(expected) ? text?.replaceAll("'", '') : text,
      ),
    ).toEqual([expected])
  })

  test('days count from 1904 where the workbook says so', async () => {
    // 1462 days lie between the two first days.
    expect(await readDefaults(['<c s="3"><v>43860</v></c>'], '<workbookPr date1904="1"/>')).toEqual([
      "'2024-01-31'",
    ])
  })
})

describe('what is said of a workbook', () => {
  test('mistakes are at the row and the column of their cell, with its sheet in the message', async () => {
    const { said, messages } = await readBook({
      Column: [
        [...COLUMNS, 'length'],
        ['t', '', 'id', 'INT', true],
        ['t', '', 'a', 'VARCHAR', false, 'many'],
      ],
    })
    expect(said).toEqual(['error wrong-value s.xlsx:3:6'])
    expect(messages[0]).toBe(
      'sheet "Column", cell F3: `length` of column `a` should be a whole number, but it is `many`',
    )
  })

  test('an unknown sheet, an unknown head and a cell under none are warnings, once each', async () => {
    const { said } = await readBook({
      Column: [
        [...COLUMNS, 'colour'],
        ['t', '', 'id', 'INT', true, 'red', 'x'],
        ['', '', 'b', 'INT', false, 'red', 'x'],
      ],
      Notes: [['Hello'], ['World']],
      Sheet3: [],
    })
    expect(said).toEqual([
      'warning unknown-attribute s.xlsx:2:7',
      'warning unknown-element s.xlsx:2:1',
      'warning unknown-attribute s.xlsx:2:6',
    ])
  })

  test('a formula that failed is an error', async () => {
    const { said, messages } = await readSheet(
      '<row><c t="str"><v>t</v></c><c t="e"><f>A</f><v>#REF!</v></c></row>',
    )
    expect(said[0]).toBe('error wrong-value s.xlsx:2:2')
    expect(messages[0]).toContain('cell B2: The formula here gave #REF!')
  })

  test('an index without a table is an error of the schema', async () => {
    const { said } = await readBook({
      Index: [
        ['tableName', 'name', 'columns'],
        ['', 'ix', 'a'],
      ],
      Column: [[...COLUMNS], ['t', '', 'a', 'INT', true]],
    })
    expect(said).toEqual([expect.stringMatching(/^error [\w-]+ s\.xlsx:2:2$/)])
  })
})

describe('what is no workbook', () => {
  const error = async (bytes: Uint8Array): Promise<string> => {
    const { said, messages } = await readAll({ 's.xlsx': bytes }, 's.xlsx')
    return `${said.join()} ${messages.join()}`
  }
  const invalid = 'error invalid-xlsx s.xlsx:1:1 This is not an Excel workbook (.xlsx): '
  test('is an error that says what it may be', async () => {
    expect(await error(new Uint8Array())).toBe(`${invalid}there is no workbook in it`)
    expect(await error(Buffer.from('hello, world'))).toBe(`${invalid}there is no workbook in it`)
    expect(await error(archive({ 'word/document.xml': '<w/>' }))).toBe(`${invalid}there is no workbook in it`)
    expect(await error(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toMatch(/\.xls\), or has a password/)
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>'
    expect(await error(archive({ 'xl/workbook.xml': bomb }))).toMatch(
      /xl\/workbook\.xml is damaged: .*DOCTYPE/,
    )
  })

  test('what unpacks to more than 40 MiB is not unpacked further', async () => {
    const zeros = ' '.repeat(60 * 1024 * 1024)
    const parts = {
      'xl/workbook.xml': workbookXml(['Column']),
      'xl/_rels/workbook.xml.rels': relationshipsXml(1),
    }
    const bomb = archive({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet>${zeros}</worksheet>` })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await error(bomb)).toMatch(/^error too-large s\.xlsx:1:1/)
    // The archive claims that the part is small.
    const lie = Uint8Array.from(bomb)
    for (let at = 0; at < lie.length - 30; at += 1)
      if (lie[at] === 0x50 && lie[at + 1] === 0x4b && lie[at + 2] === 3) lie.set([9, 0, 0, 0], at + 22)
    expect(await error(lie)).toMatch(/^error too-large s\.xlsx:1:1/)
  })

  test('400,000 elements are read, and no more of them', async () => {
    const parts = {
      'xl/workbook.xml': workbookXml(['Column', 'Index']),
      'xl/_rels/workbook.xml.rels': relationshipsXml(1),
    }
    const cells = '<c/>'.repeat(400_001)
    expect(await error(archive({ ...parts, 'xl/worksheets/sheet1.xml': `<w>${cells}</w>` }))).toMatch(
      /^error too-large .* 400000 elements/,
    )
  })

  test('a file of more than 10 MiB is not read', async () => {
    expect(await error(new Uint8Array(10 * 1024 * 1024 + 1))).toMatch(/^error file-too-large s\.xlsx:1:1/)
  })

  test('whatever is cut off or changed, it is a diagnostic', async () => {
    const book = workbook(SHOP_WORKBOOK)
    for (let seed = 1; seed <= 300; seed += 1) {
      const changed = Uint8Array.from(
        book.subarray(0, seed % 3 === 0 ? (seed * 7919) % book.length : book.length),
      )
      for (let times = 0; times < seed % 5; times += 1)
        changed[(seed * 104729 + times * 7919) % book.length] = seed
      const { said, value } = await readAll({ 's.xlsx': changed }, 's.xlsx')
      expect(said.length > 0 || value.schema !== undefined).toBe(true)
    }
  })
})
