import { compareDecimals, sumDecimals } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion, ClauseParam, Scoring } from '../model/criterion'
import type { Lot } from '../model/lot'
import type { LocalizedText } from '../model/text'
import { isWhole, lotWeighting, wholeOf } from '../weights/lot-weights'
import { methods, neededParams } from './methods'
import type { FormulaParams } from './price-formulas'
import { type Ratio, ratio, ratioOf } from './ratio'
import type { ScoreRefusal } from './scoreboard'

/** A criterion, or a sub-criterion, that points are given for. */
export interface Seat {
  /** As in the answer: `<criterion>` or `<criterion>/<sub-criterion>`. */
  readonly id: string
  readonly criterion: AwardCriterion
  /** Key in `parts`, for a sub-criterion. */
  readonly part?: string
  readonly name?: LocalizedText
  readonly weight: Ratio
  readonly method: string
  readonly params: FormulaParams<Ratio>
  /** The rule by which marks become one, as the criterion states it. */
  readonly aggregation?: string
}

export interface Seats {
  readonly seats: readonly Seat[]
  readonly refusals: readonly ScoreRefusal[]
  /** What the weights add to, beside what they should. */
  readonly sum?: { readonly found: Ratio; readonly whole: Ratio }
}

/** What points are given for in a lot, or why none can be. */
export function seatsOf(lot: Lot, awards: readonly AwardCriterion[]): Seats {
  const { complicated, total } = lot.awardMethod ?? {}
  const refuse = (
    code: ScoreRefusal['code'],
    params: ScoreRefusal['params'] = {},
    criterion?: string,
  ): ScoreRefusal => ({
    code,
    lot: lot.id,
    ...(criterion === undefined ? {} : { criterion }),
    params,
  })
  if (total !== undefined && total !== 'total.weighted-sum')
    return { seats: [], refusals: [refuse('total-not-supported', { method: total })] }
  const alone = isWhole(awards, complicated !== undefined)
  const weighting = lotWeighting(awards, complicated !== undefined)
  if (!alone && weighting.form !== 'numeric') {
    const reason = weighting.form === 'unadjustable' ? weighting.reason : weighting.form
    return { seats: [], refusals: [refuse('weights-not-numeric', { reason: complicated ? 'formula' : reason })] }
  }
  const seats: Seat[] = []
  const refusals: ScoreRefusal[] = []
  const seat = (id: string, scoring: Scoring | undefined, of: Omit<Seat, 'id' | 'method' | 'params'>) => {
    const wrong = scoringIssue(scoring)
    if (wrong) refusals.push(refuse(wrong.code, wrong.params, id))
    else if (scoring) {
      const aggregation = scoring.params?.aggregation
      seats.push({
        ...of,
        id,
        method: scoring.method,
        params: paramsOf(scoring),
        ...(typeof aggregation === 'string' ? { aggregation } : {}),
      })
    }
  }
  for (const criterion of awards) {
    const { id, name, scoring, subCriteria = [], thresholds = [] } = criterion
    const own = readDecimal(criterion.weight?.value)
    const weight = alone ? ratio(100n, 1n) : ratioOf(own ?? { units: 0n, scale: 0 })
    const named = name === undefined ? {} : { name }
    for (const { kind } of thresholds)
      if (kind !== 'min-score' || (scoring && methods[scoring.method]?.relative))
        refusals.push(refuse('threshold-not-supported', { reason: kind === 'min-score' ? 'relative' : kind }, id))
    if (scoring !== undefined || subCriteria.length === 0) {
      seat(id, scoring, { criterion, weight, ...named })
      continue
    }
    const shares = subWeights(criterion, weight)
    if (!shares) refusals.push(refuse('sub-weights-unclear', {}, id))
    else
      for (const [at, sub] of subCriteria.entries()) {
        const part = sub.id ?? String(at + 1)
        seat(`${id}/${part}`, sub.scoring, { criterion, part, name: sub.name, weight: shares[at] ?? weight })
      }
  }
  const sum =
    weighting.form === 'numeric'
      ? { sum: { found: ratioOf(weighting.sum), whole: ratioOf(wholeOf[weighting.kind]) } }
      : {}
  return { seats: refusals.length > 0 ? [] : seats, refusals, ...sum }
}

/** Shares of the parent in the parent's own kind, or percentages of the parent: told by what they add to. */
function subWeights({ subCriteria = [], weight }: AwardCriterion, whole: Ratio): readonly Ratio[] | undefined {
  const own = subCriteria.flatMap(({ weight: each }) =>
    each && each.kind !== 'order' && !each.middle ? (readDecimal(each.value) ?? []) : [],
  )
  if (own.length < subCriteria.length) return undefined
  const kinds = new Set(subCriteria.map(({ weight: each }) => each?.kind))
  const [kind] = kinds
  if (kinds.size > 1) return undefined
  const sum = sumDecimals(own)
  const parent = readDecimal(weight?.value)
  if (kind === weight?.kind && parent && compareDecimals(sum, parent) === 0) return own.map(ratioOf)
  if (kind !== 'percentage' || compareDecimals(sum, wholeOf.percentage) !== 0) return undefined
  return own.map((each) => {
    const share = ratioOf(each)
    return ratio(whole.top * share.top, whole.bottom * share.bottom * 100n)
  })
}

function scoringIssue(scoring: Scoring | undefined): Pick<ScoreRefusal, 'code' | 'params'> | undefined {
  if (!scoring) return { code: 'scoring-missing', params: {} }
  const { method } = scoring
  if (!Object.hasOwn(methods, method)) return { code: 'method-unknown', params: { method } }
  const params = paramsOf(scoring)
  const missing = (neededParams[method] ?? []).filter((name) => params[name] === undefined)
  return missing.length > 0 ? { code: 'parameter-missing', params: { method, names: missing.join(', ') } } : undefined
}

/** Numbers of a method; amounts without their currency. The number of steps says the highest mark. */
function paramsOf({ method, params = {}, steps = [] }: Scoring): FormulaParams<Ratio> {
  const numbers: Record<string, Ratio> = {}
  for (const [name, value] of Object.entries(params)) {
    const number = numberIn(value)
    // The life-cycle clause names its ceiling in full.
    if (number) numbers[method === 'cost.lcc' && name === 'ceiling' ? 'C' : name] = number
  }
  if (method === 'quality.anchored-steps' && numbers.scale === undefined && steps.length > 1)
    numbers.scale = ratio(BigInt(steps.length - 1), 1n)
  return numbers
}

function numberIn(value: ClauseParam): Ratio | undefined {
  const number =
    typeof value === 'object' && 'amount' in value
      ? value.amount
      : typeof value === 'number' || typeof value === 'string'
        ? value
        : undefined
  const read = readDecimal(number)
  return read && ratioOf(read)
}
