import type { Lot, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

const [model] = exampleProcurement.lots
const rule = { fr: 'Attribution par ordre décroissant de valeur estimée.' }

/** Lots of these values, in thousands of euros, with a limit on those awarded. */
function limited(
  awarded: number,
  expectedTenderers: number | undefined,
  ...values: (number | undefined)[]
): Procurement {
  const lots = values.map((value, index) => ({
    ...model,
    id: `LOT-000${index + 1}`,
    value: value === undefined ? undefined : { amount: value * 1000, currency: 'EUR' },
  }))
  const { value: _, expectedTenderers: __, ...frame } = exampleProcurement
  return {
    ...frame,
    ...(expectedTenderers === undefined ? {} : { expectedTenderers }),
    lots: lots as Lot[],
    lotLimits: { submitted: values.length, awarded, rule },
    criteria: frame.criteria.map((each) =>
      each.id === 'price' ? { ...each, scoring: { method: 'price.absolute-ceiling', params: { C: 120000 } } } : each,
    ),
  }
}

const uneven = [200, 100, 200, 80, 70, 150, 100, 300]

export const docs: RuleDocs = {
  note:
    'Read only where a limit is given. The index (Herfindahl-Hirschman) is that of the worst case: each winner takes as ' +
    'many of the largest lots as it may. 2 500 is a limit of this project, and said only where the tenderers expected ' +
    'could serve a lower limit: else there is nothing to advise.',
  examples: [
    { title: 'No limit.', procurement: exampleProcurement, findings: [] },
    { title: 'As many as there are lots is no limit.', procurement: limited(2, 1, 200, 100), findings: [] },
    {
      title: 'Three winners needed, three tenderers expected.',
      procurement: limited(1, 3, 200, 100, 100),
      findings: [],
    },
    {
      title: 'Three winners needed, two tenderers expected.',
      procurement: limited(1, 2, 200, 100, 100),
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
    {
      title: 'Five lots by two: three winners needed.',
      procurement: limited(2, 2, 100, 100, 100, 100, 100),
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
    {
      title: 'One firm can take half, and those expected cannot serve less.',
      procurement: limited(2, 3, 100, 100, 100, 100),
      findings: [],
    },
    {
      title: 'One firm can take half, and four are expected for four lots.',
      procurement: limited(2, 4, 100, 100, 100, 100),
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
    {
      title: 'Eight equal lots by two: 2 500, exactly.',
      procurement: limited(2, 8, 100, 100, 100, 100, 100, 100, 100, 100),
      findings: [],
    },
    {
      title: 'Eight lots by two, one of them a little larger.',
      procurement: limited(2, 8, 100, 100, 100, 100, 100, 100, 100, 101),
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
    { title: 'Uneven lots, one for each: 1 554.', procurement: limited(1, 8, ...uneven), findings: [] },
    {
      title: 'Uneven lots, two for each: 3 021.',
      procurement: limited(2, 8, ...uneven),
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
    {
      title: 'A limit of none is for LOT-R03 to say.',
      procurement: limited(0, 2, 200, 100, 100),
      findings: [],
      invalid: true,
    },
    { title: 'Lots of no value.', procurement: limited(2, 8, 0, 0, 0, 0), findings: [] },
    {
      title: 'How many are expected is not known.',
      procurement: limited(2, undefined, 100, 100, 100, 100),
      findings: [],
      notChecked: ['/expectedTenderers'],
    },
    {
      title: 'The value of one lot is not known.',
      procurement: limited(2, 4, 100, 100, undefined, 100),
      findings: [],
      notChecked: ['/lots/2/value'],
    },
  ],
}
