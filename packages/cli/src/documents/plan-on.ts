import { type CriteriaFile, defined, type PlatformAdapter } from '@opensource-experts/core'
import type { PlanFlags } from '../declaration/shared-options'
import type { PlanSubject } from '../text/plan-text'
import { resolveFor } from './resolve-clauses'

/** Resolves the clauses for this notice, in its languages, and plans. Pure. */
export function planOn(
  ted: PlatformAdapter<Uint8Array>,
  notice: Uint8Array,
  file: CriteriaFile,
  { weights, replaceAward, acceptDrafts, rehearse }: PlanFlags,
): PlanSubject {
  const { procurement } = ted.read(notice)
  const change = { ...file, criteria: resolveFor(procurement, file.criteria) }
  const plan = ted.plan(notice, change, { weights, ...defined({ replaceAward, acceptDrafts, rehearse }) })
  return { plan, notice: procurement, change }
}
