import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged, withoutValue } from '../../src/example/example-procurement'

const described = (fr: string, rest: object = {}) => withChanged({ method: { description: { fr }, ...rest } })

export const docs: RuleDocs = {
  note:
    'An error only where the target is `operator`. Wording is read in French and English, and in German, Italian, Spanish and Dutch where their words are given: it ties experience, references ' +
    'or contributions to the firm, in either order, and leaves alone what is negated, belongs to selection, is about the ' +
    'persons assigned or about the work to come. It is a warning, `possible`, and often wrong: read the sentence. In an ' +
    'adapted procedure nothing is said; concessions are left out.',
  examples: [
    { title: 'The proposed method is rated.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The persons assigned may be rated.',
      procurement: described('Expérience des personnes affectées au lot.', { target: 'assigned-staff' }),
      findings: [],
    },
    {
      title: 'The firm is the target.',
      procurement: withChanged({ method: { target: 'operator' } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'The target says tender, the words speak of the company.',
      procurement: described('Nombre de commits effectués par la société.'),
      findings: [
        { path: '/criteria/1/description/fr', severity: 'warning', matched: 'commits effectués par la société' },
      ],
    },
    {
      title: 'What the words negate is left alone.',
      procurement: described('Seule la méthode est notée ; l’expérience de l’entreprise n’est pas notée.'),
      findings: [],
    },
    {
      title: 'An adapted procedure.',
      procurement: { ...withChanged({ method: { target: 'operator' } }), procedure: 'adapted' },
      findings: [],
    },
    {
      title: 'Without the value the thresholds do not tell whether the procedure is formalised.',
      procurement: withoutValue(withChanged({ method: { target: 'operator' } })),
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'A notice does not say whom a criterion looks at; its words may.',
      procurement: {
        ...exampleProcurement,
        criteria: [
          noticeCriterion(1, { type: 'price', name: { fr: 'Prix' } }),
          noticeCriterion(2, { name: { fr: 'Références du candidat' } }),
          noticeCriterion(3),
        ],
      },
      findings: [{ path: '/criteria/1/name/fr', severity: 'warning', matched: 'Références du candidat' }],
      notChecked: ['/criteria/1/target'],
    },
    {
      title: 'A notice without a value: neither the procedure nor the target is known.',
      procurement: withoutValue({ ...exampleProcurement, criteria: [noticeCriterion(1)] }),
      findings: [],
      notChecked: ['/criteria/0/target', '/formalised'],
    },
    {
      title: 'A concession.',
      procurement: { ...withChanged({ method: { target: 'operator' } }), directive: '2014/23' },
      findings: [],
    },
    {
      title: 'A cost of the firm.',
      procurement: withChanged({ price: { type: 'cost', target: 'operator' } }),
      findings: [],
    },
  ],
}
