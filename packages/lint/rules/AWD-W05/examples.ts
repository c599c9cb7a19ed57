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
    {
      title: 'Ranks are not added up.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'order', value: 1 } },
            { name: { en: 'Checks' }, weight: { kind: 'order', value: 2 } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'A range is not added up.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 15, middle: true } },
            { name: { en: 'Checks' }, weight: { kind: 'percentage', value: 20 } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'Two kinds are not added up.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 15 } },
            { name: { en: 'Checks' }, weight: { kind: 'points', value: 20 } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'A part without a weight is not added up.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 15 } },
            { name: { en: 'Checks' } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'Points below a percentage may add up to anything.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'points', value: 3 } },
            { name: { en: 'Checks' }, weight: { kind: 'points', value: 4 } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'Points that fall short of those of their criterion.',
      procurement: withChanged({
        method: {
          weight: { kind: 'points', value: 40 },
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'points', value: 10 } },
            { name: { en: 'Checks' }, weight: { kind: 'points', value: 20 } },
          ],
        },
      }),
      findings: [{ path: '/criteria/1/subCriteria', severity: 'error' }],
    },
    {
      title: 'Points of those of their criterion.',
      procurement: withChanged({
        method: {
          weight: { kind: 'points', value: 40 },
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'points', value: 10 } },
            { name: { en: 'Checks' }, weight: { kind: 'points', value: 30 } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'Decimals that add up to 1.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'decimal', value: 0.5 } },
            { name: { en: 'Checks' }, weight: { kind: 'decimal', value: 0.5 } },
          ],
        },
      }),
      findings: [],
    },
    {
      title: 'Decimals that do not, below a percentage.',
      procurement: withChanged({
        method: {
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'decimal', value: 0.5 } },
            { name: { en: 'Checks' }, weight: { kind: 'decimal', value: 0.4 } },
          ],
        },
      }),
      findings: [{ path: '/criteria/1/subCriteria', severity: 'error' }],
    },
    {
      title: 'A criterion that is the whole: one sum is expected.',
      procurement: withChanged({
        price: undefined,
        environment: undefined,
        method: {
          weight: { kind: 'percentage', value: 100 },
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 60 } },
            { name: { en: 'Checks' }, weight: { kind: 'percentage', value: 30 } },
          ],
        },
      }),
      findings: [{ path: '/criteria/0/subCriteria', severity: 'error' }],
    },
    {
      title: 'A criterion without a weight: its parts are shares.',
      procurement: withChanged({
        method: {
          weight: undefined,
          subCriteria: [
            { name: { en: 'Times' }, weight: { kind: 'percentage', value: 60 } },
            { name: { en: 'Checks' }, weight: { kind: 'percentage', value: 30 } },
          ],
        },
      }),
      findings: [{ path: '/criteria/1/subCriteria', severity: 'error' }],
    },
  ],
}
