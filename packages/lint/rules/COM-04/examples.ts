import type { RuleDocs } from '../../src/engine/rule'
import { counting, exampleProcurement, selecting, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'How many operators can reach the top is for the buyer to find out: no program infers that one firm is favoured. ' +
    'A clause of the catalogue opens its top step to comparable projects.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'Two can.', procurement: counting({ topLevelOperators: 2 }), findings: [] },
    {
      title: 'One alone.',
      procurement: counting({ topLevelOperators: 1 }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'None that is known.',
      procurement: counting({ topLevelOperators: 0 }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'It is not known.',
      procurement: counting({ topLevelOperators: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/topLevelOperators'],
    },
    {
      title: 'A minimum has no top level.',
      procurement: selecting({ en: 'Contributions.' }, { metric: { kinds: ['reviews'] } }),
      findings: [],
    },
    {
      title: 'A choice between candidates has one.',
      procurement: selecting({ en: 'Contributions.' }, { use: 'ranking', metric: { topLevelOperators: 1 } }),
      findings: [{ path: '/criteria/6', severity: 'warning' }],
    },
    {
      title: 'What is counted is not known.',
      procurement: withChanged({ method: { tags: ['community'], target: 'operator' } }),
      findings: [],
      notChecked: ['/criteria/1/metric'],
    },
  ],
}
