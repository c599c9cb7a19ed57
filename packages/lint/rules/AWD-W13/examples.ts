import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const share = (value: number | string) => ({ weight: { kind: 'percentage', value } })

export const docs: RuleDocs = {
  note: 'A share under 1 per cent is allowed, and rare: the rule asks. Where every weight is below 1, the sum says it (AWD-W01).',
  examples: [
    { title: 'Percentages out of 100.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A tenth, written as a decimal beside percentages.',
      procurement: withChanged({ price: share(60), method: share(30), environment: share(0.1) }),
      findings: [{ path: '/criteria/2/weight/value', severity: 'warning' }],
    },
    {
      title: 'All of them are decimals under the wrong name: their sum says it.',
      procurement: withChanged({ price: share('0.6'), method: share('0.3'), environment: share('0.1') }),
      findings: [],
    },
    {
      title: 'The same among sub-criteria.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { fr: 'Délais', en: 'Times' }, ...share(90) },
            { name: { fr: 'Contrôles', en: 'Checks' }, ...share('0.1') },
          ],
        },
      }),
      findings: [{ path: '/criteria/1/subCriteria/1/weight/value', severity: 'warning' }],
    },
  ],
}
