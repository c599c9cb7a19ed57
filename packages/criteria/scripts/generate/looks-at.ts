import type { CriterionTarget } from '@opensource-experts/core'

/** Targets in words. */
export const looksAt: Readonly<Record<CriterionTarget, string>> = {
  operator: 'the firm',
  'assigned-staff': 'the persons assigned',
  tender: 'the tender',
  performance: 'performance',
}
