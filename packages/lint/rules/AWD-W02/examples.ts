import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged, withoutValue } from '../../src/example/example-procurement'

const unweighted = { weight: undefined }

export const docs: RuleDocs = {
  note: 'Weights that a notice leaves out may stand in the tender documents: there the rule asks. Concessions are left out.',
  examples: [
    { title: 'Each criterion has a weight.', procurement: exampleProcurement, findings: [] },
    {
      title: 'One criterion has no weight, in a procedure above the thresholds.',
      procurement: withChanged({ method: unweighted }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'An adapted procedure may leave weights out.',
      procurement: { ...withChanged({ method: unweighted }), procedure: 'adapted' },
      findings: [],
    },
    {
      title: 'Without the value of the contract the thresholds do not tell.',
      procurement: withoutValue(withChanged({ method: unweighted })),
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'A notice without numbers: the weights may stand in the tender documents.',
      procurement: {
        ...exampleProcurement,
        criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)],
      },
      findings: [],
      notChecked: ['/criteria/0/weight'],
    },
  ],
}
