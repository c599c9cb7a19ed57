import { type CriteriaInput, defined, type PlatformAdapter } from '@opensource-experts/core'
import { type PlanFlags, weightsOf } from '../declaration/shared-options'
import type { PlanSubject } from '../text/plan-text'
import { resolveFor } from './resolve-clauses'

/** Resolves the clauses for this notice, in its languages, and plans. Pure. */
export function planOn(
  ted: PlatformAdapter<Uint8Array>,
  notice: Uint8Array,
  file: CriteriaInput,
  flags: PlanFlags,
): PlanSubject {
  const { replaceAward, acceptDrafts, rehearse, conflict } = flags
  const { procurement } = ted.read(notice)
  const change = {
    ...file,
    ...defined({ criteria: file.criteria && resolveFor(procurement, file.criteria) }),
  }
  const plan = ted.plan(notice, change, {
    weights: weightsOf(flags),
    conflict,
    ...defined({ replaceAward, acceptDrafts, rehearse }),
  })
  return { plan, notice: procurement, change }
}
