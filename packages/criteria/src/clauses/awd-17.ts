import type { Clause } from './clause'

/** How directly a request reaches a person who can change the code; what that person is paid is no feature of it. */
export const awd17: Clause = {
  id: 'AWD-17',
  version: '1.0.0',
  kind: 'award',
  target: 'tender',
  tags: ['community', 'organisation'],
  parameters: {
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'request-paths' }, { key: 'named-contacts', personal: true, levels: ['advanced', 'exemplary'] }],
  scoring: { method: 'quality.anchored-steps', constants: { scale: 4, aggregation: 'consensus' } },
  suggestedWeight: { min: 3, max: 8 },
  eForms: { fields: ['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot', 'BT-541-Lot-WeightNumber'], code: 'quality' },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(2)(b)', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 71', status: 'memory' },
  ],
  legalReview: null,
}
