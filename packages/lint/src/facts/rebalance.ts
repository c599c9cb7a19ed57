import {
  compareDecimals,
  type Decimal,
  type JsonPatchOperation,
  toDecimalValue,
  unitsAt,
  wholeDecimal,
} from '@opensource-experts/core'
import type { LintContext, Place } from '../engine/context'
import { sharedKind, weightOf } from './weights'

/**
 * New weights in the same proportions, where they come out exact in the step that is used already and no other lot is
 * touched; percentages that add up to 1 are decimals under the wrong name.
 */
export function rebalance(
  place: Place,
  placesOf: LintContext['placesOf'],
  sum: Decimal,
  total: Decimal,
): JsonPatchOperation[] | undefined {
  if (sum.units <= 0n || !isAlone(place, placesOf)) return undefined
  if (sharedKind(place) === 'percentage' && compareDecimals(sum, wholeDecimal(1)) === 0) {
    return place.award.map(({ pointer }) => ({ op: 'replace', path: `${pointer}/weight/kind`, value: 'decimal' }))
  }
  const weights = place.award.map((entry) => weightOf(entry) ?? wholeDecimal(0))
  const scale = weights.reduce((finest, weight) => Math.max(finest, weight.scale), Math.max(total.scale, sum.scale))
  const [goal, whole] = [unitsAt(total, scale), unitsAt(sum, scale)]
  const scaled = weights.map((weight) => unitsAt(weight, scale) * goal)
  if (scaled.some((units) => units % whole !== 0n)) return undefined
  return scaled.map((units, index) => ({
    op: 'replace',
    path: `${place.award[index]?.pointer}/weight/value`,
    value: toDecimalValue({ units: units / whole, scale }),
  }))
}

/** Whether every lot that has one of the criteria has all of them, and no other. */
function isAlone({ award }: Place, placesOf: LintContext['placesOf']): boolean {
  const [first] = award
  if (!first) return false
  const touched = placesOf(first)
  return (
    touched.every((each) => each.award === award || sameItems(each.award, award)) &&
    award.every((entry) => placesOf(entry).length === touched.length)
  )
}

function sameItems(a: Place['award'], b: Place['award']): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
