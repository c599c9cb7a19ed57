import type { Lot, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withLot, withoutValue } from '../../src/example/example-procurement'

const exempt = { procedureThresholdBasis: 'lot', smallLotExemption: true } as const

/** The example with lots of these values, one of them perhaps small. */
function lots(first: number, second: number, rest: Partial<Procurement>): Procurement {
  const { value: _, ...frame } = exampleProcurement
  const values = [first, second]
  return {
    ...frame,
    lots: frame.lots.map((lot, index): Lot => ({ ...lot, value: { amount: values[index] ?? 0, currency: 'EUR' } })),
    ...rest,
  }
}

export const docs: RuleDocs = {
  note:
    'A warning: the articles are from memory. Which lots are awarded otherwise is not part of the document: the rule speaks ' +
    'only where not even the smallest lot may be. What the procedure was chosen by is asked where date, value, contract ' +
    'and buyer do not tell which one is due.',
  examples: [
    { title: 'By the value of all lots.', procurement: exampleProcurement, findings: [] },
    {
      title: 'By the value of each lot.',
      procurement: { ...exampleProcurement, procedureThresholdBasis: 'lot' },
      findings: [{ path: '/procedureThresholdBasis', severity: 'error' }],
    },
    {
      title: 'A single lot is the whole.',
      procurement: { ...exampleProcurement, lots: exampleProcurement.lots.slice(0, 1), procedureThresholdBasis: 'lot' },
      findings: [],
    },
    {
      title: 'Concessions have articles of their own.',
      procurement: { ...exampleProcurement, directive: '2014/23', procedureThresholdBasis: 'lot' },
      findings: [],
    },
    { title: 'A lot just below 80 000 euros, within a fifth.', procurement: lots(79999, 400000, exempt), findings: [] },
    {
      title: 'No lot below 80 000 euros.',
      procurement: lots(80000, 400000, exempt),
      findings: [{ path: '/smallLotExemption', severity: 'error' }],
    },
    { title: 'A fifth of the whole, exactly.', procurement: lots(60000, 240000, exempt), findings: [] },
    {
      title: 'More than a fifth of the whole.',
      procurement: lots(60001, 240000, exempt),
      findings: [{ path: '/smallLotExemption', severity: 'error' }],
    },
    {
      title: 'Works: a lot below a million euros.',
      procurement: lots(999999, 5000000, { ...exempt, contractType: 'works' }),
      findings: [],
    },
    {
      title: 'Works: no lot below a million euros.',
      procurement: lots(1000000, 5000000, { ...exempt, contractType: 'works' }),
      findings: [{ path: '/smallLotExemption', severity: 'error' }],
    },
    {
      title: 'Small lots, and the values are not known.',
      procurement: { ...withoutValue(), ...exempt },
      findings: [],
      notChecked: ['/lots/0/value'],
    },
    {
      title: 'Small lots, and what is bought is not known.',
      procurement: { ...lots(60000, 400000, exempt), contractType: undefined },
      findings: [],
      notChecked: ['/contractType'],
    },
    {
      title: 'Whether small lots are awarded otherwise is not known.',
      procurement: { ...exampleProcurement, procedureThresholdBasis: 'lot', smallLotExemption: undefined },
      findings: [],
      notChecked: ['/smallLotExemption'],
    },
    {
      title: 'Not said, and the figures tell which procedure is due.',
      procurement: { ...exampleProcurement, procedureThresholdBasis: undefined },
      findings: [],
    },
    {
      title: 'Not said, and no value is known.',
      procurement: { ...withoutValue(), procedureThresholdBasis: undefined },
      findings: [],
      notChecked: ['/procedureThresholdBasis'],
    },
    {
      title: 'The whole is worth as much as its lots.',
      procurement: lots(60000, 240000, { value: { amount: 300000, currency: 'EUR' } }),
      findings: [],
    },
    {
      title: 'The whole is worth less than its lots.',
      procurement: lots(60000, 240000, { value: { amount: '299999.99', currency: 'EUR' } }),
      findings: [{ path: '/value', severity: 'warning' }],
    },
    {
      title: 'In another currency nothing is compared.',
      procurement: lots(60000, 240000, { value: { amount: 299999, currency: 'SEK' } }),
      findings: [],
    },
    {
      title: 'The words take a lot of more than a fifth out of the procedure.',
      procurement: withLot({ description: { en: 'Taken out of the European procedure as a small lot.' } }),
      findings: [
        { path: '/lots/0/description/en', severity: 'warning', matched: 'Taken out of the European procedure' },
      ],
    },
    {
      title: 'The words take a lot of less than a fifth out of it.',
      procurement: withLot({
        description: { en: 'Taken out of the European procedure as a small lot.' },
        value: { amount: 40000, currency: 'EUR' },
      }),
      findings: [],
    },
  ],
}
