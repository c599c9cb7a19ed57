import type { Criterion, Lot, Procurement } from '@opensource-experts/core'
import { anything, blank, code, dictionary, entriesOf, group, list, type Reader } from './reader'
import { state } from './state'
import {
  day,
  decimal,
  decimalFrom0,
  duration,
  flag,
  language,
  number,
  text,
  texts,
  weightValue,
  written,
} from './values'

// What rules read, member for member: a new member of the model does not compile until it stands here.

const money = group({ amount: decimalFrom0, currency: written('currency') })
const extensions = dictionary(anything, () => {})
const provenance = group({
  author: text,
  catalogue: group({ name: text, version: text }),
  licence: text,
  adapted: list(text),
  interests: list(text),
})
const awardMethod = group({
  complicated: texts,
  orderJustification: texts,
  total: text,
  rounding: group({ decimals: number, stage: code('each', 'total') }),
  combination: texts,
})
const reason = group({ ground: text, text: texts })
const scoring = group({ method: text, params: extensions, steps: list(texts, blank) })

const weightKinds = ['percentage', 'points', 'decimal', 'order'] as const
/** By kind, since the bounds of the number are those of its kind; what is no kind has the widest. */
const weightGroups = new Map<unknown, Reader>(
  [undefined, ...weightKinds].map((kind) => [
    kind,
    group({
      kind: code(...weightKinds),
      value: weightValue(kind),
      middle: flag,
      min: decimalFrom0,
      max: decimalFrom0,
    }),
  ]),
)
const weight: Reader = (value, walk) => {
  if (typeof value === 'number') return walk.wrong('weight', value, { kind: 'percentage', value })
  const kind = entriesOf(value)?.find(([key]) => key === 'kind')?.[1]
  const sound = (weightGroups.get(kind) ?? weightGroups.get(undefined))?.(value, walk)
  // A weight without its kind or its number is not a weight of 0: it is not known.
  return hasMembers(sound, 'kind', 'value') ? sound : walk.lack()
}

function hasMembers(value: unknown, ...names: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && names.every((name) => Object.hasOwn(value, name))
}

const lotReferences: Reader = (value, walk) => {
  if (value === 'all') return value
  if (typeof value === 'string') return walk.wrong('list', value, /^all$/iu.test(value) ? 'all' : [value])
  return list(text)(value, walk)
}

const documentTexts = group({ contract: texts, specifications: texts, answer: texts, internal: texts })

const subCriterion = group({ id: text, name: texts, description: texts, weight, scoring })

type MemberOf<Union> = Union extends unknown ? keyof Union : never

const clauseGroup = group({
  id: text,
  version: text,
  level: code('basic', 'advanced', 'exemplary'),
  params: extensions,
})
const clause: Reader = (value, walk) => {
  const sound = clauseGroup(value, walk)
  return hasMembers(sound, 'id') ? sound : walk.lack()
}

const criterionMembers: Readonly<Record<MemberOf<Criterion>, Reader>> = {
  id: text,
  kind: code('award', 'selection', 'performance', 'technical-specification'),
  target: code('operator', 'assigned-staff', 'tender', 'performance'),
  origin: code('buyer', 'notice'),
  lots: lotReferences,
  clause,
  name: texts,
  description: texts,
  noticeText: texts,
  tags: list(text),
  evidence: list(
    group({
      text: texts,
      platforms: list(text),
      id: text,
      means: code(
        'bank-statement',
        'insurance',
        'accounts',
        'turnover',
        'references',
        'technicians',
        'facilities',
        'supply-chain',
        'capacity-check',
        'qualifications',
        'environmental-measures',
        'headcount',
        'tools',
        'subcontracting',
        'samples',
        'register',
        'certificate',
        'other',
      ),
      controlled: flag,
      topStep: flag,
      orEquivalent: flag,
      personal: flag,
    }),
    blank,
  ),
  verification: texts,
  subjectMatterLink: texts,
  documentTexts,
  named: list(
    group({
      what: code('trade-mark', 'patent', 'origin', 'process', 'label', 'standard', 'licence', 'software', 'forge'),
      name: text,
      where: code('source', 'interface', 'target'),
      orEquivalent: flag,
      necessity: texts,
    }),
    blank,
  ),
  necessity: texts,
  metric: group({
    kinds: list(text),
    windowMonths: number,
    cap: decimal,
    exclusions: list(text),
    projects: list(text),
    comparableAccepted: flag,
    topLevelOperators: number,
  }),
  provenance,
  drafts: list(text),
  extensions,
  type: code('price', 'cost', 'quality'),
  weight,
  fixed: group({ kind: code('total', 'unit'), value: decimalFrom0 }),
  thresholds: list(group({ kind: code('min-score', 'max-pass'), value: decimalFrom0, meaning: texts }), blank),
  scoring,
  subCriteria: list(subCriterion, blank),
  commitment: flag,
  staffImpact: texts,
  lifeCycle: group({ method: texts, data: texts, includesEnvironment: flag }),
  code: text,
  use: code('minimum', 'ranking'),
  minimum: group({
    what: code('turnover', 'references', 'headcount', 'insurance', 'contributions'),
    value: (value, walk) => (typeof value === 'object' ? money(value, walk) : decimalFrom0(value, walk)),
    unit: text,
    basis: text,
    years: number,
    computedOn: code('lot', 'procedure', 'framework-maximum', 'call-offs'),
    justification: texts,
    inNotice: flag,
    eliminatory: flag,
    eligibleOperators: number,
  }),
  covers: list(text),
  announced: flag,
  reporting: flag,
  remedy: flag,
}

const criterionGroup = group(criterionMembers)
const criterion: Reader = (value, walk) => {
  const before = walk.lenient
  walk.lenient = entriesOf(value)?.some(([key, item]) => key === 'origin' && item === 'notice') ?? false
  const sound = criterionGroup(value, walk)
  walk.lenient = before
  return sound
}

const software = group({
  name: text,
  repository: text,
  purl: text,
  swhid: text,
  sill: text,
  wikidata: text,
  licence: text,
  openness: group({ freelyObtained: flag, freelyModified: flag, openToAllSpecialists: flag, servicesOnly: flag }),
  dependencies: list(text),
})

const lotMembers: Readonly<Record<keyof Lot, Reader>> = {
  id: text,
  title: texts,
  description: texts,
  cpv: list(written('cpv')),
  nuts: list(written('nuts')),
  value: money,
  durationMonths: duration,
  software: list(software, blank),
  onSite: flag,
  componentFamilies: list(text),
  awardMethod,
  activities: list(code('support', 'development', 'migration', 'hosting', 'training', 'steering', 'advice')),
  userFacing: flag,
  accessibilityExemption: texts,
  takeover: flag,
  sourcesShared: flag,
  fte: decimal,
  labourShare: decimal,
  geographic: flag,
  selectionSources: list(text),
  strategic: group({
    purposes: list(group({ code: text, description: texts }), blank),
    environment: list(text),
    social: list(text),
    innovation: list(text),
    greenCriteria: list(text),
  }),
  smeSuitable: flag,
  extensions,
}

const buyer = group({
  name: (value, walk) => (typeof value === 'string' ? value : texts(value, walk)),
  ids: list(group({ scheme: text, value: text }), blank),
  role: code('buyer', 'central-purchasing-body', 'group-coordinator', 'group-member', 'user'),
  ceiling: money,
})

const procurementMembers: Readonly<Record<keyof Procurement, Reader>> = {
  schemaVersion: code('1'),
  jurisdiction: state,
  directive: code('2014/24', '2014/25', '2014/23', '2009/81', 'other'),
  legalBasis: text,
  buyerCategory: code('central', 'sub-central', 'utility'),
  contractType: code('works', 'supplies', 'services'),
  procedure: text,
  formalised: flag,
  date: day,
  languages: list(language),
  title: texts,
  description: texts,
  cpv: list(written('cpv')),
  value: money,
  fixedPrice: flag,
  globalContract: flag,
  framework: group({
    maxValue: money,
    years: decimalFrom0,
    maxParticipants: number,
    reopening: code('with', 'without', 'mixed'),
    maxQuantity: group({ value: decimal, unit: text }),
    reason: texts,
  }),
  dps: flag,
  buyers: list(buyer, blank),
  notDividedReason: reason,
  lotLimits: group({ submitted: number, awarded: number, allRequired: flag, rule: texts }),
  lotGroups: list(
    group({ id: text, lots: list(text), title: texts, description: texts, smeSuitable: flag, awardMethod }),
    blank,
  ),
  lotClauses: list(
    group({
      id: text,
      clause,
      lots: lotReferences,
      name: texts,
      text: texts,
      documentTexts,
      provenance,
      drafts: list(text),
    }),
    blank,
  ),
  lots: list(group(lotMembers), blank),
  criteria: list(criterion, blank),
  defence: flag,
  criteriaFixedOn: day,
  openingDate: day,
  tieBreak: list(
    code(
      'best-quality',
      'lowest-price',
      'heaviest-criterion',
      'new-tenders',
      'draw',
      'social',
      'incumbent',
      'local',
      'national',
      'size',
      'undisclosed',
    ),
  ),
  subcontracting: group({
    allowed: flag,
    maxShare: decimal,
    criticalTasks: texts,
    flowDown: flag,
    directPayment: flag,
  }),
  reliance: group({ allowed: flag }),
  consortia: group({ legalForm: code('none', 'after-award', 'at-tender') }),
  candidateLimit: group({ min: number, max: number, criteriaPublished: flag }),
  documentsRequested: code('declaration', 'winner', 'all'),
  reservedFor: list(code('res-ws', 'res-pub-ser', 'sme', 'cooperative', 'open-source', 'local', 'other')),
  priorInvolvement: list(group({ levelling: texts }), blank),
  evaluators: list(group({ interest: flag, declared: flag }), blank),
  excludedCategories: list(text),
  procedureThresholdBasis: code('total', 'lot'),
  smallLotExemption: flag,
  privacyNotice: flag,
  openSource: group({ required: flag, reason: texts }),
  socialDerogation: reason,
  environmentDerogation: reason,
  softwareAssessment: flag,
  standardTerms: list(text),
  upstreamPriced: flag,
  noticeFormat: group({ name: text, version: text }),
  strategic: group({ purposes: list(text), innovation: list(text), social: list(text) }),
  expectedTenderers: number,
  provenance,
  extensions,
}

/** Whether a procurement has a member of this name. */
export function isMember(name: string): boolean {
  return Object.hasOwn(procurementMembers, name)
}

export const procurementShape: Reader = group(procurementMembers)
