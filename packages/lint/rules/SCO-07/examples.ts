import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads the formula and its values. Whether tenders differ in fact, nobody knows before they come.',
  examples: [
    { title: 'Steps.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A measured value.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.linear-absolute', params: { best: 5, worst: 60 } } },
      }),
      findings: [],
    },
    {
      title: 'Passed or not.',
      procurement: withChanged({ method: { scoring: { method: 'quality.threshold', params: { t: 2 } } } }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'The best is the worst.',
      procurement: withChanged({
        method: { scoring: { method: 'quality.linear-absolute', params: { best: 5, worst: 5 } } },
      }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'A formula that is not known here.',
      procurement: withChanged({ method: { scoring: { method: 'quality.house' } } }),
      findings: [],
      notChecked: ['/criteria/1/scoring/method'],
    },
  ],
}
