import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, pairedTerm, withChanged } from '../../src/example/example-procurement'

const method = (id: string, level = 'basic', params = {}) => ({
  method: { clause: { id, version: '1.0.0', level, params } },
})

export const docs: RuleDocs = {
  note: 'A rule of this project, not of law. What a clause excludes, or counts twice with, is said by its catalogue.',
  examples: [
    {
      title: 'They exclude each other.',
      procurement: withChanged(method('AWD-91'), pairedTerm('PER-90')),
      findings: [{ path: '/criteria/1/clause', severity: 'warning' }],
    },
    {
      title: 'They stand in different lots.',
      procurement: withChanged(
        { method: { ...method('AWD-91').method, lots: ['LOT-0001'] } },
        pairedTerm('PER-90', { lots: ['LOT-0002'] }),
      ),
      findings: [],
    },
    { title: 'Criteria without clauses.', procurement: exampleProcurement, findings: [] },
  ],
}
