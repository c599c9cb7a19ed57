import type { AwardCriterion } from '@opensource-experts/core'

/**
 * Whether every lot has the same criteria, so that `criteres_identiques` may be said. Two criteria that share heading
 * and weight and differ in what they assess are not the same: where in doubt, the lists are given lot by lot.
 */
export function sameForAll(lots: readonly (readonly AwardCriterion[])[]): boolean {
  return new Set(lots.map((criteria) => JSON.stringify(criteria.map(content)))).size <= 1
}

function content(criterion: AwardCriterion): unknown {
  const { id: _id, lots: _lots, origin: _origin, provenance: _provenance, ...rest } = criterion
  return sorted(rest)
}

/** Members in one order, so that the order of writing is no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => [key, sorted(member)])
}
