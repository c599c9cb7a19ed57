import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, oneLot, withChanged } from '../../src/example/example-procurement'

const of = (value: number) => ({ kind: 'percentage', value })
const parts = Array.from({ length: 13 }, (_, index) => ({
  name: { fr: `Partie ${index + 1}` },
  weight: of(index === 0 ? 4 : 3),
}))

export const docs: RuleDocs = {
  note: 'Counts criteria, and sub-criteria where there are any; the share of sub-criteria is not looked at.',
  examples: [
    { title: 'Three criteria.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Thirteen sub-criteria.',
      procurement: { ...withChanged({ method: { subCriteria: parts } }), ...oneLot },
      findings: [{ path: '/lots/0', severity: 'info' }],
    },
    {
      title: 'A criterion of one per cent.',
      procurement: {
        ...withChanged({ method: { weight: of(49) }, environment: { weight: of(1) } }),
        ...oneLot,
      },
      findings: [{ path: '/lots/0', severity: 'info' }],
    },
  ],
}
