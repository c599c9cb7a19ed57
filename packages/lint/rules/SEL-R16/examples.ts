import type { RuleDocs } from '../../src/engine/rule'
import { asking, described, exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Times of response on site, names of the buyer and of public bodies are left alone. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Intervention sur site en quatre heures ouvrées, quel que soit le lieu d’établissement ; aucune préférence aux entreprises locales.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'On-site response within four local business hours, wherever the tenderer is established.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Implantation locale du soumissionnaire.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'locale du soumissionnaire' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Headquarters within 50 km of the town hall.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'Headquarters within 50 km' }],
    },
    {
      title: 'What papers come from where (French).',
      procurement: described({
        fr: 'Si le titulaire est établi en France, attestations fiscales ; sinon, celles d’un organisme établi dans un autre État membre.',
      }),
      findings: [],
    },
    {
      title: 'In a condition (French).',
      procurement: asking({ fr: 'Le titulaire a son siège dans le département.' }),
      findings: [{ path: '/criteria/3/description/fr', severity: 'warning', matched: 'siège dans le département' }],
    },
    {
      title: 'In a selection criterion (French).',
      procurement: selecting({ fr: 'Le candidat a son siège dans le département.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'siège dans le département' }],
    },
    {
      title: 'In the description of the whole (French).',
      procurement: { ...exampleProcurement, description: { fr: 'Le candidat a son siège dans le département.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'candidat a son siège dans le département' }],
    },
  ],
}
