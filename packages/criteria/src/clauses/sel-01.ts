import type { Clause } from './clause'

/** A low minimum of past work on the software of the lot or comparable software, whoever paid for it. */
export const sel01: Clause = {
  id: 'SEL-01',
  version: '1.0.0',
  kind: 'selection',
  target: 'operator',
  tags: ['community'],
  parameters: {
    items: { type: 'integer', unit: 'items', min: 1, max: 3, default: { basic: 1, advanced: 2, exemplary: 3 } },
    months: { type: 'integer', unit: 'months', min: 24, max: 36, default: 36 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'services-list' }, { key: 'public-links', personal: true }, { key: 'attestation' }],
  minimumReferences: { count: 'items', months: 'months' },
  eForms: { fields: ['BT-809-Lot', 'BT-750-Lot'], code: 'slc-abil-ref-services', legacyCode: 'tp-abil' },
  legalBasis: [
    { ref: 'Directive 2014/24/EU arts 58(4), 60(4), Annex XII part II (a)(ii), (b)', status: 'memory' },
    { ref: 'CCP R2142-13', status: 'memory' },
    { ref: 'CCP R2142-14', status: 'verified' },
  ],
  legalReview: null,
}
