import { createTed } from '@opensource-experts/adapters-ted'
import { withCriteria } from '@opensource-experts/core'
import { proposeCriteria } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'

// All of each entry, used below or not: what is bundled is what is looked through.
export * as place from '@opensource-experts/adapters-place'
export * as ted from '@opensource-experts/adapters-ted'
export * as core from '@opensource-experts/core'
export * as criteria from '@opensource-experts/criteria'
export * as documents from '@opensource-experts/documents'
export * as experts from '@opensource-experts/experts'

/** The main job, as a browser does it: bytes of a notice in, what came of it out. */
export function run(bytes: readonly number[]) {
  const notice = Uint8Array.from(bytes)
  const adapter = createTed()
  const { procurement } = adapter.read(notice)
  const proposed = proposeCriteria(procurement, { level: 'basic' })
  const criteria = proposed.filter(({ kind }) => adapter.limits().kinds.includes(kind))
  const { summary } = lint(withCriteria(procurement, criteria, { weights: 'scale' }))
  const plan = adapter.plan(notice, { criteria }, { weights: 'scale' })
  const result = plan.refusals.length === 0 ? adapter.apply(notice, plan) : notice
  const again = plan.refusals.length === 0 ? adapter.plan(result, { criteria }, { weights: 'scale' }).edits.length : -1
  return {
    lots: procurement.lots.length,
    criteria: criteria.length,
    lintErrors: summary.error,
    refusals: plan.refusals.map(({ code }) => code),
    edits: plan.edits.length,
    grownBy: result.length - notice.length,
    editsOfSecondPlan: again,
  }
}
