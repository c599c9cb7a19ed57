import { type CriteriaFile, defined, type Plan, type PlatformAdapter } from '@opensource-experts/core'
import type { PlanFlags } from '../declaration/shared-options'
import { resolveFor } from './resolve-clauses'

/** Resolves the clauses for this notice, in its languages, and plans. Pure. */
export function planOn(
  ted: PlatformAdapter<Uint8Array>,
  notice: Uint8Array,
  file: CriteriaFile,
  { weights, replaceAward, acceptDrafts, rehearse }: PlanFlags,
): Plan {
  const criteria = resolveFor(ted.read(notice).procurement, file.criteria)
  return ted.plan(notice, { ...file, criteria }, { weights, ...defined({ replaceAward, acceptDrafts, rehearse }) })
}
