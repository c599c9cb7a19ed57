import type { RuleDocs } from '../../src/engine/rule'
import { counting, exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Where the buyer writes down why nothing else will do, a person judges the reason and no program.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'They do.', procurement: counting(), findings: [] },
    {
      title: 'They do not.',
      procurement: counting({ comparableAccepted: false }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'They do not, and the reason is written down.',
      procurement: counting(
        { comparableAccepted: false },
        { necessity: { en: 'The changes made to this very engine are to be brought back into it.' } },
      ),
      findings: [],
    },
    {
      title: 'It is not known.',
      procurement: counting({ comparableAccepted: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/comparableAccepted'],
    },
    {
      title: 'What is counted is not known.',
      procurement: withChanged({ method: { tags: ['community'], target: 'assigned-staff' } }),
      findings: [],
      notChecked: ['/criteria/1/metric'],
    },
  ],
}
