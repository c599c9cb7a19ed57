import { OseError } from '../errors/ose-error'
import type { Change, ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { joinCriteria } from './join-criteria'

/**
 * The procurement as it stands once a change has been made: what the notice would say. Never throws for a refused join:
 * there the criteria stand as written, beside unchanged weights, so that `lint` shows what is wrong. `plan` gives the
 * refusals; `joinCriteria` gives both.
 * @throws OseError `input-invalid` where a new criterion has the id of another one: no document has both.
 */
export function withCriteria(
  procurement: Procurement,
  change: Change | readonly Criterion[],
  options: ChangeOptions = {},
): Procurement {
  const joined = joinCriteria(procurement, change, options)
  const twice = joined.refusals.find(({ params }) => params.reason === 'id-in-use')
  if (!twice) return joined.procurement
  const message = `The id "${twice.criterion}" is in use. Give the new criterion an id of its own.`
  const issue = {
    argument: 'change',
    path: '/criteria',
    code: 'id-in-use',
    message,
    expected: 'an id of its own',
    found: twice.criterion,
  }
  throw new OseError('input-invalid', message, { path: issue.path, facts: { call: 'withCriteria', issues: [issue] } })
}
