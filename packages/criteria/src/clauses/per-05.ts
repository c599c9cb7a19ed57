import type { Clause } from './clause'

/** A record of what was proposed where, so that the other terms can be followed. */
export const per05: Clause = {
  id: 'PER-05',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['community', 'reporting'],
  parameters: {
    days: { type: 'integer', unit: 'days', min: 3, max: 20, default: { basic: 15, advanced: 10, exemplary: 5 } },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'file' }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
    { ref: 'Regulation (EU) 2016/679 art. 5', status: 'memory' },
  ],
  legalReview: null,
}
