import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, formCriterion, noticeCriterion, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'The rule sees that a statement is there, never that the link is real. Price and cost are what is bought. A notice ' +
    'or a form has no place for the statement: there the rule asks: what has neither a clause nor a target was not filled in by a buyer. Where a buyer gave a target and no link, what is missing is the statement itself, which is a fault and no unknown. A statement shorter than the house limit is only a warning.',
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
      title: 'No statement, and words that say what of the contract is meant.',
      procurement: withChanged({
        method: {
          subjectMatterLink: undefined,
          description: { en: 'Method proposed for the cases described in Annex 2 of the specification.' },
        },
      }),
      findings: [],
      notChecked: ['/criteria/1/subjectMatterLink'],
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
    {
      title: 'The form of a platform has none either: all of its criteria are asked about at once.',
      procurement: {
        ...exampleProcurement,
        criteria: [
          formCriterion('Prix', { type: 'price' }),
          formCriterion('Délais', { type: 'quality' }),
          formCriterion('Méthode', { type: 'quality' }),
          formCriterion('Valeur technique'),
        ],
      },
      findings: [],
      notChecked: ['/criteria/1/subjectMatterLink', '/criteria/3/type'],
      invalid: true,
    },
  ],
}
