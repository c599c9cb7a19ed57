import type { RuleDocs } from '../../src/engine/rule'
import { counting, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads what the criterion counts, and no text. Volume beside something else is fine; points without end for volume are AWD-L08 and SCO-06.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'Changes and reviews.', procurement: counting(), findings: [] },
    {
      title: 'Commits beside reviews.',
      procurement: counting({ kinds: ['commits', 'reviews'] }),
      findings: [],
    },
    {
      title: 'Commits alone.',
      procurement: counting({ kinds: ['commits'] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Lines and stars.',
      procurement: counting({ kinds: ['lines', 'stars'] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'What is counted is not known.',
      procurement: counting({ kinds: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/kinds'],
    },
    {
      title: 'An empty list says nothing.',
      procurement: counting({ kinds: [] }),
      findings: [],
      notChecked: ['/criteria/1/metric/kinds'],
    },
  ],
}
