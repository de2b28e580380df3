import { renderSummary } from '../report/index.js'
import type { Channel } from './channel.js'
import { withNotice } from './notice.js'

/** The step's summary on the page of the run. A runner without summaries (old GitHub Enterprise Servers) gets none. */
export const summary: Channel = {
  deliver: async (delivery, { runner, context }) => {
    const { report, commit, refusal } = delivery
    const full = { ...context, ...(commit && { committed: commit }), ...(refusal && { refusal }) }
    try {
      await runner.addSummary(renderSummary(report, full))
      return delivery
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return withNotice(delivery, 'no-summary', `there is no job summary: ${why}`)
    }
  },
}
