import { toDecimalValue } from '../decimal/decimal'
import type { AwardCriterion } from '../model/criterion'
import type { Lot } from '../model/lot'
import { bidValueOf, type FoundValue } from './bid-value'
import type { Bid, Evaluation, Tender } from './evaluation'
import { ratios } from './field'
import { lotFindings } from './lot-findings'
import { counting, type MarkedBid, markBids, type Rounded, type ValuedBid } from './mark-bids'
import { methods } from './methods'
import { type RankedBid, rankBids } from './rank-bids'
import { exactText, type Ratio, rounded } from './ratio'
import type {
  BidScore,
  CriterionScore,
  CriterionShown,
  LotScore,
  ScoreFinding,
  ScoreNumber,
  ScoreRefusal,
} from './scoreboard'
import { type Seat, seatsOf } from './seats'

/** One lot, and the questions about it. */
export function scoreLot(
  lot: Lot,
  awards: readonly AwardCriterion[],
  bids: readonly { readonly tender: Tender; readonly bid: Bid }[],
  { procurement, aggregation }: Evaluation,
): { readonly score: LotScore; readonly findings: readonly ScoreFinding[] } {
  const { seats, refusals, sum } = seatsOf(lot, awards)
  const rounding = lot.awardMethod?.rounding ?? {}
  const stop = (why: readonly ScoreRefusal[]) => ({
    score: { lot: lot.id, refusals: why, criteria: seats.map((seat) => shown(seat, [])), bids: [] },
    findings: [],
  })
  if (refusals.length > 0) return stop(refusals)
  const valued: ValuedBid[] = []
  const wrong: ScoreRefusal[] = []
  for (const { tender, bid } of bids) {
    if (bid.excluded !== undefined) continue
    const values = new Map<Seat, FoundValue>()
    for (const seat of seats) {
      const found = bidValueOf(seat, bid.values, aggregation)
      const refused = 'code' in found ? found : outside(seat, found.value)
      if (refused) wrong.push({ ...refused, lot: lot.id, tender: tender.id, criterion: seat.id })
      else if ('value' in found) values.set(seat, found)
    }
    valued.push({ tender: tender.id, values })
  }
  if (wrong.length > 0) return stop(wrong)
  const marked = markBids(seats, valued, rounding)
  if (!('length' in marked)) {
    const { id, method } = marked.seat
    return stop([{ code: 'parameters-without-sense', lot: lot.id, criterion: id, params: { method } }])
  }
  const ranking = rankBids(marked, seats, rounding, procurement.tieBreak ?? [])
  const names = new Map(bids.map(({ tender: { id, name } }) => [id, name]))
  const score: LotScore = {
    lot: lot.id,
    refusals: [],
    criteria: seats.map((seat) => shown(seat, marked)),
    bids: [
      ...ranking.ranked.map((each) => rankedScore(each, names, rounding, seats)),
      ...marked.flatMap((each) => (each.below ? [belowScore(each, each.below, names, rounding, seats)] : [])),
      ...bids.flatMap(({ tender, bid }) => (bid.excluded === undefined ? [] : [statedScore(tender, bid.excluded)])),
    ],
  }
  const tieBreaks = procurement.tieBreak ?? []
  const findings = lotFindings({ lot: lot.id, seats, bids, valued, marked, ranking, rounding, tieBreaks, sum })
  return { score, findings }
}

function outside({ method, params }: Seat, value: Ratio): Pick<ScoreRefusal, 'code' | 'params'> | undefined {
  const { most, dividesByPrice } = methods[method] ?? {}
  const limit = most === undefined ? undefined : (params[most] ?? ratios.of(Number(most)))
  if (limit && ratios.compare(value, limit) > 0)
    return { code: 'value-above-most', params: { value: exactText(value), most: exactText(limit) } }
  return dividesByPrice && value.top <= 0n ? { code: 'price-not-above-zero', params: {} } : undefined
}

function shown(seat: Seat, bids: readonly MarkedBid[]): CriterionShown {
  const { id, name, weight, method } = seat
  const points = bids.flatMap((bid) => bid.points.get(seat)?.points ?? []).sort(ratios.compare)
  const [least] = points
  const most = points.at(-1)
  return {
    criterion: id,
    ...(name === undefined ? {} : { name }),
    weight: toDecimalValue(rounded(weight, 6)),
    method,
    formula: methods[method]?.formula ?? 'W',
    ...(least && most ? { most: display(most, {}), least: display(least, {}) } : {}),
  }
}

type Names = ReadonlyMap<string, string>

function rankedScore(
  { bid, rank, tieBreak }: RankedBid,
  names: Names,
  rounding: Rounded,
  seats: readonly Seat[],
): BidScore {
  const total = counting(bid.total, rounding)
  return {
    tender: bid.tender,
    name: names.get(bid.tender) ?? '',
    status: 'ranked',
    rank,
    ...(tieBreak === undefined ? {} : { tieBreak }),
    scores: scoresOf(bid, seats, rounding),
    total: { exact: exactText(bid.total), shown: display(total, rounding) },
  }
}

function belowScore(
  bid: MarkedBid,
  { criterion, found, least }: NonNullable<MarkedBid['below']>,
  names: Names,
  rounding: Rounded,
  seats: readonly Seat[],
): BidScore {
  return {
    tender: bid.tender,
    name: names.get(bid.tender) ?? '',
    status: 'excluded',
    excluded: { by: 'threshold', criterion, found: exactText(found), least: exactText(least) },
    scores: scoresOf(bid, seats, rounding),
  }
}

function statedScore({ id, name }: Tender, reason: string): BidScore {
  return { tender: id, name, status: 'excluded', excluded: { by: 'stated', reason }, scores: [] }
}

/** In the order of the criteria; what depends on others is not there for who is out. */
function scoresOf(bid: MarkedBid, seats: readonly Seat[], rounding: Rounded): CriterionScore[] {
  return seats.flatMap((seat) => {
    const points = bid.points.get(seat)
    const value = bid.values.get(seat)
    if (!points || !value) return []
    return [
      {
        criterion: seat.id,
        value: exactText(value.value),
        ...(value.found ? { found: value.found } : {}),
        formula: points.formula,
        with: points.with,
        points: number(points.points, rounding),
      },
    ]
  })
}

function number(value: Ratio, rounding: Rounded): ScoreNumber {
  return { exact: exactText(value), shown: display(value, rounding) }
}

const usualDecimals = 2

function display(value: Ratio, { decimals = usualDecimals }: Rounded) {
  return toDecimalValue(rounded(value, decimals))
}
