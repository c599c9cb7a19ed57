import type { RuleDocs } from '../../src/engine/rule'
import { dividedIn, undividedIn, undividedNotice, undividedReason } from '../../src/example/undivided'

const warned = [{ path: '/lots/0', severity: 'warning' as const }]

export const docs: RuleDocs = {
  note:
    'The UVgO binds by the budget law of the Federation and of each Land: a warning therefore. Works are left out (VOB/A). At and ' +
    'above the EU thresholds LOT-R01 says it, by GWB § 97(4).',
  examples: [
    { title: 'Two lots.', procurement: dividedIn('DE'), findings: [] },
    {
      title: 'One lot, and the reason.',
      procurement: undividedIn('DE', { notDividedReason: undividedReason }),
      findings: [],
    },
    { title: 'One lot without a reason, at 180,000 euros.', procurement: undividedIn('DE'), findings: warned },
    {
      title: 'At or above the EU thresholds LOT-R01 says it.',
      procurement: undividedIn('DE', { value: { amount: 216000, currency: 'EUR' } }),
      findings: [],
    },
    { title: 'A utility.', procurement: undividedIn('DE', { directive: '2014/25' }), findings: [] },
    { title: 'Works.', procurement: undividedIn('DE', { contractType: 'works', formalised: false }), findings: [] },
    {
      title: 'A notice, whose documents may say it.',
      procurement: undividedNotice('DE'),
      findings: [],
      notChecked: ['/notDividedReason'],
    },
  ],
}
