import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A rule of this project, not of law: without the version nobody can tell later which text was published.',
  examples: [
    {
      title: 'The version is there.',
      procurement: withChanged({ method: { clause: { id: 'AWD-02', version: '1.0.0', level: 'basic' } } }),
      findings: [],
    },
    { title: 'Criteria without clauses.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The version is missing.',
      procurement: withChanged({ method: { clause: { id: 'AWD-02', level: 'basic' } } }),
      findings: [{ path: '/criteria/1/clause', severity: 'warning' }],
    },
    {
      title: 'The version of another clause is missing.',
      procurement: withChanged({ environment: { clause: { id: 'AWD-16', level: 'basic' } } }),
      findings: [{ path: '/criteria/2/clause', severity: 'warning' }],
    },
  ],
}
