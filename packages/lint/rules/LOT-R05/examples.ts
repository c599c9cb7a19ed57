import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, oneLot, without } from '../../src/example/example-procurement'

const limited = (lotLimits: object): Procurement => ({ ...exampleProcurement, lotLimits })

export const docs: RuleDocs = {
  note: 'An error in France; elsewhere a warning: a notice has a field for it (BT-763), and art. 46(2) is from memory.',
  examples: [
    { title: 'Said not to be so.', procurement: exampleProcurement, findings: [] },
    { title: 'Tenders for up to both lots.', procurement: limited({ submitted: 2 }), findings: [] },
    {
      title: 'A single lot.',
      procurement: { ...limited({ allRequired: true }), ...oneLot },
      findings: [],
    },
    {
      title: 'Tenders must be for both lots.',
      procurement: limited({ allRequired: true }),
      findings: [{ path: '/lotLimits/allRequired', severity: 'error' }],
    },
    {
      title: 'The same in another State.',
      procurement: { ...limited({ allRequired: true }), jurisdiction: 'DE' },
      findings: [{ path: '/lotLimits/allRequired', severity: 'warning' }],
    },
    {
      title: 'In words.',
      procurement: {
        ...limited({ submitted: 2 }),
        description: { en: 'Tenderers must submit an offer for all lots.' },
      },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'must submit an offer for all lots' }],
    },
    {
      title: 'For one or more.',
      procurement: { ...limited({ submitted: 2 }), description: { en: 'Tenders may be for one or more lots.' } },
      findings: [],
    },
    {
      title: 'It is not said.',
      procurement: without('lotLimits'),
      findings: [],
      notChecked: ['/lotLimits/allRequired'],
    },
  ],
}
