import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, pairedTerm, withChanged } from '../../src/example/example-procurement'

const method = (id: string, level = 'basic', params = {}) => ({
  method: { clause: { id, version: '1.0.0', level, params } },
})

export const docs: RuleDocs = {
  note: 'A rule of this project, not of law: what is promised at award binds only by a condition of the contract. What a clause needs is said by its catalogue: of one that `lint` is not given (`clauses`), nothing is said.',
  examples: [
    {
      title: 'The condition that the promise needs is there, with the same values.',
      procurement: withChanged(
        method('AWD-90', 'advanced', { days: 5 }),
        pairedTerm('PER-90', { params: { days: 5 } }),
      ),
      findings: [],
    },
    {
      title: 'The level does not need it.',
      procurement: withChanged(method('AWD-90')),
      findings: [],
    },
    {
      title: 'It is missing.',
      procurement: withChanged(method('AWD-90', 'advanced')),
      findings: [{ path: '/criteria/1/clause', severity: 'warning' }],
    },
    {
      title: 'It is there for one lot of two.',
      procurement: withChanged(method('AWD-90', 'advanced'), pairedTerm('PER-90', { lots: ['LOT-0001'] })),
      findings: [{ path: '/criteria/1/clause', severity: 'warning' }],
    },
    {
      title: 'It is there with another value.',
      procurement: withChanged(
        method('AWD-90', 'advanced', { days: 5 }),
        pairedTerm('PER-90', { params: { days: 6 } }),
      ),
      findings: [{ path: '/criteria/1/clause', severity: 'warning' }],
    },
    {
      title: 'What the clause says of others is not known.',
      procurement: withChanged(method('AWD-99')),
      findings: [],
    },
    { title: 'Criteria without clauses.', procurement: exampleProcurement, findings: [] },
  ],
}
