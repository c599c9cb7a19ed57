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
  readonly formalised: boolean | undefined
  /** Whether French law asks for the environment. */
  readonly environment: boolean
  /** Languages without clause texts. */
  readonly missing: readonly string[]
}

/** The reasons that are not about lots: software named, places, procedure, criteria, and what the buyer has to confirm. */
export function furtherReasons(context: ReasonContext): Reason[] {
  const { need, catalogue, words, own, law, lots, criteria, missing } = context
  const named = [...new Set(lots.flatMap(({ software = [] }) => software.map(({ name }) => name.trim())))].join(', ')
  const nothing = named === '' && (need.functions ?? []).length === 0
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
    ...(named === '' ? [] : [{ path: '/lots', text: words.say('reason.named-software', { names: named }) }]),
    ...ofNeed(need, own),
    ...placesReason(context),
    ...(context.dps ? [] : [{ path: '/procedure', text: procedureReason(context) }]),
    ...(reaches('EU', need.jurisdiction) === false
      ? []
      : [{ path: '/directive', text: words.say('reason.directive') }]),
    { path: '/cpv', text: words.say('reason.cpv') },
    ...(context.mixed ? [{ path: '/cpv', text: own.say('reason.mixed') }] : []),
    ...(need.buyers?.length ? [] : [{ path: '/buyers', text: words.say('reason.buyers') }]),
    ...(context.light ? [lightReason(criteria, own)] : []),
    ...criteria.map((criterion, index) => ({
      path: `/criteria/${index}`,
      text: clauseReason(criterion, words, {
        catalogue,
        law,
        eu: need.buyerCategory !== 'utility' && reaches('EU', need.jurisdiction) !== false,
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

function procedureReason({ adapted, formalised, need, words, law }: ReasonContext): string {
  if (adapted) return words.say('reason.procedure-adapted')
  const id: ProposalMessageId =
    formalised === true
      ? 'reason.procedure-open'
      : formalised === false && reaches('EU', need.jurisdiction) !== false
        ? 'reason.procedure-below'
        : 'reason.procedure-unknown'
  return words.say(id, { [lawArgument]: lawWord(law === 'FR' ? law : undefined) })
}

function placesReason({ lots, words, own }: ReasonContext): Reason[] {
  if (!lots.some(({ nuts }) => nuts)) return []
  const each = lots.some(({ geographic }) => geographic === true)
  return [{ path: '/lots/0/nuts', text: each ? own.say('reason.territories-each') : words.say('reason.territories') }]
}

function lightReason(criteria: readonly Criterion[], own: NeedWords): Reason {
  const conditions = criteria.filter(({ kind }) => kind === 'performance').length
  return {
    path: '/criteria',
    text: own.say('reason.light', { criteria: criteria.length - conditions, conditions }),
  }
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
