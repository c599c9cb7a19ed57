import type { Criterion, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import {
  exampleProcurement,
  formCriterion,
  selecting,
  withLot,
  without,
  withoutValue,
} from '../../src/example/example-procurement'

const worth = (amount: number | string, currency = 'EUR', procurement: Procurement = exampleProcurement): Procurement =>
  withLot({ value: { amount, currency } }, without('value', procurement))
const ability = { fr: 'Capacité.', en: 'Ability.' }
const turnover = (amount: number, rest: object = {}): Procurement =>
  selecting(ability, { minimum: { what: 'turnover', value: { amount, currency: 'EUR' } }, ...rest })
const insurance = { minimum: { what: 'insurance', value: { amount: 300000, currency: 'EUR' } } }
const ownLot = { ...insurance, lots: ['LOT-0001'] }

export const docs: RuleDocs = {
  note:
    'Small: up to 10 million euros of turnover. A lot whose selection criteria ask for no turnover, or for one that a ' +
    'small firm has, is within reach whatever its value. A turnover asked in words alone is not seen. Framework agreements ' +
    'are left out: there the cap is on the orders at one time.',
  examples: [
    { title: 'Lots of 240 000 and 180 000 euros.', procurement: exampleProcurement, findings: [] },
    { title: 'Just within reach in France.', procurement: worth(6666666), findings: [] },
    {
      title: 'Just out of reach in France.',
      procurement: worth(6666667),
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'Before 2026 the cap was twice the value.',
      procurement: { ...worth(6000000), date: '2025-12-31' },
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'On the first day of 2026 it is one and a half times.',
      procurement: { ...worth(6000000), date: '2026-01-01' },
      findings: [],
    },
    {
      title: 'The day is not known: the cap of today.',
      procurement: without('date', worth(6000000)),
      findings: [],
    },
    {
      title: 'Just within reach in another State.',
      procurement: { ...worth(5000000), jurisdiction: 'DE' },
      findings: [],
    },
    {
      title: 'Just out of reach in another State.',
      procurement: { ...worth('5000000.50'), jurisdiction: 'DE' },
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'A large lot that asks for an insurance in the place of a turnover.',
      procurement: worth(9000000, 'EUR', selecting(ability, insurance)),
      findings: [],
    },
    {
      title: 'A large lot that asks for less turnover than it might.',
      procurement: worth(9000000, 'EUR', turnover(10000000)),
      findings: [],
    },
    {
      title: 'A turnover that small firms do not have.',
      procurement: worth(9000000, 'EUR', turnover(10000001, { lots: ['LOT-0001'] })),
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'Of two minimums, one of them for all lots, the higher one counts.',
      procurement: {
        ...worth(9000000, 'EUR', turnover(12000000)),
        criteria: [
          ...turnover(12000000).criteria,
          { ...selecting(ability, ownLot).criteria.at(-1), id: 'own' } as Criterion,
        ],
      },
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'A minimum that is no amount tells nothing.',
      procurement: worth(9000000, 'EUR', selecting(ability, { minimum: { what: 'turnover', value: 3 } })),
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    {
      title: 'What a form keeps of selection tells nothing.',
      procurement: {
        ...worth(9000000),
        criteria: [...exampleProcurement.criteria, formCriterion('capacity', { kind: 'selection' })],
      },
      findings: [{ path: '/lots/0', severity: 'warning' }],
      invalid: true,
    },
    {
      title: 'A framework agreement.',
      procurement: { ...worth(9000000), framework: { maxValue: { amount: 9180000, currency: 'EUR' }, years: 4 } },
      findings: [],
    },
    {
      title: 'A small whole has no large lot.',
      procurement: { ...withoutValue(), value: { amount: 6666666, currency: 'EUR' } },
      findings: [],
    },
    {
      title: 'A larger whole may have one.',
      procurement: { ...withoutValue(), value: { amount: 6666667, currency: 'EUR' } },
      findings: [],
      notChecked: ['/lots/0/value'],
    },
    {
      title: 'The values are not known.',
      procurement: withoutValue(),
      findings: [],
      notChecked: ['/lots/0/value'],
    },
    {
      title: 'A value in another currency.',
      procurement: worth(9000000, 'SEK'),
      findings: [],
      notChecked: ['/lots/0/value'],
    },
  ],
}
