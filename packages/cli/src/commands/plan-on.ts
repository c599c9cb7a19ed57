import type { CriteriaFile, Plan, PlanOptions, PlatformAdapter, WeightPolicy } from '@opensource-experts/core'
import { resolveFor } from '../documents/resolve-clauses'

/** Options that `ose notice plan` and `ose notice apply` share. */
export interface PlanFlags {
  /** Path of the criteria file. */
  readonly criteria: string
  readonly weights: WeightPolicy
  readonly replaceAward?: boolean
  readonly acceptDrafts?: string
  readonly rehearse?: boolean
}

/** Resolves the clauses for this notice, in its languages, and plans. Pure. */
export function planOn(
  ted: PlatformAdapter<Uint8Array>,
  notice: Uint8Array,
  file: CriteriaFile,
  { weights, replaceAward, acceptDrafts, rehearse }: PlanFlags,
): Plan {
  const options: PlanOptions = {
    weights,
    ...(replaceAward !== undefined && { replaceAward }),
    ...(acceptDrafts !== undefined && { acceptDrafts }),
    ...(rehearse !== undefined && { rehearse }),
  }
  const criteria = resolveFor(ted.read(notice).procurement, file.criteria)
  return ted.plan(notice, { ...file, criteria }, options)
}
