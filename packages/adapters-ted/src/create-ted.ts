import {
  type CriteriaInput,
  OseError,
  type Plan,
  type PlanOptions,
  type PlatformAdapter,
  type PlatformLimits,
} from '@opensource-experts/core'
import { applyPlan } from './plan/apply-plan'
import type { NoticeBase, NoticePlan } from './plan/notice-base'
import { planNotice } from './plan/plan-notice'
import type { ReadLimits } from './read/notice-head'
import type { NoticeResult } from './read/notice-result'
import { readNotice } from './read/read-notice'
import { supportedMinors, tableFor } from './tables/sdk-tables'

export interface TedOptions {
  /** Bounds for notices from outside: bytes (32 MiB), depth (128), nodes (1,000,000). */
  readonly limits?: ReadLimits
}

/** The adapter of eForms notices. */
export type TedAdapter = PlatformAdapter<Uint8Array, NoticeResult, NoticeBase>

/**
 * The adapter for eForms notices: read any SDK 1.x, plan and apply for 1.10 to 1.15. Pure: no network, no clock. The
 * versions of its `limits` are SDK minors: BT-70 takes 1,000 characters up to `1.14` and 6,000 from `1.15`.
 */
export function createTed(options: TedOptions = {}): TedAdapter {
  const { limits = {} } = options
  return {
    platform: 'ted',
    limits: limitsOf,
    read(document: Uint8Array): NoticeResult {
      const { sdk, subtype, procurement, losses } = readNotice(document, limits)
      return { sdk, subtype, procurement, losses }
    },
    plan: (document: Uint8Array, input: CriteriaInput, planOptions: PlanOptions = {}): NoticePlan =>
      planNotice(document, input, planOptions, limits),
    apply: (document: Uint8Array, plan: Plan): Uint8Array => applyPlan(document, plan),
  }
}

function limitsOf(minor?: string): PlatformLimits {
  const minors = minor === undefined ? supportedMinors : [minor]
  const maxLength: Record<string, number> = {}
  for (const each of minors) {
    const table = tableFor(each)
    if (!table) {
      const says = `SDK ${each} is not one that can be written. Give one of ${supportedMinors.join(', ')}.`
      throw new OseError('version-unknown', says, { facts: { version: each, known: supportedMinors } })
    }
    for (const [field, limit] of Object.entries(table.maxLength))
      if (limit !== null) maxLength[field] = Math.min(limit, maxLength[field] ?? limit)
  }
  return { kinds: ['award', 'performance'], maxLength }
}
