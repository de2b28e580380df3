import { describe, expect, test } from '@jest/globals'

import { EventError, readEvent } from '../../src/github/event.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const ZERO = '0'.repeat(40)

function pullPayload(headRepository: string | null = 'acme/shop') {
  const repo = headRepository === null ? null : { full_name: headRepository }
  return {
    action: 'synchronize',
    pull_request: {
      number: 7,
      state: 'open',
      head: { sha: A, ref: 'feature', repo },
      base: { sha: B, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  }
}

const pullRequest = {
  number: 7,
  open: true,
  head: { sha: A, ref: 'feature', repository: 'acme/shop' },
  base: { sha: B, ref: 'main', repository: 'acme/shop' },
}

describe('a pull request', () => {
  test('comes whole with the event', () => {
    expect(readEvent('pull_request', pullPayload())).toEqual({
      kind: 'pull-request',
      privileged: false,
      pullRequest,
    })
  })

  test('under pull_request_target is privileged', () => {
    expect(readEvent('pull_request_target', pullPayload())).toMatchObject({ privileged: true, pullRequest })
  })

  test('of a deleted fork has no head repository', () => {
    const event = readEvent('pull_request', pullPayload(null))
    expect(event).toMatchObject({ pullRequest: { head: { sha: A, ref: 'feature' } } })
    expect(event.kind === 'pull-request' && 'repository' in event.pullRequest.head).toBe(false)
  })

  test('is known by the number that a run by hand was given', () => {
    expect(readEvent('workflow_dispatch', {}, { pullRequest: 12 })).toEqual({
      kind: 'number',
      privileged: false,
      number: 12,
    })
  })

  test('of a finished workflow is known by its head', () => {
    const run = {
      head_sha: A,
      head_branch: 'feature',
      head_repository: { owner: { login: 'eve' } },
      pull_requests: [],
    }
    expect(readEvent('workflow_run', { workflow_run: run })).toEqual({
      kind: 'head',
      privileged: true,
      head: { owner: 'eve', branch: 'feature', sha: A },
    })
    const gone = readEvent('workflow_run', { workflow_run: { ...run, head_repository: null } })
    expect(gone).toEqual({ kind: 'head', privileged: true, head: undefined })
  })
})

describe('anything else is a commit to check', () => {
  test.each([
    ['push', { before: B, after: A }, { head: A, before: B }],
    ['push', { before: ZERO, after: A }, { head: A }],
    ['push', { before: A, after: ZERO }, { before: A }],
    ['push', {}, { head: B }],
    ['push', { ref: 'refs/tags/v1', before: ZERO, after: A }, { head: B }],
    ['merge_group', { merge_group: { head_sha: A, base_sha: B } }, { head: A, base: B }],
    ['schedule', { schedule: '0 0 * * *' }, { head: B }],
    ['workflow_dispatch', { inputs: null }, { head: B }],
    ['issue_comment', { issue: { pull_request: {} } }, { head: B }],
    ['constructor', {}, { head: B }],
  ])('%s %j', (name, payload, commits) => {
    expect(readEvent(name, payload, { sha: B })).toEqual({ kind: 'commit', privileged: false, ...commits })
  })
})

describe('a payload that GitHub does not send', () => {
  test.each([
    ['pull_request', undefined, /payload of the pull_request event/],
    ['pull_request', {}, /pull_request: /],
    ['pull_request', null, /is not what GitHub sends: Invalid input: expected object/],
    [
      'pull_request',
      { pull_request: { ...pullPayload().pull_request, number: '7' } },
      /pull_request\.number/,
    ],
    [
      'pull_request_target',
      {
        pull_request: {
          ...pullPayload().pull_request,
          head: { sha: '--upload-pack=x', ref: 'r', repo: null },
        },
      },
      /pull_request\.head\.sha: expected a whole commit id/,
    ],
    ['workflow_run', { workflow_run: { head_sha: 'main' } }, /workflow_run\.head_sha/],
    ['merge_group', { merge_group: {} }, /merge_group\.head_sha/],
  ])('%s %j is an error', (name, payload, message) => {
    expect(() => readEvent(name, payload)).toThrow(EventError)
    expect(() => readEvent(name, payload)).toThrow(message)
  })
})
