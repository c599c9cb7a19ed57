import type { RuleDocs } from '../../src/engine/rule'
import { dividedIn, undividedIn, undividedNotice, undividedReason } from '../../src/example/undivided'

const euros = (amount: number) => ({ value: { amount, currency: 'EUR' } })

export const docs: RuleDocs = {
  note:
    'The duty is to consider lots and to give the main reasons, not to divide. The threshold is that of federal supplies and ' +
    'services, whoever buys, for works too; the table of core has it by date. From the EU threshold of the buyer on LOT-R01 ' +
    'says it.',
  examples: [
    { title: 'Two lots.', procurement: dividedIn('BE'), findings: [] },
    {
      title: 'One lot, and the reason.',
      procurement: undividedIn('BE', { notDividedReason: undividedReason }),
      findings: [],
    },
    { title: 'One lot just below the threshold of 2026.', procurement: undividedIn('BE', euros(139999)), findings: [] },
    {
      title: 'One lot at it, without a reason.',
      procurement: undividedIn('BE', euros(140000)),
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'The value of the lot counts where the whole has none.',
      procurement: undividedIn('BE', { value: undefined, formalised: false }),
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'Which directive binds is not known.',
      procurement: undividedIn('BE', { directive: undefined }),
      findings: [{ path: '/lots/0', severity: 'warning' }],
    },
    { title: 'A utility.', procurement: undividedIn('BE', { directive: '2014/25' }), findings: [] },
    {
      title: 'A value in another currency.',
      procurement: undividedIn('BE', { formalised: false, value: { amount: 180000, currency: 'SEK' } }),
      findings: [],
      notChecked: ['/value'],
    },
    {
      title: 'A day for which no threshold is held.',
      procurement: undividedIn('BE', { formalised: false, date: '2025-06-01' }),
      findings: [],
      notChecked: ['/date'],
    },
    {
      title: 'A notice, whose documents may say it.',
      procurement: undividedNotice('BE'),
      findings: [],
      notChecked: ['/notDividedReason'],
    },
  ],
}
