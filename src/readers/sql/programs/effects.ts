import type { Language } from './language.js'
import type { Step, Variable } from './steps.js'

/** Whether a step would define a table or a type, or may, since nobody knows what it does. */
export function isDefining(step: Step, language: Language): boolean {
  const isAny = (steps: readonly Step[]): boolean => steps.some((inner) => isDefining(inner, language))
  switch (step.kind) {
    case 'sql':
      return !language.isSilent(step.text)
    case 'execute':
      return language.mayDefine(step.expression) || !/['$]/.test(step.expression)
    case 'if':
      return step.branches.some(({ steps }) => isAny(steps))
    case 'foreach':
      return isAny(step.steps)
    case 'block':
      return isAny(step.steps) || step.handlers.some(({ steps }) => isAny(steps))
    case 'other':
      return step.texts.some(language.mayDefine)
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
