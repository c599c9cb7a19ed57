import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withLot } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Whether lots were cut by territory is asked only where their places of performance differ and the work may be remote.',
  examples: [
    { title: 'Lots by software.', procurement: exampleProcurement, findings: [] },
    {
      title: 'By territory, for work on site.',
      procurement: withLot({ geographic: true, onSite: true }),
      findings: [],
    },
    {
      title: 'By territory, for remote work.',
      procurement: withLot({ geographic: true, onSite: false }),
      findings: [{ path: '/lots/0/onSite', severity: 'info' }],
    },
    {
      title: 'Whether the work is done on site is not known.',
      procurement: withLot({ geographic: true, onSite: undefined }),
      findings: [],
      notChecked: ['/lots/0/onSite'],
    },
    {
      title: 'Places differ, and whether that is why is not known.',
      procurement: withLot({ geographic: undefined, nuts: ['FRI31'] }),
      findings: [],
      notChecked: ['/lots/0/geographic'],
    },
    {
      title: 'Places differ, and the work is done there.',
      procurement: withLot({ geographic: undefined, onSite: true, nuts: ['FRI31'] }),
      findings: [],
    },
    { title: 'Both in the same place.', procurement: withLot({ geographic: undefined }), findings: [] },
  ],
}
