import type { RuleDocs } from '../../src/engine/rule'
import { asking, described, selecting, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where the list of platforms has one name and no other proof is accepted. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Liens publics vers toute forge, par exemple GitHub, ou attestation du projet.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Public links, for example on GitHub, or any other proof of the same facts.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Profil GitHub de chaque intervenant.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'Profil GitHub' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Only contributions visible on GitHub are counted.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'visible on GitHub' }],
    },
    {
      title: 'One platform, and nothing else is accepted.',
      procurement: withChanged({
        method: { evidence: [{ text: { fr: 'Liens.' }, platforms: ['github.com'], orEquivalent: false }] },
      }),
      findings: [{ path: '/criteria/1/evidence/0', severity: 'error' }],
    },
    {
      title: 'One platform alone, in a selection criterion.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { evidence: [{ text: { fr: 'Un lien.' }, platforms: ['forge'], orEquivalent: false }] },
      ),
      findings: [{ path: '/criteria/6/evidence/0', severity: 'error' }],
    },
    {
      title: 'Two platforms.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { evidence: [{ text: { fr: 'Un lien.' }, platforms: ['forge', 'other'], orEquivalent: false }] },
      ),
      findings: [],
    },
    {
      title: 'One platform, or an equivalent.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { evidence: [{ text: { fr: 'Un lien.' }, platforms: ['forge'], orEquivalent: true }] },
      ),
      findings: [],
    },
    {
      title: 'No platform.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { evidence: [{ text: { fr: 'Un lien.' }, orEquivalent: false }] },
      ),
      findings: [],
    },
    {
      title: 'A condition of performance is no proof.',
      procurement: asking(
        { fr: 'Les correctifs sont publiés.' },
        { evidence: [{ text: { fr: 'Un lien.' }, platforms: ['forge'], orEquivalent: false }] },
      ),
      findings: [],
    },
  ],
}
