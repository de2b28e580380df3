import { logText } from '../quote/log.js'
import { renderText } from '../report/index.js'
import type { Channel } from './channel.js'

/** The step's log: what a person finds who opens it, also where nothing is wrong and where there is no comment. */
export const log: Channel = {
  deliver: (delivery, { runner }) => {
    const { report, commit, commentUrl } = delivery
    const text = renderText(report, { colour: false, diff: false, ...(commit && { committed: commit }) })
    const comment = commentUrl === undefined ? '' : `The comment: ${commentUrl}\n`
    runner.log(logText(`${text}${comment}`))
    return Promise.resolve(delivery)
  },
}
