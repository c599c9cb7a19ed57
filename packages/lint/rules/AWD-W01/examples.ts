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
    {
      title: 'A decimal beside percentages: two sums.',
      procurement: withChanged({ method: { weight: { kind: 'decimal', value: 0.4 } } }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'Percentages, points and a rank: three kinds.',
      procurement: withChanged({
        method: { weight: { kind: 'points', value: 40 } },
        environment: { weight: { kind: 'order', value: 3 } },
      }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'Decimals that add up to 1.',
      procurement: withChanged({
        price: { weight: { kind: 'decimal', value: 0.5 } },
        method: { weight: { kind: 'decimal', value: 0.4 } },
        environment: { weight: { kind: 'decimal', value: 0.1 } },
      }),
      findings: [],
    },
    {
      title: 'Decimals that add up to 0.9.',
      procurement: withChanged({
        price: { weight: { kind: 'decimal', value: 0.5 } },
        method: { weight: { kind: 'decimal', value: 0.3 } },
        environment: { weight: { kind: 'decimal', value: 0.1 } },
      }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'One of them is a range.',
      procurement: withChanged({ method: { weight: { kind: 'percentage', value: 45, middle: true } } }),
      findings: [],
    },
    {
      title: 'What has no weight yet may bring the rest.',
      procurement: withChanged({ environment: { weight: undefined } }),
      findings: [],
    },
    {
      title: 'What has no weight yet can bring nothing down.',
      procurement: withChanged({
        price: { weight: { kind: 'percentage', value: 80 } },
        environment: { weight: undefined },
      }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'What has no weight yet may be all that is missing: the others are the whole.',
      procurement: withChanged({
        price: { weight: { kind: 'percentage', value: 60 } },
        environment: { weight: undefined },
      }),
      findings: [],
    },
    {
      title: 'No criterion has a weight.',
      procurement: withChanged({
        price: { weight: undefined },
        method: { weight: undefined },
        environment: { weight: undefined },
      }),
      findings: [],
    },
    {
      title: "A criterion of the buyer's joined a notice that is rounded.",
      procurement: withChanged({
        price: { origin: 'notice', weight: { kind: 'percentage', value: 51 } },
        method: { origin: 'notice' },
      }),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'A notice whose sum is no rounding.',
      procurement: withChanged({
        price: { origin: 'notice', weight: { kind: 'percentage', value: 70 } },
        method: { origin: 'notice' },
        environment: { origin: 'notice' },
      }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'A rank is no share.',
      procurement: withChanged({
        price: { weight: { kind: 'order', value: 1 } },
        method: { weight: { kind: 'order', value: 2 } },
        environment: { weight: { kind: 'order', value: 3 } },
      }),
      findings: [],
    },
  ],
}
