import type { CriteriaInput, Plan, PlanOptions, PlatformAdapter, ReadResult } from '@opensource-experts/core'
import { applyPlan } from './plan/apply-plan'
import { planNotice } from './plan/plan-notice'
import type { ReadLimits } from './read/notice-head'
import { readNotice } from './read/read-notice'
import { tableFor } from './tables/sdk-tables'

export interface TedOptions {
  /** Bounds for notices from outside: bytes (32 MiB), depth (128), nodes (1,000,000). */
  readonly limits?: ReadLimits
}

/** The adapter for eForms notices: read any SDK 1.x, plan and apply for 1.10 to 1.15. Pure: no network, no clock. */
export function createTed(options: TedOptions = {}): PlatformAdapter<Uint8Array, ReadResult> {
  const { limits = {} } = options
  return {
    platform: 'ted',
    limits: { kinds: ['award', 'performance'], maxLength: lengths() },
    read(document: Uint8Array): ReadResult {
      const { sdk, subtype, procurement, losses } = readNotice(document, limits)
      return { sdk, subtype, procurement, losses }
    },
    plan: (document: Uint8Array, input: CriteriaInput, planOptions: PlanOptions = {}): Plan =>
      planNotice(document, input, planOptions, limits),
    apply: (document: Uint8Array, plan: Plan): Uint8Array => applyPlan(document, plan),
  }
}

function lengths(): Record<string, number> {
  const limits: Readonly<Record<string, number | null>> = tableFor('1.15')?.maxLength ?? {}
  return Object.fromEntries(
    Object.entries(limits).flatMap(([field, limit]) => (limit === null ? [] : [[field, limit]])),
  )
}
