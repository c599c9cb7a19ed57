import {
  compareDecimals,
  type Decimal,
  parseDecimal,
  type Refusal,
  type SelectionCriterion,
  sumDecimals,
  toDouble,
  wholeDecimal,
} from '@opensource-experts/core'

const kinds = [
  ['percentage', 100],
  ['decimal', 1],
] as const

/**
 * BR-BT-00747-0100 and -0101, BR-BT-00809-0102 and -0103: exact percentages of the second stage add up to 100, decimals to 1;
 * in doubles, in document order, up to SDK 1.10. Nothing is rebalanced there: a change brings weights that add up.
 */
export function secondStageSumRefusals(
  lot: string,
  before: readonly SelectionCriterion[],
  after: readonly SelectionCriterion[],
  sdk: string,
): Refusal[] {
  return kinds.flatMap(([kind, whole]): Refusal[] => {
    const [old, now] = [weightsOf(before, kind), weightsOf(after, kind)]
    const same =
      old.length === now.length && old.every((each, index) => compareDecimals(each, now[index] ?? each) === 0)
    if (now.length === 0 || same) return []
    const exact = compareDecimals(sumDecimals(now), wholeDecimal(whole)) === 0
    const inDoubles = now.reduce((sum, each) => sum + toDouble(each), 0) === whole
    if (exact && (sdk !== '1.10' || inDoubles)) return []
    return [{ code: 'second-stage', lot, params: { reason: 'sum', kind, whole } }]
  })
}

function weightsOf(criteria: readonly SelectionCriterion[], kind: 'percentage' | 'decimal'): Decimal[] {
  return criteria.flatMap(({ weight }) => {
    if (weight?.kind !== kind || weight.middle) return []
    return [parseDecimal(weight.value) ?? wholeDecimal(0)]
  })
}
