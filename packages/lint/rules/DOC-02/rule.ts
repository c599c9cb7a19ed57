import { reaches } from '@opensource-experts/core'
import type { Rule } from '../../src/engine/rule'

export const rule: Rule = {
  id: 'DOC-02',
  presets: ['recommended'],
  summary: 'The national law of the contract is held here.',
  family: 'document',
  severity: 'info',
  certainty: 'certain',
  jurisdiction: 'any',
  appliesTo: ['document'],
  legalBasis: [],
  legalReview: null,
  params: {},
  facts: ['/jurisdiction'],
  *check({ procurement: { jurisdiction: state } }) {
    const fact = '/jurisdiction'
    if (state === undefined) yield { fact, ask: 'jurisdiction', common: true }
    // Silence of the French rules is not compliance with the law of another State.
    else if (!reaches('FR', state))
      yield { fact, ask: reaches('EU', state) ? 'national-law' : 'no-law', params: { state } }
  },
}
