import type { DoStmt } from 'libpg-query'

import type { Values } from '../../programs/language.js'
import { optionsOf } from '../nodes.js'
import type { Statement } from '../statement.js'

/** A program in the text of a statement: that of a DO, or of a function that is called. */
export interface Program {
  /** The statement that holds it. */
  readonly statement: Statement
  readonly text: string
  readonly language: string
  /** What is known of its parameters. */
  readonly known: Values
}

/** The program of a DO. */
export function programOf({ args }: DoStmt, statement: Statement): Program {
  const options = optionsOf(args)
  const [body, language] = [options.get('as'), options.get('language')]
  return {
    statement,
    text: body && 'String' in body ? (body.String.sval ?? '') : '',
    language: language && 'String' in language ? (language.String.sval ?? '') : 'plpgsql',
    known: new Map(),
  }
}
