import {
  anyText,
  checkInput,
  type DecimalValue,
  decimal,
  type Members,
  OseError,
  oneOf,
  parseDecimal,
  toDouble,
  wholeAbove0,
} from '@opensource-experts/core'
import { descending, unitsOf, worstOf } from '../propose/concentration'
import { seeded } from './seeded'

/**
 * `even`: at each lot every firm that is below the limit is as likely to come first as any other. `leader`: one firm
 * comes first at every second lot, on average, the others share the rest evenly. Both are suppositions, not forecasts.
 */
export type AwardScenario = 'even' | 'leader'

export interface SimulateOptions {
  /** Values of the lots; each above 0. */
  readonly amounts: readonly DecimalValue[]
  /** Firms that tender for every lot. */
  readonly tenderers: number
  /** Most lots for one firm. Default: no limit. */
  readonly awarded?: number
  /** Default `even`. */
  readonly scenario?: AwardScenario
  /** The same seed gives the same answer. Default `ose`. */
  readonly seed?: string
  /** Default 1,000, most 100,000. Where lots are many, fewer are made: lots times runs stay below 5,000,000. */
  readonly runs?: number
}

/** What the runs gave, and between which bounds any sharing out lies. The index is that of `Concentration`. */
export interface SimulatedAwards {
  readonly scenario: AwardScenario
  readonly seed: string
  readonly runs: number
  readonly tenderers: number
  /** Mean of the index, to one decimal. */
  readonly mean: number
  /** Half of the 95 per cent interval of that mean, for the number of runs: 1.96 standard errors. */
  readonly margin: number
  /** 5th and 95th percentile of the runs (nearest rank). */
  readonly low: number
  readonly high: number
  /** Mean share of the largest firm, in per cent, to one decimal. */
  readonly largestShare: number
  /** Mean number of firms that hold a lot, to one decimal. */
  readonly winners: number
  /**
   * No sharing out lies outside: below, each lot to a firm of its own, or equal shares where firms are fewer; above, the
   * worst case under the limit, or one firm for all where the limit has to be lifted for want of firms.
   */
  readonly bounds: { readonly least: number; readonly most: number }
}

const mostDraws = 5_000_000
const input: Members = {
  members: {
    amounts: { list: decimal, atLeast: 1 },
    tenderers: wholeAbove0,
    awarded: wholeAbove0,
    scenario: oneOf('even', 'leader'),
    seed: anyText,
    runs: wholeAbove0,
  },
  required: ['amounts', 'tenderers'],
}

/**
 * Shares lots out many times, in decreasing value as LOT-03 says: to a firm below the limit; to any where none is left,
 * since the limit is lifted then. Seeded, so that it gives the same twice.
 *
 * @throws OseError `input-invalid`; `need-invalid` where a value is not above 0.
 */
export function simulateAwards(options: SimulateOptions): SimulatedAwards {
  checkInput('simulateAwards', { options: [input, options] })
  const { amounts, tenderers, scenario = 'even', seed = 'ose' } = options
  const read = amounts.map((amount) => parseDecimal(amount))
  if (!read.every((each) => each && each.units > 0n))
    throw new OseError('need-invalid', 'Each lot must have a value above 0. Give estimates without tax.')
  const limit = Math.min(options.awarded ?? amounts.length, amounts.length)
  const units = descending(unitsOf(amounts))
  const shares = sharesOf(units)
  const runs = Math.max(1, Math.min(options.runs ?? 1000, 100_000, Math.floor(mostDraws / amounts.length)))
  const draw = seeded(`${seed}\u0000${scenario}`)
  // More firms than that change nothing that can be seen.
  const firms = new Firms(Math.min(tenderers, 100_000), limit)
  const index = new Float64Array(runs)
  let largest = 0
  let winners = 0
  for (let run = 0; run < runs; run++) {
    const found = firms.share(shares, draw, scenario === 'leader')
    index[run] = found.hhi
    largest += found.largest
    winners += found.winners
  }
  const mean = average(index)
  const spread = average(index.map((each) => (each - mean) ** 2))
  const sorted = index.toSorted()
  const rank = (part: number) => Math.round(sorted[Math.max(0, Math.ceil(part * runs) - 1)] ?? 0)
  const holders = Math.min(tenderers, amounts.length)
  const lifted = tenderers * limit < amounts.length
  return {
    scenario,
    seed,
    runs,
    tenderers,
    mean: tenth(mean),
    margin: tenth(1.96 * Math.sqrt(spread / runs)),
    low: rank(0.05),
    high: rank(0.95),
    largestShare: tenth((100 * largest) / runs),
    winners: tenth(winners / runs),
    bounds: {
      least: Math.max(Math.floor(10_000 / holders), worstOf(units, 1).hhi),
      most: lifted ? 10_000 : worstOf(units, limit).hhi,
    },
  }
}

function sharesOf(units: readonly bigint[]): Float64Array {
  const whole = units.reduce((sum, each) => sum + each, 0n)
  return Float64Array.from(units, (each) => toDouble({ units: (each * 10n ** 15n) / whole, scale: 15 }))
}

/** Firms by number; those below the limit stand in front, so that one draw finds one. */
class Firms {
  private readonly order: Int32Array
  private readonly at: Int32Array
  private readonly held: Float64Array
  private readonly lots: Int32Array
  private readonly holders: Int32Array
  private readonly limit: number

  constructor(count: number, limit: number) {
    this.limit = limit
    this.order = Int32Array.from({ length: count }, (_, index) => index)
    this.at = this.order.slice()
    this.held = new Float64Array(count)
    this.lots = new Int32Array(count)
    this.holders = new Int32Array(count)
  }

  share(shares: Float64Array, draw: (below: number) => number, leads: boolean) {
    const { order, held, lots, limit, holders } = this
    let open = order.length
    let winners = 0
    for (const share of shares) {
      const firm = this.winner(open, draw, leads)
      const own = (lots[firm] ?? 0) + 1
      if (own === 1) holders[winners++] = firm
      held[firm] = (held[firm] ?? 0) + share
      lots[firm] = own
      if (open > 0 && own === limit) open = this.close(firm, open)
    }
    let squares = 0
    let largest = 0
    // Only those that hold a lot are looked at, and are ready for the next run.
    for (let index = 0; index < winners; index++) {
      const firm = holders[index] ?? 0
      const each = held[firm] ?? 0
      squares += each * each
      largest = Math.max(largest, each)
      held[firm] = 0
      lots[firm] = 0
    }
    return { hhi: squares * 10_000, largest, winners }
  }

  private winner(open: number, draw: (below: number) => number, leads: boolean): number {
    const among = open === 0 ? this.order.length : open
    // The leader is firm 0, as long as it is below the limit.
    const place = this.at[0] ?? 0
    if (!leads || place >= among) return this.order[draw(among)] ?? 0
    if (among === 1 || draw(2) === 0) return 0
    const other = draw(among - 1)
    return this.order[other < place ? other : other + 1] ?? 0
  }

  /** Moves a firm behind those that are open. */
  private close(firm: number, open: number): number {
    const place = this.at[firm] ?? 0
    if (place >= open) return open
    const last = this.order[open - 1] ?? 0
    this.order[place] = last
    this.order[open - 1] = firm
    this.at[last] = place
    this.at[firm] = open - 1
    return open - 1
  }
}

function average(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
