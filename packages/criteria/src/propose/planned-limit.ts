import { type LegalReference, type MessageParams, type Need, type Procurement, reaches } from '@opensource-experts/core'
import type { NeedMessageId } from '../generated/need-message-id'
import { sourceText, unionSource } from './legal-source'
import { type LotLimit, lotLimit, type NoLimit } from './lot-limit'
import type { NeedWords } from './need-words'
import type { Reason } from './reason'

/** The limit on the lots of one tenderer, by what the buyer knows of it. */
export function plannedLimit(
  { planning = {} }: Need,
  lots: Procurement['lots'],
  framework: Procurement['framework'],
): { readonly limit: LotLimit | NoLimit; readonly refused?: number } {
  const { awarded, expectedTenderers } = planning
  const whole = (value: number | undefined) =>
    value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined
  const own = whole(awarded)
  const usable = own !== undefined && own <= lots.length && lots.length > 1
  const limit = lotLimit(
    lots.map(({ value }) => value),
    { holders: framework?.maxParticipants, expected: whole(expectedTenderers), chosen: usable ? own : undefined },
  )
  return awarded === undefined || usable ? { limit } : { limit, refused: awarded }
}

/** Why there is that limit, or none. */
export function limitReasons(
  { jurisdiction, buyerCategory, planning }: Need,
  { length: count }: Procurement['lots'],
  { limit, framework }: { readonly limit: LotLimit | NoLimit; readonly framework: Procurement['framework'] },
  own: NeedWords,
): Reason[] {
  if (count < 2) return []
  const expected = planning?.expectedTenderers
  const say = (id: NeedMessageId, params: MessageParams) => [{ path: '/lotLimits', text: own.say(id, params) }]
  if ('why' in limit) {
    if (limit.why === 'several-holders')
      return say('reason.no-limits-holders', { holders: framework?.maxParticipants ?? 2, hhi: limit.hhi })
    return limit.why === 'few-firms'
      ? say('reason.no-limits-few', { expected: expected ?? 0, lots: count })
      : say('reason.no-limits', { lots: count })
  }
  const { awarded, hhi, winners, chosenBy } = limit
  // Art. 46(2), R2113-1.
  const basis: readonly LegalReference[] =
    reaches('FR', jurisdiction) === true
      ? [{ ref: 'CCP R2113-1', status: 'verified' }]
      : reaches('EU', jurisdiction) === false
        ? []
        : unionSource([{ ref: 'Directive 2014/24/EU art. 46(2)', status: 'memory' }], {
            utility: buyerCategory === 'utility',
          })
  const source = sourceText(basis, own) ?? own.say('source.none')
  return say(chosenBy === 'buyer' ? 'reason.limits-chosen' : 'reason.limits', {
    ...{ awarded, hhi, winners, source },
    expected: expected === undefined ? 'other' : 'known',
  })
}
