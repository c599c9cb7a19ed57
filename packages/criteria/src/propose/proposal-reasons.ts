import {
  type Criterion,
  type ExistingContract,
  type Lot,
  type NationalLaw,
  type Need,
  reaches,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { lawArgument, lawWord, wordingLaw } from '../clause/law'
import type { NeedMessageId } from '../generated/need-message-id'
import type { ProposalMessageId } from '../generated/proposal-message-id'
import { clauseReason } from './clause-reason'
import { dayIn } from './day-in'
import type { NeedWords } from './need-words'
import type { ProposalWords } from './proposal-words'
import type { Reason } from './reason'

export interface ReasonContext {
  readonly need: Need
  readonly catalogue: Catalogue
  readonly words: ProposalWords
  readonly own: NeedWords
  readonly law: NationalLaw | undefined
  readonly lots: readonly Lot[]
  readonly criteria: readonly Criterion[]
  readonly adapted: boolean
  readonly dps: boolean
  readonly light: boolean
  readonly mixed: boolean
  /** Training alone: the light regime. */
  readonly training: boolean
  readonly formalised: boolean | undefined
  /** Whether French law asks for the environment. */
  readonly environment: boolean
  /** Languages without clause texts. */
  readonly missing: readonly string[]
}

/** The reasons that are not about lots: software named, places, procedure, criteria, and what the buyer has to confirm. */
export function furtherReasons(context: ReasonContext): Reason[] {
  const { need, catalogue, words, own, law, lots, criteria, missing } = context
  const named = [...new Set(lots.flatMap(({ software = [] }) => software.map(({ name }) => name.trim())))]
  const nothing = named.length === 0 && (need.functions ?? []).length === 0
  const programme = (need.blueprints ?? []).length > 0
  return [
    ...lawReason(need, own),
    ...(nothing
      ? [
          {
            path: '/lots',
            text: programme ? own.say('reason.no-software-programme') : words.say('reason.no-software'),
          },
        ]
      : []),
    ...(named.length === 0 ? [] : [{ path: '/lots', text: namedReason(named, lots.length, own) }]),
    ...ofNeed(need, own),
    ...placesReason(context),
    ...(context.dps ? [] : [{ path: '/procedure', text: procedureReason(context) }]),
    ...(reaches('EU', need.jurisdiction) === false
      ? []
      : [{ path: '/directive', text: words.say('reason.directive') }]),
    { path: '/cpv', text: own.say('reason.cpv', { lots: lots.length, codes: codesOf(lots).length }) },
    ...(context.mixed ? [{ path: '/cpv', text: own.say('reason.mixed') }] : []),
    ...(context.training && reaches('EU', need.jurisdiction) !== false
      ? [{ path: '/cpv', text: own.say('reason.light-regime', { threshold: lightRegime(need) }) }]
      : []),
    ...dispenseReason(context),
    ...(need.buyers?.length ? [] : [{ path: '/buyers', text: words.say('reason.buyers') }]),
    ...(context.light ? [lightReason(criteria, own)] : []),
    ...pastReason(context),
    ...criteria.map((criterion, index) => ({
      path: `/criteria/${index}`,
      text: clauseReason(criterion, words, {
        catalogue,
        law,
        eu: reaches('EU', need.jurisdiction) !== false,
        utility: need.buyerCategory === 'utility',
      }),
    })),
    ...dutyReasons(context),
    ...(missing.length > 0
      ? [{ path: '/languages', text: words.say('reason.languages', { missing: missing.join(', ') }) }]
      : []),
    { path: '/provenance', text: words.say('reason.provenance') },
  ]
}

/** Whose law is held here, and how much of it: said in every proposal but a French one. */
function lawReason({ jurisdiction }: Need, own: NeedWords): Reason[] {
  if (reaches('FR', jurisdiction) === true) return []
  const id: NeedMessageId =
    jurisdiction === undefined
      ? 'reason.law-unsaid'
      : reaches('EU', jurisdiction) === false
        ? 'reason.law-outside'
        : wordingLaw(jurisdiction)
          ? 'reason.law-part'
          : 'reason.law-state'
  return [{ path: '/jurisdiction', text: own.say(id, { state: jurisdiction ?? '' }) }]
}

/** French duties that are not due here, or of which it cannot be said. */
function dutyReasons({ law, environment, formalised, words, own, light }: ReasonContext): Reason[] {
  if (law !== 'FR') return []
  const path = '/criteria'
  return [
    ...(environment ? [] : [{ path, text: own.say('reason.no-environment') }]),
    ...(environment && formalised === undefined ? [{ path, text: words.say('reason.social-unknown') }] : []),
    ...(formalised === false && !light ? [{ path, text: own.say('reason.no-social') }] : []),
  ]
}

/** Social and other specific services, in euros without tax: art. 4(d) of Directive 2014/24, art. 15(c) of Directive 2014/25. */
function lightRegime({ buyerCategory }: Need): number {
  return buyerCategory === 'utility' ? 1_000_000 : 750_000
}

/** French supplies and services below which neither publication nor competition is due, by day. Source: decree 2025-1386. */
const dispenses = [
  { from: '2026-04-01', below: 60_000 },
  { from: '2020-01-01', below: 40_000 },
] as const

function dispenseReason({ need, adapted, own }: ReasonContext): Reason[] {
  const { value, date } = need
  const { below } = dispenses.find(({ from }) => date.slice(0, 10) >= from) ?? {}
  const amount = value?.currency === 'EUR' ? Number(value.amount) : 0
  if (!adapted || below === undefined || amount <= 0 || amount >= below) return []
  return [{ path: '/procedure', text: own.say('reason.dispense', { below }) }]
}

function procedureReason({ adapted, training, formalised, need, words, own, law }: ReasonContext): string {
  if (adapted)
    return formalised === false ? words.say('reason.procedure-adapted') : own.say('reason.procedure-training')
  if (training && formalised === undefined && reaches('EU', need.jurisdiction) !== false)
    return own.say('reason.procedure-light')
  const id: ProposalMessageId =
    formalised === true
      ? 'reason.procedure-open'
      : formalised === false && reaches('EU', need.jurisdiction) !== false
        ? 'reason.procedure-below'
        : 'reason.procedure-unknown'
  return words.say(id, { [lawArgument]: lawWord(law === 'FR' ? law : undefined) })
}

/** More names than these are counted: the lots have them all. */
const mostNamed = 12

function namedReason(names: readonly string[], lots: number, own: NeedWords): string {
  const shown = names.slice(0, mostNamed)
  const more = names.length - shown.length
  return own.say('reason.named-software', { names: shown.join(', '), more, count: names.length, lots })
}

function codesOf(lots: readonly Lot[]): string[] {
  return [...new Set(lots.flatMap(({ cpv = [] }) => cpv))]
}

function placesReason({ lots, own }: ReasonContext): Reason[] {
  const places = new Set(lots.flatMap(({ nuts = [] }) => nuts)).size
  if (places === 0) return []
  const each = lots.some(({ geographic }) => geographic === true)
  const text = each ? own.say('reason.territories-each') : own.say('reason.territories', { places, lots: lots.length })
  return [{ path: '/lots/0/nuts', text }]
}

function lightReason(criteria: readonly Criterion[], own: NeedWords): Reason {
  const conditions = criteria.filter(({ kind }) => kind === 'performance').length
  return {
    path: '/criteria',
    text: own.say('reason.light', {
      criteria: criteria.length - conditions,
      conditions,
      exit: criteria.some(({ clause }) => clause?.id === 'PER-16') ? 'yes' : 'no',
    }),
  }
}

/** Art. 18(1): where persons are marked by what they did, and nothing that will be done, it is said what it costs newcomers. */
function pastReason({ lots, criteria, catalogue, own }: ReasonContext): Reason[] {
  const owed = new Set(catalogue.sets.lines.flatMap(({ clause, duty }) => (duty ? [clause] : [])))
  const past = lots.filter(({ id }) => {
    const marked = criteria.flatMap(({ kind, clause, lots: of }) =>
      kind === 'award' && clause && !owed.has(clause.id) && (of === 'all' || of.includes(id)) ? [clause.id] : [],
    )
    return marked.length > 0 && marked.every((each) => each === 'AWD-01')
  })
  if (past.length === 0) return []
  const which = past.length === lots.length ? '' : past.map(({ id }) => id).join(', ')
  return [{ path: '/criteria', text: own.say('reason.past-alone', { all: which === '' ? 'yes' : 'no', which }) }]
}

function ofNeed({ licences = [], existingContracts = [], buyers = [], date }: Need, own: NeedWords): Reason[] {
  const text = (each: { readonly title?: unknown; readonly name?: unknown }): string => {
    const said = each.title ?? each.name
    if (typeof said === 'string') return said
    const texts = said as Readonly<Record<string, string>>
    return texts[own.language] ?? Object.values(texts)[0] ?? ''
  }
  const isOver = ({ ends }: ExistingContract) => ends !== undefined && ends.slice(0, 10) < date.slice(0, 10)
  const running = (id: NeedMessageId, contracts: readonly ExistingContract[]): Reason[] => {
    if (contracts.length === 0) return []
    const names = contracts.map((each) => {
      const day = each.ends === undefined ? undefined : dayIn(each.ends, own.language)
      return day === undefined ? text(each) : own.say('reason.existing-until', { name: text(each), day })
    })
    return [{ path: '/lots', text: own.say(id, { count: names.length, names: names.join(own.say('change.and')) }) }]
  }
  return [
    ...(licences.length > 0
      ? [{ path: '/openSource', text: own.say('reason.licences', { names: licences.join(', ') }) }]
      : []),
    ...running(
      'reason.existing',
      existingContracts.filter((each) => !isOver(each)),
    ),
    ...running('reason.existing-ended', existingContracts.filter(isOver)),
    ...(buyers.length > 1
      ? [{ path: '/buyers', text: own.say('reason.buyers', { names: buyers.map(text).join(', ') }) }]
      : []),
  ]
}
