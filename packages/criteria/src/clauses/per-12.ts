import type { Clause } from './clause'

/** Persons assessed in the tender are replaced by persons of the same level. */
export const per12: Clause = {
  id: 'PER-12',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['staff', 'staff-replacement'],
  parameters: {
    days: {
      type: 'integer',
      unit: 'working-days',
      min: 5,
      max: 30,
      default: { basic: 15, advanced: 10, exemplary: 5 },
    },
    handover: { type: 'integer', unit: 'working-days', min: 2, max: 15, default: 5 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'fact-sheet', personal: true }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'Directive 2014/24/EU recital 94', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
  ],
  legalReview: null,
}
