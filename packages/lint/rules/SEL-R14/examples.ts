import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'At the time of the tender.',
      procurement: { ...exampleProcurement, consortia: { legalForm: 'at-tender' } },
      findings: [{ path: '/consortia/legalForm', severity: 'error' }],
    },
    {
      title: 'It is not said.',
      procurement: without('consortia'),
      findings: [],
      notChecked: ['/consortia/legalForm'],
    },
  ],
}
