import { defined, type Plan, type PlanBase } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import { digest } from './digest'
import type { NoticeBase } from './notice-base'
import { planDigest } from './plan-digest'

/** What a plan says of the notice that it was made for. */
export function baseOf(document: Uint8Array, notice: Notice): NoticeBase {
  return {
    sha256: digest(document),
    format: 'eforms',
    ...defined({ sdk: notice.sdk || undefined, subtype: notice.subtype || undefined }),
  }
}

/** A plan with its digest; what is left out is empty. */
export function sealPlan<Base extends PlanBase = NoticeBase>(
  base: Base,
  parts: Partial<Omit<Plan, 'base' | 'digest'>>,
): Plan<Base> & { readonly digest: string } {
  const plan = { base, edits: [], patches: [], losses: [], refusals: [], align: [], ...parts }
  return { ...plan, digest: planDigest(plan) }
}
