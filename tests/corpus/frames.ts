import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

// Documents that are sound as far as they go: what a case puts into them is what it is about. Law: as the cases.

export type Place =
  | 'award'
  | 'selection'
  | 'performance'
  | 'specification'
  | 'description'
  | 'lots-reason'
  | 'lots-rule'

/** A document before it is parsed. */
export type Draft = Record<string, unknown>

export interface Words {
  readonly title: string
  readonly lots: readonly string[]
  readonly buyer: string
  readonly price: string
  readonly method: string
  readonly methodText: string
  readonly environment: string
  readonly environmentText: string
  readonly references: string
  readonly referencesText: string
  readonly referencesProof: string
  readonly methodTerm: string
  readonly environmentTerm: string
  readonly socialTerm: string
  readonly link: string
  readonly verification: string
  readonly evidence: string
  readonly staffImpact: string
  readonly reason: string
  readonly rule: string
  readonly steps: readonly string[]
  readonly neutral: Readonly<Record<'award' | 'selection' | 'performance' | 'specification' | 'description', string>>
}

const words = parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8')) as Record<string, Words>

export function wordsOf(language: string): Words {
  const found = words[language]
  if (!found) throw new Error(`words.yaml has no "${language}"`)
  return found
}

interface FrameFacts {
  readonly language: string
  readonly jurisdiction: string
  readonly nuts: string
  readonly lots: 1 | 2
  readonly value: number
  readonly procedure: string
  readonly formalised: boolean
  /** What was answered beside the minimum; false: a file as it lies on the desk, with texts and little else. */
  readonly complete: boolean
}

const frames = {
  'fr-adapted': frame('fr', 'FR', 'FRI31', 1, 78_000, 'adapted', false),
  'fr-formal': frame('fr', 'FR', 'FRI31', 2, 600_000, 'open', true),
  'fr-formal-single': frame('fr', 'FR', 'FRI31', 1, 600_000, 'open', true),
  'be-open': frame('fr', 'BE', 'BE332', 2, 600_000, 'open', true),
  'ie-open': frame('en', 'IE', 'IE042', 2, 600_000, 'open', true),
  'ie-open-single': frame('en', 'IE', 'IE042', 1, 600_000, 'open', true),
  'de-open': frame('de', 'DE', 'DEA5B', 2, 600_000, 'open', true),
  'it-open': frame('it', 'IT', 'ITI17', 2, 600_000, 'open', true),
  'es-open': frame('es', 'ES', 'ES511', 2, 600_000, 'open', true),
  'nl-open': frame('nl', 'NL', 'NL310', 2, 600_000, 'open', true),
  'fr-desk': { ...frame('fr', 'FR', 'FRI31', 2, 600_000, 'open', true), complete: false },
  'fr-desk-adapted': { ...frame('fr', 'FR', 'FRI31', 1, 78_000, 'adapted', false), complete: false },
  'be-desk': { ...frame('fr', 'BE', 'BE332', 2, 600_000, 'open', true), complete: false },
  'ie-desk': { ...frame('en', 'IE', 'IE042', 2, 600_000, 'open', true), complete: false },
} as const satisfies Record<string, FrameFacts>

export type FrameName = keyof typeof frames

export const frameNames = Object.keys(frames) as FrameName[]

/** The sound document that a half-filled one would become. */
const filled: Partial<Record<FrameName, FrameName>> = {
  'fr-desk': 'fr-formal',
  'fr-desk-adapted': 'fr-adapted',
  'be-desk': 'be-open',
  'ie-desk': 'ie-open',
}

export function soundOf(name: FrameName): FrameName {
  return filled[name] ?? name
}

export function languageOf(name: FrameName): string {
  return frames[name].language
}

function frame(
  language: string,
  jurisdiction: string,
  nuts: string,
  lots: 1 | 2,
  value: number,
  procedure: string,
  formalised: boolean,
): FrameFacts {
  return { language, jurisdiction, nuts, lots, value, procedure, formalised, complete: true }
}

/** What a buyer has answered who left nothing open. */
const answered = {
  fixedPrice: false,
  globalContract: false,
  dps: false,
  defence: false,
  criteriaFixedOn: '2026-09-28',
  openingDate: '2026-11-12',
  tieBreak: ['best-quality', 'draw'],
  subcontracting: { allowed: true, flowDown: true, directPayment: true },
  reliance: { allowed: true },
  consortia: { legalForm: 'none' },
  documentsRequested: 'winner',
  reservedFor: [],
  priorInvolvement: [],
  evaluators: [{ interest: false }, { interest: false }],
  excludedCategories: [],
  procedureThresholdBasis: 'total',
  smallLotExemption: false,
  privacyNotice: true,
  openSource: { required: false },
  upstreamPriced: true,
  strategic: { purposes: [], innovation: [], social: [] },
  expectedTenderers: 6,
}

export function draftOf(name: FrameName): Draft {
  const facts: FrameFacts = frames[name]
  const said = wordsOf(facts.language)
  const text = (value: string) => ({ [facts.language]: value })
  const one = facts.lots === 1
  return {
    schemaVersion: '1',
    jurisdiction: facts.jurisdiction,
    directive: '2014/24',
    buyerCategory: 'sub-central',
    contractType: 'services',
    procedure: facts.procedure,
    date: '2026-10-05',
    languages: [facts.language],
    title: text(said.title),
    cpv: ['72267000'],
    value: { amount: facts.value, currency: 'EUR' },
    buyers: [{ name: text(said.buyer), role: 'buyer' }],
    ...(one && {
      notDividedReason: { ground: facts.jurisdiction === 'FR' ? 'L2113-10' : '46(1)', text: text(said.reason) },
    }),
    ...(!one && facts.complete && { lotLimits: { submitted: 2, awarded: 2, allRequired: false } }),
    ...(facts.complete && {
      ...answered,
      formalised: facts.formalised,
      ...(facts.formalised && { noticeFormat: { name: 'eforms', version: '1.13' } }),
    }),
    lots: (one ? [facts.value] : [facts.value * 0.6, facts.value * 0.4]).map((amount, index) => ({
      id: `LOT-000${index + 1}`,
      title: text(one ? said.title : (said.lots[index] ?? said.title)),
      nuts: [facts.nuts],
      value: { amount, currency: 'EUR' },
      durationMonths: 36,
      ...(facts.complete && {
        activities: ['support', 'development'],
        onSite: false,
        userFacing: false,
        takeover: true,
        sourcesShared: true,
        fte: 2,
        geographic: false,
        selectionSources: ['epo-notice'],
        awardMethod: { total: 'total.weighted-sum', rounding: { decimals: 2, stage: 'total' } },
      }),
    })),
    criteria: criteriaOf(facts, said),
  }
}

function criteriaOf({ language, complete }: FrameFacts, said: Words): Draft[] {
  const text = (value: string) => ({ [language]: value })
  const percentage = (value: number) => ({ kind: 'percentage', value })
  const term = (id: string, name: string, description: string, tags: string[], covers: string[]) => ({
    ...{ id, kind: 'performance', target: 'performance', lots: 'all' },
    ...{ name: text(name), description: text(description) },
    ...(complete && {
      ...{ tags, covers, announced: true, reporting: true, remedy: true, named: [] },
      subjectMatterLink: text(said.link),
    }),
  })
  return [
    {
      ...{ id: 'price', kind: 'award', type: 'price', target: 'tender', lots: 'all', name: text(said.price) },
      weight: percentage(50),
      ...(complete && { scoring: { method: 'price.proportional-lowest' } }),
    },
    {
      ...{ id: 'method', kind: 'award', type: 'quality', target: 'tender', lots: 'all', name: text(said.method) },
      ...{ description: text(said.methodText), weight: percentage(40) },
      ...(complete && judged(language, [])),
    },
    {
      ...{ id: 'environment', kind: 'award', type: 'quality', target: 'tender', lots: 'all' },
      ...{ name: text(said.environment), description: text(said.environmentText), weight: percentage(10) },
      ...(complete && judged(language, ['environment'])),
    },
    {
      ...{ id: 'references', kind: 'selection', target: 'operator', lots: 'all', code: 'slc-abil-ref-services' },
      ...{ name: text(said.references), description: text(said.referencesText) },
      ...(complete && {
        use: 'minimum',
        minimum: { what: 'references', value: 1, years: 3, inNotice: true, eliminatory: false, eligibleOperators: 8 },
        evidence: [{ text: text(said.referencesProof), means: 'references', orEquivalent: true, personal: false }],
        ...{ subjectMatterLink: text(said.link), named: [], tags: [] },
      }),
    },
    term('method-term', said.method, said.methodTerm, [], ['method']),
    term('environment-term', said.environment, said.environmentTerm, ['environment'], ['environment']),
    term('social-term', 'Insertion', said.socialTerm, ['social'], []),
  ]
}

/** Link, proof, check and grid of an award criterion that nothing is missing of. */
export function judged(language: string, tags: readonly string[]): Draft {
  const said = wordsOf(language)
  const text = (value: string) => ({ [language]: value })
  return {
    tags,
    named: [],
    subjectMatterLink: text(said.link),
    verification: text(said.verification),
    evidence: [{ text: text(said.evidence), orEquivalent: true, personal: false, controlled: false }],
    scoring: { method: 'quality.anchored-steps', steps: said.steps.map(text) },
    commitment: true,
  }
}
