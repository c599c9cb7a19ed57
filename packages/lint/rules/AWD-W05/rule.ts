import {
  compareDecimals,
  type Decimal,
  decimalOrZero,
  type SubCriterion,
  sumDecimals,
  toDecimalValue,
  wholeDecimal,
} from '@opensource-experts/core'
import type { Rule } from '../../src/engine/rule'
import { isWithin } from '../../src/facts/weights'

export const rule: Rule = {
  id: 'AWD-W05',
  presets: ['recommended'],
  summary: 'Sub-criteria add up to their criterion, or to the whole of it.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(5)', status: 'memory' },
    { ref: 'CJEU C-6/15 TNS Dimarso', status: 'verified' },
  ],
  legalReview: null,
  params: { tolerance: { value: '0.01', unit: 'percent', source: 'house' } },
  facts: ['/criteria/*/weight', '/criteria/*/subCriteria/*/weight'],
  *check({ awards, param }) {
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
  },
}

/** The kind that all sub-criteria share; undefined where one has no weight (AWD-W04), a range, or another kind. */
function sharedKind(parts: readonly SubCriterion[]): 'percentage' | 'decimal' | 'points' | 'order' | undefined {
  const kinds = new Set(
    parts.map(({ weight }) => (weight && weight.kind !== 'order' && weight.middle ? undefined : weight?.kind)),
  )
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}
