import { type Criterion, deriveFormalised, type Need, type Procurement, reaches } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { defaultCatalogue } from '../catalogue/default-catalogue'
import { textsFor } from '../resolve/clause-members'
import { resolve } from '../resolve/resolve'
import { communitySets, environmentWeight, priceWeight } from './award-sets'
import { clauseReason } from './clause-reason'
import { draftCriteria, freeId, type Wanted } from './draft-criteria'
import { needsEnvironment } from './environment'
import { cpvOf, needLots, type ProposedLot } from './need-lots'
import { methodCriterion, priceCriterion } from './own-criteria'
import type { Reason } from './reason'
import { reasonWords, withFallback, wordsFor } from './words-for'

export interface ProposeOptions {
  /** Default: the catalogue of the project. It must hold the clauses that the sets name. */
  readonly catalogue?: Catalogue
}

export interface Proposal {
  readonly procurement: Procurement
  /** In the first language of the need that has words (en, fr), else in English. */
  readonly reasons: readonly Reason[]
}

/**
 * A procurement for a need: lots, limits, criteria with weights that total 100 in each lot, clauses resolved, and why.
 * It lints without error; `reasons` says what the buyer has to confirm, and never passes a guess for a fact. Pure.
 * @throws OseError `need-invalid` where value or duration is not above 0.
 */
export function propose(need: Need, { catalogue = defaultCatalogue }: ProposeOptions = {}): Proposal {
  const words = reasonWords(need.languages)
  const say = words.reasons
  const languages = withFallback(need.languages, Object.keys(catalogue.texts))
  const { lots: proposed, notDividedReason, reasons } = needLots(need, languages, words)
  const lots = proposed.map(({ lot }) => lot)
  const awarded = lots.length > 2 ? Math.ceil(lots.length / 2) : undefined
  const french = reaches('FR', need.jurisdiction) === true
  const frame: Procurement = {
    schemaVersion: '1',
    jurisdiction: need.jurisdiction,
    directive: need.buyerCategory === 'utility' ? '2014/25' : '2014/24',
    buyerCategory: need.buyerCategory,
    contractType: 'services',
    date: need.date,
    languages: need.languages,
    title: need.title,
    cpv: [...new Set(proposed.map(({ profile }) => cpvOf[profile]))],
    value: need.value,
    fixedPrice: false,
    ...(french ? { globalContract: false } : {}),
    ...(notDividedReason ? { notDividedReason } : {}),
    ...(lots.length > 1 ? { lotLimits: limits(lots.length, awarded, languages) } : {}),
    lots,
    criteria: [],
    provenance: {
      author: catalogue.author,
      catalogue: { name: catalogue.name, version: catalogue.version },
      licence: catalogue.licence,
      interests: catalogue.interests,
    },
  }
  const formalised = deriveFormalised(frame).value
  const adapted = french && formalised === false
  const environment = needsEnvironment(frame, need.date)
  const social = french && environment && formalised === true
  const all = lots.map(({ id }) => id)
  const drafts = draftCriteria(
    proposed.flatMap((lot) => wantedIn(lot, need.level, environment, social)),
    all,
    [],
    { level: need.level, catalogue },
  )
  const clauses = resolve(drafts, { languages, catalogue, procurement: frame })
  const criteria: Criterion[] = [
    priceCriterion(languages, priceWeight[need.level]),
    ...methodCriteria(proposed, need.level, environment, languages),
    ...clauses,
  ]
  const named = lots.flatMap(({ software = [] }) => software.map(({ name }) => name.trim())).join(', ')
  const missing = need.languages.filter((tag) => !textsFor(catalogue, tag))
  return {
    procurement: { ...frame, procedure: adapted ? 'adapted' : 'open', criteria: inOrder(criteria) },
    reasons: [
      ...reasons,
      ...(named === '' ? [] : [{ path: '/lots', text: say.namedSoftware(named) }]),
      { path: '/lots/0/nuts', text: say.territories },
      ...(lots.length > 1
        ? [{ path: '/lotLimits', text: awarded === undefined ? say.noLimit : say.limits(awarded) }]
        : []),
      { path: '/procedure', text: adapted ? say.procedureAdapted : say.procedureOpen },
      { path: '/directive', text: say.directive },
      { path: '/cpv', text: say.cpv },
      { path: '/buyers', text: say.buyers },
      ...inOrder(criteria).map((criterion, index) => ({
        path: `/criteria/${index}`,
        text: clauseReason(criterion, words, french),
      })),
      ...(french && environment && formalised === undefined ? [{ path: '/criteria', text: say.socialUnknown }] : []),
      ...(need.blueprints && need.blueprints.length > 0
        ? [{ path: '/lots', text: say.blueprints(need.blueprints.join(', ')) }]
        : []),
      ...(missing.length > 0 ? [{ path: '/languages', text: say.languages(missing.join(', ')) }] : []),
      { path: '/provenance', text: say.provenance },
    ],
  }
}

function limits(count: number, awarded: number | undefined, languages: readonly string[]) {
  if (awarded === undefined) return { submitted: count }
  const rule = languages.flatMap((tag) => {
    const words = wordsFor(tag)
    return words ? [[tag, words.lotRule(awarded)] as const] : []
  })
  return { submitted: count, awarded, rule: Object.fromEntries(rule) }
}

function wantedIn(
  { lot, profile }: ProposedLot,
  level: Need['level'],
  environment: boolean,
  social: boolean,
): Wanted[] {
  const award = communitySets[profile][level]
  const staff = award.some(([clause]) => clause === 'AWD-01')
  const others = [
    'SEL-01',
    'SEL-06',
    'PER-01',
    // What is paid for is published where new code is written, and everywhere at the highest level.
    ...(profile === 'development' || level === 'exemplary' ? ['PER-02'] : []),
    'PER-04',
    ...(level === 'basic' ? [] : ['PER-05']),
    ...(staff ? ['PER-12'] : []),
    ...(environment ? ['PER-20'] : []),
    ...(social ? ['PER-19'] : []),
  ]
  return [
    ...award.map(([clause, value]): Wanted => ({ lot: lot.id, clause, weight: { kind: 'percentage', value } })),
    ...(environment
      ? [{ lot: lot.id, clause: 'AWD-20', weight: { kind: 'percentage', value: environmentWeight } } as const]
      : []),
    ...others.map((clause) => ({ lot: lot.id, clause })),
  ]
}

/** The buyer's own quality criterion, one for each weight that is left. */
function methodCriteria(
  lots: readonly ProposedLot[],
  level: Need['level'],
  environment: boolean,
  languages: readonly string[],
): Criterion[] {
  const left = new Map<number, string[]>()
  for (const { lot, profile } of lots) {
    const community = communitySets[profile][level].reduce((sum, [, weight]) => sum + weight, 0)
    const weight = 100 - priceWeight[level] - community - (environment ? environmentWeight : 0)
    left.set(weight, [...(left.get(weight) ?? []), lot.id])
  }
  const ids = new Set<string>()
  return [...left].map(([weight, own]) =>
    methodCriterion(languages, weight, own.length === lots.length ? 'all' : own, freeId('method', ids)),
  )
}

const kinds: readonly Criterion['kind'][] = ['selection', 'award', 'technical-specification', 'performance']

function inOrder(criteria: readonly Criterion[]): Criterion[] {
  return kinds.flatMap((kind) => criteria.filter((criterion) => criterion.kind === kind))
}
