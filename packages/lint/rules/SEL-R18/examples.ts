import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Five in a restricted procedure.',
      procurement: {
        ...exampleProcurement,
        procedure: 'restricted',
        candidateLimit: { min: 5, criteriaPublished: true },
      },
      findings: [],
    },
    {
      title: 'Three in a restricted procedure.',
      procurement: {
        ...exampleProcurement,
        procedure: 'restricted',
        candidateLimit: { min: 3, criteriaPublished: true },
      },
      findings: [{ path: '/candidateLimit', severity: 'error' }],
    },
    {
      title: 'Without criteria.',
      procurement: {
        ...exampleProcurement,
        procedure: 'neg-w-call',
        candidateLimit: { min: 3, criteriaPublished: false },
      },
      findings: [{ path: '/candidateLimit', severity: 'error' }],
    },
    {
      title: 'It is not said.',
      procurement: { ...exampleProcurement, procedure: 'comp-dial' },
      findings: [],
      notChecked: ['/candidateLimit'],
    },
  ],
}
