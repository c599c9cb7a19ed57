import type { Clause } from './clause'

/** A social or employment condition (France: due above the EU thresholds, or a recorded derogation). */
export const per19: Clause = {
  id: 'PER-19',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['social', 'employment'],
  parameters: {
    share: { type: 'integer', unit: 'percent', min: 1, max: 10, default: { basic: 2, advanced: 3, exemplary: 5 } },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [
    { key: 'hours-statement', personal: true },
    { key: 'skills-record', personal: true, levels: ['advanced', 'exemplary'] },
  ],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'CCP L2112-2-1 (Law 2021-1104 art. 35)', status: 'verified' },
    { ref: 'CCP L2112-2-1, list of derogations', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
  ],
  legalReview: null,
}
