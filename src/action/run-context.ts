import type { context } from '@actions/github'
import { readFile } from 'node:fs/promises'

import { EventError } from '../github/event.js'

/** What the runner tells of a run, as the toolkit reads it. */
export type RunContext = Pick<typeof context, 'eventName' | 'payload' | 'sha' | 'apiUrl' | 'graphqlUrl'>

/**
 * The run that the runner's environment describes. The toolkit reads the event's file while it is loaded, and ends the
 * program where that is no JSON; so the file is looked at before. Throws an `EventError`.
 */
export async function openRunContext({
  GITHUB_EVENT_NAME: name,
  GITHUB_EVENT_PATH: path,
}: NodeJS.ProcessEnv): Promise<RunContext> {
  if (!name) throw new EventError(`GITHUB_EVENT_NAME: ${NO_RUNNER}`)
  if (!path) throw new EventError(`GITHUB_EVENT_PATH: ${NO_RUNNER}`)
  checkJson(path, await readEventFile(path))
  return (await import('@actions/github')).context
}

const NO_RUNNER =
  'expected what the runner of a GitHub workflow sets, and it is not set; on your own machine use the command model-drift check'

async function readEventFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new EventError(`GITHUB_EVENT_PATH: the event's file cannot be read: ${wordsOf(error)}`)
  }
}

function checkJson(path: string, text: string): void {
  const came = text.trim() === '' ? 'an empty file' : 'something else'
  try {
    JSON.parse(text)
  } catch {
    throw new EventError(`GITHUB_EVENT_PATH: expected the event as JSON in "${path}", came ${came}`)
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
