import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Report } from '../model/report.js'
import { jsonText } from '../quote/json.js'
import { isDrift, renderJson } from '../report/index.js'
import type { Channel } from './channel.js'

/** The step's outputs, for the steps after it, with two files: the patch and the report. */
export const outputs: Channel = {
  deliver: async (delivery, { runner, folder, context }) => {
    const { report, commentUrl, commit } = delivery
    const place = await mkdtemp(join(folder, 'model-drift-'))
    const files = { patch: join(place, 'models.patch'), report: join(place, 'report.json') }
    const patch = toPatch(report)
    await writeFile(files.patch, patch)
    await writeFile(files.report, renderJson(report, { ...context, ...(commit && { committed: commit }) }))
    const paths = report.drifts.filter(isDrift).map(({ path }) => path)
    runner.setOutput('drift', String(paths.length > 0))
    runner.setOutput('files', jsonText(paths))
    runner.setOutput('patch', patch === '' ? '' : files.patch)
    runner.setOutput('comment-url', commentUrl ?? '')
    runner.setOutput('commit-sha', commit?.sha ?? '')
    runner.setOutput('report', files.report)
    return delivery
  },
}

/** One patch that mends everything that may be mended, what stood before this pull request too. */
function toPatch({ drifts }: Report): string {
  return drifts.map(({ patch }) => patch).join('')
}
