import { withCriteria as join } from '../change/with-criteria'
import type { Change, ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { changeOptions, criteriaOrChangeArgument } from '../schema/arguments'
import { checkChangeInput } from './change-input'

/**
 * The procurement as it stands once the criteria have joined it: what the notice would say. Never throws for a refused
 * join: there the criteria stand as written, beside unchanged weights, so that `lint` shows what is wrong. `plan` gives
 * the refusals; `joinCriteria` gives both.
 *
 * @throws OseError `input-invalid` where what it is given cannot be read, with every issue.
 */
export function withCriteria(
  procurement: Procurement,
  change: Change | readonly Criterion[],
  options: ChangeOptions = {},
): Procurement {
  checkChangeInput('withCriteria', procurement, criteriaOrChangeArgument(change), [changeOptions, options])
  return join(procurement, change, options)
}
