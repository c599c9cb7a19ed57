import type { Clause } from './clause'

/** Environment, for lots with work on site or with equipment. Remote software services: AWD-20. */
export const awd16: Clause = {
  id: 'AWD-16',
  version: '1.0.0',
  kind: 'award',
  target: 'tender',
  tags: ['environment'],
  parameters: {
    years: { type: 'integer', unit: 'years', min: 4, max: 12, default: { basic: 6, advanced: 7, exemplary: 8 } },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [
    { key: 'measures' },
    { key: 'measurement-report', levels: ['advanced', 'exemplary'] },
    { key: 'travel-plan' },
  ],
  scoring: { method: 'quality.anchored-steps', constants: { scale: 4, aggregation: 'consensus' } },
  suggestedWeight: { min: 5, max: 10 },
  eForms: { fields: ['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot', 'BT-541-Lot-WeightNumber'], code: 'quality' },
  legalBasis: [
    { ref: 'CCP L2152-7 (Law 2021-1104 art. 35)', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 67(2)(a)', status: 'memory' },
  ],
  legalReview: null,
}
