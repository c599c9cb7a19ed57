import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads the closed list alone, and no text. Preference for social enterprises (`social`) is left to national law.',
  examples: [
    { title: 'The better quality, then a public draw.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The incumbent comes first.',
      procurement: { ...exampleProcurement, tieBreak: ['best-quality', 'incumbent'] },
      findings: [{ path: '/tieBreak', severity: 'error' }],
    },
    {
      title: 'A draw that tenderers are not told of.',
      procurement: { ...exampleProcurement, tieBreak: ['undisclosed'] },
      findings: [{ path: '/tieBreak', severity: 'error' }],
    },
    { title: 'Nothing is known.', procurement: without('tieBreak'), findings: [], notChecked: ['/tieBreak'] },
  ],
}
