import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import { dialects, findDialect } from '../dialects/index.js'
import { readers } from '../readers/index.js'
import { logText } from '../quote/log.js'
import { oneLine, visible } from '../quote/text.js'
import { type ScaffoldName, scaffoldNames } from '../scaffold/names.js'
import { targets } from '../targets/index.js'
import { STYLE_NAMES } from '../targets/sqlalchemy/styles/names.js'
import { version } from '../version.js'
import { writtenFormats } from '../writers/formats.js'
import type { CheckOptions } from './check.js'
import type { ConvertOptions } from './convert.js'
import type { Db2schemaOptions } from './db2schema.js'
import { DB2SCHEMA_SYNONYMS } from './db2schema-synonyms.js'
import type { DiffOptions } from './diff.js'
import { fileTrouble } from './file-trouble.js'
import type { GenerateOptions } from './generate.js'
import type { ScaffoldOptions } from './scaffold.js'
import type { Schema2ormOptions } from './schema2orm.js'
import type { Surroundings } from './surroundings.js'
import { UsageError } from './usage-error.js'
import type { ValidateOptions } from './validate.js'
import { withoutSecrets } from './without-secrets.js'

/**
 * The command: reads the arguments, runs what they name and returns the exit status: 0 in step, done or mended;
 * 1 drift; 2 the user's mistake (schema, config, arguments); 3 anything else.
 */
export async function main(argv: readonly string[], around: Surroundings): Promise<number> {
  const ended = { status: 0 }
  try {
    await program(around, (status) => (ended.status = status)).parseAsync([...argv], { from: 'user' })
    return ended.status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const mistake = error instanceof UsageError ? error.message : fileTrouble(error, around.cwd)
    if (mistake !== undefined) {
      around.stderr(`error: ${logText(oneLine(mistake))}\n`)
      return 2
    }
    const words = error instanceof Error ? error.message : String(error)
    around.stderr(`model-drift: ${logText(oneLine(words))}\n`)
    return 3
  }
}

function program(around: Surroundings, end: (status: number) => void): Command {
  const command = new Command('model-drift')
    .description('Keeps SQLAlchemy and Django models in step with the database schema.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: around.stdout,
      writeErr: (text) => {
        around.stderr(logText(visible(withoutSecrets(text))))
      },
    })
    .showSuggestionAfterError()
  // What a command does is loaded when it is asked for: the others, and --help, need not wait for it.
  addCheck(command).action(async (options: CheckOptions) => {
    const { check } = await import('./check.js')
    end(await check(options, around))
  })
  addGenerate(command).action(async (options: GenerateOptions) => {
    const { generate } = await import('./generate.js')
    end(await generate(options, around))
  })
  addScaffold(command).action(async (name: ScaffoldName, options: ScaffoldOptions) => {
    const { scaffold } = await import('./scaffold.js')
    end(await scaffold(name, options, around))
  })
  addSchema2orm(command).action(async (options: Schema2ormOptions) => {
    const { schema2orm } = await import('./schema2orm.js')
    end(await schema2orm(options, around))
  })
  addConvert(command).action(async (options: ConvertOptions) => {
    const { convert } = await import('./convert.js')
    end(await convert(options, around))
  })
  addDb2schema(command).action(async (options: Db2schemaOptions) => {
    const { db2schema } = await import('./db2schema.js')
    end(await db2schema(options, around))
  })
  addDiff(command).action(async (from: string, to: string, options: DiffOptions) => {
    const { diff } = await import('./diff.js')
    end(await diff([from, to], options, around))
  })
  addValidate(command).action(async (files: readonly string[], options: ValidateOptions) => {
    const { validate } = await import('./validate.js')
    end(await validate(files, options, around))
  })
  return command
}

function addCheck(program: Command): Command {
  return program
    .command('check')
    .description('say whether every model is in step with its schema')
    .option('--config <file>', 'the config; without it the nearest one from this folder upwards')
    .option('--base <ref>', 'judge as a pull request against this branch or commit would be')
    .addOption(
      new Option('--format <format>', 'how to say it').choices(['text', 'markdown', 'json']).default('text'),
    )
}

function addGenerate(program: Command): Command {
  return program
    .command('generate')
    .description('write the models that are missing or stale, and remove orphaned ones')
    .option('--config <file>', 'the config; without it the nearest one from this folder upwards')
    .option('--overwrite', 'also replace files that hold edits or that people wrote')
}

function addScaffold(program: Command): Command {
  return program
    .command('scaffold')
    .description(
      'write files around SQLAlchemy models once; they are yours, and no existing file is replaced',
    )
    .addArgument(
      new Argument('<what>', 'an engine and sessions, or migrations with Alembic').choices(scaffoldNames),
    )
    .option('--config <file>', 'the config; without it the nearest one from this folder upwards')
    .option('--models <output>', 'the entry with this output, where several have the target sqlalchemy')
    .option(
      '--output <folder>',
      'where to write; without it sessions beside the models, Alembic beside the config',
    )
}

function addSchema2orm(program: Command): Command {
  return program
    .command('schema2orm')
    .description('write the models of one schema, without a config; takes the flags of JustDB’s own command')
    .requiredOption('--input <file...>', 'files, folders and globs in their order, or a database’s URL')
    .addOption(new Option('--type <orm>', 'the target').choices(Object.keys(targets)).makeOptionMandatory())
    .requiredOption('--output <path>', 'a file, or a folder for one module a table')
    .addOption(dialect())
    .addOption(from())
    .addOption(onUnreadable())
    .addOption(conventions())
    .addOption(views())
    .option('--overwrite', 'replace files that hold edits or that people wrote')
    .addOption(new Option('--style <style>', 'the look of SQLAlchemy models').choices(STYLE_NAMES))
    .option('--table-prefix <prefix>', 'left out of class names')
    .option('--with-relationships', 'write relationships (they are written anyway)')
    .option('--no-relationships', 'write foreign keys without relationships (SQLAlchemy)')
    .option('--with-methods', 'no effect: models have no CRUD methods')
    .option('--package <name>', 'no effect: Python finds a module by its path')
    .option('--namespace <name>', 'no effect: for TypeScript')
    .option('--naming-convention <name>', 'no effect: Python’s own conventions hold')
}

function addConvert(program: Command): Command {
  return program
    .command('convert')
    .description('say the schema as it was understood, in JustDB’s own words')
    .requiredOption('-i, --input <file...>', 'files, folders and globs in their order, or a database’s URL')
    .option('-o, --output <path>', 'a file; without it the schema is printed')
    .addOption(writerFormat())
    .addOption(dialect())
    .addOption(from())
    .addOption(onUnreadable())
    .addOption(conventions())
    .addOption(views())
}

function addDb2schema(program: Command): Command {
  const command = program
    .command('db2schema')
    .description('write the schema of a live database; takes the flags of JustDB’s own command')
    .option('-U, --db-url <url>', 'the database, or MODEL_DRIFT_DB_URL of the environment')
    .option('--username <name>', 'who signs in, where the URL does not say')
    .option('-w, --password <password>', 'better in MODEL_DRIFT_DB_PASSWORD, where nobody lists it')
    .option('-C, --current-database <name>', 'the database’s name, where the URL does not say')
    .option('--schema <names>', 'the schemas to read, with commas; without it all but the system’s', listed)
    .option('-I, --include-tables <globs>', 'the tables to write, with commas', listed)
    .option('-X, --exclude-tables <globs>', 'tables to leave out, with commas', listed)
    .option('-o, --output <path>', 'a file; without it the schema is printed')
    .addOption(writerFormat())
    .addOption(dialect())
    .addOption(views())
  for (const flag of DB2SCHEMA_SYNONYMS) command.addOption(new Option(flag).hideHelp())
  return command.addOption(new Option('--tables <globs>').argParser(listed).hideHelp())
}

function addDiff(program: Command): Command {
  return program
    .command('diff')
    .description('say what changes from one schema to another; the status is 1 where anything does')
    .argument('<old>', 'a file, a folder, a glob or a database’s URL')
    .argument('<new>', 'the same, as it is now')
    .addOption(
      new Option('--format <format>', 'how to say it').choices(['text', 'markdown', 'json']).default('text'),
    )
    .option('--tables <globs>', 'the tables to compare, with commas', listed)
    .option('--exclude <globs>', 'tables to leave out, with commas', listed)
    .addOption(dialect())
    .addOption(from())
    .addOption(onUnreadable())
    .addOption(conventions())
    .addOption(views())
}

function addValidate(program: Command): Command {
  return program
    .command('validate')
    .description('say everything that is wrong with a schema, in one run; the status is 2 where anything is')
    .argument('<schema...>', 'files, folders, globs, or a database’s URL')
    .addOption(
      new Option('--format <format>', 'how to say it').choices(['text', 'json', 'sarif']).default('text'),
    )
    .option('--strict', 'let warnings count as errors do')
    .addOption(dialect())
    .addOption(from())
    .addOption(onUnreadable())
    .addOption(conventions())
    .addOption(views())
}

function writerFormat(): Option {
  return new Option('-t, --format <format>', 'what to write; without it the output’s extension says').choices(
    writtenFormats,
  )
}

/** Texts with commas between them, but for those within braces; a flag that is given again adds its own. */
function listed(text: string, earlier: readonly string[] = []): readonly string[] {
  const texts = (text.match(/(?:[^,{]|\{[^}]*\}?)+/g) ?? []).map((part) => part.trim())
  return [...earlier, ...texts.filter((part) => part !== '')]
}

function dialect(): Option {
  const known = Object.keys(dialects).join(', ')
  return new Option(
    '--dialect <name>',
    `the database: SQL is in its language, and its own types may be used (${known})`,
  ).argParser((word: string) => {
    const found = findDialect(word)
    if (found) return found
    throw new InvalidArgumentError(`Known are ${known}; without --dialect SQL’s text decides.`)
  })
}

function from(): Option {
  return new Option('--from <format>', 'the input’s format, whatever its extension').choices(
    Object.keys(readers),
  )
}

function conventions(): Option {
  return new Option('--conventions <what>', 'which conventions of JustDB apply to its own formats').choices([
    'off',
    'timestamp-default',
  ])
}

function views(): Option {
  return new Option('--views', 'views as well, where the types of their columns are known')
}

function onUnreadable(): Option {
  return new Option(
    '--on-unreadable <what>',
    'what a statement of SQL is that cannot be read; without it an error',
  ).choices(['error', 'warn'])
}
