import type { RuleDocs } from '../../src/engine/rule'
import { asking, described, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Whether the terms of replacement are stated at all is AWD-L05.',
  examples: [
    { title: 'Nothing is said of it.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Staff may be changed without anybody’s consent.',
      procurement: asking({
        en: 'The contractor may replace any of the engineers without the consent of the buyer.',
      }),
      findings: [
        {
          path: '/criteria/3/description/en',
          severity: 'warning',
          matched: 'replace any of the engineers without the consent',
        },
      ],
    },
    {
      title: 'A criterion says so.',
      procurement: described({ fr: 'Les intervenants notés sont remplacés librement par le titulaire.' }),
      findings: [
        {
          path: '/criteria/1/description/fr',
          severity: 'warning',
          matched: 'intervenants notés sont remplacés librement',
        },
      ],
    },
    {
      title: 'Staff is replaced with consent, by equals.',
      procurement: asking({
        en: 'No member of the team is replaced without the consent of the buyer, and only by persons of the same level.',
        fr: 'Aucun intervenant n’est remplacé sans l’accord de l’acheteur, ni par un profil de niveau inférieur.',
      }),
      findings: [],
    },
  ],
}
