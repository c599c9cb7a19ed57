import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Of everyone.',
      procurement: { ...exampleProcurement, documentsRequested: 'all' },
      findings: [{ path: '/documentsRequested', severity: 'warning' }],
    },
    {
      title: 'It is not said.',
      procurement: without('documentsRequested'),
      findings: [],
      notChecked: ['/documentsRequested'],
    },
  ],
}
