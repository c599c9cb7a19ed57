import type {
  AwardCriterion,
  ClauseFacts,
  ClauseLookup,
  Criterion,
  LocalizedText,
  Lot,
  Procurement,
} from '@opensource-experts/core'

const promised = {
  announced: true,
  reporting: true,
  remedy: true,
  named: [],
  subjectMatterLink: { fr: 'Condition d’exécution du lot.', en: 'A condition of the performance of the lot.' },
}

const marks = {
  method: 'quality.anchored-steps',
  steps: [
    { fr: 'Aucune réponse.', en: 'No answer.' },
    { fr: 'La réponse ne traite pas tous les points.', en: 'The answer leaves points out.' },
    { fr: 'Tous les points sont traités.', en: 'Every point is answered.' },
    { fr: 'Chaque point a un délai.', en: 'Every point has a time limit.' },
    { fr: 'Chaque délai est tenu dans l’exemple joint.', en: 'Every time limit is kept in the example enclosed.' },
  ],
} as const

const shown = {
  named: [],
  scoring: marks,
  evidence: [{ text: { fr: 'Note de deux pages.', en: 'A note of two pages.' } }],
  verification: { fr: 'Lecture par deux évaluateurs.', en: 'Read by two evaluators.' },
} as const

/** What there is to know of a lot. */
const lotFacts = {
  durationMonths: 36,
  onSite: false,
  activities: ['support', 'development'],
  userFacing: false,
  takeover: false,
  sourcesShared: true,
  fte: 1,
  labourShare: 40,
  geographic: false,
  selectionSources: ['epo-notice'],
  awardMethod: { total: 'total.weighted-sum', rounding: { decimals: 2, stage: 'total' } },
} as const

const openness = { freelyObtained: true, freelyModified: true, openToAllSpecialists: true, servicesOnly: true } as const

/**
 * A whole procurement without a finding, in which every fact that a rule asks for is known: fictitious buyer, neutral
 * software. Examples change one thing in it.
 */
export const exampleProcurement: Procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  directive: '2014/24',
  buyerCategory: 'sub-central',
  contractType: 'services',
  procedure: 'open',
  date: '2026-12-01',
  languages: ['fr', 'en'],
  title: {
    fr: 'Support et maintenance de deux logiciels libres',
    en: 'Support and maintenance of two free software packages',
  },
  cpv: ['72267000'],
  value: { amount: 420000, currency: 'EUR' },
  fixedPrice: false,
  globalContract: false,
  dps: false,
  defence: false,
  criteriaFixedOn: '2026-11-20',
  openingDate: '2027-01-20',
  tieBreak: ['best-quality', 'draw'],
  subcontracting: { allowed: true, flowDown: true, directPayment: true },
  reliance: { allowed: true },
  consortia: { legalForm: 'none' },
  documentsRequested: 'winner',
  reservedFor: [],
  priorInvolvement: [],
  evaluators: [{ interest: false }],
  excludedCategories: [],
  procedureThresholdBasis: 'total',
  smallLotExemption: false,
  privacyNotice: true,
  openSource: {
    required: true,
    reason: { fr: 'Le logiciel livré est partagé avec d’autres collectivités.', en: 'Other authorities share it.' },
  },
  softwareAssessment: true,
  standardTerms: ['CCAG-TIC'],
  upstreamPriced: true,
  noticeFormat: { name: 'eforms', version: '1.13' },
  strategic: { purposes: [] },
  expectedTenderers: 5,
  provenance: { author: 'Syndicat mixte de la Vallée claire', interests: [] },
  lotLimits: { allRequired: false },
  buyers: [{ name: 'Syndicat mixte de la Vallée claire', role: 'buyer' }],
  lots: [
    {
      id: 'LOT-0001',
      title: { fr: 'Moteur de recherche', en: 'Search engine' },
      value: { amount: 240000, currency: 'EUR' },
      ...lotFacts,
      software: [{ name: 'Moteur A', licence: 'Apache-2.0', dependencies: [], openness }],
      componentFamilies: ['search'],
    },
    {
      id: 'LOT-0002',
      title: { fr: 'Conversion de formats', en: 'Format conversion' },
      value: { amount: 180000, currency: 'EUR' },
      ...lotFacts,
      software: [{ name: 'Convertisseur B', licence: 'MIT', dependencies: [], openness }],
      componentFamilies: ['conversion'],
    },
  ],
  criteria: [
    {
      id: 'price',
      kind: 'award',
      type: 'price',
      target: 'tender',
      lots: 'all',
      name: { fr: 'Prix', en: 'Price' },
      named: [],
      weight: { kind: 'percentage', value: 50 },
      scoring: { method: 'price.absolute-ceiling', params: { C: 300000 } },
    },
    {
      id: 'method',
      kind: 'award',
      type: 'quality',
      target: 'tender',
      lots: 'all',
      name: { fr: 'Méthode proposée', en: 'Proposed method' },
      description: {
        fr: 'Méthode proposée pour les corrections du lot.',
        en: 'Method proposed for the corrections of the lot.',
      },
      tags: [],
      ...shown,
      commitment: false,
      weight: { kind: 'percentage', value: 40 },
      subjectMatterLink: { fr: 'Les corrections sont la prestation achetée.', en: 'Corrections are what is bought.' },
    },
    {
      id: 'environment',
      kind: 'award',
      type: 'quality',
      target: 'tender',
      lots: 'all',
      name: { fr: 'Sobriété du service', en: 'Resource use of the service' },
      tags: ['environment'],
      ...shown,
      commitment: true,
      weight: { kind: 'percentage', value: 10 },
      subjectMatterLink: { fr: 'Le service consomme des serveurs du lot.', en: 'The service uses servers of the lot.' },
    },
    {
      id: 'remote-work',
      kind: 'performance',
      target: 'performance',
      lots: 'all',
      name: { fr: 'Réunions à distance', en: 'Remote meetings' },
      description: { fr: 'Les réunions se tiennent à distance.', en: 'Meetings are held remotely.' },
      tags: ['environment'],
      ...promised,
      covers: ['environment'],
    },
    {
      id: 'apprentices',
      kind: 'performance',
      target: 'performance',
      lots: 'all',
      name: { fr: 'Heures d’insertion', en: 'Hours of social inclusion' },
      description: { fr: 'Une part des heures est réservée.', en: 'A share of the hours is set aside.' },
      tags: ['social'],
      ...promised,
      covers: [],
    },
    {
      id: 'handover',
      kind: 'performance',
      target: 'performance',
      lots: 'all',
      name: { fr: 'Réversibilité', en: 'Handover at the end' },
      description: { fr: 'Le titulaire remet tout au suivant.', en: 'The contractor hands all over to the next one.' },
      tags: ['exit'],
      ...promised,
      covers: [],
    },
  ],
}

/** The example with criteria changed by id; `undefined` leaves one out. */
export function withChanged(changes: Readonly<Record<string, object | undefined>>, ...added: Criterion[]): Procurement {
  const criteria = exampleProcurement.criteria.flatMap((criterion): Criterion[] => {
    if (!(criterion.id in changes)) return [criterion]
    const change = changes[criterion.id]
    return change ? [{ ...criterion, ...change } as Criterion] : []
  })
  return { ...exampleProcurement, criteria: [...criteria, ...added] }
}

/** The example with these words in its quality criterion. */
export const described = (description: LocalizedText, rest: object = {}): Procurement =>
  withChanged({ method: { description, ...rest } })

/** The example with these words in its performance condition. */
export const asking = (description: LocalizedText, rest: object = {}): Procurement =>
  withChanged({ 'remote-work': { description, ...rest } })

/** The example with a selection criterion of these words. */
export const selecting = (description: LocalizedText, rest: object = {}): Procurement =>
  withChanged({}, {
    ...{ id: 'ability', kind: 'selection', target: 'operator', lots: 'all', use: 'minimum' },
    ...{ name: { fr: 'Capacité', en: 'Ability' }, description },
    verification: { fr: 'Lecture du dossier.', en: 'The file is read.' },
    ...rest,
  } as Criterion)

/** The example whose quality criterion counts contributions, as it should. */
export const counting = (metric: object = {}, rest: object = {}): Procurement =>
  withChanged({
    method: {
      metric: {
        kinds: ['code', 'reviews', 'documentation'],
        windowMonths: 24,
        cap: 5,
        exclusions: ['bots', 'own-forks', 'after-publication'],
        comparableAccepted: true,
        topLevelOperators: 4,
        ...metric,
      },
      ...rest,
    },
  })

/** The example with one member left out. */
export function without(member: keyof Procurement, procurement: Procurement = exampleProcurement): Procurement {
  const { [member]: _, ...rest } = procurement
  return rest as Procurement
}

/** The example with something else said of its first lot. */
export function withLot(change: object, procurement: Procurement = exampleProcurement): Procurement {
  const [first, ...others] = procurement.lots
  return { ...procurement, lots: [{ ...first, ...change } as Lot, ...others] }
}

/** The example's first lot alone, with the reason why. */
export const oneLot: Pick<Procurement, 'lots' | 'notDividedReason'> = {
  lots: exampleProcurement.lots.slice(0, 1),
  notDividedReason: { ground: 'L2113-10', text: { fr: 'Un seul logiciel, dans un seul service.' } },
}

/** Without any value: neither of the whole nor of a lot. */
export function withoutValue(procurement: Procurement = exampleProcurement): Procurement {
  const { value: _, lots, ...rest } = procurement
  return { ...rest, lots: lots.map(({ value, ...lot }) => lot) }
}

/** A quality criterion as `read` gives it: from a notice, for one lot, with what a notice can say. */
export function noticeCriterion(position: number, part: Partial<AwardCriterion> = {}): AwardCriterion {
  return {
    id: `LOT-0001.award.${position}`,
    kind: 'award',
    type: 'quality',
    origin: 'notice',
    lots: ['LOT-0001'],
    name: { fr: 'Valeur technique', en: 'Technical value' },
    ...part,
  }
}

/** A criterion as the form of a platform keeps it: a name and a weight, and neither a link nor a target. */
export function formCriterion(id: string, part: object = {}): Criterion {
  return { id, kind: 'award', lots: 'all', name: { fr: id, en: id }, ...part } as unknown as Criterion
}

/** A condition of performance that is made from a clause. */
export function pairedTerm(
  clause: string,
  { lots = 'all', params = {} }: { readonly lots?: Criterion['lots']; readonly params?: Record<string, number> } = {},
): Criterion {
  return {
    ...{ id: 'paired', kind: 'performance', target: 'performance', lots },
    ...{ name: { fr: 'Condition', en: 'Condition' }, clause: { id: clause, version: '1.0.0', level: 'basic', params } },
  } as Criterion
}

/** What a catalogue fixes for the clauses that examples name. */
export const exampleClauses: ClauseLookup = (id) => facts[id]

const facts: Readonly<Record<string, ClauseFacts>> = {
  'AWD-02': { target: 'tender', tags: ['community', 'plan'], linked: true, commitment: true },
  'AWD-16': { target: 'tender', tags: ['environment'], linked: true },
  'PER-18': { target: 'performance', tags: ['environment'], linked: true },
  'AWD-90': {
    target: 'tender',
    tags: [],
    linked: true,
    pairs: { needs: [{ clause: 'PER-90', same: ['days'], levels: ['advanced'] }] },
  },
  'AWD-91': { target: 'tender', tags: [], linked: true, pairs: { excludes: [{ clause: 'PER-90', reason: 'x' }] } },
  'AWD-92': { target: 'tender', tags: [], linked: true, pairs: { countsTwice: [{ clause: 'PER-90', reason: 'x' }] } },
  'PER-90': { target: 'performance', tags: [], linked: true },
} as const
