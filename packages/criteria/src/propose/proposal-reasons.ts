import type { Criterion, Lot, NationalLaw, Need } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { clauseReason } from './clause-reason'
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
  readonly socialUnknown: boolean
  /** Languages without clause texts. */
  readonly missing: readonly string[]
}

/** The reasons that are not about lots: software named, places, procedure, criteria, and what the buyer has to confirm. */
export function furtherReasons(context: ReasonContext): Reason[] {
  const { need, catalogue, words, own, law, lots, criteria, missing } = context
  const named = [...new Set(lots.flatMap(({ software = [] }) => software.map(({ name }) => name.trim())))].join(', ')
  const procedure = context.adapted ? 'reason.procedure-adapted' : 'reason.procedure-open'
  const nothing = named === '' && (need.functions ?? []).length === 0
  return [
    ...(nothing ? [{ path: '/lots', text: words.say('reason.no-software') }] : []),
    ...(named === '' ? [] : [{ path: '/lots', text: words.say('reason.named-software', { names: named }) }]),
    ...ofNeed(need, own),
    ...(lots.some(({ nuts }) => nuts) ? [{ path: '/lots/0/nuts', text: words.say('reason.territories') }] : []),
    ...(context.dps ? [] : [{ path: '/procedure', text: words.say(procedure) }]),
    { path: '/directive', text: words.say('reason.directive') },
    { path: '/cpv', text: words.say('reason.cpv') },
    ...(context.mixed ? [{ path: '/cpv', text: own.say('reason.mixed') }] : []),
    ...(need.buyers?.length ? [] : [{ path: '/buyers', text: words.say('reason.buyers') }]),
    ...(context.light ? [lightReason(criteria, own)] : []),
    ...criteria.map((criterion, index) => ({
      path: `/criteria/${index}`,
      text: clauseReason(criterion, words, { catalogue, law }),
    })),
    ...(context.socialUnknown ? [{ path: '/criteria', text: words.say('reason.social-unknown') }] : []),
    ...(missing.length > 0
      ? [{ path: '/languages', text: words.say('reason.languages', { missing: missing.join(', ') }) }]
      : []),
    { path: '/provenance', text: words.say('reason.provenance') },
  ]
}

function lightReason(criteria: readonly Criterion[], own: NeedWords): Reason {
  const conditions = criteria.filter(({ kind }) => kind === 'performance').length
  return {
    path: '/criteria',
    text: own.say('reason.light', { criteria: criteria.length - conditions, conditions }),
  }
}

function ofNeed({ licences = [], existingContracts = [], buyers = [] }: Need, own: NeedWords): Reason[] {
  const text = (each: { readonly title?: unknown; readonly name?: unknown }): string => {
    const said = each.title ?? each.name
    if (typeof said === 'string') return said
    const texts = said as Readonly<Record<string, string>>
    return texts[own.language] ?? Object.values(texts)[0] ?? ''
  }
  return [
    ...(licences.length > 0
      ? [{ path: '/openSource', text: own.say('reason.licences', { names: licences.join(', ') }) }]
      : []),
    ...(existingContracts.length > 0
      ? [
          {
            path: '/lots',
            text: own.say('reason.existing', {
              names: existingContracts
                .map((each) => (each.ends ? `${text(each)} (${each.ends})` : text(each)))
                .join(', '),
            }),
          },
        ]
      : []),
    ...(buyers.length > 1
      ? [{ path: '/buyers', text: own.say('reason.buyers', { names: buyers.map(text).join(', ') }) }]
      : []),
  ]
}
