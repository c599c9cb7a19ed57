import {
  compareDecimals,
  type DecimalValue,
  defined,
  type Lot,
  type LotPlanning,
  type Money,
  multiplyDecimals,
  parseDecimal,
  reaches,
  toDecimalValue,
} from '@opensource-experts/core'
import { type Explained, explain, type Remark, remark } from './explain'
import { type NeedToPlan, usable } from './plan-input'
import type { SourceName } from './sources'

export type FirmSize = 'micro' | 'small' | 'medium' | 'large'

/** Most yearly turnover of a class, in euros (a firm may stay in it by its balance sheet alone). No class has none for large. */
const mostTurnover: readonly (readonly [FirmSize, number | undefined])[] = [
  ['micro', 2_000_000],
  ['small', 10_000_000],
  ['medium', 50_000_000],
  ['large', undefined],
]

/** Whether firms of a class can have the turnover asked; absent: not known. */
export interface SizeReach {
  readonly size: FirmSize
  /** Under the highest minimum that the law lets the buyer ask for. */
  readonly atHighest?: boolean
  /** Under the buyer's own minimum; true for every class where it says that there is none. */
  readonly atYours?: boolean
}

export interface LotReach {
  readonly lot: string
  /** Highest minimum turnover for this lot without special reasons. */
  readonly highestMinimum?: Money
  /** The buyer's own. */
  readonly minimum?: Money
  readonly sizes: readonly SizeReach[]
}

export interface Reach {
  /** Minimum turnover at most this many times the value of the lot; absent where no law is held for it. */
  readonly cap?: number
  /** The largest lot that firms of a class can be asked for at that cap, in euros. */
  readonly largestLot?: Readonly<Record<'micro' | 'small' | 'medium', DecimalValue>>
  readonly lots: readonly LotReach[]
  readonly reasons: readonly Explained[]
}

/** Which sizes of firms can tender for each lot, by the turnover that may be asked of them. */
export function reachOf(
  lots: readonly Lot[],
  need: NeedToPlan,
): { readonly reach: Reach; readonly findings: readonly Remark[] } {
  const { jurisdiction, date, buyerCategory, planning = {} } = need
  const found = capOf(jurisdiction, date)
  const findings: Remark[] = []
  const known = new Set(lots.map(({ id }) => id))
  for (const id of Object.keys(planning.minimumTurnover ?? {})) {
    if (!known.has(id)) findings.push(remark('/planning/minimumTurnover', 'finding.unknown-lot', { lot: id }))
  }
  const each = lots.map((lot, index) => lotReach(lot, index, found, planning, findings))
  return {
    reach: {
      ...defined({
        cap: found?.cap,
        largestLot: found && largestLots(found.cap),
      }),
      lots: each,
      reasons: [
        found ? explain('reach.cap', { cap: found.cap }, found.from) : explain('reach.no-law'),
        ...(buyerCategory === 'utility' ? [explain('reach.utility', {}, ['utilities'])] : []),
        explain('reach.sizes', {}, ['firmSizes']),
        explain('reach.no-minimum', {}, ['house']),
      ],
    },
    findings,
  }
}

interface Cap {
  readonly cap: number
  readonly from: readonly SourceName[]
}

/** CCP R2142-7: 1.5 times the value of the lot in France since 1 January 2026; art. 58(3): twice elsewhere. */
function capOf(jurisdiction: string | undefined, date: string | undefined): Cap | undefined {
  if (reaches('EU', jurisdiction) === false) return undefined
  const french = reaches('FR', jurisdiction) === true && (date === undefined || date >= '2026-01-01')
  return french ? { cap: 1.5, from: ['frTurnover'] } : { cap: 2, from: ['turnover'] }
}

function lotReach(
  lot: Lot,
  index: number,
  found: Cap | undefined,
  { minimumTurnover = {} }: LotPlanning,
  findings: Remark[],
): LotReach {
  const value = usable(lot.value) ? lot.value : undefined
  const highest = found && value && times(value, found.cap)
  const own = Object.hasOwn(minimumTurnover, lot.id) ? minimumTurnover[lot.id] : undefined
  if (highest && own && own.currency === highest.currency && above(own, highest))
    findings.push(
      remark(
        `/planning/minimumTurnover/${lot.id}`,
        'finding.turnover',
        { lot: lot.id, cap: found.cap, highest: highest.amount, currency: highest.currency },
        [...found.from],
      ),
    )
  if (value && value.currency !== 'EUR')
    findings.push(remark(`/planning/lots/${index}/value`, 'finding.sizes-in-euros', { lot: lot.id }, ['firmSizes']))
  return {
    lot: lot.id,
    ...defined({ highestMinimum: highest, minimum: own }),
    sizes: mostTurnover.map(([size, most]) => ({
      size,
      ...defined({ atHighest: canHave(most, highest), atYours: canHave(most, own) }),
    })),
  }
}

/** Whether some firm of a class can have this turnover. */
function canHave(most: number | undefined, asked: Money | undefined): boolean | undefined {
  if (asked === undefined || asked.currency !== 'EUR') return undefined
  return most === undefined || !above(asked, { amount: most, currency: 'EUR' })
}

function largestLots(cap: number): NonNullable<Reach['largestLot']> {
  const of = (turnover: number): DecimalValue => Math.floor(turnover / cap)
  return { micro: of(2_000_000), small: of(10_000_000), medium: of(50_000_000) }
}

function times(value: Money, factor: number): Money | undefined {
  const [amount, by] = [parseDecimal(value.amount), parseDecimal(factor)]
  return amount && by ? { amount: toDecimalValue(multiplyDecimals(amount, by)), currency: value.currency } : undefined
}

function above(a: Money, b: Money): boolean {
  const [first, second] = [parseDecimal(a.amount), parseDecimal(b.amount)]
  return first !== undefined && second !== undefined && compareDecimals(first, second) > 0
}
