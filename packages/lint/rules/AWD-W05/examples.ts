import type { RuleDocs } from '../../src/engine/rule'
import { withChanged } from '../../src/example/example-procurement'

const parts = (first: number, second: number) => ({
  method: {
    subCriteria: [
      { name: { fr: 'Délais', en: 'Times' }, weight: { kind: 'percentage', value: first } },
      { name: { fr: 'Contrôles', en: 'Checks' }, weight: { kind: 'percentage', value: second } },
    ],
  },
})

export const docs: RuleDocs = {
  note:
    'Sub-criteria may be written as parts of the weight of their criterion (15 + 25 of 40) or as shares of it ' +
    '(60 % + 40 %). Ranks, ranges, and points under a criterion of another kind are not added up.',
  examples: [
    { title: 'Parts of the 40 per cent of their criterion.', procurement: withChanged(parts(15, 25)), findings: [] },
    { title: 'Shares of their criterion.', procurement: withChanged(parts(60, 40)), findings: [] },
    {
      title: 'Neither 40 nor 100.',
      procurement: withChanged(parts(20, 25)),
      findings: [{ path: '/criteria/1/subCriteria', severity: 'error' }],
    },
  ],
}
