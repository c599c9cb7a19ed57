import type { AwardCriterion, ClauseLookup, Criterion, Procurement } from '@opensource-experts/core'

/** A whole procurement without a finding: fictitious buyer, neutral software. Examples change one thing in it. */
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
  buyers: [{ name: 'Syndicat mixte de la Vallée claire', role: 'buyer' }],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Moteur de recherche', en: 'Search engine' } },
    { id: 'LOT-0002', title: { fr: 'Conversion de formats', en: 'Format conversion' } },
  ],
  criteria: [
    {
      id: 'price',
      kind: 'award',
      type: 'price',
      target: 'tender',
      lots: 'all',
      name: { fr: 'Prix', en: 'Price' },
      weight: { kind: 'percentage', value: 50 },
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

/** The example with one member left out. */
export function without(member: keyof Procurement, procurement: Procurement = exampleProcurement): Procurement {
  const { [member]: _, ...rest } = procurement
  return rest as Procurement
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

/** What a catalogue fixes for the clauses that examples name. */
export const exampleClauses: ClauseLookup = (id) =>
  (
    ({
      'AWD-02': { target: 'tender', tags: ['community', 'plan'], linked: true },
      'AWD-16': { target: 'tender', tags: ['environment'], linked: true },
      'PER-18': { target: 'performance', tags: ['environment'], linked: true },
    }) as const
  )[id as 'AWD-02' | 'AWD-16' | 'PER-18']
