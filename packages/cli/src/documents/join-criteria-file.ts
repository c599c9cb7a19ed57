import {
  type CriteriaFile,
  defined,
  joinCriteria,
  type Procurement,
  type Refusal,
  type WeightPolicy,
} from '@opensource-experts/core'
import { resolveFor } from './resolve-clauses'

export interface Joined {
  readonly procurement: Procurement
  /** Why the weights of a lot stay as they are. */
  readonly refusals: readonly Refusal[]
}

/** What a notice would say once a criteria file has joined what it holds: clauses resolved in the notice's languages. */
export function joinCriteriaFile(notice: Procurement, file: CriteriaFile, weights: WeightPolicy): Joined {
  const { lotLimits, lotGroups, awardMethods = {} } = file
  const base: Procurement = {
    ...notice,
    ...defined({ lotLimits: lotLimits && { ...notice.lotLimits, ...lotLimits }, lotGroups }),
    lots: notice.lots.map((lot) => {
      const awardMethod = Object.hasOwn(awardMethods, lot.id) ? awardMethods[lot.id] : undefined
      return awardMethod ? { ...lot, awardMethod } : lot
    }),
  }
  const { procurement, refusals } = joinCriteria(base, resolveFor(base, file.criteria), { weights })
  return { procurement, refusals }
}
