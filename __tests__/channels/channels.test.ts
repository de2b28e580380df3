import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, describe, expect, jest, test } from '@jest/globals'

import { deliver } from '../../src/channels/index.js'
import { openRunner } from '../../src/channels/runner.js'
import { diagnostic, drift, report } from '../report/samples.js'
import { forbidden, memoryForge, surroundings } from './surroundings.js'

describe('the modes', () => {
  const drifted = report({ drifts: [drift()] })

  test('check writes nothing to the forge', async () => {
    const around = surroundings()
    const { report: after } = await deliver('check', drifted, around)
    expect(after.status).toBe(1)
    expect([around.forge.log, around.forge.commits]).toEqual([[], []])
    expect(around.runner.annotations).toMatchObject([{ level: 'error', path: 'db/schema.xml', line: 1 }])
    expect(around.runner.summaries.join('')).toContain('1 model file is out of step')
  })

  test('comment tells the later channels where the comment is', async () => {
    const around = surroundings()
    await deliver('comment', drifted, around)
    expect(around.runner.outputs).toMatchObject({
      drift: 'true',
      files: '["app/models.py"]',
      'comment-url': 'https://x/new',
      'commit-sha': '',
    })
  })

  test('commit tells the later channels that all is mended', async () => {
    const around = surroundings()
    const { report: after } = await deliver('commit', drifted, around)
    expect(after.status).toBe(0)
    expect(around.runner.annotations).toEqual([])
    expect(around.runner.summaries.join('')).toContain('fixed in')
    expect(around.runner.outputs).toMatchObject({
      drift: 'true',
      'commit-sha': 'c'.repeat(40),
      'comment-url': '',
    })
  })

  test('a refusal is in the summary with the permissions to add', async () => {
    const forge = memoryForge({ refuses: { createComment: forbidden('pull-requests: write') } })
    const around = surroundings({ forge })
    const { report: after } = await deliver('comment', drifted, around)
    expect(after.status).toBe(1)
    const summary = around.runner.summaries.join('')
    expect(summary).toContain('  pull-requests: write')
    expect(summary.match(/there is no comment/gi)).toHaveLength(1)
    expect(around.runner.annotations.map(({ level }) => level)).toEqual(['error', 'notice'])
  })

  test('a runner without summaries still gets the rest', async () => {
    const around = surroundings()
    const addSummary = () => Promise.reject(new Error('no GITHUB_STEP_SUMMARY'))
    const { report: after } = await deliver('check', drifted, {
      ...around,
      runner: { ...around.runner, addSummary },
    })
    expect(after.diagnostics).toMatchObject([{ severity: 'notice', code: 'no-summary' }])
    expect(around.runner.outputs['drift']).toBe('true')
  })
})

describe('the log', () => {
  test('says what was found, and where the comment is', async () => {
    const around = surroundings()
    await deliver('comment', report({ drifts: [drift()] }), around)
    expect(around.runner.logs).toEqual([
      [
        'app/models.py: stale (+1 -1)',
        '1 model file is out of step with the schema',
        'To fix it run: npx model-drift generate',
        'The comment: https://x/new',
        '',
      ].join('\n'),
    ])
  })

  test('says so where nothing is to be said elsewhere', async () => {
    const around = surroundings()
    await deliver('comment', report({ inStep: ['app/models.py'] }), around)
    expect(around.runner.logs).toEqual(['The models are in step with the schema\n'])
  })

  test('says which commit mended it', async () => {
    const around = surroundings()
    await deliver('commit', report({ drifts: [drift()] }), around)
    expect(around.runner.logs.join('')).toContain(
      `out of step with the schema; fixed\nThe commit that mends what can be mended: ${'c'.repeat(40)}\n`,
    )
    expect(around.runner.logs.join('')).not.toContain('To fix it')
  })

  test('has no line that is a workflow command', async () => {
    const around = surroundings()
    await deliver(
      'check',
      report({ drifts: [drift({ path: '::error::x.py' }), drift({ path: '##[x' })] }),
      around,
    )
    expect(around.runner.logs.join('')).not.toMatch(/^\s*::|##\[/m)
  })
})

describe('the outputs', () => {
  test('the patch and the report are files', async () => {
    const around = surroundings()
    const old = drift({ path: 'app/old.py', preexisting: true, patch: 'older\n' })
    await deliver('check', report({ drifts: [drift(), old] }), around)
    const { patch = '', report: path = '', files = '' } = around.runner.outputs
    expect(readFileSync(patch, 'utf8')).toBe('diff --git a/app/models.py b/app/models.py\nolder\n')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ status: 1, conclusion: 'failure' })
    expect(JSON.parse(files)).toEqual(['app/models.py', 'app/old.py'])
  })

  test('without drift there is no patch; what people wrote is none', async () => {
    const around = surroundings()
    await deliver(
      'check',
      report({ drifts: [drift({ status: 'foreign', mend: 'none', patch: '' })] }),
      around,
    )
    expect(around.runner.outputs).toMatchObject({ drift: 'false', files: '[]', patch: '' })
  })
})

describe('GitHub’s runner', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  test('is given commands that no text can break out of, and files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-drift-'))
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
    for (const [name, path] of Object.entries(files)) {
      writeFileSync(path, '')
      process.env[name] = path
    }
    const printed: string[] = []
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    const message = 'a\r\n::error::b 100%'
    const place = { path: 'db/a:b,c.xml', line: 3, column: 4 }
    const around = { ...surroundings(), runner: await openRunner() }
    await deliver(
      'check',
      report({ diagnostics: [diagnostic('error', { message, place: { ...place } })] }),
      around,
    )
    jest.restoreAllMocks()
    const text = printed.join('')
    expect(text).toBe(
      'The models could not be checked: 1 error\n' +
        '::error title=model-drift%3A unknown-table,file=db/a%3Ab%2Cc.xml,line=3,col=4::a\\r\\n::error::b 100%25\n',
    )
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).toContain('could not be checked')
    expect(readFileSync(files.GITHUB_OUTPUT, 'utf8')).toMatch(/^drift<<(ghadelimiter_\S+)\nfalse\n\1\n/)
  })
})
