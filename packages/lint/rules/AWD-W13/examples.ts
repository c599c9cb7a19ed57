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
    {
      title: 'One per cent is meant as it stands.',
      procurement: withChanged({
        price: { weight: { kind: 'percentage', value: 59 } },
        environment: { weight: { kind: 'percentage', value: 1 } },
      }),
      findings: [],
    },
    {
      title: 'A decimal beside small percentages may be meant.',
      procurement: withChanged({
        price: { weight: { kind: 'percentage', value: 9 } },
        method: { weight: { kind: 'percentage', value: 8 } },
        environment: { weight: { kind: 'percentage', value: 0.5 } },
      }),
      findings: [],
    },
    {
      title: 'A tenth beside one of ten per cent.',
      procurement: withChanged({
        price: { weight: { kind: 'percentage', value: 10 } },
        method: { weight: { kind: 'percentage', value: 8 } },
        environment: { weight: { kind: 'percentage', value: 0.5 } },
      }),
      findings: [{ path: '/criteria/2/weight/value', severity: 'warning' }],
    },
    {
      title: 'A decimal that is called one.',
      procurement: withChanged({ environment: { weight: { kind: 'decimal', value: 0.1 } } }),
      findings: [],
    },
    {
      title: 'One of two sub-criteria.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 30 } },
            { name: { en: 'Checks' }, weight: { kind: 'percentage', value: 0.1 } },
          ],
        },
      }),
      findings: [{ path: '/criteria/1/subCriteria/1/weight/value', severity: 'warning' }],
    },
    {
      title: 'Small shares among sub-criteria.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 0.6 } },
            { name: { en: 'Checks' }, weight: { kind: 'percentage', value: 0.4 } },
          ],
        },
      }),
      findings: [],
    },
  ],
}
