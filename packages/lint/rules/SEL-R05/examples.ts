import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'It does.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { code: 'slc-abil-ref-services', minimum: { what: 'references', value: 2, years: 3, inNotice: true } },
      ),
      findings: [],
    },
    {
      title: 'Only in the documents.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 2, years: 3, inNotice: false } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'error' }],
    },
    {
      title: 'What is only ranked has no minimum.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { use: 'ranking' }),
      findings: [],
    },
    {
      title: 'Whether there is a minimum is not known.',
      procurement: selecting({ fr: 'Références significatives.', en: 'References.' }),
      findings: [],
      notChecked: ['/criteria/6/minimum'],
    },
    {
      title: 'It is not said.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 2, years: 3 } },
      ),
      findings: [],
      notChecked: ['/criteria/6/minimum/inNotice'],
    },
  ],
}
