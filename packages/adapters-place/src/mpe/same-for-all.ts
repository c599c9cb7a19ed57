import { type AwardCriterion, sameValue } from '@opensource-experts/core'

/**
 * Whether every lot has the same criteria, so that `criteres_identiques` may be said. Two criteria that share heading
 * and weight and differ in what they assess are not the same: where in doubt, the lists are given lot by lot.
 */
export function sameForAll(lots: readonly (readonly AwardCriterion[])[]): boolean {
  const [first, ...others] = lots.map((criteria) => criteria.map(content))
  return others.every((each) => sameValue(each, first))
}

function content(criterion: AwardCriterion): unknown {
  const { id: _id, lots: _lots, origin: _origin, provenance: _provenance, ...rest } = criterion
  return rest
}
