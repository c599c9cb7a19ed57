import type { Clause } from './clause'

/** Security flaws: reported, kept under embargo, then made public. */
export const per04: Clause = {
  id: 'PER-04',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['security', 'embargo'],
  parameters: {
    hours: { type: 'integer', unit: 'hours', min: 12, max: 72, default: { basic: 48, advanced: 24, exemplary: 24 } },
    days: { type: 'integer', unit: 'days', min: 30, max: 120, default: 90 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'report' }, { key: 'advisory', levels: ['exemplary'] }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
    { ref: 'Regulation (EU) 2024/2847 arts 14, 24', status: 'memory' },
    { ref: 'Directive (EU) 2022/2555 art. 12', status: 'memory' },
  ],
  legalReview: null,
}
