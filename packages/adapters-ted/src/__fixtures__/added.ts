import type { AwardCriterion, PerformanceTerm } from '@opensource-experts/core'

/** What tests add to a notice: an award criterion by its name alone, and a term. */
export const addedAward: AwardCriterion = {
  id: 'plan',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: { fr: 'Plan' },
  weight: { kind: 'percentage', value: 10 },
}
export const addedTerm: PerformanceTerm = {
  id: 'term',
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  description: { fr: 'Un.' },
}
