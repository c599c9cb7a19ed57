import {
  anyFunction,
  type CriteriaInput,
  checkInput,
  defined,
  expectText,
  type Members,
  OseError,
  type Plan,
  type PlanOptions,
  type PlatformAdapter,
  type PlatformLimits,
  type Recognise,
} from '@opensource-experts/core'
import { applyPlan } from './plan/apply-plan'
import { inversePlan } from './plan/inverse-plan'
import type { NoticeBase, NoticePlan } from './plan/notice-base'
import { planNotice } from './plan/plan-notice'
import type { ReadLimits } from './read/notice-head'
import type { NoticeResult } from './read/notice-result'
import { readNotice } from './read/read-notice'
import { supportedMinors, tableFor } from './tables/sdk-tables'
import type { NoticeBytes } from './xml/bytes-of'
import { limitsInput } from './xml/limits-input'

export interface TedOptions {
  /** Bounds for notices from outside: bytes (32 MiB), depth (128), nodes (1,000,000). */
  readonly limits?: ReadLimits
  /**
   * Finds clauses in what a notice says, such as `recognise` of the package `criteria`: what a change may then replace and
   * remove by clause. Without it criteria are known by their ids and names.
   */
  readonly recognise?: Recognise
}

const tedOptions: Members = { members: { limits: limitsInput, recognise: anyFunction } }

/** The adapter of eForms notices, which takes them as bytes of any kind. */
export interface TedAdapter extends PlatformAdapter<Uint8Array, NoticeResult, NoticeBase> {
  read(document: NoticeBytes): NoticeResult
  plan(document: NoticeBytes, input: CriteriaInput, options?: PlanOptions): NoticePlan
  apply(document: NoticeBytes, plan: Plan): Uint8Array
  inverse(document: NoticeBytes, plan: Plan): NoticePlan
}

/**
 * The adapter for eForms notices: read any SDK 1.x, plan and apply for 1.10 to 1.15. Pure: no network, no clock. The
 * versions of its `limits` are SDK minors: BT-70 takes 1,000 characters up to `1.14` and 6,000 from `1.15`.
 */
export function createTed(options: TedOptions = {}): TedAdapter {
  checkInput('createTed', { options: [tedOptions, options] })
  const { limits = {}, recognise } = options
  return {
    platform: 'ted',
    limits: limitsOf,
    read(document) {
      const { sdk, dialect, subtype, procurement, losses } = readNotice(document, limits)
      return { sdk, ...defined({ dialect }), subtype, procurement, losses }
    },
    plan: (document, input, planOptions = {}) => planNotice(document, input, planOptions, limits, recognise),
    apply: applyPlan,
    inverse: inversePlan,
  }
}

function limitsOf(minor?: string): PlatformLimits {
  if (minor !== undefined) expectText('limits', 'version', minor)
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
  return { kinds: ['award', 'selection', 'performance'], maxLength }
}
