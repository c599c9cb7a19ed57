import type { Clause } from './clause'

/** Services on a named free software that the buyer already has; the four answers of the Picardie ruling. */
export const tec02: Clause = {
  id: 'TEC-02',
  version: '1.0.0',
  kind: 'technical-specification',
  target: 'tender',
  tags: ['named-software'],
  parameters: {
    component: { type: 'text', minLength: 2, maxLength: 60 },
    version: { type: 'text', minLength: 1, maxLength: 40 },
    address: { type: 'url', minLength: 8, maxLength: 120 },
    localChanges: { type: 'choice', options: ['none', 'published'] },
    // CE 30 Sept. 2011, 350431: one "no" among the four closes this route.
    freelyAccessible: { type: 'statement' },
    modifiableByAll: { type: 'statement' },
    obtainedFree: { type: 'statement' },
    anySpecialisedFirm: { type: 'statement' },
  },
  evidence: [{ key: 'checklist' }, { key: 'publication', levels: ['advanced', 'exemplary'] }],
  eForms: { fields: ['BT-24-Lot'] },
  legalBasis: [
    { ref: 'CE 30 September 2011, 350431, Région Picardie', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 42(4)', status: 'memory' },
  ],
  legalReview: null,
}
