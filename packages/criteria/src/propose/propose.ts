import {
  anyNumber,
  type Criterion,
  checkInput,
  decimal,
  defined,
  deriveFormalised,
  type Members,
  moneyShape,
  type Need,
  needShape,
  type Procurement,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, readingCatalogue } from '../catalogue/catalogue-input'
import type { Duty } from '../catalogue/clause-sets'
import { declaredInterests } from '../catalogue/declared-interests'
import { resolve } from '../resolve/resolve'
import { withFallback, withoutTexts } from './asked-languages'
import { chosenLines } from './choose'
import { clauseReason } from './clause-reason'
import { draftCriteria, freeId, type Wanted } from './draft-criteria'
import { needsEnvironment } from './environment'
import { needsOf, withoutExcluded } from './keep-pairs'
import { nationalLaw } from './national-law'
import { cpvOf, needLots, type ProposedLot } from './need-lots'
import { type Localized, methodCriterion, priceCriterion, priceWeight } from './own-criteria'
import { reasonWords, wordsFor } from './proposal-words'
import type { Reason } from './reason'

export interface ProposeOptions {
  /** It must hold the clauses that its sets name. */
  readonly catalogue: Catalogue
}

// A value or a duration that is not above 0 is `need-invalid`, with words for a buyer.
const value: Members = { ...moneyShape, members: { ...moneyShape.members, amount: decimal } }
const needInput: Members = { ...needShape, members: { ...needShape.members, value, durationMonths: anyNumber } }

export interface Proposal {
  readonly procurement: Procurement
  /** In the first language of the need that has words, else in English. */
  readonly reasons: readonly Reason[]
}

/**
 * A procurement for a need: lots, limits, criteria with weights that total 100 in each lot, clauses resolved, and why.
 * It lints without error; `reasons` says what the buyer has to confirm, and never passes a guess for a fact. Pure.
 * @throws OseError `need-invalid` where value or duration is not above 0.
 */
export function propose(need: Need, options: ProposeOptions): Proposal {
  checkInput('propose', { need: [needInput, need], options: [catalogueOptions(), options] })
  return readingCatalogue('propose', () => proposalFor(need, options))
}

function proposalFor(need: Need, { catalogue }: ProposeOptions): Proposal {
  const words = reasonWords(catalogue, need.languages)
  const languages = withFallback(catalogue, need.languages)
  const localized: Localized = (id, params) =>
    Object.fromEntries(
      languages.flatMap((tag) => {
        const text = wordsFor(catalogue, tag)?.say(id, params)
        return text === undefined ? [] : [[tag, text] as const]
      }),
    )
  const { lots: proposed, notDividedReason, reasons } = needLots(need, words, { catalogue, languages })
  const lots = proposed.map(({ lot }) => lot)
  const awarded = lots.length > 2 ? Math.ceil(lots.length / 2) : undefined
  const law = nationalLaw(need.jurisdiction)
  const french = law === 'FR'
  const frame: Procurement = {
    schemaVersion: '1',
    directive: need.buyerCategory === 'utility' ? '2014/25' : '2014/24',
    buyerCategory: need.buyerCategory,
    contractType: 'services',
    date: need.date,
    languages: need.languages,
    title: need.title,
    cpv: [...new Set(proposed.map(({ activity }) => cpvOf[activity]))],
    value: need.value,
    fixedPrice: false,
    ...defined({
      jurisdiction: need.jurisdiction,
      globalContract: french ? false : undefined,
      notDividedReason,
      lotLimits: lots.length > 1 ? limits(lots.length, awarded, localized) : undefined,
    }),
    lots,
    criteria: [],
    provenance: {
      author: catalogue.author,
      catalogue: { name: catalogue.name, version: catalogue.version },
      licence: catalogue.licence,
      interests: declaredInterests(catalogue, need.languages),
    },
  }
  const formalised = deriveFormalised(frame).value
  const adapted = french && formalised === false
  const environment = needsEnvironment(frame, need.date)
  const social = french && environment && formalised === true
  const duties: readonly Duty[] = [
    ...(environment ? ['environment' as const] : []),
    ...(social ? ['social' as const] : []),
  ]
  const wanted = proposed.map((lot) => wantedIn(lot, need.level, duties, catalogue))
  const drafts = draftCriteria(
    wanted.flat(),
    lots.map(({ id }) => id),
    [],
    { level: need.level, catalogue },
  )
  const clauses = resolve(drafts, { languages, catalogue, procurement: frame })
  const price = priceWeight(catalogue.sets.price[need.level], law)
  const criteria: Criterion[] = [
    priceCriterion(localized, price, law),
    ...methodCriteria(proposed, wanted, price, localized),
    ...clauses,
  ]
  const named = lots.flatMap(({ software = [] }) => software.map(({ name }) => name.trim())).join(', ')
  const missing = withoutTexts(
    catalogue,
    need.languages,
    drafts.flatMap(({ clause }) => clause?.id ?? []),
  )
  return {
    procurement: { ...frame, procedure: adapted ? 'adapted' : 'open', criteria: inOrder(criteria) },
    reasons: [
      ...reasons,
      ...(named === '' ? [] : [{ path: '/lots', text: words.say('reason.named-software', { names: named }) }]),
      { path: '/lots/0/nuts', text: words.say('reason.territories') },
      ...(lots.length > 1
        ? [
            {
              path: '/lotLimits',
              text: words.say(awarded === undefined ? 'reason.no-limit' : 'reason.limits', { awarded }),
            },
          ]
        : []),
      { path: '/procedure', text: words.say(adapted ? 'reason.procedure-adapted' : 'reason.procedure-open') },
      { path: '/directive', text: words.say('reason.directive') },
      { path: '/cpv', text: words.say('reason.cpv') },
      { path: '/buyers', text: words.say('reason.buyers') },
      ...inOrder(criteria).map((criterion, index) => ({
        path: `/criteria/${index}`,
        text: clauseReason(criterion, words, { catalogue, law }),
      })),
      ...(french && environment && formalised === undefined
        ? [{ path: '/criteria', text: words.say('reason.social-unknown') }]
        : []),
      ...(need.blueprints && need.blueprints.length > 0
        ? [{ path: '/lots', text: words.say('reason.blueprints', { ids: need.blueprints.join(', ') }) }]
        : []),
      ...(missing.length > 0
        ? [{ path: '/languages', text: words.say('reason.languages', { missing: missing.join(', ') }) }]
        : []),
      { path: '/provenance', text: words.say('reason.provenance') },
    ],
  }
}

function limits(count: number, awarded: number | undefined, localized: Localized) {
  return awarded === undefined
    ? { submitted: count }
    : { submitted: count, awarded, rule: localized('lot-rule', { awarded }) }
}

function wantedIn(
  { lot, activity }: ProposedLot,
  level: Need['level'],
  duties: readonly Duty[],
  catalogue: Catalogue,
): Wanted[] {
  const situation = { occasion: 'procurement', level, activity, onSite: lot.onSite === true, duties } as const
  const award = chosenLines(catalogue, 'award', situation).flatMap(({ clause, weights }): Wanted[] => {
    const value = weights?.[level]
    return value === undefined ? [] : [{ lot: lot.id, clause, weight: { kind: 'percentage', value } }]
  })
  const beside = award.map(({ clause }) => clause)
  const others = (['selection', 'performance'] as const).flatMap((kind) =>
    chosenLines(catalogue, kind, { ...situation, beside }),
  )
  const wanted = [...award, ...others.map(({ clause }): Wanted => ({ lot: lot.id, clause }))]
  const { kept } = withoutExcluded(
    wanted.map(({ clause }) => clause),
    [],
    { level, catalogue },
  )
  const needed = kept
    .flatMap((clause) => needsOf(clause, { level, catalogue }))
    .filter((clause) => !kept.includes(clause))
  return [
    ...wanted.filter(({ clause }) => kept.includes(clause)),
    ...[...new Set(needed)].map((clause) => ({ lot: lot.id, clause })),
  ]
}

/** The buyer's own quality criterion, one for each weight that is left. */
function methodCriteria(
  lots: readonly ProposedLot[],
  wanted: readonly (readonly Wanted[])[],
  price: number,
  localized: Localized,
): Criterion[] {
  const left = new Map<number, string[]>()
  for (const [index, { lot }] of lots.entries()) {
    const given = (wanted[index] ?? []).reduce((sum, { weight }) => sum + Number(weight?.value ?? 0), 0)
    const weight = 100 - price - given
    left.set(weight, [...(left.get(weight) ?? []), lot.id])
  }
  const ids = new Set<string>()
  return [...left].map(([weight, own]) =>
    methodCriterion(localized, weight, own.length === lots.length ? 'all' : own, freeId('method', ids)),
  )
}

const kinds: readonly Criterion['kind'][] = ['selection', 'award', 'technical-specification', 'performance']

function inOrder(criteria: readonly Criterion[]): Criterion[] {
  return kinds.flatMap((kind) => criteria.filter((criterion) => criterion.kind === kind))
}
