import {
  compareDecimals,
  type Decimal,
  decimalOrZero,
  type SubCriterion,
  sumDecimals,
  toDecimalValue,
  wholeDecimal,
} from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { isWithin } from '../../src/facts/weights'

export const check: Check = function* ({ awards, param }) {
  for (const { criterion, pointer, lots, name } of awards) {
    const kind = sharedKind(criterion.subCriteria ?? [])
    if (!kind || kind === 'order') continue
    const sum = sumDecimals((criterion.subCriteria ?? []).map(({ weight }) => decimalOrZero(weight?.value)))
    const weight = criterion.weight?.kind === kind ? decimalOrZero(criterion.weight.value) : undefined
    const whole: Decimal | undefined = { percentage: wholeDecimal(100), decimal: wholeDecimal(1), points: undefined }[
      kind
    ]
    const targets = [weight, whole].flatMap((target) => target ?? [])
    if (targets.length === 0) continue
    const tolerance = decimalOrZero(param('tolerance'))
    if (targets.some((target) => isWithin(sum, target, tolerance, kind))) continue
    const expected = weight && whole && compareDecimals(weight, whole) !== 0 ? [weight, whole] : targets.slice(0, 1)
    yield {
      path: `${pointer}/subCriteria`,
      criterion: criterion.id,
      lots,
      params: { name, sum: toDecimalValue(sum), expected: expected.map(toDecimalValue) },
    }
  }
}

/** The kind that all sub-criteria share; undefined where one has no weight (AWD-W04), a range, or another kind. */
function sharedKind(parts: readonly SubCriterion[]): 'percentage' | 'decimal' | 'points' | 'order' | undefined {
  const kinds = new Set(
    parts.map(({ weight }) => (weight && weight.kind !== 'order' && weight.middle ? undefined : weight?.kind)),
  )
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}
