import { djangoOptions } from './django/options.js'
import { sqlalchemyOptions } from './sqlalchemy/options.js'
import type { LazyTarget } from './target.js'

export type { GenerateRequest, Target } from './target.js'

/** The ORMs that models are written for, by the name that a config gives them. What writes them is loaded when it is needed. */
export const targets = {
  django: {
    options: djangoOptions,
    load: async () => (await import('./django.js')).django,
  },
  sqlalchemy: {
    options: sqlalchemyOptions,
    load: async () => (await import('./sqlalchemy.js')).sqlalchemy,
  },
} satisfies Record<string, LazyTarget>

/** The name of a target. */
export type TargetName = keyof typeof targets
