import type { Procurement } from '@opensource-experts/core'
import { expect, it } from 'vitest'
import { procurement } from './__fixtures__/procurement'
import { keptInternal } from './parts/recorded'
import { tenderDocuments } from './tender-documents'
import { toMarkdown } from './write/to-markdown'

const facts: Partial<Procurement> = {
  openingDate: '2027-01-15',
  tieBreak: ['best-quality', 'undisclosed', 'draw'],
  subcontracting: {
    allowed: true,
    maxShare: 40,
    criticalTasks: { fr: 'Le pilotage.' },
    flowDown: true,
    directPayment: false,
  },
  reliance: { allowed: true },
  consortia: { legalForm: 'after-award' },
  candidateLimit: { min: 3, max: 5 },
  documentsRequested: 'winner',
  reservedFor: ['res-ws', 'local'],
  standardTerms: ['CCAG-TIC'],
  directive: '2014/24',
  legalBasis: '32014L0024',
  buyerCategory: 'sub-central',
  contractType: 'services',
  formalised: true,
  date: '2026-12-01',
  defence: false,
  criteriaFixedOn: '2026-11-20',
  priorInvolvement: [],
  evaluators: [{ interest: true }, {}],
  excludedCategories: ['resellers'],
  procedureThresholdBasis: 'total',
  smallLotExemption: false,
  privacyNotice: true,
  socialDerogation: { ground: 'L2112-2-1', text: { fr: 'Livraison simple.' } },
  environmentDerogation: { ground: 'x' },
  softwareAssessment: true,
  upstreamPriced: true,
  noticeFormat: { name: 'eforms', version: '1.13' },
  strategic: { purposes: ['soc-obj'], social: ['opp'] },
  expectedTenderers: 4,
  framework: { maxQuantity: { value: 300, unit: 'jours' }, reason: { fr: 'Amortissement.' } },
}

const papers = Object.fromEntries(
  tenderDocuments({ ...procurement, ...facts }, { language: 'fr' }).documents.map((each) => [
    each.kind,
    toMarkdown(each).replaceAll(/[\u00a0\u202f]/gu, ' '),
  ]),
)

it.each([
  'Les offres sont ouvertes le 2027-01-15.',
  'l’offre qui a le plus de points pour la qualité',
  'un tirage au sort public',
  'La sous-traitance est admise.',
  '40 %',
  'Tâches que le soumissionnaire exécute lui-même : Le pilotage.',
  's’appuyer sur les capacités',
  'le groupement attributaire prend la forme juridique',
  '3 candidats au moins sont invités',
  '5 candidats au plus sont invités',
  'Seul le soumissionnaire pressenti',
  'ateliers protégés',
])('the rules say: %s', (says) => {
  expect(papers['consultation-rules']).toContain(says)
})

it('tenderers read no way to part tenders that the law does not take, and no reservation of that kind', () => {
  expect(papers['consultation-rules']).not.toMatch(/undisclosed|local\b/u)
})

it.each([
  'CCAG-TIC',
  'répercute sur ses sous-traitants',
  'ne sont pas payés directement',
  '300 jours',
  'Amortissement.',
])('the contract says: %s', (says) => {
  expect(papers.ccap).toContain(says)
})

it('the internal file has a line for every fact that no tender document prints, and tender documents have none', () => {
  const section =
    papers['internal-file']
      ?.split(/## \d+\. Faits de la procédure|## \d+ Faits de la procédure/u)[1]
      ?.split('\n## ')[0] ?? ''
  expect(section.split('\n').filter((line) => line.startsWith('- ') || line.startsWith('* '))).toHaveLength(
    keptInternal.length,
  )
  for (const says of [
    'eforms 1.13',
    'soc-obj, opp',
    'L2112-2-1: Livraison simple.',
    '2, dont avec un intérêt : 1',
    'aucune',
  ])
    expect(section).toContain(says)
  for (const kind of ['consultation-rules', 'ccap', 'cctp', 'answer-frame'])
    expect(papers[kind]).not.toContain('dont avec un intérêt')
})
