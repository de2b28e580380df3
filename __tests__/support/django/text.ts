import type { Column, Schema, Table } from '../../../src/model/schema.js'
import { django } from '../../../src/targets/django.js'
import { generateFiles } from '../pages.js'
import { id, schema, table } from '../schemas.js'

/** The module of a schema's models. */
export function models(input: Schema, options: Readonly<Record<string, unknown>> = {}): string {
  return generateFiles(django, input, { options })['models.py'] ?? ''
}

/** The module of a table and others, with every call on one line. */
export function unwrapped(
  input: Table,
  others: readonly Table[] = [],
  extra: Omit<Partial<Schema>, 'tables'> = {},
): string {
  return models(schema([input, ...others], extra))
    .replace(/(?<=[([{])\n\s+/g, '')
    .replace(/,\n\s+(?=[)\]}])/g, '')
    .replace(/(?<=,)\n\s+/g, ' ')
    .replace(/\n\s+(?=[&|] )/g, ' ')
}

/** The field of a column that stands alone beside an `id`; comments above it come first, separated by bars. */
export function field(input: Column, extra: Omit<Partial<Schema>, 'tables'> = {}): string {
  const text = unwrapped(table('things', [id(), input]), [], extra)
  const [, after = ''] = text.split('primary_key=True)\n')
  return (after.split('\n\n')[0] ?? '').trim().replace(/\n\s+/g, ' | ')
}

/** What generation has to say of a schema: `warning code: message`. */
export function diagnose(input: Schema, options: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const request = {
    layout: 'file',
    fileName: 'models.py',
    pythonVersion: '3.10',
    lineLength: 88,
    options,
  } as const
  const { diagnostics } = django.generate(input, request)
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
}
