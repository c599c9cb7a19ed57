import {
  compareDecimals,
  type Decimal,
  multiplyDecimals,
  readDecimal,
  toDecimalValue,
  type Weight,
  wholeDecimal,
} from '@opensource-experts/core'
import type { Place } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ awards, placesOf }) {
  // Criteria of the same lots share one list.
  const answers = new Map<Place['award'], boolean>()
  for (const entry of awards) {
    const { criterion, pointer, lots, name } = entry
    const about = { criterion: criterion.id, lots, field: 'BT-541-Lot-WeightNumber' }
    const award = placesOf(entry)[0]?.award ?? []
    const large = answers.get(award) ?? award.some((each) => isLarge(each.criterion.weight))
    answers.set(award, large)
    const meant = large && meantShare(criterion.weight)
    if (meant) yield { path: `${pointer}/weight/value`, ...about, params: { name, ...meant } }
    const parts = criterion.subCriteria ?? []
    if (!parts.some(({ weight }) => isLarge(weight))) continue
    for (const [index, { weight, name: texts }] of parts.entries()) {
      const share = meantShare(weight)
      if (!share) continue
      const own = Object.values(texts ?? {})[0] ?? name
      yield { path: `${pointer}/subCriteria/${index}/weight/value`, ...about, params: { name: own, ...share } }
    }
  }
}

/** What was probably meant by 0.1: its hundredfold, a tenth of the whole. */
function meantShare(weight: Weight | undefined) {
  const own = percentage(weight)
  if (!own || own.units <= 0n || compareDecimals(own, wholeDecimal(1)) >= 0) return undefined
  return { weight: toDecimalValue(own), meant: toDecimalValue(multiplyDecimals(own, wholeDecimal(100))) }
}

function isLarge(weight: Weight | undefined): boolean {
  const share = percentage(weight)
  return share !== undefined && compareDecimals(share, wholeDecimal(10)) >= 0
}

function percentage(weight: Weight | undefined): Decimal | undefined {
  return weight?.kind === 'percentage' ? readDecimal(weight.value) : undefined
}
