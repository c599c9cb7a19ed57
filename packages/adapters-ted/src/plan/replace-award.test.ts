import type { AwardCriterion, Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { makeNotice } from '../__fixtures__/make-notice'
import type { AwardSpec, NoticeSpec } from '../__fixtures__/notice-spec'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

const award = (id: string, name: string, value: number, text = `Texte ${id}`): AwardCriterion => ({
  id,
  kind: 'award',
  type: id === 'price' ? 'price' : 'quality',
  target: 'tender',
  lots: 'all',
  name: { fr: name },
  description: { fr: text },
  weight: { kind: 'percentage', value },
})
const before: AwardSpec = {
  criteria: [
    { type: 'price', name: 'Prix', description: 'Texte price', weight: ['per-exa', '60'] },
    { type: 'quality', name: 'Qualité', description: 'Ancien', weight: ['per-exa', '40'] },
  ],
}

function replaced(own: AwardSpec, criteria: readonly Criterion[], spec: NoticeSpec = {}) {
  const lots = [{ id: 'LOT-0001', award: own }]
  const document = new TextEncoder().encode(makeNotice({ newline: '', indent: '', lots, ...spec }))
  const plan = planNotice(document, { criteria }, { replaceAward: true })
  expect(plan.refusals).toEqual([])
  return { ...plan, text: new TextDecoder().decode(applyPlan(document, plan)) }
}
const edits = ({ edits: list }: ReturnType<typeof replaced>) =>
  list.map(({ op, field, criterion, language, before: from, after, cause }) =>
    [op, field, criterion ?? '-', language ?? '-', from ?? '-', after ?? '-', cause].join(' | '),
  )

describe('a complete set of award criteria', () => {
  it('says what changes, comes and goes, by the names of the criteria', () => {
    const plan = replaced(before, [
      award('price', 'Prix', 50),
      award('quality', 'Qualité', 40),
      award('new', 'Plan', 10),
    ])
    expect(edits(plan)).toEqual([
      'replace | BT-541-Lot-WeightNumber | price | - | 60 | 50 | requested',
      'replace | BT-540-Lot | quality | fr | Ancien | Texte quality | requested',
      'insert | BT-539-Lot | new | - | - | quality | requested',
      'insert | BT-734-Lot | new | fr | - | Plan | requested',
      'insert | BT-540-Lot | new | fr | - | Texte new | requested',
      'insert | BT-541-Lot-WeightNumber | new | - | - | 10 | requested',
      'insert | BT-5421-Lot | new | - | - | per-exa | requested',
    ])
    expect(plan.align).toEqual([
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'price', before: '60', after: '50' },
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'new', before: null, after: '10' },
    ])
    expect(new Set(plan.edits.map(({ span }) => JSON.stringify(span))).size).toBe(1)
    expect(plan.edits.map(({ lot }) => lot)).toEqual(Array(7).fill('LOT-0001'))
    expect(plan.text.match(/<cac:SubordinateAwardingCriterion>/gu)).toHaveLength(3)
    expect(plan.text).not.toContain('Ancien')
  })

  it('that is there already changes nothing', () => {
    const plan = replaced(before, [award('price', 'Prix', 60), award('quality', 'Qualité', 40, 'Ancien')])
    expect([edits(plan), plan.align, plan.patches]).toEqual([[], [], []])
  })

  it('says every value of a criterion that goes, and that the documents must follow', () => {
    const plan = replaced(before, [award('price', 'Prix', 100)])
    expect(edits(plan)).toEqual([
      'replace | BT-541-Lot-WeightNumber | price | - | 60 | 100 | requested',
      'remove | BT-539-Lot | LOT-0001.award.2 | - | quality | - | requested',
      'remove | BT-734-Lot | LOT-0001.award.2 | fr | Qualité | - | requested',
      'remove | BT-540-Lot | LOT-0001.award.2 | fr | Ancien | - | requested',
      'remove | BT-541-Lot-WeightNumber | LOT-0001.award.2 | - | 40 | - | requested',
      'remove | BT-5421-Lot | LOT-0001.award.2 | - | per-exa | - | requested',
    ])
    expect(plan.align.map(({ criterion, after }) => [criterion, after])).toEqual([
      ['price', '100'],
      ['LOT-0001.award.2', null],
    ])
    expect(plan.text).not.toContain('Qualité')
  })

  it('takes the formula with it, and numbers take its place', () => {
    const plan = replaced({ complicated: 'N = P / p' }, [award('price', 'Prix', 100)])
    expect(edits(plan)).toEqual([
      'insert | BT-539-Lot | price | - | - | price | requested',
      'insert | BT-734-Lot | price | fr | - | Prix | requested',
      'insert | BT-540-Lot | price | fr | - | Texte price | requested',
      'insert | BT-541-Lot-WeightNumber | price | - | - | 100 | requested',
      'insert | BT-5421-Lot | price | - | - | per-exa | requested',
      'remove | BT-543-Lot | - | fr | N = P / p | - | requested',
    ])
    expect(plan.align).toEqual([
      { lot: 'LOT-0001', field: 'BT-541-Lot-WeightNumber', criterion: 'price', before: null, after: '100' },
      { lot: 'LOT-0001', field: 'BT-543-Lot', before: 'N = P / p', after: null },
    ])
    expect(plan.text).not.toContain('CalculationExpression')
  })

  it('takes the reason for an order of importance with it', () => {
    const plan = replaced({ ...before, orderJustification: 'Par importance' }, [award('price', 'Prix', 100)])
    expect(edits(plan)).toContain('remove | BT-733-Lot | - | fr | Par importance | - | requested')
    expect(plan.text).not.toContain('Par importance')
  })

  it('says values that have no business term too', () => {
    const price = { ...before.criteria?.[0], weight: ['per-exa', '100'] as const, withheld: ['awa-cri-des'] }
    const plan = replaced({ criteria: [price] }, [award('price', 'Prix', 90), award('new', 'Plan', 10)])
    const gone = plan.edits.filter(({ op }) => op === 'remove')
    expect(gone.map(({ field, before: value, after }) => [field.split('/').slice(-2).join('/'), value, after])).toEqual(
      [
        ['efac:FieldsPrivacy/efbc:FieldIdentifierCode', 'awa-cri-des', null],
        ['efac:FieldsPrivacy/cbc:ReasonCode', 'oth-int', null],
        ['efac:FieldsPrivacy/efbc:ReasonDescription', 'Publication différée', null],
        ['efac:FieldsPrivacy/efbc:PublicationDate', '2027-12-01Z', null],
      ],
    )
    expect(gone.map(({ lot, criterion }) => [lot, criterion])).toEqual(Array(4).fill(['LOT-0001', 'LOT-0001.award.1']))
  })

  it('is compared language by language, by its names in the first', () => {
    const price = { type: 'price', name: { ENG: 'Price', FRA: 'Prix' }, description: { ENG: 'Text', FRA: 'Texte' } }
    const own: AwardSpec = { criteria: [{ ...price, weight: ['per-exa', '100'] }] }
    const both = {
      ...award('price', 'Le prix', 100),
      name: { en: 'Price', fr: 'Le prix' },
      description: { en: 'Text', fr: 'Texte' },
    }
    expect(edits(replaced(own, [both], { languages: ['ENG', 'FRA'] }))).toEqual([
      'replace | BT-734-Lot | price | fr | Prix | Le prix | requested',
    ])
  })
})
