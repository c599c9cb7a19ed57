import type { Clause } from './clause'

/** Environment, for lots with work on site or with equipment. Remote software services: PER-20. */
export const per18: Clause = {
  id: 'PER-18',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['environment'],
  parameters: {
    reduction: { type: 'integer', unit: 'percent', min: 3, max: 20, default: 5 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'measurement-report' }, { key: 'travel-record' }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'CCP L2112-2 (Law 2021-1104 art. 35)', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
  ],
  legalReview: null,
}
