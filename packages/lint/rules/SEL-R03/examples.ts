import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'On the orders at one time.',
      procurement: {
        ...selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { minimum: { what: 'turnover', value: { amount: 1, currency: 'EUR' }, computedOn: 'call-offs' } },
        ),
        framework: { years: 4, maxValue: { amount: 420000, currency: 'EUR' }, reopening: 'with' },
      },
      findings: [],
    },
    {
      title: 'On the ceiling.',
      procurement: {
        ...selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          { minimum: { what: 'turnover', value: { amount: 1, currency: 'EUR' }, computedOn: 'framework-maximum' } },
        ),
        framework: { years: 4, maxValue: { amount: 420000, currency: 'EUR' }, reopening: 'with' },
      },
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'A framework without reopening.',
      procurement: {
        ...selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          {
            minimum: { what: 'turnover', value: { amount: 150000, currency: 'EUR' }, computedOn: 'framework-maximum' },
          },
        ),
        framework: { maxValue: { amount: 400000, currency: 'EUR' }, years: 4, reopening: 'without' },
      },
      findings: [],
    },
    {
      title: 'How call-offs are awarded is not known.',
      procurement: {
        ...selecting(
          { fr: 'Capacité.', en: 'Ability.' },
          {
            minimum: { what: 'turnover', value: { amount: 150000, currency: 'EUR' }, computedOn: 'framework-maximum' },
          },
        ),
        framework: { maxValue: { amount: 400000, currency: 'EUR' }, years: 4 },
      },
      findings: [],
    },
  ],
}
