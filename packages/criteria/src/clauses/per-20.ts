import type { Clause } from './clause'

/** Environment, for software services rendered at a distance. On site or with equipment: PER-18. */
export const per20: Clause = {
  id: 'PER-20',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['environment'],
  parameters: {
    reduction: { type: 'integer', unit: 'percent', min: 3, max: 20, default: 5 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'measurement-report' }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'CCP L2112-2 (Law 2021-1104 art. 35)', status: 'verified' },
    { ref: 'Decree 2022-767 (21 August 2026)', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
  ],
  legalReview: null,
}
