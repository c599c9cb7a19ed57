import type { Change, ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { joinCriteria } from './join-criteria'

/**
 * The procurement as it stands once the criteria have joined it: what the notice would say. Never throws for a refused
 * join: there the criteria stand as written, beside unchanged weights, so that `lint` shows what is wrong. `plan` gives
 * the refusals; `joinCriteria` gives both.
 */
export function withCriteria(
  procurement: Procurement,
  change: Change | readonly Criterion[],
  options: ChangeOptions = {},
): Procurement {
  return joinCriteria(procurement, change, options).procurement
}
