import type { AwardCriterion } from '@opensource-experts/core'
import { expect, it } from 'vitest'
import { makeNotice } from '../__fixtures__/make-notice'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

// What was equal stays equal, what was more stays more, in the notice itself and on the way back.

const added: AwardCriterion = {
  ...{ id: 'plan', kind: 'award', type: 'quality', target: 'tender', lots: 'all' },
  name: { fr: 'Contribution' },
  description: { fr: 'Plan de contribution' },
  weight: { kind: 'percentage', value: 10 },
}
const weightsIn = (bytes: Uint8Array) =>
  readNotice(bytes).procurement.criteria.map((each) => (each.kind === 'award' ? String(each.weight?.value) : ''))

it.each<[code: string, weights: readonly string[], after: readonly string[]]>([
  ['per-exa', ['75', '25'], ['67.5', '22.5', '10']],
  ['per-exa', ['50', '25', '25'], ['45', '22.5', '22.5', '10']],
  ['per-exa', ['40', '15', '15', '15', '15'], ['36', '13.5', '13.5', '13.5', '13.5', '10']],
  ['poi-exa', ['4', '4', '3', '4'], ['3.6', '3.6', '2.7', '3.6', '1.5']],
  ['poi-exa', ['3', '4'], ['2.7', '3.6', '0.7']],
  ['dec-exa', ['0.75', '0.25'], ['0.675', '0.225', '0.1']],
])('%s %j become %j', (code, weights, expected) => {
  const criteria = weights.map((weight, at) => ({
    type: at === 0 ? 'price' : 'quality',
    name: `Critère ${at}`,
    description: `Texte ${at}`,
    weight: [code, weight] as const,
  }))
  const notice = new TextEncoder().encode(makeNotice({ lots: [{ id: 'LOT-0001', award: { criteria } }] }))
  const plan = planNotice(notice, { criteria: [added] }, { weights: 'scale' })
  expect(plan.refusals).toEqual([])
  const after = applyPlan(notice, plan)
  expect(weightsIn(after)).toEqual(expected)
  const own = readNotice(after).procurement.criteria.at(-1)?.id ?? ''
  const back = applyPlan(after, planNotice(after, { remove: [{ criterion: own }] }, { weights: 'scale' }))
  expect(weightsIn(back)).toEqual(weights.map((each) => String(Number(each))))
})

it.each([
  ['a price without a number', undefined],
  ['a price of 100', ['per-exa', '100'] as const],
])('%s is not changed without leave', (_, weight) => {
  const criteria = [{ type: 'price', name: 'Prix', description: 'Montant', ...(weight ? { weight } : {}) }]
  const notice = new TextEncoder().encode(makeNotice({ lots: [{ id: 'LOT-0001', award: { criteria } }] }))
  const plan = planNotice(notice, { criteria: [added] })
  expect(plan.refusals).toMatchObject([{ code: 'weights-not-adjustable', params: { reason: 'policy-refuse' } }])
  expect(plan.patches).toEqual([])
})
