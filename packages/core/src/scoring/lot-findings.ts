import type { TieBreak } from '../model/procedure'
import type { Bid, BidValue, Mark, Tender } from './evaluation'
import { ratios } from './field'
import { type MarkedBid, markBids, type Rounded, type ValuedBid } from './mark-bids'
import { methods } from './methods'
import { type Ranking, rankBids } from './rank-bids'
import { exactText, type Ratio } from './ratio'
import type { ScoreFinding } from './scoreboard'
import type { Seat } from './seats'

export interface AboutLot {
  readonly lot: string
  readonly seats: readonly Seat[]
  readonly bids: readonly { readonly tender: Tender; readonly bid: Bid }[]
  readonly valued: readonly ValuedBid[]
  readonly marked: readonly MarkedBid[]
  readonly ranking: Ranking
  readonly rounding: Rounded
  readonly tieBreaks: readonly TieBreak[]
  readonly sum: { readonly found: Ratio; readonly whole: Ratio } | undefined
}

type Said = Omit<ScoreFinding, 'lot'>

/** Questions about a lot that was ranked; none of them changes a mark. */
export function lotFindings(about: AboutLot): ScoreFinding[] {
  const said: readonly Said[] = [
    ...aboutBids(about),
    ...aboutMethods(about),
    ...aboutRounding(about),
    ...aboutOthers(about),
    ...aboutThresholds(about),
    ...aboutMarks(about),
    ...aboutTies(about),
  ]
  return said.map(({ code, ...rest }) => ({ code, lot: about.lot, ...rest }))
}

function aboutBids({ bids, ranking: { ranked } }: AboutLot): Said[] {
  if (bids.length === 0) return [{ code: 'no-bid', params: {} }]
  if (ranked.length === 0) return [{ code: 'all-excluded', params: { count: bids.length } }]
  return ranked.length === 1 ? [{ code: 'single-bid', params: {} }] : []
}

function aboutMethods({ seats, marked, sum }: AboutLot): Said[] {
  return [
    ...(sum && ratios.compare(sum.found, sum.whole) !== 0
      ? [
          {
            code: 'weights-do-not-add-up',
            params: { found: exactText(sum.found), whole: exactText(sum.whole) },
          } as const,
        ]
      : []),
    ...seats.flatMap((seat): Said[] =>
      methods[seat.method]?.setAside
        ? [{ code: 'method-set-aside', criterion: seat.id, params: { method: seat.method } }]
        : [],
    ),
    ...marked.flatMap((bid) =>
      [...bid.points].flatMap(([seat, { points }]): Said[] =>
        points.top < 0n
          ? [{ code: 'negative-points', tender: bid.tender, criterion: seat.id, params: { points: exactText(points) } }]
          : [],
      ),
    ),
  ]
}

function aboutRounding({ seats, marked, ranking, rounding, tieBreaks }: AboutLot): Said[] {
  if (rounding.decimals === undefined) return [{ code: 'rounding-not-stated', params: {} }]
  const winners = firsts(ranking)
  const exact = marked.map((bid) => ({ ...bid, total: sumOf(bid) }))
  const unrounded = firsts(rankBids(exact, seats, {}, tieBreaks))
  // P13: who wins by exact figures should win by rounded ones.
  return winners === unrounded
    ? []
    : [{ code: 'rounding-decides', params: { winner: winners, exact: unrounded, decimals: rounding.decimals } }]
}

function sumOf({ points }: MarkedBid): Ratio {
  return [...points.values()].reduce((sum, each) => ratios.add(sum, each.points), { top: 0n, bottom: 1n } as Ratio)
}

function firsts({ ranked }: Ranking): string {
  return ranked
    .filter(({ rank }) => rank === 1)
    .map(({ bid }) => bid.tender)
    .join(', ')
}

/** Above it nobody looks for whom a loser's price let win: it takes as many rankings as there are bids. */
const mostLookedAt = 60

/** P07: the winner should not change where somebody leaves who does not win. */
function aboutOthers({ seats, valued, ranking, rounding, tieBreaks }: AboutLot): Said[] {
  const { ranked } = ranking
  const relative = seats.find(({ method }) => methods[method]?.relative)
  if (!relative || ranked.length < 3 || ranked.length > mostLookedAt) return []
  const winners = firsts(ranking)
  for (const { bid, rank } of ranked) {
    if (rank === 1) continue
    const rest = valued.filter(({ tender }) => tender !== bid.tender)
    const marked = markBids(seats, rest, rounding)
    const others = 'length' in marked ? firsts(rankBids(marked, seats, rounding, tieBreaks)) : winners
    if (others !== winners)
      return [
        {
          code: 'winner-depends-on-loser',
          criterion: relative.id,
          params: { winner: winners, without: bid.tender, other: others },
        },
      ]
  }
  return []
}

/** A minimum score is read as points of the criterion; where it may have been meant as a mark, somebody has to look. */
function aboutThresholds({ seats, valued }: AboutLot): Said[] {
  return seats.flatMap((seat): Said[] => {
    const { thresholds = [] } = seat.criterion
    const marked = seat.part === undefined && seat.method === 'quality.anchored-steps'
    const scale = seat.params.scale
    if (!marked || !scale || ratios.compare(scale, seat.weight) === 0 || valued.length === 0) return []
    return thresholds.flatMap(({ kind, value }) =>
      kind === 'min-score'
        ? [{ code: 'threshold-in-points', criterion: seat.id, params: { value: String(value) } }]
        : [],
    )
  })
}

interface GivenMark extends Mark {
  readonly tender: string
  readonly criterion: string
}

function aboutMarks({ bids, seats }: AboutLot): Said[] {
  const given = bids.flatMap(({ tender, bid }) =>
    bid.excluded === undefined
      ? Object.entries(bid.values).flatMap(([criterion, value]) =>
          marksIn(value).map((mark): GivenMark => ({ ...mark, tender: tender.id, criterion })),
        )
      : [],
  )
  const staying = bids.filter(({ bid }) => bid.excluded === undefined)
  const stepped = new Set(
    seats.flatMap(({ method, criterion }) => (method === 'quality.anchored-steps' ? [criterion.id] : [])),
  )
  const said: Said[] = []
  for (const { tender, criterion, mark, reason = '', evaluator } of given) {
    if (reason.trim() === '') said.push({ code: 'mark-without-reason', tender, criterion, params: { evaluator } })
    if (stepped.has(criterion) && !/^\d+(?:\.0+)?$/u.test(String(mark)))
      said.push({ code: 'mark-between-steps', tender, criterion, params: { evaluator, mark: String(mark) } })
  }
  const marked = new Map<string, { readonly criterion: string; readonly evaluator: string; readonly by: Set<string> }>()
  for (const { criterion, evaluator, tender } of given) {
    const key = JSON.stringify([criterion, evaluator])
    const own = marked.get(key) ?? { criterion, evaluator, by: new Set<string>() }
    marked.set(key, own)
    own.by.add(tender)
  }
  for (const { criterion, evaluator, by } of marked.values())
    if (by.size < staying.length)
      said.push({
        code: 'evaluator-not-for-all',
        criterion,
        params: { evaluator, count: by.size, all: staying.length },
      })
  for (const { tender, bid } of staying)
    for (const [criterion, value] of Object.entries(bid.values))
      if (typeof value === 'object' && 'persons' in value && value.leastHours === undefined)
        said.push({ code: 'hours-not-stated', tender: tender.id, criterion, params: {} })
  return said
}

function marksIn(value: BidValue): readonly Mark[] {
  if (typeof value !== 'object') return []
  if ('marks' in value) return value.marks
  if ('persons' in value) return value.persons.flatMap(({ marks }) => marks)
  return Object.values(value.parts).flatMap(marksIn)
}

const unequal: readonly (string | undefined)[] = [
  'incumbent',
  'local',
  'national',
  'size',
  'undisclosed',
] satisfies TieBreak[]

function aboutTies({ ranking: { ties } }: AboutLot): Said[] {
  return ties.map(({ bids, way }): Said => {
    const tenders = bids.map(({ tender }) => tender).join(', ')
    if (way === undefined) return { code: 'tie-without-rule', params: { tenders } }
    return unequal.includes(way)
      ? { code: 'tie-rule-unequal', params: { tenders, way } }
      : { code: 'tie-needs-people', params: { tenders, reason: way } }
  })
}
