import {
  type ChangeOptions,
  type CriteriaInput,
  defined,
  joinCriteria,
  type Procurement,
  type Refusal,
} from '@opensource-experts/core'
import { recognise } from '@opensource-experts/criteria'
import { type Catalogued, catalogueOf, resolveFor } from './resolve-clauses'

export interface Joined {
  readonly procurement: Procurement
  /** Why the weights of a lot stay as they are. */
  readonly refusals: readonly Refusal[]
}

/** What a notice would say once a change has been made to what it holds: clauses resolved in the notice's languages. */
export function joinChangeFile(
  notice: Procurement,
  file: CriteriaInput,
  options: ChangeOptions,
  from: Catalogued = {},
): Joined {
  const { lotLimits, lotGroups, awardMethods, strategic, remove } = file
  const base: Procurement = { ...notice, ...defined({ lotGroups }) }
  const criteria = file.criteria && resolveFor(base, file.criteria, from)
  const change = defined({ criteria, remove, lotLimits, lotGroups, awardMethods, strategic })
  const { weights, conflict, replaceAward } = options
  const { procurement, refusals } = joinCriteria(notice, change, {
    ...defined({ weights, conflict, replaceAward }),
    recognise: (each) => recognise(each, catalogueOf(from)),
  })
  return { procurement, refusals }
}
