import {
  compareDecimals,
  decimalOrZero,
  defined,
  formatDecimal,
  multiplyDecimals,
  toDecimalValue,
  toDouble,
  wholeDecimal,
} from '@opensource-experts/core'
import type { LintContext, Place } from '../../src/engine/context'
import type { Check, RuleReport } from '../../src/engine/rule'
import { rebalance } from '../../src/facts/rebalance'
import { isWithin, sumOf } from '../../src/facts/weights'

export const check: Check = function* (context) {
  // Lots with the same criteria share one list, and one answer.
  const answers = new Map<Place['award'], readonly Answer[]>()
  for (const place of context.places) {
    const answer = answers.get(place.award) ?? checkPlace(place, context)
    answers.set(place.award, answer)
    for (const each of answer)
      yield { path: place.pointer, lots: [place.id], field: 'BT-541-Lot-WeightNumber', ...each }
  }
}

type Answer = Pick<RuleReport, 'params' | 'severity' | 'fix'>

function checkPlace(place: Place, { param, placesOf, unplaced }: LintContext): readonly Answer[] {
  const weighted = place.award.filter(({ criterion }) => criterion.weight)
  if (weighted.length === 0) return []
  const report = (sum: string | number, total: number, rest: Answer = {}) => [{ params: { sum, total }, ...rest }]
  if (weighted.some(({ criterion }) => criterion.weight && 'middle' in criterion.weight && criterion.weight.middle))
    return []
  const kinds = new Set(weighted.map(({ criterion }) => criterion.weight?.kind))
  // BR-BT-00539-0200 and -0201 add up each kind by itself: 60 per cent and 0.4 are two sums, and both fail.
  if (kinds.size > 1) return report(weighted.map(inWords).join(' + '), 100)
  const [kind] = kinds
  if (kind !== 'percentage' && kind !== 'decimal') return []
  const total = wholeDecimal(kind === 'percentage' ? 100 : 1)
  const sum = sumOf(weighted)
  if (isWithin(sum, total, decimalOrZero(param('tolerance')), kind)) return []
  const shown = toDecimalValue(sum)
  if (weighted.length < place.award.length || unplaced) {
    // What has no weight yet may bring the rest; nothing can bring a sum down.
    return compareDecimals(sum, total) > 0 ? report(shown, toDouble(total)) : []
  }
  const imported = weighted.filter(({ fromNotice }) => fromNotice).length
  const allowed = multiplyDecimals(decimalOrZero(param('noticeTolerance')), wholeDecimal(imported))
  const tolerated = imported > 0 && isWithin(sum, total, allowed, kind)
  if (tolerated && imported === weighted.length) return []
  const fix = imported === 0 ? rebalance(place, placesOf, sum, total) : undefined
  return report(shown, toDouble(total), {
    ...defined({ fix }),
    // A buyer's criterion that joined a notice keeps the notice's own sum: eForms takes it, so it is no error.
    ...defined({ severity: tolerated ? 'warning' : undefined }),
  })
}

function inWords({ criterion: { weight } }: Place['award'][number]): string {
  if (!weight) return ''
  const value = formatDecimal(decimalOrZero(weight.value))
  return { percentage: `${value} %`, decimal: value, points: `${value} pt`, order: `#${value}` }[weight.kind]
}
