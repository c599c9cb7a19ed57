import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { asking, exampleProcurement, withChanged } from '../../src/example/example-procurement'

const proposed = { fr: 'Les corrections sont proposées au projet d’origine.', en: 'Corrections are proposed upstream.' }
const upstream = (priced: boolean | undefined, rest: object = {}): Procurement => ({
  ...asking(proposed, { tags: ['environment', 'upstream', 'embargo'], ...rest }),
  upstreamPriced: priced,
})

export const docs: RuleDocs = {
  note:
    'Reads the documents, and no tender: that a tender prices the work at nothing shows only where there is a line for it. ' +
    'Work is asked for by a condition with the tag `upstream` that has a text or a clause.',
  examples: [
    {
      title: 'No such work is asked for.',
      procurement: { ...exampleProcurement, upstreamPriced: false },
      findings: [],
    },
    { title: 'It has a line.', procurement: upstream(true), findings: [] },
    {
      title: 'It has none.',
      procurement: upstream(false),
      findings: [{ path: '/upstreamPriced', severity: 'warning' }],
    },
    {
      title: 'A short form alone asks for it.',
      procurement: upstream(false, { description: undefined, noticeText: proposed }),
      findings: [{ path: '/upstreamPriced', severity: 'warning' }],
    },
    {
      title: 'A clause asks for it.',
      procurement: upstream(false, {
        description: undefined,
        clause: { id: 'PER-90', version: '1.0.0', level: 'basic' },
      }),
      findings: [{ path: '/upstreamPriced', severity: 'warning' }],
    },
    { title: 'A tag alone proves nothing.', procurement: upstream(false, { description: undefined }), findings: [] },
    {
      title: 'Tenders are rated on it, and nothing has to be done.',
      procurement: { ...withChanged({ method: { tags: ['upstream'] } }), upstreamPriced: false },
      findings: [],
    },
    {
      title: 'Whether it has a line is not known.',
      procurement: upstream(undefined),
      findings: [],
      notChecked: ['/upstreamPriced'],
    },
  ],
}
