import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from '@jest/globals'

import { openRunContext } from '../../src/action/run-context.js'
import { EventError } from '../../src/github/event.js'

const folder = mkdtempSync(join(tmpdir(), 'model-drift-event-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('an event that cannot be read is one clear error', () => {
  const path = join(folder, 'event.json')

  test.each([
    ['an empty file', '', `expected the event as JSON in "${path}", came an empty file`],
    ['something else', '{oops', `expected the event as JSON in "${path}", came something else`],
  ])('%s', async (_what, text, message) => {
    writeFileSync(path, text)
    const opened = openRunContext({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })
    await expect(opened).rejects.toThrow(new EventError(`GITHUB_EVENT_PATH: ${message}`))
  })

  test.each([
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'none') }, /^GITHUB_EVENT_PATH: .*ENOENT/],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: folder }, /^GITHUB_EVENT_PATH: .*EISDIR/],
    [{ GITHUB_EVENT_NAME: 'push' }, /^GITHUB_EVENT_PATH: .*it is not set.*model-drift check/],
    [{ GITHUB_EVENT_PATH: path }, /^GITHUB_EVENT_NAME: .*it is not set/],
  ])('%j', async (env, message) => {
    const opened = openRunContext(env)
    await expect(opened).rejects.toThrow(EventError)
    await expect(opened).rejects.toThrow(message)
  })
})
