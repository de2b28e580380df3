import { annotationsOf } from '../report/index.js'
import type { Channel } from './channel.js'

/** At most ten messages beside the code, on the schema files. */
export const annotations: Channel = {
  deliver: (delivery, { runner }) => {
    for (const annotation of annotationsOf(delivery.report, delivery.commit)) runner.annotate(annotation)
    return Promise.resolve(delivery)
  },
}
