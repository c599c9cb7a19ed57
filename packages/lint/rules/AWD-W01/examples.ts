import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Points may add up to anything: each counts by its share. Ranges (a middle with bounds) are not added up.',
  examples: [
    { title: 'The weights of each lot add up to 100.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Points may add up to anything.',
      procurement: withChanged({
        price: { weight: { kind: 'points', value: 30 } },
        method: { weight: { kind: 'points', value: 25 } },
        environment: { weight: { kind: 'points', value: 5 } },
      }),
      findings: [],
    },
    {
      title: 'The weights add up to 105 in both lots.',
      procurement: withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'Every weight is half of what it should be, which a program can mend.',
      procurement: withChanged({
        price: { weight: { kind: 'percentage', value: 25 } },
        method: { weight: { kind: 'percentage', value: 20 } },
        environment: { weight: { kind: 'percentage', value: 5 } },
      }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'The second lot lacks a criterion, so only its weights fall short.',
      procurement: withChanged({ environment: { lots: ['LOT-0001'] } }),
      findings: [{ path: '/lots/1', severity: 'error' }],
    },
    {
      title: 'A notice may be rounded: eForms takes one point for each criterion.',
      procurement: {
        ...exampleProcurement,
        criteria: [33, 33, 33].map((value, index) =>
          noticeCriterion(index + 1, {
            type: index === 0 ? 'price' : 'quality',
            weight: { kind: 'percentage', value },
          }),
        ),
      },
      findings: [],
    },
  ],
}
