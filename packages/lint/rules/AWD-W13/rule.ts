import {
  compareDecimals,
  type Decimal,
  multiplyDecimals,
  readDecimal,
  toDecimalValue,
  type Weight,
  wholeDecimal,
} from '@opensource-experts/core'
import type { Rule } from '../../src/engine/rule'

export const rule: Rule = {
  id: 'AWD-W13',
  presets: ['recommended'],
  summary: 'Percentages beside each other are all written out of 100.',
  family: 'award.weights',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'any',
  appliesTo: ['award'],
  legalBasis: [],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/weight', '/criteria/*/subCriteria/*/weight'],
  *check({ awards, placesOf }) {
    for (const entry of awards) {
      const { criterion, pointer, lots, name } = entry
      const about = { criterion: criterion.id, lots, field: 'BT-541-Lot-WeightNumber' }
      const beside = placesOf(entry)[0]?.award ?? []
      const meant = meantShare(criterion.weight, beside, (each) => each.criterion.weight)
      if (meant) yield { path: `${pointer}/weight/value`, ...about, params: { name, ...meant } }
      for (const [index, part] of (criterion.subCriteria ?? []).entries()) {
        const share = meantShare(part.weight, criterion.subCriteria ?? [], (each) => each.weight)
        const own = Object.values(part.name ?? {})[0] ?? name
        if (share)
          yield { path: `${pointer}/subCriteria/${index}/weight/value`, ...about, params: { name: own, ...share } }
      }
    }
  },
}

/** What was probably meant by 0.1 beside 60: its hundredfold, a tenth of the whole. */
function meantShare<Item>(
  weight: Weight | undefined,
  beside: readonly Item[],
  weightOf: (item: Item) => Weight | undefined,
) {
  const own = percentage(weight)
  if (!own || own.units <= 0n || compareDecimals(own, wholeDecimal(1)) >= 0) return undefined
  const large = beside.some((item) => {
    const other = percentage(weightOf(item))
    return other && compareDecimals(other, wholeDecimal(10)) >= 0
  })
  if (!large) return undefined
  return { weight: toDecimalValue(own), meant: toDecimalValue(multiplyDecimals(own, wholeDecimal(100))) }
}

function percentage(weight: Weight | undefined): Decimal | undefined {
  return weight?.kind === 'percentage' ? readDecimal(weight.value) : undefined
}
