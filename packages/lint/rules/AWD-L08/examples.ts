import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const scoring = { method: 'quality.linear-absolute', params: { best: 20, worst: 0 } }

export const docs: RuleDocs = {
  note: 'Reads the metric of the criterion. Points that grow without end by their formula are SCO-06.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A count with a cap.',
      procurement: withChanged({ method: { scoring, metric: { kinds: ['fixes'], cap: 10 } } }),
      findings: [],
    },
    {
      title: 'A count that is marked by steps.',
      procurement: withChanged({ method: { metric: { kinds: ['fixes'] } } }),
      findings: [],
    },
    {
      title: 'A count without a cap.',
      procurement: withChanged({ method: { scoring, metric: { kinds: ['fixes', 'reviews'] } } }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'What is counted is not said.',
      procurement: withChanged({ method: { scoring, metric: { windowMonths: 24 } } }),
      findings: [],
      notChecked: ['/criteria/1/metric/kinds'],
    },
  ],
}
