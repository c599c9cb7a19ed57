import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withLot } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Advice without the question.',
      procurement: withLot({ activities: ['advice'] }),
      findings: [{ path: '/lots/0/activities', severity: 'info' }],
    },
    {
      title: 'It is not known what is done.',
      procurement: withLot({ activities: undefined }),
      findings: [],
      notChecked: ['/lots/0/activities'],
    },
  ],
}
