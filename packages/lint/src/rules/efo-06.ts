import { criterionTexts, frameTexts } from '../texts'
import { exampleProcurement, withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

/** `{name}`, and `{days:day|days}` for a number with its noun: the placeholders of the catalogue. */
const placeholder = /\{[\p{L}_][\p{L}\p{N}_.-]*(?::[^{}]*)?\}/gu

export const efo06: Rule = {
  id: 'EFO-06',
  summary: 'No text that is exported still holds a placeholder.',
  family: 'eforms',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'any',
  appliesTo: ['selection', 'award', 'performance', 'technical-specification', 'lots', 'document'],
  legalBasis: [],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/*', '/lots/*/*', '/title', '/description'],
  *check({ procurement, entries }) {
    const texts = [
      ...frameTexts(procurement).map((text) => ({ text, about: {} })),
      ...entries.flatMap(({ criterion, pointer, lots }) =>
        criterionTexts(criterion, pointer).map((text) => ({ text, about: { criterion: criterion.id, lots } })),
      ),
    ]
    for (const { text, about } of texts) {
      const placeholders = [...new Set(text.text.match(placeholder))]
      const [matched] = placeholders
      if (matched) yield { path: text.path, ...about, params: { placeholders, language: text.language }, matched }
    }
  },
}

export const efo06Docs = (): RuleDocs => ({
  note:
    'A rule of this project: what nobody filled in cannot be what the buyer meant. Every language is read, in names, texts, evidence, verification, link, sub-criteria and ' +
    'steps.',
  examples: [
    { title: 'Texts without placeholders.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Braces that hold no name.',
      procurement: withChanged({ method: { description: { en: 'The set {1, 2} and the empty object {}.' } } }),
      findings: [],
    },
    {
      title: 'One language was filled in, the other was not.',
      procurement: withChanged({
        method: { description: { fr: 'Sous 20 jours ouvrés.', en: 'Within {days} working days.' } },
      }),
      findings: [{ path: '/criteria/1/description/en', severity: 'error', matched: '{days}' }],
    },
    {
      title: 'A placeholder in the evidence of a term and in the title of a lot.',
      procurement: {
        ...withChanged({ 'remote-work': { evidence: [{ text: { fr: 'Un rapport tous les {months:mois|mois}.' } }] } }),
        lots: [{ id: 'LOT-0001', title: { fr: 'Support de {component}' } }],
      },
      findings: [
        { path: '/criteria/3/evidence/0/text/fr', severity: 'error', matched: '{months:mois|mois}' },
        { path: '/lots/0/title/fr', severity: 'error', matched: '{component}' },
      ],
    },
  ],
})
