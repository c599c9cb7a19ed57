import type { Clause } from './clause'

/** The rights the buyer needs on the software, in place of a brand or of the name of a licence. */
export const tec01: Clause = {
  id: 'TEC-01',
  version: '1.0.0',
  kind: 'technical-specification',
  target: 'tender',
  tags: ['licence'],
  parameters: {
    // The reason is what makes the requirement lawful, so there is none by default.
    reasons: {
      type: 'choices',
      options: ['reuse', 'audit', 'adaptation', 'change-of-supplier', 'archiving', 'sharing'],
    },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  evidence: [{ key: 'licence-text' }, { key: 'component-list', levels: ['exemplary'] }],
  eForms: { fields: ['BT-24-Lot'] },
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 42(3)(a)', status: 'memory' },
    { ref: 'CJEU C-424/23 DYKA', status: 'verified' },
    { ref: 'Italian Constitutional Court 122/2010', status: 'verified' },
  ],
  legalReview: null,
}
