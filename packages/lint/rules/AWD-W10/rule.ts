import type { AwardCriterion } from '@opensource-experts/core'
import type { Entry } from '../../src/engine/context'
import type { Rule } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { limitOf, percentSum } from '../../src/facts/weights'

export const rule: Rule = {
  id: 'AWD-W10',
  presets: ['recommended'],
  summary: 'Price keeps between a lower and an upper share of the award, where there is quality to compete on.',
  family: 'award.weights',
  severity: 'warning',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(1) and (2)', status: 'memory' },
    { ref: 'CCP L2152-7', status: 'memory' },
  ],
  legalReview: null,
  params: {
    max: { value: 80, unit: 'percent', source: 'house' },
    min: { value: 10, unit: 'percent', source: 'house' },
  },
  facts: ['/criteria/*/type', '/criteria/*/weight'],
  *check({ places, param }) {
    const [max, min] = [limitOf(param('max')), limitOf(param('min'))]
    const open = new Set<Entry<AwardCriterion>>()
    for (const place of places) {
      const unknown = untyped(place.award)
      for (const each of unknown) open.add(each)
      if (unknown.length > 0) continue
      const priced = place.award.filter(({ criterion }) => criterion.type !== 'quality')
      if (priced.length === 0 || priced.length === place.award.length) continue
      const weight = percentSum(priced, place)
      if (weight === undefined || (weight >= min && weight <= max)) continue
      yield { path: place.pointer, lots: [place.id], params: { weight, min, max } }
    }
    yield* typeQuestion(open)
  },
}
