import { describe, expect, test } from '@jest/globals'

import { toCommitMessage } from '../../src/channels/commit-message.js'
import { planCommit } from '../../src/channels/commit-plan.js'
import { commit } from '../../src/channels/commit.js'
import { ForgeError } from '../../src/github/forge-error.js'
import { diagnostic, drift, HEAD, report } from '../report/samples.js'
import { forbidden, memoryForge, pullRequest, surroundings, treeOf } from './surroundings.js'

const head = treeOf({
  'app/models.py': 'file',
  'app/run.py': 'executable',
  'app/old.py': 'file',
  'app/here': 'link',
  'app/deep.py/x.txt': 'file',
  vendor: 'submodule',
})

describe('the plan', () => {
  test('holds exactly what is new and may be mended', async () => {
    const drifts = [
      drift(),
      drift({ path: 'app/new.py', status: 'missing', text: 'fresh\n' }),
      drift({ path: 'app/old.py', status: 'orphaned', mend: 'delete' }),
      drift({ path: 'app/edited.py', status: 'hand-edited', mend: 'none' }),
      drift({ path: 'app/people.py', status: 'foreign', mend: 'none' }),
      drift({ path: 'app/before.py', preexisting: true }),
    ]
    expect(await planCommit(drifts, ['app/'], head)).toEqual({
      additions: [
        { path: 'app/models.py', text: 'new\n' },
        { path: 'app/new.py', text: 'fresh\n' },
      ],
      deletions: ['app/old.py'],
      left: [],
    })
  })

  test.each([
    ['app/run.py', 'app/', 'it is executable, and a commit through GitHub would take that away'],
    ['app/here', 'app/', '"app/here" is a link or a submodule'],
    ['app/here/models.py', 'app/', '"app/here" is a link or a submodule'],
    ['vendor/models.py', 'vendor/', '"vendor" is a link or a submodule'],
    ['app/old.py/models.py', 'app/', '"app/old.py" is a file'],
    ['app/deep.py', 'app/', '"app/deep.py" is a folder'],
    ['other/models.py', 'app/', 'it lies outside the configured outputs'],
    ['app.py', 'app/', 'it lies outside the configured outputs'],
    ['.git/hooks/x.py', '.git/', 'no commit may write there'],
    ['.github/workflows/x.py', '.github/', 'no commit may write there'],
    ['.GitHub/x.py', '.GitHub/', 'no commit may write there'],
    ['app/.GIT/x.py', 'app/', 'no commit may write there'],
    ['app/.git ./x.py', 'app/', 'no commit may write there'],
    ['app/.g\u200cit/x.py', 'app/', 'no commit may write there'],
    ['app/git~1/x.py', 'app/', 'no commit may write there'],
    ['app/../.github/x.py', 'app/', 'no commit may write there'],
    ['app//x.py', 'app/', 'no commit may write there'],
    ['app/..\\x.py', 'app/', 'no commit may write there'],
    ['app/x\n.py', 'app/', 'no commit may write there'],
  ])('leaves %j alone', async (path, output, why) => {
    const plan = await planCommit([drift({ path })], [output], head)
    expect(plan).toEqual({ additions: [], deletions: [], left: [{ path, why }] })
  })

  test('deletes nothing that is not there', async () => {
    const gone = drift({ path: 'app/gone.py', status: 'orphaned', mend: 'delete' })
    expect((await planCommit([gone], ['app/'], head)).deletions).toEqual([])
  })
})

describe('the message', () => {
  test('names the schema and the files', () => {
    expect(toCommitMessage([drift(), drift({ path: 'app/new.py', status: 'missing' })])).toEqual({
      headline: 'chore(models): regenerate from db/schema.xml',
      body: '- app/models.py (stale)\n- app/new.py (missing)',
    })
  })

  test('counts further schemas', () => {
    const drifts = [drift({ schema: ['db/shop.md', 'db/billing/*.xml'] }), drift({ schema: ['db/shop.md'] })]
    expect(toCommitMessage(drifts).headline).toBe('chore(models): regenerate from db/shop.md and 1 more')
  })

  test.each([
    'db/[skip ci].xml',
    'db/@acme/team.xml',
    'db/#12.xml',
    'db/a b.xml',
    '-x',
    'db/\n\nskip-checks: true',
    'db/'.repeat(30),
  ])('does not name %j, nor such files', (path) => {
    const { headline, body } = toCommitMessage([drift({ schema: [path], path: path.repeat(2) })])
    expect(headline).toBe('chore(models): regenerate')
    expect(body).not.toMatch(/skip|@|#|\n/)
  })

  test('is the user’s own when there is one', () => {
    expect(toCommitMessage([drift()], 'Models again\n\nBecause.\n')).toEqual({
      headline: 'Models again',
      body: 'Because.',
    })
    expect(toCommitMessage([drift()], 'Models\r\n\r\nBecause\r\nof it.\r\n')).toEqual({
      headline: 'Models',
      body: 'Because\nof it.',
    })
    expect(toCommitMessage([drift()], ' \n').headline).toBe('chore(models): regenerate from db/schema.xml')
  })
})

describe('delivering', () => {
  test('makes one commit on the head branch, which mends the report', async () => {
    const around = surroundings({ commitMessage: 'Models' })
    const delivery = await commit.deliver({ report: report({ drifts: [drift()] }) }, around)
    expect(around.forge.commits).toEqual([
      {
        repository: 'acme/shop',
        branch: 'feature',
        expectedHead: HEAD,
        headline: 'Models',
        body: '',
        additions: [{ path: 'app/models.py', text: 'new\n' }],
        deletions: [],
      },
    ])
    expect(delivery.commit).toEqual({ sha: 'c'.repeat(40), url: 'https://x/commit' })
    expect(delivery.report).toMatchObject({ status: 0, conclusion: 'success' })
  })

  test('what it leaves to people still fails', async () => {
    const around = surroundings({ head, outputs: ['app/'] })
    const edited = drift({ path: 'app/edited.py', status: 'hand-edited', mend: 'none' })
    const mixed = await commit.deliver({ report: report({ drifts: [drift(), edited] }) }, around)
    expect(mixed.report.status).toBe(1)
    const executable = drift({ path: 'app/run.py' })
    const left = await commit.deliver({ report: report({ drifts: [drift(), executable] }) }, around)
    expect(around.forge.commits.at(-1)?.additions.map(({ path }) => path)).toEqual(['app/models.py'])
    expect(left.report.status).toBe(1)
    expect(left.report.diagnostics).toMatchObject([{ severity: 'notice', code: 'left-alone' }])
  })

  test.each([
    ['nothing drifted', report()],
    ['all drift is older', report({ drifts: [drift({ preexisting: true })] })],
    ['only people’s edits drifted', report({ drifts: [drift({ status: 'hand-edited', mend: 'none' })] })],
    ['the schema has an error', report({ drifts: [drift()], diagnostics: [diagnostic('error')] })],
  ])('makes none when %s', async (_why, found) => {
    const around = surroundings()
    expect(await commit.deliver({ report: found }, around)).toEqual({ report: found })
    expect(around.forge.commits).toEqual([])
  })

  test('makes none for a closed pull request, or where the token may write for strangers', async () => {
    const closed = surroundings({ pullRequest: { ...pullRequest, open: false } })
    const privileged = surroundings({ privileged: true })
    for (const around of [closed, privileged]) {
      const delivery = await commit.deliver({ report: report({ drifts: [drift()] }) }, around)
      expect(around.forge.commits).toEqual([])
      expect(delivery.report.diagnostics).toMatchObject([{ severity: 'notice', code: 'no-commit' }])
    }
    expect(await commit.deliver({ report: report() }, closed)).toEqual({ report: report() })
  })

  test('a branch that moved is a notice, and the drift stays', async () => {
    const moved = new ForgeError('moved', { kind: 'moved', status: 200 })
    const forge = memoryForge({ refuses: { commit: moved } })
    const delivery = await commit.deliver({ report: report({ drifts: [drift()] }) }, surroundings({ forge }))
    expect(delivery.commit).toBeUndefined()
    expect(delivery.report.status).toBe(1)
    expect(delivery.report.diagnostics).toMatchObject([
      {
        severity: 'notice',
        code: 'moved',
        message: expect.stringContaining('nothing was committed: the branch "feature"'),
      },
    ])
  })

  test.each([
    ['gone', null, /^nothing was committed: the branch "feature" is gone/],
    ['moved', 'd'.repeat(40), /^nothing was committed: the branch "feature" is not at/],
  ])(
    'a refusal because the branch is %s says so, not that a permission is missing',
    async (code, branch, said) => {
      const forge = memoryForge({ branch, refuses: { commit: forbidden('contents: write') } })
      const delivery = await commit.deliver(
        { report: report({ drifts: [drift()] }) },
        surroundings({ forge }),
      )
      expect(delivery.refusal).toBeUndefined()
      expect(delivery.report.status).toBe(1)
      expect(delivery.report.diagnostics).toEqual([
        { severity: 'notice', code, message: expect.stringMatching(said) },
      ])
    },
  )

  test.each([
    ['no-commit', HEAD, 'GitHub said 502'],
    ['unanswered', 'd'.repeat(40), expect.stringContaining('did not answer whether it made the commit')],
  ])('without an answer the branch says whether anything came: %s', async (code, branch, message) => {
    const unreachable = new ForgeError('GitHub said 502', { kind: 'unreachable', status: 502 })
    const forge = memoryForge({ branch, refuses: { commit: unreachable } })
    const delivery = await commit.deliver({ report: report({ drifts: [drift()] }) }, surroundings({ forge }))
    expect(delivery.report.diagnostics).toMatchObject([{ code, message }])
  })

  test('a token that may not is told the permission', async () => {
    const forge = memoryForge({ refuses: { commit: forbidden('contents: write') } })
    const delivery = await commit.deliver({ report: report({ drifts: [drift()] }) }, surroundings({ forge }))
    expect(delivery.refusal).toEqual({ attempt: 'commit', permissions: ['contents: write'], fork: false })
    expect(delivery.report.status).toBe(1)
  })

  test('the head of a deleted fork has no branch to commit to', async () => {
    const { sha, ref } = pullRequest.head
    const around = surroundings({ pullRequest: { ...pullRequest, head: { sha, ref } } })
    const delivery = await commit.deliver({ report: report({ drifts: [drift()] }) }, around)
    expect(delivery.refusal).toMatchObject({ attempt: 'commit', fork: true })
  })
})
