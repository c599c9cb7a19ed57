import type { RuleReport } from './rule'

/**
 * Drops findings of a rule: of one criterion, of one lot, or all. An argument of `lint` and never part of the document,
 * so that it cannot leak into what tenderers read.
 */
export interface Suppression {
  readonly ruleId: string
  /** Id of the criterion. */
  readonly criterion?: string
  /** Id of the lot or group: drops what concerns that lot alone. */
  readonly lot?: string
  /** Why, in the buyer's words; kept in the internal file. Required and not blank. */
  readonly reason: string
}

export function isSuppressedBy(suppression: Suppression, ruleId: string, report: RuleReport): boolean {
  if (suppression.ruleId !== ruleId) return false
  if (suppression.criterion !== undefined && suppression.criterion !== report.criterion) return false
  // A finding on a criterion of several lots stays for the others.
  return suppression.lot === undefined || (report.lots?.length === 1 && report.lots[0] === suppression.lot)
}
