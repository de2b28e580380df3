import { readFileSync } from 'node:fs'

import { beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'

import { canonicalPython, samePython } from '../../src/drift/python.js'
import { runPython } from '../support/python.js'
import { samples } from './samples.js'

const COUNT = 12_000

/** Two sources, and whether Python takes them for the same; null when the second is no Python. */
const Pair = z.tuple([z.string(), z.string(), z.boolean().nullable()])

const pairs: z.infer<typeof Pair>[] = []

beforeAll(async () => {
  const script = readFileSync(new URL('./mutate.py', import.meta.url), 'utf8')
  const run = await runPython(script, [String(COUNT), ...Object.keys(samples)], samples)
  expect(run.stderr).toBe('')
  pairs.push(...z.array(Pair).parse(JSON.parse(run.stdout)))
})

test("what differs by Python's own syntax tree differs here", () => {
  const differing = pairs.filter(([, , verdict]) => verdict === false)
  expect(differing.length).toBeGreaterThan(COUNT / 20)
  expect(differing.filter(([a, b]) => samePython(a, b))).toEqual([])
})

test("what is the same by Python's own syntax tree is the same here, wherever it parses", () => {
  const equal = pairs.filter(([a, b, verdict]) => verdict === true && a !== b)
  const parsed = equal.filter(([, b]) => canonicalPython(b) !== undefined)
  expect(parsed.length).toBeGreaterThan(COUNT / 100)
  expect(parsed.length).toBeGreaterThan(equal.length * 0.95)
  expect(parsed.filter(([a, b]) => !samePython(a, b))).toEqual([])
})

test('what differs does so among many classes, where only the difference is parsed', () => {
  const many = 'class A:\n    x = "it\\\'s"\n'.repeat(60)
  const differing = pairs.filter(([, , verdict]) => verdict === false)
  const wrap = (text: string): string => `${many}${text}\n${many}`
  expect(differing.filter(([a, b]) => samePython(wrap(a), wrap(b)))).toEqual([])
})

const edits: readonly (readonly [string, string])[] = [
  ['String(100)', 'String(101)'],
  ['String(100)', 'Text(100)'],
  ['nullable=False, ', ''],
  ['nullable=False', 'nullable=True'],
  ['primary_key=True, autoincrement=True', 'autoincrement=True, primary_key=True'],
  ['"ck_users_name"', '"ck_users_names"'],
  ["name <> 'root'", "name <> 'Root'"],
  ['\\nwith two lines', ' with two lines'],
  ['(UniqueConstraint("number"),)', '(UniqueConstraint("number"))'],
  ['Mapped[str | None]', 'Mapped[str]'],
  ['Mapped[str | None]', 'Mapped[None | str]'],
  ['Mapped[Optional[str]]', 'Mapped["Optional[str]"]'],
  ['    is_active:', '    active:'],
  ['class Product(Base):', '@final\nclass Product(Base):'],
  ['class Product(Base):', 'class Product(Base, Mixin):'],
  ['import uuid\n', ''],
  ['import uuid\n', 'import uuid\nimport zlib\n'],
  ['import uuid\n', 'import uuid as uid\n'],
  ['import app.audit', 'pass'],
  ['TYPE_CHECKING:', 'not TYPE_CHECKING:'],
  ['Order.id ==', 'Order.id !='],
  ['foreign_keys=[user_id]', 'foreign_keys=user_id'],
  ['"""Orders of users"""', '"""Orders of people"""'],
  ['    """Orders of users"""\n', ''],
  ['default=1E-3', 'default=1E-4'],
]

test.each(edits)('the models with %j made %j are not the same', (from, to) => {
  const text = samples['sqlalchemy_models.py'] ?? ''
  expect(text).toContain(from)
  const edited = text.replace(from, () => to)
  expect(canonicalPython(edited)).toBeDefined()
  expect(samePython(text, edited)).toBe(false)
})
