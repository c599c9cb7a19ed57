import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withLot } from '../../src/example/example-procurement'

const unknown = { takeover: undefined, sourcesShared: undefined }

export const docs: RuleDocs = {
  note: 'Lots of training, steering or advice alone take nothing over, and are not asked about.',
  examples: [
    { title: 'Nothing is taken over.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Nothing is taken over, and nothing given.',
      procurement: withLot({ sourcesShared: false }),
      findings: [],
    },
    { title: 'All is given.', procurement: withLot({ takeover: true }), findings: [] },
    {
      title: 'Taken over, and nothing is given.',
      procurement: withLot({ takeover: true, sourcesShared: false }),
      findings: [{ path: '/lots/0/sourcesShared', severity: 'warning' }],
    },
    {
      title: 'Taken over, and it is not said what is given.',
      procurement: withLot({ takeover: true, sourcesShared: undefined }),
      findings: [],
      notChecked: ['/lots/0/sourcesShared'],
    },
    {
      title: 'It is not said whether something is taken over.',
      procurement: withLot(unknown),
      findings: [],
      notChecked: ['/lots/0/takeover'],
    },
    { title: 'It is not said, and all is given anyway.', procurement: withLot({ takeover: undefined }), findings: [] },
    {
      title: 'Training takes nothing over.',
      procurement: withLot({ ...unknown, activities: ['training', 'advice'] }),
      findings: [],
    },
    ...(['support', 'development', 'migration', 'hosting'] as const).map((activity) => ({
      title: `Not said, for a lot of ${activity}.`,
      procurement: withLot({ ...unknown, activities: [activity] }),
      findings: [],
      notChecked: ['/lots/0/takeover'],
    })),
    {
      title: 'Neither that nor what is done is said.',
      procurement: withLot({ ...unknown, activities: undefined }),
      findings: [],
      notChecked: ['/lots/0/takeover'],
    },
  ],
}
