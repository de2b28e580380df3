import { annotations } from './annotations.js'
import type { Channel, Delivery, Surroundings } from './channel.js'
import { comment } from './comment.js'
import { commit } from './commit.js'
import { followUp } from './follow-up.js'
import { log } from './log.js'
import { outputs } from './outputs.js'
import { summary } from './summary.js'

/** Where a report can go from the action. */
export const channels = { annotations, comment, commit, followUp, log, outputs, summary } satisfies Record<
  string,
  Channel
>

/** The name of a channel. */
export type ChannelName = keyof typeof channels

const always = ['log', 'summary', 'annotations', 'outputs'] as const

/** The channels of each mode, in their order: the later ones tell what the earlier ones did. */
export const routes = {
  check: always,
  comment: ['comment', ...always],
  commit: ['commit', 'followUp', ...always],
} as const satisfies Record<string, readonly ChannelName[]>

/** Brings a report to the channels of a mode, one after the other; returns the report as it then stands. */
export async function deliver(
  mode: keyof typeof routes,
  report: Delivery['report'],
  surroundings: Surroundings,
): Promise<Delivery> {
  let delivery: Delivery = { report }
  for (const name of routes[mode]) delivery = await channels[name].deliver(delivery, surroundings)
  return delivery
}
