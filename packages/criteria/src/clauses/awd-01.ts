import type { Clause } from './clause'

/** The persons who will do the work, each marked on facts; never the firm (Lianakis, Ambisig). */
export const awd01: Clause = {
  id: 'AWD-01',
  version: '1.0.0',
  kind: 'award',
  target: 'assigned-staff',
  tags: ['community', 'staff'],
  parameters: {
    persons: { type: 'integer', unit: 'persons', min: 1, max: 6, default: 4 },
    months: { type: 'integer', unit: 'months', min: 24, max: 36, default: 24 },
    facts: { type: 'integer', unit: 'items', min: 1, max: 5, default: { basic: 3, advanced: 5, exemplary: 5 } },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [
    { key: 'fact-sheet', personal: true },
    { key: 'recipient-attestation', personal: true },
    { key: 'availability', personal: true, levels: ['advanced', 'exemplary'] },
  ],
  scoring: {
    method: 'quality.anchored-steps',
    params: ['persons', 'months', 'facts'],
    constants: { scale: 4, aggregation: 'average-by-planned-time' },
  },
  suggestedWeight: { min: 8, max: 15 },
  eForms: { fields: ['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot', 'BT-541-Lot-WeightNumber'], code: 'quality' },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(2)(b)', status: 'memory' },
    { ref: 'CJEU C-601/13 Ambisig', status: 'verified' },
    { ref: 'CJEU C-532/06 Lianakis', status: 'verified' },
    { ref: 'CCP R2152-7 2° c)', status: 'verified' },
  ],
  legalReview: null,
}
