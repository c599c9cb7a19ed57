import type { RuleDocs } from '../../src/engine/rule'
import { counting, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An empty list says that nothing is left out; a list that is not given is asked for.',
  examples: [
    { title: 'Nothing is counted.', procurement: exampleProcurement, findings: [] },
    { title: 'One thing is left out.', procurement: counting({ exclusions: ['bots'] }), findings: [] },
    {
      title: 'Nothing is left out.',
      procurement: counting({ exclusions: [] }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'It is not known.',
      procurement: counting({ exclusions: undefined }),
      findings: [],
      notChecked: ['/criteria/1/metric/exclusions'],
    },
  ],
}
