import type { Clause } from './clause'

/** What the contract pays for is published under a free licence. */
export const per02: Clause = {
  id: 'PER-02',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['publication', 'licence'],
  parameters: {
    days: { type: 'integer', unit: 'days', min: 5, max: 60, default: { basic: 30, advanced: 20, exemplary: 10 } },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'address' }, { key: 'third-party-build', levels: ['exemplary'] }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
    { ref: 'CCAG-TIC 2021, intellectual property', status: 'verified' },
    { ref: 'CRPA L300-2, L323-2', status: 'memory' },
  ],
  legalReview: null,
}
