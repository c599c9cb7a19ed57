import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

const limited = (lotLimits: object) => ({ ...exampleProcurement, lotLimits })

export const docs: RuleDocs = {
  note: 'BT-31 at most the number of lots, BT-33 at most BT-31, both whole numbers from 1, neither with a single lot.',
  examples: [
    { title: 'No limits.', procurement: exampleProcurement, findings: [] },
    { title: 'Tenders for both lots, award of one.', procurement: limited({ submitted: 2, awarded: 1 }), findings: [] },
    {
      title: 'Tenders for three lots where there are two.',
      procurement: limited({ submitted: 3, awarded: 1 }),
      findings: [{ path: '/lotLimits/submitted', severity: 'error' }],
    },
    {
      title: 'More awards than tenders.',
      procurement: limited({ submitted: 1, awarded: 2 }),
      findings: [{ path: '/lotLimits/awarded', severity: 'error' }],
    },
    {
      title: 'A limit with a single lot.',
      procurement: { ...limited({ awarded: 1 }), lots: exampleProcurement.lots.slice(0, 1) },
      findings: [{ path: '/lotLimits/awarded', severity: 'warning' }],
    },
  ],
}
