import type { Clause } from './clause'

/** How the planned changes will reach the original projects; what becomes contractual is marked. */
export const awd02: Clause = {
  id: 'AWD-02',
  version: '1.0.0',
  kind: 'award',
  target: 'tender',
  tags: ['community', 'plan'],
  parameters: {
    pages: { type: 'integer', unit: 'pages', min: 2, max: 10, default: { basic: 3, advanced: 4, exemplary: 6 } },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'plan' }, { key: 'price-line' }],
  scoring: { method: 'quality.anchored-steps', constants: { scale: 4, aggregation: 'consensus' } },
  suggestedWeight: { min: 3, max: 10 },
  eForms: { fields: ['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot', 'BT-541-Lot-WeightNumber'], code: 'quality' },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(2)(a)', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
  ],
  legalReview: null,
}
