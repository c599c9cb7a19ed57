import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Whatever number of tenderers is expected, two may come.',
  examples: [
    { title: 'A published ceiling.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Ranks: half of the weight, and other faults.',
      procurement: withChanged({ price: { scoring: { method: 'price.rank' } } }),
      findings: [],
    },
    {
      title: 'Between the lowest and the highest.',
      procurement: withChanged({ price: { scoring: { method: 'price.min-max' } } }),
      findings: [{ path: '/criteria/0', severity: 'warning' }],
    },
    {
      title: 'A formula that is not known here.',
      procurement: withChanged({ price: { scoring: { method: 'price.house' } } }),
      findings: [],
      notChecked: ['/criteria/0/scoring/method'],
    },
    {
      title: 'No formula is known.',
      procurement: withChanged({ price: { scoring: undefined } }),
      findings: [],
      notChecked: ['/criteria/0/scoring'],
    },
  ],
}
