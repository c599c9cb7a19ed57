import type { Clause } from './clause'

/** Changes are proposed to the original project before acceptance; the project alone decides on them. */
export const per01: Clause = {
  id: 'PER-01',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['community', 'upstream'],
  parameters: {
    days: { type: 'integer', unit: 'days', min: 5, max: 60, default: { basic: 30, advanced: 20, exemplary: 10 } },
    hours: { type: 'integer', unit: 'hours', min: 2, max: 40, default: { basic: 4, advanced: 8, exemplary: 16 } },
    penalty: { type: 'decimal', unit: 'percent', min: 0.5, max: 2, default: 2 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'links' }, { key: 'differences', levels: ['exemplary'] }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
    { ref: 'CCP L2112-2', status: 'verified' },
    { ref: 'CCP L2112-3', status: 'verified' },
  ],
  legalReview: null,
}
