import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'On the list.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { code: 'slc-abil-ref-services', evidence: [{ text: { fr: 'Liste.' }, means: 'references' }] },
      ),
      findings: [],
    },
    {
      title: 'Not on the list.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { evidence: [{ text: { fr: 'Avis.' }, means: 'other' }] },
      ),
      findings: [{ path: '/criteria/6/evidence/0', severity: 'error' }],
    },
    {
      title: 'It is not said.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { evidence: [{ text: { fr: 'Avis.' } }] }),
      findings: [],
      notChecked: ['/criteria/6/evidence/0/means'],
    },
  ],
}
