import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, withLot } from '../../src/example/example-procurement'

const of = (value: number) => ({ weight: { kind: 'percentage', value } })

/** In Italy, the price at so many per cent; labour as a share of the price of the first lot. */
const italian = (price: number, labourShare?: number, rest: object = {}): Procurement => ({
  ...withLot({ labourShare }, withChanged({ price: of(price), method: of(90 - price) })),
  jurisdiction: 'IT',
  ...rest,
})
const first = (severity: 'error' | 'warning') => [{ path: '/lots/0', severity }]

export const docs: RuleDocs = {
  note:
    'The definition of a labour-intensive contract and the cap are verified; below the EU thresholds, and where the directive is ' +
    'not known, it is a warning. The cap of 10 per cent for software used for strategic national interests is not checked.',
  examples: [
    { title: 'Little labour.', procurement: italian(60, 49), findings: [] },
    { title: 'Labour makes half of the price, which weighs 30 per cent.', procurement: italian(30, 50), findings: [] },
    { title: 'It weighs 31 per cent.', procurement: italian(31, 50), findings: first('error') },
    {
      title: 'Price alone decides.',
      procurement: {
        ...italian(60, 80),
        criteria: exampleProcurement.criteria.filter(({ kind, id }) => kind !== 'award' || id === 'price'),
      },
      findings: first('error'),
    },
    {
      title: 'Below the EU thresholds.',
      procurement: italian(60, 80, { value: { amount: 100000, currency: 'EUR' } }),
      findings: first('warning'),
    },
    {
      title: 'Which directive binds is not known.',
      procurement: italian(60, 80, { directive: undefined }),
      findings: first('warning'),
    },
    { title: 'Supplies.', procurement: italian(60, 80, { contractType: 'supplies' }), findings: [] },
    { title: 'A utility.', procurement: italian(60, 80, { directive: '2014/25' }), findings: [] },
    { title: 'Launched under the older code.', procurement: italian(60, 80, { date: '2023-06-30' }), findings: [] },
    {
      title: 'What labour costs is not known.',
      procurement: italian(60),
      findings: [],
      notChecked: ['/lots/0/labourShare'],
    },
    {
      title: 'Which criterion is the price is not known.',
      procurement: { ...withChanged({ price: { type: undefined } }), jurisdiction: 'IT' },
      findings: [],
      notChecked: ['/criteria/0/type'],
      invalid: true,
    },
  ],
}
