import { DEFINING, isSkipped } from '../skip.js'
import type { Step, Variable } from './steps.js'

/** Whether a step would define a table or a type, or may, since nobody knows what it does. */
export function isDefining(step: Step): boolean {
  switch (step.kind) {
    case 'sql':
      return !isSkipped(step.text, 0, step.text.length)
    case 'execute':
      return DEFINING.test(step.expression) || !/['$]/.test(step.expression)
    case 'if':
      return step.branches.some(({ steps }) => steps.some(isDefining))
    case 'foreach':
      return step.steps.some(isDefining)
    case 'block':
      return [...step.steps, ...step.handlers.flatMap(({ steps }) => steps)].some(isDefining)
    case 'other':
      return step.texts.some((text) => DEFINING.test(text))
    case 'assign':
    case 'return':
      return false
  }
}

/** The variables that a step may set. */
export function variablesIn(step: Step): readonly Variable[] {
  switch (step.kind) {
    case 'sql':
      return step.into
    case 'assign':
      return [step.variable]
    case 'if':
      return step.branches.flatMap(({ steps }) => steps.flatMap(variablesIn))
    case 'foreach':
      return [step.variable, ...step.steps.flatMap(variablesIn)]
    case 'block':
      return [...step.steps, ...step.handlers.flatMap(({ steps }) => steps)].flatMap(variablesIn)
    case 'other':
      return step.variables
    case 'execute':
    case 'return':
      return []
  }
}
