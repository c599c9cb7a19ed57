import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'With the notice.',
      procurement: withChanged({ method: { evidence: [{ text: { fr: 'Fiche.' }, personal: true }] } }),
      findings: [],
    },
    {
      title: 'Without it.',
      procurement: {
        ...withChanged({ method: { evidence: [{ text: { fr: 'Fiche.' }, personal: true }] } }),
        privacyNotice: false,
      },
      findings: [{ path: '/privacyNotice', severity: 'warning' }],
    },
    {
      title: 'It is not said.',
      procurement: without(
        'privacyNotice',
        withChanged({ method: { evidence: [{ text: { fr: 'Fiche.' }, personal: true }] } }),
      ),
      findings: [],
      notChecked: ['/privacyNotice'],
    },
  ],
}
