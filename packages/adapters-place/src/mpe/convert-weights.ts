import {
  compareDecimals,
  type Decimal,
  type DecimalValue,
  defined,
  multiplyDecimals,
  type NumericWeight,
  sumDecimals,
  toDecimalValue,
  type Weight,
  wholeDecimal,
} from '@opensource-experts/core'
import type { MpeLoss } from '../shape/mpe-shape'
import { exact } from './exact'
import { toPercent } from './to-percent'

/** A weight and where it stands in the procurement. */
export interface PlacedWeight {
  readonly criterion: string
  readonly pointer: string
  readonly weight: Weight | undefined
}

export interface ConvertedWeight {
  readonly ponderation: DecimalValue | null
  readonly losses: readonly MpeLoss[]
}

const hundred = wholeDecimal(100)

/**
 * The weights of one list in per cent. Percentages stay as the document has them, decimals are multiplied by 100,
 * points become a share of their sum; what the form would not show of that is a loss. Ranks and absent weights give
 * null: a rank is shown by `ordre`. `whole` is what points add up to once converted, 100 by default.
 */
export function convertWeights(placed: readonly PlacedWeight[], whole: Decimal = hundred): ConvertedWeight[] {
  const points = placed.flatMap(({ weight, pointer }) =>
    weight?.kind === 'points' ? [exact(weight.value, pointer)] : [],
  )
  const allPoints = points.length === placed.length
  const sum = sumDecimals(points)
  const shares = allPoints && sum.units > 0n ? toPercent(points, whole) : undefined
  return placed.map((place, index) => {
    const { weight, pointer } = place
    if (!weight || weight.kind === 'order') return { ponderation: null, losses: [] }
    const value = exact(weight.value, pointer)
    const range = weight.middle ? [rangeLoss(place, weight)] : []
    if (weight.kind === 'percentage') return { ponderation: toDecimalValue(value), losses: range }
    if (weight.kind === 'decimal') {
      const ponderation = toDecimalValue(multiplyDecimals(value, hundred))
      return { ponderation, losses: [loss('weight-converted', place, converted(weight, ponderation)), ...range] }
    }
    const share = shares?.values[index]
    if (!share || !shares) {
      // A point is a share of a sum that is not known while other weights of the list are of another kind.
      const params = { kind: weight.kind, value: weight.value, reason: 'not-all-points' }
      return { ponderation: null, losses: [loss('weight-not-convertible', place, params), ...range] }
    }
    const ponderation = toDecimalValue(share)
    const params = { ...converted(weight, ponderation), sum: toDecimalValue(sum) }
    const exactly = shares.exact || compareDecimals(share, value) === 0
    return { ponderation, losses: [loss(exactly ? 'weight-converted' : 'weight-rounded', place, params), ...range] }
  })
}

/** A notice may say that a weight is the middle of a range, and not of which. */
function rangeLoss(place: PlacedWeight, { value, min, max }: NumericWeight): MpeLoss {
  const code = min === undefined || max === undefined ? 'weight-middle' : 'weight-range'
  return loss(code, place, defined({ value, min, max }))
}

function converted({ kind, value }: Weight, to: DecimalValue): Readonly<Record<string, unknown>> {
  return { kind, value, to }
}

function loss(code: string, { criterion, pointer }: PlacedWeight, params: Readonly<Record<string, unknown>>): MpeLoss {
  // Art. 67(5): the tender documents state the weights; they must give those that the document gives.
  return { code, criterion, pointer, params: { document: 'RC', ...params } }
}
