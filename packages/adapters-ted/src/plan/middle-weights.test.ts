import type { AwardCriterion, LocalizedText } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { makeNotice, minors } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const text = (word: string): LocalizedText => ({ fr: word })
const middle = (id: string, type: 'price' | 'quality', value: number): AwardCriterion => ({
  ...{ id, kind: 'award', type, target: 'tender', lots: 'all', name: text(id), description: text(id) },
  weight: { kind: 'percentage', value, middle: true, min: value - 5, max: value + 5 },
})
const set = [middle('valeur', 'price', 60), middle('engagement', 'quality', 40)]

describe('weights that are the middle of a range (BT-5421: per-mid)', () => {
  it.each(minors)('stand as a whole set where there is none, or in its place: SDK %s', (sdk) => {
    const empty = bytesOf(makeNotice({ sdk, lots: [{ id: 'LOT-0001' }] }))
    const full = bytesOf(makeNotice({ sdk }))
    for (const [notice, options] of [
      [empty, {}],
      [full, { replaceAward: true }],
    ] as const) {
      const plan = planNotice(notice, { criteria: set }, options)
      expect(plan.refusals).toEqual([])
      expect(plan.losses.map(({ code, params }) => [code, params.min, params.max])).toEqual([
        ['weight-range', 55, 65],
        ['weight-range', 35, 45],
      ])
      const result = applyPlan(notice, plan)
      expect(
        readNotice(result).procurement.criteria.flatMap((each) => (each.kind === 'award' ? [each.weight] : [])),
      ).toEqual([60, 40].map((value) => ({ kind: 'percentage', value, middle: true })))
      const facts = (edits: typeof plan.edits) => edits.map(({ op, field, after }) => `${op} ${field} ${after}`).sort()
      expect(facts(diffNotices(notice, result).edits)).toEqual(facts(plan.edits))
      expect(Buffer.compare(applyPlan(result, inversePlan(notice, plan)), notice)).toBe(0)
      expect(planNotice(result, { criteria: set }, options)).toMatchObject({ edits: [], refusals: [] })
    }
  })

  it.each<[string, readonly AwardCriterion[]]>([
    ['whose middles do not total 100', [middle('valeur', 'price', 60), middle('engagement', 'quality', 30)]],
    ['without a price', [middle('a', 'quality', 60), middle('b', 'quality', 40)]],
    [
      'beside exact ones',
      [middle('valeur', 'price', 60), { ...middle('b', 'quality', 40), weight: { kind: 'percentage', value: 40 } }],
    ],
  ])('are no whole set %s', (_, criteria) => {
    const empty = bytesOf(makeNotice({ lots: [{ id: 'LOT-0001' }] }))
    expect(planNotice(empty, { criteria }).refusals.map(({ code }) => code)).toContain('award-criteria-incomplete')
  })
})
