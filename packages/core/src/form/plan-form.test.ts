import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { inverseEdits, planForm } from './plan-form'

const award = (id: string, lots: AwardCriterion['lots'], value?: number, more: Partial<AwardCriterion> = {}) =>
  ({
    id,
    kind: 'award',
    type: id === 'price' ? 'price' : 'quality',
    lots,
    name: { fr: id },
    description: { fr: `Texte de ${id}.` },
    ...(value === undefined ? {} : { weight: { kind: 'percentage', value } }),
    ...more,
  }) as const satisfies AwardCriterion
const term = (id: string, text: string, lots: Criterion['lots'] = ['LOT-0001']): Criterion => ({
  id,
  kind: 'performance',
  lots,
  description: { fr: text },
})
const base: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Un' } },
    { id: 'LOT-0002', title: { fr: 'Deux' } },
  ],
  criteria: [award('price', 'all', 60), award('quality', 'all', 40), term('t', 'Clause sociale.')],
}
const lines = (plan: ReturnType<typeof planForm>) =>
  plan.edits.map(({ op, lot, field, criterion, before, after, cause }) =>
    [op, lot, field, criterion, `${before} -> ${after}`, cause].join(' '),
  )

describe('a plan for a form', () => {
  it('says each field that comes, with those that make room', () => {
    const plan = planForm(base, { criteria: [award('plan', ['LOT-0001'], 10)] }, { weights: 'scale' })
    expect(lines(plan)).toEqual([
      'replace LOT-0001 BT-541-Lot-WeightNumber price 60 -> 54 rebalanced',
      'replace LOT-0001 BT-541-Lot-WeightNumber quality 40 -> 36 rebalanced',
      'insert LOT-0001 BT-539-Lot plan null -> quality requested',
      'insert LOT-0001 BT-734-Lot plan null -> plan requested',
      'insert LOT-0001 BT-540-Lot plan null -> Texte de plan. requested',
      'insert LOT-0001 BT-541-Lot-WeightNumber plan null -> 10 requested',
      'insert LOT-0001 BT-5421-Lot plan null -> per-exa requested',
    ])
    expect(plan.align).toEqual([
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'price', before: '60', after: '54' },
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'quality', before: '40', after: '36' },
    ])
    expect(plan.edits.filter(({ language }) => language === 'fr').map(({ field }) => field)).toEqual([
      'BT-734-Lot',
      'BT-540-Lot',
    ])
    expect(plan.edits.every((edit) => !('span' in edit))).toBe(true)
  })

  it('says what leaves, and what another takes the place of', () => {
    const there = planForm(base, { criteria: [award('plan', ['LOT-0001'], 10)] }, { weights: 'scale' }).procurement
    expect(lines(planForm(there, { remove: [{ criterion: 'plan' }] }, { weights: 'scale' }))).toEqual([
      'replace LOT-0001 BT-541-Lot-WeightNumber LOT-0001.price 54 -> 60 rebalanced',
      'replace LOT-0001 BT-541-Lot-WeightNumber LOT-0001.quality 36 -> 40 rebalanced',
      'remove LOT-0001 BT-539-Lot plan quality -> null requested',
      'remove LOT-0001 BT-734-Lot plan plan -> null requested',
      'remove LOT-0001 BT-540-Lot plan Texte de plan. -> null requested',
      'remove LOT-0001 BT-541-Lot-WeightNumber plan 10 -> null requested',
      'remove LOT-0001 BT-5421-Lot plan per-exa -> null requested',
    ])
    const other = award('plan', ['LOT-0001'], 10, { description: { fr: 'Autre texte.' } })
    expect(lines(planForm(there, { criteria: [other] }, { conflict: 'replace' }))).toEqual([
      'replace LOT-0001 BT-540-Lot plan Texte de plan. -> Autre texte. requested',
    ])
  })

  it('writes a number where a price alone had none', () => {
    const alone = { ...base, criteria: [award('price', ['LOT-0001'])] }
    expect(
      lines(planForm(alone, { criteria: [award('plan', ['LOT-0001'], 10)] }, { weights: 'scale' })).slice(0, 2),
    ).toEqual([
      'insert LOT-0001 BT-541-Lot-WeightNumber price null -> 90 rebalanced',
      'insert LOT-0001 BT-5421-Lot price null -> per-exa rebalanced',
    ])
  })

  it('a whole set says only what is other than before, and the formula that goes', () => {
    const complicated = { complicated: { fr: 'N = P / p' } }
    const formula: Procurement = {
      ...base,
      lots: [{ id: 'LOT-0001', title: { fr: 'Un' }, awardMethod: complicated }],
      criteria: [award('price', 'all'), award('old', 'all')],
    }
    const plan = planForm(
      formula,
      { criteria: [award('price', 'all', 60), award('plan', 'all', 40)] },
      { replaceAward: true },
    )
    expect(lines(plan)).toEqual([
      'insert LOT-0001 BT-541-Lot-WeightNumber price null -> 60 requested',
      'insert LOT-0001 BT-5421-Lot price null -> per-exa requested',
      'insert LOT-0001 BT-539-Lot plan null -> quality requested',
      'insert LOT-0001 BT-734-Lot plan null -> plan requested',
      'insert LOT-0001 BT-540-Lot plan null -> Texte de plan. requested',
      'insert LOT-0001 BT-541-Lot-WeightNumber plan null -> 40 requested',
      'insert LOT-0001 BT-5421-Lot plan null -> per-exa requested',
      'remove LOT-0001 BT-539-Lot old quality -> null requested',
      'remove LOT-0001 BT-734-Lot old old -> null requested',
      'remove LOT-0001 BT-540-Lot old Texte de old. -> null requested',
      'remove LOT-0001 BT-543-Lot  N = P / p -> null requested',
    ])
    expect(
      planForm(
        plan.procurement,
        { criteria: [award('price', 'all', 60), award('plan', 'all', 40)] },
        { replaceAward: true },
      ).edits,
    ).toEqual([])
  })

  it('joins a term to the text that is there', () => {
    const plan = planForm(base, { criteria: [term('u', 'Un terme.', 'all')] })
    expect(lines(plan)).toEqual([
      'replace LOT-0001 BT-70-Lot t Clause sociale. -> Clause sociale.\n\nUn terme. merged',
      'insert LOT-0002 BT-70-Lot u null -> Un terme. requested',
    ])
    expect(lines(planForm(plan.procurement, { remove: [{ criterion: 'u' }] }))).toEqual([
      'replace LOT-0001 BT-70-Lot t Clause sociale.\n\nUn terme. -> Clause sociale. merged',
      'remove LOT-0002 BT-70-Lot u Un terme. -> null requested',
    ])
  })

  it('says selection criteria by their fields', () => {
    const needed: Criterion = {
      id: 's',
      kind: 'selection',
      lots: ['LOT-0002'],
      code: 'slc-abil-ref-services',
      description: { fr: 'Deux références.' },
    }
    const plan = planForm(base, { criteria: [needed] })
    expect(lines(plan)).toEqual([
      'insert LOT-0002 BT-809-Lot s null -> slc-abil-ref-services requested',
      'insert LOT-0002 BT-750-Lot s null -> Deux références. requested',
    ])
    expect(
      lines(planForm(plan.procurement, { remove: [{ criterion: 's' }] })).map((line) => line.slice(0, 17)),
    ).toEqual(['remove LOT-0002 B', 'remove LOT-0002 B'])
  })

  it.each<[string, Criterion, string]>([
    [
      'no text in a language',
      award('plan', 'all', 10, { name: { en: 'plan' }, description: { en: 'Text.' } }),
      'language-missing',
    ],
    [
      'a clause without text',
      { id: 'p', kind: 'performance', lots: 'all', clause: { id: 'PER-01' } },
      'clause-unresolved',
    ],
    ['a draft', { ...term('u', 'Un.'), drafts: ['fr'] }, 'language-draft'],
    ['a text that is too long', term('u', 'x'.repeat(90)), 'text-too-long'],
    ['weights that would move', award('plan', 'all', 10), 'weights-not-adjustable'],
  ])('refuses, and then nothing is written by halves: %s', (_, criterion, code) => {
    const plan = planForm(base, { criteria: [criterion, term('v', 'Deux.')] }, { maxLength: { 'BT-70-Lot': 100 } })
    expect(plan.refusals[0]?.code).toBe(code)
    expect([plan.procurement, plan.edits, plan.align]).toEqual([base, [], []])
  })

  it('a named reviewer answers for drafts; other languages are left out', () => {
    const draft = { ...term('u', 'Un.'), drafts: ['fr'], description: { 'fr-BE': 'Un.', de: 'Eins.' } }
    const plan = planForm(base, { criteria: [draft] }, { acceptDrafts: 'M. Lecteur' })
    expect(plan.refusals).toEqual([])
    expect(plan.procurement.criteria.at(-1)?.description).toEqual({ fr: 'Un.' })
  })

  it('says what the tender documents must say for want of a field', () => {
    const rich = award('plan', ['LOT-0001'], 10, { noticeText: { fr: 'Court.' }, verification: { fr: 'Par un avis.' } })
    expect(planForm(base, { criteria: [rich] }, { weights: 'scale' }).losses).toEqual([
      {
        code: 'documents-only',
        criterion: 'plan',
        lot: 'LOT-0001',
        params: { members: ['description', 'verification'] },
      },
    ])
  })
})

describe('laws', () => {
  const texts = fc.constantFrom('Un.', 'Deux.', 'Un.\n\nTrois.')
  const lots = fc.constantFrom<Criterion['lots']>('all', ['LOT-0001'], ['LOT-0002'])
  const one = fc.oneof(
    fc
      .record({ id: fc.constantFrom('a', 'b'), lots, value: fc.integer({ min: 1, max: 20 }) })
      .map((each) => award(each.id, each.lots, each.value)),
    fc.record({ id: fc.constantFrom('u', 'v'), lots, text: texts }).map((each) => term(each.id, each.text, each.lots)),
  )
  const criteria = fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })

  it('a second plan is empty, and taking out what was put in ends where it began', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        const plan = planForm(base, { criteria: list }, { weights: 'scale' })
        expect(plan.refusals).toEqual([])
        for (const weights of ['refuse', 'scale', 'price'] as const) {
          const again = planForm(plan.procurement, { criteria: list }, { weights, conflict: 'replace' })
          expect([again.refusals, again.edits, again.procurement]).toEqual([[], [], plan.procurement])
        }
        const awards = list.filter(({ kind }) => kind === 'award')
        const back = planForm(
          plan.procurement,
          { remove: awards.map(({ id }) => ({ criterion: id })) },
          { weights: 'scale' },
        )
        const weightsOf = ({ criteria: all }: Procurement) => all.filter(({ kind }) => kind === 'award')
        expect(weightsOf(back.procurement)).toEqual(weightsOf(base))
      }),
      { numRuns: 60 },
    )
  })

  it('the inverse of the edits is where it was', () => {
    fc.assert(
      fc.property(criteria, (list) => {
        const { edits } = planForm(base, { criteria: list }, { weights: 'scale' })
        const back = inverseEdits(edits)
        expect(inverseEdits(back)).toEqual(edits)
        expect(back.map(({ before, after }) => [after, before]).reverse()).toEqual(
          edits.map(({ before, after }) => [before, after]),
        )
        for (const { op, before, after } of back)
          expect(op).toBe(before === null ? 'insert' : after === null ? 'remove' : 'replace')
      }),
      { numRuns: 20 },
    )
  })
})
