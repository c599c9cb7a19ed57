import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const share = (value: number) => ({ kind: 'percentage', value })
const parts = (first: object, second: object) => ({
  method: {
    subCriteria: [
      { name: { fr: 'Délais', en: 'Times' }, ...first },
      { name: { fr: 'Contrôles', en: 'Checks' }, ...second },
    ],
  },
})

export const docs: RuleDocs = {
  note: 'A single sub-criterion needs no weight: it is the whole. A rank among sub-criteria counts as a weight here.',
  examples: [
    { title: 'No sub-criteria.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Both sub-criteria have a weight.',
      procurement: withChanged(parts({ weight: share(60) }, { weight: share(40) })),
      findings: [],
    },
    {
      title: 'One of two sub-criteria has no weight.',
      procurement: withChanged(parts({ weight: share(60) }, {})),
      findings: [{ path: '/criteria/1/subCriteria/1', severity: 'error' }],
    },
    {
      title: 'The form of a platform has no place for the weights of sub-criteria.',
      procurement: withChanged({ method: { target: undefined, ...parts({}, {}).method } }),
      findings: [],
      notChecked: ['/criteria/1/subCriteria/0/weight'],
      invalid: true,
    },
  ],
}
