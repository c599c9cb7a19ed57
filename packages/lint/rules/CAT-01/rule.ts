import type { Rule } from '../../src/engine/rule'

export const rule: Rule = {
  id: 'CAT-01',
  presets: ['recommended'],
  summary: 'A criterion that refers to a clause says which version of it.',
  family: 'catalogue',
  severity: 'warning',
  certainty: 'certain',
  jurisdiction: 'any',
  appliesTo: ['selection', 'award', 'performance', 'technical-specification'],
  legalBasis: [],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/clause/version'],
  *check({ entries }) {
    for (const { criterion, pointer, lots } of entries) {
      if (!criterion.clause || criterion.clause.version?.trim()) continue
      yield { path: `${pointer}/clause`, criterion: criterion.id, lots, params: { clause: criterion.clause.id } }
    }
  },
}
