import type { RuleDocs } from '../../src/engine/rule'
import { dividedIn, undividedIn, undividedNotice, undividedReason } from '../../src/example/undivided'

const warned = [{ path: '/lots/0', severity: 'warning' as const }]

export const docs: RuleDocs = {
  note:
    'Art. 58 speaks of all contracts; that it binds below the EU thresholds follows from art. 48(4), which is quoted from memory: ' +
    'a warning therefore. Utilities need not divide (a court of 2025).',
  examples: [
    { title: 'Two lots.', procurement: dividedIn('IT'), findings: [] },
    {
      title: 'One lot, and the reason.',
      procurement: undividedIn('IT', { notDividedReason: undividedReason }),
      findings: [],
    },
    { title: 'One lot without a reason, at 180,000 euros.', procurement: undividedIn('IT'), findings: warned },
    {
      title: 'At or above the EU thresholds LOT-R01 says it.',
      procurement: undividedIn('IT', { value: { amount: 216000, currency: 'EUR' } }),
      findings: [],
    },
    { title: 'A utility.', procurement: undividedIn('IT', { directive: '2014/25' }), findings: [] },
    {
      title: 'A notice, whose documents may say it.',
      procurement: undividedNotice('IT'),
      findings: [],
      notChecked: ['/notDividedReason'],
    },
  ],
}
