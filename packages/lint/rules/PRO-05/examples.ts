import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, oneLot, withoutValue } from '../../src/example/example-procurement'

/** The example with this value of the whole. */
const worth = (amount: number, rest: Partial<Procurement> = {}): Procurement => ({
  ...withoutValue(),
  value: { amount, currency: 'EUR' },
  ...rest,
})
const adapted = (amount: number, rest: Partial<Procurement> = {}) => worth(amount, { procedure: 'adapted', ...rest })
const direct = (amount: number, rest: Partial<Procurement> = {}) => worth(amount, { procedure: 'neg-wo-call', ...rest })
const tooLight = [{ path: '/procedure', severity: 'error' as const }]
const perhaps = [{ path: '/procedure', severity: 'warning' as const }]

export const docs: RuleDocs = {
  note:
    'Only what is too light is reported, never what is heavier than needed. Thresholds are those of the day (2026 and 2027); ' +
    'of other days nothing is assumed, and the rule asks. Left out: concessions, social and other specific services, small ' +
    'lots, advertising below the thresholds (90 000 euros in France: no member says where a contract is advertised).',
  examples: [
    { title: 'An open procedure above the threshold.', procurement: exampleProcurement, findings: [] },
    { title: 'An open procedure below it is heavier than needed, and fine.', procurement: worth(50000), findings: [] },
    { title: 'Adapted, below the threshold of a local authority.', procurement: adapted(215999), findings: [] },
    { title: 'Adapted, at the threshold.', procurement: adapted(216000), findings: tooLight },
    {
      title: 'A central authority has a lower one.',
      procurement: adapted(140000, { buyerCategory: 'central' }),
      findings: tooLight,
    },
    {
      title: 'A utility has a higher one.',
      procurement: adapted(431999, { buyerCategory: 'utility', directive: '2014/25' }),
      findings: [],
    },
    {
      title: 'Said not to be formalised, and no procedure named.',
      procurement: worth(216000, { procedure: undefined, formalised: false }),
      findings: [{ path: '/formalised', severity: 'error' }],
    },
    {
      title: 'Said to be formalised, and adapted.',
      procurement: { ...withoutValue(), procedure: 'adapted', formalised: true },
      findings: tooLight,
    },
    {
      title: 'Formalised, which procedure is not said.',
      procurement: worth(216000, { procedure: undefined, formalised: true }),
      findings: [],
    },
    {
      title: 'Small lots are awarded otherwise.',
      procurement: adapted(216000, { smallLotExemption: true }),
      findings: [],
    },
    {
      title: 'Whether small lots are awarded otherwise is not known.',
      procurement: adapted(216000, { smallLotExemption: undefined }),
      findings: perhaps,
    },
    {
      title: 'A single lot is no small one among others.',
      procurement: adapted(216000, { ...oneLot, smallLotExemption: undefined }),
      findings: tooLight,
    },
    { title: 'A concession.', procurement: adapted(9000000, { directive: '2014/23' }), findings: [] },
    {
      title: 'A contract outside the directives.',
      procurement: adapted(9000000, { directive: 'other' }),
      findings: [],
    },
    { title: 'Training: another threshold.', procurement: adapted(300000, { cpv: ['80500000'] }), findings: [] },
    {
      title: 'Adapted, and the value is not known.',
      procurement: { ...withoutValue(), procedure: 'adapted' },
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'The value is not known, and said to be below.',
      procurement: { ...withoutValue(), procedure: 'adapted', formalised: false },
      findings: [],
    },
    {
      title: 'Which procedure is not known.',
      procurement: worth(216000, { procedure: undefined }),
      findings: [],
      notChecked: ['/procedure'],
    },
    { title: 'Without competition, below 60 000 euros.', procurement: direct(59999), findings: [] },
    { title: 'Without competition, from 60 000 euros on.', procurement: direct(60000), findings: perhaps },
    {
      title: 'Until 31 March 2026 it was 40 000.',
      procurement: direct(40000, { date: '2026-03-31' }),
      findings: perhaps,
    },
    { title: 'From the first day of 2026 on.', procurement: direct(40000, { date: '2026-01-01' }), findings: perhaps },
    { title: 'And below that it was lawful.', procurement: direct(39999, { date: '2026-03-31' }), findings: [] },
    { title: 'From 1 April 2026 it is 60 000.', procurement: direct(40000, { date: '2026-04-01' }), findings: [] },
    { title: 'Of older contracts nothing is said.', procurement: direct(90000, { date: '2025-12-31' }), findings: [] },
    { title: 'Works below 100 000 euros.', procurement: direct(99999, { contractType: 'works' }), findings: [] },
    {
      title: 'Works from 100 000 euros on.',
      procurement: direct(100000, { contractType: 'works' }),
      findings: perhaps,
    },
    { title: 'Another State has its own law.', procurement: direct(90000, { jurisdiction: 'DE' }), findings: [] },
    {
      title: 'The lots add up.',
      procurement: { ...exampleProcurement, value: undefined, procedure: 'neg-wo-call' },
      findings: perhaps,
    },
    {
      title: 'The ceiling of a framework agreement.',
      procurement: {
        ...withoutValue(),
        procedure: 'neg-wo-call',
        framework: { maxValue: { amount: 60000, currency: 'EUR' }, years: 4, maxParticipants: 2 },
      },
      findings: perhaps,
    },
    {
      title: 'Without competition, and nothing else is known.',
      procurement: { ...withoutValue(), procedure: 'neg-wo-call', date: undefined, contractType: undefined },
      findings: [],
      notChecked: ['/contractType', '/date', '/value'],
    },
    {
      title: 'A value in another currency.',
      procurement: direct(90000, { value: { amount: 90000, currency: 'SEK' } }),
      findings: [],
      notChecked: ['/value'],
    },
  ],
}
