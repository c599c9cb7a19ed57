import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

const cost = (lifeCycle: object | undefined) => ({ type: 'cost', lifeCycle })

export const docs: RuleDocs = {
  note: 'Whether the method is objective and open to all, as art. 68(2) asks, a person has to judge.',
  examples: [
    { title: 'A price is no cost.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A cost with its method and data.',
      procurement: withChanged({
        price: cost({ method: { fr: 'Feuille jointe.' }, data: { fr: 'Heures et tarifs.' } }),
      }),
      findings: [],
    },
    {
      title: 'A cost without a word.',
      procurement: withChanged({ price: cost(undefined) }),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    {
      title: 'The data are not named.',
      procurement: withChanged({ price: cost({ method: { fr: 'Feuille jointe.' } }) }),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    {
      title: 'The description says in which annex both stand.',
      procurement: withChanged({
        price: {
          ...cost(undefined),
          description: { en: 'Cost over eight years; the method and the data are in Annex 3.' },
        },
      }),
      findings: [],
      notChecked: ['/criteria/0/lifeCycle'],
    },
    {
      title: 'A notice has no place for it.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1, { type: 'cost' })] },
      findings: [],
      notChecked: ['/criteria/0/lifeCycle'],
    },
  ],
}
