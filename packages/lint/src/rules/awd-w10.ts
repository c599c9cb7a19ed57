import { percentSum } from '../weights'
import { exampleProcurement, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW10: Rule = {
  id: 'AWD-W10',
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
    const [max, min] = [Number(param('max')), Number(param('min'))]
    for (const place of places) {
      const priced = place.award.filter(({ criterion }) => criterion.type !== 'quality')
      if (priced.length === 0 || priced.length === place.award.length) continue
      const weight = percentSum(priced, place)
      if (weight === undefined || (weight >= min && weight <= max)) continue
      yield { path: place.pointer, lots: [place.id], params: { weight, min, max } }
    }
  },
}

const weights = (price: number, method: number, environment: number) =>
  withChanged({
    price: { weight: { kind: 'percentage', value: price } },
    method: { weight: { kind: 'percentage', value: method } },
    environment: { weight: { kind: 'percentage', value: environment } },
  })

export const awdW10Docs = (): RuleDocs => ({
  note: 'House limits, not law. Price and cost criteria of a lot count together; without a quality criterion nothing is said.',
  examples: [
    { title: 'Price weighs 50 per cent.', procurement: exampleProcurement, findings: [] },
    { title: 'Both limits are still within.', procurement: weights(80, 10, 10), findings: [] },
    {
      title: 'Price weighs 85 per cent.',
      procurement: weights(85, 10, 5),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'Price weighs 5 per cent.',
      procurement: weights(5, 75, 20),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
  ],
})
