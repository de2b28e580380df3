import { django } from './django.js'
import { sqlalchemy } from './sqlalchemy.js'
import type { Target } from './target.js'

export type { GenerateRequest, Target } from './target.js'

/** The ORMs that models are written for, by the name that a config gives them. */
export const targets = { django, sqlalchemy } satisfies Record<string, Target>

/** The name of a target. */
export type TargetName = keyof typeof targets
