import type { Clause } from './clause'

/** Who can change the code of each part of the lot, and on what footing. */
export const sel06: Clause = {
  id: 'SEL-06',
  version: '1.0.0',
  kind: 'selection',
  target: 'operator',
  tags: ['community', 'support'],
  parameters: {
    families: { type: 'integer', unit: 'items', min: 1, max: 5, default: 3 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'table', personal: true }, { key: 'commitments' }],
  eForms: { fields: ['BT-809-Lot', 'BT-750-Lot'], code: 'slc-abil-staff-tech-work', legacyCode: 'tp-abil' },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 63, Annex XII part II (b), (j)', status: 'memory' },
    { ref: 'CCP R2142-3', status: 'memory' },
  ],
  legalReview: null,
}
