import { type JoinedCriteria, joinCriteria as join } from '../change/join-criteria'
import type { Change, ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { changeOptions, criteriaOrChangeArgument } from '../schema/arguments'
import { checkChangeInput } from './change-input'

/**
 * `withCriteria` with its reasons: what is added where with which weight, which weights change, what is refused.
 * @throws OseError `input-invalid`
 */
export function joinCriteria(
  procurement: Procurement,
  change: Change | readonly Criterion[],
  options: ChangeOptions = {},
): JoinedCriteria {
  checkChangeInput('joinCriteria', procurement, criteriaOrChangeArgument(change), [changeOptions, options])
  return join(procurement, change, options)
}
