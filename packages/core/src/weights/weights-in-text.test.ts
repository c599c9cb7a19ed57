import { describe, expect, it } from 'vitest'
import type { AwardCriterion } from '../model/criterion'
import type { Weight } from '../model/weight'
import { nothing, type ReplacedCriterion } from './lot-join'
import { weightsInText } from './weights-in-text'

const percent = (value: number | string): Weight => ({ kind: 'percentage', value })
const points = (value: number | string): Weight => ({ kind: 'points', value })
const decimal = (value: number | string): Weight => ({ kind: 'decimal', value })
const rank: Weight = { kind: 'order', value: 60 }
const saying = (weight: Weight, more: Partial<AwardCriterion>): AwardCriterion => ({
  id: 'price',
  kind: 'award',
  type: 'price',
  lots: 'all',
  weight,
  ...more,
})
/** What is told where a weight becomes 1 of its kind. */
const told = (weight: Weight, more: Partial<AwardCriterion>, languages: readonly string[] = ['fr']) => {
  const criterion = saying(weight, more)
  const changes = [{ criterion, kind: weight.kind, before: weight.value, after: 1 }]
  return weightsInText({ ...nothing, changes }, languages)
}

describe('a text that states the weight that its criterion no longer has', () => {
  it.each<[string, Weight]>([
    ['Cena – 60\u00a0%', percent(60)],
    ['60% du total', percent(60)],
    ['Fiyat %60', percent(60)],
    ['Prix (60,0 %)', percent('60.0')],
    ['Lot 3/60 %', percent(60)],
    ['Weight: 60 PERCENT', percent(60)],
    ['60 pour cent', percent(60)],
    ['Prix 37,5 %', percent(37.5)],
    ['Prix 37.50%', percent('37.5')],
    ['Le prix compte 7 fois, soit 60 %', percent(60)],
    ['60 points', points(60)],
    ['60 pkt.', points(60)],
    ['60 %', points(60)],
    ['7,5 Punkte', points(7.5)],
    ['Coefficient 0,6', decimal(0.6)],
    ['Coefficient 0.60', decimal('0.6')],
    ['60 %', decimal(0.6)],
    ['100 %', decimal(1)],
  ])('%s', (text, weight) => {
    expect(told(weight, { name: { fr: text } })).toHaveLength(1)
    expect(told(weight, { name: { fr: 'Prix' }, description: { fr: `${text}.\nSuite.` } })).toHaveLength(1)
  })

  it.each<[string, Weight]>([
    ['Prix', percent(60)],
    ['60', percent(60)],
    ['60 jours', percent(60)],
    ['60 points', percent(60)],
    ['160 %', percent(60)],
    ['60,5 %', percent(60)],
    ['1.60 %', percent(60)],
    ['2.3.60 %', percent(60)],
    ['600 %', percent(60)],
    ['61 %, note sur 60', percent(60)],
    ['60 jours, 100%', points(60)],
    ['60', points(60)],
    ['61 points', points(60)],
    ['0,6', percent(60)],
    ['0,6 %', percent(60)],
    ['0,6 point', points(6)],
    ['Coefficient 6', decimal(0.6)],
    ['60 points', decimal(0.6)],
    ['Dans 1 jour', decimal(1)],
    ['60 %', rank],
    ['60 %', percent('soixante')],
  ])('is not %s', (text, weight) => {
    expect(told(weight, { name: { fr: text } })).toEqual([])
  })

  it('is told by criterion, number and the first language that says it', () => {
    expect(
      told(percent('60.0'), { name: { fr: 'Prix', en: 'Price, 60 %', de: 'Preis 60 %' } }, ['fr', 'en', 'de']),
    ).toEqual([{ code: 'weight-in-text', criterion: 'price', params: { value: '60 %', language: 'en' } }])
    expect(told(points(60), { name: { fr: '60 points' } })[0]?.params).toEqual({ value: '60', language: 'fr' })
    expect(told(decimal(0.6), { name: { fr: '60 %' } })[0]?.params).toEqual({ value: '0.6', language: 'fr' })
    expect(told(percent(60), { name: { de: 'Preis 60 %' } })).toEqual([])
  })
})

describe('a criterion that takes the place of another', () => {
  const present = saying(percent(60), { id: 'old', name: { fr: 'Prix' } })
  const instead = (weight: Weight | undefined, old: AwardCriterion = present) => {
    const criterion = saying(percent(1), { name: { fr: 'Prix 60 %' } })
    const replaced: ReplacedCriterion = { criterion, present: old, ...(weight ? { weight } : {}) }
    return weightsInText({ ...nothing, replaced: [replaced] }, ['fr'])
  }

  it('may state the weight of that one still', () => {
    const loss = { code: 'weight-in-text', criterion: 'price', params: { value: '60 %', language: 'fr' } }
    expect(instead(percent(50))).toEqual([loss])
    expect(instead(undefined)).toEqual([loss])
  })

  it('states its own where that is the same, and none where there was none', () => {
    expect(instead(percent(60))).toEqual([])
    const { weight: _, ...bare } = present
    expect(instead(percent(50), bare)).toEqual([])
  })

  it('and one that had no number states none that it lost', () => {
    const criterion = saying(percent(60), { name: { fr: 'Prix 60 %' } })
    const { weight: _, ...bare } = criterion
    expect(
      weightsInText({ ...nothing, changes: [{ criterion: bare, kind: 'percentage', after: 90 }] }, ['fr']),
    ).toEqual([])
    expect(weightsInText({ ...nothing, changes: [{ criterion, kind: 'percentage', after: 90 }] }, ['fr'])).toEqual([])
  })
})
