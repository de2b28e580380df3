import { describe, expect, test } from '@jest/globals'

import { toForgeError } from '../../src/github/refusal.js'

function restError(status: number, message: string) {
  return Object.assign(new Error(message), { status, response: { status } })
}

function graphqlError(type: string | undefined, message: string) {
  return Object.assign(new Error('Request failed'), { errors: [{ message, ...(type ? { type } : {}) }] })
}

/** What the client throws when the network fails: it invents a status. */
function connectionError(message: string) {
  return Object.assign(new Error(message), { status: 500 })
}

const NOT_ACCESSIBLE = 'Resource not accessible by integration'

describe('what GitHub said becomes a kind, and the permissions that help', () => {
  test.each([
    ['createComment', restError(403, NOT_ACCESSIBLE), 'forbidden', ['pull-requests: write']],
    ['createComment', restError(404, 'Not Found'), 'forbidden', ['pull-requests: write']],
    ['createComment', restError(403, 'Unable to create comment because issue is locked.'), 'forbidden', []],
    [
      'createComment',
      restError(422, 'Validation Failed: Body is too long (maximum is 65536 characters)'),
      'too-long',
      [],
    ],
    ['createComment', restError(422, 'Validation Failed'), 'failed', []],
    ['createComment', restError(401, 'Bad credentials'), 'forbidden', []],
    ['getPullRequest', restError(403, NOT_ACCESSIBLE), 'forbidden', ['pull-requests: read']],
    ['listFolder', restError(404, 'Not Found'), 'missing', []],
    ['listFolder', restError(502, 'Bad Gateway'), 'unreachable', []],
    ['readBlob', restError(403, 'API rate limit exceeded'), 'failed', []],
    ['readBlob', connectionError('connect ECONNREFUSED'), 'unreachable', []],
    ['findOwnComments', graphqlError('FORBIDDEN', NOT_ACCESSIBLE), 'forbidden', ['pull-requests: write']],
    [
      'findOwnComments',
      graphqlError('NOT_FOUND', 'Could not resolve to a Repository'),
      'forbidden',
      ['pull-requests: write'],
    ],
    ['updateComment', graphqlError('NOT_FOUND', 'Could not resolve to a node'), 'missing', []],
    ['findOwnComments', graphqlError('RATE_LIMITED', 'API rate limit exceeded'), 'failed', []],
    [
      'updateComment',
      graphqlError('UNPROCESSABLE', 'Body is too long (maximum is 65536 characters)'),
      'too-long',
      [],
    ],
    [
      'commit',
      graphqlError('STALE_DATA', 'Expected branch to point to "a" but it did not.  Pull and try again.'),
      'moved',
      [],
    ],
    ['commit', graphqlError('STALE_DATA', 'said otherwise by now'), 'moved', []],
    ['commit', graphqlError(undefined, NOT_ACCESSIBLE), 'forbidden', ['contents: write']],
    ['commit', graphqlError(undefined, 'a surprise'), 'failed', []],
  ] as const)('%s: %s', (verb, thrown, kind, permissions) => {
    expect(toForgeError(verb, thrown, 'secret')).toMatchObject({ kind, permissions })
  })
})

test('what a protected branch asks for is said in GitHub’s words', () => {
  const thrown = graphqlError('UNPROCESSABLE', 'Changes must be made through a pull request.')
  expect(toForgeError('commit', thrown, 'secret')).toMatchObject({
    message: 'could not commit to the branch: GitHub said "Changes must be made through a pull request."',
    kind: 'failed',
    permissions: [],
  })
})

test('an empty token is named as what may be wrong', () => {
  const { message } = toForgeError('readBlob', restError(401, 'Requires authentication'), '')
  expect(message).toBe(
    'could not read a file: GitHub said 401, "Requires authentication"; the input "github-token" is empty',
  )
})

test.each([
  [
    'a connection that failed',
    connectionError('other side closed'),
    'GitHub did not answer: "other side closed"',
  ],
  [
    'an answer of something between',
    new TypeError('Cannot read properties of undefined'),
    'what answered is not GitHub: a proxy or a sign-in page may stand between',
  ],
])('%s is said as such', (_what, thrown, words) => {
  expect(toForgeError('listFolder', thrown, 'secret')).toMatchObject({
    kind: 'unreachable',
    status: undefined,
    message: `could not list the files of a commit: ${words}`,
  })
})

test('the message is one visible line without the token', () => {
  const { message } = toForgeError('commit', restError(400, 'no\nbearer ghs_x\u202e'), 'ghs_x')
  expect(message).toBe('could not commit to the branch: GitHub said 400, "no\\nbearer ***\\u{202e}"')
})
