import { describe, expect, test } from '@jest/globals'

import { comment } from '../../src/channels/comment.js'
import { planComment } from '../../src/channels/comment-plan.js'
import { followUp } from '../../src/channels/follow-up.js'
import { ForgeError } from '../../src/github/forge-error.js'
import type { Report } from '../../src/model/report.js'
import { commentMarker, renderComment, renderMended, renderRecovered } from '../../src/report/index.js'
import { BASE, context, diagnostic, drift, report } from '../report/samples.js'
import { forbidden, memoryForge, pullRequest, surroundings, without } from './surroundings.js'

const drifted = report({ drifts: [drift()] })
const clean = report()
const marker = commentMarker(context().markerId)

function codes({ diagnostics }: Report): readonly string[] {
  return diagnostics.map(({ code }) => code)
}

describe('the plan', () => {
  const texts = { news: `news\n${marker}`, recovered: `fine\n${marker}` }
  const toComments = (bodies: readonly string[]) => bodies.map((body, at) => ({ id: `${at}`, url: '', body }))
  const plan = (bodies: readonly string[], said: { news?: string; recovered: string } = texts) => {
    const { step, duplicates } = planComment(toComments(bodies), context().markerId, said)
    return [step.kind, 'comment' in step ? step.comment.id : undefined, duplicates.map(({ id }) => id)]
  }

  test('news without a comment makes one', () => {
    expect(plan([])).toEqual(['create', undefined, []])
    expect(plan(['mine, but of another kind', `other\n${commentMarker('other job')}`])).toEqual([
      'create',
      undefined,
      [],
    ])
    expect(plan([`${marker}\nthe marker is not the last line`])).toEqual(['create', undefined, []])
  })

  test('no news and no comment is nothing to do', () => {
    expect(plan([], { recovered: texts.recovered })).toEqual(['none', undefined, []])
  })

  test('other text is an update, the same text is none', () => {
    expect(plan(['x', `old\n${marker}`])).toEqual(['update', '1', []])
    expect(plan([texts.news])).toEqual(['keep', '0', []])
    expect(plan([`news\r\n${marker}\r\n`])).toEqual(['keep', '0', []])
    expect(plan([texts.news], { recovered: texts.recovered })).toEqual(['update', '0', []])
  })

  test('the oldest stays, duplicates go', () => {
    expect(plan([`a\n${marker}`, 'x', `b\n${marker}`, texts.news])).toEqual(['update', '0', ['2', '3']])
  })
})

describe('delivering', () => {
  test('drift makes a comment, a second time it is left alone', async () => {
    const around = surroundings()
    const first = await comment.deliver({ report: drifted }, around)
    expect(first).toEqual({ report: drifted, commentUrl: 'https://x/new' })
    expect(around.forge.comments[0]?.body).toBe(renderComment(drifted, context()))
    const second = await comment.deliver({ report: drifted }, around)
    expect(second.commentUrl).toBe('https://x/new')
    expect(around.forge.log).toEqual(['create'])
  })

  test('an error is news', async () => {
    const around = surroundings()
    await comment.deliver({ report: report({ diagnostics: [diagnostic('error')] }) }, around)
    expect(around.forge.log).toEqual(['create'])
  })

  test.each([
    ['nothing', clean],
    ['a warning', report({ diagnostics: [diagnostic('warning')] })],
    ['drift from before', report({ drifts: [drift({ preexisting: true })] })],
    ['a file that people wrote', report({ drifts: [drift({ status: 'foreign', mend: 'none' })] })],
  ])('%s makes no comment', async (_name, quiet) => {
    const around = surroundings()
    expect(await comment.deliver({ report: quiet }, around)).toEqual({ report: quiet })
    expect(around.forge.log).toEqual([])
  })

  test('when the drift is gone the comment becomes one line, once', async () => {
    const around = surroundings({ forge: memoryForge({ comments: [renderComment(drifted, context())] }) })
    await comment.deliver({ report: clean }, around)
    await comment.deliver({ report: clean }, around)
    expect(around.forge.log).toEqual(['update old0'])
    expect(around.forge.comments.map(({ body }) => body)).toEqual([renderRecovered(clean, context())])
  })

  test('duplicates are deleted', async () => {
    const forge = memoryForge({ comments: [`a\n${marker}`, `b\n${marker}`] })
    await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect(forge.log).toEqual(['update old0', 'delete old1'])
  })

  test('a run for an older head writes nothing', async () => {
    const forge = memoryForge({
      head: 'f'.repeat(40),
      mergeBase: pullRequest.head.sha,
      comments: [`newer\n${marker}`],
    })
    const { report: said } = await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect(forge.log).toEqual([])
    expect(codes(said)).toEqual(['superseded'])
    expect(said.status).toBe(1)
  })

  test('a forge that lags behind does not stop the newer run', async () => {
    const forge = memoryForge({ head: BASE, mergeBase: BASE })
    await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect(forge.log).toEqual(['create'])
  })

  test('without a pull request, or with a closed one, nothing is asked', async () => {
    const around = without('pullRequest')
    expect(await comment.deliver({ report: drifted }, around)).toEqual({ report: drifted })
    const closed = surroundings({ pullRequest: { ...pullRequest, open: false } })
    expect((await comment.deliver({ report: drifted }, closed)).report.diagnostics).toMatchObject([
      { severity: 'notice', code: 'no-comment', message: expect.stringContaining('is closed') },
    ])
    expect(await comment.deliver({ report: clean }, closed)).toEqual({ report: clean })
    expect(closed.forge.log).toEqual([])
  })
})

describe('a comment that cannot be written', () => {
  const refuses = { createComment: forbidden('pull-requests: write') }

  test('names the permission to add, and changes no verdict', async () => {
    const forge = memoryForge({ refuses })
    const delivery = await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect(delivery.refusal).toEqual({
      attempt: 'comment',
      permissions: ['pull-requests: write'],
      fork: false,
    })
    expect(delivery.report.diagnostics).toMatchObject([
      { severity: 'notice', code: 'no-comment', message: expect.stringContaining('"pull-requests: write"') },
    ])
    expect(delivery.report).toMatchObject({ status: 1, conclusion: 'failure' })
  })

  test('is said to be because of the fork', async () => {
    const fork = { ...pullRequest, head: { ...pullRequest.head, repository: 'eve/shop' } }
    const around = surroundings({ forge: memoryForge({ refuses }), pullRequest: fork })
    const said = await comment.deliver({ report: drifted }, { ...around, readsOnly: true })
    expect(said.refusal?.fork).toBe(true)
    expect((await comment.deliver({ report: drifted }, around)).refusal?.fork).toBe(false)
  })

  test('without a token names the input', async () => {
    const around = without('forge')
    const delivery = await comment.deliver({ report: drifted }, around)
    expect(delivery.refusal).toBeUndefined()
    expect(delivery.report.diagnostics).toMatchObject([
      { code: 'no-comment', message: expect.stringContaining('"github-token"') },
    ])
    expect(await comment.deliver({ report: clean }, around)).toEqual({ report: clean })
  })

  test('is no matter where there is nothing to say', async () => {
    const forge = memoryForge({ refuses: { findOwnComments: forbidden('pull-requests: write') } })
    expect(await comment.deliver({ report: clean }, surroundings({ forge }))).toEqual({ report: clean })
  })

  test('because somebody deleted it meanwhile is written anew, unless all is well by now', async () => {
    const gone = new ForgeError('no such comment', { kind: 'missing' })
    const forge = memoryForge({ comments: [`old\n${marker}`], refuses: { updateComment: gone } })
    const delivery = await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect([forge.log, delivery.commentUrl, codes(delivery.report)]).toEqual([
      ['create'],
      'https://x/new',
      [],
    ])
    const other = memoryForge({ comments: [`old\n${marker}`], refuses: { updateComment: gone } })
    expect(await comment.deliver({ report: clean }, surroundings({ forge: other }))).toEqual({
      report: clean,
    })
    expect(other.log).toEqual([])
  })

  test('is another matter than a duplicate that cannot be deleted', async () => {
    const gone = new ForgeError('no such comment', { kind: 'missing' })
    const comments = [`old\n${marker}`, `older\n${marker}`]
    const forge = memoryForge({ comments, refuses: { deleteComment: gone } })
    const delivery = await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect([delivery.commentUrl, codes(delivery.report)]).toEqual(['https://x/old0', []])
  })

  test('because the forge is down is a notice', async () => {
    const down = new ForgeError('could not write a comment: no answer', { kind: 'unreachable' })
    const forge = memoryForge({ refuses: { createComment: down } })
    const delivery = await comment.deliver({ report: drifted }, surroundings({ forge }))
    expect(codes(delivery.report)).toEqual(['no-comment'])
    expect(delivery.refusal).toBeUndefined()
  })

  test('because the answer was lost is made no second time', async () => {
    const forge = memoryForge()
    const createComment = async (number: number, body: string) => {
      await forge.createComment(number, body)
      throw new ForgeError('GitHub said 502', { kind: 'unreachable', status: 502 })
    }
    const around = { ...surroundings(), forge: { ...forge, createComment } }
    const delivery = await comment.deliver({ report: drifted }, around)
    expect([forge.log, delivery.commentUrl]).toEqual([['create'], 'https://x/new'])
  })

  test('because the forge stumbled is tried again', async () => {
    const forge = memoryForge()
    const answers = [new ForgeError('GitHub said 502', { kind: 'unreachable', status: 502 })]
    const createComment = (number: number, body: string) => {
      const trouble = answers.pop()
      return trouble ? Promise.reject(trouble) : forge.createComment(number, body)
    }
    const around = { ...surroundings(), forge: { ...forge, createComment } }
    expect((await comment.deliver({ report: drifted }, around)).commentUrl).toBe('https://x/new')
  })

  test('because it is too long after all is tried shorter', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      drift({ path: `app/m${at}.py`, diff: `@@ -1,1 +1,1 @@\n-${'o'.repeat(1000)}\n+${'n'.repeat(1000)}\n` }),
    )
    const forge = memoryForge()
    const createComment = forge.createComment.bind(forge)
    const tooLong = new ForgeError('too long', { kind: 'too-long', status: 422 })
    const strict = {
      ...forge,
      createComment: (number: number, body: string) =>
        body.length > 40_000 ? Promise.reject(tooLong) : createComment(number, body),
    }
    const delivery = await comment.deliver(
      { report: report({ drifts: many }) },
      { ...surroundings(), forge: strict },
    )
    expect(delivery.commentUrl).toBe('https://x/new')
    expect(forge.comments[0]?.body.length).toBeLessThan(32_768)
  })

  test('because of a bug of ours is not hidden', async () => {
    const forge = { ...memoryForge(), findOwnComments: () => Promise.reject(new TypeError('bug')) }
    await expect(comment.deliver({ report: drifted }, surroundings({ forge }))).rejects.toThrow('bug')
  })
})

describe('following up on a comment, where the drift is committed', () => {
  const committed = { sha: 'c'.repeat(40), url: 'https://x/commit' }
  const old = `old news\n${marker}`

  test('makes none', async () => {
    const around = surroundings()
    expect(await followUp.deliver({ report: drifted }, around)).toEqual({ report: drifted })
    expect(around.forge.log).toEqual([])
  })

  test('says of the old one that the commit mended the drift', async () => {
    const around = surroundings({ forge: memoryForge({ comments: [old], head: committed.sha }) })
    const { commentUrl } = await followUp.deliver({ report: drifted, commit: committed }, around)
    expect(commentUrl).toBe('https://x/old0')
    expect(around.forge.comments.map(({ body }) => body)).toEqual([
      renderMended(drifted, context({ committed })),
    ])
  })

  test('says what the commit leaves to people', async () => {
    const edited = drift({ path: 'app/edited.py', status: 'hand-edited', mend: 'none' })
    const partly = report({ drifts: [drift(), edited] })
    const around = surroundings({ forge: memoryForge({ comments: [old] }) })
    await followUp.deliver({ report: partly, commit: committed }, around)
    expect(around.forge.comments[0]?.body).toBe(renderComment(partly, context({ committed })))
  })

  test('says that all is well when nothing was to be done', async () => {
    const around = surroundings({ forge: memoryForge({ comments: [old] }) })
    await followUp.deliver({ report: clean }, around)
    expect(around.forge.comments[0]?.body).toBe(renderRecovered(clean, context()))
  })

  test('leaves it to the run for a newer commit', async () => {
    const around = surroundings({ forge: memoryForge({ comments: [old], head: 'd'.repeat(40) }) })
    expect(await followUp.deliver({ report: drifted, commit: committed }, around)).toEqual({
      report: drifted,
      commit: committed,
    })
    expect(around.forge.log).toEqual([])
  })

  test.each(['findOwnComments', 'updateComment'] as const)('is no loss where %s is refused', async (verb) => {
    const refuses = { [verb]: forbidden('pull-requests: write') }
    const around = surroundings({ forge: memoryForge({ comments: [old], refuses }) })
    expect(await followUp.deliver({ report: drifted }, around)).toEqual({ report: drifted })
  })

  test('makes no new one when somebody deleted it meanwhile', async () => {
    const gone = new ForgeError('gone', { kind: 'missing' })
    const around = surroundings({ forge: memoryForge({ comments: [old], refuses: { updateComment: gone } }) })
    await followUp.deliver({ report: drifted }, around)
    expect(around.forge.log).toEqual([])
  })
})
