import { defined } from '../data/defined'
import { expectObject, expectText } from '../errors/expect-input'
import type { Change } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { AwardMethod, Lot, LotGroup, LotLimits, LotLimitsChange } from '../model/lot'
import type { Strategic } from '../model/procedure'
import type { Procurement } from '../model/procurement'
import type { StrategicChange } from '../model/strategic'

/** What a change says of limits, groups and methods of award holds before its criteria join. */
export function withMembers(procurement: Procurement, change: Change): Procurement {
  const { lotLimits, lotGroups, awardMethods, strategic } = change
  if (!lotLimits && !lotGroups && !awardMethods && !strategic) return procurement
  const methods = new Map<string, AwardMethod>(Object.entries(awardMethods ?? {}))
  const withMethod = <Place extends { readonly id: string; readonly awardMethod?: AwardMethod }>(
    place: Place,
  ): Place => {
    const method = methods.get(place.id)
    if (!method) return place
    const { awardMethod: _, ...bare } = place
    return { ...bare, ...defined({ awardMethod: isEmpty(method) ? undefined : method }) } as Place
  }
  const groups = lotGroups?.map((group) => ({ ...procurement.lotGroups?.find(({ id }) => id === group.id), ...group }))
  const { lotLimits: limits, ...all } = procurement
  const rest = lotGroups ? { ...all, criteria: withoutGroups(procurement, lotGroups) } : all
  const placed = procurement.lots.map(withMethod)
  const lots = strategic ? placed.map((lot) => declared(lot, strategicFor(lot.id, strategic))) : placed
  return {
    ...rest,
    ...defined({
      lotLimits: lotLimits ? limitsAfter(limits, lotLimits) : limits,
      lotGroups: (groups ?? procurement.lotGroups)?.map(withMethod),
    }),
    lots,
    ...(strategic ? defined({ strategic: ofAll(lots) ?? procurement.strategic }) : {}),
  }
}

/** The criteria without those of groups that leave. */
function withoutGroups({ lotGroups = [], criteria }: Procurement, wanted: readonly LotGroup[]): readonly Criterion[] {
  const gone = new Set(lotGroups.flatMap(({ id }) => (wanted.some((group) => group.id === id) ? [] : [id])))
  if (gone.size === 0) return criteria
  return criteria.flatMap((criterion) => {
    const { lots } = criterion
    if (lots === 'all' || !lots.some((lot) => gone.has(lot))) return [criterion]
    const left = lots.filter((lot) => !gone.has(lot))
    return left.length > 0 ? [{ ...criterion, lots: left }] : []
  })
}

/** What the lots declare together, as `read` says it of a notice; undefined where none declares anything. */
function ofAll(lots: readonly Lot[]): Strategic | undefined {
  const own = lots.flatMap(({ strategic }) => strategic ?? [])
  if (own.length === 0) return undefined
  const codes = (list: readonly string[]) => (list.length > 0 ? [...new Set(list)] : undefined)
  const said = own.flatMap(({ purposes = [] }) => purposes.map(({ code }) => code))
  const innovation = codes(own.flatMap((each) => each.innovation ?? []))
  const social = codes(own.flatMap((each) => each.social ?? []))
  const purposes = said.length > 0 ? [...new Set(said.filter((code) => code !== 'none'))] : undefined
  return defined({
    purposes,
    // A purpose that is declared without its detail has none.
    innovation: innovation ?? (purposes?.includes('inn-pur') ? [] : undefined),
    social: social ?? (purposes?.includes('soc-obj') ? [] : undefined),
  })
}

/**
 * What a change says of a lot: by its id, else what it says of all; nothing of groups and parts.
 * @throws OseError `input-invalid`.
 */
export function strategicFor(
  lot: string,
  strategic: Readonly<Record<string, StrategicChange>>,
): StrategicChange | undefined {
  expectText('strategicFor', 'lot', lot)
  expectObject('strategicFor', 'strategic', strategic)
  if (Object.hasOwn(strategic, lot)) return strategic[lot]
  return lot.startsWith('LOT-') && Object.hasOwn(strategic, 'all') ? strategic.all : undefined
}

function declared(lot: Lot, change: StrategicChange | undefined): Lot {
  if (!change) return lot
  const { smeSuitable = lot.smeSuitable, ...given } = change
  const { strategic: own, smeSuitable: _, ...bare } = lot
  const lists = Object.entries({ ...own, ...defined(given) }).filter(([, list]) => list.length > 0)
  const strategic = lists.length > 0 ? Object.fromEntries(lists) : undefined
  return { ...bare, ...defined({ strategic, smeSuitable: smeSuitable ?? undefined }) } as Lot
}

/** Limits once a change is made; undefined where none is left. */
function limitsAfter(present: LotLimits | undefined, change: LotLimitsChange): LotLimits | undefined {
  const { submitted = present?.submitted, awarded = present?.awarded, ...others } = change
  const limits = { ...present, ...others, submitted: submitted ?? undefined, awarded: awarded ?? undefined }
  const left = defined(limits)
  return isEmpty(left) ? undefined : left
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
