import { defined } from '../data/defined'
import type { Change } from '../model/change'
import type { AwardMethod, LotLimits, LotLimitsChange } from '../model/lot'
import type { Procurement } from '../model/procurement'

/** What a change says of limits, groups and methods of award holds before its criteria join. */
export function withMembers(procurement: Procurement, change: Change): Procurement {
  const { lotLimits, lotGroups, awardMethods } = change
  if (!lotLimits && !lotGroups && !awardMethods) return procurement
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
  const { lotLimits: limits, ...rest } = procurement
  return {
    ...rest,
    ...defined({
      lotLimits: lotLimits ? limitsAfter(limits, lotLimits) : limits,
      lotGroups: (groups ?? procurement.lotGroups)?.map(withMethod),
    }),
    lots: procurement.lots.map(withMethod),
  }
}

/** Limits once a change is made; undefined where none is left. */
export function limitsAfter(present: LotLimits | undefined, change: LotLimitsChange): LotLimits | undefined {
  const { submitted = present?.submitted, awarded = present?.awarded, ...others } = change
  const limits = { ...present, ...others, submitted: submitted ?? undefined, awarded: awarded ?? undefined }
  const left = defined(limits)
  return isEmpty(left) ? undefined : left
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
