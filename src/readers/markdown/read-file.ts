import type { SchemaDocument } from '../../model/document.js'
import type { SourceFile } from '../../model/source.js'
import type { Findings } from '../findings.js'
export function readFile({ path }: SourceFile, findings: Findings): SchemaDocument | undefined {
  findings
  return { path, tables: [], columns: [], indexes: [], constraints: [] }
}
