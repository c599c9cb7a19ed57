import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads the formula. What is counted beyond need is AWD-L08.',
  examples: [
    { title: 'Steps end by themselves.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A count up to a cap.',
      procurement: withChanged({ method: { scoring: { method: 'quality.saturating-count', params: { cap: 4 } } } }),
      findings: [],
    },
    {
      title: 'A count without a cap.',
      procurement: withChanged({ method: { scoring: { method: 'quality.saturating-count' } } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'A formula that is not known here.',
      procurement: withChanged({ method: { scoring: { method: 'quality.house' } } }),
      findings: [],
      notChecked: ['/criteria/1/scoring/method'],
    },
  ],
}
