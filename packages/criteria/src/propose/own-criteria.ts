import type { AwardCriterion, LocalizedText, MessageParams, NationalLaw } from '@opensource-experts/core'
import type { ProposalMessageId } from '../generated/proposal-message-id'

/** A sentence of the proposal in the languages of the procurement that have it. */
export type Localized = (id: ProposalMessageId, params?: MessageParams) => LocalizedText

/**
 * How the price is compared. In France by the lowest price: what is usual and safe there, and it needs no ceiling that only
 * the buyer can set (decision 0020). Elsewhere with a ceiling that the buyer publishes: no tender changes the order of two
 * others, which in Portugal is the law.
 */
function priceMethod(law: NationalLaw | undefined): string {
  return law === 'FR' ? 'price.proportional-lowest' : 'price.absolute-ceiling'
}

/** The price: bounded, never negative. */
export function priceCriterion(localized: Localized, weight: number, law: NationalLaw | undefined): AwardCriterion {
  return {
    id: 'price',
    kind: 'award',
    type: 'price',
    target: 'tender',
    lots: 'all',
    name: localized('price.name'),
    description: localized('price.description'),
    subjectMatterLink: localized('price.link'),
    weight: { kind: 'percentage', value: weight },
    scoring: { method: priceMethod(law) },
  }
}

/** Italy, Legislative Decree 36/2023 art. 108(4): 30 per cent at most where labour makes half of the price, as here mostly. */
export function priceWeight(weight: number, law: NationalLaw | undefined): number {
  return law === 'IT' ? Math.min(weight, 30) : weight
}

/** What the buyer values beside price and clauses: one quality criterion that takes the rest of the weight. */
export function methodCriterion(
  localized: Localized,
  weight: number,
  lots: AwardCriterion['lots'],
  id: string,
): AwardCriterion {
  const steps = ([0, 1, 2, 3, 4] as const).map((mark) => localized(`method.step-${mark}`))
  return {
    id,
    kind: 'award',
    type: 'quality',
    target: 'tender',
    lots,
    name: localized('method.name'),
    description: localized('method.description'),
    noticeText: localized('method.notice'),
    subjectMatterLink: localized('method.link'),
    verification: localized('method.verification'),
    evidence: [{ text: localized('method.evidence'), orEquivalent: true }],
    tags: [],
    weight: { kind: 'percentage', value: weight },
    scoring: { method: 'quality.anchored-steps', params: { scale: 4, aggregation: 'consensus' }, steps },
  }
}
