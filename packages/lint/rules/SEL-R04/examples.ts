import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English as well, as concepts that stand together in a sentence: a warning, `possible`. What a clause of the catalogue asks has its code there.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Ability.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { code: 'slc-abil-mgmt-qual' }),
      findings: [],
    },
    {
      title: 'None of them.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { code: 'years-in-business' }),
      findings: [{ path: '/criteria/6', severity: 'error' }],
    },
    {
      title: 'A code of earlier notices that says none of the three.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { code: 'other' }),
      findings: [],
      notChecked: ['/criteria/6/code'],
    },
    {
      title: 'It is not said.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, {}),
      findings: [],
      notChecked: ['/criteria/6/code'],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'La société existe depuis cinq ans.' }, { code: 'slc-abil-mgmt-qual' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'existe depuis' }],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: selecting({ en: 'No minimum age of the company is required.' }, { code: 'slc-abil-mgmt-qual' }),
      findings: [],
    },
    {
      title: 'The age of references, and not of the firm (French).',
      procurement: selecting(
        { fr: 'Références récentes (moins de 3 ans), ou achevées il y a moins de 5 ans.' },
        { code: 'slc-abil-ref-work' },
      ),
      findings: [],
    },
  ],
}
