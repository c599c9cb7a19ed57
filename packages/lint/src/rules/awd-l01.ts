import { exampleProcurement, noticeCriterion, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdL01: Rule = {
  id: 'AWD-L01',
  summary: 'Each quality criterion says why it belongs to what is bought.',
  family: 'award.link',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(2)-(3)', status: 'memory' },
    { ref: 'CCP L2152-7, R2152-7 2°', status: 'verified' },
    { ref: 'CJEU C-513/99 Concordia Bus', status: 'memory' },
    { ref: 'CJEU C-448/01 EVN', status: 'memory' },
  ],
  legalReview: null,
  params: { minLength: { value: 20, unit: 'characters', source: 'house' } },
  facts: ['/criteria/*/subjectMatterLink', '/criteria/*/clause/id', '/criteria/*/origin'],
  *check({ awards, param }) {
    for (const { criterion, pointer, lots, name, clause, fromNotice } of awards) {
      if (criterion.type !== 'quality') continue
      const statements = Object.values(criterion.subjectMatterLink ?? {}).map((text) => text.trim().length)
      const longest = Math.max(0, ...statements)
      if (longest >= Number(param('minLength')) || (longest === 0 && clause?.linked)) continue
      if (longest === 0 && (fromNotice || (criterion.clause && !clause))) {
        yield { fact: `${pointer}/subjectMatterLink`, ask: 'link', params: { name } }
        continue
      }
      yield {
        path: longest > 0 ? `${pointer}/subjectMatterLink` : pointer,
        criterion: criterion.id,
        lots,
        params: { name },
        // A few words may say it all: a person has to read them.
        ...(longest > 0 ? { certainty: 'possible' } : {}),
      }
    }
  },
}

export const awdL01Docs = (): RuleDocs => ({
  note:
    'The rule sees that a statement is there, never that the link is real. Price and cost are what is bought. A notice ' +
    'has no place for the statement: there the rule asks. A statement shorter than the house limit is only a warning.',
  examples: [
    { title: 'Each quality criterion states its link.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A clause of the catalogue states it.',
      procurement: withChanged({
        method: { subjectMatterLink: undefined, clause: { id: 'AWD-02', version: '1.0.0', level: 'basic' } },
      }),
      findings: [],
    },
    {
      title: 'No statement.',
      procurement: withChanged({ method: { subjectMatterLink: undefined } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'Two words, which may or may not be enough.',
      procurement: withChanged({ method: { subjectMatterLink: { en: 'see file' } } }),
      findings: [{ path: '/criteria/1/subjectMatterLink', severity: 'warning' }],
    },
    {
      title: 'A notice has no place for the statement.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)] },
      findings: [],
      notChecked: ['/criteria/1/subjectMatterLink'],
    },
  ],
})
