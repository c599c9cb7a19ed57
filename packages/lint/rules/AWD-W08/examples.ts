import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, without } from '../../src/example/example-procurement'

const priceOnly = { method: undefined, environment: undefined, price: { weight: { kind: 'percentage', value: 100 } } }

export const docs: RuleDocs = {
  note:
    'The sources stop before the day itself; no postponement was found in them. Check Légifrance. Defence contracts ' +
    '(2009/81) are exempt; concessions have articles of their own.',
  examples: [
    { title: 'Several criteria.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Price alone, launched before the day.',
      procurement: { ...withChanged(priceOnly), date: '2026-08-20' },
      findings: [],
    },
    {
      title: 'A single criterion, which is a global cost.',
      procurement: withChanged({ ...priceOnly, price: { type: 'cost', tags: ['environment'] } }),
      findings: [],
    },
    {
      title: 'Price alone, launched on the day.',
      procurement: { ...withChanged(priceOnly), date: '2026-08-21' },
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'Without the directive the rule cannot be answered: defence contracts are exempt.',
      procurement: without('directive', withChanged(priceOnly)),
      findings: [],
      notChecked: ['/directive'],
    },
    {
      title: 'Without a date the rule cannot be answered.',
      procurement: without('date', withChanged(priceOnly)),
      findings: [],
      notChecked: ['/date'],
    },
  ],
}
