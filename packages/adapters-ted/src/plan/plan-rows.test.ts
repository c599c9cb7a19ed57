import type { AwardCriterion, Criterion, Plan, PlanOptions } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import type { AwardShape } from '../__fixtures__/award-shapes'
import { fixtures } from '../__fixtures__/fixtures'
import { makeNotice } from '../__fixtures__/make-notice'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

const ted = { read: readNotice, plan: planNotice, apply: applyPlan }
const bytes = (xml: string) => new TextEncoder().encode(xml)

const quality: AwardCriterion = {
  id: 'engagement',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: { fr: 'Contribution', en: 'Contribution' },
  description: { fr: 'Texte', en: 'Text' },
  weight: { kind: 'percentage', value: 10 },
}
const set: Criterion[] = [
  { ...quality, id: 'price', type: 'price', name: { fr: 'Le prix' }, weight: { kind: 'percentage', value: 60 } },
  { ...quality, id: 'quality', name: { fr: 'La qualité' }, weight: { kind: 'percentage', value: 30 } },
  quality,
]
const scale: PlanOptions = { weights: 'scale' }

function planOn(
  shape: AwardShape | keyof typeof fixtures,
  criteria: readonly Criterion[] = [quality],
  options: PlanOptions = scale,
): Plan {
  return ted.plan(bytes(fixtures[shape]), { criteria }, options)
}

/** `added / rebalanced`, in document order, as they stand in the notice afterwards; or the refusal. */
function weightsOf(plan: Plan): string {
  const [refusal] = plan.refusals
  if (refusal) return [refusal.code, refusal.params.reason].filter(Boolean).join(' ')
  const weights = plan.edits.filter(({ field, op }) => field.endsWith('-WeightNumber') && op !== 'remove')
  const show = (cause: string) => weights.flatMap((edit) => (edit.cause === cause ? [edit.after] : [])).join(' ')
  return `${show('requested') || 'none'} / ${show('rebalanced') || 'none'}`
}

describe('one quality criterion of 10 per cent, scale: the rows of the table', () => {
  it.each<[AwardShape, string]>([
    ['percentages', '10 / 54 36'],
    ['percentagesOfThree', '10 / 45 27 18'],
    // In steps of 0.01 all would be 30, and the first was more.
    ['percentagesWithDecimals', '10 / 30.006 29.997 29.997'],
    // 1.53 69.21 10.26 9 do not fit a step of 0.1: 1.5 69.2 10.3 9.
    ['percentagesInexact', '10 / 1.5 69.2 10.3 9'],
    ['percentagesOf99', '10 / 54 35'],
    ['percentagesOf90', '10 / 53 27'],
    ['priceOnly', '10 / 90'],
    ['tenCriteria', '10 / 9 9 9 9 9 9 9 9 9 9'],
    // The step is the finest there is, 0.1: 0.54 and 0.36 become 0.5 and 0.4, the latter as it was.
    ['decimals', '0.1 / 0.5'],
    ['points', '10 / 54 36'],
    ['pointsOf80', '8 / 45 27'],
    ['pointsOf1000', '100 / 360 315 225'],
    ['withoutNumbers', 'none / none'],
    ['withoutNames', '10 / 54 36'],
    ['complicated', 'none / none'],
    ['complicatedAlone', 'none / none'],
    ['orderOfImportance', 'weights-not-adjustable order-of-importance'],
    ['orderJustified', 'weights-not-adjustable order-of-importance'],
    ['fixedNumber', 'weights-not-adjustable fixed-or-threshold'],
    ['fixedNumberOnly', 'none / none'],
    ['thresholds', 'weights-not-adjustable fixed-or-threshold'],
    ['midRanges', 'weights-not-adjustable middle'],
    ['midOfTwoKinds', 'weights-not-adjustable middle'],
    ['mixed', 'weights-not-adjustable mixed'],
    ['partial', 'weights-not-adjustable partial'],
    ['nested', 'several-awarding-criteria nested'],
    ['severalCriteria', 'several-awarding-criteria several'],
    ['emptyCriterion', 'award-criteria-incomplete'],
    ['emptyTerms', 'award-criteria-incomplete'],
    ['none', 'award-criteria-incomplete'],
  ])('%s: %s', (shape, weights) => {
    expect(weightsOf(planOn(shape))).toBe(weights)
  })

  it('says what the tender documents must now say as well', () => {
    const field = 'BT-541-Lot-WeightNumber'
    expect(planOn('percentages').align).toEqual([
      { lot: 'LOT-0001', field, criterion: 'LOT-0001.award.1', before: '60', after: '54' },
      { lot: 'LOT-0001', field, criterion: 'LOT-0001.award.2', before: '40', after: '36' },
    ])
    const { align, losses } = planOn('complicated')
    expect(align.map(({ field: name, after }) => [name, after])).toEqual([
      [field, '10'],
      ['BT-543-Lot', null],
    ])
    expect(losses).toEqual([{ code: 'weight-not-in-notice', criterion: 'engagement', lot: 'LOT-0001', params: {} }])
  })
})

describe('policies', () => {
  it('refuse: shows the scaled weights and writes nothing', () => {
    const plan = planOn('percentages', [quality], {})
    expect(plan.refusals).toEqual([
      {
        code: 'weights-not-adjustable',
        lot: 'LOT-0001',
        params: {
          reason: 'policy-refuse',
          proposed: [
            { criterion: 'LOT-0001.award.1', before: 60, after: 54 },
            { criterion: 'LOT-0001.award.2', before: 40, after: 36 },
          ],
        },
      },
    ])
    expect([plan.edits, plan.patches]).toEqual([[], []])
  })

  it('price: takes from price and cost only, and never all of it', () => {
    expect(weightsOf(planOn('percentages', [quality], { weights: 'price' }))).toBe('10 / 50')
    const all = { ...quality, weight: { kind: 'percentage', value: 60 } } as const
    expect(weightsOf(planOn('percentages', [all], { weights: 'price' }))).toBe('weights-not-adjustable nothing-left')
  })

  it.each<[string, AwardCriterion['weight'], string]>([
    ['all of it', { kind: 'percentage', value: 100 }, 'weights-not-adjustable nothing-left'],
    [
      'so much that one is left with 0',
      { kind: 'percentage', value: 99 },
      'weights-not-adjustable weight-would-be-zero',
    ],
    ['a finer step', { kind: 'percentage', value: 0.5 }, '0.5 / 59.7 39.8'],
    ['a decimal string', { kind: 'percentage', value: '12.50' }, '12.5 / 52.5 35'],
    ['points in a lot of percentages', { kind: 'points', value: 10 }, 'weights-not-adjustable other-kind'],
    ['an order in a lot of percentages', { kind: 'order', value: 3 }, 'weights-not-adjustable other-kind'],
    ['no weight', undefined, 'weights-not-adjustable without-weight'],
  ])('asked for %s', (_, weight, weights) => {
    expect(weightsOf(planOn('percentages', [{ ...quality, weight } as Criterion]))).toBe(weights)
  })

  it('a rank among ranks', () => {
    const ranked = (value: number) => ({ ...quality, weight: { kind: 'order', value } }) as const
    expect(weightsOf(planOn('orderOfImportance', [ranked(3)]))).toBe('3 / none')
    expect(weightsOf(planOn('orderOfImportance', [ranked(4)]))).toBe('weights-not-adjustable order-of-importance')
  })

  it('SDK 1.10: where the sum is exact in decimals only, a step is shifted', () => {
    const weights = (sdk: string, last = '69.5') => {
      const criteria = ['10.3', '20.2', last].map((value, index) => ({
        type: index === 0 ? 'price' : 'quality',
        name: `C${index}`,
        weight: ['per-exa', value] as const,
      }))
      const notice = bytes(makeNotice({ sdk, lots: [{ id: 'LOT-0001', award: { criteria } }] }))
      const plan = ted.plan(notice, { criteria: [{ ...quality, weight: { kind: 'percentage', value: 7.8 } }] }, scale)
      return plan.edits.filter(({ field }) => field.endsWith('WeightNumber')).map(({ after }) => Number(after))
    }
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    // The new criterion stands last in the document, as here.
    expect(weights('1.11')).toEqual([9.5, 18.6, 64.1, 7.8])
    expect(sum(weights('1.11'))).not.toBe(100)
    expect(weights('1.10')).toEqual([9.6, 18.6, 64, 7.8])
    expect(sum(weights('1.10'))).toBe(100)
  })
})

describe('a complete set', () => {
  it.each<[AwardShape, string]>([
    ['none', '60 30 10 / none'],
    ['emptyTerms', '60 30 10 / none'],
    ['emptyCriterion', '60 30 10 / none'],
    ['percentages', 'conflicting-value lot-has-award-criteria'],
    ['withoutNumbers', 'conflicting-value lot-has-award-criteria'],
    ['complicatedAlone', 'conflicting-value lot-has-award-criteria'],
  ])('%s: %s', (shape, weights) => {
    expect(weightsOf(planOn(shape, set))).toBe(weights)
  })

  it.each<[AwardShape, string]>([
    ['none', '60 30 10 / none'],
    // Names differ from those of the set: the old go, the new come.
    ['percentages', '60 30 10 / none'],
    ['complicated', '60 30 10 / none'],
    ['orderJustified', '60 30 10 / none'],
    ['midRanges', '60 30 10 / none'],
    ['thresholds', '60 30 10 / none'],
    ['nested', 'several-awarding-criteria nested'],
    ['severalCriteria', 'several-awarding-criteria several'],
  ])('takes the place of %s, where asked to: %s', (shape, weights) => {
    expect(weightsOf(planOn(shape, set, { replaceAward: true }))).toBe(weights)
  })

  it('takes the lot’s criteria, numbers, BT-543 and BT-733 out, and says so', () => {
    const removed = (shape: AwardShape) => {
      const { edits, align } = planOn(shape, set, { replaceAward: true })
      return [
        edits.flatMap(({ op, field }) => (op === 'remove' ? [field] : [])),
        align.map(({ field, after }) => `${field} ${after}`),
      ]
    }
    const weight = 'BT-541-Lot-WeightNumber'
    expect(removed('complicated')).toEqual([
      ['BT-543-Lot', ...['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot'], ...['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot']],
      [`${weight} 60`, `${weight} 30`, `${weight} 10`, 'BT-543-Lot null'],
    ])
    expect(removed('orderJustified')[0]?.[0]).toBe('BT-733-Lot')
    const notice = bytes(fixtures.complicated)
    const plan = ted.plan(notice, { criteria: set }, { replaceAward: true })
    const { procurement } = ted.read(ted.apply(notice, plan))
    expect(procurement.lots[0]?.awardMethod).toBeUndefined()
    expect(procurement.criteria.map((each) => (each.kind === 'award' ? each.weight?.value : each.kind))).toEqual([
      60, 30, 10,
    ])
  })

  it('does not replace by less than a set', () => {
    expect(weightsOf(planOn('percentages', [quality], { replaceAward: true, weights: 'scale' }))).toBe('10 / 54 36')
  })

  it('needs price or cost', () => {
    const without = set.map((criterion) => ({ ...criterion, type: 'quality' }) as AwardCriterion)
    expect(weightsOf(planOn('none', without))).toBe('award-criteria-incomplete')
  })
})

describe('identity', () => {
  const present: AwardCriterion = {
    ...quality,
    name: { fr: ' PRIX ' },
    type: 'price',
    weight: { kind: 'percentage', value: 60 },
  }

  it('a present criterion of other content is a conflict, of the same content no edit', () => {
    expect(weightsOf(planOn('percentages', [present]))).toBe('conflicting-value other-content')
    const notice = bytes(fixtures.percentages)
    const read = ted.read(notice).procurement.criteria.filter(({ kind }) => kind === 'award')
    const same = read.map((criterion) => ({ ...criterion, target: 'tender' }) as Criterion)
    const plan = ted.plan(notice, { criteria: same }, scale)
    expect([plan.edits, plan.refusals]).toEqual([[], []])
  })

  it('two criteria of one name in a file are a conflict', () => {
    expect(weightsOf(planOn('percentages', [quality, { ...quality, id: 'twin' }]))).toBe(
      'conflicting-value same-name-twice',
    )
  })
})
