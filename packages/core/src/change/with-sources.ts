import type { Procurement } from '../model/procurement'
import { byLot, lotsOf } from '../weights/by-lot'
import type { OthersJoin } from './others-join'

/** BT-821: the code of a lot whose selection criteria stand in the notice. */
const inNotice = 'epo-notice'

/**
 * Where selection criteria stand (BT-821) follows those that come and go, in lots that say it: the notice is a source once it
 * holds one, and no source any more once the last has left and another is named.
 */
export function withSources(procurement: Procurement, others: ReadonlyMap<string, OthersJoin>): Procurement {
  if (others.size === 0 || procurement.lots.every(({ selectionSources }) => !selectionSources?.length))
    return procurement
  const selection = byLot(
    procurement.criteria.filter(({ kind }) => kind === 'selection'),
    (criterion) => lotsOf(criterion, procurement),
  )
  const lots = procurement.lots.map((lot) => {
    const { id, selectionSources: sources = [] } = lot
    if (!others.has(id) || sources.length === 0) return lot
    const holds = selection.has(id)
    if (holds && !sources.includes(inNotice)) return { ...lot, selectionSources: [...sources, inNotice] }
    const rest = sources.filter((source) => source !== inNotice)
    return holds || rest.length === sources.length || rest.length === 0 ? lot : { ...lot, selectionSources: rest }
  })
  return { ...procurement, lots }
}
