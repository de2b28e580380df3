import { FILE_LIMIT } from '../reader.js'

/** A command by which a database's client reads another file where it stands. */
export interface ScriptCommand {
  /** The file as it is named. */
  readonly target: string
  /** Whether the file is looked for beside this one, and nowhere else. */
  readonly relative: boolean
  /** Its line, from 1, and its offsets in the text. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** Whether the reader of the dialect passes over it by itself. */
  readonly silent: boolean
}

/**
 * The commands of a file that read others: `\i` and `\ir` of psql, `SOURCE` and `\.` of mysql, `.read` of sqlite3, each on
 * a line of its own. They are looked for in files of up to 10 MiB: larger ones are dumps. The names of mysql's and
 * sqlite3's files need an extension, since data may have lines with these words.
 */
export function findScriptCommands(text: string): readonly ScriptCommand[] {
  if (text.length > FILE_LIMIT || !LIKELY.test(text)) return []
  const commands: ScriptCommand[] = []
  let [line, counted] = [1, 0]
  for (const { 0: whole, 1: word, 2: rest = '', index: start } of text.matchAll(PIECE)) {
    const target = word === undefined ? undefined : readTarget(word.toLowerCase(), rest)
    if (word === undefined || target === undefined) continue
    line += text.slice(counted, start).split('\n').length - 1
    counted = start
    commands.push({ ...toKind(word), target, line, start, end: start + whole.length })
  }
  return commands
}

const LIKELY = /^[ \t]*(?:\\i|\\\.[ \t]|source[ \t]|\.read[ \t])/im

/** What hides commands (texts, comments), and the lines that may be some. */
const PIECE =
  /^[ \t]*(\\i|\\ir|\\include|\\include_relative|\\\.|source|\.read)[ \t]+(\S.*)|^[ \t]*[\\#].*|--.*|\/\*[^]*?(?:\*\/|(?![^]))|'[^']*'?/gim

const RELATIVE: ReadonlySet<string> = new Set(['\\ir', '\\include_relative'])
const MYSQL: ReadonlySet<string> = new Set(['source', '\\.'])

function toKind(word: string): Pick<ScriptCommand, 'relative' | 'silent'> {
  return { relative: RELATIVE.has(word), silent: !MYSQL.has(word.toLowerCase()) }
}

function readTarget(word: string, rest: string): string | undefined {
  const isPsql = word.startsWith('\\i')
  const plain = rest.trim().replace(isPsql ? '' : /(?<!\s)\s*;$/, '')
  const target = /^(['"])(.+)\1$/.exec(plain)?.[2] ?? plain
  return isPsql || /\.\w+$/.test(target) ? target : undefined
}
