import { exampleProcurement, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const cat01: Rule = {
  id: 'CAT-01',
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

export const cat01Docs = (): RuleDocs => ({
  note: 'A rule of this project, not of law: without the version nobody can tell later which text was published.',
  examples: [
    {
      title: 'The version is there.',
      procurement: withChanged({ method: { clause: { id: 'AWD-02', version: '1.0.0', level: 'basic' } } }),
      findings: [],
    },
    { title: 'Criteria without clauses.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The version is missing.',
      procurement: withChanged({ method: { clause: { id: 'AWD-02', level: 'basic' } } }),
      findings: [{ path: '/criteria/1/clause', severity: 'warning' }],
    },
  ],
})
