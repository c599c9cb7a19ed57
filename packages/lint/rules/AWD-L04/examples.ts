import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'Reads the target and the statement; whether it convinces is for a person to judge. Where the words tie the staff to ' +
    'the contract, it is a question.',
  examples: [
    { title: 'No staff is rated.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Staff is rated, and it is said why.',
      procurement: withChanged({
        method: {
          target: 'assigned-staff',
          staffImpact: { fr: 'Les corrections dépendent de ceux qui les écrivent.' },
        },
      }),
      findings: [],
    },
    {
      title: 'Staff is rated, and nothing is said.',
      procurement: withChanged({
        method: { target: 'assigned-staff' },
        handover: { tags: ['exit', 'staff-replacement'] },
      }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'The words tie the staff to the contract.',
      procurement: withChanged({
        method: {
          target: 'assigned-staff',
          description: { en: 'Experience of the two engineers assigned to the contract.' },
        },
      }),
      findings: [],
      notChecked: ['/criteria/1/staffImpact'],
    },
    {
      title: 'A clause may say it.',
      procurement: withChanged({ method: { target: 'assigned-staff', clause: { id: 'AWD-01', version: '1.0.0' } } }),
      findings: [],
      notChecked: ['/criteria/1/staffImpact'],
    },
  ],
}
