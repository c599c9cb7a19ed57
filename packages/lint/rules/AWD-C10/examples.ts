import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Compares days, not hours: what was fixed on the day of the opening is taken to be in time.',
  examples: [
    { title: 'Fixed before the opening.', procurement: exampleProcurement, findings: [] },
    {
      title: 'On the day itself.',
      procurement: { ...exampleProcurement, criteriaFixedOn: '2027-01-20' },
      findings: [],
    },
    {
      title: 'Fixed the day after.',
      procurement: { ...exampleProcurement, criteriaFixedOn: '2027-01-21' },
      findings: [{ path: '/criteriaFixedOn', severity: 'error' }],
    },
    {
      title: 'Neither day is known.',
      procurement: without('openingDate', without('criteriaFixedOn')),
      findings: [],
      notChecked: ['/criteriaFixedOn', '/openingDate'],
    },
  ],
}
