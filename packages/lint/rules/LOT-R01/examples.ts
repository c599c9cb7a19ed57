import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, without, withoutValue } from '../../src/example/example-procurement'

const single = (): Procurement => ({ ...exampleProcurement, lots: exampleProcurement.lots.slice(0, 1) })

export const docs: RuleDocs = {
  note:
    'Certain once the directive and, in France, `globalContract`, elsewhere `formalised` are known; until then a warning ' +
    'and a question. A notice has no place for the reason: there the rule only asks. Concessions, defence contracts and, ' +
    'outside France, utilities are left out.',
  examples: [
    { title: 'Two lots.', procurement: exampleProcurement, findings: [] },
    {
      title: 'One lot, and the reason.',
      procurement: {
        ...single(),
        notDividedReason: {
          ground: 'L2113-11 1°',
          text: { fr: 'L’acheteur ne peut assurer par lui-même la coordination des deux prestations.' },
        },
      },
      findings: [],
    },
    { title: 'A French global contract.', procurement: { ...single(), globalContract: true }, findings: [] },
    {
      title: 'One lot without a reason.',
      procurement: single(),
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'Whether it is a global contract is not known.',
      procurement: without('globalContract', single()),
      findings: [{ path: '/lots/0', severity: 'warning' }],
      notChecked: ['/globalContract'],
    },
    {
      title: 'Which directive binds is not known.',
      procurement: without('directive', single()),
      findings: [{ path: '/lots/0', severity: 'warning' }],
      notChecked: ['/directive'],
    },
    {
      title: 'Another State: the duty of the directive begins at the thresholds, and the value is not known.',
      procurement: { ...withoutValue(single()), jurisdiction: 'DE' },
      findings: [{ path: '/lots/0', severity: 'warning' }],
      notChecked: ['/formalised'],
    },
    {
      title: 'A notice has no place for the reason.',
      procurement: { ...single(), criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/notDividedReason'],
    },
  ],
}
