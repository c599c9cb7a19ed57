import type { AwardCriterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { awardShapeNames, awardShapes } from '../__fixtures__/award-shapes'
import { makeNotice } from '../__fixtures__/make-notice'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

// What was written is there: a second plan of the same criteria finds it, in whatever lot, whatever numbers it brings.

const criterion = (more: Partial<AwardCriterion>): AwardCriterion => ({
  ...{ id: 'plan', kind: 'award', type: 'quality', target: 'tender', lots: 'all' },
  name: { fr: 'Contribution' },
  description: { fr: 'Plan de contribution' },
  ...more,
})
const min = { kind: 'min-score', value: 5 } as const
const max = { kind: 'max-pass', value: '3.0' } as const
const numbers: readonly (readonly [string, Partial<AwardCriterion>])[] = [
  ['a fixed total', { fixed: { kind: 'total', value: 100 } }],
  ['a fixed unit price', { fixed: { kind: 'unit', value: '12.50' } }],
  ['a threshold', { thresholds: [min] }],
  ['two thresholds', { thresholds: [min, max] }],
  ['both', { fixed: { kind: 'total', value: 100 }, thresholds: [max, min] }],
]
const weights: readonly (readonly [string, Partial<AwardCriterion>])[] = [
  ['without a weight', {}],
  ['with a weight', { weight: { kind: 'percentage', value: 10 } }],
  ['with a rank', { weight: { kind: 'order', value: 1 } }],
]

describe.each(numbers)('a criterion with %s', (_, own) => {
  it.each(awardShapeNames)('in a lot with %s: a second plan is empty', (name) => {
    const notice = new TextEncoder().encode(makeNotice({ lots: [{ id: 'LOT-0001', award: awardShapes[name].award }] }))
    for (const [how, weight] of weights) {
      for (const policy of ['refuse', 'scale', 'price'] as const) {
        const criteria = [criterion({ ...own, ...weight })]
        const first = planNotice(notice, { criteria }, { weights: policy })
        if (first.refusals.length > 0) continue
        const after = applyPlan(notice, first)
        for (const again of ['refuse', 'scale', 'price'] as const)
          expect(planNotice(after, { criteria }, { weights: again }), `${how} ${policy} ${again}`).toMatchObject({
            edits: [],
            patches: [],
            refusals: [],
          })
      }
    }
  })
})

describe('a lot without numbers', () => {
  const bare = new TextEncoder().encode(
    makeNotice({ lots: [{ id: 'LOT-0001', award: awardShapes.withoutNumbers.award }] }),
  )

  it.each(numbers)('takes a criterion with %s, and refuses another number in its place by its code', (_, own) => {
    const first = planNotice(bare, { criteria: [criterion(own)] })
    expect(first.refusals).toEqual([])
    expect(first.edits.length).toBeGreaterThan(0)
    const other = [criterion({ fixed: { kind: 'total', value: 7 } })]
    expect(planNotice(applyPlan(bare, first), { criteria: other }).refusals).toMatchObject([
      { code: 'conflicting-value', criterion: 'plan', lot: 'LOT-0001' },
    ])
  })
})
